import {
  findSpeechStart,
  isAttribution,
  type Mark,
  type Paragraph,
  type Reading,
  type Sentence,
  type Span,
  textAfter,
  textBefore,
  type Word,
} from '../../src/rule-kit/index.ts'

/** The piece of text without spaces that ends at an offset. */
export function wordBefore(paragraph: Paragraph, end: number): Span {
  const [word = ''] = /[^\s"“‘]\S*$/u.exec(textBefore({paragraph, start: end})) ?? []
  return {paragraph, start: end - word.length, end}
}

/**
 * Where the opening mark of a quotation seems to have stood: behind “said:”, behind the attribution of its first half, or
 * before the first word after the quotation before. Undefined where it may be anywhere.
 */
export function findOpeningPlace(close: Mark, reading: Reading): Word | undefined {
  const {paragraph} = close
  const start = findStart(close, reading)
  if (start === undefined) return undefined
  const word = paragraph.sentences.flatMap(({words}) => words).find((one) => one.start >= start)
  return word && word.end <= close.start ? word : undefined
}

function findStart(close: Mark, {marks, quotationAt}: Reading): number | undefined {
  const {paragraph} = close
  const before = marks.filter(
    (mark) =>
      mark.paragraph === paragraph && mark.start < close.start && mark.form === close.form && mark.role === 'close',
  )
  const from = before.at(-1)?.end ?? 0
  const text = paragraph.text.slice(from, close.start)
  // “The rescue’ was a farce”
  const [scared] = close.form === 'single' ? (/(?<![\p{L}’'])\p{Ll}+$/u.exec(text) ?? []) : []
  if (scared) return close.start - scared.length
  const introduced = findSpeechStart(text)
  if (introduced !== undefined) return from + introduced
  const [attribution] = /^\s[^,.!?]{2,60},(?=\s\p{Ll})/u.exec(text) ?? []
  if (attribution && before.length && isAttribution(attribution)) return from + attribution.length
  // “called the plan unlawful and absurd,” and struck it down: a few words of somebody's.
  const after = textAfter(close)
  if (!isAttribution(after) && !/^\s*$|^\s(?:\p{Lu}|(?:he|she|they)\s)/u.test(after))
    return findFragmentStart(text, from)
  const sentences = paragraph.sentences.filter(({start, end}) => start >= from && end > from && start < close.start)
  const word = (sentences.find(isTold) ? (sentences.find(isOwn) ?? sentences[0]) : sentences[0])?.words[0]
  return word && !quotationAt(paragraph, word.start) ? word.start : undefined
}

/** In the voice of whoever speaks: “We were promised a meeting.” */
const isOwn = ({words}: Sentence) => words.some(({lower}) => /^(?:i|we|my|our|us|me|you|your)(?:'|$)/.test(lower))

/** In the story's voice: “The union's leader was angry.” */
const isTold = (sentence: Sentence) =>
  !isOwn(sentence) &&
  sentence.tokens.some(
    ({relation, tag, lower}) =>
      relation.startsWith('nsubj') &&
      (tag === 'NNP' || /^(?:he|she|\p{L}+(?:er|or|ist|man|woman|ent|ant))$/u.test(lower)),
  )

const naming =
  /(?<!\p{L})(?:as|words?|terms?|phrase|titled|entitled|(?:call(?:ed|s|ing)?|dubbed|branded|labell?ed|termed|deemed|named)(?:\s(?:it|him|her|them|this|that|\p{Lu}\p{L}+|the\s\p{Ll}+))?)\s(?=\p{L})/gu

/** Behind “called the plan”, “described her as”, where that is near. */
function findFragmentStart(text: string, from: number): number | undefined {
  const found = [...text.matchAll(naming)].at(-1)
  if (!found) return findTitleStart(text, from)
  const start = found.index + found[0].length
  const words = text.slice(start).split(/\s+/).length
  return words <= longestFragment ? from + start : undefined
}

/** “The film The Long Day” opens”: a run of capitals within a sentence. */
function findTitleStart(text: string, from: number): number | undefined {
  const found = /(?<=\p{Ll},?\s)\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|and|in|on|to|a|for)\s)*\p{Lu}[\p{L}’'-]*)*,?$/u.exec(
    text,
  )
  return found?.[0].includes(' ') ? from + found.index : undefined
}

/** Most words of a few of somebody's. */
const longestFragment = 10

/**
 * Where some words of somebody's end that are set into a sentence of the story's own: before its next verb, “called the
 * plan ‘a disgrace and walked out”.
 */
export function findFragmentEnd(open: Mark): number | undefined {
  const {paragraph} = open
  if (/so-called\s$/.test(textBefore(open))) return open.end + (/^[\p{L}’-]+/u.exec(textAfter(open))?.[0].length ?? 0)
  const [title] =
    /^\p{Lu}[\p{L}’'-]*(?:\s(?:(?:of|the|and|in|on|to|a|for)\s)*\p{Lu}[\p{L}’'-]*)+,?(?=\s\p{Ll})/u.exec(
      textAfter(open),
    ) ?? []
  if (title && /\p{Ll},?\s$/u.test(textBefore(open))) return open.end + title.length
  const sentence = paragraph.sentences.find(({start, end}) => start <= open.start && open.start < end)
  if (!sentence || !/^\p{Ll}/u.test(textAfter(open)) || !/\p{L}\s$/u.test(textBefore(open))) return undefined
  const verb = sentence.tokens.find(
    ({start, tag, relation, head}) =>
      start > open.start &&
      relation === 'conj' &&
      /^VB[DZP]$/.test(tag) &&
      head !== undefined &&
      head.start < open.start,
  )
  const joint = verb?.dependents.find(({relation, start}) => relation === 'cc' && start > open.start)
  if (joint) return open.start + paragraph.text.slice(open.start, joint.start).trimEnd().length
  // “chose to tax ‘the rich man’s toy. A levy of 2 % …”: it is no speech of two sentences.
  const rest = paragraph.text.slice(open.end, sentence.end).trimEnd()
  const isShort = /[.!?]$/.test(rest) && rest.split(/\s+/).length <= longestFragment
  return isShort && !/[,;:–—]\s/.test(rest) ? open.end + rest.length : undefined
}
