import {type Figure, remember} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, canMake, isExact, rewritten, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import {figure, letter, type Skeleton, skeletonOf, splitAtFigures} from './skeleton.ts'
import {isSlipOf} from './slip.ts'
import type {Story} from './story.ts'

const cost =
  /\b(?:costs?|price|budget|raised?|grant|fund|deal|project|programme?|plan|package|bill|gift|investment|worth|needs?|spend|settlement|loan|shortfall|gap)\b/i
const pays =
  '(?:will pay|would pay|is paying|pays|paid|has paid|contributed|will contribute|gave|is giving|put up|provided|will provide|is providing|covered|will cover|committed|donated|invested|put in|is putting in|chipped in|lent|will lend)'
const payer = "(?:the |its |a |an )?(?:[\\p{L}’'.&-]+ ){1,5}?"
/** “The state will pay $2 million, the county $900,000 and donors $300,000.” */
const list = new RegExp(
  `^(?:[^,.;:\\ue000-\\ue03b]{0,30}, )?(?:The |A |An )?(?:[\\p{L}’'.&-]+ ){1,5}?${pays} ${figure}(?:, ${payer}${figure}){1,5}(?:,? and ${payer}${figure})?\\.?$|^(?:The |A |An )?(?:[\\p{L}’'.&-]+ ){1,5}?${pays} ${figure}(?:, ${payer}${figure}){1,5},? and ${payer}${figure}\\.?$`.replaceAll(
    '\\p{L}',
    letter,
  ),
)
const anyPays = new RegExp(pays)
const mayPay = remember(({text}: Skeleton) => anyPays.test(text))
const others = /\b(?:rest|remaining|remainder|others?|more|another|additional|year|last|previous(?:ly)?|or|each|per)\b/i

/** What a thing costs, and what each pays of it in the next sentence. */
export function findWrongPayers(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const before = sentences[i - 1]
    const skeleton = skeletonOf(story, sentence)
    if (!before || !skeleton || skeleton.figures.length < 3 || !mayPay(skeleton) || !list.test(skeleton.text)) return []
    if (before.paragraph !== sentence.paragraph || !cost.test(before.text) || others.test(sentence.text)) return []
    const parts = skeleton.figures
    const totals = story.figures.of(before).filter(({kind}) => kind === 'money')
    const [total] = totals
    if (!total || totals.length > 1 || total.low !== total.high || (total.hedge && total.hedge.lean !== 'near'))
      return []
    if (!parts.every((part) => areOfOneUnit(part, total) && part.low === part.high)) return []
    if (splitAtFigures(skeleton.text).length !== parts.length + 1) return []
    const sum = sumOf(parts)
    if (canMake(parts, total) || ([total, ...parts].every(isExact) && sum === total.value)) return []
    const unit = Math.min(total.step, ...parts.map(({step}) => step))
    const isNear =
      Math.abs(sum - total.value) <= total.value / 8 || isSlipOf(Math.round(sum / unit), Math.round(total.value / unit))
    if (!isNear || parts.some(({value}) => value >= total.value)) return []
    return [
      {
        at: spanOfSum(parts[0] as Figure, parts.slice(1)),
        message: `${parts.map(({text}) => text).join(' + ')} make ${rewritten(total, sum)[0] ?? written(sum)}, and the story has “${total.text}” before. Check the figures.`,
        related: placesOf([total, ...parts].map(spanOfFigure)),
      },
    ]
  })
}
