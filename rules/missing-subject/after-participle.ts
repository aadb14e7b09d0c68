import {inflect, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'

/** Participles that open a sentence and tell what somebody was asked or told. */
const openers = list('asked pressed questioned quizzed challenged prodded reached prompted')

/** “Asked whether she would resign, declined to comment.”: behind the first comma a finite verb, and nobody who does it. */
export function findVerbAfterParticiple({tokens, after, paragraph}: Sentence): [comma: Token, verb: Token] | undefined {
  const at = /^(?:when|if)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const [first, second] = tokens.slice(at)
  if (!first || !second || !openers.has(first.lower) || paragraph.kind !== 'paragraph') return undefined
  if (!/^%?[.”"’]/.test(after) || !/^(?:IN|W.*|RB|TO|NNP)$/.test(second.tag)) return undefined
  const comma = tokens.find(({text, word}) => text === ',' && !word?.quotation)
  const verb = comma && tokens[comma.index + 1]
  if (!comma || !verb || verb.text !== verb.lower || !isPast(verb)) return undefined
  const next = tokens[verb.index + 1]
  // “Asked for comment, frustrated voters shrugged.”
  if (/^(?:NN.*|JJ.?|VB[DZPN]|MD)$/.test(next?.tag ?? '') && verb.lemma !== 'say') return undefined
  // “Asked whether he lied, stole or cheated.”
  return tokens.slice(verb.index).some(({lower}) => lower === 'or' || lower === 'nor') ? undefined : [comma, verb]
}

const isPast = ({tag, lemma, lower}: Token): boolean =>
  /^VB[DN]$/.test(tag) && (inflect(lemma, 'VBD') === lower || /^(?:was|were|had|did)$/.test(lower))
