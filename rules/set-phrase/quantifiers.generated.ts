// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const quantifiers: StoredPack = {
  isSyntactic: true,
  words: `people 0 1 9 11
students 0 1 5 9 11
children 0 1 5 9 11
countries 0 1 5 9 11
men 0 1 5 9 11
women 0 1 5 9 11
voters 0 1 9 11
farmers 0 1 11
Americans 0 1 11
Europeans 0 1 11
companies 0 1 5 11
users 0 1 11
workers 0 1 11
tourists 0 1 9 11
parents 0 1 11
patients 0 1 11
teachers 0 1 11
drivers 0 1 11
nurses 0 1 11
pupils 0 1 11
tenants 0 1 11
almost 2 3
the 4
things 5
ones 5 29
cars 5 9
houses 5 9
towns 5
cities 5
others 6 7
one 8 28
jobs 9
much 10
plenty 12 13
great 14
number 15
lot 16
lots 17
majority 18
two 19 20
three 20
yesterday 21
today 22 23 24 25
day 26 27 58 59
first 30
secondly 31
thirdly 31
firstly 31
time 32
now 33
soon 34 35
fast 34
longer 36
anymore 37
bit 38
kinds 39 40
types 39
sorts 39 40
kind 40 41
sort 40
type 40
well 42 43
such 44
example 45 46
instance 45
examples 46
case 47
event 48
even 49
despite 50 56
fact 50
that 51
so 51
reason 52
because 52 53
due 54
during 55
contrary 57
contrast 57
dates 58 59`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":352},{"word":""},{"word":"","on":16,"off":68},{"off":96,"tag":"NN*","on":512},{"on":128},{"off":96,"tag":"VBN","on":512},{"word":"","off":100},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":4},{"on":8,"off":96}],
  lists: `people students children countries men women voters farmers
Americans Europeans
companies users workers tourists parents patients teachers drivers nurses pupils tenants
week day month year
he she they it we there
is was were had has have are did does could would will
he she they it we`,
  entries: `{"replace":[["most"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"most"]],[2,[0,"of"]],[3,[0,0,1,1,0,2]]],"underlined":[1,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the make makes making made get got"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"some many few several all"]],[2,[0,"of"]],[3,[0,0,1,1,0,2]]],"underlined":[1,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"group groups a an good the kind sort"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["almost all of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"almost"]],[2,[0,"of"]],[3,[0,"the them all his her"]]],"underlined":[1,2],"elements":3}}
{"replace":[["most"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"almost"]],[2,[0,"people students voters farmers companies men women"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"all like"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["most"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"most"]],[3,[0,"of"]],[4,[0,"the them his us"]]],"underlined":[1,2],"elements":4,"atStart":true}}
{"replace":[["other"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"another"]],[2,[0,"things countries ones children students women men cars houses companies towns cities"]]],"underlined":[1,1],"elements":2}}
{"replace":[["other"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"others"]],[2,[0,"people countries things students companies women men children towns cities states players"]]],"underlined":[1,1],"elements":2}}
{"replace":[["each other\u2019s"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"each"]],[2,[0,"others"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[2,"'"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["one another"]],"skipsQuotations":true,"pattern":{"program":[[1,5,9],[1,[0,"one"]],[1,[0,"each"]],[1,[0,"other"]],[13],[1,[0,"each"]],[1,[0,"one"]],[1,[0,"other"]],[13],[1,[0,"one"]],[1,[0,"the"]],[1,[0,"other"]],[1,[3,"'s"]]],"underlined":[1,1],"elements":1}}
{"replace":[["many more"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"much"]],[2,[0,"more"]],[3,[0,"people houses cars jobs voters students women men countries children tourists"]]],"underlined":[1,2],"elements":3}}
{"replace":[["far fewer"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"much"]],[2,[0,"fewer"]]],"underlined":[1,2],"elements":2}}
{"replace":[["few"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"few"]],[3,[0,"of"]],[4,[0,0,1,1,0,2]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["plenty of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"plenty"]],[3,[0,"of"]]],"underlined":[1,3],"elements":3}}
{"replace":[["plenty of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"plenty"]],[2,[0,"people room money water time food space seats jobs chances houses"]]],"underlined":[1,1],"elements":2}}
{"replace":[["great deal of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"great"]],[3,[0,"deal"]],[4,[0,"people voters money houses"]]],"underlined":[2,3],"elements":4}}
{"replace":[["number of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"number"]],[3,[0,"people voters students houses men women farmers companies countries"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lot of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"lot"]],[3,[0,"people money time voters houses work trouble noise food water things fun children men women"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[4,"",0,"intensive consuming",2,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"lots"]],[2,[0,"people money time houses work food water things fun children men women"]]],"underlined":[2,2],"elements":2}}
{"replace":[["majority of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the a this vast large great"]],[2,[0,"majority"]],[3,[0,"people voters students women men farmers workers"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":2},"s"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two"]],[2,[0,"third quarter fifth"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":2}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two three"]],[2,[0,"thirds quarters fifths"]],[3,[0,"the its his her"]],[4,[0,"people voters students women men land staff crew seats budget votes"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"length"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["last night"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"yesterday"]],[1,[0,"night"]]],"underlined":[1,1],"elements":1}}
{"replace":[["this morning"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"today"]],[1,[0,"morning"]]],"underlined":[1,1],"elements":1}}
{"replace":[["this afternoon"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"today"]],[1,[0,"afternoon"]]],"underlined":[1,1],"elements":1}}
{"replace":[["this evening"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"today"]],[1,[0,"evening"]]],"underlined":[1,1],"elements":1}}
{"replace":[["tonight"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"today"]],[1,[0,"night"]]],"underlined":[1,1],"elements":1}}
{"replace":[["the day before yesterday"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"the"],1],[2,4],[1,[5,""]],[1],[2,[0,"day"]],[2,[0,"before"]],[2,[0,"yesterday"]]],"underlined":[2,2],"elements":2}}
{"replace":[["the day after tomorrow"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"the"],1],[2,4],[1,[5,""]],[1],[2,[0,"day"]],[2,[0,"after"]],[2,[0,"tomorrow"]]],"underlined":[2,2],"elements":2}}
{"replace":[["once"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one"]],[1,[0,"time"]],[2,[0,"a per"]],[3,[0,3]]],"underlined":[1,1],"elements":3}}
{"replace":[["once"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ones"]],[2,[0,"a per"]],[3,[0,3]]],"underlined":[1,1],"elements":3}}
{"replace":[["in the first place"]],"skipsQuotations":true,"pattern":{"program":[[1,5,10],[1,[0,"at"]],[1,[0,"first"]],[1,[0,"place"]],[13],[1,[0,"on"]],[1,[0,"the"]],[1,[0,"first"]],[1,[0,"place"]],[13],[1,[0,"on in"]],[1,[0,"first"]],[1,[0,"place"]],[2,[2,","]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"finished finish finishes was were is are tied team came season now still"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["first of all"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"secondly thirdly firstly"]],[1,[0,"of"]],[1,[0,"all"]]],"underlined":[1,1],"elements":1}}
{"replace":[["for the time being"]],"skipsQuotations":true,"pattern":{"program":[[1,6],[1,[0,"by at"]],[1,[0,"the"]],[1,[0,"time"]],[1,[0,"being"]],[10],[1,[0,"for"]],[1,[0,"a"]],[1,[0,"time"]],[1,[0,"being"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[6,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from now on"]],"skipsQuotations":true,"pattern":{"program":[[1,5],[1,[0,"from"]],[1,[0,"now"]],[1,[0,"in an"]],[8],[1,[0,"since"]],[1,[0,"now"]],[1,[0,"on"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as soon as possible"]],"skipsQuotations":true,"pattern":{"program":[[1,6],[1,[0,"as"]],[1,[0,"soon"]],[1,[0,"as"]],[1,[0,"possibly possibles"]],[10],[1,[0,"as"]],[1,[0,"fast"]],[1,[0,"as"]],[1,[0,"possibly"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as soon as"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"so"]],[1,[0,"soon"]],[1,[0,"as"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"not",7,"n't",0,"never quite"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["no longer"]],"skipsQuotations":true,"pattern":{"program":[[1,5,9],[1,[0,"no"]],[1,[0,"longer"]],[1,[0,"more"]],[11],[1,[0,"no"]],[1,[0,"more"]],[1,[0,"longer"]],[11],[1,[0,"not"]],[1,[0,"longer"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"than enough or tolerate"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"if or weeks years months though"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["any longer"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"anymore"]],[1,[0,"longer"]]],"underlined":[1,1],"elements":1}}
{"replace":[["a bit"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[1,[0,"bit"]],[1,[0,"of"]],[2,[0,"tired late cold odd strange nervous sad worried slow loud small surprised better more"]]],"underlined":[1,1],"elements":2}}
{"replace":[["these"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"this"]],[2,[0,"kinds types sorts"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["all kinds of"]],"skipsQuotations":true,"pattern":{"program":[[1,5],[1,[0,"all"]],[1,[0,"kind sort type"]],[1,[0,"of"]],[8],[1,[0,"all"]],[1,[0,"kinds sorts"]],[1,[0,"or"]]],"underlined":[1,1],"elements":1}}
{"replace":[["different kinds of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"different various many several"]],[1,[0,"kind"]],[1,[0,"of"]],[2,[0,"people things food music hens animals plants books jobs"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a an the some very this that no any entirely another one whole every totally completely and quite somewhat"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["as well as"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[1,[0,"well"]],[1,[0,"like"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as well as"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[1,[0,"well"]],[1,[0,"than"]]],"underlined":[1,1],"elements":1}}
{"replace":[["such as"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"such"]],[1,[0,"us has"]],[2,[8,"",0,"a the",9,""]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"of for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["such as"]],"skipsQuotations":true,"pattern":{"program":[[1,5,10,14],[1,[0,"like"]],[1,[0,"for"]],[1,[0,"example"]],[18],[1,[0,"such"]],[1,[0,"as"]],[1,[0,"for"]],[1,[0,"example"]],[18],[1,[0,"like"]],[1,[0,"for"]],[1,[0,"instance"]],[18],[1,[0,"such"]],[1,[0,"as"]],[1,[0,"for"]],[1,[0,"instance"]]],"underlined":[1,1],"elements":1}}
{"replace":[["for example"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"for"]],[1,[0,"examples"]],[6],[1,[0,"as"]],[1,[0,"example"]],[2,[2,","]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"see view check read visit peruse look consult"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["if"]],"skipsQuotations":true,"pattern":{"program":[[1,6,10],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"case"]],[1,[0,"if"]],[15],[1,[0,"in"]],[1,[0,"case"]],[1,[0,"if"]],[15],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"case"]],[1,[0,"that"]],[1,[0,"if"]]],"underlined":[1,1],"elements":1}}
{"replace":[["if"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[1,[0,"the"]],[1,[0,"event"]],[1,[0,"if"]]],"underlined":[1,1],"elements":1}}
{"replace":[["although"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"even"]],[1,[0,"although despite"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"the his her its their a this that these being having all",8,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["although"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"despite"]],[1,[0,"that"]],[8],[1,[0,"despite"]],[1,[0,"of"]],[1,[0,"the"]],[1,[0,"fact"]],[2,[0,"he she they it there the we"]],[3,[0,"is was were had has have are did does rain mayor fee"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[2,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["so as to"]],"skipsQuotations":true,"pattern":{"program":[[1,5],[1,[0,"so such"]],[1,[0,"that"]],[1,[0,"to"]],[8],[1,[0,"so"]],[1,[0,"as"]],[1,[0,"that"]]],"underlined":[1,1],"elements":1}}
{"replace":[["because"]],"skipsQuotations":true,"pattern":{"program":[[1,6,11,16,21],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"reason"]],[1,[0,"that"]],[24],[1,[0,"for"]],[1,[0,"the"]],[1,[0,"reason"]],[1,[0,"why"]],[24],[1,[0,"by"]],[1,[0,"the"]],[1,[0,"reason"]],[1,[0,"that"]],[24],[1,[0,"because"]],[1,[0,"of"]],[1,[0,"that"]],[1,[0,"he"]],[24],[1,[0,"by"]],[1,[0,"reason"]],[1,[0,"that"]]],"underlined":[1,1],"elements":1}}
{"replace":[["because"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[1,[0,"of"]],[2,[0,4]],[3,[0,5]]],"underlined":[1,1],"elements":3}}
{"replace":[["because"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"due"]],[1,[0,"to"]],[2,[0,4]],[3,[0,5]]],"underlined":[1,1],"elements":3}}
{"replace":[["while"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"during"]],[2,[0,6,1,"I"]],[3,[0,"was were had is are"]]],"underlined":[1,1],"elements":3}}
{"replace":[["although"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"despite"]],[2,[0,6,1,"I"]],[3,[0,"was were had is are has have did does"]]],"underlined":[1,1],"elements":3}}
{"replace":[["contrary to"]],"skipsQuotations":true,"pattern":{"program":[[1,5,10],[1,[0,"in on"]],[1,[0,"contrary"]],[1,[0,"to"]],[14],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"contrary"]],[1,[0,"to"]],[14],[1,[0,"in"]],[1,[0,"contrast"]],[1,[0,"with"]],[1,[0,"that"]]],"underlined":[1,1],"elements":1}}
{"replace":[["up to date"]],"skipsQuotations":true,"pattern":{"program":[[1,5],[1,[0,"up"]],[1,[0,"to"]],[1,[0,"day dates"]],[10],[1,[10,"up"]],[1,[11,"-"]],[1,[12,"to"]],[1,[11,"-"]],[1,[3,"day"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[13,"",0,"one two three four five six seven"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["out of date"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"out"]],[1,[0,"of"]],[1,[0,"dates day"]]],"underlined":[1,1],"elements":1}}`,
}
