import {describe, expect, test} from 'vitest'
import {cleanStory, context, flawedStory, lintFor} from '../../tests/flawed-story.ts'
import {reporters} from './index.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
}

function decode(text: string): string {
  expect(text).not.toMatch(/[<>]/)
  return text.replace(/&([^;]*);?/g, (reference, name) => {
    expect(entities, reference).toHaveProperty(name)
    return entities[name] as string
  })
}

/** Every reader of XML makes spaces of an attribute's line ends and tabs, unless these are written as references. */
const normalise = (value: string) => value.replace(/[\t\n\r]/g, ' ')

/** Reads as much of XML as a reporter writes, and fails on what is not well formed. */
function parse(xml: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  expect(xml.startsWith(declaration)).toBe(true)
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)
  const root: Element = {name: '', attributes: {}, text: '', children: []}
  const open = [root]
  const tag = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g
  let last = declaration.length
  for (const {0: all, 1: closing, 2: name = '', 3: list = '', 4: empty, index} of xml.matchAll(tag)) {
    const parent = open.at(-1) as Element
    parent.text += decode(xml.slice(last, index))
    last = index + all.length
    if (closing) expect(open.pop()?.name).toBe(name)
    else {
      const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value = '']) => [
        key,
        decode(normalise(value)),
      ])
      const element = {name, attributes: Object.fromEntries(pairs), text: '', children: []}
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  expect(open).toEqual([root])
  expect(xml.slice(last)).toBe('\n')
  expect(root.children).toHaveLength(1)
  return root.children[0] as Element
}

const awkward = 'He said “<b>” & "it\'s"\u0000\u001B[1m,\nand\tleft \uD83D \uFFFE🙂'

const awkwardStory = () => lintFor([{id: 'x', find: /well/g, message: awkward}], 'All is well.', 'a & <b> "c".txt')

/** As it arrives: what XML cannot hold is left out. */
const arrived = 'He said “<b>” & "it\'s"[1m,\nand\tleft  🙂'

describe('checkstyle', () => {
  const rootOf = (files: Parameters<typeof reporters.checkstyle>[0]) => parse(reporters.checkstyle(files, context))

  test('every story is a file, every finding an error of its severity', async () => {
    const {name, children} = rootOf([await flawedStory('a b/ñ.txt'), await cleanStory()])
    expect(name).toBe('checkstyle')
    expect(children.map(({attributes}) => attributes)).toEqual([{name: 'a b/ñ.txt'}, {name: 'clean.txt'}])
    expect(children[0]?.children.map(({attributes}) => attributes.severity)).toEqual([
      'error',
      'error',
      'warning',
      'info',
    ])
    expect(children[0]?.children[0]?.attributes).toEqual({
      line: '1',
      column: '7',
      severity: 'error',
      message: '“Fernada” here, “Fernanda” in line 5. Check which is right.',
      source: 'copydesk.name-consistency',
    })
    expect(children[1]?.children).toEqual([])
  })

  test('whatever is said arrives', async () => {
    const {children} = rootOf([await awkwardStory()])
    expect(children[0]?.attributes.name).toBe('a & <b> "c".txt')
    expect(children[0]?.children[0]?.attributes.message).toBe(arrived)
  })

  test('a finding without a place stands in the first line', async () => {
    const file = await cleanStory()
    file.message('The story has no byline.', {ruleId: 'byline'}).fatal = true
    expect(rootOf([file]).children[0]?.children[0]?.attributes).toEqual({
      line: '1',
      severity: 'error',
      message: 'The story has no byline.',
      source: 'copydesk.byline',
    })
  })
})

describe('junit', () => {
  const rootOf = (files: Parameters<typeof reporters.junit>[0]) => parse(reporters.junit(files, context))

  test('every story is a suite, every finding a test, and only errors fail', async () => {
    const {name, attributes, children} = rootOf([await flawedStory('a b/ñ.txt'), await cleanStory()])
    expect(name).toBe('testsuites')
    expect(attributes).toMatchObject({tests: '5', failures: '2'})
    expect(children.map((suite) => suite.attributes)).toMatchObject([
      {name: 'a b/ñ.txt', tests: '4', failures: '2'},
      {name: 'clean.txt', tests: '1', failures: '0'},
    ])
    const cases = children[0]?.children
    expect(cases?.map((test) => test.children.map((child) => child.name))).toEqual([
      ['failure'],
      ['failure'],
      ['system-out'],
      ['system-out'],
    ])
    expect(cases?.[0]?.attributes).toEqual({name: 'name-consistency (1:7)', classname: 'a b/ñ.txt'})
    expect(cases?.[0]?.children[0]?.attributes).toEqual({
      type: 'name-consistency',
      message: '“Fernada” here, “Fernanda” in line 5. Check which is right.',
    })
    expect(cases?.[0]?.children[0]?.text).toContain('a b/ñ.txt:1:7: error: “Fernada” here')
    expect(children[1]?.children.map((test) => test.children)).toEqual([[]])
  })

  test('whatever is said arrives', async () => {
    const failure = rootOf([await awkwardStory()]).children[0]?.children[0]?.children[0]
    expect(failure?.attributes.message).toBe(arrived)
    expect(failure?.text).toContain(arrived)
  })
})
