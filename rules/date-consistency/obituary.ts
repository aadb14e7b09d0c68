import {type Day, numberOf, type Report, textBefore, textOf} from '../../src/rule-kit/index.ts'
import {kin} from './lives.ts'
import {at, fullDay, type Story} from './story.ts'

/** Paragraphs behind the line of dates within which the age stands. */
const reach = 4

const deathBefore =
  /(?<!\p{L})(?:died|dies|death|passed\saway|killed)(?:\s(?:peacefully|suddenly|at\shome))?,?\s$|\p{Lu}[\p{L}’'-]+,\swho\s(?:has\s)?died,?\s$/u

/** “March 3, 1941 – July 8, 2024 ¶ Mara Finch, who has died aged 86”: the line of dates tells the age. */
export function* findWrongAgesInObituaries({reading}: Story): Generator<Report> {
  for (const {paragraph, from, to} of reading.dates.ranges) {
    if (from.kind !== 'date' || to.kind !== 'date' || !isAlone(paragraph.text, from.start, to.end)) continue
    const [born, died] = [fullDay(from), fullDay(to)]
    if (!born || !died || died.year - born.year < 1) continue
    const right = ageAt(born, died)
    for (const mention of reading.dates.all) {
      const distance = mention.paragraph.index - paragraph.index
      if (mention.kind !== 'age' || mention.hedge || distance < 0 || distance > reach) continue
      if (!deathBefore.test(textBefore(mention)) || kin.test(mention.sentence.text)) continue
      if (mention.count.value === right) return
      const figure = at(mention.paragraph, mention.count, mention.count)
      yield {
        at: figure,
        message: `From “${textOf(from)}” to “${textOf(to)}” it is an age of ${right}, not ${mention.count.value}. Check the age and the dates.`,
        expected: /^\d/.test(textOf(figure)) ? [String(right)] : [],
        related: [from, to].map((date) => ({at: date, message: `“${textOf(date)}” here.`})),
      }
      return
    }
  }
}

/** Whether nothing but a name stands beside the dates. */
const isAlone = (text: string, start: number, end: number) =>
  /^(?:[\p{Lu}][\p{L}.’'-]*[,:(]?\s?){0,5}$/u.test(text.slice(0, start)) && /^[).\s]*$/.test(text.slice(end))

function ageAt(born: Day, died: Day): number {
  const years = died.year - born.year
  return numberOf(died) >= numberOf({...born, year: died.year}) ? years : years - 1
}
