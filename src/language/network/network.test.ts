import {expect, test} from 'vitest'
import {storedDoubts} from './doubt-weights.ts'
import {loadModel, loadWeights} from './model.ts'
import {createNetwork, longestSentence} from './network.ts'
import {storedModel} from './weights.ts'

const model = loadModel(storedModel)
const doubting = {...storedDoubts, weights: loadWeights(storedDoubts)}
const read = createNetwork(model, {doubting})
const words = "The harbour master , who speaks four languages , has n't signed the lease yet .".split(' ')

/** All that a reader makes of a sentence. */
const wholeOf = ({doubt, ...parse}: ReturnType<typeof read>) => ({...parse, doubts: doubt()})

test('typed arrays read what vectors read, number for number', () => {
  expect(wholeOf(createNetwork(model, {simd: false, doubting})(words))).toEqual(wholeOf(read(words)))
})

test('a sentence is read the same whatever was read before it', () => {
  const alone = wholeOf(read(words))
  wholeOf(read(['Rain', 'stopped', 'play', '.']))
  expect(wholeOf(read(words))).toEqual(alone)
})

test('a doubt is the same whatever was read before it was asked for', () => {
  const faulty = ['The', 'board', 'to', 'has', 'agreed', 'the', 'sale', '.']
  const {doubt} = read(faulty)
  read(words).doubt()
  const late = doubt()
  expect(late[2]?.doubt?.kind).toBe('leftover')
  expect(late).toEqual(read(faulty).doubt())
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
