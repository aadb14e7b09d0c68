// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const timeAndManner: StoredPack = {
  isSyntactic: true,
  words: `morning 0 52
night 0
evening 0 54
afternoon 0 53
1980s 1
1990s 1
1970s 1
1960s 1
1950s 1
1940s 1
1930s 1
1920s 1
2000s 1
years 2
weeks 2
days 2 46 47
months 2
hours 2
page 3
pages 3
car 4
bus 4
train 4
plane 4
boat 4
bicycle 4
bike 4
taxi 4
ferry 4
University 5
internet 6 7
one 8
hand 9
other 10 41 83
opinion 11
contrast 12
contrary 13
long 14 15 16 44
way 17 20 21
same 18 19
age 22 23 24 25
end 26
beginning 27
purpose 28
base 29 31
basic 30
bases 31
behalf 32
whole 33 34
large 35
small 36
extent 37 38 39
average 40
words 41
others 41
matter 42
time 43 47
ones 43
ago 45
nowadays 46
day 46 61
times 47
yesterday 48
tomorrow 49
last 50 51
next 50 51 81
midnight 55
noon 56
Christmas 57 58
New 59
Easter 60
Day 61
hands 62 70
hearts 63
heart 63
mind 64 65
minds 65
account 66
accounts 66
consideration 67
questions 68
question 68
doubts 69
exception 71
exceptions 71
regards 72 73
of 74
to 75 78 87
untill 75
since 76
from 77 80
station 79
church 79
hotel 79
school 79
park 79
hospital 79
museum 79
house 79
library 79
bank 79
town 79
city 79
theatre 79
theater 79
pub 79
entrance 79
nearby 80
middle 82
side 84
abroad 85
home 86
arrived 88 89
arrives 88 89
arrive 88 89
arriving 88 89
returned 90
returns 90
return 90
returning 90
travelled 90
traveled 90
fled 90
moved 90
flew 90`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":352},{"word":"","off":100},{"word":""},{"on":8,"off":96},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":4},{"word":"","on":16,"off":68},{"lemma":"","off":100,"tag":"VERB","on":512},{"on":1,"off":32},{"on":128},{"lemma":"","off":100},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"VERB","on":512},{"off":96,"tag":"NOUN","on":512}],
  lists: `January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
and in by for
week month year night
and when after
early mid late
arrived arrives arrive arriving
London Paris Rome Moscow Berlin England Britain America China India France Russia Italy Spain Germany Australia Canada Japan Egypt Turkey Ukraine Israel Washington Beijing Tokyo Madrid`,
  entries: `{"replace":[["on"]],"pattern":{"program":[[1,[0,"at"]],[2,[1,"Monday Tuesday Wednesday Thursday Friday Saturday Sunday"]],[3,[0,"morning night evening afternoon"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[2,"'s",0,"prayers service football market mass games at class practice"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"pattern":{"program":[[1,[0,"at on"]],[2,[0,"the"]],[3,[0,"1980s 1990s 1970s 1960s 1950s 1940s 1930s 1920s 2000s"]],[4,[3,". ,",0,"and when by after"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"look looks looked glance work book film books focus focused light play looking back chapter influence impact effect down research series documentary"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["for"]],"pattern":{"program":[[1,[0,"since"]],[2,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many",4,""]],[3,[0,"years weeks days months hours"]],[4,[3,". ,",0,"and because by with"]]],"underlined":[1,1],"elements":4}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"page pages"]],[3,[4,""]]],"underlined":[1,1],"elements":3}}
{"replace":[["by"]],"pattern":{"program":[[1,[0,"go goes went come comes came travel travels travelled traveled arrived arrive left reached"]],[2,[0,"with"]],[3,[0,"car bus train plane boat bicycle bike taxi ferry"]],[4,[3,". ,",0,"to from at in"]]],"underlined":[2,2],"elements":4}}
{"replace":[["at"]],"pattern":{"program":[[1,[0,"studied studies studying student students professor lecturer teaches taught"]],[2,[0,"on"]],[3,[0,"the"]],[4,[1,"University"]]],"underlined":[2,2],"elements":4}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"internet"]],[4,[3,". ,",0,"for and to by as"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"trust faith believe belief confidence interest invest invested outage outages resulted participate involved change changes disruption advances growth rise increase interested"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"internet"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"look looked looking glance aimed target targeted"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on the one hand"]],"pattern":{"program":[[1,[0,"in"]],[1,[0,"one"]],[1,[0,"hand"]],[2,[3,","]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"one other"]],[4,[0,"hand"]],[5,[3,","]]],"underlined":[1,1],"elements":5}}
{"replace":[["on the other hand"]],"pattern":{"program":[[1,5,10],[1,[0,"on"]],[1,[0,"other"]],[1,[0,"hand"]],[13],[1,[0,"at from by"]],[1,[0,"the"]],[1,[0,"other"]],[1,[0,"hand"]],[13],[1,[0,"from"]],[1,[0,"other"]],[1,[0,"hand"]],[2,[3,","]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["in"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on at under by to"]],[2,[0,"my his her their"]],[3,[0,"opinion"]],[4,[3,","]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in contrast"]],"pattern":{"program":[[1,[0,"on at to by"]],[1,[0,"the"]],[1,[0,"contrast"]]],"underlined":[1,1],"elements":1}}
{"replace":[["on the contrary"]],"pattern":{"program":[[1,5],[1,[0,"in at by"]],[1,[0,"the"]],[1,[0,"contrary"]],[7],[1,[0,"in on"]],[1,[0,"contrary"]],[2,[3,","]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["in"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"long"]],[4,[0,"run"]],[5,[3,". ,"]]],"underlined":[1,1],"elements":5}}
{"replace":[["in"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"long"]],[4,[0,"run"]]],"underlined":[1,1],"elements":4}}
{"replace":[["the long"]],"pattern":{"program":[[1,[0,"in at on"]],[2,[0,"a"]],[3,[0,"long"]],[4,[0,"run"]],[5,[3,","]]],"underlined":[2,3],"elements":5}}
{"replace":[["by way of"]],"pattern":{"program":[[1,[0,"by"]],[2,[0,"the"]],[3,[0,"way"]],[4,[0,"of"]]],"underlined":[1,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"apology"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at the same time"]],"pattern":{"program":[[1,[0,"in on by"]],[1,[0,"the"]],[1,[0,"same"]],[1,[0,"time"]],[2,[3,","]]],"underlined":[1,1],"elements":2,"atStart":true}}
{"replace":[["in"]],"pattern":{"program":[[1,[0,"at by on"]],[2,[0,"the"]],[3,[0,"same"]],[4,[0,"way"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[0,"station house home that as"]],[2,[0,"the"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"pass passed along forward look looked"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"pattern":{"program":[[1,[0,"on by"]],[2,[0,"this that"]],[3,[0,"way"]],[4,[3,","]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"pass passed only see put"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["such a"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"such"]],[3,[0,"way"]]],"underlined":[2,2],"elements":3}}
{"replace":[["at"]],"pattern":{"program":[[1,[0,"in on with"]],[2,[0,"the"]],[3,[0,"age"]],[4,[0,"of"]],[5,[4,""]]],"underlined":[1,1],"elements":5}}
{"replace":[["at the"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"age"]],[3,[0,"of"]],[4,[4,""]]],"underlined":[1,1],"elements":4}}
{"replace":[["the age"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"age"]],[3,[0,"of"]],[4,[4,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["at"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"age"]],[4,[4,""]]],"underlined":[1,2],"elements":4}}
{"replace":[["at"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"end"]],[4,[0,"of"]],[5,[1,0,4,"",0,"last next this"]]],"underlined":[1,1],"elements":5}}
{"replace":[["at"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"beginning"]],[4,[0,"of"]],[5,[1,"January February March April May June July August September October November December",4,"",0,"last next"]]],"underlined":[1,1],"elements":5}}
{"replace":[["for"]],"pattern":{"program":[[1,[0,"in at by"]],[2,[0,"the"]],[3,[0,"purpose"]],[4,[0,"of"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"joined us interested role difference change changed believe clarity lies look looking disguised"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["basis"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"base"]],[4,[0,"of"]],[5,[0,"age race sex religion merit what"]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[0,"of statue tower column tree wall plant skull neck brain hill cliff mountain box structure plinth finger toe spine"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"built stands rests located force forces acts placed sits standing lies found pressure"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["basis"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"basic"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"focus focused lecture lesson course book classes information trained lessons workshop chapter"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["basis"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"a an the"]],[3,5],[3,[0,"regular daily weekly voluntary temporary permanent monthly annual equal"]],[10],[3,[5,"case"]],[3,[6,"-"]],[3,[7,"by"]],[3,[6,"-"]],[3,[8,"case"]],[4,[0,"bases base bases"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"locale":["en-GB"],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"behalf"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["as"]],"pattern":{"program":[[1,[0,"in on"]],[2,[0,"a"]],[3,[0,"whole"]],[4,[3,","]]],"underlined":[1,1],"elements":4}}
{"replace":[["as a whole"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"whole"]],[3,[3,","]]],"underlined":[1,2],"elements":3,"atStart":true}}
{"replace":[["on a large scale"]],"pattern":{"program":[[1,5,10],[1,[0,"in"]],[1,[0,"large"]],[1,[0,"scale"]],[13],[1,[0,"in"]],[1,[0,"a"]],[1,[0,"large"]],[1,[0,"scale"]],[13],[1,[0,"on at"]],[1,[0,"large"]],[1,[0,"scale"]],[2,[3,". ,",0,1]]],"underlined":[1,1],"elements":2}}
{"replace":[["on a small scale"]],"pattern":{"program":[[1,5,10],[1,[0,"in"]],[1,[0,"small"]],[1,[0,"scale"]],[13],[1,[0,"in"]],[1,[0,"a"]],[1,[0,"small"]],[1,[0,"scale"]],[13],[1,[0,"on at"]],[1,[0,"small"]],[1,[0,"scale"]],[2,[3,". ,",0,1]]],"underlined":[1,1],"elements":2}}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"in at by"]],[2,[0,"some what any such"]],[3,[0,"extent"]]],"underlined":[1,1],"elements":3}}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"in at by"]],[2,[0,"a"]],[3,[0,"certain great large lesser greater limited considerable significant"]],[4,[0,"extent"]]],"underlined":[1,1],"elements":4}}
{"replace":[["a ",{"element":2}]],"pattern":{"program":[[1,[0,"to"]],[2,[0,"great large certain limited considerable"]],[3,[0,"extent"]]],"underlined":[2,2],"elements":3}}
{"replace":[["on average"]],"pattern":{"program":[[1,5,8],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"average"]],[11],[1,[0,"in by at"]],[1,[0,"average"]],[11],[1,[0,"in"]],[1,[0,"an"]],[1,[0,"average"]],[2,[3,". ,",0,"than a the",4,""]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"increase decrease rise fall change decline reduction drop growth changes difference differences shift included included"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in other words"]],"pattern":{"program":[[1,6,10,14],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"other"]],[1,[0,"words"]],[18],[1,[0,"with by"]],[1,[0,"other"]],[1,[0,"words"]],[18],[1,[0,"in with by"]],[1,[0,"another"]],[1,[0,"words"]],[18],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"others"]],[1,[0,"words"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as a matter of fact"]],"pattern":{"program":[[1,7,12],[1,[0,"in as"]],[1,[0,"the"]],[1,[0,"matter"]],[1,[0,"of"]],[1,[0,"fact"]],[17],[1,[0,"in"]],[1,[0,"matter"]],[1,[0,"of"]],[1,[0,"fact"]],[17],[1,[0,"by"]],[1,[0,"the"]],[1,[0,"matter"]],[1,[0,"of"]],[1,[0,"fact"]]],"underlined":[1,1],"elements":1}}
{"replace":[["once upon a time"]],"pattern":{"program":[[1,5,11,16],[1,[0,"once"]],[1,[0,"upon"]],[1,[0,"time"]],[20],[1,[0,"once"]],[1,[0,"up"]],[1,[0,"on"]],[1,[0,"a"]],[1,[0,"time"]],[20],[1,[0,"once"]],[1,[0,"upon"]],[1,[0,"the"]],[1,[0,"time"]],[20],[1,[0,"ones"]],[1,[0,"upon"]],[1,[0,"a"]],[1,[0,"time"]]],"underlined":[1,1],"elements":1}}
{"replace":[["a long time ago"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"long"]],[2,[0,"time"]],[3,[0,"ago"]]],"underlined":[1,3],"elements":3,"atStart":true}}
{"replace":[["a few"]],"pattern":{"program":[[1,[0,"few"]],[2,[0,"decades centuries moments seconds nights seasons"]],[3,[0,"ago"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"a the very these those past last of only not so how that too"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"a the very these those past last of only not so how that too precious every first next previous"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["these days"]],"pattern":{"program":[[1,5,9,12],[1,[0,"in at on"]],[1,[0,"these"]],[1,[0,"days"]],[14],[1,[0,"in at"]],[1,[0,"this"]],[1,[0,"days"]],[14],[1,[0,"in at"]],[1,[0,"nowadays"]],[14],[1,[0,"these"]],[1,[0,"day"]],[2,[3,","]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in those days"]],"pattern":{"program":[[1,5,9,13],[1,[0,"at in"]],[1,[0,"that"]],[1,[0,"days"]],[16],[1,[0,"at in"]],[1,[0,"those"]],[1,[0,"time"]],[16],[1,[0,"at"]],[1,[0,"these"]],[1,[0,"time"]],[16],[1,[0,"in"]],[1,[0,"that"]],[1,[0,"times"]]],"underlined":[1,1],"elements":1}}
{"replace":[["yesterday"]],"pattern":{"program":[[1,[0,"in on at"]],[1,[0,"yesterday"]],[2,[3,". ,",0,"evening morning and"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"based back focus light update statement votes vote reflect looked follow followed depend"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tomorrow"]],"pattern":{"program":[[1,[0,"in on at"]],[1,[0,"tomorrow"]],[2,[3,". ,",0,"evening morning"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"based focus effect impact bet bank count eye focused"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"pattern":{"program":[[1,[9,"hold open close meet sign announce arrest publish begin start launch die resign"]],[2,[0,"on"]],[3,[0,"last next"]],[4,[0,2]],[5,[3,". ,",0,3]]],"underlined":[2,2],"elements":5}}
{"replace":[[]],"pattern":{"program":[[1,[0,"in at"]],[2,[0,"last next"]],[3,[0,2]],[4,[3,". ,",0,3]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"sworn called handed logged brought moves move moved moving settles comes goes based back on as off down of improvement improve interest arrived home end carry look played involved featured role part killed died changes happened increase drop fall rise results used spent fell rose"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in the morning"]],"pattern":{"program":[[1,[0,"at in"]],[1,[0,"morning"]],[2,[3,". ,",0,"and when"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in the afternoon"]],"pattern":{"program":[[1,[0,"at in"]],[1,[0,"afternoon"]],[2,[3,". ,",0,"and when"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in the evening"]],"pattern":{"program":[[1,[0,"in at"]],[1,[0,"evening"]],[2,[3,". ,",0,"and when"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"dressed early mid late dress star home"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["at midnight"]],"pattern":{"program":[[1,5,8,12],[1,[0,"at"]],[1,[0,"the"]],[1,[0,"midnight"]],[14],[1,[0,"in"]],[1,[0,"midnight"]],[14],[1,[0,"in"]],[1,[0,"the"]],[1,[0,"midnight"]],[14],[1,[0,"on"]],[1,[0,"midnight"]],[2,[3,". ,",0,"on and after when he she the"]]],"underlined":[1,1],"elements":2}}
{"replace":[["at noon"]],"pattern":{"program":[[1,5],[1,[0,"at in"]],[1,[0,"the"]],[1,[0,"noon"]],[7],[1,[0,"in on"]],[1,[0,"noon"]],[2,[3,". ,",0,"on and when the"]]],"underlined":[1,1],"elements":2}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in"]],[2,[1,"Christmas"]],[3,[1,"Day Eve"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"service services mass football"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"at"]],[2,[1,"Christmas"]],[3,[1,"Day Eve"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"mass service services"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in at"]],[2,[1,"New"]],[3,5],[3,[1,"Years"]],[7],[3,[1,"Year"]],[3,[8,"'s"]],[4,[1,"Eve Day"]]],"underlined":[1,1],"elements":4}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in at"]],[2,[1,"Easter"]],[3,[1,"Sunday Monday"]]],"underlined":[1,1],"elements":3}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in at"]],[2,4,7,10],[2,[1,"Boxing Independence Election Thanksgiving"]],[12],[2,[1,"Valentine"]],[2,[8,"'s"]],[12],[2,[1,"Mother"]],[2,[8,"'s"]],[12],[2,[1,"Father"]],[2,[8,"'s"]],[3,[1,"Day",0,"day"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"sales sale parade rally celebrations ceremonies"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hand"]],"pattern":{"program":[[1,[0,"made washed done written painted sewn carved built picked harvested copied"]],[2,[0,"by"]],[3,[0,"hands"]],[4,[3,". ,",0,"and in at"]]],"underlined":[3,3],"elements":4}}
{"replace":[["by heart"]],"pattern":{"program":[[1,[0,"learn learned learnt learns know knew knows recited recite"]],[2,[10,""]],[3,5],[2,[11,""]],[2],[20,6],[2,[10,""]],[8,10],[2,[11,""]],[7],[20,11],[2,[10,""]],[13,15],[2,[11,""]],[12],[20,16],[2,[10,""]],[18,20],[2,[11,""]],[17],[21,24,28],[3,[0,"by"]],[3,[0,"hearts"]],[30],[3,[0,"by"]],[3,[0,"the"]],[3,[0,"heart"]],[30],[3,[0,"with"]],[3,[0,"heart"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to mind"]],"pattern":{"program":[[1,[12,"come spring"]],[2,[0,"in into on"]],[2,[0,"mind"]]],"underlined":[2,2],"elements":2}}
{"replace":[["in mind"]],"pattern":{"program":[[1,[0,"keep keeps kept keeping bear bears bore bearing"]],[2,5,9],[2,[0,"on at"]],[2,[0,"mind"]],[11],[2,[0,"in"]],[2,[0,"the"]],[2,[0,"mind"]],[11],[2,[0,"in"]],[2,[0,"minds"]]],"underlined":[2,2],"elements":2}}
{"replace":[["into account"]],"pattern":{"program":[[1,[12,"take took"]],[21,2],[2,[10,""]],[4,6],[2,[11,""]],[3],[21,7],[2,[10,""]],[9,11],[2,[11,""]],[8],[21,12],[2,[10,""]],[14,16],[2,[11,""]],[13],[21,17],[2,[10,""]],[19,21],[2,[11,""]],[18],[22,25],[3,[0,"in to on"]],[3,[0,"account"]],[27],[3,[0,"in"]],[3,[0,"accounts"]],[4,[3,". ,",0,"when the all that how and"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["into consideration"]],"pattern":{"program":[[1,[12,"take took"]],[21,2],[2,[10,""]],[4,6],[2,[11,""]],[3],[21,7],[2,[10,""]],[9,11],[2,[11,""]],[8],[21,12],[2,[10,""]],[14,16],[2,[11,""]],[13],[21,17],[2,[10,""]],[19,21],[2,[11,""]],[18],[3,[0,"in to on"]],[3,[0,"consideration"]],[4,[3,". ,",0,"when the all that how and by"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["out of the question"]],"pattern":{"program":[[1,[12,"be"]],[2,6,11],[2,[0,"out"]],[2,[0,"of"]],[2,[0,"questions"]],[15],[2,[0,"out"]],[2,[0,"of"]],[2,[0,"a"]],[2,[0,"question"]],[15],[2,[0,"out"]],[2,[0,"of"]],[2,[0,"the"]],[2,[0,"questions"]]],"underlined":[2,2],"elements":2}}
{"replace":[["without doubt"]],"pattern":{"program":[[1,4,8],[1,[0,"beyond without"]],[1,[0,"doubts"]],[11],[1,[0,"without"]],[1,[0,"any a"]],[1,[0,"doubts"]],[11],[1,[0,"beyond"]],[1,[0,"any"]],[1,[0,"doubts"]]],"underlined":[1,1],"elements":1}}
{"replace":[["close at hand"]],"pattern":{"program":[[1,5],[1,[0,"close near"]],[1,[0,"at"]],[1,[0,"hands"]],[9],[1,[0,"on"]],[1,[0,"hands"]],[1,[0,"and"]],[1,[0,"foot"]]],"underlined":[1,1],"elements":1}}
{"replace":[["with the exception of"]],"pattern":{"program":[[1,6,10,15],[1,[0,"with"]],[1,[0,"the"]],[1,[0,"exception"]],[1,[0,"for to"]],[19],[1,[0,"with"]],[1,[0,"exception"]],[1,[0,"to"]],[19],[1,[0,"with"]],[1,[0,"an"]],[1,[0,"exception"]],[1,[0,"of"]],[19],[1,[0,"with"]],[1,[0,"the"]],[1,[0,"exceptions"]],[1,[0,"for"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as regards"]],"pattern":{"program":[[1,[0,"as"]],[2,[0,"regards"]],[3,[0,"to"]]],"underlined":[1,3],"elements":3}}
{"replace":[["regard"]],"pattern":{"program":[[1,[0,"with"]],[2,[0,"regards"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"all you everyone those"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["amid"]],"pattern":{"program":[[1,[0,"amid amidst"]],[1,[0,"of"]]],"underlined":[1,1],"elements":1}}
{"replace":[["until"]],"pattern":{"program":[[1,4],[1,[0,"until till"]],[1,[0,"to"]],[5],[1,[0,"untill"]]],"underlined":[1,1],"elements":1}}
{"replace":[["since"]],"pattern":{"program":[[1,[0,"since"]],[1,[0,"from"]],[2,[1,0,4,""]]],"underlined":[1,1],"elements":2}}
{"replace":[["since"]],"pattern":{"program":[[1,[0,"from"]],[1,[0,"since"]]],"underlined":[1,1],"elements":1}}
{"replace":[["towards"]],"pattern":{"program":[[1,[0,"towards toward"]],[1,[0,"to"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[13,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["opposite"]],"pattern":{"program":[[1,[0,"opposite"]],[1,[0,"of"]],[2,[0,"the"]],[3,[0,"station church hotel school park hospital museum house library bank town city theatre theater pub entrance"]]],"underlined":[1,1],"elements":3}}
{"replace":[["near"]],"pattern":{"program":[[1,4],[1,[0,"near nearby"]],[1,[0,"from"]],[6],[1,[0,"nearby"]],[1,[0,"to of"]],[2,[0,"the a his her their our"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[10,""]],[2,4],[1,[11,""]],[1],[2,[14,""]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"come came coming people traveled travelled"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["next to"]],"pattern":{"program":[[1,[0,"next"]],[2,[0,"the a"]],[3,[0,"station church hotel school park hospital museum house library bank river road"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[15,"",0,"in when then and or build visit visited",3,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the middle of the"]],"pattern":{"program":[[1,[0,"in at on"]],[2,[0,"the"]],[2,[0,"middle"]],[2,[0,"the"]]],"underlined":[2,2],"elements":2}}
{"replace":[["on the other side"]],"pattern":{"program":[[1,[0,"in at by"]],[1,[0,"the"]],[1,[0,"other"]],[1,[0,"side"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"river road street world bridge border town lake valley wall"]]],"underlined":[1,1],"elements":4}}
{"replace":[["on"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"left right"]],[4,[0,"side"]],[5,[0,"of"]],[6,[0,"the"]],[7,[0,"road street river page screen room stage boat house photo picture"]]],"underlined":[1,1],"elements":7}}
{"replace":[["abroad"]],"pattern":{"program":[[1,[0,"in to at"]],[1,[0,"abroad"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"back come"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"pattern":{"program":[[1,[0,"go goes went gone going come came return returned drive drove walk walked ran run get got"]],[2,[0,"to"]],[3,[0,"home"]],[4,[3,". ,",0,"in at after and when on"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"base care affairs rule and office in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"pattern":{"program":[[1,[0,"go goes went gone going come came"]],[2,[0,"to"]],[3,[0,"downtown upstairs downstairs overseas outside inside indoors outdoors"]],[4,[3,". ,",0,"to and after when"]]],"underlined":[2,2],"elements":4}}
{"replace":[["at"]],"pattern":{"program":[[1,[0,5]],[2,[0,"to"]],[3,[0,"the a his her their",1,"London Paris Rome Moscow Berlin England Britain America China India France",0,"school work"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"sound sounds applause cheers find news tune help music party scene"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"pattern":{"program":[[1,[0,5]],[2,[0,"at to"]],[3,[1,6]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"'s",1,"Bridge Heathrow Airport Stansted Gatwick City Dulles Zoo University Station",0,"station"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to"]],"pattern":{"program":[[1,[0,"returned returns return returning travelled traveled fled moved flew"]],[2,[0,"in at"]],[3,[1,6]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"who is a the his her their tax its safe that first of he they"]]],"underlined":[1,1],"elements":1}}]}`,
}
