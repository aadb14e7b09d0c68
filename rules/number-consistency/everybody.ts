import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {addends, isExact, written} from './arithmetic.ts'
import {type Finding, inOrder, placesOf, spanOfFigure} from './finding.ts'
import type {Skeleton} from './skeleton.ts'
import {skeletonOf} from './skeleton.ts'
import {isNearMiss} from './slip.ts'
import type {Story} from './story.ts'
import {nounOf, type Told, toldOf} from './told.ts'

const mayTell = remember(({text}: Skeleton) => /(?<!\p{L})all |aboard|on board|^The [\ue000-\ue03b] /iu.test(text))
/** “all 148 people aboard”, “all five were hurt” */
const all = /(?<!\p{L})all (?:of the |the )?$/iu
const those = /(?<!\p{L})(?:of )?the $/iu
const aboard = /^(?: (?:people|persons|souls|those|passengers and crew))?(?: who were)? (?:aboard|on board)(?!\p{L})/u
/** “The 12 jurors”, of a jury that was told of just before. */
const company =
  /^ (?:jurors|members|players|climbers|singers|pupils|passengers|sailors|astronauts|crew|rowers|runners|riders|miners|divers|hikers)(?! (?:of|in|on|from|who|aged|and)(?!\p{L}))/u
const whoever =
  /^ (?:(?:people|persons|souls|of them)(?: \p{Ll}+)? )?(?:were|are|was|died|survived|escaped|had|have|drowned|lived|will)(?!\p{L})/u
/** “142 passengers and a crew of six”, “three nurses and two drivers” */
const joined = /^ \p{Ll}+(?: \p{Ll}+)?(?:, | and |, and )(?:(?:a |its |their )?crew of |its |their )?$/u
/** “the jury of”, “a crew of” */
const gathered = /(?<!\p{L})(?:jury|team|crew|panel|party|group|choir|squad|class|expedition|boat)(?: \p{L}+)? of $/iu
const people =
  /^(?:man|woman|boy|girl|child|baby|infant|adult|crew|passenger|people|person|soldier|nurse|teacher|pupil|student|guest|worker|miner|police|teenager|sailor|[a-z]+(?:er|or|ist|ant|ent|ian|man|woman|ee))$/
const more =
  /(?<!\p{L})(?:more|others?|another|stowaways?|infants?|guards?|who|including|each|or|an?(?= \p{Ll}+ and))(?!\p{L})/iu

/** People told by their kinds, and how many they all are. */
export function findWrongCrowds(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton || !mayTell(skeleton)) return []
    const here = toldOf(story, sentence)
    const at = here.findIndex(
      ({figure, before, behind}) =>
        isExact(figure) &&
        (all.test(before)
          ? aboard.test(behind) || whoever.test(behind)
          : those.test(before) && (aboard.test(behind) || (before === 'The ' && company.test(behind)))),
    )
    const total = here[at]?.figure
    if (!total) return []
    const told = [...sentences.slice(Math.max(0, i - 2), i).map((one) => toldOf(story, one)), here.slice(0, at)]
    const last = told.findLast(({length}) => length > 0)
    const isCompany = company.test(here[at]?.behind ?? '')
    return last && (!isCompany || gathered.test(last[0]?.before ?? '')) ? judge(total, last) : []
  })
}

function judge(total: Figure, told: readonly Told[]): Finding[] {
  const from = told.findIndex((one, i) => told[i + 1] !== undefined && joined.test(one.behind))
  const parts = from < 0 ? [] : told.slice(from)
  const figures = parts.map(({figure}) => figure)
  const arePeople = parts.every((part) => isCrew(part) || people.test(nounOf(part) ?? ''))
  if (
    parts.length < 2 ||
    !arePeople ||
    !figures.every(isExact) ||
    !parts.slice(0, -1).every(({behind}) => joined.test(behind))
  )
    return []
  const sum = figures.reduce((made, {value}) => made + value, 0)
  if (sum === total.value || !isNearMiss(sum, total.value)) return []
  const [first] = figures as [Figure]
  const between = first.sentence.text + (total.sentence === first.sentence ? '' : total.sentence.text)
  if (more.test(between)) return []
  const last = inOrder([total, ...figures]).at(-1) as Figure
  return [
    {
      at: spanOfFigure(last),
      message: `“${total.text}”: ${addends(figures.map(({value}) => value))} make ${written(sum)}. Check the figures.`,
      related: placesOf([total, ...figures].filter((one) => one !== last).map(spanOfFigure)),
    },
  ]
}

const isCrew = ({before, behind}: Told) => /crew of $/.test(before) || /^ crew(?: members)?(?!\p{L})/u.test(behind)
