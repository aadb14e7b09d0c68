// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const be: StoredPack = {
  isSyntactic: true,
  words: `he 0
she 0
they 1
it 2`,
  lemmas: ``,
  others: [],
  entries: `{"id":"^ [he|she] the|a|an|one|not|able|unable|due|(also the|the only)","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"he","off":356},{"word":"she","off":356}]},[4],[5,7],{"element":2,"tests":[{"word":"the","off":356},{"word":"a","off":356},{"word":"an","off":356},{"word":"one","off":356},{"word":"not","off":356},{"word":"able","off":356},{"word":"unable","off":356},{"word":"due","off":356}]},[21],[8,15],[9],[10],{"element":2,"tests":[{"word":"also","off":356}]},[12],[13],{"element":2,"tests":[{"word":"the","off":356}]},[21],[16],[17],{"element":2,"tests":[{"word":"the","off":356}]},[19],[20],{"element":2,"tests":[{"word":"only","off":356}]}],"underlined":[1,1],"elements":2,"atStart":true},"replace":[[{"element":0}," was"],[{"element":0}," is"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"^ [they] the|not|able|unable|due","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"they","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356},{"word":"not","off":356},{"word":"able","off":356},{"word":"unable","off":356},{"word":"due","off":356}]}],"underlined":[1,1],"elements":2,"atStart":true},"replace":[[{"element":0}," were"],[{"element":0}," are"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"only","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"^ [it] not :ADV? known|clear|yet|the|a|possible|likely|unlikely|surprising|immediately","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"it","off":356}]},[4],[5],{"element":2,"tests":[{"word":"not","off":356}]},[7,9],[8],{"element":3,"tests":[{"off":96,"tag":"ADV","on":512}]},[10],[11],{"element":4,"tests":[{"word":"known","off":356},{"word":"clear","off":356},{"word":"yet","off":356},{"word":"the","off":356},{"word":"a","off":356},{"word":"possible","off":356},{"word":"likely","off":356},{"word":"unlikely","off":356},{"word":"surprising","off":356},{"word":"immediately","off":356}]}],"underlined":[1,1],"elements":4,"atStart":true},"replace":[[{"element":0}," was"],[{"element":0}," is"]],"message":["A form of \u201cbe\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"isSyntactic":true}`,
}
