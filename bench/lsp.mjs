// The language server as an editor feels it, beside unified-language-server with retext: `npm run build`, then
// `node bench/lsp.mjs [FOLDER [STORY]]`, where FOLDER has unified-language-server, retext and its plugins in node_modules
// (`npm install unified-language-server@4.1.0 retext retext-repeated-words retext-indefinite-article
// retext-sentence-spacing retext-quotes retext-redundant-acronyms retext-passive`). Without retext-spell, whose
// suggestions would take most of its time. STORY is plain text with a blank line between paragraphs, 10,000 words or more;
// without it the fixtures are taken, again and again, every sentence with a number. Prints Markdown.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'
import {numbered, readFixtures, repeat} from './story.mjs'

const starts = 7
const warmUp = 20
const keystrokes = Number(process.env.KEYS ?? 60)
/** Milliseconds after which nothing comes any more. */
const patience = 15_000

const command = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url))
const [peers, story] = process.argv.slice(2)

/** Its engine waits for ever where a report is longer than a stream's buffer: a larger one lets it end. */
const unified = `
import stream from 'node:stream'
stream.setDefaultHighWaterMark(false, 2 ** 28)
const {createUnifiedLanguageServer} = await import('unified-language-server')
const plugins = await Promise.all(['repeated-words', 'indefinite-article', 'sentence-spacing', 'quotes', 'redundant-acronyms', 'passive']
  .map(async (name) => (await import('retext-' + name)).default))
createUnifiedLanguageServer({
  configurationSection: 'retext', packageField: 'retextConfig', pluginPrefix: 'retext', processorName: 'retext',
  processorSpecifier: 'retext', rcName: '.retextrc', ignoreName: '.retextignore',
  defaultProcessor: (await import('retext')).retext, plugins,
})
`

const servers = [
  {name: 'copydesk', debounce: 200, isIncremental: true, args: [command, 'lsp', '--stdio'], cwd: os.tmpdir()},
]
if (peers && fs.existsSync(path.join(peers, 'node_modules/unified-language-server'))) {
  const script = path.join(peers, 'copydesk-bench-server.mjs')
  fs.writeFileSync(script, unified)
  servers.push({
    name: 'unified-language-server',
    debounce: 0,
    isIncremental: false,
    args: [script, '--stdio'],
    cwd: peers,
  })
} else console.error('unified-language-server is not installed there: copydesk alone is measured.')

const text = story ? fs.readFileSync(story, 'utf8') : numbered(repeat(await readFixtures(), 10_000))
const rows = [['spawn → initialized, ms'], ['spawn → first diagnostics, 1,000 words, ms']]
for (const words of [1000, 10_000])
  for (const what of ['p50', 'p95', 'processor time'])
    rows.push([`keystroke → diagnostics, ${words.toLocaleString('en')} words, ${what}, ms`])
rows.push(['ten keys, 50 ms apart, 10,000 words: last key → its diagnostics, ms'])
for (const server of servers) {
  const times = []
  for (let i = 0; i < starts; i++) times.push(await timeStart(server, repeat(text, 1000)))
  rows[0].push(
    show(
      quantile(
        times.map(([start]) => start),
        0.5,
      ),
    ),
  )
  rows[1].push(
    show(
      quantile(
        times.map(([, first]) => first),
        0.5,
      ),
    ),
  )
  let row = 2
  for (const words of [1000, 10_000]) {
    const {keys, burst, spent} = await timeKeys(server, repeat(text, words))
    rows[row++].push(say(quantile(keys, 0.5), server))
    rows[row++].push(say(quantile(keys, 0.95), server))
    rows[row++].push(spent === undefined ? '' : show(spent))
    if (words === 10_000) rows[row].push(say(burst, server))
  }
}
console.log(`| | ${servers.map(({name}) => name).join(' | ')} |\n| --- |${servers.map(() => ' ---: |').join('')}`)
for (const row of rows) console.log(`| ${row.join(' | ')} |`)
console.log(`\nTime on the wall; ${os.cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}.`)
console.log('In brackets: without the wait for a pause in the typing.')
process.exit()

async function timeStart(server, story) {
  const start = performance.now()
  const editor = await open(server)
  const initialized = performance.now() - start
  await editor.change(story)
  const first = performance.now() - start
  editor.end()
  return [initialized, first]
}

async function timeKeys(server, story) {
  const editor = await open(server)
  const opened = performance.now()
  await editor.change(story)
  if (performance.now() - opened >= patience) {
    editor.end()
    return {keys: [patience], burst: patience}
  }
  const places = [...story.matchAll(/(?<=\p{Ll}{3}) /gu)].map(({index}) => index)
  const keys = []
  let before
  const place = (i) => places[Math.floor((places.length * ((i * 7919) % 997)) / 997)]
  for (let i = 0; i < keystrokes + warmUp; i++) {
    if (i === warmUp) before = editor.spent()
    const start = performance.now()
    await editor.type(place(i) + i, 'x')
    // The first are for the compiler.
    if (i >= warmUp) keys.push(performance.now() - start)
  }
  const spent = before === undefined ? undefined : (editor.spent() - before) / keystrokes
  let last
  for (let i = 0; i < 10; i++) {
    last = {start: performance.now(), said: editor.type(place(99) + i, 'y')}
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await last.said
  const burst = performance.now() - last.start
  editor.end()
  return {keys, burst, spent}
}

/** Starts a server, and what an editor does with it. */
async function open({args, cwd, isIncremental}) {
  const child = spawn(process.execPath, args, {cwd, stdio: ['pipe', 'pipe', 'ignore']})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const uri = pathToFileURL(path.join(cwd, 'story.txt')).href
  let version = 0
  let current = ''
  let waiting = () => {}
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    if (params.uri === uri && params.version === version) waiting()
  })
  connection.onRequest('workspace/configuration', ({items}) => items.map(() => ({})))
  connection.onRequest('client/registerCapability', () => null)
  connection.onNotification('window/logMessage', () => {})
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(cwd).href,
    workspaceFolders: [{uri: pathToFileURL(cwd).href, name: 'bench'}],
    capabilities: {workspace: {configuration: true}, textDocument: {publishDiagnostics: {versionSupport: true}}},
  })
  await connection.sendNotification('initialized', {})
  const said = () =>
    new Promise((resolve) => {
      waiting = resolve
      setTimeout(resolve, patience).unref()
    })
  return {
    change(text) {
      current = text
      version = 1
      const done = said()
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: {uri, languageId: 'plaintext', version, text},
      })
      return done
    },
    type(offset, letter) {
      const lines = current.slice(0, offset).split('\n')
      const place = {line: lines.length - 1, character: lines.at(-1).length}
      current = current.slice(0, offset) + letter + current.slice(offset)
      version++
      const done = said()
      const change = isIncremental ? {range: {start: place, end: place}, text: letter} : {text: current}
      void connection.sendNotification('textDocument/didChange', {
        textDocument: {uri, version},
        contentChanges: [change],
      })
      return done
    },
    /** Milliseconds of a processor that the server has had, which other work on the machine does not lengthen; where the system tells. */
    spent() {
      if (process.platform !== 'linux') return undefined
      const fields = fs.readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ')
      return (Number(fields[13]) + Number(fields[14])) * 10
    },
    end() {
      connection.dispose()
      child.kill()
    },
  }
}

function quantile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
}

function say(time, {debounce}) {
  return debounce && time < patience ? `${show(time)} (${show(time - debounce)})` : show(time)
}

function show(time) {
  return time >= patience ? 'never' : Math.round(time).toLocaleString('en')
}
