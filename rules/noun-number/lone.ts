import {
  hasBareSubject,
  hasCapital,
  inflect,
  isCategory,
  isDish,
  isFiniteVerb,
  isInflectedAsVerb,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {bareObjects} from './bare-objects.generated.ts'
import {loneNouns} from './lone-nouns.generated.ts'
import {pluralByTaggedNoun} from './nouns.ts'
import {persons} from './persons.generated.ts'

/** A count noun in the singular that no determiner opens. */
export interface Lone {
  first: Token
  noun: Token
  /** The noun in the plural. */
  right: string
}

const personsInPlural = new Set(persons)
const lone = new Map(
  loneNouns.map((line): [noun: string, mayFollowPreposition: boolean] => [line.replace(' -', ''), line.endsWith(' -')]),
)

/** `tend bar` */
const idioms = new Set(
  bareObjects.flatMap((line) => {
    const [verbs = '', noun] = line.split(' ')
    return verbs.split('/').map((verb) => `${verb} ${noun}`)
  }),
)

/** Verbs of roles, places and instruments: “was elected speaker”, “plays shortstop”, “turned author”. */
const ofRoles = list(`
  anoint appoint become call change choose coach consecrate crown declare do elect emerge fall go hold keep leave lose make name ordain part pick play remain set stay
  switch take teach turn vote watch
`)
const prepositions = list(`
  about across after against along among around behind before beneath beside between for from inside into near of onto
  outside over past through toward towards with
`)
/** “a kind of boat”, “the role of analyst”, “the rank of colonel”: one of its kind. */
const kinds = list(`
  age art brand business capacity case class classes cost craft degree duties duty fear form forms game idea job kind kinds
  language length level load manner mile miles foot feet acre acres yard yards expanse breed variety model make presence absence lack name notion office point position post practice price profession rank rate risk role roles school
  choice change selection block section stretch piece slab chunk segment bit patch panel plank sheet plate scrap shred fragment lump
  swathe ribbon tract hectare hectares yard yards metre metres meter meters kilometre kilometres kilometer kilometers
  sense shape side sort sorts species sport state status strip stretch style styles term terms title trade type types use way word words work
`)
/** Adjectives with which a noun can do without a determiner: “last week”, “such”. */
const likeDeterminers = list(`
  additional another any certain comparable double each early either equal every few fifth final first former former fourth full further half
  high last late latter less little low many mere mid more most much neither new next no only other own past possible potential
  present previous prospective said same second several single such third top total various what whatever which
`)
const opens = /^(?:DT|PDT|PRP\$|POS|CD|W.*|\$|``|''|HYPH|NNP?S?|JJ.?|SYM|-[LR]RB-|AFX|FW|:|CC|UH|LS|NFP)$/

/** “Volunteers handed out | diaper.”, “investigators spoke to the owner of | horse”, “The storm closed in, and | forecaster said …” */
export function findLone(noun: Token): Lone | undefined {
  const {tag, text, lower, lemma, certainty, index, sentence, relation} = noun
  const isWary = lone.get(lower)
  if (tag !== 'NN' || index === 0 || isWary === undefined || lemma !== lower || !/^\p{Ll}+$/u.test(text))
    return undefined
  if (certainty.head < 0.6 || certainty.relation < 0.6 || certainty.tag < (certainty.relation < 0.9 ? 0.85 : 0.45))
    return undefined
  const {tokens} = sentence
  const first = firstOf(noun)
  const before = tokens[(first?.index ?? 0) - 1]
  if (!first || !before || opens.test(before.tag) || before.certainty.tag < 0.7) return undefined
  // “since the Help to Buy scheme closed”: the end of a name
  if (before.index > 0 && hasCapital(before.text) && before.text !== 'I') return undefined
  // “crossed open country”: what the land is like
  if (lower === 'country' && first !== noun) return undefined
  // “door to door”, “from island to island”
  if (tokens.some((other) => other !== noun && other.lower === lower && Math.abs(other.index - index) < 6))
    return undefined
  if (isCategory(noun) || isDish(noun)) return undefined
  if (!endsPhrase(noun) || noun.dependents.some((other) => isJoined(other, first))) return undefined
  const stands = /^i?obj$/.test(relation)
    ? isObject(noun, before)
    : /^nsubj/.test(relation)
      ? isSubject(noun, before)
      : !isWary && /^(?:obl|nmod|obl:agent)$/.test(relation) && isBehindPreposition(noun, before)
  const right = stands ? (pluralByTaggedNoun.get(lower) ?? inflect(lower, 'NNS')) : undefined
  return right === undefined || right === lower ? undefined : {first, noun, right}
}

/** The first of the adjectives that lead up to a noun; undefined where one makes a determiner superfluous. */
function firstOf(noun: Token): Token | undefined {
  const {tokens} = noun.sentence
  let first = noun
  for (;;) {
    const word = tokens[first.index - 1]
    const [half, hyphen] = [tokens[first.index - 3], tokens[first.index - 2]]
    // “one-time item”
    if (word && half && hyphen?.tag === 'HYPH' && half.end === hyphen.start && hyphen.end === word.start) {
      first = half
      continue
    }
    if (word?.head !== noun || word.relation !== 'amod') return first
    if (!/^(?:JJ|VB[NG])$/.test(word.tag) || likeDeterminers.has(word.lower) || !/^\p{Ll}+$/u.test(word.text))
      return undefined
    if (word.end + 1 !== first.start) return undefined
    first = word
  }
}

/** What else stands before the noun, or stands joined to it. */
const isJoined = ({relation, index, lower, tag, dependents}: Token, first: Token): boolean =>
  // “sold chair, lamps and old books”
  !(
    relation === 'conj' &&
    tag === 'NNS' &&
    !dependents.some((other) => /^(?:det|nmod:poss|nummod)/.test(other.relation))
  ) &&
  (/^(?:conj|cc|appos|flat|list|parataxis|nmod:unmarked|cop|expl|aux|orphan)/.test(relation) ||
    (index < first.index && !/^(?:case|punct|mark|advmod)$/.test(relation)) ||
    /^(?:each|apiece)$/.test(lower))

function endsPhrase({sentence: {tokens}, index, end}: Token): boolean {
  const after = tokens[index + 1]
  if (!after) return true
  if (after.start === end && !/^[.,;]$/.test(after.text)) return false
  if (after.certainty.tag < 0.7) return false
  return (
    /^(?:IN|TO|VB[DZPN]|MD|\.|,|WDT|WP|WRB|RB|DT|PRP)$/.test(after.tag) && !/^(?:by|per|as|than|\/)$/.test(after.lower)
  )
}

/** Right behind its verb, which has a subject or goes on from one that has. */
function isObject({head, index, lower}: Token, before: Token): boolean {
  if (!head || head.index > index || !/^VB[DGZPN]?$/.test(head.tag) || ofRoles.has(head.lemma)) return false
  // “tending bar”, “drew level”
  if (idioms.has(`${head.lemma} ${lower}`)) return false
  // “Man bites dog”
  if (hasBareSubject(head)) return false
  // “which need clash with none”: it may be a verb.
  if (/^(?:need|dare|help)$/.test(head.lemma) && isInflectedAsVerb(lower)) return false
  // “Cover dish with foil”
  if (head.tag === 'VB' && !head.dependents.some(({relation}) => /^(?:aux|mark|nsubj)/.test(relation))) return false
  return (
    before === head || (before.relation === 'compound:prt' && before.head === head && before.index === head.index + 1)
  )
}

function isSubject({head, index, sentence: {tokens}}: Token, before: Token): boolean {
  const after = tokens[index + 1]
  const verb = after?.tag === 'RB' ? tokens[index + 2] : after
  if (!head || head.index < index || !verb || !isFiniteVerb(verb) || verb.certainty.tag < 0.8) return false
  // “that”, “because”, “said”, “, said”
  return /^(?:,|VB[DZ])$/.test(before.tag) || (before.tag === 'IN' && before.relation === 'mark')
}

function isBehindPreposition({dependents, lower, index}: Token, before: Token): boolean {
  if (before.relation !== 'case' || !dependents.includes(before)) return false
  // “asked by reporter”, “sold to investor”; not “by tractor”, “to boot”
  const isOfPerson = /^(?:by|to)$/.test(before.lower) && personsInPlural.has(pluralByTaggedNoun.get(lower) ?? '')
  if (!prepositions.has(before.lower) && !isOfPerson) return false
  const [noun, after] = [before.sentence.tokens[before.index - 1], before.sentence.tokens[index + 1]]
  // “complete with clipboard”
  if (before.lower === 'with' && noun?.lower === 'complete') return false
  // “from pilot to passenger”, “a story of boy meets girl”
  if ((before.lower === 'from' && after?.lower === 'to') || /^VB[ZP]$/.test(after?.tag ?? '')) return false
  if (before.lower === 'to' && before.sentence.tokens.slice(0, before.index).some((each) => each.lower === 'from'))
    return false
  if (before.lower === 'of') return noun !== undefined && /^NNS?$/.test(noun.tag) && !kinds.has(noun.lower)
  return noun === undefined || !/^(?:from|as|such|due|because|instead|regardless)$/.test(noun.lower)
}
