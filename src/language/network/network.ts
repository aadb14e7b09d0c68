import {featuresOfForm} from './features.ts'
import {createKernel, type Kernel} from './kernel.ts'
import type {Model} from './model.ts'
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
}

/** The longest sentence that is read in one piece, in words. */
export const longestSentence = 160

/** Forms whose first layer is kept; each takes 2 kB. */
const formsKept = 4096

/** Activations are kept as whole numbers of 1/1024, which leaves room for ±32. */
const unit = 1024

/** What values below zero are multiplied by. */
const leak = 0.1

/** A product's matrix in the kernel's memory, and what turns its sums into numbers. */
interface Product {
  at: number
  inputs: number
  outputs: number
  scales: Float32Array
  bias: Float32Array
}

/** Makes a reader of sentences; not safe for use by two callers at once, since it works in one memory. */
export function createNetwork(model: Model, options?: {simd?: boolean}): (forms: readonly string[]) => Parse {
  const {shape} = model
  const {hidden, layers, arc, relation: side, temperatures} = shape
  const width = 2 * hidden
  const inputs = shape.sizes.reduce((sum, size) => sum + size, shape.vector)
  const rows = longestSentence + 1

  const kernel = createKernel(memoryFor(model), options)
  const {int16, int32} = kernel
  const product = productsIn(kernel, model)
  const mix = product('mix')
  const recurrent = Array.from({length: layers}, (_, i) => product(`layers.${i}.input`))
  const states = recurrent.map((_, i) => model.vector(`layers.${i}.state`))
  const label = product('label')
  const asDependent = product('as_dependent')
  const asHead = product('as_head')
  const query = product('query')
  const dependentRelation = product('dependent_relation')
  const headRelation = product('head_relation')
  const relation = product('relation')
  const root = model.vector('root')
  const distance = model.vector('distance')

  const input = kernel.allocate(2 * rows * Math.max(3 * side, inputs, width, arc)) >> 1
  const second = kernel.allocate(2 * rows * Math.max(arc, side)) >> 1
  const output = kernel.allocate(4 * rows * Math.max(6 * hidden, rows + 3, label.outputs)) >> 2

  const forms = new Map<string, {mixed: Float32Array; gates: Float32Array}>()
  const x = new Float32Array(rows * width)
  const next = new Float32Array(rows * width)
  const gates = new Float32Array(rows * 6 * hidden)
  const state = new Float32Array(hidden)

  /** Sums of `count` rows that stand at `input`, as numbers; those below zero times `slope`. */
  const multiply = (
    {at, inputs, outputs, scales, bias}: Product,
    count: number,
    into: Float32Array,
    slope = 1,
  ): void => {
    kernel.multiply(input * 2, at, output * 4, count, inputs, outputs)
    for (let r = 0, o = 0; r < count; r++)
      for (let c = 0; c < outputs; c++, o++) {
        const value = (int32[output + o] as number) * (scales[c] as number) + (bias[c] as number)
        into[o] = value < 0 ? value * slope : value
      }
  }

  const give = (values: Float32Array, count: number, to: number = input): void => {
    for (let i = 0; i < count; i++) int16[to + i] = wholeOf((values[i] as number) * unit)
  }

  const readForm = (form: string) => {
    const known = forms.get(form)
    if (known) return known
    const values = embed(model, form, inputs)
    give(values, inputs)
    const mixed = new Float32Array(width)
    multiply(mix, 1, mixed, leak)
    give(mixed, width)
    const first = new Float32Array(6 * hidden)
    multiply(recurrent[0] as Product, 1, first)
    if (forms.size >= formsKept) forms.clear()
    const entry = {mixed, gates: first}
    forms.set(form, entry)
    return entry
  }

  const runLayer = (i: number, count: number): void => {
    const weights = states[i] as Float32Array
    recur(x, gates, weights, next, state, hidden, count, 1)
    recur(x, gates, weights, next, state, hidden, count, -1)
    x.set(next.subarray(0, count * width))
  }

  const scores = new Float32Array(rows * rows)
  const labelScores = new Float32Array(rows * label.outputs)
  const relationScores = new Float32Array(rows * relation.outputs)
  const dependents = new Float32Array(rows * Math.max(arc, side))
  const heads = new Float32Array(rows * Math.max(arc, side))

  return (words) => {
    const count = words.length
    if (count > longestSentence) throw new RangeError(`A sentence of ${count} words is too long for the network.`)
    words.forEach((form, t) => {
      const entry = readForm(form)
      x.set(entry.mixed, t * width)
      gates.set(entry.gates, t * 6 * hidden)
    })
    for (let i = 0; i < layers; i++) {
      if (i > 0) {
        give(x, count * width)
        if (i === layers - 1) multiply(label, count, labelScores)
        multiply(recurrent[i] as Product, count, gates)
      }
      runLayer(i, count)
    }
    const labels = choose(labelScores, count, label.outputs, temperatures.label)

    // The root stands before the words as a row of its own where heads are made.
    next.set(root)
    next.set(x.subarray(0, count * width), width)
    give(next, (count + 1) * width)
    multiply(asHead, count + 1, heads, leak)
    give(x, count * width)
    multiply(asDependent, count, dependents, leak)
    give(dependents, count * arc)
    multiply(query, count, dependents)
    // Both sides are activations here: each takes the whole of 11 bits.
    const byQuery = giveScaled(dependents, count * arc, int16, input)
    const byHead = giveScaled(heads, (count + 1) * arc, int16, second)
    kernel.multiply(input * 2, second * 2, output * 4, count, arc, count + 1)
    scoreArcs(int32.subarray(output), scores, distance, shape.reach, count, byQuery * byHead)
    const tree = findBestTree(scores, count)
    const headCertainty = certaintyOf(scores, count, count + 1, tree, temperatures.arc)

    give(next, (count + 1) * width)
    multiply(headRelation, count + 1, heads, leak)
    give(x, count * width)
    multiply(dependentRelation, count, dependents, leak)
    for (let d = 0; d < count; d++)
      pairSides(dependents, d * side, heads, (tree[d] as number) * side, side, int16, input + d * 3 * side)
    multiply(relation, count, relationScores)
    const relations = choose(relationScores, count, relation.outputs, temperatures.relation)
    return {
      labels: labels.best,
      labelCertainty: labels.certainty,
      heads: tree,
      headCertainty,
      relations: relations.best,
      relationCertainty: relations.certainty,
    }
  }
}

/** Bytes for weights and work. */
function memoryFor({shape, labels}: Model): number {
  const {hidden, layers, mixed, arc, relation} = shape
  const weights =
    mixed * 512 +
    layers * 6 * hidden * mixed +
    (labels.length + 2 * arc + 2 * relation) * mixed +
    arc * arc +
    3 * relation * 128
  const work = (longestSentence + 4) * (512 + arc + 6 * hidden * 2 + longestSentence * 2)
  return 2 * (weights + work) + 65536
}

function productsIn(kernel: Kernel, model: Model): (name: string) => Product {
  return (name) => {
    const {rows, columns, scales, values} = model.matrix(`${name}.weight`)
    const at = kernel.allocate(2 * rows * columns)
    kernel.int16.set(values, at >> 1)
    return {
      at,
      inputs: columns,
      outputs: rows,
      scales: scales.map((scale) => scale / unit),
      bias: model.vector(`${name}.bias`),
    }
  }
}

function embed({features, vectors}: Model, form: string, inputs: number): Float32Array {
  const values = new Float32Array(inputs)
  const own = featuresOfForm(form)
  let at = 0
  for (const [kind, table] of features.entries()) {
    const feature = own[kind] as string
    // A form always has a word: there 0 is no “none”, but unused.
    table.read(feature === '' && kind > 0 ? 0 : (table.find(feature) ?? 1), values, at)
    at += table.columns
  }
  vectors.read(vectors.find(own[0] as string) ?? 0, values, at)
  return values
}

/** One direction of a layer of simple recurrent units, with its highway. `gates` hold candidate, forget and reset. */
function recur(
  x: Float32Array,
  gates: Float32Array,
  weights: Float32Array,
  out: Float32Array,
  state: Float32Array,
  hidden: number,
  count: number,
  step: 1 | -1,
): void {
  const side = step > 0 ? 0 : hidden
  const width = 2 * hidden
  state.fill(0)
  for (let i = 0; i < count; i++) {
    const t = step > 0 ? i : count - 1 - i
    const gate = t * 6 * hidden + 3 * side
    const place = t * width + side
    for (let j = 0; j < hidden; j++) {
      const before = state[j] as number
      const candidate = gates[gate + j] as number
      const kept = sigmoid((gates[gate + hidden + j] as number) + (weights[side + j] as number) * before)
      const reset = sigmoid((gates[gate + 2 * hidden + j] as number) + (weights[width + side + j] as number) * before)
      const now = candidate + kept * (before - candidate)
      state[j] = now
      const past = x[place + j] as number
      out[place + j] = past + reset * (tanh(now) - past)
    }
  }
}

/** Values between −8 and 8 by table, 1/256 apart, halfway rounded: the same in every engine. */
const steps = 256
const reach = 8
const sigmoids = Float32Array.from({length: 2 * reach * steps + 1}, (_, i) => 1 / (1 + Math.exp(reach - i / steps)))
const tanhs = Float32Array.from({length: 2 * reach * steps + 1}, (_, i) => Math.tanh(i / steps - reach))

function sigmoid(x: number): number {
  return x <= -reach ? 0 : x >= reach ? 1 : (sigmoids[((x + reach) * steps + 0.5) | 0] as number)
}

function tanh(x: number): number {
  return x <= -reach ? -1 : x >= reach ? 1 : (tanhs[((x + reach) * steps + 0.5) | 0] as number)
}

/** The nearest whole number within 16 bits; several times faster than Math.round. */
function wholeOf(x: number): number {
  return x > 32767 ? 32767 : x < -32767 ? -32767 : ((x + 32768.5) | 0) - 32768
}

/** Writes values as whole numbers up to 2047; returns what one of them stands for. */
function giveScaled(values: Float32Array, count: number, int16: Int16Array, to: number): number {
  let most = 1e-6
  for (let i = 0; i < count; i++) most = Math.max(most, Math.abs(values[i] as number))
  const scale = 2047 / most
  for (let i = 0; i < count; i++) int16[to + i] = wholeOf((values[i] as number) * scale)
  return 1 / scale
}

/** A dependent's row, its head's and their product, one after another. */
function pairSides(
  dependents: Float32Array,
  dependent: number,
  heads: Float32Array,
  head: number,
  side: number,
  int16: Int16Array,
  to: number,
): void {
  for (let k = 0; k < side; k++) {
    const own = dependents[dependent + k] as number
    const other = heads[head + k] as number
    int16[to + k] = wholeOf(own * unit)
    int16[to + side + k] = wholeOf(other * unit)
    int16[to + 2 * side + k] = wholeOf(own * other * unit)
  }
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
  for (let r = 0; r < count; r++)
    for (let c = 1; c < classes; c++)
      if ((scores[r * classes + c] as number) > (scores[r * classes + (best[r] as number)] as number)) best[r] = c
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
  return Float32Array.from({length: count}, (_, r) => {
    const own = scores[r * classes + (chosen[r] as number)] as number
    let sum = 0
    for (let c = 0; c < classes; c++) {
      const lead = ((scores[r * classes + c] as number) - own) / temperature
      // What is less likely by a factor of a million does not count.
      if (lead > -14) sum += Math.exp(lead)
    }
    return 1 / sum
  })
}
