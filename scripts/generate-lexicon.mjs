// Writes the words of English that spelling knows, from the Hunspell dictionaries of its varieties and from lists of
// further words (training/lexicon/CARD.md). The same packages and files in give the same bytes out.
import fs from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import zlib from 'node:zlib'
import {decodeTrie} from 'cspell-trie-lib'
import american from 'dictionary-en'
import australian from 'dictionary-en-au'
import canadian from 'dictionary-en-ca'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import {writeGraph} from './word-graph.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

/** In the order of the bits in src/lexicon/lexicon.ts. */
const dictionaries = [american, british, australian, canadian]
/** cspell's lists, in the packages whose names are resolved. */
const lists = [
  path.join(path.dirname(require.resolve('@cspell/dict-en_us')), 'en_US.trie.gz'),
  path.join(path.dirname(require.resolve('@cspell/dict-en-gb-mit')), 'en_GB.trie.gz'),
]

/** They were counted without their apostrophes. */
const contraction = /^(?:i'm|\w+n't|(?:i|you|he|she|it|we|they)'(?:d|ll|ve|re)|(?:he|she|it|that|there|what|who)'s)$/i
const contractionLevel = 9

const words = readDictionaries()
const levels = readLevels()
const coined = readLines('coined-words.txt')
// What was coined since they were counted is not so rare by now.
for (const word of coined) levels.set(word, Math.max(2, levels.get(word) ?? 0))
for (const word of listFurtherWords()) words.set(word, 0)
const comment = 'The words of English: with each, its varieties and how common it is.'
writeGraph('words', 'englishWords', comment, describe(words))

/** Every form that a dictionary makes, with a bit for each dictionary that has it. */
function readDictionaries() {
  const forms = new Map()
  for (const [i, dictionary] of dictionaries.entries()) {
    const spell = nspell(dictionary)
    for (const form of Object.keys(spell.data))
      if (spell.correct(form)) forms.set(form, (forms.get(form) ?? 0) | (1 << i))
  }
  return forms
}

/** Words that no dictionary has: of cspell's lists, where they are no slip for a common word, and coined of late. */
function listFurtherWords() {
  const [one, other] = lists.map(readTrie)
  const further = new Set(coined)
  for (const word of new Set([...one, ...other]))
    if (levels.has(word) || (one.has(word) && other.has(word)) || !isLikeCommonWord(word)) further.add(word)
  return [...further].filter((word) => !words.has(word)).sort()
}

function readTrie(file) {
  const plain = [...decodeTrie(zlib.gunzipSync(fs.readFileSync(file))).words()].map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').replace(/'s$/, ''),
  )
  return new Set(plain.filter((word) => /^[a-z]{3,}$/.test(word)))
}

/** Whether a slip that many make would make it of a common word: “idealogical”, “truely”. */
function isLikeCommonWord(word) {
  const commonLevel = 5
  for (let i = 1; i <= word.length; i++) {
    const [before, letter, after] = [word.slice(0, i), word[i] ?? '', word.slice(i + 1)]
    const others = [before + before.at(-1) + letter + after]
    if (letter === before.at(-1) || 'aeiou'.includes(letter)) others.push(before + after)
    if (after) others.push(before + after[0] + letter + after.slice(1))
    for (const vowel of 'aeiou') {
      others.push(before + vowel + letter + after)
      if ('aeiou'.includes(letter)) others.push(before + vowel + after)
    }
    if (others.some((other) => other !== word && words.has(other) && levels.get(other) >= commonLevel)) return true
  }
  return false
}

function readLevels() {
  return new Map(
    ['frequencies.txt', 'counted.txt'].flatMap(readLines).flatMap((line) => {
      const [level, ...members] = line.split(' ')
      return members.map((word) => [word, Number(level)])
    }),
  )
}

/**
 * A number for each word: four bits for the dictionaries that have it, one for whether they have its possessive as well,
 * and its level. A possessive is a word of its own only where it differs from its owner.
 */
function describe(forms) {
  const described = new Map()
  for (const [form, mask] of forms) {
    const owner = form.endsWith("'s") ? form.slice(0, -2) : ''
    if (mask && forms.get(owner) === mask) continue
    const takesPossessive = mask && forms.get(`${form}'s`) === mask ? 1 : 0
    const counted = levels.get(form) ?? levels.get(form.toLowerCase()) ?? 0
    const level = contraction.test(form) ? contractionLevel : counted
    described.set(form, mask | (takesPossessive << 4) | (level << 5))
  }
  return described
}

function readLines(file) {
  const text = fs.readFileSync(path.join(root, 'training/lexicon', file), 'utf8')
  return text.split('\n').filter((line) => line && !line.startsWith('#'))
}
