import {hasCapital, inflect, isInflectedAsVerb, isSmall, lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {leftEdge} from './phrase.ts'

export type GrammaticalNumber = 'singular' | 'plural'

/** The word of a clause that shows its number. */
export interface FiniteVerb {
  token: Token
  /** “n't”, where it is written with the verb. */
  negation: Token | undefined
  number: GrammaticalNumber
  kind: 'be' | 'past be' | 'have' | 'do' | 'full'
}

const forms: ReadonlyMap<string, Pick<FiniteVerb, 'number' | 'kind'>> = new Map([
  ['is', {number: 'singular', kind: 'be'}],
  ['are', {number: 'plural', kind: 'be'}],
  ["'re", {number: 'plural', kind: 'be'}],
  ['was', {number: 'singular', kind: 'past be'}],
  ['were', {number: 'plural', kind: 'past be'}],
  ['has', {number: 'singular', kind: 'have'}],
  ['have', {number: 'plural', kind: 'have'}],
  ["'ve", {number: 'plural', kind: 'have'}],
  ['does', {number: 'singular', kind: 'do'}],
  ['do', {number: 'plural', kind: 'do'}],
])

/** What an auxiliary shows by its form. */
export const formOf = ({lower}: Token): Pick<FiniteVerb, 'number' | 'kind'> | undefined => forms.get(lower)

/** The finite verb of the clause whose predicate this is; undefined where its form shows no number. */
export function finiteVerbOf(predicate: Token): FiniteVerb | undefined {
  const {dependents} = predicate
  const auxiliaries = dependents.filter(({relation}) => /^(?:aux|aux:pass|cop)$/.test(relation))
  const [first] = auxiliaries
  const token = first ?? predicate
  // “to read”, “will read”; but “is to read”
  if (dependents.some(({tag, index}) => (tag === 'MD' || tag === 'TO') && index <= token.index)) return undefined
  const negation = token.sentence.tokens[token.index + 1]
  const clitic = negation?.lower === "n't" ? negation : undefined
  const form = formOf(token)
  if (form) return isFiniteForm(token) ? {token, negation: clitic, ...form} : undefined
  if (first || clitic) return undefined
  const subject = dependents.find(({relation, index}) => /^nsubj/.test(relation) && index < token.index)
  const number = numberOfFullVerb(token, subject)
  return number && {token, negation: undefined, number, kind: 'full'}
}

/** “Have” and “do” may stand after a verb that the tree does not show: “to have”, “will do”. */
function isFiniteForm({text, lower, index, sentence, tag}: Token): boolean {
  // “Dr Lydia Were”
  if (!/^V/.test(tag) || (index > 0 && hasCapital(text) && !hasCapital(sentence.tokens[index - 1]?.text.at(-1) ?? '')))
    return false
  if (lower !== 'have' && lower !== 'do') return true
  return !sentence.tokens
    .slice(Math.max(0, index - 5), index)
    .some(
      (before) =>
        before.tag === 'MD' ||
        /^(?:need|dare)$/.test(before.lower) ||
        (before.tag === 'TO' && before.index > index - 4),
    )
}

/** By its form, since the tag may have been led astray by the fault. */
function numberOfFullVerb(token: Token, subject: Token | undefined): GrammaticalNumber | undefined {
  const {lower, tag, index, sentence, certainty} = token
  if (!isSmall(lower)) return undefined
  if (tag === 'VBZ') {
    const lemma = lemmaOf(lower, 'VBZ')
    // “both of them deckhands”: no verb has that form.
    return inflect(lemma, 'VBZ') === lower && isInflectedAsVerb(lemma) ? 'singular' : undefined
  }
  if (tag !== 'VBP' && tag !== 'VB') return undefined
  if ((lower.length < 3 && lower !== 'go') || lower === 'get' || lower === 'let') return undefined
  // A past that was taken for a present: “swam”.
  if (!/(?:eed|bed|hed|led)$/.test(lower) && lemmaOf(lower, 'VBD') !== lower) return undefined
  // “put”, “come”: a past or a participle may look the same.
  const isParticiple = inflect(lower, 'VBN') === lower
  if (inflect(lower, 'VBD') === lower || (isParticiple && (tag !== 'VBP' || certainty.tag < 0.9))) return undefined
  // A modal or “to” before the subject governs something else: “to find what it contain”.
  if (subject && isAfterAuxiliary(subject)) return undefined
  if (subject && (tag === 'VBP' || isFreeInfinitive(token, subject))) return 'plural'
  const before = sentence.tokens.slice(Math.max(0, index - 6), index)
  const mayGovern = (other: Token) =>
    (/^(?:MD|TO)$/.test(other.tag) || /^d(?:o|oes|id)$/.test(other.lower)) && !isInRelative(other, subject, token)
  return before.some(mayGovern) ? undefined : 'plural'
}

/** “The offer, which the union refused to put to a vote, | expire”: what governs a verb within the aside governs none behind it. */
const isInRelative = (token: Token, subject: Token | undefined, {index, sentence: {tokens}}: Token): boolean =>
  subject !== undefined &&
  tokens[index - 1]?.text === ',' &&
  tokens.slice(subject.index + 1, token.index).some(({tag}) => /^W/.test(tag))

/** “Will the bank’s sale affect …?” */
function isAfterAuxiliary(subject: Token): boolean {
  const before = subject.sentence.tokens[leftEdge(subject).index - 1]
  return before !== undefined && (before.tag === 'MD' || /^d(?:o|oes|id)$/.test(before.lower))
}

const causative = new Set('make let help have see watch hear feel bid'.split(' '))

/** “it need”, read as an infinitive, and governed by nothing: not “makes it need”. */
const isFreeInfinitive = ({head, relation}: Token, {lower, relation: own, certainty}: Token) =>
  /^(?:he|she|it)$/.test(lower) &&
  own === 'nsubj' &&
  certainty.relation >= 0.8 &&
  !(/^(?:ccomp|xcomp)/.test(relation) && causative.has(head?.lemma ?? ''))

/** What should stand there. */
export function rightForm(
  {token, kind, negation, number: written}: FiniteVerb,
  number: GrammaticalNumber,
  isFirst = false,
): string {
  const isSingular = number === 'singular' && !isFirst
  // “pass” is no “pas” with an ending.
  const base = written === 'plural' ? token.lower : lemmaOf(token.lower, 'VBZ')
  const verb = {
    be: isFirst ? 'am' : isSingular ? 'is' : 'are',
    'past be': number === 'singular' ? 'was' : 'were',
    have: isSingular ? 'has' : 'have',
    do: isSingular ? 'does' : 'do',
    full: isSingular ? inflect(base, 'VBZ') : base,
  }[kind]
  const text = `${verb ?? token.text}${negation?.text ?? ''}`
  return hasCapital(token.text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
