import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {findClauseStarts, isSimple, readPhrase} from './phrase.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'
import {hasLaterVerb} from './verb.ts'

const isDash = (token: Token | undefined) => /^[—–]$/.test(token?.text ?? '')

/** The place of the next comma or dash; below zero for none. */
function markBehind(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && !isComma(tokens[at] as Token) && !isDash(tokens[at])) at++
  return at < tokens.length ? at : -1
}

/** “The mayor — a former teacher, said”: opened by a dash and closed by a comma, or the other way round. */
export function* findUnpairedDashes({tokens}: Sentence): Generator<Slip> {
  if (!tokens.some(isDash)) return
  for (const from of findClauseStarts(tokens)) {
    const first = markBehind(tokens, from)
    const second = markBehind(tokens, first)
    const [opening, closing, verb] = [tokens[first], tokens[second], tokens[second + 1]]
    if (first < 0 || second < first + 2 || !opening || !closing || !verb || !isSurelyFinite(verb)) continue
    if (isDash(opening) === isDash(closing) || !readPhrase(tokens, from, first) || !isSimple(tokens, from, first))
      continue
    if (
      some(tokens, first + 1, second, (token) => isOtherMark(token) || isSurelyFinite(token)) ||
      hasLaterVerb(tokens, verb.index)
    )
      continue
    const {paragraph} = opening
    const [before, after] = [tokens[first - 1] as Token, tokens[first + 1] as Token]
    const [last, next] = [tokens[second - 1] as Token, verb]
    const mark = paragraph.text.slice(before.end, after.start)
    const at = {paragraph, start: last.end, end: next.start}
    yield {
      at,
      expected: [mark],
      message: `“${opening.text}” opens what “${closing.text}” closes. Make both the same.`,
    }
  }
}
