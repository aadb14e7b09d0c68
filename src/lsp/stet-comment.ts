import type {TextEdit} from 'vscode-languageserver/node'
import {type Copy, loadReader} from '../formats/index.ts'
import type {Finding, ReadDocument} from './read-document.ts'

/** What stands for a reason until somebody gives one. */
export const noReason = 'right as it stands'

/** What stands between a line's start and a block that a comment above the line speaks for: an indent and a tag, or a heading's signs. */
const openings: Record<string, RegExp> = {markdown: /^ {0,3}(?:#{1,6}\s+)?$/, html: /^\s*(?:<[a-z][^<>]*>\s*)+$/i}

/**
 * Puts a `<!-- stet … -->` on a line of its own above the block that a finding stands in. Nothing where the format has no
 * comments, or where the comment would not speak for the block.
 */
export async function stetInStory(finding: Finding, {document, copy}: ReadDocument): Promise<TextEdit | undefined> {
  const rule = finding.message.ruleId
  const opening = openings[copy.format]
  const index = copy.blocks.findLastIndex(({start}) => start <= finding.start)
  const block = copy.blocks[index]
  if (!rule || !opening || !block) return undefined
  const {source} = copy
  const {line} = document.positionAt(block.start)
  const lineStart = document.offsetAt({line, character: 0})
  if (!opening.test(source.slice(lineStart, block.start))) return undefined
  const [indent = ''] = /^\s*/.exec(source.slice(lineStart, block.start)) ?? []
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const comment = `${indent}<!-- stet ${rule}: ${noReason} -->${lineEnd}`
  // Where blocks nest, only the parser knows what a comment speaks for.
  const read = await loadReader({path: copy.path, format: copy.format})
  const after = read(source.slice(0, lineStart) + comment + source.slice(lineStart), copy.path)
  if (!speaksFor(after, index, rule) || after.blocks[index]?.text !== block.text) return undefined
  const place = document.positionAt(lineStart)
  return {range: {start: place, end: place}, newText: comment}
}

function speaksFor({stets, blocks}: Copy, index: number, rule: string): boolean {
  return (
    blocks.length > index &&
    stets.some((stet) => stet.rules.includes(rule) && stet.from === index && stet.to === index + 1)
  )
}
