import {type Figure, lemmaOf} from '../../src/rule-kit/index.ts'
import {isExact, spoken} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {letter, named, type Skeleton, skeletonOf} from './skeleton.ts'
import type {Story} from './story.ts'
import {nounOf, toldOf} from './told.ts'

/** “the third of two” */
const ofWhole = new RegExp(
  `(?<![${letter}])(?:the|his|her|its|their) ${named('nth')}(?: [${letter}’'-]+)? of (?:the |his |her |its |their )?${named('whole')}(?=[,.;)]|$| [${letter}-]+(?![’'${letter}-]))`,
  'gi',
)
/** “the 12th and last stop” */
const closing = new RegExp(
  `(?<![${letter}])(?:the|his|her|its|their|[${letter}]+[’']s) ${named('nth')}(?:,)? and (?:final|last) (?<noun>[${letter}-]+(?: [${letter}]+)?)`,
  'gi',
)
/** “its 11 stops”, “has 11 stops”, “all 11 stops” */
const whole = new RegExp(
  `(?<![${letter}])(?:its|his|her|their|all|all the|(?:has|have|had|of|in|over|into|with|contains|comprises) (?:its |the |his |her |their )?|[${letter}]+[’']s) ?${named('n')} (?:[${letter}-]+ )?(?<noun>[${letter}]+s)(?![${letter}]|-)(?! (?:of|from|in|that|who|which|before|so|already)(?![${letter}]))`,
  'gi',
)

/** The third of two; the 12th and last of eleven; the first of three, the second and the fourth. */
export const findWrongOrdinals = (story: Story): Finding[] => [...findPastLast(story), ...findBeyondCount(story)]

/** “the second in June and the fourth in July”: alone, or with what they number. */
const bare = new RegExp(
  `(?<![${letter}])the ${named('nth')}(?: one)?(?= (?:is|was|were|are|has|had|will|would|came|comes|went|goes|in|on|at|by|to|for|from|of|a|an|took|opened|began|sailed|left|died|followed|the|[${letter}]+(?:ed|s|t))(?![${letter}])|,)`,
  'gi',
)
const firstOf = new RegExp(
  `(?<![${letter}])the ${named('first')} of (?:the |his |her |its |their |those |these )?(?:[${letter}’'-]+ )?${named('all')} [${letter}-]+`,
  'i',
)

/** “The first of the three ships sailed in May, …” and “The firm has two mills. The first …, the second … and the third …” */
function findBeyondCount(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    const numbered = skeleton ? inARow(skeleton) : []
    const last = numbered.at(-1)
    if (!skeleton || !last || numbered.length < 2) return []
    const groups = firstOf.exec(skeleton.text)?.groups
    const [own, before] = [skeleton.figureOf(groups?.all), sentences[i - 1]]
    const told = before?.paragraph === sentence.paragraph && /^The /.test(sentence.text) ? toldOf(story, before) : []
    const all = own ?? (told.length === 1 && told[0] && nounOf(told[0]) ? told[0].figure : undefined)
    if (!all || !isExact(all) || all.value < 2 || isOfTime(all) || all.isAttributive) return []
    return last.value > all.value && last.value - all.value < 3 ? [describe(last, all)] : []
  })
}

/** The first, the second, and so on, each before a mark or a word that tells of it. */
function inARow({text, figureOf}: Skeleton): Figure[] {
  const found = [...text.matchAll(bare)]
    .flatMap(({groups}) => figureOf(groups?.nth) ?? [])
    .filter(({kind}) => kind === 'ordinal')
  const [first] = found
  const isRow = first?.value === 1 && found.every(({value}, i) => i === 0 || value > (found[i - 1] as Figure).value)
  return isRow ? found : []
}

function findPastLast(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i, sentences) => {
    const skeleton = skeletonOf(story, sentence)
    if (!skeleton?.figures.some(({kind}) => kind === 'ordinal')) return []
    const found: Finding[] = []
    for (const {groups} of skeleton.text.matchAll(ofWhole)) {
      const [nth, all] = [skeleton.figureOf(groups?.nth), skeleton.figureOf(groups?.whole)]
      if (nth?.kind !== 'ordinal' || !all || !isExact(all) || all.value < 2 || nth.value <= all.value) continue
      if (isDivisor(nth) || isOfTime(all) || all.isAttributive) continue
      found.push(describe(nth, all))
    }
    for (const {groups} of skeleton.text.matchAll(closing)) {
      const nth = skeleton.figureOf(groups?.nth)
      const nouns = (groups?.noun ?? '').toLowerCase().split(' ')
      if (nth?.kind !== 'ordinal') continue
      const counts = sentences.slice(Math.max(0, i - 2), i + 3).flatMap((near) => {
        const other = skeletonOf(story, near)
        return [...(other?.text.matchAll(whole) ?? [])].flatMap(({groups}) =>
          nouns.includes(lemmaOf(groups?.noun?.toLowerCase() ?? '', 'NNS')) ? (other?.figureOf(groups?.n) ?? []) : [],
        )
      })
      const [all] = counts
      if (!all || counts.length > 1 || !isExact(all) || all.value < 2 || all.value === nth.value) continue
      // “After four films … her fifth and final film”
      if (nth.value === all.value + 1 && !isWhole(all)) continue
      if (Math.abs(all.value - nth.value) < 3) found.push(describe(nth, all))
    }
    return found
  })
}

/** “its 11 stops”, “has 11 chapters” */
const isWhole = ({paragraph, start}: Figure) =>
  /(?<!\p{L})(?:its|all|all the|has|of its|had|whose|\p{L}+['’]s)\s$/iu.test(
    paragraph.text.slice(Math.max(0, start - 12), start),
  )

/** “one third of two”: a part. */
const isDivisor = ({paragraph, start}: Figure) =>
  /(?:one|two|a|and)[- ]$/i.test(paragraph.text.slice(Math.max(0, start - 5), start))

const isOfTime = ({paragraph, end}: Figure) =>
  /^ (?:[\p{Ll}-]+ )?(?:years?|months?|weeks?|days?|hours?|minutes?|consecutive|straight)(?!\p{L})/u.test(
    paragraph.text.slice(end, end + 30),
  )

const describe = (nth: Figure, all: Figure): Finding => ({
  at: spanOfFigure(nth),
  message: `“${nth.text}”: there are ${spoken(all.value)} in all. Check both figures.`,
  related: placesOf([spanOfFigure(all)]),
})
