import {type Part, type Report, type TimeMention, textAfter, textOf} from '../../src/rule-kit/index.ts'
import {at, isYearly, proseOf, type Story, voiceOf, type Yearly} from './story.ts'

/** “in February 2023, four months after the theft”, where the story has “the 2023 theft”. */
export function* findMonthsAfter({reading}: Story): Generator<Report> {
  for (const {mentions} of proseOf(reading))
    for (const [i, mention] of mentions.entries()) {
      const date = mentions[i - 1]
      if (mention.kind !== 'duration' || mention.unit !== 'month' || mention.hedge || !isMonthly(date)) continue
      const way = mention.direction === 'after' ? -1 : mention.direction === 'before' ? 1 : 0
      const {paragraph, count} = mention
      if (!way || !Number.isInteger(count) || !/^,\s$/.test(paragraph.text.slice(date.end, mention.start))) continue
      const event = named.exec(textAfter(mention))?.[1]
      const year = event && yearOfEvent(reading.dates.all, event)
      if (!year || voiceOf(reading, year) !== voiceOf(reading, date)) continue
      const month = date.year.value * 12 + date.month.value - 1 + way * count
      // Six months are seldom counted to the day.
      const years = [month - 1, month, month + 1].map((one) => Math.floor(one / 12))
      const off = year.year.value - Math.floor(month / 12)
      if (years.includes(year.year.value) || Math.abs(off) !== 1) continue
      yield {
        at: at(paragraph, date.year, date.year),
        message: `“${textOf(mention)} the ${event}” of ${year.year.value} is in ${date.year.value + off}, not ${date.year.value}. Check the number and the dates.`,
        expected: [String(date.year.value + off)],
        related: [year, mention].map((place) => ({at: place, message: `“${textOf(place)}” here.`})),
      }
    }
}

const named = /^\s(?:the|his|her|their|its)\s(\p{Ll}+)(?=[.,;:)”]|\s(?:and|from|but|as|at|when|after|by|in|to)\s|$)/u

type Monthly = Yearly & {month: Part}

const isMonthly = (mention: TimeMention | undefined): mention is Monthly =>
  isYearly(mention) && mention.month !== undefined

/** “the 2023 theft”, “the theft on Oct. 14, 2023”: where all that the story tells of it is of one year. */
function yearOfEvent(dates: readonly TimeMention[], event: string): Yearly | undefined {
  const behind = new RegExp(`^\\s(?:\\p{Ll}+\\s)?${event}(?!\\p{L})`, 'u')
  const before = new RegExp(`(?<!\\p{L})(?:the|a|an|his|her)\\s(?:\\p{Ll}+\\s)?${event}\\s(?:on|in|of)\\s$`, 'iu')
  const own = dates.filter((one): one is Yearly => {
    if (!isYearly(one)) return false
    const {text} = one.paragraph
    return behind.test(textAfter(one))
      ? /(?<!\p{L})(?:the|a|an)\s$/iu.test(text.slice(0, one.start))
      : before.test(text.slice(0, one.start))
  })
  return new Set(own.map(({year}) => year.value)).size === 1 ? own[0] : undefined
}
