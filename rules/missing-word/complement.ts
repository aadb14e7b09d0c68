import {isFiniteVerb, isWithin, list, type Token} from '../../src/rule-kit/index.ts'
import {complements} from './complements.generated.ts'
import {areSpaced, type Gap} from './gap.ts'
import {timesAndManners} from './times-and-manners.ts'

type Kind = 'VBN' | 'VB' | 'JJ'
const prepositions = new Map(
  complements.map((line) => {
    const [word, kind, preposition] = line.split(' ')
    return [`${word} ${kind}`, preposition as string] as const
  }),
)

/** Verbs that no noun ever follows directly: “depends exports”. */
const neverAlone = list('depend rely comply cope consist collaborate interact refrain participate')

const determiners = list('the a an this these those its his her their our my')
/** “was designed a young architect”, “depends the weather”, “are familiar the rules” */
export function findLostPreposition(token: Token): Gap | undefined {
  const {tokens} = token.sentence
  const determiner = tokens[token.index + 1]
  if (!determiner || !areSpaced(token, determiner)) return undefined
  const isBare = determiner.tag === 'NNS' && determiner.relation === 'obj' && neverAlone.has(token.lemma)
  if (!determiners.has(determiner.text) && !isBare) return undefined
  // “cannot abide the noise”
  if (
    token.lemma === 'abide' &&
    tokens.slice(Math.max(0, token.index - 3), token.index).some(({lower}) => /^(?:can|could|cannot|ca)$/.test(lower))
  )
    return undefined
  const preposition = prepositionOf(token)
  const noun = isBare ? determiner : determiner.head
  // “To them belongs this new world.”
  if (token.dependents.some(({relation, index}) => relation === 'obl' && index < token.index)) return undefined
  if (!preposition || !noun || (noun.index <= determiner.index && !isBare) || noun.index > determiner.index + 6)
    return undefined
  if (!/^NN/.test(noun.tag) || /^(?:n|c)subj|^root|cop/.test(noun.relation) || !isBelow(noun, token)) return undefined
  const phrase = tokens.slice(determiner.index, noun.index + 1)
  const next = tokens[noun.index + 1]
  if (
    phrase.some(({lower}) => timesAndManners.has(lower)) ||
    (next && (isFiniteVerb(next) || /^(?:later|earlier|ago|before|after)$/.test(next.lower)))
  )
    return undefined
  return {before: token, lost: [preposition]}
}

function prepositionOf({tag, lower, lemma, dependents, index}: Token): string | undefined {
  const of = (word: string, kind: Kind) => prepositions.get(`${word} ${kind}`)
  // “In the vault was located the signal equipment.”
  const hasSubject = dependents.some((other) => other.relation.startsWith('nsubj') && other.index < index)
  if (tag === 'VBN' && dependents.some(({relation}) => relation === 'aux:pass'))
    return hasSubject ? of(lower, 'VBN') : undefined
  // “Is active listening a norm?”, “too superior a people”
  if (tag === 'VBG' && !dependents.some(({relation}) => relation === 'aux')) return undefined
  if (dependents.some((other) => other.index === index - 1 && /^(?:too|so|as|how)$/.test(other.lower))) return undefined
  if (tag.startsWith('V') && !dependents.some(({relation}) => relation === 'aux:pass' || relation === 'compound:prt'))
    return of(lemma, 'VB')
  if ((tag === 'JJ' || tag === 'VBN') && dependents.some(({relation}) => relation === 'cop' || relation === 'aux:pass'))
    return of(lower, 'JJ')
  return undefined
}

/** In the phrase that a word opens, or beside it in its clause. */
const isBelow = (noun: Token, token: Token): boolean => isWithin(noun.head, token) || noun.head === token.head
