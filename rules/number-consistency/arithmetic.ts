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

/** What a figure may be rounded to by how it is written: 412,000 to thousands, 250 to fifties, 240 to tens. */
export function coarsenessOf({value, step}: Figure): number {
  let place = step
  while (value % (place * 10) === 0 && place * 10 <= value) place *= 10
  return place > step && value % (place * 5) === 0 ? place * 5 : place
}

/** What a figure may stand for if “about” and the like only say that it is rounded. */
function narrowBoundsOf(figure: Figure): Bounds {
  const {low, high, hedge, value} = figure
  if (!hedge) return boundsOf(figure)
  const half = Math.max(coarsenessOf(figure) / 2, figure.times > 1 || value >= 100 ? 0 : 1)
  if (hedge.lean === 'above') return {low, high: high * reach.above[1]}
  if (hedge.lean === 'below') return {low: low * reach.below[0], high}
  return hedge.lean === 'nearly' ? {low: low - 2 * half, high} : {low: low - half, high: high + half}
}

/** Of what rounding can do to several figures at once, this much is believed: it seldom goes one way in all of them. */
const believed = 0.75

export const sumOf = (figures: readonly Figure[]): number => figures.reduce((all, {value}) => all + value, 0)

/** “12 + 9” */
export const addends = (values: readonly number[]): string => values.map(written).join(' + ')

/** What is said of parts that do not make their total, both in the total's unit. */
export const messageOfSum = (total: Figure, parts: readonly Figure[], unit = 1): string =>
  `“${total.text}”: the parts make ${written(sumOf(parts) / unit)} (${addends(parts.map(({value}) => value / unit))}). Check the figures.`

/** Whether parts, rounded as they are written, can make a total. */
export function canMake(parts: readonly Figure[], total: Figure): boolean {
  const boundsOfParts = parts.map(narrowBoundsOf)
  const sum = sumOf(parts)
  const narrow = ({low, high}: Bounds, value: number): Bounds => ({
    low: value - (value - low) * believed,
    high: value + (high - value) * believed,
  })
  const made = {
    low: boundsOfParts.reduce((all, {low}) => all + low, 0),
    high: boundsOfParts.reduce((all, {high}) => all + high, 0),
  }
  return meet(narrow(made, sum), narrow(narrowBoundsOf(total), total.value))
}

/**
 * Whether a figure is not what the writer must have reckoned from the others, as they are printed. A unit of the last
 * place may be lost in rounding, as long as it makes less than some part of the figure: nobody notices.
 */
export function isMiscounted(told: Figure, right: number, from: readonly Figure[], noticed = 1 / 20): boolean {
  const off = Math.abs(told.value - right)
  if ([told, ...from].every(isExact)) return off > 0
  const {low, high} = narrowBoundsOf(told)
  if (right >= low - 1e-9 && right <= high + 1e-9) return false
  const unit = Math.max(...[told, ...from].map((one) => (one.hedge ? coarsenessOf(one) : roundingOf(one))))
  return off > unit * 1.01 || off > told.value * noticed
}

export const meet = (one: Bounds, other: Bounds): boolean =>
  one.low <= other.high + 1e-9 && other.low <= one.high + 1e-9

/** Whether two figures count, or measure, in one unit. */
export function areOfOneUnit(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && unitOf(one) === unitOf(other)
}

const unitOf = ({currency = ''}: Figure) =>
  currency === '£'
    ? 'pound'
    : currency.endsWith('$')
      ? 'dollar'
      : /^(?:₹|rs\.?)$/i.test(currency)
        ? 'rupee'
        : currency === '€'
          ? 'euro'
          : currency

/** Whether it is one number, written without a hedge. */
export const isPlain = ({low, high, hedge}: Figure): boolean => low === high && !hedge

/** A figure as if nothing were said of how sure it is. */
export const unhedged = (figure: Figure): Figure => Object.assign(Object.create(figure) as Figure, {hedge: undefined})

/** One value, and no hedge but one of nearness: “about 40”, not “more than 40”. */
export const isFirm = ({low, high, hedge}: Figure): boolean => low === high && (!hedge || hedge.lean === 'near')

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

/** A figure with another value, written as it is: “$300,000”, “5.3”, “four”; nothing where its words allow none. */
export function rewritten(figure: Figure, value: number): string[] {
  const {text, times} = figure
  if (value <= 0) return []
  if (!/\d/.test(text)) return times === 1 && Number.isInteger(value) ? [writtenLike(figure, value)] : []
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0
  const [whole = '', rest] = (value / times).toFixed(decimals).split('.')
  const grouped = /\d{4}/.test(text) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return [text.replace(/\d[\d,]*(?:\.\d+)?/, rest ? `${grouped}.${rest}` : grouped)]
}

/** A whole number below a hundred in words. */
const inLetters = (value: number) =>
  Number.isInteger(value) && value > 0 && value < 100 ? cardinalOf(value) : undefined

/** A number in a message: in letters up to ten. */
export const spoken = (value: number): string => (value <= 10 && inLetters(value)) || written(value)
