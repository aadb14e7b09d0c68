import {isSpeechVerb, reword, type Token} from '../../src/rule-kit/index.ts'
import {mayBePlain, plainOf} from './forms.ts'

/** How sure the tree must be then that the modal is the verb's. */
const least = 0.7

/**
 * “He would not, he said, sought office again”: behind a modal and an attribution a verb in another form than the plain one,
 * as the sentence shows when it is read without the attribution.
 */
export function findBehindAside(verb: Token): {modal: Token; expected: string} | undefined {
  const {tag, lower, text, index, sentence} = verb
  const {tokens} = sentence
  const end = tokens[index - 1]
  // “would, he said, had she asked”
  if (!/^VB[DNZ]$/.test(tag) || end?.text !== ',' || text !== lower || /^(?:had|was|were|did)$/.test(lower))
    return undefined
  const start = startOfAttribution(tokens, end.index)
  const [modal, adverb] = [tokens[start - 1], tokens[start - 2]]
  const governor = modal?.tag === 'MD' ? modal : modal?.tag === 'RB' && adverb?.tag === 'MD' ? adverb : undefined
  if (!governor || mayBePlain(lower) || hasPlainBehind(tokens.slice(index + 1, index + reach))) return undefined
  const whole = reword(sentence, {start: (tokens[start] as Token).start, end: end.end}, '')
  const put = whole?.tokens[index - (end.index - start + 1)]
  const tied = whole?.tokens[governor.index]
  return put?.lower === lower && tied?.head === put && tied.certainty.head >= least
    ? {modal: governor, expected: plainOf(lower)}
    : undefined
}

/** How far behind an aside of its own the modal's verb may stand. */
const reach = 8

/** “He would, she said, paid or not, come” */
const hasPlainBehind = (tokens: readonly Token[]): boolean =>
  tokens.some(({text}, at) => text === ',' && /^(?:VB|RB)$/.test(tokens[at + 1]?.tag ?? ''))

/** Where “, he said,” begins that ends with this comma; -1 where nobody says anything. */
function startOfAttribution(tokens: readonly Token[], end: number): number {
  let at = end - 1
  while (at > end - 8 && at > 0 && tokens[at]?.text !== ',') at--
  const isSaid = tokens.slice(at + 1, end).some((token) => /^VB[DZP]$/.test(token.tag) && isSpeechVerb(token))
  return tokens[at]?.text === ',' && isSaid ? at : -1
}
