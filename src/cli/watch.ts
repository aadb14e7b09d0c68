import fs from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import {configNames} from '../config/find.ts'
import type {LintOptions} from './arguments.ts'
import {configRequest} from './configuration.ts'
import {lintStories} from './lint-stories.ts'
import {describeFailure, say} from './output.ts'
import {openSession, type Session} from './session.ts'
import {startStopwatch} from './stopwatch.ts'
import {collectStories, type StorySource} from './stories.ts'

/** How long to wait for more changes, in milliseconds: editors save in several steps. */
const patience = 100

/** A change of one of these means other findings, perhaps everywhere. */
const settingNames = new Set([
  ...[...configNames, 'package.json', 'stet.yaml', '.copydeskignore', '.gitignore'],
  ...['names.txt', 'words.txt'],
])

/** Lints, then lints again what changes, and everything where settings change. Ends when it is interrupted. */
export async function watchStories(options: LintOptions): Promise<never> {
  const {watch} = await import('chokidar')
  let session = await openSession(options, options.jobs ?? 1)
  const {ownFolder} = configRequest(options)
  const own = ownFolder !== undefined && fs.existsSync(ownFolder) ? [ownFolder] : []
  const watcher = watch([...foldersOf(options.paths), ...own], {
    ignoreInitial: true,
    ignored: (file) => /(?:^|[\\/])(?:node_modules|\.git)(?:[\\/]|$)/.test(file),
  })
  watcher.on('error', (error) => say(`Not everything can be watched: ${(error as Error).message}.`))
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))

  const lint = async (isWanted: (story: StorySource) => boolean) => {
    const {stories, problems} = await collectStories(options)
    await lintStories({stories: stories.filter(isWanted), problems}, options, session, startStopwatch())
    watcher.add(session.config.watched().filter((file) => fs.existsSync(file)))
    say('Waiting for changes. Ctrl+C ends.')
  }
  const changed = new Set<string>()
  const lintChanged = async () => {
    const files = new Set(changed)
    changed.clear()
    try {
      const isAll = [...files].some((file) => isSetting(file, session))
      if (isAll) session = await reopen(session, options)
      await lint((story) => isAll || files.has(path.resolve(story.path)))
    } catch (error) {
      // The next change may mend it.
      describeFailure(error)
    }
  }
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void>
  watcher.on('all', (event, file) => {
    const whole = path.resolve(file)
    const isGone = event === 'unlink' && !isSetting(whole, session)
    if (isGone || event === 'addDir' || event === 'unlinkDir') return
    changed.add(whole)
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(() => (changed.size ? lintChanged() : undefined))
    }, patience)
  })
  running = lint(() => true)
  await running
  return new Promise(() => {})
}

async function reopen(session: Session, options: LintOptions): Promise<Session> {
  const next = await openSession(options, options.jobs ?? 1)
  await session.close()
  return next
}

function isSetting(file: string, {config}: Session): boolean {
  return settingNames.has(path.basename(file)) || config.watched().includes(file)
}

/** What to watch for the arguments: globs by the folder that they begin in. */
function foldersOf(paths: readonly string[]): string[] {
  return paths.length ? paths.map((given) => (fs.existsSync(given) ? given : picomatch.scan(given).base || '.')) : ['.']
}
