import type {Paragraph, Root, RootContent} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {location} from 'vfile-location'
import {type Block, type Copy, lineBreak} from '../formats/copy.ts'

const english = unified().use(retextEnglish).freeze()

/**
 * The nlcst tree of a story: one paragraph a block, every node with the place where it stands in the source, so that
 * any retext plugin works on any format. `copydesk` in a paragraph's data carries the place of each character.
 */
export function parseCopy(copy: Copy): Root {
  const {toPoint} = location(copy.source)
  const children: RootContent[] = []
  for (const block of copy.blocks) {
    const {starts, ends} = mapOf(block)
    const paragraph = parseBlock(block)
    visit(paragraph, (node) => {
      if (!node.position) return
      const start = node.position.start.offset ?? 0
      const end = node.position.end.offset ?? 0
      const from = toPoint(starts[start] ?? block.start)
      const to = toPoint(end > start ? (ends[end - 1] as number) : (starts[start] ?? block.start))
      if (from && to) node.position = {start: from, end: to}
    })
    paragraph.data = {copydesk: {kind: block.kind, depth: block.depth, quoted: block.quoted, starts, ends}}
    children.push(paragraph)
  }
  const start = toPoint(0)
  const end = toPoint(copy.source.length)
  return {type: 'RootNode', children, ...(start && end && {position: {start, end}})}
}

/** Every sentence of a block in one paragraph, with offsets in the block's text. */
function parseBlock({text}: Block): Paragraph {
  const children: Paragraph['children'] = []
  let offset = 0
  for (const line of text.split(lineBreak)) {
    if (offset) children.push({type: 'WhiteSpaceNode', value: lineBreak, position: position(offset - 1, offset)})
    children.push(...parseLine(line, offset))
    offset += line.length + 1
  }
  return {type: 'ParagraphNode', children, position: position(0, text.length)}
}

/** parse-latin takes a line end for a paragraph's end; within a block it is a space, and gets its value back after. */
function parseLine(line: string, offset: number): Paragraph['children'] {
  const tree = english.parse(line.replace(/[\n\r\t]/g, ' '))
  const children: Paragraph['children'] = []
  for (const child of tree.children) {
    if (child.type === 'ParagraphNode') children.push(...child.children)
    else if (child.type === 'WhiteSpaceNode') children.push(child)
  }
  for (const child of children)
    visit(child, (node) => {
      const {start, end} = node.position as NonNullable<typeof node.position>
      if ('value' in node) node.value = line.slice(start.offset, end.offset)
      node.position = position((start.offset ?? 0) + offset, (end.offset ?? 0) + offset)
    })
  return children
}

const position = (start: number, end: number) => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end},
})

function mapOf({text, start, starts, ends}: Block): {starts: Uint32Array; ends: Uint32Array} {
  if (starts && ends) return {starts, ends}
  return {
    starts: Uint32Array.from({length: text.length}, (_, i) => start + i),
    ends: Uint32Array.from({length: text.length}, (_, i) => start + i + 1),
  }
}
