// How many slips of the fingers are found in copy, and how often the first suggestion is what stood there:
// `npm run build && node bench/typos.mjs [--missed] FILE …`. A file has one paragraph a line; ten make a story.
//
// One word of a story at a time is typed wrongly as fingers do it (a neighbouring key, a letter lost, doubled or out of
// turn), never so that another word comes out, and the story is read by the rules of spelling and names alone.
import fs from 'node:fs'
import {createDesk, hasWord, nameKinds, readCopy, rules} from '../dist/src/index.js'
import {createChance} from './chance.mjs'

const args = process.argv.slice(2)
const files = args.filter((arg) => !arg.startsWith('--'))
const isTold = args.includes('--missed')
if (!files.length) {
  console.error('Usage: node bench/typos.mjs [--missed] FILE …')
  process.exit(2)
}
const ids = ['spelling', 'name-spelling', 'name-consistency']
const desk = createDesk({rules: rules.filter(({rule}) => ids.includes(rule.id)).map((rule) => ({rule}))})
/** Stories for each kind of word. */
const wanted = 600
const paragraphsInStory = 10

/** What counts as a word of each kind, of a story's words and the number of times that each stands in it. */
const kinds = {
  'word in lower case': ({text}) => /^[a-z]{4,}$/.test(text) && hasWord(text),
  'name of the story, repeated': ({text, count, isInside}) => isInside && count > 1 && isName(text),
  'public name, once': ({text, count, isInside}) => isInside && count === 1 && isPublic(text),
  'public name, repeated': ({text, count, isInside}) => isInside && count > 1 && isPublic(text),
}

const {random, pick, shuffle} = createChance(20260101)
const stories = files.flatMap(storiesOf)
console.log('| Slip in a | tried | found | first suggestion right, of those found |\n| --- | ---: | ---: | ---: |')
for (const [kind, isOfKind] of Object.entries(kinds)) {
  const tally = {tried: 0, found: 0, right: 0}
  for (const story of shuffle(stories)) {
    if (tally.tried === wanted) break
    const word = pick(wordsOf(story).filter((word) => isOfKind(word)))
    const typed = word && slipOf(word.text)
    if (typed) await tryOut(story, word, typed, tally)
  }
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
  console.log(`| ${kind} | ${tally.tried} | ${share(tally.found, tally.tried)} | ${share(tally.right, tally.found)} |`)
}

async function tryOut(story, {text, start}, typed, tally) {
  const end = start + typed.length
  const wrong = story.slice(0, start) + typed + story.slice(start + text.length)
  const {messages} = await desk.lint(await readCopy(wrong))
  const finding = messages.find(({place}) => place.start.offset < end && place.end.offset > start)
  tally.tried++
  if (finding) tally.found++
  else if (isTold)
    console.error(`${text} → ${typed}: ${wrong.slice(Math.max(0, start - 50), end + 40).replaceAll('\n', ' ')}`)
  const {expected: [first] = [], place} = finding ?? {}
  if (first && wrong.slice(0, place.start.offset) + first + wrong.slice(place.end.offset) === story) tally.right++
}

function storiesOf(file) {
  const paragraphs = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const firsts = Array.from({length: Math.ceil(paragraphs.length / paragraphsInStory)}, (_, i) => i * paragraphsInStory)
  return firsts.map((first) => paragraphs.slice(first, first + paragraphsInStory).join('\n\n'))
}

function wordsOf(story) {
  const counts = new Map()
  const words = [...story.matchAll(/(?<![\p{L}\p{N}’'-])\p{L}+(?![\p{L}\p{N}-])/gu)]
  for (const [text] of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  return words.map(({0: text, index}) => ({
    text,
    start: index,
    count: counts.get(text),
    isInside: /\p{Ll},? $/u.test(story.slice(0, index)),
  }))
}

function isName(text) {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(text) && !hasWord(text.toLowerCase())
}

function isPublic(text) {
  const {famousPlace, official, institution} = (isName(text) && nameKinds(text)) || {}
  return Boolean(famousPlace || official || institution)
}

/** Undefined where another word or a known name comes out. */
function slipOf(word) {
  const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
  const at = 1 + Math.floor(random() * (word.length - 1))
  const [before, letter, after] = [word.slice(0, at), word[at], word.slice(at + 1)]
  const row = keys.find((letters) => letters.includes(letter)) ?? ''
  const beside = pick([row[row.indexOf(letter) - 1], row[row.indexOf(letter) + 1]].filter(Boolean)) ?? letter
  const typed = pick([
    before + after,
    before + letter + letter + after,
    before + beside + after,
    after ? before + after[0] + letter + after.slice(1) : before + after,
  ])
  const isOther = typed === word || hasWord(typed) || hasWord(typed.toLowerCase()) || nameKinds(typed)
  return isOther ? undefined : typed
}
