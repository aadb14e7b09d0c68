import {list, type Report, type Sentence, spanOf, type Token} from '../../src/rule-kit/index.ts'
import {findVerbAgain} from './verb-again.ts'
import {gainWithout} from './without.ts'

/** A verb and its auxiliaries; a verb alone is often meant twice: “The mill closed, and the school closed.” */
const [longest, shortest] = [3, 2]
/** Fewer words between, and nothing was carried; more, and the word is meant again. */
const [nearest, farthest] = [2, 14]
/** How much surer the rest of the sentence must be read without it. */
const leastGain = 0.9

/** What opens a clause to which the second may belong: “She knew more than he knew.” */
const openers = list('as because before after if once since than that though unless until when where while')

/** “Police were called to the house at noon were called.”: the end of a sentence is a verb that stands before its objects. */
export function findLeftBehind(sentence: Sentence): Report | undefined {
  const {tokens} = sentence
  const end = tokens.findLastIndex(({word}) => word !== undefined)
  const last = tokens[end]
  const again = findVerbAgain(sentence)
  if (again) return describe(again)
  if (!last || tokens[end + 1]?.text !== '.' || last.word?.quotation || !last.tag.startsWith('VB')) return undefined
  for (let length = longest; length >= shortest; length--) {
    const second = tokens.slice(end + 1 - length, end + 1)
    const first = placeBefore(tokens, second)
    if (first === undefined || !isCarried(tokens, first + length, end + 1 - length)) continue
    return gainWithout(sentence, second) >= leastGain ? describe(second) : undefined
  }
  return undefined
}

/** Where the same words stand before. */
function placeBefore(tokens: readonly Token[], second: readonly Token[]): number | undefined {
  const from = second[0]?.index ?? 0
  const at = tokens.findLastIndex(
    (_, i) => i + second.length + nearest <= from && second.every(({lower}, k) => tokens[i + k]?.lower === lower),
  )
  return at >= 0 && from - at - second.length <= farthest ? at : undefined
}

/** Nothing between them opens another clause, and no subject stands before the second. */
function isCarried(tokens: readonly Token[], from: number, to: number): boolean {
  const [between, before] = [tokens.slice(from, to), tokens[to - 1]]
  return (
    !tokens.slice(0, from).some(({tag}) => tag === 'WP') &&
    between.every(
      ({word, tag, lower, relation}) =>
        word !== undefined && !tag.startsWith('W') && !(openers.has(lower) && relation === 'mark'),
    ) &&
    before !== undefined &&
    !/^(?:CC|PRP|EX|TO|MD|RB|DT)$/.test(before.tag)
  )
}

function describe(second: readonly Token[]): Report {
  const [first, last] = [second[0] as Token, second.at(-1) as Token]
  const before = first.sentence.tokens[first.index - 1] as Token
  const at = spanOf(before, last)
  const text = second.map((token) => token.text).join(' ')
  return {at, message: `“${text}” stands before as well. Delete one of the two.`, expected: [before.text]}
}
