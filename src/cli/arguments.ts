import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {type FactsFormat, factsFormats} from '../reporters/facts/format.ts'
import type {ReporterName} from '../reporters/index.ts'
import {type NamesFormat, namesFormats} from '../reporters/names/format.ts'
import {type ReadingFormat, readingFormats} from '../reporters/reading/story.ts'
import type {Severity} from '../rule-kit/index.ts'
import {packageVersion} from './package.ts'
import {UsageError} from './usage-error.ts'

/** What holds for every sub-command. */
export interface CommonOptions {
  /** A configuration file, or false for none at all. Default: whatever lies beside the story. */
  config?: string | false | undefined
  /** Whether configuration may be code. */
  codeConfig: boolean
  /** Whether the user's own names and words hold. Default: where stories are the user's, not where others send them. */
  ownLists?: boolean | undefined
  /** The story's date, `YYYY-MM-DD`. */
  date?: string | undefined
  color?: boolean | undefined
}

/** Which stories to read, and as what. */
export interface StoryOptions extends CommonOptions {
  /** Files, folders and globs, as typed; `-` for standard input. */
  paths: string[]
  stdinPath?: string | undefined
  formatIn?: string | undefined
  staged?: boolean | undefined
  changedSince?: string | undefined
}

export interface LintOptions extends StoryOptions {
  watch?: boolean | undefined
  fix?: boolean | undefined
  fixSuggested?: boolean | undefined
  dryRun?: boolean | undefined
  rule?: Record<string, Severity | 'off'> | undefined
  only?: string[] | undefined
  /** Whether rare names a stroke from a frequent one are asked after. */
  verifyNames?: boolean | undefined
  quiet?: boolean | undefined
  maxWarnings?: number | undefined
  maxMessages?: number | undefined
  /** File to hold the findings against. */
  baseline?: string | undefined
  /** File to write them to; true for the usual one. */
  writeBaseline?: string | true | undefined
  format: ReporterName
  /** Further reports: what kind, and the file it goes to. */
  report?: {format: ReporterName; file: string}[] | undefined
  /** The least severity that fails the run. Default: error. */
  failOn?: Severity | 'never' | undefined
  verbose?: boolean | undefined
  stats?: boolean | undefined
  printConfig?: string | undefined
  /** A story's path; true for any in the current folder. */
  explainConfig?: string | true | undefined
  listRules?: boolean | undefined
  cache?: boolean | undefined
  cacheLocation?: string | undefined
  jobs?: number | undefined
}

export interface StetOptions extends CommonOptions {
  /** `FILE:LINE:COLUMN`. */
  place: string
  reason: string
  who?: string | undefined
  until?: string | undefined
}

export interface ReadOptions extends StoryOptions {
  format: ReadingFormat
}

export interface NamesOptions extends StoryOptions {
  format: NamesFormat
}

export interface FactsOptions extends StoryOptions {
  format: FactsFormat
}

export interface ServeOptions extends CommonOptions {
  host: string
  port: number
  /** Default: by the number of processors. */
  jobs?: number | undefined
  queue: number
  /** Seconds. */
  timeout: number
  clientTimeout: number
  maxBytes: number
  /** A file with the token. Default: the environment's `COPYDESK_TOKEN`, or none. */
  tokenFile?: string | undefined
  allowOrigin?: string[] | undefined
}

export interface MapOptions extends CommonOptions {
  /** Default: by the number of processors. */
  jobs?: number | undefined
  /** Seconds. Default: no limit. */
  timeout?: number | undefined
  maxBytes: number
}

/** What the command was asked to do. `shown`: help or the version, which are printed already. */
export type Invocation =
  | {command: 'shown'}
  | {command: 'lint'; options: LintOptions}
  | {command: 'stet'; options: StetOptions}
  | {command: 'read'; options: ReadOptions}
  | {command: 'names'; options: NamesOptions}
  | {command: 'facts'; options: FactsOptions}
  | {command: 'patterns'; files: string[]; options: CommonOptions}
  | {command: 'explain'; rule: string; options: CommonOptions}
  | {command: 'init'}
  | {command: 'serve'; options: ServeOptions}
  | {command: 'map'; options: MapOptions}
  | {command: 'lsp'; options: CommonOptions}

export const usualBaseline = 'copydesk-baseline.json'
export const usualCache = '.copydesk-cache/findings.json'

/** Stands here too, so that a wrong name is found without loading them. */
const reportFormats: readonly [ReporterName, ...ReporterName[]] = [
  'stylish',
  'vfile',
  'json',
  'sarif',
  'github',
  'gitlab',
  'rdjson',
  'rdjsonl',
  'checkstyle',
  'junit',
  'markdown',
  'html',
]

/** Stand here for the same reason. */
const failLevels: readonly (Severity | 'never')[] = ['error', 'warning', 'suggestion', 'never']

const examples = `
Examples:
  copydesk                                every story in this folder and below
  copydesk stories/fire.md "desk/**/*.txt"
  copydesk --fix stories                  mend what has only one right repair
  copydesk --staged --max-warnings 0      before a commit
  pbpaste | copydesk - --stdin-path a.md  standard input, read as Markdown
  copydesk explain repeated-word          what a rule flags and what it leaves alone
  copydesk read fire.md                   how it is read: words, tags, syntax, quotations
  copydesk names fire.md                  whom and what it names: spellings, counts, first lines
  copydesk facts fire.md                  its figures, dates, ages, people, quotations with speakers
  copydesk lsp --stdio                    the language server, for editors
  copydesk patterns house.yaml            whether a house's patterns do what their examples say
  copydesk serve                          a service for editors and content systems
  copydesk map < stories.ndjson           an archive, a story a line
  copydesk stet fire.md:3:14 --reason "The mayor spells it so."

Exit status:
  0  nothing at error level (or that of --fail-on), and no more warnings than --max-warnings
  1  findings
  2  wrong usage, a fault in the configuration, or a file that could not be read

A file or folder that is called like a command is named with its path: ./init
`

/**
 * Reads the command line. Help and version are printed here.
 *
 * @throws {UsageError} for anything that the command does not have.
 */
export function parseArguments(args: readonly string[]): Invocation {
  let invocation: Invocation = {command: 'shown'}
  const program = define((asked) => {
    invocation = asked
  })
  try {
    program.parse(keepStoriesOutOfBaseline(args), {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(oneLine(error.message))
  }
  return invocation
}

function define(ask: (invocation: Invocation) => void): Command {
  const program = new Command('copydesk')
    .description('Reads news stories as a sub-editor does and prints what must be mended before publication.')
    .usage('[options] [FILES|FOLDERS|GLOBS …]\n       copydesk COMMAND …')
    .argument('[paths...]', 'stories, folders, globs; - for standard input (default: the current folder)')
    .helpCommand(false)
    .configureOutput({outputError: () => {}})
    .configureHelp({helpWidth: 100})
    .exitOverride()
    .action((paths: string[], options) =>
      ask({command: 'lint', options: {...options, paths, format: readFormat(options.format, reportFormats)}}),
    )

  program
    .optionsGroup('What to read:')
    .option('--stdin-path <name>', 'name that standard input goes by: tells its format and its configuration')
    .option('--format-in <name>', 'read stories as text, markdown or html (default: by their extension)')
    .option('--staged', 'read what is staged in git, as it is staged')
    .option('--changed-since <rev>', 'report only what stands on lines changed since a git revision')
    .option('--date <date>', "the story's date, YYYY-MM-DD", readDate)
    .option('--watch', 'stay, and read again what changes')

  program
    .optionsGroup('What to report:')
    .option('--rule <id=severity>', 'set a rule to error, warning, suggestion or off; may be repeated', readRule)
    .option('--only <ids>', 'run these rules alone; separated by commas, may be repeated', readList)
    .option('--verify-names', 'ask also after rare names that are a stroke from a frequent one')
    .option('--quiet', 'report errors only')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit 1 for findings of this severity or a higher one (default: error)',
      ).choices(failLevels),
    )
    .option('--max-warnings <n>', 'exit 1 where there are more warnings', readCount)
    .option('--max-messages <n>', 'print so many findings at most', readCount)
    .option('--write-baseline [file]', `write all findings to a baseline (default: ${usualBaseline})`)
    .option('--baseline <file>', 'report only what the baseline does not have')

  program
    .optionsGroup('Mending:')
    .option('--fix', 'put in the replacements that need no asking')
    .option('--fix-suggested', 'put in the first replacement of every finding that has one')
    .option('--dry-run', 'write nothing; print as a diff what --fix (or --fix-suggested) would change')

  program
    .optionsGroup('The report:')
    .option('--format <name>', `${reportFormats.join(', ')} (default: ${reportFormats[0]})`)
    .option('--report <name=file>', 'write a report into a file as well; may be repeated', readReport)
    .option('--verbose', 'print reasons and manuals as well')
    .option('--stats', 'count stories, words and findings, and take the time (to standard error)')
    .option('--color', 'colours, even where there is no terminal')
    .option('--no-color', 'no colours')

  program
    .optionsGroup('Configuration:')
    .option('--config <file>', 'use this configuration and no other')
    .option('--no-config', 'use no configuration')
    .option('--no-code-config', 'refuse configuration that is code')
    .option('--own-lists', 'take your own names and words, which hold in all projects, in serve and map, too')
    .option('--no-own-lists', 'leave them out')
    .option('--print-config <file>', 'print the settings for a story as JSON')
    .option('--explain-config [file]', 'say which file set what')
    .option('--list-rules', 'list all rules')

  program
    .optionsGroup('Speed:')
    .option('--cache', 'remember findings; stories that did not change are not read again')
    .addOption(new Option('--cache-location <file>', `where (default: ${usualCache})`).implies({cache: true}))
    .option('--jobs <n>', 'read so many stories at once (default: by their number)', readJobs)

  program
    .optionsGroup('Help:')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .addHelpText('after', examples)

  program.commandsGroup('Commands:')
  program
    .command('explain')
    .description("print a rule's manual")
    .argument('<rule>', "the rule's id")
    .action((rule: string, _: object, command: Command) =>
      ask({command: 'explain', rule, options: command.optsWithGlobals()}),
    )
  defineReadings(program, ask)
  program
    .command('patterns')
    .description('run the examples of files of patterns')
    .argument('<files...>', 'files of patterns, in YAML')
    .action((files: string[], _: object, command: Command) =>
      ask({command: 'patterns', files, options: command.optsWithGlobals()}),
    )
  program
    .command('stet')
    .description('let a finding stand, with a reason')
    .argument('<place>', 'where the finding stands: FILE:LINE:COLUMN')
    .requiredOption('--reason <why>', 'why it is right as it is', readReason)
    .option('--who <name>', 'who says so')
    .option('--until <date>', 'last day that it holds, YYYY-MM-DD', readDate)
    .action((place: string, _: object, command: Command) =>
      ask({command: 'stet', options: {...command.optsWithGlobals<StetOptions>(), place}}),
    )
  program
    .command('init')
    .description('write a first configuration into the current folder')
    .action(() => ask({command: 'init'}))
  defineServices(program, ask)
  program
    .command('lsp')
    .description('be a language server, for editors')
    .option('--stdio', 'speak on standard input and output (there is no other way)')
    // Some editors' clients add it; the process is in what they send, too.
    .addOption(new Option('--clientProcessId <pid>').hideHelp())
    .action((_: object, command: Command) => ask({command: 'lsp', options: command.optsWithGlobals<CommonOptions>()}))
  return program
}

/** What shows how stories are read. */
function defineReadings(program: Command, ask: (invocation: Invocation) => void): void {
  const define = (
    name: string,
    description: string,
    formats: readonly [string, ...string[]],
    take: (options: object) => Invocation,
  ) =>
    program
      .command(name)
      .description(description)
      .argument('<paths...>', 'stories, folders, globs; - for standard input')
      .addHelpText(
        'after',
        `\n--format takes ${formats.join(', ')} (default: ${formats[0]}).\n--stdin-path and --format-in work as they do without a command.`,
      )
      .action((paths: string[], _: object, command: Command) => {
        const options = command.optsWithGlobals()
        ask(take({...options, paths, format: readFormat(options.format, formats)}))
      })
  define('read', 'print how stories are read: words, tags, syntax, quotations', readingFormats, (options) => ({
    command: 'read',
    options: options as ReadOptions,
  }))
  define(
    'names',
    'list the people, places and organisations of stories, with their spellings',
    namesFormats,
    (options) => ({
      command: 'names',
      options: options as NamesOptions,
    }),
  )
  define('facts', 'list the figures, dates, ages, people and quotations of stories', factsFormats, (options) => ({
    command: 'facts',
    options: options as FactsOptions,
  }))
}

const usualBytes = 4 * 1024 * 1024

/** What other programs use. */
function defineServices(program: Command, ask: (invocation: Invocation) => void): void {
  program
    .command('serve')
    .description('answer over HTTP, as JSON and as LanguageTool does')
    .option('--port <n>', 'where to listen; 0 for any port that is free', readPort, 8081)
    .option('--host <address>', 'whom to listen to; 0.0.0.0 for everybody', '127.0.0.1')
    .option('--token-file <file>', 'file with the token to ask for (default: $COPYDESK_TOKEN, or none)')
    .option('--allow-origin <origin>', 'let pages of this origin read answers, * for all; may be repeated', readOrigin)
    .option('--timeout <seconds>', 'the longest that a story may take', readSeconds, 30)
    .option('--client-timeout <seconds>', 'the longest that sending a request may take', readSeconds, 30)
    .option('--max-bytes <n>', 'the most bytes of a request', readSize, usualBytes)
    .option('--queue <n>', 'stories that may wait; further ones are refused', readCount, 32)
    .addHelpText('after', '\n--jobs says how many stories are read at once (default: as many as there are processors).')
    .action((_: object, command: Command) => ask({command: 'serve', options: command.optsWithGlobals<ServeOptions>()}))
  program
    .command('map')
    .description('read stories from standard input, a line of JSON each, and answer each with a line')
    .option('--timeout <seconds>', 'the longest that a story may take (default: no limit)', readSeconds)
    .option('--max-bytes <n>', 'the most bytes of a line', readSize, usualBytes)
    .addHelpText(
      'after',
      `
--jobs says how many stories are read at once (default: as many as there are processors).

Exit status:
  0  every line was answered
  2  wrong usage, or a fault in the configuration
  3  what comes could not be read, or the answers not be written`,
    )
    .action((_: object, command: Command) => ask({command: 'map', options: command.optsWithGlobals<MapOptions>()}))
}

/** `--write-baseline stories` means the folder: only a name in `.json` is the file to write. */
function keepStoriesOutOfBaseline(args: readonly string[]): string[] {
  const end = args.indexOf('--')
  const [own, rest] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)]
  const read = own.flatMap((arg, i) =>
    arg === '--write-baseline' && own[i + 1] !== undefined && !own[i + 1]?.endsWith('.json')
      ? [`${arg}=${usualBaseline}`]
      : [arg],
  )
  return [...read, ...rest]
}

const list = (values: readonly string[] | undefined) => values ?? []

function readList(value: string, before: readonly string[] | undefined): string[] {
  const ids = value.split(',').map((id) => id.trim())
  if (ids.some((id) => !id)) throw new InvalidArgumentError('Write --only id,id.')
  return [...list(before), ...ids]
}

function readRule(value: string, before: Record<string, string> | undefined): Record<string, string> {
  const [, id, severity] = /^([^=\s]+)=(error|warning|suggestion|off)$/.exec(value) ?? []
  if (!id || !severity) throw new InvalidArgumentError('Write id=error, id=warning, id=suggestion or id=off.')
  return {...before, [id]: severity}
}

function readReport(value: string, before: LintOptions['report']): LintOptions['report'] {
  const [, name = '', file = ''] = /^([^=]*)=(.+)$/s.exec(value) ?? []
  if (!file) throw new InvalidArgumentError('Write format=file, such as sarif=copydesk.sarif.')
  const format = reportFormats.find((known) => known === name)
  if (!format) throw new InvalidArgumentError(`“${name}” is no format. Use ${reportFormats.join(', ')}.`)
  return [...(before ?? []), {format, file}]
}

/** Here rather than by commander: what `--format` takes depends on the command. The first is the default. */
function readFormat<Name extends string>(value: string | undefined, formats: readonly [Name, ...Name[]]): Name {
  const format = value === undefined ? formats[0] : formats.find((name) => name === value)
  if (!format)
    throw new UsageError(`Option '--format <name>' argument '${value}' is invalid. Use ${formats.join(', ')}.`)
  return format
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return Number(value)
}

function readJobs(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.')
  return Number(value)
}

function readPort(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('It must be from 0 to 65535.')
  return Number(value)
}

function readSeconds(value: string): number {
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(value) || Number(value) === 0)
    throw new InvalidArgumentError('It must be a number of seconds, such as 30 or 0.5.')
  return Number(value)
}

function readSize(value: string): number {
  if (!/^[1-9]\d{0,9}$/.test(value))
    throw new InvalidArgumentError('It must be a whole number of bytes, such as 4194304.')
  return Number(value)
}

function readOrigin(value: string, before: readonly string[] | undefined): string[] {
  if (value !== '*' && !/^https?:\/\/[^/\s]+$/.test(value))
    throw new InvalidArgumentError('Write an origin such as https://cms.example.com, or *.')
  return [...list(before), value]
}

function readReason(value: string): string {
  if (!value.trim()) throw new InvalidArgumentError('Say why the words are right as they are.')
  return value.trim()
}

function readDate(value: string): string {
  const day = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(day.valueOf()) || !day.toISOString().startsWith(value))
    throw new InvalidArgumentError('Write a day of the calendar as YYYY-MM-DD.')
  return value
}

/** Commander's wording on one line: `unknown option '--fxi'. Did you mean --fix?` */
function oneLine(message: string): string {
  const said = message
    .replace(/^error: /, '')
    .replace(/\n\((.*)\)$/s, '. $1')
    .replace(/\s*\n\s*/g, ' ')
  const sentence = said.charAt(0).toUpperCase() + said.slice(1)
  return /[.?]$/.test(sentence) ? sentence : `${sentence}. See copydesk --help.`
}
