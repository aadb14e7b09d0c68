import {commands, type ExtensionContext, Range, type TextEditor, type Uri, window, workspace} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'
import {createClient, settings} from './client.ts'
import {findingsIn} from './findings.ts'
import {showNames} from './names.ts'
import {type Reading, showStatus} from './status.ts'
import {readWorkspace} from './task.ts'

let client: LanguageClient | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const status = showStatus()
  const start = async () => {
    // What did not start cannot be stopped.
    await client?.dispose().catch(() => undefined)
    status.forget()
    client = createClient(context)
    client.onNotification('copydesk/reading', (reading: Reading) => status.tell(reading))
    await client.start()
  }
  let starting = Promise.resolve()
  const restart = () => {
    starting = starting.catch(() => undefined).then(start)
    return starting
  }
  context.subscriptions.push(
    status,
    commands.registerCommand('copydesk.editor.restart', restart),
    commands.registerCommand('copydesk.editor.lintWorkspace', () => readWorkspace(context)),
    commands.registerCommand('copydesk.editor.fixAll', () => onStory(({document}) => ask('fixAll', document.uri))),
    commands.registerCommand('copydesk.editor.stet', () => onStory(stetHere)),
    commands.registerCommand('copydesk.editor.addName', () => onStory((editor) => addName(editor))),
    commands.registerCommand('copydesk.editor.addOwnName', () => onStory((editor) => addName(editor, {mine: true}))),
    commands.registerCommand('copydesk.editor.names', () =>
      onStory((editor) => showNames(editor, () => ask('names', editor.document.uri))),
    ),
    // What a workspace may do, and which server it has, is settled when the server starts.
    workspace.onDidGrantWorkspaceTrust(restart),
    workspace.onDidChangeConfiguration((change) => {
      if (
        change.affectsConfiguration('copydesk.languages') ||
        change.affectsConfiguration('copydesk.useWorkspaceVersion')
      )
        void restart()
    }),
  )
  await restart()
}

export async function deactivate(): Promise<void> {
  await client?.stop()
}

async function onStory(act: (editor: TextEditor) => unknown): Promise<void> {
  const editor = window.activeTextEditor
  const isStory = editor && settings().languages.includes(editor.document.languageId)
  if (isStory) await act(editor)
  else await window.showInformationMessage('copydesk: Open a story first.')
}

/** Has the server do something with a document. */
function ask(command: string, uri: Uri, more: object = {}): Thenable<unknown> {
  return commands.executeCommand(`copydesk.${command}`, {uri: uri.toString(), ...more})
}

async function stetHere({document, selection}: TextEditor): Promise<void> {
  const found = findingsIn(document.uri).find(({range}) => range.intersection(selection))
  if (!found) {
    await window.showInformationMessage('copydesk: There is no finding at the cursor.')
    return
  }
  const {code, range} = found
  const rule = typeof code === 'object' ? code.value : code
  await ask('stet', document.uri, {rule, range: client?.code2ProtocolConverter.asRange(range), ask: true})
}

async function addName({document, selection}: TextEditor, which: object = {}): Promise<void> {
  const word = document.getWordRangeAtPosition(selection.active) ?? new Range(selection.active, selection.active)
  const value = document.getText(selection.isEmpty ? word : selection)
  const name = await window.showInputBox({prompt: 'A name that is right as it stands', value})
  if (name?.trim()) await ask('addName', document.uri, {name, ...which})
}
