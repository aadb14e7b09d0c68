import type {Token} from '../../src/rule-kit/index.ts'
import {dependentsBefore, isFiniteVerb} from './clause.ts'
import {areSpaced, type Gap, list} from './gap.ts'
import {plainVerbs} from './plain-verbs.generated.ts'
import {takers} from './takers.generated.ts'

const isPlainVerb = new Set([...plainVerbs, 'be'])
const pairs = takers.map((line) => line.split(' ') as [lemma: string, kind: string])
const kindsOf = new Map<string, Set<string>>()
for (const [lemma, kind] of pairs) kindsOf.set(lemma, (kindsOf.get(lemma) ?? new Set()).add(kind))

/** How sure the reading must be of an infinitive's head. */
const surely = 0.6

/** Verbs that take an infinitive without “to”: “helped carry”, “made do”, “go see”, “all he did was ask”. */
const licensers = list(`
  help go come let make have dare see hear watch feel notice observe behold bid know be do better rather sooner than except but
  run get please worth let's lets thank
`)

/** “had refused leave it”, “was able reach the summit”, “urged the governments work together” */
export function findLostTo(verb: Token): Gap | undefined {
  if (!/^VBP?$/.test(verb.tag) || !/^\p{Ll}{2,}$/u.test(verb.text)) return undefined
  const previous = wordBefore(verb)
  if (!previous) return undefined
  const isLost =
    isAfterQuestionWord(verb, previous) ||
    isAfterPassive(verb, previous) ||
    isGovernedBy(verb, previous) ||
    isAfterTaker(verb, previous) ||
    isAfterObject(verb, previous) ||
    isUnmarked(verb, previous)
  return isLost ? {before: previous, lost: ['to']} : undefined
}

/** The word that an infinitive follows, with no more than an adverb between: “a tendency not give up”. */
function wordBefore({sentence, index}: Token): Token | undefined {
  const {tokens} = sentence
  const [first, second] = [tokens[index - 1], tokens[index - 2]]
  const word = first?.tag === 'RB' && second && isTaker(second) ? second : first
  const isWhole = word && areSpaced(word, tokens[word.index + 1]) && areSpaced(first, tokens[index])
  return isWhole && /^\p{L}+$/u.test(word.text) ? word : undefined
}

/** “shows how mend a puncture” */
const isAfterQuestionWord = (verb: Token, {text}: Token) =>
  /^(?:how|whether)$/.test(text) && isPlainVerb.has(verb.lower) && !hasSubjectOrAuxiliary(verb)

/** “is said be ill”, “are expected appear in court” */
const isAfterPassive = (verb: Token, {tag, dependents}: Token) =>
  tag === 'VBN' && verb.lower === 'be' && dependents.some(({relation}) => relation === 'aux:pass')

/** By the tree: an infinitive right behind the word that it belongs to. */
function isGovernedBy(verb: Token, previous: Token): boolean {
  const {tag, head, relation, certainty} = verb
  if (tag !== 'VB' || licensers.has(previous.lemma) || licensers.has(previous.lower)) return false
  if (previous.relation === 'aux' || isHelped(previous) || !isTaker(previous) || isInQuestion(verb)) return false
  if (dependentsBefore(verb).some(({relation: own}) => own !== 'advmod')) return false
  if (previous.tag === 'JJ' && certainty.tag >= 0.7) return !isLicensed(verb)
  if (head !== previous || !/^(?:xcomp|ccomp|acl|advcl)$/.test(relation)) return false
  if (!isPlainVerb.has(verb.lower) && !hasObject(verb)) return false
  return (
    certainty.tag >= (/^(?:DT|PRP\$?)$/.test(verb.sentence.tokens[verb.index + 1]?.tag ?? '') ? 0.5 : 0.7) &&
    certainty.head >= 0.6
  )
}

/** “Does being happy make you smile?” */
const isInQuestion = ({sentence}: Token) => sentence.after.includes('?')

/** “begin work on the bridge” has a noun; “refused leave it” has none. */
const hasObject = ({sentence, index}: Token) =>
  /^(?:DT|PRP\$?|WP|RB|CD|NN.*|JJ)$/.test(sentence.tokens[index + 1]?.tag ?? '')

/** By the words: what can be nothing but a verb, right behind what takes “to”. */
function isAfterTaker(verb: Token, previous: Token): boolean {
  if (!isPlainVerb.has(verb.lower) || !isTaker(previous)) return false
  if (previous.lower === 'order') return previous.sentence.tokens[previous.index - 1]?.lower === 'in'
  if (hasSubjectOrAuxiliary(verb)) return false
  if (/^NN/.test(previous.tag)) return previous.tag === 'NN' && verb.lower !== 'be' && isPartOfSubject(previous, verb)
  return !isLicensed(verb)
}

/** “The decision close the mill angered …”: another finite verb follows, or one went before. */
function isPartOfSubject(noun: Token, verb: Token): boolean {
  const {tokens} = verb.sentence
  const others = [...tokens.slice(0, noun.index), ...tokens.slice(verb.index + 1)]
  return !isLicensed(verb) && others.some((other) => isFiniteVerb(other) && other !== verb)
}

function isTaker({lemma, lower, tag}: Token): boolean {
  // “all he need do”
  if (lower === 'need' && tag === 'VBP') return false
  const kinds = kindsOf.get(lemma) ?? kindsOf.get(lower)
  if (!kinds) return false
  if (tag.startsWith('V')) return kinds.has('VB') || (kinds.has('VB+') && tag === 'VBN') || kinds.has(tag)
  return kinds.has(tag === 'NN' ? 'NN' : tag.slice(0, 2))
}

/** “urged the governments work together”: an object stands between, and no mark. */
function isAfterObject(verb: Token, previous: Token): boolean {
  const {head, relation, certainty, sentence, index} = verb
  if (!head || head.index >= index || !/^(?:xcomp|ccomp)$/.test(relation) || !kindsOf.get(head.lemma)?.has('VB+'))
    return false
  if (
    !head.tag.startsWith('V') ||
    sentence.tokens[head.index - 1]?.tag === 'HYPH' ||
    certainty.tag < 0.6 ||
    certainty.head < 0.6
  )
    return false
  const between = sentence.tokens.slice(head.index + 1, index)
  if (!between.length || between.length > 6 || between.some(({tag}) => !/^(?:DT|NN.*|PRP\$?|JJ|CD|POS|RB)$/.test(tag)))
    return false
  if (between.some(({lower}) => /^(?:he|she|they|we|i)$/.test(lower))) return false
  if (previous.tag === 'NN' && verb.tag === 'VBP') return false
  if (!isPlainVerb.has(verb.lower) && !hasObject(verb) && verb.certainty.tag < 0.95) return false
  return !(verb.tag === 'VBP' && !isPlainVerb.has(verb.lower)) && !hasAuxiliary(verb)
}

const hasAuxiliary = (verb: Token) =>
  dependentsBefore(verb).some(({relation, tag}) => /^(?:aux|mark|cop)/.test(relation) || tag === 'MD' || tag === 'TO')

const hasSubjectOrAuxiliary = (verb: Token) =>
  hasAuxiliary(verb) ||
  dependentsBefore(verb).some(
    ({relation, tag, lower}) => relation.startsWith('nsubj') && (tag !== 'NN' || lower === 'that'),
  )

/** A word before that lets a plain form stand: “let those willing serve”, “Should the able give?” */
function isLicensed({sentence, index}: Token): boolean {
  return sentence.tokens
    .slice(0, index)
    .some(
      ({lower, lemma, tag}) =>
        tag === 'MD' || /^(?:do|does|did)$/.test(lower) || lemma === 'let' || lemma === 'make' || lemma === 'help',
    )
}

/** “help those able leave”, “had the staff prepared sit” */
function isHelped({head, relation}: Token): boolean {
  return (
    head !== undefined &&
    /^(?:obj|xcomp|ccomp)$/.test(relation) &&
    licensers.has(head.lemma) &&
    head.lemma !== 'be' &&
    head.lemma !== 'do'
  )
}

/** “an opportunity present its case”, “working affect the policy”: no word near lets an infinitive stand without “to”. */
function isUnmarked(verb: Token, previous: Token): boolean {
  const {tag, head, relation, certainty, index} = verb
  const least = isPlainVerb.has(verb.lower) ? 0.8 : 0.95
  if (tag !== 'VB' || certainty.tag < least || certainty.head < surely || !head || head.index > index) return false
  if (!/^(?:xcomp|ccomp|acl|advcl)$/.test(relation) || !/^(?:NN.*|VB[DNGZ]|JJ|RP)$/.test(previous.tag)) return false
  if (dependentsBefore(verb).some((other) => other.relation !== 'advmod') || isInQuestion(verb)) return false
  if (!isPlainVerb.has(verb.lower) && !hasObject(verb)) return false
  return !isBelowLicenser(verb)
}

/** “helped the crew build it”, “saw them leave”, “What they do is ask” */
function isBelowLicenser({head, sentence, index}: Token): boolean {
  for (let at = head; at; at = at.head) if (licensers.has(at.lemma) || licensers.has(at.lower)) return true
  return sentence.tokens.slice(Math.max(0, index - 4), index).some(({lemma, lower}) => licensers.has(lemma) || licensers.has(lower))
}
