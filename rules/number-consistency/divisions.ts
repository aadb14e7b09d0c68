import type {Figure} from '../../src/rule-kit/index.ts'
import {addends, areOfOneUnit, messageOfSum, rewritten, sumOf, written} from './arithmetic.ts'
import type {Division} from './division.ts'
import {isMade, isWrong} from './division-doubts.ts'
import {divisionsOfBefore} from './divisions-before.ts'
import {divisionsIn} from './divisions-within.ts'
import {type Finding, inOrder, placesOf, spanOfFigure, spanOfSum} from './finding.ts'
import type {Story} from './story.ts'
import {nounOf, type Told, toldOf} from './told.ts'

/** A whole, and a list of its parts that do not make it. */
export function findWrongDivisions(story: Story): Finding[] {
  return story.sentences.flatMap((sentence, i) => {
    const told = toldOf(story, sentence)
    if (told.length < 2) return []
    for (const division of [...divisionsIn(told), ...divisionsOfBefore(story, i, told)]) {
      const {wholes, parts} = division
      if (wholes.some((whole) => isMade(whole, parts))) return []
      const [whole, ...others] = wholes.filter((whole) => isWrong(whole, division))
      if (whole && !others.length && !isExplained(whole, parts, told) && !isOfOthers(division, whole, told))
        return [describe(whole, parts)]
    }
    return []
  })
}

/** “three bars of soap, one bottle of shampoo and one of oil”: what follows is no part of them. */
function isOfOthers({bond, items}: Division, whole: Figure, told: readonly Told[]): boolean {
  if (bond !== 'loose') return false
  const all = told.find(({figure}) => figure === whole)
  const noun = all && nounOf(all)
  return told.some((one) => {
    const item = items.find((text) => text !== '' && one.behind.startsWith(text))
    const mine = one.figure === whole || !item || !/^ \S+ \S/.test(item) ? undefined : nounOf(one)
    return mine !== undefined && mine !== noun
  })
}

/** Whether another figure beside them makes it right, or is what they make. */
function isExplained(whole: Figure, parts: readonly Figure[], told: readonly Told[]): boolean {
  const sum = sumOf(parts)
  // “Of the 42, 19 are from the north, 14 from the south and nine from farther off: three from Chile, …”
  const isMadeBefore = parts.some(
    ({paragraph, start}, i) =>
      i > 1 &&
      sumOf(parts.slice(0, i)) === whole.value &&
      paragraph.text.slice(parts[i - 1]?.end ?? start, start).includes(':'),
  )
  if (isMadeBefore || isCompared(whole, parts)) return true
  return told.some(
    ({figure}) =>
      figure !== whole &&
      !parts.includes(figure) &&
      areOfOneUnit(figure, whole) &&
      (figure.value === sum || sum + figure.value === whole.value || figure.value === sum + whole.value),
  )
}

/** “£61m, more than the next three put together: Maries (£24m), …” */
const isCompared = (whole: Figure, [first]: readonly Figure[]): boolean =>
  first?.paragraph === whole.paragraph &&
  /(?:more|less|fewer|greater|higher|lower) than/.test(whole.paragraph.text.slice(whole.end, first.start))

function describe(whole: Figure, parts: readonly Figure[]): Finding {
  const related = placesOf([whole, ...parts].map(spanOfFigure))
  if (inOrder([whole, ...parts])[0]?.sentence === parts[0]?.sentence)
    return {at: spanOfSum(whole, parts), message: messageOfSum(whole, parts, whole.times), related}
  const sum = sumOf(parts)
  const told =
    whole.kind === 'money'
      ? `${parts.map(({text}) => text).join(' + ')} make ${rewritten(whole, sum)[0] ?? written(sum)}, and the story has “${whole.text}” before`
      : `${addends(parts.map(({value}) => value))} make ${written(sum)}, and “${whole.text}” are told of before`
  return {
    at: spanOfSum(parts[0] as Figure, parts.slice(1)),
    message: `${told}. Check the figures.`,
    related,
  }
}
