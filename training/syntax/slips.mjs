/**
 * Copies of sentences with a word that does not belong there. Tags and tree stay those of what was meant, so that a reader
 * learns to tell by the company that “form” is a preposition here, and a rule has only to look at the word.
 */
import {readFileSync} from 'node:fs'
import {copyOf, generator, without} from './faults.mjs'

/** Little words that stay behind when a sentence is written anew. */
const little =
  'to of in on for with by from at as the a is are was were be been has have had will would and that which who he she it they'
const leftovers = little.split(' ')

/** Pronouns that sound as if they were written with an apostrophe. */
const apostrophes = new Map([
  ['its', ['it', "'s"]],
  ['whose', ['who', "'s"]],
  ['your', ['you', "'re"]],
  ['their', ['they', "'re"]],
])

/** So rare is a slip, against the places where the word is what it seems, and against all sentences. */
const [ofTrue, ofAll] = [0.25, 0.00025]

/**
 * Copies with a little word too many, tied to the word behind it as UD ties what a speaker takes back: `reparandum`. Only
 * where no sentence has that word between two such tags.
 */
export function withLeftovers(sentences, {share = 0.12, seed = 9} = {}) {
  const random = generator(seed)
  const tags = tagCounts(sentences)
  const seen = new Set()
  for (const {words} of sentences)
    words.forEach(({form}, i) => {
      seen.add(companyOf(words[i - 1], form.toLowerCase(), words[i + 1]))
    })
  return sentences.flatMap((sentence) => {
    const {words} = sentence
    if (words.length < 5 || words.length > 60 || random() > share) return []
    for (let tries = 0; tries < 10; tries++) {
      const at = 1 + Math.floor(random() * (words.length - 1))
      const form = leftovers[Math.floor(random() * leftovers.length)]
      const known = tags.get(form)
      if (!known || seen.has(companyOf(words[at - 1], form, words[at])) || isNear(words, at, form)) continue
      const [tag, pos] = [...known].sort((a, b) => b[1] - a[1])[0][0].split('|')
      const copy = copyOf(sentence)
      for (const word of copy.words) if (word.head > at) word.head++
      copy.words.splice(at, 0, {form, lemma: form, tag, pos, head: at + 2, relation: 'reparandum'})
      return [copy]
    }
    return []
  })
}

const companyOf = (before, form, after) => `${before?.tag} ${form} ${after?.tag}`

const isNear = (words, at, form) =>
  [words[at - 1], words[at]].some((word) => word.form.toLowerCase() === form || !/^\p{L}/u.test(word.form))

/** Copies with a word for another that sounds or looks like it, where its tag gives it away. */
export function withConfusions(sentences, {seed = 13} = {}) {
  const random = generator(seed)
  const chances = chancesOf(sentences)
  return sentences.flatMap((sentence) => {
    const {words} = sentence
    if (words.length < 4 || words.length > 60) return []
    for (const i of words.keys()) {
      const slip = slipAt(sentence, i, chances, random)
      if (slip) return [slip]
    }
    return []
  })
}

function slipAt(sentence, i, chances, random) {
  const {form, tag} = sentence.words[i]
  const lower = form.toLowerCase()
  if (lower.slice(1) !== form.slice(1)) return undefined
  for (const [wrong, chance] of chances.get(`${lower} ${tag}`) ?? []) {
    if (random() >= chance) continue
    const copy = copyOf(sentence)
    copy.words[i].form = likeFirst(form, wrong)
    return copy
  }
  const parts = apostrophes.get(lower)
  if (parts && tag.endsWith('$') && random() < 0.08) return inTwo(sentence, i, parts)
  const next = sentence.words[i + 1]
  const whole = [...apostrophes].find(([, [first, second]]) => first === lower && next && isClitic(next, second))?.[0]
  return whole && random() < 0.08 ? inOne(sentence, i, whole) : undefined
}

const isClitic = ({form, tag}, clitic) => form.replace('’', "'").toLowerCase() === clitic && tag.startsWith('VB')

/** “it’s exhaust”: read as a possessive, its ’s as that of “the car’s”. */
function inTwo(sentence, i, [first, second]) {
  const copy = copyOf(sentence)
  for (const word of copy.words) if (word.head > i + 1) word.head++
  copy.words[i].form = likeFirst(copy.words[i].form, first)
  copy.words.splice(i + 1, 0, {form: second, lemma: second, tag: 'POS', pos: 'PART', head: i + 1, relation: 'case'})
  return copy
}

/** “Its raining”: read as the “it”. */
function inOne(sentence, i, whole) {
  const copy = without(sentence, new Set([i + 1]))
  if (copy) copy.words[i].form = likeFirst(copy.words[i].form, whole)
  return copy
}

const likeFirst = (pattern, word) => (/^[A-Z]/.test(pattern) ? word[0].toUpperCase() + word.slice(1) : word)

/** By form and tag, what is written for it, and how often it should be: a slip stays rarer than the word it makes. */
function chancesOf(sentences) {
  const tags = tagCounts(sentences)
  const total = (form) => [...(tags.get(form)?.values() ?? [])].reduce((sum, count) => sum + count, 0)
  const chances = new Map()
  for (const {right, wrong, weight} of confusedPairs()) {
    const all = total(wrong)
    const budget = Math.min(ofTrue * Math.max(all, 4), ofAll * weight * sentences.length)
    for (const [label, count] of tags.get(right) ?? []) {
      const own = [...(tags.get(wrong) ?? [])].filter(([other]) => other.split('|')[0] === label.split('|')[0])
      const same = own.reduce((sum, [, each]) => sum + each, 0)
      if (count < 3 || same > 0.01 * all) continue
      const key = `${right} ${label.split('|')[0]}`
      chances.set(key, [...(chances.get(key) ?? []), [wrong, Math.min(ofTrue, budget / count)]])
    }
  }
  return chances
}

/** Both ways round, from the sets of the confusable words' own model. */
function confusedPairs() {
  const sets = readFileSync(new URL('../confusables/sets.txt', import.meta.url), 'utf8').split('\n')
  return sets
    .filter((line) => /^[\d.]+ [a-z]+ [a-z]+$/.test(line))
    .flatMap((line) => {
      const [weight, first, second] = line.split(' ')
      return [
        {right: first, wrong: second, weight: Number(weight)},
        {right: second, wrong: first, weight: Number(weight)},
      ]
    })
}

/** By form in small letters, how often it has each `tag|pos`. */
function tagCounts(sentences) {
  const counts = new Map()
  for (const {words} of sentences)
    for (const {form, tag, pos} of words) {
      const lower = form.toLowerCase()
      const own = counts.get(lower) ?? new Map()
      counts.set(lower, own.set(`${tag}|${pos}`, (own.get(`${tag}|${pos}`) ?? 0) + 1))
    }
  return counts
}
