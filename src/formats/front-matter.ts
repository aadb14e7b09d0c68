import {isMap, isScalar, parseDocument, type Scalar, type YAMLMap, type YAMLParseError} from 'yaml'
import {type Placed, put} from './align.ts'
import type {Composer} from './compose.ts'
import type {BlockKind, Problem} from './copy.ts'
import {impossibleDate, readStoryDate} from './story-date.ts'

const kinds: Record<string, BlockKind> = {
  title: 'title',
  headline: 'title',
  description: 'description',
  standfirst: 'description',
  summary: 'description',
}

/** Keys that tell when a story appears, in lower case and without hyphens or underscores; the first that can be read counts. */
const dateKeys =
  'published publishedat publisheddate publishedtime datepublished publicationdate publishdate pubdate date'.split(' ')

/** What front matter tells beside its prose. */
export interface FrontMatter {
  problems: Problem[]
  /** The story's date, `YYYY-MM-DD`. */
  date?: string | undefined
}

/** Characters. A parser's work grows with the square of the keys. */
const largest = 65_536

/**
 * Reads the headline, the standfirst and the date that stand in a story's front matter. A value is left out where it
 * cannot be placed character by character.
 *
 * @param yaml what stands between the fences.
 * @param start its offset in the source.
 */
export function composeFrontMatter(yaml: string, start: number, composer: Composer): FrontMatter {
  if (yaml.length > largest)
    return {
      problems: [{reason: `The front matter has ${yaml.length} characters; ${largest} may be read.`, offset: start}],
    }
  const document = parse(yaml)
  if (!document)
    return {
      problems: [
        {reason: 'The front matter is nested too deep to be read. Write it as “key: value” lines.', offset: start},
      ],
    }
  const [error] = document.errors
  if (error) {
    const offset = start + Math.min(error.pos[0], yaml.length)
    return {problems: [{reason: reasonFor(error, yaml), offset}]}
  }
  if (!isMap(document.contents)) return {problems: []}
  for (const {key, value} of document.contents.items) {
    const kind = isScalar(key) && typeof key.value === 'string' ? kinds[key.value] : undefined
    if (!kind || !isScalar(value) || typeof value.value !== 'string') continue
    const placed = placeScalar(yaml, value as Scalar<string>, start)
    if (placed) composeParagraphs(placed, value.type === 'BLOCK_LITERAL' ? /\n{2,}/g : /\n+/g, kind, composer)
  }
  return findDate(document.contents, start)
}

function findDate({items}: YAMLMap, start: number): FrontMatter {
  const problems: Problem[] = []
  const dates = new Map<string, string>()
  for (const {key, value} of items) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value.toLowerCase().replace(/[-_]/g, '') : ''
    // “published: true” is no date, nor is a number.
    if (!dateKeys.includes(name) || !isScalar(value) || typeof value.value !== 'string') continue
    const {date, isImpossible} = readStoryDate(value.value)
    if (date) dates.set(name, date)
    if (isImpossible) problems.push(impossibleDate(value.value, start + (value.range?.[0] ?? 0)))
  }
  return {problems, date: dateKeys.map((name) => dates.get(name)).find((date) => date)}
}

function parse(yaml: string) {
  try {
    return parseDocument(yaml, {prettyErrors: false, logLevel: 'silent'})
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function reasonFor({pos: [offset], code}: YAMLParseError, yaml: string): string {
  const line =
    yaml
      .slice(yaml.lastIndexOf('\n', offset - 1) + 1)
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? ''
  const quoted = `“${line.slice(0, 40)}${line.length > 40 ? '…' : ''}”`
  if (code === 'DUPLICATE_KEY') return `The front matter has the key of ${quoted} twice. Delete one.`
  return `The front matter cannot be read ${line ? `at ${quoted}` : 'to its end'}. Write “key: value”, with quotation marks around a value that has a colon in it or begins with a sign.`
}

function composeParagraphs({text, starts, ends}: Placed, between: RegExp, kind: BlockKind, composer: Composer): void {
  let from = 0
  const compose = (to: number) => {
    const piece = {text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to)}
    composer.block({kind}, () => composer.add(piece))
  }
  for (const {0: gap, index} of text.matchAll(between)) {
    compose(index)
    from = index + gap.length
  }
  compose(text.length)
}

/** How a kind of scalar is written. */
interface Style {
  /** A line end, with what goes with it. */
  lineEnd: RegExp
  /** What the value has for it; `value` is what is still to be placed. */
  unfold(lineEnd: string, value: string): string
  escape?: RegExp
}

const folding: Style = {
  lineEnd: /[ \t]*(?:\r?\n[ \t]*)+/y,
  unfold: (lineEnd) => '\n'.repeat(lineEnd.split('\n').length - 2) || ' ',
}
const singleQuoted: Style = {...folding, escape: /''/y}
const doubleQuoted: Style = {
  ...folding,
  escape: /\\(?:\r?\n[ \t]*|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/y,
}

/** Places a scalar's value in the source; undefined where what stands there and the value do not agree. */
function placeScalar(yaml: string, {type, value, range}: Scalar<string>, start: number): Placed | undefined {
  const [from, to] = range ?? [0, 0]
  let placed: Placed | undefined
  if (type === 'PLAIN') placed = placeLines(yaml, from, to, value, folding)
  else if (type === 'QUOTE_SINGLE') placed = placeLines(yaml, from + 1, to - 1, value, singleQuoted)
  else if (type === 'QUOTE_DOUBLE') placed = placeLines(yaml, from + 1, to - 1, value, doubleQuoted)
  else placed = placeBlock(yaml, from, to, value, type === 'BLOCK_LITERAL')
  const shift = (offset: number) => offset + start
  return placed && {text: placed.text, starts: placed.starts.map(shift), ends: placed.ends.map(shift)}
}

function placeBlock(yaml: string, from: number, to: number, value: string, literal: boolean): Placed | undefined {
  const first = yaml.indexOf('\n', from) + 1
  if (!first || first >= to) return undefined
  const [header = ''] = yaml.slice(from, first).split('#')
  const indent = /\d/.exec(header)?.[0] ?? /^(?: *\r?\n)*( *)/.exec(yaml.slice(first, to))?.[1]?.length
  const style: Style = literal
    ? {lineEnd: new RegExp(`\\r?\\n {0,${indent}}`, 'y'), unfold: () => '\n'}
    : {
        lineEnd: new RegExp(`(?:\\r?\\n {0,${indent}})+`, 'y'),
        unfold: (_, rest) => (rest.startsWith(' ') ? ' ' : (/^\n+/.exec(rest)?.[0] ?? '')),
      }
  return placeLines(yaml, endOf(new RegExp(` {0,${indent}}`, 'y'), yaml, first) ?? first, to, value, style)
}

function placeLines(yaml: string, from: number, to: number, value: string, style: Style): Placed | undefined {
  const placed: Placed = {text: '', starts: [], ends: []}
  let at = from
  for (let made = 0; made < value.length; made = placed.starts.length) {
    if (at >= to) return undefined
    const rest = value.slice(made, made + 100)
    // Where white space did not lead to a line end, it does not from its second character on.
    const within = at > from && isBlank(yaml[at]) && isBlank(yaml[at - 1])
    const lineEnd = within ? undefined : endOf(style.lineEnd, yaml, at)
    const escaped = style.escape && endOf(style.escape, yaml, at)
    let end = at + 1
    let text = yaml[at] as string
    if (lineEnd) {
      end = lineEnd
      text = style.unfold(yaml.slice(at, end), rest)
    } else if (escaped) {
      end = escaped
      text = escapedText(yaml.slice(at, end), rest)
    }
    if (!rest.startsWith(text)) return undefined
    put(placed, text, at, end)
    at = end
  }
  return placed
}

/** What an escape stands for, given the text that must follow. */
function escapedText(sequence: string, rest: string): string {
  if (/^\\\r?\n/.test(sequence)) return ''
  return sequence.startsWith('\\U') ? String.fromCodePoint(rest.codePointAt(0) as number) : (rest[0] as string)
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const isBlank = (character: string | undefined) => character === ' ' || character === '\t'
