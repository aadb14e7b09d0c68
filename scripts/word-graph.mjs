// Encodes words, each with a small number, in the form that src/lexicon/graph.ts reads: the smallest graph that spells
// them, and a table of numbers that a hash of the word finds.

import fs from 'node:fs'
import {fileURLToPath} from 'node:url'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** How an arc says where it leads. */
const modes = {next: 0, end: 1, common: 2, far: 14}
const commonNodes = (modes.far - modes.common) * 64
const mostFar = (16 - modes.far) * 64 ** 3

/** Writes a module of src/lexicon. */
export function writeGraph(file, name, comment, numbers) {
  const fields = Object.entries(encodeGraph(numbers)).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  const text = `// Written by \`npm run generate\`.
import type {StoredGraph} from './graph.ts'

/** ${comment} */
export const ${name}: StoredGraph = {
${fields.join('')}}
`
  const whole = fileURLToPath(new URL(`../src/lexicon/${file}.ts`, import.meta.url))
  if (!fs.existsSync(whole) || fs.readFileSync(whole, 'utf8') !== text) fs.writeFileSync(whole, text)
}

/**
 * @param {Map<string, number>} numbers of every word
 * @returns {import('../src/lexicon/graph.ts').StoredGraph}
 */
function encodeGraph(numbers) {
  const words = [...numbers.keys()].sort((a, b) => (a < b ? -1 : 1))
  const letters = [...new Set(words.join(''))].sort().join('')
  if (letters.length > 64) throw new Error(`${letters.length} letters; at most 64 are accepted.`)
  const values = [...new Set(numbers.values())].sort((a, b) => a - b)
  if (values.length > 256) throw new Error(`${values.length} different numbers; at most 256 are accepted.`)
  const places = new Map(values.map((value, i) => [value, i]))
  const bytes = new Map(words.map((word) => [word, places.get(numbers.get(word))]))
  return {letters, ...encodeNodes(buildGraph(words), letters), values, ...encodeTable(bytes)}
}

/** The smallest acyclic automaton of words in order (Daciuk et al. 2000): its root. */
function buildGraph(words) {
  const known = new Map()
  let count = 0
  const makeNode = () => ({id: count++, isWord: false, arcs: []})
  const keyOf = ({isWord, arcs}) => `${isWord ? '!' : ''}${arcs.map(({letter, node}) => letter + node.id).join(' ')}`
  const path = [makeNode()]
  const close = (length) => {
    while (path.length > length + 1) {
      const node = path.pop()
      const key = keyOf(node)
      if (known.has(key)) path.at(-1).arcs.at(-1).node = known.get(key)
      else known.set(key, node)
    }
  }
  let before = ''
  for (const word of words) {
    let shared = 0
    while (shared < before.length && word[shared] === before[shared]) shared++
    close(shared)
    for (const letter of word.slice(shared)) {
      const node = makeNode()
      path.at(-1).arcs.push({letter, node})
      path.push(node)
    }
    path.at(-1).isWord = true
    before = word
  }
  close(0)
  return path[0]
}

function encodeNodes(root, letters) {
  const nodes = layOut(root)
  const following = new Map(nodes.map((node, i) => [node, nodes[i + 1]]))
  const common = listCommonNodes(nodes)
  const ranks = new Map(common.map((node, i) => [node, i]))
  const modeOf = (from, arc) => {
    const {node} = arc
    if (!node.arcs.length) return modes.end
    if (following.get(from) === node && from.arcs.findLast((other) => other.node === node) === arc) return modes.next
    return ranks.has(node) ? modes.common : modes.far
  }
  const sizes = {[modes.next]: 2, [modes.end]: 2, [modes.common]: 3, [modes.far]: 5}
  const offsets = new Map()
  let size = 0
  for (const node of nodes) {
    offsets.set(node, size)
    for (const arc of node.arcs) size += sizes[modeOf(node, arc)]
  }
  if (size > mostFar) throw new Error(`The graph has ${size} characters; at most ${mostFar} are accepted.`)
  const digits = []
  for (const from of nodes) {
    // What leads to the next node is the last of its node's arcs, so that the reader knows where that one begins.
    const arcs = from.arcs.toSorted((a, b) => isNext(from, a) - isNext(from, b))
    for (const [i, arc] of arcs.entries()) {
      const mode = modeOf(from, arc)
      const [rank, offset] = [ranks.get(arc.node) ?? 0, offsets.get(arc.node) ?? 0]
      const high = mode === modes.common ? rank >> 6 : mode === modes.far ? offset >> 18 : 0
      digits.push(letters.indexOf(arc.letter), ((mode + high) << 2) | (arc.node.isWord << 1) | (i === arcs.length - 1))
      if (mode === modes.common) digits.push(rank & 63)
      if (mode === modes.far) digits.push((offset >> 12) & 63, (offset >> 6) & 63, offset & 63)
    }
  }
  return {common: common.map((node) => offsets.get(node)), arcs: digits.map((digit) => alphabet[digit]).join('')}

  function isNext(from, arc) {
    return modeOf(from, arc) === modes.next ? 1 : 0
  }
}

/** Every node that has arcs, each followed by one that it leads to where that stands nowhere yet. */
function layOut(root) {
  const nodes = new Set()
  const visit = (node) => {
    if (nodes.has(node) || !node.arcs.length) return
    nodes.add(node)
    for (const arc of node.arcs) visit(arc.node)
  }
  visit(root)
  return [...nodes]
}

function listCommonNodes(nodes) {
  const counts = new Map(nodes.map((node) => [node, 0]))
  for (const {arcs} of nodes) for (const {node} of arcs) if (counts.has(node)) counts.set(node, counts.get(node) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, commonNodes)
    .map(([node]) => node)
}

/**
 * A byte for each word, such that the three slots its hash points to give it by exclusive or: no word needs to be stored
 * (Botelho et al. 2007). What a word that is not in it gives is chance.
 */
function encodeTable(bytes) {
  const third = Math.ceil((bytes.size * 1.24) / 3)
  for (let seed = 1; ; seed++) {
    const order = peel([...bytes.keys()], third, seed)
    if (!order) continue
    const table = new Uint8Array(3 * Math.ceil(third))
    for (const {word, slot, slots} of order.reverse()) {
      table[slot] = 0
      table[slot] = slots.reduce((sum, one) => sum ^ table[one], bytes.get(word))
    }
    return {third, seed, table: Buffer.from(table).toString('base64')}
  }
}

/** Words in such an order that each has a slot that no later one has; undefined where these hashes allow none. */
function peel(words, third, seed) {
  const slotsOf = words.map((word) => hashToSlots(word, third, seed))
  const members = Array.from({length: 3 * third}, () => new Set())
  for (const [i, slots] of slotsOf.entries()) for (const slot of slots) members[slot].add(i)
  const single = members.flatMap((set, slot) => (set.size === 1 ? [slot] : []))
  const order = []
  while (single.length) {
    const slot = single.pop()
    if (members[slot].size !== 1) continue
    const [i] = members[slot]
    order.push({word: words[i], slot, slots: slotsOf[i]})
    for (const other of slotsOf[i]) {
      members[other].delete(i)
      if (members[other].size === 1) single.push(other)
    }
  }
  return order.length === words.length ? order : undefined
}

/** As src/lexicon/graph.ts has it. */
function hashToSlots(word, third, seed) {
  let hash = seed
  const slots = []
  for (let i = 0; i < 3; i++) {
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    hash ^= hash >>> 13
    slots.push(i * third + ((hash >>> 0) % third))
  }
  return slots
}
