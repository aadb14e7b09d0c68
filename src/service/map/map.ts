import type {Writable} from 'node:stream'
import type {Outcome} from '../check.ts'
import {type Crew, CrewFailure} from '../crew.ts'
import {askFor, isId, readRecord, type SentRecord} from '../story-request.ts'
import {type Line, splitLines} from './lines.ts'

export interface MapOptions {
  input: AsyncIterable<Uint8Array>
  output: Writable
  crew: Crew
  /** Stories that are in work at a time. */
  window: number
  /** The most bytes of a line. */
  bytes: number
  /** `YYYY-MM-DD`, against which a stet's `until` is held. Default: stets do not expire. */
  today?: string | undefined
  version: string
  /** The hash of the configuration, for lines that are no story. */
  config: string
}

/** What came of all lines. */
export interface Summary {
  lines: number
  stories: number
  errors: number
  words: number
  findings: number
}

/** What a line is answered with where it has no findings to give. */
interface LineError {
  /** Of a closed list, for programs. */
  code: 'too-long' | 'not-utf8' | 'empty' | 'not-json' | 'not-a-story' | 'timeout' | 'crash'
  message: string
}

/** Whoever took the answers has gone: nobody is left to work for. */
export class ReaderGone extends Error {
  override name = 'ReaderGone'
}

/** The most bytes of lines that are in work at a time, beside the one that is taken in. */
const mostBytes = 64 * 1024 * 1024

/**
 * Answers each line with one line, in their order. No more lines are taken in than answers are taken away.
 *
 * @throws {ReaderGone}, or the error of a stream that broke.
 */
export async function mapStories(options: MapOptions): Promise<Summary> {
  const {input, output, window, bytes} = options
  const summary: Summary = {lines: 0, stories: 0, errors: 0, words: 0, findings: 0}
  const work: {answer: Promise<string>; size: number}[] = []
  const change = createSignal()
  let inWork = 0
  let isDone = false
  let failure: Error | undefined
  output.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' ? new ReaderGone() : error
    change.tell()
  })

  async function takeIn(): Promise<void> {
    for await (const line of splitLines(input, bytes)) {
      const size = line.length
      while (!failure && (work.length >= window || (work.length > 0 && inWork + size > mostBytes))) await change.wait()
      if (failure) return
      inWork += size
      summary.lines++
      work.push({answer: answerLine(line, options, summary), size})
      change.tell()
    }
  }

  async function giveOut(): Promise<void> {
    for (;;) {
      while (!failure && !work.length && !isDone) await change.wait()
      const [next] = work
      if (failure || !next) return
      const isTaken = output.write(await next.answer)
      work.shift()
      inWork -= next.size
      change.tell()
      if (!isTaken) await Promise.race([drained(output), change.until(() => failure !== undefined)])
    }
  }

  const taking = takeIn().then(
    () => {
      isDone = true
      change.tell()
    },
    (error: Error) => {
      failure ??= error
      change.tell()
    },
  )
  await giveOut()
  if (failure) throw failure
  await taking
  return summary
}

const drained = (output: Writable) => new Promise<void>((resolve) => output.once('drain', () => resolve()))

/** Wakes whoever waits. */
function createSignal() {
  let sleepers: (() => void)[] = []
  const wait = () => new Promise<void>((resolve) => sleepers.push(resolve))
  return {
    wait,
    tell() {
      const woken = sleepers
      sleepers = []
      for (const wake of woken) wake()
    },
    async until(isSo: () => boolean) {
      while (!isSo()) await wait()
    },
  }
}

async function answerLine(line: Line, options: MapOptions, summary: Summary): Promise<string> {
  const {version, config, crew, today} = options
  const {record, id = null, error} = readLine(line)
  const answer = record ? await check(record) : {config, error}
  if ('error' in answer) summary.errors++
  return `${JSON.stringify({id, version, ...answer})}\n`

  async function check(story: SentRecord) {
    try {
      return accept(await crew.check(askFor(story, today)), story)
    } catch (failure) {
      if (!(failure instanceof CrewFailure)) throw failure
      return {config, error: errorFor(failure)}
    }
  }

  function accept(outcome: Outcome, {path}: SentRecord) {
    if ('refused' in outcome) return {config, error: {code: 'not-a-story', message: outcome.refused} as LineError}
    const {file, words, config: own} = outcome.checked
    summary.stories++
    summary.words += words
    summary.findings += file.messages.length
    const {messages, problems} = file
    return {config: own, ...(path != null && {path}), messages, ...(problems && {problems})}
  }
}

function readLine(line: Line): {record?: SentRecord; id?: string | number | null; error?: LineError} {
  if (line === 'too-long')
    return {error: {code: 'too-long', message: 'The line has more bytes than --max-bytes allows.'}}
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(line)
  } catch {
    return {error: {code: 'not-utf8', message: 'The line is not UTF-8.'}}
  }
  if (!text.trim()) return {error: {code: 'empty', message: 'The line is empty.'}}
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return {error: {code: 'not-json', message: 'The line is not JSON. Write {"id": …, "text": "…"}.'}}
  }
  const sent = typeof data === 'object' && data !== null && 'id' in data ? data.id : null
  const id = isId(sent) ? sent : null
  try {
    return {record: readRecord(data), id}
  } catch (error) {
    return {id, error: {code: 'not-a-story', message: (error as Error).message}}
  }
}

function errorFor({kind}: CrewFailure): LineError {
  if (kind === 'overrun') return {code: 'timeout', message: 'The story was not read within --timeout.'}
  return {code: 'crash', message: 'The worker that read the story broke off.'}
}
