/**
 * Open text as a trained network reads it, to train a smaller one on:
 *
 *     node training/syntax/annotate.mjs MODEL TEXTS OUT [SENTENCES]
 *
 * MODEL is a module that export.py wrote (compiled to JavaScript), TEXTS a folder of `.txt` files with one paragraph a
 * line, OUT a JSON file as prepare.mjs writes them. Sentences are drawn with a seed, the same number of words from each
 * kind of text where there is enough, so that textbooks don't drown the rest. Faults and other cases are put into some.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {lemmaOf} from '../../dist/src/language/morphology/index.js'
import {featureKinds, featuresOfForm} from '../../dist/src/language/network/features.js'
import {loadModel} from '../../dist/src/language/network/model.js'
import {createNetwork} from '../../dist/src/language/network/network.js'
import {findSentenceEnds} from '../../dist/src/language/sentence-ends.js'
import {tokenize} from '../../dist/src/language/tokenize.js'
import {generator, inOtherCases, withFaults} from './faults.mjs'

const [modelFile, texts, to, wanted = '120000'] = process.argv.slice(2)
const {storedModel} = await import(pathToFileURL(path.resolve(modelFile)).href)
const model = loadModel(storedModel)
const read = createNetwork(model)
const random = generator(11)

/** Text that may not be shipped in any form, that is a treebank's, or that is no text. */
const leftOut = /^(gum-nonnews|ewt|pud|SOURCES)/

const files = readdirSync(texts)
  .filter((file) => file.endsWith('.txt') && !leftOut.test(file))
  .sort()
const perFile = Number(wanted) / files.length
const sentences = []
for (const file of files) {
  const paragraphs = readFileSync(path.join(texts, file), 'utf8').split('\n').filter(Boolean)
  const share = (perFile * 1.6) / (paragraphs.join('').length / 130)
  for (const paragraph of paragraphs) {
    if (random() > share * 2) continue
    let start = 0
    for (const end of findSentenceEnds(paragraph)) {
      const text = paragraph.slice(start, end)
      start = end
      if (random() > 0.5) continue
      const forms = tokenize(text).map((span) => text.slice(span.start, span.end))
      if (forms.length >= 4 && forms.length <= 60) sentences.push(forms)
    }
  }
}
console.log(`${sentences.length} sentences drawn`)

const annotated = sentences.flatMap((forms) => {
  const parse = read(forms)
  // What the reader itself is in doubt of teaches little but doubt.
  if (parse.headCertainty.reduce((sum, p) => sum + p, 0) / forms.length < 0.8) return []
  const words = forms.map((form, i) => {
    const [tag, pos] = model.labels[parse.labels[i]].split('|')
    return {
      form,
      lemma: lemmaOf(form, tag),
      tag,
      pos,
      head: parse.heads[i],
      relation: model.relations[parse.relations[i]],
    }
  })
  return [{words}]
})
const train = [...annotated, ...withFaults(annotated, {share: 0.15}), ...inOtherCases(annotated, {share: 0.08})]

const numbers = () => {
  const map = new Map()
  return {keys: () => [...map.keys()], of: (key) => map.get(key) ?? (map.set(key, map.size), map.size - 1)}
}
const [forms, labels, relations] = [numbers(), numbers(), numbers()]
const encoded = train.map(({words}) => ({
  f: words.map(({form}) => forms.of(form)),
  t: words.map(({tag, pos}) => labels.of(`${tag}|${pos}`)),
  h: words.map(({head}) => head),
  r: words.map(({relation}) => relations.of(relation)),
}))
writeFileSync(
  to,
  JSON.stringify({
    kinds: featureKinds,
    labels: labels.keys(),
    relations: relations.keys(),
    forms: forms.keys().map(featuresOfForm),
    sets: {train: encoded},
  }),
)
console.log(`${annotated.length} kept, ${train.length - annotated.length} changed copies`)
