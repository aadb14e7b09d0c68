import {reword, type Sentence, sureness, type Token} from '../../src/rule-kit/index.ts'

/** How much surer the rest of a sentence is read without some of its words, which do not open it. */
export function gainWithout(sentence: Sentence, words: readonly Token[]): number {
  const {tokens} = sentence
  const [first, last] = [words[0] as Token, words.at(-1) as Token]
  const rest = reword(sentence, {start: (tokens[first.index - 1] as Token).end, end: last.end}, '')?.tokens ?? []
  const others = tokens.filter((token) => !words.includes(token))
  return rest.length === others.length ? sureness(rest) - sureness(others) : -Infinity
}
