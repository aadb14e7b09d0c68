// Sets the thresholds, and writes the model as the rule reads it.
//
//   node pack.mjs OUT [--dist DIST] [--alarms FILE]
//
// A pair speaks where a model that had not seen the file would have raised next to no alarm: the worst margins of right
// words, misprints in the text left out (`misprints.txt`), are taken for the tail of an exponential distribution, which
// says how many alarms a threshold lets through.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {readPairs} from './corpus.mjs'
import {packTable} from './table.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    dist: {type: 'string', default: 'dist'},
    alarms: {type: 'string'},
    share: {type: 'string', default: '0.25'},
  },
})
const [out] = positionals
const {hashFor} = await import(path.resolve(values.dist, 'rules/confusable/context.js'))

/**
 * Alarms that a word may raise in all of the training text, where the weight is 1 and the other word stands in it a
 * thousand times; and in how many of the word's own places it may.
 */
const [share, mostOften] = [Number(values.share), 1 / 250]
/** A threshold in units (sixteenths of a natural logarithm of odds): never lower. */
const lowest = 48
/** How many of the worst margins show the tail, and within which bounds a unit's worth of it lies. */
const [tailSize, flattest, steepest] = [20, 24, 10]
/**
 * A word must be found in as many of a hundred places to be worth its weights; where the slip is rare, in one more for
 * every so many weights.
 */
const [leastFound, weightsAPlace] = [12, 300]

const misprints = fs
  .readFileSync(new URL('misprints.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
const {size, classes, pairs: learned} = JSON.parse(fs.readFileSync(path.join(out, 'model.json'), 'utf8'))
/** What has been taken out of the sets since. */
const listed = new Set(readPairs(new URL('sets.txt', import.meta.url)).map(({words}) => words.join(' ')))
const pairs = learned.filter(({words}) => listed.has(words.join(' ')))
const isMisprint = (text) => misprints.some((line) => text.includes(line))

const alarms = []
const kept = []
for (const pair of pairs) {
  const judged = pair.words.map((_, written) => judge(pair, written))
  const least = leastFound + (pair.weight < 1 ? pair.entries.length / weightsAPlace : 0)
  if (judged.some(({found}) => found >= least)) kept.push({...pair, judged})
}
const entries = kept.flatMap((pair, number) =>
  pair.entries.map(([feature, weight]) => ({hash: hashFor(number, feature), value: weight & 255})),
)
const bytes = Buffer.concat([Buffer.from(classes), packTable(entries)])
const padded = Buffer.concat([bytes, Buffer.alloc((3 - (bytes.length % 3)) % 3)])
const lines = kept.map(
  ({words, judged}) => `${words.join(' ')} ${judged.map(({threshold}) => threshold ?? '-').join(' ')}`,
)
const module = `// Written by training/confusables/pack.mjs; see CARD.md there.

/** Pairs of words, and from which margin on the first stands for the second, and the second for the first. */
export const pairs: readonly string[] = [
${lines.map((line) => `  ${JSON.stringify(line)},\n`).join('')}]

/** Two tables in base64: the classes of words, and the weights. */
export const weights: string =
  '${padded.toString('base64')}'
`
fs.writeFileSync(path.join(out, 'weights.ts'), module)
fs.writeFileSync(
  path.join(out, 'pairs.json'),
  JSON.stringify(
    kept.map(({words, weight, counts, entries, judged}) => ({words, weight, counts, weights: entries.length, judged})),
  ),
)
alarms.sort((a, b) => b[0] - a[0])
if (values.alarms) fs.writeFileSync(values.alarms, alarms.map((line) => line.join('\t')).join('\n'))
const raised = alarms.filter(([, , , isRight]) => !isRight)
console.log(
  `${kept.length} of ${pairs.length} pairs, ${entries.length} weights, ${module.length} bytes; ` +
    `held out: ${raised.length} alarms (${((raised.length / size) * 1e4).toFixed(3)} per 10,000 words) and ${alarms.length - raised.length} misprints`,
)
const rates = kept.flatMap(({judged}) => judged.map(({found}) => found))
console.log(`found on average ${(rates.reduce((a, b) => a + b, 0) / rates.length).toFixed(0)} of 100`)

/** From which margin on a written word stands for the other, and how many of such slips are found, of a hundred. */
function judge({words, weight, counts, margins}, written) {
  const {seen, all, worst} = margins[written]
  // Without edited text to judge it by, it says nothing.
  if (!seen || !margins[1 - written].seen) return {found: 0}
  const right = worst.filter(([, text]) => !isMisprint(text)).map(([margin]) => -margin)
  const number = Math.min(tailSize, right.length, Math.ceil(seen / 8))
  const edge = right[number - 1]
  const mean = right.slice(0, number).reduce((sum, margin) => sum + margin - edge, 0) / number
  const slope = Math.max(steepest, Math.min(flattest, mean))
  const expected = number * (all / seen)
  const allowed = Math.min(
    share * weight * Math.sqrt(counts[1 - written] / 1000),
    Math.min(1, weight) * all * mostOften,
  )
  const threshold = Math.ceil(Math.max(lowest, edge + slope * Math.log(expected / allowed)))
  const {quantiles} = margins[1 - written]
  const found = 100 - quantiles.filter((margin) => margin <= threshold).length
  if (found < leastFound) return {found: 0}
  for (const [margin, text] of worst)
    if (-margin > threshold)
      alarms.push([-margin - threshold, words[written], words[1 - written], isMisprint(text) ? 'misprint' : '', text])
  return {threshold, found: Math.max(0, found)}
}
