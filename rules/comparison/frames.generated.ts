// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `times 0
twice 0
as 1
lesser 2
the 3`,
  lemmas: ``,
  others: [],
  entries: `{"id":"times|twice as many|much :ADJ? :NOUN [than]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"times","off":356},{"word":"twice","off":356}]},[4],[5],{"element":2,"tests":[{"word":"as","off":356}]},[7],[8],{"element":3,"tests":[{"word":"many","off":356},{"word":"much","off":356}]},[10,12],[11],{"element":4,"tests":[{"off":96,"tag":"ADJ","on":512}]},[13],[14],{"element":5,"tests":[{"off":96,"tag":"NOUN","on":512}]},[16],[17],{"element":6,"tests":[{"word":"than","off":356}]}],"underlined":[6,6],"elements":6},"replace":[["as"]],"message":["\u201cas\u201d is answered by \u201cas\u201d. Write that."],"skipsQuotations":true,"isSyntactic":true}
{"id":":JJR :NOUN [as] anyone|anybody|ever|expected|usual|previously|before","pattern":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"JJR","on":512}]},[4],[5],{"element":2,"tests":[{"off":96,"tag":"NOUN","on":512}]},[7],[8],{"element":3,"tests":[{"word":"as","off":356}]},[10],[11],{"element":4,"tests":[{"word":"anyone","off":356},{"word":"anybody","off":356},{"word":"ever","off":356},{"word":"expected","off":356},{"word":"usual","off":356},{"word":"previously","off":356},{"word":"before","off":356}]}],"underlined":[3,3],"elements":4},"replace":[["than"]],"message":["A comparative is answered by \u201cthan\u201d. Write that."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"as","off":356},{"word":"such","off":356},{"word":"so","off":356},{"word":"the","off":356}]},[4],[14,5],{"element":2,"tests":[{"on":1,"off":32}]},[7,9],{"element":2,"tests":[{"on":128}]},[6],[14,10],{"element":2,"tests":[{"on":1,"off":32}]},[12,14],{"element":2,"tests":[{"on":128}]},[11]],"underlined":[1,2],"elements":2}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"[lesser] than","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"lesser","off":356}]},[4],[5],{"element":2,"tests":[{"word":"than","off":356}]}],"underlined":[1,1],"elements":2},"replace":[["less"]],"message":["\u201clesser\u201d stands before a noun. Write \u201cless\u201d."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"no","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"the less|more said|:VBN the [best|most|least|good]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"less","off":356},{"word":"more","off":356}]},[7],[8],{"element":3,"tests":[{"word":"said","off":356},{"off":96,"tag":"VBN","on":512}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356}]},[13],[14],{"element":5,"tests":[{"word":"best","off":356},{"word":"most","off":356},{"word":"least","off":356},{"word":"good","off":356}]}],"underlined":[5,5],"elements":5},"replace":[["better"]],"message":["\u201cthe less \u2026, the better\u201d. Write that."],"skipsQuotations":true,"isSyntactic":true}`,
}
