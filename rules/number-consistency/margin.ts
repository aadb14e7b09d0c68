import type {Figure} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

const things = '(?:[ -](?:votes?|points?|runs?|goals?|seats?|shots?|strokes?|electoral votes?|tries))?'
/** “54 to 46”, “54-46”, “54 votes to 46”, “54 votes for and 46 against”, “54 for, 46 against” */
const pair = `(?:${named('pair')}${things}|${named('more')} (?:votes?|seats?|points?)(?: for)?(?: to|,? and|,)? ${named('less')}(?: votes?| against| seats?)*|${named('ayes')} (?:votes? |voting |voted )?(?:in favou?r|for)(?: and|,) ${named('noes')} (?:votes? |voting |voted )?against)`
const margin = '(?:margin|majority|lead)'

const told = [
  // “won by nine, 54 to 46”, “by a margin of nine, 54-46”
  `(?<![${letter}])by (?:a ${margin} of )?${named('by')}${things}(?:,| \\(| –| —|:) ?(?:by )?${pair}`,
  // “54 to 46, a majority of nine”
  `${pair}(?: (?:win|victory|defeat|vote|in|for|of|on|the|favou?r|bill|motion|measure|against|it|plan|proposal|resolution))*(?:,| –| —| \\()? ?(?:and )?(?:by|with|for|giving (?:it|them|him|her|the [${letter}]+))? ?an? ${margin} of ${named('by')}(?!${things} (?:at (?:${figure}|some|the|half)|earlier|early|in the|before|after|over)(?![${letter}]))`,
  // “took 2,927 votes, or 52 per cent, against 2,364 for Ode of the Labour Party, a margin of 563”
  `${named('more')} votes(?:, or ${figure}(?: of (?:the )?[${letter} ]{4,20})?)?,? (?:against|to) ${named('less')} for (?:(?!for |with )[${letter}’'.()-]+ ){1,5}?of (?:(?!for |with )[${letter}’'.()-]+ ){0,6}?[${letter}’'.()-]+(?:,| –| —) an? ${margin} of ${named('by')}(?: votes)?(?=[.;]|$)`,
  // “stretched the margin to nine, at 54-45”
  `(?<![${letter}])(?:the|its|their|his|her|an?) (?:${margin}|advantage|cushion|deficit|gap|edge)(?: (?:grew|rose|widened|swelled|shrank|fell|stood|was (?:cut|trimmed|down|up)))? (?:to|of|at) ${named('by')}(?: points)?(?:,| –| —)? at ${named('pair')}(?=[,.;)]|$| (?:with|on|after|when|in|early|late|midway|before)(?![${letter}]))`,
  // “54 to 46, a nine-vote margin”
  `${pair}(?:,| –| —) an? ${named('by')}-(?:vote|point|run|goal|seat|shot|stroke) (?:win|victory|defeat|loss|margin|majority|lead)`,
  // “a majority of nine, 54 to 46”
  `(?<![${letter}])an? ${margin} of ${named('by')}${things}(?:,| \\(| –| —|:) ?(?:by )?${pair}`,
  // “a nine-point win, 54-46”
  `(?<![${letter}])an? ${named('by')}-(?:vote|point|run|goal|seat|shot|stroke) (?:win|victory|defeat|loss|margin|majority|lead)(?:,| \\(| –| —|:) ?${pair}`,
  // “a 54-46 win, by nine points”
  `${pair}(?: win| victory| defeat)?, by ${named('by')}(?: (?:votes|points|runs|goals|seats))?(?=[,.;]|$)`,
]

/** “led 54-41 at halftime, but the 13-point cushion was gone”, “beat Xavier 71-64, its third straight seven-point win” */
const leads = [
  `(?<![${letter}])(?:leads?|led|leading|trail(?:s|ed|ing)?|ahead|behind|up|down) ${named('pair')}[^.;:“”]{0,80}? (?:the|that|their|its|his|her) ${named('by')}-(?:point|run|goal) (?:lead|advantage|cushion|deficit|edge|hole|gap|margin)`,
  `(?<![${letter}])(?:beat|beats|beating|over|defeat(?:ed|s|ing)|edged|topped|downed|won|lost|victory|loss|win|defeat|fell)(?![${letter}])[^.;:“”\\ue000-\\ue03b]{0,50} ${named('pair')},? [^.;:“”\\ue000-\\ue03b]{0,40}(?:${figure} (?:straight |consecutive )?)?${named('by')}-(?:point|run|goal) (?:win|victory|loss|defeat)(?! (?:over|against|in|on|at|to|last|by)(?![${letter}]))`,
]

/** What each of them has; they are dearer to make. */
const mayTellMargin = new RegExp(
  `margin|majority|lead|win|victory|defeat|loss|cushion|advantage|deficit|edge|hole|gap|by ${figure}`,
  'i',
)
const patterns = [...told, ...leads].map((source) => new RegExp(source, 'gi'))

/** A margin that is not the difference of the two sides. */
export function findWrongMargins(skeleton: Skeleton): Finding[] {
  if (skeleton.figures.length < 2 || !mayTellMargin.test(skeleton.text)) return []
  const seen = new Set<Figure>()
  return patterns.flatMap((pattern) =>
    [...skeleton.text.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups as Groups
      const by = skeleton.figureOf(groups.by)
      const sides = sidesOf(skeleton, groups)
      if (!by || !sides || seen.has(by) || !isExact(by) || by.value < 1) return []
      const {figures, difference} = sides
      if (difference === by.value) return []
      seen.add(by)
      const told = figures.map(({text}) => text).join(' to ')
      return [
        {
          at: spanOfFigure(by),
          message: `“${by.text}”: ${told} is a margin of ${spoken(difference)}. Check the figures.`,
          related: placesOf(figures.map(spanOfFigure)),
        },
      ]
    }),
  )
}

/** “The six-point win was their third.” */
const recalled = new RegExp(
  `^(?:the|that|it was (?:the|a)) ${named('by')}-(?<unit>point|run|goal|vote) (?:win|victory|loss|defeat|margin)(?![${letter}])`,
  'i',
)
const won = /(?<!\p{L})(?:beat|beats|won|wins|lost|loses|defeat\p{L}*|victory|win|loss|votes?d?)(?!\p{L})/iu

/** “beat the Lions 31-24 … The six-point win”: of the one score of the sentence before. */
export function findWrongMarginsRecalled(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const by = skeleton?.figureOf(recalled.exec(skeleton.text)?.groups?.by)
    const before = sentences[i - 1]
    if (!by || !isExact(by) || before?.paragraph !== sentence.paragraph || !won.test(before.text)) return []
    const [pair, ...others] = story.figures.of(before).filter(({kind}) => kind === 'pair')
    if (pair?.other === undefined || others.length || pair.hedge || pair.value === pair.other) return []
    const right = Math.abs(pair.value - pair.other)
    if (right === by.value || Math.abs(right - by.value) > 10) return []
    return [
      {
        at: spanOfFigure(by),
        message: `“${by.text}”: ${pair.text} is a margin of ${spoken(right)}. Check the figures.`,
        related: placesOf([spanOfFigure(pair)]),
      },
    ]
  })
}

type Groups = Partial<Record<'by' | 'pair' | 'more' | 'less' | 'ayes' | 'noes', string>>

function sidesOf({figureOf}: Skeleton, groups: Groups): {figures: Figure[]; difference: number} | undefined {
  const both = figureOf(groups.pair)
  if (both) {
    const isScore = both.kind === 'pair' && both.other !== undefined && both.value !== both.other
    return isScore ? {figures: [both], difference: Math.abs(both.value - (both.other as number))} : undefined
  }
  const [more, less] = [figureOf(groups.more ?? groups.ayes), figureOf(groups.less ?? groups.noes)]
  if (!more || !less || !isExact(more) || !isExact(less)) return undefined
  return {figures: [more, less], difference: Math.abs(more.value - less.value)}
}
