import {list, mandatives, type Token} from '../../src/rule-kit/index.ts'
import type {Gap} from './gap.ts'

/** What may be left to be understood behind “to”: “She did not want to in the first place.” */
const wishes = list('want like need love mean have hope wish plan try used care choose')

/** Whether what stands beside a gap may stand so by right, however the reading takes it. */
export function isRightBeside({before}: Gap): boolean {
  const {tokens} = before.sentence
  const next = tokens[before.index + 1]
  return next !== undefined && kinds.some((isOfKind) => isOfKind(before, next, tokens))
}

/** “The law requires that the holders of most shares voted approve it” */
export const isDemanded = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.slice(0, index).some(({lower, index: at}) => lower === 'that' && mandatives.has(tokens[at - 1]?.lemma ?? ''))

/** “named Jane Hill the chief executive” */
const naming = list(
  'appoint call consider crown declare deem designate dub elect find hail judge label make name pronounce think',
)

const kinds: readonly ((before: Token, next: Token, tokens: readonly Token[]) => boolean)[] = [
  // “a will not bent by fear”
  ({lower, index}, _next, tokens) =>
    lower === 'will' && /^(?:an?|the|his|her|their)$/.test(tokens[index - 1]?.lower ?? ''),
  ({lower, index}, {tag}, tokens) => lower === 'to' && tag === 'IN' && wishes.has(tokens[index - 1]?.lemma ?? ''),
  // “He could not come that week, but would the next.”
  ({tag}, {lower, index}, tokens) =>
    tag === 'MD' && lower === 'the' && /^(?:next|following|same)$/.test(tokens[index + 1]?.lower ?? ''),
  // “she lost the sight of one eye, and he the sight of his left”
  ({tag, index}, next, tokens) =>
    tag === 'PRP' && /^(?:DT|PRP\$)$/.test(next.tag) && /^(?:and|but|or)$/.test(tokens[index - 1]?.lower ?? ''),
  // “They insisted that the choir come and that she run the bar.”
  (before, next) => next.lemma === next.lower && isDemanded(before),
  // “He said add salt.”
  ({lower}, {tag}) => /^(?:said|say|says)$/.test(lower) && /^VBP?$/.test(tag),
  // “He was walking and she running”
  ({tag, index}, next, tokens) =>
    tag === 'PRP' &&
    next.tag === 'VBG' &&
    /^(?:and|but)$/.test(tokens[index - 1]?.lower ?? '') &&
    tokens.slice(0, index).some(({lemma}, i) => lemma === 'be' && tokens[i + 1]?.tag === 'VBG'),
  // “The board named Jane Hill the chief executive”
  ({tag, index}, next, tokens) =>
    tag.startsWith('NNP') &&
    /^(?:an?|the)$/.test(next.lower) &&
    tokens.slice(Math.max(0, index - 4), index).some(({lemma, tag}) => tag.startsWith('VB') && naming.has(lemma)),
  // “It goes ahead come rain or shine.”
  (_before, {lower, index}, tokens) =>
    lower === 'come' && /^(?:hell|rain|what|wind)$/.test(tokens[index + 1]?.lower ?? ''),
  // “Police charged on horseback.”
  (_before, {lower, index}, tokens) =>
    lower === 'charged' &&
    /^(?:ahead|across|at|down|into|on|out|past|through|towards?|up)$/.test(tokens[index + 1]?.lower ?? ''),
  // “leaving its elite group the Sea Org”
  ({tag, index}, next, tokens) =>
    /^NN/.test(tag) && next.lower === 'the' && tokens[index + 2]?.tag.startsWith('NNP') === true,
]
