import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of the installed package, where `package.json` and the rules' manuals lie. */
export function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!fs.existsSync(path.join(folder, 'package.json'))) {
    const above = path.dirname(folder)
    if (above === folder) throw new Error('The package has lost its package.json: install it again.')
    folder = above
  }
  return folder
}

export function packageVersion(): string {
  return JSON.parse(fs.readFileSync(path.join(packageRoot(), 'package.json'), 'utf8')).version
}

/** The version, and when it was built: of one version there are many builds while it is worked on. */
export function packageBuild(): string {
  return `${packageVersion()} ${fs.statSync(fileURLToPath(import.meta.url)).mtimeMs}`
}

/** Where to tell us of a fault of ours. */
export const issueTracker = 'https://github.com/copydesk/copydesk/issues'
