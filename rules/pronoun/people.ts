import {lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {notPersons} from './not-persons.generated.ts'
import {persons} from './persons.generated.ts'
import {things} from './things.generated.ts'

/** Nouns, by their lemma, that name nothing but things. */
export const knownThings: ReadonlySet<string> = new Set(things)
/** Nouns, by their lemma, that name nothing but persons. */
export const knownPersons: ReadonlySet<string> = new Set(persons)

const people = new Set([...persons, 'people', 'man', 'woman', 'child', 'boy', 'girl', 'twin', 'guest', 'witness'])
const moreOfThem = /(?:er|or|ist|ian|man|woman)$/
const nameThings: ReadonlySet<string> = new Set(notPersons)
const endsAsThing =
  /(?:computer|sensor|river|tower|letter|number|paper|plotter|tanker|cluster|(?:re|tr)actor|(?:simu|calcu|esca|venti)lator|(?:gene|refrige)rator|elevator|indicator|incubator|radiator|monitor|processor|compressor|boiler|cooler|freezer|heater|speaker|charger|filter|lever|timer)$/

/** Whether a noun names somebody, and no thing that is called so: “teacher”, “farmer”; not “container”. */
const isPerson = (lemma: string): boolean =>
  people.has(lemma) ||
  (moreOfThem.test(lemma) && lemma.length > 4 && !nameThings.has(lemma) && !endsAsThing.test(lemma))

export function isPluralOfPersons({tag, lower, certainty}: Token): boolean {
  if (lower === 'they') return true
  const lemma = lemmaOf(lower, 'NNS')
  if (tag !== 'NNS' || certainty.tag < 0.9 || lemma === lower) return lower === 'people' && tag === 'NNS'
  return isPerson(lemma)
}
