// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const solid: StoredPack = {
  isSyntactic: false,
  words: `court 0
week 1
hail 2
hall 3
run 4
date 5
dates 5
turn 6
turns 6
break 7
draw 8
feed 9
work 10
team 11
flat 12
bench 13
law 14
life 15 86
bush 16
book 17 18 75
hair 19
suit 20
brief 21
sky 22
space 23 24
boat 25
pent 26
cease 27
check 28
view 29
stand 30
bill 31
dash 32
board 33
ball 34
show 35
store 36
waist 37
thumb 38
pod 39
type 40
play 41
arm 42
goal 43
score 44
touch 45 47
bats 46
stair 48 49
brick 50
pick 51
pan 52
cup 53
pea 54
dragon 55
lady 56
sea 57
jelly 58
sword 59
cat 60
grass 61
hedge 62
rattle 63
hay 64
tomb 65
church 66
lime 67
sand 68
key 69 91
eye 70 71 72
heart 73
blue 74 109
gate 76
peace 77
shop 78 79
bread 80
night 81 85
pit 82
post 83 96 97
posts 83
pay 84
stock 87
sink 88
pot 89
man 90
snow 92
star 93
sign 94
lamp 95
mail 98
hand 99 100
head 101 102
loud 103
moon 104
sun 105 106
straw 107
rasp 108
pine 110
ginger 111
short 112
tea 113
table 114
dish 115
wind 116 117
motor 118 119 120
tail 121
rail 122
ferry 123
fisher 124
chair 125 126
congress 127 128
council 129
alder 130
crafts 131
sports 132`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68}],
  lists: `yard yards
mate mates
case cases
line lines
point points
board boards
room rooms
post posts
cake cakes
stone stones
keeper keepers
hole holes
berry berries
spoon spoons`,
  entries: `{"replace":[["court",{"element":2}]],"pattern":{"program":[[1,[0,"court"]],[2,[0,0]]],"underlined":[1,2],"elements":2}}
{"replace":[["week",{"element":2}]],"pattern":{"program":[[1,[0,"week"]],[2,[0,"day days"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hail",{"element":2}]],"pattern":{"program":[[1,[0,"hail"]],[2,[0,"storm storms"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hall",{"element":2}]],"pattern":{"program":[[1,[0,"hall"]],[2,[0,"way ways"]]],"underlined":[1,2],"elements":2}}
{"replace":[["run",{"element":3}]],"pattern":{"program":[[1,[0,"the a an one both third second main short long new of"]],[2,[0,"run"]],[3,[0,"way ways"]]],"underlined":[2,3],"elements":3}}
{"replace":[["up",{"element":3}]],"pattern":{"program":[[1,[0,"an the latest daily any no weekly"]],[2,[0,"up"]],[3,[0,"date dates"]]],"underlined":[2,3],"elements":3}}
{"replace":[["down",{"element":3}]],"pattern":{"program":[[1,[0,"the a an economic sharp this global"]],[2,[0,"down"]],[3,[0,"turn turns"]]],"underlined":[2,3],"elements":3}}
{"replace":[["break",{"element":3}]],"pattern":{"program":[[1,[0,"a the this major medical big"]],[2,[0,"break"]],[3,[0,"through throughs"]]],"underlined":[2,3],"elements":3}}
{"replace":[["draw",{"element":3}]],"pattern":{"program":[[1,[0,"a the one main major biggest only"]],[2,[0,"draw"]],[3,[0,"back backs"]]],"underlined":[2,3],"elements":3}}
{"replace":[["feedback"]],"pattern":{"program":[[1,[0,"some the positive negative their of for any more useful"]],[2,[0,"feed"]],[3,[0,"back"]]],"underlined":[2,3],"elements":3}}
{"replace":[["workforce"]],"pattern":{"program":[[1,[0,"work"]],[2,[0,"force"]]],"underlined":[1,2],"elements":2}}
{"replace":[["team",{"element":2}]],"locale":["en-US"],"pattern":{"program":[[1,[0,"team"]],[2,[0,1]]],"underlined":[1,2],"elements":2}}
{"replace":[["flat",{"element":2}]],"pattern":{"program":[[1,[0,"flat"]],[2,[0,1]]],"underlined":[1,2],"elements":2}}
{"replace":[["bench",{"element":2}]],"pattern":{"program":[[1,[0,"bench"]],[2,[0,"mark marks"]]],"underlined":[1,2],"elements":2}}
{"replace":[["law",{"element":2}]],"pattern":{"program":[[1,[0,"law"]],[2,[0,"maker makers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["lifetime"]],"pattern":{"program":[[1,[0,"a his her their our my of"]],[2,[0,"life"]],[3,[0,"time"]]],"underlined":[2,3],"elements":3}}
{"replace":[["bush",{"element":2}]],"pattern":{"program":[[1,[0,"bush"]],[2,[0,"fire fires"]]],"underlined":[1,2],"elements":2}}
{"replace":[["book",{"element":2}]],"pattern":{"program":[[1,[0,"book"]],[2,[0,"shop shops"]]],"underlined":[1,2],"elements":2}}
{"replace":[["book",{"element":2}]],"pattern":{"program":[[1,[0,"book"]],[2,[0,"store stores"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hair",{"element":3}]],"pattern":{"program":[[1,[0,"a new free bad of short"]],[2,[0,"hair"]],[3,[0,"cut cuts"]]],"underlined":[2,3],"elements":3}}
{"replace":[["suit",{"element":2}]],"pattern":{"program":[[1,[0,"suit"]],[2,[0,2]]],"underlined":[1,2],"elements":2}}
{"replace":[["brief",{"element":2}]],"pattern":{"program":[[1,[0,"brief"]],[2,[0,2]]],"underlined":[1,2],"elements":2}}
{"replace":[["sky",{"element":2}]],"pattern":{"program":[[1,[0,"sky"]],[2,[0,3]]],"underlined":[1,2],"elements":2}}
{"replace":[["spacecraft"]],"pattern":{"program":[[1,[0,"space"]],[2,[0,"craft"]]],"underlined":[1,2],"elements":2}}
{"replace":[["space",{"element":2}]],"pattern":{"program":[[1,[0,"space"]],[2,[0,"ship ships"]]],"underlined":[1,2],"elements":2}}
{"replace":[["boat",{"element":2}]],"pattern":{"program":[[1,[0,"boat"]],[2,[0,0]]],"underlined":[1,2],"elements":2}}
{"replace":[["pent",{"element":2}]],"pattern":{"program":[[1,[0,"pent"]],[2,[0,"house houses"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ceasefire"]],"pattern":{"program":[[1,3],[1,[0,"the a an temporary fragile new of lasting immediate"]],[6],[1,[1,"three"]],[1,[2,"-"]],[1,[3,"day"]],[2,[0,"cease"]],[3,[0,"fire"]]],"underlined":[2,3],"elements":3}}
{"replace":[["check",{"element":2}]],"pattern":{"program":[[1,[0,"check"]],[2,[0,4]]],"underlined":[1,2],"elements":2}}
{"replace":[["view",{"element":2}]],"pattern":{"program":[[1,[0,"view"]],[2,[0,4]]],"underlined":[1,2],"elements":2}}
{"replace":[["stand",{"element":2}]],"pattern":{"program":[[1,[0,"stand"]],[2,[0,4]]],"underlined":[1,2],"elements":2}}
{"replace":[["bill",{"element":2}]],"pattern":{"program":[[1,[0,"bill"]],[2,[0,5]]],"underlined":[1,2],"elements":2}}
{"replace":[["dash",{"element":2}]],"pattern":{"program":[[1,[0,"dash"]],[2,[0,5]]],"underlined":[1,2],"elements":2}}
{"replace":[["board",{"element":2}]],"pattern":{"program":[[1,[0,"board"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}
{"replace":[["ball",{"element":2}]],"pattern":{"program":[[1,[0,"ball"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}
{"replace":[["show",{"element":2}]],"pattern":{"program":[[1,[0,"show"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}
{"replace":[["store",{"element":2}]],"pattern":{"program":[[1,[0,"store"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}
{"replace":[["waist",{"element":2}]],"pattern":{"program":[[1,[0,"waist"]],[2,[0,"coat coats"]]],"underlined":[1,2],"elements":2}}
{"replace":[["thumb",{"element":2}]],"pattern":{"program":[[1,[0,"thumb"]],[2,[0,"print prints"]]],"underlined":[1,2],"elements":2}}
{"replace":[["pod",{"element":2}]],"pattern":{"program":[[1,[0,"pod"]],[2,[0,"cast casts"]]],"underlined":[1,2],"elements":2}}
{"replace":[["type",{"element":2}]],"pattern":{"program":[[1,[0,"type"]],[2,[0,"writer writers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["play",{"element":2}]],"pattern":{"program":[[1,[0,"play"]],[2,[0,"wright wrights"]]],"underlined":[1,2],"elements":2}}
{"replace":[["arm",{"element":2}]],"pattern":{"program":[[1,[0,"arm"]],[2,[0,"chair chairs"]]],"underlined":[1,2],"elements":2}}
{"replace":[["goal",{"element":2}]],"pattern":{"program":[[1,[0,"goal"]],[2,[0,7]]],"underlined":[1,2],"elements":2}}
{"replace":[["score",{"element":2}]],"pattern":{"program":[[1,[0,"score"]],[2,[0,3]]],"underlined":[1,2],"elements":2}}
{"replace":[["touch",{"element":2}]],"pattern":{"program":[[1,[0,"touch"]],[2,[0,3]]],"underlined":[1,2],"elements":2}}
{"replace":[["bats",{"element":2}]],"pattern":{"program":[[1,[0,"bats"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["touch",{"element":3}]],"pattern":{"program":[[1,[0,"a his her second first third two three four five six one winning"]],[2,[0,"touch"]],[3,[0,"down downs"]]],"underlined":[2,3],"elements":3}}
{"replace":[["stair",{"element":2}]],"pattern":{"program":[[1,[0,"stair"]],[2,[0,2]]],"underlined":[1,2],"elements":2}}
{"replace":[["stair",{"element":2}]],"pattern":{"program":[[1,[0,"stair"]],[2,[0,"way ways"]]],"underlined":[1,2],"elements":2}}
{"replace":[["brick",{"element":2}]],"pattern":{"program":[[1,[0,"brick"]],[2,[0,"layer layers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["pick",{"element":3}]],"pattern":{"program":[[1,[0,"a the by alleged young"]],[2,[0,"pick"]],[3,[0,"pocket pockets"]]],"underlined":[2,3],"elements":3}}
{"replace":[["pan",{"element":2}]],"pattern":{"program":[[1,[0,"pan"]],[2,[0,8]]],"underlined":[1,2],"elements":2}}
{"replace":[["cup",{"element":2}]],"pattern":{"program":[[1,[0,"cup"]],[2,[0,8]]],"underlined":[1,2],"elements":2}}
{"replace":[["pea",{"element":2}]],"pattern":{"program":[[1,[0,"pea"]],[2,[0,"nut nuts"]]],"underlined":[1,2],"elements":2}}
{"replace":[["dragon",{"element":2}]],"pattern":{"program":[[1,[0,"dragon"]],[2,[0,"fly flies"]]],"underlined":[1,2],"elements":2}}
{"replace":[["lady",{"element":2}]],"pattern":{"program":[[1,[0,"lady"]],[2,[0,"bird birds"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sea",{"element":2}]],"pattern":{"program":[[1,[0,"sea"]],[2,[0,"gull gulls"]]],"underlined":[1,2],"elements":2}}
{"replace":[["jellyfish"]],"pattern":{"program":[[1,[0,"jelly"]],[2,[0,"fish"]]],"underlined":[1,2],"elements":2}}
{"replace":[["swordfish"]],"pattern":{"program":[[1,[0,"sword"]],[2,[0,"fish"]]],"underlined":[1,2],"elements":2}}
{"replace":[["catfish"]],"pattern":{"program":[[1,[0,"cat"]],[2,[0,"fish"]]],"underlined":[1,2],"elements":2}}
{"replace":[["grass",{"element":2}]],"pattern":{"program":[[1,[0,"grass"]],[2,[0,"hopper hoppers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hedge",{"element":2}]],"pattern":{"program":[[1,[0,"hedge"]],[2,[0,"hog hogs"]]],"underlined":[1,2],"elements":2}}
{"replace":[["rattle",{"element":2}]],"pattern":{"program":[[1,[0,"rattle"]],[2,[0,"snake snakes"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hay",{"element":2}]],"pattern":{"program":[[1,[0,"hay"]],[2,[0,"stack stacks"]]],"underlined":[1,2],"elements":2}}
{"replace":[["tomb",{"element":2}]],"pattern":{"program":[[1,[0,"tomb"]],[2,[0,9]]],"underlined":[1,2],"elements":2}}
{"replace":[["church",{"element":2}]],"pattern":{"program":[[1,[0,"church"]],[2,[0,0]]],"underlined":[1,2],"elements":2}}
{"replace":[["limestone"]],"pattern":{"program":[[1,[0,"lime"]],[2,[0,"stone"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sandstone"]],"pattern":{"program":[[1,[0,"sand"]],[2,[0,"stone"]]],"underlined":[1,2],"elements":2}}
{"replace":[["key",{"element":2}]],"pattern":{"program":[[1,[0,"key"]],[2,[0,9]]],"underlined":[1,2],"elements":2}}
{"replace":[["eye",{"element":2}]],"pattern":{"program":[[1,[0,"eye"]],[2,[0,"brow brows"]]],"underlined":[1,2],"elements":2}}
{"replace":[["eye",{"element":2}]],"pattern":{"program":[[1,[0,"eye"]],[2,[0,"lid lids"]]],"underlined":[1,2],"elements":2}}
{"replace":[["eyesight"]],"pattern":{"program":[[1,[0,"eye"]],[2,[0,"sight"]]],"underlined":[1,2],"elements":2}}
{"replace":[["heart",{"element":3}]],"pattern":{"program":[[1,[0,"a irregular steady one every"]],[2,[0,"heart"]],[3,[0,"beat beats"]]],"underlined":[2,3],"elements":3}}
{"replace":[["blue",{"element":3}]],"pattern":{"program":[[1,[0,"the of with a wild"]],[2,[0,"blue"]],[3,[0,"bell bells"]]],"underlined":[2,3],"elements":3}}
{"replace":[["book",{"element":2}]],"pattern":{"program":[[1,[0,"book"]],[2,[0,10]]],"underlined":[1,2],"elements":2}}
{"replace":[["gate",{"element":2}]],"pattern":{"program":[[1,[0,"gate"]],[2,[0,10]]],"underlined":[1,2],"elements":2}}
{"replace":[["peace",{"element":2}]],"pattern":{"program":[[1,[0,"peace"]],[2,[0,10]]],"underlined":[1,2],"elements":2}}
{"replace":[["shop",{"element":2}]],"pattern":{"program":[[1,[0,"shop"]],[2,[0,10]]],"underlined":[1,2],"elements":2}}
{"replace":[["shop",{"element":2}]],"pattern":{"program":[[1,[0,"shop"]],[2,[0,"lifter lifters"]]],"underlined":[1,2],"elements":2}}
{"replace":[["bread",{"element":2}]],"pattern":{"program":[[1,[0,"bread"]],[2,[0,"winner winners"]]],"underlined":[1,2],"elements":2}}
{"replace":[["nightfall"]],"pattern":{"program":[[1,[0,"at before after by until"]],[2,[0,"night"]],[3,[0,"fall"]]],"underlined":[2,3],"elements":3}}
{"replace":[["pit",{"element":2}]],"pattern":{"program":[[1,[0,"pit"]],[2,[0,"fall falls"]]],"underlined":[1,2],"elements":2}}
{"replace":[["out",{"element":3}]],"pattern":{"program":[[1,[0,"an the last remote military army police border"]],[2,[0,"out"]],[3,[0,7]]],"underlined":[2,3],"elements":3}}
{"replace":[["pay",{"element":2}]],"pattern":{"program":[[1,[0,"pay"]],[2,[0,"check checks"]]],"underlined":[1,2],"elements":2}}
{"replace":[["night",{"element":2}]],"pattern":{"program":[[1,[0,"night"]],[2,[0,"mare mares"]]],"underlined":[1,2],"elements":2}}
{"replace":[["life",{"element":2}]],"pattern":{"program":[[1,[0,"life"]],[2,[0,3]]],"underlined":[1,2],"elements":2}}
{"replace":[["stock",{"element":2}]],"pattern":{"program":[[1,[0,"stock"]],[2,[0,"broker brokers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sink",{"element":2}]],"pattern":{"program":[[1,[0,"sink"]],[2,[0,11]]],"underlined":[1,2],"elements":2}}
{"replace":[["pot",{"element":2}]],"pattern":{"program":[[1,[0,"pot"]],[2,[0,11]]],"underlined":[1,2],"elements":2}}
{"replace":[["man",{"element":2}]],"pattern":{"program":[[1,[0,"man"]],[2,[0,11]]],"underlined":[1,2],"elements":2}}
{"replace":[["key",{"element":2}]],"pattern":{"program":[[1,[0,"key"]],[2,[0,11]]],"underlined":[1,2],"elements":2}}
{"replace":[["snow",{"element":2}]],"pattern":{"program":[[1,[0,"snow"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["starfish"]],"pattern":{"program":[[1,[0,"star"]],[2,[0,"fish"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sign",{"element":2}]],"pattern":{"program":[[1,[0,"sign"]],[2,[0,7]]],"underlined":[1,2],"elements":2}}
{"replace":[["lamp",{"element":2}]],"pattern":{"program":[[1,[0,"lamp"]],[2,[0,7]]],"underlined":[1,2],"elements":2}}
{"replace":[["post",{"element":2}]],"pattern":{"program":[[1,[0,"post"]],[2,[0,"card cards"]]],"underlined":[1,2],"elements":2}}
{"replace":[["post",{"element":2}]],"pattern":{"program":[[1,[0,"post"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["mail",{"element":2}]],"pattern":{"program":[[1,[0,"mail"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hand",{"element":2}]],"pattern":{"program":[[1,[0,"hand"]],[2,[0,"shake shakes"]]],"underlined":[1,2],"elements":2}}
{"replace":[["handwriting"]],"pattern":{"program":[[1,[0,"his her the in of their whose own"]],[2,[0,"hand"]],[3,[0,"writing"]]],"underlined":[2,3],"elements":3}}
{"replace":[["head",{"element":2}]],"pattern":{"program":[[1,[0,"head"]],[2,[0,"master masters"]]],"underlined":[1,2],"elements":2}}
{"replace":[["headquarters"]],"pattern":{"program":[[1,[0,"head"]],[2,[0,"quarters"]]],"underlined":[1,2],"elements":2}}
{"replace":[["loud",{"element":2}]],"pattern":{"program":[[1,[0,"loud"]],[2,[0,"speaker speakers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["moonlight"]],"pattern":{"program":[[1,[0,"the in by of under"]],[2,[0,"moon"]],[3,[0,"light"]]],"underlined":[2,3],"elements":3}}
{"replace":[["sunlight"]],"pattern":{"program":[[1,[0,"sun"]],[2,[0,"light"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sun",{"element":2}]],"pattern":{"program":[[1,[0,"sun"]],[2,[0,"flower flowers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["straw",{"element":2}]],"pattern":{"program":[[1,[0,"straw"]],[2,[0,12]]],"underlined":[1,2],"elements":2}}
{"replace":[["rasp",{"element":2}]],"pattern":{"program":[[1,[0,"rasp"]],[2,[0,12]]],"underlined":[1,2],"elements":2}}
{"replace":[["blue",{"element":2}]],"pattern":{"program":[[1,[0,"blue"]],[2,[0,12]]],"underlined":[1,2],"elements":2}}
{"replace":[["pine",{"element":2}]],"pattern":{"program":[[1,[0,"pine"]],[2,[0,"apple apples"]]],"underlined":[1,2],"elements":2}}
{"replace":[["gingerbread"]],"pattern":{"program":[[1,[0,"ginger"]],[2,[0,"bread"]]],"underlined":[1,2],"elements":2}}
{"replace":[["shortbread"]],"pattern":{"program":[[1,[0,"short"]],[2,[0,"bread"]]],"underlined":[1,2],"elements":2}}
{"replace":[["tea",{"element":2}]],"pattern":{"program":[[1,[0,"tea"]],[2,[0,13]]],"underlined":[1,2],"elements":2}}
{"replace":[["table",{"element":2}]],"pattern":{"program":[[1,[0,"table"]],[2,[0,13]]],"underlined":[1,2],"elements":2}}
{"replace":[["dish",{"element":2}]],"pattern":{"program":[[1,[0,"dish"]],[2,[0,"washer washers"]]],"underlined":[1,2],"elements":2}}
{"replace":[["wind",{"element":2}]],"pattern":{"program":[[1,[0,"wind"]],[2,[0,"screen screens"]]],"underlined":[1,2],"elements":2}}
{"replace":[["wind",{"element":2}]],"pattern":{"program":[[1,[0,"wind"]],[2,[0,"shield shields"]]],"underlined":[1,2],"elements":2}}
{"replace":[["motor",{"element":2}]],"pattern":{"program":[[1,[0,"motor"]],[2,[0,"way ways"]]],"underlined":[1,2],"elements":2}}
{"replace":[["motor",{"element":2}]],"pattern":{"program":[[1,[0,"motor"]],[2,[0,"cycle cycles"]]],"underlined":[1,2],"elements":2}}
{"replace":[["motor",{"element":2}]],"pattern":{"program":[[1,[0,"motor"]],[2,[0,"bike bikes"]]],"underlined":[1,2],"elements":2}}
{"replace":[["tail",{"element":2}]],"pattern":{"program":[[1,[0,"tail"]],[2,[0,"gate gates"]]],"underlined":[1,2],"elements":2}}
{"replace":[["rail",{"element":2}]],"pattern":{"program":[[1,[0,"rail"]],[2,[0,"way ways"]]],"underlined":[1,2],"elements":2}}
{"replace":[["ferry",{"element":2}]],"pattern":{"program":[[1,[0,"ferry"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["fisher",{"element":2}]],"pattern":{"program":[[1,[0,"fisher"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["chair",{"element":2}]],"pattern":{"program":[[1,[0,"chair"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["chairwoman"]],"pattern":{"program":[[1,[0,"chair"]],[2,[0,"woman"]]],"underlined":[1,2],"elements":2}}
{"replace":[["congress",{"element":2}]],"pattern":{"program":[[1,[0,"congress"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["congresswoman"]],"pattern":{"program":[[1,[0,"congress"]],[2,[0,"woman"]]],"underlined":[1,2],"elements":2}}
{"replace":[["councilwoman"]],"pattern":{"program":[[1,[0,"council"]],[2,[0,"woman"]]],"underlined":[1,2],"elements":2}}
{"replace":[["alder",{"element":2}]],"pattern":{"program":[[1,[0,"alder"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["crafts",{"element":2}]],"pattern":{"program":[[1,[0,"crafts"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}
{"replace":[["sports",{"element":2}]],"pattern":{"program":[[1,[0,"sports"]],[2,[0,"man men"]]],"underlined":[1,2],"elements":2}}`,
}
