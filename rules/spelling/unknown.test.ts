import fs from 'node:fs'
import dictionary from 'dictionary-en'
import type {Root} from 'nlcst'
import {toString as plainText} from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {isInDictionary} from '../../src/rule-kit/index.ts'
import {dictionaryOf, findUnknown} from './unknown.ts'

const stories = ['clean/comet.txt', 'clean/ferry.txt', 'clean/chess.md', 'flawed/un-letter.txt', 'flawed/council.html']

test.each(stories)('%s: a dictionary of its known words says what the whole dictionary says', async (name) => {
  const text = fs.readFileSync(`fixtures/${name}`, 'utf8')
  const whole = await findMisspelt(text, () => dictionary)
  expect(whole.length).toBeGreaterThan(0)
  expect(await findMisspelt(text, (tree) => dictionaryOf(wordsOf(tree).filter(isKnown)))).toEqual(whole)
})

test('unknown is what nobody knows', () => {
  const known = new Set(['ferry', "don't", 'Paris'])
  const unknown = findUnknown(['ferry', 'fery', "don't", 'Ferry', 'Paris', 'fery'], (word) => known.has(word))
  expect([...unknown]).toEqual(['fery'])
})

const isKnown = (word: string) =>
  isInDictionary(word, 'en-US') || /^\d*(?:1\dth|(?<!1)(?:1st|2nd|3rd|[04-9]th))$/.test(word)

/** The words of a story, and their parts. */
function wordsOf(tree: Root): string[] {
  const words: string[] = []
  visit(tree, 'WordNode', (word) => {
    for (const node of [word, ...word.children]) words.push(plainText(node).replaceAll('’', "'"))
  })
  return words
}

async function findMisspelt(text: string, dictionaryFor: (tree: Root) => {aff: Uint8Array; dic: Uint8Array}) {
  const file = new VFile(text)
  const tree = unified().use(retextEnglish).parse(file)
  const processor = unified().use(retextSpell, {dictionary: dictionaryFor(tree), max: -1})
  await processor.run(tree, file)
  return file.messages.map(({actual, place}) => ({actual, place}))
}
