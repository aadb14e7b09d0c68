import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, some} from './tokens.ts'

const saying = list('said says added insisted argued warned explained claimed')
const auxiliaries = list('will would is was are were has had have could may might must should')

/** “The plan, he said will fail”, “The plan he said, will fail”: who said so is set off on both sides. */
export function* findReports({tokens}: Sentence): Generator<Slip> {
  for (const verb of tokens) {
    if (!saying.has(verb.lower) || verb.index < 3) continue
    const slip = findUnclosedReport(tokens, verb) ?? findUnopenedReport(tokens, verb)
    if (slip) yield slip
  }
}

const isPronoun = (token: Token | undefined) => /^(?:he|she|they)$/.test(token?.lower ?? '')

function findUnclosedReport(tokens: readonly Token[], verb: Token): Slip | undefined {
  const [pronoun, comma, before, next] = [-1, -2, -3, 1].map((step) => tokens[verb.index + step])
  if (!isPronoun(pronoun) || !isComma(comma) || !before || !next || !auxiliaries.has(next.lower)) return undefined
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT)$/.test(before.tag) || before.word?.quotation) return undefined
  if (
    some(tokens, 0, before.index, (token) => isComma(token) || isOtherMark(token)) ||
    some(tokens, verb.index, tokens.length, isComma)
  )
    return undefined
  return slipAt(verb)
}

function findUnopenedReport(tokens: readonly Token[], verb: Token): Slip | undefined {
  const [pronoun, before, comma, next] = [-1, -2, 1, 2].map((step) => tokens[verb.index + step])
  if (!isPronoun(pronoun) || !isComma(comma) || !before || !next || !auxiliaries.has(next.lower)) return undefined
  if (!/^(?:NN|NNS|NNP|NNPS)$/.test(before.tag) || before.word?.quotation) return undefined
  return some(tokens, 0, verb.index, (token) => isComma(token) || isOtherMark(token)) ? undefined : slipAt(before)
}

function slipAt(token: Token): Slip {
  const at = token.word ?? token
  return {
    at,
    expected: [`${at.text},`],
    message: `“${at.text}”: who said so is set off by commas on both sides. Put one in.`,
  }
}
