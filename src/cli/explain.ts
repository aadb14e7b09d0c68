import fs from 'node:fs/promises'
import path from 'node:path'
import {rules} from '../../rules/index.ts'
import {didYouMean} from '../config/nearest.ts'
import {staleStet} from '../engine/index.ts'
import type {CommonOptions} from './arguments.ts'
import {print, type Style, styleFor, wantsColour} from './output.ts'
import {packageRoot} from './package.ts'
import {UsageError} from './usage-error.ts'

const aboutStaleStets = `# ${staleStet}

A stet lets nothing stand any more.

It is no rule, and cannot be turned off: a \`<!-- stet rule-id: reason -->\`, or an entry of stet.yaml, no longer matches
any finding, or held until a day that is past. Delete it, or renew it.
`

/** `copydesk explain RULE`: the rule's manual. */
export async function explain(id: string, {color}: CommonOptions): Promise<number> {
  const manual = await readManual(id)
  await print(wantsColour(color, process.stdout) ? render(manual, styleFor(true)) : manual)
  return 0
}

async function readManual(id: string): Promise<string> {
  if (id === staleStet) return aboutStaleStets
  const ids = rules.map(({rule}) => rule.id)
  if (!ids.includes(id))
    throw new UsageError(`There is no rule “${id}”.${didYouMean(id, ids)} See copydesk --list-rules.`)
  return fs.readFile(path.join(packageRoot(), 'rules', id, 'README.md'), 'utf8')
}

/** Markdown for a terminal: headings in bold, and what a rule underlines underlined. */
function render(manual: string, style: Style): string {
  return manual.replace(
    /^#+ (.*)$|\*\*(.+?)\*\*|`([^`\n]+)`/gm,
    (whole, heading: string | undefined, marked: string | undefined, code: string | undefined) => {
      if (heading !== undefined) return style('bold', heading)
      if (marked !== undefined) return style('underline', marked)
      return code === undefined ? whole : style('cyan', code)
    },
  )
}
