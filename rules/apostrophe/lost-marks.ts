import {isSpaced, list, matchCase, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'

/** Contractions that are no words without their apostrophe, whatever dictionaries say. */
const contractions: ReadonlyMap<string, string> = new Map(
  `they're they've they'll they'd you're you've you'll you'd we've he's she's that's that'll what's there's there'll here's where's
  it'll it'd who've who'll don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't
  mustn't needn't mightn't ain't o'clock`
    .split(/\s+/)
    .map((right) => [right.replace("'", ''), right]),
)

/** Shops and houses that are named after their founder: the forms are nothing else. */
const houses: ReadonlyMap<string, string> = new Map(
  `Macy's McDonald's Sainsbury's Sotheby's Bloomingdale's Kellogg's Moody's Domino's Denny's Wendy's Arby's Hardee's Applebee's
  Dillard's Kohl's Lowe's Levi's`
    .split(/\s+/)
    .map((right) => [right.replace("'", ''), right]),
)

/** Days that belong to somebody: “Mothers Day”. */
const days: ReadonlyMap<string, string> = new Map([
  ['Mothers', "Mother's"],
  ['Fathers', "Father's"],
  ['Patricks', "Patrick's"],
  ['Georges', "George's"],
  ['Davids', "David's"],
  ['Andrews', "Andrew's"],
  ['Stephens', "Stephen's"],
  ['Fools', "Fools'"],
])

/** Days that are no more than one: “todays match”. */
const ownDays: ReadonlyMap<string, string> = new Map(
  ["today's", "yesterday's", "tomorrow's"].map((right) => [right.replace("'", ''), right]),
)

export const mayLackMark = ({lower, text}: Word): boolean =>
  contractions.has(lower) || ownDays.has(lower) || houses.has(text) || (days.has(text) && text !== lower)

/** “Theyre calling it a pause”, “at five oclock”, “a Macys”, “Mothers Day” */
export function findLostMark(word: Word): Slip | undefined {
  const {sentence, index, lower, text} = word
  const [before, next] = [sentence.words[index - 1], sentence.words[index + 1]]
  const house = houses.get(text)
  if (house) return withMark(word, house)
  const day = days.get(text)
  if (day) return next?.text === 'Day' && isSpaced(next) && isOfDay(word, before) ? withMark(word, day) : undefined
  const ownDay = ownDays.get(lower)
  if (ownDay) return isBeforeNoun(next) ? withMark(word, matchCase(text, ownDay)) : undefined
  const right = contractions.get(lower)
  if (
    !right ||
    isWritten(word) ||
    (text !== lower && text.slice(1) !== lower.slice(1)) ||
    (lower !== 'oclock' && !isOfClause(word))
  )
    return undefined
  return withMark(word, matchCase(text, right))
}

/** Not “all our yesterdays have lighted fools” */
const isBeforeNoun = (next: Word | undefined): boolean =>
  next !== undefined && isSpaced(next) && /^(?:NNS?|JJ|CD)$/.test(next.tokens[0]?.tag ?? '')

/** A message or a placard is quoted as it was written. */
const isWritten = ({quotation, paragraph}: Word): boolean =>
  quotation !== undefined &&
  /\b(?:text(?:ed)?|messages?|wrote|written|notes?|letters?|signs?|placards?|banners?|e-?mails?|posts?|posted|tweet(?:ed)?|apostrophes?|crayon|scrawled|graffiti)\b/i.test(
    paragraph.text,
  )

const withMark = (word: Word, right: string): Slip => ({
  from: word,
  to: word,
  expected: [right.replace("'", apostropheOf(word))],
  why: 'written with an apostrophe',
})

/** “St Patricks Day”, “April Fools Day”; “Georges Day” by itself may be a man. */
function isOfDay({text}: Word, before: Word | undefined): boolean {
  if (text === 'Mothers' || text === 'Fathers') return !/^(?:the|all)$/.test(before?.lower ?? '')
  return text === 'Fools' ? before?.text === 'April' : /^(?:St|Saint)$/.test(before?.text ?? '')
}

/** Not “the hes and shes”, “whys and wheres”. */
function isOfClause({sentence, index}: Word): boolean {
  const [before, next] = [sentence.words[index - 1], sentence.words[index + 1]]
  return (
    next !== undefined &&
    isSpaced(next) &&
    !notBeside.has(next.lower) &&
    !/^(?:the|a|and|or|of|no|de|las|los)$/.test(before?.lower ?? '')
  )
}

const notBeside = list('and or of')
