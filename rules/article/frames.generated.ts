// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `same 0 1 20
other 2
contrary 2
whole 2 28 49
meantime 3
run 3
future 3
wake 4
middle 4 7
midst 4
aftermath 4 39
vicinity 4 54
outskirts 4 6 53
event 4
hands 4 43
beginning 4 5 7
end 4 5 7
centre 4 5
center 4 5
heart 4 5
start 5 7
top 5
bottom 5
foot 5
expense 5
age 5 40
invitation 5
behest 5
outset 5
height 5 31 35
edge 5 6
back 5
head 5
eve 6
verge 6 46
brink 6 46 53
basis 6
banks 6
shores 6
coast 6
strength 6
corner 6
night 6 41
morning 6
afternoon 6
evening 6
help 8
aid 8
exception 8
sake 9
benefit 9
purpose 9
duration 9
auspices 10
guise 10
leadership 10
direction 10
result 11 17
matter 12 17 34
hurry 13
row 13
nutshell 13
way 14 30
sense 14
first 15
second 15 24
third 15 24 32
fourth 15 24
fifth 15 24 32
sixth 15 24
seventh 15 24
eighth 15 24
ninth 15 24
tenth 15 24 32
final 15
lot 16
sign 17
series 17
couple 17
handful 17
symbol 17
victim 17
member 17
biggest 18 25 38
largest 18 25 38
oldest 18 25 38
best 18
worst 18 25 38
greatest 18 25 38
highest 18 25 38
richest 18 25 38
poorest 18 25 38
longest 18 25 38
strongest 18 25 38
finest 18 25 38
youngest 18 25 38
earliest 18 38
smallest 18 25 38
latest 18 25 38
busiest 18 38
fastest 18 38
deadliest 18 25 38
next 19
past 19
last 19
level 21
only 22
one 23
United 26
death 27
space 29
cost 31 36
rate 31
speed 31
depth 31 35
price 31
temperature 31
quarter 32
hundred 33
thousand 33
dozen 33
million 33
amount 35 36
number 35 36
size 35 36
length 35 36
width 35
weight 35 36
total 35
distance 35
area 35
average 35
shape 36 44
nature 36
threat 36
absence 36 44
presence 36 44
importance 36
prospect 36
danger 36
order 37
lowest 38
tallest 38
deepest 38
heaviest 38
wettest 38
driest 38
hottest 38
coldest 38
weakest 38
sharpest 38
steepest 38
loudest 38
rest 39
bulk 39
brunt 39
remainder 39
onset 39 47
advent 39 47
day 41
week 41
month 41
year 41
terms 42
provisions 42
stewardship 42
tutelage 42
banner 42
umbrella 42
mercy 43
helm 43
forefront 43
conclusion 43
peak 43
scene 43
root 43
urging 43
instigation 43
feet 43
controls 43
wheel 43 56
summit 43
name 44
face 44
form 44
eyes 44
throes 44
grip 44
interest 44
process 44
footsteps 44
clutches 44
jaws 44
words 44
opinion 44
style 44
spirit 44
shadow 44
part 45 52
heels 45
sidelines 45
fringes 45
shoulders 45
cusp 45
threshold 45
crest 45
steps 45
floor 45
tune 46
detriment 46
exclusion 46
aim 47
intention 47
blessing 47
consequence 48
gesture 48
precaution 49
rule 49
bonus 49
teenager 49
child 49
toddler 49
youngster 49
. 50
, 50
moment 51
time 51 52 57
rise 53
loose 53
mend 53
lookout 53
prowl 53
defensive 53
increase 53
wane 53
horizon 53
limelight 54
spotlight 54
offing 54
doldrums 54
pipeline 54
affirmative 54
radar 55
microscope 55
weather 55
impression 55
influence 55
scenes 56
fact 58
notion 58
possibility 58
likelihood 58
chance 59
opportunity 59
right 59
duty 59
obligation 59
tendency 59
truth 61`,
  lemmas: `play 60`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"NOUN","on":512},{"word":""},{"off":96,"tag":"PROPN","on":512},{"word":"","off":100},{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"VBG","on":512},{"lemma":"","off":100},{"on":8,"off":96},{"on":1,"off":32},{"on":128},{"off":96,"tag":"ADV","on":512},{"word":"","off":352},{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"off":96,"tag":"NUM","on":512},{"off":96,"tag":"VB","on":512},{"off":96,"tag":"NN","on":512}],
  lists: ``,
  entries: `{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"same"]],[3,[0,"time"]]],"underlined":[2,3],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in on at by for"]],[2,[0,"same"]],[3,[0,"way day period place street year month week night building room month manner team group boat direction"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"sale"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,5],[2,[0,"other"]],[2,[0,"hand"]],[6],[2,[0,"contrary whole"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,4,7],[2,[0,"meantime"]],[9],[2,[0,"long short"]],[2,[0,"run"]],[9],[2,[0,"near foreseeable"]],[2,[0,"future"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"wake middle midst aftermath vicinity outskirts event hands beginning end centre center heart"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"end beginning start top bottom foot centre center heart expense age invitation behest outset height edge back head"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"eve verge brink outskirts basis edge banks shores coast strength corner night morning afternoon evening"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"end middle beginning start"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"help aid exception"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,[0,"sake benefit purpose duration"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"auspices guise leadership direction"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"result"]],[3,[0,"of",2,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"matter"]],[3,[0,"of"]],[4,[0,"fact"]]],"underlined":[2,2],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"hurry row nutshell"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,"",3,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"to"]],[2,[0,"row"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"way sense"]],[3,[0,"that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for in during after before of at by until on"]],[2,[0,"first second third fourth fifth sixth seventh eighth ninth tenth final"]],[3,[0,"time half quarter period inning round leg set minute lap week day month season night stage"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of"]],[2,[0,"play term"]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[4,"'s 's",2,"-"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"after"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[5,"",6,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"have has had having is was were are"]],[2,[0,"lot"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be"]],[2,[0,"result sign series couple handful matter symbol victim member"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"course"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"one some most many several two three each none"]],[2,[0,"of"]],[3,[0,"biggest largest oldest best worst greatest highest richest poorest longest strongest finest youngest earliest smallest latest busiest fastest deadliest"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"of part parts"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"most"]],[2,[0,"of"]],[3,[0,"few"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in over during for within throughout"]],[2,[0,"next past last"]],[3,[8,"",0,"two three four five six seven eight nine ten few several couple decade century"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,5],[1,[9,""]],[3,5],[1,[10,""]],[2],[2,[0,"page pages chapter chapters games issue"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be look stay remain"]],[2,3],[2,[11,""]],[3,[0,"same"]],[4,[0,"as",2,"."]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"highest lowest same"]],[3,[0,"level"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be"]],[2,[0,"only"]],[3,[0,"person man woman country city team party player candidate survivor witness"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[4,"'s 's"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"from"]],[2,[0,"one"]],[3,[9,""]],[4,6],[3,[10,""]],[3],[11,7],[3,[9,""]],[9,11],[3,[10,""]],[8],[4,[0,"to"]],[5,[0,"other"]],[6,[2,"$ ,",0,"and in on at as when while before"]]],"underlined":[5,5],"elements":6}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be",0,"in as to from with of at",2,","]],[2,[0,"second third fourth fifth sixth seventh eighth ninth tenth"]],[3,[0,"largest biggest highest lowest oldest longest busiest richest poorest tallest smallest deepest fastest youngest"]],[4,[1,""]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[9,""]],[2,4],[1,[10,""]],[1],[2,[1,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[2,",",0,"with and"]],[2,[0,"biggest largest oldest worst greatest highest richest poorest longest strongest finest youngest smallest latest deadliest"]],[3,[0,"of"]],[4,[0,"them these those all which whom"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"that which where because said"]],[2,[12,"United"]],[3,[12,"Nations States Kingdom"]],[4,[13,"",14,"",15,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"seek seeks sought seeking face faces faced facing abolish abolishes abolished abolishing reinstate reinstated oppose opposes opposed opposing carry carries carried"]],[2,[0,"death"]],[3,[0,"penalty"]]],"underlined":[2,3],"elements":3},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"spend spends spent spending"]],[2,[0,"whole"]],[3,[0,"career life childhood season war morning afternoon weekend summer winter"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"space"]],[3,[0,"of"]],[4,[8,"",0,"two three four five six seven eight nine ten minutes hours days weeks months a"]]],"underlined":[2,2],"elements":4}}
{"replace":[["in the"]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[16,"stand get"]],[2,[0,"in"]],[3,[0,"way"]],[4,[0,"of"]]],"underlined":[2,2],"elements":4}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"cost rate speed depth height price temperature"]],[3,[0,"of"]],[4,[17,"",2,"$ \u00a3 \u20ac",0,"about nearly almost some around more"]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"production"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"less more"]],[2,[0,"than"]],[3,[0,"quarter third fifth tenth"]],[4,[0,"of"]],[5,[0,"the its their his her all"]]],"underlined":[3,3],"elements":5}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"few"]],[2,[0,"hundred thousand dozen million"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the last next past previous first final every these those his her its their our my your another very so too how"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in within",7,"be"]],[2,[0,"matter"]],[3,[0,"of"]],[4,[0,"minutes hours days weeks months seconds time"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"twice half"]],[2,[0,"amount number size length width height depth weight total distance area average"]],[3,[0,"of we they it he she that",2,". ,",0,"paid spent recorded needed"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"because"]],[2,[0,"of"]],[3,[0,"cost size shape weight nature threat absence presence length number amount importance prospect danger"]],[4,[0,"of"]]],"underlined":[3,3],"elements":4}}
{"replace":[["the ",{"element":0}],["an ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"give receive issue"]],[2,[0,"order"]],[3,[0,"to"]],[4,[18,""]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"be become"]],[2,[0,"biggest largest highest lowest oldest longest busiest richest poorest tallest smallest deepest fastest youngest heaviest wettest driest hottest coldest deadliest strongest weakest sharpest steepest earliest latest greatest worst loudest finest"]],[3,[19,""]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[9,""]],[2,4],[1,[10,""]],[1],[2,[1,""]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["the"]],"message":["There is but one. Write \u201cthe\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"a an"]],[2,[0,"rest bulk brunt remainder onset advent aftermath"]],[3,[0,"of"]]],"underlined":[1,1],"elements":3}}
{"replace":[["the"]],"message":["Write \u201cthe age\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at from"]],[2,[0,"an a"]],[3,[0,"age"]],[4,[0,"of"]],[5,[8,""]]],"underlined":[2,2],"elements":5}}
{"replace":[["a"]],"message":["It is done so often \u201ca\u201d day, week or month. Write \u201ca\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"once twice times"]],[2,[0,"the"]],[3,[0,"day week month year night"]],[4,[2,". ,",0,"in for at and by since during until"]]],"underlined":[2,2],"elements":4}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,[0,"terms provisions stewardship tutelage banner umbrella"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"hands mercy helm forefront conclusion peak scene root urging instigation feet controls wheel summit"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"name face presence absence form shape eyes throes grip interest process footsteps clutches jaws words opinion style spirit shadow"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"similar alike changes change differ differs vary varies"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"part heels sidelines fringes shoulders cusp threshold crest steps floor"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"to"]],[2,[0,"tune detriment exclusion brink verge"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"with"]],[2,[0,"aim intention onset advent blessing"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"consequence gesture"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"as"]],[2,[0,"precaution rule whole bonus teenager child toddler youngster"]],[3,[2,". ,"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"morning afternoon evening meantime past"]],[3,[2,". ,"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"at"]],[2,[0,"moment time"]],[3,[0,"of when",2,"."]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"writing need birth death day year war going print press purchase"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"for"]],[2,5],[2,[0,"time"]],[2,[0,"being"]],[7],[2,[0,"most"]],[2,[0,"part"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"on"]],[2,[0,"rise loose mend lookout brink prowl defensive increase wane horizon outskirts"]],[3,[2,". ,",0,"to for from in after as of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"limelight spotlight offing doldrums pipeline vicinity affirmative"]],[3,[2,". ,",0,"for after as with and of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"under"]],[2,4,7],[2,[0,"radar microscope weather"]],[9],[2,[0,"impression"]],[2,[0,"that"]],[9],[2,[0,"influence"]],[2,[0,"of"]],[3,[2,". ,",0,"he she it they the a alcohol drink drugs"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[1,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"behind"]],[2,[0,"scenes wheel"]],[3,[2,". ,",0,"of at to in for as on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"by"]],[2,[0,"time"]],[3,[0,"he she it they we i you the his her their police officers firefighters anyone most"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"despite given by of to from with for on about"]],[2,[0,"fact notion possibility likelihood"]],[3,[0,"that"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"matter matters"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a ",{"element":0}],["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"have get give deny earn deserve"]],[2,3],[2,[0,"him her them us me it"]],[3,[0,"chance opportunity right duty obligation tendency"]],[4,[0,"to"]],[5,[18,""]]],"underlined":[3,3],"elements":5}}
{"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"play"]],[2,4,7,10,13,16,19],[2,[0,"role"]],[21],[2,[0,"key"]],[2,[0,"role"]],[21],[2,[0,"major"]],[2,[0,"role"]],[21],[2,[0,"leading"]],[2,[0,"role"]],[21],[2,[0,"vital"]],[2,[0,"role"]],[21],[2,[0,"central"]],[2,[0,"role"]],[21],[2,[0,"big"]],[2,[0,"part"]],[3,[0,"in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[7,"tell know learn"]],[2,[0,"truth"]],[3,[2,". ,",0,"about and"]]],"underlined":[2,2],"elements":3}}`,
}
