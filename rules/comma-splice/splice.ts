import {hasCapital, isFiniteVerb, list, prepositions, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {isDoubtedJoint} from './doubted.ts'
import {isForEffect, mayBeApposition} from './effects.ts'
import {type Clause, type Halves, readHalves} from './halves.ts'
import {isWhole} from './whole.ts'
import {isAfterComma, isReporting} from './words.ts'

/** The first words of clauses that a comma alone joins to the clause before. */
export function findSplices({paragraph, words, after}: Sentence): Word[] {
  if (paragraph.kind !== 'paragraph' || /[?!:]/.test(after) || !/[.…]/.test(after) || words.some(opensUnmarked))
    return []
  const joined = words.filter((word) => isAfterComma(word) && !words[word.index - 1]?.opaque && joinsSentences(word))
  // “…, except for a broken thumb, she was not hurt”, “…, if it rains, we stay”: the first comma joins them.
  return joined.filter((word, i) => {
    const last = joined[i - 1]
    return (
      !last ||
      (!opensAdverbial(last) && words.slice(last.index, word.index).some(({tokens}) => tokens.some(isFiniteVerb)))
    )
  })
}

const opensAdverbial = ({tokens: [first]}: Word): boolean => /^(?:IN|TO|WRB|RB)$/.test(first?.tag ?? '')

/** “… in any district In the west, …”: a full stop was lost before it, and the comma joins other things than it seems. */
const opensUnmarked = ({index, lower, text, before, sentence: {words}}: Word): boolean =>
  index > 0 &&
  hasCapital(text) &&
  // “… his father, Charles I. Charles I ascended the throne”
  ((before === ' ' && prepositions.has(lower)) || endsSentence(words[index - 1]?.text ?? '', before))

/** “Charles I. Charles”, “A or B. Using the outline”, “the Labor Act. Roosevelt”, “the Sun. Using”; not “Mr. Ames”, “J. Ames” */
const endsSentence = (last: string, before: string): boolean =>
  /^(?:[IVXB]+|.*\p{Ll}{4,}|Sun)\.$/u.test(last + before.trim())

/** “It was then, with the tide rising, that he left.” */
const isCleft = ([it, was]: readonly Word[], behind: readonly Word[]): boolean =>
  it?.lower === 'it' &&
  /^(?:is|was)$/.test(was?.lower ?? '') &&
  behind.some((word) => word.lower === 'that' && isAfterComma(word))

/** “…, the last of those after Nguyen, who had missed, found the net”: its only verb may be that of the clause within it. */
function mayLackVerb({words, verb}: Clause): boolean {
  const at = words.findIndex(({lower}, i) => i > 0 && timeOpeners.has(lower))
  if (at < 0 || at > words.indexOf(verb)) return false
  const verbs = words.slice(at, words.indexOf(verb) + 1).filter(({tokens}) => tokens.some(isFiniteVerb))
  const relatives = words.slice(at, words.indexOf(verb)).filter(({tokens}) => /^W/.test(tokens[0]?.tag ?? ''))
  return verbs.length - relatives.length < 2
}

/** “…, a fall of six, which, Ahmed said, is small”: its only verbs are that of the relative clause and what is said of it. */
function hasVerbOfRelative({words, verb}: Clause): boolean {
  const before = words.slice(0, words.indexOf(verb) + 1)
  const verbs = before.filter((word) => word.tokens.some(isFiniteVerb) && !endsComment(word))
  const relatives = before.slice(1).filter(({tokens}) => /^W(?:DT|P)$/.test(tokens[0]?.tag ?? ''))
  return relatives.length > 0 && verbs.length <= relatives.length
}

/** “…, Ahmed said, …” */
const endsComment = (word: Word): boolean => isReporting(word) && isBeforeComma(word)

const isBeforeComma = ({index, sentence: {words}}: Word): boolean => {
  const next = words[index + 1]
  return next !== undefined && isAfterComma(next)
}

/** “…, because each time the ground moves, the nurses run”: it opens what stands behind the second comma. */
const opensReason = ({lower, index, sentence: {words}}: Word): boolean =>
  lower === 'because' && timesAndConditions.has(words[index + 1]?.lower ?? '')

const timesAndConditions = list('after any before by each even every if once unless until when whenever wherever while')

/** “Of the 19, 11 see a cut, six see none and two are not sure”: a row, however it is read. */
const isOneOfCounts = ({index, tokens, sentence: {words}}: Word): boolean =>
  tokens[0]?.tag === 'CD' &&
  words.slice(index + 2).some(({lower}, i, rest) => lower === 'and' && rest[i + 1]?.tokens[0]?.tag === 'CD')

/** “Owen made a hundred, Hale batted well and Surrey, who had bowled first, looked tired”: a row, however it is read. */
function isOneOfThree({index, sentence: {words}}: Word): boolean {
  const and = words.findIndex(({lower, before}, i) => i > index + 1 && lower === 'and' && before === ' ')
  const subject = and < 0 ? undefined : words[and + 1]
  if (!subject || !/^(?:NNP|PRP)$/.test(subject.tokens[0]?.tag ?? '')) return false
  const rest = words.slice(and + 2).filter((word) => !isWithinRelative(word))
  return rest.slice(0, 4).some(({tokens}) => tokens.some(isFiniteVerb))
}

/** “, who had bowled first,” */
function isWithinRelative({index, sentence: {words}}: Word): boolean {
  const open = words.findLastIndex(
    (word, i) => i <= index && isAfterComma(word) && /^(?:who|which|whose)$/.test(word.lower),
  )
  return open >= 0 && words.slice(open + 1, index + 1).every((word) => !isAfterComma(word))
}

/** “He had, he ventured, been a swimmer.” */
function isInterjected({index, tokens: [subject], sentence: {words}}: Word): boolean {
  const verb = words[index + 1]
  const [behind] = words[index + 2]?.tokens ?? []
  return (
    verb?.tokens.some(isFiniteVerb) === true &&
    isBeforeComma(verb) &&
    /^(?:PRP|NNP)$/.test(subject?.tag ?? '') &&
    /^VB[NG]?$/.test(behind?.tag ?? '')
  )
}

/** They stand before a noun or a clause. */
const timeOpeners = list('after before since until')

function joinsSentences(word: Word): boolean {
  // What the words alone tell: to read the halves is dear.
  if (isInterjected(word) || opensReason(word) || isOneOfCounts(word) || isOneOfThree(word)) return false
  const halves = readHalves(word)
  if (halves && isForEffect(halves.first, halves.second)) return false
  return joinsHalves(halves) || isDoubtedJoint(word)
}

function joinsHalves(halves: Halves | undefined): boolean {
  if (
    !halves ||
    mayBeApposition(halves.second) ||
    mayLackVerb(halves.second) ||
    hasVerbOfRelative(halves.second) ||
    isCleft(halves.first.words, halves.second.words)
  )
    return false
  return isWhole(halves.first) && !halves.goesOn
}
