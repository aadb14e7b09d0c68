import {exchangeWord, inflect, isInflectedAsVerb, isVerbAlone, type Token} from '../../src/rule-kit/index.ts'
import {participleAfterHave} from './chain.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'

/** How sure the participle must be, and its tie to “have”; and how much surer all is read with it. */
const [sure, gained] = [0.94, 0.8]

/** “has flood in three of five winters”, “had finish 3-3”: what was read as the object of “have”, until its participle is tried. */
export function findPlainAfterHave(verb: Token): {head: Token; expected: string} | undefined {
  const {lower, text, tag, word, index, sentence} = verb
  const [have, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  if (have?.lemma !== 'have' || !have.tag.startsWith('VB') || text !== lower || word?.opaque) return undefined
  if (!/^(?:NN|JJ|RB|VBP?)$/.test(tag) || lower.length < 3) return undefined
  // “has form in finals”, “had access to it”
  if (!participleAfterHave.has(lower) && !isVerbAlone(lower)) return undefined
  if (!/^(?:IN|CD|DT|NNS|PRP\$|RP|RB|TO)$/.test(next?.tag ?? '')) return undefined
  if (!mayBePlain(lower) || mayBeParticiple(lower) || !isInflectedAsVerb(lower, 'VBN')) return undefined
  const expected = inflect(lower, 'VBN')
  const {put, before, gain = 0} = (expected && exchangeWord(verb, expected)) || {}
  const isParticiple =
    put?.tag === 'VBN' &&
    before?.head === put &&
    before.relation === 'aux' &&
    Math.min(put.certainty.tag, before.certainty.head, before.certainty.relation) >= sure
  return expected && isParticiple && gain >= gained ? {head: have, expected} : undefined
}
