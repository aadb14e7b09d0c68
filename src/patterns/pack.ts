import {type Condensed, condense, expand} from './condense.ts'
import type {Entry} from './entry.ts'
import {rarestLiterals} from './literals.ts'
import {isJump, type Pattern} from './program.ts'
import type {Template} from './template.ts'

/** A pack as `npm run generate` writes it: texts, which are taken apart as stories ask for it. */
export interface StoredPack extends Condensed {
  /** Whether an entry asks for lemmas, tags or relations. */
  isSyntactic: boolean
  /** A word a line, and the numbers of the entries that cannot match without it; the same for any form of a word. */
  words: string
  lemmas: string
  /** The numbers of those that know no such word. */
  others: readonly number[]
}

/** Entries, each found by what it cannot match without. */
export interface Pack {
  size: number
  isSyntactic: boolean
  byWord: Index
  byLemma: Index
  others: readonly number[]
  entryAt(number: number): Entry
}

/** The numbers of the entries that wait for a word. */
export type Index = Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'size'>

export function packOf(entries: readonly Entry[]) {
  const byWord = new Map<string, number[]>()
  const byLemma = new Map<string, number[]>()
  const others: number[] = []
  for (const [number, {pattern}] of entries.entries()) {
    const literals = rarestLiterals(pattern.program)
    if (!literals) others.push(number)
    for (const word of literals?.words ?? []) push(byWord, word, number)
    for (const lemma of literals?.lemmas ?? []) push(byLemma, lemma, number)
  }
  return {
    size: entries.length,
    isSyntactic: entries.some(isSyntactic),
    byWord,
    byLemma,
    others,
    entryAt: (number: number) => entries[number] as Entry,
  } satisfies Pack
}

/** Whether an entry asks for lemmas, tags or relations. */
function isSyntactic({pattern, replace = [], unless = []}: Entry): boolean {
  const patterns = [pattern, ...unless.flatMap(({before, after}) => [before, after])].filter((one) => one !== undefined)
  return patterns.some(asksReading) || replace.some((template) => template.some(asksForm))
}

const asksReading = ({program}: Pattern) =>
  program.some(
    (step) =>
      !isJump(step) &&
      step.tests.some(
        ({lemma, tag, relation, head}) =>
          lemma !== undefined || tag !== undefined || relation !== undefined || head !== undefined,
      ),
  )

const asksForm = (part: Template[number]) => typeof part !== 'string' && 'lemma' in part && part.tag === undefined

function push(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key)
  if (known) known.push(number)
  else map.set(key, [number])
}

export function storePack(entries: readonly Entry[]): StoredPack {
  const {isSyntactic, byWord, byLemma, others} = packOf(entries)
  return {
    isSyntactic,
    words: writeIndex(byWord),
    lemmas: writeIndex(byLemma),
    others,
    ...condense(entries),
  }
}

export function openPack({isSyntactic, words, lemmas, others, ...condensed}: StoredPack): Pack {
  const lines = condensed.entries.split('\n')
  const lists = condensed.lists.split('\n')
  return {
    size: lines.length,
    isSyntactic,
    byWord: readIndex(words),
    byLemma: readIndex(lemmas),
    others,
    entryAt: (number) => expand(lines[number] as string, condensed.kinds, lists),
  }
}

function writeIndex(index: ReadonlyMap<string, readonly number[]>): string {
  return [...index].map(([word, numbers]) => `${word} ${numbers.join(' ')}`).join('\n')
}

/** A story asks for few of the words: each line is read when it is asked for. */
function readIndex(text: string): Index {
  const lines = new Map<string, string>()
  if (text) for (const line of text.split('\n')) lines.set(line.slice(0, line.indexOf(' ')), line)
  return {
    size: lines.size,
    get: (word) => lines.get(word)?.split(' ').slice(1).map(Number),
  }
}
