import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {areOfOneUnit} from './arithmetic.ts'
import {figure, type Skeleton} from './skeleton.ts'

/** A figure that something may be reckoned from, where it stands in its skeleton. */
export interface Operand {
  figure: Figure
  at: number
}

const everyFigure = new RegExp(figure, 'g')

/**
 * All figures of a sentence with their places; ordinals, and the one of “the new one”, are words. Beside dollars, cents are
 * parts of them.
 */
export const operandsOf = remember(({text, figures, figureOf}: Skeleton): readonly Operand[] => {
  const whole = figures.find(({currency = ''}) => /^(?:[a-z]*\$|€|£)$/i.test(currency))?.currency
  return Array.from(text.matchAll(everyFigure), ({0: character, index}) => ({
    figure: inWhole(figureOf(character) as Figure, whole),
    at: index,
  })).filter(({figure}) => figure.kind !== 'ordinal' && !/^one$/i.test(figure.text))
})

/** “21 cents more than the $3.31”, “80p … £1.20” */
function inWhole(figure: Figure, whole: string | undefined): Figure {
  const {currency, value, low, high, step} = figure
  if (!whole || currency !== (whole === '£' ? 'pence' : 'cent')) return figure
  const scaled = {value: value / 100, low: low / 100, high: high / 100, step: step / 100, times: 0.01}
  return Object.assign(Object.create(figure) as Figure, {...scaled, currency: whole})
}

const time =
  /^[ -](?:(?:full|more|long|straight|consecutive|working|calendar|whole) )?(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|seasons?|nights?|weekends?)(?!\p{L})/u

/** “in 12 years”, “a 14-hour session” */
export const isOfTime = ({paragraph, end}: Figure): boolean => time.test(paragraph.text.slice(end, end + 24))

/**
 * The two figures of a sentence that can be held against each other, if it has no third of their unit, nor one that may be
 * of it: “The rope was 40 feet long and the shaft was 60 feet deep …”.
 */
export function pairFor(told: Figure, skeleton: Skeleton): readonly [Operand, Operand] | undefined {
  const isTimed = isOfTime(told)
  const others = operandsOf(skeleton).filter(({figure}) => figure !== told && isOfTime(figure) === isTimed)
  const [one, other] = others
  if (!one || !other || others.length > 2 || !areAlike(one.figure, other.figure)) return undefined
  return [one, other]
}

/** Whether two figures have one unit: the same noun behind them, or none behind one of them. */
export function areAlike(one: Figure, other: Figure): boolean {
  if (one.low !== one.high || other.low !== other.high) return false
  if (isOfPounds(one) && isBare(other)) return true
  if (isOfPounds(other) && isBare(one)) return true
  if (!areOfOneUnit(one, other)) return false
  if (one.kind !== 'cardinal') return /^(?:money|percentage)$/.test(one.kind)
  const [mine, theirs] = [wordsBehind(one), wordsBehind(other)]
  return !mine.length || !theirs.length || mine.some((word) => theirs.includes(word))
}

/** “weighed 18 pounds, three pounds more than the last one, at 15”: pounds that may be no money. */
const isOfPounds = ({currency}: Figure) => currency === 'pound'
const isBare = (one: Figure) => one.kind === 'cardinal' && wordsBehind(one).length === 0

const function_ =
  /^(?:to|in|a|an|the|at|on|last|this|that|per|over|by|from|after|for|during|between|and|when|as|since|now|while|with|before|under|within|of|if|but|or|each|apiece|then|because|so|was|were|is|are|has|have|had|more|less|fewer|who|which|short|shy|out|up|down|off|back|again|long|wide|high|deep|tall|ahead|behind|clear|adrift)$/

/** The words up to the noun behind a figure, in the singular. */
function wordsBehind({paragraph, end}: Figure): string[] {
  const [, ...words] =
    /^[ -](\p{Ll}+)(?:[ -](\p{Ll}+))?(?:[ -](\p{Ll}+))?/u.exec(paragraph.text.slice(end, end + 40)) ?? []
  const told = words.filter((word) => word !== undefined)
  const last = told.findIndex((word) => function_.test(word))
  return (last < 0 ? told : told.slice(0, last)).map((word) => (word === 'feet' ? 'foot' : word.replace(/s$/, '')))
}
