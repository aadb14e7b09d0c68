import {articles, determiners, isFiniteVerb, isSmall, list, possessives, type Token} from '../../src/rule-kit/index.ts'

/** What opens a noun phrase: an article, another determiner, or nothing at all. */
export type Opening = 'a' | 'the' | 'other' | 'none'

/** A noun phrase of a common noun in the singular. */
export interface NounPhrase {
  noun: Token
  /** Its first word: an adjective, or the noun itself. */
  first: Token
  opening: Opening
  /** Where it stands: “subject”, “opening” (a subject that opens its sentence), “object”, “predicate” (behind “be”), “there” (what there is), or behind that preposition. */
  place: string
}

/** How sure the reading must be of a noun, and of what an object belongs to. */
const [surelyNoun, surelyObject] = [0.65, 0.8]

const places = list(`
  in on at to from with for of into onto after before during about against over under through near behind within around
  inside outside across toward towards upon beyond until since along above below among beside throughout despite off up by
  as without like
`)
const opening = new Set([...articles, ...determiners, ...possessives, 'whose', 'a', 'one'])
/** Adjectives with which a noun can do without an article: “next week”, “early morning”, “such”. */
export const likeDeterminers: ReadonlySet<string> = list(`
  last next such same first second third fourth fifth final other own more most less least former latter said top further
  additional early late mid high low past current present previous following one two three double full part
`)
/** “what kind of person”, “a type of tree”: one of its kind, without an article. */
const kinds = list(`
  kind kinds type types sort sorts form forms brand brands style styles class classes word words term terms manner level
  change changes duty duties levels choice rate piece notion love title rank role position post name job office
  selection section stretch length block slab piece chunk patch panel sheet scrap tract ribbon lot lots plenty deal
  mile miles metre metres meter meters yard yards foot feet kilometre kilometres kilometer kilometers acre acres hectare hectares ha km
`)
/** Marks and tags behind which no phrase begins, or which carry it on. */
const notBefore = /^(?:DT|PDT|CD|PRP\$|POS|W.*|\$|``|''|HYPH|CC|NN.*|JJ.?|-[LR]RB-|[:.]|SYM|NFP|ADD|FW|LS)$/
const notAfter = /^(?:NN.*|CD|JJ.?|VB[GN]|HYPH|POS|CC|``|''|-[LR]RB-|AFX|SYM|FW|LS|NFP|ADD|[:$])$/

/** The phrase that a noun heads, where its opening and its place can be told for sure. */
export function nounPhraseOf(noun: Token): NounPhrase | undefined {
  const {tag, text, certainty, dependents, index} = noun
  if (tag !== 'NN' || certainty.tag < surelyNoun || !(index === 0 ? /^\p{Lu}\p{Ll}+$/u : /^\p{Ll}{2,}$/u).test(text))
    return undefined
  const before = dependents.filter((other) => other.index < index)
  const determiner = before.find(
    ({relation, lower}) => /^(?:det|nmod:poss|nummod)/.test(relation) || opening.has(lower),
  )
  const preposition = lastWordOf(before.filter(({relation}) => relation === 'case').at(-1))
  const place = placeOf(noun, preposition)
  if (!place) return undefined
  if (determiner) {
    const {lower} = determiner
    return {
      noun,
      first: determiner,
      opening: lower === 'an' || lower === 'a' ? 'a' : lower === 'the' ? 'the' : 'other',
      place,
    }
  }
  const first = firstOf(noun)
  if (!first || !isSetOff(noun, first, place, preposition)) return undefined
  if (isJoined(noun) || isRepeated(noun) || isOneOfTwo(noun, place) || isKind(noun, place)) return undefined
  return {noun, first, opening: 'none', place: first.index === 0 ? 'opening' : place}
}

/** “to” of “according to” */
const lastWordOf = (preposition: Token | undefined) =>
  preposition?.dependents.filter(({relation}) => relation === 'fixed').at(-1) ?? preposition

function placeOf({relation, head, dependents, index}: Token, preposition: Token | undefined): string | undefined {
  if (dependents.some((other) => other.relation === 'cop')) return preposition ? undefined : 'predicate'
  if (preposition) {
    if (!/^(?:obl|nmod)(?::agent)?$/.test(relation)) return undefined
    return places.has(preposition.lower) ? preposition.lower : undefined
  }
  // “changed schools”
  if (relation === 'obj' || relation === 'iobj')
    return head?.tag.startsWith('V') && !withoutArticle.has(head.lemma) && !isCommand(head) ? 'object' : undefined
  if (!/^nsubj/.test(relation)) return undefined
  return head?.dependents.some((other) => other.relation === 'expl' && other.index < index) ? 'there' : 'subject'
}

/** Verbs with nouns that need no article: “changed schools”, “turned traitor”, “became chancellor”. */
export const withoutArticle: ReadonlySet<string> = list(
  'change switch turn become remain stay elect name appoint crown hold',
)

/** “Cover dish with foil”: recipes and instructions save their articles. */
const isCommand = ({tag, dependents}: Token) =>
  tag === 'VB' && !dependents.some(({relation}) => /^(?:aux|mark|nsubj)/.test(relation))

/** The first of the adjectives and nouns that lead up to a noun; undefined where something else is among them. */
function firstOf(noun: Token): Token | undefined {
  const {tokens} = noun.sentence
  let first = noun
  for (;;) {
    const word = tokens[first.index - 1]
    const isPart = word && /^(?:amod|compound|advmod)$/.test(word.relation) && isWithin(word.head, first, noun)
    if (!word || !isPart) break
    if (!/^(?:JJ[RS]?|NN|VB[NG])$/.test(word.tag) || !isSmall(word.text) || likeDeterminers.has(word.lower))
      return undefined
    if (word.end + 1 !== first.start) return undefined
    first = word
  }
  return isClosed(noun, first) ? first : undefined
}

/** Whether nothing in front of a phrase belongs to it, or determines it. */
export const isClosed = (noun: Token, first: Token): boolean =>
  noun.dependents.every(
    ({index, relation}) =>
      index >= first.index || /^(?:case|punct|advmod|mark|cc|cop|nsubj.*|expl|aux)$/.test(relation),
  )

const isWithin = (head: Token | undefined, first: Token, last: Token) =>
  head !== undefined && head.index >= first.index && head.index <= last.index

/** Whether what stands before a phrase shows that it begins there. */
function isSetOff(noun: Token, first: Token, place: string, preposition: Token | undefined): boolean {
  const {tokens} = noun.sentence
  const previous = tokens[first.index - 1]
  const next = tokens[noun.index + 1]
  if (!previous) return place === 'subject' && first === noun && next !== undefined && isFiniteVerb(next)
  if (first.index === 0 || opening.has(previous.lower) || notBefore.test(previous.tag)) return false
  // “on board ship”
  if (first.lower === 'board' || (previous.end + 1 !== first.start && previous.text !== ',')) return false
  if (preposition) return previous === preposition && previous.certainty.tag >= surelyNoun
  if (place === 'object')
    return previous === noun.head ? noun.certainty.head >= surelyObject : isPartOf(previous, noun.head)
  if (place === 'predicate') return previous.relation === 'cop' || previous.lower === 'not'
  if (place === 'subject' && /^['’]/.test(previous.text)) return false
  if (place === 'subject')
    return /\p{L}$/u.test(previous.text) || (previous.text === ',' && next !== undefined && isFiniteVerb(next))
  return true
}

/** “gave up seat”, “told us lot” */
const isPartOf = (previous: Token, verb: Token | undefined) =>
  previous.head === verb && /^(?:RP|PRP)$/.test(previous.tag) && /^(?:compound:prt|iobj)$/.test(previous.relation)

/** Goes on behind the noun, or is one of several: “bow and arrow”, “case A”, “decision making”. */
function isJoined({dependents, index, sentence}: Token): boolean {
  if (dependents.some(({relation}) => /^(?:conj|cc|appos|flat)/.test(relation))) return true
  const next = sentence.tokens[index + 1]
  // “85 people, crew included”
  if (/^(?:included|excluded|aside|apart|permitting)$/.test(next?.lower ?? '')) return true
  return next !== undefined && (notAfter.test(next.tag) || !/^[\p{Ll},.;?!]/u.test(next.text))
}

/** “a type of microscope”, “complete with clipboard” */
export const isKind = ({head}: Token, place: string) =>
  head !== undefined &&
  ((place === 'of' && (kinds.has(head.lower) || /^\d[\d,.]*(?:ha|km|m)$/.test(head.lower))) ||
    (place === 'with' && head.lower === 'complete') ||
    (place === 'for' && contests.has(head.lemma)))

/** “a race for township trustee”, “ran for county judge”: what somebody would be. */
const contests = list('ballot bid campaign candidate contest election nominee primary race run runoff stand vote')

/** “from country to country”, “step by step” */
export function isRepeated({lower, index, sentence}: Token): boolean {
  return sentence.tokens
    .slice(Math.max(0, index - 4), index + 5)
    .some((other) => other.index !== index && other.lower === lower)
}

/** “from stove to window”, “from mob to venture”, “promoted to captain”, “roped nose to tail” */
export function isOneOfTwo({index, sentence, head}: Token, place: string): boolean {
  const [to, other, behind] = sentence.tokens.slice(index + 1)
  if (to?.lower === 'to' && other?.tag === 'NN' && /^(?:[,.]|CC)$/.test(behind?.tag ?? '.')) return true
  if (/^from$/.test(place))
    return sentence.tokens.slice(index + 1, index + 7).some(({lower}) => /^(?:to|till|until|through|into)$/.test(lower))
  if (place !== 'to' && place !== 'into' && place !== 'through') return false
  if (/^(?:promote|demote|rise|elevate)$/.test(head?.lemma ?? '')) return true
  return sentence.tokens.slice(Math.max(0, index - 10), index).some(({lower}) => lower === 'from')
}
