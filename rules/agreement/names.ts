import {
  hasCapital,
  hasWord,
  isKnownPlace,
  type Language,
  list,
  nameKinds,
  type Reading,
  remember,
  type Sentence,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {countries} from './countries.generated.ts'
import {firstNames} from './first-names.generated.ts'
import {type Counted, isCollective, numberOf} from './subject.ts'

const country = new Set(countries)
const firstName = new Set(firstNames)
const titles = new Set(
  `mr mrs ms miss dr sir lady lord dame president senator sen. gov. governor rep. professor prof. minister judge justice king queen prince princess pope bishop sheriff captain gen. general col. colonel sgt. sergeant lt. capt. maj. major mr. mrs. ms. dr. mayor actor actress
  singer rapper striker midfielder goalkeeper spokesman spokeswoman chairman chairwoman congressman congresswoman
  councillor councilman councilwoman director coach captain lawyer attorney author novelist poet painter sculptor
  composer historian economist professor founder prosecutor detective constable inspector chancellor premier ambassador
  archbishop father sister brother saint`.split(/\s+/),
)
const peoples =
  /(?:ians|icans|mans|crats|raelis|ttons|itons|abs|lims|ews|viets|istas|^(?:thais|turks|kurds|greeks|poles|czechs|danes|swedes|finns|scots|serbs|croats|tories))$/

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
const ofSport = list(`
  match matches goal goals team teams coach coached cup tournament championship league final finals squad innings inning
  wicket wickets olympic olympics midfielder striker goalkeeper medal game games played season seasons scored score
  defeat fans stadium referee penalty cricket rugby football hockey basketball baseball touchdown quarterback pitch
  bowler batsman kick-off playoffs play-offs band album albums song songs equaliser equalizer half-time fixture fixtures
  qualifier qualifiers goalless midfield defender defenders keeper dugout touchline
`)

const isOfSport = remember(
  ({words, text}: Sentence) => words.some(({lower}) => ofSport.has(lower)) || innings.test(text),
)

/** “212 for six”, “all out for 85” */
const innings = /\d for (?:\d|no|one|two|three|four|five|six|seven|eight|nine)(?!\p{L})|\ball out\b/u

/** “Doctors Without Borders”: a preposition with a capital makes a name of it. */
export const isOfName = ({text, index, sentence: {tokens}}: Token): boolean =>
  hasCapital(text) && tokens[index + 1]?.tag === 'IN' && hasCapital(tokens[index + 1]?.text ?? '')

export const isCountry = (name: Token): boolean => wordsOf(name).length === 1 && country.has(name.text)

const isPlaceOfSeveralWords = (name: Token): boolean =>
  wordsOf(name).length > 1 &&
  isKnownPlace(
    wordsOf(name)
      .map(({text}) => text)
      .join(' '),
  )

/** “Americans”, “Democrats”: names of persons in the plural, and no company's or film's. */
export const isPeople = ({tag, lower}: Token): boolean => tag === 'NNPS' && peoples.test(lower)

/** “The Hornets”: a name in the plural by itself, and of no newspaper, country or place. */
const isTeamInPlural = (name: Token): boolean =>
  /[^s]s$/.test(name.lower) &&
  name.certainty.tag >= 0.6 &&
  wordsOf(name).length === 1 &&
  hasWord(name.lower) &&
  !/^(?:times|news|post|games|olympics|paralympics|states|nations|masters|finals|downs|highlands|lakes|lords|commons)$/.test(
    name.lower,
  ) &&
  name.sentence.tokens[name.index - 1]?.lower === 'the' &&
  name.dependents.every(
    ({relation, lower}) => !/^(?:case|conj|cc|appos|flat|compound)/.test(relation) || lower === 'the',
  )

/** Tells how many a name stands for. */
export interface Names {
  numberOf(name: Token, isPlain: boolean, predicate: Token): Counted | undefined
  /** The story has the whole name of such a person, here or elsewhere. */
  isFullyNamed(name: Token): boolean
  /** The story is of sport, and gives a name alone to no person, nor counts it as one elsewhere. */
  mayBeTeam(name: Token): boolean
  /** The story has “the firm was” and “the firm has”, and takes it for several here alone. */
  isGroupOne(group: Token): boolean
  /** At a sentence's head any word has a capital; within one the story has none for it. */
  isNoun(opening: Token): boolean
}

/** How a story counts the names that it speaks of: “Arsenal have” and “Arsenal were”, or “Thailand has”. */
export class NameCounts implements Names {
  readonly #counts = new Map<string, {singular: number; plural: number}>()

  /** Names by which the story calls persons: of “Mr Ames” and “Rosa Duarte, 43,” the last words. */
  readonly #persons: ReadonlySet<string>
  readonly #called: ReadonlySet<string>
  readonly #isSport: boolean
  readonly #language: Language | undefined
  readonly #words: readonly Word[]

  constructor(
    {words, sentences}: Pick<Reading, 'words' | 'sentences'>,
    language: Language | undefined,
    clauses: Iterable<{subject: Token; number: 'singular' | 'plural'}>,
    persons: Iterable<string>,
  ) {
    this.#language = language
    this.#persons = new Set(persons)
    this.#isSport = sentences.some(isOfSport)
    this.#called = new Set(sentences.flatMap(this.#isSport ? personsOrTeamsIn : personsIn))
    this.#words = words
    for (const {subject, number} of clauses) {
      const isGroup = isCollective(subject.lower)
      if (subject.tag !== 'NNP' && !isGroup) continue
      const key = isGroup ? subject.lower : keyOf(subject)
      const counts = this.#counts.get(key) ?? {singular: 0, plural: 0}
      counts[number]++
      this.#counts.set(key, counts)
    }
  }

  /** Singular where it is a person, or where the story has it so everywhere else. */
  numberOf(name: Token, isPlain: boolean, predicate: Token): Counted | undefined {
    if (!this.#isSport && isOneInPlural(name)) return {number: 'singular', head: name.text}
    if (name.tag === 'NNPS')
      return isPeople(name) || (this.#isSport && isTeamInPlural(name)) ? {number: 'plural', head: name.text} : undefined
    const counted: Counted = {number: 'singular', head: name.text}
    // Georgia may be a woman’s name: on the pitch it is a team, as Sri Lanka is.
    if (this.#isSport && (isCountry(name) || isKnownPlace(name.text) || isPlaceOfSeveralWords(name))) return undefined
    // “Marsden Vale lost. Vale were booed.”: on the pitch a name alone may be a team’s, whoever it looks like.
    if (this.mayBeTeam(name)) return undefined
    if (this.isPerson(name) || isThing(name) || isOffice(name) || isExhibit(name) || isOneByPredicate(predicate))
      return counted
    if (!this.#isSport && (isCountry(name) || isCityOrSurname(name))) return counted
    // “Iodine have …” at the sentence’s start, and “iodine” elsewhere: a noun.
    if (name.index === 0 && this.#words.some(({text}) => text === name.lower)) return numberOf({...name, tag: 'NN'})
    if (this.#language === 'en-US' && !this.#isSport && isOneInAmerica(name)) return counted
    const counts = this.#counts.get(keyOf(name))
    return isPlain && counts && counts.plural === 1 && counts.singular >= 1 ? counted : undefined
  }

  /** A name alone that the story neither gives to a person by title or age nor counts as one elsewhere. */
  mayBeTeam(name: Token): boolean {
    if (!this.#isSport) return false
    const before = name.sentence.tokens[name.index - 1]
    if (wordsOf(name).length > 1 || /^(?:HYPH|NNP)$/.test(before?.tag ?? '') || this.#called.has(keyOf(name)))
      return false
    return !this.#counts.get(keyOf(name))?.singular
  }

  /** The story has “the firm was” and “the firm has”, and takes it for several here alone. */
  isGroupOne(group: Token): boolean {
    const counts = this.#counts.get(group.lower)
    return counts !== undefined && counts.plural === 1 && counts.singular >= 2
  }

  isNoun({text}: Token): boolean {
    return !this.#words.some((word) => word.text === text && word.index > 0 && /[\p{L},;]\s$/u.test(before(word)))
  }

  isPerson(name: Token): boolean {
    return this.isFullyNamed(name) || this.#called.has(keyOf(name))
  }

  /** The story has the whole name of such a person, here or elsewhere. */
  isFullyNamed(name: Token): boolean {
    return isPerson(name) || this.#persons.has(keyOf(name))
  }
}

/** What stands before a word, with the word's last letter that it follows. */
const before = ({before: marks, index, sentence}: Word): string =>
  `${sentence.words[index - 1]?.text.at(-1) ?? ''}${marks}`

const personsIn = remember(({tokens}: Sentence): readonly string[] =>
  tokens.filter((name) => isNamedAsPerson(name)).map(keyOf),
)

/** The same where teams play: of “Villa, who had drawn twice, …” the verb tells nothing. */
const personsOrTeamsIn = remember(({tokens}: Sentence): readonly string[] =>
  tokens.filter((name) => isNamedAsPerson(name, true)).map(keyOf),
)

/** “Paul Ames”, “Ms Duarte”, “Ames, 43,”, “Ames, who …” */
function isNamedAsPerson(name: Token, mayBeTeam = false): boolean {
  if (name.tag !== 'NNP' || /^NNP/.test(name.sentence.tokens[name.index + 1]?.tag ?? '')) return false
  if (isPerson(name)) return true
  const [comma, age, end] = name.sentence.tokens.slice(name.index + 1, name.index + 4)
  if (comma?.text !== ',') return false
  // “Ames, who has”, but “Villa, who have”
  if (age?.lower === 'who')
    return mayBeTeam ? end?.tag === 'VBZ' || end?.lower === 'was' : !/^(?:are|were|have|do)$/.test(end?.lower ?? '')
  return /^[1-9]\d$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? '')
}

const places = new Set(
  `street road avenue boulevard square lane plaza river lake bay creek canal bridge island peninsula mountain mount hill
  tower castle cathedral abbey hospital airport station museum library act treaty convention constitution bill prize
  award festival university congress internet sun moon revolution war raid battle programme program project plan treaty pact accord
  agreement report earth declaration`.split(/\s+/),
)

/** What one person is at a time. */
const offices = list(`
  ambassador archbishop attorney-general bishop chairman chairwoman chancellor chief commissioner comptroller coroner czar dean duchess
  duke earl emperor empress general governor justice king lama leader marshal mayor minister ombudsman pope premier president prince
  princess principal provost queen secretary sheriff speaker sultan taoiseach treasurer tsar
`)

/** “the Prime Minister”, and no bearer's name behind it */
const isOffice = (name: Token): boolean =>
  offices.has(name.lower) &&
  !/^NNP/.test(name.sentence.tokens[name.index + 1]?.tag ?? '') &&
  name.dependents.some(({lower, index, relation}) => relation === 'det' && lower === 'the' && index < name.index)

/** “Waterloo Bridge”, “the Clean Air Act”, “the Constitution”: a thing that no team or company is called by. */
const isThing = (name: Token): boolean =>
  places.has(name.lower) && !/^NNP/.test(name.sentence.tokens[name.index + 1]?.tag ?? '') && hasOpening(name)

const hasOpening = (name: Token) =>
  wordsOf(name).length > 1 || name.dependents.some(({lower, index}) => lower === 'the' && index < name.index)

const exhibits = list('figure table section chapter article exhibit page part title paragraph appendix volume')

/** “Table 2”, “Section 3(a)” */
const isExhibit = ({lower, sentence, index}: Token): boolean =>
  exhibits.has(lower) && /^(?:\d|[IVX]+$|[A-Z]$)/.test(sentence.tokens[index + 1]?.text ?? '')

/** What is done to one person at a time. */
const ofPersons = list('baptised baptized born crowned knighted ordained orphaned widowed')

/** “Moore are a teacher”: whoever is that is one, and no team. */
const isOneByPredicate = ({tag, lower, dependents, certainty}: Token): boolean =>
  (tag === 'VBN' && ofPersons.has(lower)) ||
  (tag === 'NN' &&
    certainty.tag >= 0.9 &&
    !ofGroups.has(lower) &&
    !isCollective(lower) &&
    dependents.some(({relation}) => relation === 'cop') &&
    dependents.some(({relation, lower: article}) => relation === 'det' && /^an?$/.test(article)) &&
    !dependents.some(({relation}) => relation === 'case' || relation === 'conj'))

/** What a team, a band or a firm may be called in the singular: “Arsenal are a force”. */
const ofGroups = list(`
  bit club couple disgrace duo example favourite favorite force joke lot match mess name pair part people problem quartet
  question side success team threat trio
`)

/** “Tulsa”, “Garland”, where nothing else is known by that name. */
function isCityOrSurname(name: Token): boolean {
  const words = wordsOf(name)
  if (words.length > 1 || /s$/.test(name.lower) || name.certainty.tag < 0.9) return false
  if (name.dependents.some(({relation, lower}) => relation === 'det' || lower === 'and')) return false
  const kinds = nameKinds(name.text)
  return kinds !== undefined && !kinds.institution && (kinds.famousPlace || kinds.surname || kinds.official)
}

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
