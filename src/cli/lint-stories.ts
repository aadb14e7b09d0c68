import fs from 'node:fs/promises'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {type Copy, loadReader} from '../formats/index.ts'
import type {Fix} from '../rule-kit/index.ts'
import type {LintOptions} from './arguments.ts'
import {applyBaseline} from './baseline.ts'
import {keepOnLines, type Lines} from './changed-lines.ts'
import {type CheckedStory, checkStories} from './check-stories.ts'
import type {Story} from './lint-story.ts'
import {type Mended, mend} from './mend.ts'
import {say} from './output.ts'
import {type Outcome, present, statusOf} from './present.ts'
import {showProgress} from './progress.ts'
import type {Session} from './session.ts'
import {describeRun} from './stats.ts'
import type {Stopwatch} from './stopwatch.ts'
import type {Collection, FileProblem} from './stories.ts'
import {fromResult, type StoryResult} from './story-result.ts'

/** Lints stories, mends them where that was asked for, and prints what came of it. Returns the exit status. */
export async function lintStories(
  {stories: asked, problems}: Collection,
  options: LintOptions,
  session: Session,
  stopwatch: Stopwatch,
): Promise<number> {
  const progress = showProgress(asked.length)
  const checked = await checkStories(asked, {...session, formatIn: options.formatIn, progress, stopwatch})
  progress.clear()
  await session.cache?.save().catch((error: Error) => say(`The cache could not be written: ${error.message}.`))
  const fix = fixAskedFor(options)
  const outcome: Outcome = {files: [], stories: [], problems: [...problems], mended: []}
  const settleAll = async () => {
    for (const story of checked) await settle(story, fix, options, session, outcome)
  }
  await (fix ? stopwatch.time('mend', settleAll) : settleAll())
  if (fix && options.paths.includes('-')) outcome.piped = await pipedText(outcome, asked[0]?.read)
  await stopwatch.time('report', () => present(outcome, fix, options))
  if (options.stats) say(await describeRun(outcome.stories, outcome.files, stopwatch))
  return statusOf(outcome, options)
}

/** `--dry-run` alone is a trial of `--fix`. */
function fixAskedFor({fix, fixSuggested, dryRun}: LintOptions): Fix | undefined {
  if (fixSuggested) return 'suggest'
  return fix || dryRun ? 'safe' : undefined
}

async function settle(
  checked: CheckedStory,
  fix: Fix | undefined,
  options: LintOptions,
  {baseline, desks}: Session,
  outcome: Outcome,
): Promise<void> {
  const {path, isNamed, lines} = checked.asked
  if ('leftOut' in checked) {
    if (isNamed) outcome.problems.push({path, reason: checked.leftOut, isLeftOut: true})
    return
  }
  if ('unreadable' in checked) {
    outcome.problems.push({path, reason: checked.unreadable})
    return
  }
  const {story, config, result} = checked
  const keep = (file: VFile, on: Lines | undefined) => {
    if (baseline) applyBaseline(file, baseline)
    if (on) keepOnLines(file, on)
  }
  let file = await fileOf(story, result)
  keep(file, lines)
  outcome.stories.push(story)
  if (fix && hasReplacement(file, fix)) {
    const after = await mend(story, file, desks(config), {fix, lines, keep})
    const problem = options.dryRun ? undefined : await writeBack(story, after, options)
    if (problem) outcome.problems.push(problem)
    else {
      outcome.mended.push({before: story, after})
      if (!options.dryRun) file = after.file
    }
  }
  outcome.files.push(file)
  outcome.problems.push(...problemsOf(file))
}

/** A linted file with all that a reporter may ask for. */
async function fileOf({path, source, format}: Story, result: StoryResult): Promise<VFile> {
  const file = fromResult(result, {path, source})
  const read = await loadReader({path, format})
  let copy: Copy | undefined
  // Few reports ask for it, and the story would be read a second time.
  Object.defineProperty(file.data, 'copy', {
    get: () => (copy ??= read(source, path)),
  })
  return file
}

function problemsOf(file: VFile): FileProblem[] {
  const {toPoint} = location(file)
  return (file.data.problems ?? []).map(({reason, offset}) => {
    const point = offset === undefined ? undefined : toPoint(offset)
    return {path: file.path ?? '', line: point?.line, column: point?.column, reason}
  })
}

function hasReplacement({messages}: VFile, most: Fix): boolean {
  return messages.some(({expected, fix}) => expected?.length && fix && (most === 'suggest' || fix === 'safe'))
}

/** Writes a mended story into its file. Returns what went wrong. */
async function writeBack(before: Story, {source}: Mended, options: LintOptions): Promise<FileProblem | undefined> {
  const {path} = before
  if (source === before.source || options.paths.includes('-')) return undefined
  try {
    // Whoever saved it in the meantime must not lose a word.
    if ((await fs.readFile(path, 'utf8')) !== before.source)
      return {path, reason: 'The file changed while it was read, and was not mended. Run copydesk again.'}
    await fs.writeFile(path, source)
    return undefined
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {path, reason: `The mended story could not be written: ${reason}.`}
  }
}

/** Whatever reads the pipe takes what comes for the story: it must get one, even where nothing was to be mended. */
async function pipedText({mended, stories}: Outcome, read: (() => Promise<string>) | undefined): Promise<string> {
  const text = mended[0]?.after.source ?? stories[0]?.source
  return text ?? (await read?.().catch(() => '')) ?? ''
}
