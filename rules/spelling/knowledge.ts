import {type House, hasWord, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {speech} from './speech.generated.ts'
import {findUnknown} from './unknown.ts'
import {type Part, partsIn} from './word-parts.ts'

const spoken = new Set(speech)

/** Words that are remembered with what was found, and characters in them: those of several long features. */
const most = {words: 32_768, characters: 256 * 1024}

/** Which words are right to a house. A story that is read again is asked for its new sentences alone. */
class Knowledge {
  /**
   * Whether a word is right: the lexicon has it, or the house, or it is heard. Without a language, any variety is right.
   */
  readonly #isRight: (word: string) => boolean
  /** Whether the house has a word, or speech. */
  readonly isOwn: (word: string) => boolean
  #known = new Map<string, boolean>()
  #characters = 0
  #wrong = new WeakMap<Sentence, readonly Part[]>()

  constructor(house: House) {
    const own = findOwnWords(house)
    this.isOwn = (word) => own.has(word) || spoken.has(word)
    this.#isRight = (word) => this.isOwn(word) || hasWord(word, house.language)
  }

  /** Looks up the words of sentences, all at once. */
  learn(sentences: readonly Sentence[]): void {
    // All at once: what is wrong in a sentence is known by its words.
    if (this.#known.size > most.words || this.#characters > most.characters) {
      this.#known = new Map()
      this.#characters = 0
      this.#wrong = new WeakMap()
    }
    const fresh = sentences.filter((sentence) => !this.#wrong.has(sentence))
    const asked = new Set(fresh.flatMap(formsIn).filter((word) => !this.#known.has(word)))
    const unknown = findUnknown(asked, this.#isRight)
    for (const word of asked) {
      this.#known.set(word, !unknown.has(word))
      this.#characters += word.length
    }
    for (const sentence of fresh) this.#wrong.set(sentence, partsIn(sentence).filter(this.#isWrong))
  }

  /** Of a part of a sentence that was learnt, or of the word that opens it. */
  isRight(word: string): boolean {
    return this.#known.get(word) ?? true
  }

  /** What of a sentence that was learnt is in no dictionary. */
  wrongIn(sentence: Sentence): readonly Part[] {
    return this.#wrong.get(sentence) ?? []
  }

  #isWrong = ({text, word}: Part): boolean => !this.isRight(text) && !this.isRight(withoutHyphens(word.lower))
}

export const knowledgeOf = remember((house: House) => new Knowledge(house))

function formsIn(sentence: Sentence): string[] {
  const forms = partsIn(sentence).flatMap(({text, word}) =>
    text === word.lower ? text : [text, withoutHyphens(word.lower)],
  )
  const [opening] = sentence.words
  return opening ? [...forms, opening.text, opening.lower] : forms
}

const withoutHyphens = (word: string) => word.replace(/[-‐‑]/g, '')

/** The house's words, and the words of its names and acronyms, each also in the plural. */
function findOwnWords({words = [], names = [], acronyms = []}: House): Set<string> {
  const own = [...words, ...names, ...acronyms].flatMap((entry) => entry.split(/[\s-]+/))
  return new Set(own.flatMap((word) => [word, `${word}s`]))
}
