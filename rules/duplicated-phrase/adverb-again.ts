import {list, predicateOf, type Sentence, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Moved} from './moved.ts'

/** Words between the two, at the most. */
const farthest = 6

/** What grades or points, and is meant each time: “much bigger much better”. */
const repeatable = list(
  'just very really much more most less quite too so right well then there here now back even only almost not never',
)

/** “should still be still turning up”, “brings together 140 works together”: one verb has the same adverb twice. */
export function findAdverbAgain({tokens, words}: Sentence): Moved[] {
  return tokens.flatMap((second) => {
    const {index, lower, word} = second
    if (!/^(?:RB|CC)$/.test(second.tag) || lower.length < 3 || repeatable.has(lower) || !word || word.quotation)
      return []
    const first = tokens
      .slice(Math.max(0, index - farthest - 1), index - 1)
      .findLast((token) => token.lower === lower && token.tag === 'RB')
    if (!first?.word || !isOfOneVerb(first, second)) return []
    const gap = words.slice(first.word.index + 1, word.index)
    if (!gap.length || [...gap, word].some(({before}) => before !== ' ') || gap.some(opensAnother)) return []
    return [
      {
        first: [first.word],
        gap,
        second: [word],
        kept: 'first',
        start: first.word.index,
        end: word.index + 1,
      } satisfies Moved,
    ]
  })
}

const isOfOneVerb = (first: Token, second: Token): boolean =>
  first.relation === 'advmod' &&
  first.head !== undefined &&
  second.head !== undefined &&
  predicateOf(first.head) === predicateOf(second.head) &&
  /^(?:VB|JJ)/.test(predicateOf(first.head).tag)

const opensAnother = ({tokens}: Word): boolean =>
  tokens.some(({tag, lower}) => /^(?:CC|W.*|VBD|VBZ|TO)$/.test(tag) || /^(?:than|as|that)$/.test(lower))
