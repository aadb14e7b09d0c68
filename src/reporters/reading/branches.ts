import type {Token} from '../../rule-kit/index.ts'

/** Columns that a level of the tree takes. */
const step = 3

/** More tokens than a sentence has: a list, whose tree would be wider than any page. */
const mostTokens = 500

/**
 * The tree of a sentence with its words in order: what stands before each word, so that it is indented by its depth and
 * joined to its head. A line that would run through a word is left out, as where branches cross. Nothing is drawn for
 * what is too long to be a sentence.
 */
export function drawBranches(tokens: readonly Token[]): string[] {
  if (tokens.length > mostTokens) return tokens.map(() => '')
  const depths = tokens.map(depthOf)
  const rows = depths.map((depth) => Array<string>(depth).fill(' '.repeat(step)))
  for (const {index, dependents} of tokens) {
    const depth = depths[index] as number
    const places = dependents.map((dependent) => dependent.index)
    const [first, last] = [Math.min(index, ...places), Math.max(index, ...places)]
    for (let i = first; i <= last; i++) {
      const row = rows[i] as string[]
      const isDependent = places.includes(i)
      if (i === index || depth >= row.length || (!isDependent && row[depth]?.trim())) continue
      row[depth] = !isDependent ? '│  ' : i === first ? '┌─ ' : i === last ? '└─ ' : '├─ '
    }
  }
  return rows.map((row) => row.join(''))
}

function depthOf({head}: Token): number {
  let depth = 0
  for (let above = head; above; above = above.head) depth++
  return depth
}
