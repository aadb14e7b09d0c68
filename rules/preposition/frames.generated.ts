// Written by `npm run generate`.
export const frames: readonly string[] = `\
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
v blame for on | of about
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
v result in from | to of about on
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
n attack on against by from in | to
n belief in that of | to
n opposition to from of by | for
n reaction to of from by in | for
n alternatives to for | of than
n talent for of in at | to
n expert in on at from with | for to
n lack of in for | from to
n knowledge of about in on | for to
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
n preference for | to
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
n relationship with between to of | from
n relations with between of in | from
n contact with between | of to
n cooperation with between in on from of | to
n argument for against with over about that of between | to
n conflict with between in of over | to
n dissatisfaction with | to for
n obsession with of | to for
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
n editor of at in for | to`.split('\n')
