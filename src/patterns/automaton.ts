import {fitsKind, fitsStep} from './fit.ts'
import {isJump, type Program, type Test, type TokenStep} from './program.ts'
import type {Piece} from './reading.ts'

/** Tells, token by token, which programs may have come to their end. */
export interface Automaton {
  /** The state that a sentence begins in. */
  readonly start: State
  /** The state behind a token. */
  next(state: State, piece: Piece): State
}

/** Where programs stand that have begun. */
export interface State {
  /** The programs that end here, by their number. */
  readonly ends: readonly number[]
  /** Token steps that wait for the next token. */
  readonly waiting: readonly Place[]
  /** The states that were asked for so far, by symbol. */
  readonly known: Map<number, State>
}

/** A token step of a program. */
interface Place {
  id: number
  program: number
  step: number
}

/** States that are kept; beyond, all are forgotten and found again, so that no text fills the memory. */
const mostStates = 4000

/**
 * One automaton of many programs. Its states are made when a text first leads to them: a set of places in programs, as
 * when a nondeterministic automaton is run, kept by what led there. Tokens that no step can tell apart are one symbol,
 * so that nearly every word of a text costs a few look-ups however many programs there are.
 */
export function createAutomaton(programs: readonly Program[]): Automaton {
  const places = new Map<number, Place>()
  const offsets: number[] = []
  let size = 0
  for (const program of programs) {
    offsets.push(size)
    size += program.length + 1
  }
  const placeAt = (program: number, step: number): Place => {
    const id = (offsets[program] as number) + step
    let place = places.get(id)
    if (!place) {
      place = {id, program, step}
      places.set(id, place)
    }
    return place
  }
  const stepOf = ({program, step}: Place) => (programs[program] as Program)[step] as TokenStep
  const symbolOf = createAlphabet(programs)
  const begin = indexBeginnings(programs, placeAt)
  let states = new Map<string, State>()
  const start = stateOf([])

  /** Adds the token steps that a step leads to without a token. */
  function reach(program: number, from: number, waiting: Map<number, Place>, ends: Set<number>): void {
    const open = [from]
    const seen = new Set<number>()
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (seen.has(step)) continue
      seen.add(step)
      const whole = programs[program] as Program
      if (step >= whole.length) {
        ends.add(program)
        continue
      }
      const here = whole[step] as Program[number]
      if (isJump(here)) open.push(...here)
      else waiting.set((offsets[program] as number) + step, placeAt(program, step))
    }
  }

  function stateOf(waiting: readonly Place[], ends: readonly number[] = []): State {
    const key = `${waiting.map(({id}) => id).join(' ')}|${ends.join(' ')}`
    let state = states.get(key)
    if (!state) {
      if (states.size >= mostStates) forget()
      state = {ends, waiting, known: new Map()}
      states.set(key, state)
    }
    return state
  }

  /** A state at hand stays good: only its ways are lost. */
  function forget(): void {
    for (const state of states.values()) state.known.clear()
    states = new Map([['|', start]])
  }

  function make(state: State, piece: Piece): State {
    const waiting = new Map<number, Place>()
    const ends = new Set<number>()
    const advance = (place: Place) => {
      if (fitsStep(stepOf(place), piece)) reach(place.program, place.step + 1, waiting, ends)
    }
    for (const place of state.waiting) advance(place)
    for (const place of begin(piece)) advance(place)
    const sorted = [...waiting.values()].sort((a, b) => a.id - b.id)
    return stateOf(
      sorted,
      [...ends].sort((a, b) => a - b),
    )
  }

  return {
    start,
    next(state, piece) {
      const symbol = symbolOf(piece)
      const known = state.known.get(symbol)
      if (known) return known
      const made = make(state, piece)
      state.known.set(symbol, made)
      return made
    },
  }
}

/** The token steps that programs begin with and that a token may fit, found by its word. */
function indexBeginnings(programs: readonly Program[], placeAt: (program: number, step: number) => Place) {
  const byWord = new Map<string, Place[]>()
  const byLemma = new Map<string, Place[]>()
  const others: Place[] = []
  for (const [number, program] of programs.entries())
    for (const step of beginningsOf(program)) {
      const place = placeAt(number, step)
      const {tests, not} = program[step] as TokenStep
      if (not !== undefined || tests.some(({word, lemma}) => word === undefined && lemma === undefined))
        others.push(place)
      else
        for (const {word, lemma} of tests) {
          if (word !== undefined) push(byWord, word, place)
          else push(byLemma, lemma as string, place)
        }
    }
  return ({lower, exact, token}: Piece): readonly Place[] => [
    ...(byWord.get(lower) ?? []),
    ...(exact === lower ? [] : (byWord.get(exact) ?? [])),
    ...(token ? (byLemma.get(token.lemma) ?? []) : []),
    ...others,
  ]
}

function beginningsOf(program: Program): number[] {
  const found = new Set<number>()
  const open = [0]
  const seen = new Set<number>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at >= program.length || seen.has(at)) continue
    seen.add(at)
    const step = program[at] as Program[number]
    if (isJump(step)) open.push(...step)
    else found.add(at)
  }
  return [...found].sort((a, b) => a - b)
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key)
  if (!known) map.set(key, [value])
  else if (known.at(-1) !== value) known.push(value)
}

/** Numbers tokens so that two of one number fit the same steps. */
function createAlphabet(programs: readonly Program[]): (piece: Piece) => number {
  const words = new Map<string, number>()
  const lemmas = new Map<string, number>()
  const kinds = new Map<string, Test>()
  for (const program of programs)
    for (const step of program) {
      if (isJump(step)) continue
      if (step.not !== undefined) kinds.set(`not ${step.not}`, {on: step.not})
      for (const {word, lemma, tag, relation, on = 0, off = 0} of step.tests) {
        if (word !== undefined && !words.has(word)) words.set(word, words.size + 1)
        if (lemma !== undefined && !lemmas.has(lemma)) lemmas.set(lemma, lemmas.size + 1)
        kinds.set(`${tag ?? ''} ${relation ?? ''} ${on} ${off}`, {
          ...(tag !== undefined && {tag}),
          ...(relation !== undefined && {relation}),
          on,
          off,
        })
      }
    }
  const tests = [...kinds.values()]
  const kindOf = createKinds(tests)
  // A word is looked up as written and in lower case: both may be asked for.
  const wordPairs = createPairs()
  const symbols = createPairs()
  return (piece) => {
    const {lower, exact, token} = piece
    const small = words.get(lower) ?? 0
    const written = exact === lower ? small : (words.get(exact) ?? 0)
    const lemma = token ? (lemmas.get(token.lemma) ?? 0) : 0
    const word = small || written || lemma ? wordPairs(wordPairs(small, written), lemma) : 0
    return symbols(word, kindOf(piece))
  }
}

/** Numbers pairs of numbers. */
function createPairs(): (a: number, b: number) => number {
  const numbers = new Map<number, number>()
  return (a, b) => {
    const key = a * 0x4000000 + b
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size + 1
      numbers.set(key, number)
    }
    return number
  }
}

/** Numbers tokens by which of the tests their place, shape and reading fit. */
function createKinds(tests: readonly Test[]): (piece: Piece) => number {
  const asksReading = tests.some(({tag, relation}) => tag !== undefined || relation !== undefined)
  const byReading = new Map<string, Map<number, number>>()
  const numbers = new Map<string, number>()
  const bare = new Map<number, number>()
  return (piece) => {
    let byTraits = bare
    if (asksReading && piece.token) {
      const {tag, pos, relation} = piece.token
      const reading = `${tag} ${pos} ${relation}`
      byTraits = byReading.get(reading) ?? new Map()
      byReading.set(reading, byTraits)
    }
    const known = byTraits.get(piece.traits)
    if (known !== undefined) return known
    const bits = tests.map((test) => (fitsKind(test, piece) ? '1' : '0')).join('')
    const number = numbers.get(bits) ?? numbers.size
    numbers.set(bits, number)
    byTraits.set(piece.traits, number)
    return number
  }
}
