import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, canMake, rewritten, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {figure, letter, type Skeleton, skeletonOf} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

const part = `(?:[${letter}’'-]+ ){0,3}?${figure}(?: [${letter}’'-]+){1,7}?`
/** “the money would come from three sources: $9 million in bonds, a $6 million grant and $3 million in fees” */
const list = new RegExp(
  `(?<![${letter}])(?:money|funds|funding|cost|costs|sum|total|bill|budget|financing|program|programme|project|increase|savings)(?![${letter}])[^:;.]{0,60}: (?<parts>${part}(?:, ${part}){0,5},? and ${part})\\.?$`,
  'i',
)
/** “The remaining $250,000 comes from the reserves.” */
const remaining = new RegExp(`^(?:The|Its|Their) (?:remaining|other|last) (?<left>${figure})`)
const open =
  /\b(?:or|each|per|others?|rest|including|about half|year(?:ly)?|annual(?:ly)?|month(?:ly)?|assessed|average|household)\b/i

/** Sentences before in which the whole may stand. */
const reach = 14
const mayTell = remember(({text}: Skeleton) => (text.includes(': ') && list.test(text)) || remaining.test(text))

/** Amounts that make up a sum of which the story has told some paragraphs before. */
export function findWrongSources(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton || !mayTell(skeleton)) return []
    const told = partsOf(story, skeleton, sentences.slice(Math.max(0, i - 3), i))
    if (!told || told.parts.length < 2) return []
    const {parts, from} = told
    const [first] = parts as [Figure]
    if (!parts.every((one) => areOfOneUnit(one, first) && one.low === one.high && !isLoose(one))) return []
    const before = sentences
      .slice(Math.max(0, i - reach), i)
      .filter((one) => one.paragraph.index < from.paragraph.index)
      .flatMap((one) => story.figures.of(one))
      .filter((one) => areOfOneUnit(one, first) && one.low === one.high && !isLoose(one) && !one.quotation)
    const sum = sumOf(parts)
    if (before.some((one) => canMake(parts, one))) return []
    const near = before.filter((one) => isNear(one, sum) && parts.every(({value}) => value < one.value))
    const [total] = near
    if (!total || new Set(near.map(({value}) => value)).size > 1) return []
    return [
      {
        at: told.isList ? spanOfSum(first, parts.slice(1)) : spanOfFigure(parts.at(-1) as Figure),
        message: `${parts.map(({text}) => text).join(' + ')} make ${rewritten(total, sum)[0] ?? written(sum)}, and the story has “${total.text}” before. Check the figures.`,
        related: placesOf([total, ...parts].map(spanOfFigure)),
      },
    ]
  })
}

/** A slip in the last figures, or a twentieth. */
function isNear({value, step}: Figure, sum: number): boolean {
  const off = Math.abs(value - sum)
  return off <= value / 20 || (value / step >= 10 && isSlipOf(Math.round(value / step), Math.round(sum / step)))
}

const isLoose = ({hedge}: Figure) => hedge !== undefined && hedge.lean !== 'near'

interface Told {
  parts: readonly Figure[]
  from: Sentence
  isList: boolean
}

function partsOf(story: Story, skeleton: Skeleton, before: readonly Sentence[]): Told | undefined {
  const {sentence} = skeleton
  const match = list.exec(skeleton.text)
  if (match) {
    const parts = [...(match.groups?.parts ?? '')].flatMap((sign) => skeleton.figureOf(sign) ?? [])
    return open.test(match[0]) ? undefined : {parts, from: sentence, isList: true}
  }
  const left = skeleton.figureOf(remaining.exec(skeleton.text)?.groups?.left)
  if (left?.kind !== 'money') return undefined
  const passage: Sentence[] = []
  for (const one of before.toReversed()) {
    const isOfMoney = story.figures.of(one).some(({kind}) => kind === 'money')
    if (one.paragraph !== sentence.paragraph || !isOfMoney) break
    passage.unshift(one)
  }
  const [from] = passage
  if (!from || passage.some(({text}) => open.test(text))) return undefined
  // “Of the $5 million, …”: the whole stands beside its parts.
  if (passage.some(({text}) => /(?<!\p{L})of (?:the |its |about |some )?(?:[$£€₹]|Rs)|, of which/iu.test(text)))
    return undefined
  const parts = [...passage.flatMap((one) => story.figures.of(one)).filter(({kind}) => kind === 'money'), left]
  return parts.length > 2 ? {parts, from, isList: false} : undefined
}
