import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {addends, isExact, rewritten, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, figuresIn, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

const noun = `(?: (?!(?:and|or|but|to|in|on|at|from|of|were|was|are|is|had|have|for|by|with)(?![${letter}]))[${letter}’'-]+){1,3}`
/** “171 violins, 31 violas and 12 cellos” */
const list = new RegExp(`${figure}${noun}(?:, ${figure}${noun})*,? and ${figure}${noun}(?![${letter}-])`, 'i')
/** “all but nine of the 214”, “The 449 books”, “all 167 animals” */
const recalling = new RegExp(
  `(?<![${letter}])(?:of |but ${figure} of )?(?:the|these|those|all|all the|all of the|its|her|his|their) ${named('n')}(?=[.,;:)]| (?<behind>[${letter}’'-]+)(?![${letter}’'-])(?! (?:who|that|which|left|from|in|of|with|on)(?![${letter}])))`,
  'gi',
)
/** What adds to a list, or takes from it. */
const apart =
  /(?<!\p{L})(?:another|others?|more|including|included|among|as well|besides|plus|also|each|or|about|some|at least|per|remaining|rest|respectively|later|then|since|previous(?:ly)?|earlier|sold|lost|added|hired|bought an)(?!\p{L})/iu

/** How many sentences later a list is taken up in one figure. */
const reach = 2

/** A list, and right behind it the number of all that it names, which is a slip of it. */
export const findWrongRecalls = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const parts = skeleton ? partsOf(skeleton) : undefined
    if (!parts || apart.test(sentence.text)) return []
    const later = sentences
      .slice(i + 1, i + 1 + reach)
      .filter(({paragraph}) => paragraph.index - sentence.paragraph.index < 2)
    const told = later.flatMap((one) => {
      const next = skeletonOf(story, one)
      return next && !apart.test(one.text) ? recalledIn(next) : []
    })
    const sum = sumOf(parts)
    const [all] = told.filter((one) => one.value > Math.max(...parts.map(({value}) => value)))
    if (!all || all.value === sum || told.some(({value}) => value === sum) || !mayBeSlip(all.value, sum)) return []
    const before = sentences.slice(0, i + 1).flatMap(story.figures.of)
    // It was told before, or is some of them.
    if (before.some(({value}) => value === all.value || value === sum)) return []
    if (parts.some(({value}) => sum - value === all.value)) return []
    return [
      {
        at: spanOfFigure(all),
        message: `“${all.text}”: the parts before make ${written(sum)} (${addends(parts.map(({value}) => value))}). Check the figures.`,
        expected: rewritten(all, sum),
        related: placesOf(parts.map(spanOfFigure)),
      },
    ]
  })

/** Of small numbers, a slip is any number. */
const mayBeSlip = (told: number, right: number) => right > 20 && isSlipOf(told, right)

const partsOf = remember((skeleton: Skeleton): readonly Figure[] | undefined => {
  if (skeleton.figures.length < 2) return undefined
  const match = list.exec(skeleton.text)
  const parts = match ? figuresIn(match[0], skeleton) : []
  const others = skeleton.figures.filter((one) => !parts.includes(one) && one.kind === 'cardinal')
  const isList = parts.length > 1 && parts.every((one) => isExact(one) && !one.isAttributive) && others.length === 0
  // “two men and one woman” of a larger group
  return isList && sumOf(parts) > 4 ? parts : undefined
})

const recalledIn = remember(({text, figureOf}: Skeleton): readonly Figure[] =>
  [...text.matchAll(recalling)].flatMap(({groups}) => {
    const one = figureOf(groups?.n)
    const isCount = one && isExact(one) && !one.isAttributive && !measures.test(groups?.behind ?? '')
    return isCount ? [one] : []
  }),
)

const measures =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|feet|acres?|percent|times|people|seats|states|countries|that|who|which|or|to|he|she|it|they)$/u
