// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const prepositions: StoredPack = {
  isSyntactic: true,
  words: `such 0
soon 1
as 2 3 80 82
more 5 6
fewer 5
two 7 83
three 7 83
four 7 83
five 7 83
six 7
seven 7
eight 7
nine 7
ten 7 83
twelve 7
twenty 7
thirty 7
forty 7
fifty 7
sixty 7
rather 8
expected 9
usual 9
least 10
arrived 11
arriving 11
arrives 11
waiting 12
waited 12
waits 12
applied 13 66
applying 13
applies 13 66
search 15
searching 15 71
searched 15
look 15 76 77
looks 15 76 77
looked 15 76 77
looking 15 23 76 77
refrain 16
refrained 16
refrains 16
abstain 16
abstained 16
based 17 61
headquartered 17
last 19
recover 20 21
recovering 20 21
recovered 20 21
recovers 20 21
objected 22
objecting 22
resulted 24
part 25
place 26 38
depending 28
pressure 29
impact 30
influence 30
charged 31 86
accordance 32
conjunction 32
compliance 32
collaboration 32
cooperation 32
co-operation 32
age 33
suspicion 34
condition 35
years 36
months 36
effect 37
force 37
play 37
conflict 37
contact 37
front 41 50
crashed 42
crashes 42
crashing 42
ploughed 42
plowed 42
intention 43
prospect 43
succeed 44
succeeded 44
succeeds 44
interested 45
insist 46
insisted 46
insists 46
prevented 47
barred 47
banned 47
discouraged 47
deterred 47
excluded 47
restrained 47
called 48
responsible 49
, 51
first 52 53 54
second 53
third 53
beginning 55
start 55
end 55
middle 55
published 57 62
home 58
week 59
month 59
season 59
term 59
decade 59
day 59
hour 59
level 60
levels 60
born 62
built 62
founded 62
established 62
completed 62
demolished 62
abolished 62
launched 62
apply 66
deals 67
dealt 67
dealing 67
married 68
spent 69
struck 70
hit 70
killed 70
injured 70
damaged 70
destroyed 70
arrested 70
rejected 70
approved 70
adopted 70
attacked 70
criticized 70
criticised 70
detained 70
shot 70
rescued 70
praised 70
questioned 70
stopped 70
caught 70
passed 70
opposed 70
blocked 70
backed 70
hunting 71
million 73
billion 73
trillion 73
pleaded 74
pleading 74
pleads 74
spread 75
spreading 75
spreads 75
well 78
Monday 79
Tuesday 79
Wednesday 79
Thursday 79
Friday 79
Saturday 79
Sunday 79
January 79
February 79
March 79
April 79
May 79
June 79
July 79
August 79
September 79
October 79
November 79
December 79
twice 83
double 83
times 83
clear 84
known 84
certain 84
finished 85
finishes 85
been 88`,
  lemmas: `look 4
seem 4
feel 4
sound 4
appear 4
account 14
die 18
play 27
work 39 63
plead 40
vote 56
stand 64 65
sit 64 65
lie 64 65
live 64 65
thank 72
be 81
charge 87`,
  others: [],
  kinds: [{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"NN","on":512},{"word":"","off":356},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"VBG","on":512},{"word":"","off":352},{"on":8,"off":96},{"lemma":"","off":100,"tag":"VERB","on":512},{"on":1,"off":32},{"on":128},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"lemma":"","off":100},{"word":""},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"on":2},{"off":96,"tag":"VBG","on":1536,"relation":"acl"},{"off":96,"tag":"VBG","on":1536,"relation":"advcl"},{"off":96,"tag":"VBG","on":1536,"relation":"xcomp"},{"off":96,"tag":"VBG","on":1536,"relation":"ccomp"},{"off":96,"tag":"VBG","on":1536,"relation":"obj"},{"off":96,"tag":"VERB","on":512},{"word":"","off":356,"tag":"VERB","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"JJR","on":512},{"lemma":"","off":100,"tag":"VBD","on":512},{"word":"","off":100},{"off":96,"tag":"CD","on":512}],
  lists: `times twice half just quite exactly not
recover recovering recovered recovers
two three four five six seven eight nine ten twelve twenty nearly almost about a several many more over
is was are were
stand sit lie live
look looked looking looks
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
one two three four five six seven eight nine ten
count counts`,
  entries: `{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"",1,""]],[2,[2,"such"]],[3,[3,"",2,"the his her their its our",4,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"as of in no some any one and"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,"a an"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"as"]],[2,[2,"soon"]],[3,[2,"the he she they it we you",5,"I",2,"his her their a"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"as"]],[2,[2,"many few"]],[3,[6,"",2,"two three four five six ten twelve twenty fifty hundreds thousands"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"or"]],[2,[2,"more"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[2,"of"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,0]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"as"]],[2,[2,"much"]],[3,[6,"",2,"half hundreds thousands two three ten twenty fifty"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,0]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," if"]],"message":["\u201cif\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"it",5,"It"]],[2,[7,"look seem feel sound appear"]],[3,[2,"as"]],[4,[2,"the a he she they we you there nobody no his her their",3,"",0,""]],[19,5],[5,[8,""]],[7,9],[5,[9,""]],[6],[19,10],[5,[8,""]],[12,14],[5,[9,""]],[11],[19,15],[5,[8,""]],[17,19],[5,[9,""]],[16],[6,[2,"would might could will may had was were is are has have"]]],"underlined":[3,3],"elements":6},"unless":[{"after":{"program":[[1,[2,"same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"more fewer"]],[2,[6,""]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"two three four five six seven eight nine ten",6,"",2,"a one few some any no several many the and once even much far or hundred thousand dozen what million billion"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"more"]],[2,4,8],[2,[2,"half"]],[11],[2,[10,"two"]],[2,[11,"-"]],[2,[12,"thirds"]],[11],[2,[10,"three"]],[2,[11,"-"]],[2,[12,"quarters"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"a one two once the no even"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"for after over with in by at from killed raised sold spent"]],[2,[2,"more"]],[3,[2,"two three four five six seven eight nine ten twelve twenty thirty forty fifty sixty"]],[4,[0,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[2,"once even"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"rather"]],[2,[4,""]],[3,[2,"the a an his her its their this"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[13,"be",2,"a the or but",14,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be prove seem"]],[2,3],[2,[15,""]],[3,[2,"higher lower better worse bigger smaller larger longer shorter faster slower stronger weaker earlier later greater more less"]],[4,[2,"expected usual"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[16,"",17,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at ",{"element":0}]],"message":["\u201cat\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"least"]],[2,[6,"",2,"one two three four five six seven eight nine ten twelve twenty thirty forty fifty half"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"at the very of not his her its their are is was were"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"last"]],[2,[2,"but"]],[3,[2,"not"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"element":0}," at"]],"message":["\u201cat\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"arrived arriving arrives"]],[2,[2,"the his her their"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,5],[1,[8,""]],[3,5],[1,[9,""]],[2],[2,[2,"day night week morning evening afternoon month year same previous next following hour minute moment summer winter"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[2,"same previous next following day night week morning evening afternoon month year"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"waiting waited waits"]],[2,[2,"the his her him them us their"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[10,1],[1,[8,""]],[3,5],[1,[9,""]],[2],[10,6],[1,[8,""]],[8,10],[1,[9,""]],[7],[2,[2,"time hour hours night day days week weeks month months year years minutes period while winter summer"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[2,"whole full required turn turns entire best better rest"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"applied applying applies"]],[2,[2,"asylum jobs bail permission membership planning visas citizenship bankruptcy"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"the newly"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"account"]],[2,[6,"",2,"half most more nearly about almost over roughly some around"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"on the bank his her their these all of by in and two three many some other these new email media user social most"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"search searching searched look looks looked looking"]],[2,[2,"survivors clues answers jobs alternatives solutions shelter employment evidence bargains"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," from"]],"message":["\u201cfrom\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"refrain refrained refrains abstain abstained"]],[2,[4,"",16,""]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," in"]],"skipsQuotations":true,"pattern":{"program":[[1,[14,","]],[2,[2,"based headquartered"]],[3,[18,""]],[4,[14,","]]],"underlined":[2,2],"elements":4}}
{"replace":[["at ",{"element":0}]],"skipsQuotations":true,"pattern":{"program":[[1,[13,"die"]],[2,[2,"his her their"]],[3,[2,"home house flat apartment cottage farm villa residence bedside"]],[4,[2,"in on at near after of aged",14,"."]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"is are was were be"]],[2,[2,"expected likely due set scheduled meant supposed unlikely"]],[3,[2,"last"]],[4,[6,"",2,"two three four five six seven eight nine ten several about around until only longer at up more well into through all"]],[5,[2,"day days week weeks month months hour hours minutes years most least to than the beyond and a an"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"element":0}," from"]],"message":["\u201cfrom\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,1]],[2,[2,"an a his her their"]],[3,4],[3,[17,""]],[5,6],[4,[16,""]],[5,[2,"injury injuries illness surgery operation stroke attack flu fall wounds concussion fracture"]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"element":0}," from"]],"message":["\u201cfrom\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,1]],[2,[2,"the this that last"]],[3,4],[3,[17,""]],[5,6],[4,[16,""]],[5,[2,"drought flood floods flooding storm storms hurricane cyclone typhoon earthquake quake tsunami landslide wildfire fire fires famine epidemic pandemic outbreak recession slump downturn crisis collapse crash disaster shock blast explosion injury illness operation surgery stroke defeat"]],[6,[14,". ,",2,"of in that and which by when as after before for but"]]],"underlined":[1,1],"elements":6}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"objected objecting"]],[2,[2,"the"]],[3,[2,"plan plans sale idea proposal proposals move ruling decision bill law use deal merger scheme project development closure terms cost change changes application noise"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[14,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"police officers detectives rescuers investigators"]],[2,[13,"be"]],[3,[2,"looking"]],[4,[2,"a the two three"]],[5,[2,"man men woman women boy girl suspect suspects driver gunman white black silver blue red couple teenager missing car van"]]],"underlined":[3,3],"elements":5}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"resulted"]],[2,[2,"a an the",6,"",2,"two three several many his her"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"take"]],[2,3],[2,[17,"",2,"no an active"]],[3,[2,"part"]],[4,[2,"the a an this these his her"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[2,"day time week year next same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"take"]],[2,[2,"place"]],[3,[2,"the a an this his her"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[8,""]],[3,5],[1,[9,""]],[2],[2,[2,"day week weekend month year time same next following previous morning evening night afternoon summer winter spring autumn moment"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[2,"same next following previous last first second third fourth day week weekend month year morning night evening"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"the a"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"play"]],[2,[2,"a an the no its his her their"]],[3,4],[3,[17,""]],[4,[2,"part role"]],[5,[2,"the this these his her its their"]]],"underlined":[4,4],"elements":5},"unless":[{"before":{"program":[[1,[2,"the"]],[2,[2,"part role"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"depending"]],[2,[2,"the a an his her its their your our weather size age location demand"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"put pile heap"]],[2,3],[2,[17,"",2,"more"]],[3,[2,"pressure"]],[4,[2,"the a his her its their him them",3,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[2,"group groups"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"have"]],[2,[2,"a an no little any big great"]],[3,4],[3,[17,""]],[4,[2,"impact influence"]],[5,[2,"the a his her its their this these local people",3,""]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[2,"same first day year time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"charged"]],[3,[2,"murder manslaughter assault fraud theft arson rape robbery burglary conspiracy perjury corruption two three four trespassing stealing killing"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"times hours euros pounds dollars per percent",14,"%"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"in"]],[2,[2,"accordance conjunction compliance collaboration cooperation co-operation"]],[3,[2,"the a an his her its their this these",3,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," at"]],"message":["\u201cat\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"died dies die dying retired retires debuted"]],[2,[2,"the"]],[3,[2,"age"]],[4,[2,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"arrested detained held jailed"]],[3,[2,"suspicion"]],[4,[2,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"spoke speaking speaks talked said"]],[2,[2,"condition"]],[3,[2,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["in ",{"element":0}]],"message":["\u201cin\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"years months"]],[2,[2,"prison jail"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[2,"sentence sentences term terms time reform life governor governors officer officers population populations inmates staff visits cells conditions food was is were has had will would"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"recent later those these many early"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"in for over"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[13,"be have"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," into"]],"message":["\u201cinto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"will would could to had has have not"]],[2,[2,"come"]],[3,[2,"effect force play conflict contact"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"take"]],[2,[2,"place"]],[3,[5,"London Paris Berlin Rome Madrid Moscow Washington Brussels Geneva Vienna Tokyo Beijing Dublin Edinburgh Athens Cairo Delhi Sydney New Los San Europe Africa Asia Germany France Britain England Scotland Wales Ireland Italy Spain China India Japan Russia Ukraine Israel"]]],"underlined":[2,2],"elements":3}}
{"replace":[["as ",{"element":0}]],"message":["\u201cas\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"work"]],[2,[2,"a an"]],[3,[2,"nurse teacher doctor lawyer journalist reporter engineer farmer waiter waitress driver consultant translator cleaner clerk carpenter builder actor actress chef cook baker model midwife mechanic plumber electrician photographer policeman guide tailor secretary librarian architect barrister solicitor analyst"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"plead"]],[2,3],[2,[2,"not"]],[3,[2,"guilty"]],[4,[6,"",2,"two three four five six seven eight nine ten all charges murder manslaughter fraud theft arson assault conspiracy robbery burglary perjury corruption bribery"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,5],[1,[8,""]],[3,5],[1,[9,""]],[2],[2,[2,"days weeks months years times hours"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["in ",{"element":0}]],"message":["\u201cin\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"park gather stand stop sit wait kneel"]],[2,[2,"front"]],[3,[2,"of"]],[4,[2,"the a an his her their its parliament"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," into"]],"message":["\u201cinto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"crashed crashes crashing ploughed plowed"]],[2,[2,"a the an"]],[3,4],[3,[17,""]],[5,7],[4,[2,"wall tree lorry truck bus barrier pole house building mountain hillside field river sea fence crowd shop ditch tower bridge"]],[10],[4,[10,"lamp"]],[4,[11,"-"]],[4,[12,"post"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[13,"be"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[16,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"no any little"]],[2,[2,"intention prospect"]],[3,[19,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"succeed succeeded succeeds"]],[2,[4,""]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,3],[2,[15,""]],[3,[2,"interested"]],[4,[4,""]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"insist insisted insists"]],[2,[2,"being having paying keeping going staying using taking leaving making"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," from"]],"message":["\u201cfrom\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"prevented barred banned discouraged deterred excluded restrained"]],[3,[20,"",21,"",22,"",23,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"called"]],[3,[2,"the"]],[4,[2,"scene hospital"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"responsible"]],[3,[20,"",21,"",22,"",23,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["in ",{"element":0}]],"message":["\u201cin\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,3],[2,[15,""]],[3,[2,"front"]],[4,[2,"of"]],[5,[2,"me you him her us them the a his their"]]],"underlined":[3,3],"elements":5}}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[14,","]],[2,[2,"along"]],[3,[2,"a an his her their its two three four some several dozens hundreds",6,"",2,"other"]],[4,5],[4,[17,""]],[6,7],[5,[16,""]],[6,[2,"band bands team crew brother brothers sister sisters wife husband son sons daughter daughters mother father friends friend family colleagues supporters officials members players others people children parents teammates fans relatives guests allies partners bus choir"]]],"underlined":[2,2],"elements":6}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"the"]],[2,[2,"first"]],[3,[2,"time"]],[4,[6,"",2,2]],[19,5],[5,[8,""]],[7,9],[5,[9,""]],[6],[19,10],[5,[8,""]],[12,14],[5,[9,""]],[11],[19,15],[5,[8,""]],[17,19],[5,[9,""]],[16],[6,[2,"years decades months weeks decade century generation days"]]],"underlined":[3,3],"elements":6},"unless":[{"after":{"program":[[1,[2,"ago earlier later before after since of ahead"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," time"]],"message":["\u201ctime\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"for"]],[2,[2,"the"]],[3,[2,"first second third"]],[4,[2,"in"]],[5,[6,"",2,2]],[20,6],[6,[8,""]],[8,10],[6,[9,""]],[7],[20,11],[6,[8,""]],[13,15],[6,[9,""]],[12],[20,16],[6,[8,""]],[18,20],[6,[9,""]],[17],[7,[2,"years decades months weeks decade century generation"]]],"underlined":[3,3],"elements":7}}
{"replace":[["the ",{"element":0}]],"message":["\u201cthe\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"for",5,"For"]],[2,[2,"first"]],[3,[2,"time"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[16,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["\u201cthe\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"since until by at from before after near toward towards"]],[2,[2,"beginning start end middle"]],[3,[2,"of"]],[4,[2,"the this last next a their his her its",3,"",6,""]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," for"],[{"element":0}," against"]],"message":["A word like \u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"vote"]],[2,[2,"the a an this that"]],[3,4],[3,[17,""]],[5,6],[4,[16,""]],[5,[2,"plan measure bill budget proposal resolution amendment motion ban deal treaty law project merger contract deployment settlement"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[2,"down out through in off up into a the as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"study paper findings results research report article analysis work",14,","]],[2,[2,"published"]],[3,[2,"the"]],[4,[2,"journal",5,"Journal New"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[15,1],[1,[8,""]],[3,5],[1,[9,""]],[2],[15,6],[1,[8,""]],[8,10],[1,[9,""]],[7],[15,11],[1,[8,""]],[13,15],[1,[9,""]],[12],[2,[2,"for until and from"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["at ",{"element":0}]],"message":["\u201cat\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"lose win score draw"]],[2,[2,"home"]],[3,[2,"since against this last all on"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,""]],[2,[2,3]],[3,[2,"its his her their"]],[4,[2,"first second third fourth fifth sixth seventh eighth ninth tenth final last"]],[5,[2,"week month season term decade day hour"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[[1,[2,"year season week month term day date"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," at"]],"message":["\u201cat\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,""]],[2,[2,3]],[3,[2,"its their"]],[4,[2,"lowest highest worst best weakest strongest"]],[5,[2,"level levels"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"company firm group charity bank maker is are was were",14,","]],[2,[2,"based"]],[3,[3,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"born built founded established completed demolished abolished published launched"]],[3,[6,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[16,"",17,"",3,"",24,"",15,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,"times years percent or to more st th per",14,"% \u00b0"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"work"]],[2,[2,"the a"]],[3,[2,"railway bank company ministry council government firm charity police paper newspaper hospital state city airline university"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[16,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,"like as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,4]],[2,[2,"the"]],[3,[2,"edge outskirts corner banks shore slopes site"]],[4,[2,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"element":0}," in"]],"message":["\u201cin\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,4]],[2,[2,"the"]],[3,[2,"heart middle center centre north south east west shadow"]],[4,[2,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"applies applied",25,"apply"]],[2,[2,"all everyone anyone everybody residents households companies employers people every"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[2,"the their his her its over"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[13,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"deals dealt",25,"dealing"]],[2,[2,"the"]],[3,[2,"years question questions problem problems issue issues aftermath effects life case theme themes subject crisis fallout consequences"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"is are was were"]],[2,[2,"married"]],[3,[2,"a an"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[8,""]],[3,5],[1,[9,""]],[2],[2,[2,"year week month day decade few couple second third fortnight hundred dozen"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," on"]],"message":["\u201con\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"spent"]],[3,[2,"new repairs roads schools housing salaries equipment improving building repairing health education defence defense security wages books food parks"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," by"]],"message":["\u201cby\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"struck hit killed injured damaged destroyed arrested rejected approved adopted attacked criticized criticised detained shot rescued praised questioned stopped caught passed opposed blocked backed"]],[3,[2,"lightning fire floods police soldiers troops gunmen protesters rebels voters lawmakers critics experts scientists doctors officers firefighters shareholders residents hail parliament",5,"Congress",2,"lawyers prosecutors"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[16,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,"said say told and were are have had found"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,[2,"searching hunting"]],[3,[2,"a an two three",6,"",2,"missing"]],[4,5],[4,[17,""]],[5,[2,"man woman boy girl suspect gunman driver motorist person hiker child teenager men women suspects gunmen"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"thank"]],[2,[2,"him them us me her"]],[3,[2,"the his a their an"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"day next same other last moment night"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," from"]],"message":["\u201cfrom\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"rise fall climb drop increase grow jump slip decline shrink"]],[2,[2,"to"]],[3,[14,"$ \u20ac \u00a3"]],[4,[6,""]],[5,[2,"million billion trillion"]],[6,[14,"$ \u20ac \u00a3"]],[7,[6,""]]],"underlined":[5,5],"elements":7}}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"pleaded pleading pleads"]],[2,[2,"the his her its their them him"]],[3,4],[3,[16,""]],[4,[2,"to"]],[5,[26,""]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"spread spreading spreads"]],[2,[2,"other nearby neighboring neighbouring three two four",6,"",2,"several"]],[3,4],[3,[17,""]],[4,[2,"buildings houses homes towns cities villages states countries counties areas provinces parts regions districts schools"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"element":0}," at"]],"message":["\u201cat\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,5]],[2,[2,"the"]],[3,[2,"photographs pictures figures numbers records evidence map maps books sky data photos clock screen images documents"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[16,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," for"]],"message":["\u201cfor\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,5]],[2,[2,"traces signs help work ways patterns links differences proof money support funding"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[2,"like as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,""]],[2,[2,"as"]],[3,[2,"well"]],[4,[2,"a an two three four five six seven eight nine ten",6,"",2,"his her its their"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[10,1],[1,[8,""]],[3,5],[1,[9,""]],[2],[10,6],[1,[8,""]],[8,10],[1,[9,""]],[7],[2,[2,"years year ago weeks days months time times day week month"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," and"]],"message":["\u201cand\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"between"]],[2,[5,6]],[3,[5,6]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"as"]],[2,[17,""]],[3,[2,"it he she they"]],[4,[2,"was is were are"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[2,"such so same"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,"possible likely"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," than"]],"message":["\u201cthan\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[13,"be"]],[2,3],[2,[15,""]],[3,[27,""]],[4,[2,"a an most its his her their",3,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[2,"more less the no any"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[2,"of bit little lot great good"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[8,""]],[3,5],[1,[9,""]],[2],[2,[2,"ever year day week time month night"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," as"]],"message":["\u201cas\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"as"]],[2,[2,"high low old young little tall big far fast"]],[3,[6,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"such known described seen"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," what"]],"message":["\u201cwhat\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"than nearly almost about roughly over"]],[2,4,7,10,13,16,19],[2,[2,"twice double"]],[21],[2,[6,""]],[2,[2,"times"]],[21],[2,[2,"two"]],[2,[2,"times"]],[21],[2,[2,"three"]],[2,[2,"times"]],[21],[2,[2,"four"]],[2,[2,"times"]],[21],[2,[2,"five"]],[2,[2,"times"]],[21],[2,[2,"ten"]],[2,[2,"times"]],[3,[2,"the it he she they we a its his her"]],[23,24],[4,[16,""]],[25,26],[5,[16,""]],[6,[2,"could can had",28,"pay earn spend expect ask need"]],[28,29],[7,[24,""]]],"underlined":[2,2],"elements":7},"unless":[{"after":{"program":[[1,[29,"n't",2,"not been"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[8,""]],[3,5],[1,[9,""]],[2],[10,6],[1,[8,""]],[8,10],[1,[9,""]],[7],[2,[2,"again before since in"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," it"]],"message":["\u201cit\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[14,","]],[2,[2,"and but"]],[3,[2,"was is"]],[4,[2,"not"]],[5,6],[5,[15,""]],[6,[2,"clear known certain"]],[7,[2,"when whether how why if what who where"]]],"underlined":[2,2],"elements":7}}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"finished finishes"]],[2,4,8,12],[2,[6,"",30,""]],[15],[2,[10,"career"]],[2,[11,"-"]],[2,[12,"high"]],[15],[2,[10,"season"]],[2,[11,"-"]],[2,[12,"high"]],[15],[2,[10,"team"]],[2,[11,"-"]],[2,[12,"high"]],[3,[2,"points rebounds assists goals saves steals strikeouts tackles kills catches"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[2,"behind ahead clear adrift back off above below short shy up down lower higher better worse apart from in out to under over"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"charged"]],[2,[2,7,6,""]],[3,[2,8]],[4,[2,"of"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"element":0}," with"]],"message":["\u201cwith\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"charge"]],[2,[2,"him her them",3,""]],[3,[2,7,6,""]],[4,[2,8]],[5,[2,"of"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"element":0}," have"]],"message":["A word like \u201chave\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[5,"There",2,"there"]],[2,[2,"been"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,3,6],[1,[2,"has have had having would could should might may must not never",29,"n't n't",2,"be is was are were"]],[8],[1,[14,"'"]],[1,[12,"ve"]],[8],[1,[14,"'"]],[1,[12,"ve"]]],"underlined":[1,1],"elements":1}}]}`,
}
