// How many wrong figures are found in stories: `npm run build && node bench/figures.mjs FILE … [options]`. A file is a
// whole story, as it was published.
//
//   --sorts LIST   some sorts of figure alone: year,weekday
//   --tries N      figures of each sort (all)
//   --half a|b     the stories for developing, or the others, for measuring (all)
//   --rules LIST   these rules alone (number-consistency,date-consistency), or “all” of the default set
//   --missed       prints, to stderr, what is missed with the words around it
//
// One figure at a time becomes a near one, as a slip of the keyboard or an edit makes it: a digit changed, two digits
// exchanged, or one to three more or less. It counts as found where a finding that the right story has not overlaps it,
// points to it as a related place, or names it. Most figures stand alone in their story, and nobody can know that they are
// wrong: the share found is to be compared with itself, not with the whole.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {createDesk, readCopy, rules} from '../dist/src/index.js'
import {ones, tens} from '../dist/src/language/number-words.js'
import {cardinalOf, months, numberOfWords, weekdays} from '../dist/src/rule-kit/index.js'
import {createChance, halfOf} from './chance.mjs'

const {values: options, positionals: files} = parseArgs({
  allowPositionals: true,
  options: {
    sorts: {type: 'string'},
    tries: {type: 'string', default: 'Infinity'},
    half: {type: 'string'},
    rules: {type: 'string', default: 'number-consistency,date-consistency'},
    missed: {type: 'boolean', default: false},
  },
})
if (!files.length || !/^[ab]?$/.test(options.half ?? '')) {
  console.error(
    'Usage: node bench/figures.mjs [--sorts LIST] [--tries N] [--half a|b] [--rules LIST] [--missed] FILE …',
  )
  process.exit(2)
}

const monthNames = `(?:${months.join('|')}|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)`
const small = `${ones.slice(11).join('|')}|${ones.slice(2, 11).join('|')}`
const inWords = `(?:${tens.join('|')})(?:-(?:${ones.slice(1, 10).join('|')}))?|${small}`

const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const fractions = ['a fifth', 'a quarter', 'a third', 'half', 'two-thirds', 'three-quarters']

/** The first that fits a place is its sort. */
const sorts = Object.entries({
  'clock time': /\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?= ?[ap]\.?m\b)|\b1?\d(?= ?[ap]\.?m\b)/g,
  month: new RegExp(`(?<=\\b(?:in|last|since|until|by|before|after|\\d{1,2}) )(?:${months.join('|')})\\b`, 'g'),
  ordinal: new RegExp(`\\b(?:${ordinals.join('|')})\\b(?! (?:of all|and foremost|place))`, 'gi'),
  fraction: new RegExp(`\\b(?:${fractions.join('|')})\\b(?=,? (?:of|the|its|that|in|as|more|less)\\b|[.,])`, 'gi'),
  weekday: new RegExp(`\\b(?:${weekdays.join('|')})\\b(?!s)`, 'g'),
  'day of the month': new RegExp(
    `(?<=\\b${monthNames} )\\d{1,2}(?![\\d,]*\\d{3})\\b|\\b\\d{1,2}(?=(?:st|nd|rd|th)? (?:of )?${monthNames})`,
    'g',
  ),
  score: /(?<![\d–-])\d{1,3}[-–]\d{1,3}(?![\d–-])(?! (?:percent|per cent|years?))/g,
  money: /(?<=[$£€])\d[\d,]*(?:\.\d+)?/g,
  percentage: new RegExp(
    `\\d+(?:\\.\\d+)?(?=%| per ?cent| percentage| points?\\b)|\\b(?:${inWords})(?= per ?cent)`,
    'gi',
  ),
  age: /(?<=\p{L}, )\d{1,2}(?=[,.;)])|\b\d{1,2}(?=-year-old)|(?<=aged )\d{1,2}\b/gu,
  year: /(?<![\d.,$£€])(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d)/g,
  'number in digits': /(?<![\d.,:$£€–-])\d[\d,]*(?:\.\d+)?(?![\d:–-]|[.,]\d)/g,
  'number in words': new RegExp(`(?<![\\p{L}-])(?:${inWords})(?![\\p{L}])`, 'giu'),
})

const {random, pick, shuffle} = createChance(20260103)
const wanted = new Set(options.rules.split(','))
const isWanted = ({rule}) => (options.rules === 'all' ? rule.recommended !== false : wanted.has(rule.id))
const desk = createDesk({rules: rules.filter(isWanted).map((rule) => ({rule}))})
const tallies = new Map(
  (options.sorts?.split(',') ?? sorts.map(([sort]) => sort)).map((sort) => [sort, {tried: 0, found: 0}]),
)
const stories = files
  .map((file) => ({file, text: fs.readFileSync(file, 'utf8'), before: undefined}))
  .filter(({text}) => !options.half || halfOf(text) === options.half)
for (const {story, fault} of shuffle(stories.flatMap((story) => faultsOf(story.text).map((fault) => ({story, fault})))))
  await measure(story, fault)
console.log('| Figure | tried | found |\n| --- | ---: | ---: |')
for (const [sort, {tried, found}] of tallies)
  console.log(`| ${sort} | ${tried} | ${found} (${((100 * found) / Math.max(1, tried)).toFixed(1)} %) |`)
const sumOf = (key) => [...tallies.values()].reduce((sum, tally) => sum + tally[key], 0)
console.log(
  `| **all** | ${sumOf('tried')} | ${sumOf('found')} (${((100 * sumOf('found')) / Math.max(1, sumOf('tried'))).toFixed(1)} %) |`,
)

async function measure(story, fault) {
  const tally = tallies.get(fault.sort)
  if (!tally || tally.tried >= Number(options.tries)) return
  tally.tried++
  story.before ??= new Set((await lint(story.text)).map(keyOf))
  if (await isFound(story, fault)) tally.found++
  else if (options.missed) console.error(show(story, fault))
}

/** A fault for every figure of a story. */
function faultsOf(text) {
  const taken = []
  for (const [sort, pattern] of sorts)
    for (const {0: right, index: start} of text.matchAll(pattern)) {
      const end = start + right.length
      if (taken.some((fault) => fault.start < end && start < fault.end)) continue
      taken.push({sort, start, end, right})
    }
  return taken.flatMap((place) => {
    const wrong = nearOf(place)
    return wrong && wrong !== place.right ? [{...place, wrong}] : []
  })
}

function nearOf({sort, right}) {
  if (sort === 'weekday') return weekdays[(weekdays.indexOf(right) + pick([1, 2, 5, 6])) % 7]
  if (sort === 'day of the month') return String(moved(Number(right), 1, 28))
  if (sort === 'clock time') return nearTime(right)
  if (sort === 'month') return months[(months.indexOf(right) + pick([1, 2, 10, 11])) % 12]
  if (sort === 'ordinal') return beside(ordinals, right)
  if (sort === 'fraction') return beside(fractions, right)
  if (sort === 'score') {
    const [one, dash, other] = right.split(/([-–])/)
    return random() < 0.5 ? `${moved(Number(one), 0)}${dash}${other}` : `${one}${dash}${moved(Number(other), 0)}`
  }
  if (sort === 'year') return String(moved(Number(right), 1500, 2029))
  if (/^\p{L}/u.test(right)) {
    const value = moved(numberOfWords(right.toLowerCase()), 2, 99)
    const word = cardinalOf(value)
    return /^\p{Lu}/u.test(right) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  }
  return /^\d{1,2}$/.test(right) ? String(moved(Number(right), 1)) : withOtherDigit(right)
}

/** Its neighbour in a list, with its capital. */
function beside(words, right) {
  const i = words.indexOf(right.toLowerCase())
  const near = pick([words[i - 1], words[i + 1]].filter(Boolean))
  return /^\p{Lu}/u.test(right) ? near.charAt(0).toUpperCase() + near.slice(1) : near
}

/** Its hour, or the tens of its minutes, one or two off. */
function nearTime(right) {
  const [hour, mark, minute] = right.split(/([:.])/)
  const most = Number(hour) > 12 ? 23 : 12
  if (!mark || random() < 0.4) return [moved(Number(hour), 1, most), mark, minute].join('')
  return [hour, mark, pick([10, 20, 30, 40, 50].map((by) => String((Number(minute) + by) % 60).padStart(2, '0')))].join(
    '',
  )
}

/** One to three more or less, or its two last digits exchanged. */
function moved(value, least, most = Number.POSITIVE_INFINITY) {
  const digits = String(value)
  const exchanged = Number(digits.slice(0, -2) + [...digits.slice(-2)].reverse().join(''))
  const near = [-3, -2, -1, 1, 2, 3].map((by) => value + by)
  const fit = (random() < 0.3 && value > 20 ? [exchanged] : near).filter(
    (one) => one !== value && one >= least && one <= most,
  )
  return pick(fit.length ? fit : [value > least ? value - 1 : value + 1])
}

/** A digit changed, or exchanged with the next. */
function withOtherDigit(text) {
  const places = [...text].flatMap((sign, i) =>
    /\d/.test(sign) && !(sign === '0' && i > 1 && !/[1-9]/.test(text.slice(i))) ? [i] : [],
  )
  const at = pick(places)
  const next = [...text].findIndex((sign, i) => i > at && /\d/.test(sign))
  if (random() < 0.4 && next > 0 && text[next] !== text[at] && !(at === 0 && text[next] === '0'))
    return text.slice(0, at) + text[next] + text.slice(at + 1, next) + text[at] + text.slice(next + 1)
  const others = [...'0123456789'].filter((digit) => digit !== text[at] && !(at === 0 && digit === '0'))
  return text.slice(0, at) + pick(others) + text.slice(at + 1)
}

async function isFound({text, before}, {start, end, wrong}) {
  const after = start + wrong.length
  const touches = (one) => one.start < after && one.end > start
  const named = new RegExp(`(?<![\\d\\p{L}])${wrong.replace(/\./g, '\\.')}(?![\\d\\p{L}])`, 'u')
  return (await lint(text.slice(0, start) + wrong + text.slice(end))).some(
    (finding) =>
      !before.has(keyOf(finding)) &&
      (touches({start: finding.place.start.offset, end: finding.place.end.offset}) ||
        finding.related?.some(touches) ||
        named.test(finding.reason)),
  )
}

async function lint(text) {
  return (await desk.lint(await readCopy(text, {path: 'story.txt'}))).messages
}

function keyOf({ruleId, reason}) {
  return `${ruleId} ${reason}`
}

function show({file, text}, {sort, start, end, right, wrong}) {
  const flat = (part) => part.replace(/\s*\n+\s*/g, ' ¶ ')
  return `${sort}\t${path.basename(path.dirname(file))}/${path.basename(file)}\t${flat(text.slice(Math.max(0, start - 160), start))}⟦${right} → ${wrong}⟧${flat(text.slice(end, end + 160))}`
}
