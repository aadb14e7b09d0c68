import {isSpeechVerb, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'

/** “The plan, he said will fail”, “The plan he said, will fail”: who said so is set off on both sides. */
export function* findReports({tokens}: Sentence): Generator<Slip> {
  for (const verb of tokens) {
    if (verb.index < 3 || !/^VB[DZP]$/.test(verb.tag) || !isSpeechVerb(verb)) continue
    const slip = findUnclosedReport(tokens, verb) ?? findUnopenedReport(tokens, verb)
    if (slip) yield slip
  }
}

const isPronoun = (token: Token | undefined) => /^(?:he|she|they)$/.test(token?.lower ?? '')

function findUnclosedReport(tokens: readonly Token[], verb: Token): Slip | undefined {
  const [pronoun, comma, before, next] = [-1, -2, -3, 1].map((step) => tokens[verb.index + step])
  if (!isPronoun(pronoun) || !isComma(comma) || !before || !next || !isVerbOf(next)) return undefined
  return isSubject(tokens, before) ? slipAt(verb) : undefined
}

function findUnopenedReport(tokens: readonly Token[], verb: Token): Slip | undefined {
  const [pronoun, before, comma, next] = [-1, -2, 1, 2].map((step) => tokens[verb.index + step])
  if (!isPronoun(pronoun) || !before || !isComma(comma) || !next || !isVerbOf(next)) return undefined
  return isSubject(tokens, before) ? slipAt(before) : undefined
}

/** An auxiliary, which hardly opens anything else but a question. */
const isVerbOf = (token: Token): boolean =>
  isSurelyFinite(token) && auxiliaries.has(token.lemma) && token.sentence.tokens[token.index + 1]?.tag !== 'PRP'

const auxiliaries = list('be have will would may might must can could should')

/** A noun, and between it and the mark before it no verb: it waits for its own. */
function isSubject(tokens: readonly Token[], noun: Token): boolean {
  const from = tokens.findLastIndex((token) => token.index < noun.index && (isComma(token) || isOtherMark(token))) + 1
  const first = tokens[from]
  if (!/^(?:NN.*|PRP|WP|WDT)$/.test(noun.tag) || noun.word?.quotation || !first) return false
  return !/^(?:IN|TO|RB|WRB|CC|VB.?)$/.test(first.tag) && !some(tokens, from, noun.index, isSurelyFinite)
}

function slipAt(token: Token): Slip {
  const at = token.word ?? token
  return {
    at,
    expected: [`${at.text},`],
    message: `“${at.text}”: who said so is set off by commas on both sides. Put one in.`,
  }
}
