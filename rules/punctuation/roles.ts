import {hasCapital, type Sentence, spanOf, type Token, textOf} from '../../src/rule-kit/index.ts'
import {roleNouns} from './role-nouns.generated.ts'
import type {Slip} from './slip.ts'
import {isComma, isSurelyFinite} from './tokens.ts'

const roles = new Set(roleNouns)

/** “Chief executive, Jane Hill, said”: a post without an article is part of the name. */
export function* findRoles({tokens}: Sentence): Generator<Slip> {
  for (const comma of tokens) {
    const role = tokens[comma.index - 1]
    if (!isComma(comma) || !role || !roles.has(role.lower) || !/^(?:NN|JJ)$/.test(role.tag) || !isBare(tokens, role))
      continue
    let end = comma.index + 1
    while (isName(tokens[end])) end++
    if (end - comma.index < 3) continue
    const last = tokens[isComma(tokens[end]) ? end : end - 1] as Token
    const next = tokens[last.index + 1]
    if (!next || !isSurelyFinite(next)) continue
    const at = spanOf(role, last)
    yield {
      at,
      expected: [textOf(at).replaceAll(',', '')],
      message: `“${textOf(at)}”: a post without an article before a name has no comma. Delete ${isComma(last) ? 'both' : 'it'}.`,
    }
  }
}

const isName = (token: Token | undefined) => token !== undefined && /^NNP$/.test(token.tag) && hasCapital(token.text)

/** From the sentence's start, adjectives and nouns alone: “Former chief executive”. */
function isBare(tokens: readonly Token[], {index}: Token): boolean {
  return tokens.slice(0, index).every(({tag}) => /^(?:JJ|NN|NNP|HYPH)$/.test(tag))
}
