// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const compounds: StoredPack = {
  isSyntactic: true,
  words: `tax 0 1
work 2 3 4
home 5
house 6 126 127 128
foot 7 8 9 10 11 12 13 14
cup 15
card 16
ship 17 18
life 19 20 21
quarter 22
goal 23 24 25
class 26 27
room 28
sun 29 30 31
rain 32 33 34
wind 35 36 37
snow 38 39
land 40
sea 41 42 43
air 44 45
fire 46 47 48 49 50 51
gun 52 53 54
war 55 56 57 58 59
battle 60
sales 61 62
states 63
crafts 64 65
congress 66
council 67
grand 68
god 69 70
fore 71 72 73 74
back 75 76 77 78 79 80 81 82
bare 83
blind 84
blue 85
body 86 87 256 257 264 265
brain 88
bride 89
care 90 91
cheer 92 93
clock 94
copy 95
cow 96
cross 97 98
cross-word 97
cross-fire 98
dead 99
door 100 101
drive 102
farm 103 104
finger 105 106
grave 107
hair 108
hall 109
hand 110 111 112 113 114 115
heart 116 117 118 119 120
high 121 122
hill 123 124
horse 125
jail 129
lap 130 131 236
lip 132
main 133 134
master 135 136
mouth 137
mid 138 139 140 141 142 143 144 145 146
mid-field 138
mid-fielder 139
mid-night 140
mid-day 141
mid-week 142
mid-summer 143
mid-winter 144
mid-wife 145
mid-wives 146
mother 147
father 148
brother 149
neighbor 150
neighbour 151
lively 152
net 153
news 154 155 156 157 158
note 159 160
shore 161
side 162 175 176 284 285
pay 163
race 164 165
rail 166 167 168
road 169 170 171
safe 172 173
score 174
skate 177
stock 178 179
strong 180
super 181 182 183 184
super-market 181
super-markets 182
super-star 183
super-visor 184
text 185 186
trade 187
trust 188
vine 189 190
wall 191
watch 192
water 193 194 195 196
whole 197 198
wild 199 200 201
wrong 202
rising 203
lifting 204
look 205
put 206 249
fit 207
lines 208
lined 209
numbered 210
standing 211 239
spoken 212
set 213
cry 214
lets 215
sight 216
tend 217
vest 218
form 219
stance 220
deed 221
time 222
weight 223
over-weight 223
priced 224
over-priced 224
crowding 225
over-crowding 225
crowded 226
over-crowded 226
turned 227
over-turned 227
shadowed 228
over-shadowed 228
whelmed 229
over-whelmed 229
hauled 230
over-hauled 230
board 231
over-board 231
joyed 232
over-joyed 232
seen 233
over-seen 233
head 234
over-head 234
haul 235
over-haul 235
over-lap 236
pass 237
graduate 238
taken 240
taker 241
line 242
scored 243
writer 244
math 245
thought 246
wards 247
ward 248
held 250
drawn 251
drew 252
draws 253
stood 254
one 255
thing 258 266
some 259 260 261
- 259 260 261 262 271
any 262
ways 263
making 267
here 268
where 269 270 271
ready 272
al 273 274
gether 275
morrow 276
haps 277
sides 278
longs 279
longing 280
low 281 282
bout 283`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"off":96,"tag":"NN*","on":512},{"word":"","off":352},{"word":""}],
  lists: `council income property rate road sales wealth corporation inheritance land poll`,
  entries: `{"replace":[["taxpayer"]],"pattern":{"program":[[1,4],[1,[0,"tax"]],[1,[0,"payer"]],[7],[1,[1,"tax"]],[1,[2,"-"]],[1,[3,"payer"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,0]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["taxpayers"]],"pattern":{"program":[[1,4],[1,[0,"tax"]],[1,[0,"payers"]],[7],[1,[1,"tax"]],[1,[2,"-"]],[1,[3,"payers"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"remember like hate fear pay see know"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,0]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["workplace"]],"pattern":{"program":[[1,4],[1,[0,"work"]],[1,[0,"place"]],[7],[1,[1,"work"]],[1,[2,"-"]],[1,[3,"place"]]],"underlined":[1,1],"elements":1}}
{"replace":[["workshop"]],"pattern":{"program":[[1,4],[1,[0,"work"]],[1,[0,"shop"]],[7],[1,[1,"work"]],[1,[2,"-"]],[1,[3,"shop"]]],"underlined":[1,1],"elements":1}}
{"replace":[["workload"]],"pattern":{"program":[[1,4],[1,[0,"work"]],[1,[0,"load"]],[7],[1,[1,"work"]],[1,[2,"-"]],[1,[3,"load"]]],"underlined":[1,1],"elements":1}}
{"replace":[["homework"]],"pattern":{"program":[[1,4],[1,[0,"home"]],[1,[0,"work"]],[7],[1,[1,"home"]],[1,[2,"-"]],[1,[3,"work"]]],"underlined":[1,1],"elements":1}}
{"replace":[["housewife"]],"pattern":{"program":[[1,4],[1,[0,"house"]],[1,[0,"wife"]],[7],[1,[1,"house"]],[1,[2,"-"]],[1,[3,"wife"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footprint"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"print"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"print"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footprints"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"prints"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"prints"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footpath"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"path"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"path"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footage"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"age"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"age"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footsteps"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"steps"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"steps"]]],"underlined":[1,1],"elements":1}}
{"replace":[["foothold"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"hold"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"hold"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footwear"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"wear"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"wear"]]],"underlined":[1,1],"elements":1}}
{"replace":[["footnote"]],"pattern":{"program":[[1,4],[1,[0,"foot"]],[1,[0,"note"]],[7],[1,[1,"foot"]],[1,[2,"-"]],[1,[3,"note"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cupboard"]],"pattern":{"program":[[1,4],[1,[0,"cup"]],[1,[0,"board"]],[7],[1,[1,"cup"]],[1,[2,"-"]],[1,[3,"board"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cardboard"]],"pattern":{"program":[[1,4],[1,[0,"card"]],[1,[0,"board"]],[7],[1,[1,"card"]],[1,[2,"-"]],[1,[3,"board"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shipyard"]],"pattern":{"program":[[1,4],[1,[0,"ship"]],[1,[0,"yard"]],[7],[1,[1,"ship"]],[1,[2,"-"]],[1,[3,"yard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shipwreck"]],"pattern":{"program":[[1,4],[1,[0,"ship"]],[1,[0,"wreck"]],[7],[1,[1,"ship"]],[1,[2,"-"]],[1,[3,"wreck"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lifeguard"]],"pattern":{"program":[[1,4],[1,[0,"life"]],[1,[0,"guard"]],[7],[1,[1,"life"]],[1,[2,"-"]],[1,[3,"guard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lifeboat"]],"pattern":{"program":[[1,4],[1,[0,"life"]],[1,[0,"boat"]],[7],[1,[1,"life"]],[1,[2,"-"]],[1,[3,"boat"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lifestyle"]],"pattern":{"program":[[1,4],[1,[0,"life"]],[1,[0,"style"]],[7],[1,[1,"life"]],[1,[2,"-"]],[1,[3,"style"]]],"underlined":[1,1],"elements":1}}
{"replace":[["quarterback"]],"pattern":{"program":[[1,4],[1,[0,"quarter"]],[1,[0,"back"]],[7],[1,[1,"quarter"]],[1,[2,"-"]],[1,[3,"back"]]],"underlined":[1,1],"elements":1}}
{"replace":[["goalkeeper"]],"pattern":{"program":[[1,4],[1,[0,"goal"]],[1,[0,"keeper"]],[7],[1,[1,"goal"]],[1,[2,"-"]],[1,[3,"keeper"]]],"underlined":[1,1],"elements":1}}
{"replace":[["goalkeepers"]],"pattern":{"program":[[1,4],[1,[0,"goal"]],[1,[0,"keepers"]],[7],[1,[1,"goal"]],[1,[2,"-"]],[1,[3,"keepers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["goalless"]],"pattern":{"program":[[1,4],[1,[0,"goal"]],[1,[0,"less"]],[7],[1,[1,"goal"]],[1,[2,"-"]],[1,[3,"less"]]],"underlined":[1,1],"elements":1}}
{"replace":[["classmate"]],"pattern":{"program":[[1,4],[1,[0,"class"]],[1,[0,"mate"]],[7],[1,[1,"class"]],[1,[2,"-"]],[1,[3,"mate"]]],"underlined":[1,1],"elements":1}}
{"replace":[["classmates"]],"pattern":{"program":[[1,4],[1,[0,"class"]],[1,[0,"mates"]],[7],[1,[1,"class"]],[1,[2,"-"]],[1,[3,"mates"]]],"underlined":[1,1],"elements":1}}
{"replace":[["roommate"]],"pattern":{"program":[[1,4],[1,[0,"room"]],[1,[0,"mate"]],[7],[1,[1,"room"]],[1,[2,"-"]],[1,[3,"mate"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sunrise"]],"pattern":{"program":[[1,4],[1,[0,"sun"]],[1,[0,"rise"]],[7],[1,[1,"sun"]],[1,[2,"-"]],[1,[3,"rise"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sunset"]],"pattern":{"program":[[1,4],[1,[0,"sun"]],[1,[0,"set"]],[7],[1,[1,"sun"]],[1,[2,"-"]],[1,[3,"set"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sunflower"]],"pattern":{"program":[[1,4],[1,[0,"sun"]],[1,[0,"flower"]],[7],[1,[1,"sun"]],[1,[2,"-"]],[1,[3,"flower"]]],"underlined":[1,1],"elements":1}}
{"replace":[["rainbow"]],"pattern":{"program":[[1,4],[1,[0,"rain"]],[1,[0,"bow"]],[7],[1,[1,"rain"]],[1,[2,"-"]],[1,[3,"bow"]]],"underlined":[1,1],"elements":1}}
{"replace":[["rainfall"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"rain"]],[1,[0,"fall"]],[7],[1,[1,"rain"]],[1,[2,"-"]],[1,[3,"fall"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the with let of and as if see sees saw seen watch watched watching hear heard feel felt make makes made time when should lest"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["raincoat"]],"pattern":{"program":[[1,4],[1,[0,"rain"]],[1,[0,"coat"]],[7],[1,[1,"rain"]],[1,[2,"-"]],[1,[3,"coat"]]],"underlined":[1,1],"elements":1}}
{"replace":[["windmill"]],"pattern":{"program":[[1,4],[1,[0,"wind"]],[1,[0,"mill"]],[7],[1,[1,"wind"]],[1,[2,"-"]],[1,[3,"mill"]]],"underlined":[1,1],"elements":1}}
{"replace":[["windscreen"]],"pattern":{"program":[[1,4],[1,[0,"wind"]],[1,[0,"screen"]],[7],[1,[1,"wind"]],[1,[2,"-"]],[1,[3,"screen"]]],"underlined":[1,1],"elements":1}}
{"replace":[["windshield"]],"pattern":{"program":[[1,4],[1,[0,"wind"]],[1,[0,"shield"]],[7],[1,[1,"wind"]],[1,[2,"-"]],[1,[3,"shield"]]],"underlined":[1,1],"elements":1}}
{"replace":[["snowfall"]],"pattern":{"program":[[1,4],[1,[0,"snow"]],[1,[0,"fall"]],[7],[1,[1,"snow"]],[1,[2,"-"]],[1,[3,"fall"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["snowflake"]],"pattern":{"program":[[1,4],[1,[0,"snow"]],[1,[0,"flake"]],[7],[1,[1,"snow"]],[1,[2,"-"]],[1,[3,"flake"]]],"underlined":[1,1],"elements":1}}
{"replace":[["landscape"]],"pattern":{"program":[[1,4],[1,[0,"land"]],[1,[0,"scape"]],[7],[1,[1,"land"]],[1,[2,"-"]],[1,[3,"scape"]]],"underlined":[1,1],"elements":1}}
{"replace":[["seaport"]],"pattern":{"program":[[1,4],[1,[0,"sea"]],[1,[0,"port"]],[7],[1,[1,"sea"]],[1,[2,"-"]],[1,[3,"port"]]],"underlined":[1,1],"elements":1}}
{"replace":[["seafood"]],"pattern":{"program":[[1,4],[1,[0,"sea"]],[1,[0,"food"]],[7],[1,[1,"sea"]],[1,[2,"-"]],[1,[3,"food"]]],"underlined":[1,1],"elements":1}}
{"replace":[["seaweed"]],"pattern":{"program":[[1,4],[1,[0,"sea"]],[1,[0,"weed"]],[7],[1,[1,"sea"]],[1,[2,"-"]],[1,[3,"weed"]]],"underlined":[1,1],"elements":1}}
{"replace":[["airfield"]],"pattern":{"program":[[1,4],[1,[0,"air"]],[1,[0,"field"]],[7],[1,[1,"air"]],[1,[2,"-"]],[1,[3,"field"]]],"underlined":[1,1],"elements":1}}
{"replace":[["airplane"]],"pattern":{"program":[[1,4],[1,[0,"air"]],[1,[0,"plane"]],[7],[1,[1,"air"]],[1,[2,"-"]],[1,[3,"plane"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fireman"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"man"]],[7],[1,[1,"fire"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["firemen"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"men"]],[7],[1,[1,"fire"]],[1,[2,"-"]],[1,[3,"men"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fireplace"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"place"]],[7],[1,[1,"fire"]],[1,[2,"-"]],[1,[3,"place"]]],"underlined":[1,1],"elements":1}}
{"replace":[["firewood"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"wood"]],[7],[1,[1,"fire"]],[1,[2,"-"]],[1,[3,"wood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fireball"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"ball"]],[7],[1,[1,"fire"]],[1,[2,"-"]],[1,[3,"ball"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[4,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["firebrand"]],"pattern":{"program":[[1,4],[1,[0,"fire"]],[1,[0,"brand"]],[7],[1,[1,"fire"]],[1,[2,"-"]],[1,[3,"brand"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gunman"]],"pattern":{"program":[[1,4],[1,[0,"gun"]],[1,[0,"man"]],[7],[1,[1,"gun"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gunmen"]],"pattern":{"program":[[1,4],[1,[0,"gun"]],[1,[0,"men"]],[7],[1,[1,"gun"]],[1,[2,"-"]],[1,[3,"men"]]],"underlined":[1,1],"elements":1}}
{"replace":[["gunpowder"]],"pattern":{"program":[[1,4],[1,[0,"gun"]],[1,[0,"powder"]],[7],[1,[1,"gun"]],[1,[2,"-"]],[1,[3,"powder"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warship"]],"pattern":{"program":[[1,4],[1,[0,"war"]],[1,[0,"ship"]],[7],[1,[1,"war"]],[1,[2,"-"]],[1,[3,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warships"]],"pattern":{"program":[[1,4],[1,[0,"war"]],[1,[0,"ships"]],[7],[1,[1,"war"]],[1,[2,"-"]],[1,[3,"ships"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warlord"]],"pattern":{"program":[[1,4],[1,[0,"war"]],[1,[0,"lord"]],[7],[1,[1,"war"]],[1,[2,"-"]],[1,[3,"lord"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warlords"]],"pattern":{"program":[[1,4],[1,[0,"war"]],[1,[0,"lords"]],[7],[1,[1,"war"]],[1,[2,"-"]],[1,[3,"lords"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warhead"]],"pattern":{"program":[[1,4],[1,[0,"war"]],[1,[0,"head"]],[7],[1,[1,"war"]],[1,[2,"-"]],[1,[3,"head"]]],"underlined":[1,1],"elements":1}}
{"replace":[["battleship"]],"pattern":{"program":[[1,4],[1,[0,"battle"]],[1,[0,"ship"]],[7],[1,[1,"battle"]],[1,[2,"-"]],[1,[3,"ship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["salesman"]],"pattern":{"program":[[1,4],[1,[0,"sales"]],[1,[0,"man"]],[7],[1,[1,"sales"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["salesmen"]],"pattern":{"program":[[1,4],[1,[0,"sales"]],[1,[0,"men"]],[7],[1,[1,"sales"]],[1,[2,"-"]],[1,[3,"men"]]],"underlined":[1,1],"elements":1}}
{"replace":[["statesman"]],"pattern":{"program":[[1,4],[1,[0,"states"]],[1,[0,"man"]],[7],[1,[1,"states"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["craftsman"]],"pattern":{"program":[[1,4],[1,[0,"crafts"]],[1,[0,"man"]],[7],[1,[1,"crafts"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["craftsmen"]],"pattern":{"program":[[1,4],[1,[0,"crafts"]],[1,[0,"men"]],[7],[1,[1,"crafts"]],[1,[2,"-"]],[1,[3,"men"]]],"underlined":[1,1],"elements":1}}
{"replace":[["congressman"]],"pattern":{"program":[[1,4],[1,[0,"congress"]],[1,[0,"man"]],[7],[1,[1,"congress"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["councilman"]],"pattern":{"program":[[1,4],[1,[0,"council"]],[1,[0,"man"]],[7],[1,[1,"council"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["grandstand"]],"pattern":{"program":[[1,4],[1,[0,"grand"]],[1,[0,"stand"]],[7],[1,[1,"grand"]],[1,[2,"-"]],[1,[3,"stand"]]],"underlined":[1,1],"elements":1}}
{"replace":[["godfather"]],"pattern":{"program":[[1,4],[1,[0,"god"]],[1,[0,"father"]],[7],[1,[1,"god"]],[1,[2,"-"]],[1,[3,"father"]]],"underlined":[1,1],"elements":1}}
{"replace":[["godmother"]],"pattern":{"program":[[1,4],[1,[0,"god"]],[1,[0,"mother"]],[7],[1,[1,"god"]],[1,[2,"-"]],[1,[3,"mother"]]],"underlined":[1,1],"elements":1}}
{"replace":[["forehead"]],"pattern":{"program":[[1,4],[1,[0,"fore"]],[1,[0,"head"]],[7],[1,[1,"fore"]],[1,[2,"-"]],[1,[3,"head"]]],"underlined":[1,1],"elements":1}}
{"replace":[["foreground"]],"pattern":{"program":[[1,4],[1,[0,"fore"]],[1,[0,"ground"]],[7],[1,[1,"fore"]],[1,[2,"-"]],[1,[3,"ground"]]],"underlined":[1,1],"elements":1}}
{"replace":[["foreman"]],"pattern":{"program":[[1,4],[1,[0,"fore"]],[1,[0,"man"]],[7],[1,[1,"fore"]],[1,[2,"-"]],[1,[3,"man"]]],"underlined":[1,1],"elements":1}}
{"replace":[["foreseeable"]],"pattern":{"program":[[1,4],[1,[0,"fore"]],[1,[0,"seeable"]],[7],[1,[1,"fore"]],[1,[2,"-"]],[1,[3,"seeable"]]],"underlined":[1,1],"elements":1}}
{"replace":[["background"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"ground"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"ground"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backyard"]],"locale":["en-US"],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"yard"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"yard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backlash"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"lash"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"lash"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backlog"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"log"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"log"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backbone"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"bone"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"bone"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backfire"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"fire"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"fire"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backfired"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"fired"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"fired"]]],"underlined":[1,1],"elements":1}}
{"replace":[["backpack"]],"pattern":{"program":[[1,4],[1,[0,"back"]],[1,[0,"pack"]],[7],[1,[1,"back"]],[1,[2,"-"]],[1,[3,"pack"]]],"underlined":[1,1],"elements":1}}
{"replace":[["barefoot"]],"pattern":{"program":[[1,4],[1,[0,"bare"]],[1,[0,"foot"]],[7],[1,[1,"bare"]],[1,[2,"-"]],[1,[3,"foot"]]],"underlined":[1,1],"elements":1}}
{"replace":[["blindfold"]],"pattern":{"program":[[1,4],[1,[0,"blind"]],[1,[0,"fold"]],[7],[1,[1,"blind"]],[1,[2,"-"]],[1,[3,"fold"]]],"underlined":[1,1],"elements":1}}
{"replace":[["blueprint"]],"pattern":{"program":[[1,4],[1,[0,"blue"]],[1,[0,"print"]],[7],[1,[1,"blue"]],[1,[2,"-"]],[1,[3,"print"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bodyguard"]],"pattern":{"program":[[1,4],[1,[0,"body"]],[1,[0,"guard"]],[7],[1,[1,"body"]],[1,[2,"-"]],[1,[3,"guard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bodyguards"]],"pattern":{"program":[[1,4],[1,[0,"body"]],[1,[0,"guards"]],[7],[1,[1,"body"]],[1,[2,"-"]],[1,[3,"guards"]]],"underlined":[1,1],"elements":1}}
{"replace":[["brainchild"]],"pattern":{"program":[[1,4],[1,[0,"brain"]],[1,[0,"child"]],[7],[1,[1,"brain"]],[1,[2,"-"]],[1,[3,"child"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bridegroom"]],"pattern":{"program":[[1,4],[1,[0,"bride"]],[1,[0,"groom"]],[7],[1,[1,"bride"]],[1,[2,"-"]],[1,[3,"groom"]]],"underlined":[1,1],"elements":1}}
{"replace":[["caretaker"]],"pattern":{"program":[[1,4],[1,[0,"care"]],[1,[0,"taker"]],[7],[1,[1,"care"]],[1,[2,"-"]],[1,[3,"taker"]]],"underlined":[1,1],"elements":1}}
{"replace":[["carefree"]],"pattern":{"program":[[1,4],[1,[0,"care"]],[1,[0,"free"]],[7],[1,[1,"care"]],[1,[2,"-"]],[1,[3,"free"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cheerleader"]],"pattern":{"program":[[1,4],[1,[0,"cheer"]],[1,[0,"leader"]],[7],[1,[1,"cheer"]],[1,[2,"-"]],[1,[3,"leader"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cheerleaders"]],"pattern":{"program":[[1,4],[1,[0,"cheer"]],[1,[0,"leaders"]],[7],[1,[1,"cheer"]],[1,[2,"-"]],[1,[3,"leaders"]]],"underlined":[1,1],"elements":1}}
{"replace":[["clockwork"]],"pattern":{"program":[[1,4],[1,[0,"clock"]],[1,[0,"work"]],[7],[1,[1,"clock"]],[1,[2,"-"]],[1,[3,"work"]]],"underlined":[1,1],"elements":1}}
{"replace":[["copyright"]],"pattern":{"program":[[1,4],[1,[0,"copy"]],[1,[0,"right"]],[7],[1,[1,"copy"]],[1,[2,"-"]],[1,[3,"right"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cowboy"]],"pattern":{"program":[[1,4],[1,[0,"cow"]],[1,[0,"boy"]],[7],[1,[1,"cow"]],[1,[2,"-"]],[1,[3,"boy"]]],"underlined":[1,1],"elements":1}}
{"replace":[["crossword"]],"pattern":{"program":[[1,4],[1,[0,"cross"]],[1,[0,"word"]],[5],[1,[0,"cross-word"]],[2,[0,"puzzle puzzles clue clues"]]],"underlined":[1,1],"elements":2}}
{"replace":[["crossfire"]],"pattern":{"program":[[1,4],[1,[0,"cross"]],[1,[0,"fire"]],[5],[1,[0,"cross-fire"]]],"underlined":[1,1],"elements":1}}
{"replace":[["deadlock"]],"pattern":{"program":[[1,4],[1,[0,"dead"]],[1,[0,"lock"]],[7],[1,[1,"dead"]],[1,[2,"-"]],[1,[3,"lock"]]],"underlined":[1,1],"elements":1}}
{"replace":[["doorstep"]],"pattern":{"program":[[1,4],[1,[0,"door"]],[1,[0,"step"]],[7],[1,[1,"door"]],[1,[2,"-"]],[1,[3,"step"]]],"underlined":[1,1],"elements":1}}
{"replace":[["doorway"]],"pattern":{"program":[[1,4],[1,[0,"door"]],[1,[0,"way"]],[7],[1,[1,"door"]],[1,[2,"-"]],[1,[3,"way"]]],"underlined":[1,1],"elements":1}}
{"replace":[["driveway"]],"pattern":{"program":[[1,4],[1,[0,"drive"]],[1,[0,"way"]],[7],[1,[1,"drive"]],[1,[2,"-"]],[1,[3,"way"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"too beyond past over above off down up out"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["farmhouse"]],"pattern":{"program":[[1,4],[1,[0,"farm"]],[1,[0,"house"]],[7],[1,[1,"farm"]],[1,[2,"-"]],[1,[3,"house"]]],"underlined":[1,1],"elements":1}}
{"replace":[["farmyard"]],"pattern":{"program":[[1,4],[1,[0,"farm"]],[1,[0,"yard"]],[7],[1,[1,"farm"]],[1,[2,"-"]],[1,[3,"yard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fingerprint"]],"pattern":{"program":[[1,4],[1,[0,"finger"]],[1,[0,"print"]],[7],[1,[1,"finger"]],[1,[2,"-"]],[1,[3,"print"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fingerprints"]],"pattern":{"program":[[1,4],[1,[0,"finger"]],[1,[0,"prints"]],[7],[1,[1,"finger"]],[1,[2,"-"]],[1,[3,"prints"]]],"underlined":[1,1],"elements":1}}
{"replace":[["graveyard"]],"pattern":{"program":[[1,4],[1,[0,"grave"]],[1,[0,"yard"]],[7],[1,[1,"grave"]],[1,[2,"-"]],[1,[3,"yard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hairdresser"]],"pattern":{"program":[[1,4],[1,[0,"hair"]],[1,[0,"dresser"]],[7],[1,[1,"hair"]],[1,[2,"-"]],[1,[3,"dresser"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hallmark"]],"pattern":{"program":[[1,4],[1,[0,"hall"]],[1,[0,"mark"]],[7],[1,[1,"hall"]],[1,[2,"-"]],[1,[3,"mark"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handbag"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"bag"]],[7],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"bag"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handshake"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"shake"]],[7],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"shake"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handmade"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"made"]],[7],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"made"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handgun"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"gun"]],[7],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"gun"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handguns"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"guns"]],[7],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"guns"]]],"underlined":[1,1],"elements":1}}
{"replace":[["handbook"]],"pattern":{"program":[[1,4],[1,[0,"hand"]],[1,[0,"book"]],[7],[1,[1,"hand"]],[1,[2,"-"]],[1,[3,"book"]]],"underlined":[1,1],"elements":1}}
{"replace":[["heartbeat"]],"pattern":{"program":[[1,[0,"a no every last steady"]],[2,5],[2,[0,"heart"]],[2,[0,"beat"]],[8],[2,[1,"heart"]],[2,[2,"-"]],[2,[3,"beat"]]],"underlined":[2,2],"elements":2}}
{"replace":[["heartbreak"]],"pattern":{"program":[[1,4],[1,[0,"heart"]],[1,[0,"break"]],[7],[1,[1,"heart"]],[1,[2,"-"]],[1,[3,"break"]]],"underlined":[1,1],"elements":1}}
{"replace":[["heartbreaking"]],"pattern":{"program":[[1,4],[1,[0,"heart"]],[1,[0,"breaking"]],[7],[1,[1,"heart"]],[1,[2,"-"]],[1,[3,"breaking"]]],"underlined":[1,1],"elements":1}}
{"replace":[["heartfelt"]],"pattern":{"program":[[1,4],[1,[0,"heart"]],[1,[0,"felt"]],[7],[1,[1,"heart"]],[1,[2,"-"]],[1,[3,"felt"]]],"underlined":[1,1],"elements":1}}
{"replace":[["heartland"]],"pattern":{"program":[[1,4],[1,[0,"heart"]],[1,[0,"land"]],[7],[1,[1,"heart"]],[1,[2,"-"]],[1,[3,"land"]]],"underlined":[1,1],"elements":1}}
{"replace":[["highway"]],"pattern":{"program":[[1,4],[1,[0,"high"]],[1,[0,"way"]],[7],[1,[1,"high"]],[1,[2,"-"]],[1,[3,"way"]]],"underlined":[1,1],"elements":1}}
{"replace":[["highways"]],"pattern":{"program":[[1,4],[1,[0,"high"]],[1,[0,"ways"]],[7],[1,[1,"high"]],[1,[2,"-"]],[1,[3,"ways"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hillside"]],"pattern":{"program":[[1,4],[1,[0,"hill"]],[1,[0,"side"]],[7],[1,[1,"hill"]],[1,[2,"-"]],[1,[3,"side"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hilltop"]],"pattern":{"program":[[1,4],[1,[0,"hill"]],[1,[0,"top"]],[7],[1,[1,"hill"]],[1,[2,"-"]],[1,[3,"top"]]],"underlined":[1,1],"elements":1}}
{"replace":[["horseback"]],"pattern":{"program":[[1,4],[1,[0,"horse"]],[1,[0,"back"]],[7],[1,[1,"horse"]],[1,[2,"-"]],[1,[3,"back"]]],"underlined":[1,1],"elements":1}}
{"replace":[["houseboat"]],"pattern":{"program":[[1,4],[1,[0,"house"]],[1,[0,"boat"]],[7],[1,[1,"house"]],[1,[2,"-"]],[1,[3,"boat"]]],"underlined":[1,1],"elements":1}}
{"replace":[["housekeeper"]],"pattern":{"program":[[1,4],[1,[0,"house"]],[1,[0,"keeper"]],[7],[1,[1,"house"]],[1,[2,"-"]],[1,[3,"keeper"]]],"underlined":[1,1],"elements":1}}
{"replace":[["housekeeping"]],"pattern":{"program":[[1,4],[1,[0,"house"]],[1,[0,"keeping"]],[7],[1,[1,"house"]],[1,[2,"-"]],[1,[3,"keeping"]]],"underlined":[1,1],"elements":1}}
{"replace":[["jailbreak"]],"pattern":{"program":[[1,4],[1,[0,"jail"]],[1,[0,"break"]],[7],[1,[1,"jail"]],[1,[2,"-"]],[1,[3,"break"]]],"underlined":[1,1],"elements":1}}
{"replace":[["laptop"]],"pattern":{"program":[[1,4],[1,[0,"lap"]],[1,[0,"top"]],[7],[1,[1,"lap"]],[1,[2,"-"]],[1,[3,"top"]]],"underlined":[1,1],"elements":1}}
{"replace":[["laptops"]],"pattern":{"program":[[1,4],[1,[0,"lap"]],[1,[0,"tops"]],[7],[1,[1,"lap"]],[1,[2,"-"]],[1,[3,"tops"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lipstick"]],"pattern":{"program":[[1,4],[1,[0,"lip"]],[1,[0,"stick"]],[7],[1,[1,"lip"]],[1,[2,"-"]],[1,[3,"stick"]]],"underlined":[1,1],"elements":1}}
{"replace":[["mainland"]],"pattern":{"program":[[1,4],[1,[0,"main"]],[1,[0,"land"]],[7],[1,[1,"main"]],[1,[2,"-"]],[1,[3,"land"]]],"underlined":[1,1],"elements":1}}
{"replace":[["mainstay"]],"pattern":{"program":[[1,4],[1,[0,"main"]],[1,[0,"stay"]],[7],[1,[1,"main"]],[1,[2,"-"]],[1,[3,"stay"]]],"underlined":[1,1],"elements":1}}
{"replace":[["mastermind"]],"pattern":{"program":[[1,4],[1,[0,"master"]],[1,[0,"mind"]],[7],[1,[1,"master"]],[1,[2,"-"]],[1,[3,"mind"]]],"underlined":[1,1],"elements":1}}
{"replace":[["masterpiece"]],"pattern":{"program":[[1,4],[1,[0,"master"]],[1,[0,"piece"]],[7],[1,[1,"master"]],[1,[2,"-"]],[1,[3,"piece"]]],"underlined":[1,1],"elements":1}}
{"replace":[["mouthpiece"]],"pattern":{"program":[[1,4],[1,[0,"mouth"]],[1,[0,"piece"]],[7],[1,[1,"mouth"]],[1,[2,"-"]],[1,[3,"piece"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midfield"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"field"]],[5],[1,[0,"mid-field"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midfielder"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"fielder"]],[5],[1,[0,"mid-fielder"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midnight"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"night"]],[5],[1,[0,"mid-night"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midday"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"day"]],[5],[1,[0,"mid-day"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midweek"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"week"]],[5],[1,[0,"mid-week"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midsummer"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"summer"]],[5],[1,[0,"mid-summer"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midwinter"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"winter"]],[5],[1,[0,"mid-winter"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midwife"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"wife"]],[5],[1,[0,"mid-wife"]]],"underlined":[1,1],"elements":1}}
{"replace":[["midwives"]],"pattern":{"program":[[1,4],[1,[0,"mid"]],[1,[0,"wives"]],[5],[1,[0,"mid-wives"]]],"underlined":[1,1],"elements":1}}
{"replace":[["motherhood"]],"pattern":{"program":[[1,4],[1,[0,"mother"]],[1,[0,"hood"]],[7],[1,[1,"mother"]],[1,[2,"-"]],[1,[3,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fatherhood"]],"pattern":{"program":[[1,4],[1,[0,"father"]],[1,[0,"hood"]],[7],[1,[1,"father"]],[1,[2,"-"]],[1,[3,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["brotherhood"]],"pattern":{"program":[[1,4],[1,[0,"brother"]],[1,[0,"hood"]],[7],[1,[1,"brother"]],[1,[2,"-"]],[1,[3,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["neighborhoods"]],"pattern":{"program":[[1,4],[1,[0,"neighbor"]],[1,[0,"hoods"]],[7],[1,[1,"neighbor"]],[1,[2,"-"]],[1,[3,"hoods"]]],"underlined":[1,1],"elements":1}}
{"replace":[["neighbourhoods"]],"pattern":{"program":[[1,4],[1,[0,"neighbour"]],[1,[0,"hoods"]],[7],[1,[1,"neighbour"]],[1,[2,"-"]],[1,[3,"hoods"]]],"underlined":[1,1],"elements":1}}
{"replace":[["livelihood"]],"pattern":{"program":[[1,4],[1,[0,"lively"]],[1,[0,"hood"]],[7],[1,[1,"lively"]],[1,[2,"-"]],[1,[3,"hood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["network"]],"pattern":{"program":[[1,[0,"rail road phone television bus computer social spy terror terrorist tram mobile",5,"TV",0,"electricity"]],[2,5],[2,[0,"net"]],[2,[0,"work"]],[8],[2,[1,"net"]],[2,[2,"-"]],[2,[3,"work"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"done in on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["newsletter"]],"pattern":{"program":[[1,4],[1,[0,"news"]],[1,[0,"letter"]],[7],[1,[1,"news"]],[1,[2,"-"]],[1,[3,"letter"]]],"underlined":[1,1],"elements":1}}
{"replace":[["newspaper"]],"pattern":{"program":[[1,4],[1,[0,"news"]],[1,[0,"paper"]],[7],[1,[1,"news"]],[1,[2,"-"]],[1,[3,"paper"]]],"underlined":[1,1],"elements":1}}
{"replace":[["newspapers"]],"pattern":{"program":[[1,4],[1,[0,"news"]],[1,[0,"papers"]],[7],[1,[1,"news"]],[1,[2,"-"]],[1,[3,"papers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["newsroom"]],"pattern":{"program":[[1,4],[1,[0,"news"]],[1,[0,"room"]],[7],[1,[1,"news"]],[1,[2,"-"]],[1,[3,"room"]]],"underlined":[1,1],"elements":1}}
{"replace":[["newscast"]],"pattern":{"program":[[1,4],[1,[0,"news"]],[1,[0,"cast"]],[7],[1,[1,"news"]],[1,[2,"-"]],[1,[3,"cast"]]],"underlined":[1,1],"elements":1}}
{"replace":[["notebook"]],"pattern":{"program":[[1,4],[1,[0,"note"]],[1,[0,"book"]],[7],[1,[1,"note"]],[1,[2,"-"]],[1,[3,"book"]]],"underlined":[1,1],"elements":1}}
{"replace":[["noteworthy"]],"pattern":{"program":[[1,4],[1,[0,"note"]],[1,[0,"worthy"]],[7],[1,[1,"note"]],[1,[2,"-"]],[1,[3,"worthy"]]],"underlined":[1,1],"elements":1}}
{"replace":[["offshore"]],"pattern":{"program":[[1,4],[1,[0,"off"]],[1,[0,"shore"]],[7],[1,[1,"off"]],[1,[2,"-"]],[1,[3,"shore"]]],"underlined":[1,1],"elements":1}}
{"replace":[["offside"]],"pattern":{"program":[[1,4],[1,[0,"off"]],[1,[0,"side"]],[7],[1,[1,"off"]],[1,[2,"-"]],[1,[3,"side"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"the of near"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["payroll"]],"pattern":{"program":[[1,4],[1,[0,"pay"]],[1,[0,"roll"]],[7],[1,[1,"pay"]],[1,[2,"-"]],[1,[3,"roll"]]],"underlined":[1,1],"elements":1}}
{"replace":[["racecourse"]],"pattern":{"program":[[1,4],[1,[0,"race"]],[1,[0,"course"]],[7],[1,[1,"race"]],[1,[2,"-"]],[1,[3,"course"]]],"underlined":[1,1],"elements":1}}
{"replace":[["racehorse"]],"pattern":{"program":[[1,4],[1,[0,"race"]],[1,[0,"horse"]],[7],[1,[1,"race"]],[1,[2,"-"]],[1,[3,"horse"]]],"underlined":[1,1],"elements":1}}
{"replace":[["railway"]],"pattern":{"program":[[1,4],[1,[0,"rail"]],[1,[0,"way"]],[7],[1,[1,"rail"]],[1,[2,"-"]],[1,[3,"way"]]],"underlined":[1,1],"elements":1}}
{"replace":[["railways"]],"pattern":{"program":[[1,4],[1,[0,"rail"]],[1,[0,"ways"]],[7],[1,[1,"rail"]],[1,[2,"-"]],[1,[3,"ways"]]],"underlined":[1,1],"elements":1}}
{"replace":[["railroad"]],"pattern":{"program":[[1,4],[1,[0,"rail"]],[1,[0,"road"]],[7],[1,[1,"rail"]],[1,[2,"-"]],[1,[3,"road"]]],"underlined":[1,1],"elements":1}}
{"replace":[["roadblock"]],"pattern":{"program":[[1,4],[1,[0,"road"]],[1,[0,"block"]],[7],[1,[1,"road"]],[1,[2,"-"]],[1,[3,"block"]]],"underlined":[1,1],"elements":1}}
{"replace":[["roadblocks"]],"pattern":{"program":[[1,4],[1,[0,"road"]],[1,[0,"blocks"]],[7],[1,[1,"road"]],[1,[2,"-"]],[1,[3,"blocks"]]],"underlined":[1,1],"elements":1}}
{"replace":[["roadside"]],"pattern":{"program":[[1,4],[1,[0,"road"]],[1,[0,"side"]],[7],[1,[1,"road"]],[1,[2,"-"]],[1,[3,"side"]]],"underlined":[1,1],"elements":1}}
{"replace":[["safeguard"]],"pattern":{"program":[[1,4],[1,[0,"safe"]],[1,[0,"guard"]],[7],[1,[1,"safe"]],[1,[2,"-"]],[1,[3,"guard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["safeguards"]],"pattern":{"program":[[1,4],[1,[0,"safe"]],[1,[0,"guards"]],[7],[1,[1,"safe"]],[1,[2,"-"]],[1,[3,"guards"]]],"underlined":[1,1],"elements":1}}
{"replace":[["scoreboard"]],"pattern":{"program":[[1,4],[1,[0,"score"]],[1,[0,"board"]],[7],[1,[1,"score"]],[1,[2,"-"]],[1,[3,"board"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sidewalk"]],"pattern":{"program":[[1,4],[1,[0,"side"]],[1,[0,"walk"]],[7],[1,[1,"side"]],[1,[2,"-"]],[1,[3,"walk"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sidewalks"]],"pattern":{"program":[[1,4],[1,[0,"side"]],[1,[0,"walks"]],[7],[1,[1,"side"]],[1,[2,"-"]],[1,[3,"walks"]]],"underlined":[1,1],"elements":1}}
{"replace":[["skateboard"]],"pattern":{"program":[[1,4],[1,[0,"skate"]],[1,[0,"board"]],[7],[1,[1,"skate"]],[1,[2,"-"]],[1,[3,"board"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stockpile"]],"pattern":{"program":[[1,4],[1,[0,"stock"]],[1,[0,"pile"]],[7],[1,[1,"stock"]],[1,[2,"-"]],[1,[3,"pile"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stockpiles"]],"pattern":{"program":[[1,4],[1,[0,"stock"]],[1,[0,"piles"]],[7],[1,[1,"stock"]],[1,[2,"-"]],[1,[3,"piles"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stronghold"]],"pattern":{"program":[[1,4],[1,[0,"strong"]],[1,[0,"hold"]],[7],[1,[1,"strong"]],[1,[2,"-"]],[1,[3,"hold"]]],"underlined":[1,1],"elements":1}}
{"replace":[["supermarket"]],"pattern":{"program":[[1,4],[1,[0,"super"]],[1,[0,"market"]],[5],[1,[0,"super-market"]]],"underlined":[1,1],"elements":1}}
{"replace":[["supermarkets"]],"pattern":{"program":[[1,4],[1,[0,"super"]],[1,[0,"markets"]],[5],[1,[0,"super-markets"]]],"underlined":[1,1],"elements":1}}
{"replace":[["superstar"]],"pattern":{"program":[[1,4],[1,[0,"super"]],[1,[0,"star"]],[5],[1,[0,"super-star"]]],"underlined":[1,1],"elements":1}}
{"replace":[["supervisor"]],"pattern":{"program":[[1,4],[1,[0,"super"]],[1,[0,"visor"]],[5],[1,[0,"super-visor"]]],"underlined":[1,1],"elements":1}}
{"replace":[["textbook"]],"pattern":{"program":[[1,4],[1,[0,"text"]],[1,[0,"book"]],[7],[1,[1,"text"]],[1,[2,"-"]],[1,[3,"book"]]],"underlined":[1,1],"elements":1}}
{"replace":[["textbooks"]],"pattern":{"program":[[1,4],[1,[0,"text"]],[1,[0,"books"]],[7],[1,[1,"text"]],[1,[2,"-"]],[1,[3,"books"]]],"underlined":[1,1],"elements":1}}
{"replace":[["trademark"]],"pattern":{"program":[[1,4],[1,[0,"trade"]],[1,[0,"mark"]],[7],[1,[1,"trade"]],[1,[2,"-"]],[1,[3,"mark"]]],"underlined":[1,1],"elements":1}}
{"replace":[["trustworthy"]],"pattern":{"program":[[1,4],[1,[0,"trust"]],[1,[0,"worthy"]],[7],[1,[1,"trust"]],[1,[2,"-"]],[1,[3,"worthy"]]],"underlined":[1,1],"elements":1}}
{"replace":[["vineyard"]],"pattern":{"program":[[1,4],[1,[0,"vine"]],[1,[0,"yard"]],[7],[1,[1,"vine"]],[1,[2,"-"]],[1,[3,"yard"]]],"underlined":[1,1],"elements":1}}
{"replace":[["vineyards"]],"pattern":{"program":[[1,4],[1,[0,"vine"]],[1,[0,"yards"]],[7],[1,[1,"vine"]],[1,[2,"-"]],[1,[3,"yards"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wallpaper"]],"pattern":{"program":[[1,4],[1,[0,"wall"]],[1,[0,"paper"]],[7],[1,[1,"wall"]],[1,[2,"-"]],[1,[3,"paper"]]],"underlined":[1,1],"elements":1}}
{"replace":[["watchdog"]],"pattern":{"program":[[1,4],[1,[0,"watch"]],[1,[0,"dog"]],[7],[1,[1,"watch"]],[1,[2,"-"]],[1,[3,"dog"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waterfront"]],"pattern":{"program":[[1,4],[1,[0,"water"]],[1,[0,"front"]],[7],[1,[1,"water"]],[1,[2,"-"]],[1,[3,"front"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waterway"]],"pattern":{"program":[[1,4],[1,[0,"water"]],[1,[0,"way"]],[7],[1,[1,"water"]],[1,[2,"-"]],[1,[3,"way"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waterways"]],"pattern":{"program":[[1,4],[1,[0,"water"]],[1,[0,"ways"]],[7],[1,[1,"water"]],[1,[2,"-"]],[1,[3,"ways"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waterproof"]],"pattern":{"program":[[1,4],[1,[0,"water"]],[1,[0,"proof"]],[7],[1,[1,"water"]],[1,[2,"-"]],[1,[3,"proof"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wholesale"]],"pattern":{"program":[[1,4],[1,[0,"whole"]],[1,[0,"sale"]],[7],[1,[1,"whole"]],[1,[2,"-"]],[1,[3,"sale"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wholeheartedly"]],"pattern":{"program":[[1,4],[1,[0,"whole"]],[1,[0,"heartedly"]],[7],[1,[1,"whole"]],[1,[2,"-"]],[1,[3,"heartedly"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wildlife"]],"pattern":{"program":[[1,4],[1,[0,"wild"]],[1,[0,"life"]],[7],[1,[1,"wild"]],[1,[2,"-"]],[1,[3,"life"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"her his a their my this of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wildfire"]],"pattern":{"program":[[1,4],[1,[0,"wild"]],[1,[0,"fire"]],[7],[1,[1,"wild"]],[1,[2,"-"]],[1,[3,"fire"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wildfires"]],"pattern":{"program":[[1,4],[1,[0,"wild"]],[1,[0,"fires"]],[7],[1,[1,"wild"]],[1,[2,"-"]],[1,[3,"fires"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wrongdoing"]],"pattern":{"program":[[1,4],[1,[0,"wrong"]],[1,[0,"doing"]],[7],[1,[1,"wrong"]],[1,[2,"-"]],[1,[3,"doing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["uprising"]],"pattern":{"program":[[1,4],[1,[0,"up"]],[1,[0,"rising"]],[7],[1,[1,"up"]],[1,[2,"-"]],[1,[3,"rising"]]],"underlined":[1,1],"elements":1}}
{"replace":[["uplifting"]],"pattern":{"program":[[1,4],[1,[0,"up"]],[1,[0,"lifting"]],[7],[1,[1,"up"]],[1,[2,"-"]],[1,[3,"lifting"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outlook"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"look"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"look"]]],"underlined":[1,1],"elements":1}}
{"replace":[["output"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"put"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"put"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outfit"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"fit"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"fit"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outlines"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"lines"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"lines"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outlined"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"lined"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"lined"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outnumbered"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"numbered"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"numbered"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outstanding"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"standing"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"standing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outspoken"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"spoken"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"spoken"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outset"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"set"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"set"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outcry"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"cry"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"cry"]]],"underlined":[1,1],"elements":1}}
{"replace":[["outlets"]],"pattern":{"program":[[1,4],[1,[0,"out"]],[1,[0,"lets"]],[7],[1,[1,"out"]],[1,[2,"-"]],[1,[3,"lets"]]],"underlined":[1,1],"elements":1}}
{"replace":[["insight into"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"sight"]],[1,[0,"into"]]],"underlined":[1,1],"elements":1}}
{"replace":[["intend to"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"tend"]],[1,[0,"to"]]],"underlined":[1,1],"elements":1}}
{"replace":[["invest in"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"vest"]],[1,[0,"in"]]],"underlined":[1,1],"elements":1}}
{"replace":[["inform the"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"form"]],[1,[0,"the"]]],"underlined":[1,1],"elements":1}}
{"replace":[["instance"]],"pattern":{"program":[[1,4],[1,[0,"in"]],[1,[0,"stance"]],[7],[1,[1,"in"]],[1,[2,"-"]],[1,[3,"stance"]]],"underlined":[1,1],"elements":1}}
{"replace":[["indeed ,"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"deed"]],[3,[6,","]]],"underlined":[1,3],"elements":3}}
{"replace":[["overtime pay"]],"pattern":{"program":[[1,[0,"over"]],[1,[0,"time"]],[1,[0,"pay"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overweight"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"weight"]],[5],[1,[0,"over-weight"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overpriced"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"priced"]],[5],[1,[0,"over-priced"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overcrowding"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"crowding"]],[5],[1,[0,"over-crowding"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overcrowded"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"crowded"]],[5],[1,[0,"over-crowded"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overturned"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"turned"]],[5],[1,[0,"over-turned"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overshadowed"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"shadowed"]],[5],[1,[0,"over-shadowed"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overwhelmed"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"whelmed"]],[5],[1,[0,"over-whelmed"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overhauled"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"hauled"]],[5],[1,[0,"over-hauled"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overboard"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"board"]],[5],[1,[0,"over-board"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overjoyed"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"joyed"]],[5],[1,[0,"over-joyed"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overseen"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"seen"]],[5],[1,[0,"over-seen"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overhead"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"head"]],[5],[1,[0,"over-head"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["overhaul"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"haul"]],[5],[1,[0,"over-haul"]]],"underlined":[1,1],"elements":1}}
{"replace":[["overlap"]],"pattern":{"program":[[1,4],[1,[0,"over"]],[1,[0,"lap"]],[5],[1,[0,"over-lap"]]],"underlined":[1,1],"elements":1}}
{"replace":[["underpass"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"pass"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"pass"]]],"underlined":[1,1],"elements":1}}
{"replace":[["undergraduate"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"graduate"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"graduate"]]],"underlined":[1,1],"elements":1}}
{"replace":[["understanding"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"standing"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"standing"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"order orders water waters army armies instructions committee committees rules arrangements stones crops timber"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["undertaken"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"taken"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"taken"]]],"underlined":[1,1],"elements":1}}
{"replace":[["undertaker"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"taker"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"taker"]]],"underlined":[1,1],"elements":1}}
{"replace":[["underline"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"line"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"line"]]],"underlined":[1,1],"elements":1}}
{"replace":[["underscored"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"scored"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"scored"]]],"underlined":[1,1],"elements":1}}
{"replace":[["underwriter"]],"pattern":{"program":[[1,4],[1,[0,"under"]],[1,[0,"writer"]],[7],[1,[1,"under"]],[1,[2,"-"]],[1,[3,"writer"]]],"underlined":[1,1],"elements":1}}
{"replace":[["aftermath"]],"pattern":{"program":[[1,4],[1,[0,"after"]],[1,[0,"math"]],[7],[1,[1,"after"]],[1,[2,"-"]],[1,[3,"math"]]],"underlined":[1,1],"elements":1}}
{"replace":[["afterthought"]],"pattern":{"program":[[1,4],[1,[0,"after"]],[1,[0,"thought"]],[7],[1,[1,"after"]],[1,[2,"-"]],[1,[3,"thought"]]],"underlined":[1,1],"elements":1}}
{"replace":[["afterwards"]],"pattern":{"program":[[1,4],[1,[0,"after"]],[1,[0,"wards"]],[7],[1,[1,"after"]],[1,[2,"-"]],[1,[3,"wards"]]],"underlined":[1,1],"elements":1}}
{"replace":[["afterward"]],"pattern":{"program":[[1,4],[1,[0,"after"]],[1,[0,"ward"]],[7],[1,[1,"after"]],[1,[2,"-"]],[1,[3,"ward"]]],"underlined":[1,1],"elements":1}}
{"replace":[["throughput"]],"pattern":{"program":[[1,4],[1,[0,"through"]],[1,[0,"put"]],[7],[1,[1,"through"]],[1,[2,"-"]],[1,[3,"put"]]],"underlined":[1,1],"elements":1}}
{"replace":[["withheld"]],"pattern":{"program":[[1,4],[1,[0,"with"]],[1,[0,"held"]],[7],[1,[1,"with"]],[1,[2,"-"]],[1,[3,"held"]]],"underlined":[1,1],"elements":1}}
{"replace":[["withdrawn"]],"pattern":{"program":[[1,4],[1,[0,"with"]],[1,[0,"drawn"]],[7],[1,[1,"with"]],[1,[2,"-"]],[1,[3,"drawn"]]],"underlined":[1,1],"elements":1}}
{"replace":[["withdrew"]],"pattern":{"program":[[1,4],[1,[0,"with"]],[1,[0,"drew"]],[7],[1,[1,"with"]],[1,[2,"-"]],[1,[3,"drew"]]],"underlined":[1,1],"elements":1}}
{"replace":[["withdraws"]],"pattern":{"program":[[1,4],[1,[0,"with"]],[1,[0,"draws"]],[7],[1,[1,"with"]],[1,[2,"-"]],[1,[3,"draws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["withstood"]],"pattern":{"program":[[1,4],[1,[0,"with"]],[1,[0,"stood"]],[7],[1,[1,"with"]],[1,[2,"-"]],[1,[3,"stood"]]],"underlined":[1,1],"elements":1}}
{"replace":[["everyone\u2019s"]],"pattern":{"program":[[1,[0,"every"]],[1,[0,"one"]],[1,[3,"'s"]]],"underlined":[1,1],"elements":1}}
{"replace":[["anybody\u2019s"]],"pattern":{"program":[[1,[0,"any"]],[1,[0,"body"]],[1,[3,"'s"]]],"underlined":[1,1],"elements":1}}
{"replace":[["somebody"]],"pattern":{"program":[[1,4],[1,[0,"some"]],[1,[0,"body"]],[7],[1,[1,"some"]],[1,[2,"-"]],[1,[3,"body"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"hair armour armor parts part paint fat language weight contact heat of count movement types image"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["something"]],"pattern":{"program":[[1,4],[1,[0,"some"]],[1,[0,"thing"]],[7],[1,[1,"some"]],[1,[2,"-"]],[1,[3,"thing"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["somehow"]],"pattern":{"program":[[1,4],[1,[0,"some"]],[1,[0,"how"]],[7],[1,[1,"some"]],[1,[2,"-"]],[1,[3,"how"]]],"underlined":[1,1],"elements":1}}
{"replace":[["somewhat"]],"pattern":{"program":[[1,4],[1,[0,"some"]],[1,[0,"what"]],[7],[1,[1,"some"]],[1,[2,"-"]],[1,[3,"what"]]],"underlined":[1,1],"elements":1}}
{"replace":[["somewhere"]],"pattern":{"program":[[1,[0,"in from to is was"]],[2,5],[2,[0,"some"]],[2,[0,"where"]],[8],[2,[1,"some"]],[2,[2,"-"]],[2,[3,"where"]],[3,[0,"in near else between"]]],"underlined":[2,2],"elements":3}}
{"replace":[["anyhow"]],"pattern":{"program":[[1,4],[1,[0,"any"]],[1,[0,"how"]],[7],[1,[1,"any"]],[1,[2,"-"]],[1,[3,"how"]]],"underlined":[1,1],"elements":1}}
{"replace":[["anyways"]],"pattern":{"program":[[1,[0,"any"]],[1,[0,"ways"]]],"underlined":[1,1],"elements":1}}
{"replace":[["nobody was"]],"pattern":{"program":[[1,[0,"no"]],[1,[0,"body"]],[1,[0,"was"]],[2,[0,"hurt injured there home watching looking listening sure allowed able prepared ready willing told asked warned aware interested surprised to going in at on"]]],"underlined":[1,1],"elements":2}}
{"replace":[["nobody knows"]],"pattern":{"program":[[1,[0,"no"]],[1,[0,"body"]],[1,[0,"knows"]]],"underlined":[1,1],"elements":1}}
{"replace":[["nothing was"]],"pattern":{"program":[[1,[0,"no"]],[1,[0,"thing"]],[1,[0,"was"]]],"underlined":[1,1],"elements":1}}
{"replace":[["thereby making"]],"pattern":{"program":[[1,[0,"there"]],[1,[0,"by"]],[1,[0,"making"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hereafter"]],"pattern":{"program":[[1,4],[1,[0,"here"]],[1,[0,"after"]],[7],[1,[1,"here"]],[1,[2,"-"]],[1,[3,"after"]]],"underlined":[1,1],"elements":1}}
{"replace":[["whereas the"]],"pattern":{"program":[[1,[0,"where"]],[1,[0,"as"]],[1,[0,"the"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"situation situations case cases point place places process system world"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whereas in"]],"pattern":{"program":[[1,[0,"where"]],[1,[0,"as"]],[1,[0,"in"]]],"underlined":[1,1],"elements":1}}
{"replace":[["whereupon"]],"pattern":{"program":[[1,4],[1,[0,"where"]],[1,[0,"upon"]],[7],[1,[1,"where"]],[1,[2,"-"]],[1,[3,"upon"]]],"underlined":[1,1],"elements":1}}
{"replace":[["already"]],"pattern":{"program":[[1,4],[1,[0,"al"]],[1,[0,"ready"]],[7],[1,[1,"al"]],[1,[2,"-"]],[1,[3,"ready"]]],"underlined":[1,1],"elements":1}}
{"replace":[["although"]],"pattern":{"program":[[1,4],[1,[0,"al"]],[1,[0,"though"]],[7],[1,[1,"al"]],[1,[2,"-"]],[1,[3,"though"]]],"underlined":[1,1],"elements":1}}
{"replace":[["almost"]],"pattern":{"program":[[1,4],[1,[0,"al"]],[1,[0,"most"]],[7],[1,[1,"al"]],[1,[2,"-"]],[1,[3,"most"]]],"underlined":[1,1],"elements":1}}
{"replace":[["together"]],"pattern":{"program":[[1,4],[1,[0,"to"]],[1,[0,"gether"]],[7],[1,[1,"to"]],[1,[2,"-"]],[1,[3,"gether"]]],"underlined":[1,1],"elements":1}}
{"replace":[["tomorrow"]],"pattern":{"program":[[1,4],[1,[0,"to"]],[1,[0,"morrow"]],[7],[1,[1,"to"]],[1,[2,"-"]],[1,[3,"morrow"]]],"underlined":[1,1],"elements":1}}
{"replace":[["perhaps"]],"pattern":{"program":[[1,4],[1,[0,"per"]],[1,[0,"haps"]],[7],[1,[1,"per"]],[1,[2,"-"]],[1,[3,"haps"]]],"underlined":[1,1],"elements":1}}
{"replace":[["besides"]],"pattern":{"program":[[1,4],[1,[0,"be"]],[1,[0,"sides"]],[7],[1,[1,"be"]],[1,[2,"-"]],[1,[3,"sides"]]],"underlined":[1,1],"elements":1}}
{"replace":[["belongs to"]],"pattern":{"program":[[1,[0,"be"]],[1,[0,"longs"]],[1,[0,"to"]]],"underlined":[1,1],"elements":1}}
{"replace":[["belonging to"]],"pattern":{"program":[[1,[0,"be"]],[1,[0,"longing"]],[1,[0,"to"]]],"underlined":[1,1],"elements":1}}
{"replace":[["below zero"]],"pattern":{"program":[[1,[0,"be"]],[1,[0,"low"]],[1,[0,"zero"]]],"underlined":[1,1],"elements":1}}
{"replace":[["below average"]],"pattern":{"program":[[1,[0,"be"]],[1,[0,"low"]],[1,[0,"average"]]],"underlined":[1,1],"elements":1}}
{"replace":[["about the"]],"pattern":{"program":[[1,[0,"a"]],[1,[0,"bout"]],[1,[0,"the"]]],"underlined":[1,1],"elements":1}}
{"replace":[["upside down"]],"pattern":{"program":[[1,[0,"up"]],[1,[0,"side"]],[1,[0,"down"]]],"underlined":[1,1],"elements":1}}
{"replace":[["inside out"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"side"]],[1,[0,"out"]]],"underlined":[1,1],"elements":1}}`,
}
