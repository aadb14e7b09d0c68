import {
  coordinators,
  list,
  modals,
  prepositions,
  primaryAuxiliaries,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {peoples} from './peoples.generated.ts'
import {persons} from './persons.generated.ts'
import {mayOpenClause} from './phrase.ts'

const adjectiveOf = new Map(
  peoples.map((line) => {
    const [plural, adjective] = line.split(' ')
    return [plural as string, adjective ?? (plural as string).slice(0, -1)] as const
  }),
)
const isPerson = new Set(persons)
const numerals = list(
  'two three four five six seven eight nine ten eleven twelve several many some most other these those the all',
)
/** What may stand before a subject or after a preposition; an object could be followed by its complement (“made Germans citizens”). */
const openers = new Set([
  ...coordinators,
  ...prepositions,
  ...subordinators,
  ...primaryAuxiliaries,
  ...list('that said'),
])
openers.delete('like')
const followers = new Set([...prepositions, ...coordinators, ...primaryAuxiliaries, ...modals, ...list('who')])

/** “Arabs residents”: the adjective that should stand for a people’s name before a noun for persons. */
export function adjectiveFor(words: readonly Word[], index: number): string | undefined {
  const people = words[index]
  const noun = words[index + 1]
  const adjective = people && adjectiveOf.get(people.text)
  if (!people || !noun || !adjective || !isPerson.has(noun.text) || !/^\s+$/.test(noun.before)) return undefined
  const next = words[index + 2]
  // “the Germans soldiers captured”: a clause about them follows.
  if (next && /^\s+$/.test(next.before) && !followers.has(next.lower) && !isFinitePast(words, index + 2))
    return undefined
  if (next && !/^(?:\s+$|[,.;:?!)])/.test(next.before)) return undefined
  let start = index
  while (start > 0 && isNumeral(words[start - 1]) && /^\s+$/.test(words[start]?.before ?? '')) start--
  const opener = words[start - 1]
  const isSubject = !opener || /^[,;:]\s$/.test(words[start]?.before ?? '')
  if (isSubject) return adjective
  return openers.has(opener.lower) && !(prepositions.has(opener.lower) && mayOpenClause(words, index, noun))
    ? adjective
    : undefined
}

const isNumeral = (word: Word | undefined) => word !== undefined && (numerals.has(word.lower) || /^\d/.test(word.text))

/** A past with its object after it: “the Germans soldiers captured the town”. */
function isFinitePast(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  return (
    /ed$/.test(words[index]?.text ?? '') &&
    /^(?:the|a|an|his|her|its|their|to|that|in|for|on|at)$/.test(next?.lower ?? '')
  )
}
