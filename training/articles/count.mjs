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

/** Where a noun must have an article if it is counted at all, unless it stood bare there. */
const usual = `subject object predicate there into against over under through near behind inside outside beside across
  around along within toward towards onto above below upon throughout`.split(/\s+/)
/** Where only what was seen there tells: how often with an article, at the least. */
const seenThere = new Map(
  Object.entries({
    in: 4,
    on: 4,
    at: 4,
    with: 4,
    for: 4,
    after: 4,
    before: 4,
    during: 4,
    about: 4,
    to: 8,
    from: 8,
    of: 12,
    by: 12,
  }),
)
/** How much of a noun may stand bare in all, by place, and how often it must have been seen with an article. */
const limits = {
  predicate: [8, 0.03],
  there: [8, 0.03],
  object: [8, 0.01],
  seen: [15, 0.02],
  other: [8, 0.02],
}
/** Names of what is told of stand bare before “of”, “by” and “as” more than elsewhere. */
const uncounted = ['of', 'by', 'as', 'without', 'like']

/** A noun that stands bare in more of the usual places is not counted at all. */
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
  const all = [...byPlace].filter(([place]) => !uncounted.includes(place)).map(([, own]) => own)
  const sum = (opening) => all.reduce((total, own) => total + own[opening], 0)
  return {
    article: sum('a') > sum('the') ? 'a' : 'the',
    closed: sum('a') + sum('the') + sum('other'),
    bare: sum('none'),
  }
}

/** “night the -at +of”: its commoner article, where of the usual places it stands bare, and where else it does not. */
function describe(byPlace) {
  const all = sumsOf(byPlace)
  const never = (place) => {
    const {closed, bare} = seenIn(byPlace, place)
    const [least, share] = limits[place] ?? (seenThere.has(place) ? limits.seen : limits.other)
    const isSeen = seenThere.has(place) ? closed >= seenThere.get(place) : true
    return isSeen && all.closed >= least && all.bare <= share * all.closed && (bare === 0 || bare <= 0.004 * closed)
  }
  const isOpening = all.closed >= 25 && all.bare <= 0.006 * all.closed && seenIn(byPlace, 'opening').bare === 0
  const except = usual.filter((place) => !never(place))
  if (except.length > mostExcepted) return undefined
  const also = [...[...seenThere.keys()].filter(never), ...(isOpening && never('subject') ? ['opening'] : [])]
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
