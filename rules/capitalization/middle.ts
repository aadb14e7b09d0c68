import {isCapitalized, isSmall, list, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

const kinds = list('central community elementary grammar high junior memorial middle primary state technical')
const houses = list('airport college hospital library school stadium university')

/** “Lincoln high School”, “Ohio state University”: one small word within a name. */
export function* findSmallMiddles({words, paragraph}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph') return
  for (const word of words) {
    if (!isSmall(word.text) || !kinds.has(word.lower)) continue
    const [last, next] = [words[word.index - 1], words[word.index + 1]]
    if (!isOfName(last) || !next || word.before !== ' ' || next.before !== ' ' || !isCapitalized(next.text)) continue
    if (!houses.has(next.lower.replace(/['’]s$/, '')) || words[next.index + 1]?.lower === 'of') continue
    const right = withCapital(word.text)
    yield {
      at: word,
      expected: [right],
      message: `The name is “${last.text} ${right} ${next.text}”. Write “${right}”.`,
    }
  }
}

/** No sentence's first word but a name's. */
const isOfName = (word: Word | undefined): word is Word =>
  word !== undefined && isCapitalized(word.text) && word.tokens.at(-1)?.tag === 'NNP'
