/**
 * Makes the network's training data of treebanks: node training/syntax/prepare.mjs TREEBANKS OUT
 *
 * TREEBANKS holds EWT's documents (`sources/`), `ewt-dev.conllu`, `ewt-test.conllu`, GUM's documents
 * (`GUM_…`) and `pud.conllu`. OUT gets one JSON file: {kinds, labels, relations, forms, sets}, with sets train,
 * dev, ewt, gum and pud. A sentence is {f, t, h, r}: numbers of its words' forms, labels (`NNS|NOUN`), heads and
 * relations. Never trained on: EWT's dev and test, GUM's news, PUD.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {featureKinds, featuresOfForm} from '../../dist/src/language/network/features.js'
import {parseConllu} from './conllu.mjs'
import {inOtherCases, withFaults} from './faults.mjs'

/** GUM's genres whose licence lets weights be distributed; news is kept for testing. */
const genres = ['academic', 'bio', 'court', 'interview', 'speech', 'textbook', 'vlog', 'voyage']

const [from, to] = process.argv.slice(2)
const files = readdirSync(from, {recursive: true})
  .filter((file) => file.endsWith('.conllu'))
  .sort()
const read = (start) =>
  files
    .filter((file) => file.startsWith(start))
    .flatMap((file) => parseConllu(readFileSync(path.join(from, file), 'utf8')))

const dev = read('ewt-dev.conllu')
const ewt = read('ewt-test.conllu')
const heldOut = new Set([...dev, ...ewt].map(({id}) => id))
const gold = [
  ...read('sources/').filter(({id}) => !heldOut.has(id)),
  ...genres.flatMap((genre) => read(`GUM_${genre}_`)),
]
const train = [...gold, ...withFaults(gold), ...inOtherCases(gold)]

const forms = new Map()
const labels = new Map()
const relations = new Map()
const numberOf = (map, key) => {
  if (!map.has(key)) map.set(key, map.size)
  return map.get(key)
}
const encode = (sentences) =>
  sentences.map(({words}) => ({
    f: words.map(({form}) => numberOf(forms, form)),
    t: words.map(({tag, pos}) => numberOf(labels, `${tag}|${pos}`)),
    h: words.map(({head}) => head),
    r: words.map(({relation}) => numberOf(relations, relation)),
  }))

const sets = {
  train: encode(train),
  dev: encode(dev),
  ewt: encode(ewt),
  gum: encode(read('GUM_news_')),
  pud: encode(read('pud.conllu')),
}
writeFileSync(
  to,
  JSON.stringify({
    kinds: featureKinds,
    labels: [...labels.keys()],
    relations: [...relations.keys()],
    forms: [...forms.keys()].map(featuresOfForm),
    sets,
  }),
)
console.log(`${gold.length} sentences, ${train.length - gold.length} changed copies; ${forms.size} forms`)
