// Judges the model by text: node evaluate.mjs FILE… [--dist DIST] [--alarms] [--kinds]
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {judge} from './judge.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    dist: {type: 'string', default: 'dist'},
    alarms: {type: 'boolean'},
    kinds: {type: 'boolean'},
  },
})
const load = (name) => import(path.resolve(values.dist, 'rules/confusable', name))
const [{findConfusions}, {isReadable}, {pairs}] = await Promise.all(['model.js', 'context.js', 'weights.js'].map(load))

for (const file of positionals) {
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  const {words, alarms, kinds, seconds} = judge(lines, {findConfusions, isReadable, pairs})
  if (values.alarms)
    for (const {sentence, word, right} of alarms)
      console.log(`${word.lower} > ${right}: ${show(sentence.text, word.start)}`)
  const counts = [...kinds.values()]
  const all = counts.reduce((sum, count) => sum + count.all, 0)
  const hit = counts.reduce((sum, count) => sum + count.hit, 0)
  console.log(
    `${path.basename(file)}: ${words} words, ${alarms.length} alarms (${((alarms.length / words) * 1e4).toFixed(2)} per 10,000 words), ` +
      `found ${hit} of ${all} slips (${((hit / all) * 100).toFixed(1)} %); ${Math.round(words / seconds)} words/s`,
  )
  if (values.kinds)
    for (const [kind, count] of [...kinds].sort((a, b) => b[1].all - a[1].all))
      console.log(`  ${kind}: ${count.hit} of ${count.all}`)
}

function show(text, start) {
  return `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, start + 60)}`
}
