import {type Reading, type Report, textAfter} from '../../src/rule-kit/index.ts'
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
const shapes: readonly {pattern: RegExp; mend: (groups: readonly string[]) => string}[] = [
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
  // “he said Mr Low”
  {
    pattern: new RegExp(`^\\s${pronoun}\\s(${verb})\\s(${namePattern})(?=\\.(?:\\s|$))`, 'u'),
    mend: ([, said, name]) => `${name} ${said}`,
  },
  // “Mr Low he said”
  {
    pattern: new RegExp(`^\\s(${named})\\s${pronoun}\\s(${verb})(?=[.,]|\\s(?:on|in|at)\\s)`, 'u'),
    mend: ([, name, said]) => `${name} ${said}`,
  },
]

/** Two attributions side by side: “‘We go,’ said Mr Low said.” */
export function* findTwofold({quotations}: Reading): Generator<Report> {
  for (const quotation of quotations) {
    if (!isSpeech(quotation)) continue
    const {close} = quotation
    const after = textAfter(close)
    if (!mayBeTwofold.test(after)) continue
    for (const {pattern, mend} of shapes) {
      const found = pattern.exec(after)
      if (!found) continue
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
