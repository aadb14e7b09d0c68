// Learns what the evidence around a verb weighs for the past: node learn.mjs FILE.jsonl… > rules/tense/weights.ts
//
// The files are what read.mjs wrote. A logistic model over the names that rules/tense/evidence.ts gives, fitted by
// stochastic gradient descent with steps of AdaGrad; names that were seen seldom and weights that are small are left out.
// What is printed to standard error is told of text that it has not seen. Seeded; a minute on a core.
import path from 'node:path'
import {evidenceOf} from '../../dist/rules/tense/evidence.js'
import {finiteOf} from '../../dist/rules/tense/finite.js'
import {hashOf, unit, weigh} from '../../dist/rules/tense/model.js'
import {surroundingsIn} from '../../dist/rules/tense/surroundings.js'
import {readTable} from '../../dist/src/rule-kit/index.js'
import {packTable} from '../confusables/table.mjs'
import {storiesIn} from './tokens.mjs'

/** To be tested on, as is every second story of MASC. */
const unseen = /^(?:ewt|gum|wikitext)/
const [rounds, step, least, most] = [2, 0.05, 3, 30_000]

let seed = 1
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const rows = []
for (const file of process.argv.slice(2)) await draw(file)
const learned = rows.filter(({isTest}) => !isTest)
const table = readTable(pack(fit(learned)), 0).table
process.stderr.write(`${learned.length} learned, ${table.values - table.prints} weights\n`)
tell()

/** Each finite verb outside quotations. */
async function draw(file) {
  const from = path.basename(file, '.jsonl')
  let number = 0
  for await (const paragraphs of storiesIn(file)) {
    number++
    const isTest = unseen.test(from) || (from === 'masc' && number % 2 === 1)
    const around = surroundingsIn(paragraphs)
    for (const sentence of paragraphs.flatMap(({sentences}) => sentences)) {
      if (!/[.!…]/.test(sentence.after) || sentence.tokens.length < 4) continue
      for (const token of sentence.tokens) {
        const finite = /^(?:aux|cop)/.test(token.relation) ? undefined : finiteOf(token)
        if (!finite || finite.token.word.quotation || finite.token.lemma === 'say') continue
        if (finite.token.certainty.tag < 0.9) continue
        const surroundings = around(sentence)
        const {past, present} = surroundings.passage
        const isPast = finite.tense === 'past'
        const others = isPast ? past - 1 - present : past - present + 1
        rows.push({
          from,
          isTest,
          isPast,
          isToldInPast: others > 0 && past - Number(isPast) >= 2,
          isMain: finite.token === token && /^(?:root|conj|advcl)/.test(token.relation),
          hashes: Uint32Array.from(evidenceOf(finite, surroundings), hashOf),
        })
      }
    }
  }
}

function fit(some) {
  const counts = new Map()
  for (const {hashes} of some) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const places = new Map()
  for (const [hash, count] of counts) if (count >= least) places.set(hash, places.size)
  const known = some.map(({hashes, isPast}) => ({
    at: Uint32Array.from(
      [...hashes].filter((hash) => places.has(hash)),
      (hash) => places.get(hash),
    ),
    isPast: Number(isPast),
  }))
  const weights = new Float32Array(places.size)
  const squares = new Float32Array(places.size).fill(1e-3)
  for (let round = 0; round < rounds; round++) {
    shuffle(known)
    for (const {at, isPast} of known) {
      let sum = 0
      for (const place of at) sum += weights[place]
      const error = 1 / (1 + Math.exp(-sum)) - isPast
      for (const place of at) {
        const slope = error + 0.002 * weights[place]
        squares[place] += slope * slope
        weights[place] -= (step * slope) / Math.sqrt(squares[place])
      }
    }
  }
  return [...places].map(([hash, place]) => ({hash, weight: weights[place], count: counts.get(hash)}))
}

function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}

/** The weights that matter most, written to standard output. */
function pack(weights) {
  const entries = weights
    .map(({hash, weight, count}) => ({hash, count, value: Math.max(-127, Math.min(127, Math.round(weight / unit)))}))
    .filter(({value}) => value)
    .sort((a, b) => Math.abs(b.value) * Math.sqrt(b.count) - Math.abs(a.value) * Math.sqrt(a.count))
    .slice(0, most)
    .map(({hash, value}) => ({hash, value: value & 255}))
  const bytes = Buffer.from(packTable(entries))
  const padded = Buffer.concat([bytes, Buffer.alloc((3 - (bytes.length % 3)) % 3)])
  console.log(`// Written by training/tense/learn.mjs; see CARD.md there.

/** A table in base64: what each name of evidence.ts weighs, by its hash. */
export const weights: string =
  '${padded.toString('base64')}'`)
  return new Uint8Array(padded)
}

/** Of presents among pasts, which are all right, how many are taken for pasts; and of pasts among pasts, how many. */
function tell() {
  const tests = rows.filter(({isTest, isToldInPast}) => isTest && isToldInPast)
  for (const row of tests) row.leaning = weigh(table, row.hashes)
  const sets = new Map(
    [...new Set(tests.map(({from}) => from))].map((from) => [from, tests.filter((row) => row.from === from)]),
  )
  sets.set(
    'main verbs of all',
    tests.filter(({isMain}) => isMain),
  )
  for (const [name, own] of sets) {
    const [pasts, presents] = [own.filter(({isPast}) => isPast), own.filter(({isPast}) => !isPast)]
    const above = [2, 2.5, 3, 3.5, 4, 5].map((threshold) => {
      const count = (some) => some.filter(({leaning}) => leaning > threshold).length
      return `${threshold}: ${count(presents)}, ${((100 * count(pasts)) / pasts.length).toFixed(1)} %`
    })
    process.stderr.write(`${name}: ${presents.length} presents, ${pasts.length} pasts; above ${above.join('; ')}\n`)
  }
}
