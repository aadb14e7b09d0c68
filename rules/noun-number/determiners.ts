import {
  coordinators,
  hasCapital,
  isSpaced,
  list,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {isBehindCount} from './elliptical.ts'
import {pluralByNoun, pluralBySingular, singularByPlural} from './nouns.ts'
import {mayOpenClause, mayStandForPeople, nounAfter} from './phrase.ts'

/** A determiner and its noun in another number. */
export interface Disagreement {
  first: Word
  noun: Word
  /** What the determiner asks for. */
  asks: 'plural' | 'singular' | 'one of several'
  /** The noun in the number that is asked for. */
  right: string
}

const numerals = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety
`)
const plural = list('these those several both many few various numerous')
const singular = list('this a an every another')
const quantities = list('number couple handful variety dozens scores hundreds thousands')
const partOf = list('one two three four five six several many few each none')
const whole = new Set([...possessives, ...list('the these those')])
whole.delete('whose')

/** Groups of which one member can be one: “one of the family”, “two of the committee”; and times: “song of the day”. */
const wholes = list(`
  day night morning evening week month year season decade century summer hour house place country nation choice
  band board cabinet cast choir class club committee company congregation council court crew delegation faculty family gang
  government group household jury leadership panel party patrol platoon squad squadron staff team trio tribe troop troupe
`)

/** Plurals that are read as one term: “a high days in inventory ratio”. */
const measures = list('days hours weeks months years')

/** Things that a number names. */
const labelled = list(`
  act article book chapter class clause day edition episode game grade group hour item leg lesson level line match month
  night no number page paragraph part period phase point quarter rank round scene season section series set stage step
  stop story surah tier type unit verse version volume week year zone
`)

/** What may stand before a numeral that counts: no label, such as “phase two”, and no “a two bedroom in London”. */
const beforeNumeral = new Set([
  ...possessives,
  ...prepositions,
  ...coordinators,
  ...subordinators,
  ...primaryAuxiliaries,
  ...list('the these those all any other last first next only about nearly almost some just more least'),
])
for (const word of list('under over by past per since near')) beforeNumeral.delete(word)

/** Verbs whose object a numeral may open; those in -ed are known by their ending. */
const pasts = list(`
  beat bought brought built caught cost drew found gave got grew held hit kept killed knew led left lost made met paid ran
  said saw sent shot sold spent stole swam taught threw took told won wrote
`)

/** “two player”, “these reason”, “this reasons”, “one of the reason”. */
export function findDisagreement(words: readonly Word[], index: number): Disagreement | undefined {
  const first = words[index]
  if (!first || first.opaque) return undefined
  return findPartitive(words, index, first) ?? findPlural(words, index, first) ?? findSingular(words, index, first)
}

function findPartitive(words: readonly Word[], index: number, first: Word): Disagreement | undefined {
  const [of, determiner] = [words[index + 1], words[index + 2]]
  if (of?.lower !== 'of' || !determiner || !isSpaced(of) || !isSpaced(determiner)) return undefined
  if (!partOf.has(first.lower) || !whole.has(determiner.text) || isLabel(words, index)) return undefined
  const noun = nounAfter(words, index + 3, (word) => pluralByNoun.has(word) && !wholes.has(word))
  return noun && {first, noun, asks: 'one of several', right: pluralByNoun.get(noun.text) as string}
}

function findPlural(words: readonly Word[], index: number, first: Word): Disagreement | undefined {
  if (!plural.has(first.lower) && !isCount(words, index) && !isQuantity(words, index)) return undefined
  const start = quantities.has(first.lower) ? index + 2 : index + 1
  const before = words[index - 1]
  const isNominal = isCount(words, index)
    ? isPossessive(before)
    : /^th[eo]se$/.test(first.text) && intoPhrase.has(before?.lower ?? '')
  const noun = nounAfter(words, start, (word, place) =>
    isNominal || isAfterAdjective(words, start, place) ? pluralByNoun.has(word) : pluralBySingular.has(word),
  )
  if (!noun) return undefined
  // “both author of the book and its publisher”
  if (first.lower === 'both' && words.slice(noun.index).some(({lower}) => lower === 'and')) return undefined
  return {first, noun, asks: 'plural', right: pluralByNoun.get(noun.text) as string}
}

/** Prepositions after which “these” hardly ends a subject, as it does in “some of these work”. */
const intoPhrase = list('about in for with from to on by at into during after before through')

/** After “their two” and “two free” hardly a verb can stand; after “two young” it can. */
const isPossessive = (word: Word | undefined) =>
  word !== undefined && (possessives.has(word.lower) || /['’]s$/.test(word.text))

const isAfterAdjective = (words: readonly Word[], start: number, place: number) =>
  place > start && words.slice(start, place).every(({text}) => !mayStandForPeople(text))

function findSingular(words: readonly Word[], index: number, first: Word): Disagreement | undefined {
  if (!singular.has(first.lower) || (hasCapital(first.text) && index > 0) || !isFree(first)) return undefined
  const isThis = first.lower === 'this'
  const noun = nounAfter(
    words,
    index + 1,
    (word) => singularByPlural.has(word) && !(first.lower === 'a' && measures.has(word)),
  )
  if (!noun) return undefined
  if (isThis ? mayOpenClause(words, index, noun) : first.lower !== 'every' && mayOpenName(words, noun)) return undefined
  return {first, noun, asks: 'singular', right: singularByPlural.get(noun.text) as string}
}

/** “a women in science event” */
const mayOpenName = (words: readonly Word[], {text, index}: Word) =>
  /^(?:women|men|children)$/.test(text) && prepositions.has(words[index + 1]?.lower ?? '')

/** “Day two of the trial”, “chapter one of the book” */
function isLabel(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return before !== undefined && (labelled.has(before.lower) || (before.index > 0 && hasCapital(before.text)))
}

/** “two”, “12”: a number that counts, and is neither a label nor a year nor a part of a compound. */
function isCount(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const before = words[index - 1]
  const isFigure = /^(?:[2-9]|[1-9]\d)$/.test(word.text)
  if (!numerals.has(word.lower) && !isFigure) return false
  const [next, second, third] = words.slice(index + 1, index + 4).map(({lower}) => lower)
  // “from 40 to 50 last year”, “30 cycle and 12 drive”
  if (before?.lower === 'and' && isBehindCount(word)) return false
  if (/^(?:last|next|past|this)$/.test(next ?? '') || (second === 'and' && /^\d/.test(third ?? ''))) return false
  if (!before) return !isFigure
  if (!isSpaced(word)) return false
  // “number one, two, three and four priority”, “a factor of 6 difference”, “the 747 pilot”
  if (coordinators.has(before.lower) && numerals.has(words[index - 2]?.lower ?? '')) return false
  if (isFigure && /^(?:at|of|the)$/.test(before.lower)) return false
  return beforeNumeral.has(before.lower) || pasts.has(before.lower) || /^\p{Ll}+(?:ed|['’]s)$/u.test(before.text)
}

/** “a number of”, “dozens of” */
function isQuantity(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  if (!quantities.has(word.lower) || words[index + 1]?.lower !== 'of') return false
  return /s$/.test(word.lower) || words[index - 1]?.lower === 'a'
}

/** Not the end of a word with an apostrophe, as in “Shi‘a”. */
const isFree = ({before}: Word) => before === '' || /[\s“"(]$/.test(before)
