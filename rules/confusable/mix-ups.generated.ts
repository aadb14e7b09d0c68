// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const mixUps: StoredPack = {
  isSyntactic: true,
  words: `statue 0
statues 1
Statute 2
participation 3 4
hone 5
hones 5
honed 5
honing 5
deep 6 7
mitigate 8
mitigates 8
mitigated 8
mitigating 8
revenge 9
escape 10
scape 10
call 11
beckon 11
large 12
one 13 172
case 14
tolled 15
per 16
intensive 17
significant 18
economical 19
climatic 20
climactic 21
collaborate 22
collaborates 22
collaborated 22
collaborating 22
contentious 23
self 24
disbursed 25
dispersed 26
disperse 26
dispersing 26
dominate 27
alluded 28
allude 29
alluding 29
eluded 30
elude 30
eludes 30
eluding 30
epitaph 31
epitaphs 31
epithet 32
evoked 33
evoking 33
evoke 33
extant 34
interment 35
interstate 36
judicious 37
momento 38
momentos 38
perpetuated 39
perpetuator 40
perpetuators 40
perpetrate 41
perpetrates 41
perpetrated 41
perpetrating 41
practise 42
practises 43
practice 44
license 45
licence 46
ravished 47
ravishing 47
pacific 48
unanimous 49
anonymous 50
anonymously 51
venal 52
voracity 53
wreathe 54
wreathes 54
sheath 55
weary 56
adapted 57
adapts 57
adapting 57
adopt 58
adopted 58
adopting 58
edition 59 60
addition 61
affluent 62
effluent 63
anecdote 64
antidotes 65
antidote 65
ascetic 66
auger 67
augers 67
augered 67
bizarre 68
bazaar 69
brought 70
calender 71
calendars 71
wheat 72
chaff 73
chaffed 73
chaffing 73
choral 74
corral 74 75
corals 74
chorale 74
coral 75
clique 76
comma 77
conform 78
confirm 79
cooperation 80
costumes 81
costume 81
cubical 82
cubicals 82
defer 83
depraved 84
disparate 85
detract 86
detracts 86
detracted 86
detracting 86
discuss 87
discus 88
divers 89
omission 90
omissions 90
exceed 91
exceeded 91
exceeding 91
excepted 92
expect 93 94
ferment 95
fermenting 95
fermented 95
physical 96
fiscal 97
fragrant 98
floundered 99
formally 100
formerly 101
gaff 102 103
gaffs 103
incidence 104
incidences 105
instants 106
inturn 107
latter 108
later 109
laying 110 111 112
rise 113 114
raised 115 116
sat 117
stood 117
lay 117
buried 117
sitting 117
standing 117
lying 117
seated 117
knelt 117
sits 117
stands 117
lies 117
walked 117
walking 117
beside 118
miniscule 119
owed 120
perquisite 121
perquisites 121
plaintive 122
plaintives 122
plantiff 122
plaintiff 123
premise 124
rational 125
rationale 126
realty 127
resent 128
relieve 129
believe 130
believes 130
belief 131
proof 132
prove 133
safe 134
save 135
lifes 136
live 137 138
life 139
number 140
numbers 140
deficit 140
cost 140
costs 140
price 140
prices 140
rate 140
debt 140
emissions 140
time 140
use 140
risk 140
size 140
poverty 140
budget 140
tax 140
fee 140
gap 140
amount 140
halve 141 142
shelf 143
leaf 144
leafs 144
leaves 144
leafe 144
decent 145
decents 145
lose 146
lost 147 148
loses 149
success 150
succeed 151
death 152 153
dead 154 155
die 154
sell 156
sale 157
feel 158 159
leaving 160
ride 161
rid 162
even 163 164
as 165
though 166 168
tough 166
thought 166
thorough 166
investigation 167
inquiry 167
enquiry 167
search 167
examination 167
review 167
check 167
inspection 167
understanding 167
audit 167
clean 167
knowledge 167
look 167
analysis 167
wondered 169
wondering 169
wander 170
wandered 170
wandering 170
won 171
allowed 173
buy 174
to 175
bye 176
good 177
goodby 177
sort 178
sauces 179
source 180
sources 180
caught 181
court 182
panda 183
pandaed 183
kerb 184
kerbs 184
kerbed 184
kerbing 184
story 185
stories 185
hung 186 187
reticent 188
tortuous 189
torturous 190
luxuriant 191
impassible 192
equable 193
perspired 194
prespired 194
child 195
prodigious 196
appraise 197
appraised 197
appraising 197
incredulous 198`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":352},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"on":1,"off":32},{"on":128},{"word":"","off":100},{"word":""},{"off":96,"tag":"JJ","on":512},{"lemma":"","off":100},{"on":8,"off":96}],
  lists: `limitations
participation
his her their
to will would could can must not`,
  entries: `{"replace":[["statute"]],"pattern":{"program":[[1,[0,"statue"]],[2,[0,"of"]],[3,[0,0]]],"underlined":[1,1],"elements":3}}
{"replace":[["statutes"]],"pattern":{"program":[[1,[0,"statues"]],[2,[0,"of"]],[3,[0,0]]],"underlined":[1,1],"elements":3}}
{"replace":[["Statue"]],"pattern":{"program":[[1,[1,"Statute"]],[2,[0,"of"]],[3,[1,"Liberty"]]],"underlined":[1,1],"elements":3}}
{"replace":[["partition"]],"pattern":{"program":[[1,3],[1,[0,"1947 1921",1,"UN"]],[5],[1,[1,"United"]],[1,[1,"Nations"]],[2,[0,1]],[3,[0,"plan resolution"]]],"underlined":[2,2],"elements":3}}
{"replace":[["partition"]],"pattern":{"program":[[1,[0,1]],[2,[0,"of"]],[3,4],[3,[0,"the"]],[4,[0,"country island territory subcontinent province land"]],[5,[0,"into"]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"home"}]],"pattern":{"program":[[1,[0,"hone hones honed honing"]],[2,[0,"in"]],[3,[0,"on"]]],"underlined":[1,1],"elements":3}}
{"replace":[["seated"]],"pattern":{"program":[[1,[0,"deep"]],[2,[0,"seeded"]]],"underlined":[2,2],"elements":2}}
{"replace":[["deep-seated"]],"pattern":{"program":[[1,[2,"deep"]],[1,[3,"-"]],[1,[4,"seeded"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"militate"}]],"pattern":{"program":[[1,[0,"mitigate mitigates mitigated mitigating"]],[2,[0,"against"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"factors factor"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[10,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[2,[0,"risk risks effects impact impacts damage harm it them"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"exact"}]],"pattern":{"program":[[1,[0,"extract extracted extracting"]],[2,[0,"revenge"]]],"underlined":[1,1],"elements":2}}
{"replace":[["scapegoat"]],"pattern":{"program":[[1,5,8],[1,[2,"escape"]],[1,[3,"-"]],[1,[4,"goat"]],[10],[1,[0,"escape"]],[1,[0,"goat"]],[10],[1,[0,"scape"]],[1,[0,"goat"]]],"underlined":[1,1],"elements":1}}
{"replace":[["beck and call"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,2]],[3,6],[3,[0,"beckon beckoned"]],[3,[0,"call"]],[9],[3,[0,"beckon"]],[3,[0,"and"]],[3,[0,"call"]]],"underlined":[3,3],"elements":3}}
{"replace":[["and"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"in"]],[3,[0,"large"]]],"underlined":[2,2],"elements":3}}
{"replace":[["one and the same"]],"pattern":{"program":[[1,[0,"one"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"same"]]],"underlined":[1,4],"elements":4}}
{"replace":[["case in point"]],"pattern":{"program":[[1,[0,"case"]],[2,[0,"and"]],[3,[0,"point"]]],"underlined":[1,3],"elements":3}}
{"replace":[["all told"]],"pattern":{"program":[[1,[0,"all"]],[2,[0,"tolled"]]],"underlined":[1,2],"elements":2}}
{"replace":[["per se"]],"pattern":{"program":[[1,[0,"per"]],[2,[0,"say"]]],"underlined":[1,2],"elements":2}}
{"replace":[["intents and"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"all"]],[3,[0,"intensive"]],[4,[0,"purposes"]]],"underlined":[3,3],"elements":4}}
{"replace":[["statistically"]],"pattern":{"program":[[1,[0,"statically statistical statiscally"]],[2,[0,"significant"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a an of any"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["economic"]],"pattern":{"program":[[1,[0,"economical"]],[2,[0,"growth crisis recovery policy policies development sanctions downturn collapse hardship reform reforms outlook ties impact recession aid zone conditions problems situation"]]],"underlined":[1,1],"elements":2}}
{"replace":[["climactic"]],"pattern":{"program":[[1,[0,"climatic"]],[2,[0,"scene battle moment ending final finale fight showdown duel"]]],"underlined":[1,1],"elements":2}}
{"replace":[["climatic"]],"pattern":{"program":[[1,[0,"climactic"]],[2,[0,"change changes conditions zone zones warming data record records"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"corroborate"}]],"pattern":{"program":[[1,[0,"collaborate collaborates collaborated collaborating"]],[2,3],[2,[0,"his her their the"]],[3,[0,"story stories account accounts claim claims evidence testimony statement alibi allegations version"]]],"underlined":[1,1],"elements":3}}
{"replace":[["conscientious"]],"pattern":{"program":[[1,[0,"contentious"]],[2,[0,"objector objectors objection"]]],"underlined":[1,1],"elements":2}}
{"replace":[["self-deprecating"]],"pattern":{"program":[[1,[2,"self"]],[1,[3,"-"]],[1,[4,"depreciating"]]],"underlined":[1,1],"elements":1}}
{"replace":[["dispersed"]],"pattern":{"program":[[1,[0,"disbursed"]],[2,3],[2,[0,"the a"]],[3,[0,"crowd crowds protest protesters mob rally demonstrators march"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"funds money aid grants loans payments"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"disburse"}]],"pattern":{"program":[[1,[0,"dispersed disperse dispersing"]],[2,[0,"funds grants loans payments aid"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"widely crowd the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["dominant"]],"pattern":{"program":[[1,[0,"dominate"]],[2,[0,"force party role position player power male theme figure language culture religion group partner display performance"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will would could can may might and they who which that",7,"n't",0,"not"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["eluded"]],"pattern":{"program":[[1,[0,"alluded"]],[2,[0,"capture arrest police him them her me justice detection us"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"elude"}]],"pattern":{"program":[[1,[0,"allude alluding"]],[2,[0,"capture arrest police justice detection"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"allude"}]],"pattern":{"program":[[1,[0,"eluded elude eludes eluding"]],[2,[0,"to"]],[3,[0,"the a his her this it that how"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"epithet"}]],"pattern":{"program":[[1,[0,"racial anti-gay anti-semitic racist homophobic shouted hurled ethnic"]],[2,[0,"epitaph epitaphs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["epitaph"]],"pattern":{"program":[[1,[0,"epithet"]],[2,[0,"on read reads for"]],[3,4],[3,[0,"his her the"]],[4,[0,"tombstone gravestone grave headstone"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"invoke"}]],"pattern":{"program":[[1,[0,"evoked evoking evoke"]],[2,[0,"article the his executive emergency a their"]],[3,[0,"right rights law clause privilege powers act article constitution amendment fifth veto rule immunity"]]],"underlined":[1,1],"elements":3}}
{"replace":[["extent"]],"pattern":{"program":[[1,[0,"large great certain some what lesser full such that limited same greater this the considerable an"]],[2,[0,"extant"]],[3,[0,"that of",8,",",0,"to as by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["internment"]],"pattern":{"program":[[1,[0,"interment"]],[2,[0,"camp camps without"]]],"underlined":[1,1],"elements":2}}
{"replace":[["intestate"]],"pattern":{"program":[[1,[0,"died dies die"]],[2,[0,"interstate"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"highway crash accident"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["judicial"]],"pattern":{"program":[[1,[0,"judicious"]],[2,[0,"review system branch inquiry authority appointments committee independence process authorities body"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"memento"}]],"pattern":{"program":[[1,[0,"momento momentos"]]],"underlined":[1,1],"elements":1}}
{"replace":[["perpetrated"]],"pattern":{"program":[[1,[0,"perpetuated"]],[2,3],[2,[0,"the a an this these by that such"]],[3,[0,"attack attacks crime crimes fraud massacre hoax killings murder murders atrocity atrocities bombing abuse scam robbery genocide assault"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"perpetrator"}]],"pattern":{"program":[[1,[0,"perpetuator perpetuators"]],[2,[0,"of"]],[3,4],[3,[0,"the this these such that"]],[4,[0,"attack attacks crime crimes fraud massacre hoax killings murder atrocity atrocities bombing abuse violence genocide"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"perpetuate"}]],"pattern":{"program":[[1,[0,"perpetrate perpetrates perpetrated perpetrating"]],[2,3],[2,[0,"the a this these such that"]],[3,[0,"myth myths stereotype stereotypes idea cycle belief notion image inequality poverty narrative"]]],"underlined":[1,1],"elements":3}}
{"replace":[["practice"]],"pattern":{"program":[[1,3,6],[1,[0,"general common best standard medical legal private usual target football in batting good corrupt safe sharp piano band choir family dental law business accounting hiring religious team"]],[8],[1,[2,"batting"]],[1,[3,"-"]],[8],[1,[0,"doctor"]],[1,[4,"'s"]],[2,[0,"practise"]],[3,[0,"of is was and",8,", .",0,"nurse session match in at on"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to they who we and must"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["practices"]],"pattern":{"program":[[1,[0,"business hiring religious best safe corrupt labour employment farming fishing working lending sexual cultural medical",1,"GP",0,"legal accounting"]],[2,[0,"practises"]]],"underlined":[2,2],"elements":2}}
{"replace":[["practise"]],"locale":["en-GB","en-AU"],"pattern":{"program":[[1,[0,"to will must can could",7,"n't",0,"who they"]],[2,[0,"practice"]],[3,[0,"his her their the law medicine yoga what their for with as more every without safe"]]],"underlined":[2,2],"elements":3}}
{"replace":[["licence"]],"locale":["en-GB","en-AU","en-CA"],"pattern":{"program":[[1,3,6],[1,[0,"driving gun fishing dog television tv a drinks liquor trading entertainment hunting rod banking alcohol taxi"]],[8],[1,[0,"driver"]],[1,[4,"'s"]],[8],[1,[0,"pilot"]],[1,[4,"'s"]],[2,[0,"license"]],[3,[0,"was for to is and",8,", .",0,"fee fees holder in has has from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["license"]],"pattern":{"program":[[1,[0,"to will must can not",7,"n't"]],[2,[0,"licence"]],[3,[0,"the a its his her their new all it dogs vets drivers taxis"]]],"underlined":[2,2],"elements":3}}
{"replace":[["ravaged"]],"pattern":{"program":[[1,[0,"ravished ravishing"]],[2,[0,"by"]],[3,[0,"war fire fires flood floods drought disease time hurricanes the famine storms hurricane earthquake cancer civil years"]]],"underlined":[1,1],"elements":3}}
{"replace":[["specific"]],"pattern":{"program":[[1,[0,"pacific"]],[2,[0,"reason reasons details purpose case threat date information task question"]]],"underlined":[1,1],"elements":2}}
{"replace":[["anonymous"]],"pattern":{"program":[[1,[0,"unanimous"]],[2,[0,"donor donors letter tip call caller phone email source sources threat buyer bidder benefactor complaint"]]],"underlined":[1,1],"elements":2}}
{"replace":[["unanimous"]],"pattern":{"program":[[1,[0,"anonymous"]],[2,[0,"verdict approval consent"]]],"underlined":[1,1],"elements":2}}
{"replace":[["unanimously"]],"pattern":{"program":[[1,[0,"anonymously"]],[2,[0,"approved passed backed elected agreed rejected adopted endorsed"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"was were"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["venial"]],"pattern":{"program":[[1,[0,"venal"]],[2,[0,"sin sins"]]],"underlined":[1,1],"elements":2}}
{"replace":[["veracity"]],"pattern":{"program":[[1,[0,"voracity"]],[2,[0,"of"]],[3,4],[3,[0,"the his her their these this such"]],[4,[0,"claim claims story statement statements report reports evidence account allegations testimony"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"wreath"}]],"pattern":{"program":[[1,[0,"laid lay lays laying placed floral poppy christmas holly laurel funeral"]],[2,3],[2,[0,"a the his her"]],[3,[0,"wreathe wreathes"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sheathe"]],"pattern":{"program":[[1,[0,"sheath"]],[2,[0,2]],[3,[0,"sword swords knife dagger claws"]]],"underlined":[1,1],"elements":3}}
{"replace":[["wary"]],"pattern":{"program":[[1,[0,"be are is was were grown very increasingly more remain become"]],[2,[0,"weary"]],[3,[0,"of"]],[4,[0,"strangers scams scam emails fraud fraudsters callers cold dogs thieves anyone unsolicited suspicious giving phishing"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"adopt"}]],"pattern":{"program":[[1,[0,"adapted adapts adapting"]],[2,[0,"a the an"]],[3,[0,"resolution law bill budget constitution motion child baby boy girl strategy policy tone stance position ordinance declaration treaty charter orphan"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"adapt"}]],"pattern":{"program":[[1,[0,"adopt adopted adopting"]],[2,[0,"to"]],[3,4],[3,[0,"the new changing its their"]],[5,6],[4,[0,"new changing cold hot"]],[5,[0,"climate conditions heat cold life weather environment situation surroundings reality times altitude"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["addition"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"edition"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["addition"]],"pattern":{"program":[[1,[0,"new latest welcome late recent useful great"]],[2,[0,"edition"]],[3,[0,"to"]],[4,[0,"the his her their its"]],[5,[0,"family team squad collection list range side fleet menu"]]],"underlined":[2,2],"elements":5}}
{"replace":[["edition"]],"pattern":{"program":[[1,[0,"first second third latest sunday special limited early late print monday evening new paperback anniversary"]],[2,[0,"addition"]],[3,[0,"of"]],[4,[0,"the his her its"]],[5,[0,"book paper newspaper magazine novel dictionary guide festival times guardian tournament race programme show works"]]],"underlined":[2,2],"elements":5}}
{"replace":[["effluent"]],"pattern":{"program":[[1,[0,"sewage industrial untreated toxic chemical factory raw treated"]],[2,[0,"affluent"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"area areas suburb suburbs"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["affluent"]],"pattern":{"program":[[1,[0,"effluent"]],[2,[0,"suburb suburbs area areas neighbourhood neighborhood families society district middle lifestyle people part parts town"]]],"underlined":[1,1],"elements":2}}
{"replace":[["antidote"]],"pattern":{"program":[[1,[0,"anecdote"]],[2,[0,"to"]],[3,4],[3,[0,"the a all this"]],[4,[0,"venom poison boredom despair toxin gloom snake stress"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"anecdote"}]],"pattern":{"program":[[1,[0,"antidotes antidote"]],[2,[0,"about"]],[3,[0,"the his her life famous"]]],"underlined":[1,1],"elements":3}}
{"replace":[["aesthetic"]],"pattern":{"program":[[1,[0,"ascetic"]],[2,[0,"value qualities appeal reasons sense standards design beauty taste purposes pleasure"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"augur"}]],"pattern":{"program":[[1,[0,"auger augers augered"]],[2,[0,"well badly ill poorly better"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bazaar"]],"pattern":{"program":[[1,[0,"church christmas charity grand turkish covered street crowded indian"]],[2,[0,"bizarre"]],[3,[8,". ,",0,"in on at and to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bizarre"]],"pattern":{"program":[[1,[0,"bazaar"]],[2,[0,"behaviour behavior incident story twist claim claims turn sight accident ritual case world way coincidence theory decision episode scene"]]],"underlined":[1,1],"elements":2}}
{"replace":[["bought"]],"pattern":{"program":[[1,[0,"brought"]],[2,[0,"for"]],[3,[8,"\u00a3 $ \u20ac"]]],"underlined":[1,1],"elements":3}}
{"replace":[["calendar"]],"pattern":{"program":[[1,3],[1,[0,"calender"]],[5],[1,[0,"calendars"]],[1,[4,"'s"]],[2,[0,"year month months days girl of event events"]]],"underlined":[1,1],"elements":2}}
{"replace":[["chaff"]],"pattern":{"program":[[1,[0,"wheat"]],[2,[0,"from"]],[3,[0,"the"]],[4,[0,"chafe shaft"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"chafe"}]],"pattern":{"program":[[1,[0,"chaff chaffed chaffing"]],[2,[0,"at under"]],[3,[0,"the his her their being such"]]],"underlined":[1,1],"elements":3}}
{"replace":[["coral"]],"pattern":{"program":[[1,[0,"choral corral corals chorale"]],[2,[0,"reef reefs bleaching atoll"]]],"underlined":[1,1],"elements":2}}
{"replace":[["choral"]],"pattern":{"program":[[1,[0,"coral corral"]],[2,[0,"society music concert singing works work evensong singers festival conductor"]]],"underlined":[1,1],"elements":2}}
{"replace":[["click"]],"pattern":{"program":[[1,[0,"clique"]],[2,[0,"on"]],[3,[0,"the a this here it"]]],"underlined":[1,1],"elements":3}}
{"replace":[["coma"]],"pattern":{"program":[[1,[0,"in into out from of"]],[2,3],[2,[0,"a the his her an"]],[4,5],[3,[0,"induced medically deep"]],[4,[0,"comma"]],[5,[0,"for after since at and in following with when"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[0,"splice"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["confirm"]],"pattern":{"program":[[1,[0,"conform"]],[2,[0,"that whether reports receipt"]]],"underlined":[1,1],"elements":2}}
{"replace":[["conform"]],"pattern":{"program":[[1,[0,"confirm"]],[2,[0,"to with"]],[3,4],[3,[0,"the a all any its european international safety strict"]],[5,6],[4,[0,"new safety strict"]],[5,[0,"rules rule law laws standards norms regulations stereotype guidelines requirements expectations convention"]]],"underlined":[1,1],"elements":5}}
{"replace":[["corporation"]],"pattern":{"program":[[1,[0,"cooperation"]],[2,[0,"tax"]]],"underlined":[1,1],"elements":2}}
{"replace":[["customs"]],"pattern":{"program":[[1,[0,"costumes costume"]],[2,[0,"officer officers duty duties union officials checks declaration clearance post agents inspectors"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"cubicle"}]],"pattern":{"program":[[1,[0,"office toilet shower his her changing work the a"]],[2,[0,"cubical cubicals"]],[3,[8,". ,",0,"and at in next with wall walls"]]],"underlined":[2,2],"elements":3}}
{"replace":[["differ"]],"pattern":{"program":[[1,[0,"beg begs begged"]],[2,[0,"to"]],[3,[0,"defer"]]],"underlined":[3,3],"elements":3}}
{"replace":[["deprived"]],"pattern":{"program":[[1,[0,"depraved"]],[2,[0,"area areas child children background backgrounds neighbourhood neighborhoods neighbourhoods estate estates district districts communities community part parts families youths ward wards inner"]]],"underlined":[1,1],"elements":2}}
{"replace":[["desperate"]],"pattern":{"program":[[1,[0,"disparate"]],[2,[0,"measures attempt attempts need bid plea search shortage struggle scramble fight appeal"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"distract"}]],"pattern":{"program":[[1,[0,"detract detracts detracted detracting"]],[2,[0,"attention him her them voters drivers"]],[3,[0,"from"]]],"underlined":[1,1],"elements":3}}
{"replace":[["discus"]],"pattern":{"program":[[1,[0,"discuss"]],[2,[0,"thrower throw throwers throwing"]]],"underlined":[1,1],"elements":2}}
{"replace":[["discuss"]],"pattern":{"program":[[1,[0,"discus"]],[2,[0,"the a it how what his her their whether this that plans ways issues terms with"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a his her their my our your and or",8,",",0,"in kg",9,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["diverse"]],"pattern":{"program":[[1,[0,"divers"]],[2,[0,"range group backgrounds community communities population cultures city neighbourhood workforce electorate mix"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"emission"}]],"pattern":{"program":[[1,3],[1,[0,"carbon greenhouse co2",1,"CO2",0,"methane exhaust toxic gas vehicle diesel sulphur nitrogen car zero harmful industrial"]],[6],[1,[2,"net"]],[1,[3,"-"]],[1,[4,"zero"]],[2,[0,"omission omissions"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"accede"}]],"pattern":{"program":[[1,[0,"exceed exceeded exceeding"]],[2,[0,"to"]],[3,4],[3,[0,"the his her their"]],[4,[0,"throne demands demand request requests wishes title"]]],"underlined":[1,1],"elements":4}}
{"replace":[["expected"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"excepted"]]],"underlined":[2,2],"elements":2}}
{"replace":[["except"]],"pattern":{"program":[[1,[0,"everyone everybody everything all nothing nobody"]],[2,[0,"expect"]],[3,[0,"for the that one in on"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to and we they you i not",7,"n't",0,"do did should can not",8,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["except"]],"pattern":{"program":[[1,[0,"expect"]],[2,[0,"for"]],[3,[0,"the his her one two a"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"to we they you i not",7,"n't",0,"do did should can would people who what investors than"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"foment"}]],"pattern":{"program":[[1,[0,"ferment fermenting fermented"]],[2,[0,"unrest rebellion trouble revolution hatred dissent violence revolt division"]]],"underlined":[1,1],"elements":2}}
{"replace":[["fiscal"]],"pattern":{"program":[[1,[0,"physical"]],[2,[0,"year years quarter conservative conservatives cliff responsibility deficit"]]],"underlined":[1,1],"elements":2}}
{"replace":[["physical"]],"pattern":{"program":[[1,[0,"fiscal"]],[2,[0,"abuse exercise contact therapy education attack injury injuries violence appearance fitness"]]],"underlined":[1,1],"elements":2}}
{"replace":[["flagrant"]],"pattern":{"program":[[1,[0,"fragrant"]],[2,[0,"breach breaches violation violations foul disregard abuse example"]]],"underlined":[1,1],"elements":2}}
{"replace":[["foundered"]],"pattern":{"program":[[1,[0,"ship ships boat vessel ferry talks trawler tanker yacht"]],[2,[0,"floundered"]],[3,[0,"on off"]]],"underlined":[2,2],"elements":3}}
{"replace":[["formerly"]],"pattern":{"program":[[1,[0,"formally"]],[2,[0,"known"]],[3,[0,"as"]]],"underlined":[1,1],"elements":3}}
{"replace":[["formally"]],"pattern":{"program":[[1,[0,"formerly"]],[2,[0,"announced opened charged launched approved signed adopted declared apologised apologized invited recognised recognized identified submitted"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a other"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["gaffe-prone"]],"pattern":{"program":[[1,[2,"gaff"]],[1,[3,"-"]],[1,[4,"prone"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"gaffe"}]],"pattern":{"program":[[1,[0,"social diplomatic embarrassing latest verbal political costly"]],[2,[0,"gaff gaffs"]]],"underlined":[2,2],"elements":2}}
{"replace":[["incident"]],"pattern":{"program":[[1,[0,"isolated single unfortunate tragic separate"]],[2,[0,"incidence"]]],"underlined":[2,2],"elements":2}}
{"replace":[["incidents"]],"pattern":{"program":[[1,[0,"two three four five six nine several separate isolated these both"]],[2,[0,"incidences"]]],"underlined":[2,2],"elements":2}}
{"replace":[["instance"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"instants"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in turn"]],"pattern":{"program":[[1,[0,"inturn"]]],"underlined":[1,1],"elements":1}}
{"replace":[["later"]],"pattern":{"program":[[1,[0,"years year months days weeks hours minutes month day week"]],[2,[0,"latter"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"two part group half stage case"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["latter"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"later"]],[3,[0,"half"]],[4,[0,"of"]],[5,[0,"the"]]],"underlined":[2,2],"elements":5}}
{"replace":[["lying"]],"pattern":{"program":[[1,[10,"be"]],[2,[0,"laying"]],[3,[0,"on in"]],[4,[0,"the a his her their"]],[5,[0,"floor ground bed beach street road grass gutter pavement couch sofa snow ditch mud bath hospital sand"]]],"underlined":[2,2],"elements":5}}
{"replace":[["lying"]],"pattern":{"program":[[1,[0,"found seen saw lay"]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13],[3,[0,"laying"]],[4,[0,"on in"]],[5,[0,"the a his her"]],[6,[0,"floor ground bed beach street road grass gutter pavement couch sofa snow ditch mud pool"]]],"underlined":[3,3],"elements":6}}
{"replace":[["lying"]],"pattern":{"program":[[1,[0,"laying"]],[2,[0,"in"]],[3,[0,"wait bed hospital state ruins"]]],"underlined":[1,1],"elements":3}}
{"replace":[["raise"]],"pattern":{"program":[[1,[0,3,7,"n't",0,"may might"]],[2,[0,"rise"]],[3,[0,"awareness taxes money funds prices wages rates tariffs standards children revenue eyebrows fares concerns capital pay questions salaries tax"]]],"underlined":[2,2],"elements":3}}
{"replace":[["raise"]],"pattern":{"program":[[1,[0,3,7,"n't",0,"may might"]],[2,[0,"rise"]],[3,[0,"the"]],[4,[0,"price prices level levels age rate money alarm issue question number standard standards bar tax profile flag ceiling limit salaries wages question cost"]]],"underlined":[2,2],"elements":4}}
{"replace":[["risen"]],"pattern":{"program":[[1,[0,"has have had"]],[2,[0,"raised"]],[3,[0,"by"]],[4,[11,""]],[5,[0,"per percent",8,"%",0,"cent points"]]],"underlined":[2,2],"elements":5}}
{"replace":[["rose"]],"pattern":{"program":[[1,[0,"price prices rent rents temperature temperatures sea costs wages unemployment inflation sales profits numbers"]],[2,[0,"raised"]],[3,[0,"by to from"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[10,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["beside"]],"pattern":{"program":[[1,[0,"sat stood lay buried sitting standing lying seated knelt sits stands lies walked walking"]],[2,[0,"besides"]],[3,[0,"the him her a his them me it us each"]]],"underlined":[2,2],"elements":3}}
{"replace":[["besides"]],"pattern":{"program":[[1,[0,"beside"]],[2,[0,"being having"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"stand stands stood pales walk"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["minuscule"]],"pattern":{"program":[[1,[0,"miniscule"]]],"underlined":[1,1],"elements":1}}
{"replace":[["ode"]],"pattern":{"program":[[1,[0,"an"]],[2,[0,"owed"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"prerequisite"}]],"pattern":{"program":[[1,[0,"perquisite perquisites"]],[2,[0,"for"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"plaintiff"}]],"pattern":{"program":[[1,[0,"plaintive plaintives plantiff"]],[2,[0,"said claims claimed argued lawyer lawyers alleges alleged sued was is were seek seeks case attorney attorneys"]]],"underlined":[1,1],"elements":2}}
{"replace":[["plaintive"]],"pattern":{"program":[[1,[0,"plaintiff"]],[2,[0,"cry cries wail call tone voice song note sound ballad melody look"]]],"underlined":[1,1],"elements":2}}
{"replace":[["premises"]],"pattern":{"program":[[1,[0,"off left searched entered leave on from vacate licensed vacated raided"]],[2,3],[2,[0,"the its his their"]],[3,[0,"premise"]],[4,[8,". ,",0,"and at on in when after where by"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rationale"]],"pattern":{"program":[[1,[0,"rational"]],[2,[0,"behind for"]],[3,[0,"the this his her its their such that a any doing closing"]]],"underlined":[1,1],"elements":3}}
{"replace":[["rational"]],"pattern":{"program":[[1,[0,"rationale"]],[2,[0,"decision choice thinking thought explanation behaviour debate argument man being person approach basis voter voters"]]],"underlined":[1,1],"elements":2}}
{"replace":[["reality"]],"pattern":{"program":[[1,[0,"realty"]],[2,[0,"tv show shows television star check",1,"TV",0,"series"]]],"underlined":[1,1],"elements":2}}
{"replace":[["recent"]],"pattern":{"program":[[1,[0,"in over a"]],[2,[0,"resent"]],[3,[0,"years months weeks days times study survey report visit past interview poll history"]]],"underlined":[2,2],"elements":3}}
{"replace":[["relief"]],"pattern":{"program":[[1,[0,"sigh sense feeling source tax debt pain disaster flood stress famine mortgage comic great welcome humanitarian much visible temporary"]],[2,3],[2,[0,"of"]],[3,[0,"relieve"]],[4,[0,"of for when that from",8,", .",0,"and effort efforts aid work worker workers supplies fund package operation road at after"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"to will would can could may might must not",7,"n't",0,"and they"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"belief"}]],"pattern":{"program":[[1,[0,"religious popular firm widespread common mistaken sincere strong false his her their my our beyond political personal core held cultural traditional"]],[2,[0,"believe believes"]],[3,[0,"in that of is among and",8,", ."]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a this many you i if but what who"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[10,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[2,[0,"the"]],[3,[0,"most"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["believe"]],"pattern":{"program":[[1,[0,"i we they you who officials police experts scientists many to",7,"n't",0,"not some really firmly still"]],[2,[0,"belief"]],[3,[0,"that in the it he she they this there"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of systems system"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"our a the of their his her some strong or and any"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["prove"]],"pattern":{"program":[[1,[0,"to will",7,"n't",0,"not must can could would may helps tries trying"]],[2,[0,"proof"]],[3,[0,"that his her their its the it he she they a how to"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"living as amount amounted amounts due according subject"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"was is"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["proof"]],"pattern":{"program":[[1,[0,"burden onus living no any further scientific dna absolute conclusive clear"]],[2,3],[2,[0,"of"]],[3,[0,"prove"]],[4,[8,". ,",0,"of that for is lies"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"to and can will must not",7,"n't"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["save"]],"pattern":{"program":[[1,[0,"to will would could can help helps helped must",7,"n't"]],[2,[0,"safe"]],[3,[0,"money lives time energy fuel jobs costs him her them face the his their a up space planet paper you"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"keep from be remain"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["safe"]],"pattern":{"program":[[1,[0,"save"]],[2,[0,"haven havens house houses place distance passage bet return hands environment sex drinking landing driving pair seat arrival seats speed streets"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will can could",7,"n't",0,"not and may must would great brilliant super fine first second double that another"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lives"]],"pattern":{"program":[[1,[0,"lifes"]],[2,[0,"of were and in have are lost"]]],"underlined":[1,1],"elements":2}}
{"replace":[["life"]],"pattern":{"program":[[1,[0,"loss way quality walk cost walks pace facts prime time lease slice standard sign signs breath"]],[2,[0,"of on"]],[3,[0,"live"]],[4,[8,". ,",0,"in for and is was by at"]]],"underlined":[3,3],"elements":4}}
{"replace":[["life"]],"pattern":{"program":[[1,[0,"rest end course years most part"]],[2,[0,"of"]],[3,[0,"his her my their our your"]],[4,[0,"live"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"show shows performance performances album audience set broadcast shows"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["live"]],"pattern":{"program":[[1,[0,"used want wanted place how have had able forced enough continue continues prefer prefers choose chose moved"]],[2,[0,"to"]],[3,[0,"life"]],[4,[0,"in with on together there here alone by like without near at"]]],"underlined":[3,3],"elements":4}}
{"replace":[["halve"]],"pattern":{"program":[[1,[0,"to will would could may might can"]],[2,[0,"half"]],[3,[0,"the its his her their"]],[4,[0,"number numbers deficit cost costs price prices rate debt emissions time use risk size poverty budget tax fee gap amount"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"up amount amounts amounted equal reduced cut down close rise fall fell comes came rose"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["half"]],"pattern":{"program":[[1,[0,"halve"]],[2,[0,"of"]],[3,[0,"the all them its his her their those that"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"two both the second first separate three",11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["half"]],"pattern":{"program":[[1,[0,"one two three four five six"]],[2,[0,"and"]],[3,[0,"a"]],[4,[0,"halve"]]],"underlined":[4,4],"elements":4}}
{"replace":[["shelve"]],"pattern":{"program":[[1,[0,"to will would may not",7,"n't",0,"must could"]],[2,[0,"shelf"]],[3,[0,"the its his her their plans a all"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"life of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["leave"]],"pattern":{"program":[[1,[0,"maternity paternity sick annual parental unpaid paid study gardening compassionate"]],[2,[0,"leaf leafs leaves leafe"]],[3,[8,". ,",0,"and for in from after at to when as"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to until if when who and because"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["descent"]],"pattern":{"program":[[1,[0,"decent decents"]],[2,[0,"into"]],[3,[0,"chaos madness anarchy violence war darkness poverty hell lawlessness alcoholism barbarism civil"]]],"underlined":[1,1],"elements":3}}
{"replace":[["loss"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"a"]],[3,[0,"lose"]]],"underlined":[3,3],"elements":3}}
{"replace":[["loss"]],"pattern":{"program":[[1,[0,"the job weight heat hearing memory hair great sad"]],[2,[0,"lost"]],[3,[0,"of"]],[4,[0,"his her their life the jobs confidence habitat its two three a income revenue trade power"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"to what of all that and in among"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["loss"]],"pattern":{"program":[[1,[0,"weight hearing hair memory heat bone"]],[2,[0,"lost"]],[3,[0,"is was programme program surgery plan clinic treatment drug drugs can caused in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["losses"]],"pattern":{"program":[[1,[0,"job heavy net big huge crop quarterly annual trading record financial"]],[2,[0,"loses"]],[3,[0,"of in at for were are on and",8,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["succeed"]],"pattern":{"program":[[1,[0,"will would",7,"n't",0,"not can could they may must who"]],[2,[0,"success"]],[3,[0,"in at as with where"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"key path road way route led lead leading ladder secret due them rise them secrets drive chance crucial vital applause essential guide return thanks used critical related central keys barriers contributed applies back access up important necessary down pathway recipe obstacle obstacles according vs respect linked him club her us side team it contribute paths aspires tied approach barrier compared relationship hopes hope close closer attitude similar connected commitment equal added come come came as addition step steps lend lends comes correlated attributed next integral journey amount amounts rocketed rode rise clues pointer testament tribute steered guided guide propelled fired coached managed captained piloted swept stormed raced surged shot leading steering"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["success"]],"pattern":{"program":[[1,[0,"succeed"]],[2,[0,"story stories rate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["dead"]],"pattern":{"program":[[1,[0,"found pronounced declared left shot"]],[2,[0,"death"]],[3,[0,"at in on by after of when"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"row"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["dead"]],"pattern":{"program":[[1,[0,"was were is are been"]],[2,[0,"death"]],[3,[0,"when before for"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"cause of there it her his this that penalty"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["death"]],"pattern":{"program":[[1,[0,"stabbed shot beaten burned crushed battered stoned trampled kicked starved bled frozen froze burnt hacked put sentenced condemned"]],[2,[0,"to"]],[3,5],[3,[0,"dead die"]],[7],[3,[0,"dead"]],[3,[4,"'s"]],[4,[8,". ,",0,"by in at after on and with"]]],"underlined":[3,3],"elements":4}}
{"replace":[["death"]],"pattern":{"program":[[1,[0,"the sudden tragic early untimely"]],[2,[0,"dead"]],[3,[0,"of"]],[4,[0,"his her their a the its"]],[5,[0,"husband wife father mother son daughter brother sister child man woman king queen pope baby girl boy friend mayor founder"]]],"underlined":[2,2],"elements":5}}
{"replace":[["sale"]],"pattern":{"program":[[1,[0,"for"]],[2,[0,"sell"]],[3,[8,". ,",0,"in at by on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sell"]],"pattern":{"program":[[1,[0,"to will would can could may might must",7,"n't",0,"not"]],[2,[0,"sale"]],[3,[0,"the its his her their tickets shares off it them alcohol food goods a"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"prior due subject opposed objected according return agreed linked"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fell"]],"pattern":{"program":[[1,[0,"feel"]],[2,[0,"asleep overboard"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[7,"n't",0,"not to will can you i we they may might to people could would"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fell"]],"pattern":{"program":[[1,[0,"prices shares rents sales profits temperatures stocks rates crime unemployment numbers inflation revenue"]],[2,[0,"feel"]],[3,[0,"by to from for sharply on in",11,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["living"]],"pattern":{"program":[[1,[0,"leaving"]],[2,[0,"in"]],[3,[0,"poverty fear exile tents squalor slums camps caves misery hiding harmony peace"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"was were after before"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rid"]],"pattern":{"program":[[1,[0,"get gets got getting gotten"]],[2,[0,"ride"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["ride"]],"pattern":{"program":[[1,[0,"rid"]],[2,[0,"a the on his"]],[3,[0,"bike bicycle horse bus train motorbike camel"]]],"underlined":[1,1],"elements":3}}
{"replace":[["though"]],"pattern":{"program":[[1,[0,"even"]],[2,[0,"tough thou thought"]],[3,[0,"he she it they the we i you there his her this many"]]],"underlined":[2,2],"elements":3}}
{"replace":[["though"]],"pattern":{"program":[[1,[0,"even"]],[2,[0,"through"]],[3,[0,"he she they we i there it"]],[4,[0,"is was were had has did"]]],"underlined":[2,2],"elements":4}}
{"replace":[["though"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"through tough"]],[3,[0,"he she they it we nothing"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"just well"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["through"]],"pattern":{"program":[[1,[0,"go going went gone goes passed pass passing walk walked running ran run drove came come broke get got cut look looked driving fell climbed sailed marched"]],[2,[0,"though tough thought thorough"]],[3,[0,"the a his her its their an to"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[8,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["thorough"]],"pattern":{"program":[[1,[0,"a the full more thorough very"]],[2,[0,"through"]],[3,[0,"investigation inquiry enquiry search examination review check inspection understanding audit clean knowledge look analysis"]]],"underlined":[2,2],"elements":3}}
{"replace":[["thought"]],"pattern":{"program":[[1,[0,"i he she they we who you police many officials never also always first"]],[2,[0,"though"]],[3,[0,"that it about of he she they was would this there"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"he she it they"]],[2,[5,""]],[3,5],[2,[6,""]],[2],[20,6],[2,[5,""]],[8,10],[2,[6,""]],[7],[20,11],[2,[5,""]],[13,15],[2,[6,""]],[12],[20,16],[2,[5,""]],[18,20],[2,[6,""]],[17],[3,[8,","]]],"underlined":[1,3],"elements":3}},{"before":{"program":[[1,[0,"even as",8,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"wander"}]],"pattern":{"program":[[1,[0,"wondered wondering"]],[2,[0,"around through into onto off down"]],[3,[0,"the a his town their fields her streets woods"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"wonder"}]],"pattern":{"program":[[1,[0,"wander wandered wandering"]],[2,[0,"if whether why how what who"]]],"underlined":[1,1],"elements":2}}
{"replace":[["one"]],"pattern":{"program":[[1,[0,"won"]],[2,[0,"of"]],[3,[0,"the them his her those its their our these many"]]],"underlined":[1,1],"elements":3}}
{"replace":[["won"]],"pattern":{"program":[[1,[0,"to has have had he she they team side club who also never and just"]],[2,[0,"one"]],[3,[0,"the"]],[4,[0,"match cup race election gold title lottery game war vote award toss league prize"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"day to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aloud"]],"pattern":{"program":[[1,[0,"read said laughed thought reading say think laugh wondered wonders cried"]],[2,[0,"allowed"]],[3,[8,". ,",0,"to in that from and at how whether by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["by"]],"pattern":{"program":[[1,[0,"killed followed made caused led founded owned hit struck attacked driven surrounded hurt funded injured seen knocked arrested"]],[2,[0,"buy"]],[3,[0,"a the an his her two three police"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"have had has who he she they"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["buy"]],"pattern":{"program":[[1,[0,"want wants wanted able afford hope hopes like likes plan plans planned enough money expected asked rushed"]],[2,[0,"to"]],[3,[0,"by"]],[4,[0,"a an the some more tickets food his her their new two shares"]]],"underlined":[3,3],"elements":4}}
{"replace":[["by"]],"pattern":{"program":[[1,[0,"bye"]],[2,[0,"the"]],[3,[0,"time way end"]]],"underlined":[1,1],"elements":3}}
{"replace":[["goodbye"]],"pattern":{"program":[[1,[0,"say said saying says"]],[2,5,7],[2,[0,"good"]],[2,[0,"by"]],[9],[2,[0,"goodby"]],[9],[2,[0,"good"]],[2,[0,"buy"]]],"underlined":[2,2],"elements":2}}
{"replace":[["sought"]],"pattern":{"program":[[1,[0,"sort"]],[2,[0,"help advice asylum refuge permission treatment damages shelter medical legal approval sanctuary compensation revenge"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will can the a this that some any what",8,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sources"]],"pattern":{"program":[[1,[0,"sauces"]],[2,[0,"said say close told familiar at"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"sauce"}]],"pattern":{"program":[[1,[0,"tomato soy chilli chili pasta cranberry apple tartare hot white brown pepper cheese barbecue mint curry peanut"]],[2,[0,"source sources"]],[3,[8,". ,",0,"and on with in for is was"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["court"]],"pattern":{"program":[[1,3],[1,[0,"in to before at the high crown supreme county tennis federal district appeal appeals civil outside criminal family"]],[5],[1,[0,"magistrates"]],[1,[3,"'"]],[2,[0,"caught"]],[3,[8,". ,",0,"that for heard ruled on today order case by and"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"been was were is are fish"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["caught"]],"pattern":{"program":[[1,[0,"court"]],[2,4,8],[2,[0,"fire stealing cheating up speeding shoplifting napping"]],[11],[2,[2,"red"]],[2,[3,"-"]],[2,[4,"handed"]],[11],[2,[2,"off"]],[2,[3,"-"]],[2,[4,"guard"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pander"]],"pattern":{"program":[[1,[0,"panda pandaed"]],[2,[0,"to"]],[3,[0,"voters the fears his those tourists public"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a giant baby first each red"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"curb"}]],"pattern":{"program":[[1,[0,"kerb kerbs kerbed kerbing"]],[2,[0,"spending inflation migration violence crime power powers immigration emissions use noise costs drinking smoking enthusiasm his demand"]]],"underlined":[1,1],"elements":2}}
{"replace":[["storey"]],"locale":["en-GB","en-AU"],"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten multi single",11,""]],[2,[0,"story stories"]],[3,[0,"building house block tower home extension barn mansion hotel structure car"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hanged"]],"pattern":{"program":[[1,[0,"was were be been being"]],[2,[0,"hung"]],[3,[0,"for"]],[4,[0,"murder treason theft spying crimes piracy killing his her war"]]],"underlined":[2,2],"elements":4}}
{"replace":[["hanged"]],"pattern":{"program":[[1,[0,"hung"]],[2,[0,"himself herself themselves"]]],"underlined":[1,1],"elements":2}}
{"replace":[["reluctant"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"reticent"]],[2,[0,"to"]],[3,[0,"say speak talk do go take use change spend sign give share join make admit discuss get leave sell"]]],"underlined":[1,1],"elements":3}}
{"replace":[["torturous"]],"pattern":{"program":[[1,[0,"tortuous"]],[2,[0,"death pain heat conditions interrogation"]]],"underlined":[1,1],"elements":2}}
{"replace":[["tortuous"]],"pattern":{"program":[[1,[0,"torturous"]],[2,[0,"road route path lane mountain negotiations process"]]],"underlined":[1,1],"elements":2}}
{"replace":[["luxurious"]],"pattern":{"program":[[1,[0,"luxuriant"]],[2,[0,"hotel home lifestyle apartment car cars house villa yacht villas"]]],"underlined":[1,1],"elements":2}}
{"replace":[["impassable"]],"pattern":{"program":[[1,[0,"impassible"]],[2,[0,"road roads track bridge lane snow terrain after because"]]],"underlined":[1,1],"elements":2}}
{"replace":[["equitable"]],"pattern":{"program":[[1,[0,"equable"]],[2,[0,"distribution share solution division access system way pay treatment"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"climate"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["transpired"]],"pattern":{"program":[[1,[0,"what nobody later has it events"]],[2,[0,"perspired prespired"]]],"underlined":[2,2],"elements":2}}
{"replace":[["prodigy"]],"pattern":{"program":[[1,[0,"child"]],[2,[0,"protege prot\u00e9g\u00e9 prodigal progeny"]]],"underlined":[2,2],"elements":2}}
{"replace":[["prodigal"]],"pattern":{"program":[[1,[0,"prodigious"]],[2,[0,"son"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"apprise"}]],"pattern":{"program":[[1,[0,"appraise appraised appraising"]],[2,[0,"him her them us me"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["incredible"]],"pattern":{"program":[[1,[0,"incredulous"]],[2,[0,"story feat achievement amount speed price coincidence"]]],"underlined":[1,1],"elements":2}}`,
}
