// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const sayings: StoredPack = {
  isSyntactic: true,
  words: `downs 0
ups 0
peace 1
hook 2
short 3
tooth 4
pick 5
wait 6
ifs 7
nook 8
hot 9
alive 10
bits 11
cut 12
copy 12
cloak 13
hide 14
bustle 15
null 16
rank 17
supply 18
trial 19
wheeling 20
wear 21
pros 22
trials 23
law 24
odds 25
back 26
give 27
leaps 28
part 29
thanks 30
tit 31
tick 31
tongue 32
rags 33
fists 34
once 36
good 36
ones 36
disease 37
position 38
jar 39
jaw 39
curve 40
curved 40
curves 40
curving 40
gecko 41
gettgo 41
gitgo 41
breath 42
hare 42
hair 42
hares 42
breadth 42
jive 43
jived 43
just 44
terms 45
term 45
mind 46
money 47
cusp 48
cuffs 48
cuff 49
cups 49
gusp 49
experience 50
experiences 50
pedal 51
pot 52
pock 52
pox 52
cat 53 70
rebel 54
rabble 54
rubble 54
ruff 55
rough 55
relief 56
wet 57
stark 58
very 59
vericose 59
windshield 60
wind 60 61
world 61
whirl 61
gain 62
wild 64
bull 65
needle 66
elephant 67
two 69
camel 72
birds 73
cloud 74
blue 75
ball 76
under 77
taste 80
barking 82
extra 83
keep 85
keeps 85
kept 85
keeping 85
unturned 86
hooks 87
same 88
devil 91
eggs 92
tip 97
radars 101
raider 101
lines 102
guess 103
Daylight 104
daylight 104
Klu 105
Klux 105
Klax 105
Noble 106 107
Nobel 106 107
Rio 108
Mount 109
hind 110
hindsite 110
sight 111
bone 112
bones 112
nip 113
nit 113
sundries 114
sundry 114
first 115
right 115
large 116
enlarge 116
better 117
worst 118
worse 118
beck 119
toe 121
wheel 122
wheelbarrel 122
point 123
lock 124
ship 125
taken 126 127
took 126
set 128
hell 129
rhyme 130
rime 130
close 131
writing 132
last 133
far 134
left 135
loss 136
words 136
lost 136
stuck 137
rock 137
long 138
lo 138
low 138
powers 139
power 139
goes 140
needless 141
needles 141
suffice 142
sufficed 142
surface 142
truth 143
heaven 144
heavens 144
god 144`,
  lemmas: `rain 35
give 63 120
gave 63
spill 68
burn 71
hit 78
add 79
beat 81
jump 84
pay 89 90
raise 93
rub 94
sit 95
steal 96
throw 98
turn 99 100`,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"word":"","on":16,"off":68},{"lemma":"","off":100},{"word":"","off":292},{"word":"","on":16},{"word":"","off":100},{"off":96,"tag":"VBG","on":512},{"word":"","off":352},{"off":96,"tag":"NOUN","on":512},{"word":"","on":16,"off":4}],
  lists: `hairs hair
windshield`,
  entries: `{"replace":[["ups and downs"]],"pattern":{"program":[[1,5],[1,[0,"up"]],[1,[0,"and"]],[1,[0,"downs"]],[8],[1,[0,"ups"]],[1,[0,"and"]],[1,[0,"down"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"the",1,","]],[2,[0,"the"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["quiet"]],"pattern":{"program":[[1,[0,"peace"]],[2,[0,"and"]],[3,[0,"quite quit"]]],"underlined":[3,3],"elements":3}}
{"replace":[["by crook"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"hook"]],[3,[0,"or"]],[4,7],[4,[0,"by"]],[4,[0,"crock crooks"]],[8],[4,[0,"crook"]]],"underlined":[4,4],"elements":4}}
{"replace":[["sweet"]],"pattern":{"program":[[1,[0,"short"]],[2,[0,"and"]],[3,[0,"sweat suite"]]],"underlined":[3,3],"elements":3}}
{"replace":[["nail"]],"pattern":{"program":[[1,[0,"tooth"]],[2,[0,"and"]],[3,[0,"nails"]]],"underlined":[3,3],"elements":3}}
{"replace":[["choose"]],"pattern":{"program":[[1,[0,"pick"]],[2,[0,"and"]],[3,[0,"chose chooses choosed"]]],"underlined":[3,3],"elements":3}}
{"replace":[["see"]],"pattern":{"program":[[1,[0,"wait"]],[2,[0,"and"]],[3,[0,"sea"]]],"underlined":[3,3],"elements":3}}
{"replace":[["buts"]],"pattern":{"program":[[1,[0,"ifs"]],[2,[0,"and"]],[3,[0,"but"]]],"underlined":[3,3],"elements":3}}
{"replace":[["cranny"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"nook"]],[3,[0,"and"]],[4,[0,"crany granny crannies"]]],"underlined":[4,4],"elements":4}}
{"replace":[["bothered"]],"pattern":{"program":[[1,[0,"hot"]],[2,[0,"and"]],[3,[0,"bother"]]],"underlined":[3,3],"elements":3}}
{"replace":[["kicking"]],"pattern":{"program":[[1,[0,"alive"]],[2,[0,"and"]],[3,[0,"kick kicks"]]],"underlined":[3,3],"elements":3}}
{"replace":[["pieces"]],"pattern":{"program":[[1,[0,"bits"]],[2,[0,"and"]],[3,[0,"piece peaces"]]],"underlined":[3,3],"elements":3}}
{"replace":[["paste"]],"pattern":{"program":[[1,[0,"cut copy"]],[2,[0,"and"]],[3,[0,"past"]]],"underlined":[3,3],"elements":3}}
{"replace":[["dagger"]],"pattern":{"program":[[1,[0,"cloak"]],[2,[0,"and"]],[3,[0,"danger"]]],"underlined":[3,3],"elements":3}}
{"replace":[["seek"]],"pattern":{"program":[[1,[0,"hide"]],[2,[0,"and"]],[3,[0,"seeks sick seak seat"]]],"underlined":[3,3],"elements":3}}
{"replace":[["hustle"]],"pattern":{"program":[[1,3],[1,[0,"hassle hustling"]],[5],[1,[0,"hustle"]],[1,[2,"'s"]],[2,[0,"and"]],[3,[0,"bustle"]]],"underlined":[1,1],"elements":3}}
{"replace":[["void"]],"pattern":{"program":[[1,[0,"null"]],[2,[0,"and"]],[3,[0,"voice avoid voided"]]],"underlined":[3,3],"elements":3}}
{"replace":[["file"]],"pattern":{"program":[[1,[0,"rank"]],[2,[0,"and"]],[3,[0,"filed files"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"by with into"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["demand"]],"pattern":{"program":[[1,[0,"supply"]],[2,[0,"and"]],[3,[0,"demands"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of for that to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["error"]],"pattern":{"program":[[1,[0,"trial"]],[2,[0,"and"]],[3,[0,"errors"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["dealing"]],"pattern":{"program":[[1,[0,"wheeling"]],[2,[0,"and"]],[3,[0,"dealings"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tear"]],"pattern":{"program":[[1,[0,"wear"]],[2,[0,"and"]],[3,[0,"tore tire"]]],"underlined":[3,3],"elements":3}}
{"replace":[["cons"]],"pattern":{"program":[[1,[0,"pros"]],[2,[0,"and"]],[3,[0,"con corns cones"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tribulations"]],"pattern":{"program":[[1,[0,"trials"]],[2,[0,"and"]],[3,[0,"tribulation tribulances tribunals"]]],"underlined":[3,3],"elements":3}}
{"replace":[["order"]],"pattern":{"program":[[1,[0,"law"]],[2,[0,"and"]],[3,[0,"odour odor ordered"]]],"underlined":[3,3],"elements":3}}
{"replace":[["ends"]],"pattern":{"program":[[1,[0,"odds"]],[2,[0,"and"]],[3,[0,"end"]]],"underlined":[3,3],"elements":3}}
{"replace":[["forth"]],"pattern":{"program":[[1,[0,"back"]],[2,[0,"and"]],[3,5],[3,[0,"fort"]],[7],[3,[0,"forward"]],[3,[2,"'s"]]],"underlined":[3,3],"elements":3}}
{"replace":[["take"]],"pattern":{"program":[[1,[0,"give"]],[2,[0,"and"]],[3,[0,"takes"]]],"underlined":[3,3],"elements":3},"unless":[{"before":{"program":[[1,[0,"and he she it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bounds"]],"pattern":{"program":[[1,[0,"leaps"]],[2,[0,"and"]],[3,[0,"bounce bonds"]]],"underlined":[3,3],"elements":3}}
{"replace":[["parcel"]],"pattern":{"program":[[1,[0,"part"]],[2,[0,"and"]],[3,[0,"parsley partial parsel"]]],"underlined":[3,3],"elements":3}}
{"replace":[["no thanks"]],"pattern":{"program":[[1,[0,"thanks"]],[2,[0,"but"]],[3,6],[3,[0,"not"]],[3,[0,"thanks"]],[8],[3,[0,"no"]],[3,[0,"thank"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tit for tat"]],"pattern":{"program":[[1,5],[1,[0,"tit"]],[1,[0,"for"]],[1,[0,"that tap"]],[8],[1,[0,"tick"]],[1,[0,"for"]],[1,[0,"tack"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cheek"]],"pattern":{"program":[[1,[0,"tongue"]],[2,[0,"in"]],[3,[0,"check cheeks"]]],"underlined":[3,3],"elements":3}}
{"replace":[["riches"]],"pattern":{"program":[[1,[0,"rags"]],[2,[0,"to"]],[3,[0,"richest rich"]]],"underlined":[3,3],"elements":3}}
{"replace":[["fist"]],"pattern":{"program":[[1,[0,"hand hands"]],[2,[0,"over"]],[3,[0,"fists"]]],"underlined":[3,3],"elements":3}}
{"replace":[["dogs"]],"pattern":{"program":[[1,[3,"rain"]],[2,[0,"cats"]],[3,[0,"and"]],[4,[0,"dog"]]],"underlined":[4,4],"elements":4}}
{"replace":[["once and for all"]],"pattern":{"program":[[1,5,11,16,21],[1,[0,"once"]],[1,[0,"for"]],[1,[0,"all"]],[25],[1,[0,"once"]],[1,[0,"and"]],[1,[0,"for"]],[1,[0,"good"]],[1,[0,"all"]],[25],[1,[0,"once"]],[1,[0,"in"]],[1,[0,"for"]],[1,[0,"all"]],[25],[1,[0,"ones"]],[1,[0,"and"]],[1,[0,"for"]],[1,[0,"all"]],[25],[1,[0,"once"]],[1,[0,"an"]],[1,[0,"for"]],[1,[0,"all"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Alzheimer\u2019s disease"]],"pattern":{"program":[[1,6,9],[1,[4,"old"]],[1,[5,"-"]],[1,[2,"timer"]],[1,[2,"'s"]],[12],[1,[0,"alltimer"]],[1,[2,"'s"]],[12],[1,[0,"old"]],[1,[0,"timer"]],[1,[2,"'s"]],[2,[0,"disease"]]],"underlined":[1,2],"elements":2}}
{"replace":[["fetal"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"a the"]],[3,[0,"feeble fatal foetus fetus"]],[4,[0,"position"]]],"underlined":[3,3],"elements":4}}
{"replace":[["jaw-dropping"]],"pattern":{"program":[[1,5,9],[1,[4,"jar"]],[1,[5,"-"]],[1,[2,"dropping"]],[12],[1,[4,"jaw"]],[1,[5,"-"]],[1,[2,"droping"]],[12],[1,[4,"jaw"]],[1,[5,"-"]],[1,[2,"drooping"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"curb"}]],"pattern":{"program":[[1,[0,"curve curved curves curving"]],[2,[0,"his her their your its the"]],[3,[0,"enthusiasm appetite spending hunger ambitions cravings"]]],"underlined":[1,1],"elements":3}}
{"replace":[["get-go"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"the"]],[3,[0,"gecko gettgo gitgo"]]],"underlined":[3,3],"elements":3}}
{"replace":[["hair\u2019s breadth"]],"pattern":{"program":[[1,[0,"within by to came"]],[2,[0,"a"]],[3,6,10,14,17,20],[3,[0,0]],[3,[0,"breath"]],[23],[3,[0,"hare"]],[3,[2,"'s"]],[3,[0,"breath"]],[23],[3,[0,"hair"]],[3,[2,"'s"]],[3,[0,"breath"]],[23],[3,[0,"hares"]],[3,[0,"breath"]],[23],[3,[0,0]],[3,[0,"breadth"]],[23],[3,[0,"hair"]],[3,[2,"'s"]],[3,[0,"breathe"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"lemma":"jibe"}]],"pattern":{"program":[[1,[0,"not",6,"n't",0,"never hardly"]],[2,[0,"jive jived"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["just as soon"]],"pattern":{"program":[[1,3],[1,[0,"would"]],[5],[1,[1,"'"]],[1,[2,"d"]],[2,[0,"just"]],[3,[0,"assume"]]],"underlined":[2,3],"elements":3}}
{"replace":[["layman\u2019s"]],"pattern":{"program":[[1,[0,"in"]],[2,6,9,11],[2,[0,"lame"]],[2,[0,"man"]],[2,[2,"'s"]],[15],[2,[0,"lame"]],[2,[0,"mans"]],[15],[2,[0,"laymans layman laymen"]],[15],[2,[4,"lame"]],[2,[5,"-"]],[2,[2,"man"]],[2,[2,"'s"]],[3,[0,"terms term"]]],"underlined":[2,2],"elements":3}}
{"replace":[["mind-boggling"]],"pattern":{"program":[[1,5,9],[1,[4,"mind"]],[1,[5,"-"]],[1,[2,"bottling"]],[12],[1,[4,"mind"]],[1,[5,"-"]],[1,[2,"bobbling"]],[12],[1,[4,"mind"]],[1,[5,"-"]],[1,[2,"boggeling"]]],"underlined":[1,1],"elements":1}}
{"replace":[["laundering"]],"pattern":{"program":[[1,[0,"money"]],[2,[0,"laundry"]]],"underlined":[2,2],"elements":2}}
{"replace":[["cuff"]],"pattern":{"program":[[1,[0,"spoke speak speaking joke joked remark remarks comment comments speech said"]],[2,3],[2,[0,"it"]],[3,[0,"off"]],[4,[0,"the"]],[5,[0,"cusp cuffs"]]],"underlined":[5,5],"elements":5}}
{"replace":[["cusp"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"cuff cups gusp"]],[4,[0,"of"]],[5,[0,"a an the becoming history",7,""]]],"underlined":[3,3],"elements":5}}
{"replace":[["out-of-body"]],"pattern":{"program":[[1,8,13],[2,4],[1,[0,"outer"]],[6],[1,[0,"out"]],[1,[2,"ta"]],[1,[0,"body"]],[16],[1,[0,"out"]],[1,[0,"of"]],[1,[0,"the"]],[1,[0,"body"]],[16],[1,[4,"outer"]],[1,[5,"-"]],[1,[2,"body"]],[2,[0,"experience experiences"]]],"underlined":[1,1],"elements":2}}
{"replace":[["metal"]],"pattern":{"program":[[1,[0,"pedal"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"medal mettle"]]],"underlined":[4,4],"elements":4}}
{"replace":[["pockmarked"]],"pattern":{"program":[[1,5,9],[1,[4,"pot"]],[1,[5,"-"]],[1,[2,"marked"]],[12],[1,[4,"pock"]],[1,[5,"-"]],[1,[2,"mocked"]],[12],[1,[4,"pox"]],[1,[5,"-"]],[1,[2,"marked"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cart"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"cat"]],[3,[0,"before"]],[4,[0,"the"]],[5,[0,"horse"]]],"underlined":[2,2],"elements":5}}
{"replace":[["rabble-rouser"]],"pattern":{"program":[[1,5,9],[1,[4,"rebel"]],[1,[5,"-"]],[1,[2,"rouser"]],[12],[1,[4,"rabble"]],[1,[5,"-"]],[1,[2,"rowser"]],[12],[1,[4,"rubble"]],[1,[5,"-"]],[1,[2,"rouser"]]],"underlined":[1,1],"elements":1}}
{"replace":[["rough and tumble"]],"pattern":{"program":[[1,5],[1,[0,"ruff"]],[1,[0,"and"]],[1,[0,"tumble"]],[8],[1,[0,"rough"]],[1,[0,"and"]],[1,[0,"tumbled"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sigh"]],"pattern":{"program":[[1,[0,"breathe breathed breathes let heaved breathing heave gave"]],[2,3],[2,[0,"out"]],[3,[0,"a the"]],[5,6],[4,[0,"collective huge big great"]],[5,[0,"sign sighs size side"]],[6,[0,"of"]],[7,[0,"relief"]]],"underlined":[5,5],"elements":7}}
{"replace":[["soaking"]],"pattern":{"program":[[1,[0,"soaping sobbing"]],[2,[0,"wet"]]],"underlined":[1,1],"elements":2}}
{"replace":[["raving"]],"pattern":{"program":[[1,[0,"stark"]],[2,[0,"raven ravin"]],[3,[0,"mad"]]],"underlined":[2,2],"elements":3}}
{"replace":[["varicose veins"]],"pattern":{"program":[[1,5],[1,[0,"very"]],[1,[0,"close coarse"]],[1,[0,"veins"]],[7],[1,[0,"vericose"]],[1,[0,"veins"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wind-chill factor"]],"pattern":{"program":[[1,4,8],[1,[0,1]],[1,[0,"factor"]],[10],[1,[0,"wind"]],[1,[0,"chilled"]],[1,[0,"factor"]],[10],[1,[0,1]],[1,[0,"chill"]]],"underlined":[1,1],"elements":1}}
{"replace":[["whirlwind"]],"pattern":{"program":[[1,5,9],[1,[4,"world"]],[1,[5,"-"]],[1,[2,"wind"]],[11],[1,[4,"whirl"]],[1,[5,"-"]],[1,[2,"wind"]],[11],[1,[0,"whirl world"]],[1,[0,"wind"]],[2,[0,"tour romance trip week courtship visit year"]]],"underlined":[1,1],"elements":2}}
{"replace":[["game"]],"pattern":{"program":[[1,5],[1,[4,"zero"]],[1,[5,"-"]],[1,[2,"sum"]],[7],[1,[0,"zero"]],[1,[0,"sum"]],[2,[0,"gain"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ghost"]],"pattern":{"program":[[1,[3,"give gave"]],[2,[0,"up"]],[3,[0,"the"]],[4,[0,"goat ghosts coast"]]],"underlined":[4,4],"elements":4}}
{"replace":[["goose chase"]],"pattern":{"program":[[1,[0,"wild"]],[2,[0,"goose"]],[2,[0,"chaise case"]]],"underlined":[2,2],"elements":2}}
{"replace":[["china shop"]],"pattern":{"program":[[1,[0,"bull"]],[2,[0,"in"]],[3,[0,"a"]],[4,7,10],[4,[0,"china"]],[4,[0,"chop ship"]],[12],[4,[0,"chinese"]],[4,[0,"shop"]],[12],[4,[8,"China"]],[4,[0,"chop"]]],"underlined":[4,4],"elements":4}}
{"replace":[["haystack"]],"pattern":{"program":[[1,[0,"needle"]],[2,[0,"in"]],[3,[0,"a"]],[4,7,9,12,14],[4,[0,"hay"]],[4,[0,"stack"]],[17],[4,[0,"haystacks"]],[17],[4,[0,"hey"]],[4,[0,"stack"]],[17],[4,[0,"haystick"]],[17],[4,[4,"hay"]],[4,[5,"-"]],[4,[2,"stack"]]],"underlined":[4,4],"elements":4}}
{"replace":[["room"]],"pattern":{"program":[[1,[0,"elephant"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"rooms rum"]]],"underlined":[4,4],"elements":4}}
{"replace":[["beans"]],"pattern":{"program":[[1,[3,"spill"]],[2,[0,"the"]],[3,[0,"bins"]]],"underlined":[3,3],"elements":3}}
{"replace":[["stone"]],"pattern":{"program":[[1,[0,"kill kills killing killed"]],[2,[0,"two"]],[3,[0,"birds"]],[4,[0,"with"]],[5,[0,"one"]],[6,[0,"stones bird"]]],"underlined":[6,6],"elements":6}}
{"replace":[["bag"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"cat"]],[3,[0,"out"]],[4,[0,"of"]],[5,[0,"the"]],[6,[0,"bags box"]]],"underlined":[6,6],"elements":6}}
{"replace":[["ends"]],"pattern":{"program":[[1,[3,"burn"]],[2,[0,"the"]],[3,[0,"candle"]],[4,[0,"at"]],[5,[0,"both"]],[6,[0,"end sides"]]],"underlined":[6,6],"elements":6}}
{"replace":[["back"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"camel"]],[2,[2,"'s"]],[3,[0,"pack bag"]]],"underlined":[3,3],"elements":3}}
{"replace":[["birds of a feather"]],"pattern":{"program":[[1,5,10],[1,[0,"birds"]],[1,[0,"of"]],[1,[0,"feather"]],[14],[1,[0,"birds"]],[1,[0,"of"]],[1,[0,"the"]],[1,[0,"feather"]],[14],[1,[0,"birds"]],[1,[0,"of"]],[1,[0,"a"]],[1,[0,"feathers"]]],"underlined":[1,1],"elements":1}}
{"replace":[["nine"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"cloud"]],[3,[0,"line eleven"]]],"underlined":[3,3],"elements":3}}
{"replace":[["moon"]],"pattern":{"program":[[1,[0,"once"]],[2,[0,"in"]],[3,[0,"a"]],[4,[0,"blue"]],[5,[0,"mood mode noon"]]],"underlined":[5,5],"elements":5}}
{"replace":[["court"]],"pattern":{"program":[[1,[0,"ball"]],[2,[0,"is was"]],[3,[0,"in"]],[4,[0,"his her their your our the"]],[5,6],[5,[9,""]],[6,[0,"caught cord courts"]]],"underlined":[6,6],"elements":6}}
{"replace":[["weather"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"whether"]]],"underlined":[3,3],"elements":3}}
{"replace":[["road"]],"pattern":{"program":[[1,[3,"hit"]],[2,[0,"the"]],[3,[0,"roads"]],[4,[0,"with for again",1,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["injury"]],"pattern":{"program":[[1,[3,"add"]],[2,[0,"insult"]],[3,[0,"to"]],[4,[0,"injuries injure"]]],"underlined":[4,4],"elements":4}}
{"replace":[["medicine"]],"pattern":{"program":[[1,[0,"taste"]],[2,[0,"of"]],[3,[0,"his her their"]],[4,[0,"own"]],[5,[0,"medicines medication machine"]]],"underlined":[5,5],"elements":5}}
{"replace":[["bush"]],"pattern":{"program":[[1,[3,"beat"]],[2,[0,"around about"]],[3,[0,"the"]],[4,[0,"bushes bus"]]],"underlined":[4,4],"elements":4}}
{"replace":[["tree"]],"pattern":{"program":[[1,[0,"barking"]],[2,[0,"up"]],[3,[0,"the"]],[4,[0,"wrong"]],[5,[0,"three trees street"]]],"underlined":[5,5],"elements":5}}
{"replace":[["mile"]],"pattern":{"program":[[1,[3,"go went"]],[2,[0,"the"]],[3,[0,"extra"]],[4,[0,"miles"]]],"underlined":[4,4],"elements":4}}
{"replace":[["ship"]],"pattern":{"program":[[1,[3,"jump"]],[2,[0,"ships"]],[3,[0,"to for",1,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["an eye on"]],"pattern":{"program":[[1,[0,"keep keeps kept keeping"]],[2,5,9],[2,[0,"eye eyes"]],[2,[0,"on"]],[12],[2,[0,"an"]],[2,[0,"eyes"]],[2,[0,"on"]],[12],[2,[0,"the"]],[2,[0,"eye"]],[2,[0,"on"]],[3,[0,"him her the them his their it"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"ball road prize target horizon goal sky future"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["stone"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"stones rock stoned"]],[3,[0,"unturned"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hook"]],"pattern":{"program":[[1,[3,"let get"]],[2,3],[2,[0,"him her them us it"]],[3,[0,"off"]],[4,[0,"the"]],[5,[0,"hooks"]]],"underlined":[5,5],"elements":5}}
{"replace":[["page"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"same"]],[4,[0,"pages"]]],"underlined":[4,4],"elements":4}}
{"replace":[["price"]],"pattern":{"program":[[1,[3,"pay"]],[2,[0,"the"]],[3,[0,"prize"]],[4,[0,"for of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["price"]],"pattern":{"program":[[1,[3,"pay"]],[2,[0,"a the"]],[3,[0,"heavy high ultimate full"]],[4,[0,"prize"]]],"underlined":[4,4],"elements":4}}
{"replace":[["advocate"]],"pattern":{"program":[[1,[3,"play plays"]],[2,[0,"devil"]],[2,[2,"'s"]],[3,[0,"advocates"]]],"underlined":[3,3],"elements":3}}
{"replace":[["basket"]],"pattern":{"program":[[1,[0,"eggs"]],[2,[0,"in into"]],[3,[0,"one"]],[4,[0,"baskets box"]]],"underlined":[4,4],"elements":4}}
{"replace":[["eyebrows"]],"pattern":{"program":[[1,[3,"raise"]],[2,6,9,14,19],[2,[0,"an"]],[2,[0,"eye"]],[2,[0,"brow"]],[22],[2,[0,"eye"]],[2,[0,"brows"]],[22],[2,[0,"a"]],[2,[0,"few"]],[2,[0,"eye"]],[2,[0,"brows"]],[22],[2,[0,"an"]],[2,[4,"eye"]],[2,[5,"-"]],[2,[2,"brow"]],[22],[2,[4,"eye"]],[2,[5,"-"]],[2,[2,"brows"]]],"underlined":[2,2],"elements":2}}
{"replace":[["salt"]],"pattern":{"program":[[1,[3,"rub"]],[2,[0,"salts"]],[3,[0,"in into"]]],"underlined":[2,2],"elements":3}}
{"replace":[["fence"]],"pattern":{"program":[[1,[3,"sit"]],[2,[0,"on"]],[3,[0,"the"]],[4,[0,"fences"]]],"underlined":[4,4],"elements":4}}
{"replace":[["show"]],"pattern":{"program":[[1,[3,"steal"]],[2,[0,"the"]],[3,[0,"shows"]],[4,[0,"from with",1,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["the iceberg"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"tip"]],[3,[0,"of"]],[4,[0,"iceberg"]]],"underlined":[4,4],"elements":4}}
{"replace":[["towel"]],"pattern":{"program":[[1,[3,"throw"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"towels trowel"]]],"underlined":[4,4],"elements":4}}
{"replace":[["leaf"]],"pattern":{"program":[[1,[3,"turn"]],[2,[0,"over"]],[3,[0,"a"]],[4,[0,"new"]],[5,[0,"leave leap life"]]],"underlined":[5,5],"elements":5}}
{"replace":[["tables"]],"pattern":{"program":[[1,[3,"turn"]],[2,[0,"the"]],[3,[0,"table"]],[4,[0,"on"]]],"underlined":[3,3],"elements":4}}
{"replace":[["radar"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"radars raider"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["line"]],"pattern":{"program":[[1,[3,"walk tread"]],[2,[0,"a the"]],[3,[0,"fine thin"]],[4,[0,"lines"]]],"underlined":[4,4],"elements":4}}
{"replace":[["mine"]],"pattern":{"program":[[1,[0,"your"]],[2,[0,"guess"]],[3,[0,"is"]],[4,[0,"as"]],[5,[0,"good"]],[6,[0,"as"]],[7,[0,"my"]]],"underlined":[7,7],"elements":7}}
{"replace":[["daylight saving time"]],"pattern":{"program":[[1,5],[1,[8,"Daylight"]],[1,[8,"Savings"]],[1,[8,"Time"]],[8],[1,[0,"daylight"]],[1,[0,"savings"]],[1,[0,"time"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Ku Klux Klan"]],"pattern":{"program":[[1,5,9],[1,[8,"Klu"]],[1,[8,"Klux"]],[1,[8,"Klan Clan"]],[12],[1,[8,"Ku"]],[1,[8,"Klux"]],[1,[8,"Clan"]],[12],[1,[8,"Ku"]],[1,[8,"Klax"]],[1,[8,"Klan"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Nobel Prize"]],"pattern":{"program":[[1,4],[1,[8,"Noble"]],[1,[8,"Prize",0,"prize"]],[6],[1,[8,"Nobel"]],[1,[8,"Price",0,"price"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Nobel Peace Prize"]],"pattern":{"program":[[1,5,9,13],[1,[8,"Noble"]],[1,[8,"Peace"]],[1,[8,"Prize"]],[16],[1,[8,"Noble"]],[1,[0,"peace"]],[1,[0,"prize"]],[16],[1,[8,"Nobel"]],[1,[8,"Peace"]],[1,[8,"Price"]],[16],[1,[8,"Nobel"]],[1,[8,"Piece"]],[1,[8,"Prize"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Rio Grande"]],"pattern":{"program":[[1,[8,"Rio"]],[1,[8,"Grande"]],[1,[0,"river",8,"River"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Mount Fuji"]],"pattern":{"program":[[1,[8,"Mount"]],[1,[8,"Fujiyama"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hindsight"]],"pattern":{"program":[[1,4],[1,[0,"hind"]],[1,[0,"site"]],[5],[1,[0,"hindsite"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hindsight"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"hide high hine"]],[2,[0,"sight"]]],"underlined":[2,2],"elements":2}}
{"replace":[["no bones about"]],"pattern":{"program":[[1,[3,"make made"]],[2,6],[2,[0,"no"]],[2,[0,"bone"]],[2,[0,"about"]],[9],[2,[0,"no"]],[2,[0,"bones"]],[2,[0,"of over"]]],"underlined":[2,2],"elements":2}}
{"replace":[["nip and tuck"]],"pattern":{"program":[[1,5,9],[1,[0,"nip"]],[1,[0,"and"]],[1,[0,"tug"]],[12],[1,[0,"nit"]],[1,[0,"and"]],[1,[0,"tuck"]],[12],[1,[0,"nip"]],[1,[0,"and"]],[1,[0,"tucked"]]],"underlined":[1,1],"elements":1}}
{"replace":[["all and sundry"]],"pattern":{"program":[[1,5],[1,[0,"all"]],[1,[0,"and"]],[1,[0,"sundries"]],[8],[1,[0,"all"]],[1,[0,"in"]],[1,[0,"sundry"]]],"underlined":[1,1],"elements":1}}
{"replace":[["right off the bat"]],"pattern":{"program":[[1,6,11],[1,[0,"first"]],[1,[0,"of off"]],[1,[0,"the"]],[1,[0,"bat"]],[15],[1,[0,"right"]],[1,[0,"off"]],[1,[0,"the"]],[1,[0,"bad"]],[15],[1,[0,"right"]],[1,[0,"of"]],[1,[0,"the"]],[1,[0,"bat"]]],"underlined":[1,1],"elements":1}}
{"replace":[["by and large"]],"pattern":{"program":[[1,5,8],[1,[0,"by"]],[1,[0,"an"]],[1,[0,"large"]],[11],[1,[0,"by"]],[1,[0,"enlarge"]],[11],[1,[0,"buy bye"]],[1,[0,"and"]],[1,[0,"large"]]],"underlined":[1,1],"elements":1}}
{"replace":[["for better or worse"]],"pattern":{"program":[[1,7],[1,[0,"for"]],[1,[0,"better"]],[1,[0,"or"]],[1,[0,"for"]],[1,[0,"worst"]],[11],[1,[0,"for"]],[1,[0,"better"]],[1,[0,"or"]],[1,[0,"worst"]]],"underlined":[1,1],"elements":1}}
{"replace":[["worst comes to worst"]],"pattern":{"program":[[1,6],[1,[0,"worst worse"]],[1,[0,"come"]],[1,[0,"to"]],[1,[0,"worst"]],[10],[1,[0,"worse"]],[1,[0,"comes"]],[1,[0,"to"]],[1,[0,"worst"]]],"underlined":[1,1],"elements":1}}
{"replace":[["at the beck and call"]],"pattern":{"program":[[1,[0,"at"]],[1,[0,"beck"]],[1,[0,"and"]],[1,[0,"call"]],[2,[0,"of"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rein"]],"pattern":{"program":[[1,[3,"give"]],[2,[0,"him her them us"]],[3,[0,"free"]],[4,[0,"range rains reins"]],[5,[0,"to"]]],"underlined":[4,4],"elements":5}}
{"replace":[["tow-headed"]],"pattern":{"program":[[1,[4,"toe"]],[1,[5,"-"]],[1,[2,"headed"]]],"underlined":[1,1],"elements":1}}
{"replace":[["wheelbarrow"]],"pattern":{"program":[[1,4,6,10],[1,[0,"wheel"]],[1,[0,"barrel"]],[12],[1,[0,"wheelbarrel"]],[12],[1,[4,"wheel"]],[1,[5,"-"]],[1,[2,"barrel"]],[12],[1,[0,"wheel"]],[1,[0,"barrow"]]],"underlined":[1,1],"elements":1}}
{"replace":[["case in point"]],"pattern":{"program":[[1,[0,"point"]],[1,[0,"in"]],[1,[0,"case"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lock, stock and barrel"]],"pattern":{"program":[[1,5,10],[1,[0,"lock"]],[1,[0,"and"]],[1,[0,"barrel"]],[14],[1,[0,"lock"]],[1,[0,"stock"]],[1,[0,"in"]],[1,[0,"barrel"]],[14],[1,[0,"lock"]],[1,[0,"stop"]],[1,[0,"and"]],[1,[0,"barrel"]]],"underlined":[1,1],"elements":1}}
{"replace":[["shipshape"]],"pattern":{"program":[[1,5],[1,[4,"ship"]],[1,[5,"-"]],[1,[2,"shaped"]],[9],[1,[0,"ship"]],[1,[0,"shape"]],[1,[0,"and"]],[1,[0,"bristol"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"hull building pulpit object cloud weathervane"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["taken aback"]],"pattern":{"program":[[1,5,10],[1,[0,"taken"]],[1,[0,"a"]],[1,[0,"back"]],[13],[1,[0,"taken"]],[1,[4,"a"]],[1,[5,"-"]],[1,[2,"back"]],[13],[1,[0,"took"]],[1,[0,"a"]],[1,[0,"back"]],[2,[0,"by at when and",1,","]]],"underlined":[1,1],"elements":2}}
{"replace":[["taken aback"]],"pattern":{"program":[[1,[0,"was were am is are been be"]],[2,6],[2,[0,"a"]],[2,[0,"taken"]],[2,[0,"back"]],[8],[2,[0,"taken"]],[2,[0,"back"]],[3,[0,"by"]],[4,[0,"the"]],[5,[0,"news noise tone size anger scale speed question reply reaction"]]],"underlined":[2,2],"elements":5}}
{"replace":[["set foot on"]],"pattern":{"program":[[1,[0,"set"]],[1,[0,"foot"]],[1,[0,"onto"]]],"underlined":[1,1],"elements":1}}
{"replace":[["come hell or high water"]],"pattern":{"program":[[1,[0,"come"]],[1,[0,"hell"]],[1,[0,"and of"]],[1,[0,"high"]],[1,[0,"water"]]],"underlined":[1,1],"elements":1}}
{"replace":[["no rhyme or reason"]],"pattern":{"program":[[1,6,11],[1,[0,"no"]],[1,[0,"rhyme"]],[1,[0,"nor and"]],[1,[0,"reason"]],[15],[1,[0,"without"]],[1,[0,"rhyme"]],[1,[0,"nor"]],[1,[0,"reason"]],[15],[1,[0,"no"]],[1,[0,"rime"]],[1,[0,"or"]],[1,[0,"reason"]]],"underlined":[1,1],"elements":1}}
{"replace":[["close to his chest"]],"pattern":{"program":[[1,6],[1,[0,"close"]],[1,[0,"to"]],[1,[0,"his her the"]],[1,[0,"chess"]],[10],[1,[0,"close"]],[1,[0,"to"]],[1,[0,"his"]],[1,[0,"chests"]]],"underlined":[1,1],"elements":1}}
{"replace":[["the writing on the wall"]],"pattern":{"program":[[1,8],[1,[0,"see"]],[1,[0,"the"]],[1,[0,"writing"]],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"wall"]],[13],[1,[0,"the"]],[1,[0,"writing"]],[1,[0,"in at"]],[1,[0,"the"]],[1,[0,"wall"]]],"underlined":[1,1],"elements":1}}
{"replace":[["on its last legs"]],"pattern":{"program":[[1,7,12],[1,[0,"on"]],[1,[0,"it"]],[1,[2,"'s"]],[1,[0,"last"]],[1,[0,"leg"]],[15],[1,[0,"on"]],[1,[0,"its his their"]],[1,[0,"last"]],[1,[0,"leg"]],[15],[1,[0,"on"]],[1,[0,"last"]],[1,[0,"legs"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["far-fetched"]],"pattern":{"program":[[1,5,9],[1,[0,"a"]],[1,[0,"far"]],[1,[0,"fetch"]],[11],[1,[4,"far"]],[1,[5,"-"]],[1,[2,"fetch"]],[11],[1,[0,"far"]],[1,[0,"fetch"]],[2,[0,"idea story tale plan claim theory"]]],"underlined":[1,1],"elements":2}}
{"replace":[["left field"]],"pattern":{"program":[[1,[3,"come"]],[2,[0,"out"]],[3,[0,"of"]],[4,7],[4,[0,"left"]],[4,[0,"filed"]],[10],[4,[0,"the"]],[4,[0,"left"]],[4,[0,"field"]]],"underlined":[4,4],"elements":4}}
{"replace":[["at a loss for words"]],"pattern":{"program":[[1,7,12],[1,[0,"in at"]],[1,[0,"a"]],[1,[0,"loss"]],[1,[0,"of"]],[1,[0,"words"]],[17],[1,[0,"at"]],[1,[0,"lost loss"]],[1,[0,"for"]],[1,[0,"words"]],[17],[1,[0,"at"]],[1,[0,"a"]],[1,[0,"lost"]],[1,[0,"for"]],[1,[0,"words"]]],"underlined":[1,1],"elements":1}}
{"replace":[["between a rock and a hard place"]],"pattern":{"program":[[1,9,16],[1,[0,"stuck"]],[1,[0,"between"]],[1,[0,"a"]],[1,[0,"rock"]],[1,[0,"and"]],[1,[0,"hard"]],[1,[0,"place"]],[22],[1,[0,"between"]],[1,[0,"rock"]],[1,[0,"and"]],[1,[0,"a"]],[1,[0,"hard"]],[1,[0,"place"]],[22],[1,[0,"between"]],[1,[0,"a"]],[1,[0,"rock"]],[1,[0,"and"]],[1,[0,"hard"]],[1,[0,"place"]]],"underlined":[1,1],"elements":1}}
{"replace":[["lo and behold"]],"pattern":{"program":[[1,5,9],[1,[0,"long"]],[1,[0,"and"]],[1,[0,"behold"]],[12],[1,[0,"lo"]],[1,[0,"and"]],[1,[0,"beyond"]],[12],[1,[0,"low"]],[1,[0,"and"]],[1,[0,"beholds"]]],"underlined":[1,1],"elements":1}}
{"replace":[["the powers that be"]],"pattern":{"program":[[1,6,11],[1,[0,"the"]],[1,[0,"powers"]],[1,[0,"to"]],[1,[0,"be"]],[16],[1,[0,"the"]],[1,[0,"power"]],[1,[0,"that"]],[1,[0,"be"]],[16],[1,[4,"powers"]],[1,[5,"-"]],[1,[10,"to"]],[1,[5,"-"]],[1,[2,"be"]]],"underlined":[1,1],"elements":1}}
{"replace":[["it goes without saying"]],"pattern":{"program":[[1,7,12],[1,[0,"it"]],[1,[0,"goes"]],[1,[0,"with"]],[1,[0,"out"]],[1,[0,"saying"]],[17],[1,[0,"it"]],[1,[0,"goes"]],[1,[0,"without"]],[1,[0,"say"]],[17],[1,[0,"it"]],[1,[0,"goes"]],[1,[0,"without"]],[1,[0,"a"]],[1,[0,"saying"]]],"underlined":[1,1],"elements":1}}
{"replace":[["needless to say"]],"pattern":{"program":[[1,5,9],[1,[0,"needless"]],[1,[0,"to"]],[1,[0,"said"]],[12],[1,[0,"needles"]],[1,[0,"to"]],[1,[0,"say"]],[12],[1,[0,"needless"]],[1,[0,"to"]],[1,[0,"says"]]],"underlined":[1,1],"elements":1}}
{"replace":[["suffice to say"]],"pattern":{"program":[[1,5,10],[1,[0,"suffice"]],[1,[0,"to"]],[1,[0,"said"]],[13],[1,[0,"suffice"]],[1,[0,"is"]],[1,[0,"to"]],[1,[0,"say"]],[13],[1,[0,"sufficed surface"]],[1,[0,"to"]],[1,[0,"say"]]],"underlined":[1,1],"elements":1}}
{"replace":[["truth be told"]],"pattern":{"program":[[1,6],[1,[0,"truth"]],[1,[0,"to"]],[1,[0,"be"]],[1,[0,"told"]],[9],[1,[0,"truth"]],[1,[0,"be"]],[1,[0,"tolled"]],[2,[1,","]]],"underlined":[1,1],"elements":2}}
{"replace":[["heaven forbid"]],"pattern":{"program":[[1,5,8],[1,[0,"heaven"]],[1,[2,"'s"]],[1,[0,"forbid"]],[11],[1,[0,"heavens"]],[1,[0,"forbid"]],[11],[1,[0,"god"]],[1,[2,"'s"]],[1,[0,"forbid"]]],"underlined":[1,1],"elements":1}}`,
}
