import type {Diagnostic, DiagnosticSeverity, DiagnosticTag, Range} from 'vscode-languageserver/node'
import {type Severity, severityOf} from '../rule-kit/index.ts'
import type {Client} from './client.ts'
import type {Finding, ReadDocument} from './read-document.ts'

// The numbers of the protocol: its enumerations would have to be loaded.
const severities: Record<Severity, DiagnosticSeverity> = {error: 1, warning: 2, suggestion: 3}
const unnecessary: DiagnosticTag = 1

/** All that there is to say of a document, as editors underline it. */
export function diagnosticsOf(read: ReadDocument, client: Client): Diagnostic[] {
  const {document, problems} = read
  const findings = read.findings.map((finding) => diagnosticOf(finding, read, client))
  const faults = problems.flatMap(({reason, offset}): Diagnostic[] => {
    if (offset === undefined) return []
    const start = document.positionAt(offset)
    return [{range: restOfLine(start), severity: severities.warning, source: 'copydesk', message: reason}]
  })
  return [...findings, ...faults]
}

export function diagnosticOf({message, range}: Finding, {document}: ReadDocument, client: Client): Diagnostic {
  const {ruleId, reason, note, url, source = 'copydesk', expected, related = []} = message
  const diagnostic: Diagnostic = {
    range,
    severity: severities[severityOf(message)],
    source,
    message: note ? `${reason}\n${note}` : reason,
  }
  if (ruleId) diagnostic.code = ruleId
  if (url) diagnostic.codeDescription = {href: url}
  if (client.fadesOut && expected?.[0] === '') diagnostic.tags = [unnecessary]
  if (client.showsRelated && related.length)
    diagnostic.relatedInformation = related.map(({start, end, message}) => ({
      location: {uri: document.uri, range: {start: document.positionAt(start), end: document.positionAt(end)}},
      message,
    }))
  return diagnostic
}

/** Editors end it where the line ends. */
const restOfLine = ({line, character}: Range['start']): Range => ({
  start: {line, character},
  end: {line, character: character + 1},
})
