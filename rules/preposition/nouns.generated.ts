// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const nouns: StoredPack = {
  isSyntactic: true,
  words: `reason 0
reasons 0
interest 1 156
access 2
solution 3 160
lack 6 145
attention 9
respect 13 69
sympathy 14
responsibility 15
understanding 16
opinion 17
difficulty 19 20
difficulties 19 20
trouble 19
success 21
participation 23
involvement 24
increase 25
rise 25
drop 25
fall 25
decline 25
decrease 25
reduction 25
degree 27
degrees 27
doctorate 27
diploma 27
response 28
reply 29
reaction 30 113
opposition 32
alternative 33
key 34
exception 35 127
addiction 36
allergy 37
resemblance 38
aversion 39
cure 40
remedy 41
antidote 41 171
recipe 41 42
excuse 43
candidate 44
disregard 45
contempt 46
disdain 46
advantage 47 97
control 48
jurisdiction 49
discrimination 51
war 53 133 145
revenge 55
pity 56
pressure 57
emphasis 58
focus 59
strain 60
ability 61
inability 61
willingness 61
unwillingness 61
refusal 61
behalf 62
accordance 63
compliance 64
comparison 65
contrast 66
relation 67
regard 68
terms 70 104
means 71
virtue 72
favour 73
favor 73
charge 74
need 75
danger 76
honour 77
honor 77
spite 78 79
despite 80
regardless 81
irrespective 81
addition 82
front 83 84
of 85
away 86
apart 87
according 88 89
due 90
owing 91
basis 92
expense 93
result 94
sake 95
possibility 96
care 98
part 99
use 100
rid 102
love 105
touch 108
conjunction 109
contact 110
ban 111
tax 112
reactions 113
cause 114
sequel 115
prequel 115
prelude 116
heir 117
search 118
pursuit 119
memory 120
exchange 121
return 122
connection 123
agreement 124
conflict 125
view 126
aim 128
verge 129
brink 129
eve 130
mercy 131
odds 132
event 134
middle 135
midst 136
wake 137
aftermath 138
face 139
case 140
consequence 141
top 142
ahead 143
instead 144
fog 145
rain 145
weather 145
strike 145
noise 145
cold 145
heat 145
delay 145
damage 145
injury 145
flood 145
thanks 146
initiative 147
advice 147
orders 147
recommendation 147
request 147 148
presence 149
absence 150
order 151
guise 152
pretext 152
influence 153
benefit 154
detriment 155
interests 156
help 157
intention 158
importance 159
meaning 159
purpose 159
limit 161
difference 162
obstacle 163
obsession 164
preference 165
passion 166
talent 167
hatred 168
appetite 169
desire 170
complaint 172
complaints 172
apology 173
invitation 174
end 175`,
  lemmas: `attack 4
raid 4
assault 4
impact 5
effect 5
influence 5
concern 7
pay 8
cause 10
pose 11
answer 12
faith 18
confidence 18
trust 18
play 22
investment 26
objection 31
complain 50
crime 52
declare 54
lose 101
put 103
keep 106 107`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"VBG","on":512},{"on":1,"off":32},{"on":128},{"lemma":"","off":100},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"lemma":"","off":100,"tag":"NOUN","on":512},{"off":96,"tag":"VB","on":512},{"word":"","off":352},{"off":96,"tag":"ADV","on":512},{"on":8,"off":96},{"word":""},{"off":96,"tag":"VBN","on":512}],
  lists: `the a an this that these those his her its their our my your
of on about
some no great any
him her them
of from than
to from for
the his her their
for to from
the his her a
to for from
the a an this that these those his her its their our my your all
a the no his her their
a the his her their`,
  entries: `{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the a one main only another",1,""]],[2,[0,"reason reasons"]],[3,[0,"of"]],[4,[0,"the his her their its this",2,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"by for"]],[16,2],[2,[3,""]],[4,6],[2,[4,""]],[3],[16,7],[2,[3,""]],[9,11],[2,[4,""]],[8],[16,12],[2,[3,""]],[14,16],[2,[4,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"express show"]],[2,3],[2,[0,0]],[4,5],[3,[1,""]],[4,[0,"interest"]],[5,[0,"on about for at"]],[6,[2,"",0,0]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"time day deposits loans"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"gain obtain get"]],[2,3],[2,[1,""]],[3,[0,"access"]],[4,[0,"into of"]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"],["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"find seek offer propose"]],[2,[0,"a an"]],[3,4],[3,[1,""]],[4,[0,"solution"]],[5,[0,"of on in"]],[6,[0,"the this these"]],[7,[0,"problem problems crisis conflict dispute"]]],"underlined":[5,5],"elements":7}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"launch stage mount plan"]],[2,3],[2,[0,0]],[4,5],[3,[1,""]],[4,[5,"attack raid assault"]],[5,[0,"to over"]],[6,[0,0,7,""]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"time same end night dawn"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have make"]],[2,3],[2,[0,0]],[4,5],[3,[1,""]],[4,[5,"impact effect influence"]],[5,[0,"to towards toward"]],[6,[0,0,7,"",0,"people"]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"tune extent degree point end"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the complete total utter"]],[2,3],[2,[1,""]],[3,[0,"lack"]],[4,[0,"in for on about"]],[5,[6,"",2,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"raise express voice"]],[2,3],[2,[1,""]],[3,[5,"concern"]],[4,[0,"on at"]],[5,[0,"how whether why",2,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[8,"pay"]],[2,3],[2,[1,"",0,"no any little much more enough close"]],[3,[0,"attention"]],[4,[0,"on about of into"]]],"underlined":[4,4],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[8,"draw call"]],[2,3],[2,[1,""]],[3,[0,"attention"]],[4,[0,"on over about into"]],[5,[0,"the his her their how"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"internet web eve day streets first"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"cause"]],[2,3],[2,[1,"",0,"some much great little"]],[3,[0,"damage"]],[4,[0,"on for of over"]],[5,[0,0,7,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"first day time night way"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"pose"]],[2,3],[2,[0,0]],[4,5],[3,[1,""]],[4,[5,"threat danger"]],[5,[0,"for"]],[6,[0,0,6,""]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"years decades time months first sake foreseeable"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the an this"]],[2,3],[2,[1,""]],[3,[9,"answer"]],[4,[0,"of on"]],[5,[0,"the this that these our your"]],[6,[0,"question questions problem problems puzzle riddle"]]],"underlined":[4,4],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"show have lose"]],[2,3],[2,[1,"",0,"more no any"]],[3,[0,"respect"]],[4,[0,1]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have feel"]],[2,3],[2,[1,"",0,"no any some great little"]],[3,[0,"sympathy"]],[4,[0,"to on about of"]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"take claim accept assume bear"]],[2,3],[2,[1,"",0,"full no sole any"]],[3,[0,"responsibility"]],[4,[0,"of about to over"]],[5,[2,"",0,0]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"authorities police board end"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have"]],[2,[0,"a an better clear no"]],[3,4],[3,[1,""]],[4,[0,"understanding"]],[5,[0,"on to"]],[6,[0,"the a an this that these those his her its their our my your how",6,""]]],"underlined":[5,5],"elements":6}}
{"replace":[["on"],["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have"]],[2,[0,"an no"]],[3,4],[3,[1,""]],[4,[0,"opinion"]],[5,[0,"for to towards"]],[6,[0,0,6,""]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"years time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have put place restore"]],[2,3],[2,[0,0]],[4,5],[3,[1,"",0,"more no"]],[4,[5,"faith confidence trust"]],[5,[0,"on at towards toward over"]],[6,[0,0,6,"",7,""]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"part day market first centre center core heart level"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have"]],[2,3],[2,[1,"",0,2]],[3,[0,"difficulty difficulties trouble"]],[4,[0,"for at on"]],[5,[2,""]]],"underlined":[4,4],"elements":5}}
{"message":["\u201cdifficulty\u201d takes \u201cin\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have"]],[2,3],[2,[1,"",0,2]],[3,[0,"difficulty difficulties"]],[4,[0,"to"]],[5,[10,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have"]],[2,3],[2,[1,"",0,"no some great much more"]],[3,[0,"success"]],[4,[0,"on to for"]],[5,[2,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"play"]],[2,[0,0]],[3,4],[3,[1,"",6,""]],[4,[0,"role part"]],[5,[0,"on to for at"]],[6,[2,""]]],"underlined":[5,5],"elements":6}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"participation"]],[2,[0,"to into"]],[3,[0,0]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"level point end"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"involvement"]],[2,[0,"on to"]],[3,[0,0]],[4,[0,"murder manslaughter fraud theft arson robbery burglary assault rape perjury treason bribery corruption espionage spying blackmail kidnapping smuggling trespass conspiracy forgery embezzlement negligence contempt plagiarism cheating doping misconduct torture genocide terrorism harassment stalking plot case affair war conflict killing scandal"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[5,"limit link from"]],[16,2],[2,[3,""]],[4,6],[2,[4,""]],[3],[16,7],[2,[3,""]],[9,11],[2,[4,""]],[8],[16,12],[2,[3,""]],[14,16],[2,[4,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,2],[1,[0,"an"]],[3,4],[2,[1,""]],[3,[0,"increase rise drop fall decline decrease reduction"]],[4,[0,"on at for"]],[5,[0,"the"]],[6,[0,"number price prices cost costs level value use amount"]]],"underlined":[4,4],"elements":6}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[9,"investment"]],[2,[0,"on at"]],[3,[0,"infrastructure education research technology property training roads schools"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[5,"return"]],[2,[0,"on"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"degree degrees doctorate diploma"]],[2,[0,"on about"]],[3,[0,"law engineering economics physics chemistry biology history mathematics psychology sociology politics literature nursing journalism"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"response"]],[3,[0,"of with"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"reply"]],[3,[0,"of"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"reaction"]],[3,[0,"of for on"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"raise have voice"]],[2,3],[2,[0,"the a an this that these those his her its their our my your no any some"]],[4,5],[3,[1,""]],[4,[5,"objection"]],[5,[0,"on against for with"]],[6,[2,"",0,"the this"]]],"underlined":[5,5],"elements":6}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"opposition"]],[2,[0,"against"]],[3,[0,0,6,"",7,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,3],[2,[1,""]],[3,[0,"alternative"]],[4,[0,"of than from"]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the a"]],[2,3],[2,[1,""]],[3,[0,"key"]],[4,[0,"of for in"]],[5,[0,"success happiness victory survival"]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an no only one notable"]],[2,[0,"exception"]],[3,[0,"of from on"]],[4,[0,"the"]],[5,[0,"rule rules law policy ban"]]],"underlined":[3,3],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"addiction"]],[2,[0,"with about"]],[3,[0,0,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,2],[1,[0,"an"]],[3,4],[2,[1,""]],[3,[0,"allergy"]],[4,[0,"of against with for"]],[5,[6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"resemblance"]],[2,[0,"with from on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"aversion"]],[2,[0,"of with on from against about"]]],"underlined":[2,2],"elements":2}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"find seek discover need"]],[2,[0,"a"]],[3,[0,"cure"]],[4,[0,"to against of"]]],"underlined":[4,4],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"remedy antidote recipe"]],[2,[0,"of"]],[3,[0,"disaster success failure poison boredom"]]],"underlined":[2,2],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"recipe"]],[2,[0,"to of"]],[3,[0,"disaster success chaos trouble failure happiness"]]],"underlined":[2,2],"elements":3}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"no any"]],[2,[0,"excuse"]],[3,[0,"of about in to"]],[4,[2,"",0,"the this such"]]],"underlined":[3,3],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"be become stand"]],[2,[0,"a"]],[3,4],[3,[1,""]],[4,[0,"candidate"]],[5,[0,"to on"]],[6,[0,"the this"]],[7,[0,"post presidency job position council office"]]],"underlined":[5,5],"elements":7}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"disregard"]],[2,[0,"to about on with"]]],"underlined":[2,2],"elements":2}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contempt disdain"]],[2,[0,"to about on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["over"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have gain"]],[2,[0,"an no any little"]],[3,4],[3,[1,""]],[4,[0,"advantage"]],[5,[0,"on above against"]],[6,[0,0,7,"",0,"him them"]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"first road ground day"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["over"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"have exert exercise"]],[2,[1,"",0,"no any little full more"]],[3,[0,"control"]],[4,[0,"upon at"]],[5,[0,0,6,"",0,"how"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"day ground field"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["over"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"jurisdiction"]],[2,[0,"on about upon"]],[3,[0,0,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[8,"complain"]],[2,[0,"for on"]],[3,[2,"",0,"the"]],[4,[0,"noise smell cost delay delays service food price prices heat cold"]]],"underlined":[2,2],"elements":4}}
{"replace":[["against"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"discrimination"]],[2,[0,"to towards toward over"]],[3,[0,"women gays minorities migrants disabled people blacks workers",11,"Muslims Jews Christians"]]],"underlined":[2,2],"elements":3}}
{"replace":[["against"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"crime"]],[2,[0,"to on towards"]],[3,[0,"humanity"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"war"]],[2,[0,"to at over"]],[3,[0,"terror drugs poverty crime corruption"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"],["against"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"declare"]],[2,[0,"war"]],[3,[0,"with at"]]],"underlined":[3,3],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"take seek exact get"]],[2,3],[2,[1,""]],[3,[0,"revenge"]],[4,[0,"to over at from"]]],"underlined":[4,4],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"take have"]],[2,[0,"pity"]],[3,[0,"of to for with at"]]],"underlined":[3,3],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"put exert pile"]],[2,3],[2,[1,"",0,"more great much further"]],[3,[0,"pressure"]],[4,[0,"to at over towards toward"]],[5,[0,0,7,"",0,3]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"same end end moment time point"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"put place lay"]],[2,3],[2,[0,0]],[4,5],[3,[1,"",0,"more great special"]],[4,[0,"emphasis"]],[5,[0,"to at about of towards"]],[6,[0,0,6,"",2,""]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"first time same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the main"]],[2,3],[2,[1,""]],[3,[0,"focus"]],[4,[0,"at about"]],[5,[0,0,2,"",6,""]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[5,"be"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"time moment end level same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"put place"]],[2,3],[2,[0,0]],[4,5],[3,[1,""]],[4,[0,"strain"]],[5,[0,"to in at over for"]],[6,[0,0,6,""]]],"underlined":[5,5],"elements":6},"unless":[{"after":{"program":[[1,[0,"moment time"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201c",{"element":2},"\u201d takes \u201cto\u201d and the plain verb."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the his her their its"]],[2,[0,"ability inability willingness unwillingness refusal"]],[3,[0,"of in"]],[4,[2,""]],[5,[0,"the a an this that these those his her its their our my your him her them"]]],"underlined":[3,3],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"behalf"]],[3,[0,"for to"]]],"underlined":[3,3],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"accordance"]],[3,[0,"to of by"]]],"underlined":[3,3],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"compliance"]],[3,[0,"to of"]]],"underlined":[3,3],"elements":3}}
{"replace":[["with"],["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"comparison"]],[3,[0,4]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"contrast"]],[3,[0,4]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"relation"]],[3,[0,"of for"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with in"]],[2,[0,"regard"]],[3,[0,1]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"respect"]],[3,[0,1]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"terms"]],[3,[0,"to with for"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"means"]],[3,[0,"to for with"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"virtue"]],[3,[0,5]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"favour favor"]],[3,[0,"for"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"be put"]],[2,[0,"in"]],[3,[0,"charge"]],[4,[0,"for to on with"]],[5,[2,"",0,"the"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"time first duration whole rest"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"be"]],[2,3],[2,[12,""]],[3,[0,"in"]],[5,6],[4,[1,""]],[5,[0,"need"]],[6,[0,"for"]]],"underlined":[6,6],"elements":6}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"danger"]],[3,[0,"for to"]],[4,[2,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"honour honor"]],[3,[0,"to for"]],[4,[0,0,7,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"performance"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"spite"]],[3,[0,"from to off on"]]],"underlined":[3,3],"elements":3}}
{"replace":[["in spite of"]],"message":["\u201cof\u201d is missing behind \u201cin spite\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"spite"]],[3,[0,"the his her their this all its"]]],"underlined":[1,2],"elements":3}}
{"replace":[["despite"]],"message":["\u201cdespite\u201d takes no \u201cof\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"despite"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"regardless irrespective"]],[2,[0,"to from on"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"addition"]],[3,[0,"of with for"]]],"underlined":[3,3],"elements":3,"atStart":true}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"front"]],[3,[0,"to from"]],[4,[0,"the a him her them"]]],"underlined":[3,3],"elements":4}}
{"replace":[["in front of"]],"message":["\u201cof\u201d is missing behind \u201cin front\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"front"]],[3,[0,6]]],"underlined":[1,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"whole entire next other rest way"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["except for"]],"message":["\u201cexcept\u201d takes \u201cfor\u201d, not \u201cof\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"except excepting"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[13,"",0,"miles kilometres metres kilometers far"]],[2,[0,"away"]],[3,[0,"of"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"the"]],[2,[0,"north south east west"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"apart"]],[2,[0,"of"]],[3,[6,"",0,0]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"is was are be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"according"]],[2,[0,"of by for from with at"]],[3,[0,0,7,"",6,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[5,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["according to"]],"message":["\u201cto\u201d is missing behind \u201caccording\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"according"]],[2,[0,"the a his police officials"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"due"]],[2,[0,"of"]],[3,[0,0,6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"owing"]],[2,[0,"of"]],[3,[0,0,6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"basis"]],[4,[0,"to on for"]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"expense"]],[4,[0,7]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"a"]],[3,[0,"result"]],[4,[0,"to from for with"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[2,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"the"]],[3,[0,"sake"]],[4,[0,"for to"]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the no any"]],[2,[0,"possibility"]],[3,[0,"for in"]],[4,[2,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"take"]],[2,[0,"advantage"]],[3,[0,"from on over in"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"take"]],[2,[0,"care"]],[3,[0,"for on about with"]],[4,[0,"the his her their them him"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"first time way whole"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"take"]],[2,[0,"part"]],[3,[0,"at on to into"]],[4,[0,0]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[3,""]],[3,5],[1,[4,""]],[2],[6,10],[2,[3,""]],[8,10],[2,[4,""]],[7],[3,[0,"end time age same moment day days night nights morning mornings afternoon evening evenings weekend weekends eve date dates"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"make"]],[2,[0,"use"]],[3,[0,"from on with"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"lose"]],[2,[0,"sight"]],[3,[0,"from on about"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"get"]],[2,[0,"rid"]],[3,[0,"from off out"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"put"]],[2,[0,"an"]],[3,[0,"end"]],[4,[0,"on for of with"]]],"underlined":[4,4],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"come"]],[2,[0,"to"]],[3,[0,"terms"]],[4,[0,"to of about"]]],"underlined":[4,4],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"fall be"]],[2,[0,"in"]],[3,[0,"love"]],[4,[0,"to of"]],[5,[0,3,7,"",0,0]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"first time same age"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"keep"]],[2,[0,"pace"]],[3,[0,"to of at"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"keep"]],[2,[0,"track"]],[3,[0,"on to with about"]]],"underlined":[3,3],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"keep get"]],[2,[0,"in"]],[3,[0,"touch"]],[4,[0,"to of on"]]],"underlined":[4,4],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"conjunction"]],[3,[0,"to of"]]],"underlined":[3,3],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[5,"come"]],[2,[0,"in"]],[3,[0,"contact"]],[4,[0,"to of at"]]],"underlined":[4,4],"elements":4}}
{"replace":[["ban on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an total outright partial the blanket temporary"]],[2,[0,"ban"]],[3,[0,"of for against"]],[4,[0,"smoking hunting alcohol flights plastic foreign mobile phones guns weapons exports imports arms fishing public political drones fireworks tobacco"]]],"underlined":[2,3],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,3],[2,[1,""]],[3,[0,"tax"]],[4,[0,"for of"]],[5,[0,"fuel sugar land beer cars income wealth alcohol petrol plastic imports profits tobacco housing property tourists"]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"reaction reactions"]],[2,[0,"on against about at"]],[3,[0,6]],[4,[0,"news ruling verdict decision result speech death report plan attack announcement"]]],"underlined":[2,2],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,3],[2,[1,""]],[3,[0,"cause"]],[4,[0,"for"]],[5,[0,"the"]],[6,[0,"fire crash accident death deaths blast explosion collapse outbreak leak delay"]]],"underlined":[4,4],"elements":6}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sequel prequel"]],[2,[0,"of for"]],[3,[0,8]],[4,[0,"film movie novel book game hit show"]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"prelude"]],[2,[0,"of for"]],[3,[0,"the a war more his"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"piano orchestra time string ballet opera violin"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"heir"]],[2,[0,"of for"]],[3,[0,"the"]],[4,[0,"throne fortune title estate crown"]]],"underlined":[2,2],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"search"]],[3,[0,"for"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"pursuit"]],[3,[0,"for to"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"memory"]],[3,[0,9]],[4,[0,"the a an this that these those his her its their our my your those",7,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"exchange"]],[3,[0,"of to with"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"gold goods prisoners ideas letters fire gunfire views currency students blows"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"return"]],[3,[0,"of to"]],[4,[0,0,6,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"connection"]],[3,[0,"to of"]],[4,[0,"the a an his her"]],[5,[0,"death murder attack killing fire crash robbery theft incident shooting case stabbing raid plot bombing"]]],"underlined":[3,3],"elements":5}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"agreement"]],[3,[0,"to of on"]],[4,[0,0]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"need way terms price"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"conflict"]],[3,[0,"to of against"]],[4,[0,0,6,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"interest"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"a"]],[3,[0,"view"]],[4,[0,"of for"]],[5,[2,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"being"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"the"]],[3,[0,"exception"]],[4,[0,9]]],"underlined":[4,4],"elements":4}}
{"message":["\u201c",{"element":3},"\u201d takes \u201cof\u201d and the form in -ing here, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"the"]],[3,[0,"aim"]],[4,[0,"to"]],[5,[10,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"verge brink"]],[4,[0,9]]],"underlined":[4,4],"elements":4},"unless":[{"before":{"program":[[1,[5,"push bring take"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"eve"]],[4,[0,7]],[5,[0,"the a his her its"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"mercy"]],[4,[0,9]]],"underlined":[4,4],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"odds"]],[3,[0,"to of against from"]],[4,[0,0,6,"",7,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"war"]],[3,[0,"to"]],[4,[0,"each the their its one"]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"event"]],[4,[0,"to for"]],[5,[0,"a an the"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"middle"]],[4,[0,9]],[5,[0,"the"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"midst"]],[4,[0,"to for from in"]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"wake"]],[4,[0,9]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"aftermath"]],[4,[0,9]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"face"]],[4,[0,"to for"]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"kick slap punch punched slapped kicked shot blow hit"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"case"]],[3,[0,"for"]],[4,[0,"a an the rain fire emergency"]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"a"]],[3,[0,"consequence"]],[4,[0,7]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"top"]],[3,[0,"to from"]],[4,[0,"the all his her that a"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"end end"]],[2,[0,"to"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ahead"]],[2,[0,"from than"]],[3,[0,"the his her schedule time next",11,"Friday Monday",0,"rivals"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"way path road lies lay moving forward months days weeks clear looking look went go"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"instead"]],[2,[0,5]],[3,[2,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[2,[0,"from to for"]],[3,[0,"the his her their its a"]],[4,[0,"fog rain weather war strike noise cold heat lack delay damage injury flood"]]],"underlined":[2,2],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thanks"]],[2,[0,"of for from"]],[3,[0,6]],[4,[0,"help efforts rain work goal goals support"]],[5,[0,"of from",14,","]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[5,"give say offer express receive many"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"initiative advice orders recommendation request"]],[4,[0,"from by"]],[5,[0,8]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"request"]],[4,[0,"from by for"]],[5,[0,8]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"presence"]],[4,[0,"from by with for"]],[5,[0,"the his her a two"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"absence"]],[4,[0,"from for in"]],[5,[0,"the a an this that these those his her its their our my your any",6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"order"]],[3,[0,"from by"]],[4,[0,"the"]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"guise pretext"]],[4,[0,"for from with to"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[10,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"influence"]],[4,[0,"from by to"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[7,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"the"]],[3,[0,"benefit"]],[4,[0,9]],[5,[0,10,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"to"]],[2,[0,"the"]],[3,[0,"detriment"]],[4,[0,9]]],"underlined":[4,4],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"interest interests"]],[4,[0,"for to"]],[5,[0,10,6,"",0,"public"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"the"]],[3,[0,"help"]],[4,[0,"from by with"]],[5,[0,"a the his her their two some"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"the"]],[3,[0,"intention"]],[4,[0,"for to in"]],[5,[2,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"importance meaning purpose"]],[3,[0,"from"]],[4,[0,8]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"learn benefit profit",15,"",0,"stemmed derived"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the a his her its their no"]],[2,[0,"solution"]],[3,[0,"about in"]],[4,[0,"the this"]],[5,[0,"problem crisis conflict dispute puzzle"]]],"underlined":[3,3],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an the no any little"]],[2,3],[2,[1,""]],[3,[0,"limit"]],[4,[0,"for of"]],[5,[0,"the"]],[6,[0,"number amount size time"]]],"underlined":[4,4],"elements":6}}
{"replace":[["between"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an the no little some"]],[2,3],[2,[1,""]],[3,[0,"difference"]],[4,[0,"from of"]],[5,[0,"the"]],[6,[0,"two three four"]]],"underlined":[4,4],"elements":6}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an the no any",1,""]],[2,[0,"obstacle"]],[3,[0,"of on against"]],[4,[0,"peace progress growth talks success trade reform marriage"]]],"underlined":[3,3],"elements":4}}
{"replace":[["obsession with"]],"skipsQuotations":true,"pattern":{"program":[[1,2],[1,[1,"",0,"his her their an"]],[2,[0,"obsession"]],[3,[0,"about on for of"]],[4,[0,0,6,"",2,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the no"]],[2,3],[2,[1,""]],[3,[0,"preference"]],[4,[0,"to on"]],[5,[0,0,6,"",2,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"parents voters consumers individuals majority user users customer customers buyers people public households one other others"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,11]],[2,3],[2,[1,""]],[3,[0,"passion"]],[4,[0,"of about on to"]],[5,[0,"music art football cars cooking food history sport horses politics reading the"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[11,"Christ",0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,11]],[2,3],[2,[1,""]],[3,[0,"talent"]],[4,[0,"of in on to"]],[5,[2,"",0,"music football drawing languages"]]],"underlined":[4,4],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the no his her their his great"]],[2,3],[2,[1,""]],[3,[0,"hatred"]],[4,[0,"to against on about"]],[5,[0,0,6,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,12]],[2,3],[2,[1,""]],[3,[0,"appetite"]],[4,[0,"of to on"]],[5,[0,"risk change war food reform more"]]],"underlined":[4,4],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,12]],[2,3],[2,[1,""]],[3,[0,"desire"]],[4,[0,"of on"]],[5,[0,"peace revenge change power freedom independence knowledge"]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an the his her no"]],[2,3],[2,[1,""]],[3,[0,"antidote"]],[4,[0,"for against of"]],[5,[0,"the snake boredom poison"]]],"underlined":[4,4],"elements":5}}
{"replace":[["about"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the no"]],[2,3],[2,[1,""]],[3,[0,"complaint complaints"]],[4,[0,"for on at"]],[5,[0,"the noise delays prices"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"basis grounds day same board next number ground"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an the his her their no"]],[2,3],[2,[1,""]],[3,[0,"apology"]],[4,[0,"of about on"]],[5,[0,"the his her their what"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"day eve steps grounds internet first morning government state church board"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an the his her their"]],[2,3],[2,[1,""]],[3,[0,"invitation"]],[4,[0,"at in"]],[5,[0,"the a"]],[6,[0,"wedding party dinner summit palace conference fair ceremony"]]],"underlined":[4,4],"elements":6},"unless":[{"before":{"program":[[1,[5,"send issue"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,3],[2,[1,""]],[3,[0,"end"]],[4,[0,"of"]],[6,7],[5,[0,"the its their all any such"]],[6,[0,"use war fighting violence hostilities bloodshed conflict practice practices discrimination poverty hunger corruption segregation slavery austerity sanctions impunity whaling subsidies evictions blockade siege occupation dispute uncertainty speculation drilling funding support"]]],"underlined":[4,4],"elements":6},"unless":[{"before":{"program":[[1,[0,"at"]]],"underlined":[1,1],"elements":1}}]}`,
}
