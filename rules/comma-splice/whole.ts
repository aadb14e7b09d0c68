import {
  articles,
  coordinators,
  list,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'
import {isAfterComma} from './first.ts'
import {isAdverb, isOfTime, isReporting} from './words.ts'

/** What a sentence hardly ends with. */
const neverLast = new Set([
  ...articles,
  ...possessives,
  ...modals,
  ...primaryAuxiliaries,
  ...subordinators,
  ...coordinators,
  ...list(`
    became become becomes from hence however instead into maybe no not of oh onto perhaps please remains seems than that
    then therefore thus to upon which who whom with yeah yes
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
const waiting = list('either less more so sooner such whether')

/**
 * Whether what stands before a comma stands by itself, so that no word of it waits for the clause after the comma.
 *
 * @param known - Whether it is known where a subordinate clause at its end belongs; or even that all of it, read alone, has
 *   a main clause.
 */
export function isWhole(words: readonly Word[], second: Clause, known?: 'tied' | 'alone'): boolean {
  const {lower, text} = words.at(-1) as Word
  if (neverLast.has(lower) && text !== 'May') return false
  // “It is a success -- after all, …”
  if (words.some(({before}) => /[–—]|--|\s-\s/.test(before))) return false
  // “I can tell you, …”
  if (words.slice(known === 'alone' ? -1 : -3).some(isReporting)) return false
  return !words.some((word, i) => {
    if (
      waiting.has(word.lower) &&
      i > 0 &&
      !isMeasure(words, i) &&
      !(known === 'alone' && words.slice(i + 1).some(isAfterComma))
    )
      return true
    if (
      clauseOpeners.has(word.lower) &&
      !isThatDay(words, i) &&
      !joinsMeasures(words, i) &&
      opensAdverbial(words.slice(i + 1))
    )
      return true
    return (
      opensSubordinate(word) && ((second.isPronoun && !known) || (i === 0 && known !== 'alone') || mayPrecede(words, i))
    )
  })
}

/** “led by more than four” */
export const isMeasure = (words: readonly Word[], i: number): boolean =>
  /^(?:less|more)$/.test(words[i]?.lower ?? '') &&
  words[i + 1]?.lower === 'than' &&
  words[i + 2]?.tokens[0]?.tag === 'CD'

/** “two hours and 38 minutes” */
const joinsMeasures = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'and' && isOfTime(words[i - 1]?.lower ?? '') && words[i + 1]?.tokens[0]?.tag === 'CD'

/** “that morning” */
const isThatDay = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'that' && isOfTime(words[i + 1]?.lower ?? '')

function opensAdverbial(words: readonly Word[]): boolean {
  const [first] = words
  if (!first || adverbials.has(first.lower) || isAdverb(first) || first.lower.endsWith('ing')) return true
  // “and the next day, …”, “and a lot of the time, …”
  const isNear = words.length < 7
  return words.some(({lower}, i) => (isNear || i < 2) && isOfTime(lower))
}

const opensSubordinate = ({lower}: Word) => subordinators.has(lower) && lower !== 'that' && !prepositions.has(lower)

/** Whether a subordinate clause may belong to what follows it: “He said when it rained, …”, “Chances are if it rains, …” */
function mayPrecede(words: readonly Word[], i: number): boolean {
  const before = words.slice(0, i)
  return (
    // “That’s why if it rains, …”
    /^(?:how|why)$|'s$/.test(before.at(-1)?.lower ?? '') ||
    before.some(isReporting) ||
    before.slice(-3).some(({lower}) => clauseOpeners.has(lower) || bringsClause.has(lower))
  )
}

const bringsClause = list('are be hate is it love loves was were')
