import {auxiliariesOf, inflect, list, type Token} from '../../src/rule-kit/index.ts'
import {isPastOnly, mayBeParticiple, plainOf} from './forms.ts'
import {subjectOf} from './subject.ts'

/**
 * “The board voted to lengthen the runway, overrode two townships”: behind a comma a past with the subject of the clause
 * before and no “and”, where no row of verbs goes on. A million words of edited text have some ten, half of them slips.
 */
export function findUnjoinedPast(verb: Token): {head: Token; expected: readonly string[]} | undefined {
  const {tag, lower, text, word, head, relation, certainty, dependents, index, sentence} = verb
  const {tokens} = sentence
  if (
    tag !== 'VBD' ||
    text !== lower ||
    word?.opaque ||
    certainty.tag < (isPastOnly(lower) ? 0.2 : 0.5) ||
    !/[.]/.test(sentence.after)
  )
    return undefined
  if (tokens[index - 1]?.text !== ',' || relation !== 'conj' || !head || head.index > index) return undefined
  if (
    certainty.relation < 0.55 ||
    dependents.some((each) => /^(?:nsubj|csubj|expl|cc|aux|cop|mark)/.test(each.relation))
  )
    return undefined
  const subject = subjectOf(head)
  if (!subject || subject.tag.startsWith('W') || head.relation !== 'root' || !isPast(head)) return undefined
  if (reporting.has(lower) || !isAct(verb)) return undefined
  if (tokens.slice(0, index).some(({tag: own}) => /^(?:``|''|:|-LRB-)$/.test(own))) return undefined
  if (tokens.slice(subject.index, index - 1).some(opensAside) || mayOpenAside(head)) return undefined
  if (isInRow(verb, head) || hasAnotherVerb(tokens.slice(index + 1))) return undefined
  const gerund = inflect(plainOf(lower), 'VBG')
  return gerund ? {head, expected: [gerund, `and ${lower}`]} : undefined
}

/** “Divers reached the wreck, bringing up two bodies and raised the toll”: what a comma opened goes on behind “and”. */
export function findPastBesideGerund(verb: Token): {head: Token; expected: readonly string[]} | undefined {
  const {tag, lower, text, word, head, relation, certainty, dependents, index, sentence} = verb
  const {tokens} = sentence
  if (tag !== 'VBD' || text !== lower || word?.opaque || certainty.tag < 0.8 || relation !== 'conj') return undefined
  if (tokens[index - 1]?.lower !== 'and' || tokens[index - 2]?.text === ',' || !/[.]/.test(sentence.after))
    return undefined
  const comma = tokens.slice(0, index - 1).findLastIndex(({text: mark}) => mark === ',')
  const gerund = tokens[comma + 1]
  const main = gerund?.head
  if (
    gerund?.tag !== 'VBG' ||
    gerund.relation !== 'advcl' ||
    Math.min(gerund.certainty.tag, gerund.certainty.head) < 0.9
  )
    return undefined
  if (
    main?.tag !== 'VBD' ||
    !/^(?:root|ccomp)$/.test(main.relation) ||
    main.index > comma ||
    !(head === main || head === gerund)
  )
    return undefined
  if (dependents.some((each) => /^(?:nsubj|csubj|expl|aux|cop|mark)/.test(each.relation))) return undefined
  if (!gerund.dependents.some((each) => each.relation === 'obj' && each.certainty.head >= 0.9)) return undefined
  const within = tokens.slice(comma + 2, index - 1)
  // “leaving those who had stayed and went”
  if (within.some(({tag: own}) => /^(?:VB[DZP]|MD|TO|W.*|:|``|''|-LRB-|CC)$/.test(own))) return undefined
  if (tokens.slice(0, comma).some(({text: mark, tag: own}) => mark === ',' || /^(?::|``|''|-LRB-|CC)$/.test(own)))
    return undefined
  const expected = inflect(plainOf(lower), 'VBG')
  return expected ? {head: gerund, expected: [expected]} : undefined
}

/** “…, said the mayor”, “…, came the answer” */
const reporting = list('said added asked told wrote replied came went')

/** “voted”, “had gathered”; not “was drawn” */
const isPast = (predicate: Token) => {
  const auxiliaries = auxiliariesOf(predicate)
  return auxiliaries.length ? auxiliaries.every(({lower}) => lower === 'had') : predicate.tag === 'VBD'
}

/** Active, and no participle: it has an object, or the form of a past alone. */
const isAct = ({lower, dependents, index}: Token) =>
  isPastOnly(lower) ||
  dependents.some(
    (each) => each.relation === 'obj' && each.index > index && each.certainty.head >= 0.6 && !isMeasure(each),
  )

/** “energy, created hundreds of millions of years ago” */
const isMeasure = ({sentence, index, lemma}: Token) =>
  /^(?:hundred|thousand|million|year|month|week|day|time|percent|%|point|mile)$/.test(lemma) ||
  sentence.tokens.slice(index, index + 8).some(({lower}) => lower === 'ago')

/** “work on the hall, with a grant from the state, began”: a comma between them may close what another opened. */
const opensAside = ({text, index, sentence: {tokens}}: Token) =>
  text === ',' && !/^CD$/.test(tokens[index + 1]?.tag ?? '') && tokens[index - 1]?.tag !== 'CD'

/** “His 68, spread over four hours, contained seven fours”: what stands between commas may be no past. */
const mayOpenAside = ({lower, index, sentence: {tokens}}: Token) =>
  tokens[index - 1]?.text === ',' && mayBeParticiple(lower)

/** “went public, changed its name and, in 1998, moved”, “ended the war, and its people are free”: one of several. */
const isInRow = (verb: Token, head: Token) =>
  [...verb.dependents, ...head.dependents].some(
    (each) => each !== verb && each.relation === 'conj' && each.index > head.index && !/^(?:NN|VBG)/.test(each.tag),
  )

/** “… and moved”, “… or got a haircut”, “anticipated support failed to come” */
function hasAnotherVerb(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({tag, lower}) => /^(?:W.*|,)$/.test(tag) || lower === 'that')
  if (tokens.slice(0, end < 0 ? undefined : end).some(({tag}) => /^VB[DZP]$/.test(tag))) return true
  return tokens.some(({tag}, i) => tag === 'CC' && mayBePast(firstOf(withoutAside(tokens.slice(i + 1)))))
}

/** “and then, about ten, pulled even” */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const open = tokens[0]?.lower === 'then' ? 1 : 0
  const close = tokens.findIndex(({text}, i) => i > open && text === ',')
  return tokens[open]?.text === ',' && close > 0 && close - open < 8 ? tokens.slice(close + 1) : tokens
}

/** Also behind what is set off: “and—these are his words—put”. */
const mayBePast = (token: Token | undefined) =>
  token !== undefined && (/^(?:VB[DN]|:|``|-LRB-)$/.test(token.tag) || token.lower.endsWith('ed'))

const firstOf = (tokens: readonly Token[]) => tokens.find(({tag}) => !/^(?:RB|,)$/.test(tag))
