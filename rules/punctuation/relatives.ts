import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isFiniteVerb} from './tokens.ts'

/** “He moved to Paris which was empty”, “She met John Reed who runs the mill”: a name needs no clause to tell which one. */
export function* findRelatives({tokens}: Sentence): Generator<Slip> {
  for (const pronoun of tokens) {
    if (!/^(?:which|who)$/.test(pronoun.lower) || !/^W/.test(pronoun.tag)) continue
    const name = tokens[pronoun.index - 1]
    if (!name || !isName(name) || name.word?.quotation || !isObject(tokens, name, pronoun)) continue
    const verb = tokens[pronoun.index + 1]
    if (!verb || !isFiniteVerb(verb)) continue
    yield {
      at: name,
      expected: [`${name.text},`],
      message: `“${name.text}”: a clause about somebody or something that has a name is set off by a comma. Put one in.`,
    }
  }
}

const isName = ({tag, text}: Token) => /^NNPS?$/.test(tag) && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(text)

/** Right behind a verb, or a verb and its preposition: no other noun that the clause may belong to. */
function isObject(tokens: readonly Token[], name: Token, {lower}: Token): boolean {
  let from = name.index
  while (isName((tokens[from - 1] as Token | undefined) ?? name) && from > 0 && tokens[from - 1] !== name) from--
  if (lower === 'who' && name.index === from) return false
  const before = tokens[from - 1]
  const verb = before && /^(?:IN|TO)$/.test(before.tag) ? tokens[from - 2] : before
  return verb !== undefined && /^VB/.test(verb.tag) && verb.lemma !== 'be' && verb.certainty.tag > 0.7
}
