import type {Figure, Sentence} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isExact, isMiscounted} from './arithmetic.ts'
import {type Finding, findingOfGap} from './finding.ts'
import {areAlike, type Operand, operandsOf} from './operands.ts'
import {noticedIn} from './outcomes.ts'
import {letter, named, skeletonOf} from './skeleton.ts'
import {mayBeMeant} from './slip.ts'
import type {Story} from './story.ts'

/** “…, a difference of 42 patients.”, “…, 14 fewer.” */
const told = new RegExp(
  `(?:,|;| [–—]|—)\\s?(?:or )?(?:an? (?:difference|gap|drop|fall|rise|increase|decrease|gain|lead) of ${named('n')}|${named('n2')} (?:more|fewer|less|higher|lower))(?: (?!(?:than|from|for|of|on|over)(?![${letter}]))[${letter}-]+){0,2}(?=[.;]?$)`,
  'i',
)
const whole = /(?:^|, |(?<!\p{L})out )[Oo]f (?:the |all |its |their |those )*$/u
const apart = /(?<!\p{L})(?:each|respectively|from|including|per|another|average|third|total)(?!\p{L})/iu

/** What was told of the one in the sentence before, of the other in this, and how far they are apart. */
export const findWrongDifferences = (story: Story): Finding[] =>
  story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const groups = skeleton && told.exec(skeleton.text)?.groups
    const gap = skeleton?.figureOf(groups?.n ?? groups?.n2)
    const before = sentences[i - 1]
    if (!gap || before?.paragraph !== sentence.paragraph || apart.test(sentence.text)) return []
    const [mine, theirs] = [soleIn(story, sentence, gap), soleIn(story, before)]
    if (!mine || !theirs || ![mine, theirs].every(isFirm) || mine.times !== theirs.times) return []
    // “Of the 200 on the drug, 92 responded. Of the 200 on placebo, 50 did”: the verbs are no nouns.
    const areParts = [sentence, before].every(({text}) => /^Of the \S/.test(text))
    if (!areParts && (!areAlike(mine, theirs) || !(areAlike(gap, mine) || areAlike(gap, theirs)))) return []
    if (!areOfOneUnit(mine, theirs) || !areOfOneUnit(gap, mine)) return []
    const right = Math.round(Math.abs(mine.value - theirs.value) * 1e6) / 1e6
    if (right <= 0 || !isMiscounted(gap, right, [mine, theirs], noticedIn(mine)) || !mayBeMeant(right, gap.value))
      return []
    return [findingOfGap(gap, theirs, mine, right)]
  })

/** The one count, or sum, of a sentence that is told of no whole: “Of the 200 on the drug, 92 responded.” */
function soleIn(story: Story, sentence: Sentence, gap?: Figure): Figure | undefined {
  const skeleton = skeletonOf(story, sentence)
  if (!skeleton) return undefined
  const isPart = ({figure, at}: Operand) => figure !== gap && !whole.test(skeleton.text.slice(0, at))
  const [one, ...others] = operandsOf(skeleton).filter(isPart)
  return others.length ? undefined : one?.figure
}

const isFirm = (one: Figure) => isExact(one) || (one.kind === 'money' && one.low === one.high && !one.hedge)
