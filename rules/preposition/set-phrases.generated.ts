// Written by `npm run generate`.
export const setPhrases: readonly string[] = `\
a far cry from | - | to
a lack of | - | for to
a shortage of | - | to for on
a threat to | - | on about
as a consequence of | - | from to by
as a result of | - | from to by
at a brisk pace | in on by | -
at a cost of | in on by | -
at a crossroads | in on by | -
at a disadvantage | in on with by under | -
at a discount | in on | -
at a distance | on | -
at a fast pace | in on by | -
at a faster rate | in on by | -
at a glance | in on | -
at a high price | in on by | -
at a later date | in by | -
at a loss for | in on | -
at a low price | in on by | -
at a premium | in on | -
at a profit | in on by | -
at a rapid pace | in on by | -
at a rapid rate | in on by | -
at a rate of | in on | -
at a reduced price | in on by | -
at a slow pace | in on by | -
at a slower pace | in on by | -
at a slower rate | in on by | -
at a standstill | in on | -
at a steady pace | in on by | -
at all costs | in on by | -
at all hours | in on by | -
at all times | in on by | -
at an advantage | in on by | -
at an alarming rate | in on by with | -
at an all-time high | in on by | -
at an all-time low | in on by | -
at an early age | in on | -
at an end | in by | -
at any cost | in on by | -
at any moment | in on by | -
at any price | by with in | -
at any rate | in on by with | -
at bay | on by with | -
at breakneck speed | in on by | -
at close quarters | in on | -
at close range | in on by with | -
at cross purposes | in on by with | -
at dawn | in on | -
at daybreak | in on | -
at dusk | in on | -
at extra cost | in on by | -
at face value | in on by with | -
at first glance | in on by with | -
at first light | in on with | -
at first sight | in on by with | -
at full capacity | in on by | -
at full speed | in on by | -
at full stretch | in on | -
at full throttle | in on by | -
at full volume | in on by | -
at great cost | in on by | -
at great expense | in on by | -
at great length | in on by | -
at great speed | in on by | -
at gunpoint | in on by with under | -
at half price | in on by | -
at half volume | in on by | -
at her best | in on by | -
at her own expense | in on by with for | -
at her peak | in on by | -
at her worst | in on by | -
at high altitude | in on by | -
at high speed | in on | -
at his best | in on by | -
at his own expense | in on by with for | -
at his peak | in on by | -
at his worst | in on by | -
at its best | in on by | -
at its peak | in on by | -
at its worst | in on by | -
at knifepoint | in on by with under | -
at loggerheads with | in on by | to of from
at long last | in on by | -
at lunchtime | in on | -
at midday | in on | -
at nightfall | in on | -
at no cost | in on by with | -
at no extra cost | in on by for | -
at no point | in on by | -
at no time | on by | -
at noon | in on | -
at odds with | in by | to from of
at one stroke | in on by | -
at peace with | on by | to of
at point-blank range | in on by with | -
at public expense | in on by with | -
at random | in on by with for | -
at record levels | in on by | -
at short notice | in by | -
at stake | in on under for | -
at sunrise | in on | -
at sunset | in on | -
at taxpayer expense | in on by with | -
at the behest of | on in by | to from by
at the bottom of | by | -
at the conclusion of | in on | to from
at the crack of dawn | in on by | -
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
at the outset | by | -
at the outset of | in on | to from
at the peak of | in by | to from
at the prospect of | - | to from for
at the ready | in on by | -
at the request of | on in | to from by
at the same time | by on | -
at the top of | by | -
at the very least | in on by | -
at the very top of | by | -
at their best | in on by | -
at their own expense | in on by with for | -
at their peak | in on by | -
at their worst | in on by | -
at this moment | by | -
at this rate | in on by | -
at top speed | in on by | -
at war with | on | to of from
at your own risk | in on by with | -
beyond the scope of | - | to from
by a factor of | in on at | -
by a hair | on with at | -
by a landslide | with on at | -
by a long shot | in on with at | -
by a long way | with in on | -
by a margin of | in on at | -
by a narrow margin | with in on | -
by a nose | on at | -
by a whisker | in on with at | -
by a wide margin | with in on | -
by accident | on at with from | -
by all means | in on at with | -
by and large | in on at with | -
by any means | on at | -
by chance | at | -
by coincidence | in on at with | -
by common consent | in on at with | -
by default | on at | -
by definition | on at | -
by dint of | with in on | from to
by far the most | in on at with | -
by leaps and bounds | with in on at | -
by means of | - | from to with by
by mistake | in on at with from | -
by mutual agreement | in on at | -
by mutual consent | in on at with | -
by no means | in on at for | -
by popular demand | with in on at | -
by profession | in on at with | -
by proxy | in on at with | -
by royal appointment | in on at with | -
by sheer chance | in on at with | -
by sheer luck | in on at with | -
by the dozen | in on with at | -
by the hundreds | on at | -
by the same token | with in on at | -
by the skin of | in on with at | -
by the thousands | on at | -
by trial and error | on at | -
by unanimous vote | in on at with | -
by virtue of | with on | from to
by way of | on at with | from to
by word of mouth | with in on at | -
for a long time | at by | -
for a number of reasons | in on at by with | -
for a short time | on at by | -
for a variety of reasons | in on at by with | -
for a while | on at by | -
for all intents and purposes | in on at by with | -
for better or worse | in on at with by | -
for domestic use | in on at by | -
for economic reasons | in on at by with | -
for example | on at with | -
for family reasons | in on at by with | -
for fear of | - | from to
for financial reasons | in on at by with | -
for future generations | at | -
for generations to come | on at by | -
for good measure | on by | -
for good reason | in on at by | -
for granted | in on at by with | -
for health reasons | in on at by with | -
for instance | in on at by with | -
for lack of | at | -
for legal reasons | in on at by with | -
for long periods | in at by | -
for medical reasons | in on at by with | -
for miles around | in on at by | -
for much of | at by | to from
for no apparent reason | in at on by with | -
for obvious reasons | in on at by with | -
for personal gain | in on at by with | -
for personal reasons | in on at by with | -
for personal use | in on at by | -
for political reasons | in on at by with | -
for private use | in on at by | -
for public consumption | in on at by | -
for reasons of | in on at by | -
for reasons that | in on at by | -
for religious reasons | in on at by with | -
for safety reasons | in on at by with | -
for security reasons | in on at by with | -
for several reasons | in on at by with | -
for some reason | in at on by | -
for sure | in on at by with | -
for that reason | in at on with | -
for the benefit of | - | to from
for the better part of | in at on by | -
for the duration of | at | -
for the fifth time | in at by on | -
for the first time | in at by on | -
for the foreseeable future | on at by | -
for the fourth time | in at by on | -
for the last time | in on at by | -
for the most part | in on at by with | -
for the purposes of | at by | -
for the sake of | in on by at | to from with
for the second time | in by on | -
for the third consecutive | in at by | -
for the third time | in by on | -
for the time being | in at by on | -
for the umpteenth time | in on at by with | -
for this reason | in at on with | -
for unknown reasons | in on at by with | -
for various reasons | in on at by with | -
for want of | at with | -
for what it is worth | in on at by | -
for years to come | in at by on | -
from afar | in on at by with | -
from bad to worse | in on at by | -
from scratch | in on at by with for | -
from time to time | in on at by | -
in a bad mood | on at by with | -
in a bid for | on at by | -
in a coma | on at under by | -
in a flash | on at by | -
in a good mood | on at by with | -
in a good position | on at by | -
in a heartbeat | on at by | -
in a hurry | on at by | -
in a nutshell | on at by | -
in a row | on at | -
in a rush | on at by | -
in a similar vein | on at by with | -
in a statement | at | -
in a strong position | on at by | -
in a vacuum | on at by | -
in a way that | at on by | -
in a wheelchair | at | -
in accordance with | on at by | to of from by
in addition to | - | of from with
in advance | on at by | -
in advance of | on at by | to
in all likelihood | on at by with | -
in all probability | on at by with | -
in all seriousness | on at by | -
in alliance with | on at by | to of
in alphabetical order | on at by with | -
in an ambulance | at on | -
in an attempt to | on at with for | -
in an effort to | at by with | -
in an emergency | on at under | -
in an instant | on at by | -
in an interview with | at by | to of
in any case | at on by | -
in any event | on at by with | -
in association with | at | to of for
in bad shape | on at by | -
in bad taste | on at by | -
in battle | on under | -
in bloom | on at | -
in breach of | - | to from with
in broad agreement | on at by | -
in broad daylight | on at by with | -
in broad terms | on at by | -
in bulk | on at by | -
in cahoots with | on at by | to of
in captivity | at under | -
in certain respects | on at by with | -
in chains | at under by | -
in charge of | - | to from for
in chronological order | on at by with | -
in close contact with | - | of to
in close proximity to | on at by | of from with
in cold blood | on at by with | -
in collaboration with | - | of to from by
in combination with | on at by | to of
in coming months | on at by | -
in coming weeks | on at by | -
in coming years | on at by | -
in common with | on at by | of
in comparison with | - | of from
in competition with | on at by | to of
in compliance with | at by under | to of for
in conflict with | - | of to
in conformity with | on at by | of for
in conjunction with | on at by | to of from
in connection with | on at by | of for
in consultation with | on at | to of for
in contact with | - | to of
in contention for | on at under by | of to
in contrast to | - | of from
in cooperation with | - | of to from by
in coordination with | on at by | to of for
in critical condition | on at | -
in critical condition with | on at | -
in danger of | at under by | for with
in debt to | at under by | of
in decline | at under | -
in deep trouble | on at under by | -
in deference to | - | of for from
in defiance of | - | to from with for
in detail | at by | -
in dire need of | - | to for from with
in dire straits | on at | -
in direct response to | - | of from with
in disarray | on at under by with | -
in disbelief | on at by | -
in disguise | on at under by | -
in dispute | at under | -
in distress | at under | -
in doubt | at under | -
in droves | on at by with | -
in due course | on at by with | -
in due time | on at by | -
in earnest | on at by | -
in equal measure | on at by | -
in essence | on at by | -
in every respect | on at by with | -
in every sense | on at by with | -
in excess of | on at by | to from than
in exchange for | - | of from to
in exile | at under | -
in extreme cases | at by on | -
in fair condition | on at by | -
in favor of | on at to by | to for from with
in favour of | on at to by | to for from with
in fear of | on at under | -
in flames | on at under by | -
in front of | on at by | from to
in full bloom | on at | -
in full flow | on at by | -
in full force | on at by | -
in full swing | on at by | -
in full view of | on at by | to from
in general terms | on at by | -
in good company | on at by | -
in good condition | on at | -
in good faith | on at by | -
in good hands | on at by | -
in good health | on at | -
in good order | on at by | -
in good shape | on at by | -
in good spirits | on at with | -
in good time | on at by | -
in good working order | on at by | -
in graphic detail | on at by | -
in great demand | on at | -
in great detail | on at by | -
in handcuffs | on at under by | -
in harmony with | on at by | to of
in her absence | by under | -
in her opinion | at by | -
in her own words | on at by | -
in hiding | on at under | -
in high demand | on at | -
in high esteem | on at by with | -
in high regard | on at by with | -
in high spirits | on at by | -
in hindsight | on at by | -
in his absence | by under | -
in his opinion | at by | -
in his own words | on at by | -
in his view | at by | -
in honor of | on at | to from with
in honour of | on at | to from with
in hot pursuit | on at | -
in hot water | on at under by | -
in isolation | at under | -
in its entirety | on at by with | -
in its infancy | on at | -
in jeopardy | at under by | -
in keeping with | on at by | to of from
in large measure | on at by | -
in large numbers | on at | -
in large part | on at by | -
in large quantities | on at by | -
in league with | - | of to from
in lieu of | on at by | to for from with
in light of | - | to from for with
in limbo | on at under by | -
in line with | at by under | -
in living memory | on at by | -
in low spirits | on at by | -
in many cases | at by | -
in many respects | on at by with | -
in many ways | on at by | -
in memory of | - | to from with
in mid-air | at | -
in mint condition | on at | -
in moderation | on at by | -
in more detail | on at by | -
in most cases | at by | -
in mourning | at under | -
in my opinion | at on by | -
in my view | at by | -
in need of | - | to for from with
in negotiations with | at under | of
in no mood for | on at under | -
in no position to | at on by | -
in no small part | on at by | -
in no time | on | -
in no uncertain terms | on at by with | -
in no way | on at by | -
in one piece | on at by | -
in opposition to | - | of from
in other respects | on at by with | -
in other words | on at by with | -
in partnership with | - | of to from by
in peril | on at under by | -
in perpetuity | on at by | -
in person | at on | -
in pieces | at by | -
in plain clothes | on with | -
in plain sight | on at by | -
in plain view | on at by with | -
in poor condition | on at by | -
in poor health | on at | -
in poor taste | on at by | -
in possession of | on at under by | to from with
in praise of | - | to for from with
in preparation for | - | of from
in proportion to | - | of from
in pursuit of | on at | to for from after
in quick succession | on at by with | -
in rapid succession | on at by with | -
in rare cases | at by on | -
in reality | at by | -
in recent days | on at by with | -
in recent decades | on at by with | -
in recent history | on at by with | -
in recent memory | on at by with | -
in recent months | on at by with | -
in recent times | on at by with | -
in recent weeks | on at by with | -
in recent years | on at by with | -
in recognition of | - | to for from with
in record numbers | on at by | -
in record time | on at | -
in reference to | - | of from
in relation to | - | of from with
in reply to | - | of from with
in response to | - | of from with
in retaliation for | - | of from
in retrospect | on at by with | -
in return for | - | of from
in reverse order | on at by with | -
in ruins | on at under | -
in safe hands | on at by | -
in search of | on at | to from after
in secret | at | -
in self-defence | on at by | -
in self-defense | on at by | -
in serious condition | on at under by | -
in serious trouble | on at under by | -
in several respects | on at by with | -
in shackles | on at under by | -
in sharp contrast to | - | of from
in short order | on at by | -
in short supply | on at | -
in silence | on at | -
in small quantities | on at by | -
in so doing | on at with | -
in so many words | on at by | -
in solidarity with | on at by | of to for
in some cases | at by | -
in some respects | on at by with | -
in some ways | on at by | -
in spite of | on at by | to from with for
in stable condition | on at | -
in stark contrast to | - | of from
in step with | on at | to of
in support of | - | to with
in sync with | on at by | to of
in talks with | at | of
in tandem with | on at by | of to from
in tatters | on at under by | -
in tears | on at by | -
in terms of | - | to from
in that case | at by | -
in that order | on at by with | -
in that respect | on at by | -
in the absence of | - | to from
in the affirmative | on at by | -
in the aftermath of | - | to from for with by
in the belief that | at | -
in the blink of an eye | on at by with | -
in the buff | on at by with | -
in the build-up to | at on by | of for
in the clear | on at | -
in the coming days | on at by | -
in the coming months | on at by | -
in the coming weeks | on at by | -
in the coming years | on at by | -
in the course of | - | to from
in the custody of | at | to from
in the dark about | on at | for
in the dead of night | on at by | -
in the early hours of | on at by | to from
in the event of | - | to from with
in the eyes of | on at by | to from
in the face of | - | from by
in the field of | by | -
in the first place | on at by with | -
in the footsteps of | on at by with | to from
in the foreseeable future | by | -
in the form of | at | from to
in the grip of | - | to from with
in the guise of | on at by | to from
in the hands of | - | to from by
in the heat of | on at by | to from
in the hope of | on at | to for from
in the hope that | at | -
in the hopes of | on at by | for from
in the immediate aftermath of | - | to from for with
in the interests of | - | to from
in the lead-up to | at on by | of for
in the light of | - | to from
in the limelight | on at by | -
in the line of duty | on at by | -
in the line of fire | on at by | -
in the long run | on at | -
in the long term | by | -
in the making | at | -
in the meantime | on at by | -
in the middle of | on | to from with
in the midst of | on at by | to from with
in the mood for | on at under | -
in the name of | - | to from for
in the near future | by | -
in the offing | on at | -
in the open air | on at by | -
in the opposite direction | on at by | -
in the pipeline for | on at | -
in the presence of | - | to from
in the process of | - | to from with
in the public eye | on at by under | -
in the right direction | on at by | -
in the run-up to | at on by | of for
in the same breath | on at by with | -
in the same direction | on at by | -
in the same vein | on at by with | -
in the same way | on at by with | -
in the shadow of | on at | to from
in the short term | by | -
in the spirit of | at | to from
in the spotlight | on at by | -
in the teeth of | - | to from
in the throes of | on at by | to from with
in the vein of | on at by | to from
in the vicinity of | on at | to from
in the wake of | at under | to from for with by
in the wild | at | -
in the works | under | -
in the wrong direction | on at by | -
in their absence | by under | -
in their entirety | on at by with | -
in their own words | on at by | -
in theory | at by | -
in this case | by | -
in this regard | on at by | -
in this respect | on at by | -
in touch with | on at | to of from
in transit | at under | -
in trouble | at under | -
in trouble with | on at under by | to
in tune with | on at by | to of from
in turmoil | on at under by | -
in twos and threes | on at by | -
in unison | on at by with | -
in unison with | on at by | to of
in unprecedented numbers | on at by | -
in vain | by at on | -
in various ways | on at by | -
in view of | - | to from
in violation of | - | to from with
in vogue | on at under by | -
in working order | on at by | -
in your own words | on at by | -
irrespective of | - | to from with about
on a collision course with | - | to of
on a daily basis | in at by with | -
on a full-time basis | in at by with | -
on a global scale | in by with | -
on a grand scale | in by with | -
on a large scale | in by with | -
on a losing streak | in at by | -
on a massive scale | in by with | -
on a mission to | in at by | -
on a monthly basis | in at by with | -
on a national scale | in by with | -
on a par with | in at | to of from
on a part-time basis | in at by with | -
on a permanent basis | in at by with | -
on a regular basis | in at by with | -
on a shoestring | in at by with | -
on a shoestring budget | in at by | -
on a small scale | in by with | -
on a technicality | in at | -
on a temporary basis | in at by with | -
on a tight budget | in at by | -
on a tour of | at | -
on a trip to | at by | -
on a visit to | at | -
on a voluntary basis | in at by with | -
on a weekly basis | in at by with | -
on a winning streak | in at by | -
on account of | - | to from with
on administrative leave | in at under by with | -
on all fours | in at by with | -
on an annual basis | in at by with | -
on an empty stomach | in at by | -
on an equal basis | in at by with | -
on an equal footing with | in at by | to of from
on an individual basis | in at by with | -
on an industrial scale | in by with | -
on average | in at | -
on bail | in at under | -
on balance | at by | -
on behalf of | at by | to from for with by
on bended knee | in at by | -
on board | in at by | -
on camera | at | -
on campus | in at by | -
on closer inspection | in by | -
on compassionate grounds | in at by with | -
on condition of | at by with under | to
on condition that | in at by with under | -
on course for | in at by | to
on course to | in at | -
on credit | at | -
on cue | in at by | -
on death row | in at by under | -
on display | in at under | -
on dry land | in at | -
on duty | at under | -
on equal terms | in at by | -
on foot | in at with | -
on four occasions | in at by with | -
on full alert | in at by under | -
on full display | in at | -
on good authority | in at by with | -
on good terms with | - | to of
on health grounds | in at by with | -
on her behalf | in at by under | -
on her way home | in at by | -
on her way to | in at | -
on high alert | in at by under | -
on his behalf | at by under | -
on his way home | in at by | -
on his way to | in at | -
on hold | in at by under | -
on holiday | in by under | -
on horseback | in at with | -
on humanitarian grounds | in at by with | -
on its behalf | at by under | -
on its way to | in at | -
on leave | in at under | -
on legal grounds | in at by with | -
on life support | in at by under | -
on loan | in at under | -
on loan from | in at by under | -
on loan to | in at by under | -
on many occasions | in at by with | -
on maternity leave | in at under by with | -
on medical grounds | in at by with for | -
on moral grounds | in at by with | -
on multiple occasions | in at by with | -
on no account | in at by under | -
on numerous occasions | in at by with | -
on occasion | in by | -
on occasions | in at by | -
on offer | in at under | -
on one occasion | in at by with | -
on paid leave | in at under by with | -
on parole | in at under | -
on patrol | in at under by | -
on probation | in at under by | -
on purpose | at | -
on record | in at by | -
on religious grounds | in at by with | -
on remand | in at under by | -
on request | in at | -
on safety grounds | in at by with | -
on sale | at | -
on schedule | in at by | -
on several occasions | in at by with | -
on short notice | in by | -
on sick leave | in at under by with | -
on special occasions | in at by with | -
on standby | in at under by | -
on strike | in at under | -
on such occasions | in at by | -
on suspicion of | in at | for with from
on that occasion | in at by | -
on the advice of | in under | from by
on the afternoon of | at | -
on the agenda | at | -
on the altar of | in at by | to from
on the assumption that | at by | -
on the back burner | in at | -
on the banks of | in by | to from
on the basis of | at in by under | to from with for
on the basis that | in at with under | -
on the brink of | in by | to from for with
on the coast of | in by | to from
on the condition of | by with | -
on the condition that | in at by | -
on the contrary | in at by | -
on the cusp of | in at by | to from
on the doorstep of | in | to from
on the eve of | in | to from for with
on the evening of | at | -
on the face of it | in at by | -
on the first day of | at | -
on the fringes of | in at | to from
on the go | in at by | -
on the grounds of | - | to from with for
on the heels of | at in by | to from
on the horizon | in at | -
on the last day of | at | -
on the lookout for | in at under by | of to
on the loose | in at by | -
on the mend | in at by | -
on the morning of | at | -
on the night of | at | -
on the occasion of | in by | to from
on the one hand | in at by | -
on the orders of | - | from by to
on the other hand | in at by | -
on the outskirts of | in at | to from
on the part of | at by | to from
on the payroll | in at | -
on the prowl | in at by | -
on the rampage | in at by | -
on the receiving end of | in at by | to from
on the road to recovery | in at | -
on the run from | in at by | of
on the same day | in at | -
on the same day as | in at by | -
on the shores of | in by | to from
on the sidelines of | in at | to from
on the sly | in at by | -
on the spur of | in at by with | to from
on the threshold of | in by | to from
on the trail of | in at by | to from
on the understanding that | at by under | -
on the verge of | in by | to from for with
on the wane | in at by | -
on the way home | in at | -
on the way to | in at | -
on the wrong side of | in at by | to from
on their behalf | at by under | -
on their way home | in at by | -
on their way to | in at | -
on thin ice | in at | -
on this occasion | in at by | -
on three occasions | in at by with | -
on tiptoe | in at | -
on top of | in | to
on tour | in at by under | -
on track for | in at by under | -
on track to | in at by under | -
on trial | in under | -
on trial for | in by under | of
on two occasions | in at by with | -
on vacation | in at under by | -
regardless of | - | from with about for
the brunt of | - | from to on
the lack of | - | for to
the likelihood of | - | to on from with
the possibility of | - | on from with
the sake of | - | from to
to a certain degree | at on by | -
to a certain extent | in on by at | -
to a close | in at into by | -
to a degree that | in at on | -
to a great extent | in on by at | -
to a greater extent | in at on by with | -
to a halt | in on into by | -
to a head | into by | -
to a large degree | at on by | -
to a large extent | in on by at | -
to a lesser degree | at on by with | -
to a lesser extent | in at on by with | -
to a standstill | on into by | -
to devastating effect | in at on by | -
to full capacity | in at on by | -
to good effect | in at on by | -
to good use | in at on by for | -
to great effect | in at on by | -
to no avail | in at on by with for | -
to some degree | at on by | -
to some extent | in on by at | -
to such an extent that | in at on by with | -
to that effect | on at by | -
to that end | by | -
to that extent | in on at by | -
to the annoyance of | in on at by with for | to from
to the best of his knowledge | in at on by with for | -
to the best of my knowledge | in at on by with for | -
to the best of our knowledge | in at on by with for | -
to the brim | in at on by with | -
to the brink of | into in by | from to with
to the contrary | in at by | -
to the delight of | in on at by with for | to from
to the detriment of | for at on by in | to from for with
to the dismay of | in on at by with for | to from
to the effect that | in at on by | -
to the exclusion of | in on by with | to from
to the extent that | in at by with | -
to the fore | in on by | -
to the full extent of | in at on by with | -
to the fullest extent | in at on by with | -
to the hilt | in at on by | -
to the rescue of | in at on by for | to from
to the surprise of | in on at by with | to from
to the tune of | at on by | from to
to the verge of | in at by into | -
to this day | at | -
to what extent | in at on by with | -
to within inches of | in at on by | -
under a pseudonym | in at on | -
under an assumed name | in at on | -
under any circumstances | at on by with | -
under arrest | in at on by | -
under certain circumstances | at on by with | -
under consideration | at on by | -
under cover of darkness | in at on with by | -
under duress | in at on by | -
under false pretences | in at on by with | -
under false pretenses | in at on by with | -
under growing pressure | in at on by | -
under heavy fire | in at on | -
under heavy guard | in at on by with | -
under her own power | in at on | -
under her own steam | in at on by with | -
under his own power | in at on | -
under his own steam | in at on by with | -
under house arrest | in at by with | -
under increasing pressure | in at on by | -
under intense pressure | in at on by | -
under investigation | in at | -
under investigation by | in at on | -
under investigation for | in at by | -
under its own power | in at on | -
under its own steam | in at on by with | -
under lock and key | in at by on | -
under mounting pressure | in at on by | -
under no circumstances | in at on by | -
under no illusion | in at on by with | -
under no illusions | in at on by | -
under no obligation | in at on by with | -
under normal circumstances | at on by with | -
under oath | in at | -
under observation | at | -
under penalty of | in at with | -
under review | at on by | -
under scrutiny | at by | -
under siege | in at on by with | -
under siege by | in at on | -
under strict supervision | in at on by | -
under such circumstances | at on by with | -
under surveillance | at | -
under suspicion | at in | -
under the aegis of | by in on with at | by to from with
under the auspices of | by in on with at | by to from with
under the banner of | in at on by | to from with
under the care of | at on by | to from
under the circumstances | at with | -
under the command of | - | from by to
under the cover of | at with | to from
under the guidance of | - | from by to
under the guise of | by at on | to from
under the impression that | in at on by with | -
under the influence of | - | from by to
under the jurisdiction of | at by | to from
under the leadership of | - | from by to
under the patronage of | - | from by to
under the spell of | in at on by with | to from
under the stewardship of | in at on by with | to from
under the supervision of | - | from by to
under the terms of | - | for by
under the tutelage of | in at on by with | to from
under the umbrella of | at on with | to from
under the watchful eye of | in at on by | to from
under their own power | in at on | -
under their own steam | in at on by with | -
under these circumstances | at by with | -
under threat | at | -
under threat from | at on by in | -
under threat of | at on by in | to for
under tight security | at on by | -
under warranty | in at on by | -
under wraps | in at on by with | -
with a vengeance | in at on by | -
with a view to | at on by | for on
with all due respect | in at on by | -
with bated breath | in on by at | -
with caution | at by | -
with effect from | at on by in | of
with few exceptions | in at on by | -
with flying colors | in on by at | -
with flying colours | in on by at | -
with great care | in at on by | -
with great difficulty | in at on by | -
with great interest | in at on by | -
with great success | in at on by | -
with immediate effect | in on by at | -
with impunity | in at on by under | -
with mixed results | in at on by | -
with no regard for | in at on by | of
with one exception | in at on by | -
with open arms | in on by at | -
with reference to | - | of from on at with
with regard to | at on by | of from on at with
with that in mind | in at on by | -
with the aim of | - | from for
with the backing of | at by | to from
with the blessing of | in at on | to from
with the exception of | by on at in | to from for
with the help of | - | to by
with the intention of | - | from for
with the naked eye | in at on | -
with this in mind | in at on by | -
without recourse to | - | of for
without regard to | - | of on
without resort to | - | of for
{accept} responsibility for | - | of on to about
{bear} a grudge against | - | to with
{bear} a resemblance to | - | with for
{bear} a striking resemblance to | - | with for
{bear} responsibility for | - | of on to
{bear} the brunt of | - | to for
{bear} witness to | - | of for on with
{be} at loggerheads with | - | to of
{be} at odds with | - | to of
{be} on friendly terms with | - | to of
{be} on speaking terms with | - | to of
{break} contact with | - | to of
{break} faith with | - | to of
{break} ties with | - | to of from by
{breathe} new life into | - | to of for at in on
{bring} a halt to | - | of for
{bring} an end to | - | of for with
{bring} attention to | - | of for
{bring} joy to | - | of
{bring} shame on | - | of
{call} a halt to | - | of for on
{call} attention to | - | of for on at
{call} for an end to | - | of for
{call} the shots in | - | of
{call} time on | - | to for at of
{cast} a pall over | - | to of for
{cast} a shadow over | - | to at of for in
{cast} a vote for | - | of
{cast} aspersions on | - | to of for
{cast} doubt on | - | to at over of for in
{catch} a glimpse of | - | to with
{catch} hold of | - | to with
{catch} sight of | - | from to on with
{cause} harm to | - | of
{change} places with | - | to of
{claim} credit for | - | of on to about
{claim} responsibility for | - | of on to about
{clear} the way for | - | of
{come} down with | - | of
{come} face to face with | - | to of
{come} in contact with | - | to of
{come} into conflict with | - | to of
{come} into contact with | - | to of by
{come} into possession of | - | to with
{come} of age in | - | of
{come} to blows with | - | to
{come} to grips with | - | of to by about for
{come} to terms with | - | of to by about for
{come} to the aid of | - | to for from
{come} to the attention of | - | to
{come} to the defence of | - | to for
{come} to the defense of | - | to for
{come} to the rescue of | - | to for
{come} up with | - | about
{crack} down on | - | to
{cross} paths with | - | to of from by
{curry} favor with | - | to of
{curry} favour with | - | to of
{cut} corners on | - | of
{cut} ties with | - | to of by
{deal} a blow to | - | of for on at
{declare} war on | - | to at of for with
{deny} responsibility for | - | of on to about
{do} away with | - | of to
{do} battle with | - | to of
{do} business with | - | to of
{do} damage to | - | for
{do} harm to | - | of
{do} justice to | - | of for with
{do} nothing about | - | of
{do} wonders for | - | to
{drag} feet on | - | of
{draw} a distinction between | - | of for
{draw} a parallel between | - | of
{draw} a veil over | - | to
{draw} attention to | - | of on for at
{draw} inspiration from | - | of by
{draw} strength from | - | of
{draw} the line at | - | to of
{enter} into talks with | - | to of
{exact} revenge on | - | to of
{exercise} control over | - | to
{exert} control over | - | to
{exert} influence over | - | to
{exert} pressure on | - | to of
{express} concern about | - | to of
{express} condolences to | - | of
{express} confidence in | - | to of
{express} dismay at | - | to of
{express} doubt about | - | to of
{express} doubts about | - | to of
{express} gratitude to | - | of
{express} interest in | - | for to at about on of
{express} outrage at | - | to of
{express} support for | - | to of about
{express} surprise at | - | to of for
{face} up to | - | with of
{fall} foul of | - | with to from
{fall} in love with | - | to of in for
{fall} prey to | - | of from by for with
{fall} short of | - | from to with
{fall} victim to | - | of from by for with
{feel} sorry for | - | to of with
{feel} sympathy for | - | to of
{fight} a battle against | - | to of
{file} a lawsuit against | - | to
{file} charges against | - | to
{file} suit against | - | to
{find} a cure for | - | to
{find} a solution to | - | of about
{find} a use for | - | of to
{find} fault with | - | in at of to on for
{find} favor with | - | to of on
{find} favour with | - | to of on
{find} refuge in | - | of to
{fly} in the face of | - | to for
{follow} in the footsteps of | - | to
{form} a partnership with | - | to
{form} an alliance with | - | to
{gain} access to | - | of for on at
{gain} admission to | - | of
{gain} control of | - | to
{gain} entry to | - | of
{gain} the upper hand over | - | to of
{get} a grip on | - | to
{get} a taste of | - | to
{get} away with | - | of
{get} engaged to | - | of
{get} fed up with | - | to
{get} hold of | - | from with to on
{get} in the way of | - | to for
{get} in touch with | - | to of
{get} involved in | - | to of about
{get} married to | - | of
{get} rid of | - | from with to
{get} the better of | - | to
{get} the hang of | - | to with
{get} tired of | - | to about
{get} to grips with | - | to of about for
{get} to the bottom of | - | to with
{get} used to | - | with of
{get} wind of | - | about to
{give} a boost to | - | of
{give} birth to | - | of with
{give} chase to | - | of
{give} consideration to | - | of about
{give} credence to | - | of for on with at
{give} in to | - | for of with
{give} rise to | - | of for on with at
{give} thought to | - | of
{give} vent to | - | of for with
{give} voice to | - | of
{give} way to | - | of with
{give} weight to | - | of
{go} along with | - | to of
{go} hand in hand with | - | to of
{go} through with | - | of
{have} a bearing on | - | to of for
{have} a knack for | - | to
{have} a stake in | - | to
{have} access to | - | of
{have} an affair with | - | to of
{have} an effect on | - | to at of for
{have} an impact on | - | to at of for
{have} an influence on | - | to at of for
{have} an interest in | - | about to
{have} confidence in | - | to about with of
{have} contact with | - | to of
{have} contempt for | - | to
{have} designs on | - | to of
{have} doubts about | - | to of
{have} every intention of | - | for with about
{have} faith in | - | to about of
{have} little to do with | - | to of
{have} much to do with | - | to of
{have} no bearing on | - | to at of for
{have} no chance of | - | for
{have} no idea of | - | for
{have} no intention of | - | for with about
{have} no interest in | - | about to for of
{have} no knowledge of | - | to for
{have} nothing to do with | - | to of for
{have} second thoughts about | - | to of for
{have} something to do with | - | to of
{have} sympathy for | - | to of
{have} trouble with | - | to of
{hold} a grudge against | - | to on at with
{hold} hands with | - | to of
{hold} sway over | - | to of
{hold} talks with | - | to of
{impose} a ban on | - | to of over
{impose} a curfew on | - | to of
{impose} a tax on | - | to
{impose} limits on | - | to over
{impose} restrictions on | - | to over
{impose} sanctions on | - | to of
{impose} tariffs on | - | to
{join} forces with | - | to of by
{keep} a close eye on | - | to of
{keep} a lid on | - | to of for
{keep} a watch on | - | to of
{keep} an eye on | - | to of
{keep} clear of | - | with
{keep} control of | - | to
{keep} faith with | - | to of
{keep} in contact with | - | to of
{keep} in step with | - | to of
{keep} in touch with | - | to of
{keep} pace with | - | to of from on
{keep} tabs on | - | to of with about
{keep} track of | - | on to with from
{keep} up with | - | of
{keep} watch over | - | to of
{launch} a raid on | - | to
{launch} an assault on | - | to of
{launch} an attack on | - | to at of
{launch} an inquiry into | - | to of for
{launch} an investigation into | - | to of for
{lay} claim to | - | of on for at with
{lay} siege to | - | of on at with
{lay} the blame for | - | of
{lay} the foundation for | - | to
{lay} the foundations for | - | to
{lay} the groundwork for | - | to of
{lay} waste to | - | of on for at with
{leave} a mark on | - | to of
{lend} credence to | - | of for with
{lend} support to | - | of
{lend} weight to | - | of for with
{lodge} a complaint against | - | to
{look} forward to | - | for of
{lose} confidence in | - | for of on about to at with
{lose} contact with | - | of
{lose} count of | - | to with
{lose} faith in | - | for of on about to at
{lose} interest in | - | for of on about to at with
{lose} patience with | - | to of for
{lose} sight of | - | from to with
{lose} sleep over | - | of to
{lose} touch with | - | to of from
{lose} track of | - | from to with
{make} a bid for | - | of
{make} a case for | - | of
{make} a fool of | - | to with
{make} a habit of | - | to for with
{make} a mockery of | - | to with for
{make} allowances for | - | of about on to
{make} amends for | - | of about on
{make} an example of | - | to with
{make} an exception for | - | of
{make} an impression on | - | to
{make} common cause with | - | to of
{make} contact with | - | to of
{make} do with | - | of by from
{make} friends with | - | to of
{make} fun of | - | from on at about to with
{make} good on | - | to of
{make} inroads into | - | to of
{make} light of | - | from on at about to with
{make} mention of | - | to about
{make} no attempt to | - | for
{make} no mention of | - | to
{make} no secret of | - | to
{make} peace with | - | to of
{make} provision for | - | to of
{make} reference to | - | of about
{make} room for | - | to of with
{make} sense of | - | on at about with
{make} short work of | - | to
{make} the most of | - | from on at with
{make} use of | - | from to on with
{make} way for | - | of
{mount} a challenge to | - | of
{mount} an attack on | - | to
{open} an inquiry into | - | to of for
{open} an investigation into | - | to of for
{open} fire on | - | to
{order} an inquiry into | - | to of for
{owe} allegiance to | - | of with
{part} company with from | - | to of by
{part} ways with | - | to of from by
{pass} judgement on | - | to of for at about
{pass} judgment on | - | to of for at about
{pave} the way for | - | of
{pay} attention to | - | of on for at with
{pay} close attention to | - | of on for at with
{pay} heed to | - | of for on at with
{pay} homage to | - | of for on at with
{pay} lip service to | - | of for with
{pay} the price for | - | about
{pay} tribute to | - | of for on at with
{pick} a fight with | - | to of
{pin} hopes on | - | to for
{pin} the blame on | - | to
{place} a burden on | - | to of
{place} emphasis on | - | to for of
{place} limits on | - | to
{place} restrictions on | - | to
{place} the blame on | - | to
{play} a crucial role in | - | to
{play} a decisive role in | - | to
{play} a key role in | - | to
{play} a leading role in | - | to
{play} a major role in | - | to
{play} a role in | - | to
{play} a trick on | - | to of
{play} a vital role in | - | to
{play} an active role in | - | to
{play} an important role in | - | to
{play} havoc with | - | to of on for
{play} host to | - | of for with at
{play} into the hands of | - | to
{play} second fiddle to | - | of for with
{plead} guilty to | - | of with about
{plead} ignorance of | - | to
{pledge} allegiance to | - | of for with
{pledge} loyalty to | - | of with
{pledge} support for | - | of
{poke} fun at | - | of to on about
{pose} a risk to | - | of on with at
{pose} a threat to | - | of for on with at
{prepare} the ground for | - | to of
{present} a challenge to | - | of on at
{press} ahead with | - | of
{press} charges against | - | to
{push} ahead with | - | of
{put} a damper on | - | to for of
{put} a lid on | - | to for of
{put} a premium on | - | to of
{put} a price on | - | to in at for of
{put} a stop to | - | of on for with at
{put} a strain on | - | to in at for of
{put} an emphasis on | - | to of
{put} an end to | - | of on for with at
{put} emphasis on | - | to at for
{put} faith in | - | to
{put} paid to | - | of on for with at
{put} pressure on | - | to for of with
{put} the blame on | - | to at
{put} the brakes on | - | to in at for of
{put} the finishing touches on | - | of
{put} the finishing touches to | - | of
{put} the onus on | - | to for of
{put} trust in | - | to
{put} up with | - | of
{raise} awareness of | - | to on at
{raise} doubts about | - | to of at
{raise} the alarm about | - | to of at
{reach} a settlement with | - | to of
{reach} an agreement with | - | to of
{reap} the benefits of | - | to
{reap} the rewards of | - | to
{run} afoul of | - | to with
{run} counter to | - | of with from for
{run} foul of | - | with to from
{run} low on | - | of
{run} short of | - | with to
{run} the risk of | - | to for from with
{say} farewell to | - | of with
{say} goodbye to | - | of with
{seek} refuge in | - | of to
{seek} revenge on | - | to of
{see} eye to eye with | - | to of
{seize} control of | - | to
{send} condolences to | - | of
{serve} as a reminder of | - | for
{serve} notice on | - | at for
{set} eyes on | - | to of
{set} fire to | - | on of at with
{set} foot in | - | to into at
{set} light to | - | of
{set} the scene for | - | to
{set} the stage for | - | to of
{set} the tone for | - | to
{sever} ties with | - | to of by
{shake} hands with | - | to of by
{shed} light on | - | to at over of for in
{shine} a light on | - | to of
{shine} a spotlight on | - | to of
{show} contempt for | - | of
{show} disregard for | - | to
{show} interest in | - | for to at about on of
{show} mercy to | - | of
{show} respect for | - | of
{show} signs of | - | to from for about
{show} support for | - | of about
{show} sympathy for | - | of
{sound} the alarm about | - | to of at
{spell} disaster for | - | to of
{spell} the end of | - | to with
{spell} trouble for | - | to of
{stake} a claim to | - | of
{stand} in the way of | - | to for with
{stay} clear of | - | with
{stay} in touch with | - | to of
{steer} clear of | - | with
{stem} the flow of | - | to
{stem} the tide of | - | to
{stop} short of | - | with
{strike} a balance between | - | of for
{strike} a chord with | - | to of for at
{strike} a deal with | - | to of
{strike} an agreement with | - | to of
{strike} fear into | - | to of
{swap} places with | - | of
{swear} allegiance to | - | of for with
{take} a closer look at | - | to of
{take} a dim view of | - | to about
{take} a hard line on | - | to of
{take} a look at | - | of
{take} a shine to | - | of for
{take} a stand against | - | to
{take} a swipe at | - | to of
{take} a toll on | - | to of about
{take} account of | - | to for
{take} advantage of | - | from to on with for
{take} aim at | - | to
{take} an interest in | - | about to of
{take} care of | - | to with
{take} charge of | - | to for
{take} comfort from | - | of
{take} command of | - | to with
{take} control of | - | to
{take} credit for | - | of on to about
{take} custody of | - | to with
{take} delight in | - | to of
{take} delivery of | - | to with
{take} exception to | - | of on at for with
{take} heart from | - | to
{take} heed of | - | to on at for with
{take} hold of | - | to at with
{take} inspiration from | - | of
{take} issue with | - | about to of at
{take} leave of | - | to
{take} note of | - | to about for
{take} notice of | - | to about
{take} offence at | - | of
{take} offense at | - | of
{take} part in | - | at to on for
{take} pity on | - | to of at for with
{take} pleasure in | - | to about
{take} possession of | - | to on with
{take} precedence over | - | to of
{take} pride in | - | on for at about with
{take} refuge in | - | of to
{take} responsibility for | - | of on to about
{take} revenge on | - | to of at
{take} solace in | - | of on
{take} stock of | - | to on at for with
{take} the blame for | - | of to about
{take} the opportunity to | - | of
{take} the place of | - | to
{take} umbrage at | - | to of on for
{tell} the difference between | - | of
{throw} a spotlight on | - | to
{throw} light on | - | to at over of for
{touch} base with | - | to of
{trade} places with | - | to of
{turn} a blind eye to | - | of for on with
{turn} a deaf ear to | - | of for on with
{turn} attention to | - | of
{turn} the page on | - | of
{turn} the tables on | - | to of
{turn} up the heat on | - | to
{voice} concern about | - | to of
{vote} in favor of | - | to for with
{vote} in favour of | - | to for with
{wage} war on | - | to at of
{wash} hands of | - | to
{work} in concert with | - | of
{work} in tandem with | - | of
{wreak} havoc on | - | to of for at
at a depth of | in on by with | -
at a height of | in on by with | -
at a speed of | in on by | -
at a temperature of | in on by | -
at an altitude of | in on by | -
{cut} little ice with | - | to for on at
{cut} no ice with | - | to for on at
{cut} much ice with | - | to for on at
on appeal | in | -
within sight of | - | from to
within reach of | - | from
within earshot of | - | from to
within range of | - | from
all the way to | - | of`.split('\n')
