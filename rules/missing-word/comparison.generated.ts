// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const comparison: StoredPack = {
  isSyntactic: true,
  words: `year 0 1
decade 0 1
century 0 1
month 0 1
week 0 1
day 0 1
hour 0 1
minute 0 1
generation 0 1
mile 0 1
kilometer 0 1
kilometre 0 1
metre 0 1
meter 0 1
dozen 0 1
hundred 0 1 5
thousand 0 1
million 0 1
billion 0 1
third 0 1
quarter 0 1
half 0 1
tenth 0 1
fifth 0 1
foot 0 1
ton 0 1
tonne 0 1
fortnight 0 1
fewer 2 11
less 3 10 14
possible 4
practicable 4
twice 5
two 5
three 5
four 5
five 5
six 5
eight 5
ten 5
twenty 5
times 5
other 6 7
longer 10
higher 10
lower 10
faster 10
earlier 10
later 10
worse 10
better 10
bigger 10
smaller 10
more 10 11 14
greater 10
further 10
farther 10
cheaper 10
stronger 10
wider 10
tall 12
old 12
big 12
good 12
bad 12
large 12
loud 12
close 12
strong 12
important 12
rich 12
high 12
long 12
wide 12
fast 12
likely 12
popular 12
simple 12
safe 12
clear 12
easy 12
rather 13
any 15`,
  lemmas: `be 8 9`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NOUN","on":512},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"on":8,"off":96},{"off":96,"tag":"NNP","on":512},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"VB","on":512},{"lemma":"","off":100},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"JJ","on":512},{"on":1,"off":32},{"on":128},{"word":"","off":352}],
  lists: `year decade century month week day hour minute generation mile kilometer kilometre metre meter dozen hundred thousand million billion third quarter half tenth fifth foot ton tonne fortnight century
angrier better bigger bleaker bolder braver brighter busier calmer cheaper cleaner cleverer closer colder cooler costlier crueler darker deadlier deeper drier duller easier faster fatter fewer fiercer finer firmer fresher fuller gentler graver greater greener happier harder harsher healthier heavier higher hotter hungrier juicier keener kinder larger lazier lighter livelier lonelier louder lower luckier meaner milder narrower newer nicer noisier older paler poorer prettier prouder purer quicker quieter rarer richer rougher ruder sadder safer saltier shallower sharper shorter shyer sicker simpler slimmer slower smaller smarter smoother softer steadier steeper sterner stiffer stricter stronger sweeter taller thicker thinner tighter tinier tougher uglier warmer weaker wealthier wetter whiter wider wilder wiser worse younger
more less the no any even
it he she they we
its their his her our any`,
  entries: `{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for in over after within took takes take last lasted lasting lasts of to by with from at spent lost cost costs paid was is been little and at earned won served waited"]],[2,[0,"more less fewer"]],[3,[0,"a an"]],[4,5],[4,[1,""]],[5,[0,0]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[0,"any no some one two few little once the"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"trip long old tour job pass"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"more less"]],[2,[0,"a an"]],[3,[0,0]],[4,[0,"after before ago since later earlier of from on in"]]],"underlined":[1,1],"elements":4,"atStart":true}}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fewer"]],[2,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half"]],[3,[2,""]]],"underlined":[1,1],"elements":3,"atStart":true}}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"less"]],[2,4,8],[2,[0,"half"]],[11],[2,[3,"two"]],[2,[4,"-"]],[2,[5,"thirds"]],[11],[2,[3,"three"]],[2,[4,"-"]],[2,[5,"quarters"]],[3,[0,"of the a an its his her their"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"no the even a any much or and is was are were"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"soon quickly early fast far little often close near late long cheaply safely quietly cheap"]],[3,[0,"possible practicable"]]],"underlined":[2,2],"elements":3}}
{"replace":[["as ",{"element":0}]],"message":["\u201cas\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,3,6,9,12,15,18,21,24,27,30],[1,[0,"twice"]],[32],[1,[0,"two"]],[1,[0,"times"]],[32],[1,[0,"three"]],[1,[0,"times"]],[32],[1,[0,"four"]],[1,[0,"times"]],[32],[1,[0,"five"]],[1,[0,"times"]],[32],[1,[0,"six"]],[1,[0,"times"]],[32],[1,[0,"eight"]],[1,[0,"times"]],[32],[1,[0,"ten"]],[1,[0,"times"]],[32],[1,[0,"twenty"]],[1,[0,"times"]],[32],[1,[0,"hundred"]],[1,[0,"times"]],[32],[1,[6,""]],[1,[0,"times"]],[2,[0,"much many large big expensive likely high fast heavy strong dangerous common"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"more less fewer of"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"as so too the at a in how"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[7,"",8,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,3,6,9],[1,[0,"nobody nothing none anyone anything someone something anybody"]],[11],[1,[0,"no"]],[1,[0,"one"]],[11],[1,[0,"no"]],[1,[8,""]],[11],[1,[0,"any"]],[1,[8,""]],[2,[0,"other"]],[3,[0,"the a an his her its their",7,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"in at on for one the each"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"choice option alternative way reason plan"]],[2,[0,"other"]],[3,[0,"to"]],[4,[9,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"the each"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[10,"be"]],[2,3],[2,[11,""]],[3,[0,1]],[4,[0,"the"]],[5,[8,"",12,"",13,""]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[14,""]],[3,5],[1,[15,""]],[2],[2,[10,"day year week time month night season"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,"same next last moment",10,"have",0,"had",10,"say"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[10,"be"]],[2,3],[2,[11,""]],[3,[0,1]],[4,[0,3]],[5,[0,"was is were are had has did"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[10,"say tell",0,"said not going"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"longer higher lower faster earlier later worse better bigger smaller more less greater further farther cheaper stronger wider"]],[2,4,7,10,13,16,19,22,25,28,31,34,37,40],[2,[0,"expected anticipated predicted"]],[42],[2,[0,"he"]],[2,[0,"had"]],[42],[2,[0,"she"]],[2,[0,"had"]],[42],[2,[0,"they"]],[2,[0,"had"]],[42],[2,[0,"we"]],[2,[0,"had"]],[42],[2,[0,"it"]],[2,[0,"had"]],[42],[2,[0,"we"]],[2,[0,"expected"]],[42],[2,[0,"they"]],[2,[0,"expected"]],[42],[2,[0,"he"]],[2,[0,"expected"]],[42],[2,[0,"she"]],[2,[0,"expected"]],[42],[2,[0,"he"]],[2,[0,"did"]],[42],[2,[0,"she"]],[2,[0,"did"]],[42],[2,[0,"they"]],[2,[0,"did"]],[42],[2,[0,"it"]],[2,[0,"did"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the",16,"The",0,"any or and is was no when what if that because years year days weeks months hours hour minutes a much even soon months decade decades week month day"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[],"underlined":[1,0],"elements":0,"atStart":true}},{"after":{"program":[[1,[0,"to",2,"",1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[10,"have sell win earn buy score need make want get take"]],[2,[0,"more fewer"]],[3,[12,""]],[4,[0,3]],[5,[0,"has have had did does was is were are"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"no any once"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"tall old big good bad large loud close strong important rich high long wide fast likely popular simple safe clear easy"]],[3,[0,"his her its their the it he she they"]],[4,[2,"",1,"",0,"was is were are had has"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"such so just same and known seen described regarded"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[14,""]],[3,5],[1,[15,""]],[2],[2,[0,"possible"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[10,1],[1,[14,""]],[3,5],[1,[15,""]],[2],[10,6],[1,[14,""]],[8,10],[1,[15,""]],[7],[2,[0,"said says"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[10,"chose choose prefer decided"]],[2,[0,"to"]],[3,[9,""]],[4,[0,"rather"]],[5,[9,""]]],"underlined":[4,4],"elements":5}}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is was are were be been"]],[2,[0,"more less"]],[3,[1,""]],[4,[0,4]],[5,[2,""]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[0,4]],[2,[0,"more longer"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"any"]],[3,[0,"other of year month season team player city town country state rival nation company man woman"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"no not any never hardly without if did do does has have had make made pay give show see find"]]],"underlined":[1,1],"elements":1}}]}`,
}
