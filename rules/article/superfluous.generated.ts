// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const superfluous: StoredPack = {
  isSyntactic: true,
  words: `the 0 1
general 2
accordance 3
conjunction 3
compliance 3
spite 3
lieu 3
addition 3
mistake 4
chance 4
news 5
progress 6
advice 7
equipment 7
information 7
furniture 7
luggage 7 17
evidence 7
homework 7
machinery 7 17
equipments 7
informations 7
advices 7
a 8 10 33
France 9 13
Germany 9 13
Italy 9 13
Spain 9 13
Japan 9 13
China 9 13
India 9 13
Canada 9 13
Mexico 9 13
Brazil 9 13
Poland 9 13
Egypt 9 13
Israel 9 13
Iran 9 13
Iraq 9 13
Ukraine 9 13
Australia 9 13
Kenya 9 13
Nigeria 9 13
Ghana 9 13
Pakistan 9 13
Sweden 9 13
Norway 9 13
Greece 9 13
Portugal 9 13
Ireland 9 13
Scotland 9 13
England 9 13
London 9 13
Paris 9 13
Tokyo 9 13
Moscow 9 13
Berlin 9 13
Rome 9 13
Madrid 9 13
early 11
mid 11
late 11
midday 12
midnight 12
noon 12
dusk 12
nightfall 12
Turkey 13
Russia 13
Denmark 13
Finland 13
Wales 13
Britain 13
Austria 13
Hungary 13
Belgium 13
Switzerland 13
Argentina 13
Chile 13
Peru 13
Colombia 13
Cuba 13
Vietnam 13
Thailand 13
Indonesia 13
Malaysia 13
Singapore 13
Ethiopia 13
Uganda 13
Morocco 13
Algeria 13
Syria 13
Jordan 13
Lebanon 13
living 14
percent 15
% 15
cent 16
cocaine 17
heroin 17
cannabis 17
ammunition 17
legislation 17
rainfall 17
unemployment 17
homelessness 17
jewellery 17
jewelry 17
clothing 17
footage 17
wildlife 17
livestock 17
merchandise 17
traffic 17
wreckage 17
rubble 17
rubbish 17
garbage 17
lumber 17
electricity 17
petrol 17
gasoline 17
diesel 17
software 17
hardware 17
stationery 17
cutlery 17
crockery 17
weather 17
poultry 17
timber 17
broadband 17
vandalism 17
terrorism 17
nudity 17
bloodshed 17
sunshine 17
sewage 17
asbestos 17
smallpox 17
measles 17
malaria 17
childcare 17
healthcare 17
housework 17
paperwork 17
teamwork 17
pollution 17
erosion 17
congestion 17
sight 18 19 27
view 18
control 19
breath 19
luck 19
touch 19
print 19
reach 19
stock 19
first 20
gunpoint 21
knifepoint 21
random 21
peace 21
fault 21
bail 22
parole 22
probation 22
duty 22
horseback 22
tiptoe 22
vacation 22
average 22
behalf 23
refuge 25
shelter 25
part 25
aim 25
pride 25
revenge 25
vain 28
custody 28 37
captivity 28 37
exile 28 37
poverty 28
tears 28
mourning 28 37
arrest 29
oath 29
construction 29
duress 29
example 30
instance 30
granted 30
doubt 31
exception 31
fail 31
precedent 31
incident 31
court 32
Reverend 34
Rev. 34
Rev 34
Honourable 34
Honorable 34
Mr 35
Mrs 35
Ms 35
Mr. 35
Mrs. 35
Ms. 35
Mount 36`,
  lemmas: `bring 24
lose 26 38
regain 26
fine 38
pay 38
cost 38
owe 38
raise 38
win 38
charge 38`,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"lemma":"","off":100},{"on":1,"off":32},{"on":128},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"word":"","off":352},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512},{"on":8,"off":96},{"off":96,"tag":"PRON","on":512},{"lemma":"","off":100,"tag":"VERB","on":512}],
  lists: `close open end finish trade be fall rise
higher lower up down
on in at after than as
lose regain
and after when until for on`,
  entries: `{"replace":[["both"]],"message":["\u201cboth\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"both"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of",1,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["most of"]],"message":["\u201cmost of\u201d takes no article here. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"most"]],[3,[0,"of"]],[4,[0,"the his her their its our these those"]]],"underlined":[1,3],"elements":4},"unless":[{"before":{"program":[[1,[2,"make get have take know want win see"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"make get have"]],[2,[3,""]],[3,5],[2,[4,""]],[2]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"out gets getting making"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"ask demand expect give"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["general"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"general"]]],"underlined":[2,3],"elements":3,"atEnd":true},"unless":[{"after":{"program":[[1,[0,"election"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"message":["Delete \u201cthe\u201d behind \u201cin\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"accordance conjunction compliance spite lieu addition"]],[4,[0,"to with of"]]],"underlined":[1,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"addition"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["by"]],"message":["Delete \u201cthe\u201d behind \u201cby\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"the"]],[3,[0,"mistake chance"]]],"underlined":[1,2],"elements":3,"atEnd":true}}
{"replace":[["news"],["a piece of news"]],"message":["\u201cnews\u201d is not counted. Write \u201cnews\u201d or \u201ca piece of news\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"news"]],[3,[0,"that which of about from to",1,"$"]]],"underlined":[1,2],"elements":3}}
{"replace":[["progress"]],"message":["\u201cprogress\u201d is not counted. Delete the article."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,3],[2,[5,""]],[3,[0,"progress"]]],"underlined":[1,3],"elements":3},"unless":[{"after":{"program":[[1,[6,"",7,"",1,"-",0,"and or",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d is not counted. Delete the article."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"advice equipment information furniture luggage evidence homework machinery equipments informations advices"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[6,"",7,"",1,"-",0,"and or",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["several"]],"message":["\u201cseveral\u201d takes no article. Delete \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"several"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"-",0,"hundred thousand million"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[8,"France Germany Italy Spain Japan China India Canada Mexico Brazil Poland Egypt Israel Iran Iraq Ukraine Australia Kenya Nigeria Ghana Pakistan Sweden Norway Greece Portugal Ireland Scotland England London Paris Tokyo Moscow Berlin Rome Madrid"]],[3,[1,"$",0,"and",9,"",10,"",11,""]]],"underlined":[1,2],"elements":3}}
{"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d takes no article. Delete \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"nothing than because"]]],"underlined":[1,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"a"]],[2,[6,"",7,""]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"vitamin hepatitis type grade class plan section part group team from option point an letter and or in of"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[1,"-",6,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"of"]],[2,[0,"a an"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":3}," ",{"element":4}]],"message":["\u201c",{"element":3}," ",{"element":4},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"until since by in before after from during through"]],[2,[0,"the"]],[3,[0,"early mid late"]],[4,[8,"January February March April May June July August September October November December"]],[5,[1,". ,",0,"when and after as because for to"]]],"underlined":[2,4],"elements":5}}
{"replace":[[{"element":3}]],"message":["\u201c",{"element":3},"\u201d takes no article here. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by at until before after around since"]],[2,[0,"the"]],[3,[0,"midday midnight noon dusk nightfall"]],[4,[1,". ,",0,"on when and as the a"]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201c",{"element":3},"\u201d takes no article. Delete \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in from to across throughout into of with"]],[2,[0,"a an"]],[3,[8,"France Germany Italy Spain Japan China India Canada Mexico Brazil Poland Egypt Turkey Israel Iran Iraq Ukraine Russia Australia Kenya Nigeria Ghana Pakistan Sweden Norway Denmark Finland Greece Portugal Ireland Scotland Wales England Britain Austria Hungary Belgium Switzerland Argentina Chile Peru Colombia Cuba Vietnam Thailand Indonesia Malaysia Singapore Ethiopia Uganda Morocco Algeria Syria Jordan Lebanon London Paris Tokyo Moscow Berlin Rome Madrid"]],[4,[1,". ,",0,"and on after when last this",9,"",10,"",11,""]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"and"]],[2,[5,"",6,"",7,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["living memory"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"living"]],[4,[0,"memory"]]],"underlined":[2,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":3}]],"message":["\u201c",{"element":3},"\u201d takes no article here. Delete \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,0]],[2,[0,"a an the"]],[3,[12,""]],[4,[0,"percent",1,"%"]],[5,[0,1]],[6,[1,". ,",0,2]]],"underlined":[2,3],"elements":6}}
{"replace":[[{"element":3}]],"message":["\u201c",{"element":3},"\u201d takes no article here. Delete \u201c",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,0]],[2,[0,"a an the"]],[3,[12,""]],[4,[0,"per"]],[5,[0,"cent"]],[6,[0,1]],[7,[1,". ,",0,2]]],"underlined":[2,3],"elements":7}}
{"replace":[[]],"message":["\u201c",{"element":2},"\u201d is not counted. Delete \u201c",{"element":1},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"cocaine heroin cannabis ammunition legislation rainfall unemployment homelessness luggage jewellery jewelry clothing machinery footage wildlife livestock merchandise traffic wreckage rubble rubbish garbage lumber electricity petrol gasoline diesel software hardware stationery cutlery crockery weather poultry timber broadband vandalism terrorism nudity bloodshed sunshine sewage asbestos smallpox measles malaria childcare healthcare housework paperwork teamwork pollution erosion congestion"]],[3,[1,". ,",0,"to worth from in for that which at on is was were are"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"element":4}]],"message":["\u201cfrom ",{"element":4},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"vanish disappear fade"]],[2,[0,"from"]],[3,[0,"the"]],[4,[0,"sight view"]],[5,[1,". ,",0,"over in behind at as when and before after"]]],"underlined":[3,4],"elements":5}}
{"replace":[[{"element":4}]],"message":["\u201cout of ",{"element":4},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"out"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"sight control breath luck touch print reach stock"]],[5,[1,". ,",0,"and when as before after"]]],"underlined":[3,4],"elements":5}}
{"replace":[["first ",{"element":4}]],"message":["\u201cat first ",{"element":4},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"first"]],[4,[0,"sight glance"]]],"underlined":[2,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":3}]],"message":["\u201cat ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the"]],[3,[0,"gunpoint knifepoint random peace fault"]],[4,[1,". ,",0,"and by in on with"]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201con ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"bail parole probation duty horseback tiptoe vacation average"]],[4,[1,". ,",0,"and when until after in at"]]],"underlined":[2,3],"elements":4}}
{"replace":[["behalf"]],"message":["\u201con behalf of\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"behalf"]],[4,[0,"of"]]],"underlined":[2,3],"elements":4}}
{"replace":[[]],"message":["Somebody is brought \u201cto justice\u201d. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"bring"]],[2,3],[2,[13,"",7,"",6,""]],[3,[0,"to"]],[4,[0,"the"]],[5,[0,"justice trial life light"]],[6,[1,". ,",0,"and by in after at when last for"]]],"underlined":[4,4],"elements":6}}
{"replace":[[{"element":3}]],"message":["\u201ctake ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"take"]],[2,[0,"the"]],[3,[0,"refuge shelter part aim pride revenge"]],[4,[0,"in at on from under"]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201c",{"element":3},"\u201d takes no article here. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,3]],[2,[0,"the"]],[3,[0,"control touch consciousness patience"]],[4,[0,"of with",1,". ,",0,"and after in on"]]],"underlined":[2,3],"elements":4}}
{"replace":[["sight"]],"message":["\u201csight\u201d takes no article here. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,3]],[2,[0,"the"]],[3,[0,"sight"]],[4,[0,"of"]],[5,[0,"the it them land each"]]],"underlined":[2,3],"elements":5}}
{"replace":[[{"element":3}]],"message":["\u201cin ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"vain custody captivity exile poverty tears mourning"]],[4,[1,". ,",0,4]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201cunder ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"the"]],[3,[0,"arrest oath construction duress"]],[4,[1,". ,",0,"and in on at for since when after"]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201cfor ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"the"]],[3,[0,"example instance granted"]],[4,[1,". ,",0,"and"]]],"underlined":[2,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201cwithout ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"without"]],[2,[0,"the"]],[3,[0,"doubt exception fail precedent incident"]],[4,[1,". ,",0,"and in on"]]],"underlined":[2,3],"elements":4}}
{"replace":[["court"]],"message":["Who is tried is \u201cin court\u201d. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"due appear appears appeared appearing back"]],[2,[0,"in"]],[3,[0,"the"]],[4,[0,"court"]],[5,[1,". ,",0,"this on today next charged accused later again tomorrow"]]],"underlined":[3,4],"elements":5}}
{"replace":[["not"]],"message":["\u201cnot\u201d takes no article. Delete \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"not"]],[3,[0,"a an the one only even all"]]],"underlined":[1,2],"elements":3}}
{"replace":[["the ",{"element":2}]],"message":["\u201c",{"element":2},"\u201d takes \u201cthe\u201d. Write \u201cthe ",{"element":2},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[8,"Reverend Rev. Rev Honourable Honorable"]],[3,[7,""]],[4,[7,""]]],"underlined":[1,2],"elements":4}}
{"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[8,"Mr Mrs Ms Mr. Mrs. Ms."]],[3,[7,""]],[4,[9,"",10,"",11,"",1,", ."]]],"underlined":[1,2],"elements":4}}
{"replace":[[{"element":2}," ",{"element":3}]],"message":["\u201c",{"element":2}," ",{"element":3},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[8,"Mount"]],[3,[7,""]],[4,[1,". ,",0,"and",9,"",10,"",11,"",0,"in"]]],"underlined":[1,3],"elements":4}}
{"replace":[[{"element":3}]],"message":["\u201cin ",{"element":3},"\u201d takes no article. Delete \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"a"]],[3,[0,"custody captivity exile mourning"]],[4,[1,". ,",0,4]]],"underlined":[2,3],"elements":4}}
{"replace":[[]],"message":["A sum takes no article here. Delete \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[14,"fine pay cost owe raise win lose charge"]],[2,[0,"a"]],[3,[1,"$ \u00a3 \u20ac"]],[4,[12,""]],[5,[1,". ,",0,"by for when after in and"]]],"underlined":[2,2],"elements":5}}`,
}
