import {formsOfVerb, hasCapital, inflect, levelOf, list, type Token} from '../../src/rule-kit/index.ts'
import {isBehindCount} from './elliptical.ts'
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
  `),
])
const words = list(`
  two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand
`)
/** Words after which a number is a name, or a part of a compound: “a 40 bed ward”, “Highway 61”. */
const labels = list('a an per every each no number or to version under over the one plus minus times')

/** “six touch in the first half”, “2,000 tree”, “a dozen angry farmer”: a number, what describes, and a noun. */
export function findCounted(numeral: Token): {noun: Token; right: string} | undefined {
  if (!isCount(numeral)) return undefined
  const {tokens} = numeral.sentence
  let at = numeral.index + 1
  while (at < numeral.index + 4 && isModifier(tokens[at])) at++
  const noun = tokens[at]
  if (noun?.tag !== 'NN' || noun.lemma !== noun.lower || !/^\p{Ll}{3,}$/u.test(noun.text)) return undefined
  if (oneForm.has(noun.lower) || noun.relation === 'compound' || !endsPhrase(noun)) return undefined
  // “against the 650,000 forecast in January”
  if (formsOfVerb(noun.lower, 'VBN').includes(noun.lower)) return undefined
  const known = pluralByTaggedNoun.get(noun.lower)
  if (!known && /ing$/.test(noun.lower)) return undefined
  const isNear = at === numeral.index + 1
  if (noun.certainty.tag < (known ? (isNear ? 0.6 : 0.75) : 0.9)) return undefined
  const right = known ?? pluralInUse(noun.lower)
  return right && isTied(numeral, noun) ? {noun, right} : undefined
}

function isCount(numeral: Token): boolean {
  const {lower, tag, sentence, index, text} = numeral
  if (tag !== 'CD' || hasCapital(text)) return false
  if (!words.has(lower) && !/^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/.test(lower)) return false
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

/** “rescued”, “angry”; no name and no noun, which would make a compound. */
const isModifier = (token: Token | undefined) =>
  token !== undefined &&
  /^(?:JJ|VBN)$/.test(token.tag) &&
  !hasCapital(token.text) &&
  !/^(?:more|less|odd|plus|year|old|square|cubic|such|same|or)$/.test(token.lower)

/** The tree has the number with the noun, or is in no state to say. */
const isTied = (numeral: Token, noun: Token) => numeral.head === noun || numeral.certainty.head < 0.8

/** The plural of a noun that is hardly rarer than its singular: “bicycles”, not “waters”. */
function pluralInUse(noun: string): string | undefined {
  const plural = inflect(noun, 'NNS')
  if (!plural || plural === noun || /ics$/.test(plural)) return undefined
  return levelOf(plural) >= 4 && levelOf(noun) - levelOf(plural) <= 3 ? plural : undefined
}

function endsPhrase({sentence: {tokens}, index, end}: Token): boolean {
  const [after, further] = [tokens[index + 1], tokens[index + 2]]
  if (!after) return true
  if (after.start === end && !/^[.,;:!?]$/.test(after.text)) return false
  // “37 state, county and city catalogs”, “150 walk and 120 ride”
  if (/^(?:CC|,)$/.test(after.tag) && /^(?:NN.*|JJ|VB[NG]|HYPH|CD)$/.test(further?.tag ?? '')) return false
  return /^(?:IN|TO|VBZ|VBD|VBP|VBN|MD|\.|,|CC|DT|PRP|WDT|WP|WRB|RB)$/.test(after.tag) && after.certainty.tag > 0.7
}
