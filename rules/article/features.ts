import {inflect, levelOf, type Token} from '../../src/rule-kit/index.ts'
import type {BarePhrase} from './bare.ts'
import {counted as countedNouns} from './counted.generated.ts'

const known = new Set(countedNouns)

/** Features fall into so many places; two that meet in one share its weight. */
const size = 1 << 16

/** Where in the model's table a bare phrase's features lie: what the noun is, and what stands around it. */
export function featuresOf(phrase: BarePhrase): Uint16Array {
  return Uint16Array.from(describe(phrase), hash)
}

function describe({noun, first, place, head}: BarePhrase): string[] {
  const {tokens} = noun.sentence
  const [before, next, afterNext] = [tokens[first.index - 1], tokens[noun.index + 1], tokens[noun.index + 2]]
  const word = noun.lower
  const behind = wordOrTag(next)
  const ahead = wordOrTag(before)
  const shape = tokens
    .slice(first.index, noun.index)
    .map(({tag}) => tag)
    .join(' ')
  const modifier = first === noun ? '-' : first.lower
  const counted = countedness(word)
  const ending = word.slice(-3)
  const isKnown = known.has(word)
  const {doubt} = first
  const doubted = doubt ? `${doubt.kind} ${doubt.word ?? ''} ${Math.floor(doubt.certainty * 8)}` : '-'
  const tail = tailOf(noun)
  return [
    'b',
    `n ${word}`,
    `np ${word} ${place}`,
    `nb ${word} ${ahead}`,
    `nx ${word} ${behind}`,
    `nm ${word} ${modifier === '-' ? '-' : '+'}`,
    `nh ${word} ${head?.lemma ?? ''}`,
    `ns ${word} ${shape}`,
    `p ${place}`,
    `pb ${place} ${ahead}`,
    `px ${place} ${behind}`,
    `pbx ${place} ${before?.tag ?? '^'} ${next?.tag ?? '$'}`,
    `ph ${place} ${head?.lemma ?? ''}`,
    `pm ${place} ${modifier}`,
    `ps ${place} ${shape}`,
    `m ${modifier}`,
    `mm ${modifier} ${word}`,
    `b ${ahead}`,
    `bb ${before ? wordOrTag(tokens[before.index - 1]) : '^'} ${ahead}`,
    `bx ${ahead} ${behind}`,
    `x ${behind}`,
    `xx ${behind} ${afterNext?.tag ?? '$'}`,
    `e ${ending}`,
    `ep ${ending} ${place}`,
    `e4 ${word.slice(-4)}`,
    `c ${counted}`,
    `cp ${counted} ${place}`,
    `cx ${counted} ${behind}`,
    `cm ${counted} ${shape}`,
    `ce ${counted} ${ending}`,
    `t ${tail}`,
    `tp ${tail} ${place}`,
    `tc ${tail} ${counted}`,
    `d ${doubted}`,
    `dp ${doubted} ${place}`,
    `g ${steps(noun.certainty.tag)} ${steps(noun.certainty.head)} ${steps(noun.certainty.relation)}`,
    `gp ${steps(noun.certainty.tag)} ${steps(noun.certainty.relation)} ${place}`,
    `r ${noun.relation} ${place}`,
    `y ${siblingOf(noun)} ${place}`,
    `yc ${siblingOf(noun)} ${counted}`,
    `z ${isRepeated(noun)} ${place}`,
    `l ${levelOf(word)}`,
    `k ${isKnown}`,
    `kp ${isKnown} ${place}`,
    `kb ${isKnown} ${ahead}`,
    `kx ${isKnown} ${behind}`,
    `ks ${isKnown} ${shape}`,
    `kh ${isKnown} ${head?.lemma ?? ''}`,
    `kt ${isKnown} ${tail}`,
    `ky ${isKnown} ${siblingOf(noun)}`,
  ]
}

const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return ((value >>> 16) ^ value) & (size - 1)
}

/** Little words and marks by themselves, others by what they are. */
const wordOrTag = (token: Token | undefined): string => {
  if (!token) return '^'
  return /^(?:NN|JJ|VB|CD|FW|RB|UH)/.test(token.tag) && !/^(?:be|have|do)$/.test(token.lemma) ? token.tag : token.lower
}

/** How much more common a noun is in the singular than in the plural. */
function countedness(noun: string): string {
  const plural = levelOf(inflect(noun, 'NNS') ?? '')
  return plural === 0 ? 'none' : String(Math.max(-3, Math.min(6, levelOf(noun) - plural)))
}

/** What hangs on the noun behind it. */
const tailOf = ({dependents, index}: Token): string =>
  dependents
    .filter((other) => other.index > index && /^(?:acl|nmod|appos|conj)/.test(other.relation))
    .map(({relation, dependents: own}) => `${relation} ${own.find((each) => each.relation === 'case')?.lower ?? ''}`)
    .slice(0, 2)
    .join(' ')

/** What opens the other member of a pair or list. */
function siblingOf({relation, head, dependents}: Token): string {
  const sibling = relation === 'conj' ? head : dependents.find((other) => other.relation === 'conj')
  if (!sibling) return '-'
  const determiner = sibling.dependents.find((other) => /^(?:det|nmod:poss|nummod)/.test(other.relation))
  return `${relation === 'conj'} ${sibling.tag} ${determiner?.lower ?? 'bare'}`
}

/** “from country to country” */
const isRepeated = ({lower, index, sentence}: Token): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 4), index + 5)
    .some((other) => other.index !== index && other.lower === lower)

const steps = (certainty: number): number =>
  [0.5, 0.65, 0.8, 0.9, 0.97, 0.99].filter((each) => certainty >= each).length
