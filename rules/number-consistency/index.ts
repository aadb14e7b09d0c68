import {defineRule, type House, type Reading, remember} from '../../src/rule-kit/index.ts'
import {findWrongAbsences} from './absences.ts'
import {findWrongAges} from './ages.ts'
import {findWrongAgesThen} from './ages-then.ts'
import {findWrongAll} from './all-told.ts'
import {findWrongAverages} from './averages.ts'
import {findWrongBases} from './bases.ts'
import {findWrongBodies} from './bodies.ts'
import {findWrongBudgets} from './budgets.ts'
import {findWrongCareers} from './careers.ts'
import {findWrongChanges} from './change.ts'
import {findWrongTimeGaps} from './clocked.ts'
import {findWrongComparatives} from './comparatives.ts'
import {findWrongComparisons} from './comparisons.ts'
import {findWrongComplements} from './complements.ts'
import {findWrongConversions} from './conversions.ts'
import {findWrongDifferences} from './differences.ts'
import {findWrongApposedMoves} from './directions.ts'
import {findWrongDivisions} from './divisions.ts'
import {findWrongEnsembles} from './ensembles.ts'
import {findWrongEnumerations} from './enumeration.ts'
import {findWrongEqualParts} from './equal-parts.ts'
import {findWrongCrowds} from './everybody.ts'
import {findExchangedDigits} from './exchanged.ts'
import type {Finding} from './finding.ts'
import {findWrongFolds} from './fold.ts'
import {findWrongGaps} from './gaps.ts'
import {findWrongGroups} from './groups.ts'
import {findWrongHalves} from './halves.ts'
import {findWrongHits} from './hits.ts'
import {findWrongLists} from './lists.ts'
import {findWrongMargins, findWrongMarginsRecalled} from './margin.ts'
import {findWrongMeasures} from './measures.ts'
import {findWrongMinutesOfPlay} from './minutes-of-play.ts'
import {findMoreThanAll} from './more-than-all.ts'
import {findWrongOrders} from './orders.ts'
import {findWrongOrdinals} from './ordinals.ts'
import {findWrongOutcomes} from './outcomes.ts'
import {findWrongPerShare} from './per-share.ts'
import {findWrongPerformances} from './performances.ts'
import {findWrongPortions} from './portions.ts'
import {findWrongMoves} from './prices.ts'
import {findWrongProducts} from './products.ts'
import {findWrongProportions} from './proportions.ts'
import {findWrongRaises} from './raises.ts'
import {findWrongRates} from './rates.ts'
import {findWrongRatios} from './ratios.ts'
import {findWrongRecalls} from './recalled.ts'
import {findWrongReckonings} from './reckonings.ts'
import {findWrongRecords} from './records.ts'
import {findWrongRepeats} from './repeated.ts'
import {findWrongRests} from './rests.ts'
import {findWrongOutcomesRetold, findWrongRetellings} from './retold.ts'
import {findWrongRises} from './rises.ts'
import {findWrongScaling} from './scaling.ts'
import {findWrongScores} from './scores.ts'
import {findWrongSeats} from './seats.ts'
import {findWrongSeries} from './series.ts'
import {findWrongShares} from './shares.ts'
import {type Skeleton, skeletonOf} from './skeleton.ts'
import {findWrongStandings} from './standings.ts'
import {findWrongSteps} from './steps.ts'
import {type Story, storyOf} from './story.ts'
import {findWrongSums} from './sums.ts'
import {findMoreTimes} from './times.ts'
import {findWrongTurnouts} from './turnout.ts'
import {findWrongVoters} from './voters.ts'
import {findWrongVotes} from './votes.ts'
import {findWinnersBehind} from './winners-score.ts'
import {findWrongYearOnYear} from './year-on-year.ts'

export default defineRule({
  id: 'number-consistency',
  summary: 'Two figures of the story contradict each other.',
  category: 'consistency',
  severity: 'warning',
  defaults: {},

  check(reading, report, _options, house) {
    const told = new Set<string>()
    // A figure that contradicts others in more than one way is told of once.
    const tell = (found: Finding) => {
      const place = `${found.at.paragraph.index} ${found.at.start}`
      if (told.has(place) || !isOfOneVoice(found, reading)) return
      told.add(place)
      report(found)
    }
    for (const sentence of reading.sentences) {
      const skeleton = skeletonOf(reading, sentence)
      if (skeleton) for (const found of findInSentence(skeleton)) tell(found)
    }
    const story = storyOf(reading)
    for (const find of inStory) for (const found of find(story, house)) tell(found)
  },
})

/** Whether the story tells all of it, or somebody in one quotation. */
const isOfOneVoice = ({at, related}: Finding, {quotationAt}: Reading): boolean => {
  const voice = quotationAt(at.paragraph, at.start)
  return related.every(({at}) => quotationAt(at.paragraph, at.start) === voice)
}

/** What is told within one sentence. */
const findInSentence = remember((skeleton: Skeleton) => inSentence.flatMap((find) => find(skeleton)))

const inSentence = [
  findWrongChanges,
  findWrongRises,
  findWrongMargins,
  findWrongGaps,
  findWrongOutcomes,
  findWrongShares,
  findWrongRatios,
  findWrongComparatives,
  findWrongRecords,
  findWrongProducts,
  findWrongComparisons,
  findWrongProportions,
  findWrongEqualParts,
  findWrongSteps,
  findWrongPerShare,
  findWrongStandings,
  findWrongCareers,
  findWrongHalves,
  findWrongScaling,
  findWrongAgesThen,
  findWrongSeries,
  findWrongHits,
  findWrongMoves,
  findWrongConversions,
  findWrongScores,
  findWrongLists,
  findWrongFolds,
  findWrongComplements,
  findWrongApposedMoves,
  findWrongTimeGaps,
  findWrongOrders,
  findWrongMinutesOfPlay,
  findMoreThanAll,
  findMoreTimes,
  findWinnersBehind,
]

/** What is told over several. */
const inStory: readonly ((story: Story, house: House) => Finding[])[] = [
  findWrongDivisions,
  findWrongSums,
  findWrongCrowds,
  findWrongAll,
  findWrongRests,
  findWrongSeats,
  findWrongMarginsRecalled,
  findWrongVotes,
  findWrongVoters,
  findWrongTurnouts,
  findWrongAbsences,
  findWrongMeasures,
  findWrongEnsembles,
  findWrongBodies,
  findWrongAges,
  findWrongRepeats,
  findWrongGroups,
  findWrongEnumerations,
  findWrongOrdinals,
  findWrongPerformances,
  findWrongYearOnYear,
  findWrongPortions,
  findWrongRates,
  findWrongRaises,
  findWrongReckonings,
  findWrongAverages,
  findWrongBases,
  findWrongRecalls,
  findWrongDifferences,
  findWrongRetellings,
  findWrongOutcomesRetold,
  findWrongBudgets,
  findExchangedDigits,
]
