import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {f1, noScores, readTreebank, score} from '../../bench/conll.mjs'
import {createReader} from '../../bench/reader.mjs'
import {parseCopy} from '../../src/engine/parse.ts'
import {readText} from '../../src/formats/text.ts'
import {readingOf} from '../../src/rule-kit/index.ts'

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const card = text('CARD.md')

/** A table's row as a map from the header's names. */
function rowOf(name) {
  const rows = card.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const at = rows.findIndex((cells) => cells[1] === name)
  const header = rows.slice(0, at).findLast((cells) => cells.includes('upos'))
  return Object.fromEntries(header.map((key, i) => [key, rows[at][i]]))
}

test('the weights are those of the card', () => {
  const weights = text('../../src/language/network/weights.ts')
  expect(card).toContain(createHash('sha256').update(weights).digest('hex'))
})

test('the sample is read as well as the card says', () => {
  const read = createReader({readText, parseCopy, readingOf})
  const scores = noScores()
  for (const document of readTreebank(text('sample.conllu')))
    score(scores, document.text, document.sentences, read(document))
  const figures = Object.entries(scores).map(([name, counts]) => [name, (100 * f1(counts)).toFixed(2)])
  const row = rowOf('sample')
  expect(figures).toEqual(figures.map(([name]) => [name, row[name]]))
})
