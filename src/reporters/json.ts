import type {VFile} from 'vfile'
import type {Reporter} from './report.ts'
import {storyOf} from './story.ts'

/** For programs; described by `schemas/report.schema.json`. */
export const json: Reporter = (files) => `${JSON.stringify(reportOf(files.map(reportFile)), null, 2)}\n`

/** One story in the report, ready to be printed. */
export type ReportedFile = ReturnType<typeof reportFile>

/** A report of stories, ready to be printed. */
export function reportOf<File extends ReportedFile>(files: readonly File[]): {version: 1; files: readonly File[]} {
  return {version: 1, files}
}

export function reportFile(file: VFile) {
  const {path, findings} = storyOf(file)
  return {
    path,
    messages: findings.map(({place, ruleId, severity, message, expected, related}) => ({
      place: place ?? null,
      ruleId,
      severity,
      reason: message.reason,
      note: message.note ?? null,
      expected,
      url: message.url ?? null,
      fix: message.fix ?? null,
      category: message.category ?? null,
      actual: message.actual ?? null,
      related,
    })),
  }
}
