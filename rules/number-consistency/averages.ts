import type {Figure, Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, type Bounds, boundsOf, isExact, meet, rewritten, unhedged, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isOfTime, type Operand, operandsOf} from './operands.ts'
import {letter, skeletonOf} from './skeleton.ts'
import {mayBeMeant} from './slip.ts'
import type {Story} from './story.ts'
import {countedBehind} from './wholes.ts'

const leads =
  'or|and|so|that|this|it|which|is|was|are|were|works?|working|worked|out|at|to|of|comes?|came|coming|makes?|making|made|gives?|giving|gave|means?|meant|meaning|equals?|amounts?|amounted|amounting|just|only|an?|mean|the|equivalent|averages?|averaged|averaging|on|in|per|capita'
/** What ties a quotient to what it is made of: “, or”, “, which works out at” */
const tied = new RegExp(`(?:[,;:(]|[–—])\\s?(?:(?:${leads}) )*$`, 'i')
/** “That is an average of …”: of the sentence before. */
const takesUp =
  /^(?:That|This|It)(?:['’]s| is| was| works? out at| worked out at| comes? to| came to| means| makes| amounts to)(?: (?:only|just))? $/u
/** By what it is divided: “each”, “a head”, “per pupil”. */
const divisor = new RegExp(
  `^(?: ?(?<speed>mph|kph|km/h)|(?: (?!each|a|an|per|for|every)[${letter}-]+)?(?: (?<each>each|apiece|a head|per head|a person|per person|per capita)| (?:per|an?|for each|for every|every|each|to an?|to each|to every) (?<unit>[${letter}-]+)))(?=[.,;:)–—]|$| )(?! (?:after|before|less|more|net|plus|minus|to|or)(?![${letter}]))`,
  'i',
)
const ofTime =
  /^ (?:minute|hour|day|night|week|month)s? (?:a|an|each|every|per) (?:hour|day|night|week|month|year)(?!\p{L})/u
const ends = /^(?: \p{Ll}+)?(?=[.,;:)–—]|$| [–—])/u
const withRest = /(?<!\p{L})(?:rest|remain\p{L}*|balance|others?|left over|besides)(?!\p{L})/iu
/** What makes the total that of another count, or of a part. */
const apart =
  /(?<!\p{L})(?:each|apiece|per|average|averag\p{L}+|including|of which|of whom|respectively|rest|remaining|another|further|plus|minus|excluding|except|more than|compared|than|if|up to|(?:between|first|last|next|top) [\ue000-\ue03b])(?!\p{L})/iu

/** So much for so many, and what that makes for each of them: “£1.8m from 36 investors, an average of £50,000 each”. */
export const findWrongAverages = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton) return []
    const own = operandsOf(skeleton)
    return own.flatMap((told, k) => {
      if (!/^(?:cardinal|money)$/.test(told.figure.kind) || told.figure.isAttributive) return []
      const lead = skeleton.text.slice(0, told.at)
      const isAverage = /average/i.test(told.figure.hedge?.text ?? '') || /(?<!\p{L})(?:average|mean) of $/iu.test(lead)
      const tail = skeleton.text.slice(told.at + 1)
      // “eight hours a day, five days a week”
      if (ofTime.test(tail)) return []
      const groups = divisor.exec(tail)?.groups
      if ((!groups && !(isAverage && ends.test(tail))) || withRest.test(tail)) return []
      const last = sentences[i - 1]
      if (takesUp.test(lead)) {
        const before = last?.paragraph === sentence.paragraph ? skeletonOf(story, last) : undefined
        return before ? judge(told.figure, operandsOf(before), before.text, groups) : []
      }
      if (k === 1 && tied.test(lead) && groups?.each) {
        const [total] = own
        const count = total && isTotal(total.figure, told.figure) ? countOfSubject(story, i) : undefined
        return total && count ? weigh(told.figure, total.figure, count) : []
      }
      return k > 1 && tied.test(lead) ? judge(told.figure, own.slice(0, k), clauseOf(lead), groups) : []
    })
  })

const clauseOf = (lead: string) => lead.replace(tied, '')

const subject =
  /^(?:The|Its|Their|These|Those|All (?:of )?the) (?:\p{Ll}[\p{Ll}-]* ){0,2}?(\p{Ll}+) (?:were|are|will|would|cost|costs|came|got|received|raised|have|had)(?!\p{L})/u

/** “runs 48 cameras. The cameras cost $1.2 million, or $25,000 apiece”: how many the story has told that there are, with one voice. */
function countOfSubject({sentences, figures}: Story, i: number): Figure | undefined {
  const noun = subject.exec((sentences[i] as Sentence).text)?.[1]
  const counts = sentences
    .slice(Math.max(0, i - 4), i)
    .flatMap(figures.of)
    .filter((one) => isExact(one) && one.value > 1 && !one.isAttributive && one.counted?.noun.lower === noun)
  return noun && new Set(counts.map(({value}) => value)).size === 1 ? counts[0] : undefined
}

function judge(
  told: Figure,
  operands: readonly Operand[],
  text: string,
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Finding[] {
  if (apart.test(text) || /[.;“”]\s/.test(text)) return []
  const totals = operands.filter(({figure}) => isTotal(figure, told))
  const counts = operands.filter(
    (one, i) =>
      isCount(one.figure, told) &&
      isCounted(one, groups?.speed ? 'hour' : groups?.unit, text) &&
      countedBehind(one.figure, text.slice(0, one.at), operands[i - 1]?.figure) === one.figure,
  )
  const ofPlay = totals.find((one) => isOfPlay(one, counts, text))
  const [total = ofPlay] = totals.filter((one) => told.kind === 'money' || !counts.includes(one))
  const [count] = counts.filter((one) => one !== total)
  const isOnly =
    total &&
    count &&
    totals.every((one) => one === total || one === count) &&
    counts.every((one) => one === count || one === total)
  // Another figure between them is of something else, or what is meant.
  if (!isOnly || operands.length > 3) return []
  return weigh(told, total.figure, count.figure)
}

function weigh(told: Figure, total: Figure, count: Figure): Finding[] {
  const right = total.value / count.value
  const [all, parts] = [boundsOf(total), boundsOf(count)]
  const made = {low: all.low / parts.high, high: all.high / parts.low}
  const isNoughtOff = told.kind === 'money' && Math.abs(Math.abs(Math.log10(told.value / right)) - 1) < 0.01
  if (meet(widened(told), made) || !(mayBeMeant(right, told.value) || isNoughtOff)) return []
  const [proper] = rewritten(told, right)
  return [
    {
      at: spanOfFigure(told),
      message: `“${told.text}”: ${total.text} divided by ${count.text} is ${proper ?? written(right)}. Check the three figures.`,
      expected: proper ? [proper] : [],
      related: placesOf([total, count].map(spanOfFigure)),
    },
  ]
}

/** “143 yards on 22 carries”: both are counted, and the second tells how often. */
function isOfPlay({at}: Operand, counts: readonly Operand[], text: string): boolean {
  const next = counts.find((one) => one.at > at)
  return (
    next !== undefined &&
    /^ (?:yards|points|runs|goals|miles|metres|meters|rebounds|assists|kills|tackles) (?:on|in|from|off) (?:just |only |his |her |their |its |the )?$/.test(
      text.slice(at + 1, next.at),
    )
  )
}

const isTotal = (one: Figure, told: Figure) =>
  areOfOneUnit(one, told) &&
  one.low === one.high &&
  one.value > told.value &&
  !one.isAttributive &&
  (!one.hedge || one.hedge.lean === 'near')

const isCount = (one: Figure, told: Figure) =>
  one.kind === 'cardinal' &&
  one.value > 1 &&
  (told.kind === 'money' || one.value < 1000) &&
  // “£180 million over three years” is no hedge.
  (isExact(one) ||
    (one.low === one.high && (one.hedge?.lean === 'near' || (isOfTime(one) && /^over$/i.test(one.hedge?.text ?? '')))))

/** Whether it counts what is divided among: “36 investors … each”, “14 games … a game”, “a 12-acre site … an acre”. */
function isCounted({figure, at}: Operand, unit: string | undefined, text: string): boolean {
  const behind = text.slice(at + 1).replace(/[\ue000-\ue03b].*$/, '')
  const words = /^(?:[ -]\p{L}[\p{L}-]*){1,4}/u.exec(behind)?.[0].toLowerCase().split(/[ -]/).slice(1) ?? []
  if (unit) return words.some((word) => word === unit.toLowerCase() || isPluralOf(word, unit.toLowerCase()))
  return !figure.isAttributive && words.some((word) => /(?:s|people|men|women|children|staff)$/.test(word))
}

const isPluralOf = (word: string, unit: string) =>
  word === `${unit}s` ||
  word === `${unit}es` ||
  word === unit.replace(/y$/, 'ies') ||
  (word === 'people' && unit === 'person')

/** Rounded as it is written, and once more: an average is seldom told to its last digit. */
function widened(told: Figure): Bounds {
  const {low, high} = boundsOf(/average/i.test(told.hedge?.text ?? '') ? unhedged(told) : told)
  return {low: Math.min(low, told.value * 0.96), high: Math.max(high, told.value * 1.04)}
}
