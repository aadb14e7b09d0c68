import {exchangeWord, inflect, isFiniteVerb, isInflectedAsVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {listedNouns} from './listed-nouns.generated.ts'
import {loneNouns} from './lone-nouns.generated.ts'
import {pluralInUse} from './mended.ts'
import {pluralByTaggedNoun} from './nouns.ts'
import {sameInBoth} from './same-in-both.generated.ts'
import {uncountable} from './uncountable.generated.ts'

/** A singular without a determiner where only a plural can stand so. */
export interface Bare {
  noun: Token
  right: string
  /** What shows that several are meant: the verb, or the plural it is listed with. */
  beside: Token
}

const lone = new Set(loneNouns.filter((line) => !line.endsWith(' -')))
const listed = new Set(listedNouns)
const listedOrLone = new Set([...listedNouns, ...lone])
const oneForm = new Set([
  ...sameInBoth,
  ...uncountable,
  ...list(
    'staff team crew youth press public army navy fleet cavalry infantry management government opposition data media',
  ),
])
/** What may stand before a plural as before nothing: “all flights”. */
const ofSeveral = list('all most some such countless more')
/** Determiners that ask for a plural themselves, which other checks see to. */
const asking = list('other many several few various numerous both')
/** What makes one of a noun, or opens another phrase. */
const opens = /^(?:DT|PDT|PRP\$|POS|CD|WDT|WP\$|HYPH|\$|``|NNP|NNPS|SYM|-LRB-)$/

/** “For years | historian have argued”, “all flight are cancelled”. */
export function findBareSubject(noun: Token): Bare | undefined {
  const {tokens} = noun.sentence
  if (!isSingular(noun)) return undefined
  const verb = verbBehind(noun)
  const before = beforePhrase(noun)
  if (before && asking.has(before.lower)) return undefined
  // “Hardest hit have been small firms.”
  const previous = tokens[noun.index - 1]
  if (/^(?:JJS|RBS)$/.test(previous?.tag ?? '') && previous?.lower !== 'most') return undefined
  if (!verb || (before && (opens.test(before.tag) || /^(?:CC|MD)$/.test(before.tag)) && !ofSeveral.has(before.lower)))
    return undefined
  if (
    tokens
      .slice(Math.max(0, noun.index - 6), noun.index)
      .some(({tag, lower}) => tag === 'MD' || /^d(?:o|oes|id)$/.test(lower))
  )
    return undefined
  const known = pluralByTaggedNoun.get(noun.lower)
  // “Arsenal have”: at a sentence’s head a name looks like any noun.
  if (noun.index === 0 && !listed.has(noun.lower)) return undefined
  const right = known ?? pluralInUse(noun.lower)
  const exchange = right ? exchangeWord(noun, asWritten(noun, right)) : undefined
  if (!right || !exchange) return undefined
  const subject = exchange.put
  const finite = subject.sentence.tokens[verb.index]
  if (!finite || !isSurePlural(subject) || !/^nsubj/.test(subject.relation)) return undefined
  if (Math.min(subject.certainty.head, subject.certainty.relation) < 0.85) return undefined
  if (!/^VB[DP]$/.test(finite.tag) || finite.certainty.tag < 0.8) return undefined
  if (finite !== subject.head && finite.head !== subject.head) return undefined
  if (
    subject.dependents.some(
      ({relation, index, lower}) =>
        index < subject.index && !/^(?:amod|punct)/.test(relation) && !(relation === 'det' && ofSeveral.has(lower)),
    )
  )
    return undefined
  if (subject.dependents.some(({relation}) => /^(?:conj|cc|appos)/.test(relation))) return undefined
  return exchange.gain >= (known ? -0.7 : 1) ? {noun, right, beside: verb} : undefined
}

/** “They sell pots, pans and | kettle”: the last of several plurals without a determiner. */
export function findBareInList(noun: Token): Bare | undefined {
  if (!isSingular(noun) || !endsPhrase(noun)) return undefined
  // “how we feel on issues or project who will win”
  if (/^W/.test(noun.sentence.tokens[noun.index + 1]?.tag ?? '')) return undefined
  const and = beforePhrase(noun)
  const partner = and && /^(?:and|or)$/.test(and.lower) ? pluralBefore(and) : undefined
  if (!and || !partner) return undefined
  if (!isBareList(partner)) return undefined
  const right = listedOrLone.has(noun.lower)
    ? (pluralByTaggedNoun.get(noun.lower) ?? inflect(noun.lower, 'NNS'))
    : undefined
  const member = right ? exchangeWord(noun, right)?.put : undefined
  if (!right || !member || !isSurePlural(member) || member.relation !== 'conj') return undefined
  if (
    member.dependents.some(
      ({relation, index}) => index < member.index && /^(?:det|nmod:poss|nummod|compound)/.test(relation),
    )
  )
    return undefined
  if (member.head?.tag !== 'NNS' || member.certainty.relation < 0.9) return undefined
  return {noun, right, beside: partner}
}

const isSingular = ({tag, text, lower, index, lemma}: Token) =>
  (tag === 'NN' || (tag === 'NNP' && text === lower)) &&
  (index === 0 ? /^\p{Lu}\p{Ll}{2,}$/u : /^\p{Ll}{3,}$/u).test(text) &&
  (lemma.toLowerCase() === lower || tag === 'NNP') &&
  !oneForm.has(lower) &&
  !/ing$/.test(lower)

const asWritten = ({text, lower}: Token, right: string) =>
  text === lower ? right : right.charAt(0).toUpperCase() + right.slice(1)

const isSurePlural = ({tag, certainty}: Token) => tag === 'NNS' && certainty.tag >= 0.93

/** The verb behind it that only a plural takes. */
function verbBehind({sentence: {tokens}, index}: Token): Token | undefined {
  const after = tokens[index + 1]
  const verb = after?.tag === 'RB' ? tokens[index + 2] : after
  if (!verb || verb.text !== verb.lower) return undefined
  if (/^(?:are|were|have)$/.test(verb.lower)) return verb
  // “mobile device use affects”
  const further = tokens[verb.index + 1]
  return verb === after && verb.tag === 'VBP' && !/s$/.test(verb.lower) && !(further && isFiniteVerb(further))
    ? verb
    : undefined
}

/** The word before a noun and its adjectives. */
function beforePhrase({sentence: {tokens}, index}: Token): Token | undefined {
  let at = index - 1
  while (
    /^JJ/.test(tokens[at]?.tag ?? '') &&
    !ofSeveral.has(tokens[at]?.lower ?? '') &&
    !asking.has(tokens[at]?.lower ?? '')
  )
    at--
  return tokens[at]
}

/** “pans” of “pots, pans and …” */
function pluralBefore({sentence: {tokens}, index}: Token): Token | undefined {
  const before = tokens[index - 1]
  const noun = before?.text === ',' ? tokens[index - 2] : before
  return noun && isListed(noun) ? noun : undefined
}

const isListed = ({tag, text, index, certainty}: Token) =>
  tag === 'NNS' && certainty.tag >= 0.8 && (index === 0 ? /^\p{Lu}?\p{Ll}{3,}$/u : /^\p{Ll}{3,}$/u).test(text)

/** Whether none of the plurals up to this one has a determiner. */
function isBareList(last: Token): boolean {
  const {tokens} = last.sentence
  let before = beforePhrase(last)
  for (;;) {
    // “maize, eggs and onion”
    const earlier = before?.text === ',' ? tokens[before.index - 1] : undefined
    if (!earlier || !(isListed(earlier) || earlier.tag === 'NN')) break
    before = beforePhrase(earlier)
  }
  return !before || !(opens.test(before.tag) || /^(?:CC|,|NN)$/.test(before.tag))
}

function endsPhrase({sentence: {tokens}, index, end, lower}: Token): boolean {
  const [after, further] = [tokens[index + 1], tokens[index + 2]]
  if (!after) return true
  if (after.start === end && !/^[.,;:!?]$/.test(after.text)) return false
  // “roads and bridge, rail and harbour works”
  if (after.text === ',' && /^(?:NN|NNS|JJ|CC|VBG)$/.test(further?.tag ?? '')) return false
  // “props and sheet of polythene”; not “boys and part of the crew”
  if (after.lower === 'of') return /^(?:NN|JJ)$/.test(further?.tag ?? '') && lone.has(lower)
  // “have cut costs and plan to hire”
  if (after.tag === 'TO' && further?.tag === 'VB' && isInflectedAsVerb(lower)) return false
  return /^(?:IN|TO|MD|\.|,|:|WDT|WP|WRB)$/.test(after.tag) || isFiniteVerb(after)
}
