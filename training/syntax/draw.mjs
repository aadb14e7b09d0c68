/**
 * Draws sentences of open text for other networks to read, so that this one is trained on more than the treebanks:
 *
 *     node training/syntax/draw.mjs TEXTS OUT [SENTENCES]
 *
 * TEXTS is a folder of `.txt` files with one paragraph a line. OUT gets a JSON file: {kinds, words, forms, sets: {text}},
 * where `words` are the forms as they stand. Drawn with a seed, about the same number from each file that has enough, so
 * that textbooks don't drown the rest.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {featureKinds, featuresOfForm} from '../../dist/src/language/network/features.js'
import {findSentenceEnds} from '../../dist/src/language/sentence-ends.js'
import {tokenize} from '../../dist/src/language/tokenize.js'
import {generator} from './faults.mjs'
import {numbers} from './numbers.mjs'
import {textsIn} from './texts.mjs'

const [texts, to, wanted = '120000'] = process.argv.slice(2)
const random = generator(11)

const files = textsIn(texts)
const sentences = files.flatMap((file) => {
  const paragraphs = readFileSync(path.join(texts, file), 'utf8').split('\n').filter(Boolean)
  const all = paragraphs.flatMap(sentencesOf)
  const share = Number(wanted) / files.length / all.length
  return all.filter(() => random() < share)
})

function sentencesOf(paragraph) {
  let start = 0
  return findSentenceEnds(paragraph).flatMap((end) => {
    const text = paragraph.slice(start, end)
    start = end
    const forms = tokenize(text).map((span) => text.slice(span.start, span.end))
    return forms.length >= 4 && forms.length <= 60 ? [forms] : []
  })
}

const forms = numbers()
const encoded = sentences.map((words) => ({f: words.map(forms.of)}))
const words = forms.keys()
writeFileSync(to, JSON.stringify({kinds: featureKinds, words, forms: words.map(featuresOfForm), sets: {text: encoded}}))
console.log(`${sentences.length} sentences, ${words.length} forms`)
