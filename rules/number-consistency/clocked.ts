import {numberOfWords, remember, type Sentence, type Span} from '../../src/rule-kit/index.ts'
import {spoken} from './arithmetic.ts'
import {type Finding, placesOf} from './finding.ts'
import type {Skeleton} from './skeleton.ts'

const count = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
/** “2 hours, 11 minutes and 38 seconds”, “2:11:51”, “27:41” */
const times = new RegExp(
  String.raw`(?<![\p{L}\d:.$£€])(?:(?:(?<h>${count}) hours?,?(?: and)? )?(?<m>\d{1,2}|${count}) minutes?,?(?: and)? (?<s>\d{1,2}(?:\.\d+)?|${count}) seconds?|(?:(?<H>\d{1,2}):)?(?<M>\d{1,2}):(?<S>[0-5]\d(?:\.\d+)?)(?! ?[ap]\.?m|:|-?\d))(?!\p{L})`,
  'giu',
)
const gaps = new RegExp(
  String.raw`(?<![\p{L}\d:.])(?:(?<m>\d{1,2}|${count}|an?) minutes?(?: and (?<s>\d{1,2}|${count}) seconds?)?|(?<only>\d{1,2}(?:\.\d+)?|(?:${count}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)(?:-${count})?|an?) seconds?)(?= (?<what>ahead of|behind|faster|quicker|slower|clear of|clear|inside|outside|better|off|under|back|later|adrift|earlier|outside|short of))`,
  'giu',
)
const by = /(?<!\p{L})by (?:just |only )?(?<only>\d{1,2}(?:\.\d+)?|[a-z]+(?:-[a-z]+)?) seconds?(?=[,.;]| |$)/iu
const ofAnother =
  /(?<!\p{L})(?:each|apiece|total|combined|third|overall|leg|lap|mile|kilomet(?:re|er)|split|half|stage|respectively|penalty|remaining|left in|quarter|period)(?!\p{L})/iu

interface Time extends Span {
  text: string
  seconds: number
  /** “2:11” may be of hours, or of minutes. */
  hasTwo: boolean
}

/** “in 2:11:38, 23 seconds ahead of Hale, who crossed in 2:11:51”: two times, and a gap between them that they do not make. */
export function findWrongTimeGaps({sentence}: Skeleton): Finding[] {
  const {text} = sentence
  if (!/\d:\d\d|minutes?,?(?: and)? \S+ seconds?/.test(text) || !/second|minute/.test(text)) return []
  const [one, other, ...more] = timesIn(sentence)
  if (!one || !other || more.length || one.seconds === other.seconds || ofAnother.test(text)) return []
  const told = gapsIn(sentence).filter((gap) => !isWithin(gap, one) && !isWithin(gap, other))
  const [gap] = told
  if (!gap || told.length > 1) return []
  const right = Math.round(Math.abs(one.seconds - other.seconds) * 100) / 100
  const isTold = Math.abs(right - gap.seconds) < 1 || (one.hasTwo && right * 60 === gap.seconds)
  if (isTold || right > 600 || (right > gap.seconds * 4 && gap.seconds < 5)) return []
  return [
    {
      at: {paragraph: gap.paragraph, start: gap.start, end: gap.end},
      message: `“${gap.text}”: ${one.text} and ${other.text} are ${inWords(right)} apart. Check the three times.`,
      related: placesOf([one, other]),
    },
  ]
}

const isWithin = (one: Span, other: Span) => one.start < other.end && one.end > other.start

const inWords = (seconds: number) =>
  seconds < 60
    ? `${spoken(seconds)} seconds`
    : `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`

const numberIn = (word: string | undefined) =>
  word === undefined
    ? 0
    : /^\d/.test(word)
      ? Number(word)
      : /^an?$/i.test(word)
        ? 1
        : (numberOfWords(word) ?? Number.NaN)

const timesIn = remember(({text, paragraph, start}: Sentence): readonly Time[] =>
  [...text.matchAll(times)].map((match) => {
    const {h, m, s, H, M, S} = match.groups ?? {}
    const seconds = numberIn(h ?? H) * 3600 + numberIn(m ?? M) * 60 + numberIn(s ?? S)
    const at = start + match.index
    return {paragraph, start: at, end: at + match[0].length, text: match[0], seconds, hasTwo: M !== undefined && !H}
  }),
)

function gapsIn({text, paragraph, start}: Sentence): readonly Time[] {
  const led = by.exec(text)
  return [...text.matchAll(gaps), ...(led ? [led] : [])].flatMap((match) => {
    const {m, s, only} = match.groups ?? {}
    const seconds = numberIn(m) * 60 + numberIn(s) + numberIn(only)
    const lead = match[0].startsWith('by') ? match[0].length - match[0].replace(/^by (?:just |only )?/i, '').length : 0
    const at = start + match.index + lead
    const end = start + match.index + match[0].length
    return seconds > 0
      ? [{paragraph, start: at, end, text: text.slice(at - start, end - start), seconds, hasTwo: false}]
      : []
  })
}
