import {defineRule, type Span, textOf} from '../../src/rule-kit/index.ts'
import {findCapitals} from './capitals.ts'
import {type Clash, clashesOf, compare, type Finder, type Use} from './clash.ts'
import {findCoined} from './coined.ts'
import {findCompounds} from './compounds.ts'
import {findDiacritics} from './diacritics.ts'
import {findFigures} from './figures.ts'
import {findPoints} from './points.ts'
import {findSpellings} from './spellings.ts'
import {survey} from './story.ts'
import {findStrays} from './strays.ts'
import {findVariants} from './variants.ts'

const finders: readonly Finder[] = [
  findSpellings,
  findVariants,
  findCompounds,
  findDiacritics,
  findPoints,
  findFigures,
  findCapitals,
  findCoined,
]

export default defineRule({
  id: 'term-consistency',
  summary: 'One term is written two ways in one story.',
  category: 'consistency',
  severity: 'warning',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check(reading, report, _options, house) {
    const story = survey(reading)
    const told: Span[] = []
    const clashes = finders.flatMap((find) => [...find(story, house)].flatMap(clashesOf))
    for (const {odd, usual} of clashes) {
      const [use, other] = nearest({odd, usual})
      const here = textOf(use)
      const better = use.rewrite(usual.name)
      told.push(use)
      report({
        at: use,
        message: `“${here}” here, “${textOf(other)}” elsewhere in the story. Use one form.`,
        expected: better === undefined ? [] : [better],
        // What is looked for in quotations, too, is the paper's own.
        misprint: true,
        related: [
          {at: other, message: `“${textOf(other)}” here.`},
          ...odd.uses.filter((one) => one !== use).map((at) => ({at, message: `“${textOf(at)}” here, too.`})),
        ],
      })
    }
    for (const {at, message, expected, related} of findStrays(story, house))
      if (told.every((one) => compare(one, at))) report({at, message, expected, related})
  },
})

/** The first use of the odd form, and the first of the usual one; where it reads the same (“3 goals”), another. */
function nearest({odd, usual}: Clash): [Use, Use] {
  const use = odd.uses[0] as Use
  return [use, usual.uses.find((one) => textOf(one) !== textOf(use)) ?? (usual.uses[0] as Use)]
}
