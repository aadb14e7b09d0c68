// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const joined: StoredPack = {
  isSyntactic: true,
  words: `alot 0
alittle 1
abit 2
aswell 3
atleast 4
infact 5
inspite 6
incase 7
infront 8
inorder 9
eachother 10
everytime 11
eventhough 12
evenif 13
noone 14
upto 15
thankyou 16
ofcourse 17
aslong 18
assoon 19
nevermind 20
insofaras 21
alongwith 22
highschool 23
everyday 24 25 26 27 28
anymore 29 30
awhile 31 32
everyone 33
anyone 34
maybe 35 36
login 37
logon 38
setup 39 40
backup 41
cleanup 42
pickup 43
shutdown 44 45
breakdown 46
workout 47
checkout 48
takeover 49
rollout 50
handover 51
makeup 52
lookup 53
turnout 54
turnaround 55
signup 56
followup 57
layoff 58
runaway 59
standby 60
startup 61
blackout 62
cutback 63
getaway 64
giveaway 65
dropout 66
fallout 67
lockdown 68
crackdown 69
buyout 70
kickoff 71
wakeup 72
breakup 73
holdup 74
buildup 75
handout 76
incharge 77
apart 78
ontop 79
instore 80
inbetween 81
allright 82
nomatter 83
sofar 84
sometime 85 87
sometimes 86
anytime 88
anyway 89
nowdays 90
now 90`,
  lemmas: ``,
  others: [],
  kinds: [{"word":"","off":356},{"on":8,"off":96},{"lemma":"","off":100,"tag":"VERB","on":512},{"on":1,"off":32},{"on":128},{"off":96,"tag":"NOUN","on":512},{"off":96,"tag":"PROPN","on":512},{"off":96,"tag":"ADJ","on":512},{"off":96,"tag":"VBG","on":512},{"word":"","off":100},{"word":""},{"word":"","on":16,"off":68},{"off":96,"tag":"VERB","on":512},{"lemma":"","off":100},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":4}],
  lists: `to must can could should will`,
  entries: `{"replace":[["a lot"]],"pattern":{"program":[[1,[0,"alot"]]],"underlined":[1,1],"elements":1}}
{"replace":[["a little"]],"pattern":{"program":[[1,[0,"alittle"]]],"underlined":[1,1],"elements":1}}
{"replace":[["a bit"]],"pattern":{"program":[[1,[0,"abit"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as well"]],"pattern":{"program":[[1,[0,"aswell"]]],"underlined":[1,1],"elements":1}}
{"replace":[["at least"]],"pattern":{"program":[[1,[0,"atleast"]]],"underlined":[1,1],"elements":1}}
{"replace":[["in fact"]],"pattern":{"program":[[1,[0,"infact"]]],"underlined":[1,1],"elements":1}}
{"replace":[["in spite of"]],"pattern":{"program":[[1,[0,"inspite"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2}}
{"replace":[["in case"]],"pattern":{"program":[[1,[0,"incase"]]],"underlined":[1,1],"elements":1}}
{"replace":[["in front of"]],"pattern":{"program":[[1,[0,"infront"]],[2,[0,"of"]]],"underlined":[1,2],"elements":2}}
{"replace":[["in order to"]],"pattern":{"program":[[1,[0,"inorder"]],[2,[0,"to"]]],"underlined":[1,2],"elements":2}}
{"replace":[["each other"]],"pattern":{"program":[[1,[0,"eachother"]]],"underlined":[1,1],"elements":1}}
{"replace":[["every time"]],"pattern":{"program":[[1,[0,"everytime"]]],"underlined":[1,1],"elements":1}}
{"replace":[["even though"]],"pattern":{"program":[[1,[0,"eventhough"]]],"underlined":[1,1],"elements":1}}
{"replace":[["even if"]],"pattern":{"program":[[1,[0,"evenif"]]],"underlined":[1,1],"elements":1}}
{"replace":[["no one"]],"pattern":{"program":[[1,[0,"noone"]]],"underlined":[1,1],"elements":1}}
{"replace":[["up to ",{"element":2}]],"pattern":{"program":[[1,[0,"upto"]],[2,[1,""]]],"underlined":[1,2],"elements":2}}
{"replace":[["thank you"]],"pattern":{"program":[[1,[0,"thankyou"]]],"underlined":[1,1],"elements":1}}
{"replace":[["of course"]],"pattern":{"program":[[1,[0,"ofcourse"]]],"underlined":[1,1],"elements":1}}
{"replace":[["as long as"]],"pattern":{"program":[[1,[0,"aslong"]],[2,[0,"as"]]],"underlined":[1,2],"elements":2}}
{"replace":[["as soon as"]],"pattern":{"program":[[1,[0,"assoon"]],[2,[0,"as"]]],"underlined":[1,2],"elements":2}}
{"replace":[["never mind that"]],"pattern":{"program":[[1,[0,"nevermind"]],[2,[0,"that"]]],"underlined":[1,2],"elements":2}}
{"replace":[["insofar as"]],"pattern":{"program":[[1,[0,"insofaras"]]],"underlined":[1,1],"elements":1}}
{"replace":[["along with"]],"pattern":{"program":[[1,[0,"alongwith"]]],"underlined":[1,1],"elements":1}}
{"replace":[["high school"]],"pattern":{"program":[[1,[0,"highschool"]]],"underlined":[1,1],"elements":1}}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"everyday"]],[2,[0,"of"]],[3,[0,"the"]],[4,[0,"week year month season summer his her their"]]],"underlined":[1,1],"elements":4}}
{"replace":[["every day"]],"pattern":{"program":[[1,[2,"open work sail run come go happen train practise practice walk swim die meet eat visit use"]],[2,7],[3,5],[2,[0,"it them him her us here there home"]],[7],[2,[0,"to"]],[2,[0,"work school church"]],[3,[0,"everyday"]]],"underlined":[3,3],"elements":3},"unless":[{"after":{"program":[[5,1],[1,[3,""]],[3,5],[1,[4,""]],[2],[2,[5,"",6,""]]],"underlined":[1,2],"elements":2}},{"after":{"program":[[1,[7,"",8,""]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[5,"",7,"",6,"",0,"in"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"an the in of for as from"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"everyday"]],[2,[0,"when because except including but since until"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the an to and of than as"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"almost nearly"]],[2,[0,"everyday"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[5,"",7,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["every day"]],"pattern":{"program":[[1,[0,"once twice thrice"]],[2,[0,"everyday"]]],"underlined":[2,2],"elements":2}}
{"replace":[["any more"]],"pattern":{"program":[[1,[0,"anymore"]],[2,[0,"of"]],[3,[0,"the a his her their this that these those"]]],"underlined":[1,1],"elements":3}}
{"replace":[["any more"]],"pattern":{"program":[[1,[0,"not",9,"n't"]],[2,[3,""]],[3,5],[2,[4,""]],[2],[10,6],[2,[3,""]],[8,10],[2,[4,""]],[7],[3,[0,"anymore"]],[4,[0,"money time questions food people information work jobs trouble delays cuts cases water land staff seats tickets"]]],"underlined":[3,3],"elements":4}}
{"replace":[["a while"]],"pattern":{"program":[[1,[0,"awhile"]],[2,[0,"ago back"]]],"underlined":[1,1],"elements":2}}
{"replace":[["a while"]],"pattern":{"program":[[1,[0,"for in after quite"]],[2,[0,"awhile"]]],"underlined":[2,2],"elements":2}}
{"replace":[["every one"]],"pattern":{"program":[[1,[0,"everyone"]],[2,[0,"of"]],[3,[0,"the these those them us his her their"]]],"underlined":[1,1],"elements":3}}
{"replace":[["any one"]],"pattern":{"program":[[1,[0,"anyone"]],[2,[0,"of"]],[3,[0,"the these those them us"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"caste faith age"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["may be"]],"pattern":{"program":[[1,[0,"there it he she this that they"]],[2,[0,"maybe"]],[3,[0,"a an no some more able not the due too because"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[10,"?"]],[2,[3,""]],[3,5],[2,[4,""]],[2]],"underlined":[1,2],"elements":2}}]}
{"replace":[["may be"]],"pattern":{"program":[[1,[0,"that which who"]],[2,[0,"maybe"]],[3,[0,"able due found used seen made needed required subject"]]],"underlined":[2,2],"elements":3}}
{"replace":[["log in"]],"pattern":{"program":[[1,3],[1,[0,0,9,"n't",0,"not then you users and or"]],[5],[1,[0,"can"]],[1,[11,"not"]],[2,[0,"login"]],[3,[0,"to with using at once again or from on"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"page screen credentials name"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["log on"]],"pattern":{"program":[[1,3],[1,[0,0,9,"n't",0,"not then you users"]],[5],[1,[0,"can"]],[1,[11,"not"]],[2,[0,"logon"]],[3,[0,"to with using at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["set up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"setup"]],[3,[0,"a an the his her their its our camp shop two three new base"]]],"underlined":[2,2],"elements":3}}
{"replace":[["set up"]],"pattern":{"program":[[1,[0,"have has had was were be been is are"]],[2,[0,"setup"]],[3,[0,"a an the by to in on at as"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["back up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"backup"]],[3,[0,"a an the his her their its our your all every"]]],"underlined":[2,2],"elements":3}}
{"replace":[["clean up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"cleanup"]],[3,[0,"a an the his her their its our after all"]]],"underlined":[2,2],"elements":3}}
{"replace":[["pick up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"pickup"]],[3,[0,"a an the his her their its our where speed"]]],"underlined":[2,2],"elements":3}}
{"replace":[["shut down"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"shutdown"]],[3,[0,"a an the his her their its all in on for at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["shut down"]],"pattern":{"program":[[1,[0,"have has had was were be been"]],[2,[0,"shutdown"]],[3,[0,"by in on for after because the its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["break down"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"breakdown"]],[3,[0,"the in after when on at into barriers"]]],"underlined":[2,2],"elements":3}}
{"replace":[["work out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"workout"]],[3,[0,"the a how what why where whether if in at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["check out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"checkout"]],[3,[0,"the a his her their what how this of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["take over"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"takeover"]],[3,[0,"the a his her their its from as in at when"]]],"underlined":[2,2],"elements":3}}
{"replace":[["roll out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"rollout"]],[3,[0,"the a its new across in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hand over"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"handover"]],[3,[0,"the a his her their its power to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["make up"]],"pattern":{"program":[[1,[0,"women men people they students workers which that who these to help"]],[2,[0,"makeup"]],[3,5,7],[3,[0,"the a half most"]],[8],[3,[1,""]],[8],[3,[0,"only about more less for nearly almost"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[12,""]],[2,[0,"that"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["look up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"lookup"]],[3,[0,"the a his her to at words"]]],"underlined":[2,2],"elements":3}}
{"replace":[["turn out"]],"pattern":{"program":[[1,[0,"can could would may might will"]],[2,[0,"turnout"]],[3,[0,"to well for badly"]]],"underlined":[2,2],"elements":3}}
{"replace":[["turn around"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not only it he she they"]],[2,[0,"turnaround"]],[3,[0,"the and a his its her"]]],"underlined":[2,2],"elements":3}}
{"replace":[["sign up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"signup"]],[3,[0,"for to at here online new"]]],"underlined":[2,2],"elements":3}}
{"replace":[["follow up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"followup"]],[3,[0,"on with the"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lay off"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"layoff"]],[3,5],[3,[1,""]],[6],[3,[0,"half staff workers hundreds thousands some its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["run away"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"runaway"]],[3,[0,"from and when to with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stand by"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"standby"]],[3,[0,"the his her its their while and for"]]],"underlined":[2,2],"elements":3}}
{"replace":[["start up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"startup"]],[3,[0,"a the in again"]]],"underlined":[2,2],"elements":3}}
{"replace":[["black out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"blackout"]],[3,[0,"the when during"]]],"underlined":[2,2],"elements":3}}
{"replace":[["cut back"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"cutback"]],[3,[0,"on the its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["get away"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"getaway"]],[3,[0,"from with"]]],"underlined":[2,2],"elements":3}}
{"replace":[["give away"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"giveaway"]],[3,[0,"the a free all his her their its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["drop out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"dropout"]],[3,[0,"of from at in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["fall out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"fallout"]],[3,[0,"of with over"]]],"underlined":[2,2],"elements":3}}
{"replace":[["lock down"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"lockdown"]],[3,[0,"the a"]]],"underlined":[2,2],"elements":3}}
{"replace":[["crack down"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"crackdown"]],[3,[0,"on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["buy out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"buyout"]],[3,[0,"the its his her their"]]],"underlined":[2,2],"elements":3}}
{"replace":[["kick off"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"kickoff"]],[3,[0,"the a at in on with its"]]],"underlined":[2,2],"elements":3}}
{"replace":[["wake up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"wakeup"]],[3,[0,"at to early and in"]]],"underlined":[2,2],"elements":3}}
{"replace":[["break up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"breakup"]],[3,[0,"the a with in into"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hold up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"holdup"]],[3,[0,"a the traffic"]]],"underlined":[2,2],"elements":3}}
{"replace":[["build up"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"buildup"]],[3,[0,"a the its their his"]]],"underlined":[2,2],"elements":3}}
{"replace":[["hand out"]],"pattern":{"program":[[1,[0,0,9,"n't",0,"not"]],[2,[0,"handout"]],[3,[0,"the a leaflets food water free prizes"]]],"underlined":[2,2],"elements":3}}
{"replace":[["in charge"]],"pattern":{"program":[[1,[0,"incharge"]],[2,[0,"of"]]],"underlined":[1,1],"elements":2}}
{"replace":[["a part"]],"pattern":{"program":[[1,[0,"apart"]],[2,[0,"of"]],[3,[0,"the a his her their this our"]],[4,[0,"team problem plan deal family community group solution history country process project programme program club"]]],"underlined":[1,1],"elements":4}}
{"replace":[["on top"]],"pattern":{"program":[[1,[0,"ontop"]],[2,[0,"of"]]],"underlined":[1,1],"elements":2}}
{"replace":[["in store"]],"pattern":{"program":[[1,[0,"instore"]],[2,[0,"for"]]],"underlined":[1,1],"elements":2}}
{"replace":[["in between"]],"pattern":{"program":[[1,[0,"inbetween"]]],"underlined":[1,1],"elements":1}}
{"replace":[["all right"]],"pattern":{"program":[[1,[0,"allright"]]],"underlined":[1,1],"elements":1}}
{"replace":[["no matter"]],"pattern":{"program":[[1,[0,"nomatter"]],[2,[0,"what how who where when"]]],"underlined":[1,1],"elements":2}}
{"replace":[["so far"]],"pattern":{"program":[[1,[0,"sofar"]]],"underlined":[1,1],"elements":1}}
{"replace":[["some time"]],"pattern":{"program":[[1,[0,"for spend spent spends spending take takes took taken after quite"]],[2,[0,"sometime"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"in next around during between this last on"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["some time"]],"pattern":{"program":[[1,[0,"sometimes"]],[2,[0,"ago later"]]],"underlined":[1,1],"elements":2}}
{"replace":[["some time"]],"pattern":{"program":[[1,[0,"sometime"]],[2,[0,"ago"]]],"underlined":[1,1],"elements":2}}
{"replace":[["any time"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"anytime"]]],"underlined":[2,2],"elements":2}}
{"replace":[["any way"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"anyway"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[10,","]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[13,"come go get let move step walk drop call break"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["nowadays"]],"pattern":{"program":[[1,3],[1,[0,"nowdays"]],[8],[1,[14,"now"]],[1,[15,"-"]],[1,[16,"a"]],[1,[15,"-"]],[1,[11,"days"]]],"underlined":[1,1],"elements":1}}`,
}
