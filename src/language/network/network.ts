import {type Doubting, findDoubts, type Suspected} from './doubts.ts'
import {featuresOfForm} from './features.ts'
import {createKernel} from './kernel.ts'
import type {Model, Weights} from './model.ts'
import {curveLength} from './scalar.ts'
import {findBestTree} from './tree.ts'

/** What the network makes of a sentence: one entry a word. */
export interface Parse {
  /** Numbers of the model's labels and relations. */
  labels: Uint8Array
  relations: Uint8Array
  /** 0 for the root, else the head's place from 1. */
  heads: Int32Array
  /** Probabilities of the three. */
  labelCertainty: Float32Array
  headCertainty: Float32Array
  relationCertainty: Float32Array
  /** Reckons what may be wrong at each word; nothing where the network was made without doubts. */
  doubt: () => readonly Suspected[]
}

/** What the network knows of a sentence's words, for training on top of it; good until the next sentence is read. */
export interface States {
  /** Of each form by itself. */
  forms: readonly Float32Array[]
  /** Of each word after the second and third layer, row by row. */
  second: Float32Array
  third: Float32Array
}

/** The longest sentence that is read in one piece, in words. */
export const longestSentence = 160

/** Forms whose first layer is kept; each takes 3 kB. */
const formsKept = 4096

/** Activations are kept as whole numbers of 1/1024, which leaves room for ±32. */
const unit = 1024

/** What values below zero are multiplied by. */
const leak = 0.1

/** What is known of a form by itself. */
interface FormEntry {
  mixed: Float32Array
  gates: Float32Array
  /** What it says to the layers that doubt, once that was asked. */
  doubts: Float32Array | undefined
}

/** A product's matrix in the kernel's memory, and what turns its sums into numbers. */
interface Product {
  at: number
  inputs: number
  outputs: number
  scales: number
  bias: number
}

/** Makes a reader of sentences; not safe for use by two callers at once, since it works in one memory. */
export function createNetwork(
  model: Model,
  {doubting, onStates, ...options}: {simd?: boolean; doubting?: Doubting; onStates?: (states: States) => void} = {},
): (forms: readonly string[]) => Parse {
  const {shape} = model
  const {hidden, layers, arc, relation: side, temperatures} = shape
  const width = 2 * hidden
  const inputs = shape.sizes.reduce((sum, size) => sum + size, shape.vector)
  const rows = longestSentence + 1

  const kernel = createKernel(memoryFor(model) + (doubting ? memoryForDoubts(doubting, 2 * hidden) : 0), options)
  const {int16, int32, float32} = kernel
  const put = (values: ArrayLike<number>) => {
    const place = kernel.allocate(4 * values.length)
    float32.set(values, place / 4)
    return place
  }
  const product = (name: string, from: Weights = model): Product => {
    const {rows, columns, scales, values} = from.matrix(`${name}.weight`)
    const at = kernel.allocate(2 * rows * columns)
    int16.set(values, at / 2)
    const bias = put(from.vector(`${name}.bias`))
    return {at, inputs: columns, outputs: rows, scales: put(scales.map((scale) => scale / unit)), bias}
  }
  const mix = product('mix')
  const recurrent = Array.from({length: layers}, (_, i) => product(`layers.${i}.input`))
  const states = recurrent.map((_, i) => put(model.vector(`layers.${i}.state`)))
  const label = product('label')
  const asDependent = product('as_dependent')
  const asHead = product('as_head')
  const query = product('query')
  const dependentRelation = product('dependent_relation')
  const headRelation = product('head_relation')
  const relation = product('relation')
  const distance = model.vector('distance')
  const curves = put([...curve((x) => 1 / (1 + Math.exp(-x))), ...curve(Math.tanh)])

  const wholes = (count: number) => kernel.allocate(2 * count)
  const floats = (count: number) => kernel.allocate(4 * count)
  // What is known of the words so far. The root stands before them as a row of its own, for where heads are made.
  const known = [floats((rows + 1) * width), floats((rows + 1) * width)] as [number, number]
  for (const place of known) float32.set(model.vector('root'), place / 4)
  const wholeRows = wholes((rows + 1) * width)
  const input = wholes(rows * Math.max(3 * side, inputs, arc))
  const second = wholes(rows * arc)
  const sums = kernel.allocate(4 * rows * Math.max(6 * hidden, rows + 3, label.outputs))
  const embedded = floats(inputs)
  const gates = floats(rows * 6 * hidden)
  const state = floats(hidden)
  const labelScores = floats(rows * label.outputs)
  const relationScores = floats(rows * relation.outputs)
  const dependents = floats(rows * Math.max(arc, side))
  const heads = floats(rows * Math.max(arc, side))
  const arcScores = new Float32Array(rows * rows)
  const forms = new Map<string, FormEntry>()
  const doubter = doubting && makeDoubter(doubting)

  const viewOf = (place: number, count: number) => float32.subarray(place / 4, place / 4 + count)

  /** The product with `count` rows of whole numbers, as numbers; those below zero times `slope`. */
  const multiply = (
    from: number,
    {at, inputs, outputs, scales, bias}: Product,
    count: number,
    to: number,
    slope = 1,
  ) => {
    kernel.multiply(from, at, sums, count, inputs, outputs)
    kernel.rescale(sums, scales, bias, to, count, outputs, slope)
  }

  const readForm = (form: string): FormEntry => {
    const read = forms.get(form)
    if (read) return read
    embed(model, form, viewOf(embedded, inputs))
    kernel.round(embedded, input, inputs, unit)
    multiply(input, mix, 1, embedded, leak)
    const mixed = viewOf(embedded, width).slice()
    kernel.round(embedded, input, width, unit)
    multiply(input, recurrent[0] as Product, 1, gates)
    if (forms.size >= formsKept) forms.clear()
    const entry = {mixed, gates: viewOf(gates, 6 * hidden).slice(), doubts: undefined}
    forms.set(form, entry)
    return entry
  }

  /** Writes values as whole numbers up to 2047; returns what one of them stands for. */
  const roundScaled = (from: number, to: number, count: number): number => {
    const scale = 2047 / largest(viewOf(from, count))
    kernel.round(from, to, count, scale)
    return 1 / scale
  }

  return (words) => {
    const count = words.length
    if (count > longestSentence) throw new RangeError(`A sentence of ${count} words is too long for the network.`)
    const entries = words.map(readForm)
    let [now, next] = known
    for (const [t, entry] of entries.entries()) {
      float32.set(entry.mixed, now / 4 + (t + 1) * width)
      float32.set(entry.gates, gates / 4 + t * 6 * hidden)
    }
    const wordRows = wholeRows + 2 * width
    let secondRows = noRows
    for (let i = 0; i < layers; i++) {
      if (i > 0) {
        kernel.round(now + 4 * width, wordRows, count * width, unit)
        if (i === layers - 1) {
          multiply(wordRows, label, count, labelScores)
          if (doubter) secondRows = int16.slice(wordRows / 2, wordRows / 2 + count * width)
        }
        multiply(wordRows, recurrent[i] as Product, count, gates)
      }
      const layer = states[i] as number
      kernel.recur(now + 4 * width, gates, layer, next + 4 * width, state, curves, hidden, count)
      ;[now, next] = [next, now]
    }
    const labels = choose(viewOf(labelScores, count * label.outputs), count, label.outputs, temperatures.label)

    kernel.round(now, wholeRows, (count + 1) * width, unit)
    onStates?.({
      forms: entries.map(({mixed}) => mixed),
      second: viewOf(next + 4 * width, count * width),
      third: viewOf(now + 4 * width, count * width),
    })
    const doubt = doubter?.(entries, secondRows, int16.slice(wordRows / 2, wordRows / 2 + count * width)) ?? (() => [])
    multiply(wholeRows, asHead, count + 1, heads, leak)
    multiply(wordRows, asDependent, count, dependents, leak)
    kernel.round(dependents, input, count * arc, unit)
    multiply(input, query, count, dependents)
    // Both sides are activations here: each takes the whole of 11 bits.
    const byQuery = roundScaled(dependents, input, count * arc)
    const byHead = roundScaled(heads, second, (count + 1) * arc)
    kernel.multiply(input, second, sums, count, arc, count + 1)
    scoreArcs(int32.subarray(sums / 4), arcScores, distance, shape.reach, count, byQuery * byHead)
    const tree = findBestTree(arcScores, count)
    const headCertainty = certaintyOf(arcScores, count, count + 1, tree, temperatures.arc)

    multiply(wholeRows, headRelation, count + 1, heads, leak)
    multiply(wordRows, dependentRelation, count, dependents, leak)
    for (let d = 0; d < count; d++) {
      const head = heads / 4 + (tree[d] as number) * side
      pairSides(float32, dependents / 4 + d * side, head, side, int16, input / 2 + d * 3 * side)
    }
    multiply(input, relation, count, relationScores)
    const relations = choose(
      viewOf(relationScores, count * relation.outputs),
      count,
      relation.outputs,
      temperatures.relation,
    )
    return {
      labels: labels.best,
      labelCertainty: labels.certainty,
      heads: tree,
      headCertainty,
      relations: relations.best,
      relationCertainty: relations.certainty,
      doubt,
    }
  }

  /** Layers as wide as the network's, which read a sentence once more: its forms, and what those made of its words. */
  function makeDoubter({weights, classes, layers}: Doubting) {
    const [form, fromSecond, fromThird, deep, out] = ['form', 'second', 'third', 'deep', 'out'].map((name) =>
      product(name, weights),
    ) as [Product, Product, Product, Product, Product]
    const recurrent = Array.from({length: layers}, (_, i) => ({
      gate: product(`layers.${i}.input`, weights),
      state: put(weights.vector(`layers.${i}.state`)),
    }))
    const [one, other, ofThird] = [floats(rows * width), floats(rows * width), floats(rows * width)]
    const scores = floats(rows * classes.length)

    const readForm = (entry: FormEntry): Float32Array => {
      if (entry.doubts) return entry.doubts
      float32.set(entry.mixed, embedded / 4)
      kernel.round(embedded, input, width, unit)
      multiply(input, form, 1, one)
      entry.doubts = viewOf(one, width).slice()
      return entry.doubts
    }
    const multiplyStates = (states: Int16Array, by: Product, count: number, to: number) => {
      int16.set(states, wholeRows / 2)
      multiply(wholeRows, by, count, to)
    }

    /** The states are kept until somebody asks: where no rule does, nothing is reckoned. */
    return (entries: readonly FormEntry[], second: Int16Array, third: Int16Array) => () => {
      const count = entries.length
      const forms = entries.map(readForm)
      multiplyStates(second, fromSecond, count, one)
      multiplyStates(third, fromThird, count, ofThird)
      let [now, next] = [one, other]
      addUp(viewOf(now, count * width), viewOf(ofThird, count * width), forms)
      for (const {gate, state: own} of recurrent) {
        kernel.round(now, input, count * width, unit)
        multiply(input, gate, count, gates)
        kernel.recur(now, gates, own, next, state, curves, hidden, count)
        ;[now, next] = [next, now]
      }
      kernel.round(now, input, count * width, unit)
      multiply(input, deep, count, now, leak)
      kernel.round(now, input, count * deep.outputs, unit)
      multiply(input, out, count, scores)
      return findDoubts(viewOf(scores, count * classes.length), count, classes)
    }
  }
}

const noRows = new Int16Array(0)

/** Bytes for weights and work, with some to spare. */
function memoryFor({shape, labels, relations}: Model): number {
  const {hidden, layers, mixed, arc, relation} = shape
  const outputs = labels.length + 2 * arc + 2 * relation
  const weights =
    mixed * 512 + layers * 6 * hidden * mixed + outputs * mixed + arc * arc + 3 * relation * relations.length
  const work = 512 + 36 * hidden + outputs + relations.length + 6 * (arc + relation) + longestSentence
  return 2 * weights + 4 * (longestSentence + 2) * work + 131_072
}

/** The same for what tells doubts. */
function memoryForDoubts({weights, classes, layers}: Doubting, width: number): number {
  const {rows: deep} = weights.matrix('deep.weight')
  const stored = 3 * width * width + layers * 3 * width * width + deep * (width + classes.length)
  return 2 * stored + 4 * (longestSentence + 2) * (3 * width + classes.length) + 65_536
}

/** Writes what is known of a form by itself: its features and its vector. */
function embed({features, vectors}: Model, form: string, into: Float32Array): void {
  const own = featuresOfForm(form)
  let at = 0
  for (const [kind, table] of features.entries()) {
    const feature = own[kind] as string
    // A form always has a word: there 0 is no “none”, but unused.
    table.read(feature === '' && kind > 0 ? 0 : (table.find(feature) ?? 1), into, at)
    at += table.columns
  }
  vectors.read(vectors.find(own[0] as string) ?? 0, into, at)
}

/** What is said of each word, all its parts together; less is made of what is below zero. */
function addUp(sums: Float32Array, more: Float32Array, forms: readonly Float32Array[]): void {
  for (const [t, form] of forms.entries())
    for (let k = 0, at = t * form.length; k < form.length; k++, at++) {
      const sum = (sums[at] as number) + (more[at] as number) + (form[k] as number)
      sums[at] = sum < 0 ? sum * leak : sum
    }
}

/** A function's values as the kernel wants them. */
function curve(valueAt: (x: number) => number): Float32Array {
  const values = new Float32Array(curveLength)
  for (let i = 0; i < curveLength; i++) values[i] = valueAt(i / 256 - 8)
  return values
}

function largest(values: Float32Array): number {
  let most = 1e-6
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] as number))
  return most
}

/** A dependent's row, its head's and their product, one after another, as whole numbers. */
function pairSides(
  values: Float32Array,
  dependent: number,
  head: number,
  side: number,
  int16: Int16Array,
  to: number,
): void {
  for (let k = 0; k < side; k++) {
    const own = values[dependent + k] as number
    const other = values[head + k] as number
    int16[to + k] = wholeOf(own * unit)
    int16[to + side + k] = wholeOf(other * unit)
    int16[to + 2 * side + k] = wholeOf(own * other * unit)
  }
}

/** The nearest whole number within 16 bits; several times faster than Math.round. */
function wholeOf(x: number): number {
  return x > 32767 ? 32767 : x < -32767 ? -32767 : ((x + 32768.5) | 0) - 32768
}

function scoreArcs(
  sums: Int32Array,
  scores: Float32Array,
  distance: Float32Array,
  reach: number,
  count: number,
  scale: number,
): void {
  const width = count + 1
  for (let d = 0; d < count; d++)
    for (let h = 0; h < width; h++) {
      const apart = Math.max(-reach, Math.min(reach, h - (d + 1)))
      const near = h === 0 ? 0 : (distance[apart + reach] as number)
      scores[d * width + h] = h === d + 1 ? -1e9 : (sums[d * width + h] as number) * scale + near
    }
}

/** The best class of each row, and its probability. */
function choose(scores: Float32Array, count: number, classes: number, temperature: number) {
  const best = new Uint8Array(count)
  for (let r = 0; r < count; r++) {
    const row = r * classes
    let most = scores[row] as number
    for (let c = 1; c < classes; c++) {
      const score = scores[row + c] as number
      if (score <= most) continue
      most = score
      best[r] = c
    }
  }
  return {best, certainty: certaintyOf(scores, count, classes, best, temperature)}
}

/** Probability of the chosen class of each row, by the softmax of its scores. */
function certaintyOf(
  scores: Float32Array,
  count: number,
  classes: number,
  chosen: ArrayLike<number>,
  temperature: number,
): Float32Array {
  const certainty = new Float32Array(count)
  for (let r = 0; r < count; r++) {
    const row = r * classes
    const own = scores[row + (chosen[r] as number)] as number
    // What is less likely by a factor of a million does not count; nearly all is not even looked at closely.
    const least = own - 14.5 * temperature
    let sum = 0
    for (let c = 0; c < classes; c++) {
      const score = scores[row + c] as number
      if (score < least) continue
      const lead = (score - own) / temperature
      if (lead > -14) sum += Math.exp(lead)
    }
    certainty[r] = 1 / sum
  }
  return certainty
}
