import {type Figure, numberOfWords} from '../../src/rule-kit/index.ts'
import {written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {areAlike, isOfTime, operandsOf} from './operands.ts'
import {apart} from './outcomes.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const rise =
  '(?:rise|increase|jump|growth|surge|gain|leap|expansion|climb|improvement|fall|drop|decrease|decline|cut|reduction)'
const verbs: Readonly<Record<string, number>> = {doubling: 2, tripling: 3, trebling: 3, quadrupling: 4, halving: 2}
/** “, a twelvefold increase”, “, a doubling” */
const told = new RegExp(
  `(?:,| –| —| \\(|;|,? which is|,? that is|,? representing|,? making)\\s?(?:or )?(?:an? |its |what would be an? )(?:(?<hedge>more than|nearly|almost|about|over|roughly) )?(?<word>(?:(?<letters>[${letter}]+)|${named('n')})-?fold (?:[${letter}-]+ )?${rise}|${Object.keys(verbs).join('|')})(?=[.,;:)–—]|$| (?:in|over|since|on|of|from|compared)(?![${letter}]))`,
  'i',
)
const mayTell = /fold|ling(?!\p{L})|halving/u

/** “from £3m to £9m, a fourfold increase”, which is threefold. */
export function findWrongFolds(skeleton: Skeleton): Finding[] {
  const {text, figures, figureOf} = skeleton
  if (figures.length < 2 || !mayTell.test(text)) return []
  const match = told.exec(text)
  const {word = '', letters, n, hedge} = match?.groups ?? {}
  const count = figureOf(n)
  const factor = verbs[word.toLowerCase()] ?? count?.value ?? numberOfWords(letters ?? '')
  if (!match || !factor || factor < 2) return []
  const pair = pairBefore(skeleton, match.index)
  if (!pair || apart.test(text.slice(0, match.index))) return []
  const [low, high] = pair.toSorted((a, b) => a.value - b.value) as [Figure, Figure]
  const ratio = high.value / low.value
  const [least, most] = hedge || count?.hedge ? [0.75, 1.35] : [0.88, 1.16]
  // A fourfold increase is to some what makes it five times as much.
  const isSaid = [factor, factor + 1].some((one) => ratio >= one * least && ratio <= one * most)
  if (isSaid || ratio > factor * farthest || factor > ratio * farthest) return []
  const start = match.index + match[0].lastIndexOf(word)
  return [
    {
      at: skeleton.place(start, start + word.length),
      message: `“${word.replace(/[\ue000-\ue03b]/, count?.text ?? '')}”: ${high.text} is ${written(ratio)} times ${low.text}. Check the three figures.`,
      related: placesOf(pair.map(spanOfFigure)),
    },
  ]
}

/** Farther off, it is of something else. */
const farthest = 2.6

/** The only two figures before it that can be held against each other. */
function pairBefore(skeleton: Skeleton, at: number): readonly [Figure, Figure] | undefined {
  const before = operandsOf(skeleton).filter((one) => one.at < at)
  const figures = before.map(({figure}) => figure).filter((one) => one.kind !== 'pair' && !isOfTime(one))
  const last = figures.at(-1)
  const alike = last ? figures.filter((one) => one !== last && areAlike(one, last)) : []
  const [first] = alike
  return first && last && alike.length === 1 && first.value > 0 && last.value > 0 ? [first, last] : undefined
}
