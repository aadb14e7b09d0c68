import {rules} from '../../rules/deferred.ts'
import {print, styleFor, wantsColour} from './output.ts'

/** `copydesk --list-rules`: id, what it reports as, what it is about, and what it says of itself. */
export async function listRules(color: boolean | undefined): Promise<number> {
  const style = styleFor(wantsColour(color, process.stdout))
  const width = Math.max(...rules.map(({rule}) => rule.id.length))
  const lines = rules.map(({rule: {id, severity, recommended, category, summary}}) => {
    const about = `${(recommended ? severity : `${severity}, off`).padEnd(15)}  ${category.padEnd(11)}`
    return `${style('bold', id.padEnd(width))}  ${style('dim', about)}  ${summary}`
  })
  await print(`${lines.join('\n')}\n`)
  return 0
}
