import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {VFileMessage} from 'vfile-message'
import {type Severity, severities, severityOf} from '../rule-kit/finding.ts'

/** A spot in the source: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** From the first character up to, not including, the end; both are the same where something is missing. */
export interface Place {
  start: Point
  end: Point
}

/** A message with all that a reporter asks of it. */
export interface Finding {
  message: VFileMessage
  ruleId: string
  severity: Severity
  /** Missing where the message speaks of the file as a whole. */
  place: Place | undefined
  /** The source's words at that place. */
  words: string
  /** Replacements, the best first. */
  expected: readonly string[]
  related: readonly {place: Place; message: string}[]
}

/** A linted file, ready to be reported. */
export interface Story {
  file: VFile
  /** As given; `<stdin>` where there is none. */
  path: string
  source: string
  findings: readonly Finding[]
  /** A replacement as it has to stand in the source. */
  encode(replacement: string): string
}

/** Stands for the path of a story that came without one. */
export const standardInput = '<stdin>'

export const byteOrderMark = '\uFEFF'

export function storyOf(file: VFile): Story {
  const source = String(file)
  const {toPoint, toOffset} = location(source)

  function between(start: number, end: number): Place | undefined {
    const from = toPoint(start)
    const to = toPoint(Math.max(start, end))
    return from && to && {start: from as Point, end: to as Point}
  }

  function placeOf({place}: VFileMessage): Place | undefined {
    if (!place) return undefined
    const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
    const from = start.offset ?? toOffset(start)
    return from === undefined ? undefined : between(from, end.offset ?? toOffset(end) ?? from)
  }

  const findings = file.messages.map((message): Finding => {
    const place = placeOf(message)
    return {
      message,
      ruleId: message.ruleId ?? message.source ?? 'unknown',
      severity: severityOf(message),
      place,
      words: place ? source.slice(place.start.offset, place.end.offset) : '',
      expected: message.expected ?? [],
      related: (message.related ?? []).flatMap(({start, end, message: text}) => {
        const other = between(start, end)
        return other ? [{place: other, message: text}] : []
      }),
    }
  })
  return {
    file,
    path: file.path || standardInput,
    source,
    findings,
    encode: (replacement) => file.data.copy?.encode(replacement) ?? replacement,
  }
}

/** How many findings there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>

export function tallyOf(findings: readonly Finding[]): Tally {
  const tally = {error: 0, warning: 0, suggestion: 0}
  for (const {severity} of findings) tally[severity]++
  return tally
}

/** “3 errors, 1 warning”; empty where there is nothing to count. */
export function describeTally(tally: Tally): string {
  return severities
    .filter((severity) => tally[severity])
    .map((severity) => count(tally[severity], severity))
    .join(', ')
}

/** “1 story”, “1,200 stories”. */
export function count(number: number, noun: string): string {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${digits} ${number === 1 ? noun : noun.replace(/y$/, 'ie').concat('s')}`
}

/** The same stories with at most so many findings between them, the most severe, and what is left out. */
export function mostSevere(
  stories: readonly Story[],
  most = Number.POSITIVE_INFINITY,
): {shown: readonly Story[]; left: number} {
  const tally = tallyOf(stories.flatMap(({findings}) => findings))
  const room = {error: 0, warning: 0, suggestion: 0}
  let free = most
  for (const severity of severities) {
    room[severity] = Math.min(tally[severity], free)
    free -= room[severity]
  }
  const shown = stories.map((story) => ({
    ...story,
    findings: story.findings.filter(({severity}) => room[severity]-- > 0),
  }))
  const total = tally.error + tally.warning + tally.suggestion
  return {shown, left: Math.max(0, total - most)}
}

/** A replacement for people to read: what deletes or is only a space has a name in brackets. */
export function nameReplacement(replacement: string): string {
  if (replacement === '') return '[delete]'
  if (replacement.trim()) return replacement
  if (replacement === ' ') return '[one space]'
  if (replacement === '\u00A0') return '[no-break space]'
  return /[\n\r]/.test(replacement) ? '[line break]' : '[spaces]'
}
