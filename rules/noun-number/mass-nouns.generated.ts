// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const massNouns: StoredPack = {
  isSyntactic: true,
  words: `informations 0
advices 1
equipments 2
furnitures 3
feedbacks 4
homeworks 5
luggages 6
baggages 7
softwares 8
hardwares 9
machineries 10
jewelleries 11
jewelries 12
sceneries 13
laughters 14
legislations 15
transportations 16
expertises 17
guidances 18
assistances 19
stationeries 20
cutleries 21
poetries 22
debrises 23
debris 23
violences 24
pollutions 25
garbages 26
researches 27
evidences 28 29
staffs 30 31 32
aircrafts 33
spacecrafts 34
hovercrafts 35
offsprings 36
sheeps 37
childrens 38
childs 38
womens 39
mens 40
feets 41
foots 41
teeths 42
tooths 42
mices 43
mouses 43
datas 44
medias 45
bacterias 46
alumnis 47
alumni 48
strata 49
fungi 50
larvae 51
vertebrae 52
paparazzi 53
stimuli 54
curricula 55
criterion 56
phenomenon 57
bacterium 58
information 59 82
advice 60 82
evidence 61 82
equipment 62 82
furniture 63 82
luggage 64 82
homework 65 82
feedback 66
research 67
software 68
news 69
jewellery 70
assistance 71
permission 72
guidance 73
luck 74 82
weather 75
fun 76 82
traffic 77 82
applause 78
laughter 79
damage 80 82
people 81
things 81
problems 81
cars 81
houses 81
students 81
children 81
countries 81
questions 81
jobs 81
books 81
friends 81
women 81
men 81
companies 81
cases 81
ways 81
places 81
tourists 81
voters 81
trees 81
farms 81
money 82
water 82
progress 82
violence 82
pollution 82
rain 82
snow 82
attention 82
electricity 82
number 83
scissors 84
trousers 84
jeans 84
binoculars 84
pliers 84
tweezers 84
pyjamas 84
pajamas 84
shorts 84
mean 85
crossroad 86
headquarter 87
barrack 88`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","on":16,"off":68},{"lemma":"","off":100},{"word":""},{"word":"","off":100},{"off":96,"tag":"NOUN","on":512},{"word":"","off":292},{"word":"","on":16}],
  lists: `were are have had who
a this another each every
in of was is
at and near to`,
  entries: `{"replace":[["information"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"informations"]]],"underlined":[1,1],"elements":1}}
{"replace":[["advice"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"advices"]]],"underlined":[1,1],"elements":1},"unless":[{"after":{"program":[[1,[0,"and of"]],[2,[0,"debit debits"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["equipment"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"equipments"]]],"underlined":[1,1],"elements":1}}
{"replace":[["furniture"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"furnitures"]]],"underlined":[1,1],"elements":1}}
{"replace":[["feedback"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"feedbacks"]]],"underlined":[1,1],"elements":1},"unless":[{"before":{"program":[[1,[0,"positive negative climate these of between both"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["homework"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"homeworks"]]],"underlined":[1,1],"elements":1}}
{"replace":[["luggage"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"luggages"]]],"underlined":[1,1],"elements":1}}
{"replace":[["baggage"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"baggages"]]],"underlined":[1,1],"elements":1}}
{"replace":[["software"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"softwares"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hardware"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hardwares"]]],"underlined":[1,1],"elements":1}}
{"replace":[["machinery"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"machineries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["jewellery"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"jewelleries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["jewelry"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"jewelries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["scenery"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sceneries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["laughter"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"laughters"]]],"underlined":[1,1],"elements":1}}
{"replace":[["legislation"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"legislations"]]],"underlined":[1,1],"elements":1}}
{"replace":[["transportation"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"transportations"]]],"underlined":[1,1],"elements":1}}
{"replace":[["expertise"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"expertises"]]],"underlined":[1,1],"elements":1}}
{"replace":[["guidance"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"guidances"]]],"underlined":[1,1],"elements":1}}
{"replace":[["assistance"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"assistances"]]],"underlined":[1,1],"elements":1}}
{"replace":[["stationery"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"stationeries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["cutlery"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"cutleries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["poetry"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"poetries"]]],"underlined":[1,1],"elements":1}}
{"replace":[["debris"]],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"debrises"]],[5],[1,[0,"debris"]],[1,[1,"'s"]]],"underlined":[1,1],"elements":1}}
{"replace":[["violence"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"violences"]]],"underlined":[1,1],"elements":1}}
{"replace":[["pollution"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pollutions"]]],"underlined":[1,1],"elements":1}}
{"replace":[["garbage"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"garbages"]]],"underlined":[1,1],"elements":1}}
{"replace":[["studies"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty several many few various these those some all other more most such"]],[2,[0,"researches"]],[3,[0,"show showed suggest suggested found find were are on into"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"his her their the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["evidence"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty several many few various these those some all other more most such recent new latest"]],[2,[0,"evidences"]],[3,[0,"show showed suggest suggested were are that of from against in"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"is he she it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["evidence"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hard fresh clear strong enough no any new further scientific"]],[2,[0,"evidences"]]],"underlined":[2,2],"elements":2}}
{"replace":[["staff"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"staffs"]],[2,[0,"were are have who say said had members at"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"joint general"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["staff"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"members member chief chiefs"]],[2,[0,"of"]],[3,[0,"staffs"]]],"underlined":[3,3],"elements":3}}
{"replace":[["staff"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty several many few various these those some all other more most such hospital school bank airport hotel medical new"]],[2,[0,"staffs"]],[3,[3,". ,",0,"and to in on for from by of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"states"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["aircraft"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"aircrafts"]]],"underlined":[1,1],"elements":1}}
{"replace":[["spacecraft"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"spacecrafts"]]],"underlined":[1,1],"elements":1}}
{"replace":[["hovercraft"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hovercrafts"]]],"underlined":[1,1],"elements":1}}
{"replace":[["offspring"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"offsprings"]]],"underlined":[1,1],"elements":1}}
{"replace":[["sheep"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"sheeps"]]],"underlined":[1,1],"elements":1}}
{"replace":[["children"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"childrens childs"]],[2,[0,"were are have had who to"]]],"underlined":[1,1],"elements":2}}
{"replace":[["women"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"womens"]],[2,[0,0]]],"underlined":[1,1],"elements":2}}
{"replace":[["men"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mens"]],[2,[0,0]]],"underlined":[1,1],"elements":2}}
{"replace":[["feet"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"feets foots"]],[2,[0,"high tall long wide deep above below away"]]],"underlined":[1,1],"elements":2}}
{"replace":[["teeth"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"teeths tooths"]]],"underlined":[1,1],"elements":1}}
{"replace":[["mice"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mices mouses"]],[2,[0,"were are in and have with to"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"computer computers keyboards keyboard"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["data"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"datas"]]],"underlined":[1,1],"elements":1}}
{"replace":[["media"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"medias"]]],"underlined":[1,1],"elements":1}}
{"replace":[["bacteria"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"bacterias"]]],"underlined":[1,1],"elements":1}}
{"replace":[["alumni"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"alumnis"]]],"underlined":[1,1],"elements":1}}
{"replace":[["alumnus"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an one another former every each"]],[2,[0,"alumni"]],[3,[0,"of who and",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the"]],[2,[0,"association clubs"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["stratum"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a this that another each every"]],[2,[0,"strata"]],[3,[0,"of in",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["fungus"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"fungi"]],[3,[0,"that which called",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["larva"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"larvae"]],[3,[0,"of that which in",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["vertebra"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a one another each cracked broken fractured"]],[2,[0,"vertebrae"]],[3,[0,"in and after at",3,","]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"two three several his her their the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["paparazzo"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a one another every"]],[2,[0,"paparazzi"]],[3,[0,"who had was took",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["stimulus"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"stimuli"]],[3,[0,"to for that",3,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["curriculum"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an one another each every"]],[2,3],[2,[0,"new broad national school this"]],[3,[0,"curricula"]],[4,[0,"is was for that and",3,","]]],"underlined":[3,3],"elements":4}}
{"replace":[["criteria"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"these those two three several many four five"]],[2,[0,"criterion"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[3,"-",0,"based validity"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["phenomena"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"these those two three several many all"]],[2,[0,"phenomenon"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"that of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bacteria"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"these those several many all"]],[2,[0,"bacterium"]],[3,[0,"are were can in that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["information"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,[0,"information"]],[3,[3,". ,",0,"about on that from which regarding was is to"]]],"underlined":[1,2],"elements":3}}
{"replace":[["advice"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,[0,"advice"]],[3,[3,". ,",0,"about on that from which to for was is of by"]]],"underlined":[1,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"column line centre bureau"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["evidence"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,[0,"evidence"]],[3,[3,". ,",0,"of that for against to in which was is"]]],"underlined":[1,2],"elements":3}}
{"replace":[["equipment"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,[0,"equipment"]],[3,[3,". ,",0,"to for that which used was is in and"]]],"underlined":[1,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"operator failure"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["furniture"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"furniture"]],[3,[3,". ,",0,"that in which from was"]]],"underlined":[1,2],"elements":3}}
{"replace":[["luggage"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"luggage"]],[3,[3,". ,",0,"that in which at was on"]]],"underlined":[1,2],"elements":3}}
{"replace":[["homework"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"homework"]],[3,[3,". ,",0,"that for which on to about"]]],"underlined":[1,2],"elements":3}}
{"replace":[["feedback"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"feedback"]],[3,[3,". ,",0,"from on about to that of"]]],"underlined":[1,2],"elements":3}}
{"replace":[["research"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"research"]],[3,[0,"into on about by of showed shows found published carried conducted done that which"]]],"underlined":[1,2],"elements":3}}
{"replace":[["software"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"software"]],[3,[3,". ,",0,"that which to for called by"]]],"underlined":[1,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"as platform"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["news"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"news"]],[3,[3,". ,",0,"that about of from which on"]]],"underlined":[1,2],"elements":3}}
{"replace":[["jewellery"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"jewellery"]],[3,[3,". ,",0,"that which worth from"]]],"underlined":[1,2],"elements":3}}
{"replace":[["assistance"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[2,[0,"assistance"]],[3,[3,". ,",0,"to from for of in with"]]],"underlined":[1,2],"elements":3}}
{"replace":[["permission"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"permission"]],[3,[3,". ,",0,"to from for of"]]],"underlined":[1,2],"elements":3}}
{"replace":[["guidance"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"guidance"]],[3,[3,". ,",0,"to from for of on"]]],"underlined":[1,2],"elements":3}}
{"replace":[[{"element":2}," luck"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"bad good"]],[3,[0,"luck"]],[4,[3,". ,",0,"that for to in and"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":2}," weather"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"bad good cold hot nice fine stormy dry wet poor"]],[3,[0,"weather"]],[4,[3,". ,",0,"and in for on that"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":2}," fun"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"great good much"]],[3,[0,"fun"]],[4,[3,". ,",0,"to for and"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":2}," traffic"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"heavy light"]],[3,[0,"traffic"]],[4,[3,". ,",0,"and in on from"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":2}," applause"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"loud warm long great thunderous"]],[3,[0,"applause"]],[4,[3,". ,",0,"and from for in by"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":2}," laughter"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"loud much great"]],[3,[0,"laughter"]],[4,[3,". ,",0,"and from in"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":2}," damage"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"great serious severe heavy much extensive"]],[3,[0,"damage"]],[4,[3,". ,",0,"to in and from by"]]],"underlined":[1,3],"elements":4}}
{"replace":[["many"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"too very not",4,"n't"]],[2,[0,"much"]],[3,[0,"people things problems cars houses students children countries questions jobs books friends women men companies cases ways places tourists voters trees farms"]]],"underlined":[2,2],"elements":3}}
{"replace":[["much"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"not",4,"n't",0,"so too very how as"]],[2,[0,"many"]],[3,[0,"money water information advice traffic damage evidence progress equipment furniture luggage homework violence pollution rain snow luck fun attention electricity"]],[4,[3,". ,",0,"in on to for from that was is about at by of he she they as"]]],"underlined":[2,2],"elements":4}}
{"replace":[["amount"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"large huge small great vast enormous certain considerable"]],[2,[0,"number"]],[3,[0,"of"]],[4,[0,"money information damage rain food evidence traffic work energy oil gas land waste electricity cash research equipment"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pair of ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a another one every each"]],[2,[0,"scissors trousers jeans binoculars pliers tweezers pyjamas pajamas shorts"]],[3,[3,". ,",0,"and in with on for to from was that he she which"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"and or"]],[2,[5,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["means"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the this that another only best main one"]],[2,[0,"mean"]],[3,[0,"of"]],[4,6],[4,[0,"transport transportation communication support escape living production payment control survival achieving making getting travel access protest"]],[9],[4,[6,"self"]],[4,[7,"-"]],[4,[1,"defence"]]],"underlined":[2,2],"elements":4}}
{"replace":[["crossroads"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at a the reached"]],[2,[0,"crossroad"]],[3,[3,". ,",0,"of in between and where"]]],"underlined":[2,2],"elements":3}}
{"replace":[["headquarters"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"its the his their a new party police military world company army campaign regional"]],[2,[0,"headquarter"]],[3,[0,2,3,", .",0,3]]],"underlined":[2,2],"elements":3}}
{"replace":[["barracks"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the its army military police"]],[2,[0,"barrack"]],[3,[0,2,3,", .",0,3]]],"underlined":[2,2],"elements":3}}`,
}
