import {type Reading, type Report, textAfter} from '../../src/rule-kit/index.ts'
import {isSpeech, namePattern} from './speech.ts'

const verb = '(?:said|says|added|recalled|explained|told)'
/** “Smith”, “the warden”, “she” */
const speaker = `(?:${namePattern}|the\\s\\p{Ll}+|he|she|they)`
const shape = new RegExp(
  `^\\s(?:(${speaker})\\s${verb}|${verb}\\s(${speaker}))((?:\\s[^\\s,.;:“”"]+){1,12}),\\s(?:(${speaker})\\s(said|says|added)|(?:said|says|added)\\s(${speaker}))(?=\\.(?:\\s|$))`,
  'u',
)

/** What the words between the two may not hold: whom another was told by, and a clause that the second may tell of. */
const mayBeOther =
  /\s(?:him|her|them|me|us|that|who|whom|which|and|but|as|because|if|how|what|was|were|is|are|would|will)(?!\p{L})/u

/** “‘We go,’ Smith said outside the court, he said.”: who spoke is told again where the sentence ends. */
export function* findAgainBehind({quotations}: Reading): Generator<Report> {
  for (const quotation of quotations) {
    if (!isSpeech(quotation)) continue
    const {close} = quotation
    const found = shape.exec(textAfter(close))
    if (!found) continue
    const [whole, one, other, adjunct = '', again, , againNamed] = found
    const first = one ?? other ?? ''
    const second = again ?? againNamed ?? ''
    if (mayBeOther.test(`${adjunct} `) || !areOne(first, second)) continue
    const end = close.end + whole.length
    const start = end - (whole.length - whole.lastIndexOf(', '))
    yield {
      at: {...close, start, end},
      message: `“${whole.slice(whole.lastIndexOf(', ') + 2)}” names the speaker once more. Delete it.`,
      expected: [''],
    }
  }
}

/** The same words, or a pronoun for a name; what “the driver” said another may tell: “Go,” the driver said, she recalled. */
const areOne = (first: string, second: string): boolean =>
  first === second ||
  (/^(?:he|she|they)$/.test(second) && !/^(?:he$|she$|they$|the\s)/.test(first)) ||
  first.endsWith(` ${second}`)
