import {reword, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

/** A word behind which the one comma of two is missing. */
export function describeHalf(last: Token, why: string): Slip {
  const at = last.word ?? last
  return {at, expected: [`${at.text},`], message: `“${at.text}”: ${why}. Put one in.`}
}

/** How a sentence is read with a comma behind a word; undefined where it is read as other words then. */
export function readWithComma(sentence: Sentence, {end}: Token): readonly Token[] | undefined {
  const tokens = reword(sentence, {start: end, end}, ',')?.tokens
  return tokens?.length === sentence.tokens.length + 1 ? tokens : undefined
}
