// Written by `npm run generate`.
export const setPhrases: readonly string[] = `\
as a consequence of | - | from to by
as a result of | - | from to by
at a discount | in on | -
at a loss for | in on | of
at a premium | in on | -
at a standstill | in on | -
at all costs | in on by | -
at all times | in on by | -
at any cost | in on by | -
at any price | by with in | -
at any rate | in on by with | -
at close quarters | in on | -
at first glance | in on by with | -
at full stretch | in on | -
at loggerheads with | in on by | to of from
at long last | in on by | -
at odds with | in by | to from of
at short notice | in by | -
at the behest of | on in by | to from by
at the discretion of | in on by | to from by
at the disposal of | in | to from by
at the expense of | in on | to from for with
at the forefront of | on by | to from with
at the heart of | - | to from
at the height of | - | to from
at the helm of | in on by | to from with
at the insistence of | in | to from by
at the instigation of | on in by | to from by
at the invitation of | in | to from by
at the last minute | on by | -
at the mercy of | in under | to from with
at the prospect of | - | to from for
at the request of | on in | to from by
at the very least | in on by | -
at war with | on | to of from
beyond the scope of | - | to from
by a landslide | with on at | -
by a long way | with in on | -
by a narrow margin | with in on | -
by a wide margin | with in on | -
by dint of | with in on | from to
by leaps and bounds | with in on at | -
by means of | - | from to with by
by popular demand | with in on at | -
by the same token | with in on at | -
by virtue of | with on | from to
by word of mouth | with in on at | -
for fear of | - | from to
for good measure | on by | -
for the benefit of | - | to from
for the first time | in at by on | -
for the sake of | in on by at | to from with
for the second time | in at by on | -
for the third time | in at by on | -
for the time being | in at by on | -
for years to come | in at by on | -
in a bid for | on at by | -
in accordance with | on at by | to of from by
in addition to | - | of from with
in breach of | - | to from with
in broad daylight | on at by with | -
in charge of | - | to from for
in close contact with | - | of to
in cold blood | on at by with | -
in collaboration with | - | of to from by
in comparison with | - | of from
in conflict with | - | of to
in conjunction with | on at by | to of from
in contact with | - | to of
in contrast to | - | of from
in cooperation with | - | of to from by
in critical condition | on at | -
in deference to | - | of for from
in defiance of | - | to from with for
in dire need of | - | to for from with
in dire straits | on at | -
in direct response to | - | of from with
in exchange for | - | of from to
in favor of | on at | to for from with
in favour of | on at | to for from with
in full bloom | on at | -
in full swing | on at by | -
in full view of | on at by | to from
in good condition | on at | -
in good health | on at | -
in good spirits | on at with | -
in great demand | on at | -
in high demand | on at | -
in honor of | on at | to from with
in honour of | on at | to from with
in hot pursuit | on at | -
in its infancy | on at | -
in keeping with | on at by | to of from
in large part | on at by | -
in league with | - | of to from
in lieu of | on at by | to for from with
in light of | - | to from for with
in memory of | - | to from with
in mint condition | on at | -
in need of | - | to for from with
in no small part | on at by | -
in opposition to | - | of from
in partnership with | - | of to from by
in plain sight | on at by | -
in poor health | on at | -
in praise of | - | to for from with
in preparation for | - | of from
in proportion to | - | of from
in pursuit of | on at | to for from after
in recognition of | - | to for from with
in reference to | - | of from
in relation to | - | of from with
in reply to | - | of from with
in response to | - | of from with
in retaliation for | - | of from
in return for | - | of from
in search of | on at | to from after
in sharp contrast to | - | of from
in short supply | on at | -
in spite of | on at by | to from with for
in stable condition | on at | -
in stark contrast to | - | of from
in support of | - | to with
in tandem with | on at by | of to from
in terms of | - | to from
in the absence of | - | to from
in the aftermath of | - | to from for with by
in the course of | - | to from
in the dark about | on at | for
in the event of | - | to from with
in the face of | - | from by
in the foreseeable future | by | -
in the grip of | - | to from with
in the hands of | - | to from by
in the immediate aftermath of | - | to from for with
in the interests of | - | to from
in the light of | - | to from
in the long term | by | -
in the meantime | on at by | -
in the midst of | on at by | to from with
in the name of | - | to from for
in the near future | by | -
in the pipeline for | on at | -
in the presence of | - | to from
in the process of | - | to from with
in the short term | by | -
in the teeth of | - | to from
in the throes of | on at by | to from with
in the vein of | on at by | to from
in the vicinity of | on at | to from
in the wake of | at under | to from for with by
in touch with | on at | to of from
in vain | by at on | -
in view of | - | to from
in violation of | - | to from with
on a collision course with | - | to of
on a par with | in at | to of from
on account of | - | to from with
on an equal footing with | in at by | to of from
on behalf of | at by | to from for with by
on full display | in at | -
on good terms with | - | to of
on suspicion of | in at | for with from
on the advice of | - | from by
on the agenda | at | -
on the back burner | in at | -
on the basis of | at in by under | to from with for
on the brink of | in by | to from for with
on the cusp of | in at by | to from
on the doorstep of | in | to from
on the eve of | in | to from for with
on the fringes of | in at | to from
on the grounds of | - | to from with for
on the heels of | at in by | to from
on the horizon | in at | -
on the orders of | - | from by to
on the outskirts of | in at | to from
on the part of | at by | to from
on the payroll | in at | -
on the receiving end of | in at by | to from
on the sidelines of | in at | to from
on the verge of | in by | to from for with
on the wrong side of | in at by | to from
on top of | in | to
to a certain extent | in on by at | -
to a great extent | in on by at | -
to a large extent | in on by at | -
to some extent | in on by at | -
to the detriment of | for at on by in | to from for with
to the tune of | at on by | from to
under lock and key | in at by on | -
under no circumstances | in at on by | -
under the aegis of | by in on with at | by to from with
under the auspices of | by in on with at | by to from with
under the command of | - | from by to
under the guidance of | - | from by to
under the guise of | by at on | to from
under the influence of | - | from by to
under the leadership of | - | from by to
under the patronage of | - | from by to
under the supervision of | - | from by to
with bated breath | in on by at | -
with flying colors | in on by at | -
with flying colours | in on by at | -
with immediate effect | in on by at | -
with open arms | in on by at | -
with reference to | - | of from on at with
with regard to | at on by | of from on at with
with the aim of | - | from for
with the exception of | by on at in | to from for
with the help of | - | to by
with the intention of | - | from for
{accept} responsibility for | - | of on to about
{bear} responsibility for | - | of on to
{bear} witness to | - | of for on with
{break} ties with | - | to of from by
{breathe} new life into | - | to of for at in on
{call} a halt to | - | of for on
{call} attention to | - | of for on at
{call} time on | - | to for at of
{cast} a shadow over | - | to at of for in
{cast} doubt on | - | to at over of for in
{catch} sight of | - | from to on with
{claim} credit for | - | of on to about
{claim} responsibility for | - | of on to about
{clear} the way for | - | of
{come} into contact with | - | to of by
{come} to grips with | - | of to by about for
{come} to terms with | - | of to by about for
{come} to the aid of | - | to for from
{cross} paths with | - | to of from by
{cut} ties with | - | to of by
{deal} a blow to | - | of for on at
{declare} war on | - | to at of for with
{deny} responsibility for | - | of on to about
{do} justice to | - | of for with
{draw} a distinction between | - | of for
{draw} attention to | - | of on for at
{draw} inspiration from | - | of by
{express} concern about | - | to of
{express} interest in | - | for to at about on of
{fall} foul of | - | with to from
{fall} in love with | - | to of in for
{fall} prey to | - | of from by for with
{fall} short of | - | from to with
{fall} victim to | - | of from by for with
{find} fault with | - | in at of to on for
{find} favor with | - | to of on
{find} favour with | - | to of on
{gain} access to | - | of for on at
{gain} control of | - | on to at for
{get} hold of | - | from with to on
{get} rid of | - | from with to
{give} birth to | - | of with
{give} credence to | - | of for on with at
{give} rise to | - | of for on with at
{give} way to | - | of with
{have} an effect on | - | to at of for
{have} an impact on | - | to at of for
{have} an influence on | - | to at of for
{have} no bearing on | - | to at of for
{hold} a grudge against | - | to on at with
{join} forces with | - | to of by
{keep} pace with | - | to of from on
{keep} tabs on | - | to of with about
{keep} track of | - | on to with from
{keep} watch over | - | to of
{launch} an attack on | - | to at of
{lay} claim to | - | of on for at with
{lay} siege to | - | of on at with
{lay} waste to | - | of on for at with
{lose} confidence in | - | for of on about to at with
{lose} control of | - | on to from with
{lose} faith in | - | for of on about to at
{lose} interest in | - | for of on about to at with
{lose} sight of | - | from to with
{lose} touch with | - | to of from
{lose} track of | - | from to with
{make} a case for | - | of
{make} allowances for | - | of about on to
{make} amends for | - | of about on
{make} contact with | - | to of
{make} do with | - | of by from
{make} friends with | - | to of
{make} fun of | - | from on at about to with
{make} light of | - | from on at about to with
{make} peace with | - | to of
{make} sense of | - | on at about with
{make} the most of | - | from on at with
{make} use of | - | from to on with
{make} way for | - | of
{part} company with | - | to of from by
{part} ways with | - | to of from by
{pass} judgement on | - | to of for at about
{pass} judgment on | - | to of for at about
{pave} the way for | - | of
{pay} attention to | - | of on for at with
{pay} close attention to | - | of on for at with
{pay} heed to | - | of for on at with
{pay} homage to | - | of for on at with
{pay} tribute to | - | of for on at with
{play} havoc with | - | to of on for
{play} host to | - | of for with at
{poke} fun at | - | of to on about
{pose} a risk to | - | of on with at
{pose} a threat to | - | of for on with at
{present} a challenge to | - | of on at
{put} a price on | - | to in at for of
{put} a stop to | - | of on for with at
{put} a strain on | - | to in at for of
{put} an end to | - | of on for with at
{put} emphasis on | - | to at for
{put} paid to | - | of on for with at
{put} pressure on | - | to for of with
{put} the blame on | - | to at
{put} the brakes on | - | to in at for of
{raise} awareness of | - | to on at
{raise} doubts about | - | to of at
{raise} the alarm about | - | to of at
{run} counter to | - | of with from for
{run} foul of | - | with to from
{run} the risk of | - | to for from with
{seize} control of | - | on to at for
{serve} notice on | - | at for
{set} fire to | - | on of at with
{set} foot in | - | to into at
{sever} ties with | - | to of by
{shake} hands with | - | to of by
{shed} light on | - | to at over of for in
{show} interest in | - | for to at about on of
{show} signs of | - | to from for about
{sound} the alarm about | - | to of at
{strike} a balance between | - | of for
{strike} a chord with | - | to of for at
{take} account of | - | to for
{take} advantage of | - | from to on with for
{take} aim at | - | to
{take} care of | - | to with
{take} charge of | - | to for with
{take} comfort from | - | of
{take} control of | - | on to with for
{take} credit for | - | of on to about
{take} exception to | - | of on at for with
{take} heed of | - | to on at for with
{take} hold of | - | to at with
{take} inspiration from | - | of
{take} issue with | - | about to of at
{take} leave of | - | to
{take} note of | - | to about for
{take} part in | - | at to on for
{take} pity on | - | to of at for with
{take} possession of | - | to on with
{take} precedence over | - | to of
{take} pride in | - | on for at about with
{take} responsibility for | - | of on to about
{take} revenge on | - | to of at
{take} solace in | - | of on
{take} stock of | - | to on at for with
{take} umbrage at | - | to of on for
{throw} light on | - | to at over of for
{turn} a blind eye to | - | of for on with
{turn} a deaf ear to | - | of for on with
{voice} concern about | - | to of
{wage} war on | - | to at of
{wreak} havoc on | - | to of for at
in front of | - | from by
under the terms of | - | for by`.split('\n')
