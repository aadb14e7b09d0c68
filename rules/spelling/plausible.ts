import {buildingWords} from './building-words.ts'
import {isDerivable} from './derivation.ts'
import type {Lexicon} from './lexicon.ts'
import {atTheStart, commonest, findNeighbours, type Neighbour} from './neighbours.ts'
import type {Story} from './story.ts'
import type {Part} from './word-parts.ts'

/** Letters from which a slip makes a word plain to see; shorter ones are abbreviations, particles, foreign. */
const shortest = 4

/** The words that an unknown one may be meant for, the likeliest first; none where it may be right as it is. */
export function findPlausible({text, word, end, withName}: Part, {uses}: Story, lexicon: Lexicon): Neighbour[] {
  const isClipped = /^ ?['’]/.test(word.paragraph.text.slice(end, end + 2))
  if (isClipped && (lexicon.has(`${text}g`) || lexicon.has(`${text}'t`))) return []
  const isJoined = text.length < word.text.length
  if (isJoined && lexicon.has(text.replace(/(?:e?d|y|ers?)$/, ''))) return []
  const neighbours = findNeighbours(text, lexicon, (near) => uses.has(near) || buildingWords.has(near))
  if (text.length < shortest) return neighbours.filter((near) => near.word.length === text.length && isStrong(near))
  const [best] = neighbours
  if (!best || best.cost <= commonest) return neighbours
  return withName || isDerivable(text, lexicon) ? [] : neighbours
}

/** A slip that every typist makes, in a word that everybody types. */
const isStrong = ({word, cost}: Neighbour) => buildingWords.has(word) && cost <= commonest + atTheStart
