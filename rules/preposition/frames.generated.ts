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
a inferior to | with
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
a superior to | than
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
a similar to in | with? as of
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
a superior/inferior/senior/junior to in from | than with? of on? at?
a equal to in | from with of on? at?
a independent of from in | to on? with at?
a dependent on upon | of from to in? at? for? with
a reliant on upon | of from to in? at? for? with?
a fond of | on? for? with? to at? about?
a tired of from by | with? on? about? for? at?
a ashamed of | for? on? with? from about? at? to
a jealous/envious of | on? at? for? from to with?
a suspicious of about | on? at? for? to with? from
a wary of about on | at? for? to with? from
a ignorant of about in | on? at? to for? with?
a impressed by with | from on? about? of
a interested in | at about for on of with
a experienced/skilled/skilful/skillful/proficient/expert in at with as | of on? about? to for?
a good at on for to in with | of?
a brilliant/excellent/terrible at for to in with | of? on?
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
d one/some/most/many/each/none/several/two/three/four/five/six/seven/eight/nine/ten/dozens/all/both/few/rest of | from??
d one/some/most/many/each/none/several/two/three/four/five/six/seven/eight/nine/ten/dozens/all/both/few/rest of | on?? at?? | person people
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
n attempt/attempts at to by on for
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
n capital of | from? in?
n sort of | on? to? at?
n thousands/hundreds/tens/millions/billions/handful/range/variety/bunch/string/wave/piece/edge of | on? to? with? at?
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
n proof/evidence of that for from in against to on about | to? on? at?
n doubt/doubts about over on in of that as | for? to at?
n sympathy/compassion for with of from toward towards | to at? on?
n hatred of for toward towards between | to at? on? against
n love of for between in | to about?
n fear/fears of that for about among over in | to on?
n victory/win over for in | against?? from? to?
n defeat by of in at to | from? with?
n witness/witnesses to for in of at | on? about?
n trial of for in on by at | to? with?
n verdict of in on by against for | to about? at?
n appeal for to against of from by in | about?
n chance/chances of for to at in | on? about?
n shortage/lack/scarcity/dearth/glut of in | with? for? on? from?
n absence of in from | with? for? on?
n loss/fine/length/height/width/depth/weight/speed/profit/deficit/population/capacity/margin/debt/surplus/budget/bonus/salary/pension/ransom/bail/deposit/fee/donation/bill/turnover/revenue/revenues/sum of | from with | unit
n sentence/term/ban/suspension/delay/period/spell of | with from | span
n absence of from | with | span
n spokesman/spokeswoman/spokesperson for | to on?
n professor/student/professors of | for?? on??
n rest/capital/centre/center/part/majority/series/thirds/cost of | from?? on?? at??
n director/member/head/president/owner/leader of | from?? on??
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
v center on around | of about
v centre on around | of about
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
v listen to | of about
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
v refrain from | on? in
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
v grow/increase/decrease/decline/shrink/swell/expand/widen by | with | share unit
v jump by | with? | share unit
v fall/rise/grow/drop/climb/increase/decrease/decline/jump/plunge/slump/slip/shrink/soar/surge/tumble/dip by | for | percent
v rise/fall/increase/decrease/cut/raise/reduce/slash/lower by | with | share
v disapprove/approve of | to with? at?
v participate in | on?
v confide in to | on? at?
v persist in | of on | -ing
v interfere with in | on? at?
v belong to in with | at
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
v care for about | on?
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
vp precede/surround/accompany/flank by | of from
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
vp run/own/organise/organize/manage/operate/staff/lead/teach/hit/strike/write/approve/agree/fund/finance/examine/clean/repair/conduct/found/condemn/reject/denounce/defeat/beat/invent/discover/compose/question/interview/host/chair/criticise/criticize/praise/back/support/oppose/arrest/attack/bite/kill/injure/adopt/endorse/banish/fine/sue/accuse/charge/convict/dare/persuade/convince/urge by | from | person people sender funder
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
v apologise/apologize to for on in about from | *
v appertain to | *
v aspire to for | *
v atone for with | *
v attest to in from | *
v avail of | *
v balk/baulk/cringe/jeer/sneer/scoff/wince/scowl/bristle at with from | *
v bask/wallow in | *
v belong to in with on at | *
v bestow/confer on upon to with in for about | *
v brag/boast about of to in on from | *
v capitalise/capitalize on | *
v cater to for | *
v cling to | *
v coexist with in | *
v coincide with in | *
v collaborate with on in for at from | *
v collide with at in on | *
v collude with in on to from | *
v comply with in | *
v commiserate with over from | *
v compensate for with in by from to | *
v complain about of to at for on from | *
v concede to in on from | *
v concur with in on | *
v confide in to | *
v conform to with in | *
v consist of in | *
v consort with | *
v conspire with against in to from | *
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
v elaborate on in about from | *
v embark on upon at in for | *
v encroach/impinge/infringe on upon | *
v engage in with for to on at | *
v equate to with | *
v excel in at with for as | *
v flinch/recoil/abscond from at with in to | *
v gloat over about from | *
v grapple with for in | *
v hanker/yearn for after | *
v hinge/pivot on upon around from to | *
v indulge in with | *
v inhere in | *
v insist on upon from | *
v interact with in on at to through from | *
v interfere with in from | *
v intrude on upon into in | *
v invest in with for | *
v jeer at from | *
v lack in for | *
v liaise with between on from | *
v marvel at over from | *
v meddle in with | *
v militate against for | *
v object to in from | *
v participate in at with from | *
v partake of in | *
v pertain to | *
v persist in with at for | *
v ponder on over | *
v preside over at in from | *
v prevail over on upon against in with at for | *
v prey on upon | *
v quarrel with over about from | *
v recover from in for at with to | *
v refer to in for | *
v renege on | *
v repent of for | *
v reply/respond to with in by for at on from | *
v resort to in | *
v rejoice in at over with from | *
v result in from | *
v retaliate against for with by in on at from | *
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
v sympathise/sympathize with from | *
v tamper/tinker with in at | *
v thrive on in at with under | *
v trample on | *
v verge on to | *
v vie for with in to against | *
v vouch for from | *
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
a suspicious/sceptical/skeptical of about in | *
a wary of about in on | *
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
v find/discover/hide/keep/store/lock/live/sleep/shelter/die/trap/bury/lurk/play/recover/seize/stash in | on | inside
v treat/teach/study/train/enrol/enroll/arrive/intern/volunteer/educate/lecture/land/admit/register/stop at in to | on | institution
v sit/sleep/stand/lie/land/perch/dance/spend on | in? at | roof
v hang/paint/write/mount/stick/scrawl/daub/nail/fix on | at | wall
v appear/sing/perform/dance/meet/announce/unveil/arrive/mingle at | on | gathering
v speak/say/answer/reply/whisper/sing/talk/shout/add/ask/sob in | on at | voice
n engineer/nurse/doctor/surgeon/lecturer/teacher/professor/researcher/scientist/analyst/economist/curator/clerk/partner/consultant/student/pupil/trainee/intern/apprentice/lawyer at with in from of | on | institution workplace
v trade/open/close at | on | sum
vp value/estimate/price at | to on in with | sum
vp sell/buy/purchase/auction/acquire for at | by with in on | sum
v protect/safeguard against from | of to
v lead to in by from with on off for at | of
v call for on at | to | demand
v punish/scold/criticise/criticize for | to
v spend on for in at with by to | of
v spend/squander/lavish on | to | ware
n rise/rises/drop/decline/decrease/reduction/growth/surge/slump in of | on to | quantity
n share/shares/stake/stakes in of | at on | workplace
n member/members of | in on from | club
n percent/cent/half/third/quarter/fifth of | from | whole
a subject to | by
vp acclaim/accompany/dig/discover/excavate/carve/install/invent/guard/patrol/notice/plant/acquit/address/admit/adopt/advise/amend/analyse/analyze/announce/answer/assassinate/assess/attend/audit/authorise/authorize/ban/beat/befriend/betray/block/brief/bully/canvass/capture/censure/challenge/chase/check/choreograph/coach/command/commend/compile/compose/condemn/confirm/confront/consult/contest/control/convict/counsel/cross-examine/curate/deceive/deliver/demolish/deny/describe/design/destroy/detain/diagnose/direct/disclose/dismiss/disown/dispute/draft/dub/edit/encourage/endorse/escort/evaluate/examine/execute/exploit/expose/favor/favour/film/flank/foil/follow/frighten/govern/grant/handcuff/handle/harass/head/honor/honour/humiliate/ignore/illustrate/induce/inform/infuriate/inspect/instruct/insult/intimidate/invite/irritate/join/judge/kidnap/lampoon/loot/lynch/maintain/mediate/misuse/mistreat/misunderstand/murder/narrate/nominate/notify/nurse/obstruct/occupy/offend/order/oust/outnumber/outvote/overrule/overthrow/overturn/oversee/own/perform/photograph/poll/praise/preach/produce/promise/prosecute/provoke/publish/punish/pursue/question/quiz/ratify/rebuff/rebuild/recite/recognise/recognize/recommend/record/regulate/reject/represent/resist/restore/review/ridicule/sanction/sculpt/search/serve/shun/sign/snub/sponsor/spot/stab/summon/supervise/survey/swear/swindle/tackle/taunt/tease/test/threaten/torture/train/trick/veto/view/visit/vilify/warn/welcome/witness/worship/wreck by | from | person people agency sender funder
v acquit of | to | crime
v die of from | in to | illness
v desist/refrain from | of in for to on at with about against over | any
v abstain from in on at over | of for to about | any
v abide by | at for on to from of about | any
v account for | of about to | any
v accuse/suspect of | for with on about to at over from | crime
v accuse/acquit of | for with about to at over from | -ing
v adapt/adjust to for | of about | any
v agree on to with about in upon | of | any
v agree on to with about upon | at over | deal
v aim at for | of in with over about upon | -ing
v aim at for | on | -ing
vp aim at for by | of about | thing
v allude to | at on for about of in with | any
v apologise/apologize for to | of | any
v apply for to | of about | any
v appeal to for against | of about | any
v ascribe/attribute to ! | for on with of by from against about over | thing name -ing
v aspire to | for at on of about with | any
v associate with | about of | any
v attach to | of about | any
v bank/bet/gamble on | of about | any
v beware of | from with about at on to in | any
v believe in | of | wh thing
v belong to in with | for of from by about at | any
v benefit from | about | thing name
v beset by with | of to | any
v bestow on upon | to for of | any
v inflict on upon | to of | any
v confer on upon | of | any
v blame for on | of about to | thing -ing name
vp bombard/inundate/besiege/deluge with by | of about to | any
vp swamp with by | of about | any
v border on | at to of for from with | place
v bow to | for at with on of by over | pressure
v yield/capitulate/acquiesce to | for at with on of by over in | pressure
v cave to in | for at with on of | pressure
v bend to | for at with of | pressure
v buckle/crumble under | for at with on of by to | pressure
v bask/wallow in | on at of about with for to | any
v boast of about | on for at in over | -ing
v burden/saddle/lumber with | of about to | any
v capitalise on | of from to about for over | any
v capitalize on | of from to about for over | any
v cater to for | on of about over | thing name
v choose from | of about | any
v select/pick from | of about | any
v cling to | at for of about with over | any
v coexist with | to of | any
v coincide with | to of on at for from by about in | thing
v dovetail/overlap with | to of about | thing
v tally with | to of about | thing
v collaborate with on in | to of about | any
v collide with | to of against | any
v comment on | of | thing
v commit to | about | any
v compare to with | of about | any
v compensate for | of about on over with to at | outcome
v compete with for against in | of about to | any
v complain about of | on with for in over | nuisance -ing
v comply with | of to from against | any
v concede to | of about | any
v concentrate on | to over of about with | any
v focus on | of about | any
v concentrate/focus on | in at for | -ing
v condemn to | at of on | prison jail death
v confess to | of on at with for about | crime -ing
v confide in | of about | person people name
v confine to | at on of for with about | thing
v conform to with | of on for about from | any
vp confront with by | of to about | thing
v congratulate on for | of about to | any
vp connect to with by | of about | any
v consent to | of about | any
v consist of | to on for at about with by over | any
v contribute to | for on | outcome
v contribute to | of about | any
v contend with | of to | any
v reckon with | of about to at over | any
v convict of | for with on about to at over from | crime
v convict of | for with about over from to at | -ing
v convince of | to about | wh thing
v convert to into | of about | any
v cope with | of to about from over against | any
v correspond to with | of about | any
v correlate with to | of about | any
v credit with | of about | -ing thing
v cure of | from for on at with | illness
v deal with in | of about | thing
v decide on | of | thing
v delve into | in on at to for about over | any
v depend on upon | in of about | any
v rely on upon | in of | any
v deprive/rid of | from for with to about | any
v derive from | of about | any
v stem/hail from | of at to with about over | any
v detract from | of to at on about for with by over | any
vp diagnose with | for of by on at to | illness
v die of from | for on with? at about to | illness
v differ from | of to than | any
v disagree with on about over | of to | any
v disapprove of | with at on for about to over in against | any
v discriminate against | to for of with at about over on towards | people person name
v dispense with | of from to about | any
v dispose of | to | thing
v dream of about | on for to with at over in | -ing
v dress in | with on of by | garment
v dwell on | about of | thing
v elaborate on | about? of for over to | any
v embark on | in at to with of for over about | -ing outcome
v embark on | at of over about with for to | any
v emanate from | of about | thing
v engage in with | of over at for to on | -ing
v entitle to | of about | thing
vp entrust with to | of on for in at about | any
vp equip/furnish/supply/provide with | of for on about at over | weapon supply product
v equate with to | of about | any
vp exclude/omit/exempt/disqualify from | of to at about with | any
vp expose to | of about | thing
vp face with | of about | thing
v fail in at | of about | -ing thing
v fine/prosecute/jail/imprison for | of about to on | -ing crime
v free from of | about to? | any
v fret/gossip/joke/rave/rant/whine about over | of to | thing wh -ing
v glance/stare/gaze/glare at | of about | any
v graduate from | by to of at on about over with | school
v grapple/wrestle with | of to about | any
vp greet with by | of to about | thing people
v guard against | to about | thing -ing
v hear/learn of about from | at over | outcome
v hope for | of about | thing
v yearn for | of about over | thing
vp implicate in by | of to about | any
vp impose on upon by | to at with over of against about | any
vp impose on upon by | for | name place people goods
v impinge/encroach on upon | to of about over | any
v infringe on upon | to of with about over | any
vp imbue/infuse/endow with by | of to about | any
v immerse in | to of about | any
v indulge in | of about to | any
vp inform/notify of about by | to | thing wh
v insist on | for at to in with about of over | -ing
v insist on | for at in with about of over | thing wh
vp inspire by | of | thing
v insure against for | to of on at about over | fire flood theft damage loss
v interact with | of to | person people thing name
v interfere with in | of to about | any
v intervene in | to of about | any
v invest in | to of about | thing name
vp involve in with | to about of | any
vp involve in | on for at | -ing crime outcome
v jostle/vie for with | of about | any
v knock on at | to of in for | door
v lament over | of about | thing
v laugh at | to of on | person people name
v lead to | for of at on | outcome
v liaise with | to of about | any
v lie about to | of on over for | wh
v limit to | of about | thing
vp link to with by | of about | any
v listen to for | of about | any
v listen to | at | heard
v live on with in | of? | any
v long for | of about | thing
v lust for after | of about | any
v hanker for after | of about | any
v marvel at | of about to | any
v meddle in with | of to about | any
v mingle with | to of at on for about from | people person name
v mistake for | as to with of on at about | any
v mourn for | of about on at to with | person people name
v negotiate with on for over | of | any
v object to | against on with of for at about over in by | thing -ing wh name
v opt for | of with about | any
v originate in from with | of to about | any
v participate in | of to about for | thing
v participate in | to for of | occasion
v partake in of | on at to for with about | any
v part with | of about | thing
v pay for to | of about | thing
v persist in with | of on at to for? about | -ing
v pertain to | of for on at with about in | any
v pine/pray for | of about | thing
v plead for with to | of about | thing
v point to at | of about | thing
v prepare for | to on of about over | occasion outcome ordeal
v prepare for | of about | any
v preside over at | to of about | any
v prevail over on upon | of to about? | any
v prevent/prohibit/deter/dissuade/restrain from | of to for in on at with about over against | -ing
v stop from | to? about over against | -ing
v pride on | of about | any
v prey on upon | of about over | any
v proceed with to | of about | any
v profit from by | of about to | thing
v protect/safeguard/shield/insulate from against | of to about | any
v protest against about over at | of to with | measure
v qualify for | to of on about at over in | occasion post
v quarrel/argue/bicker with over about | of to? | thing
v quibble with over about | of to | any
v rebel/revolt against | to of about | any
v militate against | to at of for with on about over | any
v recoil from at | of about | any
v flinch from at | of about | any
v reconcile with to | of about | any
v recover from | of at to by on against about over with | illness outcome
v refer to | of about | any
v reflect on | about | wh thing
v reminisce about | of? to | any
v remind of about | to | any
v renege on | of from to at with about over in for | any
v replace with by | of about to | any
vp replace with by | for | person people name
v reply/respond to | on at for over about of against | prompt
v resign from as | of to about at? | post workplace office
v resort to | at on with for of about over by | any
v result in from | on at for with to of by about over | outcome
v resonate with | to of at on for about over | people person name
v retaliate against for | of to about | thing people name
v revel/rejoice in at | of about to | thing
v revolve around | of to? with over | thing
v rhyme with | to of | any
v rob of | to about | money thing
v deprive of | from for with to about | money thing
v scoff/sneer/balk/baulk/bristle/scowl/wince/jeer at | of about to | thing -ing wh
v search for | of | any
v share with among between | of | person people name
v shy from of | to about | thing -ing
v side with | to of about | any
v specialise in at | of on about for | thing -ing
v specialize in at | of on about | thing -ing
v major/excel in at | of to about | thing -ing
v speculate about on | of for to in at with | wh
v strive for | of about | thing
vp strip of by | from for on with at | honour
v struggle with for against | of about | thing
v subject to ! | with for of by at on about over against in from | any
v submit to | about of | any
v subscribe to | of about | thing
v succeed in at as | of on to about over with for | -ing
v succumb to | for at on with of by about in | any
v suffer from | of by on at about over with against | illness
v suffer from | of about | thing
v surrender to | of about over for? | people agency name
v suspect of | for with on about to at over in | -ing
v swap/exchange for with | of about | thing
v sympathise/sympathize/empathise/empathize with | to of about | any
v talk/speak to about with of | for at in over | wh
v tamper with | of to on at in about for over | any
v tinker with | of to about | any
v tend to | about of | thing
v testify against about to in | of | any
v thank for | of about | thing -ing
vp threaten with | of to at on in about for | penalty
v tire/weary of | about to | any
v toy/flirt with | of to about | any
v trample on | of to about | thing
v transform/turn into | of about | any
v triumph over | of to about | thing person people name
v tower/gloat over | of to about | person people name thing
v loom over | of about | person people name thing
v trust in with | of about | thing
v vaccinate/inoculate/immunise/immunize against | for to of from on at in about | illness
v vary in from with | of about | any
v verge on | to of about for over | any
v veer/stray from into off | of about | thing
v vote for against on | about | thing name
v vouch for | of on about over | any
v atone for | to of on at about with over in | any
v yearn for | to of about over | any
v volunteer for | of about | any
v wait for until on | of about | any
v wait for | to | prompt verdict result
v warn of about against | for with at on in over | peril outcome
v withdraw/retire/resign/flee/escape/retreat from | of about | any
v worry about | of to | wh thing
v yearn/hanker for after | of about to over | any
a absent from | of to about | any
a engrossed/immersed in by | of about to | any
a accountable/answerable to for | of about | any
a accustomed/averse/oblivious/impervious/conducive/akin/tantamount to | for in on at by from about over with | any
a acquainted with | to of about | any
a addicted/allergic to | on for with at about in from by | any
a adept/proficient/skilled in at with | of about to | thing -ing
a adjacent to | from of with at on by about | any
a afraid/scared/frightened of | from with at on about over in to | any
a amenable/receptive/responsive/attentive/sensitive/alert to | of about? | thing -ing
a angry/furious at with about over | to of | thing -ing wh
a annoyed/irritated with at by about | to of | thing -ing
a apprehensive/nervous/anxious/uneasy about | on at to in with over? for | -ing wh
a ashamed of | about to | thing -ing name wh
a proud of | about | thing -ing name wh
a attached to | of about | thing name
a attracted to by | for of at on about with | person people name
a aware/conscious of | to about? on at for with from over by | any
a unaware of | to about? on at for in with from over by | any
a good/brilliant/excellent/terrible at for | of | -ing
a beneficial/harmful to for | of | any
a detrimental/fatal/hazardous/toxic/injurious to for | of about | any
a bent/intent on | for of with about over | any
a bored with by | for on from about at in to | thing -ing
a capable/incapable of | to for in on at with about over by from | any
a certain/sure of about | to | thing wh
a characteristic/typical/indicative/reminiscent/suggestive/symptomatic/representative of | to about | any
a close to | about | thing name person
a comparable to with | of about | any
a compatible with | to of for from | any
a incompatible with | to of for on at from about by over | any
a consistent with | to of about | any
a complicit in | of to about | any
a confident of about in | to | thing wh
a content/contented with | of about | thing
a contingent/reliant on upon | of from to in at for with about by over | any
a dependent on upon | of from to about | any
a convinced of | to about? | thing wh
a critical of | on at with about over | person people name agency
a cruel to on | for at of over | person people name
a rude/polite/unkind to | for at on of over | person people name
a curious about | of to | thing wh
a deaf to | about | thing
a blind/immune to | of about | thing
a dedicated/devoted/committed to | for of about from | any
a opposed to | for of about with | any
a dedicated/devoted to | in on | -ing thing
a committed to | in on | -ing
a opposed to | on | -ing thing
a deficient/lacking in | of about to | thing
a descended from | of to about | any
a different from to than | of | any
a distinct/separate from to than | of about | any
a disappointed/dissatisfied with by at in about | to of | thing -ing
a eager for on | of about | thing -ing
a keen for on | of about at with in over | thing -ing
a eligible/ineligible for | of about | any
a engaged to in with | of about | any
a entitled to | of about | any
a enthusiastic about for | of to | thing -ing wh
a equal/equivalent/identical/superior/inferior to | of about | any
a similar to | of about | any
a essential/vital/crucial to for in | of | any
a envious/jealous of | about? to | any
a excited about by at | of | thing -ing wh
a exempt from | of to about | thing -ing
a experienced in with at | of about to | thing -ing
a faithful/loyal/obedient/hostile/indifferent/sympathetic to towards toward | of about | thing person people name
a familiar with | of about | thing -ing wh
a familiar with to | about of | any
a unfamiliar with to | about of | any
a famous/notorious/renowned for | of about to | thing -ing
a fascinated/mesmerised/mesmerized/captivated by with | of about to | thing wh
a fraught/rife/riddled/teeming/strewn/littered/laden/brimming with | of to about | thing
a fluent in | of on at with to for about by over | language
a fond of | for on at about with to in from over by | any
a free from of | about | thing
a full of | about to | thing
a grateful/thankful to for | about? of | thing -ing
a guilty of | for with about at from over in | crime -ing
a hopeful/optimistic/pessimistic about of | to | thing wh -ing
a ideal for | about | any
a suitable/fit/unfit/unsuitable for | of about | any
a ignorant of about | to | thing wh
a impatient with for of | to about | thing people
a impressed/overwhelmed by with | of about | thing wh name
a inclined to towards toward | for of on at with in about | -ing
a indebted to for | of with on at about over by | any
a independent of from | to about | thing name
a inherent in to | of about | any
a innocent of | from in on at about to with for over | crime
a inspired by | of about | thing name
a integral to | of about | any
a interested in | on at for about of | any
a involved in with | of to about for over at | -ing crime outcome
a irrelevant/relevant to | of about | any
a isolated from | of about | any
a detached/alienated/estranged from | of to about | any
a jealous of | about to | any
a known for as to | of? about? | -ing
a liable for to | of about | any
a limited/restricted/confined to | of about | thing
a mindful of | to about | any
a native/indigenous to | of? from on at about with over by | place
a necessary for to | of on? about over with at | -ing
a obsessed with by | of on for to in over at about from | any
a open to | of | any
a parallel/perpendicular to with | of from for on at by about over | thing
a partial to | of about | any
a patient/impatient with | of on to about over | people person name
a pleased/delighted with by at about | of to? | thing
a popular with among in | to of by? about over on at | people
a preferable to | of about | any
a present at in | to of about over | occasion
a prone to | of for on about in | any
a ready/ripe/poised/responsible for to | of about over at? with from on | -ing
a reluctant/unwilling to | for of in on at about with over | -ing
a related/unrelated to | of about | thing name
a remote/distant/absent/missing from | of about | thing name
a rich in | of about to | thing
a satisfied/dissatisfied/unhappy with by about | of to | thing
a sceptical/skeptical/wary/suspicious/distrustful of about | to | thing name wh -ing
a short of on | with from for about to at over | money product
a sick of | for in | thing -ing wh
a tired of | on at for about to over in | thing -ing wh
a weary of | on at for about to over | thing -ing wh
a similar to | of about | any
a dissimilar to | of about | any
a stuck in on with at | of to about | thing
a subject/susceptible/vulnerable/exposed to | for from of at by with on about over against in | outcome peril
a superstitious/squeamish about | of to | any
a synonymous with | to of for on at from about by over | any
a surprised/shocked/amazed/astonished/stunned by at | of about? | thing wh
a sympathetic to | of | thing people name
a tolerant/intolerant of | about | any
a unique to | for? of at on about with over | place
a upset about at by | of to | thing wh
a useful/useless for to | of about over from | -ing
a worthy/unworthy/deserving of | for to with on at about in from over by | any
a wrong/right about | of for? at to | wh
n abundance/absence/dearth/scarcity/shortage/lack/glut of | for to on with about over by in | product
n accusation/accusations/allegation/allegations of against | for? on about to with over | crime -ing
n adherence/allegiance/devotion/dedication/aversion/obedience/susceptibility to | about | thing name
n resistance to | about | thing name
n affection/admiration/contempt/disdain/empathy/nostalgia/penchant/knack/flair/talent/thirst/hunger/yearning/craving for | about to | thing -ing
n passion for | to | thing -ing
n agreement/deal/pact/treaty/accord on with between over | at against about of? | wh
n aim/goal/intention/hope/prospect/possibility/likelihood/habit/privilege/pleasure/idea/task of | on at with from over about | -ing
n intention of | for in about | -ing
n ambassador/envoy/ambassadors/envoys to | at over about against of? | place
n anger/outrage/fury at over about | to for? on of? | outcome measure
n apology/apologies/apologising/apologizing for to | on at with about of? | -ing outcome
n appetite/enthusiasm/reputation/quest/hunt for | to | thing -ing
n applicant/applicants/application/applications for | of? on about over at | post
n attempt/attempts/bid/bids to at by | of for? with about over on in | -ing
n attack/attacks/assault/raid/raids on against by | to at over about | people place agency
n attention to from | about | thing wh
n knowledge of about | to | thing language
n grasp of about | to | thing language
n mastery of about | to | thing language
n ban/bans/moratorium/embargo/curb/curbs on | for of to about over at against in with | ban
n moratorium/crackdown/clampdown on | to about | any
n belief in that | about? of? | thing
n faith in that | about? of? | thing
n confidence in that | to | thing
n bias/prejudice/grudge/rebellion/uprising/revolt/crusade against | to about | people agency measure name
n blow/setback/boost to for | on at about over | hopes
n cause/causes of | to about over | outcome
n champion/champions of | to about | thing
n charge/charges of | with about to at? | crime
n count/counts of | for with about to at from | crime
n claim/claims for of to that | with? about on over at | outcome
n clue/clues to about as | for? of over at with | outcome wh
n collision/encounter/clash/clashes/confrontation/affair/friendship with between | to of? about | person people name vehicle
n partnership with between | to of? about | person people name vehicle
n commitment to | on at about with over | -ing
n compensation for | of about over to at | outcome
n complaint/complaints about from against | for with at over? of? to | nuisance
n concern/concerns/worries about over for | of on at to in with | wh outcome
n confidence in | to | thing people person
n contribution/contributions to | for on at of? about over | outcome success
n conviction/convictions for | of? to with about at over from | crime
n crackdown/clampdown on | to of | thing people
n cruelty to towards | for on with about over at | people
n danger/dangers/risks of to | on at about over with for | -ing
n risk of to | on at about over with | -ing
n debate on about over | to of? | wh thing
n decision/decisions on about to | of? for at with over? | wh
n dedication to | about | thing
n commitment to | about | thing
n devotion to | of about | thing
n delay/delays in to | on about at? with of? | -ing
n demand/demands for | of about over at to on | product
n market for | about over at to | product
n need for | about over at to on | product
n dependence on | to about | thing
n reliance on | to about | thing
n desire/desires for | of on at about over in | product success
n destruction/abolition/demolition/removal/cancellation/closure of | about | thing
n difference/differences between in | about? of? over? at? | product
n difficulty in with | on at about over to | -ing
n trouble/participation/involvement in with | on at about over of to | -ing
n success in with | on about over to | -ing
n discrimination against | to with about over at | people
n dissatisfaction/frustration with at over | to for? on of? about? | measure
n doubt/doubts about over | for? of? on at to with | wh
n effect/effects/impact on of | to? at over? about against with | people
n influence on of | to? at | people
n emphasis on | about | thing -ing
n escape/departure/withdrawal/exit from | of? about on? | building place
n evidence/proof/sign/signs/hint/indication of that about | over at | outcome
n excuse/excuses/justification for | of on about at to over with | outcome -ing
n expert in on | of about? to | thing
n specialist in on | of about? to | thing
n exception/exceptions to | of? about | thing
n fear/fears of for about over that | to on at with from | outcome
n fan/fans of | to about | name
n focus on | about of? | thing -ing
n glimpse of | to? about | thing people
n graduate/graduates of from | to about over by? | school
n heir/heirs/successor/sequel/prelude to | about | thing name
n threat to | about | thing name
n witness to | about | thing name
n solution/answer to | about | thing name
n hope/hopes of for that | on at about with over to? | -ing outcome
n impact/impacts on | to for? at about over with | people hopes health
n influence on | to for? at | people hopes health
n incentive/incentives/inducement to for | of on about over at with | -ing
n increase/rise/decline/drop/reduction/fall/surge/jump in of | with about at | quantity
n inquest into on | about over to with from of for | outcome people
n insight into | about? | wh thing
n insights into | about? | wh thing
n insult/affront/alternative/testament/tribute to | about | thing people name
n intention/intentions of | for on at with about over from | -ing
n interest in | on at for about over with to | -ing
n invasion/occupation of | on about over to? | place
n investigation/probe/inquiry/inquest into | to for about over on? of? with | outcome cause crime
n key to | of for? on at about over with | success
n lecture/seminar/report/book on about | to? over at | wh
n letter/letters to from | at about? | office
n licence/license/permission/permit/warrant for | of? on about over with | -ing
n limit/limits/cap/caps/restriction/restrictions on to | about | thing
n link/links to with between | of about over on for | illness crime outcome
n master of | on about to over | language
n mastery of | on about to | language
n member/members of | to about over with? | club agency
n murder/assassination/kidnapping/abduction of | about to | person people name
n need for | on about over at | -ing
n nomination for | on of? to? about at | office post
n objection/objections to | of? about? | measure thing
n obstacle/barrier to | for? of on about over at with | success
n obsession/fascination with | of about to | thing -ing
n opposition/objection to | about | measure thing
n resistance to | about | measure thing
n opponent/opponents/critic/critics of | about over with on? to | measure
n part in | on at about | crime outcome
n percentage/proportion/fraction of | from about on | people whole
n pledge/promise/vow to of | on about over for? | -ing
n possibility of | to about | outcome thing
n likelihood of | to on about with over at from | outcome thing
n prospect of | about | outcome thing
n pressure on | over at about against to | people agency
n price/prices of for | about | product
n pride in | on about to with over of | -ing
n delight in | on about to with over | -ing
n interest in | on at about to with over | -ing
n protection from against | about on at | outcome peril
n protest/protests against over at | with to? of? | measure
n punishment/penalty/fine/sentence for | of? about over with to | -ing crime
n purpose of | for? on at about with over | -ing
n ransom/reward for | about | thing
n reason/reasons for behind | to about at on over with in? | outcome
n recipe for | of? to about on at over | outcome success
n regret/remorse for at over | to on of? with | outcome crime
n relationship with between | about | person name people
n friendship/alliance with between | about | person name people
n reliance on | to about | any
n reluctance/willingness/eagerness/inability to | of? for on at with in about | -ing
n report/reports of on about from | to? with | crime outcome
n request/requests for | of? on about? over at | product
n respect for | about | people thing
n response/reaction to | about? over at on for with? | prompt outcome
n responsibility/blame for | of on about over? to in | outcome crime
n revenge on for against | to of about | person people name
n rise/increase in | about with | crime unemployment
n risk of | to on about over at | outcome
n role in | on at about for? | crime outcome success
n satisfaction with | about to | thing
n search for | of? about | thing people
n hunt/quest for | of? to about | thing people
n sentence/sentences/jail-term for | with about to | crime
n shift/transition/switch from to | about over at on | product
n shortage/shortages of | for on to with about at over | product
n similarity between to with | about? | thing name
n similarities between to with | about? | thing name
n resemblance between to with | about? of | thing name
n size of | about | thing
n width/diameter/height/thickness of | about to | thing
n length of | about to | thing
n solution to for | about over of? | problem
n solutions to for | about over with on at of? | problem
n spokesman/spokeswoman/spokesperson for | to about | name agency
n stake/stakes in | on at of? about over with to | workplace agency
n statement/statements on about from by | over at | wh
n substitute/replacement for | of? to about | thing
n success in at of | on to about over for? | -ing
n supply/supplies of | for? about on over | product
n support/backing for from of | on about over at | measure
n suspicion/suspicions of about that | for? to with at on | crime -ing
n sympathy/compassion for with | about to of? | people thing
n symptom/symptoms of | for about to on at over with | illness
n tax/taxes/tariff/tariffs/levy/duty on | about over at to against | goods
n threat to | for on? about over at | hopes health people
n threats to | for on? about over at with | hopes health people
n trial for | about over of? with | crime
n tribute/tributes to | about | person people name
n use of for | from about on? over at? | product
n vaccine/vaccines against for | about over on of? to with | illness
n verdict/verdicts of on in | about over with to | crime outcome
n victim/victims of | for to about with by over on | crime outcome
n victory/win over for against | to about of? | people name
n visit/visits/trip/trips/journey to | about over of? at? | place
n vote/votes on for against of in | about over with? | measure
n way/ways of to | for? about over with? | -ing
n wish for to | of about over at on | success
n witness to of | about? for? over at | crime outcome
n witnesses to of | about? for? on over at | crime outcome
v publish/print in by on as with | at | journal
v sit/serve on in | at | committee
v run into | at | trouble
n threat/menace/hazard to | of | public
v marry to | with | spouse name
v dedicate to ! | for | memory
vp cause/damage/destroy/trigger/spark/prompt/ruin/wreck/swamp/devastate/overwhelm/delay/disrupt/fuel/mar by | of | thing
vp appoint/elect/name to as by | on at | committee
v work on | in | draft
v trap/strand on | in | ledge
n information about on for from in to by | of | crime outcome event
n grounds for | about to | feeling
n reason for | to about at with | feeling
n death/deaths from of by | for with at | illness
n opposition/objection/objections to | of | measure
v charge with | of | crime
v file for | to on of at about | bankruptcy
v call for | on | demand
vp survive by | from with of | people
vp cause by | from | any
v move/relocate to from | at | place
v look for at into to like | of | any
v benefit from by | of | any
a prone to | for with from | any
v base on upon in at | of | any
v ask for | of | request
n room for | of | leeway
v register/rent/book/hold/file/list/lease/insure in under | at on to | alias
v lie/settle/live/ski/graze/camp on | in | slope
n range of | on at with | unit
n part of | on at with | stretch
a proud/fond/afraid/aware/ashamed/jealous/envious/tired/full/sure/worthy/guilty of | on at | person
vp compare with to | by at | sum
v lie/sit/stand/remain/stay/rest/live/wait at in on by near | to | spot
vp headquarter in at | on | place
vp clear of | from | accusation
v complain about of | for on at | measure
v look for at into | on of | means
vp injure/hurt/kill/wound/burn in by | at on | wreckage
v promote to from | in at on | rank
v head for to towards toward into | at | shore
vp shoot/stab in | on at | limb
vp locate/situate in at near | on | middle
vp charge with | on | crime
v turn into to | in | bloodshed
n author/authors of | from | text
v fall/jump/climb/slip/tumble off from | of | perch roof ledge
v apply to | on | people vehicle
v warn of about against | for | peril rainfall
vp jail/imprison for | to at | lifelong
vp trap in under beneath | on | jam
v run/compete in | on | contest
v merge with into | to at | people
v wait for on until | to of at | awaited
n relations with between | to | place
v arrive at | in | terminal
n fight against for over with | on | crime
vp jail/imprison for over | in on at | crime
v wait/queue for | on at | stretch`.split('\n')
