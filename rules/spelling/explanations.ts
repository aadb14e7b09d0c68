import {hasWord, isCapitalized, type Word} from '../../src/rule-kit/index.ts'
import {prefixes} from './affixes.ts'
import {isAddress, isInSetPhrase, isUnit} from './foreign.ts'
import {isBetweenNames, type Story} from './story.ts'
import type {Part} from './word-parts.ts'

/** A word of the story's own, used again and again, is no slip. */
const oftenEnough = 3
/** The same of what somebody says: “‘The pen was daggy,’ she said.” */
const oftenSaid = 2

/** Whether something tells why a word is in no dictionary, so that it may well be right. */
export function isExplained({text, word}: Part, {uses, names, betweenNames}: Story): boolean {
  const isCoined = prefixes.has(text) && text.length < word.text.length
  const isDrawnOut = /(.)\1\1/.test(text) && word.quotation !== undefined
  const isOften = (uses.get(text) ?? 0) >= (word.quotation ? oftenSaid : oftenEnough)
  const isName = names.has(text) || (betweenNames.has(text) && !isBetweenNames(word))
  if (isInSetPhrase(text, word) || isAddress(text, word) || isUnit(text, word)) return true
  if (isBeingNamed(word) || isClippedInSpeech(text, word)) return true
  return isCoined || isDrawnOut || isOften || isName || isBesideForeignLetters(word) || isSpecies(word)
}

/** “the loaves called shoti”, “a dish known as pkhali”, “they have a word, boro, for it” */
function isBeingNamed({index, before, sentence: {words}}: Word): boolean {
  const [verb, as] = [words[index - 2]?.lower ?? '', words[index - 1]?.lower ?? '']
  if (before === ', ' && /^(?:expression|name|phrase|term|word)$/.test(as)) return true
  return (
    before === ' ' &&
    (/^(?:called|dubbed|named|termed)$/.test(as) || (as === 'as' && /^(?:known|described)$/.test(verb)))
  )
}

/** Foreign words come in company: letters that English does not have, a genus, other unknown words. */
const isBesideForeignLetters = ({index, sentence}: Word) =>
  [index - 1, index, index + 1].some((near) => /[^\p{ASCII}’‘‐‑–—“”]/u.test(sentence.words[near]?.text ?? ''))

/** “‘Du’s no lookin,’ he says” */
const isClippedInSpeech = (text: string, {quotation}: Word) =>
  quotation !== undefined && /..in$/.test(text) && hasWord(`${text}g`)

/** “Lactococcus lactis”, “the Salmonella enterica”, “B. abortus”. */
function isSpecies({lower, index, before, sentence}: Word): boolean {
  const genus = sentence.words[index - 1]?.text ?? ''
  // “Sometimes I admi it”
  const isInitial = /^\p{Lu}\.?$/u.test(genus) && !(genus === 'I' && before === ' ')
  const isLatin = index > 1 && /(?:a|us|um)$/.test(genus) && hasWord(genus.toLowerCase())
  const isGenus = isInitial || (isCapitalized(genus) && (!hasWord(genus) || isLatin))
  return isGenus && /(?:a|ae|ale|e?ns|es|ii?|is|[aeiu]x|um|us)$/.test(lower)
}

export const isInCompany = ({word}: Part, unknown: readonly Part[]): boolean =>
  unknown.some((other) => other.word !== word && Math.abs(other.word.index - word.index) <= 3)
