import {type Duration, type Report, type SentenceDates, textAfter, textBefore} from '../../src/rule-kit/index.ts'
import {describeYears} from './intervals.ts'
import {isRanged, isYearly, proseOf, type Story, voiceOf, type Yearly} from './story.ts'

const words = (most: number): string => `(?:\\s[\\p{L}\\p{N}'’.-]+){0,${most}}`
/** What begins, and what ends, somebody’s time in a place or the life of a thing. */
const begins = new RegExp(
  `(?<!\\p{L})(?:accepted|acquired|appointed|arrived|became|began|begun|bought|built|came|commissioned|consecrated|created|crowned|dedicated|elected|enlisted|entered|erected|established|formed|founded|hired|inaugurated|incorporated|inherited|installed|introduced|joined|landed|launched|leased|married|moved|named|opened|ordained|organized|organised|premiered|published|purchased|settled|signed|started|sworn\\sin|took\\sover|took\\soffice|unveiled|wed|went\\sto\\swork)${words(6)}\\s(?:in|since)\\s$`,
  'iu',
)
const from = /(?<!\p{L})from\s$/iu
const finishes =
  'abandoned|abdicated|abolished|bowed\\sout|broke\\sup|canceled|cancelled|ceased|closed|collapsed|dead|death|decommissioned|defeated|demolished|departed|destroyed|died|disbanded|dissolved|divorced|dropped|ended|expired|fell|finished|folded|gave\\sup|halted|handed|left|locked|lost|moved\\sout|ousted|parted|quit|razed|released|replaced|resigned|retired|retirement|scrapped|scuttled|separated|shut|sank|sold|split|stepped\\s(?:down|aside)|stopped|sunk|surrendered|torn\\sdown|toppled|went\\sunder|withdrew|won\\sno'
const between = new RegExp(
  `^(?:,|\\sand|\\suntil|\\still|\\sto|\\sbut|;)?${words(4)}\\s(?:${finishes})${words(8)}\\s(?:in|by)\\s$`,
  'iu',
)
const until = new RegExp(`^\\s(?:until|till|to)(?:${words(5)}\\s(?:in|by))?\\s$`, 'u')
/** A stretch that goes from the one to the other: “ending a run of”, “, a span of” */
const whole = new RegExp(
  `^,?(?:\\sand|\\s–|\\s—)?(?:\\s(?:ending|closing|capping|completing|for|after|making|giving|spanning|or|it\\swas|marking|concluding))?${words(3)}\\s(?:run|span|stretch|period|career|reign|tenure|term|total|life|rule|spell|stay|service|existence|history|stint|marriage|partnership|era|lifetime)\\sof\\s(?:just\\s|only\\s|barely\\s)?$`,
  'u',
)
/** What can last no longer than that: “, he served 16 years” */
const within = new RegExp(
  `^(?:,|\\safter|,\\safter|,?\\sand|;)?${words(5)}\\s(?:served|lasted|stood|ran|operated|worked|taught|reigned|ruled|governed|sat|stayed|coached|played|spent|after|for|been\\sin\\s(?:service|use|office|business|operation|power|print)(?:\\sfor)?)\\s(?:for\\s)?(?:just\\s|only\\s|barely\\s|scarcely\\s|hardly\\s)?$`,
  'u',
)
/** “, and he lived alone for 30 years” */
const another = /\sand\s(?:he|she|it|they|the|an?|his|her|its|their)\s/iu
/** “after 33 years at the same desk” */
const closes =
  /^(?:[.,;:)”"]|$|\s(?:there|together|at\sthe\s(?:same|helm|head)|in\s(?:office|power|command|charge|service|use|print|business|Congress|Parliament|the\s(?:(?:state|U\.S\.)\s)?(?:Senate|House|Legislature|Assembly))|on\s(?:the\s(?:job|force|bench|board|court|air|council)|air|stage)|of\s(?:service|operation|marriage|work|publication|use)|as\s(?:the|its|a)|when)(?!\p{L}))/u
/** Years of something else, or counted from another day. */
const other =
  /^\s(?:of\s(?!service|operation|marriage|work|business|publication|use)|later|earlier|before|ago|old|older|younger|sooner|in\sprison|longer|more|less|apart|behind|ahead)|^-/u

/** “The two-year study began in 2016” */
const subject = /^[\s-]\p{L}+(?:\s\p{L}+)?\s(?:began|started|opened|was\slaunched)\sin\s$/u

/** “married in 1957 and were together for 62 years, until his death in 2009”: less may be a part of it. */
const stayed = /^(?:,?\sand|,)(?:\s[\p{L}’'-]+){1,5}\sfor\s(?:just\s|only\s)?$/u
const untilEnd = new RegExp(`^,?\\suntil${words(4)}\\s(?:${finishes})${words(4)}\\sin\\s$`, 'iu')

/** “opened in 1978 and closed in 2013, a run of 45 years” */
export function* findWrongRuns({reading}: Story): Generator<Report> {
  for (const sentence of proseOf(reading)) {
    const {mentions} = sentence
    const durations = mentions.filter((one): one is Duration => one.kind === 'duration')
    const [duration] = durations
    if (!duration || durations.length > 1 || duration.unit !== 'year') continue
    const tooLong = tooLongIn(sentence, duration)
    if (tooLong) yield tooLong
    const pair = endsOf(sentence)
    if (!pair) continue
    const [first, last] = pair
    if (duration.start < last.end && !subject.test(duration.paragraph.text.slice(duration.end, first.start))) continue
    const isSubject = duration.start < first.start
    if (duration.direction || !Number.isInteger(duration.count) || isVague(duration)) continue
    if (voiceOf(reading, first) !== voiceOf(reading, duration) || (!isSubject && other.test(textAfter(duration))))
      continue
    const gap = duration.paragraph.text.slice(last.end, duration.start)
    const right = last.year.value - first.year.value
    const isWhole = isSubject || whole.test(gap)
    const off = duration.count - right
    const isWrong = isWhole
      ? Math.abs(off) > 1
      : off > 1 && within.test(gap) && !another.test(gap) && closes.test(textAfter(duration))
    if (!isWrong || duration.count > right * 4) continue
    yield describeYears(duration, first, last)
  }
}

const isVague = ({hedge}: Duration) => hedge !== undefined && !/^(?:just|only|barely)$/i.test(hedge)

function tooLongIn({mentions}: SentenceDates, duration: Duration): Report | undefined {
  const [first, last, ...others] = mentions.filter(({kind}) => kind === 'date' || kind === 'period')
  if (others.length || !isYearly(first) || !isYearly(last) || duration.start < first.end || duration.end > last.start)
    return undefined
  const {text} = duration.paragraph
  const isTold =
    begins.test(textBefore(first)) &&
    stayed.test(text.slice(first.end, duration.start)) &&
    untilEnd.test(text.slice(duration.end, last.start))
  const years = last.year.value - first.year.value
  const isWrong = duration.count > years + 1 && duration.count < years * 4 && !isVague(duration)
  return isTold && isWrong ? describeYears(duration, first, last) : undefined
}

/** The two years of a sentence that has no third, if they begin and end something. */
function endsOf({mentions}: SentenceDates): readonly [Yearly, Yearly] | undefined {
  const dates = mentions.filter(({kind}) => kind === 'date' || kind === 'period')
  const [first, last] = dates
  if (dates.length !== 2 || !isYearly(first) || !isYearly(last) || isRanged(first) || isRanged(last)) return undefined
  if (last.year.value <= first.year.value) return undefined
  const [before, gap] = [textBefore(first), first.paragraph.text.slice(first.end, last.start)]
  const isLife = begins.test(before) && (between.test(gap) || until.test(gap))
  return isLife || (from.test(before) && until.test(gap)) ? [first, last] : undefined
}
