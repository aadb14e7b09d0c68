import {
  auxiliariesOf,
  exchangeWord,
  formsOfVerb,
  inflect,
  isFiniteVerb,
  isInflectedAsVerb,
  isSpeechVerb,
  lemmaOf,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {type Link, linksOf} from './chain.ts'
import {isIng, isThirdPerson, mayBeParticiple, mayBePlain, plainOf} from './forms.ts'
import {isOne, isOneAlone, isOneWho, subjectOf} from './subject.ts'

/** A verb that is joined to another and should have its form. */
export interface Mismatch {
  expected: string
  /** The verb beside it, or the auxiliary before that. */
  cause: Token
}

/** Verbs after which a plain form may stand: “He helped her climb and look about.” */
const takesPlain = new Set(
  'help let make have see hear watch feel bid dare need do go come try be get notice observe'.split(' '),
)

/** “She stamped the book, look at the date and crossed it out”, “can make robots and improves them”. */
export function findMismatch(verb: Token): Mismatch | undefined {
  const {head, relation, dependents, text, tag, certainty, word} = verb
  if (relation !== 'conj' || !head || head.index > verb.index) return undefined
  if (!/^VB/.test(tag) && !isTakenForNoun(verb, head)) return undefined
  if (!/^[a-z]{2,}$/.test(text) || word?.opaque || Math.min(certainty.head, certainty.relation) < 0.5) return undefined
  if (dependents.some((each) => each.index < verb.index && /^(?:[nc]subj|aux|cop|mark|expl)/.test(each.relation)))
    return undefined
  const joint = jointBefore(verb)
  if (!joint || joint.index <= head.index || (joint.tag === ',' && (!isContinued(verb, head) || isSetPhrase(verb))))
    return undefined
  // “Buy early, she said, choose ripe fruit and do not squeeze it.”
  if (joint.tag === ',' && isSpeechVerb(head) && head.index === joint.index - 1) return undefined
  const first = firstOf(head)
  if (between(first, verb).filter(isQuotationMark).length % 2) return undefined
  const link = linksOf(first).at(-1)
  if (tag === 'VBG') return gerundBeside(verb, head, first, joint, link)
  if (!link) return besideGerund(verb, head, joint) ?? besideFinite(verb, head, first)
  if (first !== link.verb) return undefined
  return link.asked === 'plain' ? besidePlain(verb, head, joint, link) : besideParticiple(verb, head, first, link)
}

/** “burst its banks and flood 40 houses” */
const isTakenForNoun = ({tag, lower, certainty, sentence, index, dependents}: Token, head: Token) =>
  tag === 'NN' &&
  head.tag === 'VBD' &&
  certainty.tag < 0.9 &&
  certainty.relation >= 0.9 &&
  /^(?:DT|PRP\$|CD)$/.test(sentence.tokens[index + 1]?.tag ?? '') &&
  !dependents.some((each) => /^(?:det|amod|compound|nmod:poss|case)/.test(each.relation)) &&
  isInflectedAsVerb(lower, 'VBD')

/** The comma or coordinator right before the verb, but for adverbs and what is set off: “and, after a week, find”. */
function jointBefore({sentence: {tokens}, index}: Token): Token | undefined {
  let at = index - 1
  while (/^RB/.test(tokens[at]?.tag ?? '')) at--
  // “has its doubts, and so have its neighbours”
  if (/^(?:so|nor|neither)$/.test(tokens[index - 1]?.lower ?? '')) return undefined
  if (tokens[at]?.text === ',') {
    const opening = tokens.slice(Math.max(0, at - 7), at).findLast(({text}) => text === ',')
    const before = tokens[(opening?.index ?? 0) - 1]
    if (opening && before?.tag === 'CC' && /^(?:IN|RB)$/.test(tokens[opening.index + 1]?.tag ?? '')) return before
  }
  const joint = tokens[at]
  return joint && /^(?:and|or|but|then|,)$/.test(joint.lower) ? joint : undefined
}

/** A comma joins only what goes on: “stamped the book, look at the date and crossed it out”. */
const isContinued = (verb: Token, head: Token) =>
  [...verb.dependents, ...head.dependents].some(
    ({relation, index, dependents}) =>
      relation === 'conj' && index > verb.index && dependents.some((each) => each.relation === 'cc'),
  )

/** “, give or take a day,”, “, sink or swim,”, “, like it or not,” */
const isSetPhrase = ({sentence: {tokens}, index}: Token) =>
  tokens[index + 1]?.lower === 'or' || (tokens[index + 1]?.lower === 'it' && tokens[index + 2]?.lower === 'or')

/** The first of some joined predicates, which has their subject and auxiliaries. */
function firstOf(verb: Token): Token {
  let first = verb
  for (let steps = 0; steps < 5 && first.relation === 'conj' && first.head && isBare(first); steps++) first = first.head
  return first
}

const isBare = ({dependents, index}: Token) =>
  !dependents.some((each) => /^(?:[nc]subj|aux|cop|mark)/.test(each.relation) && each.index < index)

const between = (a: Token, b: Token) => a.sentence.tokens.slice(a.index + 1, b.index)
const isQuotationMark = ({tag}: Token) => tag === '``' || tag === "''"

/** “finished with 27 points and grab nine rebounds” */
function besideFinite(verb: Token, head: Token, first: Token): Mismatch | undefined {
  const {lower, tag} = verb
  if (
    !/^VB[DZ]$/.test(first.tag) ||
    /^(?:advcl|acl$|csubj)/.test(first.relation) ||
    first.dependents.some(({lower}) => lower === 'if')
  )
    return undefined
  if (!mayBePlain(lower) || mayBePast(lower) || lower === 'number' || !/^(?:VBP?|NN)$/.test(tag)) return undefined
  const subject = subjectOf(first)
  if (!subject || !(isOne(subject) || isOneAlone(subject) || isOneWho(subject, first))) return undefined
  if (mayBeImperative(subject) || mayGovernPlain(first, verb)) return undefined
  const expected = inflect(lower, first.tag)
  if (!expected || (tag !== 'NN' && !isSurelyVerb(verb) && !isSurerVerb(verb, expected, head))) return undefined
  return {expected, cause: head}
}

/** “He left the band but continue to write songs”: read as well, and joined as surely, with the ending. */
function isSurerVerb(verb: Token, right: string, {index, tag}: Token): boolean {
  const {tokens} = verb.sentence
  if (!/^(?:DT|PRP\$?|CD|TO|IN|RP|RB|WP|WRB)$/.test(tokens[verb.index + 1]?.tag ?? '')) return false
  const {put, gain = 0} = exchangeWord(verb, right) ?? {}
  return (
    put?.tag === tag &&
    put.relation === 'conj' &&
    put.head?.index === index &&
    Math.min(put.certainty.tag, put.certainty.relation) >= 0.95 &&
    put.certainty.head >= 0.7 &&
    gain >= 0.2
  )
}

/** “leveled some homes and sweeping others off their feet”, “time to say a prayer, reconsider it and starting another” */
function gerundBeside(
  verb: Token,
  head: Token,
  first: Token,
  joint: Token,
  link: Link | undefined,
): Mismatch | undefined {
  const {lower, lemma, certainty, index, sentence} = verb
  if (!isIng(lower) || !/^(?:and|but)$/.test(joint.lower)) return undefined
  const tag = !link
    ? /^VB[DZ]$/.test(head.tag) && /^VB[DZ]$/.test(first.tag) && head.tag
    : link.asked === 'plain'
      ? head.tag === 'VB' && mayBePlain(head.lower) && 'VB'
      : link.asked === 'participle' && mayBeParticiple(head.lower) && 'VBN'
  if (!tag) return undefined
  if (takesGerund.has(head.lemma) || takesGerund.has(first.lemma)) return undefined
  if (Math.min(certainty.tag, certainty.head, certainty.relation) < 0.75 || remarks.has(lower)) return undefined
  if (!link && (/^(?:advcl|acl$|csubj)/.test(first.relation) || !subjectOf(first))) return undefined
  // “He came home tired and wanting food”, “without a coat and shivering”, “for teaching and helping others”
  const before = sentence.tokens[joint.index - 1]
  if (/^(?:JJ|VBN|RB.*)$/.test(before?.tag ?? '') && before?.lower !== 'ago') return undefined
  // “a former governor and sitting justice”
  if (!/^(?:DT|PRP\$?|IN|RP|TO|RB|CD|WP|WRB|[.])$/.test(sentence.tokens[index + 1]?.tag ?? '.')) return undefined
  const earlier = sentence.tokens.slice(0, joint.index)
  // “a man deep in debt and facing a divorce”
  if (earlier.slice(head.index + 1).some(isBehindItsNoun)) return undefined
  if (earlier.some((each) => each.tag !== 'IN' && /ing$/.test(each.lower) && each.lower.length > 4)) return undefined
  if (earlier.slice(head.index).some((each) => /^(?:with|without|by|despite|like|including|from)$/.test(each.lower)))
    return undefined
  if (isAbstract(before) || opensAnotherVerb(verb)) return undefined
  const expected = inflect(lemma, tag)
  return expected && index > joint.index ? {expected, cause: head} : undefined
}

/** “focused on foreign policy and countering the threat” */
const isAbstract = (noun: Token | undefined) =>
  noun !== undefined &&
  /^NNS?$/.test(noun.tag) &&
  noun.dependents.some(
    ({lower, relation}) => relation === 'case' && /^(?:on|for|of|about|to|through|at|in)$/.test(lower),
  ) &&
  !noun.dependents.some(({relation}) => /^(?:det|nummod|nmod:poss)/.test(relation))

/** “drove past a church and, pointing to it, told them” */
const opensAnotherVerb = ({sentence: {tokens}, index}: Token): boolean =>
  tokens.slice(index + 1).some(({text}, i, rest) => text === ',' && /^VB[DZ]$/.test(rest[i + 1]?.tag ?? ''))

/** “before spinning out and break an axle”, “by cutting costs and raise prices”, in a sentence told in the past */
function besideGerund(verb: Token, head: Token, joint: Token): Mismatch | undefined {
  const {lower, tag, certainty, sentence, index} = verb
  if (head.tag !== 'VBG' || !isIng(head.lower) || !/^VBP?$/.test(tag) || !mayBePlain(lower) || joint.tag !== 'CC')
    return undefined
  if (!/^(?:and|or)$/.test(joint.lower) || mayBePast(lower)) return undefined
  if (Math.min(certainty.head, certainty.relation) < 0.7 || certainty.tag < 0.45) return undefined
  const before = sentence.tokens.slice(0, head.index)
  if (!/^(?:advcl|acl|xcomp|obl|conj|ccomp|csubj)/.test(head.relation)) return undefined
  if ([...before, ...between(head, verb)].some(({tag: own}) => /^(?:MD|TO|VBP?)$/.test(own))) return undefined
  if (!before.some(({tag: own}) => /^VB[DZ]$/.test(own))) return undefined
  if (/^(?:HYPH|NN|VB[DZP]|MD)$/.test(sentence.tokens[index + 1]?.tag ?? '')) return undefined
  const expected = inflect(lower, 'VBG')
  return expected ? {expected, cause: head} : undefined
}

/** An adjective or a participle behind what it is said of. */
const isBehindItsNoun = ({tag, relation, head, index}: Token) =>
  /^(?:JJ[RS]?|VBN)$/.test(tag) && head !== undefined && head.index < index && !/^(?:conj|obl|nmod|obj)/.test(relation)

/** Verbs whose object may be a form in -ing. */
const takesGerund = list(`
  include mean involve require start stop keep enjoy like love hate prefer avoid consider begin continue try describe discuss
  suggest need become cover offer feature entail stress remember advocate propose recommend oppose support favor favour
  emphasize emphasise encourage prohibit ban forbid permit allow prevent see find hear watch leave get spend catch
  combine contemplate imagine mention report teach use promote represent
`)

/** Forms in -ing that open no second predicate: “…, and including the mayor”. */
const remarks = list(`
  including excluding following regarding concerning according depending considering notwithstanding pending barring being
  using starting beginning counting judging speaking having
`)

/** “Document frequently asked questions and make sure …” */
const mayBeImperative = ({index, tag, certainty}: Token) => index === 0 && tag === 'NN' && certainty.tag < 0.97

/** “cut”, and “lay”, of “lie” */
export const mayBePast = (form: string) => formsOfVerb(form, 'VBD').includes(form) || lemmaOf(form, 'VBD') !== form

/** Not “direction and drive to succeed”, “Facebook and select channels”. */
function isSurelyVerb({certainty, index, sentence, head, relation}: Token): boolean {
  const next = sentence.tokens[index + 1]
  if (/^(?:DT|PRP\$?|CD)$/.test(next?.tag ?? '')) return true
  if (relation === 'conj' && head?.tag === 'VBD') {
    const tie = Math.min(certainty.head, certainty.relation)
    const isLoose = /^(?:to|of|for)$/.test(next?.lower ?? '') || /^(?:NN.*|JJ)$/.test(next?.tag ?? '')
    const least = !isLoose ? 0.45 : isBareObject(sentence.tokens[index - 2]) ? 0.9 : 0.7
    if (certainty.tag >= (tie >= 0.8 ? least : tie >= 0.6 ? least + 0.15 : 1)) return true
  }
  if (/^(?:NN.*|JJ)$/.test(next?.tag ?? '')) return certainty.tag >= 0.9
  return certainty.tag >= (/^(?:to|of|for)$/.test(next?.lower ?? '') ? 0.95 : 0.5)
}

/** “used Facebook and select stations” */
const isBareObject = (before: Token | undefined) =>
  before !== undefined && before.relation === 'obj' && /^NNP/.test(before.tag)

/** “to”, a modal or a verb that asks for a plain form, which may reach as far as this verb. */
function mayGovernPlain(first: Token, verb: Token): boolean {
  if (/^(?:help|let|make|dare|need|go|come|try)$/.test(first.lemma) || takesPlain.has(first.head?.lemma ?? ''))
    return true
  if (first.sentence.tokens.slice(0, first.index).some(({tag}) => /^VBP?$/.test(tag))) return true
  return between(first, verb).some(
    (each) =>
      (/^(?:MD|VBP?)$/.test(each.tag) && (each.tag === 'MD' || (mayBePlain(each.lower) && !mayBePast(each.lower)))) ||
      each.lower === 'than' ||
      (each.lower === 'to' && !opensPhrase(each)) ||
      (each.tag.startsWith('VB') && takesPlain.has(each.lemma)),
  )
}

/** “dived to his left”; but “spent $9 to mine and haul each tonne”, where the noun may be a verb */
function opensPhrase({tag, relation, sentence: {tokens}, index}: Token): boolean {
  const next = tokens[index + 1]
  if (!next || tag !== 'IN' || relation !== 'case' || !/^(?:DT|PRP\$?|CD|NN.*|JJ)$/.test(next.tag)) return false
  return !isInflectedAsVerb(next.lower) || !/^(?:CC|,)$/.test(tokens[index + 2]?.tag ?? '')
}

/** “has heard the case and reject the appeal”, “was singing and dance” */
function besideParticiple(verb: Token, head: Token, first: Token, {asked, governor}: Link): Mismatch | undefined {
  const {lower, tag} = verb
  if (!mayBePlain(lower) || mayBeParticiple(lower) || mayBePast(lower) || !/^VBP?$/.test(tag)) return undefined
  const subject = subjectOf(first)
  if (!subject || mayGovernPlain(first, verb)) return undefined
  const isOfPast = /^(?:was|were|had|been)$/.test(governor.lower) && !hasModal(first)
  if (!isOfPast && (!isOne(subject) || first.dependents.some(isPluralAuxiliary))) return undefined
  if (!isSurelyVerb(verb) && !(isOfPast && isSurelyJoined(verb))) return undefined
  const expected = inflect(lower, asked === 'after be' && isIng(head.lower) ? 'VBG' : 'VBN')
  return expected ? {expected, cause: governor} : undefined
}

const hasModal = ({dependents}: Token) => dependents.some(({tag, lower}) => /^(?:MD|TO)$/.test(tag) || lower === 'to')

/** “were caught and convict”: read as a verb, though without an object */
const isSurelyJoined = ({tag, certainty, index, sentence}: Token) =>
  /^VBP?$/.test(tag) &&
  Math.min(certainty.head, certainty.relation) >= 0.8 &&
  certainty.tag >= 0.35 &&
  /^(?:IN|RB|TO|[.,]|DT|PRP\$?|CD)$/.test(sentence.tokens[index + 1]?.tag ?? '.')

const isPluralAuxiliary = ({relation, lower}: Token) =>
  relation.startsWith('aux') && /^(?:are|were|have|'re|'ve|am|do)$/.test(lower)

/** “can make robots and improves them”, “hopes to plan and built”: in another tense than the sentence could have there. */
function besidePlain(verb: Token, head: Token, joint: Token, {governor}: Link): Mismatch | undefined {
  const {lower, tag, dependents} = verb
  if (mayBePlain(lower) || !mayBePlain(head.lower)) return undefined
  if (joint.tag !== 'CC' || verb.sentence.tokens[joint.index - 1]?.tag === ',') return undefined
  const isPresent = isThirdPerson(lower)
  // “She has until Friday to appeal but waived her rights”
  if (!isPresent && joint.lower === 'but') return undefined
  if (tag !== (isPresent ? 'VBZ' : 'VBD')) return undefined
  // “all the houses and selected barns”
  if (!isPresent && verb.sentence.tokens[verb.index + 1]?.tag.startsWith('NN')) return undefined
  const found: Mismatch = {expected: plainOf(lower), cause: governor}
  if (governor.lower === 'to') return tenseAbove(head) === (isPresent ? 'past' : 'present') ? found : undefined
  if (governor.tag !== 'MD') return undefined
  // “content that you can create and enhances it”: what it is said of goes on.
  if (head.relation === 'acl:relcl') return undefined
  const isOdd = isPresent
    ? dependents.some((each) => each.relation === 'obj' && /^(?:it|them|him|her|me|us|you)$/.test(each.lower))
    : /^(?:will|can|may|must|shall|'ll)$/.test(governor.lower)
  return isOdd ? found : undefined
}

/** The tense of the finite verb that an infinitive hangs on. */
function tenseAbove(verb: Token): 'past' | 'present' | undefined {
  for (let at = verb.head, steps = 0; at && steps < 6; at = at.head, steps++) {
    const members = [...auxiliariesOf(at), at]
    const found = members.find(isFiniteVerb)
    if (found) return found.tense
  }
  return undefined
}
