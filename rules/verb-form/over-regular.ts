import {formsOfVerb, type Token} from '../../src/rule-kit/index.ts'
import {linksOf} from './chain.ts'

/** Pasts that golf, baseball, bookkeeping, music or a dialect’s press use, and words of another kind. */
const usedToo = new Set(
  `bended costed creeped flied hided leaded outputted outshined payed putted ringed seed singed spitted springed stringed swinged teared
  waked winded`.split(/\s+/),
)
/** Made by the pattern of “sing” and “think”. */
const wrongPattern: ReadonlyMap<string, string> = new Map([
  ['brang', 'bring'],
  ['brung', 'bring'],
])

/** The past that is meant in “catched”, “offsetted”, “had teached”; undefined where the form is right. */
export function findRegularized({text, word, head, relation, sentence, index}: Token): string[] | undefined {
  if (!/^[a-z]{3,}$/.test(text) || word?.opaque || usedToo.has(text)) return undefined
  const verb = wrongPattern.get(text) ?? plainsBefore(text).find(isIrregular)
  if (!verb) return undefined
  const [past] = formsOfVerb(verb, 'VBD')
  const [participle] = formsOfVerb(verb, 'VBN')
  const self = sentence.tokens[index] as Token
  const asked = linksOf(relation === 'conj' && head ? head : self).at(-1)?.asked
  const wanted = asked && asked !== 'plain' ? [participle] : [past, participle]
  return [...new Set(wanted.filter((form) => form !== undefined))]
}

/** “catched” from “catch”, “losed” from “lose”, “runned” from “run”. */
function plainsBefore(form: string): string[] {
  const [, stem] = /^(.{2,})ed$/.exec(form) ?? []
  if (!stem) return []
  // “sited” is no past of “sit”.
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)
  return [...(isShort ? [] : [stem]), `${stem}e`, ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [])]
}

const isIrregular = (verb: string) => formsOfVerb(verb, 'VBD').every((form) => !form.endsWith('ed'))
