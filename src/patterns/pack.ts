import type {Entry} from './entry.ts'
import {rarestLiterals} from './literals.ts'

/** A pack as `npm run generate` writes it: texts, which are taken apart as stories ask for it. */
export interface StoredPack {
  /** Whether an entry asks for lemmas, tags or relations. */
  isSyntactic: boolean
  /** A word a line, and the numbers of the entries that cannot match without it; the same for any form of a word. */
  words: string
  lemmas: string
  /** The numbers of those that know no such word. */
  others: readonly number[]
  /** An entry a line, as JSON. */
  entries: string
}

/** Entries, each found by what it cannot match without. */
export interface Pack {
  size: number
  isSyntactic: boolean
  byWord: ReadonlyMap<string, readonly number[]>
  byLemma: ReadonlyMap<string, readonly number[]>
  others: readonly number[]
  entryAt(number: number): Entry
}

export function packOf(entries: readonly Entry[]): Pack {
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
    isSyntactic: entries.some(({isSyntactic}) => isSyntactic),
    byWord,
    byLemma,
    others,
    entryAt: (number) => entries[number] as Entry,
  }
}

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
    entries: entries.map((entry) => JSON.stringify(entry)).join('\n'),
  }
}

export function openPack({isSyntactic, words, lemmas, others, entries}: StoredPack): Pack {
  const lines = entries.split('\n')
  return {
    size: lines.length,
    isSyntactic,
    byWord: readIndex(words),
    byLemma: readIndex(lemmas),
    others,
    entryAt: (number) => JSON.parse(lines[number] as string),
  }
}

function writeIndex(index: Pack['byWord']): string {
  return [...index].map(([word, numbers]) => `${word} ${numbers.join(' ')}`).join('\n')
}

function readIndex(text: string): Pack['byWord'] {
  const index = new Map<string, readonly number[]>()
  if (!text) return index
  for (const line of text.split('\n')) {
    const [word = '', ...numbers] = line.split(' ')
    index.set(word, numbers.map(Number))
  }
  return index
}
