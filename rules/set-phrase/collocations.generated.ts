// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const collocations: StoredPack = {
  isSyntactic: true,
  words: `worth 0 1
sought 2 3
ago 6
times 7 19 173
better 8 52
own 9 10 168
tact 11 12 144
eat 13
drink 13
ate 14
drank 14
ways 15 16
convenient 17 18
brandished 20
flush 21
flushed 21
flushes 21
flushing 21
full 22
fully 22
close 23 24
tight 23 24
looks 25
seems 25
appears 25
looked 25
seemed 25
appeared 25
thrive 26
thrives 26
thrived 26
thriving 26
versa 27
viceversa 27
vice 27
vise 27
viscous 28
viscious 28
quit 29
quites 29
hard 30
difficult 31
hell 32
asleep 33
care 34
cares 35
elses 37
except 38
aids 39
guns 40
pistol 40
head 41
aloud 43
excepted 44
far 45 163 164
ought 46 47
to 48
fish 49
save 50
toted 53
totes 53
toting 53
regiment 54
obsessed 56
theses 57
wishes 58
wish 58
pale 59
pales 59
paled 59
compare 60
comparing 60
Catch 62
catch 62
John 63
friend 64 65 66 67
colleague 64 65 66 67
cousin 64 65 66 67
neighbour 64 65 66 67
neighbor 64 65 66 67
criterias 68
phenomenas 69
criteria 70
phenomena 71
bacteria 72
attorney 73
mother 74
father 75
sister 76
brother 77
son 78
daughter 79
passerbys 80
passer 80
runner 81
editor 82
commander 83
notary 84
supposably 85
undoubtably 86
expresso 87
n't 88 89
hardly 90
scarcely 90
barely 90
matter 91
same 92
behalf 93
order 94
exception 95
instead 96
because 97
suppose 98 141
use 99
sooner 100
granite 101
mute 102
reap 103
shoe 104
ringer 105
guys 106
guide 106
sited 107
right 108
last 109
one 110 115 116 117
first 111 161
lots 112
everyone 113
else 114
no 118
any 119
nor 120
scrapping 121
sudden 122
bases 123
ends 124
due 125
anti 127
cord 129
end 130 131
spur 132 133
heat 134
mean 135
time 136 137
extend 138
term 139
oppose 140
fourth 142
back 143
life 145
large 146
leaps 147
skin 148
free 149
reigns 150 151
terror 152
ones 154
's 155
hand 156
neck 157
blessing 158
broad 159
other 160
points 162
slap 165
tuned 166
touched 166 167
match 169
day 170
baby 172
troubles 174`,
  lemmas: `try 4 5
throw 36
hit 42
play 51 126
give 55
run 61
spread 128
chock 153
shoot 171`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"NN*","on":512},{"lemma":"","off":100},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"off":96,"tag":"NOUN","on":512},{"word":"","on":16,"off":4},{"off":96,"tag":"VBG","on":512},{"word":"","off":352},{"off":96,"tag":"ADJ","on":512},{"on":1,"off":32},{"on":128},{"off":96,"tag":"CC","on":512}],
  lists: `medicine medicines pill pills
convenient
store stores
friend colleague cousin neighbour neighbor`,
  entries: `{"replace":[["visiting"]],"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"visit"]]],"underlined":[2,3],"elements":3}}
{"replace":[["seeing"]],"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"see"]]],"underlined":[2,3],"elements":3}}
{"replace":[["sought-after"]],"pattern":{"program":[[1,[0,"well highly long"]],[2,[0,"sought"]],[3,[0,"after"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["sought-after"]],"pattern":{"program":[[1,[0,"much most"]],[2,[0,"sought"]],[3,[0,"after"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["luck"]],"pattern":{"program":[[1,[2,"try"]],[2,[0,"his her their my our your"]],[3,[0,"chance"]],[4,[0,"at in on with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["his"],["her"],["their"]],"pattern":{"program":[[1,[2,"try"]],[2,[0,"the"]],[3,[0,"luck"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a few"]],"pattern":{"program":[[1,[0,"few"]],[2,[0,"days weeks months years hours minutes"]],[3,[0,"ago"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"a the very these those past last of only not so how that too"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"a the very these those past last of not so how too"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["time"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"the"]],[3,[0,"first second third fourth last umpteenth nth"]],[4,[0,"times"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"being around since"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["better off"]],"pattern":{"program":[[1,[2,"be become seem"]],[2,[0,"better"]],[3,[0,"of"]],[4,[0,"without with alone than if now"]]],"underlined":[2,3],"elements":4}}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"on in at"]],[2,[0,"his her its their your my our"]],[3,[0,"own"]],[4,[0,"accord"]]],"underlined":[1,1],"elements":4}}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"with under from"]],[2,[0,"his her its their"]],[3,[0,"own"]],[4,[0,"accord"]]],"underlined":[1,1],"elements":4}}
{"replace":[["tack"]],"pattern":{"program":[[1,[0,"change changed changes changing"]],[2,[0,"tact"]]],"underlined":[2,2],"elements":2}}
{"replace":[["tack"]],"pattern":{"program":[[1,[0,"a another different new opposite similar"]],[2,[0,"tact"]],[3,[0,"to in on with"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"with of and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"take"}]],"pattern":{"program":[[1,[0,"eat drink"]],[2,[0,"the his her their your my some this"]],[3,[0,0]]],"underlined":[1,1],"elements":3}}
{"replace":[["took"]],"pattern":{"program":[[1,[0,"ate drank"]],[2,[0,"the his her their some"]],[3,[0,0]]],"underlined":[1,1],"elements":3}}
{"replace":[["way"]],"locale":["en-GB","en-AU"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"ways"]],[3,[0,"to"]],[4,[0,"go off away from"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"long little quite"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["way"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"long little fair good"]],[3,[0,"ways"]],[4,[0,"to off away from down up behind before"]]],"underlined":[3,3],"elements":4}}
{"replace":[["convenience"]],"pattern":{"program":[[1,3],[1,[0,"rob robbed robbing robs raided petrol gas local nearby corner at outside"]],[6],[1,[3,"24"]],[1,[4,"-"]],[1,[5,"hour"]],[2,[0,1]],[3,[0,2]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"for to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["convenience"]],"pattern":{"program":[[1,[0,1]],[2,[0,2]],[3,[0,"owner owners clerk clerks chain chains robbery robberies worker workers shelves"]]],"underlined":[1,1],"elements":3}}
{"replace":[["time"]],"pattern":{"program":[[1,[0,"best worst greatest one"]],[2,[1,""]],[3,[0,"of"]],[4,[0,"all"]],[5,[0,"times"]]],"underlined":[5,5],"elements":5}}
{"replace":[["branded"]],"pattern":{"program":[[1,[0,"was were been"]],[2,[0,"brandished"]],[3,[0,"a an as the"]],[4,[0,"liar traitor failure success hero coward villain cheat"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"flesh"}]],"pattern":{"program":[[1,[0,"flush flushed flushes flushing"]],[2,[0,"out"]],[3,[0,"the his her their this a"]],[4,[0,"details plan plans idea ideas proposal argument story"]]],"underlined":[1,1],"elements":4}}
{"replace":[["full-fledged"]],"pattern":{"program":[[1,5,9,13],[1,[3,"full"]],[1,[4,"-"]],[1,[5,"fledge"]],[16],[1,[3,"fully"]],[1,[4,"-"]],[1,[5,"fledge"]],[16],[1,[3,"full"]],[1,[4,"-"]],[1,[5,"fleshed"]],[16],[1,[3,"fully"]],[1,[4,"-"]],[1,[5,"fleshed"]],[2,[1,""]]],"underlined":[1,1],"elements":2}}
{"replace":[["knit"]],"pattern":{"program":[[1,[0,"close tight"]],[2,[0,"nit net"]],[3,[0,"group family community team circle village unit"]]],"underlined":[2,2],"elements":3}}
{"replace":[["close-knit"],["tight-knit"]],"pattern":{"program":[[1,5,9,13],[1,[3,"close"]],[1,[4,"-"]],[1,[5,"nit"]],[16],[1,[3,"close"]],[1,[4,"-"]],[1,[5,"net"]],[16],[1,[3,"tight"]],[1,[4,"-"]],[1,[5,"nit"]],[16],[1,[3,"tight"]],[1,[4,"-"]],[1,[5,"net"]]],"underlined":[1,1],"elements":1}}
{"replace":[[]],"pattern":{"program":[[1,[0,"it"]],[2,[0,"looks seems appears looked seemed appeared"]],[3,[0,"like"]],[4,[0,"that"]],[5,[0,"the he she they we it"]]],"underlined":[4,4],"elements":5}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"thrive thrives thrived thriving"]],[2,[0,"of from"]],[3,[6,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["vice versa"]],"pattern":{"program":[[1,4,6,12],[1,[0,"vise visa"]],[1,[0,"versa"]],[15],[1,[0,"viceversa"]],[15],[1,[3,"vice"]],[1,[4,"-"]],[1,[7,"a"]],[1,[4,"-"]],[1,[5,"versa"]],[15],[1,[3,"vise"]],[1,[4,"-"]],[1,[5,"versa"]]],"underlined":[1,1],"elements":1}}
{"replace":[["vicious"]],"pattern":{"program":[[1,[0,"viscous viscious"]],[2,[0,"circle cycle"]]],"underlined":[1,1],"elements":2}}
{"replace":[["quits"]],"pattern":{"program":[[1,[0,"call calls called calling"]],[2,[0,"it"]],[3,[0,"quit quites"]]],"underlined":[3,3],"elements":3}}
{"replace":[["a hard time"]],"pattern":{"program":[[1,[2,"have"]],[2,[0,"hard"]],[3,[0,"time"]],[4,[8,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["a difficult time"]],"pattern":{"program":[[1,[2,"have"]],[2,[0,"difficult"]],[3,[0,"time"]],[4,[8,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["loose"]],"pattern":{"program":[[1,[0,"all"]],[2,[0,"hell"]],[3,[0,"break breaks broke broken"]],[4,[0,"lose lost"]]],"underlined":[4,4],"elements":4}}
{"replace":[["sleep"]],"pattern":{"program":[[1,[2,"go get try"]],[2,[0,"to"]],[3,[0,"asleep"]]],"underlined":[3,3],"elements":3}}
{"replace":[["of"]],"pattern":{"program":[[1,[2,"take"]],[2,[0,"care"]],[3,[0,"off"]]],"underlined":[3,3],"elements":3}}
{"replace":[["care"]],"pattern":{"program":[[1,[2,"take"]],[2,[0,"cares"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the bathwater"]],"pattern":{"program":[[1,[2,"throw"]],[2,[0,"the"]],[3,[0,"baby"]],[4,[0,"out"]],[5,[0,"with"]],[6,[0,"bathwater"]]],"underlined":[6,6],"elements":6}}
{"replace":[["else\u2019s"]],"pattern":{"program":[[1,[0,"elses"]]],"underlined":[1,1],"elements":1}}
{"replace":[["for"]],"pattern":{"program":[[1,[0,"except"]],[2,[0,"of from"]],[3,[0,"the a his her its their those one two"]]],"underlined":[2,2],"elements":3}}
{"replace":[["first-aid"]],"pattern":{"program":[[1,3],[1,[0,"first"]],[6],[1,[3,"first"]],[1,[4,"-"]],[1,[5,"aids"]],[2,[0,"aids"]],[3,[0,"kit kits"]]],"underlined":[1,2],"elements":3}}
{"replace":[["gun"]],"pattern":{"program":[[1,[0,"jump jumps jumped jumping"]],[2,[0,"the"]],[3,[0,"guns pistol"]]],"underlined":[3,3],"elements":3}}
{"replace":[["the nail"]],"pattern":{"program":[[1,[0,"hit hits hitting"]],[2,4,7],[2,[0,"nail"]],[9],[2,[0,"the"]],[2,[0,"nails"]],[9],[2,[0,"a"]],[2,[0,"nail"]],[3,[0,"on in"]],[4,[0,"the"]],[5,[0,"head"]]],"underlined":[2,2],"elements":5}}
{"replace":[["on the"]],"pattern":{"program":[[1,[2,"hit"]],[2,[0,"the"]],[3,[0,"nail"]],[4,7,10],[4,[0,"in"]],[4,[0,"the"]],[12],[4,[0,"on"]],[4,[0,"its"]],[12],[4,[0,"at"]],[4,[0,"the"]],[5,[0,"head"]]],"underlined":[4,4],"elements":5}}
{"replace":[["allowed"]],"pattern":{"program":[[1,[0,"was were are is be been"]],[2,[0,"aloud"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["accepted"]],"pattern":{"program":[[1,[0,"widely generally commonly universally"]],[2,[0,"excepted"]]],"underlined":[2,2],"elements":2}}
{"replace":[["far be it from"]],"pattern":{"program":[[1,[0,"far"]],[2,[0,"be"]],[3,[0,"it"]],[4,[0,"for"]],[5,[0,"me him her us them"]],[6,[0,"to"]]],"underlined":[1,4],"elements":6}}
{"replace":[["ought"]],"pattern":{"program":[[1,[0,"had did does do"]],[2,[0,"ought"]],[3,[0,"to"]]],"underlined":[1,2],"elements":3}}
{"replace":[["ought not"]],"pattern":{"program":[[1,4,7],[1,[0,"had"]],[1,[5,"n't"]],[9],[1,[0,"did"]],[1,[5,"n't"]],[9],[1,[0,"do"]],[1,[5,"n't"]],[2,[0,"ought"]],[3,[0,"to"]]],"underlined":[1,2],"elements":3}}
{"replace":[["too"]],"pattern":{"program":[[1,[0,"far much"]],[2,[0,"to"]],[3,[0,"early late big small fast slow long short much many high low hot cold expensive easy hard few often soon"]]],"underlined":[2,2],"elements":3}}
{"replace":[["nor"]],"pattern":{"program":[[1,[0,"neither"]],[2,[0,"fish"]],[3,[0,"or"]],[4,[0,"fowl"]]],"underlined":[3,3],"elements":4}}
{"replace":[["safe"]],"pattern":{"program":[[1,[0,"save"]],[2,[0,"and"]],[3,[0,"sound"]]],"underlined":[1,1],"elements":3}}
{"replace":[["safe"]],"pattern":{"program":[[1,[2,"play"]],[2,[0,"it"]],[3,[0,"save"]]],"underlined":[3,3],"elements":3}}
{"replace":[["safe"]],"pattern":{"program":[[1,[0,"better"]],[2,[0,"save safed"]],[3,[0,"than"]],[4,[0,"sorry"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"tout"}]],"pattern":{"program":[[1,[0,"toted totes toting"]],[2,[0,"as"]],[3,[0,"the a an"]]],"underlined":[1,1],"elements":3}}
{"replace":[["regimen"]],"pattern":{"program":[[1,[0,"regiment"]],[2,[0,"of"]],[3,[0,"antibiotics pills exercise drugs treatment exercises"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rise"]],"pattern":{"program":[[1,[2,"give"]],[2,[0,"raise"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["with"]],"pattern":{"program":[[1,[0,"obsessed"]],[2,[0,"of on about at for"]]],"underlined":[2,2],"elements":2}}
{"replace":[["these"]],"pattern":{"program":[[1,[0,"theses"]],[2,[0,"days people things men women two three"]]],"underlined":[1,1],"elements":2}}
{"replace":[["could"],["would"]],"pattern":{"program":[[1,[0,"wishes wish"]],[2,[0,"he she they it we",9,"I",0,"you"]],[3,[0,"can"]]],"underlined":[3,3],"elements":3}}
{"replace":[["in comparison"]],"pattern":{"program":[[1,[0,"pale pales paled"]],[2,5,8],[2,[0,"in"]],[2,[0,"compare"]],[10],[2,[0,"on"]],[2,[0,"comparison"]],[10],[2,[0,"in"]],[2,[0,"compared comparisons"]]],"underlined":[2,2],"elements":2}}
{"replace":[["comparison"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"compare comparing"]],[3,[0,"to with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["into"]],"pattern":{"program":[[1,[2,"run"]],[2,[0,"in onto"]],[3,4],[3,[10,""]],[4,[0,"trouble difficulties problems"]]],"underlined":[2,2],"elements":4}}
{"replace":[["Catch-22"]],"pattern":{"program":[[1,[9,"Catch",0,"catch"]],[1,[0,"22"]]],"underlined":[1,1],"elements":1}}
{"replace":[["Johns Hopkins"]],"pattern":{"program":[[1,[9,"John"]],[2,[9,"Hopkins"]],[3,[9,"University Hospital",0,"hospital researchers",9,"School Medicine",0,"study scientists"]]],"underlined":[1,2],"elements":3}}
{"replace":[["mine"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,3]],[3,[0,"of"]],[4,[0,"me"]]],"underlined":[4,4],"elements":4}}
{"replace":[["his"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,3]],[3,[0,"of"]],[4,[0,"him"]]],"underlined":[4,4],"elements":4}}
{"replace":[["theirs"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,3]],[3,[0,"of"]],[4,[0,"them"]]],"underlined":[4,4],"elements":4}}
{"replace":[["ours"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,3]],[3,[0,"of"]],[4,[0,"us"]]],"underlined":[4,4],"elements":4}}
{"replace":[["criteria"]],"pattern":{"program":[[1,[0,"criterias"]]],"underlined":[1,1],"elements":1}}
{"replace":[["phenomena"]],"pattern":{"program":[[1,[0,"phenomenas"]]],"underlined":[1,1],"elements":1}}
{"replace":[["criterion"]],"pattern":{"program":[[1,[0,"a one this another single each every"]],[2,[0,"criteria"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"for of set list"]],[2,[1,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["phenomenon"]],"pattern":{"program":[[1,[0,"a one this that another"]],[2,3],[2,[10,""]],[3,[0,"phenomena"]]],"underlined":[3,3],"elements":3}}
{"replace":[["bacterium"]],"pattern":{"program":[[1,[0,"a an one another each every"]],[2,[0,"bacteria"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["attorneys general"]],"pattern":{"program":[[1,[0,"attorney"]],[2,[0,"generals"]]],"underlined":[1,2],"elements":2}}
{"replace":[["mothers-in-law"]],"pattern":{"program":[[1,[3,"mother"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"laws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["fathers-in-law"]],"pattern":{"program":[[1,[3,"father"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"laws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sisters-in-law"]],"pattern":{"program":[[1,[3,"sister"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"laws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["brothers-in-law"]],"pattern":{"program":[[1,[3,"brother"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"laws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sons-in-law"]],"pattern":{"program":[[1,[3,"son"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"laws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["daughters-in-law"]],"pattern":{"program":[[1,[3,"daughter"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"laws"]]],"underlined":[1,1],"elements":1}}
{"replace":[["passers-by"]],"pattern":{"program":[[1,3],[1,[0,"passerbys"]],[6],[1,[3,"passer"]],[1,[4,"-"]],[1,[5,"bys"]]],"underlined":[1,1],"elements":1}}
{"replace":[["runners-up"]],"pattern":{"program":[[1,[3,"runner"]],[1,[4,"-"]],[1,[5,"ups"]]],"underlined":[1,1],"elements":1}}
{"replace":[["editors-in-chief"]],"pattern":{"program":[[1,[3,"editor"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"chiefs"]]],"underlined":[1,1],"elements":1}}
{"replace":[["commanders-in-chief"]],"pattern":{"program":[[1,[3,"commander"]],[1,[4,"-"]],[1,[7,"in"]],[1,[4,"-"]],[1,[5,"chiefs"]]],"underlined":[1,1],"elements":1}}
{"replace":[["notaries public"]],"pattern":{"program":[[1,[0,"notary"]],[2,[0,"publics"]]],"underlined":[1,2],"elements":2}}
{"replace":[["supposedly"]],"pattern":{"program":[[1,[0,"supposably"]]],"underlined":[1,1],"elements":1}}
{"replace":[["undoubtedly"]],"pattern":{"program":[[1,[0,"undoubtably"]]],"underlined":[1,1],"elements":1}}
{"replace":[["espresso"]],"pattern":{"program":[[1,[0,"expresso"]]],"underlined":[1,1],"elements":1}}
{"replace":[["can hardly"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ca"]],[1,[5,"n't"]],[2,[0,"hardly"]]],"underlined":[1,2],"elements":2}}
{"replace":[["could hardly"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"could"]],[1,[5,"n't"]],[2,[0,"hardly"]]],"underlined":[1,2],"elements":2}}
{"replace":[["hardly any"]],"pattern":{"program":[[1,[0,"hardly scarcely barely"]],[1,[0,"no"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as a matter"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"matter"]],[3,[0,"of"]],[4,[0,"fact"]]],"underlined":[1,2],"elements":4}}
{"replace":[["the same time"]],"pattern":{"program":[[1,[0,"at"]],[2,6],[2,[0,"the"]],[2,[0,"same"]],[2,[0,"times"]],[8],[2,[0,"same"]],[2,[0,"time"]]],"underlined":[2,2],"elements":2}}
{"replace":[[]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"behalf"]],[4,[0,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"order"]],[4,[0,"to"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the exception"]],"pattern":{"program":[[1,[0,"with"]],[2,[0,"exception"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"instead"]],[2,[0,"off"]]],"underlined":[2,2],"elements":2}}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"because"]],[2,[0,"off"]],[3,[0,"the a his her their its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["supposed"]],"pattern":{"program":[[1,[2,"be"]],[2,[0,"suppose"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["used"]],"pattern":{"program":[[1,[0,"he she they",9,"I",0,"who"]],[2,[0,"use"]],[3,[0,"to"]],[4,[0,"be have live work go play"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,3],[1,[0,"did to can could will would"]],[5],[1,[0,"did"]],[1,[5,"n't"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"sooner"]],[3,[11,""]],[4,6],[3,[12,""]],[3],[41,7],[3,[11,""]],[9,11],[3,[12,""]],[8],[41,12],[3,[11,""]],[14,16],[3,[12,""]],[13],[41,17],[3,[11,""]],[19,21],[3,[12,""]],[18],[41,22],[3,[11,""]],[24,26],[3,[12,""]],[23],[41,27],[3,[11,""]],[29,31],[3,[12,""]],[28],[41,32],[3,[11,""]],[34,36],[3,[12,""]],[33],[41,37],[3,[11,""]],[39,41],[3,[12,""]],[38],[4,[0,"then"]]],"underlined":[4,4],"elements":4}}
{"replace":[["granted"]],"pattern":{"program":[[1,[2,"take"]],[2,[11,""]],[3,5],[2,[12,""]],[2],[15,6],[2,[11,""]],[8,10],[2,[12,""]],[7],[15,11],[2,[11,""]],[13,15],[2,[12,""]],[12],[3,[0,"for"]],[4,[0,"granite"]]],"underlined":[4,4],"elements":4}}
{"replace":[["moot"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"mute"]],[3,[0,"point"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"sow"}]],"pattern":{"program":[[1,[0,"reap"]],[2,[0,"what"]],[3,[0,"he she they you we one"]],[4,[0,"sew sews sewed"]]],"underlined":[4,4],"elements":4}}
{"replace":[["shoo-in"]],"pattern":{"program":[[1,[0,"a"]],[2,[3,"shoe"]],[2,[4,"-"]],[2,[5,"in"]]],"underlined":[2,2],"elements":2}}
{"replace":[["wringer"]],"pattern":{"program":[[1,[0,"through"]],[2,[0,"the"]],[3,[0,"ringer"]]],"underlined":[3,3],"elements":3}}
{"replace":[["guise"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"guys guide"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["cited"]],"pattern":{"program":[[1,[0,"sited"]],[2,[0,"as"]],[3,[0,"evidence proof"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rite"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"right"]],[3,[0,"of"]],[4,[0,"passage"]]],"underlined":[2,2],"elements":4}}
{"replace":[["least"]],"pattern":{"program":[[1,[0,"last"]],[2,[0,"but"]],[3,[0,"not"]],[4,7],[4,[0,"the"]],[4,[0,"least"]],[8],[4,[0,"lest"]]],"underlined":[4,4],"elements":4}}
{"replace":[["kind"]],"pattern":{"program":[[1,[0,"one"]],[2,[0,"of"]],[3,[0,"a"]],[4,[0,"kinds"]]],"underlined":[4,4],"elements":4}}
{"replace":[["served"]],"pattern":{"program":[[1,[0,"first"]],[2,4],[2,[0,"come"]],[2,[4,","]],[3,[0,"first"]],[4,[0,"serve"]]],"underlined":[4,4],"elements":4}}
{"replace":[["lot"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"lots"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["every one"]],"pattern":{"program":[[1,[0,"each"]],[2,[0,"and"]],[3,[0,"everyone"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["anybody"]],"pattern":{"program":[[1,[0,"any"]],[2,4],[2,[0,"body"]],[7],[2,[3,"any"]],[2,[4,"-"]],[2,[5,"body"]],[3,[0,"else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["anyone"]],"pattern":{"program":[[1,[0,"any"]],[2,[0,"one"]],[3,[0,"else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["someone"]],"pattern":{"program":[[1,[0,"some"]],[2,[0,"one"]],[3,[0,"else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["everyone"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"one"]],[3,[0,"else"]]],"underlined":[1,2],"elements":3}}
{"replace":[["nowhere"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"where"]],[3,[0,"else near to"]]],"underlined":[1,2],"elements":3}}
{"replace":[["anywhere"]],"pattern":{"program":[[1,[0,"any"]],[2,[0,"where"]]],"underlined":[1,2],"elements":2}}
{"replace":[[{"element":3}," ",{"element":2}]],"pattern":{"program":[[1,[0,"nor"]],[2,[0,"he she it they we"]],[3,[0,"did does is was are were has have had can could will would should"]]],"underlined":[2,3],"elements":3}}
{"replace":[["scraping"]],"pattern":{"program":[[1,[0,"web data screen"]],[2,[0,"scrapping"]]],"underlined":[2,2],"elements":2}}
{"replace":[["a"]],"pattern":{"program":[[1,[0,"all"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"sudden"]]],"underlined":[3,3],"elements":4}}
{"replace":[["basis"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"a"]],[3,5],[3,[0,"daily weekly monthly yearly regular"]],[10],[3,[3,"case"]],[3,[4,"-"]],[3,[7,"by"]],[3,[4,"-"]],[3,[5,"case"]],[4,[0,"bases"]]],"underlined":[4,4],"elements":4}}
{"replace":[["meet"]],"pattern":{"program":[[1,[2,"make"]],[2,[0,"ends"]],[3,[0,"meat"]]],"underlined":[3,3],"elements":3}}
{"replace":[["do"]],"pattern":{"program":[[1,[2,"make"]],[2,[0,"due"]],[3,[0,"with without"]]],"underlined":[2,2],"elements":3}}
{"replace":[["role"]],"pattern":{"program":[[1,[2,"play"]],[2,[0,"a an"]],[3,4],[3,[10,""]],[4,[0,"roll"]],[5,[0,"in"]]],"underlined":[4,4],"elements":5}}
{"replace":[["ante"]],"pattern":{"program":[[1,[2,"up"]],[2,[0,"the"]],[3,[0,"anti"]]],"underlined":[3,3],"elements":3}}
{"replace":[["wildfire"]],"pattern":{"program":[[1,[2,"spread"]],[2,[0,"like"]],[3,6],[3,[0,"wild"]],[3,[0,"fire"]],[9],[3,[3,"wild"]],[3,[4,"-"]],[3,[5,"fire"]]],"underlined":[3,3],"elements":3}}
{"replace":[["chord"]],"pattern":{"program":[[1,[2,"strike hit"]],[2,[0,"a"]],[3,[0,"cord"]],[4,[0,"with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["the day"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"end"]],[4,[0,"of"]],[5,[0,"day"]]],"underlined":[5,5],"elements":5}}
{"replace":[["the end"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"end"]],[3,[0,"of"]],[4,[0,"the"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the spur"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"spur"]],[3,[0,"of"]],[4,[0,"the"]],[5,[0,"moment"]]],"underlined":[2,2],"elements":5}}
{"replace":[["the moment"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"spur"]],[4,[0,"of"]],[5,[0,"moment"]]],"underlined":[5,5],"elements":5}}
{"replace":[["the moment"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"heat"]],[4,[0,"of"]],[5,[0,"moment"]]],"underlined":[5,5],"elements":5}}
{"replace":[["the meantime"]],"pattern":{"program":[[1,[0,"in"]],[2,6,11],[2,[0,"the"]],[2,[0,"mean"]],[2,[0,"time"]],[13],[2,[0,"the"]],[2,[3,"mean"]],[2,[4,"-"]],[2,[5,"time"]],[13],[2,[0,"mean"]],[2,[0,"time"]]],"underlined":[2,2],"elements":2}}
{"replace":[["being"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"the"]],[3,[0,"time"]],[4,[0,"been"]]],"underlined":[4,4],"elements":4}}
{"replace":[["and"]],"pattern":{"program":[[1,[0,"time"]],[2,[0,"an"]],[3,[0,"again"]]],"underlined":[2,2],"elements":3}}
{"replace":[["extent"]],"pattern":{"program":[[1,[0,"to"]],[2,[0,"a some an the any what"]],[3,4],[3,[10,""]],[4,[0,"extend"]]],"underlined":[4,4],"elements":4}}
{"replace":[["terms"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"term"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["opposed"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"oppose"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["opposed"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"suppose"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["forth"]],"pattern":{"program":[[1,[0,"so"]],[2,[0,"fourth"]]],"underlined":[2,2],"elements":2}}
{"replace":[["forth"]],"pattern":{"program":[[1,[0,"back"]],[2,[0,"and"]],[3,[0,"fourth"]]],"underlined":[3,3],"elements":3}}
{"replace":[["intact"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"tact"]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[13,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lifetime"]],"pattern":{"program":[[1,[0,"once"]],[2,[0,"in"]],[3,[0,"a"]],[4,7],[4,[0,"life"]],[4,[0,"time"]],[10],[4,[3,"life"]],[4,[4,"-"]],[4,[5,"time"]]],"underlined":[4,4],"elements":4}}
{"replace":[["and"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"en"]],[3,[0,"large"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bounds"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"leaps"]],[3,[0,"and"]],[4,[0,"bound"]]],"underlined":[4,4],"elements":4}}
{"replace":[["teeth"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"the"]],[3,[0,"skin"]],[4,[0,"of off"]],[5,[0,"his her their"]],[6,[0,"tooth"]]],"underlined":[6,6],"elements":6}}
{"replace":[["rein"]],"pattern":{"program":[[1,[0,"give gave given gives giving"]],[2,[0,"free"]],[3,[0,"reign rain"]],[4,[0,"to over"]]],"underlined":[3,3],"elements":4}}
{"replace":[["reins"]],"pattern":{"program":[[1,[0,"take took taken takes taking"]],[2,[0,"the"]],[3,[0,"reigns"]]],"underlined":[3,3],"elements":3}}
{"replace":[["reins"]],"pattern":{"program":[[1,[0,"hold holds held"]],[2,[0,"the"]],[3,[0,"reigns"]]],"underlined":[3,3],"elements":3}}
{"replace":[["reign"]],"pattern":{"program":[[1,[0,"rain rein"]],[2,[0,"of"]],[3,[0,"terror"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"chalk"}]],"pattern":{"program":[[1,[2,"chock"]],[2,[0,"it this that"]],[3,[0,"up"]],[4,[0,"to"]]],"underlined":[1,4],"elements":4}}
{"replace":[["one\u2019s"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"ones"]],[3,[0,"own"]]],"underlined":[2,2],"elements":3}}
{"replace":[["who"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"who"]],[2,[5,"'s"]],[3,[0,"whose"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["glove"]],"pattern":{"program":[[1,[0,"hand"]],[2,[0,"in"]],[3,[0,"gloves"]],[4,[0,"with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["neck and neck"]],"pattern":{"program":[[1,[0,"neck"]],[2,[0,"in"]],[3,[0,"neck"]]],"underlined":[1,3],"elements":3}}
{"replace":[["a blessing in disguise"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"blessing"]],[3,[0,"in"]],[4,[0,"disguised"]]],"underlined":[1,4],"elements":4}}
{"replace":[["daylight"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"broad"]],[3,6],[3,[0,"day"]],[3,[0,"light"]],[9],[3,[3,"day"]],[3,[4,"-"]],[3,[5,"light"]]],"underlined":[3,3],"elements":3}}
{"replace":[["hand"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"other"]],[4,[0,"hands"]]],"underlined":[4,4],"elements":4},"unless":[{"before":{"program":[[1,[2,"lay be get hand"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the first"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"first"]],[3,[0,"sign"]],[4,[0,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[["point"]],"pattern":{"program":[[1,[0,"beside"]],[2,[0,"the"]],[3,[0,"points"]]],"underlined":[3,3],"elements":3}}
{"replace":[["from"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"far"]],[3,[0,"cry"]],[4,[0,"of to than"]]],"underlined":[4,4],"elements":4}}
{"replace":[["between"]],"pattern":{"program":[[1,[0,"few"]],[2,[0,"and"]],[3,[0,"far"]],[4,7],[4,[0,"in"]],[4,[0,"between"]],[8],[4,[0,"inbetween"]]],"underlined":[4,4],"elements":4}}
{"replace":[["face"]],"pattern":{"program":[[1,[0,"a"]],[2,[0,"slap"]],[3,[0,"in on"]],[4,[0,"the"]],[5,[0,"faces"]]],"underlined":[5,5],"elements":5}}
{"replace":[["touch"]],"pattern":{"program":[[1,[0,"out"]],[2,[0,"of"]],[3,[0,"tuned touched"]],[4,[0,"with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["touch"]],"pattern":{"program":[[1,[2,"keep lose"]],[2,[0,"touched"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["accord"]],"pattern":{"program":[[1,[0,"of on"]],[2,[0,"his her their its"]],[3,[0,"own"]],[4,[0,"accords"]]],"underlined":[4,4],"elements":4}}
{"replace":[["for"]],"pattern":{"program":[[1,[0,"no"]],[2,[0,"match"]],[3,[0,"to against"]]],"underlined":[3,3],"elements":3}}
{"replace":[["and age"]],"pattern":{"program":[[1,[0,"this"]],[2,[0,"day"]],[3,6],[3,[0,"of"]],[3,[0,"age"]],[8],[3,[0,"and"]],[3,[0,"ages time"]]],"underlined":[3,3],"elements":3}}
{"replace":[["foot"]],"pattern":{"program":[[1,[2,"shoot"]],[2,[0,"himself herself themselves itself"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"feet leg"]]],"underlined":[5,5],"elements":5},"unless":[{"after":{"program":[[1,[0,"with during when while by"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bathwater"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"baby"]],[3,[0,"out"]],[4,[0,"with"]],[5,[0,"the"]],[6,9],[6,[0,"bath"]],[6,[0,"water"]],[12],[6,[3,"bath"]],[6,[4,"-"]],[6,[5,"water"]]],"underlined":[6,6],"elements":6}}
{"replace":[["of all time"]],"pattern":{"program":[[1,[0,"best worst greatest biggest largest highest finest fastest favourite favorite most top"]],[16,2],[2,[11,""]],[4,6],[2,[12,""]],[3],[16,7],[2,[11,""]],[9,11],[2,[12,""]],[8],[16,12],[2,[11,""]],[14,16],[2,[12,""]],[13],[3,[0,"of"]],[4,[0,"all"]],[5,[0,"times"]]],"underlined":[3,5],"elements":5}}
{"replace":[["trouble"]],"pattern":{"program":[[1,[2,"run get"]],[2,[0,"into"]],[3,4],[3,[0,"a"]],[5,6],[4,[10,""]],[5,[0,"troubles"]]],"underlined":[3,5],"elements":5},"unless":[{"after":{"program":[[1,[6,""]]],"underlined":[1,1],"elements":1}}]}`,
}
