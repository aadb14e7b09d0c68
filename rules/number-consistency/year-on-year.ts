import type {Figure} from '../../src/rule-kit/index.ts'
import {areOfOneUnit, boundsOf, meet, written} from './arithmetic.ts'
import {relativeChange} from './change.ts'
import {type Finding, placesOf, spanOfFigure} from './finding.ts'
import type {Story} from './story.ts'

const change =
  /(?<!\p{L})(?:(?:rise|increase|gain|jump|growth|improvement|drop|fall|decline|decrease|loss) of|up(?: by)?|down(?: by)?|an?)\s(?:just |only |about |nearly |some )?$/iu
const named = /^\s(?:rise|increase|gain|jump|growth|drop|fall|decline|decrease)(?!\p{L})/iu
const earlier =
  /(?<!\p{L})(?:(?:a|the|one) (?:year|quarter|month) (?:earlier|ago|before)|(?:the )?(?:previous|prior|last) (?:year|quarter|month)|in the same (?:period|quarter|month) (?:a|last) year(?: ago| earlier)?)(?!\p{L})/giu

/** “Sales were $40 million. A year earlier they were $32 million. That is a rise of 20 percent.” */
export function findWrongYearOnYear({sentences, figures}: Story): Finding[] {
  return sentences.flatMap((sentence, i) => {
    const percent = figures.of(sentence).find(({kind}) => kind === 'percentage')
    if (!percent || percent.low !== percent.high || percent.quotation) return []
    const [before, behind] = [
      sentence.text.slice(0, percent.hedgeStart - sentence.start),
      sentence.text.slice(percent.end - sentence.start),
    ]
    if (!change.test(before) || (/(?<!p{L})an?\s$/i.test(before) && !named.test(behind))) return []
    for (const size of [2, 3]) {
      const passage = sentences.slice(Math.max(0, i - size + 1), i + 1)
      if (passage.length < size || passage.some(({paragraph}) => sentence.paragraph.index - paragraph.index > 1)) break
      const told = passage.flatMap((one) => figures.of(one)).filter(({kind}) => kind !== 'ordinal')
      if (told.length !== 3 || told.at(-1) !== percent) continue
      const [one, other] = told as [Figure, Figure]
      const text = passage.map(({text}) => text).join(' ')
      if (!isComparable(one, other) || text.match(earlier)?.length !== 1 || otherwise.test(text)) return []
      const isFirstOlder = one.sentence !== other.sentence && marks(one)
      if (!isFirstOlder && !marks(other)) return []
      const [from, to] = isFirstOlder ? [one, other] : [other, one]
      const made = relativeChange(from, to)
      if (meet(boundsOf(percent), made)) return []
      const right = Math.abs(to.value / from.value - 1) * 100
      return [
        {
          at: spanOfFigure(percent),
          message: `“${percent.text}”: from ${from.text} to ${to.text} is ${to.value > from.value ? 'a rise' : 'a fall'} of ${written(right)} percent. Check the three figures.`,
          related: placesOf([one, other].map(spanOfFigure)),
        },
      ]
    }
    return []
  })
}

/** Anything that may make the percentage one of something else. */
const otherwise =
  /(?<!\p{L})(?:excluding|adjusted|constant|organic|currenc\p{L}+|inflation|same-store|like-for-like|since|share|compared with|forecast\p{L}*|expect\p{L}*|analysts?|per|margin|costs|tax(?:es)?|would|could|target|plans?)(?!\p{L})/iu

const isComparable = (one: Figure, other: Figure) =>
  one.kind === 'money' &&
  areOfOneUnit(one, other) &&
  !one.hedge &&
  !other.hedge &&
  one.low === one.high &&
  other.low === other.high

/** Whether the words of an earlier time stand with a figure: in its sentence, and no other figure of money nearer. */
const marks = ({sentence, paragraph, end}: Figure) =>
  new RegExp(earlier.source, 'iu').test(sentence.text) && !/\$/.test(paragraph.text.slice(end, sentence.end))
