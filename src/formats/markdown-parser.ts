import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Data, type Processor, unified} from 'unified'
import type {Markup} from './align.ts'

declare module 'mdast' {
  interface RootData {
    /** What of the source makes no text, within text and blocks of HTML. */
    markup?: Markup[]
  }
}

type Extension = NonNullable<Data['fromMarkdownExtensions']>[number]

/** Tokens of the parser that stand within text and make none. */
const dropped = [
  'blockQuotePrefix',
  'escapeMarker',
  'gfmFootnoteDefinitionIndent',
  'linePrefix',
  'lineSuffix',
  'listItemIndent',
  'whitespace',
]

const notes: Extension = {
  enter: Object.fromEntries(
    dropped.map((type) => [
      type,
      function (token) {
        const root = this.stack[0] as Root
        root.data ??= {}
        root.data.markup ??= []
        root.data.markup.push({
          start: token.start.offset,
          end: token.end.offset,
          escapes: type === 'escapeMarker',
        })
      },
    ]),
  ),
}

/** Keeps a note of each piece of markup within text: the tree tells only where text as a whole begins and ends. */
function noteMarkup(this: Processor): undefined {
  const data = this.data()
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []).flat().map(withoutTransforms), notes]
}

/** Afterthoughts on the finished tree, such as a second search for bare addresses, make text that has no place. */
function withoutTransforms({transforms, ...extension}: Extension & {transforms?: unknown}): Extension {
  return extension
}

const body = unified().use(remarkParse).use(remarkGfm)
const parser = body().use(noteMarkup).freeze()
const parserWithFrontMatter = body().use(remarkFrontmatter, ['yaml', 'toml']).use(noteMarkup).freeze()

/** Fences of front matter: a parser that looks for the second one in vain takes no lists and quotations after the first. */
const frontMatter = /^(---|\+\+\+)[ \t]*(?:\r\n|[\r\n])(?:[\s\S]*?[\r\n])?\1[ \t]*(?:[\r\n]|$)/

/** The tree of a Markdown file, and what stands within its text but makes none, sorted by start. */
export function parseMarkdown(source: string): {tree: Root; markup: Markup[]} {
  const tree = (frontMatter.test(source) ? parserWithFrontMatter : parser).parse(source)
  return {tree, markup: (tree.data?.markup ?? []).sort((a, b) => a.start - b.start || a.end - b.end)}
}
