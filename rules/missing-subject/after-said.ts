import {inflect, isFiniteVerb, leftEdge, list, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, isBehindObject, mayStandAlone, pronounFor} from './clause.ts'

const saying = list('say insist claim think believe hope add admit argue')
/** What may have a gap behind it: “the boat the owner said was sound”, “as the coach said was likely”. */
const openers = /^(?:that|than|as|all|everything|anything|nothing|something|most|those|only|best)$/

/** “Ruiz said had heard nothing”, “The owner, 41, said brought it back”: what is said has a verb, and nobody who does it. */
export function findVerbAfterSaid(said: Token): [said: Token, verb: Token] | undefined {
  const {sentence, index, lemma, lower, text} = said
  if (!saying.has(lemma) || !/^VB[DZ]$/.test(said.tag) || text !== lower || !sentence.after.startsWith('.'))
    return undefined
  const {tokens} = sentence
  const verb = tokens[index + 1]
  if (!verb || verb.text !== verb.lower || !areSpaced(said, verb) || !isTensed(verb) || !opensClause(said))
    return undefined
  const behind = tokens[index + 2]
  if (!behind || mayStandAlone(verb)) return undefined
  const predicate = predicateOf(verb)
  if (predicate.index < verb.index || (!isNamed(said) && isBehindObject(said, predicate))) return undefined
  const trial = tryWord(verb, pronounFor(verb))
  const moved = trial && predicateOf(trial.next)
  const isRead =
    trial?.put.relation.startsWith('nsubj') === true &&
    isFiniteVerb(trial.next) &&
    trial.put.head === moved &&
    moved?.relation === 'ccomp' &&
    moved.head?.index === index
  return isRead && (trial?.gain ?? -1) >= 0 && isOnlyVerb(trial.tokens, moved) ? [said, verb] : undefined
}

const isTensed = ({tag, lemma, lower}: Token): boolean =>
  /^(?:VBZ|MD)$/.test(tag) ||
  /^(?:were|are|have)$/.test(lower) ||
  (/^VB[DN]$/.test(tag) && inflect(lemma, 'VBD') === lower)

const isNamed = ({sentence: {tokens}, index}: Token): boolean => tokens[index - 1]?.tag === 'NNP'

/** The subject stands right before it, and before that nothing of which the clause behind could tell. */
function opensClause({sentence: {tokens}, dependents, index, relation, head}: Token): boolean {
  const own = dependents.find((one) => one.relation === 'nsubj' && one.index < index)
  const subject = own ?? (relation === 'conj' ? head?.dependents.find((one) => one.relation === 'nsubj') : undefined)
  if (!subject || subject.certainty.head < 0.5 || /^W/.test(subject.tag)) return false
  const left = leftEdge(subject)
  const before = tokens[left.index - 1]
  if (before && !/^(?:,|CC|''|[:])$/.test(before.tag)) return false
  return tokens.slice(0, index).every(({tag, lower}) => !/^W/.test(tag) && !openers.test(lower))
}

/** “said expected sales would fall”: a verb is left that may have been the one. */
const isOnlyVerb = (tokens: readonly Token[], first: Token): boolean =>
  tokens
    .slice(first.index + 1)
    .filter(isFiniteVerb)
    .map(predicateOf)
    .every(
      (one) =>
        one === first ||
        one.dependents.some(({relation}) => /^(?:mark|cc)/.test(relation)) ||
        one.relation.startsWith('acl'),
    )
