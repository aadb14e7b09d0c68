import {hasCapital, type Paragraph, type Reading, remember, type Sentence, type Word} from '../../src/rule-kit/index.ts'

/** What of a story has to be of one style: its body, less what others have said or written. */
export interface Story {
  reading: Reading
  paragraphs: readonly Paragraph[]
  sentences: readonly Sentence[]
  /** Its words by their letters in lower case, without a possessive's ending. */
  types: ReadonlyMap<string, readonly Word[]>
  /** The same with what is quoted: the hyphen in what somebody said is the paper's. */
  spoken: ReadonlyMap<string, readonly Word[]>
}

export function survey(reading: Reading): Story {
  const sentences = reading.paragraphs.filter(isBody).flatMap((paragraph) => paragraph.sentences.filter(isProse))
  const paragraphs = [...new Set(sentences.map(({paragraph}) => paragraph))]
  const [types, spoken] = [new Map<string, Word[]>(), new Map<string, Word[]>()]
  for (const sentence of sentences)
    for (const {word, key} of keyedIn(sentence)) {
      addTo(spoken, key, word)
      if (!word.quotation) addTo(types, key, word)
    }
  return {reading, paragraphs, sentences, types, spoken}
}

function addTo(uses: Map<string, Word[]>, key: string, word: Word): void {
  const known = uses.get(key)
  if (known) known.push(word)
  else uses.set(key, [word])
}

const keyedIn = remember(({words}: Sentence) =>
  words.filter((word) => !word.opaque && !isGloss(word)).map((word) => ({word, key: keyOf(word)})),
)

/** “Kyiv (Kiev)”: the other form is told on purpose. */
const isGloss = ({before, paragraph, end}: Word) => before.endsWith('(') && paragraph.text.charAt(end) === ')'

/** Headings and captions have a style of their own, and a quotation that of whoever is quoted. */
const isBody = ({kind, quoted}: Paragraph) => !quoted && (kind === 'paragraph' || kind === 'list-item')

/** Not a headline that stands in plain text, nor one that shouts. */
const isProse = remember(
  ({after, text, words}: Sentence) => words.length > 2 && /[.!?…:;]/.test(after + text.slice(-3)),
)

function keyOf({lower}: Word): string {
  const key = lower.endsWith("'s") ? lower.slice(0, -2) : lower
  // “Qur'an.”, at a sentence's end
  return key.endsWith('.') && key.indexOf('.') === key.length - 1 && key.length > 4 ? key.slice(0, -1) : key
}

/** Whether a word, by its letters, is of a name: it has a capital that no sentence's start gives it, or opens one. */
export function isOfName({text, index, sentence, paragraph, start, end}: Word): boolean {
  if (/[#@/_.\\]/.test(paragraph.text[start - 1] ?? '') || /[@/_\\]/.test(paragraph.text[end] ?? '')) return true
  if (!hasCapital(text)) return false
  if (index > 0 && !isOpener(sentence, index)) return true
  const next = sentence.words[index + 1]
  return next !== undefined && next.before === ' ' && hasCapital(next.text) && next.text.length > 1
}

/** Behind a colon or a mark that ends a sentence within. */
const isOpener = ({words}: Sentence, index: number) => /[:!?.]["”’]? *$/.test(words[index]?.before ?? '')

/** Uses of a word that are of no name. */
export const commonUses = (words: readonly Word[] | undefined): Word[] =>
  (words ?? []).filter((word) => !isOfName(word))
