import type {Sentence, Word} from '../../src/rule-kit/index.ts'
import {addresses} from './addresses.generated.ts'
import {setPhrases} from './set-phrases.generated.ts'
import {units} from './units.generated.ts'

/** “mens rea”, “lingua franca”: foreign words that are right in their phrase. */
export function isInSetPhrase(text: string, {sentence}: Word): boolean {
  const phrases = phrasesOf().get(fold(text))
  if (!phrases) return false
  const words = foldedWords(sentence)
  return phrases.some((phrase) => words.includes(` ${phrase} `))
}

let index: Map<string, string[]> | undefined

function phrasesOf(): Map<string, string[]> {
  if (!index) {
    index = new Map()
    for (const phrase of setPhrases)
      for (const word of phrase.split(' ')) index.set(word, [...(index.get(word) ?? []), phrase])
  }
  return index
}

const foldedWords = ({words}: Sentence) => ` ${words.map(({lower}) => fold(lower).replace(/[-‐‑]/g, ' ')).join(' ')} `

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const addressSet = new Set(addresses)

/** “‘Sit down, yaar,’ he said.” */
export function isAddress(text: string, {quotation, before, index, sentence}: Word): boolean {
  const next = sentence.words[index + 1]?.before ?? sentence.after
  return (
    quotation !== undefined && addressSet.has(fold(text)) && /(?:^|[,“‘"'])\s*$/.test(before) && /^[\p{P}]/u.test(next)
  )
}

const unitSet = new Set(units)

/** “46 paise of every rupee”, “a few kopiyky” */
export function isUnit(text: string, {index, sentence}: Word): boolean {
  const number = sentence.words[index - 1]
  return unitSet.has(text) && (/\d/.test(number?.text ?? '') || number?.tokens.at(-1)?.pos === 'NUM')
}
