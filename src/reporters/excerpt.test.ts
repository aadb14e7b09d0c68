import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {excerptOf} from './excerpt.ts'
import {widthOf} from './glyphs.ts'
import {type Place, storyOf} from './story.ts'

/** The excerpt and its underline, for the part between the asterisks. */
function draw(marked: string, columns = 90): string[] {
  const [before = '', words = '', after = ''] = marked.split('*')
  const source = before + words + after
  const place = placeIn(source, before.length, before.length + words.length)
  const excerpt = excerptOf(source, place, columns)
  const {from, to} = excerpt.columnsOf(place) ?? {from: 0, to: 0}
  return [excerpt.before + excerpt.words + excerpt.after, ' '.repeat(from) + '~'.repeat(to - from)]
}

function placeIn(source: string, start: number, end: number): Place {
  const file = new VFile(source)
  const point = (offset: number) => ({line: 0, column: 0, offset})
  file.message('x', {start: point(start), end: point(end)})
  return storyOf(file).findings[0]?.place as Place
}

describe('an excerpt', () => {
  test('is the line of the finding, without its indentation', () => {
    expect(draw('First.\n  He *said* so.\nLast.')).toEqual(['He said so.', '   ~~~~'])
    expect(draw('First.\rHe *said* so.\rLast.')).toEqual(['He said so.', '   ~~~~'])
    expect(draw('\uFEFFHe *said* so.\r\nLast.')).toEqual(['He said so.', '   ~~~~'])
  })

  test('is cut between words, forty columns to each side', () => {
    const words = 'one two three four five six seven eight nine ten '
    expect(draw(`${words}*said* ${words}`)).toEqual([
      '… four five six seven eight nine ten said one two three four five six seven eight …',
      '                                     ~~~~',
    ])
  })

  test('cuts words where there are no spaces', () => {
    expect(draw(`${'北'.repeat(60)}*京*${'北'.repeat(60)}`)).toEqual([
      `… ${'北'.repeat(20)}京${'北'.repeat(20)} …`,
      `${' '.repeat(42)}~~`,
    ])
  })

  test('leaves out the middle of what is long', () => {
    expect(draw(`He *${'said so and '.repeat(30)}left* it.`, 70)).toEqual([
      'He said so and said so … and said so and left it.',
      '   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~',
    ])
    expect(draw(`*${'said '.repeat(100_000)}* it.`, 70)[0]).toContain(' … ')
  })

  test('shows line ends within', () => {
    expect(draw('spoke of *the\r\n\r\n  the* war')).toEqual(['spoke of the ↵ the war', '         ~~~~~~~~~'])
    expect(draw('spoke of *the\nthe* war')).toEqual(['spoke of the ↵ the war', '         ~~~~~~~~~'])
  })

  test('shows space where it is the fault, and only there', () => {
    expect(draw('a  b*  *c')).toEqual(['a  b␣␣c', '    ~~'])
    expect(draw('a\tb*\t*c')).toEqual(['a b⇥c', '   ~'])
    expect(draw('a b*\u00A0*c')).toEqual(['a b⍽c', '   ~'])
  })

  test('underlines what has no width in one column', () => {
    expect(draw('a** b')).toEqual(['a b', ' ~'])
    expect(draw('a*\u200B*b')).toEqual(['ab', ' ~'])
    expect(draw('a b**')).toEqual(['a b', '   ~'])
    expect(draw('**')).toEqual(['', '~'])
  })

  test('counts columns as a terminal does', () => {
    expect(draw('cafe\u0301 *said*')).toEqual(['cafe\u0301 said', '     ~~~~'])
    expect(draw('北京 *said*')).toEqual(['北京 said', '     ~~~~'])
    expect(draw('👩‍👩‍👧 🇫🇷 *❤️* x')).toEqual(['👩‍👩‍👧 🇫🇷 ❤️ x', '      ~~'])
    expect(draw('👩‍*👩*‍👧 x')).toEqual(['👩‍👩‍👧 x', '~~'])
  })

  test('never breaks out of its line, and its underline stands below its words', () => {
    const characters = fc.constantFrom(
      ...'ab  .',
      '\n',
      '\r\n',
      '\r',
      '\t',
      'é',
      'e\u0301',
      '\u200B',
      '北',
      '👩‍👧',
      '🇫🇷',
      '\u001B',
      '\uFEFF',
      '\uD83D',
    )
    const texts = fc.array(characters, {maxLength: 300}).map((list) => list.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.integer({min: 44, max: 100}), (source, a, b, columns) => {
        const [start = 0, end = 0] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y)
        const place = placeIn(source, start, end)
        const {before, words, after, columnsOf} = excerptOf(source, place, columns)
        const under = columnsOf(place)
        expect(before + words + after).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        expect(widthOf(before + words + after)).toBeLessThanOrEqual(columns)
        expect(under?.to).toBeGreaterThan(under?.from ?? 0)
        if (widthOf(words)) expect(under).toEqual({from: widthOf(before), to: widthOf(before) + widthOf(words)})
      }),
    )
  })
})
