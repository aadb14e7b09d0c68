import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from './folder.ts'
import {readManual} from './manual.ts'

/** A package with one rule, and what comes of `npm run new-rule` in it. */
function makeRule(...args: string[]) {
  const known = 'rules/repeated-word/index.ts'
  const folder = makeFolder({'src/': '', [known]: fs.readFileSync(known, 'utf8')})
  fs.cpSync('scripts', path.join(folder, 'scripts'), {recursive: true})
  const script = path.join(folder, 'scripts/new-rule.mjs')
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args], {encoding: 'utf8'})
  return {folder, status, stdout, stderr, rules: fs.readdirSync(path.join(folder, 'rules')).sort()}
}

test('a new rule has code, a manual to be filled in, and its place among the rules', () => {
  const {folder, status, stdout, rules} = makeRule('stray-comma')
  expect([status, rules]).toEqual([0, ['deferred.ts', 'index.ts', 'repeated-word', 'stray-comma']])
  expect(stdout).toContain('rules/stray-comma/README.md')
  const code = fs.readFileSync(path.join(folder, 'rules/stray-comma/index.ts'), 'utf8')
  const manual = readManual(path.join(folder, 'rules/stray-comma/README.md'))
  expect(manual).toMatchObject({title: 'stray-comma', options: []})
  expect(manual.examples.map(({isFlagged}) => isFlagged)).toEqual([true, false])
  expect(code).toContain(`id: 'stray-comma',\n  summary: '${manual.summary}'`)
  for (const index of ['index', 'deferred'])
    expect(fs.readFileSync(path.join(folder, `rules/${index}.ts`), 'utf8')).toContain("'./stray-comma/index.ts'")
})

test.each([
  [[], 'Name the fault: npm run new-rule <id>'],
  [['Stray-Comma'], '“Stray-Comma” is no id.'],
  [['stray--comma'], '“stray--comma” is no id.'],
  [['../stray'], '“../stray” is no id.'],
  [['no-stray-comma'], '“no-stray-comma” names the cure.'],
  [['avoid-commas'], '“avoid-commas” names the cure.'],
  [['repeated-word'], 'There is a rule “repeated-word” already'],
])('%j is refused', (args, message) => {
  const {status, stderr, rules} = makeRule(...args)
  expect(stderr).toContain(message)
  expect([status, rules]).toEqual([2, ['repeated-word']])
})
