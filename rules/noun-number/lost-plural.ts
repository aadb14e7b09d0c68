import {
  exchangeWord,
  formsOfVerb,
  hasCapital,
  hasWord,
  inflect,
  isFiniteVerb,
  isInflectedAsVerb,
  levelOf,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {isBehindCount} from './elliptical.ts'
import {pluralInUse} from './mended.ts'
import {pluralByTaggedNoun} from './nouns.ts'
import {sameInBoth} from './same-in-both.generated.ts'
import {uncountable} from './uncountable.generated.ts'

const numerals = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety dozen hundred
`)
const quantifiers = list('several many few both these those various numerous')

/** Nouns that have but one form, or name no single thing. */
const oneForm = new Set([
  ...sameInBoth,
  ...uncountable,
  ...list(`
    percent personnel staff crew people folk youth cattle poultry data media worth work more less left right today tomorrow
    tonight morning noon midnight kind sort type half mph rpm carat karat proof octane calibre caliber
  `),
])
/** Nouns that stand in the singular after a number alone. */
const oneFormCounted = list(`
  foot pound stone head dozen hundred thousand million billion trillion gross score pair yoke brace kilo gram
  hertz watt volt ton quid yen yuan rand baht won grand bit odd plus square cubic round par bogey birdie eagle love
  nil shot rating fold part all each
`)
const measuresOfTime = list('year month week day hour minute second mile')

/** What a number may measure in a compound, as in “nine point type”, “a 12 team league”. */
const measures = list(`
  bed bedroom board character count cylinder day degree dollar door euro floor foot game hand hour inch lane level line man
  meter metre mile minute month page part party percent person phase piece pixel play point pound room round scale seat
  second set speed stage star step storey story team ton tonne track volt watt way week wheel woman word year
`)

/** Behind these a number is a name, a share or a part of a compound: “a 40 bed ward”, “Highway 61”. */
const labels = list(
  'a an each every another this that one per no no. number version under top size page route section u.s.c.',
)
/** What may stand between an article or an owner and its number. */
const ordering = list(`
  average expected final first following forecast last main next normal only opening other past planned previous remaining
  required same typical usual
`)
const noPhraseBefore = /^(?:NNS?|NNPS?|CD|HYPH|\$|#|SYM|-[LR]RB-|JJ[RS]?|``|WDT)$/

/** “three paid sick | day a year”, “took two | dribble and”: a noun with whose plural the sentence is read as surely, or more so. */
export function findLostPlural(first: Token): {noun: Token; right: string} | undefined {
  const isNumber = isNumeral(first)
  if (!isNumber && !quantifiers.has(first.lower)) return undefined
  const noun = nounBehind(first)
  if (
    !noun ||
    !(isNumber ? mayCount(first, noun) : mayQuantify(first)) ||
    !endsPhrase(noun, noun.index === first.index + 1)
  )
    return undefined
  if (mayBeVerb(first, noun) || (first.lower === 'both' && mayBePaired(first, noun))) return undefined
  const known = pluralByTaggedNoun.get(noun.lower) ?? (measuresOfTime.has(noun.lower) ? `${noun.lower}s` : undefined)
  const common = known ?? pluralInUse(noun.lower)
  const right = common ?? rarePlural(noun.lower)
  const least = isDoubtful(noun) ? 0.4 : known !== undefined ? -0.5 : common !== undefined ? -0.3 : 0
  return right && isReadAsSurely(first, noun, right, least) ? {noun, right} : undefined
}

/** It may be a verb, or the noun of “these labor flows” may be the next. */
const isDoubtful = (noun: Token) =>
  noun.certainty.tag < 0.6 || isParticiple(noun) || isOpenToNoun(noun.sentence.tokens[noun.index + 1])

/** “against 9,000 forecast in May” */
const isParticiple = ({lower}: Token) => formsOfVerb(lower, 'VBN').includes(lower)

/** “two dribbles”: of a rare noun the plural may be rarer still; of “humidity” there is none to speak of. */
function rarePlural(noun: string): string | undefined {
  const plural = inflect(noun, 'NNS')
  if (!plural || plural === noun || !hasWord(plural)) return undefined
  const [one, several] = [levelOf(noun), levelOf(plural)]
  return one <= 3 || (one <= 5 && one - several <= 3) || (several >= 5 && one - several <= 4) ? plural : undefined
}

const isNumeral = ({lower, tag, text, index, sentence}: Token) =>
  tag === 'CD' &&
  (index === 0 || !hasCapital(text)) &&
  (numerals.has(lower) ||
    (isRound(lower) && sentence.tokens[index - 1]?.tag === 'CD') ||
    (index > 0 && /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/.test(lower)) ||
    isDecimalMeasure(lower, sentence.tokens[index + 1]))

/** “at an average age of 6.3 year”, “a mere 2.4 inch” */
const isDecimalMeasure = (figure: string, noun: Token | undefined): boolean =>
  /^\d{1,3}\.\d$/.test(figure) && noun !== undefined && (measuresOfTime.has(noun.lower) || isInchOrAcre(noun))

const isInchOrAcre = ({lower}: Token): boolean => /^(?:inch|yard|acre)$/.test(lower)

const isRound = (word: string) => /^(?:dozen|hundred|thousand|million|billion)$/.test(word)

/** The noun that ends the phrase, with nothing but what describes it between. */
function nounBehind(first: Token): Token | undefined {
  const {tokens} = first.sentence
  if (tokens[first.index + 1]?.start !== first.end + 1) return undefined
  let at = first.index + 1
  while (at < first.index + 5) {
    // “two four-year terms”, “seven children's books”
    const isPair = tokens[at + 1]?.tag === (tokens[at]?.tag === 'CD' ? 'HYPH' : 'POS')
    if (isPair && /^(?:CD|NNS?)$/.test(tokens[at]?.tag ?? '')) at += 2
    else if (at === first.index + 1 && tokens[at]?.tag === 'NN' && endsPhrase(tokens[at] as Token, true)) break
    else if (isSubjectOf(tokens[at], tokens[at + 1])) break
    else if (isModifier(tokens[at]) && isWithinPhrase(tokens[at + 1])) at++
    else break
  }
  const noun = tokens[at]
  if (noun?.tag !== 'NN' || noun.lemma !== noun.lower || !/^\p{Ll}{3,}$/u.test(noun.text)) return undefined
  if (noun.certainty.tag < 0.45 || oneForm.has(noun.lower) || tokens[at - 1]?.end === noun.start) return undefined
  // “those reading page copy”
  if (/^th[eo]se$/.test(first.lower) && /ing$/.test(tokens[first.index + 1]?.lower ?? '')) return undefined
  // “14 home runs”
  const isInCompound = tokens[at - 1]?.tag === 'NN' && first.head === noun
  if (isParticiple(noun) && !isInCompound && tokens[at + 1]?.lower !== 'of') return undefined
  // “ten mile after ten mile”
  if (tokens.slice(Math.max(0, at - 5), at + 6).filter(({lower}) => lower === noun.lower).length > 1) return undefined
  return pluralByTaggedNoun.has(noun.lower) || !/ing$/.test(noun.lower) ? noun : undefined
}

/** “candidate | finish”: of what was read as a noun, but may be a verb. */
const isSubjectOf = (noun: Token | undefined, verb: Token | undefined): boolean =>
  noun !== undefined &&
  verb?.tag === 'NN' &&
  noun.relation.startsWith('nsubj') &&
  noun.head === verb &&
  verb.certainty.tag < 0.9 &&
  isInflectedAsVerb(verb.lower)

const isModifier = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:JJ[RS]?|VB[NG]|NNP?|HYPH)$/.test(token.tag) &&
  !/^(?:more|less|odd|plus|old|square|cubic|such|same|or|%)$/.test(token.lower)
const isWithinPhrase = (token: Token | undefined) =>
  token !== undefined && /^(?:JJ[RS]?|VB[NG]|NN[PS]?|HYPH|CD)$/.test(token.tag)

/** Whether a number counts what stands behind it, and names or measures nothing. */
function mayCount(numeral: Token, noun: Token): boolean {
  const {index, lower, sentence} = numeral
  const {tokens} = sentence
  const [before, beforeThat] = [tokens[index - 1], tokens[index - 2]]
  const within = tokens.slice(index + 1, noun.index)
  const isCompound = within.some(({tag}) => tag.startsWith('NN'))
  if (oneFormCounted.has(noun.lower) || (isCompound && /^\d{3}/.test(lower))) return false
  // “three part-time cooks”
  if (within[0]?.tag === 'NN' && measures.has(within[0].lower) && within[1]?.tag !== 'HYPH') return false
  if (!before) return true
  const isOfTime = measuresOfTime.has(noun.lower)
  if (isRound(lower)) {
    if (before.tag === 'CD' ? isLabelled(before) : !/^(?:an?|several|few)$/.test(before.lower)) return false
    return noun.index === index + 1 || within.every(({tag}) => tag === 'JJ')
  }
  // “twenty-nine state”
  if (before.tag === 'HYPH' && beforeThat?.tag === 'CD' && /ty$/.test(beforeThat.lower))
    return !isCompound && !isLabelled(beforeThat)
  if (before.lower === 'every' && isOfTime) return !isCompound
  if (labels.has(before.lower) || (before.lower === 'and' && isBehindCount(numeral))) return false
  // “two or three day”, but “18 to 49 audience”
  if (/^(?:or|to)$/.test(before.lower))
    return (
      (isOfTime ||
        (before.lower === 'or' && numerals.has(lower) && beforeThat?.tag === 'CD') ||
        // “ran to 14 page”
        (before.lower === 'to' && beforeThat?.tag.startsWith('VB') === true && noun.index === index + 1)) &&
      !isCompound
    )
  if (/^(?:in|of)$/.test(before.lower) && (beforeThat?.tag === 'CD' || beforeThat?.lower === 'out')) return false
  // “at the 5:32 mark”
  if (before.end === numeral.start) return false
  if (/^(?:least|than)$/.test(before.lower)) return true
  const isOrdered = ordering.has(before.lower)
  if (isOrdered || before.lower === 'the' || /^(?:PRP\$|POS)$/.test(before.tag))
    return !isCompound && (isOrdered || before.lower !== 'the' || numerals.has(lower) || isSurelyCount(numeral))
  // “gives the crew two hour”, “give a good team five chance”
  if (before.relation === 'iobj' && before.certainty.relation >= 0.8) return numerals.has(lower) && !isCompound
  // “gives drivers ten paid holiday”
  if (before.tag === 'NNS') return numerals.has(lower) && before.certainty.tag >= 0.9
  return before.tag === 'DT' ? /^(?:these|those|all|both|some)$/.test(before.lower) : !noPhraseBefore.test(before.tag)
}

/** “for the 6,200 students”, “62 of the 310 products”; not “the 747 pilot” */
const isSurelyCount = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower.includes(',') || (tokens[index - 2]?.lower === 'of' && tokens[index - 3]?.tag === 'CD')

/** “a 3 million pound deal”, “$3 million” */
function isLabelled({index, sentence: {tokens}}: Token): boolean {
  const before = tokens[index - 1]
  return before !== undefined && (labels.has(before.lower) || noPhraseBefore.test(before.tag) || before.tag === 'DT')
}

/** “many a man”, “a great many”, “as many” */
function mayQuantify({lower, tag, index, sentence}: Token): boolean {
  const before = sentence.tokens[index - 1]
  if (!/^(?:DT|JJ|PDT|CC)$/.test(tag)) return false
  if (/^th[eo]se$/.test(lower) || lower === 'both') return true
  if (!before || /^(?:a|the)$/.test(before.lower)) return before?.lower !== 'a' || lower === 'few'
  if (/^(?:first|last|past|next)$/.test(before.lower)) return true
  return !/^(?:DT|PDT|RBS|JJ[RS]?)$/.test(before.tag) && !/^(?:as|quite|not|that)$/.test(before.lower)
}

/** “These map to the list”, “many object”, “few today find”: with nothing before that it would be the object of. */
function mayBeVerb(first: Token, noun: Token): boolean {
  const {tokens} = noun.sentence
  if (noun.index !== first.index + 1 || /^(?:various|numerous)$/.test(first.lower)) return false
  // “how many account the district held”: behind it begins a clause
  if (
    tokens[first.index - 1]?.lower === 'how' &&
    /^(?:DT|PRP|NNP|EX|MD|VB[DZ])$/.test(tokens[noun.index + 1]?.tag ?? '')
  )
    return false
  if (measuresOfTime.has(noun.lower) || isInchOrAcre(noun) || noun.lower === 'time' || !isInflectedAsVerb(noun.lower))
    return false
  const after = tokens[noun.index + 1]
  if (measures.has(noun.lower) && /^[.,]$/.test(after?.text ?? '')) return false
  const verb = after?.tag === 'RB' ? tokens[after.index + 1] : after
  if (verb && isFiniteVerb(verb)) return false
  if (tokens[first.index - 1]?.relation === 'iobj') return false
  // “13 victories, nine draw and four defeats”
  const isInList = tokens[first.index - 1]?.text === ',' && tokens[first.index - 2]?.tag === 'NNS'
  if (isInList && after?.tag === 'CC' && tokens[after.index + 1]?.tag === 'CD') return false
  let at = first.index - 1
  while (/^(?:DT|PDT|RB|CD)$/.test(tokens[at]?.tag ?? '')) at--
  const before = tokens[at]
  if (before === undefined || before.lower === 'of') return true
  // “Studies like these point to the cause”
  if (/^th[eo]se$/.test(first.lower) && before.tag === 'IN' && /^(?:IN|TO)$/.test(after?.tag ?? '')) return true
  return !(
    (/^(?:IN|TO)$/.test(before.tag) && before.relation === 'case') ||
    before.tag.startsWith('VB') ||
    /^(?:PRP\$|POS)$/.test(before.tag)
  )
}

/** “both author and star”, “both praise for the team and criticism”, “both part of the town” */
function mayBePaired(both: Token, noun: Token): boolean {
  const {tokens} = both.sentence
  const [before, after] = [tokens[both.index - 1], tokens[noun.index + 1]]
  if (tokens.slice(noun.index).some(({lower}) => lower === 'and')) return true
  if (after && isFiniteVerb(after)) return false
  return !before || !(before.tag === 'IN' || (before.tag.startsWith('VB') && before.lemma !== 'be'))
}

function endsPhrase(noun: Token, isNear: boolean): boolean {
  const {sentence, lower, index, end} = noun
  const {tokens} = sentence
  const [after, further, third] = [1, 2, 3].map((step) => tokens[index + step])
  if (!after) return true
  if (after.start === end && !/^[.,;:!?)—–]/.test(after.text)) return false
  // “37 state, county and city catalogs”; but “340,000 home and businesses”, “nine draw and four defeats”, “two brother, Luis”
  if (
    /^(?:CC|,)$/.test(after.tag) &&
    !measuresOfTime.has(lower) &&
    /^(?:NN.*|JJ.?|VB[NG]|HYPH)$/.test(further?.tag ?? '') &&
    !(isNear && after.tag === ',' && (further?.tag === 'NNP' || !isRow(tokens.slice(index + 2, index + 7)))) &&
    !(isNear && after.tag === 'CC' && further?.tag === 'NNS' && !/^(?:NN.*|POS|HYPH)$/.test(third?.tag ?? ''))
  )
    return false
  if (isOpenToNoun(after) && after.certainty.tag < 0.9) return false
  // “when the two leading candidate | finish within half a point”: read as a noun, for want of a plural.
  if (isSubjectOf(noun, after)) return /^(?:IN|TO|DT|PRP\$?|RB|RP)$/.test(further?.tag ?? '')
  if (isNear && after.tag === 'JJ') return endsWithState(noun, after, further)
  // “43 member voting in favour”
  if (isNear && after.tag === 'VBG') return /^(?:IN|TO|DT|PRP\$?|,|\.)$/.test(further?.tag ?? '')
  return (
    /^(?:last|next|this|yesterday|today|later|ago)$/.test(after.lower) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(after.lower) ||
    /^(?:IN|TO|VB[DZPN]|MD|\.|,|:|CC|DT|EX|PRP\$?|WDT|WP|WRB|RB|-[LR]RB-)$/.test(after.tag)
  )
}

/** “county and city catalogs”; not “including a late run” */
const isRow = (tokens: readonly Token[]): boolean =>
  !/^VB/.test(tokens[0]?.tag ?? '') || tokens.some(({tag}) => tag === 'CC')

/** “13 member present,”, “keep the two branch open”; not “nine year old”, “two storey high” */
const endsWithState = ({lower}: Token, state: Token, further: Token | undefined): boolean =>
  states.has(state.lower) &&
  !measures.has(lower) &&
  !measuresOfTime.has(lower) &&
  !/^(?:NN.*|JJ.?|HYPH|CC|CD)$/.test(further?.tag ?? '')

const states = list(`
  absent afloat ahead alike alive apart asleep available away awake busy clear closed dead due early empty full idle ill intact late left long
  missing old open present ready safe short shut strong untouched vacant
`)

/** “those labor flows”: a compound whose last noun was taken for a verb. */
const isOpenToNoun = (after: Token | undefined): boolean =>
  after?.tag.startsWith('VB') === true && /s$/.test(after.lower) && !/^(?:is|was|has|does)$/.test(after.lower)

function isReadAsSurely(first: Token, noun: Token, right: string, least: number): boolean {
  const exchange = exchangeWord(noun, right)
  if (!exchange || exchange.gain < least) return false
  const {put} = exchange
  const counting = put.sentence.tokens[first.index]
  return (
    put.tag === 'NNS' &&
    put.certainty.tag >= 0.9 &&
    !/^(?:compound|nmod:poss)/.test(put.relation) &&
    counting !== undefined &&
    // “one or two stops”
    (counting.relation === 'conj' ? counting.head?.head === put : counting.head === put) &&
    /^(?:det|amod|nummod|conj)$/.test(counting.relation) &&
    Math.min(counting.certainty.head, counting.certainty.relation) >= 0.5
  )
}
