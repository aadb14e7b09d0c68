import {isFiniteVerb, list, placing, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject} from './clause.ts'

const relatives = list('where how why which whose what')
const auxiliaries = list('was were is are has had have could would should will did does can must might may')
/** Behind these a noun must stand, whatever the verb. */
const perfect = list('has had have could would should will')
/** A place or a thing, before which the order may turn: “in which had stood a mill”. */
const standing = list('stand lie sit hang live sleep be come go grow begin appear arise rise run fall')

/**
 * The auxiliary that follows “where”, “how”, “why”, “in which” or “whose” where a subject should stand: “the village where
 * had grown up”, “how had escaped”, “whose have troubled him”. Nothing behind its verb may be its subject, as in “where
 * had once stood a mill”.
 */
export function findVerbAfterRelative(word: Token): Token | undefined {
  const {sentence, index, lower} = word
  if (!relatives.has(lower) || sentence.after.includes('?')) return undefined
  const auxiliary = sentence.tokens[index + 1]
  if (!auxiliary || !auxiliaries.has(auxiliary.text) || !areSpaced(word, auxiliary)) return undefined
  if (!isFiniteVerb(auxiliary) || auxiliary.certainty.tag < 0.8) return undefined
  const verb = predicateOf(auxiliary)
  if (verb.index <= auxiliary.index || verb.index > auxiliary.index + 4 || !/^VB[NGD]?$/.test(verb.tag))
    return undefined
  if (lower === 'whose') return opensRelative(word) && lacksNoun(auxiliary, verb) ? auxiliary : undefined
  if (lower === 'what') return asksWhatToDo(word, verb) && auxiliary.tag === 'MD' ? auxiliary : undefined
  if (!opensClause(word) || hasSubject(verb) || word.head !== verb) return undefined
  return !isTurned(auxiliary, verb) || isReadWithPronoun(auxiliary, verb) ? auxiliary : undefined
}

/** “where can make a cave look new”; but “where will stand a tower” */
function isReadWithPronoun(auxiliary: Token, verb: Token): boolean {
  if (auxiliary.tag !== 'MD' || verb.tag !== 'VB' || placing.has(verb.lemma) || standing.has(verb.lemma)) return false
  const trial = tryWord(auxiliary, 'it')
  return trial?.put.relation === 'nsubj' && trial.put.head?.index === verb.index + 1 && trial.gain >= 0
}

function opensClause({lower, index, sentence: {tokens}}: Token): boolean {
  const before = tokens[index - 1]
  // “Where was held the first of the trials?”, “the how and the why was clear”
  if (/^(?:where|how|why)$/.test(lower)) return before !== undefined && !/^(?:DT|IN|CC|JJ.?|PRP\$)$/.test(before.tag)
  // “three of which had been sold”
  return lower === 'which' && before?.tag === 'IN' && before.lower !== 'of' && !isBehindItsNoun(before)
}

/** “the line, service on which was suspended”, “a bill, the debate over which had dragged on”: the noun that a comma sets off is the subject. */
function isBehindItsNoun({index, sentence: {tokens}}: Token): boolean {
  let at = index - 1
  // “work on which was halted”: read as a verb
  if (!/^(?:NN.*|VBP?)$/.test(tokens[at]?.tag ?? '')) return false
  at--
  while (/^(?:NN.*|JJ.?|VB[GN]|CD|HYPH|DT|PRP\$|POS|RB|CC)$/.test(tokens[at]?.tag ?? '')) at--
  return /^[,;:—–(]$/.test(tokens[at]?.text ?? '')
}

/** “a farmer whose was stolen”; but “asked whose was stolen” */
const opensRelative = ({index, sentence: {tokens}}: Token): boolean =>
  /^(?:,|CC|NNPS?)$/.test(tokens[index - 1]?.tag ?? '') || tokens[index - 1]?.tag.startsWith('NN') === true

const lacksNoun = ({lower}: Token, verb: Token): boolean => perfect.has(lower) || !hasNounBehind(verb)

/** “what should do with the organ”; but “what would do the most good”, “what will do for now” */
const asksWhatToDo = ({head, relation}: Token, verb: Token): boolean =>
  verb.lower === 'do' &&
  !hasNounBehind(verb) &&
  !hasSubject(verb) &&
  (head === verb ? relation === 'obj' : verb.relation === 'acl:relcl') &&
  /^(?:with|about|next|if|when)$/.test(verb.sentence.tokens[verb.index + 1]?.lower ?? '')

/** “where had stood a mill”; but “how had hidden the jewels” */
function isTurned({lower}: Token, verb: Token): boolean {
  if (!hasNounBehind(verb)) return false
  const isPassive = verb.dependents.some(({relation}) => relation === 'aux:pass')
  return isPassive || !/^ha[sd]|have$/.test(lower) || standing.has(verb.lemma)
}

const hasNounBehind = (verb: Token): boolean =>
  verb.dependents.some(
    ({relation, index, tag, dependents}) =>
      index > verb.index &&
      /^(?:obj|iobj|nsubj|obl|xcomp|ccomp|dep|parataxis)/.test(relation) &&
      relation !== 'obl:unmarked' &&
      (/^(?:NN|PRP$|CD|DT)/.test(tag) || dependents.some((each) => each.relation === 'det')) &&
      !dependents.some((each) => each.relation === 'case'),
  )
