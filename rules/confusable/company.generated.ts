// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const company: StoredPack = {
  isSyntactic: true,
  words: `bellow 0 1
reminder 2 3
remainder 4 5
lead 6
illusions 7
illusion 7
compliment 8 93
complemented 9
excepted 10
accept 11 101 102
decent 12 13
inspection 14
muster 14
legislation 14
judgment 14
judgement 14
passed 15 113
personal 16
backed 17 18
bear 19 156
cloths 21 22 165
exited 23
flair 24 25
flairs 24 25
fair 27
fairs 27
lightning 28
mail 29 184
moral 30 31
peace 32
metal 33
medal 34
proscribed 35 36
quite 37 38 39
rapped 40
sales 41
sale 41
shear 42
suit 44 177
suits 44 177
tale 45
tales 45
tenet 46
on 47
in 48
for 49
at 50
by 51
from 52
own 53
entire 53
respective 53
former 53
fellow 53
beloved 53
to 54
vain 55
vains 55
vane 55 144 145
vanes 55
waste 56 57 58
weak 59 179 180
preceded 60
residence 61 62
Residence 61
incidence 63 64
presents 65 66
court 67 79
manger 68 69
mangers 68
pubic 70 71
trail 72 73 74 75 76
trial 77 78
mop 80
mops 80
cannon 81
air 83
airs 83
poles 84 85
pole 85
grate 86
bring 87
choice 88 97 98
led 89
principals 90 91
principal 91
discreet 92
compliments 93
complimented 93
's 94
two 95
three 95
four 95
five 95
six 95
seven 95
eight 95
nine 95
ten 95
eleven 95
twelve 95
twenty 95
witch 96
intention 97
doubt 97 98
idea 97
qualms 97
desire 97
option 97
objection 97
indication 98
suggestion 98
sign 98
reason 98
hope 98
chance 98
sense 98
laid 99
free 100
peer 103 104
red 105
then 106
later 107
earlier 107
sooner 107 108
better 108
rather 108
affect 109
your 110
use 111 112
incident 114
incidents 114
arrests 114
arrest 114
trouble 114
violence 114
injury 114
brake 115 116 117
manes 118
mane 118
thought 119 194
lose 120
lost 121
accounts 123
sentience 124
payed 125
hole 126
runaway 127
flower 128
hoarded 129
eminent 130
imminent 131
heir 132
isle 133
aisle 134
aisles 134
pore 135
state 136
boarder 137 138
fare 139
alter 140 141
sole 142
soul 143
souls 143
vein 144 145
one 146 147
tiers 148 149
tares 148 149
point 150
motif 151
sighted 152
sited 153
patience 154 155
bare 156
role 157 158
roles 158
stake 159
stakes 159
coo 160 161
coupe 160 161
base 162
too 163
mislead 164
cloth 165
hanger 166 167
hangers 166 167
reigns 168
taught 169
taut 170
wet 171 172
mussel 173
mussels 173
peeked 175
piqued 175
tail 178
wears 181
wheres 181
aids 182
dew 183
manor 185
manner 186
rye 187
wry 188
good 190
bad 190
flying 190
slow 190
great 190
fine 190
poor 190
bright 190
strong 190
shaky 190
rocky 190
dreadful 190
perfect 190
wrong 190
coat 193
hat 193
shoes 193
shirt 193
boots 193
gloves 193
mask 193
helmet 193
glasses 193
jacket 193
jersey 193
knight 195 196
knights 195
hare 197
bust 198
buss 198 199
past 200 201`,
  lemmas: `wear 20 43
pay 26
dress 43
fire 82
tend 122
pair 174
put 176
fall 189
jump 189
slip 189
tumble 189
leap 189
hop 189
go 191
turn 192
switch 192`,
  others: [],
  kinds: [{"word":"","off":356},{"on":8,"off":96},{"lemma":"","off":100},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"on":1,"off":32},{"on":128},{"word":""},{"off":96,"tag":"VBD","on":512},{"word":"","off":356,"relation":"conj","on":1024,"head":1},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"NNP*","on":512},{"off":96,"tag":"JJ","on":512},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"NNP","on":512},{"off":96,"tag":"PRP","on":512},{"word":"","off":100},{"word":"","off":352},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"JJR","on":512},{"off":96,"tag":"RBR","on":512},{"off":96,"tag":"VB*","on":512},{"off":96,"tag":"IN","on":512},{"off":96,"tag":"JJ*","on":512},{"off":96,"tag":"VBP","on":512},{"off":96,"tag":"MD","on":512},{"off":96,"tag":"RP","on":512},{"off":96,"tag":"RB","on":512},{"off":96,"tag":"VB","on":512}],
  lists: `the his her their
has have had who
has have had
flair flairs
proscribed
suit suits
his her its their
more less fewer better worse
his her their my
his her their its
two three four five six seven eight nine ten eleven twelve twenty
whether if or
tiers tares
hanger hangers`,
  entries: `{"replace":[["below"]],"pattern":{"program":[[1,[0,"bellow"]],[2,4],[2,[0,"freezing zero average par cost ground deck sea water market expectations",1,""]],[6],[2,[0,"the"]],[2,[0,"age line level levels surface poverty waist knee belt bridge average target threshold minimum limit mark radar ground legal national required"]]],"underlined":[1,1],"elements":2}}
{"replace":[["below"]],"pattern":{"program":[[1,[2,"live fall drop lie sink dip be",0,"just far well directly deep"]],[2,[0,"bellow"]],[3,[0,"the a an this his her their its that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["remainder"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"reminder"]],[3,[0,"of"]],[4,[0,"the his her their its this"]],[5,[0,"season year month week day match game life lives term sentence money funds decade century journey contract cargo trip stay winter summer race session tour campaign series tournament school fiscal financial meal debt loan budget work estate"]]],"underlined":[2,2],"elements":5}}
{"replace":[["remainder"]],"pattern":{"program":[[1,3],[1,[0,"half third quarter most some percent cent majority"]],[6],[1,[3,"two"]],[1,[4,"-"]],[1,[5,"thirds"]],[2,[6,""]],[8,10],[2,[7,""]],[7],[65,11],[2,[6,""]],[13,15],[2,[7,""]],[12],[65,16],[2,[6,""]],[18,20],[2,[7,""]],[17],[65,21],[2,[6,""]],[23,25],[2,[7,""]],[22],[65,26],[2,[6,""]],[28,30],[2,[7,""]],[27],[65,31],[2,[6,""]],[33,35],[2,[7,""]],[32],[65,36],[2,[6,""]],[38,40],[2,[7,""]],[37],[65,41],[2,[6,""]],[43,45],[2,[7,""]],[42],[65,46],[2,[6,""]],[48,50],[2,[7,""]],[47],[65,51],[2,[6,""]],[53,55],[2,[7,""]],[52],[65,56],[2,[6,""]],[58,60],[2,[7,""]],[57],[65,61],[2,[6,""]],[63,65],[2,[7,""]],[62],[3,[0,"the"]],[4,[0,"reminder"]],[5,[0,"is was were are will would had has have came went goes go live lived to belongs",8,"."]]],"underlined":[4,4],"elements":5}}
{"replace":[["reminder"]],"pattern":{"program":[[1,[0,"stark grim timely constant sharp painful sobering powerful vivid chilling tragic brutal sad stern gentle important useful"]],[2,[0,"remainder"]],[3,[0,"of that to about how",8,"."]]],"underlined":[2,2],"elements":3}}
{"replace":[["reminder"]],"pattern":{"program":[[1,[2,"be serve stand act remain come"]],[2,3],[2,[0,"as"]],[3,[0,"a another"]],[4,[0,"remainder"]],[5,[0,"of that to"]],[6,[0,"the a his her their what how why us all everyone voters"]]],"underlined":[4,4],"elements":6}}
{"replace":[["led"]],"pattern":{"program":[[1,[9,""]],[46,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[46,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[46,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[46,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[46,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[46,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[46,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[46,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[46,42],[2,[6,""]],[44,46],[2,[7,""]],[43],[3,[0,"and"]],[4,[10,"lead"]],[5,[0,"the a an his her their its to",11,"",12,"",1,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[30,1],[1,[6,""]],[3,5],[1,[7,""]],[2],[30,6],[1,[6,""]],[8,10],[1,[7,""]],[7],[30,11],[1,[6,""]],[13,15],[1,[7,""]],[12],[30,16],[1,[6,""]],[18,20],[1,[7,""]],[17],[30,21],[1,[6,""]],[23,25],[1,[7,""]],[22],[30,26],[1,[6,""]],[28,30],[1,[7,""]],[27],[2,[0,"by"]],[3,[1,"",0,"one two three four five six seven eight nine ten a half"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"lemma":"allusion"}]],"pattern":{"program":[[1,[2,"make"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,"illusions illusion"]],[4,[0,"to"]]],"underlined":[3,3],"elements":4}}
{"replace":[["complement"]],"pattern":{"program":[[1,[0,"perfect ideal fine good excellent natural lovely useful welcome"]],[2,[0,"compliment"]],[3,[0,"to for"]],[4,[0,"the a his her their its any this"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"paid"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["complimented"]],"pattern":{"program":[[1,[0,"complemented"]],[2,4],[2,[0,"him her them me us"]],[8],[2,[0,0]],[6,7],[2,[13,""]],[2,[11,""]],[3,[0,"on for"]],[4,[0,"his her their its the my our"]]],"underlined":[1,1],"elements":4}}
{"replace":[["accepted"]],"pattern":{"program":[[1,[14,"",15,"",16,"",17,"",0,1]],[2,[0,"excepted"]],[3,[0,"the a an his her their its responsibility blame that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["except"]],"pattern":{"program":[[1,3],[1,[0,"everything nothing nobody everyone anyone anything everybody"]],[6],[1,[3,"no"]],[1,[4,"-"]],[1,[5,"one"]],[2,[0,"accept"]],[3,[0,"for the one two him her them me in on when that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"let make help have see can could will would should must do to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["descent"]],"pattern":{"program":[[1,[0,"his her its their steep final rapid gradual",18,"'s"]],[2,[0,"decent"]],[3,[0,"into from to towards toward was began took",8,"."]]],"underlined":[2,2],"elements":3}}
{"replace":[["descent"]],"pattern":{"program":[[1,[0,"african irish jewish asian italian german polish russian chinese indian african",19,"African Irish Jewish Asian Italian German Polish Russian Chinese Indian Mexican Turkish Arab Spanish French Greek Japanese Korean",0,"noble mixed royal"]],[2,[0,"decent"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["passed"]],"pattern":{"program":[[1,[11,"",12,"",17,"",0,2]],[2,[0,"past"]],[3,[0,"inspection muster legislation judgment judgement"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"go drive walk run move get"]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[2,"carry drive walk fly sail march slip squeeze cycle stroll rush sweep whizz race glide file ride wheel parade"]],[2,[0,"passed"]],[3,[8,". ,",0,"the a an his her their our its us him them",12,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[6,""]],[2,4],[1,[7,""]],[1]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"exam test law bill budget laws legislation resolution motion"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[6,""]],[3,5],[1,[7,""]],[2],[2,[0,"exam test driving law bill budget laws legislation resolution motion time years"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["personnel"]],"pattern":{"program":[[1,[0,"shortage shortages lack thousands hundreds"]],[2,[0,"of"]],[12,3],[3,[6,""]],[5,7],[3,[7,""]],[4],[12,8],[3,[6,""]],[10,12],[3,[7,""]],[9],[4,[0,"personal"]],[5,[8,". ,",0,"in at to and on"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["baked"]],"pattern":{"program":[[1,[0,"backed"]],[2,[0,"bread beans potato potatoes goods apple apples cakes biscuits pies"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[11,"",12,"",17,"",0,1]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"farmers growers"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["baked"]],"pattern":{"program":[[1,[2,"be"]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3],[3,[0,"backed"]],[4,[0,"in at"]],[5,[0,"a an the wood clay stone brick hot his her"]],[19,10],[6,[6,""]],[12,14],[6,[7,""]],[11],[19,15],[6,[6,""]],[17,19],[6,[7,""]],[16],[7,[0,"oven ovens embers"]]],"underlined":[3,3],"elements":7}}
{"replace":[["bare"]],"pattern":{"program":[[1,[0,"with in on their his her and of"]],[2,[0,"bear"]],[3,[0,"feet floors floor walls hands shoulders branches shelves essentials minimum majority chest knuckles bulbs"]]],"underlined":[2,2],"elements":3}}
{"replace":[["clothes"]],"pattern":{"program":[[1,[2,"wear"]],[2,[8,"head loin neck oil prayer face"],1],[3,5],[2,[7,""]],[2],[3,[0,"cloths"]]],"underlined":[3,3],"elements":3}}
{"replace":[["clothes"]],"pattern":{"program":[[1,3,7],[1,[0,"civilian plain winter warm summer street designer baby maternity sports"]],[9],[1,[3,"second"]],[1,[4,"-"]],[1,[5,"hand"]],[9],[1,[0,"children"]],[1,[5,"'s"]],[2,[0,"cloths"]]],"underlined":[2,2],"elements":2}}
{"replace":[["clothes"]],"pattern":{"program":[[1,[0,"food shelter blankets shoes toys"]],[2,[0,"and or"]],[3,[0,"cloths"]]],"underlined":[3,3],"elements":3}}
{"replace":[["excited"]],"pattern":{"program":[[1,[2,"be get seem look",0,"very so really too more all still"]],[2,[0,"exited"]],[3,[0,"about that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"building car vehicle market motorway site"]],[2,[0,"was"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"flare"}]],"pattern":{"program":[[1,[0,"distress rescue emergency signal solar gas red smoke"]],[2,[0,3]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"flare"}]],"pattern":{"program":[[1,[20,"fire light throw launch"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,3]]],"underlined":[3,3],"elements":3},"unless":[{"before":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fare"]],"pattern":{"program":[[1,[2,"pay"]],[2,[0,"his her their the a bus train taxi"]],[3,[0,"fair"]],[4,[8,". ,",0,"on to for and with home at in from"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"fare"}]],"pattern":{"program":[[1,[0,"bus rail taxi tram ferry minibus rickshaw"]],[2,[0,"fair fairs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["lightening"]],"pattern":{"program":[[1,[2,"be",0,"of by for without"]],[2,[0,"lightning"]],[3,[0,"the his her their its our"]],[4,[0,"load burden mood touch tone workload sentence pressure debt"]]],"underlined":[2,2],"elements":4}}
{"replace":[["male"]],"pattern":{"program":[[1,[0,"mail"]],[2,[0,"suspect suspects victim victims nurse nurses pupils students patient patients prisoners relatives heir colleague colleagues population voters"]]],"underlined":[1,1],"elements":2}}
{"replace":[["morale"]],"pattern":{"program":[[1,[2,"boost raise lift sap improve undermine damage hurt lower destroy restore erode"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,"moral"]],[4,[8,". ,",0,"in among at after before ahead"]]],"underlined":[3,3],"elements":4}}
{"replace":[["morale"]],"pattern":{"program":[[1,[0,"moral"]],[2,[0,"is was has remains remained had"]],[3,[0,"low high never been fallen sunk plummeted improved plunged poor good rising falling"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"never been good poor"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["piece"]],"pattern":{"program":[[1,[0,"a another each every one single big large small tiny"]],[2,[0,"peace"]],[3,[0,"of"]],[4,6],[4,[0,"cake wood paper land legislation equipment furniture art music glass bread meat work advice news evidence metal string history information software machinery wreckage clothing bone"]],[8],[4,[0,"the"]],[4,[0,"wing wall roof hull cake action puzzle pie jigsaw wreckage fuselage ceiling plane fence"]]],"underlined":[2,2],"elements":4}}
{"replace":[["medal"]],"pattern":{"program":[[1,[2,"award win receive present earn give"]],[21,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[21,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[21,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[21,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[3,[0,"metal"]],[4,[0,"for of"]],[5,[0,"honor honour bravery valour valor courage gallantry his her their"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"scrap sheet precious of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["metal"]],"pattern":{"program":[[1,[0,"medal"]],[2,[0,"detector detectors filings sheet sheets pipe pipes roof object objects plate plates bar bars rod rods fence gate door"]]],"underlined":[1,1],"elements":2}}
{"replace":[["prescribed"]],"pattern":{"program":[[1,[0,"doctor doctors gp",19,"GP",0,"physician psychiatrist dentist vet hospital"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,4]],[4,[0,"a the her him strong painkillers antibiotics medication pills tablets drugs"]]],"underlined":[3,3],"elements":4}}
{"replace":[["prescribed"]],"pattern":{"program":[[1,[0,"been was were are is"]],[2,[0,4]],[3,[0,"antibiotics painkillers antidepressants insulin statins opioids pills medication tranquillisers steroids"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[2,"go keep stay fall remain lie grow"]],[2,[0,"quite"]],[3,[8,". ,",0,"and for after when again until about on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[2,"be very so too pretty relatively unusually"]],[2,[0,"quite"]],[3,[8,".",0,"after until when again"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[0,"a the this that in of and some every"]],[2,[0,"quite"]],[3,[0,"streets street village night nights room corner corners life place word voice day town man woman suburb lane confidence determination dignity diplomacy weekend"]]],"underlined":[2,2],"elements":3}}
{"replace":[["wrapped"]],"pattern":{"program":[[1,[0,"rapped"]],[2,[0,"in"]],[12,3],[3,[6,""]],[5,7],[3,[7,""]],[4],[12,8],[3,[6,""]],[10,12],[3,[7,""]],[9],[4,[0,"paper foil plastic cloth blanket blankets newspaper towel towels tissue bandages flag film ribbon silk cellophane cotton tape"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"he she"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"sail"}]],"pattern":{"program":[[1,[2,"hoist furl unfurl"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,"sales sale"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sheer"]],"pattern":{"program":[[1,[0,"shear"]],[2,[0,"cost costs size number numbers volume scale luck determination joy pace beauty desperation exhaustion madness folly terror panic coincidence delight audacity amount quantity complexity brilliance hard physical variety persistence willpower nonsense incompetence magnitude hell bliss"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"suit"}]],"pattern":{"program":[[1,[2,"wear dress"]],[2,3],[2,[0,"in"]],[18,4],[3,[6,""]],[6,8],[3,[7,""]],[5],[18,9],[3,[6,""]],[11,13],[3,[7,""]],[10],[18,14],[3,[6,""]],[16,18],[3,[7,""]],[15],[4,[0,"suite suites"]],[5,[8,". ,",0,"and with in to at as"]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"the hotel in"]],[2,[0,"a his"]],[3,[0,"hotel"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"lemma":"suite"}]],"pattern":{"program":[[1,[0,"bridal penthouse honeymoon"]],[2,[0,5]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"tail"}]],"pattern":{"program":[[1,[2,"wag",0,"bushy striped fluffy curly forked prehensile"]],[2,3],[2,[0,6]],[4,8],[3,[6,""]],[6,8],[3,[7,""]],[5],[4,[0,"tale tales"]]],"underlined":[4,4],"elements":4}}
{"replace":[["tenant"]],"pattern":{"program":[[1,[2,"be"]],[2,[0,"a the"]],[3,[0,"tenet"]],[4,[0,"of in at"]],[5,[0,"the this his a her"]],[6,[0,"castle flat house building farm estate block council property cottage shop"]]],"underlined":[3,3],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,7,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"on"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"on"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,7,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"in"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"in"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,7,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"for"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"for"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,7,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"at"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"at"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,7,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"by"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"by"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,7,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"from"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"from"]]],"underlined":[5,5],"elements":6}}
{"replace":[["their"]],"pattern":{"program":[[1,[23,"",24,""]],[2,[0,"there"]],[3,[0,"own entire respective former fellow beloved"]],[4,[11,"",13,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"is was are were be been"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,[2,"be seem look become",0,"still much far way simply just"]],[2,[0,"to"]],[3,[0,"full small big large expensive weak old young ill sick high heavy dangerous busy poor few hard difficult easy risky costly loud strong steep deep shallow wide afraid cautious optimistic proud shy short tall fat lazy generous fragile vague harsh lenient late early"]],[4,[8,". ,",0,"for to and even"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"vein"}]],"pattern":{"program":[[1,[0,"coal silver quartz ore mineral varicose jugular blood"]],[2,[0,"vain vains vane vanes"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"turned turns on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,0]],[2,[0,"waste"]],[3,[0,"of"]],[4,[0,"his her their the"]],[5,[0,"trousers dress skirt jeans coat jacket gown"]]],"underlined":[2,2],"elements":5}}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,"around round about"]],[2,[0,8]],[3,[0,"waste"]]],"underlined":[3,3],"elements":3}}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"the"]],[3,[0,"waste"]],[4,[0,"down up"]]],"underlined":[3,3],"elements":4}}
{"replace":[["weeks"]],"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten several few",1,""]],[2,[0,"weak"]],[3,[8,".",0,"ago later before earlier"]]],"underlined":[2,2],"elements":3}}
{"replace":[["proceeded"]],"pattern":{"program":[[1,[0,"preceded"]],[2,[0,"along towards toward down through across north south slowly home cautiously"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"be have"]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["residents"]],"pattern":{"program":[[1,[0,"residence",19,"Residence"]],[2,[0,"of"]],[3,[6,""]],[4,6],[3,[7,""]],[3],[21,7],[3,[6,""]],[9,11],[3,[7,""]],[8],[21,12],[3,[6,""]],[14,16],[3,[7,""]],[13],[21,17],[3,[6,""]],[19,21],[3,[7,""]],[18],[4,[0,"complain complained say said voted fear feared fled told want wanted asked described signed protested gathered insist believe argue hope hoped"]]],"underlined":[1,1],"elements":4}}
{"replace":[["residents"]],"pattern":{"program":[[1,[0,"town city village street local angry elderly nearby worried many some few most"]],[2,3],[2,[18,"'s"]],[3,[0,"residence"]],[4,[0,"complain complained say said voted fear feared fled told want wanted asked described signed protested gathered were are have"]]],"underlined":[3,3],"elements":4}}
{"replace":[["incidents"]],"pattern":{"program":[[1,[0,"two three four five six seven several many isolated numerous",1,""]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3],[3,[0,"incidence"]],[4,[8,". ,",0,"of in at on were have"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"high low higher lower increased lifetime annual"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["incident"]],"pattern":{"program":[[1,[0,"the this that an another"]],[2,[0,"incidence"]],[3,[0,"happened occurred took outside involving which prompted led"]]],"underlined":[2,2],"elements":3}}
{"replace":[["presence"]],"pattern":{"program":[[1,[0,"heavy police military armed visible constant naval commanding"]],[2,[0,"presents"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"a an the awards his its to with",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["presence"]],"pattern":{"program":[[1,[18,"'s",0,9]],[2,[0,"presents"]],[3,[0,"at in"]],[4,[0,"the a"]],[5,[0,"funeral meeting court talks summit ceremony country region capital room area city"]]],"underlined":[2,2],"elements":5}}
{"replace":[["court-martialled"]],"pattern":{"program":[[1,5],[1,[3,"court"]],[1,[4,"-"]],[1,[5,"marshalled"]],[8],[1,[3,"court"]],[1,[4,"-"]],[1,[5,"marshaled"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"manager"}]],"pattern":{"program":[[1,[0,"club team general bank hotel campaign project office stage assistant former city site factory shop store branch bar restaurant fund production press new deputy area regional sales plant case property care"]],[2,[0,"manger mangers"]]],"underlined":[2,2],"elements":2}}
{"replace":[["manager"]],"pattern":{"program":[[1,[0,"the a"]],[2,[0,"manger"]],[3,[0,"of"]],[4,[0,"the a an",16,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["public"]],"pattern":{"program":[[1,[0,"pubic"]],[2,[0,"official officials body bodies transport relations school schools sector health service services money spending opinion library libraries inquiry meeting meetings funds order office works debate affairs interest transit safety access toilets holiday holidays figure figures sale defender prosecutor record records square housing trust support pressure debt finances broadcaster"]]],"underlined":[1,1],"elements":2}}
{"replace":[["public"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"pubic"]],[3,[8,".",0,"is was will to has that in and who"]]],"underlined":[2,2],"elements":3}}
{"replace":[["trial"]],"pattern":{"program":[[1,[2,"stand face await"]],[2,[0,"trail"]]],"underlined":[2,2],"elements":2}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"trail"]],[3,[0,"for in over at accused charged before"]]],"underlined":[2,2],"elements":3}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"trail"]],[2,[0,"judge court lawyer lawyers date jury"]]],"underlined":[1,1],"elements":2}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"murder fraud criminal corruption civil fair speedy court rape bribery"]],[2,[0,"trail"]]],"underlined":[2,2],"elements":2}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"judge jury court prosecutors"]],[2,[6,""]],[3,5],[2,[7,""]],[2],[30,6],[2,[6,""]],[8,10],[2,[7,""]],[7],[30,11],[2,[6,""]],[13,15],[2,[7,""]],[12],[30,16],[2,[6,""]],[18,20],[2,[7,""]],[17],[30,21],[2,[6,""]],[23,25],[2,[7,""]],[22],[30,26],[2,[6,""]],[28,30],[2,[7,""]],[27],[3,[0,"for before during of"]],[4,[0,"the his her"]],[5,[0,"trail"]],[6,[8,". ,",0,"of in to"]]],"underlined":[5,5],"elements":6}}
{"replace":[["trail"]],"pattern":{"program":[[1,[0,"paper audit hiking nature walking campaign"]],[2,[0,"trial"]]],"underlined":[2,2],"elements":2}}
{"replace":[["trail"]],"pattern":{"program":[[1,[2,"hike walk hit"]],[2,[0,"the"]],[3,[0,"trial"]]],"underlined":[3,3],"elements":3}}
{"replace":[["caught"]],"pattern":{"program":[[1,[2,"be get"]],[2,[0,"court"]],[3,5],[3,[0,"by up speeding stealing cheating trying between out off"]],[8],[3,[3,"red"]],[3,[4,"-"]],[3,[5,"handed"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"mob"}]],"pattern":{"program":[[1,[0,"angry lynch violent unruly flash baying"]],[2,[0,"mop mops"]]],"underlined":[2,2],"elements":2}}
{"replace":[["canon"]],"pattern":{"program":[[1,[0,"cannon"]],[2,[0,"law lawyer lawyers"]]],"underlined":[1,1],"elements":2}}
{"replace":[["cannon"]],"pattern":{"program":[[1,[2,"fire"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,"canons canon"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of for from who law precentor"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"heir"}]],"pattern":{"program":[[1,[0,"air airs"]],[2,[0,"to"]],[3,[0,"the a his her their its this one"]],[4,[0,"throne fortune crown title estate empire dukedom peerage kingdom"]]],"underlined":[1,1],"elements":4}}
{"replace":[["polls"]],"pattern":{"program":[[1,[0,"voters voter electorate people country nation citizens party millions villagers iraqis americans"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[2,"go head return come flock"]],[4,[0,"to"]],[5,[0,"the"]],[6,[0,"poles"]]],"underlined":[6,6],"elements":6}}
{"replace":[[{"lemma":"poll"}]],"pattern":{"program":[[1,[0,"opinion exit latest"]],[2,[0,"pole poles"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"position vault vaulter"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["great"]],"pattern":{"program":[[1,[0,"a the of with"]],[2,[0,"grate"]],[3,[0,"man woman effect deal success day job honour honor interest loss care danger victory pride city war value many part majority player start pleasure joy difficulty help leader nation"]]],"underlined":[2,2],"elements":3}}
{"replace":[["brink"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"bring"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["choose"]],"pattern":{"program":[[1,[0,"to will can could would may might must should",18,"n't",0,"not"]],[2,[0,"choice"]],[3,[0,"a an the its his her their between from who what whether"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lead"]],"pattern":{"program":[[1,[2,"poison contaminate pollute lace"]],[21,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[21,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[21,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[21,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[3,[0,"with"]],[4,[0,"led"]]],"underlined":[4,4],"elements":4}}
{"replace":[["principles"]],"pattern":{"program":[[1,[2,"stick stand live stay",0,"true"]],[2,[0,"to by"]],[3,[0,"his her their its our"]],[4,[0,"principals"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"principle"}]],"pattern":{"program":[[1,[0,"moral democratic basic guiding founding first legal constitutional scientific"]],[2,[0,"principals principal"]],[3,[8,". ,",0,"of that and in are is"]]],"underlined":[2,2],"elements":3}}
{"replace":[["discrete"]],"pattern":{"program":[[1,[0,"two three four five six several into many",1,""]],[2,[0,"discreet"]],[3,[0,"steps stages units categories parts components effects events entities variables groups areas phases sections chunks pieces"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"complement"}]],"pattern":{"program":[[1,[0,"compliment compliments complimented"]],[2,[0,"each one"]],[3,[0,"other another"]],[4,[0,"perfectly well nicely beautifully",8,"."]]],"underlined":[1,1],"elements":4}}
{"replace":[["whose"]],"pattern":{"program":[[1,[0,"who"]],[1,[5,"'s"]],[2,[15,""]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[11,"",25,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whose"]],"pattern":{"program":[[1,[0,"who"]],[1,[5,"'s"]],[2,[0,10]],[3,[15,""]],[4,[26,"",9,"",27,""]]],"underlined":[1,1],"elements":4}}
{"replace":[["which"]],"pattern":{"program":[[1,[0,"all some most many both none each half several part much few any either neither two three four five six seven eight nine ten eleven twelve twenty",1,""]],[2,[0,"of"]],[3,[0,"witch"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"hunts hunt trials trial hazel doctors"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["no"]],"pattern":{"program":[[1,[0,"have has had"]],[2,[0,"not"]],[3,[0,"intention choice doubt idea qualms desire option objection"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,11]],[21,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[21,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[21,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[21,17],[2,[6,""]],[19,21],[2,[7,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["no"]],"pattern":{"program":[[1,[0,"there"]],[2,[0,"is was were are"]],[3,[0,"not"]],[4,[0,"doubt indication suggestion sign reason hope chance sense choice"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,11]],[21,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[21,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[21,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[21,17],[2,[6,""]],[19,21],[2,[7,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lay"]],"pattern":{"program":[[1,[0,"he she it they who"]],[2,[0,"laid"]],[3,[0,"on"]],[4,[0,6]],[5,[0,"side back stomach belly"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[0,"has had have was were been being"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["throws"]],"pattern":{"program":[[1,[0,"free"]],[2,[0,"throes throe throughs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["except"]],"pattern":{"program":[[1,[0,"everyone everybody everything nobody nothing none"]],[2,[0,"came escaped left survived died agreed voted went was stayed knew"]],[3,4],[3,[28,""]],[5,6],[4,[8,","]],[5,[0,"accept"]],[6,[0,"the for one two his her my mine him me them us"]]],"underlined":[5,5],"elements":6}}
{"replace":[["except"]],"pattern":{"program":[[1,[8,","]],[2,[0,"accept"]],[3,[0,"for"]],[4,[0,"the a an one two his her its their"]]],"underlined":[2,2],"elements":4}}
{"replace":[["pier"]],"pattern":{"program":[[1,[2,"tie moor berth dock back"]],[2,3],[2,[0,"up"]],[3,[0,"at to alongside off against"]],[4,[0,"the"]],[5,[0,"peer"]]],"underlined":[5,5],"elements":5}}
{"replace":[["pier"]],"pattern":{"program":[[1,[0,"on along under beneath off"]],[2,[0,"the"]],[3,[0,"peer"]],[4,[8,". ,",0,"at and for in when as where was to with"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[2,"rely focus report spy cheat attack move comment pressure"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["read"]],"pattern":{"program":[[1,[2,"be"]],[2,[0,"red"]],[3,[0,"out aloud"]]],"underlined":[2,2],"elements":3}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"more less fewer",21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"then"]],[4,[0,"he she it they we",19,"I",0,"you"]],[5,[0,"does do did is are was were had has have can could would will"]],[6,[8,". ,",0,"in at for on to before last"]]],"underlined":[3,3],"elements":6},"unless":[{"before":{"program":[[1,[0,"if when once until before since as after where because wherever"]],[61,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[61,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[61,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[61,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[61,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[61,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[61,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[61,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[61,42],[2,[6,""]],[44,46],[2,[7,""]],[43],[61,47],[2,[6,""]],[49,51],[2,[7,""]],[48],[61,52],[2,[6,""]],[54,56],[2,[7,""]],[53],[61,57],[2,[6,""]],[59,61],[2,[7,""]],[58]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"years months weeks days hours minutes"]],[2,[0,"later earlier sooner"]],[3,[0,"then"]],[4,[0,"planned expected scheduled normal usual under forecast anticipated promised usually originally last those any initially first"]]],"underlined":[3,3],"elements":4}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"better rather sooner"]],[2,3],[2,[0,"be"]],[3,[29,"",13,""]],[4,[0,"then"]],[5,[0,"sorry never late dead rich"]]],"underlined":[4,4],"elements":5}}
{"replace":[["effect"]],"pattern":{"program":[[1,[18,"'s"]],[2,[0,"affect"]],[3,[0,"on upon will would is was"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"let"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["you're"]],"pattern":{"program":[[1,[0,"if because that unless until once think know hope sure glad"]],[2,[0,"your"]],[3,5],[3,[0,"down up out off from not here there able unable ahead behind a an too trying looking going"]],[7],[3,[0,"gon"]],[3,[5,"na"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"payment vote coat"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["used"]],"pattern":{"program":[[1,[0,"he she it there"]],[2,[0,"use"]],[3,[0,"to"]],[4,[30,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,3],[1,[0,"does did do",18,"n't",0,"not can could will would to may might should must"]],[5],[1,[0,"did"]],[1,[5,"n't"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["used"]],"pattern":{"program":[[1,[0,"they we i"]],[2,[0,"use"]],[3,[0,"to"]],[4,[30,""]]],"underlined":[2,2],"elements":4,"atStart":true}}
{"replace":[["past"]],"pattern":{"program":[[1,[2,"look stare gaze glance flow whistle sneak limp crawl"]],[2,[0,"passed"]],[3,[0,"the a an his her their him them it us its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,"march procession convoy parade protest rally demonstration day night weekend"]],[2,[0,"past"]],[3,[0,"without"]],[4,[0,"incident incidents arrests arrest trouble violence injury"]]],"underlined":[2,2],"elements":4}}
{"replace":[["break"]],"pattern":{"program":[[1,[0,"brake"]],[2,[0,"the a an his her their its"]],[3,[0,"law rules record silence deadlock news ice bank ceasefire truce tie cycle story code spell curse monopoly stalemate impasse habit link promise glass window seal strike siege agreement treaty"]]],"underlined":[1,1],"elements":3}}
{"replace":[["break"]],"pattern":{"program":[[1,[0,"brake"]],[2,[0,"apart free ranks even ground bread bail camp records promises rules laws"]]],"underlined":[1,1],"elements":2}}
{"replace":[["break"]],"pattern":{"program":[[1,[0,"ice glass rope ropes net branch branches wood bones waves hearts voice"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[2,"begin start seem appear threaten"]],[4,[0,"to"]],[5,[0,"brake"]]],"underlined":[5,5],"elements":5}}
{"replace":[[{"lemma":"main"}]],"pattern":{"program":[[1,3],[1,[0,"water gas sewer sewage burst electricity"]],[6],[1,[3,"cast"]],[1,[4,"-"]],[1,[5,"iron"]],[2,[0,"manes mane"]]],"underlined":[2,2],"elements":2}}
{"replace":[["though"]],"pattern":{"program":[[1,[2,"look seem sound feel act behave appear play talk walk live"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,"as"]],[4,[0,"thought"]]],"underlined":[4,4],"elements":4}}
{"replace":[["loss"]],"pattern":{"program":[[1,[0,"first second third fourth fifth sixth seventh eighth ninth tenth straight consecutive net narrow heavy"]],[2,[0,"lose"]],[3,[8,". ,",0,"of in to at since and for this"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"come comes finish came the who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["loss"]],"pattern":{"program":[[1,[0,"a an its quarterly annual operating pretax pre-tax net"]],[2,[0,"lost"]],[3,[0,"of"]],[4,[8,"\u00a3 \u20ac $",1,""]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"tender"}]],"pattern":{"program":[[1,[2,"tend"]],[2,[0,8]],[3,[0,"resignation resignations apologies notice"]]],"underlined":[1,1],"elements":3}}
{"replace":[["counts"]],"pattern":{"program":[[1,[0,"guilty charged convicted indicted acquitted arraigned cleared pleaded"]],[2,[0,"on of with to"]],[3,4],[3,[0,"all"]],[4,[0,10,1,"",0,"several multiple"]],[5,[0,"accounts"]],[6,[0,"of"]]],"underlined":[5,5],"elements":6}}
{"replace":[["sentence"]],"pattern":{"program":[[1,[0,"prison jail death life custodial suspended stiff lenient harsh concurrent minimum maximum"]],[2,[0,"sentience"]]],"underlined":[2,2],"elements":2}}
{"replace":[["paid"]],"pattern":{"program":[[1,[0,"payed"]],[2,[0,"the a an his her their its for by to up",8,"\u00a3 \u20ac $",1,"",0,"more less in no tribute attention back"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hull"]],"pattern":{"program":[[1,[0,"ship boat tanker vessel trawler ferry yacht submarine freighter warship frigate lifeboat"]],[2,[18,"'s"]],[3,[0,"hole"]]],"underlined":[3,3],"elements":3}}
{"replace":[["runway"]],"pattern":{"program":[[1,[2,"land taxi skid veer slide overshoot touch"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,"the a"]],[4,[0,"runaway"]],[5,[8,". ,",0,"at in and as after on when with before"]]],"underlined":[4,4],"elements":5}}
{"replace":[["flour"]],"pattern":{"program":[[1,3,7],[1,[0,"plain wholemeal corn rye spelt of"]],[9],[1,[3,"self"]],[1,[4,"-"]],[1,[5,"raising"]],[9],[1,[0,"sacks bags kilos cups bag sack cup kilo tonnes tons"]],[1,[0,"of"]],[2,[0,"flower"]],[3,[0,"and or prices mill mills milling shortage shortages tortillas from for"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"bed beds kinds kind sort type types part petals bunch scent smell shape form art image national name"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["herded"]],"pattern":{"program":[[1,[2,"be"]],[2,[0,"hoarded"]],[3,[0,"into onto together on aboard"]]],"underlined":[2,2],"elements":3}}
{"replace":[["imminent"]],"pattern":{"program":[[1,[0,"eminent"]],[2,[0,"danger threat collapse attack arrival invasion departure release arrest closure strike eviction execution return risk war peril disaster"]]],"underlined":[1,1],"elements":2}}
{"replace":[["eminent"]],"pattern":{"program":[[1,[0,"imminent"]],[2,[0,"historian scientist lawyer scholar surgeon professor economist barrister jurist physicist architect physician theologian botanist biologist"]]],"underlined":[1,1],"elements":2}}
{"replace":[["air"]],"pattern":{"program":[[1,[0,"an the his her its certain same general"]],[2,[0,"heir"]],[3,[0,"of"]],[4,[0,"mystery authority superiority resignation menace calm inevitability unreality respectability confidence optimism melancholy gloom desperation finality mischief innocence neglect"]]],"underlined":[2,2],"elements":4}}
{"replace":[["aisle"]],"pattern":{"program":[[1,[2,"walk march"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,"up down along"]],[4,[0,"the"]],[5,[0,"isle"]]],"underlined":[5,5],"elements":5},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"isle"}]],"pattern":{"program":[[1,[0,"uninhabited windswept remote tidal offshore scottish hebridean"]],[2,[0,"aisle aisles"]]],"underlined":[2,2],"elements":2}}
{"replace":[["poor"]],"pattern":{"program":[[1,[0,"pore"]],[2,[0,"turnout performance quality health weather results visibility people families country countries sales harvest communications eyesight man woman children hygiene maintenance"]]],"underlined":[1,1],"elements":2}}
{"replace":[["Capitol"]],"pattern":{"program":[[1,[0,"state"]],[2,[0,"capital"]],[3,[0,"building rotunda dome steps grounds"]]],"underlined":[2,2],"elements":3}}
{"replace":[["border"]],"pattern":{"program":[[1,[2,"mass amass gather cross flee"]],[21,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[21,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[21,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[21,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[3,[0,"on at across along over near"]],[4,[0,"the"]],[5,[0,"boarder"]]],"underlined":[5,5],"elements":5}}
{"replace":[["border"]],"pattern":{"program":[[1,[0,"boarder"]],[2,[0,"fence wall patrol patrols crossing crossings police agents town towns security post posts dispute disputes region controls checks force forces"]]],"underlined":[1,1],"elements":2}}
{"replace":[["fair"]],"pattern":{"program":[[1,[0,"fare"]],[2,[0,"ground grounds"]]],"underlined":[1,1],"elements":2}}
{"replace":[["altar"]],"pattern":{"program":[[1,[0,"church chapel cathedral temple marble stone high wedding"]],[2,[0,"alter"]]],"underlined":[2,2],"elements":2}}
{"replace":[["altar"]],"pattern":{"program":[[1,[0,"at before behind on to beside"]],[2,[0,"the"]],[3,[0,"alter"]],[4,[8,". ,",0,"of and with in by at"]]],"underlined":[3,3],"elements":4}}
{"replace":[["soul"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"sole"]],[3,[0,"of"]],[4,[0,"discretion kindness courtesy patience generosity politeness"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"sole"}]],"pattern":{"program":[[1,[0,"shoe boot foot rubber leather"]],[2,3],[2,[18,"'s"]],[3,[0,"soul souls"]]],"underlined":[3,3],"elements":3}}
{"replace":[["vain"]],"pattern":{"program":[[1,[0,"vein vane"]],[2,[0,"attempt attempts hope hopes effort efforts bid search"]]],"underlined":[1,1],"elements":2}}
{"replace":[["vain"]],"pattern":{"program":[[1,[0,"all was were been not died fought waited searched tried looked worked struggled protested pleaded appealed"]],[2,[0,"in"]],[3,[0,"vein vane"]],[4,[8,". ,",0,"for to as when and because"]]],"underlined":[3,3],"elements":4}}
{"replace":[["won"]],"pattern":{"program":[[1,[0,"he she who they it"]],[2,[0,"one"]],[3,[0,"the a his her their gold silver bronze three two four five six seven eight both back only"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"hundred thousand million day time night year or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["won"]],"pattern":{"program":[[1,[0,"one"]],[2,[0,"two three four five six seven eight nine ten",1,""]],[3,[0,"straight consecutive titles games matches seats medals caps sets golds races"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,"",0,"to or and in at of by from for day only just than"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tears"]],"pattern":{"program":[[1,[2,"reduce move drive bring"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,"to"]],[4,[0,12]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"of set"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tears"]],"pattern":{"program":[[1,3,6,9],[1,[0,"shed shedding"]],[12],[1,[0,"burst"]],[1,[0,"into"]],[12],[1,[0,"floods verge point edge brink"]],[1,[0,"of"]],[12],[1,[2,"break"]],[1,[0,"down"]],[1,[0,"in"]],[2,[0,12]]],"underlined":[2,2],"elements":2}}
{"replace":[["range"]],"pattern":{"program":[[1,[3,"point"]],[1,[4,"-"]],[1,[5,"blank"]],[2,[0,"rage"]]],"underlined":[2,2],"elements":2}}
{"replace":[["motive"]],"pattern":{"program":[[1,[0,"motif"]],[2,[0,"for behind"]],[3,[0,"the his her their this"]],[4,[0,"killing killings murder murders attack attacks shooting stabbing crime arson theft robbery bombing"]]],"underlined":[1,1],"elements":4}}
{"replace":[["cited"]],"pattern":{"program":[[1,[0,"was were been is are"]],[2,[0,"sighted"]],[3,[0,"for"]],[4,[0,"violating violations contempt speeding safety reckless failing driving"]]],"underlined":[2,2],"elements":4}}
{"replace":[["cited"]],"pattern":{"program":[[1,[0,"police officer officers deputies troopers inspectors inspector court"]],[2,[0,"sited"]],[3,[0,"him her them the a two three"]]],"underlined":[2,2],"elements":3}}
{"replace":[["patients"]],"pattern":{"program":[[1,[0,"cancer elderly stroke heart infected ill sick psychiatric dementia diabetic hospital kidney covid"]],[2,[0,"patience"]],[3,[8,". ,",0,"in who were are have had to and at with from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["patients"]],"pattern":{"program":[[1,[0,"patience"]],[2,[0,"were are have who themselves"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"and or with of",8,",",0,"as without"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["beer"]],"pattern":{"program":[[1,[0,"cans can pint pints glass glasses bottle bottles crates barrels kegs"]],[2,[0,"of"]],[3,[0,"bear bare"]]],"underlined":[3,3],"elements":3}}
{"replace":[["roll"]],"pattern":{"program":[[1,[2,"call take"]],[2,[0,"the"]],[3,[0,"role"]],[4,[8,". ,",0,"at and"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"roll"}]],"pattern":{"program":[[1,[0,"electoral drum sausage toilet egg honor honour"]],[2,[0,"role roles"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"to for in as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"steak"}]],"pattern":{"program":[[1,3,7],[1,[0,"rump sirloin fillet ribeye tuna salmon beef"]],[10],[1,[3,"rib"]],[1,[4,"-"]],[1,[5,"eye"]],[10],[1,[3,"t"]],[1,[4,"-"]],[1,[5,"bone"]],[2,[0,"stake stakes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["coup"]],"pattern":{"program":[[1,3,7],[1,[0,"military attempted failed bloodless palace"]],[10],[1,[3,"right"]],[1,[4,"-"]],[1,[5,"wing"]],[10],[1,[3,"left"]],[1,[4,"-"]],[1,[5,"wing"]],[2,[0,"coo coupe"]]],"underlined":[2,2],"elements":2}}
{"replace":[["coup"]],"pattern":{"program":[[1,[0,"coo coupe"]],[2,[0,"attempt attempts plotters plotter plot d'etat leaders leader"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bass"]],"pattern":{"program":[[1,[0,"base"]],[2,[0,"guitar guitarist guitarists guitars drum drums clarinet baritone"]]],"underlined":[1,1],"elements":2}}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"too"]],[2,[13,""]],[3,[0,"too"]],[4,[30,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["misled"]],"pattern":{"program":[[1,[0,2]],[2,[0,"mislead"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"clothe"}]],"pattern":{"program":[[1,[0,"feeds feed fed house houses shelter shelters"]],[2,[0,"and"]],[3,[0,"cloths cloth"]],[4,[0,10,1,"",0,"the his her their children people poor"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"of cattle animal"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hangar"]],"pattern":{"program":[[1,[0,"in inside from outside into of"]],[2,[0,"a the"]],[3,[0,13]],[4,[0,"at near in on"]],[5,[0,"the an a"]],[6,[0,"airport airfield base aerodrome runway airbase"]]],"underlined":[3,3],"elements":6}}
{"replace":[[{"lemma":"hangar"}]],"pattern":{"program":[[1,[0,"aircraft plane airplane airport helicopter jet maintenance"]],[2,[0,13]]],"underlined":[2,2],"elements":2}}
{"replace":[["reins"]],"pattern":{"program":[[1,[2,"lose take seize hold hand keep loosen tighten grab"]],[2,3],[2,[0,"control"]],[4,5],[3,[0,"of"]],[6,7],[4,[0,"over"]],[5,[0,"the"]],[6,[0,"reigns"]]],"underlined":[6,6],"elements":6}}
{"replace":[["taut"]],"pattern":{"program":[[1,[2,"pull stretch draw"]],[2,[0,"taught"]],[3,[8,". ,",0,"between across and over by as until"]]],"underlined":[2,2],"elements":3}}
{"replace":[["taught"]],"pattern":{"program":[[1,[0,"taut"]],[2,[19,"French German Latin English Spanish",0,"mathematics maths physics chemistry history music biology art geography himself herself me him them us"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a an the of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["whet"]],"pattern":{"program":[[1,[0,"wet"]],[2,[0,"the its his her their our"]],[3,[0,"public voters fans readers investors"]],[4,[18,"'s",8,"'"]],[5,[0,"appetite"]]],"underlined":[1,1],"elements":5}}
{"replace":[["whet"]],"pattern":{"program":[[1,[0,"wet"]],[2,[0,"the its his her their our your"]],[3,4],[3,[11,""]],[4,[0,"appetite appetites"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"muscle"}]],"pattern":{"program":[[1,[2,"tear strain pull damage bruise"]],[6,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[3,[0,"a the his her thigh calf stomach groin hamstring shoulder"]],[4,[0,"mussel mussels"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"pare"}]],"pattern":{"program":[[1,[2,"pair"]],[2,[0,"back down"]],[3,[0,"its his her their the spending costs jobs staff plans budget expectations services forces investment"]]],"underlined":[1,1],"elements":3}}
{"replace":[["peaked"]],"pattern":{"program":[[1,[0,"interest demand support sales prices inflation unemployment cases infections output traffic production turnout popularity"]],[2,[0,"peeked piqued"]],[3,[0,"in at on during last early late before after"]]],"underlined":[2,2],"elements":3}}
{"replace":[["rout"]],"pattern":{"program":[[1,[2,"put"]],[2,[6,""]],[3,5],[2,[7,""]],[2],[20,6],[2,[6,""]],[8,10],[2,[7,""]],[7],[20,11],[2,[6,""]],[13,15],[2,[7,""]],[12],[20,16],[2,[6,""]],[18,20],[2,[7,""]],[17],[3,[0,"to"]],[4,[0,"route root"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"in on under for through number plans"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"suite"}]],"pattern":{"program":[[1,[0,"presidential royal bridal penthouse executive luxury hotel honeymoon"]],[2,[0,5]],[3,[8,". ,",0,"at in on of costs cost overlooking was"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of in was"]],[2,[0,"worth armour armor"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["tale"]],"pattern":{"program":[[1,[0,"it film book novel story play this"]],[2,[0,"is was tells"]],[3,[0,"a"]],[4,[0,"tail"]],[5,[0,"of"]]],"underlined":[4,4],"elements":5}}
{"replace":[["week"]],"pattern":{"program":[[1,[0,"all"]],[2,[0,"weak"]],[3,[8,". ,",0,"long in at and because as"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"were are was looked seemed felt is"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["week"]],"pattern":{"program":[[1,[0,"next last every each this per once twice past working following previous"]],[2,[0,"weak"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"link spot point side",14,"",15,"",13,"",0,"and or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wares"]],"pattern":{"program":[[1,[2,"peddle sell hawk display offer trade tout"]],[2,[0,9]],[3,[0,"wears wheres"]]],"underlined":[3,3],"elements":3}}
{"replace":[["aides"]],"pattern":{"program":[[1,[0,"aids"]],[2,[0,"said told say tell"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"aid hearing visual band"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["due"]],"pattern":{"program":[[1,[0,"cancelled canceled delayed postponed closed off"]],[2,[0,"dew"]],[3,[0,"to"]],[4,[0,"the a an bad heavy high rain snow fog ice strong flooding wind winds lack injury"]]],"underlined":[2,2],"elements":4}}
{"replace":[["male"]],"pattern":{"program":[[1,[0,"mail"]],[2,[0,"driver suspect nurse victim voice colleagues students teachers patients model models population relatives heir"]],[3,[0,"aged in with who",8,". ,",0,"and was were of is are"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"royal e chain hate us the direct"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["manner"]],"pattern":{"program":[[1,[0,"manor"]],[2,[0,"in"]],[3,[0,"which"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"moated old stone tudor family ruined"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["manor"]],"pattern":{"program":[[1,[0,"manner"]],[2,[0,"house houses"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"this that such like same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["wry"]],"pattern":{"program":[[1,[0,"rye"]],[2,[0,"smile column comment grin humour humor observation aside wit remark"]]],"underlined":[1,1],"elements":2}}
{"replace":[["rye"]],"pattern":{"program":[[1,[0,"wry"]],[2,[0,"bread loaf loaves whiskey whisky flour field fields grass harvest crop"]]],"underlined":[1,1],"elements":2}}
{"replace":[["off"]],"pattern":{"program":[[1,[2,"fall jump slip tumble leap hop"]],[2,[0,"of"]],[3,[0,"his her its a the"]],[4,[0,"bike bicycle horse roof cliff ladder bridge wall stage train platform scaffold scaffolding boat truck bed chair map wagon pier ledge motorcycle lorry tractor bus"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"the a this that sudden"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["off"]],"pattern":{"program":[[1,[2,"get"]],[2,[0,"of"]],[3,[0,"to"]],[4,[0,"a the"]],[5,[0,"good bad flying slow great fine poor bright strong shaky rocky dreadful perfect wrong"]]],"underlined":[2,2],"elements":5}}
{"replace":[["off"]],"pattern":{"program":[[1,[2,"go"]],[2,[0,"of"]],[3,[0,"in by at near outside inside as when early prematurely accidentally"]]],"underlined":[2,2],"elements":3}}
{"replace":[["off"]],"pattern":{"program":[[1,[2,"turn switch"]],[2,[0,"of"]],[3,[8,". ,",0,"at when by for to as"]]],"underlined":[2,2],"elements":3}}
{"replace":[["off"]],"pattern":{"program":[[1,[2,"take"]],[2,[0,"of"]],[3,[0,"his her their my its"]],[4,[0,"coat hat shoes shirt boots gloves mask helmet glasses jacket jersey"]]],"underlined":[2,2],"elements":4}}
{"replace":[["through"]],"pattern":{"program":[[1,[0,"thought"]],[2,[0,"the a his her their its"]],[3,[0,"night day winter summer window streets city town door crowd forest years woods gates wall tunnel"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"he she they who it we",19,"I",0,"had have has was were never once people",11,"",0,"be were also not and who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"night"}]],"pattern":{"program":[[1,[0,"spend spent spends spending"]],[2,[0,10,1,"",0,"several many few a"]],[3,[0,"knight knights"]],[4,[0,"in at on under with away there alone outside"]]],"underlined":[3,3],"elements":4}}
{"replace":[["night"]],"pattern":{"program":[[1,[0,"last every tuesday wednesday thursday friday saturday sunday monday opening all"]],[2,[0,"knight"]],[3,[8,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"are were was is"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["heir"]],"pattern":{"program":[[1,[0,"hare"]],[2,[0,"to"]],[3,[0,"the"]],[4,[0,"throne fortune title estate crown empire"]]],"underlined":[1,1],"elements":4}}
{"replace":[["bus"]],"pattern":{"program":[[1,3],[1,[0,"school tour passenger shuttle bendy"]],[6],[1,[3,"double"]],[1,[4,"-"]],[1,[5,"decker"]],[2,[0,"bust buss"]],[3,[8,". ,",0,"crashed driver stop carrying with on in and was route service station"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bus"]],"pattern":{"program":[[1,[0,"buss"]],[2,[0,"driver drivers stop stops station route routes lane lanes fare fares service services pass company shelter"]]],"underlined":[1,1],"elements":2}}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,"has have had not never"]],[2,[0,"past"]],[3,[0,"both all every an several out muster judgment legislation"]]],"underlined":[2,2],"elements":3}}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,"motion measure amendment bill budget resolution proposal law it"]],[2,[0,"past"]],[3,[0,"by unanimously easily narrowly overwhelmingly"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"drive walk run go fly sail ride push rush slip carry take"]]],"underlined":[1,1],"elements":1}}]}`,
}
