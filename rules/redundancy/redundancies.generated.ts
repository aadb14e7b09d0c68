// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const redundancies: StoredPack = {
  isSyntactic: true,
  words: `history 0
free 1 2 47
added 3
extra 4
planning 5
advance 6 49 242
advanced 6 242
final 7 8 129
PIN 18 19
ATM 20 21
LCD 22 23
ISBN 24 25
VIN 26 27
UPC 28
SAT 29 30
RAM 31
noon 32
twelve 33 35
midnight 34
morning 36
afternoon 37
evening 37
night 38
reason 39 317
general 40 318
consensus 41 250
overall 42
destroyed 43
annihilated 44
unanimous 45
engulfed 46
new 48 243
still 53 132
completely 62 274
totally 62 274
pre-planned 70
preplanned 70
pre-planning 71
preplanning 71
pre-warned 72
prewarned 72
original 73
unexpected 74
unintended 75
unintentional 76
accidental 77
true 78
actual 79 80
basic 81 82
careful 83
major 84
terrible 85
deadly 86
fatal 86
dead 87 88
lifeless 89
death 91
hot 95
round 96
shape 97 98
size 99
color 100
colour 100
heavy 101
light 102
tall 103 267
high 104
long 105
wide 106
deep 107
period 108
present 109
point 110 111
done 112
mutual 113
the 114
close 115
personally 116
own 117
usual 118
regular 119
memory 120
memories 120
precedent 121
precedents 121
former 122 123 124
necessary 125
required 126
mandatory 127
introductory 128
status 130
current 131
knots 133
person 134
estimated 135 325
around 136
least 137
maximum 138
minimum 139
total 140 141 142
complete 142
positive 143 144
negative 145
armed 146
illegal 147 148
false 149
fictional 150
visible 151
audible 152
handwritten 153
handmade 154
head 155 293
heads 155
together 160 165 241
briefly 168
back 179 181 257
over-exaggerated 185
overexaggerated 185
as 189
chai 190
naan 191
salsa 192
tuna 193
soup 194 195
please 196
widow 197
baby 198
wealthy 199
rich 200
two 201 203 310
three 202
adequate 204
sufficient 205
superior 206
inferior 206
favourite 207
favorite 207
optimal 208
crisis 209
thunderstorm 210
simultaneously 211
full 213 255
regarded 215
opinion 217
verbal 218
oral 219
first 220
initial 221
early 222
recent 223
today 224
never 225 226
sworn 227
verbatim 228
cash 229
sum 230
price 231
cost 231
expensive 232
type 239
absolute 244
plus 245
blue 247
cacophony 248
crept 251
approval 253
number 254 290 291 332
inquire 256
enquire 256
manually 258
matinee 259
mental 260
off 261
polite 262
self 263
skipped 264
suddenly 265
surrounded 266
various 268
tears 269
variety 270
begin 276
HIV 278
VAT 279
LED 280
SUV 281
disc 282
discs 282
DVD 283
technology 284
jus 285
shrimp 286
hidden 287
temporary 288
difficult 289
harmful 292
indicted 294
joint 295
ahead 296
preferable 297
native 298
originally 299
rain 300
protrude 301
protruded 301
protrudes 301
protruding 301
rate 302
appearance 304
texture 305
surplus 307
therapeutic 308
tiny 309
wall 311
forward 312
climb 313
climbed 313
climbs 313
climbing 313
term 316
etc 319
equally 320 321 322
unique 323
sudden 324
approximately 326
or 327
month 328
occasion 329
vicinity 330
neighbourhood 331
neighborhood 331
now 333
currently 334
eventually 335
finally 336
pair 337
row 338`,
  lemmas: `revert 9
return 10 180
reply 11
respond 12
repeat 13
merge 14
assemble 15
collaborate 16 315
cooperate 17
progress 50
proceed 51
continue 52
ascend 54
descend 55
hoist 56
plummet 57
plunge 58
enter 59
share 60 303
eradicate 61
separate 63
postpone 64 65
defer 66
warn 67
predict 68
foresee 69
drown 90
kill 92
suffocate 93
execute 94
kneel 156
squat 157
interact 158
communicate 159
converge 161
congregate 162
integrate 163
unite 164
consolidate 166
compile 167
reiterate 169
restate 170
recur 171
resume 172
reconvene 173
rebuild 174
reopen 175
redo 176
reapply 177
reappear 178
rebound 182
rush 183
whisper 184
evict 186
expel 186
eject 186
vacillate 187
alternate 188
coincide 212
consider 214
classify 216
reduce 233
simplify 234
decline 235
decrease 235
increase 236
soar 236
surge 236
escalate 237
skyrocket 238
rise 240
ask 246
commute 249
enclose 252
bleed 271
swallow 272
reverse 273
surprise 275
try 277
attempt 277
spell 306
permeate 314
pervade 314`,
  others: [],
  kinds: [{"word":"","off":356},{"lemma":"","off":100},{"word":"","off":352},{"on":8,"off":96},{"on":1,"off":32},{"on":128},{"word":"","off":100},{"word":""},{"word":"","on":16,"off":68},{"word":"","off":292},{"word":"","on":16},{"off":96,"tag":"NOUN","on":512}],
  lists: `bonus bonuses
advance advanced
collaborate
completely totally utterly
completely totally
fact facts
corpse corpses
price cost
up upward upwards
disc discs`,
  entries: `{"replace":[["history"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"past"]],[2,[0,"history"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"class classes book books teacher"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"free"]],[2,[0,"gift gifts"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"card cards voucher vouchers wrap wrapping tax"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"free"]],[2,[0,"giveaway giveaways"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"added"]],[2,[0,0]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"extra"]],[2,[0,0]]],"underlined":[1,2],"elements":2}}
{"replace":[["planning"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"planning"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"reservation reservations"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"final"]],[2,[0,"conclusion conclusions"]]],"underlined":[1,2],"elements":2}}
{"replace":[["completion"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"final"]],[2,[0,"completion"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"revert"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"return"]],[2,[0,"back"]],[3,[0,"to"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reply"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"and in door"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"respond"]],[2,[0,"back"]],[3,[0,"to"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"repeat"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"merge"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"assemble"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,2]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"cooperate"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[["PIN"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"PIN"]],[2,[0,"number"]]],"underlined":[1,2],"elements":2}}
{"replace":[["PINs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"PIN"]],[2,[0,"numbers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ATM"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"ATM"]],[2,[0,"machine"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ATMs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"ATM"]],[2,[0,"machines"]]],"underlined":[1,2],"elements":2}}
{"replace":[["LCD"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"LCD"]],[2,[0,"display"]]],"underlined":[1,2],"elements":2}}
{"replace":[["LCDs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"LCD"]],[2,[0,"displays"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ISBN"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"ISBN"]],[2,[0,"number"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ISBNs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"ISBN"]],[2,[0,"numbers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["VIN"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"VIN"]],[2,[0,"number"]]],"underlined":[1,2],"elements":2}}
{"replace":[["VINs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"VIN"]],[2,[0,"numbers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["UPC"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"UPC"]],[2,[0,"code"]]],"underlined":[1,2],"elements":2}}
{"replace":[["SAT"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"SAT"]],[2,[0,"test"]]],"underlined":[1,2],"elements":2}}
{"replace":[["SATs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"SAT"]],[2,[0,"tests"]]],"underlined":[1,2],"elements":2}}
{"replace":[["RAM"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"RAM"]],[2,[0,"memory"]]],"underlined":[1,2],"elements":2}}
{"replace":[["noon"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"12"]],[2,[0,"noon"]]],"underlined":[1,2],"elements":2}}
{"replace":[["noon"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"twelve"]],[2,[0,"noon"]]],"underlined":[1,2],"elements":2}}
{"replace":[["midnight"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"12"]],[2,[0,"midnight"]]],"underlined":[1,2],"elements":2}}
{"replace":[["midnight"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"twelve"]],[2,[0,"midnight"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[3,""]],[2,[0,"am a.m."]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"morning"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[3,""]],[2,[0,"pm p.m."]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"afternoon evening"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[3,""]],[2,[0,"pm p.m."]],[3,[0,"at"]],[4,[0,"night"]]],"underlined":[1,4],"elements":4}}
{"replace":[["that"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"reason"]],[16,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[16,7],[2,[4,""]],[9,11],[2,[5,""]],[8],[16,12],[2,[4,""]],[14,16],[2,[5,""]],[13],[3,[0,"is was"]],[4,[0,"because"]]],"underlined":[4,4],"elements":4}}
{"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"general"]],[2,[0,"consensus"]]],"underlined":[1,2],"elements":2}}
{"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consensus"]],[2,[0,"of"]],[3,[0,"opinion"]]],"underlined":[1,3],"elements":3}}
{"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"overall"]],[2,[0,"consensus"]]],"underlined":[1,2],"elements":2}}
{"replace":[["destroyed"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"destroyed"]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"almost not",6,"n't",0,"nearly never"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["annihilated"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"annihilated"]]],"underlined":[1,2],"elements":2}}
{"replace":[["unanimous"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"unanimous"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"engulfed"]]],"underlined":[1,2],"elements":2}}
{"replace":[["free of charge"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"totally completely"]],[2,[0,"free"]],[3,[0,"of"]],[4,[0,"charge"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"new"]],[2,[0,"innovation innovations"]]],"underlined":[1,2],"elements":2}}
{"replace":[["preview"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"advance"]],[2,[0,"preview"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"progress"]],[2,[0,"forward"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"proceed"]],[2,[0,"forward"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," with"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"continue"]],[2,[0,"on"]],[3,[0,"with"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":2}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"still"]],[2,[0,"continue continues continued"]],[3,[0,"to"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"ascend"]],[2,[0,"up"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"descend"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"to from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"hoist"]],[2,[0,"up"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"plummet"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"plunge"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"enter"]],[2,[0,"into"]],[3,[0,"the a"]],[4,[0,"room house building city town village stadium shop store church"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"share"]],[2,[4,""]],[3,5],[2,[5,""]],[2],[15,6],[2,[4,""]],[8,10],[2,[5,""]],[7],[15,11],[2,[4,""]],[13,15],[2,[5,""]],[12],[3,[0,"in"]],[4,[0,"common"]]],"underlined":[3,4],"elements":4}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"eradicate"]],[2,[0,4]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"eradicate eradicated eradicates"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"separate"]],[2,[0,"apart"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"postpone"]],[2,[0,"until"]],[3,[0,"later"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"postpone"]],[2,[0,"to"]],[3,[0,"a"]],[4,[0,"later"]],[5,[0,"date"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"defer"]],[2,[0,"until"]],[3,[0,"later"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"warn"]],[2,[0,"in"]],[3,[0,"advance"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"predict"]],[2,[0,"in"]],[3,[0,"advance"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"foresee"]],[2,[0,"in"]],[3,[0,"advance"]]],"underlined":[1,3],"elements":3}}
{"replace":[["planned"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pre-planned preplanned"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"meeting"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["planning"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pre-planning preplanning"]]],"underlined":[1,1],"elements":1}}
{"replace":[["warned"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pre-warned prewarned"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"original"]],[2,[0,"founder founders"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"unexpected"]],[2,[0,"surprise surprises"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"unintended"]],[2,[0,"mistake mistakes"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"unintentional"]],[2,[0,"mistake mistakes error"]]],"underlined":[1,2],"elements":2}}
{"replace":[["mistake"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"accidental"]],[2,[0,"mistake"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"true"]],[2,[0,5]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"actual"]],[2,[0,5]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in fact"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"actual"]],[3,[0,"fact"]]],"underlined":[1,3],"elements":3}}
{"replace":[["fundamentals"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"basic"]],[2,[0,"fundamentals"]]],"underlined":[1,2],"elements":2}}
{"replace":[["essentials"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"basic"]],[2,[0,"essentials"]]],"underlined":[1,2],"elements":2}}
{"replace":[["scrutiny"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"careful"]],[2,[0,"scrutiny"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"major"]],[2,[0,"breakthrough breakthroughs"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"terrible"]],[2,[0,"tragedy tragedies"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"deadly fatal"]],[2,[0,"killing killings"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dead"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dead"]],[2,[0,"carcass carcasses"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"lifeless"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"drown"]],[2,[0,"to"]],[3,[0,"death"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"strangle behead electrocute"]],[2,[0,"to"]],[3,[0,"death"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"kill"]],[2,[0,"dead"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"suffocate"]],[2,[0,"to"]],[3,[0,"death"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"execute"]],[2,[0,"to"]],[3,[0,"death"]]],"underlined":[1,3],"elements":3}}
{"replace":[["water ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hot"]],[2,[0,"water"]],[3,[0,"heater heaters"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"round"]],[2,[0,"circle circles wheel"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"square round oval rectangular oblong"]],[2,[0,"in"]],[3,[0,"shape"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"triangular circular cylindrical spherical cubic conical hexagonal"]],[2,[0,"in"]],[3,[0,"shape"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"small large big huge tiny"]],[2,[0,"in"]],[3,[0,"size"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"red blue green yellow brown white black pink orange grey gray purple bluish reddish greenish"]],[2,[0,"in"]],[3,[0,"color colour"]]],"underlined":[1,3],"elements":3}}
{"replace":[["heavy"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"heavy"]],[2,[0,"in"]],[3,[0,"weight"]]],"underlined":[1,3],"elements":3}}
{"replace":[["light"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"light"]],[2,[0,"in"]],[3,[0,"weight"]]],"underlined":[1,3],"elements":3}}
{"replace":[["tall"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tall"]],[2,[0,"in"]],[3,[0,"height"]]],"underlined":[1,3],"elements":3}}
{"replace":[["high"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"high"]],[2,[0,"in"]],[3,[0,"height"]]],"underlined":[1,3],"elements":3}}
{"replace":[["long"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"long"]],[2,[0,"in"]],[3,[0,"length"]]],"underlined":[1,3],"elements":3}}
{"replace":[["wide"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wide"]],[2,[0,"in"]],[3,[0,"width"]]],"underlined":[1,3],"elements":3}}
{"replace":[["deep"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"deep"]],[2,[0,"in"]],[3,[0,"depth"]]],"underlined":[1,3],"elements":3}}
{"replace":[["for ",{"element":5}," ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"a"]],[3,[0,"period"]],[4,[0,"of"]],[5,[3,""]],[6,[0,"days weeks months years hours minutes"]]],"underlined":[1,6],"elements":6}}
{"replace":[["at present"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the this"]],[3,[0,"present"]],[4,[0,"time"]]],"underlined":[1,4],"elements":4}}
{"replace":[["now"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"this"]],[3,[0,"point"]],[4,[0,"in"]],[5,[0,"time"]]],"underlined":[1,5],"elements":5}}
{"replace":[["then"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"that"]],[3,[0,"point"]],[4,[0,"in"]],[5,[0,"time"]]],"underlined":[1,5],"elements":5}}
{"replace":[["over"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"over"]],[2,[0,"and"]],[3,[0,"done"]],[4,[0,"with"]]],"underlined":[1,4],"elements":4}}
{"replace":[["respect for each other"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mutual"]],[2,[0,"respect"]],[3,[0,"for"]],[4,[0,"each"]],[5,[0,"other"]]],"underlined":[1,5],"elements":5}}
{"replace":[["both of ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"both"]],[3,[0,"of"]],[4,[0,"them us you"]]],"underlined":[1,4],"elements":4}}
{"replace":[["close ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"close"]],[2,[0,"personal"]],[3,[0,"friend friends"]]],"underlined":[1,3],"elements":3}}
{"replace":[["I ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"i"]],[2,[0,"personally"]],[3,[0,"believe think feel"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"own"]],[2,[0,"autobiography autobiographies"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"usual"]],[2,[0,"custom habit"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"regular"]],[2,[0,"routine routines"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"past"]],[2,[0,"memory memories"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"past"]],[2,[0,"precedent precedents"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"former"]],[2,[0,"veteran veterans alumnus"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ex-wife"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"former"]],[2,[0,"ex-wife"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ex-husband"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"former"]],[2,[0,"ex-husband"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"necessary"]],[2,[0,"requirement requirements prerequisite"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"required"]],[2,[0,"prerequisite prerequisites"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mandatory"]],[2,[0,"requirement requirements"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"introductory"]],[2,[0,"preface prologue"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ultimatum"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"final"]],[2,[0,"ultimatum"]]],"underlined":[1,2],"elements":2}}
{"replace":[["status quo"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"current present"]],[2,[0,"status"]],[3,[0,"quo"]]],"underlined":[1,3],"elements":3}}
{"replace":[["incumbent"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"current"]],[2,[0,"incumbent"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"still"]],[2,[0,"persists persist persisted"]]],"underlined":[1,2],"elements":2}}
{"replace":[["knots"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"knots"]],[2,[0,"per"]],[3,[0,"hour"]]],"underlined":[1,3],"elements":3}}
{"replace":[["per person"],["each"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"per"]],[2,[0,"person"]],[3,[0,"each"]]],"underlined":[1,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"day week month year night way time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["estimated at"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"estimated"]],[2,[0,"at"]],[3,[0,"about around roughly"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}," ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"approximately roughly about"]],[2,[0,"around"]],[3,[3,""]]],"underlined":[1,3],"elements":3}}
{"replace":[["at least ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"least"]],[3,[3,""]],[4,[0,"or"]],[5,[0,"more"]]],"underlined":[1,5],"elements":5}}
{"replace":[["up to ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"up"]],[2,[0,"to"]],[3,[0,"a"]],[4,[0,"maximum"]],[5,[0,"of"]],[6,[3,""]]],"underlined":[1,6],"elements":6}}
{"replace":[["at least ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"minimum"]],[3,[0,"of"]],[4,[0,"at"]],[5,[0,"least"]],[6,[3,""]]],"underlined":[1,6],"elements":6}}
{"replace":[["a total of ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"total"]],[3,[0,"of"]],[4,[3,""]],[5,[0,"in"]],[6,[0,"all total"]]],"underlined":[1,6],"elements":6}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"total"]],[2,[0,"extinction annihilation"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"total complete"]],[2,[0,"monopoly monopolies"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"positive"]],[2,[0,"benefit benefits"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"positive"]],[2,[0,"improvement improvements gain"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"negative"]],[2,[0,"drawback setback"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"armed"]],[2,[0,"gunman gunmen"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"illegal"]],[2,[0,"poaching smuggling"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"illegal"]],[2,[0,"theft burglary robbery hijacking"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"false"]],[2,[0,"illusion illusions"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fictional"]],[2,[0,"novel novels"]]],"underlined":[1,2],"elements":2}}
{"replace":[["visible"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"visible"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"eye"]]],"underlined":[1,4],"elements":4}}
{"replace":[["audible"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"audible"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"ear"]]],"underlined":[1,4],"elements":4}}
{"replace":[["handwritten"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"handwritten"]],[2,[0,"by"]],[3,[0,"hand"]]],"underlined":[1,3],"elements":3}}
{"replace":[["handmade"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"handmade"]],[2,[0,"by"]],[3,[0,"hand"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"nod nods nodded nodding"]],[2,[0,"his her their"]],[3,[0,"head heads"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"kneel"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"squat"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"interact"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"communicate"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"intermingle mingle"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"converge"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"congregate"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"integrate"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"unite"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"coexist co-exist"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"consolidate"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"compile"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"summarize summarise"]],[2,[0,"briefly"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reiterate"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"restate"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"recur"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"resume"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reconvene"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"rebuild"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reopen"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"redo"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reapply"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reappear"]],[2,[0,"again"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"recoil retreat recede withdraw retract"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"return"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"and in home from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"refund repay reimburse"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"rebound"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"rush"]],[2,[0,"quickly hurriedly"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"whisper"]],[2,[0,"quietly softly"]]],"underlined":[1,2],"elements":2}}
{"replace":[["exaggerated"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"over-exaggerated overexaggerated"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"element":1}," from"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"evict expel eject"]],[2,[0,"out"]],[3,[0,"of"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"vacillate"]],[2,[0,"back"]],[3,[0,"and"]],[4,[0,"forth"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"alternate"]],[2,[0,"back"]],[3,[0,"and"]],[4,[0,"forth"]]],"underlined":[1,4],"elements":4}}
{"replace":[["as yet"],["yet"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"of"]],[3,[0,"yet"]]],"underlined":[1,3],"elements":3}}
{"replace":[["chai"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"chai"]],[2,[0,"tea"]]],"underlined":[1,2],"elements":2}}
{"replace":[["naan"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"naan"]],[2,[0,"bread"]]],"underlined":[1,2],"elements":2}}
{"replace":[["salsa"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"salsa"]],[2,[0,"sauce"]]],"underlined":[1,2],"elements":2}}
{"replace":[["tuna"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tuna"]],[2,[0,"fish"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"minestrone gazpacho"]],[2,[0,"soup"]]],"underlined":[1,2],"elements":2}}
{"replace":[["soup du jour"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"soup"]],[2,[0,"du"]],[3,[0,"jour"]],[4,[0,"of"]],[5,[0,"the"]],[6,[0,"day"]]],"underlined":[1,6],"elements":6}}
{"replace":[["RSVP"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"please"]],[2,[2,"RSVP"]]],"underlined":[1,2],"elements":2}}
{"replace":[["widow"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"widow"]],[2,[0,"woman"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"baby"]],[2,[0,"kitten kittens puppy puppies calf lamb"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wealthy"]],[2,[0,"millionaire millionaires billionaire"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rich"]],[2,[0,"millionaire billionaire billionaires"]]],"underlined":[1,2],"elements":2}}
{"replace":[["twins"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two"]],[2,[0,"twins"]]],"underlined":[1,2],"elements":2}}
{"replace":[["triplets"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"three"]],[2,[0,"triplets"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"bisected bisect bisects"]],[2,[0,"in into"]],[3,[0,"two"]]],"underlined":[1,3],"elements":3}}
{"replace":[["adequate"],["enough"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"adequate"]],[2,[0,"enough"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sufficient"],["enough"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sufficient"]],[2,[0,"enough"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"more"]],[2,[0,"superior inferior"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"most"]],[2,[0,"favourite favorite"]]],"underlined":[1,2],"elements":2}}
{"replace":[["optimal"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"most"]],[2,[0,"optimal"]]],"underlined":[1,2],"elements":2}}
{"replace":[["crisis"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"crisis"]],[2,[0,"situation"]]],"underlined":[1,2],"elements":2}}
{"replace":[["thunderstorms"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thunderstorm"]],[2,[0,"activity"]]],"underlined":[1,2],"elements":2}}
{"replace":[["simultaneously"],["at the same time"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"simultaneously"]],[2,[0,"at"]],[3,[0,"the"]],[4,[0,"same"]],[5,[0,"time"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"coincide"]],[2,[0,"at"]],[3,[0,"the"]],[4,[0,"same"]],[5,[0,"time"]]],"underlined":[1,5],"elements":5}}
{"replace":[["full"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"full"]],[2,[0,"to"]],[3,[0,"capacity"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"consider"]],[2,[0,"as"]],[3,[0,"being"]]],"underlined":[1,3],"elements":3}}
{"replace":[["regarded as"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"regarded"]],[2,[0,"as"]],[3,[0,"being"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"classify"]],[2,[0,"into"]],[3,[0,"groups"]]],"underlined":[1,3],"elements":3}}
{"replace":[["I ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"my"]],[3,[0,"opinion"]],[4,[7,","]],[5,[0,"i"]],[6,[0,"think believe feel"]]],"underlined":[1,6],"elements":6}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"verbal"]],[2,[0,"discussion discussions"]]],"underlined":[1,2],"elements":2}}
{"replace":[["conversation"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"oral"]],[2,[0,"conversation"]]],"underlined":[1,2],"elements":2}}
{"replace":[["debut"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"first"]],[2,[0,"debut"]]],"underlined":[1,2],"elements":2}}
{"replace":[["onset"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"initial"]],[2,[0,"onset"]]],"underlined":[1,2],"elements":2}}
{"replace":[["beginnings"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"early"]],[2,[0,"beginnings"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"recent"]],[2,[0,"newcomer newcomers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["in today\u2019s ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"today"]],[2,[8,"'s"]],[3,[0,"modern"]],[4,[0,"world age society"]]],"underlined":[1,4],"elements":4}}
{"replace":[["never"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never"]],[2,[0,"ever"]]],"underlined":[1,2],"elements":2}}
{"replace":[["never before"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never"]],[2,[0,"before"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"past"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sworn"]],[2,[0,"affidavit affidavits"]]],"underlined":[1,2],"elements":2}}
{"replace":[["verbatim"],["word for word"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"verbatim"]],[2,[0,"word"]],[3,[0,"for"]],[4,[0,"word"]]],"underlined":[1,4],"elements":4}}
{"replace":[["cash"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cash"]],[2,[0,"money"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cost price"]],[2,[0,"the"]],[3,[0,"sum"]],[4,[0,"of"]],[5,[3,""]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cheap low high"]],[2,[0,"in"]],[3,[0,7]]],"underlined":[1,3],"elements":3}}
{"replace":[["expensive"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"expensive"]],[2,[0,"in"]],[3,[0,7]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reduce"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"simplify"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"decline decrease"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"increase soar surge"]],[2,[0,8]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"escalate"]],[2,[0,"up upward"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"skyrocket"]],[2,[0,8]]],"underlined":[1,2],"elements":2}}
{"replace":[["genre"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"type"]],[2,[0,"of"]],[3,[0,"genre"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}," ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"rise"]],[2,[0,"up"]],[3,[3,""]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"cooperate co-operate"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"booking bookings"]]],"underlined":[1,2],"elements":2}}
{"replace":[["record high"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"new"]],[2,[0,"record"]],[3,[0,"high"]]],"underlined":[1,3],"elements":3}}
{"replace":[["guarantee"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"absolute"]],[2,[0,"guarantee"]]],"underlined":[1,2],"elements":2}}
{"replace":[["plus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"and"]],[2,[0,"plus"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," whether"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"ask"]],[2,[0,"the"]],[3,[0,"question"]],[4,[0,"whether"]]],"underlined":[1,4],"elements":4}}
{"replace":[["blue"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"blue"]],[2,[0,"in"]],[3,[0,"hue tone"]]],"underlined":[1,3],"elements":3}}
{"replace":[["cacophony"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cacophony"]],[2,[0,"of"]],[3,[0,"sound noise"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"commute"]],[2,[0,"back"]],[3,[0,"and"]],[4,[0,"forth"]]],"underlined":[1,4],"elements":4}}
{"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consensus"]],[2,[0,"opinion"]]],"underlined":[1,2],"elements":2}}
{"replace":[["crept"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"crept"]],[2,[0,"slowly"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"enclose"]],[2,[0,"herein herewith"]]],"underlined":[1,2],"elements":2}}
{"replace":[["approval"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"favourable favorable"]],[2,[0,"approval"]]],"underlined":[1,2],"elements":2}}
{"replace":[["fewer"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fewer"]],[2,[0,"in"]],[3,[0,"number"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}," to capacity"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"filled packed"]],[2,[0,"to"]],[3,[0,"full"]],[4,[0,"capacity"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":1}," ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"inquire enquire"]],[2,[0,"as"]],[3,[0,"to"]],[4,[0,"why whether how"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":1}," back"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"look looked looks"]],[2,[0,"back"]],[3,[0,"in"]],[4,[0,"retrospect"]]],"underlined":[1,4],"elements":4}}
{"replace":[["by hand"],["manually"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"manually"]],[2,[0,"by"]],[3,[0,"hand"]]],"underlined":[1,3],"elements":3}}
{"replace":[["matinee"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"matinee"]],[2,[0,"performance show"]]],"underlined":[1,2],"elements":2}}
{"replace":[["telepathy"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mental"]],[2,[0,"telepathy"]]],"underlined":[1,2],"elements":2}}
{"replace":[["off ",{"element":3}]],"note":["The rest says it already."],"locale":["en-GB","en-AU"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"off"]],[2,[0,"of"]],[3,[0,"the a his her their my our its"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"polite"]],[2,[0,"euphemism euphemisms"]]],"underlined":[1,2],"elements":2}}
{"replace":[["self-confidence"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[9,"self"]],[1,[10,"-"]],[1,[8,"confidence"]],[2,[0,"in"]],[3,[0,"himself herself themselves"]]],"underlined":[1,3],"elements":3}}
{"replace":[["skipped"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"skipped"]],[2,[0,"over"]]],"underlined":[1,2],"elements":2}}
{"replace":[["exploded"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"suddenly"]],[2,[0,"exploded"]]],"underlined":[1,2],"elements":2}}
{"replace":[["surrounded"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"surrounded"]],[2,[0,"on"]],[3,[0,"all every"]],[4,[0,"sides side"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tall"]],[2,[0,"skyscraper skyscrapers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["various"],["different"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"various"]],[2,[0,"different"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wept weep weeps"]],[2,[0,"tears"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," variety of"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wide wider"]],[2,[0,"variety"]],[3,[0,"of"]],[4,[0,"different"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"bleed"]],[2,[0,"blood"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"swallow"]],[2,[0,"down"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reverse"]],[2,[0,"back"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"ban forbid prohibit"]],[2,[0,4]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"surprise"]],[2,[0,"unexpectedly"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"start begin commence"]],[2,[0,"to"]],[3,[0,"begin"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"try attempt"]],[2,[0,"to"]],[3,[0,"attempt try"]],[4,[0,"to"]]],"underlined":[1,4],"elements":4}}
{"replace":[["HIV"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"HIV"]],[2,[0,"virus"]]],"underlined":[1,2],"elements":2}}
{"replace":[["VAT"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"VAT"]],[2,[0,"tax"]]],"underlined":[1,2],"elements":2}}
{"replace":[["LEDs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"LED"]],[2,[0,"diode diodes"]]],"underlined":[1,2],"elements":2}}
{"replace":[["SUV"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"SUV"]],[2,[0,"vehicle"]]],"underlined":[1,2],"elements":2}}
{"replace":[["CDs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"CD"]],[2,[0,9]]],"underlined":[1,2],"elements":2}}
{"replace":[["DVDs"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"DVD"]],[2,[0,9]]],"underlined":[1,2],"elements":2}}
{"replace":[["IT"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"IT"]],[2,[0,"technology"]]],"underlined":[1,2],"elements":2}}
{"replace":[["au jus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"au"]],[3,[0,"jus"]]],"underlined":[1,3],"elements":3}}
{"replace":[["scampi"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"shrimp"]],[2,[0,"scampi"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hidden"]],[2,[0,"pitfall pitfalls"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"temporary"]],[2,[0,"stopgap reprieve"]]],"underlined":[1,2],"elements":2}}
{"replace":[["dilemma"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"difficult"]],[2,[0,"dilemma"]]],"underlined":[1,2],"elements":2}}
{"replace":[["few"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"few"]],[2,[0,"in"]],[3,[0,"number"]]],"underlined":[1,3],"elements":3}}
{"replace":[["many"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"many"]],[2,[0,"in"]],[3,[0,"number"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"harmful"]],[2,[0,"injury injuries"]]],"underlined":[1,2],"elements":2}}
{"replace":[["honcho"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"head"]],[2,[0,"honcho"]]],"underlined":[1,2],"elements":2}}
{"replace":[["indicted for"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"indicted"]],[2,[0,"on"]],[3,[0,"a"]],[4,[0,"charge"]],[5,[0,"of"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"joint"]],[2,[0,"collaboration cooperation"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," ahead"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"look looks looking"]],[2,[0,"ahead"]],[3,[0,"to"]],[4,[0,"the"]],[5,[0,"future"]]],"underlined":[1,5],"elements":5}}
{"replace":[["preferable"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"more most"]],[2,[0,"preferable"]]],"underlined":[1,2],"elements":2}}
{"replace":[["habitat"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"native"]],[2,[0,"habitat"]]],"underlined":[1,2],"elements":2}}
{"replace":[["born"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"originally"]],[2,[0,"born"]]],"underlined":[1,2],"elements":2}}
{"replace":[["pouring rain"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pouring pours poured"]],[2,[0,"down"]],[3,[0,"rain"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"protrude protruded protrudes protruding"]],[2,[0,"out"]]],"underlined":[1,2],"elements":2}}
{"replace":[["speed"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rate"]],[2,[0,"of"]],[3,[0,"speed"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"share"]],[2,[0,"together"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"shiny dull strange odd smooth"]],[2,[0,"in"]],[3,[0,"appearance"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"soft hard rough smooth"]],[2,[0,"in"]],[3,[0,"texture"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":1}," out"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"spell"]],[2,[0,"out"]],[3,[0,"in"]],[4,[0,"detail"]]],"underlined":[1,4],"elements":4}}
{"replace":[["surplus"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"surplus"]],[2,[0,"left"]],[3,[0,"over"]]],"underlined":[1,3],"elements":3}}
{"replace":[["treatment"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"therapeutic"]],[2,[0,"treatment"]]],"underlined":[1,2],"elements":2}}
{"replace":[["speck"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tiny"]],[2,[0,"speck"]]],"underlined":[1,2],"elements":2}}
{"replace":[["two halves"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two"]],[2,[0,"equal"]],[3,[0,"halves"]]],"underlined":[1,3],"elements":3}}
{"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wall"]],[2,[0,"mural murals"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"advance advanced advances advancing"]],[2,[0,"forward"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," ",{"element":3}," ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"climb climbed climbs climbing"]],[2,[0,"up"]],[3,[0,"the a"]],[4,[0,"ladder hill mountain tree stairs wall cliff pole"]]],"underlined":[1,4],"elements":4}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"permeate pervade"]],[2,[0,"throughout"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,2]],[2,[0,"jointly"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"re-elect reelect"]],[2,[0,"for to"]],[3,[0,"another"]],[4,[0,"term"]]],"underlined":[1,4],"elements":4}}
{"replace":[["that"]],"message":["A reason is that something is so."],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"reason"]],[3,[4,""]],[4,6],[3,[5,""]],[3],[3,[4,""]],[8,10],[3,[5,""]],[7],[3,[4,""]],[12,14],[3,[5,""]],[11],[3,[4,""]],[16,18],[3,[5,""]],[15],[38,19],[3,[4,""]],[21,23],[3,[5,""]],[20],[38,24],[3,[4,""]],[26,28],[3,[5,""]],[25],[38,29],[3,[4,""]],[31,33],[3,[5,""]],[30],[38,34],[3,[4,""]],[36,38],[3,[5,""]],[35],[4,[0,"is was"]],[5,[0,"because"]]],"underlined":[5,5],"elements":5}}
{"replace":[["rule of thumb"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"general"]],[2,[0,"rule"]],[3,[0,"of"]],[4,[0,"thumb"]]],"underlined":[1,4],"elements":4}}
{"replace":[["etc"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"and"]],[2,[0,"etc"]]],"underlined":[1,2],"elements":2}}
{"replace":[["both"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"both"]],[2,[0,"equally"]]],"underlined":[1,2],"elements":2}}
{"replace":[["as"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"equally"]],[2,[0,"as"]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"as"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"possible"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["equally ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"equally"]],[2,[0,"as"]],[3,[0,"good bad big well loud old strong fast important likely"]]],"underlined":[1,3],"elements":3}}
{"replace":[["unique"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"very quite rather somewhat more most"]],[2,[0,"unique"]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"or",3,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"visits visitors views users values"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["outburst"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sudden"]],[2,[0,"outburst"]]],"underlined":[1,2],"elements":2}}
{"replace":[["estimated at"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"estimated"]],[2,[0,"roughly approximately"]],[3,[0,"at"]]],"underlined":[1,3],"elements":3}}
{"replace":[["estimated"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"approximately"]],[2,[0,"estimated"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"about around approximately"]],[2,[3,""]],[3,[0,"or"]],[4,[0,"so"]]],"underlined":[1,4],"elements":4}}
{"replace":[["in ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"month"]],[4,[0,"of"]],[5,[2,"January February March April May June July August September October November December"]]],"underlined":[1,5],"elements":5}}
{"replace":[["when"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"occasion"]],[4,[0,"when"]]],"underlined":[1,4],"elements":4}}
{"replace":[["about ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"vicinity"]],[4,[0,"of"]],[5,[3,""]]],"underlined":[1,5],"elements":5}}
{"replace":[["about ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"neighbourhood neighborhood"]],[4,[0,"of"]],[5,[3,""]]],"underlined":[1,5],"elements":5}}
{"replace":[["many different"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"large great"]],[3,[0,"number"]],[4,[0,"of"]],[5,[0,"different"]]],"underlined":[1,5],"elements":5}}
{"replace":[[{"element":1}," now"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is are"]],[2,[0,"currently presently"]],[3,[0,"now"]]],"underlined":[1,3],"elements":3}}
{"replace":[["ongoing"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"currently"]],[2,[0,"ongoing"]]],"underlined":[1,2],"elements":2}}
{"replace":[["in the end"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"eventually"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"end"]]],"underlined":[1,4],"elements":4}}
{"replace":[["in the end"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"finally"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"end"]]],"underlined":[1,4],"elements":4}}
{"replace":[["twins"]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"pair"]],[3,[0,"of"]],[4,[0,"twins"]]],"underlined":[1,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"note":["The rest says it already."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consecutive straight successive"]],[2,[11,""]],[3,[0,"in"]],[4,[0,"a"]],[5,[0,"row"]]],"underlined":[3,5],"elements":5}}`,
}
