import {list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {isAbsolute} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'

/** Participles of verbs that tell what somebody did. */
const participles = list('known seen gone done begun grown risen taken given spoken written shown chosen fallen drawn')

/** How much surer the sentence must be read with “have”: where the participle was taken for the sentence's verb, and not. */
const [asVerb, asParticiple] = [0.2, 0]

/** “The city known about the plant since 2017”: behind the subject that opens the sentence. */
export function findLostBeforeParticiple(verb: Token): Gap | undefined {
  const {lower, text, tag, relation, index, sentence} = verb
  const {tokens} = sentence
  if (!participles.has(lower) || text !== lower || index > 5) return undefined
  const isVerb = tag === 'VBD' && relation === 'root'
  // “the man known as Rex”
  const isOdd = lower === 'known' && tag === 'VBN' && relation === 'acl' && tokens[index + 1]?.lower === 'about'
  if (isAbsolute(verb)) return undefined
  const before = tokens[index - 1]
  if (!(isVerb || isOdd) || !before || !areSpaced(before, verb) || !/^NN/.test(before.tag)) return undefined
  if (!tokens.slice(0, index).every((each) => /^(?:DT|PRP\$|NN.*|JJ|CD)$/.test(each.tag))) return undefined
  const lost = formsFor(before, 'have')
  const gain = tryWord(verb, lost[0] ?? 'had')?.gain ?? -1
  return gain >= (isVerb ? asVerb : asParticiple) ? {before, lost} : undefined
}
