import {matchCase, mayBeSubject, objectPronouns, reword, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'

/** Contractions and the possessives that sound like them. */
const owners: ReadonlyMap<string, string> = new Map([
  ["it's", 'its'],
  ["who's", 'whose'],
  ["you're", 'your'],
  ["they're", 'their'],
])
const contractions: ReadonlyMap<string, string> = new Map([...owners].map(([short, owner]) => [owner, short]))

export const mayBeContraction = ({lower}: Word): boolean => owners.has(lower) || contractions.has(lower)

/** “breathing it’s exhaust”, “knows who’s it was”; “its raining”, “your welcome”. */
export function findContraction(word: Word): Slip | undefined {
  const owner = owners.get(word.lower)
  if (owner && !isTold(word) && (isReadAsOwner(word) || isOwner(word) || hasParted(word, owner)))
    return slip(word, owner, `short for “${spelledOut.get(word.lower)}”, where an owner is meant`)
  const short = contractions.get(word.lower)
  if (short && isShort(word)) return slip(word, short, `an owner, where “${spelledOut.get(short)}” is meant`)
  return undefined
}

/** “I tell them it’s butter” */
function isTold({index, sentence: {words}}: Word): boolean {
  const [verb, person] = words.slice(Math.max(0, index - 2), index)
  return (
    /^(?:tell|told|tells|assured?|warn(?:ed)?|remind(?:ed)?|show(?:ed)?)$/.test(verb?.lower ?? '') &&
    objectPronouns.has(person?.lower ?? '')
  )
}

const spelledOut = new Map([
  ["it's", 'it is'],
  ["who's", 'who is'],
  ["you're", 'you are'],
  ["they're", 'they are'],
])

function slip(word: Word, right: string, why: string): Slip {
  return {from: word, to: word, expected: [matchCase(word.text, right.replace("'", apostropheOf(word)))], why}
}

/**
 * Whether the reading takes the contraction for an owner's pronoun. It does so for nine of ten “it's” that should be “its”,
 * “you're” that should be “your”, and for a few in a thousand that are right.
 */
function isReadAsOwner({text, lower, quotation, tokens: [pronoun, verb]}: Word): boolean {
  if (!pronoun || !verb || !/^(?:PRP|WP)\$$/.test(pronoun.tag) || pronoun.relation !== 'nmod:poss') return false
  // “GSA IT’s initiatives”
  if (/^.\p{Lu}/u.test(text)) return false
  const noun = pronoun.head
  const {tokens} = pronoun.sentence
  const [last, next] = [tokens[pronoun.index - 1], tokens[verb.index + 1]]
  if (!noun || !next || next.start === verb.end || noun.index < verb.index) return false
  if (!/^NNS?$/.test(noun.tag) || bare.has(noun.lower) || isCleft(tokens, noun)) return false
  // “it’s common knowledge, and”: what may be said of it
  const isPredicate = /^(?:root|ccomp|advcl|parataxis|conj|acl)/.test(noun.relation)
  const {tag, head, relation} = pronoun.certainty
  if (isPredicate && !(last && governs(last))) return false
  // “whether they’re government, private sector or charities”
  const isMarked = (verb.tag === 'POS' && lower !== "they're") || (last !== undefined && governs(last))
  return isMarked && tag >= (quotation ? 0.8 : 0.5) && Math.min(head, relation) >= 0.6
}

/** “310 of it’s 2,900”, “has been it’s head”, “shifted it’s area”: a clause can hardly follow. */
const governs = ({lower, tag, lemma}: Token): boolean =>
  (prepositions.has(lower) && /^(?:IN|TO)$/.test(tag)) || /^(?:been|become|became)$/.test(lower) || lemma === 'lose'

/** Prepositions that no clause follows. */
const prepositions = new Set(
  'against among at behind between by during from in into of on over through throughout to toward towards under upon with within without'.split(
    ' ',
  ),
)

/** Whether the word behind the contraction is nobody's predicate, but what is had. */
function isOwner(word: Word): boolean {
  const [pronoun, verb] = word.tokens
  if (!pronoun || !verb) return false
  const {tokens} = pronoun.sentence
  const [last, next] = [tokens[pronoun.index - 1], tokens[verb.index + 1]]
  if (!next || next.start === verb.end || next.tag === 'CD') return false
  // “GSA IT’s initiatives”, “the WHO’s strategy”
  if (pronoun.text.length > 1 && pronoun.text === pronoun.text.toUpperCase()) return false
  // “knows who’s it was”
  if (word.lower === "who's" && /^(?:it|he|she|they)$/.test(next.lower))
    return /^(?:was|is|were|are)$/.test(tokens[next.index + 1]?.lower ?? '')
  // “anybody who’s raised boys knows”
  if (word.lower === "who's" && next.tag === 'VBN' && next.relation !== 'amod' && verb.head === next) return false
  const noun = findNoun(tokens, next.index)
  // “it’s children’s day”
  if (!noun || tokens[noun.index + 1]?.tag === 'POS') return false
  // “lost it’s captain”, but “said they’re teachers”
  if (noun.relation === 'obj' && noun.head && asserting.has(noun.head.lemma)) return false
  if (noun.lower === 'part' || (bare.has(noun.lower) && noun.relation !== 'obj')) return false
  const follows = tokens[noun.index + 1]
  // “as if they’re cousins reuniting”, “what you’re testing”
  // “provided that it’s proceeds be audited”
  const isSubjunctive = noun.tag === 'NNS' && follows?.lower === 'be'
  if (/^nsubj/.test(noun.relation) && !isSubjunctive && !/^(?:MD|VB[DZPN]|RB)$/.test(follows?.tag ?? '')) return false
  if (/^[ty]/.test(word.lower) && noun.lower.endsWith('ing')) return false
  if (verb.tag === 'POS' && verb.relation === 'case' && verb.certainty.tag > 0.7) return isHad.test(noun.relation)
  // “in it’s report”
  if (last && prepositions.has(last.lower) && /^(?:IN|TO)$/.test(last.tag) && word.lower !== "who's")
    return last.end < pronoun.start
  // “said it’s schools would close”
  const isSubject = /^nsubj/.test(noun.relation) && (isSubjunctive || /^(?:MD|VB[DZ])$/.test(follows?.tag ?? ''))
  return isNominal(noun) && (verb.head === noun || isSubject) && !isCleft(tokens, noun)
}

/** “It’s battery, investigators said, had expired”: what is had is a subject, and an aside parts it from its verb. */
function hasParted({lower, tokens: [pronoun, verb]}: Word, owner: string): boolean {
  if (lower !== "it's" || !pronoun || !verb) return false
  const {sentence, start} = pronoun
  const noun = findNoun(sentence.tokens, verb.index + 1)
  if (!noun || sentence.tokens[noun.index + 1]?.text !== ',') return false
  const comma = sentence.tokens.findIndex(({text}, i) => i > noun.index + 2 && /^[,;:–—]$/.test(text))
  const own = sentence.tokens[comma + 1]
  if (comma < 0 || sentence.tokens[comma]?.text !== ',' || !own || !/^(?:VB[DZP]|MD)$/.test(own.tag)) return false
  const {tokens = []} = reword(sentence, {start, end: verb.end}, owner) ?? {}
  const subject = tokens[noun.index - 1]
  const predicate = subject?.head
  return (
    tokens.length === sentence.tokens.length - 1 &&
    subject !== undefined &&
    predicate !== undefined &&
    /^nsubj/.test(subject.relation) &&
    predicate.index >= own.index - 1 &&
    Math.min(subject.certainty.head, subject.certainty.relation) >= 0.5
  )
}

/** The noun of a phrase that has no article of its own: “own new report”. */
function findNoun(tokens: readonly Token[], from: number): Token | undefined {
  let at = from
  // “who’s only address was a mailbox”
  if (tokens[at]?.lower === 'only' && /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? '')) at++
  while (/^(?:JJ[RS]?|CD|VBN|HYPH)$/.test(tokens[at]?.tag ?? '')) at++
  while (/^(?:NNP?S?|HYPH)$/.test(tokens[at]?.tag ?? '')) at++
  const noun = tokens[at - 1]
  return noun && at > from && /^NNS?$/.test(noun.tag) && noun.certainty.tag > 0.6 ? noun : undefined
}

/** No predicate: “because they’re volunteers” is one. */
const isHad = /^(?:nsubj|obj|iobj|obl|nmod|conj|xcomp)/

/** Verbs with a clause: “said they’re teachers”. */
const asserting = new Set(
  'ensure verify confirm check say think know believe claim insist admit agree hope fear guess suppose assume reckon mean feel see'.split(
    ' ',
  ),
)

/** “it’s time”, “it’s war”, “who’s mayor now”: predicates without an article. */
const bare = new Set(
  'anything boss captain chairman editor fun head king leader mayor nonsense nothing people president queen rubbish somebody someone something things time war'.split(
    ' ',
  ),
)

/** Subject or object of another verb, which no predicate can be. */
const isNominal = ({relation, certainty, head}: Token) =>
  /^(?:nsubj|obj|iobj|obl|nmod)/.test(relation) &&
  certainty.relation > 0.4 &&
  certainty.head > 0.4 &&
  head !== undefined

/** “It’s voters who decide”, “It’s money he wants” */
const isCleft = (tokens: readonly Token[], {index}: Token) =>
  /^(?:who|that|which|whom|i|you|he|she|we|they)$/.test(tokens[index + 1]?.lower ?? '')

/** No noun can follow an owner that these follow: “its the”, “your not”. */
const neverOwned = new Set(
  'the a an this that what how where who he she his her my your our their they we you me him them us not been'.split(
    ' ',
  ),
)
/** “its clear that”, “its hard to say” */
const judged = new Set(
  'clear possible impossible important hard difficult easy likely unlikely true good great nice sad best better vital essential'.split(
    ' ',
  ),
)

/** “asked whose in charge”: no noun can follow. */
const besideVerb = new Set('in on at behind from with to not been'.split(' '))

const intending = new Set('planning going hoping trying looking wanting waiting preparing struggling'.split(' '))
const isPlainVerb = (word: Word | undefined) => word?.tokens[0]?.tag === 'VB'

/** Whether what follows the owner is a verb, or can belong to nobody. */
function isShort(word: Word): boolean {
  const {sentence, index, lower} = word
  const [next, third] = [sentence.words[index + 1], sentence.words[index + 2]]
  const before = sentence.words[index - 1]?.lower ?? ''
  const [token] = word.tokens
  if (!next || !token || !/^\s+$/.test(next.before) || next.opaque || /^[-‐]/.test(third?.before ?? sentence.after))
    return false
  if (next.text !== next.lower || word.text === word.text.toUpperCase()) return false
  // “attest to their not being able”
  if (next.lower === 'not' && third?.lower.endsWith('ing')) return false
  if (lower !== 'whose' && neverOwned.has(next.lower) && third !== undefined && !/["“‘]/.test(next.before))
    return !/^[,;:]/.test(third.before)
  // “Anyone whose planning to drive”
  if (lower === 'whose' && intending.has(next.lower) && third?.lower === 'to')
    return (
      /^(?:any|every|no|some)(?:one|body)$|^(?:those|man|woman)$/.test(before) && isPlainVerb(sentence.words[index + 3])
    )
  if (lower === 'whose' && besideVerb.has(next.lower)) return /^\s*[.?!]?["”’]?$/.test(third?.before ?? '')
  if (
    lower === 'its' &&
    judged.has(next.lower) &&
    !/^(?:do|does|did|done|doing|at)$/.test(before) &&
    /^(?:that|to)$/.test(third?.lower ?? '')
  )
    return /^\s+$/.test(third?.before ?? '')
  if (lower === 'your' && next.lower === 'welcome')
    return (token.index === 0 || /["“‘,]/.test(word.before)) && /^[,.!”"’]/.test(third?.before ?? sentence.after)
  if (lower === 'your' && next.lower === 'right')
    return /["“‘]$/.test(word.before) && /^[,.!]["”’]/.test(third?.before ?? sentence.after)
  return isGoing(token, next)
}

/** Verbs of “it” that the reading may take for nouns. */
const impersonal = new Set('coming getting going happening looking raining snowing taking'.split(' '))

/** “Its raining again.”, “Your looking at the wrong man”: the -ing form is the clause's only verb. */
function isGoing(owner: Token, next: Word): boolean {
  const [verb] = next.tokens
  if (!verb || !/^[a-z]{2,}ing$/.test(verb.lower) || owner.head !== verb || verb.index !== owner.index + 1) return false
  // “without their knowing”
  if (
    /^(?:without|of|by|from|for|about|despite|to|on|in|with|at)$/.test(
      owner.sentence.tokens[owner.index - 1]?.lower ?? '',
    )
  )
    return false
  if (/^(?:WP\$|PRP\$?)$/.test(owner.tag) && /^nsubj/.test(owner.relation) && owner.certainty.relation > 0.6)
    return verb.tag === 'VBG' && !(owner.tag === 'WP$' && mayBeSubject(verb))
  const isVerb = verb.tag === 'VBG' ? verb.certainty.tag > 0.6 : impersonal.has(verb.lower)
  if (!/^(?:root|ccomp|parataxis)$/.test(verb.relation) || !isVerb) return false
  return !owner.sentence.tokens.some(
    ({tag, head, relation}) => /^(?:VB[DZP]|MD)$/.test(tag) && (head === verb || relation === 'root'),
  )
}
