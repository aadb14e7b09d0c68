import {placeTokens} from './place.ts'
import type {Sentence} from './reading.ts'
import type {Span} from './span.ts'
import {analyseTokens} from './syntax.ts'
import type {Token} from './token.ts'

/**
 * A sentence as it would be read if something else stood at a place in it: whether a repair makes sense of what is around
 * it. It has tokens, and no words; behind the place their offsets are those of its own text, not of the story's.
 */
export function reword(sentence: Sentence, {start, end}: Pick<Span, 'start' | 'end'>, text: string): Sentence {
  const {paragraph, start: offset} = sentence
  const whole = sentence.text.slice(0, start - offset) + text + sentence.text.slice(end - offset)
  let tokens: readonly Token[] | undefined
  const reworded: Sentence = {
    paragraph,
    start: offset,
    end: offset + whole.length,
    text: whole,
    words: [],
    after: sentence.after,
    get tokens() {
      tokens ??= placeTokens(analyseTokens(whole), reworded)
      return tokens
    },
  }
  return reworded
}
