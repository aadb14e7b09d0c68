// How well copydesk reads English, held against treebanks: raw text in, its own sentences and words.
//
//   npm run build && node bench/accuracy.mjs FILE.conllu…|FOLDER… [options]
//
//   --only N          the first N sentences of each set
//   --filter REGEX    sentences whose sent_id matches
//   --lower           the text in lower case
//   --predicted FILE  score another reading of the same text, in CoNLL-U, instead
//
// Prints Markdown: a row a set, and one for all of them; F1 in per cent, and words read in a second of processor time.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {f1, noScores, readTreebank, score} from './conll.mjs'
import {createReader} from './reader.mjs'

const {values: options, positionals: paths} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string'},
    filter: {type: 'string'},
    lower: {type: 'boolean', default: false},
    predicted: {type: 'string'},
  },
})
if (!paths.length) {
  console.error('Usage: node bench/accuracy.mjs FILE.conllu…|FOLDER… [--only N] [--filter REGEX] [--lower]')
  process.exit(2)
}

const read = options.predicted === undefined ? await loadCopydesk() : loadPredicted(options.predicted)
const total = {scores: noScores(), words: 0, seconds: 0}
const sets = paths.map((name) => [path.basename(name, '.conllu'), measure(name)])
if (sets.length > 1) sets.push(['all', total])
console.log(table(sets))

function measure(name) {
  const set = {scores: noScores(), words: 0, seconds: 0}
  for (const document of takeSentences(filesOf(name).flatMap(readFile))) {
    const start = seconds()
    const found = read(document)
    const spent = seconds() - start
    for (const sum of [set, total]) {
      sum.seconds += spent
      sum.words += found.reduce((all, {tokens}) => all + tokens.length, 0)
      score(sum.scores, document.text, document.sentences, found, {ignoreCase: options.lower})
    }
  }
  return set
}

function filesOf(name) {
  if (!fs.statSync(name).isDirectory()) return [name]
  const files = fs.readdirSync(name).filter((file) => file.endsWith('.conllu'))
  return files.sort().map((file) => path.join(name, file))
}

function readFile(name) {
  const filter = new RegExp(options.filter ?? '')
  return readTreebank(fs.readFileSync(name, 'utf8'), {keep: (id) => filter.test(id), lower: options.lower})
}

/** The first of them, as `--only` asks. */
function takeSentences(documents) {
  let left = options.only === undefined ? Number.POSITIVE_INFINITY : Number(options.only)
  return documents.flatMap((document) => {
    const sentences = document.sentences.slice(0, left)
    left -= sentences.length
    const text = document.text.slice(0, sentences.at(-1)?.tokens.at(-1)?.end ?? 0)
    return sentences.length ? [{...document, sentences, text}] : []
  })
}

/** Spent by this process since it began. */
function seconds() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

async function loadCopydesk() {
  const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', process.env.COPYDESK_DIST ?? 'dist')
  const load = (file) => import(pathToFileURL(path.join(root, file)).href)
  const {readText} = await load('src/formats/text.js')
  const {parseCopy} = await load('src/engine/parse.js')
  const {readingOf} = await load('src/rule-kit/index.js')
  const readDocument = createReader({readText, parseCopy, readingOf})
  // What is loaded at the first word is not reading.
  readDocument({text: 'It rains.'})
  return readDocument
}

/** Documents of another reading, in the order of the treebank’s; their characters must be the same. */
function loadPredicted(name) {
  const squash = (text) => text.replace(/\s/g, '')
  const predicted = readTreebank(fs.readFileSync(name, 'utf8'), {lower: options.lower})
  const sentences = predicted.flatMap(({text, sentences}) => sentences.map((sentence) => ({text, ...sentence})))
  let next = 0
  return ({id, text}) => {
    const places = [...text.matchAll(/\S/g)].map(({index}) => index)
    const found = []
    let done = 0
    while (done < places.length && next < sentences.length) {
      const {text: own, tokens} = sentences[next++]
      const placed = tokens.map((token) => {
        const length = squash(own.slice(token.start, token.end)).length
        const place = {start: places[done], end: (places[done + length - 1] ?? text.length) + 1}
        if (squash(text.slice(place.start, place.end)) !== squash(own.slice(token.start, token.end)))
          throw new Error(`${name} and ${id} part at “${token.text}”: they are not of the same text.`)
        done += length
        return {...token, ...place}
      })
      found.push({tokens: placed})
    }
    return found
  }
}

function table(sets) {
  const names = Object.keys(noScores())
  const head = `| | sentences | words | ${names.join(' | ')} | words/s |\n| --- |${' ---: |'.repeat(names.length + 3)}`
  const rows = sets.map(([name, {scores, words, seconds}]) => {
    const cells = names.map((measure) => {
      const value = f1(scores[measure])
      return value === undefined ? '–' : (100 * value).toFixed(2)
    })
    const speed = options.predicted === undefined ? Math.round(words / seconds) : '–'
    return `| ${[name, scores.sentences.gold, scores.tokens.gold, ...cells, speed].join(' | ')} |`
  })
  return [head, ...rows].join('\n')
}
