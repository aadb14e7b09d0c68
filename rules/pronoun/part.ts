import {list, type Token} from '../../src/rule-kit/index.ts'
import {isSureVerb, isVerb, next, nextPastAdverbs, previous} from './near.ts'
import {isPluralOfPersons, knownThings} from './people.ts'
import type {WrongRelative} from './relative.ts'

const several = list(
  'both many few several two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores',
)
const quantities = new Set([...several, ...'all each half most much neither none one some any either'.split(' ')])

/** “nurses, most of which were tired”, “drugs, two of whom are sold”, “five of it had recovered”, “the schools, most of them were rebuilt, will close” */
export function findWrongPart(token: Token): WrongRelative | undefined {
  if (isThemBeforeWho(token)) return {token, right: 'those', why: 'before “who”'}
  const of = previous(token)
  const quantity = of && previous(of)
  if (of?.lower !== 'of' || !quantity) return undefined
  if (token.lower === 'which' && quantity.text === ',') return whichOfPersons(token, previous(quantity))
  const isQuantity = quantities.has(quantity.lower) || /^\d+$/.test(quantity.text)
  if (!isQuantity) return undefined
  if (token.lower === 'it') return itOfSeveral(token, quantity)
  const comma = previous(quantity)
  const noun = comma?.text === ',' ? previous(comma) : undefined
  if (!noun) return undefined
  if (token.lower === 'which') {
    const verb = nextPastAdverbs(token)
    const isOfPersons =
      (isPluralOfPersons(noun) && !isWithinAnother(noun)) || (isOneBehindPersons(noun) && isOfSeveral(quantity, verb))
    return isOfPersons && isSureVerb(verb) ? {token, right: 'whom', why: 'persons'} : undefined
  }
  if (token.lower === 'whom')
    return noun.tag === 'NNS' && knownThings.has(noun.lemma) && !isWithinAnother(noun)
      ? {token, right: 'which', why: 'things'}
      : undefined
  return token.lower === 'them' ? themInAside(token, noun) : undefined
}

/** “children of the village”, “nurses at a clinic”: one thing, behind the persons that it goes with. */
function isOneBehindPersons(noun: Token): boolean {
  const {head, tag, dependents} = noun
  const preposition = dependents.find(({relation}) => relation === 'case')
  if (tag !== 'NN' || !head || !preposition || !/^nmod/.test(noun.relation) || noun.certainty.head < 0.7) return false
  return (
    head.index === preposition.index - 1 &&
    isPluralOfPersons(head) &&
    !isWithinAnother({...head, dependents: head.dependents.filter((each) => each !== noun)}) &&
    !dependents.some(({relation}) => /^(?:conj|cc)$/.test(relation))
  )
}

/** “48 of which came”, “most of which are”: of one thing there are no such parts. */
const isOfSeveral = (quantity: Token, verb: Token | undefined): boolean =>
  quantity.lower !== '1' &&
  (/^\d+$/.test(quantity.text) || several.has(quantity.lower) || /^(?:are|were|have)$/.test(verb?.lower ?? '')) &&
  !/^(?:is|was|has)$/.test(verb?.lower ?? '')

/** “The dead, of which 17 were women”, “the nurses, of which 30 are new” */
function whichOfPersons(which: Token, noun: Token | undefined): WrongRelative | undefined {
  const count = next(which)
  if (!noun || !count || !(count.tag === 'CD' || quantities.has(count.lower)) || !isSureVerb(nextPastAdverbs(count)))
    return undefined
  const isOfFallen = fallen.has(noun.lower) && previous(noun)?.lower === 'the'
  return isOfFallen || (isPluralOfPersons(noun) && !isWithinAnother(noun))
    ? {token: which, right: 'whom', why: 'persons'}
    : undefined
}

const fallen = list('dead injured wounded missing homeless unemployed accused arrested elderly')

const shares = list('half third quarter majority hundreds thousands dozens')

/** “half of them who lose their posts”; not “told them who had won” */
function isThemBeforeWho(token: Token): boolean {
  const [who, before] = [next(token), previous(token)]
  // “those of them who were awake”
  if (before?.lower === 'of' && !shares.has(previous(before)?.lower ?? '')) return false
  return (
    token.lower === 'them' &&
    who?.lower === 'who' &&
    /^(?:of|for|from|among|against|by|with)$/.test(before?.lower ?? '') &&
    isVerb(nextPastAdverbs(who)) &&
    !token.sentence.after.includes('?')
  )
}

/** “five of it had begun”; not “ten of it” of a recipe, which no verb follows. */
function itOfSeveral(token: Token, quantity: Token): WrongRelative | undefined {
  const before = previous(quantity)
  if (!several.has(quantity.lower) || /^(?:the|that|this|all)$/.test(before?.lower ?? '')) return undefined
  const verb = nextPastAdverbs(token)
  // “Six of it is enough”
  if (verb?.tag === 'VBZ' || verb?.lower === 'was') return undefined
  const isEnd =
    (quantity.lower === 'several' && previous(quantity)?.tag.startsWith('VB')) ||
    (before?.text === ',' && isCounted(previous(before)) && next(token)?.tag === 'IN')
  return isVerb(verb) || isEnd ? {token, right: 'them', why: `“${quantity.text}” are several`} : undefined
}

/** “17 free throws, five of it by Bell”; but “ten miles, five of it in the dark” */
const isCounted = (noun: Token | undefined): boolean =>
  noun?.tag === 'NNS' && !units.has(noun.lemma) && noun.dependents.some(({tag}) => tag === 'CD')

const units = list(`
  second minute hour day week month year decade mile kilometre kilometer metre meter km yard foot inch acre hectare ton tonne
  pound kilogram kilo ounce litre liter gallon pint dollar euro penny cent percent point degree page lap
`)

/** “The schools, most of them were built in 1950, will close”: a clause set between a subject and its verb. */
function themInAside(token: Token, noun: Token): WrongRelative | undefined {
  const verb = next(token)
  if (!isSureVerb(verb) || noun.tag !== 'NNS' || !/^nsubj/.test(noun.relation) || isWithinAnother(noun))
    return undefined
  const {tokens} = token.sentence
  const comma = tokens.slice(verb.index).find(({text}) => text === ',')
  const main = comma && nextPastAdverbs(comma)
  if (!main || !isSureVerb(main)) return undefined
  if (tokens.slice(0, noun.index).some(isVerb)) return undefined
  const right = isPluralOfPersons(noun) ? 'whom' : 'which'
  return {token, right, why: 'a main clause within another'}
}

/** “a team of nurses, most of which”, “parties of voters”: the group may be meant. */
const isWithinAnother = (noun: Token): boolean =>
  noun.relation === 'nmod' ||
  noun.dependents.some(({relation}) => /^(?:conj|cc|nmod|case)/.test(relation) && relation !== 'nmod:poss')
