// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const hyphens: StoredPack = {
  isSyntactic: true,
  words: `two 0
three 0
four 0
five 0
six 0
seven 0
eight 0
nine 0
ten 0
eleven 0
twelve 0
fifteen 0
twenty 0
thirty 0
forty 0
fifty 0
sixty 0
day 1
week 1
month 1
year 1
everyday 2 3 4
Everyday 3 4`,
  lemmas: ``,
  others: [],
  entries: `{"id":"<opener> [<number> <unit>] :NN|:NNS","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356},{"word":"an","off":356},{"word":"the","off":356},{"word":"this","off":356},{"word":"that","off":356},{"word":"his","off":356},{"word":"her","off":356},{"word":"its","off":356},{"word":"their","off":356},{"word":"our","off":356},{"word":"another","off":356},{"word":"every","off":356},{"word":"each","off":356}]},[4],[5],{"element":2,"tests":[{"word":"two","off":356},{"word":"three","off":356},{"word":"four","off":356},{"word":"five","off":356},{"word":"six","off":356},{"word":"seven","off":356},{"word":"eight","off":356},{"word":"nine","off":356},{"word":"ten","off":356},{"word":"eleven","off":356},{"word":"twelve","off":356},{"word":"fifteen","off":356},{"word":"twenty","off":356},{"word":"thirty","off":356},{"word":"forty","off":356},{"word":"fifty","off":356},{"word":"sixty","off":356}]},[7],[8],{"element":3,"tests":[{"word":"day","off":356},{"word":"week","off":356},{"word":"month","off":356},{"word":"year","off":356},{"word":"hour","off":356},{"word":"minute","off":356},{"word":"second","off":356},{"word":"mile","off":356},{"word":"kilometre","off":356},{"word":"kilometer","off":356},{"word":"metre","off":356},{"word":"meter","off":356},{"word":"foot","off":356},{"word":"inch","off":356},{"word":"page","off":356},{"word":"storey","off":356},{"word":"bedroom","off":356},{"word":"seat","off":356},{"word":"lane","off":356},{"word":"stage","off":356},{"word":"story","off":356}]},[10],[11],{"element":4,"tests":[{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512}]}],"underlined":[2,3],"elements":4},"replace":[[{"element":2},"-",{"element":3}]],"message":["\u201c",{"element":0},"\u201d before a noun is one word. Write \u201c",{"element":2},"-",{"element":3},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"'s","off":100},{"word":"'s","off":100}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"-"}]}],"underlined":[1,1],"elements":1}}],"isSyntactic":true}
{"id":"<opener> [# day|week|month|year] :NN|:NNS","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356},{"word":"an","off":356},{"word":"the","off":356},{"word":"this","off":356},{"word":"that","off":356},{"word":"his","off":356},{"word":"her","off":356},{"word":"its","off":356},{"word":"their","off":356},{"word":"our","off":356},{"word":"another","off":356},{"word":"every","off":356},{"word":"each","off":356}]},[4],[5],{"element":2,"tests":[{"on":8,"off":96}]},[7],[8],{"element":3,"tests":[{"word":"day","off":356},{"word":"week","off":356},{"word":"month","off":356},{"word":"year","off":356}]},[10],[11],{"element":4,"tests":[{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512}]}],"underlined":[2,3],"elements":4},"replace":[[{"element":2},"-",{"element":3}]],"message":["\u201c",{"element":0},"\u201d before a noun is one word. Write \u201c",{"element":2},"-",{"element":3},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"'s","off":100},{"word":"'s","off":100}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"-"}]}],"underlined":[1,1],"elements":1}}],"isSyntactic":true}
{"id":"[everyday] .|;|?|!","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"everyday","off":356}]},[4],[5],{"element":2,"tests":[{"word":"."},{"word":";"},{"word":"?"},{"word":"!"}]}],"underlined":[1,1],"elements":2},"replace":[["every day"]],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356},{"word":"an","off":356},{"word":"the","off":356},{"word":"of","off":356},{"word":"and","off":356},{"word":"or","off":356},{"word":"so","off":356},{"word":"very","off":356},{"word":"more","off":356},{"word":"as","off":356},{"word":"most","off":356},{"word":"from","off":356},{"word":"than","off":356},{"word":"our","off":356},{"word":"my","off":356},{"word":"his","off":356},{"word":"her","off":356},{"word":"their","off":356},{"word":"its","off":356},{"word":"to","off":356},{"word":"not","off":356},{"lemma":"be","off":100}]}],"underlined":[1,1],"elements":1}}],"isSyntactic":true}
{"id":"^ [everyday|Everyday] I|we|he|she|they|it|you|thousands|hundreds|dozens","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"everyday","off":356},{"word":"Everyday","off":352}]},[4],[5],{"element":2,"tests":[{"word":"I","off":352},{"word":"we","off":356},{"word":"he","off":356},{"word":"she","off":356},{"word":"they","off":356},{"word":"it","off":356},{"word":"you","off":356},{"word":"thousands","off":356},{"word":"hundreds","off":356},{"word":"dozens","off":356}]}],"underlined":[1,1],"elements":2,"atStart":true},"replace":[["every day"]]}
{"id":"^ [everyday|Everyday] is|was|we|I|he|she|they|brings|brought","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"everyday","off":356},{"word":"Everyday","off":352}]},[4],[5],{"element":2,"tests":[{"word":"is","off":356},{"word":"was","off":356},{"word":"we","off":356},{"word":"I","off":352},{"word":"he","off":356},{"word":"she","off":356},{"word":"they","off":356},{"word":"brings","off":356},{"word":"brought","off":356}]}],"underlined":[1,1],"elements":2,"atStart":true},"replace":[["every day"]]}`,
}
