import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isMiscounted} from './arithmetic.ts'
import type {Told} from './told.ts'

/** Whether some figures before it, taken from some other, leave it. */
export function isLeftBySome(rest: Figure, told: readonly Told[], parts: readonly Figure[]): boolean {
  const figures = told.map(({figure}) => figure).filter((one) => areOfOneUnit(one, rest))
  return figures.slice(-8).some((whole) => {
    if (parts.includes(whole)) return false
    const others = figures.filter((one) => one !== whole)
    let sums = new Set([0])
    for (const {value} of others) sums = new Set([...sums, ...[...sums].map((sum) => sum + value)])
    sums.delete(0)
    return [...sums].some((sum) => !isMiscounted(rest, whole.value - sum, [whole, ...others]))
  })
}
