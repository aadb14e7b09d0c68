import {isSmall, list, type Token} from '../../src/rule-kit/index.ts'
import {counted} from './counted.generated.ts'
import type {Bare} from './never-bare.ts'

/** “arrested 44-year-old man”, “fled in white Ford Transit”, “hit three-run homer”: somebody or something described, and not named. */
export const findDescribed = (token: Token): Bare | undefined =>
  findAged(token) ?? findVehicle(token) ?? findMeasured(token)

/** Behind these a phrase begins, if no determiner does. */
const opens = /^(?:IN|TO|VB.*|RP|PRP)$/

const people = list(`
  man woman boy girl teenager student pupil father mother son daughter driver motorist passenger pedestrian cyclist
  motorcyclist resident suspect victim patient pensioner farmer soldier teacher worker native rookie freshman sophomore
  junior senior defender midfielder striker forward goalkeeper guard centre center winger pitcher quarterback prop lawyer
  doctor nurse engineer carpenter plumber builder mechanic baker chef waiter waitress widow widower grandmother grandfather
  dog cat horse mare gelding colt filly elephant lion tiger bear
`)

/** “arrested 44-year-old man”; not “arrested 44-year-old Tom Reid” */
function findAged({sentence: {tokens}, index, lower, end}: Token): Bare | undefined {
  if (lower !== 'old') return undefined
  const [before, age, unit] = [-5, -4, -2].map((by) => tokens[index + by])
  if (age?.tag !== 'CD' || !/^(?:year|month|week|day)$/.test(unit?.lower ?? '') || tokens[index - 1]?.end !== end - 3)
    return undefined
  if (!before || !opens.test(before.tag) || before.end + 1 !== age.start) return undefined
  let last = tokens[index + 1]
  while (last && /^(?:JJ|NN|VB[NG])$/.test(last.tag) && isSmall(last.text) && !people.has(last.lower))
    last = tokens[last.index + 1]
  const next = last && tokens[last.index + 1]
  if (last?.tag !== 'NN' || !people.has(last.lower) || !next || continues(next)) return undefined
  return {first: age, last, article: 'a'}
}

const makes = list(`
  Audi BMW Bentley Buick Cadillac Chevrolet Chevy Chrysler Citroen Citroën Dodge Ducati Ferrari Fiat Ford GMC Honda Hyundai
  Isuzu Jaguar Jeep Kawasaki Kia Lamborghini Lexus Maserati Mazda Mercedes Mitsubishi Nissan Peugeot Pontiac Porsche Renault
  Saab Skoda Subaru Suzuki Tesla Toyota Vauxhall Volkswagen Volvo Yamaha
`)
const looks = list(`
  black white silver gray grey red blue green yellow gold orange maroon purple brown beige tan pink dark light pale bright
  stolen battered rented hired unmarked
`)

/** “saw silver Vauxhall Astra”; not “sold white Ford trucks” */
function findVehicle({sentence: {tokens}, index, text}: Token): Bare | undefined {
  if (!makes.has(text)) return undefined
  let start = index
  while (looks.has(tokens[start - 1]?.text ?? '')) start--
  const before = tokens[start - 1]
  if (start === index || !before || !opens.test(before.tag)) return undefined
  let last = tokens[index] as Token
  for (let next = tokens[index + 1]; next && next.start === last.end + 1; next = tokens[last.index + 1])
    if (/^\p{Lu}|^\d/u.test(next.text) && /^(?:NNP|CD)$/.test(next.tag)) last = next
    else break
  const next = tokens[last.index + 1]
  return next && !continues(next) ? {first: tokens[start] as Token, last, article: 'a'} : undefined
}

const measured = new Set([
  ...counted,
  ...list(`
    ban break contract deal deficit deficiency drive drop gap increase layoff lead loan margin mortgage pass penalty putt rally
    record return run search sentence shot spell stint streak stretch strike suspension term touchdown trek trial trip truce
    victory wait walk win winner
  `),
])

/** “lives in two-bedroom apartment”, “fell from third-floor window”: behind a measure that is an adjective, what is counted. */
function findMeasured({sentence: {tokens}, index, tag, lower}: Token): Bare | undefined {
  const [before, hyphen, unit] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (!before || !hyphen || !unit || hyphen.tag !== 'HYPH' || !(tag === 'CD' || ordinals.has(lower))) return undefined
  if (
    !/^(?:IN|VB[DZP]?)$/.test(before.tag) ||
    before.relation === 'amod' ||
    before.lower === 'as' ||
    before.end + 1 !== tokens[index]?.start
  )
    return undefined
  if (!/^NNS?$/.test(unit.tag) || unit.start !== hyphen.end || !isSmall(unit.text) || unit.lower !== unit.lemma)
    return undefined
  let last = tokens[unit.index + 1]
  while (last && /^(?:JJ|NN|VB[NG])$/.test(last.tag) && isSmall(last.text) && !measured.has(last.lower))
    last = tokens[last.index + 1]
  const next = last && tokens[last.index + 1]
  if (!last || !/^(?:NN|NNP)$/.test(last.tag) || !isSmall(last.text) || !measured.has(last.lower)) return undefined
  if (last.start === tokens[last.index - 1]?.end || !next || continues(next) || next.tag === 'CC') return undefined
  return {first: tokens[index] as Token, last, article: 'a'}
}

const ordinals = list('first second third fourth fifth sixth seventh eighth ninth tenth')

const continues = ({tag}: Token) => /^(?:NN.*|POS|HYPH|CD|JJ|FW)$/.test(tag)
