import {commands, type ExtensionContext, ProcessExecution, Task, TaskRevealKind, tasks, window, workspace} from 'vscode'
import {findCommand} from './client.ts'

/** Exit codes of the command: nothing that fails it was found; something was. */
const wasRead = [0, 1]

/** Runs the command over the folders of the workspace; what it finds goes to the problems. */
export async function readWorkspace(context: ExtensionContext): Promise<void> {
  const folders = workspace.workspaceFolders ?? []
  const [first] = folders
  if (!first) {
    await window.showInformationMessage('copydesk: Open a folder first.')
    return
  }
  // One run for all: each clears away what the one before it found.
  const places = folders.map(({uri}) => (uri === first.uri ? '.' : uri.fsPath))
  const args = [findCommand(context), '--format', 'vfile', '--no-color', '--jobs', '1']
  if (!workspace.isTrusted) args.push('--no-code-config')
  const execution = new ProcessExecution(process.execPath, [...args, ...places], {
    cwd: first.uri.fsPath,
    // The editor's own Node.js.
    env: {ELECTRON_RUN_AS_NODE: '1'},
  })
  const definition = {type: 'process', task: 'copydesk'}
  const task = new Task(definition, first, 'all stories', 'copydesk', execution, '$copydesk')
  task.presentationOptions = {reveal: TaskRevealKind.Silent, clear: true, showReuseMessage: false}
  const code = await run(task)
  if (code !== undefined && wasRead.includes(code)) await commands.executeCommand('workbench.panel.markers.view.focus')
}

/** Runs a task to its end. Returns the exit code of its process. */
async function run(task: Task): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const listening = tasks.onDidEndTaskProcess(({execution, exitCode}) => {
      if (execution.task.name !== task.name || execution.task.source !== task.source) return
      listening.dispose()
      resolve(exitCode)
    })
    tasks.executeTask(task).then(undefined, (error) => {
      listening.dispose()
      reject(error)
    })
  })
}
