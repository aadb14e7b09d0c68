import {attributes} from './markup.ts'
import type {Reporter} from './report.ts'
import {storyOf} from './story.ts'

const severities = {error: 'error', warning: 'warning', suggestion: 'info'} as const

/** Checkstyle's XML, which many build servers read. */
export const checkstyle: Reporter = (files) => {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">']
  for (const {path, findings} of files.map(storyOf)) {
    lines.push(`  <file${attributes({name: path})}>`)
    for (const {place, severity, message, ruleId} of findings) {
      const values = {
        line: place?.start.line ?? 1,
        column: place?.start.column,
        severity: severities[severity],
        message: message.reason,
        source: `copydesk.${ruleId}`,
      }
      lines.push(`    <error${attributes(values)}/>`)
    }
    lines.push('  </file>')
  }
  return `${[...lines, '</checkstyle>'].join('\n')}\n`
}
