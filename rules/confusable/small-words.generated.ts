// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const smallWords: StoredPack = {
  isSyntactic: true,
  words: `then 0 1
rather 2
other 3
than 4 5 6
again 7
just 8
only 8
different 9
differently 9
twice 10
times 10
of 11 12 14 26 72 74
n't 13
need 13
had 15
own 16 30
their 17 18 19 20 22
going 21
trying 21 42
coming 21 42
doing 21 42
getting 21
planning 21
hoping 21
looking 21 42
waiting 21 42
there 23 51 78
're 23 29 47 48 60 61
best 24
job 24
jobs 24
homework 24
duty 24
part 24
utmost 24
way 25
behalf 25
opinion 25
absence 25
honour 25
honor 25
defence 25
defense 25
favour 25
favor 25
midst 25
twenties 25
thirties 25
forties 25
fifties 25
sixties 25
teens 25
eighties 25
seventies 25
respective 27
newborn 27
eldest 27
youngest 27
. 28 85
, 28 85
's 31 32 33 39
its 34
likely 35 43
unlikely 35
impossible 35
possible 35
hard 35 77
difficult 35 77
easy 35 77
clear 35
unclear 35
important 35
vital 35
essential 35
true 35
time 35 80
' 36
self 37
lets 38
whose 40 41
running 42
responsible 43
afraid 43 77
ready 43
willing 43
next 43
already 43
now 43 84 89
currently 43
never 43
your 44 45 46
where 49 50 53
if 52
people 54
men 54 82
women 54 82
children 54
officers 54
soldiers 54
players 54
residents 54
others 54
workers 54
police 54
students 54
passengers 54
prices 54
sales 54
houses 54
homes 54
shops 54
schools 54
roads 54
wear 55
ware 55
were 56 58 59
place 57
places 57
point 57
house 57
village 57
town 57
area 57
areas 57
city 57
country 57
spot 57
room 57
hotel 57
hospital 57
school 57
street 57
building 57
site 57
hall 57
church 57
station 57
port 57
region 57
state 57
form 62 63 64 65 66
government 67
payment 67
identification 67
transport 67
transportation 67
protest 67
address 67
words 67
energy 67
cancer 67
punishment 67
art 67
exercise 67
communication 67
entertainment 67
taxation 67
treatment 67
application 68
entry 68
registration 68
consent 68
claim 68
tax 68
order 68
medical 68
nomination 68
in 69
froms 70
off 71
called 73
paid 73
laid 73
held 73
finished 73
broken 73
turned 73
shown 73
taken 73
fought 73
marked 73
too 75 76
late 77 81
soon 77 81
expensive 77
dangerous 77
big 77
small 77
hot 77
young 77
old 77
weak 77
strong 77
tired 77
busy 77
often 77
risky 77
costly 77
common 77
heavy 77
ill 77
sick 77
frightened 77
scared 77
cold 77
poor 77
narrow 77
shallow 77
steep 77
to 79
money 80
attention 80
pressure 80
water 80
noise 80
salt 80
sugar 80
alcohol 80
weight 80
power 80
food 80
emphasis 80
blood 80
early 81
brothers 82
sisters 82
sons 82
daughters 82
days 82
weeks 82
years 82
hours 82
sides 82
countries 82
thirds 82
dozen 82
teams 82
boys 82
girls 82
halves 82
no 83
right 86
one 87
longer 88
knew 90
new 91
every 92
slightly 93
gently 93
bias 94
prejudice 95
use 96
vary 97`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"on":8,"off":96},{"word":"","off":100},{"word":""},{"word":"","on":16,"off":68},{"off":96,"on":2},{"on":128},{"on":1,"off":32},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"VBD","on":512},{"word":"","on":16},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"JJ","on":512},{"word":"","off":352},{"lemma":"","off":100,"tag":"VB*","on":512},{"lemma":"","off":100,"tag":"VBD","on":512}],
  lists: `may might must
of than as what and
has have had
we they you
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety
the a an his her its their these
is are was were be seem seemed`,
  entries: `{"replace":[["than"]],"pattern":{"program":[[1,[0,"more less better worse rather louder quieter heavier lighter warmer colder hotter slower quicker safer happier healthier wider deeper thinner thicker sweeter brighter greater larger higher lower older younger faster bigger smaller stronger cheaper harder easier fewer richer poorer taller closer longer shorter weaker earlier later sooner wiser cleaner softer tougher narrower steeper busier braver dearer drier wetter milder lesser"]],[2,[0,"then"]],[3,[0,"i he she they we you it the a an his her its their our my any anyone ever those expected usual half twice",1,"",0,"anything anybody most average others many planned feared previously normal needed necessary promised hoped thought"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,3,6,9,12],[1,[2,"'s"]],[14],[1,[3,"'"]],[1,[4,"ll"]],[14],[1,[3,"'"]],[1,[4,"d"]],[14],[1,[3,"'"]],[1,[4,"re"]],[14],[1,[3,"'"]],[1,[4,"ve"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"more less better worse rather greater larger higher lower"]],[2,[0,"then"]],[3,[5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"rather"]],[2,[0,"then"]],[3,[3,","],1],[4,6],[3,[6,""]],[3]],"underlined":[2,2],"elements":3}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"other"]],[2,[0,"then"]],[3,[0,"that his her to being a one some"]]],"underlined":[2,2],"elements":3}}
{"replace":[["then"]],"pattern":{"program":[[1,[0,"since until"]],[2,[0,"than"]]],"underlined":[2,2],"elements":2}}
{"replace":[["then"]],"pattern":{"program":[[1,[0,"by till"]],[2,[0,"than"]],[3,[3,". ,",0,"the he she it they most everyone all"]]],"underlined":[2,2],"elements":3}}
{"replace":[["then"]],"pattern":{"program":[[1,[0,"and but"]],[2,[0,"than"]],[3,[0,"he she they we i there came went left"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"more less better other rather more less better worse rather louder quieter heavier lighter warmer colder hotter slower quicker safer happier healthier wider deeper thinner thicker sweeter brighter greater larger higher lower older younger faster bigger smaller stronger cheaper harder easier fewer richer poorer taller closer longer shorter weaker earlier later sooner wiser cleaner softer tougher narrower steeper busier braver dearer drier wetter milder lesser"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["then"]],"pattern":{"program":[[1,[0,"but"]],[2,[0,"than"]],[3,[0,"again"]]],"underlined":[2,2],"elements":3}}
{"replace":[["then"]],"pattern":{"program":[[1,[0,"just only"]],[2,[0,"than"]],[3,[3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"different differently"]],[2,[0,"then"]],[3,[0,"the a his her their other others what any those that it"]]],"underlined":[2,2],"elements":3}}
{"replace":[["as"]],"pattern":{"program":[[1,[0,"twice times"]],[2,[0,"as"]],[3,[7,""]],[4,6],[3,[6,""]],[3],[4,[0,"than then"]]],"underlined":[4,4],"elements":4}}
{"replace":[["have"]],"pattern":{"program":[[1,3,6,9],[1,[0,"could should would"]],[11],[1,[0,"could"]],[1,[4,"n't"]],[11],[1,[0,"should"]],[1,[4,"n't"]],[11],[1,[0,"would"]],[1,[4,"n't"]],[2,[0,"of"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"course the a an his her their my its our it them us him this that these those what late all any"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["have"]],"pattern":{"program":[[1,[0,"i you he she they we it who there"]],[2,[0,0]],[3,[0,"of"]],[4,[0,"been had gone done seen known taken said thought got made come felt heard lost left won given told found become cost kept brought happened killed died paid stayed started used changed saved written spoken met called asked worked played preferred liked stopped helped prevented avoided"]]],"underlined":[3,3],"elements":4}}
{"replace":[["have"]],"pattern":{"program":[[1,4,7],[1,[0,"might"]],[1,[4,"n't"]],[9],[1,[0,"must"]],[1,[4,"n't"]],[9],[1,[0,"need"]],[1,[4,"n't"]],[2,[0,"of"]]],"underlined":[2,2],"elements":2}}
{"replace":[["have"]],"pattern":{"program":[[1,[0,0]],[2,[0,"of"]],[3,[0,"been"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201chad\u201d takes no \u201cof\u201d. Delete it."],"pattern":{"program":[[1,[0,"had"]],[2,[0,"of"]],[3,[0,"been known gone come done left stayed seen"]]],"underlined":[2,2],"elements":3}}
{"replace":[["their"]],"pattern":{"program":[[1,3],[1,[0,"there"]],[5],[1,[0,"they"]],[1,[4,"'re"]],[2,[0,"own"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"is was are were live lived stand stood sit sat up down over out in be people who that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["there"]],"pattern":{"program":[[1,[0,"their"]],[2,4,7,10],[2,[0,"is was"]],[12],[2,[0,"is"]],[2,[4,"n't"]],[12],[2,[0,"was"]],[2,[4,"n't"]],[12],[2,[0,"were"]],[2,[4,"n't"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["there"]],"pattern":{"program":[[1,[0,"their"]],[2,[0,"are were"]],[3,[0,"a an no not two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety many few some several more also still now plenty only about fears plans signs reports",1,""]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["there"]],"pattern":{"program":[[1,[0,"their"]],[2,[0,"will would should could must might may"]],[3,[0,"be"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["there"]],"pattern":{"program":[[1,[0,"their"]],[2,[0,2]],[3,[0,"been never"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["they\u2019re"]],"pattern":{"program":[[1,[0,"their"]],[2,[0,"going trying coming doing getting planning hoping looking waiting"]],[3,[0,"to"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"of in by for with from about on to as the and mind minded"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["they\u2019re"]],"pattern":{"program":[[1,[0,"their"]],[2,[0,"not also still just only already really probably"]],[3,[0,"going coming doing getting trying in on at the a sure happy able"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"is are was were as of for in to be been with by be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["their"]],"pattern":{"program":[[1,[0,"of in with for by from on to at lost left found made took gave won built sold bought kept changed spent raised brought used leave lose sell buy keep change use and protect save feed sent send see saw educate risk risked fear"]],[2,4],[2,[0,"there"]],[6],[2,[0,"they"]],[2,[4,"'re"]],[3,[0,"parents children families family mother father jobs homes home houses lives money country friends wives husbands bodies minds hands opponents rights land names cars faces customers employees votes weapons licences licenses belongings possessions savings pensions wages uniforms neighbours neighbors phones passports classmates colleagues supporters teammates coach captain leader landlord farms crops livestock dogs cattle tents boats"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"are is were was have had"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["their"]],"pattern":{"program":[[1,[0,"do did done doing does"]],[2,4],[2,[0,"there"]],[6],[2,[0,"they"]],[2,[4,"'re"]],[3,[0,"best job jobs homework duty part utmost"]]],"underlined":[2,2],"elements":3}}
{"replace":[["their"]],"pattern":{"program":[[1,[0,"on in at for of with"]],[2,[0,"there"]],[3,[0,"way behalf opinion absence honour honor defence defense favour favor midst twenties thirties forties fifties sixties teens eighties seventies"]]],"underlined":[2,2],"elements":3}}
{"replace":[["their"]],"pattern":{"program":[[1,[0,"all both half most some many one two three"]],[2,[0,"of"]],[3,5],[3,[0,"there"]],[7],[3,[0,"they"]],[3,[4,"'re"]],[4,[7,""]],[9,11],[4,[6,""]],[8]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"is was are were in on at to who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["their"]],"pattern":{"program":[[1,3],[1,[0,"there"]],[5],[1,[0,"they"]],[1,[4,"'re"]],[2,[0,"respective newborn eldest youngest"]]],"underlined":[1,1],"elements":2}}
{"replace":[["there"]],"pattern":{"program":[[1,[0,"over out up down go went live lived lives get got"]],[2,4],[2,[0,"their"]],[6],[2,[0,"they"]],[2,[4,"'re"]],[3,[3,". ,"]]],"underlined":[2,2],"elements":3}}
{"replace":[["there"]],"pattern":{"program":[[1,[0,"they"]],[1,[4,"'re"]],[2,[0,"is was will were has"]]],"underlined":[1,1],"elements":2}}
{"replace":[["its"]],"pattern":{"program":[[1,[0,"it"]],[1,[4,"'s"]],[2,[0,"own"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"that think thinks says said all know knows if"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["its"]],"pattern":{"program":[[1,[0,"of in on for with by from at into under throughout within behind across against over after before between through during since to about beyond towards toward despite above below around among outside"]],[2,[0,"it"]],[2,[4,"'s"]],[3,[0,"first second third fourth fifth last kind history current entire name role annual new final original latest members board leader leaders headquarters staff customers ability future early employees users shareholders citizens founder size height peak best worst way website budget value price population roof walls doors shares stores owner owners residents people borders neighbours neighbors capital president chairman coach captain fans players squad season shape colour color age rivals partner partners parent main largest biggest oldest debut debt debts obligations duty military army troops navy economy currency banks schools hospitals services core network share workforce suppliers successor predecessor readers viewers listeners passengers patients pupils students decision plans policy"]]],"underlined":[2,2],"elements":3}}
{"replace":[["its"]],"pattern":{"program":[[1,[0,"lost left found made took gave won built sold bought kept changed spent raised brought opened closed moved cut increased reduced announced reported launched released ended began celebrated held doubled tripled revealed published unveiled started suspended extended expanded defended denied issued lifted missed paid posted dropped retained reached"]],[2,[0,"it"]],[2,[4,"'s"]],[3,[0,"first second third last own final annual new name headquarters staff share shares profit prices budget role case website offices factory doors campaign season record leader members forecast plans support highest lowest best worst main latest biggest largest debut target title lead operations efforts services search ban decision rates rate sales stores workforce dividend report results"]]],"underlined":[2,2],"elements":3}}
{"replace":[["its"]],"pattern":{"program":[[1,[0,"proud part one some most all each because instead none member members chairman head heart edge end top control half two three"]],[2,[0,"of"]],[3,[0,"it"]],[3,[4,"'s"]],[4,[7,""]],[6,8],[4,[6,""]],[5]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"a an the not been going too so very about all just like"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["it\u2019s"]],"pattern":{"program":[[1,[0,"its"]],[2,[0,"a an the been not going because"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"of and in by for with to than from on at or as"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[8,"",9,"",0,"will would could may might must should"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["it\u2019s"]],"pattern":{"program":[[1,[0,"its"]],[2,[0,"likely unlikely impossible possible hard difficult easy clear unclear important vital essential true time"]],[3,[0,"to that whether how for he she they we"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"of and in by for with to than from on at or as have has had give gave make made spend spent all find take"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["its"]],"pattern":{"program":[[1,[0,"its"]],[1,[10,"'"]],[2,[7,""]],[4,6],[2,[6,""]],[3]],"underlined":[1,1],"elements":2}}
{"replace":[["itself"]],"pattern":{"program":[[1,[0,"it"]],[1,[4,"'s"]],[2,[0,"self"]]],"underlined":[1,2],"elements":2}}
{"replace":[["let\u2019s"]],"pattern":{"program":[[1,[0,"lets"]],[2,[0,"go see face hope not say get take look talk start be assume suppose put try keep make call"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["whose"]],"pattern":{"program":[[1,[0,"who"]],[1,[4,"'s"]],[2,[0,"own name son daughter wife husband mother father brother sister parents family house home car job career life death body work team children sons daughters friends members work works identity names lives homes role contract book books voice face goal goals party company department office grandfather grandmother ancestors uncle aunt cousin remains case paintings songs novels films music"]]],"underlined":[1,1],"elements":2}}
{"replace":[["who\u2019s"]],"pattern":{"program":[[1,[0,"whose"]],[2,[0,"been going gone not"]]],"underlined":[1,1],"elements":2}}
{"replace":[["who\u2019s"]],"pattern":{"program":[[1,[0,"whose"]],[2,[0,"a an the"]]],"underlined":[1,1],"elements":2}}
{"replace":[["who\u2019s"]],"pattern":{"program":[[1,[0,"whose"]],[2,5,8,11,14,17],[2,[0,"trying"]],[2,[0,"to"]],[19],[2,[0,"looking"]],[2,[0,"for at after"]],[19],[2,[0,"waiting"]],[2,[0,"for to"]],[19],[2,[0,"coming"]],[2,[0,"to home"]],[19],[2,[0,"running"]],[2,[0,"for the"]],[19],[2,[0,"doing"]],[2,[0,"the"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[20,1],[1,[7,""]],[3,5],[1,[6,""]],[2],[20,6],[1,[7,""]],[8,10],[1,[6,""]],[7],[20,11],[1,[7,""]],[13,15],[1,[6,""]],[12],[20,16],[1,[7,""]],[18,20],[1,[6,""]],[17],[2,[9,"",8,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["who\u2019s"]],"pattern":{"program":[[1,[0,"whose"]],[2,[0,"responsible afraid ready willing next likely already now currently never"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[11,"",12,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[0,"your"]],[2,4],[2,[0,"going not an welcome"]],[6],[2,[0,"gon"]],[2,[4,"na"]],[3,[0,"to the a too so very"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"of in by on for with from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[0,"your"]],[2,4],[2,[0,"the an"]],[6],[2,[0,"gon"]],[2,[4,"na"]]],"underlined":[1,1],"elements":2}}
{"replace":[["you\u2019re"]],"pattern":{"program":[[1,[0,"your"]],[2,[0,"a"]],[3,[3,"few"],1],[4,6],[3,[6,""]],[3]],"underlined":[1,1],"elements":3}}
{"replace":[["your"]],"pattern":{"program":[[1,[0,"you"]],[1,[4,"'re"]],[2,[0,"own mother father family house home money life name job car friends children kids wife husband hands hand head mind doctor bank phone computer email account password address teeth eyes body heart feet local garden dog tax vote ticket tickets"]]],"underlined":[1,1],"elements":2}}
{"replace":[["your"]],"pattern":{"program":[[1,[0,"in on with for of at from"]],[2,[0,"you"]],[2,[4,"'re"]],[3,[7,""]],[5,7],[3,[6,""]],[4]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"a an the not so too very in on at here there just going being"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["were"]],"pattern":{"program":[[1,[0,3]],[2,[0,"where"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"than from show shows told tell tells ask asks asked of with give gives gave"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"it the he she we they you to there"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["were"]],"pattern":{"program":[[1,[0,3]],[2,[0,"where"]],[3,[0,"told asked given taken born found killed not all both still also in at on going able seen made sent too so very being held left never always only"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"tell tells told show shows ask asked teach"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"there"]],[2,[0,"where"]],[3,[0,"no two three four five many some few several about also only",1,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"if"]],[2,[0,"i he she it we they you"]],[3,[0,"where"]],[4,[0,"to not a in"]]],"underlined":[3,3],"elements":4}}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"who that which"]],[2,[0,"where"]],[3,[0,"killed injured arrested taken born found in at not given sent held left made told trapped rescued forced evacuated hurt detained working living"]]],"underlined":[2,2],"elements":3}}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"people men women children officers soldiers players residents others workers police students passengers prices sales houses homes shops schools roads"]],[2,[0,"where"]],[3,[0,"killed injured arrested taken found hurt evacuated closed damaged destroyed treated rescued forced told charged detained released wounded shot cut left reported"]]],"underlined":[2,2],"elements":3}}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"they we you"]],[2,[0,"wear ware"]],[3,[0,"told asked not all both also going able never still too so only in at"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a his her"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["where"]],"pattern":{"program":[[1,[0,"know knows knew wonder wondered remember remembers decide explain explained see saw ask asked show showed find found discover learn learned told tell"]],[2,[0,"were"]],[3,[0,"the he she they it we i you their his to"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,3],[1,[0,"i he she they who we you people those all things"]],[5],[1,[0,"i"]],[1,[4,"'ve"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["where"]],"pattern":{"program":[[1,[0,"place places point house village town area areas city country spot room hotel hospital school street building site hall church station port region state"]],[2,[0,"were"]],[3,[0,"he she they we i the his her people"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"at of in all the"]],[2,[0,"most"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["where"]],"pattern":{"program":[[1,[0,"were"]],[2,[0,"did do does has have had is are will can"]],[3,[0,"he she they it we you the"]]],"underlined":[1,1],"elements":3}}
{"replace":[["where"]],"pattern":{"program":[[1,[0,"near from behind"]],[2,[0,"were"]],[3,[0,"the he she they it we his"]]],"underlined":[2,2],"elements":3}}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"we"]],[2,[0,"we"]],[2,[4,"'re"]]],"underlined":[2,2],"elements":2}}
{"replace":[["were"]],"pattern":{"program":[[1,[0,"they there who people"]],[2,[0,"we"]],[2,[4,"'re"]],[3,[0,"not the a in at no told asked killed going all also"]]],"underlined":[2,2],"elements":3}}
{"replace":[["from"]],"pattern":{"program":[[1,[0,"came comes coming come away far apart ranging ranged suffering suffered suffers resulted resulting derived stolen removed withdrew retired resigned graduated returned emerged fled escaped benefited hails straight downloaded borrowed recovered recovering back up down out refugees migrants taken moved different free arrived arriving home miles separated freed released evacuated rescued hidden imported exported inherited received letter money news aside directly"]],[2,[0,"form"]],[3,[0,"the a an his her its their my our this that these those",1,"",0,"all both other many"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"to can must will would may could",2,"n't",0,"not people"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["from"]],"pattern":{"program":[[1,[0,"form"]],[2,[1,""]],[3,[0,"to"]],[4,[1,""]]],"underlined":[1,1],"elements":4}}
{"replace":[["from"]],"pattern":{"program":[[1,[0,"form"]],[2,[0,4]],[3,[0,"to"]],[4,[0,4]]],"underlined":[1,1],"elements":4}}
{"replace":[["from"]],"pattern":{"program":[[1,[0,"form"]],[2,[13,"January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"]]],"underlined":[1,1],"elements":2}}
{"replace":[["from"]],"pattern":{"program":[[1,[0,"form"]],[2,[0,"now abroad afar above below behind scratch beginning time"]],[3,[0,"on to on the",3,","]]],"underlined":[1,1],"elements":3}}
{"replace":[["form"]],"pattern":{"program":[[1,[0,"from"]],[2,[0,"of"]],[3,[0,"government payment identification transport transportation protest address words energy cancer punishment art exercise communication entertainment taxation treatment"]]],"underlined":[1,1],"elements":3}}
{"replace":[["form"]],"pattern":{"program":[[1,[0,"application entry registration consent claim tax order medical nomination"]],[2,[0,"from"]],[3,[0,"must was is will can has"]]],"underlined":[2,2],"elements":3}}
{"replace":[["form"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the any some this its his her another present current"]],[3,[0,"from"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["forms"]],"pattern":{"program":[[1,[0,"froms"]]],"underlined":[1,1],"elements":1}}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"lack because instead ministry university variety capable aware accused suspected consists consisted consisting afraid proud fond majority sense threat kind sort type types kinds outskirts aftermath wake middle risk fear hope out none series range result support favour favor beginning ownership spite"]],[2,[0,"off"]],[3,[0,"the a an his her its their this that these those my our",1,"",5,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"coast shore record ground field shelf pitch job hook hand table beaten top ball reef island mainland road north south east west clock course reservation"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"and the a to take took were was is set put get got go"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["off"]],"pattern":{"program":[[1,[0,"kicked fended warded switched wiped sealed ripped sparked staved shrugged dropped cordoned knocked shook brushed rounded polished shaved topped auctioned fobbed pulled",14,"cast",15,"call pay lay hold finish break turn show take fight mark"]],[2,[0,"of"]],[3,[0,5]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"kind same"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"was were is are be been being who those most all some"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["off"]],"pattern":{"program":[[1,[0,2]],[2,[0,"called paid laid held finished broken turned shown taken fought marked"]],[3,[0,"of"]],[4,[0,5]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"kind same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["off"]],"pattern":{"program":[[1,[0,"took take takes taken taking sets came comes come go goes went ran walked drove flew dozed nodded wandered sailed"]],[2,[0,"of"]],[3,[0,"with from at in on after again",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course the a which whom"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"according due thanks owing prior going goes went gave given back close next sent sends returned returns belongs access response relation regard addition opposed similar listened listening led leads leading moved moving married visit visits down up"]],[2,[0,"too"]],[3,[0,"the a an his her its their"]]],"underlined":[2,2],"elements":3}}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"able unable going want wants wanted need needs needed likely unlikely expected allowed tried trying tries began refused refuses decided agreed failed continued forced willing supposed order ready plans planned hopes hoped intends used ordered told asked bound how promised promises threatened vowed helped able way chance right time"]],[2,[0,"too"]],[3,[0,"be have do go get make take see find keep help say give work pay stay leave fly run win play come buy sell build meet stop move live return stand become join vote visit change raise save resign sign speak talk try use"]]],"underlined":[2,2],"elements":3}}
{"replace":[["too"]],"pattern":{"program":[[1,3,6],[1,[0,"far much not is are was were be been seem seems seemed grown become became way"]],[8],[1,[0,"it"]],[1,[4,"'s"]],[8],[1,[0,"that"]],[1,[4,"'s"]],[2,[0,"to"]],[3,[0,"late soon expensive dangerous big small hot young old hard difficult weak strong tired busy often risky costly common easy heavy ill sick frightened afraid scared cold poor narrow shallow steep"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[11,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,[0,"there"]],[2,[0,"are were was is far just had have has made make with not"]],[3,[0,"to"]],[4,[0,"many"]],[5,[0,"people cars houses homes tourists questions children errors mistakes drivers players rules laws of"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"as what that which it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"pattern":{"program":[[1,3],[1,[0,"is was be been proved became far not ask asked so"]],[5],[1,[0,"it"]],[1,[4,"'s"]],[2,[0,"to"]],[3,[0,"much"]],[4,[0,"for"]]],"underlined":[2,2],"elements":4}}
{"replace":[["too"]],"pattern":{"program":[[1,[0,"pay paid put spent spend spends drank drink cost costs ate eat eating drinking used use with lost wasted far not give gave"]],[2,[0,"to"]],[3,[0,"much"]],[4,[0,"time money attention pressure water noise salt sugar alcohol weight power food emphasis blood"]]],"underlined":[2,2],"elements":4}}
{"replace":[["too"]],"pattern":{"program":[[1,[0,"to two"]],[2,[0,"late soon early"]],[3,[0,"to for"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"from up down due middle back mid early close prior",3,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["two"]],"pattern":{"program":[[1,[0,"the his her their these those first last next past these of only"]],[2,[0,"too to"]],[3,[0,"brothers sisters sons daughters men women days weeks years hours sides countries thirds dozen teams boys girls halves"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"that what as look looking listen according due belonged belonging belongs"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["know"]],"pattern":{"program":[[1,[0,"did do does",2,"n't",0,"not to i you would might may should never may they we"]],[2,[0,"no"]],[3,[0,"what how why who where whether that if when"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"matter"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["know"]],"pattern":{"program":[[1,[2,"n't",0,"not i we you they us did would should"]],[2,[0,"now"]],[3,[0,"what how why who whether"]]],"underlined":[2,2],"elements":3}}
{"replace":[["now"]],"pattern":{"program":[[1,[0,"right by until from for even"]],[2,[0,"know"]],[3,[3,". ,"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"i you we they to",2,"n't",0,"not that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["now"]],"pattern":{"program":[[1,[0,"right"]],[2,[0,"know"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[2,"n't",0,"not to they we i you he she people the who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["no"]],"pattern":{"program":[[1,[0,"know now"]],[2,[0,"one"]],[3,[0,"else knows knew is was has will"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"right and but is are was",3,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["no"]],"pattern":{"program":[[1,[0,"know"]],[2,[0,"longer"]]],"underlined":[1,1],"elements":2}}
{"replace":[["no"]],"pattern":{"program":[[1,[0,"now"]],[2,[0,"longer"]],[3,[0,"a the in able need be have has available want wants exist exists use used work works live lives"]]],"underlined":[1,1],"elements":3}}
{"replace":[["new"]],"pattern":{"program":[[1,[0,"a the his her its their brand this two three several many"]],[2,[0,"knew"]],[3,[3,"how that it he she him her of what the about nothing they their his each where who well as better in no best not this from ,"],1],[4,6],[3,[6,""]],[3]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["knew"]],"pattern":{"program":[[1,[0,"he she they i we who nobody everyone everybody never"]],[2,[0,"new"]],[3,[0,"that how what why where who about nothing it him her them he she they of"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"is are was were"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["ever"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"since"]],[3,[0,"the he she they it i we then his her"]]],"underlined":[1,1],"elements":3}}
{"replace":[["ever"]],"pattern":{"program":[[1,[0,"every"]],[2,[0,"so"]],[3,[0,"slightly gently"]]],"underlined":[1,1],"elements":3}}
{"replace":[["biased"]],"pattern":{"program":[[1,[0,6]],[2,[0,"bias"]],[3,[0,"against toward towards"]]],"underlined":[2,2],"elements":3}}
{"replace":[["prejudiced"]],"pattern":{"program":[[1,[0,6]],[2,[0,"prejudice"]],[3,[0,"against"]]],"underlined":[2,2],"elements":3}}
{"replace":[["used"]],"pattern":{"program":[[1,[0,"there people men women farmers"]],[2,[0,"use"]],[3,[0,"to"]],[4,[0,"be have"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,3],[1,[0,"can could will would did do that which for of the"]],[5],[1,[0,"did"]],[1,[4,"n't"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["very"]],"pattern":{"program":[[1,[0,"vary"]],[2,[0,"good few important well close large small serious hard much little different long high low"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to can may will not",2,"n't",0,"they which that prices and results rates"]]],"underlined":[1,1],"elements":1}}]}`,
}
