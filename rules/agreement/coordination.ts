import {hasCapital, hasWord, isFiniteVerb, lemmaOf, type Token} from '../../src/rule-kit/index.ts'
import {isCountry, isPerson, type Names} from './names.ts'
import {isAged} from './persons.ts'
import {between, isNominal, leftEdge, next, previous, rightEdge} from './phrase.ts'
import {type Counted, isUnit, numberOf} from './subject.ts'

/** “each”, “every”, “no” and “many a” make one of several. */
const distributive = new Set(['each', 'every', 'no', 'any', 'many', 'more', 'either', 'neither'])

/** The members of a coordinated subject before its verb, the first included. */
export function membersOf(subject: Token, before: number): Token[] {
  const members = [subject]
  for (const dependent of subject.dependents)
    if (dependent.relation === 'conj' && dependent.index < before && dependent.index > subject.index)
      members.push(dependent)
  // The reading may have taken them for two subjects of one verb, but for “The suspect, Kevin Ames, 41, | was”.
  const others: Token[] = []
  for (const other of subject.head?.dependents ?? [])
    if (
      /^nsubj/.test(other.relation) &&
      other.index > subject.index &&
      other.index < before &&
      /^(?:and|or|nor|,)$/.test(previous(leftEdge(other))?.lower ?? '')
    )
      others.push(other, ...(previous(leftEdge(other))?.text === ',' ? joinedTo(other, before) : []))
  return isSetOff(others, before) ? members : [...members, ...others]
}

/** Nothing joins them, and a comma shuts them off. */
function isSetOff(others: readonly Token[], before: number): boolean {
  const last = others.at(-1)
  return (
    last !== undefined &&
    others.every((other) => previous(leftEdge(other))?.text === ',') &&
    next(rightEdge(last, before))?.text === ','
  )
}

/** “Bad weather, poor upkeep and lax law”: the rest of a row whose first was taken for a subject by itself. */
const joinedTo = ({dependents, index}: Token, before: number): Token[] =>
  dependents.filter((other) => other.relation === 'conj' && other.index > index && other.index < before)

/** Whether an object before “and” may be the first of two subjects: “She knows my brother and I are leaving.” */
export function mayHaveAnother(subject: Token): boolean {
  const joint = previous(leftEdge(subject))
  const before = joint?.lower === 'and' ? previous(joint) : undefined
  if (before?.text === ',') return closesAside(before)
  return before !== undefined && isNominal(before) && /^(?:obj|iobj)$/.test(before.relation)
}

/** “The mayor, who resigned in May, and her deputy | were charged”: before the aside stands a noun that has no verb yet. */
function closesAside({index, sentence: {tokens}}: Token): boolean {
  const open = tokens.slice(0, index).findLastIndex(({text}) => text === ',')
  if (open < 1 || !isNominal(tokens[open - 1] as Token)) return false
  const first = tokens[open + 1]
  const isAside = /^(?:W.*|DT|CD|VB[GN]|IN|JJ.?)$/.test(first?.tag ?? '') && first?.tag !== 'WRB'
  const start = tokens.slice(0, open).findLastIndex(({text, tag}) => /^[,;:]$/.test(text) || tag === 'CC') + 1
  return isAside && !tokens.slice(start, open).some(isFiniteVerb)
}

/** The number of subjects joined by “and”, “or”, “nor”; undefined where they may be one thing (“bread and butter”). */
export function numberOfMembers(members: readonly Token[], names?: Names): Counted | undefined {
  const joints = members.slice(1).map((member) => previous(leftEdge(member))?.lower ?? '')
  const last = joints.at(-1) ?? ''
  if (joints.some((joint) => joint !== last && joint !== ',')) return undefined
  // “he and not his brothers was”
  if (between(members[0] as Token, members.at(-1) as Token).some(({lower}) => lower === 'not')) return undefined
  if (last === 'and' && (isMeasure(members) || isDish(members) || isCalled(members))) return undefined
  if (last === 'and')
    return !members.some(hasDistributive) && (areSeveral(members) || isList(members)) && !mayBelongWithin(members)
      ? {number: 'plural', head: nameOf(members, 'and'), isJoint: true}
      : undefined
  if (last !== 'or' && last !== 'nor') return undefined
  // “Prejudice, or ill feeling, is …”: a gloss.
  if (members.slice(1).some((member) => previous(previous(leftEdge(member)) as Token)?.text === ',')) return undefined
  const counted = members.map((member) => numberOfMember(member, names))
  const [first] = counted
  const nearest = counted.at(-1)
  // “Neither the coach nor his players were”: the nearer decides, behind a name too, of which nobody knows.
  if (first?.number === 'singular' && nearest?.number === 'plural') return {number: 'plural', head: nearest.head}
  if (last === 'nor' && nearest?.number === 'singular' && !nearest.isCollective && first?.number !== 'singular')
    return {number: 'singular', head: nearest.head}
  if (
    !first ||
    counted.some((each) => each?.number !== first.number || each.isFirst || each.isSecond || each.isCollective)
  )
    return undefined
  return {number: first.number, head: nameOf(members, last)}
}

/** “an inch and a quarter of rain has”, “forty days and forty nights is how long”: measures that make one. */
const isMeasure = (members: readonly Token[]): boolean =>
  members.every(
    (member) =>
      (isUnit(member) || /^(?:half|halves|quarters?|thirds?|bit)$/.test(member.lower)) &&
      member.dependents.some(
        ({tag, lower, index}) => index < member.index && (tag === 'CD' || /^(?:an?|another|few|several)$/.test(lower)),
      ),
  )

/** “the lifeboat Edith and Walter Moyle”, “the pub Fox and Hounds” */
const isCalled = ([first, second]: readonly Token[]): boolean =>
  first?.tag === 'NN' && next(first)?.tag === 'NNP' && second?.tag === 'NNP'

/** Served, played or told as one. */
const dishes = new Set(
  `bacon and eggs, bangers and mash, beans and toast, burger and chips, burger and fries, cops and robbers, egg and chips,
  fish and chips, gammon and chips, ham and eggs, hearts and flowers, nuts and bolts, peas and beans, pie and chips,
  pie and peas, rice and beans, rice and peas, rhythm and blues, sausage and chips, sausage and beans, shrimp and grits,
  snakes and ladders, snips and snails, spaghetti and meatballs, steak and chips, steak and fries, strawberries and cream,
  swings and roundabouts, thrills and spills, waffles and syrup`.split(/,\s+/),
)

const isDish = ([first, second, ...more]: readonly Token[]): boolean =>
  first !== undefined && second !== undefined && !more.length && dishes.has(`${first.lower} and ${second.lower}`)

/** “Soot, dust and low cloud | traps heat”; not “Ames, a farmer and a poet, | is”. */
function isList(members: readonly Token[]): boolean {
  const last = members.at(-1)
  return (
    members.length > 2 &&
    members.every(({tag, certainty}) => tag === 'NN' && certainty.tag >= 0.8) &&
    members.slice(2).every(({head, relation}) => relation === 'conj' && head === members[0]) &&
    last !== undefined &&
    !/^[,:(—–]$/.test(next(last)?.text ?? ',')
  )
}

/** “the management of schools and hospitals”: what is joined may be two smaller things. */
const mayBelongWithin = ([first, second]: readonly Token[]) =>
  first === undefined ||
  second === undefined ||
  between(isAged(lastWordOf(first)) ? leftEdge(second) : first, leftEdge(second)).some(
    (token) => token.tag !== 'NNP' && (isNominal(token) || token.tag === 'IN'),
  )

/** Also “Haverty”, of whom the story has the whole name elsewhere. */
const numberOfMember = (member: Token, names: Names | undefined): Counted | undefined =>
  member.tag === 'NNP' &&
  (isCountry(member) || isPerson(member) || (names?.isFullyNamed(member) && !names.mayBeTeam(member)))
    ? {number: 'singular', head: member.text}
    : numberOf(member)

const nameOf = (members: readonly Token[], joint: string) =>
  `${members
    .slice(0, -1)
    .map(({text}) => text)
    .join(', ')} ${joint} ${members.at(-1)?.text ?? ''}`

const hasDistributive = (token: Token) =>
  distributive.has(token.lower) ||
  token.dependents.some(({lower, index}) => index < token.index && distributive.has(lower))

const isHuman = ({tag, lower}: Token) => tag === 'PRP' && /^(?:he|she|they|we|i)$/.test(lower)

/** “his lawyer”, “three cousins”, “the town’s clerk” */
const hasOwner = ({dependents, index}: Token) =>
  dependents.some(({relation, index: at}) => at < index && /^(?:nmod:poss|nummod)/.test(relation))

/** “Ames”, “Mr Ames”; not a word of a longer name. */
const isOneWord = ({text, index, sentence: {tokens}}: Token) =>
  /^\p{Lu}[\p{L}’'-]+$/u.test(text) && !/^NNPS?$/.test(tokens[index + 1]?.tag ?? '')

function lastWordOf(name: Token): Token {
  const after = next(name)
  return after?.tag === 'NNP' && after.relation === 'flat' ? lastWordOf(after) : name
}

/** Also “Soybeans, wood pulp and beef”: at a sentence’s head a plural may be taken for a name. */
const isPlural = ({tag, index, lower}: Token): boolean =>
  tag === 'NNS' || (tag === 'NNPS' && index === 0 && hasWord(lower) && lemmaOf(lower, 'NNS') !== lower)

/** Whether two names, or two nouns each with its own determiner, or plurals, so that they are not one thing. */
function areSeveral(members: readonly Token[]): boolean {
  if (
    members.some(isPlural) &&
    members.every((member) => isPlural(member) || /^(?:NN|NNP|PRP)$/.test(member.tag)) &&
    members[0]?.tag !== 'NN'
  )
    return true
  const last = members.at(-1)
  if (
    last?.tag === 'NNS' &&
    members.every(({tag}) => /^NNS?$/.test(tag)) &&
    /^(?:RB|VB|MD)/.test(next(last)?.tag ?? '')
  )
    return true
  // “Rosa Duarte and Paul Ames”
  if (members.every(({tag}) => tag === 'NNP') && members.some((name) => isPerson(name) || isAged(lastWordOf(name))))
    return true
  // “Ames and his lawyer”, “he and Duarte”: whoever goes by a single name is another than who goes with it.
  const isWithAnother = members.some(
    (member) => isHuman(member) || (/^NNS?$/.test(member.tag) && !hasCapital(member.text) && hasOwner(member)),
  )
  return members.every((member) => {
    if (isWithAnother && member.tag === 'NNP' && isOneWord(member)) return true
    if (member.tag === 'PRP') return !/^(?:it|you)$/.test(member.lower)
    if (member.tag === 'NNP' && isCountry(member)) return true
    if (member.tag === 'NNP')
      return member.dependents.some(({relation, tag}) => /^(?:flat|compound)/.test(relation) && tag === 'NNP')
    if (member.tag === 'NN' || member.tag === 'NNS')
      return member.dependents.some(
        ({relation, lower}) =>
          /^(?:det|nmod:poss)$/.test(relation) &&
          /^(?:the|an?|his|her|its|their|my|our|your)$|^\p{L}{3,}$/u.test(lower),
      )
    return false
  })
}
