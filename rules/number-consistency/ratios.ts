import {areOfOneUnit, boundsOf, isFirm, isPlain, written} from './arithmetic.ts'
import {asFineAs} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton} from './skeleton.ts'

const factors: Readonly<Record<string, number>> = {
  ...{half: 0.5, twice: 2, double: 2, triple: 3, treble: 3, quadruple: 4},
  ...{'three times': 3, 'four times': 4, 'five times': 5, 'ten times': 10},
}

/** “£48,000, double the £20,000 that it raised last year”, “4,500, half the 8,000 it had”; the three in “three times” is a figure, too. */
const ratio = new RegExp(
  `${named('one')}(?: [${letter}’'-]+){0,6}?,? (?:(?<hedge>more than|over|at least|well over|nearly|almost|about|roughly|around|just over|just under|some|less than|up to|not quite) )?(?:(?<word>half(?: of)?|twice|double|triple|treble|quadruple)|${named('times')} times)(?: as (?!likely)[${letter}]+ as)? the ${named('other')}(?! (?:to|or|and) )`,
  'i',
)

/** “18 shots to nine, twice as many” */
const against = new RegExp(
  `${named('one')}(?: [${letter}’'-]+){1,3}? to (?:[${letter}’'-]+ ){0,3}?${named('other')},? (?:or )?(?:(?<hedge>more than|over|at least|nearly|almost|about|roughly|around) )?(?:(?<word>twice)|${named('times')} times) as many(?=[.,;]|$)`,
  'i',
)

/** So many times as many, and it is not. */
export function findWrongRatios({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 2 || !/twice|half|doubl|tripl|trebl|quadrupl|times/i.test(text)) return []
  const groups = (ratio.exec(text) ?? against.exec(text))?.groups
  const [one, other, times] = [figureOf(groups?.one), figureOf(groups?.other), figureOf(groups?.times)]
  const factor = times?.value ?? factors[groups?.word?.toLowerCase().replace(' of', '') ?? '']
  // “three times as many as the one it replaces”
  if (other?.text === 'one') return []
  if (!one || !other || !factor || !isFirm(one) || !isPlain(other) || !areOfOneUnit(one, other)) return []
  if (
    !/^(?:cardinal|money)$/.test(one.kind) ||
    one.isAttributive ||
    other.isAttributive ||
    (times && times.low !== times.high)
  )
    return []
  const hedge = groups?.hedge ?? times?.hedge?.text ?? ''
  const [low, high] = /more|over|least/i.test(hedge)
    ? [0.99, 1.6]
    : /nearly|almost|under|less|up to|quite/i.test(hedge)
      ? [0.7, 1.01]
      : hedge
        ? [0.8, 1.25]
        : [0.88, 1.15]
  const [a, b] = [boundsOf(asFineAs(other, one)), boundsOf(asFineAs(one, other))]
  if (a.high / b.low / factor >= low && a.low / b.high / factor <= high) return []
  return [
    {
      at: spanOfFigure(one),
      message: `“${one.text}”: it is ${written(one.value / other.value)} times ${other.text}, not ${written(factor)} times. Check the figures.`,
      related: placesOf([spanOfFigure(other)]),
    },
  ]
}
