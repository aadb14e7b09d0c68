import {
  hasCapital,
  isFunctionWord,
  objectPronouns,
  possessives,
  reflexivePronouns,
  remember,
  type Sentence,
  subjectPronouns,
  type Word,
} from '../../src/rule-kit/index.ts'

/** Words that two sentences must share, and of these, words that carry meaning. */
const leastShared = 10
const leastContent = 5
/** Words that may stand in place of others, in all. */
const mostChanged = 2
/** Words by which one may be the longer. */
const mostAdded = 8
/** Sentences within which a writer says the like on purpose: “A good coach … A great coach …”. */
const parallel = 2

/** Words of one sentence, and those that the other has in their place; one side may be empty. */
type Change = [readonly Word[], readonly Word[]]

/** A word or two changed, or one of them with a phrase more; not two sentences of one frame, of other people or figures. */
export function areNearlySame(first: Sentence, again: Sentence, distance: number): boolean {
  const told = likenessesOf(again)
  const likeness = told.get(first) ?? likenessOf(first, again)
  told.set(first, likeness)
  return likeness === 'in form' || (likeness === 'in matter' && distance > parallel)
}

/** Of a sentence with those that it was held against; like in form are two that differ in small words alone. */
const likenessesOf = remember((_: Sentence) => new WeakMap<Sentence, Likeness>())

type Likeness = 'in form' | 'in matter' | 'none'

function likenessOf(first: Sentence, again: Sentence): Likeness {
  const [shorter, longer] = [first, again].map(({words}) => words.length).sort((a, b) => a - b) as [number, number]
  if (shorter < leastShared || longer - shorter > mostAdded) return 'none'
  const {shared, changes} = compare(first.words, again.words)
  if (shared.length < leastShared || shared.filter(isContent).length < leastContent) return 'none'
  const replaced = changes.filter(([a, b]) => a.length && b.length)
  const added = changes.filter(([a, b]) => !a.length || !b.length)
  if (replaced.reduce((sum, [a, b]) => sum + Math.max(a.length, b.length), 0) > mostChanged) return 'none'
  if (added.length > 1 && added.flat(2).length > mostChanged) return 'none'
  if (replaced.length && added.flat(2).length > mostChanged) return 'none'
  if (replaced.some(isTelling) || added.some((change) => change.flat().some(isNegative))) return 'none'
  return changes.every((change) => !change.flat().some(isContent)) ? 'in form' : 'in matter'
}

/** The longest common sequence of words, and what lies between. */
function compare(a: readonly Word[], b: readonly Word[]): {shared: Word[]; changes: Change[]} {
  const lengths = Array.from({length: a.length + 1}, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as Uint16Array)[j] =
        a[i]?.lower === b[j]?.lower ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const shared: Word[] = []
  const changes: Change[] = []
  let [i, j, fromA, fromB] = [0, 0, 0, 0]
  const close = () => {
    if (fromA < i || fromB < j) changes.push([a.slice(fromA, i), b.slice(fromB, j)])
  }
  while (i < a.length && j < b.length) {
    if (a[i]?.lower === b[j]?.lower) {
      close()
      shared.push(a[i] as Word)
      fromA = ++i
      fromB = ++j
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  ;[i, j] = [a.length, b.length]
  close()
  return {shared, changes}
}

const isContent = ({lower}: Word) => !isFunctionWord(lower)

/** Whose: another one makes it another person’s story. */
const persons = new Set([...subjectPronouns, ...objectPronouns, ...possessives, ...reflexivePronouns])

const isNegative = ({lower}: Word) => /^(?:not?|never|nor|neither|without|cannot)$|n't$/.test(lower)

const numerals = new Set(
  `one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
  billion half first second third fourth fifth last next other another former latter more less fewer most least
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** Whether the words in which they differ make it another matter: names, figures, persons, yes and no. */
const isTelling = (change: Change) =>
  change.flat().some((word) => {
    const {lower, text, index} = word
    if (numerals.has(lower) || persons.has(lower) || isNegative(word) || /\d/.test(text)) return true
    return index > 0 ? hasCapital(text) : isContent(word)
  }) || change.some((words) => words.some(isContent) && words.length > 1)
