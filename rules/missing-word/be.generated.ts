// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const be: StoredPack = {
  isSyntactic: true,
  words: `he 0
she 0
they 1
it 2
who 3`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"VBN","on":512}],
  lists: ``,
  entries: `{"replace":[[{"element":0}," was"],[{"element":0}," is"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"he she"]],[2,4],[2,[0,"the a an one not able unable due"]],[10],[5,8],[2,[0,"also"]],[2,[0,"the"]],[10],[2,[0,"the"]],[2,[0,"only"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[[{"element":0}," were"],[{"element":0}," are"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"they"]],[2,[0,"the not able unable due"]]],"underlined":[1,1],"elements":2,"atStart":true},"unless":[{"after":{"program":[[1,[0,"only"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," was"],[{"element":0}," is"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"it"]],[2,[0,"not"]],[3,4],[3,[1,""]],[4,[0,"known clear yet the a possible likely unlikely surprising immediately"]]],"underlined":[1,1],"elements":4,"atStart":true}}
{"replace":[[{"element":0}," was"],[{"element":0}," were"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"who"]],[2,[0,"not"]],[3,[0,"involved named identified elected charged authorized authorised allowed available present able",2,""]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,2],[1,[0,"for to by with"]],[2,[0,"their his her"]]],"underlined":[1,2],"elements":2}}]}`,
}
