import {
  hasFiniteVerb,
  inflect,
  isInflectedAsVerb,
  isSmall,
  list,
  reword,
  sureness,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {standsAlone} from './adverbial.ts'
import type {Slip} from './index.ts'
import {apostropheOf} from './mark.ts'
import {isNamedAfter} from './named-after.ts'
import {isPerson} from './owners.ts'
import {bodies} from './possessors.ts'

/** Who and what has things, besides persons. */
export const more = list(`
  father mother brother sister wife husband aunt uncle friend parent daughter son doctor judge captain pilot chief boss
  surgeon cook chef guard thief suspect president victim lord lady guest poet god saint baby infant lawyer
  dog cat horse cow sheep bird whale bear lion elephant wolf bull pig bee ant fish shark hopper insect spider
  ship boat plane train car bus van truck lake river sea sun moon planet building house bridge castle church tree
  government country nation army court ministry state jury board family crew farm mine firm label airline ferry tanker trawler yacht pub shop tower
  grandmother grandfather nephew niece cousin
`)
/** Behind these somebody may be given something: “gave the workers access”. */
export const giving = list(`
  give offer allow afford deny grant cost pay teach tell show send lend charge bring make call ask promise award owe hand feed
  serve leave keep find get buy sell deal fine spare save wish cause envy permit guarantee assure consider name elect appoint provide supply
  let help see hear watch have want need play
`)
export const several = list('both many several few these those two three four five six seven eight nine ten')

/** “from her daughters sleeve”, “The ships captain said”, “The hoppers hind legs”: read as an owner, the sentence is surer. */
export function findTried(word: Word): Slip | undefined {
  const [token] = word.tokens
  if (!token || word.tokens.length > 1 || token.tag !== 'NNS' || !isSmall(word.text)) return undefined
  const {tokens} = token.sentence
  const [before, next] = [openerOf(token), tokens[token.index + 1]]
  const stem = token.lemma
  if (
    !before ||
    !next ||
    next.start !== token.end + 1 ||
    !isSmall(next.text) ||
    (/ing$/.test(next.lower) && !inIng.has(next.lower)) ||
    isSurelyNone(next) ||
    inflect(stem, 'NNS') !== word.lower
  )
    return undefined
  if (!(isPerson(stem) || bodies.has(stem) || more.has(stem))) return undefined
  const isMany = several.has(before.lower) || before.tag === 'CD'
  if (!isMany && !/^(?:DT|PRP\$)$/.test(before.tag)) return undefined
  const mark = apostropheOf(word)
  const [one, many] = [`${stem}${mark}s`, `${word.text}${mark}`]
  const owned = findOwned(token, isMany ? many : one, before)
  if (!owned) return undefined
  const isOne = oneOnly.test(before.lower)
  const expected = isMany ? [many] : isOne ? [one] : owned.tag === 'NNS' && isPerson(stem) ? [many, one] : [one, many]
  return {from: word, to: word, expected, why: 'an owner, without an apostrophe'}
}

/** “their” of “their late uncles farm” */
function openerOf({index, sentence: {tokens}}: Token): Token | undefined {
  const before = tokens[index - 1]
  return before && described.has(before.lower) && tokens[index - 2]?.tag === 'PRP$' ? tokens[index - 2] : before
}

/** Nouns that are no gerunds. */
const inIng = list(
  'building ceiling clothing evening handwriting king morning offspring upbringing ring spring string thing wedding wing',
)

/** What is told of kin before them. */
const described = list(
  'ailing aged baby big dead deceased disabled dying eldest elder elderly estranged ill infant invalid late little missing new oldest older only own sick twin widowed younger youngest',
)

/** What no plural follows. */
const oneOnly = /^(?:an?|this|that|one|each|every)$/

/** Of these one has but one. */
const oneEach = list('father mother husband wife')

/** Surely no part of what is had, an adjective, a figure or a noun: to read a sentence again is dear. */
const isSurelyNone = ({tag, certainty}: Token): boolean =>
  (/^(?:IN|TO|DT|PRP\$?|MD|CC|RB|EX|W.*)$/.test(tag) && certainty.tag >= 0.9) ||
  (/^VB[DPZ]$/.test(tag) && certainty.tag >= 0.98)

/** How much surer the rest of the sentence must be read: measured on edited text. */
const leastGain = 0.1
/** How many words at most are what is had, with its owner. */
const reach = 5

/** What is had, where the word is read as an owner. */
function findOwned(token: Token, owner: string, opener: Token): Token | undefined {
  const {sentence, index} = token
  // To read a sentence again is dear: where what follows is read surely, it will not be read more surely.
  if (sureness(sentence.tokens.slice(index, index + reach)) > -leastGain) return undefined
  const tokens = reword(sentence, token, owner)?.tokens
  const [having, ending] = [tokens?.[index], tokens?.[index + 1]]
  const noun = having?.head
  if (!tokens || tokens.length !== sentence.tokens.length + 1 || ending?.tag !== 'POS' || !noun) return undefined
  if (
    having.relation !== 'nmod:poss' ||
    noun.index >= index + reach ||
    !(/^NNS?$/.test(noun.tag) || (noun.tag === 'NNP' && isSmall(noun.text))) ||
    tokens.slice(index + 2, noun.index + 1).some((each) => isNamedAfter(token.lemma, each))
  )
    return undefined
  // “nine passengers apiece”
  if (standsAlone(tokens.slice(index + 2, noun.index + 1))) return undefined
  const isOneEach = oneEach.has(token.lemma) && /^(?:his|her|my)$/.test(opener.lower)
  if (Math.min(noun.certainty.tag, noun.certainty.head, noun.certainty.relation) < (isOneEach ? 0.6 : 0.7))
    return undefined
  // “The authors claim code is law”
  if (sentence.tokens[index + 1]?.tag === 'VBP' && noun.index !== index + 2) return undefined
  // “watched the fathers of her pupils drift about”
  const isOne = isOneEach || oneOnly.test(opener.lower)
  if (
    !isOne &&
    tokens.slice(0, index).some(({lemma}) => giving.has(lemma)) &&
    isInflectedAsVerb(tokens[index + 2]?.lower ?? '')
  )
    return undefined
  // “with their colleagues face to face”
  if (tokens[noun.index + 2]?.lower === noun.lower) return undefined
  // “at the teachers training college”
  if (/^(?:NN.*|HYPH|POS)$/.test(tokens[noun.index + 1]?.tag ?? '')) return undefined
  if (!tokens.slice(index + 2, noun.index).every(({tag, lower}) => /^(?:JJ[RS]?|CD|NN)$/.test(tag) || lower === 'only'))
    return undefined
  const rest = tokens.filter((_, i) => i !== index && i !== index + 1)
  const gain = sureness(rest) - sureness(sentence.tokens.filter((one) => one !== token))
  // “The bank cuts, the lenders nod.”
  const next = sentence.tokens[index + 1]
  const isSubject =
    next !== undefined &&
    token.head === next &&
    /^VB[DPZ]$/.test(next.tag) &&
    !(next.tag === 'VBP' && next.certainty.tag < 0.6 && gain >= 1.2 && noun.relation.startsWith('nsubj'))
  const isOwner = gain >= leastGain && isInItsPlace(noun, tokens, {index, first: opener.index, isOne})
  return !isSubject && isOwner ? noun : undefined
}

/** A subject of a verb with tense, behind a preposition, or the object of a verb that has but one. */
function isInItsPlace(
  noun: Token,
  tokens: readonly Token[],
  {index, first, isOne}: {index: number; first: number; isOne: boolean},
): boolean {
  const root = tokens.find(({relation}) => relation === 'root')
  if (!root || !hasFiniteVerb(root)) return false
  // “Within our cities imaginative programs are needed.”
  if (/^nsubj/.test(noun.relation))
    return (
      noun.head !== undefined &&
      noun.head.index > noun.index &&
      hasFiniteVerb(noun.head) &&
      // “Her sisters quarrel as people quarrel who have shared a bed.”
      !tokens.slice(noun.index, noun.head.index).some(({pos}) => pos === 'SCONJ') &&
      !/^(?:IN|TO)$/.test(tokens[first - 1]?.tag ?? '')
    )
  // “conferred upon their leaders new titles”
  if (/^(?:obl|nmod)$/.test(noun.relation))
    return (
      (noun.index === index + 2 || (noun.index === index + 3 && tokens[index + 2]?.tag === 'CD')) &&
      noun.dependents.some(({relation, index: at}) => relation === 'case' && at === first - 1) &&
      // “long before the buses start”
      !/^(?:before|after|since|until|as|than|for|like)$/.test(tokens[first - 1]?.lower ?? '')
    )
  // “It was the pilots first flight.”
  if (noun.dependents.some(({relation}) => relation === 'cop'))
    // “They are the teachers children like.”
    return tokens[first - 1]?.relation === 'cop' && (tokens[first]?.tag === 'PRP$' || noun.index > index + 2)
  return (
    noun.relation === 'obj' &&
    noun.head !== undefined &&
    (isOne || !giving.has(noun.head.lemma)) &&
    noun.head.index === first - 1
  )
}
