// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const phrasal: StoredPack = {
  isSyntactic: false,
  words: `set 0
back 1 47 48
follow 2
check 3
clean 4
line 5
artist 6
artists 6
bag 6
remover 6
counter 6
brand 6
stand 7
bid 8
bids 8
offer 8
target 8
talks 8
deal 8
take 9
turn 10 34 35
log 11
sign 12
run 13 15 55
break 14 24 57
shut 16 17
lock 18 19
crack 20
show 21
count 22
melt 23
build 25
cover 26
mix 27
warm 28
trade 29
spin 30
kick 31 32
rip 33
bail 36 37
buy 38
walk 39
roll 40
sell 41
fall 42
knock 43
stop 44 60
make 45
hand 46
feed 49 50
play 51
passer 52 53
passersby 52
passers 53
away 54 56
hit 58
drive 59
throw 61
look 62
lay 63
sight 64
product 65
spill 66
comeback 67
payback 68
takeoff 69
slowdown 70
speedup 71
payoff 72
cutoff 73
cutdown 74
standup 75
checkin 76
checkup 77
linkup 78
roundup 79
tryout 80
lineup 81
hangout 82
burnout 83
blowout 84
shutout 85
dropoff 86
ripoff 87
spinoff 88
writeoff 89
meltdown 90
breakin 91
breakthrough 92
mixup 93
warmup 94
turnover 95
rollback 96
pullout 97
pullback 98
walkout 99
bailout 100
payout 101
letdown 102
touchdown 103
crossover 104
stopover 105
holdout 106
knockout 107
showoff 108
lookout 109
pushback 110`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"on":1,"off":32},{"on":128},{"word":""},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"on":8,"off":96},{"word":"","off":100}],
  lists: `a an the this that his her its their our another any no new
to and will can
to will and
to will and not
to must can could should will would may might
the a an his her its their our my your it him them us two three all more new`,
  entries: `{"replace":[["set-up"],["setup"]],"pattern":{"program":[[1,[0,0]],[2,[0,"set"]],[3,[0,"up"]],[4,[0,"was is of for that has looks at"]]],"underlined":[2,3],"elements":4}}
{"replace":[["backup"]],"pattern":{"program":[[1,[0,0]],[2,[0,"back"]],[3,[0,"up"]],[4,[0,"plan generator generators goalkeeper quarterback copy power singer team supply"]]],"underlined":[2,3],"elements":4}}
{"replace":[["follow-up"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"follow"]],[4,[0,"up"]],[5,[0,"meeting visit call study question questions letter report album appointment survey"]]],"underlined":[3,4],"elements":5}}
{"replace":[["check-up"],["checkup"]],"pattern":{"program":[[1,[0,"a the medical routine annual regular his her yearly dental"]],[2,[0,"check"]],[3,[0,"up"]],[4,[3,". ,",0,"at in on and after with"]]],"underlined":[2,3],"elements":4}}
{"replace":[["clean-up"],["cleanup"]],"pattern":{"program":[[1,[0,0]],[2,[0,"clean"]],[3,[0,"up"]],[4,[0,"operation costs crew crews campaign effort bill work job of"]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"the his"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["line-up"],["lineup"]],"pattern":{"program":[[1,3],[1,[0,"starting the batting a strong festival unchanged"]],[6],[1,[4,"all"]],[1,[5,"-"]],[1,[6,"star"]],[2,[0,"line"]],[3,[0,"up"]],[4,[0,"for of is was includes included that against"]]],"underlined":[2,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"with"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["make-up"],["makeup"]],"pattern":{"program":[[1,[0,"make"]],[2,[0,"up"]],[3,[0,"artist artists bag remover counter brand"]]],"underlined":[1,2],"elements":3}}
{"replace":[["stand-off"],["standoff"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"stand"]],[4,[0,"off"]],[5,[0,"with between in at over ended"]]],"underlined":[3,4],"elements":5}}
{"replace":[["takeover"]],"pattern":{"program":[[1,[0,"take"]],[2,[0,"over"]],[3,[0,"bid bids offer target talks deal"]]],"underlined":[1,2],"elements":3}}
{"replace":[["takeover"]],"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,"hostile proposed planned military",3,"\u00a3"]],[3,[0,"take"]],[4,[0,"over"]],[5,[0,"of by"]]],"underlined":[3,4],"elements":5}}
{"replace":[["turnover"]],"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,"annual yearly total its"]],[3,[0,"turn"]],[4,[0,"over"]],[5,[0,"of rose fell"]]],"underlined":[3,4],"elements":5}}
{"replace":[["login"]],"pattern":{"program":[[1,[0,"log"]],[2,[0,"in"]],[3,[0,"details page screen credentials name button"]]],"underlined":[1,2],"elements":3}}
{"replace":[["sign-up"]],"pattern":{"program":[[1,[0,"sign"]],[2,[0,"up"]],[3,[0,"fee sheet form page bonus"]]],"underlined":[1,2],"elements":3}}
{"replace":[["run-up"]],"pattern":{"program":[[1,[0,0]],[2,[0,"run"]],[3,[0,"up"]],[4,[0,"to"]],[5,[0,"the"]]],"underlined":[2,3],"elements":5},"unless":[{"before":{"program":[[1,[0,"to and who"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["break-in"]],"pattern":{"program":[[1,[0,"a the another attempted"]],[2,[0,"break"]],[3,[0,"in"]],[4,[0,"at was occurred happened took of"]]],"underlined":[2,3],"elements":4}}
{"replace":[["run-in"]],"pattern":{"program":[[1,[0,0]],[2,[0,"run"]],[3,[0,"in"]],[4,[0,"with"]]],"underlined":[2,3],"elements":4}}
{"replace":[["shutdown"]],"pattern":{"program":[[1,[0,"shut"]],[2,[0,"down"]],[3,[0,"of"]],[4,[0,"the",7,""]]],"underlined":[1,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"was were be been is are mine plant port firm"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["shutdown"]],"pattern":{"program":[[1,[0,"government partial total complete full factory temporary"]],[2,[0,"shut"]],[3,[0,"down"]],[4,[0,"of was is in began has will"]]],"underlined":[2,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"was were be been is are the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lockdown"]],"pattern":{"program":[[1,[0,"lock"]],[2,[0,"down"]],[3,[0,"rules restrictions measures period laws"]]],"underlined":[1,2],"elements":3}}
{"replace":[["lockdown"]],"pattern":{"program":[[1,[0,"national second third full strict covid another first local partial"]],[2,[0,"lock"]],[3,[0,"down"]],[4,[3,". ,",0,"in was is began from on and"]]],"underlined":[2,3],"elements":4}}
{"replace":[["crackdown"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"crack"]],[4,[0,"down"]],[5,[0,"on"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"to and will police must"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["showdown"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"show"]],[4,[0,"down"]],[5,[0,"with between over at in"]]],"underlined":[3,4],"elements":5}}
{"replace":[["countdown"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"count"]],[4,[0,"down"]],[5,[0,"to began clock"]]],"underlined":[3,4],"elements":5}}
{"replace":[["meltdown"]],"pattern":{"program":[[1,[0,"a the nuclear reactor financial economic market"]],[2,[0,"melt"]],[3,[0,"down"]],[4,[0,"of in at and",3,". ,"]]],"underlined":[2,3],"elements":4}}
{"replace":[["breakdown"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"break"]],[4,[0,"down"]],[5,[0,"of in"]],[6,[0,"the law order talks trust relations negotiations society communication"]]],"underlined":[3,4],"elements":6},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,3],[1,[0,"set first second third fourth fifth final opening deciding decider match tiebreak"]],[6],[1,[4,"tie"]],[1,[5,"-"]],[1,[6,"break"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["build-up"],["buildup"]],"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,"military gradual slow steady huge rapid troop"]],[3,[0,"build"]],[4,[0,"up"]],[5,[0,"of to"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,1]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cover-up"]],"pattern":{"program":[[1,[0,0]],[2,[0,"cover"]],[3,[0,"up"]],[4,[0,"of by was is that",3,"."]]],"underlined":[2,3],"elements":4}}
{"replace":[["mix-up"]],"pattern":{"program":[[1,[0,0]],[2,[0,"mix"]],[3,[0,"up"]],[4,[0,"over at in with was led between"]]],"underlined":[2,3],"elements":4}}
{"replace":[["warm-up"]],"pattern":{"program":[[1,[0,"warm"]],[2,[0,"up"]],[3,[0,"match game act jacket matches games tour"]]],"underlined":[1,2],"elements":3}}
{"replace":[["trade-off"]],"pattern":{"program":[[1,[0,0]],[2,[0,"trade"]],[3,[0,"off"]],[4,[0,"between for is was"]]],"underlined":[2,3],"elements":4}}
{"replace":[["spin-off"]],"pattern":{"program":[[1,[0,0]],[2,[0,"spin"]],[3,[0,"off"]],[4,[0,"of from series show film company"]]],"underlined":[2,3],"elements":4}}
{"replace":[["kick-off"],["kickoff"]],"pattern":{"program":[[1,[0,"kick"]],[2,[0,"off"]],[3,[0,"time times is was"]]],"underlined":[1,2],"elements":3}}
{"replace":[["kick-off"],["kickoff"]],"pattern":{"program":[[1,[0,"at before from after until the"]],[2,[0,"kick"]],[3,[0,"off"]],[4,[3,". ,",0,"at in and was is",3,","]]],"underlined":[2,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rip-off"]],"pattern":{"program":[[1,[0,0]],[2,[0,"rip"]],[3,[0,"off"]],[4,[3,". ,",0,"of and",3,","]]],"underlined":[2,3],"elements":4}}
{"replace":[["turnout"]],"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,"low high voter record good heavy poor huge"]],[3,[0,"turn"]],[4,[0,"out"]],[5,[0,"of was in at for"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"to will and may who it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["turnout"]],"pattern":{"program":[[1,[0,"voter electoral"]],[2,[0,"turn"]],[3,[0,"out"]]],"underlined":[2,3],"elements":3},"unless":[{"after":{"program":[[1,[0,"to for in"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bailout"]],"pattern":{"program":[[1,[0,"bail"]],[2,[0,"out"]],[3,[0,"package deal loan loans fund money plan terms programme program"]]],"underlined":[1,2],"elements":3}}
{"replace":[["bailout"]],"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,"government massive bank huge federal international"]],[3,[0,"bail"]],[4,[0,"out"]],[5,[0,"of for from was by"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["buyout"]],"pattern":{"program":[[1,[0,"management a an the this that his her its their our another any no new"]],[2,[0,"buy"]],[3,[0,"out"]],[4,[0,"of by offer was clause"]]],"underlined":[2,3],"elements":4},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["walkout"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"walk"]],[4,[0,"out"]],[5,[0,"by over at was of"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"to will and would"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rollout"]],"pattern":{"program":[[1,[0,"the vaccine slow its a"]],[2,[0,"roll"]],[3,[0,"out"]],[4,[0,"of was is has"]]],"underlined":[2,3],"elements":4},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sell-out"],["sellout"]],"pattern":{"program":[[1,[0,0]],[2,[0,"sell"]],[3,[0,"out"]],[4,[0,"crowd show tour concert"]]],"underlined":[2,3],"elements":4}}
{"replace":[["fallout"]],"pattern":{"program":[[1,[0,0]],[2,3],[2,[0,"political nuclear radioactive economic diplomatic any its his"]],[3,[0,"fall"]],[4,[0,"out"]],[5,[0,"from over of"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"to will and of could"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["knockout"]],"pattern":{"program":[[1,[0,"knock"]],[2,[0,"out"]],[3,[0,"blow stage stages round rounds punch competition tie"]]],"underlined":[1,2],"elements":3}}
{"replace":[["stopover"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"stop"]],[4,[0,"over"]],[5,[0,"in at on"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["makeover"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"make"]],[4,[0,"over"]],[5,[0,"of for show"]]],"underlined":[3,4],"elements":5}}
{"replace":[["handover"]],"pattern":{"program":[[1,[0,"the a peaceful orderly smooth"]],[2,[0,"hand"]],[3,[0,"over"]],[4,[0,"of to was ceremony"]]],"underlined":[2,3],"elements":4},"unless":[{"before":{"program":[[1,[0,2]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["a comeback"]],"pattern":{"program":[[1,[0,"make makes made making stage staged staging remarkable dramatic comeback"]],[2,[0,"a his her the"]],[2,[0,"come"]],[2,[0,"back"]]],"underlined":[2,2],"elements":2}}
{"replace":[["comeback"]],"pattern":{"program":[[1,[0,0]],[2,6],[2,[1,""]],[4,6],[2,[2,""]],[3],[3,[0,"come"]],[4,[0,"back"]],[5,[0,"against from win goal victory"]]],"underlined":[3,4],"elements":5},"unless":[{"before":{"program":[[1,[0,"to will and must can"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["feedback"]],"pattern":{"program":[[1,[0,"feed"]],[1,[0,"back"]],[2,[0,"from on was is and",3,","]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will and that which can negatively positively not",8,"n't",0,"they hormones"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["feedback"]],"pattern":{"program":[[1,[0,"positive customer reader user"]],[2,[0,"feed"]],[3,[0,"back"]]],"underlined":[2,3],"elements":3}}
{"replace":[["play-off"],["playoff"]],"pattern":{"program":[[1,[0,"play"]],[2,[0,"off"]],[3,[0,"final semi-final place places spot game match hopes"]]],"underlined":[1,2],"elements":3}}
{"replace":[["passer-by"]],"pattern":{"program":[[1,4,7],[1,[0,"passer"]],[1,[0,"by"]],[10],[1,[0,"passersby"]],[1,[6,"'s"]],[10],[1,[4,"passer"]],[1,[5,"-"]],[1,[6,"bye"]]],"underlined":[1,1],"elements":1}}
{"replace":[["passers-by"]],"pattern":{"program":[[1,4],[1,[0,"passers"]],[1,[0,"by"]],[6],[1,[0,"passer"]],[1,[0,"bys"]]],"underlined":[1,1],"elements":1}}
{"replace":[["getaway"]],"pattern":{"program":[[1,[0,"get"]],[2,[0,"away"]],[3,[0,"car driver vehicle van"]]],"underlined":[1,2],"elements":3}}
{"replace":[["runaway"]],"pattern":{"program":[[1,[0,"run"]],[2,[0,"away"]],[3,[0,"train success leader leaders winner win victory inflation bull horse teenager"]]],"underlined":[1,2],"elements":3}}
{"replace":[["takeaway"]],"pattern":{"program":[[1,[0,"take"]],[2,[0,"away"]],[3,[0,"meal meals food coffee pizza shop restaurant cups"]]],"underlined":[1,2],"elements":3},"unless":[{"before":{"program":[[1,[0,3,8,"n't",0,"can"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["breakaway"]],"pattern":{"program":[[1,[0,"break"]],[2,[0,"away"]],[3,[0,"region republic group faction party state province enclave league"]]],"underlined":[1,2],"elements":3},"unless":[{"before":{"program":[[1,[0,3,8,"n't",0,"can"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["hit-and-run"]],"pattern":{"program":[[1,[0,"hit"]],[1,[0,"and"]],[1,[0,"run"]],[2,[0,"driver crash accident case collision"]]],"underlined":[1,1],"elements":2}}
{"replace":[["drive-by"]],"pattern":{"program":[[1,[0,"drive"]],[1,[0,"by"]],[2,[0,"shooting shootings"]]],"underlined":[1,1],"elements":2}}
{"replace":[["stopgap"]],"pattern":{"program":[[1,[0,"stop"]],[1,[0,"gap"]],[2,[0,"measure solution bill budget coach"]]],"underlined":[1,1],"elements":2}}
{"replace":[["throwaway"]],"pattern":{"program":[[1,[0,"throw"]],[1,[0,"away"]],[2,[0,"line remark comment society culture"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lookout"]],"pattern":{"program":[[1,[0,"look"]],[1,[0,"out"]],[2,[0,"tower post point"]]],"underlined":[1,1],"elements":2}}
{"replace":[["lay-by"]],"pattern":{"program":[[1,[0,0]],[2,[0,"lay"]],[3,[0,"by"]]],"underlined":[2,3],"elements":3}}
{"replace":[["oversight"]],"pattern":{"program":[[1,[0,"over"]],[1,[0,"sight"]]],"underlined":[1,1],"elements":1}}
{"replace":[["by-product"]],"pattern":{"program":[[1,4],[1,[0,"by bye"]],[1,[0,"product"]],[7],[1,[4,"bi"]],[1,[5,"-"]],[1,[6,"product"]],[2,[0,"of"]]],"underlined":[1,1],"elements":2}}
{"replace":[["spillover"]],"pattern":{"program":[[1,4],[1,[0,"spill"]],[1,[0,"over"]],[7],[1,[4,"spill"]],[1,[5,"-"]],[1,[6,"over"]],[2,[0,"effect effects"]]],"underlined":[1,1],"elements":2}}
{"replace":[["come back"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"comeback"]],[3,[0,"to from in and with on for home next"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"win kid victory trail"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["pay back"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"payback"]],[3,[0,"the a an his her its their our my your it him them us two three all more new in by what"]]],"underlined":[2,2],"elements":3}}
{"replace":[["take off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"takeoff"]],[3,[0,"from at in on the a an his her its their our my your it him them us two three all more new"]]],"underlined":[2,2],"elements":3}}
{"replace":[["slow down"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"slowdown"]],[3,[0,"the a an his her its their our my your it him them us two three all more new in at when as and traffic the"]]],"underlined":[2,2],"elements":3}}
{"replace":[["speed up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"speedup"]],[3,[0,"the a an his her its their our my your it him them us two three all more new when in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pay off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"payoff"]],[3,[0,"the a an his her its their our my your it him them us two three all more new in for debts"]]],"underlined":[2,2],"elements":3}}
{"replace":[["cut off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"cutoff"]],[3,[0,"the a an his her its their our my your it him them us two three all more new from water supplies aid funds"]]],"underlined":[2,2],"elements":3}}
{"replace":[["cut down"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"cutdown"]],[3,[0,"on the a an his her its their our my your it him them us two three all more new"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stand up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"standup"]],[3,[0,"for to and against in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"comedy comedian"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["check in"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"checkin"]],[3,[0,"at to for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["check up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"checkup"]],[3,[0,"on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["link up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"linkup"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["round up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"roundup"]],[3,[0,5]]],"underlined":[2,2],"elements":3}}
{"replace":[["try out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"tryout"]],[3,[0,"the a an his her its their our my your it him them us two three all more new for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["line up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"lineup"]],[3,[0,"for at in outside behind with against"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hang out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"hangout"]],[3,[0,"with in at together"]]],"underlined":[2,2],"elements":3}}
{"replace":[["burn out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"burnout"]],[3,[0,"in after at by"]]],"underlined":[2,2],"elements":3}}
{"replace":[["blow out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"blowout"]],[3,[0,5]]],"underlined":[2,2],"elements":3}}
{"replace":[["shut out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"shutout"]],[3,[0,5]]],"underlined":[2,2],"elements":3}}
{"replace":[["drop off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"dropoff"]],[3,[0,"the a an his her its their our my your it him them us two three all more new at in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["rip off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"ripoff"]],[3,[0,"the a an his her its their our my your it him them us two three all more new customers tourists"]]],"underlined":[2,2],"elements":3}}
{"replace":[["spin off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"spinoff"]],[3,[0,5]]],"underlined":[2,2],"elements":3}}
{"replace":[["write off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"writeoff"]],[3,[0,"the a an his her its their our my your it him them us two three all more new debts"]]],"underlined":[2,2],"elements":3}}
{"replace":[["melt down"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"meltdown"]],[3,[0,"the a an his her its their our my your it him them us two three all more new in when"]]],"underlined":[2,2],"elements":3}}
{"replace":[["break in"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"breakin"]]],"underlined":[2,2],"elements":2}}
{"replace":[["break through"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"breakthrough"]],[3,[0,"the a police his their enemy"]]],"underlined":[2,2],"elements":3}}
{"replace":[["mix up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"mixup"]],[3,[0,"the his her their"]]],"underlined":[2,2],"elements":3}}
{"replace":[["warm up"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"warmup"]],[3,[0,"for in at before on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["turn over"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"turnover"]],[3,[0,"the a his her its documents to"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"ratio rate"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["roll back"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"rollback"]],[3,[0,"the a its reforms rights"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pull out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"pullout"]],[3,[0,"of from the all troops its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pull back"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"pullback"]],[3,[0,"from its troops the"]]],"underlined":[2,2],"elements":3}}
{"replace":[["walk out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"walkout"]],[3,[0,"of on over in at from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["bail out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"bailout"]],[3,[0,"the a its banks of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pay out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"payout"]],[3,[3,"\u00a3 $ \u20ac",7,""]]],"underlined":[2,2],"elements":3}}
{"replace":[["let down"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"letdown"]],[3,[0,"the his her by fans anyone"]]],"underlined":[2,2],"elements":3}}
{"replace":[["touch down"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"touchdown"]],[3,[0,"in at on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["cross over"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"crossover"]],[3,[0,"to the into"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stop over"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"stopover"]],[3,[0,"in at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hold out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"holdout"]],[3,[0,"for against until"]]],"underlined":[2,2],"elements":3}}
{"replace":[["knock out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"knockout"]],[3,[0,"the a power two"]]],"underlined":[2,2],"elements":3}}
{"replace":[["show off"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"showoff"]],[3,[0,"his her their the"]]],"underlined":[2,2],"elements":3}}
{"replace":[["look out"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"lookout"]],[3,[0,"for over the at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["push back"]],"pattern":{"program":[[1,3],[1,[0,4,8,"n't",0,"not"]],[5],[1,[0,"can"]],[1,[6,"not"]],[2,[0,"pushback"]],[3,[0,"against on the"]]],"underlined":[2,2],"elements":3}}`,
}
