import {
  articles,
  hasCapital,
  list,
  objectPronouns,
  possessives,
  reflexivePronouns,
  type Word,
} from '../../src/rule-kit/index.ts'
import {finiteVerbs} from './finite-verbs.generated.ts'
import {notVerbsInEd} from './not-verbs-in-ed.generated.ts'
import {pastWithObject} from './past-with-object.generated.ts'

/** Determiners that never stand alone; “his”, “this” and “each” do, and “its” is often a misspelt “it’s”. */
const orphans = list('a an the my our your their every')

/** Auxiliaries that are no nouns (“the will”, “the might”); after “a” they could speak of a quantity (“a is”). */
const auxiliaries = list('is are was were has had been does would could should')
const finite = new Set(finiteVerbs)
const past = new Set(pastWithObject)
const notVerbs = new Set(notVerbsInEd.filter((entry) => !entry.startsWith('-')))
const notVerbEndings = notVerbsInEd.filter((entry) => entry.startsWith('-')).map((ending) => ending.slice(1))

/** What opens an object and nothing else after a participle. */
const objectOpeners = new Set([
  ...articles,
  ...possessives,
  ...objectPronouns,
  ...reflexivePronouns,
  ...list('it this these those some most all every each what how why whether'),
])
// “an imagined me”
objectOpeners.delete('me')
objectOpeners.delete('whose')
objectOpeners.delete('whom')
/** Verbs that “that” can follow; after a participle it would open a relative clause. */
const saying = list(`
  added admitted alleged announced argued believed claimed complained concluded confirmed decided declared denied
  estimated explained feared found heard hoped insisted learned noted reported revealed said showed stated suggested
  told vowed warned
`)
const wanting = list('attempted decided declined led managed refused threatened tried vowed wanted')

/** A determiner that a noun must follow. */
export function wantsNoun({lower, text, index, sentence}: Word): boolean {
  if (!orphans.has(lower) || (text === text.toUpperCase() && text !== 'A')) return false
  // “vitamin A was”, “Anna A gave”: a letter
  if (hasCapital(text) && index > 0) return false
  return !/letter|variable|vector/.test(sentence.words[index - 1]?.lower ?? '')
}

/** Whether a word right after a determiner can only be a finite verb, by itself or by what follows it. */
export function isFiniteAfterDeterminer(determiner: Word, verb: Word): boolean {
  const {lower, sentence, index} = verb
  if (/\p{Lu}/u.test(verb.text)) return false
  const next = sentence.words[index + 1]
  // Capitals: “an estimated US share”, “a decentralised IT system”
  const after = next && /^\s+$/.test(next.before) && next.text === next.text.toLowerCase() ? next.lower : ''
  const isLetter = determiner.lower === 'a'
  if (auxiliaries.has(lower)) {
    // “a would be assassin”, “a has been”, “your is” for “yours is”
    if (isLetter || determiner.lower === 'your' || after === '' || after === 'be' || after === 'been') return false
    // “their was” for “there was”
    return !(determiner.lower === 'their' && /^(?:is|are|was|were)$/.test(lower))
  }
  if (finite.has(lower)) return !(isLetter && (determiner.index === 0 || lower.endsWith('s'))) && after !== ''
  if (isLetter && determiner.text === 'A') return false
  if (!past.has(lower) && !isPastInEd(lower)) return false
  // “The polls gave the left a lead.”
  if (lower === 'left' && gives.test(sentence.words[determiner.index - 1]?.lower ?? '')) return false
  if (after === 'that') return saying.has(lower)
  if (after === 'to') return wanting.has(lower)
  return objectOpeners.has(after)
}

/** What has two objects. */
const gives =
  /^(?:g[ai]ve[sn]?|giving|cost|costs|den(?:y|ies|ied)|earn(?:s|ed)?|grant(?:s|ed)?|hand(?:s|ed|ing)?|offer(?:s|ed)?|won|wins?)$/

/** Whether a word looks like a past tense in -ed, and can stand for no noun. */
function isPastInEd(word: string): boolean {
  return (
    /^[a-z]{2,}ed$/.test(word) &&
    !word.startsWith('un') &&
    !notVerbs.has(word) &&
    !notVerbEndings.some((ending) => word.endsWith(ending))
  )
}
