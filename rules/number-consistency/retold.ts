import type {Figure} from '../../src/rule-kit/index.ts'
import {isPlain} from './arithmetic.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import {isTransposed} from './slip.ts'
import type {Story} from './story.ts'

/** “the £84,600” and “the £84,600 bill”: what has been told. */
const definite = /(?<!\p{L})(?:the|that|those|his|her|its|their) $/iu
const moved =
  /(?<!\p{L})(?:rais\p{L}+|rose|rise|risen|increas\p{L}+|up|cut|fell|fall|reduc\p{L}+|revis\p{L}+|lower\p{L}*|higher|more than|less than|original\p{L}*|previous\p{L}*|earlier|first|from|instead|now|down)(?!\p{L})/iu

/** A sum, or a count, that is told again with two of its digits changed about: “£84,600 … how much of the £86,400”. */
export function findWrongRetellings(story: Story): Finding[] {
  const all = story.sentences
    .flatMap(story.figures.of)
    .filter((one) => /^(?:money|cardinal)$/.test(one.kind) && one.low === one.high && digitsOf(one) > 2)
  return all.flatMap((again, i) => {
    if (!isPlain(again) || !isRecalled(again) || all.some((one) => one !== again && one.value === again.value))
      return []
    const alike = all
      .slice(0, i)
      .filter((one) => one.kind === again.kind && one.times === again.times && one.currency === again.currency)
      .filter((one) => isTransposed(one.value / one.times, again.value / again.times))
    const [first, ...others] = alike
    if (!first || others.some(({value}) => value !== first.value)) return []
    if (moved.test(again.sentence.text) || moved.test(first.sentence.text)) return []
    return [
      {
        at: spanOfFigure(again),
        message: `“${again.text}”: the story has “${first.text}” before. Check which is right.`,
        related: placesOf([spanOfFigure(first)]),
      },
    ]
  })
}

const isRecalled = ({paragraph, start, isAttributive, quotation}: Figure) =>
  !isAttributive && !quotation && definite.test(paragraph.text.slice(Math.max(0, start - 8), start))

/** How many of its digits say something: the noughts at its end do not. */
const digitsOf = ({text}: Figure) => text.replace(/[^\d]/g, '').replace(/0+$/, '').length
