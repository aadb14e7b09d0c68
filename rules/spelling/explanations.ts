import {prefixes} from './affixes.ts'
import type {Story} from './story.ts'
import type {Part} from './word-parts.ts'

/** A word of the story's own, used again and again, is no slip. */
const oftenEnough = 3

/** Whether something tells why a word is in no dictionary, so that it may well be right. */
export function isExplained(part: Part, unknown: readonly Part[], {uses, names}: Story): boolean {
  const {text, word} = part
  const isCoined = prefixes.has(text) && text.length < word.text.length
  const isDrawnOut = /(.)\1\1/.test(text)
  const isOften = (uses.get(text) ?? 0) >= oftenEnough
  return isCoined || isDrawnOut || isOften || names.has(text) || isForeign(part, unknown)
}

/** Foreign words come in company: other unknown words, letters that English does not have, a genus before a species. */
function isForeign({word}: Part, unknown: readonly Part[]): boolean {
  const {index, sentence} = word
  const isInRun = unknown.some((other) => other.word !== word && Math.abs(other.word.index - index) <= 2)
  return (
    isInRun || [index - 1, index + 1].some((near) => /[^\p{ASCII}’‘‐‑–—“”]/u.test(sentence.words[near]?.text ?? ''))
  )
}
