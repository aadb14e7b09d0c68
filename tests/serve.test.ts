import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {copydesk, folderOf} from './command.ts'
import {connect, post, type RunningService, serviceFor, startService, until} from './service.ts'

const isReport = new Ajv2020({strict: false}).compile(JSON.parse(fs.readFileSync('schemas/report.schema.json', 'utf8')))

/** A word that stands in every story here, and must not stand in a log. */
const secret = 'Zyxlewick'

const story = `Mr ${secret} went to the the shop.\n`

/** Reads slowly, for ever or loudly, or ends the worker, as the story asks. */
const configuration = `
export default {
  names: ['${secret}'],
  plugins: [function mischief() {
    return (tree, file) => {
      const text = JSON.stringify(tree)
      const begun = Date.now()
      while (text.includes('slowly') && Date.now() < begun + 1500);
      while (text.includes('forever'));
      if (text.includes('doomsday')) process.exit()
      if (text.includes('loudly')) console.log(text), console.error(text)
    }
  }],
}
`

let shared: RunningService
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-'))

beforeAll(async () => {
  fs.writeFileSync(path.join(folder, 'copydesk.config.mjs'), configuration)
  shared = await startService(folder)
})

afterAll(async () => {
  shared.child.kill('SIGTERM')
  expect(await shared.ended).toBe(0)
  expect(shared.log().length).toBeGreaterThan(10)
  expect(JSON.stringify(shared.log())).not.toMatch(new RegExp(`${secret}|the the|shop`, 'i'))
  fs.rmSync(folder, {recursive: true})
})

async function errorOf(response: Response): Promise<{status: number; code: string; message: string}> {
  const {error} = (await response.json()) as {error: {status: number; code: string; message: string}}
  expect(error.status).toBe(response.status)
  return error
}

describe('POST /v1/lint', () => {
  test.each([
    ['plain', story, 'text', 'a.txt'],
    ['CRLF', `One line.\r\n\r\n${story.replace('\n', '\r\n')}`, 'text', 'a.txt'],
    ['emoji', `“👩‍👩‍👧 😀,” he said. ${story}`, 'text', 'a.txt'],
    ['a byte-order mark', `\uFEFF${story}`, 'text', 'a.txt'],
    ['Markdown', `# A **the the** 😀 &amp; \\* title\n\n> ${story}`, 'markdown', 'a.md'],
    ['HTML', `<p>A &amp; 😀 <b>the</b> the end.</p>\r\n<p>It is is.</p>`, 'html', 'a.html'],
  ])('answers what the command prints: %s', async (_, text, format, name) => {
    const response = await post(shared.address, '/v1/lint', {text, format, path: name})
    expect(response.status).toBe(200)
    const report = await response.json()
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    const {stdout} = await copydesk(folder, ['--format', 'json', '--stdin-path', name, '-'], {input: text})
    expect(report).toEqual(JSON.parse(stdout))
    const [{messages}] = (report as {files: [{messages: {place: {start: {offset: number}}; actual: string}[]}]}).files
    expect(messages.length).toBeGreaterThan(0)
    if (format === 'text')
      for (const {place, actual} of messages) expect(text.slice(place.start.offset)).toMatch(new RegExp(`^${actual}`))
  })

  test('a story without a name, and one without words', async () => {
    const answer = async (text: string) => (await post(shared.address, '/v1/lint', {text})).json()
    expect(await answer('')).toEqual({version: 1, files: [{path: '<stdin>', messages: []}]})
    expect(await answer(story)).toMatchObject({files: [{messages: [{ruleId: 'repeated-word', actual: 'the the'}]}]})
  })

  test('options lie over the configuration, for one story alone', async () => {
    const text = `The colour of ${secret}’s coat was was grey.`
    const rulesOf = async (options: unknown) => {
      const response = await post(shared.address, '/v1/lint', {text, options})
      const {files} = (await response.json()) as {files: [{messages: {ruleId: string; severity: string}[]}]}
      return files[0].messages.map(({ruleId, severity}) => `${ruleId} ${severity}`)
    }
    expect(await rulesOf({language: 'en-US'})).toContain('spelling error')
    expect(await rulesOf({language: 'en-US', words: ['colour', 'grey']})).toEqual(['repeated-word error'])
    expect(await rulesOf({rules: {'repeated-word': 'suggestion'}})).toEqual(['repeated-word suggestion'])
    expect(await rulesOf({rules: {'repeated-word': {allow: ['was']}}})).toEqual([])
    expect(await rulesOf({rules: {'repeated-word': 'off', mischief: 'off'}})).toEqual([])
    expect(await rulesOf(undefined)).toEqual(['repeated-word error'])
  })

  test.each([
    [{txet: 'a'}, '“txet” is no key of a story. Did you mean “text”?'],
    [{text: 7}, 'text: “7” stands here. Use the story, as a string.'],
    [['a'], 'A list stands here.'],
    [{text: 'a', format: 'docx'}, 'format: “docx” stands here. Use text, markdown or html.'],
    [{text: 'a', date: 'today'}, 'date: “today” stands here. Use a date such as'],
    [{text: 'a', options: {rules: {spacing: 'eror'}}}, 'Did you mean “error”?'],
    [{text: 'a', options: {rules: {spacin: 'error'}}}, 'Did you mean “spacing”?'],
    [{text: 'a', options: {plugins: ['x']}}, '“plugins” is no option. Use rules, language, names, words or acronyms.'],
    [{text: 'a', options: {extends: './x.yaml'}}, '“extends” is no option.'],
  ])('says what is wrong with %j', async (body, message) => {
    const response = await post(shared.address, '/v1/lint', body)
    expect(response.status).toBe(422)
    const error = await errorOf(response)
    expect(error.code).toBe('story')
    expect(error.message).toContain(message)
  })

  test.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
    ['no JSON', '{"text": "a}', {}, 400, 'not-json'],
    ['nothing', '', {}, 400, 'not-json'],
    ['no UTF-8', Buffer.from('{"text":"caf\u00e9"}', 'latin1'), {}, 400, 'not-utf8'],
    ['a form', 'text=a', {'content-type': 'application/x-www-form-urlencoded'}, 415, 'content-type'],
    ['a compressed body', '{}', {'content-encoding': 'gzip'}, 415, 'encoding'],
  ])('refuses %s', async (_, body, headers, status, code) => {
    const response = await fetch(`${shared.address}/v1/lint`, {
      method: 'POST',
      headers: {'content-type': 'application/json', ...headers},
      body: body as BodyInit,
    })
    expect(response.status).toBe(status)
    expect((await errorOf(response)).code).toBe(code)
  })

  test('what a plugin prints is not mixed with anything', async () => {
    const response = await post(shared.address, '/v1/lint', {text: `${secret} sang loudly.`})
    expect(await response.json()).toMatchObject({files: [{messages: []}]})
  })

  test('a path leads to no file', async () => {
    const elsewhere = folderOf({'copydesk.config.yaml': 'rules: {repeated-word: off}\n'})
    const body = {text: story, path: path.join(elsewhere, 'a.txt')}
    expect(await (await post(shared.address, '/v1/lint', body)).json()).toMatchObject({
      files: [{messages: [{ruleId: 'repeated-word'}]}],
    })
  })

  test('what is wrong with the story itself is told', async () => {
    const response = await post(shared.address, '/v1/lint', {text: '<p>It was <b>fine.</p>', format: 'html'})
    const report = await response.json()
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    expect(report).toMatchObject({files: [{problems: [{offset: 10}]}]})
  })
})

describe('other routes', () => {
  test('GET /v1/rules', async () => {
    const {rules} = (await (await fetch(`${shared.address}/v1/rules`)).json()) as {rules: {id: string}[]}
    expect(rules.find(({id}) => id === 'spacing')).toMatchObject({
      category: 'mechanics',
      severity: 'error',
      fix: 'safe',
    })
    expect(rules.find(({id}) => id === 'redundancy')).toMatchObject({severity: 'off', default: 'off'})
  })

  test('GET and HEAD /healthz', async () => {
    expect(await (await fetch(`${shared.address}/healthz`)).json()).toMatchObject({status: 'ok'})
    const head = await fetch(`${shared.address}/healthz`, {method: 'HEAD'})
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test('GET /metrics', async () => {
    await post(shared.address, '/v1/lint', {text: story})
    const response = await fetch(`${shared.address}/metrics`)
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await response.text()
    for (const line of text.trim().split('\n'))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[^"]*"(?:,\w+="[^"]*")*\})? -?[\d.e+-]+)$/)
    expect(text).toMatch(/^copydesk_http_requests_total\{route="\/v1\/lint",status="200"\} [1-9]/m)
    expect(text).toMatch(/^copydesk_http_request_duration_seconds_bucket\{route="\/v1\/lint",le="\+Inf"\} [1-9]/m)
    expect(text).toMatch(/^copydesk_findings_total\{rule="repeated-word"\} [1-9]/m)
    expect(text).toMatch(/^copydesk_words_read_total [1-9]/m)
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m)
  })

  test('what there is not', async () => {
    const missing = await fetch(`${shared.address}/v1/${secret}?text=${secret}`)
    expect([missing.status, (await errorOf(missing)).code]).toEqual([404, 'not-found'])
    const wrong = await fetch(`${shared.address}/v1/lint`)
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
    const deleting = await fetch(`${shared.address}/v1/rules`, {method: 'DELETE'})
    expect([deleting.status, deleting.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  test('pages of other origins read nothing', async () => {
    const headers = {origin: 'https://cms.example.com'}
    const asked = await fetch(`${shared.address}/v1/lint`, {method: 'OPTIONS', headers})
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, null])
    const answered = await post(shared.address, '/v1/lint', {text: story}, headers)
    expect(answered.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('clients that misbehave', () => {
  test('100 MB are refused, and the reason is read', async () => {
    const response = await fetch(`${shared.address}/v1/lint`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: Buffer.alloc(100 * 1024 * 1024, ' '),
    })
    expect([response.status, (await errorOf(response)).message]).toEqual([
      413,
      'The body has 100.0 MB; it may have 4.0 MB.',
    ])
  })

  test('100 MB that come in pieces, too', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = http.request(`${shared.address}/v1/lint`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
      })
      request.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
      const piece = Buffer.alloc(1024 * 1024, ' ')
      for (let i = 0; i < 100; i++) request.write(piece)
      request.end()
    })
    expect(status).toBe(413)
  })

  test('who waits to be told to go on is told, or told why not', async () => {
    const ask = (bytes: number) =>
      new Promise<[number | undefined, boolean]>((resolve, reject) => {
        let isTold = false
        const request = http.request(`${shared.address}/v1/lint`, {
          method: 'POST',
          headers: {'content-type': 'application/json', 'content-length': bytes, expect: '100-continue'},
        })
        request.on('continue', () => {
          isTold = true
          request.end('{"text":""}'.padEnd(bytes))
        })
        request.on('response', (response) => resolve([response.resume().statusCode, isTold])).on('error', reject)
        request.flushHeaders()
      })
    expect(await ask(100)).toEqual([200, true])
    expect(await ask(100_000_000)).toEqual([413, false])
  })

  test('half a request, or none, is not waited for', async () => {
    const {address} = await serviceFor(folder, ['--client-timeout', '1'])
    const [silent, head, body, nonsense, reader] = Array.from({length: 5}, () => connect(address))
    head?.write('POST /v1/lint HTTP/1.1\r\nhost: x\r\nx-slow')
    body?.write(
      'POST /v1/lint HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"text":',
    )
    nonsense?.write('\u0000\u0001\r\n\r\n')
    // Asks a thousand times, and never reads an answer.
    reader?.pause()
    reader?.write('GET /v1/rules HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(1000))
    await Promise.all([silent, head, body, nonsense].map((socket) => socket?.isClosed))
    expect(head?.received()).toMatch(/^HTTP\/1\.1 408 /)
    expect(body?.received()).toMatch(/^HTTP\/1\.1 408 .*"code":"slow"/s)
    expect(nonsense?.received()).toMatch(/^HTTP\/1\.1 400 /)
    expect((await post(address, '/v1/lint', {text: story})).status).toBe(200)
    await until(async () =>
      (await (await fetch(`${address}/metrics`)).text()).includes('copydesk_requests_in_flight 1\n'),
    )
  })

  test('who hangs up in the middle of a body leaves nothing behind', async () => {
    const socket = connect(shared.address)
    socket.write('POST /v1/lint HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{')
    await until(async () => (await shared.metric('copydesk_requests_in_flight')) === 2)
    socket.destroy()
    await until(async () => (await shared.metric('copydesk_requests_in_flight')) === 1)
  })
})

describe('limits', () => {
  test('a worker that overruns, or breaks off, is replaced', async () => {
    const {address, metric} = await serviceFor(folder, ['--timeout', '1'])
    const overrun = await post(address, '/v1/lint', {text: 'It goes on forever.'})
    expect([overrun.status, (await errorOf(overrun)).code]).toEqual([504, 'timeout'])
    const crash = await post(address, '/v1/lint', {text: 'It is doomsday.'})
    expect([crash.status, (await errorOf(crash)).code]).toEqual([500, 'crash'])
    expect((await post(address, '/v1/lint', {text: story})).status).toBe(200)
    expect(await metric('copydesk_workers_replaced_total{reason="overrun"}')).toBe(1)
    expect(await metric('copydesk_workers_replaced_total{reason="crash"}')).toBe(1)
  })

  test('more stories than may wait are refused, and told when to come again', async () => {
    const {address, metric} = await serviceFor(folder, ['--queue', '1'])
    const first = post(address, '/v1/lint', {text: 'It moves slowly.'})
    await until(async () => (await metric('copydesk_requests_in_flight')) === 2)
    const second = post(address, '/v1/lint', {text: story})
    await until(async () => (await metric('copydesk_stories_waiting')) === 1)
    const third = await post(address, '/v1/lint', {text: story})
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '1'])
    const plain = await post(address, '/v2/check', 'text=a&language=en')
    expect([plain.status, await plain.text()]).toEqual([503, expect.stringMatching(/^Error: /)])
    expect([(await first).status, (await second).status]).toEqual([200, 200])
  })
})

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s: what was taken is answered, then it ends', async (signal) => {
    const service = await serviceFor(folder)
    const {address, child, ended, metric} = service
    const busy = post(address, '/v1/lint', {text: `${secret} moves slowly.`})
    connect(address)
    const half = connect(address)
    half.write('POST /v1/lint HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{')
    await until(async () => (await metric('copydesk_requests_in_flight')) === 3)
    child.kill(signal)
    expect((await busy).status).toBe(200)
    expect(await ended).toBe(0)
    expect(half.received()).toMatch(/^HTTP\/1\.1 503 /)
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
    expect(service.log().at(-1)).toMatchObject({event: 'stopped'})
  })
})

describe('tokens and origins', () => {
  const token = 's3cret-of-the-desk'

  test('who has no token, or a wrong one, is refused', async () => {
    const {address, log} = await serviceFor(folder, ['--allow-origin', 'https://cms.example.com'], {
      COPYDESK_TOKEN: token,
    })
    const ask = async (headers: Record<string, string>) => {
      const response = await post(address, '/v1/lint', {text: story}, headers)
      return [response.status, response.headers.get('www-authenticate')]
    }
    expect(await ask({})).toEqual([401, 'Bearer'])
    expect(await ask({authorization: 'Bearer no'})).toEqual([401, 'Bearer'])
    expect(await ask({authorization: `Basic ${token}`})).toEqual([401, 'Bearer'])
    expect(await ask({authorization: `Bearer ${token}`})).toEqual([200, null])
    const check = async (form: string, headers = {}) => (await post(address, '/v2/check', form, headers)).status
    expect(await check('language=en&text=a')).toBe(401)
    expect(await check('language=en&text=a&apiKey=no')).toBe(401)
    expect(await check(`language=en&text=a&apiKey=${token}`)).toBe(200)
    expect(await check('language=en&text=a', {authorization: `Bearer ${token}`})).toBe(200)
    expect((await fetch(`${address}/v2/check?language=en&text=a&apiKey=${token}`)).status).toBe(401)
    expect((await fetch(`${address}/metrics`)).status).toBe(401)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect((await fetch(`${address}/v2/languages`)).status).toBe(200)
    const headers = {origin: 'https://cms.example.com'}
    const preflight = await fetch(`${address}/v1/lint`, {method: 'OPTIONS', headers})
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, headers.origin])
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
    const other = await fetch(`${address}/healthz`, {headers: {origin: 'https://example.org'}})
    expect([other.headers.get('access-control-allow-origin'), other.headers.get('vary')]).toEqual([null, 'Origin'])
    expect(JSON.stringify(log())).not.toContain(token)
  })

  test('a token may stand in a file', async () => {
    const {address} = await serviceFor(folderOf({'token.txt': `${token}\n`}), ['--token-file', 'token.txt'])
    const headers = {authorization: `Bearer ${token}`}
    expect((await fetch(`${address}/v1/rules`)).status).toBe(401)
    expect((await fetch(`${address}/v1/rules`, {headers})).status).toBe(200)
  })
})

test.each<[string[], Record<string, string>, RegExp]>([
  [['--port', '70000'], {}, /--port <n>.*65535/],
  [['--timeout', '0'], {}, /--timeout/],
  [['--allow-origin', 'cms.example.com'], {}, /https:\/\/cms\.example\.com/],
  [['--token-file', 'none.txt'], {}, /none\.txt.*cannot be read/],
  [['--token-file', 'a.txt'], {COPYDESK_TOKEN: 'a'}, /Set one of them/],
  [['--config', 'none.yaml'], {}, /none\.yaml: there is no such file/],
  [['--host', '203.0.113.1', '--port', '0'], {}, /no address of this machine/],
])('%j cannot be served', async (args, env, said) => {
  const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': 'a'}), ['serve', ...args], {env})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(said)
})

test('a port that is taken', async () => {
  const {port} = new URL(shared.address)
  const {status, stderr} = await copydesk(folderOf({}), ['serve', '--port', port])
  expect([status, stderr]).toEqual([2, `copydesk: Port ${port} is taken. Name another by --port, or 0 for any.\n`])
})
