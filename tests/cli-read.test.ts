import fs from 'node:fs'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {readingSchema} from '../src/reporters/reading/schema.ts'
import {copydesk, folderOf} from './command.ts'

const isReading = new Ajv({allErrors: true}).compile(JSON.parse(fs.readFileSync('schemas/reading.schema.json', 'utf8')))

/** Sources, and what of their tokens does not stand in the file as it is read. */
const sources: Record<string, {source: string; otherwise?: Record<string, string>}> = {
  'crlf.txt': {source: 'The mayor doesn’t know.\r\n\r\nIt rained for\r\nfour hours. He left.\r\n'},
  'emoji.txt': {source: '\uFEFFIt was 🎉 fun 👩‍👩‍👧 for all.\n\nThey’re  “here”, she said.\n'},
  'page.md': {
    source:
      '---\ntitle: The day\n---\n\n# A *big* day\n\n> He does**n’t** like `code` &amp; [the links](http://x.y).\n\n- Well-known things\n',
    otherwise: {'\uFFFC': '`code`', '&': '&amp;'},
  },
  'page.html': {
    source: '<p>It&rsquo;s <b>Tues</b>day &mdash; they can&#39;t   wait.<br>More.</p>\r\n<p>Next\r\nday.</p>\r\n',
    otherwise: {'’s': '&rsquo;s', Tuesday: 'Tues</b>day', '—': '&mdash;', "n't": 'n&#39;t'},
  },
}

const files = Object.fromEntries(Object.entries(sources).map(([name, {source}]) => [name, source]))

interface Row {
  id: string
  form: string
  head: string
  relation: string
  misc: Record<string, string>
}

/** Sentences of CoNLL-U, with their comments; whatever is not valid fails the test. */
function parseConllu(text: string): {comments: string[]; rows: Row[]}[] {
  expect(text).toMatch(/^(?:(?:#.*\n)+(?:[^#\n].*\n)+\n)+$/)
  return text
    .trimEnd()
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n')
      const rows = lines
        .filter((line) => !line.startsWith('#'))
        .map((line) => {
          const cells = line.split('\t')
          expect(cells, line).toHaveLength(10)
          for (const cell of cells) expect(cell, line).toMatch(/^\S(?:.*\S)?$/)
          const [id = '', form = '', , , , , head = '', relation = '', , misc = ''] = cells
          return {id, form, head, relation, misc: Object.fromEntries(misc.split('|').map((pair) => pair.split('=')))}
        })
      return {comments: lines.filter((line) => line.startsWith('#')), rows}
    })
}

function expectTree(rows: readonly Row[]): void {
  const words = rows.filter(({id}) => !id.includes('-'))
  expect(words.map(({id}) => Number(id))).toEqual(words.map((_, i) => i + 1))
  expect(words.filter(({head}) => head === '0').map(({relation}) => relation)).toEqual(['root'])
  expect(words.filter(({relation}) => relation === 'root')).toHaveLength(1)
  for (const word of words) {
    let [above, steps] = [word, 0]
    while (above.head !== '0' && steps++ <= words.length) above = words[Number(above.head) - 1] as Row
    expect(above.head, `${word.form} hangs from the root`).toBe('0')
  }
}

/** The text that rows stand for: words of one multiword token stand in it once. */
function textOf(rows: readonly Row[]): string {
  let text = ''
  let within = 0
  for (const {id, form, misc} of rows) {
    const [first, last] = id.split('-').map(Number)
    if ((first as number) <= within) continue
    within = last ?? (first as number)
    text += misc.SpaceAfter === 'No' ? form : `${form} `
  }
  return text.trimEnd()
}

describe('conllu', () => {
  test.each(Object.entries(sources))('%s: valid, and every token has its place', async (name, {source, otherwise}) => {
    const {status, stdout, stderr} = await copydesk(folderOf(files), ['read', '--format', 'conllu', name])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    const sentences = parseConllu(stdout)
    expect(sentences[0]?.comments.slice(0, 2)).toEqual([`# newdoc id = ${name}`, '# newpar'])
    expect(sentences.map(({comments}) => comments.find((line) => line.startsWith('# sent_id')))).toEqual(
      sentences.map((_, i) => `# sent_id = s${i + 1}`),
    )
    const read: Record<string, string> = {}
    for (const {comments, rows} of sentences) {
      expectTree(rows)
      expect(comments.at(-1)).toBe(`# text = ${textOf(rows)}`)
      for (const {id, form, misc} of rows) {
        const there = source.slice(Number(misc.start_char), Number(misc.end_char))
        if (!id.includes('-') && there !== form) read[form] = there
      }
    }
    expect(read).toEqual(otherwise ?? {})
  })

  test('words with a clitic stand as one, words with a hyphen do not', async () => {
    const folder = folderOf({'a.txt': 'Don’t ask: the well-known mayor’s aunt can’t sing.\n'})
    const {stdout} = await copydesk(folder, ['read', '--format', 'conllu', 'a.txt'])
    const [sentence] = parseConllu(stdout)
    expect(sentence?.rows.map(({id, form}) => `${id} ${form}`)).toEqual([
      ...['1-2 Don’t', '1 Do', '2 n’t', '3 ask', '4 :', '5 the', '6 well', '7 -', '8 known', '9-10 mayor’s'],
      ...['9 mayor', '10 ’s', '11 aunt', '12-13 can’t', '12 ca', '13 n’t', '14 sing', '15 .'],
    ])
    expect(sentence?.rows[0]?.misc).toEqual({start_char: '0', end_char: '5'})
    expect(sentence?.rows.filter(({misc}) => misc.SpaceAfter).map(({form}) => form)).toEqual([
      ...['ask', 'well', '-', 'sing'],
    ])
  })

  test('paragraphs, documents and quotations are told apart', async () => {
    const folder = folderOf({'a.txt': 'One. “Two.”\n\nThree.\n', 'b.txt': 'Four.\n'})
    const {stdout} = await copydesk(folder, ['read', '--format', 'conllu', 'a.txt', 'b.txt'])
    const sentences = parseConllu(stdout)
    expect(sentences.map(({comments}) => comments.filter((line) => line.startsWith('# new')))).toEqual([
      ['# newdoc id = a.txt', '# newpar'],
      [],
      ['# newpar'],
      ['# newdoc id = b.txt', '# newpar'],
    ])
    const quoted = sentences.flatMap(({rows}) => rows.filter(({misc}) => misc.Quotation === '1'))
    expect(quoted.map(({form}) => form)).toEqual(['“', 'Two', '.', '”'])
  })

  test('tags, features and syntax', async () => {
    const folder = folderOf({'a.txt': 'He says the councils have paid her.\n'})
    const {stdout} = await copydesk(folder, ['read', '--format', 'conllu', 'a.txt'])
    const rows = stdout.split('\n').map((line) => line.split('\t').slice(1, 8).join(' '))
    expect(rows).toContain('councils council NOUN NNS Number=Plur 6 nsubj')
    expect(rows).toContain('says say VERB VBZ Number=Sing|Person=3|Tense=Pres|VerbForm=Fin 0 root')
  })
})

describe('json', () => {
  test('is as the schema says, for every source', async () => {
    const {status, stdout} = await copydesk(folderOf(files), ['read', '--format', 'json', ...Object.keys(files)])
    expect(status).toBe(0)
    const reading = JSON.parse(stdout)
    isReading(reading)
    expect(isReading.errors).toBeNull()
    expect(reading.files.map(({path, format}: {path: string; format: string}) => [path, format])).toEqual([
      ['crlf.txt', 'text'],
      ['emoji.txt', 'text'],
      ['page.md', 'markdown'],
      ['page.html', 'html'],
    ])
    expect(Object.keys(readingSchema.entries)).toEqual(Object.keys(reading))
    delete reading.files[0].paragraphs[0].sentences[0].tokens[0].head
    expect(isReading(reading)).toBe(false)
  })

  test('what points to something else points to it', async () => {
    const source = '# News\n\nHe said: “It *doesn’t* say ‘no’.” It does.\n'
    const {stdout} = await copydesk(folderOf({'a.md': source}), ['read', '--format', 'json', 'a.md'])
    const {paragraphs, quotations} = JSON.parse(stdout).files[0]
    const at = ({start, end}: {start: number; end: number}) => source.slice(start, end)
    expect(paragraphs.map(({kind, depth}: {kind: string; depth: number}) => [kind, depth])).toEqual([
      ['heading', 1],
      ['paragraph', null],
    ])
    expect(quotations.map(({depth, closed, stretches}: never) => [depth, closed, at(stretches[0])])).toEqual([
      [0, true, '“It *doesn’t* say ‘no’.”'],
      [1, true, '‘no’'],
    ])
    const words = paragraphs[1].sentences.flatMap((sentence: {words: unknown[]}) => sentence.words)
    expect(
      words.map((word: {start: number; end: number; quotation: number | null}) => [at(word), word.quotation]),
    ).toEqual([
      ...[
        ['He', null],
        ['said', null],
        ['It', 0],
        ['doesn’t', 0],
        ['say', 0],
        ['no', 1],
        ['It', null],
        ['does', null],
      ],
    ])
    for (const sentence of paragraphs[1].sentences)
      for (const {text, start, end, word, head} of sentence.tokens) {
        expect(at({start, end})).toBe(text)
        if (word === null) expect(text).toMatch(/^\p{P}$/u)
        else expect(sentence.words[word].text).toContain(text)
        if (head !== null) expect(sentence.tokens[head]).toBeDefined()
      }
  })
})

describe('tree', () => {
  const source = 'Rain fell.\r\n\r\n“I won’t 🎉 go,” she said.\r\n'

  test('each sentence with its place, a word a line in order', async () => {
    const {status, stdout} = await copydesk(folderOf({'a.txt': source}), ['read', 'a.txt'])
    expect(status).toBe(0)
    const [rain = '', quoted = '', quotations = ''] = stdout.split('\n\n')
    expect(rain).toMatch(/^1:1 {2}Rain fell\.\n/)
    expect(quoted).toMatch(/^3:1 {2}“I won’t 🎉 go,” she said\.\n/)
    const words = [...quoted.matchAll(/^ *\d+ {2}(“| ) {2}[│┌├└─ ]*(\S+) /gm)].map(([, mark, word]) => [mark, word])
    expect(words.map(([, word]) => word)).toEqual(['“', 'I', 'wo', 'n’t', '🎉', 'go', ',', '”', 'she', 'said', '.'])
    expect(words.filter(([mark]) => mark === '“')).toHaveLength(8)
    expect(quotations).toBe('Quotations\n  3:1  “I won’t 🎉 go,”\n')
  })

  test('columns stand one below the other', async () => {
    const {stdout} = await copydesk(folderOf({'a.txt': 'He left on Friday.\n'}), ['read', 'a.txt'])
    const lines = stdout.trimEnd().split('\n').slice(1)
    const column = lines[0]?.indexOf('relation') as number
    expect(column).toBeGreaterThan(0)
    for (const line of lines.slice(1)) expect(line.slice(column - 1)).toMatch(/^ [a-z:]+(?: → \d|\s)/)
  })

  test('words are joined to what they depend on', async () => {
    const {stdout} = await copydesk(folderOf({'a.txt': 'Heavy rain fell.\n'}), ['read', 'a.txt'])
    const drawn = [...stdout.matchAll(/^ *\d+ {4}([│┌├└─ ]*\S+) .* (root|[a-z]+ → \d) /gm)].map(([, ...parts]) => parts)
    expect(drawn).toEqual([
      ['   ┌─ Heavy', 'amod → 2'],
      ['┌─ rain', 'nsubj → 3'],
      ['fell', 'root'],
      ['└─ .', 'punct → 3'],
    ])
  })

  test('is coloured where that is asked for', async () => {
    const folder = folderOf({'a.txt': source})
    const coloured = await copydesk(folder, ['read', '--color', 'a.txt'])
    expect(coloured.stdout).toContain('\u001B[')
    expect((await copydesk(folder, ['read', 'a.txt'])).stdout).not.toContain('\u001B')
  })

  test('an escape sequence in a story does nothing to the terminal', async () => {
    const {stdout} = await copydesk(folderOf({'a.txt': 'He \u001B[31mleft\u202E it.\n'}), ['read', 'a.txt'])
    for (const character of ['\u001B', '\u202E']) expect(stdout).not.toContain(character)
  })

  test('several stories have their names above them', async () => {
    const {stdout} = await copydesk(folderOf({'a.txt': 'One.\n', 'b.txt': 'Two.\n'}), ['read', 'a.txt', 'b.txt'])
    expect(stdout).toMatch(/^a\.txt\n\n1:1 {2}One\.\n(?: .*\n)+\nb\.txt\n\n1:1 {2}Two\.\n/)
  })
})

describe('what is read', () => {
  test('standard input, by the name it is given', async () => {
    const args = ['read', '-', '--format', 'json']
    const {stdout} = await copydesk(folderOf({}), args, {input: '*Rain* fell.'})
    expect(JSON.parse(stdout).files[0]).toMatchObject({path: '<stdin>', format: 'text'})
    const named = await copydesk(folderOf({}), [...args, '--stdin-path', 'a.md'], {input: '*Rain* fell.'})
    const [file] = JSON.parse(named.stdout).files
    expect(file).toMatchObject({path: 'a.md', format: 'markdown', paragraphs: [{start: 1, end: 12}]})
  })

  test('as the configuration has it', async () => {
    const folder = folderOf({
      'copydesk.config.yaml': 'format: html\nignores: [b.txt]\n',
      'a.txt': '<p>Rain.',
      'b.txt': 'x',
    })
    const {status, stdout, stderr} = await copydesk(folder, ['read', '--format', 'json', 'a.txt', 'b.txt'])
    expect(stderr).toMatch(/^b\.txt: The file is left out by “ignores” in the configuration, or/)
    expect({status, files: JSON.parse(stdout).files.length}).toEqual({status: 0, files: 1})
    expect(JSON.parse(stdout).files[0].format).toBe('html')
  })

  const bad: [name: string, content: string | Uint8Array, said: RegExp][] = [
    ['binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /^binary\.txt: The file is binary/],
    ['empty.txt', '', /^empty\.txt: The file is empty/],
    ['large.txt', Buffer.alloc(5 * 1024 * 1024, 'a '), /^large\.txt: The file has 5\.0 MB; a story may have 4\.0\./],
    ['open.html', '<p>It was <b>fine.</p>\n', /^open\.html:1:11: /],
  ]

  test.each(bad)(
    '%s: the same is said as by the linter, and the other stories are read',
    async (name, content, said) => {
      const folder = folderOf({[name]: content, 'z.txt': 'Rain fell.\n'})
      const {status, stdout, stderr} = await copydesk(folder, ['read', name, 'z.txt'])
      expect(status).toBe(2)
      expect(stderr).toMatch(said)
      expect(stdout).toContain('Rain fell.')
      expect((await copydesk(folder, ['--only', 'brackets', name, 'z.txt'])).stderr).toBe(stderr)
    },
  )

  test.each([
    [['read'], "Missing required argument 'paths'"],
    [['read', 'a.txt', '--format', 'stylish'], 'Use tree, conllu, json.'],
    [['read', 'a.txt', '-'], 'Standard input (-) is read alone.'],
    [['read', 'a.txt', '--format-in', 'docx'], '“docx” is no format.'],
    [['a.txt', '--format', 'conllu'], 'Use stylish, '],
  ])('%j is refused', async (args, said) => {
    const {status, stdout, stderr} = await copydesk(folderOf({'a.txt': 'Rain fell.\n'}), args)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(said)
  })

  test('nothing but blanks has nothing to print', async () => {
    const {status, stdout} = await copydesk(folderOf({'a.txt': ' \n\n'}), ['read', '--format', 'conllu', 'a.txt'])
    expect({status, stdout}).toEqual({status: 0, stdout: ''})
  })
})
