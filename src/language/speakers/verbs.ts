import {alsoSpeaking} from '../also-speaking.generated.ts'
import {lemmaOf} from '../morphology/index.ts'
import {speaking} from '../speaking.generated.ts'
import type {Token} from '../token.ts'

let lemmas: ReadonlySet<string> | undefined

/** Verbs that give a name to what they speak of, in the words of their subject: called it “a mess”. */
const naming = [
  'call',
  'describe',
  'brand',
  'dub',
  'label',
  'term',
  'denounce',
  'hail',
  'read',
  'post',
  'think',
  'quote',
]

/** Whether a word attributes what is said: a verb of speaking in any of its forms, or “according”. */
export function isSpeechVerb({lower, lemma, tag}: Token): boolean {
  lemmas ??= new Set([
    ...[...speaking, ...alsoSpeaking].map((form) => lemmaOf(form, form.endsWith('s') ? 'VBZ' : 'VBD')),
    ...naming,
  ])
  return lower === 'according' || (tag.startsWith('VB') && lemmas.has(lemma))
}
