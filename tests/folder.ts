import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {onTestFinished} from 'vitest'

/**
 * A temporary folder with these files, gone when the test is over. A name that ends in a slash is an empty folder; a
 * value `{link}` is a link.
 */
export function makeFolder(files: Record<string, string | Uint8Array | {link: string}> = {}): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-')))
  onTestFinished(() => fs.rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(name.endsWith('/') ? file : path.dirname(file), {recursive: true})
    if (name.endsWith('/')) continue
    if (typeof content === 'object' && 'link' in content) fs.symlinkSync(content.link, file)
    else fs.writeFileSync(file, content)
  }
  return folder
}

/** Runs git in a folder, as nobody in particular and with nobody's settings. */
export function git(folder: string, ...args: string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: {...env, GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1'},
  })
}
