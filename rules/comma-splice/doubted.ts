import {
  isFiniteVerb,
  isSpeechVerb,
  predicateOf,
  type Sentence,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {isComment, isPlainComment} from './comment.ts'
import {readAsSentence} from './halves.ts'

/** How sure the doubt must be before a pronoun, and before any other word: measured on right copy. */
const [leastBeforePronoun, least] = [0.62, 0.88]

/**
 * Whether a comma joins two sentences that the reading doubts may be joined so: “They were one for nine with men on base,
 * they left eleven stranded.” What somebody says may run on so.
 */
export function isDoubtedJoint(opening: Word): boolean {
  const {sentence, tokens: own, quotation} = opening
  const {tokens} = sentence
  const [first] = own
  const comma = first && tokens[first.index - 1]
  if (!first || comma?.doubt?.kind !== 'splice' || quotation || /[“”"]/.test(sentence.text)) return false
  const isPronoun = /^(?:he|she|it|they|we)$/.test(first.lower)
  if (comma.doubt.certainty < (isPronoun ? leastBeforePronoun : least)) return false
  const behind = tokens.slice(first.index)
  // “…, it seems.”, “…, it turned out.”
  if (behind.length < 5) return false
  // “The rents are high, the hours are long and the flags hang from the porches.”
  if (behind.some(({tag}, i) => tag === 'CC' && behind.slice(i).some(isFiniteVerb)) || isPlainComment(behind))
    return false
  // “It was made, he points out, for this.”, “from which, she pointed out, it has raised £11bn”
  if (isAside(behind) || isAside(tokens.slice(0, comma.index).reverse())) return false
  // “When they were awarded a penalty, he went all the way up the pitch.”
  if (tokens.slice(0, comma.index).some(opensClause)) return false
  const [before, after] = [readAlone(sentence, tokens[0], comma), readAlone(sentence, first, tokens.at(-1))]
  const clause = mainClauseOf(before)
  const next = mainClauseOf(after)
  if (!clause || !next || (isPronoun && next.subject.index > 0)) return false
  // “…, it was announced during the ceremony”
  if (isSpeechVerb(next.predicate) || isComment(next.predicate, undefined)) return false
  return after.slice(0, 3).every(({suspicion}) => suspicion < 0.6)
}

/** Whether the nearest comma leaves no more than three words. */
const isAside = (beside: readonly Token[]): boolean => {
  const end = beside.findIndex(({text}) => text === ',')
  return end >= 0 && end < 4
}

const opensClause = ({tag, lower, relation}: Token): boolean =>
  tag === 'WRB' || (tag === 'IN' && relation === 'mark' && lower !== 'that')

/** What stands from one token to another, read as if it were a sentence. */
function readAlone(sentence: Sentence, first: Token | undefined, end: Token | undefined): readonly Token[] {
  if (!first || !end) return []
  return readAsSentence(sentence, sentence.text.slice(first.start - sentence.start, end.start - sentence.start))
}

/** The root with its finite verb behind its subject, and nothing that makes it depend on another clause. */
function mainClauseOf(tokens: readonly Token[]): {predicate: Token; subject: Token} | undefined {
  const verb = tokens.find((token) => isFiniteVerb(token) && !predicateOf(token).head)
  const predicate = verb && predicateOf(verb)
  const subject = predicate?.dependents.find(({relation, tag}) => /^[nc]subj/.test(relation) && !tag.startsWith('W'))
  const depends = predicate?.dependents.some(
    ({relation, tag, index}) => relation === 'mark' || (/^W/.test(tag) && index < predicate.index),
  )
  return predicate && subject && verb && subject.index < verb.index && !depends ? {predicate, subject} : undefined
}
