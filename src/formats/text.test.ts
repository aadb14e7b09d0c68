import {describe, expect, test} from 'vitest'
import {readText} from './text.ts'

const read = (source: string) => readText(source, '')
const paragraphs = (source: string) =>
  read(source).blocks.map(({text: block, start}) => {
    expect(source.slice(start, start + block.length)).toBe(block)
    return block
  })

describe('text', () => {
  test.each([
    ['a paragraph a line', 'One.\nTwo.\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['blank lines between; an indent is the paragraph’s', 'One.\n\n \t\n    Two.\n', ['One.', '    Two.']],
    [
      'a headline without a full stop',
      'Council votes to close the old town library\nThe vote was close.\nNobody spoke.',
      ['Council votes to close the old town library', 'The vote was close.', 'Nobody spoke.'],
    ],
    [
      'a list of names in lines',
      'Ann Example\nBob Example\nCyd Example',
      ['Ann Example', 'Bob Example', 'Cyd Example'],
    ],
    ['a lone carriage return', 'One.\rTwo.', ['One.', 'Two.']],
    ['form feeds', 'One.\fTwo.\n\f\nThree.', ['One.', 'Two.', 'Three.']],
    ['Unicode’s own ends of lines and paragraphs', 'One.\u2029Two.\u0085Three.', ['One.', 'Two.', 'Three.']],
    ['white space alone', ' \n\t\n', []],
    ['nothing', '', []],
  ])('%s', (_, source, expected) => {
    expect(paragraphs(source)).toEqual(expected)
  })

  test('lines broken by hand make a paragraph up to a blank line', () => {
    const source =
      'The council said on Tuesday that\r\nit would not go, and that\r\nnobody knew.\r\n\r\nThe end\r\nwas near.'
    expect(paragraphs(source)).toEqual([
      'The council said on Tuesday that\r\nit would not go, and that\r\nnobody knew.',
      'The end\r\nwas near.',
    ])
  })

  test('lines too long to be broken by hand are paragraphs', () => {
    const long =
      'The council said on Tuesday, after a long debate that went on until midnight, that it would not go and'
    expect(paragraphs(`${long}\nso on`)).toEqual([long, 'so on'])
  })

  test('a byte-order mark is no text, and is counted', () => {
    expect(read('\uFEFFOne.').blocks).toEqual([{kind: 'paragraph', text: 'One.', start: 1}])
  })

  test('a lone carriage return is named once, with its line', () => {
    expect(read('One.\r\nTwo.\nThree.\rFour.\rFive.').problems).toEqual([
      {reason: expect.stringContaining('Line 3 ends with a lone carriage return'), offset: 17},
    ])
    expect(read('One.\r\nTwo.\n').problems).toEqual([])
  })

  test('nothing is escaped', () => {
    expect(read('').encode('a & *b* <c>')).toBe('a & *b* <c>')
  })
})
