import {
  type Age,
  type CalendarDate,
  type Day,
  numberOf,
  type Reading,
  type Report,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {kin} from './lives.ts'
import {at, fullDay, type Story} from './story.ts'

/** Paragraphs behind the line of dates within which the age stands. */
const reach = 4

const deathBefore =
  /(?<!\p{L})(?:died|dies|death|passed\saway|killed)(?:\s(?:peacefully|suddenly|at\shome))?,?\s$|\p{Lu}[\p{L}’'-]+,\swho\s(?:has\s)?died,?\s$/u

/** The days of somebody's birth and death, told beside each other in a line of their own. */
interface Life {
  from: CalendarDate
  to: CalendarDate
  /** Whether the line stands at the foot of the story. */
  isBehind: boolean
}

/** “March 3, 1941 – July 8, 2024 ¶ Mara Finch, who has died aged 86”: the line of dates tells the age. */
export function* findWrongAgesInObituaries({reading}: Story): Generator<Report> {
  const ages = reading.dates.all.filter((mention): mention is Age => mention.kind === 'age' && !mention.hedge)
  if (!ages.length) return
  for (const {from, to, isBehind} of livesIn(reading)) {
    const [born, died] = [fullDay(from), fullDay(to)]
    if (!born || !died || died.year - born.year < 1) continue
    const right = ageAt(born, died)
    for (const mention of ages) {
      const distance = mention.paragraph.index - from.paragraph.index
      if (isBehind ? distance >= 0 : distance < 0 || distance > reach) continue
      if (!deathBefore.test(textBefore(mention)) || kin.test(mention.sentence.text)) continue
      // A headline has the age, too.
      if (mention.count.value === right && isBehind && mention.paragraph.index === 0) continue
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

function livesIn({dates}: Reading): Life[] {
  const above = dates.ranges.flatMap(({paragraph, from, to}) =>
    from.kind === 'date' && to.kind === 'date' && isAlone(paragraph.text, from.start, to.end)
      ? [{from, to, isBehind: false}]
      : [],
  )
  // “Mara Finch, beekeeper, born 3 March 1941; died 8 July 2024”
  const below = dates.all.flatMap((to, i, all) => {
    const from = all[i - 1]
    if (to.kind !== 'date' || from?.kind !== 'date' || from.paragraph !== to.paragraph) return []
    const isFoot =
      /^\p{Lu}[^.;]{3,80}, born (?:on )?$/u.test(from.paragraph.text.slice(0, from.start)) &&
      /^[;,] died (?:on )?$/.test(from.paragraph.text.slice(from.end, to.start)) &&
      /^\.?$/.test(to.paragraph.text.slice(to.end))
    return isFoot ? [{from, to, isBehind: true}] : []
  })
  return [...above, ...below]
}

/** Whether nothing but a name stands beside the dates. */
const isAlone = (text: string, start: number, end: number) =>
  /^(?:[\p{Lu}][\p{L}.’'-]*[,:(]?\s?){0,5}$/u.test(text.slice(0, start)) && /^[).\s]*$/.test(text.slice(end))

function ageAt(born: Day, died: Day): number {
  const years = died.year - born.year
  return numberOf(died) >= numberOf({...born, year: died.year}) ? years : years - 1
}
