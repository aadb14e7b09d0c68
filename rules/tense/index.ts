import {
  defineRule,
  inflect,
  type Report,
  remember,
  type Sentence,
  type Span,
  spanOf,
  type Token,
  textOf,
} from '../../src/rule-kit/index.ts'
import {findLoneAttribution} from './attribution.ts'
import {isComment} from './comment.ts'
import {type Finite, finiteOf, pastOf} from './finite.ts'
import {findJoinedActs} from './joined.ts'
import {findLoneBesidePast} from './lone-beside-past.ts'
import {findLonePresent} from './lone-present.ts'
import {findLoneRelative} from './lone-relative.ts'
import {findLoneSaying} from './lone-saying.ts'
import {findLoneState} from './lone-state.ts'
import {findPresentBehindOpening} from './opening-time.ts'
import {type Anachronism, findAnachronism} from './past-time.ts'
import {findPresentInRow} from './row.ts'
import {findPresentWithin} from './series.ts'
import {findPerfectByTheTime, findPresentByTheTime, findPresentSince, findPresentSinceYear} from './since-and-by.ts'
import {type Surroundings, surroundingsIn} from './surroundings.ts'
import {findClashingClause, findClashingTime} from './temporal-clause.ts'
import {findPastAhead, type TooEarly} from './time-to-come.ts'
import {findPresentOfTrading} from './trading.ts'

/** “He opened the door and walks in”, “He resigns last week”, “When he arrives, the hall was empty”. */
export default defineRule({
  id: 'tense',
  summary: 'A present stands among pasts, and both cannot be meant.',
  category: 'grammar',
  severity: 'warning',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    const around = surroundingsIn(reading.paragraphs)
    const told = reading.sentences.filter(isTold)
    for (const sentence of told) for (const found of findClashes(sentence, around(sentence))) report(found)
    const attribution = findLoneAttribution(reading) ?? findLoneSaying(told, around)
    if (attribution) report(describeAttribution(attribution))
  },
})

/** Verbs in the present, and those that are joined to another: of no other is there anything to ask. */
const mayClash = remember(({tokens}: Sentence) =>
  tokens.filter(
    (token) =>
      !isOfPerfect(token) &&
      !isComment(token) &&
      (/^VB[ZPD]$/.test(token.tag) ||
        token.relation === 'conj' ||
        token.relation === 'advcl' ||
        finiteOf(token)?.tense === 'present'),
  ),
)

/** “They had run, come and gone”: read as a present. */
const isOfPerfect = ({lemma, lower, tag, index, sentence: {tokens}}: Token): boolean =>
  /^VBP?$/.test(tag) &&
  inflect(lemma, 'VBN') === lower &&
  inflect(lemma, 'VBD') !== lower &&
  tokens.slice(Math.max(0, index - 5), index).some((each) => /^(?:had|has|have)$/.test(each.lower))

/** One for each verb at most. */
function findClashes(sentence: Sentence, around: Surroundings): Iterable<Report> {
  const {passage} = around
  const found = new Map<Token, Report>()
  for (const token of mayClash(sentence)) {
    const finite = finiteOf(token)
    const anachronism = finite && findAnachronism(finite, around)
    const opening = finite && !anachronism && findPresentBehindOpening(finite, around)
    if (anachronism) found.set(anachronism.finite.token, describeAnachronism(anachronism))
    if (finite && opening)
      found.set(
        finite.token,
        /^(?:told|clock)$/.test(opening.kind)
          ? describeLone(finite)
          : describeAnachronism({finite, time: opening.tokens}),
      )
    const early = finite && findPastAhead(finite)
    if (early) found.set(early.finite.token, describeEarly(early))
    const since = finite && findPresentSince(finite)
    if (since) found.set(finite.token, describeSince(finite, since))
    const sinceYear = finite && findPresentSinceYear(finite)
    if (sinceYear) found.set(finite.token, describeStillGoing(finite, sinceYear))
    const by = finite && (findPerfectByTheTime(finite) ?? findPresentByTheTime(finite))
    if (by) found.set(finite.token, describeClash(finite, by))
    const lone =
      findLonePresent(token, around) ??
      findLoneRelative(token, around) ??
      findLoneState(token, around) ??
      findLoneBesidePast(token, around) ??
      findPresentOfTrading(token, passage)
    if (lone && !found.has(lone.token)) found.set(lone.token, describeLone(lone))
    const clash =
      findJoinedActs(token, passage) ??
      findPresentWithin(token) ??
      findPresentInRow(token, around) ??
      findClashingClause(token, around) ??
      findClashingTime(token)
    if (clash) found.set(clash[0].token, describeClash(...clash))
  }
  return found.values()
}

/** A sentence of the story; no line of a list, and no caption, even where the format does not tell. */
const isTold = ({after, words, paragraph}: Sentence) =>
  words.length > 3 &&
  /[.!…]/.test(after) &&
  paragraph.kind === 'paragraph' &&
  !/\bPhotos?\b|\bGetty\b/.test(paragraph.text)

function describeAnachronism({finite, time}: Anachronism): Report {
  const when = textOf(spanOf(time[0] as Token, time.at(-1)))
  const [at, right] = pastOfFinite(finite)
  return {
    at,
    message: `“${textOf(at)}” ${isPerfect(finite) ? 'reaches into' : 'is in'} the present, and “${when}” is past. Write “${right}”.`,
    expected: [right],
    related: [{at: spanOf(time[0] as Token, time.at(-1)), message: 'The time of which it speaks.'}],
  }
}

function describeEarly({finite: {token}, time, right}: TooEarly): Report {
  const when = time.map(({text}) => text).join(' ')
  return {
    at: spanOf(token),
    message: `“${token.text}” is in the past, and “${when}” is to come. Write “${right}”.`,
    expected: [right],
    related: [{at: spanOf(time[0] as Token, time.at(-1)), message: 'The time of which it speaks.'}],
  }
}

const isPerfect = ({token, predicate}: Finite) => token.lemma === 'have' && predicate !== token

/** What to write, and over what: “resigned” for “resigns” and for “has resigned”, “was” for “has been” of “has been closed”. */
function pastOfFinite(finite: Finite): [at: Span, right: string] {
  const {token, predicate} = finite
  if (!isPerfect(finite)) return [spanOf(token), pastOf(token)]
  const been = predicate.dependents.find(({lower, index}) => lower === 'been' && index > token.index)
  if (been) return [spanOf(token, been), token.lower === 'has' ? 'was' : 'were']
  return [spanOf(token, predicate), inflect(predicate.lemma, 'VBD') ?? predicate.text]
}

function describeClash(present: Finite, past: Finite): Report {
  const {token} = present
  const right = pastOf(token)
  return {
    at: spanOf(token),
    message: `“${token.text}” is in the present, “${past.token.text}” in the past. Write “${right}”.`,
    expected: [right],
    related: [{at: spanOf(past.token), message: 'The past beside it.'}],
  }
}

function describeSince(finite: Finite, since: Token): Report {
  const [at, right] = pastOfFinite(finite)
  return {
    at,
    message: `“${textOf(at)}” cannot follow “since” here: it asks for the past. Write “${right}”.`,
    expected: [right],
    related: [{at: spanOf(since), message: 'Since when.'}],
  }
}

function describeStillGoing({token, subject}: Finite, since: Token): Report {
  const participle = inflect(token.lemma, 'VBN') ?? token.text
  const right = `${token.tag === 'VBZ' || subject?.tag === 'NN' ? 'has' : 'have'} ${participle}`
  return {
    at: spanOf(token),
    message: `“${token.text}”: what has gone on “since” then asks for the perfect. Write “${right}”.`,
    expected: [right],
    related: [{at: spanOf(since), message: 'Since when.'}],
  }
}

function describeAttribution({token}: Finite): Report {
  const right = pastOf(token)
  return {
    at: spanOf(token),
    message: `“${token.text}” is in the present, and the story’s other quotations are told in the past. Write “${right}”.`,
    expected: [right],
  }
}

function describeLone({token}: Finite): Report {
  const right = pastOf(token)
  return {
    at: spanOf(token),
    message: `“${token.text}” is in the present, the rest of the passage in the past. Write “${right}”.`,
    expected: [right],
  }
}
