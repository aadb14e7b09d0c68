import {
  type Mark,
  type Paragraph,
  type Reading,
  type Report,
  type Span,
  textAfter,
  textBefore,
} from '../../src/rule-kit/index.ts'
import {sentenceOpeners} from './sentence-openers.generated.ts'

const openers = new Set(sentenceOpeners)

/** A run of characters without white space, and its place in the paragraph's text. */
interface Token {
  paragraph: Paragraph
  text: string
  start: number
}

/** Where two words, or a mark and a word, run into each other. */
export function* findMissing({paragraphs, marks}: Reading): Generator<Report> {
  const quotationMarks = marks.filter(({form, role}) => form === 'double' && (role === 'open' || role === 'close'))
  for (const paragraph of paragraphs) {
    for (const token of findTokens(paragraph)) {
      const at = findRun(token)
      if (at !== undefined) yield describe(token, at)
    }
    yield* findAtBrackets(paragraph)
  }
  for (const mark of quotationMarks) yield* findAtQuotation(mark)
}

/** Addresses, paths, handles and code are not for us to take apart. */
const isTechnical = (text: string) => /[@/\\_=<>|#{}~^\uFFFC]|^www\.|^\.|\.(?:com|org|net)\b/i.test(text)

/** In characters; what is longer is no word and its marks. */
const longestToken = 80

function findTokens(paragraph: Paragraph): Token[] {
  return [...paragraph.text.matchAll(/\S+/g)]
    .map(({index, 0: text}) => ({paragraph, text, start: index}))
    .filter(({text}) => text.length <= longestToken && !isTechnical(text))
}

/** Offset in the token at which a space is missing. */
function findRun({paragraph, text, start}: Token): number | undefined {
  if (!mayLackSpace(text)) return undefined
  const stop = /(?<=^[\p{Pi}\p{Ps}"']*)([\p{L}'’-]+|\d{2,})\.(\p{Lu}[\p{L}'’]*)(?=[\p{Po}\p{Pf}\p{Pe}"'-]*$)/u.exec(
    text,
  )
  if (stop && endsSentence(stop[1] as string, stop[2] as string)) return stop.index + (stop[1] as string).length + 1
  const mark = findMark(text)
  if (mark !== undefined) return mark
  // March 5,2024
  const date = /^(\d{1,2},)(?:19|20)\d\d\b/.exec(text)
  return date && endsWithMonth(paragraph.text.slice(Math.max(0, start - 12), start)) ? date[1]?.length : undefined
}

/** Whether a letter or a figure follows a mark. Asked first: few tokens have any such mark, and what is asked else is slow. */
const mayLackSpace = (text: string) => /[.,;:!?][A-Za-z\d\u0080-\u1fff\u2070-\uffff]/.test(text)

function endsSentence(left: string, right: string): boolean {
  const isWord = /^\p{Lu}?\p{Ll}*$/u.test(right)
  if (openers.has(right)) return left.length > 2 && !/^\p{Lu}\p{Ll}{0,3}$/u.test(left)
  return isWord && right.length > 1 && /^[\p{Ll}'’-]{2,}$/u.test(left) && !extensions.has(right.toLowerCase())
}

/** What follows the dot in the name of a site or a program rather than opening a sentence. */
const extensions = new Set(
  'com org net edu gov io ai co uk eu fr de js ts py md txt pdf csv doc xml html app dev'.split(' '),
)

function findMark(text: string): number | undefined {
  for (const pattern of marksWithin) {
    const found = pattern.exec(text)
    if (found) return found.index + found[0].length
  }
  return undefined
}

/** Titles that have a full stop in American style, saints and months: “Mr.Haddow”, “St.Louis”, “Jan.4”. */
const beforeName = /^["“‘(]*(?:Mrs?|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St)\.(?=\p{Lu}\p{Ll}+)/u
const beforeDay = /^(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.(?=\d{1,2}(?:[,.;:)]|$))/u
/** “11 a.m.Saturday” */
const behindClock =
  /^(?:\d{1,2}(?::\d\d)?)?[ap]\.m\.(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:and|at|in|on|to|until)\b)/

const marksWithin = [
  beforeName,
  beforeDay,
  behindClock,
  // reaped,and; not N,N-dimethyl
  /(?<=^[\p{L}\p{Pi}\p{Ps}"'’.-]*\p{Ll}{2}),(?=(?:\p{L}{2}[\p{L}'’-]*|[aI])[\p{Po}\p{Pf}\p{Pe}"']*$)/u,
  // (6-3,4-2)
  /(?<=^[\p{Ps}]?\d+[-–]\d+),(?=\d+[-–]\d+[\p{Po}\p{Pf}\p{Pe}]*$)/u,
  /(?<=^\d+),(?=\p{Ll}{2,}[\p{Po}\p{Pf}\p{Pe}]*$)/u,
  /(?<=^[^&]*\p{L}{2});(?=\p{L}{2}[\p{L}'’-]*[\p{Po}\p{Pf}\p{Pe}]*$)/u,
  /(?<=^\p{Ll}{2,}):(?=\p{Lu}\p{Ll}+$)/u,
  /(?<=^[\p{Pi}\p{Ps}"']*\p{Ll}{2,})[!?](?=(?:\p{Lu}\p{Ll}+|I)[\p{Po}\p{Pf}\p{Pe}"']*$)/u,
]

const endsWithMonth = (text: string) =>
  /\b(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)(?:\.|uary|ruary|ust|tember|ober|ember)?\s$/.test(text)

function describe({paragraph, text, start}: Token, at: number): Report {
  const [left, right] = [text.slice(0, at), text.slice(at)]
  return {
    at: {paragraph, start, end: start + text.length},
    message: `A space is missing between “${left}” and “${right}”. Put one in.`,
    expected: [`${left} ${right}`],
  }
}

/** At brackets that hold several words; “farmer(s)” and “(un)known” are single words. */
function* findAtBrackets(paragraph: Paragraph): Generator<Report> {
  for (const {index, 0: aside} of paragraph.text.matchAll(/\([^()\n]*\)/g)) {
    const before = /[^\s(]+$/.exec(textBefore({paragraph, start: index}))?.[0] ?? ''
    const end = index + aside.length
    const after = /^\p{L}{2,}/u.exec(textAfter({paragraph, end}))?.[0]
    const isAside = /^\(\p{L}[\p{L}'’]+,? \p{L}{2}/u.test(aside)
    const isAcronym = /^\((?:\p{Lu}{2,6}|(?:19|20)\d\d)\)$/u.test(aside)
    if (/\p{Ll}{3}$/u.test(before) && !isTechnical(before) && (isAside || isAcronym)) {
      const at = {paragraph, start: index - before.length, end: index + 1}
      yield {
        at,
        message: `A space is missing between “${before}” and “(”. Put one in.`,
        expected: [`${before} (`],
      }
    }
    if (after && (isAside || isAcronym))
      yield {
        at: {paragraph, start: end - 1, end: end + after.length},
        message: `A space is missing between “)” and “${after}”. Put one in.`,
        expected: [`) ${after}`],
      }
  }
}

function* findAtQuotation({paragraph, start, end, role, curly, character}: Mark): Generator<Report> {
  const {text} = paragraph
  if (role === 'open' && curly) {
    const before = /(?:\p{L}{2,}|\p{L}[,.;:!?])$/u.exec(textBefore({paragraph, start}))?.[0]
    if (before && /\p{L}/u.test(text[end] ?? '')) {
      const at: Span = {paragraph, start: start - before.length, end}
      yield {
        at,
        message: `A space is missing between “${before}” and the quotation. Put one in.`,
        expected: [`${before} ${character}`],
      }
    }
  }
  if (role === 'close' && (curly || /[.,!?]/.test(text[start - 1] ?? ''))) {
    const after = /^\p{L}{2,}/u.exec(textAfter({paragraph, end}))?.[0]
    if (after && /[\p{L}.,!?…]/u.test(text[start - 1] ?? ''))
      yield {
        at: {paragraph, start, end: end + after.length},
        message: `A space is missing between the quotation and “${after}”. Put one in.`,
        expected: [`${character} ${after}`],
      }
  }
}
