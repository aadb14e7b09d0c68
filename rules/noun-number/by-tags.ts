import {hasCapital, inflect, lemmaOf, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isBehindCount} from './elliptical.ts'
import {isOneWhenMended, isPluralWhenMended, isSureWhenMended, pluralInUse} from './mended.ts'
import {isNamedBy} from './named.ts'
import {pluralBySingular, pluralByTaggedNoun} from './nouns.ts'
import {nounsToo} from './nouns-too.generated.ts'
import {persons} from './persons.generated.ts'
import {sameInBoth} from './same-in-both.generated.ts'
import {uncountable} from './uncountable.generated.ts'

const oneForm = new Set(sameInBoth)
const mass = new Set(uncountable)
const verbsToo = new Set([...nounsToo, ...'care help need research support trade use work'.split(' ')])
const plural = list('these those several many few both various numerous countless')
const singular = list('this that one a an each every another neither either')
const numerals = list('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty')
/** Words within a noun phrase that bring a number of their own: “a few days”, “another ten years”. */
const amounts = list(
  'few many several dozen dozens hundred hundreds thousand thousands million billion couple great good record more total number of half',
)
const personsInPlural = new Set(persons)
/** Measures of time and length that stand in the plural after a numeral, unless a compound goes on. */
const times = list(
  'year month week day hour minute decade mile kilometer kilometre meter metre dollar euro acre hectare time',
)
const units = list(
  'year month week day hour minute second decade mile kilometer kilometre meter metre foot inch pound dollar euro cent percent point degree',
)

/** A determiner and the noun that it belongs to, by tags and tree. */
export interface TaggedPhrase {
  determiner: Token
  noun: Token
  asks: 'plural' | 'singular'
  /** The noun in the number that is asked for; undefined where it has none. */
  right: string | undefined
}

/** “these effort”, “many expert”, “another ships”: the tree ties the two, and so do the words between them. */
export function findTaggedPhrase(determiner: Token): TaggedPhrase | undefined {
  const asks =
    plural.has(determiner.lower) || isCount(determiner) || isBareOther(determiner)
      ? 'plural'
      : singular.has(determiner.lower)
        ? 'singular'
        : undefined
  const noun = determiner.head
  if (!asks || !noun || noun.index <= determiner.index || noun.index > determiner.index + 5) return undefined
  if (!/^(?:det|amod|nummod)$/.test(determiner.relation) || !/^(?:DT|JJ|PDT|CD)$/.test(determiner.tag)) return undefined
  const least = determiner.tag === 'CD' ? 0.85 : pluralByTaggedNoun.has(noun.lower) ? 0.8 : 0.9
  if (Math.min(determiner.certainty.head, determiner.certainty.relation, determiner.certainty.tag) < least)
    return undefined
  if (
    noun.certainty.tag <
      (asks === 'singular' ? 0.8 : isBeforeVerb(noun) && pluralByTaggedNoun.has(noun.lower) ? 0.75 : 0.9) ||
    !/^\p{Ll}{3,}$/u.test(noun.text) ||
    (oneForm.has(noun.lower) && !(noun.lower === 'people' && determiner.lower === 'this')) ||
    (asks === 'plural' && oneForm.has(noun.lemma) && noun.lemma !== 'people' && noun.lemma !== 'person')
  )
    return undefined
  if (isNamedBy(determiner, noun)) return undefined
  const {tokens} = determiner.sentence
  // “three more injured worker”
  const isMore = determiner.tag === 'CD' && tokens[determiner.index + 1]?.lower === 'more'
  const within = tokens.slice(determiner.index + (isMore ? 2 : 1), noun.index)
  if (!within.every(({tag, text}) => /^(?:JJ|JJR|JJS|NN|VBN|VBG|RBS|HYPH)$/.test(tag) && !hasCapital(text)))
    return undefined
  // “the 889 search tool”
  if (/^\d{3}/.test(determiner.lower) && within.some(({tag}) => tag === 'NN')) return undefined
  // “those reading the page”
  if (/^th[eo]se$/.test(determiner.lower) && within[0]?.tag === 'VBG') return undefined
  if (within.some(({lower}) => amounts.has(lower)) || isTouchedByMarks(determiner, noun) || !endsPhrase(noun))
    return undefined
  return asks === 'plural' ? findPlural(determiner, noun) : findSingular(determiner, noun)
}

const isBeforeVerb = (noun: Token) => /^(?:VBZ|VBD|VBP|MD)$/.test(next(noun)?.tag ?? '')

/** “the two minister”, “43 bridge”: a number that counts, and no label as in “phase two”. */
function isCount(numeral: Token): boolean {
  const {lower, tag, sentence, index} = numeral
  const before = sentence.tokens[index - 1]
  return (
    tag === 'CD' &&
    !(before?.lower === 'and' && isBehindCount(numeral)) &&
    (numerals.has(lower) || /^(?:[2-9]|[1-9]\d{1,2})$/.test(lower)) &&
    !/^(?:NN|NNP|NNPS|CD|HYPH|\$|#|SYM|-LRB-)$/.test(before?.tag ?? '') &&
    !/^(?:an?|per|every|each|another|no\.?|number|or|to|version|under)$/.test(before?.lower ?? '')
  )
}

/** “other team”, with no determiner that would make it one. */
function isBareOther({lower, tag, head, index, sentence}: Token): boolean {
  const before = sentence.tokens[index - 1]
  return (
    lower === 'other' &&
    tag === 'JJ' &&
    !/^(?:DT|PDT|PRP\$|POS|CD|WDT|WP\$)$/.test(before?.tag ?? '') &&
    !/^(?:no|any|some|such|or|each|every|either|one|what|which|rather|little|much|if)$/.test(before?.lower ?? '') &&
    head?.dependents.every(
      ({relation, lower: word, index: at}) =>
        at > index || !/^(?:det|nmod:poss|nummod)/.test(relation) || plural.has(word),
    ) === true
  )
}

function findPlural(determiner: Token, noun: Token): TaggedPhrase | undefined {
  if (noun.tag !== 'NN' || noun.lemma !== noun.lower || noun.dependents.some(({relation}) => relation === 'conj'))
    return undefined
  if (noun.relation === 'compound') return undefined
  // “many state, local and federal officials”
  const {tokens} = noun.sentence
  const isInList = next(noun)?.text === ',' || next(noun)?.tag === 'CC'
  if (
    isInList &&
    !isSure(determiner, noun, 0.97) &&
    tokens.slice(noun.index + 1, noun.index + 8).some(({tag}) => tag === 'NNS')
  )
    return undefined
  const isDemonstrative = /^th[eo]se$/.test(determiner.lower)
  if (isDemonstrative ? /ing$/.test(noun.lower) : units.has(noun.lower) && !isLapse(determiner, noun)) return undefined
  // “those labor flows”: a compound whose last noun was taken for a verb.
  if (/s$/.test(next(noun)?.lower ?? '') && !/^(?:is|was|has|does|as|this)$/.test(next(noun)?.lower ?? ''))
    return undefined
  const {lower} = determiner
  const [before, beforeThat] = [
    previous(determiner),
    determiner.index > 1 ? previous(previous(determiner) as Token) : undefined,
  ]
  // “many a man”, “a great many”, “the few”, “as many”
  if (
    /^(?:many|few|several|various|numerous)$/.test(lower) &&
    before &&
    (/^(?:DT|PDT|RBS)$/.test(before.tag) || /^(?:as|quite|not)$/.test(before.lower)) &&
    !(lower === 'few' && before.lower === 'a')
  )
    return undefined
  if (lower === 'both' && determiner.sentence.tokens.slice(determiner.index).some((token) => token.lower === 'and'))
    return undefined
  // “Some of these work”, “few plan to leave”: it may be a verb.
  if (
    verbsToo.has(noun.lower) &&
    noun.index === determiner.index + 1 &&
    ((isDemonstrative && (before?.lower === 'of' || /^(?:IN|TO|RB)$/.test(next(noun)?.tag ?? ''))) ||
      !isSure(determiner, noun))
  )
    return undefined
  if (mass.has(noun.lower) && (determiner.tag === 'CD' || determiner.lower === 'other')) return undefined
  if (mass.has(noun.lower)) return {determiner, noun, asks: 'plural', right: undefined}
  // A mass noun may follow “few” in “few enough”; a known count noun is sure.
  const inUse = pluralInUse(noun.lower)
  const isKnown =
    pluralByTaggedNoun.has(noun.lower) ||
    (/^(?:several|many|various|numerous|both)$/.test(lower) &&
      inUse !== undefined &&
      isSureWhenMended(determiner, noun, inUse))
  if (!isKnown && !isDemonstrative) return undefined
  if (isDemonstrative && (before?.lower === 'of' || beforeThat?.lower === 'of') && !endsClause(noun)) return undefined
  return {determiner, noun, asks: 'plural', right: pluralByTaggedNoun.get(noun.lower) ?? inflect(noun.lower, 'NNS')}
}

const isSure = (determiner: Token, noun: Token, least = 0.9) =>
  Math.min(determiner.certainty.head, determiner.certainty.relation, determiner.certainty.tag, noun.certainty.tag) >=
  least

/** “for five year and”: a measure that is no part of “a five year plan” or “five year old”. */
const isLapse = (determiner: Token, noun: Token) =>
  (times.has(noun.lower) || /^(?:several|many|few)$/.test(determiner.lower)) &&
  noun.index === determiner.index + 1 &&
  /^(?:IN|\.|,|CC|DT|VBD|VBZ|RB)$/.test(next(noun)?.tag ?? '') &&
  isSure(determiner, noun)

function findSingular(determiner: Token, noun: Token): TaggedPhrase | undefined {
  if (noun.tag !== 'NNS' || noun.relation === 'compound' || noun.relation === 'nmod:poss') return undefined
  if (noun.lower === 'people' && determiner.lower === 'this' && next(noun)?.tag === 'VBP')
    return {determiner, noun, asks: 'singular', right: undefined}
  const right = lemmaOf(noun.lower, 'NNS')
  if (
    right === noun.lower ||
    inflect(right, 'NNS') !== noun.lower ||
    /ics$/.test(noun.lower) ||
    ((units.has(right) || noun.certainty.tag < 0.9 || !pluralByTaggedNoun.has(right)) &&
      !isOneWhenMended(determiner, noun, right))
  )
    return undefined
  if (hasCapital(determiner.text) && determiner.index > 0) return undefined
  const before = previous(determiner)
  // “each” may stand behind its plural, “this” before a clause.
  if (determiner.lower === 'each' && next(determiner)?.lower === 'other') return undefined
  if (determiner.lower === 'each' && before && /^(?:NNS|PRP|VB.?|CC)$/.test(before.tag)) return undefined
  if (determiner.lower === 'this' && before?.tag === 'IN' && (before.index === 0 || !endsClause(noun))) return undefined
  // “Shi‘a leaders”, “A women in science event”
  if (before?.end === determiner.start) return undefined
  if (/^an?$/.test(determiner.lower) && next(noun)?.tag === 'IN' && !isSure(determiner, noun)) return undefined
  if (
    noun.lower === 'people' ||
    (/^(?:women|men|children)$/.test(noun.lower) && /^(?:IN|TO|CC)$/.test(next(noun)?.tag ?? ''))
  )
    return undefined
  // “a sales, design or brainstorming meeting”, “a sports and leisure centre”
  if (isInRow(noun) && (units.has(right) || !pluralByTaggedNoun.has(right))) return undefined
  // “that companies pay”: hardly a determiner; “from day one students”, “one or more employees”
  if (
    determiner.lower === 'that' &&
    !/^(?:is|was|has)$/.test(next(noun)?.lower ?? '') &&
    (before?.tag !== 'IN' || !endsClause(noun))
  )
    return undefined
  // “Neither parents nor teachers came.”
  if (/either$/.test(determiner.lower) && determiner.sentence.tokens.slice(noun.index).some(({tag}) => tag === 'CC'))
    return undefined
  if (
    determiner.lower === 'one' &&
    (!isSure(determiner, noun) ||
      /^(?:NN|NNP|NNS|CD|CC|HYPH)$/.test(before?.tag ?? '') ||
      (before?.tag === 'IN' && !isOneWhenMended(determiner, noun, right)))
  )
    return undefined
  // “This troubled contributors”
  if (determiner.lower === 'this' && /ed$/.test(next(determiner)?.lower ?? '')) return undefined
  if (/^an?$/.test(determiner.lower) && noun.index > determiner.index + 3) return undefined
  return {determiner, noun, asks: 'singular', right}
}

/** Nouns or adjectives without a determiner of their own are joined to it. */
function isInRow({index, sentence: {tokens}}: Token): boolean {
  const [joint, other] = [tokens[index + 1], tokens[index + 2]]
  const isJoined = joint?.tag === 'CC' || (joint?.text === ',' && tokens.slice(index, index + 6).some(isCoordinator))
  return isJoined && /^(?:NNS?|JJ|VBG|HYPH)$/.test(other?.tag ?? '')
}

const isCoordinator = ({tag}: Token): boolean => tag === 'CC'

const previous = ({sentence, index}: Token): Token | undefined => sentence.tokens[index - 1]

const next = ({sentence, index}: Token): Token | undefined => sentence.tokens[index + 1]

/** No quotation mark, bracket or dash between. */
const isTouchedByMarks = (first: Token, last: Token) =>
  /[^\p{L}\p{N}\s'’-]|\s-\s/u.test(first.paragraph.text.slice(first.start, last.end))

/** Whether the noun is its phrase’s last: no compound goes on. */
function endsPhrase({sentence, index}: Token): boolean {
  const after = sentence.tokens[index + 1]
  return (
    !after ||
    // “various offences last year”
    /^(?:last|next|this|yesterday|today|later|earlier|ago|more)$/.test(after.lower) ||
    (/^(?:IN|TO|VBZ|VBD|VBP|VBN|VBG|MD|\.|,|:|CC|DT|PRP|WDT|WP|WRB|RB|-RRB-|-LRB-)$/.test(after.tag) &&
      after.certainty.tag > 0.7 &&
      !/^['’-]/.test(after.text))
  )
}

/** Nothing follows that could be a verb of its own. */
function endsClause({sentence, index}: Token): boolean {
  return !/^(?:VB.?|MD|RB)$/.test(sentence.tokens[index + 1]?.tag ?? '')
}

const several = list(
  'half some most all both one two three four five six seven eight nine ten several many few each none neither either',
)
/** Groups, and times, of which several can be told: “two of the crew”, “three of the season”. */
const ofPersons = list(`
  family team staff crew band group party gang class committee board jury bunch lot couple pair set cast company club
  army force public lab household generation population media police day night week month year season tail squad choir
  orchestra congregation electorate
`)
/** Groups, of which one can be a part: “one of the family”. */
const groups = new Set([
  ...ofPersons,
  ...list(
    'house time world country century decade morning evening choice place nation state city town county industry',
  ),
])
/** “several of the house”: what is one cannot be several, but for a group. */
const severalPersons = list('several many few both two three four five six seven eight nine ten')
const collections = list(
  'number group series range list variety handful couple array host string crowd team collection coalition dozens hundreds thousands millions billions scores',
)

/** “one of the country’s largest bank”, “a group of protester”: a part of several, or several in one. */
export function findOneOfSeveral(first: Token): {first: Token; noun: Token; right: string} | undefined {
  const {tokens} = first.sentence
  if (next(first)?.lower !== 'of') return undefined
  // “On day two of the trial”: a label.
  if (first.tag === 'CD' && /^NN/.test(previous(first)?.tag ?? '')) return undefined
  if (/^(?:percent|cent|%|majority|thirds|quarters|fifths|tenths)$/.test(first.lower)) return shareOfPersons(first)
  const isPart = several.has(first.lower) || isFigure(first)
  if (
    !isPart &&
    !(
      collections.has(first.lower) &&
      (/s$/.test(first.lower) || /^(?:an?|this|that|one)$/.test(beforePhrase(first)) || isNumberOf(first))
    )
  )
    return undefined
  let at = first.index + 2
  if (isPart && !/^(?:the|his|her|its|their|our|my|your|these|those)$/.test(tokens[at]?.lower ?? '')) return undefined
  if (isPart) at++
  let hasSuperlative = false
  for (; at < first.index + 9; at++) {
    const token = tokens[at]
    if (!token || !/^(?:JJ|JJS|RBS|NN|NNP|POS|HYPH|VBN)$/.test(token.tag) || (/^NN/.test(token.tag) && isLast(token)))
      break
    if (/^(?:JJS|RBS)$/.test(token.tag)) hasSuperlative = true
  }
  const noun = tokens[at]
  if (noun?.tag !== 'NN' || noun.certainty.tag < 0.75 || !/^\p{Ll}{3,}$/u.test(noun.text) || !endsPhrase(noun))
    return undefined
  if (
    oneForm.has(noun.lower) ||
    isTouchedByMarks(first, noun) ||
    noun.dependents.some(({relation}) => relation === 'conj')
  )
    return undefined
  // “each of the fraud counts, though”: the noun is behind.
  if (isPart && next(noun)?.tag === 'VBZ' && /^(?:[,.:]|IN|CC)$/.test(next(next(noun) as Token)?.tag ?? '.'))
    return undefined
  // “a range of home and handheld consoles”
  if (!isPart && next(noun)?.tag === 'CC') return undefined
  const right = isPart ? pluralOfPart(first, noun, hasSuperlative) : pluralInCollection(first, noun)
  return right === undefined ? undefined : {first, noun, right}
}

/** “The number of attack” */
const isNumberOf = (first: Token) => first.lower === 'number' && beforePhrase(first) === 'the'

/** “300 of his sketch”; not “the July 4 of his youth”, “9 out of 10 of the town” */
const isFigure = (first: Token): boolean =>
  first.tag === 'CD' &&
  /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/.test(first.text) &&
  !/^(?:NN|CD|\$|#|SYM|HYPH|:|-LRB-)/.test(previous(first)?.tag ?? '.') &&
  !(previous(first)?.lower === 'of')

/** “60 percent of voter”, “a third of the tenant”; of a thing, as in “two-thirds of the house”, if the verb shows it. */
function shareOfPersons(first: Token): {first: Token; noun: Token; right: string} | undefined {
  const {tokens} = first.sentence
  const isOfThose = /^(?:the|his|her|its|their|our|my)$/.test(tokens[first.index + 2]?.lower ?? '')
  let at = first.index + (isOfThose ? 3 : 2)
  while (/^(?:JJ|VBN)$/.test(tokens[at]?.tag ?? '')) at++
  const noun = tokens[at]
  if (noun?.tag !== 'NN' || at > first.index + 5 || noun.certainty.tag < 0.85 || !endsPhrase(noun)) return undefined
  const isOfVerb = isOfThose && !ofPersons.has(noun.lower) && isSubjectOfPlural(first)
  if (!isPerson(noun) && !isOfVerb) return undefined
  const right = pluralByTaggedNoun.get(noun.lower)
  return right === undefined ? undefined : {first, noun, right}
}

function pluralOfPart(first: Token, noun: Token, hasSuperlative: boolean): string | undefined {
  if (
    /^(?:half|some|most|all)$/.test(first.lower) &&
    !isBeforePlural(noun) &&
    !isSubjectOfPlural(first) &&
    !isPerson(noun)
  )
    return undefined
  const right = pluralByTaggedNoun.get(noun.lower)
  if (hasSuperlative || !right) return right
  const isOfGroup = (severalPersons.has(first.lower) || isFigure(first) ? ofPersons : groups).has(noun.lower)
  return !isOfGroup && (noun.certainty.tag >= 0.95 || isPluralWhenMended(noun, right)) ? right : undefined
}

function pluralInCollection(first: Token, noun: Token): string | undefined {
  if (times.has(noun.lower) && /s$/.test(first.lower)) return inflect(noun.lower, 'NNS')
  if (noun.index > first.index + 3) return undefined
  // “a group of unknown origin”
  const right = pluralByTaggedNoun.get(noun.lower) ?? (/s$/.test(first.lower) ? pluralInUse(noun.lower) : undefined)
  if (!pluralByTaggedNoun.has(noun.lower)) return right && isPluralWhenMended(noun, right) ? right : undefined
  if (noun.index === first.index + 2 || pluralBySingular.has(noun.lower)) return right
  return right && /s$/.test(first.lower) && isPluralWhenMended(noun, right) ? right : undefined
}

/** “most of the teacher refused”: nobody is told of in parts. */
const isPerson = ({lower}: Token) => personsInPlural.has(pluralByTaggedNoun.get(lower) ?? '')

/** “most of the bridge on the river are” */
const isSubjectOfPlural = ({head, relation, index}: Token) =>
  relation.startsWith('nsubj') &&
  head !== undefined &&
  [head, ...head.dependents].some(
    ({lower, tag, index: at, certainty}) =>
      at > index && (/^(?:are|were|have)$/.test(lower) || (tag === 'VBP' && certainty.tag >= 0.7)),
  )

/** “most of the passenger were” */
const isBeforePlural = (noun: Token) => /^(?:are|were|have)$/.test(next(noun)?.lower ?? '')

/** The determiner of a collection: “a wide range”. */
function beforePhrase(first: Token): string {
  let before = previous(first)
  while (before && /^JJ/.test(before.tag)) before = previous(before)
  return before?.lower ?? ''
}

const isLast = (token: Token) => !/^(?:NN|NNS|NNP|POS|HYPH|JJ|JJS|RBS)$/.test(next(token)?.tag ?? '')

/** “advices”, “equipments” */
export function findUncountable({tokens}: Sentence): {noun: Token; right: string; before: Token | undefined}[] {
  return tokens.flatMap((noun) => {
    const right = lemmaOf(noun.lower, 'NNS')
    return noun.tag === 'NNS' &&
      right !== noun.lower &&
      mass.has(right) &&
      noun.certainty.tag > 0.8 &&
      !hasCapital(noun.text)
      ? [{noun, right, before: previous(noun)}]
      : []
  })
}

/** “an advice”, “another equipment”: at the end of its phrase. */
export function findCountedMass(determiner: Token): Token | undefined {
  const noun = determiner.head
  if (
    !/^(?:an?|another|every|each)$/.test(determiner.lower) ||
    determiner.relation !== 'det' ||
    !noun ||
    noun.tag !== 'NN'
  )
    return undefined
  if (
    !mass.has(noun.text) ||
    noun.index !== determiner.index + 1 ||
    !endsPhrase(noun) ||
    /^(?:knowledge|evidence)$/.test(noun.text)
  )
    return undefined
  return Math.min(determiner.certainty.head, noun.certainty.tag) > 0.8 && noun.relation !== 'compound'
    ? noun
    : undefined
}
