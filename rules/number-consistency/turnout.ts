import type {Figure} from '../../src/rule-kit/index.ts'
import {boundsOf, isPlain, meet, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'
import {partOfWhole, type Told, toldOf} from './told.ts'

const turnout = new RegExp(
  `(?<![${letter}])(?:turnout|response rate|return rate)(?: [${letter}]+){0,4}? (?:at|of|was|is|to|as) ${named('told')}(?! (?:points|in \\d|higher|lower|more|less))`,
  'i',
)
const entitled = /^ (?:\p{L}+ ){0,3}?(?:registered|eligible|entitled|on the rolls?|enrolled|mailed|sent out)(?!\p{L})/u
const entitledBefore = /(?:registered|eligible) (?:voters )?(?:number(?:ed)?|total(?:ed|led)?) $/u
const took =
  /^ (?:\p{L}+ ){0,3}?(?:ballots?|votes?|voted|cast|turned out|went to the polls|came back|were returned|replied|responded)(?!\p{L})/u

/** “Only 24,000 ballots were cast. With 60,000 people registered, that put turnout at 40 percent.” */
export function findWrongTurnouts(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = /turnout|rate/i.test(sentence.text) ? skeletonOf(story, sentence) : undefined
    const told = skeleton?.figureOf(turnout.exec(skeleton.text)?.groups?.told)
    if (told?.kind !== 'percentage' || !isPlain(told)) return []
    const before = sentences[i - 1]
    const near = before?.paragraph === sentence.paragraph ? [before, sentence] : [sentence]
    const counts = near.flatMap((one) => toldOf(story, one))
    const [all, ...others] = counts.filter((one) => entitled.test(one.behind) || entitledBefore.test(one.before))
    const [part, ...more] = counts.filter(
      (one, k) => one !== all && (took.test(one.behind) || isPartOf(one, counts[k + 1], all)),
    )
    if (!all || !part || others.length || more.length || !areCounted(all, part)) return []
    const [a, b] = [boundsOf(part.figure), boundsOf(all.figure)]
    const {low, high} = boundsOf(told)
    if (
      meet(
        {low: low - told.step / 2, high: high + told.step / 2},
        {low: (a.low / b.high) * 100, high: (a.high / b.low) * 100},
      )
    )
      return []
    const right = (part.figure.value / all.figure.value) * 100
    if (right > told.value * 2 || told.value > right * 2) return []
    return [
      {
        at: spanOfFigure(told),
        message: `“${told.text}”: ${part.figure.text} of ${all.figure.text} is ${written(right)} percent. Check the figures.`,
        related: placesOf([part, all].map(({figure}) => spanOfFigure(figure))),
      },
    ]
  })
}

/** “63,605 of the city’s 141,300 registered voters” */
const isPartOf = ({behind}: Told, next: Told | undefined, all: Told | undefined): boolean =>
  next !== undefined && next === all && partOfWhole.test(behind)

const areCounted = (...all: readonly [Told, Told]): boolean =>
  all.every(({figure}) => isCount(figure)) && all[1].figure.value < all[0].figure.value

const isCount = ({kind, low, high, hedge}: Figure) =>
  kind === 'cardinal' && low === high && (!hedge || hedge.lean === 'near')
