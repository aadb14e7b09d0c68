import {lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isLasting, mayBePast} from './finite.ts'
import {hasReason} from './joined.ts'

/** One present between two pasts of one subject: “She opened the letter, reads it twice and burned it.” */
export function findPresentWithin(verb: Token): [present: Finite, past: Finite] | undefined {
  if (!/^(?:conj|parataxis)$/.test(verb.relation) || !verb.head || verb.head.index > verb.index) return undefined
  const present = finiteOf(verb) ?? plainOf(verb) ?? readAsNoun(verb)
  if (present?.tense !== 'present' || present.subject || present.token.certainty.tag < 0.5) return undefined
  if (present.token.lower !== present.token.text || mayBePast(present.token.lower)) return undefined
  const first = verb.head.relation === 'conj' && verb.head.head ? verb.head.head : verb.head
  const before = finiteOf(first)
  if (before?.tense !== 'past' || !before.subject || !agrees(present.token, before.subject)) return undefined
  const after =
    [...verb.dependents, ...verb.head.dependents, ...first.dependents]
      .filter(({relation, index}) => relation === 'conj' && index > verb.index)
      .map((each) => finiteOf(each))
      .find((each) => each !== undefined) ?? (first.relation.startsWith('acl') ? undefined : closingPast(verb))
  if (after?.tense !== 'past' || after.subject || after.token.certainty.tag < 0.7) return undefined
  const {tokens} = verb.sentence
  const within = tokens.slice(first.index, after.token.index)
  if (tokens[after.token.index - 1]?.tag !== 'CC' && tokens[after.token.index - 2]?.tag !== 'CC') return undefined
  if (hasReason(within) || within.some(({tag}) => /^(?:MD|TO|:|-LRB-)$/.test(tag))) return undefined
  if (tokens.slice(first.index, verb.index).some(({tag}) => /^(?:``|''|W.*)$/.test(tag))) return undefined
  return isJoined(present.token, first) ? [present, before] : undefined
}

/** “The nurses marched in, sing two songs and left”: read as a plain form. */
const plainOf = (verb: Token): Finite | undefined =>
  verb.tag === 'VB' &&
  !verb.dependents.some(({relation, index}) => index < verb.index && /^(?:aux|mark|nsubj|cop)/.test(relation))
    ? {token: verb, tense: 'present', predicate: verb, subject: undefined}
    : undefined

/** “…, hands out a tray of rolls and drove on”: read as a noun, though it has an object and nothing before it. */
function readAsNoun(verb: Token): Finite | undefined {
  const {tag, lower, certainty, dependents, index} = verb
  const plain = lemmaOf(lower, 'VBZ')
  if (tag !== 'NNS' || certainty.tag >= 0.9 || certainty.tag < 0.5 || plain === lower || isLasting(plain))
    return undefined
  const has = (name: RegExp) => dependents.some(({relation, index: at}) => name.test(relation) && at > index)
  if (!has(/^obj$/) || !has(/^compound:prt$/)) return undefined
  if (dependents.some((each) => each.index < index && !/^(?:cc|punct|advmod)$/.test(each.relation))) return undefined
  return {token: verb, tense: 'present', predicate: verb, subject: undefined}
}

/** The last member of the row, tied to another word, which may be the main verb behind a relative clause: “…, hangs there for what he called an age and dropped through”. */
function closingPast({sentence: {tokens}, index}: Token): Finite | undefined {
  const joint = tokens.findLast((each) => each.index > index && each.lower === 'and')
  const verb = joint && tokens[joint.index + 1]
  return verb?.tag === 'VBD' && verb.relation === 'conj' ? finiteOf(verb) : undefined
}

/** Right behind a comma or “and”, but for adverbs. */
function isJoined({sentence: {tokens}, index}: Token, first: Token): boolean {
  let at = index - 1
  while (/^RB/.test(tokens[at]?.tag ?? '')) at--
  return at > first.index && /^(?:,|and|then|but)$/.test(tokens[at]?.lower ?? '')
}

/** A present of the subject’s own number; a plain form behind a singular is another slip. */
const agrees = ({tag, lower}: Token, subject: Token): boolean =>
  /^(?:VBZ|NNS)$/.test(tag) ||
  /^(?:are|have|do)$/.test(lower) ||
  subject.tag === 'NNS' ||
  /^(?:we|they|i|you)$/.test(subject.lower)
