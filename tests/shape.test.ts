import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'

/** Which rooms a room may import from. Arrows never turn back. */
const arrows: Record<string, readonly string[]> = {
  'src/formats': [],
  'src/storage': [],
  'src/lexicon': ['src/storage'],
  'src/language': ['src/lexicon', 'src/storage'],
  'src/patterns': ['src/language'],
  'src/rule-kit': ['src/language', 'src/lexicon', 'src/patterns', 'src/storage'],
  'src/engine': ['src/formats', 'src/language', 'src/rule-kit'],
  'src/config': ['src/engine', 'src/formats', 'src/patterns', 'src/rule-kit'],
  'src/reporters': ['src/rule-kit'],
  'src/service': ['src/config', 'src/engine', 'src/formats', 'src/reporters', 'src/rule-kit', 'rules'],
  'src/lsp': ['src/config', 'src/engine', 'src/formats', 'src/rule-kit', 'rules'],
  'src/cli': [
    'src/config',
    'src/engine',
    'src/formats',
    'src/lsp',
    'src/patterns',
    'src/reporters',
    'src/rule-kit',
    'src/service',
    'rules',
  ],
  src: ['src/config', 'src/engine', 'src/formats', 'src/rule-kit', 'rules'],
  rules: ['src/rule-kit'],
}

/** Rooms that run in a browser as well. */
const pure = [
  'src/storage',
  'src/formats',
  'src/language',
  'src/lexicon',
  'src/patterns',
  'src/rule-kit',
  'src/engine',
  'rules',
]

const files = ['src', 'rules'].flatMap((folder) =>
  fs
    .readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.ts')),
)
const sources = files.filter((name) => !name.endsWith('.test.ts'))

function roomOf(file: string): string {
  if (file.startsWith('rules/')) return 'rules'
  const parts = file.split('/')
  return parts.length > 2 ? `${parts[0]}/${parts[1]}` : 'src'
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
}

function roomsOf(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .map(roomOf)
}

test('arrows between rooms never turn back', () => {
  const wrong = sources.flatMap((file) => {
    const room = roomOf(file)
    const allowed = [room, ...(arrows[room] ?? [])]
    return roomsOf(file)
      .filter((target) => !allowed.includes(target))
      .map((target) => `${file} imports from ${target}`)
  })
  expect(wrong).toEqual([])
})

test('every room is known', () => {
  expect([...new Set(sources.map(roomOf))].filter((room) => !arrows[room])).toEqual([])
})

test('no rule imports a rule, and of our rooms only the rule kit’s front door', () => {
  const wrong = sources
    .filter((file) => /^rules\/[^/]+\//.test(file))
    .flatMap((file) => importsOf(file).map((name) => ({file, target: path.posix.join(path.posix.dirname(file), name)})))
    .filter(({target}) => target.startsWith('rules/') || target.startsWith('src/'))
    .filter(
      ({file, target}) => target !== 'src/rule-kit/index.ts' && path.posix.dirname(target) !== path.posix.dirname(file),
    )
  expect(wrong).toEqual([])
})

test('the core uses no Node.js module, clock, network or locale', () => {
  const impure =
    /from 'node:|import\('node:|\bprocess\.|\bBuffer\.|Date\.now|new Date\(\)|\bfetch\(|toLocale|localeCompare|\bIntl\./
  const wrong = sources.filter((file) => pure.includes(roomOf(file)) && impure.test(fs.readFileSync(file, 'utf8')))
  expect(wrong).toEqual([])
})

test('no file is named for nothing in particular', () => {
  expect(files.filter((file) => /(?:utils?|helpers?|misc|common)\b/.test(path.posix.basename(file)))).toEqual([])
})
