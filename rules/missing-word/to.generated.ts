// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const to: StoredPack = {
  isSyntactic: true,
  words: `according 0
prior 1
due 2 4 11
thanks 3 4
owing 4
respect 5
regard 5
relation 5
opposed 6
compared 6
contrary 7
referred 8
access 10
likely 11
unlikely 11
able 11
unable 11
willing 11
unwilling 11
going 11
supposed 11
set 11
ready 11
expected 11 12
allowed 11
forced 11
required 11
eager 11
keen 11
reluctant 11
prepared 11
bound 11
destined 11
wants 12
wanted 12
wanting 12
tried 12
trying 12
hoped 12
hoping 12
intends 12
intended 12
expects 12
decided 12
refused 12
refuses 12
agreed 12
failed 12
fails 12
managed 12
began 12
begun 12
continues 12
continued 12
seems 12
seemed 12
appears 12
appeared 12
tends 12
ought 12
vowed 12
threatened 12
attempted 12
pledged 12
hesitated 12
longed 12
strives 12
strove 12
public 13
visitors 13
traffic 13
sentenced 14
hospital 15
jail 15
prison 15
do 16
like 17
how 18
laps 19
lap 19
minutes 19
minute 19
seconds 19
holes 19
matches 19
games 19
days 19
weeks 19
miles 19
rounds 19
overs 19
races 19
close 20 21
finish 21
end 21
settle 21`,
  lemmas: `look 9`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"PROPN","on":512},{"lemma":"","off":100},{"on":1,"off":32},{"on":128},{"off":96,"tag":"VBG","on":512},{"off":96,"tag":"VBN","on":512},{"off":96,"tag":"JJ","on":512},{"off":96,"tag":"ADV","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"NOUN","on":512},{"on":8,"off":96},{"word":""},{"word":"","on":16,"off":68},{"off":96,"tag":"VB","on":512},{"word":"","off":352}],
  lists: ``,
  entries: `{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"according"]],[2,[0,"the a an this these his her its their our police officials witnesses sources experts analysts reports figures data research researchers prosecutors",1,""]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"be"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"of by in for and"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[3,""]],[2,4],[1,[4,""]],[1],[19,5],[1,[3,""]],[7,9],[1,[4,""]],[6],[19,10],[1,[3,""]],[12,14],[1,[4,""]],[11],[19,15],[1,[3,""]],[17,19],[1,[4,""]],[16],[2,[0,"to"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"prior"]],[2,[0,"the his her its their this that my our",5,""]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the his her no"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[6,"",0,"off out down up late absent closed shut",7,""]],[2,[0,"due"]],[3,[0,"the a an his her its their heavy bad poor fears concerns strong high snow rain fog ice illness injury wind winds flooding lack"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,"be fall come"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"have"]],[2,3],[2,[8,""]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,"next same day week month year time following end new"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thanks"]],[2,[0,"the a an his her its their our this"]]],"underlined":[1,1],"elements":2,"atStart":true},"unless":[{"after":{"program":[[1,[0,"lot million bunch ton heap great thousand"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mainly largely partly mostly chiefly primarily entirely"]],[2,[0,"thanks due owing"]],[3,[0,"the a an his her its their this"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with in"]],[2,[0,"respect regard relation"]],[3,[0,"the this these those his her its their"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"opposed compared"]],[3,[0,"the a an this his her its their",5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"contrary"]],[2,[0,"the his her its their popular what this expectations claims reports"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[8,""]],[3,[0,"referred"]],[4,[0,"as"]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[9,"look"]],[2,[0,"forward"]],[3,[0,"the a an this that his her its their it seeing meeting hearing working playing",5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[9,"have gain get give lose deny provide grant seek allow obtain want need"]],[2,3],[2,[10,"",0,"no any full the them him her easy direct free better limited"]],[3,[0,"access"]],[4,[0,"the a an his her its their this these",11,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[8,""]],[3,[0,"likely unlikely able unable willing unwilling going supposed due set ready expected allowed forced required eager keen reluctant prepared bound destined"]],[4,[0,"be have become get go"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"away off in"]],[2,[0,"place"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,2],[1,[0,"not"]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[0,"or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wants wanted wanting tried trying hoped hoping intends intended expects expected decided refused refuses agreed failed fails managed began begun continues continued seems seemed appears appeared tends ought vowed threatened attempted pledged hesitated longed strives strove"]],[2,[0,"be become"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"if whether needs must all everything anything"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[12,"",0,"it they"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"open closed known available accessible visible"]],[3,[0,"the"]],[4,[0,"public visitors traffic"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"sentenced"]],[3,[0,"death life prison jail",13,"",0,"two three four five six seven eight nine ten twelve fifteen twenty"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,[0,"taken rushed airlifted flown transferred admitted"]],[3,5,8],[3,[0,"hospital"]],[9],[3,[0,"the a"]],[3,[0,"hospital"]],[9],[3,[0,"jail prison"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"nothing something anything little much"]],[2,[0,"do"]],[3,[0,"with"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"what whatever how",2,"do"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"would"]],[5],[1,[14,"'"]],[1,[15,"d"]],[2,[0,"like"]],[3,[0,"be have see thank know make get go do say take hear keep find become build bring"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"what who anybody"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on about learn learns learned learnt know knows knew explain explains explained show shows showed teach teaches taught decide decided understand guide"]],[2,[0,"how"]],[3,[16,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"come do dare be have"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"and or"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to ",{"element":0}]],"message":["\u201cto\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with",17,"With"]],[2,[13,"",0,"two three four five six seven eight nine ten a one only"]],[3,4],[3,[10,""]],[4,[0,"laps lap minutes minute seconds holes matches games days weeks miles rounds overs races"]],[5,[0,"go play spare"]]],"underlined":[5,5],"elements":5}}
{"replace":[[{"element":0}," to"]],"message":["\u201cto\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[9,"come"]],[2,[0,"close"]],[3,[5,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["to ",{"element":0}]],"message":["\u201cto\u201d is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"share stock index future price pound euro dollar yen bond it"]],[21,2],[2,[3,""]],[4,6],[2,[4,""]],[3],[21,7],[2,[3,""]],[9,11],[2,[4,""]],[8],[21,12],[2,[3,""]],[14,16],[2,[4,""]],[13],[21,17],[2,[3,""]],[19,21],[2,[4,""]],[18],[3,[0,"rose fell gained lost climbed slipped jumped dropped slid rallied tumbled edged surged sank"]],[52,23],[4,[3,""]],[25,27],[4,[4,""]],[24],[52,28],[4,[3,""]],[30,32],[4,[4,""]],[29],[52,33],[4,[3,""]],[35,37],[4,[4,""]],[34],[52,38],[4,[3,""]],[40,42],[4,[4,""]],[39],[52,43],[4,[3,""]],[45,47],[4,[4,""]],[44],[52,48],[4,[3,""]],[50,52],[4,[4,""]],[49],[5,[14,","]],[6,[0,"close finish end settle"]],[7,[0,"at on up down higher lower"]]],"underlined":[6,6],"elements":7}}`,
}
