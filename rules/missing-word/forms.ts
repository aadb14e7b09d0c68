import type {Sentence, Token} from '../../src/rule-kit/index.ts'

const plurals = /^(?:we|you|they|these|those|both|many|several|few|others)$/

const isPlural = ({tag, lower, dependents}: Token) =>
  /^NNP?S$/.test(tag) || plurals.test(lower) || dependents.some(({relation}) => relation.startsWith('conj'))

/** What the subject stands for: the word before “who”, “which” or “that”. */
const antecedentOf = (subject: Token): Token =>
  /^(?:WDT|WP)$/.test(subject.tag) && subject.head?.relation === 'acl:relcl' ? (subject.head.head ?? subject) : subject

/** Whether the verbs of a sentence are in the past, or, where they do not tell, those of its paragraph. */
function isInPast(subject: Token): boolean {
  const {sentence} = subject
  const count = (sentences: readonly Sentence[], pattern: RegExp) =>
    sentences.reduce((sum, {tokens}) => sum + tokens.filter(({tag}) => pattern.test(tag)).length, 0)
  const past = [[sentence], sentence.paragraph.sentences].map(
    (sentences) => count(sentences, /^VBD$/) - count(sentences, /^VB[ZP]$/),
  )
  return (past.find((more) => more !== 0) ?? 0) >= 0
}

/** The forms of a verb that go with a subject, the likelier tense first. */
export function formsFor(subject: Token, verb: 'be' | 'have' | 'do'): string[] {
  const who = antecedentOf(subject)
  const [past, singular, plural] = {be: ['was', 'is', 'are'], have: ['had', 'has', 'have'], do: ['did', 'does', 'do']}[
    verb
  ] as [string, string, string]
  const isFirst = who.lower === 'i'
  const inPast = verb === 'be' && isPlural(who) ? 'were' : past
  const inPresent = isFirst ? (verb === 'be' ? 'am' : plural) : isPlural(who) ? plural : singular
  return isInPast(subject) ? [inPast, inPresent] : [inPresent, inPast]
}
