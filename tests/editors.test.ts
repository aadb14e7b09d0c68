import {spawn, spawnSync} from 'node:child_process'
import path from 'node:path'
import {expect, test} from 'vitest'
import {command, folderOf, read} from './command.ts'

const story = 'He went to the the shop.\n\n“😀” and and she saw a old man.\n'
const mended = 'He went to the shop.\n\n“😀” and she saw an old man.\n'

const hasNeovim = spawnSync('nvim', ['--version']).status === 0
const emacs = ['-Q', '--batch', '-l', path.resolve('tests/editors/emacs.el')]
const hasEglot = spawnSync('emacs', emacs, {env: {...process.env, LOOK: 'yes'}}).status === 0

const nameOf = (editor: string, isThere: boolean) =>
  `${editor} shows what is found, and mends it${isThere ? '' : ' (skipped: it is not installed here)'}`

test.skipIf(!hasNeovim)(
  nameOf('Neovim', hasNeovim),
  async () => {
    const seen = await drive('nvim', [
      '--headless',
      '--clean',
      '-n',
      '-c',
      `luafile ${path.resolve('tests/editors/neovim.lua')}`,
    ])
    expect(seen).toEqual([
      {code: 'repeated-word', line: 0, source: 'copydesk'},
      {code: 'repeated-word', line: 2, source: 'copydesk'},
      {code: 'indefinite-article', line: 2, source: 'copydesk'},
    ])
  },
  180_000,
)

test.skipIf(!hasEglot)(
  nameOf('Emacs with eglot', hasEglot),
  async () => {
    const seen = await drive('emacs', emacs)
    expect(seen).toHaveLength(3)
    expect(seen[2]).toContain('Write “an”.')
  },
  180_000,
)

/** Has an editor mend the story. Returns what it says it saw. */
async function drive(editor: string, args: readonly string[]): Promise<unknown[]> {
  const folder = folderOf({'story.txt': story})
  const env = {
    ...process.env,
    NODE: process.execPath,
    COPYDESK: command,
    STORY: path.join(folder, 'story.txt'),
    REPORT: path.join(folder, 'seen.json'),
    HOME: folder,
  }
  const child = spawn(editor, args, {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe']})
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(status, said).toBe(0)
  expect(read(folder, 'story.txt')).toBe(mended)
  return JSON.parse(read(folder, 'seen.json'))
}
