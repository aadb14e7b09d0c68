// Learns to tell words that are taken for one another by their neighbours.
//
//   npm run build && python3 classes.py TEXT words.tsv && node train.mjs TEXT words.tsv OUT [--dist DIST]
//
// OUT gets `model.json`: each pair's weights, learned from all of the text, and how a model that has not seen a file
// judges it (`margins`), from which `pack.mjs` sets the thresholds. Seeded; some ten minutes on one core.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {readCorpus, readPairs} from './corpus.mjs'
import {learn, marginOf, numberFeatures, random, sample} from './learn.mjs'
import {packTable} from './table.mjs'
import {listText} from './text.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {dist: {type: 'string', default: 'dist'}, only: {type: 'string'}},
})
const [folder, wordList, out] = positionals
const dist = path.resolve(values.dist, 'rules/confusable')
const {featureCount, findFeatures, hashOf, rowOf} = await import(`${dist}/context.js`)
const {readTable} = await import(path.resolve(values.dist, 'src/rule-kit/index.js'))
const {isReadable} = await import(`${dist}/context.js`)

const [seed, foldCount, mostRead, mostLearned, fewest] = [20261124, 4, 150_000, 100_000, 28]

const classBytes = packTable(
  fs
    .readFileSync(wordList, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word, kind]) => ({hash: hashOf(word, 0), value: Number(kind)})),
)
const classes = readTable(classBytes, 0).table

let pairs = readPairs(new URL('sets.txt', import.meta.url))
if (values.only) pairs = pairs.filter(({words}) => values.only.split(',').includes(words.join('/')))
const words = new Set(pairs.flatMap((pair) => pair.words))
const files = listText(folder)
const isEdited = files.map((name) => /^(?:openstax-|state_union|inaugural)/.test(name))
const folds = foldFiles(files)
console.time('read')
const corpus = readCorpus(folder, files, words, classes, {rowOf, isReadable})
console.timeEnd('read')
console.log(`${corpus.size} words, ${corpus.sentences.length} sentences`)

/** The commonest slips may have the most weights. */
const sparsity = (weight) => (weight > 1 ? 1.5 : weight === 1 ? 2.5 : 4)

const model = []
console.time('learn')
pairs.forEach((pair, number) => {
  const known = pair.words.map((word) => corpus.places.get(word))
  const counts = known.map(({at}) => at.length)
  if (Math.min(...counts) < fewest) return
  model.push({...pair, counts, ...learnPair(known, sparsity(pair.weight), random(seed + number))})
  if (model.length % 50 === 0) console.timeLog('learn', model.length)
})
fs.mkdirSync(out, {recursive: true})
fs.writeFileSync(
  path.join(out, 'model.json'),
  JSON.stringify({size: corpus.size, classes: [...classBytes], pairs: model}),
)
console.log(`${model.length} pairs, ${model.reduce((sum, {entries}) => sum + entries.length, 0)} weights`)

/** Puts each file into the fold that has the least so far. */
function foldFiles(names) {
  const sizes = new Array(foldCount).fill(0)
  return names.map((name) => {
    const fold = sizes.indexOf(Math.min(...sizes))
    sizes[fold] += fs.statSync(path.join(folder, name)).size
    return fold
  })
}

function learnPair(known, sparse, next) {
  const rarest = Math.min(...known.map(({at}) => at.length))
  const read = known.map(({at}) => sample(at.length, mostRead, next))
  const size = read[0].length + read[1].length
  const hashes = new Uint32Array(size * featureCount)
  const labels = new Uint8Array(size)
  const fold = new Uint8Array(size)
  const file = new Uint8Array(size)
  const isLearned = new Uint8Array(size)
  const where = []
  let i = 0
  read.forEach((chosen, which) => {
    const learned = Math.min(mostLearned, 1000 + 60 * rarest) / chosen.length
    for (const j of chosen) {
      const {at, file: knownFiles, sentence, start} = known[which]
      findFeatures(corpus.row, at[j], hashes.subarray(i * featureCount, (i + 1) * featureCount))
      labels[i] = which === 0 ? 1 : 0
      file[i] = knownFiles[j]
      fold[i] = folds[file[i]]
      isLearned[i] = next() < learned ? 1 : 0
      where.push([sentence[j], start[j]])
      i++
    }
  })
  const {ids, features} = numberFeatures(hashes)
  const how = {rounds: size < 6000 ? 5 : 3, sparse}
  const learnWithout = (one) => {
    const chosen = []
    for (let k = 0; k < size; k++) if (isLearned[k] && fold[k] !== one) chosen.push(k)
    return learn(ids, featureCount, features.length, labels, chosen, how, next)
  }
  const margins = new Int32Array(size)
  for (let one = 0; one < foldCount; one++) {
    const weights = learnWithout(one)
    for (let k = 0; k < size; k++) if (fold[k] === one) margins[k] = marginOf(weights, ids, featureCount, k)
  }
  const weights = learnWithout(-1)
  const entries = []
  weights.forEach((weight, id) => {
    if (weight) entries.push([features[id], weight])
  })
  return {entries, margins: known.map((_, which) => summarise(which, known[which].at.length / read[which].length))}

  /** How the places of one word were judged: the worst, with their sentences, and a histogram of margins. */
  function summarise(which, scale) {
    const own = []
    for (let k = 0; k < size; k++)
      if (labels[k] === (which === 0 ? 1 : 0) && isEdited[file[k]])
        own.push([which === 0 ? margins[k] : -margins[k], k])
    if (!own.length) return {seen: 0, all: 0, quantiles: new Array(101).fill(0), worst: []}
    own.sort((a, b) => a[0] - b[0])
    const quantiles = Array.from(
      {length: 101},
      (_, q) => own[Math.min(own.length - 1, Math.floor((q / 100) * own.length))][0],
    )
    const worst = own.slice(0, 40).map(([margin, k]) => {
      const [sentence, start] = where[k]
      const text = corpus.sentences[sentence]
      return [margin, `${text.slice(Math.max(0, start - 70), start)}⟦${text.slice(start, start + 70)}`]
    })
    return {seen: own.length, all: Math.round(own.length * scale), quantiles, worst}
  }
}
