/** What is known of a token's place and shape, as bits. */
export const traits = {
  /** A word or a part of one, a figure, a sign such as $; not a mark of punctuation. */
  word: 1,
  /** Begins with a capital. */
  capital: 2,
  /** Has a capital that its place does not explain. */
  name: 4,
  /** Begins with a digit. */
  figure: 8,
  /** Nothing stands between it and the token before. */
  glued: 16,
  /** A part of a hyphenated compound, with the hyphen before it. */
  behindHyphen: 32,
  /** A part of a hyphenated compound, with the hyphen behind it. */
  beforeHyphen: 64,
  /** A part of a word that began before: 's, n't, not in cannot, what follows in a compound, its hyphens. */
  attached: 128,
  /** A word written together with the word right before it. */
  behindWord: 256,
  /** The reading is sure of its tag. */
  sureTag: 512,
  /** The reading is sure of its head and relation. */
  sureRelation: 1024,
} as const

/** What one token must be. Whatever is left out does not matter. Plain data: packs are compiled ahead. */
export interface Test {
  /** In lower case; where it has a capital, exactly so. Apostrophes straight. */
  word?: string
  lemma?: string
  /** A universal part of speech or a Penn tag; `VB*` for all that begin so. */
  tag?: string
  /** A relation; one without subtype stands for all its subtypes. */
  relation?: string
  /** The element in which its head stands, from 1. */
  head?: number
  /** Traits that it must have. */
  on?: number
  /** Traits that it must not have. */
  off?: number
}

/** Takes one token, which belongs to an element (from 1), and goes on to the next step. */
export interface TokenStep {
  element: number
  /** One of which it must fit; with `not`, none. */
  tests: readonly Test[]
  /** Traits that the token must have beside. */
  not?: number
}

/** Takes no token; goes on at one of these steps, the best first. */
export type JumpStep = readonly number[]

/** Steps from the first on; behind the last one is the match. */
export type Program = readonly (TokenStep | JumpStep)[]

export const isJump = (step: TokenStep | JumpStep): step is JumpStep => Array.isArray(step)

/** A pattern, compiled. */
export interface Pattern {
  program: Program
  /** The first and the last element that are underlined, from 1. */
  underlined: readonly [first: number, last: number]
  /** How many elements it has. */
  elements: number
  /** Begins at the sentence's beginning. */
  atStart?: true
  /** Ends at the sentence's end. */
  atEnd?: true
}

/** What must not stand around a match: right before it, right behind it, or both. */
export interface Exception {
  before?: Pattern
  after?: Pattern
}

/** How many of a program's tokens can stand in a match, each with what is attached to it; tells where a match may begin. */
export function longestOf(program: Program): number {
  // Steps only ever go forward, but for the loop over what is attached, which is not counted.
  const longest = new Array<number>(program.length + 1).fill(0)
  for (let at = program.length - 1; at >= 0; at--) {
    const step = program[at] as Program[number]
    longest[at] = isJump(step)
      ? Math.max(...step.filter((next) => next > at).map((next) => longest[next] as number), 0)
      : (longest[at + 1] as number) + 1
  }
  return longest[0] as number
}
