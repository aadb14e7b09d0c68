import {isFiniteVerb, isFormOf, isKnownPlace, isSmall, list, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {isDepictive, mayBeContactClause} from './contact-clause.ts'
import {areSpaced, type Gap} from './gap.ts'
import {ofNouns} from './of-nouns.generated.ts'
import {timesAndManners} from './times-and-manners.ts'

const takesOf = new Set(ofNouns)

/** “The cost the repairs has doubled”, “a collection rare clocks”, “the mayor Toulon”: where a doubt is, and “of” makes the sentence no harder to read. */
export function findDoubtedOf(token: Token): Gap | undefined {
  const {doubt, sentence, index} = token
  if (doubt?.kind !== 'lost' || doubt.word !== 'of') return undefined
  const before = sentence.tokens[index - 1]
  if (
    !before ||
    !areSpaced(before, token) ||
    !/^NNP?S?$/.test(before.tag) ||
    (before.tag === 'NNS' && before.certainty.tag < 0.8)
  )
    return undefined
  if (
    !isSmall(before.text) &&
    !/^(?:University|Bank|Bishop|Archbishop|Republic|Kingdom|Gulf|Bay|Isle|Port|City)$/.test(before.text)
  )
    return undefined
  const least = leastDoubt(token, before)
  if (!least || doubt.certainty < least) return undefined
  const trial = tryWord(token, 'of')
  if (trial?.put.tag !== 'IN' || trial.put.relation !== 'case') return undefined
  const isRead = trial.put.head?.head?.index === before.index
  return isRead && trial.gain >= 0 ? {before, lost: ['of']} : undefined
}

/** How sure the doubt must be; undefined where the words stand together by right. */
function leastDoubt(token: Token, noun: Token): number | undefined {
  if (token.tag.startsWith('NNP')) return isOfPlace(token, noun) ? 0.4 : undefined
  if (/^(?:DT|PRP\$)$/.test(token.tag)) return leastBeforePhrase(token, noun)
  if (/^(?:JJ|NN|NNS)$/.test(token.tag) && gathers.has(noun.lower) && isDetermined(noun) && !isTheKind(noun)) return 0.9
  return undefined
}

function leastBeforePhrase(token: Token, noun: Token): number | undefined {
  const {tokens} = noun.sentence
  const second = token.head
  if (!second || second.index <= token.index || !/^NNS?$/.test(second.tag)) return undefined
  // “The council makes laws and the mayor the budget”, “the importance this has”
  if (noun.relation === 'conj' || noun.dependents.some(({relation}) => relation === 'cc')) return undefined
  if (/^(?:this|that|these|those)$/.test(token.lower) || isDepictive(token)) return undefined
  const isTime = timesAndManners.has(second.lower) || /day$/.test(second.lower)
  if (isTime && !boundaries.has(noun.lower)) return undefined
  // “It was long, bitter and in the end a failure.”
  if (noun.dependents.some(({lower, relation}) => relation === 'case' && lower === 'in')) return undefined
  const verb = tokens.slice(0, noun.index).findLast(({tag}) => /^(?:VB.?|MD)$/.test(tag))
  const next = nextOf(second)
  if (!verb) {
    // “The heat the board once made died down”, “Early in the second half a third try was scored”, “$9 million, a sum the
    // bank called fair, is left”
    const isFronted = tokens
      .slice(0, noun.index)
      .some(({tag, lower, text}) => (tag === 'IN' && lower !== 'of') || text === ',')
    if (!isDetermined(noun) || isFronted) return undefined
    // “The series the channel ordered in March will be shown”: the participle may be a past.
    if (next?.tag === 'VBN' && isFormOf(next.lower, 'VBD')) return undefined
    // “The sale the yard, announced in March, was delayed.”
    if (tokens[second.index + 1]?.text === ',') return 0.97
    return isOnlyVerb(token) ? 0.8 : undefined
  }
  // “a man printing the forms the county stopped mailing”
  if (next && (isFiniteVerb(next) || /^(?:PRP|WP|WDT|VBN)$/.test(next.tag))) return undefined
  if (mayBeContactClause(second, token)) return undefined
  const hasCase = hasPreposition(noun)
  if (twoObjects.has(verb.lemma) && !hasCase) return undefined
  if (hasCase && isBeforeObject(noun, verb)) return undefined
  return takesOf.has(noun.lower) || boundaries.has(noun.lower) ? 0.85 : hasCase ? 0.93 : 0.97
}

const hasPreposition = ({dependents}: Token) => dependents.some(({relation}) => relation === 'case')

/** “carries beyond our shores the promise of freedom”: the verb has no other object. */
const isBeforeObject = ({lower, index}: Token, {dependents}: Token) =>
  !boundaries.has(lower) && !dependents.some((other) => other.relation === 'obj' && other.index < index)

/** What stands behind a noun may be the object of the verb before it: “offered the two sides a platform”. */
export function mayBeOfVerb(noun: Token): boolean {
  const verb = noun.sentence.tokens.slice(0, noun.index).findLast(({tag}) => /^(?:VB.?|MD)$/.test(tag))
  if (!verb) return false
  return hasPreposition(noun)
    ? isBeforeObject(noun, verb) && verb.tag !== 'VBN' && verb.lemma !== 'be'
    : twoObjects.has(verb.lemma)
}

/** What follows a phrase, adverbs and a second noun aside. */
const nextOf = (noun: Token): Token | undefined =>
  noun.sentence.tokens.slice(noun.index + 1).find(({tag}) => !/^(?:RB|NN.*|POS)$/.test(tag))

/** One finite verb, and no clause below it, is all that follows. */
function isOnlyVerb({sentence: {tokens}, index}: Token): boolean {
  const end = tokens.findIndex((token) => token.index > index && /^[,.;:—–(]/.test(token.text))
  const clause = tokens.slice(index, end < 0 ? undefined : end)
  return clause.filter(isFiniteVerb).length === 1
}

const isDetermined = ({dependents}: Token) => dependents.some(({relation}) => /^(?:det|nmod:poss|amod)$/.test(relation))

/** “the kind greeting”, “the first kind word” */
const isTheKind = ({lower, dependents, sentence: {tokens}, index}: Token) =>
  /^(?:kind|sort|level)$/.test(lower) &&
  (dependents.some((other) => other.lower === 'the') ||
    (lower === 'kind' && /^(?:first|last|second|third|only|one|no|many)$/.test(tokens[index - 1]?.lower ?? '')))

/** “at the end the season” */
const boundaries = list('end beginning start middle close course turn eve remainder rest height half')
/** Verbs with two objects, or with an object and what it is made: “calling the practice the spoils system”. */
export const twoObjects: ReadonlySet<string> = list(`
  give call make name offer show tell teach send lend pay cost win buy bring deny grant promise owe award assign hand elect
  appoint consider declare deem dub label leave charge fine bet wish envy save spare allow get do find keep take read write
  sell throw pass serve feed earn guarantee
`)
/** Nouns that gather what “of” brings. */
const gathers = list(`
  collection number amount variety range series lack group set pair piece kind type sort member maker handful dozen bunch
  crowd shortage supply network wave pile stack list string team couple quantity majority host body pool level rate sense
  array mixture combination abundance absence owner producer loss use production
`)

/** “the mayor Toulon”, “in the city Gdansk”, “the University Vermont” */
function isOfPlace(token: Token, noun: Token): boolean {
  const {tokens} = token.sentence
  const [article, lead, next] = [tokens[noun.index - 1], tokens[noun.index - 2], tokens[token.index + 1]]
  if (article?.lower !== 'the' || /^(?:NNPS?|POS|HYPH)$/.test(next?.tag ?? '')) return false
  if (isKnownPlace(token.text)) return ofPlaces.has(noun.lower)
  return settlements.has(noun.lower) && lead?.tag === 'IN' && /^(?:IN|[,.])$/.test(next?.tag ?? '')
}
const settlements = list('city town village port province district island suburb')
const ofPlaces = list(`
  mayor city town village port province district island president king queen bishop archbishop governor capital people
  streets coast suburb outskirts north south east west center centre university republic kingdom bank gulf bay isle
`)
