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
accept 11
decent 12 13
inspection 14
muster 14
legislation 14
judgment 14
judgement 14
passed 15
personal 16
backed 17 18
bear 19
cloths 21 22
exited 23
flair 24 25
flairs 24 25
fair 27
fairs 27
lightning 28
mail 29
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
suit 44
suits 44
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
vane 55
vanes 55
waste 56 57 58
weak 59
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
choice 88
led 89
principals 90 91
principal 91
discreet 92
compliments 93
complimented 93`,
  lemmas: `wear 20 43
pay 26
dress 43
fire 82`,
  others: [],
  kinds: [{"word":"","off":356},{"on":8,"off":96},{"lemma":"","off":100},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"on":1,"off":32},{"on":128},{"word":""},{"off":96,"tag":"VBD","on":512},{"word":"","off":356,"relation":"conj","on":1024,"head":1},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"NNP*","on":512},{"off":96,"tag":"JJ","on":512},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"NNP","on":512},{"off":96,"tag":"PRP","on":512},{"word":"","off":100},{"word":"","off":352},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"JJR","on":512},{"off":96,"tag":"RBR","on":512},{"off":96,"tag":"VB*","on":512},{"off":96,"tag":"IN","on":512}],
  lists: `the his her their
has have had who
flair flairs
proscribed
more less fewer better worse`,
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
{"replace":[["passed"]],"pattern":{"program":[[1,[11,"",12,"",17,"",0,"has have had"]],[2,[0,"past"]],[3,[0,"inspection muster legislation judgment judgement"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"go drive walk run move get"]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[2,"carry drive walk fly sail march slip squeeze cycle stroll rush sweep whizz race glide file ride wheel parade"]],[2,[0,"passed"]],[3,[8,". ,",0,"the a an his her their our its us him them",12,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[6,""]],[2,4],[1,[7,""]],[1]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"exam test law bill budget laws legislation resolution motion"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[6,""]],[3,5],[1,[7,""]],[2],[2,[0,"exam test driving law bill budget laws legislation resolution motion time years"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["personnel"]],"pattern":{"program":[[1,[0,"shortage shortages lack thousands hundreds"]],[2,[0,"of"]],[12,3],[3,[6,""]],[5,7],[3,[7,""]],[4],[12,8],[3,[6,""]],[10,12],[3,[7,""]],[9],[4,[0,"personal"]],[5,[8,". ,",0,"in at to and on"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["baked"]],"pattern":{"program":[[1,[0,"backed"]],[2,[0,"bread beans potato potatoes goods apple apples cakes biscuits pies"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[11,"",12,"",17,"",0,1]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"farmers growers"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["baked"]],"pattern":{"program":[[1,[2,"be"]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3],[3,[0,"backed"]],[4,[0,"in at"]],[5,[0,"a an the wood clay stone brick hot his her"]],[19,10],[6,[6,""]],[12,14],[6,[7,""]],[11],[19,15],[6,[6,""]],[17,19],[6,[7,""]],[16],[7,[0,"oven ovens embers"]]],"underlined":[3,3],"elements":7}}
{"replace":[["bare"]],"pattern":{"program":[[1,[0,"with in on their his her and of"]],[2,[0,"bear"]],[3,[0,"feet floors floor walls hands shoulders branches shelves essentials minimum majority chest knuckles bulbs"]]],"underlined":[2,2],"elements":3}}
{"replace":[["clothes"]],"pattern":{"program":[[1,[2,"wear"]],[2,[8,"head loin neck oil prayer face"],1],[3,5],[2,[7,""]],[2],[3,[0,"cloths"]]],"underlined":[3,3],"elements":3}}
{"replace":[["clothes"]],"pattern":{"program":[[1,3,7],[1,[0,"civilian plain winter warm summer street designer baby maternity sports"]],[9],[1,[3,"second"]],[1,[4,"-"]],[1,[5,"hand"]],[9],[1,[0,"children"]],[1,[5,"'s"]],[2,[0,"cloths"]]],"underlined":[2,2],"elements":2}}
{"replace":[["clothes"]],"pattern":{"program":[[1,[0,"food shelter blankets shoes toys"]],[2,[0,"and or"]],[3,[0,"cloths"]]],"underlined":[3,3],"elements":3}}
{"replace":[["excited"]],"pattern":{"program":[[1,[2,"be get seem look",0,"very so really too more all still"]],[2,[0,"exited"]],[3,[0,"about that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"building car vehicle market motorway site"]],[2,[0,"was"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"flare"}]],"pattern":{"program":[[1,[0,"distress rescue emergency signal solar gas red smoke"]],[2,[0,2]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"flare"}]],"pattern":{"program":[[1,[20,"fire light throw launch"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,2]]],"underlined":[3,3],"elements":3},"unless":[{"before":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fare"]],"pattern":{"program":[[1,[2,"pay"]],[2,[0,"his her their the a bus train taxi"]],[3,[0,"fair"]],[4,[8,". ,",0,"on to for and with home at in from"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"fare"}]],"pattern":{"program":[[1,[0,"bus rail taxi tram ferry minibus rickshaw"]],[2,[0,"fair fairs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["lightening"]],"pattern":{"program":[[1,[2,"be",0,"of by for without"]],[2,[0,"lightning"]],[3,[0,"the his her their its our"]],[4,[0,"load burden mood touch tone workload sentence pressure debt"]]],"underlined":[2,2],"elements":4}}
{"replace":[["male"]],"pattern":{"program":[[1,[0,"mail"]],[2,[0,"suspect suspects victim victims nurse nurses pupils students patient patients prisoners relatives heir colleague colleagues population voters"]]],"underlined":[1,1],"elements":2}}
{"replace":[["morale"]],"pattern":{"program":[[1,[2,"boost raise lift sap improve undermine damage hurt lower destroy restore erode"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,"moral"]],[4,[8,". ,",0,"in among at after before ahead"]]],"underlined":[3,3],"elements":4}}
{"replace":[["morale"]],"pattern":{"program":[[1,[0,"moral"]],[2,[0,"is was has remains remained had"]],[3,[0,"low high never been fallen sunk plummeted improved plunged poor good rising falling"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"never been good poor"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["piece"]],"pattern":{"program":[[1,[0,"a another each every one single big large small tiny"]],[2,[0,"peace"]],[3,[0,"of"]],[4,6],[4,[0,"cake wood paper land legislation equipment furniture art music glass bread meat work advice news evidence metal string history information software machinery wreckage clothing bone"]],[8],[4,[0,"the"]],[4,[0,"wing wall roof hull cake action puzzle pie jigsaw wreckage fuselage ceiling plane fence"]]],"underlined":[2,2],"elements":4}}
{"replace":[["medal"]],"pattern":{"program":[[1,[2,"award win receive present earn give"]],[21,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[21,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[21,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[21,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[3,[0,"metal"]],[4,[0,"for of"]],[5,[0,"honor honour bravery valour valor courage gallantry his her their"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"scrap sheet precious of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["metal"]],"pattern":{"program":[[1,[0,"medal"]],[2,[0,"detector detectors filings sheet sheets pipe pipes roof object objects plate plates bar bars rod rods fence gate door"]]],"underlined":[1,1],"elements":2}}
{"replace":[["prescribed"]],"pattern":{"program":[[1,[0,"doctor doctors gp",19,"GP",0,"physician psychiatrist dentist vet hospital"]],[16,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[16,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[16,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[3,[0,3]],[4,[0,"a the her him strong painkillers antibiotics medication pills tablets drugs"]]],"underlined":[3,3],"elements":4}}
{"replace":[["prescribed"]],"pattern":{"program":[[1,[0,"been was were are is"]],[2,[0,3]],[3,[0,"antibiotics painkillers antidepressants insulin statins opioids pills medication tranquillisers steroids"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[2,"go keep stay fall remain lie grow"]],[2,[0,"quite"]],[3,[8,". ,",0,"and for after when again until about on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[2,"be very so too pretty relatively unusually"]],[2,[0,"quite"]],[3,[8,".",0,"after until when again"]]],"underlined":[2,2],"elements":3}}
{"replace":[["quiet"]],"pattern":{"program":[[1,[0,"a the this that in of and some every"]],[2,[0,"quite"]],[3,[0,"streets street village night nights room corner corners life place word voice day town man woman suburb lane confidence determination dignity diplomacy weekend"]]],"underlined":[2,2],"elements":3}}
{"replace":[["wrapped"]],"pattern":{"program":[[1,[0,"rapped"]],[2,[0,"in"]],[12,3],[3,[6,""]],[5,7],[3,[7,""]],[4],[12,8],[3,[6,""]],[10,12],[3,[7,""]],[9],[4,[0,"paper foil plastic cloth blanket blankets newspaper towel towels tissue bandages flag film ribbon silk cellophane cotton tape"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"he she"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"sail"}]],"pattern":{"program":[[1,[2,"hoist furl unfurl"]],[11,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[11,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[3,[0,"sales sale"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sheer"]],"pattern":{"program":[[1,[0,"shear"]],[2,[0,"cost costs size number numbers volume scale luck determination joy pace beauty desperation exhaustion madness folly terror panic coincidence delight audacity amount quantity complexity brilliance hard physical variety persistence willpower nonsense incompetence magnitude hell bliss"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"suit"}]],"pattern":{"program":[[1,[2,"wear dress"]],[2,3],[2,[0,"in"]],[18,4],[3,[6,""]],[6,8],[3,[7,""]],[5],[18,9],[3,[6,""]],[11,13],[3,[7,""]],[10],[18,14],[3,[6,""]],[16,18],[3,[7,""]],[15],[4,[0,"suite suites"]],[5,[8,". ,",0,"and with in to at as"]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"the hotel in"]],[2,[0,"a his"]],[3,[0,"hotel"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"lemma":"suite"}]],"pattern":{"program":[[1,[0,"bridal penthouse honeymoon"]],[2,[0,"suit suits"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"tail"}]],"pattern":{"program":[[1,[2,"wag",0,"bushy striped fluffy curly forked prehensile"]],[2,3],[2,[0,"his her its their"]],[4,8],[3,[6,""]],[6,8],[3,[7,""]],[5],[4,[0,"tale tales"]]],"underlined":[4,4],"elements":4}}
{"replace":[["tenant"]],"pattern":{"program":[[1,[2,"be"]],[2,[0,"a the"]],[3,[0,"tenet"]],[4,[0,"of in at"]],[5,[0,"the this his a her"]],[6,[0,"castle flat house building farm estate block council property cottage shop"]]],"underlined":[3,3],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,4,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"on"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"on"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,4,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"in"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"in"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,4,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"for"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"for"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,4,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"at"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"at"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,4,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"by"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"by"]]],"underlined":[5,5],"elements":6}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,4,21,"",22,""]],[41,2],[2,[6,""]],[4,6],[2,[7,""]],[3],[41,7],[2,[6,""]],[9,11],[2,[7,""]],[8],[41,12],[2,[6,""]],[14,16],[2,[7,""]],[13],[41,17],[2,[6,""]],[19,21],[2,[7,""]],[18],[41,22],[2,[6,""]],[24,26],[2,[7,""]],[23],[41,27],[2,[6,""]],[29,31],[2,[7,""]],[28],[41,32],[2,[6,""]],[34,36],[2,[7,""]],[33],[41,37],[2,[6,""]],[39,41],[2,[7,""]],[38],[3,[0,"from"]],[4,[6,""]],[44,46],[4,[7,""]],[43],[56,47],[4,[6,""]],[49,51],[4,[7,""]],[48],[56,52],[4,[6,""]],[54,56],[4,[7,""]],[53],[5,[0,"then"]],[6,[0,"from"]]],"underlined":[5,5],"elements":6}}
{"replace":[["their"]],"pattern":{"program":[[1,[23,"",24,""]],[2,[0,"there"]],[3,[0,"own entire respective former fellow beloved"]],[4,[11,"",13,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"is was are were be been"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,[2,"be seem look become",0,"still much far way simply just"]],[2,[0,"to"]],[3,[0,"full small big large expensive weak old young ill sick high heavy dangerous busy poor few hard difficult easy risky costly loud strong steep deep shallow wide afraid cautious optimistic proud shy short tall fat lazy generous fragile vague harsh lenient late early"]],[4,[8,". ,",0,"for to and even"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"vein"}]],"pattern":{"program":[[1,[0,"coal silver quartz ore mineral varicose jugular blood"]],[2,[0,"vain vains vane vanes"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"turned turns on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,0]],[2,[0,"waste"]],[3,[0,"of"]],[4,[0,"his her their the"]],[5,[0,"trousers dress skirt jeans coat jacket gown"]]],"underlined":[2,2],"elements":5}}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,"around round about"]],[2,[0,"his her their my"]],[3,[0,"waste"]]],"underlined":[3,3],"elements":3}}
{"replace":[["waist"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"the"]],[3,[0,"waste"]],[4,[0,"down up"]]],"underlined":[3,3],"elements":4}}
{"replace":[["weeks"]],"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten several few",1,""]],[2,[0,"weak"]],[3,[8,".",0,"ago later before earlier"]]],"underlined":[2,2],"elements":3}}
{"replace":[["proceeded"]],"pattern":{"program":[[1,[0,"preceded"]],[2,[0,"along towards toward down through across north south slowly home cautiously"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"be have"]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["residents"]],"pattern":{"program":[[1,[0,"residence",19,"Residence"]],[2,[0,"of"]],[3,[6,""]],[4,6],[3,[7,""]],[3],[21,7],[3,[6,""]],[9,11],[3,[7,""]],[8],[21,12],[3,[6,""]],[14,16],[3,[7,""]],[13],[21,17],[3,[6,""]],[19,21],[3,[7,""]],[18],[4,[0,"complain complained say said voted fear feared fled told want wanted asked described signed protested gathered insist believe argue hope hoped"]]],"underlined":[1,1],"elements":4}}
{"replace":[["residents"]],"pattern":{"program":[[1,[0,"town city village street local angry elderly nearby worried many some few most"]],[2,3],[2,[18,"'s"]],[3,[0,"residence"]],[4,[0,"complain complained say said voted fear feared fled told want wanted asked described signed protested gathered were are have"]]],"underlined":[3,3],"elements":4}}
{"replace":[["incidents"]],"pattern":{"program":[[1,[0,"two three four five six seven several many isolated numerous",1,""]],[2,6],[2,[6,""]],[4,6],[2,[7,""]],[3],[3,[0,"incidence"]],[4,[8,". ,",0,"of in at on were have"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"high low higher lower increased lifetime annual"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["incident"]],"pattern":{"program":[[1,[0,"the this that an another"]],[2,[0,"incidence"]],[3,[0,"happened occurred took outside involving which prompted led"]]],"underlined":[2,2],"elements":3}}
{"replace":[["presence"]],"pattern":{"program":[[1,[0,"heavy police military armed visible constant naval commanding"]],[2,[0,"presents"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"a an the awards his its to with",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["presence"]],"pattern":{"program":[[1,[18,"'s",0,"his her their its"]],[2,[0,"presents"]],[3,[0,"at in"]],[4,[0,"the a"]],[5,[0,"funeral meeting court talks summit ceremony country region capital room area city"]]],"underlined":[2,2],"elements":5}}
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
{"replace":[[{"lemma":"complement"}]],"pattern":{"program":[[1,[0,"compliment compliments complimented"]],[2,[0,"each one"]],[3,[0,"other another"]],[4,[0,"perfectly well nicely beautifully",8,"."]]],"underlined":[1,1],"elements":4}}`,
}
