// Sentences of open text with faults put in, as the network sees them: node draw.mjs TEXTS OUT [SHARE] [SEED]
//
// TEXTS is a folder of .txt files with one paragraph a line. Of each, a share of the stretches of bench/faults.mjs's half a
// is drawn. Writes OUT.labels (a byte a token: its class), OUT.forms (int32: the number of its form), OUT.states (int16, of
// 1/1024: second and third layer), OUT.mixed (the same of each form), OUT.lengths (int32: tokens of each sentence) and
// OUT.classes (JSON).
import fs from 'node:fs'
import path from 'node:path'
import {parseCopy} from '../../dist/src/engine/parse.js'
import {readText} from '../../dist/src/formats/text.js'
import {loadModel} from '../../dist/src/language/network/model.js'
import {createNetwork} from '../../dist/src/language/network/network.js'
import {storedModel} from '../../dist/src/language/network/weights.js'
import {tokenize} from '../../dist/src/language/tokenize.js'
import {readingOf} from '../../dist/src/rule-kit/index.js'
import {generator} from '../syntax/faults.mjs'
import {classes, faultyCopy} from './copies.mjs'

const [, , texts, out, share = '0.4', seed = '5'] = process.argv
const random = generator(Number(seed))
const model = loadModel(storedModel)
const tags = model.labels.map((label) => label.split('|')[0])
let states
const read = createNetwork(model, {
  onStates: (own) => {
    states = own
  },
})
const numbers = new Map()
const files = Object.fromEntries(
  ['labels', 'forms', 'states', 'mixed'].map((name) => [name, fs.openSync(`${out}.${name}`, 'w')]),
)
const lengths = []

for (const file of fs.readdirSync(texts).filter((name) => name.endsWith('.txt')))
  for (const line of fs.readFileSync(path.join(texts, file), 'utf8').split('\n'))
    for (const stretch of stretchesOf(line))
      if (stretch.length > 60 && halfOf(stretch) === 'a' && random() < Number(share)) drawFrom(stretch)

fs.writeFileSync(`${out}.lengths`, Int32Array.from(lengths))
fs.writeFileSync(`${out}.classes`, JSON.stringify(classes))

function drawFrom(stretch) {
  const sentences = readingOf(parseCopy(readText(stretch, 'story.txt'))).sentences.map(({text}) => formsOf(text))
  for (const [i, forms] of sentences.entries()) {
    if (!forms) continue
    if (random() < 0.3) write(forms, [])
    const next = sentences[i + 1]
    const copy = faultyCopy({forms, tags: tagsOf(forms), next, nextTag: next && tagsOf(next)[0]}, random)
    write(copy.forms, copy.labels)
  }
}

/** The words of a sentence of running copy. */
function formsOf(text) {
  const forms = tokenize(text).map(({start, end}) => text.slice(start, end))
  const isCopy = /[.?!]["”')]*$/.test(text) && /^["“'(]?\p{Lu}/u.test(text)
  return isCopy && forms.length > 4 && forms.length < 71 ? forms : undefined
}

function tagsOf(forms) {
  return Array.from(read(forms).labels, (label) => tags[label])
}

function write(forms, labels) {
  read(forms)
  const {second, third} = states
  const width = second.length / forms.length
  const rows = new Int16Array(2 * second.length)
  const own = forms.map((form, t) => {
    rows.set(toWhole(second.subarray(t * width, (t + 1) * width)), 2 * t * width)
    rows.set(toWhole(third.subarray(t * width, (t + 1) * width)), (2 * t + 1) * width)
    if (!numbers.has(form)) {
      numbers.set(form, numbers.size)
      fs.writeSync(files.mixed, toWhole(states.forms[t]))
    }
    return numbers.get(form)
  })
  fs.writeSync(files.states, rows)
  fs.writeSync(files.forms, Int32Array.from(own))
  fs.writeSync(
    files.labels,
    Uint8Array.from(forms, (_, t) => labels[t] ?? 0),
  )
  lengths.push(forms.length)
}

function toWhole(values) {
  return Int16Array.from(values, (value) => Math.max(-32768, Math.min(32767, Math.round(value * 1024))))
}

/** As bench/faults.mjs cuts a paragraph, and halves the stretches. */
function stretchesOf(line) {
  const stretches = ['']
  for (const sentence of line.replace(/\s+/g, ' ').split(/(?<=[.!?]["”’]?) (?=["“‘]?\p{Lu})/u)) {
    if (stretches.at(-1).length > 500) stretches.push('')
    stretches.push(`${stretches.pop()} ${sentence}`.trim())
  }
  return stretches
}

function halfOf(text) {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash >>> 7) & 1 ? 'b' : 'a'
}
