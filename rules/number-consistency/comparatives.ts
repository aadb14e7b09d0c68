import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, boundsOf, isPlain, meet, written} from './arithmetic.ts'
import {asFineAs, relativeChange} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

/** Words that take the sentence elsewhere. */
const word = `(?!(?:and|but|or|which|who|when|while|if|than|to|from|with|by|plus|before|after)(?![${letter}]))[${letter}’'.-]+`
/** “the $25”, “its closing price of $25”, “Corvane’s own close of $25”; not “the year before, when it paid $25” */
const measure = `(?: ${word}){0,6}? ?(?: (?:of|at|that was|the|last (?:year|month|week|season)['’]s|its|his|her|their) ?)${named('other')}`
const before = `${named('one')}(?: ${word}){0,8}(?:,| –| —| \\() ?(?:or |and |which is |which was |that is |that was |representing |just |still )?`

const patterns = [
  // “$34 a share, 36 percent more than Corvane’s own close of $25”
  `${before}${named('by')} (?:(?<more>more than|higher than|greater than|larger than|above|over)|(?<less>less than|fewer than|lower than|smaller than|below|under))${measure}`,
  // “$34 a share, a 36 percent premium over Friday’s close of $25”
  `${before}an? ${named('by')}[ -](?:(?<more>premium|rise|increase|gain|jump)|(?<less>discount|drop|decrease|reduction|cut)) (?:over|to|on|from|above)${measure}`,
  // “$34 a share, a premium of 36 percent over Friday’s close of $25”
  `${before}an? (?:(?<more>premium|rise|increase|gain|jump)|(?<less>discount|drop|decrease|reduction|cut)) of ${named('by')} (?:over|to|on|from|above)${measure}`,
].map((source) => new RegExp(`${source}(?! ?(?:to|or|and|million|in) ?[\\ue000-\\ue03b])`, 'i'))

const mayCompare =
  /(?:more|higher|greater|larger|less|fewer|lower|smaller) than|above|over|below|under|premium|discount|\b(?:rise|increase|gain|jump|drop|decrease|reduction|cut)\b/i

/** So many percent more or less than another figure, and it is not. */
export function findWrongComparatives({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 3 || !figures.some(isShare) || !mayCompare.test(text)) return []
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    const [one, by, other] = [figureOf(groups?.one), figureOf(groups?.by), figureOf(groups?.other)]
    if (!one || !by || !other || !isShare(by) || !areComparable(one, other)) continue
    const right = one.value / other.value - 1
    // What goes the other way may be of something else.
    if (right > 0 !== (groups?.more !== undefined)) return []
    return judge(one, by, other) ?? []
  }
  return []
}

const isShare = ({kind}: Figure) => kind === 'percentage' || kind === 'fraction'

const areComparable = (one: Figure, other: Figure) =>
  /^(?:money|cardinal)$/.test(one.kind) &&
  areOfOneUnit(one, other) &&
  [one, other].every((figure) => isPlain(figure) && !figure.isAttributive) &&
  (one.kind === 'money' || ((one.value > 9 || (one.step < 1 && other.step < 1)) && haveOneNoun(one, other)))

/** “120,000 riders … than the 150,000 it drew” */
function haveOneNoun(one: Figure, other: Figure): boolean {
  const [mine, theirs] = [one, other].map(
    ({paragraph, end}) => /^ (\p{Ll}+)/u.exec(paragraph.text.slice(end, end + 24))?.[1],
  )
  return !theirs || mine === theirs || /^(?:it|he|she|they|we|that|who|a|the|in|on|last|at|for|there)$/.test(theirs)
}

/** A share that is two or three times what it should be is of something else. */
const farthest = 3

function judge(one: Figure, by: Figure, other: Figure): Finding[] | undefined {
  const right = Math.abs(one.value / other.value - 1) * 100
  const told = by.kind === 'percentage' ? by.value : by.value * 100
  const {low, high} = boundsOf(by)
  const width = by.kind === 'percentage' ? by.step / 2 : 4
  const stated =
    by.kind === 'percentage'
      ? {low: low - width, high: high + width}
      : {low: low * 100 - width, high: high * 100 + width}
  if (
    meet(stated, relativeChange(asFineAs(one, other), asFineAs(other, one))) ||
    right > told * farthest ||
    told > right * farthest
  )
    return undefined
  return [
    {
      at: spanOfFigure(by),
      message: `“${by.text}”: ${one.text} is ${written(right)} percent ${one.value > other.value ? 'more' : 'less'} than ${other.text}. Check the three figures.`,
      related: placesOf([one, other].map(spanOfFigure)),
    },
  ]
}
