import type {Html, Link, Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast'
import {type Markup, placeMarkdown} from './align.ts'
import {shiftCopy, withoutMark} from './byte-order-mark.ts'
import {Composer, type Context} from './compose.ts'
import {type Copy, lineBreak, type Problem} from './copy.ts'
import {composeFrontMatter} from './front-matter.ts'
import {composeHtml, opaqueElements} from './html.ts'
import {findLoneReturn} from './line-ends.ts'
import {checkMarkdown} from './markdown-bounds.ts'
import {parseMarkdown} from './markdown-parser.ts'
import {parseStet} from './stet-comment.ts'

/** Markdown as on GitHub, with the headline and the standfirst of its front matter. */
export function readMarkdown(source: string, path: string): Copy {
  const {text, offset} = withoutMark(source)
  checkMarkdown(text)
  const {tree, markup} = parseMarkdown(text)
  const progress: Progress = {
    source: text,
    markup,
    composer: new Composer(),
    problems: [...findLoneReturn(text), ...findOpenFence(text, tree)],
  }
  readSiblings(tree.children, progress)
  const {composer, problems, date} = progress
  const copy: Copy = {path, format: 'markdown', source, date, ...composer.finish(), problems, encode: encodeMarkdown}
  return shiftCopy(copy, offset)
}

interface Progress {
  source: string
  markup: readonly Markup[]
  composer: Composer
  problems: Problem[]
  /** The story's own, as its front matter has it. */
  date?: string | undefined
}

function readSiblings(nodes: readonly RootContent[], progress: Progress): void {
  for (const node of nodes)
    if (node.type === 'html' && commentsOnly.test(node.value)) readHtmlBlock(node, progress)
    else progress.composer.sibling(() => readBlock(node, progress))
}

/** What speaks for the node that follows. */
const commentsOnly = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)*\s*$/

function readBlock(node: RootContent, progress: Progress): void {
  const {composer} = progress
  const context = contextOf(node)
  if (node.type === 'yaml') readFrontMatter(node, progress)
  else if (node.type === 'html') readHtmlBlock(node, progress)
  else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    if (node.type !== 'paragraph' || !isFormula(node, progress))
      composer.block(context, () => readPhrases(node.children, progress))
  } else if ('children' in node) composer.block(context, () => readSiblings(node.children, progress))
}

function contextOf(node: RootContent): Partial<Context> {
  switch (node.type) {
    case 'heading':
      return {kind: 'heading', depth: node.depth}
    case 'listItem':
      return {kind: 'list-item'}
    case 'tableCell':
      return {kind: 'table-cell'}
    case 'blockquote':
      return {quoted: true}
    default:
      return {}
  }
}

/** Keys and values after a fence that nothing closes. They are read as prose. */
function findOpenFence(source: string, {children: [first]}: Root): Problem[] {
  if (first?.type === 'yaml' || !/^---[ \t]*(?:\r\n|[\r\n])(?:[\w-]+:.*(?:\r\n|[\r\n])){2}/.test(source)) return []
  return [
    {
      reason: 'The front matter that begins in line 1 is never closed. Put --- in a line of its own after it.',
      offset: 0,
    },
  ]
}

function readFrontMatter(node: Extract<RootContent, {type: 'yaml'}>, progress: Progress): void {
  const {source, composer, problems} = progress
  const [start] = extentOf(node)
  const from = start + (/^.*(?:\r\n|[\r\n])/.exec(source.slice(start))?.[0].length ?? 0)
  if (!source.startsWith(node.value, from)) return
  const {date, problems: found} = composeFrontMatter(node.value, from, composer)
  progress.date = date
  problems.push(...found)
}

/** Mathematics between lines of `$$`, which Markdown itself does not know. */
function isFormula(node: Paragraph, {source}: Progress): boolean {
  const [start, end] = extentOf(node)
  return end - start > 4 && source.startsWith('$$', start) && source.startsWith('$$', end - 2)
}

function readHtmlBlock(node: Html, {source, markup, composer}: Progress): void {
  const place = placeMarkdown(source, extentOf(node), node.value, markup, {references: false})
  if (place) composeHtml(place.text, composer, place)
}

function readPhrases(nodes: readonly PhrasingContent[], progress: Progress): void {
  const {composer} = progress
  /** Names of elements that are not closed among the nodes that are left. */
  const unclosed = new Set<string>()
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as PhrasingContent
    if (node.type !== 'html') {
      composer.sibling(() => readPhrase(node, progress))
      continue
    }
    const name = /^<([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]?.toLowerCase() ?? ''
    const last = opaqueElements.has(name) && !unclosed.has(name) ? findClosing(nodes, i, name) : -1
    if (last === -1) unclosed.add(name)
    if (last > i) {
      composer.addOpaque(extentOf(node)[0], extentOf(nodes[last] as PhrasingContent)[1])
      i = last
    } else readTag(node, name, progress)
  }
}

function findClosing(nodes: readonly PhrasingContent[], from: number, name: string): number {
  const closing = new RegExp(`^</${name}\\s*>`, 'i')
  return nodes.findIndex((node, i) => i > from && node.type === 'html' && closing.test(node.value))
}

function readTag(node: Html, name: string, {composer}: Progress): void {
  const [start, end] = extentOf(node)
  const comment = /^<!--([\s\S]*)-->$/.exec(node.value)?.[1]
  const stet = comment === undefined ? undefined : parseStet(comment)
  if (stet) composer.announce({...stet, start, end})
  else if (name === 'br') composer.addBreak(start, end)
  else if (/^(?:embed|img|input)$/.test(name)) composer.addOpaque(start, end)
}

function readPhrase(node: PhrasingContent, progress: Progress): void {
  const {source, markup, composer} = progress
  const [start, end] = extentOf(node)
  switch (node.type) {
    case 'text': {
      const placed = placeMarkdown(source, [start, end], node.value, markup)
      if (placed) composer.add(placed)
      else composer.addOpaque(start, end)
      break
    }
    case 'break':
      composer.addBreak(start, end)
      break
    case 'link':
      if (source[start] === '[' && !isAddress(node)) readPhrases(node.children, progress)
      else composer.addOpaque(start, end)
      break
    case 'emphasis':
    case 'linkReference':
    case 'strong':
      readPhrases(node.children, progress)
      break
    // Struck-out text is not what the story says.
    case 'delete':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
      composer.addOpaque(start, end)
  }
}

/** Whether a link in brackets shows its address for its text, as one without brackets always does. */
function isAddress({url, children: [child]}: Link): boolean {
  return child?.type === 'text' && child.value === url
}

function extentOf({position}: Nodes): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

/** With a backslash before each sign that would be markup there. */
function encodeMarkdown(text: string): string {
  return text
    .replace(/[\\*`~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[a-z][a-z0-9]*;)|<(?=[a-z/!?])/gi, '\\$&')
    .replace(/\[/g, /\][([:]|\[\^/.test(text) ? '\\[' : '[')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/^(?=>|(?:#{1,6}|[-+])(?:[ \t]|$)|(?:-+|=+)[ \t]*$)/gm, '\\')
    .replace(/^(\d{1,9})(?=[.)][ \t])/gm, '$1\\')
    .replaceAll(lineBreak, '\\\n')
}
