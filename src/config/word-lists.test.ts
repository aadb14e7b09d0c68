import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder} from '../../tests/folder.ts'
import {addName, addWord} from './index.ts'
import {readWordList} from './word-lists.ts'

const bytesOf = (folder: string, name = 'names.txt') => fs.readFileSync(path.join(folder, name), 'utf8')

describe('reading a list', () => {
  const read = (text: string | Uint8Array, kind: 'names' | 'words' = 'names') =>
    readWordList(path.join(makeFolder({'list.txt': text}), 'list.txt'), 'desk/list.txt', kind)

  test('an entry a line, with notes, whatever the line ends', async () => {
    const lines = ['# The desk’s own.', 'Þórsdóttir', '', '  van der Steeg  # the mayor', '#x', 'C#', '１号']
    const entries = ['Þórsdóttir', 'van der Steeg', 'C#', '１号']
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await read(lines.join(end))).toEqual(entries)
      expect(await read(`\uFEFF${lines.join(end)}${end}`)).toEqual(entries)
    }
    expect(await read('\uFEFFÞórsdóttir')).toEqual(['Þórsdóttir'])
  })

  test('may be empty, not there, or a folder', async () => {
    for (const text of ['', '\uFEFF', '\n\n', '# nothing\n']) expect(await read(text)).toEqual([])
    const folder = makeFolder({'names.txt/x': ''})
    for (const name of ['names.txt', 'none.txt', 'names.txt/x/y'])
      expect(await readWordList(path.join(folder, name), name, 'names')).toBeUndefined()
  })

  test.each([
    ['a\tb', 'A tab stands between words here.'],
    ['a\u0085b', 'A control character stands here.'],
    ['a\u2028b', 'A control character stands here.'],
    ['- Sørensen', '“- Sørensen” has a mark that is not the name’s. Write the name alone.'],
    ['Sørensen,', '“Sørensen,” has a mark'],
    ['"Sørensen"', '“"Sørensen"” has a mark'],
    ['---', '“---” is no name. Write one name a line; # begins a note.'],
    ['She spoke. '.repeat(12), 'is too long for a name.'],
  ])('%j is refused with its line', async (line, said) => {
    await expect(read(`Good\r\n\r\n${line}\r\nGood\r\n---`)).rejects.toThrow(`desk/list.txt:3: `)
    await expect(read(`Good\n${line}\n`)).rejects.toThrow(said)
  })

  test('all bad lines are told at once', async () => {
    await expect(read('---\nGood\n***\n', 'words')).rejects.toThrow(
      'desk/list.txt:1: “---” is no word. Write one word a line; # begins a note.\ndesk/list.txt:3: “***” is no word.',
    )
  })

  test('what is not UTF-8 is refused, with the line', async () => {
    await expect(read(Buffer.from('Good\nS\xf8rensen\n', 'latin1'))).rejects.toThrow(
      'desk/list.txt: Byte 7 (0xF8, in line 2) is not UTF-8. Save the file as UTF-8.',
    )
    await expect(read(Buffer.from('\uFEFFSørensen\n', 'utf16le'))).rejects.toThrow('desk/list.txt: The file is UTF-16')
  })
})

describe('adding to a list', () => {
  test('makes the file, and adds no entry twice', async () => {
    const folder = makeFolder()
    expect(await addName(folder, ' Þórsdóttir ')).toBe(path.join(folder, 'names.txt'))
    await addName(folder, 'van  der Steeg')
    await addName(folder, 'van der Steeg')
    await addName(folder, 'Þórsdóttir'.normalize('NFD'))
    expect(bytesOf(folder)).toBe('Þórsdóttir\nvan der Steeg\n')
    await addWord(folder, 'leafleteers')
    expect(bytesOf(folder, 'words.txt')).toBe('leafleteers\n')
  })

  test.each([
    ['A\n# b\n', 'A\n# b\nC#\n'],
    ['A', 'A\nC#\n'],
    ['A\r\nB', 'A\r\nB\r\nC#\r\n'],
    ['\uFEFFA\r\n', '\uFEFFA\r\nC#\r\n'],
    ['\uFEFF', '\uFEFFC#\n'],
    ['A\rB\r', 'A\rB\rC#\r'],
    ['', 'C#\n'],
    ['C# # known\n', 'C# # known\n'],
  ])('%j becomes %j', async (before, after) => {
    const folder = makeFolder({'names.txt': before})
    await addName(folder, 'C#')
    expect(bytesOf(folder)).toBe(after)
    expect(await readWordList(path.join(folder, 'names.txt'), 'x', 'names')).toContain('C#')
  })

  test('all at once come one after the other', async () => {
    const folder = makeFolder()
    const names = ['A', 'B', 'A', 'C', 'B', 'A']
    await Promise.all(names.map((name) => addName(folder, name)))
    expect(bytesOf(folder)).toBe('A\nB\nC\n')
  })

  test('what is no entry is refused, and the file stays as it was', async () => {
    const folder = makeFolder({'names.txt': 'A\n', 'bad/names.txt': '---\n'})
    for (const name of ['', '  ', '# b', 'b # c', '- b', '---', '\u0000', 'x'.repeat(101)])
      await expect(addName(folder, name), name).rejects.toThrow(/^“.*” cannot go into /su)
    expect(bytesOf(folder)).toBe('A\n')
    await expect(addName(path.join(folder, 'bad'), 'B')).rejects.toThrow('names.txt:1: “---” is no name.')
    await expect(addName(path.join(folder, 'none'), 'B')).rejects.toThrow('this list cannot be written')
    // A refusal does not stand in the way of the next.
    await addName(folder, 'B')
    expect(bytesOf(folder)).toBe('A\nB\n')
  })
})
