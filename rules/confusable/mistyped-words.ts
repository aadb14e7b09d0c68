import {tableOf} from './lines.ts'
import {mistyped} from './mistyped.generated.ts'

/** What the counted text knows of a word. */
export interface Usage {
  /** How common it is: its count, as a power of two. */
  level: number
  /** Penn tags, with the share of its places that each has. */
  shares: ReadonlyMap<string, number>
  /** What it may be typed for, the commonest first. */
  others: readonly string[]
}

/** What is known of a word that is typed for another, or of the other. */
export const usageOf = tableOf(mistyped, readLine)

/** `compete 8 VB9 VBP6 | complete` */
function readLine(line: string): Usage {
  const [own = '', others] = line.split(' | ')
  const [, level, ...shares] = own.split(' ')
  return {
    level: Number(level),
    shares: new Map(shares.map((share) => [share.slice(0, -1), Math.exp((Number(share.at(-1)) - 9) / 2)])),
    others: others ? others.split(' ') : [],
  }
}

/** How often a word is what a tag says; what is hardly counted may be anything. */
export function shareOf({level, shares}: Usage, tag: string): number {
  const count = 2 ** level
  return ((shares.get(tag.startsWith('NNP') ? 'NNP' : tag) ?? 0) * count + 0.1) / (count + 2)
}
