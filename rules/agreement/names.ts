import {type Language, type Reading, remember, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {countries} from './countries.generated.ts'
import {firstNames} from './first-names.generated.ts'
import {type Counted, numberOf} from './subject.ts'

const country = new Set(countries)
const firstName = new Set(firstNames)
const titles = new Set(
  `mr mrs ms miss dr sir lady lord dame president senator sen. gov. governor rep. professor prof. minister judge justice king queen prince princess pope bishop sheriff captain gen. general col. colonel sgt. sergeant lt. capt. maj. major mr. mrs. ms. dr. mayor actor actress
  singer rapper striker midfielder goalkeeper spokesman spokeswoman chairman chairwoman congressman congresswoman
  councillor councilman councilwoman director coach captain lawyer attorney author novelist poet painter sculptor
  composer historian economist professor founder prosecutor detective constable inspector chancellor premier ambassador
  archbishop father sister brother saint`.split(/\s+/),
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

/** Tells how many a name stands for. */
export interface Names {
  numberOf(name: Token, isPlain: boolean): Counted | undefined
}

/** How a story counts the names that it speaks of: “Arsenal have” and “Arsenal were”, or “Thailand has”. */
export class NameCounts implements Names {
  readonly #counts = new Map<string, {singular: number; plural: number}>()

  /** Names by which the story calls persons: of “Mr Ames” and “Rosa Duarte, 43,” the last words. */
  readonly #persons: ReadonlySet<string>
  readonly #isSport: boolean
  readonly #language: Language | undefined
  readonly #words: ReadonlySet<string>

  constructor(
    {words, sentences}: Pick<Reading, 'words' | 'sentences'>,
    language: Language | undefined,
    clauses: Iterable<{subject: Token; number: 'singular' | 'plural'}>,
    persons: Iterable<string>,
  ) {
    this.#language = language
    this.#persons = new Set([...persons, ...sentences.flatMap(personsIn)])
    this.#words = new Set(words.map(({text}) => text))
    this.#isSport = words.some(({lower}) => ofSport.has(lower))
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
    if (!this.#isSport && isOneInPlural(name)) return {number: 'singular', head: name.text}
    if (name.tag === 'NNPS') return isPeople(name) ? {number: 'plural', head: name.text} : undefined
    const counted: Counted = {number: 'singular', head: name.text}
    if (isPerson(name) || this.#persons.has(keyOf(name)) || isPlace(name) || (!this.#isSport && isCountry(name)))
      return counted
    // “Iodine have …” at the sentence’s start, and “iodine” elsewhere: a noun.
    if (name.index === 0 && this.#words.has(name.lower)) return numberOf({...name, tag: 'NN'})
    if (this.#language === 'en-US' && !this.#isSport && isOneInAmerica(name)) return counted
    const counts = this.#counts.get(keyOf(name))
    return isPlain && counts && counts.plural === 1 && counts.singular >= 1 ? counted : undefined
  }
}

const personsIn = remember(({tokens}: Sentence): readonly string[] => tokens.filter(isNamedAsPerson).map(keyOf))

/** “Paul Ames”, “Ms Duarte”, “Ames, 43,”, “Ames, who …” */
function isNamedAsPerson(name: Token): boolean {
  if (name.tag !== 'NNP' || /^NNP/.test(name.sentence.tokens[name.index + 1]?.tag ?? '')) return false
  if (isPerson(name)) return true
  const [comma, age, end] = name.sentence.tokens.slice(name.index + 1, name.index + 4)
  if (comma?.text !== ',') return false
  return age?.lower === 'who' || (/^[1-9]\d$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? ''))
}

const places = new Set(
  `street road avenue boulevard square lane plaza river lake bay creek canal bridge island peninsula mountain mount hill
  tower castle cathedral abbey hospital airport station museum library act treaty convention constitution bill prize
  award festival university`.split(/\s+/),
)

/** “Waterloo Bridge”, “the Clean Air Act”: a thing that no team or company is called by. */
const isPlace = (name: Token): boolean =>
  wordsOf(name).length > 1 && places.has(name.lower) && !/^NNP/.test(name.sentence.tokens[name.index + 1]?.tag ?? '')

/** “the United States”, “the Netherlands” */
function isOneInPlural({lower, sentence, index}: Token): boolean {
  const before = sentence.tokens[index - 1]?.text
  return (
    (/^(?:states|nations)$/.test(lower) && before === 'United') ||
    /^(?:netherlands|philippines|bahamas|maldives)$/.test(lower)
  )
}

const teams = new Set(
  'jazz heat magic thunder fire galaxy lightning wild avalanche storm dream liberty sun mystics fever'.split(' '),
)

/** In American copy a company, a city or a band is one, unless its name is a plural. */
const isOneInAmerica = (name: Token): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(name.text) &&
  !/s$/.test(name.lower) &&
  !teams.has(name.lower) &&
  // “the Maya”: a people.
  !(wordsOf(name).length === 1 && name.dependents.some(({relation}) => relation === 'det')) &&
  (name.certainty.tag >= 0.9 || /^(?:NN|NNP)$/.test(name.tag))

const keyOf = (name: Token) => wordsOf(name).at(-1)?.text ?? name.text
