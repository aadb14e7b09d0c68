import {
  type Entities,
  isOfCalendar,
  type Mark,
  type Mention,
  type Reading,
  type Report,
  textAfter,
} from '../../src/rule-kit/index.ts'
import {isSpeech, namePattern} from './speech.ts'

const verb = '(?:said|says|added|replied|explained|wrote)'
const pronoun = '(?:he|she|they)'
const named = `(?:${namePattern}|the\\s\\p{Ll}+)`

/** What all shapes need: two verbs near each other, or a pronoun beside one and a name. To make their patterns is dear. */
const between = '(?:[^.“”"]|(?<=r|s)\\.)*?'
const mayBeTwofold = new RegExp(
  `^\\s(?:${pronoun}\\s${verb}\\s[^a-z\\s]|${between}(?:(?<!\\S)${verb},?\\s${between}(?<!\\S)|\\s${pronoun}\\s)${verb}(?:[.,\\s]|$))`,
)

/** What a rewrite leaves behind one quotation, and how to read what should have stayed. */
const shapes: readonly {pattern: RegExp; mend: (groups: readonly string[]) => string; endsInPerson?: true}[] = [
  // “said Mr Low said”
  {
    pattern: new RegExp(`^\\s(${verb})\\s(${named})\\s(${verb})(?=[.,]|\\s(?:on|in|at)\\s)`, 'u'),
    mend: ([, , name, said]) => `${name} ${said}`,
  },
  // “Mr Low said, said Mr Low”
  {
    pattern: new RegExp(
      `^\\s(${named}|${pronoun})\\s(${verb}),?\\s${verb}\\s(${named})(?=[.]|\\s(?:on|in|at)\\s)`,
      'u',
    ),
    mend: ([, , said, name]) => `${name} ${said}`,
  },
  // “she said Mr Low said”
  {
    pattern: new RegExp(
      `^\\s(${named}|${pronoun})\\s(${verb}),?\\s(${named}|${pronoun})\\s${verb}(?=[.]|\\s(?:on|in|at)\\s)`,
      'u',
    ),
    mend: ([, one, said, other]) => `${new RegExp(`^${pronoun}$`).test(other ?? '') ? one : other} ${said}`,
  },
  // “he said Mr Low”, not “he said Thursday”
  {
    pattern: new RegExp(`^\\s${pronoun}\\s(${verb})\\s(${namePattern})(?=\\.(?:\\s|$))`, 'u'),
    mend: ([, said, name]) => `${name} ${said}`,
    endsInPerson: true,
  },
  // “Mr Low he said”
  {
    pattern: new RegExp(`^\\s(${named})\\s${pronoun}\\s(${verb})(?=[.,]|\\s(?:on|in|at)\\s)`, 'u'),
    mend: ([, name, said]) => `${name} ${said}`,
  },
]

/** Two attributions side by side: “‘We go,’ said Mr Low said.” */
export function* findTwofold({quotations, entities}: Reading): Generator<Report> {
  for (const quotation of quotations) {
    if (!isSpeech(quotation)) continue
    const {close} = quotation
    const after = textAfter(close)
    if (!mayBeTwofold.test(after)) continue
    for (const {pattern, mend, endsInPerson} of shapes) {
      const found = pattern.exec(after)
      if (!found) continue
      if (endsInPerson && !isPersonNamedAt(entities, close, close.end + found[0].length)) continue
      const right = mend(found)
      yield {
        at: {...close, start: close.end + 1, end: close.end + found[0].length},
        message: `“${found[0].trim()}” names the speaker twice. Once is enough.`,
        expected: [right],
      }
      break
    }
  }
}

function isPersonNamedAt({all}: Entities, {paragraph}: Mark, end: number): boolean {
  return all.some(
    ({kind, mentions}) =>
      kind === 'person' &&
      mentions.some((mention) => mention.end === end && mention.paragraph === paragraph && !isFeast(mention)),
  )
}

/** “he said Christmas Eve” */
const isFeast = ({words: [first]}: Mention): boolean => first !== undefined && isOfCalendar(first)
