import {
  hasCapital,
  isAttribution,
  modals,
  type Paragraph,
  primaryAuxiliaries,
  type Quotation,
  type Reading,
  type Report,
  subjectPronouns,
  textAfter,
  textBefore,
} from '../../src/rule-kit/index.ts'
import {findSound, isProse} from './prose.ts'

/** How a quotation ends. */
interface Ending {
  paragraph: Paragraph
  /** The mark that closes, and its place. */
  mark: string
  start: number
  end: number
  /** What was said, as far as it stands in the last paragraph, and what stands before it there. */
  inner: string
  before: string
  after: string
  /** Says something whole, rather than lending some words to a sentence. */
  isSentence: boolean
}

/** Where the story puts its stops and commas: counted for whole sentences and for fragments. */
interface Habit {
  inside: number
  outside: number
}

/** A quotation that is closed without its mark, or with the mark on the other side than elsewhere in the story. */
export function* findAtQuotations(reading: Reading): Generator<Report> {
  const endings = reading.quotations.flatMap(readEnding)
  const sound = findSound(reading)
  const habits = {sentences: habitOf(endings, true), fragments: habitOf(endings, false)}
  for (const ending of endings) {
    const habit = ending.isSentence ? habits.sentences : habits.fragments
    const finding =
      describeMisplaced(ending, habit) ??
      describeUnattributed(ending, endings) ??
      (isProse(ending.paragraph, reading, sound) || isSpeech(ending, sound)
        ? describeUnended(ending, habit)
        : undefined)
    if (finding) yield finding
  }
}

function readEnding({depth, close, stretches}: Quotation): Ending[] {
  const last = stretches.at(-1)
  if (!close || !last || depth > 0 || close.form !== 'double') return []
  const {paragraph} = last
  const inner = paragraph.text.slice(last.start + 1, close.start)
  const before = textBefore(last)
  const ending = {paragraph, mark: close.character, start: close.start, end: close.end, inner, before}
  const after = textAfter(close)
  return [{...ending, after, isSentence: stretches.length > 1 || isWhole(inner)}]
}

/** Several sentences; or one that begins with a capital and has a verb. */
function isWhole(inner: string): boolean {
  if (/\p{Ll}[.!?]\s+\p{Lu}/u.test(inner)) return true
  const words = inner
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}']+/u)
  return hasCapital(inner) && words.length > 3 && isSaid(words) && !isTitle(inner)
}

/** Forms of be, have and do, modals, pronouns that can only be subjects. */
const isSaid = (words: readonly string[]) =>
  words.some((word) => {
    const stem = word.replace(/(?:n't|'\p{L}+)$/u, '')
    return primaryAuxiliaries.has(stem) || modals.has(stem) || (subjectPronouns.has(stem) && stem !== 'who')
  })

/** “The Day the Cows Came Home”. */
function isTitle(inner: string): boolean {
  const words = inner.split(/\s+/)
  return words.filter((word) => hasCapital(word)).length * 2 > words.length
}

/** Set into a sentence without a comma: “called it ‘a mess’”. */
const isFragment = ({inner, before, isSentence}: Ending) =>
  !isSentence && /^\p{Ll}.*\s/u.test(inner) && /\p{L}\s$/u.test(before)

function habitOf(endings: readonly Ending[], sentences: boolean): Habit {
  const own = endings.filter((ending) => (sentences ? ending.isSentence : isFragment(ending)))
  return {
    inside: own.filter(({inner}) => /[\p{L}\p{N}][.,]$/u.test(inner)).length,
    outside: own.filter(isOutside).length,
  }
}

const isOutside = ({inner, after}: Ending) => /[\p{L}\p{N}’]$/u.test(inner) && /^[.,](?:\s|$)/.test(after)

/** Fewest times that a story must put its marks inside before the one outside is a slip. */
const fewest = 3

/** Most slips, as a share of the times that it does not slip. */
const largestShare = 1 / 5

function describeMisplaced(ending: Ending, {inside, outside}: Habit): Report | undefined {
  if (!isOutside(ending) || (!ending.isSentence && !isFragment(ending))) return undefined
  // “a placard reading "We will not pay".”: set into a sentence, it may go either way.
  if (ending.isSentence && /\p{L}\s$/u.test(ending.before)) return undefined
  if (inside < fewest || outside > Math.max(1, inside * largestShare)) return undefined
  const {paragraph, start, end, mark, after} = ending
  const [stop] = after as unknown as [string]
  const name = stop === ',' ? 'comma' : 'full stop'
  return {
    at: {paragraph, start, end: end + 1},
    message: `Elsewhere in this story the ${name} stands before the quotation mark. Put it there.`,
    expected: [`${stop}${mark}`],
  }
}

/** “We sold the cows” she said. */
function describeUnattributed(ending: Ending, endings: readonly Ending[]): Report | undefined {
  const {paragraph, start, end, mark, inner, before, after, isSentence} = ending
  if (!isSentence || !/[\p{L}\p{N}]$/u.test(inner) || !isAttribution(after)) return undefined
  if (!/(?:^|[.!?…:,]["”’]?)\s*$/.test(before)) return undefined
  const outside = endings.filter((other) => isOutside(other) && isAttribution(other.after.slice(1))).length
  const inside = endings.filter((other) => other.inner.endsWith(',') && isAttribution(other.after)).length
  return {
    at: {paragraph, start, end},
    message: 'A comma is missing between the quotation and its attribution. Put one in.',
    expected: [outside > inside ? `${mark},` : `,${mark}`],
  }
}

/** Goes on from a sentence before it: “We sold the cows,” he said. “It was time” */
const isSpeech = ({isSentence, before}: Ending, sound: readonly Paragraph[]) =>
  sound.length >= fewest && isSentence && /\p{L}[.!?,:]["”’]?\s+$/u.test(before)

/** “We sold the cows” at a paragraph's end. */
function describeUnended(ending: Ending, {inside, outside}: Habit): Report | undefined {
  const {paragraph, start, end, mark, inner, after, isSentence} = ending
  if (after.trim() || !/[\p{L}\p{N}]$/u.test(inner)) return undefined
  const [within, behind] = [`.${mark}`, `${mark}.`]
  return {
    at: {paragraph, start, end},
    message: `The sentence ends on “${/\S+$/.exec(inner)?.[0]}” without a full stop. Put one in.`,
    expected: isSentence || outside === 0 ? [within] : outside > inside ? [behind, within] : [within, behind],
  }
}
