import {
  coordinators,
  hasCapital,
  list,
  type Sentence,
  subordinators,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Moved} from './moved.ts'
import {isContrast, isJoint, isOpening, type Kept, type Pair} from './pair.ts'

/** Words between the two, as far as one clause goes. */
const longestGap = 14

const ofTime = list(`
  now today tonight night day morning afternoon evening noon midnight week weekend month year season spring summer autumn
  fall winter decade century christmas easter ramadan diwali
`)

/**
 * “For now the boat is kept for now under sacking”: the same words with their preposition, twice in one clause, wherever the
 * tree hangs them. In 1.3 million words of edited text what is left behind these conditions stood there once, for its sound.
 */
export function findPhraseAgain(pair: Pair): Kept | undefined {
  const {first, gap, second} = pair
  const [opener, last] = [first[0]?.tokens[0], first.at(-1)?.tokens.at(-1)]
  if (!opener || !last || gap.length > longestGap || isContrast(gap)) return undefined
  if (opener.tag !== 'IN' || subordinators.has(opener.lower) || /^(?:of|than|as|per|that|if)$/.test(opener.lower))
    return undefined
  if (!/^(?:NNS?|NNPS?|CD|RB)$/.test(last.tag) || !(first.length > 2 || isTimeOrName(last))) return undefined
  if (goesOnAsNoun(first) || goesOnAsNoun(second)) return undefined
  const opens = isOpening(first)
  const isApart = gap.some(
    ({lower, before, tokens}, i) =>
      isJoint(lower) ||
      /[;:—–(“‘"]/.test(before) ||
      lower === 'to' ||
      (before.includes(',') && !(opens && i === 0)) ||
      tokens.some(({tag, relation}) => tag === 'JJS' || tag === 'RBS' || relation === 'acl'),
  )
  if (isApart || second[0]?.before.includes(',') || hasParticipleLast(gap)) return undefined
  if (
    isOfNoun(first) ||
    (isOfNoun(second) &&
      !(opens && ofTime.has(last.lower.replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/, 'day'))))
  )
    return undefined
  return opens ? 'first' : 'second'
}

/** “At night, the market sells fish caught at night” */
function hasParticipleLast(gap: readonly Word[]): boolean {
  const [noun, participle] = gap.slice(-2).map(({tokens}) => tokens[0]?.tag)
  return /^NN/.test(noun ?? '') && /^VB[ND]$/.test(participle ?? '') && gap.length > 3
}

/** “Officials in London met bankers in London” */
const isOfNoun = (phrase: readonly Word[]): boolean =>
  phrase.some(({tokens}) =>
    tokens.some(
      ({relation, head}) =>
        /^nmod/.test(relation) && head?.tag.startsWith('NN') && !phrase.some((word) => word.tokens.includes(head)),
    ),
  )

const isTimeOrName = ({lower, tag, text}: Token) =>
  ofTime.has(lower) || tag === 'CD' || /^[ap]\.?m\.?$/.test(lower) || (tag === 'NNP' && hasCapital(text))

/** “in world affairs … in World War I”: not all of the phrase. */
function goesOnAsNoun(phrase: readonly Word[]): boolean {
  const last = phrase.at(-1) as Word
  const next = last.sentence.words[last.index + 1]
  return next?.before !== undefined && /^(?: |['’-])/.test(next.before)
    ? /^(?:NN.*|JJ.*|CD|POS|HYPH|VBG|FW)$|^alone$|^next$/.test(
        next.lower === 'alone' ? 'alone' : (next.tokens[0]?.tag ?? ''),
      ) || last.text.includes("'")
    : false
}

const particles = list('in on at past over off up down out through along around across into')

/** “banged in a rebound in to tie it”: a preposition again behind what it governs, and nothing for it there. */
export function findParticleAgain({tokens}: Sentence): Moved[] {
  return tokens.flatMap((opener, i) => {
    if (!/^(?:IN|RP)$/.test(opener.tag) || !particles.has(opener.lower) || !opener.word) return []
    let end = i + 1
    while (end < i + 6 && /^(?:DT|PRP\$?|JJ.?|NN.*|CD|HYPH|POS)$/.test(tokens[end]?.tag ?? '')) end++
    const [noun, again, behind] = [tokens[end - 1], tokens[end], tokens[end + 1]]
    if (end === i + 1 || again?.lower !== opener.lower || !again.word || !/^(?:NN.*|CD|PRP)$/.test(noun?.tag ?? ''))
      return []
    if (!behind || !(/^(?:TO|\.|,)$/.test(behind.tag) || coordinators.has(behind.lower))) return []
    // “cash flows in and out”
    if (coordinators.has(behind.lower) && /^(?:RP|RB|IN)$/.test(tokens[end + 2]?.tag ?? '')) return []
    const {words} = opener.sentence
    const [first, second] = [[opener.word], [again.word]]
    const gap = words.slice(opener.word.index + 1, again.word.index)
    if (
      !gap.length ||
      [opener.word, ...gap, again.word].some(({quotation, before}, k) => quotation || (k > 0 && before !== ' '))
    )
      return []
    return [{first, gap, second, kept: 'first', start: opener.word.index, end: again.word.index + 1} satisfies Moved]
  })
}
