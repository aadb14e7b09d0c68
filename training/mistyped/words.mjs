// Which words are typed for which others: node words.mjs FILE.conllu… > rules/confusable/mistyped.txt
//
// The files are treebanks, or what a reader of training/syntax has read (see there).
import fs from 'node:fs'
import {areNeighbours, findSlip, isInDictionary, lemmaOf} from '../../dist/src/rule-kit/index.js'
import {readPairs} from '../confusables/corpus.mjs'
import {parseConllu} from '../syntax/conllu.mjs'

/** What is meant must have been counted so often, and so many times as often as what is typed. */
const [leastMeant, leastRatio] = [25, 0.15]
const mostOthers = 5
/** Abbreviations and foreign words that dictionaries have. */
const left = new Set('ad ads aft ah en es ha hither hose ma mes non nor nos ok tat tho un whither'.split(' '))

const counts = new Map()
for (const file of process.argv.slice(2))
  for (const {words} of parseConllu(fs.readFileSync(file, 'utf8')))
    for (const {form, tag} of words) {
      const own = counts.get(form.toLowerCase()) ?? new Map()
      const name = tag.startsWith('NNP') ? 'NNP' : tag
      counts.set(form.toLowerCase(), own.set(name, (own.get(name) ?? 0) + 1))
    }

/** Words in lower case, with how often they are counted as each thing. */
const words = new Map()
for (const [word, tags] of counts) {
  const all = [...tags.values()].reduce((sum, count) => sum + count, 0)
  const names = tags.get('NNP') ?? 0
  const isWord = /^(?:a|[a-z]{2,})$/.test(word) && isInDictionary(word) && all - names >= Math.max(1, 0.2 * names)
  if (isWord) words.set(word, {tags, all, common: all - names})
}

const bySkeleton = new Map()
for (const word of words.keys())
  for (const skeleton of skeletonsOf(word)) bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), word])
const alike = new Map()
for (const {words: set} of readPairs(new URL('../confusables/sets.txt', import.meta.url)))
  for (const word of set) alike.set(word, [...(alike.get(word) ?? []), ...set.filter((other) => other !== word)])

const lines = new Map()
for (const word of words.keys()) {
  const others = othersOf(word)
  if (!others.length) continue
  lines.set(word, others)
  for (const other of others) if (!lines.has(other)) lines.set(other, [])
}
console.log(`# Words that are typed for others, a letter lost, added, doubled, swapped or the key beside, or written for one that
# sounds alike. With each: how common it is (its count, as a power of two), its Penn tags, with a digit for their share (9 for
# all, each below for 0.6 of the one above), and behind the stroke what may be meant.
# Counted in UD English EWT and GUM (without news) and in the open text of training/confusables/CARD.md, as
# training/mistyped/words.mjs does.`)
for (const [word, others] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const {tags, all, common} = words.get(word)
  const shares = [...tags]
    .sort((a, b) => b[1] - a[1])
    .map(([tag, count]) => ({tag, digit: 9 + Math.round(2 * Math.log(count / all))}))
    .filter(({digit}) => digit > 0)
    .map(({tag, digit}) => `${tag}${digit}`)
  const own = [word, Math.round(Math.log2(common)), ...shares].join(' ')
  console.log(others.length ? `${own} | ${others.join(' ')}` : own)
}

function othersOf(word) {
  if (left.has(word) || word === 'a') return []
  const {common} = words.get(word)
  const near = skeletonsOf(word).flatMap((skeleton) => bySkeleton.get(skeleton) ?? [])
  const others = new Set([...near.filter((other) => isOfTheFingers(word, other)), ...(alike.get(word) ?? [])])
  others.delete(word)
  return [...others]
    .filter((other) => (words.get(other)?.common ?? 0) > Math.max(leastMeant, leastRatio * common))
    .filter((other) => !areRelated(word, other))
    .sort((a, b) => words.get(b).common - words.get(a).common)
    .slice(0, mostOthers)
}

/** The word, and the word without each of its letters. */
function skeletonsOf(word) {
  return [...new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))])]
}

/** One letter lost, doubled or not, swapped, or the key beside; other letters and those at the start only if lost. */
function isOfTheFingers(typed, meant) {
  const slip = findSlip(typed, meant)
  if (!slip) return false
  const {kind, at} = slip
  if (kind === 'left out' || kind === 'swapped') return true
  if (at === 0) return false
  if (kind === 'changed') return areNeighbours(slip.typed, slip.meant) || (isVowel(slip.typed) && isVowel(slip.meant))
  return true
}

function isVowel(letter) {
  return 'aeiou'.includes(letter)
}

/** Forms or spellings of one word: other rules know which of them is right. */
function areRelated(word, other) {
  if (word.replaceAll('z', 's') === other.replaceAll('z', 's')) return true
  const lemmas = lemmasOf(word)
  return lemmasOf(other).some((lemma) => lemmas.includes(lemma)) || `${word}ly` === other || `${other}ly` === word
}

function lemmasOf(word) {
  const tags = [...words.get(word).tags.keys()].filter((tag) => /^(?:NN|VB|JJ|RB)/.test(tag) && tag !== 'NNP')
  return [word, ...tags.map((tag) => lemmaOf(word, tag))]
}
