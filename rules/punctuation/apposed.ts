import {hasCapital, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma, isSurelyFinite, some} from './tokens.ts'
import {withTwoObjects} from './two-objects.ts'

/** “that of the Adeline | a schooner that sank”, “was driven by Tom Hale | a plumber from Hull”: an apposition at the end. */
export function* findApposed({tokens}: Sentence): Generator<Slip> {
  for (const article of tokens) {
    if (!/^an?$/.test(article.lower) || article.tag !== 'DT') continue
    const name = tokens[article.index - 1]
    if (!name || !isName(name) || name.word?.quotation || !isOwned(tokens, name) || !isNoun(tokens, article)) continue
    const at = name.word ?? name
    yield {
      at,
      expected: [`${at.text},`],
      message: `“${at.text}”: an apposition is set off by a comma. Put one in.`,
    }
  }
}

const isName = ({tag, text}: Token) => /^NNPS?$/.test(tag) && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(text)

const days = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`)

/** A name that a noun or a participle is tied to: “the wreck of the Adeline”, “driven by Tom Hale”. */
function isOwned(tokens: readonly Token[], name: Token): boolean {
  let from = name.index
  while (from > 0 && isName(tokens[from - 1] as Token)) from--
  if (days.has(name.lower)) return false
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const [preposition, governor] = [tokens[at], tokens[at - 1]]
  if (!preposition || !governor || !some(tokens, 0, at, isSurelyFinite)) return false
  return preposition.lower === 'of'
    ? /^(?:NN|NNS)$/.test(governor.tag) || governor.lower === 'that'
    : preposition.lower === 'by' &&
        governor.tag === 'VBN' &&
        governor.certainty.tag > 0.8 &&
        !withTwoObjects.has(governor.lemma)
}

const times = list('day week month year hour minute second time decade century little bit lot few great couple')

/** A noun, and behind it nothing that makes it the object of a verb. */
function isNoun(tokens: readonly Token[], {index}: Token): boolean {
  let at = index + 1
  while (/^(?:JJ|NN|HYPH|CD)$/.test(tokens[at]?.tag ?? '') && /^(?:JJ|NN|HYPH)$/.test(tokens[at + 1]?.tag ?? '')) at++
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (noun?.tag !== 'NN' || times.has(noun.lower) || times.has(tokens[index + 1]?.lower ?? '')) return false
  if (!next || /^[.;]$/.test(next.text)) return true
  if (/^(?:who|which)$/.test(next.lower) || (next.lower === 'that' && next.tag === 'WDT')) return true
  return (
    /^(?:from|in|of)$/.test(next.lower) &&
    hasCapital(tokens[at + 2]?.text ?? '') &&
    !some(tokens, at + 2, tokens.length, isComma)
  )
}
