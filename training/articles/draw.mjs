// Draws bare noun phrases from edited text, and from copies of it that have lost articles, for `learn.py`.
//
//   node training/articles/draw.mjs OUT FILE… [--every N] [--offset K] [--dist DIST]
//
// FILEs hold one paragraph a line, of which every Nth is read. OUT gets 16-bit numbers: a line of each phrase, which is
// how many features it has, whether its article was lost (1 “a”, 2 “the”, 0 none), and the features.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'

const {
  values,
  positionals: [out, ...files],
} = parseArgs({
  allowPositionals: true,
  options: {
    every: {type: 'string', default: '1'},
    offset: {type: 'string', default: '0'},
    dist: {type: 'string', default: 'dist'},
    texts: {type: 'string'},
  },
})
const load = (module) => import(path.resolve(values.dist, module))
const {readText} = await load('src/formats/text.js')
const {parseCopy} = await load('src/engine/parse.js')
const {readingOf} = await load('src/rule-kit/index.js')
const {barePhraseOf} = await load('rules/article/bare.js')
const {featuresOf} = await load('rules/article/features.js')

/** Words at least between two articles that are taken out of a sentence. */
const apart = 9
const batch = 40
let seed = 20261128
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const counts = [0, 0, 0]
let words = 0
const sink = fs.openSync(out, 'w')
const texts = values.texts ? fs.openSync(values.texts, 'w') : undefined
const kept = []

for (const file of files) {
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, i) => line.length > 80 && i % Number(values.every) === Number(values.offset))
  for (let i = 0; i < lines.length; i += batch) drawFrom(lines.slice(i, i + batch))
}
flush()
console.log(`${words} words, bare ${counts[0]}, “a” lost ${counts[1]}, “the” lost ${counts[2]}`)

function drawFrom(lines) {
  const copies = []
  for (const paragraph of read(lines)) {
    words += paragraph.text.split(/\s+/).length
    const lost = []
    for (const sentence of paragraph.sentences) {
      if (!isCopy(sentence)) continue
      for (const token of sentence.tokens) keep(barePhraseOf(token), 0)
      let last = -apart
      for (const token of sentence.tokens) {
        if (!isArticleOfOne(token) || token.index - last < apart || random() < 0.4) continue
        lost.push(token)
        last = token.index
      }
    }
    copies.push(copyWithout(paragraph.text, lost))
  }
  const copied = read(copies.map(({text}) => text))
  if (copied.length !== copies.length) return
  for (const [i, paragraph] of copied.entries()) {
    const {places} = copies[i]
    for (const sentence of paragraph.sentences)
      if (isCopy(sentence))
        for (const token of sentence.tokens) {
          const phrase = barePhraseOf(token)
          const article = phrase && places.get(phrase.first.start)
          if (article) keep(phrase, article)
        }
  }
}

function read(lines) {
  return readingOf(parseCopy(readText(lines.join('\n\n'), 'text.txt'))).paragraphs
}

function isCopy({text, words: {length}}) {
  return length > 4 && /[.?!]["”’)]*\s*$/.test(text)
}

/** An article of a noun in the singular. */
function isArticleOfOne({lower, head, relation}) {
  return /^(?:an?|the)$/.test(lower) && relation === 'det' && head?.tag === 'NN'
}

function copyWithout(text, lost) {
  const places = new Map()
  let copy = ''
  let from = 0
  for (const {start, end, lower} of lost) {
    copy += text.slice(from, start)
    places.set(copy.length, lower === 'the' ? 2 : 1)
    from = end + 1
    if (/^\p{Lu}/u.test(text.slice(start))) {
      copy += text.charAt(from).toUpperCase()
      from++
    }
  }
  return {text: copy + text.slice(from), places}
}

function keep(phrase, article) {
  if (!phrase) return
  const features = featuresOf(phrase)
  counts[article]++
  kept.push(features.length, article, ...features)
  if (texts) {
    const {noun, first} = phrase
    const {text, start} = noun.sentence
    fs.writeSync(
      texts,
      `${`${text.slice(Math.max(0, first.start - start - 70), first.start - start)}⟦${text.slice(first.start - start, noun.end - start)}⟧${text.slice(noun.end - start, noun.end - start + 40)}`.replace(
        /\s+/g,
        ' ',
      )} ‖ ${phrase.place}\n`,
    )
  }
  if (kept.length > 1 << 20) flush()
}

function flush() {
  fs.writeSync(sink, new Uint8Array(Uint16Array.from(kept).buffer))
  kept.length = 0
}
