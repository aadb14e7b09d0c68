import {
  inflect,
  isFiniteVerb,
  isSmall,
  list,
  reword,
  sureness,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {isPerson} from './owners.ts'
import {bodies} from './possessors.ts'
import {more} from './tried.ts'

/** “men’s”, “today’s”, and what is written so of letters and words: “do’s and don’ts”; besides what is short for “is”. */
const noSingulars = list(`
  anybody no-one men women children people today yesterday tomorrow tonight do nature god heaven mum dad mother father
  grandma grandpa society history master bachelor
`)
/** Degrees, and shops: what they have goes without saying. */
const elliptic = list(`
  associate baker barber butcher chemist cleaner confectioner dentist doctor draper fishmonger
  florist fruiterer greengrocer grocer hairdresser ironmonger jeweller jeweler newsagent optician pawnbroker stationer
  tailor tobacconist undertaker vet
`)
/** Persons and bodies, besides those that are known to own. */
const somebody = list(`
  adult agent aide ally attorney aunt barmaid baron bishop bride cafe cinema clerk colonel committee constable cop count
  critic curate deputy detective duke earl expert fan gallery general gran groom head hero hostess host kid knight
  landlady landlord maid magistrate marshal mate medic midwife monk native nun orphan panel parliament plaintiff police
  pope priest rector restaurant rival rabbi secretary senate sergeant sheriff shepherd side spouse spy squad star store
  supermarket teen union vet vicar watchdog widow witness youth
`)
/** Times have a day’s and a week’s of everything. */
const times = list('year month week day hour minute second night season summer winter spring autumn century decade')
const numerals = list(`
  two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty forty fifty sixty hundred
  thousand million several many few both these those various numerous most other
`)

/** How sure the plural must be read, and how much less sure all the rest may be. */
const [leastPlural, leastPlace, leastGain, leastIfShort] = [0.9, 0.6, -0.2, 0.8]

/** How much must be amiss: measured on right copy. */
const leastSuspicion = 0.58

/**
 * “four block’s away”, “welcomed by farmer’s and walkers”, “at the foot of the step’s.”: nothing that it has follows, and
 * nothing before it tells what is left out, as in “her coat and her sister’s”.
 */
export function findNothingOwned(word: Word): Slip | undefined {
  const [, stem = ''] = /^(\p{Ll}[\p{L}-]+)['’]s$/u.exec(word.text) ?? []
  const [noun, ending, ...rest] = word.tokens
  if (!stem || rest.length || !noun || !ending || !isSmall(stem) || noSingulars.has(stem)) return undefined
  const {tokens} = noun.sentence
  const first = startOf(noun)
  const kind = kindOf(first, noun)
  // “The dog’s in the yard”
  const isShort = ending.tag !== 'POS' && !(ending.tag === 'VBZ' && kind === 'many')
  if (isShort && (!/^(?:VBZ|PRP)$/.test(ending.tag) || word.quotation)) return undefined
  if (!isAtAnEnd(ending, kind)) return undefined
  if (!kind || (kind !== 'many' && (isTime(stem, first, noun, kind) || mayBeLeftOut(first, noun, kind))))
    return undefined
  const plural = inflect(stem, 'NNS')
  if (!plural || plural === stem) return undefined
  const again = reword(noun.sentence, word, plural)?.tokens
  const put = again?.[noun.index]
  if (
    !again ||
    again.length !== tokens.length - 1 ||
    !put ||
    !isPluralInPlace(put, again) ||
    (isShort && !isGoverned(put))
  )
    return undefined
  const gain =
    sureness(again.filter((each) => each !== put)) - sureness(tokens.filter((each) => each !== noun && each !== ending))
  return gain < (isShort ? leastIfShort : leastGain)
    ? undefined
    : {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe', leastSuspicion}
}

/** Nothing that is had begins behind it. */
function isAtAnEnd({index, sentence: {tokens, words}}: Token, kind: Kind | undefined): boolean {
  const [next, after] = tokens.slice(index + 1, index + 3)
  if (!next) return words.length > 3
  if (next.lower.startsWith('-') || after?.tag === 'HYPH') return false
  // “the price of diesel’s gone mad”, “the world’s how-to manual”
  if (kind !== 'many' && (perfect.has(next.lower) || (next.tag === 'WRB' && after?.tag === 'TO'))) return false
  // “his, and his readers’, interests”
  if (next.text === ',' && tokens.slice(0, index).some(({text}, i) => text === ',' && tokens[i + 1]?.tag === 'CC'))
    return false
  if (/^(?:IN|TO|[.,:]|CC|VB[DPN]|MD|W.*|-LRB-|-RRB-|PRP|'')$/.test(next.tag)) return next.certainty.tag >= 0.4
  // “four decades later”, “two doors down”, but no “two team’s highly paid players”
  return kind === 'many' && /^(?:RBR?|RP)$/.test(next.tag) && !/^(?:JJ.?|NN.*|VB[NG]|RB.?|CC)$/.test(after?.tag ?? '')
}

const perfect = list('become been come done gone got gotten grown had left lost made turned')

/** The first of a noun's adjectives and nouns: “two | hunger strike's” */
function startOf({index, sentence: {tokens}}: Token): number {
  let first = index
  while (
    /^(?:JJ[RS]?|NNP?|VBN|VBG|HYPH|AFX)$/.test(tokens[first - 1]?.tag ?? '') &&
    !numerals.has(tokens[first - 1]?.lower ?? '')
  )
    first--
  return first
}

/** Whether its words are those of several, of one that is known, or of nobody in particular, which one alone never has. */
type Kind = 'many' | 'bare' | 'known'

function kindOf(first: number, {sentence: {tokens}}: Token): Kind | undefined {
  const before = tokens[first - 1]
  if (!before) return 'bare'
  const {tag, lower} = before
  if (numerals.has(lower) || (tag === 'CD' && !/^(?:1|one)$|^[$£€]/.test(lower))) return 'many'
  if (/^(?:the|his|her|its|their|our|my|your|whose|all|some|'s|')$/.test(lower)) return 'known'
  if (/^(?:no|any|such)$/.test(lower)) return 'bare'
  return /^(?:DT|PRP\$?|CD|PDT|NNS|NNPS|FW)$/.test(tag) ? undefined : 'bare'
}

/** “this year’s and last year’s”, but no “in year’s.” */
const isTime = (stem: string, first: number, {index, sentence: {tokens}}: Token, kind: Kind) =>
  times.has(stem) && !(kind === 'bare' && first === index && /^(?:IN|VB.?)$/.test(tokens[index - 1]?.tag ?? ''))

/** Who and what has something that may be told before, or goes without saying. */
function mayBeLeftOut(first: number, noun: Token, kind: Kind): boolean {
  const {lower, sentence, index} = noun
  const {tokens} = sentence
  if (elliptic.has(lower)) return true
  const earlier = tokens.slice(0, Math.max(0, first - 1))
  const later = tokens.slice(index + 2, index + 8)
  // “the tester’s and developer’s toolbox”, “his, and his audience’s, interests”
  const isJoined = /^(?:CC|:|-LRB-)$/.test(later[0]?.tag ?? '') || later.slice(0, 4).some(({tag}) => tag === 'CC')
  if (isJoined && later.some(isOwning)) return true
  // “the buyer’s (or company’s) needs”
  if (tokens.slice(Math.max(0, first - 3), Math.max(0, first - 1)).some(isOwning)) return true
  if (kind === 'bare') return earlier.some(isComparing) && earlier.some(isOwning)
  if (earlier.some(isOwning) || earlier.some(isComparing) || isPredicate(noun, first)) return true
  if (!(isPerson(lower) || bodies.has(lower) || more.has(lower) || somebody.has(lower))) return false
  const governor = tokens[first - 2]
  return (
    later[0]?.tag !== 'WP' &&
    !(
      governor?.tag === 'IN' &&
      isNowhere(governor, tokens[first - 3]) &&
      !earlier.some(({tag}) => /^(?:WP|PRP)\$$/.test(tag))
    )
  )
}

/** Behind these is no place: “with the pilots”, but “at the vicar’s”. */
const nowhere = list('about against among between for since with without')
const isNowhere = ({lower}: Token, before: Token | undefined) =>
  nowhere.has(lower) || (lower === 'by' && before?.tag === 'VBN')

const isOwning = ({tag, lower}: Token) => tag === 'POS' || /^(?:mine|yours|hers|ours|theirs)$/.test(lower)

const isComparing = ({tag, lemma, lower}: Token) =>
  /^(?:JJR|RBR)$/.test(tag) || comparing.has(lemma) || comparing.has(lower)

const comparing = list(`
  compare confuse differ different equal exchange identical inferior like match mistake prefer rival same similar
  substitute superior swap than trade unlike
`)

/** “The choice is the reader’s.” */
const isPredicate = ({relation, dependents}: Token, first: number) =>
  /^(?:root|ccomp|parataxis)$/.test(relation) ||
  dependents.some((each) => each.relation === 'cop' && each.index < first)

const isGoverned = ({relation, certainty, index, head}: Token) =>
  /^(?:obj|obl|nmod|conj)$/.test(relation) && certainty.relation >= 0.8 && head !== undefined && head.index < index

/** A plural that has a place in a sentence with a verb. */
function isPluralInPlace({tag, relation, certainty, head}: Token, tokens: readonly Token[]): boolean {
  return (
    tag === 'NNS' &&
    certainty.tag >= leastPlural &&
    certainty.relation >= leastPlace &&
    head !== undefined &&
    !/^(?:root|parataxis|vocative|dislocated|dep|reparandum)$/.test(relation) &&
    tokens.some(isFiniteVerb)
  )
}
