import {inflect} from './inflect.ts'
import {adjectives, adverbs, type IrregularVerb, nouns, type Variants, verbs} from './irregular.ts'
import {plainAdjective, plainNoun, plainOfThirdPerson, plainVerb} from './plain-forms.ts'
import {pluralNouns} from './plural-nouns.generated.ts'
import {type Variety, withS} from './spelling.ts'
import {trickyNouns} from './tricky-nouns.generated.ts'
import {trickyVerbs} from './tricky-verbs.generated.ts'

type Lemmas = ReadonlyMap<string, string>

const varieties: readonly Variety[] = ['en-US', 'en-GB']

/** Words that UD English EWT gives a dictionary form of its own, by tag. */
const closed: ReadonlyMap<string, Lemmas> = new Map(
  Object.entries({
    PRP: lemmas(`me I, i I, myself myself, us we, 's we, him he, her she, them they, 'em they, em they, mine my, ours our,
    yours your, hers her, theirs their, u you, ya you, y' you, ye you, 't it`),
    PRP$: lemmas('ur your'),
    DT: lemmas('an a, these this, those that'),
    MD: lemmas(`ca can, wo will, 'll will, ll will, 'd would, d would, sha shall`),
    RB: lemmas(`n't not, nt not, n not`),
    POS: lemmas(`' 's, ’ 's, s 's, ’s 's`),

    TO: lemmas('na to, ta to'),
    NN: lemmas('pm p.m., p.m p.m., am a.m., a.m a.m., t.v. TV'),
    FW: lemmas('etc etc., ie i.e., eg e.g.'),
    IN: lemmas('thru through, vs versus, ta of, w with, w/ with, b/c because, o of'),
    CC: lemmas(`n and, 'n and`),
    CD: lemmas('m million, bn billion, b billion, k thousand'),
    "''": lemmas(`” ", ’ '`),
    '``': lemmas('“ ", ‘ \''),
    ':': lemmas('– -, -- -, ... …'),
    ',': lemmas('– -, — -'),
    SYM: lemmas('– -'),
    HYPH: lemmas('– -, ‐ -, ‑ -'),
    NNP: lemmas(`jan. January, feb. February, mar. March, apr. April, aug. August, sept. September, sep. September,
    oct. October, nov. November, dec. December, jan January, feb February, apr April, aug August, sept September,
    sep September, oct October, nov November, dec December, mon. Monday, tue. Tuesday, tues. Tuesday, wed. Wednesday,
    thu. Thursday, thurs. Thursday, fri. Friday, sat. Saturday, sun. Sunday, fri Friday, sat Saturday`),
  }),
)

/** Of be, have and do, and of contracted forms, whatever their tag among verbs. */
const auxiliaries = lemmas(`am be, 'm be, m be, are be, 're be, re be, is be, was be, were be, been be, being be, s be,
  's be, ai be, has have, had have, having have, 've have, ve have, 'd have, d have, does do, did do, done do, doing do,
  wan want, gon go, got get, gotten get`)

/** “More”, “most”, “less” and “least” are their own lemmas. */
const amounts = new Set(['many', 'much', 'little'])

/** Names that have no singular. */
const pluralNames = new Set(
  'bahamas beatles commons falls maldives netherlands olympics paralympics philippines pyrenees seychelles works'.split(
    ' ',
  ),
)

const pasts: Lemmas = formsOf(({past}) => past)
const participles: Lemmas = formsOf(({participle}) => participle)
const knownVerbs: ReadonlySet<string> = new Set([...verbs.keys(), ...trickyVerbs])
const singulars: Lemmas = singularsOfNouns()
const degrees: Readonly<Record<string, Lemmas>> = {JJ: plainOf(adjectives), RB: plainOf(adverbs)}

/**
 * The dictionary form of a word with its Penn tag, by the conventions of UD English EWT: “n't” → “not”, “ca” → “can”,
 * “these” → “this”, “us” → “we”, “people” → “people”, “more” → “more”. “'s” as a verb is “be”: its tag does not say when
 * it is “has”. Names keep their capitals, plural names too (“Americans” → “American”); other words are in lower case, but
 * for “I”. Never throws; a form that fits no rule is its own lemma.
 */
export function lemmaOf(form: string, tag: string): string {
  let ofTag = kept.get(tag)
  if (!ofTag) {
    ofTag = new Map()
    kept.set(tag, ofTag)
  }
  let lemma = ofTag.get(form)
  if (lemma === undefined) {
    lemma = findLemma(form, tag)
    if (ofTag.size >= mostKept) ofTag.clear()
    if (form.length <= longestKept) ofTag.set(form, lemma)
  }
  return lemma
}

/** What was found before, by tag; the rules ask for some words again and again. */
const kept = new Map<string, Map<string, string>>()
/** Forms of one tag that are kept, and characters that they may have. */
const [mostKept, longestKept] = [4096, 24]

function findLemma(form: string, tag: string): string {
  if (tag === 'NNP') return closed.get(tag)?.get(form.toLowerCase()) ?? form
  if (tag === 'NNPS') return singularName(form)
  const lower = form.toLowerCase()
  const straight = lower.replaceAll('’', "'")
  const listed = closed.get(tag)?.get(lower) ?? closed.get(tag)?.get(straight)
  if (listed !== undefined) return listed
  if (tag === 'NNS') return singular(straight)
  if (tag.startsWith('VB')) return plainFormOfVerb(straight, tag)
  if (/^(?:JJ|RB)[RS]$/.test(tag)) return plainDegree(straight, tag)
  if (tag === 'CD') return lower.replace(/(?<=\d),(?=\d{3})/g, '')
  return /\p{L}/u.test(lower) ? straight : lower
}

function plainFormOfVerb(lower: string, tag: string): string {
  const auxiliary = auxiliaries.get(lower)
  if (auxiliary !== undefined) return auxiliary
  if (!/^VB[ZDNG]$/.test(tag)) return lower
  const found = knownPlainForm(lower, tag) ?? withoutPrefix(lower, tag)
  if (found !== undefined) return found
  if (tag === 'VBZ') return plainOfThirdPerson(lower)
  if (!(tag === 'VBG' ? /.{2}in[g']?$/ : /.{2}ed$/).test(lower)) return lower
  if (tag === 'VBG') return plainVerb(lower.replace(/in[g']?$/, ''))
  if (/[^aeiou]ied$/.test(lower)) return `${lower.slice(0, -3)}y`
  return lower.endsWith('eed') ? lower.slice(0, -1) : plainVerb(lower.slice(0, -2))
}

/** Of a verb in the lists. */
function knownPlainForm(lower: string, tag: string): string | undefined {
  if (tag === 'VBD' || tag === 'VBN') {
    // The other's form too: a misread “have went” is still “go”.
    const [own, other] = tag === 'VBD' ? [pasts, participles] : [participles, pasts]
    const irregular = own.get(lower) ?? other.get(lower)
    if (irregular !== undefined) return irregular
  }
  return candidates(lower, tag).find(
    (verb) => knownVerbs.has(verb) && varieties.some((variety) => inflect(verb, tag, variety) === lower),
  )
}

/** What a regular form may come from: “putting” from “putt”, “putte” or “put”. */
function candidates(lower: string, tag: string): string[] {
  if (tag === 'VBZ')
    return ending(lower, 's', '').concat(ending(lower, 'es', ''), ending(lower, 'zes', ''), ending(lower, 'ies', 'y'))
  if (tag !== 'VBG') return ending(lower, 'd', '').concat(stems(lower, 'ed'))
  return ending(lower, 'ying', 'ie').concat(stems(lower, 'ing'))
}

function stems(lower: string, suffix: string): string[] {
  const [stem] = ending(lower, suffix, '')
  if (stem === undefined) return []
  return [stem, `${stem}e`, stem.slice(0, -1), ...ending(stem, 'i', 'y')]
}

/** The word with one ending for another, if it has it. */
function ending(word: string, from: string, ...to: string[]): string[] {
  return word.endsWith(from) ? to.map((end) => word.slice(0, -from.length) + end) : []
}

/** “Mis|read”, “re-|wrote”: a verb with something before it is inflected as the verb is. */
function withoutPrefix(lower: string, tag: string): string | undefined {
  const [prefix = ''] = /^(?:.+-|re|un|out|over|under|mis|fore|inter|super|dis)(?=.{4})/.exec(lower) ?? []
  if (prefix === '') return undefined
  const plain = knownPlainForm(lower.slice(prefix.length), tag)
  return plain === undefined ? undefined : prefix + plain
}

function singular(lower: string): string {
  const listed = singulars.get(lower)
  if (listed !== undefined) return listed
  if (lower.includes('-')) return singularOfCompound(lower)
  const within = singularWithin(lower)
  return within === lower && /\p{L}s$/u.test(lower) ? plainNoun(lower) : within
}

function singularOfCompound(lower: string): string {
  const start = lower.lastIndexOf('-') + 1
  return lower.slice(0, start) + singular(lower.slice(start))
}

/** Compounds of a noun that changes within: “policemen”, “housewives”. */
function singularWithin(lower: string): string {
  if (/^(?:specimen|acumen|abdomen|regimen|semen|stamen|omen)$/.test(lower)) return lower
  const [head] = /(?:men|children|feet|teeth|geese|mice|wives|knives|leaves|loaves|shelves|people)$/.exec(lower) ?? []
  if (head === undefined) return lower
  const start = lower.slice(0, -head.length)
  if (head !== 'people') return start + (singulars.get(head) ?? head)
  return /^(?:anchor|business|chair|congress|council|lay|sales|spokes)$/.test(start) ? `${start}person` : lower
}

/** Of names only what is sure: “Americans”, “Countries”; nicknames of places and teams stay as they are. */
function singularName(name: string): string {
  const lower = name.toLowerCase()
  if (pluralNames.has(lower)) return name
  const plain = singular(lower)
  if (plain === lower || lower.length < 4) return name
  if (name === name.toUpperCase()) return plain.toUpperCase()
  const kept = [...name].findIndex((letter, index) => letter !== plain[index] && letter.toLowerCase() !== plain[index])
  return kept < 0 ? name.slice(0, plain.length) : name.slice(0, kept) + plain.slice(kept)
}

function plainDegree(lower: string, tag: string): string {
  const listed = degrees[tag.slice(0, 2)]?.get(lower) ?? degrees.JJ?.get(lower)
  if (listed !== undefined) return listed
  if (lower.includes('-')) {
    const end = lower.indexOf('-')
    return plainDegree(lower.slice(0, end), tag) + lower.slice(end)
  }
  const suffix = tag.endsWith('R') ? /er$/ : /est$/
  return suffix.test(lower) && lower.length > 4 ? plainAdjective(lower.replace(suffix, '')) : lower
}

function lemmas(pairs: string): Map<string, string> {
  return new Map(
    pairs.split(',').map((pair) => {
      const [form = '', lemma = form] = pair.trim().split(/\s+/)
      return [form, lemma]
    }),
  )
}

function formsOf(part: (verb: IrregularVerb) => Variants): Map<string, string> {
  const forms = new Map<string, string>()
  for (const [plain, verb] of verbs) for (const form of part(verb).all()) add(forms, form, plain)
  return forms
}

function singularsOfNouns(): Map<string, string> {
  const singulars = new Map<string, string>()
  for (const noun of pluralNouns) add(singulars, noun, noun)
  for (const noun of trickyNouns) add(singulars, withS(noun), noun)
  for (const [noun, plurals] of nouns) {
    for (const plural of plurals.all()) add(singulars, plural, plural === 'people' ? plural : noun)
  }
  return singulars
}

function plainOf(compared: typeof adjectives): Map<string, string> {
  const plain = new Map<string, string>()
  for (const [word, {comparative, superlative}] of compared) {
    if (amounts.has(word)) continue
    for (const form of [...comparative.all(), ...superlative.all()]) add(plain, form, word)
  }
  return plain
}

/** The first to claim a form keeps it. */
function add(forms: Map<string, string>, form: string, lemma: string): void {
  if (!forms.has(form)) forms.set(form, lemma)
}
