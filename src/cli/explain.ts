import {rules} from '../../rules/deferred.ts'
import {didYouMean} from '../config/nearest.ts'
import {staleStet} from '../engine/index.ts'
import type {CommonOptions} from './arguments.ts'
import {readManual} from './manual.ts'
import {print, type Style, styleFor, wantsColour} from './output.ts'
import {UsageError} from './usage-error.ts'

/** `copydesk explain RULE`: the rule's manual. */
export async function explain(id: string, {color}: CommonOptions): Promise<number> {
  checkRule(id)
  const manual = await readManual(id)
  await print(wantsColour(color, process.stdout) ? render(manual, styleFor(true)) : manual)
  return 0
}

function checkRule(id: string): void {
  const ids = [staleStet, ...rules.map(({rule}) => rule.id)]
  if (!ids.includes(id))
    throw new UsageError(`There is no rule “${id}”.${didYouMean(id, ids)} See copydesk --list-rules.`)
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
