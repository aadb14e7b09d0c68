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
/** “12 feet (3.7 meters)”, “a 60-foot (18-meter) tree”, “26 miles, or 42 kilometres,” */
const converted = new RegExp(
  // “5 feet 10 inches” is one measure.
  `(?<!(?:feet|foot|ft|pounds?|lbs?|stone|miles?|yards?|[\\ue000-\\ue03b]),?(?: and)? )(?<minus>minus )?${named('one')}(?:[ -](?<unit>${anyUnit}))?(?: \\(|, or )(?:or |about |around |nearly |some |roughly |more than |almost )?(?<minus2>minus )?${named('other')}(?:[ -](?<unit2>${anyUnit})(?=[,.;)]|$)|(?=\\)))`,
  'dgi',
)
const mayConvert = /\S \(|, or /

/** A measure, and the same in another unit, that it is not. */
export function findWrongConversions(skeleton: Skeleton): Finding[] {
  const {text, figures, figureOf} = skeleton
  if (figures.length < 2 || !mayConvert.test(text)) return []
  return [...text.matchAll(converted)].flatMap((match) => {
    const {groups} = match
    const [one, other] = [signed(figureOf(groups?.one), groups?.minus), signed(figureOf(groups?.other), groups?.minus2)]
    if (!one || !other) return []
    const [from, to] = [unitOf(one, groups?.unit), unitOf(other, groups?.unit2)]
    if (!from || !to || from.of !== to.of) return []
    if (from.size === to.size) return findUnitTwice(skeleton, match, one, other, from)
    if (one.value === 0) return []
    // A gallon may be the British one, a mile one at sea.
    const slack = to.of === 'volume' || from.of === 'volume' ? 0.21 : 0.03
    const made = convert(one, from, to)
    const right = made[0] as Bounds
    if (made.some((bounds) => meet(widen(bounds, slack), roundedBounds(other)))) return []
    return [
      {
        at: spanOfFigure(other),
        message: `“${other.text}”: ${groups?.minus ?? ''}${[one.text, groups?.unit].filter(Boolean).join(' ')} is about ${written((right.low + right.high) / 2).replace(/^-/, 'minus ')} ${groups?.unit2 ?? 'pounds'}. Check both figures.`,
        expected: rewritten(other, ((right.low + right.high) / 2) * (groups?.minus2 ? -1 : 1)),
        related: placesOf([one].map(spanOfFigure)),
      },
    ]
  })
}

/** “150 mph (241 mph)”: reckoned in the other unit, and written with the first. */
function findUnitTwice(
  {place}: Skeleton,
  {groups, indices}: RegExpExecArray,
  one: Figure,
  other: Figure,
  from: Unit,
): Finding[] {
  const [start, end] = indices?.groups?.unit2 ?? []
  const [, meant] = counterparts.find(([name]) => new RegExp(`^${name}$`, 'i').test(groups?.unit2 ?? '')) ?? []
  const to = unitNamed(meant?.[0] ?? '')
  if (start === undefined || end === undefined || !meant || !to || to.of !== from.of) return []
  if (!convert(one, from, to).some((bounds) => meet(widen(bounds, 0.03), roundedBounds(other)))) return []
  return [
    {
      at: place(start, end),
      message: `“${groups?.unit2}”: ${one.text} ${groups?.unit} is about ${other.text} ${meant[0]}. Check the unit.`,
      expected: meant,
      related: placesOf([one].map(spanOfFigure)),
    },
  ]
}

/** What a measure is told in a second time; in both spellings. */
const counterparts: readonly [string, readonly string[]][] = [
  ['mph', ['kph']],
  ['(?:kph|km/h)', ['mph']],
  ['miles?', ['kilometers', 'kilometres']],
  ['kilomet(?:er|re)s', ['miles']],
  ['km', ['miles']],
  ['(?:feet|foot|ft)', ['meters', 'metres']],
  ['met(?:er|re)s', ['feet']],
  ['inches', ['centimeters', 'centimetres']],
  ['centimet(?:er|re)s', ['inches']],
  ['pounds', ['kilograms']],
  ['kilograms', ['pounds']],
  ['acres', ['hectares']],
  ['hectares', ['acres']],
  ['(?:degrees )?Fahrenheit', ['Celsius']],
  ['(?:degrees )?Celsius', ['Fahrenheit']],
]

/** “minus 10 Celsius” */
function signed(figure: Figure | undefined, minus: string | undefined): Figure | undefined {
  if (!figure || !minus) return figure
  const {value, low, high} = figure
  return Object.assign(Object.create(figure) as Figure, {value: -value, low: -high, high: -low})
}

const unitNamed = (name: string): Unit | undefined =>
  names.find(([pattern]) => new RegExp(`^${pattern}$`, 'i').test(name))?.[1]

/** Pounds are read as money. */
function unitOf({kind, currency}: Figure, name: string | undefined): Unit | undefined {
  const written = name ?? (kind === 'money' && currency === 'pound' ? currency : '')
  return name === undefined || kind === 'cardinal' ? unitNamed(written) : undefined
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
  const half = Math.min(
    Math.max(coarsenessOf(figure) / 2, figure.step / 2),
    Math.max(Math.abs(value) / 10, figure.step / 2),
  )
  return {low: low - half, high: high + half}
}

const widen = ({low, high}: Bounds, slack: number): Bounds => ({
  low: low - Math.abs(low) * slack,
  high: high + Math.abs(high) * slack,
})
