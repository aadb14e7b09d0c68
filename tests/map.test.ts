import {execFile} from 'node:child_process'
import fs from 'node:fs'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {recordSchema} from '../src/service/story-request.ts'
import {command, copydesk, folderOf, start} from './command.ts'

const isAnswer = new Ajv2020({strict: false}).compile(JSON.parse(fs.readFileSync('schemas/answer.schema.json', 'utf8')))

interface MapAnswer {
  id: string | number | null
  version: string
  config: string
  path?: string
  messages?: {ruleId: string; actual: string; place: {start: {offset: number}}}[]
  problems?: {reason: string}[]
  error?: {code: string; message: string}
}

/** Runs `copydesk map`, and takes its answers apart. */
async function map(input: string | Uint8Array, args: readonly string[] = [], files: Record<string, string> = {}) {
  const run = await copydesk(folderOf(files), ['map', '--jobs', '1', ...args], {input})
  expect(run.stdout === '' || run.stdout.endsWith('\n')).toBe(true)
  const answers = run.stdout
    .split('\n')
    .slice(0, -1)
    .map((line): MapAnswer => JSON.parse(line))
  for (const answer of answers) expect(isAnswer(answer), JSON.stringify(isAnswer.errors)).toBe(true)
  return {...run, answers}
}

const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')

const brief = ({id, messages, error}: MapAnswer) => [id, error?.code ?? messages?.map(({ruleId}) => ruleId)]

test('a line in, a line out: id, version, configuration and findings', async () => {
  const {status, answers, stderr} = await map(
    lines(
      {id: 'a', text: 'He saw saw it.', path: 'desk/a.txt'},
      {id: 7, text: 'He saw it.'},
      {text: '# He saw saw it', format: 'markdown'},
    ),
  )
  expect(status).toBe(0)
  expect(answers.map(brief)).toEqual([
    ['a', ['repeated-word']],
    [7, []],
    [null, ['repeated-word']],
  ])
  expect(answers[0]).toMatchObject({
    path: 'desk/a.txt',
    version: expect.any(String),
    config: expect.stringMatching(/^[\da-f]{64}$/),
  })
  const summary = JSON.parse(stderr)
  expect(summary).toMatchObject({lines: 3, stories: 3, errors: 0, words: 11, findings: 2})
  expect(summary.config).toBe(answers[0]?.config)
})

test('what cannot be read has an error in its place', async () => {
  const input = Buffer.concat([
    Buffer.from('{"id":1,"text":"He saw saw it."}\r\n\n  \t\n{"id":2\n["text"]\n"text"\nnull\n'),
    Buffer.from('{"id":3,"text":"caf\u00e9"}\n', 'latin1'),
    Buffer.from('\uFEFF{"id":4,"text":"He saw saw it."}\n'),
    Buffer.from('{"id":5,"txet":"a"}\n{"id":6,"text":"a","format":"docx"}\n{"id":12345678901234567890,"text":"a"}\n'),
    Buffer.from('{"id":7,"text":"a","options":{"rules":{"spacin":"off"}}}\n'),
    Buffer.from(`{"id":8,"text":"${'a'.repeat(5000)}"}\n`),
    Buffer.from('{"id":9,"text":"He saw saw it."}'),
  ])
  const {status, answers, stderr} = await map(input, ['--max-bytes', '4096'])
  expect(status).toBe(0)
  expect(answers.map(brief)).toEqual([
    [1, ['repeated-word']],
    [null, 'empty'],
    [null, 'empty'],
    [null, 'not-json'],
    [null, 'not-a-story'],
    [null, 'not-a-story'],
    [null, 'not-a-story'],
    [null, 'not-utf8'],
    [4, ['repeated-word']],
    [5, 'not-a-story'],
    [6, 'not-a-story'],
    [null, 'not-a-story'],
    [7, 'not-a-story'],
    [null, 'too-long'],
    [9, ['repeated-word']],
  ])
  expect(answers[9]?.error?.message).toContain('Did you mean “text”?')
  expect(answers[12]?.error?.message).toContain('Did you mean “spacing”?')
  expect(JSON.parse(stderr)).toMatchObject({lines: 15, stories: 3, errors: 12})
})

test('the schema of a story is that by which it is checked', () => {
  const read = (name: string) => JSON.parse(fs.readFileSync(`schemas/${name}.schema.json`, 'utf8'))
  const [schema, config] = [read('story'), read('config')]
  const isStory = new Ajv({strict: false}).addSchema(config).compile(schema)
  expect(Object.keys(schema.properties)).toEqual(Object.keys(recordSchema.entries))
  expect(isStory({id: 1, text: 'a', options: {rules: {spacing: 'error'}, names: ['Zyxlewick']}})).toBe(true)
  expect(isStory({text: 'a', options: {plugins: []}})).toBe(false)
})

test('nothing in, nothing out', async () => {
  const {status, stdout, stderr} = await map('')
  expect([status, stdout, JSON.parse(stderr).lines]).toEqual([0, '', 0])
})

test('a line ends with a line feed and with nothing else', async () => {
  const text = 'One.\u2028He saw saw it.\u2029Two.'
  const {answers} = await map(lines({id: 1, text}))
  expect(answers.map(brief)).toEqual([[1, ['repeated-word']]])
  expect(text.slice(answers[0]?.messages?.[0]?.place.start.offset)).toMatch(/^saw saw/)
})

test('offsets count UTF-16', async () => {
  const texts = ['👩‍👩‍👧 😀 He saw saw it.', '\uFEFFHe saw saw it.', 'One line.\r\n\r\nHe saw saw it.\r\n']
  const {answers} = await map(lines(...texts.map((text, id) => ({id, text}))))
  const offsets = answers.map(
    ({messages}) => messages?.find(({ruleId}) => ruleId === 'repeated-word')?.place.start.offset,
  )
  expect(offsets).toEqual(texts.map((text) => text.indexOf('saw saw')))
})

const stories = ['clean', 'flawed'].flatMap((folder) =>
  fs
    .readdirSync(`fixtures/${folder}`)
    .filter((name) => !name.endsWith('.report.txt'))
    .map((name) => ({path: name, text: fs.readFileSync(`fixtures/${folder}/${name}`, 'utf8')})),
)

test('the same bytes whatever --jobs, in order', async () => {
  const input = stories.map((story, id) => `${JSON.stringify({id, ...story})}\nno story\n`).join('')
  const [one, two, four] = await Promise.all(['1', '2', '4'].map((jobs) => map(input, ['--jobs', jobs])))
  expect(one?.status).toBe(0)
  expect(one?.answers.filter(({error}) => !error).map(({id}) => id)).toEqual(stories.map((_, id) => id))
  expect(one?.answers.some(({messages}) => messages?.length)).toBe(true)
  expect(two?.stdout).toBe(one?.stdout)
  expect(four?.stdout).toBe(one?.stdout)
}, 120_000)

test('neither the day, the locale nor the folder tells in the answers', async () => {
  const files = {
    'copydesk.config.yaml': 'names: [Zyxlewick]\n',
    'stet.yaml': '- {rule: repeated-word, words: saw saw, reason: so, until: 2020-01-01}\n',
  }
  const input = lines({id: 1, text: 'He saw saw it.'})
  const run = async (args: string[], env: Record<string, string> = {}) =>
    (await copydesk(folderOf(files), ['map', '--jobs', '1', ...args], {input, env})).stdout
  const first = await run([])
  expect(brief(JSON.parse(first))).toEqual([1, []])
  expect(await run([], {LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati'})).toBe(first)
  expect(brief(JSON.parse(await run(['--date', '2026-11-28'])))).toEqual([1, ['repeated-word']])
})

test('the configuration holds, and an override by path', async () => {
  const files = {
    'copydesk.config.yaml': `
      rules: {repeated-word: off}
      overrides: [{files: letters/**, rules: {repeated-word: suggestion}}]
      ignores: [archive/**]
    `,
  }
  const text = 'He saw saw it.'
  const {answers} = await map(
    lines({id: 1, text}, {id: 2, text, path: 'letters/a.txt'}, {id: 3, text, path: 'archive/a.txt'}),
    [],
    files,
  )
  expect(answers.map(brief)).toEqual([
    [1, []],
    [2, ['repeated-word']],
    [3, []],
  ])
  expect(answers[2]?.problems).toMatchObject([{reason: 'The story is left out by “ignores” in the configuration.'}])
  expect(new Set(answers.map(({config}) => config)).size).toBe(2)
})

test('a story that takes too long, or breaks its worker, is an error in its place', async () => {
  const files = {
    'copydesk.config.mjs': `
      export default {plugins: [function mischief() {
        return (tree) => {
          const text = JSON.stringify(tree)
          while (text.includes('forever'));
          if (text.includes('doomsday')) process.exit()
          if (text.includes('loudly')) console.log(text)
        }
      }]}
    `,
  }
  const input = lines(
    ...['He saw saw it.', 'It goes on forever.', 'It sang loudly.', 'It is doomsday.', 'He saw saw it.'].map(
      (text, id) => ({
        id,
        text,
      }),
    ),
  )
  const {status, answers} = await map(input, ['--timeout', '1'], files)
  expect(status).toBe(0)
  expect(answers.map(brief)).toEqual([
    [0, ['repeated-word']],
    [1, 'timeout'],
    [2, []],
    [3, 'crash'],
    [4, ['repeated-word']],
  ])
})

test.each([
  [['--config', 'none.yaml'], /none\.yaml: there is no such file/],
  [['--max-bytes', 'many'], /--max-bytes/],
  [['a.ndjson'], /too many arguments/i],
])('%j: 2', async (args, said) => {
  const {status, stdout, stderr} = await copydesk(folderOf({}), ['map', ...args])
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(said)
})

test('a configuration with a fault: 2', async () => {
  const {status, stdout, stderr} = await map(lines({text: 'a'}), [], {'copydesk.config.yaml': 'rulez: {}\n'})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(/^copydesk\.config\.yaml:1:1: /)
})

const shell = (line: string) =>
  new Promise<{status: number; stdout: string; stderr: string}>((resolve) =>
    execFile('bash', ['-c', line], (error, stdout, stderr) =>
      resolve({status: Number(error?.code ?? 0), stdout, stderr}),
    ),
  )

const map1 = `'${process.execPath}' '${command}' map --jobs 1`

test.skipIf(process.platform !== 'linux')('input that cannot be read: 3', async () => {
  const {status, stdout, stderr} = await shell(`${map1} < /tmp`)
  expect({status, stdout}).toEqual({status: 3, stdout: ''})
  expect(stderr).toMatch(/^copydesk: Standard input is a folder\. .*\n$/)
})

test.skipIf(process.platform !== 'linux')(
  'answers that cannot be written: 3; a reader that has seen enough: 0',
  async () => {
    const story = `{"text":"He saw saw it."}`
    const full = await shell(`yes '${story}' | head -50 | ${map1} > /dev/full`)
    expect([full.status, full.stderr]).toEqual([3, expect.stringMatching(/ENOSPC/)])
    const head = await shell(`yes '${story}' | head -100000 | ${map1} | head -1; echo "\${PIPESTATUS[2]}"`)
    expect(head.stdout).toMatch(/^\{"id":null,.*\n0\n$/)
    expect(head.stderr).toBe('')
  },
)

test('an answer comes before the next line is sent', async () => {
  const child = start(folderOf({}), ['map', '--jobs', '2'])
  for (const id of [1, 2, 3]) {
    child.stdin?.write(lines({id, text: 'He saw saw it.'}))
    const answer = await new Promise<string>((resolve) => child.stdout?.once('data', (chunk) => resolve(String(chunk))))
    expect(JSON.parse(answer).id).toBe(id)
  }
  child.stdin?.end()
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})

test('no more is taken in than is taken away', async () => {
  const child = start(folderOf({}), ['map', '--jobs', '1'])
  child.stdin?.on('error', () => {})
  // A line of which the answer is as long: 64 kB of faults.
  const line = lines({text: 'He saw saw it. '.repeat(200)})
  let sent = 0
  let isFull = false
  for (; !isFull && sent < 5000; sent++) {
    if (child.stdin?.write(line)) continue
    isFull = await Promise.race([
      new Promise<false>((resolve) => child.stdin?.once('drain', () => resolve(false))),
      new Promise<true>((resolve) => setTimeout(() => resolve(true), 3000)),
    ])
  }
  expect(isFull).toBe(true)
  expect(sent).toBeLessThan(1000)
  child.kill('SIGKILL')
})
