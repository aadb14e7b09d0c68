import {hasWord, nameKinds, reword, sureness, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'

/** How much surer the other words must be read with the apostrophe: measured on edited text. */
const leastGain = 0.5

/** “Mr Hendersons first book”, “Johnsons party”: a name of one, read as an owner. */
export function findNamedOwner(word: Word): Slip | undefined {
  const [token] = word.tokens
  if (!token || word.tokens.length > 1 || !/^\p{Lu}\p{Ll}{3,}[^s\P{L}]s$/u.test(word.text)) return undefined
  if (!/^NNPS?$/.test(token.tag) && token.tag !== 'NNS') return undefined
  const {tokens} = token.sentence
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]]
  if (!next || next.start !== token.end + 1 || !/^\p{Ll}/u.test(next.text) || !/^(?:NN.*|JJ[SR]?|CD)$/.test(next.tag))
    return undefined
  // “the Hendersons party”, “both Hendersons”
  if (before && /^(?:DT|PRP\$|CD|JJ)$/.test(before.tag)) return undefined
  const [own, stem] = [nameKinds(word.lower), nameKinds(word.lower.slice(0, -1))]
  if (!(stem?.surname || stem?.given || stem?.famousPlace)) return undefined
  // “Petersons” is a surname, too, but seldom; what is told as “Britains” is told of no other place.
  if (own && (own.given || (own.place && !stem.famousPlace) || (own.surname && own.rank > stem.rank - 3)))
    return undefined
  // “the Federal Website Standards team”, “Dueling Voices feature boxes”
  if (hasWord(word.lower)) return undefined
  const mark = apostropheOf(word)
  const right = `${word.text.slice(0, -1)}${mark}s`
  return isSurerAsOwner(token, right)
    ? {from: word, to: word, expected: [right], why: 'an owner, without an apostrophe'}
    : undefined
}

function isSurerAsOwner(token: Token, owner: string): boolean {
  const {sentence, index} = token
  const tokens = reword(sentence, token, owner)?.tokens
  const [having, ending] = [tokens?.[index], tokens?.[index + 1]]
  // “Gilbert and Sullivans last success”
  const owning = having?.relation === 'conj' ? having.head : having
  const noun = owning?.head
  if (!tokens || tokens.length !== sentence.tokens.length + 1 || ending?.tag !== 'POS' || !noun) return false
  if (owning?.relation !== 'nmod:poss' || noun.index < index || !/^NNS?$/.test(noun.tag) || noun.index > index + 5)
    return false
  if (Math.min(noun.certainty.tag, noun.certainty.head, noun.certainty.relation) < 0.6) return false
  const rest = tokens.filter((_, i) => i !== index && i !== index + 1)
  return sureness(rest) - sureness(sentence.tokens.filter((one) => one !== token)) >= leastGain
}
