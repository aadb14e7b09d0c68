// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const frames: StoredPack = {
  isSyntactic: true,
  words: `same 0 1 20
other 2
contrary 2
whole 2
meantime 3
long 3
short 3
future 3
foreseeable 3
wake 4
middle 4 7
midst 4
aftermath 4
vicinity 4
outskirts 4 6
event 4
hands 4
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
age 5
invitation 5
behest 5
outset 5
height 5
edge 5 6
back 5
head 5
eve 6
verge 6
brink 6
basis 6
banks 6
shores 6
coast 6
strength 6
corner 6
night 6
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
matter 12 17
hurry 13
row 13
nutshell 13
way 14
sense 14
first 15
second 15 24
third 15 24
fourth 15 24
fifth 15 24
sixth 15 24
seventh 15 24
eighth 15 24
ninth 15 24
tenth 15 24
final 15
lot 16
sign 17
series 17
couple 17
handful 17
symbol 17
victim 17
member 17
biggest 18 25
largest 18 25
oldest 18 25
best 18
worst 18 25
greatest 18 25
highest 18 25
richest 18 25
poorest 18 25
longest 18 25
strongest 18 25
finest 18 25
youngest 18 25
earliest 18
smallest 18 25
latest 18 25
busiest 18
fastest 18
deadliest 18 25
next 19
past 19
last 19
level 21
only 22
one 23
United 26`,
  lemmas: ``,
  others: [],
  entries: `{"id":"at [same time]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"same","off":356}]},[7],[8],{"element":3,"tests":[{"word":"time","off":356}]}],"underlined":[2,3],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"in|on|at|by|for [same] way|day|period|place|street|year|month|week|night|building|room|month|manner|team|group|boat|direction","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356},{"word":"on","off":356},{"word":"at","off":356},{"word":"by","off":356},{"word":"for","off":356}]},[4],[5],{"element":2,"tests":[{"word":"same","off":356}]},[7],[8],{"element":3,"tests":[{"word":"way","off":356},{"word":"day","off":356},{"word":"period","off":356},{"word":"place","off":356},{"word":"street","off":356},{"word":"year","off":356},{"word":"month","off":356},{"word":"week","off":356},{"word":"night","off":356},{"word":"building","off":356},{"word":"room","off":356},{"word":"month","off":356},{"word":"manner","off":356},{"word":"team","off":356},{"word":"group","off":356},{"word":"boat","off":356},{"word":"direction","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"sale","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"on [(other hand|contrary|whole)]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"on","off":356}]},[4],[5],[6,13,17],[7],[8],{"element":2,"tests":[{"word":"other","off":356}]},[10],[11],{"element":2,"tests":[{"word":"hand","off":356}]},[20],[14],[15],{"element":2,"tests":[{"word":"contrary","off":356}]},[20],[18],[19],{"element":2,"tests":[{"word":"whole","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"NOUN","on":512}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"in [(meantime|long run|short run|near future|foreseeable future)]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],[6,10,17,24,31],[7],[8],{"element":2,"tests":[{"word":"meantime","off":356}]},[37],[11],[12],{"element":2,"tests":[{"word":"long","off":356}]},[14],[15],{"element":2,"tests":[{"word":"run","off":356}]},[37],[18],[19],{"element":2,"tests":[{"word":"short","off":356}]},[21],[22],{"element":2,"tests":[{"word":"run","off":356}]},[37],[25],[26],{"element":2,"tests":[{"word":"near","off":356}]},[28],[29],{"element":2,"tests":[{"word":"future","off":356}]},[37],[32],[33],{"element":2,"tests":[{"word":"foreseeable","off":356}]},[35],[36],{"element":2,"tests":[{"word":"future","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"NOUN","on":512}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"in [wake|middle|midst|aftermath|vicinity|outskirts|event|hands|beginning|end|centre|center|heart] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"wake","off":356},{"word":"middle","off":356},{"word":"midst","off":356},{"word":"aftermath","off":356},{"word":"vicinity","off":356},{"word":"outskirts","off":356},{"word":"event","off":356},{"word":"hands","off":356},{"word":"beginning","off":356},{"word":"end","off":356},{"word":"centre","off":356},{"word":"center","off":356},{"word":"heart","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"at [end|beginning|start|top|bottom|foot|centre|center|heart|expense|age|invitation|behest|outset|height|edge|back|head] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"end","off":356},{"word":"beginning","off":356},{"word":"start","off":356},{"word":"top","off":356},{"word":"bottom","off":356},{"word":"foot","off":356},{"word":"centre","off":356},{"word":"center","off":356},{"word":"heart","off":356},{"word":"expense","off":356},{"word":"age","off":356},{"word":"invitation","off":356},{"word":"behest","off":356},{"word":"outset","off":356},{"word":"height","off":356},{"word":"edge","off":356},{"word":"back","off":356},{"word":"head","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"on [eve|verge|brink|outskirts|basis|edge|banks|shores|coast|strength|corner|night|morning|afternoon|evening] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"on","off":356}]},[4],[5],{"element":2,"tests":[{"word":"eve","off":356},{"word":"verge","off":356},{"word":"brink","off":356},{"word":"outskirts","off":356},{"word":"basis","off":356},{"word":"edge","off":356},{"word":"banks","off":356},{"word":"shores","off":356},{"word":"coast","off":356},{"word":"strength","off":356},{"word":"corner","off":356},{"word":"night","off":356},{"word":"morning","off":356},{"word":"afternoon","off":356},{"word":"evening","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"by [end|middle|beginning|start] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"by","off":356}]},[4],[5],{"element":2,"tests":[{"word":"end","off":356},{"word":"middle","off":356},{"word":"beginning","off":356},{"word":"start","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"with [help|aid|exception] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"with","off":356}]},[4],[5],{"element":2,"tests":[{"word":"help","off":356},{"word":"aid","off":356},{"word":"exception","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"for [sake|benefit|purpose|duration] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"for","off":356}]},[4],[5],{"element":2,"tests":[{"word":"sake","off":356},{"word":"benefit","off":356},{"word":"purpose","off":356},{"word":"duration","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"under [auspices|guise|leadership|direction] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"under","off":356}]},[4],[5],{"element":2,"tests":[{"word":"auspices","off":356},{"word":"guise","off":356},{"word":"leadership","off":356},{"word":"direction","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true}
{"id":"as [result] of|,","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"as","off":356}]},[4],[5],{"element":2,"tests":[{"word":"result","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356},{"word":","}]}],"underlined":[2,2],"elements":3},"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"as [matter] of fact","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"as","off":356}]},[4],[5],{"element":2,"tests":[{"word":"matter","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"fact","off":356}]}],"underlined":[2,2],"elements":4},"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"in [hurry|row|nutshell]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"hurry","off":356},{"word":"row","off":356},{"word":"nutshell","off":356}]}],"underlined":[2,2],"elements":2},"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"to","off":356}]},[4],[5],{"element":2,"tests":[{"word":"row","off":356}]}],"underlined":[1,2],"elements":2}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"in [way|sense] that","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356}]},[4],[5],{"element":2,"tests":[{"word":"way","off":356},{"word":"sense","off":356}]},[7],[8],{"element":3,"tests":[{"word":"that","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"for|in|during|after|before|of|at|by|until|on [first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final] time|half|quarter|period|inning|round|leg|set|minute|lap|week|day|month|season|night|stage","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"for","off":356},{"word":"in","off":356},{"word":"during","off":356},{"word":"after","off":356},{"word":"before","off":356},{"word":"of","off":356},{"word":"at","off":356},{"word":"by","off":356},{"word":"until","off":356},{"word":"on","off":356}]},[4],[5],{"element":2,"tests":[{"word":"first","off":356},{"word":"second","off":356},{"word":"third","off":356},{"word":"fourth","off":356},{"word":"fifth","off":356},{"word":"sixth","off":356},{"word":"seventh","off":356},{"word":"eighth","off":356},{"word":"ninth","off":356},{"word":"tenth","off":356},{"word":"final","off":356}]},[7],[8],{"element":3,"tests":[{"word":"time","off":356},{"word":"half","off":356},{"word":"quarter","off":356},{"word":"period","off":356},{"word":"inning","off":356},{"word":"round","off":356},{"word":"leg","off":356},{"word":"set","off":356},{"word":"minute","off":356},{"word":"lap","off":356},{"word":"week","off":356},{"word":"day","off":356},{"word":"month","off":356},{"word":"season","off":356},{"word":"night","off":356},{"word":"stage","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"of","off":356}]},[4],[5],{"element":2,"tests":[{"word":"play","off":356},{"word":"term","off":356}]}],"underlined":[1,2],"elements":2}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"'s","off":100},{"word":"'s","off":100},{"word":"-"}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"after","off":356}]}],"underlined":[1,1],"elements":1}},{"after":{"program":[[1],[2],{"element":1,"tests":[{"off":96,"tag":"NN*","on":512},{"off":96,"tag":"VBG","on":512}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"have|has|had|having|is|was|were|are [lot] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"have","off":356},{"word":"has","off":356},{"word":"had","off":356},{"word":"having","off":356},{"word":"is","off":356},{"word":"was","off":356},{"word":"were","off":356},{"word":"are","off":356}]},[4],[5],{"element":2,"tests":[{"word":"lot","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"{be} [result|sign|series|couple|handful|matter|symbol|victim|member] of","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"be","off":100}]},[4],[5],{"element":2,"tests":[{"word":"result","off":356},{"word":"sign","off":356},{"word":"series","off":356},{"word":"couple","off":356},{"word":"handful","off":356},{"word":"matter","off":356},{"word":"symbol","off":356},{"word":"victim","off":356},{"word":"member","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["a ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"course","off":356}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"one|some|most|many|several|two|three|each|none of [biggest|largest|oldest|best|worst|greatest|highest|richest|poorest|longest|strongest|finest|youngest|earliest|smallest|latest|busiest|fastest|deadliest]","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"one","off":356},{"word":"some","off":356},{"word":"most","off":356},{"word":"many","off":356},{"word":"several","off":356},{"word":"two","off":356},{"word":"three","off":356},{"word":"each","off":356},{"word":"none","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"biggest","off":356},{"word":"largest","off":356},{"word":"oldest","off":356},{"word":"best","off":356},{"word":"worst","off":356},{"word":"greatest","off":356},{"word":"highest","off":356},{"word":"richest","off":356},{"word":"poorest","off":356},{"word":"longest","off":356},{"word":"strongest","off":356},{"word":"finest","off":356},{"word":"youngest","off":356},{"word":"earliest","off":356},{"word":"smallest","off":356},{"word":"latest","off":356},{"word":"busiest","off":356},{"word":"fastest","off":356},{"word":"deadliest","off":356}]}],"underlined":[3,3],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"of","off":356},{"word":"part","off":356},{"word":"parts","off":356}]}],"underlined":[1,1],"elements":1}},{"before":{"program":[[1],[2],{"element":1,"tests":[{"word":"most","off":356}]},[4],[5],{"element":2,"tests":[{"word":"of","off":356}]},[7],[8],{"element":3,"tests":[{"word":"few","off":356}]}],"underlined":[1,3],"elements":3}}],"skipsQuotations":true}
{"id":"in|over|during|for|within|throughout [next|past|last] #|two|three|four|five|six|seven|eight|nine|ten|few|several|couple|decade|century","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"in","off":356},{"word":"over","off":356},{"word":"during","off":356},{"word":"for","off":356},{"word":"within","off":356},{"word":"throughout","off":356}]},[4],[5],{"element":2,"tests":[{"word":"next","off":356},{"word":"past","off":356},{"word":"last","off":356}]},[7],[8],{"element":3,"tests":[{"on":8,"off":96},{"word":"two","off":356},{"word":"three","off":356},{"word":"four","off":356},{"word":"five","off":356},{"word":"six","off":356},{"word":"seven","off":356},{"word":"eight","off":356},{"word":"nine","off":356},{"word":"ten","off":356},{"word":"few","off":356},{"word":"several","off":356},{"word":"couple","off":356},{"word":"decade","off":356},{"word":"century","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1,5],{"element":1,"tests":[{"on":1,"off":32}]},[3,5],{"element":1,"tests":[{"on":128}]},[2],[6],[7],{"element":2,"tests":[{"word":"page","off":356},{"word":"pages","off":356},{"word":"chapter","off":356},{"word":"chapters","off":356},{"word":"games","off":356},{"word":"issue","off":356}]}],"underlined":[1,2],"elements":2}}],"skipsQuotations":true}
{"id":"{be|look|stay|remain} :ADV? [same] as|.","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"be","off":100},{"lemma":"look","off":100},{"lemma":"stay","off":100},{"lemma":"remain","off":100}]},[4,6],[5],{"element":2,"tests":[{"off":96,"tag":"ADV","on":512}]},[7],[8],{"element":3,"tests":[{"word":"same","off":356}]},[10],[11],{"element":4,"tests":[{"word":"as","off":356},{"word":"."}]}],"underlined":[3,3],"elements":4},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"isSyntactic":true}
{"id":"at [highest|lowest|same] level","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"at","off":356}]},[4],[5],{"element":2,"tests":[{"word":"highest","off":356},{"word":"lowest","off":356},{"word":"same","off":356}]},[7],[8],{"element":3,"tests":[{"word":"level","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"{be} [only] person|man|woman|country|city|team|party|player|candidate|survivor|witness","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"be","off":100}]},[4],[5],{"element":2,"tests":[{"word":"only","off":356}]},[7],[8],{"element":3,"tests":[{"word":"person","off":356},{"word":"man","off":356},{"word":"woman","off":356},{"word":"country","off":356},{"word":"city","off":356},{"word":"team","off":356},{"word":"party","off":356},{"word":"player","off":356},{"word":"candidate","off":356},{"word":"survivor","off":356},{"word":"witness","off":356}]}],"underlined":[2,2],"elements":3},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],[2],{"element":1,"tests":[{"word":"'s","off":100},{"word":"'s","off":100}]}],"underlined":[1,1],"elements":1}}],"skipsQuotations":true,"isSyntactic":true}
{"id":"from one _{1,2} to [other] $|,|and|in|on|at|as|when|while|before","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"from","off":356}]},[4],[5],{"element":2,"tests":[{"word":"one","off":356}]},[7],{"element":3,"tests":[{"on":1,"off":32}]},[9,11],{"element":3,"tests":[{"on":128}]},[8],[16,12],{"element":3,"tests":[{"on":1,"off":32}]},[14,16],{"element":3,"tests":[{"on":128}]},[13],[17],[18],{"element":4,"tests":[{"word":"to","off":356}]},[20],[21],{"element":5,"tests":[{"word":"other","off":356}]},[23],[24],{"element":6,"tests":[{"word":"$"},{"word":","},{"word":"and","off":356},{"word":"in","off":356},{"word":"on","off":356},{"word":"at","off":356},{"word":"as","off":356},{"word":"when","off":356},{"word":"while","off":356},{"word":"before","off":356}]}],"underlined":[5,5],"elements":6},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"{be}|in|as|to|from|with|of|at|, [second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth largest|biggest|highest|lowest|oldest|longest|busiest|richest|poorest|tallest|smallest|deepest|fastest|youngest] :NOUN","pattern":{"program":[[1],[2],{"element":1,"tests":[{"lemma":"be","off":100},{"word":"in","off":356},{"word":"as","off":356},{"word":"to","off":356},{"word":"from","off":356},{"word":"with","off":356},{"word":"of","off":356},{"word":"at","off":356},{"word":","}]},[4],[5],{"element":2,"tests":[{"word":"second","off":356},{"word":"third","off":356},{"word":"fourth","off":356},{"word":"fifth","off":356},{"word":"sixth","off":356},{"word":"seventh","off":356},{"word":"eighth","off":356},{"word":"ninth","off":356},{"word":"tenth","off":356}]},[7],[8],{"element":3,"tests":[{"word":"largest","off":356},{"word":"biggest","off":356},{"word":"highest","off":356},{"word":"lowest","off":356},{"word":"oldest","off":356},{"word":"longest","off":356},{"word":"busiest","off":356},{"word":"richest","off":356},{"word":"poorest","off":356},{"word":"tallest","off":356},{"word":"smallest","off":356},{"word":"deepest","off":356},{"word":"fastest","off":356},{"word":"youngest","off":356}]},[10],[11],{"element":4,"tests":[{"off":96,"tag":"NOUN","on":512}]}],"underlined":[2,3],"elements":4},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"unless":[{"after":{"program":[[1],{"element":1,"tests":[{"on":1,"off":32}]},[3,5],{"element":1,"tests":[{"on":128}]},[2],[6],[7],{"element":2,"tests":[{"off":96,"tag":"NOUN","on":512}]}],"underlined":[1,2],"elements":2}}],"skipsQuotations":true,"isSyntactic":true}
{"id":",|with|and [biggest|largest|oldest|worst|greatest|highest|richest|poorest|longest|strongest|finest|youngest|smallest|latest|deadliest] of them|these|those|all|which|whom","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":","},{"word":"with","off":356},{"word":"and","off":356}]},[4],[5],{"element":2,"tests":[{"word":"biggest","off":356},{"word":"largest","off":356},{"word":"oldest","off":356},{"word":"worst","off":356},{"word":"greatest","off":356},{"word":"highest","off":356},{"word":"richest","off":356},{"word":"poorest","off":356},{"word":"longest","off":356},{"word":"strongest","off":356},{"word":"finest","off":356},{"word":"youngest","off":356},{"word":"smallest","off":356},{"word":"latest","off":356},{"word":"deadliest","off":356}]},[7],[8],{"element":3,"tests":[{"word":"of","off":356}]},[10],[11],{"element":4,"tests":[{"word":"them","off":356},{"word":"these","off":356},{"word":"those","off":356},{"word":"all","off":356},{"word":"which","off":356},{"word":"whom","off":356}]}],"underlined":[2,2],"elements":4},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true}
{"id":"that|which|where|because|said [United Nations|States|Kingdom] :VBD|:VBZ|:MD","pattern":{"program":[[1],[2],{"element":1,"tests":[{"word":"that","off":356},{"word":"which","off":356},{"word":"where","off":356},{"word":"because","off":356},{"word":"said","off":356}]},[4],[5],{"element":2,"tests":[{"word":"United","off":352}]},[7],[8],{"element":3,"tests":[{"word":"Nations","off":352},{"word":"States","off":352},{"word":"Kingdom","off":352}]},[10],[11],{"element":4,"tests":[{"off":96,"tag":"VBD","on":512},{"off":96,"tag":"VBZ","on":512},{"off":96,"tag":"MD","on":512}]}],"underlined":[2,3],"elements":4},"replace":[["the ",{"element":0}]],"message":["An article is missing before \u201c",{"element":0},"\u201d."],"skipsQuotations":true,"isSyntactic":true}`,
}
