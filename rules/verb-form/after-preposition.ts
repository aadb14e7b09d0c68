import {exchangeWord, inflect, type Token} from '../../src/rule-kit/index.ts'
import {mayBePlain, plainOf} from './forms.ts'
import {ofPlace} from './tried-gerund.ts'

/** Not “but”, “except”, “than”, “to”, which take a plain form, nor what may be a particle: “come on get up”. */
const prepositions = new Set(
  'of by for in from with without after before into despite through besides upon about against on'.split(' '),
)

/** How sure the reading must be that the word is a verb, with an object that only a verb can have, and without. */
const [withObject, bare] = [0.6, 0.8]
/** The same where it is read as a clause of its own, whatever follows. */
const surely = 0.75

/** The preposition and the form in -ing that is meant in “without tell anyone”, “after win the election”. */
export function findPlainAfterPreposition(verb: Token): {preposition: Token; expected: string} | undefined {
  const {tag, lower, text, word, certainty, dependents, index, sentence} = verb
  if (lower === 'be') return findBeAfterPreposition(verb)
  // “brought into play a new interest”
  if (lower === 'play' && sentence.tokens[index - 1]?.lower === 'into') return undefined
  // “from round the wicket”
  if (ofPlace.has(lower) && /^from$/.test(sentence.tokens[index - 1]?.lower ?? '')) return undefined
  // “In come 588.”
  if (/^(?:come|go)$/.test(lower) && index === 1) return undefined
  if (/^VB[DN]$/.test(tag)) return findPastAfterPreposition(verb)
  if (!/^VBP?$/.test(tag) || lower === 'need' || text !== lower || word?.opaque || !mayBePlain(lower)) return undefined
  const preposition = sentence.tokens[index - 1]
  if (!preposition || !prepositions.has(preposition.lower) || !/^\s$/.test(word?.before ?? '')) return undefined
  if (preposition.tag !== 'IN' || preposition.head !== verb || !/^(?:mark|case)$/.test(preposition.relation))
    return undefined
  if (dependents.some((each) => /^(?:[nc]subj|aux|cop|expl)/.test(each.relation)) || isPart(verb)) return undefined
  if (preposition.relation === 'mark' && isSurelyClause(verb, preposition)) return found(verb, preposition)
  const next = sentence.tokens[index + 1]
  const hasObject = /^(?:DT|PRP\$?)$/.test(next?.tag ?? '') && next?.head !== undefined && next.index > index
  const isSure =
    Math.min(certainty.tag, preposition.certainty.head) >= (hasObject ? withObject : bare) &&
    (hasObject || dependents.some((each) => /^(?:obj|xcomp|ccomp)/.test(each.relation) && each.index > index))
  return isSure || isSurerInIng(verb) ? found(verb, preposition) : undefined
}

/** How much surer all must be read with the form in -ing. */
const leastGain = 1.5

/** “After lose three at home, …”: with the other form the doubt is gone. */
function isSurerInIng(verb: Token): boolean {
  // “For suppose that …”, “deal with push back from above”
  const next = verb.sentence.tokens[verb.index + 1]
  if (verb.lower === 'suppose' || !/^(?:DT|PRP\$?|CD|NNP)$/.test(next?.tag ?? '')) return false
  const gerund = inflect(verb.lower, 'VBG')
  const exchange = gerund ? exchangeWord(verb, gerund) : undefined
  return (
    exchange !== undefined &&
    exchange.gain >= leastGain &&
    exchange.put.tag === 'VBG' &&
    exchange.put.certainty.tag >= 0.9 &&
    exchange.before?.head === exchange.put
  )
}

/** “before be sidelined” */
function findBeAfterPreposition(be: Token) {
  const {text, index, sentence, word} = be
  const preposition = sentence.tokens[index - 1]
  const next = sentence.tokens[index + 1]
  if (text !== 'be' || !preposition || !prepositions.has(preposition.lower) || !/^\s$/.test(word?.before ?? ''))
    return undefined
  return preposition.tag === 'IN' && /^(?:VBN|JJ|DT|RB)$/.test(next?.tag ?? '') ? found(be, preposition) : undefined
}

/** Not “since”, “like” and “as”, nor “on”, which may be a particle. */
const beforeGerund = new Set('of by for from in without despite besides after before'.split(' '))

/**
 * “left without paid a cent”, “accused of stole the money”: behind these no preposition is left over by a clause before
 * it; but “the theft he was accused of shocked the town”, “what he did without stunned the monks”
 */
function isPlainlyBeforeGerund(verb: Token, preposition: Token): boolean {
  const {sentence, index, certainty} = verb
  const next = sentence.tokens[index + 1]
  if (!/^(?:a|an|the|any|anyone|anything|his|their|its|him|them)$/.test(next?.lower ?? '') || certainty.tag < 0.5)
    return false
  const before = sentence.tokens[index - 2]
  const opens =
    preposition.lower === 'without'
      ? before !== undefined && /^(?:VB[DN]|NNS?|RB)$/.test(before.tag)
      : preposition.lower === 'of' &&
        /^(?:accused|suspected|convicted|guilty|instead|acquitted)$/.test(before?.lower ?? '')
  const finite = sentence.tokens.slice(0, index - 1).filter(({tag}) => /^(?:VB[DZP]|MD)$/.test(tag))
  return (
    opens &&
    finite.length === 1 &&
    !sentence.tokens.slice(0, index).some((each) => /^W/.test(each.tag) || /^(?:acl|ccomp|csubj)/.test(each.relation))
  )
}

/** “left without told anyone”, “prevented the bridge from fell into the river” */
function findPastAfterPreposition(verb: Token) {
  const {lower, text, tag, word, certainty, dependents, index, sentence, relation} = verb
  const preposition = sentence.tokens[index - 1]
  if (!preposition || !beforeGerund.has(preposition.lower) || preposition.tag !== 'IN') return undefined
  if (text === lower && !word?.opaque && /^\s$/.test(word?.before ?? '') && isPlainlyBeforeGerund(verb, preposition))
    return found({lower: plainOf(lower)}, preposition)
  if (preposition.head !== verb) return undefined
  if (text !== lower || word?.opaque || !/^\s$/.test(word?.before ?? '') || !/^(?:advcl|acl)$/.test(relation))
    return undefined
  if (Math.min(certainty.head, preposition.certainty.head) < 0.75 || certainty.tag < 0.6) return undefined
  if (dependents.some((each) => /^(?:[nc]subj|aux|cop|expl)/.test(each.relation)) || isPart(verb)) return undefined
  const hasObject = dependents.some(
    (each) => /^i?obj$/.test(each.relation) && each.index > index && each.certainty.head >= 0.7,
  )
  const isPlainlyPast =
    tag === 'VBD' && certainty.tag >= 0.75 && /^(?:IN|RP|TO|DT|PRP)/.test(sentence.tokens[index + 1]?.tag ?? '')
  if (!hasObject && !isPlainlyPast) return undefined
  return found({lower: plainOf(lower)}, preposition)
}

function found({lower}: Pick<Token, 'lower'>, preposition: Token) {
  const expected = inflect(lower, 'VBG')
  return expected ? {preposition, expected} : undefined
}

/** The form in -ing that is meant in “After to have waited two hours, …”, “without to pay”. */
export function findInfinitiveAfterPreposition({tag, lower, certainty, sentence: {tokens}, index}: Token) {
  const [before, preposition, to] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]]
  if (tag !== 'VB' || to?.lower !== 'to' || certainty.tag < 0.8 || !preposition) return undefined
  // “passers-by to help”
  if (preposition.word?.tokens.length !== 1) return undefined
  const isPlain = /^(?:without|despite)$/.test(preposition.lower)
  const isInstead = preposition.lower === 'of' && before?.lower === 'instead'
  const opens = /^(?:after|before|by|besides)$/.test(preposition.lower) && (!before || /^(?:,|CC|:)$/.test(before.tag))
  const expected = isPlain || isInstead || opens ? inflect(lower, 'VBG') : undefined
  return expected ? {preposition, to, expected} : undefined
}

/** “barred from reside there” */
const isSurelyClause = ({certainty, relation, tag, dependents, index}: Token, preposition: Token) =>
  /^(?:advcl|acl)$/.test(relation) &&
  (Math.min(certainty.tag, preposition.certainty.head, preposition.certainty.relation) >= surely ||
    (tag === 'VB' &&
      relation === 'advcl' &&
      (preposition.lower !== 'of' || certainty.tag >= 0.75) &&
      Math.min(certainty.tag, preposition.certainty.relation) >= 0.5 &&
      preposition.certainty.head >= 0.65 &&
      dependents.some(
        (each) => /^(?:obj|ccomp|xcomp)$/.test(each.relation) && each.index > index && each.certainty.head >= 0.7,
      )))

/** “by-pass”, “from see-saws”; “by have and have-not” */
const isPart = ({sentence, index}: Token): boolean =>
  /^(?:HYPH|CC|''|,|:)$/.test(sentence.tokens[index + 1]?.tag ?? '.')
