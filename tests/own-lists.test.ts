import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {CodeAction} from 'vscode-languageserver/node'
import {copydesk, folderOf, read, watching} from './command.ts'
import {makeFolder} from './folder.ts'
import {edit} from './language-client.ts'
import {startService} from './service.ts'

const story = 'Maria Spinosa spoke in Almatty of the raof.\n'
const rules = 'spelling,name-spelling,name-consistency'
const all = ['Almatty', 'raof']

/** A home with these lists, and the environment of who lives there. */
function homeOf(lists: Record<string, string | Uint8Array> = {}) {
  const home = folderOf(
    Object.fromEntries(Object.entries(lists).map(([name, text]) => [`.config/copydesk/${name}`, text])),
  )
  const file = (name: string) => path.join(home, '.config/copydesk', name)
  return {home, file, env: {HOME: home, XDG_CONFIG_HOME: ''}}
}

/** The words that are found. */
async function find(folder: string, env: Record<string, string>, ...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await copydesk(folder, ['--only', rules, '--format', 'json', ...args], {env})
  expect(stderr).toBe('')
  return JSON.parse(stdout).files.flatMap(({messages}: {messages: {actual: string}[]}) =>
    messages.map(({actual}) => actual),
  )
}

describe('the user’s own names and words', () => {
  test('hold in every project, with notes, a byte-order mark and any line ends', async () => {
    const {env, home} = homeOf({
      'names.txt': '\uFEFF# Where I am from.\r\nAlmatty # the old spelling\r\n',
      'words.txt': 'raof',
    })
    for (const files of [{'a.txt': story}, {'desk/a.md': story, 'copydesk.config.yaml': 'names: [Ahern]'}])
      expect(await find(folderOf(files as Record<string, string>), env)).toEqual([])
    const elsewhere = {HOME: folderOf({}), XDG_CONFIG_HOME: path.join(home, '.config')}
    expect(await find(folderOf({'a.txt': story}), elsewhere)).toEqual([])
    expect(await find(folderOf({'a.txt': story}), {HOME: folderOf({}), XDG_CONFIG_HOME: ''})).toEqual(all)
  })

  test('hold beside those of the folder, for standard input and in workers', async () => {
    const {env} = homeOf({'words.txt': 'raof\n'})
    const folder = folderOf({
      'desk/names.txt': 'Almatty\n',
      ...Object.fromEntries(Array.from({length: 6}, (_, i) => [`desk/${i}.txt`, story])),
    })
    expect(await find(folder, env, '--jobs', '2')).toEqual([])
    const {stdout} = await copydesk(folder, ['--only', rules, '-'], {input: story, env})
    expect(stdout).toContain('1 warning in 1 story')
  })

  test('are left out by --no-own-lists and by --no-config', async () => {
    const {env} = homeOf({'names.txt': 'Almatty\n', 'words.txt': '---'})
    const folder = folderOf({'a.txt': story, 'words.txt': 'raof'})
    expect(await find(folder, env, '--no-own-lists')).toEqual(['Almatty'])
    expect(await find(folder, env, '--no-config')).toEqual(all)
  })

  test('are part of what the cache knows a story by, and shown with the configuration', async () => {
    const {env, file, home} = homeOf()
    const folder = folderOf({'a.txt': story})
    expect(await find(folder, env, '--cache')).toEqual(all)
    fs.mkdirSync(path.dirname(file('names.txt')), {recursive: true})
    fs.writeFileSync(file('names.txt'), 'Almatty\n')
    expect(await find(folder, env, '--cache')).toEqual(['raof'])
    const {stdout} = await copydesk(folder, ['--explain-config', 'a.txt'], {env})
    expect(stdout).toMatch(/^names +\["Almatty"\] +\/.*$/m)
    expect(stdout).toContain(path.join(home, '.config/copydesk/names.txt'))
  })

  test('a list that is not as it should be stops the run, with its name', async () => {
    const folder = folderOf({'a.txt': story})
    const said = async ({env}: {env: Record<string, string>}) => {
      const {status, stdout, stderr} = await copydesk(folder, ['a.txt'], {env})
      expect([status, stdout]).toEqual([2, ''])
      return stderr
    }
    const bad = homeOf({'names.txt': 'Almatty\n- Ahern\n'})
    expect(await said(bad)).toBe(
      `${bad.file('names.txt')}:2: “- Ahern” has a mark that is not the name’s. Write the name alone.\n`,
    )
    const latin = homeOf({'words.txt': Buffer.from('caf\xe9\n', 'latin1')})
    expect(await said(latin)).toContain(`${latin.file('words.txt')}: Byte 4 (0xE9, in line 1) is not UTF-8.`)
    const place = homeOf({'words.txt/x': ''})
    expect(await said(place)).toContain(`${place.file('words.txt')}: this list cannot be read: EISDIR`)
    // A link to itself; what is unreadable to others is not to who runs everything.
    const circle = homeOf({x: ''})
    fs.symlinkSync('names.txt', circle.file('names.txt'))
    expect(await said(circle)).toContain(`${circle.file('names.txt')}: this list cannot be read: ELOOP`)
  })

  test('an account without a home has none', async () => {
    const folder = folderOf({'a.txt': story})
    for (const HOME of ['/dev/null', '/nonexistent', '']) {
      const {status, stderr} = await copydesk(folder, ['a.txt'], {env: {HOME, XDG_CONFIG_HOME: ''}})
      expect([status, stderr]).toEqual([1, ''])
    }
  })

  test('are watched, also one that is new', async () => {
    const {env, file} = homeOf({'names.txt': 'Almatty\n'})
    const watch = watching(folderOf({'a.txt': story}), ['--only', rules], {env})
    expect(await watch.report(1)).toHaveLength(1)
    fs.writeFileSync(file('words.txt'), 'raof\n')
    expect(await watch.report(2)).toEqual([])
    fs.writeFileSync(file('names.txt'), '\n')
    expect(await watch.report(3)).toHaveLength(1)
  })
})

describe('where others send stories', () => {
  const {stringify} = JSON
  const lists = {'names.txt': 'Almatty\n', 'words.txt': 'raof\n'}

  test('copydesk serve leaves them out until it is told', async () => {
    const {env} = homeOf(lists)
    for (const [args, words] of [
      [[], all],
      [['--own-lists'], []],
    ] as const) {
      const service = await startService(folderOf({}), ['--only', rules, ...args], env)
      const answer = await fetch(`${service.address}/v1/lint`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: stringify({text: story}),
      })
      const {files} = (await answer.json()) as {files: {messages: {actual: string}[]}[]}
      const [{messages} = {messages: []}] = files
      expect(messages.map(({actual}) => actual).filter((word) => all.includes(word))).toEqual(words)
      service.child.kill('SIGTERM')
      await service.ended
    }
  }, 30_000)

  test('copydesk map, too', async () => {
    const {env} = homeOf(lists)
    for (const [args, words] of [
      [[], all],
      [['--own-lists'], []],
    ] as const) {
      const input = stringify({id: 1, text: story})
      const {stdout} = await copydesk(folderOf({}), ['map', '--jobs', '1', ...args], {input, env})
      const {messages} = JSON.parse(stdout) as {messages: {actual: string}[]}
      expect(messages.map(({actual}) => actual).filter((word) => all.includes(word))).toEqual(words)
    }
  }, 30_000)
})

describe('in an editor', () => {
  const titled = (actions: readonly CodeAction[], title: string) => actions.find((action) => action.title === title)

  test('“Add to my names” and “to my words” write the lists, and stories are read anew', async () => {
    const {env, file} = homeOf()
    const folder = folderOf({'a.txt': story})
    const editor = await edit(folder, {env})
    const uri = pathToFileURL(path.join(folder, 'a.txt')).href
    editor.open(uri, story)
    expect(await editor.diagnostics(uri)).toHaveLength(2)
    for (const [word, list, left] of [
      ['Almatty', 'names', 1],
      ['raof', 'words', 0],
    ] as const) {
      const next = editor.next(uri)
      const actions = await editor.actions(uri, editor.find(uri, word))
      await editor.perform(titled(actions, `Add “${word}” to my ${list}`))
      expect(await next).toHaveLength(left)
      expect(fs.readFileSync(file(`${list}.txt`), 'utf8')).toBe(`${word}\n`)
    }
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
    expect(await find(folder, env)).toEqual([])
  })

  test('they hold for what was never saved, and what others write into them for the next reading', async () => {
    const {env, file} = homeOf({'names.txt': 'Spinosa\r\n'})
    const editor = await edit(makeFolder(), {env, folders: null})
    const uri = 'untitled:Untitled-1'
    editor.open(uri, story)
    expect(await editor.diagnostics(uri)).toHaveLength(2)
    const next = editor.next(uri)
    const actions = await editor.actions(uri, editor.find(uri, 'Almatty'))
    await editor.perform(titled(actions, 'Add “Almatty” to my names'))
    expect(await next).toHaveLength(1)
    expect(fs.readFileSync(file('names.txt'), 'utf8')).toBe('Spinosa\r\nAlmatty\r\n')
    fs.writeFileSync(file('words.txt'), 'raof\n')
    editor.replace(uri, 'spoke', 'talked')
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  test('a list that cannot be written, or read, is told with its name', async () => {
    const home = folderOf({'.config': 'a file'})
    const folder = folderOf({'a.txt': story})
    const editor = await edit(folder, {env: {HOME: home, XDG_CONFIG_HOME: ''}})
    const uri = pathToFileURL(path.join(folder, 'a.txt')).href
    editor.open(uri, story)
    await editor.diagnostics(uri)
    expect(await editor.execute('copydesk.addWord', {uri, word: 'raof', mine: true})).toBe(false)
    const list = path.join(home, '.config/copydesk/words.txt')
    expect(await editor.until(() => editor.messages[0])).toMatch(`copydesk: ${list}: this list cannot be written: `)
    fs.rmSync(path.join(home, '.config'))
    fs.mkdirSync(list, {recursive: true})
    editor.replace(uri, 'spoke', 'talked')
    expect(await editor.until(() => editor.messages[1])).toMatch(`copydesk: ${list}: this list cannot be read: `)
  })

  test('--no-own-lists offers none', async () => {
    const {env} = homeOf({'names.txt': 'Almatty\n'})
    const folder = folderOf({'a.txt': story})
    const editor = await edit(folder, {env, args: ['--no-own-lists']})
    const uri = pathToFileURL(path.join(folder, 'a.txt')).href
    editor.open(uri, story)
    expect(await editor.diagnostics(uri)).toHaveLength(2)
    const titles = (await editor.actions(uri, editor.find(uri, 'Almatty'))).map(({title}) => title)
    expect(titles).toContain('Add “Almatty” to the names of this folder')
    expect(titles.join()).not.toContain('my names')
    expect(await editor.execute('copydesk.addName', {uri, name: 'Almatty', mine: true})).toBe(false)
    expect(read(folder, 'a.txt')).toBe(story)
  })
})
