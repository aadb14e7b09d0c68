// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const misprints: StoredPack = {
  isSyntactic: true,
  words: `form 0
from 1
, 2
. 2
by 3
people 4 21
men 4 13
women 4
children 4 13 21
others 4
times 4
minutes 4
seconds 4
goals 4
points 4
wins 4
games 4 5
matches 4 5
seats 4
votes 4
miles 4
metres 4
decades 4 5
countries 4
states 4
cities 4
killings 4
deaths 4
cars 4
dogs 4
members 4 21
players 4 21
officers 4
suspects 4
employees 4
workers 4
years 5
months 5
weeks 5
days 5
hours 5
seasons 5
north 6
south 6
east 6
west 6
house 6 13
city 6 21
town 6 21
village 6
river 6
road 6
street 6
hospital 6
school 6
bank 6
court 6 52
police 6
government 6
party 6 13
company 6
club 6
team 6 13 21
end 6
back 6
front 6
top 6
bottom 6
edge 6
middle 6
rest 6
case 6
world 6
country 6 21 24 25
state 6
year 6
week 6
night 6
day 6
floor 6
roof 6
ground 6
bridge 6
station 6
war 6
coast 6
border 6
building 6
they 7 10
them 8 9
the 11
his 12
own 13 21
wife 13
mother 13
father 13
son 13
daughter 13
brother 13
sister 13
home 13
life 13
death 13
career 13
parents 13
family 13
arrest 13
arm 13
leg 13
head 13
hand 13
job 13
friends 13
predecessor 13
lawyer 13
office 13
was 14
way 15 21
saw 16
held 17 18 19
made 17 19
given 17 18 19
able 17 18
allowed 17 18
used 17 18 19
sent 17 18 19
sold 17 18
built 17 18 19
paid 17 18 19
shut 17 18
found 17 18 19
told 17 18
forced 17 18
taken 17 18 19
put 17 18
seen 17 18 19
closed 17 18
asked 17 18
done 17 18
born 17
ready 17 18
open 17
free 17
safe 17 18
lost 17
left 17
kept 17
heard 17
known 17
replaced 17 18
moved 17 18
cut 17 18
opened 17 18
charged 17 18
fined 17 18
jailed 17 18
released 17 18
published 17 18 19
announced 17 18
decided 17 18
needed 17
required 17
affected 17
killed 19
led 19
owned 19
run 19
written 19
backed 19
arrested 19
caused 19
approved 19
shot 19
hit 19
driven 19
followed 19
supported 19
rejected 19
funded 19
signed 19
attacked 19
accused 19
condemned 19
organised 19
organized 19
seized 19
shared 19
stopped 19
struck 19
won 19
ordered 19
beaten 19
founded 19
designed 19
injured 19
brought 19
bought 19
our 20
lives 21
customers 21
staff 21
readers 21
history 21
economy 21
nation 21
planet 21
streets 21
schools 21
rights 21
community 21
families 21
neighbours 21
neighbors 21
forces 21
troops 21
duty 21
values 21
borders 21
democracy 21
freedom 21
than 22
counties 23
county 23
untied 26
Untied 27 28
sate 29 30
fist 31 32
lave 33
sing 34 35
sings 36
bread 37
breads 37
beard 38 39
unclear 40
nuclear 41
reserve 43
reverse 44
reverses 44
Reverse 45
costal 46
causal 47
casual 48
marital 49 51
martial 50
angel 53
angels 53
angle 54
angles 54
Los 55
sever 56 57
server 57
statute 58 59 60 61
statutes 58 59
stature 58 59
statue 60 61 62 63
statues 62
conversation 64 65
conservation 66 67
conservations 66
compliant 68
compliants 69
complaint 70
aid 71
aids 71
aide 72 73
loathe 74
loath 75
ensured 77
ensure 77
access 81 82
excess 83 84
except 85 88
excepted 85 87
excepting 85
accept 86
expect 89`,
  lemmas: `reserve 42
ensure 76
adapt 78
adopt 79 80`,
  others: [],
  kinds: [{"word":"","off":356},{"on":8,"off":96},{"off":96,"on":2},{"off":96,"tag":"NNS","on":1536,"relation":"nsubj"},{"on":1,"off":32},{"on":128},{"off":96,"tag":"NN*","on":512},{"word":""},{"word":"","on":16,"off":68},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNP","on":512},{"lemma":"","off":100},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"JJR","on":512},{"word":"","off":352},{"word":"","off":292},{"word":"","on":16},{"word":"","off":100},{"lemma":"","off":100,"tag":"VERB","on":512}],
  lists: `he she it who
to will not
statute statutes stature
statue statute
conversation`,
  entries: `{"replace":[["from"]],"pattern":{"program":[[1,[0,"far apart aside away arrived returned suffer suffers suffered suffering died range ranges ranged ranging resigned retired excluded banned removed recovered benefit benefits benefited escaped fled different prevented barred derived stems stemmed emerged graduated released freed rescued withdrew withdrawn disappeared missing absent separated exempt miles kilometres kilometers minutes metres meters yards seconds weeks months"]],[2,[0,"form"]],[3,[0,"a an the his her its their all each",1,"",2,"",0,"work school home office behind where one two those this other"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"that which who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["form"]],"pattern":{"program":[[1,[0,"a the some any this another one every new different other particular certain extreme best worst mild pure purest highest lowest common commonest severe rare some in"]],[2,6],[2,[4,""]],[4,6],[2,[5,""]],[3],[3,[0,"from"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[6,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[4,""]],[3,5],[1,[5,""]],[2],[10,6],[1,[4,""]],[8,10],[1,[5,""]],[7],[2,[0,"the"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["far"]],"pattern":{"program":[[1,[0,"so by thus"]],[2,[0,"for"]],[3,[7,", ."]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"called what is be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["far"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"for"]],[3,[0,"the most"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"stand stood stop come go drop and swing"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["four"]],"pattern":{"program":[[1,[0,"in over these those all of other from at after about only nearly with"]],[2,[0,"for"]],[3,[0,"people men women children others times minutes seconds goals points wins games matches seats votes miles metres decades countries states cities killings deaths cars dogs members players officers suspects employees workers"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[4,""]],[3,5],[1,[5,""]],[2],[2,[0,"and"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["four"]],"pattern":{"program":[[1,[0,"in over of during for"]],[2,[0,"the"]],[3,[0,"last past first next"]],[4,[0,"for"]],[5,[0,"years months weeks days hours decades games matches seasons"]]],"underlined":[4,4],"elements":5}}
{"replace":[["the"]],"pattern":{"program":[[1,[0,"of in on at to from with by for into through over under near outside inside behind across against between around during after before towards toward upon"]],[2,[0,"then"]],[3,[0,"north south east west house city town village river road street hospital school bank court police government party company club team end back front top bottom edge middle rest case world country state city year week night day floor roof ground bridge station war coast border building"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[7,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the"]],"pattern":{"program":[[1,[0,"of in at to from with by into through under near outside across against"]],[2,[0,"they"]],[3,[0,"north south same first last new old other next house city town village river road street hospital school bank court police government party company club team end back front top bottom edge middle rest case world country state year week night day floor roof ground bridge station war coast border building gate door"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"themselves"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["they"]],"pattern":{"program":[[1,[0,"them"]],[2,[0,"were are have had will would could can said say also were"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["they"]],"pattern":{"program":[[1,[0,"because when that if although while but what where so until since unless though whether"]],[2,[0,"them"]],[3,[0,"were are have had will would could can should must did said say want wanted came went got met left saw took lost won"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["them"]],"pattern":{"program":[[1,[0,"to with for from by against behind between among around told gave helped asked sent brought of"]],[2,[0,"they"]],[3,[7,".",0,"to at from"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"what all as than that how"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["they"]],"pattern":{"program":[[1,[7,"^",0,"that because when if although so until where what"]],[2,[0,"the"]],[3,5],[3,[0,"are were would had did went came"]],[7],[3,[0,"can"]],[3,[8,"not"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[7,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["has"]],"pattern":{"program":[[1,[9,"",10,"",0,"he she it who which"]],[2,[0,"his"]],[3,[0,"been become yet denied admitted refused agreed promised said told gone begun"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"of with to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["his"]],"pattern":{"program":[[1,[0,"of with in on at to from for by into after before during against behind under near"]],[2,[0,"has had is"]],[3,[0,"own wife mother father son daughter brother sister home house life death career parents children family arrest arm leg head hand job men friends party predecessor lawyer office team"]]],"underlined":[2,2],"elements":3}}
{"replace":[["way"]],"pattern":{"program":[[1,[0,"on lost make made making find found fought wound feel felt worked pushed eased forced clawed"]],[2,[0,"its his her their our my"]],[3,[0,"was"]],[4,[0,"to through home out back into from up down past across around",7,".",0,"in"]]],"underlined":[3,3],"elements":4}}
{"replace":[["was"]],"pattern":{"program":[[1,[0,0]],[2,[0,"way"]],[3,[0,"a born killed told found held shot sent arrested charged sold taken given asked not being still expected fined jailed hurt injured cleared accused convicted sentenced elected appointed named rescued seen treated"]]],"underlined":[2,2],"elements":3}}
{"replace":[["was"]],"pattern":{"program":[[1,[0,0]],[2,[0,"saw"]],[3,[0,"born told arrested charged injured jailed convicted sentenced elected appointed expected forced able unable killed fined accused being"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[4,""]],[2,4],[1,[5,""]],[1],[2,[0,"being"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["be"]],"pattern":{"program":[[1,3],[1,[0,"will would could can must should may might"]],[5],[1,[0,"can"]],[1,[8,"not"]],[2,[0,"by"]],[3,[0,"held made given able allowed used sent sold built paid shut found told forced taken put seen closed asked done born ready open free safe lost left kept heard known replaced moved cut opened charged fined jailed released published announced decided needed required affected"]]],"underlined":[2,2],"elements":3}}
{"replace":[["be"]],"pattern":{"program":[[1,[0,"to"]],[2,[0,"by"]],[3,[0,"held given able allowed used sent sold built paid shut found told forced taken put seen closed asked done ready safe replaced moved cut opened charged fined jailed released published announced decided"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[11,"refer lead add amount due according go come own report close next right"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["by"]],"pattern":{"program":[[1,[0,"killed held led owned run written backed made built arrested caused approved shot hit used driven followed supported rejected funded signed attacked accused condemned published organised organized seized shared stopped struck won ordered seen beaten paid founded designed injured found brought sent given taken bought"]],[2,[0,"be"]],[3,[0,"a an the his her its their police two three soldiers gunmen rebels",10,"",0,"some another one voters thieves"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"may it so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["out"]],"pattern":{"program":[[1,[0,"carried carry carries carrying pointed point points set turned turns turn find found ran run running went go goes came come comes rule ruled ruling wiped rolled sort figure broke breaks lashed dropped filled handed held fell pulled kept stood laid burned worked sold sought spread phased called thrown threw knocked sent took taken take put get got getting"]],[2,[0,"our"]],[3,[0,"of a the to in on at by that as with from for",7,". ,",0,"if how what what"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"own way"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["our"]],"pattern":{"program":[[1,[0,"of for to in with from on by is all protect love at one some most many against"]],[2,[0,"out"]],[3,[0,"country children people town lives own city team members customers staff readers history economy nation planet streets schools rights community families neighbours neighbors forces troops duty players values borders democracy freedom way"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"way inside",11,"come find flush drive force get throw see"]],[2,6],[2,[4,""]],[4,6],[2,[5,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["that"]],"pattern":{"program":[[1,[0,"said says say told believe believes believed think thinks thought insisted insists announced claimed claims warned warns admitted feared fears knew knows hope hopes argued argues found agreed added ruled showed shows show fact evidence idea news hope view fear belief ensure means sure confirmed denied denies suggested suggests estimated estimates predicted predicts stated wrote decided explained complained confident clear likely"]],[2,[0,"than"]],[3,[0,"the a an it he she they there his her its their this these we i you any all some no most many both if when",12,"",10,"",0,"two three police"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[11,"more less rather sooner better worse other earlier later higher lower no larger further greater cheaper faster longer"]],[51,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[51,7],[2,[4,""]],[9,11],[2,[5,""]],[8],[51,12],[2,[4,""]],[14,16],[2,[5,""]],[13],[51,17],[2,[4,""]],[19,21],[2,[5,""]],[18],[51,22],[2,[4,""]],[24,26],[2,[5,""]],[23],[51,27],[2,[4,""]],[29,31],[2,[5,""]],[28],[51,32],[2,[4,""]],[34,36],[2,[5,""]],[33],[51,37],[2,[4,""]],[39,41],[2,[5,""]],[38],[51,42],[2,[4,""]],[44,46],[2,[5,""]],[43],[51,47],[2,[4,""]],[49,51],[2,[5,""]],[48]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[13,""]],[51,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[51,7],[2,[4,""]],[9,11],[2,[5,""]],[8],[51,12],[2,[4,""]],[14,16],[2,[5,""]],[13],[51,17],[2,[4,""]],[19,21],[2,[5,""]],[18],[51,22],[2,[4,""]],[24,26],[2,[5,""]],[23],[51,27],[2,[4,""]],[29,31],[2,[5,""]],[28],[51,32],[2,[4,""]],[34,36],[2,[5,""]],[33],[51,37],[2,[4,""]],[39,41],[2,[5,""]],[38],[51,42],[2,[4,""]],[44,46],[2,[5,""]],[43],[51,47],[2,[4,""]],[49,51],[2,[5,""]],[48]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"more less as better rather"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"country"}]],"pattern":{"program":[[1,3,7,11,15],[1,[0,"european arab african asian",14,"EU",0,"developing foreign",14,"G20 Nato NATO G7 European African Arab Asian Balkan Muslim",0,"industrialised industrialized commonwealth"]],[18],[1,[15,"oil"]],[1,[16,"-"]],[1,[8,"producing"]],[18],[1,[15,"low"]],[1,[16,"-"]],[1,[8,"income"]],[18],[1,[15,"middle"]],[1,[16,"-"]],[1,[8,"income"]],[18],[1,[15,"third"]],[1,[16,"-"]],[1,[8,"world"]],[2,[0,"counties county"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"fair council court board jail sheriff line"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["county"]],"pattern":{"program":[[1,[0,"country"]],[2,[0,"sheriff clerk commissioner commissioners jail prosecutor coroner supervisors courthouse councillor councillors treasurer auditor"]]],"underlined":[1,1],"elements":2}}
{"replace":[["county"]],"pattern":{"program":[[1,[0,"the a new in former"]],[2,[0,"country"]],[3,[0,"council councils"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]],[2,6],[2,[4,""]],[4,6],[2,[5,""]],[3],[3,[0,"churches ministers elders for"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["united"]],"pattern":{"program":[[1,[0,"untied"]],[2,[0,"states nations kingdom arab airlines front church methodist way",14,"States Nations Kingdom Arab Airlines"]]],"underlined":[1,1],"elements":2}}
{"replace":[["United"]],"pattern":{"program":[[1,[14,"Untied"]],[2,[14,"States Nations Kingdom Arab Airlines Way"]]],"underlined":[1,1],"elements":2}}
{"replace":[["United"]],"pattern":{"program":[[1,[14,"Manchester Leeds Newcastle Sheffield Dundee Cambridge Oxford Carlisle Colchester Peterborough Hereford Rotherham Scunthorpe Southend Torquay Ham"]],[2,[14,"Untied"]]],"underlined":[2,2],"elements":2}}
{"replace":[["state"]],"pattern":{"program":[[1,[0,"sate"]],[2,4,7],[2,[0,"of department police senator television tv media visit funeral law aid school schools house news senate legislature pension capital government secrets secretary officials governor university prison court budget tax lawmakers trooper troopers champion attorney and line owned run representative control support board supreme fair election elections"]],[9],[2,[7,"-"]],[2,[8,"owned"]],[9],[2,[7,"-"]],[2,[8,"run"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["state"]],"pattern":{"program":[[1,[0,"head heads secretary minister ministers"]],[2,[0,"of"]],[3,[0,"sate"]]],"underlined":[3,3],"elements":3}}
{"replace":[["first"]],"pattern":{"program":[[1,[0,"the his her its their for at a in my"]],[2,[0,"fist"]],[3,[0,"time half day year round week month place goal person woman lady minister floor quarter game match test class stage step two three few person months years days meeting visit world term leg set season win inning innings century edition phase black female novel film book album child wife major official such of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"fight fights bump"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["first"]],"pattern":{"program":[[1,[0,"fist"]],[2,4,7,10,13],[2,[0,"minister lady aid class half quarter degree floor born responders responder team"]],[15],[2,[7,"-"]],[2,[8,"born"]],[15],[2,[7,"-"]],[2,[8,"half"]],[15],[2,[7,"-"]],[2,[8,"class"]],[15],[2,[7,"-"]],[2,[8,"time"]]],"underlined":[1,1],"elements":2}}
{"replace":[["leave"]],"pattern":{"program":[[1,[0,"to will would could can must should may might",17,"n't",0,"not they we who people i sick maternity annual paid on"]],[2,[0,"lave"]],[3,[0,"the a his her their its office home for",7,". ,",0,"school work behind it on early and town in us them him"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"feet"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sign"]],"pattern":{"program":[[1,[0,"to will would could can must should may",17,"n't",0,"not and"]],[2,[0,"sing"]],[3,[0,"a an the his her their its any this that"]],[4,[0,"deal contract contracts treaty agreement bill petition declaration papers documents accord pact paperwork confession memorandum lease peace trade"]]],"underlined":[2,2],"elements":4}}
{"replace":[["sign"]],"pattern":{"program":[[1,[0,"no any every clear little road stop warning neon shop"]],[2,[0,"sing"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"can",17,"n't",0,"not to may could did will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["signs"]],"pattern":{"program":[[1,[0,"no some few clear early any all many show shows showed showing vital further first warning other"]],[2,[0,"sings"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"beard"}]],"pattern":{"program":[[1,[0,"bushy greying goatee straggly shaved"]],[2,[0,"bread breads"]]],"underlined":[2,2],"elements":2}}
{"replace":[["bread"]],"pattern":{"program":[[1,[0,"beard"]],[2,[0,"and"]],[3,[0,"butter water cheese milk wine jam circuses"]]],"underlined":[1,1],"elements":3}}
{"replace":[["bread"]],"pattern":{"program":[[1,3],[1,[0,"wholemeal baked bake rye sliced garlic soda"]],[5],[1,[0,"loaf loaves slice slices"]],[1,[0,"of"]],[2,[0,"beard"]]],"underlined":[2,2],"elements":2}}
{"replace":[["nuclear"]],"pattern":{"program":[[1,[0,"unclear"]],[2,[0,"power weapon weapons war plant plants reactor reactors test tests deal programme program talks energy bomb bombs missile missiles fuel waste submarine submarines arms warhead warheads watchdog facility facilities site sites physicist scientist scientists inspectors attack strike disaster accident ambitions arsenal threat deterrent family physics sanctions device medicine agency station stations material exercise technology fusion row crisis agreement"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"is was it are remains remained still about whether very"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,5],[1,[4,""]],[3,5],[1,[5,""]],[2],[2,[0,"is was"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["unclear"]],"pattern":{"program":[[1,[0,"nuclear"]],[2,[0,"whether how why what who if when where exactly"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[7,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"reverse"}]],"pattern":{"program":[[1,[18,"reserve"]],[2,[0,"the its his that those these this"]],[3,[0,"cuts trend decline ban slide policy conviction damage losses effects tide increase fall cut law"]]],"underlined":[1,1],"elements":3}}
{"replace":[["reverse"]],"pattern":{"program":[[1,[0,"reserve"]],[2,[0,"gear gears engineer engineering thrust psychology osmosis"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"reserve"}]],"pattern":{"program":[[1,[0,"federal nature game forest marine wildlife foreign oil army strategic petroleum gas"]],[2,[0,"reverse reverses"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"the a its course gear of"]],[2,6],[2,[4,""]],[4,6],[2,[5,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["Reserve"]],"pattern":{"program":[[1,[14,"Reverse"]],[2,[14,"Bank"]]],"underlined":[1,1],"elements":2}}
{"replace":[["coastal"]],"pattern":{"program":[[1,[0,"costal"]],[2,[0,"town towns city cities road path region regions area areas resort village villages waters plain erosion community communities province defences defenses state flooding guard highway strip route path belt county district districts protection habitats walk"]]],"underlined":[1,1],"elements":2}}
{"replace":[["casual"]],"pattern":{"program":[[1,[0,"causal"]],[2,[0,"clothes dress work worker workers shoes labour labor sex racism observer visitor viewers fan fans wear remark acquaintance staff contract contracts chat attitude dining",14,"Friday",0,"trousers violence cruelty shirt employees glance encounter"]]],"underlined":[1,1],"elements":2}}
{"replace":[["causal"]],"pattern":{"program":[[1,[0,"casual"]],[2,[0,"link links chain inference mechanism"]]],"underlined":[1,1],"elements":2}}
{"replace":[["martial"]],"pattern":{"program":[[1,[0,"marital"]],[2,[0,"law art arts artist artists music spirit"]]],"underlined":[1,1],"elements":2}}
{"replace":[["marital"]],"pattern":{"program":[[1,[0,"martial"]],[2,[0,"status home problems bliss bed breakdown rape strife infidelity counselling therapy affair difficulties discord"]]],"underlined":[1,1],"elements":2}}
{"replace":[["martial"]],"pattern":{"program":[[1,[0,"court courts"]],[2,[0,"marital"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"matters cases dispute disputes assets"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["court-martial"]],"pattern":{"program":[[1,[15,"court"]],[1,[16,"-"]],[1,[8,"marital"]]],"underlined":[1,1],"elements":1}}
{"replace":[[{"lemma":"angle"}]],"pattern":{"program":[[1,3],[1,[0,"tight acute awkward camera impossible wide oblique"]],[6],[1,[15,"45"]],[1,[16,"-"]],[1,[8,"degree"]],[2,[0,"angel angels"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"angel"}]],"pattern":{"program":[[1,3,6],[1,[0,"guardian fallen los avenging"]],[8],[1,[0,"hell"]],[1,[8,"'s"]],[8],[1,[0,"victoria"]],[1,[8,"'s"]],[2,[0,"angle angles"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["Angeles"]],"pattern":{"program":[[1,[14,"Los"]],[2,[14,"Angles"]]],"underlined":[2,2],"elements":2}}
{"replace":[["several"]],"pattern":{"program":[[1,[0,"for in of with by from at and are were after killed has have had the over on wounded injured about"]],[2,[0,"sever"]],[3,[12,"",0,"people hundred thousand million other others times of more large small new men women children"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,1,17,"n't"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"ties links relations heads contacts hands limbs"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["severe"]],"pattern":{"program":[[1,[0,"sever server"]],[2,[0,"injuries weather damage burns pain storm storms delays drought penalty penalties cold shortage shortages flooding test blow criticism consequences punishment disabilities acute asthma depression bleeding illness disability pressure cuts winter sentence"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"statue"}]],"pattern":{"program":[[1,3],[1,[0,"bronze marble stone equestrian lifesize gilded golden granite"]],[6],[1,[15,"life"]],[1,[16,"-"]],[1,[8,"size"]],[2,[0,2]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"statue"}]],"pattern":{"program":[[1,[0,2]],[2,[0,"of"]],[3,5,8],[3,[14,"Jesus Christ Lenin Stalin Churchill Buddha Columbus Venus Apollo Napoleon Mary Liberty Nelson Robert George Saddam"]],[10],[3,[0,"the"]],[3,[14,"Virgin"]],[10],[3,[14,"Queen"]],[3,[14,"Victoria"]]],"underlined":[1,1],"elements":3}}
{"replace":[["stature"]],"pattern":{"program":[[1,[0,"short small slight diminutive physical"]],[2,[0,"of in"]],[3,[0,3]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["stature"]],"pattern":{"program":[[1,[0,"grew grown grow growing gained gain short small"]],[2,[0,"in"]],[3,[0,3]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"statute"}]],"pattern":{"program":[[1,[0,"federal state criminal the penal antitrust wiretap this"]],[2,[0,"statue statues"]],[3,[0,"that bars requires makes prohibits allows says governing forbids defines permits provides"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"stands"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["statute"]],"pattern":{"program":[[1,[0,"statue"]],[2,[0,"book books law barred"]]],"underlined":[1,1],"elements":2}}
{"replace":[["conservation"]],"pattern":{"program":[[1,[0,4]],[2,[0,"charity officer efforts trust biologist biologists movement zone body"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[4,""]],[2,4],[1,[5,""]],[1],[2,[0,"between about"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["conservation"]],"pattern":{"program":[[1,[0,"wildlife nature marine water energy soil forest environmental building species bird whale"]],[2,[0,4]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"about with"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"conversation"}]],"pattern":{"program":[[1,3,7,11],[1,[0,"phone telephone overheard whispered taped polite heated casual"]],[14],[1,[15,"secretly"]],[1,[16,"-"]],[1,[8,"recorded"]],[14],[1,[15,"two"]],[1,[16,"-"]],[1,[8,"way"]],[14],[1,[15,"wide"]],[1,[16,"-"]],[1,[8,"ranging"]],[2,[0,"conservation conservations"]]],"underlined":[2,2],"elements":2}}
{"replace":[["conversation"]],"pattern":{"program":[[1,[0,"conservation"]],[2,[0,"with between"]],[3,[0,"his her the a them him us two friends",10,""]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"work area areas"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["complaint"]],"pattern":{"program":[[1,[0,"a the his her their formal official filed no any written",1,"",0,"other chief main one many criminal first common made make every"]],[2,[0,"compliant"]],[3,[0,"to about against with that said alleges accuses from was is says filed over by has states"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["complaints"]],"pattern":{"program":[[1,[0,"compliants"]]],"underlined":[1,1],"elements":1}}
{"replace":[["compliant"]],"pattern":{"program":[[1,[0,"fully not non be is are were was been more tax deemed",17,"n't"]],[2,4],[2,[0,"complaint"]],[6],[2,[7,"-"]],[2,[8,"complaint"]],[3,[0,"with and"]],[8,12],[4,[4,""]],[10,12],[4,[5,""]],[9],[5,[0,"rules law standards the eu regulations",7,"."]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[0,"the a any no"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"aide"}]],"pattern":{"program":[[1,3],[1,[0,"senior top presidential longtime mayoral congressional ministerial trusted palace closest"]],[6],[1,[15,"long"]],[1,[16,"-"]],[1,[8,"time"]],[2,[0,"aid aids"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"agency agencies worker workers official officials package scheme donor donors coordinator programme convoy"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"work be is was were are"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aid"]],"pattern":{"program":[[1,[0,"aide"]],[2,[0,"worker workers agency agencies convoy convoys package packages money budget groups group organisations effort efforts shipment shipments organization organizations donors trucks supplies programme flights deliveries delivery distribution cuts"]]],"underlined":[1,1],"elements":2}}
{"replace":[["aid"]],"pattern":{"program":[[1,[0,"humanitarian hearing foreign development overseas visual food emergency"]],[2,[0,"aide"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"to"]],[2,[0,"president the"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["loath"]],"pattern":{"program":[[1,[0,"am is are was were be been seem seemed seems still remain remained understandably always"]],[2,[0,"loathe"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["loathe"]],"pattern":{"program":[[1,[0,"they we i who people voters you to fans really and both"]],[2,[0,"loath"]],[3,[0,"the him her it them each his their one being us"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"am is are was"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"assure"}]],"pattern":{"program":[[1,[11,"ensure"]],[2,[0,"him her them us voters residents investors customers parents reporters fans lawmakers allies you me shareholders patients everyone people"]],[3,[0,"that of they there he it"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"insure"}]],"pattern":{"program":[[1,[0,"ensured ensure"]],[2,[0,"against for"]],[3,[0,"loss theft fire flood damage",7,"$ \u00a3"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"adopt"}]],"pattern":{"program":[[1,[11,"adapt"]],[2,[0,"a the an two three their his her unanimously"]],[3,[0,"child children baby babies daughter son girl boy resolution resolutions motion constitution declaration stance orphan puppy dog name euro currency"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"to for as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"adapt"}]],"pattern":{"program":[[1,[11,"adopt"]],[2,[0,"to"]],[3,[0,"the a new change changing life his her their climate living it local being warmer changes different hotter modern"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"adapt"}]],"pattern":{"program":[[1,[11,"adopt"]],[2,[0,"for from"]],[3,[0,"the a his her an"]],[4,[0,"stage screen novel book play film television tv memoir cinema"]]],"underlined":[1,1],"elements":4}}
{"replace":[["excess"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"access"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["excess"]],"pattern":{"program":[[1,[0,"access"]],[2,[0,"baggage weight alcohol profits deaths fat water capacity heat energy mortality demand supply cash"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"have has to can gave"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["access"]],"pattern":{"program":[[1,[0,"excess"]],[2,[0,"to"]],[3,[0,"the a their his her health education water internet information credit clean finance medical public funds justice food markets online data care power legal"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"in an the any"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["access"]],"pattern":{"program":[[1,[11,"gain have deny give grant get provide seek block restrict allow"]],[11,2],[2,[4,""]],[4,6],[2,[5,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[5,""]],[8],[3,[0,"excess"]],[4,[0,"to"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"accept"}]],"pattern":{"program":[[1,3],[1,[0,"to will would could not",17,"n't",0,"can must should may might and they he she who we has have had"]],[5],[1,[0,"can"]],[1,[8,"not"]],[2,[0,"except excepted excepting"]],[3,[0,"the a an his her its their responsibility bribes blame defeat money offers bids any full no donations refugees liability gifts that it him them"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[7,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"for"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"one two few first last case case"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[7,","]],[2,[0,"and that"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["except"]],"pattern":{"program":[[1,[0,"accept"]],[2,[0,"for"]],[3,[0,"a the one two his her its their an some those three brief few when"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[17,"n't",0,"not to will would can could they we who must should we i you"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["expected"]],"pattern":{"program":[[1,[0,"as than was is are were been be than had has have we they he she widely",17,"n't",0,"not"]],[2,[0,"excepted"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["expect"]],"pattern":{"program":[[1,[0,"they we i analysts officials economists police not",17,"n't",0,"experts organisers forecasters"]],[2,[0,"except"]],[3,[0,"to that prices rates more heavy rain snow a an growth sales"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"for"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[4,""]],[3,5],[1,[5,""]],[2],[2,[7,","]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["except"]],"pattern":{"program":[[1,3],[1,[0,"everyone everybody all nothing nobody everything anyone nowhere none"]],[6],[1,[15,"no"]],[1,[16,"-"]],[1,[8,"one"]],[2,[0,"expect"]],[3,[0,"for the a one two his her him those when"]]],"underlined":[2,2],"elements":3}}`,
}
