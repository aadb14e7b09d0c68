import type {StoredWeights, Weights} from './model.ts'

/**
 * What may be wrong at a word: a little word was lost before it, or the subject, or a comma; it is left over, or said again;
 * it stands for another preposition, pronoun or word that is much like it, in another form, or for an owner (or as one); or
 * it is a comma that alone joins two sentences.
 */
export type DoubtKind =
  | 'lost'
  | 'subject'
  | 'comma'
  | 'leftover'
  | 'again'
  | 'preposition'
  | 'pronoun'
  | 'confused'
  | 'form'
  | 'owner'
  | 'splice'

export interface Doubt {
  kind: DoubtKind
  /** What was lost, or should stand there; of a form, its tag (`VBD`), or “was” and “were”. */
  word: string | undefined
  /** From 0 to 1, as in the copies with faults that it was trained on, where faults are far more frequent than in print. */
  certainty: number
}

/** What is said of a word. */
export interface Suspected {
  /** How likely it is that anything is wrong at it, as a doubt's certainty. */
  suspicion: number
  doubt: Doubt | undefined
}

/** What `training/doubts/store.py` writes. */
export interface StoredDoubts extends StoredWeights {
  /** What may be wrong: “” for nothing, “lost of”, “leftover”, “preposition to”, “splice”. */
  classes: readonly string[]
  /** Its recurrent layers. */
  layers: number
}

/** Weights that tell from the network's states what may be wrong, and what they tell. */
export interface Doubting extends Pick<StoredDoubts, 'classes' | 'layers'> {
  weights: Weights
}

/** Less than this is no doubt. */
const least = 0.25

/** How likely it is of each word that anything is wrong, and its likeliest doubt, where there is any. */
export function findDoubts(scores: Float32Array, count: number, classes: readonly string[]): Suspected[] {
  const found: Suspected[] = []
  for (let t = 0; t < count; t++) {
    const row = t * classes.length
    const odds = oddsOfAny(scores, row, classes.length)
    const suspicion = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds)
    // Nearly everywhere nothing is wrong.
    const isDoubted = suspicion >= least
    const doubt = isDoubted ? findDoubt(scores.subarray(row, row + classes.length), classes) : undefined
    found.push({suspicion, doubt})
  }
  return found
}

/** Of the likeliest kind, its classes taken together, the likeliest class. */
function findDoubt(scores: Float32Array, classes: readonly string[]): Doubt | undefined {
  const most = scores.reduce((a, b) => Math.max(a, b))
  const kinds: {kind: string; sum: number; best: number; name: string}[] = []
  let total = 0
  for (let c = 0; c < classes.length; c++) {
    const share = Math.exp((scores[c] as number) - most)
    total += share
    const name = classes[c] as string
    if (!name) continue
    const known = kinds.find(({kind}) => isOfKind(name, kind))
    if (!known) {
      kinds.push({kind: name.split(' ')[0] as string, sum: share, best: share, name})
      continue
    }
    known.sum += share
    if (share > known.best) Object.assign(known, {best: share, name})
  }
  let doubt: Doubt | undefined
  for (const {kind, sum, name} of kinds)
    if (sum / total >= Math.max(least, doubt?.certainty ?? 0))
      doubt = {kind: kind as DoubtKind, word: name.split(' ')[1], certainty: sum / total}
  return doubt
}

const isOfKind = (name: string, kind: string): boolean =>
  name.startsWith(kind) && (name.length === kind.length || name[kind.length] === ' ')

/** How likely all the others are together, beside that nothing is wrong; what hardly counts is left out. */
function oddsOfAny(scores: Float32Array, row: number, classes: number): number {
  const right = scores[row] as number
  let odds = 0
  for (let c = row + 1; c < row + classes; c++) {
    const lead = (scores[c] as number) - right
    if (lead > -7) odds += Math.exp(lead)
  }
  return odds
}
