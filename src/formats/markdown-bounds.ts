import {UnreadableCopy} from './copy.ts'

/** Block quotes and list items that stand one within another. */
const deepest = 50

/**
 * Lines and signs such as brackets and asterisks of a paragraph, squared, summed over all paragraphs: as a parser's work
 * grows. Ten thousand in one paragraph, and twice that, is far from any story.
 */
const mostWork = 2e8

/** List items, table rows and, at three times the work, block quotes in one file. */
const mostItems = 10_000
const quotationWeight = 3

const prefix = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))+/
const listMark = /[-+*.)]/
const thematicBreak = /^[> \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/
const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/

/**
 * Refuses what would keep a Markdown parser busy for minutes, or make it break off.
 *
 * @throws {UnreadableCopy} naming the line.
 */
export function checkMarkdown(source: string): void {
  let signs = 0
  let work = 0
  let items = 0
  let lastQuotations = 0
  let fenced: string | undefined
  for (const [i, line] of source.split(/\r\n|[\r\n]/).entries()) {
    const [, ticks, tildes] = fence.exec(line) ?? []
    const mark = ticks ?? tildes
    if (fenced !== undefined) {
      if (mark?.startsWith(fenced)) fenced = undefined
      continue
    }
    fenced = mark
    const start = prefix.exec(line)?.[0] ?? ''
    const isItem = listMark.test(start)
    const isBlank = start === line
    const depth = thematicBreak.test(line) ? 0 : depthOf(start, isItem)
    if (isItem || isBlank) signs = 0
    if (isItem || line.includes('|')) items++
    const quotations = start.match(/>/g)?.length ?? 0
    items += quotationWeight * Math.max(0, quotations - lastQuotations)
    lastQuotations = quotations
    const added = 1 + (line.match(/[[\]*_~`=]/g)?.length ?? 0)
    work += added * (2 * signs + added)
    signs += added
    if (depth > deepest)
      throw new UnreadableCopy(
        `Line ${i + 1} stands in ${depth} quotations and lists, one within another; ${deepest} may.`,
      )
    if (work > mostWork)
      throw new UnreadableCopy(
        `The paragraph at line ${i + 1} has ${signs} lines and signs such as * and [. Divide it with blank lines.`,
      )
    if (items > mostItems)
      throw new UnreadableCopy(
        `At line ${i + 1} the lists, tables and quotations pass ${mostItems} rows. Name the file in .copydeskignore, or divide it.`,
      )
  }
}

/** A list's mark may also be indented by two columns or more for each list around it. */
function depthOf(start: string, isItem: boolean): number {
  const marks = start.replace(/[ \t\d]/g, '').length
  const indent = isItem ? (/^[ \t]*/.exec(start)?.[0] ?? '').replaceAll('\t', '    ').length : 0
  return marks + Math.floor(indent / 2)
}
