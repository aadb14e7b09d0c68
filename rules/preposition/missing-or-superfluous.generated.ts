// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const missingOrSuperfluous: StoredPack = {
  isSyntactic: true,
  words: `listen 0
listens 0
listened 0
depends 2
depended 2
depending 2
rely 3
relies 3
relied 3
relying 3
belongs 4
belonged 4
participate 5
participates 5
participated 5
participating 5
consists 6
consisted 6
consisting 6
comments 7
commented 7
commenting 7
dealt 8
dealing 8
deals 8
agreed 10
agrees 10
disagreed 10
disagrees 10
arrived 11
arrives 11
arriving 11
look 12
looks 12
looked 12
looking 12
apply 13
applies 13
applied 13
applying 13
accounts 14
accounted 14
accounting 14
according 15 16
due 17
thanks 18
rain 19
weather 19
strike 19
fog 19
snow 19
noise 19
heat 19
cold 19
war 19
delay 19
lack 19 62
cost 19
storm 19
regardless 20
irrespective 20
prior 21
close 22
contrary 23
owing 24
instead 25
accordance 26
compliance 26
conjunction 26
collaboration 26
cooperation 26
partnership 26
line 26
agreement 26
favour 27
favor 27
honour 27
honor 27
charge 27
memory 27
support 27
defence 27
defense 27
spite 27
need 27
danger 27
behalf 28
apologised 29 30
apologized 29 30
apologises 29
apologizes 29
replied 31
responded 31
reacted 31
complained 32
insisted 33
insists 33
graduated 34
escaped 35
accused 36
convicted 36
acquitted 36
charged 37
sentenced 38
interested 39
specialises 39
specializes 39
specialised 39
specialized 39
specialising 39
specializing 39
capable 40
incapable 40
aware 41
unaware 41
afraid 41
proud 41
fond 41
ashamed 41
responsible 42
reminiscent 43
devoid 43
bereft 43
contacted 44
contacting 44
emphasise 46
emphasises 46
emphasised 46
emphasising 46
emphasize 46
emphasizes 46
emphasized 46
emphasizing 46
underlined 46
underlining 46
highlighting 46
stressed 47
stresses 47
demanded 48
demanding 48
ordered 49 72
investigated 50
investigates 50
investigating 50
reached 53
reaches 53
reaching 53
left 54
entered 55
regret 56
regrets 56
regretted 56
regretting 56
combated 57
combating 57
combatting 57
combat 57
facing 58
tackled 59
tackling 59
doubted 60
doubting 60
lacks 62
lacked 62
equals 63
equalled 63
equaled 63
exceed 64
exceeds 64
exceeded 64
exceeding 64
criticised 65
criticized 65
criticises 65
criticizes 65
criticising 65
criticizing 65
condemned 65
condemns 65
condemning 65
praised 65
praises 65
boycotted 66
boycotting 66
inform 67
informed 67
informs 67
advise 67
advised 67
urged 67
urge 67
assured 67
assure 67
reminded 67
remind 67
notified 67
notify 67
persuaded 67
persuade 67
warned 67
warn 67
convinced 67
convince 67
asked 68
ask 68
asks 68
asking 68
thanked 70 84
thanking 70
welcomed 71
welcoming 71
orders 72
allowed 72
allows 72
forced 72
forces 72
forbade 72
permitted 72
permits 72
helped 72
helps 72
invited 72
encouraged 72
encourages 72
taught 72
called 73
calls 73
calling 73
contains 74
contained 74
containing 74
includes 75
included 75
including 75
consulted 76
consulting 76
awaited 77
awaiting 77
deserves 78
deserved 78
deserve 78
addressed 79
addresses 79
addressing 79
celebrated 80
influenced 81
influencing 81
worth 82
elected 85
granted 86`,
  lemmas: `wait 1
deal 9
visit 45
join 51
marry 52
deny 61
phone 69
telephone 69
award 83`,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"lemma":"","off":100,"tag":"VERB","on":512},{"word":"","off":352},{"on":1,"off":32},{"on":128},{"on":8,"off":96},{"lemma":"","off":100},{"lemma":"","off":96},{"off":96,"tag":"NOUN","on":512},{"lemma":"","off":100,"tag":"VBD","on":512},{"lemma":"","off":100,"tag":"VBG","on":512},{"lemma":"","off":100,"tag":"VB","on":512},{"word":"","off":100}],
  lists: `the his her
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many
the his her its their a
the a his her
the his her their
suspect suspects
the a his her their
him her them us me`,
  entries: `{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"listen listens listened"]],[2,[0,"him her them us me the his her their music"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"and or",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," for"]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"wait"]],[2,[0,0]],[3,[0,"bus train verdict result results ambulance doctor answer decision ruling"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"depends depended depending"]],[2,[0,"the his their its weather"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"it that all"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rely relies relied relying"]],[2,[0,"the his her their its tourism him them volunteers"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"belongs belonged"]],[2,[0,"the his her a an my their him them"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"us them him her it whom which"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"to",3,"To"]],[2,[4,""]],[3,5],[2,[5,""]],[2],[45,6],[2,[4,""]],[8,10],[2,[5,""]],[7],[45,11],[2,[4,""]],[13,15],[2,[5,""]],[12],[45,16],[2,[4,""]],[18,20],[2,[5,""]],[17],[45,21],[2,[4,""]],[23,25],[2,[5,""]],[22],[45,26],[2,[4,""]],[28,30],[2,[5,""]],[27],[45,31],[2,[4,""]],[33,35],[2,[5,""]],[32],[45,36],[2,[4,""]],[38,40],[2,[5,""]],[37],[45,41],[2,[4,""]],[43,45],[2,[5,""]],[42]],"underlined":[1,2],"elements":2,"atStart":true}},{"before":{"program":[[1,[0,"to",3,"To"]],[2,[4,""]],[3,5],[2,[5,""]],[2],[45,6],[2,[4,""]],[8,10],[2,[5,""]],[7],[45,11],[2,[4,""]],[13,15],[2,[5,""]],[12],[45,16],[2,[4,""]],[18,20],[2,[5,""]],[17],[45,21],[2,[4,""]],[23,25],[2,[5,""]],[22],[45,26],[2,[4,""]],[28,30],[2,[5,""]],[27],[45,31],[2,[4,""]],[33,35],[2,[5,""]],[32],[45,36],[2,[4,""]],[38,40],[2,[5,""]],[37],[45,41],[2,[4,""]],[43,45],[2,[5,""]],[42],[3,[1,","]]],"underlined":[1,3],"elements":3}},{"before":{"program":[[1,[1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"participate participates participated participating"]],[2,[0,"the a an this these his"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consists consisted consisting"]],[2,[0,1,6,"",0,"the a an several"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":1}," on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"comments commented commenting"]],[2,[0,"the his her a"]],[3,[0,"case report reports matter decision story rumours rumors claim claims ruling news"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dealt dealing deals"]],[2,[0,"the"]],[3,[0,"problem problems issue issues matter crisis complaint complaints case situation"]]],"underlined":[1,1],"elements":3}}
{"replace":[["with"]],"skipsQuotations":true,"pattern":{"program":[[1,[7,"deal"]],[2,[0,"by"]],[3,[0,"the"]],[4,[0,"problem problems issue issues crisis complaint complaints situation"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":1}," with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"agreed agrees disagreed disagrees"]],[2,[0,"him them me us"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"a to that the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"arrived arrives arriving"]],[2,[0,"the a an his her their"]],[3,[0,"station airport hotel scene port hospital village town house school border camp ground office church city beach court"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," at"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"look looks looked looking"]],[2,[0,"the a this that"]],[3,[0,"map picture photo photograph pictures photos sky clock screen figures camera"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"apply applies applied applying"]],[2,[0,"a the this"]],[3,[0,"job jobs visa loan loans grant post licence license permit mortgage passport patent position grants"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"accounts accounted accounting"]],[2,[6,""]],[3,[0,"per",1,"%"]]],"underlined":[1,1],"elements":3}}
{"replace":[["according to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"according"]],[2,[0,"the an his her reports court local sources documents"]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["according to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,","]],[2,[0,"according"]],[3,[0,"the an his her police officials reports court local"]]],"underlined":[2,2],"elements":3}}
{"replace":[["due to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"due"]],[2,[0,"the his her its their bad heavy lack"]],[3,[0,"illness weather fog rain snow strike injury death fact delay of storm pandemic"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"diligence"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thanks"]],[2,[0,2]],[3,[0,"efforts work help rain support money goal donation grant fact new victory"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[7,"say give express write speak and he she who it",8,"God",7,"bank team mayor club author"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["because of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[2,[0,"the a"]],[3,[0,"rain weather strike fog snow noise heat cold war delay lack cost storm"]],[4,[1,". ,",0,"and"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"regardless irrespective"]],[2,[0,"the age race his"]],[3,[0,"weather cost outcome result fact race sex or"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"prior"]],[2,[0,2]],[3,[0,"match game war sale vote visit election start arrival death trial meeting"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":2}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is was are were lives lived stands stood"]],[2,[0,"close"]],[3,[0,3]],[4,[0,"station church border river sea school town mill coast"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contrary"]],[2,[0,"the his her their popular"]],[3,[0,"belief opinion reports claims rumours rumors law rules advice view views"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"owing"]],[2,[0,"the bad lack heavy"]],[3,[0,"rain weather fog strike illness war of"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"instead"]],[2,[0,4]],[3,[0,"old usual planned"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}," with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"accordance compliance conjunction collaboration cooperation partnership line agreement"]],[3,[0,"the his her its their local international"]],[4,[0,"law rules plan police council government wishes terms university standards regulations"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":2}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"favour favor honour honor charge memory support defence defense spite need danger"]],[3,[0,2]],[4,[9,""]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"who which that was of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"behalf"]],[3,[0,"the his her their a"]],[4,[9,""]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":1}," for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"apologised apologized apologises apologizes"]],[2,[0,"his her the their"]],[3,[0,"delay error mistake remarks comments noise behaviour behavior conduct"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"apologised apologized"]],[2,[0,"him her them us me fans voters customers residents passengers"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"replied responded reacted"]],[2,[0,0]],[3,[0,"letter question questions call news request email criticism claims"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," about"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"complained"]],[2,[0,0]],[3,[0,"noise smell delay delays cost fee prices food heat service"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," on"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"insisted insists"]],[2,[0,"his her their the"]],[3,[0,"innocence right rights"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," from"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"graduated"]],[2,[0,"the a"]],[3,[0,"university college academy school"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," from"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"escaped"]],[2,[0,3]],[3,[0,"prison jail cell"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"was were been be being is are stands"]],[2,[0,"accused convicted acquitted"]],[3,[0,"murder theft fraud rape treason arson spying manslaughter assault robbery corruption bribery perjury killing stealing lying cheating taking"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,5]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," with"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"was were been be being is are"]],[2,[0,"charged"]],[3,[0,"murder theft fraud rape treason arson manslaughter assault robbery corruption bribery perjury"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,5]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," to"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sentenced"]],[2,[0,"life death",6,""]],[3,[0,"years in months weeks for"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"interested specialises specializes specialised specialized specialising specializing"]],[2,[0,"art music history opera politics science buying selling the his her"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"that which what who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"capable incapable"]],[2,[0,"doing making winning taking running having being carrying beating"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"aware unaware afraid proud fond ashamed"]],[2,[0,"the his her its their"]],[3,[0,"danger dangers risk risks dark problem problems fact record work son daughter past plan noise law sea dogs"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"is was are were had has would might will could that"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"and or",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":1}," for"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"responsible"]],[2,[0,"the his her this"]],[3,[0,"death deaths crash attack attacks damage fire delay bombing error killing murder leak safety accounts"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":1}," of"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"reminiscent devoid bereft"]],[2,[0,"the his her early"]]],"underlined":[1,1],"elements":2}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contacted contacting"]],[2,[0,"with to"]],[3,[0,"him her them us me the police a his"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201cvisit\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[10,"visit",11,"visit"]],[2,[0,"to"]],[3,[0,6,3,"London Paris Rome Moscow Berlin England Britain America China India France Russia Italy Spain Germany Australia Canada Japan Egypt Turkey Ukraine Israel Washington Beijing Tokyo Madrid"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"end evening morning past time first summer spring autumn fall winter same middle 1990s day age night weekend request invitation expense"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing underlined underlining highlighting"]],[2,[0,"on about upon"]],[3,[0,"the his her their its how that this a safety"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"right left map first page back next following same screen"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"stressed stresses"]],[2,[0,"on upon"]],[3,[0,"the"]],[4,[0,"need importance value role fact point"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cfor\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"demanded demanding"]],[2,[0,"for"]],[3,[0,"a an the more his her their better higher justice an answers"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the of his her their its these those other such and high no any as labor market consumer work greater increased new growing job these most more less so too very"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[7,"be"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"first sake time last second"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201cordered\u201d takes no \u201cfor\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ordered"]],[2,[0,"for"]],[3,[0,"a an the his her two three"]],[4,[0,"evacuation inquiry investigation release arrest closure review probe"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"is was been were"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"investigated investigates investigating"]],[2,[0,"into about on upon"]],[3,[0,"the a his her how what why whether claims allegations"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201cjoin\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[10,"join",11,"join"]],[2,[0,"to with into"]],[3,[0,3]],[4,[0,"club army party navy team choir union police company firm band bank"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201cmarry\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[11,"marry",12,"marry"]],[2,[0,"with to"]],[3,[0,"a an the his her him a"]],[4,[0,"man woman daughter son widow prince princess king queen girl boy sister brother cousin actor singer doctor"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"reached reaches reaching"]],[2,[0,"to"]],[3,[3,"London Paris Rome Moscow Berlin England Britain America China India France Russia Italy Spain Germany Australia Canada Japan",0,"home safety shore"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201cleft\u201d takes no \u201cfrom\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"left"]],[2,[0,"from"]],[3,[0,"home school office hospital work"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201centered\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"entered"]],[2,[0,"in to into"]],[3,[0,3]],[4,[0,"building house room country university hall church school office stadium bank shop city town village cabin palace"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[13,"'s",0,"in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"regret regrets regretted regretting"]],[2,[0,"for about of"]],[3,[0,"the his her their what not having any that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the no any his her their deep of with some a expressed express little without such these and great sincere my our much more few"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"combated combating combatting"]],[5],[1,[0,"to"]],[1,[0,"combat"]],[2,[0,"against with"]],[3,[0,"the crime drugs terrorism poverty corruption fraud climate racism"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the in of and armed his unarmed military against for naval"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201cfacing\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"facing"]],[2,[0,"with to against"]],[3,[0,"a an the problems criticism charges financial high new many serious questions"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"camera wall street sea north south east west front left right rear audience back window door future public road enemy other ground sun direction horizon"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tackled tackling"]],[2,[0,"with against about"]],[3,[0,"the a problems crime poverty climate corruption fraud inequality issues"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"fishing the his block a of late slide"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"doubted doubting"]],[2,[0,"about of on"]],[3,[0,"the his her their whether that its"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[7,"be",0,"been the of self"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201cdeny\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"deny"]],[2,[0,"about of on from against"]],[3,[0,"the any his her their that having"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"basis grounds ground start outset very"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cin\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"lack lacks lacked"]],[2,[0,"in"]],[3,[0,"money funds staff food water skills experience confidence education evidence support"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a of no any this for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"equals equalled equaled"]],[2,[0,"to"]],[3,[0,"the a an",6,"",0,"one his her two"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"among as first our their his her treated between are the of and not"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"exceed exceeds exceeded exceeding"]],[2,[0,"over than above to"]],[3,[6,"",0,"the",1,"\u00a3 $",0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many their his"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"criticised criticized criticises criticizes criticising criticizing condemned condemns condemning praised praises"]],[2,[0,"about on against upon"]],[3,[0,"the a his her their its how"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[7,"be",0,"been being publicly widely harshly repeatedly often sharply was and"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"eve basis grounds day floor backs left right ground same internet air radio spot authority"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"boycotted boycotting"]],[2,[0,"against from to of"]],[3,[0,"the a his her its all"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"inform informed informs advise advised urged urge assured assure reminded remind notified notify persuaded persuade warned warn convinced convince"]],[2,[0,"to"]],[3,[0,"him her them us me reporters police voters residents drivers journalists everyone"]],[4,[0,"that of about to on not"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[7,"be",0,"was were been"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"asked ask asks asking"]],[2,[0,"to"]],[3,[0,"him her them us me reporters police officials people"]],[4,[0,"if whether why what how about for to when where"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201cphone\u201d takes no \u201cto\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"phone telephone"]],[2,[0,"to"]],[3,[0,"him her them us me the his a police"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thanked thanking"]],[2,[0,"to"]],[3,[0,"him her them us me fans voters everyone staff supporters"]],[4,[0,"for who"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"welcomed welcoming"]],[2,[0,"to"]],[3,[0,6]],[4,[0,"news decision ruling move result verdict plan report deal"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ordered orders allowed allows forced forces forbade permitted permits helped helps invited encouraged encourages taught"]],[2,[0,"to"]],[3,[0,7]],[4,[0,"to not"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[7,"be",0,"was were been being"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"called calls calling"]],[2,[0,"to"]],[3,[0,7]],[4,[0,"a an names liar traitor the"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contains contained containing"]],[2,[0,"of with"]],[3,[0,1,6,"",0,"a an the several some no"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"includes included including"]],[2,[0,"of with"]],[3,[0,1,6,"",0,"several some no"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consulted consulting"]],[2,[0,"to"]],[3,[0,"the a his her doctors lawyers experts"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"awaited awaiting"]],[2,[0,"to"]],[3,[0,"the a his her its"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cfor\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"deserves deserved deserve"]],[2,[0,"for"]],[3,[0,"a the to more better praise"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"than what whatever everything anything nothing all that which as credit praise respect thanks recognition"]],[2,[4,""]],[3,5],[2,[5,""]],[2],[20,6],[2,[4,""]],[8,10],[2,[5,""]],[7],[20,11],[2,[4,""]],[13,15],[2,[5,""]],[12],[20,16],[2,[4,""]],[18,20],[2,[5,""]],[17]],"underlined":[1,2],"elements":2}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"addressed addresses addressing"]],[2,[0,"about on over into"]],[3,[0,"the a this these"]],[4,[0,"issue issues problem problems matter concerns question crisis"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["\u201ccelebrated\u201d takes no \u201c",{"element":2},"\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"celebrated"]],[2,[0,"of for about"]],[3,[0,4]],[4,[0,"win victory birthday anniversary title success"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"is was most the are were best widely"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201c",{"element":2},"\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"influenced influencing"]],[2,[0,"to on"]],[3,[0,"the his her their its people how voters policy"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[7,"be",0,"heavily strongly"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201cworth\u201d takes no \u201cof\u201d before a sum. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be"]],[2,[0,"worth"]],[3,[0,"of"]],[4,[1,"$ \u00a3 \u20ac",6,""]]],"underlined":[3,3],"elements":4}}
{"replace":[[]],"message":["Somebody is awarded a prize. Delete \u201cwith\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"award"]],[2,[0,"with"]],[3,[0,"a an the"]],[4,[0,"medal prize grant contract scholarship title trophy knighthood degree doctorate damehood cross cup"]]],"underlined":[2,2],"elements":4}}
{"replace":[[]],"message":["One thanks somebody. Delete \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thanked"]],[2,[0,"to"]],[3,[0,"the his her their all everyone everybody"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["Somebody is elected mayor. Delete \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"elected"]],[2,[0,"to"]],[3,[0,"president mayor governor chairman chairwoman chancellor speaker pope senator"]]],"underlined":[2,2],"elements":3}}
{"replace":[[]],"message":["Somebody is granted it. Delete \u201cwith\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"granted"]],[2,[0,"with"]],[3,[0,"bail asylum permission leave citizenship immunity parole custody"]]],"underlined":[2,2],"elements":3}}`,
}
