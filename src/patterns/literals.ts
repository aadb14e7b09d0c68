import * as closed from '../language/closed-classes.ts'
import {cheapestCut} from './cut.ts'
import {isJump, type Program, type TokenStep} from './program.ts'
import type {Piece} from './reading.ts'

/** What a token may be, by the word alone: a word as written, or any form of one. */
export interface Literals {
  words: ReadonlySet<string>
  lemmas: ReadonlySet<string>
}

/** The rarest words of which every match has one; undefined where it may do without any. */
export function rarestLiterals(program: Program): Literals | undefined {
  const costOf = (step: number) => {
    const literals = literalsOf([program[step] as TokenStep])
    return literals ? commonness(literals) : Number.POSITIVE_INFINITY
  }
  const steps = cheapestCut(program, costOf)
  return steps && literalsOf(steps.map((step) => program[step] as TokenStep))
}

/** What a match's first token may be; undefined where it may be anything of some kind. */
export function firstLiterals(program: Program): Literals | undefined {
  return literalsOf(beginningsOf(program))
}

/** Whether a token is one of them. */
export function isAmong({words, lemmas}: Literals, {lower, exact, token}: Piece): boolean {
  if (words.has(lower) || (exact !== lower && words.has(exact))) return true
  return token !== undefined && lemmas.size > 0 && lemmas.has(token.lemma)
}

function literalsOf(steps: readonly TokenStep[]): Literals | undefined {
  const words = new Set<string>()
  const lemmas = new Set<string>()
  for (const {tests, not} of steps) {
    if (not !== undefined) return undefined
    for (const {word, lemma} of tests) {
      if (word !== undefined) words.add(word)
      else if (lemma !== undefined) lemmas.add(lemma)
      else return undefined
    }
  }
  return {words, lemmas}
}

function beginningsOf(program: Program): TokenStep[] {
  const found: TokenStep[] = []
  const open = [0]
  const seen = new Set<number>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= program.length || seen.has(at)) continue
    seen.add(at)
    const step = program[at] as Program[number]
    if (isJump(step)) open.push(...step)
    else found.push(step)
  }
  return found
}

/** Words that nearly every sentence has one of, and verbs whose forms are as frequent. */
const frequent = new Set([
  ...closed.articles,
  ...closed.possessives,
  ...closed.determiners,
  ...closed.subjectPronouns,
  ...closed.objectPronouns,
  ...closed.primaryAuxiliaries,
  ...closed.modals,
  ...closed.prepositions,
  ...closed.coordinators,
  ...closed.subordinators,
  ...'not there when where how why who than then'.split(' '),
  ...'be have do go get make take come say see know'.split(' '),
])

/** Of some words together, as a rough number. */
function commonness({words, lemmas}: Literals): number {
  let sum = 0
  for (const word of [...words, ...lemmas]) sum += frequent.has(word) ? 50 : word.length < 3 ? 20 : 1
  return sum
}
