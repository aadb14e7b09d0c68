import {ordinalInFigures, type Report, type Sentence} from '../../src/rule-kit/index.ts'
import {proseOf, type Story} from './story.ts'

const century = '(?<century>\\d{1,2})(?:st|nd|rd|th)[- ]century'
const words = "(?: (?!(?:of|after|from|with|in|on|for|and)(?!\\p{L}))[\\p{L}’'-]+){1,3}"
const made =
  '(?:built|painted|founded|carved|written|erected|composed|made|cast|printed|woven|dug|completed|consecrated|dating|dated)'

const patterns = [
  // “The 16th-century house, built in 1542, …”
  `${century}${words}(?:,| was| is|, which (?:was|is)) ${made}(?: [\\p{L}’'-]+){0,4}? (?:in|from|to|back to) (?<year>\\d{3,4})(?!\\d)`,
  // “built in 1542, the 16th-century house …”
  `(?<!\\p{L})${made} in (?<year>\\d{3,4}), (?:the|this|that|its|his|her|their) ${century}`,
].map((source) => new RegExp(source, 'diu'))

/** “The 16th-century house, built in 1642”: a year that is not of its century. */
export function* findWrongCenturies({reading}: Story): Generator<Report> {
  for (const {sentence} of proseOf(reading)) if (sentence.text.includes('century')) yield* findIn(sentence)
}

function* findIn({text, paragraph, start}: Sentence): Generator<Report> {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const [told, year] = [Number(match?.groups?.century), Number(match?.groups?.year)]
    const right = Math.ceil(year / 100)
    // 1600 is called of either.
    if (!match || told === right || (year % 100 === 0 && told === right + 1)) continue
    const place = (name: string) => {
      const [begin, end] = match.indices?.groups?.[name] ?? [0, 0]
      return {paragraph, start: start + begin, end: start + end}
    }
    yield {
      at: place('year'),
      message: `“${year}” is of the ${ordinalInFigures(right)} century, not of the ${ordinalInFigures(told)}. Check both.`,
      expected: [],
      related: [{at: place('century'), message: `“${told}” here.`}],
    }
    return
  }
}
