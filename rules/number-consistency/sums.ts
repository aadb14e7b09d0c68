import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, canMake, isExact, isPlain, messageOfSum, sumOf} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss, isSlipOf} from './slip.ts'
import type {Story} from './story.ts'
import {closesItem, toldOf} from './told.ts'

const word = `[${letter}’'-]+`

/** What announces that what was told one after the other is now added up. */
const totals = [
  `(?<![${letter}])(?:for|making|makes|made|with) an? (?:combined |grand |overall )?total of ${named('n')}`,
  `(?<![${letter}])(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took) (?:the|its|their|his|her) (?:death |overall |combined |confirmed |official )?(?:total|toll|tally|count) (?:(?:there|of (?:the )?[${letter}]+) )?to ${named('n')}`,
  `(?<![${letter}])(?:(?:in all|in total|altogether|all told|combined|together|in sum|all in all),? |(?<!(?:its|his|her|their|the|year|season) )total(?:l?ing|l?ed|s)? |(?:that|this|which) (?:made|makes|brings? it to|adds? up to|came to|comes to) )(?:${word},? ){0,6}?${named('n')}`,
  // “84mm in May and 40mm in June, making 124mm for the spring”
  `, making ${named('n')}(?:[ -]?${word})? (?:for|over|across|in) (?:the|a) (?:${word} )?(?:year|month|week|season|quarter|summer|winter|spring|autumn|fall|day|weekend|decade)(?![${letter}])`,
  `${named('n')}(?: ${word}){0,4},? (?:in all|in total|altogether|all told|combined|together)(?![${letter}])`,
  // “nine on Monday and eleven on Tuesday, 21 in two days”
  `(?<=, )${named('n')} in ${figure} (?:days|weeks|months|years|games|matches|nights|rounds|seasons)(?=[.,;]|$)`,
].map((source) => new RegExp(source, 'gi'))
const mayBeTotal =
  /(?<!\p{L})(?:total|toll|tally|count|all|altogether|combined|together|sum|made|makes|adds?|came|comes|brings?|making|in [\ue000-\ue03b] \p{L}+s)/iu

/** “another seven”, “a further $9 million”, “six more” */
const added =
  /(?<!\p{L})(?:another|(?:a )?further|an additional|additional|plus|(?:and )?then|along with|as well as)\s$/iu
const more = /^\s(?:\p{L}+\s)?(?:more|additional|others)(?!\p{L})/iu

/** What makes some of the figures no parts, or the total one of more. */
const otherwise =
  /(?<!\p{L})(?:including|includes?|included|of (?:them|whom|which|those|these)|among|(?:this|per|a) season|career|since|so far|year-to-date|per|each|every|apiece|respectively|average|out of|compared|than|or|if|would|could|originally|previous(?:ly)?|already|earlier|initial(?:ly)?|minus|less|except|others?)(?!\p{L})/iu
const isOneOfMore =
  /(?<!\p{L})(?:one|two|three|several|some|dozens|many|a|an) (?:more|others?)(?!\p{L})|(?<!\p{L})others?(?!\p{L})/iu

/** “and two more in the hospital”: they are counted. */
const someMore = /(?<!\p{L})(?:one|two|three) (?:\p{L}+ )?more(?! than)(?!\p{L})/giu

/** Amounts that are told one after the other, and a total that they do not make. */
export function findWrongSums(story: Story): Finding[] {
  const {sentences} = story
  return sentences.flatMap((sentence, i) => {
    const skeleton = skeletonOf(story, sentence)
    const total = skeleton && totalOf(skeleton)
    if (!total) return []
    const passage = sentences.slice(Math.max(0, i - 2), i + 1)
    const found = judgePassage(story, passage, total)
    return found ? [found] : []
  })
}

const totalOf = remember((skeleton: Skeleton): Figure | undefined => {
  if (!mayBeTotal.test(skeleton.text)) return undefined
  // “the two deals”
  const text = countsOnly(skeleton).replace(
    new RegExp(`(?<=(?:the|these|both|all) )${figure}(?= [${letter}])`, 'giu'),
    (one) => ((skeleton.figureOf(one)?.value ?? 9) < 7 ? 'x' : one),
  )
  for (const pattern of totals)
    for (const {groups} of text.matchAll(pattern)) {
      const total = skeleton.figureOf(groups?.n)
      if (total && isPlain(total) && /^(?:cardinal|money)$/.test(total.kind) && !total.isAttributive) return total
    }
  return undefined
})

function judgePassage(story: Story, passage: readonly Sentence[], total: Figure): Finding | undefined {
  for (let from = passage.length - 1; from >= 0; from--) {
    const window = passage.slice(from)
    const before = window.flatMap((sentence) => story.figures.of(sentence)).filter((one) => isBefore(one, total))
    const parts = partsOf(before, total)
    if (!parts) return undefined
    if (parts.length < 2 || isAdded(parts[0] as Figure)) continue
    return judge(window, parts, total, story)
  }
  return undefined
}

const isBefore = (one: Figure, other: Figure) =>
  one.paragraph.index < other.paragraph.index || (one.paragraph === other.paragraph && one.start < other.start)

/** Those of the total's unit; undefined where one of them is in doubt. */
function partsOf(before: readonly Figure[], total: Figure): Figure[] | undefined {
  const parts: Figure[] = []
  for (const one of before) {
    if (one.kind !== total.kind || one.isAttributive) {
      if (/^(?:pair|ratio|fraction)$/.test(one.kind)) return undefined
      continue
    }
    if (total.kind === 'money') {
      if (!areOfOneUnit(one, total) || one.low !== one.high) return undefined
      parts.push(one)
      continue
    }
    if (isOfTime(one) && !areOfOneMeasure(one, total)) continue
    if (!isExact(one)) return undefined
    // “the two gifts”
    if (one.value < 7 && /(?<!\p{L})(?:the|these|both|all)\s$/iu.test(textBefore(one))) continue
    parts.push(one)
  }
  if (total.kind === 'money') return parts
  const nouns = new Set([...parts, total].flatMap((part) => nounOf(part) ?? []))
  // “two in the first and three in the fourth, and the Yankees had four hits in all”
  const isWithin = parts.length > 1 && parts.every(({sentence}) => sentence === total.sentence)
  if (isWithin && nounOf(total) && !parts.some(nounOf)) return undefined
  return nouns.size < 2 ? parts : undefined
}

const textBefore = ({paragraph, hedgeStart}: Figure) => paragraph.text.slice(Math.max(0, hedgeStart - 24), hedgeStart)
const textBehind = ({paragraph, end}: Figure) => paragraph.text.slice(end, end + 24)

const isAdded = (one: Figure) => added.test(textBefore(one)) || more.test(textBehind(one))

const isOfTime = (one: Figure) =>
  /^[ -](?:[\p{Ll}-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|games?|matches|times|rounds?|innings|nights?|decades?|seasons?)(?!\p{L})/u.test(
    textBehind(one),
  )

/** “12 miles on Friday … 36 miles in three days” */
const areOfOneMeasure = (one: Figure, total: Figure) =>
  measureOf(one) !== undefined && measureOf(one) === measureOf(total)

const measureOf = (one: Figure) =>
  /^ (miles|kilomet(?:re|er)s|hours|minutes|games|matches)(?!\p{L})/u.exec(textBehind(one))?.[1]

/** What it counts, if the noun follows closely. */
function nounOf({counted}: Figure): string | undefined {
  return counted && /^NNS?$/.test(counted.noun.tag) ? counted.lemma : undefined
}

function judge(
  window: readonly Sentence[],
  parts: readonly Figure[],
  total: Figure,
  story: Story,
): Finding | undefined {
  if (parts.length > 6) return undefined
  const told = window.map(({text}) => text).join(' ')
  const count = /(?<!\p{L})(?:the|both|these) (two|three|four)(?!\p{L})/iu.exec(window.at(-1)?.text ?? '')?.[1]
  const isCounted = count !== undefined && ['two', 'three', 'four'].indexOf(count.toLowerCase()) + 2 === parts.length
  const isLinked =
    parts.slice(1).every(isAdded) ||
    isCounted ||
    isListed(parts) ||
    areOneAfterTheOther(parts) ||
    areNamed(parts, story) ||
    isReckoned(parts, total)
  if (
    !isLinked ||
    otherwise.test(told.replace(/other than|and others/g, '')) ||
    isOneOfMore.test(told.replace(someMore, ''))
  )
    return undefined
  // “In all, the family has given $9 million.”
  if (
    /(?<!\p{L})(?:has|have|had) (?:\p{L}+ )?(?:\p{L}+(?:ed|en)|won|made|been|had|sold|lost|paid|spent|cost|given|died)(?!\p{L})/u.test(
      total.sentence.text,
    ) &&
    !parts.some(isAdded)
  )
    return undefined
  if (story.figures.of(window[0] as Sentence).length > 8) return undefined
  const sum = sumOf(parts)
  if (!isNear(sum, total) || parts.some(({value}) => value >= total.value)) return undefined
  if ([...parts, total].every(isExact) ? sum === total.value : canMake(parts, total)) return undefined
  const unit = total.times
  return {
    at: spanOfFigure(total),
    message: messageOfSum(total, parts, unit),
    related: placesOf(parts.map(spanOfFigure)),
  }
}

/** “Orr got 4,210 votes, Pell 3,980, Quay 1,120 and Rudd 640”: all of one sentence, each with its name before it. */
function areNamed(parts: readonly Figure[], story: Story): boolean {
  const [first, ...others] = parts as [Figure]
  const told = toldOf(story, first.sentence)
  return (
    parts.length > 2 &&
    others.every((part) => told.some((one) => one.figure === part && closesItem(one))) &&
    told.length === parts.length
  )
}

/** “14 came in, and in the second hour nine, making 24 in all” */
function isReckoned(parts: readonly Figure[], total: Figure): boolean {
  const before = textBefore(total)
  return (
    /(?<!\p{L})(?:making|which makes|making it)\s$/iu.test(before) &&
    /^ (?:\p{L}+ ){0,2}(?:in all|in total|altogether|all told)/u.test(textBehind(total)) &&
    parts.every(({sentence}) => sentence === total.sentence)
  )
}

/** Of millions, three are not a slip for five. */
const isNear = (sum: number, {value, times, step}: Figure) =>
  times === 1
    ? isNearMiss(sum, value)
    : Math.abs(sum - value) <= value / 5 ||
      (value / step >= 10 && isSlipOf(Math.round(sum / step), Math.round(value / step)))

/** “lost £3.2 million, £4.1 million and £2.7 million in three years” */
const areOneAfterTheOther = (parts: readonly Figure[]): boolean =>
  parts.length > 2 &&
  parts.slice(1).every((part, i) => {
    const {end, paragraph} = parts[i] as Figure
    return paragraph === part.paragraph && /^(?:,|,? and) $/.test(paragraph.text.slice(end, part.start))
  })

/** “12 people in Hatay on Monday and 15 on Tuesday”: what follows the first has no noun of its own. */
function isListed(parts: readonly Figure[]): boolean {
  return parts.slice(1).every((part, i) => {
    const {end, paragraph} = parts[i] as Figure
    if (paragraph !== part.paragraph) return false
    return (
      /^[^.;:“”()]*(?:, and|,| and)\s$/.test(paragraph.text.slice(end, part.start)) &&
      /^ (?:in|on|at|for|from|to|by|with)(?!\p{L})/u.test(textBehind(part))
    )
  })
}
