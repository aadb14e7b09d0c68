import {type CalendarDate, type Part, type Report, textAfter, textBefore, textOf} from '../../src/rule-kit/index.ts'
import {daysBetween, type Pair, repairsOf, wordsOf} from './pairs.ts'
import {isExplained} from './scenes.ts'
import {isPair, type Story, voiceOf} from './story.ts'
import {aWeekday} from './wording.ts'

/** Paragraphs at the head of a story that may open with the dateline. */
const head = 8
/** Days from the dateline within which a date is surely of its year. */
const near = 60

const placeBefore = /^[\s“"]*\p{Lu}[\p{Lu}.’'-]+(?:\s[\p{Lu}.’'-]+){0,3}(?:,\s[\p{L}.\s]{2,30})?[,:]?\s\(?$/u
const dashBehind = /^\)?,?\s?(?:\([^()]{1,40}\)\s?)?(?:—|–|--?)\s/
const toCome =
  /(?<!\p{L})(?:will|would|plans?|planned|planning|due|expected|scheduled|(?:is|are|was|were|set) to|ahead|next|coming|starting|beginning|begins?|opens?|every|each)(?!\p{L})/iu

/**
 * “May 20 — A quake struck on Tuesday … through Thursday, May 23”: if the 23rd is a Thursday, the story was filed on a Monday,
 * and that Tuesday lies six days back, of which no story says “on Tuesday”.
 */
export function* findAgainstDateline(story: Story): Generator<Report> {
  const {reading, today} = story
  const filed = today ? undefined : datelineOf(story)
  if (!filed) return
  const {date, lead} = filed
  for (const mention of reading.dates.all) {
    if (mention.kind !== 'date' || mention === date || !isPair(mention) || mention.year || voiceOf(reading, mention))
      continue
    const pair: Pair = mention
    const days = [false, true].map((leap) => daysBetween(date, pair, leap))
    if (days.some((one) => Math.abs(one) > near) || isExplained(pair, story)) continue
    // How long before the story was filed that weekday was.
    const ages = days.map((one) => modulo(pair.weekday.value - one - lead.weekday.value))
    if (ages.some((age) => age < 4)) continue
    const right = modulo(lead.weekday.value + (days[0] as number))
    const [day, words] = [textOf(date), textOf(wordsOf(pair))]
    yield {
      at: wordsOf(pair),
      message: `“${words}” does not go with “${day}” and “${textOf(lead)}”: if that is one day, it is ${aWeekday(right)}. Check the weekdays and the dates.`,
      expected: repairsOf(pair, right),
      related: [date, lead].map((one) => ({at: one, message: `“${textOf(one)}” here.`})),
    }
  }
}

const modulo = (day: number) => ((day % 7) + 7) % 7

interface Filed {
  date: Pair
  lead: CalendarDate & {weekday: Part}
}

/** The day of a dateline that tells no year, and the weekday on which what its paragraph tells first happened. */
function datelineOf({reading}: Story): Filed | undefined {
  const {bySentence} = reading.dates
  for (const {sentence, mentions} of bySentence) {
    const {paragraph} = sentence
    if (paragraph.index >= head) return undefined
    // The dateline stands by itself before the sentence that it opens.
    const lead = paragraph.sentences[0] === sentence ? paragraph.sentences[1] : undefined
    const [date, ...others] = [...mentions, ...(bySentence.find((one) => one.sentence === lead)?.mentions ?? [])]
    if (date?.kind !== 'date' || !date.day || !date.month || date.year || date.weekday) continue
    if (!placeBefore.test(textBefore(date)) || !dashBehind.test(textAfter(date))) continue
    const told = others.find((one) => one.kind === 'date' && one.weekday !== undefined)
    if (told?.kind !== 'date' || !told.weekday || told.day || told.month || told.nearness || told.hedge)
      return undefined
    const before = paragraph.text.slice(date.end, told.start)
    const isPast = !toCome.test(before) && /(?<!\p{L})on\s$/u.test(before)
    if (!isPast || voiceOf(reading, told)) return undefined
    return {date: date as Pair, lead: told as Filed['lead']}
  }
  return undefined
}
