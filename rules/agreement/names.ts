import type {Token, Word} from '../../src/rule-kit/index.ts'
import {countries} from './countries.generated.ts'
import {firstNames} from './first-names.generated.ts'
import {type Counted, numberOf} from './subject.ts'

const country = new Set(countries)
const firstName = new Set(firstNames)
const titles = new Set(
  'mr mrs ms miss dr sir lady lord dame president senator sen. gov. governor rep. professor prof. minister judge justice king queen prince princess pope bishop sheriff captain gen. general col. colonel sgt. sergeant lt. capt. maj. major mr. mrs. ms. dr.'.split(
    ' ',
  ),
)
const peoples = /(?:ians|icans|mans|crats|raelis|ttons|itons|abs|lims|ews)$/

const isNameWord = (token: Token | undefined) =>
  token !== undefined && (/^NNPS?$/.test(token.tag) || titles.has(token.lower))

/** The words of a name, the first first. */
function wordsOf(name: Token): Token[] {
  const words: Token[] = []
  for (let at = name.index; isNameWord(name.sentence.tokens[at]); at--) words.unshift(name.sentence.tokens[at] as Token)
  for (let at = name.index + 1; /^flat/.test(name.sentence.tokens[at]?.relation ?? ''); at++)
    words.push(name.sentence.tokens[at] as Token)
  return words
}

export const isPerson = (name: Token): boolean => {
  const [first] = wordsOf(name)
  return first !== undefined && (titles.has(first.lower) || (wordsOf(name).length > 1 && firstName.has(first.text)))
}

/** Countries are teams where such words stand, and teams may be plural: “England have won”. */
const ofSport = new Set(
  'match matches goal goals team teams coach cup tournament championship league final finals squad innings wicket wickets olympic olympics midfielder striker goalkeeper medal game games played'.split(
    ' ',
  ),
)

export const isCountry = (name: Token): boolean => wordsOf(name).length === 1 && country.has(name.text)

/** “Americans”, “Democrats”: names of persons in the plural, and no company's or film's. */
export const isPeople = ({tag, lower}: Token): boolean => tag === 'NNPS' && peoples.test(lower)

/** How a story counts the names that it speaks of: “Arsenal have” and “Arsenal were”, or “Thailand has”. */
export class NameCounts {
  readonly #counts = new Map<string, {singular: number; plural: number}>()

  readonly #isSport: boolean
  readonly #words: ReadonlySet<string>

  constructor(words: readonly Word[], clauses: Iterable<{subject: Token; number: 'singular' | 'plural'}>) {
    this.#words = new Set(words.map(({text}) => text))
    this.#isSport = words.filter(({lower}) => ofSport.has(lower)).length > 1
    for (const {subject, number} of clauses) {
      if (subject.tag !== 'NNP') continue
      const key = keyOf(subject)
      const counts = this.#counts.get(key) ?? {singular: 0, plural: 0}
      counts[number]++
      this.#counts.set(key, counts)
    }
  }

  /** Singular where it is a person, or where the story has it so everywhere else. */
  numberOf(name: Token, isPlain: boolean): Counted | undefined {
    if (name.tag !== 'NNP') return isPeople(name) ? {number: 'plural', head: name.text} : undefined
    const counted: Counted = {number: 'singular', head: name.text}
    if (isPerson(name) || (!this.#isSport && isCountry(name))) return counted
    // “Iodine have …” at the sentence’s start, and “iodine” elsewhere: a noun.
    if (name.index === 0 && this.#words.has(name.lower)) return numberOf({...name, tag: 'NN'})
    const counts = this.#counts.get(keyOf(name))
    return isPlain && counts && counts.plural === 1 && counts.singular >= 1 ? counted : undefined
  }
}

const keyOf = (name: Token) => wordsOf(name).at(-1)?.text ?? name.text
