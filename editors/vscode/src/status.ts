import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  StatusBarAlignment,
  Uri,
  window,
  workspace,
} from 'vscode'
import {settings} from './client.ts'
import {findingsIn} from './findings.ts'

/** What became of a reading, as the server tells it. */
export interface Reading {
  uri: string
  isRead: boolean
  reason?: string
}

export interface Status extends Disposable {
  tell(reading: Reading): void
  /** Nothing is known any more of what was read. */
  forget(): void
}

/** Keeps the counts of the story at hand in the status bar. */
export function showStatus(): Status {
  const item = window.createStatusBarItem('copydesk.counts', StatusBarAlignment.Right)
  item.name = 'copydesk'
  item.command = 'workbench.actions.view.problems'
  const readings = new Map<string, Reading>()
  const update = () => {
    const document = window.activeTextEditor?.document
    const {languages: storyLanguages, isOff} = settings()
    const isStory = document !== undefined && storyLanguages.includes(document.languageId)
    void commands.executeCommand('setContext', 'copydesk.isStory', isStory)
    if (!isStory || isOff) return item.hide()
    const found = findingsIn(document.uri)
    const {text, tooltip} = describe(found, readings.get(document.uri.toString()))
    item.text = text
    item.tooltip = `copydesk: ${tooltip}`
    item.show()
  }
  update()
  const listening = [
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(update),
    workspace.onDidChangeConfiguration(update),
    workspace.onDidCloseTextDocument(({uri}) => readings.delete(uri.toString())),
  ]
  return {
    tell(reading) {
      readings.set(Uri.parse(reading.uri).toString(), reading)
      update()
    },
    forget() {
      readings.clear()
      update()
    },
    dispose() {
      for (const one of [item, ...listening]) one.dispose()
    },
  }
}

/** No finding says that a story is faultless only where it was read. */
function describe(found: readonly Diagnostic[], reading: Reading | undefined): {text: string; tooltip: string} {
  if (found.length) return {text: `$(pencil) ${found.length}`, tooltip: count(found)}
  if (!reading) return {text: '$(ellipsis) copydesk', tooltip: 'not read yet'}
  if (!reading.isRead) return {text: '$(circle-slash) copydesk', tooltip: `not read. ${reading.reason ?? ''}`.trim()}
  return {text: '$(check) copydesk', tooltip: 'nothing found'}
}

const kinds = [
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'suggestion'],
] as const

function count(found: readonly Diagnostic[]): string {
  const counts = kinds.flatMap(([kind, name]) => {
    const count = found.filter(({severity}) => severity === kind).length
    return count ? [`${count} ${name}${count > 1 ? 's' : ''}`] : []
  })
  return counts.join(', ')
}
