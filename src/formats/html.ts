import type {Element, Nodes, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {type Placed, placeHtml} from './align.ts'
import {checkNesting, findUnbalanced} from './balance.ts'
import {shiftCopy, withoutMark} from './byte-order-mark.ts'
import {Composer, type Context} from './compose.ts'
import {type Copy, lineBreak, UnreadableCopy} from './copy.ts'
import {findPublished} from './html-date.ts'
import {markupOf} from './html-tags.ts'
import {findLoneReturn} from './line-ends.ts'
import {parseStet} from './stet-comment.ts'

const words = (list: string) => new Set(list.split(' '))

/** Elements that begin and end a block. All others stand within a line. */
const blockElements = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp',
)

/** Elements whose content is no part of the story. A page's navigation is furniture. */
const unreadElements = words(
  'datalist frameset hr listing nav noembed noframes noscript plaintext pre rp rt script style template xmp',
)

/** Elements that stand in the line like a word, and are not to be read. Struck-out text is not what the story says. */
export const opaqueElements = words(
  'applet audio button canvas code del embed iframe img input kbd math meter object picture progress s samp select strike svg textarea tt var video',
)

const contexts: Record<string, Partial<Context>> = {
  title: {kind: 'title', depth: undefined},
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, {kind: 'heading', depth}])),
  li: {kind: 'list-item', depth: undefined},
  dt: {kind: 'list-item', depth: undefined},
  dd: {kind: 'list-item', depth: undefined},
  td: {kind: 'table-cell', depth: undefined},
  th: {kind: 'table-cell', depth: undefined},
  caption: {kind: 'caption', depth: undefined},
  figcaption: {kind: 'caption', depth: undefined},
  blockquote: {quoted: true},
}

const page = unified().use(rehypeParse).freeze()
const fragment = unified().use(rehypeParse, {fragment: true}).freeze()

/** HTML: whole pages, and fragments such as a content management system exports. */
export function readHtml(source: string, path: string): Copy {
  const {text, offset} = withoutMark(source)
  const composer = new Composer()
  const date = findPublished(composeHtml(text, composer))
  const problems = [...findLoneReturn(text), ...findUnbalanced(text)]
  return shiftCopy({path, format: 'html', source, date, ...composer.finish(), problems, encode: encodeHtml}, offset)
}

/**
 * Reads a page or a fragment, and returns its tree.
 *
 * @param place where each character of the HTML stands in the source. Default: in the same place.
 * @throws {UnreadableCopy} where elements are nested too deep.
 */
export function composeHtml(source: string, composer: Composer, place?: Placed): Root {
  checkNesting(source)
  const parser = isPage(source) ? page : fragment
  const tree = parse(parser, source)
  composer.block({}, () => readSiblings(tree.children, {source, composer, place, tags: true}))
  return tree
}

interface Reader {
  source: string
  composer: Composer
  place: Placed | undefined
  /** Whether the text may have tags in it that the parser took out. */
  tags: boolean
}

function parse(parser: typeof page | typeof fragment, source: string): Root {
  try {
    return parser.parse(source)
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableCopy('Its elements are nested too deep. Close those that are left open.')
    throw error
  }
}

function isPage(source: string): boolean {
  for (const {name, start} of markupOf(source)) {
    if (name) return /^(?:html|head|body)$/.test(name)
    if (/^<!doctype/i.test(source.slice(start, start + 9))) return true
  }
  return false
}

function readSiblings(nodes: readonly RootContent[], reader: Reader): void {
  const {composer} = reader
  for (const node of nodes) {
    if (node.type === 'comment') {
      const stet = parseStet(node.value)
      const [start, end] = extentOf(node, reader)
      if (stet) composer.announce({...stet, start, end})
    } else if (node.type === 'text' && !/[^ \t\n\f\r]/.test(node.value)) readText(node, reader)
    else {
      if (node.type === 'element' && blockElements.has(node.tagName)) composer.endBlock()
      composer.sibling(() => readNode(node, reader))
    }
  }
}

function readNode(node: RootContent, reader: Reader): void {
  if (node.type === 'text') readText(node, reader)
  else if (node.type === 'element') readElement(node, reader)
}

function readElement(node: Element, reader: Reader): void {
  const {composer} = reader
  const {tagName, children, properties} = node
  const isBlock = blockElements.has(tagName)
  if (unreadElements.has(tagName) || properties.hidden || isNoteMark(node)) {
    if (isBlock) composer.endBlock()
  } else if (opaqueElements.has(tagName)) {
    if (node.position) composer.addOpaque(...extentOf(node, reader))
  } else if (tagName === 'br') {
    if (node.position) composer.addBreak(...extentOf(node, reader))
  } else if (isBlock)
    composer.block(contexts[tagName] ?? {}, () => readSiblings(children, {...reader, tags: tagName !== 'title'}))
  else readSiblings(children, reader)
}

/** Whether an element is the mark of a footnote: a raised link. */
function isNoteMark({tagName, children}: Element): boolean {
  const [child] = children
  return tagName === 'sup' && children.length === 1 && child?.type === 'element' && child.tagName === 'a'
}

function readText(node: Extract<Nodes, {type: 'text'}>, {source, composer, place, tags}: Reader): void {
  const told = node.position?.start.offset
  const end = node.position?.end.offset
  if (told === undefined || end === undefined) return
  const start = startBehindNul(source, told)
  const placed = placeHtml(source, [start, end], node.value, {tags})
  if (!placed) {
    if (/\S/.test(node.value)) composer.addOpaque(...toSource(start, end, place))
    return
  }
  if (place)
    for (let i = 0; i < placed.text.length; i++)
      [placed.starts[i], placed.ends[i]] = toSource(placed.starts[i] as number, placed.ends[i] as number, place)
  composer.add(placed, {collapse: true})
}

/** Of a character reference behind the character NUL the parser tells only where its last character stands. */
function startBehindNul(source: string, told: number): number {
  const [reference] = /(?<=\0)&#?\w+;?$/.exec(source.slice(Math.max(0, told - longestReference), told + 1)) ?? []
  return told + 1 - (reference?.length ?? 1)
}

/** Characters of the longest reference, with a NUL before it. */
const longestReference = 40

/** A parser puts the end of what is unfinished beyond the end of the file. */
function extentOf({position}: RootContent, {source, place}: Reader): [number, number] {
  return toSource(position?.start.offset ?? 0, Math.min(position?.end.offset ?? 0, source.length), place)
}

function toSource(start: number, end: number, place: Placed | undefined): [number, number] {
  return place ? [place.starts[start] as number, place.ends[end - 1] as number] : [start, end]
}

function encodeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(lineBreak, '<br>')
}
