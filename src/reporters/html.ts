import {createHash} from 'node:crypto'
import {css} from './galley-style.ts'
import {attributes, escapeMarkup} from './markup.ts'
import {type GalleyParagraph, paragraphsOf} from './paragraphs.ts'
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

/**
 * A galley: each story as a whole, with numbered marks and what there is to say in the margin. One static page without
 * scripts, fit for print, for the dark and for screen readers; it allows itself nothing but its own style sheet.
 */
export const html: Reporter = (files, {maxMessages}) => {
  const stories = files.map(storyOf)
  const {shown, left} = mostSevere(stories, maxMessages)
  const sum = describeTally(tallyOf(stories.flatMap(({findings}) => findings))) || 'No findings'
  const heading = `${sum} in ${count(stories.length, 'story')}`
  const rest = left ? `<p>Not shown: ${count(left, 'finding')}, none more severe than those marked.</p>` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Galley: ${heading}</title>
<style>${css}</style>
</head>
<body>
<header>
<h1>${heading}</h1>
${rest}</header>
${contents(stories)}<main>
${shown.map((story, i) => printStory(story, stories[i] as Story, `s${i + 1}`)).join('\n')}
</main>
</body>
</html>
`
}

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`

function contents(stories: readonly Story[]): string {
  if (stories.length < 2) return ''
  const items = stories.map(
    ({path, findings}, i) =>
      `<li><a href="#s${i + 1}">${escapeMarkup(path)}</a>: ${describeTally(tallyOf(findings)) || 'no findings'}</li>`,
  )
  return `<nav aria-label="Stories">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>\n`
}

/** A finding with its number in the story's margin. */
interface Note {
  finding: Finding
  number: number
  /** Of its mark and, with an `n` behind, of its text in the margin. */
  id: string
}

function printStory(story: Story, whole: Story, id: string): string {
  const {rows, loose} = layOut(story, id)
  const print = (note: Note) => printNote(note, rows)
  const tally = describeTally(tallyOf(whole.findings)) || 'no findings'
  return `<article id="${id}" aria-labelledby="${id}h">
<h2 id="${id}h">${escapeMarkup(story.path)}</h2>
<p class="tally">${tally}</p>
${printList(loose.map(print))}${rows.map((row) => printRow(row, print)).join('\n')}
</article>`
}

/** A paragraph with the notes beside it and all that is marked in it, also by findings that begin further up. */
interface Row {
  id: string
  paragraph: GalleyParagraph
  notes: Note[]
  marked: Note[]
}

/** Puts each finding beside the paragraph where it begins; loose are those that speak of no paragraph. */
function layOut(story: Story, id: string): {rows: Row[]; loose: Note[]} {
  const rows = paragraphsOf(story).map(
    (paragraph, i): Row => ({id: `${id}p${i + 1}`, paragraph, notes: [], marked: []}),
  )
  const loose: Note[] = []
  const startOf = ({place}: Finding) => place?.start.offset ?? -1
  const findings = story.findings.toSorted((a, b) => startOf(a) - startOf(b))
  for (const [i, finding] of findings.entries()) {
    const note = {finding, number: i + 1, id: `${id}f${i + 1}`}
    const {place} = finding
    const home = place ? rowAt(rows, place) : -1
    if (!place || home < 0) {
      loose.push(note)
      continue
    }
    rows[home]?.notes.push(note)
    rows[home]?.marked.push(note)
    for (let at = home + 1; at < rows.length && (rows[at] as Row).paragraph.start < place.end.offset; at++)
      rows[at]?.marked.push(note)
  }
  return {rows, loose}
}

/** Index of the paragraph where a place begins; -1 where it begins in none. */
function rowAt(rows: readonly Row[], {start}: Place): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as Row).paragraph.start <= start.offset) low = middle + 1
    else high = middle
  }
  const row = rows[low - 1]
  return row && start.offset <= row.paragraph.end ? low - 1 : -1
}

function printRow(row: Row, print: (note: Note) => string): string {
  const {id, paragraph, notes} = row
  const tag = paragraph.kind === 'heading' || paragraph.kind === 'title' ? 'h3' : 'p'
  const copy = `<${tag}${attributes({id, class: `copy ${paragraph.kind}`})}>${markUp(row)}</${tag}>`
  return `<div class="row">\n${copy}\n${printList(notes.map(print))}</div>`
}

/** The paragraph's text with its marks; where two overlap, the later begins where the earlier ends. */
function markUp({paragraph, marked}: Row): string {
  const {text, toText} = paragraph
  let html = ''
  let last = 0
  for (const note of marked) {
    const {start, end} = note.finding.place as Place
    const span = toText(start.offset, end.offset)
    const from = Math.max(last, span.from)
    const to = Math.max(from, span.to)
    // An id may stand only once: on the finding's first mark.
    const id = start.offset >= paragraph.start ? note.id : undefined
    html += `${setText(text.slice(last, from))}<mark${attributes({id, class: note.finding.severity})}>${setText(text.slice(from, to))}</mark>`
    html += `<sup><a href="#${note.id}n" aria-label="finding ${note.number}">${note.number}</a></sup>`
    last = to
  }
  return html + setText(text.slice(last))
}

/** Line breaks that a format kept are line breaks; what is not to be read is shown as a box. */
function setText(text: string): string {
  return escapeMarkup(text.replaceAll('\u2028', '\n').replaceAll('\uFFFC', '▢'))
}

function printList(items: readonly string[]): string {
  return items.length ? `<ol class="notes">\n${items.join('\n')}\n</ol>\n` : ''
}

function printNote({finding, number, id}: Note, rows: readonly Row[]): string {
  const {message, severity, ruleId, place, expected, related} = finding
  const isMarked = place && rowAt(rows, place) >= 0
  const at = place ? `line ${place.start.line}, column ${place.start.column}` : 'the whole story'
  const lines = [
    `<p><span class="severity">${severity}:</span> ${escapeMarkup(message.reason)}</p>`,
    ...(expected.length ? [`<p>→ ${expected.map(printReplacement).join(' or ')}</p>`] : []),
    ...related.map((other) => `<p class="note">${linkTo(other.place, rows)}: ${escapeMarkup(other.message)}</p>`),
    ...(message.note ? [`<p class="note">${escapeMarkup(message.note)}</p>`] : []),
    `<p class="where">${isMarked ? `<a href="#${id}">${at}</a>` : at} · ${printRule(ruleId, message.url)}</p>`,
  ]
  return `<li${attributes({id: `${id}n`, value: number, class: severity})}>\n${lines.join('\n')}\n</li>`
}

function printReplacement(replacement: string): string {
  return `<ins>${escapeMarkup(nameReplacement(replacement))}</ins>`
}

/** Only the web is linked to: a plugin from elsewhere may give any address. */
function printRule(ruleId: string, url: string | undefined): string {
  const isWeb = url !== undefined && /^https?:\/\//.test(url)
  return isWeb ? `<a${attributes({href: url})}>${escapeMarkup(ruleId)}</a>` : escapeMarkup(ruleId)
}

function linkTo(place: Place, rows: readonly Row[]): string {
  const row = rows[rowAt(rows, place)]
  return row ? `<a href="#${row.id}">line ${place.start.line}</a>` : `line ${place.start.line}`
}
