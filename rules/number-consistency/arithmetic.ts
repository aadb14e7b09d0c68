import {cardinalOf, type Figure} from '../../src/rule-kit/index.ts'

/** What a figure may stand for. */
export interface Bounds {
  low: number
  high: number
}

/** How far a hedge reaches, as parts of the value. */
export const reach = {
  near: [0.9, 1.1],
  nearly: [0.85, 1],
  above: [1, 1.3],
  below: [0.7, 1],
} as const

/** What a figure may stand for as it is written: rounded to its last place, and by its hedge. */
export function boundsOf(figure: Figure): Bounds {
  const {low, high, hedge} = figure
  const half = roundingOf(figure) / 2
  const [down, up] = hedge ? reach[hedge.lean] : [1, 1]
  return {low: Math.min(low - half, low * down), high: Math.max(high + half, high * up)}
}

/** What it may be rounded to: 4,000 perhaps to hundreds, if not to more than a fortieth of it. */
function roundingOf({value, step, times, kind}: Figure): number {
  if (times > 1 || step < 1 || kind === 'percentage') return step
  // A few are counted: three are not three and a half.
  if (value < 1000) return Math.min(step, value / 20)
  let place = step
  while (value % (place * 10) === 0 && place * 10 <= value / 40) place *= 10
  return place
}

export const meet = (one: Bounds, other: Bounds): boolean =>
  one.low <= other.high + 1e-9 && other.low <= one.high + 1e-9

/** Whether two figures count, or measure, in one unit. */
export function areOfOneUnit(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && unitOf(one) === unitOf(other)
}

const unitOf = ({currency}: Figure) => (currency === '£' ? 'pound' : currency?.endsWith('$') ? 'dollar' : currency)

/** Whether it is one number, written without a hedge. */
export const isPlain = ({low, high, hedge}: Figure): boolean => low === high && !hedge

/** Whether it counts whole things, to the last one. */
export const isExact = (figure: Figure): boolean =>
  isPlain(figure) && figure.kind === 'cardinal' && figure.times === 1 && figure.step === 1

/** A number as a desk writes it. */
export function written(value: number): string {
  const rounded = Math.abs(value) < 100 ? Math.round(value * 10) / 10 : Math.round(value)
  const [whole = '', decimals] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals ? `${grouped}.${decimals}` : grouped
}

/** A count written as another one is: in letters where that is. */
export function writtenLike(figure: Figure, value: number): string {
  const words =
    figure.isInWords || (value < 10 && figure.value < 10 && !/\d/.test(figure.text)) ? inLetters(value) : undefined
  if (!words) return written(value)
  return /^\p{Lu}/u.test(figure.text) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** A whole number below a hundred in words. */
const inLetters = (value: number) =>
  Number.isInteger(value) && value > 0 && value < 100 ? cardinalOf(value) : undefined

/** A number in a message: in letters up to ten. */
export const spoken = (value: number): string => (value <= 10 && inLetters(value)) || written(value)
