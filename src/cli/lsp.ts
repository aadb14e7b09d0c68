import {ownFolder} from '../config/own-folder.ts'
import {serve} from '../lsp/server.ts'
import type {CommonOptions} from './arguments.ts'
import {packageVersion} from './package.ts'

/** `copydesk lsp --stdio`: the language server, on standard input and output, until the editor ends it. */
export async function lsp({ownLists = true}: CommonOptions): Promise<never> {
  // Standard output is the protocol's, whatever a plugin prints.
  console.log = console.error
  // An editor that went away in mid-sentence is no reason to fall.
  process.on('unhandledRejection', (error) => console.error(error))
  serve(process.stdin, process.stdout, {
    version: packageVersion(),
    ownFolder: ownLists ? ownFolder() : undefined,
    // The engine comes with it.
    manualOf: async (rule) => (await import('./manual.ts')).readManual(rule),
  })
  return new Promise(() => {})
}
