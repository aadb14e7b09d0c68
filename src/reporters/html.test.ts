import {createHash} from 'node:crypto'
import type {Element, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor, storyWith} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

/** The galley's tree; a page with anything but sound HTML in it fails. */
function galleyOf(files: readonly VFile[], settings = context): Root {
  const page = new VFile(reporters.html(files, settings))
  const tree = unified().use(rehypeParse, {emitParseErrors: true}).parse(page)
  expect(page.messages.map(String)).toEqual([])
  return tree
}

function find(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

const named = (tree: Nodes, name: string) => find(tree, ({tagName}) => tagName === name)

const classed = (tree: Nodes, name: string) =>
  find(tree, ({properties: {className}}) => Array.isArray(className) && className.includes(name))

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** What stands in the copy, without the numbers of notes. */
function proseOf(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'sup') return ''
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(proseOf).join('') : ''
}

test('the whole story is there, its paragraphs as they were', async () => {
  const [article] = named(galleyOf([await flawedStory('a b/<ñ>.txt')]), 'article')
  expect(textOf(named(article as Element, 'h2')[0] as Element)).toBe('a b/<ñ>.txt')
  expect(classed(article as Element, 'copy').map(proseOf)).toEqual([
    'Maria Fernada, the United Nations’ president, spoke in the the General Assembly on Tuesday afternoon.',
    'The accepted the offer.',
    '“Naïve — 北京”,  said Fernanda.',
  ])
})

test('marks hold the words, and marks and notes lead to each other', async () => {
  const tree = galleyOf([await flawedStory(), await flawedStory('again.txt')])
  const marks = named(tree, 'mark')
  expect(marks.slice(0, 4).map(textOf)).toEqual(['Fernada', 'the the', '', '  '])
  expect(marks.map(({properties}) => properties.className)).toMatchObject(
    ['error', 'error', 'warning', 'suggestion', 'error', 'error', 'warning', 'suggestion'].map((name) => [name]),
  )
  const ids = find(tree, ({properties}) => properties.id !== undefined).map(({properties}) => String(properties.id))
  expect(new Set(ids).size).toBe(ids.length)
  const targets = named(tree, 'a').map(({properties}) => String(properties.href))
  const inner = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1))
  expect(inner.filter((target) => !ids.includes(target))).toEqual([])
  for (const {properties} of marks) expect(inner).toContain(properties.id)
})

test('notes say all there is to say, numbered through the story', async () => {
  const notes = classed(galleyOf([await flawedStory()]), 'notes').flatMap((list) => named(list, 'li'))
  expect(notes.map(({properties}) => properties.value)).toEqual([1, 2, 3, 4].map(String))
  expect(named(notes[0] as Element, 'p').map(textOf)).toEqual([
    'error: “Fernada” here, “Fernanda” in line 5. Check which is right.',
    '→ Fernanda or Fernando',
    'line 5: “Fernanda” stands here.',
    'A name is spelt one way in a story.',
    'line 1, column 7 · name-consistency',
  ])
})

test('a finding across paragraphs is marked in each, once with an id', () => {
  const file = new VFile({path: 'a.txt', value: 'First one.\n\nSecond.\r\n\r\nThird one.'})
  file.message('x', {start: {line: 1, column: 7, offset: 6}, end: {line: 5, column: 6, offset: 28}})
  const marks = named(galleyOf([file]), 'mark')
  expect(marks.map(textOf)).toEqual(['one.', 'Second.', 'Third'])
  expect(marks.filter(({properties}) => properties.id)).toHaveLength(1)
})

test('of markup only the prose is set, and marked where it stood', () => {
  const value = '<h2>All <b>is</b></h2> <p>very <i>well</i> &amp; good<br>news.</p>'
  const file = new VFile({path: 'a.html', value})
  file.message('x', pointsAt(value, 'is</b></h2> <p>very'))
  file.message('y', pointsAt(value, 'well</i> &amp; good'))
  const blocks = [
    {kind: 'heading' as const, ...blockOf(value, 'All ', 'is')},
    {
      kind: 'paragraph' as const,
      ...blockOf(value, 'very ', 'well', ' ', ['&amp;', '&'], ' good', ['<br>', '\u2028'], 'news.'),
    },
  ]
  file.data.copy = {path: '', format: '', source: value, blocks, stets: [], problems: [], encode: (text) => text}
  const tree = galleyOf([file])
  expect(classed(tree, 'copy').map(({tagName}) => tagName)).toEqual(['h3', 'p'])
  expect(classed(tree, 'copy').map(proseOf)).toEqual(['All is', 'very well & good\nnews.'])
  expect(named(tree, 'mark').map(textOf)).toEqual(['is', 'very', 'well & good'])
})

function pointsAt(source: string, words: string) {
  const start = source.indexOf(words)
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  return {start: point(start), end: point(start + words.length)}
}

/** A block of pieces of the source, each as it stands or with the one character that it means. */
function blockOf(source: string, ...pieces: (string | [written: string, read: string])[]) {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const piece of pieces) {
    const [written, read] = typeof piece === 'string' ? [piece, piece] : piece
    const from = source.indexOf(written, ends.at(-1) ?? 0)
    text += read
    starts.push(...Array.from(read, (_, i) => from + i))
    ends.push(...Array.from(read, (_, i) => from + (read === written ? i + 1 : written.length)))
  }
  return {text, start: starts[0] ?? 0, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends)}
}

test('findings of no paragraph stand at the story’s head', async () => {
  const file = await cleanStory()
  file.message('The story has no byline.', {ruleId: 'byline'})
  const [article] = named(galleyOf([file]), 'article')
  const [list] = (article as Element).children.filter((node) => node.type === 'element' && node.tagName === 'ol')
  expect(textOf(list as Element)).toContain('The story has no byline.')
})

test('nothing in a story can become markup', async () => {
  const text = 'He said </p><script>alert("1")</script> well & <img onerror=x>.\u0000'
  const file = await lintFor(
    [{id: 'x', find: /<script>/g, message: text, expected: ['<b>'], note: '<i>'}],
    text,
    '"><x>.txt',
  )
  const tree = galleyOf([file])
  expect([...named(tree, 'script'), ...named(tree, 'img'), ...named(tree, 'b'), ...named(tree, 'i')]).toEqual([])
  expect(named(tree, 'mark').map(textOf)).toEqual(['<script>'])
})

test('only the web is linked to', async () => {
  const file = await storyWith({error: 1})
  for (const message of file.messages) message.url = 'javascript:alert(1)'
  const links = named(galleyOf([file]), 'a').map(({properties}) => String(properties.href))
  expect(links.filter((link) => !link.startsWith('#'))).toEqual([])
})

test('the page asks for nothing, and its policy lets in its style sheet only', async () => {
  const tree = galleyOf([await flawedStory()])
  const css = textOf(named(tree, 'style')[0] as Element)
  const policy = named(tree, 'meta').find(({properties}) => properties.httpEquiv)?.properties.content
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
  const asking = ['src', 'style', 'onClick', 'srcSet', 'data']
  expect(find(tree, ({properties}) => asking.some((name) => name in properties))).toEqual([])
  expect(css).not.toMatch(/url\(|@import/)
})

test('it can be read aloud: a language, a title, headings in order, numbers with names', async () => {
  const tree = galleyOf([await flawedStory(), await cleanStory()])
  expect(named(tree, 'html')[0]?.properties.lang).toBe('en')
  expect(textOf(named(tree, 'title')[0] as Element)).toBe('Galley: 2 errors, 1 warning, 1 suggestion in 2 stories')
  expect(find(tree, ({tagName}) => /^h\d$/.test(tagName)).map(({tagName}) => tagName)).toEqual(['h1', 'h2', 'h2'])
  expect(named(tree, 'nav')[0]?.properties.ariaLabel).toBe('Stories')
  for (const number of named(tree, 'sup'))
    expect(named(number, 'a')[0]?.properties.ariaLabel).toBe(`finding ${textOf(number)}`)
})

test('of too many findings the most severe are marked and the rest is counted', async () => {
  const tree = galleyOf([await flawedStory()], {...context, maxMessages: 2})
  expect(named(tree, 'mark').map(textOf)).toEqual(['Fernada', 'the the'])
  expect(textOf(named(tree, 'header')[0] as Element)).toContain('Not shown: 2 findings')
})
