// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const adjectives: StoredPack = {
  isSyntactic: true,
  words: `interested 0 1 2
different 3 4 5
capable 6 7 8 9 10 15 16
incapable 6 7 8 9 10 15 16
produce 11
carry 12
win 13
reach 14
responsible 18
afraid 19
scared 19
frightened 19
terrified 19
aware 20
unaware 20
conscious 21
ignorant 22
full 23
dissatisfied 24 114
satisfied 25
disappointed 26
ashamed 27
fed 28
famous 29
renowned 29
well 30
dependent 31 32
independent 33
consistent 34
compatible 35
incompatible 35
accustomed 36
opposed 37
found 40
guilty 41 102
innocent 42 102
worthy 43
unworthy 43
jealous 44 103
envious 44
suspicious 45
fond 46
critical 47
reminiscent 48
devoid 49
bereft 50
indicative 51
superior 52 164
inferior 52 164
junior 52
preferable 53 54
prior 53
subsequent 53
previous 53
similar 55 56
identical 57
equivalent 58
contrary 59
related 60
unrelated 60
relevant 61
allergic 62
addicted 63
immune 64
vulnerable 65
prone 66
loyal 67 154
faithful 67 154
grateful 68 152
thankful 68
rude 69 116
cruel 69 116
hostile 69
familiar 70
acquainted 71
obsessed 72
bored 73
disgusted 73
impressed 73
fascinated 73
worried 74
concerned 74 75
excited 74
enthusiastic 74
upset 74
confused 74
optimistic 74
pessimistic 74
passionate 74
angry 76 115
keen 77 78
willing 79
unwilling 79
reluctant 79
hesitant 79
eager 79
able 79
unable 79
likely 79
unlikely 79
contingent 80 81
conducive 82
detrimental 83 158
attributable 84
comparable 85
indifferent 86
oblivious 87
resistant 88
adjacent 89
deficient 90
fluent 91
proficient 92
adept 93
rich 94
poor 94 110
distinct 95
suitable 96
unsuitable 96
eligible 96
characteristic 97
made 98
known 99
comprised 100
absent 101
short 104
busy 105
curious 106
nervous 107
anxious 107
skilled 108
experienced 108
native 109
good 110
bad 110
brilliant 110
excellent 110
hopeless 110
terrible 110
surprised 111
shocked 111
amazed 111
astonished 111
appalled 111
stunned 111
horrified 111
proud 112
tired 113
pleased 114
delighted 114
unhappy 114
content 114
annoyed 114
displeased 114
furious 115
livid 115
kind 116
polite 116
nice 116
unkind 116
mean 116
abundant 117
present 118
typical 119
peculiar 120
entitled 121
akin 122
analogous 123
tantamount 124
susceptible 125
sensitive 126
receptive 127
impervious 128
averse 129
synonymous 130
commensurate 131
fraught 132
rife 133
replete 134
riddled 135
infested 136
covered 137
teeming 138
brimming 139
awash 140
redolent 141
suggestive 142
mindful 143
cognizant 144
cognisant 144
wary 145
weary 146
safe 147
distant 148
remote 148
aloof 148
isolated 148
separate 148
detached 148
estranged 148
missing 149
equal 150
parallel 151
obliged 152
indebted 152
subject 153
obedient 154
devoted 154
open 155
indispensable 156
essential 157
vital 157
crucial 157
harmful 158
injurious 158
beneficial 158
ready 159
late 160
engaged 161
dressed 162
skilful 163
skillful 163
clever 163
quick 163`,
  lemmas: `responsible 17
plead 38 39`,
  others: [],
  kinds: [{"word":"","off":356},{"on":8,"off":96},{"off":96,"tag":"VBG","on":512},{"lemma":"","off":100},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"NOUN","on":512},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"off":96,"tag":"PROPN","on":512},{"word":"","off":352},{"off":96,"tag":"JJR","on":512},{"off":96,"tag":"RBR","on":512},{"on":1,"off":32},{"on":128},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"DET","on":512}],
  lists: `interested
the a an this that these those his her its their our my your
capable incapable
responsible
degree extent point
for of with
first second third fourth fifth sixth last next first second
murder manslaughter fraud theft arson robbery burglary assault rape perjury treason bribery corruption espionage spying blackmail kidnapping smuggling trespass conspiracy forgery embezzlement negligence contempt plagiarism cheating doping misconduct torture genocide terrorism harassment stalking
of for with
of from on
contingent
of from in
to of for as
of by in from
of by from
of by from in
about on for to with`,
  entries: `{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"about"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"on for of"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"of with"]],[3,[0,1]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"most least more less particularly"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"locale":["en-US"],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"different"]],[4,[0,"to"]],[5,[0,"the those that its their what"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"eye naked point ear"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"],["to"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"different"]],[2,[0,"than"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"different"]],[4,[0,"of"]]],"underlined":[4,4],"elements":4}}
{"replace":[["of being"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof being\u201d, not \u201cto be\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"be"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of having"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof having\u201d, not \u201cto have\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"have"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of doing"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof doing\u201d, not \u201cto do\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"do"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of making"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof making\u201d, not \u201cto make\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"make"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of taking"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof taking\u201d, not \u201cto take\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"take"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of producing"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof producing\u201d, not \u201cto produce\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"produce"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of carrying"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof carrying\u201d, not \u201cto carry\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"carry"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of winning"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof winning\u201d, not \u201cto win\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"win"]]],"underlined":[2,3],"elements":3}}
{"replace":[["of reaching"]],"message":["\u201c",{"element":1},"\u201d takes \u201cof reaching\u201d, not \u201cto reach\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[0,"reach"]]],"underlined":[2,3],"elements":3}}
{"message":["\u201c",{"element":1},"\u201d takes \u201cof\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"to"]],[3,[5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,2]],[2,[0,"for in at to"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,3]],[2,[0,"of about"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"most more those all"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to on at"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"afraid scared frightened terrified"]],[2,[0,"from"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"the birth childhood",2,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"aware unaware"]],[2,[0,"about on"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"conscious"]],[2,[0,"to on for"]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ignorant"]],[2,[0,"on with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"full"]],[4,[0,"with from by"]],[5,[0,1,6,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"time noon midnight"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dissatisfied"]],[2,[0,"from of on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be feel"]],[2,3],[2,[4,""]],[3,[0,"satisfied"]],[4,[0,"of from"]],[5,[0,1]],[6,[0,"service result results work performance outcome progress answer pace"]]],"underlined":[4,4],"elements":6}}
{"replace":[["with"],["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"disappointed"]],[2,[0,"from of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ashamed"]],[2,[0,"from about on with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"message":["\u201cfed up\u201d takes \u201cwith\u201d, not \u201c",{"element":3},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fed"]],[2,[0,"up"]],[3,[0,"from of"]]],"underlined":[3,3],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,[0,"famous renowned"]],[3,[0,"of about"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"all these them his her their those"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"well"]],[1,[8,"-"]],[1,[9,"known"]],[2,[0,"about"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"most"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be become"]],[2,3],[2,[4,""]],[3,[0,"dependent"]],[4,[0,"of from at in"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"part whole large many some turn this"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dependent"]],[2,[0,"to"]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"independent"]],[2,[0,"on to with"]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,"",0,"day",10,"",0,"eve"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consistent"]],[2,[0,"to of"]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"compatible incompatible"]],[2,[0,"to for of"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"most"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"accustomed"]],[2,[0,"with of on for in"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"opposed"]],[2,[0,"against with of on for"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[11,"Monday",0,"grounds"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"plead"]],[2,[0,"guilty"]],[3,[0,5]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"plead"]],[2,[0,"not"]],[3,[0,"guilty"]],[4,[0,5]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"the a"]],[2,[0,6]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"found"]],[2,[0,"guilty"]],[3,[0,"for to with"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"the"]],[2,[0,"first second third fourth fifth sixth last next"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,[0,"guilty"]],[3,[0,"for to in"]],[4,[2,"",0,7]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[3,"feel"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"innocent"]],[2,[0,"from for to"]],[3,[0,1,6,"",0,"all"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the an many more protect protects protecting protected"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worthy unworthy"]],[2,[0,"for from"]],[3,[0,1,6,"",2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"jealous envious"]],[2,[0,"from to with at"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"suspicious"]],[2,[0,"from on"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[11,"Monday",0,"the"]],[2,[0,"start"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fond"]],[2,[0,"to for with about from on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"critical"]],[2,[0,"against towards toward"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"reminiscent"]],[2,[0,"to with from for about"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"devoid"]],[2,[0,"from with to for in"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"bereft"]],[2,[0,"from with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"indicative"]],[2,[0,"to for on about"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"superior inferior junior"]],[2,[0,"than"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"more less other rather better worse",12,"",13,""]],[21,2],[2,[14,""]],[4,6],[2,[15,""]],[3],[21,7],[2,[14,""]],[9,11],[2,[15,""]],[8],[21,12],[2,[14,""]],[14,16],[2,[15,""]],[13],[21,17],[2,[14,""]],[19,21],[2,[15,""]],[18]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"the a his her its their my our your no"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[16,"",17,"",0,"she he they it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"preferable prior subsequent previous"]],[2,[0,"than"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"preferable"]],[2,[0,"over from of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"similar"]],[2,[0,"with"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"respect regard the"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"something anything do does did done doing happened happen happens nothing"]],[2,6],[2,[14,""]],[4,6],[2,[15,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"similar"]],[2,[0,"as"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"as so such"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"well possible they it he"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"identical"]],[2,[0,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"equivalent"]],[2,[0,"with than"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contrary"]],[2,[0,"with than from"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"related unrelated"]],[2,[0,"with"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"respect"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[4,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"relevant"]],[2,[0,"with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,[0,"allergic"]],[3,[0,"of with from for on at against"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"addicted"]],[2,[0,"with on of for in"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"],["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"immune"]],[2,[0,8]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"vulnerable"]],[2,[0,"for from against"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"years decades months a many the so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"prone"]],[2,[0,8]],[3,[2,"",6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"years hours days weeks"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"loyal faithful"]],[2,[0,"with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"grateful thankful"]],[2,[0,9]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"most"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rude cruel hostile"]],[2,[0,"against"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"familiar"]],[2,[0,"about"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"acquainted"]],[2,[0,"to of about on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"obsessed"]],[2,[0,"on of at to"]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"],["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"bored disgusted impressed fascinated"]],[2,[0,"of about from"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"the"]],[2,[0,"start outset"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worried concerned excited enthusiastic upset confused optimistic pessimistic passionate"]],[2,[0,"of"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"most more least less"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"concerned"]],[2,[0,"on"]],[3,[2,"",0,"how whether what"]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"],["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"angry"]],[2,[0,"to on"]],[3,[0,"him her them me us you"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"keen"]],[2,[0,"in for of about at to"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"keen"]],[2,[0,"of about"]],[3,[0,1]]],"underlined":[2,2],"elements":3}}
{"message":["\u201c",{"element":1},"\u201d takes \u201cto\u201d and the plain verb."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"willing unwilling reluctant hesitant eager able unable likely unlikely"]],[2,[0,"of in for at"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,10]],[2,[0,"to"]],[3,[0,1]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,[0,10]],[3,[0,"of from with"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"conducive"]],[2,[0,"for of in with on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"detrimental"]],[2,[0,"for on of in"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"attributable"]],[2,[0,"for of with from by on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"],["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"comparable"]],[2,[0,"of as"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"indifferent"]],[2,[0,"of for with on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"oblivious"]],[2,[0,"from with for on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"resistant"]],[2,[0,"of with for"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"adjacent"]],[2,[0,"with of from by"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"deficient"]],[2,[0,"of with on for"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fluent"]],[2,[0,"on of with at"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"proficient"]],[2,[0,"on of about with"]],[3,[0,1,6,"",2,"",10,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"adept"]],[2,[0,"of on for about to"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"rich poor"]],[4,[0,"of from"]],[5,[0,1,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"distinct"]],[2,[0,"of than"]]],"underlined":[2,2],"elements":2}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"suitable unsuitable eligible"]],[2,[0,"of with"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"most all"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,[0,"characteristic"]],[3,[0,"for to from"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"],["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"made"]],[2,[0,"by with"]],[3,[0,"wood steel stone glass gold silver brick concrete leather cotton plastic clay wool bronze"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[6,"",18,"",0,"and",10,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"known"]],[4,[0,"like"]],[5,[0,"a an the"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"comprised"]],[2,[0,"from with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"absent"]],[2,[0,"in of"]],[3,[0,"the"]],[4,[0,"meeting hearing vote ceremony debate trial"]]],"underlined":[2,2],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"guilty innocent"]],[2,[0,"with"]],[3,[2,"",0,7]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"jealous"]],[2,[0,"for"]],[3,[0,1]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"sake first time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"short"]],[4,[0,"in from with"]],[5,[0,"cash money staff funds food water supplies fuel time"]]],"underlined":[4,4],"elements":5}}
{"message":["\u201cbusy\u201d takes the form in -ing alone."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"busy"]],[2,[0,"to for by"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"curious"]],[2,[0,"of on"]],[3,[0,1]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"most more"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"nervous anxious"]],[2,[0,"of on"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"],["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"skilled experienced"]],[2,[0,"on to about"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,[0,"native"]],[3,[0,11]],[4,[0,"the",11,"North South"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"a an"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[19,""]],[2,[18,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"good bad brilliant excellent hopeless terrible poor"]],[4,[0,"in on"]],[5,[0,"cooking maths drawing singing swimming chess football tennis languages mathematics dancing painting listening"]]],"underlined":[4,4],"elements":5}}
{"replace":[["at"],["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"surprised shocked amazed astonished appalled stunned horrified"]],[4,[0,"of from about for"]],[5,[0,"the a an this that these those his her its their our my your how",6,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"outset start first"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"proud"]],[2,[0,"for about on from at with"]],[3,[0,1,6,"",2,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the this that long"]],[2,[0,"time moment years last least many"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,"years decades centuries generations"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be get grow"]],[2,3],[2,[4,""]],[3,[0,"tired"]],[4,[0,"from with about for"]],[5,[2,"",0,"lies promises excuses waiting"]]],"underlined":[4,4],"elements":5}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"pleased delighted unhappy content dissatisfied annoyed displeased"]],[4,[0,"of from for on"]],[5,[0,"the his her their its this"]],[6,[0,"result news service work plan progress decision verdict outcome deal response"]]],"underlined":[4,4],"elements":6}}
{"replace":[["at"],["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be feel get"]],[2,3],[2,[4,""]],[3,[0,"angry furious livid"]],[4,[0,9]],[5,[0,"the his her their this"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"start outset internet day grounds night"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"kind polite nice unkind rude mean cruel"]],[4,[0,"against at with"]],[5,[0,"him her them us me animals strangers others people children"]]],"underlined":[4,4],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"abundant"]],[2,[0,"of"]],[3,[6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"present"]],[4,[0,"on to in"]],[5,[0,"the a"]],[6,[0,"meeting hearing ceremony wedding trial opening launch scene birth signing"]]],"underlined":[4,4],"elements":6}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"typical"]],[4,[0,"to from"]],[5,[0,"the a an this such him her men women farms"]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"peculiar"]],[2,[0,8]],[3,[0,"the this a his"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"reason reasons time first"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"entitled"]],[2,[0,"for of"]],[3,[0,1,6,"",2,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[11,"English",0,"book 1990",11,"Latin",0,"years years year own respect honor honour addition"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"akin"]],[2,[0,"with of from as"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"analogous"]],[2,[0,"with of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tantamount"]],[2,[0,"with of as for"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"susceptible"]],[2,[0,"of for with from"]],[3,[0,1,6,"",2,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[18,"",0,"proof interpretation being a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sensitive"]],[2,[0,"for of on"]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"parts reasons time the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"receptive"]],[2,[0,"for of on with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"impervious"]],[2,[0,"of from for with against"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"averse"]],[2,[0,"from of against for on with"]],[3,[0,1,6,"",2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"synonymous"]],[2,[0,12]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"commensurate"]],[2,[0,12]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"fraught"]],[2,[0,13]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rife"]],[2,[0,14]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"replete"]],[2,[0,13]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"riddled"]],[2,[0,11]]],"underlined":[2,2],"elements":2}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"infested"]],[2,[0,11]],[3,[6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"],["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"covered"]],[4,[0,"of from"]],[5,[6,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"head top view"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"teeming"]],[2,[0,15]],[3,[6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"brimming"]],[2,[0,15]],[3,[6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"awash"]],[2,[0,14]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"redolent"]],[2,[0,"with to for from in"]],[3,[6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"suggestive"]],[2,[0,"for to on with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mindful"]],[2,[0,16]],[3,[0,1,6,"",2,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"time years others people best"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cognizant cognisant"]],[2,[0,16]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wary"]],[2,[0,"from for at"]],[3,[0,1,6,"",2,"",0,"strangers"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"years decades reasons start first reason time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"weary"]],[2,[0,"from with for"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"safe"]],[2,[0,"of against"]],[3,[0,"harm thieves attack floods predators danger"]]],"underlined":[2,2],"elements":3}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"distant remote aloof isolated separate detached estranged"]],[2,[0,"of than"]],[3,[0,1,6,"",10,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the most more less"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"missing"]],[2,[0,"of at"]],[3,[0,"the his her its"]],[4,[0,"list report picture collection files records shelves"]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"equal"]],[2,[0,"with as"]],[3,[0,"the a an this that these those his her its their our my your those that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"as and be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"parallel"]],[4,[0,"of"]],[5,[0,"the a"]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"obliged indebted grateful"]],[2,[0,"for with at"]],[3,[0,"him her them you"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"that so but"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"subject"]],[2,[0,"of for"]],[3,[0,"approval change tax review conditions appeal weather availability delay delays"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a of main this"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"faithful loyal obedient devoted"]],[2,[0,8]],[3,[0,"the his her their its"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"first years time most"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"open"]],[2,[0,"of for"]],[3,[0,"criticism question abuse doubt debate interpretation suggestions"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"],["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"indispensable"]],[2,[0,"of with"]],[3,[0,1,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"],["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"essential vital crucial"]],[2,[0,"of on"]],[3,[0,"the our his her their"]],[4,[0,"survival success growth health future economy life"]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"detrimental harmful injurious beneficial"]],[2,[0,"of on with"]],[3,[0,"the a an this that these those his her its their our my your health"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[18,"",0,"long short end many most some terms way ways"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"ready"]],[4,[0,"of to"]],[5,[0,"the a"]],[6,[0,"war winter match game race vote season worst storm"]]],"underlined":[4,4],"elements":6}}
{"replace":[["for"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"late"]],[2,[0,"to"]],[3,[0,"work school dinner lunch class"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"get"]],[2,[0,"engaged"]],[3,[0,"with"]],[4,[0,"him her a an"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"public audience community process work world issue issues enemy content problem government discussion political"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[3,"be"]],[2,3],[2,[4,""]],[3,[0,"dressed"]],[4,[0,"with by of"]],[5,[0,"a black white red blue suit jeans his her"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"dressing help nurse sauce vinaigrette maid designer servant stylist dagger oil simple"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"skilful skillful clever quick"]],[2,[0,"on to"]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"superior inferior"]],[2,[0,"over with"]],[3,[0,"the his her all their"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"age rank years two a officer mesenteric oblique court number"]]],"underlined":[1,1],"elements":1}}]}`,
}
