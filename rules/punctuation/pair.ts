import type {Token} from '../../src/rule-kit/index.ts'
import {isComma, isSurelyFinite, mayBeParticiple, some} from './tokens.ts'

/** “two employers, one a maker of tiles and | the other a parcels firm, have …”: both stand between the commas. */
export function isSecondOfPair(tokens: readonly Token[], from: number): boolean {
  const [opener, other] = tokens.slice(from, from + 2)
  const open = tokens.findLastIndex((token, i) => i < from && isComma(token))
  return (
    tokens[from - 1]?.tag === 'CC' &&
    /^(?:other|others|second|third|another|rest|latter)$/.test(
      (opener?.lower === 'the' ? other : opener)?.lower ?? '',
    ) &&
    open >= 0 &&
    !some(tokens, open, from, isSurelyFinite)
  )
}

/** “two schools, one of them opened in May, …”: what may be a participle is said of that one. */
export const isOfPart = (tokens: readonly Token[], comma: number, verb: Token): boolean =>
  tokens[comma + 2]?.lower === 'of' &&
  /^(?:them|it|us|these|those)$/.test(tokens[comma + 3]?.lower ?? '') &&
  verb.index === comma + 4 &&
  mayBeParticiple(verb)
