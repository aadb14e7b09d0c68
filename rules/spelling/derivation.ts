import {
  coordinators,
  determiners,
  modals,
  prepositions,
  primaryAuxiliaries,
  subordinators,
} from '../../src/rule-kit/index.ts'
import {prefixes, suffixes} from './affixes.ts'
import type {Lexicon} from './lexicon.ts'

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
export function isDerivable(word: string, lexicon: Lexicon): boolean {
  return [isCompound, hasPrefix, hasSuffix, isPlural].some((isMade) => isMade(word, lexicon))
}

function isCompound(word: string, lexicon: Lexicon): boolean {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)] as const
    const isPair = particles.has(first)
      ? word.length >= shortestWithParticle && canJoin(second)
      : particles.has(second)
        ? word.length >= shortestWithParticle && canJoin(first)
        : word.length >= shortestCompound && canJoin(first) && canJoin(second)
    if (isPair && lexicon.has(first) && lexicon.has(second)) return true
  }
  return false
}

const canJoin = (half: string) => half.length >= shortestHalf && !joinless.some((words) => words.has(half))

function hasPrefix(word: string, lexicon: Lexicon): boolean {
  for (let at = 2; at <= word.length - shortestStem; at++)
    if (prefixes.has(word.slice(0, at)) && lexicon.has(word.slice(at))) return true
  return false
}

function hasSuffix(word: string, lexicon: Lexicon): boolean {
  if (word.endsWith('bly') && lexicon.has(word.replace(/y$/, 'e'))) return true
  return suffixes.some((suffix) => {
    const stem = word.slice(0, -suffix.length)
    // “Hopeing”: an e that should have gone.
    if (/^[aeio]/.test(suffix) && stem.endsWith('e')) return false
    return word.endsWith(suffix) && stem.length >= shortestStem && lexicon.has(stem)
  })
}

/** Dictionaries leave out plurals that they hold for rare. */
function isPlural(word: string, lexicon: Lexicon): boolean {
  const singular = word.replace(/ies$|s$/, (ending) => (ending === 'ies' ? 'y' : ''))
  return singular !== word && canJoin(singular) && lexicon.has(singular)
}

/** Regional ways of writing the same sound, from the form a dictionary may lack to the one it may have. */
const regional: readonly [RegExp, string][] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/iz(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'is'],
  [/ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/[ao]e/, 'e'],
  [/e/, 'ae'],
  [/e/, 'oe'],
  [/our/, 'or'],
  [/or/, 'our'],
  [/re(?=s?$)/, 'er'],
  [/[sz]ations?$/, 'se'],
  [/[sz]ations?$/, 'ze'],
  [/ll(?=ed$|ing$|er$|ers$)/, 'l'],
]

/** Whether another variety of English writes it as a word that the dictionaries have. */
export function isVariant(word: string, lexicon: Lexicon): boolean {
  return regional.some(([form, other]) => {
    const variant = word.replace(form, other)
    return variant !== word && lexicon.has(variant)
  })
}
