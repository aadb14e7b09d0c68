import type {Reporter} from './report.ts'
import {count, describeTally, type Finding, mostSevere, nameReplacement, storyOf, tallyOf} from './story.ts'

/** UTF-16 code units that a report may have: what GitHub takes for a job's summary is a megabyte. */
const largest = 400_000

/** Of a message or a replacement more is not shown. */
const longest = 400

const signs = {error: '✖ error', warning: '⚠ warning', suggestion: 'ℹ suggestion'} as const

/**
 * A table in Markdown, the most severe findings first, for what shows it beside a change: a job's summary on GitHub, a
 * comment on a merge request. Nothing that stands in a story or is its name can be more than text there.
 */
export const markdown: Reporter = (files, {maxMessages}) => {
  const stories = files.map(storyOf)
  const all = stories.flatMap(({findings}) => findings)
  const lines = ['### copydesk', '']
  if (!all.length) {
    const said = stories.length ? `No findings in ${count(stories.length, 'story')}.` : 'No stories.'
    return [...lines, said, ''].join('\n')
  }
  const flawed = stories.filter(({findings}) => findings.length).length
  const where = flawed === stories.length ? count(flawed, 'story') : `${flawed} of ${count(stories.length, 'story')}`
  lines.push(`${describeTally(tallyOf(all))} in ${where}.`, '')
  lines.push('| | Where | What | Rule |', '| --- | --- | --- | --- |')
  let room = largest
  let shown = 0
  for (const {path, finding} of bySeverity(mostSevere(stories, maxMessages).shown)) {
    const row = printRow(path, finding)
    room -= row.length + 1
    if (room < 0) break
    lines.push(row)
    shown++
  }
  const left = all.length - shown
  if (left) lines.push('', `Not shown: ${count(left, 'finding')}, none more severe than these.`)
  return [...lines, ''].join('\n')
}

function bySeverity(stories: readonly {path: string; findings: readonly Finding[]}[]) {
  const rows = stories.flatMap(({path, findings}) => findings.map((finding) => ({path, finding})))
  return (['error', 'warning', 'suggestion'] as const).flatMap((severity) =>
    rows.filter(({finding}) => finding.severity === severity),
  )
}

function printRow(path: string, {severity, place, message, ruleId, expected}: Finding): string {
  const at = place ? `:${place.start.line}:${place.start.column}` : ''
  const proposals = expected.slice(0, 3).map(nameReplacement)
  const what = proposals.length ? `${message.reason} → ${proposals.join(' or ')}` : message.reason
  const rule = asText(ruleId)
  const manual = message.url && /^https:\/\/[\w./-]+$/.test(message.url) ? `[${rule}](${message.url})` : rule
  return `| ${signs[severity]} | ${asText(path + at)} | ${asText(what)} | ${manual} |`
}

/**
 * As text and nothing else. A character reference can begin no markup, no link, no formula and no cell; so every mark of
 * ASCII that could is one. What GitHub and GitLab make links of when the text is set already (@somebody, #1, !2) is kept
 * from them by a space without width.
 */
function asText(text: string): string {
  const whole = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  const cut = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
  return cut.replace(/[^\p{L}\p{N}\p{M}\s.,;?’“”‘–—…→-]|[.](?=\S)|-(?=-)/gu, (mark) =>
    '@#!'.includes(mark) ? `${reference(mark)}&#8203;` : reference(mark),
  )
}

const reference = (character: string) => `&#${character.codePointAt(0)};`
