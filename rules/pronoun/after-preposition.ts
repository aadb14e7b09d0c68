import {list, type Token} from '../../src/rule-kit/index.ts'
import {isSureVerb, isVerb, next, nextPastAdverbs, previous} from './near.ts'
import {isPluralOfPersons, knownPersons} from './people.ts'
import type {WrongRelative} from './relative.ts'

/** Groups that somebody gives to, takes from and works for, beside plurals of persons. */
const groups = list('family couple pair group crew gang tribe community those one ones anyone anybody everyone')
const quantities = list(`
  all both each few half many most much neither none one several some two three four five six seven eight nine ten dozens
  hundreds thousands scores majority third quarter hundred thousand million dozen
`)

/** “most of who stayed”, “about 700 of who”, “of who two run it now”, “among who were”, “the family from who it was taken” */
export function findWhoAfterPreposition(token: Token): WrongRelative | undefined {
  const preposition = previous(token)
  if (!preposition) return undefined
  const isWrong =
    preposition.lower === 'of'
      ? isPartOf(token, preposition)
      : previous(preposition)
        ? isGoverned(token, preposition)
        : isOpening(token, preposition)
  return isWrong ? {token, right: 'whom', why: `after “${preposition.lower}”`} : undefined
}

function isPartOf(token: Token, of: Token): boolean {
  const before = previous(of)
  if (!before) return isAsked(token, of)
  // “of who two now run it”, “of who there will be 200”; not “of who he was”
  if (before.text === ',') return opensQuantity(next(token))
  if (!quantities.has(before.lower) && before.tag !== 'CD') return false
  // “many of who they are”: a question stands for the noun.
  return isSureVerb(nextPastAdverbs(token)) && isSetOff(before)
}

const opensQuantity = (first: Token | undefined): boolean =>
  first !== undefined &&
  (first.tag === 'CD' || first.lower === 'there' || (first.lower !== 'one' && quantities.has(first.lower))) &&
  !(first.tag === 'CD' && isVerb(next(first)) && first.lower === 'one')

/** “, about 700 of who”, “, the vast majority of who” */
function isSetOff(quantity: Token): boolean {
  const {tokens} = quantity.sentence
  for (let at = quantity.index - 1; at >= Math.max(0, quantity.index - 5); at--) {
    const {text, tag} = tokens[at] as Token
    if (/^[,(–—-]+$/.test(text)) return true
    if (!/^(?:DT|CD|RB|JJ[RS]?|IN|RBR|RBS|PDT|\$)$/.test(tag)) return false
  }
  return false
}

/** Prepositions that open a relative clause behind a comma, and those behind which its subject may come last. */
const relating = list('under with without by from to for against behind beside among between alongside')
const amid = list('among between alongside beside behind with')

function isGoverned(token: Token, preposition: Token): boolean {
  const noun = previous(preposition) as Token
  const first = next(token)
  // “The captain, under who they had served, …”, “six people, among who were two firefighters”
  if (noun.text === ',' && relating.has(preposition.lower)) {
    const isTurned = amid.has(preposition.lower) && /^(?:were|are|was)$/.test(first?.lower ?? '')
    return isTurned || /^(?:PRP\$?|DT|CD|NNP?S?)$/.test(first?.tag ?? '')
  }
  if (!/^(?:to|for|with|by|from|against|about)$/.test(preposition.lower)) return false
  if (!/^(?:PRP\$?|DT|EX|NNP|NNS)$/.test(first?.tag ?? '')) return false
  // “judged the players by who they were”
  if (isOfBeing(token)) return false
  if (/^NNS?$/.test(noun.tag) && knownPersons.has(noun.lemma)) return true
  return preposition.lower !== 'about' && (groups.has(noun.lower) || isPluralOfPersons(noun))
}

/** “To who was the letter sent?”, “To who the money was paid is unknown.” */
function isOpening(token: Token, preposition: Token): boolean {
  if (isAsked(token, preposition)) return true
  return (
    /^(?:to|from|with|by|against)$/.test(preposition.lower) &&
    /^(?:PRP\$?|DT|NNS)$/.test(next(token)?.tag ?? '') &&
    !isOfBeing(token)
  )
}

/** “judged the players by who they were” */
function isOfBeing({sentence: {tokens}, index}: Token): boolean {
  const [verb, after] = [tokens[index + 2], tokens[index + 3]]
  return verb?.lemma === 'be' && (!after || /^(?:[,.:]|CC|IN)$/.test(after.tag))
}

const isAsked = (token: Token, preposition: Token): boolean =>
  /^(?:to|for|with|by|from|against|of)$/.test(preposition.lower) &&
  isVerb(next(token)) &&
  token.sentence.after.includes('?')
