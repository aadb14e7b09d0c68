// Counts which tags the words of the sets have: node roles.mjs FILE.conllu… > rules/confusable/roles.txt
//
// The files are treebanks, or what a reader of training/syntax has read (see there). What the dictionary knows beyond
// them stands in more-roles.txt.
import fs from 'node:fs'
import {parseConllu} from '../syntax/conllu.mjs'
import {readPairs} from './corpus.mjs'

/** A tag counts if the word has it as often, of all its places; fewer are slips of the text or of the reader. */
const [leastShare, leastCount] = [0.01, 3]

const rivals = new Map()
for (const {words} of readPairs(new URL('sets.txt', import.meta.url)))
  for (const word of words) rivals.set(word, [...(rivals.get(word) ?? []), ...words.filter((other) => other !== word)])
const more = new Map()
for (const line of fs.readFileSync(new URL('more-roles.txt', import.meta.url), 'utf8').split('\n')) {
  const [word, ...tags] = line.split(' ')
  if (word && word !== '#') more.set(word, tags)
}
const counts = new Map([...rivals.keys()].map((word) => [word, new Map()]))
for (const file of process.argv.slice(2))
  for (const sentence of parseConllu(fs.readFileSync(file, 'utf8')))
    for (const {form, tag} of sentence.words) {
      const own = counts.get(form.toLowerCase())
      own?.set(tag, (own.get(tag) ?? 0) + 1)
    }

console.log(`# Words that are taken for others, with the Penn tags that they have, the commonest first; a tag in brackets is seldom.
# Behind the stroke: the others.
# Counted in UD English EWT and GUM (without news) and in the open text of training/confusables/CARD.md, as
# training/confusables/roles.mjs does, with what the dictionary knows (more-roles.txt there).`)
for (const [word, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  // A contraction is two words to the reader.
  if (word.includes("'")) continue
  const all = [...own.values()].reduce((sum, count) => sum + count, 0)
  const counted = [...own]
    .filter(([, count]) => count >= leastShare * all && (count >= leastCount || count === all))
    .sort((a, b) => b[1] - a[1])
    .map(([tag, count]) => ({tag, isSeldom: count < 0.1 * all}))
  if (!counted.length) continue
  const known = new Set(counted.map(({tag}) => tag))
  const implied = [...(more.get(word) ?? []), ...sameForm(word, known)].filter((tag) => !known.has(tag))
  const tags = [
    ...counted.map(({tag, isSeldom}) => (isSeldom ? `(${tag})` : tag)),
    ...new Set(implied.map((tag) => `(${tag})`)),
  ]
  console.log([word, ...tags, '|', ...rivals.get(word)].join(' '))
}

/** Verb forms that are always written alike. */
function sameForm(word, known) {
  const forms = word.endsWith('ed') ? ['VBD', 'VBN'] : /^(?:be|are)$/.test(word) ? [] : ['VB', 'VBP']
  return forms.some((tag) => known.has(tag)) ? forms : []
}
