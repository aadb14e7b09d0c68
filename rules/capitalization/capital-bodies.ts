import {hasCapital, list, type Reading, remember, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {gatherUses, type Uses} from './gather.ts'
import type {Slip} from './slip.ts'

/** Bodies that a story names once and then has in small letters: “Kerry County … the county”. */
const bodies = list(`
  agency board borough club college commission committee company council county district hospital school town township
  university village
`)

/** How often a story must have the word small, behind “the” and for the body: once may be another one. */
const leastSmall = 2

/** “The County has until May”, in a story that has “the county” elsewhere. */
export function* findCapitalBodies(reading: Reading): Generator<Slip> {
  const {capital: all, small} = gatherUses(reading, usesIn)
  const capital = all.filter(({quotation}) => !quotation)
  for (const word of capital) {
    // Twice is a habit.
    if (capital.some((other) => other !== word && other.lower === word.lower)) continue
    if (small.filter((lower) => lower === word.lower).length < leastSmall) continue
    yield {
      at: word,
      expected: [word.lower],
      message: `“${word.text}” stands without its capital elsewhere in this story. Write “${word.lower}”.`,
      severity: 'warning',
    }
  }
}

const usesIn = remember(({words}: Sentence): Uses<Word, string> => {
  const [capital, small]: [Word[], string[]] = [[], []]
  for (const [i, word] of words.entries()) {
    const [article, next] = [words[i - 1], words[i + 1]]
    if (article?.lower !== 'the' || word.before !== ' ' || !bodies.has(word.lower)) continue
    if (word.text === word.lower && !next?.tokens[0]?.tag.startsWith('NN')) small.push(word.lower)
    else if (hasCapital(word.text) && isBeforeVerb(next) && !words[i - 2]?.text.match(/^\p{Lu}/u)) capital.push(word)
  }
  return {capital, small}
})

/** “the County has”, “the County’s”; not “the County of Kerry”, “the Board and the Union”. */
const isBeforeVerb = (next: Word | undefined): boolean =>
  next?.before === ' ' && /^(?:VB[DZP]|MD)$/.test(next.tokens[0]?.tag ?? '')
