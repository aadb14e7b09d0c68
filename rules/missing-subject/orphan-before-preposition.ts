import {list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced} from './clause.ts'

const determiners = list('a an the my our their your every')
/** No noun begins with these: “an over the counter drug”, “the in crowd”. */
const neverCompound = list('of for from with')
const prepositions = list('of for from with at in on by near behind between among')

/** The preposition that follows a determiner where its noun should stand: “A for the ministry said”. */
export function findPrepositionOfOrphan(determiner: Token): Token | undefined {
  if (!determiners.has(determiner.lower)) return undefined
  if (determiner.text !== determiner.lower && determiner.index > 0) return undefined
  const {tokens} = determiner.sentence
  const [preposition, next] = tokens.slice(determiner.index + 1, determiner.index + 3)
  if (!preposition || !next || !prepositions.has(preposition.text) || preposition.tag !== 'IN') return undefined
  if (!areSpaced(determiner, preposition) || !/^(?:DT|PRP\$|NNP)$/.test(next.tag) || !areSpaced(preposition, next))
    return undefined
  if (!neverCompound.has(preposition.lower) && !/^(?:nsubj|obj|obl|nmod$)/.test(determiner.relation)) return undefined
  const isPlural = determiner.lower === 'our' || determiner.lower === 'their'
  const trial = tryWord(preposition, isPlural ? 'men' : 'man')
  if (!trial || trial.gain < 0.5 || trial.tokens[determiner.index]?.head !== trial.put) return undefined
  return trial.next.head?.head === trial.put ? preposition : undefined
}
