import {inflect} from '../../src/rule-kit/index.ts'
import {countNouns} from './count-nouns.generated.ts'
import {irregularNouns} from './irregular-nouns.generated.ts'
import {nounsToo} from './nouns-too.generated.ts'
import {taggedNouns} from './tagged-nouns.generated.ts'

const irregular = irregularNouns.map((line) => line.split(' ') as [singular: string, plural: string])
const regular = countNouns.map((noun): [singular: string, plural: string] => [noun, pluralOf(noun)])
const safe = [...regular, ...irregular]
const others = nounsToo.map((noun): [singular: string, plural: string] => [noun, pluralOf(noun)])

/** The plural of a count noun that can be nothing else, by its singular. */
export const pluralBySingular: ReadonlyMap<string, string> = new Map(safe)

/** The singular of a count noun that can be nothing else, by its plural; “a people” is right. */
export const singularByPlural: ReadonlyMap<string, string> = new Map(
  safe.filter(([, plural]) => plural !== 'people').map(([singular, plural]) => [plural, singular]),
)

/** The plural of a count noun, by its singular, which may be a verb or an adjective elsewhere. */
export const pluralByNoun: ReadonlyMap<string, string> = new Map([...safe, ...others])

/** Also of those that need a sure reading. */
export const pluralByTaggedNoun: ReadonlyMap<string, string> = new Map([
  ...pluralByNoun,
  ...taggedNouns.map((noun): [singular: string, plural: string] => [noun, inflect(noun, 'NNS') ?? pluralOf(noun)]),
])

/** The singular of every count noun, by its plural. */
export const singularByTaggedNoun: ReadonlyMap<string, string> = new Map(
  [...pluralByTaggedNoun].filter(([, plural]) => plural !== 'people').map(([singular, plural]) => [plural, singular]),
)

function pluralOf(noun: string): string {
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun.replace(/([^aeiou])y$/, '$1ie')}s`
}
