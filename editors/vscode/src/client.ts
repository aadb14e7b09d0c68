import fs from 'node:fs'
import path from 'node:path'
import {type ExtensionContext, Uri, window, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'

/** The settings that are the extension's own; the server asks for the others. */
export function settings(): {languages: string[]; useWorkspaceVersion: boolean} {
  const given = workspace.getConfiguration('copydesk')
  return {
    languages: given.get<string[]>('languages', []),
    useWorkspaceVersion: given.get<boolean>('useWorkspaceVersion', true),
  }
}

export function createClient(context: ExtensionContext): LanguageClient {
  const server = {module: findCommand(context), args: ['lsp'], transport: TransportKind.stdio}
  return new LanguageClient('copydesk', 'copydesk', server, {
    // Not what a repository shows of an older state.
    documentSelector: settings().languages.flatMap((language) => [
      {scheme: 'file', language},
      {scheme: 'untitled', language},
    ]),
    initializationOptions: {trusted: workspace.isTrusted},
    middleware: {
      /** A reason is asked for here; other editors open `stet.yaml` for it. */
      async executeCommand(command, args, next) {
        const [argument] = args
        if (command !== 'copydesk.stet' || !argument?.ask) return next(command, args)
        const reason = await window.showInputBox({prompt: 'Why is it right as it stands?', ignoreFocusOut: true})
        if (!reason?.trim()) return undefined
        return next(command, [{...argument, reason}])
      },
    },
  })
}

/** The command of the workspace, where that is trusted and has one; else the one inside the extension. */
export function findCommand({extensionPath}: ExtensionContext): string {
  const own = path.join(extensionPath, 'server/main.js')
  if (!workspace.isTrusted || !settings().useWorkspaceVersion) return own
  const installed = (workspace.workspaceFolders ?? [])
    .filter(({uri}) => uri.scheme === 'file')
    .map(({uri}) => Uri.joinPath(uri, 'node_modules/copydesk/dist/src/cli/main.js').fsPath)
  return installed.find((file) => fs.existsSync(file)) ?? own
}
