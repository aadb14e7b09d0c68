import type {Figure, Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isExact, isMiscounted, rewritten, spoken, sumOf, written} from './arithmetic.ts'
import {mayBeSlip} from './division-doubts.ts'
import {wholesBefore} from './divisions-before.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isLeftBySome, taking, uncounted} from './left-by-some.ts'
import {isNearMiss, isSlipOf} from './slip.ts'
import type {Story} from './story.ts'
import {
  isMeasure,
  isPlainAmount,
  nounOf,
  ofThem,
  opensItem,
  opensWhole,
  partOfWhole,
  type Told,
  toldOf,
} from './told.ts'

/** “leaving”, “that leaves”, and then what is left. */
const reckoned =
  /(?<!\p{L})(?:leaving|leaves?|left)(?: (?:it|him|her|them|us|with|just|only|still|the \p{L}+|\p{L}+['’]s? \p{L}+|a (?:[\p{L}-]+ )?(?:of|surplus of)|the (?:other|remaining)|a))*? $/iu
/** “the remaining 30”, “the other four” */
const left =
  /(?<!\p{L})(?:(?:the|its|his|her|their|our) (?:remaining|other|rest of the)|(?:the (?:rest|remainder|balance)|what is left|what remains),) $/iu
/** “Losses at the other five churches came to”, “the rest cost” */
const cameTo =
  /(?<!\p{L})(?:the (?:other|remaining)(?: [\p{L}\d-]+){1,4}|the rest|the remainder)(?: (?:of|at|in) [\p{L} ’]{2,30})? (?:came to|cost|was put at|were put at|totall?ed|amounted to|fetched|raised|made|brought in) $/iu
const isComeTo = ({kind, sentence, hedgeStart}: Figure): boolean =>
  kind === 'money' && cameTo.test(sentence.text.slice(0, hedgeStart - sentence.start))
/** “and 500 do not” */
const negated = /^ (?:do|does|did|have|had|has|are|were|was|is|can|could|would|will)(?: not|n[’']t)(?=[.,;]|$)/
/** “With 12 of the 16 precincts counted, four were outstanding” */
const awaited =
  /^ (?:were|was|are|is|remain(?:s|ed)?) (?:still )?(?:outstanding|uncounted|unaccounted for|to come)(?=[.,;]|$)/
/** “and has 1,800 to go”, “with four still to play” */
const toGo =
  /^ (?:(?:more|still) )?(?:to (?:go|come|play|serve|run|be (?:built|counted|sold|done|found))|left(?: to \p{Ll}+)?|remaining)(?=[.,;)]|$)/u
/** “the 26 that are left”, “the five branches that remain”, “the three others” */
const stayed =
  /^(?: (?:others|remaining)(?!\p{L})(?! (?:that|who|which|in|on|from|of|at)(?!\p{L}))|(?: \p{Ll}+)? (?:that|who|which) (?:remain(?:s|ed)?|(?:are|were|is|was) left)(?!\p{L})(?! (?:of|with|to)(?!\p{L})))|^ (?:that|who|which) (?:(?:are|were|is|was) left|remain(?:s|ed)?(?! of(?!\p{L}))|stayed (?:away|behind|at home|out)|(?:did|do|have|had|are|were|could|would|will) not)(?!\p{L})/u
/** “$2 million a year”, “leaving them two points behind” */
const isOfAnother =
  /^ (?:(?:an?|per|each|every) (?:year|month|week|day|hour|head|person|ton|share)|(?:behind|ahead|adrift|short|off|clear|points?)(?!\p{L}))/u
/** “which leaves it 13 to play”, and not “31 went to Leeds and the other 16 to York” */
const isBeforeTo = /^ to(?!\p{L})/u
const besides = /(?<!\p{L})(?:another|others?|apart from|besides|one (?:exception|is|was))(?!\p{L})/iu

/** Sentences that a whole, its parts and what is left of it stretch over. */
const reach = 3

/** A whole, what is taken of it, and what is left and is not the rest: “38 of the 61 … The other 24 …”. */
export function findWrongRests(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i) => {
    const here = toldOf(story, sentence)
    return here.flatMap((rest, j) => {
      const {figure, before, behind} = rest
      const isReckoned = reckoned.test(before)
      const isMarked =
        isReckoned ||
        left.test(before) ||
        isComeTo(figure) ||
        (j > 0 && (negated.test(behind) || awaited.test(behind))) ||
        (j > 1 &&
          /(?<!\p{L})(?:with|has|have|had)(?: (?:just|only|another|still))? $/iu.test(before) &&
          toGo.test(behind)) ||
        (/(?<!\p{L})the $/iu.test(before) && stayed.test(behind))
      if (!isMarked || !isPlainAmount(figure) || figure.isAttributive || isOfAnother.test(behind)) return []
      const ofGap = isReckoned && isStillNeeded.test(behind) ? divisionOfGap(story, i, rest) : undefined
      if (isReckoned && isBeforeTo.test(behind) && !ofGap) return []
      const after = here.slice(j + 1)
      if (after.some((one) => opensItem(one) && areOfOneUnit(one.figure, figure))) return []
      if (besides.test(sentence.text.slice(figure.end - sentence.start).replace(/^ others/, ''))) return []
      const told = passageBefore(story, i, here.slice(0, j))
      const division =
        ofGap ??
        divisionOfRest(here, j) ??
        divisionOfThis(story, i, here, j) ??
        divisionOfOne(told, rest) ??
        divisionOf(told, rest) ??
        divisionOfThem(story, i, told, rest) ??
        (isReckoned ? reckoningOf(told, rest) : divisionOfSum(story, i, told, rest))
      return division && !division.parts.some(isAdded) ? judge(division, rest, told, story, i) : []
    })
  })
}

/** “They had $94,000. A grant covered a further $60,000”: it comes on top of what is told before. */
const isAdded = ({before}: Told): boolean =>
  /(?<!\p{L})(?:a further|an additional|an extra|an added|a fresh|a second|yet another|on top of that,?) $/iu.test(
    before,
  )

/** What is told before, from the sentence that is the farthest away. */
function passageBefore(story: Story, i: number, here: readonly Told[]): readonly Told[] {
  const told = [...here]
  const {paragraph} = story.sentences[i] as Sentence
  for (let k = i - 1; k >= Math.max(0, i - reach); k--) {
    const sentence = story.sentences[k] as Sentence
    if (paragraph.index - sentence.paragraph.index > 1) break
    told.unshift(...toldOf(story, sentence))
  }
  return told
}

interface Division {
  whole: Told
  parts: readonly Told[]
  /** Whether the story says that it is of this whole, or nothing else that is told can take from it. */
  isTold?: boolean
  /** What a part itself is made of, and is told no more. */
  own?: readonly Told[]
}

/** “Nine were for it and four against; two abstained, and the other three of the 18 …” */
function divisionOfRest(here: readonly Told[], j: number): Division | undefined {
  const [rest, whole] = [here[j] as Told, here[j + 1]]
  if (!whole || !left.test(rest.before) || !partOfWhole.test(rest.behind) || j < 2) return undefined
  const parts = here.slice(0, j)
  return parts.every(({figure}) => areOfOneUnit(figure, whole.figure)) ? {whole, parts, isTold: true} : undefined
}

const ofThis = /(?<!\p{L})[Oo]f (?:this|that|it|the (?:money|sum|total|amount))(?!\p{L})/u

/** “expects £180m … Councils will keep 80 per cent of this, or £144m, and the remaining £36m …” */
function divisionOfThis(story: Story, i: number, here: readonly Told[], j: number): Division | undefined {
  const [rest, before] = [here[j] as Told, story.sentences[i - 1]]
  const {figure} = rest
  const parts = here.slice(0, j)
  if (figure.kind !== 'money' || parts.length !== 1) return undefined
  if (!ofThis.test(figure.sentence.text.slice(0, (parts[0] as Told).figure.start - figure.sentence.start)))
    return undefined
  const wholes =
    before?.paragraph === figure.paragraph
      ? toldOf(story, before).filter((one) => areOfOneUnit(one.figure, figure))
      : []
  const [whole = slipBefore(story, i, [...parts, rest])] = wholes.toSorted((a, b) => b.figure.value - a.figure.value)
  return whole && {whole, parts, isTold: true}
}

/** The one sum of the story so far that some parts could make, but for a slip; none where they make one. */
function slipBefore({sentences, ...story}: Story, i: number, parts: readonly Told[]): Told | undefined {
  const figures = parts.map(({figure}) => figure)
  const wholes = sentences
    .slice(0, i)
    .flatMap((sentence) => toldOf({sentences, ...story}, sentence))
    .filter(({figure}) => areOfOneUnit(figure, figures[0] as Figure) && isPlainAmount(figure))
  if (wholes.some(({figure}) => figure.value === sumOf(figures))) return undefined
  const near = wholes.filter(({figure}) => mayBeSlip(figure, figures))
  return new Set(near.map(({figure}) => figure.value)).size === 1 ? near[0] : undefined
}

/** “The eggs were 34. … 22 of the eggs were whole. The remaining 14 …”: of a noun that the story has counted. */
function divisionOfThem(story: Story, i: number, told: readonly Told[], rest: Told): Division | undefined {
  if (rest.figure.kind !== 'cardinal' || !left.test(rest.before)) return undefined
  const part = told.filter(({figure}) => isPlainAmount(figure)).at(-1)
  const noun = part && /^ of (?:the|its|their|those|these) (\p{Ll}+)(?=[ ,])/u.exec(part.behind)?.[1]
  if (!noun || part.figure.paragraph !== rest.figure.paragraph) return undefined
  const wholes = story.sentences
    .slice(0, i)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter(({figure}) => isExact(figure) && figure.value > part.figure.value && figure.counted?.noun.lower === noun)
  const [whole] = wholes
  return whole && new Set(wholes.map(({figure}) => figure.value)).size === 1 ? {whole, parts: [part]} : undefined
}

/** “to be found elsewhere”, “still to raise” */
const isStillNeeded =
  /^ (?:still )?to (?:be )?(?:find|found|raised?|saved?|made? up|covered?|filled?|closed?|plug(?:ged)?)(?!\p{L})/u
const isGap = /^[ -](?:\p{Ll}+ ){0,2}(?:gap|shortfall|deficit|hole)(?!\p{L})/u

/** “a $14.5 million gap … ¶ The closings will save $6.3 million. That leaves $8.2 million to be found.” */
function divisionOfGap(story: Story, i: number, rest: Told): Division | undefined {
  const before = story.sentences[i - 1]
  if (rest.figure.kind !== 'money' || before?.paragraph !== rest.figure.paragraph) return undefined
  const ofUnit = ({figure}: Told) => areOfOneUnit(figure, rest.figure)
  const [part, ...others] = toldOf(story, before).filter(ofUnit)
  const isSum = others.length === 0 || sumOf(others.map(({figure}) => figure)) === part?.figure.value
  const gaps = story.sentences
    .slice(0, i - 1)
    .flatMap((sentence) => toldOf(story, sentence))
    .filter((one) => ofUnit(one) && isGap.test(one.behind))
  const [whole] = gaps
  const isOne = new Set(gaps.map(({figure}) => figure.value)).size === 1
  return part && whole && isSum && isOne ? {whole, parts: [part], isTold: true} : undefined
}

/** “14 of 17 counts: nine of fraud, four of theft and one of perjury” */
const withItsOwn = (whole: Told, part: Told, behind: readonly Told[]): Division =>
  behind.length > 1 && sumOf(behind.map(({figure}) => figure)) === part.figure.value
    ? {whole, parts: [part], own: behind}
    : {whole, parts: [part, ...behind]}

const opensIncluded =
  /(?:[Oo]f (?:whom|which|them|these|those),?|includ(?:ed?|es|ing)) (?:(?!and )[\p{L}’'.-]+ ){0,6}$/u

/** The last whole of which parts are told. */
function divisionOf(told: readonly Told[], rest: Told): Division | undefined {
  for (let i = told.length - 1; i >= 0; i--) {
    const one = told[i] as Told
    const [last, next] = [told[i - 1], told[i + 1]]
    if (!isPlainAmount(one.figure) || !areOfOneUnit(one.figure, rest.figure)) continue
    const behind = told.slice(i + 1).filter(({figure}) => areOfOneUnit(figure, one.figure))
    if (last && last.figure.sentence === one.figure.sentence && partOfWhole.test(last.behind))
      return withItsOwn(one, last, behind)
    const isNext =
      next !== undefined &&
      areOfOneUnit(next.figure, one.figure) &&
      (next.figure.sentence === one.figure.sentence ||
        /^Of (?:them|these|those)/.test(next.before) ||
        ofThem.test(next.behind))
    if (opensWhole.test(one.before) || (isNext && (opensIncluded.test(next.before) || isOfThem(next, told))))
      return behind.length ? {whole: one, parts: behind} : undefined
  }
  return divisionOfCount(told, rest)
}

/** “seven in the north, four of them new”: of the last figure, unless that is itself a part. */
const isOfThem = (one: Told, told: readonly Told[]) =>
  ofThem.test(one.behind) && told.indexOf(one) > 0 && !ofThem.test(told[told.indexOf(one) - 1]?.behind ?? '')

/** “The hotel has 80 rooms. Fifty-two face the sea, …”: the last count of its sentence, and parts that open what follows. */
function divisionOfCount(told: readonly Told[], rest: Told): Division | undefined {
  const figures = told.filter(({figure}) => areOfOneUnit(figure, rest.figure))
  const from = figures.findLastIndex(
    ({figure}, i) => figure.sentence !== figures[i + 1]?.figure.sentence && i < figures.length - 1,
  )
  const [whole, ...parts] = figures.slice(Math.max(0, from))
  if (!whole || !parts.length || rest.figure.kind === 'money') return undefined
  const {sentence, counted, isAttributive} = whole.figure
  if (sentence === parts[0]?.figure.sentence || sentence.paragraph !== rest.figure.paragraph) return undefined
  const isCounted = isExact(whole.figure) && counted?.noun.tag === 'NNS' && !isAttributive
  return isCounted && parts.every((part) => opensItem(part)) ? {whole, parts} : undefined
}

/** “inherited 60 cows, sold 22 and lost five, leaving 33”; “raised $1.4 million … which leaves $300,000” */
function reckoningOf(told: readonly Told[], rest: Told): Division | undefined {
  const figures = told.filter(({figure}) => areOfOneUnit(figure, rest.figure))
  // “from 400 cows to 160”: those were all, these are.
  const [whole, ...parts] = figures.slice(
    Math.max(
      0,
      figures.findLastIndex((one, k) => isEndOfMove(one, figures[k - 1])),
    ),
  )
  if (!whole || !parts.length || !parts.every(({figure}) => figure.value < whole.figure.value)) return undefined
  const [from, to] = [whole.figure.sentence, rest.figure.sentence]
  const isNear = from === to || (from.paragraph === to.paragraph && parts.every(({figure}) => figure.sentence === to))
  return rest.figure.kind === 'money' || (isNear && taking.test(to.text)) ? {whole, parts} : undefined
}

/** “from 400 cows to 160” */
const isEndOfMove = ({before}: Told, last: Told | undefined) =>
  / to (?:just |only )?$/.test(before) && last !== undefined && /(?<!\p{L})from (?:\p{L}+ )?$/u.test(last.before)

const remaining = /(?<!\p{L})(?:the|its|his|her|their) (?:remaining|rest,) $/iu
const other = /(?<!\p{L})the other $/iu

/**
 * “It made 17 recommendations. … had adopted 11 and would act on the remaining six”: parts and rest of one sentence, and
 * before it the one figure that they could make, but for a slip.
 */
function divisionOfOne(told: readonly Told[], rest: Told): Division | undefined {
  const {sentence} = rest.figure
  if (isComeTo(rest.figure)) return divisionOverSentences(told, rest)
  if (!remaining.test(rest.before) && !(rest.figure.kind === 'money' && other.test(rest.before))) return undefined
  // “the remaining $20 million, less $4 million in fees”
  if (/(?<!\p{L})(?:less|minus|plus|before|after)(?!\p{L})/u.test(rest.behind)) return undefined
  const alike = told.filter(({figure}) => areOfOneUnit(figure, rest.figure))
  const parts = alike.filter(({figure}) => figure.sentence === sentence)
  const sum = sumOf([...parts, rest].map(({figure}) => figure))
  const isMoney = rest.figure.kind === 'money'
  if (!parts.length || parts.length > 4 || parts.some((one) => opensWhole.test(one.before))) return undefined
  // “11 and would act on …”: what they count, the sentence before has told.
  if (!isMoney && ![...parts, rest].every((one) => nounOf(one) === undefined && !isMeasure(one))) return undefined
  const wholes = alike.filter(
    ({figure}) =>
      figure.sentence !== sentence &&
      isPlainAmount(figure) &&
      !figure.isAttributive &&
      (isMoney || figure.counted?.noun.tag === 'NNS') &&
      [...parts, rest].every((one) => one.figure.value < figure.value),
  )
  if (wholes.some(({figure}) => figure.value === sum)) return undefined
  const unit = unitOf([...wholes, ...parts, rest].map(({figure}) => figure))
  const near = wholes.filter(
    ({figure}) =>
      Math.abs(figure.value - sum) <= 2 * unit || isSlipOf(Math.round(figure.value / unit), Math.round(sum / unit)),
  )
  const [whole] = near
  const isOne = whole && new Set(near.map(({figure}) => figure.value)).size === 1
  return isOne && !isMeasure(whole) ? {whole, parts, isTold: true} : undefined
}

/** “The cost came to £77,000. One was put at £38,000 and another at £21,500. The other five came to £17,500.” */
function divisionOverSentences(told: readonly Told[], rest: Told): Division | undefined {
  const {paragraph} = rest.figure
  const [whole, ...parts] = told.filter(
    ({figure}) => figure.paragraph === paragraph && areOfOneUnit(figure, rest.figure),
  )
  if (!whole || parts.length < 2 || !isPlainAmount(whole.figure)) return undefined
  if (!parts.every(({figure}) => figure.sentence !== whole.figure.sentence)) return undefined
  return mayBeSlip(
    whole.figure,
    [...parts, rest].map(({figure}) => figure),
  )
    ? {whole, parts, isTold: true}
    : undefined
}

/** The noughts that all of them have. */
function unitOf(figures: readonly Figure[]): number {
  let unit = 1
  while (figures.every(({value}) => value % (unit * 10) === 0)) unit *= 10
  return unit
}

/** “The cuts close a $3.4 million gap. ¶ … saves $1.5 million. … The remaining $400,000”: of a sum of the paragraphs before. */
function divisionOfSum(story: Story, i: number, told: readonly Told[], rest: Told): Division | undefined {
  const {kind, paragraph} = rest.figure
  const parts = told.filter(({figure}) => figure.kind === kind && figure.paragraph === paragraph)
  if (kind !== 'money' || parts.length < 2 || parts.some(({before}) => opensWhole.test(before))) return undefined
  const figures = [...parts, rest].map(({figure}) => figure)
  const wholes = wholesBefore(story, i, figures).filter(
    ({figure}) => Math.abs(sumOf(figures) - figure.value) <= figure.value / 20,
  )
  const [whole] = wholes
  return whole && new Set(wholes.map(({figure}) => figure.value)).size === 1 ? {whole, parts} : undefined
}

function judge(
  {whole, parts, isTold, own = []}: Division,
  rest: Told,
  told: readonly Told[],
  story: Story,
  i: number,
): Finding[] {
  const {figure} = rest
  // “six straight, four of them at home, … with four to play”
  if (/^ to (?:come|play|run)(?!\p{L})/u.test(rest.behind)) return []
  // “140 are roses, 96 irises and the remaining 67 lilies”
  const isNamed = areNamed.test(parts[0]?.behind ?? '')
  const counted = parts.filter((part) => part === parts[0] || isNamed || isOfWhole(part, whole))
  const isLoose = counted.length < parts.length
  const figures = counted.map((part) => part.figure)
  if (!(isNamed || isOfWhole(rest, whole)) || counted.length > 6 || !figures.every(isPlainAmount)) return []
  if (!isTold && uncounted.test(textBetween(whole, parts, figure, story, i))) return []
  const right = whole.figure.value - sumOf(figures)
  if (right <= 0 || !isMiscounted(figure, right, [whole.figure, ...figures]) || figure.value >= whole.figure.value)
    return []
  const isNear = isLoose
    ? Math.abs(right - figure.value) <= 2 || isSlipOf(right, figure.value)
    : isNearMiss(right, figure.value)
  const others = told.filter((one) => !own.includes(one))
  if (!isNear || (!isTold && (isLeftBySome(figure, others, figures) || isLeftOfMore(whole, parts, figure, story, i))))
    return []
  return [
    {
      at: spanOfFigure(figure),
      message: `“${figure.text}”: ${figures.map(({text}) => text).join(' and ')} of ${whole.figure.text} leave ${figure.kind === 'money' ? written(right / figure.times) : spoken(right)}. Check the figures.`,
      expected: rewritten(figure, right),
      related: placesOf([whole.figure, ...figures].map(spanOfFigure)),
    },
  ]
}

/** “has sickened 58, and a fourth has died. … Thirty-one are in hospital, nine of them in a coma. The other 23 …”: of the 58. */
function isLeftOfMore({figure: whole}: Told, [first]: readonly Told[], rest: Figure, story: Story, i: number): boolean {
  if (!first || !ofThem.test(first.behind)) return false
  const figures = story.sentences.slice(0, i).flatMap(story.figures.of)
  return figures.some((all) => {
    const gap = all.value - whole.value - rest.value
    return all.kind === 'cardinal' && (gap === 0 || (gap > 0 && figures.some(({value}) => value === gap)))
  })
}

const areNamed = /^ (?:are|were) (?:[\p{Ll}-]+ ){0,2}\p{Ll}+s, $/u

function textBetween(whole: Told, parts: readonly Told[], rest: Figure, {sentences}: Story, i: number): string {
  const [{figure: first}] = parts as [Told]
  // “Of 60 nurses hired in the spring, 38 …”: what is said of the whole adds nothing to it.
  const isFirst = first.start < whole.figure.start || opensWhole.test(whole.before)
  const from = isFirst && first.sentence === whole.figure.sentence ? first : whole.figure
  // Of a whole that stands farther off, only its parts.
  const at = Math.max(i - reach, sentences.indexOf(from.sentence))
  return sentences
    .slice(at, i + 1)
    .map(({text, start}, k, all) =>
      text.slice(k === 0 ? from.end - start : 0, k === all.length - 1 ? rest.start - start : text.length),
    )
    .join(' ')
    .replace(/(?<!\p{L})(?:(?:the|an)other|the other|some(?= \d))\s/giu, ' ')
}

const staff = /^(?:job|post|position|worker|employee|staff|people|person|member|passenger|hostage|man|woman|staffer)$/

/** Whether a part counts what the whole does: it has no noun, or the same. */
function isOfWhole(part: Told, whole: Told): boolean {
  if (part.figure.isAttributive) return false
  if (part.figure.kind === 'money') return true
  if (isMeasure(part)) return false
  const mine = nounOf(part)
  const theirs = whole.figure.counted?.lemma ?? ''
  return mine === undefined || mine === 'other' || mine === theirs || (staff.test(mine) && staff.test(theirs))
}
