import {
  formsOfVerb,
  hasCapital,
  isFiniteVerb,
  list,
  prepositions,
  type Sentence,
  type Word,
} from '../../src/rule-kit/index.ts'
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

/** “Of the 19, 11 see a cut, six see none and two are not sure”, “owns 40 percent, his sister 20 percent and …”: a row, however it is read. */
function isOneOfCounts({index, sentence: {words}}: Word): boolean {
  const row = words.slice(index, index + 4)
  const count = row.findIndex(({tokens}) => tokens[0]?.tag === 'CD')
  if (count < 0 || row.slice(0, count).some(({tokens}) => !/^(?:DT|PRP\$|JJ|NN.*)$/.test(tokens[0]?.tag ?? '')))
    return false
  const rest = words.slice(index + count + 1)
  return rest.some(
    ({lower}, i) => lower === 'and' && i > 0 && rest.slice(i + 1, i + 4).some(({tokens}) => tokens[0]?.tag === 'CD'),
  )
}

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

/** “a crisis line, run out of a church basement, that was later taken over”: a comma before it opens what this one closes. */
function isRelativeAgain({index, lower, sentence: {words}}: Word): boolean {
  const verb = words[index + 1]
  if (lower !== 'that' || !verb?.tokens.some(isFiniteVerb)) return false
  const open = words.findLastIndex((word, i) => i > 0 && i < index && isAfterComma(word))
  return open > 0 && /^(?:VB.?|JJ.?|IN|DT|NNP?S?)$/.test(words[open]?.tokens[0]?.tag ?? '')
}

/** “a bugler from the school, Emma Lantz, 16, played taps”, “after a trustee, Geoffrey Lumb, noticed”: the name of whom the noun tells. */
function opensNameOf({index, sentence: {words}}: Word): boolean {
  const noun = words[index - 1]?.tokens.at(-1)
  if (!noun || !/^NNS?$/.test(noun.tag)) return false
  let end = index
  while (words[end] && words[end]?.tokens[0]?.tag === 'NNP' && (end === index || words[end]?.before === ' ')) end++
  const next = words[end]
  return end > index + 1 && next !== undefined && isAfterComma(next)
}

/** “charter schools opened, one of them in a former annex”, “two years, most of it spent abroad”: it has no verb of its own. */
function isPartOfThem({index, sentence: {words}}: Word): boolean {
  const [part, of, them] = words.slice(index, index + 3)
  if (of?.lower !== 'of' || !/^(?:it|them|us|you|these|those|which|whom)$/.test(them?.lower ?? '')) return false
  const [next] = words[index + 3]?.tokens ?? []
  return part !== undefined && next !== undefined && /^(?:IN|TO|VBN|VBG|JJ|CD|DT|PRP\$|RB|NN.*)$/.test(next.tag)
}

/** “After two years in the Army, most of it spent in Germany, he …”: it closes what stands behind a phrase without a verb. */
function isBehindPart({index, sentence: {words}}: Word): boolean {
  const open = words.findLastIndex((word, i) => i > 0 && i < index && isAfterComma(word))
  return (
    open > 0 &&
    (isPartOfThem(words[open] as Word) || isDoneToPart(words, open)) &&
    !words.slice(0, open).some(({tokens}) => tokens.some(isFiniteVerb))
  )
}

/** “most of it spent”: read as a past */
const isDoneToPart = (words: readonly Word[], at: number): boolean => {
  const [verb] = words[at + 3]?.tokens ?? []
  return (
    words[at + 1]?.lower === 'of' &&
    /^(?:it|them|us|these|those)$/.test(words[at + 2]?.lower ?? '') &&
    verb !== undefined &&
    formsOfVerb(verb.lemma, 'VBN').includes(verb.lower)
  )
}

/** “The money is nearly gone, fares cover 28 cents of each dollar, and on the night routes, 13”: the last of three without its verb. */
function hasGappedThird({index, sentence: {words}}: Word): boolean {
  const and = words.findLastIndex((word, i) => i > index + 2 && word.lower === 'and' && isAfterComma(word))
  const rest = words.slice(and + 1)
  return (
    and > 0 &&
    rest[0]?.tokens[0]?.tag === 'IN' &&
    rest.slice(1).some(isAfterComma) &&
    !rest.some(({tokens}) => tokens.some(isFiniteVerb))
  )
}

/** “I’ll give him credit, it was a beautiful system”: it only leads in what somebody says. */
function isLedIn({index, quotation, sentence: {words}}: Word): boolean {
  if (!quotation) return false
  const said = words.slice(Math.max(0, index - 6), index).filter((word) => word.quotation === quotation)
  return leadsIn.test(said.map(({lower}) => lower.replace('’', "'")).join(' '))
}

const leadsIn = new RegExp(
  `(?:^| )(?:${[
    "i(?:'ll| will| can| gotta| must| should| would|'d) (?:give|grant|hand) (?:him|her|it|them|you)(?: credit| that| this| his due)?",
    "(?:i|we)(?:'ll| will) (?:be|say|admit|tell|put)(?: to)?(?: it)?(?: you| him| them)?(?: honest| frank| blunt| straight| clear| fair| this| that| what| something)?",
    "i(?: won't|'m not going to|'m not gonna| will not| can't| cannot) (?:lie|pretend|deny it)",
    "(?:i|we)(?: have to| got to|'ve got to| must| gotta) (?:say|admit|confess|be honest|hand it to (?:him|her|them))",
    'i (?:swear|swear to you|promise|promise you|tell you|kid you not|guarantee you|assure you)',
    "(?:don't get me wrong|make no mistake|mark my words|believe me|trust me|take it from me|mind you|you know what|know what|truth is|fact is)",
    "let(?:'s| us| me) (?:be|tell you|say this|face it)(?: honest| clear| fair| frank| real| straight)?",
  ].join('|')})$`,
)

/** “He wants to be on the calendar, he knows where it is”: what somebody said may leave out its “if”. */
function isWished({index, lower, quotation, sentence: {words}}: Word): boolean {
  const start = words.findLastIndex((word, i) => i < index && word.quotation !== quotation) + 1
  const [own, verb] = words.slice(start)
  return (
    quotation !== undefined &&
    own?.lower.split(/['’]/)[0] === lower.split(/['’]/)[0] &&
    /^(?:want|need|like|care|feel)s?$/.test(verb?.lower ?? '')
  )
}

/** “I was born here, my wife was born here and so were the children”: the last of three. */
function isSoOfThird({index, sentence: {words}}: Word): boolean {
  return words.some(
    ({lower}, i) =>
      i > index + 1 &&
      lower === 'and' &&
      /^(?:so|neither|nor)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.tokens.some(isFiniteVerb),
  )
}

/** They stand before a noun or a clause. */
const timeOpeners = list('after before since until')

/** “The first a player hears of it, he is on the bench.” */
const isOfMoment = ([the, moment]: readonly Word[]): boolean =>
  the?.lower === 'the' && /^(?:first|instant|minute|moment|second|more|less|sooner)$/.test(moment?.lower ?? '')

/** “They have lost two of their last three games, both of them draws.” */
const endsInThem = ({index, sentence: {words}}: Word): boolean =>
  words[index + 1]?.lower === 'of' &&
  words[index + 2]?.lower === 'them' &&
  words.length - index < 6 &&
  !/^(?:is|are|was|were|have|had|did)$/.test(words[index + 3]?.lower ?? '')

function joinsSentences(word: Word): boolean {
  // What the words alone tell: to read the halves is dear.
  if (isInterjected(word) || opensReason(word) || isOneOfCounts(word) || isOneOfThree(word)) return false
  if (isRelativeAgain(word) || opensNameOf(word) || isPartOfThem(word) || isWished(word) || isSoOfThird(word))
    return false
  if (isBehindPart(word) || hasGappedThird(word) || isLedIn(word)) return false
  if (isOfMoment(word.sentence.words) || endsInThem(word)) return false
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
