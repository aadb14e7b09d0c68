import {coordinators, type Word} from '../../src/rule-kit/index.ts'
import {
  byBareParticiple,
  byFinitePast,
  byIng,
  byPast,
  byThirdPerson,
  isThirdPersonOnly,
  isVerbOnly,
  verbOf,
} from './forms.ts'
import {hasPlainSubject, mayEndClause} from './gap.ts'
import {type Group, isFollowedByObject, isSpaced} from './group.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What should stand for the verb: other forms of it, the likelier first; and, at the end, the verb alone. */
export interface Repair {
  forms: readonly string[]
  /** Whether the auxiliary could be the word that is too many. */
  mayStandAlone?: boolean
}

/** Pasts that are nouns, adjectives or plain forms of other verbs as well. */
const ambiguousPasts = list('saw rose broke spoke stole bore fell drove dove slew wove bit bid bade ran strove')
/** Pasts that dictionaries give as participles, too. */
const participlesToo = list('forgot bit awoke reawoke bade begot trod')
/** Pasts that are the plain form of another verb. */
const plainToo = list('saw fell bore found left felt shot stood held')
/** Verbs without an object: “was became” is “became”. */
const intransitive = list('become come go arise fall rise befall')
/** Modals that are no nouns (“free will”, “the can”, “her might”). */
const plainModals = list(`could should would shall cannot can't couldn't won't wouldn't shouldn't mustn't`)
const subjects = list('i he she we they it you there who')
/** Words after which “to” opens an infinitive, hardly ever a place (“the city he moved to became rich”). */
const takesInfinitive = list(`
  able about afford agreed aim aims allowed asked attempt attempted began begin chance continue continued decide decided
  decision due eager enough expected failed forced going had happy has have helped hope hoped how ordered intend intended
  keen likely managed opportunity order ought plan planned plans prepared promised proud ready refuse refused reluctant
  right seek seeks set sought start started supposed threatened told tried tries try trying unable unlikely unwilling
  designed needed required urged used vow vowed want wanted wants way willing wish wished wishes first last
`)
/** Words before a modal whose subject follows it. */
const notSubjects = new Set([
  ...coordinators,
  ...list('how why when where what which nor neither than as never not rarely seldom only then here thus hence'),
])
/** What can open an object, and no clause of its own. */
const determiners = list('the a an my your his her its our their')
const objects = list('him them me us')
/** “The verb shall replaces must.” */
const speaksOfWords = list('verb verbs word words term auxiliary modal')
/** Words after which “to” opens nothing else. */
const takesOnlyInfinitive = list(`
  able afford attempted decided failed hoped intended managed refused threatened tried tries try trying unable unwilling
  vowed want wanted wants willing wish wishes
`)

/** What is wrong with the form of a verb after its auxiliary. */
export function findRepair(words: readonly Word[], group: Group): Repair | undefined {
  switch (group.kind) {
    case 'have':
      return afterHave(words, group)
    case 'be':
      return afterBe(words, group)
    case 'do':
      return afterDo(words, group)
    case 'modal':
      return afterModal(words, group)
    case 'to':
      return afterTo(words, group)
  }
}

/** “had wrote”, “has not chose”, “has announce”. */
function afterHave(words: readonly Word[], {auxiliary, verb, isNegated, start}: Group): Repair | undefined {
  const past = byFinitePast.get(verb.lower)
  if (past) {
    if (participlesToo.has(verb.lower)) return undefined
    if (ambiguousPasts.has(verb.lower) && !isFollowedByObject(words, verb.index)) return undefined
    return isNegated || !mayEndClause(words, start) ? {forms: [past.participle]} : undefined
  }
  const plain = verbOf.get(verb.lower)
  if (!plain || !isVerbOnly(verb.lower) || plain.participle === verb.lower || auxiliary.lower.endsWith("'s"))
    return undefined
  const isSure = (isNegated && auxiliary.lower !== 'have') || hasPlainSubject(words, start)
  return isSure ? {forms: [plain.participle]} : undefined
}

/** “was wrote by”, “were took”, “must be decide”. */
function afterBe(words: readonly Word[], {auxiliary, verb, start}: Group): Repair | undefined {
  if (auxiliary.lower === 'being' || mayEndClause(words, start)) return undefined
  const past = byFinitePast.get(verb.lower)
  if (past) {
    const isBy = words[verb.index + 1]?.lower === 'by'
    if (participlesToo.has(verb.lower) || (ambiguousPasts.has(verb.lower) && !isBy)) return undefined
    return intransitive.has(past.plain)
      ? {forms: [], mayStandAlone: true}
      : {forms: [past.participle], mayStandAlone: !isBy}
  }
  const plain = verbOf.get(verb.lower)
  if (!plain || !isVerbOnly(verb.lower) || plain.participle === verb.lower) return undefined
  const before = words[auxiliary.index - 1]
  const isInfinitive = auxiliary.lower === 'be' && start < auxiliary.index
  const hasPronoun = auxiliary.lower !== 'be' && before !== undefined && /^(?:he|she|they|we)$/.test(before.lower)
  return (isInfinitive || hasPronoun) && hasPlainSubject(words, start)
    ? {forms: [plain.participle], mayStandAlone: true}
    : undefined
}

/** “did not knew”, “doesn’t goes”, “Did he went”. */
function afterDo(words: readonly Word[], {verb, isNegated, inverted, start}: Group): Repair | undefined {
  const {lower} = verb
  const third = byThirdPerson.get(lower)
  const found = byFinitePast.get(lower) ?? byBareParticiple.get(lower) ?? byPast.get(lower) ?? third ?? byIng.get(lower)
  if (!found || verbOf.has(lower) || plainToo.has(lower)) return undefined
  const finite = byFinitePast.has(lower) || (third && isThirdPersonOnly(lower))
  if (inverted) return finite ? {forms: [found.plain]} : undefined
  const subject = words[start - 1]
  const isSure = isNegated
    ? (byFinitePast.has(lower) || (subject && isSubject(subject))) && !mayEndClause(words, start)
    : finite && hasPlainSubject(words, start)
  return isSure ? {forms: [found.plain], mayStandAlone: !isNegated} : undefined
}

/** “would went”, “will goes”, “deficiency can leading”. */
function afterModal(words: readonly Word[], {auxiliary, verb, isNegated, start}: Group): Repair | undefined {
  const {lower} = verb
  const subject = words[start - 1]
  const past = byFinitePast.get(lower) ?? byPast.get(lower)
  const found = past ?? byThirdPerson.get(lower) ?? byIng.get(lower)
  if (!found || !subject || verbOf.has(lower) || plainToo.has(lower) || mayEndClause(words, start)) return undefined
  if (speaksOfWords.has(subject.lower) || !isSpaced(auxiliary)) return undefined
  const isModal =
    plainModals.has(auxiliary.lower) || isNegated || subjects.has(subject.lower) || isNameAlone(words, start)
  if (byFinitePast.has(lower)) {
    if (!isModal && !isPluralSubject(subject)) return undefined
  } else if (!isModal || !isSubject(subject) || !isSurelyVerb(words, verb, subject)) return undefined
  return {forms: [found.plain], mayStandAlone: past !== undefined && !isNegated}
}

/** “wanted to took”, “tried to decides”, “agreed to works for the firm”. */
function afterTo(words: readonly Word[], group: Group): Repair | undefined {
  const {auxiliary, verb, start} = group
  const {lower} = verb
  const before = words[auxiliary.index - 1]
  if (!before || !isSpaced(auxiliary) || verbOf.has(lower) || plainToo.has(lower) || mayEndClause(words, start))
    return undefined
  const past = byFinitePast.get(lower)
  if (past) return takesInfinitive.has(before.lower) && !ambiguousPasts.has(lower) ? {forms: [past.plain]} : undefined
  const other = byPast.get(lower) ?? byThirdPerson.get(lower) ?? byBareParticiple.get(lower)
  const found = other ?? byIng.get(lower)
  if (!found) return undefined
  const isInfinitive = takesOnlyInfinitive.has(before.lower) || (other && takesObject(words, group))
  return isInfinitive ? {forms: [found.plain]} : undefined
}

/** “to works for”: only if an object follows, and no preposition is left behind: “the people we spoke to attacked the plan”. */
function takesObject(words: readonly Word[], {auxiliary, verb}: Group): boolean {
  const before = words[auxiliary.index - 1] as Word
  const next = words[verb.index + 1]
  if (isPastLike(before) && !takesInfinitive.has(before.lower)) return false
  if (words.slice(0, auxiliary.index).some(({lower, index}) => index > 0 && subjects.has(lower))) return false
  if (isThirdPersonOnly(verb.lower)) return true
  if (!next || !isSpaced(next)) return false
  return objects.has(next.lower) || (determiners.has(next.lower) && !byThirdPerson.has(verb.lower))
}

const isPastLike = ({lower}: Word) => byPast.has(lower) || byBareParticiple.has(lower) || /(?:ed|en)$/.test(lower)

/** Not the first word of a subject that follows its modal: “Should reduced pay …”. */
function isSurelyVerb(words: readonly Word[], verb: Word, subject: Word): boolean {
  if (!byThirdPerson.has(verb.lower)) return isFollowedByObject(words, verb.index)
  if (subjects.has(subject.lower) || isThirdPersonOnly(verb.lower)) return true
  const next = words[verb.index + 1]
  return next !== undefined && isSpaced(next) && (determiners.has(next.lower) || objects.has(next.lower))
}

/** A word that stands for a subject before a modal: “How would reduced pay help?” has none. */
const isSubject = ({lower, text}: Word) =>
  subjects.has(lower) || (/^\p{L}{3,}$/u.test(text) && !notSubjects.has(lower) && !lower.endsWith('ly'))

/** “Discovery will taking the place”: no name has a “will” or a “can” without an apostrophe. */
const isNameAlone = (words: readonly Word[], end: number) =>
  end > 1 && /^\p{Lu}\p{Ll}+$/u.test(words[end - 1]?.text ?? '') && isSpaced(words[end - 1])

const isPluralSubject = ({text}: Word) => /^\p{Ll}{3,}s$/u.test(text)
