// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const slips: StoredPack = {
  isSyntactic: true,
  words: `pubic 0 1
manger 2
mangers 2 3
manged 4
costumer 5 7
costumers 6
asses 8
posses 9
solider 10
soliders 11
trail 12 13 14
trails 12
trial 15 16
trials 15 16
diary 17
dairy 18 19
angle 20 23
angel 21 22
angels 22
angles 23
casual 24
causal 25
causality 26
causalities 26
Untied 27 28
untied 28
calvary 29
cavelry 29
sacred 30
scared 31
brining 32
bough 33
brough 33
brougth 33
pervious 34
sever 35 36
severe 37
server 37
decease 38
deceases 38
deceased 38
filed 39
field 40
lunch 41 44
lunched 42
lunching 43
launch 45
launches 45
winder 46
contact 47
contract 48 49
contacted 50
country 51
county 52
counties 52
singed 53
sing 54
sings 55
sign 56
exited 57
excited 58
heath 59 60
moths 61
mouths 62
moth 63
mouth 63
windows 64
window 65
widow 66 67
widows 66 67
rely 68
reply 69
stared 70 71
staring 72
wining 73 74
planed 75
planing 76 77
baring 78
scrapped 79
scraped 80
striped 81
stripped 82
hopping 83 84
robed 85 86
starred 87
taped 88
crate 89
crated 90
rouge 91 92
rogue 93 94
Rogue 93
rogues 94
tired 95 96
tried 97
sold 98
solid 99
stoke 100
stroke 101
strokes 101
stroking 102
roam 103
rom 103
fist 104 105
frist 105
firts 105
sue 106
cloud 107
could 108
wit 109
whit 109
fro 110
them 111
think 112
thing 113
tree 114
hose 115 116
sad 117
said 118
aid 119
mad 120
made 121
hid 122
hat 123
tat 124
loin 125 126
loins 125 126
clam 127 128
sliver 129
silver 130
barn 131
bran 131
brain 132
slat 133 134 135
defiantly 136
dose 137
does 138
reveled 139
revelled 139
revealled 139
commend 140
commen 140
comand 140
message 141
massage 142
massages 142
minster 143 144
minsters 143 144
minsiter 143
ministers 143
Minster 145
Minsters 145
bother 146 147
bothers 147
brothe 147
farther 148 149
further 148
fathe 148
attach 150
attack 151
attacked 152
crashed 153
polices 154
police 155
polic 155
policy 156
prize 157 158
prizes 157 158
price 159
prices 159
river 160
drive 160
sate 161
sated 162
sport 163 164
sports 163
spit 165 166
spike 166
tank 167 168
thank 169
thanks 169
thread 170
treat 170
threads 171
treats 171
truck 173
trucks 173
truncks 173
trunk 174
vet 175
vot 175
vice 176 177
waiter 178 179
waster 179
watter 179
global 180
warming 181 182
wok 183
word 184
wold 184 186
world 185
worlds 185
woman 187`,
  lemmas: `hang 172`,
  others: [],
  kinds: [{"word":"","off":356},{"word":""},{"word":"","off":100},{"word":"","off":352},{"on":8,"off":96},{"word":"","off":292},{"word":"","on":16},{"word":"","on":16,"off":68},{"word":"","on":16,"off":4},{"word":"","off":288},{"lemma":"","off":100},{"on":1,"off":32},{"on":128}],
  lists: `Turkish British American Israeli Russian Ukrainian French German Chinese Iraqi Afghan Indian Australian Canadian
trial trials
widow widows
be have not
fire garden rubber panty water
loin loins
prize prizes`,
  entries: `{"replace":[["public"]],"pattern":{"program":[[1,[0,"pubic"]],[2,[0,"school schools library official officials meeting meetings hearing hearings health service services transport opinion safety education works debate policy sector square housing records relations money funds office interest inquiry defender prosecutor figure figures spending sector pressure purse support domain order holiday inquiry statement apology appearance life lecture affairs finances announcement view outcry"]]],"underlined":[1,1],"elements":2}}
{"replace":[["public"]],"pattern":{"program":[[1,[0,"of to for from"]],[2,[0,"the general"]],[3,[0,"pubic"]],[4,[1,". ,",0,"and in at to on by"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"hair area region"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"symphysis hair bone area arch region"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"manager"}]],"pattern":{"program":[[1,[0,"general team campaign project city assistant store bank club stage office football branch fund line site farm hotel restaurant property tour plant senior case england sales product manchester former caretaker asset united"]],[2,[0,"manger mangers"]]],"underlined":[2,2],"elements":2}}
{"replace":[["managers"]],"pattern":{"program":[[1,[0,"mangers"]],[2,[0,"of at said who say"]]],"underlined":[1,1],"elements":2}}
{"replace":[["managed"]],"pattern":{"program":[[1,[0,"manged"]],[2,[0,"to a the by"]]],"underlined":[1,1],"elements":2}}
{"replace":[["customer"]],"pattern":{"program":[[1,[0,"costumer"]],[2,[0,"service services support satisfaction complaints base data care relations loyalty demand experience needs numbers records details helpline accounts spending"]]],"underlined":[1,1],"elements":2}}
{"replace":[["customers"]],"pattern":{"program":[[1,[0,"costumers"]],[2,[0,"who were are have will to can must say said with complained buy bought could would"]]],"underlined":[1,1],"elements":2}}
{"replace":[["customer"]],"pattern":{"program":[[1,[0,"the a regular every each bank one angry loyal another paying"]],[2,[0,"costumer"]],[3,[0,"complained said who was paid bought wants asked told saw"]]],"underlined":[2,2],"elements":3}}
{"replace":[["assess"]],"pattern":{"program":[[1,[0,"to will would must can should could help and",2,"n't",0,"not"]],[2,[0,"asses"]],[3,[0,"the whether how damage risk risks impact what his her their its each all any progress a an"]]],"underlined":[2,2],"elements":3}}
{"replace":[["possess"]],"pattern":{"program":[[1,[0,"to will would must can could not may who they"]],[2,[0,"posses"]],[3,[0,"the a an any no weapons drugs firearms great of such"]]],"underlined":[2,2],"elements":3}}
{"replace":[["soldier"]],"pattern":{"program":[[1,[0,"a an the killed wounded former young british american israeli russian ukrainian french german chinese turkish iraqi afghan indian british australian canadian",3,0,0,"fellow dead another each every one unknown toy child foot u.s.",3,"U.S. US",0,"fallen serving captured tin"]],[2,[0,"solider"]],[3,[0,"was who from had and in killed wounded said at on is has died told shot of",1,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["soldiers"]],"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many few some these those the british american israeli russian ukrainian french german chinese turkish iraqi afghan indian british australian canadian",3,0,0,"fellow wounded",4,"",0,"more of and government rebel child u.s.",3,"US",0,"toy many our nato union army"]],[2,[0,"soliders"]]],"underlined":[2,2],"elements":2}}
{"replace":[["trial"]],"pattern":{"program":[[1,3],[1,[0,"stand stood stands standing awaiting await awaits murder jury clinical criminal fair fraud corruption show drug medical pre faces facing rape vaccine court retrial civil time"]],[6],[1,[5,"high"]],[1,[6,"-"]],[1,[7,"profile"]],[2,[0,"trail trails"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of blazed leads led through runs map running by to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"put went go goes going is are was were currently"]],[2,[0,"on"]],[3,[0,"trail"]],[4,[0,"for in at over and accused this next on"]]],"underlined":[3,3],"elements":4}}
{"replace":[["trial"]],"pattern":{"program":[[1,[0,"trail"]],[2,[0,"judge jury court date run period balance lawyer began opens starts heard"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"trail"}]],"pattern":{"program":[[1,[0,"nature hiking mountain paper campaign walking bike a happy oregon appalachian vapour vapor heritage"]],[2,[0,1]],[3,[0,"of"]],[4,[0,"blood smoke destruction debris clues tears crumbs evidence devastation"]]],"underlined":[2,2],"elements":4}}
{"replace":[["trail"]],"pattern":{"program":[[1,[0,"hiking nature campaign walking cycle appalachian oregon forest"]],[2,[0,1]]],"underlined":[2,2],"elements":2}}
{"replace":[["dairy"]],"pattern":{"program":[[1,[0,"diary"]],[2,[0,"farm farms farmer farmers products product cow cows herd herds industry produce free cattle sector farming exports giant firm"]]],"underlined":[1,1],"elements":2}}
{"replace":[["diary"]],"pattern":{"program":[[1,[0,"dairy"]],[2,[0,"entry entries extract extracts"]]],"underlined":[1,1],"elements":2}}
{"replace":[["diary"]],"pattern":{"program":[[1,[0,"kept keeps keep keeping wrote in"]],[2,[0,"a his her the"]],[3,[0,"dairy"]],[4,[1,". ,",0,"and of for that during in"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"cow cows herd farm farms the"]],[2,[0,"farm"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["angel"]],"pattern":{"program":[[1,[0,"angle"]],[2,[0,"of"]],[3,[0,"mercy death peace"]]],"underlined":[1,1],"elements":3}}
{"replace":[["angle"]],"pattern":{"program":[[1,[0,"at"]],[2,[0,"an"]],[3,[0,"angel"]]],"underlined":[3,3],"elements":3}}
{"replace":[["angle"]],"pattern":{"program":[[1,[0,"camera wide steep tight acute every different sharp viewing"]],[2,[0,"angel angels"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"angel"}]],"pattern":{"program":[[1,3],[1,[0,"guardian arch hells"]],[5],[1,[0,"hell"]],[1,[7,"'s"]],[2,[0,"angle angles"]]],"underlined":[2,2],"elements":2}}
{"replace":[["causal"]],"pattern":{"program":[[1,[0,"casual"]],[2,[0,"link chain mechanism effect inference"]]],"underlined":[1,1],"elements":2}}
{"replace":[["casual"]],"pattern":{"program":[[1,[0,"causal"]],[2,[0,"clothes dress wear sex worker workers labour labor staff visitor visitors observer observers approach glance conversation acquaintance remark fan fans jeans shirt"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"casualty"}]],"pattern":{"program":[[1,[0,"civilian heavy mass war no many military first battle more among any british road inflicted inflict latest"]],[2,[0,"causality causalities"]]],"underlined":[2,2],"elements":2}}
{"replace":[["United"]],"pattern":{"program":[[1,[3,"Untied"]],[2,[3,"States Kingdom Nations"]]],"underlined":[1,1],"elements":2}}
{"replace":[["United"]],"pattern":{"program":[[1,[0,"manchester leeds newcastle sheffield",3,"Manchester Leeds Newcastle Sheffield"]],[2,[3,"Untied",0,"untied"]]],"underlined":[2,2],"elements":2}}
{"replace":[["cavalry"]],"pattern":{"program":[[1,[0,"calvary cavelry"]],[2,[0,"regiment officer charge charges unit units soldiers troops division horses sword barracks horse captain squadron brigade"]]],"underlined":[1,1],"elements":2}}
{"replace":[["scared"]],"pattern":{"program":[[1,[0,"sacred"]],[2,[0,"of off"]],[3,[0,"losing dogs spiders heights flying the dying snakes being what"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sacred"]],"pattern":{"program":[[1,[0,"scared"]],[2,[0,"text texts site sites ground heart music cow cows river place places mountain temple city land lands relics relic duty trust rite rites books oath object objects scriptures burial"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"are is was were be been too so"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bringing"]],"pattern":{"program":[[1,[0,"brining"]],[2,[0,"the in a his her their it him them back up about down home out together to an more new charges total"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"turkey chicken meat pork olives bird ham"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["bought"]],"pattern":{"program":[[1,[0,"bough brough brougth"]],[2,[0,"a the it by for his her their from two new shares up in tickets food back"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a golden under broken oak tree each every this"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["previous"]],"pattern":{"program":[[1,[0,"pervious"]],[2,[0,"year years day week month night owner owners government season record game match mayor president deal administration meeting generation convictions conviction experience attempt attempts quarter round study studies"]]],"underlined":[1,1],"elements":2}}
{"replace":[["severe"]],"pattern":{"program":[[1,[0,"sever"]],[2,[0,"weather storm storms drought damage shortage pain injuries injury flooding penalties penalty cuts problems illness cold winter crisis delays thunderstorms frost burns case cases disruption consequences"]]],"underlined":[1,1],"elements":2}}
{"replace":[["several"]],"pattern":{"program":[[1,[0,"sever"]],[2,[0,"years days weeks months hours people times men others thousand hundred"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to will"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["serve"]],"pattern":{"program":[[1,[0,"to will would must should"]],[2,[0,"severe server"]],[3,[0,"as a the on in two three four five six at until"]]],"underlined":[2,2],"elements":3}}
{"replace":[["disease"]],"pattern":{"program":[[1,3,6,9,12],[1,[0,"heart liver kidney lung infectious rare lyme skin mental chronic fatal cow"]],[17],[1,[0,"parkinson"]],[1,[7,"'s"]],[17],[1,[0,"alzheimer"]],[1,[7,"'s"]],[17],[1,[0,"crohn"]],[1,[7,"'s"]],[17],[1,[5,"foot"]],[1,[6,"-"]],[1,[8,"and"]],[1,[6,"-"]],[1,[7,"mouth"]],[2,[0,"decease deceases deceased"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["field"]],"pattern":{"program":[[1,[0,"filed"]],[2,[0,"goal goals hospital marshal trip trips hockey trials mice"]]],"underlined":[1,1],"elements":2}}
{"replace":[["filed"]],"pattern":{"program":[[1,[0,"has have had been was were be he she they who"]],[2,[0,"field"]],[3,[0,"a for the in by"]],[4,[0,"lawsuit complaint suit report bankruptcy charges motion appeal claim papers petition divorce"]]],"underlined":[2,2],"elements":4}}
{"replace":[["launch"]],"pattern":{"program":[[1,[0,"lunch"]],[2,[0,"a an the its their his her"]],[3,[0,"new search campaign inquiry investigation attack attacks rocket missile satellite appeal website product bid service probe raid offensive war book"]]],"underlined":[1,1],"elements":3}}
{"replace":[["launched"]],"pattern":{"program":[[1,[0,"lunched"]],[2,[0,"a an the its their his her in on into by last"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"terrace with together a"]],[2,[0,"at"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["launching"]],"pattern":{"program":[[1,[0,"lunching"]],[2,[0,"a an its their new"]]],"underlined":[1,1],"elements":2}}
{"replace":[["launch"]],"pattern":{"program":[[1,[0,"rocket satellite missile product book album campaign space shuttle"]],[2,[0,"lunch"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"with menu box"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lunch"]],"pattern":{"program":[[1,[0,"launch launches"]],[2,[0,"break time box hour menu table meeting breaks"]]],"underlined":[1,1],"elements":2}}
{"replace":[["wider"]],"pattern":{"program":[[1,[0,"winder"]],[2,[0,"world public community problem audience range choice economy picture issues implications context margin conflict debate"]]],"underlined":[1,1],"elements":2}}
{"replace":[["contract"]],"pattern":{"program":[[1,3,7,11,15,19],[1,[0,"signed sign signs signing won win awarded employment year years film record multi-year rolling under playing construction defence temporary"]],[22],[1,[5,"long"]],[1,[6,"-"]],[1,[7,"term"]],[22],[1,[5,"two"]],[1,[6,"-"]],[1,[7,"year"]],[22],[1,[5,"three"]],[1,[6,"-"]],[1,[7,"year"]],[22],[1,[5,"four"]],[1,[6,"-"]],[1,[7,"year"]],[22],[1,[5,"five"]],[1,[6,"-"]],[1,[7,"year"]],[2,[0,"contact"]],[3,[0,"with to for worth at until extension in from expires dispute negotiations"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"in made make lost eye into the lose no any of"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"with"]],[2,[0,"the a him her animals people"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["contact"]],"pattern":{"program":[[1,[0,"contract"]],[2,[0,"lens lenses us"]]],"underlined":[1,1],"elements":2}}
{"replace":[["contact"]],"pattern":{"program":[[1,[0,"in eye lost physical close human any no personal made make direct first lose"]],[2,[0,"contract"]],[3,[0,"with"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the a"]],[2,[0,"company firm club army"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["contracted"]],"pattern":{"program":[[1,[0,"contacted"]],[2,3],[2,[0,"the a"]],[4,6],[3,[0,"virus disease hiv",3,"HIV",0,"malaria infection illness hepatitis typhoid",3,"Covid",0,"cholera measles"]],[9],[3,[9,"Covid"]],[3,[6,"-"]],[3,[7,"19"]]],"underlined":[1,1],"elements":3}}
{"replace":[["county"]],"pattern":{"program":[[1,[0,"country"]],[2,4],[2,[0,"sheriff commissioners jail clerk councillor cricketer coroner prosecutor attorney supervisors"]],[6],[2,[0,"sheriff"]],[2,[7,"'s"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"country"}]],"pattern":{"program":[[1,[0,"cross developing whole foreign home european arab asian african poor rich"]],[2,[0,"county counties"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"of council councils court fair cricket sheriff seat line road fire in show"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["signed"]],"pattern":{"program":[[1,[0,"singed"]],[2,[0,"a the an up autographs into on by"]],[3,[0,"deal contract treaty bill letter petition pact agreement law order new peace trade two three for both all",4,""]]],"underlined":[1,1],"elements":3}}
{"replace":[["sign"]],"pattern":{"program":[[1,[0,"to will would can must",2,"n't",0,"not and"]],[2,[0,"sing"]],[3,[0,"a the an up for off on his her it this"]],[4,[0,"contract deal treaty bill letter petition pact agreement accord lease form papers"]]],"underlined":[2,2],"elements":4}}
{"replace":[["signs"]],"pattern":{"program":[[1,[0,"sings"]],[2,[0,"of that"]],[3,[0,"life recovery strain wear improvement struggle fatigue trouble weakness stress progress slowing"]]],"underlined":[1,1],"elements":3}}
{"replace":[["sing"]],"pattern":{"program":[[1,[0,"sign"]],[2,[0,"songs song along anthem hymns carols"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a the his"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["excited"]],"pattern":{"program":[[1,3,6],[1,[0,"very so really too am are get got getting was is were quite feel felt so"]],[8],[1,[0,"i"]],[1,[7,"'m"]],[8],[1,[0,"we"]],[1,[7,"'re"]],[2,[0,"exited"]],[3,[0,"about to by that at for"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["exited"]],"pattern":{"program":[[1,[0,"excited"]],[2,[0,"the via through from"]],[3,[0,"building room stage left vehicle market race car bus plane stadium"]]],"underlined":[1,1],"elements":3}}
{"replace":[["health"]],"pattern":{"program":[[1,3],[1,[0,"mental public ill reproductive failing occupational sexual dental poor world national"]],[5],[1,[0,"women"]],[1,[7,"'s"]],[2,[0,"heath"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"park"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["health"]],"pattern":{"program":[[1,[0,"heath"]],[2,[0,"minister ministry secretary officials officer care insurance service services benefits centre center problems workers authority authorities risk risks department checks check club"]]],"underlined":[1,1],"elements":2}}
{"replace":[["months"]],"pattern":{"program":[[1,[4,"",0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many few recent past coming next last few winter summer in within calendar"]],[2,[0,"moths"]],[3,[1,". ,",0,"ago in after before later of and old for since to on"]]],"underlined":[2,2],"elements":3}}
{"replace":[["months"]],"pattern":{"program":[[1,[4,"",0,"two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty several many few recent past coming next last few winter summer calendar"]],[2,[0,"mouths"]],[3,[1,". ,",0,"ago in after before later old since on"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"feed feeding to of at hungry"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["month"]],"pattern":{"program":[[1,[0,"last next this per every each one same"]],[2,[0,"moth mouth"]],[3,[1,". ,",0,"ago in after before later at by"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[2,"'s",0,"or piece of open shut"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["widows"]],"pattern":{"program":[[1,[0,"windows"]],[2,[0,"and"]],[3,[0,"orphans"]]],"underlined":[1,1],"elements":3}}
{"replace":[["widow"]],"pattern":{"program":[[1,3,6],[1,[0,"grieving elderly war wealthy pensioner"]],[8],[1,[0,"miner"]],[1,[7,"'s"]],[8],[1,[0,"soldier"]],[1,[7,"'s"]],[2,[0,"window"]],[3,[1,". ,",0,"of who and said from told spoke was"]]],"underlined":[2,2],"elements":3}}
{"replace":[["window"]],"pattern":{"program":[[1,[0,2]],[2,[0,"frame pane panes sill ledge cleaner seat shopping box dressing shutters shutter display"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"window"}]],"pattern":{"program":[[1,3,7],[1,[0,"shop kitchen bedroom bathroom open broken bay sash front upstairs transfer rear car"]],[10],[1,[5,"stained"]],[1,[6,"-"]],[1,[7,"glass"]],[10],[1,[5,"second"]],[1,[6,"-"]],[1,[7,"storey"]],[2,[0,2]],[3,[1,". ,",0,"and of at in was were on to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["reply"]],"pattern":{"program":[[1,[2,"n't",0,"not to did in a no"]],[2,[0,"rely"]],[3,[0,"to from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["rely"]],"pattern":{"program":[[1,[0,"to can must not",2,"n't",0,"they who farmers farms many people countries we families which"]],[2,[0,"reply"]],[3,[0,"on upon"]],[4,[0,"charity aid tourism food imports exports farming fishing rain wells coal subsidies donations volunteers"]]],"underlined":[2,2],"elements":4}}
{"replace":[["started"]],"pattern":{"program":[[1,[0,"stared"]],[2,[0,"to"]],[3,[0,"run rain shout fire work sing burn leave fall rise go play move scream cry sink cheer feel get take spread throw melt show walk dance laugh shake"]]],"underlined":[1,1],"elements":3}}
{"replace":[["started"]],"pattern":{"program":[[1,[0,"fire war trouble rumour fight row business company it season match work"]],[2,[0,"stared"]],[3,[0,"in on at when with after by as"]]],"underlined":[2,2],"elements":3}}
{"replace":[["starting"]],"pattern":{"program":[[1,[0,"staring"]],[2,4],[2,[0,"lineup salary grid blocks pistol"]],[7],[2,[5,"line"]],[2,[6,"-"]],[2,[7,"up"]]],"underlined":[1,1],"elements":2}}
{"replace":[["winning"]],"pattern":{"program":[[1,[0,"wining"]],[2,[0,"the a by his her goal goals run streak team bid time entry number margin side ticket tickets start points medals gold touchdown design shot two three four back candidate formula"]]],"underlined":[1,1],"elements":2},"unless":[{"after":{"program":[[1,[0,"and"]],[2,[0,"dining"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["winning"]],"pattern":{"program":[[1,3],[1,[0,"award prize match oscar medal grammy emmy cup title game pulitzer"]],[5],[1,[5,"cup"]],[1,[6,"-"]],[2,[0,"wining"]]],"underlined":[2,2],"elements":2}}
{"replace":[["planned"]],"pattern":{"program":[[1,[0,"planed"]],[2,[0,"to for a attack the visit in strike on cuts by move redundancies closure sale trip"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"was were smooth and wood sawn"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["planning"]],"pattern":{"program":[[1,[0,"planing"]],[2,[0,"to permission a application committee department an law laws consent officer officers authority rules inspector for"]]],"underlined":[1,1],"elements":2}}
{"replace":[["planning"]],"pattern":{"program":[[1,3],[1,[0,"family city town urban financial strategic emergency forward event the wedding estate"]],[6],[1,[5,"long"]],[1,[6,"-"]],[1,[7,"term"]],[2,[0,"planing"]],[3,[1,". ,",0,"and for of in law is was"]]],"underlined":[2,2],"elements":3}}
{"replace":[["barring"]],"pattern":{"program":[[1,[0,"baring"]],[2,4],[2,[0,"a an any injury injuries accidents disaster unforeseen miracle upset surprises mishaps"]],[7],[2,[5,"last"]],[2,[6,"-"]],[2,[7,"minute"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[10,"be",0,"of and by"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["scraped"]],"pattern":{"program":[[1,[0,"scrapped"]],[2,[0,"his her their"]],[3,[0,"knee knees elbow elbows shin chin"]]],"underlined":[1,1],"elements":3}}
{"replace":[["scrapped"]],"pattern":{"program":[[1,[0,"scraped"]],[2,[0,"plans the a its his her their"]],[3,[0,"plan plans tax fees scheme project policy law rule charge levy proposal idea"]]],"underlined":[1,1],"elements":3}}
{"replace":[["stripped"]],"pattern":{"program":[[1,[0,"was were been be being is are have had has"]],[2,[0,"striped"]],[3,[0,"of naked bare"]]],"underlined":[2,2],"elements":3}}
{"replace":[["striped"]],"pattern":{"program":[[1,[0,"stripped"]],[2,[0,"shirt shirts tie blazer jersey pyjamas suit jumper apron awning awnings deckchair"]]],"underlined":[1,1],"elements":2}}
{"replace":[["hoping"]],"pattern":{"program":[[1,[10,"be"]],[2,[0,"hopping"]],[3,[0,"that to"]],[4,[0,"be get win see make find break raise have build reach return go keep meet end open"]]],"underlined":[2,2],"elements":4}}
{"replace":[["hoping"]],"pattern":{"program":[[1,[10,"be"]],[2,[0,"hopping"]],[3,[0,"that"]]],"underlined":[2,2],"elements":3}}
{"replace":[["robbed"]],"pattern":{"program":[[1,[0,"robed"]],[2,[0,"a the of bank banks his her at shop shops tourists two three store him them pensioner"]]],"underlined":[1,1],"elements":2}}
{"replace":[["robbed"]],"pattern":{"program":[[1,[0,"was were been"]],[2,[0,"robed"]],[3,[0,"of at"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stared"]],"pattern":{"program":[[1,[0,"starred"]],[2,[0,"at into out down blankly up"]],[3,[0,"the him her his them me us space barrel camera phone screen floor wall sea"]]],"underlined":[1,1],"elements":3},"unless":[{"after":{"program":[[1,[0,"theatre palladium opera festival"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["tapped"]],"pattern":{"program":[[1,[0,"taped"]],[2,[0,"him her me them"]],[3,[0,"on"]],[4,[0,"the"]],[5,[0,"shoulder head arm back"]]],"underlined":[1,1],"elements":5}}
{"replace":[["create"]],"pattern":{"program":[[1,[0,"to will would could can may might must helped helps help"]],[2,[0,"crate"]],[3,[0,"a an the new jobs more problems havoc chaos something work space wealth"]]],"underlined":[2,2],"elements":3}}
{"replace":[["created"]],"pattern":{"program":[[1,[0,"crated"]],[2,[0,"by a an jobs more new in the",4,""]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"and cars crates animals"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rogue"]],"pattern":{"program":[[1,[0,"rouge"]],[2,[0,"state states trader traders elephant nation nations cop officer officers landlord landlords employers element elements employee planet waves wave agent agents element operator operators builder builders gene"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"khmer baton moulin le"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["rogue"]],"pattern":{"program":[[1,[0,"went gone go goes going"]],[2,[0,"rouge"]]],"underlined":[2,2],"elements":2}}
{"replace":[["Rouge"]],"pattern":{"program":[[1,[0,"khmer",3,"Khmer",0,"moulin",3,"Moulin",0,"baton",3,"Baton"]],[2,[0,"rogue",3,"Rogue"]]],"underlined":[2,2],"elements":2}}
{"replace":[["rouge"]],"pattern":{"program":[[1,[0,"rogue rogues"]],[2,[0,"and on"]],[3,[0,"lipstick powder"]]],"underlined":[1,1],"elements":3}}
{"replace":[["tried"]],"pattern":{"program":[[1,[0,"he she they police officers we i who and have has had men crews neighbours doctors"]],[2,[0,"tired"]],[3,[0,"to"]],[4,[0,"run escape help stop get find save flee make sell buy contact persuade convince hide open keep take break steal leave rescue climb swim"]]],"underlined":[2,2],"elements":4}}
{"replace":[["tried"]],"pattern":{"program":[[1,[0,"be was were been"]],[2,[0,"tired"]],[3,[0,"for in"]],[4,[0,"murder fraud theft war treason absentia manslaughter crimes rape assault blasphemy"]]],"underlined":[2,2],"elements":4}}
{"replace":[["tired"]],"pattern":{"program":[[1,[0,"am is are was were be been get got grew grown very so too and dead felt feel look looked"]],[2,[0,"tried"]],[3,[0,"of and"]],[4,[0,"hungry being waiting hearing it walking seeing paying war lies politics"]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"charged arrested tested"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["solid"]],"pattern":{"program":[[1,[0,"sold"]],[2,[0,"evidence silver gold ground start performance rock foundation fuel waste oak wall defence support base state brass proof"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"he she they it who and has have had was were been is are which that bank of being be"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sold"]],"pattern":{"program":[[1,[0,"solid"]],[2,[0,"for to by at"]],[3,[1,"\u00a3 $ \u20ac",0,"auction"]]],"underlined":[1,1],"elements":3}}
{"replace":[["stroke"]],"pattern":{"program":[[1,[0,"stoke"]],[2,[0,"of"]],[3,[0,"luck genius midnight"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"stoke"}]],"pattern":{"program":[[1,[0,"stroke strokes"]],[2,[0,"fears tensions unrest inflation speculation controversy hatred"]]],"underlined":[1,1],"elements":2}}
{"replace":[["stoking"]],"pattern":{"program":[[1,[0,"stroking"]],[2,[0,"fears tensions unrest inflation speculation controversy hatred fear division"]]],"underlined":[1,1],"elements":2}}
{"replace":[["room"]],"pattern":{"program":[[1,[0,"living dining bed class court hotel waiting dressing changing board guest front spare back locker engine chat next news control meeting sitting committee drawing emergency"]],[2,[0,"roam rom"]],[3,[1,". ,",0,"of and in at for was with to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["first"]],"pattern":{"program":[[1,[0,"fist"]],[2,[0,"time place half quarter day week year man woman lady minister team person round goal game match aid step name class person degree visit win lap set leg stage world to three two four few ever"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"clenched his my iron mailed closed"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["first"]],"pattern":{"program":[[1,[0,"the"]],[2,[0,"fist frist firts"]],[3,[0,"of to"]],[4,[0,"its many the three two a several four five be go arrive leave win"]]],"underlined":[2,2],"elements":4}}
{"replace":[["use"]],"pattern":{"program":[[1,[0,"the of make made good drug land widespread energy water full greater for illegal"]],[2,[0,"sue"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["could"]],"pattern":{"program":[[1,[0,"cloud"]],[2,[0,3,2,"n't",0,"see only hear go do get lead take make"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a this each to dark every that ash"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["cloud"]],"pattern":{"program":[[1,[0,"a the dark black huge thick mushroom ash dust storm white"]],[2,[0,"could"]],[3,[0,"of over hangs"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"you we he she they it"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["with"]],"pattern":{"program":[[1,[0,"came come comes went go met meet meets along together dealt deal agree agreed charged talks play played playing live lived lives work worked works working spoke fight helped trouble problem links ties relations filled covered left do done start started begin interview begins began"]],[2,[0,"wit whit"]],[3,[0,"the a an his her their its this them him no more two three other many"]]],"underlined":[2,2],"elements":3}}
{"replace":[["for"]],"pattern":{"program":[[1,[0,"fro"]],[2,[0,"the a an his her their its this that him them example more years two three"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"to"]],[2,[0,"and and"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["than"]],"pattern":{"program":[[1,[0,"more less rather better worse higher larger greater earlier later older younger bigger smaller faster"]],[2,[0,"them"]],[3,[0,"the half",4,"",0,"ever expected two three usual he she they"]]],"underlined":[2,2],"elements":3}}
{"replace":[["thing"]],"pattern":{"program":[[1,[0,"any every same whole good bad best worst wrong important main"]],[2,[0,"think"]],[3,[0,"is was that about to for we he she they i you in"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"tank tanks piece"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"people those children boys players farmers and",1,","]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["think"]],"pattern":{"program":[[1,[0,"i we you they who to",2,"n't",0,"not people voters experts some many would might could"]],[2,[0,"thing"]],[3,[0,"that it he she they the about of we this you there so"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a every some any no such of one important same"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"in to for"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["three"]],"pattern":{"program":[[1,[0,"tree"]],[2,[0,"years days months weeks hours times men women others sisters sons daughters million quarters"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a a this each every christmas olive apple oak that cedar which family"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["those"]],"pattern":{"program":[[1,[0,"of for to and with by among all on from only than especially"]],[2,[0,"hose"]],[3,[0,"who living affected responsible killed involved without under days already still"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["house"]],"pattern":{"program":[[1,[0,"summer country town opera manor apartment light ware court guest green open full opening white publishing power farm tree coffee council fashion auction public haunted terraced detached"]],[2,[0,"hose"]],[3,[1,". ,",0,"of in and was on at is with for to near"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,4]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["said"]],"pattern":{"program":[[1,[0,"he she they police officials spokesman spokeswoman spokesperson mayor minister officer officers who president chairman owner witnesses experts residents sources company report statement judge coach manager"]],[2,[0,"sad"]],[3,[0,"that he she they it there in on the a yesterday friday monday tuesday wednesday thursday saturday sunday",3,"Friday Monday Tuesday Wednesday Thursday Saturday Sunday"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"be been was were are is so very makes made make"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["sad"]],"pattern":{"program":[[1,[0,"a very so how the another too"]],[2,[0,"said"]],[3,[0,"day news end loss story ending state reminder occasion truth farewell"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"that the he"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["said"]],"pattern":{"program":[[1,[0,"he she spokesman spokeswoman spokesperson they police"]],[2,[0,"aid"]],[3,[0,"that he she they it the in on yesterday"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"to can could would will for seek and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["made"]],"pattern":{"program":[[1,[0,"he she they it has have had who which was were be been being government company team also"]],[2,[0,"mad"]],[3,[0,"a an it up clear mistakes no available sure possible progress money public worse easier his her their the its"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,3],[1,[0,"go went gone going drives drive is driving hopping"]],[5],[1,[5,"gone"]],[1,[6,"-"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"at about with genius"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["mad"]],"pattern":{"program":[[1,[0,"made"]],[2,[0,"cow rush dash scientist scramble hatter"]]],"underlined":[1,1],"elements":2}}
{"replace":[["his"]],"pattern":{"program":[[1,[0,"of with for by to from on at after before during told lost left said since"]],[2,[0,"hid"]],[3,[0,"wife son daughter father mother brother sister own career first head hands car home house job team party resignation colleagues life death lawyer family"]]],"underlined":[2,2],"elements":3}}
{"replace":[["that"]],"pattern":{"program":[[1,[0,"said says told know believe believes think thinks fact so show shows claim claims ensure warned announced added admitted argued agreed insisted confirmed found hope hopes clear after reported"]],[2,3],[2,[0,"him her us them reporters"]],[3,[0,"hat"]],[4,[0,"the he she it they there a his her its their this some many no we"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"a the his her my your top red bowler hard old straw"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["that"]],"pattern":{"program":[[1,[0,"tat"]],[2,[0,"the he she it they there"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"tit for of the"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["lion"]],"pattern":{"program":[[1,[0,5]],[2,[0,"cub cubs share tamer king pride"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"lion"}]],"pattern":{"program":[[1,[0,"sea mountain british african asiatic"]],[2,[0,5]]],"underlined":[2,2],"elements":2}}
{"replace":[["calm"]],"pattern":{"program":[[1,[0,"clam"]],[2,[0,"down fears nerves tensions waters seas markets"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"the a of giant"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["calm"]],"pattern":{"program":[[1,[0,"keep kept stay stayed remain remained appeal appealed appeals call called calls very dead for"]],[2,[0,"clam"]],[3,[1,". ,",0,"and after in as but"]]],"underlined":[2,2],"elements":3}}
{"replace":[["silver"]],"pattern":{"program":[[1,[0,"sliver"]],[2,[0,"medal medals medalist medallist screen lining spoon coin coins jubilee service plate plated haired wedding ring mine bullet cup salver jewellery jewelry"]]],"underlined":[1,1],"elements":2}}
{"replace":[["sliver"]],"pattern":{"program":[[1,[0,"silver"]],[2,[0,"of"]],[3,[0,"light hope land glass moon wood chance ice moon soap cake"]]],"underlined":[1,1],"elements":3}}
{"replace":[["brain"]],"pattern":{"program":[[1,[0,"barn bran"]],[2,[0,"damage drain surgery tumour tumor cells injury injuries scan haemorrhage hemorrhage cancer function surgeon surgeons disease bleed"]]],"underlined":[1,1],"elements":2}}
{"replace":[["barn"]],"pattern":{"program":[[1,[0,"brain"]],[2,[0,"owl owls dance door doors conversion roof"]]],"underlined":[1,1],"elements":2}}
{"replace":[["salt"]],"pattern":{"program":[[1,[0,"slat"]],[2,[0,"and"]],[3,[0,"pepper vinegar"]]],"underlined":[1,1],"elements":3}}
{"replace":[["salt"]],"pattern":{"program":[[1,[0,"slat"]],[2,[0,"water mine marsh cellar flats intake content"]]],"underlined":[1,1],"elements":2}}
{"replace":[["salt"]],"pattern":{"program":[[1,[0,"sea table of pinch rock road less much epsom bath added"]],[2,[0,"slat"]],[3,[1,". ,",0,"and in to on or of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["definitely"]],"pattern":{"program":[[1,[0,"defiantly"]],[2,[0,"be not a have going want worth need know the one an more there will happen go do in something"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[10,"stand stood shout cry remain continue vow refuse speak look stare hold lie sit wave"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["does"]],"pattern":{"program":[[1,[0,"he she it this that how why where who which when nor and only nobody"]],[2,[0,"dose"]],[3,[0,"not",2,"n't",0,"he she this that the so have"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"of is was"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["dose"]],"pattern":{"program":[[1,[0,"a lethal high low healthy second booster first one two single double daily fatal heavy large small full vaccine radiation"]],[2,[0,"does"]],[3,[0,"of reality medicine and given vaccine"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,3],[1,[0,"the what who which that how where this neither any"]],[6],[1,[5,"no"]],[1,[6,"-"]],[1,[7,"one"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"the a his her"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["revealed"]],"pattern":{"program":[[1,[0,"has have had was were been be study report survey police documents figures he she it club research poll company government letter data"]],[2,[0,"reveled revelled revealled"]],[3,[0,"that how plans details the a his her its to by what why as last"]]],"underlined":[2,2],"elements":3}}
{"replace":[["comment"]],"pattern":{"program":[[1,[2,"n't",0,"not to refused would could"]],[2,[0,"commend commen comand"]],[3,[0,"on further until publicly"]]],"underlined":[2,2],"elements":3}}
{"replace":[["massage"]],"pattern":{"program":[[1,[0,"message"]],[2,[0,"therapist parlour parlor therapy table oil oils chair treatment"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"message"}]],"pattern":{"program":[[1,[0,"text phone email voicemail clear strong e-mail last a wrong key recorded sent send goodbye"]],[2,[0,"massage massages"]],[3,[0,"to from that of saying was on for"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,3],[1,[0,"the back gave give have had get thai foot"]],[6],[1,[5,"full"]],[1,[6,"-"]],[1,[7,"body"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"a"]],[2,6],[2,[11,""]],[4,6],[2,[12,""]],[3],[3,[0,"back foot full thai free"]]],"underlined":[1,3],"elements":3}}]}
{"replace":[[{"lemma":"minister"}]],"pattern":{"program":[[1,[0,"prime foreign health finance defence defense education justice interior transport energy home trade housing environment agriculture cabinet government deputy junior culture labour chief first"]],[2,4],[2,[0,"minster minsters minsiter"]],[6],[2,[0,"ministers"]],[2,[7,"'s"]]],"underlined":[2,2],"elements":2}}
{"replace":[[{"lemma":"minister"}]],"pattern":{"program":[[1,[0,"minster minsters"]],[2,[0,"of for"]],[3,[0,"state defence defense health finance foreign education justice transport energy culture agriculture trade"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"Minister"}]],"pattern":{"program":[[1,[3,"Prime Foreign Health Finance Defence Defense Education Justice Interior Transport Energy Home"]],[2,[3,"Minster Minsters"]]],"underlined":[2,2],"elements":2}}
{"replace":[["both"]],"pattern":{"program":[[1,[0,"bother"]],[2,[0,"sides parties teams countries brothers boys girls clubs drivers cases ends houses states pilots companies legs hands"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[2,"n't",0,"not to will would can"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[{"lemma":"brother"}]],"pattern":{"program":[[1,[0,"his her my elder older younger twin little big their your whose late half step"]],[2,[0,"bother bothers brothe"]],[3,[1,". ,",0,"and who was is said in to had has runs lives works died of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["father"]],"pattern":{"program":[[1,[0,"his her my their your whose late founding single"]],[2,[0,"farther further fathe"]],[3,[1,". ,",0,"and who was is said had died"]]],"underlined":[2,2],"elements":3}}
{"replace":[["further"]],"pattern":{"program":[[1,[0,"farther"]],[2,[0,"ado education notice details evidence information cuts action questions delay delays talks comment inquiries enquiries research study help support"]]],"underlined":[1,1],"elements":2}}
{"replace":[["attack"]],"pattern":{"program":[[1,[0,"heart shark terrorist panic bomb missile knife arson acid air suicide asthma under cyber terror rocket drone surprise gas attack"]],[2,[0,"attach"]],[3,[1,". ,",0,"on in and was by at of that last from"]]],"underlined":[2,2],"elements":3}}
{"replace":[["attach"]],"pattern":{"program":[[1,[0,"attack"]],[2,[0,"great much little special any no"]],[3,[0,"importance significance weight value"]],[4,[0,"to"]]],"underlined":[1,1],"elements":4}}
{"replace":[["attached"]],"pattern":{"program":[[1,[0,"was were are became become very so remain remains still feel felt emotionally deeply too"]],[2,[0,"attacked"]],[3,[0,"to"]]],"underlined":[2,2],"elements":3}}
{"replace":[["crushed"]],"pattern":{"program":[[1,[0,"was were been be"]],[2,[0,"crashed"]],[3,[0,"to"]],[4,[0,"death by under"]]],"underlined":[2,2],"elements":4}}
{"replace":[["policies"]],"pattern":{"program":[[1,[0,"economic foreign government monetary fiscal immigration trade tax social energy insurance its their his her health public domestic climate party security life green"]],[2,[0,"polices"]]],"underlined":[2,2],"elements":2}}
{"replace":[["policy"]],"pattern":{"program":[[1,[0,"foreign monetary fiscal insurance public trade economic energy immigration transport housing defence agricultural"]],[2,[0,"police polic"]],[3,[0,"of on is was adviser towards toward and that document"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"officer officers force border ministry"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"the"]],[2,[0,"a officer"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["police"]],"pattern":{"program":[[1,[0,"policy"]],[2,[0,"station stations custody constable cordon helicopter car cars raid raids inspector sergeant brutality dogs"]]],"underlined":[1,1],"elements":2}}
{"replace":[[{"lemma":"price"}]],"pattern":{"program":[[1,[0,6]],[2,[0,"of"]],[3,[0,"oil petrol bread food houses gas milk homes wheat coal fuel electricity"]]],"underlined":[1,1],"elements":3}}
{"replace":[[{"lemma":"price"}]],"pattern":{"program":[[1,[0,"share house oil food petrol asking consumer fuel gas low high retail energy fixed half cut selling reserve purchase"]],[2,[0,6]],[3,[0,"of rose fell rise rises increase increases for have are",1,","]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"prize"}]],"pattern":{"program":[[1,[0,"nobel",3,"Nobel Booker Pulitzer Turner",0,"booker pulitzer consolation lottery cash star"]],[2,[0,"price prices"]],[3,[0,"for in winner winners at"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"star cash"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["driver"]],"pattern":{"program":[[1,[0,"bus lorry taxi truck tram cab minicab delivery"]],[2,[0,"river drive"]],[3,[0,"was who said died had told has",1,","]]],"underlined":[2,2],"elements":3}}
{"replace":[["state"]],"pattern":{"program":[[1,3],[1,[0,"the islamic solid steady welfare police nation member rogue southern northern",3,"US US",0,"palestinian federal deep"]],[6],[1,[5,"one"]],[1,[6,"-"]],[1,[7,"party"]],[2,[0,"sate"]],[3,[0,"of department senate"]]],"underlined":[2,2],"elements":3}}
{"replace":[["stated"]],"pattern":{"program":[[1,[0,"he she they report police court letter judge it has have as also clearly repeatedly"]],[2,[0,"sated"]],[3,[0,"that in on earlier publicly"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"spot"}]],"pattern":{"program":[[1,[0,"black weak blind beauty top hot tourist soft parking third fourth second first holiday penalty tight tight"]],[2,[0,"sport sports"]],[3,[0,"on in for of and with by at",1,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["spot"]],"pattern":{"program":[[1,[0,"on"]],[2,[0,"the"]],[3,[0,"sport"]],[4,[1,"."]]],"underlined":[3,3],"elements":4}}
{"replace":[["spite"]],"pattern":{"program":[[1,[0,"in"]],[2,[0,"spit"]],[3,[0,"of"]]],"underlined":[2,2],"elements":3}}
{"replace":[["spite"]],"pattern":{"program":[[1,[0,"out"]],[2,[0,"of"]],[3,[0,"spit spike"]]],"underlined":[3,3],"elements":3}}
{"replace":[["thank"]],"pattern":{"program":[[1,[0,"tank"]],[2,[0,"you god",3,"God",0,"goodness everyone"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"think the a fish water fuel"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["thank"]],"pattern":{"program":[[1,[0,"to like wish i we and"]],[2,[0,"tank"]],[3,[0,"you him her them everyone all those my our"]],[4,[0,"for who fans staff"]]],"underlined":[2,2],"elements":4}}
{"replace":[[{"lemma":"tank"}]],"pattern":{"program":[[1,[0,"think septic fish petrol fuel propane"]],[2,[0,"thank thanks"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[2,"n't",0,"not to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["threat"]],"pattern":{"program":[[1,[0,"death bomb terror security credible nuclear major under serious biggest real greatest big grave terrorist existential"]],[2,[0,"thread treat"]],[3,[0,"to of from against that was is and",1,","]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"the them patients him her"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["threats"]],"pattern":{"program":[[1,[0,"death bomb security terror terrorist cyber tariff empty"]],[2,[0,"threads treats"]]],"underlined":[2,2],"elements":2}}
{"replace":[["thread"]],"pattern":{"program":[[1,[10,"hang"]],[2,[0,"by"]],[3,[0,"a"]],[4,[0,"threat treat"]]],"underlined":[4,4],"elements":4}}
{"replace":[[{"lemma":"trunk"}]],"pattern":{"program":[[1,3],[1,[0,"tree swimming steamer"]],[5],[1,[0,"elephant"]],[1,[7,"'s"]],[2,[0,"truck trucks truncks"]]],"underlined":[2,2],"elements":2}}
{"replace":[["truck"]],"pattern":{"program":[[1,[0,"trunk"]],[2,[0,"driver drivers load bomb stop"]]],"underlined":[1,1],"elements":2}}
{"replace":[["vote"]],"pattern":{"program":[[1,[0,"to will would",2,"n't",0,"not can must should who people women men citizens they"]],[2,[0,"vet vot"]],[3,[0,"for in on against labour democrat republican yes no leave tory"]]],"underlined":[2,2],"elements":3}}
{"replace":[["voice"]],"pattern":{"program":[[1,[0,"vice"]],[2,[0,"mail mails actor actors recorder recognition recordings recording over coach"]]],"underlined":[1,1],"elements":2}}
{"replace":[["voice"]],"pattern":{"program":[[1,[0,"loud low deep soft quiet singing hoarse shaky trembling tenor speaking husky calm raised"]],[2,[0,"vice"]]],"underlined":[2,2],"elements":2}}
{"replace":[["water"]],"pattern":{"program":[[1,[0,"waiter"]],[2,[0,"supply supplies pipe pipes pump tank bill bills board bottle level levels pollution polo main cannon bottles company companies meter"]]],"underlined":[1,1],"elements":2},"unless":[{"before":{"program":[[1,[0,"a head"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["water"]],"pattern":{"program":[[1,[0,"drinking running tap flood bottled rain sea hot cold salt clean fresh boiling holy deep shallow"]],[2,[0,"waiter waster watter"]],[3,[1,". ,",0,"and in from to for was is"]]],"underlined":[2,2],"elements":3}}
{"replace":[["warming"]],"pattern":{"program":[[1,[0,"global"]],[2,4],[2,[0,"warning warring"]],[6],[2,[0,"warming"]],[2,[7,"'s"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"system systems about on of that after over for to issued from network sign signs against by was centre center"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["warning"]],"pattern":{"program":[[1,[0,"warming"]],[2,[0,"sign signs shot shots lights letter"]]],"underlined":[1,1],"elements":2}}
{"replace":[["warning"]],"pattern":{"program":[[1,[0,"weather health flood profit storm tsunami stark early final written fresh travel dire grim"]],[2,[0,"warming"]]],"underlined":[2,2],"elements":2}}
{"replace":[["work"]],"pattern":{"program":[[1,[0,"at to in from hard of social police good doing charity paid voluntary"]],[2,[0,"wok"]],[3,[1,". ,",0,"as for on in at with to and"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"or a"]],[2,[0,"frying pan"]]],"underlined":[1,2],"elements":2}}]}
{"replace":[["world"]],"pattern":{"program":[[1,[0,"the a third arab second her his"]],[2,[0,"word wold"]],[3,[0,"cup war series championship championships record records title bank trade health heritage leaders number"]]],"underlined":[2,2],"elements":3}}
{"replace":[[{"lemma":"word"}]],"pattern":{"program":[[1,[0,"world worlds"]],[2,[0,"of"]],[3,[0,"warning caution advice wisdom encouragement thanks comfort praise"]]],"underlined":[1,1],"elements":3}}
{"replace":[["would"]],"pattern":{"program":[[1,[0,"wold"]],[2,[0,3,2,"n't",0,"like never take make go also seem"]]],"underlined":[1,1],"elements":2}}
{"replace":[["women"]],"pattern":{"program":[[1,[0,"two three four five six seven eight nine ten many several both these those few"]],[2,[0,"woman"]],[3,[0,"were are have who had in from told said say died aged",1,","]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"age one aged of page chapter"]]],"underlined":[1,1],"elements":1}}]}`,
}
