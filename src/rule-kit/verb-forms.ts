import {inflect} from '../language/morphology/index.ts'
import {hasWord} from '../lexicon/index.ts'

/** Whether a plain form has a verb's other forms: “clear”, with “cleared” and “clearing”. */
export const isInflectedAsVerb = (form: string, past: 'VBD' | 'VBN' = 'VBD'): boolean =>
  hasWord(inflect(form, past) ?? '') && hasWord(inflect(form, 'VBG') ?? '')
