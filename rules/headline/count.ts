import {type Figure, list, type Paragraph, type Span} from '../../src/rule-kit/index.ts'

/** How many of what a line tells. */
export interface Count {
  at: Span
  /** What is counted: “dead”, “job”, “money”, “age”. */
  thing: string
  /** The thing without whom it counts: “dead” of “dead child”. */
  group: string
  value: number
  /** What the figure may stand for, rounded or hedged as it is. */
  low: number
  high: number
  /** Told of another time: “in 2010”. */
  isPast: boolean
  /** A figure, and no “dozens”. */
  isExact: boolean
  isInWords: boolean
  /** The dead, the hurt, the held: a story has one figure for each. */
  isCertain: boolean
}

interface Fate {
  name: string
  behind: RegExp
  before: RegExp
}

/** What befalls people, by the words behind a figure and those before it: “23 people, all men, were killed”, “killing 23”. */
function fate(name: string, suffered: string, caused: string): Fate {
  const whom = String.raw`(?<whom>(?:\s(?!and|or|but|were|was|are|have|had|who)[\p{L}’'-]+){0,3}?)(?:,[^,.;]{3,40},)?`
  const auxiliary = String.raw`(?:(?:are|were|was|is|have|has|had)\s)?(?:been\s)?(?:confirmed\s|feared\s|left\s|reported\s)?`
  return {
    name,
    behind: new RegExp(`^${whom}\\s${auxiliary}(?:${suffered})(?!\\p{L})`, 'iu'),
    before: new RegExp(`(?:${caused})\\s$`, 'iu'),
  }
}

const fates: readonly Fate[] = [
  fate(
    'dead',
    'dead|killed|drowned|shot dead|die[ds]?|deaths?|fatalities|lost their lives',
    'kill(?:s|ed|ing)|claim(?:s|ed|ing)(?: the lives of)?|death toll(?:\\s\\p{L}+){1,3}',
  ),
  fate('hurt', 'injured|hurt|wounded', 'injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurts?'),
  fate('held', 'arrested|detained', 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?'),
]

/** Nouns that count nothing in particular. */
const anybody = list('people person lives life victims')

/** What a story counts many times over. */
const unclear = list(
  `year month week day hour minute second mile km kilometre kilometer metre meter foot feet inch acre hectare ton tonne pound
  kg kilo litre liter gallon degree time point goal game match win run vote seat page way thing part round set step place
  people person man woman child side country state party`,
)

const past =
  /(?<!\p{L})(?:in (?:1[89]|20)\d\d|last (?:year|month|week)|previous(?:ly)?|earlier|since|ago|a year|annually|initially|at first|initial)(?!\p{L})/iu

/** Adds to what was told before: “50 more die”, “another 50 people”. */
const isAddition = ({paragraph: {text}, hedgeStart, end}: Figure) =>
  /(?:another|further|additional|extra)\s$/iu.test(text.slice(Math.max(0, hedgeStart - 12), hedgeStart)) ||
  /^\s(?:more|others?|further|new|extra|additional)(?!\p{L})/iu.test(text.slice(end, end + 12))

/** “10 best films”: chosen from more. */
const isChosen = ({paragraph: {text}, end}: Figure) =>
  /^\s(?:best|worst|top|great(?:est)?|key|ways|reasons)(?!\p{L})/iu.test(text.slice(end, end + 12))

/** A figure of which the letters do not tell what it counts: “shut 120”, “a seventh”. */
export const isLoose = (figure: Figure): boolean =>
  figure.kind === 'ordinal' ||
  figure.kind === 'age' ||
  (figure.kind === 'cardinal' && (!figure.counted || isAddition(figure)))

/** What a figure counts; undefined where it is not plain. */
export function readCount(figure: Figure): Count | undefined {
  const {paragraph, start, end, sentence, isInWords} = figure
  const thing = isAddition(figure) || isChosen(figure) ? undefined : thingOf(figure)
  if (!thing) return undefined
  const {low, high} = boundsOf(figure)
  return {
    at: {paragraph, start, end},
    ...thing,
    ...{
      value: figure.value,
      low,
      high,
      isInWords,
      isExact: true,
      isPast: past.test(sentence.text),
      isCertain: thing.isCertain,
    },
  }
}

type Thing = Pick<Count, 'thing' | 'group' | 'isCertain'>

function thingOf(figure: Figure): Thing | undefined {
  const {kind, paragraph, hedgeStart, end, counted, currency} = figure
  if (kind === 'money') return {thing: `money ${currencyOf(currency)}`, group: 'money', isCertain: false}
  if (kind === 'age') return ageOf(paragraph, figure.start, end)
  if (kind !== 'cardinal' || figure.isAttributive) return undefined
  const fate = fateOf(paragraph, hedgeStart, end)
  if (fate) return fate
  const [, next] = /^\s(\p{Ll}{3,}s)(?!\p{L})/u.exec(paragraph.text.slice(end, end + 24)) ?? []
  const noun = counted?.lemma ?? next?.replace(/s$/, '')
  if (!noun || unclear.has(noun) || figure.value < 2 || counted?.noun.text.match(/^\p{Lu}/u)) return undefined
  return {thing: noun, group: noun, isCertain: false}
}

/** “Boy, 12, drowns”, “a 13-year-old boy”: somebody without a name. */
function ageOf({text}: Paragraph, start: number, end: number): Thing | undefined {
  const [, before] =
    /(?<!\p{L})(man|woman|boy|girl|baby|teenager|pensioner|toddler), $/iu.exec(
      text.slice(Math.max(0, start - 14), start),
    ) ?? []
  const [, behind] =
    /^(?:-\p{Ll}+-old)?(?: \p{Ll}+)? (man|woman|boy|girl|baby|teenager|pensioner|toddler)(?!\p{L})/u.exec(
      text.slice(end, end + 40),
    ) ?? []
  const whom = before ?? behind
  return whom ? {thing: `age of ${whom.toLowerCase()}`, group: 'age', isCertain: true} : undefined
}

function fateOf(paragraph: Paragraph, start: number, end: number): Thing | undefined {
  const [before, after] = [paragraph.text.slice(Math.max(0, start - 40), start), paragraph.text.slice(end, end + 60)]
  for (const fate of fates) {
    const found = fate.behind.exec(after)
    const whom = found
      ? (found.groups?.whom ?? '')
      : fate.before.test(before)
        ? /^(?:\s\p{Ll}+)?/u.exec(after)?.[0]
        : undefined
    if (whom === undefined) continue
    const noun = whom.trim().split(/\s/).at(-1)?.toLowerCase() ?? ''
    const isAnybody = noun === '' || anybody.has(noun) || /^(?:in|on|at|as|after|and|or|when|by|more)$/.test(noun)
    return {thing: isAnybody ? fate.name : `${fate.name} ${noun}`, group: fate.name, isCertain: true}
  }
  return undefined
}

const currencyOf = (currency: string | undefined) =>
  /\$|dollar/.test(currency ?? '')
    ? '$'
    : /£|pound/.test(currency ?? '')
      ? '£'
      : /€|euro/.test(currency ?? '')
        ? '€'
        : currency

/** What a figure may stand for: 300 for 289, “more than 20” for 32, “$3bn” for 2.97 billion. */
function boundsOf({low, high, step, hedge, kind}: Figure): {low: number; high: number} {
  if (kind === 'age') return {low, high}
  const round = Math.max(roundness(low), step)
  const slack = round > 1 ? round / 2 : 0
  switch (hedge?.lean) {
    case 'above':
      return {low: low - slack, high: Number.POSITIVE_INFINITY}
    case 'below':
      return {low: low / 2, high: high + slack}
    case 'near':
    case 'nearly':
      return {low: low - Math.max(slack, low / 8), high: high + Math.max(slack, high / 8)}
    default:
      return {low: low - slack, high: high + slack}
  }
}

/** The largest power of ten that divides a figure: 100 for 300. */
function roundness(value: number): number {
  let power = 1
  while (value > 0 && power < 1e15 && value % (power * 10) === 0) power *= 10
  return power
}

const vague: Record<string, [low: number, high: number]> = {
  dozens: [20, 300],
  scores: [30, 400],
  hundreds: [120, 5000],
  thousands: [1000, 200_000],
}

/** “Dozens dead”, “hundreds of homes flooded” */
export function findVague(paragraph: Paragraph): Count[] {
  return [
    ...paragraph.text.matchAll(
      /(?<![\p{L}-]|tens of |of )(dozens|scores|hundreds|thousands)(?!\p{L}| of (?:thousands|millions))/giu,
    ),
  ].flatMap(({index, 0: word}) => {
    const at = {paragraph, start: index, end: index + word.length}
    const [low, high] = vague[word.toLowerCase()] as [number, number]
    const after = /^ of (?:other )?(?=\p{Ll})/u.exec(paragraph.text.slice(at.end))?.[0] ?? ''
    const thing = fateOf(paragraph, at.start, at.end + Math.max(0, after.length - 1))
    const [, noun] = /^\s?(\p{Ll}{3,}s)(?!\p{L})/u.exec(paragraph.text.slice(at.end + after.length)) ?? []
    const counted =
      thing ??
      (noun && after && !unclear.has(noun.slice(0, -1))
        ? {thing: noun.slice(0, -1), group: noun, isCertain: false}
        : undefined)
    return counted ? [{at, ...counted, value: low, low, high, isPast: false, isExact: false, isInWords: true}] : []
  })
}
