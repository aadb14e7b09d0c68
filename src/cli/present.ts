import fs from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {rules} from '../../rules/deferred.ts'
import type {ReporterName} from '../reporters/index.ts'
import type {ReportContext} from '../reporters/report.ts'
import {type Fix, severities, severityOf} from '../rule-kit/index.ts'
import {type LintOptions, usualBaseline} from './arguments.ts'
import {writeBaseline} from './baseline.ts'
import type {Story} from './lint-story.ts'
import {loadReporter} from './load-reporter.ts'
import type {Mended} from './mend.ts'
import {print, say, wantsColour} from './output.ts'
import {packageVersion} from './package.ts'
import type {FileProblem} from './stories.ts'
import {UsageError} from './usage-error.ts'

/** All that a run has to say. */
export interface Outcome {
  /** With their findings, in order; as they are now, where they were mended. */
  files: VFile[]
  stories: Story[]
  problems: FileProblem[]
  /** Stories in which something was, or would be, mended. */
  mended: {before: Story; after: Mended}[]
  /** The text for standard output, where it takes the story rather than the report. */
  piped?: string
}

/** Prints what came of a run: problems to standard error, and to standard output the one thing that was asked for. */
export async function present(outcome: Outcome, fix: Fix | undefined, options: LintOptions): Promise<void> {
  const {problems, files, mended, piped} = outcome
  for (const problem of problems) say(describeProblem(problem))
  if (options.writeBaseline !== undefined) {
    await keepBaseline(files, options.writeBaseline)
  } else if (options.dryRun) {
    const {unifiedDiff} = await import('./diff.ts')
    await print(mended.map(({before, after}) => unifiedDiff(before.path, before.source, after.source)).join(''))
    say(describeMending(mended, true))
  } else if (fix) {
    if (piped === undefined) await print(await reportOf(files, options, process.stdout))
    else {
      await print(piped)
      process.stderr.write(await reportOf(files, options, process.stderr))
    }
    say(describeMending(mended, false))
  } else await print(await reportOf(files, options, process.stdout))
  for (const {format, file} of options.report ?? []) await writeReport(file, await reportIn(format, files, options))
  const warnings = countOf(files, 'warning')
  if (options.maxWarnings !== undefined && warnings > options.maxWarnings)
    say(`Found ${plural(warnings, 'warning')}; --max-warnings allows ${options.maxWarnings}.`)
}

/** 2 for anything that could not be read, 1 for findings that must not be published, else 0. */
export function statusOf(
  {files, problems}: Outcome,
  {maxWarnings, writeBaseline, failOn = 'error'}: LintOptions,
): number {
  if (problems.some(({isLeftOut}) => !isLeftOut)) return 2
  if (writeBaseline !== undefined) return 0
  const failing = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  if (failing.some((severity) => countOf(files, severity))) return 1
  return maxWarnings !== undefined && countOf(files, 'warning') > maxWarnings ? 1 : 0
}

function reportOf(files: readonly VFile[], options: LintOptions, stream: NodeJS.WriteStream): Promise<string> {
  const colour = wantsColour(options.color, stream)
  const columns = stream.isTTY ? stream.columns : undefined
  return reportIn(options.format, files, options, {colour, columns, links: colour && stream.isTTY})
}

/** A report in a format; without colours and in the usual width where it goes to a file. */
async function reportIn(
  format: ReporterName,
  files: readonly VFile[],
  {quiet, maxMessages, verbose}: LintOptions,
  look: Pick<ReportContext, 'colour' | 'columns' | 'links'> = {colour: false},
): Promise<string> {
  const report = await loadReporter(format)
  return report(quiet ? files.map(withErrorsOnly) : files, {
    ...look,
    maxMessages,
    verbose,
    version: packageVersion(),
    rules: rules.map(({rule}) => rule),
  })
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await fs.mkdir(path.dirname(file), {recursive: true})
    await fs.writeFile(file, text)
  } catch (error) {
    throw new UsageError(`The report ${file} could not be written: ${(error as Error).message}.`)
  }
}

function withErrorsOnly(file: VFile): VFile {
  const shown = new VFile({path: file.path, value: file.value})
  shown.data = file.data
  shown.messages = file.messages.filter((message) => severityOf(message) === 'error')
  return shown
}

async function keepBaseline(files: VFile[], asked: string | true): Promise<void> {
  const name = asked === true ? usualBaseline : asked
  await writeBaseline(name, files)
  const findings = files.reduce((sum, {messages}) => sum + messages.length, 0)
  say(`${plural(findings, 'finding')} of ${plural(files.length, 'story')} written to ${name}.`)
}

export function describeProblem({path, line, column, reason}: FileProblem): string {
  const place = line === undefined ? '' : `:${line}:${column}`
  return `${path || '<stdin>'}${place}: ${reason}`
}

function describeMending(mended: Outcome['mended'], isTrial: boolean): string {
  const count = mended.reduce((sum, {after}) => sum + after.count, 0)
  if (!count) return `Nothing ${isTrial ? 'would be' : 'was'} mended.`
  const verb = isTrial ? 'would be' : count === 1 ? 'was' : 'were'
  return `${plural(count, 'finding')} in ${plural(mended.length, 'story')} ${verb} mended.`
}

function countOf(files: readonly VFile[], severity: string): number {
  return files.reduce(
    (sum, {messages}) => sum + messages.filter((message) => severityOf(message) === severity).length,
    0,
  )
}

function plural(number: number, noun: string): string {
  const many = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : many}`
}
