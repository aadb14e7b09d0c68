/**
 * Treebanks in CoNLL-U: https://universaldependencies.org/format.html.
 *
 * @typedef {{form: string, lemma: string, pos: string, tag: string, head: number, relation: string}} Word
 *   `head` counts from 1; 0 is the root.
 * @typedef {{id: string, text: string, words: Word[]}} Sentence
 */

/** @returns {Sentence[]} The sentences of a file's text, without empty nodes; multiword tokens give their parts. */
export function parseConllu(text) {
  const sentences = []
  for (const block of text.split(/\n\s*\n/)) {
    const sentence = {id: '', text: '', words: []}
    const surfaces = new Map()
    for (const line of block.split('\n')) {
      const comment = /^# (sent_id|text) = (.*)$/.exec(line)
      if (comment) sentence[comment[1] === 'text' ? 'text' : 'id'] = comment[2]
      const range = /^(\d+)-(\d+)\t([^\t]+)/.exec(line)
      if (range) surfaces.set(Number(range[1]), {last: Number(range[2]), form: range[3]})
      if (!/^\d+\t/.test(line)) continue
      const [, form, lemma, pos, tag, , head, relation] = line.split('\t')
      sentence.words.push({form, lemma, pos, tag, head: Number(head), relation})
    }
    if (!sentence.words.length) continue
    for (const [first, {last, form}] of surfaces) takeSurface(sentence.words.slice(first - 1, last), form)
    sentences.push(sentence)
  }
  return sentences
}

/** A treebank may write “not” for the “n’t” that stands on the page; the reader sees the page. */
function takeSurface(words, surface) {
  const written = words.map(({form}) => form).join('')
  if (written.length !== surface.length) return
  let at = 0
  for (const word of words) {
    word.form = surface.slice(at, at + word.form.length)
    at += word.form.length
  }
}
