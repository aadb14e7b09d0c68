// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `times 0 6
twice 0 9
as 1 12
lesser 2 4
the 3
, 5
last 7
previous 7
elder 8
same 10
other 11
then 12
different 14
rather 15 16
sooner 16
compared 17`,
  lemmas: `prefer 13`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"JJR","on":512},{"on":1,"off":32},{"on":128},{"off":96,"tag":"VBN","on":512},{"word":""},{"off":96,"tag":"JJ","on":512},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"RBR","on":512},{"lemma":"","off":100},{"off":96,"tag":"ADV","on":512},{"word":"","off":356,"tag":"IN","on":512},{"on":8,"off":96},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"PRP$","on":512}],
  lists: ``,
  entries: `{"replace":[["as"]],"message":["\u201cas\u201d is answered by \u201cas\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"times twice"]],[2,[0,"as"]],[3,[0,"many much"]],[4,5],[4,[1,""]],[5,[2,""]],[6,[0,"than"]]],"underlined":[6,6],"elements":6}}
{"replace":[["than"]],"message":["A comparative is answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[3,""]],[2,[2,""]],[3,[0,"as"]],[4,[0,"anyone anybody ever expected usual previously before"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"as such so the"]],[11,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[5,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["less"]],"message":["\u201clesser\u201d stands before a noun. Write \u201cless\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"lesser"]],[2,[0,"than"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"no"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["better"]],"message":["\u201cthe less \u2026, the better\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"less more"]],[3,[0,"said",6,""]],[4,[0,"the"]],[5,[0,"best most least good"]]],"underlined":[5,5],"elements":5}}
{"replace":[["less"]],"message":["\u201clesser\u201d stands before a noun. Write \u201cless\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"more"]],[3,[4,""]],[4,6],[3,[5,""]],[3],[26,7],[3,[4,""]],[9,11],[3,[5,""]],[8],[26,12],[3,[4,""]],[14,16],[3,[5,""]],[13],[26,17],[3,[4,""]],[19,21],[3,[5,""]],[18],[26,22],[3,[4,""]],[24,26],[3,[5,""]],[23],[4,[7,",",0,"and"]],[5,[0,"the"]],[6,[0,"lesser"]]],"underlined":[6,6],"elements":6},"unless":[{"after":{"program":[[1,[8,"",9,"",0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["more"]],"message":["\u201cthe \u2026, the more\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[3,"",10,""]],[3,[4,""]],[4,6],[3,[5,""]],[3],[26,7],[3,[4,""]],[9,11],[3,[5,""]],[8],[26,12],[3,[4,""]],[14,16],[3,[5,""]],[13],[26,17],[3,[4,""]],[19,21],[3,[5,""]],[18],[26,22],[3,[4,""]],[24,26],[3,[5,""]],[23],[4,[7,","]],[5,[0,"the"]],[6,[0,"most"]],[7,[0,"it they he she we the"]]],"underlined":[6,6],"elements":7}}
{"replace":[["than"]],"message":["A comparative is answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"times"]],[2,[3,""]],[3,[0,"as"]]],"underlined":[3,3],"elements":3}}
{"replace":[["than"]],"message":["A comparative is answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[11,"be rise fall stay remain"]],[2,3],[2,[12,""]],[3,[3,""]],[4,[0,"that"]],[5,[0,"last previous"]],[6,[0,"year month week season quarter"]],[7,[7,". ,"]]],"underlined":[4,4],"elements":7}}
{"replace":[["older"]],"message":["\u201celder\u201d stands before a noun. Write \u201colder\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"elder"]],[2,[0,"than"]]],"underlined":[1,1],"elements":2}}
{"replace":[["twice as many as"],["more than twice"]],"message":["\u201ctwice\u201d goes with \u201cas \u2026 as\u201d. Write \u201ctwice as many as\u201d or \u201cmore than twice\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[11,"be treat make sell earn cost pay use"]],[2,[0,"twice"]],[3,[0,"more"]],[4,[0,"than"]]],"underlined":[2,4],"elements":4}}
{"replace":[["as"]],"message":["\u201cthe same\u201d is answered by \u201cas\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"same"]],[3,[4,""]],[4,6],[3,[5,""]],[3],[4,[13,"like"]],[5,[0,"the a an his her its their last"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,2],[1,[1,""]],[2,[0,"like"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["than"]],"message":["A comparative is answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"more fewer"]],[2,[2,""]],[3,[0,"that"]],[4,[0,"any"]],[5,[0,"other"]],[6,[7,". ,",2,""]]],"underlined":[3,3],"elements":6}}
{"replace":[["than"]],"message":["A comparative is answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"more less fewer higher longer older larger bigger"]],[2,[0,"as then"]],[3,[14,""]],[4,[2,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"message":["One thing is preferred \u201cto\u201d another. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[15,"prefer"]],[2,[0,"the a an his her their"]],[3,[2,""]],[4,[0,"than"]],[5,[0,"the a an his her their its"]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"rather more"]],[41,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[41,7],[2,[4,""]],[9,11],[2,[5,""]],[8],[41,12],[2,[4,""]],[14,16],[2,[5,""]],[13],[41,17],[2,[4,""]],[19,21],[2,[5,""]],[18],[41,22],[2,[4,""]],[24,26],[2,[5,""]],[23],[41,27],[2,[4,""]],[29,31],[2,[5,""]],[28],[41,32],[2,[4,""]],[34,36],[2,[5,""]],[33],[41,37],[2,[4,""]],[39,41],[2,[5,""]],[38]],"underlined":[1,2],"elements":2}}]}
{"replace":[["from"]],"message":["One thing is different \u201cfrom\u201d another. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"different"]],[2,[0,"as"]],[3,[0,"the those that what"]],[4,[0,"one ones in of we they he she it was"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"as so"]],[11,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[5,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["than"]],"message":["\u201crather\u201d is answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rather"]],[2,[0,"as"]],[3,[16,""]]],"underlined":[2,2],"elements":3,"atStart":true}}
{"replace":[["than"]],"message":["\u201csooner\u201d and \u201crather\u201d are answered by \u201cthan\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"would"]],[2,[0,"sooner rather"]],[3,[16,""]],[4,[4,""]],[5,7],[4,[5,""]],[4],[32,8],[4,[4,""]],[10,12],[4,[5,""]],[9],[32,13],[4,[4,""]],[15,17],[4,[5,""]],[14],[32,18],[4,[4,""]],[20,22],[4,[5,""]],[19],[32,23],[4,[4,""]],[25,27],[4,[5,""]],[24],[32,28],[4,[4,""]],[30,32],[4,[5,""]],[29],[5,[0,"as"]],[6,[16,"",0,"take spend see pay give lose leave make share live"]],[7,[0,"the a an his her their it another more up in with"]]],"underlined":[5,5],"elements":7}}
{"replace":[["as"]],"message":["\u201cas many\u201d is answered by \u201cas\u201d. Write that."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"times twice half"]],[2,[0,"as"]],[3,[0,"many much"]],[4,[2,""]],[5,[0,"compared"]],[6,[0,"with to"]]],"underlined":[5,6],"elements":6},"unless":[{"after":{"program":[[1,[17,"",0,"a last this",14,""]],[2,[4,""]],[3,5],[2,[5,""]],[2]],"underlined":[1,2],"elements":2}}]}`,
}
