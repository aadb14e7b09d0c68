import {type Columns, excerptOf} from './excerpt.ts'
import {printable, widthOf} from './glyphs.ts'
import {type Paint, paintFor} from './paint.ts'
import type {Reporter} from './report.ts'
import {
  count,
  describeTally,
  type Finding,
  mostSevere,
  nameReplacement,
  type Place,
  type Story,
  storyOf,
  tallyOf,
} from './story.ts'

/** Wider lines are hard to read, however wide the terminal. */
const widest = 100

/** Replacements printed of those that a finding proposes. */
const mostReplacements = 4

/** For people, above all in a terminal: each finding with its line of the story, what is wrong underlined. */
export const stylish: Reporter = (files, {colour, columns = widest, links, maxMessages, verbose = false}) => {
  const stories = files.map(storyOf)
  const paint = paintFor({colour, links})
  const page = {paint, verbose, width: Math.max(40, Math.min(columns, widest))}
  const {shown, left} = mostSevere(stories, maxMessages)
  const chapters = shown.flatMap((story, i) =>
    story.findings.length ? [printStory(story, stories[i] as Story, page)] : [],
  )
  return `${[...chapters, conclude(stories, left, paint)].join('\n\n')}\n`
}

interface Page {
  paint: Paint
  verbose: boolean
  width: number
}

function printStory(story: Story, whole: Story, page: Page): string {
  const {paint} = page
  const heading = `${paint.bold(paint.underline(printable(story.path)))}: ${describeTally(tallyOf(whole.findings))}`
  const places = story.findings.flatMap(({place, related}) => [printPlace(place), ...related.map(printRelated)])
  const indent = 2 + places.reduce((most, place) => Math.max(most, place.length), 0) + 2
  return [heading, ...story.findings.map((finding) => printFinding(finding, story, indent, page))].join('\n\n')
}

const printPlace = (place: Place | undefined) => (place ? `${place.start.line}:${place.start.column}` : '')

const printRelated = ({place}: {place: Place}) => printPlace(place)

function printFinding(finding: Finding, story: Story, indent: number, page: Page): string {
  const {message, severity, place, ruleId, related} = finding
  const {paint, verbose} = page
  const lines = wrap(`${severity}: ${printable(message.reason)}`, page.width - indent)
  const head = lines.map((line, i) =>
    i ? line : line.replace(`${severity}:`, paint.bold(hue(severity, paint)(`${severity}:`))),
  )
  const rule = paint.link(paint.faint(printable(ruleId)), message.url ?? '')
  const rows = [...appendTo(head, lines, rule, widthOf(ruleId), page.width - indent)]
  const elsewhere = new Set(related)
  if (place) {
    const nearby = related.filter((other) => isBeside(place, other.place))
    const {row, underline, beside} = draw(story, place, nearby, hue(severity, paint), indent, page)
    for (const other of beside) elsewhere.delete(other)
    rows.push(row, ...arrow(underline, finding, indent, page))
    for (const other of beside) rows.push(...wrap(`--- ${printable(other.message)}`, page.width - indent))
  } else rows.push(...arrow('', finding, indent, page))
  if (verbose && message.note)
    rows.push(...wrap(`Why: ${printable(message.note)}`, page.width - indent).map(paint.faint))
  if (verbose && message.url) rows.push(paint.faint(printable(message.url)))
  const printed = rows.map((row, i) => label(i ? '' : printPlace(place), row, indent, paint))
  for (const other of elsewhere) {
    const {row, underline} = draw(story, other.place, [], (text) => text, indent, page)
    const told = wrap(printable(other.message), page.width - indent)
    const others = [...told, row, underline.replaceAll('~', '-')]
    printed.push(...others.map((text, i) => label(i ? '' : printRelated(other), text, indent, paint)))
  }
  return printed.join('\n')
}

/** Whether both places are so near that one excerpt can show them. */
function isBeside(place: Place, other: Place): boolean {
  return other.start.line <= place.end.line && other.end.line >= place.start.line
}

function label(place: string, row: string, indent: number, paint: Paint): string {
  const margin = place ? `  ${paint.faint(place)}${' '.repeat(indent - 2 - place.length)}` : ' '.repeat(indent)
  return row ? `${margin}${row}`.trimEnd() : ''
}

/** The story's line and, for the row below, the underline: `~` for the finding, `-` for other places it speaks of. */
function draw(
  {source}: Story,
  place: Place,
  related: readonly Finding['related'][number][],
  ink: (text: string) => string,
  indent: number,
  {paint, width}: Page,
) {
  const excerpt = excerptOf(source, place, width - indent)
  const beside = related.filter((other) => excerpt.columnsOf(other.place))
  const marks = beside.map((other) => ({...(excerpt.columnsOf(other.place) as Columns), sign: '-'}))
  const own = excerpt.columnsOf(place) ?? {from: 0, to: 1}
  const isMissing = place.start.offset === place.end.offset
  marks.push({...own, sign: isMissing ? '^' : '~'})
  const line: string[] = []
  for (const {from, to, sign} of marks) for (let i = from; i < to; i++) line[i] = sign
  const underline = Array.from(line, (sign) => sign ?? ' ').join('')
  return {row: `${excerpt.before}${paint.bold(ink(excerpt.words))}${excerpt.after}`, underline, beside}
}

/** The replacement beside the underline, or below it where there is no room. */
function arrow(underline: string, {expected, severity}: Finding, indent: number, {paint, width}: Page): string[] {
  const ink = hue(severity, paint)
  const replacement = printReplacements(expected)
  if (!replacement) return underline ? [ink(underline)] : []
  if (underline && underline.length + 3 + widthOf(replacement) <= width - indent)
    return [`${ink(underline)} ${paint.green(`→ ${replacement}`)}`]
  const lines = wrap(`→ ${replacement}`, width - indent).map(paint.green)
  return underline ? [ink(underline), ...lines] : lines
}

function printReplacements(expected: readonly string[]): string {
  const named = expected.slice(0, mostReplacements).map((replacement) => printable(nameReplacement(replacement)))
  const more = expected.length - named.length
  const last = more > 0 ? `${more} more` : named.pop()
  return [...(named.length ? [named.join(', ')] : []), ...(last === undefined ? [] : [last])].join(' or ')
}

function hue(severity: Finding['severity'], paint: Paint): (text: string) => string {
  return {error: paint.red, warning: paint.yellow, suggestion: paint.blue}[severity]
}

/** Puts a tail after the last line, or on a line of its own where there is no room. */
function appendTo(lines: string[], plain: string[], tail: string, width: number, room: number): string[] {
  return widthOf(plain.at(-1) ?? '') + 2 + width <= room ? lines.with(-1, `${lines.at(-1)}  ${tail}`) : [...lines, tail]
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line]
}

function conclude(stories: readonly Story[], left: number, paint: Paint): string {
  const findings = stories.flatMap((story) => story.findings)
  if (!findings.length)
    return paint.faint(stories.length ? `No findings in ${count(stories.length, 'story')}.` : 'No stories.')
  const tally = tallyOf(findings)
  const flawed = stories.filter((story) => story.findings.length).length
  const where = flawed === stories.length ? count(flawed, 'story') : `${flawed} of ${count(stories.length, 'story')}`
  const fixable = findings.filter(({message, expected}) => message.fix === 'safe' && expected.length).length
  const sign = tally.error ? paint.red('✖') : tally.warning ? paint.yellow('⚠') : paint.blue('ℹ')
  const sum = `${sign} ${paint.bold(describeTally(tally))} in ${where}`
  const mend = fixable ? `; ${fixable} can be fixed with --fix` : ''
  const rest = left ? `\n  Not shown: ${count(left, 'finding')}, none more severe than these. See --max-messages.` : ''
  return `${sum}${mend}.${rest}`
}
