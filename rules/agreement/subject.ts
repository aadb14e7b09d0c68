import {hasCapital, inflect, lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'
import {collectives} from './collectives.generated.ts'
import {eitherNumber} from './either-number.generated.ts'
import {isOfOther, leftEdge} from './phrase.ts'
import {pluralNouns} from './plural-nouns.generated.ts'
import {singularNouns} from './singular-nouns.generated.ts'
import {units} from './units.generated.ts'
import type {GrammaticalNumber} from './verb.ts'

/** What a noun phrase says of its number. */
export interface Counted {
  number: GrammaticalNumber
  /** The word or words to be named as the subject. */
  head: string
  /** A group of persons, which British English takes as plural too. */
  isCollective?: boolean
  /** Two or more, joined by “and”. */
  isJoint?: boolean
  isFirst?: boolean
  isSecond?: boolean
}

const either = new Set(eitherNumber)
const collective = new Set(collectives)
const plural = new Set(pluralNouns)
const unit = new Set(units)

/** “60 miles, of which 12 | is leased”: a measure of a measure is one thing. */
export const isPartOfMeasure = ({tag, index, sentence: {tokens}}: Token): boolean => {
  const [noun, comma, of, which] = tokens.slice(Math.max(0, index - 4), index)
  return (
    tag === 'CD' &&
    which?.lower === 'which' &&
    of?.lower === 'of' &&
    comma?.text === ',' &&
    noun?.tag === 'NNS' &&
    isUnit(noun)
  )
}
const oneThing = new Set(singularNouns)
const singularPronouns = list(`
  he she it this that everyone everybody someone somebody anyone anybody nobody everything something anything each another
  either neither one himself herself
`)
const pluralPronouns = list('they we these those both few many several')
export const isUnit = ({lower}: Token): boolean => unit.has(lower) || unit.has(lemmaOf(lower, 'NNS'))
export const isCollective = (noun: string): boolean => collective.has(noun)

const pluralDeterminers = list(
  'these those both all many several few two three four five six seven eight nine ten dozen more most other enough such no some any what which half',
)
const surelyPlural = list('these those both many several few two three four five six seven eight nine ten')
const singularDeterminers = list('a an this that each every another one either neither')
/** “half of the voters”: as many as what follows. */
const shares = list('half rest most some all plenty remainder')
/** Nouns that take their number from what they hold. */
const amounts = list(`
  array batch bunch class cluster collection combination fraction kind part pile portion range row sample selection
  sequence set sort string type variety wave
`)
/** Nouns of quantity that are also one thing by itself: “The deal was signed”, unlike “a great deal of”. */
const alsoThings = list('array body cluster deal game load mix mixture part portion spectrum stack wave')
/** Nouns in -ic that are counted, unlike “politics”. */
const things = list(`
  academic alcoholic antibiotic antic attic characteristic classic cleric clinic comic critic cynic epidemic fabric fanatic heretic medic mosaic
  lyric metric narcotic paramedic picnic plastic pandemic relic republic romantic skeptic sceptic tactic topic tunic
`)
/** Units that are things as well, which are won, lost and read one by one: “Three seats | was lost”. */
const scored = list('game goal lap mark page round run seat step vote word')
const partitive = list('each either neither one')

/** The number of a noun or pronoun by its form and what stands before it; undefined where it may be either. */
export function numberOf(token: Token): Counted | undefined {
  const {tag, lower, text} = token
  if (tag === 'PRP') return numberOfPronoun(token)
  // “A women in science event was held.”
  if (tag === 'NNS' && /^an?$/.test(token.sentence.tokens[token.index - 1]?.lower ?? '')) return undefined
  if (shares.has(lower) || tag === 'CD') {
    if (lower !== 'one' && lower !== '1' && isOfSeveral(token)) return {number: 'plural', head: `${text} of …`}
    if (shares.has(lower)) return numberOfShare(token)
    if (tag !== 'CD') return undefined
  }
  if (tag === 'DT' || tag === 'NN' || tag === 'CD' || tag === 'CC') {
    // “Twenty-one of the birds”
    const isLastPart = token.sentence.tokens[token.index - 1]?.tag === 'HYPH'
    if (partitive.has(lower) && !isLastPart && isOfSeveral(token)) return {number: 'singular', head: token.text}
    if (tag === 'CD') return isSeveralCounted(token) ? {number: 'plural', head: text} : undefined
    if (tag === 'CC') return undefined
  }
  if (/^(?:none|best|worst)$/.test(lower)) return numberOfShare(token)
  if (isMuch(token)) return numberOfMuch(token)
  if (isFraction(token)) return isOfSeveral(token) ? {number: 'plural', head: `${text} of …`} : numberOfShare(token)
  if (tag === 'DT') return numberOfPronoun(token)
  if (tag.startsWith('JJ') && /^(?:many|several|few)$/.test(lower) && isOfSeveral(token))
    return {number: 'plural', head: token.text}
  if (tag === 'NN')
    return singularPronouns.has(lower) ? {number: 'singular', head: token.text} : numberOfSingularNoun(token)
  if (tag === 'NNS' || (tag === 'NNPS' && !hasCapital(text))) return numberOfPluralNoun(token)
  return undefined
}

/** “All four”, “a further 57”, “the other three”, “nine in 10”: so many of what was named before; not “Sixty is a lot”. */
function isSeveralCounted({lower, dependents, index, sentence: {tokens}}: Token): boolean {
  if (/^(?:one|1)$/.test(lower) || /[./:-]/.test(lower)) return false
  // “Of the 912 operations, 547”
  const whole = tokens[0]?.lower === 'of' ? tokens.slice(1, index).find(isWholeOf) : undefined
  if (whole && tokens[index - 1]?.text === ',' && /^VB[DZP]$|^MD$/.test(tokens[index + 1]?.tag ?? '')) return true
  if (
    dependents.some((each) => each.index < index && /^(?:all|both|further|other|another|remaining)$/.test(each.lower))
  )
    return true
  // “The three who had gone home”
  if (tokens[index + 1]?.lower === 'who') return true
  const before = tokens[index - 1]?.lower ?? ''
  // “The two has yet to meet”, “of whom four is Czech”
  if (/^(?:the|these|those)$/.test(before) && surelyPlural.has(lower)) return true
  if (/^(?:whom|which)$/.test(before) && tokens[index - 2]?.lower === 'of') return true
  if (isOfVictims(tokens.slice(index + 1, index + 4))) return true
  return /^\p{L}+$|^\d$/u.test(lower) && tokens[index + 1]?.lower === 'in' && tokens[index + 2]?.tag === 'CD'
}

/** “of the 912 calls”, “of the dead” */
const isWholeOf = ({tag, index, sentence: {tokens}}: Token): boolean =>
  tag === 'NNS' || (tag === 'JJ' && tokens[index - 1]?.lower === 'the' && tokens[index + 1]?.text === ',')

/** What is done to persons: “At least 60 | was killed”; not “200 was needed” */
const ofVictims = list(`
  arrested detained displaced evacuated executed found freed hanged hospitalised hospitalized hurt imprisoned injured jailed
  killed missing dead homeless buried murdered rescued shot slain trapped treated wounded
`)

const isOfVictims = ([verb, ...rest]: readonly Token[]): boolean =>
  verb !== undefined &&
  /^(?:is|was|has)$/.test(verb.lower) &&
  rest.some(({lower, index}) => ofVictims.has(lower) && index <= verb.index + (verb.lower === 'has' ? 2 : 1))

/** “a third of the crop”, “40 percent of the voters”; not “the third of May”, “a percent of the vote”. */
const isFraction = ({tag, lower, index, sentence: {tokens}}: Token): boolean =>
  tag === 'NN' &&
  (/^(?:third|quarter|fifth|sixth|seventh|eighth|tenth)$/.test(lower)
    ? /^(?:an?|one)$/.test(tokens[index - 1]?.lower ?? '')
    : /^(?:percent|%)$/.test(lower) || (lower === 'cent' && tokens[index - 1]?.lower === 'per')) &&
  tokens[index + 1]?.lower === 'of'

/** “Little | have changed”, “Much of the damage | were done”: a subject by itself; not “how much are they”. */
export const isMuch = ({lower, tag, relation, index, sentence: {tokens}}: Token): boolean =>
  /^(?:much|little)$/.test(lower) &&
  !/^NN/.test(tag) &&
  relation.startsWith('nsubj') &&
  !/^(?:how|so|too|as|that)$/.test(tokens[index - 1]?.lower ?? '')

const numberOfMuch = (much: Token): Counted | undefined =>
  much.sentence.tokens[much.index + 1]?.lower === 'of'
    ? numberOfShare(much)
    : much.dependents.some(({relation}) => /^(?:nmod|conj|cc)/.test(relation))
      ? undefined
      : {number: 'singular', head: much.text}

/** “none of the anger”, “most of the money”: of what cannot be counted a share is one. */
function numberOfShare(token: Token): Counted | undefined {
  const {tokens} = token.sentence
  const [of, article] = [tokens[token.index + 1], tokens[token.index + 2]]
  if (of?.lower !== 'of' || !/^(?:DT|PRP\$)$/.test(article?.tag ?? '')) return undefined
  const noun = article?.head
  // “None of this” is of no noun that stands further on.
  if (noun?.tag !== 'NN' || noun.index <= token.index || noun.index > token.index + 5) return undefined
  if (/^(?:NNS?|POS)$/.test(tokens[noun.index + 1]?.tag ?? '')) return undefined
  if (noun.certainty.tag < 0.9 || noun.dependents.some(({relation}) => /^(?:conj|cc|nmod:poss)/.test(relation)))
    return undefined
  const counted = numberOf(noun)
  return counted?.number === 'singular' &&
    !counted.isCollective &&
    !/^(?:population|public|electorate|audience)$/.test(noun.lower)
    ? {number: 'singular', head: `${token.text} of the ${noun.text}`}
    : undefined
}

function numberOfPronoun(token: Token): Counted | undefined {
  const {lower, text, tag, dependents} = token
  const head = text
  // “One is entitled to ask”
  if (tag === 'PRP' && lower === 'one') return {number: 'singular', head}
  if (tag === 'PRP' && lower === 'i') return {number: 'singular', head, isFirst: true}
  if (lower === 'you') return {number: 'plural', head, isSecond: true}
  // “They each have”
  if (lower === 'each' && !dependents.some(({relation}) => relation === 'nmod') && !opensClause(token)) return undefined
  if (singularPronouns.has(lower) && lower !== 'one') return {number: 'singular', head}
  return pluralPronouns.has(lower) ? {number: 'plural', head} : undefined
}

const opensClause = ({index, sentence: {tokens}}: Token): boolean =>
  index === 0 || /^[;:]$/.test(tokens[index - 1]?.text ?? '')

/** “one of the players”, “half of all children” */
function isOfSeveral({index, sentence, tag}: Token): boolean {
  const of = sentence.tokens[index + 1]
  if (of?.lower !== 'of') return false
  for (const token of sentence.tokens.slice(index + 2, index + 8)) {
    if (
      (/^(?:them|us|these|those|whom)$/.test(token.lower) ||
        (token.lower === 'which' && (tag === 'CD' || isSeveralBefore(sentence.tokens.slice(0, index))))) &&
      token.index === index + 2 &&
      !/^(?:NN|POS)/.test(sentence.tokens[index + 3]?.tag ?? '')
    )
      return true
    if (/^(?:NN|POS|HYPH)/.test(sentence.tokens[token.index + 1]?.tag ?? '')) continue
    if (/^NN/.test(token.tag))
      return (
        (/^NNS$/.test(token.tag) || plural.has(token.lower)) &&
        !unit.has(lemmaOf(token.lower, 'NNS')) &&
        !either.has(token.lower)
      )
    if (!/^(?:DT|PRP\$|JJ[RS]?|CD|RB|VBN|VBG|HYPH|POS)$/.test(token.tag)) return false
  }
  return false
}

/** “the letters, most | of which”, “MLI-84s, some | of which”: right before the comma a plural, and no singular to which it is tied. */
function isSeveralBefore(tokens: readonly Token[]): boolean {
  const noun = tokens.at(-2)
  if (tokens.at(-1)?.text !== ',' || !noun) return false
  const isModel = /\ds$/.test(noun.text)
  if (!isModel && (noun.tag !== 'NNS' || inBulk.has(noun.lower) || numberOf(noun)?.number !== 'plural')) return false
  if (unit.has(lemmaOf(noun.lower, 'NNS'))) return false
  const edge = isModel && tokens.at(-3)?.tag === 'HYPH' ? noun.index - 2 : leftEdge(noun).index
  const before = tokens
    .slice(0, edge)
    .findLastIndex(({tag, text}) => /^(?:VB[DZP]?|VBG|MD|W.*|:|CC)$/.test(tag) || text === ',')
  return tokens.slice(before + 1, edge).every(({tag, lower}) => !/^NNP?$/.test(tag) && !unit.has(lemmaOf(lower, 'NNS')))
}

/** Plurals of what is measured rather than counted: “its exports, most of which is oil”. */
const inBulk = list(`
  arms assets belongings costs crops debts deposits earnings emissions expenses exports funds goods groceries grounds imports
  incomes investments lands liabilities losses monies oils parts profits provisions receipts remains reserves resources returns
  revenues rocks ruins sales savings sediments soils spoils stocks supplies takings tailings waters winnings wages woods works
`)

function numberOfSingularNoun(token: Token): Counted | undefined {
  const {lower, text, dependents} = token
  const sentenceStart = token.index === 0
  if (!/^\p{L}[\p{Ll}-]+$/u.test(text) || (!sentenceStart && hasCapital(text))) return undefined
  if (lower === 'news') return {number: 'singular', head: text}
  // “businesspeople”, “townsfolk”
  if (/\p{L}(?:people|folk)$/u.test(lower)) return {number: 'plural', head: text}
  // “some 5 per cent are wet”
  if (lower === 'cent' && token.sentence.tokens[token.index - 1]?.lower === 'per') return undefined
  // “Police is looking”: read as one for its verb.
  if (lower === 'police' && token.relation.startsWith('nsubj')) return {number: 'plural', head: text}
  if (lower === 'number') return numberOfNumber(token)
  if (lower === 'lot') return numberOfLot(token)
  if ((amounts.has(lower) || alsoThings.has(lower)) && isOfOneThing(token)) return {number: 'singular', head: text}
  // “each generation”
  const isEach = dependents.some(({lower: each, index}) => index < token.index && /^(?:each|every)$/.test(each))
  if ((either.has(lower) && !isEach) || plural.has(lower) || (!oneThing.has(lower) && mayEndAsPlural(lower)))
    return undefined
  // “the oppressed”, “the accused”
  if (/ed$/.test(lower) && lemmaOf(lower, 'VBD') !== lower) return undefined
  const first = leftEdge(token)
  // “a quick and dirty fix”
  const isOne = singleDeterminers.has(first.lower) && first.head === token
  const before = dependents.filter(({index}) => index < token.index)
  for (const word of before) {
    if (
      /^(?:det|nummod|amod|det:predet)/.test(word.relation) &&
      pluralDeterminers.has(word.lower) &&
      !/^(?:no|some|any|other|such|what|which)$/.test(word.lower) &&
      !isManyA(word)
    )
      return undefined
    // Not of “a 34-31 win”.
    if (!isOne && word.relation === 'nummod' && word.lower !== 'one' && word.lower !== '1') return undefined
    // “civil and criminal law”, “the first and second floor”
    if (
      !isOne &&
      /^(?:amod|compound|nmod:poss|det)/.test(word.relation) &&
      word.dependents.some(({relation}) => relation === 'conj')
    )
      return undefined
    if (!isOne && /^(?:JJ|NN|CD|VBN)/.test(word.tag) && word.relation.startsWith('conj')) return undefined
  }
  if (
    !isOne &&
    (token.sentence.tokens.slice(first.index, token.index).some(isCoordinator) || hasJoinedModifiers(token))
  )
    return undefined
  const counted: Counted = {number: 'singular', head: text}
  // “Neither side have”: one by one they are no group.
  const isSingled = dependents.some(({lower: each, index}) => index < token.index && /^(?:n?either)$/.test(each))
  if (!isSingled && (collective.has(lower) || lower.endsWith('force'))) counted.isCollective = true
  return counted
}

/** “Many a site | keep” */
const isManyA = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'many' && /^an?$/.test(tokens[index + 1]?.lower ?? '')

const singleDeterminers = list('a an this that each every another')

/** “the Chinese”, “the British”, “politics”, “bacteria”, “alumni”, “the press corps” */
const mayEndAsPlural = (noun: string): boolean =>
  /(?:ese|ics|[^aeiou]ish|ae|aea|ia|mina|ella|sera|[^aeiou]i|[aeo]i)$/.test(noun) ||
  (/s$/.test(noun) && !/(?:ss|us|is)$/.test(noun))

/** Not “neither” before a pair. */
const isCoordinator = ({tag, relation}: Token) => tag === 'CC' && relation !== 'cc:preconj'

/** “this type of leader”, “a portion of the harbor”: nothing in it is several. */
function isOfOneThing(token: Token): boolean {
  const of = nounAfterOf(token)
  const article = token.dependents.some(
    ({lower, index}) => index < token.index && /^(?:the|an?|this|that|one|each|every|another|its|his|her)$/.test(lower),
  )
  // “Part of the roof | were torn off”
  const isPart = token.lower === 'part' && of !== undefined
  if (!(article || isPart) || hasJoinedModifiers(token)) return false
  if (!of)
    return (
      alsoThings.has(token.lower) ||
      /^(?:batch|collection|combination|pile|range|sample|selection|sequence|set|string|type)$/.test(token.lower)
    )
  const counted = of.tag === 'NN' ? numberOf(of) : undefined
  return (
    counted?.number === 'singular' &&
    !counted.isCollective &&
    !/^(?:population|public|electorate)$/.test(of.lower) &&
    !of.dependents.some(({relation}) => /^(?:conj|cc)/.test(relation))
  )
}

/** “civil and criminal law are” */
function hasJoinedModifiers({index, sentence}: Token): boolean {
  for (let at = index - 1; at >= 0 && /^(?:JJ|NN|CC|CD|VBN|VBG|,)$/.test(sentence.tokens[at]?.tag ?? ''); at--)
    if (sentence.tokens[at]?.tag === 'CC' && /^(?:JJ|CD|VBN)$/.test(sentence.tokens[at - 1]?.tag ?? '')) return true
  return false
}

function nounAfterOf({dependents}: Token): Token | undefined {
  return dependents.find(
    ({relation, dependents: own}) => relation.startsWith('nmod') && own.some(({lower}) => lower === 'of'),
  )
}

/** “The number of complaints has”, “a number of people have”. */
function numberOfNumber(token: Token): Counted | undefined {
  const of = nounAfterOf(token)
  const article = token.dependents.find(({relation}) => relation === 'det')
  if (!of || !article) return undefined
  // “the largest number of voters”: so many voters.
  if (token.dependents.some(({relation, lower}) => relation === 'amod' && !/^(?:total|overall)$/.test(lower)))
    return undefined
  if (article.lower === 'the') return {number: 'singular', head: `number of ${of.text}`}
  return article.lower === 'a' && of.tag === 'NNS' ? {number: 'plural', head: `number of ${of.text}`} : undefined
}

/** “A lot of people were”, “a lot of money was”. */
function numberOfLot(token: Token): Counted | undefined {
  const of = nounAfterOf(token)
  const counted = of && numberOf(of)
  return counted &&
    of &&
    (counted.number === 'plural' || !counted.isCollective) &&
    !of.dependents.some(({relation}) => relation === 'conj')
    ? {number: counted.number, head: `${token.text} of ${of.text}`}
    : undefined
}

function numberOfPluralNoun(token: Token): Counted | undefined {
  const {lower, text, dependents, index} = token
  if (lower === 'others') return {number: 'plural', head: text}
  if (!/^\p{L}[\p{Ll}-]+$/u.test(text) || (index > 0 && hasCapital(text))) return undefined
  if (lower === 'news' || oneThing.has(lower)) return {number: 'singular', head: text}
  const singular = lemmaOf(lower, 'NNS')
  // “a people that …”; not “two feet of silt covers”
  // “gunmen”, “longshoremen”
  if (/[a-z]{2}(?:wo)?men$/.test(lower) && singular !== lower) return {number: 'plural', head: text}
  if (
    plural.has(lower) &&
    !unit.has(singular) &&
    !dependents.some(
      (word) => word.index < index && /^(?:an?|no|this|that|every|one)$/.test(word.lower) && !isBeforeSum(word, token),
    )
  )
    return {number: 'plural', head: text}
  if (/(?:is|us|ss)$/.test(lower)) return undefined
  // “Public relations is …”
  if (
    lower === 'relations' &&
    dependents.some((word) => /^(?:public|press|media|investor|community)$/.test(word.lower))
  )
    return undefined
  if (
    plural.has(lower) ||
    (either.has(lower) && !hasPluralDeterminer(token)) ||
    singular === lower ||
    inflect(singular, 'NNS') !== lower ||
    (/ics$/.test(lower) && !things.has(singular))
  )
    return undefined
  if (
    dependents.some(
      (word) =>
        word.index < index &&
        singularDeterminers.has(word.lower) &&
        /^(?:det|nummod|amod)/.test(word.relation) &&
        !isOfOther(word, token) &&
        !isBeforeSum(word, token),
    )
  )
    return undefined
  const numeral = dependents.find((word) => word.relation.startsWith('nummod') && word.index < index)
  if (unit.has(singular) && !isRecord(token) && !scored.has(singular)) {
    if (
      numeral ||
      dependents.some(
        (word) =>
          /^(?:amod|det|advmod)/.test(word.relation) &&
          /^(?:few|several|many|more|couple|last|past|first|next|two|three)$/.test(word.lower),
      )
    )
      return undefined
    if (dependents.some(({relation}) => relation === 'nmod')) return undefined
  }
  if (/^(?:thousands|hundreds|dozens|millions|scores|thirds|quarters|fifths|sixths|tenths)$/.test(lower)) {
    const of = nounAfterOf(token)
    const counted = of && numberOf(of)
    return of && counted?.number === 'plural' && !unit.has(lemmaOf(of.lower, 'NNS'))
      ? {number: 'plural', head: `${text} of ${of.text}`}
      : undefined
  }
  if (/^(?:thousands|hundreds|dozens|millions|billions|trillions|scores)$/.test(lower)) return undefined
  // “There is two kinds of people”
  if (/^(?:kinds|sorts|types|terms)$/.test(lower) && !numeral) return undefined
  return {number: 'plural', head: text}
}

/** “a further 14 patients”, “another 200 homes”, “an estimated 3,000 fans”: the article of a number. */
const isBeforeSum = ({lower, index}: Token, noun: Token): boolean => {
  const {tokens} = noun.sentence
  const number = lower === 'another' || tokens[index + 1]?.tag === 'CD' ? tokens[index + 1] : tokens[index + 2]
  return (
    number?.tag === 'CD' &&
    number.head === noun &&
    (lower === 'another' || (/^an?$/.test(lower) && ofSums.has(tokens[index + 1]?.lower ?? '')))
  )
}

/** What an article and a number have between them: “a record 40 runners”. */
const ofSums = list(`
  additional astonishing average combined estimated extra extraordinary full further good grand historic impressive massive
  maximum mere minimum miserly modest paltry projected record remarkable reported staggering stunning total unprecedented
  whopping
`)

/** “the minutes of the board” */
const isRecord = (token: Token): boolean =>
  token.lower === 'minutes' &&
  token.dependents.some(({lower}) => /^(?:the|its|their)$/.test(lower)) &&
  /^(?:meeting|board|council|committee|session|court|hearing|conference|assembly)s?$/.test(
    nounAfterOf(token)?.lower ?? '',
  )

/** Whether a noun phrase opens with a word that only a plural takes. */
export const hasPluralDeterminer = ({dependents, index}: Token): boolean =>
  dependents.some((word) => word.index < index && surelyPlural.has(word.lower))
