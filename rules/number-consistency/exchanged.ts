import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, isPlain, rewritten, sumOf, written} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isTransposed} from './slip.ts'
import type {Story} from './story.ts'

/** Digits that the parts have, at least, and the one that is wrong and the whole: by chance they make no figure of the story. */
const [fewest, many] = [3, 4]

/**
 * “£402.1m, £267.3m and £164.2m”, where the story has £842.6m: parts that make another figure of the story once two digits
 * of one of them change places.
 */
export function findExchangedDigits(story: Story): Finding[] {
  const all = story.sentences.map((sentence) => story.figures.of(sentence))
  return all.flatMap((parts, i) => {
    const [first] = parts.filter(({kind}) => kind === 'money')
    const alike = first ? parts.filter((one) => areOfOneUnit(one, first)) : []
    if (!first || alike.length < 3 || alike.length > 6) return []
    const isFine = (one: Figure) => isPlain(one) && one.step === first.step && one.times === first.times
    if (!alike.every(isFine) || !alike.every((one) => digitsOf(one) >= fewest)) return []
    const sum = sumOf(alike)
    const wholes = all
      .flatMap((figures, j) => (j === i ? [] : figures))
      .filter(
        (one) =>
          areOfOneUnit(one, first) &&
          isFine(one) &&
          digitsOf(one) >= many &&
          alike.every(({value}) => value < one.value),
      )
    // Told somewhere, they make something.
    if (wholes.some(({value}) => sameAs(value, sum, first.step))) return []
    for (const whole of wholes)
      for (const part of alike) {
        const right = part.value + whole.value - sum
        if (
          right > 0 &&
          digitsOf(part) >= many &&
          isTransposed(Math.round(part.value / part.step), Math.round(right / part.step))
        )
          return [describe(part, right, alike, whole)]
      }
    return []
  })
}

const digitsOf = ({value, step}: Figure) => String(Math.round(value / step)).length
const sameAs = (one: number, other: number, step: number) => Math.abs(one - other) < step / 2

function describe(part: Figure, right: number, parts: readonly Figure[], whole: Figure): Finding {
  const [meant] = rewritten(part, right)
  return {
    at: spanOfFigure(part),
    message: `“${part.text}”: ${parts.map(({text}) => text).join(' + ')} do not make the ${whole.text} told elsewhere, and with ${meant ?? written(right)} they would. Check whether two digits have changed places.`,
    expected: meant ? [meant] : [],
    related: placesOf([whole, ...parts.filter((one) => one !== part)].map(spanOfFigure)),
  }
}
