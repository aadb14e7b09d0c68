// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const verbs: StoredPack = {
  isSyntactic: true,
  words: `comprise 1
comprises 1
comprising 1
depending 2
accused 8 10
blamed 12
suspected 13
convicted 15 16
acquitted 18
charged 20 21
sentenced 23 24 25
deprived 27
prevented 31
dissuaded 31
deterred 31
await 41
awaits 41
awaiting 41
lacks 42
lacked 42
lacking 43
approached 44
approaching 44
reach 46
reaches 46
reached 46
reaching 46
married 47 48
suffers 56
suffered 56
based 61 62
attacking 67
attacked 67
opposes 69
opposing 69
resisted 70
resists 70
resisting 70
affects 73
affecting 73
influencing 74
benefited 76
benefitted 76
benefiting 76
benefitting 76
derived 77
originated 77
stemmed 77
stemming 77
emanating 77
emanated 77
deviated 77
deviating 77
resulted 78 79
resulting 78 79
warned 84
protected 86
separated 86
excluded 86
expelled 86
evicted 86
banished 86
exiled 86
evacuated 86
extracted 86
ejected 86
withdrawn 86
distracted 86
exempt 87
exempted 87
thanked 88
punished 88
criticised 88
criticized 88
praised 88
scolded 88
reprimanded 88
rebuked 88
pardoned 88
arrested 88
jailed 88
imprisoned 88
prosecuted 88
fined 88
referred 93
associated 95
filled 96
loaded 97
equipped 97
decorated 97
crowded 97
packed 97
stuffed 97
crammed 97
surrounded 98
accompanied 99
involved 104
included 105
divided 106
translated 108
said 113
told 114
elaborated 118
preys 121
preyed 121
preying 121
hinges 123
hinged 123
resorted 136
resorting 136
consented 137
consents 137
consenting 137
attributed 139
confessed 141
subjected 142
devoted 143
dedicated 143
committed 144
desist 152
desists 152
desisted 152
desisting 152
distinguished 154
inspired 160
motivated 160
influenced 160
graduated 161
regarded 163
classified 163
defined 163
identified 163
finished 167
completed 167
ready 167
achieved 167
eradicated 167
eliminated 167
abolished 167
halved 167
doubled 167
restored 167
pitch 168
bench 168
force 177
speed 178
cost 179`,
  lemmas: `consist 0
depend 2
insist 3 4
rely 5 6
accuse 7 9
blame 11 184
suspect 14
convict 17
acquit 19
charge 22
sentence 26
deprive 28
prevent 29 30
dissuade 29 30
deter 29 30
congratulate 32 33 170
apologise 34 35
apologize 34 35
participate 36 37
discuss 38
request 39 172
seek 40
reach 45
comply 49
abide 50 51
adhere 52
differ 53
collide 54
abstain 55
recover 57
concentrate 58 173
focus 59 60 173
consider 63
mention 64
describe 65
answer 66
invade 68
obey 71
contradict 72
resemble 75
contribute 80
dispose 81
cope 82 83
warn 85 174
object 89
react 90
respond 91
reply 92
refer 94
invest 100
succeed 101 102
specialise 103
specialize 103
translate 107
crash 109
laugh 110
shout 110
yell 110
stare 110 111
glare 110
smile 111
wink 111
glance 111
aim 112
tell 115
capitalise 116
capitalize 116
embark 117
infringe 119
encroach 120
impinge 120
renege 122
pride 124
sympathise 125
sympathize 125
empathise 125
empathize 125
interfere 126
meddle 127
tamper 128
grapple 129
clash 130
culminate 131
persist 132
revel 133
dabble 134
succumb 135
allude 138
pertain 140
disagree 145
yearn 146
pine 146
hanker 146
vouch 147
atone 148
cater 149
detract 150
deviate 151
resign 153
discriminate 155
trust 156
believe 157
provide 158
supply 158
equip 158
furnish 158
prefer 159
regard 162
let 164
make 165
look 166
complain 169
criticise 171
criticize 171
requested 172
fine 175
admit 176
rest 180
lie 180
postpone 181
adjourn 181
delay 181
defer 181
deny 182
approve 183
put 185`,
  others: [],
  kinds: [{"lemma":"","off":100},{"word":"","off":356},{"on":1,"off":32},{"on":128},{"off":96,"tag":"VBG","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NNS","on":512},{"on":8,"off":96},{"off":96,"tag":"VB","on":512},{"word":"","off":352},{"lemma":"","off":100,"tag":"VBD","on":512},{"lemma":"","off":100,"tag":"VBZ","on":512},{"lemma":"","off":100,"tag":"VBG","on":512},{"off":96,"tag":"ADV","on":512},{"lemma":"","off":100,"tag":"VB","on":512},{"word":"","off":356,"tag":"PRP","on":512},{"lemma":"","off":100,"tag":"VBP","on":512},{"word":"","off":100},{"lemma":"","off":100,"tag":"VBN","on":512},{"word":""}],
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
him her them it
his her its their the`,
  entries: `{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consist"]],[2,3],[2,[1,"mainly largely only chiefly mostly also almost entirely partly primarily"]],[3,[1,"from by with"]]],"underlined":[3,3],"elements":3}}
{"replace":[[{"element":1}]],"message":["\u201ccomprise\u201d takes no \u201cof\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"comprise comprises comprising"]],[2,[1,"of"]]],"underlined":[1,2],"elements":2}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"depend",1,"depending"]],[2,[1,"of from"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"course necessity claim claims"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,""]],[2,4],[1,[3,""]],[1],[9,5],[1,[2,""]],[7,9],[1,[3,""]],[6],[2,[1,"to"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"insist"]],[2,[1,"to"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"insist"]],[2,[1,"in"]],[3,[1,"being having paying going doing taking making using seeing keeping leaving calling staying"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rely"]],[2,[1,"of from at"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[1,"the these those"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rely"]],[2,[1,"in to"]],[3,[1,0]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"accuse"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,3]],[4,[4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"accused"]],[2,[1,3]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of having"]],"message":["\u201caccuse\u201d takes \u201cof having\u201d, not \u201cto have\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"accuse"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"to"]],[4,[1,"have"]]],"underlined":[3,4],"elements":4}}
{"replace":[["of having"]],"message":["\u201caccused\u201d takes \u201cof having\u201d, not \u201cto have\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[1,"accused"]],[2,[1,"to"]],[3,[1,"have"]]],"underlined":[2,3],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"blame"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"of with about"]],[4,[4,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[7,""]]],"underlined":[1,1],"elements":1}}]}
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
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"laugh shout yell stare glare"]],[2,[1,"on"]],[3,[1,"him",18,"her",1,"them us me"]]],"underlined":[2,2],"elements":3}}
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
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[17,"prefer",19,"prefer",14,"prefer"]],[2,[7,"",1,20,6,""]],[3,[1,"than from"]],[4,[7,"",1,20,6,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"inspired motivated influenced"]],[2,[1,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"graduated"]],[2,[1,"at in of"]],[3,[1,"the"]],[4,[12,"University"]]],"underlined":[2,2],"elements":4}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"regard"]],[2,4,6,9,12,16,20,23],[2,[1,0]],[24],[2,[6,""]],[24],[2,[6,""]],[2,[6,""]],[24],[2,[1,1]],[2,[7,""]],[24],[2,[1,1]],[2,[8,""]],[2,[7,""]],[24],[2,[1,1]],[2,[7,""]],[2,[7,""]],[24],[2,[1,2]],[2,[7,""]],[24],[2,[9,""]],[3,[1,"like"]],[4,[1,"a an the"]]],"underlined":[3,3],"elements":4}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"regarded classified defined identified"]],[2,[1,"like"]],[3,[1,"a an the"]]],"underlined":[2,2],"elements":3}}
{"message":["\u201clet\u201d takes the plain verb, without \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"let"]],[2,[1,8]],[3,[1,"to"]],[4,[11,""]]],"underlined":[3,3],"elements":4}}
{"message":["\u201cmake\u201d takes the plain verb, without \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"make"]],[2,[1,"him her them me us"]],[3,[1,"to"]],[4,[1,"feel look leave cry laugh realise realize resign think apologise believe want see understand"]]],"underlined":[3,3],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"look"]],[2,[1,"forward"]],[3,[1,"for on at in"]],[4,[1,1,4,"",1,"him her them it you"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[1,"eye same future time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"will would should must to"]],[2,[1,"be"]],[3,[1,"finished completed ready achieved eradicated eliminated abolished halved doubled restored"]],[4,[1,"until"]],[5,[10,"",1,"the next",12,"January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[1,"not never nothing nobody none no neither nor hardly before kept only"]],[46,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[46,7],[2,[2,""]],[9,11],[2,[3,""]],[8],[46,12],[2,[2,""]],[14,16],[2,[3,""]],[13],[46,17],[2,[2,""]],[19,21],[2,[3,""]],[18],[46,22],[2,[2,""]],[24,26],[2,[3,""]],[23],[46,27],[2,[2,""]],[29,31],[2,[3,""]],[28],[46,32],[2,[2,""]],[34,36],[2,[3,""]],[33],[46,37],[2,[2,""]],[39,41],[2,[3,""]],[38],[46,42],[2,[2,""]],[44,46],[2,[3,""]],[43]],"underlined":[1,2],"elements":2}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"been was were came stayed remained"]],[2,[1,"in"]],[3,[1,"the"]],[4,[1,"pitch bench"]],[5,[1,"for when until before after"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"complain"]],[2,[1,"with"]],[3,[1,"the a"]],[4,[1,"council regulator police ombudsman authority authorities commission ministry landlord manager mayor watchdog board club company airline school"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[20,"'s",1,"outside present"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,9]],[2,[2,""]],[3,5],[2,[3,""]],[2],[15,6],[2,[2,""]],[8,10],[2,[3,""]],[7],[15,11],[2,[2,""]],[13,15],[2,[3,""]],[12],[3,[1,"for"]],[4,[1,21]],[5,[1,"victory win success election appointment achievement promotion reelection re-election award"]]],"underlined":[3,3],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"criticise criticize"]],[2,[1,"on"]],[3,[1,21]],[4,[1,"handling treatment response failure use record approach management conduct"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"request requested"]],[2,[1,"for"]],[3,[1,"more a an the"]],[4,[1,"time meeting copy refund loan delay permission extension review transfer police help"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"focus concentrate"]],[2,[1,"in"]],[3,[1,"the its his her their prices"]],[4,[1,"brakes cause causes role question issue issues need case problem problems impact effect effects economy welfare safety quality future way ways game match job work"]]],"underlined":[2,2],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"warn"]],[2,3],[2,[1,"the"]],[3,[1,"people residents men drivers public visitors tourists voters farmers parents investors customers"]],[4,[1,"on"]],[6,7],[5,[1,"the"]],[6,[1,"danger dangers risk risks threat threats"]]],"underlined":[4,4],"elements":6}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"fine"]],[2,[1,"to"]],[3,[10,"",22,"$ \u00a3 \u20ac"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"admit"]],[2,[1,"in at"]],[3,4],[3,[1,"a the"]],[4,[1,"hospital"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[20,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"come enter"]],[2,[1,"in"]],[3,[1,"force"]],[4,[1,"on in from at next this last at",22,". ,",1,"after when by"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[1,"men army they police troops enemy fans crowd we people supporters"]],[11,2],[2,[2,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[2,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[15,"travel drive move fly sail go"]],[2,[1,"with in"]],[3,[1,"a"]],[4,[1,"speed"]],[5,[1,"of"]]],"underlined":[2,2],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"build construct restore renovate erect complete"]],[2,[1,"with in for"]],[3,4],[3,[1,"a"]],[4,[1,"cost"]],[5,[1,"of"]]],"underlined":[2,2],"elements":5}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"rest lie"]],[2,[1,"largely mainly squarely solely entirely"]],[3,[1,"in"]],[4,[1,"the"]],[5,[1,"contractor council government minister driver company owner owners state police manager operator pilot captain board"]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[20,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["until"]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"postpone adjourn delay defer"]],[2,[1,"for"]],[3,[12,"Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"deny"]],[2,[1,"of"]],[3,[4,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"the"]],[2,[1,"committee council board senate government cabinet"]],[3,[5,"approve"]],[4,[1,"on"]],[5,[1,"the a its"]],[6,[1,"plan plans budget bill deal merger proposal scheme"]]],"underlined":[4,4],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"blame"]],[2,[1,"the"]],[3,[1,"government council mayor minister police contractor weather"]],[4,[1,"of"]],[5,[1,"the"]],[6,[1,"crash accident delay delays fire flood collapse shortage deaths chaos failure"]]],"underlined":[4,4],"elements":6}}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"put"]],[2,[1,"on"]],[3,[1,"play"]],[4,[1,"in from by at",22,"."]]],"underlined":[2,2],"elements":4}}`,
}
