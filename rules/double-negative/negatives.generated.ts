// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const negatives: StoredPack = {
  isSyntactic: false,
  words: `no 0
nothing 1 8 11
nobody 2 9 12
nowhere 3 13
never 4 5 6 10 23
without 7
none 14
n't 15 16 17 22
hardly 18 19 20 21
scarcely 18 19 20 21
barely 18 19
neither 24
side 25
man 25
woman 25
team 25
party 25
club 25
country 25
driver 25
brother 25
company 25
candidate 25
. 26
, 27
care 28
understated 29
understate 30
underestimate 30
avoid 31
avoided 31
avoiding 31
lest 32`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":100},{"word":""},{"word":"","on":16,"off":68},{"on":1,"off":32},{"on":128}],
  lists: `do does did has have had would will
hardly scarcely barely
scarcely barely
hardly scarcely`,
  entries: `{"replace":[["any"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[1,"n't",0,"not"]],[3,[0,"have want need see get know take give make find had seen got do done owe own"]],[4,[0,"no"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"one longer matter idea less fewer later more"]],[2,[0,"than",2,"-"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"why"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["anything"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[1,"n't",0,"not"]],[3,[0,"say see know want do have find eat hear get said seen done had found heard mention tell give take buy need owe steal change feel"]],[4,[0,"nothing"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"but if happens changes"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"why if we"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["anybody"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[1,"n't",0,"not"]],[3,[0,"see know want have find hear tell trust like blame hurt kill seen found heard told need meet help love"]],[4,[0,"nobody"]]],"underlined":[4,4],"elements":4}}
{"replace":[["anywhere"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[1,"n't",0,"not"]],[3,[0,"go lead went gone get travel come take find live run belong"]],[4,[0,"nowhere"]]],"underlined":[4,4],"elements":4}}
{"replace":[["anything"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never"]],[2,[0,"say see know want do have find eat hear get said saw knew wanted did had found ate heard got took stole asked mentioned paid gave bought owned seen done owed"]],[3,[0,"nothing"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"but"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["anybody"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never"]],[2,[0,"saw met told knew trusted liked hurt killed blamed asked seen met"]],[3,[0,"nobody"]]],"underlined":[3,3],"elements":3}}
{"replace":[["any"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never"]],[2,[0,"had got owned found saw took made paid"]],[3,[0,"no"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"one idea trouble problem"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["any"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"without"]],[2,[0,"no"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"one longer",2,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["anything"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"without"]],[2,[0,"nothing"]]],"underlined":[2,2],"elements":2}}
{"replace":[["anybody"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"without"]],[2,[0,"nobody"]]],"underlined":[2,2],"elements":2}}
{"replace":[["ever"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"never"]]],"underlined":[2,2],"elements":2}}
{"replace":[["anything"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"nothing"]]],"underlined":[2,2],"elements":2}}
{"replace":[["anybody"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"nobody"]]],"underlined":[2,2],"elements":2}}
{"replace":[["anywhere"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"nowhere"]]],"underlined":[2,2],"elements":2}}
{"replace":[["any"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"none"]]],"underlined":[2,2],"elements":2}}
{"replace":[["could"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"could"]],[2,[1,"n't"]],[3,[0,2]]],"underlined":[1,2],"elements":3}}
{"replace":[["can"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ca"]],[1,[3,"n't"]],[2,[0,2]]],"underlined":[1,1],"elements":2}}
{"replace":[["would"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"would"]],[1,[3,"n't"]],[2,[0,1]]],"underlined":[1,1],"elements":2}}
{"replace":[["could"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"could"]],[1,[0,"not"]],[2,[0,1]]],"underlined":[1,1],"elements":2}}
{"replace":[["can"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"can"]],[1,[3,"not"]],[2,[0,1]]],"underlined":[1,1],"elements":2}}
{"message":["\u201c",{"element":3},"\u201d is a negative by itself. Delete one of the two."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do does did has have had"]],[2,[1,"n't",0,"not"]],[3,[0,3]]],"underlined":[3,3],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":3},"\u201d is a negative by itself. Delete \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is was are were"]],[2,[1,"n't",0,"not"]],[3,[0,3]],[4,[0,"any ever enough worth a"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do does did"]],[2,[1,"n't"]],[3,[0,"not"]]],"underlined":[3,3],"elements":3}}
{"replace":[["ever"]],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"nobody nothing none"]],[5],[1,[0,"no"]],[1,[0,"one"]],[2,[0,"never"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[2,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201cneither\u201d is a negative by itself. Delete \u201cnot\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"neither"]],[2,[0,"of"]],[3,[0,"them us the"]],[13,4],[4,[4,""]],[6,8],[4,[5,""]],[5],[13,9],[4,[4,""]],[11,13],[4,[5,""]],[10],[5,[0,"did do does has have had was were is are could would will can"]],[6,[0,"not"]]],"underlined":[6,6],"elements":6}}
{"replace":[[]],"message":["\u201cneither\u201d is a negative by itself. Delete \u201cnot\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"neither"]],[2,[0,"side man woman team party club country driver brother company candidate"]],[3,[0,"did does has had was is could would will can"]],[4,[0,"not"]]],"underlined":[4,4],"elements":4}}
{"replace":[["either"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"n't",0,"not"]],[2,[4,""]],[3,5],[2,[5,""]],[2],[30,6],[2,[4,""]],[8,10],[2,[5,""]],[7],[30,11],[2,[4,""]],[13,15],[2,[5,""]],[12],[30,16],[2,[4,""]],[18,20],[2,[5,""]],[17],[30,21],[2,[4,""]],[23,25],[2,[5,""]],[22],[30,26],[2,[4,""]],[28,30],[2,[5,""]],[27],[3,[0,"neither"]],[4,[2,"."]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[4,""]],[2,4],[1,[5,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["either"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"n't",0,"not"]],[2,[4,""]],[3,5],[2,[5,""]],[2],[30,6],[2,[4,""]],[8,10],[2,[5,""]],[7],[30,11],[2,[4,""]],[13,15],[2,[5,""]],[12],[30,16],[2,[4,""]],[18,20],[2,[5,""]],[17],[30,21],[2,[4,""]],[23,25],[2,[5,""]],[22],[30,26],[2,[4,""]],[28,30],[2,[5,""]],[27],[3,[2,","]],[4,[0,"neither"]],[5,[2,"."]]],"underlined":[4,4],"elements":5}}
{"replace":[["couldn\u2019t"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"could"]],[2,[0,"care"]],[3,[0,"less"]],[4,[2,". ,",0,"about what who if whether how"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"not",1,"n't",0,"never who nobody no"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["overstated"]],"skipsQuotations":true,"pattern":{"program":[[1,3,6],[1,[1,"n't",0,"not"]],[8],[1,[0,"can"]],[1,[3,"not"]],[8],[1,[0,"ca"]],[1,[3,"n't"]],[2,[0,"be"]],[3,[0,"understated"]]],"underlined":[3,3],"elements":3},"unless":[{"before":{"program":[[1,[0,"should must"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["overstate"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"impossible hard difficult"]],[2,[0,"to"]],[3,[0,"understate underestimate"]],[4,[0,"the how his her its"]]],"underlined":[3,3],"elements":4}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d is a negative by itself. Delete \u201cnot\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"avoid avoided avoiding"]],[2,[0,"not"]],[3,[0,"being having doing paying going"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201clest\u201d is a negative by itself. Delete \u201cnot\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"lest"]],[2,[0,"he she they it we"]],[3,4],[3,[0,"should would"]],[4,[0,"not"]]],"underlined":[4,4],"elements":4}}`,
}
