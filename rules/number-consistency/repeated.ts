import {type Figure, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import {isSlipOf, isTransposed} from './slip.ts'
import type {Story} from './story.ts'

const persons =
  '(?: (?:other )?(?:people|persons|civilians|soldiers|passengers|men|women|children|workers|miners|students|pupils|police officers|migrants|protesters|villagers|tourists))?'

/** What is told first, and what is said of it later. Both by fate, for which a story has many words. */
const fates = [
  {
    told: new RegExp(
      `(?<![${letter}])(?:kill(?:s|ed|ing) ${named('a')}|${named('b')}${persons} (?:(?:were|was|had been|have been) )?(?:killed|died|dead)|claim(?:s|ed|ing) ${named('c')} lives|death toll (?:is|was|stood at|stands at|of) ${named('d')}|${named('e')} (?:deaths|fatalities))(?![${letter}]|-)`,
      'giu',
    ),
    again: new RegExp(
      `(?<![${letter}])(?:all|the|all the|those|these) ${named('n')} (?:dead|deaths|victims|killed|fatalities|who died|who were killed|(?:people|men|women|children|passengers|workers|miners|students|soldiers) (?:killed|who died|who were killed))(?![${letter}]|-)`,
      'giu',
    ),
  },
  {
    told: new RegExp(
      `(?<![${letter}])(?:(?:injur|wound)(?:es|ed|ing|s) ${named('a')}|${named('b')}${persons} (?:(?:were|was|had been|have been) )?(?:injured|wounded|hurt)|${named('c')} injuries)(?![${letter}]|-)`,
      'giu',
    ),
    again: new RegExp(
      `(?<![${letter}])(?:all|the|all the|those|these) ${named('n')} (?:injured|wounded|who were (?:injured|hurt|wounded)|(?:people|men|women|children|passengers|workers|students|soldiers) (?:injured|wounded|hurt))(?![${letter}]|-)`,
      'giu',
    ),
  },
]

const mayTellOfFate = remember(({text}: Skeleton) => /kill|die|dea[dt]|lives|victim|fatal|injur|wound|hurt/i.test(text))

/** A toll that is given again with another value, where nothing says that it changed. */
export function findWrongRepeats(story: Story): Finding[] {
  const sentences = story.sentences.filter((sentence) => story.figures.of(sentence).length > 0)
  return fates.flatMap(({told, again}) => findWrongTolls(story, sentences, told, again))
}

const changed =
  /(?<!\p{L})(?:second|separate|rose|risen|rising|rise|later|earlier|initial\p{L}*|first|previous\p{L}*|update\p{L}*|revis\p{L}*|another|more|others?|since|so far|at least|feared|expected|now|still|remaining|critical\p{L}*)(?!\p{L})/iu

function findWrongTolls(story: Story, sentences: readonly Sentence[], told: RegExp, again: RegExp): Finding[] {
  const found = (pattern: RegExp) =>
    sentences.flatMap((sentence) => {
      const skeleton = skeletonOf(story, sentence)
      if (!skeleton || !mayTellOfFate(skeleton)) return []
      return [...skeleton.text.matchAll(pattern)].flatMap(({groups = {}}) => {
        const one = skeleton.figureOf(Object.values(groups).find((value) => value !== undefined))
        return one && isStory(one) ? [one] : []
      })
    })
  const later = found(again)
  const first = found(told).filter((one) => !later.includes(one))
  const [toll] = first
  // “The pilot and five passengers died.”
  if (toll && /(?:and|with)\s$/i.test(toll.paragraph.text.slice(Math.max(0, toll.start - 5), toll.start))) return []
  if (!toll || !isExact(toll) || first.some(({sentence}) => changed.test(sentence.text))) return []
  const stray = first.filter(({value}) => value !== toll.value)
  const [other] = stray
  // “killed 23 people”, and further on “32 people were killed”: other tolls are of two events.
  if (other) {
    const isMisprint = stray.length === 1 && !later.length && isExact(other) && isTransposed(other.value, toll.value)
    return isMisprint && other.sentence !== toll.sentence ? [describe(other, toll)] : []
  }
  return later.flatMap((one) =>
    isExact(one) && isAfter(one, toll) && isSlipOf(one.value, toll.value) && one.value > 2 ? [describe(one, toll)] : [],
  )
}

const isStory = ({quotation, paragraph}: Figure) => !quotation && !paragraph.quoted && paragraph.kind === 'paragraph'

const isAfter = (one: Figure, other: Figure) =>
  one.paragraph.index > other.paragraph.index || (one.paragraph === other.paragraph && one.start > other.start)

const describe = (one: Figure, first: Figure): Finding => ({
  at: spanOfFigure(one),
  message: `“${one.text}”: the story has ${spoken(first.value)} before. Check which is right.`,
  related: placesOf([spanOfFigure(first)]),
})
