import {
  articles,
  determiners,
  hasCapital,
  isFiniteVerb,
  isSpaced,
  list,
  possessives,
  prepositions,
  type Sentence,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {type Clause, isReport, readClause} from './clause.ts'
import {readPairInDoubt} from './doubted.ts'
import {isAfterComma, phraseFrom, readFirst, sentenceBefore} from './first.ts'
import {readHalves} from './halves.ts'
import {readClauseInTags, readSecondInTags} from './in-tags.ts'
import {hasOwnContent, readPairInTree} from './in-tree.ts'
import {readStatements} from './statements.ts'
import {mayBeParticiple} from './verbs.ts'
import {isMeasure, isWhole} from './whole.ts'
import {isName, isPlural, isReporting} from './words.ts'

/** The first words of clauses that a comma alone joins to the clause before. */
export function findSplices({paragraph, words, after}: Sentence): Word[] {
  if (paragraph.kind !== 'paragraph' || /[?!:]/.test(after) || !/[.…]/.test(after) || words.some(opensUnmarked))
    return []
  return words.filter(
    (word) =>
      isAfterComma(word) &&
      !words[word.index - 1]?.opaque &&
      !isAside(words, word.index) &&
      !isSource(words.slice(word.index)) &&
      !isRow(words, word.index) &&
      (word.quotation
        ? joinsStatements(words, word.index)
        : joinsClauses(words, word.index) ||
          joinsClausesInTree(words, word.index) ||
          joinsClausesInDoubt(words, word.index) ||
          joinsHalves(words, word.index) ||
          joinsStatements(words, word.index)),
  )
}

/** “… in any district In the west, …”: a full stop was lost before it, and the comma joins other things than it seems. */
const opensUnmarked = ({index, lower, text, before, sentence: {words}}: Word): boolean =>
  index > 0 &&
  hasCapital(text) &&
  // “… his father, Charles I. Charles I ascended the throne”
  ((before === ' ' && prepositions.has(lower)) || isNumeral(words[index - 1]?.text ?? '', before))

const isNumeral = (last: string, before: string): boolean => /^[IVX]+\.$/.test(last + before.trim())

/** “You will join me, I trust, in thanking them” */
const isAside = (words: readonly Word[], start: number) => {
  const [verb, next] = words.slice(start + 1, start + 3)
  return verb !== undefined && isSpaced(verb) && next !== undefined && isAfterComma(next)
}

/** “…, officials said Wednesday.”, “…, the sheriff said late on Monday night.”: who said it, and when. */
function isSource(words: readonly Word[]): boolean {
  const said = words.findIndex((word, i) => i > 0 && isReporting(word) && word.tokens.some(isFiniteVerb))
  return said > 0 && said < 6 && words.slice(said + 1).every(({lower}) => lower === 'on' || ofTime.has(lower))
}

const ofTime = list(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night late early last
  this week month later then afterward afterwards
`)

/** “after stagehands, dressers and lighting crews began a strike”: a row that a word opens which makes it wait. */
const isRow = (words: readonly Word[], start: number) =>
  words[start - 2]?.tokens[0]?.tag === 'IN' &&
  /^NNP?S?$/.test(words[start - 1]?.tokens[0]?.tag ?? '') &&
  words.slice(start + 1, start + 4).some(({lower, before}) => /^(?:and|or)$/.test(lower) && before === ' ')

function joinsClauses(words: readonly Word[], start: number): boolean {
  const phrase = phraseFrom(words, start)
  const second = readClause(phrase, 'later') ?? readSecondInTags(phrase)
  if (!second || second.words.length < 3 || isComment(second)) return false
  const before = sentenceBefore(words.slice(0, start))
  const first = before && (readFirst(before) ?? (before.some(isAfterComma) ? undefined : readClauseInTags(before)))
  if (!first || isReport(first) || !isWhole(before, second)) return false
  if (isNoun(first.verb) || isNoun(second.verb)) return false
  if (second.isPronoun && !first.isPronoun && mayBeParticiple(first.verb)) return false
  if (isShort(first, second) || isContrast(first, second) || mayBelongBefore(first, second)) return false
  return !goesOn(words, second)
}

/** “…, he said”, “…, he said, most of it pasture”; not “…, he said the mud could have come from any farm” */
const isComment = (second: Clause): boolean =>
  isReport(second) && (isBeforeComma(second.verb) || !(second.verb.tokens[0] && hasOwnContent(second.verb.tokens[0])))

const isBeforeComma = ({index, sentence: {words}}: Word): boolean => {
  const next = words[index + 1]
  return next !== undefined && isAfterComma(next)
}

/** “The second of a crab fisherman’s five daughters, she …”: a verb by its form, and by the tree a noun. */
const isNoun = (word: Word): boolean => {
  const [token] = word.tokens
  return (
    isCounted(word) ||
    (token !== undefined && /^NN/.test(token.tag) && Math.min(token.certainty.tag, token.certainty.relation) > 0.8)
  )
}

/** “his first title in 61 starts” */
const isCounted = (word: Word): boolean => {
  const {index, sentence} = word
  const [count] = isSpaced(word) ? (sentence.words[index - 1]?.tokens ?? []) : []
  return count?.tag === 'CD' && !count.relation.startsWith('nsubj')
}

function joinsClausesInDoubt(words: readonly Word[], start: number): boolean {
  const pair = readPairInDoubt(words, start)
  if (!pair || isComment(pair.second) || mayBeApposition(pair.second) || goesOn(words, pair.second)) return false
  return pair.isSure ? !isContrast(pair.first, pair.second) : areApart(pair.first, pair.second)
}

function joinsClausesInTree(words: readonly Word[], start: number): boolean {
  const pair = readPairInTree(words, start)
  if (!pair || pair.isOpen || pair.isComment || mayBeApposition(pair.second)) return false
  const {first, second} = pair
  return (
    isWhole(first.words, second, 'tied') &&
    !isParallel(first, second) &&
    !isBrief(first, second) &&
    !isContrast(first, second) &&
    !goesOn(words, second)
  )
}

function joinsHalves(words: readonly Word[], start: number): boolean {
  const halves = readHalves(words, start)
  if (!halves || mayBeApposition(halves.second)) return false
  const {first, second} = halves
  return (
    isWhole(first.words, second, 'alone') &&
    !isParallel(first, second) &&
    !isBrief(first, second) &&
    !(areLong(first, second) ? isNegatedContrast(first, second) : isContrast(first, second)) &&
    !areGraded(first, second) &&
    !halves.goesOn
  )
}

function joinsStatements(words: readonly Word[], start: number): boolean {
  const pair = readStatements(words, start)
  if (!pair || mayBeApposition(pair.second)) return false
  const {first, second} = pair
  if (isReport(first) && first.isPronoun) return false
  const isOpposed = isNegated(first.words) && second.isPronoun ? isCorrection(first, second) : isContrast(first, second)
  return !isBrief(first, second) && !isOpposed && !isParallel(first, second)
}

/** “It does not fail because it is wrong, it fails because …”, “They have not gone, they have merely moved” */
const isCorrection = (first: Clause, second: Clause): boolean => {
  const [own, other] = [first, second].map(({words}) =>
    words.flatMap(({tokens}) => tokens).filter(({tag}) => /^(?:VB|MD)/.test(tag)),
  ) as [Token[], Token[]]
  return (
    second.words.some(({lower}) => /^(?:also|even|instead|just|merely|only|rather|simply)$/.test(lower)) ||
    first.words.some(({lower}) => lower === 'only') ||
    (own[0]?.lemma === 'be' && first.words.some(({lower}) => lower === 'not' || lower.endsWith("n't"))) ||
    other.some(({lemma}) => own.some((verb) => verb.lemma === lemma))
  )
}

/** Too much is said for an effect: “The auction raised $4 million …, a year earlier it had raised …” */
const areLong = (first: Clause, second: Clause) =>
  Math.max(first.words.length, second.words.length) > 8 && first.subject.at(-1)?.lower !== second.subject.at(-1)?.lower

/** “the city critics loved”, “the standards society would like to keep”, “his first title in 61 starts” */
function mayBeApposition({words, subject, verb}: Clause): boolean {
  return isCounted(verb) || (subject.length > 2 && (verb === words.at(-1) || subject.at(-2)?.tokens[0]?.tag === 'NNS'))
}

function areApart(first: Clause, second: Clause): boolean {
  if (isReport(first) || !isWhole(first.words, second)) return false
  if (isReport(second) && second.words[0]?.lower !== 'there') return false
  return !isBrief(first, second) && !isContrast(first, second)
}

function isBrief(first: Clause, second: Clause): boolean {
  const most = second.isPronoun || first.isPronoun ? 3 : 4
  return Math.max(first.words.length, second.words.length) <= most
}

/** “In the first half …, in the second …” */
const isParallel = (first: Clause, second: Clause): boolean =>
  prepositions.has(second.words[0]?.lower ?? '') && first.words[0]?.lower === second.words[0]?.lower

/** “The sun rose, the birds sang.” */
function isShort(first: Clause, second: Clause): boolean {
  // An article alone has lost its noun: “The accepted the offer”.
  const lost = articles.has((first.subject.at(-1) as Word).lower) ? 1 : 0
  return first.words.length + lost <= 4 && second.words.length <= 4
}

/** “The further it is, the dearer it gets” */
const comparatives = list(`
  better bigger closer deeper farther faster fewer further greater harder higher larger later less longer lower more
  older smaller sooner stronger worse younger
`)
const negations = list('cannot hardly less more never no nobody none not nothing')

/** “It is not a toy, it is a tool”, “They came for work, they came for peace”, “One was red, the other was blue” */
function isContrast(first: Clause, second: Clause): boolean {
  const begin = first.words[0] as Word
  if (isNegatedContrast(first, second)) return true
  if (begin.lower === 'the' && comparatives.has(first.words[1]?.lower ?? '')) return true
  const [opening, next] = second.words as [Word, Word]
  if (/^(?:others?|another)$/.test(opening.lower) || /^others?$/.test(next.lower)) return true
  // “Machines take their jobs, traffickers take their dignity”
  if (!second.isPronoun && first.verb.lower === second.verb.lower && !auxiliary.test(first.verb.lower)) return true
  // “You win some, you lose some”
  if (opening.lower === 'you' && begin.lower === 'you' && first.words.length <= 4) return true
  return opening.lower === begin.lower && (opening.lower === 'some' || first.verb.lower === second.verb.lower)
}

/** “It is not a toy, it is a tool” */
const isNegatedContrast = (first: Clause, second: Clause): boolean =>
  isNegated(first.words) &&
  second.isPronoun &&
  !isNegated(second.words) &&
  !hasOtherAuxiliary(first, second) &&
  !isEarlier(first, second)

/** “The ground had no lights, they had been promised in 2021”: what was before that is no contrast. */
function isEarlier(first: Clause, second: Clause): boolean {
  const [own, other] = [first.verb, second.verb].map(({tokens}) => tokens[0])
  return other?.lower === 'had' && /^aux/.test(other.relation) && !/^aux/.test(own?.relation ?? '')
}

const isNegated = (words: readonly Word[]): boolean =>
  words.some(({lower}, i) => (negations.has(lower) && !isMeasure(words, i)) || lower.endsWith("n't"))

/** “Therefore, the lower the dam, the sooner it overflows” */
const areGraded = (first: Clause, second: Clause): boolean =>
  second.words[0]?.lower === 'the' &&
  [first.words, second.words.slice(0, 2)].every((words) =>
    words.some((word, i) => words[i - 1]?.lower === 'the' && comparatives.has(word.lower)),
  )

const auxiliary =
  /^(?:am|are|is|was|were|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would)(?:n't)?$/

/** “The witness could not name the driver, she had seen only his coat”: no “not this but that”. */
function hasOtherAuxiliary(first: Clause, second: Clause): boolean {
  const [own, other] = [first.verb, second.verb].map(({tokens}) => tokens[0])
  if (first.isPronoun || !own || !other || own.lemma === other.lemma) return false
  // “must not only mend the dam, they should also raise it”
  if (first.words.some(({lower}) => lower === 'only')) return false
  return (own.tag === 'MD' || own.lemma === 'have') && (other.tag === 'MD' || other.lemma === 'have')
}

const dates = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`)

/** “in Washington, Georgia was”, “local, rural schools were”: the words around the comma may be one phrase. */
function mayBelongBefore(first: Clause, second: Clause): boolean {
  const last = first.words.at(-1) as Word
  const opening = second.words[0] as Word
  if (second.isPronoun || isDeterminer(opening)) return false
  if (!isName(opening)) return second.subject.length > 1 && !isPlural(last)
  const isRelated = first.words.some(({lower}) => /^(?:that|which|who)$/.test(lower))
  return (isName(last) && !dates.has(last.lower)) || /\d/.test(last.text) || isRelated
}

/** “the newer, more modern plan was”: some determiners also grade an adjective. */
const grading = list('few fewer less little many more most much')

const isDeterminer = ({lower}: Word) =>
  articles.has(lower) || possessives.has(lower) || (determiners.has(lower) && !grading.has(lower))

/** A list of clauses: “Prices fell, shops closed and workers left.” */
function goesOn(words: readonly Word[], {words: clause, verb}: Clause): boolean {
  const start = (clause[0] as Word).index
  if (hasFurtherClause(verb.tokens[0])) return true
  return words.some(({lower, before}, i) => {
    if (i <= start) return false
    const isCoordinator = /^(?:and|or|nor)$/.test(lower)
    // “…, it ran to one page, but it was enough”: no list of three.
    if (/,\s*$/.test(before) && lower === 'but') return false
    if (/,\s*$/.test(before)) return isCoordinator || (isClause(words, i) && !isParenthesis(words, i))
    return isCoordinator && i < start + clause.length && isClause(words, i + 1)
  })
}

/** “The children sang, the parents wept and the band played on” */
function hasFurtherClause(verb: Token | undefined): boolean {
  const predicate = verb && /^(?:aux|cop)/.test(verb.relation) ? verb.head : verb
  return (predicate?.dependents ?? []).some(
    ({relation, dependents}) =>
      relation === 'conj' && dependents.some((token) => /^(?:nsubj|expl)/.test(token.relation)),
  )
}

/** “it was the catch, he said, that won the game” */
function isParenthesis(words: readonly Word[], start: number): boolean {
  const phrase = phraseFrom(words, start)
  const clause = readClause(phrase, 'later')
  const next = words[start + phrase.length]
  return clause !== undefined && isReport(clause) && next !== undefined && isAfterComma(next)
}

const isClause = (words: readonly Word[], start: number) => readClause(phraseFrom(words, start), 'later') !== undefined
