import type {StoredWeights, Weights} from './model.ts'

/**
 * What may be wrong at a word: a little word was lost before it, it is left over, it stands for another preposition, or it
 * is a comma that alone joins two sentences.
 */
export type DoubtKind = 'lost' | 'leftover' | 'preposition' | 'splice'

export interface Doubt {
  kind: DoubtKind
  /** What was lost, or should stand there. */
  word: string | undefined
  /** From 0 to 1, as in the copies with faults that it was trained on, where faults are far more frequent than in print. */
  certainty: number
}

/** What `training/doubts/store.py` writes. */
export interface StoredDoubts extends StoredWeights {
  /** What may be wrong: “” for nothing, “lost of”, “leftover”, “preposition to”, “splice”. */
  classes: readonly string[]
}

/** Weights that tell from the network's states what may be wrong, and what they tell. */
export interface Doubting {
  weights: Weights
  classes: readonly string[]
}

/** Less than this is no doubt. */
const least = 0.25

/** Adds up what each word says about itself and its neighbours: the hidden numbers of each place in a sentence. */
export function addNeighbors(
  count: number,
  size: number,
  {second, third, forms}: {second: Float32Array; third: Float32Array; forms: readonly Float32Array[]},
  into: Float32Array,
): void {
  for (let t = 0; t < count; t++) {
    const row = t * size
    const [own, before] = [2 * row + size, 2 * row - 2 * size]
    const form = forms[t] as Float32Array
    for (let k = 0; k < size; k++)
      into[row + k] = (form[2 * size + k] as number) + (second[own + k] as number) + (third[own + k] as number)
    const [first, previous, next] = [forms[t - 2], forms[t - 1], forms[t + 1]]
    if (previous)
      for (let k = 0; k < size; k++)
        into[row + k] =
          (into[row + k] as number) +
          (previous[size + k] as number) +
          (second[before + k] as number) +
          (third[before + k] as number)
    if (first) for (let k = 0; k < size; k++) into[row + k] = (into[row + k] as number) + (first[k] as number)
    if (next) for (let k = 0; k < size; k++) into[row + k] = (into[row + k] as number) + (next[3 * size + k] as number)
    for (let k = 0; k < size; k++) if ((into[row + k] as number) < 0) into[row + k] = (into[row + k] as number) * 0.1
  }
}

/** The likeliest doubt of each word, where there is any. */
export function findDoubts(scores: Float32Array, count: number, classes: readonly string[]): (Doubt | undefined)[] {
  const doubts: (Doubt | undefined)[] = []
  for (let t = 0; t < count; t++) doubts.push(findDoubt(scores.subarray(t * classes.length), classes))
  return doubts
}

function findDoubt(scores: Float32Array, classes: readonly string[]): Doubt | undefined {
  // Nearly everywhere nothing is wrong.
  if (oddsOfAny(scores, classes.length) < least / (1 - least)) return undefined
  const most = scores.slice(0, classes.length).reduce((a, b) => Math.max(a, b))
  const kinds = new Map<DoubtKind, {sum: number; best: number; word: string | undefined}>()
  let total = 0
  for (const [c, name] of classes.entries()) {
    const share = Math.exp((scores[c] as number) - most)
    total += share
    if (!name) continue
    const [kind, word] = name.split(' ') as [DoubtKind, string | undefined]
    const {sum, ...known} = kinds.get(kind) ?? {sum: 0, best: 0, word: undefined}
    kinds.set(kind, {sum: sum + share, ...(share > known.best ? {best: share, word} : known)})
  }
  let doubt: Doubt | undefined
  for (const [kind, {sum, word}] of kinds)
    if (sum / total >= Math.max(least, doubt?.certainty ?? 0)) doubt = {kind, word, certainty: sum / total}
  return doubt
}

/** How likely all the others are together, beside that nothing is wrong; what hardly counts is left out. */
function oddsOfAny(scores: Float32Array, classes: number): number {
  const right = scores[0] as number
  let odds = 0
  for (let c = 1; c < classes; c++) {
    const lead = (scores[c] as number) - right
    if (lead > -7) odds += Math.exp(lead)
  }
  return odds
}
