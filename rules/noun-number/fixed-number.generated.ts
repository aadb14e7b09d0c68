// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const fixedNumber: StoredPack = {
  isSyntactic: true,
  words: `right 0
custom 1
art 2
good 3
goods 4
sport 5
sale 6
saving 7
earning 8
arm 9 62 63 79
weapon 10
mass 11
new 12
United 13 14
Corp 15
affair 16
Affair 17
Affaires 17
relation 18
special 19
force 20 43
electronic 21
economic 22
physic 23
politic 24
gymnastic 25
mathematic 26
statistic 27
robotic 28
logistic 29
cosmetic 30
narcotic 31
naked 32
term 33 89
powers 34
regard 37
pain 38 39
amend 40
headways 41
second 42
lot 44
tear 46 47
hand 49 50
side 52
friend 53 54
nerve 57
walk 59
life 60
shred 61
ruin 61
tatter 61
handcuff 61
dire 64
rope 66
string 68
loose 70
ends 71
minds 72
other 73
loss 74
lost 75
great 77
length 78
thousand 80 92
hundred 80 93
dozen 80 95
million 80 94
hundreds 81
thousands 82
millions 83 84
billions 85
question 86
charge 87
mistake 88
arrest 88
twice 90
times 90
year 91`,
  lemmas: `pay 35
give 36
burst 45
shed 48
change 51
fall 55 56
keep 58
count 65
pull 67
rest 69
play 76`,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","on":16,"off":68},{"word":"","on":16},{"off":96,"tag":"NOUN","on":512},{"word":""},{"word":"","off":352},{"lemma":"","off":100},{"word":"","off":292},{"on":1,"off":32},{"on":128},{"on":8,"off":96},{"off":96,"tag":"NN*","on":512}],
  lists: `his her their
his her their its
two three four five six seven eight nine several
people voters fans homes jobs men women children workers refugees tourists miles pounds dollars euros
ten twenty
in to for from on a
to from for and on at by since before after as when over every each`,
  entries: `{"replace":[["rights"]],"pattern":{"program":[[1,3,6],[1,[0,"human civil animal gay abortion voting consumer equal"]],[8],[1,[0,"women"]],[1,[1,"'s"]],[8],[1,[0,"workers"]],[1,[2,"'"]],[2,[0,"right"]],[3,[0,"group groups activist activists movement leader leaders lawyer lawyers campaigner campaigners organisation organisations organization organizations abuse abuses violation violations record law laws commission defender defenders watchdog court advocate advocates era icon act issue issues"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"basic fundamental this every"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["customs"]],"pattern":{"program":[[1,[0,"custom"]],[2,[0,"officer officers duty duties official officials union checks inspector inspectors agents clearance"]]],"underlined":[1,1],"elements":2}}
{"replace":[["arts"]],"pattern":{"program":[[1,[0,"art"]],[2,[0,"and"]],[3,[0,"crafts"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,2],[1,[0,"of in an"]],[2,[3,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["goods"]],"pattern":{"program":[[1,[0,"good"]],[2,[0,"and"]],[3,[0,"services"]]],"underlined":[1,1],"elements":3}}
{"replace":[["services"]],"pattern":{"program":[[1,[0,"goods"]],[2,[0,"and"]],[3,[0,"service"]],[4,[4,".",0,"tax"]]],"underlined":[3,3],"elements":4}}
{"replace":[["sports"]],"pattern":{"program":[[1,[0,"sport"]],[2,[0,"car cars bag bags centre club clubs fan fans event events star stars writer writers journalist journalists presenter editor bar bars ground grounds medicine science day stadium page pages channel teams"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[4,","]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"blood winter water field team spectator motor extreme contact this that of as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sales"]],"pattern":{"program":[[1,[0,"sale"]],[2,[0,"figures manager managers rep reps representative representatives tax target targets force pitch director assistant department volume volumes revenue"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"for on of the"]],[2,[0,"final ticket"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["savings"]],"pattern":{"program":[[1,[0,"saving"]],[2,[0,"account accounts bank banks bonds plan"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"of by in for life and national personal private household tax the on to domestic labor labour money face cost energy gross their they about start started your world high higher low lower about"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["earnings"]],"pattern":{"program":[[1,[0,"earning"]],[2,[0,"report reports season call forecast forecasts estimates"]]],"underlined":[1,1],"elements":2}}
{"replace":[["arms"]],"pattern":{"program":[[1,[0,"arm"]],[2,[0,"deal deals dealer dealers sales race embargo control treaty trade exports shipment shipments cache smuggling smugglers fair inspector inspectors supplies industry trafficking manufacturer manufacturers"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"one his her left right an fire upper robot robotic strong remote"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["weapons"]],"pattern":{"program":[[1,[0,"weapon"]],[2,[0,"inspector inspectors programme stockpile stockpiles cache caches experts smuggling factory sales"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"bio nuclear single one"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["destruction"]],"pattern":{"program":[[1,[0,"weapons weapon"]],[2,[0,"of"]],[3,[0,"mass"]],[4,[0,"destructions"]]],"underlined":[4,4],"elements":4}}
{"replace":[["news"]],"pattern":{"program":[[1,[0,"told hold held holding called calls giving gave"]],[2,[0,"a"]],[3,[0,"new"]],[4,[0,"conference"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"centre center hall room"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Nations"]],"pattern":{"program":[[1,[5,"United"]],[2,[5,"Nation"]]],"underlined":[2,2],"elements":2}}
{"replace":[["States"]],"pattern":{"program":[[1,[0,"the"]],[2,[5,"United"]],[3,[5,"State"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of",5,"Bank University"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Corps"]],"pattern":{"program":[[1,[5,"Marine Peace Army"]],[2,[5,"Corp"]]],"underlined":[2,2],"elements":2}}
{"replace":[["affairs"]],"pattern":{"program":[[1,[0,"foreign home veterans public external"]],[2,[0,"affair"]],[3,[0,"minister committee spokesman spokeswoman ministry secretary officer chief adviser department"]]],"underlined":[2,2],"elements":3}}
{"replace":[["Affairs"]],"pattern":{"program":[[1,[5,"Foreign Home Veterans Public"]],[2,[5,"Affair Affaires"]],[3,[5,"Minister Committee Ministry Department"]]],"underlined":[2,2],"elements":3}}
{"replace":[["relations"]],"pattern":{"program":[[1,[0,"public industrial labour labor community race investor media"]],[2,[0,"relation"]],[3,[0,"firm officer company exercise disaster man stunt department director manager consultant campaign"]]],"underlined":[2,2],"elements":3}}
{"replace":[["forces"]],"pattern":{"program":[[1,[0,"special"]],[2,[0,"force"]],[3,[0,"soldier soldiers unit units troops operation team teams commander veteran officer"]]],"underlined":[2,2],"elements":3}}
{"replace":[["forces"]],"pattern":{"program":[[1,[0,"security armed government rebel allied coalition defence defense ground naval russian",5,"Russian Israeli Ukrainian American British US NATO Turkish Syrian Iraqi Afghan"]],[2,[0,"force"]],[3,[0,"have are were fired say"]]],"underlined":[2,2],"elements":3}}
{"replace":[["electronics"]],"pattern":{"program":[[1,[0,"electronic"]],[2,[0,"giant retailer retailers maker makers store stores shop shops manufacturer manufacturers chain firm company"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"music trading payments cigarette cigarettes voting"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["economics"]],"pattern":{"program":[[1,[0,"economic"]],[2,[0,"professor degree student students teacher lecturer graduate department textbook editor undergraduate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["physics"]],"pattern":{"program":[[1,[0,"physic"]],[2,[0,"professor degree student students teacher lecturer graduate department lab"]]],"underlined":[1,1],"elements":2}}
{"replace":[["politics"]],"pattern":{"program":[[1,[0,"politic"]],[2,[0,"professor student students lecturer degree graduate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["gymnastics"]],"pattern":{"program":[[1,[0,"gymnastic"]],[2,[0,"coach team competition championships club title champion doctor"]]],"underlined":[1,1],"elements":2}}
{"replace":[["mathematics"]],"pattern":{"program":[[1,[0,"mathematic"]],[2,[0,"teacher professor degree student students lecturer class exam"]]],"underlined":[1,1],"elements":2}}
{"replace":[["statistics"]],"pattern":{"program":[[1,[0,"statistic"]],[2,[0,"office agency bureau department authority institute body"]]],"underlined":[1,1],"elements":2}}
{"replace":[["robotics"]],"pattern":{"program":[[1,[0,"robotic"]],[2,[0,"competition engineer club team lab firm company expert professor"]]],"underlined":[1,1],"elements":2}}
{"replace":[["logistics"]],"pattern":{"program":[[1,[0,"logistic"]],[2,[0,"company firm firms manager centre center hub group operator director industry"]]],"underlined":[1,1],"elements":2}}
{"replace":[["cosmetics"]],"pattern":{"program":[[1,[0,"cosmetic"]],[2,[0,"company giant firm maker group counter industry store"]]],"underlined":[1,1],"elements":2}}
{"replace":[["narcotics"]],"pattern":{"program":[[1,[0,"narcotic"]],[2,[0,"officer officers agent agents squad trafficking trafficker unit bureau detective"]]],"underlined":[1,1],"elements":2}}
{"replace":[["eye"]],"pattern":{"program":[[1,[0,"with to"]],[2,[0,"the"]],[3,[0,"naked"]],[4,[0,"eyes"]]],"underlined":[4,4],"elements":4}}
{"replace":[["terms"]],"pattern":{"program":[[1,[6,"be"]],[2,[0,"on"]],[3,5],[3,[0,"good bad speaking friendly"]],[8],[3,[7,"first"]],[3,[2,"-"]],[3,[1,"name"]],[4,[0,"term"]],[5,[0,"with"]]],"underlined":[4,4],"elements":5}}
{"replace":[["be"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"powers"]],[3,[0,"that"]],[4,[0,"is are"]]],"underlined":[4,4],"elements":4}}
{"replace":[["respects"]],"pattern":{"program":[[1,[6,"pay"]],[2,[0,0]],[3,[0,"last"]],[4,6],[4,[0,"respect"]],[8],[4,[0,"respects"]],[4,[1,"'s"]],[5,[0,"to"]]],"underlined":[4,4],"elements":5}}
{"replace":[["regards"]],"pattern":{"program":[[1,[6,"give"]],[2,[0,0]],[3,[0,"regard"]],[4,[0,"to"]]],"underlined":[3,3],"elements":4}}
{"replace":[["regards"]],"pattern":{"program":[[1,[0,"with"]],[2,[0,"best kind warm"]],[3,[0,"regard"]]],"underlined":[3,3],"elements":3}}
{"replace":[["pains"]],"pattern":{"program":[[1,[6,"take"]],[2,[0,"pain"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pains"]],"pattern":{"program":[[1,[6,"take"]],[2,[0,"great considerable some"]],[3,[0,"pain"]],[4,[0,"to"]]],"underlined":[3,3],"elements":4}}
{"replace":[["amends"]],"pattern":{"program":[[1,[6,"make"]],[2,[0,"amend"]]],"underlined":[2,2],"elements":2}}
{"replace":[["headway"]],"pattern":{"program":[[1,[6,"make"]],[2,[0,"headways"]]],"underlined":[2,2],"elements":2}}
{"replace":[["thoughts"]],"pattern":{"program":[[1,[6,"have"]],[2,[0,"second"]],[3,[0,"thought"]],[4,[0,"about on",4,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["forces"]],"pattern":{"program":[[1,[6,"join joined"]],[2,[0,"force"]],[3,[0,"with to in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lots"]],"pattern":{"program":[[1,[6,"draw cast"]],[2,[0,"lot"]],[3,[0,"to for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["tears"]],"pattern":{"program":[[1,[6,"burst"]],[2,[0,"into"]],[3,[0,"tear"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tears"]],"pattern":{"program":[[1,[6,"be reduce"]],[2,[0,"in"]],[3,[0,"tear"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"down up"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tears"]],"pattern":{"program":[[1,[0,"moved reduced brought drove close"]],[2,3],[2,[0,"him her them me us"]],[3,[0,"to"]],[4,[0,"tear"]],[5,[4,". ,",0,"by at when"]]],"underlined":[4,4],"elements":5}}
{"replace":[["tears"]],"pattern":{"program":[[1,[6,"shed"]],[2,[0,"tear"]]],"underlined":[2,2],"elements":2}}
{"replace":[["hands"]],"pattern":{"program":[[1,[0,"shake shook shaking shaken"]],[2,[0,"hand"]],[3,[0,"with and on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hands"]],"pattern":{"program":[[1,[6,"hold held"]],[2,[0,"hand"]],[3,[0,"with and as in"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"his her their my one the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hands"]],"pattern":{"program":[[1,[6,"change"]],[2,[0,"hand"]],[3,[4,". ,",0,"in after for at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sides"]],"pattern":{"program":[[1,[6,"take"]],[2,[0,"side"]],[3,[0,"in with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["friends"]],"pattern":{"program":[[1,[6,"make"]],[2,[0,"friend"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["friends"]],"pattern":{"program":[[1,[6,"be become stay remain"]],[2,[0,"friend"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["victim"]],"pattern":{"program":[[1,[6,"fall"]],[2,[0,"victims"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["prey"]],"pattern":{"program":[[1,[6,"fall"]],[2,[0,"preys"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["nerves"]],"pattern":{"program":[[1,[6,"get be"]],[2,[0,"on"]],[3,[0,0]],[4,[0,"nerve"]]],"underlined":[4,4],"elements":4}}
{"replace":[["toes"]],"pattern":{"program":[[1,[6,"keep"]],[2,[8,""]],[3,5],[2,[9,""]],[2],[3,[0,"on"]],[4,[0,1]],[5,[0,"toe"]]],"underlined":[5,5],"elements":5}}
{"replace":[["walks"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"all"]],[3,[0,"walk"]],[4,[0,"of"]],[5,[0,"life"]]],"underlined":[3,3],"elements":5}}
{"replace":[["walks"]],"pattern":{"program":[[1,[0,"all"]],[2,[0,"walk works walking"]],[3,[0,"of"]],[4,[0,"life"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":2},"s"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"shred ruin tatter handcuff"]],[3,[4,". ,",0,"after and when at as by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["arms"]],"pattern":{"program":[[1,[0,"up"]],[2,[0,"in"]],[3,[0,"arm"]],[4,[0,"over about at against"]]],"underlined":[3,3],"elements":4}}
{"replace":[["arms"]],"pattern":{"program":[[1,[6,"take"]],[2,[0,"up"]],[3,[0,"arm"]],[4,[0,"against"]]],"underlined":[3,3],"elements":4}}
{"replace":[["straits"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"dire"]],[3,[0,"strait"]]],"underlined":[3,3],"elements":3}}
{"replace":[["blessings"]],"pattern":{"program":[[1,[6,"count"]],[2,[0,"his her their your"]],[3,[0,"blessing"]]],"underlined":[3,3],"elements":3}}
{"replace":[["ropes"]],"pattern":{"program":[[1,[6,"learn know"]],[2,[0,"the"]],[3,[0,"rope"]]],"underlined":[3,3],"elements":3}}
{"replace":[["strings"]],"pattern":{"program":[[1,[6,"pull"]],[2,[0,"string"]],[3,[0,"to for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["strings"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"string"]],[3,[0,"attached"]]],"underlined":[2,2],"elements":3}}
{"replace":[["laurels"]],"pattern":{"program":[[1,[6,"rest"]],[2,[0,"on"]],[3,[0,1]],[4,[0,"laurel"]]],"underlined":[4,4],"elements":4}}
{"replace":[["ends"]],"pattern":{"program":[[1,[6,"tie tied tying"]],[2,[0,"up"]],[3,[0,"loose"]],[4,[0,"end"]]],"underlined":[4,4],"elements":4}}
{"replace":[["meet"]],"pattern":{"program":[[1,[6,"make"]],[2,[0,"ends"]],[3,[0,"meets"]]],"underlined":[3,3],"elements":3}}
{"replace":[["mind"]],"pattern":{"program":[[1,[0,"bear bearing bears"]],[2,[0,"in"]],[3,[0,"minds"]]],"underlined":[3,3],"elements":3}}
{"replace":[["words"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"other"]],[3,[0,"word"]]],"underlined":[3,3],"elements":3}}
{"replace":[["words"]],"pattern":{"program":[[1,[6,"be"]],[2,[0,"at"]],[3,[0,"a"]],[4,[0,"loss"]],[5,[0,"for"]],[6,[0,"word"]]],"underlined":[6,6],"elements":6}}
{"replace":[["words"]],"pattern":{"program":[[1,[0,"lost"]],[2,[0,"for"]],[3,[0,"word"]]],"underlined":[3,3],"elements":3}}
{"replace":[["tricks"]],"pattern":{"program":[[1,[6,"play"]],[2,[0,"trick"]],[3,[0,"on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lengths"]],"pattern":{"program":[[1,[6,"go"]],[2,[0,"to"]],[3,[0,"great"]],[4,[0,"length"]],[5,[0,"to"]]],"underlined":[4,4],"elements":5}}
{"replace":[["lengths"]],"pattern":{"program":[[1,[0,"go goes went gone going"]],[2,[0,"to"]],[3,[0,"extraordinary any extreme great such considerable some these similar"]],[4,[0,"length"]],[5,[0,"to"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["length"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"arm"]],[2,[1,"'s"]],[3,[0,"lengths"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"element":1},"s"]],"pattern":{"program":[[1,[0,"thousand hundred dozen million"]],[2,[0,"of"]],[3,[0,"people voters fans homes jobs men women children workers refugees tourists miles acres pounds dollars euros protesters residents cars fish birds trees"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"a one two three four five six seven eight nine ten",10,"",0,"several half few every another that couple"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hundred"]],"pattern":{"program":[[1,[0,2]],[2,[0,"hundreds"]],[3,[0,3]]],"underlined":[2,2],"elements":3}}
{"replace":[["thousand"]],"pattern":{"program":[[1,[0,2,10,"",0,4]],[2,[0,"thousands"]],[3,[0,3]]],"underlined":[2,2],"elements":3}}
{"replace":[["million"]],"pattern":{"program":[[1,[0,2,10,"",0,4]],[2,[0,"millions"]],[3,[0,3]]],"underlined":[2,2],"elements":3}}
{"replace":[["million"]],"pattern":{"program":[[1,[4,"\u00a3 $ \u20ac"]],[2,[10,""]],[3,[0,"millions"]],[4,[4,". ,",0,5]]],"underlined":[3,3],"elements":4}}
{"replace":[["billion"]],"pattern":{"program":[[1,[4,"\u00a3 $ \u20ac"]],[2,[10,""]],[3,[0,"billions"]],[4,[4,". ,",0,5]]],"underlined":[3,3],"elements":4}}
{"replace":[["questions"]],"pattern":{"program":[[1,[6,"answer ask dodge duck field pose raise take"]],[2,[0,"question"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"mark marks time master and",10,"",0,"one two after by",11,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"frequently commonly often most never the a an this that one each every first next last another our his her its their my your"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["charges"]],"pattern":{"program":[[1,[6,"press face deny drop"]],[2,[0,"charge"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"card sheet nurse of",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2},"s"]],"pattern":{"program":[[1,[6,"make"]],[2,[0,"mistake arrest"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"after",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["terms"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"term"]],[4,[0,"of"]],[5,[0,"the a an his her its their this that"]]],"underlined":[3,3],"elements":5}}
{"replace":[[{"element":0},"s"]],"pattern":{"program":[[1,[0,"twice times"]],[2,[0,"for"]],[3,4],[3,[0,"bad careless clumsy crude cynical dangerous deliberate driving high illegal late low motoring parking reckless serious similar traffic violent"]],[4,[0,"blow foul tackle challenge offence offense infringement"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"throw throws",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["years"]],"pattern":{"program":[[1,[0,"million billion"]],[2,[0,"year"]],[3,[0,"old"]],[4,[4,". ,",0,"and or but when in at that which"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"a an the this that one"]],[2,[10,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["thousands"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"their"]],[3,[0,"thousand"]],[4,[4,". ,",0,6]]],"underlined":[3,3],"elements":4}}
{"replace":[["hundreds"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"their"]],[3,[0,"hundred"]],[4,[4,". ,",0,6]]],"underlined":[3,3],"elements":4}}
{"replace":[["millions"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"their"]],[3,[0,"million"]],[4,[4,". ,",0,6]]],"underlined":[3,3],"elements":4}}
{"replace":[["dozens"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"their"]],[3,[0,"dozen"]],[4,[4,". ,",0,6]]],"underlined":[3,3],"elements":4}}`,
}
