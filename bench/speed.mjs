// Speed beside stock retext, in one run and on the same text: `npm run build && npm run bench`. Prints Markdown: the default
// rules beside retext-spell and retext-repeated-words, then the rules of spelling and names beside retext-spell alone.
//
// Each measurement has a process of its own, and the two take turns. Time is the processor's, which other work on the
// machine does not lengthen, but where it is said to be the clock's. Both remember what they have read, so every sentence
// gets a number that it never had.
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {createRequire} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {numbered, readFixtures, repeat} from './story.mjs'

const own = fileURLToPath(import.meta.url)
/** Words of a story that a new process reads alone, and of those that one reads again and again. */
const letter = 600
const sizes = [1000, 10_000]
const rounds = 7
/** Rounds that are for the compiler: it is at work until a hundred thousand words are read, and spends more than they. */
const warming = 12
const coldStarts = 7

const loaders = {
  async copydesk() {
    const {createDesk, readCopy, rules} = await import('../dist/src/index.js')
    const desk = createDesk({rules: rules.filter(({rule}) => rule.recommended !== false).map((rule) => ({rule}))})
    return async (text) => desk.lint(await readCopy(text))
  },
  'stock retext': () => loadRetext([import('retext-repeated-words'), loadSpell()]),
  // As in anybody's pipeline: nothing of the other rules is loaded that these do not need.
  'spelling and names': () => loadRetext(ofSpelling.map((rule) => import(`../dist/rules/${rule}/index.js`))),
  'stock retext-spell': () => loadRetext([loadSpell()]),
}
const ofSpelling = ['spelling', 'name-spelling', 'name-consistency', 'acronym', 'first-reference']
const matches = [
  ['copydesk', 'stock retext'],
  ['spelling and names', 'stock retext-spell'],
]

async function loadSpell() {
  const [{default: plugin}, {default: dictionary}] = await Promise.all([
    import('retext-spell'),
    import('dictionary-en'),
  ])
  return {default: plugin, options: {dictionary}}
}

async function loadRetext(loading) {
  const {unified} = await import('unified')
  const {VFile} = await import('vfile')
  const {default: retextEnglish} = await import('retext-english')
  const processor = unified().use(retextEnglish)
  for (const {default: plugin, options} of await Promise.all(loading)) processor.use(plugin, options)
  processor.freeze()
  return (text) => {
    const file = new VFile(text)
    return processor.run(processor.parse(file), file)
  }
}

/** What a dictionary costs before its first answer. */
const dictionaries = {
  async 'spelling and names'() {
    const {hasWord, nameKinds} = await import('../dist/src/lexicon/index.js')
    return hasWord('ferry') && nameKinds('Lagos')
  },
  async 'stock retext-spell'() {
    const {default: dictionary} = await import('dictionary-en')
    const nspell = createRequire(import.meta.resolve('retext-spell'))('nspell')
    return nspell(dictionary).correct('ferry')
  },
}

const [name, file, count] = process.argv.slice(2)
if (file === 'dictionary') console.log(JSON.stringify(await measureDictionary(name)))
else if (name) console.log(JSON.stringify(await measure(name, file, Number(count))))
else console.log(await compare())

/** In a child: seconds for each round and for the whole life of the process, and the most memory used, in MB. */
async function measure(name, file, count) {
  const text = fs.readFileSync(file, 'utf8')
  const lint = await loaders[name]()
  const times = []
  for (let round = 0; round < count; round++) {
    const fresh = numbered(text, round * text.length)
    const start = seconds()
    await lint(fresh)
    times.push(seconds() - start)
  }
  return {times, life: seconds(), memory: process.resourceUsage().maxRSS / 1024}
}

/** In a child: seconds until a dictionary has answered. */
async function measureDictionary(name) {
  const start = seconds()
  if (!(await dictionaries[name]())) throw new Error(`${name} does not know its words.`)
  return {life: seconds() - start}
}

/** Spent by this process since it began. */
function seconds() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

async function compare() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-bench-'))
  try {
    const text = await readFixtures()
    const files = [letter, ...sizes].map((words) => {
      const file = path.join(folder, `${words}.txt`)
      fs.writeFileSync(file, repeat(text, words))
      return {words, file}
    })
    const tables = matches.map(
      (names) => `${headOf(names)}\n${files.flatMap((size) => rowsOf(names, size)).join('\n')}`,
    )
    const where = `${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`
    return `${tables.join('\n\n')}\n\nMedians, processor time; ${where}.`
  } finally {
    fs.rmSync(folder, {recursive: true})
  }
}

function headOf([ours, theirs]) {
  return `| | ${ours} | ${theirs} | ratio |\n| --- | ---: | ---: | ---: |`
}

function rowsOf(names, {words, file}) {
  const size = `${words.toLocaleString('en')} words`
  return words === letter ? coldRows(names, file, size) : warmRows(names, file, size, words)
}

/** From the start of a process to its end, with one story between; the two take turns. */
function coldRows(names, file, size) {
  const starts = Array.from({length: coldStarts}, () => names.map((name) => run(name, file, 1)))
  const of = (measure) => names.map((_, i) => median(starts.map((runs) => measure(runs[i]))))
  return [
    ...dictionaryRows(names),
    row(
      `${size}, from a cold start: seconds of the processor`,
      of(({life}) => life),
      2,
    ),
    row(
      `${size}, from a cold start: seconds by the clock`,
      of(({clock}) => clock),
      2,
    ),
    row(
      `${size}, from a cold start: peak memory, MB`,
      of(({memory}) => memory),
    ),
  ]
}

function dictionaryRows(names) {
  if (!names.every((name) => name in dictionaries)) return []
  const lives = names.map((name) => median(Array.from({length: coldStarts}, () => run(name, 'dictionary', 1).life)))
  return [
    row(
      'dictionary, loaded and asked once: ms of the processor',
      lives.map((life) => life * 1000),
      1,
    ),
  ]
}

function warmRows(names, file, size, words) {
  const runs = names.map((name) => run(name, file, warming + rounds))
  return [
    row(
      `${size}, warm: words a second`,
      runs.map(({times}) => words / median(times.slice(warming))),
    ),
    row(
      `${size}, warm: peak memory, MB`,
      runs.map(({memory}) => memory),
    ),
  ]
}

function run(name, file, count) {
  const start = performance.now()
  const {stdout, stderr, status} = spawnSync(process.execPath, [own, name, file, String(count)], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${name} failed: ${stderr}`)
  return {...JSON.parse(stdout), clock: (performance.now() - start) / 1000}
}

function row(label, [ours, theirs], digits = 0) {
  const show = (value) => value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
  return `| ${label} | ${show(ours)} | ${show(theirs)} | ${(ours / theirs).toFixed(2)} |`
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
