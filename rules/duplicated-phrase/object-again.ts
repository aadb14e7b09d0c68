import type {Token, Word} from '../../src/rule-kit/index.ts'
import {isContrast, type Kept, type Pair} from './pair.ts'

/** Words between the two, at the most. */
const farthest = 6

/**
 * “left its wages unchanged its wages”: an object with what is said of it, and the object again, where nothing takes a
 * second one. In 870,000 words of edited text no phrase came again so.
 */
export function findObjectAgain({words, first, gap, second}: Pair): Kept | undefined {
  const [opener, noun] = [second[0]?.tokens[0], second.at(-1)?.tokens.at(-1)]
  if (!opener || !noun || !/^(?:DT|PRP\$)$/.test(opener.tag) || !noun.tag.startsWith('NN') || gap.length > farthest)
    return undefined
  const [object, before] = [first.at(-1)?.tokens.at(-1), gap.at(-1)?.tokens.at(-1)]
  if (!/^(?:obj|obl|nmod)$/.test(object?.relation ?? '') || !before || !takesNoObject(before)) return undefined
  if (
    [...gap, ...second].some((word) => word.before !== ' ') ||
    isContrast(gap) ||
    gap.some(({tokens}) => tokens.some((token) => token !== before && opensAnother(token)))
  )
    return undefined
  const next = words[(second.at(-1) as Word).index + 1]
  if (next?.before === ' ' && !/^(?:IN|TO|CC|RB)$/.test(next.tokens[0]?.tag ?? '')) return undefined
  return /^nsubj/.test(noun.relation) && next?.before === ' ' ? undefined : 'first'
}

/** An adjective, an adverb or a participle of the passive: “to be completed the work”. */
const takesNoObject = ({tag, dependents, relation}: Token): boolean =>
  /^(?:JJ|RB)$/.test(tag) ||
  (tag === 'VBD' && relation === 'xcomp') ||
  (tag === 'VBN' && !dependents.some((one) => one.relation === 'aux' && one.lemma === 'have'))

const opensAnother = ({tag, relation}: Token): boolean =>
  /^(?:CC|W.*|VB[DPZ]|MD)$/.test(tag) || (tag === 'IN' && relation === 'mark')
