import {
  hasSmallStart,
  modals,
  type Paragraph,
  type Reading,
  subjectPronouns,
  type Word,
} from '../../src/rule-kit/index.ts'

/** Ends as a paragraph of prose does. */
const isEnded = (text: string) => /[.!?…][”"’'»)\]]*$|[”"’'»)\]][.!?…]$/.test(text.trimEnd().slice(-longestEnd))
const longestEnd = 8

/** Fewest words by which a paragraph shows how the story's prose ends. */
export const shortestProse = 8

/** Fewest words of a sentence that cannot be a name, a credit or a label. */
const shortestSentence = 6

/** Fewest paragraphs of prose by which a story can be told from verse or a list. */
const fewestSound = 3

/** The story's paragraphs that are prose and well ended. */
export function findSound({paragraphs}: Reading): Paragraph[] {
  return paragraphs.filter(
    (paragraph) => paragraph.kind === 'paragraph' && isEnded(paragraph.text) && countWords(paragraph) >= shortestProse,
  )
}

export const countWords = ({sentences}: Paragraph) => sentences.reduce((sum, {words}) => sum + words.length, 0)

/**
 * Whether a paragraph is surely prose, though nothing ends it: not a headline or standfirst, which stand before any
 * prose; not a caption, a credit, a byline, a line of verse or of a list.
 */
export function isProse(paragraph: Paragraph, reading: Reading, sound: readonly Paragraph[]): boolean {
  return isAmongProse(paragraph, reading, sound) && !isCaption(paragraph)
}

export function isAmongProse(paragraph: Paragraph, {paragraphs, lines}: Reading, sound: readonly Paragraph[]): boolean {
  if (paragraph.kind !== 'paragraph' || sound.length < fewestSound) return false
  const kind = lines.kindOf(paragraph)
  if (/^(?:headline|standfirst|byline|dateline|caption)$/.test(kind)) return false
  if (kind !== 'body' && !isLong(paragraph)) return false
  if (isFact(paragraph)) return false
  const next = paragraphs[paragraph.index + 1]
  const isInList = next?.kind === 'list-item' || /^\s*(?:\p{Ll}|[-–—•*·▪]\s)/u.test(next?.text ?? '')
  return !isInList && !/^\s*(?:\p{Ll}|[-–—•*·▪#>])/u.test(paragraph.text)
}

/** A line of a list of facts: “Vibe: A dinner party in a shared house”, “Where to stay: The old mill has six rooms”. */
const isFact = ({text}: Paragraph) => /^\s*\p{Lu}[\p{L}’'-]*(?:\s(?!said|says)[\p{L}’'-]+){0,3}:\s\S/u.test(text)

/** Several sentences of the story's own. */
const isLong = (paragraph: Paragraph) => paragraph.sentences.length > 1 && countWords(paragraph) >= longestCaption

/** Whether its last sentence may be a caption, a credit, a name or a label. */
function isCaption(paragraph: Paragraph): boolean {
  const last = paragraph.sentences.at(-1)
  if (!last || credit.test(last.text) || creditBehindDash.test(last.text)) return true
  const {words} = last
  const small = words.filter(({text}) => hasSmallStart(text)).length
  if (words.length < shortestSentence || small * 5 < words.length * 3) return true
  if (isLong(paragraph) || words.length >= longestCaption) return false
  return paragraph.sentences.length === 1 && words.length < longestLabel ? true : !isTold(words, paragraph)
}

/** Words from which a single sentence is hardly a label, whatever its verb; and hardly a caption. */
const longestLabel = 12
const longestCaption = 20

const credit =
  /[©|]|\b(?:images?|photos?|photographs?|pictures?|credit|source|video|file|courtesy)\b\s*[:/]|^\W*(?:additional |with )?(?:reporting|writing|editing|written|edited|compiled|reported|photo|picture)\b|\b(?:https?:|www\.)|@/i

/** “… on Friday. – Additional reporting by Ann Marsh”, “— With files from Ann Marsh” */
const creditBehindDash =
  /(?:^|[\s.!?”])[-–—]+\s*(?:(?:additional|further|extra|more|with|other)\s)?(?:reporting|writing|editing|research|files?|contributions?|words|translated|translation|photograph\p{Ll}*|additional)\b(?:\s\p{Ll}+){0,3}\s\p{Lu}/iu

const past = new Set('was were had did said says'.split(' '))
const present = new Set('is are am has have do does'.split(' '))

/** A verb that closed classes show. Captions are in the present: it proves nothing of a sentence by itself. */
function isTold(words: readonly Word[], {sentences}: Paragraph): boolean {
  return words.some(
    ({lower}) =>
      past.has(lower) ||
      modals.has(lower) ||
      (subjectPronouns.has(lower) && lower !== 'who') ||
      (sentences.length > 1 && present.has(lower)),
  )
}
