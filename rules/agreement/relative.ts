import {hasCapital, list, type Token} from '../../src/rule-kit/index.ts'
import type {Clause} from './clauses.ts'
import {membersOf, numberOfMembers} from './coordination.ts'
import {findMended} from './mended.ts'
import {isPeople, isPerson, type Names} from './names.ts'
import {personBefore} from './person-before.ts'
import {hasGivenName} from './persons.ts'
import {between, isNominal, leftEdge, next, previous} from './phrase.ts'
import {type Counted, numberOf} from './subject.ts'
import type {GrammaticalNumber} from './verb.ts'

/**
 * The number of what “who”, “which” or “that” stands for. Where it could stand for one of several nouns (“one of the few
 * who have”), only if all agree.
 */
export function numberOfAntecedent(pronoun: Token, clause: Token, names: Names): Counted | undefined {
  const before = previous(pronoun)
  const nearest = before?.tag === ',' ? previous(before) : before
  if (nearest && standsForAll(pronoun)) return {number: 'plural', head: nameOfAll(nearest)}
  if (nearest && before !== nearest && isSumTaken(nearest)) return {number: 'singular', head: nearest.text}
  const person = personBefore(pronoun, names)
  if (person) return {number: 'singular', head: person.text}
  if (!clause.head || !nearest || nearest.index > pronoun.index) return undefined
  if (indefinite.test(nearest.lower) && before === nearest) return {number: 'singular', head: nearest.text}
  if (pronoun.lower === 'who' && before === nearest && several.test(nearest.lower) && !/^NN/.test(nearest.tag))
    return {number: 'plural', head: nearest.text}
  if (pronoun.lower === 'who' && hasSomeOfThem(pronoun)) return undefined
  const candidates = candidatesFrom(nearest, pronoun, clause)
  if (!candidates) return undefined
  for (const other of [findCleft(pronoun), ...nounsBeforeAside(pronoun)])
    if (other && !candidates.includes(other)) candidates.push(other)
  const counted = candidates.map((noun) => numberOfCandidate(noun, pronoun, names))
  const [first] = counted
  if (!first || counted.some((each) => each?.number !== first.number)) return undefined
  if (mayTakeUpAll(pronoun) && first.number === 'plural') return undefined
  return counted.some((each) => each?.isCollective) ? {...first, isCollective: true} : first
}

/** “Neither the mill nor the quarry, which together | employ 90, …”: what is together is several. */
const standsForAll = (pronoun: Token): boolean => {
  const [together, verb] = [next(pronoun), pronoun.sentence.tokens[pronoun.index + 2]]
  return (
    /^(?:who|which)$/.test(pronoun.lower) &&
    /^(?:together|jointly|collectively|both|combined)$/.test(together?.lower ?? '') &&
    /^VB[DPZ]$/.test(verb?.tag ?? '')
  )
}

/** “raised $212,000, which | have been returned” */
function isSumTaken({tag, index, sentence: {tokens}}: Token): boolean {
  const isWord = /^(?:million|billion|m|bn)$/.test(tokens[index]?.lower ?? '')
  const sign = tokens[index - (isWord ? 2 : 1)]
  const verb = sign && tokens[sign.index - 1]
  return tag === 'CD' && sign?.tag === '$' && /^VB/.test(verb?.tag ?? '')
}

/** “nine of them on her ward who | have to be fed”: with nothing between but where they are */
function hasSomeOfThem({index, sentence: {tokens}}: Token): boolean {
  const them = tokens.slice(0, index).findLastIndex(({lower}) => /^(?:them|us|you)$/.test(lower))
  return (
    tokens[them - 1]?.lower === 'of' &&
    tokens[them + 1]?.tag === 'IN' &&
    tokens.slice(them + 1, index).every(({tag}) => /^(?:IN|DT|PRP\$|JJ|NNP?S?|CD)$/.test(tag)) &&
    /^(?:CD|JJ|DT|NNS?)$/.test(tokens[them - 2]?.tag ?? '') &&
    !/^(?:one|each|none|neither|either)$/.test(tokens[them - 2]?.lower ?? '')
  )
}

/** “mill nor quarry” */
function nameOfAll(last: Token): string {
  const joint = previous(leftEdge(last))
  const first = joint && /^(?:and|n?or)$/.test(joint.lower) ? previous(joint) : undefined
  return first && joint && isNominal(first) ? `${first.text} ${joint.text} ${last.text}` : last.text
}

/** “enough for everyone who | depend on it” */
const indefinite = /^(?:any|every|no|some)(?:one|body|thing)$/

/** “familiar to all who | has been there” */
const several = /^(?:all|many|several|few|some)$/

/**
 * The number of the noun that a relative clause belongs to, if its verb has the other, and it belongs there with the verb in
 * either number, as it is written and mended: such a tree is not led by the verb.
 */
export function numberOfSteadyAntecedent(clause: Clause, names: Names): Counted | undefined {
  const {subject: pronoun, governor, verb} = clause
  const antecedent = governor.head
  if (!antecedent || (pronoun.lower === 'who' && hasSomeOfThem(pronoun))) return undefined
  const comma = previous(pronoun)
  const nearest = comma?.text === ',' ? previous(comma) : comma
  if (nearest && verb.number === 'plural' && governor.relation.startsWith('acl:relcl')) {
    const one = findOnlySingulars(nearest, antecedent, pronoun, names)
    if (one) return one
  }
  const isLoose = certaintyOfTie(governor) < 0.8
  if (isLoose && mayStandForAnother(pronoun, antecedent, verb.number, names)) return undefined
  // “one of those who have”
  if (nearest === undefined || nearest.index < antecedent.index || isOneOf(antecedent)) return undefined
  const others = [nearest, ...nounsAbove(nearest), findCleft(pronoun), ...nounsBeforeAside(pronoun)].filter(
    (noun) => noun && noun !== antecedent,
  )
  if (others.some((noun) => numberOfCandidate(noun as Token, pronoun, names)?.number === verb.number)) return undefined
  const counted = numberOfCandidate(antecedent, pronoun, names)
  if (!counted || counted.number === verb.number) return undefined
  if (mayTakeUpAll(pronoun) && counted.number === 'plural') return undefined
  const mended = findMended(clause)
  const other = mended?.governor.head
  if (!mended || antecedent.index !== other?.index || !isAntecedent(other)) return undefined
  if (certaintyOfTie(mended.governor) < (isLoose ? 0.93 : 0.9)) return undefined
  return counted.number === numberOfCandidate(other, mended.subject, names)?.number ? counted : undefined
}

/** Whether anything before the pronoun, however far, is of the number of the verb, or may be. */
const mayStandForAnother = (pronoun: Token, antecedent: Token, number: GrammaticalNumber, names: Names): boolean =>
  pronoun.sentence.tokens
    .slice(0, pronoun.index)
    .some(
      (noun) =>
        noun !== antecedent &&
        /^(?:NNS?|NNPS|CD|PRP)$/.test(noun.tag) &&
        !/^(?:compound|nummod|flat)/.test(noun.relation) &&
        numberOfCandidate(noun, pronoun, names)?.number === number,
    )

/**
 * “a victory over Alba State that | keep the side in first place”, “the plant in Thurso, Ontario, which | make trimmers”:
 * whichever of the nouns it stands for, it is one. A name between them may be of a place, and is none of several.
 */
function findOnlySingulars(nearest: Token, antecedent: Token, pronoun: Token, names: Names): Counted | undefined {
  const nouns = chainFrom(nearest)
  const first = nouns.at(-1) as Token
  const named = antecedent.tag === 'NN' && nouns.includes(antecedent) ? antecedent : first
  if (antecedent.index < first.index || first.tag !== 'NN' || first.certainty.tag < 0.9) return undefined
  const stretch = pronoun.sentence.tokens.slice(first.index, pronoun.index)
  // Nothing is joined, and no other noun, number or verb stands among them.
  if (stretch.some((each) => notOfOne.test(each.tag) && !agedBy(each))) return undefined
  if (hasOpenRow(first) || findCleft(pronoun) || (pronoun.lower === 'who' && !mayBeSomebody(first))) return undefined
  const isOne = (noun: Token): boolean => {
    // “Rosa Duarte, a clerk at Oak Street who”
    if (noun === first.head && first.relation === 'appos' && noun.tag === 'NNP') return !hasOpenRow(first)
    if (noun.tag === 'NNP') return mayBePlaceOfIt(noun, first, pronoun)
    const counted = numberOfCandidate(noun, pronoun, names)
    return counted?.number === 'singular' && !counted.isCollective
  }
  return [...nouns, ...nounsAbove(first)].every(isOne) ? numberOf(named) : undefined
}

const notOfOne = /^(?:CC|NNS|NNPS|CD|VB.?|MD|PRP|W.*|:|``|''|-LRB-|\$)$/

/** “a girl of 16” */
const agedBy = ({tag, text, index, sentence: {tokens}}: Token): Token | undefined => {
  const [noun, of] = [tokens[index - 2], tokens[index - 1]]
  return tag === 'CD' && /^\d\d?$/.test(text) && of?.lower === 'of' && noun?.tag === 'NN' ? noun : undefined
}

/** A noun and those to which prepositions tie it, by their place alone: of “plant in Fort Worth, Texas” “Worth” and “plant”. */
function chainFrom(noun: Token): Token[] {
  const {tokens} = noun.sentence
  const aged = agedBy(noun)
  if (aged) return [aged]
  let at = leftEdge(noun).index
  if (noun.tag === 'NNP') while (/^NNP$/.test(tokens[at - 1]?.tag ?? '')) at--
  const [before, comma] = [tokens[at - 2], tokens[at - 1]]
  if (noun.tag === 'NNP' && comma?.text === ',' && before?.tag === 'NNP') return chainFrom(before)
  return comma?.tag === 'IN' && before && /^NNP?$/.test(before.tag) ? [noun, ...chainFrom(before)] : [noun]
}

/** “the shop and the | café that”, “roofs, a | gable that”: more may be joined before; not “Rosa Duarte, a | clerk who”. */
const hasOpenRow = (first: Token): boolean => {
  const joint = previous(leftEdge(first))
  return joint?.tag === 'CC' || (joint?.text === ',' && !isNamedBefore(joint, first))
}

/** Right before the comma a person's name, and nothing that goes on with the row. */
const isNamedBefore = (comma: Token, noun: Token): boolean => {
  const name = previous(comma)
  return name?.tag === 'NNP' && (isPerson(name) || hasGivenName(name)) && /^(?:an?|the)$/.test(leftEdge(noun).lower)
}

/** “over Alba State”, “in Thurso, Ontario,”: a name behind the noun, and no team that “who” may stand for. */
const mayBePlaceOfIt = (name: Token, noun: Token, {lower}: Token): boolean =>
  name.index > noun.index && !/s$/.test(name.lower) && (lower !== 'who' || previous(leftEdge(name))?.tag === 'IN')

/** “seamer”, “geneticist”, “postwoman”; of things few end so. Or one that “who” can only tell of: “a girl who”. */
const mayBeSomebody = (noun: Token): boolean =>
  /(?:[eo]r|ist|ian|man|woman|ant)$/.test(noun.lower) || /^(?:an?|his|her|my|another)$/.test(leftEdge(noun).lower)

/** After a comma “which” may take up all that was said: not in “Copper exports, which earn …”, where no verb was. */
const mayTakeUpAll = (pronoun: Token): boolean =>
  pronoun.lower === 'which' &&
  previous(pronoun)?.tag === ',' &&
  // “Twelve nurses, which is two more than last year, …”
  (/^(?:is|was)$/.test(next(pronoun)?.lower ?? '') ||
    pronoun.sentence.tokens.slice(0, pronoun.index).some(({tag}) => /^(?:VB[DZPG]?|MD|TO)$/.test(tag)))

/** The nouns to which others tie a noun. */
function nounsAbove(noun: Token): Token[] {
  const nouns = nounsBefore(noun)
  for (let at = noun.head, steps = 0; at && at.index < noun.index && steps < 6; at = at.head, steps++)
    if (isNominal(at)) nouns.push(at)
    else if (!/^(?:acl|nmod|obl|conj)/.test(at.relation)) break
  return nouns
}

const certaintyOfTie = ({certainty}: Token) => Math.min(certainty.head, certainty.relation)

const isAntecedent = ({tag, lower}: Token) => /^NNP?S?$/.test(tag) || /^(?:those|one)$/.test(lower)

const isOneOf = (antecedent: Token): boolean => {
  const of = previous(leftEdge(antecedent))
  return (
    next(antecedent)?.lower === 'of' ||
    (of?.lower === 'of' && /^(?:one|only|none|each)$/.test(previous(of)?.lower ?? ''))
  )
}

/** The noun before the pronoun and every noun that it belongs to; undefined where the reading is in doubt. */
function candidatesFrom(nearest: Token, pronoun: Token, clause: Token): Token[] | undefined {
  const antecedent = clause.head as Token
  if (!/^(?:NN|NNS|NNPS?)$/.test(nearest.tag) && !/^(?:those|these|they|one)$/.test(nearest.lower)) return undefined
  // “religious in nature that …”
  const preposition = previous(leftEdge(nearest))
  if (
    pronoun.lower === 'that' &&
    preposition?.tag === 'IN' &&
    leftEdge(nearest) === nearest &&
    /^(?:JJ|CD|PRP)/.test(previous(preposition)?.tag ?? '')
  )
    return undefined
  // “friends abroad, who depend upon the market, who …”
  const hasOther = pronoun.sentence.tokens.slice(0, pronoun.index).some(({lower}) => lower === 'who')
  if (pronoun.lower === 'who' && (isAbstract(nearest) || hasOther)) return undefined
  if (nearest.relation === 'conj' && previous(leftEdge(nearest))?.lower === 'or') return undefined
  const candidates = [nearest, ...nounsBefore(nearest)]
  let at = nearest
  for (let steps = 0; steps < 12; steps++) {
    if (!/^(?:nmod|conj|appos|compound|flat|acl|obl|amod|list)/.test(at.relation) || !at.head) break
    // “one of the wards, a step that”
    if (at === nearest && at.relation === 'appos' && opensWithArticle(at)) break
    const joins = at.relation === 'conj'
    at = at.head
    // “a people joined by history and beliefs that …”
    if (/^VB[NG]$/.test(at.tag) && at.relation === 'acl' && at.head && isNominal(at.head)) candidates.push(at.head)
    if (!isNominal(at) || at.index > nearest.index) break
    // Of nouns that are joined, the clause belongs to the last, or to all.
    if (!joins || at === antecedent || nearest.tag !== 'NNS') candidates.push(at)
  }
  // “standards for reviewing the action, which …”, “a way of speaking to men that …”
  const verb = nearest.head
  if (/^(?:obj|obl)/.test(nearest.relation) && verb?.tag === 'VBG' && verb.head && isNominal(verb.head))
    candidates.push(verb.head)
  if (!candidates.includes(antecedent) || isTime(nearest)) return undefined
  const isSure = antecedent === nearest && Math.min(clause.certainty.head, clause.certainty.relation) >= 0.97
  return candidates.filter(
    (noun) =>
      noun === nearest ||
      noun === antecedent ||
      ((pronoun.lower !== 'who' || !(isAbstract(noun) || (groups.has(noun.lower) && nearest.tag === 'NNS'))) &&
        (!isSure || holds(noun, nearest, pronoun))),
  )
}

const opensWithArticle = (noun: Token): boolean => {
  const first = leftEdge(noun)
  return /^an?$/.test(first.lower) && previous(first)?.text === ','
}

/** “It was the habit of checking phones that …” */
const findCleft = (pronoun: Token): Token | undefined =>
  pronoun.sentence.tokens
    .slice(0, pronoun.index)
    .find(
      ({tag, dependents}) =>
        /^NNS?$/.test(tag) &&
        dependents.some(({relation, lower}) => /^(?:nsubj|expl)/.test(relation) && lower === 'it') &&
        dependents.some(({relation}) => relation === 'cop'),
    )

/** “a boy of 16, sent to shoot the sisters, who has”: the nouns in front of an aside that hangs on them. */
function nounsBeforeAside(pronoun: Token): Token[] {
  const end = previous(pronoun)
  if (end?.text !== ',') return []
  const {tokens} = pronoun.sentence
  const start = tokens.slice(0, end.index).findLast(({text}) => text === ',')
  if (!start || start.index < 1) return []
  const aside = tokens.slice(start.index + 1, end.index)
  const first = aside.find(({tag}) => !tag.startsWith('RB'))
  if (!first || !/^(?:VB[NG]|JJ|IN|TO|CD)$/.test(first.tag) || aside.some(isFiniteTag)) return []
  const noun = tokens.slice(Math.max(0, start.index - 4), start.index).findLast(({tag}) => /^NNS?$/.test(tag))
  return noun ? [noun, ...nounsAbove(noun)].filter(({tag}) => /^NNS?$/.test(tag)) : []
}

const isFiniteTag = ({tag}: Token) => /^(?:VB[DPZ]|MD)$/.test(tag)

const groups = new Set('group number team percentage percent % rate band crowd army network generation'.split(' '))

/** “a list of names that …”, where either may be meant; not “in favor of plans that”, “a letter to voters that”. */
const holds = (noun: Token, nearest: Token, pronoun: Token): boolean =>
  between(noun, nearest).some(({tag}) => tag === 'VBN' || tag === 'VBG') ||
  (previous(leftEdge(nearest))?.lower === 'of' &&
    (noun.tag === 'NNS' || noun.tag === 'CD' || noun.dependents.some(({relation}) => relation.startsWith('det'))) &&
    !(pronoun.lower === 'who' && nearest.tag === 'NNS' && groups.has(noun.lower)))

const isTime = ({lower}: Token) =>
  /^(?:days?|weeks?|months?|years?|times?|past|future|century|centuries|decades?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot)$/.test(
    lower,
  )

/** “barriers to entry for people who …”, “a man last year who …”: no person. */
const isAbstract = ({lower}: Token) => /(?:tion|sion|ment|ness|ity|[ae]nce|ship|ism|try|ing)s?$/.test(lower)

function numberOfCandidate(noun: Token, pronoun: Token, names: Names): Counted | undefined {
  const members = membersOf(noun, pronoun.index).filter(
    ({relation}) => relation === 'conj' || relation === noun.relation,
  )
  if (members.length > 1 && noun.dependents.some(({relation, index}) => relation === 'conj' && index < pronoun.index))
    return numberOfMembers(members)
  if (noun.tag === 'NNPS' && hasCapital(noun.text))
    return isPeople(noun) || isTeam(noun, pronoun) ? {number: 'plural', head: noun.text} : undefined
  // “the back line who have”: of persons, though one
  if (pronoun.lower === 'who' && rows.has(noun.lower)) return undefined
  if (noun.tag === 'NNP') return isOneByName(noun, pronoun, names) ? {number: 'singular', head: noun.text} : undefined
  // “one that …”, “the one who …”
  if (noun.lower === 'one' && previous(pronoun) === noun) return {number: 'singular', head: noun.text}
  return numberOf(noun)
}

/** Nouns of one for players, singers, soldiers. */
const rows = list(`
  line backline lineup line-up pack row attack defence defense offence offense midfield bench pair trio quartet quintet sextet
  octet eleven fifteen side section chorus ensemble watch shift patrol platoon battalion regiment brigade
`)

/** “Mr Ames, who …”, “Kirkwall, which …”; of a team, “Leeds, who have …”. */
const isOneByName = (name: Token, pronoun: Token, names: Names) =>
  pronoun.lower === 'who'
    ? isAged(pronoun) || (names.isFullyNamed(name) && !hasArticle(name) && !names.mayBeTeam(name))
    : pronoun.lower === 'which' && !/s$/.test(name.lower) && !isKind(pronoun)

/** “Duarte, who | are 67, has retired”: nobody else is of an age. */
function isAged({index, sentence: {tokens}}: Token): boolean {
  const [comma, verb, age, end] = [-1, 1, 2, 3].map((step) => tokens[index + step])
  return (
    comma?.text === ',' &&
    /^NNP$/.test(tokens[index - 2]?.tag ?? '') &&
    !/^(?:CC|,)$/.test(tokens[index - 3]?.tag ?? '') &&
    /^(?:are|were)$/.test(verb?.lower ?? '') &&
    age?.tag === 'CD' &&
    /^(?:[1-9]\d|[\p{L}-]+ty(?:-\p{L}+)?)$/u.test(age.text) &&
    /^[,.]$/.test(end?.text ?? '')
  )
}

/** “Bosc, which keep their shape”: of a sort of which there are many. */
const isKind = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.slice(index + 2, index + 5).some(({lower}) => /^(?:their|them|themselves)$/.test(lower))

/** “The Hawks, who | have won nine in a row, visit Boston”: a name in the plural that is the subject, and no part of another. */
const isTeam = (name: Token, {lower}: Token): boolean =>
  lower === 'who' &&
  /s$/.test(name.text) &&
  name.relation.startsWith('nsubj') &&
  name.dependents.some(({relation, lower: article}) => relation === 'det' && article === 'the') &&
  !name.dependents.some(({relation}) => /^(?:case|conj|appos|flat)/.test(relation))

/** “the Maori, who are” */
const hasArticle = ({dependents}: Token) => dependents.some(({relation}) => relation === 'det')

/** “persons in the second cohort”: nouns to which prepositions tie a noun, whatever the tree says. */
export function nounsBefore(noun: Token): Token[] {
  const preposition = previous(leftEdge(noun))
  let before = preposition?.tag === 'IN' ? previous(preposition) : undefined
  // “a program developed by the services”
  if (before && /^VB[NG]$/.test(before.tag)) before = previous(before)
  return before && /^NNP?S?$/.test(before.tag) ? [before, ...nounsBefore(before)] : []
}
