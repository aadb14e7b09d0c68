import type {Nodes, Paragraph, Root} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import type {Position} from 'unist'
import {location} from 'vfile-location'
import {type Block, type Copy, lineBreak} from '../formats/index.ts'
import {Recent} from '../rule-kit/index.ts'

const english = unified().use(retextEnglish).freeze()

/**
 * The nlcst tree of a story: one paragraph a block, every node with the place where it stands in the source, so that
 * any retext plugin works on any format. `copydesk` in a paragraph's data carries the place of each character.
 */
export function parseCopy(copy: Copy): Root {
  const {toPoint} = location(copy.source)
  const placeOf = (start: number, end: number): Position | undefined => {
    const [from, to] = [toPoint(start), toPoint(end)]
    return from && to && {start: from, end: to}
  }
  const children = copy.blocks.map((block) => {
    const {starts, ends} = mapOf(block)
    const place = ({start, end}: Position) => {
      const [from = 0, to = 0] = [start.offset, end.offset]
      return placeOf(starts[from] ?? block.start, to > from ? (ends[to - 1] as number) : (starts[from] ?? block.start))
    }
    const {kind, depth, quoted, text} = block
    return paragraphOf(parseBlock(text), place, {kind, depth, quoted, text, starts, ends})
  })
  const root: Root = {type: 'RootNode', children}
  if (copy.date) root.data = {copydesk: {date: copy.date}}
  const position = placeOf(0, copy.source.length)
  if (position) root.position = position
  return root
}

/** Blocks kept, and characters in them: some long features' worth, which take ten megabytes. */
const cache = new Recent<Paragraph>(1024, 256 * 1024)

/**
 * Every sentence of a block in one paragraph, with offsets in the block's text. The same text gives the same paragraph,
 * taken from a cache, so that a changed paragraph costs one paragraph; it must not be changed.
 */
function parseBlock(text: string): Paragraph {
  const known = cache.get(text)
  if (known) return known
  const paragraph = parseLines(text)
  cache.set(text, paragraph)
  return paragraph
}

function parseLines(text: string): Paragraph {
  const children: Paragraph['children'] = []
  let offset = 0
  for (const line of text.split(lineBreak)) {
    if (offset) children.push({type: 'WhiteSpaceNode', value: lineBreak, position: at(offset - 1, offset)})
    children.push(...parseLine(line, offset))
    offset += line.length + 1
  }
  return {type: 'ParagraphNode', children, position: at(0, text.length)}
}

/** parse-latin takes a line end for a paragraph's end; within a block it is a space, and gets its value back after. */
function parseLine(line: string, offset: number): Paragraph['children'] {
  const tree = english.parse(line.replace(/[\n\r\t]/g, ' '))
  const parts = tree.children.flatMap((child) => (child.type === 'ParagraphNode' ? child.children : [child]))
  for (const part of parts) placeInBlock(part, line, offset)
  return parts as Paragraph['children']
}

/** Gives a node of a line, and all within, its place in the block and the line's own characters. */
function placeInBlock(node: Nodes, line: string, offset: number): void {
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset]
  node.position = at(start + offset, end + offset)
  if ('children' in node) for (const child of node.children) placeInBlock(child, line, offset)
  else node.value = line.slice(start, end)
}

/** A paragraph in its place. What is in it is put in place when somebody looks: of one that was read before nobody does. */
function paragraphOf(
  parsed: Paragraph,
  place: (position: Position) => Position | undefined,
  source: NonNullable<NonNullable<Paragraph['data']>['copydesk']>,
): Paragraph {
  const position = parsed.position && place(parsed.position)
  let children: Paragraph['children'] | undefined
  return {
    type: 'ParagraphNode',
    data: {copydesk: {...source, unplaced: parsed.children}},
    get children() {
      children ??= parsed.children.map((child) => copyNode(child, place))
      return children
    },
    ...(position && {position}),
  }
}

/** A copy of a node and all within, each with a new position. */
function copyNode<Node extends Nodes>(node: Node, place: (position: Position) => Position | undefined): Node {
  const copied = {...node}
  const position = node.position && place(node.position)
  if (position) copied.position = position
  if ('children' in copied)
    copied.children = (copied.children as Nodes[]).map((child) => copyNode(child, place)) as never
  return copied
}

const at = (start: number, end: number): Position => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end},
})

function mapOf({text, start, starts, ends}: Block): {starts: Uint32Array; ends: Uint32Array} {
  if (starts && ends) return {starts, ends}
  const end = start + text.length
  if (places.length <= end) places = countTo(2 * end)
  return {starts: places.subarray(start, end), ends: places.subarray(start + 1, end + 1)}
}

/** Where each character stands, for blocks that are in the source as they are. */
let places = countTo(0)

function countTo(end: number): Uint32Array {
  const numbers = new Uint32Array(end + 1)
  for (let i = 0; i <= end; i++) numbers[i] = i
  return numbers
}
