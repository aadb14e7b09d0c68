import {isJump, type Program} from './program.ts'

/** A program without the jumps that go nowhere but to the next step, which notation writes where a branch might be. */
export function straighten(program: Program): Program {
  const isIdle = findIdle(program)
  const places: number[] = []
  let kept = 0
  for (let i = 0; i <= program.length; i++) {
    places.push(kept)
    if (!isIdle[i]) kept++
  }
  return program
    .filter((_, i) => !isIdle[i])
    .map((step) => (isJump(step) ? step.map((next) => places[next] as number) : step))
}

/** From the last to the first: only a jump behind which all is idle up to where it leads is idle itself. */
function findIdle(program: Program): boolean[] {
  const isIdle = new Array<boolean>(program.length).fill(false)
  for (let i = program.length - 1; i >= 0; i--) {
    const step = program[i] as Program[number]
    if (!isJump(step) || step.length !== 1) continue
    const [next] = step as [number]
    isIdle[i] = next > i && isIdle.slice(i + 1, next).every(Boolean)
  }
  return isIdle
}
