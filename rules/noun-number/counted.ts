import {formsOfVerb, hasCapital, list, type Token} from '../../src/rule-kit/index.ts'
import {isBehindCount} from './elliptical.ts'
import {isSureWhenMended, pluralInUse} from './mended.ts'
import {isNamedBy} from './named.ts'
import {pluralByTaggedNoun} from './nouns.ts'
import {sameInBoth} from './same-in-both.generated.ts'
import {uncountable} from './uncountable.generated.ts'

/** Nouns that stand in the singular after a number, or whose plural nobody writes there. */
const oneForm = new Set([
  ...sameInBoth,
  ...uncountable,
  ...list(`
    percent cent point foot mile pound stone head dozen hundred thousand million billion trillion gross score pair yoke brace
    kilo kilogram gram litre liter metre meter kilometre kilometer inch yard acre hectare hertz watt volt ton tonne degree
    year month week day hour minute second decade century euro dollar quid yen yuan rand baht won grand bit odd plus more
    less time noon midnight morning afternoon evening night page act scene chapter verse line section article part all
    each work staff crew people folk youth cattle poultry data media square cubic round par bogey birdie eagle love nil shot rating fold
    short shy adrift apart
  `),
])
const words = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand
`)
/** Words after which a number is a name, or a part of a compound: “a 40 bed ward”, “Highway 61”. */
const labels = list('a an per every each no number or to version under over the one plus minus times')

/** What players do by the number, which is read as a verb, too. */
const feats = list('starts runs wins draws saves hits walks tries passes catches tackles blocks steals kicks turns')

/** “six touch in the first half”, “2,000 tree”, “a dozen angry farmer”: a number, what describes, and a noun. */
export function findCounted(numeral: Token): {noun: Token; right: string} | undefined {
  if (!isNumber(numeral) || !(isCount(numeral) || isTaggedCount(numeral))) return undefined
  const {tokens} = numeral.sentence
  let at = numeral.index + 1
  while (at < numeral.index + 5 && (isModifier(tokens[at]) || isNounBeforeNoun(tokens[at]))) at++
  const noun = tokens[at]
  if (noun?.tag !== 'NN' || noun.lemma !== noun.lower || !/^\p{Ll}{3,}$/u.test(noun.text)) return undefined
  if (isNamedBy(numeral, noun)) return undefined
  // “five career starts in the league”: what was read as a verb may be the noun.
  if (feats.has(tokens[at + 1]?.lower ?? '')) return undefined
  if (oneForm.has(noun.lower) || noun.relation === 'compound' || !endsPhrase(noun, 0.5)) return undefined
  // “against the 650,000 forecast in January”
  if (formsOfVerb(noun.lower, 'VBN').includes(noun.lower)) return undefined
  const known = pluralByTaggedNoun.get(noun.lower)
  if (!known && /ing$/.test(noun.lower)) return undefined
  const common = known ?? pluralInUse(noun.lower)
  const right = common ?? pluralInUse(noun.lower, 1)
  if (!right) return undefined
  const isNear = at === numeral.index + 1
  const hasNoun = tokens.slice(numeral.index + 1, at).some(isNounBeforeNoun)
  const isClear =
    isCount(numeral) &&
    noun.certainty.tag >= (known ? (isNear ? 0.6 : 0.75) : 0.9) &&
    common !== undefined &&
    !hasNoun &&
    endsPhrase(noun, 0.7) &&
    isTied(numeral, noun)
  if (isClear) return {noun, right}
  // “the 889 search tool”: what stands behind an article may be one.
  if (hasNoun && (/^\d{3}/.test(numeral.lower) || !(isCount(numeral) || isOfPart(numeral)))) return undefined
  const isOfNoun = numeral.head === noun || (hasNoun && numeral.head?.head === noun)
  return isOfNoun &&
    numeral.relation === 'nummod' &&
    noun.certainty.tag >= 0.5 &&
    isSureWhenMended(numeral, noun, right)
    ? {noun, right}
    : undefined
}

/** “two of the city's | seven” */
const isOfPart = ({index, sentence: {tokens}}: Token): boolean => {
  const of = tokens.slice(Math.max(0, index - 6), index).findLast(({lower}) => lower === 'of')
  return (
    of !== undefined &&
    /^(?:one|two|three|four|five|six|several|some|many|most|all|each|none)$/.test(tokens[of.index - 1]?.lower ?? '')
  )
}

function isNumber({lower, tag, text}: Token): boolean {
  if (tag !== 'CD' || hasCapital(text)) return false
  return words.has(lower) || /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/.test(lower)
}

function isCount(numeral: Token): boolean {
  const {lower, sentence, index} = numeral
  const before = sentence.tokens[index - 1]
  // “10 out of 10 rating”, “At the 5:32 mark”, “404 spike!”
  if (/^[:.]$/.test(before?.text ?? '') || (before?.lower === 'of' && sentence.tokens[index - 2]?.lower === 'out'))
    return false
  if (!before && /\d/.test(lower)) return false
  if (before?.lower === 'and' && isBehindCount(numeral)) return false
  // “a 1 in 100 chance”
  if (before?.lower === 'in' && sentence.tokens[index - 2]?.tag === 'CD') return false
  if (/^(?:dozen|hundred|thousand)$/.test(lower) && /^(?:a|two|three|four|five|six|several)$/.test(before?.lower ?? ''))
    return true
  return (
    !/^(?:NN|NNS|NNPS?|CD|HYPH|\$|#|SYM|-LRB-|PRP\$|POS|DT|JJ|JJS)$/.test(before?.tag ?? '') &&
    !labels.has(before?.lower ?? '')
  )
}

/** “her last two novels”, “all five boroughs”, “the city's seven companies”, “to 1,500 homes” */
const isTaggedCount = ({index, sentence}: Token): boolean => {
  const before = sentence.tokens[index - 1]
  return (
    before !== undefined &&
    (/^(?:PRP\$|POS)$/.test(before.tag) ||
      /^(?:all|these|those|last|first|next|past|other|final|previous|remaining|opening|following|to|over)$/.test(
        before.lower,
      ))
  )
}

/** What a number may measure in a compound that is one: “a three step model”. */
const measures = list(`
  bed bedroom cylinder day degree dollar door dozen euro floor foot game hand hour hundred inch lane level man meter metre
  mile million minute month page part party percent person phase piece point pound room round seat set speed stage star
  step storey story thousand tier ton tonne track volt watt way week wheel woman year
`)

/** “seven engine companies”: a compound, if a noun follows. */
const isNounBeforeNoun = (token: Token | undefined): boolean =>
  token?.tag === 'NN' &&
  /^\p{Ll}{3,}$/u.test(token.text) &&
  token.sentence.tokens[token.index + 1]?.tag === 'NN' &&
  !measures.has(token.lower)

/** “rescued”, “angry”; no name and no noun, which would make a compound. */
const isModifier = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:JJ|VBN)$/.test(token.tag) &&
  !hasCapital(token.text) &&
  !/^(?:more|less|odd|plus|year|old|square|cubic|such|same|or)$/.test(token.lower)

/** The tree has the number with the noun, or is in no state to say. */
const isTied = (numeral: Token, noun: Token) => numeral.head === noun || numeral.certainty.head < 0.8

function endsPhrase({sentence: {tokens}, index, end}: Token, least: number): boolean {
  const [after, further] = [tokens[index + 1], tokens[index + 2]]
  if (!after) return true
  if (after.start === end && !/^[.,;:!?]$/.test(after.text)) return false
  // “37 state, county and city catalogs”, “150 walk and 120 ride”
  if (/^(?:CC|,)$/.test(after.tag) && /^(?:NN.*|JJ|VB[NG]|HYPH|CD)$/.test(further?.tag ?? '')) return false
  return /^(?:IN|TO|VBZ|VBD|VBP|VBN|MD|\.|,|CC|DT|PRP|WDT|WP|WRB|RB)$/.test(after.tag) && after.certainty.tag > least
}
