import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {addends, isExact, sumOf, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'

/** “142 passengers and a crew of six” */
const load = new RegExp(
  `${named('passengers')} passengers(?:,| and|, and)(?: (?:a )?crew of ${named('crew')}|(?: its)? ${named('crew2')} crew(?: members)?)(?![${letter}])`,
  'i',
)
/** “all 148 people aboard” */
const aboard = new RegExp(
  `(?<![${letter}])(?:all|the|of the) ${named('all')}(?: (?:people|persons|souls|those|passengers and crew))?(?: who were)? (?:aboard|on board)(?![${letter}])`,
  'i',
)
const mayTell = remember(({text}: Skeleton) => /aboard|on board/i.test(text))
const more = /\b(?:more|others?|another|stowaways?|infants?|guards?)\b/i

/** Passengers and crew, and how many were aboard. */
export function findWrongLoads(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const all = skeleton && mayTell(skeleton) ? skeleton.figureOf(aboard.exec(skeleton.text)?.groups?.all) : undefined
    if (!all || !isExact(all)) return []
    for (const near of [sentence, ...sentences.slice(Math.max(0, i - 2), i).reverse()]) {
      const other = skeletonOf(story, near)
      const groups = other && load.exec(other.text)?.groups
      const parts = [groups?.passengers, groups?.crew ?? groups?.crew2].flatMap((sign) => other?.figureOf(sign) ?? [])
      if (parts.length < 2 || !parts.every(isExact)) continue
      const sum = sumOf(parts)
      if (sum === all.value || !isNearMiss(sum, all.value) || more.test(near.text) || more.test(sentence.text))
        return []
      const last = inOrder([all, ...parts]).at(-1)
      return [
        {
          at: spanOfFigure(last as Figure),
          message: `“${all.text}”: ${addends(parts.map(({value}) => value))} make ${written(sum)}. Check the figures.`,
          related: placesOf([all, ...parts].filter((one) => one !== last).map(spanOfFigure)),
        },
      ]
    }
    return []
  })
}
