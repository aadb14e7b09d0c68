import {fitsStep} from './fit.ts'
import {isJump, type Pattern, type Program} from './program.ts'
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

/**
 * The best match of a pattern that begins at a token: what may be left out is taken where it is there, and gaps are as
 * short as they can be.
 *
 * @param end where it must end. Default: anywhere.
 * @param failed what was tried before in vain, for more tries of the same sentence, pattern and end.
 */
export function matchPattern(
  {program, elements, atStart, atEnd}: Pattern,
  {pieces, first, last}: Pieces,
  start: number,
  end?: number,
  failed: Set<number> = new Set(),
): Fitting | undefined {
  if (atStart && start > first) return undefined
  const taken: number[] = []
  // Whether a head is right hangs on the way here, so that failures are not the same for all ways.
  const isMemorable = !asksHeads(program)
  let steps = 0

  function follow(step: number, at: number): number | undefined {
    if (++steps > mostSteps || at - start > mostTokens) return undefined
    if (step >= program.length) {
      const isThere = (end === undefined || at === end) && (!atEnd || at > last)
      return isThere && (isMemorable || headsFit(program, pieces, start, taken)) ? at : undefined
    }
    const key = step * (pieces.length + 1) + at
    if (isMemorable && failed.has(key)) return undefined
    const found = isJump(program[step] as Program[number]) ? jump(step, at) : take(step, at)
    if (found === undefined && isMemorable) failed.add(key)
    return found
  }

  function jump(step: number, at: number): number | undefined {
    for (const next of program[step] as readonly number[]) {
      const found = follow(next, at)
      if (found !== undefined) return found
    }
    return undefined
  }

  function take(step: number, at: number): number | undefined {
    const piece = pieces[at]
    const wanted = program[step] as Program[number]
    if (!piece || isJump(wanted) || !fitsStep(wanted, piece)) return undefined
    taken.push(step)
    const found = follow(step + 1, at + 1)
    if (found === undefined) taken.pop()
    return found
  }

  const found = follow(0, start)
  return found === undefined ? undefined : {start, end: found, elements: placeElements(program, start, taken, elements)}
}

const asksHeads = (program: Program) =>
  program.some((step) => !isJump(step) && step.tests.some(({head}) => head !== undefined))

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
