import type {Reading, Sentence} from '../../src/rule-kit/index.ts'

/** What stands with a capital, and what without one. */
export interface Uses<Capital, Small> {
  capital: readonly Capital[]
  small: readonly Small[]
}

/** What the running copy of a story has of each, told sentence by sentence. */
export function gatherUses<Capital, Small>(
  {sentences}: Reading,
  usesIn: (sentence: Sentence) => Uses<Capital, Small>,
): Uses<Capital, Small> {
  const uses = sentences.filter(({paragraph}) => paragraph.kind === 'paragraph').map(usesIn)
  return {capital: uses.flatMap(({capital}) => capital), small: uses.flatMap(({small}) => small)}
}
