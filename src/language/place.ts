import type {Doubt} from './network/doubts.ts'
import type {Quotation} from './quotations.ts'
import type {Paragraph, Sentence, Word} from './reading.ts'
import type {WordAnalysis} from './sentence.ts'
import type {TokenAnalysis} from './syntax.ts'
import type {Certainty, Features, Token, UniversalTag} from './token.ts'

/** Shared by all that have nothing in them, since most tokens have no dependents. */
const none: readonly Token[] = []

/** A word in its story. Classes, not literals: a story has thousands of words, and what is read of few is made for few. */
class PlacedWord implements Word {
  readonly text: string
  readonly lower: string
  readonly before: string
  readonly opaque: boolean
  readonly start: number
  readonly end: number
  readonly index: number
  readonly paragraph: Paragraph
  readonly sentence: Sentence
  quotation: Quotation | undefined = undefined
  #tokens: Token[] | undefined = undefined

  constructor(analysis: WordAnalysis, sentence: Sentence, index: number) {
    this.text = analysis.text
    this.lower = analysis.lower
    this.before = analysis.before
    this.opaque = analysis.opaque
    this.start = sentence.start + analysis.start
    this.end = sentence.start + analysis.end
    this.index = index
    this.paragraph = sentence.paragraph
    this.sentence = sentence
  }

  get tokens(): readonly Token[] {
    return this.sentence.tokens.length ? (this.#tokens ?? none) : none
  }

  /** For `placeTokens`. */
  take(token: Token): void {
    if (this.#tokens) this.#tokens.push(token)
    else this.#tokens = [token]
  }
}

/** A sentence in its story, or one that is tried in its place, which has no words. */
export class PlacedSentence implements Sentence {
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
  readonly text: string
  readonly after: string
  readonly words: Word[]
  #tokens: readonly Token[] | undefined = undefined
  readonly #analyse: () => readonly TokenAnalysis[]

  /** @param analyse - Its words as syntax has them; called when somebody first asks for them. */
  constructor(
    {paragraph, start, text, after}: Pick<Sentence, 'paragraph' | 'start' | 'text' | 'after'>,
    words: readonly WordAnalysis[],
    analyse: () => readonly TokenAnalysis[],
  ) {
    this.paragraph = paragraph
    this.start = start
    this.end = start + text.length
    this.text = text
    this.after = after
    this.words = words.map((word, index) => new PlacedWord(word, this, index))
    this.#analyse = analyse
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= placeTokens(this.#analyse(), this)
    return this.#tokens
  }
}

class PlacedToken implements Token {
  readonly text: string
  readonly lower: string
  readonly tag: string
  readonly pos: UniversalTag
  readonly relation: string
  readonly certainty: Certainty
  readonly start: number
  readonly end: number
  readonly index: number
  readonly sentence: Sentence
  head: Token | undefined = undefined
  dependents: readonly Token[] = none
  word: Word | undefined = undefined
  readonly #analysis: TokenAnalysis

  constructor(analysis: TokenAnalysis, sentence: Sentence, index: number) {
    this.text = analysis.text
    this.lower = analysis.lower
    this.tag = analysis.tag
    this.pos = analysis.pos
    this.relation = analysis.relation
    this.certainty = analysis.certainty
    this.start = sentence.start + analysis.start
    this.end = sentence.start + analysis.end
    this.index = index
    this.sentence = sentence
    this.#analysis = analysis
  }

  get paragraph(): Paragraph {
    return this.sentence.paragraph
  }

  get doubt(): Doubt | undefined {
    return this.#analysis.doubt
  }

  get suspicion(): number {
    return this.#analysis.suspicion
  }

  get lemma(): string {
    return this.#analysis.lemma
  }

  get number(): Features['number'] {
    return this.#analysis.features.number
  }

  get person(): Features['person'] {
    return this.#analysis.features.person
  }

  get tense(): Features['tense'] {
    return this.#analysis.features.tense
  }

  get verbForm(): Features['verbForm'] {
    return this.#analysis.features.verbForm
  }
}

/** A sentence's tokens, tied to each other and to its words. */
function placeTokens(analyses: readonly TokenAnalysis[], sentence: Sentence): Token[] {
  const tokens = analyses.map((analysis, index) => new PlacedToken(analysis, sentence, index))
  const words = sentence.words as PlacedWord[]
  const dependents: Token[][] = []
  let place = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as PlacedToken
    const head = (analyses[i] as TokenAnalysis).head
    if (head >= 0) {
      token.head = tokens[head]
      const siblings = dependents[head]
      if (siblings) siblings.push(token)
      else (tokens[head] as PlacedToken).dependents = dependents[head] = [token]
    }
    while (place < words.length && (words[place] as PlacedWord).end <= token.start) place++
    const word = words[place]
    if (!word || word.start > token.start) continue
    token.word = word
    word.take(token)
  }
  return tokens
}
