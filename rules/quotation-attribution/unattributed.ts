import {
  isSpeechVerb,
  type Paragraph,
  type Quotation,
  type Reading,
  type Report,
  textBefore,
} from '../../src/rule-kit/index.ts'
import {isVoice} from './voice.ts'

/** Fewest words of speech that a reader would ask the speaker of. */
const longSpeech = 9

/** Most quotations without a speaker that a story of news has; one with more is a conversation, or a list of sayings. */
const mostOpen = 2

/** Speech that nobody near is named for. */
export function* findUnattributed(reading: Reading): Generator<Report> {
  const found = reading.quotations.filter((quotation) => isLong(quotation) && !hasSpeakerNear(quotation, reading))
  if (found.length > mostOpen) return
  for (const {stretches} of found) {
    const [at] = stretches
    if (at) yield {at, message: 'Nobody is named as the speaker of this quotation. Check who says it.'}
  }
}

/** Opens a sentence of its own and says something whole. */
function isLong({depth, open, close, stretches}: Quotation): boolean {
  const [stretch, another] = stretches
  if (depth > 0 || !close || !stretch || another) return false
  const {paragraph, start} = stretch
  // An epigraph, or a line pulled out of the story, stands by itself.
  if (paragraph.kind !== 'paragraph' || paragraph.quoted || (start === 0 && stretch.end === paragraph.text.length))
    return false
  const text = paragraph.text.slice(open.end, close.start)
  return (
    /\p{L}[.!?]["”’']?\s$/u.test(textBefore(open)) &&
    /^\p{Lu}.*\p{Ll}[.!?]$/su.test(text) &&
    text.split(/\s+/).length >= longSpeech
  )
}

/** Somebody who may speak: named, or meant by a pronoun or a noun of people, or a verb of speaking, in this paragraph or beside it. */
function hasSpeakerNear({open: {paragraph}}: Quotation, reading: Reading): boolean {
  const near = [-1, 0, 1].map((step) => reading.paragraphs[paragraph.index + step])
  return near.some((other) => other !== undefined && namesSpeaker(other, reading))
}

function namesSpeaker(paragraph: Paragraph, {entities}: Reading): boolean {
  if (/:\s*$/.test(paragraph.text)) return true
  const tokens = paragraph.sentences.flatMap((sentence) => sentence.tokens).filter(({word}) => !word?.quotation)
  if (
    tokens.some(
      (token) => isSpeechVerb(token) || /^PRP/.test(token.tag) || /^(?:who|whose|people|one)$/.test(token.lower),
    )
  )
    return true
  if (tokens.some(({tag, lemma}) => /^NNS?$/.test(tag) && isVoice(lemma))) return true
  return entities.all.some(
    ({kind, mentions}) =>
      kind !== 'place' && mentions.some((mention) => mention.paragraph === paragraph && !mention.words[0]?.quotation),
  )
}
