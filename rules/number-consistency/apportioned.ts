import {type Figure, remember, type Sentence, spanOf} from '../../src/rule-kit/index.ts'
import {isExact, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {countsOnly, figure, letter, type Skeleton, skeletonOf, splitAtFigures} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

const words = `(?: [${letter}\\d’'-]+){1,8}?`
/** “Eighteen of the deaths were in Quang Tri, nine in Hue and four in Da Nang.” */
const pattern = new RegExp(
  `^[^\\ue000-\\ue03b,]{0,20}(?<list>${figure} of (?:the|those|these)(?: [${letter}’'-]+){0,2}? (?<noun>[${letter}]+)${words}(?:, ${figure}${words}){0,6},? and ${figure}${words})(?:[.;]?|, [^,\\ue000-\\ue03b]{1,60})$`,
  'i',
)
const place = /(?<!\p{L})(?:in|at|on|from|near|outside|inside)(?!\p{L})/u
const open = /(?<!\p{L})(?:or|including|included|among|also|each|per|than|others?|more|alone)(?!\p{L})/iu
const deaths = /^(?:dead|deaths|fatalities|victims|bodies)$/i
const ofDeath = /(?<!\p{L})(?:kill(?:ed|ing|s)?|die[ds]?|dead|deaths?|drown(?:ed)?)(?!\p{L})/iu

/** What one sentence counts, the next tells place by place, and the places do not make it. */
export function findWrongApportioned(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const before = sentences[i - 1]
    const skeleton = skeletonOf(story, sentence)
    const match = skeleton && matchOf(skeleton)
    if (!before || !match || open.test(match[0])) return []
    const {list = '', noun = ''} = match.groups as {list?: string; noun?: string}
    const openings = splitAtFigures(list).slice(1)
    const parts = [...list].flatMap((character) => skeleton.figureOf(character) ?? [])
    const total = findTotal(story, before, noun)
    if (!total || !openings.every((text) => place.test(text)) || !parts.every(isExact)) return []
    const sum = parts.reduce((all, {value}) => all + value, 0)
    const isWrong = sum !== total.value && (Math.abs(sum - total.value) <= 2 || isSlipOf(sum, total.value))
    if (!isWrong || parts.some(({value}) => value >= total.value)) return []
    const [first, last] = [parts[0] as Figure, parts.at(-1) as Figure]
    return [
      {
        at: {...spanOf(spanOfFigure(first), spanOfFigure(last))},
        message: `${parts.map(({value}) => written(value)).join(' + ')} make ${written(sum)}, and “${total.text}” are told of before. Check the figures.`,
        related: placesOf([spanOfFigure(total)]),
      },
    ]
  })
}

const matchOf = remember((skeleton: Skeleton) =>
  skeleton.figures.length > 1 && / of (?:the|those|these) /.test(skeleton.text)
    ? pattern.exec(countsOnly(skeleton))
    : undefined,
)

/** The one count of a sentence that such a noun may speak of. */
function findTotal({figures}: Story, sentence: Sentence, noun: string): Figure | undefined {
  const counts = figures.of(sentence).filter(({kind}) => kind === 'cardinal')
  const [total, ...others] = counts.filter(({counted}) => {
    const lower = counted?.noun.lower ?? ''
    return lower === noun.toLowerCase() || (deaths.test(noun) && /^(?:people|persons?|men|women|deaths)$/.test(lower))
  })
  if (!total || others.length || (deaths.test(noun) && !ofDeath.test(sentence.text))) return undefined
  const isFirm = !total.hedge || /^(?:at least|no fewer than)$/i.test(total.hedge.text)
  return isFirm && total.low === total.high && total.step === 1 ? total : undefined
}
