import {type Figure, lemmaOf, remember} from '../../src/rule-kit/index.ts'
import {isExact, isPlain} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isNearMiss, isTransposed} from './slip.ts'
import type {Story} from './story.ts'

const unit =
  'tonne|ton|met(?:re|er)|foot|mile|kilomet(?:re|er)|inch|acre|hectare|sto(?:re)?y|seat|bed|bedroom|room|page|member|mile-long|pound|kilogram|kilo|litre|liter|gallon|megawatt|watt|kilowatt|volt|horsepower|hole|lane|carriage|wheel|string|verse'
const adjectives = `(?: (?!(?:and|or|of|to|in|on|at|for|from|with|by|that|which|who)(?![${letter}]))[${letter}’'-]+)`
const article = '(?<article>the|an?|its|his|her|their|this|that)'
const until = `(?= (?:and|or|of|to|in|on|at|for|from|with|by|that|which|who|was|were|is|are|had|has|will|would|could|ran|left|went|built|bought|made|owned|sold|hit|struck)(?![${letter}])|[.,;:)]|$| [–—]| [${letter}]+(?:ed|ing)(?![${letter}]))`
/** “the 36-tonne lorry”, “a 28-metre wooden vessel” */
const measured = new RegExp(
  `(?:(?<![${letter}])(?<noun>[${letter}-]+),? )?(?<![${letter}])${article} (?:(?!(?:an?|the|its|of|and) )[${letter}-]+ ){0,2}?${named('n')}-(?<unit>${unit})(?:-(?:long|high|tall|wide|deep))?(?<names>${adjectives}{1,3}?)${until}`,
  'gi',
)
/** “the £46m scheme”, “a $700,000 loan” */
const priced = new RegExp(
  `(?<![${letter}])${article} (?:(?!(?:an?|the|its|of|and) )[${letter}-]+ ){0,2}?${named('n')}(?<names>${adjectives}{1,3}?)${until}`,
  'gi',
)
const mayMeasure = /[\ue000-\ue03b][ -]\p{L}/u

interface Measure {
  figure: Figure
  article: string
  unit: string
  /** What is measured, and what that is said to be: “the lorry, a 38-tonne Scania”. */
  nouns: readonly string[]
}

/** One thing that is measured twice: “a 38-tonne lorry”, and then “the 36-tonne lorry”. */
export function findWrongMeasures(story: Story): Finding[] {
  const all = story.sentences.flatMap((sentence) => {
    const skeleton = skeletonOf(story, sentence)
    return skeleton && mayMeasure.test(skeleton.text) ? measuresOf(skeleton) : []
  })
  return all.flatMap((one, i) => {
    if (one.article !== 'the' || one.figure.quotation) return []
    const alike = all.filter((other) => other !== one && other.unit === one.unit && areOne(one, other))
    const earlier = all.slice(0, i).filter((other) => alike.includes(other))
    const [first] = earlier
    if (
      !first ||
      (!/^an?$/.test(first.article) && !isToldAgain(one, first, alike)) ||
      alike.some(({figure}) => figure.value === one.figure.value)
    )
      return []
    if (new Set(alike.map(({figure}) => figure.value)).size > 1) return []
    if (one.figure.paragraph.index - first.figure.paragraph.index > 12) return []
    if (!isNearMiss(one.figure.value, first.figure.value) || isOfMany(one, first, story)) return []
    return [
      {
        at: spanOfFigure(one.figure),
        message: `“${textOfMeasure(one)}” here, and “${textOfMeasure(first)}” before. Check which is right.`,
        related: placesOf([spanOfFigure(first.figure)]),
      },
    ]
  })
}

/** “the 240-bed hospital … the 260-bed hospital”, and not “the 100-inch telescope on Mt. Wilson and the 200-inch one” */
const isToldAgain = ({figure}: Measure, first: Measure, alike: readonly Measure[]): boolean =>
  alike.length === 1 &&
  figure.sentence !== first.figure.sentence &&
  (isTransposed(figure.value, first.figure.value) || Math.abs(figure.value - first.figure.value) <= figure.value / 8)

const textOfMeasure = ({figure, unit}: Measure): string =>
  figure.kind === 'money' ? figure.text : `${figure.text}-${unit}`

const areOne = (one: Measure, other: Measure) =>
  one.nouns.at(-1) === other.nouns.at(-1) ||
  other.nouns.includes(one.nouns.at(-1) ?? '') ||
  (one.unit === 'bed' && [one, other].some(({nouns}) => anyBuilding.test(nouns.at(-1) ?? '')))

/** What any building may be called: “a 240-bed hospital … the 240-bed building” */
const anyBuilding = /^(?:building|complex|development|facility|scheme|project|site)$/

/** “two lorries”, “another lorry”: there is more than one. */
function isOfMany({nouns, figure: {sentence}}: Measure, first: Measure, {sentences}: Story): boolean {
  const noun = nouns.at(-1) ?? ''
  const [from, to] = [sentences.indexOf(first.figure.sentence), sentences.indexOf(sentence)]
  return sentences.slice(from, to + 1).some(({words}) =>
    words.some(({lower, index}) => {
      if (lower !== noun && lemmaOf(lower, 'NNS') === noun) return true
      const before = words[index - 1]?.lower ?? ''
      return lower === noun && /^(?:another|second|other|new|third|same|bigger|smaller|larger|longer)$/.test(before)
    }),
  )
}

const measuresOf = remember(({text, figures, figureOf}: Skeleton): readonly Measure[] => {
  const prices = figures.some(({kind}) => kind === 'money') ? text.matchAll(priced) : []
  return [...text.matchAll(measured), ...prices].flatMap(({0: phrase, groups = {}}) => {
    if (earlier.test(phrase)) return []
    const figure = figureOf(groups.n)
    const head = groups.names?.trim().split(' ').at(-1)?.toLowerCase()
    const isPrice = groups.unit === undefined
    if (!figure || !head || !(isPrice ? isSum(figure, head) : isExact(figure))) return []
    const nouns = groups.noun && /^an?$/i.test(groups.article ?? '') ? [groups.noun.toLowerCase(), head] : [head]
    const unitOf = isPrice ? (figure.currency ?? '') : (groups.unit ?? '').toLowerCase()
    return [{figure, article: (groups.article ?? '').toLowerCase(), unit: unitOf, nouns}]
  })
})

/** “5% larger than the current $2.4 billion budget”: another than is told of. */
const earlier =
  /^(?:the|its|his|her|their|this|that) (?:current|existing|former|initial|last|old|original|present|previous|prior) /i

/** “a $5 bill” is one of many, and so is what is paid every month. */
const isSum = (figure: Figure, head: string): boolean =>
  figure.kind === 'money' && isPlain(figure) && figure.value >= 1000 && enterprise.test(head)
const enterprise =
  /^(?:scheme|project|plan|deal|programme|program|package|bridge|building|hospital|school|stadium|museum|theatre|theater|station|road|bypass|tunnel|pier|centre|center|library|refurbishment|renovation|restoration|redevelopment|development|takeover|merger|bid|contract|settlement|budget|extension|airport|port|line|reservoir|dam|park|campus|terminal|factory|plant|mill|appeal|campaign|bailout|rescue|investment|upgrade|expansion|overhaul|levee|bond|jail|courthouse|arena|complex|facility)$/
