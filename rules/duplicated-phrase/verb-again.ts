import {
  formsOfVerb,
  isFiniteVerb,
  isSpeechVerb,
  isWithin,
  leftEdge,
  list,
  predicateOf,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import {isOfTime} from './again.ts'
import {gainWithout} from './without.ts'

/** Words between the two, at the most, and words of the second. */
const [farthest, longest] = [8, 3]
/** How much surer the rest must be read without the second: where only a slip is left, and where it may be meant. */
const [plainly, doubtfully] = [-0.8, 0.7]

/** “She painted her house painted for the feast”: a verb with its subject and what it takes, and again without a subject. */
export function findVerbAgain(sentence: Sentence): readonly Token[] | undefined {
  const {tokens} = sentence
  for (const {index, lower, tag, text, word} of tokens) {
    if (index < 3 || !/^(?:VB|MD)/.test(tag) || word?.text !== text || word.quotation || word.before !== ' ') continue
    const first = tokens.slice(Math.max(0, index - farthest - 1), index - 1).findLast((token) => token.lower === lower)
    if (!first || !isOwnVerb(first)) continue
    const second = runFrom(first, index)
    const gap = tokens.slice(first.index + second.length, index)
    if (
      !gap.length ||
      !gap.every(isOfClause) ||
      gap.some(opensClauseOfTime) ||
      /^(?:DT|PRP\$|IN|POS)$/.test(gap.at(-1)?.tag ?? '')
    )
      continue
    const needed = neededGain(first, gap, second)
    if (needed !== undefined && gainWithout(sentence, second) >= needed) return second
  }
  return undefined
}

/** The words at a place that are those from the first on. */
function runFrom({index, sentence: {tokens}}: Token, from: number): readonly Token[] {
  let length = 1
  while (length < longest && tokens[from + length]?.lower === tokens[index + length]?.lower && index + length < from)
    length++
  return tokens.slice(from, from + length)
}

/** Of a clause that is no subject and restricts no noun: “The crews who left early left angry”, “all he had had gone”. */
function isOwnVerb(verb: Token): boolean {
  const {tag, certainty, sentence} = verb
  if (!/^(?:VB[DZN]|MD)$/.test(tag) && !/^(?:are|were|have)$/.test(verb.lower)) return false
  const predicate = predicateOf(verb)
  const isSaid = /^(?:root|conj|ccomp|parataxis)$/.test(predicate.relation)
  const subject = predicate.dependents.find(({relation, index}) => /^nsubj/.test(relation) && index < verb.index)
  const before = subject && sentence.tokens[leftEdge(subject).index - 1]
  if (
    certainty.tag < 0.6 ||
    !(
      isSaid ||
      (predicate.relation === 'acl:relcl' && /^(?:who|which)$/.test(subject?.lower ?? '') && before?.text === ',')
    )
  )
    return false
  if (!subject) return predicate.relation === 'conj' && isFiniteVerb(verb)
  // “What he baked his sister baked.”
  if (isSaid && subject.tag.startsWith('W')) return false
  if (!isFiniteVerb(verb) && !predicate.dependents.some(({relation}) => /^aux/.test(relation))) return false
  return !before || isTimeBefore(before) || !/^(?:NN.*|W.*|DT|PDT|CD|PRP|JJS)$/.test(before.tag)
}

/** “that summer she”; not “the day she” */
const isTimeBefore = (time: Token): boolean =>
  isOfTime(time) && /^(?:this|that|last|next|in|on)$/.test(time.sentence.tokens[time.index - 1]?.lower ?? '')

/** Nothing that joins or opens another clause, and no mark. */
const isOfClause = ({tag, lower, relation, word}: Token): boolean =>
  (tag === 'HYPH' || tag === 'POS' || (word !== undefined && /^(?: |-)?$/.test(word.before))) &&
  !/^(?:CC|W.*|MD|VB[DZP]?|TO|EX|,|:)$/.test(tag) &&
  !(relation === 'mark' && tag === 'IN') &&
  !/^(?:than|as|that|i|he|she|they|we|not|n't|if|then)$/.test(lower)

/** None where the second may well be meant. */
function neededGain(first: Token, gap: readonly Token[], second: readonly Token[]): number | undefined {
  const [verb, before] = [second[0] as Token, gap.at(-1) as Token]
  const predicate = predicateOf(first)
  if (predicate.relation !== 'acl:relcl' && predicateOf(verb) !== predicate && isWithin(predicate, predicateOf(verb)))
    return undefined
  const isAside = gap.every((token) => isAdverbial(token, gap))
  // “had from then on had charge of it”
  if (first.lemma === 'have' && second.length === 1 && (isAside || first.relation.startsWith('aux'))) return undefined
  // “He knew his sister knew.”
  if (!isAside && mayTakeClause(first)) return undefined
  if (verb.relation === 'reparandum') return plainly
  const mayBeParticiple =
    /^(?:NN|CD)/.test(before.tag) && !isOfTime(before) && formsOfVerb(verb.lemma, 'VBN').includes(verb.lower)
  if (mayBeParticiple && /^(?:acl|amod)/.test(verb.relation) && verb.certainty.relation > 0.6) return undefined
  // “stopped the car stopped at the lights”
  if (mayBeParticiple && !isAside && gap.some(({tag}) => tag === 'DT')) return undefined
  return (isAside || before.tag === 'PRP') && !mayBeParticiple ? plainly : doubtfully
}

/** “It was past four by the time the flow was stopped”: a noun that a clause follows, and the subject of that. */
const opensClauseOfTime = ({lower, index, sentence: {tokens}}: Token): boolean =>
  /^(?:time|moment|instant|day|night|morning|week|month|year|minute|second|hour|way|reason|place)$/.test(lower) &&
  /^(?:the|any|every|each|next|last|first|this)$/.test(tokens[index - 1]?.lower ?? '') &&
  /^(?:DT|PRP\$?|NNP?S?|EX|CD|JJ)$/.test(tokens[index + 1]?.tag ?? '')

/** Within a phrase that a preposition opens, or a time. */
function isAdverbial(token: Token, gap: readonly Token[]): boolean {
  if (!/^(?:NN|PRP|CD|DT|JJ)/.test(token.tag)) return true
  const opener = gap.findLast(({tag, index}) => tag === 'IN' && index < token.index)
  return (
    opener !== undefined ||
    isOfTime(token) ||
    (token.head !== undefined && gap.includes(token.head) && isOfTime(token.head))
  )
}

const mayTakeClause = (verb: Token): boolean => isSpeechVerb(verb) || judging.has(verb.lemma) || verb.lemma === 'be'

const judging = list(`
  assume believe consider decide discover doubt dream expect fear figure find forget guess hope imagine know learn like mean
  prove realise realize remember seem suspect think understand want wish
`)
