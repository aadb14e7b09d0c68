import {turnDescriptors} from './descriptors.ts'
import {featuresOf, lemmaOf} from './morphology/index.ts'
import {storedDoubts} from './network/doubt-weights.ts'
import type {Doubt, Suspected} from './network/doubts.ts'
import {loadModel, loadWeights} from './network/model.ts'
import {createNetwork, longestSentence} from './network/network.ts'
import {storedModel} from './network/weights.ts'
import type {Certainty, Features, UniversalTag} from './token.ts'
import {tokenize} from './tokenize.ts'

type Doubts = readonly Suspected[]

/** A token of a sentence; offsets are UTF-16 code units from the sentence's first character. */
export class TokenAnalysis {
  readonly text: string
  /** In lower case, apostrophes straight. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly tag: string
  readonly pos: UniversalTag
  /** Place of the head among the sentence's tokens, from 0; -1 for the root. */
  readonly head: number
  readonly relation: string
  readonly certainty: Certainty
  readonly #doubts: () => Doubts
  readonly #place: number
  #lemma: string | undefined = undefined
  #features: Features | undefined = undefined

  /** @param place - Its place among the doubts. */
  constructor(
    from: Omit<TokenAnalysis, 'lower' | 'doubt' | 'suspicion' | 'lemma' | 'features'>,
    doubts: () => Doubts,
    place: number,
  ) {
    this.text = from.text
    this.lower = straighten(from.text.toLowerCase())
    this.start = from.start
    this.end = from.end
    this.tag = from.tag
    this.pos = from.pos
    this.head = from.head
    this.relation = from.relation
    this.certainty = from.certainty
    this.#doubts = doubts
    this.#place = place
  }

  get doubt(): Doubt | undefined {
    return this.#doubts()[this.#place]?.doubt
  }

  get suspicion(): number {
    return this.#doubts()[this.#place]?.suspicion ?? 0
  }

  get lemma(): string {
    this.#lemma ??= lemmaOf(this.text, this.tag)
    return this.#lemma
  }

  get features(): Features {
    this.#features ??= featuresOf(this.lower, this.tag)
    return this.#features
  }
}

const straighten = (lower: string): string => (lower.includes('’') ? lower.replaceAll('’', "'") : lower)

/** Made when the first sentence is read, since a run that reads none should not wait for it. */
let reader: ReturnType<typeof makeReader> | undefined

function makeReader() {
  const model = loadModel(storedModel)
  const labels = model.labels.map((label) => label.split('|') as [tag: string, pos: UniversalTag])
  const doubting = {...storedDoubts, weights: loadWeights(storedDoubts)}
  return {read: createNetwork(model, {doubting}), labels, relations: model.relations}
}

/** The tokens of a sentence with tags and tree: a network's reading, and what follows from it. */
export function analyseTokens(text: string): TokenAnalysis[] {
  const spans = tokenize(text)
  const tokens: TokenAnalysis[] = []
  for (let from = 0; from < spans.length; ) {
    const to = findCut(text, spans, from)
    tokens.push(...analysePiece(text, spans.slice(from, to), from))
    from = to
  }
  return tokens
}

/** Where a piece short enough for the network ends: after the last mark in it, where there is one. */
function findCut(text: string, spans: readonly {start: number; end: number}[], from: number): number {
  const most = from + longestSentence
  if (spans.length <= most) return spans.length
  for (let i = most; i > from + longestSentence / 2; i--)
    if (/[,;:.!?]/.test(text.charAt((spans[i - 1] as {start: number}).start))) return i
  return most
}

function analysePiece(text: string, spans: readonly {start: number; end: number}[], from: number): TokenAnalysis[] {
  reader ??= makeReader()
  const {read, labels, relations} = reader
  const forms = spans.map(({start, end}) => text.slice(start, end))
  const parse = read(forms)
  const doubts = once(parse.doubt)
  const words = spans.map(({start, end}, i) => {
    const [tag, pos] = labels[parse.labels[i] as number] as [string, UniversalTag]
    const head = parse.heads[i] as number
    return {
      text: forms[i] as string,
      start,
      end,
      tag,
      pos,
      head: head === 0 ? -1 : from + head - 1,
      relation: relations[parse.relations[i] as number] as string,
      certainty: {
        tag: parse.labelCertainty[i] as number,
        head: parse.headCertainty[i] as number,
        relation: parse.relationCertainty[i] as number,
      },
    }
  })
  turnDescriptors(words, from)
  return words.map((word, i) => new TokenAnalysis(word, doubts, i))
}

/** What it makes when first asked, and that alone from then on: what it was made of may go. */
function once<Value extends object>(make: () => Value): () => Value {
  let ask: (() => Value) | undefined = make
  let known: Value | undefined
  return () => {
    known ??= (ask as () => Value)()
    ask = undefined
    return known
  }
}
