import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {createDesk} from '../engine/index.ts'
import {readCopy} from '../formats/index.ts'
import {defineRule} from '../rule-kit/index.ts'
import {createConfigLoader} from './index.ts'
import {addStet} from './stet-file.ts'

/** Finds fault with every “boo”. */
const boo = defineRule({
  id: 'boo',
  summary: 'Boo.',
  category: 'style',
  severity: 'error',
  defaults: {},
  check(reading, report) {
    for (const {words} of reading.sentences)
      for (const word of words) if (word.text === 'boo') report({at: [word], message: 'Boo.'})
  },
})

let folder: string
let stetFile: string
beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-stet-')))
  stetFile = path.join(folder, 'stet.yaml')
  fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), '')
})
afterEach(() => fs.rmSync(folder, {recursive: true}))

const forFile = (file: string, cwd = folder) => createConfigLoader({cwd, rules: [boo]}).forFile(file)

describe('reading', () => {
  test('entries for the story come with its path as given, those for others not at all', async () => {
    fs.writeFileSync(
      stetFile,
      `# Agreed with the desk.
- rule: boo
  words: boo
  file: a/story.txt
  reason: A ghost says so.
  until: 2026-12-31
- {rule: boo, words: boo, file: b/story.txt, reason: So.}
- {rule: boo, words: 1922, before: true, who: "", reason: So.}
`,
    )
    const everywhere = {rule: 'boo', words: '1922', before: 'true', who: '', reason: 'So.'}
    const here = {rule: 'boo', words: 'boo', reason: 'A ghost says so.', until: '2026-12-31'}
    expect((await forFile('a/story.txt')).settings.stets).toEqual([{...here, file: 'a/story.txt'}, everywhere])
    const absolute = path.join(folder, 'a/story.txt')
    expect((await forFile(absolute)).settings.stets?.[0]?.file).toBe(absolute)
    fs.mkdirSync(path.join(folder, 'c'))
    const above = await forFile('../a/story.txt', path.join(folder, 'c'))
    expect(above.settings.stets?.[0]?.file).toBe('../a/story.txt')
    expect((await forFile('story.txt')).settings.stets).toEqual([everywhere])
  })

  test('an entry for a rule that does not run is left out, not stale', async () => {
    fs.writeFileSync(stetFile, '- {rule: boo, words: boo, reason: So., file: story.txt}')
    fs.writeFileSync(path.join(folder, 'copydesk.config.yaml'), 'rules: {boo: off}')
    expect((await forFile('story.txt')).settings.stets).toEqual([])
  })

  test.each(['', '# nothing yet\n', '[]'])('there may be nothing in it: %j', async (text) => {
    fs.writeFileSync(stetFile, text)
    expect((await forFile('story.txt')).settings.stets).toEqual([])
  })

  test.each([
    ['- rule: boo\n  words: boo', '1:3: [0]: “reason” is missing here.'],
    [
      '- {rule: boo, words: boo, reason: " "}',
      '1:35: [0].reason: “ ” stands here. Use the reason why the words may stand.',
    ],
    ['- {rule: boo, words: boo, reason:}', '1:34: [0].reason: Nothing stands here. Use the reason'],
    [
      '- {rule: bo, words: boo, reason: So.}',
      '1:10: [0].rule: “bo” is no rule and no plugin listed. Did you mean “boo”? Use boo.',
    ],
    [
      '- {rule: boo, words: boo, reason: So., untill: 2026-01-01}',
      '1:40: [0]: “untill” is no key of a stet. Did you mean “until”?',
    ],
    ['- {rule: boo, words: boo, reason: So., until: tomorrow}', '1:47: [0].until: “tomorrow” stands here. Use a date'],
    [
      '- {rule: boo, words: boo, reason: So., until: 2026-13-01}',
      '1:47: [0].until: “2026-13-01” stands here. Use a date',
    ],
    ['rule: boo', '1:1: A map stands here. Use a list of entries'],
    ['- boo', '1:3: [0]: “boo” stands here. Use a map with some of rule, words'],
    ['- {', '1:4: this is not YAML: '],
  ])('%j stops the run', async (text, complaint) => {
    fs.writeFileSync(stetFile, text)
    await expect(forFile('story.txt')).rejects.toThrow(`stet.yaml:${complaint}`)
  })
})

describe('adding', () => {
  const entry = {rule: 'boo', words: 'boo', before: 'ghost said', after: 'and left', reason: 'A ghost.', who: 'AB'}

  test('makes the file', async () => {
    await addStet(stetFile, {...entry, file: path.join(folder, 'a/story.txt'), until: '2026-12-31'})
    expect(fs.readFileSync(stetFile, 'utf8')).toBe(`- rule: boo
  words: boo
  before: ghost said
  after: and left
  reason: A ghost.
  file: a/story.txt
  who: AB
  until: 2026-12-31
`)
  })

  test('keeps comments, order, quotes and long lines', async () => {
    const long = 'because '.repeat(30).trim()
    const before = `# Agreed with the desk.

# First.
- rule: boo # always
  reason: "${long}"
  words: 'boo'

- {rule: boo, words: boo hoo, reason: So.} # second
# The end.
`
    fs.writeFileSync(stetFile, before)
    await addStet(stetFile, entry)
    const after = fs.readFileSync(stetFile, 'utf8')
    for (const line of before.split('\n')) expect(after).toContain(line.replace(/[{}]/g, '').split(',')[0])
    expect(after).toMatch(/^# Agreed with the desk\.\n\n# First\.\n- rule: boo # always\n/)
    expect(after).toContain(`reason: "${long}"\n  words: 'boo'\n\n- {`)
    expect((await forFile('story.txt')).settings.stets).toEqual([
      {rule: 'boo', reason: long, words: 'boo'},
      {rule: 'boo', words: 'boo hoo', reason: 'So.'},
      entry,
    ])
  })

  test.each([
    '[]\n',
    '# Nothing yet.\n',
    '[{rule: boo, words: a, reason: b}]\n',
    '- {rule: boo, words: a, reason: b}\r\n',
  ])('to %j', async (text) => {
    fs.writeFileSync(stetFile, text)
    const before = (await forFile('story.txt')).settings.stets ?? []
    await addStet(stetFile, {...entry, words: '1922: “boo” # no'})
    const after = fs.readFileSync(stetFile, 'utf8')
    expect(after.includes('Nothing yet.')).toBe(text.includes('Nothing yet.'))
    expect(after.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r'))
    expect((await forFile('story.txt')).settings.stets).toEqual([...before, {...entry, words: '1922: “boo” # no'}])
  })

  test('an entry for the same spot is renewed', async () => {
    await addStet(stetFile, {...entry, until: '2026-01-31'})
    await addStet(stetFile, {...entry, words: 'boo hoo'})
    await addStet(stetFile, {...entry, reason: 'Still a ghost.', who: 'CD'})
    expect((await forFile('story.txt')).settings.stets).toEqual([
      {...entry, reason: 'Still a ghost.', who: 'CD'},
      {...entry, words: 'boo hoo'},
    ])
  })

  test('a file that is wrong is not written over', async () => {
    fs.writeFileSync(stetFile, '- {rule: boo, words')
    await expect(addStet(stetFile, entry)).rejects.toThrow('this is not YAML')
    expect(fs.readFileSync(stetFile, 'utf8')).toBe('- {rule: boo, words')
  })

  test('what is added lets stand what it was added for', async () => {
    const source = 'The ghost said boo and left. The cat said boo too.'
    await addStet(stetFile, {...entry, file: path.join(folder, 'story.txt')})
    const {settings} = await forFile('story.txt')
    const file = await createDesk(settings).lint(await readCopy(source, {path: 'story.txt'}))
    expect(file.messages.map(({ruleId, place}) => [ruleId, place && 'start' in place && place.start.offset])).toEqual([
      ['boo', source.lastIndexOf('boo')],
    ])
  })
})
