import {bytesOf} from '../../storage/base64.ts'
import {openTable, type StoredTable, type Table} from './table.ts'

/** Sizes of the network, as trained. */
export interface ModelShape {
  /** Columns of each kind's embeddings. */
  sizes: readonly number[]
  /** Columns of the word vectors. */
  vector: number
  mixed: number
  hidden: number
  layers: number
  arc: number
  relation: number
  /** Farthest distance from word to head that has its own score. */
  reach: number
  /** Divisors that make its scores probabilities, fitted on text it was not trained on. */
  temperatures: {label: number; arc: number; relation: number}
}

/** Weights as they are stored. */
export interface StoredWeights {
  /** Their names and sizes [rows, columns], in the order in which they are stored. */
  layout: readonly (readonly [name: string, rows: number, columns: number])[]
  /**
   * In base64: for each matrix of more than one row a scale for each row (float32) and the weights (int8, row by row),
   * for the others their numbers (float32), each padded to four bytes; the whole to three.
   */
  weights: string
}

/** What `training/syntax/export.py` writes. */
export interface StoredModel extends StoredWeights {
  shape: ModelShape
  /** By kind of feature; the first row stands for none, the second for an unknown one. */
  features: readonly StoredTable[]
  /** By word; the first row stands for all others. */
  vectors: StoredTable
  /** `NNS|NOUN` */
  labels: readonly string[]
  relations: readonly string[]
}

export interface Matrix {
  rows: number
  columns: number
  scales: Float32Array
  /** Row by row; a weight is this times the row's scale. */
  values: Int8Array
}

/** Weights as they are read. */
export interface Weights {
  matrix(name: string): Matrix
  vector(name: string): Float32Array
}

/** A model as it is read. */
export interface Model extends Pick<StoredModel, 'shape' | 'labels' | 'relations'>, Weights {
  features: readonly Table[]
  vectors: Table
}

export function loadModel(stored: StoredModel): Model {
  const {shape, features, vectors, labels, relations} = stored
  return {
    shape,
    labels,
    relations,
    features: features.map(openTable),
    vectors: openTable(vectors),
    ...loadWeights(stored),
  }
}

export function loadWeights({layout, weights}: StoredWeights): Weights {
  const bytes = bytesOf(weights)
  const matrices = new Map<string, Matrix>()
  const lists = new Map<string, Float32Array>()
  let at = 0
  for (const [name, rows, columns] of layout) {
    if (rows === 1) {
      lists.set(name, new Float32Array(bytes.buffer, at, columns))
      at += 4 * columns
      continue
    }
    const scales = new Float32Array(bytes.buffer, at, rows)
    at += 4 * rows
    matrices.set(name, {rows, columns, scales, values: new Int8Array(bytes.buffer, at, rows * columns)})
    at += 4 * Math.ceil((rows * columns) / 4)
  }
  return {
    matrix: (name) => found(matrices, name),
    vector: (name) => found(lists, name),
  }
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name)
  if (!value) throw new Error(`The model has no weights for ${name}.`)
  return value
}
