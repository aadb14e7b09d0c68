// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `same 0 2 21
time 1 53 54 59
other 3
contrary 3
whole 3 29 51
meantime 4
run 4
future 4
wake 5
middle 5 8 69
midst 5
aftermath 5 40
vicinity 5 56
outskirts 5 7 55
event 5
hands 5 45
beginning 5 6 8 69
end 5 6 8 65 66 69
centre 5 6
center 5 6
heart 5 6
start 6 8 69
top 6
bottom 6
foot 6
expense 6
age 6 42
invitation 6
behest 6
outset 6
height 6 32 36
edge 6 7
back 6
head 6
eve 7 69
verge 7 48
brink 7 48 55
basis 7
banks 7
shores 7
coast 7
strength 7
corner 7
night 7 43
morning 7
afternoon 7
evening 7
help 9
aid 9
exception 9
sake 10
benefit 10
purpose 10
duration 10
auspices 11
guise 11
leadership 11
direction 11
result 12 18
matter 13 18 35
hurry 14
row 14
nutshell 14
way 15 31 72
sense 15
first 16 78
second 16 25
third 16 25 33 71
fourth 16 25
fifth 16 25 33 71
sixth 16 25
seventh 16 25
eighth 16 25
ninth 16 25
tenth 16 25 33 71
final 16
lot 17
sign 18
series 18
couple 18
handful 18
symbol 18
victim 18 80
member 18
biggest 19 26 39 41
largest 19 26 39 41
oldest 19 26 39 41
best 19 78
worst 19 26 39 41 78
greatest 19 26 39 41
highest 19 26 39
richest 19 26 39 41
poorest 19 26 39 41
longest 19 26 39
strongest 19 26 39 41
finest 19 26 39
youngest 19 26 39 41
earliest 19 39
smallest 19 26 39 41
latest 19 26 39
busiest 19 39 41
fastest 19 39
deadliest 19 26 39 41
next 20
past 20
last 20 78
level 22
only 23 78
one 24 73
United 27
death 28
space 30
cost 32 37
rate 32
speed 32
depth 32 36
price 32
temperature 32
quarter 33 70 71
hundred 34
thousand 34 77
dozen 34 64 77
million 34 64 77
amount 36 37
number 36 37
size 36 37
length 36 37
width 36
weight 36 37
total 36
distance 36
area 36
average 36
shape 37 46
nature 37
threat 37
absence 37 46
presence 37 46
importance 37
prospect 37
danger 37
order 38
lowest 39
tallest 39 41
deepest 39
heaviest 39 41
wettest 39
driest 39
hottest 39
coldest 39
weakest 39 41
sharpest 39
steepest 39
loudest 39
rest 40 68
bulk 40 68
brunt 40
remainder 40 68
onset 40 49
advent 40 49
day 43 75
week 43 75
month 43 75
year 43 64 75
terms 44
provisions 44
stewardship 44
tutelage 44
banner 44
umbrella 44
mercy 45
helm 45
forefront 45
conclusion 45
peak 45
scene 45
root 45
urging 45
instigation 45
feet 45 64
controls 45
wheel 45 58
summit 45
name 46
face 46
form 46
eyes 46
throes 46
grip 46
interest 46
process 46
footsteps 46
clutches 46
jaws 46
words 46
opinion 46
style 46
spirit 46
shadow 46
part 47 54
heels 47
sidelines 47
fringes 47
shoulders 47
cusp 47
threshold 47
crest 47
steps 47
floor 47
tune 48
detriment 48
exclusion 48
aim 49
intention 49
blessing 49
consequence 50
gesture 50
precaution 51
rule 51
bonus 51
teenager 51 80
child 51
toddler 51
youngster 51
. 52
, 52
moment 53
rise 55
loose 55
mend 55
lookout 55
prowl 55
defensive 55
increase 55
wane 55
horizon 55
limelight 56
spotlight 56
offing 56
doldrums 56
pipeline 56
affirmative 56
radar 57
microscope 57
weather 57
impression 57
influence 57
scenes 58
fact 60
notion 60
possibility 60
likelihood 60
chance 61
opportunity 61
right 61 74
duty 61
obligation 61
tendency 61
truth 63
minutes 64
hours 64
days 64
weeks 64
months 64
years 64
decades 64
centuries 64
miles 64
inches 64
metres 64
meters 64
kilometres 64
kilometers 64
tons 64
tonnes 64
pounds 64
acres 64
times 64
points 64
lengths 64
laps 64
innings 64
hour 64 76
billion 64 77
halt 67
standstill 67
majority 68
turn 69
outbreak 69
left 74
decade 75
century 75
mile 75
minute 75
season 75
metre 75
meter 75
pound 75
ton 75
tonne 75
suspect 80
gunman 80
attacker 80
driver 80
shooter 80
killer 80
robber 80
thief 80
motorist 80
cyclist 80
passenger 80`,
  lemmas: `play 62
hit 79
ram 79`,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":352},{"word":"","off":100},{"off":96,"tag":"NOUN","on":512},{"word":""},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"VBG","on":512},{"lemma":"","off":100},{"on":8,"off":96},{"on":1,"off":32},{"on":128},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"NUM","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"NN","on":512},{"off":96,"on":2}],
  lists: `quarter third fifth tenth
on in at when after last this with as for
in on at for to from by with
left right
for after about nearly almost over than of some within lasted took waited around`,
  entries: `{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"same"]],[3,[0,"time"]]],"underlined":[2,3],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"it",1,"It",0,"this",1,"This"]],[2,[0,"is was",2,"'s 's"]],[3,[0,"first second third fourth fifth sixth last only"]],[4,[0,"time"]]],"underlined":[3,4],"elements":4},"unless":[{"after":{"program":[[1,[3,"",0,"out around round"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[4,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on at by for"]],[2,[0,"same"]],[3,[0,"way day period place street year month week night building room month manner team group boat direction"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"sale"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,5],[2,[0,"other"]],[2,[0,"hand"]],[6],[2,[0,"contrary whole"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,4,7],[2,[0,"meantime"]],[9],[2,[0,"long short"]],[2,[0,"run"]],[9],[2,[0,"near foreseeable"]],[2,[0,"future"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"wake middle midst aftermath vicinity outskirts event hands beginning end centre center heart"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"end beginning start top bottom foot centre center heart expense age invitation behest outset height edge back head"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"eve verge brink outskirts basis edge banks shores coast strength corner night morning afternoon evening"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"end middle beginning start"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"help aid exception"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"sake benefit purpose duration"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"auspices guise leadership direction"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"result"]],[3,[0,"of",4,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"matter"]],[3,[0,"of"]],[4,[0,"fact"]]],"underlined":[2,2],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"hurry row nutshell"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[3,"",5,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"to"]],[2,[0,"row"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"way sense"]],[3,[0,"that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for in during after before of at by until on"]],[2,[0,"first second third fourth fifth sixth seventh eighth ninth tenth final"]],[3,[0,"time half quarter period inning round leg set minute lap week day month season night stage"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]],[2,[0,"play term"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[2,"'s 's",4,"-"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"after"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[6,"",7,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"have has had having is was were are"]],[2,[0,"lot"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"be"]],[2,[0,"result sign series couple handful matter symbol victim member"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one some most many several two three each none"]],[2,[0,"of"]],[3,[0,"biggest largest oldest best worst greatest highest richest poorest longest strongest finest youngest earliest smallest latest busiest fastest deadliest"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of part parts"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"most"]],[2,[0,"of"]],[3,[0,"few"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in over during for within throughout"]],[2,[0,"next past last"]],[3,[9,"",0,"two three four five six seven eight nine ten few several couple decade century"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[10,""]],[3,5],[1,[11,""]],[2],[2,[0,"page pages chapter chapters games issue"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"be look stay remain"]],[2,3],[2,[12,""]],[3,[0,"same"]],[4,[0,"as",4,"."]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"highest lowest same"]],[3,[0,"level"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"be"]],[2,[0,"only"]],[3,[0,"person man woman country city team party player candidate survivor witness"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"'s 's"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"from"]],[2,[0,"one"]],[3,[10,""]],[4,6],[3,[11,""]],[3],[11,7],[3,[10,""]],[9,11],[3,[11,""]],[8],[4,[0,"to"]],[5,[0,"other"]],[6,[4,"$ ,",0,"and in on at as when while before"]]],"underlined":[5,5],"elements":6}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"be",0,"in as to from with of at",4,","]],[2,[0,"second third fourth fifth sixth seventh eighth ninth tenth"]],[3,[0,"largest biggest highest lowest oldest longest busiest richest poorest tallest smallest deepest fastest youngest"]],[4,[3,""]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[10,""]],[2,4],[1,[11,""]],[1],[2,[3,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[4,",",0,"with and"]],[2,[0,"biggest largest oldest worst greatest highest richest poorest longest strongest finest youngest smallest latest deadliest"]],[3,[0,"of"]],[4,[0,"them these those all which whom"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"that which where because said"]],[2,[1,"United"]],[3,[1,"Nations States Kingdom"]],[4,[13,"",14,"",15,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"seek seeks sought seeking face faces faced facing abolish abolishes abolished abolishing reinstate reinstated oppose opposes opposed opposing carry carries carried"]],[2,[0,"death"]],[3,[0,"penalty"]]],"underlined":[2,3],"elements":3},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"spend spends spent spending"]],[2,[0,"whole"]],[3,[0,"career life childhood season war morning afternoon weekend summer winter"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"space"]],[3,[0,"of"]],[4,[9,"",0,"two three four five six seven eight nine ten minutes hours days weeks months a"]]],"underlined":[2,2],"elements":4}}
{"replace":[["in the"]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,"stand get"]],[2,[0,"in"]],[3,[0,"way"]],[4,[0,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"cost rate speed depth height price temperature"]],[3,[0,"of"]],[4,[17,"",4,"$ \u00a3 \u20ac",0,"about nearly almost some around more"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"production"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"less more"]],[2,[0,"than"]],[3,[0,0]],[4,[0,"of"]],[5,[0,"the its their his her all"]]],"underlined":[3,3],"elements":5}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"few"]],[2,[0,"hundred thousand dozen million"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the last next past previous first final every these those his her its their our my your another very so too how"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in within",8,"be"]],[2,[0,"matter"]],[3,[0,"of"]],[4,[0,"minutes hours days weeks months seconds time"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"twice half"]],[2,[0,"amount number size length width height depth weight total distance area average"]],[3,[0,"of we they it he she that",4,". ,",0,"paid spent recorded needed"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[2,[0,"of"]],[3,[0,"cost size shape weight nature threat absence presence length number amount importance prospect danger"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}],["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"give receive issue"]],[2,[0,"order"]],[3,[0,"to"]],[4,[18,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"be become"]],[2,[0,"biggest largest highest lowest oldest longest busiest richest poorest tallest smallest deepest fastest youngest heaviest wettest driest hottest coldest deadliest strongest weakest sharpest steepest earliest latest greatest worst loudest finest"]],[3,[19,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[10,""]],[2,4],[1,[11,""]],[1],[2,[3,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the"]],"message":["There is but one. Write \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"rest bulk brunt remainder onset advent aftermath"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["the"]],"message":["There is but one. Write \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"largest biggest smallest oldest youngest greatest deadliest strongest weakest busiest richest poorest tallest worst heaviest"]],[3,[4,"case hits possible common loser resident"],1],[4,6],[3,[11,""]],[3],[7,21],[4,[10,""]],[9,11],[4,[11,""]],[8],[21,12],[4,[10,""]],[14,16],[4,[11,""]],[13],[21,17],[4,[10,""]],[19,21],[4,[11,""]],[18],[5,[0,"in since ever on"]],[6,[0,"the its this",9,"",0,"history years decades memory record a"]]],"underlined":[1,1],"elements":6},"unless":[{"after":{"program":[[1,[4,"-"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the"]],"message":["Write \u201cthe age\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at from"]],[2,[0,"an a"]],[3,[0,"age"]],[4,[0,"of"]],[5,[9,""]]],"underlined":[2,2],"elements":5}}
{"replace":[["a"]],"message":["It is done so often \u201ca\u201d day, week or month. Write \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"once twice times"]],[2,[0,"the"]],[3,[0,"day week month year night"]],[4,[4,". ,",0,"in for at and by since during until"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"terms provisions stewardship tutelage banner umbrella"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"hands mercy helm forefront conclusion peak scene root urging instigation feet controls wheel summit"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"name face presence absence form shape eyes throes grip interest process footsteps clutches jaws words opinion style spirit shadow"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"similar alike changes change differ differs vary varies"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"part heels sidelines fringes shoulders cusp threshold crest steps floor"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"to"]],[2,[0,"tune detriment exclusion brink verge"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"aim intention onset advent blessing"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"consequence gesture"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"precaution rule whole bonus teenager child toddler youngster"]],[3,[4,". ,"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"morning afternoon evening meantime past"]],[3,[4,". ,"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"moment time"]],[3,[0,"of when",4,"."]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"writing need birth death day year war going print press purchase"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,5],[2,[0,"time"]],[2,[0,"being"]],[7],[2,[0,"most"]],[2,[0,"part"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"rise loose mend lookout brink prowl defensive increase wane horizon outskirts"]],[3,[4,". ,",0,"to for from in after as of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"limelight spotlight offing doldrums pipeline vicinity affirmative"]],[3,[4,". ,",0,"for after as with and of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,4,7],[2,[0,"radar microscope weather"]],[9],[2,[0,"impression"]],[2,[0,"that"]],[9],[2,[0,"influence"]],[2,[0,"of"]],[3,[4,". ,",0,"he she it they the a alcohol drink drugs"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"behind"]],[2,[0,"scenes wheel"]],[3,[4,". ,",0,"of at to in for as on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"time"]],[3,[0,"he she it they we i you the his her their police officers firefighters anyone most"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"despite given by of to from with for on about"]],[2,[0,"fact notion possibility likelihood"]],[3,[0,"that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"matter matters"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}],["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"have get give deny earn deserve"]],[2,3],[2,[0,"him her them us me it"]],[3,[0,"chance opportunity right duty obligation tendency"]],[4,[0,"to"]],[5,[18,""]]],"underlined":[3,3],"elements":5}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"play"]],[2,4,7,10,13,16,19],[2,[0,"role"]],[21],[2,[0,"key"]],[2,[0,"role"]],[21],[2,[0,"major"]],[2,[0,"role"]],[21],[2,[0,"leading"]],[2,[0,"role"]],[21],[2,[0,"vital"]],[2,[0,"role"]],[21],[2,[0,"central"]],[2,[0,"role"]],[21],[2,[0,"big"]],[2,[0,"part"]],[3,[0,"in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"tell know learn"]],[2,[0,"truth"]],[3,[4,". ,",0,"about and"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one two three four five six seven eight nine ten twelve",9,""]],[2,[0,"and"]],[3,[0,"half"]],[4,[0,"minutes hours days weeks months years decades centuries miles feet inches metres meters kilometres kilometers tons tonnes pounds acres times points lengths laps innings hour year million billion dozen"]]],"underlined":[3,3],"elements":4}}
{"replace":[["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"bring brings bringing brought"]],[2,[0,"to"]],[3,[0,"end"]],[4,[9,"",0,"a an the this his her its their one two three four five six seven eight nine ten years decades centuries generations months weeks hopes speculation fears days"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[8,"be have"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,"come draw bring"]],[2,[0,"to"]],[3,[0,"end"]],[4,[4,". ,",0,1]]],"underlined":[3,3],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,"come draw bring grind"]],[2,[0,"to"]],[3,[0,"halt standstill"]],[4,[4,". ,",0,1]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for in from over during to with at like than by spend spent"]],[2,[0,"rest remainder bulk majority"]],[3,[0,"of"]],[4,[0,"the his her its their"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"until before after since towards toward near from"]],[2,[0,"end beginning start middle turn outbreak eve"]],[3,[0,"of"]],[4,[0,"the his her its their this that last next",1,"January February March April May June July August September October November December",9,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"about nearly almost around roughly over by in for with on left destroyed lost affected sold own owns owned hold holds"]],[2,[0,"quarter"]],[3,[0,"of"]],[4,[0,"the its his her their all"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"first second third fourth"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"about nearly almost roughly barely"]],[2,[0,0]],[3,[0,"of"]],[4,[0,"the its his her their all that this those these them it which whom what"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"first second third fourth rank ranked come comes came was is were are"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["all the way"]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"all"]],[2,[0,"way"]],[3,[0,"to from around round back across down up through in out along over home there"]]],"underlined":[1,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one"]],[2,[0,2]],[3,[10,""]],[4,6],[3,[11,""]],[3],[21,7],[3,[10,""]],[9,11],[3,[11,""]],[8],[21,12],[3,[10,""]],[14,16],[3,[11,""]],[13],[21,17],[3,[10,""]],[19,21],[3,[11,""]],[18],[22,23],[4,[4,","]],[5,[0,"and"]],[6,[0,"other"]],[7,[0,2]]],"underlined":[6,6],"elements":7},"unless":[{"after":{"program":[[1,[0,"words particular large short general"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"to on from"]],[2,[0,3]],[3,[0,"of"]],[4,[0,"the his her its their a",20,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,3]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"way reply appeal return"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"day week month year decade century mile minute season metre meter pound ton tonne"]],[3,[0,"and"]],[4,[0,"a"]],[5,[0,"half"]]],"underlined":[2,2],"elements":5}}
{"replace":[["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"hour"]],[3,[0,"and"]],[4,[0,"a"]],[5,[0,"half"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"element":0}," a"]],"message":["An article is missing behind \u201chalf\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"about nearly almost around roughly over of for with by to than cost costs raised paid lost earned"]],[2,[0,"half"]],[3,[0,"million billion dozen thousand"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"he she it this who which that"]],[2,[8,"be"]],[3,[0,"best worst only first last"]],[4,[0,"player team side club country city mayor president leader candidate woman person rider driver horse swimmer runner book victory win defeat goal fire flood storm crash match election"]],[5,[0,"in of to since for from ever on"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"hit ram"]],[2,[0,"tree wall pole lamppost fence kerb curb rock iceberg hedge pedestrian cyclist"]],[3,[4,". ,",0,"on in at near and outside beside"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"said say says believe believes alleged"]],[2,[0,"suspect gunman attacker victim driver shooter killer robber thief teenager motorist cyclist passenger"]],[3,[0,"was had is has would will fled died could"]]],"underlined":[2,2],"elements":3}}`,
}
