import {describe, expect, test} from 'vitest'
import {readHtml} from './html.ts'

const read = (source: string) => readHtml(source, '')
const texts = (source: string) => read(source).blocks.map(({text}) => text)
const kinds = (source: string) =>
  read(source).blocks.map(({kind, text, depth, quoted}) => ({kind, text, depth, quoted}))
/** Stretches of the source that a block's text is made of, markup left out. */
const pieces = (source: string) =>
  read(source).blocks.map(({starts = [], ends = []}) => Array.from(starts, (start, i) => source.slice(start, ends[i])))

describe('what is read', () => {
  test.each([
    ['<p>One<p>Two', ['One', 'Two']],
    ['text alone', ['text alone']],
    ['<div>One<p>Two</p>three</div>', ['One', 'Two', 'three']],
    ['<p>One <b>b</b> <em>c</em>.</p>', ['One b c.']],
    ['<p>He said <q>yes</q>.', ['He said yes.']],
    ['<p>10<sup>th</sup>, CO<sub>2</sub>', ['10th, CO2']],
    ['<p>said<sup><a href="#n">1</a></sup> so', ['said so']],
    ['<p>One<br>two<br/>three', ['One\u2028two\u2028three']],
    ['<p>One <br> two<br> \n<br>three<br>', ['One\u2028two', 'three']],
    [
      '<p>the <code>x y</code> and <kbd>k</kbd> <img alt="a"> <svg><text>t</text></svg>',
      ['the \uFFFC and \uFFFC \uFFFC \uFFFC'],
    ],
    ['<p>the <del>old</del> <s>x</s> new', ['the \uFFFC \uFFFC new']],
    [
      '<p>a <button>Go</button> <select><option>x</select> <video>v</video> <iframe>i</iframe> b',
      ['a \uFFFC \uFFFC \uFFFC \uFFFC b'],
    ],
    ['<figure><img src="a"></figure><p>&nbsp;</p>', []],
    ['<p>a<pre>code</pre><script>x</script><style>y</style><template>t</template><noscript>n</noscript>b', ['a', 'b']],
    ['<nav>Home</nav><header><h1>One</h1></header><footer>Two</footer>', ['One', 'Two']],
    ['\0&#8217;<b>a</b> <i>\0&lt;b</i> \0&eacute;<p>\0&amp', ['’a <b é', '&']],
    ['<p hidden>a</p><p>b', ['b']],
    ['<p>a<ruby>b<rp>(</rp><rt>c</rt></ruby>', ['ab']],
    ['<?xml version="1.0"?><!doctype html><html><body><p/>a<![CDATA[b]]></body></html>', ['a']],
    ['', []],
  ])('%s', (source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  test('what each block is', () => {
    expect(
      kinds(
        '<!doctype html><title>T <b></title><h1>A</h1><h3>B</h3><ul><li>c<p>d</ul><dl><dt>e<dd>f</dl><table><caption>g</caption><th>h<td>i</table><figure><figcaption>j</figcaption></figure><blockquote><p>k</p><ul><li>l</ul></blockquote><p>m',
      ),
    ).toEqual([
      {kind: 'title', text: 'T <b>'},
      {kind: 'heading', text: 'A', depth: 1},
      {kind: 'heading', text: 'B', depth: 3},
      {kind: 'list-item', text: 'c'},
      {kind: 'list-item', text: 'd'},
      {kind: 'list-item', text: 'e'},
      {kind: 'list-item', text: 'f'},
      {kind: 'caption', text: 'g'},
      {kind: 'table-cell', text: 'h'},
      {kind: 'table-cell', text: 'i'},
      {kind: 'caption', text: 'j'},
      {kind: 'paragraph', text: 'k', quoted: true},
      {kind: 'list-item', text: 'l', quoted: true},
      {kind: 'paragraph', text: 'm'},
    ])
  })

  test('exports with comments for blocks', () => {
    expect(
      texts(
        '<!-- wp:paragraph {"a":"<p>"} -->\n<p>One</p>\n<!-- /wp:paragraph --><!--kg-card-begin: html--><div>Two</div><!--kg-card-end: html-->',
      ),
    ).toEqual(['One', 'Two'])
  })

  test('text that a parser moves out of a table is left out rather than misplaced', () => {
    expect(texts('<table>b<tr><td>b</td></tr>b</table><p>c')).toEqual(['b', 'c'])
  })
})

describe('white space', () => {
  test.each([
    ['<p>\n  One\r\n\t two  three \n</p>', [['O', 'n', 'e', '\r\n\t ', 't', 'w', 'o', '  ', 't', 'h', 'r', 'e', 'e']]],
    ['<p>a <b> b</b>', [['a', ' ', 'b']]],
    ['<p>a&nbsp; b', [['a', '&nbsp;', ' ', 'b']]],
    ['<p>a <!-- x --> b', [['a', ' ', 'b']]],
    ['<p>a </i> b', [['a', ' ', 'b']]],
  ])('%j', (source, expected) => {
    expect(pieces(source)).toEqual(expected)
  })
})

describe('references', () => {
  test.each([
    ['&amp;&#8217;&#x41;&copy', ['&amp;', '&#8217;', '&#x41;', '&copy']],
    ['&notit;', ['&not', 'i', 't', ';']],
    ['&#128;&unknown;', ['&#128;', ...'&unknown;']],
    ['&#x1F600;', ['&#x1F600;', '&#x1F600;']],
  ])('%s', (source, expected) => {
    expect(pieces(`<p>${source}`)).toEqual([expected])
  })
})

describe('stet', () => {
  const spoken = (source: string) => {
    const {blocks, stets} = read(source)
    return stets.map(({rules, reason, start, end, from, to}) => ({
      rules,
      reason,
      comment: source.slice(start, end),
      blocks: blocks.slice(from, to).map(({text}) => text),
    }))
  }

  test('speaks for the blocks of the next sibling', () => {
    expect(
      spoken('<p>a</p>\n<!-- stet one, two: Their: style -->\n<!-- wp:list -->\n<ul><li>b<li>c</ul><p>d</p>'),
    ).toEqual([
      {
        rules: ['one', 'two'],
        reason: 'Their: style',
        comment: '<!-- stet one, two: Their: style -->',
        blocks: ['b', 'c'],
      },
    ])
  })

  test('two before one block both speak for it', () => {
    expect(spoken('<!-- stet a: x --><!-- stet b: y --><p>c').map(({blocks}) => blocks)).toEqual([['c'], ['c']])
  })

  test('within a paragraph it speaks for the paragraph', () => {
    expect(spoken('<p>a</p><p>b <!-- stet x: y --> c</p><p>d</p>').map(({blocks}) => blocks)).toEqual([['b c']])
  })

  test('with nothing after it, it speaks for nothing', () => {
    expect(spoken('<div><p>a</p><!-- stet x: y --></div><p>b</p>').map(({blocks}) => blocks)).toEqual([[]])
  })

  test.each([
    ['<!-- stet -->', [], ''],
    ['<!-- stet: why -->', [], 'why'],
    ['<!--stet a-->', ['a'], ''],
    ['<!-- stet a b:\n -->', ['a', 'b'], ''],
  ])('%s is passed on', (source, rules, reason) => {
    expect(spoken(`${source}<p>a`)).toMatchObject([{rules, reason}])
  })

  test.each(['<!-- stetson hats -->', '<!-- note: stet a: b -->'])('%s is about something else', (source) => {
    expect(spoken(`${source}<p>a`)).toEqual([])
  })
})

describe('problems', () => {
  test.each([
    ['<p>a</b> c', [['</b>', '</b> closes nothing here.']]],
    ['<div>a', [['<div>', '<div> is never closed.']]],
    ['<p>a <b class="x">b</p><p>c', [['<b class', '<b> is never closed.']]],
    ['<p>a</p></div>', [['</div>', '</div> closes nothing here.']]],
    ['<p>a</p><p class="b>c</p>', [['<p class', 'is never finished, and hides the rest']]],
    ['<p>a</p><!-- b', [['<!-- b', 'is never closed, and hides the rest']]],
    ['<script>x', [['<script>', '<script> is never closed.']]],
  ])('%s', (source, expected) => {
    const {problems} = read(source)
    expect(problems.map(({offset = -1}) => offset)).toEqual(expected.map(([markup = '']) => source.indexOf(markup)))
    expect(problems.map(({reason}) => reason)).toEqual(
      expected.map(([, reason]) => expect.stringContaining(reason as string)),
    )
    expect(read(source).blocks[0]?.text[0] ?? 'a').toBe('a')
  })

  test.each([
    '<p>a<p>b',
    '<ul><li>a<li>b</ul>',
    '<table><tr><td>a<td>b<tr><th>c</table>',
    '<p>a<br>b</br><hr><img src="a>b"><wbr>',
    '<b><i>a</b></i>',
    '<p><div>a</div></p>',
    '<title><b></title><script>if (a < b) "</div>"</script><textarea><p></textarea>',
    '<svg><path d="a"/><g/></svg>',
    'a < b, c <3, <5',
    "<P>a</p ><a title=it's href=/x/>b</a>",
    '<!-- </b> <i> --><!doctype html><?php </b ?>',
  ])('%s has none', (source) => {
    expect(read(source).problems).toEqual([])
  })

  test('no more than ten are named', () => {
    expect(read('<b>'.repeat(30)).problems).toHaveLength(10)
  })

  test('a lone carriage return', () => {
    expect(read('\uFEFF<p>a\rb').problems).toMatchObject([{offset: 5}])
  })
})

describe('what would keep a parser busy is refused', () => {
  test.each([
    ['elements within elements', '<b>'.repeat(100_000)],
    ['<div/>, which HTML leaves open', '<div/>'.repeat(50_000)],
    ['items of two kinds', '<li><dd>'.repeat(40_000)],
    [
      'formatting taken up again in each paragraph',
      `<div>${Array.from({length: 400}, (_, i) => `<b id=${i}>`).join('')}</div>${'<p>x</p>'.repeat(30_000)}`,
    ],
  ])('%s', (_, source) => {
    expect(() => read(source)).toThrow(
      expect.objectContaining({name: 'UnreadableCopy', message: expect.stringContaining('line 1')}),
    )
  })

  test.each([
    ['paragraphs', '<p>a '.repeat(50_000)],
    ['signs', '<'.repeat(300_000)],
    ['unfinished comments', '<!-- '.repeat(60_000)],
    ['attributes', `<p ${'a="'.repeat(100_000)}`],
    ['ampersands', `<p>${'&a'.repeat(150_000)}`],
    ['white space', `<p>a${' '.repeat(300_000)}b`],
    ['lists one after another', '<ul><li>a<li>b</ul>'.repeat(15_000)],
    ['definitions with lists in them', '<dl><dd>a<ul><li>b</ul></dl>'.repeat(8000)],
  ])('%s are not', (_, source) => {
    expect(read(source).format).toBe('html')
  })
})

test('what is put in is escaped', () => {
  expect(read('').encode('R & D <b>\u2028x')).toBe('R &amp; D &lt;b&gt;<br>x')
  expect(texts(`<p>${read('').encode('R & D <b> &amp;')}`)).toEqual(['R & D <b> &amp;'])
})
