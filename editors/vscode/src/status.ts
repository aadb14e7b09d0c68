import {
  commands,
  type Diagnostic,
  DiagnosticSeverity,
  type Disposable,
  languages,
  StatusBarAlignment,
  window,
} from 'vscode'
import {settings} from './client.ts'

/** Keeps the counts of the story at hand in the status bar. */
export function showCounts(): Disposable[] {
  const item = window.createStatusBarItem('copydesk.counts', StatusBarAlignment.Right)
  item.name = 'copydesk'
  item.command = 'workbench.actions.view.problems'
  const update = () => {
    const document = window.activeTextEditor?.document
    const isStory = document !== undefined && settings().languages.includes(document.languageId)
    void commands.executeCommand('setContext', 'copydesk.isStory', isStory)
    if (!isStory) return item.hide()
    const found = languages.getDiagnostics(document.uri).filter(({source}) => source === 'copydesk')
    item.text = found.length ? `$(pencil) ${found.length}` : '$(check) copydesk'
    item.tooltip = `copydesk: ${describe(found)}`
    item.show()
  }
  update()
  return [item, window.onDidChangeActiveTextEditor(update), languages.onDidChangeDiagnostics(update)]
}

const kinds = [
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'suggestion'],
] as const

function describe(found: readonly Diagnostic[]): string {
  const counts = kinds.flatMap(([kind, name]) => {
    const count = found.filter(({severity}) => severity === kind).length
    return count ? [`${count} ${name}${count > 1 ? 's' : ''}`] : []
  })
  return counts.join(', ') || 'nothing found'
}
