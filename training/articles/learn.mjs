// Learns which noun phrases may stand bare: writes rules/article/weights.ts.
//
//   node training/articles/learn.mjs FILE… [--every N] [--again N] [--dist DIST] [--out FILE]
//
// FILEs hold one paragraph a line, of which every Nth is read. A bare phrase of edited text is right; one whose article is
// taken out has lost it: hidden from the reading as it is, up to three in a sentence, and in every Nth sentence (--again)
// taken out before two more readings, since a lost article misleads the reading as well.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {learn} from './ftrl.mjs'

const {values, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {
    every: {type: 'string', default: '1'},
    again: {type: 'string', default: '2'},
    dist: {type: 'string', default: 'dist'},
    out: {type: 'string', default: 'rules/article/weights.ts'},
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const load = (module) => import(path.resolve(values.dist, module))
const {readText} = await load('src/formats/text.js')
const {parseCopy} = await load('src/engine/parse.js')
const {readingOf, reword} = await load('src/rule-kit/index.js')
const {barePhraseOf} = await load('rules/article/bare.js')
const {featuresOf} = await load('rules/article/bare-features.js')

/** Paragraphs read at a time, and determiners taken out of a sentence: hidden, and before reading it again. */
const [batch, mostHidden, mostAgain] = [20, 3, 2]
/** Bits of a feature's number that tell its weight, and what a weight's unit is. */
const [bits, unit] = [17, 0.2]

const examples = []
let [count, seed] = [0, 5]
for (const file of files) drawFrom(file)
const weights = learn(examples, {bits, passes: 3, rate: 0.08, l1: 2, l2: 1})
write(weights)
console.log(examples.length, 'phrases,', weights.filter((weight) => Math.round(weight / unit)).length, 'weights')

function drawFrom(file) {
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, i) => line.length > 60 && i % Number(values.every) === 0)
  for (let i = 0; i < lines.length; i += batch)
    for (const sentence of readingOf(parseCopy(readText(lines.slice(i, i + batch).join('\n\n'), 'text.txt'))).sentences)
      if (isCopy(sentence)) drawFromSentence(sentence)
}

function isCopy({paragraph, words, after}) {
  return paragraph.kind === 'paragraph' && words.length > 4 && words.length <= 70 && /^[.?!]/.test(after)
}

function drawFromSentence(sentence) {
  const {tokens} = sentence
  for (const token of tokens) put(barePhraseOf(token), false)
  const determiners = shuffle(tokens.filter(({tag, lower}) => tag === 'DT' && /^(?:an?|the)$/.test(lower)))
  for (const determiner of determiners.slice(0, mostHidden)) putLost(hide(determiner), determiner)
  if (count++ % Number(values.again) === 0)
    for (const determiner of determiners.slice(0, mostAgain)) putLost(cut(determiner), determiner)
}

/** The phrase that begins where a determiner stood. */
function putLost(tokens, {index}) {
  for (const token of tokens.slice(index, index + 8)) {
    const phrase = barePhraseOf(token)
    if (phrase?.first.index === index) return put(phrase, true)
  }
}

function put(phrase, isLost) {
  if (phrase) examples.push({features: Uint32Array.from(featuresOf(phrase)), isLost})
}

/** The reading of a sentence without one of its words, the others as they were. */
function hide(hidden) {
  const sentence = {tokens: []}
  const copies = new Map()
  for (const token of hidden.sentence.tokens) {
    if (token === hidden) continue
    const copy = {...token, index: copies.size, sentence}
    if (copy.index === 0) copy.text = token.text.charAt(0).toUpperCase() + token.text.slice(1)
    copies.set(token, copy)
  }
  for (const [token, copy] of copies) {
    copy.head = copies.get(token.head)
    copy.dependents = token.dependents.flatMap((other) => copies.get(other) ?? [])
  }
  sentence.tokens = [...copies.values()]
  return sentence.tokens
}

/** The reading of a sentence from which a word was taken before. */
function cut({sentence, index, start}) {
  const next = sentence.tokens[index + 1]
  if (!next) return []
  const reading = index
    ? reword(sentence, {start, end: next.start}, '')
    : reword(sentence, {start, end: next.start + 1}, next.text.charAt(0).toUpperCase())
  return reading?.tokens ?? []
}

function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random(i + 1)
    ;[list[i], list[j]] = [list[j], list[i]]
  }
  return list
}

/** The same numbers each time. */
function random(below) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}

/** Four bits for each weight, in units from -7 to 7, with eight for nothing. */
function write(all) {
  const bytes = Buffer.alloc(Math.ceil(all.length / 6) * 3)
  all.forEach((weight, i) => {
    const value = Math.max(-7, Math.min(7, Math.round(weight / unit))) + 8
    bytes[i >> 1] |= i & 1 ? value << 4 : value
  })
  const text = `// Written by training/articles/learn.mjs; see README.md there.

/** A weight of four bits for each feature, by the first 17 bits of its number, in fifths; eight stands for nothing. */
export const weights: string =
  '${bytes.toString('base64')}'
`
  fs.writeFileSync(path.resolve(root, values.out), text)
}
