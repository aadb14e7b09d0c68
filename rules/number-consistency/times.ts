import {isExact, spoken} from './arithmetic.ts'
import {type Finding, spanOfFigure} from './finding.ts'
import {figure, letter, named, type Skeleton} from './skeleton.ts'

const some = `(?:once|twice|thrice|${figure} times)`
const item = `${some} (?:in|on|at|from|by|to|for|with|against|under|as|near|through)(?![${letter}])[^.;:“”]{1,50}?`
/** “was shot three times, twice in the chest and once in the leg” */
const pattern = new RegExp(
  `${named('all')} times(?:,|:| –| —|—| \\() ?(?<list>${item}(?:, ${item})*,? and ${some} [^.;:“”]{2,})`,
  'i',
)
const each = new RegExp(`(?<![${letter}])${some}(?![${letter}])`, 'gi')

/** How often something happened, and more times of them told one by one. */
export function findMoreTimes({text, figureOf, figures}: Skeleton): Finding[] {
  if (!figures.length || !/times/.test(text)) return []
  const {all, list = ''} = pattern.exec(text)?.groups ?? {}
  const told = figureOf(all)
  if (!told || !isExact(told)) return []
  const counts = Array.from(list.matchAll(each), ([words]) => countOf(words, figureOf))
  const sum = counts.reduce((one, other) => one + other, 0)
  if (!(sum > told.value && sum <= told.value + 3)) return []
  return [
    {
      at: spanOfFigure(told),
      message: `“${told.text} times”: those that are told one by one are ${spoken(sum)}. Check the figures.`,
      expected: [],
      related: [],
    },
  ]
}

const words = ['once', 'twice', 'thrice']

function countOf(text: string, figureOf: Skeleton['figureOf']): number {
  const one = figureOf(text[0])
  return one ? (isExact(one) ? one.value : Number.NaN) : words.indexOf(text.toLowerCase()) + 1
}
