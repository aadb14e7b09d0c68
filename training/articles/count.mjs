// Which nouns never stand without an article: counts them in edited text.
//
//   node training/articles/count.mjs FILE… [--every N] [--dist DIST] [--out FOLDER]
//
// FILEs hold one paragraph a line, of which every Nth is read. Writes nouns.txt and nouns-before-of.txt (by default into
// rules/article). The phrases are found as the rule finds them, so that what the rule cannot read is not counted. MASC,
// WikiText-2 and GUM were kept out, to try the lists on. `doubtful.txt` names nouns that stand for a mass as well.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {
    every: {type: 'string', default: '1'},
    dist: {type: 'string', default: 'dist'},
    out: {type: 'string', default: 'rules/article'},
  },
})
const root = fileURLToPath(new URL('../..', import.meta.url))
const load = (module) => import(path.resolve(values.dist, module))
const {readText} = await load('src/formats/text.js')
const {parseCopy} = await load('src/engine/parse.js')
const {readingOf} = await load('src/rule-kit/index.js')
const {nounPhraseOf} = await load('rules/article/phrase.js')

/** Paragraphs read at a time. */
const batch = 50

const everywhere =
  `subject opening object predicate there in on at to from with for into after before during about against
  over under through near behind`.split(/\s+/)
const named = ['of', 'by']
/** A noun that stands bare in more places is not counted at all. */
const mostExcepted = 8

const doubtful = readList('doubtful.txt')
const counts = new Map()
/** Phrases that “of” follows: how many have a determiner, and how many have none. */
const beforeOf = new Map()
for (const file of files) countFile(file)

const nouns = [...counts.keys()].sort().flatMap((noun) => {
  const line = noun.length < 3 || doubtful.has(noun) ? undefined : describe(counts.get(noun))
  return line ? [`${noun} ${line}`] : []
})
write('nouns.txt', nouns)
write('nouns-before-of.txt', [...beforeOf.keys()].sort().filter(isNeverBareBeforeOf))

function countFile(file) {
  const lines = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, i) => line.length > 80 && i % Number(values.every) === 0)
  for (let i = 0; i < lines.length; i += batch) {
    const tree = parseCopy(readText(lines.slice(i, i + batch).join('\n\n'), 'text.txt'))
    for (const sentence of readingOf(tree).sentences)
      if (/[.?!]["”’)]?\s*$/.test(sentence.text)) for (const token of sentence.tokens) countPhrase(token)
  }
}

function countPhrase(token) {
  const phrase = nounPhraseOf(token)
  if (!phrase) return
  const byPlace = counts.get(token.lower) ?? new Map()
  counts.set(token.lower, byPlace)
  const own = byPlace.get(phrase.place) ?? {a: 0, the: 0, other: 0, none: 0}
  byPlace.set(phrase.place, own)
  own[phrase.opening]++
  if (token.sentence.tokens[token.index + 1]?.text === 'of' && phrase.place !== 'predicate') {
    const sum = beforeOf.get(token.lower) ?? {closed: 0, bare: 0}
    beforeOf.set(token.lower, sum)
    sum[phrase.opening === 'none' ? 'bare' : 'closed']++
  }
}

function isNeverBareBeforeOf(noun) {
  const {closed, bare} = beforeOf.get(noun)
  return closed >= 12 && bare <= 0.004 * closed
}

/** How often a noun stands with an article or another determiner in a place, and how often without. */
function seenIn(byPlace, place) {
  const {a = 0, the = 0, other = 0} = byPlace.get(place === 'opening' ? 'subject' : place) ?? {}
  return {closed: a + the + other, bare: byPlace.get(place)?.none ?? 0}
}

function sumsOf(byPlace) {
  const all = [...byPlace.values()]
  const sum = (opening) => all.reduce((total, own) => total + own[opening], 0)
  return {
    article: sum('a') > sum('the') ? 'a' : 'the',
    closed: sum('a') + sum('the') + sum('other'),
    bare: everywhere.reduce((total, place) => total + (byPlace.get(place)?.none ?? 0), 0),
  }
}

/** “night the -at +of”: its commoner article, where it stands bare, and whether “of” and “by” are among the places where it does not. */
function describe(byPlace) {
  const all = sumsOf(byPlace)
  const never = (place) => {
    const {closed, bare} = seenIn(byPlace, place)
    const isNamed = named.includes(place)
    if (bare === 0 && closed >= (isNamed ? 12 : 8) && all.bare <= (isNamed ? 0.015 : 0.03) * all.closed) return true
    if (closed > 0 && bare <= 0.004 * closed) return closed >= 20
    if (isNamed || bare > 0) return false
    return (all.closed >= 25 && all.bare <= 0.006 * all.closed) || (all.closed >= 12 && all.bare === 0)
  }
  const places = [...everywhere, ...named].filter((place) => never(place) && (place !== 'opening' || never('subject')))
  const seen = places.reduce((sum, place) => sum + (place === 'opening' ? 0 : seenIn(byPlace, place).closed), 0)
  if (seen < 15) return undefined
  const except = everywhere.filter((place) => !places.includes(place))
  if (except.length > mostExcepted) return undefined
  const also = named.filter((place) => places.includes(place))
  return [all.article, ...also.map((place) => `+${place}`), ...except.map((place) => `-${place}`)].join(' ')
}

function readList(name) {
  const text = fs.readFileSync(new URL(name, import.meta.url), 'utf8')
  return new Set(text.split('\n').filter((line) => line && !line.startsWith('#')))
}

/** The list's own notes stay on top. */
function write(name, lines) {
  const file = path.resolve(root, values.out, name)
  const notes = (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter((line) => line.startsWith('#'))
  fs.writeFileSync(file, `${[...notes, ...lines].join('\n')}\n`)
}
