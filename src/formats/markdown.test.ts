import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readMarkdown} from './markdown.ts'

const read = (source: string) => readMarkdown(source, '')
const texts = (source: string) => read(source).blocks.map(({text}) => text)
const kinds = (source: string) =>
  read(source).blocks.map(({kind, text, depth, quoted}) => ({kind, text, depth, quoted}))
/** Stretches of the source that a block's text is made of, markup left out. */
const pieces = (source: string) =>
  read(source).blocks.map(({starts = [], ends = []}) => Array.from(starts, (start, i) => source.slice(start, ends[i])))

describe('what is read', () => {
  test.each([
    ['One *b* __c__ [d](e "f") [g][h] [i].\n\n[h]: j', ['One b c d g [i].']],
    ['the `co de` ![a](b) ![c][d] <img src="e"> f\n\n[d]: g', ['the \uFFFC \uFFFC \uFFFC \uFFFC f']],
    [
      'at https://a.example/b_c and www.example.org, <https://c.example> or desk@example.org.',
      ['at \uFFFC and \uFFFC, \uFFFC or \uFFFC.'],
    ],
    ['[https://a.example](https://a.example)', []],
    ['the ~~old~~ new', ['the \uFFFC new']],
    ['said[^1] so\n\n[^1]: A note\n    goes on.', ['said so', 'A note\ngoes on.']],
    ['One <b>two</b> <!-- three --> four', ['One two four']],
    ['One<br>two<br/>\nthree  \nfour\\\nfive', ['One\u2028two\u2028three\u2028four\u2028five']],
    ['a <code>b *c*</code> <kbd>d</kbd> <kbd>e', ['a \uFFFC \uFFFC e']],
    ['```\na\n```\n\n    b\n\n***\n\n[c]: d\n\n$$\ne\n$$\n\n<!-- f -->\n\ng', ['g']],
    ['It costs $5 and $$6.', ['It costs $5 and $$6.']],
    ['<div>\n<p>One &amp; *two*<br>x</p><script>y</script>\n</div>\nthree', ['One & *two*\u2028x', 'three']],
    ['<details>\n<summary>One</summary>\n\nTwo\n\n</details>', ['One', 'Two']],
    ['> <p>One\n> two</p>', ['One two']],
    ['+++\ntitle = "a"\n+++\n\nb', ['b']],
    ['---\n\n- a\n- b', ['a', 'b']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  test('what each block is', () => {
    expect(
      kinds(
        '# A\n\nB\n=\n\nc\n\n- d\n\n  e\n- > f\n\n> g\n>\n> ## H\n\n| i |\n|---|\n| j |\n\n- [x] k\n\nl[^m]\n\n[^m]: n n\n',
      ),
    ).toEqual([
      {kind: 'heading', text: 'A', depth: 1},
      {kind: 'heading', text: 'B', depth: 1},
      {kind: 'paragraph', text: 'c'},
      {kind: 'list-item', text: 'd'},
      {kind: 'list-item', text: 'e'},
      {kind: 'list-item', text: 'f', quoted: true},
      {kind: 'paragraph', text: 'g', quoted: true},
      {kind: 'heading', text: 'H', depth: 2, quoted: true},
      {kind: 'table-cell', text: 'i'},
      {kind: 'table-cell', text: 'j'},
      {kind: 'list-item', text: 'k'},
      {kind: 'paragraph', text: 'l'},
      {kind: 'paragraph', text: 'n n'},
    ])
  })
})

describe('places', () => {
  test.each([
    ['\\*a\\* \\b', [['\\*', 'a', '\\*', ' ', '\\', 'b']]],
    ['&amp;&#8217;&copy', [['&amp;', '&#8217;', ...'&copy']]],
    ['\\&amp;', [['\\&', ...'amp;']]],
    ['> a \n> > b', [['a'], ['b']]],
    ['> a \n>  b', [['a', ' \n>  ', 'b']]],
    ['a\n    > b', [['a', '\n    ', '>', ' ', 'b']]],
    ['- a\r\n  *b*', [['a', '\r\n  ', 'b']]],
    ['| a \\| b | c |\n|--|--|', [['a', ' ', '\\|', ' ', 'b'], ['c']]],
    ['a  b', [['a', ' ', ' ', 'b']]],
    ['a  \nb', [['a', '  \n', 'b']]],
  ])('%j', (source, expected) => {
    expect(pieces(source)).toEqual(expected)
  })
})

describe('front matter', () => {
  test('gives the headline and the standfirst, and nothing else', () => {
    expect(
      kinds(
        '---\ntitle: One\nheadline: "Two"\ndescription: Three\nstandfirst: Four\nsummary: Five\nslug: six\nseo:\n  title: seven\ntags: [eight]\n---\n\nNine',
      ),
    ).toEqual([
      {kind: 'title', text: 'One'},
      {kind: 'title', text: 'Two'},
      {kind: 'description', text: 'Three'},
      {kind: 'description', text: 'Four'},
      {kind: 'description', text: 'Five'},
      {kind: 'paragraph', text: 'Nine'},
    ])
  })

  test.each([
    ['the day # note', [[...'the', ' ', ...'day']]],
    ['the\n  day', [[...'the', '\n  ', ...'day']]],
    ["'it''s'", [['i', 't', "''", 's']]],
    ['"a \\"b\\" \\u2014\\\n  c"', [['a', ' ', '\\"', 'b', '\\"', ' ', '\\u2014', 'c']]],
    ['"\\U0001F600 \\x41"', [['\\U0001F600', '\\U0001F600', ' ', '\\x41']]],
    ['"a\n\n  b"', [['a'], ['b']]],
    ['|\n  a\n  b\n\n  c\n', [['a', '\n  ', 'b'], ['c']]],
    ['>-\n  a\n  b\n\n  c\n', [['a', '\n  ', 'b'], ['c']]],
    ['>\n  a\n    b\n  c', [['a'], ['b'], ['c']]],
    ['|2\n   a\n  b', [['a', '\n  ', 'b']]],
    ['2026', []],
    ['[a, b]', []],
    ['', []],
  ])('title: %j', (value, expected) => {
    const source = `---\ntitle: ${value}\nx: y\n---\n`
    expect(pieces(source)).toEqual(expected)
    const crlf = source.replaceAll('\n', '\r\n')
    expect(pieces(crlf).map((block) => block.map((piece) => piece.replace('\r', '')))).toEqual(expected)
  })

  test.each([
    ['title: a: b', 'title: a: b', 'The front matter cannot be read at “title: a: b”.'],
    ['title: a\ntitle: b', 'title: b', 'The front matter has the key of “title: b” twice.'],
    ['x: y\ntitle: "a', undefined, 'The front matter cannot be read'],
    [`x: ${'['.repeat(9000)}`, undefined, 'The front matter'],
    [`x: ${'a'.repeat(70_000)}`, undefined, 'The front matter has 70003 characters'],
  ])('broken: %.40s', (yaml, place, message) => {
    const source = `\uFEFF---\n${yaml}\n---\n\nThe body.`
    const {problems, blocks} = read(source)
    expect(problems).toEqual([{reason: expect.stringContaining(message), offset: expect.any(Number)}])
    if (place)
      expect(
        source.slice(problems[0]?.offset).startsWith(place.slice(0, 5)) ||
          source.slice(problems[0]?.offset).startsWith('a'),
      ).toBe(true)
    expect(blocks.map(({text}) => text)).toEqual(['The body.'])
  })

  test('without a second fence', () => {
    expect(read('---\ntitle: a\ndate: b\n\nThe body.').problems).toEqual([
      {reason: expect.stringContaining('never closed'), offset: 0},
    ])
    expect(read('---\n\nNote: a thematic break.').problems).toEqual([])
  })
})

describe('stet', () => {
  const spoken = (source: string) => {
    const {blocks, stets} = read(source)
    return stets.map(({start, end, from, to}) => [
      source.slice(start, end),
      ...blocks.slice(from, to).map(({text}) => text),
    ])
  }
  const comment = '<!-- stet a, b: why -->'

  test.each([
    ['a paragraph', `z\n\n${comment}\n\na\n\nb`, ['a']],
    ['the line below', `${comment}\na\n\nb`, ['a']],
    ['a whole list', `${comment}\n- a\n- b\n  - c\n\nd`, ['a', 'b', 'c']],
    ['a whole quotation', `${comment}\n\n> a\n>\n> b\n\nc`, ['a', 'b']],
    ['a table', `${comment}\n\n| a |\n|---|\n| b |`, ['a', 'b']],
    ['an item', `- z\n- ${comment}\n\n  a\n- b`, ['a']],
    ['a paragraph in a quotation', `> ${comment}\n>\n> a\n>\n> b`, ['a']],
    ['HTML', `${comment}\n\n<p>a</p><p>b</p>`, ['a', 'b']],
    ['HTML after it in one block', `${comment} <p>a</p><p>b</p>`, ['a']],
    ['past another comment', `${comment}\n\n<!-- x -->\n\na`, ['a']],
    ['the paragraph it stands in', `a\n\nb ${comment} c\n\nd`, ['b c']],
    ['nothing', `a\n\n${comment}`, []],
  ])('before %s', (_, source, expected) => {
    expect(spoken(source)).toEqual([[comment, ...expected]])
  })

  test('rules and reason, also where they are missing', () => {
    const source = '<!-- stet a, b: c: d -->\n\n<!-- stet e -->\n\n<!-- stet: f -->\n\n<!-- steto -->'
    expect(read(source).stets.map(({rules, reason}) => [rules, reason])).toEqual([
      [['a', 'b'], 'c: d'],
      [['e'], ''],
      [[], 'f'],
    ])
  })
})

test('HTML need not be balanced within Markdown', () => {
  expect(read('<div>\n\na <b>\n\n</section>').problems).toEqual([])
})

test('a lone carriage return', () => {
  expect(read('a\n\nb\rc\rd').problems).toEqual([{reason: expect.stringContaining('Line 3 ends'), offset: 4}])
  expect(texts('a\n\nb\rc')).toEqual(['a', 'b\nc'])
})

describe('what would keep a parser busy is refused', () => {
  test.each([
    ['quotations', '>'.repeat(300_000)],
    ['quotations with spaces', `${'> '.repeat(150_000)}a`],
    ['lists in a line', `${'- '.repeat(150_000)}a`],
    ['numbers in a line', '1. '.repeat(100_000)],
    ['lists by indent', Array.from({length: 500}, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['brackets', '['.repeat(150_000) + ']'.repeat(150_000)],
    ['links', '[a]('.repeat(75_000)],
    ['asterisks', 'a**b'.repeat(75_000)],
    ['items', '- a\n'.repeat(75_000)],
    ['rows', 'a|b\n-|-\n'.repeat(37_000)],
    ['lines', 'a b\n'.repeat(75_000)],
    ['quotations begun anew', `${'>'.repeat(40)}a\n\n`.repeat(7000)],
    ['HTML', `<div>${'<b>'.repeat(100_000)}`],
  ])('%s', (_, source) => {
    expect(() => read(source)).toThrow(
      expect.objectContaining({name: 'UnreadableCopy', message: expect.stringMatching(/line \d+/i)}),
    )
  })

  test.each([
    ['rules of dashes', `${'- '.repeat(500)}\n\na`],
    ['code', `\`\`\`\n${'[*_'.repeat(20_000)}\n\`\`\`\n\na`],
    ['spaces', `a${' '.repeat(100_000)}b`],
    ['links, a paragraph each', '[a](b) *c*\n\n'.repeat(3000)],
  ])('%s are not', (_, source) => {
    expect(read(source).format).toBe('markdown')
  })
})

describe('what is put in is escaped', () => {
  const {encode} = read('')

  test.each(['the', 'well-known', 'R&D', '“a” [sic] (b)', 'a < b', '12. It', 'snake_case', 'x - y'.slice(1)])(
    'but %j is left alone',
    (text) => {
      expect(encode(text).replace(/^\\(?= ?-)|\\(?=\.)/g, '')).toBe(text)
    },
  )

  test('so that it reads as it was meant', () => {
    const scraps = fc.array(
      fc.constantFrom(
        'a',
        ' b',
        '*',
        '_',
        '`',
        '[',
        ']',
        '(c)',
        ']: ',
        '<b>',
        '<',
        '&amp;',
        '&',
        '\\',
        '~',
        '|',
        '#',
        '# ',
        '- ',
        '+ ',
        '> ',
        '1. ',
        '2) ',
        '=',
        '---',
        '!',
        '^',
        '\nd',
        '\n- e',
        '\n==',
        '\u2028f',
      ),
      {minLength: 1, maxLength: 10},
    )
    fc.assert(
      fc.property(scraps, fc.constantFrom('', 'x '), (scrap, before) => {
        const text = scrap.join('')
        const meant = `${before}${text} y`.trim()
        fc.pre(!/\s{2}|[ \t]\n|^\s|\u2028$|[a-z]\.[a-z]/.test(meant))
        expect(texts(`${before}${encode(text)} y`)).toEqual([meant])
      }),
      {numRuns: 2000},
    )
  })
})
