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
luggage 7
evidence 7
homework 7
machinery 7
equipments 7
informations 7
advices 7
a 8
France 9
Germany 9
Italy 9
Spain 9
Japan 9
China 9
India 9
Canada 9
Mexico 9
Brazil 9
Poland 9
Egypt 9
Israel 9
Iran 9
Iraq 9
Ukraine 9
Australia 9
Kenya 9
Nigeria 9
Ghana 9
Pakistan 9
Sweden 9
Norway 9
Greece 9
Portugal 9
Ireland 9
Scotland 9
England 9
London 9
Paris 9
Tokyo 9
Moscow 9
Berlin 9
Rome 9
Madrid 9`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"lemma":"","off":100},{"on":1,"off":32},{"on":128},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"word":"","off":352},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512}],
  lists: ``,
  entries: `{"replace":[["both"]],"message":["\u201cboth\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"both"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of",1,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["most of"]],"message":["\u201cmost of\u201d takes no article here. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"most"]],[3,[0,"of"]],[4,[0,"the his her their its our these those"]]],"underlined":[1,3],"elements":4},"unless":[{"before":{"program":[[1,[2,"make get have take know want win see"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"make get have"]],[2,[3,""]],[3,5],[2,[4,""]],[2]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"out gets getting making"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"ask demand expect give"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["general"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"general"]]],"underlined":[2,3],"elements":3,"atEnd":true},"unless":[{"after":{"program":[[1,[0,"election"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["in"]],"message":["Delete \u201cthe\u201d behind \u201cin\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"the"]],[3,[0,"accordance conjunction compliance spite lieu addition"]],[4,[0,"to with of"]]],"underlined":[1,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"addition"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["by"]],"message":["Delete \u201cthe\u201d behind \u201cby\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"the"]],[3,[0,"mistake chance"]]],"underlined":[1,2],"elements":3,"atEnd":true}}
{"replace":[["news"],["a piece of news"]],"message":["\u201cnews\u201d is not counted. Write \u201cnews\u201d or \u201ca piece of news\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"news"]],[3,[0,"that which of about from to",1,"$"]]],"underlined":[1,2],"elements":3}}
{"replace":[["progress"]],"message":["\u201cprogress\u201d is not counted. Delete the article."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,3],[2,[5,""]],[3,[0,"progress"]]],"underlined":[1,3],"elements":3},"unless":[{"after":{"program":[[1,[6,"",7,"",1,"-",0,"and or",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d is not counted. Delete the article."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"advice equipment information furniture luggage evidence homework machinery equipments informations advices"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[6,"",7,"",1,"-",0,"and or",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["several"]],"message":["\u201cseveral\u201d takes no article. Delete \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"several"]]],"underlined":[1,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"-",0,"hundred thousand million"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[8,"France Germany Italy Spain Japan China India Canada Mexico Brazil Poland Egypt Israel Iran Iraq Ukraine Australia Kenya Nigeria Ghana Pakistan Sweden Norway Greece Portugal Ireland Scotland England London Paris Tokyo Moscow Berlin Rome Madrid"]],[3,[1,"$",0,"and",9,"",10,"",11,""]]],"underlined":[1,2],"elements":3}}`,
}
