/**
 * Writes open text as the words that vectors are made of: node training/syntax/words.mjs TEXTS OUT
 *
 * TEXTS is a folder of `.txt` files with one paragraph a line. OUT gets a paragraph a line, words parted by blanks, each as
 * the network looks it up.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {featuresOfForm} from '../../dist/src/language/network/features.js'
import {tokenize} from '../../dist/src/language/tokenize.js'
import {textsIn} from './texts.mjs'

const [texts, to] = process.argv.slice(2)
const known = new Map()
const wordOf = (form) => {
  const word = known.get(form) ?? featuresOfForm(form)[0].replace(/\s/g, '_')
  known.set(form, word)
  return word
}
writeFileSync(to, '')
for (const file of textsIn(texts)) {
  const paragraphs = readFileSync(path.join(texts, file), 'utf8').split('\n').filter(Boolean)
  const lines = paragraphs.map((text) =>
    tokenize(text)
      .map(({start, end}) => wordOf(text.slice(start, end)))
      .join(' '),
  )
  writeFileSync(to, `${lines.join('\n')}\n`, {flag: 'a'})
}
