import {
  hasCapital,
  hasWord,
  inflect,
  isAuxiliary,
  isFiniteVerb,
  isInflectedAsVerb,
  isKnownPlace,
  isSmall,
  isSpeechVerb,
  isWithin,
  type Language,
  lemmaOf,
  levelOf,
  list,
  nameKinds,
  remember,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Clause} from './clauses.ts'
import {mayHaveAnother, membersOf, numberOfMembers} from './coordination.ts'
import {isBareImperative, isMeasured, isOpenToDoubt} from './doubt.ts'
import {findMended, isSurerWhenMended, isTiedWhenMended} from './mended.ts'
import {isSubjunctive, isUnderModal} from './mood.ts'
import {isOfName, isPerson, type Names} from './names.ts'
import {hasOtherReading} from './other-reading.ts'
import {asideBefore, between, isGoverned, isNominal, leftEdge, next, previous, rightEdge} from './phrase.ts'
import {numberOfAntecedent, numberOfSteadyAntecedent} from './relative.ts'
import {type Counted, hasPluralDeterminer, isMuch, isPartOfMeasure, numberOf} from './subject.ts'
import type {GrammaticalNumber} from './verb.ts'

/**
 * Whether a clause disagrees unless its subject is a name that the story counts so, or a variety of English does; hangs
 * on its text alone.
 */
export const mayDisagree = remember((clause: Clause): boolean => {
  const number = clause.verb.number === 'singular' ? 'plural' : 'singular'
  const names: Names = {
    numberOf: ({text}) => ({number, head: text}),
    isFullyNamed: () => true,
    mayBeTeam: () => false,
    isGroupOne: () => true,
    isNoun: () => true,
  }
  return findDisagreement(clause, names, 'en-US') !== undefined
})

/** “pledges to scrap the tax, raise pensions and keep the fare”: behind “to”, a row of plain forms. */
function isInRowOfPlain({index, lemma, lower, sentence: {tokens}}: Token): boolean {
  if (lemma !== lower || tokens[index - 1]?.text !== ',') return false
  const opens = tokens.slice(0, index).some(({tag}, i) => tag === 'TO' && tokens[i + 1]?.tag === 'VB')
  return (
    opens &&
    tokens.slice(index).some(({tag}, i) => tag === 'CC' && /^(?:VBP?|NN)$/.test(tokens[index + i + 1]?.tag ?? ''))
  )
}

/** “A source said by-elections were lost”: who says it is read as what it is said of. */
function isSayer({subject, verb}: Clause): boolean {
  const said = next(subject)
  const [first] = between(subject, verb.token).slice(-1)
  return (
    said?.tag === 'VBN' &&
    said.relation === 'acl' &&
    isSpeechVerb(said) &&
    first !== undefined &&
    /^NNP?S?$/.test(first.tag) &&
    (first.tag === 'NNS') === (verb.number === 'plural')
  )
}

/** What the subject says of its number, where it is certain and the verb says otherwise. */
export function findDisagreement(clause: Clause, names: Names, language: Language | undefined): Counted | undefined {
  const {subject, verb, predicate} = clause
  // “women’s was lower”
  if (next(subject)?.tag === 'POS') return undefined
  if (between(subject, verb.token).some(({text}) => text === ';')) return undefined
  // “What is he like?”
  if (verb.token.lower === 'like' && (subject.sentence.after.includes('?') || isLikeness(clause))) return undefined
  if (mayBeAPhrase(clause) || isInRowOfPlain(verb.token) || isSayer(clause) || hasOtherReading(clause)) return undefined
  if (subject.word?.opaque || isOfName(subject) || isTurnedRound(subject) || hasUnreadPartner(clause)) return undefined
  if (verb.number === 'plural' && mayHaveAnother(subject)) return undefined
  const counted = numberOfSubject(clause, names) ?? numberOfMended(clause, names)
  if (!counted || agrees(clause, counted)) return undefined
  if (
    counted.isCollective &&
    verb.number === 'plural' &&
    language !== 'en-US' &&
    !(names.isGroupOne(subject) && isOne(subject) && predicate === clause.governor)
  )
    return undefined
  if (verb.number === 'plural' && language !== 'en-US' && isOfTheirOwn(clause)) return undefined
  if (isSubjunctive(verb, predicate, subject) || isQuestionOfWhich(clause)) return undefined
  if (clause.isInverted && !isPlainInversion(clause)) return undefined
  const isPlain =
    clause.isMended === true ||
    isOpenedByClause(clause) ||
    (isCertain(clause, counted) && (clause.isInverted || clause.isPlain || !hasRival(clause, counted)))
  if (
    !isPlain &&
    (hasRivalOfItsNumber(clause) || !agreesWhenMended(clause, names)) &&
    !isAlone(clause, counted) &&
    !isBeside(clause, counted) &&
    !(isPlainNoun(clause) && !counted.isCollective && !counted.isJoint && isSurerWhenMended(clause))
  )
    return undefined
  if (isPluralLost(clause)) return undefined
  if (isOpenToDoubt(clause, counted, names) || isMeasured(clause, counted) || isBareImperative(clause, counted))
    return undefined
  return counted
}

/** “Which films hardly matters”: what is asked is one matter. */
const isQuestionOfWhich = ({subject, verb}: Clause): boolean =>
  verb.number === 'singular' &&
  subject.index > 0 &&
  leftEdge(subject).index === 0 &&
  /^(?:which|what|whose)$/.test(leftEdge(subject).lower) &&
  /^[.]/.test(subject.sentence.after)

/** “Ames, who like most bakers rises at three”: no verb. */
function isLikeness({subject, verb: {token}}: Clause): boolean {
  const rest = token.sentence.tokens.slice(token.index + 1)
  const end = rest.findIndex(({text}) => text === ',')
  return /^(?:who|which)$/.test(subject.lower) && rest.slice(0, end < 0 ? undefined : end).some(isFiniteVerb)
}

/** “Whether they will land | are another question” */
const isOpenedByClause = ({subject, verb}: Clause): boolean =>
  subject.relation.startsWith('csubj') &&
  /^(?:whether|how|why)$/.test(subject.sentence.tokens[0]?.lower ?? '') &&
  subject.sentence.tokens[0]?.head === subject &&
  verb.kind !== 'full' &&
  verb.token.certainty.tag >= 0.8 &&
  between(subject, verb.token).every((token) => !isFiniteVerb(token) && token.text !== ',')

/** “The beans the group will bake with until the summer were bought”: a time, where the main clause is in doubt. */
const mayBeAPhrase = ({predicate, subject}: Clause): boolean =>
  /^(?:until|before|after|since)$/.test(previous(leftEdge(subject))?.lower ?? '') &&
  predicate.relation === 'advcl' &&
  (subject.sentence.tokens.find(({head}) => head === undefined)?.certainty.head ?? 1) < 0.6

/** “Neither the awards nor the money seems”: its partner was read as something else. */
const hasUnreadPartner = ({subject, joined, verb}: Clause): boolean =>
  !joined.length &&
  subject.dependents.some(
    ({dependents, index, relation}) =>
      index > subject.index &&
      index < verb.token.index &&
      !relation.startsWith('conj') &&
      dependents.some((joint) => /^n?or$/.test(joint.lower) && joint.relation !== 'cc'),
  )

/** “For years historian have argued”: a count noun that stands bare has lost its plural, or its article. */
const isPluralLost = ({subject, verb}: Clause): boolean =>
  verb.number === 'plural' &&
  subject.tag === 'NN' &&
  subject.index === verb.token.index - 1 &&
  subject.text === subject.lower &&
  !subject.dependents.some(({relation}) => /^(?:det|nmod:poss|nummod|compound|case|conj)/.test(relation)) &&
  isMostlySeveral(subject.lower)

/** Its plural is hardly rarer in print than itself. */
function isMostlySeveral(noun: string): boolean {
  const plural = inflect(noun, 'NNS')
  return plural !== undefined && plural !== noun && hasWord(plural) && levelOf(plural) >= levelOf(noun)
}

/** “The history of its wars are told”: what surrounds the verb leaves doubt, and with the other form there is none. */
function agreesWhenMended(clause: Clause, names: Names): boolean {
  // “can show where the star stands and | tell us more”
  const {predicate, governor, verb} = clause
  if (predicate !== governor && verb.kind === 'full' && isUnderModal(verb.token)) return false
  const mended = findMended(clause)
  if (!mended) return false
  // “Mr. Ames, a farmer, | say”: of a name nothing is said unless its verb calls it in question.
  const isName = mended.subject.tag === 'NNP' && isPerson(clause.subject)
  const counted = numberOfSubject(isName ? {...mended, verb: {...mended.verb, number: verb.number}} : mended, names)
  return counted !== undefined && agrees(mended, counted)
}

/** A word that is no name, with a tie of its own to the verb, and with no other word that might be its subject by its place. */
const isPlainNoun = (clause: Clause): boolean => {
  const {subject, predicate, governor, isInverted} = clause
  return (
    /^(?:NNS?|NNPS|PRP|DT|CD|JJS)$/.test(subject.tag) &&
    (/^(?:PRP|NNPS)$/.test(subject.tag) || subject.text === subject.lower) &&
    predicate === governor &&
    !isInverted &&
    !hasOtherSubject(clause) &&
    !isOfSeveral(clause) &&
    !isCaused(clause)
  )
}

/** “made all who worked on it feel proud”: what somebody is made to do has no number. */
const isCaused = ({subject, verb: {token}}: Clause): boolean =>
  token.sentence.tokens.slice(subject.index, token.index).some(({lemma}) => causatives.has(lemma))

const causatives = list('feel have hear help let make see watch')

/** “The elms along the lane, felled last year, | was”: an aside has shaken the tree, but there is no other subject. */
const isAlone = (clause: Clause, counted: Counted): boolean =>
  (clause.verb.kind !== 'full' || isVerbBehindAside(clause)) &&
  !clause.isInverted &&
  clause.predicate === clause.governor &&
  /^(?:NNP?S?|PRP|JJS|CD)$/.test(clause.subject.tag) &&
  !isNounClause(clause.predicate) &&
  !hasRival(clause, counted) &&
  isTiedWhenMended(clause, counted.isJoint === true)

/** “a dam, and the road | were shut”, “it | have undertaken”, “my son, who | are nine”: straight before the verb, and surely its own. */
function isBeside(clause: Clause, {number, isCollective: isGroup, isJoint}: Counted): boolean {
  const {subject, verb, predicate, governor, isInverted} = clause
  if (verb.kind === 'full' || isInverted || number === 'plural' || isGroup || isJoint) return false
  if (predicate !== governor || subject.head !== predicate || isNounClause(predicate)) return false
  if (Math.min(subject.certainty.head, subject.certainty.relation) < 0.9) return false
  if (between(subject, verb.token).some(({tag}) => tag !== 'RB') || !mayStandBeside(subject, verb.kind === 'past be'))
    return false
  return isTiedWhenMended(clause, false)
}

function mayStandBeside(subject: Token, isWere: boolean): boolean {
  const {tokens} = subject.sentence
  const before = previous(leftEdge(subject))
  // “Would that it were”, “it is time she were told”
  if (/^(?:he|she|it)$/.test(subject.lower))
    return isWere ? !before || /^(?:,|WRB)$/.test(before.tag) : before?.tag !== 'CC'
  if (/^(?:who|which)$/.test(subject.lower))
    return (
      before?.text === ',' &&
      !(subject.lower === 'who' && filled.has(previous(before)?.lower ?? '')) &&
      !tokens.slice(Math.max(0, subject.index - 10), subject.index).some(isCoordinating)
    )
  const isOpen = before !== undefined && /^(?:CC|,|IN|TO|VB.*)$/.test(before.tag) && before.relation !== 'mark'
  return subject.tag === 'NN' && hasDeterminer(subject) && !isOpen && !isAfterAnd(subject)
}

const isCoordinating = ({tag}: Token): boolean => tag === 'CC'

/** “the Finns, with a word of their own for mud, | calls it …”: surely a verb, right behind the comma. */
const isVerbBehindAside = ({subject, verb: {token}}: Clause): boolean =>
  token.certainty.tag >= 0.9 && asideBefore(subject, token) !== undefined

/** “What counts is …”, “The point is that …”: of two clauses the tree may have tied the noun to the wrong one. */
const isNounClause = ({relation, dependents}: Token) =>
  relation.startsWith('csubj') || dependents.some((dependent) => /^(?:csubj|ccomp)/.test(dependent.relation))

/** What “who”, “which” or “that” stands for, where one reading alone cannot tell. */
function numberOfMended(clause: Clause, names: Names): Counted | undefined {
  const {subject, governor} = clause
  const isRelative = /^(?:WDT|WP)$/.test(subject.tag) && governor.relation.startsWith('acl:relcl')
  return isRelative ? numberOfSteadyAntecedent(clause, names) : undefined
}

/** “Hardest hit have been small firms.” */
const isTurnedRound = ({index, lower, sentence}: Token) =>
  index === 1 &&
  /^(?:hit|affected|placed|paid|off|known)$/.test(lower) &&
  /^(?:JJS|RBS|JJR|RBR)$/.test(sentence.tokens[0]?.tag ?? '')

/** Places that stand for those who are there. */
const filled = list(
  'bar bench box dugout floor gallery house parish pew room school stand street table terrace town village ward yard',
)

/** “The Whitby bench are on their feet”, “Truro, who did so last year, say”: of those who are there. */
const isOfTheirOwn = ({subject, verb, predicate}: Clause): boolean =>
  subject.tag === 'NNP'
    ? (verb.kind === 'full' && isTeamOfPlace(subject)) ||
      // “Derby, for their part, have not replied”
      between(subject, verb.token).some(({lower}) => lower === 'their')
    : filled.has(subject.lower) &&
      predicate.sentence.tokens.some(
        ({lower, index}) => index > verb.token.index && /^the(?:ir|m|mselves)$/.test(lower),
      )

/** A place of one word, with “who” for it between commas. */
const isTeamOfPlace = (name: Token): boolean =>
  next(name)?.text === ',' &&
  next(next(name) as Token)?.lower === 'who' &&
  !/^NNP/.test(previous(name)?.tag ?? '') &&
  (isKnownPlace(name.text) || isOnlyPlace(name.text))

/** “Truro”, “Penzance”: nobody is called so. */
const isOnlyPlace = (name: string): boolean => {
  const kinds = nameKinds(name)
  return kinds?.place === true && !kinds.given && !kinds.surname
}

/** Not “a group of students”. */
const isOne = ({dependents}: Token) => !dependents.some(({relation}) => relation.startsWith('nmod'))

function agrees({verb}: Clause, {number, isFirst, isSecond}: Counted): boolean {
  if (isFirst) {
    if (verb.kind === 'be') return verb.token.lower !== 'is' && verb.token.lower !== 'are'
    return verb.kind === 'past be' ? verb.number === 'singular' : verb.number === 'plural'
  }
  return isSecond ? verb.number === 'plural' : verb.number === number
}

function numberOfSubject(
  {subject, joined, governor, verb, isInverted, isPlain}: Clause,
  names: Names,
): Counted | undefined {
  if (joined.length) return numberOfMembers([subject, ...joined], names)
  if (subject.relation.startsWith('csubj') || isGerundWithObject(subject)) return numberOfClause(subject)
  if (subject.lower === 'what' && verb.kind === 'full') return numberOfWhat(governor)
  if (/^(?:WDT|WP)$/.test(subject.tag) || (subject.lower === 'that' && governor.relation === 'acl:relcl'))
    return /^acl:relcl/.test(governor.relation) && /^(?:who|which|that)$/.test(subject.lower)
      ? numberOfAntecedent(subject, governor, names)
      : undefined
  if (isPartOfMeasure(subject)) return undefined
  if (subject.dependents.some(({relation, index}) => relation === 'case' && index < subject.index)) return undefined
  const aside = asideBefore(subject, verb.token) ?? Number.POSITIVE_INFINITY
  const members =
    isInverted || (isPlain && !isJoined(subject, verb.token))
      ? [subject]
      : membersOf(subject, governor.index).filter(({index}) => index < aside)
  if (members.length === 1 && hasUnreadNearer(subject, verb.token)) return undefined
  if (members.length > 1 && mayBeClauses(members)) return undefined
  if (members.length > 1)
    return (
      numberOfMembers(members, names) ??
      (isPairOfSeveral(members, verb.token, governor)
        ? {number: 'plural', head: members.map(({text}) => text).join(' and ')}
        : areNamedBehind(subject, verb.token)
          ? numberOf(subject)
          : undefined)
    )
  if (isInverted) {
    const hasMore =
      opensRow(subject) ||
      subject.dependents.some(({relation, index}) => /^(?:conj|appos|list)/.test(relation) && index > subject.index)
    const counted = numberOf(subject)
    return hasMore && counted?.number !== 'plural' ? undefined : counted
  }
  if (!isPlain && subject.dependents.some(({relation, index}) => /^(?:cc|conj)$/.test(relation) && index < aside))
    return undefined
  // A name is one, but for “Americans”.
  if (subject.tag === 'NNP' && verb.number === 'singular' && subject.lower !== 'i') return undefined
  return (/^NNPS?$/.test(subject.tag) && (subject.tag === 'NNP' || hasCapital(subject.text))) ||
    (subject.tag === 'NN' && hasCapital(subject.text) && !isFirstWord(subject))
    ? names.numberOf(subject, isPlain, governor)
    : (numberOf(subject) ?? numberOfActivity(subject))
}

/** Behind nothing but what opens a quotation. */
const isFirstWord = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.slice(0, index).every(({text}) => /^[“‘"'(]$/.test(text))

/** “Visiting | were restricted”, “where pumping | are capped”: a bare gerund; not “those visiting”, “fishing, hunting are”. */
function numberOfActivity(subject: Token): Counted | undefined {
  const before = previous(subject)
  const opens =
    !before ||
    before.tag === 'WRB' ||
    before.relation === 'mark' ||
    (before.tag === 'CC' && isJoinedClause(subject.head))
  if (!isActivity(subject) || !opens) return undefined
  return {number: 'singular', head: subject.text}
}

/** Surely joined to a clause that has a subject and a verb of its own. */
const isJoinedClause = (predicate: Token | undefined): boolean =>
  predicate?.relation === 'conj' && predicate.certainty.relation >= 0.9 && isClause(predicate.head as Token)

const isActivity = ({tag, relation, dependents, certainty}: Token): boolean =>
  tag === 'VBG' &&
  relation.startsWith('nsubj') &&
  Math.min(certainty.head, certainty.relation) >= 0.75 &&
  dependents.every((each) => each.relation === 'cc')

/** “The twins, Colin and Kay, | runs a nursery” */
const areNamedBehind = (subject: Token, verb: Token): boolean =>
  subject.tag === 'NNS' && next(subject)?.text === ',' && previous(verb)?.text === ','

/** “the closure of two libraries, a rise in the tax and a cut”: a row, wherever the tree hangs its later members. */
function opensRow({index, sentence: {tokens}}: Token): boolean {
  const verb = tokens.findIndex((token, i) => i > index && isFiniteVerb(token))
  const rest = tokens.slice(index + 1, verb < 0 ? undefined : verb)
  const comma = rest.findIndex(
    ({text}, i) => text === ',' && /^(?:DT|PRP\$|CD|JJ|NNS?|\$)$/.test(rest[i + 1]?.tag ?? ''),
  )
  return comma >= 0 && rest.slice(comma).some(({lower}) => lower === 'and')
}

/** “Neither the petitions of the riders nor the plea that she sent was read”: tied to another noun, the nearer still decides. */
const hasUnreadNearer = (subject: Token, verb: Token): boolean =>
  subject.dependents.some(({relation, lower}) => relation === 'cc:preconj' && /^n?either$/.test(lower)) &&
  between(subject, verb).some(({lower}) => /^n?or$/.test(lower))

/** “when the pitch floods and the East Stand has been shut”: what looks like a plural may be the verb of a clause by itself. */
function mayBeClauses([first, second]: readonly Token[]): boolean {
  if (first?.tag !== 'NNS' || second === undefined) return false
  const noun = previous(first)
  const article = noun && previous(noun)
  return (
    noun?.tag === 'NN' &&
    article !== undefined &&
    /^(?:DT|PRP\$)$/.test(article.tag) &&
    /^(?:when|whenever|if|once|as|because|where|while|after|before|until|unless|since|and|that|,)$/.test(
      previous(article)?.lower ?? '',
    ) &&
    /^NNP?$/.test(second.tag) &&
    isInflectedAsVerb(lemmaOf(first.lower, 'VBZ'))
  )
}

/** “Slurred speech and weakness | is signs of a stroke”: bare nouns, but what they are is several. */
const isPairOfSeveral = ([first, second, ...others]: readonly Token[], verb: Token, predicate: Token) =>
  first?.tag === 'NN' &&
  second?.tag === 'NN' &&
  !others.length &&
  previous(leftEdge(second))?.lower === 'and' &&
  verb.relation === 'cop' &&
  /^(?:is|was)$/.test(verb.lower) &&
  predicate.tag === 'NNS' &&
  predicate.certainty.tag >= 0.9 &&
  numberOf(predicate)?.number === 'plural'

/** “What worry the growers most is the frost”: behind it another verb in the singular. */
const numberOfWhat = (verb: Token): Counted | undefined =>
  /^(?:DT|PRP\$?|NNPS?)$/.test(next(verb)?.tag ?? '') &&
  !verb.sentence.after.includes('?') &&
  verb.sentence.tokens.slice(verb.index + 2).some(({lower}) => /^(?:is|was)$/.test(lower))
    ? {number: 'singular', head: 'what'}
    : undefined

const isJoined = (subject: Token, verb: Token) => between(subject, verb).some(({tag}) => tag === 'CC')

/** “Running the mills”: a gerund with its object is one thing. */
function numberOfClause(subject: Token): Counted | undefined {
  const opening = subject.dependents[0]
  // “Whether they will land | are another question”
  const leastRelation = opening?.index === 0 && /^(?:whether|how|why)$/.test(opening.lower) ? 0.5 : 0.75
  const isOne = subject.certainty.head >= 0.75 && subject.certainty.relation >= leastRelation
  // “That they won | were his doing”, “To wait | were wise”
  if (
    isOne &&
    opening &&
    opening.index < subject.index &&
    (/^(?:that|whether)$/.test(opening.lower) ? opening.relation === 'mark' : /^(?:how|why)$/.test(opening.lower)) &&
    !subject.dependents.some(({relation}) => /^(?:conj|cc)/.test(relation))
  )
    return {number: 'singular', head: `${opening.text} …`}
  if (subject.tag !== 'VBG' || subject.dependents.some(({relation}) => /^(?:conj|nsubj|cc|mark)/.test(relation)))
    return undefined
  // “Competing interests”: a participle that was taken for a clause.
  const isSure = Math.min(subject.certainty.tag, subject.certainty.head, subject.certainty.relation) >= 0.95
  if (!/^(?:DT|PRP\$?|RP|TO)$/.test(next(subject)?.tag ?? '') && !isSure && !isGerundWithObject(subject))
    return undefined
  if (
    !subject.dependents.some(({relation, index}) => /^(?:obj|obl|xcomp|ccomp)$/.test(relation) && index > subject.index)
  )
    return undefined
  return {number: 'singular', head: `${subject.text} …`}
}

/** Verbs whose participle stands before no noun: “Having two deputies”, unlike “Competing interests”. */
const isGerundWithObject = ({tag, lower, dependents, index}: Token): boolean =>
  tag === 'VBG' &&
  /^(?:having|keeping|getting|making|giving|taking|putting|bringing|letting|finding|telling|asking|using|doing)$/.test(
    lower,
  ) &&
  dependents.some(({relation, index: at}) => relation === 'obj' && at > index)

/** Whether the reading is sure of the arcs that the finding stands on; less will do where verb and subject stand together. */
function isCertain(
  {subject, joined, verb, predicate, isInverted, isPlain, isExistential}: Clause,
  {isJoint}: Counted,
): boolean {
  const {token} = verb
  if (
    isPlain &&
    (joined.length > 0 ||
      subject.certainty.tag >= (subject.tag === 'NNPS' ? 0.55 : 0.7) ||
      !subject.tag.startsWith('NN') ||
      /^(?:half|most|some|rest)$/.test(subject.lower)) &&
    token.certainty.tag >= (verb.kind === 'full' ? 0.55 : 0.5)
  )
    return true
  if ((isPlain || isPronounAlone(subject, token)) && verb.kind === 'full' && isOnlyVerb(token, subject)) return true
  const touch = !isInverted && between(rightEdge(subject, token.index), token).every(({tag}) => tag === 'RB')
  const isPronoun = subject.tag === 'PRP'
  const isQuestion = isInverted && (previous(token)?.tag === 'WRB' || isBehindNegation(token))
  const isOfWhom =
    next(subject)?.lower === 'of' &&
    /^(?:which|whom|them)$/.test(subject.sentence.tokens[subject.index + 2]?.lower ?? '')
  // “my son, who | are 9”: what stands right before the verb is its subject, wherever the tree hangs both.
  const isRelativeBeside =
    /^(?:who|which)$/.test(subject.lower) && previous(subject)?.text === ',' && next(subject) === token
  const least = isRelativeBeside ? 0.3 : isPronoun || isExistential || isQuestion || isOfWhom ? 0.5 : touch ? 0.6 : 0.75
  const isPronominal = isPronoun || /^(?:WDT|WP|DT)$/.test(subject.tag)
  // Whether it does or suffers what the participle tells, it is the subject.
  const leastRelation = predicate.tag === 'VBN' ? 0.5 : least
  if (subject.certainty.head < least || subject.certainty.relation < leastRelation) return false
  // Whether “were” helps or links, it has the same subject.
  const tie = isAuxiliary(token) ? token.certainty.head : Math.min(token.certainty.relation, token.certainty.head)
  if (token !== predicate && tie < least) return false
  const leastTag = isExistential
    ? 0.8
    : isJoint
      ? 0.5
      : verb.kind !== 'full' &&
          (subject.tag === 'NNPS' || isNamed(subject) || isSurelyNoun(subject) || isNounInPlace(subject))
        ? // Of “pumping” nothing hangs on whether it is a noun or a verb.
          subject.lower.endsWith('ing')
          ? 0.45
          : 0.55
        : 0.85
  // Of “police” and “much” the form tells nothing, and the word all.
  if (!isPronoun && subject.lower !== 'police' && !isMuch(subject) && subject.certainty.tag < leastTag) return false
  if (subject.tag === 'NNP' && verb.kind === 'full') return token.certainty.tag >= 0.85
  // “… won two caps, have 18 months left”: its form is finite, whatever it was taken for.
  const isRoot = verb.kind === 'have' && token === predicate && predicate.relation === 'root'
  // “Each of the three enroll fewer than 260 children.”
  const isOfEach = /^(?:each|either|neither)$/.test(subject.lower) && predicate.relation === 'root'
  return (
    token.certainty.tag >= (verb.kind === 'full' ? (isOfEach ? 0.4 : isPronominal ? 0.5 : 0.6) : isRoot ? 0.3 : 0.5)
  )
}

/** “Nor was …”, “Not only were …”: what turns a clause round. */
const isBehindNegation = (verb: Token): boolean =>
  /^(?:nor|neither|never|rarely|seldom)$/.test(previous(verb)?.lower ?? '') ||
  (previous(verb)?.lower === 'only' && previous(previous(verb) as Token)?.lower === 'not')

/** “The Sun”, noun or name; “the Chinese” may be several. */
const isNamed = ({index, text, lower, tag}: Token) =>
  (index > 0 || !hasWord(lower)) && /^NNP?$/.test(tag) && hasCapital(text) && !/(?:ese|sh|ch|s)$/.test(lower)

/** “The slick has closed the shore”, “the greens, soft from the rain, are”: a determiner and its place make a noun of it. */
const isSurelyNoun = (noun: Token): boolean =>
  Math.min(noun.certainty.head, noun.certainty.relation) >= 0.95 && hasDeterminer(noun)

/** “In the south rugby | were …”: neither a name nor an abbreviation, and in its place nothing but a noun. */
const isNounInPlace = ({certainty, text, tag, index, sentence: {tokens}}: Token): boolean =>
  /^(?:NN|VBG)$/.test(tag) &&
  isSmall(text) &&
  Math.min(certainty.head, certainty.relation) >= 0.87 &&
  tokens[index - 1]?.tag !== 'NNP' &&
  hasWord(text)

const isPronounAlone = (subject: Token, verb: Token) =>
  /^(?:he|she|it)$/.test(subject.lower) && subject.relation === 'nsubj' && next(subject) === verb

/** “The head display teeth.”, “The president change a rule”: nothing else in the sentence could be its verb. */
function isOnlyVerb(verb: Token, subject: Token): boolean {
  const after = next(verb)
  if (verb.certainty.tag < 0.4 || subject.certainty.tag < 0.5 || !/^VBP?$/.test(verb.tag) || !after) return false
  if (!/^(?:DT|PRP\$?|CD|IN|TO|JJ|NNS|RB|WP|WRB|WDT)$/.test(after.tag)) return false
  const isOpened = /^(?:DT|PRP\$?|NNP)$/.test(leftEdge(subject).tag) || subject.tag === 'NNP'
  if (!isOpened) return false
  return !verb.sentence.tokens.slice(verb.index + 1).some((token) => isMainFinite(token, verb))
}

/** A finite verb that no mark, no conjunction and no pronoun parts from the verb. */
const isMainFinite = (token: Token, verb: Token) =>
  isFiniteVerb(token) &&
  !between(verb, token).some(
    ({tag, relation, text}) => /^(?:WDT|WP|WRB)$/.test(tag) || relation === 'mark' || /^[,;:—–]$/.test(text),
  )

/** Another noun before the verb that may be its subject: “The trouble the players have”. */
function hasRival(clause: Clause, counted: Counted): boolean {
  const first = firstOf(clause)
  return (
    hasOtherSubject(first) ||
    isOfSeveral(first) ||
    nounsBetween(first).some(
      (token) =>
        numberOf(token)?.number !== counted.number &&
        // “He and his wife, a nurse, | lives”
        !(counted.isJoint && token.relation === 'appos') &&
        mayBeSubject(token, first),
    )
  )
}

/** The same where the mended sentence leaves no doubt about the tree: “After washing, pellets were”. */
const hasRivalOfItsNumber = (clause: Clause): boolean => {
  const first = firstOf(clause)
  const before = previous(leftEdge(first.subject))
  return (
    (before !== undefined && isPreposition(before)) ||
    isOfSeveral(first) ||
    nounsBetween(first).some((token) => numberOf(token)?.number === first.verb.number && mayBeSubject(token, first))
  )
}

type FirstClause = Pick<Clause, 'subject' | 'verb' | 'predicate'>

/** The clause that the subject stands in: of “The mill closed and were sold”, the first. */
function firstOf(clause: Clause): FirstClause {
  const {subject, verb, predicate, governor} = clause
  if (predicate === governor) return clause
  const token = governor.dependents.find(({relation}) => /^(?:aux|aux:pass|cop)$/.test(relation)) ?? governor
  return {subject, verb: {...verb, token}, predicate: governor}
}

/** What stands between a subject and its verb, but for an aside. */
function betweenThem({subject, verb}: Pick<Clause, 'subject' | 'verb'>): readonly Token[] {
  const aside = asideBefore(subject, verb.token)
  const tokens = between(subject, verb.token)
  return aside === undefined ? tokens : tokens.filter(({index}) => index < aside)
}

function hasOtherSubject({subject, verb, predicate}: FirstClause): boolean {
  if (
    betweenThem({subject, verb}).some(
      (token) => (/^(?:VBZ|VBD|VBP|MD)$/.test(token.tag) && !inClauseOf(token, subject)) || /^["“”]$/.test(token.text),
    )
  )
    return true
  if (/^(?:i|we|he|she|they|you|it)$/.test(next(verb.token)?.lower ?? '') && verb.kind !== 'full') return true
  if (
    predicate.dependents.filter(({relation}) => /^nsubj/.test(relation)).length >
    membersOf(subject, verb.token.index).length
  )
    return true
  if (previous(verb.token) !== subject && isSubjectWord(previous(verb.token))) return true
  return (
    !/^(?:i|he|she|we|they)$/.test(subject.lower) &&
    isTiedBefore(subject, predicate, isSecondClause(subject, predicate))
  )
}

/** Whether more may be joined to the subject of a plural verb than the tree says. */
function isOfSeveral({subject, verb, predicate}: FirstClause): boolean {
  if (verb.number === 'singular') return false
  if (!isSecondClause(subject, predicate) && (isAfterAnd(subject) || isInList(subject, verb.token))) return true
  return (
    betweenThem({subject, verb}).some((token) => mayOpenSecond(token, verb.token) && !isOfObject(token, subject)) ||
    nounsBetween({subject, verb}).some(
      (token) =>
        !isInAside(token, subject, verb.token) &&
        !isOfObject(token, subject) &&
        (mayJoinSubject(token) ||
          (numberOf(token)?.number !== 'singular' && isWithin(token, subject) && joinsSubject(token))),
    )
  )
}

/** “a bill, backed by the mayor and most of his party, | have”: a comma shuts off what is said of the subject. */
const isInAside = (token: Token, subject: Token, verb: Token): boolean =>
  previous(verb)?.text === ',' &&
  previous(previous(leftEdge(token)) as Token)?.text !== ',' &&
  inClauseOf(token, subject)

/** “A burglar who stole machinery and tools | were caught”: surely joined to what the clause on the subject tells of. */
const isOfObject = (token: Token, subject: Token): boolean =>
  token.relation === 'conj' &&
  token.certainty.head >= 0.9 &&
  /^(?:obj|obl)$/.test(token.head?.relation ?? '') &&
  previous(token)?.tag === 'CC' &&
  inClauseOf(token, subject)

/** The nouns between a subject and its verb that are no part of another noun, nor of the subject. */
function nounsBetween({subject, verb}: Pick<Clause, 'subject' | 'verb'>): Token[] {
  const members = membersOf(subject, verb.token.index)
  return betweenThem({subject, verb}).filter(
    (token) =>
      !(
        subject.tag === 'VBG' &&
        (/^(?:DT|PRP\$?|CD)$/.test(next(subject)?.tag ?? '') || isGerundWithObject(subject)) &&
        isWithin(token, subject)
      ) &&
      !members.includes(token) &&
      isNominal(token) &&
      !/^(?:compound|flat|nummod)/.test(token.relation) &&
      !/sel(?:f|ves)$/.test(token.lower) &&
      !token.relation.startsWith('nmod:poss'),
  )
}

/** Nothing ties such a noun to the subject, to a preposition or to another verb. */
function mayBeSubject(token: Token, {subject, verb, predicate}: FirstClause): boolean {
  if (!isWithin(token, subject))
    return (
      !isGoverned(token, predicate) && !membersOf(subject, verb.token.index).some((member) => isWithin(token, member))
    )
  return !isGoverned(token, subject) && !inClauseOf(token, subject) && !isSetOff(token, subject, verb.number)
}

/** A word that is the subject of what follows at once; not “one of them”, “the mayor herself”. */
const isSubjectWord = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:WP|WDT|WRB|EX|PRP)$/.test(token.tag) &&
  !/sel(?:f|ves)$/.test(token.lower) &&
  !token.dependents.some(({relation}) => relation === 'case')

/** “The dam held, and the bridge | were closed”: the tree is sure that “and” joins clauses. */
function isSecondClause(subject: Token, predicate: Token): boolean {
  const {head, relation, certainty} = predicate
  if (!/^(?:conj|parataxis)$/.test(relation) || !head || head.index > subject.index) return false
  const least = Math.min(certainty.relation, subject.certainty.head)
  if (Math.min(least, certainty.head) >= 0.9) return relation === 'conj'
  // “he stated his case, and she | have left”: after the comma it hardly belongs with what stands before.
  const and = previous(leftEdge(subject))
  const isApart = and?.tag === 'CC' && /^(?:,|--|—|-|;)$/.test(previous(and)?.text ?? '')
  const isPronoun = /^(?:i|he|she|it|we|they|this)$/.test(subject.lower)
  // “She won the toss and the match | were over by noon”: the tree is sure at least whose subject it is.
  if (relation === 'conj' && least >= 0.85 && subject.certainty.head >= 0.95 && hasDeterminer(subject))
    return isClause(head)
  // To which of two clauses before it is joined matters nothing.
  if (isApart && relation === 'conj' && !subject.tag.startsWith('NNP'))
    return least >= 0.78 && certainty.head >= 0.5 && isClause(head)
  return least >= 0.85 && (isApart || isPronoun) && (isPronoun || certainty.head >= 0.6) && isClause(head)
}

const hasDeterminer = ({dependents, index}: Token): boolean =>
  dependents.some(({relation, index: at}) => /^(?:det|nmod:poss)$/.test(relation) && at < index)

/** It has a subject and a verb of its own. */
const isClause = (predicate: Token) =>
  predicate.dependents.some(({relation}) => /^(?:nsubj|expl)/.test(relation)) &&
  [predicate, ...predicate.dependents].some(isFiniteVerb)

/** Those of them that are no verbs of finding something: “to find the cure | were ignored”. */
const telling = /^(?:argue|believe|claim|know|mean|say|show|suggest|think)$/

const reporting = new Set(
  'say think believe know show suggest mean claim argue fear find report add admit feel indicate reveal note explain understand complain realize realise'.split(
    ' ',
  ),
)

/** What stands before a subject shows whether it can be one: no preposition, no verb whose object it would be. */
function isTiedBefore(subject: Token, predicate: Token, opensClause: boolean): boolean {
  const before = previous(leftEdge(subject))
  if (!before) return false
  // “since it | is close”
  if (isPreposition(before))
    return !(
      before.lower === 'since' &&
      before.relation === 'mark' &&
      (subject.tag === 'PRP' || (before.head === predicate && before.certainty.head >= 0.9))
    )
  if (
    before.tag === 'VB' &&
    previous(before)?.tag !== 'MD' &&
    !(before === predicate.head && telling.test(before.lemma))
  )
    return true
  if (/^VB/.test(before.tag) && (before !== predicate.head || !reporting.has(before.lemma))) return true
  if (/^(?:—|–|--|-|also)$/.test(before.lower)) return subject.tag !== 'PRP'
  // “people who claim an identity have”
  if (before === predicate.head && before.dependents.some(({tag}) => /^(?:WP|WDT)$/.test(tag))) return true
  return !opensClause && before.tag === 'CC' && !/^(?:but|so|yet)$/.test(before.lower)
}

/** “free speech and, by extension, open debate are”: more may be joined than the tree says. */
function isAfterAnd(subject: Token): boolean {
  const first = leftEdge(subject)
  // “and Ms Boyd, whose ward | include”
  if (first.tag === 'WP$') return false
  const before = first.sentence.tokens.slice(Math.max(0, first.index - 7), first.index)
  const and = before.findLastIndex(({lower}) => lower === 'and' || lower === '&')
  return (
    and >= 0 &&
    // “And Rosin, the dog, has”
    before[and]?.index !== 0 &&
    !before.slice(and).some(({tag}) => /^(?:VBZ|VBD|VBP|MD|VBG|IN|WP|WDT)$/.test(tag) && tag !== 'IN') &&
    (and === before.length - 1 || before.at(-1)?.tag === ',')
  )
}

/** “grammar, analysis of texts and spelling are taught” */
const isInList = (subject: Token, verb: Token) =>
  previous(leftEdge(subject))?.text === ',' && between(subject, verb).some(({lower}) => lower === 'and')

/** “the structure of a state and its constitution”, “influence on and friendship with her” */
const mayJoinSubject = (token: Token) =>
  (token.relation === 'conj' &&
    token.dependents.some(
      ({relation, index}) => /^(?:det|nmod)/.test(relation) && (index > token.index || !/^nmod:unm/.test(relation)),
    )) ||
  (previous(token)?.tag === 'CC' && /^(?:IN|TO)$/.test(previous(previous(token) as Token)?.tag ?? ''))

/** “Perception of pain and | loss of blood are”, “diet, health, and | stress determine” */
function mayOpenSecond(token: Token, verb: Token): boolean {
  if (!isNominal(token) || previous(leftEdge(token))?.lower !== 'and') return false
  return (
    /^(?:IN|TO)$/.test(next(token)?.tag ?? '') ||
    (next(token) === verb && previous(previous(leftEdge(token)) as Token)?.text === ',')
  )
}

/** “a climate of confidence and relations of trust”: what is joined to the second noun may belong with the first. */
function joinsSubject(token: Token): boolean {
  if (token.relation !== 'conj' || !token.head) return false
  // “of diesel and of drains”
  if (token.dependents.some(({relation, index}) => relation === 'case' && index < token.index)) return false
  // “repairs to the roof and walls”: one article for both.
  const own = token.dependents.some(({relation}) => /^(?:det|nmod:poss|amod|compound)/.test(relation))
  if (!own && token.tag === 'NNS' && token.head.dependents.some(({lower}) => lower === 'the')) return false
  return numberOf(token)?.number !== numberOf(token.head)?.number
}

const isPreposition = ({lower}: Token) =>
  /^(?:of|in|on|at|by|for|with|from|to|into|about|between|under|over|against|during|without|within|through|toward|towards|onto|upon|across|near|beside|behind|beneath|below|above|amid|among|since|per|via|'s|’s)$/.test(
    lower,
  )

/** Within a clause on the subject that has its own verb before. */
function inClauseOf(token: Token, subject: Token): boolean {
  for (let at: Token | undefined = token, steps = 0; at && at !== subject && steps < 60; at = at.head, steps++)
    if (/^(?:acl|advcl|ccomp|xcomp)/.test(at.relation) && isWithin(at, subject)) return true
  return false
}

/** An apposition between commas. */
function isSetOff(token: Token, subject: Token, number: GrammaticalNumber): boolean {
  // “Her overtime, her hardest hours, are …”
  if (token.relation === 'appos' && numberOf(token)?.number === number) return false
  for (let at: Token | undefined = token, steps = 0; at && at !== subject && steps < 60; at = at.head, steps++)
    if (/^(?:appos|parataxis)/.test(at.relation)) return /^[,–—(-]+$/.test(previous(leftEdge(at))?.text ?? '')
  return false
}

/** “There are a cook and …”, “there was a cook: …”; not “There were nothing to eat, so …”, “there were a cook, but …” */
const mayJoin = (after: Token): boolean =>
  /^(?:CC|:)$/.test(after.tag) || (after.text === ',' && /^(?:and|or|plus)$/.test(next(after)?.lower ?? ''))

const isNobody = ({lower}: Token): boolean => /^(?:no|any|every|some)(?:body|one|thing)$/.test(lower)

/** “how much time does you think …”, “what tools does they use” */
const isAskedOf = (subject: Token, verb: Token): boolean =>
  subject.tag === 'PRP' &&
  next(verb) === subject &&
  subject.sentence.tokens.slice(Math.max(0, verb.index - 4), verb.index).some(({tag}) => /^(?:WDT|WP|WRB)$/.test(tag))

/** “Where are the keys?”, “There are two”, “Among them was a nurse”. */
function isPlainInversion({subject, verb, predicate, isExistential}: Clause): boolean {
  const {token} = verb
  if (verb.kind === 'full') return false
  const after = next(rightEdge(subject, Number.POSITIVE_INFINITY))
  if (!hasPluralDeterminer(subject) && subject.tag === 'NN' && after && mayJoin(after) && !isNobody(subject))
    return false
  if (between(token, leftEdge(subject)).some(({tag, lower}) => !/^(?:RB|RBR|RBS)$/.test(tag) && lower !== 'been'))
    return false
  if (isExistential)
    return token.sentence.tokens.slice(Math.max(0, token.index - 3), token.index).some(({lower}) => lower === 'there')
  if (verb.kind === 'have' || verb.kind === 'do')
    return (
      /^(?:PRP|NN|NNS)$/.test(subject.tag) &&
      token.relation.startsWith('aux') &&
      (!/^(?:PRP|NNS?|NNP)$/.test(previous(token)?.tag ?? '') || isAskedOf(subject, token))
    )
  if (isBehindNegation(token)) return true
  let start = token.index - 1
  const {tokens} = token.sentence
  while (start >= 0 && !/^(?:[,:.]|CC|``|''|-LRB-)$/.test(tokens[start]?.tag ?? '')) start--
  const opening = tokens.slice(start + 1, token.index)
  if (!opening.length) return token.sentence.text.trim().endsWith('?')
  if (opening.length === 1 && /^(?:WRB|RB|WP)$/.test(opening[0]?.tag ?? '')) return true
  const [first] = opening
  return (
    first !== undefined &&
    /^(?:IN|RB)$/.test(first.tag) &&
    !/^(?:that|if|because|while|as|than)$/.test(first.lower) &&
    opening.every((word) => !isNominal(word) || isGoverned(word, predicate)) &&
    !opening.some(({pos, tag}) => pos === 'SCONJ' || /^VB[DPZ]$|^MD$|^WP|^WDT/.test(tag))
  )
}
