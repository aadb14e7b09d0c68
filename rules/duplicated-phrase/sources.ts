import {isSpeechVerb, type Sentence, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Moved} from './moved.ts'

/** “According to police, …, police said.” “Officials said that …, they said.” Who says it is told before and after it. */
export function findSourceTwice({words, tokens, text}: Sentence): Moved[] {
  const tail = tailOf(words)
  const [opener] = words
  if (!tail || !opener || /["“”‘;:]/.test(text) || words.length < 8 || words.some(({quotation}) => quotation)) return []
  const {source, verb, from} = tail
  const isPronoun = /^(?:he|she|they)$/.test(source[0]?.lower ?? '')
  // “According to the vet, the farmer had known, he said.”
  if (isPronoun && opener.lower === 'according') return []
  const head = opener.lower === 'according' ? headOfSource(words) : headOfSaying(tokens, words, verb)
  if (!head || !areOne(head.source, source)) return []
  const gap = words.slice(head.end, from)
  if (gap.length < 3) return []
  return [
    {
      first: words.slice(0, head.end),
      gap,
      second: words.slice(from),
      kept: 'first',
      isTail: isPronoun,
      start: 0,
      end: words.length,
    },
  ]
}

interface Source {
  source: readonly Word[]
  /** Place after the last word of what tells the source. */
  end: number
}

/** “According to police,” */
function headOfSource(words: readonly Word[]): Source | undefined {
  if (words[1]?.lower !== 'to') return undefined
  const end = words.findIndex(({before}, i) => i > 2 && before === ', ')
  return end > 2 && end < 8 ? {source: words.slice(2, end), end} : undefined
}

/** “Officials said that” */
function headOfSaying(tokens: readonly Token[], words: readonly Word[], last: Token): Source | undefined {
  const verb = tokens.find(({relation}) => relation === 'root')
  const place = verb?.word?.index ?? 0
  if (verb?.tag !== 'VBD' || !isSpeechVerb(verb) || verb.lemma !== last.lemma || place < 1 || place > 5)
    return undefined
  if (words.slice(1, place + 1).some(({before}) => before !== ' ')) return undefined
  const subject = verb.dependents.find(({relation}) => relation === 'nsubj')
  const next = words[place + 1]
  const isTold = next?.before === ' ' && verb.dependents.some(({relation}) => relation === 'ccomp')
  return subject && isTold ? {source: words.slice(0, place), end: place + 1} : undefined
}

/** “, police said” at the end of a sentence. */
function tailOf(words: readonly Word[]): {source: readonly Word[]; verb: Token; from: number} | undefined {
  const last = words.at(-1)
  const verb = last?.tokens[0]
  if (!last || !verb || verb.tag !== 'VBD' || !isSpeechVerb(verb)) return undefined
  const from = words.findLastIndex(({before}) => before === ', ')
  const source = words.slice(from, last.index)
  const isPlain = source.every(({tokens}) => tokens.every(({tag}) => /^(?:DT|PRP|NN.*|JJ)$/.test(tag)))
  return from > 0 && source.length > 0 && source.length < 5 && isPlain ? {source, verb, from} : undefined
}

/** The same words, or “they” and “he” for them. */
function areOne(one: readonly Word[], other: readonly Word[]): boolean {
  const [mine, theirs] = [one, other].map((words) => withoutArticle(words).map(({lower}) => lower)) as [
    string[],
    string[],
  ]
  if (mine.join(' ') === theirs.join(' ')) return true
  const noun = one.at(-1)?.tokens.at(-1)
  if (theirs.length !== 1 || !noun) return false
  return /^(?:they)$/.test(theirs[0] ?? '')
    ? noun.tag === 'NNS'
    : /^(?:he|she)$/.test(theirs[0] ?? '') && /^NNP?$/.test(noun.tag)
}

const withoutArticle = (words: readonly Word[]) => (words[0]?.lower === 'the' ? words.slice(1) : words)
