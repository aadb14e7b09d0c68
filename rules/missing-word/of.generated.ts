// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const of: StoredPack = {
  isSyntactic: true,
  words: `one 0 1
some 2
many 2 40
most 2 40
several 2 40
for 3
much 4
thousands 5 50
hundreds 5 50
dozens 5 50
millions 5 50
billions 5
scores 5 50
tens 5
number 6 36 37
variety 6 36
range 6
series 6
handful 6 36 37
group 6
lot 6
bunch 6
host 6
string 6
collection 6
selection 6
succession 6
crowd 6
team 6
mixture 6
majority 6 21 29 36
minority 6
amount 7 36
types 8
kinds 8
sorts 8
percent 9
% 9
cent 10
search 11
pursuit 11
excess 11
defiance 11
memory 11
lieu 11
honour 11
honor 11
terms 11
favour 11 39
favor 11 39
charge 11
possession 11
violation 11
breach 11
spite 11
need 11
behalf 12
top 12
means 13
virtue 13
control 14
reach 14
sight 14
touch 14
context 14
bounds 14
fashion 14
breath 14
contention 14
character 14
money 14
fuel 14
petrol 14
ideas 14
steam 14
patience 14
funds 14
ammunition 14
out 15
rid 16
advantage 17
care 18
use 19
sense 19
fun 19
part 22
capable 23
incapable 23
guilty 23 42
consist 24
consists 24
consisted 24
consisting 24
ahead 25
regardless 26
irrespective 26
instead 27 38
accused 28
suspected 28
convicted 28
acquitted 28
rest 29
remainder 29
outskirts 29
aftermath 29
bulk 29
midst 29
eve 29
onset 29
brink 29
verge 29
outbreak 29
lack 30
plenty 31
bit 32
piece 32
pair 32
cup 32
slice 32
loaf 32
expense 33
mercy 33
behest 33
height 33
hands 33
foot 33
heart 33
invitation 33
request 33
outset 33
age 33
half 34
them 35
us 35
multitude 36
array 36
percentage 36
proportion 36
couple 37
dozen 37
two 40
three 40
four 40
five 40
six 40
seven 40
eight 40
nine 40
ten 40
none 40
front 41
made 43
, 45
both 46
ministry 49
Ministry 49
department 49
Department 49
third 51
quarter 51
fifth 51
tenth 51`,
  lemmas: `lose 20
run 44
accuse 47 48 52
acquit 47 48
convict 47 48`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"JJS","on":512},{"word":""},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"NNS","on":512},{"on":1,"off":32},{"on":128},{"lemma":"","off":100},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"NN","on":512},{"on":8,"off":96},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"JJR","on":512},{"off":96,"tag":"RBR","on":512},{"off":96,"tag":"RBS","on":512},{"off":96,"tag":"VERB","on":512},{"off":96,"tag":"AUX","on":512},{"off":96,"tag":"ADP","on":512},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"VBN","on":512},{"off":96,"tag":"VBP","on":512},{"off":96,"tag":"VBG","on":512},{"word":"","off":352},{"off":96,"tag":"DET","on":512},{"off":96,"tag":"PRON","on":512},{"word":"","off":100},{"off":96,"tag":"JJ","on":512},{"lemma":"","off":100,"tag":"VERB","on":512}],
  lists: `the his her its their our
the his her its their
the these those all its their our
day week month year time quarter decade
same previous first last next following past
mass size speed rate length width height weight age price cost value level population amount power number strength distance volume area rest limit
the its their that
the a an his her its their
the this these his her its their
accuse acquit convict`,
  entries: `{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one"]],[2,[0,0]],[3,[1,"",0,"most best first last few main key many two three four five six seven eight nine ten"]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[2,","]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"and or for from with no any each the that this"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one"]],[2,[0,0]],[3,4],[3,[3,""]],[4,[4,""]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[2,","]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"and or no any each the that this which every last next"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[7,"be"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"one"]],[2,[0,"by"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"some many most several"]],[2,[0,"the these those their our its"]],[3,[8,"",3,""]]],"underlined":[1,1],"elements":3},"unless":[{"before":{"program":[[1,[0,"to for by with of among from as than and or but while whereas the at",2,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"time same way more best better days"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"most much"]],[3,[0,"the this that his her its their"]],[4,[0,"decade century year month week day night morning afternoon evening season summer winter spring autumn game match race war journey trip way route half contest fight campaign career reign trial hearing show voyage flight"]],[5,[2,". , :",0,"and but before after when until with as in to"]]],"underlined":[2,2],"elements":5},"unless":[{"before":{"program":[],"underlined":[1,0],"elements":0,"atStart":true}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"^",0,"did in for with by from through across over throughout during"]],[2,[0,"much"]],[3,[0,1]],[4,[0,"country city town village county region province state world island valley continent capital district north south east west coast day night morning afternoon evening week month year decade century season summer winter spring autumn war game match half race harvest crop crowd audience public population electorate workforce staff army press media money work land damage debate evidence house building economy industry market film book album career life childhood"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[8,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thousands hundreds dozens millions billions scores tens"]],[2,[0,"people men women children voters workers pupils students residents fans visitors soldiers protesters refugees families homes houses jobs dollars pounds euros years miles others thousands them these those"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the in their these those"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,3],[2,[3,""]],[3,[0,"number variety range series handful group lot bunch host string collection selection succession crowd team mixture majority minority"]],[4,[0,"people those them us",4,""]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[8,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"of"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the this that any same small large huge vast no enormous certain"]],[2,[0,"amount"]],[3,[0,"money time work water information energy power data food land oil gas attention damage support rain snow traffic cash space effort people"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"different all other many various some these those two three several certain new"]],[2,[0,"types kinds sorts"]],[3,[9,"",4,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[9,"",4,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"of in for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[10,""]],[2,[0,"percent",2,"%"]],[3,[0,2]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"and but",2,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[0,3]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[10,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[2,[0,5]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,6]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[10,""]],[2,[0,"per"]],[3,[0,"cent"]],[4,[0,2]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"and but",2,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[0,3]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[10,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[10,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[2,[0,5]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,6]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"search pursuit excess defiance memory lieu honour honor terms favour favor charge possession violation breach spite need"]],[3,[0,1]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"day week month year time same next"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"behalf top"]],[3,[0,7]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"time day whole same"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"means virtue"]],[3,[0,7]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be get go run spin spiral"]],[2,3],[2,[11,""]],[3,[0,"out"]],[4,[0,"control reach sight touch context bounds fashion breath contention character money fuel petrol ideas steam patience funds ammunition"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"group room tower measures panel"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one two three four five six seven eight nine",10,""]],[2,[0,"out"]],[3,[0,"two three four five six seven eight nine ten 12 20 100"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"get"]],[2,[0,"rid"]],[3,[0,"the a an this that these those his her its their him them it"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"take took"]],[2,[0,"advantage"]],[3,[0,"the a an this that these those his her its their our it them"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"take"]],[2,[0,"care"]],[3,[0,"the a an this these those his her its their him them it"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"make"]],[2,[0,"use sense fun"]],[3,[0,"the this these those his her its their him them"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"day week month year time"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"lose"]],[2,[0,"sight track control"]],[3,[0,"the a this these his her its their him them"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"next day week month year time same first second"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"vast great overwhelming clear large"]],[2,[0,"majority"]],[3,[0,"the these those them people voters residents members"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[12,"",1,"",13,"",14,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[15,"",16,"",17,""]],[2,[0,"the a"]]],"underlined":[1,2],"elements":2},"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[8,"",18,""]],[7,8],[3,[11,""]],[4,[19,"",20,"",21,"",22,""]]],"underlined":[1,4],"elements":4}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be"]],[2,[0,"part"]],[3,[0,"the a an this these his her its their our"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"time way day week"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"not no"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be"]],[2,[0,"capable incapable guilty"]],[3,[23,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consist consists consisted consisting"]],[2,[0,"a an the two three four five six seven eight nine ten",10,"",0,"mainly mostly several many"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"of in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ahead"]],[2,[0,8,24,"Monday Tuesday Wednesday Thursday Friday Saturday Sunday",0,"next"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[],"underlined":[1,0],"elements":0,"atStart":true}},{"after":{"program":[[1,[0,"way time week day year next"]],[2,[0,"week"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"road path way day days week weeks month months year years time season task lies lie lay straight full"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"regardless irrespective"]],[2,[0,"the a an his her its their how what whether who where age race sex gender cost weather"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[],"underlined":[1,0],"elements":0,"atStart":true}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"instead"]],[2,[23,""]],[3,[25,"",26,"",8,"",18,"",0,"to"]]],"underlined":[1,1],"elements":3,"atStart":true},"unless":[{"after":{"program":[[1,[0,"forward ahead back"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"was were been being be is are"]],[2,[0,"accused suspected convicted acquitted"]],[3,[23,"",0,"accepting bribing bullying causing cheating concealing dealing dumping embezzling fixing forging funding handling harassing hiding hoarding ignoring inciting insulting killing laundering leaking lying misleading misusing neglecting organising organizing paying plotting poisoning running selling shooting smuggling spreading spying stabbing stealing supplying taking threatening trading trafficking trying using violating murder manslaughter fraud theft arson rape assault robbery treason bribery corruption espionage perjury"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the this that"]],[2,[0,"rest remainder outskirts aftermath bulk midst eve onset brink verge outbreak majority"]],[3,[0,8]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"day way time week year same"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"for a"]],[2,[0,"the"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[12,"",1,"",13,"",14,""]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[7,"be"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[7,"finish start begin end play leave"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1]],"underlined":[1,1],"elements":1},"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[8,"",18,""]],[7,8],[3,[11,""]],[4,[19,"",20,"",21,"",22,""]]],"underlined":[1,4],"elements":4}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the his her its their its complete total"]],[2,[0,"lack"]],[3,[0,"the",9,"",4,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[7,"be"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"not",27,"n't",0,"to they we you who that often still"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"plenty"]],[2,[0,"people time money room space food work water the us them those",4,""]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"more"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"in had have"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a the any no little some"]],[2,[0,"bit piece pair cup slice loaf"]],[3,[0,"bread paper advice news shoes trousers tea coffee milk cake land luck work meat evidence clothing furniture equipment legislation"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"the this"]],[3,[0,"expense mercy behest height hands foot heart invitation request outset age"]],[4,[0,1,10,"",0,"two three ten twelve"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"the"]],[2,[0,"hands"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the first second latter other top bottom northern southern eastern western better"]],[2,[0,"half"]],[3,[0,"the this his her their its"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[0,"day week month year time way"]]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[7,"finish start begin end open close play leave"]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[12,"",1,"",13,"",14,"",0,"more most better best worse worst"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,2],[1,[28,""]],[2,[8,"",18,""]],[3,[2,". , ; and but to in on at for with from by when as after before because while without"],1],[5,7],[3,[6,""]],[4]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"none one neither either most some several half"]],[2,[0,"them us"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"no any every each the this that which another last first next for with",7,"give tell show",0,"only but"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"all both selves"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the this large small great growing any total vast"]],[2,[0,"number amount multitude handful variety array majority percentage proportion"]],[3,4],[3,[3,""]],[4,[0,"people women men children voters years jobs deaths cases homes patients students pupils victims visitors users cars houses schools"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"couple handful number dozen"]],[3,[0,"the these those them his her their"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[2,","]]],"underlined":[1,1],"elements":1},"after":{"program":[[1,[5,""]],[2,4],[1,[6,""]],[1],[14,5],[1,[5,""]],[7,9],[1,[6,""]],[6],[14,10],[1,[5,""]],[12,14],[1,[6,""]],[11],[2,[0,"had has have did does do would will could can never once"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"instead"]],[2,[0,"a an the his her their its"]],[3,4],[3,[3,""]],[4,[8,""]],[5,[2,","]],[6,[0,"he she it they we the"]]],"underlined":[1,1],"elements":6,"atStart":true},"unless":[{"after":{"program":[[30,1],[1,[5,""]],[3,5],[1,[6,""]],[2],[30,6],[1,[5,""]],[8,10],[1,[6,""]],[7],[30,11],[1,[5,""]],[13,15],[1,[6,""]],[12],[30,16],[1,[5,""]],[18,20],[1,[6,""]],[17],[30,21],[1,[5,""]],[23,25],[1,[6,""]],[22],[30,26],[1,[5,""]],[28,30],[1,[6,""]],[27],[2,[0,"said says"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"favour favor"]],[3,[23,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten most several many none"]],[2,[0,"the these those them his her its their our"]],[3,4],[3,[3,""]],[4,[4,""]]],"underlined":[1,1],"elements":4,"atStart":true}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"front"]],[3,[0,"me you him her us them it the a an his my our their its",10,"",0,"about some hundreds thousands dozens"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"whole entire same first second time most minute hour"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[0,"way bit furlong circuit mile lap hole stride length fence flight moment set game round stage century generation"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,5],[1,[5,""]],[3,5],[1,[6,""]],[2],[2,[0,"day night week fortnight month year days weeks months years"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"guilty"]],[2,[10,"",0,"one two three four five six seven eight nine ten eleven twelve all both"]],[3,4],[3,[3,""]],[4,[0,"counts count charges murders"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[7,"plead"]],[2,3],[2,[0,"not"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be"]],[2,3],[2,[11,""]],[3,[0,"made"]],[4,[0,"up"]],[5,[10,"",0,"a an one two three four five six seven eight nine ten mostly mainly largely entirely several many"]]],"underlined":[4,4],"elements":5}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[29,"run"]],[2,[0,"out"]],[3,[0,"water food time options gas oil cash bread beds space room medicine blood oxygen luck road people players workers excuses supplies"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,","]],[2,[0,"most much half part none some all"]],[3,[0,"it"]],[4,[0,"in by from on to at"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"both"]],[2,[0,"them us"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"to for from with of by than as",7,"give tell show know see"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[29,9]],[2,[0,"the a an his her its their two three"]],[3,[8,""]],[4,[23,""]]],"underlined":[3,3],"elements":4}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[29,9]],[2,[0,"him her them it us",18,""]],[3,[23,""]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the",24,"The",0,"a its"]],[2,[0,"ministry",24,"Ministry",0,"department",24,"Department"]],[3,[0,"health",24,"Health",0,"education",24,"Education",0,"finance",24,"Finance",0,"defence",24,"Defence",0,"defense",24,"Defense",0,"justice",24,"Justice",0,"labor",24,"Labor",0,"labour",24,"Labour",0,"agriculture",24,"Agriculture",0,"transport",24,"Transport",0,"trade",24,"Trade",0,"energy",24,"Energy",0,"culture",24,"Culture",0,"commerce",24,"Commerce"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[8,"",18,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"dozens hundreds thousands scores millions"]],[2,[4,""]]],"underlined":[1,1],"elements":2,"atStart":true},"unless":[{"after":{"program":[[1,[8,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"third quarter fifth tenth"]],[3,[0,1]],[4,[8,""]]],"underlined":[2,2],"elements":4,"atStart":true}}
{"replace":[[{"element":0}," of"]],"message":["\u201cof\u201d is missing behind \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[29,"accuse"]],[2,[0,"each"]],[3,[0,"other"]],[4,[23,""]]],"underlined":[3,3],"elements":4}}`,
}
