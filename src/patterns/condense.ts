import type {Entry} from './entry.ts'
import {isJump, type Pattern, type Program, type Test, type TokenStep} from './program.ts'

/** Entries of a pack as they are kept: a line each, and what they have in common once. */
export interface Condensed {
  /** An entry a line, as JSON, its tests told by kind and words. */
  entries: string
  /** Words that several tests ask for, a list a line, parted by blanks. */
  lists: string
  /** Tests without the words that they ask for. */
  kinds: readonly Test[]
}

/**
 * A step as it is kept: a jump as it is; of one that takes a token the element, its tests, and what the token must have
 * beside. Of tests of one kind the kind's number and their words stand there, or the number of the list that has these.
 */
type KeptStep = readonly number[] | readonly [element: number, tests: KeptTests, not?: number]
type KeptTests = readonly (number | string)[]

/** An entry whose programs have some form. */
type Written<Steps> = Omit<Entry, 'pattern' | 'unless'> & {
  pattern: WrittenPattern<Steps>
  unless?: readonly {before?: WrittenPattern<Steps>; after?: WrittenPattern<Steps>}[]
}
type WrittenPattern<Steps> = Omit<Pattern, 'program'> & {program: Steps}

export function condense(entries: readonly Entry[]): Condensed {
  const lists = new Map<string, number>()
  const kinds = new Map<string, number>()
  const isRepeated = findRepeated(entries)
  const keepTests = (tests: readonly Test[]): KeptTests =>
    runsOf(tests).flatMap(({kind, words}) => [
      numberOf(JSON.stringify(kind), kinds),
      isRepeated(words) ? numberOf(words, lists) : words,
    ])
  const keep = ({element, tests, not}: TokenStep): KeptStep =>
    not === undefined ? [element, keepTests(tests)] : [element, keepTests(tests), not]
  const kept = entries.map((entry) =>
    rewrite(entry, (program) => program.map((step) => (isJump(step) ? step : keep(step)))),
  )
  return {
    entries: kept.map((entry) => JSON.stringify(entry)).join('\n'),
    lists: [...lists.keys()].join('\n'),
    kinds: [...kinds.keys()].map((kind) => JSON.parse(kind)),
  }
}

/** Reads an entry's line. */
export function expand(line: string, kinds: readonly Test[], lists: readonly string[]): Entry {
  const testsFrom = (kept: KeptTests): Test[] => {
    const tests: Test[] = []
    for (let i = 0; i < kept.length; i += 2) {
      const kind = kinds[kept[i] as number] as Test
      const words = kept[i + 1] as number | string
      for (const word of (typeof words === 'string' ? words : (lists[words] as string)).split(' '))
        tests.push(asksFor(kind, word))
    }
    return tests
  }
  const stepFrom = (kept: KeptStep): Program[number] => {
    const [element, tests, not] = kept
    if (typeof tests !== 'object') return kept as readonly number[]
    return {element: element as number, tests: testsFrom(tests), ...(not !== undefined && {not})}
  }
  return rewrite(JSON.parse(line) as Written<readonly KeptStep[]>, (steps) => steps.map(stepFrom))
}

function rewrite<From, To>({pattern, unless, ...entry}: Written<From>, change: (program: From) => To): Written<To> {
  const changed = (one: WrittenPattern<From>) => ({...one, program: change(one.program)})
  return {
    ...entry,
    pattern: changed(pattern),
    ...(unless && {
      unless: unless.map(({before, after}) => ({
        ...(before && {before: changed(before)}),
        ...(after && {after: changed(after)}),
      })),
    }),
  }
}

/** Tests that follow each other and differ by their word alone, as one kind with all their words. */
function runsOf(tests: readonly Test[]): {kind: Test; words: string}[] {
  const runs: {kind: Test; words: string}[] = []
  let key: string | undefined
  for (const test of tests) {
    const kind = asksFor(test, '')
    const before = key
    key = JSON.stringify(kind)
    const last = runs.at(-1)
    const word = test.word ?? test.lemma ?? ''
    if (last && key === before) last.words += ` ${word}`
    else runs.push({kind, words: word})
  }
  return runs
}

/** A test of a kind, for a word or a lemma, whichever the kind asks for. */
function asksFor(kind: Test, word: string): Test {
  if (kind.word !== undefined) return {...kind, word}
  return kind.lemma === undefined ? kind : {...kind, lemma: word}
}

/** Shorter ones are kept where they stand. */
const shortestList = 10

function findRepeated(entries: readonly Entry[]): (words: string) => boolean {
  const counts = new Map<string, number>()
  const count = (program: Program) => {
    for (const step of program)
      if (!isJump(step)) for (const {words} of runsOf(step.tests)) counts.set(words, (counts.get(words) ?? 0) + 1)
    return program
  }
  for (const entry of entries) rewrite(entry, count)
  return (words) => words.length >= shortestList && (counts.get(words) ?? 0) > 1
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}
