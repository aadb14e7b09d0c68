import type {Token} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'

/** “as good than”, “the same than”, “no sooner … when”, “hardly … than”. */
export function findParticle(token: Token): Slip | undefined {
  if (token.lower === 'as' || token.lower === 'so') return asThan(token)
  if (token.lower === 'same') return sameThan(token)
  if (/^(?:sooner|hardly|scarcely|barely)$/.test(token.lower)) return noSoonerWhen(token)
  return token.lower === 'more' || token.lower === 'less' || token.lower.endsWith('er') ? moreAs(token) : undefined
}

/** “twice as large than the old one”, “as easy to catch than measles”, “as big a town than Cork” */
function asThan(as: Token): Slip | undefined {
  const {tokens} = as.sentence
  const word = tokens[as.index + 1]
  const length = lengthBetween(tokens.slice(as.index + 2, as.index + 10))
  const than = tokens[as.index + 2 + length]
  if (length < 0 || !than || !word || !/^(?:JJ|RB)$/.test(word.tag)) return undefined
  if (/^(?:other|such|rather|else|otherwise|different|well|far)$/.test(word.lower)) return undefined
  const isSo = as.lower === 'so'
  if (isSo && !/^(?:not|n't|n’t|never)$/.test(tokens[as.index - 1]?.lower ?? '')) return undefined
  // “better off as tenants than as owners”; but “half as likely” is answered by nothing else.
  const before = tokens.slice(0, as.index)
  const isTimes = /^(?:half|twice|times|just|exactly|equally|nearly|almost)$/.test(before.at(-1)?.lower ?? '')
  if (!isTimes && before.some(({tag, lower}) => /^(?:JJR|RBR)$/.test(tag) || /^(?:other|rather|prefer)/.test(lower)))
    return undefined
  return {from: than, to: than, right: 'as', why: `after “${as.lower} ${word.text}”`}
}

/** How many words of “to catch”, “a town”, “now”, “at midnight” stand before “than”. */
function lengthBetween(words: readonly Token[]): number {
  const than = words.findIndex(({lower}) => lower === 'than')
  const isPhrase = words
    .slice(0, Math.max(than, 0))
    .every(
      ({tag, lower}) =>
        !/^(?:as|rather|other|else|different)$/.test(lower) &&
        /^(?:IN|RP|TO|VBN?|DT|PRP\$?|CD|JJ|NNP?S?|RB)$/.test(tag),
    )
  return isPhrase ? than : -1
}

function sameThan(same: Token): Slip | undefined {
  const {tokens} = same.sentence
  const than = tokens[same.index + 1]
  if (than?.lower !== 'than' || !/^(?:the|exactly|much|about)$/.test(tokens[same.index - 1]?.lower ?? ''))
    return undefined
  return {from: than, to: than, right: 'as', why: 'after “the same”'}
}

/** “more expensive as last year”, “louder as usual”: with what is compared at once behind. */
function moreAs(token: Token): Slip | undefined {
  const {tokens} = token.sentence
  const isMore = token.lower === 'more' || token.lower === 'less'
  const word = isMore ? tokens[token.index + 1] : token
  const as = word && tokens[word.index + 1]
  if (as?.lower !== 'as' || !word || !(isMore ? /^(?:JJ|RB)$/ : /^(?:JJR|RBR)$/).test(word.tag)) return undefined
  if (word.certainty.tag < 0.5 || /^(?:as|or|much|the|no)$/.test(tokens[token.index - 1]?.lower ?? '')) return undefined
  const [after, ...rest] = tokens.slice(as.index + 1)
  // “grew more tense as the night went on”: a clause follows.
  const isCompared =
    /^(?:last|that|those|usual|expected|before|ever|him|her|them|me|us)$/.test(after?.lower ?? '') ||
    (as.relation === 'case' && /^(?:average|one|ones|others|rest)$/.test(as.head?.lower ?? ''))
  if (!isCompared) return undefined
  if (rest.some(({tag}) => /^(?:VBZ|VBD|VBP|VBG|MD)$/.test(tag))) return undefined
  const said = isMore ? `${token.text} ${word.text}` : word.text
  return {from: as, to: as, right: 'than', why: `after “${said}”`}
}

function noSoonerWhen(token: Token): Slip | undefined {
  const {tokens} = token.sentence
  const isSooner = token.lower === 'sooner'
  if (isSooner && tokens[token.index - 1]?.lower !== 'no') return undefined
  const had = tokens[isSooner ? token.index - 2 : token.index - 1]
  const [first] = tokens.slice(token.index + 1)
  // “Hardly had he …”, “he had hardly …”: of two events, not of a degree.
  if (had?.lower !== 'had' && first?.lower !== 'had') return undefined
  const wrong = isSooner ? 'when' : 'than'
  const particle = tokens.slice(token.index + 2, token.index + 14).find(({lower}) => lower === wrong)
  if (!particle) return undefined
  const before = tokens.slice(token.index + 1, particle.index)
  if (
    before.some(({tag}) => /^(?:JJR|RBR|[.:])$/.test(tag)) ||
    before.some(({lower}) => /^(?:than|when|more|other|rather)$/.test(lower))
  )
    return undefined
  if (!before.some(({tag}) => tag === 'VBN' || tag === 'VBD')) return undefined
  const right = isSooner ? 'than' : 'when'
  return {from: particle, to: particle, right, why: `after “${isSooner ? 'no sooner' : token.lower}”`}
}
