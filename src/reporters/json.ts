import type {Reporter} from './report.ts'
import {storyOf} from './story.ts'

/** For programs; described by `schemas/report.schema.json`. */
export const json: Reporter = (files) => {
  const report = {
    version: 1,
    files: files.map(storyOf).map(({path, findings}) => ({
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
    })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
