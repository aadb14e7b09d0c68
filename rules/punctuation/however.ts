import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {adverbs} from './aside.ts'
import {nounOpeners} from './openers.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, some, startsWith} from './tokens.ts'

const conjunctive = /^(?:however|therefore|moreover|nevertheless|consequently|furthermore)$/

/** “There was, however no sign”, “However the mayor said”, “The plan failed, however, the council will try again.” */
export function* findAtHowever({tokens}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    const slip = findSplice(tokens, token) ?? findHalf(tokens, token) ?? findOpening(tokens, token)
    if (slip) yield slip
  }
}

/** “The plan failed, however, the council will try again.” */
function findSplice(tokens: readonly Token[], {index, lower, text, paragraph, end}: Token): Slip | undefined {
  const comma = tokens[index - 1]
  if (!conjunctive.test(lower) || !comma || !isComma(comma) || !isComma(tokens[index + 1])) return undefined
  if (!nounOpeners.has(tokens[index + 2]?.tag ?? '')) return undefined
  // “It is the price, however, that has angered them.”
  if (tokens[0]?.lower === 'it' && /^(?:that|which)$/.test(tokens[index + 2]?.lower ?? '')) return undefined
  const second = findStatement(tokens, index + 2, tokens.length)
  const first = findStatement(tokens, 0, index - 1)
  if (!first || !second || second.subject.index > index + 6 || isSaying(first.predicate)) return undefined
  if (some(tokens, 0, index - 1, (one) => isComma(one) || isOtherMark(one) || /^W/.test(one.tag))) return undefined
  if (/^(?:IN|WRB|CC)$/.test(tokens[0]?.tag ?? '') || /^(?:MD|VB[ZP])$/.test(tokens[index - 2]?.tag ?? ''))
    return undefined
  const at = {paragraph, start: comma.start, end}
  return {
    at,
    expected: [`; ${text}`, `. ${text.charAt(0).toUpperCase()}${text.slice(1)}`],
    message: `“, ${text},”: two sentences are joined by a comma alone. Put a semicolon or a full stop.`,
  }
}

const isSaying = ({lemma}: Token) => /^(?:say|add|note|argue|warn|insist|think|believe|know)$/.test(lemma)

interface Statement {
  subject: Token
  predicate: Token
}

/** A subject and its finite verb, both between two places. */
function findStatement(tokens: readonly Token[], from: number, to: number): Statement | undefined {
  for (const predicate of tokens.slice(from, to)) {
    const subject = predicate.dependents.find(({relation, index}) => /^nsubj/.test(relation) && index >= from)
    if (!subject || subject.index > predicate.index || subject.certainty.head < 0.6 || /^W/.test(subject.tag)) continue
    const isTold =
      isSurelyFinite(predicate) || predicate.dependents.some((one) => one.index >= from && isSurelyFinite(one))
    if (isTold && !predicate.dependents.some(({relation}) => relation === 'mark')) return {subject, predicate}
  }
  return undefined
}

const auxiliaries = list('are can could had has have is may might must should was were will would')

/** “There was, however no sign”, “There was however, no sign”: between an auxiliary and what it belongs to. */
function findHalf(tokens: readonly Token[], token: Token): Slip | undefined {
  const length = startsWith(tokens, token.index, adverbs)
  const [before, next] = [tokens[token.index - 1], tokens[token.index + length]]
  if (!length || !before || !next) return undefined
  return isComma(before) ? findUnclosed(tokens, token, next) : findUnopened(token, before, next)
}

function findUnclosed(tokens: readonly Token[], token: Token, next: Token): Slip | undefined {
  const verb = tokens[token.index - 2]
  if (!verb || !auxiliaries.has(verb.lower) || !isSurelyFinite(verb) || tokens[0]?.tag === 'IN') return undefined
  // “There was, for example no sign” goes on; “He was, of course the mayor” may not.
  const goesOn = token.lower === 'however' ? /^(?:DT|VB[NG]?|IN)$/ : /^VB[NG]?$/
  if (!goesOn.test(next.tag)) return undefined
  const last = tokens[next.index - 1] as Token
  return {
    at: last,
    expected: [`${last.text},`],
    message: `“${last.text}”: an aside with a comma before it needs one behind it too. Put one in.`,
  }
}

function findUnopened({lower}: Token, before: Token, next: Token): Slip | undefined {
  if (lower !== 'however' || !isComma(next) || !auxiliaries.has(before.lower)) return undefined
  return {
    at: before,
    expected: [`${before.text},`],
    message: `“${before.text}”: what follows has a comma behind it, and needs one before it too. Put one in.`,
  }
}

/** “However the mayor said the plan was sound.” */
function findOpening(tokens: readonly Token[], token: Token): Slip | undefined {
  const next = tokens[1]
  if (token.index > 0 || token.lower !== 'however' || token.tag !== 'RB' || !next || !nounOpeners.has(next.tag))
    return undefined
  if (some(tokens, 1, tokens.length, isComma) || !findStatement(tokens, 1, tokens.length)) return undefined
  return {
    at: token,
    expected: [`${token.text},`],
    message: `“${token.text}”: a comma stands behind it where it opens a sentence. Put one in.`,
    severity: 'warning',
  }
}
