// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `same 0 2 21
time 1 52 53 58
other 3
contrary 3
whole 3 29 50
meantime 4
run 4
future 4
wake 5
middle 5 8 68
midst 5
aftermath 5 40
vicinity 5 55
outskirts 5 7 54
event 5
hands 5 44
beginning 5 6 8 68
end 5 6 8 64 65 68
centre 5 6
center 5 6
heart 5 6
start 6 8 68
top 6
bottom 6
foot 6
expense 6
age 6 41
invitation 6
behest 6
outset 6
height 6 32 36
edge 6 7
back 6
head 6
eve 7 68
verge 7 47
brink 7 47 54
basis 7
banks 7
shores 7
coast 7
strength 7
corner 7
night 7 42
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
way 15 31
sense 15
first 16 73
second 16 25
third 16 25 33
fourth 16 25
fifth 16 25 33
sixth 16 25
seventh 16 25
eighth 16 25
ninth 16 25
tenth 16 25 33
final 16
lot 17
sign 18
series 18
couple 18
handful 18
symbol 18
victim 18 75
member 18
biggest 19 26 39
largest 19 26 39
oldest 19 26 39
best 19 73
worst 19 26 39 73
greatest 19 26 39
highest 19 26 39
richest 19 26 39
poorest 19 26 39
longest 19 26 39
strongest 19 26 39
finest 19 26 39
youngest 19 26 39
earliest 19 39
smallest 19 26 39
latest 19 26 39
busiest 19 39
fastest 19 39
deadliest 19 26 39
next 20
past 20
last 20 73
level 22
only 23 73
one 24
United 27
death 28
space 30
cost 32 37
rate 32
speed 32
depth 32 36
price 32
temperature 32
quarter 33 69
hundred 34
thousand 34 72
dozen 34 63 72
million 34 63 72
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
shape 37 45
nature 37
threat 37
absence 37 45
presence 37 45
importance 37
prospect 37
danger 37
order 38
lowest 39
tallest 39
deepest 39
heaviest 39
wettest 39
driest 39
hottest 39
coldest 39
weakest 39
sharpest 39
steepest 39
loudest 39
rest 40 67
bulk 40 67
brunt 40
remainder 40 67
onset 40 48
advent 40 48
day 42 70
week 42 70
month 42 70
year 42 63 70
terms 43
provisions 43
stewardship 43
tutelage 43
banner 43
umbrella 43
mercy 44
helm 44
forefront 44
conclusion 44
peak 44
scene 44
root 44
urging 44
instigation 44
feet 44 63
controls 44
wheel 44 57
summit 44
name 45
face 45
form 45
eyes 45
throes 45
grip 45
interest 45
process 45
footsteps 45
clutches 45
jaws 45
words 45
opinion 45
style 45
spirit 45
shadow 45
part 46 53
heels 46
sidelines 46
fringes 46
shoulders 46
cusp 46
threshold 46
crest 46
steps 46
floor 46
tune 47
detriment 47
exclusion 47
aim 48
intention 48
blessing 48
consequence 49
gesture 49
precaution 50
rule 50
bonus 50
teenager 50 75
child 50
toddler 50
youngster 50
. 51
, 51
moment 52
rise 54
loose 54
mend 54
lookout 54
prowl 54
defensive 54
increase 54
wane 54
horizon 54
limelight 55
spotlight 55
offing 55
doldrums 55
pipeline 55
affirmative 55
radar 56
microscope 56
weather 56
impression 56
influence 56
scenes 57
fact 59
notion 59
possibility 59
likelihood 59
chance 60
opportunity 60
right 60
duty 60
obligation 60
tendency 60
truth 62
minutes 63
hours 63
days 63
weeks 63
months 63
years 63
decades 63
centuries 63
miles 63
inches 63
metres 63
meters 63
kilometres 63
kilometers 63
tons 63
tonnes 63
pounds 63
acres 63
times 63
points 63
lengths 63
laps 63
innings 63
hour 63 71
billion 63 72
halt 66
standstill 66
majority 67
turn 68
outbreak 68
decade 70
century 70
mile 70
minute 70
season 70
metre 70
meter 70
pound 70
ton 70
tonne 70
suspect 75
gunman 75
attacker 75
driver 75
shooter 75
killer 75
robber 75
thief 75
motorist 75
cyclist 75
passenger 75`,
  lemmas: `play 61
hit 74
ram 74`,
  others: [],
  kinds: [{"word":"","off":356},{"word":"","off":352},{"word":"","off":100},{"off":96,"tag":"NOUN","on":512},{"word":""},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"VBG","on":512},{"lemma":"","off":100},{"on":8,"off":96},{"on":1,"off":32},{"on":128},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"NUM","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"NN","on":512}],
  lists: `on in at when after last this with as for
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
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"less more"]],[2,[0,"than"]],[3,[0,"quarter third fifth tenth"]],[4,[0,"of"]],[5,[0,"the its their his her all"]]],"underlined":[3,3],"elements":5}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"few"]],[2,[0,"hundred thousand dozen million"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the last next past previous first final every these those his her its their our my your another very so too how"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in within",8,"be"]],[2,[0,"matter"]],[3,[0,"of"]],[4,[0,"minutes hours days weeks months seconds time"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"twice half"]],[2,[0,"amount number size length width height depth weight total distance area average"]],[3,[0,"of we they it he she that",4,". ,",0,"paid spent recorded needed"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[2,[0,"of"]],[3,[0,"cost size shape weight nature threat absence presence length number amount importance prospect danger"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}],["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"give receive issue"]],[2,[0,"order"]],[3,[0,"to"]],[4,[18,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"be become"]],[2,[0,"biggest largest highest lowest oldest longest busiest richest poorest tallest smallest deepest fastest youngest heaviest wettest driest hottest coldest deadliest strongest weakest sharpest steepest earliest latest greatest worst loudest finest"]],[3,[19,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[10,""]],[2,4],[1,[11,""]],[1],[2,[3,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the"]],"message":["There is but one. Write \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"rest bulk brunt remainder onset advent aftermath"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
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
{"replace":[["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,"come draw bring"]],[2,[0,"to"]],[3,[0,"end"]],[4,[4,". ,",0,0]]],"underlined":[3,3],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,"come draw bring grind"]],[2,[0,"to"]],[3,[0,"halt standstill"]],[4,[4,". ,",0,0]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for in from over during to with at like than by spend spent"]],[2,[0,"rest remainder bulk majority"]],[3,[0,"of"]],[4,[0,"the his her its their"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"until before after since towards toward near from"]],[2,[0,"end beginning start middle turn outbreak eve"]],[3,[0,"of"]],[4,[0,"the his her its their this that last next",1,"January February March April May June July August September October November December",9,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"about nearly almost around roughly over by in for with on left destroyed lost affected sold own owns owned hold holds"]],[2,[0,"quarter"]],[3,[0,"of"]],[4,[0,"the its his her their all"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"first second third fourth"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"day week month year decade century mile minute season metre meter pound ton tonne"]],[3,[0,"and"]],[4,[0,"a"]],[5,[0,"half"]]],"underlined":[2,2],"elements":5}}
{"replace":[["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,1]],[2,[0,"hour"]],[3,[0,"and"]],[4,[0,"a"]],[5,[0,"half"]]],"underlined":[2,2],"elements":5}}
{"replace":[[{"element":0}," a"]],"message":["An article is missing behind \u201chalf\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"about nearly almost around roughly over of for with by to than cost costs raised paid lost earned"]],[2,[0,"half"]],[3,[0,"million billion dozen thousand"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"he she it this who which that"]],[2,[8,"be"]],[3,[0,"best worst only first last"]],[4,[0,"player team side club country city mayor president leader candidate woman person rider driver horse swimmer runner book victory win defeat goal fire flood storm crash match election"]],[5,[0,"in of to since for from ever on"]]],"underlined":[3,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[8,"hit ram"]],[2,[0,"tree wall pole lamppost fence kerb curb rock iceberg hedge pedestrian cyclist"]],[3,[4,". ,",0,"on in at near and outside beside"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"said say says believe believes alleged"]],[2,[0,"suspect gunman attacker victim driver shooter killer robber thief teenager motorist cyclist passenger"]],[3,[0,"was had is has would will fled died could"]]],"underlined":[2,2],"elements":3}}`,
}
