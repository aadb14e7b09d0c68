import {expect, test} from 'vitest'
import {f1, noScores, readTreebank, score} from './conll.mjs'

const row = (...cells) => cells.join('\t')
const word = (id, form, lemma, pos, tag, head, relation, misc = '_') =>
  row(id, form, lemma, pos, tag, '_', head, relation, '_', misc)
const range = (id, form, misc = '_') => row(id, form, '_', '_', '_', '_', '_', '_', '_', misc)

const treebank = `# newdoc id = d1
# newpar id = p1
# sent_id = n01
${range('1-2', 'She’s')}
${word(1, 'She', 'she', 'PRON', 'PRP', 3, 'nsubj:pass')}
${word(2, '’s', 'be', 'AUX', 'VBZ', 3, 'aux:pass')}
${word(3, 'told', 'tell', 'VERB', 'VBN', 0, 'root', 'SpaceAfter=No')}
${word(4, '.', '.', 'PUNCT', '.', 3, 'punct')}

# sent_id = n02
${range('1-2', 'Wanna')}
${word(1, 'Want', 'want', 'VERB', 'VBP', 0, 'root')}
${word(2, 'to', 'to', 'PART', 'TO', 3, 'mark')}
${word('2.1', 'gap', 'gap', 'VERB', 'VB', '_', '_')}
${word(3, 'go', 'go', 'VERB', 'VB', 1, 'xcomp', 'SpaceAfter=No')}
${word(4, '?', '?', 'PUNCT', '.', 1, 'punct')}

# newpar
# sent_id = w03
${word(1, 'The', 'the', 'DET', 'DT', 2, 'det')}
${word(2, 'İdol', 'idol', 'NOUN', 'NN', 0, 'root')}

# newdoc id = d2
# sent_id = n04
${word(1, 'Rain', 'rain', 'NOUN', 'NN', 0, 'root')}

`

const scoresOf = (change = () => {}) => {
  const scores = noScores()
  for (const {text, sentences} of readTreebank(treebank)) {
    const found = structuredClone(sentences)
    change(found)
    score(scores, text, sentences, found)
  }
  return scores
}

test('a treebank’s text is as it was written', () => {
  const documents = readTreebank(treebank)
  expect(documents.map(({id, text}) => [id, text.trimEnd()])).toEqual([
    ['d1', 'She’s told. Wanna go?\n\nThe İdol'],
    ['d2', 'Rain'],
  ])
  const places = documents[0].sentences.flatMap(({tokens}) =>
    tokens.map(({start, end}) => documents[0].text.slice(start, end)),
  )
  expect(places).toEqual(['She', '’s', 'told', '.', 'Wann', 'a', 'go', '?', 'The', 'İdol'])
})

test('some sentences can be asked for, and lower case keeps every place', () => {
  expect(readTreebank(treebank, {keep: (id) => id.startsWith('w')}).map(({text}) => text.trimEnd())).toEqual([
    'The İdol',
  ])
  expect(readTreebank(treebank, {lower: true})[0].text.trimEnd()).toBe('she’s told. wanna go?\n\nthe İdol')
})

test('what agrees is right in full', () => {
  const scores = scoresOf()
  expect(scores.tokens).toEqual({right: 11, gold: 11, found: 11})
  for (const [name, counts] of Object.entries(scores)) expect(f1(counts), name).toBe(1)
})

test('each fault counts where it belongs', () => {
  const scores = scoresOf(([{tokens}]) => {
    if (tokens.length < 4) return
    tokens[0].relation = 'obj'
    tokens[1].tag = 'POS'
    tokens[1].lemma = '’s'
    tokens[2].pos = 'ADJ'
    tokens[3].head = 0
  })
  const wrong = Object.fromEntries(Object.entries(scores).map(([name, {right, gold}]) => [name, gold - right]))
  expect(wrong).toEqual({
    tokens: 0,
    sentences: 0,
    ends: 0,
    upos: 1,
    xpos: 1,
    uas: 1,
    las: 2,
    lemma: 1,
    nsubj: 1,
    root: 0,
    det: 0,
  })
  expect(scores.nsubj.found).toBe(0)
})

test('words and sentences that are split otherwise are wrong, and the others are still aligned', () => {
  const scores = scoresOf((sentences) => {
    const [first, second] = sentences
    if (!second) return
    // She’s | told …, and two sentences read as one.
    first.tokens[0].end = first.tokens[1].end
    first.tokens.splice(1, 1)
    first.tokens[0].head = 1
    first.tokens[2].head = 1
    for (const token of second.tokens)
      first.tokens.push(token.head < 0 ? {...token, head: 1, relation: 'parataxis'} : {...token, head: token.head + 3})
    sentences.splice(1, 1)
  })
  expect(scores.tokens).toEqual({right: 9, gold: 11, found: 10})
  expect(scores.sentences).toEqual({right: 2, gold: 4, found: 3})
  expect(scores.uas.right).toBe(8)
  expect(scores.root).toEqual({right: 3, gold: 4, found: 3})
  expect(f1(scores.tokens)).toBeCloseTo(18 / 21)
})
