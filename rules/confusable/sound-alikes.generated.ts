// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const soundAlikes: StoredPack = {
  isSyntactic: true,
  words: `loose 0 1
looses 2
loosing 3
loosed 4
lead 5 6 7 758
mislead 8
past 9 10
passed 11 12 13 14 15
affect 16 19 20
affects 17 18
effect 21
effected 22 23
personal 24 430 431
cause 24
principal 25 26 27 28 29
principals 30
principle 31 32 33
weather 34 35 652
forecast 36
forecasts 36
forecaster 36
forecasters 36
bureau 36
station 36
satellite 36
vane 36 648 649
warning 36
warnings 36
report 36
reports 36
service 36
balloon 36
front 36
map 36
patterns 36
bad 37
good 37
fine 37
cold 37
hot 37
warm 37
wet 37
dry 37
severe 37
extreme 37
stormy 37
sunny 37
winter 37
poor 37
foul 37
wintry 37
inclement 37
freezing 37
rainy 37
wether 38
quiet 39 40 41 44 755
quite 42 43 44 45
accept 46
excepted 47 50
expected 47
except 48
exceptable 49
acceptible 49
advise 51 52 53
advice 54
adviced 55
advicing 56
peace 57 58 61 62
piece 59 60 61 62
peaces 61
peacemeal 62
break 63 64
breaks 64
brake 65 67
brakes 66
braking 68
breath 69
breathe 70 71 72
views 73
view 73
scenery 73
cloths 74 75 76
mind 77
witness 78
baring 79 701
bare 80 81 83
bares 80
bear 82
bearly 84
barley 84
wave 85
waved 85
waving 85
waived 86 733
waive 86 87 90
waiving 86
waver 88
wavier 89
flaunt 91
flaunts 91
flaunted 91
flaunting 91
flout 92
flouts 92
flouted 92
flouting 92
hoard 93
hoards 94 711
horde 95 97
hordes 95
hording 95 96
horded 95
aide 98 99
aides 98
first 100 566
aid 101
aids 101
isle 102 103 104
aisle 105
aisles 105
allusion 106
allusions 106 107
optical 108
grandeur 109
alter 110 700
altar 111
altared 112
royal 113
assent 114
bale 115 116
bail 117
bails 117
baited 118
bated 119
band 120
banned 121 122
ban 122
baron 123
barren 124
barrens 124
base 125
double 126
bass 127
beech 128
beeches 128
beach 129
berth 130 131
wide 132
birth 133
births 133
boarder 134 135 136 137 703
boarders 134 135 136 137
bolder 138
bolders 138
born 139
bread 140
bred 141 142
bridle 143
bridal 144
broach 145
brooch 146
brooched 146
brooches 146
brooching 146
broached 147
callus 148
canon 149 737
canons 150
canvas 151
canvasing 152
canvased 152
canvass 153
capitol 154
Capital 155 156
carrot 157
cast 158 159
caste 160 161 162
seeded 163
sell 164 165
sells 164
sensor 166
sensors 166
sensored 166
sensorship 167
censureship 167
censor 168 169 170
censored 168
censors 170
censer 170
censers 170
sent 171
cent 171
cents 172
scents 172
cereal 173
breakfast 174
serials 175
serial 175
vocal 176
spinal 177
umbilical 177
shoot 178
shute 178
coarse 179 180 181
course 182
colonel 183
colonels 183
kernal 183
complement 184 187
complements 185
full 186 568
complemented 187
complementing 187
compliments 188
complimented 188
complimentary 189 705
confident 190
confidents 190
confidante 190
confidant 191
conscious 192 706
conscience 193 194 195
corps 196
counsel 197 198 199
council 200
creeking 201
creak 202
crews 203
queue 204
cue 205 206
cues 205 206
cued 205
que 205
ques 205
currant 207
current 208
damn 209
damns 209
days 210 699
deer 211
dear 212
desert 213 214
dessert 215 217 707
desserts 215
desserting 215
desserted 215
desserter 216
desserters 216
devise 218
devises 219
device 220
deviced 220
devices 220
diligence 221
to 222
dieing 223
dyeing 224
dying 225
dies 226
die 226
died 226
discrete 227 228
discreet 229
discretely 230
draught 231 232
draughts 231
duel 233
duels 233
dual 234
urn 235
urns 235
urned 235
yearn 235
yearns 235
elicit 236
illicit 237
illicited 238
illiciting 238
illicits 238
imminently 239
imminent 240
eminent 241
envelop 242 243
exorcise 244
exorcises 244
exorcised 244
exorcising 244
exercise 245
exercised 245
exercising 245
fair 246
fairs 246 248
fare 247
faired 248
fairing 248
feint 249
fate 250
fete 251
phased 252
fazed 253
faze 253
fazing 253
feet 254
feat 255
find 256
fir 257
fure 257
fur 258
flare 259
flaired 260
flair 260
flairs 260
flee 261
flea 262
flue 263 264
flew 263 264
flu 265
ice 266
flower 267 268 427
flour 269
forward 270
foreward 271
foreword 271
forword 271
forte 272
fort 273
forth 274
fourth 275
fowl 276
guinea 277
gate 278
gait 279
money 280
lives 280
savings 280
wages 280
future 280
genes 281
guilt 282
grate 283
radiator 284
grizzly 285
gristly 285
grisly 286
let 287
groan 288
guessed 289
guesses 289
hale 290
hales 290 291
hare 292
hares 292 293
hanger 294
hangers 294
hangar 295
hangars 295
hayday 296
heel 297
heels 297
heeled 297
heeling 297
healed 298
heal 298
heals 299
hear 300
here 301
herd 302
heard 303
heroine 304 305
hire 306
higher 307
hoarse 308
hoarses 308
horse 309
whole 310 311
wholes 310
hole 312 313 314
holy 315
wholly 316
hostel 317
our 318
ours 319
humane 320
idol 321 322
idyll 322
idle 323
idles 323
insighted 324
insighting 324
insight 325
incite 326
incites 326
ingenuous 327
lesson 328
lessen 329
lessens 329
lessons 329
leeched 330
leeching 330
leech 330
leek 331
leeks 331
leeked 332
leeking 332
leak 333
levy 334
levee 335
liable 336 337
libel 338
lible 338
lightening 339 340 341
lone 342 343
lones 343
loan 344
loathe 345
loath 346
luted 347
loot 348
maid 349
male 350
mail 351
mane 352
main 353
maze 354
mays 354
manor 355 356
bedside 357
table 357
manner 358
mantle 359
mantel 360
mantels 360
marshall 361 363
martial 361 365
marshalls 361
law 362
marital 363
marshal 363
court 364
masque 366
masques 366
meet 367 368
mete 367
meat 369 370
meats 370
meted 370
meting 370
meddle 371 374
metal 371 426
mettle 371 374
gold 372 395
silver 372 395
bronze 372
olympic 372
Olympic 372
medal 373 374
medals 374
mettling 375
metaling 375
medaling 375
medalling 375
metalling 375
minor 376
minors 377
miner 378
mist 379 380
moral 381 382
morale 383
morning 384 385
mourning 386 387
mussel 388 389
mussels 388 389
mustle 388
muscle 390
muscles 390
navel 391
naval 392
nun 393
ores 394
ors 394
iron 395
copper 395
tin 395
uranium 395
zinc 395
nickel 395
high 395
low 395
ordinance 396 397
ordnances 396 398
ordnance 398
pail 399 400 748
pale 401
pane 402
panes 402
glass 403
back 404
cleanser 405
palette 406
pallet 406 407
palate 407
palates 407
pallets 407
wooden 408
stacked 408
shipping 408
timber 408 636
patients 409 410
patience 411 412
peaked 413 417
peeked 413
peaks 414 417
peeks 414
peak 415 417
peek 415 418 419
sneak 416
peaking 417
pique 417 418 419
piqued 417
pealing 420 421
peel 421
peels 421
peal 422
peddle 423 719
peddled 423
peddling 423
peddles 423
pedaled 424
pedalled 424
pedaling 424
pedalling 424
pedals 424
pedal 425
rose 427
lily 427
pier 428
piers 428 429
personnel 432
plaice 433
plane 434
just 435
plain 436 568
plains 436
please 437
depths 438
plumb 439
pole 440 441
poles 440
poll 442 443
polls 443
populace 444
populous 445
pour 446 447
pours 446 447
poured 446 447
pouring 446 447
pored 448
poring 448
prey 449
preyed 450
preying 450 455
pray 451 452 453 454
prays 451
prayed 451
praying 451
proceeded 456
precede 457
proceeding 458
precedings 459
preceedings 459
preceeds 460
precedes 460
presents 461 462
presence 463
prescribed 464
proscribe 465
proscribed 465
proscribes 465
proscribing 465
proscription 466
proscriptions 466
profit 467
profits 467
prophet 468 469
prophets 468 469
prophesy 470
rap 471 472
rapped 471
raps 471 472
wrap 473 474 475
raised 476
raze 477
raise 478 479
raises 478 479
rain 480 722
rained 480
raining 480 489 723
reigned 480 481
reigning 480 481
reign 482 488 722
free 483
rein 484 485 488
reigns 486 487
supreme 490
wrack 491 492
wracks 492
havoc 493 494 495 496
wreak 497 499
wreaks 497 499
wreaked 497
wreaking 497
vengeance 498
revenge 498
destruction 498
reck 499
recks 499
wreckless 500
residence 501
residents 502 503 504
control 505
power 505
wrest 506
retch 507 508
retched 507
retches 508
revue 509
revues 509
right 510 514 518
rights 511 514
rite 512 518
rites 513
writes 513 514
wrights 513
last 515
playwrite 516
playright 516
playwrites 516
playrights 516
play 516
shipwrite 517
shiprights 517
shipwrites 517
shipright 517
hands 519
neck 519
wring 520 522
wringed 520
wrung 520 524
wringing 521
wrings 522
dead 523
wrungs 524
rode 525 526
roads 525 765
rowed 525 526 527
rowd 525
road 527 765
roll 528 529 530 531
rolls 530
role 532 533 534 535 536
roles 534 535
root 537 538
rout 537 538 540
roots 538
route 539 540 541
routes 540 541 542
ruff 543
rye 544
wry 545
set 546
sale 547
sail 548 549
sails 549
scene 550
seen 551
seam 552
seams 552 553
seamed 552
seems 554
coal 555
rich 555
serf 556
serfs 556
serfed 556
serfing 556
surfs 557
sew 558
sewed 558
sewing 558
sews 558
sowing 559
shear 560
sheering 561
shoe 562 563
shoed 563
shoeing 563
shoes 563 674
shoo 564
shoos 564
shown 565
site 567 569
sites 570
cites 570 572
sited 571 575
cited 571
sight 572 581
sights 572
cite 572
sighting 573 574
siting 573 574 576
sitting 573
sighted 575
citing 576
citings 576
sitings 576
slay 577
slays 577
hand 578
sleight 579
soar 580
soars 580
sored 582
sores 582
soring 582
soul 583 585
sole 584
lump 586
undisclosed 586
princely 586
tidy 586
hefty 586
zero 586
sum 587
sun 588 589
staid 590
stares 591
stared 592
steak 593 595 753
steaks 594 736
stake 596
stakes 596
stationary 597 598
stationery 599 600
steal 601 602
steel 603
stile 604
straights 605
straight 606
strait 607
sweet 608 612 728
suit 608 613
sweets 608
suits 608
suite 609 610 611
suites 609
surplice 614
cymbal 615
cymbals 615
tail 616
tails 616 617
tale 618
taut 619
taught 620
tea 621
teaming 622 729
teeming 623
teemed 624
teem 624
tear 625 673
tenant 626 627
tenants 626 627
tenets 628
throws 629
stone 630
thrown 631
throne 632
tied 633 634
timbre 635
tow 637 644
towing 638
towed 639
tows 640
toe 641 642
toed 643
trusties 645
verses 646
versus 647
vein 649
same 650
similar 650
deep 651
vale 653 655
veil 654
vail 655
vile 656
viles 656 657
vial 657
vise 658
weighed 659
weighs 659
weighing 659
wade 660
waded 660
whale 661
whales 661
wail 662
wails 662
waist 663 664 665 666
waste 667
wastes 667
wait 668 669 762
weight 670
weighting 671
weighted 671
wo 672
masks 674
mask 674
seat 674
hat 674
tie 674
coat 674
crown 674
helmets 674
helmet 674
uniform 674
uniforms 674
hats 674
gloves 674
black 674
red 674
white 674
headscarves 674
wears 675
worn 676
warn 677
warned 677
warranty 678
warranties 678
weigh 679
way 680
weaks 681
weak 682
week 683 684
welding 685 686
weld 685
welded 685 686
welds 685
wielding 687
appetite 688
appetites 688
witch 689 757
hunt 690
hunts 690
craft 690
doctor 690
doctors 690
trial 690
trials 690
wile 691 692
wiles 691
whine 693 694
whines 693
whined 695
stove 696
burning 696
burner 696
chips 696
pile 696
panel 696
panels 696
pulp 696
pellets 696
wood 697
egg 698
eggs 698
knights 699
times 699
breech 702
complementary 704
domain 708
gorilla 709
heroin 710
magnet 712
mucus 713
parameter 714
perspective 715
persecuted 716
religious 717
prostrate 718
petal 719
premier 720
tight 721
reining 723
crime 724
wind 725
nerves 726
statuary 727
track 730
troop 731
veracious 732
worst 734 735
cannon 738
core 739
corpse 739
dinning 740
decent 741
dissent 741
descent 742
tact 743
hostile 744
lumber 745
chocolate 746
pear 747
window 749
poling 750
read 751
lip 752
aimlessly 754
forgone 756
cost 759 760 761
stand 762
sit 762
lie 762
knelt 762
kneel 762
waited 762
waiting 762
parked 762
posed 762
posing 762
grew 762
sits 762
dust 763
dawn 764
trail 766 767`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":100},{"word":"","on":16,"off":68},{"word":""},{"on":8,"off":96},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"NNP","on":512},{"lemma":"","off":100,"tag":"AUX","on":512},{"lemma":"","off":100},{"word":"","off":292},{"word":"","on":16},{"on":1,"off":32},{"on":128},{"word":"","off":352},{"off":96,"on":2},{"word":"","on":16,"off":4},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"VBP","on":512},{"off":96,"tag":"VBN","on":512},{"off":96,"tag":"MD","on":512}],
  lists: `has have had
his her their the
to can could
bare bares
his her their its
that about
boarder boarders
water loose
complimentary
conscience
lightening
my his her their our your its the
interest curiosity
peek pique
his her their
pour pours poured pouring
documents records data papers files evidence ledgers maps emails tapes transcripts books spreadsheets accounts footage reports photographs figures letters pages plans results drawings charts
prophet prophets
raise raises
reign rain
to will would could
role roles
stationary
stationery
with to for
tenant tenants
to will must`,
  entries: `{"replace":[["lose"]],"pattern":{"program":[[1,3,6,9],[1,[0,"to will would could might can may must should not",1,"n't",0,"they we who"]],[11],[1,[0,"can"]],[1,[2,"not"]],[11],[1,[0,"he"]],[1,[2,"'ll"]],[11],[1,[0,"she"]],[1,[2,"'ll"]],[2,[0,"loose"]],[3,[0,"the a an his her its their our my your this that these those money weight interest control power sight track touch hope faith ground sleep patience momentum heart count consciousness blood heat jobs votes seats matches everything nothing anything confidence focus its millions value funding access points revenue customers business support face"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"ends change end leaf translation cannon coalition confederation connection"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lose"]],"pattern":{"program":[[1,3],[1,[0,"to will would could might may not"]],[5],[1,[0,"can"]],[1,[2,"not"]],[2,[0,"loose"]],[3,[3,"."]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"are is were was be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["loses"]],"pattern":{"program":[[1,[0,"looses"]],[2,[0,"to the his her its their money interest control weight touch track"]]],"underlined":[1,1],"elements":2}}
{"replace":[["losing"]],"pattern":{"program":[[1,[0,"loosing"]],[2,[0,"the a an his her its their our my your this that these those money weight interest control power sight track touch hope faith ground sleep patience momentum heart count consciousness blood heat jobs votes seats matches everything nothing anything confidence focus its millions value funding access points revenue customers business support face side streak battle team candidate run to"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"arrows dogs the"]],[2,[0,"dogs"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lost"]],"pattern":{"program":[[1,[0,"loosed"]],[2,[0,"money weight interest control power sight track touch hope faith ground sleep patience momentum heart count consciousness blood heat jobs votes seats matches everything nothing anything confidence focus its millions value funding access points revenue customers business support face"]]],"underlined":[1,1],"elements":2}}
{"replace":[["led"]],"pattern":{"program":[[1,[0,"was were been has have had be is are being who and which that"]],[2,[0,"lead"]],[3,[0,"by"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"of with the a to in"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"weight mass volume concentration"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["led"]],"pattern":{"program":[[1,[0,0]],[2,[0,"lead"]],[3,[0,"to the a an his her its their many some several police"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a they he she it who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["led"]],"pattern":{"program":[[1,[0,"this that it which"]],[2,[0,"lead"]],[3,[0,"to"]],[4,[0,"the a an his her its their"]],[5,[0,"death closure loss fall collapse arrest discovery resignation war strike increase rise delay ban"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[0,"can could may might will would to did does does"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["misled"]],"pattern":{"program":[[1,[0,"mislead"]],[2,[0,"by"]]],"underlined":[1,1],"elements":2}}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,0]],[2,[0,"past"]],[3,[0,"the by away through on into over without since out him her them us it his its down along"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"few two three several five ten year week month decade day"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,"was were been be being"]],[2,[0,"past"]],[3,[0,"by on to"]],[4,[0,"the a one his her him them its"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"time point middle point"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[0,"the this these"]],[2,[0,"passed"]],[3,[0,"year month week decade century few season weekend",4,"",0,"two three four five several"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"all that who he she it they and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[5,"walk drive run go fly sail march slip race ride squeeze cycle stretch jog stroll stride creep hurry rush speed file hike brush swim steam trundle wander sweep push shuffle limp scurry float drift flow"]],[2,[0,"passed"]],[3,[0,"the a an him her his them their its it us two three",6,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[7,"have be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[0,"half quarter ten five twenty minutes"]],[2,[0,"passed"]],[3,[0,"one two three four five six seven eight nine ten eleven twelve noon midnight"]]],"underlined":[2,2],"elements":3}}
{"replace":[["past"]],"pattern":{"program":[[1,[0,"in from"]],[2,[0,"the"]],[3,[0,"passed"]],[4,[3,". ,",0,"and that to but he she it they"]]],"underlined":[3,3],"elements":4}}
{"replace":[["past"]],"pattern":{"program":[[1,[0,"passed"]],[2,[0,"president presidents history experience performance mistakes generations chairman decade events lives"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[8,"be",0,"has had have he she and they who it congress act law"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["effect"]],"pattern":{"program":[[1,3,7],[1,[0,"an no little adverse negative positive profound lasting damaging chilling devastating immediate full same opposite desired side ripple domino bad good big greater some any greenhouse special snowball calming placebo combined cumulative overall significant dramatic"]],[10],[1,[9,"knock"]],[1,[10,"-"]],[1,[2,"on"]],[10],[1,[9,"long"]],[1,[10,"-"]],[1,[2,"term"]],[2,[0,"affect"]],[3,[0,"on of upon"]]],"underlined":[2,2],"elements":3}}
{"replace":[["effects"]],"pattern":{"program":[[1,[0,"affects"]],[2,[0,"of"]],[3,[0,"the a an climate war drought heat alcohol smoking age drugs pollution poverty global"]]],"underlined":[1,1],"elements":3}}
{"replace":[["effects"]],"pattern":{"program":[[1,3,7],[1,[0,"side special sound after harmful health adverse ill negative positive"]],[10],[1,[9,"knock"]],[1,[10,"-"]],[1,[2,"on"]],[10],[1,[9,"long"]],[1,[10,"-"]],[1,[2,"term"]],[2,[0,"affects"]]],"underlined":[2,2],"elements":2}}
{"replace":[["effect"]],"pattern":{"program":[[1,[0,"had have has"]],[2,[0,"an no any little some"]],[3,[0,"affect"]]],"underlined":[3,3],"elements":3}}
{"replace":[["effect"]],"pattern":{"program":[[1,[0,"take took takes taking come came comes put go went goes into"]],[2,[0,"affect"]]],"underlined":[2,2],"elements":2}}
{"replace":[["affect"]],"pattern":{"program":[[1,[0,"will would could may might can not",1,"n't",0,"did does also to adversely"]],[2,[0,"effect"]],[3,[0,"the his her its their our my your people us them him you everyone how every all those many thousands millions both",4,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"change changes cure repairs repair transfer reforms reform release removal sale entry rescue escape improvement arrest transition reconciliation purpose object purposes following payment same most liberation return exchange conquest necessary delivery deliverance changeover compromise junction landing union adjustment passage safety revolution destruction settlement destruction suspension"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["affected"]],"pattern":{"program":[[1,[0,"badly worst severely those people directly adversely most areas homes families states workers villages"]],[2,[0,"effected"]],[3,[0,"by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["affected"]],"pattern":{"program":[[1,[0,"badly severely worst adversely directly negatively"]],[2,[0,"effected"]]],"underlined":[2,2],"elements":2}}
{"replace":[["effects"]],"pattern":{"program":[[1,[0,"personal cause"]],[2,[0,"affects affect"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"the a an his her its their how us you people all"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["principle"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"principal"]],[3,[3,". ,",0,"but that and to it he she they a the"]]],"underlined":[2,2],"elements":3}}
{"replace":[["principle"]],"pattern":{"program":[[1,[0,"agreed agree agrees right wrong possible agreement deal supports support accepted approved"]],[2,[0,"in"]],[3,[0,"principal"]]],"underlined":[3,3],"elements":3}}
{"replace":[["principle"]],"pattern":{"program":[[1,[0,"matter point man woman men people"]],[2,[0,"of"]],[3,[0,"principal"]]],"underlined":[3,3],"elements":3}}
{"replace":[["principle"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"principal"]],[3,[3,". ,",0,"he she they to and because but rather"]]],"underlined":[2,2],"elements":3}}
{"replace":[["principle"]],"pattern":{"program":[[1,[0,"basic first guiding moral general key fundamental founding core"]],[2,[0,"principal"]],[3,[0,"of that is was in",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a"]],[2,[0,"school component"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["principles"]],"pattern":{"program":[[1,[0,"basic first guiding moral general same founding core democratic christian islamic religious ethical these their"]],[2,[0,"principals"]],[3,[0,"of that and",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["principal"]],"pattern":{"program":[[1,[0,"the a his her its their",4,"",0,"two three"]],[2,[0,"principle"]],[3,[0,"reason cause source investigator dancer architect author purpose aim conductor violinist residence dancers reasons actor actors character characters role city town cities towns object objective objectives ally rival backer suspect witness adviser secretary speaker export exports crop crops deputy cellist beneficiary beneficiaries office"]]],"underlined":[2,2],"elements":3}}
{"replace":[["principal"]],"pattern":{"program":[[1,[0,"principle"]],[2,[0,"dancer dancers cellist violinist conductor photography investigator"]]],"underlined":[1,1],"elements":2}}
{"replace":[["principal"]],"pattern":{"program":[[1,[0,"school assistant college deputy vice elementary former"]],[2,[0,"principle"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whether"]],"pattern":{"program":[[1,[0,"asked ask asks asking wonder wonders wondered wondering know knew knows see decide decided decides determine doubt doubts unclear questioned questions sure discuss debate debated consider considering debating deciding say said tell check find learn assess investigating examine test regardless clear question depends depend matter"]],[2,[0,"weather"]],[3,[0,"the a an he she they it or to any anyone anybody his her its their we this that there you i not these those"]]],"underlined":[2,2],"elements":3}}
{"replace":[["whether"]],"pattern":{"program":[[1,[0,"weather"]],[2,[0,"or"]],[3,[0,"not"]]],"underlined":[1,1],"elements":3}}
{"replace":[["weather"]],"pattern":{"program":[[1,[0,"whether"]],[2,[0,"forecast forecasts forecaster forecasters bureau station satellite vane warning warnings report reports service balloon front map patterns"]]],"underlined":[1,1],"elements":2}}
{"replace":[["weather"]],"pattern":{"program":[[1,[0,"bad good fine cold hot warm wet dry severe extreme stormy sunny winter poor foul wintry inclement freezing rainy"]],[2,[0,"whether"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"is was it just or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whether"]],"pattern":{"program":[[1,[0,"wether"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"a the each every per castrated fat good store bell old young"]],[11,2],[2,[11,""]],[4,6],[2,[12,""]],[3],[11,7],[2,[11,""]],[9,11],[2,[12,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["quite"]],"pattern":{"program":[[1,[0,"quiet"]],[2,[0,"a"]],[3,[0,"few bit lot while long number different good big"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"spot place life town night voice road"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["quite"]],"pattern":{"program":[[1,[1,"n't",0,"not"]],[2,[0,"quiet"]],[3,[0,"the as so sure right clear what how ready enough finished over true"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quite"]],"pattern":{"program":[[1,[0,"quiet"]],[2,[0,"clear sure simply likely possible possibly frankly honestly literally difficult expensive similar different common rare right happy"]]],"underlined":[1,1],"elements":2}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[0,"quite"]],[2,[0,"neighbourhood neighborhood village street life suburb suburban residential corner morning evening night afternoon streets voice"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"a an"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["quiet"]],"pattern":{"program":[[1,[0,"keep kept keeps keeping stay stayed stays remain remained fell went be"]],[2,[0,"quite"]],[3,[3,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"so the simply frankly rightly unlike"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["quit"]],"pattern":{"program":[[1,[0,"quiet quite"]],[2,[0,1]],[3,[0,"job post smoking band party team race"]]],"underlined":[1,1],"elements":3}}
{"replace":[["quit"]],"pattern":{"program":[[1,[0,"quite"]],[2,[0,"smoking drinking politics school football"]]],"underlined":[1,1],"elements":2}}
{"replace":[["except"]],"pattern":{"program":[[1,3],[1,[0,"everyone everybody everything all nothing nobody none anything anyone days day months"]],[6],[1,[9,"no"]],[1,[10,"-"]],[1,[2,"one"]],[2,[0,"accept"]],[3,[0,"for the that in when a his her on one two me him"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to must will",1,"n't",0,"can should would of or and who you we they not which that the then"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["accepted"]],"pattern":{"program":[[1,[0,"excepted expected"]],[2,[0,"the an his her their"]],[3,[0,"offer invitation award job post position resignation deal prize challenge apology bribe blame"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"had having be been was were"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["accept"]],"pattern":{"program":[[1,3],[1,[0,"to will would must can could",1,"n't",0,"not should they we"]],[5],[1,[0,"can"]],[1,[2,"not"]],[2,[0,"except"]],[3,[0,"responsibility the a his her their its any an defeat blame that it applications donations payment cash cards"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"following first last most ones one very"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"anything nothing all nobody everyone if do did done say said not"]],[2,[0,"that"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["acceptable"]],"pattern":{"program":[[1,[0,"exceptable acceptible"]]],"underlined":[1,1],"elements":1}}
{"replace":[["accepted"]],"pattern":{"program":[[1,[0,"easily generally readily gladly"]],[2,[0,"excepted"]]],"underlined":[2,2],"elements":2}}
{"replace":[["advice"]],"pattern":{"program":[[1,[0,"legal medical expert good bad professional financial free best sound independent practical further any some his her their official travel investment scientific public health"]],[2,[0,"advise"]],[3,[3,". ,",0,"to on about from for and was is that of he she they"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the their clients them him her you"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["advice"]],"pattern":{"program":[[1,[0,"the his her their on against gave give given take took seek sought ignored follow followed of for"]],[2,[0,"advise"]],[3,[0,"of from and on",3,". ,",0,"to she he that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["of advice"]],"pattern":{"program":[[1,[0,"piece word bit source line"]],[2,[0,"of"]],[3,[0,"advise"]]],"underlined":[2,3],"elements":3}}
{"replace":[["advise"]],"pattern":{"program":[[1,[0,"would to not",1,"n't",0,"also should can will must strongly police doctors experts officials we i"]],[2,[0,"advice"]],[3,[0,"people the residents drivers him her them you anyone against that motorists patients on clients customers women parents"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"to"]],[2,[0,"the"]],[3,[0,"public"]]],"underlined":[1,3],"elements":3}},{"before":{"program":[[1,[0,"and or of to the police medical legal"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["advised"]],"pattern":{"program":[[1,[0,"adviced"]]],"underlined":[1,1],"elements":1}}
{"replace":[["advising"]],"pattern":{"program":[[1,[0,"advicing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["piece"]],"pattern":{"program":[[1,[0,"peace"]],[2,[0,"of"]],[3,[0,"paper land cake advice news music art legislation equipment evidence furniture work history writing information pie wood string metal glass cloth toast meat luggage ground kit software research fruit jewellery jewelry clothing footage"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"war love justice and or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["piece"]],"pattern":{"program":[[1,[0,"peace"]],[2,[0,"of"]],[3,[0,"the his her their this"]],[4,[0,"cake pie pudding action puzzle jigsaw wall land bread market"]]],"underlined":[1,1],"elements":4}}
{"replace":[["peace"]],"pattern":{"program":[[1,[0,"piece"]],[2,[0,"talks treaty treaties deal process agreement accord accords prize negotiations activist activists campaigner campaigners envoy plan corps march conference summit protest movement keepers deals efforts settlement broker mission initiative settlement"]]],"underlined":[1,1],"elements":2}}
{"replace":[["peace"]],"pattern":{"program":[[1,3],[1,[0,"in at for world make made of keep kept making keeping lasting"]],[6],[1,[9,"middle"]],[1,[10,"-"]],[1,[2,"east"]],[2,[0,"piece"]],[3,[0,"with and in between among",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of rate"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"the a this same each one set written work per by"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pieces"]],"pattern":{"program":[[1,3,6],[1,[0,"peaces"]],[8],[1,[0,"piece"]],[1,[2,"'s"]],[8],[1,[0,"peace"]],[1,[2,"'s"]],[2,[0,"of"]]],"underlined":[1,1],"elements":2}}
{"replace":[["piecemeal"]],"pattern":{"program":[[1,3,7],[1,[0,"peacemeal"]],[10],[1,[9,"piece"]],[1,[10,"-"]],[1,[2,"meal"]],[10],[1,[9,"peace"]],[1,[10,"-"]],[1,[2,"meal"]]],"underlined":[1,1],"elements":1}}
{"replace":[["brake"]],"pattern":{"program":[[1,[0,"break"]],[2,[0,"pedal pedals lights light fluid pads pad disc discs cable cables shoe lining drum"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a he she they it to will would could can traffic"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["brakes"]],"pattern":{"program":[[1,[0,"slam slams slammed slamming hit hits apply applied applying put pull pulled"]],[2,3],[2,[0,"on"]],[3,[0,"the"]],[4,[0,"breaks break"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"of in with from by for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["break"]],"pattern":{"program":[[1,[0,"brake"]],[2,[0,"the a"]],[3,[0,"silence deadlock law record ice news rules bank mould mold cycle impasse promise window bone leg arm"]]],"underlined":[1,1],"elements":3}}
{"replace":[["breaks"]],"pattern":{"program":[[1,[0,"brakes"]],[2,[0,"the a"]],[3,[0,"silence deadlock law record ice news rules bank mould mold cycle impasse promise down"]]],"underlined":[1,1],"elements":3}}
{"replace":[["break"]],"pattern":{"program":[[1,[0,"brake"]],[2,[0,"down up into out even through free ranks away"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a foot hand parking emergency his her pressed pressing pushed from gas train air"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["breaking"]],"pattern":{"program":[[1,[0,"braking"]],[2,[0,"down up into out news point record records ranks"]]],"underlined":[1,1],"elements":2}}
{"replace":[["breathe"]],"pattern":{"program":[[1,3,6,9],[1,[0,2,1,"n't",0,"not he she they we"]],[11],[1,[0,"ca"]],[1,[2,"n't"]],[11],[1,[0,"could"]],[1,[2,"n't"]],[11],[1,[0,"can"]],[1,[2,"not"]],[2,[0,"breath"]],[3,[0,"the in again easier easily through properly a life fresh on without air freely normally underwater deeply clean"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"test tests of analysis"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["breath"]],"pattern":{"program":[[1,[0,"out hold held holding catch caught catching short last deep under"]],[2,3],[2,[0,"his her their my of a"]],[3,[0,"breathe"]],[4,[3,". ,",0,"and as for while before when or"]]],"underlined":[3,3],"elements":4}}
{"replace":[["breath"]],"pattern":{"program":[[1,[0,"of a deep last final bad shortness"]],[2,[0,"breathe"]],[3,[3,". ,",0,"of and"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"in out deeply life"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["breath"]],"pattern":{"program":[[1,[0,"breathe"]],[2,[0,"test tests analyser analyzer"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to can will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["breathtaking"]],"pattern":{"program":[[1,3,7],[1,[0,"breathable breathetaking"]],[10],[1,[9,"breath"]],[1,[10,"-"]],[1,[2,"taking"]],[10],[1,[9,"breathe"]],[1,[10,"-"]],[1,[2,"taking"]],[2,[0,"views view scenery"]]],"underlined":[1,1],"elements":2}}
{"replace":[["clothes"]],"pattern":{"program":[[1,3,7,10],[1,[0,"his her their my your of the wear wore wearing new old baby school designer wet warm dirty buy bought and"]],[12],[1,[9,"second"]],[1,[10,"-"]],[1,[2,"hand"]],[12],[1,[0,"women"]],[1,[2,"'s"]],[12],[1,[0,"men"]],[1,[2,"'s"]],[2,[0,"cloths"]],[3,[0,"and were are was for on off in to he she they",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and"]],[2,[0,"mops wipes buckets sponges"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"table altar cleaning wash loin dish fine woollen cotton linen silk of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["clothes"]],"pattern":{"program":[[1,[0,"change pile bag line suitcase"]],[2,[0,"of"]],[3,[0,"cloths"]]],"underlined":[3,3],"elements":3}}
{"replace":[["clothes"]],"pattern":{"program":[[1,[0,"cloths"]],[2,[0,"line shop shops store hanger designer horse rack"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"bear"}]],"pattern":{"program":[[1,[0,"bare bares baring"]],[2,[0,"in"]],[3,[0,"mind"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"bear"}]],"pattern":{"program":[[1,[0,3]],[2,[0,"witness"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bearing"]],"pattern":{"program":[[1,[0,"baring"]],[2,[0,"witness"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"bear"}]],"pattern":{"program":[[1,[0,3]],[2,[0,"the"]],[3,[0,"brunt cost burden blame responsibility weight costs scars name marks hallmarks"]]],"underlined":[1,1],"elements":3}}
{"replace":[["bear"]],"pattern":{"program":[[1,3,6,9],[1,[0,"can could",1,"n't",0,"not to"]],[11],[1,[0,"ca"]],[1,[2,"n't"]],[11],[1,[0,"could"]],[1,[2,"n't"]],[11],[1,[0,"can"]],[1,[2,"not"]],[2,[0,"bare"]],[3,[0,"the to it thought children fruit arms no any responsibility much on down out witness comparison scrutiny repeating"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"his her their its ground soul teeth bones fruit"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"down reduced stripped laid close next due burned burnt cut"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bare"]],"pattern":{"program":[[1,[0,"bear"]],[2,[0,"feet foot hands bones knuckle knuckles essentials majority necessities chest faced fact facts skin branches walls patch legs"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to must will can polar brown grizzly black not",1,"n't",0,"that which and a who it trees they the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bear"]],"pattern":{"program":[[1,[0,"teddy polar grizzly brown black panda koala mother baby"]],[2,[0,"bare"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"feet skin walls branches hands back legs earth"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["barely"]],"pattern":{"program":[[1,[0,"bearly barley"]],[2,[0,"able visible a enough had have had survived survive audible two three half noticeable touched escaped recognisable recognizable"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"and field"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"of the and from with more wheat"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"waive"}]],"pattern":{"program":[[1,[0,"wave waved waving"]],[2,[0,"the his her its their any all that a"]],[3,[0,"fee fees right rights requirement requirements immunity extradition charge charges penalty fines fine rent rule claim claims"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"fee"]],[2,[0,"with at"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"wave"}]],"pattern":{"program":[[1,[0,"waived waive waiving"]],[2,[0,"to at his her off"]],[3,[0,"the hands hand fans crowd crowds arms him her them flag flags"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"right rights"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wave"]],"pattern":{"program":[[1,[0,"waive"]],[2,[0,"of"]],[3,[0,"the a protests attacks violence strikes migrants"]]],"underlined":[1,1],"elements":3}}
{"replace":[["waiver"]],"pattern":{"program":[[1,[0,"waver"]],[2,[0,"of"]],[3,[0,"rights liability extradition fees"]]],"underlined":[1,1],"elements":3}}
{"replace":[["waiver"]],"pattern":{"program":[[1,[0,"wavier"]],[2,[0,"of for from on"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wave"]],"pattern":{"program":[[1,[0,"a of new heat crime tidal first second third"]],[2,[0,"waive"]],[3,[0,"of hit struck in"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"flout"}]],"pattern":{"program":[[1,[0,"flaunt flaunts flaunted flaunting"]],[2,3],[2,[0,"the"]],[3,[0,"rules rule laws law regulations ban restrictions convention conventions lockdown curfew sanctions authority constitution ceasefire embargo guidelines orders order court"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"flaunt"}]],"pattern":{"program":[[1,[0,"flout flouts flouted flouting"]],[2,[0,4]],[3,[0,"wealth riches figure body jewels power success muscles relationship new"]]],"underlined":[1,1],"elements":3}}
{"replace":[["horde"]],"pattern":{"program":[[1,[0,"hoard"]],[2,[0,"of"]],[3,[0,"angry drunken screaming fans photographers people tourists reporters journalists shoppers visitors protesters admirers refugees invaders barbarians children"]]],"underlined":[1,1],"elements":3}}
{"replace":[["hordes"]],"pattern":{"program":[[1,[0,"hoards"]],[2,[0,"of"]],[3,[0,"angry drunken screaming photographers admirers refugees invaders barbarians children young foreign"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"hoard"}]],"pattern":{"program":[[1,[0,"horde hordes hording horded"]],[2,[0,"food money gold cash fuel petrol toilet supplies water medicine masks"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hoarding"]],"pattern":{"program":[[1,[0,"hording"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hoard"]],"pattern":{"program":[[1,[0,"a his her their treasure gold coin viking roman buried largest"]],[2,[0,"horde"]],[3,[0,"of"]],[4,[0,"gold silver coins jewels treasure cash weapons bronze"]]],"underlined":[2,2],"elements":4}}
{"replace":[["aid"]],"pattern":{"program":[[1,[0,"aide aides"]],[2,[0,"workers worker agency agencies package packages convoy convoys budget shipment shipments groups group supplies effort money programme programmes"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a an the his her former presidential senior his top white"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aid"]],"pattern":{"program":[[1,[0,"foreign food humanitarian medical financial legal military emergency overseas first hearing student state"]],[2,[0,"aide"]],[3,[0,"to for was from package budget worker workers kit"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"policy secretary minister former"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aid"]],"pattern":{"program":[[1,[0,"first"]],[2,[0,"aide"]],[3,[0,"kit kits course training post tent box"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"aide"}]],"pattern":{"program":[[1,[0,"presidential senior former congressional top campaign close longtime trusted mayoral house ministerial royal"]],[2,[0,"aid aids"]],[3,[0,"to said says who told was were"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to in of financial student"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aisle"]],"pattern":{"program":[[1,[0,"isle"]],[2,[0,"seat seats seating"]]],"underlined":[1,1],"elements":2}}
{"replace":[["aisle"]],"pattern":{"program":[[1,[0,"walk walked walking walks"]],[2,[0,"down up"]],[3,[0,"the"]],[4,[0,"isle"]]],"underlined":[4,4],"elements":4}}
{"replace":[["aisle"]],"pattern":{"program":[[1,[0,"both other opposite wrong either each"]],[2,[0,"side sides"]],[3,[0,"of"]],[4,[0,"the"]],[5,[0,"isle"]]],"underlined":[5,5],"elements":5}}
{"replace":[["isle"]],"pattern":{"program":[[1,[0,"aisle aisles"]],[2,[0,"of"]],[3,[0,"man wight skye mull lewis",13,"Man Wight Skye Mull Lewis"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"illusion"}]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"no the any"]],[3,[0,"allusion allusions"]],[4,[0,5,3,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["illusions"]],"pattern":{"program":[[1,[0,"no any"]],[2,[0,"allusions"]],[3,[0,"about"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"illusion"}]],"pattern":{"program":[[1,[0,"optical"]],[2,[0,"allusion allusions delusion"]]],"underlined":[2,2],"elements":2}}
{"replace":[["delusions"]],"pattern":{"program":[[1,[0,"allusions illusions"]],[2,[0,"of"]],[3,[0,"grandeur"]]],"underlined":[1,1],"elements":3}}
{"replace":[["altar"]],"pattern":{"program":[[1,[0,"the high church"]],[2,[0,"alter"]],[3,[3,". ,",0,"of and to in at was is boy boys server servers steps cloth rail stone"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to can will would could may might must not",1,"n't",0,"and or"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"to course ego"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["alter"]],"pattern":{"program":[[1,[0,"altar"]],[2,[0,"the his her course plans its their outcome behaviour behavior"]],[3,[0,"fact plan plans course date law rules deal terms route outcome way result look balance"]]],"underlined":[1,1],"elements":3}}
{"replace":[["altered"]],"pattern":{"program":[[1,[0,"altared"]]],"underlined":[1,1],"elements":1}}
{"replace":[["assent"]],"pattern":{"program":[[1,[0,"royal"]],[2,[0,"ascent accent"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ascent"]],"pattern":{"program":[[1,[0,"the first solo winter steep final his her its"]],[2,[0,"assent"]],[3,[0,"of up"]],[4,[0,"everest mount the k2 mountain north peak summit"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"people king queen parliament senate owner owners house states crown governed governor council court"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"without with by to royal for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bail"]],"pattern":{"program":[[1,[0,"bale"]],[2,[0,"out conditions hearing application bondsman money"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"hay straw cotton a last first one"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bail"]],"pattern":{"program":[[1,[0,"out released freed held on without granted denied refused jumped skipped posted post"]],[2,[0,"bale"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"hay the of"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"of",3,","]],[2,[0,"which"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"bale"}]],"pattern":{"program":[[1,[0,"bail bails"]],[2,[0,"of"]],[3,[0,"hay straw cotton wool cloth"]]],"underlined":[1,1],"elements":3}}
{"replace":[["bated"]],"pattern":{"program":[[1,[0,"with in"]],[2,[0,"baited"]],[3,[0,"breath"]]],"underlined":[2,2],"elements":3}}
{"replace":[["baited"]],"pattern":{"program":[[1,[0,"bated"]],[2,[0,"trap traps hook hooks line lines"]]],"underlined":[1,1],"elements":2}}
{"replace":[["banned"]],"pattern":{"program":[[1,[0,"band"]],[2,[0,"from"]],[3,[0,"driving entering the flying playing owning using racing selling competing travelling all keeping"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a their rock brass his pop her jazz steel one our this rubber"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["band"]],"pattern":{"program":[[1,[0,"banned"]],[2,[0,"of"]],[3,[0,"brothers thieves rebels outlaws volunteers musicians"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"were was are is been"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["band"]],"pattern":{"program":[[1,[0,"rock brass jazz marching wedding punk school rubber elastic steel"]],[2,[0,"banned ban"]],[3,[0,"played will plays members singer was and"]]],"underlined":[2,2],"elements":3}}
{"replace":[["barren"]],"pattern":{"program":[[1,[0,"baron"]],[2,[0,"landscape land soil hills rock wasteland field fields desert plain slopes"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"baron"}]],"pattern":{"program":[[1,[0,"drug press oil robber cattle media beer tobacco coal"]],[2,[0,"barren barrens"]]],"underlined":[2,2],"elements":2}}
{"replace":[["bass"]],"pattern":{"program":[[1,[0,"base"]],[2,[0,"guitar guitarist guitars clarinet drum drummer baritone"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bass"]],"pattern":{"program":[[1,[0,"double"]],[2,[0,"base"]],[3,[0,"player bass and solo"]]],"underlined":[2,2],"elements":3}}
{"replace":[["base"]],"pattern":{"program":[[1,[0,"air military army naval customer tax fan power data knowledge navy"]],[2,[0,"bass"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"beach"}]],"pattern":{"program":[[1,[0,"sandy private crowded pebble deserted white golden nudist public popular"]],[2,[0,"beech beeches"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"tree trees wood woods leaves forest"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["beech"]],"pattern":{"program":[[1,[0,"beach"]],[2,[0,"tree trees hedge wood nuts leaves forest woods"]]],"underlined":[1,1],"elements":2}}
{"replace":[["birth"]],"pattern":{"program":[[1,[0,"berth"]],[2,[0,"place date certificate certificates rate rates control weight mother defects"]]],"underlined":[1,1],"elements":2}}
{"replace":[["birth"]],"pattern":{"program":[[1,[0,"gave give gives giving given"]],[2,[0,"berth"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of at on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["berth"]],"pattern":{"program":[[1,[0,"wide"]],[2,[0,"birth"]]],"underlined":[2,2],"elements":2}}
{"replace":[["berth"]],"pattern":{"program":[[1,[0,"birth births"]],[2,[0,"at in on for"]],[3,4],[3,[0,"the"]],[5,7],[4,[0,"dock docks quay final playoffs semi-finals semifinals harbour harbor port"]],[10],[4,[9,"play"]],[4,[10,"-"]],[4,[2,"offs"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"of from gave give to since giving home her premature his date each maternal"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"border"}]],"pattern":{"program":[[1,[0,6]],[2,[0,"with between of crossing town patrol agency force dispute guards guard towns region closure checks fence wall post posts control controls security"]],[3,[0,"mexico france ukraine russia gaza egypt china india pakistan",13,"Mexico France Ukraine Russia Gaza Egypt China India Pakistan",0,"turkey",13,"Turkey Poland Ireland Canada Syria Iraq"]]],"underlined":[1,1],"elements":3}}
{"replace":[["border"]],"pattern":{"program":[[1,[0,6]],[2,[0,"patrol agency force dispute guards guard towns town region closure checks fence wall post posts agents officials collie crossings"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"border"}]],"pattern":{"program":[[1,3],[1,[0,"cross crossed crossing across over along near at close"]],[5],[1,[9,"cross"]],[1,[10,"-"]],[2,[0,"the"]],[3,[0,6]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"and of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"border"}]],"pattern":{"program":[[1,[0,6]],[2,[0,"between"]],[3,[14,""]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"boulder"}]],"pattern":{"program":[[1,[0,"bolder bolders"]],[2,[0,"fell rolled blocked crushed crashed struck hit"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"be is was become became and much far"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bred"]],"pattern":{"program":[[1,[0,"born"]],[2,[0,"and"]],[3,[0,"bread"]]],"underlined":[3,3],"elements":3}}
{"replace":[["bred"]],"pattern":{"program":[[1,[0,"well pure cross ill thorough captive selectively specially"]],[2,[0,"bread"]],[3,[0,"in for to by horses dogs cattle birds animals"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bread"]],"pattern":{"program":[[1,[0,"bred"]],[2,[0,"and"]],[3,[0,"butter water rolls roll crumbs basket maker knife flour shop queue queues"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"were was is are been be born and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bread"]],"pattern":{"program":[[1,[0,"loaf loaves slice slices crust baked wholemeal brown white fresh daily garlic"]],[2,3],[2,[0,"of"]],[3,[0,"bred"]]],"underlined":[3,3],"elements":3}}
{"replace":[["bridal"]],"pattern":{"program":[[1,[0,"bridle"]],[2,[0,"shower party suite gown wear shop dress couple boutique bouquet veil"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bridle"]],"pattern":{"program":[[1,[0,"bridal"]],[2,[0,"path paths way"]]],"underlined":[1,1],"elements":2}}
{"replace":[["brooch"]],"pattern":{"program":[[1,[0,"gold silver diamond pearl a the antique"]],[2,[0,"broach"]],[3,[0,"was worn stolen that pinned",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to not",1,"n't",0,"will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"broach"}]],"pattern":{"program":[[1,[0,"brooch brooched brooches brooching"]],[2,3],[2,[0,"the a this that"]],[3,[0,"subject topic issue question idea matter"]]],"underlined":[1,1],"elements":3}}
{"replace":[["breached"]],"pattern":{"program":[[1,[0,"broached"]],[2,[0,1]],[3,[0,"defences defenses contract rules walls perimeter bail terms security ceasefire agreement"]]],"underlined":[1,1],"elements":3}}
{"replace":[["callous"]],"pattern":{"program":[[1,[0,"callus"]],[2,[0,"disregard indifference killer murder attitude act crime attack treatment murderer"]]],"underlined":[1,1],"elements":2}}
{"replace":[["cannon"]],"pattern":{"program":[[1,[0,"canon"]],[2,[0,"fire ball balls fodder shot"]]],"underlined":[1,1],"elements":2}}
{"replace":[["cannons"]],"pattern":{"program":[[1,[0,7]],[2,[0,"canons"]]],"underlined":[2,2],"elements":2}}
{"replace":[["canvass"]],"pattern":{"program":[[1,[0,"canvas"]],[2,[0,"voters opinion support votes residents views members opinions"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a of on this that each blank"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"for"]],[2,[0,"the a her his"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"canvass"}]],"pattern":{"program":[[1,[0,"canvasing canvased"]]],"underlined":[1,1],"elements":1}}
{"replace":[["canvas"]],"pattern":{"program":[[1,[0,"canvass"]],[2,[0,"shoes bag bags tent tents chair chairs trousers jacket roof sheet"]]],"underlined":[1,1],"elements":2}}
{"replace":[["capital"]],"pattern":{"program":[[1,[0,"capitol"]],[2,[0,"punishment gains letters letter city investment flight expenditure spending murder markets market reserves injection"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[13,"US U.S.",0,"the national"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Capitol"]],"pattern":{"program":[[1,[0,"on from to at"]],[2,[13,"Capital"]],[3,[13,"Hill"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Capitol"]],"pattern":{"program":[[1,[0,"storm stormed storming attack riot"]],[2,3],[2,[0,"on at of"]],[4,5],[3,[0,"the"]],[4,[13,"US U.S."]],[5,[13,"Capital"]]],"underlined":[5,5],"elements":5}}
{"replace":[["carat"]],"pattern":{"program":[[1,[0,"carrot"]],[2,[0,"gold diamond diamonds"]]],"underlined":[1,1],"elements":2}}
{"replace":[["caste"]],"pattern":{"program":[[1,[0,"cast"]],[2,[0,"system systems discrimination"]]],"underlined":[1,1],"elements":2}}
{"replace":[["caste"]],"pattern":{"program":[[1,[0,"upper lower high higher low"]],[2,[0,"cast"]],[3,[0,"hindu hindus",13,"Hindu Hindus",0,"families women people groups voters"]]],"underlined":[2,2],"elements":3}}
{"replace":[["cast"]],"pattern":{"program":[[1,[0,"caste"]],[2,[0,"of"]],[3,[0,"characters thousands iron"]]],"underlined":[1,1],"elements":3}}
{"replace":[["cast"]],"pattern":{"program":[[1,[0,"caste"]],[2,[0,"doubt votes ballots their his a"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,3],[1,[0,"of the by to low high upper lower"]],[5],[1,[0,"one"]],[1,[2,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cast"]],"pattern":{"program":[[1,3,7],[1,[0,"supporting original ensemble strong"]],[10],[1,[9,"star"]],[1,[10,"-"]],[1,[2,"studded"]],[10],[1,[9,"all"]],[1,[10,"-"]],[1,[2,"star"]],[2,[0,"caste"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ceded"]],"pattern":{"program":[[1,[0,"seeded"]],[2,[0,"power control territory ground land"]],[3,[0,"to"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"cell"}]],"pattern":{"program":[[1,[0,"prison jail police holding padded terror stem red blood white brain cancer fuel nerve skin solar"]],[2,[0,"sell sells"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"to for the well out off a in on at fast"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cell"]],"pattern":{"program":[[1,[0,"sell"]],[2,[0,"phone phones tower towers mate block membrane"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will can not",1,"n't",0,"they would who which we and must"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"censor"}]],"pattern":{"program":[[1,[0,"sensor sensors sensored"]],[2,[0,"the a his her their"]],[3,[0,"press media internet film book letters news websites content"]]],"underlined":[1,1],"elements":3}}
{"replace":[["censorship"]],"pattern":{"program":[[1,[0,"sensorship censureship"]]],"underlined":[1,1],"elements":1}}
{"replace":[["censure"]],"pattern":{"program":[[1,[0,"censor censored"]],[2,[0,"motion vote"]]],"underlined":[1,1],"elements":2}}
{"replace":[["censure"]],"pattern":{"program":[[1,[0,"motion vote resolution"]],[2,[0,"of to"]],[3,[0,"censor"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"sensor"}]],"pattern":{"program":[[1,[0,"fire motion smoke heat temperature parking pressure touch image"]],[2,[0,"censor censors censer censers"]]],"underlined":[2,2],"elements":2}}
{"replace":[["scent"]],"pattern":{"program":[[1,[0,"a the faint strong sweet"]],[2,[0,"sent cent"]],[3,[0,"of"]],[4,[0,"fresh blood roses jasmine lavender perfume smoke victory flowers danger scandal"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"per one a five each ten",4,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sense"]],"pattern":{"program":[[1,[0,"common horse make makes made making"]],[2,3],[2,[0,"no any little more perfect good much"]],[3,[0,"cents scents"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"a per an in of more less each"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["serial"]],"pattern":{"program":[[1,[0,"cereal"]],[2,[0,"killer killers number numbers rapist offender burglar entrepreneur monogamist liar"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"cereal"}]],"pattern":{"program":[[1,[0,"breakfast"]],[2,[0,"serial serials"]]],"underlined":[2,2],"elements":2}}
{"replace":[["cereal"]],"pattern":{"program":[[1,[0,"serials serial"]],[2,[0,"bar bars bowl bowls crops grains"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"cord"}]],"pattern":{"program":[[1,[0,"vocal"]],[2,[0,"chord chords"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"cord"}]],"pattern":{"program":[[1,[0,"spinal umbilical"]],[2,[0,"chord chords court"]]],"underlined":[2,2],"elements":2}}
{"replace":[["chute"]],"pattern":{"program":[[1,[0,"garbage laundry rubbish coal water escape"]],[2,[0,"shoot shute"]]],"underlined":[2,2],"elements":2}}
{"replace":[["course"]],"pattern":{"program":[[1,[0,"of"]],[2,[0,"coarse"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[11,""]],[2,4],[1,[12,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["course"]],"pattern":{"program":[[1,3],[1,[0,"golf race main crash training obstacle assault collision refresher induction crash degree matter due change stay stayed middle set"]],[6],[1,[9,"five"]],[1,[10,"-"]],[1,[2,"star"]],[2,[0,"coarse"]]],"underlined":[2,2],"elements":2}}
{"replace":[["course"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"due the"]],[3,[0,"coarse"]]],"underlined":[3,3],"elements":3}}
{"replace":[["coarse"]],"pattern":{"program":[[1,[0,"course"]],[2,[0,"language hair grained sand salt sandpaper cloth fishing wool fibre fiber gravel"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"golf main language crash of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["kernel"]],"pattern":{"program":[[1,[0,"colonel colonels kernal"]],[2,[0,"of"]],[3,[0,"truth corn wheat"]]],"underlined":[1,1],"elements":3}}
{"replace":[["compliment"]],"pattern":{"program":[[1,[0,"paid pay pays paying"]],[2,[0,"him her them us me you the"]],[3,7],[3,[11,""]],[5,7],[3,[12,""]],[4],[4,[0,"a the"]],[9,10],[5,[0,"big great huge highest"]],[6,[0,"complement"]]],"underlined":[6,6],"elements":6}}
{"replace":[["compliments"]],"pattern":{"program":[[1,[0,"complements"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"house chef season manager captain"]]],"underlined":[1,1],"elements":4}}
{"replace":[["complement"]],"pattern":{"program":[[1,[0,"full"]],[2,[0,"compliment"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"compliment"}]],"pattern":{"program":[[1,[0,"complement complemented complementing"]],[2,[0,"him her them me us"]],[3,[0,"on"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"complement"}]],"pattern":{"program":[[1,[0,"compliments complimented"]],[2,[0,"the his her their"]],[3,[0,"wine food dish meal colour color flavour flavor design building decor garden existing room sauce fish meat training work skills"]]],"underlined":[1,1],"elements":3}}
{"replace":[["complementary"]],"pattern":{"program":[[1,[0,8]],[2,[0,"skills roles strengths talents abilities angles proteins dna"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"confidant"}]],"pattern":{"program":[[1,3,7,10],[1,[0,"closest close trusted longtime former"]],[12],[1,[9,"long"]],[1,[10,"-"]],[1,[2,"time"]],[12],[1,[0,"king"]],[1,[2,"'s"]],[12],[1,[0,"president"]],[1,[2,"'s"]],[13,15],[2,[0,"confident confidents"]],[17],[2,[0,"confidante"]],[2,[2,"'s"]],[3,[0,"of to and said told who"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,5]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["confident"]],"pattern":{"program":[[1,[0,"am is are was were be been feel felt feels remain remains quietly very so still more"]],[2,[0,"confidant"]],[3,[0,"that about of in we he she"]]],"underlined":[2,2],"elements":3}}
{"replace":[["conscience"]],"pattern":{"program":[[1,[0,"social guilty clear bad his her their your own examine prick on matter crisis freedom voice in good of"]],[2,[0,"conscious"]],[3,[0,"and",3,", .",0,"that to about vote"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"is was are more less fully not was became become were"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"unconscious subconscious deliberate"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["conscious"]],"pattern":{"program":[[1,[0,"environmentally health fashion image safety cost price security energy self style class politically socially"]],[2,[0,9]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["conscious"]],"pattern":{"program":[[1,[0,9]],[2,[0,"effort decision choice attempt"]]],"underlined":[1,1],"elements":2}}
{"replace":[["conscious"]],"pattern":{"program":[[1,[0,"un semi barely fully still was were"]],[2,[0,9]],[3,[0,"when and but at as",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["core"]],"pattern":{"program":[[1,3],[1,[0,"hard hardcore its their apple common inner rotten the reactor"]],[5],[1,[0,"earth"]],[1,[2,"'s"]],[2,[0,"corps"]],[3,[0,"values business inflation vote principles beliefs message supporters sample temperature curriculum"]]],"underlined":[2,2],"elements":3}}
{"replace":[["council"]],"pattern":{"program":[[1,[0,"city town parish county borough district local student security regional provincial islands arts tribal village church state school the"]],[2,[0,"counsel"]],[3,[0,"of leader leaders tax house houses meeting meetings election elections chamber chambers estate flats member members voted workers seat seats officers staff budget"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["council"]],"pattern":{"program":[[1,[0,"counsel"]],[2,[0,"tax house houses estate estates flat flats chamber chambers leader leaders elections meeting meetings tenant tenants"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to legal not"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["council"]],"pattern":{"program":[[1,[0,"city town parish county borough district security student"]],[2,[0,"counsel"]],[3,[3,". ,",0,"said says has had will is was on in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["counsel"]],"pattern":{"program":[[1,3,6],[1,[0,"defence defense special independent general legal chief associate outside prosecuting white"]],[8],[1,[0,"queen"]],[1,[2,"'s"]],[8],[1,[0,"king"]],[1,[2,"'s"]],[2,[0,"council"]],[3,[0,"for robert jack who said told argued to investigating appointed",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of meeting"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["creaking"]],"pattern":{"program":[[1,[0,"creeking"]],[2,[0,"floorboards floorboard door stairs hinges"]]],"underlined":[1,1],"elements":2}}
{"replace":[["creek"]],"pattern":{"program":[[1,[0,"up"]],[2,[0,"the"]],[3,[0,"creak"]]],"underlined":[3,3],"elements":3}}
{"replace":[["cruise"]],"pattern":{"program":[[1,[0,"crews"]],[2,[0,"ship ships liner liners missile missiles control passengers"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"commanders"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cue"]],"pattern":{"program":[[1,[0,"right on"]],[2,[0,"queue"]],[3,[3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"queue"}]],"pattern":{"program":[[1,[0,"cue cues cued que ques"]],[2,[0,"outside for"]],[3,[0,"hours tickets bread petrol food fuel water the"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"queue"}]],"pattern":{"program":[[1,[0,"long a the in jump jumped join joined lengthy"]],[2,[0,"cue cues"]],[3,[0,"outside at stretched"]]],"underlined":[2,2],"elements":3}}
{"replace":[["current"]],"pattern":{"program":[[1,[0,"currant"]],[2,[0,"account accounts affairs president mayor chairman holder champion champions owner owners price prices season year crisis state law laws members system form level levels situation climate events"]]],"underlined":[1,1],"elements":2}}
{"replace":[["currant"]],"pattern":{"program":[[1,[0,"current"]],[2,[0,"bun buns cake jelly bushes bush"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"electric the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"dam"}]],"pattern":{"program":[[1,[0,"beaver hydroelectric hydro tailings earth coffer burst"]],[2,[0,"damn damns"]]],"underlined":[2,2],"elements":2}}
{"replace":[["daze"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"a"]],[3,[0,"days"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of work or time when with at in that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["dear"]],"pattern":{"program":[[1,[0,"held hold holds cost costs so oh very near those"]],[2,3],[2,[0,"on for him her them"]],[4,5],[3,[0,"for"]],[4,[0,"deer"]],[5,[0,"to life friend friends and",3,","]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["deer"]],"pattern":{"program":[[1,3],[1,[0,"red roe fallow wild mule shot herd hit a the stalking"]],[6],[1,[9,"white"]],[1,[10,"-"]],[1,[2,"tailed"]],[2,[0,"dear"]],[3,[0,"was herd park hunting hunters stalking on ran"]]],"underlined":[2,2],"elements":3}}
{"replace":[["dessert"]],"pattern":{"program":[[1,[0,"desert"]],[2,[0,"menu menus wine spoon spoons trolley bowl fork dishes recipes course"]]],"underlined":[1,1],"elements":2}}
{"replace":[["dessert"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"desert"]],[3,[3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"desert"}]],"pattern":{"program":[[1,[0,"dessert desserts desserting desserted"]],[2,[0,1]],[3,[0,"post posts army wife husband ship family party unit regiment"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"deserter"}]],"pattern":{"program":[[1,[0,"desserter desserters"]]],"underlined":[1,1],"elements":1}}
{"replace":[["desert"]],"pattern":{"program":[[1,[0,"sahara gobi namib arid mojave negev sonoran arabian",13,"Sahara Gobi Mojave Namib Negev Arabian Sonoran"]],[2,[0,"dessert"]]],"underlined":[2,2],"elements":2}}
{"replace":[["device"]],"pattern":{"program":[[1,[0,"electronic explosive mobile listening tracking nuclear incendiary literary this that each safety timing plot handheld breathing recording bugging a the"]],[2,[0,"devise"]],[3,[0,"was that to which had has is for exploded",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to and or can will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["devices"]],"pattern":{"program":[[1,[0,"explosive electronic mobile tracking listening storage medical nuclear"]],[2,[0,"devises"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"devise"}]],"pattern":{"program":[[1,[0,"device deviced devices"]],[2,[0,"a an the new ways better"]],[3,[0,"plan plans scheme way ways strategy system method rules"]]],"underlined":[1,1],"elements":3}}
{"replace":[["due"]],"pattern":{"program":[[1,[0,"do dew"]],[2,[0,"diligence"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["due"]],"pattern":{"program":[[1,[0,"mainly largely partly was is are were being"]],[2,[0,"do dew"]],[3,[0,"to"]],[4,[0,"the a an lack bad poor heavy high low its his her"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"what all this that it which they he she i we you nothing thing able"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["dying"]],"pattern":{"program":[[1,[0,"dieing"]]],"underlined":[1,1],"elements":1}}
{"replace":[["dying"]],"pattern":{"program":[[1,[0,"dyeing"]],[2,[0,"of from"]],[3,[0,"cancer hunger thirst cold his her aids heat a injuries"]]],"underlined":[1,1],"elements":3}}
{"replace":[["dyeing"]],"pattern":{"program":[[1,[0,"dying"]],[2,[0,"her his their my wool cloth fabric"]],[3,[0,"hair red blue blond blonde black yarn eggs beard"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"dye"}]],"pattern":{"program":[[1,[0,"dies die died"]],[2,[0,"her his their"]],[3,[0,"hair beard eggs locks"]]],"underlined":[1,1],"elements":3}}
{"replace":[["discreet"]],"pattern":{"program":[[1,[0,"discrete"]],[2,[0,"about way manner silence enquiries inquiries affair affairs distance look glance entrance service"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["discreet"]],"pattern":{"program":[[1,[0,"be been was very more being"]],[2,[0,"discrete"]],[3,[0,"about and",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["discrete"]],"pattern":{"program":[[1,[0,"discreet"]],[2,[0,"units parts steps stages categories variables variable elements components values mathematics entities particles"]]],"underlined":[1,1],"elements":2}}
{"replace":[["discreetly"]],"pattern":{"program":[[1,[0,"discretely"]],[2,[0,"placed told left asked away from tucked removed dressed handed slipped filmed"]]],"underlined":[1,1],"elements":2}}
{"replace":[["draft"]],"pattern":{"program":[[1,[0,"draught draughts"]],[2,[0,"dodger dodgers pick picks bill agreement resolution law legislation plan report constitution version letter proposal proposals budget"]]],"underlined":[1,1],"elements":2}}
{"replace":[["draft"]],"pattern":{"program":[[1,[0,"first rough early final nfl second revised"]],[2,[0,"draught"]],[3,[0,"of pick was picks"]]],"underlined":[2,2],"elements":3}}
{"replace":[["dual"]],"pattern":{"program":[[1,[0,"duel duels"]],[2,[0,"citizenship carriageway purpose nationality nationals carriageways national role roles citizen citizens core threat track use heritage sim"]]],"underlined":[1,1],"elements":2}}
{"replace":[["duel"]],"pattern":{"program":[[1,[0,"pistols fought fight challenged challenge to sword killed in"]],[2,3],[2,[0,"a at him the his"]],[3,[0,"dual"]],[4,[0,"with over at between to",3,"."]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"earn"}]],"pattern":{"program":[[1,[0,"urn urns urned yearn yearns"]],[2,[0,"a his her their its"]],[3,[0,"living wage money keep place salary respect about",4,""]]],"underlined":[1,1],"elements":3}}
{"replace":[["illicit"]],"pattern":{"program":[[1,[0,"elicit"]],[2,[0,"drug drugs affair goods funds gains substance substances trafficking trade relationship activity activities weapons arms alcohol cigarettes tobacco fishing logging mining payments money"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to not",1,"n't",0,"would could will can and or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["elicit"]],"pattern":{"program":[[1,[0,"illicit"]],[2,[0,"a any no an"]],[3,[0,"response reaction laugh smile confession answer reply sympathy information cheers groans"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"elicit"}]],"pattern":{"program":[[1,[0,"illicited illiciting illicits"]]],"underlined":[1,1],"elements":1}}
{"replace":[["eminently"]],"pattern":{"program":[[1,[0,"imminently"]],[2,[0,"sensible suitable qualified readable reasonable practical quotable watchable likeable respectable"]]],"underlined":[1,1],"elements":2}}
{"replace":[["eminent"]],"pattern":{"program":[[1,[0,"an most the more his"]],[2,[0,"imminent"]],[3,[0,"scientist historian judge surgeon lawyer scholar professor doctor economist jurist physicist victorian victorians"]]],"underlined":[2,2],"elements":3}}
{"replace":[["imminent"]],"pattern":{"program":[[1,[0,"eminent"]],[2,[0,"arrival departure birth return closure death collapse danger threat attack war invasion strike release arrest demise announcement launch"]]],"underlined":[1,1],"elements":2}}
{"replace":[["envelope"]],"pattern":{"program":[[1,[0,"envelop"]],[2,[0,"was containing with marked addressed full stuffed on that"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will would can could may and which that",1,"n't",0,"not"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["envelope"]],"pattern":{"program":[[1,[0,"brown sealed white padded plain stamped manila an the each addressed"]],[2,[0,"envelop"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"exercise"}]],"pattern":{"program":[[1,[0,"exorcise exorcises exorcised exorcising"]],[2,[0,"caution restraint control regularly daily discretion power"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"exorcise"}]],"pattern":{"program":[[1,[0,"exercise exercised exercising"]],[2,[0,"the his her its their"]],[3,[0,"ghost ghosts demons demon spirits spirit devil memory past"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"fare"}]],"pattern":{"program":[[1,3],[1,[0,"bus taxi cab rail train air ferry tram single return peak higher cheap"]],[6],[1,[9,"off"]],[1,[10,"-"]],[1,[2,"peak"]],[2,[0,"fair fairs"]],[3,[0,"rose rise rises will to from for are of have went dodger dodgers increase increases were and"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fair"]],"pattern":{"program":[[1,[0,"fare"]],[2,[0,"share trial play enough trade deal game wage price election elections chance hearing point"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"fare"}]],"pattern":{"program":[[1,[0,"faired fairs fairing"]],[2,[0,"well better badly poorly worse much little no"]]],"underlined":[1,1],"elements":2}}
{"replace":[["faint"]],"pattern":{"program":[[1,[0,"feint"]],[2,[0,"hope hearted praise signal light sound cry smell glow line trace voice glimmer"]]],"underlined":[1,1],"elements":2}}
{"replace":[["fete"]],"pattern":{"program":[[1,[0,"church school village summer garden annual"]],[2,[0,"fate"]],[3,[0,"on in raised was at will is and"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fate"]],"pattern":{"program":[[1,[0,"fete"]],[2,[0,"of worse intervened had would"]],[3,[0,"the than his her death"]]],"underlined":[1,1],"elements":3}}
{"replace":[["fazed"]],"pattern":{"program":[[1,[0,"was were is seemed not",1,"n't",0,"seem be been never"]],[2,[0,"phased"]],[3,[0,"by"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"phase"}]],"pattern":{"program":[[1,[0,"fazed faze fazing"]],[2,[0,"out in"]]],"underlined":[1,1],"elements":2}}
{"replace":[["feat"]],"pattern":{"program":[[1,[0,"a this that no"]],[2,3],[2,[0,"small mean rare remarkable great amazing similar"]],[3,[0,"feet"]],[4,[0,"of for in when that was"]]],"underlined":[3,3],"elements":4}}
{"replace":[["feet"]],"pattern":{"program":[[1,[4,"",0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many few"]],[2,[0,"feat"]],[3,[0,"high tall long wide deep above below of in from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["fined"]],"pattern":{"program":[[1,[0,"was were be been being"]],[2,[0,"find"]],[3,[3,"\u00a3 $ \u20ac"]]],"underlined":[2,2],"elements":3}}
{"replace":[["fur"]],"pattern":{"program":[[1,[0,"fir fure"]],[2,[0,"coat coats hat collar seal trade traders trapper trappers"]]],"underlined":[1,1],"elements":2}}
{"replace":[["fir"]],"pattern":{"program":[[1,[0,"fur"]],[2,[0,"tree trees cone cones forest forests"]]],"underlined":[1,1],"elements":2}}
{"replace":[["flair"]],"pattern":{"program":[[1,[0,"artistic dramatic creative natural great with literary musical attacking real a"]],[2,[0,"flare"]],[3,[0,"for and"]],[4,[0,"the panache imagination drama languages numbers design comedy music words fashion publicity flamboyance"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[8,"use fire light"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["flared"]],"pattern":{"program":[[1,[0,"tempers tensions violence fighting clashes trouble anger"]],[2,[0,"flaired flair flairs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["flea"]],"pattern":{"program":[[1,[0,"flee"]],[2,[0,"market markets bite bites circus"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to and they must will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["flee"]],"pattern":{"program":[[1,[0,"to and must"]],[2,[0,"flea"]],[3,[0,"the from to their his her after"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"market markets circus"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["flu"]],"pattern":{"program":[[1,[0,"flue flew"]],[2,[0,"jab jabs shot shots vaccine vaccines season virus symptoms epidemic outbreak pandemic strain bug"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"he she they it planes bullets who birds and then"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["flu"]],"pattern":{"program":[[1,[0,"bird swine avian winter seasonal spanish stomach"]],[2,[0,"flue flew"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"to from into over out in past away off across at around through back up down"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["flew"]],"pattern":{"program":[[1,[0,"flu"]],[2,[0,"to into over from out home past"]],[3,[14,""]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"bird swine the of a with avian spread stomach spanish seasonal"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"floe"}]],"pattern":{"program":[[1,[0,"ice"]],[2,[0,"flow flows"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"models model rate rates from into through in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["flour"]],"pattern":{"program":[[1,3,7],[1,[0,"wholemeal sifted"]],[10],[1,[9,"self"]],[1,[10,"-"]],[1,[2,"raising"]],[10],[1,[9,"all"]],[1,[10,"-"]],[1,[2,"purpose"]],[2,[0,"flower"]]],"underlined":[2,2],"elements":2}}
{"replace":[["flour"]],"pattern":{"program":[[1,[0,"bags sacks bag cups cup sack spoonfuls tablespoons"]],[2,[0,"of"]],[3,[0,"flower"]]],"underlined":[3,3],"elements":3}}
{"replace":[["flower"]],"pattern":{"program":[[1,[0,"flour"]],[2,[0,"arranging arrangement arrangements girl pot pots bed beds shop show shows seller petals buds"]]],"underlined":[1,1],"elements":2}}
{"replace":[["foreword"]],"pattern":{"program":[[1,[0,"wrote written writes write with writing"]],[2,[0,"a the an his her"]],[3,[0,"forward"]],[4,[0,"to by for"]]],"underlined":[3,3],"elements":4}}
{"replace":[["forward"]],"pattern":{"program":[[1,[0,"look looks looking looked way step moving move moved put come came go going bring"]],[2,[0,"foreward foreword forword"]]],"underlined":[2,2],"elements":2}}
{"replace":[["fort"]],"pattern":{"program":[[1,[0,"hold held holding holds"]],[2,[0,"the"]],[3,[0,"forte"]]],"underlined":[3,3],"elements":3}}
{"replace":[["forte"]],"pattern":{"program":[[1,[1,"n't",0,"not never was is been"]],[2,[0,"his her their my our"]],[3,[0,"fort"]],[4,[3,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["fourth"]],"pattern":{"program":[[1,[0,"forth"]],[2,4],[2,[0,"of july estate grade place quarter generation floor round dimension down day year time set inning straight consecutive season month week period goal gear edition successive largest biggest child man woman minister term amendment division test seed game match win defeat loss title"]],[6],[2,[0,"july"]],[2,[2,"'s"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"and so back put go went come came set bring call hold held firth river upper gone sent bringing issue issued stretched sally"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"shine shines shone shining"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["forth"]],"pattern":{"program":[[1,[0,"set sets setting put puts putting go bring brought come came held holding called sallied"]],[2,[0,"fourth"]],[3,[0,"the a his her by in on to from with into",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"place quarter time straight round set day week goal row gear"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["foul"]],"pattern":{"program":[[1,[0,"fowl"]],[2,[0,"play language mouthed mood weather ball balls smell deed deeds throw throws"]]],"underlined":[1,1],"elements":2}}
{"replace":[["fowl"]],"pattern":{"program":[[1,[0,"guinea"]],[2,[0,"foul"]]],"underlined":[2,2],"elements":2}}
{"replace":[["gait"]],"pattern":{"program":[[1,[0,"shuffling awkward loping steady unsteady slow waddling"]],[2,[0,"gate"]]],"underlined":[2,2],"elements":2}}
{"replace":[["gate"]],"pattern":{"program":[[1,[0,"starting city front garden back iron factory toll main"]],[2,[0,"gait"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"gamble"}]],"pattern":{"program":[[1,[0,"gambol gambols gambolled gamboled gambolling gamboling"]],[2,[0,"away his her their"]],[3,4],[3,[0,1]],[4,[0,"money lives savings wages future"]]],"underlined":[1,1],"elements":4}}
{"replace":[["jeans"]],"pattern":{"program":[[1,[0,"blue denim skinny designer ripped tight"]],[2,[0,"genes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["gilt"]],"pattern":{"program":[[1,[0,"guilt"]],[2,[0,"edged edge bronze frame frames mirror letters"]]],"underlined":[1,1],"elements":2}}
{"replace":[["great"]],"pattern":{"program":[[1,[0,"grate"]],[2,[0,"deal many britain",13,"Britain",0,"war success man men day idea night big job way thing place game length lengths lakes pleasure importance majority number time news"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"iron fire metal sewer drain to the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["grille"]],"pattern":{"program":[[1,[0,"radiator"]],[2,[0,"grill"]]],"underlined":[2,2],"elements":2}}
{"replace":[["grisly"]],"pattern":{"program":[[1,[0,"grizzly gristly"]],[2,[0,"murder murders scene discovery crime crimes death deaths details killing killings remains find task image images end reality tale tales evidence work fate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["grizzly"]],"pattern":{"program":[[1,[0,"grisly"]],[2,[0,"bear bears"]]],"underlined":[1,1],"elements":2}}
{"replace":[["groan"]],"pattern":{"program":[[1,[0,"let"]],[2,[0,"out"]],[3,[0,"a"]],[4,5],[4,[0,"loud low collective"]],[5,[0,"grown"]]],"underlined":[5,5],"elements":5},"unless":[{"after":{"program":[[1,[0,"man woman men women by in up to on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["grown"]],"pattern":{"program":[[1,[0,0]],[2,[0,"groan"]],[3,[0,"by to up in from into faster out more"]]],"underlined":[2,2],"elements":3}}
{"replace":[["guest"]],"pattern":{"program":[[1,[0,"house paying special star surprise wedding hotel dinner studio unwanted"]],[2,[0,"guessed guesses"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"hail"}]],"pattern":{"program":[[1,[0,"hale hales"]],[2,[0,"of"]],[3,[0,"bullets gunfire stones arrows missiles fire"]]],"underlined":[1,1],"elements":3}}
{"replace":[["hails"]],"pattern":{"program":[[1,[0,"hales"]],[2,[0,"from"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hair"]],"pattern":{"program":[[1,[0,"hare hares"]],[2,[0,"cut cuts dresser dressers salon salons dryer dye style styles loss pin raising line transplant care product products spray removal"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hairs"]],"pattern":{"program":[[1,[0,"split splits splitting pulling tearing"]],[2,[0,"hares"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"hangar"}]],"pattern":{"program":[[1,[0,"aircraft airplane airport airship air plane helicopter jet"]],[2,[0,"hanger hangers"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"hanger"}]],"pattern":{"program":[[1,[0,"coat clothes wire cliff dress"]],[2,[0,"hangar hangars"]]],"underlined":[2,2],"elements":2}}
{"replace":[["heyday"]],"pattern":{"program":[[1,[0,"hayday"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"heal"}]],"pattern":{"program":[[1,[0,"heel heels heeled heeling"]],[2,[0,"the his her their its old"]],[3,[0,"wounds wound rift rifts divisions sick nation scars body"]]],"underlined":[1,1],"elements":3}}
{"replace":[["heeled"]],"pattern":{"program":[[1,[0,"healed heal"]],[2,[0,"shoes boots sandals"]]],"underlined":[1,1],"elements":2}}
{"replace":[["heels"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"heals"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["here"]],"pattern":{"program":[[1,[0,"from over around come came stay live lived born right out down up back far"]],[2,[0,"hear"]],[3,[3,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,2,1,"n't",0,"not we you they i would will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hear"]],"pattern":{"program":[[1,[0,2,1,"n't",0,"not never will would we they"]],[2,[0,"here"]],[3,[0,"from about the that him her them what evidence a it how any more arguments"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"in at from on for",3,". ,"]],[2,[0,"the a his"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"were was is are than"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["heard"]],"pattern":{"program":[[1,[0,"the a case jury inquest court inquiry tribunal trial"]],[2,[0,"herd"]],[3,[0,"that how evidence from him her"]]],"underlined":[2,2],"elements":3}}
{"replace":[["herd"]],"pattern":{"program":[[1,[0,"a the dairy cattle large small his her wild"]],[2,[0,"heard"]],[3,[0,"of"]],[4,[0,"cows cattle goats sheep elephants deer bison horses reindeer buffalo"]]],"underlined":[2,2],"elements":4}}
{"replace":[["heroin"]],"pattern":{"program":[[1,[0,"heroine"]],[2,[0,"addict addicts addiction overdose overdoses trafficking dealer dealers use users trade possession smuggling traffickers smugglers shipment haul worth"]]],"underlined":[1,1],"elements":2}}
{"replace":[["heroin"]],"pattern":{"program":[[1,[0,"kilos kilograms grams pounds tonnes bags gram kilo kg ounces"]],[2,[0,"of"]],[3,[0,"heroine"]]],"underlined":[3,3],"elements":3}}
{"replace":[["higher"]],"pattern":{"program":[[1,[0,"is was were are be much far even slightly"]],[2,[0,"hire"]],[3,[0,"than"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hire"]],"pattern":{"program":[[1,[0,"higher"]],[2,[0,"a an more new extra another"]],[3,[0,"lawyer staff nurses teachers workers accountant coach cleaner builder plumber consultant officers doctors"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"than"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"horse"}]],"pattern":{"program":[[1,[0,"hoarse hoarses"]],[2,[0,"racing race races riding trainer trainers drawn back box rider"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hoarse"]],"pattern":{"program":[[1,[0,"horse"]],[2,[0,"voice whisper throat cough cry"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"hole"}]],"pattern":{"program":[[1,[0,"bullet pot sink black button watering pigeon key loop"]],[2,[0,"whole wholes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["hole"]],"pattern":{"program":[[1,[0,"a the gaping big huge bullet"]],[2,[0,"whole"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"wall fence ground roof floor budget heart ice hull ceiling road"]]],"underlined":[2,2],"elements":5}}
{"replace":[["whole"]],"pattern":{"program":[[1,[0,"the a his her their its"]],[2,[0,"hole"]],[3,[0,"thing world country family time day week year team story point idea life town village lot nation house process new truth business city community range island building area system game month night season experience"]]],"underlined":[2,2],"elements":3}}
{"replace":[["whole"]],"pattern":{"program":[[1,[0,"on as"]],[2,[0,"the a"]],[3,[0,"hole"]],[4,[3,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["whole"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"a"]],[3,[0,"hole"]]],"underlined":[3,3],"elements":3}}
{"replace":[["wholly"]],"pattern":{"program":[[1,[0,"holy"]],[2,[0,"owned unacceptable inadequate unnecessary dependent different new responsible committed unsuitable appropriate inappropriate"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"jointly"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["holy"]],"pattern":{"program":[[1,[0,"wholly"]],[2,[0,"land ghost spirit see war city grail cow book bible mass orders communion day days trinity father site sites water wars"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hostile"]],"pattern":{"program":[[1,[0,"hostel"]],[2,[0,"bid crowd reception territory fire forces takeover witness environment work to act bids country state states crowds audience"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the"]],[2,[0,"youth student backpacker"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["hour"]],"pattern":{"program":[[1,[0,"an half rush lunch happy eleventh zero per every each"]],[2,[0,"our"]],[3,[0,"of after later before ago long and",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["hours"]],"pattern":{"program":[[1,[0,"24 48 opening visiting office working two three four six",4,""]],[2,[0,"ours"]]],"underlined":[2,2],"elements":2}}
{"replace":[["human"]],"pattern":{"program":[[1,[0,"humane"]],[2,[0,"being beings rights trafficking resources race shield shields body remains error genome cells"]]],"underlined":[1,1],"elements":2}}
{"replace":[["idle"]],"pattern":{"program":[[1,[0,"idol"]],[2,[0,"gossip threat threats chatter boast curiosity speculation hands talk land rich machinery factories time moment moments for since"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"pop teen american rock his her an the matinee indian screen false fallen"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["idle"]],"pattern":{"program":[[1,[0,"stand stood sat sit lay lie lies sits standing sitting lying remain remained run ran"]],[2,[0,"idol idyll"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"idol"}]],"pattern":{"program":[[1,[0,"teen pop matinee rock american screen music sporting football movie"]],[2,[0,"idle idles"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"incite"}]],"pattern":{"program":[[1,[0,"insighted insighting"]]],"underlined":[1,1],"elements":1}}
{"replace":[["incite"]],"pattern":{"program":[[1,[0,"insight"]],[2,[0,"violence hatred riots unrest racial rebellion religious"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"insight"}]],"pattern":{"program":[[1,[0,"incite incites"]],[2,[0,"into"]],[3,[0,"how the what his her their"]]],"underlined":[1,1],"elements":3}}
{"replace":[["ingenious"]],"pattern":{"program":[[1,[0,"ingenuous"]],[2,[0,"device solution idea plan design way scheme invention gadget method system machine use"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lessen"]],"pattern":{"program":[[1,[0,"to will would can could may might not",1,"n't",0,"help helped"]],[2,[0,"lesson"]],[3,4],[3,[0,"the his her their its any"]],[4,[0,"impact risk burden blow chance chances damage effects effect load pain severity need tension tensions likelihood"]]],"underlined":[2,2],"elements":4}}
{"replace":[["lesson"]],"pattern":{"program":[[1,[0,"piano history driving swimming valuable music cookery object riding french salutary"]],[2,4],[2,[0,"lessen lessens"]],[6],[2,[0,"lessons"]],[2,[2,"'s"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"leach"}]],"pattern":{"program":[[1,[0,"leeched leeching leech"]],[2,[0,"into from out"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"leak"}]],"pattern":{"program":[[1,[0,"security information gas oil water radiation pipe roof press intelligence email"]],[2,[0,"leek leeks"]],[3,[0,"in from at of was to closed led was"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and soup pie"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"leak"}]],"pattern":{"program":[[1,[0,"leeked leeking"]]],"underlined":[1,1],"elements":1}}
{"replace":[["leek"]],"pattern":{"program":[[1,[0,"leak"]],[2,[0,"and"]],[3,[0,"potato"]]],"underlined":[1,1],"elements":3}}
{"replace":[["levee"]],"pattern":{"program":[[1,[0,"levy"]],[2,[0,"broke burst failed system breach along walls"]]],"underlined":[1,1],"elements":2}}
{"replace":[["levy"]],"pattern":{"program":[[1,[0,"to will would can may"]],[2,[0,"levee"]],[3,[0,"a new taxes tax fines duties"]]],"underlined":[2,2],"elements":3}}
{"replace":[["libel"]],"pattern":{"program":[[1,[0,"liable"]],[2,[0,"case suit action laws lawyer writ trial damages claim law"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"be are is was were held jointly"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["libel"]],"pattern":{"program":[[1,[0,"sued suing sue case action damages"]],[2,[0,"for of"]],[3,[0,"liable"]]],"underlined":[3,3],"elements":3}}
{"replace":[["liable"]],"pattern":{"program":[[1,[0,"libel lible"]],[2,[0,"to for"]],[3,[0,"be damage tax the prosecution pay flooding change fall"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"of for sue sued the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lightning"]],"pattern":{"program":[[1,[0,10]],[2,[0,"strike strikes bolt bolts struck rod rods storm storms speed fast quick war raid attack visit tour flash flashes conductor"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lightning"]],"pattern":{"program":[[1,[0,"of by thunder"]],[2,3],[2,[0,"and"]],[3,[0,10]],[4,[3,". ,",0,"in at on and while as that"]]],"underlined":[3,3],"elements":4}}
{"replace":[["lightning"]],"pattern":{"program":[[1,[0,"greased forked sheet ball"]],[2,[0,10]]],"underlined":[2,2],"elements":2}}
{"replace":[["loan"]],"pattern":{"program":[[1,[0,"lone"]],[2,[0,"officer shark sharks repayment repayments application deal book agreement spell signing move company"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"loan"}]],"pattern":{"program":[[1,3,7],[1,[0,"bank home student car mortgage business bridging payday"]],[10],[1,[9,"interest"]],[1,[10,"-"]],[1,[2,"free"]],[10],[1,[9,"season"]],[1,[10,"-"]],[1,[2,"long"]],[2,[0,"lone lones"]]],"underlined":[2,2],"elements":2}}
{"replace":[["lone"]],"pattern":{"program":[[1,[0,"loan"]],[2,[0,"wolf gunman parent parents survivor voice attacker dissenter goal goalscorer ranger striker star figure inmate bidder"]]],"underlined":[1,1],"elements":2}}
{"replace":[["loath"]],"pattern":{"program":[[1,[0,"am is are was were be been seem seems seemed feel felt"]],[2,[0,"loathe"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["loathe"]],"pattern":{"program":[[1,[0,"he she they who i we you people many cooks fans critics voters"]],[2,[0,"loath"]],[3,[0,"the each him her it them his their"]]],"underlined":[2,2],"elements":3}}
{"replace":[["looted"]],"pattern":{"program":[[1,[0,"was were been be stores shops homes"]],[2,[0,"luted"]]],"underlined":[2,2],"elements":2}}
{"replace":[["lute"]],"pattern":{"program":[[1,[0,"loot"]],[2,[0,"player music songs solo strings"]]],"underlined":[1,1],"elements":2}}
{"replace":[["made"]],"pattern":{"program":[[1,[0,"was were is are been has have had being be man hand home well"]],[2,[0,"maid"]],[3,[0,"of to by a the in from it up for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["mail"]],"pattern":{"program":[[1,[0,"royal junk voice registered fan"]],[2,[0,"male"]]],"underlined":[2,2],"elements":2}}
{"replace":[["male"]],"pattern":{"program":[[1,[0,"mail"]],[2,[0,"nurse nurses model models voters colleagues colleague students pattern baldness bird birds heir victims victim suspect partner population members chauvinist elephant lion"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the royal daily by to e his her"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["main"]],"pattern":{"program":[[1,[0,"mane"]],[2,[0,"course road street reason aim line entrance stage problem dish event square"]]],"underlined":[1,1],"elements":2}}
{"replace":[["mane"]],"pattern":{"program":[[1,3,6,9],[1,[0,"flowing"]],[11],[1,[0,"lion"]],[1,[2,"'s"]],[11],[1,[0,"horse"]],[1,[2,"'s"]],[11],[1,[0,"pony"]],[1,[2,"'s"]],[2,[0,"main"]],[3,[3,".",0,"and",3,",",0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["maize"]],"pattern":{"program":[[1,[0,"maze mays"]],[2,[0,"meal crop crops flour harvest farmers field fields porridge growers"]]],"underlined":[1,1],"elements":2}}
{"replace":[["manner"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"a the an"]],[3,[0,"timely similar orderly professional friendly dignified responsible fair proper safe same businesslike peaceful transparent like lawful humane calm consistent particular different clear best normal cruel sensitive"]],[4,[0,"manor"]]],"underlined":[4,4],"elements":4}}
{"replace":[["manner"]],"pattern":{"program":[[1,[0,"all bedside table"]],[2,[0,"manor"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"manner"}]],"pattern":{"program":[[1,[0,"bedside table"]],[2,[0,"manors manor"]]],"underlined":[2,2],"elements":2}}
{"replace":[["manor"]],"pattern":{"program":[[1,[0,"manner"]],[2,[0,"house houses hotel"]]],"underlined":[1,1],"elements":2}}
{"replace":[["mantel"]],"pattern":{"program":[[1,[0,"mantle"]],[2,[0,"shelf clock"]]],"underlined":[1,1],"elements":2}}
{"replace":[["mantle"]],"pattern":{"program":[[1,[0,"mantel mantels"]],[2,[0,"of"]],[3,[0,"power leadership leader champion champions captain favourites greatness"]]],"underlined":[1,1],"elements":3}}
{"replace":[["marshal"]],"pattern":{"program":[[1,[0,"field air earl grand sky provost chief fire race us parade federal"]],[2,[0,"marshall martial marshalls"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"law arts plan islands court"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["martial"]],"pattern":{"program":[[1,[0,"marshal marshall marital"]],[2,[0,"law"]]],"underlined":[1,1],"elements":2}}
{"replace":[["martial"]],"pattern":{"program":[[1,[0,"marital marshal marshall"]],[2,[0,"arts art artist artists"]]],"underlined":[1,1],"elements":2}}
{"replace":[["martial"]],"pattern":{"program":[[1,[0,"court"]],[2,[0,"marshal marshall marital marshalled marshall"]]],"underlined":[2,2],"elements":2}}
{"replace":[["marital"]],"pattern":{"program":[[1,[0,"martial"]],[2,[0,"status vows home bliss rape affair infidelity counselling counseling problems property breakdown difficulties bed relations harmony"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"mask"}]],"pattern":{"program":[[1,3],[1,[0,"face gas surgical oxygen death ski welding diving halloween wear wore wearing fancy"]],[5],[1,[9,"face"]],[1,[10,"-"]],[2,[0,"masque masques"]]],"underlined":[2,2],"elements":2}}
{"replace":[["meat"]],"pattern":{"program":[[1,[0,"meet mete"]],[2,[0,"eater eaters pie pies processing eating packing packer packers dishes balls inspector inspectors"]]],"underlined":[1,1],"elements":2}}
{"replace":[["meat"]],"pattern":{"program":[[1,[0,"red raw minced processed cooked fresh frozen horse bush lean halal kosher cold tinned smoked lamb crab halal deer roast eat ate eating"]],[2,[0,"meet"]],[3,[0,"and",3,", .",0,"or is from was"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["meet"]],"pattern":{"program":[[1,3],[1,[0,"to will would could must can not",1,"n't",0,"they we and"]],[5],[1,[3,"'"]],[1,[2,"ll"]],[2,[0,"meat"]],[3,[0,"the with him her them his their again regularly demand voters leaders targets deadlines up"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"industry and market counter pie trade eaters"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"meet"}]],"pattern":{"program":[[1,[0,"meat meats meted meting"]],[2,[0,"the"]],[3,[0,"deadline target targets demand needs criteria standards challenge requirements king queen pope president"]]],"underlined":[1,1],"elements":3}}
{"replace":[["medal"]],"pattern":{"program":[[1,[0,"meddle metal mettle"]],[2,[0,"ceremony hope hopes winner winners tally contender contenders haul chances"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"medal"}]],"pattern":{"program":[[1,[0,"gold silver bronze olympic",13,"Olympic"]],[2,[0,"metal meddle mettle metals meddles"]],[3,[0,"in at for winner winners match hope hopes position ceremony and"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"prices mining market markets production trade the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["metal"]],"pattern":{"program":[[1,[0,"medal"]],[2,[0,"detector detectors fence fatigue bar bars door pipe pipes roof sheet sheets tube bands rod plate"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"metal"}]],"pattern":{"program":[[1,[0,"heavy scrap sheet molten rusty twisted precious metal base"]],[2,[0,"medal mettle medals meddle"]]],"underlined":[2,2],"elements":2}}
{"replace":[["meddling"]],"pattern":{"program":[[1,[0,"mettling metaling medaling medalling metalling"]],[2,[0,"in"]],[3,[0,"the its their our his other others affairs elections politics foreign"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[4,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["miner"]],"pattern":{"program":[[1,[0,"striking trapped coal"]],[2,[0,"minor"]],[3,[0,"from was who"]]],"underlined":[2,2],"elements":3}}
{"replace":[["miners"]],"pattern":{"program":[[1,[0,"striking trapped coal gold copper tin diamond illegal artisanal"]],[2,[0,"minors"]]],"underlined":[2,2],"elements":2}}
{"replace":[["minor"]],"pattern":{"program":[[1,[0,"miner"]],[2,[0,"injuries damage league role changes injury offences offenses offence offense surgery operation problem problems repairs setback party parties planet roads road burns delay delays cuts details detail amendments key hitch"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"coal gold tin"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["missed"]],"pattern":{"program":[[1,[0,"mist"]],[2,[0,"the a his her two three four five"]],[3,4],[3,[0,"last"]],[4,[0,"cut train bus flight chance goal penalty games matches final target deadline boat point season game"]]],"underlined":[1,1],"elements":4}}
{"replace":[["missed"]],"pattern":{"program":[[1,[0,"narrowly just have has had he she they being be was sorely never"]],[2,[0,"mist"]],[3,[0,"the by him her out a his"]]],"underlined":[2,2],"elements":3}}
{"replace":[["morale"]],"pattern":{"program":[[1,3],[1,[0,"staff team troop low police boost boosted boosting lift lifted sap sapped raise raised player army employee flagging sagging"]],[5],[1,[0,"troops"]],[1,[10,"'"]],[2,[0,"moral"]],[3,[3,". ,",0,"is was has among at ahead after in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and or"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"right is not both purely quite"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["morale"]],"pattern":{"program":[[1,[0,"moral"]],[2,[0,"booster boosting sapping"]]],"underlined":[1,1],"elements":2}}
{"replace":[["moral"]],"pattern":{"program":[[1,[0,"morale"]],[2,[0,"duty obligation high dilemma support victory grounds standards values authority responsibility majority compass code fibre fiber courage panic outrage judgment questions question issue issues"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"team staff high low public"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["mourning"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"morning"]],[3,[0,"for after",3,"."]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["mourning"]],"pattern":{"program":[[1,[0,"day days period minute state national official time"]],[2,[0,"of"]],[3,[0,"morning"]],[4,[3,". ,",0,"for after was for and as"]]],"underlined":[3,3],"elements":4}}
{"replace":[["morning"]],"pattern":{"program":[[1,[0,"tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday next early",13,"Monday Tuesday Wednesday Thursday Friday Saturday Sunday"]],[2,[0,"mourning"]]],"underlined":[2,2],"elements":2}}
{"replace":[["morning"]],"pattern":{"program":[[1,[0,"mourning"]],[2,[0,"rush paper papers train shift coffee traffic news show session"]]],"underlined":[1,1],"elements":2}}
{"replace":[["muscle"]],"pattern":{"program":[[1,[0,"mussel mussels mustle"]],[2,[0,"cramp injury strain tissue pain pains power spasm spasms relaxant mass wasting fatigue tone weakness memory ache aches strength"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"muscle"}]],"pattern":{"program":[[1,[0,"calf thigh hamstring leg heart back stomach neck pulled torn shoulder chest arm"]],[2,[0,"mussel mussels"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"mussel"}]],"pattern":{"program":[[1,[0,"muscle muscles"]],[2,[0,"and or"]],[3,[0,"oysters clams cockles prawns chips"]]],"underlined":[1,1],"elements":3}}
{"replace":[["naval"]],"pattern":{"program":[[1,[0,"navel"]],[2,[0,"base bases officer officers academy vessel vessels ship ships forces battle blockade exercises fleet commander force dockyard warfare base history exercise architect patrol power aviation station"]]],"underlined":[1,1],"elements":2}}
{"replace":[["navel"]],"pattern":{"program":[[1,[0,"naval"]],[2,[0,"oranges orange piercing ring lint fluff"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["none"]],"pattern":{"program":[[1,[0,"nun"]],[2,[0,"of"]],[3,[0,"the them us these those his her"]]],"underlined":[1,1],"elements":3}}
{"replace":[["oars"]],"pattern":{"program":[[1,[0,"two broken pair wooden rowing muffled"]],[2,[0,"ores ors"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ore"]],"pattern":{"program":[[1,3,7],[1,[0,"iron copper tin gold uranium zinc silver nickel"]],[10],[1,[9,"high"]],[1,[10,"-"]],[1,[2,"grade"]],[10],[1,[9,"low"]],[1,[10,"-"]],[1,[2,"grade"]],[2,[0,"oar or"]],[3,[0,"mine mines exports prices deposits price producer miner exporter deposit shipments market"]]],"underlined":[2,2],"elements":3}}
{"replace":[["ordnance"]],"pattern":{"program":[[1,[0,"unexploded explosive military naval live artillery"]],[2,[0,"ordinance ordnances"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ordnance"]],"pattern":{"program":[[1,[0,"ordinance"]],[2,[0,"survey factory depot disposal corps officer"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"ordinance"}]],"pattern":{"program":[[1,[0,"city local town county zoning noise municipal new emergency an"]],[2,[0,"ordnance ordnances"]]],"underlined":[2,2],"elements":2}}
{"replace":[["pale"]],"pattern":{"program":[[1,[0,"turned went looked goes turn as very deathly grew"]],[2,[0,"pail"]],[3,[3,". ,",0,"and when at with as"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pale"]],"pattern":{"program":[[1,[0,"pail"]],[2,[0,"skin blue green face imitation ale complexion pink yellow shadow"]]],"underlined":[1,1],"elements":2}}
{"replace":[["pail"]],"pattern":{"program":[[1,[0,"pale"]],[2,[0,"of"]],[3,[0,"water milk sand paint"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pain"}]],"pattern":{"program":[[1,[0,"back chest stomach chronic severe knee joint abdominal period great constant"]],[2,[0,"pane panes"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"pane"}]],"pattern":{"program":[[1,[0,"pain pains"]],[2,[0,"of"]],[3,[0,"glass"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pare"}]],"pattern":{"program":[[1,[0,"pears paired pear pairing"]],[2,[0,"back"]],[3,[0,"its the services costs spending jobs"]]],"underlined":[1,1],"elements":3}}
{"replace":[["palate"]],"pattern":{"program":[[1,[0,"palette pallet palates palettes"]],[2,[0,"cleanser"]]],"underlined":[1,1],"elements":2}}
{"replace":[["palate"]],"pattern":{"program":[[1,[0,"cleft soft hard educated sophisticated discerning"]],[2,[0,"palette pallet"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"palette"}]],"pattern":{"program":[[1,3,6,9],[1,[0,"colour color muted earthy"]],[12],[1,[0,"artist"]],[1,[2,"'s"]],[12],[1,[0,"painter"]],[1,[2,"'s"]],[12],[1,[9,"make"]],[1,[10,"-"]],[1,[2,"up"]],[2,[0,"palate pallet palates pallets"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"pallet"}]],"pattern":{"program":[[1,[0,"wooden stacked shipping timber"]],[2,[0,"palate palette palates palettes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["patience"]],"pattern":{"program":[[1,[0,"lose losing lost losing running ran run"]],[2,3],[2,[0,"out"]],[4,5],[3,[0,"of"]],[4,[0,"patients"]],[5,[0,"with"]]],"underlined":[4,4],"elements":5}}
{"replace":[["patience"]],"pattern":{"program":[[1,[0,"your their our his her"]],[2,[0,"patients"]],[3,[0,"is"]],[4,[0,"wearing running",3,",",0,"and not"]]],"underlined":[2,2],"elements":4}}
{"replace":[["patients"]],"pattern":{"program":[[1,[0,"hospital dental cancer the treat treated treating mental elderly sick",4,""]],[2,[0,"patience"]],[3,[0,"were are who died have"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"all those young"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["patients"]],"pattern":{"program":[[1,[0,"hospital cancer elderly flu dementia covid two three four six seven",4,""]],[2,[0,"patience"]]],"underlined":[2,2],"elements":2}}
{"replace":[["piqued"]],"pattern":{"program":[[1,[0,"peaked peeked"]],[2,[0,11]],[3,[0,12]]],"underlined":[1,1],"elements":3}}
{"replace":[["piques"]],"pattern":{"program":[[1,[0,"peaks peeks"]],[2,[0,11]],[3,[0,12]]],"underlined":[1,1],"elements":3}}
{"replace":[["pique"]],"pattern":{"program":[[1,[0,"peak peek"]],[2,[0,"my his her their our your public"]],[3,[0,12]]],"underlined":[1,1],"elements":3}}
{"replace":[["peek"]],"pattern":{"program":[[1,[0,"sneak"]],[2,[0,"peak"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"peek"}]],"pattern":{"program":[[1,[0,"peaks peaked peak peaking pique piqued"]],[2,[0,"inside through out into over behind"]],[3,[0,"the a his her"]],[4,[0,"window curtain curtains box keyhole door fence gap"]]],"underlined":[1,1],"elements":4}}
{"replace":[["peak"]],"pattern":{"program":[[1,[0,"reached reach reaches hit past at near off its their"]],[2,3],[2,[0,"a his her its the"]],[3,[0,13]],[4,[0,"of in at",3,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["peak"]],"pattern":{"program":[[1,[0,13]],[2,[0,"season hour hours time times performance oil fitness demand condition viewing"]]],"underlined":[1,1],"elements":2}}
{"replace":[["peeling"]],"pattern":{"program":[[1,[0,"pealing"]],[2,[0,"paint wallpaper potatoes off skin"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"peal"}]],"pattern":{"program":[[1,[0,"peel peels pealing"]],[2,[0,"of"]],[3,[0,"bells laughter thunder"]]],"underlined":[1,1],"elements":3}}
{"replace":[["peel"]],"pattern":{"program":[[1,[0,"orange lemon banana potato lime"]],[2,[0,"peal"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"pedal"}]],"pattern":{"program":[[1,[0,"peddle peddled peddling peddles"]],[2,[0,"bike bin bins power car cars boat boats pushers"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"peddle"}]],"pattern":{"program":[[1,[0,"pedaled pedalled pedaling pedalling pedals"]],[2,[0,"drugs lies goods influence wares myths heroin falsehoods theories fake"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"bike bicycle way"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["peddle"]],"pattern":{"program":[[1,[0,"pedal"]],[2,[0,"drugs lies goods influence wares myths heroin falsehoods fake misinformation"]]],"underlined":[1,1],"elements":2}}
{"replace":[["pedal"]],"pattern":{"program":[[1,[0,"petal petals peddle peddles"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"metal"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"petal"}]],"pattern":{"program":[[1,[0,"flower rose lily"]],[2,[0,"pedals pedal peddles"]]],"underlined":[2,2],"elements":2}}
{"replace":[["peer"]],"pattern":{"program":[[1,[0,"pier piers"]],[2,[0,"review reviewed group pressure support groups"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["peers"]],"pattern":{"program":[[1,[0,"judged tried respected admired bullied voted chosen"]],[2,[0,"by"]],[3,[0,14]],[4,[0,"piers"]]],"underlined":[4,4],"elements":4}}
{"replace":[["personnel"]],"pattern":{"program":[[1,[0,"personal"]],[2,[0,"department carrier carriers manager officer files director records were are have"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"records files manager director officer"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["personnel"]],"pattern":{"program":[[1,[0,"military army medical emergency security key rescue hospital trained naval police ground support senior uniformed qualified"]],[2,[0,"personal"]],[3,[0,"were are was have had from to at on in",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a not both too very more is was"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["personal"]],"pattern":{"program":[[1,[0,"personnel"]],[2,[0,"life best opinion trainer belongings reasons problems attack attacks touch finances debt experience injury assistant computer computers loans loan gain relationship interest hygiene possessions"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"military army of the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["place"]],"pattern":{"program":[[1,[0,"took take takes taking taken first second third his her market in"]],[2,[0,"plaice"]],[3,[0,"of in at on",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["plain"]],"pattern":{"program":[[1,[0,"plane"]],[2,[0,"english sailing clothes sight speaking truth chocolate flour view language"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a his"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["plain"]],"pattern":{"program":[[1,[0,"just"]],[2,[0,"plane"]],[3,[0,"wrong silly lazy stupid old rude unlucky bad luck"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"plane"}]],"pattern":{"program":[[1,[0,"plain plains"]],[2,[0,"crash crashed landed took ticket tickets load journey wreckage crashes loads passengers spotter spotters"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to great high"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["plea"]],"pattern":{"program":[[1,[0,"entered enter made make a ignored guilty his her desperate tearful"]],[2,[0,"please"]],[3,[0,"of for bargain to deal was from"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"me him her them us all his your"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"plumb"}]],"pattern":{"program":[[1,[0,"plum plums plummed"]],[2,[0,"the"]],[3,[0,"depths"]]],"underlined":[1,1],"elements":3}}
{"replace":[["plum"]],"pattern":{"program":[[1,[0,"plumb"]],[2,[0,"job jobs tree trees jam tomatoes pudding role tart duff brandy fixture"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"poll"}]],"pattern":{"program":[[1,[0,"opinion exit straw latest gallup recent online mori snap"]],[2,[0,"pole poles"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"vault position dancing dancer vaulter vaulting"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["poll"]],"pattern":{"program":[[1,[0,"pole"]],[2,[0,"tax station stations results rating ratings respondents"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,3],[1,[0,"north south"]],[5],[1,[9,"south"]],[1,[10,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pole"]],"pattern":{"program":[[1,[0,"poll"]],[2,[0,"vault vaulter vaulters position dancing dancer dancers"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"pole"}]],"pattern":{"program":[[1,[0,"north south magnetic telegraph totem fishing flag tent lamp maypole utility bean"]],[2,[0,"poll polls"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"found of shows showed taken conducted suggests results on by",3,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["populous"]],"pattern":{"program":[[1,[0,"most more less least"]],[2,[0,"populace"]],[3,[0,"state country city nation region province county states cities than part town district countries"]]],"underlined":[2,2],"elements":3}}
{"replace":[["populace"]],"pattern":{"program":[[1,[0,"the local general whole entire urban rural"]],[2,[0,"populous"]],[3,[0,"is was has had of to",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"pore"}]],"pattern":{"program":[[1,[0,15]],[2,[0,"over"]],[3,[0,16]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pore"}]],"pattern":{"program":[[1,[0,15]],[2,[0,"over"]],[3,[0,"the his her their old thousands hundreds hours every reams these pages"]],[4,5],[4,[0,"of"]],[5,[0,16]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"pour"}]],"pattern":{"program":[[1,[0,"pored poring"]],[2,[0,"water milk wine beer rain petrol tea coffee concrete oil scorn out into from money down"]]],"underlined":[1,1],"elements":2}}
{"replace":[["pray"]],"pattern":{"program":[[1,[0,"to will can they we who i must and"]],[2,[0,"prey"]],[3,[0,"for to"]],[4,[0,"the his her their god allah victims rain peace them him",13,"God Allah"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"pray"}]],"pattern":{"program":[[1,[0,"preyed preying"]],[2,[0,"for to that in with at together"]],[3,[0,"the his her their god allah victims rain peace them him church mosque"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"prey"}]],"pattern":{"program":[[1,[0,"pray prays prayed praying"]],[2,[0,"on upon"]],[3,[0,"the their fears vulnerable elderly women children weak tourists poor lonely weak victims others those"]],[4,[0,"elderly weak vulnerable poor lonely fears sick old young gullible"]]],"underlined":[1,1],"elements":4}}
{"replace":[["prey"]],"pattern":{"program":[[1,[0,"birds bird beasts beast"]],[2,[0,"of"]],[3,[0,"pray"]]],"underlined":[3,3],"elements":3}}
{"replace":[["prey"]],"pattern":{"program":[[1,[0,"fall falls fell fallen falling easy"]],[2,[0,"pray"]],[3,[0,"to for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["prey"]],"pattern":{"program":[[1,[0,"its their stalk stalks stalking catch hunting hunt natural catches"]],[2,[0,"pray"]],[3,[3,". ,",0,"in by with and"]]],"underlined":[2,2],"elements":3}}
{"replace":[["praying"]],"pattern":{"program":[[1,[0,"preying"]],[2,[0,"mantis"]]],"underlined":[1,1],"elements":2}}
{"replace":[["preceded"]],"pattern":{"program":[[1,[0,"has have had been was were be is are"]],[2,[0,"proceeded"]],[3,[0,"by"]],[4,[0,"a an the two three talks days weeks months"]]],"underlined":[2,2],"elements":4}}
{"replace":[["proceed"]],"pattern":{"program":[[1,[0,"to will would can may must not",1,"n't"]],[2,[0,"precede"]],[3,[0,"with to as on without"]]],"underlined":[2,2],"elements":3}}
{"replace":[["preceding"]],"pattern":{"program":[[1,[0,"proceeding"]],[2,[0,"page pages year chapter years days weeks paragraph paragraphs decade months section night"]]],"underlined":[1,1],"elements":2}}
{"replace":[["proceedings"]],"pattern":{"program":[[1,[0,"precedings preceedings"]]],"underlined":[1,1],"elements":1}}
{"replace":[["proceeds"]],"pattern":{"program":[[1,[0,"preceeds precedes"]],[2,[0,"of from"]],[3,[0,"the sale crime"]]],"underlined":[1,1],"elements":3}}
{"replace":[["presence"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"presents"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["presence"]],"pattern":{"program":[[1,[0,"police military physical online strong stage web his her its their very"]],[2,[0,"presents"]],[3,[0,"in at on is has"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"stand"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"gave opened bought brought wrapped received unwrapped gives buy"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["presents"]],"pattern":{"program":[[1,[0,"christmas birthday wedding wrapped open opened opening buy bought"]],[2,[0,"presence"]]],"underlined":[2,2],"elements":2}}
{"replace":[["proscribed"]],"pattern":{"program":[[1,[0,"prescribed"]],[2,[0,"terrorist terror"]],[3,[0,"organisation organization group groups"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"prescribe"}]],"pattern":{"program":[[1,[0,"proscribe proscribed proscribes proscribing"]],[2,[0,"medicine medication drugs antibiotics pills painkillers tablets him her them treatment opioids"]]],"underlined":[1,1],"elements":2}}
{"replace":[["prescription"]],"pattern":{"program":[[1,[0,"proscription proscriptions"]],[2,[0,"drug drugs charge charges medicine medicines glasses painkillers pills for"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"prophet"}]],"pattern":{"program":[[1,[0,"profit profits"]],[2,[0,"of"]],[3,[0,"doom",13,"Islam",0,"god"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"profit"}]],"pattern":{"program":[[1,[0,17]],[2,[0,"margin margins warning warnings forecast sharing making rose fell"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"profit"}]],"pattern":{"program":[[1,3],[1,[0,"annual pre-tax net gross quarterly operating record yearly make makes made company huge"]],[6],[1,[9,"half"]],[1,[10,"-"]],[1,[2,"year"]],[2,[0,17]],[3,[0,"of for rose fell margins in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["prophecy"]],"pattern":{"program":[[1,3],[1,[0,"fulfil fulfilled ancient biblical old the a"]],[6],[1,[9,"self"]],[1,[10,"-"]],[1,[2,"fulfilling"]],[2,[0,"prophesy"]],[3,[0,"of that came was and",3,", ."]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to will would and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"wrap"}]],"pattern":{"program":[[1,[0,"rap rapped raps"]],[2,[0,"in up"]],[3,[0,"a the foil paper blanket plastic cellophane warm his her"]],[4,[0,"blanket foil paper plastic case flag meeting"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"wrap"}]],"pattern":{"program":[[1,[0,"cling bubble gift shrink under"]],[2,[0,"rap raps"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rap"]],"pattern":{"program":[[1,[0,"took take takes taking beat beating"]],[2,[0,"the"]],[3,[0,"wrap"]]],"underlined":[3,3],"elements":3}}
{"replace":[["rap"]],"pattern":{"program":[[1,[0,"wrap"]],[2,[0,"star stars artist artists music album albums song songs battle duo group"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rap"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"wrap"]],[3,[0,"on over"]],[4,[0,"the"]],[5,[0,"knuckles door"]]],"underlined":[2,2],"elements":5}}
{"replace":[["razed"]],"pattern":{"program":[[1,[0,"raised"]],[2,[0,"the a its his her their"]],[3,[11,""]],[4,6],[3,[12,""]],[3],[4,[0,"to"]],[5,[0,"the"]],[6,[0,"ground"]]],"underlined":[1,1],"elements":6}}
{"replace":[["raise"]],"pattern":{"program":[[1,[0,"raze"]],[2,[0,"money funds cash awareness taxes questions concern concerns prices hopes doubts wages eyebrows"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"ray"}]],"pattern":{"program":[[1,[0,18]],[2,[0,"of"]],[3,[0,"sun sunshine sunlight hope light"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rays"]],"pattern":{"program":[[1,3],[1,[0,"gamma cosmic ultraviolet"]],[5],[1,[0,"sun"]],[1,[2,"'s"]],[2,[0,18]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"rein"}]],"pattern":{"program":[[1,[0,"rain rained raining reigned reigning"]],[2,[0,"in back"]],[3,4],[3,[0,"the its his her their public wage government federal state excessive"]],[4,[0,"spending inflation costs debt borrowing executive power powers deficit"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"rein"}]],"pattern":{"program":[[1,[0,"reigned reigning"]],[2,[0,"in"]],[3,[0,"by"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rein"]],"pattern":{"program":[[1,[0,"reign"]],[2,[0,"in back"]],[3,4],[3,[0,"the its his her their public federal"]],[4,[0,"spending inflation costs debt borrowing power powers deficit excesses"]]],"underlined":[1,1],"elements":4}}
{"replace":[["rein"]],"pattern":{"program":[[1,[0,"free"]],[2,[0,19]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"acid from of"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"water"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["reign"]],"pattern":{"program":[[1,[0,"rein"]],[2,[0,"of"]],[3,[0,"terror",13,"Queen King Victoria Elizabeth"]]],"underlined":[1,1],"elements":3}}
{"replace":[["reign"]],"pattern":{"program":[[1,[0,"during in throughout under long brief year"]],[2,[0,"his her the long",4,""]],[3,[0,"rein"]],[4,[0,"of as",3,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["reins"]],"pattern":{"program":[[1,[0,"take took takes taking hand handed handing over hold holds held taken seize seized"]],[2,[0,"the"]],[3,[0,"reigns"]]],"underlined":[3,3],"elements":3}}
{"replace":[["reins"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"reigns"]]],"underlined":[3,3],"elements":3}}
{"replace":[["rain"]],"pattern":{"program":[[1,[0,"heavy torrential driving pouring freezing acid monsoon tropical more"]],[2,[0,"reign rein"]],[3,[0,"and",3,",",0,"fell in on has"]]],"underlined":[2,2],"elements":3}}
{"replace":[["reigning"]],"pattern":{"program":[[1,[0,"raining"]],[2,[0,"champion champions monarch"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"reign"}]],"pattern":{"program":[[1,[0,"rained rains reins reined"]],[2,[0,"supreme"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rack"]],"pattern":{"program":[[1,[0,"wrack"]],[2,[0,"of"]],[3,[0,"lamb"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"and"]],[2,[0,"ruin"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"rack"}]],"pattern":{"program":[[1,[0,"luggage roof bike wine towel magazine toast plate"]],[2,[0,"wrack wracks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["wreak"]],"pattern":{"program":[[1,[0,"wreck reek reak"]],[2,[0,"havoc"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wreaked"]],"pattern":{"program":[[1,[0,"wrecked reeked reaked"]],[2,[0,"havoc"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wreaks"]],"pattern":{"program":[[1,[0,"wrecks reeks reaks"]],[2,[0,"havoc"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wreaking"]],"pattern":{"program":[[1,[0,"wrecking reeking reaking"]],[2,[0,"havoc"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"reek"}]],"pattern":{"program":[[1,[0,"wreak wreaks wreaked wreaking"]],[2,[0,"of"]],[3,[0,"smoke alcohol fish hypocrisy beer petrol desperation garlic corruption the"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"wreak"}]],"pattern":{"program":[[1,[0,"reek reeks reeked reeking"]],[2,[0,"vengeance revenge destruction"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wreck"}]],"pattern":{"program":[[1,[0,"car train ship plane nervous"]],[2,[0,"reck wreak wreaks recks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["reckless"]],"pattern":{"program":[[1,[0,"wreckless"]]],"underlined":[1,1],"elements":1}}
{"replace":[["residents"]],"pattern":{"program":[[1,3],[1,[0,"local elderly angry nearby many most some few all village area town city those"]],[6],[1,[9,"care"]],[1,[10,"-"]],[1,[2,"home"]],[2,[0,"residence"]],[3,[0,"were are have who say said told want complained fear had fled met"]]],"underlined":[2,2],"elements":3}}
{"replace":[["residence"]],"pattern":{"program":[[1,[0,"took takes take taken taking"]],[2,[0,"up"]],[3,[0,"residents"]]],"underlined":[3,3],"elements":3}}
{"replace":[["residence"]],"pattern":{"program":[[1,[0,"official summer winter royal presidential"]],[2,[0,"residents"]],[3,[0,"of"]],[4,5],[4,[0,"a the"]],[5,[0,"king queen bishop president prince emperor governor sultan"]]],"underlined":[2,2],"elements":5}}
{"replace":[["residence"]],"pattern":{"program":[[1,[0,"artist writer poet composer"]],[2,[0,"in"]],[3,[0,"residents"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"wrest"}]],"pattern":{"program":[[1,[0,"rest rested resting"]],[2,[0,"control power"]],[3,[0,"of from back"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rest"]],"pattern":{"program":[[1,[0,"wrest"]],[2,[0,"assured day room home"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wretched"]],"pattern":{"program":[[1,[0,"retch retched"]],[2,[0,"conditions state man creature weather life poverty"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wretch"}]],"pattern":{"program":[[1,[0,"poor drunken ungrateful miserable"]],[2,[0,"retch retches"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"review"}]],"pattern":{"program":[[1,[0,"judicial peer case independent under annual book film performance spending urgent internal full"]],[2,[0,"revue revues"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rite"]],"pattern":{"program":[[1,[0,"right"]],[2,[0,"of"]],[3,[0,"passage"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"for through in from across over by and between to on along into"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rites"]],"pattern":{"program":[[1,[0,"rights"]],[2,[0,"of"]],[3,[0,"passage"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"for through across over by between in to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["right"]],"pattern":{"program":[[1,[0,"rite"]],[2,[0,"of to"]],[3,[0,"way vote reply appeal entry abode strike silence know choose life bear"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rights"]],"pattern":{"program":[[1,3,6,9],[1,[0,"human civil gay equal animal voting property abortion legal bragging naming film tv broadcasting"]],[11],[1,[0,"women"]],[1,[2,"'s"]],[11],[1,[0,"workers"]],[1,[10,"'"]],[11],[1,[0,"children"]],[1,[2,"'s"]],[2,[0,"rites writes wrights"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rites"]],"pattern":{"program":[[1,[0,"funeral initiation fertility pagan burial"]],[2,[0,"rights writes right"]],[3,[0,"of were for in on and at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["rites"]],"pattern":{"program":[[1,[0,"last"]],[2,[0,"rights"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of to and that in issue for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"playwright"}]],"pattern":{"program":[[1,3],[1,[0,"playwrite playright playwrites playrights"]],[6],[1,[9,"play"]],[1,[10,"-"]],[1,[2,"right"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"shipwright"}]],"pattern":{"program":[[1,[0,"shipwrite shiprights shipwrites shipright"]]],"underlined":[1,1],"elements":1}}
{"replace":[["write"]],"pattern":{"program":[[1,[0,20,1,"n't",0,"can they who we"]],[2,[0,"right rite"]],[3,[0,"a the about to down their his her an letters books it"]],[4,[0,"letter book report song novel poem story essay column newspaper press editor them down songs poems off"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"wring"}]],"pattern":{"program":[[1,[0,"ring ringing ringed rings"]],[2,[0,4]],[3,[0,"hands neck"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"and free bells"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"ring"}]],"pattern":{"program":[[1,[0,"wring wringed wrung"]],[2,[0,"the a his her up out back in"]],[3,[0,"bell bells alarm doorbell police changes him her"]]],"underlined":[1,1],"elements":3}}
{"replace":[["ringing"]],"pattern":{"program":[[1,[0,"wringing"]],[2,[0,"endorsement phone bells phones tones"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"ring"}]],"pattern":{"program":[[1,[0,"wedding engagement diamond gold spy crime drug boxing paedophile smuggling trafficking key"]],[2,[0,"wring wrings"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"ringer"}]],"pattern":{"program":[[1,[0,"dead"]],[2,[0,"wringer wringers"]],[3,[0,"for"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"rung"}]],"pattern":{"program":[[1,[0,"first bottom top next lowest highest each"]],[2,[0,"wrung wrungs"]],[3,[0,"of on"]],[4,[0,"the"]]],"underlined":[2,2],"elements":4}}
{"replace":[["road"]],"pattern":{"program":[[1,[0,"rode roads rowed rowd"]],[2,[0,"accident accidents block blocks map maps traffic works sign signs tax toll user users closure closures race races show safety side rage trip network surface"]]],"underlined":[1,1],"elements":2}}
{"replace":[["road"]],"pattern":{"program":[[1,[0,"country main dirt busy toll slip coast ring trunk gravel side access narrow winding mountain"]],[2,[0,"rode rowed"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rode"]],"pattern":{"program":[[1,[0,"road rowed"]],[2,[0,"a his her on the in their bikes"]],[3,[0,"horse horses bike bicycle motorcycle bikes donkey camel motorbike horseback pony train bus wave storm camels"]]],"underlined":[1,1],"elements":3}}
{"replace":[["role"]],"pattern":{"program":[[1,[0,"roll"]],[2,[0,"model models"]]],"underlined":[1,1],"elements":2}}
{"replace":[["role"]],"pattern":{"program":[[1,[0,"key leading major important vital crucial title starring pivotal supporting central lead new his her active prominent significant minor full bigger greater dual advisory"]],[2,[0,"roll"]],[3,[0,"in as of at"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,2],[1,[0,"of"]],[2,[0,"honour honor call notes banknotes tape paper film cloth fat wallpaper thunder drums"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"role"}]],"pattern":{"program":[[1,[0,"play played plays playing"]],[2,[0,"a an the its his her their"]],[12,3],[3,[11,""]],[5,7],[3,[12,""]],[4],[12,8],[3,[11,""]],[10,12],[3,[12,""]],[9],[4,[0,"roll rolls"]],[5,[0,"in"]]],"underlined":[4,4],"elements":5}}
{"replace":[["role"]],"pattern":{"program":[[1,[0,"roll"]],[2,[0,"reversal playing play player"]]],"underlined":[1,1],"elements":2}}
{"replace":[["roll"]],"pattern":{"program":[[1,[0,"role"]],[2,[0,"call"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["roll"]],"pattern":{"program":[[1,[0,"role"]],[2,[0,"of"]],[3,[0,"honour honor thunder film drums dice paper tape banknotes"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"roll"}]],"pattern":{"program":[[1,[0,"ham cheese bread egg sausage spring toilet bacon swiss drum cinnamon electoral pay"]],[2,[0,21]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"roll"}]],"pattern":{"program":[[1,[0,21]],[2,[0,"of"]],[3,[0,"the a"]],[4,[0,"dice drums"]]],"underlined":[1,1],"elements":4}}
{"replace":[["roll"]],"pattern":{"program":[[1,[8,"be"]],[2,[0,"on"]],[3,[0,"a"]],[4,[0,"role"]],[5,[3,". ,",0,"and after"]]],"underlined":[4,4],"elements":5}}
{"replace":[["route"]],"pattern":{"program":[[1,[0,"en"]],[2,[0,"root rout"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"route"}]],"pattern":{"program":[[1,[0,"bus trade escape flight parade shipping supply main evacuation migration tour land sea air coastal direct scenic race tram ferry cycle cycling quickest safe migrant rail paper alternative smuggling"]],[2,[0,"root roots rout"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"out cause causes and system of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["root"]],"pattern":{"program":[[1,[0,"route"]],[2,[0,"cause causes vegetables vegetable canal beer crops crop"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"bus en"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"root"}]],"pattern":{"program":[[1,[0,"route routes rout"]],[2,[0,"cause causes vegetables vegetable canal crops"]]],"underlined":[1,1],"elements":2}}
{"replace":[["root"]],"pattern":{"program":[[1,[0,"took take takes taking taken square grass deep its his her"]],[2,[0,"route routes"]],[3,[0,"in of"]],[4,[0,"the all evil"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"a the this that which different"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["roots"]],"pattern":{"program":[[1,3],[1,[0,"family african irish italian jewish humble musical polish scottish indian"]],[6],[1,[9,"working"]],[1,[10,"-"]],[1,[2,"class"]],[2,[0,"routes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rough"]],"pattern":{"program":[[1,[0,"ruff"]],[2,[0,"estimate draft diamond seas edges justice sleeper sleepers ride patch sex terrain time guide idea ground cut weather"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wry"]],"pattern":{"program":[[1,[0,"rye"]],[2,[0,"smile grin humour humor wit observation comment look amusement"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rye"]],"pattern":{"program":[[1,[0,"wry"]],[2,[0,"bread whiskey whisky grass field flour toast"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sail"]],"pattern":{"program":[[1,[0,"set"]],[2,[0,"sale"]],[3,[0,"for from in on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sail"]],"pattern":{"program":[[1,[0,"sale"]],[2,[0,"across around"]],[3,[0,"the atlantic world globe bay channel"]]],"underlined":[1,1],"elements":3}}
{"replace":[["sale"]],"pattern":{"program":[[1,[0,"for on"]],[2,[0,"sail"]],[3,[0,"in at since now from for to by",3,"."]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"sale"}]],"pattern":{"program":[[1,3],[1,[0,"jumble garage boot january yard rummage fire land property house ticket christmas bake"]],[8],[1,[9,"bring"]],[1,[10,"-"]],[1,[15,"and"]],[1,[10,"-"]],[1,[2,"buy"]],[2,[0,"sail sails"]]],"underlined":[2,2],"elements":2}}
{"replace":[["seen"]],"pattern":{"program":[[1,[0,"was were been be being has have ever never not",1,"n't",0,"had rarely often also seldom widely"]],[2,[0,"scene"]],[3,[0,"in as by at on leaving the with near driving before running"]]],"underlined":[2,2],"elements":3}}
{"replace":[["scene"]],"pattern":{"program":[[1,[0,"at from left fled flee leave leaving arrived to"]],[2,[0,"the"]],[3,[0,"seen"]],[4,[0,"of and",3,", ."]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"seem"}]],"pattern":{"program":[[1,[0,"it he she they there that this which would does did",1,"n't",0,"not who"]],[2,[0,"seam seams seamed"]],[3,[0,"to like that as certain unlikely likely"]]],"underlined":[2,2],"elements":3}}
{"replace":[["seems"]],"pattern":{"program":[[1,[0,"seams"]],[2,[0,"to like"]]],"underlined":[1,1],"elements":2}}
{"replace":[["seams"]],"pattern":{"program":[[1,[0,"at of bursting"]],[2,[0,"the"]],[3,[0,"seems"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"seam"}]],"pattern":{"program":[[1,[0,"coal rich"]],[2,[0,"seem seems"]],[3,[0,"of in"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"surf"}]],"pattern":{"program":[[1,[0,"serf serfs serfed serfing"]],[2,[0,"the board boards boarding lessons shop beach club web internet net"]]],"underlined":[1,1],"elements":2}}
{"replace":[["serfs"]],"pattern":{"program":[[1,[0,"surfs"]],[2,[0,"and were who"]],[3,[0,"peasants slaves"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"sow"}]],"pattern":{"program":[[1,[0,"sew sewed sewing sews"]],[2,[0,"seeds the wheat crops confusion discord division doubt chaos doubts divisions seed"]],[3,[0,"seeds seed doubt of in among and"]]],"underlined":[1,1],"elements":3}}
{"replace":[["sewing"]],"pattern":{"program":[[1,[0,"sowing"]],[2,[0,"machine machines kit needle lessons circle bee"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[3,","]],[2,[0,"seed"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["sheer"]],"pattern":{"program":[[1,[0,"shear"]],[2,[0,"number size scale volume luck force weight joy terror numbers will determination hell bliss drop cliff cliffs beauty nonsense exhaustion madness folly chance bloody stupidity brilliance delight physicality fun panic desperation quantity coincidence audacity magnitude"]]],"underlined":[1,1],"elements":2}}
{"replace":[["shearing"]],"pattern":{"program":[[1,[0,"sheering"]],[2,[0,"sheep shed sheds stress forces"]]],"underlined":[1,1],"elements":2}}
{"replace":[["shoo-in"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"shoe"]],[3,[0,"in"]],[4,[0,"for"]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"lemma":"shoo"}]],"pattern":{"program":[[1,[0,"shoe shoed shoeing shoes"]],[2,[0,"away off"]],[3,[0,"the flies children cat pigeons geese him them her dogs"]]],"underlined":[1,1],"elements":3}}
{"replace":[["shoe"]],"pattern":{"program":[[1,[0,"shoo shoos"]],[2,[0,"shop size box lace laces store polish factory repair leather"]]],"underlined":[1,1],"elements":2}}
{"replace":[["shone"]],"pattern":{"program":[[1,[0,"sun moon light lights stars star"]],[2,[0,"shown"]],[3,[0,"on brightly through in down over from for all"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"first"]],[3,[0,"site cite"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[0,"lost lose losing loses"]],[2,[0,"site"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"plain full"]],[3,[0,"site cite"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sight"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"end sign"]],[3,[0,"in"]],[4,[0,"site"]]],"underlined":[4,4],"elements":4}}
{"replace":[["sights"]],"pattern":{"program":[[1,[0,"set sets had has have with setting"]],[2,[0,4]],[3,[0,"sites cites"]],[4,[0,"on set firmly"]]],"underlined":[3,3],"elements":4}}
{"replace":[["sighted"]],"pattern":{"program":[[1,[0,"short near long far clear"]],[2,[0,"sited cited"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"site"}]],"pattern":{"program":[[1,3],[1,[0,"building construction crash camp burial archaeological heritage landfill web nuclear test launch caravan industrial brownfield fan dating networking historic job camping bomb internet parking refugee greenfield"]],[6],[1,[9,"social"]],[1,[10,"-"]],[1,[2,"media"]],[2,[0,"sight sights cite cites"]]],"underlined":[2,2],"elements":2}}
{"replace":[["citing"]],"pattern":{"program":[[1,[0,"sighting siting sitting"]],[2,[0,"a an the lack security sources health safety poor unnamed rising research figures anonymous"]],[3,[0,"lack concerns reasons sources costs study report officials witnesses data"]]],"underlined":[1,1],"elements":3}}
{"replace":[["citing"]],"pattern":{"program":[[1,[0,"sighting siting"]],[2,[0,"concerns sources figures evidence research irreconcilable health safety security"]]],"underlined":[1,1],"elements":2}}
{"replace":[["cited"]],"pattern":{"program":[[1,[0,"sited sighted"]],[2,[0,"as"]],[3,[0,"evidence examples an proof reasons"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"sighting"}]],"pattern":{"program":[[1,[0,"ufo bear last first rare reported possible confirmed unconfirmed shark whale puma wolf"]],[2,[0,"citing citings siting sitings"]],[3,[0,"of in was were near"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sleigh"]],"pattern":{"program":[[1,[0,"slay slays"]],[2,[0,"ride rides bells dogs dog team bell"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sleight"]],"pattern":{"program":[[1,[0,"slight slights slate"]],[2,[0,"of"]],[3,[0,"hand"]]],"underlined":[1,1],"elements":3}}
{"replace":[["slight"]],"pattern":{"program":[[1,[0,"sleight"]],[2,[0,"increase fall drop rise dip change difference chance delay problem improvement breeze injury edge"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sore"]],"pattern":{"program":[[1,[0,"soar soars"]],[2,[0,"throat throats loser losers thumb point points head back feet arm muscles eyes subject spot knee"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sore"]],"pattern":{"program":[[1,[0,"sight"]],[2,[0,"for"]],[3,[0,"soar"]],[4,[0,"eyes"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"soar"}]],"pattern":{"program":[[1,[0,"prices temperatures costs shares rents profits sales demand rates bills eagles inflation"]],[2,[0,"sored sores soring"]]],"underlined":[2,2],"elements":2}}
{"replace":[["sole"]],"pattern":{"program":[[1,[0,"soul"]],[2,[0,"purpose reason owner source heir exception suspect responsibility survivor trader traders proprietor bidder breadwinner aim custody discretion parent carer goalscorer witness contender candidate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["soul"]],"pattern":{"program":[[1,[0,"sole"]],[2,[0,"music singer food brother mate mates searching destroying sister legend"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the his her their one"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sole"]],"pattern":{"program":[[1,[0,"dover lemon grilled"]],[2,[0,"soul"]]],"underlined":[2,2],"elements":2}}
{"replace":[["sum"]],"pattern":{"program":[[1,[0,"lump undisclosed princely tidy hefty zero"]],[2,4],[2,[0,"some"]],[6],[2,[0,"some"]],[2,[2,"'s"]]],"underlined":[2,2],"elements":2}}
{"replace":[["some"]],"pattern":{"program":[[1,[0,"sum"]],[2,[0,"of"]],[3,[0,"the them these those us his her her my their"]],[4,[0,"people men women others players most best"]]],"underlined":[1,1],"elements":4}}
{"replace":[["son"]],"pattern":{"program":[[1,[0,"his her their eldest youngest older younger baby infant only"]],[2,[0,"sun"]],[3,[3,","]],[4,[14,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["son"]],"pattern":{"program":[[1,[0,14]],[2,[0,"sun"]],[3,[0,"and",3,","]],[4,[0,"daughter wife heir"]]],"underlined":[2,2],"elements":4}}
{"replace":[["stayed"]],"pattern":{"program":[[1,[0,"staid"]],[2,[0,"in at on with away home up put there out behind calm open overnight for"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"more a the as so too is was rather very and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["stairs"]],"pattern":{"program":[[1,[0,"flight down up the climbed climb wooden main foot top fell"]],[2,3],[2,[0,"of the"]],[3,[0,"stares"]],[4,[3,". ,",0,"and to of in at"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"avoid drew drawn despite ignored ignore of attract attracted"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["starred"]],"pattern":{"program":[[1,[0,"stared"]],[2,[0,"in opposite alongside"]],[3,[0,"films film movies movie play the hit tv television drama series"]],[4,[0,"film films movie movies role play hit show drama series opposite"]]],"underlined":[1,1],"elements":4}}
{"replace":[["stake"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"steak"]]],"underlined":[2,2],"elements":2}}
{"replace":[["stakes"]],"pattern":{"program":[[1,[0,"steaks"]],[2,[0,"are were"]],[3,[0,"high"]]],"underlined":[1,1],"elements":3}}
{"replace":[["stake"]],"pattern":{"program":[[1,3],[1,[0,"controlling minority majority big large his her its their",3,"%"]],[6],[1,[9,"per"]],[1,[10,"-"]],[1,[2,"cent"]],[2,[0,"steak"]],[3,[0,"in to of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a red his her"]],[2,[0,"pan oven restaurant fridge sauce"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"steak"}]],"pattern":{"program":[[1,3,7],[1,[0,"rump sirloin fillet rare grilled"]],[10],[1,[9,"t"]],[1,[10,"-"]],[1,[2,"bone"]],[10],[1,[9,"rib"]],[1,[10,"-"]],[1,[2,"eye"]],[2,[0,"stake stakes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[0,22]],[2,[0,"store shop cupboard shops stores order drawer supplies set business"]]],"underlined":[1,1],"elements":2}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[0,"office headed letterhead personal school"]],[2,[0,22]]],"underlined":[2,2],"elements":2}}
{"replace":[["stationary"]],"pattern":{"program":[[1,[0,23]],[2,[0,"bike bikes bicycle vehicle vehicles car cars train trains traffic lorry bus target object van lorries front"]]],"underlined":[1,1],"elements":2}}
{"replace":[["stationary"]],"pattern":{"program":[[1,[0,"remain remained was were is are almost stood"]],[2,[0,23]],[3,[0,"for in at on when",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["steel"]],"pattern":{"program":[[1,[0,"steal"]],[2,[0,"mill mills workers industry plant maker makers beams tariffs producer producers bars bar wire town band frame door doors rod rods plates city worker works girders drum prices structure fence toecaps company sector exports imports"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to and or will not",1,"n't",0,"would who they can"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["steel"]],"pattern":{"program":[[1,[0,"stainless structural galvanised galvanized molten scrap"]],[2,[0,"steal"]]],"underlined":[2,2],"elements":2}}
{"replace":[["steal"]],"pattern":{"program":[[1,[0,20,1,"n't",0,"not can may"]],[2,[0,"steel"]],[3,[0,"the a his her from cars money food bikes cattle show votes elections jewellery identities secrets"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"nerves himself herself"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["style"]],"pattern":{"program":[[1,[0,"life house writing prose hair leadership playing signature free old new own lavish management"]],[2,[0,"stile"]],[3,[0,"of and",3,", .",0,"has"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"turn a the over wooden climbed"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["straits"]],"pattern":{"program":[[1,[0,"dire desperate financial"]],[2,[0,"straights"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Strait"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"straight"]],[3,[0,"of"]],[4,[14,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["straight"]],"pattern":{"program":[[1,[0,"strait"]],[2,[0,"away forward line face up sets road talking ahead edge hair home answer fight red choice"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"suite"}]],"pattern":{"program":[[1,[0,"bedroom hotel bridal presidential royal honeymoon executive luxury en penthouse software office bathroom conference"]],[2,[0,"sweet suit sweets suits"]],[3,[0,"at in of on with was for and overlooking"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"talk nothings pea spot"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"suit"}]],"pattern":{"program":[[1,3,7,11],[1,[0,"business wet swim law space dark grey bathing track civil federal"]],[14],[1,[9,"three"]],[1,[10,"-"]],[1,[2,"piece"]],[14],[1,[9,"pin"]],[1,[10,"-"]],[1,[2,"striped"]],[14],[1,[9,"class"]],[1,[10,"-"]],[1,[2,"action"]],[2,[0,"suite suites"]],[3,[0,"against was filed and over in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["suit"]],"pattern":{"program":[[1,[0,"followed follow follows following"]],[2,[0,"suite"]]],"underlined":[2,2],"elements":2}}
{"replace":[["suit"]],"pattern":{"program":[[1,[0,"not",1,"n't",0,"to will"]],[2,[0,"suite"]],[3,[0,"him her you them everyone all"]]],"underlined":[2,2],"elements":3}}
{"replace":[["suite"]],"pattern":{"program":[[1,[0,"sweet"]],[2,[0,"of"]],[3,[0,"rooms offices"]]],"underlined":[1,1],"elements":3}}
{"replace":[["suite"]],"pattern":{"program":[[1,[0,"suit"]],[2,[0,"of"]],[3,[0,"rooms offices tools apps furniture"]]],"underlined":[1,1],"elements":3}}
{"replace":[["surplus"]],"pattern":{"program":[[1,3],[1,[0,"budget trade army record fiscal a food grain primary"]],[6],[1,[9,"current"]],[1,[10,"-"]],[1,[2,"account"]],[2,[0,"surplice"]],[3,[0,"of for goods stock in will to",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"symbol"}]],"pattern":{"program":[[1,[0,"cymbal cymbals"]],[2,[0,"of for"]],[3,[0,"the hope peace love a power resistance freedom his her its their"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"tale"}]],"pattern":{"program":[[1,3,6,9],[1,[0,"fairy folk cautionary tall moral sorry strange"]],[13],[1,[0,"traveller"]],[1,[2,"'s"]],[13],[1,[0,"travellers"]],[1,[10,"'"]],[13],[1,[9,"old"]],[1,[10,"-"]],[1,[2,"wives"]],[1,[10,"'"]],[2,[0,"tail tails"]]],"underlined":[2,2],"elements":2}}
{"replace":[["tales"]],"pattern":{"program":[[1,[0,"tails"]],[2,[0,"of"]],[3,5],[3,[0,"woe heroism war love adventure horror courage survival bravery"]],[8],[3,[9,"derring"]],[3,[10,"-"]],[3,[2,"do"]]],"underlined":[1,1],"elements":3}}
{"replace":[["tail"]],"pattern":{"program":[[1,[0,"tale"]],[2,[0,"end wind winds light lights fin feathers bone gate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["taught"]],"pattern":{"program":[[1,[0,"was were been be being self home school has have had"]],[2,[0,"taut"]],[3,[0,"at by to in the him her them that how"]]],"underlined":[2,2],"elements":3}}
{"replace":[["taut"]],"pattern":{"program":[[1,[0,"taught"]],[2,[0,"rope muscles wire string thriller drama"]]],"underlined":[1,1],"elements":2}}
{"replace":[["tee"]],"pattern":{"program":[[1,[0,"golf off third 18th first"]],[2,[0,"tea"]],[3,[0,"box shot off time"]]],"underlined":[2,2],"elements":3}}
{"replace":[["teeming"]],"pattern":{"program":[[1,[0,"teaming"]],[2,[0,"rain"]]],"underlined":[1,1],"elements":2}}
{"replace":[["teaming"]],"pattern":{"program":[[1,[0,"teeming"]],[2,[0,"up"]],[3,[0,24]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"team"}]],"pattern":{"program":[[1,[0,"teemed teem"]],[2,[0,"up"]],[3,[0,24]]],"underlined":[1,1],"elements":3}}
{"replace":[["tier"]],"pattern":{"program":[[1,[0,"top second third lower upper bottom first two"]],[2,[0,"tear"]],[3,[0,"of city club school cities clubs system football"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"tenet"}]],"pattern":{"program":[[1,[0,25]],[2,[0,"of"]],[3,[13,"Islam Christianity Judaism Buddhism",0,"democracy journalism socialism capitalism conservatism religion faith liberalism",13,"Hinduism"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"tenet"}]],"pattern":{"program":[[1,[0,"central core basic key main fundamental one guiding"]],[2,[0,25]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"one"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2},"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"the a an this that its his her"]],[2,[0,"building block tower house centre center mall castle estate site property flat shop premises office offices",6,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["tenants"]],"pattern":{"program":[[1,[0,"sitting council private elderly evicted each flat new rent social former"]],[2,[0,"tenets"]],[3,[0,"and in were are of who have had"]]],"underlined":[2,2],"elements":3}}
{"replace":[["throes"]],"pattern":{"program":[[1,[0,"in death its his final last the"]],[2,[0,"throws"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"three two four five six",4,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[8,"keep lead win step fall"]],[2,[0,"in"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["throw"]],"pattern":{"program":[[1,[0,"stone"]],[1,[2,"'s"]],[2,[0,"throe thrown"]],[3,[0,"from away"]]],"underlined":[2,2],"elements":3}}
{"replace":[["throne"]],"pattern":{"program":[[1,3],[1,[0,"ascended ascends heir succession accession succeeded claim pretender return"]],[6],[1,[9,"in"]],[1,[10,"-"]],[1,[2,"line"]],[7,8],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"thrown"]]],"underlined":[4,4],"elements":4}}
{"replace":[["thrown"]],"pattern":{"program":[[1,[0,"throne"]],[2,[0,"out away into off at overboard in"]],[3,4],[3,[0,"of"]],[4,[0,"the of a his her jail prison window bus"]]],"underlined":[1,1],"elements":4}}
{"replace":[["tide"]],"pattern":{"program":[[1,[0,"high low rising ebb incoming spring neap the red"]],[2,[0,"tied"]],[3,[0,"of is was at turned"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"were was are is"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tide"]],"pattern":{"program":[[1,[0,"stem turn turned turning stemming against"]],[2,[0,"the"]],[3,[0,"tied"]]],"underlined":[3,3],"elements":3}}
{"replace":[["timber"]],"pattern":{"program":[[1,[0,"timbre"]],[2,[0,"merchant merchants yard yards frame framed trade industry mill mills boards beams logging prices roof cladding house floor floors"]]],"underlined":[1,1],"elements":2}}
{"replace":[["timbre"]],"pattern":{"program":[[1,[0,"timber"]],[2,[0,"of"]],[3,[0,"his her the a"]],[4,[0,"voice voices instrument cello"]]],"underlined":[1,1],"elements":4}}
{"replace":[["toe"]],"pattern":{"program":[[1,[0,"tow"]],[2,[0,"the"]],[3,4],[3,[0,"party"]],[4,[0,"line"]]],"underlined":[1,1],"elements":4}}
{"replace":[["toeing"]],"pattern":{"program":[[1,[0,"towing"]],[2,[0,"the"]],[3,4],[3,[0,"party"]],[4,[0,"line"]]],"underlined":[1,1],"elements":4}}
{"replace":[["toed"]],"pattern":{"program":[[1,[0,"towed"]],[2,[0,"the"]],[3,4],[3,[0,"party"]],[4,[0,"line"]]],"underlined":[1,1],"elements":4}}
{"replace":[["toes"]],"pattern":{"program":[[1,[0,"tows"]],[2,[0,"the"]],[3,4],[3,[0,"party"]],[4,[0,"line"]]],"underlined":[1,1],"elements":4}}
{"replace":[["tow"]],"pattern":{"program":[[1,[0,"with"]],[2,[11,""]],[3,5],[2,[12,""]],[2],[20,6],[2,[11,""]],[8,10],[2,[12,""]],[7],[20,11],[2,[11,""]],[13,15],[2,[12,""]],[12],[20,16],[2,[11,""]],[18,20],[2,[12,""]],[17],[3,[0,"in"]],[4,[0,"toe"]]],"underlined":[4,4],"elements":4}}
{"replace":[["tow"]],"pattern":{"program":[[1,[0,"toe"]],[2,[0,"truck trucks rope bar"]]],"underlined":[1,1],"elements":2}}
{"replace":[["towed"]],"pattern":{"program":[[1,[0,"was were been be boat ship car cars van"]],[2,[0,"toed"]],[3,[0,"away to into back from ashore by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["toe"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"head top"]],[3,[0,"to"]],[4,[0,"tow"]]],"underlined":[4,4],"elements":4}}
{"replace":[["trustees"]],"pattern":{"program":[[1,[0,"trusties"]],[2,[0,"of voted said meeting"]]],"underlined":[1,1],"elements":2}}
{"replace":[["versus"]],"pattern":{"program":[[1,[0,"us them good nature state david man light cost fact public town"]],[2,[0,"verses"]],[3,[0,"them us evil nurture poor private machine benefit fiction dark darkness gown"]]],"underlined":[2,2],"elements":3}}
{"replace":[["verses"]],"pattern":{"program":[[1,[0,"versus"]],[2,[0,"of from"]],[3,[0,"the his her poem bible song hymn koran quran psalm poetry"]]],"underlined":[1,1],"elements":3}}
{"replace":[["vain"]],"pattern":{"program":[[1,[0,"vane"]],[2,[0,"attempt hope effort efforts attempts man woman and glory"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"weather wind"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["vain"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"vane vein"]],[3,[0,"to for",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"with of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["vein"]],"pattern":{"program":[[1,[0,"same similar"]],[2,[0,"vain vane"]]],"underlined":[2,2],"elements":2}}
{"replace":[["vein"]],"pattern":{"program":[[1,[0,"deep"]],[2,[0,"vain vane"]],[3,[0,"thrombosis"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"vane"}]],"pattern":{"program":[[1,[0,"weather"]],[2,[0,"vain vein vains veins"]]],"underlined":[2,2],"elements":2}}
{"replace":[["veil"]],"pattern":{"program":[[1,[0,"vale"]],[2,[0,"of"]],[3,[0,"secrecy silence mystery ignorance smoke anonymity"]]],"underlined":[1,1],"elements":3}}
{"replace":[["vale"]],"pattern":{"program":[[1,[0,"veil"]],[2,[0,"of"]],[3,[0,"tears"]]],"underlined":[1,1],"elements":3}}
{"replace":[["veil"]],"pattern":{"program":[[1,3],[1,[0,"islamic muslim bridal face wedding wear wore wearing ban the her"]],[6],[1,[9,"full"]],[1,[10,"-"]],[1,[2,"face"]],[2,[0,"vale vail"]],[3,[3,". ,",0,"and in ban over"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"in to of from across at near"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"vial"}]],"pattern":{"program":[[1,[0,"vile viles"]],[2,[0,"of containing"]],[3,[0,"blood the vaccine poison liquid acid insulin medicine perfume holy water drugs anthrax"]]],"underlined":[1,1],"elements":3}}
{"replace":[["vile"]],"pattern":{"program":[[1,[0,"vial viles"]],[2,[0,"abuse comments act crime murder attack lies slur man language creature threats"]]],"underlined":[1,1],"elements":2}}
{"replace":[["vice"]],"pattern":{"program":[[1,[0,"vise"]],[2,[0,"president chairman captain versa squad chancellor presidential admiral principal"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wade"}]],"pattern":{"program":[[1,[0,"weighed weighs weighing"]],[2,[0,"through into across"]],[3,13],[4,6,10],[3,[0,"the deep"]],[13],[3,[9,"knee"]],[3,[10,"-"]],[3,[2,"deep"]],[13],[3,[9,"waist"]],[3,[10,"-"]],[3,[2,"deep"]],[4,[0,"water waters mud floodwater floodwaters surf river stream snow"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"weigh"}]],"pattern":{"program":[[1,[0,"wade waded"]],[2,[0,"up"]],[3,[0,"the its pros her"]],[4,[0,"options evidence pros risks cost benefits"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"wail"}]],"pattern":{"program":[[1,[0,"whale whales"]],[2,[0,"of"]],[3,[0,"sirens grief despair pain agony siren ambulances"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"whale"}]],"pattern":{"program":[[1,[0,"killer humpback blue minke sperm pilot grey beached bowhead fin right"]],[2,[0,"wail wails"]]],"underlined":[2,2],"elements":2}}
{"replace":[["waste"]],"pattern":{"program":[[1,[0,"waist"]],[2,[0,"of"]],[3,5],[3,[0,"time money space resources talent energy effort breath life"]],[7],[3,[0,"taxpayers"]],[3,[10,"'"]]],"underlined":[1,1],"elements":3}}
{"replace":[["waste"]],"pattern":{"program":[[1,[0,"waist"]],[2,[0,"disposal paper bin bins collection water management ground land pipe basket product products food not"]]],"underlined":[1,1],"elements":2}}
{"replace":[["waste"]],"pattern":{"program":[[1,[0,"nuclear toxic food plastic household radioactive hazardous industrial chemical garden medical clinical human organic electronic"]],[2,[0,"waist"]]],"underlined":[2,2],"elements":2}}
{"replace":[["waste"]],"pattern":{"program":[[1,[0,"to not",1,"n't",0,"never",1,"n't"]],[2,[0,"waist"]],[3,[0,"the a time money his her their any food water your energy"]]],"underlined":[2,2],"elements":3}}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,"waste wastes"]],[2,[0,"line band high deep coat coats length"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"nuclear toxic food hazardous the of radioactive plastic"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weight"]],"pattern":{"program":[[1,[0,"wait"]],[2,[0,"loss gain training lifter lifters lifting"]]],"underlined":[1,1],"elements":2}}
{"replace":[["weight"]],"pattern":{"program":[[1,[0,"lose losing lost gain gained put puts putting birth body heavy light feather carry excess welter middle over under"]],[2,3],[2,[0,"on"]],[3,[0,"wait"]],[4,[3,". ,",0,"and by after in champion champions"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"to can will could would",1,"n't",0,"must"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wait"]],"pattern":{"program":[[1,[0,"to will must can not",1,"n't"]],[2,[0,"weight"]],[3,[0,"for until to and years hours days weeks"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the its due and lose gain"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"wait"}]],"pattern":{"program":[[1,[0,"weighting weighted"]],[2,[0,"for until"]],[3,[0,"news help trains buses hours days results an dawn"]]],"underlined":[1,1],"elements":3}}
{"replace":[["won\u2019t"]],"pattern":{"program":[[1,[0,"he she it they we i you that this there who which police voters people"]],[2,[0,"wo"]],[2,[2,"nt"]],[3,[0,"be have do go get stop make take let give work come see say happen change help know need find play pay"]]],"underlined":[2,2],"elements":3}}
{"replace":[["wear"]],"pattern":{"program":[[1,[0,"where"]],[2,[0,"and"]],[3,[0,"tear"]]],"underlined":[1,1],"elements":3}}
{"replace":[["wear"]],"pattern":{"program":[[1,[0,26,1,"n't",0,"not can should"]],[2,[0,"where"]],[3,4],[3,[0,"a"]],[4,[0,"masks mask seat hat tie coat crown helmets helmet uniform uniforms hats gloves black red white shoes headscarves"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"is was are were do"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"is was are were has have had"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wares"]],"pattern":{"program":[[1,[0,"sell selling sold peddle peddling hawk hawking hawked ply plying display"]],[2,[0,14]],[3,[0,"wears"]]],"underlined":[3,3],"elements":3}}
{"replace":[["warned"]],"pattern":{"program":[[1,[0,"were was been be being are is"]],[2,[0,"worn"]],[3,[0,"of about that"]],[4,[0,"the a dangers floods it"]]],"underlined":[2,2],"elements":4}}
{"replace":[["worn"]],"pattern":{"program":[[1,[0,"warn warned"]],[2,[0,"out down"]],[3,[0,"shoes tyres clothes boots by carpet teeth"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"to and will must they police"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"were was been be being"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"warrant"}]],"pattern":{"program":[[1,[0,"search arrest death bench international issued"]],[2,[0,"warranty warranties"]],[3,[0,"for was to at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["way"]],"pattern":{"program":[[1,[0,"gave give gives giving right half this that no on its his her their best only"]],[2,3],[2,[0,"of the"]],[3,[0,"weigh"]],[4,[0,"to home through forward of",3,","]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"to will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weigh"]],"pattern":{"program":[[1,[0,26,1,"n't",0,"not"]],[2,[0,"way"]],[3,4],[3,[0,"up"]],[4,[0,"the"]],[5,[0,"evidence options pros risks costs benefits"]]],"underlined":[2,2],"elements":5}}
{"replace":[["weeks"]],"pattern":{"program":[[1,[0,"two three four five six several few",4,"",0,"past recent coming next last for in"]],[2,[0,"weaks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["week"]],"pattern":{"program":[[1,[0,"last next per every each mid"]],[2,[0,"weak"]],[3,[3,". ,",0,"in after before ago at from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["weak"]],"pattern":{"program":[[1,[0,"week"]],[2,[0,"dollar pound economy currency link handshake leadership immune heart signal excuse"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,3],[1,[0,"one two this last per each every the next same"]],[5],[1,[9,"a"]],[1,[10,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weak"]],"pattern":{"program":[[1,[0,"too very so felt looked looks grew bit physically still"]],[2,[0,"week"]],[3,[0,"to for and from",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"after in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"wield"}]],"pattern":{"program":[[1,[0,"welding weld welded welds"]],[2,[0,"power influence knives machetes swords axes clubs sticks bats"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"wield"}]],"pattern":{"program":[[1,[0,"welding welded"]],[2,[0,"a an"]],[3,[0,"knife axe sword machete bat hammer stick bat club gun whip"]]],"underlined":[1,1],"elements":3}}
{"replace":[["welding"]],"pattern":{"program":[[1,[0,"wielding"]],[2,[0,"shop torch equipment sparks mask rods gear work"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"whet"}]],"pattern":{"program":[[1,[0,"wet wets wetting"]],[2,3],[2,[0,"his her their your the my our public"]],[3,[0,"appetite appetites"]]],"underlined":[1,1],"elements":3}}
{"replace":[["which"]],"pattern":{"program":[[1,[0,"of in with by for from at on to during after under"]],[2,[0,"witch"]],[3,[0,"the he she they it were are i we"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"a the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["witch"]],"pattern":{"program":[[1,[0,"which"]],[2,[0,"hunt hunts craft doctor doctors trial trials"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[3,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["while"]],"pattern":{"program":[[1,[0,"wile wiles"]],[2,[0,"the he she they it we others many some most police"]]],"underlined":[1,1],"elements":2}}
{"replace":[["while"]],"pattern":{"program":[[1,[0,"a quite short little long worth"]],[2,[0,"wile"]],[3,[0,"ago later to",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["wine"]],"pattern":{"program":[[1,[0,"whine whines"]],[2,[0,"bar bars list cellar bottle bottles glass glasses tasting merchant country lover lovers grower makers maker region"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wine"]],"pattern":{"program":[[1,[0,"mulled sparkling bottle bottles glass"]],[2,3],[2,[0,"of"]],[3,[0,"whine"]]],"underlined":[3,3],"elements":3}}
{"replace":[["wined"]],"pattern":{"program":[[1,[0,"whined"]],[2,[0,"and"]],[3,[0,"dined"]]],"underlined":[1,1],"elements":3}}
{"replace":[["wood"]],"pattern":{"program":[[1,[0,"would"]],[2,[0,"stove burning burner chips pile panel panels pulp pellets"]]],"underlined":[1,1],"elements":2}}
{"replace":[["would"]],"pattern":{"program":[[1,[0,"he she it they we i you who which that this there"]],[2,[0,"wood"]],[3,[0,"be have not like go make take never"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"yolk"}]],"pattern":{"program":[[1,[0,"egg eggs"]],[2,[0,"yoke yokes yoghs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["yore"]],"pattern":{"program":[[1,[0,"days knights times"]],[2,[0,"of"]],[3,5],[3,[0,"yaw your yor"]],[7],[3,[0,"you"]],[3,[2,"'re"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[11,""]],[2,4],[1,[12,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["altar"]],"pattern":{"program":[[1,[0,"alter"]],[2,[0,"boy boys server servers cloth"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bearing"]],"pattern":{"program":[[1,[0,"baring"]],[2,[0,"the"]],[3,[0,"brunt cost burden blame scars"]]],"underlined":[1,1],"elements":3}}
{"replace":[["breach"]],"pattern":{"program":[[1,[0,"breech"]],[2,[0,"of"]],[3,[0,"contract trust security duty confidence discipline"]]],"underlined":[1,1],"elements":3}}
{"replace":[["border"]],"pattern":{"program":[[1,[0,"boarder"]],[2,[0,"crossing crossings guard guards patrol dispute control controls security"]]],"underlined":[1,1],"elements":2}}
{"replace":[["complimentary"]],"pattern":{"program":[[1,[0,"complementary"]],[2,[0,"ticket tickets drink drinks breakfast copy copies"]]],"underlined":[1,1],"elements":2}}
{"replace":[["complementary"]],"pattern":{"program":[[1,[0,8]],[2,[0,"medicine therapy therapies colours colors"]]],"underlined":[1,1],"elements":2}}
{"replace":[["conscience"]],"pattern":{"program":[[1,[0,"prisoner prisoners"]],[2,[0,"of"]],[3,[0,"conscious"]]],"underlined":[3,3],"elements":3}}
{"replace":[["desert"]],"pattern":{"program":[[1,[0,"dessert"]],[2,[0,"island islands storm heat"]]],"underlined":[1,1],"elements":2}}
{"replace":[["eminent"]],"pattern":{"program":[[1,[0,"imminent immanent"]],[2,[0,"domain"]]],"underlined":[1,1],"elements":2}}
{"replace":[["guerrilla"]],"pattern":{"program":[[1,[0,"gorilla"]],[2,[0,"warfare war tactics fighters marketing"]]],"underlined":[1,1],"elements":2}}
{"replace":[["heroine"]],"pattern":{"program":[[1,[0,"heroin"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"film novel story play book"]]],"underlined":[1,1],"elements":4}}
{"replace":[["hordes"]],"pattern":{"program":[[1,[0,"hoards"]],[2,[0,"of"]],[3,[0,"fans people tourists reporters journalists shoppers visitors protesters zombies"]]],"underlined":[1,1],"elements":3}}
{"replace":[["magnate"]],"pattern":{"program":[[1,[0,"media shipping property oil press newspaper steel"]],[2,[0,"magnet"]]],"underlined":[2,2],"elements":2}}
{"replace":[["mucous"]],"pattern":{"program":[[1,[0,"mucus"]],[2,[0,"membrane membranes"]]],"underlined":[1,1],"elements":2}}
{"replace":[["perimeter"]],"pattern":{"program":[[1,[0,"parameter"]],[2,[0,"fence"]]],"underlined":[1,1],"elements":2}}
{"replace":[["prospective"]],"pattern":{"program":[[1,[0,"perspective"]],[2,[0,"buyer buyers student students employer employers candidates client clients jurors"]]],"underlined":[1,1],"elements":2}}
{"replace":[["prosecuted"]],"pattern":{"program":[[1,[0,"persecuted"]],[2,[0,"for"]],[3,[0,"murder theft fraud assault trespassing"]]],"underlined":[1,1],"elements":3}}
{"replace":[["persecution"]],"pattern":{"program":[[1,[0,"religious"]],[2,[0,"prosecution"]]],"underlined":[2,2],"elements":2}}
{"replace":[["prostate"]],"pattern":{"program":[[1,[0,"prostrate"]],[2,[0,"cancer gland"]]],"underlined":[1,1],"elements":2}}
{"replace":[["pedal"]],"pattern":{"program":[[1,[0,"gas brake accelerator clutch"]],[2,[0,"peddle petal"]]],"underlined":[2,2],"elements":2}}
{"replace":[["premiere"]],"pattern":{"program":[[1,[0,"world film movie"]],[2,[0,"premier"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["rein"]],"pattern":{"program":[[1,[0,"tight"]],[2,[0,19]],[3,[0,"on over"]]],"underlined":[2,2],"elements":3}}
{"replace":[["rein"]],"pattern":{"program":[[1,[0,19]],[2,[0,"him her them it"]],[3,[0,"in"]]],"underlined":[1,1],"elements":3}}
{"replace":[["reigning"]],"pattern":{"program":[[1,[0,"reining raining"]],[2,[0,"champion champions"]]],"underlined":[1,1],"elements":2}}
{"replace":[["scene"]],"pattern":{"program":[[1,[0,"crime"]],[2,[0,"seen"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"as by in from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["shear"]],"pattern":{"program":[[1,[0,"wind"]],[2,[0,"sheer"]]],"underlined":[2,2],"elements":2}}
{"replace":[["steel"]],"pattern":{"program":[[1,[0,"nerves"]],[2,[0,"of"]],[3,[0,"steal"]]],"underlined":[3,3],"elements":3}}
{"replace":[["statutory"]],"pattern":{"program":[[1,[0,"statuary"]],[2,[0,"rape duty rights requirement powers"]]],"underlined":[1,1],"elements":2}}
{"replace":[["suite"]],"pattern":{"program":[[1,[0,"bridal honeymoon presidential hotel penthouse"]],[2,[0,"sweet"]]],"underlined":[2,2],"elements":2}}
{"replace":[["teeming"]],"pattern":{"program":[[1,[0,"teaming"]],[2,[0,"with"]],[3,[0,"life fish wildlife people tourists insects bacteria"]]],"underlined":[1,1],"elements":3}}
{"replace":[["tract"]],"pattern":{"program":[[1,[0,"urinary digestive respiratory intestinal"]],[2,[0,"track"]]],"underlined":[2,2],"elements":2}}
{"replace":[["troupe"]],"pattern":{"program":[[1,[0,"dance theatre theater circus acting"]],[2,[0,"troop"]]],"underlined":[2,2],"elements":2}}
{"replace":[["voracious"]],"pattern":{"program":[[1,[0,"veracious"]],[2,[0,"appetite reader"]]],"underlined":[1,1],"elements":2}}
{"replace":[["waved"]],"pattern":{"program":[[1,[0,"waived"]],[2,[0,"goodbye flags"]]],"underlined":[1,1],"elements":2}}
{"replace":[["worse"]],"pattern":{"program":[[1,[0,"worst"]],[2,[0,"than"]]],"underlined":[1,1],"elements":2}}
{"replace":[["worse"]],"pattern":{"program":[[1,[8,"make"]],[2,[0,"matters things"]],[3,[0,"worst"]]],"underlined":[3,3],"elements":3}}
{"replace":[["stakes"]],"pattern":{"program":[[1,[0,"high steep"]],[2,[0,"steaks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["cannon"]],"pattern":{"program":[[1,[0,7]],[2,[0,"canon"]]],"underlined":[2,2],"elements":2}}
{"replace":[["canon"]],"pattern":{"program":[[1,[0,"western literary"]],[2,[0,"cannon"]]],"underlined":[2,2],"elements":2}}
{"replace":[["corps"]],"pattern":{"program":[[1,[0,"press diplomatic marine"]],[2,[0,"core corpse"]]],"underlined":[2,2],"elements":2}}
{"replace":[["dining"]],"pattern":{"program":[[1,[0,"dinning"]],[2,[0,"room rooms table hall"]]],"underlined":[1,1],"elements":2}}
{"replace":[["descent"]],"pattern":{"program":[[1,[0,"of"]],[2,[13,"African Irish Italian Jewish Indian German Asian Polish Greek"]],[3,[0,"decent dissent"]]],"underlined":[3,3],"elements":3}}
{"replace":[["decent"]],"pattern":{"program":[[1,[0,"descent"]],[2,[0,"living wage job meal"]]],"underlined":[1,1],"elements":2}}
{"replace":[["intact"]],"pattern":{"program":[[1,[0,"remain remains remained intact still"]],[2,[0,"in"]],[3,[0,"tact"]]],"underlined":[2,3],"elements":3}}
{"replace":[["hostel"]],"pattern":{"program":[[1,[0,"youth backpackers"]],[2,[0,"hostile"]]],"underlined":[2,2],"elements":2}}
{"replace":[["lumbar"]],"pattern":{"program":[[1,[0,"lumber"]],[2,[0,"puncture spine vertebrae"]]],"underlined":[1,1],"elements":2}}
{"replace":[["mousse"]],"pattern":{"program":[[1,[0,"chocolate"]],[2,[0,"moose"]]],"underlined":[2,2],"elements":2}}
{"replace":[["pair"]],"pattern":{"program":[[1,[0,"pear"]],[2,[0,"of"]],[3,[0,"shoes trousers scissors jeans socks glasses"]]],"underlined":[1,1],"elements":3}}
{"replace":[["pale"]],"pattern":{"program":[[1,[0,"pail"]],[2,[0,"in"]],[3,[0,"comparison"]]],"underlined":[1,1],"elements":3}}
{"replace":[["pane"]],"pattern":{"program":[[1,[0,"window"]],[2,[0,"pain"]]],"underlined":[2,2],"elements":2}}
{"replace":[["polling"]],"pattern":{"program":[[1,[0,"poling"]],[2,[0,"station stations"]]],"underlined":[1,1],"elements":2}}
{"replace":[["red"]],"pattern":{"program":[[1,[0,"read"]],[2,[0,"herring herrings carpet wine pepper"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sync"]],"pattern":{"program":[[1,[0,"lip"]],[2,[0,"sink sinc"]]],"underlined":[2,2],"elements":2}}
{"replace":[["stake"]],"pattern":{"program":[[1,[0,"steak"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"company firm business club"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"wander"}]],"pattern":{"program":[[1,[0,"wonder wondering wondered"]],[2,[0,"aimlessly"]]],"underlined":[1,1],"elements":2}}
{"replace":[["quite"]],"pattern":{"program":[[1,[0,"quiet"]],[2,[0,"another"]],[3,[3,". ,",0,"to thing matter story question"]]],"underlined":[1,1],"elements":3}}
{"replace":[["foregone"]],"pattern":{"program":[[1,[0,"forgone"]],[2,[0,"conclusion conclusions"]]],"underlined":[1,1],"elements":2}}
{"replace":[["which"]],"pattern":{"program":[[1,[3,","]],[2,[0,"witch"]],[3,[16,"",17,"",18,"",19,"",20,"",0,"he she they it we"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"witch a the"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[11,""]],[2,4],[1,[12,""]],[1],[29,5],[1,[11,""]],[7,9],[1,[12,""]],[6],[29,10],[1,[11,""]],[12,14],[1,[12,""]],[11],[29,15],[1,[11,""]],[17,19],[1,[12,""]],[16],[29,20],[1,[11,""]],[22,24],[1,[12,""]],[21],[29,25],[1,[11,""]],[27,29],[1,[12,""]],[26],[2,[0,"and or"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["led"]],"pattern":{"program":[[1,[14,""]],[2,[0,"lead"]],[3,[0,"by"]],[4,[0,"as"]],[5,[0,"many much"]],[6,[0,"as"]]],"underlined":[2,2],"elements":6},"unless":[{"before":{"program":[[1,[0,"does do did to can will would could may might must should"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"that and the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["coast"]],"pattern":{"program":[[1,[0,"east west north south eastern western northern southern gulf",13,"Gulf",0,"pacific",13,"Pacific Atlantic Mediterranean Baltic",0,"rugged rocky sandy"]],[2,[0,"cost"]],[3,[0,"of",3,". ,",0,"and in near where with to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["coast"]],"pattern":{"program":[[1,[0,"along"]],[2,[0,"the"]],[3,4],[3,[14,""]],[4,[0,"cost"]],[5,[3,". ,",0,"of near in to where between from"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"curve axis line"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["coast"]],"pattern":{"program":[[1,3],[1,[0,"off"]],[5],[1,[0,"miles"]],[1,[0,"from"]],[2,[0,"the"]],[3,[14,""]],[4,[0,"cost"]],[5,[3,". ,",0,"of near in"]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[3,"$",4,"",3,"%",0,"percent dollars pounds save saved take taken took knock knocked money"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["beside"]],"pattern":{"program":[[1,[0,"stand sit lie knelt kneel wait waited waiting parked posed posing grew sits"]],[2,[0,"besides"]],[3,[0,"the him her a an his them me it us each my their"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"what where nothing nobody"]],[11,2],[2,[11,""]],[4,6],[2,[12,""]],[3],[11,7],[2,[11,""]],[9,11],[2,[12,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["dusk"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"dust"]],[3,[0,"until till to"]],[4,[0,"dawn midnight",4,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["dusk"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"dawn"]],[3,[0,"to till until"]],[4,[0,"dust"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"block"}]],"pattern":{"program":[[1,[0,"road roads"]],[2,[0,"bloc blocs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"jury jurors convicted guilty acquitted testimony testified verdict prosecutors prosecution defendant sentenced murder"]],[76,2],[2,[11,""]],[4,6],[2,[12,""]],[3],[76,7],[2,[11,""]],[9,11],[2,[12,""]],[8],[76,12],[2,[11,""]],[14,16],[2,[12,""]],[13],[76,17],[2,[11,""]],[19,21],[2,[12,""]],[18],[76,22],[2,[11,""]],[24,26],[2,[12,""]],[23],[76,27],[2,[11,""]],[29,31],[2,[12,""]],[28],[76,32],[2,[11,""]],[34,36],[2,[12,""]],[33],[76,37],[2,[11,""]],[39,41],[2,[12,""]],[38],[76,42],[2,[11,""]],[44,46],[2,[12,""]],[43],[76,47],[2,[11,""]],[49,51],[2,[12,""]],[48],[76,52],[2,[11,""]],[54,56],[2,[12,""]],[53],[76,57],[2,[11,""]],[59,61],[2,[12,""]],[58],[76,62],[2,[11,""]],[64,66],[2,[12,""]],[63],[76,67],[2,[11,""]],[69,71],[2,[12,""]],[68],[76,72],[2,[11,""]],[74,76],[2,[12,""]],[73],[77,79,83,87,91,95,99,103,107,111,115,119,123],[3,[0,"weeklong monthlong"]],[126],[3,[9,"week"]],[3,[10,"-"]],[3,[2,"long"]],[126],[3,[9,"two"]],[3,[10,"-"]],[3,[2,"week"]],[126],[3,[9,"three"]],[3,[10,"-"]],[3,[2,"week"]],[126],[3,[9,"four"]],[3,[10,"-"]],[3,[2,"week"]],[126],[3,[9,"five"]],[3,[10,"-"]],[3,[2,"week"]],[126],[3,[9,"six"]],[3,[10,"-"]],[3,[2,"week"]],[126],[3,[9,"month"]],[3,[10,"-"]],[3,[2,"long"]],[126],[3,[9,"day"]],[3,[10,"-"]],[3,[2,"long"]],[126],[3,[9,"two"]],[3,[10,"-"]],[3,[2,"day"]],[126],[3,[9,"three"]],[3,[10,"-"]],[3,[2,"day"]],[126],[3,[9,"four"]],[3,[10,"-"]],[3,[2,"day"]],[126],[3,[9,"five"]],[3,[10,"-"]],[3,[2,"day"]],[4,[0,"trail"]]],"underlined":[4,4],"elements":4}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"ending ended after during in"]],[2,[0,"a his her the their"]],[3,5,9,13,17,21,25,29,33,37,41],[3,[0,"monthlong weeklong"]],[44],[3,[9,"two"]],[3,[10,"-"]],[3,[2,"week"]],[44],[3,[9,"three"]],[3,[10,"-"]],[3,[2,"week"]],[44],[3,[9,"four"]],[3,[10,"-"]],[3,[2,"week"]],[44],[3,[9,"five"]],[3,[10,"-"]],[3,[2,"week"]],[44],[3,[9,"six"]],[3,[10,"-"]],[3,[2,"week"]],[44],[3,[9,"month"]],[3,[10,"-"]],[3,[2,"long"]],[44],[3,[9,"week"]],[3,[10,"-"]],[3,[2,"long"]],[44],[3,[9,"two"]],[3,[10,"-"]],[3,[2,"day"]],[44],[3,[9,"three"]],[3,[10,"-"]],[3,[2,"day"]],[44],[3,[9,"four"]],[3,[10,"-"]],[3,[2,"day"]],[4,[0,"trail"]],[5,[3,". ,",0,"in at that on over"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[30,1],[1,[11,""]],[3,5],[1,[12,""]],[2],[30,6],[1,[11,""]],[8,10],[1,[12,""]],[7],[30,11],[1,[11,""]],[13,15],[1,[12,""]],[12],[30,16],[1,[11,""]],[18,20],[1,[12,""]],[17],[30,21],[1,[11,""]],[23,25],[1,[12,""]],[22],[30,26],[1,[11,""]],[28,30],[1,[12,""]],[27],[2,[0,"ride walk hike miles ran race"]]],"underlined":[1,2],"elements":2}}]}`,
}
