import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {hasCapital, list} from '../../src/rule-kit/index.ts'
import {isAge} from './aside.ts'
import type {Slip} from './slip.ts'
import {isComma, isSurelyFinite} from './tokens.ts'

/** “Daniel Ortiz, 27 was arrested”, “Karl, 39 and his sister”: an age that is opened by a comma and not closed. */
export function* findUnclosedAges({tokens}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    if (!isAge(token.text) || token.text.length < 2 || !isComma(tokens[token.index - 1])) continue
    const name = readName(tokens, token.index - 1)
    const next = tokens[token.index + 1]
    if (!name || !next || !mayFollow(next, tokens, name)) continue
    yield {
      at: token,
      expected: [`${token.text},`],
      message: `“${token.text}”: an age with a comma before it needs one behind it too. Put one in.`,
    }
  }
}

interface Name {
  length: number
  isPlace: boolean
}

const placing = list('in at near from of to outside around around between over across')

/** Capitalised words that a person's name may be, up to a place. */
function readName(tokens: readonly Token[], to: number): Name | undefined {
  let from = to
  while (/^NNP$/.test(tokens[from - 1]?.tag ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[from - 1]?.text ?? '')) from--
  if (from === to) return undefined
  return {length: to - from, isPlace: placing.has(tokens[from - 1]?.lower ?? '')}
}

function mayFollow(next: Token, tokens: readonly Token[], {length, isPlace}: Name): boolean {
  const {lower} = next
  if (/^(?:was|is|has|says)$/.test(lower)) return true
  // “Smith, 24 scored twice”
  if (next.tag === 'VBD' && next.relation === 'root' && next.index === length + 2) return true
  if (isPlace || length < 2) return false
  const after = tokens[next.index + 1]
  if (lower === 'and') return /^(?:his|her|their)$/.test(after?.lower ?? '')
  if (/^(?:who|whose)$/.test(lower)) return true
  if (/^an?$/.test(lower)) return after !== undefined && !/^(?:day|week|month|year|head|minute|hour)$/.test(after.lower)
  if (/^(?:of|from)$/.test(lower)) return hasCapital(after?.text ?? '')
  // “Boateng, 31 teaches”: no number has such a verb.
  if (next.tag === 'VBZ' && next.certainty.tag > 0.8 && next.text === lower) return true
  return isSurelyFinite(next) && /^(?:said|told|had|died)$/.test(lower)
}
