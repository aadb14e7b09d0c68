// What reading English costs: `npm run build && node bench/reading.mjs`. Prints Markdown.
//
// Medians of several processes; time is the processor's, which other work on the machine does not lengthen. “Network” is
// tags and trees of sentences already split into words, “reading” the whole way from a file's text to its tokens.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import {fileURLToPath} from 'node:url'
import {readTreebank} from './conll.mjs'
import {createReader} from './reader.mjs'

const processes = 5
const rounds = 8
/** The first rounds are for the compiler. */
const warming = 3

const documents = readTreebank(
  fs.readFileSync(new URL('../training/syntax/sample.conllu', import.meta.url), 'utf8'),
).map(({text, sentences}) => ({text, forms: sentences.map(({tokens}) => tokens.map(({text}) => text))}))

const measurements = {
  'loading, ms': async () => {
    // What the sample has left is not the network's.
    globalThis.gc()
    const start = seconds()
    await loadNetwork()
    return 1000 * (seconds() - start)
  },
  'memory while loaded, MB': async () => {
    globalThis.gc()
    const before = process.memoryUsage().rss
    const read = await loadNetwork()
    for (const {forms} of documents) for (const sentence of forms) read(sentence)
    globalThis.gc()
    return (process.memoryUsage().rss - before) / 2 ** 20
  },
  'network, words a second': async () => wordsASecond(await loadNetwork()),
  'network without SIMD, words a second': async () => wordsASecond(await loadNetwork({simd: false})),
  'reading, words a second': async () => {
    const [{readText}, {parseCopy}, {readingOf}] = await Promise.all([
      import('../dist/src/formats/text.js'),
      import('../dist/src/engine/parse.js'),
      import('../dist/src/rule-kit/index.js'),
    ])
    const read = createReader({readText, parseCopy, readingOf})
    let sentence = 0
    // What has been read before is remembered: every sentence gets a number that it never had.
    return perSecond(() => {
      let words = 0
      for (const {text} of documents) {
        const fresh = text.replace(/(?<=\p{Ll})\.(?=\s|$)/gu, () => ` ${++sentence}.`)
        words += read({text: fresh}).reduce((sum, {tokens}) => sum + tokens.length, 0)
      }
      return words
    })
  },
}

const [name] = process.argv.slice(2)
if (name) console.log(await measurements[name]())
else {
  const rows = Object.keys(measurements).map((measurement) => {
    const values = Array.from({length: processes}, () => run(measurement)).sort((a, b) => a - b)
    return `| ${measurement} | ${Math.round(values[processes >> 1]).toLocaleString('en')} |`
  })
  console.log(`| | |\n| --- | ---: |\n${rows.join('\n')}\n\n${os.cpus()[0]?.model}, Node ${process.versions.node}.`)
}

function run(measurement) {
  const own = fileURLToPath(import.meta.url)
  const {stdout, stderr, status} = spawnSync(process.execPath, ['--expose-gc', own, measurement], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${measurement}: ${stderr}`)
  return Number(stdout)
}

async function loadNetwork(options) {
  const [{storedModel}, {loadModel}, {createNetwork}] = await Promise.all([
    import('../dist/src/language/network/weights.js'),
    import('../dist/src/language/network/model.js'),
    import('../dist/src/language/network/network.js'),
  ])
  return createNetwork(loadModel(storedModel), options)
}

function wordsASecond(read) {
  return perSecond(() => {
    let words = 0
    for (const {forms} of documents) {
      for (const sentence of forms) {
        read(sentence)
        words += sentence.length
      }
    }
    return words
  })
}

function perSecond(round) {
  const speeds = Array.from({length: rounds}, () => {
    const start = seconds()
    return round() / (seconds() - start)
  }).slice(warming)
  return speeds.sort((a, b) => a - b)[speeds.length >> 1]
}

/** Spent by this process since it began. */
function seconds() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}
