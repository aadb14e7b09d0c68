import {
  inflect,
  isAuxiliary,
  isFiniteVerb,
  list,
  mandatives,
  predicateOf,
  type Token,
} from '../../src/rule-kit/index.ts'
import {dependentsBefore, endsFreeRelative, nominatives, subjectOf} from './clause.ts'
import {areSpaced, type Gap} from './gap.ts'
import {isOnlyPlain} from './plain-verb.ts'
import {takers} from './takers.generated.ts'

/** Common verbs besides, whose plain form is a finite form or a participle as well. */
const isPlainVerb = (lower: string) => isOnlyPlain(lower) || /^(?:be|have|do|put|become)$/.test(lower)
const kindsOf = new Map<string, Set<string>>()
for (const line of takers) {
  const [lemma = '', kind = ''] = line.split(' ')
  kindsOf.set(lemma, (kindsOf.get(lemma) ?? new Set()).add(kind))
}

/** How sure the reading must be of a head, of an infinitive by its tag, and of one that may be a noun. */
const [barelyVerb, surelyHead, surelyVerb, surelyNoNoun] = [0.5, 0.6, 0.7, 0.95]
/** Words between a verb and the infinitive behind its object. */
const longestObject = 6

/** Words that take an infinitive without “to”: “helped carry”, “made do”, “go see”, “all he did was ask”. */
const licensers = list(`
  help go come let make have dare see hear watch feel notice observe behold bid know be do better rather sooner than except but
  run get please worth let's lets thank need
`)
/** Verbs of which the passive takes an infinitive: “is said to be ill”. */
const reported = list(
  'say think believe report allege know understand consider fear rumour rumor deem estimate presume',
)

/** Verbs that take a clause without “that”: “what your team agrees contribute to success”. */
const takesClause = list('agree claim decide expect hope mean promise propose swear vow wish pretend')
/** Those that take no clause without a subject: “believed be hiding”. */
const believed = list('believe think allege suppose presume')

/** “had refused leave it”, “was able reach the summit”, “urged the governments work together” */
export function findLostTo(verb: Token): Gap | undefined {
  if (!isPlainForm(verb)) return undefined
  const previous = wordBefore(verb)
  if (!previous || isInQuestion(verb)) return undefined
  if (isBareObject(verb, previous)) return undefined
  // “was refused leave to attend”
  if (verb.lower === 'leave' && verb.sentence.tokens[verb.index + 1]?.lower === 'to') return undefined
  // “and as soon as possible adopt a law”
  if (previous.lower === 'possible' && previous.sentence.tokens[previous.index - 1]?.lower === 'as') return undefined
  const isLost =
    isAfterQuestionWord(verb, previous) ||
    isAfterQuestioned(verb, previous) ||
    isAfterYet(verb, previous) ||
    isAfterPassive(verb, previous) ||
    isAfterTaker(verb, previous) ||
    isAfterNoun(verb, previous) ||
    isAfterObject(verb, previous) ||
    isAfterFor(verb, previous) ||
    isUnmarked(verb, previous)
  return isLost ? {before: previous, lost: ['to']} : undefined
}

/** “broke serve”, “kept watch”: a noun that stands bare behind such a verb. */
export const isBareObject = ({lower}: Token, {lemma}: Token): boolean => bareObjects.get(lemma)?.has(lower) === true

const bareObjects = new Map(
  Object.entries({
    break: list('camp cover ground rank ranks serve step wind'),
    drop: list('anchor serve'),
    hold: list('court fire hands office serve sway water'),
    keep: list('control count faith goal guard house order pace score shop step time track vigil watch'),
    lose: list('control count face heart hope patience serve sleep touch track weight'),
    make: list('camp love peace sail use war waste'),
    mount: list('guard'),
    stand: list('guard trial watch'),
    strike: list('camp'),
    take: list('aim command control cover flight guard heart heed note stock turn turns'),
  }),
)

const isPlainForm = ({tag, text, lower, relation}: Token) =>
  /^\p{Ll}{2,}$/u.test(text) &&
  !(relation.startsWith('aux') && !/^(?:be|have)$/.test(lower)) &&
  (/^VBP?$/.test(tag) || (/^VBN$/.test(tag) && /^(?:put|become)$/.test(lower)))

/** “Does being happy make you smile?” */
const isInQuestion = ({sentence}: Token) => sentence.after.includes('?')

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
  /^(?:how|whether)$/.test(text) &&
  isPlainVerb(verb.lower) &&
  !verb.relation.startsWith('aux') &&
  !hasSubject(verb) &&
  !hasAuxiliary(verb)

/** “knew what do with it”, “asked where send the bill” */
function isAfterQuestioned(verb: Token, {text, index}: Token): boolean {
  if (!/^(?:what|where|when|whom)$/.test(text) || !/^VBP?$/.test(verb.tag) || hasAuxiliary(verb)) return false
  const {tokens} = verb.sentence
  if (!asksOrTells.has(tokens[index - 1]?.lemma ?? '')) return false
  const next = tokens[verb.index + 1]
  if (verb.lower === 'do') return /^(?:with|about|next|if|when|in|to|for|[.,])$/.test(next?.lower ?? '')
  return isOnlyPlain(verb.lower) && !ofAppearance.has(verb.lower)
}

const asksOrTells = list(`
  know decide say tell ask learn wonder see show teach explain idea sure consider determine discuss debate choose remember
  forget advise about over on
`)
/** “what seem to be problems” */
const ofAppearance = list('appear seem become remain follow constitute comprise happen matter exist occur')

/** “have yet explain” */
const isAfterYet = (verb: Token, {text, index}: Token) =>
  text === 'yet' &&
  /^VBP?$/.test(verb.tag) &&
  isPlainVerb(verb.lower) &&
  /^(?:have|be)$/.test(verb.sentence.tokens[index - 1]?.lemma ?? '')

/** “is said be ill”, “is thought have fled”, “a man believed be in his forties” */
const isAfterPassive = (verb: Token, {tag, lemma, dependents}: Token) =>
  /^VB[ND]$/.test(tag) &&
  /^(?:be|have)$/.test(verb.lower) &&
  (believed.has(lemma) || dependents.some(({relation}) => relation === 'aux:pass')) &&
  (reported.has(lemma) || (verb.lower === 'be' && kindsOf.has(lemma)))

/** What takes “to” right before what is a verb by its form, or by the tree. */
function isAfterTaker(verb: Token, previous: Token): boolean {
  if (/^NN/.test(previous.tag) || !isTaker(previous) || hasAuxiliary(verb, previous)) return false
  if (verb.lower === 'have' && verb.relation.startsWith('aux')) return false
  if (previous.relation === 'aux' || isHelped(previous) || hasSubject(verb)) return false
  if (/^(?:those|than)$/.test(verb.sentence.tokens[previous.index - 1]?.lower ?? '')) return false
  // “need not leave”, “all that he need do”
  if (previous.lower === 'need' && mayBeModal(previous, verb)) return false
  if (previous.relation === 'acl:relcl' && (verb.lower === 'be' || takesClause.has(previous.lemma))) return false
  if (endsFreeRelative(previous)) return false
  // “to be told thank you”
  if (verb.lower === 'thank' && verb.sentence.tokens[verb.index + 1]?.lower === 'you' && previous.lemma === 'tell')
    return false
  // “Yorkshire hopes rest on Barnsley.”
  if (previous.lower === 'hopes' && /^(?:fade|hang|hinge|lie|rest|rise)$/.test(verb.lower)) return false
  // “those able leave”, “Those who refuse pay a fine”, “the families in debt when it began still owe”
  if (/^JJ/.test(previous.tag) ? isNominal(previous) : /^(?:acl|advcl)/.test(previous.relation) && mayBeMainVerb(verb))
    return false
  return isPlainVerb(verb.lower) || isGovernedBy(verb, previous)
}

/** “A system need not be perfect”, “we need only look” */
function mayBeModal(need: Token, verb: Token): boolean {
  const subject = subjectOf(need)
  return need.index < verb.index - 1 || (need.tag === 'VBP' && !/^(?:NNP?S|PRP)$/.test(subject?.tag ?? ''))
}

/** By the tree: “began work the land”, “was required pass through it” */
function isGovernedBy({tag, head, relation, certainty, sentence, index}: Token, previous: Token): boolean {
  if (tag !== 'VB' || head !== previous || !/^(?:xcomp|ccomp|acl|advcl)$/.test(relation)) return false
  if (relation === 'xcomp' && certainty.tag >= barelyVerb && certainty.head >= surelyHead)
    return certainty.relation >= surelyVerb
  const isBeforeDeterminer = /^(?:DT|PRP\$?)$/.test(sentence.tokens[index + 1]?.tag ?? '')
  return isBeforeDeterminer && certainty.tag >= surelyHead && certainty.head >= surelyHead
}

/** “The decision close the mill angered …”, “made attempts tax them”: another finite verb follows, or one went before. */
function isAfterNoun(verb: Token, noun: Token): boolean {
  if (!/^NNS?$/.test(noun.tag) || !isTaker(noun) || hasAuxiliary(verb)) return false
  if (!isOnlyPlain(verb.lower) && !isGovernedBy(verb, noun)) return false
  const {tokens} = verb.sentence
  if (noun.lower === 'order') return tokens[noun.index - 1]?.lower === 'in'
  if (isBelowLicenser(verb)) return false
  const hasVerbBefore = tokens.slice(0, noun.index).some(isFiniteVerb)
  if (noun.tag === 'NNS') return hasVerbBefore && noun.relation === 'obj' && !hasSubject(verb)
  return hasVerbBefore ? !isDemand(verb) : tokens.slice(verb.index + 1).some(isFiniteVerb)
}

/** “They wanted the dog put in.” */
export const mayBeWanted = ({lemma, lower}: Token, verb: Token): boolean =>
  /^(?:like|need|order|prefer|want)$/.test(verb.lemma) && inflect(lemma, 'VBN') === lower

/** “urged the governments work together”: an object stands between, and no mark. */
function isAfterObject(verb: Token, previous: Token): boolean {
  const {head, relation, certainty, sentence, index, tag} = verb
  if (!head || head.index >= index || !/^(?:xcomp|ccomp)$/.test(relation)) return false
  if (!head.tag.startsWith('V') || !kindsOf.get(head.lemma)?.has('VB+')) return false
  if (mayBeWanted(verb, head)) return false
  const isPlain = isPlainVerb(verb.lower)
  if (certainty.head < surelyHead || certainty.tag < (isPlain ? 0.5 : surelyHead)) return false
  if (sentence.tokens[head.index - 1]?.tag === 'HYPH' || hasAuxiliary(verb)) return false
  const between = sentence.tokens.slice(head.index + 1, index)
  if (!between.length || between.length > longestObject) return false
  if (!between.some(({tag: own}) => /^(?:NN.*|PRP)$/.test(own))) return false
  if (between.some(({tag: own}) => !/^(?:DT|NN.*|PRP\$?|JJ|CD|POS|RB)$/.test(own))) return false
  if (between.some(({lower}) => /^(?:he|she|they|we|i)$/.test(lower))) return false
  if (tag === 'VBP' && (previous.tag === 'NN' || !isPlain)) return false
  // “told me these things happen”: with whom it is told, a clause
  if (between[0]?.tag === 'PRP' && between.length > 1) return false
  // “cause you regret”
  if (/^[.,;:]/.test(sentence.tokens[index + 1]?.text ?? '.')) return false
  return isPlain || hasObject(verb) || certainty.tag >= (certainty.head >= 0.9 ? surelyHead : surelyNoNoun)
}

/** “for them get off welfare” */
const isAfterFor = (verb: Token, previous: Token) =>
  verb.tag === 'VB' &&
  !nominatives.has(previous.lower) &&
  isPlainVerb(verb.lower) &&
  verb.certainty.head >= surelyHead &&
  dependentsBefore(verb).some(({relation, lower}) => relation === 'mark' && lower === 'for') &&
  dependentsBefore(verb).some((other) => other.relation === 'nsubj' && other.index === previous.index) &&
  !hasAuxiliary(verb)

/** “working affect the policy”: no word near lets an infinitive stand without “to”. */
function isUnmarked(verb: Token, previous: Token): boolean {
  const {tag, head, relation, certainty, index} = verb
  const isPlain = isPlainVerb(verb.lower)
  if (tag !== 'VB' || certainty.tag < (isPlain ? surelyVerb : surelyNoNoun) || certainty.head < surelyHead) return false
  if (!head || head.index > index || !/^(?:xcomp|ccomp|acl|advcl)$/.test(relation)) return false
  if (!/^(?:NNS?|VB[DNGZ]|JJ|RP)$/.test(previous.tag) || mayBeSubject(previous)) return false
  if (dependentsBefore(verb).some((other) => other.relation !== 'advmod')) return false
  return (isPlain || hasObject(verb)) && !isBelowLicenser(verb) && !isAfterModal(verb)
}

/** “the air people breathe”: the subject of a clause that says which air. */
const mayBeSubject = ({tag, index, sentence}: Token) =>
  tag === 'NNS' && /^NN/.test(sentence.tokens[index - 1]?.tag ?? '')

/** “freedom will step by step disappear” */
function isAfterModal({sentence, index}: Token): boolean {
  const before = sentence.tokens.slice(0, index)
  const modal = before.findLastIndex(({tag}) => tag === 'MD')
  return modal >= 0 && !before.slice(modal).some(({tag}) => /^VB/.test(tag))
}

/** What takes an infinitive right behind it. */
export function isTaker({lemma, lower, tag}: Token): boolean {
  const kinds = kindsOf.get(lemma) ?? kindsOf.get(lower)
  if (!kinds) return false
  if (tag.startsWith('V')) return kinds.has('VB') || (kinds.has('VB+') && tag === 'VBN') || kinds.has(tag)
  return kinds.has(/^NNS?$/.test(tag) ? 'NN' : tag.slice(0, 2))
}

/** “urged them to work” */
export const takesObjectAndInfinitive = ({lemma}: Token): boolean => kindsOf.get(lemma)?.has('VB+') === true

/** “begin work on the bridge” has a noun; “refused leave it” has none. */
const hasObject = ({sentence, index}: Token) =>
  /^(?:DT|PRP\$?|WP|RB|CD|NN.*|JJ)$/.test(sentence.tokens[index + 1]?.tag ?? '')

/** An auxiliary or a conjunction of its own, behind a word that it may be read together with: “was due arrive”. */
const hasAuxiliary = (verb: Token, behind?: Token) =>
  dependentsBefore(verb).some(
    (each) =>
      each.index > (behind?.index ?? -1) &&
      (isAuxiliary(each) ||
        (each.relation === 'mark' && each.lower !== 'for') ||
        each.tag === 'MD' ||
        each.tag === 'TO'),
  )

const hasSubject = (verb: Token) =>
  dependentsBefore(verb).some(
    ({relation, tag, lower}) => relation.startsWith('nsubj') && (tag !== 'NN' || lower === 'that'),
  )

/** “the able”, “those willing” */
const isNominal = ({dependents, sentence, index}: Token) =>
  dependents.some(({relation}) => relation === 'det') ||
  /^(?:those|the|all)$/.test(sentence.tokens[index - 1]?.lower ?? '')

/** No other finite verb stands outside clauses that are set apart. */
const mayBeMainVerb = ({sentence, index}: Token) =>
  !sentence.tokens.some(
    (token) => token.index !== index && isFiniteVerb(token) && !/^(?:acl|advcl)/.test(clauseOf(token)),
  )

/** The relation of the clause that a verb stands in. */
const clauseOf = (verb: Token): string => predicateOf(verb).relation

/** “helped the crew build it”, “saw them leave”, “What they do is ask” */
function isBelowLicenser({head, sentence, index}: Token): boolean {
  for (let at = head; at; at = at.head)
    if (licensers.has(at.lemma) || licensers.has(at.lower) || mandatives.has(at.lemma)) return true
  return sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .some(({lemma, lower}) => licensers.has(lemma) || licensers.has(lower))
}

/** “Should the need arise …”, “May the right prevail!”, “It is his wish that the right have its way.” */
const isDemand = ({sentence, index}: Token) =>
  sentence.tokens.slice(0, index).some(({tag, index: at}) => tag === 'MD' && at === 0)

/** “help those able leave”, “had the staff prepared sit” */
const isHelped = ({head, relation}: Token) =>
  head !== undefined &&
  /^(?:obj|xcomp|ccomp)$/.test(relation) &&
  licensers.has(head.lemma) &&
  !/^(?:be|do)$/.test(head.lemma)
