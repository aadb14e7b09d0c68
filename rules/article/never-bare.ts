import {isSmall, list, nameKinds, type Token} from '../../src/rule-kit/index.ts'

/** A singular that has lost its article, from its first word to its last, and which it was. */
export interface Bare {
  first: Token
  last: Token
  article: 'a' | 'the'
}

/** “twice week”, “to borough's theatre”, “Ravi Chandran, hydrologist at the agency”: where no singular stands bare. */
export const findNeverBare = (token: Token): Bare | undefined =>
  findRate(token) ?? findPrice(token) ?? findOwner(token) ?? findApposition(token) ?? findPlace(token)

const spans = list('second minute hour day night week fortnight month season quarter year decade')

/** “twice week”, “several times year”, “six mornings week” */
function findRate({sentence: {tokens}, index, lower, tag}: Token): Bare | undefined {
  const unit = tokens[index + 1]
  const count = tokens[index - 1]?.tag ?? ''
  const isCounted = (tag === 'NNS' && count === 'CD') || (lower === 'times' && count === 'JJ')
  if (!unit || tag === 'IN' || !(isCounted || /^(?:once|twice)$/.test(lower)) || !spans.has(unit.text)) return undefined
  const [next, second] = [tokens[unit.index + 1], tokens[unit.index + 2]]
  // “for nine days night and day”
  if (unit.tag !== 'NN' || (second && spans.has(second.lower))) return undefined
  return !next || /^(?:IN|TO|CC|RB|[.,])$/.test(next.tag) ? {first: unit, last: unit, article: 'a'} : undefined
}

/** “charged £6 day to park”; not “a £6 day ticket” */
function findPrice({sentence: {tokens}, index, tag}: Token): Bare | undefined {
  const [before, sign, unit, next] = [-2, -1, 1, 2].map((by) => tokens[index + by])
  if (tag !== 'CD' || !/^[$£€]$/.test(sign?.text ?? '') || !unit || !spans.has(unit.text)) return undefined
  if (/^(?:DT|PRP\$)$/.test(before?.tag ?? '') || (next && !/^(?:IN|TO|CC|RB|[.,])$/.test(next.tag))) return undefined
  return {first: unit, last: unit, article: 'a'}
}

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
