// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const idioms: StoredPack = {
  isSyntactic: true,
  words: `tender 0
tenderhook 0
butt 1
mist 2
purpose 3 4
purposes 3
intensive 3 4
intent 4
splitting 5
damp 6
full 9 58 268
world 10 92 93 204
business 10
eek 11
eeked 12
eeking 13
eaking 13
first 15 16
hair 17
heart 18 102
low 19
nerve 20
beat 21
lamb 22
piece 23
pre-Madonna 24
pre-madonna 24
prima 24
hand 25 145
shutter 27
sewing 28
sewed 28
granite 29
tact 30 31
tie 32
ties 32
tied 32
tying 32
tongue 33 34
road 35
undo 36
unchartered 37
upmost 38
whoa 39
woah 39
worse 40 41 207
wrapped 42
rapped 42
whistle 43
whistles 43
viscous 44 45
blessing 46
biting 47
ceased 48
ceasing 48
unseen 49
sore 50
chest 51
chester 52
cut 53 269
expresso 55
one 57
fool 58
lilly 59 60
lily 60
lew 61
lue 61
leu 61
leiu 61
lou 61
regards 62
irregardless 63
just 64
leap 65 187
bound 65
lock 66
due 67
ends 68
new 69
barred 70
holes 71
mass 72
sink 73
sinc 73
time 74
pass 74 75
times 75
peak 76
prey 77
praying 78
prayed 78
prays 78
pray 78
free 79
scott 79
scotch 79
scot 79
sooth 80
throws 81
death 82
ringer 83
trite 84
weigh 86
wear 88
said 89
adieu 90
renown 91
yolk 94
ying 95
Achilles 96 97
head 98
heals 99
sole 101
tail 103 104
tails 105
bee 106
line 106
bell 107
envelop 109
feet 110 111
feint 113
unphased 114
phase 115
hail 116
hale 116
long 117
heard 118
evils 119
lessor 120
mother 121
metal 122
medal 122
gazing 123
naval 123
dye 124 126
died 125
third 127
raised 128
precedent 131
precedents 131
precedence 132
flavor 134
flavour 135
appraised 137
risk 138
adverse 139
sudden 140
accident 141
spurt 142
advocate 143
day 144
neck 146
back 147 184
hit 148
bits 149
odds 150
ins 151
pros 152
arm 153
once 154
awhile 154
now 155
itself 156
themselves 157
words 158 159
share 160
throw 161
length 162
bulls 163
eye 164
kings 165
box 166
April 167
New 168
Day 169
heavens 170
notice 171
doing 172
done 173
advantages 174
accounts 175
considerations 175
sort 178 179
want 180
pail 181
mean 182
second 183
fourth 185
fete 186
fate 188
guys 189
hew 190
meat 191
parish 192
fit 193
read 194
cease 195 196
seize 197 198
seige 197 198
wail 199
wale 199
waist 200
weight 201
wander 202
bad 203
other 205
sooner 206
better 207
lost 208
lose 209 210
winners 211
days 212
neigh 213
sayers 213
bear 214
grin 215 219
bare 216
right 217
resemblance 218
choose 220
midnight 221
crux 222
way 223 224
side 223
brass 225
tandem 226
tangle 226
hanging 227
cahoot 228
nick 229
last 230
least 231
sleeping 232
bull 233
mountain 234
mano 235
skirts 236
outskirt 236
blew 237
blues 237
stop 238
horse 239
raining 240
rest 241
muck 242
amuk 242
save 243
safe 244
sight 245
skin 246
bean 247
grounds 248
fire 249
grain 250
pitch 251
thick 252
tower 253
bass 254
basis 254
touch 255
snub 256
shells 257
egg 257
hands 258
weather 259
sheeps 260
worth 261
writing 262
yay 263
barking 264
brush 265
rock 266
same 267 294
token 267
wires 270
drop 271 276
face 272 289
benefit 273
tips 274
heat 275
light 277
band 278
bandwagen 278
stone 279
tip 281
chase 282
thumbs 283
point 284
eleventh 285
odd 286
points 287
spur 288
nut 290
wood 291
loggerhead 292
lime 293
far 295
wide 296
part 297
spick 298
spam 298
spic 298
short 299
hocus 300
choice 301
nauseum 302
nausium 302
persona 303
quid 304
versa 305
route 306
par 307
- 307
carte 308
bona 309
bonified 309
bonafied 309
modus 310
status 311
alma 312
altar 313
coup 314
coupe 315
coo 315
memorium 316
ipso 317
post 318
post-mortum 318`,
  lemmas: `pass 7
cut 8
play 14 176
run 26
exasperate 54
flush 56
turn 85 280
lay 87
dig 100
strike 108
damn 112
set 129 130
cast 133
diffuse 136
make 177`,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"lemma":"","off":100},{"word":""},{"word":"","off":352},{"on":1,"off":32},{"on":128},{"word":"","on":16,"off":4},{"word":"","off":100},{"word":"","off":288},{"off":96,"tag":"NOUN","on":512}],
  lists: `intents intent
tie ties tied tying
his her their its
favourite favorite national popular traditional
his her their our its
cautionary folk
precedence
curry curries curried currying
mistake mistakes
seize seige
go goes went gone
take takes took taken taking`,
  entries: `{"replace":[["tenderhooks"]],"pattern":{"program":[[1,[0,"on upon"]],[2,5,9],[2,[0,"tender"]],[2,[0,"hooks"]],[10],[2,[1,"tender"]],[2,[2,"-"]],[2,[3,"hooks"]],[10],[2,[0,"tenderhook"]]],"underlined":[2,2],"elements":2}}
{"replace":[["bud"]],"pattern":{"program":[[1,[0,"nip nips nipped nipping"]],[2,[0,"it this that them"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"butt"]]],"underlined":[5,5],"elements":5}}
{"replace":[["midst"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"mist"]],[4,[0,"of"]],[5,6],[5,[0,"a an the this that its another"]],[6,[0,"crisis recession war pandemic drought scandal campaign election strike divorce dispute debate boom battle struggle transition controversy rebuilding planning preparing negotiations reforms"]]],"underlined":[3,3],"elements":6}}
{"replace":[["intents and purposes"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"all"]],[3,7,11],[3,[0,0]],[3,[0,"and"]],[3,[0,"purpose"]],[13],[3,[0,"intent intense"]],[3,[0,"and"]],[3,[0,"purposes"]],[13],[3,[0,"intensive"]],[3,[0,"purpose"]]],"underlined":[3,3],"elements":3}}
{"replace":[["intents and purposes"]],"pattern":{"program":[[1,[0,"to"]],[2,[0,"all"]],[3,7,11],[3,[0,0]],[3,[0,"and"]],[3,[0,"purpose"]],[13],[3,[0,"intent"]],[3,[0,"and"]],[3,[0,"purposes"]],[13],[3,[0,"intensive"]],[3,[0,"purposes"]]],"underlined":[3,3],"elements":3}}
{"replace":[["spitting image"]],"pattern":{"program":[[1,[0,"splitting"]],[2,[0,"image"]]],"underlined":[1,2],"elements":2}}
{"replace":[["damp squib"]],"pattern":{"program":[[1,[0,"damp"]],[2,[0,"squid"]]],"underlined":[1,2],"elements":2}}
{"replace":[["muster"]],"pattern":{"program":[[1,[4,"pass"]],[2,[0,"mustard"]]],"underlined":[2,2],"elements":2}}
{"replace":[["mustard"]],"pattern":{"program":[[1,[4,"cut"]],[2,[0,"the"]],[3,[0,"muster"]]],"underlined":[3,3],"elements":3}}
{"replace":[["chock-full of"]],"pattern":{"program":[[1,[0,"chalk chuck chocked"]],[2,[0,"full"]],[3,[0,"of"]]],"underlined":[1,3],"elements":3}}
{"replace":[["dog-eat-dog ",{"element":2}]],"pattern":{"program":[[1,5,8],[1,[0,"dog"]],[1,[0,"eat"]],[1,[0,"dog"]],[11],[1,[0,"doggy doggie"]],[1,[0,"dog"]],[11],[1,[1,"doggy"]],[1,[2,"-"]],[1,[3,"dog"]],[2,[0,"world business"]]],"underlined":[1,2],"elements":2}}
{"replace":[["eke out"]],"pattern":{"program":[[1,[0,"eek"]],[2,[0,"out"]]],"underlined":[1,2],"elements":2}}
{"replace":[["eked out"]],"pattern":{"program":[[1,[0,"eeked"]],[2,[0,"out"]]],"underlined":[1,2],"elements":2}}
{"replace":[["eking out"]],"pattern":{"program":[[1,[0,"eeking eaking"]],[2,[0,"out"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ear"]],"pattern":{"program":[[1,[4,"play"]],[2,[0,"it"]],[3,[0,"by"]],[4,[0,"year"]]],"underlined":[4,4],"elements":4}}
{"replace":[["served"]],"pattern":{"program":[[1,[0,"first"]],[2,[0,"come"]],[3,[5,","]],[4,[0,"first"]],[5,[0,"serve"]]],"underlined":[5,5],"elements":5},"unless":[{"after":{"program":[[1,[0,"himself themselves the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["first-served"]],"pattern":{"program":[[1,[1,"first"]],[1,[2,"-"]],[1,[3,"come"]],[2,[5,","]],[3,[1,"first"]],[3,[2,"-"]],[3,[3,"serve"]]],"underlined":[3,3],"elements":3}}
{"replace":[["hare-brained"]],"pattern":{"program":[[1,5],[1,[1,"hair"]],[1,[2,"-"]],[1,[3,"brained"]],[7],[1,[0,"hair"]],[1,[0,"brained"]]],"underlined":[1,1],"elements":1}}
{"replace":[["heart-rending"]],"pattern":{"program":[[1,5],[1,[1,"heart"]],[1,[2,"-"]],[1,[3,"rendering"]],[7],[1,[0,"heart"]],[1,[0,"rendering"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lo and behold"]],"pattern":{"program":[[1,[0,"low"]],[2,[0,"and"]],[3,[0,"behold"]]],"underlined":[1,3],"elements":3}}
{"replace":[["nerve-racking"]],"pattern":{"program":[[1,5],[1,[1,"nerve"]],[1,[2,"-"]],[1,[3,"wrecking"]],[7],[1,[0,"nerve"]],[1,[0,"wrecking"]]],"underlined":[1,1],"elements":1}}
{"replace":[["beaten"]],"pattern":{"program":[[1,[0,"off"]],[2,[0,"the"]],[3,[0,"beat"]],[4,[0,"path track"]]],"underlined":[3,3],"elements":4}}
{"replace":[["lam"]],"pattern":{"program":[[1,[4,"go be"]],[2,[0,"on"]],[3,[0,"the"]],[4,[0,"lamb"]],[5,[0,"for since after until"]]],"underlined":[4,4],"elements":5}}
{"replace":[["peace of mind"]],"pattern":{"program":[[1,[0,"piece"]],[2,[0,"of"]],[3,[0,"mind"]]],"underlined":[1,3],"elements":3}}
{"replace":[["prima donna"]],"pattern":{"program":[[1,3,5],[1,[6,"pre-Madonna"]],[7],[1,[0,"pre-madonna"]],[7],[1,[0,"prima"]],[1,[0,"dona madonna",6,"Madonna"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hand-wringing"]],"pattern":{"program":[[1,5],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"ringing"]],[7],[1,[0,"hand"]],[1,[0,"ringing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gamut"]],"pattern":{"program":[[1,[4,"run"]],[2,[0,"the"]],[3,[0,"gambit"]],[4,[0,"from of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["shudder"]],"pattern":{"program":[[1,[0,"shutter"]],[2,[0,"to"]],[3,[0,"think imagine"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"sow"}]],"pattern":{"program":[[1,[0,"sewing sewed"]],[2,5,8,11],[2,[0,"the"]],[2,[0,"seeds"]],[13],[2,[0,"seeds"]],[2,[0,"of"]],[13],[2,[0,"his her their"]],[2,[0,"wild"]],[13],[2,[0,"wild"]],[2,[0,"oats"]]],"underlined":[1,1],"elements":2}}
{"replace":[["granted"]],"pattern":{"program":[[1,[4,"take"]],[2,[7,""]],[3,5],[2,[8,""]],[2],[15,6],[2,[7,""]],[8,10],[2,[8,""]],[7],[15,11],[2,[7,""]],[13,15],[2,[8,""]],[12],[3,[0,"for"]],[4,[0,"granite"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"and or to blocks from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tack"]],"pattern":{"program":[[1,[0,"different new another"]],[2,[0,"tact"]]],"underlined":[2,2],"elements":2}}
{"replace":[["tack"]],"pattern":{"program":[[1,[4,"change switch"]],[2,[0,"tact"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"tide"}]],"pattern":{"program":[[1,[0,1]],[2,[0,"him her them us me"]],[3,[0,"over"]],[4,[0,"until till for"]]],"underlined":[1,1],"elements":4}}
{"replace":[["tongue in cheek"]],"pattern":{"program":[[1,[0,"tongue"]],[2,[0,"and"]],[3,[0,"cheek"]]],"underlined":[1,3],"elements":3}}
{"replace":[["tongue-in-cheek"]],"pattern":{"program":[[1,[1,"tongue"]],[1,[2,"-"]],[1,[9,"and"]],[1,[2,"-"]],[1,[3,"cheek"]]],"underlined":[1,1],"elements":1}}
{"replace":[["row to hoe"]],"pattern":{"program":[[1,[0,"tough hard long"]],[2,[0,"road"]],[3,[0,"to"]],[4,[0,"hoe"]]],"underlined":[2,4],"elements":4}}
{"replace":[["undue"]],"pattern":{"program":[[1,[0,"any cause caused causing without with"]],[2,[0,"undo"]],[3,[0,"influence hardship pressure stress burden delay haste attention suffering alarm"]]],"underlined":[2,2],"elements":3}}
{"replace":[["uncharted"]],"pattern":{"program":[[1,[0,"unchartered"]],[2,[0,"territory territories waters water ground seas course"]]],"underlined":[1,1],"elements":2}}
{"replace":[["utmost"]],"pattern":{"program":[[1,[0,"upmost"]],[2,[0,"importance respect care caution confidence priority seriousness urgency secrecy respect"]]],"underlined":[1,1],"elements":2}}
{"replace":[["woe is me"]],"pattern":{"program":[[1,[0,"whoa woah"]],[2,[0,"is"]],[3,[0,"me"]]],"underlined":[1,3],"elements":3}}
{"replace":[["worst comes to worst"]],"pattern":{"program":[[1,[0,"if when"]],[2,[0,"worse"]],[3,[0,"comes"]],[4,[0,"to"]],[5,[0,"worse"]]],"underlined":[2,5],"elements":5}}
{"replace":[["worst-case"]],"pattern":{"program":[[1,4],[1,[0,"worse"]],[1,[0,"case"]],[7],[1,[1,"worse"]],[1,[2,"-"]],[1,[3,"case"]],[2,[0,"scenario scenarios"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rapt"]],"pattern":{"program":[[1,[0,"wrapped rapped"]],[2,[0,"attention silence"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wet"}]],"pattern":{"program":[[1,[0,"whet whets whetted whetting"]],[2,[0,"his her their your our"]],[3,[0,"whistle whistles"]]],"underlined":[1,1],"elements":3}}
{"replace":[["vicious ",{"element":2}]],"pattern":{"program":[[1,[0,"viscous"]],[2,[0,"cycle circle"]]],"underlined":[1,2],"elements":2}}
{"replace":[["vicious"]],"pattern":{"program":[[1,[0,"viscous"]],[2,[0,"attack attacks dog dogs rumour rumor rumours rumors assault murder crime beating"]]],"underlined":[1,1],"elements":2}}
{"replace":[["blessing in disguise"]],"pattern":{"program":[[1,6,10],[1,[0,"blessing"]],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"skies"]],[14],[1,[0,"blessing"]],[1,[0,"in"]],[1,[0,"disguises"]],[14],[1,[0,"blessing"]],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"sky"]]],"underlined":[1,1],"elements":1}}
{"replace":[["biding"]],"pattern":{"program":[[1,[0,"biting"]],[2,[0,2]],[3,[0,"time"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"seize"}]],"pattern":{"program":[[1,[0,"ceased ceasing"]],[2,[0,"the"]],[3,[0,"opportunity initiative"]]],"underlined":[1,1],"elements":3}}
{"replace":[["sight unseen"]],"pattern":{"program":[[1,[0,"site cite"]],[2,[0,"unseen"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sight"]],"pattern":{"program":[[1,[0,"site cite"]],[2,[0,"for"]],[3,[0,"sore"]],[4,[0,"eyes"]]],"underlined":[1,1],"elements":4}}
{"replace":[["drawers"]],"pattern":{"program":[[1,[0,"chest"]],[2,[0,"of"]],[3,[0,"draws"]]],"underlined":[3,3],"elements":3}}
{"replace":[["chest of drawers"]],"pattern":{"program":[[1,[0,"chester"]],[2,[0,"drawers draws"]]],"underlined":[1,2],"elements":2}}
{"replace":[["cut and dried"]],"pattern":{"program":[[1,[4,"be"]],[2,3],[2,[0,"not",10,"n't",0,"so quite that always as"]],[4,8],[3,[0,"cut"]],[3,[0,"and"]],[3,[0,"dry"]],[13],[3,[1,"cut"]],[3,[2,"-"]],[3,[9,"and"]],[3,[2,"-"]],[3,[3,"dry"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"the them it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"exacerbate"}]],"pattern":{"program":[[1,[4,"exasperate"]],[2,[0,"the this these its"]],[3,[0,"problem problems situation crisis shortage shortages conflict effects condition symptoms drought inequality inequalities"]]],"underlined":[1,1],"elements":3}}
{"replace":[["espresso"]],"pattern":{"program":[[1,[0,"expresso"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"flesh"}]],"pattern":{"program":[[1,[4,"flush"]],[2,[0,"out"]],[3,[0,"the his her their some more"]],[4,[0,"details plan plans idea ideas argument proposal proposals policy policies character characters"]]],"underlined":[1,1],"elements":4}}
{"replace":[["fell"]],"pattern":{"program":[[1,[0,"one"]],[2,[0,"foul fowl fail full"]],[3,[0,"swoop"]]],"underlined":[2,2],"elements":3}}
{"replace":[["foolproof"]],"pattern":{"program":[[1,5],[1,[1,"full"]],[1,[2,"-"]],[1,[3,"proof"]],[7],[1,[0,"fool"]],[1,[0,"proof"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lily"]],"pattern":{"program":[[1,[0,"gild gilds gilded gilding"]],[2,[0,"the"]],[3,[0,"lilly"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"gild"}]],"pattern":{"program":[[1,[0,"guild guilds guilded guilding"]],[2,[0,"the"]],[3,[0,"lily lilly"]]],"underlined":[1,1],"elements":3}}
{"replace":[["lieu"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"lew lue leu leiu lou"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["regard"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"regards"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["regardless"]],"pattern":{"program":[[1,[0,"irregardless"]]],"underlined":[1,1],"elements":1}}
{"replace":[["deserts"]],"pattern":{"program":[[1,[0,"his her their its your our"]],[2,[0,"just"]],[3,[0,"desserts"]]],"underlined":[3,3],"elements":3}}
{"replace":[["leaps and bounds"]],"pattern":{"program":[[1,[0,"by in"]],[2,6],[2,[0,"leap"]],[2,[0,"and"]],[2,[0,"bounds"]],[9],[2,[0,"leaps leap"]],[2,[0,"and"]],[2,[0,"bound"]]],"underlined":[2,2],"elements":2}}
{"replace":[["stock"]],"pattern":{"program":[[1,[0,"lock"]],[2,[5,","]],[3,[0,"stalk"]],[4,[0,"and",5,","]],[5,6],[5,[0,"and"]],[6,[0,"barrel"]]],"underlined":[3,3],"elements":6}}
{"replace":[["do"]],"pattern":{"program":[[1,[4,"make"]],[2,[0,"due"]],[3,[0,"with without"]]],"underlined":[2,2],"elements":3}}
{"replace":[["meet"]],"pattern":{"program":[[1,[0,"ends"]],[2,[0,"meat"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"the dead tail"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lease"]],"pattern":{"program":[[1,[0,"new"]],[2,[0,"leash"]],[3,[0,"on"]],[4,[0,"life"]]],"underlined":[2,2],"elements":4}}
{"replace":[["holds"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"holes holts"]],[3,[0,"barred"]]],"underlined":[2,2],"elements":3}}
{"replace":[["no-holds-barred"]],"pattern":{"program":[[1,[1,"no"]],[1,[2,"-"]],[1,[9,"holes"]],[1,[2,"-"]],[1,[3,"barred"]]],"underlined":[1,1],"elements":1}}
{"replace":[["en masse"]],"pattern":{"program":[[1,[4,"resign leave walk quit flock flee arrive defect protest march"]],[11,2],[2,[7,""]],[4,6],[2,[8,""]],[3],[11,7],[2,[7,""]],[9,11],[2,[8,""]],[8],[3,[0,"on"]],[4,[0,"mass"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[5,"to when after in from on and at over last yesterday"],1],[2,4],[1,[8,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sync"]],"pattern":{"program":[[1,[0,"out"]],[2,[0,"of"]],[3,[0,"sink sinc"]],[4,[0,"with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["pastime"]],"pattern":{"program":[[1,[0,3]],[2,6,9],[2,[1,"past"]],[2,[2,"-"]],[2,[3,"time"]],[12],[2,[0,"past pass"]],[2,[0,"time"]],[12],[2,[1,"pass"]],[2,[2,"-"]],[2,[3,"time"]]],"underlined":[2,2],"elements":2}}
{"replace":[["pastimes"]],"pattern":{"program":[[1,[0,3]],[2,6,9],[2,[1,"past"]],[2,[2,"-"]],[2,[3,"times"]],[12],[2,[0,"past pass"]],[2,[0,"times"]],[12],[2,[1,"pass"]],[2,[2,"-"]],[2,[3,"times"]]],"underlined":[2,2],"elements":2}}
{"replace":[["peek"]],"pattern":{"program":[[1,[4,"take steal sneak"]],[2,[0,"a another"]],[3,4],[3,[0,"quick closer rare last first"]],[4,[0,"peak"]],[5,[0,"at inside into behind"]]],"underlined":[4,4],"elements":5}}
{"replace":[["pray"]],"pattern":{"program":[[1,[0,"prey"]],[2,[0,"tell"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"prey"}]],"pattern":{"program":[[1,[0,"praying prayed prays pray"]],[2,[0,"on"]],[3,5],[3,[0,"the their those"]],[7],[3,[0,"people"]],[3,[3,"'s"]],[4,[0,"vulnerable weak elderly fears poor lonely gullible"]]],"underlined":[1,1],"elements":4}}
{"replace":[["scot-free"]],"pattern":{"program":[[1,4,8,12],[1,[0,"scott scotch"]],[1,[0,"free"]],[14],[1,[1,"scott"]],[1,[2,"-"]],[1,[3,"free"]],[14],[1,[1,"scotch"]],[1,[2,"-"]],[1,[3,"free"]],[14],[1,[0,"scot"]],[1,[0,"free"]]],"underlined":[1,1],"elements":1}}
{"replace":[["soothe"]],"pattern":{"program":[[1,[0,"help helps helped to can could will would may might"]],[2,[0,"sooth"]]],"underlined":[2,2],"elements":2}}
{"replace":[["throes"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"throws"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[4,"keep lead win step fall"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["throes"]],"pattern":{"program":[[1,[0,"death"]],[2,[0,"throws"]]],"underlined":[2,2],"elements":2}}
{"replace":[["wringer"]],"pattern":{"program":[[1,[0,"through"]],[2,[0,"the"]],[3,[0,"ringer"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tried and true"]],"pattern":{"program":[[1,[0,"trite"]],[2,[0,"and"]],[3,[0,"true"]]],"underlined":[1,3],"elements":3}}
{"replace":[["deaf"]],"pattern":{"program":[[1,[4,"turn"]],[2,[0,"a"]],[3,[0,"death def dead"]],[4,[0,"ear"]]],"underlined":[3,3],"elements":4}}
{"replace":[["under way"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"weigh"]]],"underlined":[1,2],"elements":2}}
{"replace":[["waste"]],"pattern":{"program":[[1,[4,"lay"]],[2,[0,"waist"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["tear"]],"pattern":{"program":[[1,[0,"wear"]],[2,[0,"and"]],[3,[0,"tare tears"]]],"underlined":[3,3],"elements":3}}
{"replace":[["done"]],"pattern":{"program":[[1,[0,"when after once"]],[2,[0,"all"]],[3,[0,"is was"]],[4,[0,"said"]],[5,[0,"and"]],[6,[0,"down"]]],"underlined":[6,6],"elements":6}}
{"replace":[["ado"]],"pattern":{"program":[[1,[0,"further more much"]],[2,[0,"adieu"]]],"underlined":[2,2],"elements":2}}
{"replace":[["renowned"]],"pattern":{"program":[[1,[0,"internationally nationally widely"]],[2,[0,"renown"]]],"underlined":[2,2],"elements":2}}
{"replace":[["renowned"]],"pattern":{"program":[[1,[0,"world"]],[2,[0,"renown"]],[3,[0,"pianist violinist singer chef artist surgeon scientist architect expert scholar author conductor painter university museum orchestra clinic hospital festival"]]],"underlined":[2,2],"elements":3}}
{"replace":[["world-renowned"]],"pattern":{"program":[[1,[1,"world"]],[1,[2,"-"]],[1,[3,"renown"]]],"underlined":[1,1],"elements":1}}
{"replace":[["yoke"]],"pattern":{"program":[[1,[0,"yolk"]],[2,[0,"of"]],[3,[0,"tyranny oppression slavery colonialism communism empire"]]],"underlined":[1,1],"elements":3}}
{"replace":[["yin and yang"]],"pattern":{"program":[[1,5],[1,[0,"ying"]],[1,[0,"and"]],[1,[0,"yang"]],[8],[1,[1,"ying"]],[1,[2,"-"]],[1,[3,"yang"]]],"underlined":[1,1],"elements":1}}
{"replace":[["heel"]],"pattern":{"program":[[1,[6,"Achilles"]],[2,[0,"heal"]]],"underlined":[2,2],"elements":2}}
{"replace":[["heel"]],"pattern":{"program":[[1,[6,"Achilles"]],[1,[2,"'"]],[2,[0,"heal"]]],"underlined":[2,2],"elements":2}}
{"replace":[["heels"]],"pattern":{"program":[[1,[0,"head"]],[2,[0,"over"]],[3,[0,"heals"]]],"underlined":[3,3],"elements":3}}
{"replace":[["heels"]],"pattern":{"program":[[1,[4,"cool drag kick click"]],[2,[0,4]],[3,[0,"heals"]]],"underlined":[3,3],"elements":3}}
{"replace":[["heels"]],"pattern":{"program":[[1,[4,"dig"]],[2,[0,4]],[3,[0,"heals"]],[4,[0,"in"]]],"underlined":[3,3],"elements":4}}
{"replace":[["soul-searching"]],"pattern":{"program":[[1,4],[1,[0,"sole"]],[1,[0,"searching"]],[7],[1,[1,"sole"]],[1,[2,"-"]],[1,[3,"searching"]]],"underlined":[1,1],"elements":1}}
{"replace":[["soul"]],"pattern":{"program":[[1,[0,"heart"]],[2,[0,"and"]],[3,[0,"sole"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tale"]],"pattern":{"program":[[1,[0,"tail"]],[2,[0,"of"]],[3,[0,"woe"]]],"underlined":[1,1],"elements":3}}
{"replace":[["tale"]],"pattern":{"program":[[1,[0,5]],[2,[0,"tail"]]],"underlined":[2,2],"elements":2}}
{"replace":[["tales"]],"pattern":{"program":[[1,[0,5]],[2,[0,"tails"]]],"underlined":[2,2],"elements":2}}
{"replace":[["beeline"]],"pattern":{"program":[[1,[4,"make"]],[2,[0,"a"]],[3,6,10,14],[3,[0,"bee"]],[3,[0,"line"]],[17],[3,[1,"b"]],[3,[2,"-"]],[3,[3,"line"]],[17],[3,[11,"B"]],[3,[2,"-"]],[3,[3,"line"]],[17],[3,[1,"bee"]],[3,[2,"-"]],[3,[3,"line"]]],"underlined":[3,3],"elements":3}}
{"replace":[["belle"]],"pattern":{"program":[[1,[0,"bell"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"ball"]]],"underlined":[1,1],"elements":4}}
{"replace":[["chord"]],"pattern":{"program":[[1,[4,"strike"]],[2,[0,"a"]],[3,[0,"cord"]],[4,[0,"with among in"]]],"underlined":[3,3],"elements":4}}
{"replace":[["envelope"]],"pattern":{"program":[[1,[0,"push pushes pushed pushing"]],[2,[0,"the"]],[3,[0,"envelop"]]],"underlined":[3,3],"elements":3}}
{"replace":[["feat"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"mean small easy"]],[3,[0,"feet"]]],"underlined":[3,3],"elements":3}}
{"replace":[["feat"]],"pattern":{"program":[[1,[0,"feet"]],[2,[0,"of"]],[3,[0,"engineering strength endurance"]]],"underlined":[1,1],"elements":3}}
{"replace":[["faint"]],"pattern":{"program":[[1,[4,"damn"]],[16,2],[2,[7,""]],[4,6],[2,[8,""]],[3],[16,7],[2,[7,""]],[9,11],[2,[8,""]],[8],[16,12],[2,[7,""]],[14,16],[2,[8,""]],[13],[3,[0,"with"]],[4,[0,"feint"]],[5,[0,"praise"]]],"underlined":[4,4],"elements":5}}
{"replace":[["faint"]],"pattern":{"program":[[1,[0,"not"]],[2,[0,"for"]],[3,[0,"the"]],[4,[0,"feint"]],[5,[0,"of"]],[6,[0,"heart"]]],"underlined":[4,4],"elements":6}}
{"replace":[["unfazed"]],"pattern":{"program":[[1,[0,"unphased"]]],"underlined":[1,1],"elements":1}}
{"replace":[["faze"]],"pattern":{"program":[[1,[4,"do"]],[2,[0,"not",10,"n't",0,"never"]],[3,[0,"phase"]],[4,[0,"him her them me us"]]],"underlined":[3,3],"elements":4}}
{"replace":[["hale and hearty"]],"pattern":{"program":[[1,5],[1,[0,"hail"]],[1,[0,"and"]],[1,[0,"hearty hardy"]],[8],[1,[0,"hale"]],[1,[0,"and"]],[1,[0,"hardy"]]],"underlined":[1,1],"elements":1}}
{"replace":[["haul"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"the"]],[3,[0,"long"]],[4,[0,"hall"]]],"underlined":[4,4],"elements":4}}
{"replace":[["herd"]],"pattern":{"program":[[1,[0,"heard"]],[2,[0,"immunity mentality"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lesser"]],"pattern":{"program":[[1,[0,"less lessor"]],[2,[0,"of"]],[3,[0,"two three"]],[4,[0,"evils"]]],"underlined":[1,1],"elements":4}}
{"replace":[["lesser"]],"pattern":{"program":[[1,[0,"lessor"]],[2,[0,"extent degree"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lode"]],"pattern":{"program":[[1,[0,"mother"]],[2,[0,"load"]]],"underlined":[2,2],"elements":2}}
{"replace":[["mettle"]],"pattern":{"program":[[1,[4,"prove show test"]],[2,[0,2]],[3,[0,"metal medal"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"detector detectors"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["navel-gazing"]],"pattern":{"program":[[1,4],[1,[0,"navel naval"]],[1,[0,"gazing"]],[7],[1,[1,"naval"]],[1,[2,"-"]],[1,[3,"gazing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["die"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"dye"]],[3,[0,"is"]],[4,[0,"cast"]]],"underlined":[2,2],"elements":4}}
{"replace":[["dyed-in-the-wool"]],"pattern":{"program":[[1,6],[1,[0,"died"]],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"wool"]],[13],[1,[1,"died"]],[1,[2,"-"]],[1,[9,"in"]],[1,[2,"-"]],[1,[9,"the"]],[1,[2,"-"]],[1,[3,"wool"]]],"underlined":[1,1],"elements":1}}
{"replace":[["die-hard"]],"pattern":{"program":[[1,[1,"dye"]],[1,[2,"-"]],[1,[3,"hard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["time\u2019s"]],"pattern":{"program":[[1,[0,"third"]],[2,[0,"times"]],[3,[0,"a the"]],[4,[0,"charm"]]],"underlined":[2,2],"elements":4}}
{"replace":[["razed"]],"pattern":{"program":[[1,[0,"raised"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"ground"]]],"underlined":[1,1],"elements":4}}
{"replace":[["precedent"]],"pattern":{"program":[[1,[4,"set"]],[2,[0,"a the"]],[3,4],[3,[0,"dangerous legal bad important historic new worrying terrible"]],[4,[0,6]]],"underlined":[4,4],"elements":4}}
{"replace":[["precedent"]],"pattern":{"program":[[1,[4,"set"]],[2,[0,"a the"]],[3,[0,"dangerous legal bad historic worrying terrible"]],[4,[0,"president"]]],"underlined":[4,4],"elements":4}}
{"replace":[["precedence"]],"pattern":{"program":[[1,[4,"take"]],[2,[0,"precedent precedents"]],[3,[0,"over"]]],"underlined":[2,2],"elements":3}}
{"replace":[["precedent"]],"pattern":{"program":[[1,[0,"without"]],[2,[0,6]]],"underlined":[2,2],"elements":2}}
{"replace":[["aspersions"]],"pattern":{"program":[[1,[4,"cast"]],[2,[0,"dispersions aspirations"]],[3,[0,"on upon"]]],"underlined":[2,2],"elements":3}}
{"replace":[["favor"]],"pattern":{"program":[[1,[0,7]],[2,[0,"flavor"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["favour"]],"pattern":{"program":[[1,[0,7]],[2,[0,"flavour"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"defuse"}]],"pattern":{"program":[[1,[4,"diffuse"]],[2,[0,"the a this"]],[3,[0,"situation tension tensions bomb bombs crisis row anger conflict standoff threat"]]],"underlined":[1,1],"elements":3}}
{"replace":[["apprised"]],"pattern":{"program":[[1,[0,"keep keeps kept keeping"]],[2,3],[2,[0,"him her them us me you"]],[3,[0,"appraised"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["risk-averse"]],"pattern":{"program":[[1,5],[1,[1,"risk"]],[1,[2,"-"]],[1,[3,"adverse"]],[7],[1,[0,"risk"]],[1,[0,"adverse"]]],"underlined":[1,1],"elements":1}}
{"replace":[["averse"]],"pattern":{"program":[[1,[0,"adverse"]],[2,[0,"to"]],[3,[0,"taking spending using risk paying making giving compromise working admitting change"]]],"underlined":[1,1],"elements":3}}
{"replace":[["all of a sudden"]],"pattern":{"program":[[1,[0,"all"]],[2,3],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"sudden"]]],"underlined":[1,4],"elements":4}}
{"replace":[["by accident"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"accident"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[5,"when while but and"],1],[2,4],[1,[8,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["spur"]],"pattern":{"program":[[1,[0,"spurt"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"moment"]]],"underlined":[1,1],"elements":4}}
{"replace":[["devil\u2019s advocate"]],"pattern":{"program":[[1,[0,"devils devil"]],[2,[0,"advocate"]]],"underlined":[1,2],"elements":2}}
{"replace":[["day and age"]],"pattern":{"program":[[1,3],[1,[0,"this that"]],[5],[1,[0,"today"]],[1,[3,"'s"]],[2,[0,"day"]],[2,[0,"in an"]],[2,[0,"age"]]],"underlined":[2,2],"elements":2}}
{"replace":[["hand in hand"]],"pattern":{"program":[[1,[0,"hand"]],[2,[0,"and"]],[3,[0,"hand"]]],"underlined":[1,3],"elements":3},"unless":[{"before":{"program":[[1,[0,"by of from between"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["neck and neck"]],"pattern":{"program":[[1,5,11],[1,[0,"neck"]],[1,[0,"in"]],[1,[0,"neck"]],[16],[1,[1,"neck"]],[1,[2,"-"]],[1,[9,"in"]],[1,[2,"-"]],[1,[3,"neck"]],[16],[1,[1,"neck"]],[1,[2,"-"]],[1,[9,"to"]],[1,[2,"-"]],[1,[3,"neck"]]],"underlined":[1,1],"elements":1}}
{"replace":[["back and forth"]],"pattern":{"program":[[1,[0,"back"]],[2,[0,"in"]],[3,[0,"forth"]]],"underlined":[1,3],"elements":3}}
{"replace":[["hit-and-run"]],"pattern":{"program":[[1,5],[1,[0,"hit"]],[1,[0,"in"]],[1,[0,"run"]],[10],[1,[1,"hit"]],[1,[2,"-"]],[1,[9,"in"]],[1,[2,"-"]],[1,[3,"run"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bits and pieces"]],"pattern":{"program":[[1,[0,"bits"]],[2,[0,"in"]],[3,[0,"pieces"]]],"underlined":[1,3],"elements":3}}
{"replace":[["odds and ends"]],"pattern":{"program":[[1,[0,"odds"]],[2,[0,"in"]],[3,[0,"ends"]]],"underlined":[1,3],"elements":3}}
{"replace":[["ins and outs of"]],"pattern":{"program":[[1,[0,"ins"]],[2,[0,"and"]],[3,[0,"out"]],[4,[0,"of"]]],"underlined":[1,4],"elements":4}}
{"replace":[["pros and cons"]],"pattern":{"program":[[1,[0,"pros"]],[2,[0,"and"]],[3,[0,"con"]],[4,[0,"of",5,"$ ,"]]],"underlined":[1,3],"elements":4}}
{"replace":[["arm and a leg"]],"pattern":{"program":[[1,[0,"cost costs costing"]],[6,2],[2,[7,""]],[4,6],[2,[8,""]],[3],[3,[0,"an"]],[4,[0,"arm"]],[5,[0,"and"]],[6,[0,"leg"]]],"underlined":[4,6],"elements":6}}
{"replace":[["once in a while"]],"pattern":{"program":[[1,6],[1,[0,"once"]],[1,[0,"and"]],[1,[0,"a"]],[1,[0,"while"]],[9],[1,[0,"once"]],[1,[0,"and in"]],[1,[0,"awhile"]]],"underlined":[1,1],"elements":1}}
{"replace":[["then"]],"pattern":{"program":[[1,[0,"now"]],[2,[0,"and"]],[3,[0,"than"]]],"underlined":[3,3],"elements":3}}
{"replace":[["in and of itself"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"of"]],[3,[0,"itself"]]],"underlined":[1,3],"elements":3}}
{"replace":[["in and of themselves"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"of"]],[3,[0,"themselves"]]],"underlined":[1,3],"elements":3}}
{"replace":[["other words"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"another"]],[3,[0,"words"]]],"underlined":[2,3],"elements":3}}
{"replace":[["in other words"]],"pattern":{"program":[[1,[0,"another"]],[2,[0,"words"]],[3,[5,","]]],"underlined":[1,2],"elements":3,"atStart":true}}
{"replace":[["lion\u2019s"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"lion lions"]],[3,[0,"share"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stone\u2019s"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"stone stones"]],[3,[0,"throw"]]],"underlined":[2,2],"elements":3}}
{"replace":[["arm\u2019s"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"arms arm"]],[3,[0,"length"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"from of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bull\u2019s-eye"]],"pattern":{"program":[[1,[0,"bulls"]],[2,[0,"eye"]]],"underlined":[1,2],"elements":2}}
{"replace":[["bird\u2019s-eye view"]],"pattern":{"program":[[1,[0,"bird birds"]],[2,[0,"eye"]],[3,[0,"view"]]],"underlined":[1,3],"elements":3}}
{"replace":[["king\u2019s"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"kings"]],[3,[0,"ransom"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Pandora\u2019s"]],"pattern":{"program":[[1,[6,"Pandora Pandoras"]],[2,[0,"box"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Fools\u2019"]],"pattern":{"program":[[1,[6,"April"]],[2,[6,"Fools Fool"]],[3,[6,"Day"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Year\u2019s"]],"pattern":{"program":[[1,[6,"New"]],[2,[6,"Years"]],[3,[6,"Day Eve",0,"resolution resolutions"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Valentine\u2019s Day"]],"pattern":{"program":[[1,[6,"Valentines Valentine"]],[2,[6,"Day"]]],"underlined":[1,2],"elements":2}}
{"replace":[["heaven\u2019s"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"heavens"]],[3,[0,"sake"]]],"underlined":[2,2],"elements":3}}
{"replace":[["moment\u2019s"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"moments minutes"]],[3,[0,"notice"]]],"underlined":[2,2],"elements":3}}
{"replace":[["making"]],"pattern":{"program":[[1,[0,"doing"]],[2,[0,"a many some several"]],[3,[0,8]]],"underlined":[1,1],"elements":3}}
{"replace":[["made"]],"pattern":{"program":[[1,[0,"have has had"]],[2,[0,"done"]],[3,[0,"a many some several big terrible"]],[4,[0,8]]],"underlined":[2,2],"elements":4}}
{"replace":[["advantage"]],"pattern":{"program":[[1,[4,"take"]],[2,[0,"advantages"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["account"]],"pattern":{"program":[[1,[4,"take"]],[16,2],[2,[7,""]],[4,6],[2,[8,""]],[3],[16,7],[2,[7,""]],[9,11],[2,[8,""]],[8],[16,12],[2,[7,""]],[14,16],[2,[8,""]],[13],[3,[0,"into"]],[4,[0,"accounts considerations"]]],"underlined":[4,4],"elements":4}}
{"replace":[["role"]],"pattern":{"program":[[1,[4,"play"]],[2,[0,"a an the no"]],[3,4],[3,[0,"key big major vital leading crucial important central small large active minor"]],[4,[0,"rule"]],[5,[0,"in"]]],"underlined":[4,4],"elements":5}}
{"replace":[["sense"]],"pattern":{"program":[[1,[4,"make"]],[2,[0,"no any more perfect little some much"]],[3,[0,"since cents scents"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sought-after"]],"pattern":{"program":[[1,[1,"sort"]],[1,[2,"-"]],[1,[3,"after"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sought after"]],"pattern":{"program":[[1,[0,"much highly most"]],[2,[0,"sort"]],[3,[0,"after"]]],"underlined":[2,3],"elements":3}}
{"replace":[["wont"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"is was"]],[3,[0,2]],[4,[0,"want"]]],"underlined":[4,4],"elements":4}}
{"replace":[["pale"]],"pattern":{"program":[[1,[0,"beyond"]],[2,[0,"the"]],[3,[0,"pail"]]],"underlined":[3,3],"elements":3}}
{"replace":[["means"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"all any no"]],[3,[0,"mean"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[12,"",0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["none"]],"pattern":{"program":[[1,[0,"second"]],[2,[0,"to"]],[3,[0,"non nun"]]],"underlined":[3,3],"elements":3}}
{"replace":[["forth"]],"pattern":{"program":[[1,[0,"back"]],[2,[0,"and"]],[3,[0,"fourth"]]],"underlined":[3,3],"elements":3}}
{"replace":[["forth"]],"pattern":{"program":[[1,[0,"and"]],[2,[0,"so"]],[3,[0,"fourth"]]],"underlined":[3,3],"elements":3}}
{"replace":[["fate"]],"pattern":{"program":[[1,[0,"twist quirk"]],[2,[0,"of"]],[3,[0,"fete"]]],"underlined":[3,3],"elements":3}}
{"replace":[["faith"]],"pattern":{"program":[[1,[0,"leap"]],[2,[0,"of"]],[3,[0,"fate"]]],"underlined":[3,3],"elements":3}}
{"replace":[["faith"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"good bad"]],[3,[0,"fate"]]],"underlined":[3,3],"elements":3}}
{"replace":[["guise"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"guys"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["hue"]],"pattern":{"program":[[1,[0,"hew"]],[2,[0,"and"]],[3,[0,"cry"]]],"underlined":[1,1],"elements":3}}
{"replace":[["meet"]],"pattern":{"program":[[1,[0,"meat"]],[2,[0,"and"]],[3,[0,"greet"]]],"underlined":[1,1],"elements":3}}
{"replace":[["perish"]],"pattern":{"program":[[1,[0,"parish"]],[2,[0,"the"]],[3,[0,"thought"]]],"underlined":[1,1],"elements":3}}
{"replace":[["pique"]],"pattern":{"program":[[1,[0,"fit"]],[2,[0,"of"]],[3,[0,"peak peek"]]],"underlined":[3,3],"elements":3}}
{"replace":[["red-handed"]],"pattern":{"program":[[1,[0,"caught catch catches catching"]],[2,6],[2,[7,""]],[4,6],[2,[8,""]],[3],[7,11],[3,[1,"read"]],[3,[2,"-"]],[3,[3,"handed"]],[13],[3,[0,"read"]],[3,[0,"handed"]]],"underlined":[3,3],"elements":3}}
{"replace":[["desist"]],"pattern":{"program":[[1,[0,"cease"]],[2,[0,"and"]],[3,[0,"decease decist"]]],"underlined":[3,3],"elements":3}}
{"replace":[["cease-and-desist"]],"pattern":{"program":[[1,[1,"cease"]],[1,[2,"-"]],[1,[9,"and"]],[1,[2,"-"]],[1,[3,"decease"]]],"underlined":[1,1],"elements":1}}
{"replace":[["siege"]],"pattern":{"program":[[1,[0,"laid lay lays laying"]],[2,[0,9]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["siege"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,9]]],"underlined":[2,2],"elements":2}}
{"replace":[["whale"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"wail wale"]],[3,[0,"of"]],[4,[0,"a"]]],"underlined":[2,2],"elements":4}}
{"replace":[["waste"]],"pattern":{"program":[[1,[4,"go"]],[2,[0,"to"]],[3,[0,"waist"]]],"underlined":[3,3],"elements":3}}
{"replace":[["wait"]],"pattern":{"program":[[1,[0,"lie lies lay lying"]],[2,[0,"in"]],[3,[0,"weight"]]],"underlined":[3,3],"elements":3}}
{"replace":[["wonder"]],"pattern":{"program":[[1,[0,"no small"]],[2,[0,"wander"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"off through in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["worse"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"bad"]],[3,[0,"to"]],[4,[0,"worst"]]],"underlined":[4,4],"elements":4}}
{"replace":[["word"]],"pattern":{"program":[[1,[0,"world"]],[2,[0,"of"]],[3,[0,"mouth"]]],"underlined":[1,1],"elements":3}}
{"replace":[["words"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"other"]],[3,[0,"worlds"]],[4,[5,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["later"]],"pattern":{"program":[[1,[0,"sooner"]],[2,[0,"or"]],[3,[0,"latter"]]],"underlined":[3,3],"elements":3}}
{"replace":[["off"]],"pattern":{"program":[[1,[0,"better worse"]],[2,[0,"of"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a no any not much its their"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[5,"than without if when now"],1],[2,4],[1,[8,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["loss"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"a"]],[3,[0,"lost"]],[4,[0,"for to as"]]],"underlined":[3,3],"elements":4}}
{"replace":[["loose"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"lose"]]],"underlined":[3,3],"elements":3}}
{"replace":[["loose"]],"pattern":{"program":[[1,[0,1]],[2,[0,"up"]],[12,3],[3,[7,""]],[5,7],[3,[8,""]],[4],[12,8],[3,[7,""]],[10,12],[3,[8,""]],[9],[4,[0,"lose"]],[5,[0,"ends"]]],"underlined":[4,4],"elements":5}}
{"replace":[["losers"]],"pattern":{"program":[[1,[0,"winners"]],[2,[0,"and"]],[3,[0,"loosers"]]],"underlined":[3,3],"elements":3}}
{"replace":[["yore"]],"pattern":{"program":[[1,[0,"days"]],[2,[0,"of"]],[3,[0,"your"]]],"underlined":[3,3],"elements":3}}
{"replace":[["naysayers"]],"pattern":{"program":[[1,5],[1,[1,"neigh"]],[1,[2,"-"]],[1,[3,"sayers"]],[7],[1,[0,"neigh nay"]],[1,[0,"sayers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bare minimum"]],"pattern":{"program":[[1,[0,"bear"]],[2,[0,"minimum"]]],"underlined":[1,2],"elements":2}}
{"replace":[["bear"]],"pattern":{"program":[[1,[0,"grin"]],[2,[0,"and"]],[3,[0,"bare"]]],"underlined":[3,3],"elements":3}}
{"replace":[["bear"]],"pattern":{"program":[[1,[0,"bare"]],[2,[0,"with"]],[3,[0,"me us"]]],"underlined":[1,1],"elements":3}}
{"replace":[["bear"]],"pattern":{"program":[[1,[0,"right"]],[2,[0,"to"]],[3,[0,"bare"]],[4,[0,"arms"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"bear"}]],"pattern":{"program":[[1,[0,"bares bare"]],[2,[0,"a no little some"]],[3,[0,"resemblance"]],[4,[0,"to"]]],"underlined":[1,1],"elements":4}}
{"replace":[["grind"]],"pattern":{"program":[[1,[0,"ax axe"]],[2,[0,"to"]],[3,[0,"grin"]]],"underlined":[3,3],"elements":3}}
{"replace":[["chew"]],"pattern":{"program":[[1,[0,"bite bit bitten biting"]],[2,[0,"off"]],[3,[0,"more"]],[4,[0,"than"]],[5,[7,""]],[6,8],[5,[8,""]],[5],[18,9],[5,[7,""]],[11,13],[5,[8,""]],[10],[18,14],[5,[7,""]],[16,18],[5,[8,""]],[15],[6,[0,"choose"]]],"underlined":[6,6],"elements":6}}
{"replace":[["midnight oil"]],"pattern":{"program":[[1,[0,"burn burns burned burnt burning"]],[2,[0,"the"]],[3,[0,"midnight"]],[4,[0,"candle"]]],"underlined":[3,4],"elements":4}}
{"replace":[["the matter"]],"pattern":{"program":[[1,[0,"crux"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"manner"]]],"underlined":[3,4],"elements":4}}
{"replace":[["wayside"]],"pattern":{"program":[[1,[0,"fall falls fell fallen falling"]],[2,[0,"by"]],[3,[0,"the"]],[4,7,11],[4,[0,"way"]],[4,[0,"side"]],[13],[4,[1,"way"]],[4,[2,"-"]],[4,[3,"side"]],[13],[4,[0,"waste weigh"]],[4,[0,"side"]]],"underlined":[4,4],"elements":4}}
{"replace":[["wayside"]],"pattern":{"program":[[1,[0,10]],[2,[0,"by"]],[3,[0,"the"]],[4,7,11],[4,[0,"way"]],[4,[0,"side"]],[14],[4,[1,"way"]],[4,[2,"-"]],[4,[3,"side"]],[14],[4,[1,"way"]],[4,[2,"-"]],[4,[3,"sides"]]],"underlined":[4,4],"elements":4}}
{"replace":[["tacks"]],"pattern":{"program":[[1,[0,"get gets got getting"]],[2,[0,"down"]],[3,[0,"to"]],[4,[0,"brass"]],[5,[0,"tax tacts tactics"]]],"underlined":[5,5],"elements":5}}
{"replace":[["tangent"]],"pattern":{"program":[[1,[0,10]],[2,[0,"off"]],[3,[0,"on"]],[4,[0,"a"]],[5,[0,"tandem tangle"]]],"underlined":[5,5],"elements":5}}
{"replace":[["thread"]],"pattern":{"program":[[1,[0,"hanging"]],[2,[0,"by"]],[3,[0,"a"]],[4,[0,"tread"]]],"underlined":[4,4],"elements":4}}
{"replace":[["cahoots"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"cahoot"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["nick of time"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"nick"]],[3,[0,"and on"]],[3,[0,"time"]]],"underlined":[3,3],"elements":3}}
{"replace":[["least"]],"pattern":{"program":[[1,[0,"last"]],[2,[0,"but"]],[3,[0,"not"]],[4,[0,"lease lest"]]],"underlined":[4,4],"elements":4}}
{"replace":[["but not least"]],"pattern":{"program":[[1,[0,"last finally"]],[2,[0,"but"]],[3,[0,"not"]],[4,[0,"the"]],[5,[0,"least"]]],"underlined":[2,5],"elements":5}}
{"replace":[["lie"]],"pattern":{"program":[[1,[0,"let lets letting"]],[2,[0,"sleeping"]],[3,[0,"dogs"]],[4,[0,"lay"]]],"underlined":[4,4],"elements":4}}
{"replace":[["china"]],"pattern":{"program":[[1,[0,"like"]],[2,[0,"a"]],[3,[0,"bull"]],[4,[0,"in"]],[5,[0,"a"]],[6,[6,"China"]],[7,[0,"shop"]]],"underlined":[6,6],"elements":7}}
{"replace":[["molehill"]],"pattern":{"program":[[1,[0,"make makes made making"]],[2,[0,"a"]],[3,[0,"mountain"]],[4,[0,"out"]],[5,[0,"of"]],[6,[0,"a"]],[7,10],[7,[0,"mole"]],[7,[0,"hill"]],[13],[7,[1,"mole"]],[7,[2,"-"]],[7,[3,"hill"]]],"underlined":[7,7],"elements":7}}
{"replace":[["mano a mano"]],"pattern":{"program":[[1,5],[1,[0,"mano"]],[1,[0,"y"]],[1,[0,"mano"]],[10],[1,[1,"mano"]],[1,[2,"-"]],[1,[9,"y"]],[1,[2,"-"]],[1,[3,"mano"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outskirts"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,6,10],[3,[0,"out"]],[3,[0,"skirts"]],[11],[3,[1,"out"]],[3,[2,"-"]],[3,[3,"skirts"]],[11],[3,[0,"outskirt"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["blue"]],"pattern":{"program":[[1,[0,"out"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"blew blues"]]],"underlined":[4,4],"elements":4}}
{"replace":[["stops"]],"pattern":{"program":[[1,[0,"pull pulled pulling"]],[2,[0,"out"]],[3,[0,"all"]],[4,[0,"the"]],[5,[0,"stop"]]],"underlined":[5,5],"elements":5}}
{"replace":[["cart"]],"pattern":{"program":[[1,[0,"put puts putting"]],[2,[0,"the"]],[3,[0,"card cards"]],[4,[0,"before"]],[5,[0,"the"]],[6,[0,"horse"]]],"underlined":[3,3],"elements":6}}
{"replace":[["dogs"]],"pattern":{"program":[[1,[0,"raining"]],[2,[0,"cats"]],[3,[0,"and"]],[4,[0,"dog"]]],"underlined":[4,4],"elements":4}}
{"replace":[["rest assured"]],"pattern":{"program":[[1,[0,"can may could"]],[2,[0,"rest"]],[3,[0,"assure"]]],"underlined":[2,3],"elements":3}}
{"replace":[["amok"]],"pattern":{"program":[[1,[0,"run runs ran running"]],[2,5],[2,[0,"a"]],[2,[0,"muck"]],[6],[2,[0,"amuk"]]],"underlined":[2,2],"elements":2}}
{"replace":[["safe"]],"pattern":{"program":[[1,[0,"save"]],[2,[0,"and"]],[3,[0,"sound"]]],"underlined":[1,1],"elements":3}}
{"replace":[["sound"]],"pattern":{"program":[[1,[0,"safe"]],[2,[0,"and"]],[3,[0,"sounds"]]],"underlined":[3,3],"elements":3}}
{"replace":[["behold"]],"pattern":{"program":[[1,[0,"sight"]],[2,[0,"to"]],[3,[0,"beholden"]]],"underlined":[3,3],"elements":3}}
{"replace":[["teeth"]],"pattern":{"program":[[1,[0,"skin"]],[2,[0,"of"]],[3,[0,"his her their my our"]],[4,[0,"tooth"]]],"underlined":[4,4],"elements":4}}
{"replace":[["beans"]],"pattern":{"program":[[1,[0,"spill spills spilled spilling"]],[2,[0,"the"]],[3,[0,"bean"]]],"underlined":[3,3],"elements":3}}
{"replace":[["ground"]],"pattern":{"program":[[1,[0,"stand stands standing stood"]],[2,[0,2]],[3,[0,"grounds"]]],"underlined":[3,3],"elements":3}}
{"replace":[["iron"]],"pattern":{"program":[[1,[0,"strike strikes struck striking"]],[2,[0,"while"]],[3,[0,"the"]],[4,[0,"fire"]],[5,[0,"is was"]],[6,[0,"hot"]]],"underlined":[4,4],"elements":6}}
{"replace":[["salt"]],"pattern":{"program":[[1,[0,11]],[2,[7,""]],[3,5],[2,[8,""]],[2],[25,6],[2,[7,""]],[8,10],[2,[8,""]],[7],[25,11],[2,[7,""]],[13,15],[2,[8,""]],[12],[25,16],[2,[7,""]],[18,20],[2,[8,""]],[17],[25,21],[2,[7,""]],[23,25],[2,[8,""]],[22],[3,[0,"with"]],[4,[0,"a"]],[5,[0,"grain"]],[6,[0,"of"]],[7,[0,"sand"]]],"underlined":[7,7],"elements":7}}
{"replace":[["pinch"]],"pattern":{"program":[[1,[0,11]],[2,[7,""]],[3,5],[2,[8,""]],[2],[25,6],[2,[7,""]],[8,10],[2,[8,""]],[7],[25,11],[2,[7,""]],[13,15],[2,[8,""]],[12],[25,16],[2,[7,""]],[18,20],[2,[8,""]],[17],[25,21],[2,[7,""]],[23,25],[2,[8,""]],[22],[3,[0,"with"]],[4,[0,"a"]],[5,[0,"pitch"]],[6,[0,"of"]],[7,[0,"salt"]]],"underlined":[5,5],"elements":7}}
{"replace":[["thin"]],"pattern":{"program":[[1,[0,"through"]],[2,[0,"thick"]],[3,[0,"and"]],[4,[0,"thing"]]],"underlined":[4,4],"elements":4}}
{"replace":[["towel"]],"pattern":{"program":[[1,[0,"throw throws threw thrown throwing"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"tower"]]],"underlined":[4,4],"elements":4}}
{"replace":[["base"]],"pattern":{"program":[[1,[0,"touch touches touched touching"]],[2,[0,"bass basis"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["touch and go"]],"pattern":{"program":[[1,5],[1,[0,"touch"]],[1,[0,"in"]],[1,[0,"go"]],[10],[1,[1,"touch"]],[1,[2,"-"]],[1,[9,"in"]],[1,[2,"-"]],[1,[3,"go"]]],"underlined":[1,1],"elements":1}}
{"replace":[["snuff"]],"pattern":{"program":[[1,[0,"up"]],[2,[0,"to"]],[3,[0,"snub"]]],"underlined":[3,3],"elements":3}}
{"replace":[["eggshells"]],"pattern":{"program":[[1,[0,"walk walks walked walking"]],[2,[0,"on"]],[3,6],[3,[0,"eggs egg"]],[3,[0,"shells"]],[9],[3,[1,"egg"]],[3,[2,"-"]],[3,[3,"shells"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"wash washes washed washing"]],[2,[0,2]],[3,[0,"hands"]],[4,[0,"off"]],[5,[0,"the this him it"]]],"underlined":[4,4],"elements":5}}
{"replace":[["weather vane"]],"pattern":{"program":[[1,[0,"weather"]],[2,[0,"vein vain"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sheep\u2019s"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"sheeps"]],[3,[0,"clothing"]]],"underlined":[2,2],"elements":3}}
{"replace":[["weight"]],"pattern":{"program":[[1,[0,"worth"]],[2,[0,2]],[3,[0,"weigh wait"]],[4,[0,"in"]],[5,[0,"gold"]]],"underlined":[3,3],"elements":5}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"writing"]],[2,[0,"is was"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"wall"]]],"underlined":[3,3],"elements":5}}
{"replace":[["yea"]],"pattern":{"program":[[1,[0,"yay"]],[2,[0,"or"]],[3,[0,"nay nah"]]],"underlined":[1,1],"elements":3}}
{"replace":[["tree"]],"pattern":{"program":[[1,[0,"barking"]],[2,[0,"up"]],[3,[0,"the"]],[4,[0,"wrong"]],[5,[0,"three"]]],"underlined":[5,5],"elements":5}}
{"replace":[["bush"]],"pattern":{"program":[[1,[0,"beat beats beating"]],[2,[0,"around"]],[3,[0,"the"]],[4,[0,"brush"]]],"underlined":[4,4],"elements":4}}
{"replace":[["place"]],"pattern":{"program":[[1,[0,"between"]],[2,[0,"a"]],[3,[0,"rock"]],[4,[0,"and"]],[5,[0,"a"]],[6,[0,"hard"]],[7,[0,"plate"]]],"underlined":[7,7],"elements":7}}
{"replace":[["same token"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"the"]],[3,6],[3,[0,"same"]],[3,[0,"talking"]],[8],[3,[0,"some"]],[3,[0,"token"]]],"underlined":[3,3],"elements":3}}
{"replace":[["circle"]],"pattern":{"program":[[1,[4,"come"]],[2,[0,"full"]],[3,[0,"circles"]]],"underlined":[3,3],"elements":3}}
{"replace":[["chase"]],"pattern":{"program":[[1,[0,"cut"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"chaste chased"]]],"underlined":[4,4],"elements":4}}
{"replace":[["wire"]],"pattern":{"program":[[1,[0,"down"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"wires"]]],"underlined":[4,4],"elements":4}}
{"replace":[["bucket"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"drop"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"buckets"]]],"underlined":[5,5],"elements":5}}
{"replace":[["music"]],"pattern":{"program":[[1,[0,"face"]],[2,[0,"the"]],[3,[0,"musics"]]],"underlined":[3,3],"elements":3}}
{"replace":[["doubt"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"benefit"]],[3,[0,"of"]],[4,[0,"the"]],[5,[0,"doubts"]]],"underlined":[5,5],"elements":5}}
{"replace":[["tip"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"tips"]],[4,[0,"of"]],[5,[0,"her his their"]],[6,[0,"tongue"]]],"underlined":[3,3],"elements":6}}
{"replace":[["moment"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"heat"]],[4,[0,"of"]],[5,[0,"the"]],[6,[0,"movement"]]],"underlined":[6,6],"elements":6}}
{"replace":[["hat"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"drop"]],[4,[0,"of"]],[5,[0,"a"]],[6,[0,"hate"]]],"underlined":[6,6],"elements":6}}
{"replace":[["tunnel"]],"pattern":{"program":[[1,[0,"light"]],[2,[0,"at"]],[3,[0,"the"]],[4,[0,"end"]],[5,[0,"of"]],[6,[0,"the"]],[7,[0,"tunnels"]]],"underlined":[7,7],"elements":7}}
{"replace":[["bandwagon"]],"pattern":{"program":[[1,[0,"jump jumps jumped jumping"]],[2,[0,"on"]],[3,[0,"the"]],[4,7,9],[4,[0,"band"]],[4,[0,"wagon"]],[12],[4,[0,"bandwagen"]],[12],[4,[1,"band"]],[4,[2,"-"]],[4,[3,"wagon"]]],"underlined":[4,4],"elements":4}}
{"replace":[["unturned"]],"pattern":{"program":[[1,[0,"leave leaves left leaving"]],[2,[0,"no"]],[3,[0,"stone"]],[4,[0,"unturn untouched unturn"]]],"underlined":[4,4],"elements":4}}
{"replace":[["blind"]],"pattern":{"program":[[1,[4,"turn"]],[2,[0,"a"]],[3,[0,"blink"]],[4,[0,"eye"]]],"underlined":[3,3],"elements":4}}
{"replace":[["iceberg"]],"pattern":{"program":[[1,[0,"tip"]],[2,[0,"of"]],[3,[0,"the"]],[4,7,11],[4,[0,"ice"]],[4,[0,"berg"]],[12],[4,[1,"ice"]],[4,[2,"-"]],[4,[3,"berg"]],[12],[4,[0,"iceburg"]]],"underlined":[4,4],"elements":4}}
{"replace":[["wild goose"]],"pattern":{"program":[[1,[0,"a"]],[2,5],[2,[0,"wild"]],[2,[0,"goat geese"]],[8],[2,[1,"wild"]],[2,[2,"-"]],[2,[3,"geese"]],[3,[0,"chase"]]],"underlined":[2,2],"elements":3}}
{"replace":[["thumb"]],"pattern":{"program":[[1,[0,"rule rules"]],[2,[0,"of"]],[3,[0,"thumbs"]]],"underlined":[3,3],"elements":3}}
{"replace":[["return"]],"pattern":{"program":[[1,[0,"point"]],[2,[0,"of"]],[3,[0,"no"]],[4,[0,"returns"]]],"underlined":[4,4],"elements":4}}
{"replace":[["hour"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"eleventh"]],[4,[0,"hours"]]],"underlined":[4,4],"elements":4}}
{"replace":[["odds"]],"pattern":{"program":[[1,[0,"against"]],[2,[0,"all"]],[3,[0,"odd"]]],"underlined":[3,3],"elements":3}}
{"replace":[["point"]],"pattern":{"program":[[1,[0,"beside"]],[2,[0,"the"]],[3,[0,"points"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of on where at"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the moment"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"spur"]],[4,[0,"of"]],[5,[0,"moment"]]],"underlined":[5,5],"elements":5}}
{"replace":[["at face value"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"face"]],[3,[0,"value"]]],"underlined":[1,3],"elements":3}}
{"replace":[["nutshell"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"a"]],[3,6],[3,[0,"nut"]],[3,[0,"shell"]],[9],[3,[1,"nut"]],[3,[2,"-"]],[3,[3,"shell"]]],"underlined":[3,3],"elements":3}}
{"replace":[["woodwork"]],"pattern":{"program":[[1,[0,"out"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"wood"]],[4,[0,"works work"]]],"underlined":[4,4],"elements":4}}
{"replace":[["loggerheads"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"loggerhead"]],[3,[0,"with over"]]],"underlined":[2,2],"elements":3}}
{"replace":[["limelight"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,6],[3,[0,"lime"]],[3,[0,"light"]],[9],[3,[1,"lime"]],[3,[2,"-"]],[3,[3,"light"]]],"underlined":[3,3],"elements":3}}
{"replace":[["same wavelength"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,7],[3,[0,"same"]],[3,[0,"wave"]],[3,[0,"length"]],[11],[3,[0,"same"]],[3,[1,"wave"]],[3,[2,"-"]],[3,[3,"length"]]],"underlined":[3,3],"elements":3}}
{"replace":[["cry"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"far"]],[3,[0,"cray try"]],[4,[0,"from"]]],"underlined":[3,3],"elements":4}}
{"replace":[["mark"]],"pattern":{"program":[[1,[0,"wide"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"marks"]]],"underlined":[4,4],"elements":4}}
{"replace":[["parcel"]],"pattern":{"program":[[1,[0,"part"]],[2,[0,"and"]],[3,[0,"partial parcels"]]],"underlined":[3,3],"elements":3}}
{"replace":[["spick and span"]],"pattern":{"program":[[1,7,11],[1,[1,"spick"]],[1,[2,"-"]],[1,[9,"and"]],[1,[2,"-"]],[1,[3,"spam"]],[16],[1,[0,"spic spick"]],[1,[0,"and"]],[1,[0,"spam"]],[16],[1,[1,"spic"]],[1,[2,"-"]],[1,[9,"and"]],[1,[2,"-"]],[1,[3,"spam"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shrift"]],"pattern":{"program":[[1,[0,"short"]],[2,[0,"shift"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the first last one each every per"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"in at work on length key"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hocus-pocus"]],"pattern":{"program":[[1,[0,"hocus"]],[2,[0,"focus"]]],"underlined":[1,2],"elements":2}}
{"replace":[["Hobson\u2019s choice"]],"pattern":{"program":[[1,[0,"hobsons",6,"Hobsons"]],[2,[0,"choice"]]],"underlined":[1,2],"elements":2}}
{"replace":[["nauseam"]],"pattern":{"program":[[1,[0,"ad"]],[2,[0,"nauseum nausium"]]],"underlined":[2,2],"elements":2}}
{"replace":[["persona non grata"]],"pattern":{"program":[[1,[0,"persona"]],[1,[0,"non"]],[1,[0,"gratis gratia"]]],"underlined":[1,1],"elements":1}}
{"replace":[["quo"]],"pattern":{"program":[[1,[0,"quid"]],[2,[0,"pro"]],[3,[0,"qua"]]],"underlined":[3,3],"elements":3}}
{"replace":[["vice"]],"pattern":{"program":[[1,[0,"vise visa vica"]],[2,[0,"versa"]]],"underlined":[1,1],"elements":2}}
{"replace":[["en route"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"route"]],[3,[0,"to"]]],"underlined":[1,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["per se"]],"pattern":{"program":[[1,4],[1,[0,"par"]],[1,[0,"say"]],[7],[1,[1,"per"]],[1,[2,"-"]],[1,[3,"say"]]],"underlined":[1,1],"elements":1}}
{"replace":[["blanche"]],"pattern":{"program":[[1,[0,"carte"]],[2,[0,"blanch"]]],"underlined":[2,2],"elements":2}}
{"replace":[["bona fide"]],"pattern":{"program":[[1,4],[1,[0,"bona"]],[1,[0,"fied"]],[5],[1,[0,"bonified bonafied"]]],"underlined":[1,1],"elements":1}}
{"replace":[["operandi"]],"pattern":{"program":[[1,[0,"modus"]],[2,[0,"operandus operandum"]]],"underlined":[2,2],"elements":2}}
{"replace":[["quo"]],"pattern":{"program":[[1,[0,"status"]],[2,[0,"quote co"]]],"underlined":[2,2],"elements":2}}
{"replace":[["alma mater"]],"pattern":{"program":[[1,[0,"alma"]],[2,[0,"matter"]]],"underlined":[1,2],"elements":2}}
{"replace":[["alter"]],"pattern":{"program":[[1,[0,"altar"]],[2,[0,"ego"]]],"underlined":[1,1],"elements":2}}
{"replace":[["gr\u00e2ce"]],"pattern":{"program":[[1,[0,"coup"]],[2,[0,"de"]],[3,[0,"gras gra"]]],"underlined":[3,3],"elements":3}}
{"replace":[["coup"]],"pattern":{"program":[[1,[0,"coupe coo"]],[2,[0,"d'\u00e9tat d'etat"]]],"underlined":[1,1],"elements":2}}
{"replace":[["in memoriam"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"memorium"]]],"underlined":[1,2],"elements":2}}
{"replace":[["facto"]],"pattern":{"program":[[1,[0,"ipso"]],[2,[0,"factor"]]],"underlined":[2,2],"elements":2}}
{"replace":[["post-mortem"]],"pattern":{"program":[[1,4],[1,[0,"post"]],[1,[0,"mortum"]],[5],[1,[0,"post-mortum"]]],"underlined":[1,1],"elements":1}}`,
}
