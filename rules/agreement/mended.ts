import {isSmall, remember, reword, sureness, type Token} from '../../src/rule-kit/index.ts'
import {type Clause, findClauses} from './clauses.ts'
import {leftEdge} from './phrase.ts'
import {rightForm} from './verb.ts'

/** Less than this, and the sentence is in doubt with the verb in either number. */
const least = 0.9
/** How much surer, as the logarithm of how many times likelier. */
const leastGain = 0.35

/**
 * The clause as it reads with its verb in the other number, if that reading is sure, and has the same subject: a sentence
 * with a fault is where the tree errs, and the mended one is what it knows.
 */
export function findMended(clause: Clause): Clause | undefined {
  const mended = readMended(clause)
  return mended && certaintyOf(mended) >= least ? mended : undefined
}

/**
 * Whether the tree ties the two in the mended sentence too, and is sure at least of the verb: enough where no other noun
 * could be the subject.
 */
export function isTiedWhenMended(clause: Clause, isOfSeveral: boolean): boolean {
  const mended = readMended(clause)
  if (!mended) return false
  const {subject, predicate, verb} = mended
  const {token} = verb
  const auxiliary = token === predicate ? 1 : Math.min(token.certainty.relation, token.certainty.head)
  return (
    subject.head === predicate &&
    subject.certainty.relation >= (opensBeforeAside(subject, token) ? 0.5 : 0.75) &&
    subject.certainty.head >= (isOfSeveral ? 0.45 : 0.6) &&
    subject.certainty.tag >= (isOfSeveral ? 0.6 : 0.9) &&
    auxiliary >= 0.85 &&
    token.certainty.tag >= 0.85
  )
}

/** “A third theatre, to be devoted to surgery, | is due”: the first words, and a comma before the verb. */
const opensBeforeAside = (subject: Token, {index, sentence: {tokens}}: Token): boolean =>
  leftEdge(subject).index === 0 && subject.index < index && tokens[index - 1]?.text === ','

/**
 * Whether all of the sentence is read with more sureness if the verb is mended: in right copy a verb of the other number
 * hardly ever does that.
 */
export function isSurerWhenMended(clause: Clause): boolean {
  const mended = readMended(clause)
  if (!mended || mended.subject.head !== mended.predicate) return false
  const {subject, verb} = mended
  const before = clause.verb.token.sentence.tokens
  const {tokens} = verb.token.sentence
  return (
    tokens.length === before.length &&
    Math.min(subject.certainty.head - 0.6, subject.certainty.relation - 0.7, verb.token.certainty.tag - 0.6) >= 0 &&
    sureness(tokens) - sureness(before) >= leastGain
  )
}

/** Whether what may be a noun, as it stands, is in the other number surely a verb, and of the same subject. */
export function isVerbWhenMended(clause: Clause): boolean {
  const {token} = clause.verb
  if (!isSmall(token.text) || !isOpened(clause.subject) || isInterrupted(clause)) return false
  const mended = readMended(clause)
  if (!mended || mended.subject.head !== mended.predicate) return false
  const {subject, verb} = mended
  return (
    verb.token.certainty.tag >= 0.98 &&
    Math.min(subject.certainty.head, subject.certainty.relation) >= 0.9 &&
    sureness(verb.token.sentence.tokens) >= sureness(token.sentence.tokens)
  )
}

/** “the process”, “she”, “Approving it”; not “hand” in “hand write”, nor a “that” within. */
const isOpened = (subject: Token): boolean =>
  /^(?:PRP|NNS|VBG)$/.test(subject.tag) ||
  (subject.tag === 'DT'
    ? subject.index === 0 || (subject.lower === 'this' && subject.sentence.tokens[subject.index - 1]?.text === ',')
    : subject.dependents.some(({relation, index}) => /^(?:det|nmod:poss)/.test(relation) && index < subject.index))

/** “Systems Integration—Select …”, “Step 6: find”: an order behind a mark. */
const isInterrupted = ({subject, verb: {token}}: Clause): boolean =>
  token.sentence.tokens.slice(subject.index, token.index).some(({text}) => /^[,:;()—–-]+$/.test(text))

const readMended = remember((clause: Clause): Clause | undefined => {
  const {verb, subject} = clause
  const right = rightForm({...verb, negation: undefined}, verb.number === 'singular' ? 'plural' : 'singular')
  const sentence = reword(verb.token.sentence, verb.token, right)
  const mended =
    sentence &&
    findClauses(sentence).find(
      (other) => other.verb.token.index === verb.token.index && other.verb.number !== verb.number,
    )
  return mended?.subject.index === subject.index ? mended : undefined
})

/** How sure the reading is of what ties the verb to its subject. */
function certaintyOf({subject, predicate, verb: {token}}: Clause): number {
  const ties = subject.head === predicate ? Math.min(subject.certainty.relation, subject.certainty.head) : 1
  const auxiliary = token === predicate ? 1 : Math.min(token.certainty.relation, token.certainty.head)
  const isClear = /^(?:one|each|either|neither|none|everyone)$/.test(subject.lower)
  // Whether it is a noun or a name or a participle matters less than where it belongs.
  const tag = isClear ? 1 : subject.certainty.tag + 0.1
  return Math.min(ties, auxiliary, tag, token.certainty.tag)
}
