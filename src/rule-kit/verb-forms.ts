import {inflect, lemmaOf} from '../language/morphology/index.ts'
import {hasWord} from '../lexicon/index.ts'

/** Whether a plain form has a verb's other forms: “clear”, with “cleared” and “clearing”. */
export const isInflectedAsVerb = (form: string, past: 'VBD' | 'VBN' = 'VBD'): boolean =>
  hasWord(inflect(form, past) ?? '') && hasWord(inflect(form, 'VBG') ?? '')

/** Whether a word is written as a past, a participle or a third person, and not as the plain form: “wept”, “sees”. */
export function isFormOf(word: string, tag: 'VBD' | 'VBN' | 'VBZ'): boolean {
  const lemma = lemmaOf(word, tag)
  return lemma !== word && inflect(lemma, tag) === word
}
