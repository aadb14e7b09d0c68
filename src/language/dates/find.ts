import type {Sentence} from '../reading.ts'
import {hedgeOf} from './hedge.ts'
import type {CalendarDate, ClockTime, Part, TimeMention, TimeRange} from './mention.ts'

/** A mention as a pattern finds it; offsets count from the sentence's start. */
export type Found<Mention extends TimeMention = TimeMention> = Omit<Mention, 'paragraph' | 'sentence' | 'hedge'> & {
  /** Two that are written as one: “3–7 May”. They take its place. */
  pair?: [Omit<Mention, 'paragraph' | 'sentence' | 'hedge'>, Omit<Mention, 'paragraph' | 'sentence' | 'hedge'>]
  /** Whether the two make a span: “3 to 7 May”, but not “3 and 7 May”. */
  isRange?: boolean
  isDash?: boolean
}

/** Of what overlaps, what begins first stays; of what begins in one place, the longest. */
export function withoutOverlaps<One extends Found>(found: readonly One[]): One[] {
  const kept: One[] = []
  let end = -1
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= end) {
      kept.push(one)
      end = one.end
    }
  return kept
}

/** Puts what was found into its sentence's place; two that were written as one become two mentions. */
export function place(found: readonly Found[], sentence: Sentence): {mentions: TimeMention[]; ranges: TimeRange[]} {
  const mentions: TimeMention[] = []
  const ranges: TimeRange[] = []
  for (const {pair, isRange, isDash, ...single} of found) {
    if (!pair) {
      mentions.push(placed(single, sentence))
      continue
    }
    const [from, to] = pair.map((one) => placed(one, sentence)) as [CalendarDate, CalendarDate]
    mentions.push(from, to)
    const form = isDash ? 'dash' : formOf(sentence.text.slice(0, single.start))
    if (isRange || form === 'between') ranges.push(rangeOf(from, to, form ?? 'dash'))
  }
  const paired = new Set<TimeMention>(ranges.map(({from}) => from))
  for (const [i, from] of mentions.entries()) {
    const to = mentions[i + 1]
    if (to?.kind !== from.kind || (from.kind !== 'date' && from.kind !== 'time') || paired.has(from)) continue
    const form = formBetween(sentence, from, to as CalendarDate | ClockTime)
    if (form) ranges.push(rangeOf(from, to as typeof from, form))
  }
  return {mentions, ranges: ranges.sort((a, b) => a.start - b.start)}
}

function placed(found: Omit<Found, 'pair' | 'isRange' | 'isDash'>, sentence: Sentence): TimeMention {
  const {paragraph, start, text} = sentence
  const mention: Record<string, unknown> = {
    ...found,
    paragraph,
    sentence,
    hedge: hedgeOf(text, found.start, found.end),
  }
  for (const [key, value] of Object.entries(mention))
    if (key === 'start' || key === 'end') mention[key] = (value as number) + start
    else if (isPart(value)) mention[key] = {...value, start: value.start + start, end: value.end + start}
  return mention as unknown as TimeMention
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'value' in value && !('paragraph' in value)
}

function rangeOf<Mention extends CalendarDate | ClockTime>(
  from: Mention,
  to: Mention,
  form: TimeRange['form'],
): TimeRange<Mention> {
  const {paragraph, sentence, start} = from
  return {paragraph, sentence, start, end: to.end, form, from, to}
}

/** How two mentions that stand side by side make a span, if they do. */
function formBetween(sentence: Sentence, from: TimeMention, to: TimeMention): TimeRange['form'] | undefined {
  const {text, start} = sentence
  const gap = text.slice(from.end - start, to.start - start)
  if (gap.length > 12) return undefined
  if (/^\s?[-‐‑–—]\s?$/.test(gap)) return 'dash'
  const form = formOf(text.slice(Math.max(0, from.start - start - 30), from.start - start))
  const joint = form === 'between' ? /^,?\sand\s$/ : /^,?\s(?:up\s)?(?:to|until|till|through)\s(?:the\s)?$/
  return form && joint.test(gap) ? form : undefined
}

/** “from”, “between (about)” right before a mention. */
function formOf(before: string): 'from' | 'between' | undefined {
  const found =
    /(?<!\p{L})(from|between)\s(?:the\s)?(?:(?:about|around|roughly|early|late|mid|spring|summer|autumn|fall|winter)\s)?$/iu.exec(
      before.slice(-30),
    )
  return found?.[1]?.toLowerCase() as 'from' | 'between' | undefined
}
