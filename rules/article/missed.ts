import {
  auxiliariesOf,
  hasBareSubject,
  isCategory,
  isDish,
  isFiniteVerb,
  isInflectedAsVerb,
  isSpeechVerb,
  list,
  soundOf,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {type BarePhrase, barePhraseOf} from './bare.ts'
import {counted as countedNouns} from './counted.generated.ts'
import {isIdiom, isNumbered, isTerm, isTerrain} from './needs.ts'
import {isClosed, isKind, isOneOfTwo, isRepeated, likeDeterminers, withoutArticle} from './phrase.ts'
import {seldomBare} from './seldom-bare.generated.ts'

/** How sure the reading must be that an article is missing. */
const leastDoubt = 0.5
const counted = new Set(countedNouns)
/** Nouns that edited text hardly ever has bare, and behind what it has them so. */
const seldom = new Map(
  seldomBare.map((line): [noun: string, behind: readonly string[]] => {
    const [noun = '', ...behind] = line.split(' ')
    return [noun, behind]
  }),
)

/** Behind these, roles and terms stand bare: “as captain”, “without warning”. */
const beforeRoles = /^(?:as|without|like|than|per|via|versus)$/

/** “the Portland, Ore., company”: its article stands before the aside. */
const isBehindAside = ({first: {index, sentence}}: BarePhrase): boolean => sentence.tokens[index - 1]?.text === ','

/** “He was hired by company in Denver”: the reading misses an article before what is counted for certain. */
export function findMissed(noun: Token): BarePhrase | undefined {
  const isCounted = counted.has(noun.lower)
  const phrase = isCounted || seldom.has(noun.lower) ? barePhraseOf(noun) : undefined
  if (!phrase || !mayHaveLost(phrase) || isTerrain(phrase) || isBehindAside(phrase)) return undefined
  return (isCounted && (isDoubted(phrase) || isPlain(phrase))) || isLikely(phrase) ? phrase : undefined
}

const isDoubted = (phrase: BarePhrase): boolean =>
  doubtOf(phrase) >= leastDoubt &&
  /^(?:nsubj|obj|obl|nmod)/.test(phrase.noun.relation) &&
  phrase.noun.certainty.head >= 0.4

const doubtOf = ({first: {doubt}}: BarePhrase): number =>
  doubt?.kind === 'lost' && /^(?:an?|the)$/.test(doubt.word ?? '') ? doubt.certainty : 0

/** Prepositions that nothing counted follows bare, but in set phrases. */
const prepositions = list(`
  in on at to from with for into onto after before during about against over under through near behind inside outside
  beside across around along within toward towards beneath above below upon
`)
/** Words behind which a sentence goes on, and no noun phrase. */
const goesOn = /^(?:IN|TO|WRB|WDT|WP|RB|VB[DZNG]|MD|CC|PRP|[.,:])$/
/** How sure the reading must be that an article is missing where it stands plainly for nothing else, or fairly so. */
const slightDoubt = 0.25
const leastGain = -0.3

/** Names of what is done or felt, which may stand for no single thing. */
const abstract = /(?:[st]ion|ance|ence|ment|ness|ity|ism|ship|ing|[sv]al)$/
/** How much all that speaks for a lost article must outweigh what speaks against it: learned from text with articles taken out. */
const leastEvidence = 0.6

/** “struck crossbar”, “told council”, “with smaller club”: much speaks for a lost article, and it reads well with one. */
function isLikely({first, noun, previous}: BarePhrase): boolean {
  const next = noun.sentence.tokens[noun.index + 1]
  if (!previous || !next || previous.certainty.tag < 0.5 || !/^[\p{L},]/u.test(previous.text)) return false
  if (!/^\p{Ll}[\p{Ll}\- ]*$/u.test(textBetween(first, noun)) || /^(?:JJ|POS)$/.test(next.tag)) return false
  // “in lieu of bonus”, “above forecast”, “Ann Orr, managing director”
  if (previous.lower === 'of' && anyOf.has(noun.sentence.tokens[previous.index - 1]?.lower ?? '')) return false
  if (/^(?:by|above|below|beyond|until|per)$/.test(previous.lower)) return false
  // “a Grade I listed building”, “a women in science event”, “the Portland, Ore., company”, “Ann Orr, curator of birds”
  if (isBehindNumeral(previous) || isWithinCompound(noun) || isBehindName(previous)) return false
  // “through defect of judgment”, “upon issue of a note”
  if (previous.tag === 'IN' && next.lower === 'of' && !counted.has(noun.lower)) return false
  if (previous.tag === 'VBG' && noun.sentence.tokens[previous.index - 1]?.text === ',') return false
  const place = placeIn(noun, previous)
  if (!place || wasSeenBare(noun, previous, place)) return false
  const evidence =
    2 * doubtOf({first, noun, previous}) +
    (counted.has(noun.lower) ? 1.2 : 0) -
    (abstract.test(noun.lower) ? 1.1 : 0) +
    (place === 'preposition' ? (previous.lower === 'of' ? -0.9 : 0.8) : place === 'other' ? -0.7 : 0.5) -
    (/^JJ/.test(noun.index > first.index ? (noun.sentence.tokens[noun.index - 1]?.tag ?? '') : '') ? 0.6 : 0) +
    (/^(?:VB[DN]|RP)$/.test(previous.tag) ? 0.6 : /^(?:PRP|VB|VB[GP])$/.test(previous.tag) ? -0.8 : 0) +
    (next.tag === 'VBD' ? 0.9 : /^(?:VBZ|MD)$/.test(next.tag) ? -0.8 : 0) -
    0.35 * noun.certainty.relation -
    0.3
  return evidence >= leastEvidence && evidence + 2.4 * Math.min(0, gainOf(first, noun)) >= leastEvidence
}

const isWithinCompound = ({head}: Token): boolean =>
  head?.tag === 'NNS' && head.dependents.some(({lower}) => /^an?$/.test(lower))

const isBehindName = ({text, index, sentence: {tokens}}: Token): boolean =>
  text === ',' && /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '')

const anyOf = list('lieu fear risk threat lack want absence chance danger hope case loss use')

const textBetween = (first: Token, noun: Token): string =>
  noun.sentence.text.slice(first.start - noun.sentence.start, noun.end - noun.sentence.start)

/** Where a noun stands, if that can be told: “other” is what opens with a comma or stands behind “be”. */
function placeIn(noun: Token, previous: Token): 'preposition' | 'object' | 'subject' | 'other' | undefined {
  const {relation, head, dependents, sentence, index} = noun
  if (previous.tag === 'IN') return /^(?:obl|nmod)/.test(relation) && previous.head === noun ? 'preposition' : undefined
  if (/^i?obj/.test(relation))
    return head && (previous === head || previous.head === head) && isVerbOfClause(head) ? 'object' : undefined
  // “There was fight in the tail”
  if (relation.startsWith('nsubj'))
    return [...dependents, ...(head?.dependents ?? [])].some((each) => /^(?:cop|expl)$/.test(each.relation))
      ? undefined
      : 'subject'
  const next = sentence.tokens[index + 1]?.lower ?? ''
  if (dependents.some((each) => each.relation === 'cop'))
    return isDescribed(noun) && !/^(?:of|at|for|in|to)$/.test(next) ? 'other' : undefined
  // “knife in hand”
  if (previous.text !== ',' || /^(?:conj|list|vocative)/.test(relation)) return undefined
  return /^(?:of|that|which|for|to|with)$/.test(next) ? 'other' : undefined
}

const wasSeenBare = ({lower}: Token, previous: Token, place: string): boolean =>
  seldom.get(lower)?.includes(place === 'object' ? place : previous.lower) ?? false

/** “Grade I listed building”: read as a pronoun, it makes a clause of what describes the noun. */
export function isBehindNumeral({text, index, sentence: {tokens}}: Token): boolean {
  return text === 'I' || (tokens[index - 1]?.text === 'I' && tokens[index - 2]?.tag.startsWith('NN') === true)
}

/** How much better the sentence is read with an article before a phrase; much worse where none belongs to it then. */
function gainOf(first: Token, noun: Token): number {
  const gains = (['a', 'the'] as const).flatMap((article) => {
    const trial = tryWord(first, article === 'a' && soundOf(first.text) === 'vowel' ? 'an' : article)
    return trial?.put.relation === 'det' && trial.put.head?.index === noun.index + 1 ? [trial.gain] : []
  })
  return Math.max(-1, ...gains)
}

/** “wore navy coat”, “When deadline loomed”: its place is plain, and the sentence is read no worse with an article. */
function isPlain(phrase: BarePhrase): boolean {
  const {first, noun, previous} = phrase
  const next = noun.sentence.tokens[noun.index + 1]
  if (!previous || !next || !goesOn.test(next.tag) || noun.certainty.tag < 0.65) return false
  if (!/^\p{Ll}/u.test(first.text) || !isPlainlyPlaced(noun, previous, next)) return false
  // “the question of nation building”
  if (/ing$/.test(noun.lower) && first !== noun && first.tag.startsWith('NN')) return false
  // “felt comfortable meeting”
  const isBarely = /ing$/.test(noun.lower) || noun.relation === 'nmod' || previous.lemma === 'be'
  if (isBarely && doubtOf(phrase) < (previous.lemma === 'be' ? leastDoubt : slightDoubt)) return false
  const trial = tryWord(first, 'the')
  return (
    trial !== undefined &&
    trial.gain >= leastGain &&
    trial.put.relation === 'det' &&
    trial.put.head?.index === noun.index + 1
  )
}

function isPlainlyPlaced(noun: Token, previous: Token, next: Token): boolean {
  const {relation} = noun
  if (/^(?:obl|nmod)/.test(relation)) return isBehindPreposition(noun, previous)
  if (relation === 'obj') return isObject(noun, previous)
  if (relation.startsWith('nsubj')) return isSubject(noun, previous, next)
  // “is commuter train like any other”; “is epidemic”, “is owner of the shop”
  return (
    previous.relation === 'cop' && previous.head === noun && !/^(?:of|at|for)$/.test(next.lower) && isDescribed(noun)
  )
}

const isDescribed = ({dependents, index}: Token): boolean =>
  dependents.some((other) => /^(?:amod|compound)$/.test(other.relation) && other.index < index)

function isBehindPreposition(noun: Token, preposition: Token): boolean {
  if (preposition.relation !== 'case' || preposition.head !== noun || preposition.certainty.tag < 0.9) return false
  const {head} = noun
  return preposition.lower === 'of'
    ? head !== undefined && head.index === preposition.index - 1 && head.tag === 'NN' && hasThe(head)
    : prepositions.has(preposition.lower)
}

const hasThe = ({dependents}: Token): boolean =>
  dependents.some(({relation, lower}) => relation === 'det' && lower === 'the')

function isObject({head, certainty}: Token, previous: Token): boolean {
  if (!head || certainty.head < 0.8) return false
  const isNext =
    head === previous || (previous.tag === 'RP' && previous.head === head && previous.index === head.index + 1)
  return isNext && isVerbOfClause(head)
}

/** A finite verb, an infinitive or a participle of its own, and no adjective. */
function isVerbOfClause(verb: Token): boolean {
  const {tag, certainty, sentence, index, dependents} = verb
  if (certainty.tag < 0.8) return false
  if (/^VB[DZP]$/.test(tag)) return true
  if (tag === 'VBN') return auxiliariesOf(verb).some(({lemma}) => lemma === 'have')
  if (tag === 'VBG') return /^(?:IN|VB.?|RB|,)$/.test(sentence.tokens[index - 1]?.tag ?? '')
  // “Cover dish with foil”
  return tag === 'VB' && dependents.some(({relation}) => /^(?:aux|mark|nsubj)/.test(relation))
}

function isSubject({head, certainty, index}: Token, previous: Token, next: Token): boolean {
  if (
    /^VB[ZD]$/.test(previous.tag) &&
    head?.dependents.some((other) => other.relation === 'expl' && other.index < index)
  )
    return true
  if (!isFiniteVerb(next) || next.tag === 'VBP' || next.certainty.tag < 0.9 || certainty.head < 0.8) return false
  if (next !== head && next.head !== head) return false
  // “where road meets river”
  if (head?.dependents.some((other) => other.relation === 'obj' && isBare(other))) return false
  return (
    /^(?:WRB|CC|,)$/.test(previous.tag) ||
    previous.relation === 'mark' ||
    (isSpeechVerb(previous) && isFiniteVerb(previous))
  )
}

function mayHaveLost({first, noun, previous}: BarePhrase): boolean {
  if (!previous || isTerm({first, noun}) || isNumbered(noun) || beforeRoles.test(previous.lower)) return false
  if (!/^[\p{Ll},]/u.test(previous.text) && !(previous.index === 0 && /^(?:IN|WRB)$/.test(previous.tag))) return false
  if (isCategory(noun) || isDish(noun)) return false
  if (previous.certainty.tag < 0.65 || withoutArticle.has(previous.lemma) || isKind(noun, previous.lower)) return false
  if (
    (previous.tag === 'CC' && !isJoinedClause(noun, previous)) ||
    isState(noun) ||
    varying.has(noun.head?.lemma ?? '')
  )
    return false
  // “exist to minister to them”, “nowhere left to park”
  if (previous.lower === 'to' && isInflectedAsVerb(noun.lower)) return false
  const {tokens, paragraph} = noun.sentence
  // “visit farm.example”
  if (/^[.@/]\p{L}/u.test(paragraph.text.slice(noun.end, noun.end + 2))) return false
  // “improves immune system functioning”
  if (tokens[noun.index + 1]?.tag === 'VBG') return false
  if (tokens.slice(first.index, noun.index).some(({lower}) => likeDeterminers.has(lower))) return false
  // “meaning goal or aim”; but “with flask and a wreath”
  if (noun.dependents.some((other) => other.relation === 'conj' && !hasArticle(other))) return false
  // “Man bites dog”, “where road meets river”
  if (noun.relation === 'obj' && noun.head && (hasBareSubject(noun.head) || isBehindBareNoun(noun.head))) return false
  const place = noun.relation === 'obj' ? 'object' : previous.lower
  return (
    (isClosed(noun, first) || isPredicate(noun)) &&
    (!isIdiom(noun, place) || isStruckBy(noun, previous)) &&
    !isIdiomOfVerb(noun, previous) &&
    !isRepeated(noun) &&
    !isOneOfTwo(noun, previous.lower)
  )
}

/** “drove truck”, “grew up singing country” */
const isIdiomOfVerb = (noun: Token, previous: Token): boolean =>
  [previous, noun.sentence.tokens[noun.index - 1]].some(
    (verb) => verb?.tag.startsWith('V') && isIdiom(noun, verb.lemma),
  )

/** “For an hour it is commuter train like any other”: what stands before belongs to the clause. */
const isPredicate = ({dependents}: Token): boolean =>
  dependents.some(({relation}) => relation === 'cop') &&
  !dependents.some(({relation}) => /^(?:det|nmod:poss|nummod|case)/.test(relation))

const isBare = ({tag, dependents, index}: Token): boolean =>
  tag === 'NN' && !dependents.some((other) => other.index < index)

const isBehindBareNoun = ({index, sentence: {tokens}}: Token): boolean =>
  tokens[index - 1]?.tag === 'NN' && (index === 1 || /^(?:WRB|IN)$/.test(tokens[index - 2]?.tag ?? ''))

const hasArticle = ({dependents}: Token): boolean =>
  dependents.some(({relation, lower}) => relation === 'det' && /^(?:an?|the)$/.test(lower))

/** “The price was never good and roof was never sound”: behind the conjunction, another subject begins. */
const isJoinedClause = ({relation, head, certainty}: Token, conjunction: Token): boolean =>
  relation.startsWith('nsubj') &&
  certainty.head >= 0.9 &&
  head === conjunction.head &&
  !/^(?:NN|PRP|CD)/.test(conjunction.sentence.tokens[conjunction.index - 1]?.tag ?? 'NN')

/** “Time varies with observer.” */
const varying = list('vary depend differ mean')

/** “stood firm”, “was taken hostage”: no thing, but how somebody is. */
const isState = ({lower, head, relation}: Token): boolean =>
  (/^(?:hostage|captive|prisoner)$/.test(lower) && /^(?:hold|keep|take)$/.test(head?.lemma ?? '')) ||
  (lower === 'firm' && !relation.startsWith('nsubj'))

/** “was struck by car”; but “came by car” */
const isStruckBy = ({head}: Token, {lower}: Token): boolean => lower === 'by' && striking.has(head?.lemma ?? '')
const striking = list('strike hit kill injure crush knock drag run hurt')

/** The articles that a phrase may have lost, the likelier first: “had big problem” is new to the reader, “against wall” known. */
export function articlesOf({first, noun, previous}: BarePhrase): readonly ('a' | 'the')[] {
  const isNew =
    /^(?:obj|appos|parataxis)/.test(noun.relation) || (previous?.text === ',' && !noun.relation.startsWith('nsubj'))
  return isNew || (first !== noun && !noun.relation.startsWith('nsubj')) ? ['a', 'the'] : ['the', 'a']
}
