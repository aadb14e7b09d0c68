/** Whether one number may be a slip of the other: two digits changed about, one digit wrong, or wrong by one. */
export function isSlipOf(one: number, other: number): boolean {
  if (one === other) return false
  const [mine, theirs] = [String(one), String(other)]
  if (Math.abs(one - other) === 1) return true
  if (mine.length !== theirs.length || mine.length < 2) return false
  const wrong = [...mine].flatMap((digit, i) => (digit === theirs[i] ? [] : [i]))
  if (wrong.length === 1) return true
  const [a = 0, b = 0] = wrong
  return wrong.length === 2 && b === a + 1 && mine[a] === theirs[b] && mine[b] === theirs[a]
}

/** Whether two digits are changed about: 23 and 32. */
export const isTransposed = (one: number, other: number): boolean =>
  isSlipOf(one, other) && [...String(one)].sort().join('') === [...String(other)].sort().join('')

/** Whether a figure may be meant for another one: a slip, or at most a fifth off. */
export const isNearMiss = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(2, Math.max(one, other) / 5) || isSlipOf(one, other)

/** Whether a figure that is plainly reckoned may be meant for another one: a slip, or half or twice of it at most. */
export const mayBeMeant = (one: number, other: number): boolean =>
  isNearMiss(one, other) || Math.max(one, other) < Math.min(one, other) * 2.2
