// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const split: StoredPack = {
  isSyntactic: true,
  words: `no 0
fore 1 11 145 202
never 2
none 3
ever 4 51 162 163
with 5 179
through 6
night 7
side 8 9 10
cause 12
be 13
tween 14
hind 15 146
gan 16
other 17 181
stead 18
coming 19 272
going 20 271
selves 21 27 28 29
self 22 23 24 25 26
hisself 30
theirselves 31
thing 32 34
one 33 36 37 38 39
body 35
any 40
every 41
else 42
mean 43 44
further 45
, 46 182
hence 47
inso 48
sofar 48
notwith 49
withstanding 49
nowa 50
now 50
may 52
day 53 258
part 54 174 283
long 55
way 56
head 57 110 111 112 113 114
gainst 58
look 61 191
looks 61
looked 61
looking 61
cover 62
ground 63
doors 64 187
world 65
nation 66
state 67
city 68
life 69
wide 70
spokes 71 72
grand 73 74 75 76 77 78
step 79 80 81 82
week 83 84
birth 85
class 86 87
bed 88 292
bath 89
foot 90
basket 91
base 92
sun 93
earth 94
thunder 95
snow 96 212
fire 97 98 99 240
land 100 101 102
house 103 104
break 105 138 250
short 106 107 249
draw 108 194
set 109
hand 115 116
ware 117
green 118
light 119
court 120 121
sea 122
country 123
water 124 252
motor 125
air 126 127
sky 128
pass 129 130 275
key 131
soft 132
hard 133 232
black 134 135
loop 136
the 137
final 137
likely 137
tax 139
mate 140
mates 141
stander 142
standers 143
broad 144 173
eye 147 148
pain 149
pains 150
stake 151 152
share 153 154
law 155 156
bank 157
straight 158
whelming 159
over-whelming 159
stand 160 196
under 161
- 161 207
standing 164
lack 165 166
arching 167
over-arching 167
neighbor 168
neighbour 169
child 170
shore 172 281
stairs 175 176
town 177
minutes 178
hours 178
days 178
weeks 178
months 178
years 178
miles 178
feet 178
metres 178
meters 178
deal 180
system 180
process 180
scheme 180
arrangement 180
method 180
agreement 180
plan 180
main 183
due 184
seas 188
over-seas 188
estimate 189
to 190 204
over-look 191
turn 192 266
over-turn 192
throw 193
over-throw 193
hold 195 199
drawal 197
date 198
grade 200
number 201
mine 203
went 205
neath 206
abouts 208
school 209 210
play 211
tooth 213 214
wheel 215 216
ear 217
neck 218
butter 219
chair 220
police 221 222 223
business 224 225
fisher 226 227
gentle 228
friend 229
member 230
leader 231
relation 233
guide 234 235
dead 236
border 237
time 238
pipe 239
gun 241 242
blood 243
battle 244 245
corner 246
mile 247
cross 248
cross-roads 248
pine 251
straw 253 254
pop 255
honey 256
moon 257
candle 259
spot 260
high 261
flash 262
brain 263
pour 264
fall 265
heaval 267
bringing 268
roar 269
rage 270
looker 273
lookers 274
spring 276
wake 277
sleep 278
float 280
live 282
account 287
consideration 287
in 288
roof 292
table 292
stage 292
bus 292
train 292
track 292
tracks 292
pitch 292
horse 292
back 292
wall 292
ledge 292
balcony 292`,
  lemmas: `look 59 290
turn 60 185 286
transform 60 185 285
divide 60 185 285
split 60 185
convert 60 185 285
fall 171 279 286
bump 186 285
burst 186 284
crash 186 285
plunge 186 285
slip 186
slide 186
delve 186 285
smash 285
dive 285
collide 285
plough 285
slam 285
stumble 285
develop 285
evolve 285
translate 285
merge 285
integrate 285
fly 286
run 286
drive 286
climb 286
jump 286
throw 286
hit 286
kick 286
push 286
pull 286
pour 286
cut 286
put 286
sink 286
dip 286
roll 286
sail 286
rush 286
sign 289
inquire 290
enquire 290
break 291`,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"lemma":"","off":100},{"word":"","off":352},{"on":1,"off":32},{"on":128},{"off":96,"tag":"VERB","on":512},{"off":96,"tag":"VB","on":512},{"on":8,"off":96},{"word":"","off":100},{"off":96,"tag":"DET","on":512},{"off":96,"tag":"PRON","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"NUM","on":512}],
  lists: `the a an his her its their
esteem worth respect image control portrait interest confidence belief doubt pity
turn transform divide split convert
a an two three four
live sleep be stay wait sit
high middle grade boarding public old primary grammar prep secondary
nursery church`,
  entries: `{"replace":[["nowhere"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"where"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["therefore"]],"pattern":{"program":[[1,[0,"there"]],[2,[0,"fore"]]],"underlined":[1,2],"elements":2}}
{"replace":[["nevertheless"]],"pattern":{"program":[[1,[0,"never"]],[2,[0,"the"]],[3,[0,"less"]]],"underlined":[1,3],"elements":3}}
{"replace":[["nonetheless"]],"locale":["en-US"],"pattern":{"program":[[1,[0,"none"]],[2,[0,"the"]],[3,[0,"less"]]],"underlined":[1,3],"elements":3}}
{"replace":[["however"]],"pattern":{"program":[[1,[0,"how"]],[2,[0,"ever"]],[3,[1,","]]],"underlined":[1,2],"elements":3}}
{"replace":[["without"]],"pattern":{"program":[[1,[0,"with"]],[2,[0,"out"]],[3,[0,"a any his her their the paying knowing being delay warning help"]]],"underlined":[1,2],"elements":3}}
{"replace":[["throughout"]],"pattern":{"program":[[1,[0,"through"]],[2,[0,"out"]]],"underlined":[1,2],"elements":2}}
{"replace":[["overnight"]],"pattern":{"program":[[1,[0,"over"]],[2,[0,"night"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"the shift shifts"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"all"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["outside"]],"pattern":{"program":[[1,[0,"out"]],[2,[0,"side"]],[3,[0,"the a an his her their its of"]]],"underlined":[1,2],"elements":3}}
{"replace":[["inside"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"side"]],[3,[0,0]]],"underlined":[1,2],"elements":3}}
{"replace":[["alongside"]],"pattern":{"program":[[1,[0,"along"]],[2,[0,"side"]],[3,[0,"the a an his her its their each other"]]],"underlined":[1,2],"elements":3}}
{"replace":[["before"]],"pattern":{"program":[[1,[0,"be"]],[2,[0,"fore"]]],"underlined":[1,2],"elements":2}}
{"replace":[["because"]],"pattern":{"program":[[1,[0,"be"]],[2,[0,"cause"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"for to of enough and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["become"]],"pattern":{"program":[[1,[0,"be"]],[2,[0,"come"]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"let so if that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["between"]],"pattern":{"program":[[1,[0,"be"]],[2,[0,"tween"]]],"underlined":[1,2],"elements":2}}
{"replace":[["behind"]],"pattern":{"program":[[1,[0,"be"]],[2,[0,"hind"]]],"underlined":[1,2],"elements":2}}
{"replace":[["began"]],"pattern":{"program":[[1,[0,"be"]],[2,[0,"gan"]]],"underlined":[1,2],"elements":2}}
{"replace":[["another"]],"pattern":{"program":[[1,[0,"an"]],[2,[0,"other"]]],"underlined":[1,2],"elements":2}}
{"replace":[["instead of"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"stead"]],[3,[0,"of"]]],"underlined":[1,3],"elements":3}}
{"replace":[["upcoming"]],"pattern":{"program":[[1,4],[1,[0,"up"]],[1,[0,"coming"]],[7],[1,[2,"up"]],[1,[3,"-"]],[1,[4,"coming"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"in from to with"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[5,"end wake wind get go keep stand"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["ongoing ",{"element":2}]],"pattern":{"program":[[1,5],[1,[2,"on"]],[1,[3,"-"]],[1,[4,"going"]],[7],[1,[0,"on"]],[1,[0,"going"]],[2,[0,"talks war work row inquiry investigation dispute crisis effort efforts conflict case project process debate costs support strike drought"]]],"underlined":[1,2],"elements":2}}
{"replace":[["themselves"]],"pattern":{"program":[[1,[0,"them"]],[2,[0,"selves"]]],"underlined":[1,2],"elements":2}}
{"replace":[["himself"]],"pattern":{"program":[[1,[0,"him"]],[2,[0,"self"]]],"underlined":[1,2],"elements":2}}
{"replace":[["herself"]],"pattern":{"program":[[1,[0,"her"]],[2,[0,"self"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["itself"]],"pattern":{"program":[[1,[0,"it"]],[2,[0,"self"]]],"underlined":[1,2],"elements":2}}
{"replace":[["myself"]],"pattern":{"program":[[1,[0,"my"]],[2,[0,"self"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["yourself"]],"pattern":{"program":[[1,[0,"your"]],[2,[0,"self"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"esteem worth respect image control portrait interest confidence belief doubt pity care"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["ourselves"]],"pattern":{"program":[[1,[0,"our"]],[2,[0,"selves"]]],"underlined":[1,2],"elements":2}}
{"replace":[["yourselves"]],"pattern":{"program":[[1,[0,"your"]],[2,[0,"selves"]]],"underlined":[1,2],"elements":2}}
{"replace":[["themselves"]],"pattern":{"program":[[1,[0,"their"]],[2,[0,"selves"]]],"underlined":[1,2],"elements":2}}
{"replace":[["himself"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hisself"]]],"underlined":[1,1],"elements":1}}
{"replace":[["themselves"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"theirselves"]]],"underlined":[1,1],"elements":1}}
{"replace":[["anything"]],"pattern":{"program":[[1,[0,"any"]],[2,[0,"thing"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"that of or in which but to is"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["someone"]],"pattern":{"program":[[1,[0,"some"]],[2,[0,"one"]],[3,[0,"has had is was will would must might may could should else who to"]]],"underlined":[1,2],"elements":3}}
{"replace":[["everything"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"thing"]],[3,[0,"is was has had will would else they we he she"]]],"underlined":[1,2],"elements":3}}
{"replace":[["everybody"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"body"]],[3,[0,"is was has had will would else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["anyone"]],"pattern":{"program":[[1,[0,"any"]],[2,[0,"one"]],[3,[0,"else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["everyone"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"one"]],[3,[0,"else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["anyone"]],"pattern":{"program":[[1,[0,"any"]],[2,[0,"one"]],[3,[0,"who"]]],"underlined":[1,2],"elements":3}}
{"replace":[["everyone"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"one"]],[3,[0,"who"]]],"underlined":[1,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"for",6,"For",0,"than of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["anywhere"]],"pattern":{"program":[[1,[0,"any"]],[2,[0,"where"]]],"underlined":[1,2],"elements":2}}
{"replace":[["everywhere"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"where"]]],"underlined":[1,2],"elements":2}}
{"replace":[["elsewhere"]],"pattern":{"program":[[1,[0,"else"]],[2,[0,"where"]]],"underlined":[1,2],"elements":2}}
{"replace":[["meanwhile"]],"pattern":{"program":[[1,[0,"mean"]],[2,[0,"while"]]],"underlined":[1,2],"elements":2}}
{"replace":[["meantime"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,6],[3,[0,"mean"]],[3,[0,"time"]],[9],[3,[2,"mean"]],[3,[3,"-"]],[3,[4,"time"]]],"underlined":[3,3],"elements":3}}
{"replace":[["furthermore"]],"pattern":{"program":[[1,[0,"further"]],[2,[0,"more"]],[3,[1,","]]],"underlined":[1,2],"elements":3}}
{"replace":[["moreover"]],"pattern":{"program":[[1,[0,"more"]],[2,[0,"over"]],[3,[1,","]]],"underlined":[1,2],"elements":3,"atStart":true}}
{"replace":[["henceforth"]],"pattern":{"program":[[1,[0,"hence"]],[2,[0,"forth"]]],"underlined":[1,2],"elements":2}}
{"replace":[["insofar as"]],"pattern":{"program":[[1,4],[1,[0,"inso"]],[1,[0,"far"]],[6],[1,[0,"in"]],[1,[0,"sofar"]],[2,[0,"as"]]],"underlined":[1,2],"elements":2}}
{"replace":[["notwithstanding"]],"pattern":{"program":[[1,4],[1,[0,"notwith"]],[1,[0,"standing"]],[6],[1,[0,"not"]],[1,[0,"withstanding"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"the"]],[2,[0,"test weather pressure"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["nowadays"]],"pattern":{"program":[[1,4,8],[1,[0,"nowa"]],[1,[0,"days"]],[10],[1,[0,"now"]],[1,[0,"a"]],[1,[0,"days"]],[10],[1,[0,"now"]],[1,[0,"days"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"of when are old before after"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whatsoever"]],"pattern":{"program":[[1,[0,"what"]],[2,[0,"so"]],[3,[0,"ever"]]],"underlined":[1,3],"elements":3}}
{"replace":[["maybe"]],"pattern":{"program":[[1,[0,"may"]],[2,[0,"be"]],[3,[0,"the a he she it they we you not because some there"]]],"underlined":[1,2],"elements":3,"atStart":true},"unless":[{"after":{"program":[[1,5],[1,[7,""]],[3,5],[1,[8,""]],[2],[2,[0,"god gods force lord"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["everyday"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"day"]],[3,[0,"life lives objects items speech language clothes tasks activities heroes situations experience experiences conversation"]]],"underlined":[1,2],"elements":3},"unless":[{"after":{"program":[[1,[9,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["apart"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"part"]],[3,[0,"from"]]],"underlined":[1,2],"elements":3},"unless":[{"before":{"program":[[1,[5,"play take have win get land buy remove order cut"]],[11,2],[2,[7,""]],[4,6],[2,[8,""]],[3],[11,7],[2,[7,""]],[9,11],[2,[8,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["along"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"long"]],[3,[0,"with side"]]],"underlined":[1,2],"elements":3}}
{"replace":[["away"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"way"]],[3,[0,"from"]],[4,[0,"the his her their home"]]],"underlined":[1,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"find found finding finds is was as made make learn"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[5,"find have be make open work clear cut block show see offer know seek"]],[11,2],[2,[7,""]],[4,6],[2,[8,""]],[3],[11,7],[2,[7,""]],[9,11],[2,[8,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["ahead"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"head"]],[3,[0,"of"]],[4,[0,"time schedule"]]],"underlined":[1,2],"elements":4}}
{"replace":[["against"]],"pattern":{"program":[[1,[0,"a"]],[1,[0,"gainst"]]],"underlined":[1,1],"elements":1}}
{"replace":[["ahead"]],"pattern":{"program":[[1,[5,"look"]],[2,[0,"a"]],[3,[0,"head"]],[4,[0,"to"]]],"underlined":[2,3],"elements":4}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,2]],[2,[7,""]],[3,5],[2,[8,""]],[2],[15,6],[2,[7,""]],[8,10],[2,[8,""]],[7],[15,11],[2,[7,""]],[13,15],[2,[8,""]],[12],[3,[0,"in"]],[4,[0,"to"]],[5,[0,3]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[15,1],[1,[7,""]],[3,5],[1,[8,""]],[2],[15,6],[1,[7,""]],[8,10],[1,[8,""]],[7],[15,11],[1,[7,""]],[13,15],[1,[8,""]],[12],[2,[5,"them it him her himself herself themselves form papers keys"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["into"]],"pattern":{"program":[[1,[0,"look looks looked looking"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"the a his her their its how why what whether"]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[10,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["undercover"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"cover"]],[7],[1,[2,"under"]],[1,[3,"-"]],[1,[4,"cover"]],[2,[0,"agent agents officer officers police reporter cop cops operation"]]],"underlined":[1,1],"elements":2}}
{"replace":[["underground"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"ground"]],[7],[1,[2,"under"]],[1,[3,"-"]],[1,[4,"ground"]],[2,[0,"station stations railway car cave tunnel mine bunker river water tank"]]],"underlined":[1,1],"elements":2}}
{"replace":[["outdoors"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"doors"]],[7],[1,[2,"out"]],[1,[3,"-"]],[1,[4,"doors"]]],"underlined":[1,1],"elements":1}}
{"replace":[["worldwide"]],"pattern":{"program":[[1,[0,"world"]],[2,[0,"wide"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,3],[1,[0,"web"]],[5],[1,[0,"web"]],[1,[4,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["nationwide"]],"pattern":{"program":[[1,[0,"nation"]],[2,[0,"wide"]]],"underlined":[1,2],"elements":2}}
{"replace":[["statewide"]],"pattern":{"program":[[1,[0,"state"]],[2,[0,"wide"]]],"underlined":[1,2],"elements":2}}
{"replace":[["citywide"]],"pattern":{"program":[[1,[0,"city"]],[2,[0,"wide"]]],"underlined":[1,2],"elements":2}}
{"replace":[["lifelong"]],"pattern":{"program":[[1,[0,"life"]],[2,[0,"long"]],[3,[0,"friend friends fan fans dream love resident member ambition passion supporter bachelor smoker"]]],"underlined":[1,2],"elements":3}}
{"replace":[["widespread"]],"pattern":{"program":[[1,4],[1,[0,"wide"]],[1,[0,"spread"]],[7],[1,[2,"wide"]],[1,[3,"-"]],[1,[4,"spread"]]],"underlined":[1,1],"elements":1}}
{"replace":[["spokesman"]],"pattern":{"program":[[1,4],[1,[0,"spokes"]],[1,[0,"man"]],[7],[1,[2,"spokes"]],[1,[3,"-"]],[1,[4,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["spokeswoman"]],"pattern":{"program":[[1,4],[1,[0,"spokes"]],[1,[0,"woman"]],[7],[1,[2,"spokes"]],[1,[3,"-"]],[1,[4,"woman"]]],"underlined":[1,1],"elements":1}}
{"replace":[["grandfather"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"father"]],[7],[1,[2,"grand"]],[1,[3,"-"]],[1,[4,"father"]]],"underlined":[1,1],"elements":1}}
{"replace":[["grandmother"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"mother"]],[7],[1,[2,"grand"]],[1,[3,"-"]],[1,[4,"mother"]]],"underlined":[1,1],"elements":1}}
{"replace":[["grandchildren"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"children"]],[7],[1,[2,"grand"]],[1,[3,"-"]],[1,[4,"children"]]],"underlined":[1,1],"elements":1}}
{"replace":[["grandson"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"son"]],[7],[1,[2,"grand"]],[1,[3,"-"]],[1,[4,"son"]]],"underlined":[1,1],"elements":1}}
{"replace":[["granddaughter"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"daughter"]],[7],[1,[2,"grand"]],[1,[3,"-"]],[1,[4,"daughter"]]],"underlined":[1,1],"elements":1}}
{"replace":[["grandparents"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"parents"]],[7],[1,[2,"grand"]],[1,[3,"-"]],[1,[4,"parents"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stepmother"]],"pattern":{"program":[[1,4],[1,[0,"step"]],[1,[0,"mother"]],[7],[1,[2,"step"]],[1,[3,"-"]],[1,[4,"mother"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stepfather"]],"pattern":{"program":[[1,4],[1,[0,"step"]],[1,[0,"father"]],[7],[1,[2,"step"]],[1,[3,"-"]],[1,[4,"father"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stepson"]],"pattern":{"program":[[1,4],[1,[0,"step"]],[1,[0,"son"]],[7],[1,[2,"step"]],[1,[3,"-"]],[1,[4,"son"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stepdaughter"]],"pattern":{"program":[[1,4],[1,[0,"step"]],[1,[0,"daughter"]],[7],[1,[2,"step"]],[1,[3,"-"]],[1,[4,"daughter"]]],"underlined":[1,1],"elements":1}}
{"replace":[["weekend"]],"pattern":{"program":[[1,[0,"week"]],[1,[0,"end"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[1,"-",0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weekends"]],"pattern":{"program":[[1,[0,"week"]],[1,[0,"ends"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"next last this the a that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["birthday"]],"pattern":{"program":[[1,4],[1,[0,"birth"]],[1,[0,"day"]],[7],[1,[2,"birth"]],[1,[3,"-"]],[1,[4,"day"]]],"underlined":[1,1],"elements":1}}
{"replace":[["classroom"]],"pattern":{"program":[[1,4],[1,[0,"class"]],[1,[0,"room"]],[7],[1,[2,"class"]],[1,[3,"-"]],[1,[4,"room"]]],"underlined":[1,1],"elements":1}}
{"replace":[["classrooms"]],"pattern":{"program":[[1,4],[1,[0,"class"]],[1,[0,"rooms"]],[7],[1,[2,"class"]],[1,[3,"-"]],[1,[4,"rooms"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bedroom"]],"pattern":{"program":[[1,4],[1,[0,"bed"]],[1,[0,"room"]],[7],[1,[2,"bed"]],[1,[3,"-"]],[1,[4,"room"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bathroom"]],"pattern":{"program":[[1,4],[1,[0,"bath"]],[1,[0,"room"]],[7],[1,[2,"bath"]],[1,[3,"-"]],[1,[4,"room"]]],"underlined":[1,1],"elements":1}}
{"replace":[["football"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"ball"]],[7],[1,[2,"foot"]],[1,[3,"-"]],[1,[4,"ball"]]],"underlined":[1,1],"elements":1}}
{"replace":[["basketball"]],"pattern":{"program":[[1,4],[1,[0,"basket"]],[1,[0,"ball"]],[7],[1,[2,"basket"]],[1,[3,"-"]],[1,[4,"ball"]]],"underlined":[1,1],"elements":1}}
{"replace":[["baseball"]],"pattern":{"program":[[1,4],[1,[0,"base"]],[1,[0,"ball"]],[7],[1,[2,"base"]],[1,[3,"-"]],[1,[4,"ball"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sunlight"]],"pattern":{"program":[[1,4],[1,[0,"sun"]],[1,[0,"light"]],[7],[1,[2,"sun"]],[1,[3,"-"]],[1,[4,"light"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["earthquake"]],"pattern":{"program":[[1,4],[1,[0,"earth"]],[1,[0,"quake"]],[7],[1,[2,"earth"]],[1,[3,"-"]],[1,[4,"quake"]]],"underlined":[1,1],"elements":1}}
{"replace":[["thunderstorm"]],"pattern":{"program":[[1,4],[1,[0,"thunder"]],[1,[0,"storm"]],[7],[1,[2,"thunder"]],[1,[3,"-"]],[1,[4,"storm"]]],"underlined":[1,1],"elements":1}}
{"replace":[["snowstorm"]],"pattern":{"program":[[1,4],[1,[0,"snow"]],[1,[0,"storm"]],[7],[1,[2,"snow"]],[1,[3,"-"]],[1,[4,"storm"]]],"underlined":[1,1],"elements":1}}
{"replace":[["firefighter"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"fighter"]],[7],[1,[2,"fire"]],[1,[3,"-"]],[1,[4,"fighter"]]],"underlined":[1,1],"elements":1}}
{"replace":[["firefighters"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"fighters"]],[7],[1,[2,"fire"]],[1,[3,"-"]],[1,[4,"fighters"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fireworks"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"works"]],[7],[1,[2,"fire"]],[1,[3,"-"]],[1,[4,"works"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the a this"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["landslide"]],"pattern":{"program":[[1,4],[1,[0,"land"]],[1,[0,"slide"]],[7],[1,[2,"land"]],[1,[3,"-"]],[1,[4,"slide"]]],"underlined":[1,1],"elements":1}}
{"replace":[["landmark"]],"pattern":{"program":[[1,4],[1,[0,"land"]],[1,[0,"mark"]],[7],[1,[2,"land"]],[1,[3,"-"]],[1,[4,"mark"]]],"underlined":[1,1],"elements":1}}
{"replace":[["landlord"]],"pattern":{"program":[[1,4],[1,[0,"land"]],[1,[0,"lord"]],[7],[1,[2,"land"]],[1,[3,"-"]],[1,[4,"lord"]]],"underlined":[1,1],"elements":1}}
{"replace":[["household"]],"pattern":{"program":[[1,4],[1,[0,"house"]],[1,[0,"hold"]],[7],[1,[2,"house"]],[1,[3,"-"]],[1,[4,"hold"]]],"underlined":[1,1],"elements":1}}
{"replace":[["households"]],"pattern":{"program":[[1,4],[1,[0,"house"]],[1,[0,"holds"]],[7],[1,[2,"house"]],[1,[3,"-"]],[1,[4,"holds"]]],"underlined":[1,1],"elements":1}}
{"replace":[["breakthrough"]],"pattern":{"program":[[1,[0,"a the major medical"]],[2,5],[2,[0,"break"]],[2,[0,"through"]],[8],[2,[2,"break"]],[2,[3,"-"]],[2,[4,"through"]],[3,[0,"in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["shortcoming"]],"pattern":{"program":[[1,4],[1,[0,"short"]],[1,[0,"coming"]],[7],[1,[2,"short"]],[1,[3,"-"]],[1,[4,"coming"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shortcomings"]],"pattern":{"program":[[1,4],[1,[0,"short"]],[1,[0,"comings"]],[7],[1,[2,"short"]],[1,[3,"-"]],[1,[4,"comings"]]],"underlined":[1,1],"elements":1}}
{"replace":[["drawback"]],"pattern":{"program":[[1,[0,"a the main one only major"]],[2,5],[2,[0,"draw"]],[2,[0,"back"]],[8],[2,[2,"draw"]],[2,[3,"-"]],[2,[4,"back"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["setback"]],"pattern":{"program":[[1,[0,"a the big major"]],[2,5],[2,[0,"set"]],[2,[0,"back"]],[8],[2,[2,"set"]],[2,[3,"-"]],[2,[4,"back"]],[3,[0,"for to in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["headquarters"]],"pattern":{"program":[[1,4],[1,[0,"head"]],[1,[0,"quarters"]],[7],[1,[2,"head"]],[1,[3,"-"]],[1,[4,"quarters"]]],"underlined":[1,1],"elements":1}}
{"replace":[["headline"]],"pattern":{"program":[[1,[0,"head"]],[1,[0,"line"]]],"underlined":[1,1],"elements":1}}
{"replace":[["headlines"]],"pattern":{"program":[[1,[0,"head"]],[1,[0,"lines"]]],"underlined":[1,1],"elements":1}}
{"replace":[["headache"]],"pattern":{"program":[[1,4],[1,[0,"head"]],[1,[0,"ache"]],[7],[1,[2,"head"]],[1,[3,"-"]],[1,[4,"ache"]]],"underlined":[1,1],"elements":1}}
{"replace":[["headway"]],"pattern":{"program":[[1,[0,"head"]],[1,[0,"way"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handcuffs"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"cuffs"]],[7],[1,[2,"hand"]],[1,[3,"-"]],[1,[4,"cuffs"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handwriting"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"writing"]],[7],[1,[2,"hand"]],[1,[3,"-"]],[1,[4,"writing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warehouse"]],"pattern":{"program":[[1,4],[1,[0,"ware"]],[1,[0,"house"]],[7],[1,[2,"ware"]],[1,[3,"-"]],[1,[4,"house"]]],"underlined":[1,1],"elements":1}}
{"replace":[["greenhouse"]],"pattern":{"program":[[1,4],[1,[0,"green"]],[1,[0,"house"]],[7],[1,[2,"green"]],[1,[3,"-"]],[1,[4,"house"]],[2,[0,"gas gases effect emissions"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lighthouse"]],"pattern":{"program":[[1,4],[1,[0,"light"]],[1,[0,"house"]],[7],[1,[2,"light"]],[1,[3,"-"]],[1,[4,"house"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"keeping"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["courtroom"]],"pattern":{"program":[[1,4],[1,[0,"court"]],[1,[0,"room"]],[7],[1,[2,"court"]],[1,[3,"-"]],[1,[4,"room"]]],"underlined":[1,1],"elements":1}}
{"replace":[["courthouse"]],"pattern":{"program":[[1,4],[1,[0,"court"]],[1,[0,"house"]],[7],[1,[2,"court"]],[1,[3,"-"]],[1,[4,"house"]]],"underlined":[1,1],"elements":1}}
{"replace":[["seaside"]],"pattern":{"program":[[1,4],[1,[0,"sea"]],[1,[0,"side"]],[7],[1,[2,"sea"]],[1,[3,"-"]],[1,[4,"side"]]],"underlined":[1,1],"elements":1}}
{"replace":[["countryside"]],"pattern":{"program":[[1,4],[1,[0,"country"]],[1,[0,"side"]],[7],[1,[2,"country"]],[1,[3,"-"]],[1,[4,"side"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waterfall"]],"pattern":{"program":[[1,4],[1,[0,"water"]],[1,[0,"fall"]],[7],[1,[2,"water"]],[1,[3,"-"]],[1,[4,"fall"]]],"underlined":[1,1],"elements":1}}
{"replace":[["motorcycle"]],"pattern":{"program":[[1,4],[1,[0,"motor"]],[1,[0,"cycle"]],[7],[1,[2,"motor"]],[1,[3,"-"]],[1,[4,"cycle"]]],"underlined":[1,1],"elements":1}}
{"replace":[["airport"]],"pattern":{"program":[[1,4],[1,[0,"air"]],[1,[0,"port"]],[7],[1,[2,"air"]],[1,[3,"-"]],[1,[4,"port"]]],"underlined":[1,1],"elements":1}}
{"replace":[["aircraft"]],"pattern":{"program":[[1,4],[1,[0,"air"]],[1,[0,"craft"]],[7],[1,[2,"air"]],[1,[3,"-"]],[1,[4,"craft"]]],"underlined":[1,1],"elements":1}}
{"replace":[["skyscraper"]],"pattern":{"program":[[1,4],[1,[0,"sky"]],[1,[0,"scraper"]],[7],[1,[2,"sky"]],[1,[3,"-"]],[1,[4,"scraper"]]],"underlined":[1,1],"elements":1}}
{"replace":[["passport"]],"pattern":{"program":[[1,4],[1,[0,"pass"]],[1,[0,"port"]],[7],[1,[2,"pass"]],[1,[3,"-"]],[1,[4,"port"]]],"underlined":[1,1],"elements":1}}
{"replace":[["password"]],"pattern":{"program":[[1,4],[1,[0,"pass"]],[1,[0,"word"]],[7],[1,[2,"pass"]],[1,[3,"-"]],[1,[4,"word"]]],"underlined":[1,1],"elements":1}}
{"replace":[["keyboard"]],"pattern":{"program":[[1,4],[1,[0,"key"]],[1,[0,"board"]],[7],[1,[2,"key"]],[1,[3,"-"]],[1,[4,"board"]]],"underlined":[1,1],"elements":1}}
{"replace":[["software"]],"pattern":{"program":[[1,4],[1,[0,"soft"]],[1,[0,"ware"]],[7],[1,[2,"soft"]],[1,[3,"-"]],[1,[4,"ware"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hardware"]],"pattern":{"program":[[1,4],[1,[0,"hard"]],[1,[0,"ware"]],[7],[1,[2,"hard"]],[1,[3,"-"]],[1,[4,"ware"]]],"underlined":[1,1],"elements":1}}
{"replace":[["blackmail"]],"pattern":{"program":[[1,4],[1,[0,"black"]],[1,[0,"mail"]],[7],[1,[2,"black"]],[1,[3,"-"]],[1,[4,"mail"]]],"underlined":[1,1],"elements":1}}
{"replace":[["blacksmith"]],"pattern":{"program":[[1,[0,"black"]],[1,[0,"smith"]]],"underlined":[1,1],"elements":1}}
{"replace":[["loophole"]],"pattern":{"program":[[1,4],[1,[0,"loop"]],[1,[0,"hole"]],[7],[1,[2,"loop"]],[1,[3,"-"]],[1,[4,"hole"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outcome"]],"pattern":{"program":[[1,[0,"the final likely"]],[2,5],[2,[0,"out"]],[2,[0,"come"]],[8],[2,[2,"out"]],[2,[3,"-"]],[2,[4,"come"]]],"underlined":[2,2],"elements":2}}
{"replace":[["outbreak"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"break"]],[7],[1,[2,"out"]],[1,[3,"-"]],[1,[4,"break"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"of"]],[2,[0,"the"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["income tax"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"come"]],[2,[0,"tax"]]],"underlined":[1,2],"elements":2}}
{"replace":[["inmate"]],"pattern":{"program":[[1,4],[1,[0,"in"]],[1,[0,"mate"]],[7],[1,[2,"in"]],[1,[3,"-"]],[1,[4,"mate"]]],"underlined":[1,1],"elements":1}}
{"replace":[["inmates"]],"pattern":{"program":[[1,4],[1,[0,"in"]],[1,[0,"mates"]],[7],[1,[2,"in"]],[1,[3,"-"]],[1,[4,"mates"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bystander"]],"pattern":{"program":[[1,4],[1,[0,"by"]],[1,[0,"stander"]],[7],[1,[2,"by"]],[1,[3,"-"]],[1,[4,"stander"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bystanders"]],"pattern":{"program":[[1,4],[1,[0,"by"]],[1,[0,"standers"]],[7],[1,[2,"by"]],[1,[3,"-"]],[1,[4,"standers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["broadcast"]],"pattern":{"program":[[1,4],[1,[0,"broad"]],[1,[0,"cast"]],[7],[1,[2,"broad"]],[1,[3,"-"]],[1,[4,"cast"]]],"underlined":[1,1],"elements":1}}
{"replace":[["forecast"]],"pattern":{"program":[[1,4],[1,[0,"fore"]],[1,[0,"cast"]],[7],[1,[2,"fore"]],[1,[3,"-"]],[1,[4,"cast"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hindsight"]],"pattern":{"program":[[1,[0,"hind"]],[1,[0,"sight"]]],"underlined":[1,1],"elements":1}}
{"replace":[["eyewitness"]],"pattern":{"program":[[1,4],[1,[0,"eye"]],[1,[0,"witness"]],[7],[1,[2,"eye"]],[1,[3,"-"]],[1,[4,"witness"]]],"underlined":[1,1],"elements":1}}
{"replace":[["eyewitnesses"]],"pattern":{"program":[[1,4],[1,[0,"eye"]],[1,[0,"witnesses"]],[7],[1,[2,"eye"]],[1,[3,"-"]],[1,[4,"witnesses"]]],"underlined":[1,1],"elements":1}}
{"replace":[["painstaking"]],"pattern":{"program":[[1,4],[1,[0,"pain"]],[1,[0,"staking"]],[7],[1,[2,"pain"]],[1,[3,"-"]],[1,[4,"staking"]]],"underlined":[1,1],"elements":1}}
{"replace":[["painstaking"]],"pattern":{"program":[[1,4],[1,[0,"pains"]],[1,[0,"taking"]],[7],[1,[2,"pains"]],[1,[3,"-"]],[1,[4,"taking"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stakeholder"]],"pattern":{"program":[[1,4],[1,[0,"stake"]],[1,[0,"holder"]],[7],[1,[2,"stake"]],[1,[3,"-"]],[1,[4,"holder"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stakeholders"]],"pattern":{"program":[[1,4],[1,[0,"stake"]],[1,[0,"holders"]],[7],[1,[2,"stake"]],[1,[3,"-"]],[1,[4,"holders"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shareholder"]],"pattern":{"program":[[1,4],[1,[0,"share"]],[1,[0,"holder"]],[7],[1,[2,"share"]],[1,[3,"-"]],[1,[4,"holder"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shareholders"]],"pattern":{"program":[[1,4],[1,[0,"share"]],[1,[0,"holders"]],[7],[1,[2,"share"]],[1,[3,"-"]],[1,[4,"holders"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lawsuit"]],"pattern":{"program":[[1,4],[1,[0,"law"]],[1,[0,"suit"]],[7],[1,[2,"law"]],[1,[3,"-"]],[1,[4,"suit"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lawmakers"]],"pattern":{"program":[[1,4],[1,[0,"law"]],[1,[0,"makers"]],[7],[1,[2,"law"]],[1,[3,"-"]],[1,[4,"makers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bankrupt"]],"pattern":{"program":[[1,4],[1,[0,"bank"]],[1,[0,"rupt"]],[7],[1,[2,"bank"]],[1,[3,"-"]],[1,[4,"rupt"]]],"underlined":[1,1],"elements":1}}
{"replace":[["straightforward"]],"pattern":{"program":[[1,4],[1,[0,"straight"]],[1,[0,"forward"]],[7],[1,[2,"straight"]],[1,[3,"-"]],[1,[4,"forward"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[5,"go keep walk look move run drive drive push come"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[5,"go keep walk look move run drive push come"]],[2,[7,""]],[3,5],[2,[8,""]],[2]],"underlined":[1,2],"elements":2}}]}
{"replace":[["overwhelming"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"whelming"]],[5],[1,[0,"over-whelming"]]],"underlined":[1,1],"elements":1}}
{"replace":[["understand"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"stand"]],[7],[1,[2,"under"]],[1,[3,"-"]],[1,[4,"stand"]]],"underlined":[1,1],"elements":1}}
{"replace":[["undertake"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"take"]],[7],[1,[2,"under"]],[1,[3,"-"]],[1,[4,"take"]]],"underlined":[1,1],"elements":1}}
{"replace":[["whenever"]],"pattern":{"program":[[1,4],[1,[0,"when"]],[1,[0,"ever"]],[7],[1,[2,"when"]],[1,[3,"-"]],[1,[4,"ever"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"did do does has have had was were will would"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wherever"]],"pattern":{"program":[[1,4],[1,[0,"where"]],[1,[0,"ever"]],[7],[1,[2,"where"]],[1,[3,"-"]],[1,[4,"ever"]]],"underlined":[1,1],"elements":1}}
{"replace":[["notwithstanding"]],"pattern":{"program":[[1,[0,"not"]],[1,[0,"with"]],[1,[0,"standing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lackluster"]],"pattern":{"program":[[1,4],[1,[0,"lack"]],[1,[0,"luster"]],[7],[1,[2,"lack"]],[1,[3,"-"]],[1,[4,"luster"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lacklustre"]],"pattern":{"program":[[1,4],[1,[0,"lack"]],[1,[0,"lustre"]],[7],[1,[2,"lack"]],[1,[3,"-"]],[1,[4,"lustre"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overarching"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"arching"]],[5],[1,[0,"over-arching"]]],"underlined":[1,1],"elements":1}}
{"replace":[["neighborhood"]],"pattern":{"program":[[1,4],[1,[0,"neighbor"]],[1,[0,"hood"]],[7],[1,[2,"neighbor"]],[1,[3,"-"]],[1,[4,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["neighbourhood"]],"pattern":{"program":[[1,4],[1,[0,"neighbour"]],[1,[0,"hood"]],[7],[1,[2,"neighbour"]],[1,[3,"-"]],[1,[4,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["childhood"]],"pattern":{"program":[[1,4],[1,[0,"child"]],[1,[0,"hood"]],[7],[1,[2,"child"]],[1,[3,"-"]],[1,[4,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["asleep"]],"pattern":{"program":[[1,[5,"fall"]],[2,5],[2,[0,"a"]],[2,[0,"sleep"]],[8],[2,[2,"a"]],[2,[3,"-"]],[2,[4,"sleep"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ashore"]],"pattern":{"program":[[1,[5,"wash go come"]],[2,5],[2,[0,"a"]],[2,[0,"shore"]],[8],[2,[2,"a"]],[2,[3,"-"]],[2,[4,"shore"]]],"underlined":[2,2],"elements":2}}
{"replace":[["abroad"]],"pattern":{"program":[[1,[5,"go travel live study work"]],[2,5],[2,[0,"a"]],[2,[0,"broad"]],[8],[2,[2,"a"]],[2,[3,"-"]],[2,[4,"broad"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"range spectrum base front array"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["apart"]],"pattern":{"program":[[1,[5,"fall tear take come pull"]],[2,5],[2,[0,"a"]],[2,[0,"part"]],[8],[2,[2,"a"]],[2,[3,"-"]],[2,[4,"part"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"in of time from with that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["upstairs"]],"pattern":{"program":[[1,[5,4]],[2,5],[2,[0,"up"]],[2,[0,"stairs"]],[8],[2,[2,"up"]],[2,[3,"-"]],[2,[4,"stairs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["downstairs"]],"pattern":{"program":[[1,[5,4]],[2,5],[2,[0,"down"]],[2,[0,"stairs"]],[8],[2,[2,"down"]],[2,[3,"-"]],[2,[4,"stairs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["downtown"]],"pattern":{"program":[[1,[0,"in to into from"]],[2,5],[2,[0,"down"]],[2,[0,"town"]],[8],[2,[2,"down"]],[2,[3,"-"]],[2,[4,"town"]]],"underlined":[2,2],"elements":2}}
{"replace":[["within"]],"pattern":{"program":[[1,[0,"with"]],[2,[0,"in"]],[3,[11,""]],[4,[0,"minutes hours days weeks months years miles feet metres meters"]]],"underlined":[1,2],"elements":4}}
{"replace":[["within"]],"pattern":{"program":[[1,[0,"with"]],[2,[0,"in"]],[3,[0,"a"]],[4,[0,"few day week month mile matter"]]],"underlined":[1,2],"elements":4},"unless":[{"before":{"program":[[1,[5,"deal live work help begin start"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whereby"]],"pattern":{"program":[[1,[0,"deal system process scheme arrangement method agreement plan"]],[2,[0,"where"]],[3,[0,"by"]]],"underlined":[2,3],"elements":3}}
{"replace":[["otherwise"]],"pattern":{"program":[[1,[0,"or unless until and"]],[2,[0,"other"]],[3,[0,"wise"]]],"underlined":[2,3],"elements":3,"atEnd":true}}
{"replace":[["inasmuch as"]],"pattern":{"program":[[1,[1,","]],[2,[0,"in"]],[3,[0,"as"]],[4,[0,"much"]],[5,[0,"as"]],[6,[0,"he she it they the this"]]],"underlined":[2,5],"elements":6}}
{"replace":[["mainstream"]],"pattern":{"program":[[1,[5,"be"]],[2,[0,"main"]],[3,[0,"stream"]]],"underlined":[2,3],"elements":3}}
{"replace":[["overdue"]],"pattern":{"program":[[1,[5,"be"]],[2,3],[2,[0,"long"]],[3,[0,"over"]],[4,[0,"due"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["into"]],"pattern":{"program":[[1,[5,2]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,3]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[10,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"bump burst crash plunge slip slide delve"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"a an the his her their"]]],"underlined":[2,3],"elements":4}}
{"replace":[["indoors"]],"pattern":{"program":[[1,4],[1,[0,"in"]],[1,[0,"doors"]],[7],[1,[2,"in"]],[1,[3,"-"]],[1,[4,"doors"]]],"underlined":[1,1],"elements":1,"atEnd":true}}
{"replace":[["overseas"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"seas"]],[5],[1,[0,"over-seas"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["underestimate"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"under"]],[2,[0,"estimate"]],[8],[2,[2,"under"]],[2,[3,"-"]],[2,[4,"estimate"]]],"underlined":[2,2],"elements":2}}
{"replace":[["overcome"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"over"]],[2,[0,"come"]],[6],[2,[0,"over-come"]]],"underlined":[2,2],"elements":2}}
{"replace":[["overlook"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"over"]],[2,[0,"look"]],[6],[2,[0,"over-look"]]],"underlined":[2,2],"elements":2}}
{"replace":[["overturn"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"over"]],[2,[0,"turn"]],[6],[2,[0,"over-turn"]],[3,[0,"the a his her its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["overthrow"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"over"]],[2,[0,"throw"]],[6],[2,[0,"over-throw"]]],"underlined":[2,2],"elements":2}}
{"replace":[["withdraw"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"with"]],[2,[0,"draw"]],[8],[2,[2,"with"]],[2,[3,"-"]],[2,[4,"draw"]]],"underlined":[2,2],"elements":2}}
{"replace":[["withhold"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"with"]],[2,[0,"hold"]],[8],[2,[2,"with"]],[2,[3,"-"]],[2,[4,"hold"]]],"underlined":[2,2],"elements":2}}
{"replace":[["withstand"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"with"]],[2,[0,"stand"]],[8],[2,[2,"with"]],[2,[3,"-"]],[2,[4,"stand"]]],"underlined":[2,2],"elements":2}}
{"replace":[["withdrawal"]],"pattern":{"program":[[1,4],[1,[0,"with"]],[1,[0,"drawal"]],[7],[1,[2,"with"]],[1,[3,"-"]],[1,[4,"drawal"]]],"underlined":[1,1],"elements":1}}
{"replace":[["update"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"up"]],[2,[0,"date"]],[8],[2,[2,"up"]],[2,[3,"-"]],[2,[4,"date"]]],"underlined":[2,2],"elements":2}}
{"replace":[["uphold"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"up"]],[2,[0,"hold"]],[8],[2,[2,"up"]],[2,[3,"-"]],[2,[4,"hold"]]],"underlined":[2,2],"elements":2}}
{"replace":[["upgrade"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"up"]],[2,[0,"grade"]],[8],[2,[2,"up"]],[2,[3,"-"]],[2,[4,"grade"]]],"underlined":[2,2],"elements":2}}
{"replace":[["outnumber"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"out"]],[2,[0,"number"]],[8],[2,[2,"out"]],[2,[3,"-"]],[2,[4,"number"]]],"underlined":[2,2],"elements":2}}
{"replace":[["foresee"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"fore"]],[2,[0,"see"]],[8],[2,[2,"fore"]],[2,[3,"-"]],[2,[4,"see"]]],"underlined":[2,2],"elements":2}}
{"replace":[["undermine"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"under"]],[2,[0,"mine"]],[8],[2,[2,"under"]],[2,[3,"-"]],[2,[4,"mine"]]],"underlined":[2,2],"elements":2}}
{"replace":[["undergo"]],"pattern":{"program":[[1,[0,"to"]],[2,5],[2,[0,"under"]],[2,[0,"go"]],[8],[2,[2,"under"]],[2,[3,"-"]],[2,[4,"go"]]],"underlined":[2,2],"elements":2}}
{"replace":[["underwent"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"went"]],[7],[1,[2,"under"]],[1,[3,"-"]],[1,[4,"went"]]],"underlined":[1,1],"elements":1}}
{"replace":[["underneath"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"neath"]],[7],[1,[2,"under"]],[1,[3,"-"]],[1,[4,"neath"]]],"underlined":[1,1],"elements":1}}
{"replace":[["thereafter"]],"pattern":{"program":[[1,[2,"there"]],[1,[3,"-"]],[1,[4,"after"]]],"underlined":[1,1],"elements":1}}
{"replace":[["whereabouts"]],"pattern":{"program":[[1,[0,"his her their its"]],[2,5],[2,[0,"where"]],[2,[0,"abouts"]],[8],[2,[2,"where"]],[2,[3,"-"]],[2,[4,"abouts"]]],"underlined":[2,2],"elements":2}}
{"replace":[["schoolboy"]],"pattern":{"program":[[1,4],[1,[0,"school"]],[1,[0,"boy"]],[7],[1,[2,"school"]],[1,[3,"-"]],[1,[4,"boy"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,5,6,"Sunday",0,6]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["schoolgirl"]],"pattern":{"program":[[1,4],[1,[0,"school"]],[1,[0,"girl"]],[7],[1,[2,"school"]],[1,[3,"-"]],[1,[4,"girl"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,5,6,"Sunday",0,6]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["playground"]],"pattern":{"program":[[1,4],[1,[0,"play"]],[1,[0,"ground"]],[7],[1,[2,"play"]],[1,[3,"-"]],[1,[4,"ground"]]],"underlined":[1,1],"elements":1}}
{"replace":[["snowball"]],"pattern":{"program":[[1,4],[1,[0,"snow"]],[1,[0,"ball"]],[7],[1,[2,"snow"]],[1,[3,"-"]],[1,[4,"ball"]]],"underlined":[1,1],"elements":1}}
{"replace":[["toothpaste"]],"pattern":{"program":[[1,4],[1,[0,"tooth"]],[1,[0,"paste"]],[7],[1,[2,"tooth"]],[1,[3,"-"]],[1,[4,"paste"]]],"underlined":[1,1],"elements":1}}
{"replace":[["toothbrush"]],"pattern":{"program":[[1,4],[1,[0,"tooth"]],[1,[0,"brush"]],[7],[1,[2,"tooth"]],[1,[3,"-"]],[1,[4,"brush"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wheelchair"]],"pattern":{"program":[[1,4],[1,[0,"wheel"]],[1,[0,"chair"]],[7],[1,[2,"wheel"]],[1,[3,"-"]],[1,[4,"chair"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wheelchairs"]],"pattern":{"program":[[1,4],[1,[0,"wheel"]],[1,[0,"chairs"]],[7],[1,[2,"wheel"]],[1,[3,"-"]],[1,[4,"chairs"]]],"underlined":[1,1],"elements":1}}
{"replace":[["earring"]],"pattern":{"program":[[1,4],[1,[0,"ear"]],[1,[0,"ring"]],[7],[1,[2,"ear"]],[1,[3,"-"]],[1,[4,"ring"]]],"underlined":[1,1],"elements":1}}
{"replace":[["necklace"]],"pattern":{"program":[[1,4],[1,[0,"neck"]],[1,[0,"lace"]],[7],[1,[2,"neck"]],[1,[3,"-"]],[1,[4,"lace"]]],"underlined":[1,1],"elements":1}}
{"replace":[["butterfly"]],"pattern":{"program":[[1,4],[1,[0,"butter"]],[1,[0,"fly"]],[7],[1,[2,"butter"]],[1,[3,"-"]],[1,[4,"fly"]]],"underlined":[1,1],"elements":1}}
{"replace":[["chairman"]],"pattern":{"program":[[1,4],[1,[0,"chair"]],[1,[0,"man"]],[7],[1,[2,"chair"]],[1,[3,"-"]],[1,[4,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["policeman"]],"pattern":{"program":[[1,4],[1,[0,"police"]],[1,[0,"man"]],[7],[1,[2,"police"]],[1,[3,"-"]],[1,[4,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["policemen"]],"pattern":{"program":[[1,4],[1,[0,"police"]],[1,[0,"men"]],[7],[1,[2,"police"]],[1,[3,"-"]],[1,[4,"men"]]],"underlined":[1,1],"elements":1}}
{"replace":[["policewoman"]],"pattern":{"program":[[1,4],[1,[0,"police"]],[1,[0,"woman"]],[7],[1,[2,"police"]],[1,[3,"-"]],[1,[4,"woman"]]],"underlined":[1,1],"elements":1}}
{"replace":[["businessman"]],"pattern":{"program":[[1,4],[1,[0,"business"]],[1,[0,"man"]],[7],[1,[2,"business"]],[1,[3,"-"]],[1,[4,"man"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"small big"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["businesswoman"]],"pattern":{"program":[[1,4],[1,[0,"business"]],[1,[0,"woman"]],[7],[1,[2,"business"]],[1,[3,"-"]],[1,[4,"woman"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fisherman"]],"pattern":{"program":[[1,4],[1,[0,"fisher"]],[1,[0,"man"]],[7],[1,[2,"fisher"]],[1,[3,"-"]],[1,[4,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fishermen"]],"pattern":{"program":[[1,4],[1,[0,"fisher"]],[1,[0,"men"]],[7],[1,[2,"fisher"]],[1,[3,"-"]],[1,[4,"men"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gentleman"]],"pattern":{"program":[[1,4],[1,[0,"gentle"]],[1,[0,"man"]],[7],[1,[2,"gentle"]],[1,[3,"-"]],[1,[4,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["friendship"]],"pattern":{"program":[[1,4],[1,[0,"friend"]],[1,[0,"ship"]],[7],[1,[2,"friend"]],[1,[3,"-"]],[1,[4,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["membership"]],"pattern":{"program":[[1,4],[1,[0,"member"]],[1,[0,"ship"]],[7],[1,[2,"member"]],[1,[3,"-"]],[1,[4,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["leadership"]],"pattern":{"program":[[1,4],[1,[0,"leader"]],[1,[0,"ship"]],[7],[1,[2,"leader"]],[1,[3,"-"]],[1,[4,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hardship"]],"pattern":{"program":[[1,4],[1,[0,"hard"]],[1,[0,"ship"]],[7],[1,[2,"hard"]],[1,[3,"-"]],[1,[4,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["relationship"]],"pattern":{"program":[[1,4],[1,[0,"relation"]],[1,[0,"ship"]],[7],[1,[2,"relation"]],[1,[3,"-"]],[1,[4,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["guideline"]],"pattern":{"program":[[1,4],[1,[0,"guide"]],[1,[0,"line"]],[7],[1,[2,"guide"]],[1,[3,"-"]],[1,[4,"line"]]],"underlined":[1,1],"elements":1}}
{"replace":[["guidelines"]],"pattern":{"program":[[1,4],[1,[0,"guide"]],[1,[0,"lines"]],[7],[1,[2,"guide"]],[1,[3,"-"]],[1,[4,"lines"]]],"underlined":[1,1],"elements":1}}
{"replace":[["deadline"]],"pattern":{"program":[[1,4],[1,[0,"dead"]],[1,[0,"line"]],[7],[1,[2,"dead"]],[1,[3,"-"]],[1,[4,"line"]]],"underlined":[1,1],"elements":1}}
{"replace":[["borderline ",{"element":2}]],"pattern":{"program":[[1,4],[1,[0,"border"]],[1,[0,"line"]],[7],[1,[2,"border"]],[1,[3,"-"]],[1,[4,"line"]],[2,[0,"case cases"]]],"underlined":[1,2],"elements":2}}
{"replace":[["timetable"]],"pattern":{"program":[[1,4],[1,[0,"time"]],[1,[0,"table"]],[7],[1,[2,"time"]],[1,[3,"-"]],[1,[4,"table"]]],"underlined":[1,1],"elements":1}}
{"replace":[["pipeline"]],"pattern":{"program":[[1,4],[1,[0,"pipe"]],[1,[0,"line"]],[7],[1,[2,"pipe"]],[1,[3,"-"]],[1,[4,"line"]]],"underlined":[1,1],"elements":1}}
{"replace":[["firearms"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"arms"]],[7],[1,[2,"fire"]],[1,[3,"-"]],[1,[4,"arms"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gunshot"]],"pattern":{"program":[[1,4],[1,[0,"gun"]],[1,[0,"shot"]],[7],[1,[2,"gun"]],[1,[3,"-"]],[1,[4,"shot"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gunfire"]],"pattern":{"program":[[1,4],[1,[0,"gun"]],[1,[0,"fire"]],[7],[1,[2,"gun"]],[1,[3,"-"]],[1,[4,"fire"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"machine"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bloodshed"]],"pattern":{"program":[[1,4],[1,[0,"blood"]],[1,[0,"shed"]],[7],[1,[2,"blood"]],[1,[3,"-"]],[1,[4,"shed"]]],"underlined":[1,1],"elements":1}}
{"replace":[["battlefield"]],"pattern":{"program":[[1,4],[1,[0,"battle"]],[1,[0,"field"]],[7],[1,[2,"battle"]],[1,[3,"-"]],[1,[4,"field"]]],"underlined":[1,1],"elements":1}}
{"replace":[["battleground"]],"pattern":{"program":[[1,4],[1,[0,"battle"]],[1,[0,"ground"]],[7],[1,[2,"battle"]],[1,[3,"-"]],[1,[4,"ground"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cornerstone"]],"pattern":{"program":[[1,4],[1,[0,"corner"]],[1,[0,"stone"]],[7],[1,[2,"corner"]],[1,[3,"-"]],[1,[4,"stone"]]],"underlined":[1,1],"elements":1}}
{"replace":[["milestone"]],"pattern":{"program":[[1,4],[1,[0,"mile"]],[1,[0,"stone"]],[7],[1,[2,"mile"]],[1,[3,"-"]],[1,[4,"stone"]]],"underlined":[1,1],"elements":1}}
{"replace":[["crossroads"]],"pattern":{"program":[[1,4],[1,[0,"cross"]],[1,[0,"roads"]],[5],[1,[0,"cross-roads"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"to can must could not will and",12,"n't"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["shortage"]],"pattern":{"program":[[1,4],[1,[0,"short"]],[1,[0,"age"]],[7],[1,[2,"short"]],[1,[3,"-"]],[1,[4,"age"]]],"underlined":[1,1],"elements":1}}
{"replace":[["breakfast"]],"pattern":{"program":[[1,[0,"break"]],[1,[0,"fast"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pineapple"]],"pattern":{"program":[[1,4],[1,[0,"pine"]],[1,[0,"apple"]],[7],[1,[2,"pine"]],[1,[3,"-"]],[1,[4,"apple"]]],"underlined":[1,1],"elements":1}}
{"replace":[["watermelon"]],"pattern":{"program":[[1,4],[1,[0,"water"]],[1,[0,"melon"]],[7],[1,[2,"water"]],[1,[3,"-"]],[1,[4,"melon"]]],"underlined":[1,1],"elements":1}}
{"replace":[["strawberry"]],"pattern":{"program":[[1,4],[1,[0,"straw"]],[1,[0,"berry"]],[7],[1,[2,"straw"]],[1,[3,"-"]],[1,[4,"berry"]]],"underlined":[1,1],"elements":1}}
{"replace":[["strawberries"]],"pattern":{"program":[[1,4],[1,[0,"straw"]],[1,[0,"berries"]],[7],[1,[2,"straw"]],[1,[3,"-"]],[1,[4,"berries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["popcorn"]],"pattern":{"program":[[1,[0,"pop"]],[1,[0,"corn"]]],"underlined":[1,1],"elements":1}}
{"replace":[["honeymoon"]],"pattern":{"program":[[1,4],[1,[0,"honey"]],[1,[0,"moon"]],[7],[1,[2,"honey"]],[1,[3,"-"]],[1,[4,"moon"]]],"underlined":[1,1],"elements":1}}
{"replace":[["moonlight"]],"pattern":{"program":[[1,4],[1,[0,"moon"]],[1,[0,"light"]],[7],[1,[2,"moon"]],[1,[3,"-"]],[1,[4,"light"]]],"underlined":[1,1],"elements":1}}
{"replace":[["daylight"]],"pattern":{"program":[[1,4],[1,[0,"day"]],[1,[0,"light"]],[7],[1,[2,"day"]],[1,[3,"-"]],[1,[4,"light"]]],"underlined":[1,1],"elements":1}}
{"replace":[["candlelight"]],"pattern":{"program":[[1,4],[1,[0,"candle"]],[1,[0,"light"]],[7],[1,[2,"candle"]],[1,[3,"-"]],[1,[4,"light"]]],"underlined":[1,1],"elements":1}}
{"replace":[["spotlight"]],"pattern":{"program":[[1,4],[1,[0,"spot"]],[1,[0,"light"]],[7],[1,[2,"spot"]],[1,[3,"-"]],[1,[4,"light"]]],"underlined":[1,1],"elements":1}}
{"replace":[["highlight"]],"pattern":{"program":[[1,[0,"the"]],[2,5],[2,[0,"high"]],[2,[0,"light"]],[8],[2,[2,"high"]],[2,[3,"-"]],[2,[4,"light"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["flashlight"]],"pattern":{"program":[[1,4],[1,[0,"flash"]],[1,[0,"light"]],[7],[1,[2,"flash"]],[1,[3,"-"]],[1,[4,"light"]]],"underlined":[1,1],"elements":1}}
{"replace":[["brainstorm"]],"pattern":{"program":[[1,4],[1,[0,"brain"]],[1,[0,"storm"]],[7],[1,[2,"brain"]],[1,[3,"-"]],[1,[4,"storm"]]],"underlined":[1,1],"elements":1}}
{"replace":[["downpour"]],"pattern":{"program":[[1,4],[1,[0,"down"]],[1,[0,"pour"]],[7],[1,[2,"down"]],[1,[3,"-"]],[1,[4,"pour"]]],"underlined":[1,1],"elements":1}}
{"replace":[["downfall"]],"pattern":{"program":[[1,4],[1,[0,"down"]],[1,[0,"fall"]],[7],[1,[2,"down"]],[1,[3,"-"]],[1,[4,"fall"]]],"underlined":[1,1],"elements":1}}
{"replace":[["downturn"]],"pattern":{"program":[[1,[0,"an the economic sharp"]],[2,5],[2,[0,"down"]],[2,[0,"turn"]],[8],[2,[2,"down"]],[2,[3,"-"]],[2,[4,"turn"]]],"underlined":[2,2],"elements":2}}
{"replace":[["upheaval"]],"pattern":{"program":[[1,4],[1,[0,"up"]],[1,[0,"heaval"]],[7],[1,[2,"up"]],[1,[3,"-"]],[1,[4,"heaval"]]],"underlined":[1,1],"elements":1}}
{"replace":[["upbringing"]],"pattern":{"program":[[1,[2,"up"]],[1,[3,"-"]],[1,[4,"bringing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["uproar"]],"pattern":{"program":[[1,4],[1,[0,"up"]],[1,[0,"roar"]],[7],[1,[2,"up"]],[1,[3,"-"]],[1,[4,"roar"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outrage"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"rage"]],[7],[1,[2,"out"]],[1,[3,"-"]],[1,[4,"rage"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["outgoing"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"going"]],[7],[1,[2,"out"]],[1,[3,"-"]],[1,[4,"going"]],[2,[0,"president mayor chairman governor chief minister"]]],"underlined":[1,1],"elements":2}}
{"replace":[["incoming"]],"pattern":{"program":[[1,4],[1,[0,"in"]],[1,[0,"coming"]],[7],[1,[2,"in"]],[1,[3,"-"]],[1,[4,"coming"]],[2,[0,"president mayor chairman governor chief minister government call calls fire"]]],"underlined":[1,1],"elements":2}}
{"replace":[["onlooker"]],"pattern":{"program":[[1,4],[1,[0,"on"]],[1,[0,"looker"]],[7],[1,[2,"on"]],[1,[3,"-"]],[1,[4,"looker"]]],"underlined":[1,1],"elements":1}}
{"replace":[["onlookers"]],"pattern":{"program":[[1,4],[1,[0,"on"]],[1,[0,"lookers"]],[7],[1,[2,"on"]],[1,[3,"-"]],[1,[4,"lookers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bypass"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"pass"]],[3,[0,"surgery operation road"]]],"underlined":[1,2],"elements":3}}
{"replace":[["offspring"]],"pattern":{"program":[[1,4],[1,[0,"off"]],[1,[0,"spring"]],[7],[1,[2,"off"]],[1,[3,"-"]],[1,[4,"spring"]]],"underlined":[1,1],"elements":1}}
{"replace":[["awake"]],"pattern":{"program":[[1,[5,"keep lie lay stay"]],[2,3],[2,[0,"me him her us them you everyone"]],[3,[0,"a"]],[4,[0,"wake"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["asleep"]],"pattern":{"program":[[1,[5,"be keep stay lie"]],[2,[0,"fast sound half"]],[3,[0,"a"]],[4,[0,"sleep"]]],"underlined":[3,4],"elements":4}}
{"replace":[["asleep"]],"pattern":{"program":[[1,[5,"fall"]],[2,[0,"a"]],[3,[0,"sleep"]]],"underlined":[2,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["afloat"]],"pattern":{"program":[[1,[5,"stay keep remain"]],[2,3],[2,[0,"it him her them us firms ships boats"]],[3,[0,"a"]],[4,[0,"float"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"in of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["ashore"]],"pattern":{"program":[[1,[5,"come go wash drift step"]],[2,[0,"a"]],[3,[0,"shore"]]],"underlined":[2,3],"elements":3}}
{"replace":[["alive"]],"pattern":{"program":[[1,[5,"be keep stay find"]],[2,3],[2,[0,"me him her us them it"]],[3,[0,"a"]],[4,[0,"live"]],[5,[0,"when and but",1,", ."]]],"underlined":[3,4],"elements":5}}
{"replace":[["apart"]],"pattern":{"program":[[1,[5,"set stand keep tell tear"]],[2,3],[2,[0,"it him her them us"]],[3,[0,"a"]],[4,[0,"part"]],[5,[0,"from",1,", ."]]],"underlined":[3,4],"elements":5}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"burst"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"flames tears song laughter applause"]]],"underlined":[2,3],"elements":4}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"crash smash plunge dive collide delve plough bump slam stumble divide develop evolve transform convert translate merge integrate"]],[2,3],[2,[0,"it them him her"]],[3,[0,"in"]],[4,[0,"to"]],[6,8,10,12,14,16],[5,[13,""]],[17],[5,[14,""]],[17],[5,[15,""]],[17],[5,[16,""]],[17],[5,[17,""]],[17],[5,[18,""]]],"underlined":[3,4],"elements":5}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"turn fly run drive climb jump fall throw hit kick push pull pour cut put sink dip roll sail rush"]],[2,3],[2,[0,"it them him her the a his their"]],[4,5],[3,[0,"ball car truck barn house water town river"]],[4,[0,"in"]],[5,[0,"to"]],[6,[0,0]],[7,[0,"air box bush car church cellar corner crowd dark dirt ditch forest gap garden goal ground harbour harbor hole hotel house lake mill mud net museum night pit pool river room school sea shop sky snow stand stands street tree trees valley wall water wind woods"]]],"underlined":[4,5],"elements":7}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"take"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"account consideration"]]],"underlined":[2,3],"elements":4}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"put come go enter"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"effect force practice operation being law question play contact"]]],"underlined":[2,3],"elements":4}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"sign"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"law"]]],"underlined":[2,3],"elements":4}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"look inquire enquire"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"the a an how why whether what his her its their it claims reports"]]],"underlined":[2,3],"elements":4}}
{"replace":[["into"]],"pattern":{"program":[[1,[5,"break"]],[2,[0,"in"]],[3,[0,"to"]],[4,[0,"the a an his her their its song pieces two"]]],"underlined":[2,3],"elements":4}}
{"replace":[["onto"]],"locale":["en-US"],"pattern":{"program":[[1,[5,"climb jump get step leap fall clamber"]],[2,[0,"on"]],[3,[0,"to"]],[4,[0,"the a an his her their its"]],[5,[0,"roof table stage bus train track tracks pitch bed horse back wall ledge balcony"]]],"underlined":[2,3],"elements":5}}`,
}
