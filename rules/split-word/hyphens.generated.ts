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
  kinds: [{"word":"","off":356},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512},{"word":"","off":100},{"word":""},{"on":8,"off":96},{"lemma":"","off":100},{"word":"","off":352}],
  lists: `a an the this that his her its their our another every each`,
  entries: `{"replace":[[{"element":2},"-",{"element":3}]],"message":["\u201c",{"element":0},"\u201d before a noun is one word. Write \u201c",{"element":2},"-",{"element":3},"\u201d."],"pattern":{"program":[[1,[0,0]],[2,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty"]],[3,[0,"day week month year hour minute second mile kilometre kilometer metre meter foot inch page storey bedroom seat lane stage story"]],[4,[1,"",2,""]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[3,"'s 's"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[4,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2},"-",{"element":3}]],"message":["\u201c",{"element":0},"\u201d before a noun is one word. Write \u201c",{"element":2},"-",{"element":3},"\u201d."],"pattern":{"program":[[1,[0,0]],[2,[5,""]],[3,[0,"day week month year"]],[4,[1,"",2,""]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[3,"'s 's"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[4,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"everyday"]],[2,[4,". ; ? !"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a an the of and or so very more as most from than our my his her their its to not",6,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"everyday",7,"Everyday"]],[2,[7,"I",0,"we he she they it you thousands hundreds dozens"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"everyday",7,"Everyday"]],[2,[0,"is was we",7,"I",0,"he she they brings brought"]]],"underlined":[1,1],"elements":2,"atStart":true}}`,
}
