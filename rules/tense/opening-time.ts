import {remember, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import type {Finite} from './finite.ts'
import {leaningToPast} from './model.ts'
import {told} from './past-time.ts'
import type {Surroundings} from './surroundings.ts'

/** What a sentence says of its time before all else. */
export interface OpeningTime {
  tokens: readonly Token[]
  kind: 'last' | 'year' | 'told' | 'clock'
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const season = '(?:week|month|year|night|summer|fall|autumn|spring|winter|weekend)'
const year = '(?:1[5-9]\\d\\d|20[01]\\d)'
const some = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|\\d{1,2})'
const units = '(?:second|moment|minute|hour|day|week|month|year)s?'
/** Behind it the clause begins. */
const end = '(?=, | (?:the|an?|he|she|it|they|we|his|her|its|their|[A-Z]))'

/** A time that is over. */
const last = new RegExp(`^(?:Last (?:${season}|${month}|${day})|Yesterday|${some} ${units} ago)${end}`, 'i')
const inYear = new RegExp(
  `^(?:(?:One|Late one|Early one) (?:day|night|morning|evening|afternoon|summer|winter) )?(?:Early |Late )?(?:In|By|On) (?:the (?:early |late )?(?:spring|summer|autumn|fall|winter) of |${month} (?:\\d{1,2},? )?|\\d{1,2} ${month} )?${year}${end}`,
  'i',
)
/** One that goes on from what was told before. */
const onward = new RegExp(
  `^(?:Within (?:${some} )?${units}|(?:${some} )?${units} (?:later|after that|afterwards?)|That (?:night|evening|morning|afternoon|day|same (?:night|evening|morning|afternoon|day))|The (?:next|following) (?:day|morning|night|evening|week|month|year)|In between|By (?:midnight|noon|dawn|dusk|daybreak|nightfall|lunchtime|teatime|then)|At (?:that (?:moment|point)|once|length)|Moments before|Suddenly|Eventually)${end}`,
  'i',
)

/** One of a day that is told: “By 2 a.m.”, “Shortly after 9 p.m.” */
const clock = new RegExp(
  `^(?:By|At|(?:At )?Around|(?:At )?About|Shortly (?:after|before)|Just (?:after|before)) \\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?${end}`,
  'i',
)

const timeOf = remember((sentence: Sentence): OpeningTime | undefined => {
  for (const [kind, pattern] of [
    ['last', last],
    ['year', inYear],
    ['told', onward],
    ['clock', clock],
  ] as const) {
    const [found] = pattern.exec(sentence.text) ?? []
    if (found) return {kind, tokens: sentence.tokens.filter(({end}) => end <= sentence.start + found.length)}
  }
  return undefined
})

/** How many pasts the passage has, beside which this is the one present. */
const least = {last: 1, year: 2, told: 2, clock: 2}
/** How much else must speak for the past where the time may be one of a program that is to come. */
const leastBehindClock = 1.5

/** “Last March the hall passes to a dentist”, “Within minutes, mud is flowing in”: its main verb, in the present, behind a past. */
export function findPresentBehindOpening(finite: Finite, around: Surroundings): OpeningTime | undefined {
  const {past, present} = around.passage
  const {tense, token, predicate, subject} = finite
  const {sentence, relation, certainty} = predicate
  if (tense !== 'present' || !subject || !/^(?:root|ccomp)$/.test(relation)) return undefined
  if (
    token.certainty.tag < 0.85 ||
    certainty.head < 0.7 ||
    Math.min(subject.certainty.head, subject.certainty.relation) < 0.7
  )
    return undefined
  const time = timeOf(sentence)
  const [first] = time?.tokens ?? []
  if (!time || !first || isOfWriting(finite)) return undefined
  if (time.kind === 'clock' && leaningToPast(finite, around) < leastBehindClock) return undefined
  // “Last Saturday he has scored twice”
  const isPerfect = time.kind === 'last' && token.lemma === 'have' && token !== predicate
  if (!isPerfect && (past < least[time.kind] || present !== 1)) return undefined
  const close = time.tokens.at(-1) as Token
  if (subject.index <= close.index || token.index <= subject.index) return undefined
  // Another clause may stand between: “By then, as all who live here know, …”
  return sentence.tokens
    .slice(close.index, token.index)
    .some(({tag, text}) => /^(?:VB[DPZ]|MD|W.*|``|'')$/.test(tag) || text === ':')
    ? undefined
    : time
}

/** What is written, shown or known is told in the present: “In 1958, the book says, …” */
const isOfWriting = ({predicate, subject}: Finite) =>
  /^(?:say|show|suggest|indicate|tell|describe|depict|recall|recount|remember|know|mean|seem|appear|remain)$/.test(
    predicate.lemma,
  ) ||
  (subject !== undefined && (told.test(subject.lemma) || /^(?:hero|heroine|narrator)$/.test(subject.lemma)))
