import type {Token} from '../../src/rule-kit/index.ts'

const plurals = /^(?:we|you|they|these|those|both|many|several|few|others)$/

const isPlural = ({tag, lower, dependents}: Token) =>
  /^NNP?S$/.test(tag) || plurals.test(lower) || dependents.some(({relation}) => relation.startsWith('conj'))

/** What the subject stands for: the word before “who”, “which” or “that”. */
const antecedentOf = (subject: Token): Token =>
  /^(?:WDT|WP)$/.test(subject.tag) && subject.head?.relation === 'acl:relcl' ? (subject.head.head ?? subject) : subject

/** Whether a paragraph tells of the past: it has more verbs in the past than in the present. */
function isInPast({sentence}: Token): boolean {
  const tags = sentence.paragraph.sentences.flatMap(({tokens}) => tokens.map(({tag}) => tag))
  const count = (pattern: RegExp) => tags.filter((tag) => pattern.test(tag)).length
  return count(/^VBD$/) >= count(/^VB[ZP]$/)
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
