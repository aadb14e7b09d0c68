import {list, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import type {Restated} from './restated.ts'

/** Who holds an office of something. */
const holders = list(`
  administrator boss captain chair chairman chairwoman chief coach commissioner director editor executive governor head
  leader manager mayor minister officer president secretary spokesman spokesperson spokeswoman superintendent treasurer
`)

/** “the museum’s head curator for the museum”: what an office is of is told before and behind it. */
export function findPossessorAgain({tokens, words}: Sentence): Restated[] {
  return tokens.flatMap((mark) => {
    const [own, holder] = [tokens[mark.index - 1], mark.tag === 'POS' ? mark.head?.head : undefined]
    if (!own?.word || !holder?.word || mark.head !== own || !holders.has(holder.lemma)) return []
    const [opener, ...phrase] = words.slice(holder.word.index + 1, holder.word.index + 4)
    const name = phrase.find(({lower}) => lower === own.lower)
    if (!opener || !name || !/^(?:for|of|at)$/.test(opener.lower) || name.quotation) return []
    const again = words.slice(opener.index, name.index + 1)
    const isPlain = again.every(({before}) => before === ' ') && again.slice(1, -1).every(({lower}) => lower === 'the')
    const said = words.slice(Math.max(0, own.word.index - 1), own.word.index + 1)
    return isPlain && isEnd(words[name.index + 1]) ? [{said, again}] : []
  })
}

const isEnd = (next: Word | undefined): boolean => next === undefined || /^[,.;]/.test(next.before)
