import {
  auxiliariesOf,
  formsOfVerb,
  inflect,
  isFiniteVerb,
  leftEdge,
  lemmaOf,
  nameKinds,
  primaryAuxiliaries,
  subordinators,
  type Token,
} from '../../src/rule-kit/index.ts'
import {isIntransitive} from './intransitive.ts'
import {questions, turnsClause} from './joint.ts'
import {neverParticiples} from './never-participles.generated.ts'
import {isOfTime} from './words.ts'

/** How sure the reading must be of the root, of what its subject is, and of whose. */
const [almost, surely, least, fairly, barely] = [0.9, 0.8, 0.6, 0.5, 0.4]

/** The main clause of a sentence. */
export interface Main {
  /** Its predicate. */
  main: Token
  subject: Token
  finite: Token
}

/** The root of what is surely a main clause: a subject, then its finite verb, and no word that makes it depend on another. */
function findMain(tokens: readonly Token[]): Main | undefined {
  const root = tokens.find(({head}) => !head)
  // “The accepted the offer”: the determiner of what was cut away.
  const subject = root && (subjectOf(root) ?? root.dependents.find(({relation}) => relation === 'det:orphan'))
  const finite = root && finiteOf(root)
  if (!root || !subject || !finite || finite.index < subject.index) return undefined
  const {certainty} = subject
  // “The ferry was an hour late”: whichever word is the root, there is a clause.
  if (root.certainty.head < least && certainty.relation < almost) return undefined
  if (certainty.relation < fairly || certainty.head < barely || hangsOn(subject, tokens)) return undefined
  if (!isSurelyFinite(finite, root, subject)) return undefined
  if (root.dependents.some(({relation, tag, index}) => index < finite.index && (relation === 'mark' || /^W/.test(tag))))
    return undefined
  return holdsPronoun(subject) ? undefined : {main: root, subject, finite}
}

/** The main clause of what stands before a comma, where nothing at its end is cut off from what follows. */
export const findFirst = (tokens: readonly Token[]): Main | undefined =>
  tokens.some(isCutOff) ? undefined : findMain(tokens)

/** The main clause of what stands behind a comma: an order, a clause whose subject is a question, or one that opens with its subject. */
export const findSecond = (tokens: readonly Token[]): Main | undefined =>
  findOrder(tokens) ?? findQuestion(tokens) ?? findTurned(tokens) ?? findLater(tokens)

/** “Call the office.” */
function findOrder([main, ...rest]: readonly Token[]): Main | undefined {
  if (main?.tag !== 'VB' || main.head || main.certainty.tag < 0.75 || !rest.length || subjectOf(main)) return undefined
  return main.dependents.some(({relation}) => /^(?:obj|obl|advmod|xcomp)/.test(relation))
    ? {main, subject: main, finite: main}
    : undefined
}

/** “What killed them is not known.” */
function findQuestion(tokens: readonly Token[]): Main | undefined {
  const [opening] = tokens
  const main = tokens.find(({head}) => !head)
  const finite = main && finiteOf(main)
  if (!opening || !main || !finite || !questions.has(opening.lower) || main.certainty.head < surely) return undefined
  const clause = main.dependents.find((token) => leftEdge(token) === opening)
  const at = finite.index - 1
  const isJoined =
    tokens.slice(1, finite.index).some(isFiniteVerb) &&
    tokens[at]?.text !== ',' &&
    clause !== undefined &&
    clause.index < finite.index
  return isJoined ? {main, subject: clause, finite} : undefined
}

/** “At no point had they been asked.” */
function findTurned(tokens: readonly Token[]): Main | undefined {
  if (!turnsClause(tokens, 0)) return undefined
  const main = tokens.find(({head}) => !head)
  const [subject, finite] = [main && subjectOf(main), tokens[3] as Token]
  const isTied = finite === main || (finite.head === main && subject !== undefined)
  return main && subject && subject.index > 3 && isTied && subject.certainty.relation >= surely
    ? {main, subject, finite}
    : undefined
}

function findLater(tokens: readonly Token[]): Main | undefined {
  const found = findMain(tokens)
  return found &&
    !tokens.slice(0, found.finite.index).some(isCutOff) &&
    opensWithSubject(found) &&
    !mayBeRelative(found, tokens) &&
    !holdsClause(found, tokens) &&
    !(isDependent(tokens.slice(endOfOpening(found))) && !opensAtOnce(found, tokens)) &&
    !mayBeAside(found, tokens) &&
    !mayBeRowOfAsides(found, tokens) &&
    !isTurned(found) &&
    !isOnlyParticiple(found) &&
    !isOnlyResult(found, tokens)
    ? found
    : undefined
}

/** Where the clause begins behind one that it opens with: “if convicted, each faces ten years”. */
function endOfOpening({main, subject}: Main): number {
  const start = leftEdge(subject).index
  const opens = main.dependents.some(({relation, index}) => relation === 'advcl' && index < start)
  return opens ? start : 0
}

/** “a volley so cleanly struck that the keeper, unsighted, did not move”: what is told of the volley has no verb. */
function isOnlyResult({subject, finite}: Main, tokens: readonly Token[]): boolean {
  const so = tokens.findIndex(({lower}) => lower === 'so')
  const that = tokens.findIndex(({lower}, i) => i > so && lower === 'that')
  if (so < 0 || that < 0 || subject.index > so) return false
  // “struck” may be a participle.
  const isBetween = finite.index < that && inflect(finite.lemma, 'VBN') === finite.lower
  return (isBetween || finite.index > that) && !tokens.slice(0, so).some(isFiniteVerb)
}

/** “something readers may not share”, “a colour it was known for”, “the cent his party had won” */
function mayBeRelative({subject, finite}: Main, tokens: readonly Token[]): boolean {
  if (/^(?:PRP|EX)$/.test(subject.tag) && subject.index === 0) return false
  // “On Saturday, for the last time, they did”
  if (tokens[leftEdge(subject).index - 1]?.text === ',') return false
  const [opening, next, last] = [tokens[0], tokens[1], tokens.at(-2)]
  if (/^(?:any|every|no|some)thing$/.test(opening?.lower ?? '') && /^(?:NN|PRP|DT)/.test(next?.tag ?? '')) return true
  if (last?.tag === 'IN') return last.relation !== 'compound:prt'
  // “his lawyer declined to comment”: one noun, which is the subject.
  if (
    leftEdge(subject).index === 0 &&
    tokens.slice(0, subject.index).every(({tag}) => /^(?:DT|PRP\$|JJ|CD)$/.test(tag)) &&
    tokens.slice(subject.index + 1, finite.index).every(({tag}) => tag === 'RB')
  )
    return false
  return /^VB[DN]?$/.test(last?.tag ?? '') && !isPassive(last as Token) && !isIntransitive(last as Token)
}

/** “a swing from the cent his party had won”, “the year the charter was written”: two noun phrases side by side before the verb. */
const holdsClause = ({subject, finite}: Main, tokens: readonly Token[]): boolean =>
  tokens
    .slice(tokens[0]?.lower === 'the' ? 1 : leftEdge(subject).index + 1, finite.index)
    .some(
      (token) =>
        /^(?:DT|PRP\$?|NNP)$/.test(token.tag) &&
        /^(?:NNS?|CD)$/.test(tokens[token.index - 1]?.tag ?? '') &&
        !isNameOfSomebody(token, tokens),
    )

/** “his neighbour Ruth Amos disagreed”, “Outfielder Ben Hale was hurt”; not “the man Ruth Amos married” */
const isNameOfSomebody = ({tag, text, index}: Token, tokens: readonly Token[]): boolean =>
  tag === 'NNP' &&
  (tokens[index + 1]?.tag === 'NNP' || nameKinds(text)?.given === true) &&
  tokens.slice(0, index).every((token) => /^(?:PRP\$|JJ|NN)$/.test(token.tag))

/** “a Methodist who held that speed was drink”, “a joke that might have been funnier had he not used it”: each verb has its own opener. */
function isDependent(tokens: readonly Token[]): boolean {
  const verbs = tokens.filter(
    (token) => isFiniteVerb(token) && !token.dependents.some(({relation}) => relation === 'aux'),
  )
  const openers = tokens.filter((token) => isOpener(token) && mayOpenFinite(token))
  return openers.length >= verbs.length
}

/** Not “before being sold”, “for him to go”. */
const mayOpenFinite = ({tag, relation, head}: Token): boolean =>
  tag !== 'IN' || relation !== 'mark' || head === undefined || finiteOf(head) !== undefined

/** “it did so only after the board had said that …” */
const opensAtOnce = ({subject, main, finite}: Main, tokens: readonly Token[]): boolean =>
  subject.tag === 'PRP' && subject.index === 0 && finite.index === 1 && main.index < tokens.findIndex(isOpener)

const isOpener = ({tag, lower, relation, sentence: {tokens}, index}: Token): boolean =>
  /^(?:WDT|WP|WRB)$/.test(tag) ||
  (tag === 'IN' && relation === 'mark') ||
  (lower === 'that' && index > 0 && !isOfTime(tokens[index + 1]?.lower ?? '')) ||
  (lower === 'had' &&
    relation.startsWith('aux') &&
    index > 0 &&
    /^(?:he|she|it|they|we|i)$/.test(tokens[index + 1]?.lower ?? ''))

const neverParticiple = new Set(neverParticiples)

/** “a return struck so early”, “many of them run by priests”, “a rope wound tight”: a past that may be a participle, with no object. */
const mayBeAside = ({main, finite}: Main, [opening, next]: readonly Token[]): boolean =>
  (/^(?:an?|his|her|its|their|our|my)$/.test(opening?.lower ?? '') || next?.lower === 'of') &&
  /^VB[DNP]?$/.test(finite.tag) &&
  inflect(finite.lemma, 'VBN') === finite.lower &&
  !neverParticiple.has(finite.lower) &&
  !main.dependents.some(
    ({relation, tag: own}) =>
      /^(?:obj|ccomp|aux|cop)$/.test(relation) ||
      (relation === 'xcomp' && !/^(?:JJ|RB)$/.test(own)) ||
      // “her boat drifted out”; but “its sails rolled up”
      (relation === 'compound:prt' && isIntransitive(finite)),
  )

/** “six hours overdue, a rope wound tight around its screw”, “badly burned, its roof fallen in”: how something was, twice. */
function mayBeRowOfAsides({main, subject, finite: {tag, lower, lemma}}: Main, tokens: readonly Token[]): boolean {
  const {index: start} = leftEdge(subject)
  return (
    tokens[start - 1]?.text === ',' &&
    /^VB[DN]$/.test(tag) &&
    inflect(lemma, 'VBN') === lower &&
    !neverParticiple.has(lower) &&
    main.dependents.some(
      (each) =>
        each.index < start &&
        /^(?:JJ|VB[GN])$/.test(each.tag) &&
        !each.dependents.some(({relation}) => /^(?:mark|case|nsubj)/.test(relation)),
    ) &&
    !main.dependents.some(({relation}) => /^(?:obj|ccomp|aux|cop)/.test(relation))
  )
}

/** “salads sown a pinch at a time”: no past, by its form. */
const isOnlyParticiple = ({main, finite: {tag, lower}}: Main): boolean =>
  /^VB[DNP]$/.test(tag) &&
  lemmaOf(lower, 'VBN') !== lower &&
  !formsOfVerb(lemmaOf(lower, 'VBN'), 'VBD').includes(lower) &&
  !main.dependents.some(({relation}) => /^(?:aux|cop)/.test(relation))

/** “a physics teacher turned publisher” */
const isTurned = ({finite: {lower, index, sentence}}: Main): boolean =>
  lower === 'turned' && /^NN/.test(sentence.tokens[index + 1]?.tag ?? '')

const isPassive = ({dependents}: Token) => dependents.some(({relation}) => relation === 'aux:pass')

/** “one of which”, “had he known”: a clause that lacks its verb, or hangs on one by its order alone. */
function isCutOff({tag, lower, index, sentence: {tokens}}: Token): boolean {
  if (/^W(?:DT|P|RB)$/.test(tag)) return tokens[index + 1]?.text === ',' || !tokens.slice(index).some(isFiniteVerb)
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return (
    /^(?:had|were|should)$/.test(lower) &&
    /^(?:,|CC|IN|WDT|DT)$/.test(before?.tag ?? '') &&
    (/^(?:PRP|DT|EX|NN.*|PRP\$)$/.test(next?.tag ?? '') || next?.lower === 'there')
  )
}

/** “Two years after the owner left the mill” */
function hangsOn(subject: Token, tokens: readonly Token[]): boolean {
  const edge = leftEdge(subject)
  const before = tokens[edge.index - 1]
  if (edge.relation === 'case' || !before) return edge.relation === 'case'
  return subordinators.has(before.lower)
}

/** “For the papers I worked for”, “In the event their chief is away”: a clause that a noun is followed by. */
export function isOfNoun({subject}: Main, tokens: readonly Token[]): boolean {
  const before = tokens[leftEdge(subject).index - 1]
  return (
    before !== undefined &&
    (/^(?:NNS?|CD)$/.test(before.tag) ? !isDate(before) : before.tag === 'NNP' && before.dependents.some(isThe))
  )
}

/** “last year the board”, “In 1968 the board”; not “the year the board” */
const isDate = ({lower, dependents}: Token): boolean =>
  /^(?:1\d|20)\d\d$/.test(lower) || (isOfTime(lower) && !dependents.some(isThe))

const isThe = ({lower}: Token) => lower === 'the'

const subjectOf = ({dependents}: Token) => dependents.find(({relation}) => /^(?:nsubj|expl)/.test(relation))

export function finiteOf(predicate: Token): Token | undefined {
  const chain = [...auxiliariesOf(predicate), predicate]
  // “The jurors, seven women and five men, deliberated”: read as a participle, it has a subject and no auxiliary.
  return (
    chain.find(isFiniteVerb) ??
    (chain.length === 1 && ((isAlsoPast(predicate) && isIntransitive(predicate)) || isPlainOfSeveral(predicate))
      ? predicate
      : undefined)
  )
}

/** “The fraud counts carry 20 years”: read as an infinitive, for want of a “to”. */
const isPlainOfSeveral = ({tag, certainty, dependents, index}: Token): boolean =>
  tag === 'VB' &&
  certainty.tag < least &&
  dependents.some(({relation, tag: own, index: at}) => relation === 'nsubj' && own === 'NNS' && at < index) &&
  !dependents.some(({relation, index: at}) => /^(?:aux|mark)/.test(relation) && at < index)

/** “one of which she kept” */
const holdsPronoun = ({tag, dependents}: Token): boolean =>
  /^W/.test(tag) || dependents.some((token) => /^W/.test(token.tag))

/** “deliberated” */
const isAlsoPast = ({tag, lower, lemma}: Token): boolean => tag === 'VBN' && inflect(lemma, 'VBD') === lower

/** “their hands tied behind them”, “banks excepted”: a participle looks like it, and no object follows. */
function isSurelyFinite(finite: Token, {dependents}: Token, subject: Token): boolean {
  const {tag, lower, lemma, certainty} = finite
  if (primaryAuxiliaries.has(lower) || /^(?:i|he|she|we|they)$/.test(subject.lower)) return true
  // “Its founder never forgave the board”: whether past or present, it has a subject.
  if (tag === 'VBN') return subject.certainty.head >= almost
  if (certainty.tag < least && subject.certainty.relation < almost) return false
  if (tag !== 'VBD' || inflect(lemma, 'VBN') !== lower || isIntransitive(finite)) return true
  return dependents.some(({relation}) => /^(?:obj|xcomp|ccomp|aux|cop|compound:prt)$/.test(relation))
}

/** “if convicted, each faces ten years”: it opens the sentence, and its comma stands before the subject. */
const isClosedClause = (token: Token, {index, sentence: {tokens}}: Token): boolean =>
  /^(?:advcl|obl|nmod)/.test(token.relation) && leftEdge(token).index === 0 && tokens[index - 1]?.text === ','

/** Its subject, or an adverbial before it: “by dawn”, “today”, “a year earlier”; not “the price of a biscuit he paid for”. */
function opensWithSubject({main, subject}: Main): boolean {
  const before = main.dependents.filter(({relation, index}) => index < subject.index && relation !== 'punct')
  const edge = leftEdge(subject)
  return before.every(
    (token) =>
      isClosedClause(token, edge) ||
      (/^(?:obl|advmod)/.test(token.relation) &&
        token.lower !== 'so' &&
        (/^(?:IN|RB|TO)$/.test(leftEdge(token).tag) ||
          leftEdge(token).lower === 'according' ||
          isOfTime(token.lower) ||
          token.tag === 'RB' ||
          token.tag === 'RBR')),
  )
}
