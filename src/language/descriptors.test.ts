import {expect, test} from 'vitest'
import {turnDescriptors} from './descriptors.ts'
import type {UniversalTag} from './token.ts'

type Row = [text: string, tag: string, head: number, relation: string]

/** A sentence of words, turned, as rows of the same shape. */
function turned(rows: readonly Row[], from = 0): Row[] {
  const words = rows.map(([text, tag, head, relation]) => ({text, tag, head, relation, pos: 'X' as UniversalTag}))
  turnDescriptors(words, from)
  return words.map(({text, tag, head, relation}) => [text, tag, head, relation])
}

test('a common noun takes the place of the name that it describes', () => {
  const rows: Row[] = [
    ['Veteran', 'JJ', 1, 'amod'],
    ['goalkeeper', 'NN', 2, 'nmod:desc'],
    ['Inge', 'NNP', 6, 'nsubj'],
    ['Solberg', 'NNP', 2, 'flat'],
    [',', ',', 2, 'punct'],
    ['40', 'CD', 2, 'appos'],
    ['retired', 'VBD', -1, 'root'],
  ]
  const expected: Row[] = [
    ['Veteran', 'JJ', 1, 'amod'],
    ['goalkeeper', 'NN', 6, 'nsubj'],
    ['Inge', 'NNP', 1, 'flat'],
    ['Solberg', 'NNP', 1, 'flat'],
    [',', ',', 1, 'punct'],
    ['40', 'CD', 1, 'appos'],
    ['retired', 'VBD', -1, 'root'],
  ]
  expect(turned(rows)).toEqual(expected)
  const later = (all: readonly Row[]) => all.map(([text, tag, head, relation]): Row => [text, tag, head + 9, relation])
  expect(turned(later(rows), 9)).toEqual(later(expected))
})

test('one in lower case is a common noun, whatever its tag', () => {
  const rows: Row[] = [
    ['actor', 'NNP', 1, 'nmod:desc'],
    ['Li', 'NNP', 2, 'nsubj'],
    ['sang', 'VBD', -1, 'root'],
  ]
  expect(turned(rows)[0]).toEqual(['actor', 'NN', 2, 'nsubj'])
})

test('a title with a capital stays the name’s', () => {
  const rows: Row[] = [
    ['Bishop', 'NNP', 1, 'nmod:desc'],
    ['Osei', 'NNP', 2, 'nsubj'],
    ['spoke', 'VBD', -1, 'root'],
  ]
  expect(turned(rows)).toEqual(rows)
})
