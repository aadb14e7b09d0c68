// How the service bears up: `npm run build && node bench/serve.mjs [--minutes N]`. Prints Markdown.
//
// Eight connections send stories of 600 words, each with sentences that were never sent before; without --minutes a
// thousand of them. Memory is the whole process's, workers included.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readCopy} from '../dist/src/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const connections = 8
const requests = 1000
const words = 600

const {values} = parseArgs({options: {minutes: {type: 'string'}}})
const minutes = values.minutes === undefined ? undefined : Number(values.minutes)

const paragraphs = await readFixtures()
const service = await startService()
const agent = new http.Agent({keepAlive: true, maxSockets: connections})
const times = []
const memory = []
const failures = new Map()
let sent = 0

// The compiler has its time first.
for (let i = 0; i < 40; i++) await lint()
times.length = 0
sent = 0
memory.push(await memoryOf())
const sampler = setInterval(async () => memory.push(await memoryOf()), 10_000)
const begun = performance.now()
const isOver = () => (minutes === undefined ? sent >= requests : performance.now() - begun > minutes * 60_000)
await Promise.all(
  Array.from({length: connections}, async () => {
    while (!isOver()) await lint()
  }),
)
const seconds = (performance.now() - begun) / 1000
clearInterval(sampler)
memory.push(await memoryOf())
service.child.kill('SIGTERM')
const status = await service.ended
agent.destroy()
console.log(report())
process.exitCode = failures.size || status !== 0 ? 1 : 0

async function lint() {
  const text = storyOf(sent++)
  const start = performance.now()
  const outcome = await post(JSON.stringify({text})).catch((error) => error.code ?? error.message)
  times.push(performance.now() - start)
  if (outcome !== 200) failures.set(outcome, (failures.get(outcome) ?? 0) + 1)
}

function post(body) {
  return new Promise((resolve, reject) => {
    const headers = {'content-type': 'application/json', 'content-length': Buffer.byteLength(body)}
    const request = http.request(`${service.address}/v1/lint`, {method: 'POST', headers, agent}, (response) => {
      response.on('end', () => resolve(response.statusCode)).on('error', reject)
      response.resume()
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Six hundred words from somewhere in the fixtures, with a number in each sentence that tells it from all others. */
function storyOf(number) {
  const taken = []
  for (let i = number * 7, left = words; left > 0; i++) {
    const paragraph = paragraphs[i % paragraphs.length].split(/\s+/).slice(0, left)
    left -= paragraph.length
    taken.push(paragraph.join(' '))
  }
  return taken.join('\n\n').replace(/(?<=\p{Ll})\.(?=\s|$)/gu, () => ` ${number + 1}.`)
}

async function memoryOf() {
  const text = await (await fetch(`${service.address}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20
}

async function startService() {
  const command = path.join(root, 'dist/src/cli/main.js')
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', '--no-config'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise((resolve) => child.on('close', resolve))
  const address = await new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())))
  return {child, ended, address}
}

/** The paragraphs of all fixtures. */
async function readFixtures() {
  const texts = []
  for (const folder of ['clean', 'flawed'])
    for (const name of fs.readdirSync(path.join(root, 'fixtures', folder)).sort()) {
      if (name.endsWith('.report.txt')) continue
      const {blocks} = await readCopy(fs.readFileSync(path.join(root, 'fixtures', folder, name)), {path: name})
      texts.push(...blocks.map(({text}) => text))
    }
  return texts
}

function report() {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))])
  const third = Math.max(1, Math.floor(memory.length / 3))
  const thirds = [memory.slice(0, third), memory.slice(third, -third), memory.slice(-third)]
  const mean = (values) => Math.round(values.reduce((a, b) => a + b, 0) / values.length)
  const errors = [...failures].map(([kind, count]) => `${kind}: ${count}`).join(', ') || 'none'
  return [
    '| | |',
    '| --- | ---: |',
    `| stories of ${words} words, ${connections} connections | ${sent.toLocaleString('en')} |`,
    `| errors | ${errors} |`,
    `| median, 95th percentile | ${at(0.5)}, ${at(0.95)} ms |`,
    `| stories a second | ${(sent / seconds).toFixed(1)} |`,
    `| words a second | ${Math.round((sent * words) / seconds).toLocaleString('en')} |`,
    `| memory at the start, at the end | ${Math.round(memory[0])}, ${Math.round(memory.at(-1))} MB |`,
    // In the first, what is kept from story to story fills up.
    `| mean of each third | ${thirds.map((samples) => mean(samples.length ? samples : memory)).join(', ')} MB |`,
    `| most | ${Math.round(Math.max(...memory))} MB |`,
    '',
    `${(seconds / 60).toFixed(1)} minutes; ${os.cpus()[0]?.model ?? 'unknown processor'} × ${os.availableParallelism()}, Node ${process.versions.node}.`,
  ].join('\n')
}
