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
  entries: `{"id":"[the both]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"both","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["both"]],"message":["\u201cboth\u201d takes no article. Delete \u201cthe\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"of","off":356},{"word":"-"}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"[the most of] the|his|her|their|its|our|these|those","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"most","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"the","off":356},{"word":"his","off":356},{"word":"her","off":356},{"word":"their","off":356},{"word":"its","off":356},{"word":"our","off":356},{"word":"these","off":356},{"word":"those","off":356}]}],"underlined":[1,3],"elements":4},"replace":[["most of"]],"message":["\u201cmost of\u201d takes no article here. Delete \u201cthe\u201d."],"unless":[{"before":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"make","off":100},{"lemma":"get","off":100},{"lemma":"have","off":100},{"lemma":"take","off":100},{"lemma":"know","off":100},{"lemma":"want","off":100},{"lemma":"win","off":100},{"lemma":"see","off":100}]}],"underlined":[1,1],"elements":1}},{"before":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"make","off":100},{"lemma":"get","off":100},{"lemma":"have","off":100}]},[4],{"element":2,"tests":[{"on":1,"off":32}]},[6,8],{"element":2,"tests":[{"on":128}]},[5]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"out","off":356},{"word":"gets","off":356},{"word":"getting","off":356},{"word":"making","off":356}]}],"underlined":[1,1],"elements":1}},{"before":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"ask","off":100},{"lemma":"demand","off":100},{"lemma":"expect","off":100},{"lemma":"give","off":100}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"in [the general] $","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"general","off":356}]}],"underlined":[2,3],"elements":3,"atEnd":true},"replace":[["general"]],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"election","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"[in the] accordance|conjunction|compliance|spite|lieu|addition to|with|of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"accordance","off":356},{"word":"conjunction","off":356},{"word":"compliance","off":356},{"word":"spite","off":356},{"word":"lieu","off":356},{"word":"addition","off":356}]},[10],[11],{"element":4,"tests":[{"word":"to","off":356},{"word":"with","off":356},{"word":"of","off":356}]}],"underlined":[1,2],"elements":4},"replace":[["in"]],"message":["Delete \u201cthe\u201d behind \u201cin\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"addition","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]}],"underlined":[1,2],"elements":2}}],"skipsQuotations":true}
{"id":"[by the] mistake|chance $","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"by","off":356}]},[4],[5],{"element":2,"tests":[{"word":"the","off":356}]},[7],[8],{"element":3,"tests":[{"word":"mistake","off":356},{"word":"chance","off":356}]}],"underlined":[1,2],"elements":3,"atEnd":true},"replace":[["by"]],"message":["Delete \u201cthe\u201d behind \u201cby\u201d."],"skipsQuotations":true}
{"id":"[a|an news] that|which|of|about|from|to|$","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356},{"word":"an","off":356}]},[4],[5],{"element":2,"tests":[{"word":"news","off":356}]},[7],[8],{"element":3,"tests":[{"word":"that","off":356},{"word":"which","off":356},{"word":"of","off":356},{"word":"about","off":356},{"word":"from","off":356},{"word":"to","off":356},{"word":"$"}]}],"underlined":[1,2],"elements":3},"replace":[["news"],["a piece of news"]],"message":["\u201cnews\u201d is not counted. Write \u201cnews\u201d or \u201ca piece of news\u201d."],"skipsQuotations":true}
{"id":"[a|an :ADJ? progress]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356},{"word":"an","off":356}]},[4,6],[5],{"element":2,"tests":[{"off":96,"tag":"ADJ","on":512}]},[7],[8],{"element":3,"tests":[{"word":"progress","off":356}]}],"underlined":[1,3],"elements":3},"replace":[["progress"]],"message":["\u201cprogress\u201d is not counted. Delete the article."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"word":"-"},{"word":"and","off":356},{"word":"or","off":356},{"word":","}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"[a|an advice|equipment|information|furniture|luggage|evidence|homework|machinery|equipments|informations|advices]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356},{"word":"an","off":356}]},[4],[5],{"element":2,"tests":[{"word":"advice","off":356},{"word":"equipment","off":356},{"word":"information","off":356},{"word":"furniture","off":356},{"word":"luggage","off":356},{"word":"evidence","off":356},{"word":"homework","off":356},{"word":"machinery","off":356},{"word":"equipments","off":356},{"word":"informations","off":356},{"word":"advices","off":356}]}],"underlined":[1,2],"elements":2},"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d is not counted. Delete the article."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"word":"-"},{"word":"and","off":356},{"word":"or","off":356},{"word":","}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"[a several]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"a","off":356}]},[4],[5],{"element":2,"tests":[{"word":"several","off":356}]}],"underlined":[1,2],"elements":2},"replace":[["several"]],"message":["\u201cseveral\u201d takes no article. Delete \u201ca\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"-"},{"word":"hundred","off":356},{"word":"thousand","off":356},{"word":"million","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"[the France|Germany|Italy|Spain|Japan|China|India|Canada|Mexico|Brazil|Poland|Egypt|Israel|Iran|Iraq|Ukraine|Australia|Kenya|Nigeria|Ghana|Pakistan|Sweden|Norway|Greece|Portugal|Ireland|Scotland|England|London|Paris|Tokyo|Moscow|Berlin|Rome|Madrid] $|and|:VBD|:VBZ|:MD","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"the","off":356}]},[4],[5],{"element":2,"tests":[{"word":"France","off":352},{"word":"Germany","off":352},{"word":"Italy","off":352},{"word":"Spain","off":352},{"word":"Japan","off":352},{"word":"China","off":352},{"word":"India","off":352},{"word":"Canada","off":352},{"word":"Mexico","off":352},{"word":"Brazil","off":352},{"word":"Poland","off":352},{"word":"Egypt","off":352},{"word":"Israel","off":352},{"word":"Iran","off":352},{"word":"Iraq","off":352},{"word":"Ukraine","off":352},{"word":"Australia","off":352},{"word":"Kenya","off":352},{"word":"Nigeria","off":352},{"word":"Ghana","off":352},{"word":"Pakistan","off":352},{"word":"Sweden","off":352},{"word":"Norway","off":352},{"word":"Greece","off":352},{"word":"Portugal","off":352},{"word":"Ireland","off":352},{"word":"Scotland","off":352},{"word":"England","off":352},{"word":"London","off":352},{"word":"Paris","off":352},{"word":"Tokyo","off":352},{"word":"Moscow","off":352},{"word":"Berlin","off":352},{"word":"Rome","off":352},{"word":"Madrid","off":352}]},[7],[8],{"element":3,"tests":[{"word":"$"},{"word":"and","off":356},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512}]}],"underlined":[1,2],"elements":3},"replace":[[{"element":2}]],"message":["\u201c",{"element":2},"\u201d takes no article. Delete \u201cthe\u201d."],"skipsQuotations":true,"isSyntactic":true}`,
}
