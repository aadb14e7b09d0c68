import {inflect, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'

const owner = /^(\p{L}[\p{L}-]+)(['’])s$/u
const counts = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty several many few both these those dozens various numerous all most'.split(
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
  if (!stem || !mark || contracted.has(stem.toLowerCase())) return undefined
  return findMeasure(word, stem, mark) ?? findCounted(word, stem) ?? findSubject(word, stem)
}

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
  const before = wordBefore(word)
  if (!before || !(counts.has(before.lower) || /^(?:[2-9]|\d{2,3})$/.test(before.lower))) return undefined
  const plural = pluralOf(stem)
  const next = nextToken(word)
  if (!plural || (next && !/^(?:IN|TO|VBD|VBP|MD|CC|[.,:]|WDT|WP|-RRB-)$/.test(next.tag))) return undefined
  if (next && next.certainty.tag < 0.6 && !/^[.,:]$/.test(next.tag)) return undefined
  // “the two firm's and the bank’s”, “all three brother’s.”: what is had may be left out.
  if (next?.tag === 'CC' || (/^(?:both|all|these|those|most)$/.test(before.lower) && !next)) return undefined
  return {from: word, to: word, expected: [plural], why: `“${before.text}” asks for a plural, not for an owner`}
}

/** “the farmer's were angry” */
function findSubject(word: Word, stem: string): Slip | undefined {
  const verb = word.sentence.words[word.index + 1]
  if (!verb || !/^\s+$/.test(verb.before) || !pluralVerbs.has(verb.lower)) return undefined
  const lead = word.sentence.words[word.index - 1]
  if (
    !lead ||
    !/^\s+$/.test(word.before) ||
    !/^(?:the|these|those|many|some|most|all|our|their|his|her|other)$/.test(lead.lower)
  )
    return undefined
  const token = word.tokens[0]
  const plural = pluralOf(stem)
  if (!plural || !token || !/^NNP?S?$/.test(token.tag) || token.certainty.tag < 0.5) return undefined
  if (/^\p{Lu}\p{Ll}/u.test(stem)) return undefined
  return {from: word, to: word, expected: [plural], why: `“${verb.text}” asks for a plural, not for an owner`}
}

/** “MPs” for capitals. */
function pluralOf(stem: string): string | undefined {
  return /^\p{Lu}{2,}$/u.test(stem) ? `${stem}s` : /^\p{Ll}/u.test(stem) ? inflect(stem, 'NNS') : undefined
}

function nextToken(word: Word) {
  const last = word.tokens.at(-1)
  return last?.sentence.tokens[last.index + 1]
}

const wordBefore = ({sentence, index, before}: Word): Word | undefined =>
  /^\s+$/.test(before) ? sentence.words[index - 1] : undefined
