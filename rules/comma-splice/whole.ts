import {
  articles,
  coordinators,
  isFiniteVerb,
  list,
  modals,
  predicateOf,
  prepositions,
  primaryAuxiliaries,
  subordinators,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {addressing} from './comment.ts'
import type {Clause} from './halves.ts'
import {isAdverb, isAfterComma, isOfTime, isReporting} from './words.ts'

const auxiliary = new Set([...modals, ...primaryAuxiliaries])

/** What a sentence hardly ends with. */
const neverLast = new Set([
  ...articles,
  ...auxiliary,
  ...subordinators,
  ...coordinators,
  ...list(`
    became become becomes from hence however instead into maybe my no not of oh onto our perhaps please remains seems than
    that their then therefore thus to upon which who whom whereupon with yeah yes your
  `),
])

/** Words that open a clause within a sentence. */
const clauseOpeners = new Set([...subordinators, ...coordinators, 'that', 'which', 'who'])
/** What may stand between them and a subject: “and after the war, …”, “that in time, …”. */
const adverbials = new Set([
  ...prepositions,
  ...subordinators,
  ...list(`
    according apart because contrary due eventually given here how instead last later long next now once owing perhaps
    prior rather regardless shortly should soon thanks then there therefore this thus today together tomorrow what
    whatever whenever wherever whoever yesterday
  `),
])
/** Words that wait for more: “so tired (that)”, “the more”. */
const waiting = list('either so such whether')
const graded = list('less more sooner')
/** Nouns that a clause follows without a word that opens it: “by the time it was free, …” */
const clauseNouns = list('day minute moment time times way year')

/** Whether no word of what stands before a comma waits for the clause after the comma. */
export function isWhole({words, readings}: Clause): boolean {
  const {lower, text} = words.at(-1) as Word
  const [before] = words.slice(-2)
  // “Engineers say it is”
  const isShortened = auxiliary.has(lower) && before?.tokens[0]?.tag === 'PRP'
  // “has apologised for that”
  const isPointing = lower === 'that' && /^(?:about|after|for|from|like|of|on|with)$/.test(before?.lower ?? '')
  // “All nine voted no”
  const isVote = lower === 'no' && before?.tokens[0]?.tag.startsWith('VB')
  if (neverLast.has(lower) && lower !== 'yet' && text !== 'May' && !isShortened && !isPointing && !isVote) return false
  // “That both were gone by noon, …”
  const [first, second] = words
  if (
    first?.lower === 'that' &&
    /^(?:DT|PRP\$?|NNP|EX)$/.test(second?.tokens[0]?.tag ?? '') &&
    words.filter((word) => hasFinite([word])).length < 2
  )
    return false
  // “there were, golly, …”
  if (words.at(-1)?.tokens[0]?.tag === 'UH') return false
  // “I can tell you, …”
  if (
    words.slice(-1).some((word) => isReporting(word) && word.tokens[0]?.tag.startsWith('VB')) &&
    !isRefused(words) &&
    !isOfSomething(readings.get(words.at(-1) as Word))
  )
    return false
  return !words.some((word, i) => {
    const waits =
      waiting.has(word.lower) ||
      (graded.has(word.lower) &&
        (words[i - 1]?.lower === 'the' || (word.lower === 'sooner' && words[i - 1]?.lower === 'no')))
    if (waits && i > 0 && !words.slice(i + 1).some(isAfterComma) && !isAnswered(words, i)) return true
    // “Each time a plan is made”
    if (
      clauseNouns.has(word.lower) &&
      /^(?:each|every|first|last|next|the)$/.test(words[i - 1]?.lower ?? '') &&
      !words.slice(i + 1).some(isAfterComma) &&
      words.slice(i + 1).some(({tokens}) => tokens.some(({tag}) => /^VB[DZP]$/.test(tag)))
    )
      return true
    if (
      clauseOpeners.has(word.lower) &&
      !/^(?:NN|RB)$/.test(word.tokens[0]?.tag ?? '') &&
      i < words.length - 1 &&
      !isThatDay(words, i) &&
      !isWithinAside(words, i) &&
      !joinsMeasures(words, i) &&
      !(readings.get(word)?.relation === 'case' && !prepositions.has(words[i + 1]?.lower ?? '')) &&
      !(!coordinators.has(word.lower) && holdsClause(words, i, readings)) &&
      opensAdverbial(words.slice(i + 1))
    )
      return true
    return opensSubordinate(word) && mayPrecede(words, i) && !(word.lower === 'whether' && isAnswered(words, i))
  })
}

/** “so dark that it is nearly black”, “so long as it is grey”, “asked whether anybody was there” */
const isAnswered = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'so'
    ? words.slice(i + 1).some(({lower}) => lower === 'that' || lower === 'as')
    : words[i]?.lower === 'whether' && hasFinite(words.slice(i + 1))

const hasFinite = (words: readonly Word[]): boolean => words.some(({tokens}) => tokens.some(isFiniteVerb))

/** “said that there was no money”, “a job that should have taken a day”: its verb is there, and belongs to what is before. */
function holdsClause(words: readonly Word[], i: number, readings: Clause['readings']): boolean {
  const rest = words.slice(i + 1)
  const end = rest.findIndex(({lower}) => clauseOpeners.has(lower))
  const opener = readings.get(words[i] as Word)
  return (
    opener !== undefined &&
    (end < 0 ? rest : rest.slice(0, end)).some((word) => {
      const verb = readings.get(word)
      const predicate = verb && isFiniteVerb(verb) ? predicateOf(verb) : undefined
      return predicate?.head !== undefined && predicate.head.index < opener.index
    })
  )
}

/** “declined to answer”, “have yet to decide”: what nobody said. */
const isRefused = (words: readonly Word[]): boolean =>
  words.at(-2)?.lower === 'to' && /^(?:declined|refused|yet)$/.test(words.at(-3)?.lower ?? '')

/** “Nine cases have been confirmed”: what was said of it is told; not “It was announced”, “The court was told”. */
const isOfSomething = (verb: Token | undefined): boolean =>
  verb?.dependents.some(({relation}) => relation === 'aux:pass') === true &&
  verb.dependents.some(({relation, lower}) => relation === 'nsubj:pass' && lower !== 'it') &&
  !addressing.has(verb.lemma)

/** “The pitch, as flat on its last day as on its first, gave them nothing” */
const isWithinAside = (words: readonly Word[], i: number): boolean => {
  const close = words.findIndex((word, at) => at > i + 1 && isAfterComma(word))
  const [verb] = words[close]?.tokens ?? []
  return words.slice(1, i + 1).some(isAfterComma) && verb !== undefined && isFiniteVerb(verb)
}

/** “led by more than four” */
export const isMeasure = (words: readonly Word[], i: number): boolean =>
  /^(?:less|more)$/.test(words[i]?.lower ?? '') &&
  words[i + 1]?.lower === 'than' &&
  words[i + 2]?.tokens[0]?.tag === 'CD'

/** “two hours and 38 minutes”, “today and tomorrow”, “between 90 and 200 a year” */
const joinsMeasures = (words: readonly Word[], i: number) =>
  /^(?:and|or)$/.test(words[i]?.lower ?? '') &&
  words[i]?.before === ' ' &&
  [words[i - 1], words[i + 1]].every(isMeasured)

const isMeasured = (word: Word | undefined): boolean =>
  word !== undefined && (isOfTime(word.lower) || word.tokens[0]?.tag === 'CD')

/** “that morning” */
const isThatDay = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'that' && words[i]?.tokens[0]?.tag === 'DT' && isOfTime(words[i + 1]?.lower ?? '')

/** What stands between a subject and its verb, besides words in -ly. */
function opensAdverbial(words: readonly Word[]): boolean {
  const [first] = words
  if (
    !first ||
    adverbials.has(first.lower) ||
    isAdverb(first) ||
    (first.lower.endsWith('ing') && !first.lower.endsWith('thing'))
  )
    return true
  // “and the next day, …”, “and a lot of the time, …”
  const isNear = words.length < 7
  // “and been settled in an afternoon”
  if (/^VB[NDZP]?$/.test(first.tokens[0]?.tag ?? '')) return false
  // “and three women, sat for nine days, …”: its clause is there.
  if (words.some(({tokens}) => tokens.some(isFiniteVerb))) return false
  return words.some(({lower}, i) => (isNear || i < 2) && isOfTime(lower))
}

const opensSubordinate = ({lower}: Word) => subordinators.has(lower) && lower !== 'that' && !prepositions.has(lower)

/** Whether a subordinate clause may belong to what follows it: “He said when it rained, …”, “Chances are if it rains, …” */
function mayPrecede(words: readonly Word[], i: number): boolean {
  const before = words.slice(0, i)
  return (
    // “That’s why if it rains, …”
    /^(?:how|why)$|'s$/.test(before.at(-1)?.lower ?? '') ||
    before.some((word, at) => isReporting(word) && !hasFinite(before.slice(at + 1))) ||
    before.slice(-3).some(({lower}) => clauseOpeners.has(lower) || bringsClause.has(lower))
  )
}

const bringsClause = list('are be hate is it love loves was were')
