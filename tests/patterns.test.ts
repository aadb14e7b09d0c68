import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {readPatternFile} from '../src/config/pattern-file.ts'
import {parseCopy} from '../src/engine/parse.ts'
import {readText} from '../src/formats/text.ts'
import {checkExamples, storePack} from '../src/patterns/index.ts'
import {readingOf} from '../src/rule-kit/index.ts'
import {copydesk, folderOf} from './command.ts'

const packs = fs
  .readdirSync('rules', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => path.posix.join('rules', name.split(path.sep).join('/')))
  .sort()

describe('every pack does what its examples say', () => {
  for (const file of packs)
    test(file, async () => {
      const pack = await readPatternFile(file, file)
      const read = (text: string) => readingOf(parseCopy(readText(text, 'example.txt')))
      const failures = checkExamples(pack, read)
      expect(failures.map(({keys, message}) => `${pack.document.placeOf(keys)}: ${message}`)).toEqual([])
      const compiled = Object.values(await import(`../${file.replace(/\.yaml$/, '.generated.ts')}`))
      expect(compiled, 'not generated anew').toEqual([storePack(pack.entries)])
    })
})

const house = `quotations: skip
entries:
  - pattern: pier master
    replace: harbour master
    wrong: The pier master closed the gate.
    right: The harbour master closed the gate.
  - pattern: "{accuse} _{1,3} [for]"
    replace: of
    message: “accuse” takes “of”.
    wrong: They accused the clerk [for] theft.
    right: [They accused the clerk of theft., "They accused, for once, nobody."]
`

test('a house’s patterns report where its configuration lists them, and a replacement mends', async () => {
  const folder = folderOf({
    'desk/house.yaml': house,
    'desk/copydesk.config.yaml': 'patterns: [house.yaml]\n',
    'desk/a.txt': 'The pier master accused two clerks for theft.\n\n“The pier master was away,” she said.\n',
  })
  const {stdout, status} = await copydesk(folder, ['--format', 'json', '--max-warnings', '0', 'desk/a.txt'])
  expect(status).toBe(1)
  const [{messages}] = JSON.parse(stdout).files
  expect(messages.map(({ruleId, actual, expected}: Record<string, unknown>) => [ruleId, actual, expected])).toEqual([
    ['house-pattern', 'pier master', ['harbour master']],
    ['house-pattern', 'for', ['of']],
  ])
  const printed = await copydesk(folder, ['--print-config', 'desk/a.txt'])
  expect(JSON.parse(printed.stdout).patterns).toEqual(['house.yaml'])
})

test('copydesk patterns runs the examples', async () => {
  const folder = folderOf({
    'house.yaml': house,
    'bad.yaml': house.replace('The harbour master closed', 'The master closed'),
  })
  expect(await copydesk(folder, ['patterns', 'house.yaml'])).toMatchObject({
    status: 0,
    stdout: 'house.yaml: 2 patterns, 5 examples, all as they should be.\n',
  })
  const {status, stdout} = await copydesk(folder, ['patterns', 'bad.yaml'])
  expect(status).toBe(1)
  expect(stdout).toContain('bad.yaml:5:12: Mended it is “The harbour master closed the gate.”')
})

test('what cannot be used is said with line and column', async () => {
  const folder = folderOf({
    'a.yaml': '- pattern: "free {gift"\n  wrong: A free gift.\n  right: A gift.\n  replace: gift\n',
    'b.yaml': '- patern: free gift\n  replace: gift\n  wrong: A free gift.\n  right: A gift.\n',
    'c.yaml': '{{{',
    'empty.yaml': '',
    'copydesk.config.yaml': 'patterns: [none.yaml]\n',
    'a.txt': 'A free gift.\n',
  })
  const errors = async (file: string) => {
    const {status, stderr} = await copydesk(folder, ['patterns', file])
    expect(status).toBe(2)
    return stderr
  }
  expect(await errors('a.yaml')).toMatch(/^a\.yaml:1:18: .*“\{”/)
  expect(await errors('b.yaml')).toMatch(/^b\.yaml:1:3: .*“patern” is no key of an entry/)
  expect(await errors('c.yaml')).toMatch(/^c\.yaml:1:\d+: this is not YAML/)
  expect(await errors('empty.yaml')).toMatch(/^empty\.yaml:1:1: There are no entries/)
  expect(await errors('none.yaml')).toMatch(/^none\.yaml: this file of patterns cannot be read/)
  const {status, stderr} = await copydesk(folder, ['a.txt'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^copydesk\.config\.yaml:1:12: patterns\[0\]: “none.yaml” is not there/)
})
