import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, canMake, isPlain, messageOfSum, sumOf} from './arithmetic.ts'
import {asFineAs} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figuresIn, letter, named, type Skeleton, skeletonOf, splitAtFigures} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'
import {isOver} from './told.ts'

/** What is paid for wholly by what follows, or what may spend the rest on something else. */
const wholly =
  '(?:paid for|funded|financed|covered)(?: (?:entirely|wholly|largely))? (?:with|by|from|through|out of)|compris(?:es|ing)|consist(?:s|ing) of|(?:is|was) made up of'
const partly =
  '(?:sets?|setting) aside|includ(?:es|ed)|provid(?:es|ing)|allocat(?:es|ed|ing)|allots?|allott(?:ed|ing)|earmark(?:s|ed|ing)|contains?|(?:would|will) (?:spend|include|provide)|dividing|divides'
/** “The $14.2 million bridge …, will be paid for with $9 million in bonds, …” */
const budget = new RegExp(
  `(?:^|, |(?<![${letter}]))(?:the|its|their|his|her|an?|this|that) ${named('total')}(?=[ -](?!(?:to|in|for|of|from|on|by|at|and|or|that|which|a|more|less)(?![${letter}]))[${letter}])[^;:.\\ue000-\\ue03b]*(?<![${letter}])(?:(?<wholly>${wholly})|${partly})(?![${letter}])(?<list>.*)$`,
  'i',
)
/** What is counted twice, or is of another whole. */
const otherwise =
  /[“”;:]|(?<!\p{L})(?:including|includes|of (?:which|that|it|them|this)|another|additional|extra|more|each|apiece|per|annual(?:ly)?|yearly|a (?:year|month|week|day)|every|or|than|up to|as much as|match\p{L}*|plus|besides|from [\ue000-\ue03b] to|worth|raising|saves?|saving|loan of)(?!\p{L})/iu

/** What a budget is spent on, or a building is paid for with, and it is more than all of it, or not all of it. */
export const findWrongBudgets = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence) => {
    const skeleton = skeletonOf(story, sentence)
    return skeleton ? findInSentence(skeleton) : []
  })

function findInSentence(skeleton: Skeleton): Finding[] {
  const {text, figures, figureOf} = skeleton
  if (figures.length < 3 || figures.filter(({kind}) => kind === 'money').length < 3) return []
  const groups = budget.exec(text)?.groups
  const [total, list = ''] = [figureOf(groups?.total), groups?.list]
  if (total?.kind !== 'money' || !isPlain(total) || otherwise.test(list)) return []
  const parts = figuresIn(list, skeleton)
  if (parts.length < 2 || !parts.every((part) => isPlain(part) && areOfOneUnit(part, total))) return []
  const [, ...pieces] = splitAtFigures(list)
  const between = pieces.slice(0, -1)
  if (!between.every((piece, i) => (i < between.length - 1 ? opensNext : opensLast).test(piece))) return []
  if (!isOver(pieces.at(-1) ?? '')) return []
  return judge(total, parts, groups?.wholly !== undefined)
}

const opensNext = /, (?:\p{L}+ )?$/u
const opensLast = /,? and (?:\p{L}+ )?$/u

function judge(total: Figure, parts: readonly Figure[], isWhole: boolean): Finding[] {
  const sum = sumOf(parts)
  // “$9 million …, $3.7 million … and $1.5 million”: the nine are 9.0.
  const [finest] = [total, ...parts].toSorted((one, other) => one.step - other.step) as [Figure]
  const fine = (figure: Figure) => (figure.times === finest.times ? asFineAs(finest, figure) : figure)
  if (canMake(parts.map(fine), total) || !isNearMiss(sum, total.value) || (sum < total.value && !isWhole)) return []
  return [
    {
      at: spanOfFigure(total),
      message: messageOfSum(total, parts, total.times),
      related: placesOf(parts.map(spanOfFigure)),
    },
  ]
}
