// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const verbs: StoredPack = {
  isSyntactic: true,
  words: `comprise 1
comprises 1
comprising 1
depending 2
accused 7 9
blamed 11
suspected 12
convicted 14 15
acquitted 17
charged 19 20
sentenced 22 23 24
deprived 26
prevented 30
dissuaded 30
deterred 30
await 40
awaits 40
awaiting 40
lacks 41
lacked 41
lacking 42
approached 43
approaching 43
reach 45
reaches 45
reached 45
reaching 45
married 46 47
suffers 55
suffered 55
based 60 61
attacking 66
attacked 66
opposes 68
opposing 68
resisted 69
resists 69
resisting 69
affects 72
affecting 72
influencing 73
benefited 75
benefitted 75
benefiting 75
benefitting 75
derived 76
originated 76
stemmed 76
stemming 76
emanating 76
emanated 76
deviated 76
deviating 76
resulted 77 78
resulting 77 78
warned 83
protected 85
separated 85
excluded 85
expelled 85
evicted 85
banished 85
exiled 85
evacuated 85
extracted 85
ejected 85
withdrawn 85
distracted 85
exempt 86
exempted 86
thanked 87
punished 87
criticised 87
criticized 87
praised 87
scolded 87
reprimanded 87
rebuked 87
pardoned 87
arrested 87
jailed 87
imprisoned 87
prosecuted 87
fined 87
referred 92
associated 94
filled 95
loaded 96
equipped 96
decorated 96
crowded 96
packed 96
stuffed 96
crammed 96
surrounded 97
accompanied 98
involved 103
included 104
divided 105
translated 107
said 112
told 113
elaborated 117
preys 120
preyed 120
preying 120
hinges 122
hinged 122
resorted 135
resorting 135
consented 136
consents 136
consenting 136
attributed 138
confessed 140
subjected 141
devoted 142
dedicated 142
committed 143
desist 151
desists 151
desisted 151
desisting 151
distinguished 153
inspired 159
motivated 159
influenced 159
graduated 160
regarded 162
classified 162
defined 162
identified 162`,
  lemmas: `consist 0
depend 2
insist 3
rely 4 5
accuse 6 8
blame 10
suspect 13
convict 16
acquit 18
charge 21
sentence 25
deprive 27
prevent 28 29
dissuade 28 29
deter 28 29
congratulate 31 32
apologise 33 34
apologize 33 34
participate 35 36
discuss 37
request 38
seek 39
reach 44
comply 48
abide 49 50
adhere 51
differ 52
collide 53
abstain 54
recover 56
concentrate 57
focus 58 59
consider 62
mention 63
describe 64
answer 65
invade 67
obey 70
contradict 71
resemble 74
contribute 79
dispose 80
cope 81 82
warn 84
object 88
react 89
respond 90
reply 91
refer 93
invest 99
succeed 100 101
specialise 102
specialize 102
translate 106
crash 108
laugh 109
shout 109
yell 109
stare 109 110
glare 109
smile 110
wink 110
glance 110
aim 111
tell 114
capitalise 115
capitalize 115
embark 116
infringe 118
encroach 119
impinge 119
renege 121
pride 123
sympathise 124
sympathize 124
empathise 124
empathize 124
interfere 125
meddle 126
tamper 127
grapple 128
clash 129
culminate 130
persist 131
revel 132
dabble 133
succumb 134
allude 137
pertain 139
disagree 144
yearn 145
pine 145
hanker 145
vouch 146
atone 147
cater 148
detract 149
deviate 150
resign 152
discriminate 154
trust 155
believe 156
provide 157
supply 157
equip 157
furnish 157
prefer 158
regard 161
let 163
make 164
look 165`,
  others: [],
  kinds: [{"lemma":"","off":100},{"word":"","off":356},{"on":1,"off":32},{"on":128},{"off":96,"tag":"VBG","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NNS","on":512},{"on":8,"off":96},{"off":96,"tag":"VB","on":512},{"word":"","off":352},{"lemma":"","off":100,"tag":"VBD","on":512},{"lemma":"","off":100,"tag":"VBZ","on":512},{"lemma":"","off":100,"tag":"VBG","on":512},{"off":96,"tag":"ADV","on":512},{"lemma":"","off":100,"tag":"VB","on":512},{"lemma":"","off":100,"tag":"VBP","on":512}],
  lists: `him her them us me it
the a an this that these those his her its their our my your
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many
for with on
murder manslaughter fraud theft arson robbery burglary assault rape perjury treason bribery corruption espionage spying blackmail kidnapping smuggling trespass conspiracy forgery embezzlement negligence contempt plagiarism cheating doping misconduct torture genocide terrorism harassment stalking
him her them
for with at
prevent dissuade deter
him her them us me it you
congratulate
apologise apologize
him her them us me
participate
to at into
rule rules law laws agreement treaty guidelines regulations terms ruling decision contract code standards conditions principles policy schedule deadline ban limit limits ceasefire deal verdict
to against
the a an this that these those his her its their our my your how
resulted resulting
on at for upon
English French German Spanish Italian Russian Chinese Japanese Arabic Polish Dutch Greek Turkish Swedish Danish Portuguese Welsh Irish Gaelic Hindi Urdu Hebrew Latin Czech Hungarian Finnish Norwegian Korean Persian Ukrainian
him her them it`,
  entries: `{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consist"]],[2,3],[2,[1,"mainly largely only chiefly mostly also almost entirely partly primarily"]],[3,[1,"from by with"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"element":1}]],"message":["\u201ccomprise\u201d takes no \u201cof\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"comprise comprises comprising"]],[2,[1,"of"]]],"underlined":[1,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"depend",1,"depending"]],[2,[1,"of from"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"course necessity claim claims"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[9,5],[1,[2,""]],[7,9],[1,[3,""]],[6],[2,[1,"to"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"insist"]],[2,[1,"to in"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rely"]],[2,[1,"of from at"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[1,"the these those"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rely"]],[2,[1,"in to"]],[3,[1,0]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"accuse"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,3]],[4,[4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"accused"]],[2,[1,3]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of having"]],"message":["\u201caccuse\u201d takes \u201cof having\u201d, not \u201cto have\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"accuse"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"to"]],[4,[1,"have"]]],"underlined":[3,4],"elements":4}}
{"replace":[["of having"]],"message":["\u201caccused\u201d takes \u201cof having\u201d, not \u201cto have\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"accused"]],[2,[1,"to"]],[3,[1,"have"]]],"underlined":[2,3],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"blame"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"of with about"]],[4,[4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"blamed"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"suspected"]],[2,[1,"for"]],[3,[1,4,4,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"case cases"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"suspect"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"for"]],[4,[4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"convicted"]],[2,[1,"for with to"]],[3,[1,4]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"case cases charge charges"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"convicted"]],[2,[1,"for with"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"convict"]],[2,[1,5]],[3,[1,"for with"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"the a"]],[2,[1,"first second third fourth fifth sixth last next"]],[3,[1,"time"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"acquitted"]],[2,[1,"from for"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"lack want insufficient"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"acquit"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"from for"]],[4,[1,"the a an this that these those his her its their our my your all both"]]],"underlined":[3,3],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"charged"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"charged"]],[2,[1,"for"]],[3,[1,4]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"charge"]],[2,[1,5]],[3,[1,"of for"]],[4,[1,4,4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"sentenced"]],[2,[1,6]],[3,5,8],[3,[10,""]],[9],[3,[1,2]],[3,[1,"years"]],[9],[3,[1,"months weeks"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"sentenced"]],[2,[1,6]],[3,[1,"life death"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"threats threat"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"sentenced"]],[2,[1,"for with"]],[3,6],[3,[10,""]],[3,[1,"years"]],[7],[3,[1,"months hours"]],[8,9],[4,[1,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"sentence"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,6]],[4,[10,"",1,2]],[5,[1,"years months"]]],"underlined":[3,3],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"deprived"]],[2,[1,"from off"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"birth childhood infancy the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"deprive"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"from off"]],[4,[1,1,7,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"start outset beginning age"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201c",{"element":1},"\u201d takes \u201cfrom\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,7]],[2,[1,"people residents visitors drivers students children workers players voters tourists police firefighters passengers companies women men anyone others"]],[3,[1,"to"]],[4,[11,""]]],"underlined":[3,3],"elements":4}}
{"message":["\u201c",{"element":1},"\u201d takes \u201cfrom\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,7]],[2,[1,8]],[3,[1,"to"]],[4,[11,""]]],"underlined":[3,3],"elements":4}}
{"message":["\u201c",{"element":1},"\u201d takes \u201cfrom\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"prevented dissuaded deterred"]],[2,[1,"to"]],[3,[11,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,9]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"for"]],[4,[4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,9]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"about"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[1,"warm great"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,10]],[2,[1,"of"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,10]],[2,[1,"from at with"]],[3,[1,11]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,12]],[2,[1,"to into"]],[3,[1,1]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"extent degree end tune"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,12]],[2,[1,"at on"]],[3,[1,1]],[4,5],[4,[8,"",7,""]],[5,[1,"summit conference competition tournament race marathon election elections talks games",12,"Games Olympics",1,"championship championships event contest festival parade march rally protest protests debate survey study trial experiment programme program project exercise meeting workshop vote ceremony"]]],"underlined":[2,2],"elements":5}}
{"message":["\u201c",{"element":1},"\u201d takes no \u201cabout\u201d: one discusses a thing."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"discuss"]],[2,[1,"about"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[10,"",1,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many half a an"]]],"underlined":[1,1],"elements":1}}]}
{"message":["The verb \u201crequest\u201d takes no \u201cfor\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"request",14,"request",15,"request"]],[2,[1,"for"]],[3,[1,1]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"first second third last"]],[2,[1,"time times day week month year season game match race time"]]],"underlined":[1,2],"elements":2}}]}
{"message":["\u201cseek\u201d takes no \u201cfor\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"seek"]],[2,[1,"for"]],[3,[1,"a an ways new more help work"]]],"underlined":[2,2],"elements":3}}
{"message":["\u201c",{"element":1},"\u201d takes no \u201cfor\u201d: one waits for a thing, or awaits it."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"await awaits awaiting"]],[2,[1,"for"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[10,"",1,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many years months weeks days hours so over more many several decades a"]]],"underlined":[1,1],"elements":1}}]}
{"message":["The verb \u201clack\u201d takes no \u201cof\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"lacks lacked"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"lacking"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[1,"the"]]],"underlined":[1,1],"elements":1}}]}
{"message":["The verb \u201capproach\u201d takes no \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"approached approaching"]],[2,[1,"to"]],[3,[1,1]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"north south east west left right rear point degree extent"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[16,""]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201creach\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"reach"]],[2,[1,13]],[3,[1,"a an the"]],[4,5],[4,[8,""]],[5,[1,"deal agreement conclusion consensus compromise decision settlement verdict"]]],"underlined":[2,2],"elements":5}}
{"message":["\u201creach\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"reach reaches reached reaching"]],[2,[1,13]],[3,[1,1]],[4,5],[4,[8,"",7,""]],[5,[1,"final semi-final semi-finals summit destination finals"]]],"underlined":[2,2],"elements":5},"unless":[{"after":{"program":[[1,[1,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"married"]],[2,[1,"with"]],[3,[1,"him her"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"married"]],[2,[1,"with"]],[3,[1,"a an"]],[4,5],[4,[8,""]],[5,[1,"man woman doctor lawyer actor actress teacher journalist engineer singer pilot nurse farmer politician businessman"]]],"underlined":[2,2],"elements":5}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"comply"]],[2,[1,"to of"]],[3,[1,"the a an this that these those his her its their our my your all any"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"the"]],[2,[1,"letter"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"abide"]],[2,[1,"to on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"abide"]],[2,[1,"with in"]],[3,[1,1]],[4,[1,14]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"adhere"]],[2,[1,"with on at of"]],[3,4],[3,[1,1,8,""]],[4,[1,14]]],"underlined":[2,2],"elements":4}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"differ"]],[2,[1,"than of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"collide"]],[2,[1,15]],[3,[1,1]]],"underlined":[2,2],"elements":3}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"abstain"]],[2,[1,"to of for"]],[3,[7,"",4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"suffers suffered"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"recover"]],[2,[1,"of"]],[3,[1,"a an his her their the"]],[4,[1,"injury surgery illness operation wounds injuries stroke attack"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"concentrate"]],[2,[1,"at to about"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"focus"]],[2,[1,"at about to"]],[3,[4,"",1,"how what"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"focus"]],[2,[1,"about"]],[3,[1,"the his her their its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"message":["\u201cbased\u201d takes \u201con\u201d, not \u201coff of\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"based"]],[2,[1,"off"]],[3,[1,"of"]]],"underlined":[2,3],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"based"]],[2,[1,"at to of"]],[3,[1,"the"]],[4,[1,"fact idea assumption belief notion premise principle results data evidence novel book"]]],"underlined":[2,2],"elements":4}}
{"message":["\u201cconsider\u201d takes no \u201cabout\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"consider"]],[2,[1,"about"]],[3,[1,1,4,"",1,"whether how"]]],"underlined":[2,2],"elements":3}}
{"message":["\u201cmention\u201d takes no \u201cabout\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"mention",14,"mention",15,"mention"]],[2,[1,"about"]],[3,[1,16,4,""]]],"underlined":[2,2],"elements":3}}
{"message":["\u201cdescribe\u201d takes no \u201cabout\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"describe"]],[2,[1,"about"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[10,"",1,"half a"]]],"underlined":[1,1],"elements":1}}]}
{"message":["The verb \u201canswer\u201d takes no \u201c",{"element":2},"\u201d: one answers a question."],"skipsQuotations":true,"pattern":{"program":[[1,[17,"answer",13,"answer",15,"answer"]],[2,[1,"to on at"]],[3,[1,1]],[4,[1,"question questions"]]],"underlined":[2,2],"elements":4}}
{"message":["The verb \u201cattack\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"attacking attacked"]],[2,[1,"against to"]],[3,[1,1,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"be"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201cinvade\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"invade"]],[2,[1,"into to on"]],[3,[1,1,6,""]]],"underlined":[2,2],"elements":3}}
{"message":["The verb \u201coppose\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"opposes opposing"]],[2,[1,15]],[3,[1,1,7,"",4,""]]],"underlined":[2,2],"elements":3}}
{"message":["The verb \u201cresist\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"resisted resists resisting"]],[2,[1,15]],[3,[1,1,4,"",7,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"end last death point utmost extent"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201cobey\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"obey"]],[2,[1,"to with by"]],[3,[1,1,7,""]]],"underlined":[2,2],"elements":3}}
{"message":["\u201ccontradict\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contradict"]],[2,[1,"with to"]]],"underlined":[2,2],"elements":2}}
{"message":["The verb \u201caffect\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"affects affecting"]],[2,[1,"on upon to over"]],[3,[1,1,7,""]]],"underlined":[2,2],"elements":3}}
{"message":["The verb \u201cinfluence\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"influencing"]],[2,[1,"on to over upon"]],[3,[1,16,7,""]]],"underlined":[2,2],"elements":3}}
{"message":["\u201cresemble\u201d takes no \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"resemble"]],[2,[1,"to with like"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"benefited benefitted benefiting benefitting"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"derived originated stemmed stemming emanating emanated deviated deviating"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,17]],[2,[1,"to into"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,17]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contribute"]],[2,[1,"in for on at"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dispose"]],[2,[1,"off"]]],"underlined":[2,2],"elements":2}}
{"message":["\u201ccope\u201d takes no \u201cup\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cope"]],[2,[1,"up"]],[3,[1,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cope"]],[2,[1,"to against of about"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"warned"]],[2,[1,"for"]],[3,[1,"the"]],[4,[1,"dangers danger risk risks consequences effects threat threats"]]],"underlined":[2,2],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"warn"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"for"]],[4,[1,"the a"]],[5,[1,"dangers danger risk risks consequences effects"]]],"underlined":[3,3],"elements":5}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"protected separated excluded expelled evicted banished exiled evacuated extracted ejected withdrawn distracted"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"exempt exempted"]],[2,[1,"of to"]],[3,[1,1,7,"",4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"thanked punished criticised criticized praised scolded reprimanded rebuked pardoned arrested jailed imprisoned prosecuted fined"]],[2,[1,"of to about"]],[3,[4,"",1,4]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[13,"object",17,"object"]],[2,[1,"against at"]],[3,[1,1,4,"",7,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"time hearing meeting"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"react"]],[2,[1,18]],[3,[1,1]],[4,5],[4,[8,"",7,""]],[5,[1,"news ruling decision announcement report remarks claim claims verdict statement allegations"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"respond"]],[2,[1,18]],[3,[1,1]],[4,5],[4,[8,"",7,""]],[5,[1,"question questions criticism request requests call calls letter allegations crisis emergency complaints news"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"reply"]],[2,[1,"on at for"]],[3,[1,1]],[4,5],[4,[8,"",7,""]],[5,[1,"question questions letter letters email request requests criticism message"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to as"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"referred"]],[2,[1,"as"]],[3,[1,"the a an"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"matter result case patient precaution whole"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"refer"]],[2,[1,"about on"]],[3,[1,"the a his her",4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"associated"]],[2,[1,"to on about"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"produce form"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"filled"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[4,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"loaded equipped decorated crowded packed stuffed crammed"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"surrounded"]],[2,[1,"from of"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"all every three both four behind above the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"accompanied"]],[2,[1,"from of"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[6,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"invest"]],[2,[1,"to on"]],[3,[1,"infrastructure education research technology property shares stocks training roads schools"]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"succeed"]],[2,[1,"to on"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"message":["\u201csucceed\u201d takes \u201cin\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"succeed"]],[2,[1,"to"]],[3,[11,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"specialise specialize"]],[2,[1,"on about"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[12,"Monday",1,"behalf"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"involved"]],[2,[1,"on to"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"included"]],[2,[1,"into"]]],"underlined":[2,2],"elements":2}}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"divided"]],[2,[1,"to"]],[3,[1,"two three four five six several parts groups"]]],"underlined":[2,2],"elements":3}}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"translate"]],[2,[1,"on"]],[3,[12,19]]],"underlined":[2,2],"elements":3}}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"translated"]],[2,[1,"in"]],[3,[12,19]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"as by and at"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"crash"]],[2,[1,"at to on"]],[3,[1,"a the"]],[4,[1,"tree wall pole fence barrier house lamppost"]]],"underlined":[2,2],"elements":4}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"laugh shout yell stare glare"]],[2,[1,"on"]],[3,[1,11]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"smile stare wink glance"]],[2,[1,"to"]],[3,[1,11]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"aim"]],[2,[1,"to"]],[3,[4,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"rights"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["told"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"said"]],[2,[1,"me us them"]],[3,[1,"that he she they",12,"I"]]],"underlined":[1,1],"elements":3}}
{"replace":[["told"]],"message":["\u201ctold\u201d takes no \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"he she they we",12,"I"]],[2,[1,"told"]],[3,[1,"to"]]],"underlined":[2,3],"elements":3,"atStart":true}}
{"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"tell"]],[2,[1,"to"]],[3,[1,"reporters journalists newspapers lawmakers investigators detectives"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"story secret tale version lie account thing anecdote joke"]],[16,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[2,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"capitalise capitalize"]],[2,[1,"of from over"]]],"underlined":[2,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"embark"]],[2,[1,"in into to"]],[3,[1,"a an"]],[4,[7,"",8,""]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[1,"ship boat"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"elaborated"]],[2,[1,"of over"]],[3,[1,1]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"infringe"]],[2,[1,"against over"]]],"underlined":[2,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"encroach impinge"]],[2,[1,"to at against"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"point extent"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"preys preyed preying"]],[2,[1,"to at over for in"]]],"underlined":[2,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"renege"]],[2,[1,"from of at to over"]]],"underlined":[2,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"hinges hinged"]],[2,[1,"of from"]]],"underlined":[2,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"pride"]],[2,[1,"himself herself itself themselves ourselves myself yourself"]],[3,[1,"in of for about with at over"]]],"underlined":[3,3],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sympathise sympathize empathise empathize"]],[2,[1,"to for of at on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"interfere"]],[2,[1,"into over"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"meddle"]],[2,[1,"to into on at"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tamper"]],[2,[1,"on to into at"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"grapple"]],[2,[1,"about on over at to"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"clash"]],[2,[1,"to"]],[3,[1,1,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"culminate"]],[2,[1,"to into"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"persist"]],[2,[1,"on to at"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"revel"]],[2,[1,"on of about at"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"night weekends parties"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dabble"]],[2,[1,"on at about into to"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"succumb"]],[2,[1,"from for with of against"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"resorted resorting"]],[2,[1,"in into on for with at"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"consented consents consenting"]],[2,[1,"of with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"allude"]],[2,[1,"on at of about for upon"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"attributed"]],[2,[1,"for on"]],[3,[1,1,7,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"day first"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pertain"]],[2,[1,"with on of about for"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"confessed"]],[2,[1,"of for on"]],[3,[4,"",1,4]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"subjected"]],[2,[1,"with by for of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"devoted dedicated"]],[2,[1,"for in on"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"committed"]],[2,[1,"for on"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"disagree"]],[2,[1,"from against of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"yearn pine hanker"]],[2,[1,"of on about to"]],[3,[1,1,7,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"vouch"]],[2,[1,"of on about to with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"atone"]],[2,[1,"of to about on from"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"],["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cater"]],[2,[1,"of on about"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"detract"]],[2,[1,"of to in on at"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"deviate"]],[2,[1,"of off than to"]],[3,[1,1,7,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"left right point extent"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"desist desists desisted desisting"]],[2,[1,"of to"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"resign"]],[2,[1,"of off"]],[3,[1,1]]],"underlined":[2,2],"elements":3}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"distinguished"]],[2,[1,"of than to"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[1,"the most"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["against"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"discriminate"]],[2,[1,"to towards"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"trust"]],[2,[1,"on at"]],[3,[1,11]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"believe"]],[2,[1,"at"]],[3,[1,11,12,"God",1,"miracles ghosts ourselves themselves himself"]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"provide supply equip furnish"]],[2,[1,"him them us me"]],[3,[1,"of"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[17,"prefer",18,"prefer",14,"prefer"]],[2,[7,"",1,20,6,""]],[3,[1,"than from"]],[4,[7,"",1,20,6,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"inspired motivated influenced"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"graduated"]],[2,[1,"at in of"]],[3,[1,"the"]],[4,[12,"University"]]],"underlined":[2,2],"elements":4}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"regard"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"like"]],[4,[1,"a an the"]]],"underlined":[3,3],"elements":4}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"regarded classified defined identified"]],[2,[1,"like"]],[3,[1,"a an the"]]],"underlined":[2,2],"elements":3}}
{"message":["\u201clet\u201d takes the plain verb, without \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"let"]],[2,[1,8]],[3,[1,"to"]],[4,[11,""]]],"underlined":[3,3],"elements":4}}
{"message":["\u201cmake\u201d takes the plain verb, without \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"make"]],[2,[1,"him her them me us"]],[3,[1,"to"]],[4,[1,"feel look leave cry laugh realise realize resign think apologise believe want see understand"]]],"underlined":[3,3],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"look"]],[2,[1,"forward"]],[3,[1,"for on at in"]],[4,[1,1,4,"",1,"him her them it you"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"eye same future time"]]],"underlined":[1,1],"elements":1}}]}`,
}
