import type {Token} from '../../src/rule-kit/index.ts'
import type {BarePhrase} from './bare.ts'

/**
 * What tells whether a phrase may stand bare, as numbers that stand for “w=knife”, “pg=obj|find” …: the noun and its
 * ending, where it stands, what governs it, what leads up to it and what follows. `training/articles` learns by them.
 */
export function featuresOf({first, noun, previous}: BarePhrase): readonly number[] {
  const features: number[] = []
  const add = (name: string, ...values: readonly (string | number)[]) =>
    features.push(hashOf(`${name}=${values.join('|')}`))
  const {lower, head, relation, dependents, index, sentence} = noun
  const {tokens} = sentence
  const [next, second] = [tokens[index + 1] as Token, tokens[index + 2]]
  const beforeThat = previous && tokens[previous.index - 1]
  const leading = tokens.slice(first.index, index)
  const last = leading.at(-1)
  const behind = dependents.filter((other) => other.index > index).map((other) => other.relation)
  const phrases = behind.filter((one) => /^(?:acl|nmod|appos|conj|advcl|nsubj|parataxis)/.test(one))

  const place = placeOf(noun, first, previous)
  const governor = head?.lemma ?? '-'
  const before = previous ? spelling(previous) : '^'
  const after = spelling(next)
  const lead = last ? (last.tag === 'NN' ? 'N' : last.tag) : '0'
  const isBeforeOf = next.lower === 'of' ? 1 : 0
  const joined = (relation === 'conj' ? 1 : 0) + (behind.includes('conj') ? 2 : 0)

  add('w', lower)
  add('wp', lower, place)
  add('wm', lower, lead)
  add('wn', lower, after)
  add('ww', lower, before)
  add('wg', lower, place, governor)
  add('wc', lower, joined)
  for (const length of [2, 3, 4])
    if (lower.length > length + 1) {
      const ending = lower.slice(-length)
      add('s', ending)
      add('sp', ending, place)
      add('sm', ending, lead, isBeforeOf)
    }
  add('p', place)
  add('pm', place, lead)
  add('pn', place, after)
  add('pg', place, governor)
  add('pt', place, next.tag, joined)
  add('pc', place, joined)
  add('v', before)
  add('v2', beforeThat?.lower ?? '^', before)
  add('x', after)
  add('x2', after, second?.lower ?? '$')
  add('vx', before, after)
  add('vt', previous?.tag ?? '^', beforeThat?.tag ?? '^')
  add('xt', next.tag, second?.tag ?? '$')
  add('gr', governor, relation)
  if (head) {
    add('gt', head.tag, relation, head.index < index ? 'l' : 'r')
    const subject = head.dependents.find((other) => other.relation.startsWith('nsubj') && other !== noun)
    add('sub', relation, subject?.tag ?? '-')
  }
  for (const word of leading) {
    add('m', word.lower)
    if (word === last) add('mw', word.lower, lower)
    add('mp', word.lower, place)
    add('mt', word.tag, place)
    for (const length of [2, 3]) add('ms', word.tag, word.lower.slice(-length))
  }
  if (first !== noun) add('f', first.lower, before)
  add('ml', leading.length, place)
  add('po', place, isBeforeOf, phrases.join(','))
  for (const phrase of phrases) {
    add('r', phrase)
    add('rw', phrase, lower)
    add('rp', phrase, place)
  }
  add('cm', previous?.text === ',' ? 1 : 0, next.text === ',' ? 1 : 0, place)
  return features
}

/** The preposition right before it, “cop” behind “be”, or its relation. */
function placeOf({dependents, relation}: Token, first: Token, previous: Token | undefined): string {
  const preposition = dependents.find((other) => other.relation === 'case' && other.index < first.index)
  if (previous && preposition === previous) return previous.lower
  return dependents.some((other) => other.relation === 'cop') ? 'cop' : relation
}

/** Names and numbers are all the same. */
const spelling = ({tag, lower}: Token) => (/^(?:NNP|CD)/.test(tag) ? tag : lower)

function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}
