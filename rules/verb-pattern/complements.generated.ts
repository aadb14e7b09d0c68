// Written by `npm run generate`.
import type {StoredPack} from '../../src/rule-kit/index.ts'

export const complements: StoredPack = {
  isSyntactic: true,
  words: `pay 0 78 83 173
to 1 2 3 4 5 6 7 9 30 50 184
give 8 168 182
use 10 84 175
buy 11
sell 12 85
leave 13 174
live 14 71
work 15 56
play 16 57
meet 17 55
read 18 67
write 19
speak 20 79
talk 21
drive 22 75
travel 23 80
lose 24 73 169
answer 25
become 26 164
wait 27 76 172
watch 28 64
eat 29 77
tell 31 171
spend 32 65 142
return 33 63
fight 34
sign 35
run 36
look 37
help 38
cut 39
raise 40
share 41
break 42
change 43
discuss 44
mention 45 126
admit 46 126
hit 47
kill 48 91
steal 49 89
forward 51 52 53 58 59 60 61 81 82
used 51 52 53 58 59 60 61 81 82
hear 54
welcome 62
join 66
receive 68
visit 69
continue 70
win 72 176
sleep 74
objected 86 87 88 90
objecting 86 87 88 90
resorted 86 87 88 90
resorting 86 87 88 90
resorts 86 87 88 90
confessed 86 87 88 90 126
confessing 86 87 88 90
burn 92
refuse 93 94
refused 93 94 139 186
refuses 93 94 139
decided 93 94 139 186
decides 93 94
managed 93 94 139
manages 93 94
pretended 93 94
pretends 93 94
hesitated 93 94
hesitates 93 94
vowed 93 94 139
vows 93 94
threatened 93 94 139
threatens 93 94
hoped 93 94 139
hopes 93 94
declined 93 94
pledged 93 94 139
claimed 93 94
afford 93 94
doing 95
making 96
taking 97
going 98
paying 99
seeing 100
getting 101
giving 102 182
leaving 103
selling 104
buying 105
moving 106
losing 107
winning 108
becoming 109
returning 110
signing 111
speaking 112
telling 113
saying 114
answering 115
coming 116
stopping 117
finding 118
escaping 119
keeping 120 178
explain 126
explained 126
explains 126
explaining 126
describe 126
described 126
describes 126
describing 126
mentioned 126
announce 126
announced 126
report 126
reported 126
propose 126
proposed 126
confess 126
admitted 126
demonstrate 126
demonstrated 126
suggest 126 180
suggested 126
told 127 186
informed 128
want 129
wants 129 139
wanted 129 139 186
like 130
allows 131
enables 131
better 132
rather 133
ought 134
why 135
so 136
order 137
able 138 186
unable 138
willing 138 186
unwilling 138
eager 138
supposed 138 186
allowed 138 186
forced 138 186
required 138 186
reluctant 138
intends 139
intended 139
how 140
shopping 141
swimming 141
fishing 141
skiing 141
dancing 141
hunting 141
sailing 141
camping 141
jogging 141
hiking 141
bowling 141
spends 142
spent 142
spending 142
trouble 143
fun 143
worth 144 145 146 147 148 149 150 151 152 153 154 155
apologised 156 157
apologized 156 157
apologises 156 157
apologizes 156 157
apologise 156 157
apologize 156 157
thank 158
thanked 158
thanks 158
thanking 158
be 159
have 160
get 161
see 162
know 163
go 165
take 166
make 167
ask 170
succeed 177
succeeded 177
succeeds 177
succeeding 177
keep 178
keeps 178
kept 178
consider 179
considers 179
considering 179
recommend 180
recommends 180
suggests 180
suggesting 180
recommending 180
mind 181
minded 181
gives 182
gave 182
put 183
puts 183
putting 183
could 185
due 186
ready 186
set 186
likely 186
meant 186
needed 186
expected 186
planned 186
tried 186
agreed 186
began 186`,
  lemmas: `suggest 121 122 123 124 125
propose 121 122 123 124 125
demand 121 122 123 124 125
insist 121 122 123 124 125
stipulate 121 122 123 124 125`,
  others: [],
  kinds: [{"word":"","off":356},{"off":96,"tag":"VB","on":512},{"lemma":"","off":100},{"off":96,"tag":"NOUN","on":512},{"lemma":"","off":100,"tag":"VERB","on":512},{"on":1,"off":32},{"on":128},{"word":"","off":352},{"off":96,"tag":"VERB","on":512},{"off":96,"tag":"AUX","on":512},{"word":""},{"word":"","on":16,"off":68},{"off":96,"tag":"ADV","on":512},{"off":96,"tag":"VBG","on":512},{"word":"","off":100},{"off":96,"tag":"PROPN","on":512}],
  lists: `avoid avoids avoided avoiding enjoy enjoys enjoyed enjoying finish finishes finished finishing deny denies denied denying resist resists resisted resisting dislike dislikes disliked disliking fancies fancied risked risking resents resented tolerates tolerated without despite
look looks looked looking
get gets got getting gotten
objected objecting resorted resorting resorts confessed confessing
refuse refused refuses decided decides managed manages pretended pretends hesitated hesitates vowed vows threatened threatens hoped hopes declined pledged claimed afford
suggest propose demand insist stipulate
he she they it we there this these his her the
what which that who whom
apologised apologized apologises apologizes apologise apologize
without besides despite
the a his her their`,
  entries: `{"replace":[["paying"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"pay"]]],"underlined":[2,3],"elements":3}}
{"replace":[["being"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"be"]]],"underlined":[2,3],"elements":3}}
{"replace":[["having"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"have"]]],"underlined":[2,3],"elements":3}}
{"replace":[["doing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"do"]]],"underlined":[2,3],"elements":3}}
{"replace":[["making"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"make"]]],"underlined":[2,3],"elements":3}}
{"replace":[["taking"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"take"]]],"underlined":[2,3],"elements":3}}
{"replace":[["going"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"go"]]],"underlined":[2,3],"elements":3}}
{"replace":[["getting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"get"]]],"underlined":[2,3],"elements":3}}
{"replace":[["giving"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"give"]]],"underlined":[2,3],"elements":3}}
{"replace":[["seeing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"see"]]],"underlined":[2,3],"elements":3}}
{"replace":[["using"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"use"]]],"underlined":[2,3],"elements":3}}
{"replace":[["buying"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"buy"]]],"underlined":[2,3],"elements":3}}
{"replace":[["selling"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"sell"]]],"underlined":[2,3],"elements":3}}
{"replace":[["leaving"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"leave"]]],"underlined":[2,3],"elements":3}}
{"replace":[["living"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"live"]]],"underlined":[2,3],"elements":3}}
{"replace":[["working"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"work"]]],"underlined":[2,3],"elements":3}}
{"replace":[["playing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"play"]]],"underlined":[2,3],"elements":3}}
{"replace":[["meeting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"meet"]]],"underlined":[2,3],"elements":3}}
{"replace":[["reading"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"read"]]],"underlined":[2,3],"elements":3}}
{"replace":[["writing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"write"]]],"underlined":[2,3],"elements":3}}
{"replace":[["speaking"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"speak"]]],"underlined":[2,3],"elements":3}}
{"replace":[["talking"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"talk"]]],"underlined":[2,3],"elements":3}}
{"replace":[["driving"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"drive"]]],"underlined":[2,3],"elements":3}}
{"replace":[["travelling"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"travel"]]],"underlined":[2,3],"elements":3}}
{"replace":[["losing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"lose"]]],"underlined":[2,3],"elements":3}}
{"replace":[["answering"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"answer"]]],"underlined":[2,3],"elements":3}}
{"replace":[["becoming"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"become"]]],"underlined":[2,3],"elements":3}}
{"replace":[["waiting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"wait"]]],"underlined":[2,3],"elements":3}}
{"replace":[["watching"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"watch"]]],"underlined":[2,3],"elements":3}}
{"replace":[["eating"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"eat"]]],"underlined":[2,3],"elements":3}}
{"replace":[["saying"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"say"]]],"underlined":[2,3],"elements":3}}
{"replace":[["telling"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"tell"]]],"underlined":[2,3],"elements":3}}
{"replace":[["spending"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"spend"]]],"underlined":[2,3],"elements":3}}
{"replace":[["returning"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"return"]]],"underlined":[2,3],"elements":3}}
{"replace":[["fighting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"fight"]]],"underlined":[2,3],"elements":3}}
{"replace":[["signing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"sign"]]],"underlined":[2,3],"elements":3}}
{"replace":[["running"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"run"]]],"underlined":[2,3],"elements":3}}
{"replace":[["looking"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"look"]]],"underlined":[2,3],"elements":3}}
{"replace":[["helping"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"help"]]],"underlined":[2,3],"elements":3}}
{"replace":[["cutting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"cut"]]],"underlined":[2,3],"elements":3}}
{"replace":[["raising"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"raise"]]],"underlined":[2,3],"elements":3}}
{"replace":[["sharing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"share"]]],"underlined":[2,3],"elements":3}}
{"replace":[["breaking"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"break"]]],"underlined":[2,3],"elements":3}}
{"replace":[["changing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"change"]]],"underlined":[2,3],"elements":3}}
{"replace":[["discussing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"discuss"]]],"underlined":[2,3],"elements":3}}
{"replace":[["mentioning"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"mention"]]],"underlined":[2,3],"elements":3}}
{"replace":[["admitting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"admit"]]],"underlined":[2,3],"elements":3}}
{"replace":[["hitting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"hit"]]],"underlined":[2,3],"elements":3}}
{"replace":[["killing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"kill"]]],"underlined":[2,3],"elements":3}}
{"replace":[["stealing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[0,"steal"]]],"underlined":[2,3],"elements":3}}
{"message":["\u201c",{"element":1},"\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,0]],[2,[0,"to"]],[3,[1,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"a the of his her their",2,"have be"]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"full",3,""]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["being"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"be"]]],"underlined":[3,3],"elements":3}}
{"replace":[["having"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"have"]]],"underlined":[3,3],"elements":3}}
{"replace":[["seeing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"see"]]],"underlined":[3,3],"elements":3}}
{"replace":[["hearing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"hear"]]],"underlined":[3,3],"elements":3}}
{"replace":[["meeting"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"meet"]]],"underlined":[3,3],"elements":3}}
{"replace":[["working"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"work"]]],"underlined":[3,3],"elements":3}}
{"replace":[["playing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"play"]]],"underlined":[3,3],"elements":3}}
{"replace":[["making"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"make"]]],"underlined":[3,3],"elements":3}}
{"replace":[["taking"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"take"]]],"underlined":[3,3],"elements":3}}
{"replace":[["going"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"go"]]],"underlined":[3,3],"elements":3}}
{"replace":[["getting"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"get"]]],"underlined":[3,3],"elements":3}}
{"replace":[["welcoming"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"welcome"]]],"underlined":[3,3],"elements":3}}
{"replace":[["returning"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"return"]]],"underlined":[3,3],"elements":3}}
{"replace":[["watching"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"watch"]]],"underlined":[3,3],"elements":3}}
{"replace":[["spending"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"spend"]]],"underlined":[3,3],"elements":3}}
{"replace":[["joining"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"join"]]],"underlined":[3,3],"elements":3}}
{"replace":[["reading"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"read"]]],"underlined":[3,3],"elements":3}}
{"replace":[["receiving"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"receive"]]],"underlined":[3,3],"elements":3}}
{"replace":[["visiting"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"visit"]]],"underlined":[3,3],"elements":3}}
{"replace":[["continuing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"continue"]]],"underlined":[3,3],"elements":3}}
{"replace":[["living"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"live"]]],"underlined":[3,3],"elements":3}}
{"replace":[["winning"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"win"]]],"underlined":[3,3],"elements":3}}
{"replace":[["losing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"lose"]]],"underlined":[3,3],"elements":3}}
{"replace":[["sleeping"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"sleep"]]],"underlined":[3,3],"elements":3}}
{"replace":[["driving"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"drive"]]],"underlined":[3,3],"elements":3}}
{"replace":[["waiting"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"wait"]]],"underlined":[3,3],"elements":3}}
{"replace":[["eating"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"eat"]]],"underlined":[3,3],"elements":3}}
{"replace":[["paying"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"pay"]]],"underlined":[3,3],"elements":3}}
{"replace":[["speaking"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"speak"]]],"underlined":[3,3],"elements":3}}
{"replace":[["travelling"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"travel"]]],"underlined":[3,3],"elements":3}}
{"replace":[["doing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[0,"do"]]],"underlined":[3,3],"elements":3}}
{"message":["\u201cto\u201d takes the form in -ing here."],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,1]],[1,[0,"forward"]],[6],[1,[0,2]],[1,[0,"used"]],[2,[0,"to"]],[3,[1,""]]],"underlined":[3,3],"elements":3}}
{"replace":[["paying"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"pay"]]],"underlined":[3,3],"elements":3}}
{"replace":[["using"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"use"]]],"underlined":[3,3],"elements":3}}
{"replace":[["selling"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"sell"]]],"underlined":[3,3],"elements":3}}
{"replace":[["having"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"have"]]],"underlined":[3,3],"elements":3}}
{"replace":[["being"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"be"]]],"underlined":[3,3],"elements":3}}
{"replace":[["making"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"make"]]],"underlined":[3,3],"elements":3}}
{"replace":[["stealing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"steal"]]],"underlined":[3,3],"elements":3}}
{"replace":[["taking"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"take"]]],"underlined":[3,3],"elements":3}}
{"replace":[["killing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"kill"]]],"underlined":[3,3],"elements":3}}
{"replace":[["burning"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,3]],[2,[0,"to"]],[3,[0,"burn"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to be"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"being"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to have"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"having"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to do"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"doing"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to make"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"making"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to take"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"taking"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to go"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"going"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to pay"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"paying"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to see"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"seeing"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to get"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"getting"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to give"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"giving"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to leave"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"leaving"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to sell"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"selling"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to buy"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"buying"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to move"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"moving"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to lose"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"losing"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to win"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"winning"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to become"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"becoming"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to return"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"returning"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to sign"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"signing"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to speak"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"speaking"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to tell"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"telling"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to say"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"saying"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to answer"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"answering"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to come"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"coming"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to stop"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"stopping"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to find"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"finding"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to escape"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"escaping"]]],"underlined":[2,2],"elements":2}}
{"replace":[["to keep"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,4]],[2,[0,"keeping"]]],"underlined":[2,2],"elements":2}}
{"replace":[["that he"]],"skipsQuotations":true,"pattern":{"program":[[1,[4,5]],[2,[0,"him"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["that she"]],"skipsQuotations":true,"pattern":{"program":[[1,[4,5]],[2,[0,"her"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["that they"]],"skipsQuotations":true,"pattern":{"program":[[1,[4,5]],[2,[0,"them"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["that we"]],"skipsQuotations":true,"pattern":{"program":[[1,[4,5]],[2,[0,"us"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["that I"]],"skipsQuotations":true,"pattern":{"program":[[1,[4,5]],[2,[0,"me"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[2,3],"elements":4}}
{"replace":[["to ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"explain explained explains explaining describe described describes describing mention mentioned announce announced report reported propose proposed confess confessed admit admitted demonstrate demonstrated suggest suggested"]],[2,[0,"me us him them"]],[3,[0,"how what why where when that the about"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"best most right"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[2,"can let"]],[11,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[11,7],[2,[5,""]],[9,11],[2,[6,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"replace":[["said"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"he she they who we i mayor minister spokesman spokeswoman police officials"]],[2,[0,"told"]],[3,[0,"that"]],[4,[0,6]]],"underlined":[2,2],"elements":4},"unless":[{"after":{"program":[[1,[0,"story lie tale joke"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"was were been be are is that being truth"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["said"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"he she they mayor minister spokesman spokeswoman police officials"]],[2,[0,"informed"]],[3,[0,"that"]],[4,[0,6]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"was were been be are is being"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201c",{"element":1},"\u201d takes no \u201cthat\u201d. Write \u201c",{"element":1}," him to \u2026\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"want wants wanted"]],[2,[0,"that"]],[3,[0,"he she they we",7,"I",0,"you people his her"]],[4,[8,"",3,"",9,""]]],"underlined":[2,2],"elements":4},"unless":[{"before":{"program":[[1,[0,"all what things anything everything thing the something nothing"]]],"underlined":[1,1],"elements":1}},{"before":{"program":[[1,[0,"they we he she you",7,"I",0,"who it people",10,","]],[2,[5,""]],[3,5],[2,[6,""]],[2]],"underlined":[1,2],"elements":2}}]}
{"message":["\u201cwould like\u201d takes no \u201cthat\u201d. Write \u201cwould like him to \u2026\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"would"]],[5],[1,[10,"'"]],[1,[11,"d"]],[2,[0,"like"]],[3,[0,"that"]],[4,[0,"he she they we you people"]]],"underlined":[3,3],"elements":4}}
{"message":["\u201c",{"element":1},"\u201d needs somebody before \u201cto\u201d: \u201c",{"element":1}," guests to \u2026\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"allows enables"]],[2,[0,"to"]],[3,[1,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,7,10,","]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"had"]],[5],[1,[10,"'"]],[1,[11,"d"]],[2,[0,"better"]],[3,[0,"to"]],[4,[0,"be go stay wait take make get keep leave stop start do have pay look watch call"]]],"underlined":[3,3],"elements":4},"unless":[{"after":{"program":[[1,[0,"than"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,3],[1,[0,"would"]],[5],[1,[10,"'"]],[1,[11,"d"]],[2,[0,"rather"]],[3,[0,"to"]],[4,[0,"be go stay wait take make get keep leave stop die do have pay walk work live sell see"]]],"underlined":[3,3],"elements":4}}
{"replace":[["to ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"ought"]],[2,[0,"be have go do stay make take know pay get see come"]]],"underlined":[2,2],"elements":2}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"why"]],[2,[0,"not"]],[3,[0,"to"]],[4,[0,"be go take make try use let give ask have sell build"]]],"underlined":[3,3],"elements":4}}
{"replace":[["to ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"so"]],[2,[0,"as"]],[3,[0,"avoid make get keep be give have protect prevent ensure reduce allow"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"in"]],[2,[0,"order"]],[3,[0,"avoid make get keep be give have protect prevent ensure reduce allow save help reach win build find cut raise improve"]]],"underlined":[3,3],"elements":3}}
{"replace":[["to ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"able unable willing unwilling eager supposed allowed forced required reluctant"]],[2,[0,"be have do make take go get keep give become bring see know meet avoid prevent improve reduce protect find stay reach"]]],"underlined":[2,2],"elements":2},"unless":[{"before":{"program":[[1,[0,"as than if when was",10,","]]],"underlined":[1,1],"elements":1}},{"after":{"program":[[1,[0,"it to"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to ",{"element":2}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"wants wanted hoped decided refuses refused vowed managed threatened pledged intends intended"]],[2,[0,"be do make take go become bring see know meet avoid give get"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"to love or up"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["to ",{"element":3}]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"know knows knew learn learned learnt taught teaches show showed shows understand"]],[2,3],[2,[0,"him her them us me people pupils"]],[3,[0,"how"]],[4,[0,"make avoid prevent become reduce protect cope behave build get"]]],"underlined":[4,4],"elements":4},"unless":[{"after":{"program":[[1,[0,"people them it work"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["\u201c",{"element":1},"\u201d takes no \u201cto\u201d here. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[2,"go"]],[2,[0,"to"]],[3,[0,"shopping swimming fishing skiing dancing hunting sailing camping jogging hiking bowling"]]],"underlined":[2,2],"elements":3},"unless":[{"after":{"program":[[1,[0,"mall malls centre centres center centers pool lessons clubs class classes club trip gear rights grounds industry hall halls street streets areas district school camps area lodge fleet village villages communities"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201c",{"element":1}," ",{"element":2},"\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"spend spends spent spending"]],[2,[0,"time hours days weeks months years"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"amount it that of money",10,","]],[11,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[11,7],[2,[5,""]],[9,11],[2,[6,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"message":["\u201c",{"element":2},"\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"have has had having"]],[2,[0,"trouble fun"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"enough no"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["reading"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"read"]]],"underlined":[2,3],"elements":3}}
{"replace":[["watching"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"watch"]]],"underlined":[2,3],"elements":3}}
{"replace":[["trying"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"try"]]],"underlined":[2,3],"elements":3}}
{"replace":[["waiting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"wait"]]],"underlined":[2,3],"elements":3}}
{"replace":[["mentioning"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"mention"]]],"underlined":[2,3],"elements":3}}
{"replace":[["noting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"note"]]],"underlined":[2,3],"elements":3}}
{"replace":[["buying"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"buy"]]],"underlined":[2,3],"elements":3}}
{"replace":[["knowing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"know"]]],"underlined":[2,3],"elements":3}}
{"replace":[["doing"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"do"]]],"underlined":[2,3],"elements":3}}
{"replace":[["having"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"have"]]],"underlined":[2,3],"elements":3}}
{"replace":[["keeping"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"worth"]],[2,[0,"to"]],[3,[0,"keep"]]],"underlined":[2,3],"elements":3}}
{"replace":[[]],"skipsQuotations":true,"pattern":{"program":[[1,[2,"be"]],[2,3],[2,[12,""]],[3,[0,"worth"]],[4,[0,"of"]],[5,[13,""]]],"underlined":[4,4],"elements":5}}
{"replace":[["for being"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,8]],[2,[0,"to"]],[3,[0,"be"]]],"underlined":[2,3],"elements":3}}
{"replace":[["for having"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,8]],[2,[0,"to"]],[3,[0,"have"]]],"underlined":[2,3],"elements":3}}
{"message":["\u201c",{"element":1},"\u201d takes \u201cfor\u201d and the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"thank thanked thanks thanking"]],[2,[0,"him her them us everyone"]],[3,[0,"to"]],[4,[0,"come be have help give make take support listen join"]]],"underlined":[3,3],"elements":4}}
{"replace":[["being"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"be"]]],"underlined":[2,2],"elements":2}}
{"replace":[["having"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"have"]]],"underlined":[2,2],"elements":2}}
{"replace":[["getting"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"get"]]],"underlined":[2,2],"elements":2}}
{"replace":[["seeing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"see"]]],"underlined":[2,2],"elements":2}}
{"replace":[["knowing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"know"]]],"underlined":[2,2],"elements":2}}
{"replace":[["becoming"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"become"]]],"underlined":[2,2],"elements":2}}
{"replace":[["going"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"go"]]],"underlined":[2,2],"elements":2}}
{"replace":[["taking"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"take"]]],"underlined":[2,2],"elements":2}}
{"replace":[["making"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"make"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"up"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["giving"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"give"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"and"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["losing"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"lose"]]],"underlined":[2,2],"elements":2}}
{"replace":[["asking"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"ask"]]],"underlined":[2,2],"elements":2}}
{"replace":[["telling"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,9]],[2,[0,"tell"]]],"underlined":[2,2],"elements":2}}
{"replace":[["waiting"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"wait"]]],"underlined":[2,2],"elements":2},"unless":[{"after":{"program":[[1,[0,"time times list lists"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[["paying"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"pay"]],[3,[0,"the a his her their rent tax taxes"]]],"underlined":[2,2],"elements":3}}
{"replace":[["leaving"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"leave"]],[3,[0,10]]],"underlined":[2,2],"elements":3}}
{"replace":[["using"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"use"]],[3,[0,10]]],"underlined":[2,2],"elements":3}}
{"replace":[["winning"]],"skipsQuotations":true,"pattern":{"program":[[1,4],[1,[0,"instead"]],[1,[0,"of"]],[5],[1,[0,9]],[2,[0,"win"]],[3,[0,10]]],"underlined":[2,2],"elements":3}}
{"replace":[["getting"]],"skipsQuotations":true,"pattern":{"program":[[1,[0,"succeed succeeded succeeds succeeding"]],[2,[0,"in"]],[3,[0,"get"]]],"underlined":[3,3],"elements":3}}
{"message":["\u201c",{"element":1},"\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"keep keeps kept keeping"]],[2,3],[2,[0,"on"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"what that them it which they promise promises secret",10,","]],[11,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[11,7],[2,[5,""]],[9,11],[2,[6,""]],[8]],"underlined":[1,2],"elements":2}}]}
{"message":["\u201c",{"element":1},"\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"consider considers considering"]],[2,[0,"to"]],[3,[0,"buy sell move leave join change go run build close cut resign return stop start raise invest ban file sue"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,7,10,","]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"message":["\u201c",{"element":1},"\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"recommend recommends suggest suggests suggesting recommending"]],[2,[0,"to"]],[3,[0,"buy sell move leave join change go run build close cut use take make start stop read avoid see visit drink eat give"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,7,10,","]],[16,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[16,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[16,12],[2,[5,""]],[14,16],[2,[6,""]],[13]],"underlined":[1,2],"elements":2}}]}
{"message":["\u201cmind\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"mind minded"]],[2,[0,"to"]],[3,[0,"wait pay work be have do go see take make share live"]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,3],[1,[0,"the a its his her their my your our of",14,"'s",0,"own presence right state frame open keep came come makes brings bring brought in so human never peace"]],[5],[1,[0,"one"]],[1,[11,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"message":["\u201cgive up\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"give gives gave giving"]],[2,[0,"up"]],[3,[0,"to"]],[4,[0,"smoke drink eat work play try sing write drive gamble"]]],"underlined":[3,3],"elements":4}}
{"message":["\u201cput off\u201d takes the form in -ing, not \u201cto\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"put puts putting"]],[2,[0,"off"]],[3,[0,"to"]],[4,[0,"fix repair replace build pay close open buy sell make take do have go see visit marry retire tell raise upgrade decide vote"]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"be been being was were is are get got gets",14,"'s"]]],"underlined":[1,1],"elements":1}}]}
{"replace":[[]],"message":["A modal verb takes no \u201cto\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"would should must shall"]],[2,[0,"to"]],[3,[1,""]]],"underlined":[2,2],"elements":3},"unless":[{"before":{"program":[[1,[0,"the a no this"]],[6,2],[2,[5,""]],[4,6],[2,[6,""]],[3]],"underlined":[1,2],"elements":2}},{"before":{"program":[[1,[0,"as what all than how"]],[31,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[31,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[31,12],[2,[5,""]],[14,16],[2,[6,""]],[13],[31,17],[2,[5,""]],[19,21],[2,[6,""]],[18],[31,22],[2,[5,""]],[24,26],[2,[6,""]],[23],[31,27],[2,[5,""]],[29,31],[2,[6,""]],[28]],"underlined":[1,2],"elements":2}}]}
{"replace":[[]],"message":["A modal verb takes no \u201cto\u201d. Delete it."],"skipsQuotations":true,"pattern":{"program":[[1,[3,"",15,"",0,"he she it they we"]],[2,[0,"could"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[3,3],"elements":4},"unless":[{"before":{"program":[[1,[0,"all everything everyone whatever anything what much as best most least little how that wherever whenever than"]],[41,2],[2,[5,""]],[4,6],[2,[6,""]],[3],[41,7],[2,[5,""]],[9,11],[2,[6,""]],[8],[41,12],[2,[5,""]],[14,16],[2,[6,""]],[13],[41,17],[2,[5,""]],[19,21],[2,[6,""]],[18],[41,22],[2,[5,""]],[24,26],[2,[6,""]],[23],[41,27],[2,[5,""]],[29,31],[2,[6,""]],[28],[41,32],[2,[5,""]],[34,36],[2,[6,""]],[33],[41,37],[2,[5,""]],[39,41],[2,[6,""]],[38]],"underlined":[1,2],"elements":2}}]}
{"replace":[[]],"message":["\u201cto\u201d opens the infinitive. Delete \u201cfor\u201d."],"skipsQuotations":true,"pattern":{"program":[[1,[0,"due ready able set likely willing meant required needed supposed expected told forced planned wanted tried agreed decided began allowed refused"]],[2,[0,"for"]],[3,[0,"to"]],[4,[1,""]]],"underlined":[2,2],"elements":4}}`,
}
