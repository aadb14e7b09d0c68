import fs from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {namesSchema} from '../src/reporters/names/schema.ts'
import {copydesk, folderOf} from './command.ts'

const isNames = new Ajv({allErrors: true}).compile(JSON.parse(fs.readFileSync('schemas/names.schema.json', 'utf8')))

const story = `Maria Fernanda Espinosa, 54, met the World Grain Council (WGC) in London.

Espinosa said the WGC had met in Nakuru.

“No,” Ms Espinosa said. A friend of Espinosa’s smiled.
`

describe('list', () => {
  test('people, places, organisations, acronyms: spellings, counts, first lines', async () => {
    const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': story}), ['names', 'a.txt'])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toBe(`People
  Maria Fernanda Espinosa (54)    4  1:1
    Maria Fernanda Espinosa       1  1:1
    Espinosa                      2  3:1
    Ms Espinosa                   1  5:7

Places
  London                          1  1:67
  Nakuru                          1  3:34

Organisations
  World Grain Council             1  1:38

Acronyms
  WGC (World Grain Council)       2  1:59
`)
  })

  test('nicknames, and offices by which somebody is spoken of', async () => {
    const text = 'Mayor William “Bill” Ackerman spoke.\n\nThe mayor left. Ackerman, the mayor, wept.\n'
    const {stdout} = await copydesk(folderOf({'a.txt': text}), ['names', 'a.txt'])
    expect(stdout).toBe(`People
  William “Bill” Ackerman      2  1:7
    William “Bill” Ackerman    1  1:7
    Ackerman                   1  3:17
    the mayor                  2  3:1
`)
  })

  test('what the story does not tell stands by itself', async () => {
    const {stdout} = await copydesk(folderOf({'a.txt': 'They like Zorblax.\n'}), ['names', 'a.txt'])
    expect(stdout).toBe('Other names\n  Zorblax    1  1:11\n')
  })

  test('several stories have their names above them', async () => {
    const folder = folderOf({'a.txt': 'It rained in London.\n', 'b.txt': 'It rained.\n', 'c.txt': 'He left Paris.\n'})
    const {stdout} = await copydesk(folder, ['names', 'a.txt', 'b.txt', 'c.txt'])
    expect(stdout).toBe('a.txt\n\nPlaces\n  London    1  1:14\n\nb.txt\n\nc.txt\n\nPlaces\n  Paris    1  1:9\n')
  })

  test('is coloured where that is asked for', async () => {
    const folder = folderOf({'a.txt': story})
    expect((await copydesk(folder, ['names', '--color', 'a.txt'])).stdout).toContain('\u001B[')
    expect((await copydesk(folder, ['names', 'a.txt'])).stdout).not.toContain('\u001B')
  })

  test('a story without names has nothing to print', async () => {
    const {status, stdout} = await copydesk(folderOf({'a.txt': 'It rained.\n'}), ['names', 'a.txt'])
    expect({status, stdout}).toEqual({status: 0, stdout: ''})
  })
})

describe('json', () => {
  const sources = {
    'a.txt': story,
    'b.md': '# News of *Nakuru*\n\nMs **Ana** Ruiz & the U.N. met.\n',
    'c.html': '<p>In S&atilde;o Paulo, Ana Ruiz&rsquo;s WGC met.</p>',
  }

  test('is as the schema says, and every place stands in the file', async () => {
    const {status, stdout} = await copydesk(folderOf(sources), ['names', '--format', 'json', ...Object.keys(sources)])
    expect(status).toBe(0)
    const names = JSON.parse(stdout)
    isNames(names)
    expect(isNames.errors).toBeNull()
    expect(Object.keys(namesSchema.entries)).toEqual(Object.keys(names))
    const found = names.files.map(({path, names: list, acronyms}: {path: keyof typeof sources} & Printed) => [
      path,
      ...list.map(({kind, count, spellings}) => [
        kind,
        count,
        ...spellings.flatMap(({places}) => places.map(({start, end}) => sources[path].slice(start, end))),
      ]),
      ...acronyms.map(({letters, places}) => [
        letters,
        ...places.map(({start, end}) => sources[path].slice(start, end)),
      ]),
    ])
    expect(found).toEqual([
      [
        'a.txt',
        ['person', 4, 'Maria Fernanda Espinosa', 'Espinosa', 'Espinosa', 'Ms Espinosa'],
        ['organisation', 1, 'World Grain Council'],
        ['place', 1, 'London'],
        ['place', 1, 'Nakuru'],
        ['WGC', 'WGC', 'WGC'],
      ],
      ['b.md', [null, 1, 'Nakuru'], ['person', 1, 'Ms **Ana** Ruiz'], ['UN', 'U.N.']],
      ['c.html', ['place', 1, 'S&atilde;o Paulo'], ['person', 1, 'Ana Ruiz'], ['WGC', 'WGC']],
    ])
    names.files[0].names[0].kind = 'animal'
    expect(isNames(names)).toBe(false)
  })

  test('ages, meanings, lines', async () => {
    const {stdout} = await copydesk(folderOf({'a.txt': story}), ['names', '--format', 'json', 'a.txt'])
    const [file] = JSON.parse(stdout).files
    expect(file.names[0]).toMatchObject({name: 'Maria Fernanda Espinosa', age: 54})
    expect(file.names[0].spellings[2]).toMatchObject({text: 'Ms Espinosa', places: [{line: 5, column: 7}]})
    expect(file.acronyms[0]).toMatchObject({letters: 'WGC', meaning: 'World Grain Council', count: 2})
  })
})

interface Printed {
  names: {kind: string | null; count: number; spellings: {places: {start: number; end: number}[]}[]}[]
  acronyms: {letters: string; places: {start: number; end: number}[]}[]
}

describe('what is read', () => {
  test('standard input, by the name it is given', async () => {
    const args = ['names', '-', '--format', 'json', '--stdin-path', 'a.md']
    const {stdout} = await copydesk(folderOf({}), args, {input: '*London* calls.'})
    expect(JSON.parse(stdout).files[0]).toMatchObject({path: 'a.md', format: 'markdown'})
  })

  test('a file that cannot be read is named, and the others are listed', async () => {
    const {status, stdout, stderr} = await copydesk(folderOf({'z.txt': 'He left Paris.\n'}), [
      'names',
      'a.txt',
      'z.txt',
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^a\.txt: /)
    expect(stdout).toContain('Paris')
  })

  test.each([
    [['names'], "Missing required argument 'paths'"],
    [['names', 'a.txt', '--format', 'tree'], 'Use list, json.'],
  ])('%j is refused', async (args, said) => {
    const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': 'Rain fell.\n'}), args)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(said)
  })
})
