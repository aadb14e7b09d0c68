import {list, months, type Token} from '../../src/rule-kit/index.ts'

/** What goes by a number of its own. */
const numbered = list('block bus ferry flight jersey road route service shirt tram train trolleybus')

/** “on the 47 bus”, “the 9 train”, “the 300 block of Elm Street”: the number names one, and counts none. */
export const isNamedBy = ({index, sentence: {tokens}}: Token, {lower}: Token): boolean =>
  tokens[index - 1]?.lower === 'the' && numbered.has(lower)

/** “31 May last year”, “3 Dec. that year”: a day of the month. */
export const isDayOfMonth = ({lower, index, sentence: {tokens}}: Token): boolean => {
  const month = tokens[index + 1]?.text.replace(/\.$/, '') ?? ''
  return /^(?:[1-9]|[12]\d|3[01])$/.test(lower) && month.length > 2 && months.some((one) => one.startsWith(month))
}
