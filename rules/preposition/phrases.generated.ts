// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const phrases: StoredPack = {
  isSyntactic: true,
  words: `contrary 0
other 1
favor 2
favour 2
risk 3
odds 4 127
control 5
line 6 129
addition 7
spite 8
way 9 179
effect 10
force 11
trip 12
tour 12
strike 12 13
holiday 12
suspicion 14
condition 15 205
danger 16
verge 17 44
brink 18
eve 19
outskirts 20
suburbs 21
midst 22
wake 23
aftermath 24
exchange 25
response 26
connection 27
accordance 28
conjunction 29
search 30
need 31
light 32
front 33
honor 34
honour 34
lieu 35
expense 36
request 37
gunpoint 38
knifepoint 38
stake 39
sale 40
trial 41 147
board 43 134
rise 44
run 44 170
move 44
loose 44
decline 44
power 45
office 46
prison 47
jail 47
custody 47 48 100 197
captivity 47
first 49 90 136 137
purpose 50
foot 51
accident 52
height 53 106
length 53
width 53
diameter 53
depth 53 106
circumference 53
to 55
scene 56 123 178 204
debt 57
leave 58
duty 59
part 60 158
re-election 70
reelection 70
election 70
renewal 70
auction 70
dependent 71
reliant 71
composed 73
known 74 185
looking 76
pressure 77 118
hands 78
detriment 79
sake 80
left 81
himself 82
herself 82
itself 82
themselves 82
myself 82
ourselves 82
floor 83 84
night 85
evening 85 86
morning 85 86
afternoon 85 86
weekend 87
end 88 120
behalf 89 203
occasion 91
meantime 92
grounds 93
pains 94
lookout 95
road 96
large 97
schedule 98
session 99
ruins 100
disarray 100
turmoil 100
limbo 100
tatters 100
flames 100
shock 100
exile 100
hiding 100
mourning 100
disrepair 100
jeopardy 100
surprise 101 140
astonishment 101
relief 101
dismay 101
delight 101
best 102
costs 103
rate 104 130
speed 105 130
altitude 106
public 107
dawn 108
dusk 108
sunrise 108
sunset 108
nightfall 108
century 109
Mondays 110
Tuesdays 110
Wednesdays 110
Thursdays 110
Fridays 110
Saturdays 110
Sundays 110
years 111 132
months 111 139 155
weeks 111 139 155
days 111
decades 111
respect 112
fault 113
made 115
week 116
day 116 192
month 116 139
year 116 139
season 116 139
term 116
decade 116
war 117
north 119
south 119
east 119
west 119
northeast 119
northwest 119
southeast 119
southwest 119
age 121 122
place 124
open 125
far 126
loss 128
pace 130 148
euros 132
dollars 132
pounds 132
percent 132
people 132 181
miles 132 144
kilometres 132 144
metres 132 144
kilos 132
tons 132
tonnes 132
workers 132 181
pupils 132
, 133
dates 135
dated 135
date 135
worst 136
deadliest 136
biggest 136
largest 136
longest 136
steepest 136
sharpest 136
only 136
second 137
third 137
ankle 138
knee 138
hamstring 138
groin 138
wrist 138
calf 138
shoulder 138
concussion 138
ligament 138
elbow 138
injury 138
fracture 138
sprain 138
flu 138
fever 138
games 139
matches 139
blows 141
terms 142
shortly 143
soon 143
immediately 143
blocks 144
yards 144
feet 144
meters 144
kilometers 144
inches 144
mile 144
cold 145
rain 145
dark 145
snow 145
heat 145
wind 145
defeat 146
victory 146
air 149
operation 151
route 152
defense 153
defence 153
Highway 154
Interstate 154
Route 154
elected 157
set 159
met 162
protest 163
coast 164
room 165
hospital 166
taken 167
applies 169
runs 170
ran 170
lasts 170
lasted 170
opens 170
crowd 172
score 174
arraigned 175
count 176
counts 176
pronounced 177
hour 180
employees 181
staff 181
temperatures 182
highs 182
lows 182
readings 182
lowest 183 184
highest 183 184
weakest 183 184
strongest 183 184
remembered 185
approved 187
ratified 187
endorsed 187
vetoed 187
divided 188
split 188
killed 190
injured 190
hurt 190
wounded 190
died 190
farm 191
ranch 191
stop 194
apology 195
charge 196
home 198
bound 199
further 201 202`,
  lemmas: `release 42
free 42
interview 54
play 61
live 62 75
reside 62
arrive 63
stop 64
plead 65
run 66 173
stand 67 68 75
resign 69
quit 69
depend 71
rely 71
date 72
lie 75
sit 75
locate 75
situate 75
find 114
put 131
estimate 131
value 131
set 131
catch 150
drive 156
serve 160
meet 161
sue 168
graduate 171
fine 186
succeed 189
replace 189
blame 193
agree 200`,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"lemma":"","off":100},{"off":96,"tag":"ADV","on":512},{"word":"","off":352},{"on":1,"off":32},{"on":128},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"VBG","on":512},{"on":8,"off":96},{"lemma":"","off":100,"tag":"NNS","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"ADJ","on":512},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"off":96,"tag":"PROPN","on":512},{"word":"","off":100},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"on":2},{"lemma":"","off":100,"tag":"VB*","on":512},{"lemma":"","off":100,"tag":"NOUN","on":512},{"on":8,"off":32},{"on":24,"off":64}],
  lists: `the a an his her their
honor honour
the a his her their
be remain stay
since for until
in with at
from to off
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
January February March April May June July August September October November December
week month year
resign quit
its his her their
the a an his her its their
first second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th 14th 15th 20th top
of and when after where with
the a an his her its their this that
a an his her
lowest highest weakest strongest`,
  entries: `{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at for"]],[2,[0,"the"]],[3,[0,"contrary"]],[4,[1,","]]],"underlined":[1,1],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"the"]],[3,[0,"other"]],[4,[0,"hand"]],[5,[1,","]]],"underlined":[1,1],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"favor favour"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be put leave remain"]],[2,3],[2,[3,""]],[3,[0,"on in"]],[4,[0,"risk"]],[5,[0,"of"]]],"underlined":[3,3],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be remain"]],[2,[0,"on in"]],[3,[0,"odds"]],[4,[1,". ,",0,"over about with"]]],"underlined":[2,2],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be gain take lose remain"]],[2,[0,"on at"]],[3,[0,"control"]],[4,[0,"of"]],[5,[0,"the a its his her their"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[0,"take takes took taken taking gain gained lose lost"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at on to"]],[2,[0,"line"]],[3,[0,"with"]],[4,[0,"the a its his her their that those what expectations inflation"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"get stood stand waiting wait spend spent"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["In"]],"skipsQuotations":true,"pattern":{"program":[[1,[4,"On At To"]],[2,[0,"addition"]],[3,[0,"to"]]],"underlined":[1,1],"elements":3,"atStart":true}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at on with for"]],[2,[0,"spite"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[3,""]],[3,[0,"in at"]],[4,[0,"his her its their my our"]],[5,[0,"way"]],[6,[0,"to home back from"]]],"underlined":[3,3],"elements":6},"unless":[{"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[2,[0,"way"]],[3,[0,"of"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"come go put bring"]],[2,[0,"in on at to"]],[3,[0,"effect"]],[4,[1,". ,",0,"in on from at today this next after immediately"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[2,[5,""]],[6,8],[2,[6,""]],[5],[3,[5,""]],[10,12],[3,[6,""]],[9],[4,[0,"of"]]],"underlined":[1,4],"elements":4}}]}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"come go enter"]],[2,[0,"on at to"]],[3,[0,"force"]],[4,[1,". ,",0,"in on from today this next after immediately"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"go be"]],[2,[0,"to in"]],[3,[0,"a"]],[4,[0,"trip tour strike holiday"]],[5,[0,"to of in around across"]]],"underlined":[2,2],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be go remain stay"]],[2,[0,"in at"]],[3,[0,"strike"]],[4,[1,". ,",0,"since over for on in against after to"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"arrest detain hold jail charge question interview quiz remand bail seize"]],[2,[0,"in at with for under by"]],[3,[0,"suspicion"]],[4,[0,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at to with of"]],[2,[0,"condition"]],[3,[0,"of"]],[4,[0,"anonymity"]]],"underlined":[1,1],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"on at"]],[3,[0,"danger"]],[4,[0,"of"]],[5,[8,""]]],"underlined":[2,2],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at to"]],[2,[0,"the"]],[3,[0,"verge"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"along down"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"brink"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"stand stands stood standing sit sat life poised teetering back"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"the"]],[3,[0,"eve"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"the"]],[3,[0,"outskirts"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"the"]],[3,[0,"suburbs"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"war assault attack attacks focus book"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"the"]],[3,[0,"midst"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at on"]],[2,[0,"the"]],[3,[0,"wake"]],[4,[0,"of"]],[5,[0,"a the his her this these an"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[2,[0,"ship boat vessel"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at on"]],[2,[0,"the"]],[3,[0,"aftermath"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"book books study report article focus focused focuses essay film documentary"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at by"]],[2,[0,"exchange"]],[3,[0,"for"]]],"underlined":[1,1],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"response"]],[3,[0,"to"]]],"underlined":[1,1],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"connection"]],[3,[0,"with"]],[4,[0,0]]],"underlined":[1,1],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at by to"]],[2,[0,"accordance"]],[3,[0,"with"]]],"underlined":[1,1],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"conjunction"]],[3,[0,"with"]]],"underlined":[1,1],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at to"]],[2,[0,"search"]],[3,[0,"of"]],[4,[0,"a an the food work water new better jobs shelter survivors gold"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"based focus focused limits ruling warrant"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[3,""]],[3,[0,"on at"]],[4,[0,"need"]],[5,[0,"of"]]],"underlined":[3,3],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"light"]],[3,[0,"of"]],[4,[0,"the this these recent his her new what"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"based depend depends focus act shone shines"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"front"]],[3,[0,"of"]],[4,[0,"the a an his her their him them us me its cameras fans"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"the upper lower left right"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,1]],[3,[0,"of"]],[4,[0,2]]],"underlined":[1,1],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"lieu"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on to"]],[2,[0,"the"]],[3,[0,"expense"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"related added adds addition due owing led contributed contribute reduction savings increase because"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"the"]],[3,[0,"request"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"decision vote ruling based action act acted"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"gunpoint knifepoint"]]],"underlined":[1,1],"elements":2}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"in on"]],[3,[0,"stake"]],[4,[1,". ,",0,"in for here is"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"go be"]],[2,[0,"in at"]],[3,[0,"sale"]],[4,[1,". ,",0,"on at in for this next today"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[2,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"stand go"]],[2,[0,"at in"]],[3,[0,"trial"]],[4,[1,". ,",0,"for in on next this over"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"release free"]],[2,[0,"in at with by"]],[3,[0,"bail parole"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"money conditions hearing"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"board"]],[3,[0,"the a his her"]],[4,[0,"ship boat plane bus train ferry aircraft vessel yacht jet flight"]]],"underlined":[1,1],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[3,""]],[3,[0,"in at"]],[4,[0,"the"]],[5,[0,"rise run move loose verge decline"]],[6,[1,". ,",0,"in since from again after as and"]]],"underlined":[3,3],"elements":6},"unless":[{"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[2,[0,"decline"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,3]],[2,[0,"on at"]],[3,[0,"power"]],[4,[0,4]]],"underlined":[2,2],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,3]],[2,[0,"on at"]],[3,[0,"office"]],[4,[0,4]]],"underlined":[2,2],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"years months weeks days life time"]],[2,[0,"on at for"]],[3,[0,"prison jail custody captivity"]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be remain keep hold"]],[2,[0,"on at"]],[3,[0,"custody"]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"first"]],[3,[0,"sight glance"]]],"underlined":[1,1],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"purpose"]],[3,[1,". ,",0,"and to"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"is similar same different one united common and or unity all serious single steadfast"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"go come arrive travel walk"]],[2,[0,5]],[3,[0,"foot"]],[4,[1,". ,",0,"to from through across"]]],"underlined":[2,2],"elements":4}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"accident"]],[3,[1,". ,",0,"that"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[2,"be",0,"killed died injured report the an hurt involved man two car data traffic and based information"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[9,""]],[2,[0,"feet meters metres inches miles kilometres kilometers yards cm"]],[3,[0,"on by at of"]],[4,[0,"height length width diameter depth circumference"]]],"underlined":[3,3],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[10,"interview"]],[2,[0,"to"]],[3,[9,""]],[4,[11,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"nothing something little much anything"]],[2,[0,"to"]],[3,[0,"do"]],[4,[0,"to of about for from on"]],[5,[11,""]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"nothing little much"]],[2,[0,"to"]],[3,[0,"do"]],[4,[0,"about for on from"]]],"underlined":[1,4],"elements":4}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"come be rush"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"scene"]],[5,[0,"within minutes seconds"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[0,"on"]],[2,[0,"the"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"at on"]],[3,[0,"debt"]],[4,[0,"to of"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be remain"]],[2,[0,"in at"]],[3,[0,"leave"]],[4,[1,". ,",0,"since from until for after while pending"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,3]],[2,[0,"in at"]],[3,[0,"duty"]],[4,[1,". ,",0,"when at on that as for and"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"take took"]],[2,[0,"part"]],[3,[0,"on at to for"]],[4,[0,"the a an this that his her these"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[5,""]],[7,9],[2,[6,""]],[6],[3,[0,"first last second third age time beginning end start same request invitation direction cost expense purpose sake day days night nights morning mornings afternoon evening evenings weekend weekends date dates grounds behalf"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"play"]],[2,[0,"a an the"]],[3,4],[3,[12,""]],[4,[0,"role part"]],[5,[0,"to"]],[6,[0,"the this his her these"]]],"underlined":[5,5],"elements":6}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"live reside"]],[2,[0,"on at"]],[3,[4,"London Paris Rome Berlin Moscow Tokyo Chicago Boston Texas Florida California Ohio France Germany England Spain Italy Canada China India Japan Mexico Brazil"]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"arrive"]],[2,[0,"to"]],[3,[4,"London Paris Rome Berlin Moscow Tokyo Chicago Boston Texas Florida California France Germany England Spain Italy Canada China India Japan Mexico Brazil"]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"stop"]],[2,3],[2,[0,"just"]],[3,[0,"short"]],[4,[0,6]],[5,[8,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"plead"]],[2,3],[2,[3,""]],[4,6],[3,[0,"guilty"]],[8],[3,[0,"not"]],[3,[0,"guilty"]],[9,12,15,18,21],[4,[0,"on"]],[4,[4,7]],[22],[4,[0,"in"]],[4,[4,8]],[22],[4,[0,"in"]],[4,[0,"court"]],[22],[4,[0,"last"]],[4,[0,9]],[22],[4,[0,"yesterday"]],[5,[0,"of for with"]],[24,26],[6,[9,"",0,"two three four five six seven eight nine ten twelve twenty thirty forty fifty one several",8,"",0,"the all both murder manslaughter fraud theft arson robbery burglary assault rape perjury treason bribery corruption conspiracy embezzlement negligence speeding"]],[29],[6,[13,"drink"]],[6,[14,"-"]],[6,[15,"driving"]]],"underlined":[5,5],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"run"]],[2,3],[2,[0,"again twice unsuccessfully"]],[3,[0,"to of"]],[4,[0,"mayor president governor sheriff senator re-election reelection"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[16,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"stand"]],[2,[0,"trial"]],[3,15],[4,7,10,13],[3,[0,"in"]],[3,[4,8]],[15],[3,[0,"on"]],[3,[4,7]],[15],[3,[0,"next"]],[3,[0,9]],[15],[3,[0,"this"]],[3,[0,"week"]],[4,[0,"of about"]]],"underlined":[4,4],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"stand"]],[2,[0,"trial"]],[3,15],[4,7,10,13],[3,[0,"in"]],[3,[4,8]],[15],[3,[0,"on"]],[3,[4,7]],[15],[3,[0,"next"]],[3,[0,9]],[15],[3,[0,"this"]],[3,[0,"week"]],[4,[0,"to"]],[5,[0,"the a"]],[6,[0,"murder killing death theft robbery attack assault fraud bombing shooting kidnapping"]]],"underlined":[4,4],"elements":6}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,10]],[2,[0,"from of for"]],[3,[0,"chairman chairwoman chair president director mayor coach manager captain minister chancellor treasurer secretary editor"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[16,"",17,"'s",18,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"up"]],[3,[0,"to in at"]],[4,[0,"re-election reelection election renewal auction"]]],"underlined":[3,3],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"depend rely",0,"dependent reliant"]],[2,[3,""]],[3,4],[3,[3,""]],[4,[0,"of from at to"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[39,5],[1,[5,""]],[7,9],[1,[6,""]],[6],[39,10],[1,[5,""]],[12,14],[1,[6,""]],[11],[39,15],[1,[5,""]],[17,19],[1,[6,""]],[16],[39,20],[1,[5,""]],[22,24],[1,[6,""]],[21],[39,25],[1,[5,""]],[27,29],[1,[6,""]],[26],[39,30],[1,[5,""]],[32,34],[1,[6,""]],[31],[39,35],[1,[5,""]],[37,39],[1,[6,""]],[36],[2,[0,"on upon"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"date"]],[2,[0,"back"]],[3,[0,"from at of"]],[4,[0,"the",9,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"committee panel jury board team council delegation commission crew squad"]],[2,[0,"is was are were be being been"]],[3,4],[3,[0,"largely mainly entirely"]],[4,[0,"composed"]],[5,[0,"by from with"]]],"underlined":[5,5],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[3,""]],[3,[0,"known"]],[4,[0,"of with"]],[5,[0,11]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"little much nothing more less what all anything something enough"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"lie stand sit locate situate live"]],[2,3],[2,[3,""]],[3,[9,"",0,"two three four five six seven eight nine ten twelve twenty thirty forty fifty"]],[4,[0,"miles km kilometres kilometers metres meters yards feet"]],[5,[0,"of"]],[6,[0,"the a"]],[7,[0,"border coast river sea frontier capital city town village station airport school church beach"]]],"underlined":[5,5],"elements":7},"unless":[{"before":{"program":[[1,[0,"within"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"police detectives officers investigators"]],[2,[2,"be"]],[3,4],[3,[3,""]],[4,[0,"looking"]],[5,[0,"after"]],[6,[0,"a two three"]],[8,9],[7,[12,""]],[8,[0,"man men woman women suspect suspects driver gunman gunmen boy youth youths"]],[9,[0,"who in aged described seen with"]]],"underlined":[5,5],"elements":9}}
{"replace":[["under"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"come be remain"]],[2,[0,"on in at"]],[3,4],[3,[12,""]],[4,[0,"pressure"]],[5,[0,"from"]]],"underlined":[2,2],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"suffer die defeat beat torture kill humiliate mistreat abuse lose"]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13],[3,[0,"in by on from with"]],[4,[0,"the"]],[5,[0,"hands"]],[6,[0,"of"]]],"underlined":[3,3],"elements":6}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for on at in with by"]],[2,[0,"the"]],[3,[0,"detriment"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on by in at"]],[2,[0,"the"]],[3,[0,"sake"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"what little all nothing much anything"]],[2,[0,"is was were are"]],[3,[0,"left"]],[4,[0,"from"]],[5,[0,12]]],"underlined":[4,4],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"have"]],[2,[0,"the"]],[3,4],[3,[0,"whole entire"]],[4,[0,"place house beach island pool room stage court city town road pitch field square park street hall concourse floor train carriage building pond lake boat office museum garden track field platform church theatre restaurant bar valley course market limelight spotlight"]],[5,[0,"for"]],[6,[0,"himself herself itself themselves myself ourselves"]]],"underlined":[5,5],"elements":6}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,13]],[4,[0,"floor"]],[5,[1,". ,",0,14]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[0,"interest change changes hole crack cracks"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[7,"live work"]],[5],[1,[0,"broke"]],[1,[0,"out"]],[2,[0,"at"]],[3,[0,"the"]],[4,[0,13]],[5,[0,"floor"]],[6,[1,". ,",0,14]]],"underlined":[2,2],"elements":6}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"the"]],[3,[0,"night evening morning afternoon"]],[4,[0,"of"]],[5,[4,"Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December",9,""]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[0,"early late later"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"morning afternoon evening"]],[4,[1,". ,",0,"of and when before"]]],"underlined":[1,1],"elements":4}}
{"replace":[["at"],["over"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"weekend"]],[4,[1,". ,",0,"and when of"]]],"underlined":[1,1],"elements":4}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"end"]],[4,[0,"of"]],[5,[0,0]],[6,[0,"lane street road day week month war season match game year hall corridor pier valley speech meeting trial school century decade"]]],"underlined":[1,1],"elements":6}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"behalf"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"the"]],[3,[0,"first"]],[4,[0,"place"]],[5,[1,","]]],"underlined":[1,1],"elements":5,"atStart":true}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"the"]],[3,[0,"occasion"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"joy pleasure held present"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at with"]],[2,[0,"the"]],[3,[0,"meantime"]]],"underlined":[1,1],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at by for"]],[2,[0,"the"]],[3,[0,"grounds"]],[4,[0,"that"]]],"underlined":[1,1],"elements":4}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"in on under"]],[3,[0,"pains"]],[4,[0,"to"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be stay keep"]],[2,[0,"in at"]],[3,[0,"the"]],[4,[0,"lookout"]],[5,[0,"for"]]],"underlined":[2,2],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[0,"the"]],[3,[0,"road"]],[4,[0,"to"]],[5,[0,"recovery"]]],"underlined":[1,1],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be stay remain"]],[2,[0,"in on by"]],[3,[0,"large"]],[4,[1,". ,",0,"after in on as"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[10,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[10,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[2,[11,"",0,"measure part"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be run finish arrive complete open"]],[2,[0,"in at"]],[3,[0,"schedule"]],[4,[1,". ,",0,"and for in on to"]]],"underlined":[2,2],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"on at"]],[3,[0,"session"]],[4,[1,". ,",0,"until when from for"]]],"underlined":[2,2],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be lie remain leave end"]],[2,[0,"on at"]],[3,[0,"ruins disarray turmoil limbo tatters flames shock exile hiding mourning custody disrepair jeopardy"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for at on"]],[2,4],[2,[0,"his her their my our"]],[6],[2,[0,"everyone"]],[2,[15,"'s"]],[3,[0,"surprise astonishment relief dismay delight"]],[4,[1,","]]],"underlined":[1,1],"elements":4,"atStart":true}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by from at on in"]],[2,[0,"the"]],[3,[0,"best"]],[4,[0,"of"]],[5,[0,"my his her their our"]],[6,[0,"knowledge ability abilities recollection"]]],"underlined":[1,1],"elements":6}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by in"]],[2,[0,"all"]],[3,[0,"costs"]],[4,[1,". ,"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"savings cut reduction fall rise"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"grow rise increase expand shrink fall run travel move spin decline"]],[2,[0,"in on with"]],[3,[0,"a the"]],[4,5],[4,[12,""]],[5,[0,"rate"]],[6,[0,"of"]],[7,[9,""]]],"underlined":[2,2],"elements":7}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on by"]],[2,[0,"a"]],[3,[0,"speed"]],[4,[0,"of"]],[5,[9,""]]],"underlined":[1,1],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on in"]],[2,[0,"a"]],[3,[0,"height depth altitude"]],[4,[0,"of"]],[5,[9,""]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[0,"from to reached reach"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"speak appear sing perform cry quarrel"]],[2,3],[2,[3,""]],[3,[0,"on at"]],[4,[0,"public"]],[5,[1,". ,",0,"for and about on in"]]],"underlined":[3,3],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"dawn dusk sunrise sunset nightfall"]],[3,[1,". ,",0,"on and yesterday"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"book film poem based rely focus believe"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[9,""]],[4,[0,"century"]],[5,[1,". ,",0,"and when as with by a the"]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[0,"look looks looking looked back glance"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in at"]],[2,[4,"Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays"]]],"underlined":[1,1],"elements":2}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"past"]],[4,[0,"few two three four five six ten decade",9,""]],[5,[0,"years months weeks days decades"]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[0,"look looks looking looked"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"have has had"]],[2,[0,"no great little much any deep huge immense"]],[3,[0,"respect"]],[4,[0,"to"]]],"underlined":[4,4],"elements":4},"unless":[{"before":{"program":[[1,[0,"pay pays paid"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"in on"]],[3,[0,"fault"]],[4,[1,". ,",0,"for in when"]]],"underlined":[2,2],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"find"]],[2,3],[2,[0,"no any little some"]],[3,[0,"fault"]],[4,[0,"at of on to"]],[5,[0,15]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"team committee board jury panel group squad band choir crew"]],[2,[0,"is was are were"]],[3,[0,"made"]],[4,[0,"up"]],[5,[0,"from by"]]],"underlined":[5,5],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"on at"]],[3,[0,11]],[4,[0,13]],[5,[0,"week day month year season term decade"]]],"underlined":[2,2],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is are was were been"]],[2,[0,"on in"]],[3,[0,"war"]],[4,[1,". ,",0,"since with"]]],"underlined":[2,2],"elements":4}}
{"replace":[["under"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is are was were been be come came comes"]],[2,3],[2,[3,""]],[3,[0,"on in at"]],[4,[0,"pressure"]],[5,[0,"to"]],[6,[19,""]]],"underlined":[3,3],"elements":6}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"miles mile km kilometres kilometers metres meters yards feet"]],[2,4,8,12,16],[2,[0,"north south east west northeast northwest southeast southwest"]],[19],[2,[13,"north"]],[2,[14,"-"]],[2,[15,"east"]],[19],[2,[13,"north"]],[2,[14,"-"]],[2,[15,"west"]],[19],[2,[13,"south"]],[2,[14,"-"]],[2,[15,"east"]],[19],[2,[13,"south"]],[2,[14,"-"]],[2,[15,"west"]],[3,[0,6]]],"underlined":[3,3],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"end"]],[4,[0,"of"]],[5,[0,"the this last next"]],[6,[0,"week month year season decade century"]]],"underlined":[1,1],"elements":6}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"the"]],[3,[0,"age"]],[4,[0,"of"]],[5,[0,"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"]]],"underlined":[1,1],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"die retire"]],[2,[0,"from with in on"]],[3,[0,"the"]],[4,[0,"age"]],[5,[0,"of"]]],"underlined":[2,2],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on"]],[2,[0,"the"]],[3,[0,"scene"]],[4,[0,"of"]],[5,[0,"the a an"]],[6,[0,"accident crash crime fire blaze shooting attack explosion murder collision robbery disaster derailment"]]],"underlined":[1,1],"elements":6}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"finish end come"]],[2,[0,"on at"]],[3,[0,"first second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th 14th 15th 20th top last joint"]],[4,[0,"place"]],[5,[1,". ,",0,"with in behind and after for"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"open"]],[2,[0,"from"]],[3,[9,"",0,"six seven eight nine ten noon dawn"]],[4,[0,"and"]],[5,[9,"",0,"four five six seven eight ten midnight dusk"]]],"underlined":[4,4],"elements":5}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"far"]],[3,[0,"to from till until"]],[4,[0,"the"]],[5,[0,"coast border sea river city bridge village town station suburbs capital gates frontier lighthouse harbour harbor airport"]]],"underlined":[3,3],"elements":5}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"odds"]],[3,[0,"on about over to by"]],[4,[0,"each"]],[5,7],[5,[0,"other"]],[9],[5,[0,"one"]],[5,[0,"another"]]],"underlined":[3,3],"elements":5}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be seem feel remain leave"]],[2,3],[2,[3,""]],[3,[0,"at"]],[4,[0,"a"]],[5,[0,"loss"]],[6,[0,"of"]],[8,10],[7,[0,"words what how why whom where"]],[12],[7,[0,"an"]],[7,[0,"explanation"]]],"underlined":[6,6],"elements":7}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"line"]],[3,[0,"to of from on"]],[4,6],[4,[0,"forecasts expectations estimates inflation predictions analysts targets guidance"]],[8],[4,[0,"analysts"]],[4,[14,"'"]]],"underlined":[3,3],"elements":4}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with in by"]],[2,[0,"the"]],[3,[0,"fastest slowest quickest steepest"]],[4,[0,"pace rate speed"]],[5,[1,". ,",0,"in since for on of"]]],"underlined":[1,1],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"put estimate value set"]],[2,[0,"the"]],[3,[0,"cost price value bill damage loss losses figure toll total"]],[4,[0,"to on by in"]],[5,[1,"$ \u00a3 \u20ac",9,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["and"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"between"]],[2,[9,""]],[3,[0,"to until till"]],[4,[9,""]],[5,[0,"euros dollars pounds percent people years miles kilometres metres kilos tons tonnes workers pupils"]]],"underlined":[3,3],"elements":5}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,","]],[2,[0,"two three four five six seven eight nine ten some many most one several half none both all"]],[3,[0,"from"]],[4,[0,"them whom"]]],"underlined":[3,3],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be get come bring"]],[2,3],[2,[3,""]],[3,[0,"in at"]],[4,[0,"board"]],[5,[1,". ,",0,"with"]]],"underlined":[3,3],"elements":5}}
{"replace":[["to"],["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"that which house church building bridge mill tradition law custom barn schoolhouse castle site chapel tower"]],[2,[0,"dates dated date"]],[3,[0,"at of"]],[4,6],[4,[9,""]],[9],[4,[0,"the"]],[4,[9,""]],[4,[0,"century"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[2,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["since"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"first worst deadliest biggest largest longest steepest sharpest only"]],[2,3],[2,[12,""]],[3,[0,"win victory loss defeat strike walkout drop fall rise increase decline title storm drought earthquake flood visit strike recession deficit surplus appearance goal"]],[4,[0,"from"]],[5,[9,"",4,8]],[6,[1,". ,",0,"and when"]]],"underlined":[4,4],"elements":6},"unless":[{"after":{"program":[[30,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[30,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[30,11],[1,[5,""]],[13,15],[1,[6,""]],[12],[30,16],[1,[5,""]],[18,20],[1,[6,""]],[17],[30,21],[1,[5,""]],[23,25],[1,[6,""]],[22],[30,26],[1,[5,""]],[28,30],[1,[6,""]],[27],[2,[0,"to until through"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["since"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,","]],[2,[0,"the"]],[3,[0,"first second third"]],[4,[0,"at in for of"]],[5,[5,""]],[6,8],[5,[6,""]],[5],[18,9],[5,[5,""]],[11,13],[5,[6,""]],[10],[18,14],[5,[5,""]],[16,18],[5,[6,""]],[15],[6,[0,"from"]],[7,[9,""]],[8,[1,","]]],"underlined":[6,6],"elements":8}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"miss sit sidelined out skip"]],[2,[5,""]],[3,5],[2,[6,""]],[2],[30,6],[2,[5,""]],[8,10],[2,[6,""]],[7],[30,11],[2,[5,""]],[13,15],[2,[6,""]],[12],[30,16],[2,[5,""]],[18,20],[2,[6,""]],[17],[30,21],[2,[5,""]],[23,25],[2,[6,""]],[22],[30,26],[2,[5,""]],[28,30],[2,[6,""]],[27],[3,[0,"by"]],[4,[0,16]],[52,33],[5,[5,""]],[35,37],[5,[6,""]],[34],[52,38],[5,[5,""]],[40,42],[5,[6,""]],[39],[52,43],[5,[5,""]],[45,47],[5,[6,""]],[44],[52,48],[5,[5,""]],[50,52],[5,[6,""]],[49],[6,[0,"ankle knee hamstring groin wrist calf shoulder concussion ligament elbow injury fracture sprain flu fever"]]],"underlined":[3,3],"elements":6},"unless":[{"before":{"program":[[1,[0,"be been was were is are"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"out sidelined"]],[2,[0,"for"]],[3,[0,"the a two three four six several"]],[4,[0,"season year month weeks months games matches"]],[5,[0,"by"]],[6,[0,16]],[26,7],[7,[5,""]],[9,11],[7,[6,""]],[8],[26,12],[7,[5,""]],[14,16],[7,[6,""]],[13],[26,17],[7,[5,""]],[19,21],[7,[6,""]],[18],[26,22],[7,[5,""]],[24,26],[7,[6,""]],[23],[8,[0,"ankle knee hamstring groin wrist calf shoulder concussion ligament elbow injury fracture sprain"]]],"underlined":[5,5],"elements":8},"unless":[{"before":{"program":[[1,[2,"rule keep put force"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"catch take"]],[2,[5,""]],[3,5],[2,[6,""]],[2],[20,6],[2,[5,""]],[8,10],[2,[6,""]],[7],[20,11],[2,[5,""]],[13,15],[2,[6,""]],[12],[20,16],[2,[5,""]],[18,20],[2,[6,""]],[17],[3,[0,"with in at on for"]],[4,[0,"surprise"]],[5,[1,". ,",0,"when and"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[2,"look"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"come"]],[2,3],[2,[3,""]],[3,[0,"at in into on"]],[4,[0,"blows"]],[5,[1,". , ;",0,"over when after in with during on"]]],"underlined":[3,3],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"come"]],[2,[0,"in on at into"]],[3,[0,"terms"]],[4,[1,". ,",0,"on with"]]],"underlined":[2,2],"elements":4}}
{"replace":[["after"],["before"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"shortly soon immediately"]],[2,[0,"of"]],[3,[9,"",0,"noon midnight dawn dusk daybreak sunset sunrise"]]],"underlined":[2,2],"elements":3}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"within"]],[2,[5,""]],[3,5],[2,[6,""]],[2],[3,[0,"blocks miles yards feet metres meters kilometres kilometers inches mile"]],[4,[0,"from"]],[5,[0,"the a his her their its",20,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"stand sit wait walk shiver sleep queue huddle smoke"]],[2,3],[2,[3,""]],[3,[0,"at on with"]],[4,[0,"the"]],[5,[0,"cold rain dark snow heat wind"]],[6,[1,". ,",0,"for as and while"]]],"underlined":[3,3],"elements":6}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"gracious magnanimous humble"]],[2,[0,"on at with to"]],[3,[0,"defeat victory"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"put go"]],[2,[0,"in at"]],[3,[0,"trial"]],[4,[1,". ,",0,"for on in this next last"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"and or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"at in"]],[3,[0,"pace"]],[4,[0,"to for"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"go be"]],[2,[0,"in at"]],[3,[0,"air"]],[4,[1,". ,",0,"at on in with tonight again"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"and or quality pollution temperature"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["off"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"catch"]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13],[3,[0,"on in of at"]],[4,[0,"guard"]],[5,[1,". ,",0,"by when with"]]],"underlined":[3,3],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,3]],[2,3],[2,[3,""]],[3,[0,"on at"]],[4,[0,"operation"]],[5,[1,". ,",0,"for since until and"]]],"underlined":[3,3],"elements":5}}
{"replace":[["en"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"in"]],[3,[0,"route"]],[4,[0,"to from for"]]],"underlined":[2,2],"elements":4}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"speak testify rise write argue"]],[2,[0,"on at to"]],[3,[0,"his her their its my our your"]],[4,[0,"defense defence"]],[5,[1,". ,",0,"and at before during on when yesterday",4,7]]],"underlined":[2,2],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[4,"Highway Interstate Route"]],[3,[9,""]],[4,[1,". ,",0,"near when was were after about just north south east west on late early",4,7]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"gap bend curve pothole potholes hole crack cracks change changes break dip section part invest invested interest kink"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at"]],[2,[0,"the"]],[3,[0,"three six nine twelve 13 26 39 52"]],[4,[0,"months weeks"]],[5,[0,"ended ending to"]]],"underlined":[1,1],"elements":5},"unless":[{"before":{"program":[[1,[2,"report comment base focus depend rely draw build remark look"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["under"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"drive"]],[2,[0,"in on at by with"]],[3,[0,"the"]],[4,[0,"influence"]],[5,[0,"of"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"he she they who"]],[2,[0,"was were"]],[3,[0,"elected"]],[4,[0,"in at on"]],[5,[0,"the"]],[6,8,11],[6,[0,"council legislature senate assembly parliament"]],[13],[6,[0,"school"]],[6,[0,"board"]],[13],[6,[0,"city"]],[6,[0,"council"]],[7,[1,". ,",0,"in last twice for since this"]]],"underlined":[4,4],"elements":7}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"take"]],[2,[0,"part"]],[3,[0,"of on for at"]],[4,[0,"the a an this"]],[5,[0,"march marches protest protests rally rallies race parade ceremony talks debate competition contest tournament match survey discussion discussions campaign raid exercise conference workshop vigil festival demonstration strike"]]],"underlined":[3,3],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"was were been being"]],[2,[0,"set"]],[3,[0,"in at with"]],[4,[0,"fire"]],[5,[1,". ,",0,"by in on during and after early late overnight"]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[0,"blood ice water smoke sword"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"serve"]],[2,[0,"of like at"]],[3,[0,"mayor governor chairman chairwoman president director secretary treasurer captain ambassador sheriff minister chancellor principal editor commissioner deputy"]],[4,[0,"from of for until in since",1,", ."]]],"underlined":[2,2],"elements":4}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[21,"meet"]],[2,[0,"to of"]],[3,[0,"opposition resistance criticism skepticism scepticism silence applause laughter cheers boos derision outrage fury protests"]],[4,[0,"from in at when among by on",1,". ,"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[22,"head leader member offer sound cry shout wave moment response"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[3,""]],[3,[0,"met"]],[4,[0,"in to of on at"]],[5,[0,"anger opposition resistance criticism skepticism scepticism applause laughter cheers boos derision outrage fury enthusiasm protests"]]],"underlined":[4,4],"elements":5}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,10]],[2,10],[2,[5,""]],[4,6],[2,[6,""]],[3],[2,[5,""]],[8,10],[2,[6,""]],[7],[3,[0,"at on for with by"]],[4,[0,"protest"]],[5,[0,"at of against over",1,". ,"]]],"underlined":[3,3],"elements":5}}
{"replace":[["off"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"sink capsize founder drown anchor intercept seize"]],[2,[0,"at in"]],[3,[0,"the"]],[4,5],[4,[12,""]],[5,[0,"coast"]],[6,[0,"of"]]],"underlined":[2,2],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"have"]],[2,[0,"room"]],[3,[0,"of"]],[4,[9,""]],[5,[0,"people pupils patients guests cars students beds prisoners passengers spectators children families boats"]]],"underlined":[3,3],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"was were been"]],[2,[0,"rushed airlifted transported"]],[3,[0,"at in"]],[4,[0,"a the"]],[5,[0,"hospital"]]],"underlined":[3,3],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"man woman boy girl driver victim suspect passenger child teenager officer victims"]],[2,[0,"was were"]],[3,[0,"taken"]],[4,[0,"at"]],[5,[0,"a the"]],[6,[0,"hospital clinic jail morgue"]]],"underlined":[4,4],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"sue"]],[2,3],[2,[0,15]],[3,[18,"",20,""]],[5,6],[4,[18,"",20,""]],[5,[0,"of with about"]],[6,[0,"fraud libel defamation negligence discrimination"]]],"underlined":[5,5],"elements":6},"unless":[{"before":{"program":[[1,[2,"accuse convict suspect acquit charge deal"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tax law ban rule limit restriction requirement policy order measure ordinance rate"]],[2,[0,"applies"]],[3,[0,"for"]],[4,[0,"all every both anyone everyone those residents homes owners drivers visitors buildings cars"]]],"underlined":[3,3],"elements":4}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"runs run ran lasts lasted opens"]],[2,[0,"of in on at"]],[3,[4,7]],[4,[0,"to through until"]],[5,[4,7]]],"underlined":[2,2],"elements":5}}
{"replace":[["from"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"graduate"]],[2,[0,"in on to of"]],[3,5],[3,[4,"Yale Harvard Princeton Stanford Columbia Dartmouth Cornell MIT Georgetown Vassar"]],[10],[6,9],[3,[20,""]],[3,[4,"University"]],[10],[3,[4,"College State"]]],"underlined":[2,2],"elements":3}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"few many several some anyone everyone nobody those people"]],[2,[0,"at on"]],[3,[0,"the"]],[4,[0,"crowd"]],[5,[1,". ,",0,"of who that could had saw were was knew would did left on in for seemed noticed"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[2,"throw fire aim shoot hurl lob direct toss spray shout"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"run"]],[2,[0,"in at by"]],[3,[9,""]],[4,[0,"pages volumes verses"]]],"underlined":[2,2],"elements":4}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"win lose beat defeat draw"]],[2,11],[2,[5,""]],[4,6],[2,[6,""]],[3],[7,11],[2,[5,""]],[9,11],[2,[6,""]],[8],[3,[0,"against in on at"]],[4,[0,"a"]],[5,[0,"score"]],[6,[0,"of"]],[7,[23,""]],[7,[14,"-"]],[7,[24,""]]],"underlined":[3,3],"elements":7}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"arraigned"]],[2,[0,"to of for with at"]],[3,9],[4,6,8],[3,[18,""]],[9],[3,[0,"a the"]],[9],[3,[9,""]],[4,[0,"charge charges count counts"]]],"underlined":[2,2],"elements":4}}
{"replace":[["of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"count counts"]],[2,[0,"in for on at"]],[3,5],[3,[0,"murder manslaughter fraud theft arson robbery burglary assault rape perjury treason bribery corruption conspiracy embezzlement negligence speeding"]],[8],[3,[13,"drink"]],[3,[14,"-"]],[3,[15,"driving"]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pronounced"]],[2,[0,"dead"]],[3,[0,"in to"]],[4,[0,"the"]],[5,[0,"scene"]]],"underlined":[3,3],"elements":5}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"die arrest"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"scene"]],[5,[1,". ,",0,"and of on after but"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on",4,"On"]],[2,[0,"his her their its my our"]],[3,[0,"way"]],[4,[0,"at"]],[5,[0,"work school church the a an his her its their this that"]]],"underlined":[4,4],"elements":5}}
{"replace":[["an"]],"skipsQuotations":true,"pattern":{"program":[[1,[9,""]],[2,[0,"miles kilometers kilometres"]],[3,[0,"on at in by"]],[4,[0,"hour"]]],"underlined":[3,3],"elements":4}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"people workers employees staff"]],[2,[0,"on"]],[3,[0,"its their"]],[4,[0,"plant factory mill refinery shipyard headquarters warehouse"]],[5,[1,". ,",0,"in near outside and since who last"]]],"underlined":[2,2],"elements":5}}
{"replace":[["into"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"temperatures highs lows readings"]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13],[3,[2,"climb rise soar drop dip fall plunge sink go"]],[4,[0,"in"]],[5,[0,"the"]],[20,21],[6,[0,"low mid upper high lower"]],[7,[0,"20s 30s 40s 50s 60s 70s 80s 90s 100s teens"]]],"underlined":[4,4],"elements":7}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be stand remain stay hover sit run"]],[2,[0,"in on"]],[3,[0,"its their"]],[4,[0,17]],[5,[0,"since level levels point for in"]]],"underlined":[2,2],"elements":5}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"rise fall climb drop sink slip jump soar tumble plunge slump"]],[2,[0,"at in on"]],[3,[0,"its their"]],[4,[0,17]],[5,6],[5,[18,""]],[6,[0,"since level levels point"]]],"underlined":[2,2],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"known remembered"]],[2,[0,"as"]],[3,[0,"his her its their"]],[4,5],[4,[12,"",18,""]],[5,[0,"work songs novels books poems paintings films portraits landscapes research wit humour humor kindness generosity cheese cheeses wine wines beaches cooking speed"]],[6,[1,". ,",0,"and in with on than as"]]],"underlined":[2,2],"elements":6}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"fine"]],[2,[1,"$ \u00a3 \u20ac"]],[3,[9,""]],[4,5],[4,[0,"million"]],[5,[0,"of about"]],[6,[8,""]]],"underlined":[5,5],"elements":6}}
{"replace":[["by"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"approved ratified endorsed vetoed"]],[3,[0,"from"]],[4,6,9,12,15,18],[4,[0,"parliament congress",4,"Congress Parliament",0,"voters members shareholders regulators"]],[20],[4,[0,"both"]],[4,[0,"houses"]],[20],[4,[0,"both"]],[4,[0,"chambers"]],[20],[4,[0,"the"]],[4,[0,"board"]],[20],[4,[0,"the"]],[4,[0,"council"]],[20],[4,[0,"the"]],[4,[0,"court"]]],"underlined":[3,3],"elements":4}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"divided split"]],[2,[0,"in of to at"]],[3,[0,"how whether who"]]],"underlined":[2,2],"elements":3}}
{"replace":[["as"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"succeed replace"]],[2,[5,""]],[3,5],[2,[6,""]],[2],[15,6],[2,[5,""]],[8,10],[2,[6,""]],[7],[15,11],[2,[5,""]],[13,15],[2,[6,""]],[12],[3,[0,"on in at for"]],[4,[0,"chairman chairwoman president captain mayor manager secretary treasurer director editor leader coach principal head"]],[5,[1,". ,",0,"in of last when after at"]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[18,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"killed injured hurt wounded died"]],[2,[0,"on"]],[3,[0,"a the an"]],[4,5],[4,[12,""]],[5,[0,"crash collision blast explosion accident fire earthquake shooting stampede avalanche bombing"]],[6,[1,". ,",0,"near on in at that which when last outside of involving and"]]],"underlined":[2,2],"elements":6}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[2,"work live",0,"raised born bred"]],[5],[1,[0,"grew"]],[1,[0,"up"]],[2,[0,"in"]],[3,[0,2]],[4,[0,"farm ranch"]],[5,[1,". ,",0,"near outside since for with as and when until owned where that"]]],"underlined":[2,2],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,13]],[4,[0,"day"]],[5,[0,"after of",1,"."]]],"underlined":[1,1],"elements":5}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"blame"]],[2,[0,"the his her its their that this"]],[3,4],[3,[12,""]],[4,[0,"loss losses delay delays crash fire fall decline accident defeat shortage rise collapse failure outage damage deaths"]],[5,[0,"to with"]],[6,[0,"a an the poor bad human high rising falling"]]],"underlined":[5,5],"elements":6},"unless":[{"before":{"program":[[1,[2,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"fail refuse"]],[2,[0,"to"]],[3,[0,"stop"]],[4,[0,"on for by"]],[5,[0,"a"]],[6,[0,"red"]],[7,[0,"light signal"]]],"underlined":[4,4],"elements":7}}
{"replace":[["for"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"publish issue print make offer"]],[2,[0,"an a"]],[3,4],[3,[0,"public"]],[4,[0,"apology"]],[5,[0,"to of on about"]],[6,[0,"its the their his her"]],[7,[0,"error mistake mistakes errors delay remarks comments tweet cartoon article headline"]]],"underlined":[5,5],"elements":7}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be put"]],[2,[0,"on at"]],[3,[0,"charge"]],[4,[0,"of"]],[5,[0,12]]],"underlined":[2,2],"elements":5}}
{"replace":[["into"],["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"taken held kept remanded"]],[2,[0,"under on at to"]],[3,[0,"custody"]],[4,[1,". ,",0,"on after in at and by until when"]]],"underlined":[2,2],"elements":4}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"won lost win lose play played beaten unbeaten draw drew drawn"]],[2,[0,"in"]],[3,[0,"home"]],[4,[1,". ,",0,"since to against in on for this all"]]],"underlined":[2,2],"elements":4}}
{"replace":[["bound for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ship vessel boat train plane flight ferry tanker convoy lorry truck"]],[2,[0,"was is were"]],[3,[0,"bound"]],[4,[0,"to"]],[5,[16,""]],[6,[1,". ,",0,"with when from on in carrying"]]],"underlined":[3,4],"elements":6}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"agree"]],[2,[0,"to"]],[3,4],[3,[12,""]],[4,[0,"creditors lenders bondholders"]],[5,[0,"in has have last that",1,"."]]],"underlined":[2,2],"elements":5}}
{"replace":[["until"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"closed shut suspended cancelled canceled halted postponed banned"]],[2,[0,"since to for"]],[3,[0,"further"]],[4,[0,"notice"]]],"underlined":[2,2],"elements":4}}
{"replace":[["notice"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"until till",17,"'til"]],[2,[0,"further"]],[3,[0,"notices"]]],"underlined":[3,3],"elements":3}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"behalf"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3,"atStart":true}}
{"replace":[["at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"firefighters police crews ambulances paramedics officers medics"]],[2,[0,"was were are"]],[3,[0,"in"]],[4,[0,"the"]],[5,[0,"scene"]],[6,[1,". ,",0,"within when in by of at"]]],"underlined":[3,3],"elements":6}}
{"replace":[["on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,5]],[2,[0,"condition"]],[3,[0,"of"]],[4,[0,"anonymity"]]],"underlined":[1,1],"elements":4}}`,
}
