import {irregularVerbs} from './irregular-verbs.generated.ts'
import {plainVerbs} from './plain-verbs.generated.ts'
import {regularVerbs} from './regular-verbs.generated.ts'

/** The forms of a verb that a rule of form needs. */
export interface Verb {
  plain: string
  past: string
  participle: string
}

const split = (lines: readonly string[]) => lines.map((line) => line.split(' '))
const irregular = split(irregularVerbs).map(([plain, past, participle]) => ({plain, past, participle}) as Verb)
const regular = split(regularVerbs).map(([plain, past]): Verb => regularVerb(plain as string, past))

const by = (form: keyof Verb, verbs: readonly Verb[]): ReadonlyMap<string, Verb> =>
  new Map(verbs.map((verb) => [verb[form], verb]))

const verbs = [...irregular, ...regular]
const distinct = irregular.filter(({past, participle}) => past !== participle)

/** By plain form. */
export const verbOf = by('plain', verbs)

/** By past tense, where it is no participle: “wrote”. */
export const byFinitePast = by('past', distinct)

/** By participle, where it is no past and no plain form: “written”. */
export const byBareParticiple = by(
  'participle',
  distinct.filter(({plain, participle}) => plain !== participle),
)

/** By past tense, whatever else it may be: “wrote”, “brought”, “announced”. */
export const byPast = by('past', verbs)

/** By third person: “writes”, “announces”. */
export const byThirdPerson: ReadonlyMap<string, Verb> = new Map(verbs.map((verb) => [thirdPersonOf(verb.plain), verb]))

/** By -ing form. */
export const byIng: ReadonlyMap<string, Verb> = new Map(verbs.map((verb) => [ingOf(verb), verb]))

const verbOnly = new Set(plainVerbs)

/** A plain form that is no noun, no adjective and no participle. */
export const isVerbOnly = (word: string) => verbOnly.has(word)

/** Whether a third person can be no plural noun. */
export const isThirdPersonOnly = (word: string) => verbOnly.has(byThirdPerson.get(word)?.plain ?? '')

function regularVerb(plain: string, doubled: string | undefined): Verb {
  const past = doubled ?? (plain.endsWith('e') ? `${plain}d` : `${plain.replace(/([^aeiou])y$/, '$1i')}ed`)
  return {plain, past, participle: past}
}

function thirdPersonOf(plain: string): string {
  return /(?:s|x|z|ch|sh|o)$/.test(plain) ? `${plain}es` : `${plain.replace(/([^aeiou])y$/, '$1ie')}s`
}

function ingOf({plain, past}: Verb): string {
  const doubled = past === `${plain}${plain.at(-1)}ed` || /^(?:begin|forget|get|rerun|run|sit|swim|win)$/.test(plain)
  if (doubled) return `${plain}${plain.at(-1)}ing`
  return `${plain.replace(/ie$/, 'y').replace(/([^eoy])e$/, '$1')}ing`
}
