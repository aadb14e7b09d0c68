import fs from 'node:fs'
import {loadModel} from '../../dist/src/language/network/model.js'
import {createNetwork} from '../../dist/src/language/network/network.js'
import {storedModel} from '../../dist/src/language/network/weights.js'

const model = loadModel(storedModel)
const tags = model.labels.map((label) => label.split('|')[0])
let states
const read = createNetwork(model, {
  onStates: (own) => {
    states = own
  },
})

/** Penn tags of a sentence's words. */
export const tagsOf = (forms) => Array.from(read(forms).labels, (label) => tags[label])

/**
 * Writes sentences as train.py reads them: OUT.labels (a byte a token), OUT.forms (int32: the number of its form),
 * OUT.states (int16, of 1/1024: second and third layer), OUT.mixed (the same of each form) and OUT.lengths (int32: tokens of
 * each sentence).
 */
export function openDrawn(out) {
  const numbers = new Map()
  const lengths = []
  const files = Object.fromEntries(
    ['labels', 'forms', 'states', 'mixed'].map((name) => [name, fs.openSync(`${out}.${name}`, 'w')]),
  )
  const write = (forms, labels) => {
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
  const close = () => fs.writeFileSync(`${out}.lengths`, Int32Array.from(lengths))
  return {write, close}
}

function toWhole(values) {
  return Int16Array.from(values, (value) => Math.max(-32768, Math.min(32767, Math.round(value * 1024))))
}
