import type {SentenceContent} from 'nlcst'
import {toString as plainText} from 'nlcst-to-string'
import {Recent} from '../storage/recent.ts'
import {abbreviationKind} from './abbreviation.ts'
import {analyseTokens, type TokenAnalysis} from './syntax.ts'

/** A word of a sentence; offsets are UTF-16 code units from the sentence's first character. */
export interface WordAnalysis {
  text: string
  /** In lower case, apostrophes straight. */
  lower: string
  start: number
  end: number
  /** What stands between the word before (or the sentence's start) and this one. */
  before: string
  /** Stands for code, an image or an embed. */
  opaque: boolean
}

/** What is known of a sentence from its text alone. */
export interface SentenceAnalysis {
  words: readonly WordAnalysis[]
  /** Made when first asked for. */
  readonly tokens: readonly TokenAnalysis[]
  /** What follows the last word. */
  after: string
}

const opaqueWord = '\uFFFC'

/** Sentences kept, and characters in them: some long features' worth, which take twenty megabytes. */
const cache = new Recent<SentenceAnalysis>(4096, 256 * 1024)

/**
 * Reads one sentence: its nodes, and their text. The same text gives the same analysis, taken from a cache, so that a
 * changed paragraph costs one paragraph. The cache forgets what was used longest ago.
 */
export function analyseSentence(nodes: readonly SentenceContent[], text: string): SentenceAnalysis {
  const known = cache.get(text)
  if (known) return known
  const analysis = new AnalysedSentence(findWords(nodes), text)
  cache.set(text, analysis)
  return analysis
}

class AnalysedSentence implements SentenceAnalysis {
  readonly words: readonly WordAnalysis[]
  readonly after: string
  readonly #text: string
  #tokens: readonly TokenAnalysis[] | undefined = undefined

  constructor({words, after}: Omit<SentenceAnalysis, 'tokens'>, text: string) {
    this.words = words
    this.after = after
    this.#text = text
  }

  get tokens(): readonly TokenAnalysis[] {
    this.#tokens ??= analyseTokens(this.#text)
    return this.#tokens
  }
}

function findWords(nodes: readonly SentenceContent[]): Omit<SentenceAnalysis, 'tokens'> {
  const words: WordAnalysis[] = []
  let offset = 0
  let before = ''
  for (const child of nodes) {
    const text = plainText(child)
    const opaque = child.type !== 'WordNode' && text === opaqueWord
    if (child.type === 'WordNode' || opaque) {
      const lower = text.toLowerCase().replaceAll('’', "'")
      words.push({text, lower, start: offset, end: offset + text.length, before, opaque})
      before = ''
    } else before += text
    offset += text.length
  }
  const last = words.at(-1)
  if (!last?.text.endsWith('.')) return {words, after: before}
  const whole = endsSentence(last.text) ? [...words.slice(0, -1), withoutStop(last)] : words
  return {words: whole, after: `.${before}`}
}

/** Whether a word's stop is its sentence's: parse-english takes the one of “World War I.” for the word's. */
const endsSentence = (word: string): boolean =>
  /^[^.]+\.$/.test(word) && (abbreviationKind(word) ?? 'reference') === 'reference'

const withoutStop = (word: WordAnalysis): WordAnalysis => ({
  ...word,
  text: word.text.slice(0, -1),
  lower: word.lower.slice(0, -1),
  end: word.end - 1,
})
