// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const order: StoredPack = {
  isSyntactic: true,
  words: `work 0
mean 1 33
cost 2 42
look 3 44 45 46
feel 4 31 46
does 5 6 7 13 14 15 35 36
happen 8 16
live 9
want 10 22
need 11
think 12 32
did 17 18 19 20 21 24 25 26 30 35 36
leave 23
find 27
die 28
start 29
do 34
ask 37 38 39 40
asks 37 38 39 40
asked 37 38 39 40
asking 37 38 39 40
wonder 37 38 39 40
wonders 37 38 39 40
wondered 37 38 39 40
wondering 37 38 39 40
explain 37 38 39 40
explains 37 38 39 40
explained 37 38 39 40
explaining 37 38 39 40
know 37 38 39 40
knows 37 38 39 40
knew 37 38 39 40
understand 37 38 39 40
understands 37 38 39 40
understood 37 38 39 40
learn 37 38 39 40
learned 37 38 39 40
learnt 37 38 39 40
tell 37 38 39 40
tells 37 38 39 40
told 37 38 39 40
show 37 38 39 40
shows 37 38 39 40
showed 37 38 39 40
see 37 38 39 40
discover 37 38 39 40
discovered 37 38 39 40
decide 37 38 39 40
decided 37 38 39 40
describe 37 38 39 40
describes 37 38 39 40
described 37 38 39 40
discuss 37 38 39 40
discussed 37 38 39 40
reveal 37 38 39 40
revealed 37 38 39 40
remember 37 38 39 40
remembered 37 38 39 40
forgot 37 38 39 40
unclear 37 38 39 40
sure 37 38 39 40
idea 37 38 39 40
. 41 43 58
, 41 58
name 42
age 42
address 42
job 42
plan 42
aim 42
purpose 42
meaning 42
price 42
weight 42
height 42
answer 42
role 42
looks 44 45 47
looked 44 45 47
feels 44 45 47
felt 44 45 47
sounds 44 45 47
sounded 44 45 47
tastes 44 45
smells 44 45
sound 46
taste 46
smell 46
called 48
only 49 50 55
never 51 52
rarely 51
seldom 51
nowhere 51
circumstances 53
conditions 53
time 54
point 54
hardly 56
scarcely 56
sooner 57
big 59 60 62
strong 59
old 59 60 62
large 59 60 62
tall 59
rich 59
warm 59
clear 59
safe 59
wide 59
long 59 60 62
young 59 60 62
brave 59
smart 59
deep 59
high 59 60 62
low 59 60 62
small 59 60 62
cold 59
hot 59
loud 59
quick 59
mature 59
experienced 59
important 59 60 62
short 60 62
good 60 62
bad 60 62
great 60 62
hard 60 62
difficult 60 62
rare 60 62
a 61
an 63
the 64
countries 65
teams 65
sides 65
men 65
women 65
parties 65
brothers 65
sisters 65
boys 65
girls 65
clubs 65
players 65
companies 65
hands 65
candidates 65
leaders 65
drivers 65
too 66
tired 67
weak 67
ill 67
drunk 67
afraid 67
poor 67
busy 67
shy 67`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":352},{"off":96,"tag":"VB","on":512},{"word":""},{"on":1,"off":32},{"on":128},{"off":96,"tag":"NN","on":512},{"off":96,"tag":"NNS","on":512},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"VBP","on":512},{"word":"","off":100}],
  lists: `ask asks asked asking wonder wonders wondered wondering explain explains explained explaining know knows knew understand understands understood learn learned learnt tell tells told show shows showed see discover discovered decide decided describe describes described discuss discussed reveal revealed remember remembered forgot unclear sure idea
how why when where what
he she it this that
he she it they we you
the a his her their its
him her them us me reporters people voters pupils
how why when where what who whom
is was are were
can could will would should must has have had may might
him her them us me
looks looked look feels felt sounds sounded tastes smells
in when from to and on today now
he she they it we
is was are were has have had can could will would
is was are were has have had can could will would did
big large small long short good bad high low great young old hard difficult important rare`,
  entries: `{"replace":[[{"element":4}," works"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"work"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," means"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"mean"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," costs"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"cost"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," looks"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"look"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," feels"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"feel"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," does"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"do"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," goes"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"go"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," comes"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"come"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," happens"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"happen"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," lives"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"live"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," wants"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"want"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," needs"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"need"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," thinks"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"think"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," says"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"say"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," makes"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"make"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," has"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"does"]],[4,[0,2]],[5,[0,"have"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," happened"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"happen"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," did"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"do"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," went"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"go"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," came"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"come"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," got"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"get"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," said"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"say"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," wanted"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"want"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," left"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"leave"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," saw"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"see"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," made"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"make"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," took"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"take"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," found"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"find"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," died"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"die"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," started"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"start"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," knew"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"know"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," felt"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"feel"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," thought"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"think"]]],"underlined":[3,5],"elements":5}}
{"replace":[[{"element":4}," meant"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"did"]],[4,[0,3,1,"I"]],[5,[0,"mean"]]],"underlined":[3,5],"elements":5}}
{"replace":[[]],"message":["\u201c",{"element":2}," do \u2026\u201d is a question\u2019s order. Delete \u201cdo\u201d in a statement."],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,1]],[3,[0,"do"]],[4,[0,"they we you people",1,"I"]],[5,[2,""]]],"underlined":[3,3],"elements":5},"unless":[{"after":{"program":[[1,[3,"?"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201c",{"element":2}," ",{"element":3}," \u2026\u201d is a question\u2019s order. In a statement the subject comes first."],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"how why when where"]],[3,[0,"did does"]],[4,[0,4]],[5,[4,""]],[6,8],[5,[5,""]],[5]],"underlined":[3,3],"elements":5}}
{"message":["\u201c",{"element":3}," ",{"element":4}," \u2026\u201d is a question\u2019s order. In a statement the subject comes first."],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,5]],[3,[0,1]],[4,[0,"does did"]],[5,[0,"he she it they we you the"]]],"underlined":[4,4],"elements":5}}
{"replace":[[{"element":4}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,6]],[3,[0,7]],[4,[0,3,1,"I"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[3,"?"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":5}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,5]],[3,[0,6]],[4,[0,7]],[5,[0,3,1,"I"]]],"underlined":[4,5],"elements":5}}
{"replace":[[{"element":4}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,6]],[3,[0,8]],[4,[0,3,1,"I"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[3,"?"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":5}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,5]],[3,[0,6]],[4,[0,8]],[5,[0,3,1,"I"]]],"underlined":[4,5],"elements":5}}
{"replace":[[{"element":5}," ",{"element":6}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,9]],[3,[0,"where why how when"]],[4,[0,7]],[5,[0,"the his her their its"]],[6,[6,"",7,""]],[7,[3,". ,"]]],"underlined":[4,6],"elements":7},"unless":[{"after":{"program":[[1,[3,"?"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":5}," ",{"element":6}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,9]],[3,[0,"what"]],[4,[0,"is was"]],[5,[0,"his her their its"]],[6,[0,"name age address job plan aim purpose meaning cost price weight height answer role"]],[7,[3,". ,"]]],"underlined":[4,6],"elements":7}}
{"replace":[[{"element":5}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,9]],[3,[0,"what"]],[4,[0,"is was"]],[5,[0,"this that"]],[6,[3,"."]]],"underlined":[4,5],"elements":6}}
{"replace":[[]],"message":["Either \u201chow \u2026 ",{"element":3},"\u201d or \u201cwhat \u2026 ",{"element":3}," like\u201d. Delete \u201clike\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"how"]],[2,[0,"it he she they this that everything"]],[3,[0,10]],[4,[0,"like"]],[5,[3,". ,",0,11]]],"underlined":[4,4],"elements":5}}
{"replace":[[]],"message":["Either \u201chow \u2026 ",{"element":4},"\u201d or \u201cwhat \u2026 ",{"element":4}," like\u201d. Delete \u201clike\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"how"]],[2,[0,"the a his her their its our"]],[3,[4,""]],[4,6],[3,[5,""]],[3],[16,7],[3,[4,""]],[9,11],[3,[5,""]],[8],[16,12],[3,[4,""]],[14,16],[3,[5,""]],[13],[4,[0,10]],[5,[0,"like"]],[6,[3,". ,",0,11]]],"underlined":[5,5],"elements":6}}
{"replace":[[]],"message":["Either \u201chow \u2026 ",{"element":5},"\u201d or \u201cwhat \u2026 ",{"element":5}," like\u201d. Delete \u201clike\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"how"]],[2,[0,"does do did will would should"]],[3,4],[3,[0,4]],[4,[4,""]],[6,8],[4,[5,""]],[5],[13,9],[4,[4,""]],[11,13],[4,[5,""]],[10],[5,[0,"look feel sound taste smell"]],[6,[0,"like"]],[7,[3,"? . ,",0,"in when from and now today"]]],"underlined":[6,6],"elements":7}}
{"replace":[[{"element":4}," like"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"know knows knew see show shows showed imagine remember forgot remembers"]],[2,[0,"what"]],[3,[0,"it he she they"]],[4,[0,"looks looked sounds sounded feels felt"]],[5,[3,"."]]],"underlined":[4,4],"elements":5}}
{"replace":[["what"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"how"]],[2,[0,"it he she they this that"]],[3,[0,7]],[4,[0,"called"]],[5,[3,". ,"]]],"underlined":[1,1],"elements":5}}
{"replace":[[{"element":4}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"not"]],[2,[0,"only"]],[3,[0,12,1,"I"]],[4,[0,13]]],"underlined":[3,4],"elements":4,"atStart":true}}
{"message":["After an opening \u201cnot only\u201d the verb comes first: \u201cNot only did ",{"element":3}," \u2026\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"not"]],[2,[0,"only"]],[3,[0,12,1,"I"]],[4,[8,"",9,"",10,""]]],"underlined":[1,4],"elements":4,"atStart":true},"unless":[{"after":{"program":[[1,[2,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"element":3}," ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never rarely seldom nowhere"]],[2,[0,12,1,"I"]],[3,[0,13]]],"underlined":[2,3],"elements":3,"atStart":true}}
{"replace":[[{"element":4}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"never"]],[2,[0,"before"]],[3,[0,12,1,"I",0,"the"]],[4,[0,"is was are were has have had"]]],"underlined":[3,4],"elements":4,"atStart":true}}
{"replace":[[{"element":5}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"no"]],[3,[0,"circumstances conditions"]],[4,[0,12,1,"I"]],[5,[0,"is was are were should can could will would may must"]]],"underlined":[4,5],"elements":5,"atStart":true}}
{"replace":[[{"element":5}," ",{"element":4}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"no"]],[3,[0,"time point"]],[4,[0,12,1,"I"]],[5,[0,14]]],"underlined":[4,5],"elements":5,"atStart":true}}
{"replace":[[{"element":4}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"only"]],[2,[0,"then now later"]],[3,[0,12,1,"I"]],[4,[0,14]]],"underlined":[3,4],"elements":4,"atStart":true}}
{"replace":[[{"element":3}," ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"hardly scarcely"]],[2,[0,12,1,"I"]],[3,[0,"had"]],[4,[4,""]],[5,7],[4,[5,""]],[4]],"underlined":[2,3],"elements":4,"atStart":true}}
{"replace":[[{"element":4}," ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"no"]],[2,[0,"sooner"]],[3,[0,12,1,"I"]],[4,[0,"had"]]],"underlined":[3,4],"elements":4,"atStart":true}}
{"replace":[[{"element":3}," ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"neither"]],[2,[0,12,1,"I"]],[3,[0,"is was are were has have had can could will would did does do"]],[4,[3,". ,"]]],"underlined":[2,3],"elements":4,"atStart":true}}
{"replace":[[{"element":3}," enough"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"is was are were be been",11,"n't",0,"not looks looked seems seemed"]],[2,[0,"enough"]],[3,[0,"big strong old large tall rich warm clear safe wide long young brave smart deep high low small cold hot loud quick mature experienced important"]],[4,[0,"to for",3,". ,"]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[4,""]],[2,4],[1,[5,""]],[1],[9,5],[1,[4,""]],[7,9],[1,[5,""]],[6],[2,[7,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["such a ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"so"]],[2,[0,"a"]],[3,[0,15]],[4,[6,""]],[5,[0,"that"]]],"underlined":[1,3],"elements":5},"unless":[{"before":{"program":[[1,[3,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["such a"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[1,[0,"such"]],[2,[4,""]],[4,6],[2,[5,""]],[3]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"as of on for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["such a"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a"]],[2,[0,"so"]],[3,[0,15]]],"underlined":[1,2],"elements":3}}
{"replace":[["another"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"an"]],[1,[0,"another"]]],"underlined":[1,1],"elements":1}}
{"replace":[["the other"],["another"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[1,[0,"another"]]],"underlined":[1,1],"elements":1}}
{"replace":[["both"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"the"]],[2,[0,"both"]],[3,[0,"countries teams sides men women parties brothers sisters boys girls clubs players companies hands candidates leaders drivers"]]],"underlined":[1,2],"elements":3}}
{"replace":[["so"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"too"]],[2,[0,"tired weak ill angry small big cold hot dark loud drunk afraid poor old young busy shy proud far fast strong heavy"]],[3,[0,"that"]],[4,[0,12]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"all only"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["too"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"so"]],[2,[0,"tired weak ill drunk afraid poor busy shy"]],[3,[0,"to"]],[4,[0,"walk speak work run eat see go play talk drive stand"]]],"underlined":[1,1],"elements":4},"unless":[{"before":{"program":[[1,[0,"not",11,"n't",0,"never"]]],"underlined":[1,1],"elements":1}}]}`,
}
