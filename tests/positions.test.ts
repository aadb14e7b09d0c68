import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {parseCopy} from '../src/engine/parse.ts'
import {type Copy, loadReader} from '../src/formats/index.ts'

/** A piece of a line: what is typed, and what a reader sees. */
type Piece = readonly [source: string, text: string]

const opaque = '\uFFFC'
const brokenLine = '\u2028'

const plain: Piece[] = [
  'the',
  'a',
  'Čapek',
  'don’t',
  '“so”',
  'U.N.',
  '$5.50,',
  '😀',
  '👩‍👩‍👧',
  'x',
  'naïve',
  '(no)',
  '\u00a0',
].map((word) => [word, word])
const references: Piece[] = [
  ['AT&amp;T', 'AT&T'],
  ['&mdash;', '—'],
  ['&#8217;', '’'],
  ['&#x1F600;', '😀'],
  ['caf&eacute;', 'café'],
  ['&lt;b&gt;', '<b>'],
  ['R & D', 'R & D'],
  ['&nGt;', '≫⃒'],
]
const markdownPieces: Piece[] = [
  ...plain,
  ...references,
  ['\\*star\\*', '*star*'],
  ['\\\\', '\\'],
  ['\\a', '\\a'],
  ['\\&amp;', '&amp;'],
  ['&unknown;', '&unknown;'],
  ['&copy', '&copy'],
  ['*em*', 'em'],
  ['**b c**', 'b c'],
  ['un*believ*able', 'unbelievable'],
  ['[a link](https://example.org "t")', 'a link'],
  ['<b>bold</b>', 'bold'],
  ['<!-- not read -->y', 'y'],
  ['`co de`', opaque],
  ['![alt](u.jpg)', opaque],
  ['https://example.org/a_b', opaque],
  ['<https://example.org>', opaque],
  ['desk@example.org', opaque],
  ['<kbd>x</kbd>', opaque],
  ['~~gone~~', opaque],
  ['one<br>two', `one${brokenLine}two`],
  ['note[^1]', 'note'],
]
const htmlPieces: Piece[] = [
  ...plain,
  ...references,
  ['&copy', '©'],
  ['&notit;', '¬it;'],
  ['&ampere', '&ere'],
  ['&#128;', '€'],
  ['&unknown;', '&unknown;'],
  ['a < b', 'a < b'],
  ['\\*', '\\*'],
  ['<em>em</em>', 'em'],
  ['<a href="?a>b&amp;c">b <b>c</b></a>', 'b c'],
  ['un<i>believ</i>able', 'unbelievable'],
  ['<!-- not read -->y', 'y'],
  ['stray</i>y', 'strayy'],
  ['<code>a <b>c</b></code>', opaque],
  ['<img alt="x y" src=a>', opaque],
  ['<svg><title>t</title><path d="M0"/></svg>', opaque],
  ['one<br />two', `one${brokenLine}two`],
]

const lineEnd = fc.constantFrom('\n', '\r\n')
const pieces = (from: Piece[]) => fc.array(fc.constantFrom(...from), {minLength: 1, maxLength: 8})
/** Several lines of a paragraph, each of which begins with a word. */
const lines = (from: Piece[]) =>
  fc.array(
    pieces(from).map((line): Piece[] => [['So', 'So'], ...line]),
    {minLength: 1, maxLength: 3},
  )
const sourceOf = (line: readonly Piece[]) => line.map(([source]) => source).join(' ')
const textOf = (line: readonly Piece[]) => line.map(([, text]) => text).join(' ')

interface Expected {
  source: string
  blocks: {kind: string; text: string; quoted?: boolean}[]
}

const markdownBlock = fc.oneof(
  fc
    .tuple(
      lines(markdownPieces),
      fc.constantFrom(
        {first: '', next: '', kind: 'paragraph', quoted: false},
        {first: '', next: '   ', kind: 'paragraph', quoted: false},
        {first: '> ', next: '> ', kind: 'paragraph', quoted: true},
        {first: '> > ', next: '>> ', kind: 'paragraph', quoted: true},
        {first: '> ', next: '', kind: 'paragraph', quoted: true},
        {first: '- ', next: '  ', kind: 'list-item', quoted: false},
        {first: '1. > ', next: '   >  ', kind: 'list-item', quoted: true},
        {first: '> * ', next: '>   ', kind: 'list-item', quoted: true},
        {first: '- [ ] ', next: '  ', kind: 'list-item', quoted: false},
        {first: '[^1]: ', next: '    ', kind: 'paragraph', quoted: false},
      ),
      lineEnd,
      fc.constantFrom('', ' '),
    )
    .map(
      ([rows, {first, next, kind, quoted}, end, trailing]): Expected => ({
        source: rows.map((row, i) => (i ? next : first) + sourceOf(row)).join(trailing + end),
        blocks: [{kind, text: rows.map(textOf).join('\n'), quoted}],
      }),
    ),
  fc.tuple(pieces(markdownPieces), fc.integer({min: 1, max: 6})).map(
    ([line, depth]): Expected => ({
      source: `${'#'.repeat(depth)} So ${sourceOf(line)}`,
      blocks: [{kind: 'heading', text: `So ${textOf(line)}`}],
    }),
  ),
  fc.array(pieces([...plain, ...references, ['a \\| b', 'a | b']]), {minLength: 2, maxLength: 2}).map(
    (cells): Expected => ({
      source: `| Ay | Bee |\n|:--|--|\n${cells.map((cell) => `| So ${sourceOf(cell)} `).join('')}|`,
      blocks: ['Ay', 'Bee', ...cells.map((cell) => `So ${textOf(cell)}`)].map((text) => ({kind: 'table-cell', text})),
    }),
  ),
  fc
    .constantFrom(
      '```\ncode code\n```',
      '***',
      '[label]: https://example.org',
      '<!-- a note -->\n\n    indented code',
      '<!-- a note -->',
    )
    .map((source): Expected => ({source, blocks: []})),
  pieces(htmlPieces).map(
    (line): Expected => ({
      source: `<div>\n<p>So ${sourceOf(line)}</p>\n</div>`,
      blocks: [{kind: 'paragraph', text: `So ${textOf(line)}`}],
    }),
  ),
)

const htmlBlock = fc
  .tuple(
    lines(htmlPieces),
    fc.constantFrom(
      {open: '<p>', close: '</p>', kind: 'paragraph', quoted: false},
      {open: '<p class="a">\r\n  ', close: '', kind: 'paragraph', quoted: false},
      {open: '<!-- wp:paragraph -->\n<p>', close: '</p>\n<!-- /wp:paragraph -->', kind: 'paragraph', quoted: false},
      {open: '<h2>', close: '</h2>', kind: 'heading', quoted: false},
      {open: '<ul><li>', close: '</ul>', kind: 'list-item', quoted: false},
      {open: '<table><tr><td>', close: '</table>', kind: 'table-cell', quoted: false},
      {open: '<blockquote><p>', close: '</blockquote>', kind: 'paragraph', quoted: true},
      {open: '<figure><img src="a"><figcaption>', close: '</figcaption></figure>', kind: 'caption', quoted: false},
      {open: '<div><script>the the</script><div>', close: '</div></div>', kind: 'paragraph', quoted: false},
    ),
    fc.constantFrom('\n', '\r\n', '\n\t  ', ' '),
  )
  .map(
    ([rows, {open, close, kind, quoted}, end]): Expected => ({
      source: open + rows.map(sourceOf).join(end) + close,
      blocks: [{kind, text: rows.map(textOf).join(' '), quoted}],
    }),
  )

const frontMatter = fc
  .tuple(
    fc.constantFrom<Piece>(
      ['The the day', 'The the day'],
      ['"The \\u201cday\\u201d \\\n   \\x41\\t\\U0001F600 b"', 'The “day” A\t😀 b'],
      ["'It''s\n   folded'", "It's folded"],
      ['plain &amp;\n   folded # comment', 'plain &amp; folded'],
      ['>\n  One\n  two.\n', 'One two.'],
      ['>2-\n   One\n  two.', ' One\ntwo.'],
      ['|\n  One\n  two.', 'One\ntwo.'],
    ),
    lineEnd,
  )
  .map(
    ([[source, text], end]): Expected => ({
      source: `---\ndate: 2026-01-01\ntitle: ${source}\nslug: x\n---`.replaceAll('\n', end),
      blocks: text.startsWith(' ')
        ? text
            .trim()
            .split('\n')
            .map((line) => ({kind: 'title', text: line}))
        : [{kind: 'title', text}],
    }),
  )

const nothing: Expected = {source: '', blocks: []}

const markdownStory = fc
  .tuple(
    fc.option(frontMatter, {nil: nothing}),
    fc.array(markdownBlock, {maxLength: 4}),
    fc.constantFrom('', '\uFEFF'),
    lineEnd,
  )
  .map(([head, blocks, mark, end]) => {
    const note: Expected = {source: '***\n\n[^1]: End', blocks: [{kind: 'paragraph', text: 'End'}]}
    const story = joined([head, ...blocks, note], '\n\n', mark)
    return end === '\n' ? story : {...story, source: story.source.replace(/\r?\n/g, end)}
  })

const htmlStory = fc
  .tuple(fc.array(htmlBlock, {minLength: 1, maxLength: 4}), fc.boolean(), fc.constantFrom('', '\uFEFF'))
  .map(([blocks, whole, mark]) =>
    whole
      ? joined(
          [
            {
              source: '<!doctype html>\n<html><head><title>R &amp; D\r\n<b></title><style>a</style></head>\n<body>',
              blocks: [{kind: 'title', text: 'R & D <b>'}],
            },
            ...blocks,
            {source: '</body></html>', blocks: []},
          ],
          '\n',
          mark,
        )
      : joined(blocks, '\n', mark),
  )

function joined(parts: Expected[], between: string, mark: string): Expected {
  return {
    source:
      mark +
      parts
        .map(({source}) => source)
        .filter(Boolean)
        .join(between),
    blocks: parts.flatMap(({blocks}) => blocks),
  }
}

const textStory = fc
  .tuple(
    fc.array(pieces([...plain, ...references, ['<b>', '<b>']]), {maxLength: 6}),
    fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
  )
  .map(
    ([rows, end]): Expected => ({
      source: rows.map((row) => `So ${sourceOf(row)}.`).join(end),
      blocks: rows.map((row) => ({kind: 'paragraph', text: `So ${sourceOf(row)}.`})),
    }),
  )

describe('what is read', () => {
  test.each([
    ['text', textStory],
    ['markdown', markdownStory],
    ['html', htmlStory],
  ])(
    '%s: each block has its text, each character its place',
    async (format, story) => {
      const read = await loadReader({format})
      fc.assert(
        fc.property(story, ({source, blocks}) => {
          const copy = read(source, '')
          expect(copy.blocks.map(({kind, text, quoted}) => ({kind, text, quoted: quoted ?? false}))).toEqual(
            blocks.map(({quoted = false, ...block}) => ({...block, quoted})),
          )
          checkPlaces(copy)
        }),
        {numRuns: 1000},
      )
    },
    60_000,
  )
})

const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[...markdownPieces, ...htmlPieces].map(([source]) => source),
      ...'\n|\r\n|\r|\n\n|  \n|\\\n| |\t|\0|\f|> |- |* |1. |    |# |---\n|---\ntitle: "a|title: |key: >|\n  b|```|~~~|`|*|**|_|[|](|]|[^1]: |![|<|>|&|&#|;|"|\\|<p>|</p>|<div>|</div>|<table>|<tr>|<td>|</table>|<b>|</b>|<a href="|<!--|-->|<!-- stet x: y -->|<pre>|</pre>|<script>|</script>|<title>|</title>|<ul><li>|</ul>|<select>|<svg>|</svg>|<math>|<template>|<body>|<br>|</br>|<li>|<h1>|&nbsp;|$$|===\n|--|:'.split(
        '|',
      ),
      '|',
    ),
    fc.string({unit: 'binary', maxLength: 4}),
  ),
  {maxLength: 30},
)

describe('whatever is fed in', () => {
  test.each(['text', 'markdown', 'html'])(
    '%s: nothing is thrown, and no place is wrong',
    async (format) => {
      const read = await loadReader({format})
      fc.assert(
        fc.property(scraps, (scrap) => {
          checkPlaces(read(scrap.join(''), ''))
        }),
        {numRuns: 1000},
      )
    },
    60_000,
  )
})

/** Holds every character and every leaf of the tree against what stands in the source. */
function checkPlaces(copy: Copy): void {
  const {source, blocks} = copy
  const tree = parseCopy(copy)
  expect(tree.children).toHaveLength(blocks.length)
  for (const [i, node] of (tree.children as Paragraph[]).entries()) {
    const {starts = [], ends = []} = node.data?.copydesk ?? {}
    let at = 0
    let text = ''
    visit(node, (leaf) => {
      if (!('value' in leaf)) return
      const last = at + leaf.value.length - 1
      const place = [leaf.position?.start.offset, leaf.position?.end.offset]
      if (place[0] !== starts[at] || place[1] !== ends[last])
        throw new Error(`${JSON.stringify(leaf)} is not at ${starts[at]}–${ends[last]} in ${JSON.stringify(source)}`)
      text += leaf.value
      at = last + 1
    })
    expect(text).toBe(blocks[i]?.text)
    checkMap(source, text, [...starts], [...ends])
  }
}

function checkMap(source: string, text: string, starts: number[], ends: number[]): void {
  expect([starts.length, ends.length]).toEqual([text.length, text.length])
  let last = 0
  for (let from = 0, to = 0; from < text.length; from = to) {
    const [start, end] = [starts[from] as number, ends[from] as number]
    // A reference to a character beyond U+FFFF makes two UTF-16 code units in the same place.
    while (to < text.length && starts[to] === start && ends[to] === end) to++
    const piece = source.slice(start, end)
    const made = text.slice(from, to)
    if (start < last || end <= start || end > source.length || !isDecoded(piece, made))
      throw new Error(`${JSON.stringify(made)} is placed at ${start}–${end} in ${JSON.stringify(source)}`)
    last = end
  }
}

const names: Record<string, string> = {
  amp: '&',
  mdash: '—',
  eacute: 'é',
  lt: '<',
  gt: '>',
  copy: '©',
  not: '¬',
  nGt: '≫⃒',
  nbsp: '\u00a0',
}

/** Whether a stretch of source can be read as that text, by the words of the formats' specifications. */
function isDecoded(piece: string, text: string): boolean {
  if (piece === text) return true
  if (text === opaque) return /^(?:[<`~!&]|https?:|www\.|\S+@|\0)|<[a-z]/i.test(piece)
  if (text === brokenLine) return /^(?: {2,}|\\)(?:\r\n|[\r\n])$|^<\/?br/i.test(piece)
  if (text === ' ') return /^(?:[ \t\r\n\f]|&#(?:0*(?:9|10|12|32)|x0*(?:9|a|c|20));?)+$/i.test(piece)
  if (text === '\n') return /^[ \t]*(?:\r\n|[\r\n])[ \t>]*$/.test(piece)
  if (text === '\uFFFD') return /^(?:\0|\uFFFD|&#(?:0*|128);?)$/.test(piece)
  const [, decimal, hexadecimal, name] = /^&(?:#(\d+)|#x([\da-f]+)|([a-z]+));?$/i.exec(piece) ?? []
  if (decimal) return text === (decimal === '128' ? '€' : String.fromCodePoint(Number(decimal)))
  if (hexadecimal) return text === String.fromCodePoint(Number.parseInt(hexadecimal, 16))
  if (name) return text === names[name]
  const [, code] = /^\\[xuU]([\da-f]+)$/i.exec(piece) ?? []
  if (code) return text === String.fromCodePoint(Number.parseInt(code, 16))
  return piece === `\\${text}` || (piece === "''" && text === "'") || (piece === '\\t' && text === '\t')
}
