// Written by `npm run generate`.
export const frames: readonly string[] = `\
a accessible to for by | of about
a accountable to for | of about
a accustomed to | of with for
a acquainted with | of to about
a adjacent to | of with from
a afraid of for | from with
a akin to | of with for from
a allergic to | of with from
a analogous to with | of from
a attractive to | of about
a aware of | about from to
a beneficial to for | of
a capable of | from with for about
a characteristic of | for with
a close to | from
a comparable to with | of about
a compatible with | of from about to
a confident in of about | from
a conscious of | with
a consistent with in | of to
a contrary to | of with from about
a crucial to for in | of about
a curious about | for
a dependent on upon | of from with at
a detrimental to | of with on
a devoid of | from with to
a different from to than | of
a dissatisfied with | of from to
a distinct from | to with
a eligible for to | of about
a envious of | from with
a essential to for | of
a familiar with to | of about
a famous for as | about
a fond of | from with about at
a fraught with | of
a full of | with from
a grateful to for | of with
a guilty of | with about
a harmful to for | of
a ideal for | of
a identical to with | of
a immune to from | of with for
a incapable of | for with from about
a independent of from | to
a indicative of | to for with
a inferior to | from with
a innocent of | from
a interested in | of on about at for
a involved in with | of to about
a jealous of | from to with
a liable to for | of
a loyal to | of
a mindful of | to on
a parallel to with | of from
a perpendicular to | of from with
a pleased with about by | of from
a preferable to | from over
a prone to | of from with
a proud of | from with
a receptive to | of
a relevant to for | of with
a reliant on upon | of from to
a resistant to | of from with
a responsible for to | of about
a rich in | of
a satisfied with | of from
a similar to in | of
a superior to | from than
a susceptible to | from with for
a suspicious of about | to from
a synonymous with | to for
a typical of for | to
a unaware of | to about
a unfamiliar with to | of about for
a vital to for | of about
a vulnerable to | of from
a wary of | to for
a worried about by | of
a worthy of | from with
a eligible for to | of about? with? on?
a subject to | on of
a keen on to for | of at? about? with? in?
a critical of to in for | on? about at
a short of on in for | from
a worried about by for that over | on with? of
a committed/dedicated/devoted to | for on in of with | -ing
a engaged to in with | on?? at?
a exposed/linked/opposed/accustomed/devoted/dedicated/committed/attributed to | of
a exposed to | for of
a sure/certain of about | on? to for? with?
a convinced of by that | on? from with? to
a sceptical/skeptical of about | on? to with? for?
a optimistic/pessimistic about | on? of with? at?
a absent from | of on? at?
a missing from in | of at? on?
a free/safe/remote/distant/absent/separate/isolated/detached/different/distinct from of to | with???
a separate from | of to
a far from | of
a inherent/implicit in to | of on? at?
a successful in at with as for | on of to | -ing
a instrumental in to | for? of on? at?
a open to for about | of on at?
a central/native/integral to | of with? on? at?
a key/vital/crucial to | of with on? at?
a essential to | of with on? at
a sympathetic to toward towards with | for? of on? at?
a hostile to toward towards | of with? against for? on? at?
a attentive to | of on? for? at?
a blind to in from | of about? on? for?
a deaf to in | of for? about?
a popular with among in for as at | of to about
a content with to | of about? on? at?
a happy/unhappy with about for to at in | of on?
a preoccupied with by | of on? about? in? at? for?
a concerned about with by over for that | on of at
a comfortable with in | of on? to about?
a furious at with about over | on? of for?
a angry at with about over | on? to of
a stuck in on with at | of to
a full of | on? at? to
a rich/poor in | of at?
a aware of that | at on for in? with
a unaware of that | at? on? for? in? with?
a capable/incapable of | to on? in? at?
a guilty of | for?
a proud of to | on? for at? with about
a afraid/scared/frightened of for to | from with? at? on?
a similar to in | with? from as of
a familiar with to | on of at for
a responsible for to | of on about at
a consistent with in | on? of to for? at?
a reluctant/willing/eager/able/unable/likely/unlikely/determined to | for of on in at with | -ing
a ready to | for? of on in at with | -ing
a necessary for to in | of
a suitable for as to | of with? at?
a useful for to in as | of on? at?
a typical/characteristic/reminiscent/representative of for in | to with? about? on? from
a due to for in on at | of from with?
a next to in | of from with? at?
a close to | of from with?? at?
a relevant to for in | of on? with about
a irrelevant to for in | of on? with? about?
a superior/inferior/senior/junior to in | from than with? of on? at?
a equal to in | from with of on? at?
a independent of from in | to on? with at?
a dependent on upon | of from to in? at? for? with
a reliant on upon | of from to in? at? for? with?
a fond of | on? for? with? to at? about?
a tired of from by | with? on? about? for? at?
a ashamed of | for? on? with? from about? at? to
a jealous/envious of | on? at? for? from to with?
a suspicious/wary of about | on? at? for? to with? from
a ignorant of about in | on? at? to for? with?
a sick of with in from | to
a impressed by with | from on? about? of
a interested in | at about for on of with
a experienced/skilled/skilful/skillful/proficient/expert in at with as | of on? about? to for?
a good at on for to in with | of?
a bad/brilliant/excellent/terrible at for to in with | of? on?
a bound to by for | of at?
a unfit/fit/ripe/ready/prepared for to | of on??
a grateful/thankful for to | on? at? about? of
a sorry for about | on? of at? with?
a liable to for | on? at? of with?
a immune/resistant/impervious/prone/vulnerable to from | on? at? for? with? of
a susceptible to from | on? at? for with of
a loyal/faithful to | with? for? at? on? of
a indebted/obliged/obligated to for by | with? on? at? of
a compatible/incompatible with | to of for? on? at?
a synonymous/tantamount with to | of for? on? from
a identical to with in | from as of on? at?
a parallel to with | of on? at?
a worthy of | for to from with on? at?
a unworthy of | for? to from with? on? at?
a innocent of | from on? at? about? to
a free of from for to in | with?
a absent from | at of
a famous for | by
a popular with among in for as at | by of
a confident of about in that | on
d one/some/most/many/each/none/several/two/three/four/five/six/seven/eight/nine/ten/dozens/all/both/few/rest of | from?? on?? at??
n attack on against by from in | to
n opposition to from of by | for
n reaction to of from by in | for
n alternatives to for | of than
n talent for of in at | to
n expert in on at from with | for to
n lack of in for | from to
n knowledge of about in on | to
n investment in by from of | to
n investments in by from of | to
n resistance to from of by in | for
n objection to from of | against
n objections to from of by | against
n participation in of by | to
n obstacle to in for | of
n obstacles to in for | of
n admiration for of | to
n sympathy for with | to
n affection for | to
n contempt for of | to
n nostalgia for | to
n excuse for | of
n proof of that | to for
n fear of that for about among | from
n shortage of in | to
n faith in of that | to
n influence on of over in from | to
n assault on of by | to
n comment on from about by | of
n exception to of for | from
n reply to from of | for
n devotion to of | on for
n dedication to of | on for
n loyalty to of from | on for
n addiction to of | for
n allergy to | on for of
n exposure to of from | for
n proximity to of | from
n heir to of | for
n successor to of | for
n contact with between | of to
n cooperation with between in on from of | to
n argument for against with over about that of between | to
n conflict with between in of over | to
n dissatisfaction with | for
n obsession with of | to for??
n satisfaction with of in | to for
n familiarity with of | to for
n victim of in | from
n victims of in | from
n leader of in on for | to
n author of | to
n president of for | to
n mayor of | to
n owner of | to
n owners of | to
n resident of in at | from
n citizen of | from
n edge of in over to on | from
n absence of from | to
n amount of in for to | from
n middle of | in
n founder of | to
n editor of at in for | to
n raid/raids/ambush/crackdown/clampdown/assaults/attacks/onslaught on of | to
n attack/attacks/raid/raids/assault/strike/strikes on by of | at?
n impact/impacts on of in for from | to? at?
n effects/effect on of in for from | to at?
n threat/threats to from of by against in | for? at?
n access to by for in from | at?
n demand for from in on by | to of??
n demands for from in on by | to
n increase/increases/rise/drop/fall/decline/decrease/reduction/growth/surge/jump/slump in of | at for | quantity
n increase/rise/drop/fall/decline/decrease/reduction/surge/jump/slump/gain of in | with | share
n decrease/drop in | of | quantity
n reason/reasons for behind | to
n reason for | of? | event
n cause of | for? to from | event
n solution to for | on about in | problem
n solutions to for | of on about in | problem
n answer to | of on for about | problem
n damage to from by of in | on? for? over at?
n attempt/attempts at to by on | for
n interest in of to for from by | about at? over
n belief in that of | on
n shortage/shortages of in | on? from? to with? for?
n lack of | on about to
n need for of to | on from about with
n alternative to for in | of?? than
n alternative to | from?
n exception to | from
n opposition to from of by in | against
n objection/objections to from of by | against at? on?
n approach to of for in by | at? on? about
n tribute/tributes to from by of in | for on at?
n grant/grants from | of by? | funder
n letter/letters/message/messages/email/emails/donation/donations/gift/gifts/loan/loans from | of | sender
n victory/victories/win/triumph over for of in at by | to
n contribution/contributions to from by of in | on?
n contribution/contributions to | for?
n member of | from?
n chairman/chairwoman/president/head/captain/leader/governor/mayor/king/queen/prince/duke/founder/author of | from? at?
n capital of | from? in?
n sort of | on? to? at?
n thousands/hundreds/scores/tens/millions/billions/handful/range/variety/bunch/string/wave/piece/edge of | on? to? with? at?
n number/majority/pair/half/third/quarter/middle of | to?
n birth/murder/arrest/killing/victim/victims of | from? to? with?
n owner/owners/symbol/meaning of | from? on? to? for?? at? with?
n importance of | from? on? for?? at? with?
n purpose of | from? on? to? at?? with?
n meeting/interviews/agreement with between of in on about over at for by to | to?
n meetings/talks/interview/conversation/conversations/discussions/negotiations/dealings with between of in on about over at for by to | to
n ties/relations/links/talks with to between of in | for? of? at?
n invitation/invitations to from for by | at? in? of?
n visit/visits to by from of | in at | place
n visit/trip to | at? for? in?
n road/route to | at? in?
n return to | at? in??
n trip/journey/return/road to | at | place
n search for of by among | to about?
n hunt/quest/desire/craving/longing/yearning/thirst/hunger/appetite/taste for of by among | to on? about?
n campaign/fight/battle/struggle against for over with between in of by at | to?
n passion for of in | to about? on? with?
n law/laws/legislation/rules/regulations/ruling/vote/tax/taxes/tariff/tariffs on against | about?? to? from?
n debate on against | to? from?
n report on against | about? to?
n tax/taxes/levy/levies on | for to at | goods
n ban on | of for to against over at | goods
n bans on | of for to against over at | goods
n dispute/row/quarrel over between with about on in of | to for?
n concern/concerns about over for of in among | on? at?
n concerns about over | for?
n investigation/inquiry into of by from in at | to on? about? over?
n expert on in at from with | of?? to
n experts on in at from with | of?? to
n experience of in with as at for from | to?
n confidence in of by between | at? about? over to? on? for?
n trust in of by between | at? about? over to on? for?
n confidence in | to? on? for?
n faith in of that | at? on? for?
n control of over by in for | at? on? to?
n pressure on to from for of by in at | over? at?
n responsibility for to of | on? about? over with??
n responsibilities for to of | on? about? over with?
n blame for on | of to about?
n punishment/punishments for of by in | to about?
n reward/rewards for of in from | to?
n way of to for | for? at?
n habit of | on with at | -ing
n possibility/prospect/risk/likelihood of for | to on with at | -ing
n difficulty in with | to on at for | -ing
n trouble in with | to on at for of | -ing
n candidate/candidates for in of from | to | office
n candidate/candidates for of in from | on?
n vaccine/vaccines against for from | to of
n cure/cures for of | to about? against
n remedy for of | to? about? against
n symptom/symptoms/signs of in | to
n restriction on of in for | at? to?
n restrictions on of in for | at?
n curbs on of in for | at? to
n reliance/dependence on upon of by | in? from? at? to
n emphasis on of | at? about? to?
n focus on of | at? about to?
n obstacle/obstacles to between for in against | of
n immunity to from against for | of? with? on?
n vulnerability to of in | for? with?
n awareness of about among in | on? to? for? at?
n understanding of between about | on? to at? for?
n accusation/accusations/allegation/allegations of against that by from in | on? to
n conviction/convictions for of in on | to
n pride in of | on? at? about? for? with? over
n memories of from in for | about? to on?
n memory of from in for | about? to? on?
n critic/critics of from in at | to on? about?
n fan/fans of from in at | to about? for?
n opponent/opponents of in from to | about? on?
n supporter/supporters of from in at | on?
n stake in of for | on? at? to
n comparison with to between of in | from
n similarity/similarities between to with in of | from?
n differences between in of from with | to?
n complaint/complaints about from of against by to | on?
n quarrel/agreement/deal with between on over for to of about in by | against
n faith/belief/trust/interest in | for?
n heir/heirs to of | from?
n threat/reaction/commitment/attention to | at? for? on? with?
n damage/harm/injury/answer/reply/reference/devotion to | at? of? for? on? with?
n access to | at? of? on? with?
n solution to | at? on? with??
n return to | at? with?
n commitment to of by from in for | on? with
n reference to | at? about?
n references to | at? about? on?
n attention to of from in | on? at? about?
n hope/hopes for of that in | about? on?
n ambition/ambitions of for to in | on? about?
n ability/abilities to of in | for on at | -ing
n advantage/advantages of over in to for from | on?
n knowledge of about in on | to
n skill/skills in of at for with | about?
n advice/guidance on about from to for of in | at?
n information about on from for of in to | at? over?
n news of from about in on for | to?
n proof/evidence of that for from in against to on | to? on? about? at?
n doubt/doubts about over on in of that as | for? to at?
n sympathy/compassion for with of from toward towards | to at? on?
n hatred of for toward towards between | to at? on? against
n love of for between in | to about? at?
n fear/fears of that for about among over in | to on?
n victory/win over for in | against?? from? to?
n defeat by of in at to | from? with?
n witness/witnesses to for in of at | on? about?
n trial of for in on by at | to? with?
n verdict of in on by against for | to about? at?
n appeal for to against of from by in | about?
n chance/chances of for to at in | on? about?
n shortage/lack/absence/scarcity/dearth/glut of in | with? for? on? from?
n loss/fine/length/height/width/depth/weight/speed/profit/deficit/population/capacity/margin/debt/surplus/budget/bonus/salary/pension/ransom/bail/deposit/fee/donation/bill/turnover/revenue/revenues/sum of | from with | unit
n sentence/term/ban/suspension/delay/period/absence/spell of | with from | span
n spokesman/spokeswoman/spokesperson for | to on?
n professor/student/professors of | for?? on??
n rest/director/member/head/capital/centre/center/president/owner/leader/part/majority/series/thirds/cost of | from?? on?? at??
n number/group of | from??
n access to | at?? for??
n law/laws/legislation on against | about?? to?? from??
n visit/trip/return/road/contribution to | at?? in??
n relationship/relations/ties/talks with between | to?? of??
n increase/rise/decrease/drop/fall/reduction/decline in | of | number
n suspicion of that | for to | crime -ing
v abide by | to at from
v account for | of about
v accuse of | with about to
v accustom to | with for at from
v adapt to for | about of
v adhere to | with of from about
v allude to | at about of
v amount to | at about into
v apologise for to | of
v apologize for to | of
v arrive at in | to into
v ascribe to | with about
v aspire to | of at
v associate with | to at about
v attribute to | with about
v base on in at | of about
v belong to in | of about
v benefit from | of about
v capitalise on | of from about to
v capitalize on | of from about to
v care for about | of from
v cater to for | about from
v center on around | of about from
v centre on around | of about from
v cling to | with on
v coincide with | to from into
v collaborate with on in | to of
v collide with | to about of
v commit to | about of
v compare to with | of about
v compensate for | of about
v comply with | to of
v concentrate on in | of about
v confine to | of with
v conform to with | of from
v consent to | of
v consist of in | from to for on at about with by
v contrast with | of
v contribute to | of about
v cooperate with in on | to
v cope with | to from of at about
v correlate with | of about
v correspond to with | of about
v credit with | of about
v culminate in | to into from
v deal with in | about of
v dedicate to | with of about
v depend on upon | of from to with at about by
v deprive of | from to with about
v derive from | of about
v deter from | to of
v detract from | of to
v deviate from | of to
v differ from | of to
v disagree with on about over | to of from
v disapprove of | with to
v discourage from | to about
v discriminate against | of to with
v dispose of | from to with about
v distinguish from between | of
v dwell on | of about
v elaborate on | of at
v emanate from | of
v embark on | into of
v engage in with | of about
v entitle to | of for about with
v equip with | of
v excel at in | of about
v exclude from | of about
v exempt from | of to
v focus on | of about to
v graduate from | of
v grapple with | to of
v hinge on upon | of from about
v impose on | of about
v insist on upon | with about
v interact with | of
v interfere with in | of about to into
v intervene in | of about
v invest in | on of about
v involve in with | of to about
v link to with | of about
v listen to | of at about
v matter to | about
v object to | of about
v originate in from with | of about
v participate in | to of into about
v pertain to | of with about at
v praise for | of about
v prevent from | of about
v profit from by | of about
v prohibit from | of about
v punish for | of about
v qualify for as | of about
v react to | of
v recover from | of
v refer to | of about
v refrain from | to for with of about
v relate to | of
v rely on upon | of about at with
v replace with by | of to about
v resign from | of
v resort to | of on about
v respond to | of about
v result in from | to of
v rob of | from
v search for | of
v specialise in | on of to at about
v specialize in | on of to at about
v submit to | about of
v subscribe to | of about
v succeed in | of about
v succumb to | from of with
v suffer from | of about
v suspect of | about with
v sympathise with | of about
v sympathize with | of about
v thank for | of about
v threaten with | of
v accuse of | for on?
v acquit of | for with to
v convict of | with to about from on?
v convict of | for | crime -ing
v charge with | of
v charge with | for | crime
v suspect of | for?
v sentence to | for with at on | year month week life death term prison imprisonment jail
v fine for | of to about | -ing crime
v fine/sue/prosecute/jail/imprison/arrest for | of about
v ban/bar/suspend/disqualify/expel/evict/eject/banish/deport/exclude/evacuate/extract/dismiss from | of
v blame for on | of about with
v blame on | to
v congratulate on for | about? of with?
v stop/discourage/dissuade/prohibit/restrain/hinder/deter/ban/bar from | of | -ing
v prevent/discourage/dissuade/prohibit/deter from | to | -ing
v comply with | by? for from at?
v insist on | to in for at | -ing
v succeed in | to on at? with for | -ing
v specialise in | for? with?
v specialize in | for with
v fail in | on at? of | -ing
v divorce from | of
v divorce from | with?
v graduate from | in | school
v coincide with | of
v culminate in | of
v adhere to | on? in at for
v refrain/abstain from | on? in
v abide by | with of on
v cope with | on? by? for?
v tamper with | to of on into
v grapple with | on? over about? at?
v dispense with | of
v look into | to on about over | cause
v result in from | to of
v protest against | to | measure
v object to | against on?
v vote on | about
v vote for | to | party
v convert/transform/turn into | in | building
v translate into to from | in? on at | language
v base on | in at to of from | text
v collaborate with on | to of
v borrow/inherit/flee/withdraw/escape/retire/emerge/disappear/vanish/depart/evolve/stem/hail/descend/release/rescue/separate/isolate/detach/remove/divert/protect/shield/hide/steal/retreat/resign/withhold/import/exempt/shrink/steer/refrain/extricate from | of
v merge with | of
v crash into | to | obstacle
v warn of | for with | peril
v warn against | from | -ing
v warn of about | for | -ing
v vaccinate/inoculate/immunise/immunize/insulate against | of
v vaccinate/inoculate/immunise/immunize against | to
v die of from | by on at | illness seizure
v suffer from | by with | illness
v pay for | of about
v complain about of | for on from with | nuisance
v focus on | about
v concentrate on | about
v refer to | on at
v respond/reply/react to | on at for over | prompt
v marry to | with | spouse
v live/reside/bear/die/settle/grow/raise/base in | on | place
v live in | at? | place
v reside/settle/base/raise in | at | place
v fall/rise/grow/drop/climb/increase/decrease/decline/plunge/slump/slip/shrink/soar/surge/tumble/dip/swell/expand/widen by | with | share unit
v jump by | with? | share unit
v fall/rise/grow/drop/climb/increase/decrease/decline/jump/plunge/slump/slip/shrink/soar/surge/tumble/dip by | for | percent
v rise/fall/increase/decrease/cut/raise/reduce/slash/lower by | with | share
v disapprove/approve of | to with? at?
v participate in | on?
v confide in to | on? at?
v persist in | of on | -ing
v interfere with in | on? at?
v belong to in | at with
v subscribe to | at? on?
v surrender to | at?
v testify against about to in before at | of
v lecture on about in at | of
v boast about of | for
v dream of about | with?
v hope for | on? about?
v long/yearn for | of on? about? to
v wait for on until | of about
v search for | to
v struggle with for to against | of about
v compete with for in against at on | to of
v conflict with | to of on?
v deal with in | on? to at
v agree on to with about in | at
v escape/recover/suffer from | at?
v emigrate/immigrate to from | at?
v retaliate against for by | to on?
v rebel/revolt against | to on? at?
v conspire with against | to
v discriminate against in | at? for
v compensate for | on?
v atone/compensate/vouch for | of
v plot against | to
v triumph/prevail over in | to at?
v reign/preside over | on? to of
v glance/stare/gaze at | to of | person
v vie for with | to of on?
v opt for | on? to
v strive for | of on?
v qualify for as | to at? on?
v care for about | on? to
v account for | on to at
v volunteer for at as | of
v mourn/pray for | of about?
v rid of | from
v inform/notify/remind/assure of about | for?
v convince of | for? on? to
v boast of about | on?
v consist of in | to
v partake in of | at?
v tire of | from with?
v remind of about | on? at?
v despair of | about? for? on?
v speak to with of about at for | onto
v plead with for to | on?
v side with | to on?
v sympathise/sympathize with | about?
v quarrel/argue/negotiate/bargain with over about for | to
v part with | of
v flirt/toy with | to on?
v experiment with | to
v equip/furnish/supply/provide/endow/saddle/burden with | of | weapon
v supply to with for | at?
v congratulate on | with?
v insist on upon | about with
v embark on | to at?
v impinge/encroach on | at? to
v prey on | to of
v dwell on | at? about?
v frown on upon at | of to
v reflect on in | about
v spy on for | to at?
v bet on | at? to for?
v depend/rely on upon | to for
v verge on | to at? of
v lean on to against toward towards | of
v bestow/confer/inflict/impose on upon | to at? for?
v lavish on | to at?
v pride on | of in? for?
v attest to | of
v cater to for | on?
v cling to | on? at?
v object to | at? with?
v resort to | on? at? in? for?
v revert to | in? on? at?
v succumb to | on? for? by? with?
v yield to | on? with?
v pertain/amount to | on? for?
v relate to | on for
v attribute/ascribe to | for? on? at?
v subject to | for of with
v confine to | on? for? with?
v restrict to | on? for with?
v limit to | for? with
v accustom to | on?
v allocate/assign/allot to for | at? on?
v expose to | for with? of
v dedicate/devote to | on? for? in? at?
v adjust/adapt to for | on?
v react/respond/reply to | of
v entitle to | on? in?
v appeal to for against | at? on
v resign to | with?
v aspire to | for? on? with?
v conform to with | on? at?
v accede/cede to | with? on?
v adhere to | with on?
v bow to out | for?
v admit to of into | for??
v plead for with to | about?
v lament over | about?
v rejoice in at over | about? for?
v revel/wallow/bask in | on? at? with?
v delight in | on? at? for?
v excel at in | on? with? for?
v enrol/enroll in at on for | to
v invest in | to on
v intervene in on to | at?
v involve in with | on?
v immerse in | on? at? to
v indulge in | on? at?
v trade in with for on at | of
v dabble in with | on? at?
v originate in from with | on? at?
v thank/praise/criticise/criticize/punish/reward/blame/fine/arrest/jail/scold/rebuke/condemn for | of about with to | -ing
v keep/stop/prevent/deter/dissuade/discourage/prohibit/bar/ban from | of | -ing
v accuse/convict/suspect/acquit of | for with on about | -ing
v charge with | of | -ing
v congratulate on | of about | -ing
v accuse/convict/acquit of | from to | -ing
v prepare for | to on | ordeal
v score with from | by on | shot
v station/bury/imprison/jail/bear in | at on | place
v meet/stay/study/film/shoot/intern/exile/educate in | on | place
v relegate/promote/sack/dismiss/sail/escape/pull/rescue from | of
v lead by | with? | margin
v lose/beat by | with | margin
v aim at | on
v provide/supply/equip/issue with | of | supply weapon
v treat for | of | illness
v rescue/pull/save/evacuate/lift/pluck from | of | perch
vp replace by with | of from
vp precede/surround/accompany/escort/flank by | of from
vp succeed/follow by | of from
vp line with by | of from
vp cover/fill/cram/stuff/load/stack with | of
vp divide/split into | to | part
vp compose of | from with
vp greet with by | of from
vp treat for | of from | illness
vp diagnose with | of
vp diagnose with | for | illness
vp dare/tell/ask/urge/persuade/force/beat/bite/kill/injure/wound/arrest/criticise/criticize/praise/love/hate/interview/organise/organize/write/build/design/paint/lead/run/manage/own/found/hire/employ/elect/appoint/back/support/fund/hit/attack/stab/shoot/rob/see/hear/watch/find/admire/mock/cheer/jeer/boo/applaud/welcome/greet/rescue by | from | person
vp arm/equip/load/fit/stock/cover/coat/decorate/adorn/line/infest/plague/fill with | of
vp treat for | of
vp *of by | of
vp inspire by | from of
vp run/own/organise/organize/manage/operate/staff/lead/teach/hit/strike/knock/write/approve/agree/fund/finance/examine/clean/repair/conduct/found/condemn/reject/denounce/defeat/beat/invent/discover/compose/question/interview/host/chair/criticise/criticize/praise/back/support/oppose/arrest/attack/bite/kill/injure/adopt/endorse/banish/fine/sue/accuse/charge/convict/dare/persuade/convince/urge by | from | person people sender funder
vp hit/strike/kill/injure/damage/destroy/crush/batter/devastate/flood by | from of | vehicle
vp name after for | of
vp jail/imprison for | to at | span
v abide by with in | *
v abstain/desist/refrain from in on | *
v accede/capitulate to on in for | *
v acclimatise/acclimatize/acquiesce to in | *
v adhere to | *
v allude to in | *
v amount to | *
v apologise/apologize to for on in about | *
v appertain to | *
v aspire to for | *
v atone for with | *
v attest to in | *
v avail of | *
v balk/baulk/cringe/jeer/sneer/scoff/wince/scowl/bristle at with | *
v bask/wallow in | *
v belong to in with on at | *
v bestow/confer on upon to with in for about | *
v brag/boast about of to in on | *
v capitalise/capitalize on | *
v cater to for | *
v cling to | *
v coexist with in | *
v coincide with in | *
v collaborate with on in for at | *
v collide with at in on | *
v collude with in on to | *
v comply with in | *
v commiserate with over | *
v compensate for with in by from to | *
v complain about of to at for on | *
v concede to in on from | *
v concur with in on | *
v confide in to | *
v conform to with in | *
v consist of in | *
v consort with | *
v conspire with against in to | *
v contend with for in | *
v converge on upon at in to from with | *
v cope with in | *
v correspond to with in about on | *
v culminate in with at | *
v dabble in with | *
v default on to | *
v defect to from in | *
v defer to for on | *
v delve into in | *
v depend/rely on upon for | *
v deprive of | *
v despair of at about over | *
v detract from | *
v deviate/digress/diverge from in | *
v differ from in on with about over as to | *
v disagree with on about over in | *
v disapprove of | *
v dispense with | *
v dispose of in at with | *
v dissent from in | *
v dote on | *
v dwell on in upon | *
v elaborate on in about | *
v embark on upon at in for | *
v encroach/impinge/infringe on upon | *
v engage in with for to on at | *
v equate to with | *
v excel in at with for as | *
v flinch/recoil/abscond from at with in to | *
v gloat over about | *
v grapple with for in | *
v hanker/yearn for after | *
v hinge/pivot on upon around from to | *
v indulge in with | *
v inhere in | *
v insist on upon | *
v interact with in on at to through | *
v interfere with in | *
v intrude on upon into in | *
v invest in with for | *
v jeer at | *
v lack in for | *
v liaise with between on | *
v marvel at over | *
v meddle in with | *
v militate against for | *
v object to in | *
v participate in at with | *
v partake of in | *
v pertain to | *
v persist in with at for | *
v ponder on over | *
v preside over at in | *
v prevail over on upon against in with at for | *
v prey on upon | *
v quarrel with over about | *
v recover from in for at with to | *
v refer to in for | *
v renege on | *
v repent of for | *
v reply/respond to with in by for at on | *
v resort to in | *
v rejoice in at over with | *
v result in from | *
v retaliate against for with by in on at | *
v revert to from in | *
v revolve around on | *
v sacrifice for to in | *
v shy from of | *
v side with against in on | *
v skimp on | *
v specialise/specialize in | *
v stem from in | *
v subscribe to for in | *
v subsist on | of about
v succumb to in from | *
v suffer from for in with at under of | *
v sympathise/sympathize with | *
v tamper/tinker with in at | *
v thrive on in at with under | *
v trample on | *
v verge on to | *
v vie for with in to against | *
v vouch for | *
v wrestle with for in at to from | *
a accountable/answerable to for | *
a accustomed/addicted/allergic/averse/amenable/impervious/inimical/tantamount/conducive/oblivious to of | *
a adept/proficient at in with | *
a afraid/frightened/scared of for by to | *
a akin to | *
a analogous to with in | *
a apprehensive about of | *
a ashamed of about | *
a aware/unaware/conscious/cognisant/cognizant of in about | *
a bent/intent on upon | *
a beholden to for | *
a bereft/devoid/deserving/desirous/redolent/reminiscent/suggestive/indicative/symptomatic/contemptuous of in for | *
a capable/incapable of in | *
a commensurate with to in | *
a compatible/incompatible with in for | *
a complicit in with | *
a contingent on upon for | *
a conversant with in | *
a deficient/lacking in of | *
a dependent/reliant on upon for in | *
a detrimental to for in | *
a distinct/inseparable from in for | *
a eligible for to in | *
a embroiled/engrossed/enmeshed in with | *
a enamoured/enamored of with by | *
a envious/jealous of | *
a exempt from under in | *
a fond of | *
a fraught/rife with in | *
a full of in for at on | *
a guilty of in on to with | *
a immune to from in of | *
a indifferent to about toward towards in as | *
a indebted to for | *
a innocent of in | *
a insensitive/sensitive/responsive to about in for of | *
a interested/uninterested in | *
a intolerant of to | *
a irrespective of | *
a loyal/obedient/faithful to in | *
a mindful of in | *
a nostalgic for about | *
a obsessed/preoccupied with by about in | *
a opposed to on in by | *
a parallel/perpendicular to with in | *
a peculiar/pertinent/germane to in | *
a prone to in | *
a proportional/proportionate to in with | *
a proud of to in for | *
a relevant/irrelevant to for in of at | *
a resigned to | *
a resistant to in of | *
a responsible for to in with | *
a similar/dissimilar to in for | *
a subject to in for | *
a subordinate/subservient to in of | *
a supportive of in to | *
a superior/inferior to in for by | *
a susceptible to of | *
a suspicious/wary/sceptical/skeptical of about in | *
a synonymous with for to in | *
a tired/weary/sick of from with in at | *
a tolerant of to in | *
a typical/characteristic of for in | *
a unrelated to in | *
a vulnerable to in for at | *
a worthy/unworthy of in | *
a worried/anxious/concerned/uneasy about by over for with at of in to that | *
vp accuse of in by at on | *
vp acquit/convict of in on by at to for | *
vp absolve/cleanse/cure/purge of from in by with | *
vp afflict/beset/riddle/imbue/infuse/endow with by in from | *
vp bar/ban/exclude/exempt/disqualify/deter/dissuade from in on at for by to of | *
vp confront with by in about over on at | *
vp deprive/rob of by in at for | *
vp embroil/engulf/entangle/mire in by with | *
vp entitle to under for in by of at on | *
vp equip/furnish with for by in at to | *
vp oblige to by for in | *
vp saddle/burden/lumber/encumber with by in | *
v find/discover/hide/keep/store/lock/live/sleep/shelter/die/trap/bury/lurk/wait/sit/cook/play/recover/seize/stash/work in | at | inside
v find/discover/hide/keep/store/lock/live/sleep/shelter/die/trap/bury/lurk/wait/play/recover/seize/stash in | on | inside
v treat/teach/study/train/enrol/enroll/arrive/intern/volunteer/educate/lecture/land/admit/register/stop at in to | on | institution
v sit/sleep/stand/lie/land/perch/dance/spend on | in? at | roof
v hang/paint/write/mount/stick/scrawl/daub/nail/fix on | at | wall
v appear/sing/perform/dance/meet/announce/unveil/arrive/mingle at | on | gathering
v speak/say/answer/reply/whisper/sing/talk/shout/add/ask/sob in | on at | voice
n engineer/nurse/doctor/surgeon/lecturer/teacher/professor/researcher/scientist/analyst/economist/curator/clerk/partner/consultant/student/pupil/trainee/intern/apprentice/lawyer at with in from of | on | institution workplace
v trade/open/close at | on | sum
vp value/estimate/price at | to on in with | sum
vp sell/buy/purchase/auction/acquire for at | by with in on | sum
v protect/guard/safeguard against from | of to
v lead to in by from with on off for at | of
v call for on at | to | demand
v punish/scold/criticise/criticize for | to
v spend on for in at with by to | of
v spend/squander/lavish on | to | ware
n rise/rises/drop/decline/decrease/reduction/growth/surge/slump in of | on to | quantity
n share/shares/stake/stakes in of | at on | workplace
n member/members of | in at on from | club
n percent/cent/half/third/quarter/fifth of | from | whole
a subject to | by
vp acclaim/accompany/dig/discover/excavate/carve/install/invent/guard/patrol/notice/plant/acquit/address/admit/adopt/advise/amend/analyse/analyze/announce/answer/assassinate/assess/attend/audit/authorise/authorize/ban/beat/befriend/betray/block/brief/bully/canvass/capture/censure/challenge/chase/check/choreograph/coach/command/commend/compile/compose/condemn/confirm/confront/consult/contest/control/convict/counsel/cross-examine/curate/deceive/deliver/demolish/deny/describe/design/destroy/detain/diagnose/direct/disclose/dismiss/disown/dispute/draft/dub/edit/encourage/endorse/escort/evaluate/examine/execute/exploit/expose/favor/favour/film/flank/foil/follow/frighten/govern/grant/handcuff/handle/harass/head/honor/honour/humiliate/ignore/illustrate/induce/inform/infuriate/inspect/instruct/insult/intimidate/invite/irritate/join/judge/kidnap/lampoon/loot/lynch/maintain/mediate/misuse/mistreat/misunderstand/murder/narrate/nominate/notify/nurse/obstruct/occupy/offend/order/oust/outnumber/outvote/overrule/overthrow/overturn/oversee/own/perform/photograph/poll/praise/preach/produce/promise/prosecute/provoke/publish/punish/pursue/question/quiz/ratify/rebuff/rebuild/recite/recognise/recognize/recommend/record/regulate/reject/represent/resist/restore/review/ridicule/sanction/sculpt/search/serve/shun/sign/snub/sponsor/spot/stab/summon/supervise/survey/swear/swindle/tackle/taunt/tease/test/threaten/torture/train/trick/veto/view/visit/vilify/warn/welcome/witness/worship/wreck by | from | person people agency sender funder
v acquit of | on to | crime
v die of from | in to | illness`.split('\n')
