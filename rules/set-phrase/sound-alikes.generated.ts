// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const soundAlikes: StoredPack = {
  isSyntactic: true,
  words: `breech 0
boarder 1
complementary 2
complimentary 3
conscious 4 5
dessert 6
domain 7
eminent 8
immanent 8
faired 9
flare 10
gorilla 11
heroin 12
hoard 13
hoards 14
idol 15
magnet 16
manor 17
law 18
mucus 19
parameter 20
perspective 21
persecuted 22
religious 23
prostrate 24
peddle 25
petal 25
plane 26
premier 27
tight 28
reign 29
rain 29
reining 30
raining 30
crime 31
wind 32
stainless 33
nerves 34
stationery 35
statuary 36
sweet 37
teaming 38
track 39
troop 40
veracious 41
waived 42
worst 43 44
away 45
last 46
steaks 47
steak 48 70
canon 49
cannon 50
core 51
corpse 51
dinning 52
decent 53
dissent 53
descent 54
tact 55
hostile 56
hostel 57
lumber 58
chocolate 59
pear 60
pail 61
window 62
poling 63
prophet 64
read 65
ruff 66
rye 67
lip 68
soar 69
thrown 71
wait 72
aimlessly 73
welding 74
egg 75
own 76
full 78
match 79
day 81
baby 83`,
  lemmas: `call 77
hit 80
shoot 82`,
  others: [],
  entries: `{"id":"[breech] of contract|trust|security|duty|confidence|discipline","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"breech","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"contract","off":356},{"word":"trust","off":356},{"word":"security","off":356},{"word":"duty","off":356},{"word":"confidence","off":356},{"word":"discipline","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["breach"]]}
{"id":"[boarder] crossing|crossings|guard|guards|patrol|dispute|control|controls|security","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"boarder","off":356}]},[4],[5],{"element":2,"tests":[{"word":"crossing","off":356},{"word":"crossings","off":356},{"word":"guard","off":356},{"word":"guards","off":356},{"word":"patrol","off":356},{"word":"dispute","off":356},{"word":"control","off":356},{"word":"controls","off":356},{"word":"security","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["border"]]}
{"id":"[complementary] ticket|tickets|drink|drinks|breakfast|copy|copies","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"complementary","off":356}]},[4],[5],{"element":2,"tests":[{"word":"ticket","off":356},{"word":"tickets","off":356},{"word":"drink","off":356},{"word":"drinks","off":356},{"word":"breakfast","off":356},{"word":"copy","off":356},{"word":"copies","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["complimentary"]]}
{"id":"[complimentary] medicine|therapy|therapies|colours|colors","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"complimentary","off":356}]},[4],[5],{"element":2,"tests":[{"word":"medicine","off":356},{"word":"therapy","off":356},{"word":"therapies","off":356},{"word":"colours","off":356},{"word":"colors","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["complementary"]]}
{"id":"guilty|clear|clean [conscious]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"guilty","off":356},{"word":"clear","off":356},{"word":"clean","off":356}]},[4],[5],{"element":2,"tests":[{"word":"conscious","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["conscience"]]}
{"id":"prisoner|prisoners of [conscious]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"prisoner","off":356},{"word":"prisoners","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"conscious","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["conscience"]]}
{"id":"[dessert] island|islands|storm|heat","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"dessert","off":356}]},[4],[5],{"element":2,"tests":[{"word":"island","off":356},{"word":"islands","off":356},{"word":"storm","off":356},{"word":"heat","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["desert"]]}
{"id":"[imminent|immanent] domain","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"imminent","off":356},{"word":"immanent","off":356}]},[4],[5],{"element":2,"tests":[{"word":"domain","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["eminent"]]}
{"id":"[eminent|immanent] danger|threat|attack|collapse","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"eminent","off":356},{"word":"immanent","off":356}]},[4],[5],{"element":2,"tests":[{"word":"danger","off":356},{"word":"threat","off":356},{"word":"attack","off":356},{"word":"collapse","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["imminent"]]}
{"id":"[faired] well|better|badly|poorly|worse","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"faired","off":356}]},[4],[5],{"element":2,"tests":[{"word":"well","off":356},{"word":"better","off":356},{"word":"badly","off":356},{"word":"poorly","off":356},{"word":"worse","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["fared"]]}
{"id":"[flare] for (drama|design|words|music|comedy|languages|publicity)","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"flare","off":356}]},[4],[5],{"element":2,"tests":[{"word":"for","off":356}]},[7],[8],[9,13,17,21,25,29,33],[10],[11],{"element":3,"tests":[{"word":"drama","off":356}]},[36],[14],[15],{"element":3,"tests":[{"word":"design","off":356}]},[36],[18],[19],{"element":3,"tests":[{"word":"words","off":356}]},[36],[22],[23],{"element":3,"tests":[{"word":"music","off":356}]},[36],[26],[27],{"element":3,"tests":[{"word":"comedy","off":356}]},[36],[30],[31],{"element":3,"tests":[{"word":"languages","off":356}]},[36],[34],[35],{"element":3,"tests":[{"word":"publicity","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["flair"]],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"use","off":100},{"lemma":"fire","off":100},{"lemma":"light","off":100}]},[4],{"element":2,"tests":[{"on":1,"off":32}]},[6,8],{"element":2,"tests":[{"on":128}]},[5]],"underlined":[1,2],"elements":2}}],"isSyntactic":true}
{"id":"[gorilla] warfare|war|tactics|fighters|marketing","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"gorilla","off":356}]},[4],[5],{"element":2,"tests":[{"word":"warfare","off":356},{"word":"war","off":356},{"word":"tactics","off":356},{"word":"fighters","off":356},{"word":"marketing","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["guerrilla"]]}
{"id":"[heroin] of the film|novel|story|play|book","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"heroin","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"film","off":356},{"word":"novel","off":356},{"word":"story","off":356},{"word":"play","off":356},{"word":"book","off":356}]}],"underlined":[1,1],"elements":4},"replace":[["heroine"]]}
{"id":"[hoard] of fans|people|tourists|reporters|journalists|shoppers|visitors|protesters|zombies","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"hoard","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"fans","off":356},{"word":"people","off":356},{"word":"tourists","off":356},{"word":"reporters","off":356},{"word":"journalists","off":356},{"word":"shoppers","off":356},{"word":"visitors","off":356},{"word":"protesters","off":356},{"word":"zombies","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["horde"]]}
{"id":"[hoards] of fans|people|tourists|reporters|journalists|shoppers|visitors|protesters|zombies","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"hoards","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"fans","off":356},{"word":"people","off":356},{"word":"tourists","off":356},{"word":"reporters","off":356},{"word":"journalists","off":356},{"word":"shoppers","off":356},{"word":"visitors","off":356},{"word":"protesters","off":356},{"word":"zombies","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["hordes"]]}
{"id":"[idol] gossip|threat|chatter|boast","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"idol","off":356}]},[4],[5],{"element":2,"tests":[{"word":"gossip","off":356},{"word":"threat","off":356},{"word":"chatter","off":356},{"word":"boast","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["idle"]]}
{"id":"media|shipping|property|oil|press|newspaper|steel [magnet]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"media","off":356},{"word":"shipping","off":356},{"word":"property","off":356},{"word":"oil","off":356},{"word":"press","off":356},{"word":"newspaper","off":356},{"word":"steel","off":356}]},[4],[5],{"element":2,"tests":[{"word":"magnet","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["magnate"]]}
{"id":"in a|an timely|similar|orderly|professional [manor]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"a","off":356},{"word":"an","off":356}]},[7],[8],{"element":3,"tests":[{"word":"timely","off":356},{"word":"similar","off":356},{"word":"orderly","off":356},{"word":"professional","off":356}]},[10],[11],{"element":4,"tests":[{"word":"manor","off":356}]}],"underlined":[4,4],"elements":4},"replace":[["manner"]]}
{"id":"[marshal|marshall] law","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"marshal","off":356},{"word":"marshall","off":356}]},[4],[5],{"element":2,"tests":[{"word":"law","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["martial"]]}
{"id":"[mucus] membrane|membranes","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"mucus","off":356}]},[4],[5],{"element":2,"tests":[{"word":"membrane","off":356},{"word":"membranes","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["mucous"]]}
{"id":"[parameter] fence","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"parameter","off":356}]},[4],[5],{"element":2,"tests":[{"word":"fence","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["perimeter"]]}
{"id":"[perspective] buyer|buyers|student|students|employer|employers|candidates|client|clients|jurors","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"perspective","off":356}]},[4],[5],{"element":2,"tests":[{"word":"buyer","off":356},{"word":"buyers","off":356},{"word":"student","off":356},{"word":"students","off":356},{"word":"employer","off":356},{"word":"employers","off":356},{"word":"candidates","off":356},{"word":"client","off":356},{"word":"clients","off":356},{"word":"jurors","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["prospective"]]}
{"id":"[persecuted] for murder|theft|fraud|assault|trespassing","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"persecuted","off":356}]},[4],[5],{"element":2,"tests":[{"word":"for","off":356}]},[7],[8],{"element":3,"tests":[{"word":"murder","off":356},{"word":"theft","off":356},{"word":"fraud","off":356},{"word":"assault","off":356},{"word":"trespassing","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["prosecuted"]]}
{"id":"religious [prosecution]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"religious","off":356}]},[4],[5],{"element":2,"tests":[{"word":"prosecution","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["persecution"]]}
{"id":"[prostrate] cancer|gland","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"prostrate","off":356}]},[4],[5],{"element":2,"tests":[{"word":"cancer","off":356},{"word":"gland","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["prostate"]]}
{"id":"gas|brake|accelerator|clutch [peddle|petal]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"gas","off":356},{"word":"brake","off":356},{"word":"accelerator","off":356},{"word":"clutch","off":356}]},[4],[5],{"element":2,"tests":[{"word":"peddle","off":356},{"word":"petal","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["pedal"]]}
{"id":"in [plane] sight|view|clothes","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"plane","off":356}]},[7],[8],{"element":3,"tests":[{"word":"sight","off":356},{"word":"view","off":356},{"word":"clothes","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["plain"]]}
{"id":"world|film|movie [premier] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"world","off":356},{"word":"film","off":356},{"word":"movie","off":356}]},[4],[5],{"element":2,"tests":[{"word":"premier","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["premiere"]]}
{"id":"tight [reign|rain] on|over","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"tight","off":356}]},[4],[5],{"element":2,"tests":[{"word":"reign","off":356},{"word":"rain","off":356}]},[7],[8],{"element":3,"tests":[{"word":"on","off":356},{"word":"over","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["rein"]]}
{"id":"[reign|rain] him|her|them|it in","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"reign","off":356},{"word":"rain","off":356}]},[4],[5],{"element":2,"tests":[{"word":"him","off":356},{"word":"her","off":356},{"word":"them","off":356},{"word":"it","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["rein"]]}
{"id":"[reining|raining] champion|champions","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"reining","off":356},{"word":"raining","off":356}]},[4],[5],{"element":2,"tests":[{"word":"champion","off":356},{"word":"champions","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["reigning"]]}
{"id":"crime [seen]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"crime","off":356}]},[4],[5],{"element":2,"tests":[{"word":"seen","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["scene"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"as","off":356},{"word":"by","off":356},{"word":"in","off":356},{"word":"from","off":356}]}],"underlined":[1,1],"elements":1}}]}
{"id":"wind [sheer]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wind","off":356}]},[4],[5],{"element":2,"tests":[{"word":"sheer","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["shear"]]}
{"id":"stainless [steal]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"stainless","off":356}]},[4],[5],{"element":2,"tests":[{"word":"steal","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["steel"]]}
{"id":"nerves of [steal]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"nerves","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"steal","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["steel"]]}
{"id":"[stationery] bike|vehicle|car|train|object","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"stationery","off":356}]},[4],[5],{"element":2,"tests":[{"word":"bike","off":356},{"word":"vehicle","off":356},{"word":"car","off":356},{"word":"train","off":356},{"word":"object","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["stationary"]]}
{"id":"[statuary] rape|duty|rights|requirement|powers","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"statuary","off":356}]},[4],[5],{"element":2,"tests":[{"word":"rape","off":356},{"word":"duty","off":356},{"word":"rights","off":356},{"word":"requirement","off":356},{"word":"powers","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["statutory"]]}
{"id":"bridal|honeymoon|presidential|hotel|penthouse [sweet]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"bridal","off":356},{"word":"honeymoon","off":356},{"word":"presidential","off":356},{"word":"hotel","off":356},{"word":"penthouse","off":356}]},[4],[5],{"element":2,"tests":[{"word":"sweet","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["suite"]]}
{"id":"[teaming] with life|fish|wildlife|people|tourists|insects|bacteria","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"teaming","off":356}]},[4],[5],{"element":2,"tests":[{"word":"with","off":356}]},[7],[8],{"element":3,"tests":[{"word":"life","off":356},{"word":"fish","off":356},{"word":"wildlife","off":356},{"word":"people","off":356},{"word":"tourists","off":356},{"word":"insects","off":356},{"word":"bacteria","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["teeming"]]}
{"id":"urinary|digestive|respiratory|intestinal [track]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"urinary","off":356},{"word":"digestive","off":356},{"word":"respiratory","off":356},{"word":"intestinal","off":356}]},[4],[5],{"element":2,"tests":[{"word":"track","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["tract"]]}
{"id":"dance|theatre|theater|circus|acting [troop]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"dance","off":356},{"word":"theatre","off":356},{"word":"theater","off":356},{"word":"circus","off":356},{"word":"acting","off":356}]},[4],[5],{"element":2,"tests":[{"word":"troop","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["troupe"]]}
{"id":"[veracious] appetite|reader","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"veracious","off":356}]},[4],[5],{"element":2,"tests":[{"word":"appetite","off":356},{"word":"reader","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["voracious"]]}
{"id":"[waived] goodbye|flags","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"waived","off":356}]},[4],[5],{"element":2,"tests":[{"word":"goodbye","off":356},{"word":"flags","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["waved"]]}
{"id":"[worst] than","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"worst","off":356}]},[4],[5],{"element":2,"tests":[{"word":"than","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["worse"]]}
{"id":"{make} matters|things [worst]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"make","off":100}]},[4],[5],{"element":2,"tests":[{"word":"matters","off":356},{"word":"things","off":356}]},[7],[8],{"element":3,"tests":[{"word":"worst","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["worse"]],"isSyntactic":true}
{"id":"{have|has|had|he|she|who} [past] away","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"have","off":100},{"lemma":"has","off":100},{"lemma":"had","off":100},{"lemma":"he","off":100},{"lemma":"she","off":100},{"lemma":"who","off":100}]},[4],[5],{"element":2,"tests":[{"word":"past","off":356}]},[7],[8],{"element":3,"tests":[{"word":"away","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["passed"]],"isSyntactic":true}
{"id":"given|administered|receive|received the? last [rights]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"given","off":356},{"word":"administered","off":356},{"word":"receive","off":356},{"word":"received","off":356}]},[4,6],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"last","off":356}]},[10],[11],{"element":4,"tests":[{"word":"rights","off":356}]}],"underlined":[4,4],"elements":4},"replace":[["rites"]]}
{"id":"high|steep [steaks]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"high","off":356},{"word":"steep","off":356}]},[4],[5],{"element":2,"tests":[{"word":"steaks","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["stakes"]]}
{"id":"at [steak]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"steak","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["stake"]]}
{"id":"water|loose [canon]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"water","off":356},{"word":"loose","off":356}]},[4],[5],{"element":2,"tests":[{"word":"canon","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["cannon"]]}
{"id":"western|literary [cannon]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"western","off":356},{"word":"literary","off":356}]},[4],[5],{"element":2,"tests":[{"word":"cannon","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["canon"]]}
{"id":"press|diplomatic|marine [core|corpse]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"press","off":356},{"word":"diplomatic","off":356},{"word":"marine","off":356}]},[4],[5],{"element":2,"tests":[{"word":"core","off":356},{"word":"corpse","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["corps"]]}
{"id":"[dinning] room|rooms|table|hall","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"dinning","off":356}]},[4],[5],{"element":2,"tests":[{"word":"room","off":356},{"word":"rooms","off":356},{"word":"table","off":356},{"word":"hall","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["dining"]]}
{"id":"of African|Irish|Italian|Jewish|Indian|German|Asian|Polish|Greek [decent|dissent]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"of","off":356}]},[4],[5],{"element":2,"tests":[{"word":"African","off":352},{"word":"Irish","off":352},{"word":"Italian","off":352},{"word":"Jewish","off":352},{"word":"Indian","off":352},{"word":"German","off":352},{"word":"Asian","off":352},{"word":"Polish","off":352},{"word":"Greek","off":352}]},[7],[8],{"element":3,"tests":[{"word":"decent","off":356},{"word":"dissent","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["descent"]]}
{"id":"[descent] living|wage|job|meal","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"descent","off":356}]},[4],[5],{"element":2,"tests":[{"word":"living","off":356},{"word":"wage","off":356},{"word":"job","off":356},{"word":"meal","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["decent"]]}
{"id":"remain|remains|remained|intact|still [in tact]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"remain","off":356},{"word":"remains","off":356},{"word":"remained","off":356},{"word":"intact","off":356},{"word":"still","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"tact","off":356}]}],"underlined":[2,3],"elements":3},"replace":[["intact"]]}
{"id":"youth|backpackers [hostile]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"youth","off":356},{"word":"backpackers","off":356}]},[4],[5],{"element":2,"tests":[{"word":"hostile","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["hostel"]]}
{"id":"[hostel] takeover|environment|witness","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"hostel","off":356}]},[4],[5],{"element":2,"tests":[{"word":"takeover","off":356},{"word":"environment","off":356},{"word":"witness","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["hostile"]]}
{"id":"[lumber] puncture|spine|vertebrae","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"lumber","off":356}]},[4],[5],{"element":2,"tests":[{"word":"puncture","off":356},{"word":"spine","off":356},{"word":"vertebrae","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["lumbar"]]}
{"id":"chocolate [moose]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"chocolate","off":356}]},[4],[5],{"element":2,"tests":[{"word":"moose","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["mousse"]]}
{"id":"[pear] of shoes|trousers|scissors|jeans|socks|glasses","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"pear","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"shoes","off":356},{"word":"trousers","off":356},{"word":"scissors","off":356},{"word":"jeans","off":356},{"word":"socks","off":356},{"word":"glasses","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["pair"]]}
{"id":"[pail] in comparison","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"pail","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"comparison","off":356}]}],"underlined":[1,1],"elements":3},"replace":[["pale"]]}
{"id":"window [pain]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"window","off":356}]},[4],[5],{"element":2,"tests":[{"word":"pain","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["pane"]]}
{"id":"[poling] station|stations","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"poling","off":356}]},[4],[5],{"element":2,"tests":[{"word":"station","off":356},{"word":"stations","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["polling"]]}
{"id":"[prophet] margin|margins|warning|forecast","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"prophet","off":356}]},[4],[5],{"element":2,"tests":[{"word":"margin","off":356},{"word":"margins","off":356},{"word":"warning","off":356},{"word":"forecast","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["profit"]]}
{"id":"[read] herring|herrings|carpet|wine|pepper","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"read","off":356}]},[4],[5],{"element":2,"tests":[{"word":"herring","off":356},{"word":"herrings","off":356},{"word":"carpet","off":356},{"word":"wine","off":356},{"word":"pepper","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["red"]]}
{"id":"[ruff] estimate|draft|diamond|seas|edges","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"ruff","off":356}]},[4],[5],{"element":2,"tests":[{"word":"estimate","off":356},{"word":"draft","off":356},{"word":"diamond","off":356},{"word":"seas","off":356},{"word":"edges","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["rough"]]}
{"id":"[rye] smile|grin|humour|humor","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"rye","off":356}]},[4],[5],{"element":2,"tests":[{"word":"smile","off":356},{"word":"grin","off":356},{"word":"humour","off":356},{"word":"humor","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["wry"]]}
{"id":"lip [sink|sinc]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"lip","off":356}]},[4],[5],{"element":2,"tests":[{"word":"sink","off":356},{"word":"sinc","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["sync"]]}
{"id":"[soar] throat|loser|thumb","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"soar","off":356}]},[4],[5],{"element":2,"tests":[{"word":"throat","off":356},{"word":"loser","off":356},{"word":"thumb","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["sore"]]}
{"id":"[steak] in the company|firm|business|club","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"steak","off":356}]},[4],[5],{"element":2,"tests":[{"word":"in","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"company","off":356},{"word":"firm","off":356},{"word":"business","off":356},{"word":"club","off":356}]}],"underlined":[1,1],"elements":4},"replace":[["stake"]]}
{"id":"heir|accession|succession to the [thrown]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"heir","off":356},{"word":"accession","off":356},{"word":"succession","off":356}]},[4],[5],{"element":2,"tests":[{"word":"to","off":356}]},[7],[8],{"element":3,"tests":[{"word":"the","off":356}]},[10],[11],{"element":4,"tests":[{"word":"thrown","off":356}]}],"underlined":[4,4],"elements":4},"replace":[["throne"]]}
{"id":"[wait] loss|gain|training","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wait","off":356}]},[4],[5],{"element":2,"tests":[{"word":"loss","off":356},{"word":"gain","off":356},{"word":"training","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["weight"]]}
{"id":"[wonder|wondering|wondered] aimlessly","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"wonder","off":356},{"word":"wondering","off":356},{"word":"wondered","off":356}]},[4],[5],{"element":2,"tests":[{"word":"aimlessly","off":356}]}],"underlined":[1,1],"elements":2},"replace":[[{"lemma":"wander"}]],"isSyntactic":true}
{"id":"[welding] power|influence","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"welding","off":356}]},[4],[5],{"element":2,"tests":[{"word":"power","off":356},{"word":"influence","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["wielding"]]}
{"id":"egg [yoke]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"egg","off":356}]},[4],[5],{"element":2,"tests":[{"word":"yoke","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["yolk"]]}
{"id":"of|on his|her|their|its own [accords]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"of","off":356},{"word":"on","off":356}]},[4],[5],{"element":2,"tests":[{"word":"his","off":356},{"word":"her","off":356},{"word":"their","off":356},{"word":"its","off":356}]},[7],[8],{"element":3,"tests":[{"word":"own","off":356}]},[10],[11],{"element":4,"tests":[{"word":"accords","off":356}]}],"underlined":[4,4],"elements":4},"replace":[["accord"]]}
{"id":"{call} it [quit]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"call","off":100}]},[4],[5],{"element":2,"tests":[{"word":"it","off":356}]},[7],[8],{"element":3,"tests":[{"word":"quit","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["quits"]],"isSyntactic":true}
{"id":"full-fledge","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"full","off":292}]},{"element":1,"tests":[{"word":"-","on":16}]},{"element":1,"tests":[{"word":"fledge","on":16,"off":68}]}],"underlined":[1,1],"elements":1},"replace":[["full-fledged"]]}
{"id":"no match [to|against]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"no","off":356}]},[4],[5],{"element":2,"tests":[{"word":"match","off":356}]},[7],[8],{"element":3,"tests":[{"word":"to","off":356},{"word":"against","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["for"]]}
{"id":"{hit} the nail on [head]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"hit","off":100}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"nail","off":356}]},[10],[11],{"element":4,"tests":[{"word":"on","off":356}]},[13],[14],{"element":5,"tests":[{"word":"head","off":356}]}],"underlined":[5,5],"elements":5},"replace":[["the head"]],"isSyntactic":true}
{"id":"this day [(of age|and ages|and time)]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"this","off":356}]},[4],[5],{"element":2,"tests":[{"word":"day","off":356}]},[7],[8],[9,16,23],[10],[11],{"element":3,"tests":[{"word":"of","off":356}]},[13],[14],{"element":3,"tests":[{"word":"age","off":356}]},[29],[17],[18],{"element":3,"tests":[{"word":"and","off":356}]},[20],[21],{"element":3,"tests":[{"word":"ages","off":356}]},[29],[24],[25],{"element":3,"tests":[{"word":"and","off":356}]},[27],[28],{"element":3,"tests":[{"word":"time","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["and age"]]}
{"id":"{shoot} himself|herself|themselves|itself in the [feet|leg]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"shoot","off":100}]},[4],[5],{"element":2,"tests":[{"word":"himself","off":356},{"word":"herself","off":356},{"word":"themselves","off":356},{"word":"itself","off":356}]},[7],[8],{"element":3,"tests":[{"word":"in","off":356}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356}]},[13],[14],{"element":5,"tests":[{"word":"feet","off":356},{"word":"leg","off":356}]}],"underlined":[5,5],"elements":5},"replace":[["foot"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"with","off":356},{"word":"during","off":356},{"word":"when","off":356},{"word":"while","off":356},{"word":"by","off":356}]}],"underlined":[1,1],"elements":1}}],"isSyntactic":true}
{"id":"the baby out with the [(bath water|bath-water)]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"baby","off":356}]},[7],[8],{"element":3,"tests":[{"word":"out","off":356}]},[10],[11],{"element":4,"tests":[{"word":"with","off":356}]},[13],[14],{"element":5,"tests":[{"word":"the","off":356}]},[16],[17],[18,25],[19],[20],{"element":6,"tests":[{"word":"bath","off":356}]},[22],[23],{"element":6,"tests":[{"word":"water","off":356}]},[30],[26],[27],{"element":6,"tests":[{"word":"bath","off":292}]},{"element":6,"tests":[{"word":"-","on":16}]},{"element":6,"tests":[{"word":"water","on":16,"off":68}]}],"underlined":[6,6],"elements":6},"replace":[["bathwater"]]}`,
}
