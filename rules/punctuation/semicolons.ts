import {hasCapital, list, predicateOf, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {afterAdverbs, isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'

/** “The library, closed since March; will reopen”, “Either he goes; or I do”: a semicolon where a comma stands. */
export function* findSemicolons({tokens}: Sentence): Generator<Slip> {
  const mark = tokens.find(({text}) => text === ';')
  if (!mark || some(tokens, mark.index + 1, tokens.length, ({text}) => text === ';')) return
  const why = findReason(tokens, mark)
  if (why) yield describe(mark, ',', `${why}. Make it a comma.`)
  const comma = findMixed(tokens, mark)
  if (comma) yield describe(comma, ';', 'The parts of a list are set off alike. Make this comma a semicolon.')
}

const describe = ({paragraph, start, end}: Token, right: string, message: string): Slip => ({
  at: {paragraph, start, end},
  expected: [right],
  message,
})

const subordinators = list('when although because if while after before since unless though until once whenever')

function findReason(tokens: readonly Token[], mark: Token): string | undefined {
  const [first, next] = [tokens[0], tokens[mark.index + 1]]
  if (!first || !next) return undefined
  if (first.lower === 'either' && next.lower === 'or') return 'No semicolon stands within “either … or”'
  if (/^(?:who|whose|which)$/.test(next.lower) && isRelative(tokens, mark))
    return 'A semicolon parts a clause from what it describes'
  const finite = tokens.slice(0, mark.index).filter((token) => isSurelyFinite(token) && !isOfAttribute(token))
  const isPlain = !some(tokens, 0, mark.index, isOtherMark)
  // “When the power failed; nurses …”
  if (isPlain && subordinators.has(first.lower) && /^(?:IN|WRB)$/.test(first.tag)) {
    const isAlone = finite.length === 1 && !some(tokens, 0, mark.index, isComma) && isSubjectLed(tokens, first)
    // “If it falls short; if it is torn, he pays.”
    return isAlone && next.lower !== first.lower && !/^(?:and|but|or)$/.test(next.lower)
      ? 'A semicolon parts a clause from the sentence that it opens'
      : undefined
  }
  // “The library, closed since March; will reopen”
  const verb = tokens[afterAdverbs(tokens, mark.index + 1)]
  if (!isPlain || finite.length || !verb || !isSurelyFinite(verb) || !/^(?:DT|PRP\$|NNP)$/.test(first.tag))
    return undefined
  return /^(?:is|was|are|were|has|have|had|will|would|can|could|may|should)$/.test(verb.lower)
    ? 'A semicolon parts the subject from its verb'
    : undefined
}

/** “after the war; the town …” has no verb, “After he left; the town” has. */
const isSubjectLed = (tokens: readonly Token[], {index}: Token) =>
  /^(?:DT|PRP\$?|NNP?S?|JJ|EX)$/.test(tokens[index + 1]?.tag ?? '')

const isOfAttribute = (verb: Token): boolean => /^acl/.test(predicateOf(verb).relation)

/** “the mayor; who said that”, but not “; who knows?” */
function isRelative(tokens: readonly Token[], mark: Token): boolean {
  const [before, next, verb] = [-1, 1, 2].map((step) => tokens[mark.index + step])
  // “She knows which want it to murmur; who will ask for more”
  if (some(tokens, 0, mark.index, ({tag}) => tag.startsWith('W'))) return false
  if (!before || !/^(?:NN|NNS|NNP|NNPS)$/.test(before.tag) || tokens.at(-1)?.text === '?') return false
  return next !== undefined && /^(?:WDT|WP)$/.test(next.tag) && verb !== undefined && isSurelyFinite(verb)
}

/** “Ana Beltran, a nurse, Joe Kist, a roofer; and Pat Delaney, who”: the comma between the first two. */
function findMixed(tokens: readonly Token[], mark: Token): Token | undefined {
  const [and, name] = [tokens[mark.index + 1], tokens[mark.index + 2]]
  if (and?.lower !== 'and' || !name || !isName(name)) return undefined
  const commas = tokens.slice(0, mark.index).filter(isComma)
  const [first, second, third] = commas.slice(-3)
  if (!first || !second || !third) return undefined
  const areAsides = [first, third].every(({index}) =>
    /^(?:an?|the|his|her|\d\d?|who)$/.test(tokens[index + 1]?.lower ?? ''),
  )
  const areNames = isName(tokens[first.index - 1]) && isNamePiece(tokens, second.index + 1, third.index)
  return areAsides && areNames ? second : undefined
}

const isName = (token: Token | undefined) => token !== undefined && /^NNPS?$/.test(token.tag) && hasCapital(token.text)

const isNamePiece = (tokens: readonly Token[], from: number, to: number) =>
  to > from && !some(tokens, from, to, (token) => !isName(token))
