import type {Token, Word} from '../../src/rule-kit/index.ts'
import {ofNouns} from './of-nouns.generated.ts'

const nouns = new Set(ofNouns)

/** How sure the tree must be that what follows belongs to the noun and to no verb: “struck the director off the register”. */
const least = 0.5

/** “the cause off the fire”: “off” ties what follows to a noun that takes “of”. */
export function isOfWritten(off: Word): boolean {
  const noun = nounBefore(off)
  return noun !== undefined && nouns.has(noun.lemma)
}

/** The noun right before “off” to which the tree ties what follows it. */
export function nounBefore({tokens: [off]}: Word): Token | undefined {
  const complement = off?.head
  const noun = complement?.head
  if (!off || !complement || !noun || !/^(?:case|mark)$/.test(off.relation)) return undefined
  if (!/^(?:nmod|acl)/.test(complement.relation) || complement.certainty.head < least) return undefined
  return /^NN/.test(noun.tag) && noun.index === off.index - 1 ? noun : undefined
}
