import {
  isCapitalized,
  isSpaced,
  list,
  months,
  type Sentence,
  spanOf,
  type Token,
  weekdays,
} from '../../src/rule-kit/index.ts'
import type {Misfit} from './frames.ts'
import {mayTake} from './frames-of.ts'

const days = new Set(weekdays.map((day) => day.toLowerCase()))
/** Months that are nobody's name. */
const plainMonths = list('january february march april july august september october november december')
const allMonths = new Set([
  ...months.map((month) => month.toLowerCase()),
  ...'jan. feb. aug. sept. oct. nov. dec.'.split(' '),
])
/** Verbs and adjectives that have “on” or “in” with what they are about. */
const governors = list(`
  base focus depend rely center centre concentrate reflect look draw comment settle agree build count bet report work write
  effect impact data information lecture book interested believe invest result specialize specialise attack touch dwell elaborate
`)
/** What may be on a year: “a film on 1945”. */
const works = list(
  'film documentary novel article essay study exhibition show series programme program paper chapter section debate talk view verdict light word history',
)
const lasting = list('live work teach serve advise lead own run study play exist reside coach farm rent')
const changing = list(
  'rise fall increase decrease grow drop climb decline shrink jump plunge tumble slip surge swell soar dip',
)
const born = list(`
  abolish appoint arrest bear begin build create die elect end establish form found graduate introduce launch marry open publish
  release retire start
`)
/** Verbs of which “in” may be a part, as it is in “sworn in Wednesday”. */
const withIn = list(`
  barge bed blow book box break breathe bring build burst butt buy call carry cash cave check chip close clock come crash creep
  cut dial dig dive draw drift drive drop ease email fade fall fax fence fill fit flood flow fly freeze get give go grow hand head
  hem hold hone join jump key kick lay lead let listen live load lock log look mail march mix move muck opt own pack phase phone
  pile pitch plug pop pour pull push put rain ram reel rein ring roll rope run rush sail scan send set settle show shut sign sink
  sit sleep slip slot snow sneak splash squeeze stand start stay step storm stream suck swear sweep swim swoop take tie throw
  trade trickle troop tuck tune turn type usher vote wade walk wander weigh whisk wire work write zero zoom
`)
const isYear = ({text}: Token) => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Prepositions that do not go with a time or a measure: “in Monday”, “on 1945”, “at the 88th minute”, “fell with 9 percent”. */
export function* findMistimed({tokens}: Sentence): Generator<Misfit> {
  for (const token of tokens) {
    if (!/^(?:in|on|at|for|with|since)$/.test(token.text) || !token.word || !/^IN$/.test(token.tag)) continue
    const [first, second, third] = [1, 2, 3].map((by) => tokens[token.index + by])
    if (!first?.word || !isSpaced(first.word)) continue
    const before = tokens[token.index - 1]
    if (before && (governors.has(before.lemma) || before.tag === 'CC')) continue
    const place: Place = {preposition: token.lower, before, first, second, third, fourth: tokens[token.index + 4]}
    const expected = expectedBeforeDate(place) ?? expectedBeforeHour(place) ?? expectedBeforeMeasure(place)
    if (!expected) continue
    const complement =
      first.text === 'the' || (first.tag === 'CD' && second?.tag !== 'CC')
        ? [first, second].map((each) => each?.text).join(' ')
        : first.text
    yield {at: spanOf(token.word), phrase: `${token.text} ${complement}`, expected}
  }
}

/** A preposition, the word before it and those behind it. */
interface Place {
  preposition: string
  before: Token | undefined
  first: Token
  second: Token | undefined
  third: Token | undefined
  fourth: Token | undefined
}

/** “in Monday”, “at September”, “in May 3”, “on 1945”, “has lived there for 1990” */
function expectedBeforeDate({preposition, before, first, second, third}: Place): string | undefined {
  const isDay = days.has(first.lower) && /^\p{Lu}/u.test(first.text)
  if (isDay && endsPhrase(isPartOfDay(second) ? third : second)) {
    const mayBeParticle = before?.tag === 'PRP' || isBehindVerbWithIn(first)
    return preposition === 'at' || (preposition === 'in' && !mayBeParticle) ? 'on' : undefined
  }
  if (
    plainMonths.has(first.lower) &&
    isCapitalized(first.text) &&
    /^(?:on|at)$/.test(preposition) &&
    endsPhrase(second)
  )
    return 'in'
  if (first.lower === 'june' && preposition === 'at' && endsPhrase(second)) return 'in'
  if (preposition === 'on' && /^(?:May|June)$/.test(first.text) && endsPhrase(second) && isDoubtedOfMonth(first))
    return 'in'
  if (allMonths.has(first.lower) && /^(?:on|at)$/.test(preposition) && second && isYear(second)) return 'in'
  // “Net debt at 30 June”, “on the register at 5 September”: as it stood that day
  const isAtOrIn = preposition === 'in' || (preposition === 'at' && !/^NN/.test(before?.tag ?? ''))
  if (isAtOrIn && allMonths.has(first.lower) && isDayOfMonth(second) && endsDate(third)) return 'on'
  if (isAtOrIn && isDayOfMonth(first) && second && allMonths.has(second.lower) && endsDate(third)) return 'on'
  if (/^(?:on|at)$/.test(preposition) && before?.tag.startsWith('VB') && opensSeason(first)) return 'in'
  if (preposition === 'on' && before && (opensPartOfYear(first) || (isBareSeason(first, before) && endsPhrase(second))))
    return 'in'
  return isYear(first) && endsPhrase(second) ? expectedBeforeYear(preposition, before, first) : undefined
}

/** “spent a night there on June and left”: of a verb, where the reading would have “in”; “an attack on May”, “relied on June” are of a person. */
const isDoubtedOfMonth = ({head, relation, certainty, index, sentence: {tokens}}: Token) =>
  head?.tag.startsWith('VB') === true &&
  relation === 'obl' &&
  certainty.head >= 0.8 &&
  !governors.has(head.lemma) &&
  !mayTake(head, 'on') &&
  tokens[index - 1]?.doubt?.word === 'in'

/** “sworn in Wednesday”, “called the crew back in Wednesday” */
const isBehindVerbWithIn = ({index, sentence: {tokens}}: Token): boolean => {
  const before = tokens.slice(Math.max(0, index - 7), index - 1)
  const from = before.findLastIndex(({tag, lemma}) => /^[,:]$|^VB/.test(tag) || withIn.has(lemma))
  return from >= 0 && withIn.has((before[from] as Token).lemma)
}

const isPartOfDay = (token: Token | undefined) => /^(?:morning|afternoon|evening|night)$/.test(token?.lower ?? '')

/** “arrived on the winter of 1971” */
const opensSeason = ({lower, index, sentence: {tokens}}: Token): boolean => {
  const [season, of, year] = tokens.slice(index + 1, index + 4)
  return (
    lower === 'the' &&
    /^(?:spring|summer|autumn|winter|fall)$/.test(season?.lower ?? '') &&
    of?.lower === 'of' &&
    year !== undefined &&
    isYear(year) &&
    endsPhrase(tokens[year.index + 1])
  )
}

/** “closed on winter” */
const isBareSeason = ({text}: Token, before: Token) =>
  /^(?:summer|winter|autumn)$/.test(text) && /^(?:V|JJ|RB)/.test(before.tag)

/** “was shut on early 2019”, “left on late May” */
const opensPartOfYear = ({text, index, sentence: {tokens}}: Token): boolean => {
  const [year, next] = tokens.slice(index + 1, index + 3)
  return (
    /^(?:early|late|mid)$/.test(text) &&
    year !== undefined &&
    (isYear(year) || (allMonths.has(year.lower) && isCapitalized(year.text))) &&
    endsPhrase(next)
  )
}

/** “in August 12 last year”; but “in May 3 jokes were told” */
const endsDate = (next: Token | undefined) => !next || !/^(?:NN.*|HYPH|POS|CD)$/.test(next.tag)

const isDayOfMonth = (token: Token | undefined) => /^(?:[1-9]|[12]\d|3[01])$/.test(token?.text ?? '')

function expectedBeforeYear(preposition: string, before: Token | undefined, year: Token): string | undefined {
  const {head: predicate, relation, certainty} = year
  if (!predicate?.tag.startsWith('V') || !relation.startsWith('obl')) return undefined
  const isRightBehind = before === predicate && !governors.has(predicate.lemma) && certainty.head >= 0.8
  const isBehindObject = before?.tag.startsWith('NN') && !works.has(before.lemma) && certainty.head >= 0.85
  // “was found by a ploughman, Amos Venn, on 1934”
  const isBehindName =
    before?.text === ',' &&
    certainty.head >= 0.6 &&
    ![predicate, before.sentence.tokens[before.index - 1]].some(
      (each) => each && (governors.has(each.lemma) || works.has(each.lemma)),
    )
  if (preposition === 'on' && (isRightBehind || isBehindObject || isBehindName)) return 'in'
  if (preposition === 'at' && born.has(predicate.lemma)) return 'in'
  return preposition === 'for' && lasting.has(predicate.lemma) && isPerfect(predicate) ? 'since' : undefined
}

/** “on midnight”, “in 7:30 p.m.” */
function expectedBeforeHour({preposition, first, second, third, fourth}: Place): string | undefined {
  if (!/^(?:in|on)$/.test(preposition)) return undefined
  const isNamed = /^(?:noon|midnight)$/.test(first.lower) && endsPhrase(second)
  const isInFigures =
    /^\d\d?(?::\d\d)?$/.test(first.text) && /^(?:a\.?m\.?|p\.?m\.?|o'clock)$/.test(second?.lower ?? '')
  // “in six in the morning”
  const isOfDay =
    preposition === 'in' &&
    first.tag === 'CD' &&
    second?.lower === 'in' &&
    third?.lower === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(fourth?.lower ?? '')
  return isNamed || isInFigures || isOfDay ? 'at' : undefined
}

/** “at the 88th minute”, “fell with 9 percent”, “closed since three weeks” */
function expectedBeforeMeasure({preposition, before, first, second, third, fourth}: Place): string | undefined {
  if (
    (preposition === 'at' || (preposition === 'on' && third?.lower === 'minute')) &&
    first.lower === 'the' &&
    /^\d+(?:st|nd|rd|th)$|^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/.test(second?.lower ?? '') &&
    /^(?:minute|inning|quarter|half)$/.test(third?.lower ?? '') &&
    endsPhrase(fourth)
  )
    return 'in'
  if (first.tag !== 'CD') return undefined
  if (
    /^(?:with|for)$/.test(preposition) &&
    before &&
    changing.has(before.lemma) &&
    /^V/.test(before.tag) &&
    /^(?:percent|per|%|points?|cents?)$/.test(second?.lower ?? '') &&
    third?.lower !== 'of'
  )
    return 'by'
  // “rose on 5 percent in May”; but “fell on 5 percent growth”
  if (
    preposition === 'on' &&
    before &&
    changing.has(before.lemma) &&
    /^VB[DNGZP]?$/.test(before.tag) &&
    (isPercent(second)
      ? endsPhrase(third)
      : second?.lower === 'per' && third?.lower === 'cent' && endsPhrase(fourth)) &&
    third?.lower !== 'of' &&
    fourth?.lower !== 'of'
  )
    return 'by'
  if (
    preposition === 'since' &&
    !isYear(first) &&
    /^(?:weeks|months|years|days|hours|minutes|decades|centuries|generations)$/.test(second?.lower ?? '') &&
    (/^[.,]$/.test(third?.text ?? '') || (/^(?:when|by|and|on|in)$/.test(third?.lower ?? '') && isOfPerfect(first)))
  )
    return 'for'
  return undefined
}

const isPercent = (token: Token | undefined) => /^(?:percent|%)$/.test(token?.lower ?? '')

/** “had waited since two hours when …” */
const isOfPerfect = ({head: unit}: Token) =>
  unit?.head !== undefined && (isPerfect(unit.head) || unit.head.dependents.some(isPerfect))

const isPerfect = ({dependents}: Token) =>
  dependents.some(({lemma, relation}) => lemma === 'have' && relation === 'aux')

const endsPhrase = (next: Token | undefined) =>
  !next || /^[.,]$/.test(next.text) || (/^(?:IN|TO|CC|RB)$/.test(next.tag) && (next.text !== 'and' || joinsVerb(next)))

/** “opened on 1987 and employs 300”, “has lived there for 1990 and who” */
const joinsVerb = ({index, sentence}: Token) => /^(?:VB[DZP]|MD|W.*)$/.test(sentence.tokens[index + 1]?.tag ?? '')
