/**
 * A line of the log. It says what happened and never what was written: no text, no words of findings, no paths, no query
 * strings.
 */
export interface LogLine {
  level: 'info' | 'warning' | 'error'
  event: string
  [field: string]: string | number | boolean | undefined
}

export type Log = (line: LogLine) => void

/** Writes lines as JSON, each with its time. */
export function jsonLog(write: (text: string) => void, now: () => Date = () => new Date()): Log {
  return ({level, event, ...fields}) =>
    write(`${JSON.stringify({time: now().toISOString(), level, event, ...fields})}\n`)
}
