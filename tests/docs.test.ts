import fs from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {action} from './action-runner.ts'
import {copydesk, folderOf} from './command.ts'

const manuals = ['README.md', 'docs/ci.md', 'docs/hooks.md']
const read = (name: string) => fs.readFileSync(name, 'utf8')

const blocks = manuals.flatMap((name) =>
  [...read(name).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    name,
    language,
    code,
  })),
)

test.each(blocks.filter(({language}) => ['yaml', 'json'].includes(language)))('$name: $code', ({code}) => {
  expect(parse(code)).toEqual(expect.anything())
})

test('every option that is spoken of is one that there is', async () => {
  const {stdout} = await copydesk(folderOf({}), ['--help'])
  const known = new Set(stdout.match(/--[a-z][a-z-]*/g))
  const commands = blocks.flatMap(({code}) => code.match(/(?<=copydesk )[^|\n]*--[^|\n]*/g) ?? [])
  const spoken = manuals.flatMap((name) => read(name).match(/(?<=`)--[a-z][a-z-]*/g) ?? [])
  const others = ['--no-verify', '--all-files', '--reason']
  const asked = [...commands.flatMap((line) => line.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []), ...spoken]
  expect(asked.length).toBeGreaterThan(20)
  expect([...new Set(asked)].filter((option) => !known.has(option) && !others.includes(option))).toEqual([])
})

test('the table of the action’s inputs has all of them, and their defaults', () => {
  const rows = [...read('docs/ci.md').matchAll(/^\| `([a-z-]+)` \|.*\| (?:`([^`]*)`)?[^|]*\|$/gm)]
  const described = rows.map(([, name, preset]) => [name, preset])
  expect(described).toEqual(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
  for (const name of Object.keys(action.outputs)) expect(read('docs/ci.md')).toContain(`\`${name}\``)
})
