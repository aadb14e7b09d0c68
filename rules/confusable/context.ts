import {lookUp, type Table, type Word} from '../../src/rule-kit/index.ts'

/** A sentence as the model sees it: words and marks of punctuation in a row, with room at both ends. */
export interface Row {
  /** Hashes of the words. */
  forms: Uint32Array
  /** What kind of word each is: a class of words that keep the same company, or its shape. */
  kinds: Uint32Array
  /** Hashes of the last letters. */
  endings: Uint32Array
  /** Where each word of the sentence stands in the row. */
  places: Int32Array
  length: number
}

/** How far the model looks to each side. */
const reach = 3

/** Kinds up to here are classes from the table; what the table does not know has a kind above. */
const firstShape = 256

const [figureKind, nameKind, compoundKind, opaqueKind, edgeKind, markKind] = [256, 257, 258, 259, 260, 261]

/** Endings that tell what an unknown word may be. */
const endings = 'ing ed ly er est ion ity al ic ous ive ble ful less ment ness ism ist an en or s y'.split(' ')

/** Contractions that are one word to the model; any other word with ’s is two. */
const contractions = new Set("it's that's he's she's who's what's there's here's where's how's let's".split(' '))

/** Whether a word is one to judge: no name, no headline in capitals. */
export function isReadable({text, lower, before}: Pick<Word, 'text' | 'lower' | 'before'>, index: number): boolean {
  const rest = text.slice(1).replaceAll('’', "'")
  if (rest !== lower.slice(1)) return false
  return text.charCodeAt(0) === lower.charCodeAt(0) || index === 0 || /["“‘]$/.test(before)
}

/** Fewer words are hardly a sentence. */
export const shortest = 4

/** Stands within marks of its own: the word itself is spoken of. */
export function isAlone(words: readonly Pick<Word, 'before'>[], index: number): boolean {
  return /["“‘'([]$/.test(words[index]?.before ?? '') && /^["”’')\]]/.test(words[index + 1]?.before ?? '')
}

/** Lays a sentence out in a row. */
export function rowOf(words: readonly Pick<Word, 'text' | 'lower' | 'before'>[], after: string, classes: Table): Row {
  const room = 3 * words.length + 2 * reach + 1
  const row: Row = {
    forms: new Uint32Array(room),
    kinds: new Uint32Array(room),
    endings: new Uint32Array(room),
    places: new Int32Array(words.length),
    length: 0,
  }
  for (let i = 0; i < reach; i++) add(row, edge, edgeKind, edge)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Pick<Word, 'text' | 'lower' | 'before'>
    addMarks(row, word.before)
    row.places[i] = row.length
    addWord(row, word, i === 0, classes)
  }
  addMarks(row, after)
  for (let i = 0; i < reach; i++) add(row, edge, edgeKind, edge)
  return row
}

function add(row: Row, form: number, kind: number, ending: number): void {
  row.forms[row.length] = form
  row.kinds[row.length] = kind
  row.endings[row.length] = ending
  row.length++
}

/** What stands between two words counts as one symbol: the sorts of marks in it. */
function addMarks(row: Row, text: string): void {
  if (text === ' ' || text === '') return
  let form = 0
  for (let i = 0; i < text.length && i < 4; i++) {
    const sort = sortOfMark(text.charCodeAt(i))
    if (sort) form = Math.imul(form + sort, 0x01000193) >>> 0
  }
  if (form) add(row, form, markKind, form)
}

function sortOfMark(code: number): number {
  if (code <= 32 || code === 0xa0) return 0
  const mark = String.fromCharCode(code)
  if (mark === ',') return 1
  if (mark === ';' || mark === ':') return 2
  if ('–—-‐‑−'.includes(mark)) return 3
  if ('"“”‘’\'«»'.includes(mark)) return 4
  if ('([{'.includes(mark)) return 5
  if (')]}'.includes(mark)) return 6
  if ('.!?…'.includes(mark)) return 7
  return '$£€¥'.includes(mark) ? 8 : 9
}

function addWord(row: Row, {text, lower}: Pick<Word, 'text' | 'lower'>, isFirst: boolean, classes: Table): void {
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const form = /^\d+$/.test(lower) ? (lower.length === 4 ? year : figure) : mixedFigure
    add(row, form, figureKind, form)
    return
  }
  if (first === 0xfffc) {
    add(row, opaqueKind, opaqueKind, opaqueKind)
    return
  }
  const isName = !isFirst && text.charCodeAt(0) !== first
  const isPossessive = lower.length > 2 && lower.endsWith("'s") && !contractions.has(lower)
  const base = isPossessive ? lower.slice(0, -2) : lower
  const form = hashOf(base, 0)
  add(row, form, kindOf(base, form, isName, classes), isName ? name : hashOf(base, Math.max(0, base.length - 3)))
  if (isPossessive) add(row, possessive, markKind, possessive)
}

function kindOf(base: string, form: number, isName: boolean, classes: Table): number {
  if (isName && base !== 'i' && base !== "i'm") return nameKind
  const known = lookUp(classes, form)
  if (known !== undefined) return known
  if (base.includes('-')) return compoundKind
  const ending = endings.findIndex((one) => base.endsWith(one))
  return firstShape + 16 + ending
}

/** FNV-1a, mixed once more so that the highest bits are as good as the lowest. @public Training needs it. */
export function hashOf(text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

const [edge, year, figure, mixedFigure, name, possessive] = ['<>', '#y', '#', '#x', 'Aa', "'s"].map((text) =>
  hashOf(text, 0),
) as [number, number, number, number, number, number]

/** Every feature is a hash of some of the neighbours: F form, K kind, E ending; a number is the place from the word. */
const shapes =
  'F-1 F1 F-2 F2 F-3 F3 K-1 K1 K-2 K2 E-1 E1 F-2F-1 F1F2 F-1F1 K-2K-1 K1K2 K-1K1 F-1K1 K-1F1 K-2F-1 F1K2 E-1E1 ' +
  'F-3F-2F-1 F1F2F3 F-2F-1F1 F-1F1F2 K-3K-2K-1 K1K2K3 K-2K-1K1 K-1K1K2 K-2K-1K1K2'

const templates = shapes.split(' ').map((shape) =>
  [...shape.matchAll(/([FKE])(-?\d)/g)].map(([, slot, place]) => ({
    slot: 'FKE'.indexOf(slot as string),
    place: Number(place),
  })),
)

/** The number of features that a place has; the last is the same everywhere. */
export const featureCount: number = templates.length + 1

/** The slots that the templates read, in turn: from how far, and which; negative numbers end a template. */
const plan = Int32Array.from(
  templates.flatMap((parts) => [...parts.map(({slot, place}) => slot * 16 + place + reach), -1]),
)

/** Fills in the features of a place in a row. */
export function findFeatures({forms, kinds, endings: ends}: Row, at: number, features: Uint32Array): void {
  let hash = 0x2545f491
  let feature = 0
  for (let i = 0; i < plan.length; i++) {
    const step = plan[i] as number
    if (step < 0) {
      features[feature++] = hash
      hash = Math.imul(feature + 1, 0x2545f491)
      continue
    }
    const slots = step >> 4
    const place = at + (step & 15) - reach
    const value = (slots === 0 ? forms[place] : slots === 1 ? kinds[place] : ends[place]) as number
    hash = Math.imul(hash ^ value ^ (hash >>> 15), 0x9e3779b1)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  }
  features[feature] = hash
}

/** A feature's hash in the eyes of one pair of words. */
export function hashFor(pair: number, feature: number): number {
  let hash = Math.imul(feature ^ Math.imul(pair + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
