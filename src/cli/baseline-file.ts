import fs from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import type {Baseline} from './baseline.ts'
import {UsageError} from './usage-error.ts'

/** A baseline's file that is missing or broken. */
export class BaselineError extends UsageError {}

const fileSchema = v.strictObject({
  version: v.literal(1),
  stories: v.record(
    v.string(),
    v.array(
      v.strictObject({
        rule: v.string(),
        words: v.string(),
        before: v.string(),
        after: v.string(),
        times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
      }),
    ),
  ),
})

/**
 * Reads a baseline.
 *
 * @throws {BaselineError} for a file that is missing or broken.
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const result = v.safeParse(fileSchema, await readJson(file))
  if (!result.success) throw broken(file, describeIssue(result.issues[0]))
  return {folder: path.dirname(path.resolve(file)), stories: new Map(Object.entries(result.output.stories))}
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8'))
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new BaselineError(`There is no baseline ${file}. Write it with --write-baseline ${file}.`)
    if (code) throw new BaselineError(`The baseline ${file} cannot be read: ${message}.`)
    throw broken(file, `is not JSON: ${message.replace(/\s+/g, ' ')}`)
  }
}

function broken(file: string, fault: string): BaselineError {
  return new BaselineError(`The baseline ${file} ${fault}. Mend it, or write it again with --write-baseline ${file}.`)
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue)
  const received = issue.received === 'undefined' ? 'nothing' : issue.received
  const expected = !issue.expected || issue.expected === 'never' ? 'nothing' : issue.expected
  return `has ${received}${place ? ` at ${place}` : ''} where ${expected} should be`
}
