import {lowered} from '../letters.ts'
import type {Sentence} from '../reading.ts'
import type {FigureKind} from './figure.ts'
import {
  fraction,
  inDigits,
  inWords,
  magnitude,
  mayHoldFigure,
  moneyMagnitude,
  numberOfDigits,
  numberOfFraction,
  numberOfOrdinal,
  numberOfWords,
  ordinal,
  timesOf,
} from './numerals.ts'

/** A figure as the letters alone tell it; offsets count from the sentence's start. */
export interface Scanned {
  start: number
  end: number
  kind: FigureKind
  value: number
  other: number | undefined
  high: number
  step: number
  times: number
  currency: string | undefined
  isInWords: boolean
  isAttributive: boolean
}

const currencySign = String.raw`(?:(?:us|au|nz|hk|[acrs])?\$|[£€¥₹₩₦₱₪₫₴]|rs\.?|k?sh\.?)`
const currencyWord = String.raw`(?:[ -](?:(?:US|Canadian|Australian) )?(dollar|euro|pound|yen|yuan|rupee|rouble|ruble|franc|peso|shekel|cent|pence|krona|kroner?)s?(?!\p{L}))`
const percentSign = String.raw`(?:\s?%|[ -]per[ -]?cent(?!\p{L})|pc(?!\p{L}))`
const points = String.raw`[ -]percentage[ -]points?(?!\p{L})`

/** One of these at a time, the longest first; in small letters. */
const numeral = new RegExp(
  String.raw`(?<![\p{L}\p{N}][-‐‑/.,’']?|[#№×]\s?|[\p{N}]:)(?:(?<sign>${currencySign})\s?(?<amount>${inDigits})(?<size>${moneyMagnitude})?|(?<fraction>${fraction})|(?<ordinal>${ordinal})|(?<digits>${inDigits})(?:(?<times>${magnitude})|(?<pence>p(?!\.m)))?|(?<words>${inWords}))(?![\p{L}\p{N}]|[:/.,]\p{N}|['’]\p{L}|\s?×)`,
  'gu',
)
/** The named groups of `numeral`. */
interface NumeralGroups {
  sign?: string
  amount?: string
  size?: string
  fraction?: string
  ordinal?: string
  digits?: string
  times?: string
  /** “11p” */
  pence?: string
  words?: string
}

const unit = new RegExp(`(?<points>${points})|(?<percent>${percentSign})|${currencyWord}`, 'iuy')
// What these patterns need, quickly told: most figures have nothing of the kind behind them.
const mayBeUnit = /\s?%|pc|[ -](?:per|us|can|aus|dol|eur|pou|yen|yua|rup|rou|rub|fra|pes|she|cen|pen|kro)/iy
const mayBeAge = /[- ](?:year|month)/iy
const mayBeSecond =
  /(?:\s?[–—]\s?|[-‐‑]| (?:to|or|and|in) (?:every )?)(?:[\d.$£€¥₹₩]|(?:us|au|nz|hk|[acrs])\$|one|tw[eo]|th[ir]|fo[ur]|fi[fv]|six|sev|eig|nin|ten|ele|half|an? )/iy

const age = /(?:[- ]years?[- ]olds?|[- ]months?[- ]olds?)(?!\p{L})/iuy
const second = new RegExp(
  // In small letters.
  String.raw`^(?<link>\s?[–—]\s?|[-‐‑]| to | or | and | in (?:every )?)(?:(?<sign>${currencySign})?(?<digits>${inDigits})(?<times>${moneyMagnitude})?|(?<words>${inWords}))(?![\p{L}\p{N}]|[:/.,]\p{N}|['’]\p{L})(?![-‐‑–]\p{N})`,
  'u',
)

/** The figures of a sentence, in order. A sentence without a digit or a word of number costs one look. */
export function scan({text}: Pick<Sentence, 'text'>): Scanned[] {
  const lower = lowered(text)
  if (!mayHoldFigure.test(lower)) return []
  const found: Scanned[] = []
  numeral.lastIndex = 0
  for (let match = numeral.exec(lower); match; match = numeral.exec(lower)) {
    const figure = read(text, match)
    if (figure) {
      found.push(figure)
      numeral.lastIndex = Math.max(numeral.lastIndex, figure.end)
    }
  }
  return found
}

function read(text: string, match: RegExpExecArray): Scanned | undefined {
  const groups = match.groups as NumeralGroups
  const [start, end] = [match.index, match.index + match[0].length]
  if (groups.fraction !== undefined) {
    const fraction = readFraction(text, start, end)
    if (fraction) return fraction
    // “a third man”
    const at = start + match[0].search(/[- ]/) + 1
    return at > start && /(?:th|rd)$/i.test(match[0]) ? readOrdinal(text, at, end) : undefined
  }
  if (groups.ordinal !== undefined) return readOrdinal(text, start, end)
  const currency = groups.pence ? 'pence' : groups.sign && text.slice(start, start + groups.sign.length)
  const base = {start, other: undefined, currency, isInWords: groups.words !== undefined}
  const amount = amountOf(groups.amount ?? groups.digits, groups.size ?? groups.times, groups.words)
  if (!amount) return undefined
  const {value, step, times} = amount
  if (isNamed(text, start, end, groups.digits)) return undefined
  const single: Scanned = {
    ...base,
    ...{end, kind: currency ? 'money' : 'cardinal', value, high: value, step, times, isAttributive: false},
  }
  return withUnit(text, readPair(text, single) ?? single)
}

function amountOf(digits: string | undefined, size: string | undefined, words: string | undefined) {
  if (digits !== undefined) {
    const times = size ? timesOf(size) : 1
    const decimals = digits.split('.')[1]?.length ?? 0
    const place = 10 ** -decimals
    // Multiplied as whole numbers, so that 1.2 million is 1200000.
    return {
      value: Math.round((numberOfDigits(digits) * times) / (place * 1e-3)) * place * 1e-3,
      step: times * place,
      times,
    }
  }
  const value = numberOfWords(words ?? '')
  if (value === undefined) return undefined
  const times = Math.max(
    1,
    ...(words?.toLowerCase().match(/thousand|lakh|million|crore|billion|trillion/g) ?? []).map(timesOf),
  )
  return {value, step: /and a (?:half|quarter)|^half/i.test(words ?? '') ? times / 2 : times > value ? 1 : times, times}
}

/** “half”, “a third”: a part where no noun follows that would make it the third of something. */
function readFraction(text: string, start: number, end: number): Scanned | undefined {
  const written = text.slice(start, end)
  const value = numberOfFraction(written)
  const isOpen = /^(?:an?|one)[- ]|^half$/i.test(written)
  if (isOpen && !isPart(text, start, end)) return undefined
  return {
    ...{start, end, kind: 'fraction', value, other: undefined, high: value, step: 0, times: 1, currency: undefined},
    ...{isInWords: true, isAttributive: false},
  }
}

const isPart = (text: string, start: number, end: number) =>
  /^(?:\s(?:of|from|to|in|on|since|last|this|compared|more|less|fewer|higher|lower|larger|smaller|off|over|between|that|as)(?!\p{L})|\s?[,.;:)(–—]|$)/u.test(
    text.slice(end, end + 12),
  ) &&
  !/\b(?:the|first|second|other|latter|last|this|other|time and)\s$/i.test(text.slice(Math.max(0, start - 9), start))

function readOrdinal(text: string, start: number, end: number): Scanned | undefined {
  // “second-hand”; “60 seconds” has a letter more. Days of a month are dates.
  if (/^[-‐‑]\p{L}/u.test(text.slice(end, end + 2)) || isDay(text, start, end)) return undefined
  const value = numberOfOrdinal(text.slice(start, end))
  return {
    ...{start, end, kind: 'ordinal', value, other: undefined, high: value, step: 1, times: 1, currency: undefined},
    ...{isInWords: !/\d/.test(text.charAt(start)), isAttributive: false},
  }
}

const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const behindMonth = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${month})\.?\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s|,\s(?=the)))(?:the\s)?$`,
  'u',
)
const beforeMonth = new RegExp(String.raw`^,?\s(?:of\s)?(?:${month})(?!\p{L})`, 'u')

const isDay = (text: string, start: number, end: number) =>
  behindMonth.test(text.slice(Math.max(0, start - 16), start)) || beforeMonth.test(text.slice(end, end + 16))

/** Nouns whose number is a name: “Section 4”, “Flight 370”. */
const named =
  /(?:^|[\s(])(?:no|nos|number|section|chapter|page|pages|pp|p|article|figure|fig|table|flight|route|highway|interstate|room|channel|part|volume|vol|issue|level|grade|phase|stage|type|size|class|episode|season|series|version|verse|psalm|act|scene|step|rule|line|lines|question|item|exhibit|platform|gate|ward|district|unit|block|lot|box|week|day|game|round|lap|hole|lane|pier|apollo|boeing|airbus|windows|group|division|formula|area|title|proposition|amendment|resolution|protocol|bus|train|tier|category|magnitude|noon|world war|equation|example|problem|exercise|appendix|note|step|population|track|heat|race|set|quarter)s?\.?\s$/

/** Whether a number names rather than counts: years, days, clock times, “Section 4”, “Article 50”. */
function isNamed(text: string, start: number, end: number, digits: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (named.test(lowered(before))) return true
  if (isDay(text, start, end)) return true
  if (/^(?:\s?[ap]\.?m(?!\p{L})|\s?o['’]clock|[-\s](?:GMT|BST|EST|EDT))/iu.test(after)) return true
  if (digits === undefined) return false
  if (/^\d{4}$/.test(digits)) return isYear(digits, before, after)
  return /^0\d/.test(digits) || /^[-‐‑]\d+[-‐‑]\d/.test(after) || /(?:\d[-‐‑–]|[@_=~^])$/.test(before)
}

/** Four digits of our times, with nothing behind them that they count. */
function isYear(digits: string, before: string, after: string): boolean {
  const year = Number(digits)
  if (year < 1500 || year > 2100) return false
  if (/^[-–]?s(?!\p{L})/u.test(after)) return true
  if (
    /(?:^|\s)(?:in|since|by|until|from|of|during|before|after|early|late|mid|and|to|through|between|the|for|than)\s$/i.test(
      before,
    ) &&
    !/^\s\p{Ll}+s(?!\p{L})/u.test(after)
  )
    return true
  return !/^(?:\s(?:\p{Ll}+\s)?(?:people|men|women|children|\p{Ll}{3,}s)(?!\p{L})|\s?%|\sper\s?cent)/u.test(after)
}

/** What stands behind a number and makes it a percentage, an amount of money, an age. */
function withUnit(text: string, figure: Scanned): Scanned {
  const {start, end} = figure
  const found = execAt(mayBeUnit, text, end) && execAt(unit, text, end)
  if (found && figure.kind !== 'money' && figure.kind !== 'ratio') {
    const kind = found.groups?.points ? 'percentage points' : found.groups?.percent ? 'percentage' : 'money'
    const isRange = figure.kind !== 'pair' || (figure.other ?? 0) > figure.value
    if (isRange) {
      const {other, ...rest} = figure
      return {
        ...rest,
        other: undefined,
        high: other ?? figure.high,
        end: end + found[0].length,
        kind,
        currency: found[3],
      }
    }
  }
  if (figure.kind === 'cardinal' && execAt(mayBeAge, text, end) && execAt(age, text, end))
    return {...figure, kind: 'age', isAttributive: true}
  const before = text.slice(Math.max(0, start - 16), start)
  if (figure.kind === 'cardinal' && figure.times === 1 && figure.value < 120 && Number.isInteger(figure.value)) {
    const isTold = /(?:^|[\s(,])(?:aged?|age of|ages of|ages)\s(?:about\s|around\s|just\s|only\s)?$/i.test(before)
    const isInApposition =
      /\p{Lu}[\p{L}’'.-]*(?:,\s|\s\()$/u.test(before) && /^[,.;)]/.test(text.slice(end, end + 1)) && !figure.isInWords
    if (isTold || isInApposition) return {...figure, kind: 'age'}
  }
  const isAttributive = /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2))
  return isAttributive ? {...figure, isAttributive} : figure
}

function execAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

/** Words that go with a score, a vote or odds. */
const contest =
  /(?:^|[\s(])(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|beaten|defeat(?:ed|s|ing)?|draw|drew|drawn|tied|tie|scor(?:e|ed|ing)|lead|leads|led|leading|victor(?:y|ies)|win|loss|vot(?:e|ed|es|ing)|passed|reject(?:ed)?|approved|trail(?:ed|ing|s)?|margin|majority|edged|thrash(?:ed)?|ruled|ruling)(?:[^.;:]{0,40})$/i

const moved =
  /(?<!\p{L})(?:r(?:ose|isen|ises?)|f(?:ell|alls?|allen)|up|down|(?:in|de)creased?|gr(?:ew|own)|climbed|dropped|declined|gained|lost|added|jumped|slid|shed|slipped|advanced)(?: by)?\s$/iu

/** “10–15”, “between 10 and 15”, “two or three”; “54 to 46”, “3-1”; “one in five” */
function readPair(text: string, first: Scanned): Scanned | undefined {
  const match = execAt(mayBeSecond, text, first.end) && second.exec(lowered(text.slice(first.end)))
  if (!match) return undefined
  const {link = '', sign, digits, times, words} = (match.groups ?? {}) as NumeralGroups & {link?: string}
  const amount = amountOf(digits, times, words)
  if (!amount) return undefined
  const end = first.end + match[0].length
  const before = text.slice(Math.max(0, first.start - 50), first.start)
  const name = link.trim()
  const [low, high] = scaled(first, amount)
  const joined = {
    ...first,
    end,
    value: low,
    step: Math.min(low === first.value ? first.step : first.step * amount.times, amount.step),
    times: amount.times,
  }
  const range = {...joined, high}
  if (name.startsWith('in')) {
    const isRatio =
      first.times === 1 && first.kind === 'cardinal' && amount.value > first.value && !isFourDigits(digits)
    return isRatio && !/^\s?(?:%|per\s?cent)/.test(text.slice(end, end + 9))
      ? {...joined, kind: 'ratio', value: first.value, other: amount.value}
      : undefined
  }
  if (name === 'and') return /\bbetween\s$/i.test(before) ? range : undefined
  if (name === 'or') return low < high && high - low <= Math.max(2, low) ? range : undefined
  if (
    name === 'to' &&
    /\bfrom\s(?:(?:about|around|nearly|almost|just|over|under|more than|less than|an? (?:average|total|low|high|peak|base) of)\s)?$/i.test(
      before,
    )
  )
    return undefined
  // “rose by 1,200 to 14,200”
  if (name === 'to' && moved.test(before) && high > 4 * low) return undefined
  if (isFourDigits(digits) && Number(digits) > 1500 && Number(digits) < 2100) return undefined
  const isContest =
    first.kind === 'cardinal' &&
    !sign &&
    first.times === 1 &&
    amount.times === 1 &&
    (low >= high || contest.test(before) || isScored(text, end))
  return isContest
    ? {...joined, kind: 'pair', value: first.value, other: amount.value, times: 1}
    : low <= high
      ? range
      : undefined
}

const isFourDigits = (digits: string | undefined) => digits !== undefined && /^\d{4}$/.test(digits)

const isScored = (text: string, end: number) =>
  /^(?:\s(?:win|wins|victory|draw|defeat|lead|loss|vote|votes|majority|ruling|decision|margin|thrashing|score))(?!\p{L})/u.test(
    text.slice(end, end + 14),
  )

/** “two to three million”: both are millions. */
function scaled(first: Scanned, second: {value: number; times: number}): [low: number, high: number] {
  const isShort =
    first.times === 1 && second.times >= 1000 && first.value < 1000 && first.value < second.value / second.times
  return [isShort ? first.value * second.times : first.value, second.value]
}
