import {isFiniteVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {readSubject} from './opening.ts'
import {leftEdge, previous} from './phrase.ts'
import type {PlacedFirst} from './placed-first.ts'
import {nounsBefore} from './relative.ts'
import {isUnit, numberOf} from './subject.ts'
import {formOf} from './verb.ts'

/**
 * “the barns that inspectors say | is unsafe”: between “that” and its verb stands who says so, which hides from the tree what
 * the verb belongs to.
 */
export function findReported(token: Token): PlacedFirst | undefined {
  const form = formOf(token)
  const {tokens} = token.sentence
  if (!form || form.kind === 'do' || !/^VB[DPZ]$/.test(token.tag)) return undefined
  const pronoun = pronounBefore(tokens, token.index - 1)
  const noun = pronoun && tokens[pronoun.index - 1]
  if (!noun || !/^NNS?$/.test(noun.tag) || noun.certainty.tag < 0.9) return undefined
  const nouns = [noun, ...nounsBefore(noun)]
  const first = previous(leftEdge(nouns.at(-1) as Token))
  // “one of the barns that …”, “the mill and the barn that …”
  if (first && /^(?:of|and|or|nor)$/.test(first.lower)) return undefined
  const counted = nouns.map((each) => (isUnit(each) ? undefined : numberOf(each)))
  const [nearest] = counted
  if (!nearest || nearest.number === form.number || nearest.isCollective) return undefined
  if (counted.some((each) => each?.number !== nearest.number || each.isCollective)) return undefined
  return {subject: noun, head: noun.text, number: nearest.number, verb: {token, negation: undefined, ...form}}
}

/** “cuts, which cities across the state | says will close the pool”: who says it stands between the pronoun and its verb. */
export function findSaying(token: Token): PlacedFirst | undefined {
  const {tokens} = token.sentence
  const isOne = token.tag === 'VBZ'
  const after = tokens[token.index + 1]
  if (!ofSaying.has(token.lemma) || !/^VB[ZP]$/.test(token.tag) || !after || !isFiniteVerb(after)) return undefined
  const at = tokens.slice(0, token.index).findLastIndex(isPronoun)
  if (at < 1 || at < token.index - 9 || !/^(?:NNS?|,)$/.test(tokens[at - 1]?.tag ?? '')) return undefined
  const phrase = tokens.slice(at + 1, token.index)
  const subject = readSubject(phrase.filter((each) => !isJoinedPlural(each)))
  const counted = subject && /^NNS?$/.test(subject.tag) ? numberOf(subject) : undefined
  if (!subject || !counted || counted.isCollective || (counted.number === 'singular') === isOne) return undefined
  if (!isOne && phrase.some(({tag}) => tag === 'CC' || tag === ',')) return undefined
  const number = isOne ? 'singular' : 'plural'
  return {subject, head: subject.text, number: counted.number, verb: {token, negation: undefined, number, kind: 'full'}}
}

/** “and counties”, behind a plural */
function isJoinedPlural({tag, index, sentence: {tokens}}: Token): boolean {
  const and = tag === 'CC' ? index : tag === 'NNS' ? index - 1 : 0
  return tokens[and]?.lower === 'and' && tokens[and - 1]?.tag === 'NNS' && tokens[and + 1]?.tag === 'NNS'
}

/** Before “is”, back over “experts concede”, “she says”: the pronoun, with nothing else between. */
function pronounBefore(tokens: readonly Token[], end: number): Token | undefined {
  const verb = tokens[end]
  if (!verb || !/^VB[DPZ]$/.test(verb.tag) || !ofSaying.has(verb.lemma)) return undefined
  let at = end - 1
  if (tokens[at]?.tag === 'PRP') at--
  else while (at > end - 6 && /^(?:DT|PRP\$|JJ|NNP?S?|POS)$/.test(tokens[at]?.tag ?? '') && !isPronoun(tokens[at])) at--
  const pronoun = tokens[at]
  return at < end - 1 && isPronoun(pronoun) ? pronoun : undefined
}

const isPronoun = (token: Token | undefined): boolean =>
  /^(?:that|which|who)$/.test(token?.lower ?? '') && token?.tag !== 'DT'

const ofSaying = list(`
  acknowledge admit allege argue believe claim complain concede fear feel insist know maintain reckon say suspect think
`)
