import {fitsStep} from './fit.ts'
import {isJump, type Pattern, type Program, type TokenStep} from './program.ts'
import type {Piece, Pieces} from './reading.ts'

/** Where one pattern matches: places among the sentence's tokens. */
export interface Fitting {
  start: number
  /** Behind the last one. */
  end: number
  /** Of each element, where it begins and ends (behind its last token); undefined where it is left out. */
  elements: readonly ({start: number; end: number} | undefined)[]
}

/** Steps that one try may take. What takes more is no match. */
const mostSteps = 20_000

/** Tokens that one match may have. */
export const mostTokens = 400

/** Steps from which on it pays to remember what was tried in vain: most tries are over before. */
const fewSteps = 100

/** The steps of one try that took a token, in order; there is one try at a time, and most end at the first step. */
const path: number[] = []

/** Tries one pattern at the tokens of one sentence. */
export class Matcher {
  readonly #pattern: Pattern
  readonly #sentence: Pieces
  /** Where every match must end. */
  readonly #end: number | undefined
  readonly #isHeaded: boolean
  #start = 0
  /** How many steps of `path` hold. */
  #count = 0
  /** Of this try, and of all before. */
  #steps = 0
  #stepsBefore = 0
  #failures: Failures | undefined = undefined

  /** @param end where a match must end. Default: anywhere. */
  constructor(pattern: Pattern, sentence: Pieces, end?: number) {
    this.#pattern = pattern
    this.#sentence = sentence
    this.#end = end
    this.#isHeaded = asksHeads(pattern.program)
  }

  /**
   * The best match that begins at a token: what may be left out is taken where it is there, and gaps are as short as they
   * can be.
   */
  match(start: number): Fitting | undefined {
    const {program, elements, atStart} = this.#pattern
    if (atStart && start > this.#sentence.first) return undefined
    this.#start = start
    this.#stepsBefore += this.#steps
    this.#steps = 0
    this.#count = 0
    this.#failures?.moveTo(start)
    const end = this.#follow(0, start)
    if (end === undefined) return undefined
    return {start, end, elements: placeElements(program, start, this.#stepsTaken, elements)}
  }

  /** Where the match ends that goes on with a step at a token. */
  #follow(step: number, at: number): number | undefined {
    if (++this.#steps > mostSteps || at - this.#start > mostTokens) return undefined
    if (this.#end !== undefined && at > this.#end) return undefined
    const {program} = this.#pattern
    if (step >= program.length) return this.#isRightAt(at) ? at : undefined
    if (this.#failures?.has(step, at)) return undefined
    const wanted = program[step] as Program[number]
    const found = isJump(wanted) ? this.#jump(wanted, at) : this.#take(wanted, step, at)
    if (found === undefined) this.#remember(step, at)
    return found
  }

  #remember(step: number, at: number): void {
    // Whether a head is right hangs on the way to it, so that what failed on one may not on another.
    if (this.#isHeaded || this.#stepsBefore + this.#steps < fewSteps) return
    this.#failures ??= new Failures(this.#pattern.program.length, this.#start)
    this.#failures.add(step, at)
  }

  #jump(steps: readonly number[], at: number): number | undefined {
    for (const step of steps) {
      const found = this.#follow(step, at)
      if (found !== undefined) return found
    }
    return undefined
  }

  #take(wanted: TokenStep, step: number, at: number): number | undefined {
    const piece = this.#sentence.pieces[at]
    if (!piece || !fitsStep(wanted, piece)) return undefined
    path[this.#count++] = step
    const found = this.#follow(step + 1, at + 1)
    if (found === undefined) this.#count--
    return found
  }

  get #stepsTaken(): number[] {
    return path.slice(0, this.#count)
  }

  #isRightAt(at: number): boolean {
    const {program, atEnd} = this.#pattern
    const {pieces, last} = this.#sentence
    if ((this.#end !== undefined && at !== this.#end) || (atEnd && at <= last)) return false
    return !this.#isHeaded || headsFit(program, pieces, this.#start, this.#stepsTaken)
  }
}

/** From which step at which token on was tried in vain, whichever way led there. */
class Failures {
  readonly #cells: Uint8Array
  #first: number

  constructor(steps: number, first: number) {
    this.#cells = new Uint8Array(steps * width)
    this.#first = first
  }

  /** Makes room for tries that begin at a token, which is behind those before. */
  moveTo(start: number): void {
    if (start + mostTokens < this.#first + width) return
    this.#first = start
    this.#cells.fill(0)
  }

  has(step: number, at: number): boolean {
    return this.#cells[step * width + at - this.#first] === 1
  }

  add(step: number, at: number): void {
    this.#cells[step * width + at - this.#first] = 1
  }
}

/** Tokens that failures are remembered for: those of a few tries of the greatest length. */
const width = 4 * (mostTokens + 1)

const headed = new WeakMap<Program, boolean>()

/** Whether it matters where heads stand. */
export function asksHeads(program: Program): boolean {
  let known = headed.get(program)
  if (known === undefined) {
    known = program.some((step) => !isJump(step) && step.tests.some(({head}) => head !== undefined))
    headed.set(program, known)
  }
  return known
}

/** The program for which it does not. */
export function withoutHeads(program: Program): Program {
  return program.map((step) => (isJump(step) ? step : {...step, tests: step.tests.map(({head: _, ...test}) => test)}))
}

function placeElements(program: Program, start: number, taken: readonly number[], count: number): Fitting['elements'] {
  const places: ({start: number; end: number} | undefined)[] = new Array(count).fill(undefined)
  for (const [i, step] of taken.entries()) {
    const {element} = program[step] as {element: number}
    const known = places[element - 1]
    if (known) known.end = start + i + 1
    else places[element - 1] = {start: start + i, end: start + i + 1}
  }
  return places
}

function headsFit(program: Program, pieces: readonly Piece[], start: number, taken: readonly number[]): boolean {
  const elementOf = new Map(
    taken.map((step, i) => [pieces[start + i]?.token, (program[step] as {element: number}).element]),
  )
  return taken.every((step, i) => {
    const wanted = program[step] as Program[number]
    const piece = pieces[start + i] as Piece
    if (isJump(wanted) || wanted.not !== undefined) return true
    // Of alternatives only those that the token fits have a say.
    return wanted.tests.some(
      (test) =>
        fitsStep({element: 0, tests: [test]}, piece) &&
        (test.head === undefined || (piece.token?.head !== undefined && elementOf.get(piece.token.head) === test.head)),
    )
  })
}
