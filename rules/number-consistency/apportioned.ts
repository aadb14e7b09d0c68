import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {addends, areOfOneUnit, canMake, isExact, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {countsOnly, figure, letter, type Skeleton, skeletonOf, splitAtFigures} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

const words = `(?: [${letter}\\d’'-]+){1,8}?`
/** “Eighteen of the deaths were in Quang Tri, nine in Hue and four in Da Nang.” */
const pattern = new RegExp(
  `^[^\\ue000-\\ue03b,]{0,20}(?<list>${figure} of (?:the|those|these)(?: [${letter}’'-]+){0,2}? (?<noun>[${letter}]+)${words}(?:, ${figure}${words}){0,6},? and ${figure}${words})(?:[.;]?|, [^\\ue000-\\ue03b]{1,80}\\.?)$`,
  'i',
)
const place = /\b(?:in|at|on|from|near|outside|inside)\b/
const open = /\b(?:or|including|included|among|also|per|than|others?|more|alone|both)\b/i
const deaths = /^(?:dead|deaths|fatalities|victims|bodies)$/i
const ofDeath = /\b(?:kill(?:ed|ing|s)?|die[ds]?|dead|deaths?|drown(?:ed)?)\b/i

/** Who and what is the one is not the other. */
const opposites: readonly RegExp[] = [
  /^(?:hourly|salaried)$/,
  /^(?:full-time|part-time)$/,
  /^(?:permanent|temporary|seasonal)$/,
  /^(?:public|private)$/,
  /^(?:male|female|men|women)$/,
  /^(?:urban|rural)$/,
  /^(?:new|used|secondhand)$/,
  /^(?:vacant|occupied|empty)$/,
  /^(?:domestic|foreign)$/,
  /^(?:married|single|unmarried)$/,
  /^(?:guilty|acquitted|innocent)$/,
  /^(?:alive|dead|missing)$/,
]

/** Sentences within which a toll is still the one that is divided. */
const reach = 9

/** What one sentence counts, a later one tells place by place, and the places do not make it. */
export function findWrongApportioned(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const match = skeleton && matchOf(skeleton)
    if (!i || !match || open.test(match[0])) return []
    const {list = '', noun = ''} = match.groups as {list?: string; noun?: string}
    const openings = splitAtFigures(list).slice(1)
    const parts = [...list].flatMap((character) => skeleton.figureOf(character) ?? [])
    const total = findTotal(story, sentences.slice(Math.max(0, i - reach), i), noun)
    if (!total || !parts.every((part) => areOfOneUnit(part, total) && part.low === part.high)) return []
    const tail = match[0].slice(match[0].indexOf(list) + list.length)
    const counts = openings.map(
      (text, k) => (parts[k] as Figure).value * bearersOf(k === openings.length - 1 ? text + tail : text),
    )
    if (counts.some((count) => Number.isNaN(count))) return []
    const sum = counts.reduce((all, count) => all + count, 0)
    if (sum === total.value || parts.some(({value}) => value >= total.value)) return []
    const isOfPlaces = openings.every((text) => place.test(text))
    if (!isOfPlaces && !(sum > total.value && areExclusive(openings))) return []
    const off = sum - total.value
    const isNear = Math.abs(off) <= 2 || isSlipOf(sum, total.value) || (off > 0 && off <= total.value / 10)
    // Of two, others may be elsewhere.
    if (!isNear || (parts.length < 3 && off < 0)) return []
    if (!parts.every(isExact) && canMake(parts, total)) return []
    return [
      {
        at: spanOfSum(parts[0] as Figure, parts.slice(1)),
        message: `${addends(counts)} make ${written(sum)}, and “${total.text}” are told of before. Check the figures.`,
        related: placesOf([spanOfFigure(total)]),
      },
    ]
  })
}

const matchOf = remember((skeleton: Skeleton) =>
  skeleton.figures.length > 1 && / of (?:the|those|these) /.test(skeleton.text)
    ? pattern.exec(countsOnly(skeleton))
    : undefined,
)

/** Of “one each in Cork and Clare” two; not a number where it is not told of how many. */
function bearersOf(text: string): number {
  if (!/(?<!\p{L})each(?!\p{L})/u.test(text)) return 1
  const names =
    /^ each (?:in|from|at|near) (?<names>(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, )*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? and \p{Lu}[\p{L}’'-]+)/u.exec(
      text,
    )?.groups?.names
  return names ? names.split(/,? and |, /).length : Number.NaN
}

/** “are hourly … are salaried” */
function areExclusive(openings: readonly string[]): boolean {
  const predicates = openings.map((text) => / (?:are|were) (\p{Ll}[\p{Ll}-]*)(?:[ .,;]|$)/u.exec(text)?.[1] ?? '')
  if (predicates.some((word) => word === '') || new Set(predicates).size < predicates.length) return false
  return opposites.some((set) => predicates.every((word) => set.test(word)))
}

/** The one count that such a noun may speak of: in the sentence before, and a toll in some sentences before. */
function findTotal({figures}: Story, before: readonly Sentence[], noun: string): Figure | undefined {
  const isOfToll = deaths.test(noun)
  const counts = (isOfToll ? before : before.slice(-1)).flatMap((sentence) =>
    isOfToll && !ofDeath.test(sentence.text) ? [] : figures.of(sentence).filter(({kind}) => kind === 'cardinal'),
  )
  const told = counts.filter(({counted}) => {
    const lower = counted?.noun.lower ?? ''
    return lower === noun.toLowerCase() || (isOfToll && /^(?:people|persons?|men|women|deaths)$/.test(lower))
  })
  const [total] = told
  if (!total || new Set(told.map(({value}) => value)).size > 1) return undefined
  const isFirm = !total.hedge || total.hedge.lean === 'near' || /^(?:at least|no fewer than)$/i.test(total.hedge.text)
  // “about 40”
  if (total.hedge?.lean === 'near' && total.value < 100) return undefined
  return isFirm && total.low === total.high ? total : undefined
}
