import {abbreviations as entries} from './abbreviations.generated.ts'

/**
 * What an abbreviation's stop may be. `title`: a name follows, the sentence goes on. `reference`: it is one only where a
 * number follows. `open`: it may end its sentence or not.
 */
export type AbbreviationKind = 'title' | 'reference' | 'open'

const kinds: Record<string, AbbreviationKind> = {Name: 'title', 1: 'reference'}

const anyCase = new Map<string, AbbreviationKind>()
const asWritten = new Map<string, AbbreviationKind>()
for (const entry of entries) {
  const [word = '', follower = ''] = entry.split(' ')
  const kind = kinds[follower] ?? 'open'
  // “no. 5” and “p. 5” are found by their number; “No.” alone is an answer.
  if (/\p{Lu}/u.test(word) || kind === 'reference') asWritten.set(word, kind)
  else anyCase.set(word, kind)
}

/** Longest abbreviation of the list, with its stop. */
const longest = 8

/** What kind of abbreviation some letters and their stop (“Mr.”) are; undefined for none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  if (word.length > longest) return undefined
  return asWritten.get(word) ?? anyCase.get(word.toLowerCase())
}
