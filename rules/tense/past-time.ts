import type {Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isActOf, isLasting} from './finite.ts'
import {hasReason} from './joined.ts'
import {leaningToPast} from './model.ts'
import type {Passage} from './passage.ts'
import type {Surroundings} from './surroundings.ts'

/** A present with a time that is over: “resigns last week”, “has resigned last week”, “collapses in 1987”. */
export interface Anachronism {
  finite: Finite
  time: readonly Token[]
}

const unit =
  /^(?:week|month|year|night|summer|fall|autumn|spring|winter|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
/** Those whose present tells what is written, shown or known. */
const telling =
  /^(?:say|show|suggest|indicate|tell|describe|depict|date|mark|begin|start|set|recall|recount|remember|know)$/
export const told =
  /^(?:story|film|movie|book|novel|play|series|account|chapter|tale|show|opera|musical|episode|plot|record|history)$/

/** How much must speak for the past of a verb that has a time of its own, whatever else it is. */
const surelyPast = 3

export function findAnachronism(finite: Finite, around: Surroundings): Anachronism | undefined {
  const {passage} = around
  const {tense, token, predicate} = finite
  const subject = finite.subject ?? subjectOfRow(predicate)
  if (tense !== 'present' || !subject || token.lemma === 'do' || telling.test(predicate.lemma)) return undefined
  if (token !== predicate && !/^(?:VB[NG]|CD)$/.test(predicate.tag)) return undefined
  if (token.certainty.tag < 0.7 || told.test(subject.lemma) || isConditional(predicate)) return undefined
  const afterward = passage.past > 0 ? timeAfterward(finite) : undefined
  if (afterward) return {finite, time: [afterward]}
  // “The last death there is in 2009.”
  const ownYear = token.lower === 'is' ? yearOf(predicate) : undefined
  if (
    ownYear &&
    isToldInPast(passage) &&
    onlyOne.test(subject.sentence.text.slice(0, token.start - subject.sentence.start))
  )
    return {finite, time: ownYear}
  for (const each of predicate.dependents) {
    if (Math.min(each.certainty.head, each.certainty.relation) < 0.75) continue
    const time = lastTime(each) ?? timeAgo(each) ?? momentsLater(each, passage)
    const day = isPerfect(finite) ? weekdayOf(each) : undefined
    if (day && isClause(predicate, day) && isToldInPast(passage)) return {finite, time: day}
    const isSure = isToldInPast(passage) || subject.tag === 'PRP' || isDeed(finite)
    if (time && isClause(predicate, time) && (isSure || opensTelling(time, finite))) return {finite, time}
    const opening = each.index < predicate.index ? openingYear(each, finite) : undefined
    if (opening && passage.past >= 3 && passage.present <= 1) return {finite, time: opening}
    const year = each.index > predicate.index ? yearOf(each) : undefined
    if (year && isClause(predicate, year) && isToldInPast(passage) && mayBeDeed(finite)) return {finite, time: year}
    const own = time ?? yearOf(each)
    if (own && (isSurelyPast(finite, around) || isOfItsTime(finite, own, each, around))) return {finite, time: own}
  }
  return undefined
}

/** “The bridge, which carried trams, collapses in May 1967”: a verb with an ending, which all else would have in the past. */
const isSurelyPast = (finite: Finite, around: Surroundings): boolean =>
  finite.token === finite.predicate &&
  finite.token.tag === 'VBZ' &&
  finite.token.certainty.tag >= 0.9 &&
  around.passage.past > 0 &&
  !finite.predicate.sentence.tokens.some(({tag}) => tag === '``' || tag === "''") &&
  leaningToPast(finite, around) >= surelyPast

/** How much must speak for the past of a verb whose own time is over: behind that time, in a clause of a noun, and elsewhere. */
const [leastBehind, leastWithin, leastOfMain] = [0.5, 0.4, 2.5]
/** And how much more of a plain form, which tells of several. */
const ofPlainForm = 1

/** “Last spring a camera catches her”, “a baker who retires in 2018”, “The lease ends in 2004.”: by the tree, whatever parts them. */
function isOfItsTime(finite: Finite, time: readonly Token[], each: Token, around: Surroundings): boolean {
  const {token, predicate} = finite
  const {relation, sentence, index} = predicate
  if (token !== predicate || !/^VB[ZP]$/.test(token.tag) || token.certainty.tag < 0.95 || each.certainty.head < 0.8)
    return false
  if (sentence.tokens.some(({tag, lemma}) => tag === '``' || tag === "''" || told.test(lemma))) return false
  const isBehind = (time[0]?.index ?? index) < index
  const isWithin = !isBehind && /^(?:acl:relcl|advcl)$/.test(relation)
  if (!isWithin && (!/^(?:root|conj|ccomp|acl:relcl|advcl)$/.test(relation) || around.story.past === 0)) return false
  const least = isBehind ? leastBehind : isWithin ? leastWithin : leastOfMain
  return leaningToPast(finite, around) >= least + (token.tag === 'VBP' ? ofPlainForm : 0)
}

/** “joined the force in 1999 and becomes its chief in 2012” */
const subjectOfRow = ({relation, head}: Token): Token | undefined =>
  relation === 'conj' && head && finiteOf(head)?.token === head ? finiteOf(head)?.subject : undefined

/** “Bell insists afterward that …”: of somebody, right behind the verb. */
function timeAfterward({token, predicate, subject}: Finite): Token | undefined {
  const next = token.sentence.tokens[token.index + 1]
  const isOfSomebody = subject && (subject.tag === 'NNP' || /^(?:he|she)$/.test(subject.lower))
  return token === predicate && token.tag === 'VBZ' && isOfSomebody && /^afterwards?$/.test(next?.lower ?? '')
    ? hasReason(token.sentence.tokens)
      ? undefined
      : next
    : undefined
}

/** “Last year his harvest comes in late”: a caption has its time at the end, and a plot has another. */
const opensTelling = (time: readonly Token[], {token, predicate, subject}: Finite) =>
  token === predicate &&
  token.tag === 'VBZ' &&
  !isLastingByNature.test(token.lemma) &&
  (time.at(-1)?.index ?? 0) < predicate.index &&
  subject !== undefined &&
  subject.certainty.head >= 0.8

/** What happened once: “The last death”, “Her first win”. */
const onlyOne = /(?<!\p{L})(?:last|first|previous|only|worst|latest)(?!\p{L})/u

const isLastingByNature =
  /^(?:be|have|remain|stay|live|own|seem|mean|include|want|need|know|hold|contain|belong|stand|lie)$/

/** “if he resigns”, “when prices rise” */
const isConditional = ({dependents}: Token) =>
  dependents.some(({relation, lower}) => relation === 'mark' && /^(?:if|unless|as|than|since)$/.test(lower))

/** Whether nothing but the clause's own words stands between its predicate and a time. */
function isClause(predicate: Token, time: readonly Token[]): boolean {
  const [first] = time
  if (!first) return false
  const [from, to] = [Math.min(predicate.index, first.index), Math.max(predicate.index, first.index)]
  return predicate.sentence.tokens
    .slice(from + 1, to)
    .every(({tag, text}) => !/^(?:VB.*|MD|TO|W.*|:|``|'')$/.test(tag) && text !== ',')
}

/** “last week”, “yesterday” */
function lastTime(noun: Token): Token[] | undefined {
  // “The treasury last year borrows to pay”
  const isBesideSubject =
    noun.relation === 'nsubj' && noun.head?.dependents.some((each) => each !== noun && each.relation === 'nsubj')
  if (!/^(?:obl:unmarked|obl:tmod|advmod)$/.test(noun.relation) && !isBesideSubject) return undefined
  if (noun.lower === 'yesterday') return wordsOf(noun).length ? undefined : [noun]
  const last = noun.sentence.tokens[noun.index - 1]
  return unit.test(noun.lower) && last?.lower === 'last' && wordsOf(noun).length === 1 ? [last, noun] : undefined
}

/** What hangs on it, but for marks: “Last spring, …” */
const wordsOf = ({dependents}: Token) => dependents.filter(({relation}) => relation !== 'punct')

/** “two years ago” */
function timeAgo(ago: Token): Token[] | undefined {
  if (ago.lower !== 'ago' || ago.relation !== 'advmod') return undefined
  const {tokens} = ago.sentence
  const first = tokens[ago.index - 2]
  // “from 2,610 a decade ago to 2,214”
  const isBare = !/^(?:IN|RB|CD)$/.test(tokens[ago.index - 3]?.tag ?? '')
  return first && isBare && /^(?:CD|DT)$/.test(first.tag) ? tokens.slice(first.index, ago.index + 1) : undefined
}

/** “an hour later”, where the rest is told in the past: after years it may tell of now. */
function momentsLater(
  {lower, relation, sentence: {tokens}, index}: Token,
  {past, present}: Passage,
): Token[] | undefined {
  if (lower !== 'later' || relation !== 'advmod' || past < 2 || present > past) return undefined
  const unit = tokens[index - 1]
  const count = tokens[index - 2]
  if (!/^(?:second|moment|minute|hour)s?$/.test(unit?.lower ?? '')) return undefined
  return tokens.slice(count && /^(?:CD|DT)$/.test(count.tag) ? index - 2 : index - 1, index + 1)
}

/** “on Wednesday”, of a perfect: “has found on Wednesday”; not “on Wednesday and Thursday” */
function weekdayOf({lower, relation, sentence: {tokens}, index, dependents}: Token): Token[] | undefined {
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower) || relation !== 'obl') return undefined
  const before = tokens[index - 1]
  return before?.lower === 'on' &&
    dependents.length === 1 &&
    !/^(?:and|or|to|night)$/.test(tokens[index + 1]?.lower ?? '')
    ? [before, tokens[index] as Token]
    : undefined
}

const isPerfect = ({token, predicate}: Finite) => token.lemma === 'have' && predicate.tag === 'VBN'

const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)\.)$/

/** “in August 1983”, “on Dec. 15, 1967”, “on 9 June 1931” */
function dateOf({relation, sentence: {tokens}, index}: Token): Token[] | undefined {
  const at = tokens.findIndex((each, i) => Math.abs(i - index) <= 1 && month.test(each.lower))
  if (at < 0 || relation !== 'obl') return undefined
  const isDay = (token: Token | undefined) => /^\d\d?$/.test(token?.lower ?? '')
  const from = isDay(tokens[at - 1]) ? at - 2 : at - 1
  const behindDay = tokens[at + 2]?.text === ',' ? at + 3 : at + 2
  const hasDay = from === at - 2 || isDay(tokens[at + 1])
  const year = tokens[from === at - 1 && hasDay ? behindDay : at + 1]
  const isPast = year && (hasDay ? longPast : past).test(year.lower)
  return isPast && /^(?:in|on|between)$/.test(tokens[from]?.lower ?? '')
    ? tokens.slice(from, year.index + 1)
    : undefined
}

/** “The pier opens on June 9, 2024”: what is near may have been to come when the story was written. */
const longPast = /^(?:1[5-9]\d\d|20[01]\d)$/
/** “in June 2021” */
const past = /^(?:1[5-9]\d\d|20[01]\d|202[0-3])$/
const pastYear = /^(?:1[5-9]\d\d|20[01]\d|202[0-4])$/

/** “in the winter of 2010” */
function seasonOf({lower, relation, sentence: {tokens}, index}: Token): Token[] | undefined {
  if (relation !== 'obl' || !/^(?:winter|spring|summer|autumn|fall)$/.test(lower)) return undefined
  const [preposition, article, of, year] = [index - 2, index - 1, index + 1, index + 2].map((at) => tokens[at])
  return preposition?.lower === 'in' &&
    article?.lower === 'the' &&
    of?.lower === 'of' &&
    longPast.test(year?.lower ?? '')
    ? tokens.slice(index - 2, index + 3)
    : undefined
}

/** “in 1987”; not “since 1987”, “by 1987” */
function yearOf(year: Token): Token[] | undefined {
  const date = dateOf(year) ?? seasonOf(year)
  if (date) return date
  if (!pastYear.test(year.lower) || !/^(?:obl|root)$/.test(year.relation)) return undefined
  const before = year.sentence.tokens[year.index - 1]
  const isBare = year.relation === 'root' || wordsOf(year).length === 1
  return before?.lower === 'in' && isBare ? [before, year] : undefined
}

/** “In 1983 she leads a dozen women to the gate”: at the head of a sentence, before somebody who acts. */
function openingYear(year: Token, {token, predicate, subject}: Finite): Token[] | undefined {
  const time = yearOf(year)
  if (time?.[0]?.index !== 0 || token !== predicate || !subject) return undefined
  return token.tag === 'VBZ' &&
    (/^(?:he|she)$/.test(subject.lower) || subject.tag === 'NNP') &&
    isClause(predicate, time)
    ? time
    : undefined
}

const deeds =
  /^(?:arrest|bear|elect|appoint|close|merge|marry|found|buy|sell|join|move|burn|open|return|publish|become|retire|graduate|die|win|lose)$/

const isDeed = ({token, predicate}: Finite) =>
  isActOf(predicate.lemma) || (deeds.test(predicate.lemma) && (token === predicate || predicate.tag === 'VBN'))

/** “closes in 2014”, “takes over in 2023” */
const mayBeDeed = (finite: Finite) => {
  const {lemma, dependents} = finite.predicate
  return isDeed(finite) || !isLasting(lemma) || dependents.some(({relation}) => relation === 'compound:prt')
}

/** A plot and a table of dates are told in the present throughout. */
const isToldInPast = ({past, present}: Passage) => past >= present && past > 0
