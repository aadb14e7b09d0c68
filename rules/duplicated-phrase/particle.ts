import {coordinators, list, type Sentence} from '../../src/rule-kit/index.ts'
import type {Moved} from './moved.ts'

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
