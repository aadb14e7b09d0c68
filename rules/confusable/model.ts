import {bytesOf, lookUp, readTable, type Table, type Word} from '../../src/rule-kit/index.ts'
import {featureCount, findFeatures, hashFor, isAlone, isReadable, type Row, rowOf, shortest} from './context.ts'
import {pairs as pairLines, weights as weightText} from './weights.ts'

/** A word that stands for another. */
export interface Confusion {
  /** Place among the words. */
  index: number
  /** What should stand there, in lower case, with a straight apostrophe. */
  right: string
}

/** What a word may stand for, in the eyes of one pair. */
interface Rival {
  right: string
  /** The pair's number. */
  pair: number
  /** Weights speak for the first of a pair: 1 where that is the rival, -1 where it is the second. */
  sign: 1 | -1
  /** What the rival's margin must be, in the weights' unit. */
  threshold: number
}

interface Model {
  classes: Table
  weights: Table
  rivals: ReadonlyMap<string, readonly Rival[]>
}

let model: Model | undefined

/** What else speaks for a word, in the weights' unit: less than 0 speaks against it. */
interface Leaning {
  of(index: number, right: string): number
  /** It is asked only where that much would help. */
  most: number
}

const neutral: Leaning = {of: () => 0, most: 0}

/** Words of a sentence whose neighbours leave next to no doubt that another was meant: learned, see training/confusables. */
export function findConfusions(
  words: readonly Pick<Word, 'text' | 'lower' | 'before'>[],
  after: string,
  leaning: Leaning = neutral,
): Confusion[] {
  if (words.length < shortest) return []
  model ??= readModel()
  const found: Confusion[] = []
  let row: Row | undefined
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as (typeof words)[number]
    const rivals = model.rivals.get(word.lower)
    if (!rivals || !isReadable(word, index) || isAlone(words, index)) continue
    row ??= rowOf(words, after, model.classes)
    findFeatures(row, row.places[index] as number, features)
    let best = 0
    let right = ''
    for (const rival of rivals) {
      const ahead = marginOf(model.weights, rival) - rival.threshold
      if (ahead <= -leaning.most) continue
      const excess = ahead + leaning.of(index, rival.right)
      if (excess > best) {
        best = excess
        right = rival.right
      }
    }
    if (right) found.push({index, right})
  }
  return found
}

/** Whether the neighbours are asked if a word stands for that other. */
export function isJudged(word: string, right: string): boolean {
  model ??= readModel()
  return model.rivals.get(word)?.some((rival) => rival.right === right) ?? false
}

/** The features of the place that is being looked at. */
const features = new Uint32Array(featureCount)

function marginOf(weights: Table, {pair, sign}: Rival): number {
  let sum = 0
  for (let i = 0; i < featureCount; i++) {
    const weight = lookUp(weights, hashFor(pair, features[i] as number))
    if (weight !== undefined) sum += (weight << 24) >> 24
  }
  return sum * sign
}

function readModel(): Model {
  const bytes = bytesOf(weightText)
  const {table: classes, end} = readTable(bytes, 0)
  const {table: weights} = readTable(bytes, end)
  const rivals = new Map<string, Rival[]>()
  const addRival = (word: string, rival: Rival) => {
    const known = rivals.get(word)
    if (known) known.push(rival)
    else rivals.set(word, [rival])
  }
  pairLines.forEach((line, pair) => {
    const [first = '', second = '', firstThreshold, secondThreshold] = line.split(' ')
    if (firstThreshold !== '-') addRival(first, {right: second, pair, sign: -1, threshold: Number(firstThreshold)})
    if (secondThreshold !== '-') addRival(second, {right: first, pair, sign: 1, threshold: Number(secondThreshold)})
  })
  return {classes, weights, rivals}
}
