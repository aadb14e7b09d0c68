import {expect, test} from 'vitest'
import {loadModel} from './model.ts'
import {createNetwork, longestSentence} from './network.ts'
import {storedModel} from './weights.ts'

const model = loadModel(storedModel)
const read = createNetwork(model)
const words = "The harbour master , who speaks four languages , has n't signed the lease yet .".split(' ')

test('typed arrays read what vectors read, number for number', () => {
  expect(createNetwork(model, {simd: false})(words)).toEqual(read(words))
})

test('a sentence is read the same whatever was read before it', () => {
  const alone = read(words)
  read(['Rain', 'stopped', 'play', '.'])
  expect(read(words)).toEqual(alone)
})

test('tags, heads and relations of a plain sentence', () => {
  const parse = read(['The', 'dogs', 'chase', 'a', 'cat', '.'])
  expect(Array.from(parse.labels, (label) => model.labels[label])).toEqual([
    'DT|DET',
    'NNS|NOUN',
    'VBP|VERB',
    'DT|DET',
    'NN|NOUN',
    '.|PUNCT',
  ])
  expect([...parse.heads]).toEqual([2, 3, 0, 5, 3, 3])
  expect(Array.from(parse.relations, (relation) => model.relations[relation])).toEqual([
    'det',
    'nsubj',
    'root',
    'det',
    'obj',
    'punct',
  ])
})

test('certainties are probabilities', () => {
  const {labelCertainty, headCertainty, relationCertainty} = read(words)
  for (const certainty of [...labelCertainty, ...headCertainty, ...relationCertainty]) {
    expect(certainty).toBeGreaterThan(0)
    expect(certainty).toBeLessThanOrEqual(1)
  }
})

test('one word, forms never seen, and the longest sentence', () => {
  expect([...read(['Yes']).heads]).toEqual([0])
  expect(read(['\u{1F600}', 'ⅷ', '—', '']).heads).toHaveLength(4)
  expect(read(Array.from({length: longestSentence}, (_, i) => `word${i}`)).heads).toHaveLength(longestSentence)
  expect(() => read(new Array(longestSentence + 1).fill('a'))).toThrow(RangeError)
})
