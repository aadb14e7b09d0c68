import type {Token} from '../../src/rule-kit/index.ts'
import {hasCapital, list} from '../../src/rule-kit/index.ts'
import {isSimple, type Opening, ordinals} from './phrase.ts'
import {roleNouns} from './role-nouns.generated.ts'
import {some, startsWith} from './tokens.ts'

/** What some words are that are set off behind a noun. */
export type AsideKind =
  | 'age'
  | 'apposition'
  | 'name'
  | 'relative'
  | 'participle'
  | 'inclusion'
  | 'adverb'
  | 'preposition'
  | 'reduced'
  | 'clause'
  | 'distance'
  | 'origin'

/** How the message names them. */
export const nameOf: Record<AsideKind, string> = {
  age: 'an age',
  apposition: 'an apposition',
  name: 'a name',
  relative: 'a clause',
  participle: 'a phrase',
  inclusion: 'a phrase',
  adverb: 'an aside',
  preposition: 'an aside',
  reduced: 'an aside',
  clause: 'a clause',
  distance: 'an aside',
  origin: 'an aside',
}

const roles = new Set(roleNouns)

export const adverbs: ReadonlySet<string> = new Set([
  'by contrast',
  'for example',
  'for instance',
  'however',
  'in fact',
  'in turn',
  'indeed',
  'meanwhile',
  'moreover',
  'nevertheless',
  'of course',
  'on the other hand',
])
const inclusions = new Set(['along with', 'as well as', 'including', 'such as', 'together with'])
const prepositions = list('after at before despite during in like on since unlike with without')

/** What the words behind a comma are to the noun before it, by their first. */
export function kindOfAside(tokens: readonly Token[], from: number): AsideKind | undefined {
  const first = tokens[from]
  if (!first) return undefined
  const {lower, tag, text} = first
  if (/^(?:who|which|whose|whom)$/.test(lower) || isOfWhom(tokens, from)) return 'relative'
  if (isDistance(tokens, from)) return 'distance'
  if (isAge(text) || (lower === 'now' && isAge(tokens[from + 1]?.text ?? ''))) return 'age'
  if (startsWith(tokens, from, adverbs)) return 'adverb'
  if (startsWith(tokens, from, inclusions)) return 'inclusion'
  if (isApposition(tokens, from)) return 'apposition'
  // “Charities, listed buildings and shops will pay”: what it describes stands right behind.
  const describes = first.relation === 'amod' && first.head?.index === first.index + 1
  if (lower === 'aged' || (/^VB[NG]$/.test(tag) && first.certainty.tag > 0.6 && !describes)) return 'participle'
  if (/^NNPS?$/.test(tag) && hasCapital(text)) return 'name'
  if (/^(?:when|if|while|once|though|although)$/.test(lower))
    return isReduced(tokens, from) ? 'reduced' : tokens[from + 1]?.tag === 'PRP' ? 'clause' : undefined
  return tag === 'IN' && prepositions.has(lower) ? 'preposition' : undefined
}

/** “when asked”, “if elected” */
const isReduced = (tokens: readonly Token[], from: number) => /^(?:VB[NDG]|JJ)$/.test(tokens[from + 1]?.tag ?? '')

/** “many of whom” */
const isOfWhom = (tokens: readonly Token[], from: number) =>
  tokens[from + 1]?.lower === 'of' && /^(?:whom|which)$/.test(tokens[from + 2]?.lower ?? '')

/** “about 40 miles off the coast” */
function isDistance(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:about|almost|nearly|roughly|some)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  return (
    tokens[at]?.tag === 'CD' &&
    /^(?:acres|feet|hours|kilometers|kilometres|km|meters|metres|miles|minutes|yards)$/.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
}

export const isAge = (text: string): boolean => /^(?:[1-9]\d?|10\d)$/.test(text)

/** “the mayor”, “now a teacher”, “one of the oldest”, “Japan’s prime minister”, “chief executive of the bank” */
export function isApposition(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first || !second) return false
  if (/^(?:now|then|once|also|himself|herself|itself|formerly)$/.test(first.lower))
    return /^an?$/.test(second.lower) || isRole(tokens, from + 1)
  if (/^(?:an?|the|his|her|its|their)$/.test(first.lower)) return /^(?:DT|PRP\$)$/.test(first.tag)
  if (first.lower === 'one') return second.lower === 'of'
  return isRole(tokens, from) || isOwned(tokens, from)
}

/** “chief executive of the bank” */
function isRole(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (!token || !/^(?:JJ|NN|HYPH)$/.test(token.tag)) return false
    if (roles.has(token.lower) && !/^(?:JJ|NN|HYPH)$/.test(tokens[i + 1]?.tag ?? '')) return true
  }
  return false
}

/** “Japan’s prime minister” */
function isOwned(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (/^NNPS?$/.test(tokens[at]?.tag ?? '')) at++
  return at > from && at < from + 3 && tokens[at]?.tag === 'POS'
}

/** Nouns for persons that a name or an age may follow. */
const people = list(`
  actor actress aunt baker barrister biologist boy brother builder butcher carpenter chef chemist child colleague composer
  conductor cousin friend grandfather grandmother neighbor neighbour nephew niece uncle
  constable coroner daughter defender driver drummer electrician father firefighter fisherman foreman forward gardener
  geologist girl goalkeeper guitarist headmaster headmistress headteacher husband jockey keeper landlady landlord man
  magistrate mechanic midfielder mother novelist organist painter paramedic pharmacist photographer physicist pianist pilot
  pitcher player playwright plumber poet publican quarterback referee sculptor sergeant shepherd shopkeeper singer sister
  skipper soldier solicitor son steward striker student supervisor suspect trainer umpire vet victim violinist widow wife
  winger woman worker
`)

const isPerson = ({lower}: Token) => roles.has(lower) || people.has(lower)

export const isForPerson = (tokens: readonly Token[], from: number, to: number) =>
  some(tokens, from, to, (token) => isPerson(token) || /(?:er|or|ist|ian|man|woman)$/.test(token.lower))

const titles = list(
  'mr mrs ms miss madam dr prof sir lord lady justice judge president senator governor speaker mr. mrs. ms. dr. prof. gen. col. sen. rep. gov.',
)

/** Whether some words behind a phrase and its comma can be nothing but an aside that ends before the verb. */
export function isAside(
  tokens: readonly Token[],
  phrase: Opening,
  kind: AsideKind,
  from: number,
  to: number,
  verb: Token,
): boolean {
  const {isName, isDefinite, isBare, head} = phrase
  const first = tokens[from] as Token
  // “The wheel, set on a shaft and two stones are”: a list
  const isPluralVerb = /^(?:are|were|have|do)$/.test(verb.lower)
  if (isPluralVerb && head.number === 'singular' && some(tokens, from, to, ({tag}) => tag === 'CC')) return false
  switch (kind) {
    case 'relative':
    case 'adverb':
    case 'clause':
      return true
    case 'origin':
      return isName && isSimple(tokens, from, to)
    case 'reduced':
      return to - from > 1
    case 'distance':
      return (isName || isDefinite) && /^(?:has|is|was)$/.test(verb.lower) && to - from > 2
    case 'participle':
      // “Teaming, commenting and voting are”
      return to - from > 1 && !(first.tag === 'VBG' && some(tokens, from, to, ({tag}) => tag === 'CC'))
    case 'inclusion':
      return to - from > 1 && !/^(?:IN|DT|CC)$/.test(tokens[to - 1]?.tag ?? '')
    case 'preposition':
      return to - from > 1 && isSimple(tokens, from, to)
    case 'age':
      if (!isName && !people.has(head.lower)) return false
      if (isPluralVerb) return false
      if (first.lower === 'now') return to === from + 2
      return to === from + 1 || (/^(?:of|from)$/.test(tokens[from + 1]?.lower ?? '') && isSimple(tokens, from, to))
    case 'apposition': {
      // “My fellow Americans, the state of the union is strong”
      if (tokens[phrase.from]?.lower === 'my') return false
      const start = /^(?:RB|PRP)$/.test(first.tag) ? from + 1 : from
      if (!isSimple(tokens, start, to)) return false
      // “The son of a miner, the mayor said …”, “Mr Ames, the clause says …”
      // “the album, her third”
      if (first.tag === 'PRP$' && to === from + 2 && ordinals.has(tokens[from + 1]?.lower ?? '')) return isDefinite
      // “The tower, the tallest in the city was sold”
      // “The storm, the third in a week knocked out the power”
      const isRanked =
        (tokens[start] as Token).lower === 'the' &&
        (tokens[start + 1]?.tag === 'JJS' ||
          (ordinals.has(tokens[start + 1]?.lower ?? '') && /^(?:IN|DT)$/.test(tokens[start + 2]?.tag ?? '')))
      if (!isName && isBare && isPerson(head) && isDefinite && isNamed(tokens, start, to)) return true
      if (!isName) return isDefinite && (/^(?:an?|one)$/.test((tokens[start] as Token).lower) || isRanked)
      const isTitled = some(tokens, phrase.from, phrase.to, ({lower}) => titles.has(lower))
      return !isTitled || isForPerson(tokens, from, to)
    }
    case 'name':
      return (
        isBare &&
        isDefinite &&
        !isName &&
        (isPerson(head) || firms.has(head.lower)) &&
        !some(tokens, phrase.from, phrase.to, ({tag, lower}) => /^(?:JJS|CD)$/.test(tag) || ranking.has(lower)) &&
        !some(tokens, from, to, ({tag, text}) => !/^NNPS?$/.test(tag) && text !== '-')
      )
  }
}

/** “her brother, the late Amos Teller”, “its founder, the actor Tom Hale” */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower !== 'the') return false
  let at = to
  while (tokens[at - 1]?.tag === 'NNP' && hasCapital(tokens[at - 1]?.text ?? '')) at--
  return (
    at < to &&
    at > from + 1 &&
    !some(tokens, from + 1, at, (token) => token.lower !== 'late' && !isPerson(token) && token.tag !== 'JJ')
  )
}

/** Nouns for firms and bodies that a name may follow. */
export const firms: ReadonlySet<string> = list(`
  airline association bank body brewer broadcaster builder carrier charity club company contractor developer firm group
  insurer lender maker manufacturer operator owner party publisher regulator retailer start-up supplier union
`)

const ranking = list('only first last youngest eldest oldest')
