import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {CodeAction, Diagnostic} from 'vscode-languageserver/node'
import {copydesk, folderOf, read} from './command.ts'
import {capabilities, type Editor, edit} from './language-client.ts'

const wrong = 'He went to the the shop.\n'
const right = 'He went to the shop.\n'

const uriIn = (folder: string, name: string) => pathToFileURL(path.join(folder, name)).href

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({code}) => code)

const titled = (actions: readonly CodeAction[], start: string) => actions.find(({title}) => title.startsWith(start))

describe('findings', () => {
  test('are published with version, code, manual, severity and place', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder)
    expect(editor.initialized.serverInfo?.name).toBe('copydesk')
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    const [found, ...others] = await editor.diagnostics(uri)
    expect(others).toEqual([])
    expect(found).toMatchObject({
      code: 'repeated-word',
      source: 'copydesk',
      severity: 1,
      range: {start: {line: 0, character: 11}, end: {line: 0, character: 18}},
      codeDescription: {href: expect.stringContaining('rules/repeated-word/README.md')},
    })
  })

  test('are those of the command, by the same configuration', async () => {
    const config = 'rules: {repeated-word: suggestion}\noverrides:\n  - {files: wire/**, rules: {repeated-word: off}}\n'
    const folder = folderOf({'copydesk.config.yaml': config, 'a.txt': wrong, 'wire/b.txt': wrong})
    const editor = await edit(folder)
    editor.open(uriIn(folder, 'a.txt'), wrong)
    editor.open(uriIn(folder, 'wire/b.txt'), wrong)
    expect(await editor.diagnostics(uriIn(folder, 'a.txt'))).toMatchObject([{code: 'repeated-word', severity: 3}])
    expect(await editor.diagnostics(uriIn(folder, 'wire/b.txt'))).toEqual([])
  })

  test('of a whole story are those of the command', async () => {
    const story = fs.readFileSync('fixtures/flawed/un-letter.txt', 'utf8')
    const folder = folderOf({'a.txt': story})
    const editor = await edit(folder)
    editor.open(uriIn(folder, 'a.txt'), story)
    const {files} = JSON.parse((await copydesk(folder, ['a.txt', '--format', 'json'])).stdout)
    const said = files[0].messages.map(({ruleId, place}: {ruleId: string; place: Place}) => [
      ruleId,
      place.start.line - 1,
      place.start.column - 1,
    ])
    const shown = (await editor.diagnostics(uriIn(folder, 'a.txt'))).map(({code, range}) => [
      code,
      range.start.line,
      range.start.character,
    ])
    expect(shown).toEqual(said)
    expect(shown.length).toBeGreaterThan(5)
  })

  test('that speak of two places link them', async () => {
    const text = 'Nadia Wierzbicka runs the shelter. “We are full,” Wierzbcika said.\n'
    const folder = folderOf({'a.txt': text})
    const editor = await edit(folder)
    editor.open(uriIn(folder, 'a.txt'), text)
    const found = await editor.diagnostics(uriIn(folder, 'a.txt'))
    const [name] = found.filter(({code}) => code === 'name-consistency')
    expect(name?.relatedInformation).toMatchObject([{location: {uri: uriIn(folder, 'a.txt')}}])
  })

  test('stand where they stand after an emoji, and with CRLF', async () => {
    const text = 'One line.\r\n\r\n😀 He went to the the shop. 😀\r\n'
    const folder = folderOf({'a.txt': text})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, text)
    const [found] = await editor.diagnostics(uri)
    expect(found?.range).toEqual({start: {line: 2, character: 14}, end: {line: 2, character: 21}})
    await editor.perform(titled(await editor.actions(uri, editor.find(uri, 'the the')), 'Replace'))
    expect(editor.text(uri)).toBe('One line.\r\n\r\n😀 He went to the shop. 😀\r\n')
    expect(await editor.diagnostics(uri)).toEqual([])
  })

  test('follow what is typed, and the last word counts', async () => {
    const folder = folderOf({'a.txt': right})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, right)
    expect(await editor.diagnostics(uri)).toEqual([])
    for (const word of ['the ', 'old ', 'grey ', 'the ']) editor.replace(uri, 'to ', `to ${word}`)
    // “to the grey old the the shop”
    expect(codes(await editor.diagnostics(uri))).toContain('repeated-word')
    const versions = editor.published.map(({version}) => version)
    expect(versions).toEqual([1, 5])
  })

  test('go when the document is closed', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    await editor.diagnostics(uri)
    editor.close(uri)
    await editor.until(() => editor.published.at(-1)?.diagnostics.length === 0)
  })

  test('wait for saving where the settings say so', async () => {
    const folder = folderOf({'a.txt': right})
    const editor = await edit(folder, {configuration: {run: 'onSave', delay: 0}})
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, right)
    await editor.diagnostics(uri)
    editor.replace(uri, 'to the', 'to the the')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(editor.published).toHaveLength(1)
    editor.save(uri)
    expect(codes(await editor.diagnostics(uri))).toEqual(['repeated-word'])
  })

  test('are fetched by an editor that can be told to fetch them again', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder, {
      capabilities: {
        ...capabilities,
        workspace: {...capabilities.workspace, diagnostics: {refreshSupport: true}},
        textDocument: {...capabilities.textDocument, diagnostic: {}},
      },
    })
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    const fetch = (previousResultId?: string) =>
      editor.connection.sendRequest<{kind: string; resultId: string; items?: Diagnostic[]}>('textDocument/diagnostic', {
        textDocument: {uri},
        ...(previousResultId !== undefined && {previousResultId}),
      })
    const first = await fetch()
    expect(codes(first.items ?? [])).toEqual(['repeated-word'])
    expect(await fetch(first.resultId)).toMatchObject({kind: 'unchanged'})
    fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), 'rules: {repeated-word: off}\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
    await editor.until(() => editor.refreshed)
    expect(await fetch(first.resultId)).toMatchObject({kind: 'full', items: []})
    expect(editor.published).toEqual([])
  })
})

interface Place {
  start: {line: number; column: number}
}

describe('which stories', () => {
  test('what the command leaves out is left out', async () => {
    const folder = folderOf({
      '.gitignore': 'drafts/\n',
      'copydesk.config.yaml': 'ignores: [archive/**]\n',
      'drafts/a.txt': wrong,
      'archive/b.txt': wrong,
      'node_modules/c/readme.txt': wrong,
    })
    const editor = await edit(folder)
    for (const name of ['drafts/a.txt', 'archive/b.txt', 'node_modules/c/readme.txt']) {
      editor.open(uriIn(folder, name), wrong)
      expect(await editor.diagnostics(uriIn(folder, name)), name).toEqual([])
    }
  })

  test('an editor may be told of what is not read, which no finding would not say', async () => {
    const folder = folderOf({'a.txt': wrong, 'names.txt': 'Okonkwo\n', 'package.json': '{}', 'code/b.txt': wrong})
    fs.writeFileSync(path.join(folder, 'code/copydesk.config.mjs'), 'export default {}\n')
    const uris = ['a.txt', 'names.txt', 'code/b.txt'].map((name) => uriIn(folder, name))
    const [story, list, refused] = uris
    const editor = await edit(folder, {initializationOptions: {tellsReadings: true}})
    for (const uri of uris) {
      editor.open(uri, wrong)
      await editor.diagnostics(uri)
    }
    expect(editor.readings).toEqual([
      {uri: story, isRead: true},
      {uri: list, isRead: false, reason: 'The file is a list for the stories beside it, and no story.'},
      {uri: refused, isRead: false, reason: expect.stringContaining('not trusted')},
    ])
    const other = await edit(folder)
    other.open(uris[0] as string, wrong)
    await other.diagnostics(uris[0] as string)
    expect(other.readings).toEqual([])
  })

  test('what has no name yet is read by the workspace’s configuration', async () => {
    const folder = folderOf({'copydesk.config.yaml': 'rules: {repeated-word: warning}\n'})
    const editor = await edit(folder)
    editor.open('untitled:Untitled-1', wrong)
    expect(await editor.diagnostics('untitled:Untitled-1')).toMatchObject([{severity: 2}])
    editor.open('untitled:Untitled-2', '# The the shop\n\n`the the` is code.\n', 'markdown')
    expect(await editor.diagnostics('untitled:Untitled-2')).toHaveLength(1)
  })

  test('and without any workspace', async () => {
    const folder = folderOf({'a.txt': wrong, 'copydesk.config.yaml': 'rules: {repeated-word: warning}\n'})
    const editor = await edit(folder, {folders: null})
    for (const uri of ['untitled:Untitled-1', 'file://', uriIn(folder, 'a.txt')]) {
      editor.open(uri, wrong)
      expect(codes(await editor.diagnostics(uri)), uri).toEqual(['repeated-word'])
    }
    expect((await editor.diagnostics(uriIn(folder, 'a.txt')))[0]?.severity).toBe(2)
  })

  test('each by the configuration of its folder', async () => {
    const [one, other] = [folderOf({'a.txt': wrong}), folderOf({'.copydeskrc': 'rules: {repeated-word: off}\n'})]
    const editor = await edit(one, {folders: [one, other]})
    editor.open(uriIn(one, 'a.txt'), wrong)
    editor.open(uriIn(other, 'b.txt'), wrong)
    expect(await editor.diagnostics(uriIn(one, 'a.txt'))).toHaveLength(1)
    expect(await editor.diagnostics(uriIn(other, 'b.txt'))).toHaveLength(0)
  })

  test('an editor that can do nothing gets what it can take', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder, {capabilities: {}})
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    expect(codes(await editor.diagnostics(uri))).toEqual(['repeated-word'])
    const [replacement] = await editor.actions(uri, editor.find(uri, 'the the'))
    expect(replacement?.edit?.changes).toBeDefined()
    expect(editor.registered).toEqual([])
  })

  test('one that is too long is named', async () => {
    const folder = folderOf({})
    const editor = await edit(folder)
    editor.open('untitled:Untitled-1', `${'word '.repeat(1000)}\n`.repeat(900))
    expect(await editor.diagnostics('untitled:Untitled-1')).toEqual([])
    expect(await editor.until(() => editor.messages[0])).toContain('a story may have 4.0')
  })
})

describe('configuration', () => {
  test('that changes counts at once where the editor watches, else at the next reading', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    expect(await editor.diagnostics(uri)).toHaveLength(1)
    expect(editor.registered).toContain('workspace/didChangeWatchedFiles')
    const next = editor.next(uri)
    fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), 'rules: {repeated-word: off}\n')
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
    expect(await next).toEqual([])
    fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), 'rules: {repeated-word: suggestion}\n')
    editor.replace(uri, 'shop', 'pub')
    expect(await editor.diagnostics(uri)).toMatchObject([{severity: 3}])
  })

  test('with a fault is named once, underlined, and forgotten when it is mended', async () => {
    const folder = folderOf({'a.txt': wrong, 'copydesk.config.yaml': 'rules: {repeated-wrod: off}\n'})
    const editor = await edit(folder)
    const [uri, config] = [uriIn(folder, 'a.txt'), uriIn(folder, 'copydesk.config.yaml')]
    editor.open(uri, wrong)
    expect(await editor.diagnostics(uri)).toEqual([])
    const [complaint] = (await editor.until(() => editor.published.find((one) => one.uri === config))).diagnostics
    expect(complaint?.message).toContain('Did you mean “repeated-word”?')
    await editor.until(() => editor.messages[0])
    fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), 'rules: {repeated-word: warning}\n')
    editor.replace(uri, 'shop', 'pub')
    expect(await editor.diagnostics(uri)).toMatchObject([{severity: 2}])
    expect(editor.published.findLast((one) => one.uri === config)?.diagnostics).toEqual([])
    expect(editor.messages).toHaveLength(1)
  })

  test('that is code runs in a trusted folder alone, and is run again when it is edited', async () => {
    const code = (level: string) => `export default {rules: {'repeated-word': '${level}'}}\n`
    const folder = folderOf({'a.txt': wrong, 'package.json': '{}', 'copydesk.config.mjs': code('warning')})
    const uri = uriIn(folder, 'a.txt')
    const stranger = await edit(folder)
    stranger.open(uri, wrong)
    expect(await stranger.diagnostics(uri)).toEqual([])
    expect(await stranger.until(() => stranger.messages[0])).toContain('not trusted')
    const editor = await edit(folder, {initializationOptions: {trusted: true}})
    editor.open(uri, wrong)
    expect(await editor.diagnostics(uri)).toMatchObject([{severity: 2}])
    fs.writeFileSync(path.join(folder, 'copydesk.config.mjs'), code('suggestion'))
    editor.replace(uri, 'shop', 'pub')
    expect(await editor.diagnostics(uri)).toMatchObject([{severity: 3}])
  })

  test('may be asked for', async () => {
    const folder = folderOf({'a.txt': wrong, 'desk/b.txt': wrong, 'desk/.copydeskrc': '{}'})
    const editor = await edit(folder, {configuration: {requireConfig: true}})
    for (const name of ['a.txt', 'desk/b.txt']) editor.open(uriIn(folder, name), wrong)
    expect(await editor.diagnostics(uriIn(folder, 'a.txt'))).toEqual([])
    expect(await editor.diagnostics(uriIn(folder, 'desk/b.txt'))).toHaveLength(1)
  })
})

describe('actions', () => {
  test('are those of the text as it is, whatever the editor remembers', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    const diagnostics = await editor.diagnostics(uri)
    editor.replace(uri, 'He', 'Yesterday he')
    const moved = editor.find(uri, 'the the')
    expect(titled(await editor.actions(uri, moved), 'Replace with “the”')).toMatchObject({isPreferred: true})
    const old = diagnostics[0]?.range
    expect(old).toBeDefined()
    if (old)
      expect(await editor.actions(uri, {start: old.start, end: old.start}, {diagnostics: []})).toEqual(
        await editor.actions(uri, {start: old.start, end: old.start}),
      )
    editor.replace(uri, 'the the', 'the')
    expect(await editor.actions(uri, moved, {diagnostics})).toEqual([])
  })

  test('take an empty list of kinds for none, and keep to one that is not', async () => {
    const folder = folderOf({'a.txt': wrong})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, wrong)
    const place = editor.find(uri, 'the the')
    const all = await editor.actions(uri, place, {only: []})
    expect(all).toEqual(await editor.actions(uri, place))
    expect(new Set(all.map(({kind}) => kind))).toEqual(new Set(['quickfix', 'source.fixAll.copydesk']))
    const safe = await editor.actions(uri, place, {only: ['source.fixAll']})
    expect(safe.map(({kind}) => kind)).toEqual(['source.fixAll.copydesk'])
    expect(await editor.actions(uri, place, {only: ['refactor']})).toEqual([])
  })

  test('mend all that is safe, and all of one rule', async () => {
    const text = 'He went to the the shop and and bought a apple.\n\nShe sees a old man. They  went.\n'
    const folder = folderOf({'a.txt': text})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, text)
    const place = editor.find(uri, 'the the')
    await editor.perform(titled(await editor.actions(uri, place), 'Mend all 2 of repeated-word'))
    expect(editor.text(uri)).toContain('the shop and bought a apple')
    await editor.perform((await editor.actions(uri, place, {only: ['source.fixAll.copydesk']}))[0])
    expect(editor.text(uri)).toBe('He went to the shop and bought an apple.\n\nShe sees an old man. They went.\n')
  })

  const pulling = {
    workspace: {...capabilities.workspace, diagnostics: {refreshSupport: true}},
    textDocument: {...capabilities.textDocument, diagnostic: {}},
  }

  /** As an editor asks that mends on saving: for the whole text. */
  async function mended(editor: Editor, uri: string): Promise<string> {
    const end = editor.document(uri).positionAt(editor.text(uri).length)
    const [action] = await editor.actions(
      uri,
      {start: {line: 0, character: 0}, end},
      {only: ['source.fixAll.copydesk'], triggerKind: 2},
    )
    if (action) await editor.perform(action)
    return editor.text(uri)
  }

  describe.each([
    ['sent', capabilities],
    ['fetched', pulling],
  ])('mend on saving, where diagnostics are %s,', (_, capabilities) => {
    test('what was opened just now', async () => {
      const folder = folderOf({'a.txt': wrong})
      const editor = await edit(folder, {capabilities})
      const uri = uriIn(folder, 'a.txt')
      editor.open(uri, wrong)
      expect(await mended(editor, uri)).toBe(right)
    })

    test('what was changed just now', async () => {
      const folder = folderOf({'a.txt': right})
      const editor = await edit(folder, {capabilities})
      const uri = uriIn(folder, 'a.txt')
      editor.open(uri, right)
      editor.replace(uri, 'the shop', 'the the shop')
      expect(await mended(editor, uri)).toBe(right)
      editor.replace(uri, 'He', 'He he')
      editor.replace(uri, 'He he', 'She')
      editor.replace(uri, 'the shop', 'the the ship')
      expect(await mended(editor, uri)).toBe('She went to the ship.\n')
    })

    test('while settings and configurations are being read', async () => {
      const folder = folderOf({'a.txt': wrong, 'copydesk.config.yaml': 'rules: {repeated-word: off}\n'})
      const configuration = new Promise((resolve) => setTimeout(resolve, 300, {run: 'onSave'}))
      const editor = await edit(folder, {capabilities, configuration})
      const uri = uriIn(folder, 'a.txt')
      editor.open(uri, wrong)
      expect(await mended(editor, uri)).toBe(wrong)
      for (const level of ['warning', 'error']) {
        fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), `rules: {repeated-word: ${level}}\n`)
        void editor.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
        expect(await mended(editor, uri)).toBe(right)
        editor.replace(uri, 'the shop', 'the the shop')
      }
    })

    test.each(['onSave', 'off'])('where stories are read “%s”', async (run) => {
      const folder = folderOf({'a.txt': wrong})
      const editor = await edit(folder, {capabilities, configuration: {run}})
      const uri = uriIn(folder, 'a.txt')
      editor.open(uri, wrong)
      expect(await mended(editor, uri)).toBe(right)
      editor.replace(uri, 'the shop', 'the the shop')
      editor.save(uri)
      expect(await mended(editor, uri)).toBe(right)
    })

    test('many at once', async () => {
      const names = Array.from({length: 12}, (_, i) => `${i}.txt`)
      const folder = folderOf(Object.fromEntries(names.map((name) => [name, wrong])))
      const editor = await edit(folder, {capabilities})
      const uris = names.map((name) => uriIn(folder, name))
      for (const uri of uris) editor.open(uri, wrong)
      const texts = await Promise.all(uris.map((uri) => mended(editor, uri)))
      expect(new Set(texts)).toEqual(new Set([right]))
    })
  })

  test('write what HTML wants to be escaped', async () => {
    const text = '<p>Profit &amp; &amp; loss: “R&amp;D R&amp;D” grew.</p>\n'
    const folder = folderOf({'a.html': text})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.html')
    editor.open(uri, text, 'html')
    const found = await editor.diagnostics(uri)
    for (const {range} of found) {
      const [action] = await editor.actions(uri, range)
      expect(JSON.stringify(action?.edit ?? '')).not.toMatch(/&(?!amp;)/)
    }
  })

  test('let a finding stand in stet.yaml, with a reason or with one to be written', async () => {
    const text = 'The band The The played.\n\nHe went to the the shop.\n'
    const folder = folderOf({'a.txt': text})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, text)
    await editor.diagnostics(uri)
    const place = editor.find(uri, 'the the')
    const next = editor.next(uri)
    await editor.perform(titled(await editor.actions(uri, place), 'Stet: let this stand (repeated-word), and say why'))
    expect(codes(await next)).not.toContain('repeated-word')
    expect(read(folder, 'stet.yaml')).toMatch(/rule: repeated-word\n {2}words: the the\n.*reason: right as it stands/s)
    const [shown] = editor.shown
    expect(shown?.uri).toBe(uriIn(folder, 'stet.yaml'))
    const line = read(folder, 'stet.yaml').split('\n')[shown?.selection?.start.line ?? -1]
    expect(line?.slice(shown?.selection?.start.character, shown?.selection?.end.character)).toBe('right as it stands')
    // The command finds it standing, too.
    expect((await copydesk(folder, ['a.txt', '--only', 'repeated-word'])).stdout).toBe('No findings in 1 story.\n')
  })

  test('let a finding stand by a comment in Markdown and HTML', async () => {
    const stories = {
      'a.md': '# News\n\n## He went to the the shop\n\nAnd to the the pub.\n',
      'b.html': '<article>\n  <h1>News</h1>\n  <p>He went to the the shop.</p>\n</article>\n',
    }
    const folder = folderOf(stories)
    const editor = await edit(folder)
    for (const [name, text] of Object.entries(stories)) {
      const uri = uriIn(folder, name)
      editor.open(uri, text, name.endsWith('md') ? 'markdown' : 'html')
      const before = (await editor.diagnostics(uri)).length
      await editor.perform(titled(await editor.actions(uri, editor.find(uri, 'the the')), 'Stet, in the story'))
      expect(editor.text(uri)).toMatch(/^ *<!-- stet repeated-word: right as it stands -->\n *(?:##|<p>) ?He/m)
      expect(await editor.diagnostics(uri)).toHaveLength(before - 1)
    }
  })

  test('offer no comment where it would not speak for the words', async () => {
    const text = '- One.\n- He went to the the shop.\n'
    const folder = folderOf({'a.md': text})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.md')
    editor.open(uri, text, 'markdown')
    expect(titled(await editor.actions(uri, editor.find(uri, 'the the')), 'Stet, in')).toBeUndefined()
  })

  test('add a name to those of the folder, where it is right from then on', async () => {
    const text = 'Talks with Kyrgystan resumed on Monday.\n'
    const folder = folderOf({'a.txt': text, 'names.txt': 'Wierzbicka'})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, text)
    expect(codes(await editor.diagnostics(uri))).toEqual(['name-spelling'])
    const next = editor.next(uri)
    await editor.perform(titled(await editor.actions(uri, editor.find(uri, 'Kyrgystan')), 'Add “'))
    expect(await next).toEqual([])
    expect(read(folder, 'names.txt')).toBe('Wierzbicka\nKyrgystan\n')
    expect(await editor.execute('copydesk.addName', {uri, name: '- no name,'})).toBe(false)
    expect(await editor.until(() => editor.messages[0])).toContain('Write the name alone.')
  })

  test('add a word to those of the whole project', async () => {
    const text = 'The buiding was hot.\n'
    const folder = folderOf({'copydesk.config.yaml': '{}', 'desk/a.txt': 'x'})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'desk/a.txt')
    editor.open(uri, text)
    await editor.diagnostics(uri)
    const next = editor.next(uri)
    const actions = await editor.actions(uri, editor.find(uri, 'buiding'))
    await editor.perform(titled(actions, `Add “buiding” to the words of ${path.basename(folder)}`))
    expect(await next).toEqual([])
    expect(read(folder, 'words.txt')).toBe('buiding\n')
  })

  test('open a manual, and answer with the names of a story', async () => {
    const text = 'Angela Merkel met the the mayor of Paris. Merkel smiled.\n'
    const folder = folderOf({'a.txt': text})
    const editor = await edit(folder)
    const uri = uriIn(folder, 'a.txt')
    editor.open(uri, text)
    await editor.perform(titled(await editor.actions(uri, editor.find(uri, 'the the')), 'Open the manual'))
    expect(editor.shown).toMatchObject([{external: true, uri: expect.stringMatching(/repeated-word\/README\.md$/)}])
    const names = (await editor.execute('copydesk.names', {uri})) as {name: string; mentions: object[]}[]
    expect(names.find(({name}) => name === 'Angela Merkel')).toMatchObject({
      kind: 'person',
      mentions: [{range: {start: {line: 0, character: 0}}}, {text: 'Merkel'}],
    })
    expect(await editor.execute('copydesk.fixAll', {uri})).toBe(1)
    expect(editor.text(uri)).toContain('met the mayor')
    expect(await editor.execute('copydesk.fixRule', {uri, rule: 'repeated-word'})).toBe(0)
    expect(await editor.execute('copydesk.stet', {uri, rule: 'repeated-word', range: null})).toBe(false)
  })
})

test('a hover says what and why, from the manual', async () => {
  const folder = folderOf({'a.txt': wrong})
  const editor = await edit(folder)
  const uri = uriIn(folder, 'a.txt')
  editor.open(uri, wrong)
  await editor.diagnostics(uri)
  const hover = (character: number) =>
    editor.connection.sendRequest<{contents: {kind: string; value: string}} | null>('textDocument/hover', {
      textDocument: {uri},
      position: {line: 0, character},
    })
  expect(await hover(2)).toBeNull()
  const {kind, value} = (await hover(14))?.contents ?? {kind: '', value: ''}
  expect(kind).toBe('markdown')
  expect(value).toContain('a word is typed twice')
  expect(value).toContain('A word is typed twice.')
  expect(value).not.toContain('## Flagged')
})

test('the server survives nonsense', async () => {
  const folder = folderOf({'a.txt': wrong})
  const editor = await edit(folder)
  const uri = uriIn(folder, 'a.txt')
  expect(
    await editor.actions('file:///nowhere.txt', {start: {line: 0, character: 0}, end: {line: 9, character: 0}}),
  ).toEqual([])
  await editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
  expect(await editor.execute('copydesk.addName', {})).toBe(false)
  editor.open(uri, wrong)
  expect(await editor.diagnostics(uri)).toHaveLength(1)
})
