import fs from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {factsSchema} from '../src/reporters/facts/schema.ts'
import {copydesk, folderOf} from './command.ts'

const isFacts = new Ajv({allErrors: true}).compile(JSON.parse(fs.readFileSync('schemas/facts.schema.json', 'utf8')))

const story = `About 40 ferries were late on Tuesday, May 3, 2022, when Rosa Duarte, 43, closed the port.

“We lost €1.2 million,” Duarte said. The vote was 12-3, and two-thirds of the crews stayed.

“Nobody asked us.” The strike began at 3.30pm.
`

describe('table', () => {
  test('figures, dates, ages, people, quotations with speakers', async () => {
    const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': story}), ['facts', 'a.txt'])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toBe(`Figures
  1:7   About 40      ferries
  3:10  €1.2 million  (money)
  3:51  12-3          (pair)
  3:61  two-thirds    crews (fraction)

Dates and times
  1:31  Tuesday, May 3, 2022
  5:40  3.30pm                (time)

Ages
  1:71  43  Rosa Duarte

People
  1:58  Rosa Duarte  2

Quotations
  3:1  “We lost €1.2 million,”  Duarte (Rosa Duarte)
  5:1  “Nobody asked us.”       ?
`)
  })

  test('several stories have their names above them; a story without facts has nothing to print', async () => {
    const folder = folderOf({'a.txt': 'Nine came.\n', 'b.txt': 'It rained.\n'})
    const {stdout} = await copydesk(folder, ['facts', 'a.txt', 'b.txt'])
    expect(stdout).toBe('a.txt\n\nFigures\n  1:1  Nine\n\nb.txt\n')
    expect((await copydesk(folder, ['facts', 'b.txt'])).stdout).toBe('')
  })

  test('a long quotation is cut', async () => {
    const folder = folderOf({'a.txt': `“${'We shall see. '.repeat(9).trim()}” He left.\n`})
    expect((await copydesk(folder, ['facts', 'a.txt'])).stdout).toMatch(/^ {2}1:1 {2}“We shall .{40,52}… {2}\?$/m)
  })
})

describe('JSON', () => {
  test('has the shape that its schema tells, and places that hold', async () => {
    const sources = {
      'a.txt': story.replaceAll('\n', '\r\n'),
      'b.md': '---\ndate: 2022-05-04\n---\n\n# 🎻 Nine & *ten* fled\n',
      'c.txt': 'No.\n',
    }
    const {status, stdout} = await copydesk(folderOf(sources), ['facts', '--format', 'json', ...Object.keys(sources)])
    expect(status).toBe(0)
    const facts = JSON.parse(stdout)
    isFacts(facts)
    expect(isFacts.errors ?? []).toEqual([])
    expect(Object.keys(factsSchema.entries)).toEqual(Object.keys(facts))
    for (const file of facts.files) {
      const source = sources[file.path as keyof typeof sources]
      for (const {start, end, text} of [...file.figures, ...file.times, ...file.ages, ...file.quotations])
        expect(source.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
    }
    expect(facts.files.map(({date}: {date: string | null}) => date)).toEqual([null, '2022-05-04', null])
    expect(facts.files[0].figures[1]).toMatchObject({
      text: '€1.2 million',
      kind: 'money',
      value: 1_200_000,
      currency: '€',
    })
    expect(facts.files[0].quotations[0]).toMatchObject({person: 'Rosa Duarte', verb: 'said', attribution: 'after'})
    expect(facts.files[1].figures.map(({text}: {text: string}) => text)).toEqual(['Nine', 'ten'])
    facts.files[0].figures[0].kind = 'rumour'
    expect(isFacts(facts)).toBe(false)
  })

  test('asked for in another format, says which there are', async () => {
    const {status, stderr} = await copydesk(folderOf({'a.txt': story}), ['facts', '--format', 'csv', 'a.txt'])
    expect(status).toBe(2)
    expect(stderr).toContain('table, json')
  })
})
