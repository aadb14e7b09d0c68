import {inspect, styleText} from 'node:util'
import {issueTracker} from './package.ts'

/**
 * Makes the process survive a reader that has seen enough (`| head -1`), and say in a line what else goes wrong with
 * its output. Call it once, first.
 */
export function guardOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.exitCode = 2
    say(`copydesk: The report could not be written: ${error.message}.`)
  })
  process.stderr.on('error', () => {})
  process.on('uncaughtException', (error) => {
    process.exit(describeFailure(error))
  })
}

/** Writes to standard output, and waits until it is taken or refused. */
export async function print(text: string): Promise<void> {
  if (!text) return
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}

/** Writes a line to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Tells the user why the run ended. Returns the exit status. */
export function describeFailure(error: unknown): 2 {
  const name = error instanceof Error ? error.name : ''
  const message = error instanceof Error ? error.message : String(error)
  // By name: a plain run need not load what defines them.
  if (name === 'ConfigError') say(message)
  else if (name === 'UsageError') say(`copydesk: ${message}`)
  else say(`copydesk: Something unexpected went wrong: ${firstLine(message)} Please report it at ${issueTracker}`)
  if (process.env.COPYDESK_DEBUG) say(inspect(error))
  return 2
}

function firstLine(message: string): string {
  const [line = ''] = message.split('\n')
  return /[.!?]$/.test(line) ? line : `${line}.`
}

/** Whether to colour what goes to a stream: the flag, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColour(flag: boolean | undefined, {isTTY}: {isTTY?: boolean}): boolean {
  const {FORCE_COLOR, NO_COLOR, TERM} = process.env
  if (flag !== undefined) return flag
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return !NO_COLOR && isTTY === true && TERM !== 'dumb'
}

/** Puts a style on text, or leaves it. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string

export function styleFor(isColoured: boolean): Style {
  // Whether to colour is decided already, for a stream that styleText does not know.
  return (format, text) => (isColoured ? styleText(format, text, {validateStream: false}) : text)
}
