// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `effect 0
faster 1
older 1
younger 1
bigger 1
smaller 1
larger 1
shorter 1
heavier 1
taller 1
cheaper 1 12
richer 1
poorer 1
louder 1
colder 1
hotter 1
warmer 1
deeper 1
wider 1
slower 1
lighter 1
thinner 1
confident 2
sure 2
certain 2
glad 2
afraid 2
aware 2
unaware 2
able 2 12
unable 2 12
likely 2
unlikely 2
entitled 2
pleased 2
ready 2
willing 2
unwilling 2
keen 2
too 3
bill 4 66
bills 4
law 4 66
motion 4 66
resolution 4 66
budget 4 66
amendment 4 66
measure 4 66
legislation 4
past 5
loose 6 37
quite 7
break 8 58
principle 9
now 10 11
want 12
wants 12
wanted 12
hope 12
hopes 12
hoped 12
hoping 12
afford 12
rushed 12
money 12
tried 12
trying 12
queued 12
refused 12
offered 12
agreed 12
agreement 12
need 12 39
needs 12
plans 12
planned 12
deal 12
offer 12
people 12
customers 12
shoppers 12
easier 12
shared 13
held 13
made 13
built 13
written 13
led 13
attended 13
killed 13
followed 13
used 13
owned 13
run 13
won 13
sold 13
designed 13
directed 13
produced 13
supported 13
backed 13
approved 13
rejected 13
found 13
seen 13 69
caused 13
joined 13
hit 13
bought 13
founded 13
hired 13
filed 13
signed 13
opened 13
closed 13
time 14
as 15
higher 16
reign 17
women 18 19
please 20
stones 21
rocks 21
bottles 21
bricks 21
punches 21
eggs 21
petrol 21
grenades 21
objects 21
fireworks 21
water 21
paint 21
through 22
sited 23 63
patients 24
new 25
safe 26
treat 27 28
treats 27
coast 29
coasts 29
shore 29
cut 30
called 31
to 32
heel 33 34
heels 34
heeled 34
bare 35 36
bares 36
though 38
favour 39
favor 39
advance 39
anticipation 39
celebration 39
charge 39
danger 39
defence 39
defense 39
front 39
honour 39
honor 39
memory 39
place 39
possession 39
pursuit 39
search 39
spite 39
support 39
terms 39
view 39
, 40
thing 41
things 41
statue 42 43
statues 43
statute 44
statutes 44
passed 45 46
rather 47
other 47
that 48 49
breathes 50
counsellor 51
counsellors 51
councillor 53
councillors 53
levy 54
levee 55
sit 56
sat 57
breaks 59
hanger 60
stationary 61
lose 62
at 64
personal 65
ordinance 66
bylaw 66
accept 67
moral 68
bored 70
corps 71 72
core 73
roles 74
find 75
cash 76
cache 77
poles 78
boarder 79
boarders 79
suite 80
one 81
no 82`,
  lemmas: `stay 41
remain 41
sit 41
wait 41
stop 41
vote 52`,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":100},{"word":""},{"on":128},{"on":1,"off":32},{"on":8,"off":96},{"off":96,"tag":"JJ","on":512},{"word":"","on":16,"off":68},{"word":"","on":16},{"word":"","off":356,"tag":"VB","on":512},{"word":"","off":356,"tag":"VBP","on":512},{"lemma":"","off":100},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NOUN","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"word":"","off":292},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"VBG","on":512},{"word":"","off":352},{"off":96,"tag":"NN*","on":512},{"lemma":"","off":100,"tag":"VBN","on":512}],
  lists: `a this another every each
bring brought come came
more fewer less
counsellor counsellors`,
  entries: `{"replace":[["affect"]],"pattern":{"program":[[1,[0,"not",1,"n't",0,"never also adversely seriously badly severely"]],[2,[0,"effect"]],[3,[2,"it them this that a an any change changes reform reforms transition regime political social real lasting such this repairs delivery payment"],1],[4,6],[3,[3,""]],[3]],"underlined":[2,2],"elements":3}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"faster older younger bigger smaller larger shorter heavier taller cheaper richer poorer louder colder hotter warmer deeper wider slower lighter thinner"]],[2,[0,"that"]],[3,[0,"the a an his her its their any anyone those expected he she they we in most many last"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"so such"]],[11,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["they're"]],"pattern":{"program":[[1,[0,"say says said think thinks believe believes insist insists claim claims know hope"]],[2,[0,"their there"]],[3,[0,"confident sure certain glad afraid aware unaware able unable likely unlikely entitled pleased ready willing unwilling keen"]],[4,[0,"to that of about the"]]],"underlined":[2,2],"elements":4}}
{"replace":[["it's"]],"pattern":{"program":[[1,[0,"was were been that because but and so"]],[2,[0,"its"]],[3,[0,"too"]],[4,[0,"late early soon long big much hard expensive dangerous cold hot risky"]],[5,[0,"to for"]]],"underlined":[2,2],"elements":5}}
{"replace":[["passed"]],"pattern":{"program":[[1,2],[1,[0,"the a this that both"]],[2,[0,"bill bills law motion resolution budget amendment measure legislation"]],[3,[0,"past"]],[4,[0,"the a in by with its unanimously both last"]]],"underlined":[3,3],"elements":4,"atStart":true},"unless":[{"after":{"program":[[20,1],[1,[4,""]],[3,5],[1,[3,""]],[2],[20,6],[1,[4,""]],[8,10],[1,[3,""]],[7],[20,11],[1,[4,""]],[13,15],[1,[3,""]],[12],[20,16],[1,[4,""]],[18,20],[1,[3,""]],[17],[2,[0,"is was has would will"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,"he she they who"]],[2,[0,"past"]],[3,[0,"the away through by unanimously his her"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"make makes made go goes went walk walked let get got send sent run ran put take took see saw what rush rushed drive drove sweep swept move moved slip slipped pass passed"]],[11,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["lose"]],"pattern":{"program":[[1,[0,"will would could may might can to not",1,"n't",0,"must should"]],[2,[0,"loose"]],[3,[0,"half a everything hundreds thousands millions up more all any them him it"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[4,""]],[3,5],[1,[3,""]],[2],[2,[0,"ends end arrow arrows cannon tooth thread coalition stone connection screw translation change"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"let set hang break come tear on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["quiet"]],"pattern":{"program":[[1,[0,"be was were is are stay stayed remain remained fell went keep kept"]],[2,[0,"quite"]],[3,[0,"after until since tonight overnight"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"brake"}]],"pattern":{"program":[[1,[0,"driver drivers motorist motorists cyclist cyclists"]],[2,[0,"did could does"]],[3,[0,"not",1,"n't"]],[4,[0,"break"]],[5,[0,"in hard sharply suddenly to"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[10,1],[1,[4,""]],[3,5],[1,[3,""]],[2],[10,6],[1,[4,""]],[8,10],[1,[3,""]],[7],[2,[0,"into"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["principal"]],"pattern":{"program":[[1,[0,"school college academy elementary",1,"'s",0,"high assistant vice deputy former new the"]],[2,[0,"principle"]],[3,[0,"said says resigned told retired wrote announced apologised apologized asked"]]],"underlined":[2,2],"elements":3}}
{"replace":[["know"]],"pattern":{"program":[[1,[0,"did do does"]],[2,[0,"not",1,"n't"]],[3,[0,"now"]],[4,[0,"that"]]],"underlined":[3,3],"elements":4}}
{"replace":[["know"]],"pattern":{"program":[[1,[0,"want wants wanted need needs like demanded demand have has deserve right keen curious surprised"]],[2,[0,"to"]],[3,[0,"now"]],[4,[0,"who what how whether if why where more that"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"up from back"]],[11,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["buy"]],"pattern":{"program":[[1,[0,"want wants wanted hope hopes hoped hoping able unable afford rushed money tried trying queued refused offered agreed agreement need needs plans planned deal offer people customers shoppers easier cheaper"]],[2,[0,"to"]],[3,[0,"by"]],[4,[0,"a an some more his her their it them shares new food bread land books cars houses tickets"]]],"underlined":[3,3],"elements":4}}
{"replace":[["by"]],"pattern":{"program":[[1,[0,"was were been being is are"]],[2,[0,"shared held made built written led attended killed followed used owned run won sold designed directed produced supported backed approved rejected found seen caused joined hit bought founded hired filed signed opened closed"]],[3,[0,"be"]],[4,[0,"the a an his her its their two three police people",5,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["that"]],"pattern":{"program":[[1,[0,"first second third last only next"]],[2,[0,"time"]],[3,[0,"than"]]],"underlined":[3,3],"elements":3},"unless":[{"before":{"program":[[1,[0,"longer shorter more less better worse earlier later less"]],[21,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[4,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["has"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"been"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"such same far long often much well many soon",2,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hire"]],"pattern":{"program":[[1,[0,"will would to could should may might plans not"]],[2,[0,"higher"]],[3,[5,"",0,"more new people staff workers a an another extra hundreds thousands"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"risk price prices level levels rate rates cost costs standard standards education wages from than taxes ground"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rain"]],"pattern":{"program":[[1,[0,"heavy torrential pouring freezing driving monsoon"]],[2,[0,"reign"]]],"underlined":[2,2],"elements":2}}
{"replace":[["woman"]],"pattern":{"program":[[1,[0,0]],[2,[0,"women"]],[3,[0,"of who from said was has had told died whose with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["woman"]],"pattern":{"program":[[1,[0,0]],[2,[6,""]],[3,[0,"women"]],[4,[0,"of who from said was has had told died whose"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"all of these those than"]],[6,2],[2,[4,""]],[4,6],[2,[3,""]],[3]],"underlined":[1,2],"elements":2}}]}
{"replace":[["pleased"]],"pattern":{"program":[[1,3,6],[1,[0,"am are is was were be so very"]],[8],[1,[2,"'"]],[1,[7,"re"]],[8],[1,[2,"'"]],[1,[7,"m"]],[2,[0,"please"]],[3,[0,"to"]],[4,[0,"announce report say see meet welcome introduce hear present confirm learn know help be have"]]],"underlined":[2,2],"elements":4}}
{"replace":[["threw"]],"pattern":{"program":[[1,[0,"protesters soldiers youths fans they he she who boys crowd rioters demonstrators supporters people students"]],[2,[0,"through"]],[3,[0,"stones rocks bottles bricks punches eggs petrol grenades objects fireworks water paint"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"go went looked walk walked"]],[16,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[4,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["threw"]],"pattern":{"program":[[1,[0,"house spot court judge judges jury she he they"]],[2,[0,"through"]],[3,[0,"out away"]]],"underlined":[2,2],"elements":3}}
{"replace":[["cited"]],"pattern":{"program":[[1,[0,"governor governors minister officials official report they he she who police prosecutors lawyers lawyer judge company spokesman spokeswoman critics campaigners"]],[2,[0,"sited"]],[3,[0,"a an the his her its their safety concerns lack poor bad health personal security financial"]]],"underlined":[2,2],"elements":3}}
{"replace":[["patience"]],"pattern":{"program":[[1,3],[1,[0,"their his her the my our whose"]],[5],[1,[0,"voters"]],[1,[8,"'"]],[2,[0,"patients"]],[3,[0,"was is has wearing ran wore finally"]],[4,[0,"run ran running wearing worn snapped thin out"]]],"underlined":[2,2],"elements":4}}
{"replace":[["knew"]],"pattern":{"program":[[1,[0,"and but"]],[2,[0,"new"]],[3,[0,"everyone everybody nobody that how what him her them exactly where"]]],"underlined":[2,2],"elements":3}}
{"replace":[["save"]],"pattern":{"program":[[1,[0,"to will would could can may might help not"]],[2,[0,"safe"]],[3,[5,"",0,"lives money the his her their its jobs time energy water him them more millions up taxpayers people us lives up on"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"from back close way return returned access right comes came due key led leads essential"]],[21,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[4,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,5],[1,[4,""]],[3,5],[1,[3,""]],[2],[2,[0,"side distance limit level levels"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"threat"}]],"pattern":{"program":[[1,[0,"death bomb terror terrorist security credible existential nuclear serious growing grave real constant immediate"]],[2,[0,"treat treats"]],[3,[0,"to of from against made and by",2,", ."]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"a the"]],[2,[0,"real"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["threat"]],"pattern":{"program":[[1,[0,"under"]],[2,[0,"treat"]]],"underlined":[2,2],"elements":2}}
{"replace":[["off"]],"pattern":{"program":[[1,[0,"sank sunk capsized drowned anchored moored rescued miles kilometres kilometers km just found died"]],[2,[0,"of"]],[3,[0,"the"]],[13,4],[4,[4,""]],[6,8],[4,[3,""]],[5],[13,9],[4,[4,""]],[11,13],[4,[3,""]],[10],[5,[0,"coast coasts shore"]]],"underlined":[2,2],"elements":5},"unless":[{"after":{"program":[[1,[0,"guard guards",1,"'s",0,"road"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"hundreds thousands dozens"]],[21,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[4,""]],[19,21],[2,[3,""]],[18]],"underlined":[1,2],"elements":2}}]}
{"replace":[["off"]],"pattern":{"program":[[1,[0,"to have has had will they it he she party country would and could"]],[2,[0,"cut"]],[3,[0,"of"]],[4,[0,"ties contact links relations communications"]]],"underlined":[3,3],"elements":4}}
{"replace":[["off"]],"pattern":{"program":[[1,[0,"was were been be has had have"]],[2,[0,"called"]],[3,[0,"of"]]],"underlined":[3,3],"elements":3}}
{"replace":[["two"]],"pattern":{"program":[[1,[2,"^ ,",0,"that and but when the killed least only injured these first last"]],[2,[0,"to"]],[3,[0,"of"]],[4,[0,"the them his her these those their its our us"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"up looked referred thought spoken according used close due next"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["heal"]],"pattern":{"program":[[1,[0,"weeks months years begin begins began beginning helped helps slow time"]],[2,[0,"to"]],[3,[0,"heel"]]],"underlined":[3,3],"elements":3},"unless":[{"before":{"program":[[1,[0,1]],[26,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[26,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[26,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[26,17],[2,[4,""]],[19,21],[2,[3,""]],[18],[26,22],[2,[4,""]],[24,26],[2,[3,""]],[23]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"heal"}]],"pattern":{"program":[[1,[0,"wound wounds injury injuries scar scars rifts divisions"]],[21,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[21,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[21,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[21,17],[2,[4,""]],[19,21],[2,[3,""]],[18],[3,[0,"to will would may has have never not"]],[4,[0,"heel heels heeled"]]],"underlined":[4,4],"elements":4},"unless":[{"before":{"program":[[1,[0,1]],[26,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[26,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[26,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[26,17],[2,[4,""]],[19,21],[2,[3,""]],[18],[26,22],[2,[4,""]],[24,26],[2,[3,""]],[23]],"underlined":[1,2],"elements":2}}]}
{"replace":[["bear"]],"pattern":{"program":[[1,[0,"saw spotted shot killed attacked mauled chased by brown grizzly polar black a"]],[2,[0,"bare"]],[3,[0,"near in"]],[4,5],[4,[0,"the"]],[5,[0,"woods forest camp camps park wild cub cubs attack"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"lemma":"bear"}]],"pattern":{"program":[[1,[0,"a the polar brown grizzly"]],[2,[0,"bare bares"]],[3,[0,"was were attacked mauled killed wandered ate climbed entered came"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lose"]],"pattern":{"program":[[1,[9,"loose",10,"loose"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[11,"let cut break hang run turn set come work"]],[11,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[11,7],[2,[4,""]],[9,11],[2,[3,""]],[8]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[11,"arrow dog hound volley"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["through"]],"pattern":{"program":[[1,[11,"put get come run pass sail slip break walk drive cut push climb march ride"]],[2,3],[2,[0,"him her it them us"]],[3,[0,"though"]],[4,[0,"the a an his her their to with"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[11,"be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["of"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"favour favor advance anticipation celebration charge danger defence defense front honour honor memory need place possession pursuit search spite support terms view"]],[3,[0,"off"]]],"underlined":[3,3],"elements":3}}
{"replace":[["where"]],"pattern":{"program":[[1,[2,","]],[2,[0,"were"]],[3,[0,"the a an his her its their two three four",12,""]],[4,5],[4,[13,""]],[5,[14,"",12,""]],[6,[0,"is was can could has had will would"]]],"underlined":[2,2],"elements":6},"unless":[{"before":{"program":[[1,[0,"as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["where"]],"pattern":{"program":[[1,[0,"thing things",11,"stay remain sit wait stop"]],[2,[0,"were"]],[3,[0,"they we he she it"]],[4,[0,"was were is are stood sat"]]],"underlined":[2,2],"elements":4}}
{"replace":[["statute"]],"pattern":{"program":[[1,[15,"pass enact repeal amend adopt strike violate breach interpret"]],[2,[0,"the a that this state federal new old"]],[3,[0,"statue"]],[4,[2,"of"],1],[5,7],[4,[3,""]],[4]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[11,"stand be tower gaze"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"on in outside near by"]],[2,[0,"the a"]],[3,[0,"square park harbour harbor lawn hill way"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"lemma":"statute"}]],"pattern":{"program":[[1,[0,"state federal criminal civil penal immigration antitrust custody libel defamation election"]],[2,[0,"statue statues"]],[3,[15,"say require bar forbid prohibit allow define apply permit govern make"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"statue"}]],"pattern":{"program":[[1,3,7],[1,[0,"marble bronze stone granite equestrian gilded"]],[10],[1,[16,"life"]],[1,[8,"-"]],[1,[7,"size"]],[10],[1,[16,"life"]],[1,[8,"-"]],[1,[7,"sized"]],[2,[0,"statute statutes"]]],"underlined":[2,2],"elements":2}}
{"replace":[["past"]],"pattern":{"program":[[1,3],[1,[0,"is was are were well just half gone long far"]],[5],[1,[0,"it"]],[1,[7,"'s"]],[2,[0,"passed"]],[3,[0,"midnight noon midday sunset sunrise dusk dawn bedtime lunchtime mending repair repairing caring bearing saving redemption due help"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"north south east west"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["past"]],"pattern":{"program":[[1,[0,"half quarter"]],[2,[0,"passed"]],[3,[0,"one two three four five six seven eight nine ten eleven twelve",5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"rather other"]],[2,[0,"that"]],[3,[17,"",18,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"the a an his her its their our it them him to up out for searched in on with by at from about through under over so any more as"],1],[2,4],[1,[3,""]],[1]],"underlined":[1,1],"elements":1}}]}
{"replace":[["than"]],"pattern":{"program":[[1,[0,2]],[2,[0,"that"]],[3,[5,"",0,"half one two three four five six a"]]],"underlined":[2,2],"elements":3,"atStart":true}}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"with in by for after to of killed injured left at employs employed raised cost costs drew paid spent"]],[2,[0,2]],[3,[0,"that"]],[4,[5,""]]],"underlined":[3,3],"elements":4}}
{"replace":[["breaths"]],"pattern":{"program":[[1,[0,"took take takes taking drew draw held hold holding caught catch catching"]],[2,[0,"their our deep few two three several"]],[3,4],[3,[0,"deep"]],[4,[0,"breathes"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"councillor"}]],"pattern":{"program":[[1,[0,"town county city parish district borough ward labour labor conservative independent",19,"Labour Conservative Liberal Green",0,"local"]],[2,[0,3]],[3,[15,"vote back oppose approve say back reject represent call urge"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"councillor"}]],"pattern":{"program":[[1,[0,3]],[2,[15,"vote"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"counsellor"}]],"pattern":{"program":[[1,[0,"marriage grief guidance bereavement drug addiction debt rape genetic trauma"]],[2,[0,"councillor councillors"]]],"underlined":[2,2],"elements":2}}
{"replace":[["levee"]],"pattern":{"program":[[1,[0,"sandbags water river poured spilled spilt rose flowed washed"]],[2,[0,"over along atop"]],[3,[0,"the"]],[4,[0,"levy"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"cap limit order agreement rules on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["levy"]],"pattern":{"program":[[1,[15,"impose charge introduce pay abolish scrap collect raise"]],[2,3],[2,[0,"a the its"]],[4,5],[3,[0,"new"]],[4,[0,"levee"]],[5,[0,"on of from to"]]],"underlined":[4,4],"elements":5},"unless":[{"after":{"program":[[1,[5,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"a the"]],[2,[0,"height"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["set"]],"pattern":{"program":[[1,[0,"rot mould mold damp decay frost winter panic infection rust fatigue boredom reality darkness gangrene depression doubt recession complacency despair"]],[2,4],[2,[0,"could can may might will would to soon then has had have quickly"]],[6],[2,[2,"'"]],[2,[7,"ll"]],[3,[0,"sit"]],[4,[0,"in"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"the a an your my his her its their our water vats",20,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["set"]],"pattern":{"program":[[1,[0,"panic rot mould mold decay boredom infection winter gangrene fatigue"]],[2,[0,"sat"]],[3,[0,"in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a an your my his her its their our",20,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["brake"]],"pattern":{"program":[[1,[0,"could can did would might may to will not",1,"n't"]],[2,[0,"break"]],[3,[0,"in"]],[4,[0,"time"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"fever rain storm drought weather heat cold code cipher ice deadlock"]],[26,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[26,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[26,12],[2,[4,""]],[14,16],[2,[3,""]],[13],[26,17],[2,[4,""]],[19,21],[2,[3,""]],[18],[26,22],[2,[4,""]],[24,26],[2,[3,""]],[23]],"underlined":[1,2],"elements":2}}]}
{"replace":[["brakes"]],"pattern":{"program":[[1,[0,"breaks"]],[2,[0,"on"]],[3,[0,"the his her a"]],[4,[0,"car lorry van bus truck bike bicycle train coach tram vehicle tractor trailer"]],[5,[15,"fail lock squeal be give work"]]],"underlined":[1,1],"elements":5}}
{"replace":[["hangar"]],"pattern":{"program":[[1,[0,"plane planes jet jets aircraft helicopter helicopters"]],[2,[4,""]],[3,5],[2,[3,""]],[2],[20,6],[2,[4,""]],[8,10],[2,[3,""]],[7],[20,11],[2,[4,""]],[13,15],[2,[3,""]],[12],[20,16],[2,[4,""]],[18,20],[2,[3,""]],[17],[3,[0,"in inside into from outside"]],[4,[0,"a the its their"]],[5,[0,"hanger"]]],"underlined":[5,5],"elements":5}}
{"replace":[["stationery"]],"pattern":{"program":[[1,[0,"stationary"]],[2,[0,"was is printed order with bearing"]],[3,[0,"printed headed embossed letterheads"]]],"underlined":[1,1],"elements":3}}
{"replace":[["loose"]],"pattern":{"program":[[1,[0,"get gets got getting gotten broke break breaks run ran runs came come cut let let set work worked shake shook"]],[2,[0,"lose"]],[3,[2,"$",0,"in on from inside and at during outside"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"those who that"]],[16,2],[2,[4,""]],[4,6],[2,[3,""]],[3],[16,7],[2,[4,""]],[9,11],[2,[3,""]],[8],[16,12],[2,[4,""]],[14,16],[2,[3,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[["cited"]],"pattern":{"program":[[1,[0,"council company firm minister mayor officials police report court judge union study spokesman spokeswoman club school board he she they"]],[2,[0,"sited"]],[3,[0,"a the lack an high rising concerns costs cost security safety figures reasons poor"]],[4,[0,"lack cost costs rise shortage concerns need risk report study fall law evidence reasons figures rule case of about over"]]],"underlined":[2,2],"elements":4}}
{"replace":[["sea"]],"pattern":{"program":[[1,[0,"lost born drowned died days months weeks years buried out"]],[2,[0,"at"]],[3,[0,"see"]]],"underlined":[3,3],"elements":3,"atEnd":true}}
{"replace":[["personnel"]],"pattern":{"program":[[1,[0,"hospital school company army navy military airport prison council embassy ambulance security medical emergency base police rescue armed",19,"UN",0,"enlisted trained key nursing"]],[2,[0,"personal"]],[3,[0,"were have are went say said who at from on walked will arrived"]]],"underlined":[2,2],"elements":3}}
{"replace":[["passed"]],"pattern":{"program":[[1,[0,"council board committee senate house assembly parliament lawmakers legislators councillors commissioners trustees members"]],[2,[0,"past"]],[3,[0,"a the an its"]],[4,[0,"motion bill budget ordinance resolution law measure amendment bylaw"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"sensor detector"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["except"]],"pattern":{"program":[[1,[0,"all every"]],[2,[14,""]],[3,[0,"accept"]],[4,[0,"one two him her me them"]],[5,[0,"voted agreed were are was died survived went came left signed passed"]]],"underlined":[3,3],"elements":5}}
{"replace":[["morale"]],"pattern":{"program":[[1,3,6,9],[1,[0,"the staff team troop their its army"]],[11],[1,[0,"team"]],[1,[7,"'s"]],[11],[1,[0,"squad"]],[1,[7,"'s"]],[11],[1,[0,"troops"]],[1,[8,"'"]],[2,[0,"moral"]],[3,[0,"of"]],[4,[0,"the"]],[5,[0,"troops team staff squad force army players workers crew nurses soldiers men"]],[6,[0,"is was has"]]],"underlined":[2,2],"elements":6}}
{"replace":[["scene"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"seen"]],[3,[2,"$",0,"within in at to when by for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["board"]],"pattern":{"program":[[1,[0,"members chairman chair chairwoman meeting"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"bored"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[14,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["corpse"]],"pattern":{"program":[[1,[15,"find discover recover dump bury"]],[2,[0,"a the"]],[3,[0,"corps"]],[4,[0,"in on at near under"]]],"underlined":[3,3],"elements":4}}
{"replace":[["corpse"]],"pattern":{"program":[[1,[0,"corps"]],[2,[0,"was"]],[3,[21,"find discover dump bury burn recover"]]],"underlined":[1,1],"elements":3}}
{"replace":[["corps"]],"pattern":{"program":[[1,[0,"army marine",19,"Marine Army Peace",0,"peace air signal press diplomatic cadet"]],[2,[0,"core"]],[3,[0,"veteran veterans of volunteer volunteers officer officers recruits"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the his her"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rolls"]],"pattern":{"program":[[1,[0,"roles"]],[2,[0,"of"]],[3,[0,"toilet wallpaper carpet film tape cloth paper fabric coins banknotes foil wire"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[4,""]],[2,4],[1,[3,""]],[1],[2,[0,"and"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["fine"]],"pattern":{"program":[[1,[0,"imposed issued faces faced paid pay received got"]],[2,[0,"a"]],[3,[0,"find"]],[4,[0,"of"]],[5,[5,"",2,"\u00a3 \u20ac",0,"up"]]],"underlined":[3,3],"elements":5}}
{"replace":[["cache"]],"pattern":{"program":[[1,[0,"cash"]],[2,[0,"of"]],[3,[0,"weapons arms guns explosives ammunition rifles grenades documents letters drugs firearms gold"]]],"underlined":[1,1],"elements":3}}
{"replace":[["cash-strapped"]],"pattern":{"program":[[1,[16,"cache"]],[1,[8,"-"]],[1,[7,"strapped"]]],"underlined":[1,1],"elements":1}}
{"replace":[["polls"]],"pattern":{"program":[[1,[0,"poles"]],[2,[0,"opened open close closed reopened"]],[3,[0,"at"]],[4,[5,""]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"border"}]],"pattern":{"program":[[1,3],[1,[0,"the county"]],[5],[1,[0,"county"]],[1,[7,"'s"]],[2,[0,"boarder boarders"]],[3,[0,"between with"]],[4,[0,"the two",19,"Mexico Canada India Pakistan Turkey Syria Russia Ukraine Poland France Spain"]]],"underlined":[2,2],"elements":4}}
{"replace":[["suit"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"suite"]],[3,[0,"was"]],[4,[0,"filed dismissed settled brought lodged"]]],"underlined":[2,2],"elements":4}}
{"replace":[["no"]],"pattern":{"program":[[1,[0,"waits wait waited"]],[2,[0,"for"]],[3,[0,"know"]],[4,[0,"one"]]],"underlined":[3,3],"elements":4}}
{"replace":[["know"]],"pattern":{"program":[[1,[0,"do does did",11,"do"]],[2,[0,"not",1,"n't",0,"to",19,"I",0,"you we they"]],[3,[0,"no"]],[4,[0,"how why what whether him her them"]]],"underlined":[3,3],"elements":4}}`,
}
