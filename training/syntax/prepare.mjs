/**
 * Makes the network's training data of treebanks: node training/syntax/prepare.mjs TREEBANKS OUT, and of what other
 * networks have read: node training/syntax/prepare.mjs READ.conllu OUT
 *
 * TREEBANKS holds EWT's documents (`sources/`), `ewt-dev.conllu`, `ewt-test.conllu`, GUM's documents
 * (`GUM_…`) and `pud.conllu`. OUT gets one JSON file: {kinds, labels, relations, words, forms, sets}, with sets train,
 * dev, ewt, gum and pud. A sentence is {f, t, h, r}: numbers of its words' forms, labels (`NNS|NOUN`), heads and
 * relations. Never trained on: EWT's dev and test, GUM's news, PUD.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {lemmaOf} from '../../dist/src/language/morphology/index.js'
import {featureKinds, featuresOfForm} from '../../dist/src/language/network/features.js'
import {parseConllu} from './conllu.mjs'
import {inOtherCases, withFaults} from './faults.mjs'
import {numbers} from './numbers.mjs'
import {withConfusions, withLeftovers} from './slips.mjs'

/** GUM's genres whose licence lets weights be distributed; news is kept for testing. */
const genres = ['academic', 'bio', 'court', 'interview', 'speech', 'textbook', 'vlog', 'voyage']

const [from, to] = process.argv.slice(2)
const sets = from.endsWith('.conllu') ? setsOfReadText() : setsOfTreebanks()

const [forms, labels, relations] = [numbers(), numbers(), numbers()]
const encode = ({words}) => ({
  f: words.map(({form}) => forms.of(form)),
  t: words.map(({tag, pos}) => labels.of(`${tag}|${pos}`)),
  h: words.map(({head}) => head),
  r: words.map(({relation}) => relations.of(relation)),
})
const encoded = Object.fromEntries(Object.entries(sets).map(([name, sentences]) => [name, sentences.map(encode)]))
const words = forms.keys()
writeFileSync(
  to,
  JSON.stringify({
    kinds: featureKinds,
    labels: labels.keys(),
    relations: relations.keys(),
    words,
    forms: words.map(featuresOfForm),
    sets: encoded,
  }),
)
for (const [name, {length}] of Object.entries(sets)) console.log(`${name}: ${length} sentences`)

function setsOfTreebanks() {
  const files = readdirSync(from, {recursive: true})
    .filter((file) => file.endsWith('.conllu'))
    .sort()
  const read = (start) =>
    files.filter((file) => file.startsWith(start)).flatMap((file) => parseFile(path.join(from, file)))
  const dev = read('ewt-dev.conllu')
  const ewt = read('ewt-test.conllu')
  const heldOut = new Set([...dev, ...ewt].map(({id}) => id))
  const gold = [
    ...read('sources/').filter(({id}) => !heldOut.has(id)),
    ...genres.flatMap((genre) => read(`GUM_${genre}_`)),
  ]
  const train = [...gold, ...withFaults(gold), ...withLeftovers(gold), ...withConfusions(gold), ...inOtherCases(gold)]
  return {train, dev, ewt, gum: read('GUM_news_'), pud: read('pud.conllu')}
}

/** Fewer faults and other cases: the treebanks have enough of them. */
function setsOfReadText() {
  const read = parseFile(from)
  for (const {words} of read) for (const word of words) word.lemma = lemmaOf(word.form, word.tag)
  return {
    train: [
      ...read,
      ...withFaults(read, {share: 0.15}),
      ...withLeftovers(read, {share: 0.06}),
      ...withConfusions(read),
      ...inOtherCases(read, {share: 0.1}),
    ],
  }
}

function parseFile(file) {
  return parseConllu(readFileSync(file, 'utf8'))
}
