import fs from 'node:fs/promises'
import path from 'node:path'
import {staleStet} from '../engine/index.ts'
import {packageRoot} from './package.ts'

const aboutStaleStets = `# ${staleStet}

A stet lets nothing stand any more.

It is no rule, and cannot be turned off: a \`<!-- stet rule-id: reason -->\`, or an entry of stet.yaml, no longer matches
any finding, or held until a day that is past. Delete it, or renew it.
`

/** The manual of a rule that there is, or of the engine's own complaint. */
export async function readManual(id: string): Promise<string> {
  if (id === staleStet) return aboutStaleStets
  return fs.readFile(path.join(packageRoot(), 'rules', id, 'README.md'), 'utf8')
}
