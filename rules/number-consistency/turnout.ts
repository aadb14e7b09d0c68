import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {boundsOf, isPlain, meet, rewritten, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'

/** “of the 38,410 people registered, 24,120 voted” */
const ballots = new RegExp(
  `(?<![${letter}])of (?:the |its |all )?${named('all')}[^.;“”\\ue000-\\ue03b]{0,60}(?:regist(?:ered|er)|eligible|voters|electors|electorate|members)[^.;“”\\ue000-\\ue03b]{0,40}?,? ${named('part')}(?: [${letter}]+){0,2}? (?:voted|did so|cast|turned out|took part|returned)(?![${letter}])`,
  'i',
)
const share = new RegExp(
  `(?<![${letter}])(?:turnout (?:of|at|was|is|stood at|came to|reached) (?:only |just )?${named('after')}|${named('before')} turnout)(?![ -](?:points?|more|less|higher|lower|up|down))`,
  'i',
)
const mayTell = remember(({text}: Skeleton) => /turnout/i.test(text))
const compared = /\b(?:than|compared|since|previous(?:ly)?|last|among|in \d{4})\b/i

/** A turnout that the votes cast and the voters do not make. */
export function findWrongTurnouts(story: Story): Finding[] {
  const {sentences} = story
  return sentences.flatMap((sentence, i) => {
    const skeleton = skeletonOf(story, sentence)
    const groups =
      skeleton && /regist|eligible|voters|elector|members/i.test(skeleton.text)
        ? ballots.exec(skeleton.text)?.groups
        : undefined
    const [all, part] = [skeleton?.figureOf(groups?.all), skeleton?.figureOf(groups?.part)]
    if (!all || !part || all.kind !== 'cardinal' || part.kind !== 'cardinal' || part.value > all.value) return []
    const percents = [sentence, sentences[i - 1], sentences[i + 1]].flatMap((one) => (one ? percentOf(story, one) : []))
    const [percent] = percents
    if (!percent || percents.length > 1 || !isPlain(percent)) return []
    const [a, b] = [boundsOf(part), boundsOf(all)]
    const made = {low: (100 * a.low) / b.high, high: (100 * a.high) / b.low}
    const {low, high} = boundsOf(percent)
    if (meet({low: low - percent.step / 2, high: high + percent.step / 2}, made)) return []
    return [
      {
        at: spanOfFigure(percent),
        message: `“${percent.text}”: ${part.text} of ${all.text} is ${written((100 * part.value) / all.value)} percent. Check the figures.`,
        expected: rewritten(percent, (100 * part.value) / all.value),
        related: placesOf([part, all].map(spanOfFigure)),
      },
    ]
  })
}

function percentOf(story: Story, sentence: Story['sentences'][number]): Figure[] {
  const skeleton = skeletonOf(story, sentence)
  if (!skeleton || !mayTell(skeleton) || skeleton.figures.filter(({kind}) => kind === 'percentage').length > 1)
    return []
  const groups = share.exec(skeleton.text)?.groups
  const percent = skeleton.figureOf(groups?.after ?? groups?.before)
  return percent?.kind === 'percentage' && !compared.test(sentence.text.slice(0, percent.start - sentence.start))
    ? [percent]
    : []
}
