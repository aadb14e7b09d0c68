import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readTreebank} from '../../bench/conll.mjs'
import {isReadable} from '../../rules/confusable/context.ts'
import {findConfusions} from '../../rules/confusable/model.ts'
import {pairs} from '../../rules/confusable/weights.ts'
import {judge} from './judge.mjs'

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')
const card = text('CARD.md')

test('the weights are those of the card', () => {
  expect(card).toContain(createHash('sha256').update(text('../../rules/confusable/weights.ts')).digest('hex'))
})

test('the sample is judged as the card says', () => {
  const lines = readTreebank(text('../syntax/sample.conllu')).flatMap((document) => document.text.split('\n'))
  const {words, alarms, kinds} = judge(lines, {findConfusions, isReadable, pairs})
  const counts = [...kinds.values()]
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0)
  expect(card).toContain(`| sample | ${words} | ${alarms.length} | ${sum('hit')} of ${sum('all')} |`)
})
