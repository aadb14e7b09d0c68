import {buildingWords} from './building-words.ts'
import {isDerivable} from './derivation.ts'
import type {Lexicon} from './lexicon.ts'
import {atTheStart, commonest, findNeighbours, type Neighbour} from './neighbours.ts'
import type {Story} from './story.ts'
import type {Part} from './word-parts.ts'

/** Letters from which a slip makes a word plain to see; shorter ones are abbreviations, particles, foreign. */
const shortest = 4

/** Two words that are often typed as one. */
const runTogether = new Map([
  ['alot', 'a lot'],
  ['aswell', 'as well'],
  ['atleast', 'at least'],
  ['eachother', 'each other'],
  ['incase', 'in case'],
  ['infact', 'in fact'],
  ['infront', 'in front'],
  ['noone', 'no one'],
])

/** The words that an unknown one may be meant for, the likeliest first; none where it may be right as it is. */
export function findPlausible({text, word, end, withName}: Part, {uses}: Story, lexicon: Lexicon): Neighbour[] {
  const isClipped = /^ ?['’]/.test(word.paragraph.text.slice(end, end + 2))
  if (isClipped && (lexicon.has(`${text}g`) || lexicon.has(`${text}'t`))) return []
  const isJoined = text.length < word.text.length
  if (isJoined && lexicon.has(text.replace(/(?:e?d|y|ers?)$/, ''))) return []
  const apart = runTogether.get(text)
  if (apart) return [{word: apart, cost: commonest}]
  const neighbours = findNeighbours(text, lexicon, (near) => uses.has(near) || buildingWords.has(near))
  if (text.length < shortest) return neighbours.filter((near) => canBeShort(text, near))
  const [best] = neighbours
  if (!best || best.cost <= commonest) return neighbours
  const isName = lexicon.has(text.charAt(0).toUpperCase() + text.slice(1))
  return withName || isName || isDerivable(text, lexicon) ? [] : neighbours
}

/** A slip that every typist makes, in a word of three letters that everybody types: “teh”. */
const canBeShort = (text: string, {word, cost}: Neighbour) =>
  text.length === 3 && word.length === 3 && buildingWords.has(word) && cost <= commonest + atTheStart
