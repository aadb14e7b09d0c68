import {doublingVerbs} from './doubling-verbs.generated.ts'

/** Whose spelling an inflected form has: “traveled” or “travelled”, “learned” or “learnt”. */
export type Variety = 'en-US' | 'en-GB'

const doubling = new Set(doublingVerbs)

/** One vowel between consonants, the last of them doubled before -ed and -ing: “stop”, “quit”. */
const shortSyllable = /^(?:[^aeiouy]*|y)(?:qu)?[aeiouy][bdfgklmnprstvz]$/
/** An unstressed -l, doubled in Britain: “travel”, “signal”, “fuel”, “dial”. */
const unstressedL = /(?:[aeiouy].*[^aeiou][aeio]|[iu][aeo])l$/
const singleDespiteL = /(?:parallel|iel|uil|uol)$/

/** The third person of a verb (“watches”, “tries”) or the plural of a noun, by spelling alone. */
export function withS(word: string): string {
  if (/(?:[^aeiou]|qu)y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`
  return `${word}s`
}

/** The regular past: “stopped”, “tried”, “picnicked”. */
export function withEd(verb: string, variety: Variety): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${beforeVowel(verb, variety)}ed`
}

/** The form in -ing: “stopping”, “making”, “lying”. */
export function withIng(verb: string, variety: Variety): string {
  if (/^(?:be|un|under|out|hog|re)?(?:die|lie|tie|vie)$/.test(verb)) return `${verb.slice(0, -2)}ying`
  if (/(?:[eioy]e|^(?:s|t|b|sw|wh)inge)$/.test(verb)) return `${verb}ing`
  if (/[^e]e$/.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`
  return `${beforeVowel(verb, variety)}ing`
}

/** The comparative (`r`) or superlative (`st`): “bigger”, “happiest”, “nicer”. */
export function compared(word: string, ending: 'r' | 'st'): string {
  if (word.endsWith('e')) return word + ending
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ie${ending}`
  if (shortSyllable.test(word)) return `${word}${word.at(-1)}e${ending}`
  return `${word}e${ending}`
}

function beforeVowel(verb: string, variety: Variety): string {
  const last = verb.slice(verb.lastIndexOf('-') + 1)
  if (/[^aeiou](?:[aeiouy]|io)c$/.test(last) && last.length > 3) return `${verb}k`
  if (isDoubling(last, variety)) return verb + verb.at(-1)
  return verb
}

function isDoubling(verb: string, variety: Variety): boolean {
  if (verb === 'bus') return false
  if (shortSyllable.test(verb) || doubling.has(verb)) return true
  if (variety === 'en-US') return false
  return verb === 'worship' || (unstressedL.test(verb) && !singleDespiteL.test(verb))
}
