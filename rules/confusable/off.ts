import type {Word} from '../../src/rule-kit/index.ts'
import {ofNouns} from './of-nouns.generated.ts'
import {offVerbs} from './off-verbs.generated.ts'

const nouns = new Set(ofNouns)
const verbs = new Set(offVerbs)

/** How sure the tree must be of what belongs to what. */
const least = 0.5

/** “the cause off the fire”, behind a noun that takes “of”; not “took names off the list”, “struck the director off it”. */
export function isOfWritten({tokens: [off], sentence}: Word): boolean {
  const complement = off?.head
  const governor = complement?.head
  if (!off || !complement || !governor || !/^(?:case|mark)$/.test(off.relation) || complement.index < off.index)
    return false
  const noun = sentence.tokens[off.index - 1]
  if (!noun || !/^NNS?$/.test(noun.tag) || !nouns.has(noun.lemma) || complement.certainty.head < least) return false
  return governor === noun || (/^VB/.test(governor.tag) && governor.index < off.index && !verbs.has(governor.lemma))
}

/** Whether a verb may take something off: then the words beside “off” tell nothing. */
export function mayTakeOff({tokens: [off]}: Word): boolean {
  const governor = off?.relation === 'case' ? off.head?.head : off?.head
  return governor === undefined || /^VB/.test(governor.tag)
}
