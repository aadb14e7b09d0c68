import {type Problem, UnreadableCopy} from './copy.ts'
import {markupOf} from './html-tags.ts'
import {lineOf} from './line-ends.ts'

const voidElements = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that HTML lets end without a closing tag. */
const endedByThemselves = new Set(
  'html head body p li dd dt rb rt rp rtc optgroup option thead tbody tfoot tr td th colgroup caption'.split(' '),
)

/** More would be noise: one slip early in a page can unbalance the rest. */
const mostProblems = 10

const isList = /^(?:[ou]l|dl|menu|dir)$/
const isItem = /^(?:li|dd)$/

/** Elements open at one time; browsers give up at the same depth. */
const deepest = 512

/**
 * Tags that have no partner: opened and never closed where HTML asks for it, or closed and never opened. Tags that cross
 * (`<b><i></b></i>`) have partners, and `<p>` needs none.
 */
export function findUnbalanced(html: string): Problem[] {
  const open = new Map<string, number[]>()
  const problems: Problem[] = []
  for (const {name, closing, selfClosing, start, end, unfinished} of markupOf(html)) {
    if (unfinished) problems.push({offset: start, reason: unfinishedReason(html.slice(start, end))})
    else if (!name || selfClosing || voidElements.has(name)) continue
    else if (!closing) pushTo(open, name, start)
    else if (open.get(name)?.pop() === undefined)
      problems.push({
        offset: start,
        reason: `</${name}> closes nothing here. Delete it, or put <${name}> where it should begin.`,
      })
  }
  for (const [name, offsets] of open)
    if (!endedByThemselves.has(name))
      for (const offset of offsets)
        problems.push({offset, reason: `<${name}> is never closed. Put </${name}> where it should end, or delete it.`})
  return problems.sort((a, b) => (a.offset as number) - (b.offset as number)).slice(0, mostProblems)
}

function pushTo(open: Map<string, number[]>, name: string, offset: number): void {
  const offsets = open.get(name)
  if (offsets) offsets.push(offset)
  else open.set(name, [offset])
}

function unfinishedReason(markup: string): string {
  const quoted = `“${markup.slice(0, 30)}${markup.length > 30 ? '…' : ''}”`
  return markup.startsWith('<!--')
    ? `The comment ${quoted} is never closed, and hides the rest of the file. Put --> where it should end.`
    : `The tag ${quoted} is never finished, and hides the rest of the file. Look for a missing quotation mark or >.`
}

/**
 * Refuses what would keep an HTML parser busy for minutes: it walks through all open elements at every tag.
 *
 * @throws {UnreadableCopy} where too many are open.
 */
export function checkNesting(html: string): void {
  const mostWork = 1_000_000 + 4 * html.length
  const open = new Map<string, number>()
  let depth = 0
  let work = 0
  /** The item that was begun last and is not known to have ended, for each list around. */
  const items: (string | undefined)[] = [undefined]
  for (const {name, closing, selfClosing, start} of markupOf(html)) {
    if (!name || voidElements.has(name) || (selfClosing && (open.get('svg') || open.get('math')))) continue
    const item = name === 'dt' ? 'dd' : name
    if (closing) {
      const count = open.get(name) ?? 0
      if (count && !endedByThemselves.has(name)) depth--
      open.set(name, Math.max(0, count - 1))
      if (isList.test(name) && items.length > 1) items.pop()
      else if (isItem.test(item)) items[items.length - 1] = undefined
    } else {
      open.set(name, (open.get(name) ?? 0) + 1)
      const last = items.at(-1)
      // An item of one kind does not end one of the other.
      if (!endedByThemselves.has(name) || (isItem.test(item) && last && last !== item)) depth++
      if (isList.test(name)) items.push(undefined)
      else if (isItem.test(item)) items[items.length - 1] = item
    }
    work += depth
    if (depth > deepest || work > mostWork)
      throw new UnreadableCopy(
        `In line ${lineOf(html, start)}, <${name}> stands within ${depth} elements that were never closed. Close them: ${deepest} may be open.`,
      )
  }
}
