// Reads the training text: files of one paragraph a line, as sentences of words.
import fs from 'node:fs'
import path from 'node:path'

/** Not trained on: kept to see how the model does on other kinds of text, or not free enough to learn from. */
export const leftOut = new Set(['SOURCES', 'gum-nonnews', 'ewt', 'wikitext2-valid-test', 'pud'])

/** The names of the files to train on, the largest first. */
export function listText(folder) {
  return fs
    .readdirSync(folder)
    .filter((name) => /\.txt$/.test(name) && !leftOut.has(path.basename(name, '.txt')))
    .map((name) => ({name, size: fs.statSync(path.join(folder, name)).size}))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
    .map(({name}) => name)
}

const sentenceEnd = /(?<=[.!?…]["”’')\]]*)\s+(?=["“‘'([]*[\p{Lu}\d])/u
const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|Jr|Sr|No|vs|e\.g|i\.e|cf|Fig|al|U\.S|U\.K|U\.N|a\.m|p\.m|Inc|Corp|Co|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.@&-](?=[\p{L}\p{N}]))*/gu

/** The sentences of a paragraph: their words, as the reading of a story has them, and what follows the last. */
export function* sentencesOf(paragraph) {
  let held = ''
  for (const piece of paragraph.split(sentenceEnd)) {
    const text = held ? `${held} ${piece}` : piece
    if (abbreviation.test(text)) held = text
    else {
      held = ''
      yield wordsOf(text)
    }
  }
  if (held) yield wordsOf(held)
}

function wordsOf(text) {
  const words = []
  let end = 0
  for (const {0: found, index} of text.matchAll(word)) {
    words.push({
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      before: text.slice(end, index),
      start: index,
    })
    end = index + found.length
  }
  return {text, words, after: text.slice(end)}
}
