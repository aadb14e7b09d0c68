// The training text as rows of numbers, with every place of every word that can be taken for another.
import fs from 'node:fs'
import path from 'node:path'
import {sentencesOf} from './text.mjs'

/** Sets as pairs, each with its weight. */
export function readPairs(file) {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [weight, ...words] = line.split(' ')
      return {weight: Number(weight), words}
    })
}

/** Numbers that grow: a typed array that makes room for itself. */
class Column {
  #values = new Uint32Array(1 << 16)
  length = 0

  push(value) {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(this.length * 2)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.length++] = value
  }

  values() {
    return this.#values.subarray(0, this.length)
  }
}

/**
 * Reads files into one long row. `places` tells for each word where it stands; a place is its index in the row, its
 * file, its sentence and where in the sentence it stands.
 */
export function readCorpus(folder, files, words, classes, {rowOf, isReadable}) {
  const forms = new Column()
  const kinds = new Column()
  const endings = new Column()
  const sentences = []
  const places = new Map([...words].map((word) => [word, {at: [], file: [], sentence: [], start: []}]))
  let size = 0
  files.forEach((file, i) => {
    for (const line of fs.readFileSync(path.join(folder, file), 'utf8').split('\n'))
      for (const sentence of sentencesOf(line)) {
        size += sentence.words.length
        const row = rowOf(sentence.words, sentence.after, classes)
        const from = forms.length
        for (let j = 0; j < row.length; j++) {
          forms.push(row.forms[j])
          kinds.push(row.kinds[j])
          endings.push(row.endings[j])
        }
        let isKept = false
        sentence.words.forEach((word, j) => {
          const known = places.get(word.lower)
          if (!known || !isReadable(word, j)) return
          isKept = true
          known.at.push(from + row.places[j])
          known.file.push(i)
          known.sentence.push(sentences.length)
          known.start.push(word.start)
        })
        if (isKept) sentences.push(sentence.text)
      }
  })
  return {row: {forms: forms.values(), kinds: kinds.values(), endings: endings.values()}, places, sentences, size}
}
