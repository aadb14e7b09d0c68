import {isFiniteVerb, isWithin, list, placing, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject, pronounFor} from './clause.ts'

const subordinators = list('when if although though because while after before until since once unless whenever as')
/** With a noun behind, it may be their subject: “When the war was over, came the hunger.” */

/**
 * The verb behind the comma that closes a clause, where the main clause's subject should stand: “When the alarm sounded,
 * ran for the boats.”
 */
export function findVerbAfterClause(verb: Token): [comma: Token, verb: Token] | undefined {
  const {sentence, index, text, lower} = verb
  const {tokens} = sentence
  const comma = tokens[index - 1]
  if (comma?.text !== ',' || text !== lower || !areSpaced(comma, verb) || verb.certainty.tag < 0.5) return undefined
  if (!isPastOrAuxiliary(verb)) return undefined
  const predicate = predicateOf(verb)
  if (predicate.index < index || hasSubject(predicate) || !/^(?:root|ccomp|conj|parataxis)$/.test(predicate.relation))
    return undefined
  // “If you are planning a project, would like to write of it, or have a question, …”
  if (tokens.slice(index).some((token, i, all) => token.text === ',' && /^(?:or|and)$/.test(all[i + 1]?.lower ?? '')))
    return undefined
  // “had better go”
  if (tokens[index + 1]?.lower === 'better') return undefined
  const opening = findOpening(verb)
  if (!opening || !subordinators.has(opening.lower) || !/^(?:mark|advmod)$/.test(opening.relation)) return undefined
  const clause = opening.head
  if (clause?.head !== predicate || clause.relation !== 'advcl' || clause.index > index || !hasSubject(clause))
    return undefined
  if (!isWhole(opening, comma, clause) || isTurned(predicate, verb)) return undefined
  const trial = tryWord(verb, pronounFor(verb))
  if (!trial?.put.relation.startsWith('nsubj') || trial.put.head?.index !== predicate.index + 1) return undefined
  return isFiniteVerb(trial.next) && trial.gain >= least(verb) ? [comma, verb] : undefined
}

/** Where the reading misses a pronoun by itself, the one that is tried here need not be the right one. */
const least = ({doubt}: Token): number =>
  doubt && /^(?:lost|subject)$/.test(doubt.kind) && doubt.certainty >= 0.4 ? -1 : -0.2

/** Not “If you are tired, have a rest”, which is an order. */
const isPastOrAuxiliary = (verb: Token): boolean =>
  isFiniteVerb(verb) &&
  (verb.tag !== 'VBP' || verb.lower === 'are' || (verb.lower === 'have' && predicateOf(verb) !== verb))

/** The first word of the sentence, behind a quotation mark or “but” too. */
function findOpening({sentence: {tokens}}: Token): Token | undefined {
  const first = tokens.findIndex(({tag, lower}) => !/^(?:``|''|")$/.test(tag) && !/^(?:and|but)$/.test(lower))
  return tokens[first]
}

/** Nothing but the clause stands between: no other comma, no other subject. */
function isWhole(opening: Token, comma: Token, clause: Token): boolean {
  const {tokens} = opening.sentence
  return tokens
    .slice(opening.index, comma.index)
    .every((token) => token.text !== ',' && token.text !== ':' && isWithin(token, clause))
}

function isTurned(predicate: Token, verb: Token): boolean {
  const next = predicate.sentence.tokens[predicate.index + 1]
  const isPassive = predicate.dependents.some(({relation}) => relation === 'aux:pass')
  const opensNoun = /^(?:DT|PRP\$?|NN.*|CD|JJ.?)$/.test(next?.tag ?? '')
  return opensNoun && (predicate.lemma === 'be' || placing.has(predicate.lemma) || (isPassive && verb !== predicate))
}
