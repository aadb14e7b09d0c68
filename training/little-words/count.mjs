// What the lists of rules/missing-word were drawn from: counts verbs and nouns in edited text.
//
//   node training/little-words/count.mjs FILE… [--every N] [--dist DIST]
//
// FILEs hold one paragraph a line, of which every Nth is read. Prints three lists, for a hand to go through: verbs that have
// an object unless they are passive, words that are plain forms of verbs and nothing else, and nouns that “of” follows.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'

const {values, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {every: {type: 'string', default: '1'}, dist: {type: 'string', default: 'dist'}},
})
const load = (module) => import(path.resolve(values.dist, module))
const {readText} = await load('src/formats/text.js')
const {parseCopy} = await load('src/engine/parse.js')
const {readingOf} = await load('src/rule-kit/index.js')

/** Paragraphs read at a time. */
const batch = 50
const determiner = /^(?:the|an?|th[ei]se|this|those|its|their|his|her|our)$/

const [verbs, forms, nouns] = [new Map(), new Map(), new Map()]
for (const file of files) countFile(file)

print('transitive-verbs.txt', verbs, ({object = 0, clause = 0, none = 0, passive = 0}) => {
  const active = object + clause + none
  return active >= 12 && passive >= 8 && none <= 0.06 * active && clause <= 0.3 * active
})
print('also-plain-verbs.txt', forms, ({plain = 0, all}) => plain >= 8 && plain >= 0.985 * all)
print('of-nouns.txt', nouns, ({of = 0, determined = 0, preposition = 0, all}) => {
  return of >= 12 && of >= 0.35 * all && determined <= 0.02 * of && preposition <= 0.35 * of
})

function countFile(file) {
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, i) => line.length > 80 && i % Number(values.every) === 0)
  for (let i = 0; i < lines.length; i += batch)
    for (const {tokens} of readingOf(parseCopy(readText(lines.slice(i, i + batch).join('\n\n'), 'text.txt'))).sentences)
      for (const token of tokens) if (/^[a-z]{3,}$/.test(token.text)) countToken(token, tokens[token.index + 1])
}

function countToken(token, next) {
  add(forms, token.text, /^VBP?$/.test(token.tag) ? 'plain' : 'other')
  if (/^NNS?$/.test(token.tag)) add(nouns, token.text, whatFollows(next))
  if (token.tag.startsWith('V')) countVerb(token)
}

function whatFollows(next) {
  if (next?.text === 'of') return 'of'
  if (determiner.test(next?.text ?? '')) return 'determined'
  return /^(?:IN|TO)$/.test(next?.tag ?? '') ? 'preposition' : 'other'
}

/** Relative and joined clauses are left out: their objects stand elsewhere. */
function countVerb({lemma, tag, relation, dependents}) {
  const has = (pattern) => dependents.some((other) => pattern.test(other.relation))
  if (has(/^aux:pass/) || (tag === 'VBN' && !has(/^aux/))) return add(verbs, lemma, 'passive')
  if (!/^VB[DZP]$/.test(tag) && !has(/^aux/)) return
  if (/^(?:acl:relcl|conj)$/.test(relation) || has(/^conj/) || dependents.some((other) => /^W/.test(other.tag))) return
  add(verbs, lemma, has(/^i?obj$/) ? 'object' : has(/^(?:[cx]comp|csubj)/) ? 'clause' : 'none')
}

function add(counts, key, what) {
  const own = counts.get(key) ?? {all: 0}
  counts.set(key, own)
  own.all++
  own[what] = (own[what] ?? 0) + 1
}

function print(name, counts, isMember) {
  const words = [...counts].filter(([, own]) => isMember(own)).map(([word]) => word)
  console.log(`# ${name}\n${words.sort().join('\n')}\n`)
}
