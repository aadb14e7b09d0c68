import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parseCopy} from '../../src/engine/parse.ts'
import {readText} from '../../src/formats/text.ts'
import {readingOf} from '../../src/rule-kit/index.ts'
import {generator} from '../syntax/faults.mjs'
import {classes, faultyCopy} from './copies.mjs'

const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

test('the weights are those of the card', () => {
  const weights = text('../../src/language/network/doubt-weights.ts')
  expect(text('CARD.md')).toContain(createHash('sha256').update(weights).digest('hex'))
  expect(weights).toContain(JSON.stringify(classes).replaceAll('","', '", "'))
})

test.each([
  ['The company to announced a loss in May.', 'to', 'leftover', undefined],
  ['Other unions have been able magnify their voice.', 'magnify', 'lost', 'to'],
  ['The river is related of the lake.', 'of', 'preposition', 'to'],
  ['The album is out in July, they also showed a film of the tour.', ',', 'splice', undefined],
])('what may be wrong is doubted: %s', (sentence, at, kind, word) => {
  const {tokens} = readingOf(parseCopy(readText(sentence, 'story.txt'))).sentences[0]
  expect(tokens.find(({text}) => text === at).doubt).toMatchObject({kind, word})
})

test('a copy has a label for each word', () => {
  const forms = 'The board of the mill will be asked to pay for the loss .'.split(' ')
  const tags = 'DT NN IN DT NN MD VB VBN TO VB IN DT NN .'.split(' ')
  const random = generator(1)
  for (let i = 0; i < 200; i++) {
    const copy = faultyCopy({forms, tags, next: forms, nextTag: 'DT'}, random)
    expect(copy.labels).toHaveLength(copy.forms.length)
    expect(copy.labels.every((label) => classes[label] !== undefined)).toBe(true)
  }
})
