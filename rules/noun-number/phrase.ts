import {
  articles,
  isSmall,
  list,
  modals,
  possessives,
  primaryAuxiliaries,
  subjectPronouns,
  type Word,
} from '../../src/rule-kit/index.ts'
import {adjectives} from './adjectives.generated.ts'

const isAdjective = new Set(adjectives)

/** Words that no noun phrase goes on with: what stands before one of them is its last noun. */
const followers = new Set([
  ...list(`
    of in at for with from by on to into during after before since until about against among between through without
    within near behind
    who whom which that when where while because than if as
    will would can could may might must shall should
    isn't aren't wasn't weren't hasn't haven't don't doesn't didn't won't can't
  `),
  ...primaryAuxiliaries,
])
followers.delete('being')
followers.delete('having')

/** Words that open a clause or an aside after a comma, so that no list of adjectives goes on: “many state, local and …”. */
const afterComma = new Set([
  ...articles,
  ...possessives,
  ...subjectPronouns,
  ...list(
    'who whom which when where while but because although though as if with including such this these that several some most many all each both',
  ),
])

/**
 * The noun that a determiner belongs to, with nothing but adjectives between them: “player” in “two free | player”. `end`
 * is the place of the first word after the determiner.
 */
export function nounAfter(
  words: readonly Word[],
  start: number,
  isNoun: (word: string, place: number) => boolean,
): Word | undefined {
  for (let i = start; i < start + 4; i++) {
    const word = words[i]
    if (!word || word.opaque || !/^\s+$/.test(word.before) || !isSmall(word.text)) return undefined
    if (isNoun(word.text, i) && endsPhrase(words, i)) return word
    if (!mayPrecedeNoun(words, i)) return undefined
  }
  return undefined
}

const forPeople = list(`
  active black blue brave brown dead deaf disabled elderly elected eligible faithful fellow female first guilty homeless
  homosexual ill individual injured innocent last local male many married missing more most native old other own poor
  pregnant professional proud rich rival sick single strong talented third top unarmed unemployed veteran violent visiting
  weak wealthy white wicked wild wise worried wounded young younger older bigger smaller larger better worse higher lower
  least best worst green yellow red key public private secret
`)

/** “the young”, “two more”: adjectives that can be a subject, so that a verb may follow them. */
export const mayStandForPeople = (word: string) => forPeople.has(word)

/** “old”, “most”, and “popular” in “most popular”. */
function mayPrecedeNoun(words: readonly Word[], index: number): boolean {
  const {text} = words[index] as Word
  if (isAdjective.has(text) || text === 'most' || text === 'least') return true
  return (
    /^(?:most|least)$/.test(words[index - 1]?.text ?? '') &&
    /(?:ed|ing|ful|ous|able|ible|ive|al|ic|ent|ant|ar)$/.test(text)
  )
}

/** Whether a noun phrase ends with this word, so that it is no first part of a compound (“two dog owners”). */
function endsPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word
  const next = words[index + 1]
  if (!next) return /^\s*$|^[.;:?!)]/.test(word.sentence.after)
  if (/^\s+$/.test(next.before)) return !next.opaque && followers.has(next.lower)
  if (/^,\s$/.test(next.before)) return afterComma.has(next.lower)
  return /^[;:?!)]/.test(next.before)
}

/**
 * Whether a noun may begin the sentence’s main clause, so that what stands before it is no part of its phrase: “After this |
 * students left”, “For Muslims | women”. Not where nothing stands before, where the sentence has had its verb, or where it
 * ends with the noun.
 */
export function mayOpenClause(words: readonly Word[], index: number, noun: Word): boolean {
  const next = words[noun.index + 1]
  if (index === 0 || !next || !/^\s+$/.test(next.before)) return false
  return !words
    .slice(0, index)
    .some(({lower}) => primaryAuxiliaries.has(lower) || modals.has(lower) || /ed$/.test(lower))
}
