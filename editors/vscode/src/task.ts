import {type ExtensionContext, ProcessExecution, Task, tasks, window, workspace} from 'vscode'
import {findCommand} from './client.ts'

/** Runs the command over each folder of the workspace; what it finds goes to the problems. */
export async function readWorkspace(context: ExtensionContext): Promise<void> {
  const folders = workspace.workspaceFolders ?? []
  if (!folders.length) await window.showInformationMessage('copydesk: Open a folder first.')
  for (const folder of folders) {
    const args = [findCommand(context), '--format', 'vfile', '--no-color', '--jobs', '1']
    if (!workspace.isTrusted) args.push('--no-code-config')
    const execution = new ProcessExecution(process.execPath, [...args, '.'], {
      cwd: folder.uri.fsPath,
      // The editor's own Node.js.
      env: {ELECTRON_RUN_AS_NODE: '1'},
    })
    const definition = {type: 'process', task: 'copydesk'}
    await tasks.executeTask(new Task(definition, folder, 'all stories', 'copydesk', execution, '$copydesk'))
  }
}
