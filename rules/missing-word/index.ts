import {
  auxiliariesOf,
  compilePatterns,
  defineRule,
  findMatches,
  formsOfVerb,
  isFiniteVerb,
  isFormOf,
  isSmall,
  lemmaOf,
  list,
  mandatives,
  type Report,
  type Sentence,
  type Span,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {findLostAuxiliary} from './auxiliary.ts'
import {be} from './be.generated.ts'
import {findLostBe} from './be.ts'

import {comparison} from './comparison.generated.ts'
import {findLostPreposition} from './complement.ts'
import {findDoubtedGap} from './doubted.ts'
import {findLostBesideFigure} from './figure.ts'
import {describeFrame, describeGap, type Gap} from './gap.ts'
import {findGardenPath} from './garden-path.ts'
import {findLostTo} from './infinitive.ts'
import {findLostAfterKind} from './kind.ts'
import {findLostVerb} from './lost-verb.ts'
import {of} from './of.generated.ts'
import {findLostOf} from './of.ts'
import {findLostBeAtOpening} from './opening.ts'
import {findLostInPair} from './pair.ts'
import {findLostPassive} from './passive.ts'
import {findLostPerfect} from './perfect.ts'
import {prepositions} from './prepositions.generated.ts'
import {findLostBeforeParticiple} from './reduced.ts'
import {isRightBeside} from './right.ts'
import {findLostBeforeSameForm} from './same-form.ts'
import {findLostBetweenPhrases} from './side-by-side.ts'
import {to} from './to.generated.ts'
import {findLostBeforeTold} from './told.ts'
import {hasUnreadVerb} from './unread-verb.ts'
import {findLostVerdict} from './verdict.ts'
import {findLostBeforeWhole} from './whole.ts'

const frames = compilePatterns(be, comparison, of, to, prepositions)

/** “had refused leave it”, “in a hand that not add up”, “He a legend”, “because the storm”. */
export default defineRule({
  id: 'missing-word',
  summary: 'A little word was lost.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  checkParagraph(reading, report, _options, {language}) {
    let end = {paragraph: -1, offset: 0}
    const reportOnce = (found: Report & {at: Span}) => {
      const {paragraph, start, end: last} = found.at
      if (paragraph.index === end.paragraph && start < end.offset) return
      end = {paragraph: paragraph.index, offset: last}
      report(found)
    }
    const inFrames = findMatches(reading, frames, language).map((match) => ({
      ...describeFrame(match),
      leastSuspicion: leastInFrame,
    }))
    const tokens = reading.sentences.filter(isCopy).flatMap((sentence) => sentence.tokens)
    const tried = tokens.filter((token) => !isPerfect(token))
    const gaps = [
      ...tried.flatMap(findGap).map((gap) => ({gap, leastSuspicion: leastAtGap})),
      ...tried.flatMap((token) => findDoubtedGap(token) ?? []).map((gap) => ({gap, leastSuspicion: leastAtDoubt})),
    ].filter(
      ({gap}) => !isRightBeside(gap) && !isMandated(gap) && !isOfDegree(gap) && !isLeftSo(gap) && isReadable(gap),
    )
    const inGaps = gaps.map(({gap, leastSuspicion}) => ({...describeGap(gap), leastSuspicion}))
    for (const found of [...inFrames, ...inGaps].sort(byPlace)) reportOnce(found)
  },
})

const byPlace = ({at: first}: {at: Span}, {at: second}: {at: Span}) =>
  first.paragraph.index - second.paragraph.index || first.start - second.start

/** How much must be amiss where words alone tell, at a gap that the tree shows, and at one that is only doubted: measured on right copy. */
const [leastInFrame, leastAtGap, leastAtDoubt] = [0.15, 0.45, 0.7]

/** A sentence of running copy, and no headline, caption or line of a list. */
const isCopy = ({words, after, paragraph, text}: Sentence) =>
  paragraph.kind === 'paragraph' && words.length > 3 && /^%?[.?!]/.test(after) && /^["“‘'(]?\p{Lu}/u.test(text)

/** “a trifle harsh”, “a touch too long” */
const isOfDegree = ({
  before: {
    lower,
    index,
    sentence: {tokens},
  },
}: Gap): boolean =>
  /^(?:bit|fraction|hair|little|lot|mite|shade|smidgen|spot|tad|touch|trifle|whisker)$/.test(lower) &&
  tokens[index - 1]?.lower === 'a'

/** “The heat left crates of plums unsold”, “The law makes work on the roof dear”: what becomes of the object. */
function isLeftSo({before, lost}: Gap): boolean {
  const {tokens} = before.sentence
  const next = tokens[before.index + 1]
  if (!lost.some((word) => auxiliariesOfState.has(word)) || !/^(?:JJ|VBN)$/.test(next?.tag ?? '')) return false
  if (!/^NN/.test(before.tag)) return false
  const verb = tokens.slice(0, before.index).findLast((token) => /^(?:VB.?|MD)$/.test(token.tag))
  return verb !== undefined && leaving.has(verb.lemma)
}

const auxiliariesOfState = list('is are was were')
const leaving = list('consider deem find get hold keep leave make render see turn')

/** “as she would have insisted be noted”: what is to be noted stands before. */
const isMandated = ({before}: Gap): boolean =>
  mandatives.has(before.lemma) &&
  before.tag.startsWith('VB') &&
  before.sentence.tokens[before.index + 1]?.lower === 'be' &&
  (before.relation === 'acl:relcl' ||
    before.dependents.some(({lower, relation}) => lower === 'as' && relation === 'mark'))

/** How much less sure the sentence may be read with the word put in: measured on edited text. */
const leastGain = -0.3
/** Behind these, nothing else can follow. */
const sure = list('according how whether')

/** “So would a helicopter.” */
const isBehindSo = ({index, sentence: {tokens}}: Token): boolean =>
  index > 0 && index < 3 && /^(?:so|nor|neither)$/.test(tokens[index - 1]?.lower ?? '')

/** “the study that the airport had commissioned in 2022 | was out of date”, with or without “that” */
function endsBeforeVerb({index, sentence: {tokens}}: Token): boolean {
  const end = tokens.findIndex(
    (token, i) =>
      i > index &&
      (/^(?:[,.:]|W.*)$/.test(token.tag) || token.relation === 'mark' || (token.tag === 'CC' && joinsNoPhrases(token))),
  )
  const rest = tokens.slice(index + 2, end < 0 ? undefined : end)
  const verb = rest.find(isFiniteVerb)
  return verb !== undefined && !/^(?:IN|PRP|TO)$/.test(tokens[verb.index - 1]?.tag ?? '')
}

/** Not “over a street or a parking lot” */
const joinsNoPhrases = ({index, sentence: {tokens}}: Token): boolean =>
  !/^(?:DT|PRP\$|CD|JJ|NN.*|IN)$/.test(tokens[index + 1]?.tag ?? '')

/** “He said I could sign or leave. He meant leave for good”: the word is taken from what was said. */
const isEcho = ({lemma, index, sentence: {tokens, paragraph, start}}: Token): boolean =>
  lemma === 'mean' &&
  paragraph.sentences.some(
    (other) => other.start < start && other.words.some(({lower}) => lower === tokens[index + 1]?.lower),
  )

/** “Either side of the interval the home team hit the post”: a phrase without a preposition, and then the subject. */
const isBehindSides = ({tag, index, sentence: {tokens}}: Token): boolean =>
  tag.startsWith('NN') &&
  /^(?:either|both)$/.test(tokens[0]?.lower ?? '') &&
  /^(?:sides?|ends?)$/.test(tokens[1]?.lower ?? '') &&
  tokens[2]?.lower === 'of' &&
  index < 7

/** “A comet last seen when he was a boy | slipped past”: behind a participle, more verbs than clauses are opened. */
function hasVerbToSpare({tag: own, index, sentence: {tokens}}: Token): boolean {
  const participle = tokens.slice(index + 1, index + 3).find(({tag}) => /^VB[DN]$/.test(tag))
  if (!/^(?:NN|JJ|RB)/.test(own) || !participle) return false
  const end = tokens.findIndex(({tag}, i) => i > index && /^(?:[,.:]|CC)$/.test(tag))
  const rest = tokens.slice(participle.index + 1, end < 0 ? undefined : end)
  const verbs = rest.filter(
    (token) =>
      isFiniteVerb(token) || (token.tag === 'VBN' && isFormOf(token.lower, 'VBD') && !auxiliariesOf(token).length),
  )
  const openers = rest.filter(({tag, relation}) => tag.startsWith('W') || (relation === 'mark' && tag !== 'TO'))
  // “A bird first drawn when he was at sea nests there”: what is read as a noun may be the verb.
  const isRanked = /^(?:first|last|once|never)$/.test(tokens[participle.index - 1]?.lower ?? '')
  return openers.length > 0 && (isRanked || verbs.length > openers.length)
}

/** “The child shown the photograph | shook her head”: it has its verb yet to come. */
const isSaidOfNoun = (noun: Token): boolean => {
  const participle = noun.sentence.tokens[noun.index + 1]
  return (
    noun.tag.startsWith('NN') &&
    participle !== undefined &&
    /^VB[DN]$/.test(participle.tag) &&
    formsOfVerb(participle.lemma, 'VBN').includes(participle.lower) &&
    (endsBeforeVerb(noun) || endsWithPast(noun.sentence))
  )
}

/** “The boy taken to the ward slept.”: a past that was read as a noun. */
const endsWithPast = ({tokens}: Sentence): boolean => {
  const last = tokens.findLast(({word}) => word !== undefined)
  return last?.tag === 'NN' && lemmaOf(last.lower, 'VBD') !== last.lower
}

/** “the best the world’s ever seen”: the verb is there. */
const isContracted = ({text}: Token): boolean => /^['’](?:d|ll|m|re|s|ve)$/.test(text)

/** “Many Thousands Gone”: what would have a capital in a title alone. */
const isBeforeTitle = ({index, sentence: {tokens}}: Token): boolean => {
  const next = tokens[index + 1]
  return next !== undefined && /^(?:VB.?|JJ.?)$/.test(next.tag) && !isSmall(next.text)
}

/** “lines that here and there rhyme”: where it is so, and no predicate. */
const isAllOver = ({index, sentence: {tokens}}: Token): boolean =>
  [index - 2, index + 1].some(
    (at) => tokens[at]?.lower === 'here' && tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.lower === 'there',
  )

/** “that a nation as large as France | could not be ruled”, “a price higher than that | would”: the verb is yet to come. */
function isOfCompared({tag, index, sentence: {tokens}}: Token, lost: readonly string[]): boolean {
  if (!tag.startsWith('NN') || !/^(?:is|are|was|were)$/.test(lost[0] ?? '')) return false
  const end = tokens.findIndex(({tag: own}, i) => i > index && /^(?:[,.:]|W.*|CC)$/.test(own))
  const rest = tokens.slice(index + 1, end < 0 ? undefined : end)
  const than = rest.findIndex(({lower}, i) => i > 0 && i < 5 && /^(?:as|than)$/.test(lower))
  return (
    than > 0 && rest.slice(0, than).some(({tag: own}) => /^(?:JJ|RB)/.test(own)) && rest.slice(than).some(isFiniteVerb)
  )
}

/** “Six o’clock, the fire drawn, the belt off.”: a sentence of phrases alone. */
const isAmongAbsolutes = ({index, sentence: {tokens}}: Token): boolean =>
  !tokens.some(isFiniteVerb) &&
  tokens.slice(0, index).some(({text}) => text === ',') &&
  tokens.some(({text}, i) => i > index && text === ',' && /^(?:DT|PRP\$|CD|NN.*)$/.test(tokens[i + 1]?.tag ?? ''))

/** “whom the book had buried”, “The models engineers use assume so”: a word more, and the sentence is harder to read. */
function isReadable({before, lost, isSure = false}: Gap): boolean {
  if (isContracted(before) || isBeforeTitle(before) || isOfCompared(before, lost) || isAllOver(before)) return false
  if (
    /^(?:ha[sd]|have|is|are|was|were)$/.test(lost[0] ?? '') &&
    [hasVerbToSpare, isSaidOfNoun, isAmongAbsolutes].some((isRight) => isRight(before))
  )
    return false
  if (isEcho(before) || isBehindSides(before) || isBehindSo(before) || (lost[0] === 'been' && endsBeforeVerb(before)))
    return false
  if (isSure || sure.has(before.lower)) return true
  const next = before.sentence.tokens[before.index + 1]
  const trial = next && lost[0] && !lost[0].includes(' ') ? tryWord(next, lost[0]) : undefined
  if (trial && trial.gain < leastGain) return false
  return !(/^(?:is|are|was|were)$/.test(lost[0] ?? '') && hasUnreadVerb(before))
}

/** “Had the money come, …” */
const isPerfect = ({sentence: {tokens}, lower, lemma, tag}: Token): boolean =>
  tokens[0]?.lower === 'had' && tag.startsWith('VB') && formsOfVerb(lemma, 'VBN').includes(lower)

function findGap(token: Token): Gap[] {
  const gap =
    findLostTo(token) ??
    findLostVerb(token) ??
    findLostBeforeParticiple(token) ??
    findLostAuxiliary(token) ??
    findLostPerfect(token) ??
    findLostBe(token) ??
    findLostBeAtOpening(token) ??
    findLostOf(token) ??
    findLostPreposition(token) ??
    findLostPassive(token) ??
    findLostBeforeTold(token) ??
    findGardenPath(token) ??
    findLostBeforeWhole(token) ??
    findLostInPair(token) ??
    findLostBesideFigure(token) ??
    findLostVerdict(token) ??
    findLostAfterKind(token) ??
    findLostBeforeSameForm(token) ??
    findLostBetweenPhrases(token)
  return gap ? [gap] : []
}
