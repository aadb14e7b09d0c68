import {
  coordinators,
  determiners,
  modals,
  prepositions,
  primaryAuxiliaries,
  subordinators,
} from '../../src/rule-kit/index.ts'
import {prefixes, suffixes} from './affixes.ts'

/** Whether a word is known. */
type Has = (word: string) => boolean

/** Adverbs and prepositions that English does join to what follows or precedes. */
const particles = new Set('after back by down fore in off on out over through under up'.split(' '))
const joinless = [coordinators, determiners, modals, prepositions, primaryAuxiliaries, subordinators]

/** Letters of each half of a compound, and of the whole, at the least; short words stand within longer ones by chance. */
const shortestHalf = 3
const shortestCompound = 8
const shortestWithParticle = 6
/** Letters of what an ending or a prefix is put to. */
const shortestStem = 4

/** Whether a word that no dictionary has can be made of words that it has. */
export function isDerivable(word: string, has: Has): boolean {
  return [isCompound, hasPrefix, hasSuffix, isPlural].some((isMade) => isMade(word, has))
}

function isCompound(word: string, has: Has): boolean {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)] as const
    const isPair = particles.has(first)
      ? word.length >= shortestWithParticle && canJoin(second)
      : particles.has(second)
        ? word.length >= shortestWithParticle && canJoin(first)
        : word.length >= shortestCompound && canJoin(first) && canJoin(second)
    if (isPair && has(first) && has(second)) return true
  }
  return false
}

const canJoin = (half: string) => half.length >= shortestHalf && !joinless.some((words) => words.has(half))

function hasPrefix(word: string, has: Has): boolean {
  for (let at = 2; at <= word.length - shortestStem; at++)
    if (prefixes.has(word.slice(0, at)) && has(word.slice(at))) return true
  return false
}

function hasSuffix(word: string, has: Has): boolean {
  if (word.endsWith('bly') && has(word.replace(/y$/, 'e'))) return true
  if (/i[sz]ations?$/.test(word) && has(word.replace(/ations?$/, 'e'))) return true
  return suffixes.some((suffix) => {
    const stem = word.slice(0, -suffix.length)
    // “Hopeing”: an e that should have gone.
    if (/^[aeio]/.test(suffix) && stem.endsWith('e')) return false
    return word.endsWith(suffix) && stem.length >= shortestStem && has(stem)
  })
}

/** Dictionaries leave out plurals that they hold for rare. */
function isPlural(word: string, has: Has): boolean {
  const singular = word.replace(/ies$|s$/, (ending) => (ending === 'ies' ? 'y' : ''))
  return singular !== word && canJoin(singular) && has(singular)
}
