// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const lightVerbs: StoredPack = {
  isSyntactic: true,
  words: `decision 0
mistake 0
mistakes 0
effort 0
efforts 0
attempt 0
attempts 0
promise 0
choice 0
choices 0
exception 0
exceptions 0
suggestion 0
suggestions 0
complaint 0
proposal 0
fuss 0
statement 0
contribution 0
arrangements 0
appointment 0
announcement 0
apology 0
confession 0
recommendation 0
recommendations 0
noise 0
compromise 0
impression 0
accusation 0
accusations 0
threats 0
prediction 0
predictions 0
speech 1 17
lecture 1 17
concert 1
suicide 2 4
murder 2 3 4
adultery 2 4
treason 2 4
arson 2
crime 3 4
crimes 3 4
murders 3 4
offence 3 4
offense 3 4
robbery 3 4
robberies 3 4
sin 4
sins 4
fraud 4
perjury 4
homework 5 6
housework 5 6
gymnastics 5 6
yoga 5
shopping 5 6
laundry 5 6
business 7
harm 8
favour 9
favor 9
photo 10
photos 10
photograph 10
photographs 10
selfie 10
selfies 10
shower 10
nap 10 13
measures 11 12
steps 11 12
action 11
walk 13
break 13
rest 13
seat 13
look 13
holiday 13
attention 14 15 47
question 16
questions 16
truth 18
lie 18
lies 18 19
joke 18
jokes 18 19
story 18
stories 18 19
open 24
opens 24
opened 24
opening 24
close 25
closes 25
closed 25
closing 25
strong 27
big 27
quick 28
damage 29 30
surgery 31 32
surgeries 31
operation 32
autopsy 32
research 33
experiment 33
experiments 33
survey 33
surveys 33
poll 33
test 33
tests 33
interviews 33
party 34
advantage 35
progress 37 38
travel 39
pressure 51 52
end 53
fire 56 57
birth 58
impact 60
role 61
part 61`,
  lemmas: `tell 20
win 21
rise 22
grow 23
lose 26
give 36
learn 40 41
borrow 42 43
steal 44
rob 45 46
drive 48
assist 49
pass 50
put 54
realise 55
realize 55
stay 59`,
  others: [],
  kinds: [{"lemma":"","off":100,"tag":"VERB","on":512},{"word":"","off":356},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"VBG","on":512},{"on":1,"off":32},{"on":128},{"off":96,"tag":"VERB","on":512},{"off":96,"tag":"AUX","on":512},{"word":""},{"word":"","off":352},{"on":8,"off":96},{"word":"","on":16,"off":68},{"off":96,"tag":"VB","on":512}],
  lists: `easier more
less worse fun seem look a impossible harder possible
him her them me us
some all no any these those the further urgent more
to against
put puts putting make makes made
a the his her their
the a his her
light lights tv television radio
make makes made making
him her them us me`,
  entries: `{"replace":[[{"lemma":"make"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do"]],[2,3],[2,[1,"a an no any the another such"]],[4,5],[3,[2,""]],[4,[1,"decision mistake mistakes effort efforts attempt attempts promise choice choices exception exceptions suggestion suggestions complaint proposal fuss statement contribution arrangements appointment announcement apology confession recommendation recommendations noise compromise impression accusation accusations threats prediction predictions"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[3,"",1,"as for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"give"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do"]],[2,[1,"a the his her"]],[3,4],[3,[2,""]],[4,[1,"speech lecture concert"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"commit"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do"]],[2,[1,"suicide murder adultery treason arson"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"commit"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do"]],[2,[1,"a the this these such no any his her"]],[3,[1,"crime crimes murder murders offence offense robbery robberies"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"commit"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,3],[2,[1,"a an the this these such no any his her many"]],[4,5],[3,[2,""]],[4,[1,"crime crimes murder murders offence offense suicide robbery robberies sin sins fraud adultery perjury treason"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[3,"",1,"scene",4,"",2,"",1,"of a an worse look more easier harder less seem in on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"homework housework gymnastics yoga shopping laundry"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[2,"",1,0,3,"",1,1,4,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"his her their my our the"]],[3,[1,"homework housework gymnastics shopping laundry"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[2,"",1,0,3,"",1,1,4,"",1,"so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"business"]],[3,[1,"with in"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"more much great no serious any some"]],[3,[1,"harm"]],[4,[1,"to than"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,2]],[3,[1,"a"]],[4,[1,"favour favor"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"take"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,3],[2,[1,"a another the first some these those several"]],[4,5],[3,[2,""]],[4,[1,"photo photos photograph photographs selfie selfies shower nap"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[3,"",1,"book album albums look more available"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"take"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,3],[2,[1,3]],[4,5],[3,[2,""]],[4,[1,"measures steps action"]],[5,[1,4]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[15,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[15,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[15,11],[1,[5,""]],[13,15],[1,[6,""]],[12],[2,[1,"possible easier more harder less work"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"take"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"do"]],[2,3],[2,[1,3]],[4,5],[3,[2,""]],[4,[1,"measures steps"]],[5,[1,4]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"take"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,3],[2,[1,"a the another no"]],[4,5],[3,[2,""]],[4,[1,"walk break rest seat nap look holiday"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[3,"",1,"on in like way of seem more difficult",2,"",1,"possible a for at forward through"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"pay"}]],"skipsQuotations":true,"pattern":{"program":[[1,[1,5]],[2,[1,"attention"]],[3,[1,"to on"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"pay"}]],"skipsQuotations":true,"pattern":{"program":[[1,[1,5]],[2,[1,"more little no much any enough special close"]],[3,[1,"attention"]],[4,[1,"to on"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"ask"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,3],[2,[1,"a the some many several these two no any more"]],[4,5],[3,[2,""]],[4,[1,"question questions"]],[5,[1,"to about on"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[1,"the"]],[2,[1,"heart"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"lemma":"give"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"say"]],[2,[1,6]],[3,4],[3,[2,""]],[4,[1,"speech lecture"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"tell"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"say"]],[2,[1,"the a no many"]],[3,[1,"truth lie lies joke jokes story stories"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[7,"",8,"",1,"of is was has lies that"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[1,"it that which who they",9,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"tell"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"say"]],[2,[1,"lies jokes stories"]],[3,[1,"about to"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"say"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"tell"]],[2,[1,6]],[3,[1,"prayer prayers goodbye grace"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"earn"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"win"]],[2,[1,6]],[3,4],[3,[2,""]],[4,[1,"salary wage wages income living"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"raise"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rise"]],[2,[1,"a his her their"]],[3,4],[3,[2,""]],[4,[1,"family children child kids sons daughters"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"raise"}]],"message":["Children are raised, or brought up; they grow up themselves."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"grow"]],[2,[1,"up"]],[3,4],[3,[1,"a the his her their two three four five six"]],[5,6],[4,[2,""]],[5,[1,"children kids sons daughters"]]],"underlined":[1,1],"elements":5}}
{"replace":[["turn on"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"open opens opened opening"]],[2,[1,7]],[3,[1,8,10,"TV"]]],"underlined":[1,1],"elements":3}}
{"replace":[["turn off"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"close closes closed closing"]],[2,[1,7]],[3,[1,8,10,"TV"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[2,[1,"station stations studio show factory plant section"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[1,"station stations studio show factory plant box curtain gate"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"miss"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"lose"]],[2,[1,"the his her their a"]],[3,[1,"bus train flight plane ferry tram"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[1,"service services line link links route station stop to industry network driver pass war in company"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["heavy"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"strong big"]],[2,[1,"rain rains snowfall rainfall traffic smoker smokers drinker drinkers"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[1,"forest forests deer",3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["fast"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"quick"]],[2,[1,"food"]],[3,[1,"restaurant restaurants chain chains outlet"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"a great serious some no more much"]],[3,4],[3,[2,""]],[4,[1,"damage"]],[5,[1,"to"]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"damage"]],[3,[1,"to"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"perform"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"surgery surgeries"]],[3,[1,"on"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"perform"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"a an the her his this"]],[3,4],[3,[2,""]],[4,[1,"surgery operation autopsy"]],[5,[1,"on to"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[1,"remove"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"do"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,3],[2,[1,"a"]],[4,5],[3,[2,""]],[4,[1,"research experiment experiments survey surveys poll test tests interviews"]],[5,[1,"on in of into among with"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[1,"easier more possible look"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"give"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"a the"]],[3,4],[3,[2,""]],[4,[1,"party"]],[5,[1,"for to at on in with"]]],"underlined":[1,1],"elements":5},"unless":[{"after":{"program":[[1,[3,"",1,"of a more"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"take"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"get"]],[2,[1,"advantage"]],[3,[1,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"take"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"give"]],[2,[1,"an the his her their"]],[3,[1,"exam exams examination examinations"]],[4,[1,"in at on"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[1,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[1,9]],[2,[1,"a"]],[3,[1,"progress"]],[4,[1,"in on with towards toward",9,"."]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":3}," progress"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,9]],[2,[1,"a"]],[3,[1,"great big significant real huge considerable"]],[4,[1,"progress"]]],"underlined":[2,4],"elements":4}}
{"replace":[["trip"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make have take"]],[2,[1,"a"]],[3,4],[3,[2,""]],[4,[1,"travel"]],[5,[1,"to in with by"]]],"underlined":[4,4],"elements":5}}
{"replace":[[{"lemma":"teach"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"learn"]],[2,[1,10]],[3,[1,"how"]],[4,[1,"to"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"teach"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"learn"]],[2,[1,10]],[3,[1,"a"]],[4,[1,"lesson"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"lend"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"borrow"]],[2,[1,2]],[3,[1,"a some the",11,""]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"lend"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"borrow"]],[2,[1,"money cash books tools it them"]],[3,[1,"to"]],[4,[1,2]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"rob"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"steal"]],[2,3],[2,[1,"a the two three",11,""]],[4,6],[3,[1,"bank banks shop jeweller"]],[8],[3,[1,"jeweller"]],[3,[12,"'s"]],[4,[1,"at in on for and",9,"."]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"steal"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rob"]],[2,[9,"\u00a3 $ \u20ac"]],[3,[11,""]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"steal"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"rob"]],[2,[1,"a the his her two three several"]],[3,[1,"car cars phone phones wallet money bike bikes jewellery jewelry handbag laptop goods cash painting paintings"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[1,"park parks dealer dealership wash shop shops showroom of owner driver changer changers dealers"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["attention"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"attract draw catch pay"]],[2,[1,"an"]],[3,[1,"attention"]]],"underlined":[2,3],"elements":3}}
{"replace":[[{"lemma":"ride"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"drive"]],[2,[1,"a his her their the"]],[3,[1,"horse bicycle bike motorbike motorcycle pony camel"]],[4,[1,"to home along through in on into down across"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"attend"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"assist"]],[2,[1,"to"]],[3,4],[3,[1,"a the his her their every"]],[5,6],[4,[2,""]],[5,[1,"concert match ceremony meeting lecture class wedding funeral mass conference"]]],"underlined":[1,2],"elements":5}}
{"replace":[[{"lemma":"spend"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"pass"]],[2,[1,"his her their the"]],[3,[1,"time holidays weekend summer vacation days"]],[4,[4,"",1,"in at with"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[1,"limit and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"put"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"pressure"]],[3,[1,"on"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"put"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"more much great some"]],[3,4],[3,[2,""]],[4,[1,"pressure"]],[5,[1,"on"]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"lemma":"put"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"make"]],[2,[1,"an his her their the"]],[3,[1,"end"]],[4,[1,"to"]]],"underlined":[1,1],"elements":4}}
{"replace":[[{"lemma":"make"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"put"]],[2,[1,"an the no any more great"]],[3,4],[3,[2,""]],[4,[1,"effort efforts"]],[5,[1,"to"]],[6,[13,""]]],"underlined":[1,1],"elements":6},"unless":[{"after":{"program":[[1,[1,"in into"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"carry"}," out"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"realise realize"]],[2,[1,"a an the"]],[3,4],[3,[2,""]],[4,[1,"study research survey interview film exhibition event investigation analysis experiment operation attack"]]],"underlined":[1,1],"elements":4},"unless":[{"after":{"program":[[1,[1,"was is had could would will has were shows that"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["set fire"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"put puts"]],[1,[1,"fire"]],[2,[1,"to"]]],"underlined":[1,1],"elements":2}}
{"replace":[["fire to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"set sets setting"]],[2,[1,"fire"]],[3,[1,"on"]],[4,[1,"the a his her their two three"]]],"underlined":[2,3],"elements":4}}
{"replace":[["to"]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"gave give gives giving given"]],[2,[1,"birth"]],[3,[1,"of for a"]],[4,[3,"",1,"a twins triplets son daughter boy girl",11,""]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"lemma":"become"}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"stay"]],[2,[1,"pregnant"]]],"underlined":[1,1],"elements":2}}
{"replace":[["a ",{"element":2}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"has have had"]],[2,[1,"big great huge strong profound positive negative lasting significant major"]],[3,[1,"impact"]],[4,[1,"on"]]],"underlined":[2,3],"elements":4}}
{"replace":[["a ",{"element":2}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[1,"play plays played playing"]],[2,[1,"big key major crucial important vital central leading significant"]],[3,[1,"role part"]],[4,[1,"in"]]],"underlined":[2,3],"elements":4}}`,
}
