import {lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'
import {persons} from './persons.generated.ts'

const people = new Set([...persons, 'people', 'man', 'woman', 'child', 'boy', 'girl', 'twin', 'guest', 'witness'])
const moreOfThem = /(?:er|or|ist|ian|man|woman)$/
const ofThings = list(`
  barrier border burger carrier center chamber chapter charter color container corner counter dinner disorder
  door error factor floor flower folder freighter helicopter layer list matter member mirror motor
  offer order poster power printer quarter router scooter sector semester server shelter shower summer
  theater trailer trimester water winter
`)
const endsAsThing =
  /(?:computer|sensor|river|tower|letter|number|paper|plotter|tanker|cluster|(?:re|tr)actor|(?:simu|calcu|esca|venti)lator|(?:gene|refrige)rator|elevator|indicator|incubator|radiator|monitor|processor|compressor|boiler|cooler|freezer|heater|speaker|charger|filter|lever|timer)$/

/** Whether a noun names somebody, and no thing that is called so: “teacher”, “farmer”; not “container”. */
const isPerson = (lemma: string): boolean =>
  people.has(lemma) || (moreOfThem.test(lemma) && lemma.length > 4 && !ofThings.has(lemma) && !endsAsThing.test(lemma))

export function isPluralOfPersons({tag, lower, certainty}: Token): boolean {
  if (lower === 'they') return true
  const lemma = lemmaOf(lower, 'NNS')
  if (tag !== 'NNS' || certainty.tag < 0.9 || lemma === lower) return lower === 'people' && tag === 'NNS'
  return isPerson(lemma)
}
