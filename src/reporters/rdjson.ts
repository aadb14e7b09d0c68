import type {VFile} from 'vfile'
import type {Reporter} from './report.ts'
import {type Finding, type Place, type Point, type Story, storyOf} from './story.ts'

const severities = {error: 'ERROR', warning: 'WARNING', suggestion: 'INFO'} as const

const source = {name: 'copydesk', url: 'https://github.com/copydesk/copydesk'}

/** reviewdog's diagnostic format. Its columns count UTF-8 bytes, also those of a byte-order mark. */
export const rdjson: Reporter = (files) =>
  `${JSON.stringify({source, diagnostics: files.flatMap(diagnosticsOf)}, null, 2)}\n`

/** The same, a diagnostic a line, each with its source. */
export const rdjsonl: Reporter = (files) =>
  files
    .flatMap(diagnosticsOf)
    .map((diagnostic) => `${JSON.stringify({...diagnostic, source})}\n`)
    .join('')

function diagnosticsOf(file: VFile) {
  const story = storyOf(file)
  const inBytes = byteCounter(story.source)
  return story.findings.map((finding) => describe(finding, story, inBytes))
}

type ByteCounter = (point: Point) => {line: number; column: number}

function describe(finding: Finding, story: Story, inBytes: ByteCounter) {
  const {message, ruleId, severity, place, expected, related} = finding
  const rangeOf = ({start, end}: Place) => ({start: inBytes(start), end: inBytes(end)})
  const range = place && rangeOf(place)
  return {
    message: message.note ? `${message.reason}\n${message.note}` : message.reason,
    location: {path: story.path, ...(range && {range})},
    severity: severities[severity],
    code: {value: ruleId, ...(message.url && {url: message.url})},
    ...(range &&
      expected.length && {
        suggestions: expected.map((replacement) => ({range, text: story.encode(replacement)})),
      }),
    ...(related.length && {
      related_locations: related.map((other) => ({
        message: other.message,
        location: {path: story.path, range: rangeOf(other.place)},
      })),
    }),
  }
}

/** Goes on counting from the last point where it can: a story may be one line of megabytes. */
function byteCounter(source: string): ByteCounter {
  const encoder = new TextEncoder()
  let last = {line: 0, offset: 0, column: 1}
  return ({line, column, offset}) => {
    const from = line === last.line && offset >= last.offset ? last : {offset: offset - column + 1, column: 1}
    last = {line, offset, column: from.column + encoder.encode(source.slice(from.offset, offset)).length}
    return {line, column: last.column}
  }
}
