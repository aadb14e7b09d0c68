import {formsOfVerb, inflect, type Token} from '../../src/rule-kit/index.ts'
import {type Link, linksOf} from './chain.ts'
import {isIng, isThirdPerson, mayBeParticiple, mayBePlain, plainOf} from './forms.ts'
import {isOne, subjectOf} from './subject.ts'

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
  if (relation !== 'conj' || !head || head.index > verb.index || !/^VB/.test(tag)) return undefined
  if (!/^[a-z]{2,}$/.test(text) || word?.opaque || Math.min(certainty.head, certainty.relation) < 0.5) return undefined
  if (dependents.some((each) => each.index < verb.index && /^(?:[nc]subj|aux|cop|mark|expl)/.test(each.relation)))
    return undefined
  const joint = jointBefore(verb)
  if (!joint || joint.index <= head.index || (joint.tag === ',' && !isContinued(verb, head))) return undefined
  const first = firstOf(head)
  if (between(first, verb).some(isQuotationMark)) return undefined
  const link = linksOf(first).at(-1)
  if (!link) return besideFinite(verb, head, first)
  if (first !== link.verb) return undefined
  return link.asked === 'plain' ? besidePlain(verb, head, joint, link) : besideParticiple(verb, head, first, link)
}

/** The comma or coordinator right before the verb, but for adverbs. */
function jointBefore({sentence: {tokens}, index}: Token): Token | undefined {
  let at = index - 1
  while (/^RB/.test(tokens[at]?.tag ?? '')) at--
  const joint = tokens[at]
  return joint && /^(?:and|or|but|then|,)$/.test(joint.lower) ? joint : undefined
}

/** A comma joins only what goes on: “stamped the book, look at the date and crossed it out”. */
const isContinued = (verb: Token, head: Token) =>
  [...verb.dependents, ...head.dependents].some(
    ({relation, index, dependents}) =>
      relation === 'conj' && index > verb.index && dependents.some((each) => each.relation === 'cc'),
  )

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
  if (!mayBePlain(lower) || mayBePast(lower) || !/^VBP?$/.test(tag) || !isSurelyVerb(verb)) return undefined
  const subject = subjectOf(first)
  if (!subject || !isOne(subject) || mayGovernPlain(first, verb)) return undefined
  const expected = inflect(lower, first.tag)
  return expected ? {expected, cause: head} : undefined
}

const mayBePast = (form: string) => formsOfVerb(form, 'VBD').includes(form)

/** Not “direction and drive to succeed”, “Facebook and select channels”. */
function isSurelyVerb({certainty, index, sentence}: Token): boolean {
  const next = sentence.tokens[index + 1]
  if (/^(?:DT|PRP\$?|CD)$/.test(next?.tag ?? '')) return true
  if (/^(?:NN.*|JJ)$/.test(next?.tag ?? '')) return certainty.tag >= 0.9
  return certainty.tag >= (/^(?:to|of|for)$/.test(next?.lower ?? '') ? 0.95 : 0.5)
}

/** “to”, a modal or a verb that asks for a plain form, which may reach as far as this verb. */
function mayGovernPlain(first: Token, verb: Token): boolean {
  if (/^(?:help|let|make|dare|need|go|come|try)$/.test(first.lemma) || takesPlain.has(first.head?.lemma ?? ''))
    return true
  if (first.sentence.tokens.slice(0, first.index).some(({tag}) => /^VBP?$/.test(tag))) return true
  return between(first, verb).some(
    ({tag, lemma, lower}) =>
      /^(?:TO|MD|VBP?)$/.test(tag) || /^(?:to|than)$/.test(lower) || (tag.startsWith('VB') && takesPlain.has(lemma)),
  )
}

/** “has heard the case and reject the appeal”, “was singing and dance” */
function besideParticiple(verb: Token, head: Token, first: Token, {asked, governor}: Link): Mismatch | undefined {
  const {lower, tag} = verb
  if (!mayBePlain(lower) || mayBeParticiple(lower) || mayBePast(lower) || !/^VBP?$/.test(tag)) return undefined
  const subject = subjectOf(first)
  if (!subject || !isOne(subject) || first.dependents.some(isPluralAuxiliary)) return undefined
  if (!isSurelyVerb(verb) || mayGovernPlain(first, verb)) return undefined
  const expected = inflect(lower, asked === 'after be' && isIng(head.lower) ? 'VBG' : 'VBN')
  return expected ? {expected, cause: governor} : undefined
}

const isPluralAuxiliary = ({relation, lower}: Token) =>
  relation.startsWith('aux') && /^(?:are|were|have|'re|'ve|am|do)$/.test(lower)

/** “can make robots and improves them”, “hopes to plan and built”: in another tense than the sentence could have there. */
function besidePlain(verb: Token, head: Token, joint: Token, {governor}: Link): Mismatch | undefined {
  const {lower, tag, dependents} = verb
  if (mayBePlain(lower) || !mayBePlain(head.lower)) return undefined
  if (joint.tag !== 'CC' || verb.sentence.tokens[joint.index - 1]?.tag === ',') return undefined
  const isPresent = isThirdPerson(lower)
  if (tag !== (isPresent ? 'VBZ' : 'VBD')) return undefined
  // “all the houses and selected barns”
  if (!isPresent && verb.sentence.tokens[verb.index + 1]?.tag.startsWith('NN')) return undefined
  const found: Mismatch = {expected: plainOf(lower), cause: governor}
  if (governor.lower === 'to') return tenseAbove(head) === (isPresent ? 'past' : 'present') ? found : undefined
  if (governor.tag !== 'MD') return undefined
  // “content that you can create and enhances it”: what it is said of goes on.
  if (head.relation === 'acl:relcl') return undefined
  const isOdd = isPresent
    ? dependents.some((each) => each.relation === 'obj' && each.tag === 'PRP')
    : /^(?:will|can|may|must|shall|'ll)$/.test(governor.lower)
  return isOdd ? found : undefined
}

/** The tense of the finite verb that an infinitive hangs on. */
function tenseAbove(verb: Token): 'past' | 'present' | undefined {
  for (let at = verb.head, steps = 0; at && steps < 6; at = at.head, steps++) {
    const members = [...at.dependents.filter((each) => /^(?:aux|cop)/.test(each.relation)), at]
    const found = members.find(({tag}) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
    if (found) return found.tense
  }
  return undefined
}
