import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isExact, isMiscounted, rewritten, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'

const adverbs = '(?: (?:about|just|only|still|it|him|her|them|us|with|the [\\p{Ll}]+))*'.replace('\\p{Ll}', letter)
/** “the remaining 30”, “the other four”, “that leaves 30” */
const rest = new RegExp(
  `(?<![${letter}])(?:(?:the|its|his|her|their) (?:remaining|other|rest of the) |(?:the (?:rest|remainder|balance)|what is left|what remains), |(?:leaving|leaves|left|leave)${adverbs} )${named('left')}`,
  'i',
)
/** “$2 million a year” */
const isRate = /^ (?:an?|per|each|every) (?:year|month|week|day|hour|head|person|ton|share)/u
const mayTell = remember(({text}: Skeleton) => /remain|the other |rest|balance|leav|left/i.test(text))

/** “of the 61 people”, “38 of the 61”, “$210 million, of which” */
const whole = new RegExp(
  `(?:${named('part')}(?: [${letter}’'-]+){0,3}? of|(?<![${letter}])of)(?: (?:the|its|his|her|their|all|a total of|those|these|some|(?:the )?[${letter}-]+[’']s?))* ${named('of')}|${named('which')}[^.;:\\ue000-\\ue03b]{0,40}, of which|${named('them')}[^.;:\\ue000-\\ue03b]{1,40}, ${figure} of (?:them|these|whom)`,
  'i',
)

/** Sentences that a whole, its parts and what is left of it stretch over. */
const reach = 3

/** Of a whole, several parts are taken, and what is left is not the rest: “Of the 61, 38 … and 19 … The other three …”. */
export function findWrongRests(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i) => {
    const skeleton = skeletonOf(story, sentence)
    const told = skeleton && mayTell(skeleton) ? rest.exec(countsOnly(skeleton)) : undefined
    const left = skeleton?.figureOf(told?.groups?.left)
    if (!skeleton || !told || !left || !isPlainAmount(left) || left.isAttributive) return []
    if (isRate.test(left.paragraph.text.slice(left.end, left.end + 16))) return []
    if (/\b(?:another|others?|apart from|besides)\b/i.test(sentence.text.slice(left.end - sentence.start))) return []
    const isReckoned = /^(?:leav|left)/i.test(told[0])
    for (let k = i; k >= Math.max(0, i - reach); k--) {
      const passage = story.sentences.slice(k, i + 1)
      if (passage.some(({paragraph}) => sentence.paragraph.index - paragraph.index > 1)) break
      const sum = findSum(story, passage, left, isReckoned)
      if (sum === 'doubtful') return []
      if (sum) return judge(sum, left)
    }
    const sum = findSumOfTwo(story, skeleton, story.sentences[i - 1])
    return sum && isOfWhole(left, sum.whole) ? judge(sum, left) : []
  })
}

/** “The hotel has 80 rooms. Fifty-two face the sea, and the other 38 …” */
const opening = new RegExp(
  `^${named('part')} [^.;:\\ue000-\\ue03b]{1,60}(?:,? and|, while|;|,? but) the (?:other|remaining) ${figure}(?= [^.;:\\ue000-\\ue03b]*\\.?$)`,
  'i',
)

function findSumOfTwo(story: Story, skeleton: Skeleton, before: Sentence | undefined): Sum | undefined {
  const part = skeleton.figureOf(opening.exec(skeleton.text)?.groups?.part)
  if (!part || !before || before.paragraph !== part.paragraph) return undefined
  const [all, ...others] = story.figures.of(before)
  const isCount =
    all && isExact(all) && !others.length && /^NNS$/.test(all.counted?.noun.tag ?? '') && !all.isAttributive
  return isCount && isExact(part) && isOfWhole(part, all) && !uncounted.test(skeleton.text)
    ? {whole: all, parts: [part]}
    : undefined
}

interface Sum {
  whole: Figure
  parts: readonly Figure[]
}

/** The whole and its parts of a passage that opens with the whole; what else it counts makes it doubtful. */
function findSum(
  story: Story,
  passage: readonly Sentence[],
  left: Figure,
  isReckoned: boolean,
): Sum | 'doubtful' | undefined {
  const [first] = passage as [Sentence]
  const skeleton = skeletonOf(story, first)
  if (!skeleton) return undefined
  const figures = passage
    .flatMap((sentence) => story.figures.of(sentence))
    .filter((one) => one !== left && isBefore(one, left))
  const found = whole.exec(countsOnly(skeleton))
  const all =
    skeleton.figureOf(found?.groups?.of ?? found?.groups?.which ?? found?.groups?.them) ??
    (isReckoned ? largest(figures, left) : undefined)
  if (!all || all.sentence !== first || !areOfOneUnit(all, left) || !isPlainAmount(all)) return undefined
  const taken = skeleton.figureOf(found?.groups?.part)
  const behind = figures.filter((one) => one.kind === left.kind && (one === taken || isBefore(all, one)))
  const before = figures.filter((one) => one.kind === left.kind && one !== all && !behind.includes(one))
  const text = passage
    .map((sentence) => sentence.text.slice(sentence === first ? all.start - first.start : 0))
    .join(' ')
  const last = passage.at(-1) as Sentence
  const told = text.slice(0, text.length - (last.end - left.start))
  if (before.length && !found) return undefined
  const isClear =
    behind.every((one) => isPlainAmount(one) && areOfOneUnit(one, left) && isOfWhole(one, all)) &&
    behind.length < 7 &&
    !uncounted.test(told.replace(/(?<!\p{L})(?:the|an)other\s/giu, '')) &&
    isOfWhole(left, all)
  if (!isClear) return 'doubtful'
  // One part of a count is the other module's.
  const least = left.kind === 'money' ? 1 : 2
  if (behind.length < least) return behind.length ? 'doubtful' : undefined
  return {whole: all, parts: behind}
}

function largest(told: readonly Figure[], left: Figure): Figure | undefined {
  const [first, ...others] = told.filter((one) => areOfOneUnit(one, left))
  if (!first || !others.length || !others.every(({value}) => value < first.value)) return undefined
  const isOfOne = first.sentence === left.sentence && taking.test(first.sentence.text)
  return left.kind === 'money' || isOfOne ? first : undefined
}

/** “inherited 60 cows, sold 22 and lost five, leaving 33” */
const taking =
  /\b(?:sold|lost|gave|spent|used|closed|kill(?:ed|s)|removed|burned|died|freed|released|returned|withdrew|resigned|quit|scrapped|cut)\b/i

const isBefore = (one: Figure, other: Figure) =>
  one.paragraph.index < other.paragraph.index || (one.paragraph === other.paragraph && one.start < other.start)

const isPlainAmount = ({kind, low, high, hedge}: Figure): boolean =>
  /^(?:cardinal|money)$/.test(kind) && low === high && (!hedge || hedge.lean === 'near')

/** What is taken, or left, beside what is counted; what is told twice; what is a rate. */
const uncounted =
  /(?<!\p{L})(?:others|some|several|few|both|each|apiece|either|half|per|a (?:year|month|week|day)|including|included|among|or|if|would have|previous(?:ly)?|earlier|originally|up from|down from|compared|more than|fewer than|less than|at least|interest|who had|half of|open(?:ed|s|ing)|add(?:ed|s|ing)|hired|bought|gained|built|receiv\p{L}+|recruited|joined|arrived|raised another)(?!\p{L})/iu

/** A part has no noun, or that of the whole: “11 of the 14 jobs”, “two hours”. */
function isOfWhole(part: Figure, all: Figure): boolean {
  if (part.isAttributive) return false
  if (part.kind === 'money') return true
  const behind = part.paragraph.text.slice(part.end, part.end + 40)
  if (
    /^[ -](?:\p{Ll}+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|percent|points?|times)(?!\p{L})/u.test(
      behind,
    )
  )
    return false
  const {counted} = part
  if (
    !counted ||
    counted.noun.start > part.end + 24 ||
    counted.noun.start < part.end ||
    !/^NNS?$/.test(counted.noun.tag)
  )
    return true
  // “38 opposed the measure”, “seven are mares”: the noun is not what is counted.
  if (/^ (?:are|were|is|was|have|had|will|did|do|can|said) /.test(behind)) return true
  if (!/^ (?:\p{L}[\p{L}-]* )?$/u.test(part.paragraph.text.slice(part.end, counted.noun.start))) return true
  return counted.lemma === all.counted?.lemma
}

function judge({whole: all, parts}: Sum, left: Figure): Finding[] {
  const right = all.value - sumOf(parts)
  if (right <= 0 || !isMiscounted(left, right, [all, ...parts])) return []
  if (!isNearMiss(right, left.value) || left.value >= all.value) return []
  const {times} = left
  const taken = parts.map(({text}) => text).join(' and ')
  return [
    {
      at: spanOfFigure(left),
      message: `“${left.text}”: ${taken} of ${all.text} leave ${written(right / times)}. Check the figures.`,
      expected: rewritten(left, right),
      related: placesOf([all, ...parts].map(spanOfFigure)),
    },
  ]
}
