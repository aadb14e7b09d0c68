import {isExact, messageOfSum, sumOf} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {countsOnly, named, type Skeleton, splitAtFigures} from './skeleton.ts'
import {isNearMiss} from './slip.ts'

/** Of each set, whoever is of one is of no other; the last of the first sets says that nobody is left out. */
const sets: readonly (readonly RegExp[])[] = [
  [
    /^ (?:(?:were|was|are|voted|spoke) )?(?:in favou?r|for|supported|support|favou?red|favou?r|backed|back|approved|endorsed)(?!\p{L})/u,
    /^ (?:(?:were|was|are|voted|spoke) )?(?:against|opposed|oppose|rejected|reject|disapproved)(?!\p{L})/u,
    /^ (?:(?:were|was|are|remained|remain) )?(?:still )?(?:undecided|unsure|neutral|abstained|had no opinion)(?!\p{L})/u,
  ],
  [
    /^ (?:survived|lived|were rescued|escaped|were unhurt)(?!\p{L})/u,
    /^ (?:(?:were|was) )?(?:died|drowned|killed|perished)(?!\p{L})/u,
    /^ (?:(?:are|were|is) )?(?:still )?missing(?!\p{L})/u,
  ],
  [/^ (?:have )?passed(?!\p{L})/u, /^ (?:have )?failed(?!\p{L})/u],
]

const whole = new RegExp(`(?:^|[,;] |[Aa]nd )[Oo]f (?:the |its |those |all )?${named('all')}`)
const open = /\b(?:or|both|each|per|at least|more|others?|including|some|several)\b/i

/** “of the 61 people who spoke, 38 opposed it and 25 supported it” */
export function findWrongAnswers(skeleton: Skeleton): Finding[] {
  const {figures, figureOf} = skeleton
  if (figures.length < 3 || figures.length > 4) return []
  const text = countsOnly(skeleton)
  const all = figureOf(whole.exec(text)?.groups?.all)
  const parts = figures.filter((one) => one !== all)
  if (!all || all !== figures[0] || !figures.every(isExact) || parts.some(({isAttributive}) => isAttributive)) return []
  const told = splitAtFigures(text).slice(2)
  if (told.length !== parts.length || open.test(text)) return []
  const set = sets.find((members) => {
    const found = told.map((segment) => members.findIndex((member) => member.test(segment)))
    return found.every((member) => member >= 0) && new Set(found).size === found.length
  })
  if (!set) return []
  const sum = sumOf(parts)
  // Of members, some may have stayed away from a vote.
  const isClosed = parts.length === 3 && !/(?<!\p{L})(?:abstain|vot(?:e|ing))/iu.test(text)
  if (sum === all.value || (sum < all.value && !isClosed) || !isNearMiss(sum, all.value)) return []
  return [
    {
      at: spanOfSum(all, parts),
      message: messageOfSum(all, parts),
      related: placesOf([all, ...parts].map(spanOfFigure)),
    },
  ]
}
