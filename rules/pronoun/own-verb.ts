import {exchangeWord, isFiniteVerb, isInflectedAsVerb, lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {firstWordIndex, governing, joinedBefore} from './joined.ts'
import {isVerb, next, nextPastAdverbs, previous} from './near.ts'

/**
 * “After rounds of 70 and 71 him began …”: nothing stands before that it could be the object of, and behind it comes a
 * verb that is surely its own once it has the subject's form.
 */
export function verbOfItsOwn(token: Token, subject: string): Token | undefined {
  if (!/^PRP[$]?$/.test(token.tag) || token.text === 'US') return undefined
  const verb = verbReadBehind(token) ?? wordLikeVerb(token)
  if (!verb || isObjectByPlace(token)) return undefined
  const isRead = isVerb(verb) && token.tag === 'PRP'
  const {put, gain = 0} = exchangeWord(token, subject) ?? {}
  const own = put?.sentence.tokens[verb.index]
  if (!put?.relation.startsWith('nsubj') || !own || !isFiniteVerb(own)) return undefined
  const tie = Math.min(put.certainty.head - 0.25, put.certainty.relation, own.certainty.tag)
  return (isRead ? tie >= 0.5 && gain > -1.3 : tie >= 0.7 && gain >= 0.7) ? verb : undefined
}

/** “him never saw”: read as a verb and its subject, whatever its form. */
function verbReadBehind(token: Token): Token | undefined {
  const verb = nextPastAdverbs(token)
  const isSubject = token.tag === 'PRP' && token.relation.startsWith('nsubj') && token.certainty.relation >= 0.5
  return isSubject && isVerb(verb) ? verb : undefined
}

/** “said him brought”, “her recalls”, “although me like”: read as something else, but it has the form of a verb. */
function wordLikeVerb(token: Token): Token | undefined {
  const word = next(token)
  if (!word || (word.certainty.tag >= 0.98 && !isFiniteVerb(word))) return undefined
  const {lower} = word
  const isPast = lemmaOf(lower, 'VBD') !== lower || lemmaOf(lower, 'VBZ') !== lower
  return isPast || (token.tag === 'PRP' && isInflectedAsVerb(lower)) ? word : undefined
}

/** Behind a preposition or a verb; “Better men than him have failed”, “Before us lay the sea”, “Him and her were”. */
function isObjectByPlace(token: Token): boolean {
  const before = previous(token)
  if (!before || token.index === firstWordIndex(token)) return false
  // “The timber round them had rotted.”
  if (
    /^(?:but|except|save|like|of|plus|minus|round|around|past|near|opposite|over|under|outside|inside)$/.test(
      before.lower,
    ) ||
    governing.has(before.lower)
  )
    return true
  if (/^(?:VB.*|MD)$/.test(before.tag)) return !/^(?:said|says)$/.test(before.lower)
  const beforeThat = previous(before)
  if (/^(?:before|after|since|until)$/.test(before.lower)) return true
  if (/^(?:than|as)$/.test(before.lower) && beforeThat && !hasVerbBefore(before)) return true
  return (before.tag === 'IN' && before.relation !== 'mark') || joinedBefore(token) !== undefined
}

const hasVerbBefore = ({sentence: {tokens}, index}: Token): boolean => tokens.slice(0, index).some(isVerb)
