import {isFiniteVerb, isWithin, list, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject, isBehindObject, mayStandAlone, pronounFor} from './clause.ts'

const reporting = list(`
  say announce claim argue insist add write testify contend allege warn state confirm admit explain believe think hope report
  predict maintain acknowledge concede promise complain estimate tell
`)
/** Those who are told, without an article: “told reporters”. */
const hearers = list(`
  reporters journalists investigators police officers detectives jurors prosecutors lawmakers officials colleagues friends
  parents analysts investors shareholders fans supporters residents neighbors neighbours doctors senators lawyers him her them
  me us
`)
const finite = list('had has have was were is are would could will should can must might may did does')
/** Bodies that announce and confirm, and are announced by nobody. */
const bodies = list(`
  union club company government airline bank ministry firm court council agency charity committee commission manufacturer
  retailer carmaker automaker university hospital museum newspaper army navy association federation department
`)
const people = list(
  'spokesman spokeswoman spokesperson officials police prosecutors lawyers lawyer prosecutor analysts',
)

/**
 * What somebody reports, without its subject: “a note saying had reached a verdict”, “told reporters had been surprised”,
 * “The union announced would strike”, “said in an interview had never met him”.
 */
export function findVerbAfterReport(report: Token): [first: Token, verb: Token] | undefined {
  const {sentence, lemma, tag, index, text, lower} = report
  if (!reporting.has(lemma) || !/^VB[DZPG]$/.test(tag) || text !== lower || sentence.after.includes('?'))
    return undefined
  const {tokens} = sentence
  const verb = tokens.find((token) => token.index > index && isFiniteVerb(token))
  const before = verb && tokens[verb.index - 1]
  if (!verb || !before || !finite.has(verb.text) || verb.certainty.tag < 0.8 || !areSpaced(before, verb))
    return undefined
  if (mayStandAlone(verb)) return undefined
  const predicate = predicateOf(verb)
  if (predicate.index < verb.index || predicate.relation !== 'ccomp' || predicate.head !== report) return undefined
  if (!(tag === 'VBG' ? isOfNoun(report) : isMain(report)) || isGoverned(report) || isBehindObject(report, predicate))
    return undefined
  const between = tokens.slice(index + 1, verb.index)
  if (lemma === 'tell' ? !isHearer(between, predicate) : !isAside(between, report, predicate)) return undefined
  if (tokens.slice(verb.index + 1).some((token) => isFiniteVerb(token) && !isIntroduced(token, predicate)))
    return undefined
  const trial = tryWord(verb, pronounFor(verb))
  const moved = trial?.tokens[predicate.index + 1]
  const isRead =
    trial?.put.relation.startsWith('nsubj') === true &&
    trial.put.head === moved &&
    moved?.relation === 'ccomp' &&
    moved.head?.index === index
  return isRead && trial.gain >= (lemma === 'tell' ? -0.3 : 0) ? [before, verb] : undefined
}

/** “a note saying”, “left a message, saying”; but “what he was saying was”, “the old saying had it” */
function isOfNoun({relation, sentence: {tokens}, index, dependents}: Token): boolean {
  const before = tokens[index - 1]
  return (
    /^(?:acl|advcl)$/.test(relation) &&
    (before?.text === ',' || /^NN/.test(before?.tag ?? '')) &&
    !dependents.some((each) => /^(?:aux|det|amod|nsubj)/.test(each.relation))
  )
}

/** The main verb, whose subject can only be somebody who reports: not “the strike announced would last a week”. */
function isMain({relation, dependents, index, lemma}: Token): boolean {
  const subject = dependents.find((each) => each.relation === 'nsubj' && each.index < index)
  if (!/^(?:root|conj)$/.test(relation) || !subject || subject.certainty.head < 0.8 || /^W/.test(subject.tag))
    return false
  return (
    /^(?:PRP|NNPS?)$/.test(subject.tag) ||
    bodies.has(subject.lower) ||
    people.has(subject.lower) ||
    /^(?:testify|contend|argue|insist|tell|say|write|believe|think|hope)$/.test(lemma)
  )
}

/** Behind a relative or “than”, what stands before may be what is spoken of: “a barge which he wrote was sound”. */
const isGoverned = ({sentence: {tokens}, index}: Token): boolean =>
  tokens
    .slice(0, index)
    .some(({tag, lower}) => /^W/.test(tag) || /^(?:than|as|that|all|everything|anything|nothing)$/.test(lower))

/** “told reporters”, “told the jury” */
const isHearer = (between: readonly Token[], {dependents}: Token): boolean => {
  const last = between.at(-1)
  if (
    !last ||
    dependents.some(({relation, index}) => /^[nc]subj/.test(relation) && index < (between[0] as Token).index)
  )
    return false
  return between.length === 1
    ? hearers.has(last.lower)
    : between.length === 2 &&
        between[0]?.lower === 'the' &&
        /^(?:court|jury|inquest|committee|council|judge|tribunal|hearing|inquiry|newspaper)$/.test(last.lower)
}

/** Nothing at all, or “in an interview”, “on his website”, “yesterday”. */
function isAside(between: readonly Token[], report: Token, predicate: Token): boolean {
  if (hasSubject(predicate)) return false
  if (!between.length) return true
  const [first] = between
  if (between.length > 6 || !(first?.tag === 'IN' || /^(?:yesterday|today|later|earlier)$/.test(first?.lower ?? '')))
    return false
  return between.every(
    (token) =>
      /^(?:IN|DT|PRP\$|NNP?S?|JJ|CD|RB)$/.test(token.tag) && isWithin(token, report) && !isWithin(token, predicate),
  )
}

/** A later clause with its own subject, conjunction or relative, or the verb's own. */
function isIntroduced(verb: Token, second: Token): boolean {
  const predicate = predicateOf(verb)
  if (predicate === second || hasSubject(predicate)) return true
  return predicate.dependents.some(({relation}) => /^(?:mark|cc|advmod)/.test(relation))
}
