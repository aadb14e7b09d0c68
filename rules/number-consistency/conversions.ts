import type {Figure} from '../../src/rule-kit/index.ts'
import {type Bounds, coarsenessOf, meet, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {named, type Skeleton} from './skeleton.ts'

interface Unit {
  /** What it measures: only what measures the same is held against each other. */
  of: 'length' | 'speed' | 'area' | 'weight' | 'volume' | 'temperature'
  /** In metres, metres an hour, square metres, grams and litres. */
  size: number
}

const names: readonly [string, Unit][] = [
  ['(?:inch(?:es)?|in\\.)', {of: 'length', size: 0.0254}],
  ['(?:feet|foot|ft)', {of: 'length', size: 0.3048}],
  ['yards?', {of: 'length', size: 0.9144}],
  ['square miles?', {of: 'area', size: 2_589_988}],
  ['square (?:kilomet(?:er|re)s?|km)', {of: 'area', size: 1e6}],
  ['square (?:feet|foot)', {of: 'area', size: 0.092_903}],
  ['square met(?:er|re)s?', {of: 'area', size: 1}],
  ['acres?', {of: 'area', size: 4046.86}],
  ['(?:hectares?|ha)', {of: 'area', size: 1e4}],
  ['(?:mph|miles (?:per|an) hour)', {of: 'speed', size: 1609.344}],
  ['(?:kph|km/h|kilomet(?:er|re)s (?:per|an) hour)', {of: 'speed', size: 1000}],
  ['miles?', {of: 'length', size: 1609.344}],
  ['(?:kilomet(?:er|re)s?|km)', {of: 'length', size: 1000}],
  ['(?:met(?:er|re)s?|m)', {of: 'length', size: 1}],
  ['(?:centimet(?:er|re)s?|cm)', {of: 'length', size: 0.01}],
  ['(?:millimet(?:er|re)s?|mm)', {of: 'length', size: 0.001}],
  ['(?:pounds?|lbs?)', {of: 'weight', size: 453.592}],
  ['(?:kilograms?|kilos?|kgs?)', {of: 'weight', size: 1000}],
  ['(?:grams?|g)', {of: 'weight', size: 1}],
  ['gallons?', {of: 'volume', size: 3.785}],
  ['lit(?:er|re)s?', {of: 'volume', size: 1}],
  ['(?:degrees )?Fahrenheit', {of: 'temperature', size: 5 / 9}],
  ['(?:degrees )?(?:Celsius|Centigrade)', {of: 'temperature', size: 1}],
]

const anyUnit = names.map(([name]) => name).join('|')
/** “12 feet (3.7 meters)”, “a 60-foot (18-meter) tree” */
const converted = new RegExp(
  // “5 feet 10 inches” is one measure.
  `(?<!(?:feet|foot|ft|pounds?|lbs?|stone|miles?|yards?|[\\ue000-\\ue03b]),?(?: and)? )${named('one')}(?:[ -](?<unit>${anyUnit}))? \\((?:or |about |around |nearly |some |roughly |more than |almost )?${named('other')}(?:[ -](?<unit2>${anyUnit}))?\\)`,
  'gi',
)
const opensBracket = /\S \(/

/** A measure, and the same in another unit, that it is not. */
export function findWrongConversions({text, figures, figureOf}: Skeleton): Finding[] {
  if (figures.length < 2 || !opensBracket.test(text)) return []
  return [...text.matchAll(converted)].flatMap(({groups}) => {
    const [one, other] = [figureOf(groups?.one), figureOf(groups?.other)]
    if (!one || !other) return []
    const [from, to] = [unitOf(one, groups?.unit), unitOf(other, groups?.unit2)]
    if (!from || !to || from.of !== to.of || from.size === to.size) return []
    if (one.value === 0) return []
    // A gallon may be the British one, a mile one at sea.
    const slack = to.of === 'volume' || from.of === 'volume' ? 0.21 : 0.03
    const made = convert(one, from, to)
    const right = made[0] as Bounds
    if (made.some((bounds) => meet(widen(bounds, slack), roundedBounds(other)))) return []
    return [
      {
        at: spanOfFigure(other),
        message: `“${other.text}”: ${[one.text, groups?.unit].filter(Boolean).join(' ')} is about ${written((right.low + right.high) / 2)} ${groups?.unit2 ?? 'pounds'}. Check both figures.`,
        expected: rewritten(other, (right.low + right.high) / 2),
        related: placesOf([one].map(spanOfFigure)),
      },
    ]
  })
}

/** Pounds are read as money. */
function unitOf({kind, currency}: Figure, name: string | undefined): Unit | undefined {
  const written = name ?? (kind === 'money' && currency === 'pound' ? currency : '')
  return name === undefined || kind === 'cardinal'
    ? names.find(([pattern]) => new RegExp(`^${pattern}$`, 'i').test(written))?.[1]
    : undefined
}

/** By degrees, too: it may have become so much warmer. */
function convert(one: Figure, from: Unit, to: Unit): Bounds[] {
  const {low, high} = roundedBounds(one)
  const factor = from.size / to.size
  const measured = {low: low * factor, high: high * factor}
  if (from.of !== 'temperature') return [measured]
  const shift = from.size < 1 ? -32 * factor : 32
  return [{low: measured.low + shift, high: measured.high + shift}, measured]
}

/** Measures are rounded as they are written, and 100 may be anything from 90. */
function roundedBounds(figure: Figure): Bounds {
  const {low, high, value} = figure
  const half = Math.min(Math.max(coarsenessOf(figure) / 2, figure.step / 2), Math.max(value / 10, figure.step / 2))
  return {low: low - half, high: high + half}
}

const widen = ({low, high}: Bounds, slack: number): Bounds => ({
  low: low - Math.abs(low) * slack,
  high: high + Math.abs(high) * slack,
})
