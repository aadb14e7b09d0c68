import {isSmall, list, nameKinds, type Token} from '../../src/rule-kit/index.ts'

/** A singular that has lost its article, from its first word to its last, and which it was. */
export interface Bare {
  first: Token
  last: Token
  article: 'a' | 'the'
}

/**
 * “twice week”, “to borough's theatre”, “Ravi Chandran, hydrologist at the agency”, “reported loss of $12 million”, “works as
 * waiter”: where no singular stands bare.
 */
export const findNeverBare = (token: Token): Bare | undefined =>
  findRate(token) ??
  findPrice(token) ??
  findOwner(token) ??
  findApposition(token) ??
  findPlace(token) ??
  findAmount(token) ??
  findTrade(token)

const spans = list('second minute hour day night week fortnight month season quarter year decade')

/** “twice week”, “several times year”, “six mornings week” */
function findRate({sentence: {tokens}, index, lower, tag}: Token): Bare | undefined {
  const unit = tokens[index + 1]
  const count = tokens[index - 1]?.tag ?? ''
  const isCounted = (tag === 'NNS' && count === 'CD') || (lower === 'times' && count === 'JJ')
  if (
    !unit ||
    tag === 'IN' ||
    !(isCounted || /^(?:once|twice)$/.test(lower)) ||
    !(spans.has(unit.text) || (lower === 'miles' && unit.text === 'gallon'))
  )
    return undefined
  const [next, second] = [tokens[unit.index + 1], tokens[unit.index + 2]]
  // “for nine days night and day”
  if (unit.tag !== 'NN' || (second && spans.has(second.lower))) return undefined
  return !next || /^(?:IN|TO|CC|RB|WRB|[.,])$/.test(next.tag) ? {first: unit, last: unit, article: 'a'} : undefined
}

/** What a price is told for one of. */
const shares = list(`
  acre barrel bottle bushel case dozen dose foot gallon gram head hundredweight kilo kilogram kilometer kilometre lb liter
  litre mile ounce pair person piece pint pound ride seat share shot square ticket ton tonne trip unit vote word
`)

/** “charged £6 day to park”, “earned $1.07 share”, “rose to 12 euros share”; not “a £6 day ticket” */
function findPrice({sentence: {tokens}, index, tag}: Token): Bare | undefined {
  if (tag !== 'CD') return undefined
  const money = currencies.has(tokens[index + 1]?.text ?? '') ? 1 : 0
  const sign = money ? 0 : 1
  const [before, unit, next] = [index - 1 - sign, index + 1 + money, index + 2 + money].map((at) => tokens[at])
  if (sign && !/^[$£€]$/.test(tokens[index - 1]?.text ?? '')) return undefined
  if (!unit || !(spans.has(unit.text) || shares.has(unit.text))) return undefined
  // “40 pounds day and night”
  if (spans.has(tokens[unit.index + 2]?.text ?? '')) return undefined
  if (/^(?:DT|PRP\$)$/.test(before?.tag ?? '') || (next && !/^(?:IN|TO|CC|RB|WRB|VB[DZ]|MD|[.,])$/.test(next.tag)))
    return undefined
  return {first: unit, last: unit, article: 'a'}
}

const currencies = list('euros dollars pounds pence cents yen francs rupees pesos kronor kroner krona rand')

/** Of which a story speaks as the one, or names it. */
const owners = list(`
  accused administration agency airline airport ambassador archbishop army author bank borough brewery building bus capital
  cathedral chairman chancellor charity church city club coach college commission commissioner committee company congregation
  continent council country county couple court deceased defendant department director district factory family festival firm
  foundation goalkeeper governor group gunman hospital hotel island jury killer landlord league legislature library
  manager mayor ministry mosque murderer museum nation navy newspaper novelist orchestra panel parish party pilot
  plaintiff planet premier president province region regiment regulator restaurant school senator singer songwriter
  squad station suspect synagogue team tenant theatre theater town tribunal university vessel victim village world
`)

/** “country's third-largest carrier” */
const isSingledOut = ({tag, lower}: Token) =>
  tag === 'JJS' || /^(?:first|second|third|fourth|fifth|only|leading|main)$/.test(lower)

/** “in the grant to borough's only theatre” */
function findOwner({sentence: {tokens}, index, text, tag}: Token): Bare | undefined {
  const [before, mark, owned] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (tag !== 'NN' || !owners.has(text) || mark?.tag !== 'POS' || !before || !owned || before.lower === 'given')
    return undefined
  const isOpen = /^(?:IN|TO|VB[DZP]?)$/.test(before.tag) || (before.text === ',' && isSingledOut(owned))
  if (!isOpen || before.certainty.tag < 0.5 || !/^(?:NN|NNS|JJ.?|RB.?)$/.test(owned.tag)) return undefined
  return {first: tokens[index] as Token, last: tokens[index] as Token, article: 'the'}
}

/** Kinds of places that are told behind a name: “Paris, city of light” is right, and no news. */
const places = list(`
  community district enclave hamlet island municipality neighbourhood neighborhood port resort settlement suburb town
  township village
`)

/** “toward Pine Flat, community of 1,100” */
function findPlace({sentence: {tokens}, index, text, tag, relation}: Token): Bare | undefined {
  if (tag !== 'NN' || !places.has(text) || relation.startsWith('nsubj')) return undefined
  let start = index
  while (/^(?:JJ|NN|VBN|HYPH)$/.test(tokens[start - 1]?.tag ?? '') && isSmall(tokens[start - 1]?.text ?? '')) start--
  const [comma, name, next] = [tokens[start - 1], tokens[start - 2], tokens[index + 1]]
  if (
    comma?.text !== ',' ||
    name?.tag !== 'NNP' ||
    !/^(?:of|in|on|near|that|where|with|about|outside)$/.test(next?.lower ?? '')
  )
    return undefined
  return {first: tokens[start] as Token, last: tokens[index] as Token, article: 'a'}
}

/** What many people are, so that one of them is “a”; wires leave it out before analysts, economists and heads of something. */
const trades = list(`
  accountant activist anthropologist archaeologist archeologist astronomer baker barista barrister bartender biologist
  botanist bricklayer builder butcher campaigner cardiologist carpenter cashier chemist cleaner climatologist clerk commuter
  dentist ecologist electrician engineer entomologist epidemiologist farmer firefighter fisherman gardener geologist
  hairdresser hydrologist immunologist joiner labourer laborer lawyer linguist lorry-driver mechanic meteorologist microbiologist
  midwife miner motorist neurologist nurse oceanographer paediatrician pediatrician paramedic passenger pensioner pharmacist
  physicist physiotherapist pilot plumber policeman policewoman porter postman potter psychiatrist psychologist rancher
  retiree sailor schoolgirl schoolboy schoolteacher scientist seamstress seismologist shopkeeper shopper sociologist soldier
  solicitor statistician student surgeon surveyor tailor teacher teenager teller toxicologist trucker truck-driver vet
  veterinarian virologist volunteer waiter waitress weaver welder widow widower zoologist
`)

/** “Ravi Chandran, hydrologist with the agency, said” */
function findApposition({sentence: {tokens}, index, lower, tag, text}: Token): Bare | undefined {
  if (tag !== 'NN' || !trades.has(lower) || text !== lower) return undefined
  let start = index
  while (/^(?:JJ|NN|VBN|HYPH)$/.test(tokens[start - 1]?.tag ?? '') && isSmall(tokens[start - 1]?.text ?? '')) start--
  const [comma, surname, given] = [1, 2, 3].map((by) => tokens[start - by])
  const next = tokens[index + 1]
  if (comma?.text !== ',' || surname?.tag !== 'NNP' || given?.tag !== 'NNP' || !next) return undefined
  // “Reyes, Ruiz, teacher and nurse”, “Leeds, Hull, farmer”
  if (!nameKinds(given.text)?.given || !/^(?:with|at|from|for|in)$/.test(next.lower)) return undefined
  const close = tokens.slice(index + 1, index + 14).find((one) => one.text === ',' || one.text === '.')
  return close ? {first: tokens[start] as Token, last: tokens[index] as Token, article: 'a'} : undefined
}

/** What a sum or a number is the size of, and which stands with an article before it. */
const sizes = list(`
  average bonus capacity cost crowd debt deficit depth distance dividend fee fine gain height lead length loss margin maximum
  minimum penalty population price profit range ransom rate reward salary shortfall speed sum surplus total turnover weight width
`)
/** Sizes that are told bare as well: “had debt of $2 million”, “at cost”. */
const alsoBare = list(
  'debt profit cost turnover capacity weight depth height length width range distance speed rate price margin',
)

/** “reported loss of $12 million”, “with population of 4,000” */
function findAmount({sentence: {tokens}, index, text, tag, certainty}: Token): Bare | undefined {
  if (tag !== 'NN' || certainty.tag < 0.8 || !sizes.has(text) || tokens[index + 1]?.text !== 'of') return undefined
  const about = /^(?:about|nearly|almost|around|roughly|up|at)$/.test(tokens[index + 2]?.lower ?? '') ? 1 : 0
  if (!/^(?:\$|CD)$/.test(tokens[index + 2 + about]?.tag ?? '')) return undefined
  let start = index
  while (/^(?:JJ|NN)$/.test(tokens[start - 1]?.tag ?? '') && isSmall(tokens[start - 1]?.text ?? '')) start--
  const [before, first] = [tokens[start - 1], tokens[start]]
  if (!before || !first || first.index - 1 !== before.index || before.end + 1 !== first.start) return undefined
  const isObject = /^VB[DZP]$/.test(before.tag) && before.certainty.tag >= 0.9 && !alsoBare.has(text)
  // “came next with turnover of 44.2m”
  const isBehind =
    /^(?:at|by|for|from|to|with)$/.test(before.lower) &&
    before.tag === 'IN' &&
    !(before.lower === 'with' && alsoBare.has(text))
  return isObject || isBehind ? {first, last: tokens[index] as Token, article: 'a'} : undefined
}

/** “works as waiter”; but “works as waiter and cook”, “was elected as teacher” */
function findTrade({sentence: {tokens}, index, text, tag}: Token): Bare | undefined {
  if (tag !== 'NN' || !trades.has(text)) return undefined
  let start = index
  while (/^(?:JJ|NN)$/.test(tokens[start - 1]?.tag ?? '') && isSmall(tokens[start - 1]?.text ?? '')) start--
  const [verb, as, next] = [tokens[start - 2], tokens[start - 1], tokens[index + 1]]
  if (
    as?.lower !== 'as' ||
    !/^(?:work|employ|moonlight|train|job)$/.test(verb?.lemma ?? '') ||
    !verb?.tag.startsWith('VB')
  )
    return undefined
  return !next ||
    /^(?:IN|TO|WRB|RB|\.)$/.test(next.tag) ||
    (next.text === ',' && /^(?:IN|W.*)$/.test(tokens[index + 2]?.tag ?? 'X'))
    ? {first: tokens[start] as Token, last: tokens[index] as Token, article: 'a'}
    : undefined
}
