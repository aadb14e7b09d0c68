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
  entries: `{"id":"past history","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"past","off":356}]},[4],[5],{"element":2,"tests":[{"word":"history","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["history"]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"class","off":356},{"word":"classes","off":356},{"word":"book","off":356},{"word":"books","off":356},{"word":"teacher","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"free gift|gifts","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"free","off":356}]},[4],[5],{"element":2,"tests":[{"word":"gift","off":356},{"word":"gifts","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"card","off":356},{"word":"cards","off":356},{"word":"voucher","off":356},{"word":"vouchers","off":356},{"word":"wrap","off":356},{"word":"wrapping","off":356},{"word":"tax","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"free giveaway|giveaways","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"free","off":356}]},[4],[5],{"element":2,"tests":[{"word":"giveaway","off":356},{"word":"giveaways","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"added bonus|bonuses","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"added","off":356}]},[4],[5],{"element":2,"tests":[{"word":"bonus","off":356},{"word":"bonuses","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"extra bonus|bonuses","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"extra","off":356}]},[4],[5],{"element":2,"tests":[{"word":"bonus","off":356},{"word":"bonuses","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"advance|advanced planning","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"advance","off":356},{"word":"advanced","off":356}]},[4],[5],{"element":2,"tests":[{"word":"planning","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["planning"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"advance|advanced reservation|reservations","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"advance","off":356},{"word":"advanced","off":356}]},[4],[5],{"element":2,"tests":[{"word":"reservation","off":356},{"word":"reservations","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"final conclusion|conclusions","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"final","off":356}]},[4],[5],{"element":2,"tests":[{"word":"conclusion","off":356},{"word":"conclusions","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"final completion","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"final","off":356}]},[4],[5],{"element":2,"tests":[{"word":"completion","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["completion"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{revert} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"revert","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{return} back to","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"return","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]},[7],[8],{"element":3,"tests":[{"word":"to","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reply} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reply","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"and","off":356},{"word":"in","off":356},{"word":"door","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"{respond} back to","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"respond","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]},[7],[8],{"element":3,"tests":[{"word":"to","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{repeat} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"repeat","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"and","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"{merge} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"merge","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{assemble} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"assemble","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{collaborate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"collaborate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{cooperate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"cooperate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"PIN number","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"PIN","off":352}]},[4],[5],{"element":2,"tests":[{"word":"number","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["PIN"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"PIN numbers","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"PIN","off":352}]},[4],[5],{"element":2,"tests":[{"word":"numbers","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["PINs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"ATM machine","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"ATM","off":352}]},[4],[5],{"element":2,"tests":[{"word":"machine","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ATM"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"ATM machines","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"ATM","off":352}]},[4],[5],{"element":2,"tests":[{"word":"machines","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ATMs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"LCD display","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"LCD","off":352}]},[4],[5],{"element":2,"tests":[{"word":"display","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["LCD"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"LCD displays","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"LCD","off":352}]},[4],[5],{"element":2,"tests":[{"word":"displays","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["LCDs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"ISBN number","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"ISBN","off":352}]},[4],[5],{"element":2,"tests":[{"word":"number","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ISBN"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"ISBN numbers","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"ISBN","off":352}]},[4],[5],{"element":2,"tests":[{"word":"numbers","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ISBNs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"VIN number","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"VIN","off":352}]},[4],[5],{"element":2,"tests":[{"word":"number","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["VIN"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"VIN numbers","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"VIN","off":352}]},[4],[5],{"element":2,"tests":[{"word":"numbers","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["VINs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"UPC code","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"UPC","off":352}]},[4],[5],{"element":2,"tests":[{"word":"code","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["UPC"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"SAT test","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"SAT","off":352}]},[4],[5],{"element":2,"tests":[{"word":"test","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["SAT"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"SAT tests","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"SAT","off":352}]},[4],[5],{"element":2,"tests":[{"word":"tests","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["SATs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"RAM memory","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"RAM","off":352}]},[4],[5],{"element":2,"tests":[{"word":"memory","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["RAM"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"12 noon","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"12","off":356}]},[4],[5],{"element":2,"tests":[{"word":"noon","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["noon"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"twelve noon","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"twelve","off":356}]},[4],[5],{"element":2,"tests":[{"word":"noon","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["noon"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"12 midnight","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"12","off":356}]},[4],[5],{"element":2,"tests":[{"word":"midnight","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["midnight"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"twelve midnight","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"twelve","off":356}]},[4],[5],{"element":2,"tests":[{"word":"midnight","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["midnight"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"# am|a.m. in the morning","pattern":{"program":[[1],[2],{"element":1,"tests":[{"on":8,"off":96}]},[4],[5],{"element":2,"tests":[{"word":"am","off":356},{"word":"a.m.","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356}]},[13],[14],{"element":5,"tests":[{"word":"morning","off":356}]}],"underlined":[1,5],"elements":5},"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"# pm|p.m. in the afternoon|evening","pattern":{"program":[[1],[2],{"element":1,"tests":[{"on":8,"off":96}]},[4],[5],{"element":2,"tests":[{"word":"pm","off":356},{"word":"p.m.","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356}]},[13],[14],{"element":5,"tests":[{"word":"afternoon","off":356},{"word":"evening","off":356}]}],"underlined":[1,5],"elements":5},"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"# pm|p.m. at night","pattern":{"program":[[1],[2],{"element":1,"tests":[{"on":8,"off":96}]},[4],[5],{"element":2,"tests":[{"word":"pm","off":356},{"word":"p.m.","off":356}]},[7],[8],{"element":3,"tests":[{"word":"at","off":356}]},[10],[11],{"element":4,"tests":[{"word":"night","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"reason _{0,3} is|was [because]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"reason","off":356}]},[4],[19,5],{"element":2,"tests":[{"on":1,"off":32}]},[7,9],{"element":2,"tests":[{"on":128}]},[6],[19,10],{"element":2,"tests":[{"on":1,"off":32}]},[12,14],{"element":2,"tests":[{"on":128}]},[11],[19,15],{"element":2,"tests":[{"on":1,"off":32}]},[17,19],{"element":2,"tests":[{"on":128}]},[16],[20],[21],{"element":3,"tests":[{"word":"is","off":356},{"word":"was","off":356}]},[23],[24],{"element":4,"tests":[{"word":"because","off":356}]}],"underlined":[4,4],"elements":4},"replace":[["that"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"general consensus","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"general","off":356}]},[4],[5],{"element":2,"tests":[{"word":"consensus","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"consensus of opinion","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"consensus","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"opinion","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"overall consensus","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"overall","off":356}]},[4],[5],{"element":2,"tests":[{"word":"consensus","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"completely|totally|utterly destroyed","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"completely","off":356},{"word":"totally","off":356},{"word":"utterly","off":356}]},[4],[5],{"element":2,"tests":[{"word":"destroyed","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["destroyed"]],"note":["The rest says it already."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"almost","off":356},{"word":"not","off":356},{"word":"n't","off":100},{"word":"nearly","off":356},{"word":"never","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"completely|totally|utterly annihilated","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"completely","off":356},{"word":"totally","off":356},{"word":"utterly","off":356}]},[4],[5],{"element":2,"tests":[{"word":"annihilated","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["annihilated"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"completely|totally unanimous","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"completely","off":356},{"word":"totally","off":356}]},[4],[5],{"element":2,"tests":[{"word":"unanimous","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["unanimous"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"completely|totally|utterly engulfed","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"completely","off":356},{"word":"totally","off":356},{"word":"utterly","off":356}]},[4],[5],{"element":2,"tests":[{"word":"engulfed","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"totally|completely free of charge","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"totally","off":356},{"word":"completely","off":356}]},[4],[5],{"element":2,"tests":[{"word":"free","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"charge","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["free of charge"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"new innovation|innovations","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"new","off":356}]},[4],[5],{"element":2,"tests":[{"word":"innovation","off":356},{"word":"innovations","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"advance preview","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"advance","off":356}]},[4],[5],{"element":2,"tests":[{"word":"preview","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["preview"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{progress} forward","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"progress","off":100}]},[4],[5],{"element":2,"tests":[{"word":"forward","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{proceed} forward","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"proceed","off":100}]},[4],[5],{"element":2,"tests":[{"word":"forward","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{continue} on with","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"continue","off":100}]},[4],[5],{"element":2,"tests":[{"word":"on","off":356}]},[7],[8],{"element":3,"tests":[{"word":"with","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," with"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"still continue|continues|continued to","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"still","off":356}]},[4],[5],{"element":2,"tests":[{"word":"continue","off":356},{"word":"continues","off":356},{"word":"continued","off":356}]},[7],[8],{"element":3,"tests":[{"word":"to","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":2}," to"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{ascend} up","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"ascend","off":100}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{descend} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"descend","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"to","off":356},{"word":"from","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"{hoist} up","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"hoist","off":100}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{plummet} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"plummet","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{plunge} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"plunge","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{enter} [into] the|a room|house|building|city|town|village|stadium|shop|store|church","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"enter","off":100}]},[4],[5],{"element":2,"tests":[{"word":"into","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356},{"word":"a","off":356}]},[10],[11],{"element":4,"tests":[{"word":"room","off":356},{"word":"house","off":356},{"word":"building","off":356},{"word":"city","off":356},{"word":"town","off":356},{"word":"village","off":356},{"word":"stadium","off":356},{"word":"shop","off":356},{"word":"store","off":356},{"word":"church","off":356}]}],"underlined":[2,2],"elements":4},"replace":[[]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{share} _{1,3} [in common]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"share","off":100}]},[4],{"element":2,"tests":[{"on":1,"off":32}]},[6,8],{"element":2,"tests":[{"on":128}]},[5],[18,9],{"element":2,"tests":[{"on":1,"off":32}]},[11,13],{"element":2,"tests":[{"on":128}]},[10],[18,14],{"element":2,"tests":[{"on":1,"off":32}]},[16,18],{"element":2,"tests":[{"on":128}]},[15],[19],[20],{"element":3,"tests":[{"word":"in","off":356}]},[22],[23],{"element":4,"tests":[{"word":"common","off":356}]}],"underlined":[3,4],"elements":4},"replace":[[]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{eradicate} completely|totally","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"eradicate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"completely","off":356},{"word":"totally","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"completely|totally eradicate|eradicated|eradicates","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"completely","off":356},{"word":"totally","off":356}]},[4],[5],{"element":2,"tests":[{"word":"eradicate","off":356},{"word":"eradicated","off":356},{"word":"eradicates","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{separate} apart","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"separate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"apart","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{postpone} until later","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"postpone","off":100}]},[4],[5],{"element":2,"tests":[{"word":"until","off":356}]},[7],[8],{"element":3,"tests":[{"word":"later","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{postpone} to a later date","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"postpone","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"a","off":356}]},[10],[11],{"element":4,"tests":[{"word":"later","off":356}]},[13],[14],{"element":5,"tests":[{"word":"date","off":356}]}],"underlined":[1,5],"elements":5},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{defer} until later","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"defer","off":100}]},[4],[5],{"element":2,"tests":[{"word":"until","off":356}]},[7],[8],{"element":3,"tests":[{"word":"later","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{warn} in advance","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"warn","off":100}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"advance","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{predict} in advance","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"predict","off":100}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"advance","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{foresee} in advance","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"foresee","off":100}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"advance","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"pre-planned|preplanned","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"pre-planned","off":356},{"word":"preplanned","off":356}]}],"underlined":[1,1],"elements":1},"replace":[["planned"]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"meeting","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"pre-planning|preplanning","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"pre-planning","off":356},{"word":"preplanning","off":356}]}],"underlined":[1,1],"elements":1},"replace":[["planning"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"pre-warned|prewarned","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"pre-warned","off":356},{"word":"prewarned","off":356}]}],"underlined":[1,1],"elements":1},"replace":[["warned"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"original founder|founders","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"original","off":356}]},[4],[5],{"element":2,"tests":[{"word":"founder","off":356},{"word":"founders","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"unexpected surprise|surprises","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"unexpected","off":356}]},[4],[5],{"element":2,"tests":[{"word":"surprise","off":356},{"word":"surprises","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"unintended mistake|mistakes","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"unintended","off":356}]},[4],[5],{"element":2,"tests":[{"word":"mistake","off":356},{"word":"mistakes","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"unintentional mistake|mistakes|error","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"unintentional","off":356}]},[4],[5],{"element":2,"tests":[{"word":"mistake","off":356},{"word":"mistakes","off":356},{"word":"error","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"accidental mistake","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"accidental","off":356}]},[4],[5],{"element":2,"tests":[{"word":"mistake","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["mistake"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"true fact|facts","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"true","off":356}]},[4],[5],{"element":2,"tests":[{"word":"fact","off":356},{"word":"facts","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"actual fact|facts","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"actual","off":356}]},[4],[5],{"element":2,"tests":[{"word":"fact","off":356},{"word":"facts","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"in actual fact","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"actual","off":356}]},[7],[8],{"element":3,"tests":[{"word":"fact","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["in fact"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"basic fundamentals","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"basic","off":356}]},[4],[5],{"element":2,"tests":[{"word":"fundamentals","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["fundamentals"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"basic essentials","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"basic","off":356}]},[4],[5],{"element":2,"tests":[{"word":"essentials","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["essentials"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"careful scrutiny","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"careful","off":356}]},[4],[5],{"element":2,"tests":[{"word":"scrutiny","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["scrutiny"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"major breakthrough|breakthroughs","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"major","off":356}]},[4],[5],{"element":2,"tests":[{"word":"breakthrough","off":356},{"word":"breakthroughs","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"terrible tragedy|tragedies","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"terrible","off":356}]},[4],[5],{"element":2,"tests":[{"word":"tragedy","off":356},{"word":"tragedies","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"deadly|fatal killing|killings","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"deadly","off":356},{"word":"fatal","off":356}]},[4],[5],{"element":2,"tests":[{"word":"killing","off":356},{"word":"killings","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"dead corpse|corpses","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"dead","off":356}]},[4],[5],{"element":2,"tests":[{"word":"corpse","off":356},{"word":"corpses","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"dead carcass|carcasses","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"dead","off":356}]},[4],[5],{"element":2,"tests":[{"word":"carcass","off":356},{"word":"carcasses","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"lifeless corpse|corpses","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"lifeless","off":356}]},[4],[5],{"element":2,"tests":[{"word":"corpse","off":356},{"word":"corpses","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{drown} to death","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"drown","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"death","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{strangle|behead|electrocute} to death","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"strangle","off":100},{"lemma":"behead","off":100},{"lemma":"electrocute","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"death","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{kill} dead","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"kill","off":100}]},[4],[5],{"element":2,"tests":[{"word":"dead","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{suffocate} to death","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"suffocate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"death","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{execute} to death","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"execute","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"death","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"hot water heater|heaters","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"hot","off":356}]},[4],[5],{"element":2,"tests":[{"word":"water","off":356}]},[7],[8],{"element":3,"tests":[{"word":"heater","off":356},{"word":"heaters","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["water ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"round circle|circles|wheel","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"round","off":356}]},[4],[5],{"element":2,"tests":[{"word":"circle","off":356},{"word":"circles","off":356},{"word":"wheel","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"square|round|oval|rectangular|oblong in shape","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"square","off":356},{"word":"round","off":356},{"word":"oval","off":356},{"word":"rectangular","off":356},{"word":"oblong","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"shape","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"triangular|circular|cylindrical|spherical|cubic|conical|hexagonal in shape","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"triangular","off":356},{"word":"circular","off":356},{"word":"cylindrical","off":356},{"word":"spherical","off":356},{"word":"cubic","off":356},{"word":"conical","off":356},{"word":"hexagonal","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"shape","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"small|large|big|huge|tiny in size","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"small","off":356},{"word":"large","off":356},{"word":"big","off":356},{"word":"huge","off":356},{"word":"tiny","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"size","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"red|blue|green|yellow|brown|white|black|pink|orange|grey|gray|purple|bluish|reddish|greenish in color|colour","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"red","off":356},{"word":"blue","off":356},{"word":"green","off":356},{"word":"yellow","off":356},{"word":"brown","off":356},{"word":"white","off":356},{"word":"black","off":356},{"word":"pink","off":356},{"word":"orange","off":356},{"word":"grey","off":356},{"word":"gray","off":356},{"word":"purple","off":356},{"word":"bluish","off":356},{"word":"reddish","off":356},{"word":"greenish","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"color","off":356},{"word":"colour","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"heavy in weight","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"heavy","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"weight","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["heavy"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"light in weight","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"light","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"weight","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["light"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"tall in height","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"tall","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"height","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["tall"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"high in height","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"high","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"height","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["high"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"long in length","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"long","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"length","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["long"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"wide in width","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wide","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"width","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["wide"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"deep in depth","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"deep","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"depth","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["deep"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"for a period of # days|weeks|months|years|hours|minutes","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"for","off":356}]},[4],[5],{"element":2,"tests":[{"word":"a","off":356}]},[7],[8],{"element":3,"tests":[{"word":"period","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"on":8,"off":96}]},[16],[17],{"element":6,"tests":[{"word":"days","off":356},{"word":"weeks","off":356},{"word":"months","off":356},{"word":"years","off":356},{"word":"hours","off":356},{"word":"minutes","off":356}]}],"underlined":[1,6],"elements":6},"replace":[["for ",{"element":5}," ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"at the|this present time","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356},{"word":"this","off":356}]},[7],[8],{"element":3,"tests":[{"word":"present","off":356}]},[10],[11],{"element":4,"tests":[{"word":"time","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["at present"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"at this point in time","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"this","off":356}]},[7],[8],{"element":3,"tests":[{"word":"point","off":356}]},[10],[11],{"element":4,"tests":[{"word":"in","off":356}]},[13],[14],{"element":5,"tests":[{"word":"time","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["now"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"at that point in time","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"that","off":356}]},[7],[8],{"element":3,"tests":[{"word":"point","off":356}]},[10],[11],{"element":4,"tests":[{"word":"in","off":356}]},[13],[14],{"element":5,"tests":[{"word":"time","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["then"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"over and done with","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"over","off":356}]},[4],[5],{"element":2,"tests":[{"word":"and","off":356}]},[7],[8],{"element":3,"tests":[{"word":"done","off":356}]},[10],[11],{"element":4,"tests":[{"word":"with","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["over"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"mutual respect for each other","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"mutual","off":356}]},[4],[5],{"element":2,"tests":[{"word":"respect","off":356}]},[7],[8],{"element":3,"tests":[{"word":"for","off":356}]},[10],[11],{"element":4,"tests":[{"word":"each","off":356}]},[13],[14],{"element":5,"tests":[{"word":"other","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["respect for each other"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"the both of them|us|you","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"both","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"them","off":356},{"word":"us","off":356},{"word":"you","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["both of ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"close personal friend|friends","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"close","off":356}]},[4],[5],{"element":2,"tests":[{"word":"personal","off":356}]},[7],[8],{"element":3,"tests":[{"word":"friend","off":356},{"word":"friends","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["close ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"i personally believe|think|feel","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"i","off":356}]},[4],[5],{"element":2,"tests":[{"word":"personally","off":356}]},[7],[8],{"element":3,"tests":[{"word":"believe","off":356},{"word":"think","off":356},{"word":"feel","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["I ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"own autobiography|autobiographies","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"own","off":356}]},[4],[5],{"element":2,"tests":[{"word":"autobiography","off":356},{"word":"autobiographies","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"usual custom|habit","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"usual","off":356}]},[4],[5],{"element":2,"tests":[{"word":"custom","off":356},{"word":"habit","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"regular routine|routines","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"regular","off":356}]},[4],[5],{"element":2,"tests":[{"word":"routine","off":356},{"word":"routines","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"past memory|memories","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"past","off":356}]},[4],[5],{"element":2,"tests":[{"word":"memory","off":356},{"word":"memories","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"past precedent|precedents","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"past","off":356}]},[4],[5],{"element":2,"tests":[{"word":"precedent","off":356},{"word":"precedents","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"former veteran|veterans|alumnus","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"former","off":356}]},[4],[5],{"element":2,"tests":[{"word":"veteran","off":356},{"word":"veterans","off":356},{"word":"alumnus","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"former ex-wife","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"former","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ex-wife","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ex-wife"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"former ex-husband","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"former","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ex-husband","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ex-husband"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"necessary requirement|requirements|prerequisite","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"necessary","off":356}]},[4],[5],{"element":2,"tests":[{"word":"requirement","off":356},{"word":"requirements","off":356},{"word":"prerequisite","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"required prerequisite|prerequisites","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"required","off":356}]},[4],[5],{"element":2,"tests":[{"word":"prerequisite","off":356},{"word":"prerequisites","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"mandatory requirement|requirements","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"mandatory","off":356}]},[4],[5],{"element":2,"tests":[{"word":"requirement","off":356},{"word":"requirements","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"introductory preface|prologue","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"introductory","off":356}]},[4],[5],{"element":2,"tests":[{"word":"preface","off":356},{"word":"prologue","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"final ultimatum","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"final","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ultimatum","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ultimatum"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"current|present status quo","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"current","off":356},{"word":"present","off":356}]},[4],[5],{"element":2,"tests":[{"word":"status","off":356}]},[7],[8],{"element":3,"tests":[{"word":"quo","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["status quo"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"current incumbent","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"current","off":356}]},[4],[5],{"element":2,"tests":[{"word":"incumbent","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["incumbent"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"still persists|persist|persisted","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"still","off":356}]},[4],[5],{"element":2,"tests":[{"word":"persists","off":356},{"word":"persist","off":356},{"word":"persisted","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"knots per hour","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"knots","off":356}]},[4],[5],{"element":2,"tests":[{"word":"per","off":356}]},[7],[8],{"element":3,"tests":[{"word":"hour","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["knots"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"per person each","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"per","off":356}]},[4],[5],{"element":2,"tests":[{"word":"person","off":356}]},[7],[8],{"element":3,"tests":[{"word":"each","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["per person"],["each"]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"day","off":356},{"word":"week","off":356},{"word":"month","off":356},{"word":"year","off":356},{"word":"night","off":356},{"word":"way","off":356},{"word":"time","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"estimated at about|around|roughly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"estimated","off":356}]},[4],[5],{"element":2,"tests":[{"word":"at","off":356}]},[7],[8],{"element":3,"tests":[{"word":"about","off":356},{"word":"around","off":356},{"word":"roughly","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["estimated at"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"approximately|roughly|about around #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"approximately","off":356},{"word":"roughly","off":356},{"word":"about","off":356}]},[4],[5],{"element":2,"tests":[{"word":"around","off":356}]},[7],[8],{"element":3,"tests":[{"on":8,"off":96}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"at least # or more","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"least","off":356}]},[7],[8],{"element":3,"tests":[{"on":8,"off":96}]},[10],[11],{"element":4,"tests":[{"word":"or","off":356}]},[13],[14],{"element":5,"tests":[{"word":"more","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["at least ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"up to a maximum of #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"up","off":356}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"a","off":356}]},[10],[11],{"element":4,"tests":[{"word":"maximum","off":356}]},[13],[14],{"element":5,"tests":[{"word":"of","off":356}]},[16],[17],{"element":6,"tests":[{"on":8,"off":96}]}],"underlined":[1,6],"elements":6},"replace":[["up to ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"a minimum of at least #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356}]},[4],[5],{"element":2,"tests":[{"word":"minimum","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"at","off":356}]},[13],[14],{"element":5,"tests":[{"word":"least","off":356}]},[16],[17],{"element":6,"tests":[{"on":8,"off":96}]}],"underlined":[1,6],"elements":6},"replace":[["at least ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"a total of # in all|total","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356}]},[4],[5],{"element":2,"tests":[{"word":"total","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"on":8,"off":96}]},[13],[14],{"element":5,"tests":[{"word":"in","off":356}]},[16],[17],{"element":6,"tests":[{"word":"all","off":356},{"word":"total","off":356}]}],"underlined":[1,6],"elements":6},"replace":[["a total of ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"total extinction|annihilation","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"total","off":356}]},[4],[5],{"element":2,"tests":[{"word":"extinction","off":356},{"word":"annihilation","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"total|complete monopoly|monopolies","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"total","off":356},{"word":"complete","off":356}]},[4],[5],{"element":2,"tests":[{"word":"monopoly","off":356},{"word":"monopolies","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"positive benefit|benefits","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"positive","off":356}]},[4],[5],{"element":2,"tests":[{"word":"benefit","off":356},{"word":"benefits","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"positive improvement|improvements|gain","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"positive","off":356}]},[4],[5],{"element":2,"tests":[{"word":"improvement","off":356},{"word":"improvements","off":356},{"word":"gain","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"negative drawback|setback","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"negative","off":356}]},[4],[5],{"element":2,"tests":[{"word":"drawback","off":356},{"word":"setback","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"armed gunman|gunmen","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"armed","off":356}]},[4],[5],{"element":2,"tests":[{"word":"gunman","off":356},{"word":"gunmen","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"illegal poaching|smuggling","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"illegal","off":356}]},[4],[5],{"element":2,"tests":[{"word":"poaching","off":356},{"word":"smuggling","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"illegal theft|burglary|robbery|hijacking","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"illegal","off":356}]},[4],[5],{"element":2,"tests":[{"word":"theft","off":356},{"word":"burglary","off":356},{"word":"robbery","off":356},{"word":"hijacking","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"false illusion|illusions","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"false","off":356}]},[4],[5],{"element":2,"tests":[{"word":"illusion","off":356},{"word":"illusions","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"fictional novel|novels","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"fictional","off":356}]},[4],[5],{"element":2,"tests":[{"word":"novel","off":356},{"word":"novels","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"visible to the eye","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"visible","off":356}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"eye","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["visible"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"audible to the ear","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"audible","off":356}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"ear","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["audible"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"handwritten by hand","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"handwritten","off":356}]},[4],[5],{"element":2,"tests":[{"word":"by","off":356}]},[7],[8],{"element":3,"tests":[{"word":"hand","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["handwritten"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"handmade by hand","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"handmade","off":356}]},[4],[5],{"element":2,"tests":[{"word":"by","off":356}]},[7],[8],{"element":3,"tests":[{"word":"hand","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["handmade"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"nod|nods|nodded|nodding his|her|their head|heads","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"nod","off":356},{"word":"nods","off":356},{"word":"nodded","off":356},{"word":"nodding","off":356}]},[4],[5],{"element":2,"tests":[{"word":"his","off":356},{"word":"her","off":356},{"word":"their","off":356}]},[7],[8],{"element":3,"tests":[{"word":"head","off":356},{"word":"heads","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{kneel} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"kneel","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{squat} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"squat","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{interact} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"interact","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{communicate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"communicate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{intermingle|mingle} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"intermingle","off":100},{"lemma":"mingle","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{converge} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"converge","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{congregate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"congregate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{integrate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"integrate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{unite} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"unite","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{coexist|co-exist} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"coexist","off":100},{"lemma":"co-exist","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{consolidate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"consolidate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{compile} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"compile","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{summarize|summarise} briefly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"summarize","off":100},{"lemma":"summarise","off":100}]},[4],[5],{"element":2,"tests":[{"word":"briefly","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reiterate} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reiterate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{restate} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"restate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{recur} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"recur","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{resume} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"resume","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reconvene} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reconvene","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{rebuild} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"rebuild","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reopen} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reopen","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{redo} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"redo","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reapply} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reapply","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reappear} again","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reappear","off":100}]},[4],[5],{"element":2,"tests":[{"word":"again","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{recoil|retreat|recede|withdraw|retract} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"recoil","off":100},{"lemma":"retreat","off":100},{"lemma":"recede","off":100},{"lemma":"withdraw","off":100},{"lemma":"retract","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{return} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"return","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"and","off":356},{"word":"in","off":356},{"word":"home","off":356},{"word":"from","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"{refund|repay|reimburse} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"refund","off":100},{"lemma":"repay","off":100},{"lemma":"reimburse","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{rebound} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"rebound","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{rush} quickly|hurriedly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"rush","off":100}]},[4],[5],{"element":2,"tests":[{"word":"quickly","off":356},{"word":"hurriedly","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{whisper} quietly|softly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"whisper","off":100}]},[4],[5],{"element":2,"tests":[{"word":"quietly","off":356},{"word":"softly","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"over-exaggerated|overexaggerated","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"over-exaggerated","off":356},{"word":"overexaggerated","off":356}]}],"underlined":[1,1],"elements":1},"replace":[["exaggerated"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{evict|expel|eject} out of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"evict","off":100},{"lemma":"expel","off":100},{"lemma":"eject","off":100}]},[4],[5],{"element":2,"tests":[{"word":"out","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," from"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{vacillate} back and forth","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"vacillate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]},[7],[8],{"element":3,"tests":[{"word":"and","off":356}]},[10],[11],{"element":4,"tests":[{"word":"forth","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{alternate} back and forth","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"alternate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]},[7],[8],{"element":3,"tests":[{"word":"and","off":356}]},[10],[11],{"element":4,"tests":[{"word":"forth","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"as of yet","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"as","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"yet","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["as yet"],["yet"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"chai tea","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"chai","off":356}]},[4],[5],{"element":2,"tests":[{"word":"tea","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["chai"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"naan bread","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"naan","off":356}]},[4],[5],{"element":2,"tests":[{"word":"bread","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["naan"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"salsa sauce","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"salsa","off":356}]},[4],[5],{"element":2,"tests":[{"word":"sauce","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["salsa"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"tuna fish","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"tuna","off":356}]},[4],[5],{"element":2,"tests":[{"word":"fish","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["tuna"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"minestrone|gazpacho soup","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"minestrone","off":356},{"word":"gazpacho","off":356}]},[4],[5],{"element":2,"tests":[{"word":"soup","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"soup du jour of the day","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"soup","off":356}]},[4],[5],{"element":2,"tests":[{"word":"du","off":356}]},[7],[8],{"element":3,"tests":[{"word":"jour","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"word":"the","off":356}]},[16],[17],{"element":6,"tests":[{"word":"day","off":356}]}],"underlined":[1,6],"elements":6},"replace":[["soup du jour"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"please RSVP","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"please","off":356}]},[4],[5],{"element":2,"tests":[{"word":"RSVP","off":352}]}],"underlined":[1,2],"elements":2},"replace":[["RSVP"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"widow woman","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"widow","off":356}]},[4],[5],{"element":2,"tests":[{"word":"woman","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["widow"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"baby kitten|kittens|puppy|puppies|calf|lamb","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"baby","off":356}]},[4],[5],{"element":2,"tests":[{"word":"kitten","off":356},{"word":"kittens","off":356},{"word":"puppy","off":356},{"word":"puppies","off":356},{"word":"calf","off":356},{"word":"lamb","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"wealthy millionaire|millionaires|billionaire","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wealthy","off":356}]},[4],[5],{"element":2,"tests":[{"word":"millionaire","off":356},{"word":"millionaires","off":356},{"word":"billionaire","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"rich millionaire|billionaire|billionaires","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"rich","off":356}]},[4],[5],{"element":2,"tests":[{"word":"millionaire","off":356},{"word":"billionaire","off":356},{"word":"billionaires","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"two twins","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"two","off":356}]},[4],[5],{"element":2,"tests":[{"word":"twins","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["twins"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"three triplets","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"three","off":356}]},[4],[5],{"element":2,"tests":[{"word":"triplets","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["triplets"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"bisected|bisect|bisects in|into two","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"bisected","off":356},{"word":"bisect","off":356},{"word":"bisects","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356},{"word":"into","off":356}]},[7],[8],{"element":3,"tests":[{"word":"two","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"adequate enough","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"adequate","off":356}]},[4],[5],{"element":2,"tests":[{"word":"enough","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["adequate"],["enough"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"sufficient enough","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"sufficient","off":356}]},[4],[5],{"element":2,"tests":[{"word":"enough","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["sufficient"],["enough"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"more superior|inferior","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"more","off":356}]},[4],[5],{"element":2,"tests":[{"word":"superior","off":356},{"word":"inferior","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"most favourite|favorite","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"most","off":356}]},[4],[5],{"element":2,"tests":[{"word":"favourite","off":356},{"word":"favorite","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"most optimal","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"most","off":356}]},[4],[5],{"element":2,"tests":[{"word":"optimal","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["optimal"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"crisis situation","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"crisis","off":356}]},[4],[5],{"element":2,"tests":[{"word":"situation","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["crisis"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"thunderstorm activity","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"thunderstorm","off":356}]},[4],[5],{"element":2,"tests":[{"word":"activity","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["thunderstorms"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"simultaneously at the same time","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"simultaneously","off":356}]},[4],[5],{"element":2,"tests":[{"word":"at","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"same","off":356}]},[13],[14],{"element":5,"tests":[{"word":"time","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["simultaneously"],["at the same time"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{coincide} at the same time","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"coincide","off":100}]},[4],[5],{"element":2,"tests":[{"word":"at","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"same","off":356}]},[13],[14],{"element":5,"tests":[{"word":"time","off":356}]}],"underlined":[1,5],"elements":5},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"full to capacity","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"full","off":356}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"capacity","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["full"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{consider} as being","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"consider","off":100}]},[4],[5],{"element":2,"tests":[{"word":"as","off":356}]},[7],[8],{"element":3,"tests":[{"word":"being","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"regarded as being","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"regarded","off":356}]},[4],[5],{"element":2,"tests":[{"word":"as","off":356}]},[7],[8],{"element":3,"tests":[{"word":"being","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["regarded as"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{classify} into groups","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"classify","off":100}]},[4],[5],{"element":2,"tests":[{"word":"into","off":356}]},[7],[8],{"element":3,"tests":[{"word":"groups","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"in my opinion , i think|believe|feel","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"my","off":356}]},[7],[8],{"element":3,"tests":[{"word":"opinion","off":356}]},[10],[11],{"element":4,"tests":[{"word":","}]},[13],[14],{"element":5,"tests":[{"word":"i","off":356}]},[16],[17],{"element":6,"tests":[{"word":"think","off":356},{"word":"believe","off":356},{"word":"feel","off":356}]}],"underlined":[1,6],"elements":6},"replace":[["I ",{"element":6}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"verbal discussion|discussions","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"verbal","off":356}]},[4],[5],{"element":2,"tests":[{"word":"discussion","off":356},{"word":"discussions","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"oral conversation","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"oral","off":356}]},[4],[5],{"element":2,"tests":[{"word":"conversation","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["conversation"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"first debut","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"first","off":356}]},[4],[5],{"element":2,"tests":[{"word":"debut","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["debut"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"initial onset","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"initial","off":356}]},[4],[5],{"element":2,"tests":[{"word":"onset","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["onset"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"early beginnings","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"early","off":356}]},[4],[5],{"element":2,"tests":[{"word":"beginnings","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["beginnings"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"recent newcomer|newcomers","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"recent","off":356}]},[4],[5],{"element":2,"tests":[{"word":"newcomer","off":356},{"word":"newcomers","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"in today's modern world|age|society","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"today","off":356}]},{"element":2,"tests":[{"word":"'s","on":16,"off":68}]},[8],[9],{"element":3,"tests":[{"word":"modern","off":356}]},[11],[12],{"element":4,"tests":[{"word":"world","off":356},{"word":"age","off":356},{"word":"society","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["in today\u2019s ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"never ever","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"never","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ever","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["never"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"never before in the past","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"never","off":356}]},[4],[5],{"element":2,"tests":[{"word":"before","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356}]},[13],[14],{"element":5,"tests":[{"word":"past","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["never before"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"sworn affidavit|affidavits","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"sworn","off":356}]},[4],[5],{"element":2,"tests":[{"word":"affidavit","off":356},{"word":"affidavits","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"verbatim word for word","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"verbatim","off":356}]},[4],[5],{"element":2,"tests":[{"word":"word","off":356}]},[7],[8],{"element":3,"tests":[{"word":"for","off":356}]},[10],[11],{"element":4,"tests":[{"word":"word","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["verbatim"],["word for word"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"cash money","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"cash","off":356}]},[4],[5],{"element":2,"tests":[{"word":"money","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["cash"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"cost|price the sum of #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"cost","off":356},{"word":"price","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"sum","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"on":8,"off":96}]}],"underlined":[1,5],"elements":5},"replace":[[{"element":1}," ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"cheap|low|high in price|cost","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"cheap","off":356},{"word":"low","off":356},{"word":"high","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"price","off":356},{"word":"cost","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"expensive in price|cost","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"expensive","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"price","off":356},{"word":"cost","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["expensive"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{reduce} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reduce","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{simplify} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"simplify","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{decline|decrease} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"decline","off":100},{"lemma":"decrease","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{increase|soar|surge} up|upward|upwards","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"increase","off":100},{"lemma":"soar","off":100},{"lemma":"surge","off":100}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356},{"word":"upward","off":356},{"word":"upwards","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{escalate} up|upward","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"escalate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356},{"word":"upward","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{skyrocket} up|upward|upwards","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"skyrocket","off":100}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356},{"word":"upward","off":356},{"word":"upwards","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"type of genre","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"type","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"genre","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["genre"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{rise} up #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"rise","off":100}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356}]},[7],[8],{"element":3,"tests":[{"on":8,"off":96}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{cooperate|co-operate} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"cooperate","off":100},{"lemma":"co-operate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"advance|advanced booking|bookings","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"advance","off":356},{"word":"advanced","off":356}]},[4],[5],{"element":2,"tests":[{"word":"booking","off":356},{"word":"bookings","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"new record high","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"new","off":356}]},[4],[5],{"element":2,"tests":[{"word":"record","off":356}]},[7],[8],{"element":3,"tests":[{"word":"high","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["record high"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"absolute guarantee","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"absolute","off":356}]},[4],[5],{"element":2,"tests":[{"word":"guarantee","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["guarantee"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"and plus","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"and","off":356}]},[4],[5],{"element":2,"tests":[{"word":"plus","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["plus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{ask} the question whether","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"ask","off":100}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"question","off":356}]},[10],[11],{"element":4,"tests":[{"word":"whether","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," whether"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"blue in hue|tone","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"blue","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"hue","off":356},{"word":"tone","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["blue"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"cacophony of sound|noise","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"cacophony","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"sound","off":356},{"word":"noise","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["cacophony"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{commute} back and forth","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"commute","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]},[7],[8],{"element":3,"tests":[{"word":"and","off":356}]},[10],[11],{"element":4,"tests":[{"word":"forth","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"consensus opinion","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"consensus","off":356}]},[4],[5],{"element":2,"tests":[{"word":"opinion","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["consensus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"crept slowly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"crept","off":356}]},[4],[5],{"element":2,"tests":[{"word":"slowly","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["crept"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{enclose} herein|herewith","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"enclose","off":100}]},[4],[5],{"element":2,"tests":[{"word":"herein","off":356},{"word":"herewith","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"favourable|favorable approval","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"favourable","off":356},{"word":"favorable","off":356}]},[4],[5],{"element":2,"tests":[{"word":"approval","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["approval"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"fewer in number","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"fewer","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"number","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["fewer"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"filled|packed to full capacity","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"filled","off":356},{"word":"packed","off":356}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"full","off":356}]},[10],[11],{"element":4,"tests":[{"word":"capacity","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," to capacity"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"inquire|enquire as to why|whether|how","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"inquire","off":356},{"word":"enquire","off":356}]},[4],[5],{"element":2,"tests":[{"word":"as","off":356}]},[7],[8],{"element":3,"tests":[{"word":"to","off":356}]},[10],[11],{"element":4,"tests":[{"word":"why","off":356},{"word":"whether","off":356},{"word":"how","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"look|looked|looks back in retrospect","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"look","off":356},{"word":"looked","off":356},{"word":"looks","off":356}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"retrospect","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," back"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"manually by hand","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"manually","off":356}]},[4],[5],{"element":2,"tests":[{"word":"by","off":356}]},[7],[8],{"element":3,"tests":[{"word":"hand","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["by hand"],["manually"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"matinee performance|show","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"matinee","off":356}]},[4],[5],{"element":2,"tests":[{"word":"performance","off":356},{"word":"show","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["matinee"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"mental telepathy","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"mental","off":356}]},[4],[5],{"element":2,"tests":[{"word":"telepathy","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["telepathy"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"off of the|a|his|her|their|my|our|its","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"off","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356},{"word":"a","off":356},{"word":"his","off":356},{"word":"her","off":356},{"word":"their","off":356},{"word":"my","off":356},{"word":"our","off":356},{"word":"its","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["off ",{"element":3}]],"note":["The rest says it already."],"locale":["en-GB","en-AU"],"skipsQuotations":true}
{"id":"polite euphemism|euphemisms","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"polite","off":356}]},[4],[5],{"element":2,"tests":[{"word":"euphemism","off":356},{"word":"euphemisms","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"self-confidence in himself|herself|themselves","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"self","off":292}]},{"element":1,"tests":[{"word":"-","on":16}]},{"element":1,"tests":[{"word":"confidence","on":16,"off":68}]},[6],[7],{"element":2,"tests":[{"word":"in","off":356}]},[9],[10],{"element":3,"tests":[{"word":"himself","off":356},{"word":"herself","off":356},{"word":"themselves","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["self-confidence"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"skipped over","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"skipped","off":356}]},[4],[5],{"element":2,"tests":[{"word":"over","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["skipped"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"suddenly exploded","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"suddenly","off":356}]},[4],[5],{"element":2,"tests":[{"word":"exploded","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["exploded"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"surrounded on all|every sides|side","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"surrounded","off":356}]},[4],[5],{"element":2,"tests":[{"word":"on","off":356}]},[7],[8],{"element":3,"tests":[{"word":"all","off":356},{"word":"every","off":356}]},[10],[11],{"element":4,"tests":[{"word":"sides","off":356},{"word":"side","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["surrounded"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"tall skyscraper|skyscrapers","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"tall","off":356}]},[4],[5],{"element":2,"tests":[{"word":"skyscraper","off":356},{"word":"skyscrapers","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"various different","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"various","off":356}]},[4],[5],{"element":2,"tests":[{"word":"different","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["various"],["different"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"wept|weep|weeps tears","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wept","off":356},{"word":"weep","off":356},{"word":"weeps","off":356}]},[4],[5],{"element":2,"tests":[{"word":"tears","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"wide|wider variety of different","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wide","off":356},{"word":"wider","off":356}]},[4],[5],{"element":2,"tests":[{"word":"variety","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"different","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," variety of"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{bleed} blood","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"bleed","off":100}]},[4],[5],{"element":2,"tests":[{"word":"blood","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{swallow} down","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"swallow","off":100}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{reverse} back","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"reverse","off":100}]},[4],[5],{"element":2,"tests":[{"word":"back","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{ban|forbid|prohibit} completely|totally","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"ban","off":100},{"lemma":"forbid","off":100},{"lemma":"prohibit","off":100}]},[4],[5],{"element":2,"tests":[{"word":"completely","off":356},{"word":"totally","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{surprise} unexpectedly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"surprise","off":100}]},[4],[5],{"element":2,"tests":[{"word":"unexpectedly","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{start|begin|commence} to begin","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"start","off":100},{"lemma":"begin","off":100},{"lemma":"commence","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"begin","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{try|attempt} to attempt|try to","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"try","off":100},{"lemma":"attempt","off":100}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"attempt","off":356},{"word":"try","off":356}]},[10],[11],{"element":4,"tests":[{"word":"to","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," to"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"HIV virus","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"HIV","off":352}]},[4],[5],{"element":2,"tests":[{"word":"virus","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["HIV"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"VAT tax","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"VAT","off":352}]},[4],[5],{"element":2,"tests":[{"word":"tax","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["VAT"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"LED diode|diodes","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"LED","off":352}]},[4],[5],{"element":2,"tests":[{"word":"diode","off":356},{"word":"diodes","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["LEDs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"SUV vehicle","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"SUV","off":352}]},[4],[5],{"element":2,"tests":[{"word":"vehicle","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["SUV"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"CD disc|discs","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"CD","off":352}]},[4],[5],{"element":2,"tests":[{"word":"disc","off":356},{"word":"discs","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["CDs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"DVD disc|discs","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"DVD","off":352}]},[4],[5],{"element":2,"tests":[{"word":"disc","off":356},{"word":"discs","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["DVDs"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"IT technology","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"IT","off":352}]},[4],[5],{"element":2,"tests":[{"word":"technology","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["IT"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"with au jus","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"with","off":356}]},[4],[5],{"element":2,"tests":[{"word":"au","off":356}]},[7],[8],{"element":3,"tests":[{"word":"jus","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["au jus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"shrimp scampi","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"shrimp","off":356}]},[4],[5],{"element":2,"tests":[{"word":"scampi","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["scampi"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"hidden pitfall|pitfalls","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"hidden","off":356}]},[4],[5],{"element":2,"tests":[{"word":"pitfall","off":356},{"word":"pitfalls","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"temporary stopgap|reprieve","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"temporary","off":356}]},[4],[5],{"element":2,"tests":[{"word":"stopgap","off":356},{"word":"reprieve","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"difficult dilemma","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"difficult","off":356}]},[4],[5],{"element":2,"tests":[{"word":"dilemma","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["dilemma"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"few in number","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"few","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"number","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["few"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"many in number","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"many","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"number","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["many"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"harmful injury|injuries","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"harmful","off":356}]},[4],[5],{"element":2,"tests":[{"word":"injury","off":356},{"word":"injuries","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"head honcho","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"head","off":356}]},[4],[5],{"element":2,"tests":[{"word":"honcho","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["honcho"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"indicted on a charge of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"indicted","off":356}]},[4],[5],{"element":2,"tests":[{"word":"on","off":356}]},[7],[8],{"element":3,"tests":[{"word":"a","off":356}]},[10],[11],{"element":4,"tests":[{"word":"charge","off":356}]},[13],[14],{"element":5,"tests":[{"word":"of","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["indicted for"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"joint collaboration|cooperation","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"joint","off":356}]},[4],[5],{"element":2,"tests":[{"word":"collaboration","off":356},{"word":"cooperation","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"look|looks|looking ahead to the future","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"look","off":356},{"word":"looks","off":356},{"word":"looking","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ahead","off":356}]},[7],[8],{"element":3,"tests":[{"word":"to","off":356}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356}]},[13],[14],{"element":5,"tests":[{"word":"future","off":356}]}],"underlined":[1,5],"elements":5},"replace":[[{"element":1}," ahead"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"more|most preferable","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"more","off":356},{"word":"most","off":356}]},[4],[5],{"element":2,"tests":[{"word":"preferable","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["preferable"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"native habitat","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"native","off":356}]},[4],[5],{"element":2,"tests":[{"word":"habitat","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["habitat"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"originally born","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"originally","off":356}]},[4],[5],{"element":2,"tests":[{"word":"born","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["born"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"pouring|pours|poured down rain","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"pouring","off":356},{"word":"pours","off":356},{"word":"poured","off":356}]},[4],[5],{"element":2,"tests":[{"word":"down","off":356}]},[7],[8],{"element":3,"tests":[{"word":"rain","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["pouring rain"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"protrude|protruded|protrudes|protruding out","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"protrude","off":356},{"word":"protruded","off":356},{"word":"protrudes","off":356},{"word":"protruding","off":356}]},[4],[5],{"element":2,"tests":[{"word":"out","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"rate of speed","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"rate","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"speed","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["speed"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{share} together","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"share","off":100}]},[4],[5],{"element":2,"tests":[{"word":"together","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"shiny|dull|strange|odd|smooth in appearance","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"shiny","off":356},{"word":"dull","off":356},{"word":"strange","off":356},{"word":"odd","off":356},{"word":"smooth","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"appearance","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"soft|hard|rough|smooth in texture","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"soft","off":356},{"word":"hard","off":356},{"word":"rough","off":356},{"word":"smooth","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"texture","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{spell} out in detail","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"spell","off":100}]},[4],[5],{"element":2,"tests":[{"word":"out","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"detail","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," out"]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"surplus left over","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"surplus","off":356}]},[4],[5],{"element":2,"tests":[{"word":"left","off":356}]},[7],[8],{"element":3,"tests":[{"word":"over","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["surplus"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"therapeutic treatment","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"therapeutic","off":356}]},[4],[5],{"element":2,"tests":[{"word":"treatment","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["treatment"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"tiny speck","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"tiny","off":356}]},[4],[5],{"element":2,"tests":[{"word":"speck","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["speck"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"two equal halves","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"two","off":356}]},[4],[5],{"element":2,"tests":[{"word":"equal","off":356}]},[7],[8],{"element":3,"tests":[{"word":"halves","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["two halves"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"wall mural|murals","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wall","off":356}]},[4],[5],{"element":2,"tests":[{"word":"mural","off":356},{"word":"murals","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"advance|advanced|advances|advancing forward","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"advance","off":356},{"word":"advanced","off":356},{"word":"advances","off":356},{"word":"advancing","off":356}]},[4],[5],{"element":2,"tests":[{"word":"forward","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"climb|climbed|climbs|climbing up the|a ladder|hill|mountain|tree|stairs|wall|cliff|pole","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"climb","off":356},{"word":"climbed","off":356},{"word":"climbs","off":356},{"word":"climbing","off":356}]},[4],[5],{"element":2,"tests":[{"word":"up","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356},{"word":"a","off":356}]},[10],[11],{"element":4,"tests":[{"word":"ladder","off":356},{"word":"hill","off":356},{"word":"mountain","off":356},{"word":"tree","off":356},{"word":"stairs","off":356},{"word":"wall","off":356},{"word":"cliff","off":356},{"word":"pole","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," ",{"element":3}," ",{"element":4}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"{permeate|pervade} throughout","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"permeate","off":100},{"lemma":"pervade","off":100}]},[4],[5],{"element":2,"tests":[{"word":"throughout","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{collaborate} jointly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"collaborate","off":100}]},[4],[5],{"element":2,"tests":[{"word":"jointly","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"{re-elect|reelect} for|to another term","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"re-elect","off":100},{"lemma":"reelect","off":100}]},[4],[5],{"element":2,"tests":[{"word":"for","off":356},{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"another","off":356}]},[10],[11],{"element":4,"tests":[{"word":"term","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}
{"id":"the reason _{4,8} is|was [because]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"reason","off":356}]},[7],{"element":3,"tests":[{"on":1,"off":32}]},[9,11],{"element":3,"tests":[{"on":128}]},[8],{"element":3,"tests":[{"on":1,"off":32}]},[13,15],{"element":3,"tests":[{"on":128}]},[12],{"element":3,"tests":[{"on":1,"off":32}]},[17,19],{"element":3,"tests":[{"on":128}]},[16],{"element":3,"tests":[{"on":1,"off":32}]},[21,23],{"element":3,"tests":[{"on":128}]},[20],[43,24],{"element":3,"tests":[{"on":1,"off":32}]},[26,28],{"element":3,"tests":[{"on":128}]},[25],[43,29],{"element":3,"tests":[{"on":1,"off":32}]},[31,33],{"element":3,"tests":[{"on":128}]},[30],[43,34],{"element":3,"tests":[{"on":1,"off":32}]},[36,38],{"element":3,"tests":[{"on":128}]},[35],[43,39],{"element":3,"tests":[{"on":1,"off":32}]},[41,43],{"element":3,"tests":[{"on":128}]},[40],[44],[45],{"element":4,"tests":[{"word":"is","off":356},{"word":"was","off":356}]},[47],[48],{"element":5,"tests":[{"word":"because","off":356}]}],"underlined":[5,5],"elements":5},"replace":[["that"]],"message":["A reason is that something is so."],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"general rule of thumb","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"general","off":356}]},[4],[5],{"element":2,"tests":[{"word":"rule","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"thumb","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["rule of thumb"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"and etc","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"and","off":356}]},[4],[5],{"element":2,"tests":[{"word":"etc","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["etc"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"both equally","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"both","off":356}]},[4],[5],{"element":2,"tests":[{"word":"equally","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["both"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"equally as","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"equally","off":356}]},[4],[5],{"element":2,"tests":[{"word":"as","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["as"]],"note":["The rest says it already."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"as","off":356}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"possible","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"equally as good|bad|big|well|loud|old|strong|fast|important|likely","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"equally","off":356}]},[4],[5],{"element":2,"tests":[{"word":"as","off":356}]},[7],[8],{"element":3,"tests":[{"word":"good","off":356},{"word":"bad","off":356},{"word":"big","off":356},{"word":"well","off":356},{"word":"loud","off":356},{"word":"old","off":356},{"word":"strong","off":356},{"word":"fast","off":356},{"word":"important","off":356},{"word":"likely","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["equally ",{"element":3}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"very|quite|rather|somewhat|more|most unique","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"very","off":356},{"word":"quite","off":356},{"word":"rather","off":356},{"word":"somewhat","off":356},{"word":"more","off":356},{"word":"most","off":356}]},[4],[5],{"element":2,"tests":[{"word":"unique","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["unique"]],"note":["The rest says it already."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"or","off":356},{"on":8,"off":96}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"visits","off":356},{"word":"visitors","off":356},{"word":"views","off":356},{"word":"users","off":356},{"word":"values","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"sudden outburst","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"sudden","off":356}]},[4],[5],{"element":2,"tests":[{"word":"outburst","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["outburst"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"estimated roughly|approximately at","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"estimated","off":356}]},[4],[5],{"element":2,"tests":[{"word":"roughly","off":356},{"word":"approximately","off":356}]},[7],[8],{"element":3,"tests":[{"word":"at","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["estimated at"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"approximately estimated","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"approximately","off":356}]},[4],[5],{"element":2,"tests":[{"word":"estimated","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["estimated"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"about|around|approximately # or so","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"about","off":356},{"word":"around","off":356},{"word":"approximately","off":356}]},[4],[5],{"element":2,"tests":[{"on":8,"off":96}]},[7],[8],{"element":3,"tests":[{"word":"or","off":356}]},[10],[11],{"element":4,"tests":[{"word":"so","off":356}]}],"underlined":[1,4],"elements":4},"replace":[[{"element":1}," ",{"element":2}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"in the month of January|February|March|April|May|June|July|August|September|October|November|December","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"month","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"word":"January","off":352},{"word":"February","off":352},{"word":"March","off":352},{"word":"April","off":352},{"word":"May","off":352},{"word":"June","off":352},{"word":"July","off":352},{"word":"August","off":352},{"word":"September","off":352},{"word":"October","off":352},{"word":"November","off":352},{"word":"December","off":352}]}],"underlined":[1,5],"elements":5},"replace":[["in ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"on the occasion when","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"on","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"occasion","off":356}]},[10],[11],{"element":4,"tests":[{"word":"when","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["when"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"in the vicinity of #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"vicinity","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"on":8,"off":96}]}],"underlined":[1,5],"elements":5},"replace":[["about ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"in the neighbourhood|neighborhood of #","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"neighbourhood","off":356},{"word":"neighborhood","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"on":8,"off":96}]}],"underlined":[1,5],"elements":5},"replace":[["about ",{"element":5}]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"a large|great number of different","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356}]},[4],[5],{"element":2,"tests":[{"word":"large","off":356},{"word":"great","off":356}]},[7],[8],{"element":3,"tests":[{"word":"number","off":356}]},[10],[11],{"element":4,"tests":[{"word":"of","off":356}]},[13],[14],{"element":5,"tests":[{"word":"different","off":356}]}],"underlined":[1,5],"elements":5},"replace":[["many different"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"is|are currently|presently now","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"is","off":356},{"word":"are","off":356}]},[4],[5],{"element":2,"tests":[{"word":"currently","off":356},{"word":"presently","off":356}]},[7],[8],{"element":3,"tests":[{"word":"now","off":356}]}],"underlined":[1,3],"elements":3},"replace":[[{"element":1}," now"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"currently ongoing","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"currently","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ongoing","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["ongoing"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"eventually in the end","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"eventually","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"end","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["in the end"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"finally in the end","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"finally","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"end","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["in the end"]],"note":["The rest says it already."],"skipsQuotations":true}
{"id":"a pair of twins","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356}]},[4],[5],{"element":2,"tests":[{"word":"pair","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"twins","off":356}]}],"underlined":[1,4],"elements":4},"replace":[["twins"]],"note":["The rest says it already."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"who","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"consecutive|straight|successive :NOUN [in a row]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"consecutive","off":356},{"word":"straight","off":356},{"word":"successive","off":356}]},[4],[5],{"element":2,"tests":[{"off":96,"tag":"NOUN","on":512}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"a","off":356}]},[13],[14],{"element":5,"tests":[{"word":"row","off":356}]}],"underlined":[3,5],"elements":5},"replace":[[]],"note":["The rest says it already."],"skipsQuotations":true,"isSyntactic":true}`,
}
