import {
  hasSmallStart,
  inflect,
  isInflectedAsVerb,
  isSmall,
  lemmaOf,
  list,
  reword,
  sureness,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {kinds} from './kinds.ts'
import {findNothingOwned} from './nothing-owned.ts'
import {isPerson} from './owners.ts'
import {bodies} from './possessors.ts'

const owner = /^(\p{L}[\p{L}-]+)(['’])s$/u
const counts = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty forty fifty sixty hundred thousand million several many few both these those dozens various numerous all most'.split(
    ' ',
  ),
)
const units = new Set('year month week day hour minute second night season mile yard decade'.split(' '))
const pluralVerbs = new Set("were are have weren't aren't haven't do don't weren’t aren’t".split(' '))
/** “That’s”, “she’s”: no noun. */
const contracted = new Set(
  'it he she that this there here what who where when why how let one everyone someone nobody everybody somebody anyone else other another'.split(
    ' ',
  ),
)

/** “the farmer's were”, “three boat's sank”, “two week's notice”. */
export function findPlural(word: Word): Slip | undefined {
  const [, stem, mark] = owner.exec(word.text) ?? []
  if (!stem || !mark) return findSeveralAlone(word)
  if (contracted.has(stem.toLowerCase()) || isSum(word, stem) || isShortForIs(word)) return undefined
  return (
    findMeasure(word, stem, mark) ??
    findCounted(word, stem) ??
    findSubject(word, stem) ??
    findBareSubject(word, stem) ??
    findToldOf(word, stem) ??
    findAtPlainVerb(word, stem) ??
    findFeast(word, stem) ??
    findPlace(word, stem) ??
    findOwnersOf(word, stem, mark) ??
    findSeveralOwners(word, stem, mark) ??
    findOneEach(word, stem, mark) ??
    findOwnerAlone(word, stem) ??
    findUnion(word, stem, mark) ??
    findObject(word, stem) ??
    findAddressed(word, stem) ??
    findPerceived(word, stem) ??
    findOfMany(word, stem) ??
    findNothingOwned(word)
  )
}

const sums = new Set('hundred thousand million billion trillion dozen score grand quid pc percent cent'.split(' '))

/** “Four million’s the figure”: a sum is one, and may be somebody or have something. */
const isSum = (word: Word, stem: string): boolean => {
  const before = word.sentence.words[word.index - 1]
  return sums.has(stem) && (counts.has(before?.lower ?? '') || /^\d|^(?:per|a|one)$/.test(before?.lower ?? ''))
}

/** “‘Six foot’s a good height,’ she said.”: counted things are a whole in speech. */
const isShortForIs = (word: Word): boolean =>
  word.quotation !== undefined &&
  isNumber(wordBefore(word)) &&
  /^(?:an?|the|not|my|his|her|our|their|your|what|all|more|less|too|plenty|enough|about|nothing)$/.test(
    word.sentence.words[word.index + 1]?.lower ?? '',
  )

/** “two week's notice”: the time of several has its apostrophe behind the s. */
function findMeasure(word: Word, stem: string, mark: string): Slip | undefined {
  if (!units.has(stem) || !isNumber(wordBefore(word))) return undefined
  const noun = word.tokens.at(-1) && nextToken(word)
  if (!noun?.tag.startsWith('NN') || noun.certainty.tag < 0.8) return undefined
  return {
    from: word,
    to: word,
    expected: [`${stem}s${mark}`],
    why: 'several of them: the apostrophe stands behind the s',
  }
}

const isNumber = (word: Word | undefined) =>
  word !== undefined &&
  (/^(?:[2-9]|\d{2,3})$/.test(word.lower) ? word.lower !== '1' : counts.has(word.lower)) &&
  !/^(?:all|most|both|these|those)$/.test(word.lower)

/** “three boat's sank”, “many farmer's.” */
function findCounted(word: Word, stem: string): Slip | undefined {
  const before = wordBefore(describedBy(word))
  if (!before || !(counts.has(before.lower) || /^(?:[2-9]|\d{2,3})$/.test(before.lower))) return undefined
  const plural = /^(?:bachelor|master)$/.test(stem) ? undefined : pluralOf(stem)
  const next = nextToken(word)
  if (!plural || (next && !/^(?:IN|TO|VBD|VBP|MD|CC|DT|[.,:]|WDT|WP|-RRB-)$/.test(next.tag))) return undefined
  if (next && next.certainty.tag < 0.6 && !/^(?:VB[DP]|MD|[.,:])$/.test(next.tag)) return undefined
  // “the two firm's and the bank’s”, “all three brother’s.”: what is had may be left out.
  if (next?.tag === 'CC' || (/^(?:both|all|these|those|most)$/.test(before.lower) && !next)) return undefined
  return {from: word, to: word, expected: [plural], why: `“${before.text}” asks for a plural, not for an owner`}
}

/** The first of a noun's adjectives, or the noun itself: “seven | retired judge's” */
function describedBy(word: Word): Word {
  let first = word
  for (let at = 0; at < 2; at++) {
    const before = wordBefore(first)
    if (!before || counts.has(before.lower) || !/^(?:JJ|VBN|VBG)$/.test(before.tokens.at(-1)?.tag ?? '')) break
    first = before
  }
  return first
}

/** “Melons, peaches and avocado's were scarce”, “Local baker's say”: a bare noun of one is no owner, and has no verb. */
function findBareSubject(word: Word, stem: string): Slip | undefined {
  const verb = word.sentence.words[word.index + 1]
  const [noun] = word.tokens
  const first = describedBy(word)
  const opener = first.tokens[0]
  if (!verb || !noun || !opener || !/^\s+$/.test(verb.before) || bareOwners.has(stem) || !isSmall(stem))
    return undefined
  const isPlural = pluralVerbs.has(verb.lower)
  const isSaying = verb.tokens[0]?.tag === 'VBP' && verb.tokens[0].certainty.tag > 0.8 && first !== word
  if (!isPlural && !isSaying) return undefined
  const {tokens} = noun.sentence
  const [mark, other] = [tokens[opener.index - 1], tokens[opener.index - 2]]
  const isJoined = mark?.tag === 'CC' && (other?.tag === 'NNS' || other?.text === ',')
  const isFirst = mark === undefined ? first !== word : mark.text === ',' && other?.tag !== 'POS'
  if (!isJoined && !isFirst) return undefined
  if (!inVowels.has(stem) && !/^(?:NN|FW|JJ)$/.test(noun.tag)) return undefined
  return subjectSlip(word, verb, pluralOf(stem))
}

/** “the farmer's were angry” */
function findSubject(word: Word, stem: string): Slip | undefined {
  const verb = word.sentence.words[word.index + 1]
  if (!verb || !/^\s+$/.test(verb.before) || !pluralVerbs.has(verb.lower)) return undefined
  const lead = word.sentence.words[word.index - 1]
  // “Teachers are”, “The Smiths were”
  if (!lead && (word.tokens[0]?.tag === 'NN' || inVowels.has(stem.toLowerCase())))
    return subjectSlip(word, verb, inflect(stem, 'NNS'))
  if (lead?.lower === 'the' && /^\p{Lu}\p{Ll}/u.test(stem) && /^\s+$/.test(word.before))
    return subjectSlip(word, verb, inflect(stem, 'NNPS'))
  if (
    !lead ||
    !/^\s+$/.test(word.before) ||
    !/^(?:the|these|those|many|some|most|all|our|your|my|its|their|his|her|whose|other)$/.test(lead.lower)
  )
    return undefined
  const token = word.tokens[0]
  const plural = pluralOf(stem)
  if (!plural || !token || !/^NNP?S?$/.test(token.tag) || token.certainty.tag < 0.5) return undefined
  if (/^\p{Lu}\p{Ll}/u.test(stem)) return undefined
  return subjectSlip(word, verb, plural)
}

/** “The regulator's said no”: what acts has nothing, and no other owner stands before it that would tell what is left out. */
function findToldOf(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  if (!noun || word.tokens.length > 2 || ending?.tag !== 'POS' || noun.tag !== 'NN' || word.quotation) return undefined
  const {head: verb, sentence} = noun
  if (noun.relation !== 'nsubj' || !verb || !/^VB[DP]$/.test(verb.tag) || !isSmall(stem)) return undefined
  // “The regulator's ruled” may have “has” in it: the ending tells.
  if (Math.min(noun.certainty.relation, noun.certainty.head) < 0.7 || ending.certainty.tag < 0.9) return undefined
  const {tokens} = sentence
  if (!tokens.slice(ending.index + 1, verb.index).every(({tag}) => tag === 'RB')) return undefined
  // “That it was no longer the club’s came as news”: what a clause about it says has an owner for its end.
  if (isOwnersClause(noun)) return undefined
  if (verb.index < ending.index || bareOwners.has(stem) || shops.has(stem)) return undefined
  if (tokens.slice(0, noun.index).some(({tag, lower}) => tag === 'POS' || (/^PRP\$$/.test(tag) && lower !== 'its')))
    return undefined
  return subjectSlip(word, verb.word ?? word, pluralOf(stem))
}

/** “that it was no longer the club’s”, “Whatever is the farmer’s”: a form of “be” stands before it. */
function isOwnersClause({index, sentence: {tokens}}: Token): boolean {
  const before = tokens.slice(0, index)
  const be = before.findLastIndex(({lemma}) => lemma === 'be')
  return be >= 0 && before.slice(be + 1).every(({tag}) => /^(?:DT|PRP\$|JJ|NN.*|RB.?|CD)$/.test(tag))
}

/** How sure the plain form must be of its tag, and how much surer the other words must be read. */
const [leastVerb, leastGain] = [0.8, 1]

/** “The new rule's take effect”: with a plural, what was hardly read as a noun is the verb. */
function findAtPlainVerb(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  const next = nextToken(word)
  if (!noun || !next || word.tokens.length > 2 || ending?.tag !== 'POS' || noun.tag !== 'NN' || !isSmall(stem))
    return undefined
  if (!/^(?:NN|JJ|VB|VBP)$/.test(next.tag) || next.certainty.tag >= 0.85 || next.start !== word.end + 1)
    return undefined
  const plural = isInflectedAsVerb(next.lower) ? pluralOf(stem) : undefined
  const tokens = plural ? reword(noun.sentence, word, plural)?.tokens : undefined
  const verb = tokens?.[noun.index + 1]
  if (!tokens || verb?.tag !== 'VBP' || verb.certainty.tag < leastVerb || !isSubjectOf(tokens[noun.index], verb))
    return undefined
  const rest = tokens.filter((_, i) => i !== noun.index)
  const gain = sureness(rest) - sureness(noun.sentence.tokens.filter((each) => each !== noun && each !== ending))
  return gain >= leastGain ? subjectSlip(word, next.word ?? word, plural) : undefined
}

const isSubjectOf = (noun: Token | undefined, verb: Token): boolean =>
  noun !== undefined && (noun.head === verb ? noun.relation.startsWith('nsubj') : noun.head?.head === verb)

const feasts = list('Award Game Olympic')

/** “the Academy Award's.”: they go by a plural. */
function findFeast(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  const next = nextToken(word)
  if (!feasts.has(stem) || !noun || ending?.tag !== 'POS' || (next && !/^(?:IN|[.,])$/.test(next.tag))) return undefined
  const isNamed = noun.sentence.tokens[noun.index - 1]?.tag.startsWith('NNP') === true
  return isNamed ? {from: word, to: word, expected: [`${stem}s`], why: 'a plural has no apostrophe'} : undefined
}

/** “The members' voted”: what acts has nothing. */
function findSeveralAlone(word: Word): Slip | undefined {
  const [noun] = word.tokens
  if (!noun || word.tokens.length > 1 || !/^NNP?S$/.test(noun.tag) || noun.relation !== 'nsubj') return undefined
  const {head: verb, sentence} = noun
  const [mark, next] = sentence.tokens.slice(noun.index + 1)
  if (mark?.tag !== 'POS' || mark.start !== noun.end || !next || next.start !== mark.end + 1 || !verb) return undefined
  if (sentence.text.includes('‘') || !/^(?:VB[DP]|MD)$/.test(next.tag) || next.certainty.tag < 0.8) return undefined
  if ((next !== verb && next.head !== verb) || noun.certainty.relation < 0.8) return undefined
  const isElliptic = sentence.tokens.slice(0, noun.index).some(({tag}) => /^(?:POS|PRP\$)$/.test(tag))
  return isElliptic
    ? undefined
    : {from: word, to: word, end: mark.end, expected: [word.text], why: 'a plural has no apostrophe'}
}

/** Whose house, shop or surgery goes by them: “the baker's closed”, “outside the dentist's”. */
const shops = list(`
  baker barber butcher chemist confectioner dentist doctor draper fishmonger florist fruiterer greengrocer grocer
  hairdresser ironmonger jeweller jeweler newsagent optician pawnbroker stationer tailor tobacconist undertaker vet
`)

/** “queued outside hospital's, unable to move”: a bare noun of one has nothing, and is no owner. */
function findPlace(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  if (!noun || word.tokens.length > 2 || ending?.tag !== 'POS' || noun.tag !== 'NN' || !isSmall(stem)) return undefined
  const preposition = noun.dependents[0]
  const isBare = noun.dependents.every(({relation, index}) => index > noun.index || /^(?:case|amod)$/.test(relation))
  if (!isBare || preposition?.relation !== 'case' || !/^(?:obl|nmod)$/.test(noun.relation)) return undefined
  if (units.has(stem) || bareOwners.has(stem) || isPerson(stem) || shops.has(stem)) return undefined
  const next = nextToken(word)
  if (next && !/^[,.]$/.test(next.tag)) return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe'} : undefined
}

/** Words in a vowel that are often written so, and read as names. */
const inVowels = new Set('taxi photo video piano pizza banana tomato potato kilo logo ski'.split(' '))

const subjectSlip = (word: Word, verb: Word, plural: string | undefined): Slip | undefined =>
  plural === undefined
    ? undefined
    : {
        from: word,
        to: word,
        expected: [plural],
        why: `“${verb.text}” asks for a plural, not for an owner`,
        // “the finest singer the choir’s ever had”
        leastSuspicion: 0.6,
      }

/** “They sold banana's and orange's at the market”: a bare noun that has nothing. */
function findObject(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  if (!noun || !ending || word.tokens.length > 2 || !isSmall(stem) || ending.tag !== 'POS') return undefined
  if (units.has(stem) || bareOwners.has(stem)) return undefined
  const isBare = noun.dependents.every(
    ({relation, index}) => index > noun.index || /^(?:cc|punct|amod)$/.test(relation),
  )
  const isJoined = noun.relation === 'conj' && noun.head?.relation === 'obj'
  if (!isBare || !(noun.relation === 'obj' || isJoined) || noun.certainty.relation < 0.55) return undefined
  const next = nextToken(word)
  if (next && !/^(?:IN|[.,])$/.test(next.tag) && !isJoinedToBare(next)) return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe'} : undefined
}

/** Verbs whose object is a person, and no house or shop: “visited his brother’s”. */
const onPersons = new Set(
  'advise allow ask encourage expect help hire instruct invite order persuade remind teach tell test thank train treat urge vaccinate want warn'.split(
    ' ',
  ),
)

/** “tests her patient's for iron”, “told his player's to rest” */
function findAddressed(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  if (!noun || word.tokens.length > 2 || !isSmall(stem) || ending?.tag === undefined || !isPerson(stem))
    return undefined
  const next = nextToken(word)
  if (!next || !(next.lower === 'to' || /^(?:for|in|on|at|from|with|about|against|[.,])$/.test(next.lower)))
    return undefined
  const {tokens} = noun.sentence
  let at = noun.index - 1
  while (/^(?:DT|PDT|PRP\$|JJ|CD)$/.test(tokens[at]?.tag ?? '')) at--
  const verb = tokens[at]
  if (!verb || at === noun.index - 1 || !/^VB/.test(verb.tag) || !onPersons.has(verb.lemma)) return undefined
  // “tested his brother’s for an hour”, “tested the driver’s on Friday”: what is had may be known.
  if (next.lower !== 'to' && kin.has(stem)) return undefined
  if (
    next.lower !== 'to' &&
    /^(?:want|expect|order|test)$/.test(verb.lemma) &&
    !/^PRP\$$/.test(tokens[at + 1]?.tag ?? '')
  )
    return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe'} : undefined
}

const kin = new Set('brother sister mother father daughter son friend neighbor neighbour partner'.split(' '))

/** “heard the bell's going all night”: what is heard going is no one's. */
function findPerceived(word: Word, stem: string): Slip | undefined {
  const [determiner, verb] = [wordBefore(word), word.sentence.words[word.index - 2]]
  const next = word.sentence.words[word.index + 1]
  if (!determiner || !verb || !next || !isSmall(stem) || !/^(?:going|coming)$/.test(next.lower)) return undefined
  if (
    determiner.lower !== 'the' ||
    !/^(?:hear|heard|hears|see|saw|sees|watch|watched|watches|feel|felt)$/.test(verb.lower)
  )
    return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [plural, stem], why: 'a plural has no apostrophe'} : undefined
}

const quantities = new Set(
  'hundreds thousands dozens scores millions number handful list crowd crowds series lots group groups'.split(' '),
)

/** “Hundreds of visitor's came”, “the number of accident's has risen” */
function findOfMany(word: Word, stem: string): Slip | undefined {
  const of = wordBefore(describedBy(word))
  const many = of?.lower === 'of' ? wordBefore(of) : undefined
  if (!many || !quantities.has(many.lower) || bareOwners.has(stem)) return undefined
  const next = nextToken(word)
  if (next && !/^(?:VB[DZP]|MD|IN|TO|[.,:])$/.test(next.tag)) return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe'} : undefined
}

/** What everybody has one of, or his own: of several owners, then. */
const owned = new Set(
  'wages salaries bonuses pensions jobs lives homes families wives husbands names deaths bodies votes appeals careers'.split(
    ' ',
  ),
)
const definite = new Set('the these those all both his her their its our'.split(' '))

/** “the three departing boss's bonuses”: the owners are several. */
function findOwnersOf(word: Word, stem: string, mark: string): Slip | undefined {
  const count = wordBefore(describedBy(word))
  const next = word.sentence.words[word.index + 1]
  if (!count || !isNumber(count) || !next || next.before !== ' ' || !owned.has(next.lower) || !isSmall(stem))
    return undefined
  const determiner = wordBefore(count)
  if (!definite.has(determiner?.lower ?? '')) return undefined
  const plural = pluralOf(stem)
  return plural
    ? {from: word, to: word, expected: [`${plural}${mark}`], why: 'several of them: the apostrophe stands behind the s'}
    : undefined
}

/** “the two brother's grandfather”, “both team's players”: who is counted has its apostrophe behind the s. */
function findSeveralOwners(word: Word, stem: string, mark: string): Slip | undefined {
  const count = wordBefore(describedBy(word))
  const [noun, ending] = word.tokens
  if (!count || !noun || !isSmall(stem) || kinds.has(stem) || units.has(stem) || bareOwners.has(stem)) return undefined
  if (!/^(?:both|two|three|four|five|six|seven|eight|nine|ten|several|many|few|these|those)$/.test(count.lower))
    return undefined
  const owned = noun.head
  const next = nextToken(word)
  if (noun.tag !== 'NN' || ending?.tag !== 'POS' || !owned || owned.index < noun.index || !next) return undefined
  if (!(next === owned || /^(?:JJ|CD|VBN)$/.test(next.tag)) || !/^NNS?$/.test(owned.tag)) return undefined
  // “two officer's reports” may be reports of a kind.
  const isCertain = count.lower === 'both' || owned.tag === 'NN' || bodies.has(stem) || isPerson(stem)
  const plural = isCertain ? pluralOf(stem) : undefined
  return plural
    ? {from: word, to: word, expected: [`${plural}${mark}`], why: 'several of them: the apostrophe stands behind the s'}
    : undefined
}

/** Of which nobody has several. */
const oneEach = new Set('voices faces deaths identities bodies mothers fathers wives husbands families'.split(' '))

/** “the patient's voices”: one has but one. */
function findOneEach(word: Word, stem: string, mark: string): Slip | undefined {
  const [noun, ending] = word.tokens
  const next = word.sentence.words[word.index + 1]
  if (next?.before !== ' ' || !oneEach.has(next.lower) || !isSmall(stem) || !isPerson(stem)) return undefined
  if (wordBefore(word)?.lower !== 'the' || noun?.tag !== 'NN' || ending?.tag !== 'POS') return undefined
  if (/^(?:NN.*|HYPH|POS)$/.test(next.tokens[0]?.sentence.tokens[(next.tokens[0]?.index ?? 0) + 1]?.tag ?? ''))
    return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [`${plural}${mark}`], why: 'one has but one'} : undefined
}

/** “the family's of the three men”, “whose fellow trustee's had sat”: nothing that it has stands behind it. */
function findOwnerAlone(word: Word, stem: string): Slip | undefined {
  const [noun, ending] = word.tokens
  const next = word.sentence.words[word.index + 1]
  const behind = word.sentence.words[word.index + 2]?.tokens[0]
  const before = wordBefore(describedBy(word))
  if (!noun || !ending || !next || !behind || next.before !== ' ' || !isSmall(stem) || !before) return undefined
  if (units.has(stem) || bareOwners.has(stem) || !/^NN$/.test(noun.tag)) return undefined
  const isOf = next.lower === 'of' && /^(?:DT|PRP\$|CD)$/.test(behind.tag) && !/^(?:of|than)$/.test(before.lower)
  const isHad = next.lower === 'had' && behind.tag === 'VBN' && isPerson(stem) && !bodies.has(stem)
  if (!isOf && !isHad) return undefined
  // “a friend of the family's of long standing”, “hers had failed, and the doctor's had worked”
  const {tokens} = noun.sentence
  const earlier = tokens.slice(0, noun.index)
  if (isOf && earlier.some(({lower}) => lower === 'of')) return undefined
  if (isHad && !/^(?:DT|PRP\$|WP\$|JJ)$/.test(before.tokens[0]?.tag ?? '')) return undefined
  if (isHad && earlier.some(({tag, lower}) => tag === 'POS' || /^(?:mine|yours|hers|ours|theirs)$/.test(lower)))
    return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [plural], why: 'a plural has no apostrophe'} : undefined
}

/** “the miner's union”: one has none. */
function findUnion(word: Word, stem: string, mark: string): Slip | undefined {
  const next = word.sentence.words[word.index + 1]
  const [noun] = word.tokens
  const union = next?.tokens[0]
  if (next?.before !== ' ' || !/^(?:union|unions|federation)$/.test(next.text) || !isSmall(stem) || !isPerson(stem))
    return undefined
  if (wordBefore(word)?.lower !== 'the' || !noun || noun.head !== union) return undefined
  // “the teacher's union card”, “the worker's union membership”
  if (/^(?:NN.*|HYPH|POS)$/.test(union?.sentence.tokens[union.index + 1]?.tag ?? '')) return undefined
  const plural = pluralOf(stem)
  return plural ? {from: word, to: word, expected: [`${plural}${mark}`], why: 'a union is of several'} : undefined
}

/** “and orange's at”, not “and women's clothes” */
function isJoinedToBare({lower, index, sentence}: Token): boolean {
  const [noun, ending, behind] = sentence.tokens.slice(index + 1, index + 4)
  if (!/^(?:and|or)$/.test(lower) || !noun || !ending) return false
  return ending.tag === 'POS'
    ? /^(?:IN|[.,])$/.test(behind?.tag ?? '.')
    : /^NNS$/.test(noun.tag) && !/^NN/.test(ending.tag)
}

const bareOwners = new Set('men women children people today yesterday tomorrow tonight'.split(' '))

/** “MPs” for capitals. */
/** Of a singular: “most people’s” is a plural already. */
function pluralOf(stem: string): string | undefined {
  if (stem === 'people' || (hasSmallStart(stem) && !stem.endsWith('ss') && lemmaOf(stem, 'NNS') !== stem))
    return undefined
  return /^\p{Lu}\p{L}?\p{Lu}+$/u.test(stem) ? `${stem}s` : hasSmallStart(stem) ? inflect(stem, 'NNS') : undefined
}

function nextToken(word: Word) {
  const last = word.tokens.at(-1)
  return last?.sentence.tokens[last.index + 1]
}

const wordBefore = ({sentence, index, before}: Word): Word | undefined =>
  /^\s+$/.test(before) ? sentence.words[index - 1] : undefined
