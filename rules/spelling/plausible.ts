import {
  atTheStart,
  common,
  commonest,
  hasCapital,
  hasWord,
  isInDictionary,
  type Language,
  levelOf,
  list,
  type Paragraph,
  type Suggestion,
  suggest,
} from '../../src/rule-kit/index.ts'
import {buildingWords} from './building-words.ts'
import {isDerivable} from './derivation.ts'
import {isBetweenNames, type Story} from './story.ts'
import type {Part} from './word-parts.ts'

/** Letters from which a slip makes a word plain to see; shorter ones are abbreviations, particles, foreign. */
const shortest = 4
/** Up to here, words have forms that no dictionary has. */
const rareLevel = 7

/** Two words that are often typed as one. */
const runTogether = new Map([
  ['alot', 'a lot'],
  ['aswell', 'as well'],
  ['atleast', 'at least'],
  ['eachother', 'each other'],
  ['incase', 'in case'],
  ['infact', 'in fact'],
  ['infront', 'in front'],
  ['noone', 'no one'],
])

/**
 * The words that an unknown one may be meant for, the likeliest first; none where it may be right as it is, all the more
 * if other unknown words are about it.
 */
export function findPlausible(
  part: Part,
  {uses}: Story,
  language: Language | undefined,
  isInCompany: boolean,
): readonly Suggestion[] {
  const {text, withName} = part
  const has = (form: string) => hasWord(form, language)
  if (isShortened(part, has) || isInflectedName(part, has) || isPluralOfPhrase(part, has)) return []
  const apart = runTogether.get(text)
  if (apart) return [{word: apart, cost: commonest, level: 0}]
  const isExpected = (near: string) => uses.has(near) || buildingWords.has(near)
  const near = suggest(text, {max: Infinity, variety: language, isExpected})
  const suggestions = text.includes("'") ? near.filter(({word}) => word.includes("'")) : near
  const [best] = suggestions
  if (best && (mayBeDialect(part, suggestions) || mayBeForeign(part, best))) return []
  if ((isPluralOfRare(text, has) || isMadePlural(part, has)) && !(best && isEverywhere(best))) return []
  if (!best || (isInCompany && !(isPlain(best) && isPlainInCompany(best, text)))) return []
  if (isBetweenNames(part.word) && !(best.cost <= common && isPlainInCompany(best, text))) return []
  if (text.length < shortest) return isBesideName(part) ? [] : suggestions.filter((one) => canBeShort(text, one))
  if (best.cost <= commonest) return suggestions
  if (!isLikely(best, text.length) && !isExpected(best.word)) return []
  const isName = has(text.charAt(0).toUpperCase() + text.slice(1))
  const isMade =
    !isPlain(best) && !isLongAndEveryday(best) && isDerivable(text, (stem) => isInDictionary(stem, language))
  return withName || isName || isMade ? [] : suggestions
}

/** “Oi vey”, “the Semu ren”: foreign, or a particle. */
function isBesideName({word: {index, sentence}}: Part): boolean {
  const before = sentence.words[index - 1]
  return before !== undefined && hasCapital(before.text) && (index > 1 || !isInDictionary(before.lower))
}

/** Letters are left out on purpose: “fishin’”, “thro’ the vale”, “w’at”. */
function isShortened({text, word, end}: Part, has: (form: string) => boolean): boolean {
  if (/^.?'/.test(text)) return true
  if (!/^ ?['’](?!\p{L})/u.test(word.paragraph.text.slice(end, end + 3))) return false
  const mayCloseQuotation = word.sentence.text.includes('‘') || text.endsWith('s')
  return has(`${text}g`) || has(`${text}'t`) || !mayCloseQuotation
}

/** What is put to a hyphen may be an ending: “OK-ed”. */
const isInflectedName = ({text, word}: Part, has: (form: string) => boolean) =>
  text.length < word.text.length && has(text.replace(/(?:e?d|y|ers?)$/, ''))

/** “the also-rans”, “the don’ts” */
const isPluralOfPhrase = ({text, word}: Part, has: (form: string) => boolean) =>
  (text.length < word.text.length || /n'ts$/.test(text)) && text.endsWith('s') && has(text.slice(0, -1))

/** Dictionaries leave out plurals of words that are seldom used. */
const isPluralOfRare = (text: string, has: (form: string) => boolean) =>
  /[^s]s$/.test(text) && has(text.slice(0, -1)) && levelOf(text.slice(0, -1)) < rareLevel

/** “four smokings a week”, “‘You got to the bigs,’ he said.” */
function isMadePlural({text, word}: Part, has: (form: string) => boolean): boolean {
  const [before, [token]] = [word.sentence.words[word.index - 1]?.tokens.at(-1), word.tokens]
  if (!/[^s]s$/.test(text) || token?.tag !== 'NNS' || !has(text.slice(0, -1))) return false
  const isSeveral =
    text.endsWith('ings') && /^(?:CD|DT|JJ|PRP\$)$/.test(before?.tag ?? '') && !one.test(before?.lower ?? '')
  return isSeveral || (word.quotation !== undefined && before?.lower === 'the')
}

const one = /^(?:an?|one|this|that|each|every)$/

/** Words that no standard English has: who says one of them says others. */
const dialect = list(`
  abi aboot afore ain't arenae auld awfy aye bairn cannae couldnae dae dey didnae dinna dinnae doesna doon frae gie gonnae
  hadnae hae hame hasnae havenae hoose isnae ma'am mair naebody naething naw noo nowt och oga oot owt shouldnae summat
  tae tha thee theer thi thou wan wasna wasnae wee werenae wey whit willnae wouldnae y'all ye yer yon
  awa baith bide bided blether blethering braw breid brocht canny cauld claes clype crabbit dreich drookit fae fankle fash
  fashed feart fitba fower gaun gey gied glaikit greet greetin guid haud heid heids jaiket ken kent mither mithered nae nane
  nicht numpty oor oorsels oot peely peelie polis puir scunnered selt sel shoogle shoogly skelp skelped sleekit stour stramash
  swither taen tatties telt thae thocht thole thrawn twa wabbit wean weans wheesht whaur wis yersel yous
`)
const clipped = /(?<!\p{L})(?:wi|an|o|th)['’]\s/iu

/** Whether somebody speaks dialect in a paragraph: “‘He was washed off them rocks twice,’ he said.” */
const hasDialect = ({sentences}: Paragraph): boolean =>
  sentences.some(
    ({text, words}) =>
      (words.some(({quotation}) => quotation) && clipped.test(text)) ||
      words.some(
        ({quotation, lower}, i) =>
          quotation !== undefined &&
          (dialect.has(lower) || (lower === 'them' && /^NNS/.test(words[i + 1]?.tokens[0]?.tag ?? ''))),
      ),
  )

/** “‘He’s our clown, in’t he? I saw it meself, doon aboot the hoose.’”: another apostrophe, or vowels that are heard. */
function mayBeDialect({text, word: {quotation, paragraph}}: Part, near: readonly Suggestion[]): boolean {
  if (quotation && dialect.has(text)) return true
  if (
    !quotation ||
    text.replace(/(?:ing|ed|s)$/, '').length > longestSaid ||
    near.some(({word}) => sorted(text) === sorted(word))
  )
    return false
  // “reeturn”, “schols”: letters are doubled by the fingers.
  return (
    text.includes("'") ||
    hasDialect(paragraph) ||
    near.some(
      ({word, level}) =>
        level >= wellKnown && consonantsOf(text) === consonantsOf(word) && undoubled(text) !== undoubled(word),
    )
  )
}

/** How common a word is, at the least, of which everybody knows how it is said. */
const wellKnown = 8
const undoubled = (text: string) => text.replace(/(.)\1/g, '$1')
const longestSaid = 7
const sorted = (text: string) => [...text.replaceAll("'", '')].sort().join('')
const consonantsOf = (text: string) => text.replace(/[aeiouyw]+/g, '')

/** “toma so ripe”, “the maestra”: nouns in a vowel that English words seldom end in, and the other does not. */
const mayBeForeign = ({text, word: {tokens}}: Part, {word, level}: Suggestion) =>
  /[aio]$/.test(text) && text.at(-1) !== word.at(-1) && level < everyday && /^NN/.test(tokens[0]?.tag ?? '')

const everyday = 9

/** The less likely a slip, the longer the word, or the more common, must be that it is made in. */
const isLikely = ({cost, level}: Suggestion, length: number) => cost - 0.3 * level < 1.3 + 0.4 * Math.max(0, length - 6)

/** Of a word that stands in every story, a slip is likelier than a form that no dictionary has: “yers”. */
const isEverywhere = ({cost, level}: Suggestion) => cost <= common && level >= 11

/** A slip so likely, and in so common a word, that what nobody knows is no new or foreign word. */
const isPlain = ({cost, level}: Suggestion) => cost <= 2.2 && level >= 5

/** “probally” is no compound of “prob” and “ally”. */
const isLongAndEveryday = ({word, cost, level}: Suggestion) => word.length >= 8 && cost <= 3 && level >= everyday

/** As plain where other unknown words are about it, or names. */
const isPlainInCompany = ({cost, level}: Suggestion, {length}: string) =>
  (length >= 7 && level >= 5) || (length === 6 && level >= 9 && cost <= common) || (level >= 11 && cost <= commonest)

/** A slip that many make, in a short word that everybody types: “teh”; or a letter lost within a common one: “muh”. */
const canBeShort = (text: string, {word, cost, level}: Suggestion) =>
  text.length === 3 &&
  ((word.length >= 3 && level >= 11 && cost <= commonest + atTheStart) ||
    (word.length === 4 && level >= 8 && cost <= common))
