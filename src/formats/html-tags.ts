/** A tag, comment or declaration as it stands in the source. */
interface HtmlMarkup {
  start: number
  end: number
  /** Of a tag, in lower case. */
  name?: string
  closing: boolean
  /** Ends in `/>`. */
  selfClosing: boolean
  /** Breaks off at the end of the file. */
  unfinished: boolean
}

/** Elements whose content is text, up to their closing tag, whatever stands there. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/** Every piece of markup, in order; what stands in raw text elements is none. */
export function* markupOf(html: string): Generator<HtmlMarkup> {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const markup = markupAt(html, at)
    if (!markup) {
      at++
      continue
    }
    yield markup
    at = markup.end
    if (markup.name && !markup.closing && rawText.has(markup.name)) at = endOfRawText(html, at, markup.name)
  }
}

const space = '[ \\t\\n\\f\\r]'
const tagStart = /<(\/?)([a-zA-Z][^ \t\n\f\r/>]*)/y
const attribute = new RegExp(
  `(?:${space}|/(?!>))*(?:[^ \\t\\n\\f\\r/>][^ \\t\\n\\f\\r/>=]*(?:${space}*=${space}*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^ \\t\\n\\f\\r"'>][^ \\t\\n\\f\\r>]*)?)?)?`,
  'y',
)

/** The markup that begins with `<` at an offset; undefined where that `<` is text. */
export function markupAt(html: string, start: number): HtmlMarkup | undefined {
  tagStart.lastIndex = start
  const found = tagStart.exec(html)
  if (!found) return declarationAt(html, start)
  const [whole, slash = '', name = ''] = found
  let at = start + whole.length
  while (at < html.length && html[at] !== '>' && !html.startsWith('/>', at)) {
    attribute.lastIndex = at
    attribute.exec(html)
    at = Math.max(attribute.lastIndex, at + 1)
  }
  const selfClosing = html[at] === '/'
  const end = Math.min(at + (selfClosing ? 2 : 1), html.length)
  return {start, end, name: name.toLowerCase(), closing: slash !== '', selfClosing, unfinished: at >= html.length}
}

/** A comment, a doctype, or what parsers take for a comment: `<?xml …>`, `</ …>`. */
function declarationAt(html: string, start: number): HtmlMarkup | undefined {
  if (!/[!?/]/.test(html[start + 1] ?? '') || (html[start + 1] === '/' && start + 2 === html.length)) return undefined
  const close = html.startsWith('<!--', start) ? '-->' : '>'
  // Counted from within the opening, since `<!-->` is a whole comment.
  const at = html.indexOf(close, start + 2)
  const end = at === -1 ? html.length : at + close.length
  return {start, end, closing: false, selfClosing: false, unfinished: at === -1}
}

function endOfRawText(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}(?=[ \\t\\n\\f\\r/>])`, 'gi')
  closing.lastIndex = from
  return closing.exec(html)?.index ?? html.length
}
