// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const usageGuide: StoredPack = {
  isSyntactic: true,
  words: `laying 0 1 407 503 550
lays 2 408 409 551
lay 3 4 5 410
laid 6 7 8 411 502
lie 9 552
lying 10
peddles 16 17
peddle 17 412 413 504
threw 18 19 20 21 22
, 23 131
even 24 34 460
through 25 31 32 509
though 26 33 416
halfway 27
midway 27
partway 27
way 27
thorough 28 29 30
thought 35
to 36 37 421 423
too 38 39 40
loosing 41
loosed 42
lose 43 44 45
led 46 47 48 510 511
lead 49 50 424 425 426
past 51 427
parliament 52
congress 52
senate 52
lawmakers 52
legislators 52
house 52 524 525
council 52 64 65 66 439 440 514
legislature 52
assembly 52
mps 52
deputies 52
senators 52
cabinet 52
commons 52
lords 52
knesset 52
duma 52
bundestag 52
states 52
voters 52
Parliament 53
Congress 53
Senate 53
House 53
Legislature 53
Assembly 53
Council 53
Commons 53
Lords 53
Knesset 53
Duma 53
Cabinet 53
passed 54 430 431
principle 55 56 57 58 59 432 434
principles 59 433
principal 60 62 63 435 436 512
principals 60 61
counsel 67 68 437 513
cite 69 516
cites 69 78 516
sight 70 71 441 515 516 553
sights 70
site 72 73 74 77 442 443 444 445
first 75
plain 76 282 283 568
sites 78 79
sited 80 81 554
sighted 80 81 446 554
rein 82 83 84 88
supreme 86
reigns 87 90 448 449
reins 87 447
reign 88 89
free 91
breeched 92
breeching 92
breech 93 94 95
breeches 93 94
breath 96
breathe 97
effected 98 100 455 519 555
effect 99 454 520
effecting 101
discretely 102
discrete 103 521 556
discreet 104
illicit 105
elicit 106
eminent 107 108 522
imminent 109 456
horde 113 115 523
hordes 113
hording 114
horded 114
hoard 116 457
hoards 116 457
poured 117
pouring 117
pour 117
pours 117
pored 118
're 122 123 127
their 124
there 124
your 125 459 526
poor 126
young 126
old 126
sick 126
ill 126
rich 126
hungry 126
tired 126
black 126
lucky 126
ready 126
dead 126
born 126 175 176 177 178
unemployed 126
pregnant 126
lost 126
lonely 126
's 128 129 130
dessert 132 133
desert 134 135 136 529
moral 137 138 139 560
morale 140 141
personal 142 143 530 561
personnel 144
persecuted 145 146 531
persecute 145
prosecuted 147 148 562
proceeded 149 150
proceeds 151
precede 152 466
preceded 153
preceding 153
proscribed 154 532
proscribe 154
prescribed 155 156 467
adverse 159 160
averse 161
ascent 162 163
assent 164 165 166 468
isle 167 168 169 170
alter 171 172
altar 173
altared 174
altaring 174
borne 179 470
breaks 180 181 533 563
break 182 472 533
brake 183 184 473
canvass 186 474 475 534 564
canvas 187
canvases 187
canvased 187
canvasing 187
censored 188
censor 189 190
censured 192
censuring 192
censures 192
censure 192
course 193 194
coarse 195 196 476
currant 197 198
currants 198
currents 199
current 200
duel 201 477
dual 202 203 204
duals 203
fare 205 206 207
fares 206
fair 208 209 420
fairs 208 209
faired 209 210
phased 212
fazed 213
faze 213 214
fazing 213
fazes 213 214
formally 215 216 478 479 535 565
formerly 217 536
forth 218 219 220
back 221
fourth 222 223
gorilla 225
guerrilla 226
guerrillas 226
guerilla 226
guerillas 226
grizzly 227
grisly 228
hale 229
hales 230
haled 230
hail 231
hole 232 233
whole 234 235 480 537
wholes 234 235 537
new 236 237
knew 238
Knew 239
now 240
nows 241
nowing 241
know 242 243
lightening 245 246
lode 247 538
lodes 247
mother 248 524 525
mantle 249 250
mantel 251
mantels 251
medal 252 253 254 258 260 541
mettle 252 253 254 541
meddle 252 253 254 258 541
medals 252 253 541
metal 255 256 257 258
metals 255 257
medaling 259 542
medalling 259 542
medalled 259
medaled 259
mettling 259 542
mettled 259
minors 261 262 481
minor 262 539
miner 263 540
navel 264
naval 265
palette 266 269 270
pallet 266 267 268
palettes 266 269 270 482
pallets 266
palate 267 268 269 270
palates 268 269 270 482
piece 271 566
war 272
peace 273 274 543
peak 275 277
pique 275 277
sneak 276
fit 279
moment 279
peek 280 281
peeks 281 544
plains 283
plane 284 285 286 287
planes 287
pray 289 290
prey 292
preyed 293
preying 293
prophet 294 296
prophets 295 296
profit 297 299
Profit 298
raised 301
razing 303
razed 304
raze 304
razes 304
rite 305 545
rites 305 306
write 305 311 312
writes 305 306
last 307
rights 308 485 524
right 308 309 310
roll 313 314 315 316
rolls 313 314
role 317 318 319 320
roles 317
root 321 322 323 487 569
roots 321 322 487
route 324 327
routed 325 326
routes 328 488
sow 330
sowing 331
shear 333
sheer 334
sheered 334
sheering 334
slay 335
soul 336
souls 337
sole 338 339
soles 339
stake 340 341 342 490
stakes 340 490
steak 343 344 345 347
steaks 343 346
stationery 348 349
stationary 350 351 491 492
steal 352 353 493
steel 354 570
steeling 355
strait 356 357
straits 357
straights 358 359 360
straight 358 359 360 494
Straight 359 360
Straights 359 360
tail 361 362 363 495 547 571
tails 361 362 363 495
tale 364 365
tales 365
heads 366
teaming 367 496
teamed 367 496
teemed 368
teeming 368
teem 368
throne 369
thrown 370
heir 371
troop 372 373
troops 372 373
troupe 374 376
troupes 374 375
weather 377 401
vein 378 379
vane 378 379 380
vain 380 381
vains 380 381
vanes 380
deep 382
varicose 383
jugular 383
spider 383
waste 384 385 386 387 497
wastes 385 497
waist 388 389 390
waisted 391
waisting 392
wait 393 394 395 396
waits 393
week 397 398 549
weak 399
weaks 399 400
whether 402
appetite 403
appetites 403
egg 404
yokes 405
yoke 405
yolk 406 499
yolks 406
peddling 412 413
peddled 413
pedaled 415
pedalled 415
stones 417 418
bottles 417 418
rocks 417 418
bricks 417 418
eggs 417 418
grenades 417 418
flares 417 418
punches 417 418
firecrackers 417 418
fireworks 417 418
tomatoes 417 418
missiles 417
paint 417
petrol 417 418
buckets 417 418
tear 417 418
molotov 417 418
smoke 417
rope 419
line 419
ball 419
party 419
look 419
glance 419
lifeline 419
coin 419
towel 419
question 419
kiss 419
bone 419
book 419
careful 420
patient 420
honest 420
methodical 420
quick 420
professional 420
diligent 420
efficient 420
long 420
serious 420
rigorous 420
detailed 420
days 428
weeks 428
months 428
years 428
hours 428
minutes 428
unanimously 429
overwhelmingly 429
narrowly 429
law 429
Counsel 438
rained 447
reined 447
rains 447
bare 450 518
bear 451 452 453
only 460
just 460
were 461
quite 462 463 528 559
isles 469
breaked 471
brakes 473
peeked 483
righting 486
teams 496
team 496 524
weight 498 548
weighting 500 501
himself 508
herself 508
themselves 508
itself 508
pay 524
home 524 525
homes 524
houses 524
job 524
jobs 524
wages 524
children 524 525
families 524 525
lives 524
lawyer 524 525
lawyers 524 525
union 524 525
village 524
town 524
land 524
money 524
country 524
safety 524
health 524
future 524
crops 524
livelihoods 524
parents 524 525
employer 524 525
landlord 524 525
son 524 525
daughter 524 525
father 524 525
leader 524 525
coach 524 525
club 524
votes 524
cars 524
car 524 525
names 525
bodies 525
aim 525
goal 525
captain 525
spokesman 525
spokeswoman 525
family 525
neighbours 525
neighbors 525
marriage 525
crime 525
victims 525
victim 525
then 527
deserts 529
metaling 542
meddaling 542
piques 544
sewn 546
sewed 546
entitled 558
eligible 558
asked 558
invited 558
stopped 558
arrested 558
interested 558
charged 558
offered 558
registered 558
required 558
prosecuting 562
rest 567`,
  lemmas: `peddle 11 12 13 14
pedal 15 414 505
rein 85
flaunt 110 111
flout 112
waive 119 120 458
wave 121 557
allude 157
elude 158
brake 185
censure 191
phase 211
hold 224
lightening 244
peak 278
peek 278
fall 288
pray 291
rack 300
raise 302 484 507
sew 329
sow 332 489
begin 422
start 422
prosecute 464
persecute 465
smile 506
laugh 506
speak 506
talk 506
stare 506
grin 506
shout 506
whisper 506
breathe 506
sing 506
support 507
fund 507
pay 507
finance 507
achieve 507
sell 507
run 507
provide 507
offer 507
deliver 507
settle 507
resolve 507
solve 507
channel 507
distribute 507
buy 507
fight 507
bare 517`,
  others: [],
  kinds: [{"lemma":"","off":100,"tag":"VERB","on":512},{"word":"","off":356},{"on":1,"off":32},{"on":128},{"lemma":"","off":100},{"on":8,"off":96},{"word":""},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"NNP","on":1536,"relation":"nsubj"},{"off":96,"tag":"NN","on":1536,"relation":"nsubj"},{"off":96,"tag":"NNS","on":1536,"relation":"nsubj"},{"off":96,"on":2},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"off":96,"tag":"VB*","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"NNP","on":512},{"word":"","off":100},{"off":96,"tag":"JJ","on":512},{"off":96,"tag":"NOUN","on":1536,"relation":"nsubj"},{"word":"","off":356,"relation":"root","on":1024},{"word":"","off":352},{"word":"","off":356,"relation":"compound","on":1024,"head":2},{"word":"","off":356,"relation":"amod","on":1024,"head":2},{"word":"","off":288},{"word":"","on":16,"off":64},{"off":96,"tag":"VBG","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"DT","on":512},{"off":96,"tag":"MD","on":512},{"word":"","on":16,"off":4},{"off":96,"tag":"VBN","on":512},{"off":96,"tag":"PRON","on":512},{"off":96,"tag":"DET","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"NN","on":1536,"relation":"nsubj","head":2},{"off":96,"tag":"PRP","on":512},{"off":96,"tag":"PRP$","on":512},{"off":96,"tag":"NOUN","on":1536,"relation":"nsubj","head":2},{"off":96,"tag":"JJR","on":512},{"off":96,"tag":"RBR","on":512},{"off":96,"tag":"VERB","on":512},{"off":96,"tag":"AUX","on":512}],
  lists: `floor ground bed sofa couch road pavement sidewalk grass beach mat table stretcher deck ice track tracks seabed shore bench carpet snow sand rocks mattress trolley bank quay hillside
let lets letting
the a his her their
had have has
a the his her their its
go come walk run drive ride march wade wander pass move travel race sail fly climb crawl push burst smash crash plough plow wind stroll file cut break rip tear sweep spread slip sneak stream pour flow leak seep cycle pedal speed rush barrel roll trek hike swim sift leaf flick flip thumb rummage search comb sort look peer stare gaze carve slice squeeze thread weave pick echo ripple shoot blast tumble suffer live sit sleep talk speak work battle fight struggle muddle struggle steer guide lead shine drift charge filter get follow fall drop rise stumble ferry surge ring blow cross dig drill squelch trudge tramp parade process paddle row plunge punch sprint stride storm skip gallop trot jog bounce float skate ski slide shuffle trundle dash dart edge inch tunnel page scroll limp feel wound
a an the his her its their to two three four several
that this these those some thick deep heavy
which whom whose
the a an his her their its to police thousands hundreds
the a an it its new two three legislation laws resolutions bills motions sweeping strict stricter tough
get push steer move drive sneak slip take go walk march run
school college academy
visit visits of
sited sighted
was were been be is are
breech breeches
change changes cure cures repairs repair transfer reforms reform release removal sale entry rescue escape improvement improvements arrest transition reconciliation purpose payment return exchange conquest delivery compromise landing union adjustment passage revolution destruction settlement suspension separation transformation merger result results shift end
will would could may might can not
hoard hoards
fraud theft murder manslaughter corruption treason bribery perjury assault rape arson robbery tax shoplifting speeding trespass trespassing war drug drugs crimes offences offenses espionage dangerous insider illegal blackmail contempt failing breaking breaching selling possession smuggling money obstruction
persecuted
prosecuted
the a his her their its
prescribed
is are was were
has have had
whole wholes
lightening
medal mettle meddle medals
metal metals
palate palates palette palettes
peak pique
a an the his her
roll rolls
root roots
stake stakes
stationery
stationary
Straight Straights
straight straights
tail tails
troop troops
his her their its
is are was were been be being
if when once whether unless`,
  entries: `{"replace":[["lying"]],"pattern":{"program":[[1,[0,"find discover leave see spot photograph film"]],[2,[1,"laying"]],[3,[1,"dead asleep still there face awake idle in on at under beside near across behind beneath unconscious motionless wounded injured around flat low naked bleeding helpless between empty unused"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"hen hens bird birds turtle turtles fish insects female females"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"on"]],[2,[1,"a an the"]],[3,[1,"spread show feast buses"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["lying"]],"pattern":{"program":[[1,[1,"is was are were been body bodies man woman boy girl wreck wreckage rubble debris ship car bicycle bag gun knife"]],[2,[1,"laying"]],[3,5,9],[3,[1,"dead asleep still there face awake idle under beside near across behind beneath unconscious motionless wounded injured around flat naked bleeding helpless empty unused"]],[17],[3,[1,"on"]],[3,[1,"the"]],[3,[1,0]],[17],[10,14],[3,[1,"in"]],[3,[1,"the"]],[3,[1,0]],[17],[3,[1,"in"]],[3,[1,"the"]],[3,[1,"street gutter mud water hospital rubble field ditch"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[4,"hen bird turtle female"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lies"]],"pattern":{"program":[[1,[1,"village town city land island responsibility blame fault problem answer truth future power key difference challenge danger ship wreck body site farm valley solution hope focus interest strength difficulty reason cause loyalty heart secret lake region estate district border reef wreckage evidence priority decision guilt"]],[2,[1,"lays"]],[3,[1,"at in on with ahead beyond between beneath dead under behind near within just about squarely elsewhere",5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["lie"]],"pattern":{"program":[[1,[1,"to"]],[2,[1,"lay"]],[3,[1,"down"]],[4,[6,". ,",1,"and for on in at after when because before next again to with"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"on in"]],[2,[1,"law rules"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"right life lives"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lie"]],"pattern":{"program":[[1,[1,1]],[2,[1,"it him her them"]],[3,[1,"lay"]],[4,[1,"there on in where still",6,"."]]],"underlined":[3,3],"elements":4}}
{"replace":[["lie"]],"pattern":{"program":[[1,[1,1]],[2,[1,2]],[3,4],[3,[7,""]],[4,[8,"",5,""]],[5,[1,"lay"]],[6,[1,"there on in where still undisturbed under at for"]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[2,[1,"eggs bricks"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lain"]],"pattern":{"program":[[1,[1,"he she it they who body bodies wreck ship boat letter letters painting man woman boy girl"]],[2,[1,3]],[3,[1,"laid"]],[4,[1,"dead there awake asleep unconscious motionless still undiscovered undetected undisturbed untouched dormant unclaimed idle empty unread under beneath beside face flat prone"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"on in"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[3,[1,"supplies buses food transport extra stocks"]]],"underlined":[1,3],"elements":3}},{"after":{"program":[[1,[1,"in"]],[2,[2,""]],[3,5],[2,[3,""]],[2],[3,[1,"eggs grave coffin tomb"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["lain"]],"pattern":{"program":[[1,[1,3]],[2,[1,"laid"]],[3,[1,"on"]],[4,[1,2]],[5,9],[5,[2,""]],[7,9],[5,[3,""]],[6],[6,[1,0]]],"underlined":[2,2],"elements":6},"unless":[{"before":{"program":[[1,[4,"hand wreath flower emphasis carpet tile stress"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lay"]],"pattern":{"program":[[1,[1,"he she they i we man woman boy girl body victim"]],[2,[1,"laid"]],[3,5],[3,[1,"there awake dead unconscious motionless still"]],[13],[3,[1,"on"]],[3,[1,"the a his her"]],[8,12],[3,[2,""]],[10,12],[3,[3,""]],[9],[3,[1,0]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[6,","]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[3,[1,"a the his"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["lay"]],"pattern":{"program":[[1,[1,"lie"]],[2,4],[2,[1,"claim siege flowers wreaths bricks bets off waste"]],[6],[2,[1,"the a"]],[2,[1,"wreath foundation foundations groundwork blame ghost basis ground"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"waste"]],[2,[6,"?"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["laying"]],"pattern":{"program":[[1,[1,"lying"]],[2,4,7],[2,[1,"claim siege wreaths bricks"]],[9],[2,[1,"off"]],[2,[1,"staff workers employees people"]],[9],[2,[1,"the a new"]],[2,[1,"wreath foundation foundations groundwork blame pipes cables basis ground"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"the"]],[2,[1,"coast shore"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[4,"peddle"]],[2,[5,"",1,"several some many about"]],[3,[1,"miles kilometres kilometers km blocks laps"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[4,"peddle"]],[2,4],[2,[1,"hard harder furiously uphill along past across downhill home away"]],[6],[2,[1,4]],[2,[1,"bike bikes bicycle bicycles rickshaw rickshaws tricycle tricycles machine cycle cycles"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[4,"peddle"]],[2,[1,"rickshaws bicycles bikes tricycles rickshaw bike bicycle"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[1,"walk walked walking cycle cycled drive drove hitch hitched run ran jog jogged"]],[2,[6,","]],[3,[4,"peddle"]],[4,[6,",",1,"or and"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"peddle"}]],"pattern":{"program":[[1,[4,"pedal"]],[2,[1,"drugs pills lies hope hopes stories conspiracy conspiracies influence fake false counterfeit myths myth misinformation disinformation propaganda cocaine heroin fentanyl cannabis marijuana crack goods wares rumours rumors theories theory hate hatred fear access secrets pornography illegal stolen cheap nonsense snake trinkets souvenirs gossip"]]],"underlined":[1,1],"elements":2}}
{"replace":[["pedals"]],"pattern":{"program":[[1,[1,"peddles"]],[2,[1,"on of were and"]],[3,[1,"brakes bike the a gears"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[1,"gas bike brake clutch accelerator foot bicycle loud organ piano guitar effects"]],[2,[1,"peddle peddles"]]],"underlined":[2,2],"elements":2}}
{"replace":[["through"]],"pattern":{"program":[[1,[1,"threw"]],[2,[1,"the a an this their his her"]],[3,[1,"first last whole rest night day week year month season streets town city village centre center middle window door gate gates roof wall walls tunnel woods forest park crowd crowds summer winter weekend end air mud smoke rain snow fog"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"he she they it who i we that which and",6,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"away open out at over into off up"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[9,"",10,"",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["through"]],"pattern":{"program":[[1,[4,5]],[2,[1,"threw"]],[3,[1,6,5,"",1,7,12,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["through"]],"pattern":{"program":[[1,[4,5]],[2,[1,"straight right all back clean halfway it them him her half way clear out up down safely slowly quickly quietly"]],[3,[1,"threw"]],[4,[1,6,5,"",1,7,12,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"away out up open into"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[19,5],[1,[2,""]],[7,9],[1,[3,""]],[6],[19,10],[1,[2,""]],[12,14],[1,[3,""]],[11],[19,15],[1,[2,""]],[17,19],[1,[3,""]],[16],[2,[1,"at off out into away"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"that who and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["through"]],"pattern":{"program":[[1,3],[1,[1,"halfway midway partway way right straight all clean"]],[6],[1,[13,"half"]],[1,[14,"-"]],[1,[15,"way"]],[2,[1,"threw"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[1,"and he she they",6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["through"]],"pattern":{"program":[[1,[1,"threw"]],[2,[1,8]]],"underlined":[1,1],"elements":2}}
{"replace":[["though"]],"pattern":{"program":[[1,[6,","]],[2,[1,"through"]],[3,[1,"he she they we there it not few many most only critics officials experts analysts some none nobody"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[6,","]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"of"]],[2,[1,"the its their his"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["though"]],"pattern":{"program":[[1,[1,"even"]],[2,[1,"through"]],[3,[1,"he she they we i it there the"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[14,5],[1,[2,""]],[7,9],[1,[3,""]],[6],[14,10],[1,[2,""]],[12,14],[1,[3,""]],[11],[2,[6,", .",1,"and"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"go come get see pass run last leave lead"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["threw"]],"pattern":{"program":[[1,[1,"she he they who pitcher protesters crowd fans rioters demonstrators mob quarterback students youths someone"]],[2,[1,"through"]],[3,[1,"a an the his her their himself herself themselves stones bottles rocks bricks eggs petrol tear firebombs fireworks punches him her them paint",5,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[4,"go come get see run break walk pass put lead take guide help drive push send throw carry let fire look"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["through"]],"pattern":{"program":[[1,[4,5]],[2,3],[2,[1,"in out up down back straight right"]],[3,[1,"though"]],[4,[1,"the a an his her its their this these",5,""]],[6,10],[5,[2,""]],[8,10],[5,[3,""]],[7],[6,[1,"streets town city village centre center middle window windows door doors gate gates roof wall walls tunnel woods forest park crowd crowds mud smoke rain snow fog night year season summer winter week weekend day month months years hours days weeks valley hills mountains desert fields entrance corridor corridors building house checkpoint checkpoints barrier barriers ranks rubble wreckage ruins debris papers records files documents process courts air water pipe pipes system rest red lights border crossing town hole fence market hall district neighbourhood neighborhood suburbs"]]],"underlined":[3,3],"elements":6},"unless":[{"after":{"program":[[30,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[30,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[30,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[30,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[30,21],[1,[2,""]],[23,25],[1,[3,""]],[22],[30,26],[1,[2,""]],[28,30],[1,[3,""]],[27],[2,[1,"is was are were has had have will would could may might can did does looked remained seemed stayed came fell went"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"of"]],[2,[2,""]],[3,5],[2,[3,""]],[2],[20,6],[2,[2,""]],[8,10],[2,[3,""]],[7],[20,11],[2,[2,""]],[13,15],[2,[3,""]],[12],[20,16],[2,[2,""]],[18,20],[2,[3,""]],[17],[3,[16,""]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["through"]],"pattern":{"program":[[1,3],[1,[1,"halfway midway partway way"]],[6],[1,[13,"half"]],[1,[14,"-"]],[1,[15,"way"]],[2,[1,"though"]],[3,[1,"the a an his her its their this",12,"",5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["through"]],"pattern":{"program":[[1,[1,"thorough"]],[2,[1,"the his her their its these those this my our",5,"",1,"two three four five several"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"said"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["through"]],"pattern":{"program":[[1,[1,"thorough"]],[2,[1,"a an"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"so as too how however that very quite"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["through"]],"pattern":{"program":[[1,3],[1,[4,5,1,"halfway midway way"]],[6],[1,[13,"half"]],[1,[14,"-"]],[1,[15,"way"]],[2,[1,"thorough"]],[3,[17,"",18,"",1,"smoke rain snow tears fog mud water traffic thick heavy deep dense customs security history time space which it them to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["thorough"]],"pattern":{"program":[[1,[1,"been be was were is are not",19,"n't"]],[2,[1,"through"]],[3,[1,"enough"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"to"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[3,[1,"to"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["thorough"]],"pattern":{"program":[[1,[1,"very more most extremely extraordinarily exceptionally less"]],[2,[1,"through"]],[3,[1,"review inquiry search check checks examination investigation understanding study way and than"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"and"]],[2,[1,"through"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["thought"]],"pattern":{"program":[[1,[1,"he she they i we who nobody everyone police never"]],[2,[1,"though"]],[3,[1,"about of he she it they i we that there"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"that this said",6,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["though"]],"pattern":{"program":[[1,[1,"even"]],[2,[1,"thought"]],[3,[1,"he she it they the there we i a his her their no many most"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"of about"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"he she they i we who had have has"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["though"]],"pattern":{"program":[[1,[6,","]],[2,[1,"thought"]],[3,[1,"not most critics nobody few"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[6,"."]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,3,6],[1,[1,"with are were is was been be being have has had made took taken eaten drunk spend spent spends lost cost asked far all much one there"]],[8],[1,[6,"'"]],[1,[15,"re"]],[8],[1,[6,"'"]],[1,[15,"ve"]],[2,[1,"to"]],[3,[1,"many much few little often soon late early long"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"of to in"]],[2,[6,","]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"others people readers observers americans voters"]],[2,[6,","]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["too"]],"pattern":{"program":[[1,[1,"that because as but and when where if"]],[2,[1,"to"]],[3,[1,"many few much"]],[4,[2,""]],[5,7],[4,[3,""]],[4],[12,8],[4,[2,""]],[10,12],[4,[3,""]],[9],[5,[4,"be have go get leave remain come spend die lose suffer try end"]]],"underlined":[2,2],"elements":5},"unless":[{"after":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"pattern":{"program":[[1,[1,"too"]],[2,[1,"the his her their its our my this these those"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"same",6,","]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"lead go come belong refer listen talk speak return commit devote dedicate oppose limit confine add amount adhere object attend contribute accuse dispatch relate subject link tie close next due thank accord addition response contrary prior similar access happen turn send sell give write apply lend donate hand present lose award deliver owe pledge promise offer"]],[2,[1,"too"]],[3,[1,"a an",18,"",5,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"much late many few"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["to"]],"pattern":{"program":[[1,[1,"due according owing thanks close next prior contrary similar addition response reaction access attributed compared addressed devoted committed dedicated accustomed opposed likely able unable willing unwilling ready forced asked told urged trying hoping allowed planning want wants wanted need needs needed ought"]],[2,[1,"too"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[6,", . : ; -- ? !",1,"many much late",20,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"not"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"often long soon early"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["losing"]],"pattern":{"program":[[1,[1,"loosing"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"arrow arrows dog dogs hounds bomb bombs volley fire on upon shot shots forces bolt"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lost"]],"pattern":{"program":[[1,[1,"loosed"]],[2,[1,"his her their its the a my our out"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[16,18],[2,[1,"arrow arrows dog dogs hounds bombs volley barrage torrent shot shots forces bolt armies missile missiles salvo drive effort thunderbolt virus hell on upon from belt tie collar tongue hold knot ropes rope boat string strings reins cap punch right left"]],[21],[2,[13,"left"]],[2,[14,"-"]],[2,[15,"foot"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["loose"]],"pattern":{"program":[[1,[1,"come came comes coming broke broken breaks breaking cut cutting tore torn shook shaken pried prised hung hanging worked turn turned the fell"]],[2,[1,"lose"]],[3,[1,"in on from and",6,". ,",1,"during after as when at with near while again inside over"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"the"]],[2,[4,"want try fear"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"who which that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["loose"]],"pattern":{"program":[[1,[1,"broke broken breaks breaking break"]],[2,[1,"lose"]]],"underlined":[2,2],"elements":2}}
{"replace":[["loose"]],"pattern":{"program":[[1,[1,"a the any some all these of with on few several"]],[2,[1,"lose"]],[3,[1,"ends change cannon alliance coalition fitting connection bolt bolts stone stones soil gravel tooth wire wires cable cables screw screws brick bricks slate slates tiles tile paving ball balls pass leaf tea papers sheet sheets clothing plank planks rocks rock debris talk term definition interpretation translation wheel nut nuts rail handrail"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"in of"]],[3,[1,"war"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["lead"]],"pattern":{"program":[[1,[4,"steal theft high blood of with contain remove strip melt paint test sheet roof"]],[2,[1,"led"]],[3,[1,"from in on and off pipes pipe poisoning paint levels"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"who which that he she they"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"by"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lead"]],"pattern":{"program":[[1,[1,"led"]],[2,4],[2,[1,"poisoning pipes pipe paint contamination singer author guitarist researcher investigator role actor actress pollution shot mine mines"]],[6],[2,[6,"-"]],[2,[15,"free"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lead"]],"pattern":{"program":[[1,3],[1,[1,"will would to can could may might must should"]],[5],[1,[6,"'"]],[1,[15,"ll"]],[2,[1,"led"]],[3,[1,"the a to his her their an this by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["led"]],"pattern":{"program":[[1,[1,"he she it"]],[2,[1,"lead"]],[3,[1,9,5,"",1,"from by investigators them him"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,3],[1,[1,"let lets make made makes help helped helps see saw watch watched hear heard had have has did does do can could will would may might must should to not or of the both those these people",17,"",1,"and recommend recommends recommended suggest suggested insist insisted demand demanded propose proposed request requested that"]],[5],[1,[6,"'"]],[1,[15,"ll"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[17,""]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"and"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,2],[1,[7,""]],[2,[1,"poisoning pipe levels"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["led"]],"pattern":{"program":[[1,[1,"mayor president premier minister general colonel captain sergeant coach striker singer judge mistake error blunder leak tip testimony evidence discovery dispute argument row quarrel decision failure shortage drought fire explosion collapse crash inquiry investigation complaint protest strike scandal defeat victory lawsuit ruling vote policy plan path road trail widow pilot nurse teacher priest bishop imam rabbi farmer engineer scientist goalkeeper defender guide officer detective"]],[2,[1,"lead"]],[3,[1,9,5,"",1,"investigators them him"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"and",19,"'s",1,"did does do to will would can could may might must should not let make made see saw watch watched help helped hear heard have has had that had"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"into in that on over lest"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"and"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["passed"]],"pattern":{"program":[[1,[21,""]],[2,[22,"past"]],[3,[1,"the a its his her their on by through with away without unanimously over into",5,"",1,"along from between both in to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["passed"]],"pattern":{"program":[[1,[1,"parliament congress senate lawmakers legislators house council legislature assembly mps deputies senators cabinet commons lords knesset duma bundestag states voters"]],[2,[1,"past"]],[3,[1,10]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[4,11]],[26,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[26,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[26,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[26,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[26,22],[2,[2,""]],[24,26],[2,[3,""]],[23]],"underlined":[1,2],"elements":2}}]}
{"replace":[["passed"]],"pattern":{"program":[[1,[23,"Parliament Congress Senate House Legislature Assembly Council Commons Lords Knesset Duma Cabinet"]],[2,[1,"past"]],[3,[1,10]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[4,11]],[26,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[26,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[26,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[26,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[26,22],[2,[2,""]],[24,26],[2,[3,""]],[23]],"underlined":[1,2],"elements":2}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[4,"walk drive run go fly sail march race ride cycle jog stroll stride hurry rush speed swim push drift file sweep brush slip move"]],[2,[1,"passed"]],[3,[1,"reporters cameras guards police officers protesters houses homes shops crowds people security soldiers",17,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"and that which who",6,","]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[4,"be have get go"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["principal"]],"pattern":{"program":[[1,[24,"principle",25,"principle"]],[2,[8,""]]],"underlined":[1,1],"elements":2}}
{"replace":[["principal"]],"pattern":{"program":[[1,[1,"principle"]],[2,[1,"reason reasons cause causes aim aims author authors architect speaker speakers source sources witness witnesses suspect town city cities export exports crop crops objective objection owner owners shareholder shareholders investigator dancer dancers conductor violinist cellist trumpet role roles character characters exhibit exhibits street rivers buildings building actors roads rooms route lenders lender backer beneficiary beneficiaries sponsor engineer secretary partner partners rival opponent negotiator concern concerns charge residence attraction attractions function theme findings ally allies adviser advisor private"]]],"underlined":[1,1],"elements":2}}
{"replace":[["principal"]],"pattern":{"program":[[1,3],[1,[1,"school college academy assistant vice deputy acting headmaster former retired new the a interim schools grammar primary elementary secondary"]],[5],[1,[1,"school"]],[1,[15,"'s"]],[2,[1,"principle"]],[3,[6,","]],[4,[12,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[1,"on in"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["principal"]],"pattern":{"program":[[1,[1,"principle"]],[2,[12,""]],[3,[12,""]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"in on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"principal"}]],"pattern":{"program":[[1,[1,12]],[2,[1,"principle principles"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of that in for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"principle"}]],"pattern":{"program":[[1,3],[1,[1,"basic fundamental guiding democratic moral founding core central constitutional legal scientific ethical general important key simple underlying religious cherished first political"]],[6],[1,[13,"long"]],[1,[14,"-"]],[1,[15,"held"]],[2,[1,"principal principals"]],[3,[1,"of that is are was in behind and",6,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"the"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2},"after":{"program":[[1,[1,"at of"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[3,[23,"School College"]]],"underlined":[1,3],"elements":3}},{"after":{"program":[[1,[1,"of"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3],[3,[1,12]]],"underlined":[1,3],"elements":3}},{"after":{"program":[[1,[6,","]],[2,[12,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["principles"]],"pattern":{"program":[[1,[1,"principals"]],[2,[1,"of and"]],[3,[1,"free justice democracy law equality fairness conduct freedom science war peace good religion faith international humanity decency physics design accounting liberty tolerance values beliefs"]]],"underlined":[1,1],"elements":3}}
{"replace":[["principle"]],"pattern":{"program":[[1,[1,"every"]],[2,[1,"principal"]],[3,[1,"of"]],[4,[1,"a free justice law democracy fairness fair good war science equality"]]],"underlined":[2,2],"elements":4}}
{"replace":[["principle"]],"pattern":{"program":[[1,[1,"on in a same this that of"]],[2,[1,"principal"]],[3,[6,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"school new the vice"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[6,","]],[2,[18,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["counsel"]],"pattern":{"program":[[1,3,6],[1,[1,"legal defence defense prosecuting sought seek seeks seeking defending"]],[8],[1,[1,"queen"]],[1,[15,"'s"]],[8],[1,[1,"king"]],[1,[15,"'s"]],[2,[1,"council"]],[3,[6,". ,",1,"and for said told asked argued from about to on in"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"medical board"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["counsel"]],"pattern":{"program":[[1,[1,"his her their"]],[2,[1,"council"]],[3,[1,"told"]],[4,[1,"the"]],[5,[1,"court jury judge inquest tribunal hearing panel magistrates"]]],"underlined":[2,2],"elements":5}}
{"replace":[["counsel"]],"pattern":{"program":[[1,[1,"council"]],[2,[1,"for"]],[3,[1,"the both his her"]],[4,[1,"defence defense prosecution plaintiff plaintiffs defendant defendants family accused state bank appellant respondent sides"]]],"underlined":[1,1],"elements":4}}
{"replace":[["council"]],"pattern":{"program":[[1,[1,"town city county parish district borough village student local regional municipal tribal provincial"]],[2,[1,"counsel"]],[3,[1,"meeting meetings member members leader leaders tax seat seats house houses chamber chambers elections election vote voted votes officials officers workers staff estate planners",6,".",1,"will has plans"]]],"underlined":[2,2],"elements":3}}
{"replace":[["council"]],"pattern":{"program":[[1,[1,"counsel"]],[2,[1,"member members tax estate estates house houses chamber chambers seats elections election leader housing taxpayers flat flats meeting meetings tenants"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"site"}]],"pattern":{"program":[[1,[1,"the a an this that each every no its their our crash burial building construction web news grave heritage"]],[2,[1,"cite cites"]],[3,[1,"of was is were are at in near on for and",6,", .",1,"where has had will from to by"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[4,"police they he who that which reports officials"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"site"}]],"pattern":{"program":[[1,[1,"construction building burial crash camp landfill polling test excavation demolition archaeological archeological historic mining bomb blast launch nesting industrial greenfield brownfield disposal drilling dig"]],[2,[1,"sight sights"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of on for"]],[2,[1,"a"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["site"]],"pattern":{"program":[[1,[1,"workers crews officers police inspectors firefighters engineers builders residents investigators people miners archaeologists"]],[2,[4,"leave reach evacuate seal visit inspect search arrive gather"]],[3,4],[3,[1,"at on off from"]],[4,[1,"the"]],[5,[1,"sight"]],[6,[1,"at on after before by and",6,". ,",1,"for when"]]],"underlined":[5,5],"elements":6}}
{"replace":[["sight"]],"pattern":{"program":[[1,[1,"nowhere yet not end relief help land solution victory peace deal is was are were anywhere"]],[2,[1,"in"]],[3,[1,"site"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"of at on near selection",5,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sight"]],"pattern":{"program":[[1,[4,"lose regain recover"]],[2,[1,"his her their its my your the"]],[3,[1,"site"]],[4,[1,"in after",6,".",1,"at to when as of because from during and"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"of"]],[2,[1,"a the"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"factory school bomb mine"]]],"underlined":[1,4],"elements":4}}]}
{"replace":[["sight"]],"pattern":{"program":[[1,[4,"lose catch"]],[2,[1,"site"]],[3,[1,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[1,"at"]],[2,[1,"first"]],[3,[1,"site"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[1,"in"]],[2,[1,"plain"]],[3,[1,"site"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[1,"out"]],[2,[1,"of"]],[3,[1,"site"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,13]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sights"]],"pattern":{"program":[[1,[1,"set sets setting"]],[2,[1,"his her their its our"]],[3,[1,"sites cites"]],[4,[1,"on"]]],"underlined":[3,3],"elements":4}}
{"replace":[["cites"]],"pattern":{"program":[[1,[1,"report he she study lawsuit letter complaint it court judge ruling filing memo document also"]],[2,[1,"sites"]],[3,[1,"a an the two three four five six seven eight nine ten",5,"",1,"several evidence concerns lack",17,"",1,"poor high his her its their",18,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[8,""]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[6,",",1,"and",6,"."]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cited"]],"pattern":{"program":[[1,[1,"he she they who officials it police company firm authorities lawyers club minister spokesman spokeswoman judge prosecutors critics residents councillors executives airline bank government report"]],[2,[1,14]],[3,[1,"a an the his her their its concerns reasons fears costs safety differences health security rising high poor low privacy personal family financial two three several"]],[4,6],[4,[1,"lack fears reasons concerns concern costs cost safety health shortage need absence high low rising poor bad own risk risks fear law rule case cases study studies example examples weather conditions failure failures problems problem illness injury evidence rules prices demand increase decline drop fall rise war pandemic drought strike economy inflation uncertainty threat threats"]],[8],[4,[1,"wife"]],[4,[15,"'s"]]],"underlined":[2,2],"elements":4}}
{"replace":[["cited"]],"pattern":{"program":[[1,[1,15]],[2,[1,14]],[3,[1,"as for"]],[4,6],[4,[1,"a an the one evidence proof reasons"]],[7],[4,[1,"contempt speeding bravery reckless careless drunken driving unsafe violations failure failing"]]],"underlined":[2,2],"elements":4}}
{"replace":[["reign"]],"pattern":{"program":[[1,[1,"rein"]],[2,[1,"ended began lasted spanned"]]],"underlined":[1,1],"elements":2}}
{"replace":[["reign"]],"pattern":{"program":[[1,[1,"during throughout under"]],[2,[1,"the his her their its"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"rein"]],[5,[1,"of as over",6,", ."]]],"underlined":[4,4],"elements":5}}
{"replace":[["reign"]],"pattern":{"program":[[1,[1,2]],[2,[1,"rein"]],[3,[1,"of"]],[4,[1,"terror"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"reign"}]],"pattern":{"program":[[1,[0,"rein"]],[2,[1,"for from over until supreme as during between longer alone"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"reign"}]],"pattern":{"program":[[1,[1,"rein reins reined reining"]],[2,[1,"supreme"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rains"]],"pattern":{"program":[[1,[1,"torrential heavy autumn monsoon seasonal pouring acid tropical freezing driving persistent record"]],[2,[1,"reigns reins"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rain"]],"pattern":{"program":[[1,[1,"torrential heavy steady pouring acid freezing driving light persistent tropical"]],[2,[1,"reign rein"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"and",6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rein"]],"pattern":{"program":[[1,[1,"to will would must could should can may might not"]],[2,[1,"reign"]],[3,[1,"in back the them him her spending inflation"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"a the"]],[2,[5,"",1,"kingdom country place peace heart heaven land hell"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["reins"]],"pattern":{"program":[[1,[4,"hand take hold seize give pass grab"]],[2,3],[2,[1,"over"]],[3,[1,"the her his"]],[4,[1,"reigns"]]],"underlined":[4,4],"elements":4}}
{"replace":[["rein"]],"pattern":{"program":[[1,[1,"free"]],[2,[1,"reign rain"]],[3,[1,"to in over",6,". ,",1,"of on by"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"a the"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"pork worry debt smoke"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"breach"}]],"pattern":{"program":[[1,[1,"breeched breeching"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[1,"loader loaders"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"breach"}]],"pattern":{"program":[[1,[1,16]],[2,[1,"of in"]],[3,[1,"the a an its his her their this our international trust contract security human faith promise privacy discipline duty copyright confidence confidentiality etiquette protocol law rules section article data planning health bail parole peace"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"gun guns rifle rifles cannon cannons musket piece mortar howitzer weapon"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"silk knee riding leather pair his her velvet white black"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"breach"}]],"pattern":{"program":[[1,[1,"security data levee wall dam dyke dike serious flagrant clear contract privacy trust perimeter hull alleged material ceasefire truce"]],[2,[1,16]]],"underlined":[2,2],"elements":2}}
{"replace":[["breach"]],"pattern":{"program":[[1,[1,"into step stepped steps stepping"]],[2,3],[2,[1,"the"]],[3,[1,"breech"]],[4,[6,". ,",1,"and when after as to for once"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"shell round cartridge"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"shell round cartridge bullet charge"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["breathe"]],"pattern":{"program":[[1,3],[1,[1,"to could can",19,"n't",1,"not will would who they he she easily may should must"]],[5],[1,[1,"can"]],[1,[15,"not"]],[2,[1,"breath"]],[3,[6,". ,",1,"in through again easily easier without and on properly freely deeply fresh clean the normally for new life fire out into"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"to from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["breath"]],"pattern":{"program":[[1,[1,"a deep his her their my of every last first bad short out catch save hold"]],[2,[1,"breathe"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"easy easier easily again in the fire through",6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["affected"]],"pattern":{"program":[[1,[1,"effected"]],[2,[1,"thousands hundreds millions people families residents homes customers workers farmers travellers travelers passengers patients pupils students everyone everybody him her us them me businesses flights trains crops sales prices many most more all some nearly about almost every each up both areas tourism morale profits production output supplies services his their my our her"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[20,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[2,[1,17]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["affect"]],"pattern":{"program":[[1,[1,18,19,"n't",1,"also did does ever really even directly hardly"]],[2,[1,"effect"]],[3,[17,"",1,"people tourism everyone everybody anyone trade travel traffic growth morale production output supply supplies performance sleep health children women men more most only millions thousands hundreds many about nearly some almost each"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[20,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[2,[1,17]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"the a an this little that such no",19,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["affected"]],"pattern":{"program":[[1,[1,"everyone everybody anyone those people families all areas districts homes countries workers customers residents patients businesses villages schools farmers passengers flights states nobody children directly most worst badly severely seriously hardest also being",19,"n't",1,"not"]],[2,[1,"effected"]],[3,[1,"by",6,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["affecting"]],"pattern":{"program":[[1,[1,"effecting"]],[2,[1,"thousands hundreds millions people families residents customers workers farmers the their his her its us them many more most both all children women"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[20,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[2,[1,17]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"program programme plan policy"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["discreetly"]],"pattern":{"program":[[1,[1,"made paid spoke left placed asked watched filmed armed met moved handled hidden slipped kept acted act work worked pass passed dressed lived leave meet talk talked inquire inquired wait waited stood very quietly and more"]],[2,[1,"discretely"]]],"underlined":[2,2],"elements":2}}
{"replace":[["discreet"]],"pattern":{"program":[[1,[1,"a very more most as so always be being famously notoriously intensely remained remain remains stayed"]],[2,[1,"discrete"]],[3,[1,"about man woman men couple person way inquiries enquiries visit meeting meetings silence approach distance manner lover affair nod presence service entrance entourage bodyguard glance help talks contacts bank banker diplomacy"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"or not than"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"continuous random variable values units and"]],[3,[1,"separate continuous distinct"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["discrete"]],"pattern":{"program":[[1,[1,"discreet"]],[2,[1,"zones units parts groups categories elements steps stages phases sections areas values events entities components items packets objects populations species chunks tasks topics sets"]]],"underlined":[1,1],"elements":2}}
{"replace":[["elicit"]],"pattern":{"program":[[1,[1,"to",19,"n't",1,"not will would could may might did that"]],[2,[1,"illicit"]],[3,[1,"a an any no sympathy laughter responses answers information support comment confessions"]]],"underlined":[2,2],"elements":3}}
{"replace":[["illicit"]],"pattern":{"program":[[1,[1,"elicit"]],[2,[1,"trade drug drugs alcohol tobacco cigarettes arms weapons gains goods funds money affair affairs sale sales market markets substances substance dealings payments trafficking mining gold fishing cash liquor brew payments finance financial relationship sex encounter encounters timber wealth activity activities"]]],"underlined":[1,1],"elements":2}}
{"replace":[["imminent"]],"pattern":{"program":[[1,[1,"attack collapse danger decision ruling deal strike war invasion threat eruption arrival departure death announcement release closure verdict storm landfall agreement resignation offensive election takeover sale return arrest disaster crisis defeat change bankruptcy default breakthrough famine ceasefire execution surrender merger battle assault"]],[2,[1,"is was are were be seems seemed appears appeared looked looks not now"]],[3,[1,"eminent"]]],"underlined":[3,3],"elements":3}}
{"replace":[["imminent"]],"pattern":{"program":[[1,[1,"eminent"]],[2,[1,"danger attack threat collapse arrival departure death release invasion closure demise return strike eruption risk failure peril disaster destruction"]]],"underlined":[1,1],"elements":2}}
{"replace":[["eminent"]],"pattern":{"program":[[1,[1,"an the most of many such other some"]],[2,[1,"imminent"]],[3,[1,"surgeon scientist scientists historian historians lawyer lawyers professor scholar scholars economist economists domain physician physicians judge jurist jurists poet writer architect",23,"Victorian",1,"figures figure man men woman academics academic researcher doctors doctor authors psychiatrist family guests citizens"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"flout"}]],"pattern":{"program":[[1,[4,"flaunt"]],[2,[1,"the a all any his her their its these those our"]],[12,3],[3,[2,""]],[5,7],[3,[3,""]],[4],[12,8],[3,[2,""]],[10,12],[3,[3,""]],[9],[4,[1,"rule rules law laws limit limits ban bans restrictions regulations regulation convention conventions curfew sanctions orders order guidelines ceasefire embargo code constitution norms treaty regulations injunction lockdown protocol protocols deadline standards quota quotas ruling agreement mask speed"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"flout"}]],"pattern":{"program":[[1,[4,"flaunt"]],[2,4],[2,[1,"rules laws regulations restrictions bans sanctions conventions court health safety traffic international planning building environmental tax"]],[7],[2,[13,"social"]],[2,[14,"-"]],[2,[15,"distancing"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"flaunt"}]],"pattern":{"program":[[1,[4,"flout"]],[2,[1,"his her their its the"]],[3,[1,"wealth riches jewels jewellery jewelry money body figure credentials success fortune status curves skills talents"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"hoard"}]],"pattern":{"program":[[1,[1,"horde hordes"]],[2,3],[2,[1,"of"]],[4,6],[3,[23,"Roman Viking Bronze Saxon Celtic",1,"medieval",23,"Iron",1,"gold silver coins weapons treasure treasures cash gems jewels ancient jewellery jewelry ammunition stolen food photographs paintings letters documents medicines arms"]],[9],[3,[26,"Anglo"]],[3,[14,"-"]],[3,[27,"Saxon"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"tribes warriors raiders invaders men army soldiers troops"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[6,","]],[2,[18,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"hoard"}]],"pattern":{"program":[[1,[1,"hording horded"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hoard"]],"pattern":{"program":[[1,[1,"to began started",19,"n't",1,"not may will people shoppers families who they"]],[2,[1,"horde"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"horde"}]],"pattern":{"program":[[1,[1,19]],[2,[1,"of"]],[3,5,9],[3,[1,"reporters journalists photographers fans tourists people shoppers children visitors supporters protesters admirers insects locusts mosquitoes zombies barbarians teenagers schoolchildren travellers holidaymakers cameramen students wasps rats flies mourners autograph"]],[12],[3,[13,"day"]],[3,[14,"-"]],[3,[15,"trippers"]],[12],[3,[13,"well"]],[3,[14,"-"]],[3,[15,"wishers"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pore"}]],"pattern":{"program":[[1,[1,"poured pouring pour pours"]],[2,[1,"over"]],[22,3],[3,[2,""]],[5,7],[3,[3,""]],[4],[22,8],[3,[2,""]],[10,12],[3,[3,""]],[9],[22,13],[3,[2,""]],[15,17],[3,[3,""]],[14],[22,18],[3,[2,""]],[20,22],[3,[3,""]],[19],[4,[1,"accounts ledgers documents maps records data papers files evidence emails e-mails tapes transcripts footage reports photographs figures letters plans results drawings charts statistics spreadsheets contracts contract archives books manuscripts blueprints returns receipts invoices minutes scans images pages notes video newspapers texts statements filings numbers"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[1,"oil water tea coffee ink scorn rain wine beer petrol",4,"soak"]],[26,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[26,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[26,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[26,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[26,22],[2,[2,""]],[24,26],[2,[3,""]],[23]],"underlined":[1,2],"elements":2}}]}
{"replace":[["poured"]],"pattern":{"program":[[1,[1,"pored"]],[2,[1,"into out in down through onto from a cold scorn water oil money millions billions concrete",5,""]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wave"}]],"pattern":{"program":[[1,[4,"waive"]],[2,[1,"to at goodbye flags banners placards signs national palestinian israeli ukrainian russian american rainbow handkerchiefs scarves palm"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wave"}]],"pattern":{"program":[[1,[4,"waive"]],[2,[1,4]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"flag flags hand hands arm arms banner banners gun guns knife sign signs handkerchief handkerchiefs scarf scarves placard placards stick sword wand hat"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"waive"}]],"pattern":{"program":[[1,[4,"wave"]],[2,[1,"immunity extradition fees tuition rent jurisdiction privilege anonymity sanctions patents"]]],"underlined":[1,1],"elements":2}}
{"replace":[["their"]],"pattern":{"program":[[1,[1,"of from with into by at for during under over against throughout among inside behind near"]],[2,[1,"they"]],[2,[15,"'re"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[4,"go try do get"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"think know case fear what all said that way"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"depending keep kept looking look worth"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["their"]],"pattern":{"program":[[1,[1,"to on in since before after until brought took bring take lost lose left sold gave give made kept"]],[2,[1,"they"]],[2,[15,"'re"]],[4,6],[3,[1,"own first second third last next new old home opening best children families parents friends jobs homes house houses cars lives money country team season coach leader wives husbands sons daughters dogs land village town captain lead debut bid campaign seats votes wages"]],[9],[3,[13,"opening"]],[3,[14,"-"]],[3,[15,"day"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[28,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["they\u2019re"]],"pattern":{"program":[[1,[1,"say says said think thinks thought believe hope know because that if when but and fear claim insist so until unless whether while although though"]],[2,[1,"their there"]],[3,[1,"worried tired angry afraid owed confident concerned scared frustrated desperate grateful thrilled excited considering planning hoping trying working looking waiting going getting not struggling facing optimistic unsure happy unhappy glad ready unable willing prepared determined doing losing running making taking having leaving seeking preparing expecting paying talking investigating fighting coming moving saying paid forced treated underpaid proud unaware satisfied certain entitled disappointed delighted convinced relieved hungry fed"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[8,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[6,","]],[3,[7,""]]],"underlined":[1,3],"elements":3}},{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"is was are were will has would and to that could can might may"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[1,"if when because once unless while that hope think know says sure whether said say where until"]],[2,[1,"your"]],[3,[1,"not planning going trying looking unsure interested unable able welcome wrong a an the in getting doing having being unhappy always never just still already so very here there too really likely worried thinking telling saying willing about on at out allowed supposed poor young old sick ill rich hungry tired black poor lucky ready dead born driving travelling traveling sitting standing living working paying waiting playing watching"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[8,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"and or",6,","]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3],[3,[8,""]]],"underlined":[1,3],"elements":3}},{"before":{"program":[[1,[1,"of to for with in on at from by about"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"is are was will"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[1,"if when because once while"]],[2,[1,"your"]],[3,[1,"poor young old sick ill rich hungry tired black lucky ready dead born unemployed pregnant lost lonely"]],[4,[6,",",1,"and or you nobody it"]]],"underlined":[2,2],"elements":4}}
{"replace":[["your"]],"pattern":{"program":[[1,[1,"send share email post check bring book visit wash take leave register submit keep show save change protect cast on of in with for from at to about into by"]],[2,[1,"you"]],[2,[15,"'re"]],[3,[1,"own photographs photos pictures comments stories views questions home house car phone name email children child family money bank local doctor hands letters ticket tickets vote account password seat job life tax garden dog pet computer neighbours neighbors details council mother father friends"]]],"underlined":[2,2],"elements":3}}
{"replace":[["its"]],"pattern":{"program":[[1,[0,"open lose cut raise lower close shut reach double halve change sell win keep publish launch begin start celebrate mark hold defend make increase reduce improve release announce complete finish extend drop name build rebuild end resume suspend deny meet miss revise review update move put take lift file withdraw appeal express lost serve protect show test fire deploy withdraw"]],[2,[1,"it"]],[2,[15,"'s"]],[3,[1,"door doors profit profits lead appeal first second third new own annual final last next head staff forecast target targets bid offer share shares rates rate prices price capacity workforce licence license title name board report results debt deficit troops embassy borders border airspace territory forces members customers support investigation inquiry citizens plan plans policy policies decision budget services service ban season campaign run record unbeaten 100th 50th centenary operations production headquarters factory factories stores mind way case crew fleet"]]],"underlined":[2,2],"elements":3}}
{"replace":[["its"]],"pattern":{"program":[[1,[1,"of with from by into under in for on at to over against within during through after before since"]],[2,[1,"it"]],[2,[15,"'s"]],[3,[1,"own first second third last next new annual final staff members customers workers profits debts board borders citizens headquarters history founder chief president users shareholders investors neighbours neighbors allies leaders economy people kind parent website peak predecessor budget workforce rivals rival population territory former current own fleet products campaign commitment commitments stores suppliers roof walls size cost value way doors name efforts plans"]]],"underlined":[2,2],"elements":3}}
{"replace":[["whose"]],"pattern":{"program":[[1,[1,"company firm man woman author singer sculptor painter actor actress politician minister player student",17,"",1,"people someone anyone those father mother widow boy girl novelist poet artist senator lawyer driver doctor teacher farmer family town country party bank team club"]],[2,3],[2,[6,","]],[3,[1,"who"]],[3,[15,"'s"]],[4,[1,"own latest first last mother father parents son daughter wife husband children family profits shares works work books novels films songs paintings name house home job jobs body death car life brother sister friends"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"who at in from"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["whose"]],"pattern":{"program":[[1,[7,"",18,"",17,"",5,""]],[2,[6,","]],[3,[1,"who"]],[3,[15,"'s"]],[5,7],[4,[17,"",1,"own latest mother father parents son daughter wife husband children profits works books novels films songs paintings body death brother sister victory career family first last roof tower walls"]],[10],[4,[13,"ha"]],[4,[14,"-"]],[4,[15,"ha"]]],"underlined":[3,3],"elements":4}}
{"replace":[["desert"]],"pattern":{"program":[[1,[1,"across through crossed crossing sahara sinai negev gobi arabian mojave sonoran western libyan syrian thar kalahari high open in into of from"]],[2,[1,"the sahara sinai a open syrian libyan arabian western chihuahuan mojave negev"]],[3,[1,"dessert"]],[4,[6,". ,",1,"and to with between near for at by toward towards floor on where after heat town sun north south east west outside"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"cake menu wine spoon"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[4,"course cake tray spoon choice part"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2},"after":{"program":[[1,[6,", ."]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["desert"]],"pattern":{"program":[[1,[1,"dessert"]],[2,[1,"kingdom sun sand sands heat road island storm war region town tribe tribes camp camps warfare highway climate landscape nation air nomads fox tortoise state oasis border floor plain valley wind winds bighorn outpost prison southwest terrain plants animals locust locusts crossing track village villages wilderness city emirate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["dessert"]],"pattern":{"program":[[1,3],[1,[1,"cake cakes pie ate eat eating cream pudding pears strawberries figs crumble tart chocolate trifle fruit sorbet had have served"]],[5],[1,[1,"what"]],[1,[15,"'s"]],[2,[1,"for"]],[3,[1,"desert"]],[4,[6,". ,",1,"and in at or"]]],"underlined":[3,3],"elements":4}}
{"replace":[["dessert"]],"pattern":{"program":[[1,[1,"lunch dinner meal main starter cheese coffee courses sandwich salad wine"]],[2,[1,"and",6,",",1,"or with"]],[3,4],[3,[1,"a free the"]],[4,[1,"desert"]],[5,[6,". ,",1,"for at and wines"]]],"underlined":[4,4],"elements":5}}
{"replace":[["dessert"]],"pattern":{"program":[[1,[1,"desert"]],[2,[1,"menu wine wines spoon spoons trolley recipe recipes chef fork forks plate bowl course table buffet"]]],"underlined":[1,1],"elements":2}}
{"replace":[["morale"]],"pattern":{"program":[[1,[1,"staff troop team player employee police army teacher worker civilian squad low raise raised boost boosted lift lifted improve improved sap sapped poor sagging flagging crew fan camp"]],[2,[1,"moral"]],[3,[6,". ,",1,"is was has had fell plummeted sank collapsed among at in after before by as ahead"]]],"underlined":[2,2],"elements":3}}
{"replace":[["morale"]],"pattern":{"program":[[1,[1,"moral"]],[2,[1,"among in at"]],[3,5],[3,[1,"is was has had nurses teachers troops staff officers soldiers workers",17,"",18,""]],[7],[3,[1,"the"]],[3,[1,"ranks camp squad service force team"]]],"underlined":[1,1],"elements":3,"atStart":true}}
{"replace":[["morale"]],"pattern":{"program":[[1,[1,"moral"]],[2,[1,"booster boosters boost boosting"]]],"underlined":[1,1],"elements":2}}
{"replace":[["moral"]],"pattern":{"program":[[1,[1,"the"]],[2,[1,"morale"]],[3,[1,"of"]],[4,[1,"the this his her a"]],[5,[1,"story tale book film play"]]],"underlined":[2,2],"elements":5}}
{"replace":[["moral"]],"pattern":{"program":[[1,[1,"morale"]],[2,[1,"case right obligation duty authority compass ground high standards values victory fibre fiber question imperative panic courage equivalence hazard principles support code argument responsibility stand stance leadership dilemma outrage bankruptcy judgment judgement failure failing lesson lessons"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"with and"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["personnel"]],"pattern":{"program":[[1,[1,"ambulance medical military security hospital airport army navy emergency police uniformed naval nato un",23,"U.N. UN Nato NATO",1,"civilian rescue enlisted embassy trained qualified armed diplomatic peacekeeping office technical maintenance administrative",23,"American British Russian",1,"service essential female"]],[2,[1,"personal"]],[3,[1,"were was are had have has who",6,". ,",1,"treated at to from and on in will arrived said"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"and",6,","]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[3,[8,""]]],"underlined":[1,3],"elements":3}},{"after":{"program":[[1,[1,"and"]],[2,[1,"professional political financial private public"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["personnel"]],"pattern":{"program":[[1,[1,"personal"]],[2,[1,"carrier carriers"]]],"underlined":[1,1],"elements":2}}
{"replace":[["personal"]],"pattern":{"program":[[1,[1,"personnel"]],[2,[1,"data reasons life lives details belongings finances wealth fortune assistant trainer best attack attacks injury opinion opinions freedom freedoms computer loan loans statement tragedy friend friends ambition touch vendetta hygiene appearance style pride property effects savings relationship relationships stories story debt gain bankruptcy possessions responsibility essay fouls grudge lawyer physician doctor chef bodyguard secretary preference grooming"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"prosecute"}]],"pattern":{"program":[[1,[1,"be been was were being is are him her them people firm company man woman"]],[2,[1,"persecuted persecute"]],[3,[1,"for under over on in"]],[4,6],[4,[1,20]],[8],[4,[1,"a an the"]],[4,[1,"crime court offence charge case"]]],"underlined":[2,2],"elements":4}}
{"replace":[["prosecuted"]],"pattern":{"program":[[1,[1,"trespassers offenders shoplifters suspects violators culprits lawbreakers thieves poachers smugglers criminals perpetrators fraudsters"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[3,[1,"be are were was being been"]],[4,[1,21]]],"underlined":[4,4],"elements":4}}
{"replace":[["persecuted"]],"pattern":{"program":[[1,[1,"minorities minority christians muslims jews believers dissidents hindus sikhs ahmadis uyghurs uighurs rohingya yazidis baha'is converts",23,"Christians Muslims Jews Hindus Sikhs Ahmadis Uyghurs Uighurs Rohingya Yazidis Baha'is Quakers Catholics Protestants Huguenots",1,"gays",23,"Kurds Tibetans"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[3,[1,"are were was being been be"]],[4,[1,22]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[1,"for"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3],[3,[1,20]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["persecuted"]],"pattern":{"program":[[1,[1,22]],[2,[1,"minority minorities christians",23,"Christians Muslims Jews",1,"people community communities ethnic religious group"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"for who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["preceded"]],"pattern":{"program":[[1,[1,"proceeded"]],[2,[1,"the a an his her its their it him them this every each any both"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"way same",6,"."]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["preceded"]],"pattern":{"program":[[1,[1,"was were been be being is are often usually immediately"]],[2,[1,"proceeded"]],[3,[1,"by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["precedes"]],"pattern":{"program":[[1,[1,"which that it rite prayer service ceremony"]],[2,[1,"proceeds"]],[3,[1,"the a an his her its their it every each"]]],"underlined":[2,2],"elements":3}}
{"replace":[["proceed"]],"pattern":{"program":[[1,[1,"will can to may must could should would not",19,"n't",1,"case trial work talks"]],[2,[1,"precede"]],[3,[1,"with on to as at in",6,". ,",1,"this next against without only if under cautiously immediately"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"proceed"}]],"pattern":{"program":[[1,[1,"preceded preceding"]],[2,[1,"to with"]],[3,5],[3,[29,""]],[6],[3,[1,23]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"prescribe"}]],"pattern":{"program":[[1,[1,"doctor doctors gp gps physician physicians he she they was were been psychiatrist surgeon hospital specialist vet being be and overly commonly widely often"]],[2,[1,"proscribed proscribe"]],[3,[1,"a the an painkillers antibiotics drugs pills medication medicine opioids statins antidepressants sedatives rest tablets her him his them morphine more methadone steroids insulin sleeping strong"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"group organisation organization party use practice teaching publication movement law rule"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["proscribed"]],"pattern":{"program":[[1,[1,15]],[2,[1,24]],[3,[1,"as"]],[4,[1,"a an"]],[5,[1,"terrorist illegal unlawful extremist"]]],"underlined":[2,2],"elements":5}}
{"replace":[["proscribed"]],"pattern":{"program":[[1,[1,24]],[2,[1,"terrorist organisation organisations organization organizations group groups movement"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"of size work discussion"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"elude"}]],"pattern":{"program":[[1,[4,"allude"]],[2,[1,"the him her them us me it police capture his its detectives officers investigators scientists justice",18,"",1,"detection"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"allude"}]],"pattern":{"program":[[1,[4,"elude"]],[2,[1,"to"]]],"underlined":[1,1],"elements":2}}
{"replace":[["averse"]],"pattern":{"program":[[1,[1,"he she we they i who board council minister mayor government party union club firm company voters residents members"]],[2,4,7],[2,[1,25,19,"'s"]],[9],[2,[6,"'"]],[2,[15,"m"]],[9],[2,[6,"'"]],[2,[15,"re"]],[10,11],[3,[1,"not",19,"n't",1,"never very particularly entirely wholly"]],[4,[1,"adverse"]],[5,[1,"to"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[30,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[30,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[30,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[30,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[30,21],[1,[2,""]],[23,25],[1,[3,""]],[22],[30,26],[1,[2,""]],[28,30],[1,[3,""]],[27],[2,[1,"interest interests party client health growth life him them her us science cause title"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["averse"]],"pattern":{"program":[[1,[1,"risk loss publicity camera conflict inequality ambiguity debt change work"]],[2,[1,"adverse"]],[3,[6,". ,",1,"and to investors than",8,"",1,"in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"effect effects events"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["adverse"]],"pattern":{"program":[[1,[1,"averse"]],[2,[1,"weather conditions effect effects reaction reactions publicity impact impacts events ruling comment winds circumstances consequences findings outcome outcomes inference opinion affect news"]]],"underlined":[1,1],"elements":2}}
{"replace":[["assent"]],"pattern":{"program":[[1,[1,"gave give given giving gives withheld withhold refused refuse grant granted received receives receive awaits needs"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3],[3,[1,"ascent"]],[4,[1,"to",6,". ,",1,"in on yesterday today last this"]]],"underlined":[3,3],"elements":4}}
{"replace":[["assent"]],"pattern":{"program":[[1,[1,"royal nodded nods murmured murmurs murmur without formal parliamentary mutual general tacit"]],[2,3],[2,[1,"of their his her"]],[3,[1,"ascent"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"of up"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["ascent"]],"pattern":{"program":[[1,[1,"assent"]],[2,[1,"of up to"]],[3,4],[3,[1,"the a this its"]],[4,[1,"summit peak mountain face hill ridge ladder tower",23,"Everest Mount Kilimanjaro Snowdon Denali Ben",1,"stairs top cliff"]]],"underlined":[1,1],"elements":4}}
{"replace":[["ascent"]],"pattern":{"program":[[1,[1,"began begin begins begun started starting during resumed continued completed"]],[2,[1,"the his her their its a"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"assent"]]],"underlined":[4,4],"elements":4}}
{"replace":[["ascent"]],"pattern":{"program":[[1,[1,"steep rapid swift slow meteoric dizzying solo winter successful gruelling perilous dangerous"]],[2,[1,"assent"]]],"underlined":[2,2],"elements":2}}
{"replace":[["aisle"]],"pattern":{"program":[[1,[1,"sides side"]],[2,[1,"of"]],[3,[1,"the an"]],[4,[1,"isle"]]],"underlined":[4,4],"elements":4},"unless":[{"before":{"program":[[1,[1,"east west north south",20,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aisle"]],"pattern":{"program":[[1,[1,"down up"]],[2,[1,"the a an"]],[3,[1,"isle"]],[4,[1,"on to with at",6,". ,",1,"in toward towards and"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"in"]],[2,[1,"the"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aisle"]],"pattern":{"program":[[1,[1,"center centre supermarket church grocery cereal snack plane dairy side"]],[2,[1,"isle"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[1,"north south east west"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aisle"]],"pattern":{"program":[[1,[1,"isle"]],[2,[1,"seat seats"]]],"underlined":[1,1],"elements":2}}
{"replace":[["altar"]],"pattern":{"program":[[1,[1,"at before behind on from to near towards toward of the beside by above"]],[2,4],[2,[1,"the an its high stone wooden church"]],[6],[2,[1,"church"]],[2,[15,"'s"]],[3,[1,"alter"]],[4,[6,". ,",1,"and of at in with was is to for where were on during before after"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"ego the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["altar"]],"pattern":{"program":[[1,[1,"alter"]],[2,[1,"boy boys server servers cloth rail girl piece candles"]]],"underlined":[1,1],"elements":2}}
{"replace":[["alter"]],"pattern":{"program":[[1,3],[1,[1,"to not",19,"n't",1,"will would could may might can should never did"]],[5],[1,[1,"can"]],[1,[15,"not"]],[2,[1,"altar"]],[3,[1,"the its his her their a our course plans any how that it what much anything"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"alter"}]],"pattern":{"program":[[1,[1,"altared altaring"]]],"underlined":[1,1],"elements":1}}
{"replace":[["borne"]],"pattern":{"program":[[1,[1,"cost costs burden brunt expense expenses loss losses responsibility risk risks price blame weight bill share liability"]],[31,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[31,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[31,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[31,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[31,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[31,27],[2,[2,""]],[29,31],[2,[3,""]],[28],[3,[1,"born"]],[4,[1,"by out mostly largely mainly in"]]],"underlined":[3,3],"elements":4}}
{"replace":[["borne"]],"pattern":{"program":[[1,[1,26]],[2,[1,"born"]],[3,[1,"fruit witness testimony the arms grudges malice responsibility down up little no"]]],"underlined":[2,2],"elements":3}}
{"replace":[["borne"]],"pattern":{"program":[[1,[1,"is are was were been be fears claim claims warnings predictions suspicions prediction"]],[2,[1,"born"]],[3,[1,"out"]],[4,[1,"by in",6,". ,"]]],"underlined":[2,2],"elements":4}}
{"replace":[["borne"]],"pattern":{"program":[[1,[1,"is are was were be"]],[2,[1,"born"]],[3,[1,"by"]],[4,[1,"ticks mosquitoes mosquitos fleas air wind water taxpayers rats flies lice the insects birds consumers customers shareholders workers families investors its his farmers passengers patients"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"caesarean cesarean"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"child children baby babies he she they son daughter"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["born"]],"pattern":{"program":[[1,[1,"was were is are he she i being been they child baby babies"]],[2,[1,"borne"]],[3,[1,"in on at into to"]],[4,6],[4,[12,"",5,"",1,"the poverty"]],[13],[4,[1,"a an the"]],[8,12],[4,[2,""]],[10,12],[4,[3,""]],[9],[4,[1,"family town village city hospital home"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"wind water wings stretcher mind shoulders"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"by"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["brakes"]],"pattern":{"program":[[1,3,6],[1,[1,"driver car bus train truck lorry van bike bicycle tram faulty air disc disk hand hit slammed slam slamming jammed pumped applied apply applying worn emergency parking rear front antilock anti-lock"]],[8],[1,[1,"driver"]],[1,[15,"'s"]],[8],[1,[1,"car"]],[1,[15,"'s"]],[9,10],[2,[1,"on the his her"]],[11,12],[3,[1,"the his her"]],[4,[1,"breaks"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[30,"",1,"into down up through out his her free away"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[31,"",1,"who that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["brakes"]],"pattern":{"program":[[1,[1,"the his her its their"]],[2,[1,"breaks"]],[3,[1,"had have"]],[4,[1,"failed been not locked",19,"n't"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"between for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["brake"]],"pattern":{"program":[[1,[1,"break"]],[2,[1,"pedal pedals pad pads discs disc lights light fluid failure failures lever cable cables horsepower lines shoes calipers drums"]]],"underlined":[1,1],"elements":2}}
{"replace":[["break"]],"pattern":{"program":[[1,3,7,11,15,19,23,27],[1,[1,"took take takes taking summer lunch tea tax coffee winter spring toilet commercial christmas easter",23,"Christmas Easter",1,"big lucky short brief career international weekend prison jail station news clean festive mid-season midseason water smoke bathroom another long without"]],[30],[1,[13,"half"]],[1,[14,"-"]],[1,[15,"time"]],[30],[1,[13,"much"]],[1,[14,"-"]],[1,[15,"needed"]],[30],[1,[13,"five"]],[1,[14,"-"]],[1,[15,"minute"]],[30],[1,[13,"two"]],[1,[14,"-"]],[1,[15,"week"]],[30],[1,[13,"three"]],[1,[14,"-"]],[1,[15,"week"]],[30],[1,[13,"month"]],[1,[14,"-"]],[1,[15,"long"]],[30],[1,[13,"week"]],[1,[14,"-"]],[1,[15,"long"]],[31,35],[2,[2,""]],[33,35],[2,[3,""]],[32],[3,[1,"brake"]],[4,[1,"at from in after to",6,". ,",1,"and of for between before with next that on when as point is was"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[4,"press hit step slam apply put foot parking hand emergency"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"pad pedal lever the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["break"]],"pattern":{"program":[[1,[1,"to will would could can not",19,"n't",1,"may might must"]],[2,[1,"brake"]],[3,[1,"even up ground into through free away his her the a their its promises off"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"wheels car bike vehicle train"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"break"}]],"pattern":{"program":[[1,[0,"brake"]],[2,[1,23]],[3,[1,"record records law laws rules promise promises deadlock silence leg arm ankle news bank ice window windows rule ankle wrist nose contract ceasefire strike"]]],"underlined":[1,1],"elements":3}}
{"replace":[["canvas"]],"pattern":{"program":[[1,[1,"on in of to a an the blank white large huge old green painted wet under"]],[2,[1,"canvass"]],[3,[6,". ,",1,"and by bag bags tent tents shoes sheet sheets roof roofs cover covers chair chairs awning awnings screen was is hung with"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"of"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"was is"]],[2,[1,"by of"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"canvass"}]],"pattern":{"program":[[1,[1,"canvas canvases canvased canvasing"]],[2,4],[2,[1,"voters support opinion opinions views votes residents households neighbourhoods neighborhoods homes door supporters for"]],[9],[2,[13,"door"]],[2,[14,"-"]],[2,[32,"to"]],[2,[14,"-"]],[2,[15,"door"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"a the of on oil and his her their in blank"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["censured"]],"pattern":{"program":[[1,[1,"senator member members mp lawmaker congressman congresswoman mayor president minister councillor councilman councilwoman councilor representative judge governor he she speaker legislator trustee alderman deputy premier chancellor lawyer doctor official commissioner"]],[2,[1,"was were been be being is"]],[3,4],[3,[1,"formally officially publicly unanimously"]],[4,[1,"censored"]],[5,[1,"by for"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[25,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[25,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[25,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[25,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[25,21],[1,[2,""]],[23,25],[1,[3,""]],[22],[2,[1,"film book article song post posts tweet tweets twitter facebook youtube press media network television broadcaster"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["censure"]],"pattern":{"program":[[1,[1,"censor"]],[2,[1,"motion vote motions resolution"]]],"underlined":[1,1],"elements":2}}
{"replace":[["censure"]],"pattern":{"program":[[1,[1,"vote voted votes motion move resolution moved"]],[2,[1,"to of"]],[3,[1,"censor"]],[4,[1,"the him her a a mr ms mrs",18,"",1,"trump its mayor president"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"film films book books article articles press media internet news song songs textbooks broadcast broadcasts speech content letters material works"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"censor"}]],"pattern":{"program":[[1,[4,"censure"]],[2,[1,"interview interviews film films book books article articles broadcast broadcasts press media news internet letters scenes songs lyrics textbooks documentary websites content emails"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"a the of"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[1,"from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"censor"}]],"pattern":{"program":[[1,[1,"censured censuring censures censure"]],[2,[1,"the a an all any his her its their news foreign state"]],[3,[1,"interview film films book books article articles broadcast broadcasts press media news internet letters scenes song songs lyrics textbooks documentary website websites programme play exhibition reports coverage"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"of a the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["coarse"]],"pattern":{"program":[[1,[1,"course"]],[2,[1,"sand gravel cloth grained grass grasses fabric wool fur texture salt language humour humor jokes joke fishing particles powder flour linen bread hair"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"of golf race main a the first second each every on",19,"'s"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"is was"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["coarse"]],"pattern":{"program":[[1,[1,"sand hair skin fur language voice cloth fabric grass wool texture jokes humour manners gravel salt"]],[2,[1,"is was were are too very grew became feels felt"]],[3,[1,"course"]],[4,[1,"and",6,", .",1,"to or but"]]],"underlined":[3,3],"elements":4}}
{"replace":[["course"]],"pattern":{"program":[[1,[1,"golf race training collision obstacle assault degree crash university college online cookery refresher evening language during due stay change changed three"]],[2,[1,"coarse"]],[3,[6,". ,",1,"of in at and was is will has had for to on that which with after by record work designer owner"]]],"underlined":[2,2],"elements":3}}
{"replace":[["course"]],"pattern":{"program":[[1,[1,"the"]],[2,[1,"coarse"]],[3,[1,"of"]],[4,[1,"the a his her their its an history action events",5,"",1,"two three four five several one"]]],"underlined":[2,2],"elements":4}}
{"replace":[["current"]],"pattern":{"program":[[1,[1,"currant"]],[2,[1,"government account accounts affairs law laws rules system prices price president leader champion champions season situation crisis form rate rates level levels plan plans deal contract mayor year budget trend owner owners policy row dispute climate conditions generation world squad members chairman chairwoman minister holder economic political financial head state term position estimates coach manager"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"current"}]],"pattern":{"program":[[1,[1,"strong ocean sea tidal electric river rip alternating direct air fast swift powerful dangerous treacherous warm cold underwater undersea political"]],[2,[1,"currant currants"]]],"underlined":[2,2],"elements":2}}
{"replace":[["currants"]],"pattern":{"program":[[1,[1,"scones scone buns bun raisins sultanas cake pudding flour gooseberries figs raspberries blackberries cherries"]],[2,[1,"with and",6,","]],[3,[1,"currents"]]],"underlined":[3,3],"elements":3}}
{"replace":[["currant"]],"pattern":{"program":[[1,[1,"current"]],[2,[1,"bun buns"]]],"underlined":[1,1],"elements":2}}
{"replace":[["dual"]],"pattern":{"program":[[1,[1,"duel"]],[2,4],[2,[1,"carriageway carriageways nationality nationalities citizenship citizen citizens national nationals role roles use purpose control controls fuel track tracks screen mandate language income carriage threat threats crises key identity heritage ownership function pricing exhaust power strategy monarchy"]],[6],[2,[6,"-"]],[2,[15,"use"]]],"underlined":[1,1],"elements":2}}
{"replace":[["duel"]],"pattern":{"program":[[1,[4,"fight lose win have stage survive"]],[2,[1,"a the his her their this that another"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"dual"]],[5,[1,"for with between over in at",6,". ,"]]],"underlined":[4,4],"elements":5}}
{"replace":[[{"lemma":"duel"}]],"pattern":{"program":[[1,3],[1,[1,"pitching penalty sword fatal pistol pistols thrilling aerial artillery tactical verbal bitter legal title shooting personal"]],[6],[1,[13,"two"]],[1,[14,"-"]],[1,[15,"man"]],[2,[1,"dual duals"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"role nationality"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["duel"]],"pattern":{"program":[[1,[1,"a the",19,"'s"]],[2,[1,"dual"]],[3,[1,"between with at over"]],[4,[1,"the two a his her dawn rivals",18,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["fair"]],"pattern":{"program":[[1,3,6],[1,[1,"is was were are be been being not",19,"n't",1,"seem seems seemed very entirely hardly perfectly"]],[8],[1,[1,"free"]],[1,[1,"and"]],[8],[1,[1,"fair"]],[1,[1,"and"]],[2,[1,"fare"]],[3,[6,". ,",1,"to and in that for but or when if by elections election on enough"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"how did do does will would to might could"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"fair"}]],"pattern":{"program":[[1,[1,"county state book trade job jobs science craft art horse vanity antiques careers hiring"]],[2,[1,"fare fares"]],[3,[1,"draws opens opened drew in on at was is will has had last this attracts attracted ends began begins closed with",6,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"bus train the"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2},"after":{"program":[[1,[1,"dodger dodgers"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"of such"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[4,"serve eat offer traditional cook"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["fair"]],"pattern":{"program":[[1,[1,"fare"]],[2,[1,"trial share play wage wages price deal hearing trade election elections treatment game chance fight competition weather comment point enough number value criticism assessment process vote question result"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"fare"}]],"pattern":{"program":[[1,3],[1,[1,"bus train taxi rail cab tube subway metro ferry transit single passenger commuter tram minibus peak airline"]],[6],[1,[13,"off"]],[1,[14,"-"]],[1,[15,"peak"]],[2,[1,"fair fairs"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"trial trials play"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"fare"}]],"pattern":{"program":[[1,3],[1,[1,"will would did to has have",19,"n't",1,"how might could may not also had teams firms it they he she companies"]],[5],[1,[6,"'"]],[1,[15,"d"]],[2,[1,"fair faired fairs"]],[3,[1,"better worse badly poorly little no well"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"be was is are were been"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fared"]],"pattern":{"program":[[1,[1,"faired"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[1,"surface hull over in into"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"faze"}]],"pattern":{"program":[[1,[19,"n't",1,"not never hardly barely did seem seemed could to will nothing"]],[2,[4,"phase"]],[3,[1,"him her them us me anyone anybody everyone a the his old young many voters fans players investors"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[20,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[2,[1,"in out back"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["fazed"]],"pattern":{"program":[[1,[19,"n't",1,"not never hardly barely seemed seems seem un little remotely too at was were is are be least"]],[2,[1,"phased"]],[3,[1,"by"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[8,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"in out"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"phase"}]],"pattern":{"program":[[1,[1,"fazed faze fazing fazes"]],[2,[1,"in out over"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"phase"}]],"pattern":{"program":[[1,[1,"first second third next final early new latest initial last each every this testing trial"]],[2,[1,"faze fazes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["formerly"]],"pattern":{"program":[[1,[1,"was were had been is"]],[2,[1,"formally"]],[3,[1,"the a an of in with"]],[4,[1,"mayor head chief president chairman director capital site home minister leader deputy church school hospital factory warehouse member member police senior governor ambassador editor professor teacher top partner captain most largest richest"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["formerly"]],"pattern":{"program":[[1,[1,"formally"]],[2,[1,"owned occupied based home president chairman editor director inhabited nicknamed enslaved"]],[3,[1,"by at in to of the with as"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["formally"]],"pattern":{"program":[[1,[1,"been be has have will to must yet not had was were is are being they he she",19,"n't"]],[2,[1,"formerly"]],[3,[1,"charged announced launched opened apologised apologized declared inaugurated identified invited requested signed withdraw withdrawn sworn indicted notified reprimanded complain complained request announce declare apologise apologize nominated unveiled crowned complained"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"as chairman"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fourth"]],"pattern":{"program":[[1,[1,"the a his her their its my finished finish placed and or in ranked lies lie stands for every our this just only career our your that"]],[2,[1,"forth"]],[3,[1,"in of place time year day quarter straight consecutive round seed set term largest biggest child son daughter floor grade season week month goal wicket inning win loss edition generation anniversary over row night title most highest best game test man week the"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"back so hold held sally set put bring call come came go"]],[2,3],[2,[1,"and",6,","]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[4,"set put bring call come go hold send pour"]],[31,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[31,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[31,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[31,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[31,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[31,27],[2,[2,""]],[29,31],[2,[3,""]],[28]],"underlined":[1,2],"elements":2}}]}
{"replace":[["fourth"]],"pattern":{"program":[[1,[1,"forth"]],[2,4],[2,[1,"largest biggest consecutive straight quarter seed inning wicket grade grader graders floor anniversary edition successive quarter round highest richest busiest oldest child placed generation amendment"]],[7],[2,[13,"quarter"]],[2,[14,"-"]],[2,[15,"final"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"back"]],[2,[1,"and",6,","]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["fourth"]],"pattern":{"program":[[1,[0,"finish rank place"]],[2,[1,"forth"]]],"underlined":[2,2],"elements":2}}
{"replace":[["forth"]],"pattern":{"program":[[1,[1,"back"]],[2,[1,"and"]],[3,[1,"fourth"]]],"underlined":[3,3],"elements":3}}
{"replace":[["forth"]],"pattern":{"program":[[1,[1,"and"]],[2,[1,"so"]],[3,[1,"fourth"]]],"underlined":[3,3],"elements":3}}
{"replace":[["forth"]],"pattern":{"program":[[1,[4,"put set hold bring call sally burst spring"]],[2,[1,"fourth"]],[3,[1,"a an the his her its their in on from new about"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"hill place goal child quarter inning time season row candidate year round"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["forth"]],"pattern":{"program":[[1,[4,"hold"]],[2,[1,"fourth"]],[3,[1,"on"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"place spot"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["guerrilla"]],"pattern":{"program":[[1,[1,"gorilla"]],[2,[1,"war warfare fighters fighter army forces force group groups leader leaders attack attacks movement movements campaign tactics marketing raid raids commander commanders struggle insurgency conflict operation operations bands theatre organisation"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"gorilla"}]],"pattern":{"program":[[1,[1,"silverback mountain lowland baby captive female male zoo"]],[2,[1,"guerrilla guerrillas guerilla guerillas"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"fighter fighters army war warfare group forces attack attacks leader leaders camp camps commander movement training unit hideout hideouts base bases who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["grisly"]],"pattern":{"program":[[1,[1,"grizzly"]],[2,[1,"scene scenes discovery murder murders killing killings death deaths details detail find crime crimes remains end task images image photographs attack tale fate evidence sight work accident spectacle business history footage secret story warning reminder total job fashion"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"on by"]],[2,[1,"a bear the"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["grizzly"]],"pattern":{"program":[[1,[1,"grisly"]],[2,[1,"bear bears cub cubs"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hail"]],"pattern":{"program":[[1,[1,"hale"]],[2,[1,"of"]],[3,[1,"bullets gunfire fire stones criticism bombs missiles rockets abuse boos arrows shells"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"hail"}]],"pattern":{"program":[[1,[1,"hales haled"]],[2,[1,"from as"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hale"]],"pattern":{"program":[[1,[1,"hail"]],[2,[1,"and"]],[3,[1,"hearty"]]],"underlined":[1,1],"elements":3}}
{"replace":[["whole"]],"pattern":{"program":[[1,[1,"the a his her their this that"]],[2,[1,"hole"]],[3,[1,"family country village town world thing story truth team point process day night week year time community nation building region idea school system range lot area street generation season population industry business crew neighbourhood neighborhood island"]]],"underlined":[2,2],"elements":3}}
{"replace":[["whole"]],"pattern":{"program":[[1,[1,"as"]],[2,[1,"a"]],[3,[1,"hole"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"in for to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"hole"}]],"pattern":{"program":[[1,[1,"the a deep gaping black bullet plug dug dig bored cut drilled huge large small budget tiny pot big"]],[2,[1,27]],[3,[1,"in"]],[4,[1,"the a its his her their our one each"]],[5,[1,"roof wall ground road budget fence hull side ice floor ceiling door finances accounts net window leg head sock road dam ozone pipe street bucket heart chest"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"lemma":"hole"}]],"pattern":{"program":[[1,[1,"bullet gaping bore drilled plug dug punched button key man water eighth ninth 18th first par worm rabbit"]],[2,[1,27]],[3,[6,". ,",1,"in and that with through was of where for at"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"the a as first"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"be been was were is"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["knew"]],"pattern":{"program":[[1,[1,"he she they i we you who nobody everyone everybody family never always only already also",19,"n't",1,"hardly barely"]],[2,[1,"new"]],[3,[1,"the that how what where why who him her his about of nothing it them each all something very little exactly when if everyone better well"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"of"]],[2,[7,""]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[6,","]],[2,[1,"who"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["knew"]],"pattern":{"program":[[1,[1,"police officers staff officials doctors neighbours neighbors friends parents bosses executives people residents company bank government club man woman mother father minister president"]],[2,[1,"new"]],[3,[1,"that how what where why who him her nothing them exactly little everyone"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[7,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["new"]],"pattern":{"program":[[1,[1,"brand a an its their entirely two three several our any some with of for in"]],[2,[1,"knew"]],[3,[1,"hospital school law laws rules bridge deal book film album house home homes job jobs car cars stadium stadium contract coach manager leader president government plan plans site factory plant road system study report evidence york zealand year research technology owner owners product products life season building office campaign chief approach vaccine drug data study ship airport line team tax budget"]]],"underlined":[2,2],"elements":3}}
{"replace":[["New"]],"pattern":{"program":[[1,[23,"Knew"]],[2,[23,"York Zealand Jersey Orleans Delhi England Mexico Hampshire"]]],"underlined":[1,1],"elements":2}}
{"replace":[["know"]],"pattern":{"program":[[1,[1,"did does",19,"n't",1,"not"]],[2,[1,"now"]],[3,[1,"about what how why who whether when exactly anything each better where the him her his if of it my their"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"if is are was were has have had will would can could should",19,"'s"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"or more"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"know"}]],"pattern":{"program":[[1,[1,"nows nowing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["now"]],"pattern":{"program":[[1,[1,25]],[2,[1,"know"]],[3,[1,"a an the at in being on living called part working under home expected seen seeking used known owned run closed open believed considered facing investigating dead behind back out over more"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"all what that everyone who people they we you i"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["now"]],"pattern":{"program":[[1,[1,"until right from"]],[2,[1,"know"]],[3,[6,", .",1,"on",6,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["lightning"]],"pattern":{"program":[[1,[4,28]],[2,[1,"struck strike strikes bolt bolts storm storms hit flashed rod rods conductor killed set speed fast quick"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lightning"]],"pattern":{"program":[[1,[1,28]],[2,[1,"struck strike strikes bolt bolts storm storms hit flashed flash flashes rod rods conductor killed set sparked speed raid visit attack"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lightning"]],"pattern":{"program":[[1,[1,"by and of thunder from with for when like where forked sheet greased to white",6,","]],[2,[1,28]],[3,[6,". ,",1,"and or in on at during has had have that while as near were was"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"skin hair mood load of"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2},"after":{"program":[[1,[1,"the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"load"}]],"pattern":{"program":[[1,[1,"lode lodes"]],[2,[1,"of"]],[3,[1,"timber bricks sand hay coal goods cargo work people laundry cash money rubbish nonsense grain sugar cars logs stone gravel cement furniture debris wood passengers pressure stress freight fish bananas oil vegetables fruit cattle sheep pigs scrap bullets clothes visitors fans time fun questions"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"mother mine vein"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lode"]],"pattern":{"program":[[1,[1,"mother"]],[2,[1,"load"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of"]],[2,[17,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["mantel"]],"pattern":{"program":[[1,[1,"on above over from onto"]],[2,[1,"the a her his their its marble stone"]],[3,[1,"mantle"]],[4,[1,"above over",6,". ,",1,"beside in with and clock next at was were is are stood"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"earth"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[4,"take taken takes took taking put pass passed bestow assume inherit sea earth crust"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["mantel"]],"pattern":{"program":[[1,[1,"mantle"]],[2,[1,"piece pieces clock shelf clocks"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"mantle"}]],"pattern":{"program":[[1,[1,"mantel mantels"]],[2,[1,"of"]],[3,[1,"leader leadership party power greatness captain president favourite favourites world chief responsibility respectability authority champion champions his her their snow a the head being victim hero martyr secrecy darkness reform reformer change premier invincibility fame office opposition"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[1,"clock fireplace"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"metal"}]],"pattern":{"program":[[1,[4,"make build cast forge cut weld form construct"]],[2,[1,"of from in out"]],[3,4],[3,[1,"of"]],[5,6],[4,[1,"solid sheet scrap thin twisted old recycled wood rusting rusty cheap plastic"]],[7,8],[5,[1,"and or"]],[6,[1,29]],[7,[6,". ,",1,"and that in with or by at from to for"]]],"underlined":[6,6],"elements":7}}
{"replace":[[{"lemma":"metal"}]],"pattern":{"program":[[1,[1,"sheet scrap precious heavy twisted corrugated base molten hot bare rusty rusting jagged"]],[2,[1,"medal medals mettle meddle"]]],"underlined":[2,2],"elements":2}}
{"replace":[["metal"]],"pattern":{"program":[[1,[1,"medal mettle meddle"]],[2,[1,"detector detectors fence fences gate gates bar bars roof door doors pole poles box barrier barriers plate plates workers pipe pipes fatigue frame rod sheets cage shutters bin bars objects object prices tube container containers fragments shards railings grille"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"medal"}]],"pattern":{"program":[[1,[1,"olympic",23,"Olympic",1,"silver bronze war bravery first three two four five commemorative gallantry paralympic world"]],[2,[1,30]],[3,[1,"winner winners ceremony count table hopes hopeful hopefuls in at for tally chances contender podium stand round"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"trade prices market industry"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["medal"]],"pattern":{"program":[[1,[1,"metal"]],[2,[1,"ceremony tally winner winners hopes hopeful hopefuls podium count contender contenders table haul presentation race match rounds"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"medal"}]],"pattern":{"program":[[1,[4,"win take award claim hang wear collect pin earn strip"]],[2,[1,"a the his her their gold two three four nine silver bronze"]],[3,[1,"gold silver bronze olympic",23,"Olympic",1,"bravery war first gallantry only second third"]],[4,[1,30]],[5,[1,"in at for",6,". ,",1,"on and from with to"]]],"underlined":[4,4],"elements":5}}
{"replace":[["mettle"]],"pattern":{"program":[[1,[1,"test tested prove proved proven show showed shown shows showing proving testing tests on"]],[2,[1,"its his her their your our my"]],[3,[1,"metal medal meddle"]],[4,[6,". ,",1,"in against at with on by again as when after and to"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"detector work"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"meddle"}]],"pattern":{"program":[[1,[1,"medaling medalling medalled medaled mettling mettled"]],[2,[1,"in with"]],[3,[1,"the",18,"",1,"its his their our other another"]],[4,6],[4,[1,"election elections vote affairs politics ukraine syria russia business internal presidential case work investigation countries lives"]],[8],[4,[1,"country"]],[4,[15,"'s"]]],"underlined":[1,1],"elements":4}}
{"replace":[["meddle"]],"pattern":{"program":[[1,[1,"medal"]],[2,[1,"in with"]],[3,[1,"the its his their our other another foreign domestic"]],[4,6],[4,[1,"election elections affairs politics internal investigation countries domestic lives matters"]],[8],[4,[1,"country"]],[4,[15,"'s"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[1,"a the gold silver bronze his her"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["miners"]],"pattern":{"program":[[1,[1,"minors"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[3,[1,"trapped underground buried entombed unionised union dug"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"miner"}]],"pattern":{"program":[[1,[1,"coal gold copper diamond tin uranium platinum artisanal bitcoin salt cobalt iron sulphur"]],[2,[1,"minors minor"]]],"underlined":[2,2],"elements":2}}
{"replace":[["minor"]],"pattern":{"program":[[1,[1,"miner"]],[2,[1,"injuries injury offences offence offenses offense damage role roles change changes surgery league leagues party parties problem problems delays setback details detail accident crime crimes adjustments repairs burns cuts wounds issue issues poet character celebrity flooding earthquake tremor royal child difference differences incident incidents planet key"]]],"underlined":[1,1],"elements":2}}
{"replace":[["naval"]],"pattern":{"program":[[1,[1,"navel"]],[2,[1,"base bases vessel vessels officer officers forces force ship ships academy exercise exercises blockade power battle battles fleet station commander commanders architect war warfare patrol patrols dockyard yard hospital operations operation reserve history historian aviator air attach\u00e9 bombardment personnel intelligence drills gun guns uniform presence spokesman facility shipyard port supremacy cadet cadets reserves task"]]],"underlined":[1,1],"elements":2}}
{"replace":[["navel"]],"pattern":{"program":[[1,[1,"naval"]],[2,4],[2,[1,"gazing orange oranges piercing lint fluff"]],[6],[2,[6,"-"]],[2,[15,"gazing"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"palate"}]],"pattern":{"program":[[1,[1,"soft hard cleft cleanse cleanses cleansing refined sophisticated discerning jaded educated adventurous western delicate"]],[2,[1,"palette pallet palettes pallets"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of knife truck"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["palette"]],"pattern":{"program":[[1,[1,"palate pallet"]],[2,[1,"of"]],[3,[1,"colours colors greens blues browns reds pinks greys grays shades paints earth bright muted pastel hues tones sounds materials"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"palette"}]],"pattern":{"program":[[1,3,6,9],[1,[1,"colour color paint muted pastel earthy"]],[11],[1,[1,"artist"]],[1,[15,"'s"]],[11],[1,[1,"painter"]],[1,[15,"'s"]],[11],[1,[1,"artists"]],[1,[14,"'"]],[2,[1,"palate pallet palates"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"pallet"}]],"pattern":{"program":[[1,[1,"wooden shipping freight loading stacked burning broken discarded"]],[2,[1,31]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"pallet"}]],"pattern":{"program":[[1,[1,31]],[2,[1,"of"]],[3,[1,"bricks beer water goods food aid boxes cement cans bottles supplies timber wine beans tiles stone bottled medical medicines"]]],"underlined":[1,1],"elements":3}}
{"replace":[["peace"]],"pattern":{"program":[[1,[1,"piece"]],[2,[1,"talks treaty treaties deal process agreement accord accords conference plan plans prize envoy negotiations keepers activist activists keeper keeping march movement corps summit offering pipe camp mission deals dividend initiative"]]],"underlined":[1,1],"elements":2}}
{"replace":[["peace"]],"pattern":{"program":[[1,[1,"war"]],[2,[1,"and"]],[3,[1,"piece"]]],"underlined":[3,3],"elements":3}}
{"replace":[["piece"]],"pattern":{"program":[[1,[1,"peace"]],[2,[1,"of"]],[3,[1,"legislation furniture paper land art advice evidence equipment music work cake string wood metal jewellery jewelry history writing clothing machinery bread glass information meat bread cloth fabric property technology theatre theater fruit advice debris plastic shrapnel"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[1,"makers"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["piece"]],"pattern":{"program":[[1,[1,"a each every this another one small large tiny big key final missing"]],[2,[1,"peace"]],[3,[1,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"mind sorts kind the that exhaustion his their westphalia paris conquest cowards"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["peek"]],"pattern":{"program":[[1,[1,"sneak sneaky quick furtive first"]],[2,[1,32]],[3,[1,"at inside behind into through of",6,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"hour season"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"peek"}]],"pattern":{"program":[[1,[1,"sneak"]],[2,[1,"peak peaks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["peek"]],"pattern":{"program":[[1,[4,"take have get steal"]],[2,[1,"a another"]],[3,[1,32]],[4,[1,"at inside behind into through"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"pique"}]],"pattern":{"program":[[1,[4,"peak peek"]],[2,[1,"his her their the our my your some"]],[3,[1,"interest curiosity attention imagination"]]],"underlined":[1,1],"elements":3}}
{"replace":[["pique"]],"pattern":{"program":[[1,[1,"in of"]],[2,[1,"a"]],[3,[1,"fit moment"]],[4,[1,"of"]],[5,[1,"peak peek"]]],"underlined":[5,5],"elements":5}}
{"replace":[["peak"]],"pattern":{"program":[[1,[1,"peek"]],[2,[1,"hours hour season demand times oil viewing rates performance levels"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"peak"}]],"pattern":{"program":[[1,3],[1,[1,"at past reached its mountain highest"]],[6],[1,[13,"snow"]],[1,[14,"-"]],[1,[15,"capped"]],[2,[1,"peek peeks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["plane"]],"pattern":{"program":[[1,[1,"plain"]],[2,[1,"crash crashes ticket tickets crashed landed carrying flew touched spotter spotters hijacking hijackers skidded disappeared exploded overshot taxied vanished nosedived circled burst"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,3],[1,[1,"out ashore"]],[6],[1,[1,"on"]],[1,[1,"the"]],[1,[1,"coast"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"plane"}]],"pattern":{"program":[[1,3],[1,[1,"cargo passenger fighter spy charter transport propeller seat jet hijacked"]],[6],[1,[13,"twin"]],[1,[14,"-"]],[1,[15,"engine"]],[2,[1,"plain plains"]]],"underlined":[2,2],"elements":2}}
{"replace":[["plain"]],"pattern":{"program":[[1,[1,"plane"]],[2,[1,"clothes sailing english",23,"English",1,"speaking truth wrong packaging vanilla flour chocolate text yogurt yoghurt talking language speech fact"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"the a by"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[1,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["plain"]],"pattern":{"program":[[1,[1,"in into"]],[2,[1,"plane"]],[3,[1,"sight view language english",23,"English",1,"terms clothes words"]]],"underlined":[2,2],"elements":3}}
{"replace":[["plain"]],"pattern":{"program":[[1,[1,"it is was made makes make just quite very"]],[2,[1,"plane"]],[3,[1,"that and to he she they"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"the a"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"from"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"plain"}]],"pattern":{"program":[[1,[1,"coastal flood open high grassy central northern fertile dusty alluvial salisbury nineveh great"]],[2,[1,"plane planes"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"geometry tree trees"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["prey"]],"pattern":{"program":[[1,[4,"fall"]],[2,[1,"pray"]],[3,[1,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["prey"]],"pattern":{"program":[[1,[1,"bird birds beast beasts"]],[2,[1,"of"]],[3,[1,"pray"]]],"underlined":[3,3],"elements":3}}
{"replace":[["prey"]],"pattern":{"program":[[1,[1,"its their easy the on for hunting hunt catch stalk stalking upon natural main live"]],[2,[1,"pray"]],[3,[6,". ,",1,"and on in for is was with by to species items animals"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"let we to and people"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"prey"}]],"pattern":{"program":[[1,[4,"pray"]],[2,[1,"on upon"]],[3,5,8,11],[3,[1,"vulnerable elderly lonely weak pensioners tourists migrants consumers fish mice lambs sheep insects rodents"]],[22],[3,[1,"the"]],[3,[1,"elderly vulnerable weak lonely desperate"]],[22],[3,[1,"his her"]],[3,[1,"mind"]],[22],[12,16,19],[3,[1,"people"]],[3,[15,"'s"]],[3,[1,"fears"]],[22],[3,[1,"their our"]],[3,[1,"fears"]],[22],[3,[1,"voters"]],[3,[14,"'"]],[3,[1,"fears"]]],"underlined":[1,1],"elements":3}}
{"replace":[["pray"]],"pattern":{"program":[[1,[1,"to and knelt gathered they we people who"]],[2,[1,"prey"]],[3,[1,"for that together daily five at in with"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"pray"}]],"pattern":{"program":[[1,[1,"preyed preying"]],[2,[1,"for that together daily at in with five silently"]]],"underlined":[1,1],"elements":2}}
{"replace":[["profit"]],"pattern":{"program":[[1,[1,"prophet"]],[2,[1,"margin margins warning forecast growth sharing motive rose fell surge"]]],"underlined":[1,1],"elements":2}}
{"replace":[["profits"]],"pattern":{"program":[[1,[1,"prophets"]],[2,[1,"rose fell jumped slumped surged doubled dropped halved soared before after will for were"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"the of biblical and hebrew false old all"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"profit"}]],"pattern":{"program":[[1,3,6,9,12],[1,[1,"pre-tax pretax net operating annual quarterly record gross trading"]],[15],[1,[1,"bank"]],[1,[15,"'s"]],[15],[1,[1,"company"]],[1,[15,"'s"]],[15],[1,[1,"firm"]],[1,[15,"'s"]],[15],[1,[13,"half"]],[1,[14,"-"]],[1,[15,"year"]],[2,[1,"prophet prophets"]]],"underlined":[2,2],"elements":2}}
{"replace":[["prophet"]],"pattern":{"program":[[1,[1,"profit"]],[2,[23,"Muhammad Mohammed Mohammad Muhammed Isaiah Jeremiah Elijah Ezekiel Joseph"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Prophet"]],"pattern":{"program":[[1,[23,"Profit"]],[2,[23,"Muhammad Mohammed Mohammad Muhammed Isaiah Jeremiah Elijah Ezekiel"]]],"underlined":[1,1],"elements":2}}
{"replace":[["prophet"]],"pattern":{"program":[[1,[1,"a the"]],[2,[1,"profit"]],[3,[1,"of"]],[4,[1,"doom"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"wreak"}]],"pattern":{"program":[[1,[4,"rack"]],[2,[1,"havoc"]]],"underlined":[1,1],"elements":2}}
{"replace":[["razed"]],"pattern":{"program":[[1,[1,"was were been be being and burned burnt later entirely"]],[2,[1,"raised"]],[3,[1,"to"]],[4,[1,"the"]],[5,[1,"ground"]]],"underlined":[2,2],"elements":5},"unless":[{"after":{"program":[[1,[1,"floor floors"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"raze"}]],"pattern":{"program":[[1,[4,"raise"]],[2,4],[2,[1,"it them villages homes houses buildings town"]],[6],[2,[1,"the"]],[2,[1,"village town city house houses homes building school camp church"]],[3,[1,"to"]],[4,[1,"the"]],[5,[1,"ground"]]],"underlined":[1,1],"elements":5}}
{"replace":[["raising"]],"pattern":{"program":[[1,[1,"razing"]],[2,[1,"concerns fears money funds questions taxes awareness prices hopes rates children"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"raise"}]],"pattern":{"program":[[1,[1,"razed raze razes"]],[2,[1,"concerns fears money funds questions taxes awareness prices hopes rates",6,"$"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"right"}]],"pattern":{"program":[[1,[1,"rite rites write writes"]],[2,[1,"of"]],[3,5],[3,[1,"way reply return asylum appeal abode women workers minorities free privacy"]],[8],[3,[13,"self"]],[3,[14,"-"]],[3,[15,"determination"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"passage"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["rights"]],"pattern":{"program":[[1,3,6,9],[1,[1,"human civil voting gay equal property animal gun land abortion water minority bragging broadcasting film visiting naming"]],[11],[1,[1,"women"]],[1,[15,"'s"]],[11],[1,[1,"workers"]],[1,[14,"'"]],[11],[1,[1,"tenants"]],[1,[14,"'"]],[2,[1,"rites writes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rites"]],"pattern":{"program":[[1,[4,"give receive administer perform"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[3,[1,"last"]],[4,[1,"rights"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"rite"}]],"pattern":{"program":[[1,[1,"funeral initiation pagan"]],[2,[1,"rights right"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of to holder"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["write"]],"pattern":{"program":[[1,[1,"right"]],[2,[1,33]],[3,[1,"letter book novel song report cheque check script play essay memoir story"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"back"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["write"]],"pattern":{"program":[[1,[1,"to will would could can",19,"n't",1,"not"]],[2,[1,"right"]],[3,[1,"a about letters books songs code music poetry novels for it down off home plays"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"was were been be is are entitled needs"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["right"]],"pattern":{"program":[[1,[1,"write"]],[2,[1,"to"]],[3,[1,"vote die strike roam bear silence privacy counsel abortion asylum"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"will can to would who they we you i may"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["right"]],"pattern":{"program":[[1,[1,"his her the a"]],[2,[1,"write"]],[3,[1,"hand side wing foot leg arm knee ankle shoulder eye turn answer decision way time place thing"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"role"}]],"pattern":{"program":[[1,[1,"leading major vital starring central crucial bigger pivotal active important advisory caretaker supporting title minor prominent coaching dual decisive critical significant influential greater larger"]],[2,[1,34]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"call of over bar bars out"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"role"}]],"pattern":{"program":[[1,[4,"play take"]],[2,[1,"a an the its his her their any no some"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,34]],[5,[1,"in as"]]],"underlined":[4,4],"elements":5}}
{"replace":[["role"]],"pattern":{"program":[[1,[1,"in to from for leave left quit accepted new current previous former"]],[2,[1,"his her their the a this"]],[3,[1,"roll"]],[4,[1,"as"]]],"underlined":[3,3],"elements":4}}
{"replace":[["role"]],"pattern":{"program":[[1,[1,"roll"]],[2,[1,"model models"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"roll"}]],"pattern":{"program":[[1,3],[1,[1,"electoral payroll drum honour toilet sausage egg spring bread church barrel jelly death"]],[5],[1,[1,"voters"]],[1,[14,"'"]],[2,[1,"role roles"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of in as for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["roll"]],"pattern":{"program":[[1,[1,"role"]],[2,[1,"call calls"]]],"underlined":[1,1],"elements":2}}
{"replace":[["roll"]],"pattern":{"program":[[1,[1,"a"]],[2,[1,"role"]],[3,[1,"of"]],[4,[1,"carpet dice thunder drums wallpaper barbed banknotes"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[1,"play plays played"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["roll"]],"pattern":{"program":[[1,[1,"on was is are were get got been start to"]],[2,[1,"role"]],[3,[1,"out back over into on up down"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"of"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"route"}]],"pattern":{"program":[[1,[1,"bus escape supply flight parade scenic shipping ferry migration smuggling train tram evacuation cycle cycling quickest shortest alternate march rail"]],[2,[1,35]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"cause causes vegetable vegetables canal crop crops"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"route"}]],"pattern":{"program":[[1,[1,"along on of changed lined line via took take taken plan planned blocked cleared"]],[2,[1,"the a this that another different its"]],[3,[1,35]],[4,[1,"of"]],[5,[1,"the a parade march procession race railway marathon funeral canal pipeline line road relay motorcade bus"]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[1,"problem evil trouble"]],[2,[1,"tree plant hair",6,":"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["route"]],"pattern":{"program":[[1,[1,"en"]],[2,[1,"root"]]],"underlined":[2,2],"elements":2}}
{"replace":[["root"]],"pattern":{"program":[[1,[1,"route"]],[2,[1,"cause causes vegetable vegetables canal"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rooted"]],"pattern":{"program":[[1,[1,"deeply firmly be is are was were"]],[2,[1,"routed"]],[3,[1,"in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[25,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[25,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[25,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[25,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[25,21],[1,[2,""]],[23,25],[1,[3,""]],[22],[2,[1,"by"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["rooted"]],"pattern":{"program":[[1,[1,"deeply firmly"]],[2,[1,"routed"]],[3,[1,"in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["root"]],"pattern":{"program":[[1,[1,"take taken takes took taking"]],[2,[1,"route"]],[3,[6,". ,",1,"in and here there among"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"to the a this"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["roots"]],"pattern":{"program":[[1,[1,"put putting"]],[2,[1,"down"]],[3,[1,"routes"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"sow"}]],"pattern":{"program":[[1,[4,"sew"]],[2,4],[2,[1,"seed seeds discord doubt doubts division divisions confusion chaos distrust mistrust wheat fear terror panic rice maize crops corn dissent disinformation mayhem"]],[6],[2,[1,"the more"]],[2,[1,"seeds seed"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sew"]],"pattern":{"program":[[1,[4,"learn teach"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3],[3,[1,"to"]],[4,[1,"sow"]],[5,[6,". ,",1,"and clothes dresses"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"seed reap seeds"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["sewing"]],"pattern":{"program":[[1,[1,"sowing"]],[2,[1,"machine machines kit room circle needle needles pattern bee class classes"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"seeds"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"sew"}]],"pattern":{"program":[[1,[0,"sow"]],[2,4],[2,[1,"masks shirts uniforms garments costumes dresses clothes buttons quilts"]],[6],[2,[1,"a the"]],[2,[1,"button dress quilt patch hem flag"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sheer"]],"pattern":{"program":[[1,[1,"shear"]],[2,[1,"number numbers scale volume luck weight joy delight drop cliff cliffs determination will willpower exhaustion magnitude amount coincidence madness nonsense desperation beauty quantity pleasure brutality incompetence size speed brilliance terror"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"shear"}]],"pattern":{"program":[[1,[1,"sheer sheered sheering"]],[2,[1,"sheep ewes wool lambs flocks"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sleigh"]],"pattern":{"program":[[1,[1,"slay"]],[2,[1,"ride rides bells bell"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sole"]],"pattern":{"program":[[1,[1,"soul"]],[2,[1,"survivor survivors heir aim purpose owner responsibility reason goal exception breadwinner parent occupant trader custody occupation beneficiary source witness shareholder candidate bidder agent charge supplier proprietor objective focus discretion contender executor female representation suspect remaining"]]],"underlined":[1,1],"elements":2}}
{"replace":[["soles"]],"pattern":{"program":[[1,[1,"souls"]],[2,[1,"of"]],[3,[1,"his her their my"]],[4,[1,"feet shoes boots foot"]]],"underlined":[1,1],"elements":4}}
{"replace":[["soul"]],"pattern":{"program":[[1,[1,"sole"]],[2,[1,"music singer mate mates searching sister"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"soul"}]],"pattern":{"program":[[1,3,6],[1,[1,"lost poor kindred tortured brave immortal"]],[8],[1,[1,"body"]],[1,[1,"and"]],[8],[1,[1,"heart"]],[1,[1,"and"]],[2,[1,"sole soles"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"steak"}]],"pattern":{"program":[[1,3,7],[1,[1,"ribeye sirloin fillet rump flank skirt tuna salmon minute wagyu grilled cheese tartare ate eat eating beef bloody rare"]],[10],[1,[13,"rib"]],[1,[14,"-"]],[1,[15,"eye"]],[10],[1,[13,"t"]],[1,[14,"-"]],[1,[15,"bone"]],[2,[1,36]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"in of on at his her for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["steak"]],"pattern":{"program":[[1,[1,"stake"]],[2,[1,"and"]],[3,[1,"chips fries eggs kidney onions"]]],"underlined":[1,1],"elements":3}}
{"replace":[["steak"]],"pattern":{"program":[[1,[1,"stake"]],[2,[1,"tartare frites sauce pie pies knife knives house restaurant dinner bake sandwich"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"stake"}]],"pattern":{"program":[[1,[1,"majority controlling minority percent cent equity ownership",6,"%"]],[2,[1,"steak steaks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["stake"]],"pattern":{"program":[[1,[4,"have buy sell hold own acquire retain take raise lift increase cut reduce"]],[2,[1,"a its his her their the"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"steak"]],[5,[1,"in"]],[6,[1,"the a an his its",18,""]]],"underlined":[4,4],"elements":6},"unless":[{"after":{"program":[[1,[1,"restaurant oven pan sauce"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["stake"]],"pattern":{"program":[[1,[1,"lives jobs much reputation seats what futures pride title place points lot livelihoods is are was were more"]],[2,[1,"at"]],[3,[1,"steak"]]],"underlined":[3,3],"elements":3}}
{"replace":[["stakes"]],"pattern":{"program":[[1,[1,"steaks"]],[2,[1,"are were"]],[3,[1,"high higher low raised huge enormous"]]],"underlined":[1,1],"elements":3}}
{"replace":[["stake"]],"pattern":{"program":[[1,[1,"burned burnt burning"]],[2,[1,"at"]],[3,[1,"the"]],[4,[1,"steak"]]],"underlined":[4,4],"elements":4}}
{"replace":[["stationary"]],"pattern":{"program":[[1,[1,37]],[2,[1,"car cars vehicle vehicles train trains traffic bus target truck lorry bike van queue front object storm position engine ship boat source phase satellite"]]],"underlined":[1,1],"elements":2}}
{"replace":[["stationary"]],"pattern":{"program":[[1,[1,"was were is are remain remained stayed remains stay be been being almost nearly"]],[2,[1,37]],[3,[6,". ,",1,"and at for in when on after over while outside with beside"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[1,38]],[2,[1,"shop shops store stores supplies cupboard supplier department retailer firm"]]],"underlined":[1,1],"elements":2}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[1,"office headed personal school wedding letterhead official writing"]],[2,[1,38]]],"underlined":[2,2],"elements":2}}
{"replace":[["steel"]],"pattern":{"program":[[1,[1,"steal"]],[2,[1,"mill mills works worker workers plant plants industry maker makers company tariffs tariff beam beams girder girders producer producers production output imports exports bridge frame frames structure pipe pipes cable cables door doors giant town city firm wire bars roof manufacturer manufacturers prices sector fence tubes helmets band drum drums guitar nerves hull magnate factory furnaces rods mesh plates"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"to and will",19,"n't",1,"not would could can who they thieves or may might"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["steel"]],"pattern":{"program":[[1,[1,"of stainless and in mild structural british chinese scrap galvanised galvanized carbon cheap imported foreign on"]],[2,[1,"steal"]],[3,[6,". ,",1,"and in from imports was is doors were at tariffs framed with made"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"kill lie cheat rob rape murder beg"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["steal"]],"pattern":{"program":[[1,[4,"tried try trying attempt attempting attempted caught plan plot want wanted planned threaten"]],[2,[1,"to"]],[3,[1,"steel"]],[4,[1,"a an the his her money cars from food it them secrets jewellery cash data cattle copper lead shoes"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"nerves nerve himself herself themselves resolve for against"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["stealing"]],"pattern":{"program":[[1,[1,"steeling"]],[2,[1,"a an the money cars from food it secrets jewellery jewelry cash data cattle copper lead shoes",6,"$"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,5],[1,[2,""]],[3,5],[1,[3,""]],[2],[2,[1,"nerve nerves resolve will"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["straight"]],"pattern":{"program":[[1,[1,"strait"]],[2,[1,"sets games wins win victory victories loss losses defeat defeats line lines years year days day weeks months quarter quarters season seasons face fight points answer hair road ahead away talking talk"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"the a bering taiwan cook bass torres"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[1,"talks crossing"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["straight"]],"pattern":{"program":[[1,[5,"",1,"two three four five six seven eight nine ten second third fourth fifth sixth seventh eighth ninth tenth"]],[2,[1,"strait straits"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of",6,", ."]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["straits"]],"pattern":{"program":[[1,[1,"dire desperate financial difficult"]],[2,[1,"straights straight"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"men line couple"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"Strait"}]],"pattern":{"program":[[1,[23,"Taiwan Bering Bass Cook Torres Kerch Malacca Hormuz",1,"taiwan",23,"Bosphorus Menai Johor Denmark"]],[2,[23,39,1,40]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"after to into from away"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"Strait"}]],"pattern":{"program":[[1,[23,39,1,40]],[2,[1,"of"]],[3,[23,"Hormuz Gibraltar Malacca Dover Magellan Messina Bonifacio Tiran Georgia Juan"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"tale"}]],"pattern":{"program":[[1,3,6,9],[1,[1,"fairy folk cautionary morality canterbury sorry"]],[11],[1,[1,"handmaid"]],[1,[15,"'s"]],[11],[1,[1,"winter"]],[1,[15,"'s"]],[11],[1,[1,"wives"]],[1,[14,"'"]],[2,[1,41]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"tale"}]],"pattern":{"program":[[1,[4,"tell hear recount spin share relate narrate"]],[2,[1,"a the his her their tall of such many"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,41]],[5,[1,"of about to in",6,"."]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[1,"wag wags"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"tale"}]],"pattern":{"program":[[1,[1,41]],[2,[1,"of"]],[3,5],[3,[1,"woe horror survival heroism courage love revenge corruption greed murder adventure hardship suffering bravery betrayal passion ghosts hope"]],[8],[3,[13,"derring"]],[3,[14,"-"]],[3,[15,"do"]]],"underlined":[1,1],"elements":3}}
{"replace":[["tail"]],"pattern":{"program":[[1,[1,"tale"]],[2,[1,"end fin light lights wind winds feathers section"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"and whose"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"tail"}]],"pattern":{"program":[[1,[1,"wag wags wagged wagging"]],[2,[1,"its his her their the"]],[3,[1,"tale tales"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tails"]],"pattern":{"program":[[1,[1,"heads"]],[2,[1,"or"]],[3,[1,"tales"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"teem"}]],"pattern":{"program":[[1,[1,"teaming teamed"]],[2,[1,"with"]],[3,[1,"fish life rats people tourists wildlife insects ideas fans activity bacteria visitors birds mosquitoes shoppers rain"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"team"}]],"pattern":{"program":[[1,[1,"teemed teeming teem"]],[2,[1,"up"]]],"underlined":[1,1],"elements":2}}
{"replace":[["thrown"]],"pattern":{"program":[[1,[1,"was were been be being is are get got had has have having"]],[2,[1,"throne"]],[3,[1,"out into in off from at by away over through down open a the his her their up together about overboard onto on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["throne"]],"pattern":{"program":[[1,[1,"the his her peacock english british spanish chrysanthemum scottish gold golden ancestral papal"]],[2,[1,"thrown"]],[3,[6,". ,",1,"in of and at after speech room since"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[8,"",33,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"by a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["throne"]],"pattern":{"program":[[1,[1,"heir"]],[2,[1,"to"]],[3,[1,"the"]],[4,[1,"thrown"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"troupe"}]],"pattern":{"program":[[1,[1,"dance theatre theater acting ballet circus comedy drama opera puppet acrobatic drag shakespeare mime touring flamenco"]],[2,[1,42]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of"]],[2,4],[2,[1,"ship"]],[5],[2,[1,"scouts soldiers"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"troupe"}]],"pattern":{"program":[[1,[1,42]],[2,[1,"of"]],[3,[1,"actors dancers acrobats performers players musicians clowns singers comedians entertainers drummers jugglers"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"troop"}]],"pattern":{"program":[[1,[1,"troupe troupes"]],[2,[1,"of"]],[3,[1,"scouts monkeys baboons soldiers girl boy guides cavalry"]]],"underlined":[1,1],"elements":3}}
{"replace":[["troops"]],"pattern":{"program":[[1,[1,"american british russian government un",23,"UN",1,"ground american foreign u.s.",23,"U.S. US",1,"enemy combat israeli indian peacekeeping allied",23,"American British Russian French Israeli German Ukrainian",1,"army",23,"Nato NATO",5,"",1,"of federal"]],[2,[1,"troupes"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"of"]],[2,[1,"dancers actors"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["troop"]],"pattern":{"program":[[1,[1,"troupe"]],[2,4],[2,[1,"movements carriers carrier withdrawal withdrawals levels surge deployment deployments numbers morale buildup reductions ship positions train"]],[7],[2,[13,"build"]],[2,[14,"-"]],[2,[15,"up"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"vane"}]],"pattern":{"program":[[1,[1,"weather"]],[2,[1,"vain vein vains veins"]]],"underlined":[2,2],"elements":2}}
{"replace":[["vain"]],"pattern":{"program":[[1,[1,"a his her their the in last"]],[2,[1,"vein vane"]],[3,[1,"attempt effort hope bid search attempts efforts hopes"]]],"underlined":[2,2],"elements":3}}
{"replace":[["vain"]],"pattern":{"program":[[1,[1,"search searched tried waited appealed looked fought died argued struggled protested hoped not waiting tries pleaded efforts sacrifice deaths were was been"]],[2,[1,"in"]],[3,[1,"vein vane"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"vein"}]],"pattern":{"program":[[1,[1,"rich similar same different lighter serious jugular varicose blue thrombosis deep burst satirical comic"]],[2,[1,"vain vane vains vanes"]],[3,[6,". ,",1,"as of in thrombosis that runs and he she about"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"weather and he she is was too so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"vein"}]],"pattern":{"program":[[1,[1,"a that this the main"]],[2,[1,"vain vains"]],[3,[6,". ,",1,"as of in that runs and he she about"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"and he she is was too so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["vein"]],"pattern":{"program":[[1,[1,"deep"]],[2,[1,"vain vane"]],[3,[1,"thrombosis"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"vein"}]],"pattern":{"program":[[1,[1,"varicose jugular spider"]],[2,[1,"vains vanes vane vain"]]],"underlined":[2,2],"elements":2}}
{"replace":[["waist"]],"pattern":{"program":[[1,[1,"from"]],[2,[1,"the"]],[3,[1,"waste"]],[4,[1,"down up"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"waist"}]],"pattern":{"program":[[1,[1,"around about round at"]],[2,[1,"his her their the your"]],[3,[1,"waste wastes"]],[4,[6,". ,",1,"and with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["waist-deep"]],"pattern":{"program":[[1,[13,"waste"]],[1,[14,"-"]],[1,[15,"deep"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waist-high"]],"pattern":{"program":[[1,[13,"waste"]],[1,[14,"-"]],[1,[15,"high"]]],"underlined":[1,1],"elements":1}}
{"replace":[["waste"]],"pattern":{"program":[[1,[1,"waist"]],[2,[1,"of"]],[3,5],[3,[1,"time money space resources taxpayers energy effort public talent life food paper water"]],[7],[3,[1,"taxpayers"]],[3,[14,"'"]]],"underlined":[1,1],"elements":3}}
{"replace":[["waste"]],"pattern":{"program":[[1,[1,"nuclear toxic household hazardous medical food plastic industrial human radioactive chemical garden recyclable solid electronic clinical commercial animal not",19,"n't"]],[2,[1,"waist"]]],"underlined":[2,2],"elements":2}}
{"replace":[["waste"]],"pattern":{"program":[[1,[1,"waist"]],[2,[1,"management disposal bins bin collection collections water paper paper ground product products dump food land site pipe plant"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wasted"]],"pattern":{"program":[[1,[1,"waisted"]],[2,[1,"his her their money time no on millions a the chance chances opportunity years effort food vote by away in months hours",6,"$"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wasting"]],"pattern":{"program":[[1,[1,"waisting"]],[2,[1,"time money his her their food water away the"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"weight"}]],"pattern":{"program":[[1,[4,"lose gain lift shed"]],[2,[1,"wait waits"]]],"underlined":[2,2],"elements":2}}
{"replace":[["weight"]],"pattern":{"program":[[1,[1,"wait"]],[2,[1,"loss lifting lifter lifters gain training class limit room watchers"]]],"underlined":[1,1],"elements":2}}
{"replace":[["weight"]],"pattern":{"program":[[1,[1,"under the its their his her sheer combined total birth body excess full due added extra dead"]],[2,[1,"wait"]],[3,[1,"of"]],[4,[1,"the evidence opinion history expectation expectations public snow water numbers his her its debt all traffic a responsibility"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"hour minutes time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weight"]],"pattern":{"program":[[1,[1,"pull pulling pulls punch punching throw throwing threw pulled put putting"]],[2,[1,"his her their its our your above all him"]],[3,[1,"wait"]]],"underlined":[3,3],"elements":3}}
{"replace":[["weak"]],"pattern":{"program":[[1,[1,"a the very its his their one our her weak with of by on that"]],[2,[1,"week"]],[3,[1,"economy demand pound dollar leader leadership government point points link links spot spots sales growth currency performance evidence signal opposition immune heart knee knees excuse handshake tea"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"and last next"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[5,"",1,"once twice times half day",17,"",1,"hours work"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weak"]],"pattern":{"program":[[1,[1,"too very so extremely rather still increasingly politically physically relatively"]],[2,[1,"week"]],[3,[1,"to and in for",6,", ."]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"week"}]],"pattern":{"program":[[1,[1,"last next every per holy"]],[2,[1,"weak weaks"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"link links point points spot man government leader signal",8,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weeks"]],"pattern":{"program":[[1,[1,"two three four five six seven eight nine ten several few",5,"",1,"recent many"]],[2,[1,"weaks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["whether"]],"pattern":{"program":[[1,[1,"decide decided ask asked unclear unsure wonder wondered wondering consider considering determine sure discuss doubt questioned say tell know knew asking see debate"]],[2,[1,"weather"]],[3,[1,"or the he she they it there his her its their this these any such we i you"]]],"underlined":[2,2],"elements":3}}
{"replace":[["weather"]],"pattern":{"program":[[1,[1,"bad good poor severe extreme hot cold warm wet dry stormy cool winter summer freezing adverse foul windy freak fine wintry clear foggy icy the despite in wild harsh"]],[2,[1,"whether"]],[3,[6,". ,",1,"and has had forced conditions in on at was is will made delayed for that across over over closed turned warning warnings forecast"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"about of on question to decide as",6,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"or and"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"the"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[1,"in on at for and that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"whet"}]],"pattern":{"program":[[1,[1,"wetted wets wetting wet"]],[2,[1,"his her their the your our my an for"]],[3,[1,"appetite appetites"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"yolk"}]],"pattern":{"program":[[1,[1,"egg"]],[2,[1,"yoke yokes"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"yolk"}]],"pattern":{"program":[[1,[1,"yokes yoke"]],[2,[1,"of from"]],[3,[1,"two three four an six the"]],[4,8],[4,[2,""]],[6,8],[4,[3,""]],[5],[5,[1,"egg eggs"]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"yoke"}]],"pattern":{"program":[[1,[1,"yolk yolks"]],[2,[1,"of"]],[3,[1,"colonial colonialism oppression slavery tyranny foreign communism imperialism imperial debt",23,"British Spanish Ottoman Soviet French"]]],"underlined":[1,1],"elements":3}}
{"replace":[["lying"]],"pattern":{"program":[[1,[4,"find discover see spot leave photograph"]],[2,[2,""]],[3,5],[2,[3,""]],[2],[25,6],[2,[2,""]],[8,10],[2,[3,""]],[7],[25,11],[2,[2,""]],[13,15],[2,[3,""]],[12],[25,16],[2,[2,""]],[18,20],[2,[3,""]],[17],[25,21],[2,[2,""]],[23,25],[2,[3,""]],[22],[3,[1,"laying"]],[27,29],[4,[1,"dead there awake asleep unconscious motionless still undiscovered undetected undisturbed untouched dormant unclaimed idle empty unread hidden abandoned derelict fallow prone injured wounded side"]],[32],[4,[1,"on"]],[4,[1,2]],[4,[1,"floor ground bed sofa road pavement grass beach sand snow track tracks"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[1,"hen bird turtle turtles"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"eggs bricks it a the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lies"]],"pattern":{"program":[[1,[1,"wreck body bodies wreckage remains village ruins source blame responsibility fault origin origins secret future root cause roots key answer strength weakness beauty value graves"]],[2,[1,"of for to"]],[3,[2,""]],[4,6],[3,[3,""]],[3],[26,7],[3,[2,""]],[9,11],[3,[3,""]],[8],[26,12],[3,[2,""]],[14,16],[3,[3,""]],[13],[26,17],[3,[2,""]],[19,21],[3,[3,""]],[18],[26,22],[3,[2,""]],[24,26],[3,[3,""]],[23],[4,[1,"lays"]],[5,[1,"at in on with under beneath off near between beyond elsewhere"]]],"underlined":[4,4],"elements":5}}
{"replace":[["lies"]],"pattern":{"program":[[1,[1,"blame responsibility fault problem answer difficulty trouble solution"]],[2,[6,","]],[3,[2,""]],[4,6],[3,[3,""]],[3],[21,7],[3,[2,""]],[9,11],[3,[3,""]],[8],[21,12],[3,[2,""]],[14,16],[3,[3,""]],[13],[21,17],[3,[2,""]],[19,21],[3,[3,""]],[18],[4,[1,"said says added believes argues insists"]],[5,[6,","]],[6,[1,"lays"]]],"underlined":[6,6],"elements":6}}
{"replace":[["lie"]],"pattern":{"program":[[1,[1,"to will would could must should can",19,"n't",1,"not"]],[2,[1,"lay"]],[3,5],[3,[1,"still flat low awake idle dormant fallow undisturbed undetected"]],[7],[3,[1,"in"]],[3,[1,"wait state ruins bed"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lain"]],"pattern":{"program":[[1,[1,"had has have having"]],[2,[1,"laid"]],[3,[1,"dead awake asleep unconscious motionless undiscovered undetected undisturbed untouched dormant unclaimed idle unread hidden abandoned derelict fallow"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[1,"peddle peddling"]],[2,[1,"through up down into across around over toward towards off uphill along past"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"door street"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3],[3,[1,"doors"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[1,"peddle peddled peddling"]],[2,[1,"from"]],[3,[2,""]],[4,6],[3,[3,""]],[3],[16,7],[3,[2,""]],[9,11],[3,[3,""]],[8],[16,12],[3,[2,""]],[14,16],[3,[3,""]],[13],[4,[1,"to"]],[5,[12,""]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"peddle"}]],"pattern":{"program":[[1,[4,"pedal"]],[2,[1,"cures cure miracle remedies remedy tickets pirated counterfeit quack stolen fake bogus"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"peddle"}]],"pattern":{"program":[[1,[1,"rumour rumor rumours rumors lie lies myth myths claim claims story stories idea ideas theory theories falsehood falsehoods line narrative nonsense drugs pills conspiracy"]],[2,3],[2,[1,"was were is are",6,",",1,"being been"]],[3,[1,"pedaled pedalled"]]],"underlined":[3,3],"elements":3}}
{"replace":[["through"]],"pattern":{"program":[[1,[1,"though"]],[2,[1,8]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"of one ones will would is"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"it he she they this that these"]],[3,[1,"is was are were"]],[4,[34,"",35,"",36,""]]],"underlined":[1,4],"elements":4}}]}
{"replace":[["threw"]],"pattern":{"program":[[1,[1,"through"]],[2,[1,"stones bottles rocks bricks eggs grenades flares punches firecrackers fireworks tomatoes missiles paint petrol buckets tear molotov smoke"]],[3,[1,"at on onto into over bombs of gas cocktails canisters"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"be been is was were are go goes went come came seen walk walked run ran and only or drive drove way get got",16,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["threw"]],"pattern":{"program":[[1,[17,"",7,"",1,"he she they"]],[2,[1,"through"]],[3,[1,"stones bottles rocks bricks eggs grenades flares punches firecrackers fireworks tomatoes petrol molotov buckets tear"]],[4,[1,"at on onto into over bombs of gas cocktails"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[4,"be go come see walk run drive get wade plough push"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["threw"]],"pattern":{"program":[[1,[1,"through"]],[2,[1,"him her them me us"]],[3,[1,33]],[4,[1,"rope line ball party look glance lifeline coin towel question kiss bone book"]]],"underlined":[1,1],"elements":4}}
{"replace":[["thorough"]],"pattern":{"program":[[1,[1,"careful patient fair honest methodical quick professional diligent efficient long serious rigorous detailed"]],[2,[1,"and but"]],[3,[1,"through"]],[4,[6,". ,",1,"inquiry investigation review search report in about manner way",6,",",1,"check examination"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,3],[1,[1,"be am is are was were",19,"'s",1,"been being seem seems seemed become became feel feels felt get got grew grown look looked looks prove proved proven remain remained remains deemed considered judged not",19,"n't",1,"just simply still far thought found it him them"]],[5],[1,[6,"'"]],[1,[15,"re"]],[2,[1,"to"]],[3,[1,"dark hot cold dangerous small big large weak strong young old tired ill sick poor expensive costly risky difficult hard high short steep heavy loud scared frightened afraid angry vague complex complicated good bad great severe harsh soft easy simple dependent ambitious optimistic cautious lenient strict restrictive remote fragile unstable crowded toxic painful embarrassed inexperienced generous deep shallow late soon early friendly proud hungry ashamed shocked distressed badly long often busy"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[8,"",1,"businesses schools families people places levels standards prices costs seas effect use times"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[4,"refer due owe report speak appeal thank attribute lose close next prior similar available open accustom limit"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,[4,"begin start"]],[2,[1,"to"]],[3,[1,"soon late fast often quickly slowly easily hard much far"]],[4,[6,". ,",1,"for and to she he they in at"]]],"underlined":[2,2],"elements":4}}
{"replace":[["too"]],"pattern":{"program":[[1,[4,"come arrive leave end go speak act stop eat drive talk work wait drink travel move spend grow rise charge ask read retire quit die"]],[2,[1,"to"]],[3,[1,"soon late fast often quickly slowly easily hard much far long"]],[4,[6,". ,",1,"for and to economists said she he they in at"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"term term"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["led"]],"pattern":{"program":[[1,[37,""]],[2,[22,"lead"]],[3,[30,"",1,"to",38,"",39,"",1,"detectives police investigators officers scientists researchers many some several thousands hundreds",5,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[4,"do will would can could may might must should let make help see watch hear"]],[31,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[31,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[31,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[31,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[31,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[31,27],[2,[2,""]],[29,31],[2,[3,""]],[28]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"and or of"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["led"]],"pattern":{"program":[[1,[6,","]],[2,[1,"lead"]],[3,[1,"by"]],[4,[1,"the a an his her their its greed two three",18,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["led"]],"pattern":{"program":[[1,[1,26]],[2,[1,"lead"]],[3,[1,"several many some police investigators critics scientists to thousands hundreds more most others them him her it us people two three",5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["passed"]],"pattern":{"program":[[1,[40,""]],[2,[22,"past"]]],"underlined":[2,2],"elements":2}}
{"replace":[["passed"]],"pattern":{"program":[[1,[5,"",1,"two three four five six nine ten several many"]],[2,[1,"days weeks months years hours minutes"]],[3,[1,"past"]],[4,[1,"before without"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[1,"for in over within"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["passed"]],"pattern":{"program":[[1,[1,"was were been be being"]],[2,[1,"past"]],[3,5],[3,[1,"unanimously overwhelmingly narrowly"]],[7],[3,[1,"into"]],[3,[1,"law"]]],"underlined":[2,2],"elements":3}}
{"replace":[["past"]],"pattern":{"program":[[1,[4,"walk drive run go fly sail march race ride cycle jog stroll stride hurry rush speed swim push drift file sweep brush slip move march"]],[2,[1,"slowly quickly silently straight right quietly briskly close just"]],[3,[1,"passed"]],[4,[1,"a an the his her their its him them us",18,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["past"]],"pattern":{"program":[[1,[1,"in"]],[2,[1,"passed"]],[3,[1,"years times seasons decades centuries elections lives weeks months days generations wars campaigns"]]],"underlined":[2,2],"elements":3}}
{"replace":[["principal"]],"pattern":{"program":[[1,[1,"principle"]],[2,[1,"of"]],[22,3],[3,[2,""]],[5,7],[3,[3,""]],[4],[22,8],[3,[2,""]],[10,12],[3,[3,""]],[9],[22,13],[3,[2,""]],[15,17],[3,[3,""]],[14],[22,18],[3,[2,""]],[20,22],[3,[3,""]],[19],[4,[23,"High School College Academy Elementary Primary Grammar",1,12]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[1,"on in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["principals"]],"pattern":{"program":[[1,[1,"teachers students pupils parents staff superintendents governors"]],[2,[1,"and",6,","]],[3,[1,"principles"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["principal"]],"pattern":{"program":[[1,4,7,10,13,16],[1,[1,"orchestra"]],[1,[15,"'s"]],[18],[1,[1,"company"]],[1,[15,"'s"]],[18],[1,[1,"ballet"]],[1,[15,"'s"]],[18],[1,[1,"opera"]],[1,[15,"'s"]],[18],[1,[1,"symphony"]],[1,[15,"'s"]],[18],[1,[1,"philharmonic"]],[1,[15,"'s"]],[2,[1,"principle"]]],"underlined":[2,2],"elements":2}}
{"replace":[["principle"]],"pattern":{"program":[[1,[1,"is was",19,"'s"]],[2,[1,"the"]],[3,[1,"principal"]],[4,[1,"of"]],[5,[1,"the"]],[6,[1,"thing matter"]]],"underlined":[3,3],"elements":6}}
{"replace":[["principle"]],"pattern":{"program":[[1,[1,"the this that same"]],[2,[1,"principal"]],[3,[1,"applies applied holds behind underlying underpinning"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"school vice deputy assistant new"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["council"]],"pattern":{"program":[[1,[1,"counsel"]],[2,[1,"spokesman spokeswoman spokesperson officer officers boss bosses chief chiefs flats worker workers van vans planners depot bin lorry budget planning official officials leaders headquarters offices"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Council"]],"pattern":{"program":[[1,[23,"Security Town Parish Borough Privy Arts"]],[2,[23,"Counsel"]]],"underlined":[2,2],"elements":2}}
{"replace":[["counsel"]],"pattern":{"program":[[1,[1,"lead leading"]],[2,[1,"council"]],[3,[6,",",1,"for to said told asked argued"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"area"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["counsel"]],"pattern":{"program":[[1,[4,"seek take give offer"]],[2,[1,"council"]],[3,[1,"from to",6,"."]]],"underlined":[2,2],"elements":3}}
{"replace":[["site"]],"pattern":{"program":[[1,[4,"cordon seal fence rope"]],[2,[1,"off"]],[3,4],[3,[1,"the a this"]],[4,[1,"sight"]]],"underlined":[4,4],"elements":4}}
{"replace":[["sight"]],"pattern":{"program":[[1,[1,"sorry rare familiar welcome pitiful horrific ghastly breathtaking heartbreaking everyday daily terrible awful magnificent"]],[2,[1,"site"]],[3,[6,". ,",1,"in for on as to these that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[4,"vanish disappear hide fade hidden recede"]],[2,[1,"from"]],[3,[1,"site"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[1,"within"]],[2,[1,"site"]],[3,[1,"of"]],[4,[1,"the land victory home his her shore it"]]],"underlined":[2,2],"elements":4}}
{"replace":[["cite"]],"pattern":{"program":[[1,[1,"economists analysts critics officials experts researchers scientists campaigners opponents supporters others many some they residents doctors lawyers"]],[2,[1,"site"]],[3,[1,"a the concerns fears lack weak rising high poor evidence studies figures data research costs safety security low",20,"",17,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,13]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cited"]],"pattern":{"program":[[1,[1,"magistrate magistrates judge judges lawyers lawyer court he she they officials company airline club"]],[2,[1,"sighted"]],[3,[1,43]],[4,[1,"previous age good health own poor long need desire role record youth love lack"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"reign"}]],"pattern":{"program":[[1,[1,"emperor king queen monarch sultan tsar czar shah pharaoh calm chaos silence confusion peace terror fear uncertainty quiet panic tension anarchy calm optimism"]],[2,3],[2,[1,26]],[3,[1,"rained reined rains reins"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"down in on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["reins"]],"pattern":{"program":[[1,[4,"pull loosen tighten drop grab"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[12,13],[3,[1,"on"]],[4,[1,"the his her their"]],[5,[1,"reigns"]]],"underlined":[5,5],"elements":5}}
{"replace":[["reins"]],"pattern":{"program":[[1,[1,"the"]],[2,[1,"reigns"]],[3,[1,"of"]],[4,[1,"power government office party"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[1,"in during over through"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bear"]],"pattern":{"program":[[1,3],[1,[1,"could can",19,"n't"]],[5],[1,[1,"can"]],[1,[15,"not"]],[2,[1,"bare"]],[3,[6,". ,",1,"it to any the another that this seeing with"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"soul teeth breast"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bare"]],"pattern":{"program":[[1,[1,"on with his her their of in my using"]],[2,[1,"bear"]],[3,[1,"boards floor floors feet hands skin legs chest shoulders walls branches essentials minimum necessities knuckles concrete bulb bones"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bare"]],"pattern":{"program":[[1,[1,"the"]],[2,[1,"bear"]],[3,[1,"minimum essentials bones necessities facts"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bare"]],"pattern":{"program":[[1,[1,"shelves cupboard cupboards walls trees branches feet legs fields hillsides room rooms"]],[2,[1,"is are was were stand stood lay left stripped in picked"]],[17,3],[3,[2,""]],[5,7],[3,[3,""]],[4],[17,8],[3,[2,""]],[10,12],[3,[3,""]],[9],[17,13],[3,[2,""]],[15,17],[3,[3,""]],[14],[4,[1,"bear"]],[5,[6,". ,",1,"and by after of as in within"]]],"underlined":[4,4],"elements":5}}
{"replace":[["affect"]],"pattern":{"program":[[1,[1,18,19,"n't",1,"does did also"]],[2,[1,"effect"]],[3,5,9],[3,[1,"small smaller local rural poor poorer older elderly young younger ordinary disabled big large future foreign domestic human public private working many"]],[12],[3,[13,"low"]],[3,[14,"-"]],[3,[15,"income"]],[12],[3,[13,"first"]],[3,[14,"-"]],[3,[15,"time"]],[4,[17,"",1,"people",7,""]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,17]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["affected"]],"pattern":{"program":[[1,[1,44]],[2,3],[2,[1,"also badly severely still not"]],[3,[1,"effected"]],[4,[1,"by"]],[25,6],[5,[2,""]],[8,10],[5,[3,""]],[7],[25,11],[5,[2,""]],[13,15],[5,[3,""]],[12],[25,16],[5,[2,""]],[18,20],[5,[3,""]],[17],[25,21],[5,[2,""]],[23,25],[5,[3,""]],[22],[6,[1,"fog storm storms strike strikes flood floods flooding closure closures fire fires outage war drought virus disease change changes cuts cut crisis ban delays decision pandemic crash quake earthquake eruption blast shortage shortages sanctions recession downturn blackout weather snow heat leak spill breach scandal pollution noise violence plague outbreak"]]],"underlined":[3,3],"elements":6}}
{"replace":[["eminent"]],"pattern":{"program":[[1,[1,"imminent"]],[2,[1,"surgeon scientist scientists historian historians lawyer lawyers professor professors scholar scholars economist economists physician physicians judges jurist jurists poet poets writers architect architects academics researchers doctors authors botanist biologist philosopher philosophers statesman politicians figures people"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"horde"}]],"pattern":{"program":[[1,[1,19]],[2,[1,"of"]],[3,4],[3,[20,"",7,"",1,"young screaming",18,""]],[5,7],[4,[1,"fans reporters journalists photographers tourists shoppers visitors supporters protesters admirers mourners teenagers schoolchildren travellers students spectators locusts mosquitoes insects rats zombies barbarians hikers pilgrims drinkers onlookers camera cameras"]],[10],[4,[13,"bargain"]],[4,[14,"-"]],[4,[15,"hunters"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"wave"}]],"pattern":{"program":[[1,[4,"waive"]],[2,[1,"from"]]],"underlined":[1,1],"elements":2}}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[1,45]],[2,[1,"your"]],[3,[1,"over under"]],[4,[5,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["then"]],"pattern":{"program":[[1,[1,"only just even"]],[2,[1,"than"]],[3,[1,"that did was",6,",",1,"would were"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[41,"",42,"",1,"more less"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["where"]],"pattern":{"program":[[1,[7,"",18,""]],[2,[1,"were"]],[3,[1,"he she they i we you"]],[4,[43,"",44,"",1,"once first now also had lived works worked lives grew was is"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[1,"if as though that of and or than police public majority number who what",6,",",1,"staff couple family team"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"if"]],[31,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[31,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[31,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[31,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[31,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[31,27],[2,[2,""]],[29,31],[2,[3,""]],[28]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"to not"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[7,""]],[2,[1,"and or"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["quiet"]],"pattern":{"program":[[1,[1,"been was were is are remained stayed remain remains kept fell went relatively unusually eerily mostly largely too very so"]],[2,[1,"quite"]],[3,[1,"since until",6,".",1,"again after when during today tonight overnight"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[1,"a"]],[2,[1,"quite"]],[3,[1,"man woman life street night day word town village place corner start moment voice revolution week weekend afternoon evening road boy girl suburb neighbourhood neighborhood spot diplomacy home season dignity protest end time morning retirement child session"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"persecute"}]],"pattern":{"program":[[1,[4,"prosecute"]],[2,[1,"minorities christians muslims jews believers dissidents",23,"Christians Muslims Jews Hindus Sikhs Ahmadis Uyghurs Uighurs Rohingya Yazidis Catholics Protestants Kurds Tibetans",1,"homosexuals heretics nonbelievers"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"who accused for in"]],[2,[1,"court"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"prosecute"}]],"pattern":{"program":[[1,[1,"crown",23,"Crown",1,"prosecutors prosecutor",23,"DPP CPS",1,"attorney"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[3,[4,"persecute"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"minorities",23,"Christians Jews Muslims",1,"group groups community"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["proceed"]],"pattern":{"program":[[1,[1,"precede"]],[2,[1,"with to cautiously slowly on at",6,"."]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[1,"that which who they and events always often these those"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"it on"]],[2,[2,""]],[3,5],[2,[3,""]],[2],[3,[1,"by each"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["proscribed"]],"pattern":{"program":[[1,[1,24]],[2,[1,"under by"]],[3,[1,"the"]],[4,[23,"Terrorism",1,"terrorism anti-terror anti-terrorism"]]],"underlined":[1,1],"elements":4}}
{"replace":[["ascent"]],"pattern":{"program":[[1,[1,"assent"]],[2,[1,"to"]],[3,5],[3,[1,"power office fame stardom"]],[7],[3,[1,"the"]],[3,[1,"top throne summit presidency"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[4,"give gave given royal withhold"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["aisles"]],"pattern":{"program":[[1,[1,"shoppers passengers worshippers dancing danced crowded stood standing customers filled packed stacked blocking walked"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[3,[1,"in down up through along the"]],[23,24],[4,[1,"the"]],[5,[1,"isles"]]],"underlined":[5,5],"elements":5},"unless":[{"after":{"program":[[1,[1,"of",6,","]],[2,[12,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["born"]],"pattern":{"program":[[1,[1,"was were is are being been he she child baby babies"]],[2,[1,"borne"]],[3,[1,"with without blind deaf there prematurely premature"]]],"underlined":[2,2],"elements":3}}
{"replace":[["braked"]],"pattern":{"program":[[1,[1,"breaked"]]],"underlined":[1,1],"elements":1}}
{"replace":[["brake"]],"pattern":{"program":[[1,[4,"fail force try have manage"]],[2,[1,"to"]],[3,[1,"break"]],[4,6],[4,[1,"hard sharply suddenly"]],[8],[4,[1,"in"]],[4,[1,"time"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[2,[1,"ties"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"break"}]],"pattern":{"program":[[1,[1,"waves wave water waters dawn day storm storms news voice swell"]],[2,[1,"brake brakes"]],[3,[1,"over on against at in with out down",6,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["canvas"]],"pattern":{"program":[[1,[1,"painted paints painting paint oil oils acrylic acrylics print prints printed works draws drawn ink captured"]],[2,[1,"on"]],[3,[1,"canvass"]]],"underlined":[3,3],"elements":3}}
{"replace":[["canvas"]],"pattern":{"program":[[1,[1,"under"]],[2,[1,"canvass"]]],"underlined":[2,2],"elements":2}}
{"replace":[["course"]],"pattern":{"program":[[1,[4,"take run stay change alter set chart plot steer"]],[2,3],[2,[1,"its the a his her their our this"]],[4,8],[3,[2,""]],[6,8],[3,[3,""]],[5],[4,[1,"coarse"]],[5,[6,". ,",1,"for over in on to and through at as toward towards between of after"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[1,"and"]],[2,[7,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["dual"]],"pattern":{"program":[[1,[4,"hold have obtain take"]],[2,[1,"duel"]],[3,[20,"",18,"",7,""]],[18,4],[4,[2,""]],[6,8],[4,[3,""]],[5],[18,9],[4,[2,""]],[11,13],[4,[3,""]],[10],[18,14],[4,[2,""]],[16,18],[4,[3,""]],[15],[5,[1,"citizenship nationality passports"]]],"underlined":[2,2],"elements":5}}
{"replace":[["formerly"]],"pattern":{"program":[[1,[6,","]],[2,[1,"formally"]],[3,[1,"a an of head chief president director chairman editor mayor professor secretary"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"part member request"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["formerly"]],"pattern":{"program":[[1,[7,"",18,""]],[2,[6,","]],[3,[1,"formally"]],[4,[1,"a an of head chief president director chairman editor mayor"]],[5,[7,"",18,"",20,""]]],"underlined":[3,3],"elements":5}}
{"replace":[["hole"]],"pattern":{"program":[[1,[1,"a another big deep huge gaping giant large small"]],[2,[1,"whole"]],[3,5],[3,[1,"opened appeared formed gaped where under beneath through"]],[8],[3,[1,"was had"]],[3,[1,"been"]],[3,[1,"cut drilled dug made bored left"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"as the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["miners"]],"pattern":{"program":[[1,[1,"minors"]],[41,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[41,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[41,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[41,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[41,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[41,27],[2,[2,""]],[29,31],[2,[3,""]],[28],[41,32],[2,[2,""]],[34,36],[2,[3,""]],[33],[41,37],[2,[2,""]],[39,41],[2,[3,""]],[38],[3,[1,"capsule shaft shafts pit pits colliery coal seam coalface methane rockfall"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pallet"}]],"pattern":{"program":[[1,[4,"stack load unload lift"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[3,[1,"palates palettes"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"peak"}]],"pattern":{"program":[[1,[1,"sales prices demand inflation turnout numbers number temperatures temperature infections cases membership unemployment output production attendance attendances rates rents traffic fever popularity violence deaths exports audience audiences support fighting career which it crisis epidemic outbreak"]],[2,[1,"peeked"]],[3,[1,"in at on with around last during just early by",6,","]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"raze"}]],"pattern":{"program":[[1,[1,"soldiers troops army rebels militia militias militants bulldozers marauders raiders forces fighters invaders fire flames"]],[2,[4,"raise"]],[17,3],[3,[2,""]],[5,7],[3,[3,""]],[4],[17,8],[3,[2,""]],[10,12],[3,[3,""]],[9],[17,13],[3,[2,""]],[15,17],[3,[3,""]],[14],[4,[1,"village villages home homes houses buildings town towns church mosque crops camp farms"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"roofs"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["writes"]],"pattern":{"program":[[1,[1,"he she who author columnist mother poet"]],[2,[1,"rights"]],[3,[1,"for about in on that poetry books novels letters songs plays"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"of and",20,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["writing"]],"pattern":{"program":[[1,[1,"righting"]],[2,[1,"about for letters books poetry songs code novels fiction stories"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"route"}]],"pattern":{"program":[[1,[1,"the its whole entire same"]],[2,[1,35]],[3,[1,"of"]],[4,[1,"the a"]],[5,[1,"march parade procession race marathon tour pipeline tram bus motorway railway bypass road walk relay torch convoy rally demonstration"]]],"underlined":[2,2],"elements":5}}
{"replace":[["roots"]],"pattern":{"program":[[1,[1,"the its his their"]],[2,[1,"routes"]],[3,[1,"of"]],[4,[1,"the this his their its",6,":"]],[5,[1,"conflict problem crisis war dispute violence party faith movement evil trouble quarrel feud anger poverty extremism unrest tree trees"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"lemma":"sew"}]],"pattern":{"program":[[1,[0,"sow"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[3,[1,"masks shirts uniforms garments costumes dresses clothes buttons quilts gowns banners flags"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"steak"}]],"pattern":{"program":[[1,[1,36]],[2,[1,"and"]],[3,[1,"chips seafood burgers lobster fries ribs potatoes salad wine beer"]]],"underlined":[1,1],"elements":3}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[1,"pens paper pencils envelopes books toys gifts printing cards notebooks"]],[2,[1,"and",6,","]],[3,[1,38]]],"underlined":[3,3],"elements":3}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[1,38]],[2,[1,"and"]],[3,[1,"pens paper pencils envelopes books toys gifts cards printing"]]],"underlined":[1,1],"elements":3}}
{"replace":[["steel"]],"pattern":{"program":[[1,[1,"makes make produces produce produced producing exports exported imports imported making recycled recycle cheap foreign of from"]],[2,[1,"steal"]],[3,[1,"for to in at from",6,". ,",1,"and than pipes beams"]]],"underlined":[2,2],"elements":3}}
{"replace":[["strait"]],"pattern":{"program":[[1,[1,"ships tankers vessels navy warships boats ferries island islands coast sail sailed shipping convoy tanker frigate destroyer"]],[31,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[31,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[31,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[31,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[31,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[31,27],[2,[2,""]],[29,31],[2,[3,""]],[28],[3,[1,"the a narrow"]],[4,[1,"straight"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[1,"line to down and ahead into",8,"",1,"away up back of in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"tale"}]],"pattern":{"program":[[1,[1,"film book novel play opera series musical show memoir ballet drama comedy thriller documentary story"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[3,[1,41]],[4,[1,"of"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"teem"}]],"pattern":{"program":[[1,[1,"lake river sea reef reefs city streets street waters coast forest market pond ponds rivers lakes seas marsh marshes bay jungle beach beaches wetlands bazaar port town square"]],[2,3],[2,[1,25]],[3,[1,"teams team teaming teamed"]],[4,[1,"with"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"waist"}]],"pattern":{"program":[[1,[1,"up"]],[2,4],[2,[1,"to around above below over about at round"]],[6],[2,[1,"up"]],[2,[1,"to"]],[3,[1,"their his her our my"]],[4,[1,"wastes waste"]],[5,[6,". ,",1,"in and with as when on after"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[1,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wait"]],"pattern":{"program":[[1,3,7,11,15,19,23,27,31,35,39,43],[1,[1,"long lengthy anxious agonising agonizing nervous"]],[46],[1,[13,"nine"]],[1,[14,"-"]],[1,[15,"month"]],[46],[1,[13,"two"]],[1,[14,"-"]],[1,[15,"hour"]],[46],[1,[13,"three"]],[1,[14,"-"]],[1,[15,"hour"]],[46],[1,[13,"four"]],[1,[14,"-"]],[1,[15,"hour"]],[46],[1,[13,"five"]],[1,[14,"-"]],[1,[15,"hour"]],[46],[1,[13,"two"]],[1,[14,"-"]],[1,[15,"year"]],[46],[1,[13,"three"]],[1,[14,"-"]],[1,[15,"year"]],[46],[1,[13,"year"]],[1,[14,"-"]],[1,[15,"long"]],[46],[1,[13,"week"]],[1,[14,"-"]],[1,[15,"long"]],[46],[1,[13,"hour"]],[1,[14,"-"]],[1,[15,"long"]],[46],[1,[13,"months"]],[1,[14,"-"]],[1,[15,"long"]],[2,[1,"weight"]],[3,[1,"at for to on",6,". ,",1,"before in until is was"]]],"underlined":[2,2],"elements":3}}
{"replace":[["yoke"]],"pattern":{"program":[[1,[1,"threw thrown throw throwing cast shake shook shaken under shaking"]],[2,3],[2,[1,"off"]],[3,[1,"the a their"]],[4,[1,"yolk"]],[5,[1,"of",6,"."]]],"underlined":[4,4],"elements":5}}
{"replace":[["waiting"]],"pattern":{"program":[[1,[1,"worth quite not hardly well long"]],[2,[1,"weighting"]],[3,[1,"for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["waiting"]],"pattern":{"program":[[1,[1,"weighting"]],[2,[1,"list lists room rooms until outside"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lay"]],"pattern":{"program":[[1,[1,"they we protesters demonstrators activists people strikers he she residents"]],[2,[1,"laid"]],[3,[1,"down"]],[4,[1,"in"]],[5,[1,"front the a their protest bed"]]],"underlined":[2,2],"elements":5},"unless":[{"after":{"program":[[1,[1,"rules law the",6,":"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lying"]],"pattern":{"program":[[1,[17,"",5,"",1,"animals sheep cattle people bodies men women children"]],[2,[1,"were was are is"]],[3,[1,"laying"]],[4,[1,"in on under beside across along"]],[5,[1,"a an the"]],[6,[1,"field fields street streets road roads corridor corridors mud water ditch pool heap pile sun shade dark hospital bed beds floor ground gutter rubble dust snow grass river ward wards graves ruins cot crib path track drawer"]]],"underlined":[3,3],"elements":6},"unless":[{"before":{"program":[[1,[1,"hen hens turtle turtles"]],[2,6],[2,[2,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"eggs"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pedal"]],"pattern":{"program":[[1,[1,"to"]],[2,[1,"peddle"]],[3,[6,". ,",1,"in on home to and around up at with for hard"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"influence"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"peddle"}]],"pattern":{"program":[[1,[4,"pedal"]],[2,[1,"watches sunglasses souvenirs handbags trinkets flowers fruit snacks sweets newspapers books wine beer cigarettes umbrellas jewellery jewelry carpets toys cds dvds icecream ideas opinions products policies nonsense quackery bogus porn smut weapons guns arms alcohol spirits moonshine"]]],"underlined":[1,1],"elements":2}}
{"replace":[["through"]],"pattern":{"program":[[1,[4,"smile laugh speak talk stare grin shout whisper breathe sing"]],[2,[1,"though threw thorough"]],[3,[1,"his her their the tears gritted clenched"]],[4,[1,"tears teeth fingers pain nose mask masks megaphone",7,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["through"]],"pattern":{"program":[[1,[4,"support fund pay finance achieve sell raise run provide offer deliver settle resolve solve channel distribute buy fight"]],[2,3],[2,[1,"for"]],[3,[1,"though"]],[4,[1,"a an the its their"]],[20,6],[5,[2,""]],[8,10],[5,[3,""]],[7],[20,11],[5,[2,""]],[13,15],[5,[3,""]],[12],[20,16],[5,[2,""]],[18,20],[5,[3,""]],[17],[6,[1,"tax levy grant grants loan loans scheme charity fund sale sales donations website agency agencies network channels talks mediation diplomacy courts post internet lottery auction broker process"]]],"underlined":[3,3],"elements":6},"unless":[{"after":{"program":[[15,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[15,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[15,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[2,[1,"is was were are has had will"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["threw"]],"pattern":{"program":[[1,[1,"through"]],[2,[1,"himself herself themselves itself"]],[3,[1,"to into on at onto off from over under in down out across"]]],"underlined":[1,1],"elements":3}}
{"replace":[["though"]],"pattern":{"program":[[1,[1,"through"]],[2,[1,"he she they we i not no many most few several police officials only nobody critics"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["lead"]],"pattern":{"program":[[1,[1,"contain contains contained traces levels amount amounts exposed exposure poisoned particles concentration much of with"]],[2,[1,"led"]],[3,[1,"in on and to from pipes paint poisoning",6,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"by"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lead"]],"pattern":{"program":[[1,[1,"find found"]],[2,[1,"led"]],[3,[1,"in on pipes paint"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[1,"what which that who he she it they we i you"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["principle"]],"pattern":{"program":[[1,[1,"upheld uphold upholds established establish establishes defend defended endorsed accept accepts accepted support supports embraced affirmed reaffirmed rejected violates violated undermines undermined"]],[2,[1,"the a this that"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"principal"]],[5,[1,"that of behind",6,"."]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[1,"school bank college city town investor"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["council"]],"pattern":{"program":[[1,[1,"the town parish borough"]],[2,[1,"counsel"]],[3,[1,"approved voted rejected agreed passed adopted elected unanimously spent owns owned runs plans approves meets met collects cut fined scrapped bought sold closed erected"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["counsel"]],"pattern":{"program":[[1,[1,"advice behest request urging"]],[2,[1,"of"]],[3,[1,"council"]]],"underlined":[3,3],"elements":3}}
{"replace":[["site"]],"pattern":{"program":[[1,[4,"build erect put open locate place plant construct dig"]],[2,[1,"on at near across"]],[3,[1,"the this that a"]],[4,[1,"sight"]],[5,[6,". ,",1,"of where in by and next"]]],"underlined":[4,4],"elements":5}}
{"replace":[[{"lemma":"site"}]],"pattern":{"program":[[1,[1,"tourist holy sacred pilgrimage heritage pilgrim crime dump caravan building wedding roman ancient burial"]],[2,[1,"sight cite cites"]],[3,[1,"in at is was near on has to"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"bear"}]],"pattern":{"program":[[1,[4,"bare"]],[2,[1,"the all any some a most full its no much little"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"cost costs brunt burden burdens responsibility expense expenses losses loss blame liability risk risks consequences witness resemblance grudge pain fees relation relationship name signature"]]],"underlined":[1,1],"elements":4}}
{"replace":[["bear"]],"pattern":{"program":[[1,[1,"will would to may must can could not should"]],[2,[1,"bare"]],[3,5],[3,[1,"fruit witness arms responsibility children testimony"]],[7],[3,[1,"in"]],[3,[1,"mind"]]],"underlined":[2,2],"elements":3}}
{"replace":[["affected"]],"pattern":{"program":[[1,[1,"fire cut cuts outage blackout strike storm flood flooding leak closure drought crash virus fog snow quake earthquake ban delay delays fault glitch attack attacks outbreak shortage recession pandemic war crisis error breach illness injury dispute disruption pollution has have had also badly severely directly"]],[2,[1,"effected"]],[3,[5,"",1,"hundreds thousands millions several nearly about some many both his her their all more up parts trade tourism children"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[20,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[2,[1,17]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["affect"]],"pattern":{"program":[[1,[1,"spill drought strike law ban tax war cut cuts closure plan change changes ruling decision storm move vote virus disease smoking pollution heat noise weather delays shortage inflation rates dispute"]],[2,[1,"will would could may might can to"]],[3,[1,"effect"]],[4,[7,"",17,"",20,"",1,"the their his her our your every marine fish wildlife bees trade"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[20,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[2,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[2,""]],[18,20],[1,[3,""]],[17],[2,[1,17]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["discreet"]],"pattern":{"program":[[1,[1,"discrete"]],[2,[1,"contact contacts inquiries enquiries visit silence diplomacy glance nod distance talks approach approaches presence bodyguard bodyguards entrance lovers lover affair hotel hotels reference warning help word cough jewellery camera cameras negotiations meeting meetings phone lobbying"]]],"underlined":[1,1],"elements":2}}
{"replace":[["imminent"]],"pattern":{"program":[[1,[1,"rain snow rescue relief help victory launch trial departure landing birth change retirement exit move cuts strike ruling deal arrest arrests charges action restart signing birth"]],[2,[1,"is was are were seemed seems looks looked not",19,"n't",1,"appears be appear"]],[3,[1,"eminent"]]],"underlined":[3,3],"elements":3}}
{"replace":[["hoard"]],"pattern":{"program":[[1,[1,"the"]],[2,[1,"horde"]],[3,[1,"includes contains contained included dates"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"warriors"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["their"]],"pattern":{"program":[[1,[1,"say says said that because claim believe and but as if when after hope fear"]],[2,[1,"there"]],[3,5],[3,[1,"pay home homes house houses job jobs wages children families lives lawyer lawyers union team village town land money country safety health rights future crops livelihoods parents employer landlord son daughter mother father leader coach club votes cars car"]],[7],[3,[1,"children"]],[3,[15,"'s"]]],"underlined":[2,2],"elements":3}}
{"replace":[["their"]],"pattern":{"program":[[1,[1,"there"]],[2,[1,"lawyer lawyers coach leader mother father son daughter children parents home house names bodies car aim goal union captain spokesman spokeswoman families family neighbours neighbors landlord employer marriage crime victims victim"]]],"underlined":[1,1],"elements":2,"atStart":true},"unless":[{"after":{"program":[[1,[6,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[1,"your"]],[2,[1,"more less most not never always going likely better welcome only just all getting doing talking looking trying making seeing wrong"]],[3,[1,"likely a to going the getting allowed than welcome at being about in"]]],"underlined":[1,1],"elements":3,"atStart":true}}
{"replace":[["than"]],"pattern":{"program":[[1,[1,"lower higher larger smaller fewer warmer colder older faster slower cheaper stronger weaker worse better greater bigger longer shorter"]],[2,[1,"then"]],[3,[1,"in at on during for under when before"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[1,"went fell falls goes grew became stayed kept"]],[2,[1,"quite"]],[3,[1,"as when",6,". ,",1,"after while until"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"dessert"}]],"pattern":{"program":[[1,3,7],[1,[1,"serve serves served serving eat ate eating bake bakes sweet delicious chocolate frozen elaborate puddings pastries rich cakes homemade make makes"]],[10],[1,[13,"three"]],[1,[14,"-"]],[1,[15,"course"]],[10],[1,[13,"home"]],[1,[14,"-"]],[1,[15,"made"]],[2,[1,"desert deserts"]]],"underlined":[2,2],"elements":2}}
{"replace":[["personnel"]],"pattern":{"program":[[1,[5,"",1,"military army police hundreds thousands of all two three additional extra some those such other foreign its their"]],[2,[1,"military medical security police army naval civilian hospital rescue emergency uniformed embassy"]],[3,[1,"personal"]],[4,[1,"would were was are had have has will could must may to from in at on and who",6,". ,",1,"deployed involved stationed killed wounded injured"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"and"]],[2,[7,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["prosecuted"]],"pattern":{"program":[[1,[1,"be been was were being is are"]],[2,[1,21]],[3,[1,"for over"]],[4,[1,"libel slander defamation perjury careless drunk drink drunken criminal animal indecent historic sexual violent violating hacking leaking forging forgery evasion poaching dumping polluting embezzlement extortion kidnapping negligence hunting parking littering vandalism trafficking benefit"]]],"underlined":[2,2],"elements":4}}
{"replace":[["prescribed"]],"pattern":{"program":[[1,[1,"drug drugs drug pill pills medicine medicines medication tablets antibiotics painkillers painkiller opioid opioids statins jab insulin steroids treatment vaccine diet exercise glasses"]],[2,[1,"was were is are be been being"]],[3,4],[3,[1,"commonly often usually widely routinely only not never"]],[4,[1,"proscribed"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[1,"under in"]],[1,[1,"china by"]],[1,[1,"law"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"brake"}]],"pattern":{"program":[[1,4,7,10,13,16,19,22,25,28,31,34,37,40,43,46],[1,[1,"cyclist"]],[1,[15,"'s"]],[48],[1,[1,"driver"]],[1,[15,"'s"]],[48],[1,[1,"truck"]],[1,[15,"'s"]],[48],[1,[1,"lorry"]],[1,[15,"'s"]],[48],[1,[1,"train"]],[1,[15,"'s"]],[48],[1,[1,"bicycle"]],[1,[15,"'s"]],[48],[1,[1,"motorcycle"]],[1,[15,"'s"]],[48],[1,[1,"motorbike"]],[1,[15,"'s"]],[48],[1,[1,"van"]],[1,[15,"'s"]],[48],[1,[1,"tram"]],[1,[15,"'s"]],[48],[1,[1,"trailer"]],[1,[15,"'s"]],[48],[1,[1,"vehicle"]],[1,[15,"'s"]],[48],[1,[1,"engine"]],[1,[15,"'s"]],[48],[1,[1,"coach"]],[1,[15,"'s"]],[48],[1,[1,"taxi"]],[1,[15,"'s"]],[48],[1,[1,"wheelchair"]],[1,[15,"'s"]],[2,[1,"break breaks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["canvas"]],"pattern":{"program":[[1,[1,"the a his her this huge unfinished large early late small"]],[2,[1,"canvass"]],[3,[1,"sold fetched depicts shows hangs hung measures painted titled entitled"]]],"underlined":[2,2],"elements":3}}
{"replace":[["formerly"]],"pattern":{"program":[[1,[1,"he she who and had has also they"]],[2,[1,"formally"]],[3,[1,"served worked played taught lived ran owned headed led chaired belonged represented coached managed edited fought"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"notice on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["formally"]],"pattern":{"program":[[1,[1,"formerly"]],[2,[1,"dissolved lodged registered submitted ratified notify complaining charge charging challenge challenged sworn acknowledged acknowledge admit signed concede conceded congratulated withdrew"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"by and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"hole"}]],"pattern":{"program":[[1,[4,"leave punch cut blow blast make tear rip knock dig burn bore drill smash shoot find patch plug"]],[2,[1,"a another two nine several"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,27]],[5,[1,"in through",6,". ,",1,"with and the under"]]],"underlined":[4,4],"elements":5}}
{"replace":[["load"]],"pattern":{"program":[[1,3,6,9,12,15,18,21],[1,[1,"weighed weighs carry carried carrying lifted lifting bear bore lighten share lessen reduce spread shed shifted secure secured its heavy"]],[23],[1,[1,"truck"]],[1,[15,"'s"]],[23],[1,[1,"lorry"]],[1,[15,"'s"]],[23],[1,[1,"porter"]],[1,[15,"'s"]],[23],[1,[1,"donkey"]],[1,[15,"'s"]],[23],[1,[1,"mule"]],[1,[15,"'s"]],[23],[1,[1,"train"]],[1,[15,"'s"]],[23],[1,[1,"ship"]],[1,[15,"'s"]],[24,25],[2,[1,"a the his her its their"]],[26,30],[3,[2,""]],[28,30],[3,[3,""]],[27],[4,[1,"lode"]]],"underlined":[4,4],"elements":4},"unless":[{"before":{"program":[[1,[1,"gold silver ore mother rich tin copper"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["miner"]],"pattern":{"program":[[1,[1,"the a trapped another one"]],[2,[1,"minor"]],[3,[1,"was had has"]],[4,5],[4,[1,"been"]],[5,[1,"trapped rescued buried entombed freed dug"]],[6,[1,"underground for from in by alive out after at when"]]],"underlined":[2,2],"elements":6},"unless":[{"after":{"program":[[1,[1,"well car house flat home"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["minor"]],"pattern":{"program":[[1,[1,"miner"]],[2,[1,"blockage operation procedure operations bruising scratches complaint complaints ailment ailments inconvenience irritation celebrities works work scuffles scuffle clashes collision crash faults fault errors error mistake mistakes misdemeanour misdemeanor traffic concern concerns disruption matter matters matter amendments tweaks alterations roads road parties figure figures victory miracle deity planets counties premiership masterpiece skirmish"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"metal"}]],"pattern":{"program":[[1,[4,"steal strip sell buy recycle melt weld cut bend shape sort"]],[2,[1,29]],[3,[1,"from off and at to for in plates parts"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"sold gold silver"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"meddle"}]],"pattern":{"program":[[1,[1,"accused accuse accuses accusing stop deny denied denies suspected evidence warned against guilty tired foreign russian political government electoral of from without",6,","]],[2,[1,"medaling medalling metaling mettling meddaling"]],[3,[1,"in with"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"sprint relay final event metres meters games olympics race marathon"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[1,"finish finished and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["piece"]],"pattern":{"program":[[1,[4,"write publish read print pen commission"]],[2,[1,"a an another this the his her opinion first"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4],[4,[1,"peace"]],[5,[1,"for in about on by headlined titled that arguing criticising"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[1,"and war deal plan treaty"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["peaks"]],"pattern":{"program":[[1,[1,"demand season traffic migration consumption use flu visitor power tourism activity"]],[2,[1,"peeks piques"]],[3,[1,"in at during around between on each every"]]],"underlined":[2,2],"elements":3}}
{"replace":[["right"]],"pattern":{"program":[[1,[1,"rite"]],[2,[1,"to"]],[3,[1,"own inherit marry divorce travel know speak defend return say live use vote work refuse decide choose appeal remain strike die protest assemble bear be object privacy life education housing silence"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"sow"}]],"pattern":{"program":[[1,[1,"seed seeds crop crops wheat barley rice corn maize discord doubt doubts confusion division fields field field oats soya beans"]],[2,[1,44]],[3,[1,"sewn sewed"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tale"]],"pattern":{"program":[[1,[1,"the this his her a sorry old strange sad cautionary"]],[2,[1,"tail"]],[3,[1,"ends begins unfolds opens concerns takes"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"in with"]],[2,[1,"a off at"]],[3,5],[3,[1,"dog cat bird fish off"]],[6],[3,[1,"point tuft white"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["wait"]],"pattern":{"program":[[1,3],[1,[1,"patients passengers customers drivers families commuters people they we residents you to will must can",19,"n't",1,"often should"]],[5],[1,[1,"can"]],[1,[15,"not"]],[2,[1,"weight"]],[3,[1,"months years weeks hours days for until longer up an more in at outside two three four nine six"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"gain loss of the",7,""]],[2,[1,"the"]],[3,7],[3,[2,""]],[5,7],[3,[3,""]],[4]],"underlined":[1,3],"elements":3}}]}
{"replace":[["weak"]],"pattern":{"program":[[1,[1,"firm company bank retailer chain maker reported report blamed after by of on from with to and posted despite amid due on cited saw suffered show showed"]],[2,[1,"week"]],[3,[1,"sales demand growth results earnings figures trading data orders exports profits prices consumer economic currency market markets spending output performance performances hiring jobs defending returns"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"a the last next this per",5,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lying"]],"pattern":{"program":[[1,[1,"tanker ship vessel boat yacht trawler ferry freighter frigate barge wreck"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[3,[1,"laying"]],[4,[1,"off at in on"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"cables mines pipes"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lies"]],"pattern":{"program":[[1,[1,"deal victory power agreement end prize success peace help safety freedom trouble happiness talent guilt defeat"]],[2,[1,"lays"]],[3,[1,"within ahead in beyond"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lay"]],"pattern":{"program":[[1,[1,"to will would must can should may not"]],[2,[1,"lie"]],[3,[1,"his her its their the"]],[4,[2,""]],[5,7],[4,[3,""]],[4],[17,8],[4,[2,""]],[10,12],[4,[3,""]],[9],[17,13],[4,[2,""]],[15,17],[4,[3,""]],[14],[18,20],[5,[1,"before bare aside"]],[22],[5,[1,"to"]],[5,[1,"rest"]]],"underlined":[2,2],"elements":5}}
{"replace":[["site"]],"pattern":{"program":[[1,[1,"the"]],[2,[1,"sight"]],[3,[1,"was is were"]],[4,[1,"chosen selected cleared excavated redeveloped developed earmarked owned evacuated sealed searched sold bought contaminated fenced guarded"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"eyes"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["cited"]],"pattern":{"program":[[1,[1,"lawyers prosecutors officials judges doctors he she they it critics ministers company club judge"]],[2,[1,"sighted sited"]],[3,[1,"a the an two several"]],[4,[1,"ruling rulings case precedent law study report survey statute clause rule treaty figure poll risk letter"]]],"underlined":[2,2],"elements":4}}
{"replace":[["affected"]],"pattern":{"program":[[1,[1,"nobody anyone none people patients homes families passengers customers workers children farmers pupils drivers those residents shoppers schools flights trains"]],[2,[1,"was were is are been be being"]],[3,[1,"effected"]],[4,[1,"by"]]],"underlined":[3,3],"elements":4}}
{"replace":[["discreet"]],"pattern":{"program":[[1,[1,"discrete"]],[2,[1,"exit withdrawal departure knock wedding ceremony donation payment payments surveillance security lighting sign arrangement arrangements entry"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"waive"}]],"pattern":{"program":[[1,[0,"wave"]],[2,[1,"his her their its the all any"]],[3,[1,"usual normal standard entry late booking delivery full legal diplomatic remaining annual court"]],[4,[1,"fee fees charge charges right rights immunity rent requirement rules rule penalty fine fines deposit"]]],"underlined":[1,1],"elements":4}}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[1,45]],[2,[1,"your"]],[3,[1,"entitled eligible asked invited stopped arrested interested charged offered registered required"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[1,"been stayed remained kept fallen gone"]],[2,[1,"quite"]],[3,[1,"for"]],[4,6],[4,[1,"days weeks months years hours decades now"]],[8],[4,[1,"a"]],[4,[1,"week month year while moment"]]],"underlined":[2,2],"elements":4}}
{"replace":[["morale"]],"pattern":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[2,[1,"moral"]],[3,[1,"has had is was"]],[4,[1,"never fallen sunk low at collapsed hit plunged suffered plummeted slumped improved risen dropped crumbled sinking crumbling falling"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[1,"the a this is it be was not are that or and but"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["personnel"]],"pattern":{"program":[[1,[1,"rescue ambulance emergency medical military security police army hospital fire navy airport"]],[2,[1,"personal"]],[3,[1,"dug searched worked treated arrived rushed pulled freed fired took guarded were evacuated helped found carried tried responded deployed left"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"persecute"}]],"pattern":{"program":[[1,[1,"prosecuted prosecuting"]],[2,[1,"for"]],[3,[1,43]],[4,[1,"faith beliefs religion ethnicity sexuality creed race religious belief"]]],"underlined":[1,1],"elements":4}}
{"replace":[["brakes"]],"pattern":{"program":[[1,[1,"breaks"]],[2,[1,"failed locked squealed screeched"]]],"underlined":[1,1],"elements":2}}
{"replace":[["canvas"]],"pattern":{"program":[[1,[4,"make cut sew stitch weave"]],[2,[1,"of from in"]],[3,4],[3,[1,"heavy white old waxed cotton rough thick recycled"]],[4,[1,"canvass"]]],"underlined":[4,4],"elements":4}}
{"replace":[["formerly"]],"pattern":{"program":[[1,[1,"hall building house site hotel flat museum pub restaurant gallery theatre theater cinema club park land street mill"]],[21,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[3,[1,"was were"]],[4,[1,"formally"]],[5,[1,"a an the"]]],"underlined":[4,4],"elements":5}}
{"replace":[["peace"]],"pattern":{"program":[[1,[1,"want wants wanted lasting inner restore broker negotiate everlasting permanent"]],[2,[1,"piece"]],[3,[6,". ,",1,"in and with between for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["peace"]],"pattern":{"program":[[1,[1,"rest"]],[2,[1,"in"]],[3,[1,"piece"]]],"underlined":[3,3],"elements":3}}
{"replace":[["plane"]],"pattern":{"program":[[1,[1,23]],[2,[1,"plain"]],[3,[1,"was is had has"]],[4,6],[4,[1,"bound flying heading carrying descending landing cruising hijacked crashed landed refuelled refueled grounded diverted"]],[8],[4,[1,"taken"]],[4,[1,"off"]]],"underlined":[2,2],"elements":4}}
{"replace":[["route"]],"pattern":{"program":[[1,[1,"the a this its new old scenic coastal"]],[2,[1,"root"]],[3,[1,"passes runs takes crosses covers winds goes follows links stretches skirts"]],[4,[1,"through from along nine two three several the past across a by in around over",5,""]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[10,1],[1,[2,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[2,""]],[8,10],[1,[3,""]],[7],[2,[1,"deep soil tooth tree plant"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["steal"]],"pattern":{"program":[[1,[1,"to"]],[2,[1,"steel"]],[3,[1,"copper lead cars cash food money data cattle sheep jewellery jewelry jewels secrets phones bikes cable cables votes petrol fuel credit from goods"]]],"underlined":[2,2],"elements":3}}
{"replace":[["tale"]],"pattern":{"program":[[1,[1,"the this his her"]],[2,[1,"tail"]],[3,[1,"is was"]],[4,[1,"told narrated set"]]],"underlined":[2,2],"elements":4}}`,
}
