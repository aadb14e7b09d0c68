// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const pairs: StoredPack = {
  isSyntactic: true,
  words: `well 0 1
also 2
between 3 4 5 10
one 6
two 6
three 6
four 6
five 6
six 6
seven 6
eight 6
nine 6
ten 6
eleven 6
twelve 6
fifteen 6
twenty 6
thirty 6
forty 6
fifty 6
sixty 6
Monday 7
Tuesday 7
Wednesday 7
Thursday 7
Friday 7
Saturday 7
Sunday 7
January 8
February 8
March 8
April 8
May 8
June 8
July 8
August 8
September 8
October 8
November 8
December 8
ages 9
years 9
hours 9
choose 11
chose 11
choosing 11
chosen 11
choice 11
decide 11
decided 11
deciding 11
difference 11
differences 11
distinguish 11
torn 11
ranging 12
ranges 12
ranged 12
range 12
vary 12
varies 12
varied 12
varying 12
from 13
neither 14 15
either 16
whether 17
only 18 20
just 19 39
, 21 23 24 25 26
even 22
good 27
bad 28
as 29
same 30 40
similar 30
reason 31 32
prefer 33
prefers 33
preferred 33
rather 34
it 35 36 37
such 38
twice 39
almost 39
nearly 39
times 39`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"on":128},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"VBG","on":512},{"off":96,"tag":"JJ","on":512},{"on":8,"off":96},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"word":"","off":352},{"off":96,"tag":"PROPN","on":512},{"on":1,"off":32},{"off":96,"on":2},{"word":"","off":100},{"off":96,"tag":"VERB","on":512},{"lemma":"","off":100},{"off":96,"tag":"ADV","on":512}],
  lists: `in at to by for from on with the a an his her its their as of
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
January February March April May June July August September October November December
he she it they the we this there his her
the his her a lack
rather more less better other`,
  entries: `{"replace":[["and"]],"message":["\u201cboth\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"both"]],[2,[0,0]],[3,[1,"and"],1],[4,6],[3,[2,""]],[3],[7,11],[4,[1,"and"],1],[9,11],[4,[2,""]],[8],[12,16],[5,[1,"and"],1],[14,16],[5,[2,""]],[13],[17,21],[6,[1,"and"],1],[19,21],[6,[2,""]],[18],[7,[0,"as"]],[8,[0,"well"]],[9,[0,"as"]]],"underlined":[7,9],"elements":9}}
{"replace":[["and"]],"message":["\u201cboth\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"both"]],[2,[3,"",4,"",5,"",6,""]],[3,[0,"as"]],[4,[0,"well"]],[5,[0,"as"]],[6,[3,"",4,"",5,"",6,"",0,"the a his her"]]],"underlined":[3,5],"elements":6}}
{"replace":[["and"]],"message":["\u201cboth\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"both"]],[2,[0,0]],[3,[1,"and"],1],[4,6],[3,[2,""]],[3],[7,11],[4,[1,"and"],1],[9,11],[4,[2,""]],[8],[12,16],[5,[1,"and"],1],[14,16],[5,[2,""]],[13],[17,21],[6,[1,"and"],1],[19,21],[6,[2,""]],[18],[7,[0,"but"]],[8,[0,"also"]]],"underlined":[7,8],"elements":8}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[7,""]],[3,[0,"to"]],[4,[7,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[1,"\u00a3 $ \u20ac"]],[3,[7,""]],[4,[0,"to"]],[5,[1,"\u00a3 $ \u20ac"]]],"underlined":[4,4],"elements":5}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[7,""]],[3,5],[3,[1,"%",0,"percent a.m. p.m. am pm million billion m bn"]],[8],[3,[8,"per"]],[3,[9,"-"]],[3,[10,"cent"]],[4,[0,"to"]],[5,[7,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[0,1]],[3,[0,"to"]],[4,[0,1]]],"underlined":[3,3],"elements":4}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[11,2]],[3,[0,"to"]],[4,[11,2]]],"underlined":[3,3],"elements":4}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[11,3]],[3,[0,"to"]],[4,[11,3]]],"underlined":[3,3],"elements":4}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[0,"the"]],[3,[0,"ages years hours"]],[4,5],[4,[0,"of"]],[5,[7,""]],[6,[0,"to"]],[7,[7,""]]],"underlined":[6,6],"elements":7}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[7,""]],[3,[0,"or"]],[4,[7,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["and"]],"message":["\u201cbetween\u201d goes with \u201cand\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"choose chose choosing chosen choice decide decided deciding difference differences distinguish torn"]],[2,[0,"between"]],[3,[0,"a an the one his her",5,"",3,"",12,""]],[4,8],[4,[1,"and"],1],[6,8],[4,[2,""]],[5],[9,13],[5,[1,"and"],1],[11,13],[5,[2,""]],[10],[14,18],[6,[1,"and"],1],[16,18],[6,[2,""]],[15],[7,[0,"or"]]],"underlined":[7,7],"elements":7},"unless":[{"after":{"program":[[1,[13,""]],[2,4],[1,[2,""]],[1],[19,5],[1,[13,""]],[7,9],[1,[2,""]],[6],[19,10],[1,[13,""]],[12,14],[1,[2,""]],[11],[19,15],[1,[13,""]],[17,19],[1,[2,""]],[16],[2,[0,"and"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,"not"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"message":["\u201cfrom\u201d goes with \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ranging ranges ranged range vary varies varied varying"]],[2,[0,"from"]],[3,[7,""]],[4,[0,"and"]],[5,[7,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"message":["\u201cfrom\u201d goes with \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"from"]],[2,[7,""]],[3,[0,"and"]],[4,[7,""]],[5,[0,"a.m. p.m. am pm"]]],"underlined":[3,3],"elements":5}}
{"replace":[["nor"]],"message":["\u201cneither\u201d goes with \u201cnor\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"neither"]],[2,[1,"nor of is was and or"],1],[3,5],[2,[2,""]],[2],[6,10],[3,[1,"nor"],1],[8,10],[3,[2,""]],[7],[11,15],[4,[1,"nor"],1],[13,15],[4,[2,""]],[12],[16,20],[5,[1,"nor"],1],[18,20],[5,[2,""]],[17],[6,[0,"or"]],[7,[1,"nor"],1],[23,25],[7,[2,""]],[22]],"underlined":[6,6],"elements":7},"unless":[{"after":{"program":[[15,1],[1,[13,""]],[3,5],[1,[2,""]],[2],[15,6],[1,[13,""]],[8,10],[1,[2,""]],[7],[15,11],[1,[13,""]],[13,15],[1,[2,""]],[12],[2,[0,"nor"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,"less more so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["nor"]],"message":["\u201cneither\u201d goes with \u201cnor\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"neither"]],[2,[14,""]],[3,[0,"and"]],[4,[14,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[10,1],[1,[13,""]],[3,5],[1,[2,""]],[2],[10,6],[1,[13,""]],[8,10],[1,[2,""]],[7],[2,[1,","]],[26,12],[3,[13,""]],[14,16],[3,[2,""]],[13],[26,17],[3,[13,""]],[19,21],[3,[2,""]],[18],[26,22],[3,[13,""]],[24,26],[3,[2,""]],[23],[4,[0,"nor"]]],"underlined":[1,4],"elements":4}}]}
{"replace":[["or"]],"message":["\u201ceither\u201d goes with \u201cor\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"either"]],[2,[1,"or"],1],[3,5],[2,[2,""]],[2],[6,10],[3,[1,"or"],1],[8,10],[3,[2,""]],[7],[11,15],[4,[1,"or"],1],[13,15],[4,[2,""]],[12],[16,20],[5,[1,"or"],1],[18,20],[5,[2,""]],[17],[6,[0,"nor"]]],"underlined":[6,6],"elements":6},"unless":[{"before":{"program":[[1,[0,"not",15,"n't",0,"no never"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["or"]],"message":["\u201cwhether\u201d goes with \u201cor not\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"whether"]],[2,[0,"and"]],[3,[0,"not"]]],"underlined":[2,2],"elements":3}}
{"replace":[["but also"]],"message":["\u201cnot only\u201d goes with \u201cbut\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"not"]],[2,[0,"only"]],[3,[13,""]],[4,6],[3,[2,""]],[3],[41,7],[3,[13,""]],[9,11],[3,[2,""]],[8],[41,12],[3,[13,""]],[14,16],[3,[2,""]],[13],[41,17],[3,[13,""]],[19,21],[3,[2,""]],[18],[41,22],[3,[13,""]],[24,26],[3,[2,""]],[23],[41,27],[3,[13,""]],[29,31],[3,[2,""]],[28],[41,32],[3,[13,""]],[34,36],[3,[2,""]],[33],[41,37],[3,[13,""]],[39,41],[3,[2,""]],[38],[4,[0,"and"]],[4,[0,"also"]]],"underlined":[4,4],"elements":4}}
{"replace":[["but also"]],"message":["\u201cnot just\u201d goes with \u201cbut\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"not"]],[2,[0,"just"]],[3,[13,""]],[4,6],[3,[2,""]],[3],[41,7],[3,[13,""]],[9,11],[3,[2,""]],[8],[41,12],[3,[13,""]],[14,16],[3,[2,""]],[13],[41,17],[3,[13,""]],[19,21],[3,[2,""]],[18],[41,22],[3,[13,""]],[24,26],[3,[2,""]],[23],[41,27],[3,[13,""]],[29,31],[3,[2,""]],[28],[41,32],[3,[13,""]],[34,36],[3,[2,""]],[33],[41,37],[3,[13,""]],[39,41],[3,[2,""]],[38],[4,[0,"and"]],[4,[0,"also"]]],"underlined":[4,4],"elements":4}}
{"replace":[["not"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"no"]],[2,[0,"only"]],[3,[13,""]],[4,6],[3,[2,""]],[3],[41,7],[3,[13,""]],[9,11],[3,[2,""]],[8],[41,12],[3,[13,""]],[14,16],[3,[2,""]],[13],[41,17],[3,[13,""]],[19,21],[3,[2,""]],[18],[41,22],[3,[13,""]],[24,26],[3,[2,""]],[23],[41,27],[3,[13,""]],[29,31],[3,[2,""]],[28],[41,32],[3,[13,""]],[34,36],[3,[2,""]],[33],[41,37],[3,[13,""]],[39,41],[3,[2,""]],[38],[4,[0,"but"]],[43,44],[5,[0,"also"]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[0,"for the"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"child"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d joins the clauses by itself. Delete \u201cbut\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"although though"]],[2,[13,""]],[3,5],[2,[2,""]],[2],[2,[13,""]],[7,9],[2,[2,""]],[6],[69,10],[2,[13,""]],[12,14],[2,[2,""]],[11],[69,15],[2,[13,""]],[17,19],[2,[2,""]],[16],[69,20],[2,[13,""]],[22,24],[2,[2,""]],[21],[69,25],[2,[13,""]],[27,29],[2,[2,""]],[26],[69,30],[2,[13,""]],[32,34],[2,[2,""]],[31],[69,35],[2,[13,""]],[37,39],[2,[2,""]],[36],[69,40],[2,[13,""]],[42,44],[2,[2,""]],[41],[69,45],[2,[13,""]],[47,49],[2,[2,""]],[46],[69,50],[2,[13,""]],[52,54],[2,[2,""]],[51],[69,55],[2,[13,""]],[57,59],[2,[2,""]],[56],[69,60],[2,[13,""]],[62,64],[2,[2,""]],[61],[69,65],[2,[13,""]],[67,69],[2,[2,""]],[66],[3,[1,","]],[4,[0,"but"]],[5,[0,4]]],"underlined":[4,4],"elements":5,"atStart":true}}
{"replace":[[]],"message":["\u201ceven ",{"element":2},"\u201d joins the clauses by itself. Delete \u201cbut\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"even"]],[2,[0,"though if"]],[3,[13,""]],[4,6],[3,[2,""]],[3],[3,[13,""]],[8,10],[3,[2,""]],[7],[70,11],[3,[13,""]],[13,15],[3,[2,""]],[12],[70,16],[3,[13,""]],[18,20],[3,[2,""]],[17],[70,21],[3,[13,""]],[23,25],[3,[2,""]],[22],[70,26],[3,[13,""]],[28,30],[3,[2,""]],[27],[70,31],[3,[13,""]],[33,35],[3,[2,""]],[32],[70,36],[3,[13,""]],[38,40],[3,[2,""]],[37],[70,41],[3,[13,""]],[43,45],[3,[2,""]],[42],[70,46],[3,[13,""]],[48,50],[3,[2,""]],[47],[70,51],[3,[13,""]],[53,55],[3,[2,""]],[52],[70,56],[3,[13,""]],[58,60],[3,[2,""]],[57],[70,61],[3,[13,""]],[63,65],[3,[2,""]],[62],[70,66],[3,[13,""]],[68,70],[3,[2,""]],[67],[4,[1,","]],[5,[0,"but"]],[6,[0,4]]],"underlined":[5,5],"elements":6,"atStart":true}}
{"replace":[[]],"message":["\u201cDespite\u201d joins the clauses by itself. Delete \u201cbut\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"despite"]],[2,[13,""]],[3,5],[2,[2,""]],[2],[70,6],[2,[13,""]],[8,10],[2,[2,""]],[7],[70,11],[2,[13,""]],[13,15],[2,[2,""]],[12],[70,16],[2,[13,""]],[18,20],[2,[2,""]],[17],[70,21],[2,[13,""]],[23,25],[2,[2,""]],[22],[70,26],[2,[13,""]],[28,30],[2,[2,""]],[27],[70,31],[2,[13,""]],[33,35],[2,[2,""]],[32],[70,36],[2,[13,""]],[38,40],[2,[2,""]],[37],[70,41],[2,[13,""]],[43,45],[2,[2,""]],[42],[70,46],[2,[13,""]],[48,50],[2,[2,""]],[47],[70,51],[2,[13,""]],[53,55],[2,[2,""]],[52],[70,56],[2,[13,""]],[58,60],[2,[2,""]],[57],[70,61],[2,[13,""]],[63,65],[2,[2,""]],[62],[70,66],[2,[13,""]],[68,70],[2,[2,""]],[67],[3,[1,","]],[4,[0,"but"]],[5,[0,4]]],"underlined":[4,4],"elements":5,"atStart":true}}
{"replace":[[]],"message":["\u201cBecause\u201d joins the clauses by itself. Delete \u201cso\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[2,[1,"of"],1],[3,5],[2,[2,""]],[2],[3,[13,""]],[7,9],[3,[2,""]],[6],[69,10],[3,[13,""]],[12,14],[3,[2,""]],[11],[69,15],[3,[13,""]],[17,19],[3,[2,""]],[16],[69,20],[3,[13,""]],[22,24],[3,[2,""]],[21],[69,25],[3,[13,""]],[27,29],[3,[2,""]],[26],[69,30],[3,[13,""]],[32,34],[3,[2,""]],[31],[69,35],[3,[13,""]],[37,39],[3,[2,""]],[36],[69,40],[3,[13,""]],[42,44],[3,[2,""]],[41],[69,45],[3,[13,""]],[47,49],[3,[2,""]],[46],[69,50],[3,[13,""]],[52,54],[3,[2,""]],[51],[69,55],[3,[13,""]],[57,59],[3,[2,""]],[56],[69,60],[3,[13,""]],[62,64],[3,[2,""]],[61],[69,65],[3,[13,""]],[67,69],[3,[2,""]],[66],[4,[1,","]],[5,[0,"so"]],[6,[0,4]]],"underlined":[5,5],"elements":6,"atStart":true}}
{"replace":[[]],"message":["\u201cSince\u201d joins the clauses by itself. Delete \u201cso\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"since"]],[2,[13,""]],[3,5],[2,[2,""]],[2],[2,[13,""]],[7,9],[2,[2,""]],[6],[2,[13,""]],[11,13],[2,[2,""]],[10],[68,14],[2,[13,""]],[16,18],[2,[2,""]],[15],[68,19],[2,[13,""]],[21,23],[2,[2,""]],[20],[68,24],[2,[13,""]],[26,28],[2,[2,""]],[25],[68,29],[2,[13,""]],[31,33],[2,[2,""]],[30],[68,34],[2,[13,""]],[36,38],[2,[2,""]],[35],[68,39],[2,[13,""]],[41,43],[2,[2,""]],[40],[68,44],[2,[13,""]],[46,48],[2,[2,""]],[45],[68,49],[2,[13,""]],[51,53],[2,[2,""]],[50],[68,54],[2,[13,""]],[56,58],[2,[2,""]],[55],[68,59],[2,[13,""]],[61,63],[2,[2,""]],[60],[68,64],[2,[13,""]],[66,68],[2,[2,""]],[65],[3,[1,","]],[4,[0,"so"]],[5,[0,"he she they we there"]]],"underlined":[4,4],"elements":5,"atStart":true}}
{"replace":[["the ",{"element":5}]],"message":["\u201cthe\u201d stands on both sides: \u201cthe more \u2026, the ",{"element":5},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"more less higher longer sooner older faster bigger"]],[3,[13,""]],[4,6],[3,[2,""]],[3],[41,7],[3,[13,""]],[9,11],[3,[2,""]],[8],[41,12],[3,[13,""]],[14,16],[3,[2,""]],[13],[41,17],[3,[13,""]],[19,21],[3,[2,""]],[18],[41,22],[3,[13,""]],[24,26],[3,[2,""]],[23],[41,27],[3,[13,""]],[29,31],[3,[2,""]],[28],[41,32],[3,[13,""]],[34,36],[3,[2,""]],[33],[41,37],[3,[13,""]],[39,41],[3,[2,""]],[38],[4,[1,","]],[5,[0,"more less better worse faster higher lower greater"]],[6,[0,"he she they it we people the"]]],"underlined":[5,5],"elements":6,"atStart":true}}
{"replace":[["as or"]],"message":["\u201cas good\u201d goes with \u201cas\u201d: \u201cas good as or better than\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"good"]],[3,[0,"or"]],[4,[0,"better"]],[5,[0,"than"]]],"underlined":[3,3],"elements":5}}
{"replace":[["as or"]],"message":["\u201cas bad\u201d goes with \u201cas\u201d: \u201cas bad as or worse than\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"bad"]],[3,[0,"or"]],[4,[0,"worse"]],[5,[0,"than"]]],"underlined":[3,3],"elements":5}}
{"replace":[["as or"]],"message":["\u201cas ",{"element":2},"\u201d goes with \u201cas\u201d: \u201cas ",{"element":2}," as or ",{"element":4}," than\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"big large high fast strong old many much great long cheap"]],[3,[0,"or"]],[4,[0,"bigger larger higher faster stronger older more greater longer cheaper"]],[5,[0,"than"]]],"underlined":[3,3],"elements":5}}
{"replace":[["as"]],"message":["\u201csame\u201d goes with \u201cas\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"same similar"]],[2,[0,"like"]],[3,[0,"the his her last a those that they it in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"a an"]],[2,[3,""]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[13,""]],[2,4],[1,[2,""]],[1],[9,5],[1,[13,""]],[7,9],[1,[2,""]],[6],[2,[16,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[]],"message":["The reason is the thing itself. Delete \u201cdue to\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"reason"]],[42,3],[3,[13,""]],[5,7],[3,[2,""]],[4],[42,8],[3,[13,""]],[10,12],[3,[2,""]],[9],[42,13],[3,[13,""]],[15,17],[3,[2,""]],[14],[42,18],[3,[13,""]],[20,22],[3,[2,""]],[19],[42,23],[3,[13,""]],[25,27],[3,[2,""]],[24],[42,28],[3,[13,""]],[30,32],[3,[2,""]],[29],[42,33],[3,[13,""]],[35,37],[3,[2,""]],[34],[42,38],[3,[13,""]],[40,42],[3,[2,""]],[39],[4,[0,"is was"]],[5,[0,"due"]],[6,[0,"to"]],[7,[0,5]]],"underlined":[5,6],"elements":7}}
{"replace":[[]],"message":["The reason is the thing itself. Delete \u201cbecause of\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"reason"]],[42,3],[3,[13,""]],[5,7],[3,[2,""]],[4],[42,8],[3,[13,""]],[10,12],[3,[2,""]],[9],[42,13],[3,[13,""]],[15,17],[3,[2,""]],[14],[42,18],[3,[13,""]],[20,22],[3,[2,""]],[19],[42,23],[3,[13,""]],[25,27],[3,[2,""]],[24],[42,28],[3,[13,""]],[30,32],[3,[2,""]],[29],[42,33],[3,[13,""]],[35,37],[3,[2,""]],[34],[42,38],[3,[13,""]],[40,42],[3,[2,""]],[39],[4,[0,"is was"]],[5,[0,"because"]],[6,[0,"of"]],[7,[0,5]]],"underlined":[5,6],"elements":7}}
{"replace":[["rather than"]],"message":["\u201cprefer to\u201d goes with \u201crather than\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"prefer prefers preferred"]],[2,[0,"to"]],[3,[1,"have"],1],[4,6],[3,[2,""]],[3],[7,11],[4,[1,6],1],[9,11],[4,[2,""]],[8],[12,16],[5,[1,6],1],[14,16],[5,[2,""]],[13],[17,21],[6,[1,6],1],[19,21],[6,[2,""]],[18],[7,[0,"than"]],[23,24],[8,[0,"to"]]],"underlined":[7,7],"elements":8},"unless":[{"after":{"program":[[10,1],[1,[13,""]],[3,5],[1,[2,""]],[2],[10,6],[1,[13,""]],[8,10],[1,[2,""]],[7],[2,[0,"it that"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["than"]],"message":["\u201crather\u201d goes with \u201cthan\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"would"]],[5],[1,[1,"'"]],[1,[10,"d"]],[2,[0,"rather"]],[3,[0,"be die lose live walk sell stay"]],[22,8],[4,[13,""]],[10,12],[4,[2,""]],[9],[22,13],[4,[13,""]],[15,17],[4,[2,""]],[14],[22,18],[4,[13,""]],[20,22],[4,[2,""]],[19],[5,[0,"then"]],[6,[13,""]],[25,27],[6,[2,""]],[24]],"underlined":[5,5],"elements":6}}
{"replace":[["that"]],"message":["\u201cnot until\u201d goes with \u201cthat\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"it"]],[2,[0,"was"]],[3,[0,"not"]],[4,[0,"until"]],[5,[13,""]],[6,8],[5,[2,""]],[5],[43,9],[5,[13,""]],[11,13],[5,[2,""]],[10],[43,14],[5,[13,""]],[16,18],[5,[2,""]],[15],[43,19],[5,[13,""]],[21,23],[5,[2,""]],[20],[43,24],[5,[13,""]],[26,28],[5,[2,""]],[25],[43,29],[5,[13,""]],[31,33],[5,[2,""]],[30],[43,34],[5,[13,""]],[36,38],[5,[2,""]],[35],[43,39],[5,[13,""]],[41,43],[5,[2,""]],[40],[6,[0,"when"]],[7,[0,"he she they the it"]]],"underlined":[6,6],"elements":7}}
{"replace":[["that"]],"message":["\u201cit was \u2026\u201d goes with \u201cthat\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"it"]],[2,[0,"is was"]],[3,[0,"because"]],[4,[0,"of"]],[5,[13,""]],[6,8],[5,[2,""]],[5],[28,9],[5,[13,""]],[11,13],[5,[2,""]],[10],[28,14],[5,[13,""]],[16,18],[5,[2,""]],[15],[28,19],[5,[13,""]],[21,23],[5,[2,""]],[20],[28,24],[5,[13,""]],[26,28],[5,[2,""]],[25],[6,[0,"why"]]],"underlined":[6,6],"elements":6}}
{"replace":[["that"]],"message":["\u201cit was in \u2026\u201d goes with \u201cthat\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"it"]],[2,[0,"is was"]],[3,[0,"in on at"]],[4,[13,""]],[5,7],[4,[2,""]],[4],[22,8],[4,[13,""]],[10,12],[4,[2,""]],[9],[22,13],[4,[13,""]],[15,17],[4,[2,""]],[14],[22,18],[4,[13,""]],[20,22],[4,[2,""]],[19],[5,[0,"where"]],[6,[0,"he she they it we"]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[13,""]],[2,4],[1,[2,""]],[1],[29,5],[1,[13,""]],[7,9],[1,[2,""]],[6],[29,10],[1,[13,""]],[12,14],[1,[2,""]],[11],[29,15],[1,[13,""]],[17,19],[1,[2,""]],[16],[29,20],[1,[13,""]],[22,24],[1,[2,""]],[21],[29,25],[1,[13,""]],[27,29],[1,[2,""]],[26],[2,[1,","]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"such"]],[2,6],[2,[1,"as"],1],[4,6],[2,[2,""]],[3],[7,11],[3,[1,"as"],1],[9,11],[3,[2,""]],[8],[12,16],[4,[1,"as"],1],[14,16],[4,[2,""]],[13],[5,[0,"like"]],[6,[14,"",0,"those these"]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"minds minded a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["as"]],"message":["\u201cas\u201d goes with \u201cas\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,3,6],[1,[0,"twice just almost nearly"]],[8],[1,[7,""]],[1,[0,"times"]],[8],[1,[0,1]],[1,[0,"times"]],[2,[0,"as"]],[3,[0,"big high large long old fast much many heavy tall expensive likely common wide good"]],[4,[0,"than like"]],[5,[0,"the a an his her last those that"]]],"underlined":[4,4],"elements":5}}
{"replace":[["as"]],"message":["\u201csame\u201d goes with \u201cas\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[17,"be stay remain"]],[2,3],[2,[18,""]],[3,[0,"the"]],[4,[0,"same"]],[5,[0,"than"]]],"underlined":[5,5],"elements":5}}`,
}
