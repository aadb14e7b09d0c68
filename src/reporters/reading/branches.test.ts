import {expect, test} from 'vitest'
import type {Token} from '../../rule-kit/index.ts'
import {drawBranches} from './branches.ts'

/** Draws a sentence: each word with the place of its head, from 0; -1 for the root. */
function draw(words: readonly [text: string, head: number][]): string[] {
  const tokens = words.map(([text], index) => ({text, index}) as Token)
  words.forEach(([, head], i) => {
    const token = tokens[i] as Token
    token.head = tokens[head]
    token.dependents = tokens.filter((_, place) => words[place]?.[1] === i)
  })
  return drawBranches(tokens).map((branch, i) => `${branch}${words[i]?.[0]}`)
}

test('words are indented by their depth and joined to their heads', () => {
  expect(
    draw([
      ['The', 1],
      ['rain', 4],
      ['of', 3],
      ['May', 1],
      ['fell', -1],
      ['on', 6],
      ['us', 4],
      ['.', 4],
    ]),
  ).toEqual(['   ┌─ The', '┌─ rain', '│  │  ┌─ of', '│  └─ May', 'fell', '│  ┌─ on', '├─ us', '└─ .'])
})

test('a word alone is a tree', () => {
  expect(draw([['Rain', -1]])).toEqual(['Rain'])
  expect(draw([])).toEqual([])
})

test('where branches cross, every word keeps its depth and its joint', () => {
  // “A hearing is set on it”: what depends on “hearing” stands behind “set”.
  const drawn = draw([
    ['A', 1],
    ['hearing', 3],
    ['is', 3],
    ['set', -1],
    ['on', 5],
    ['it', 1],
  ])
  expect(drawn).toEqual(['   ┌─ A', '┌─ hearing', '├─ is', 'set', '   │  ┌─ on', '   └─ it'])
})
