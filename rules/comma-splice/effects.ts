import {formsOfVerb, list, prepositions, type Word} from '../../src/rule-kit/index.ts'
import type {Clause} from './halves.ts'
import {isMeasure} from './whole.ts'
import {isAfterComma} from './words.ts'

/** Whether two clauses are put side by side on purpose: “In the first half …, in the second …”, “It is not a toy, it is a tool” */
export function isForEffect(first: Clause, second: Clause): boolean {
  const isOpposed = isNegatedContrast(first, second) || (!areLong(first, second) && isContrast(first, second))
  return (
    areAlike(first, second) ||
    isOpposed ||
    isParallel(first, second) ||
    isBrief(first, second) ||
    isSeries(first, second) ||
    isRow(first, second) ||
    isTakenUp(first, second) ||
    isAuxiliaryShared(first, second) ||
    areGraded(first, second)
  )
}

/** Too much is said for an effect: “The auction raised $4 million …, a year earlier it had raised …” */
const areLong = (first: Clause, second: Clause) =>
  Math.max(first.words.length, second.words.length) > 8 && first.subject.at(-1)?.lower !== second.subject.at(-1)?.lower

/** “the city critics loved”, “the standards society would like to keep”, “his first title in 61 starts” */
export function mayBeApposition({words, subject, verb}: Clause): boolean {
  // “a year ago, a shift that has led the firm to close shops”
  const isTold = /^an?$/.test(words[0]?.lower ?? '') && /^(?:that|which|who)$/.test(words[2]?.lower ?? '')
  return isTold || (subject.length > 2 && (verb === words.at(-1) || subject.at(-2)?.tokens[0]?.tag === 'NNS'))
}

/** “Roofs have fallen in, wells have run dry and lambs have been lost”: each has the same verb, and the last its “and”. */
const isRow = (first: Clause, {words, verb}: Clause): boolean =>
  first.verb.lower === verb.lower &&
  words
    .slice(words.indexOf(verb) + 1)
    .some(({lower}, i, rest) => lower === 'and' && rest.slice(i + 1, i + 6).some((word) => word.lower === verb.lower))

/** “She shuts the door, she checks the stove and, before she sits, she winds the clock”: of three, the last has its “and”. */
const isSeries = (first: Clause, {words, isPronoun}: Clause): boolean =>
  isPronoun &&
  first.words[0]?.lower === words[0]?.lower &&
  words
    .slice(1)
    .some(
      (word, i) => word.lower === words[0]?.lower && (isAfterComma(word) || /^(?:and|or)$/.test(words[i]?.lower ?? '')),
    )

function isBrief(first: Clause, second: Clause): boolean {
  // “‘She wants to run, she’ll run.’”: what somebody said may leave out its “if”.
  const [own, other] = [first.words[0]?.lower, second.words[0]?.lower].map((word) => word?.split(/['’]/)[0])
  if (second.isPronoun && own === other && first.words.length < 6 && second.words.length < 4) return true
  // “Okafor had 31 points, Lindgren added 12”
  const most = second.isPronoun || first.isPronoun || haveFigures(first, second) ? 3 : 4
  return Math.max(first.words.length + (lacksNoun(first) ? 1 : 0), second.words.length) <= most
}

/** “The accepted the offer”: there was one more word. */
const lacksNoun = ({subject: [word, ...more]}: Clause): boolean =>
  !more.length && word?.tokens[0]?.tag === 'DT' && word.lower === 'the'

/** “In the first half …, in the second …”, “Day after day …, day after day …” */
const isParallel = (first: Clause, second: Clause): boolean =>
  first.words[0]?.lower === second.words[0]?.lower &&
  (prepositions.has(second.words[0]?.lower ?? '') || first.words[1]?.lower === second.words[1]?.lower)

/** “Machines take their jobs, traffickers take their dignity”, “I had a gender, he had a race” */
function areAlike(first: Clause, second: Clause): boolean {
  const [own, other] = [first, second].map(({verb}) => verb.tokens[0]?.lemma)
  if (own !== other || (own !== 'have' && auxiliary.test(first.verb.lower)) || areReported(first, second)) return false
  if (Math.max(first.words.length, second.words.length) > longestMotto) return false
  const most = first.words[0]?.lower === second.words[0]?.lower ? 6 : 9
  return second.isPronoun ? first.isPronoun && Math.max(first.words.length, second.words.length) < most : own !== 'have'
}

/** What is put side by side for effect is short. */
const longestMotto = 12

/** “The fraud counts carry 20 years in prison, the tax counts carry three apiece”: a figure, and more than a motto has. */
const areReported = (first: Clause, second: Clause): boolean =>
  Math.max(first.words.length, second.words.length) > 6 && haveFigures(first, second)

const haveFigures = (...clauses: Clause[]): boolean =>
  clauses.every(({words}) => words.some(({tokens}) => tokens.some(({tag}) => tag === 'CD')))

/** “The further it is, the dearer it gets” */
const comparatives = list(`
  better bigger closer deeper farther faster fewer further greater harder higher larger later less longer lower more
  older smaller sooner stronger worse younger
`)
const negations = list('cannot hardly less more never no nobody none not nothing')

/** “It is not a toy, it is a tool”, “They came for work, they came for peace”, “One was red, the other was blue” */
function isContrast(first: Clause, second: Clause): boolean {
  const begin = first.words[0] as Word
  if (begin.lower === 'the' && comparatives.has(first.words[1]?.lower ?? '')) return true
  const [opening, next] = second.words as [Word, Word]
  if (/^(?:others?|another)$/.test(opening.lower) || (/^others?$/.test(next.lower) && opening.tokens[0]?.tag !== 'CD'))
    return true
  // “You win some, you lose some”
  if (opening.lower === 'you' && begin.lower === 'you' && first.words.length <= 4) return true
  return opening.lower === begin.lower && (opening.lower === 'some' || first.verb.lower === second.verb.lower)
}

/** “I told them that we weren’t bad, we were scared”: the last clause of the first half, and its own subject and verb again. */
function isTakenUp({words}: Clause, {words: [subject, verb]}: Clause): boolean {
  const at = words.findLastIndex(({lower}) => lower === subject?.lower)
  const own = words[at + 1]?.lower.replace(/n['’]t$/, '')
  return at > 0 && own !== undefined && own !== words[at + 1]?.lower && own === verb?.lower
}

/** “The tents had been folded, the streets swept and the peaches given away”: the auxiliary verbs are told once. */
const isAuxiliaryShared = (first: Clause, {words, verb}: Clause): boolean =>
  first.words.some(({tokens}) => tokens.some(({relation}) => relation === 'aux:pass')) &&
  /^VB[DN]$/.test(verb.tokens[0]?.tag ?? '') &&
  words[words.indexOf(verb) + 1]?.lower === 'and' &&
  formsOfVerb(verb.tokens[0]?.lemma ?? '', 'VBN').includes(verb.lower)

/** “It is not a toy, it is a tool” */
const isNegatedContrast = (first: Clause, second: Clause): boolean =>
  isNegated(first) &&
  second.isPronoun &&
  !isNegated(second) &&
  mayMean(second, first) &&
  !hasOtherAuxiliary(first, second) &&
  !isEarlier(first, second)

/** “I don’t blame the nurses, they were short of staff”: somebody else. */
function mayMean({subject: [pronoun]}: Clause, {subject, isPronoun}: Clause): boolean {
  const [own, other] = [subject.at(-1), pronoun].map((word) => /^[a-z]+/.exec(word?.lower ?? '')?.[0] ?? '') as [
    string,
    string,
  ]
  if (isPronoun) return !/^(?:i|you|he|she|we|they)$/.test(own) || own === other
  const isPlural = subject.at(-1)?.tokens[0]?.tag === 'NNS'
  return !(isPlural ? /^(?:i|he|she|it)$/ : /^(?:i|they)$/).test(other)
}

/** “The ground had no lights, they had been promised in 2021”: what was before that is no contrast. */
function isEarlier(first: Clause, second: Clause): boolean {
  const [own, other] = [first.verb, second.verb].map(({tokens}) => tokens[0])
  return other?.lower === 'had' && /^aux/.test(other.relation) && !/^aux/.test(own?.relation ?? '')
}

const isNegated = (clause: Clause): boolean =>
  clause.words.some(
    (word, i) =>
      ((negations.has(word.lower) && !isMeasure(clause.words, i)) || word.lower.endsWith("n't")) &&
      isOfMain(word, clause),
  )

/** Not in “a surgeon who could not swim”, “a clerk of no fixed address said”: what is told of somebody in it is not denied. */
function isOfMain(word: Word, {readings, verb}: Clause): boolean {
  const finite = readings.get(verb)
  for (let token = readings.get(word); token?.head; token = token.head) {
    if (/^(?:acl|advcl)/.test(token.relation)) return false
    if (/^(?:nmod|appos)/.test(token.relation) && finite && token.index < finite.index) return false
  }
  return true
}

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
