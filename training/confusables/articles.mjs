// “a” and “an”: what counts of the words that follow know, against what the rule's sounds know.
//
//   node articles.mjs TEXT FILE… [--dist DIST]
//
// Counts are taken from the text's files but not from the one that is judged; FILEs are judged by the counts of all of
// the text. Prints how often each says the other article, and what counts know where the sounds say nothing.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {listText, sentencesOf} from './text.mjs'

const {values, positionals} = parseArgs({allowPositionals: true, options: {dist: {type: 'string', default: 'dist'}}})
const [folder, ...others] = positionals
const {soundOf} = await import(path.resolve(values.dist, 'src/language/sound/index.js'))

const [surest, folds] = [Math.log(200), 4]

const read = (file) => {
  const found = []
  for (const line of fs.readFileSync(file, 'utf8').split('\n'))
    for (const {words, text} of sentencesOf(line))
      words.forEach(({lower, text: written}, i) => {
        const next = words[i + 1]
        if ((lower !== 'a' && lower !== 'an') || !next || !/^\s+["“‘(]*$/.test(next.before)) return
        if (i > 0 && written !== lower) return
        found.push({
          isAn: lower === 'an',
          next: next.text,
          text: text.slice(Math.max(0, next.start - 40), next.start + 30),
        })
      })
  return found
}

const files = listText(folder).map((name) => ({name, found: read(path.join(folder, name))}))

/** What a word looks like, from the most particular to the most general. */
function looksOf(word) {
  const lower = word.toLowerCase()
  const shape = word
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d/g, '0')
    .slice(0, 4)
  const looks = [`=${lower}`]
  for (let length = 6; length > 0; length--)
    if (lower.length >= length) looks.push(`${lower.slice(0, length)}~${length < 3 ? shape : ''}`)
  return looks
}

function count(parts) {
  const counts = new Map()
  for (const {found} of parts)
    for (const {isAn, next} of found)
      for (const look of looksOf(next)) {
        const known = counts.get(look) ?? [0, 0]
        known[isAn ? 1 : 0]++
        counts.set(look, known)
      }
  return counts
}

/** Log odds for “an”: by the most particular look that was seen thrice. */
function oddsOf(counts, word) {
  for (const look of looksOf(word)) {
    const known = counts.get(look)
    if (known && known[0] + known[1] >= 3) return Math.log((known[1] + 0.02) / (known[0] + 0.02))
  }
  return 0
}

const tally = () => ({
  all: 0,
  sounds: 0,
  soundsAgainst: 0,
  counts: 0,
  countsAgainst: 0,
  both: 0,
  silent: 0,
  silentKnown: 0,
})

function judge(counts, found, list, show) {
  for (const {isAn, next, text} of found) {
    list.all++
    const sound = soundOf(next)
    const odds = oddsOf(counts, next)
    const says = Math.abs(odds) < surest ? undefined : odds > 0
    if (sound) list[(sound === 'vowel') === isAn ? 'sounds' : 'soundsAgainst']++
    if (says !== undefined) list[says === isAn ? 'counts' : 'countsAgainst']++
    if (!sound) {
      list.silent++
      if (says !== undefined)
        list[says === isAn ? 'silentKnown' : 'silentAgainst'] =
          (list[says === isAn ? 'silentKnown' : 'silentAgainst'] ?? 0) + 1
    }
    const soundWrong = sound && (sound === 'vowel') !== isAn
    const countWrong = says !== undefined && says !== isAn
    if (show && (soundWrong || countWrong)) console.log(`${soundWrong ? 'S' : ' '}${countWrong ? 'C' : ' '} ${text}`)
  }
}

const held = tally()
for (let fold = 0; fold < folds; fold++) {
  const counts = count(files.filter((_, i) => i % folds !== fold))
  for (const {found} of files.filter((_, i) => i % folds === fold)) judge(counts, found, held, true)
}
console.log('held out', held)
const counts = count(files)
for (const file of others) {
  const list = tally()
  judge(counts, read(file), list, true)
  console.log(path.basename(file), list)
}
