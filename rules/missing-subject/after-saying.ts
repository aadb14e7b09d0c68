import {isFiniteVerb, leftEdge, list, predicateOf, type Token} from '../../src/rule-kit/index.ts'
import {areSpaced, hasEffect, hasSubject, mayStandAlone} from './clause.ts'
import {deliberateActs} from './deliberate-acts.generated.ts'

const saying = list(`
  said says say insisted insists insist believes believe believed thinks think thought hopes hope hoped added adds
  claimed claims claim argued argues fears fear feared predicted predicts
`)
/** Verbs whose statement is opened by “that”; without it what follows would be their object. */
const stating = list(`
  agreed agree announced announces complained complain confirmed confirms decided denied denies admitted admits explained
  noted notes promised promises reported ruled warned warns concluded learned alleged alleging allege arguing saying claiming insisting ensure knew promised
  estimated stressed stated maintained acknowledged accepted suggested recommended demanded
`)
const deliberate = new Set(deliberateActs)

/** A verb of saying, or its “that”, and the verb that follows where a subject should stand. */
export function findVerbAfterSaying(verb: Token): [first: Token, second: Token] | undefined {
  if (!saying.has(verb.lower) && !stating.has(verb.lower)) return undefined
  const {tokens} = verb.sentence
  const lone = findVerbAfterConjunction(verb)
  if (lone) return lone
  if (!/^VB[DZP]$/.test(verb.tag) || !opensStatement(verb)) return undefined
  const next = tokens[verb.index + 1]
  if (!next || !areSpaced(verb, next) || mayStandAlone(next)) return undefined
  const conjunction = findThat(verb)
  if (conjunction) {
    const second = tokens[conjunction.index + 1]
    return second && areSpaced(conjunction, second) && cannotFollowThat(second, conjunction === next)
      ? [conjunction, second]
      : undefined
  }
  return saying.has(verb.lower) && isLost(next, verb) ? [verb, next] : undefined
}

/**
 * “argued that did not permit it”, “alleging that had been sold”: “that” stands for the subject, yet is no pronoun by its
 * tag, as it is in “said that was a mistake”.
 */
function findVerbAfterConjunction(verb: Token): [first: Token, second: Token] | undefined {
  if (
    !/^VB[DZG]$/.test(verb.tag) ||
    /^(?:think|believe|hope|fear)$/.test(verb.lemma) ||
    verb.sentence.after.includes('?')
  )
    return undefined
  const [that, second] = verb.sentence.tokens.slice(verb.index + 1, verb.index + 3)
  if (that?.lower !== 'that' || !second || !areSpaced(verb, that) || !areSpaced(that, second)) return undefined
  if (!/^(?:IN|WDT)$/.test(that.tag) || !/^nsubj/.test(that.relation) || !isFiniteVerb(second)) return undefined
  const predicate = predicateOf(second)
  if (that.head !== predicate || hasEffect(predicate) || predicate.relation !== 'ccomp' || predicate.head !== verb)
    return undefined
  const {head, relation} = predicate.certainty
  return Math.min(head, relation, that.certainty.relation) >= 0.8 ? [that, second] : undefined
}

/**
 * Whether a subject and its verb open the sentence, so that no noun before them can be what is spoken of: in “a barge
 * which its owner said was sound” one can.
 */
function opensStatement(verb: Token): boolean {
  const {tokens} = verb.sentence
  const subject = verb.dependents.find(({relation, index}) => relation === 'nsubj' && index < verb.index)
  if (verb.head || !subject || /^W/.test(subject.tag)) return false
  // “The clerk, who had known him, said was …”: the comma closes what may have a gap.
  const isClosed = tokens[verb.index - 1]?.text === ',' && tokens[subject.index + 1]?.text === ','
  const before = isClosed ? tokens.slice(0, subject.index) : tokens.slice(0, verb.index)
  if (before.some((token) => /^W|^EX$/.test(token.tag) || token.lower === 'that' || isFiniteVerb(token))) return false
  const left = leftEdge(subject)
  return left.index === 0 || (left.index === 1 && /^(?:and|but)$/.test(tokens[0]?.lower ?? ''))
}

/** Its verb is no other clause's, and no further clause is left whose verb could be the main one. */
function isLost(next: Token, saying: Token): boolean {
  if (!isFiniteVerb(next) || next.certainty.tag < 0.8 || next.text !== next.lower) return false
  const predicate = predicateOf(next)
  if (predicate.head !== saying || predicate.relation !== 'ccomp' || hasSubject(predicate)) return false
  // “The barge surveyors said was sound sank”
  if (saying.dependents.some((other) => other.index > predicate.index && /^VB[DN]$/.test(other.tag))) return false
  const {tokens} = saying.sentence
  const later = tokens.slice(next.index + 1).filter(isFiniteVerb)
  // “The man police believe started it is in Spain”
  if (later.length && isAfterTwoNouns(saying)) return false
  return later.every((token) => isIntroduced(token, predicate))
}

const isAfterTwoNouns = ({sentence: {tokens}, index}: Token) =>
  tokens.slice(Math.max(0, index - 2), index).every(({tag}) => /^NN/.test(tag))

/** A later clause with its own subject, conjunction or relative. */
function isIntroduced(finite: Token, second: Token): boolean {
  const predicate = predicateOf(finite)
  if (predicate === second || hasSubject(predicate)) return true
  return predicate.dependents.some(({relation}) => /^(?:mark|cc|advmod)/.test(relation))
}

/** “said that”, “said on Monday that”, “said outside court that”; not “said in a letter that”. */
function findThat({sentence, index}: Token): Token | undefined {
  for (let at = index + 1; at < index + 6; at++) {
    const token = sentence.tokens[at]
    if (token?.lower === 'that') return token
    if (!token || !/^(?:IN|NNP|RB|CD|NN)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** “said that were closed”, “said that would sue”; but “said that was a mistake”, “said that would help” */
function cannotFollowThat(verb: Token, isAdjacent: boolean): boolean {
  if (!isFiniteVerb(verb) || verb.certainty.tag < 0.85) return false
  if (isAdjacent && /^(?:were|are|have)$/.test(verb.lower)) return !hasOtherSubject(predicateOf(verb))
  const predicate = predicateOf(verb)
  if (predicate.index < verb.index || hasOtherSubject(predicate) || !deliberate.has(predicate.lemma)) return false
  const {tokens} = verb.sentence
  // “that was decided”, “that would appeal to voters”
  const isPassive = predicate.dependents.some(({relation}) => relation === 'aux:pass')
  return !isPassive && !(predicate.lower === 'appeal' && tokens[predicate.index + 1]?.lower === 'to')
}

const hasOtherSubject = ({dependents}: Token): boolean =>
  dependents.some(({relation, lower}) => /^(?:[nc]subj|expl)/.test(relation) && lower !== 'that')
