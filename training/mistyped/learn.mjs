// Learns what the evidence weighs: node learn.mjs rows.jsonl > rules/confusable/mistyped-weights.ts
//
// Two logistic models, fitted by Newton's method: of the reading alone, and of the reading with that of the exchange. What
// is printed to standard error is told by models that have not seen the file: how many of the slips are found where so many
// guesses remain in 1,000 right words.
import fs from 'node:fs'

const rows = fs
  .readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const seen = {words: 0, slips: 0}
for (const {words = 0, slips = 0} of rows) {
  seen.words += words
  seen.slips += slips
}
const guesses = rows.filter(({reading}) => reading)
const files = [...new Set(guesses.map(({from}) => from))]
const half = ({from}) => files.indexOf(from) % 2

const ofReading = ({reading}) => reading
const ofBoth = ({reading, exchange}) => [...reading, ...exchange]
const told = {reading: tell(ofReading), both: tell(ofBoth)}
for (const [name, weights] of Object.entries(told)) print(name, weights)
if (process.env.SHOW)
  for (const i of [...guesses.keys()]
    .filter((i) => !guesses[i].isRight)
    .sort((a, b) => told.both[b] - told.both[a])
    .slice(0, Number(process.env.SHOW)))
    console.error(told.both[i].toFixed(1), told.reading[i].toFixed(1), guesses[i].from.slice(0, 12), guesses[i].shown)

const [read, exchanged] = [fit(guesses, ofReading), fit(guesses, ofBoth)]
const size = guesses[0].reading.length
const written = (numbers) => `[\n${numbers.map((number) => `    ${Number(number.toFixed(2))},\n`).join('')}  ]`
console.log(`// Written by training/mistyped/learn.mjs.

/** What the evidence of \`evidence.ts\` weighs, in its order: before a sentence is read again, and then. */
export const read: {bias: number; reading: readonly number[]} = {
  bias: ${read.at(-1).toFixed(2)},
  reading: ${written(read.slice(0, -1))},
}
export const exchanged: {bias: number; reading: readonly number[]; exchange: readonly number[]} = {
  bias: ${exchanged.at(-1).toFixed(2)},
  reading: ${written(exchanged.slice(0, size))},
  exchange: ${written(exchanged.slice(size, -1))},
}`)

/** What each half of the files is told by the other. */
function tell(evidenceOf) {
  const models = [0, 1].map((part) =>
    fit(
      guesses.filter((guess) => half(guess) !== part),
      evidenceOf,
    ),
  )
  return guesses.map((guess) => dot(models[half(guess)], evidenceOf(guess)))
}

function print(name, weights) {
  const wrong = guesses.flatMap(({isRight}, i) => (isRight ? [] : [weights[i]])).sort((a, b) => b - a)
  const right = guesses.flatMap(({isRight}, i) => (isRight ? [weights[i]] : []))
  for (const alarms of [0.01, 0.02, 0.05, 0.1, 0.3, 1, 3, 5]) {
    const threshold = wrong[Math.round((alarms * seen.words) / 1000)] ?? wrong.at(-1)
    const found = right.filter((weight) => weight > threshold).length / seen.slips
    console.error(`${name} ${alarms}: above ${threshold.toFixed(2)}, ${(100 * found).toFixed(1)} %`)
  }
}

function fit(some, evidenceOf) {
  const width = evidenceOf(some[0]).length + 1
  const weights = new Float64Array(width)
  for (let round = 0; round < 12; round++) {
    const gradient = new Float64Array(width)
    const curve = Array.from({length: width}, (_, i) =>
      new Float64Array(width).fill(0).map((_, j) => (i === j ? 0.1 : 0)),
    )
    for (const guess of some) {
      const evidence = [...evidenceOf(guess), 1]
      const chance = 1 / (1 + Math.exp(-evidence.reduce((sum, number, i) => sum + number * weights[i], 0)))
      const step = Number(guess.isRight) - chance
      const bend = chance * (1 - chance)
      for (let i = 0; i < width; i++) {
        gradient[i] += step * evidence[i]
        const own = bend * evidence[i]
        if (own) for (let j = 0; j <= i; j++) curve[i][j] += own * evidence[j]
      }
    }
    for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) curve[j][i] = curve[i][j]
    for (let i = 0; i < width - 1; i++) gradient[i] -= 0.1 * weights[i]
    solve(curve, gradient).forEach((step, i) => {
      weights[i] += step
    })
  }
  return [...weights]
}

function dot(weights, evidence) {
  return evidence.reduce((sum, number, i) => sum + number * weights[i], weights.at(-1))
}

/** Gauss's elimination, with the largest pivot. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let j = i; j < rows.length; j++) if (Math.abs(rows[j][i]) > Math.abs(rows[pivot][i])) pivot = j
    ;[rows[i], rows[pivot]] = [rows[pivot], rows[i]]
    for (let j = 0; j < rows.length; j++) {
      const times = j === i ? 0 : rows[j][i] / rows[i][i]
      if (times) for (let k = i; k <= rows.length; k++) rows[j][k] -= times * rows[i][k]
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i])
}
