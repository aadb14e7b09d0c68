import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {addends, isExact, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'
import {sidesOf} from './votes.ts'

const voter = `(?: (?:other |more )?(?:members?|mps|senators?|deput(?:y|ies)|councillors?|delegates?|lawmakers?|legislators?|judges?|justices?|directors?|trustees?|commissioners?|states|countries|of them|others?))?(?: who)?`
const abstention = new RegExp(`${named('n')}${voter} (?:abstain(?:ed|ing)|abstentions?)(?![${letter}])`, 'i')
const absence = new RegExp(
  `${named('n')}${voter} (?:(?:was|were) (?:absent|away|missing|not present|ill)|absent|absences?|stayed (?:away|at home)|staying away|missed the vote|did not (?:vote|take part|attend|turn up|cast)|failed to (?:vote|turn up|attend)|boycotted the (?:vote|session|sitting)|not voting)(?![${letter}])`,
  'i',
)
const house = new RegExp(
  `${named('n')}-(?:seat|member|strong)(?![${letter}-])|(?<![${letter}])(?:of|all) (?:the |its )?${named('m')} (?:members|mps|senators|deputies|councillors|delegates|lawmakers|legislators)(?![${letter}])|(?<![${letter}])(?:house|parliament|assembly|chamber|council|senate|board|committee)[’']s ${named('s')} (?:members|seats)`,
  'gi',
)
/** A seat with nobody in it, or a vote that is cast in need only. */
const uncast =
  /(?<!\p{L})(?:vacan\p{L}+|empty|speaker|chair\p{L}*|president|tie|suspended|vice-president|ex officio)(?!\p{L})/iu

/** Sentences on either side over which one vote is told. */
const reach = 2

/** A vote that is told with those who stayed away, and a house that has more or fewer members than all these. */
export function findWrongAbsences(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const absent = countIn(story, sentence, absence)
    if (!absent) return []
    const near = sentences
      .slice(Math.max(0, i - reach), i + reach + 1)
      .filter(({paragraph}) => Math.abs(paragraph.index - sentence.paragraph.index) < 2)
    const votes = near.map((one) => sidesIn(story, one)).filter((one) => one !== undefined)
    const [sides] = votes
    const abstained = near.flatMap((one) => countIn(story, one, abstention) ?? [])
    const houses = near.flatMap((one) => housesIn(story, one))
    const [whole] = houses
    if (!sides || votes.length > 1 || abstained.length > 1 || !whole || houses.some(({value}) => value !== whole.value))
      return []
    const figures = [...sides, ...abstained, absent]
    if (new Set([...figures, whole]).size <= figures.length) return []
    // Of one sentence, the sums of bodies tell.
    if (figures.every((one) => one.sentence === whole.sentence)) return []
    const counts = figures.flatMap(({value, other}) => (other === undefined ? [value] : [value, other]))
    const sum = counts.reduce((all, count) => all + count, 0)
    const mayBeUncast = near.some(({text}) => uncast.test(text))
    if (sum === whole.value || (sum < whole.value && (mayBeUncast || sum === whole.value - 1))) return []
    if (!isNearMiss(sum, whole.value)) return []
    const last = inOrder([whole, ...figures]).at(-1) as Figure
    const at = last === whole ? absent : last
    return [
      {
        at: spanOfFigure(at),
        message: `“${at.text}”: the votes, and those not cast, make ${written(sum)} (${addends(counts)}), and the house has ${written(whole.value)}. Check the figures.`,
        related: placesOf([whole, ...figures].filter((one) => one !== at).map(spanOfFigure)),
      },
    ]
  })
}

function countIn(story: Story, sentence: Sentence, pattern: RegExp): Figure | undefined {
  const skeleton = skeletonOf(story, sentence)
  const one = skeleton?.figureOf(pattern.exec(skeleton.text)?.groups?.n)
  return one && isExact(one) && !one.quotation ? one : undefined
}

function sidesIn(story: Story, sentence: Sentence): readonly Figure[] | undefined {
  const skeleton = skeletonOf(story, sentence)
  return skeleton && sidesOf(skeleton)
}

function housesIn(story: Story, sentence: Sentence): readonly Figure[] {
  const skeleton = skeletonOf(story, sentence)
  return skeleton ? housesOf(skeleton) : []
}

const housesOf = remember(({text, figureOf}: Skeleton): readonly Figure[] =>
  [...text.matchAll(house)].flatMap(({groups}) => figureOf(groups?.n ?? groups?.m ?? groups?.s) ?? []).filter(isExact),
)
