import {type SpawnOptions, spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The built command; `COPYDESK_DIST` names another build than the usual one. */
export const command = path.join(root, process.env.COPYDESK_DIST ?? 'dist', 'src/cli/main.js')

if (!fs.existsSync(command)) throw new Error(`There is no ${command}: run npm run build first.`)

export interface Run {
  /** The exit status; a signal's name where one ended it. */
  status: number | string | null
  stdout: string
  stderr: string
}

/** Names and words of whoever runs the tests must not tell in them. */
const nobodysLists: NodeJS.ProcessEnv = {XDG_CONFIG_HOME: os.devNull, APPDATA: os.devNull}

/** Starts the command as a user would; the caller sees to its end. */
export function start(folder: string, args: readonly string[], options: SpawnOptions = {}) {
  const env = {...process.env, ...nobodysLists, ...options.env}
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'COPYDESK_DEBUG'])
    if (!options.env || !(name in options.env)) delete env[name]
  return spawn(process.execPath, [command, ...args], {...options, cwd: folder, env})
}

/** Runs the command in a folder, and waits for its end. */
export function copydesk(
  folder: string,
  args: readonly string[],
  {input = '', env}: {input?: string | Uint8Array; env?: Record<string, string>} = {},
): Promise<Run> {
  const child = start(folder, args, env ? {env} : {})
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk) => out.push(chunk))
  child.stderr?.on('data', (chunk) => err.push(chunk))
  // Not every run reads what it is given.
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const [stdout, stderr] = [out, err].map((chunks) => Buffer.concat(chunks).toString())
      resolve({status: code ?? signal, stdout: stdout ?? '', stderr: stderr ?? ''})
    })
  })
}

/** Runs the command in a folder, again and again as files change, until the test ends. */
export function watching(folder: string, args: readonly string[], options: SpawnOptions = {}) {
  const child = start(folder, ['--watch', '--format', 'json', ...args], options)
  onTestFinished(() => void child.kill('SIGINT'))
  let out = ''
  let waits = 0
  let wake = () => {}
  child.stdout?.on('data', (chunk) => (out += chunk))
  child.stderr?.on('data', (chunk) => {
    waits += String(chunk).split('Waiting for changes.').length - 1
    wake()
  })
  /** The stories of the last report, when there have been so many. */
  async function files(round: number): Promise<{path: string; messages: {ruleId: string}[]}[]> {
    await new Promise<void>((resolve) => {
      wake = () => waits >= round && resolve()
      wake()
    })
    const report = out
    out = ''
    return JSON.parse(report).files
  }
  return {
    files,
    /** What is found of the only story. */
    report: async (round: number) => (await files(round))[0]?.messages,
  }
}

/** A folder with files in it, that goes when the test ends. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-')))
  onTestFinished(() => fs.rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    fs.mkdirSync(path.dirname(file), {recursive: true})
    fs.writeFileSync(file, content)
  }
  return folder
}

export function read(folder: string, name: string): string {
  return fs.readFileSync(path.join(folder, name), 'utf8')
}

export function git(folder: string, ...args: string[]): Promise<void> {
  const own = ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.com', '-c', 'init.defaultBranch=main']
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...own, ...args], {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']})
    let said = ''
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(said))))
  })
}
