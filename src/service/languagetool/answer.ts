import type {AnnotatedPart} from '../../formats/annotated-text.ts'
import type {ReportedFile} from '../../reporters/json.ts'
import type {Checked, SentenceRange} from '../check.ts'
import {categoryOf, issueTypeOf, typeNameOf} from './categories.ts'
import type {CheckRequest} from './check-request.ts'
import {findLanguage, type ListedLanguage} from './languages.ts'

export interface AnswerContext {
  version: string
  /** The variety that the configuration has. */
  house: string | undefined
  /** What a rule says of itself, by id. */
  summaries: ReadonlyMap<string, string>
}

/** A share of English words below which a text is in another language. */
const leastEnglish = 0.5

/** What `/v2/check` answers, as LanguageTool would. */
export function answerCheck({parts, language, preferred}: CheckRequest, checked: Checked, context: AnswerContext) {
  const {file, sentences, english = 1} = checked
  const isForeign = !language && english < leastEnglish
  const given = language ?? preferred ?? findLanguage(context.house ?? 'en-US')
  const detected = isForeign ? unknown : shown(language ? findLanguage('en') : given)
  const confidence = Number((isForeign ? 1 - english : english).toFixed(3))
  const reason = 'The text does not seem to be English, and was not checked.'
  const story = storyOf(parts)
  return {
    software: software(context.version),
    warnings: isForeign ? {incompleteResults: true, incompleteResultsReason: reason} : {incompleteResults: false},
    language: {...shown(given), detectedLanguage: {...detected, confidence, source: ''}},
    matches: isForeign ? [] : file.messages.flatMap((message) => matchOf(message, story, sentences, context)),
    sentenceRanges: sentences.map(({start, end}) => [start, end]),
  }
}

/** What LanguageTool calls a language that it does not know. */
const unknown = {name: 'Unknown', code: 'zz'}

/** What LanguageTool tells of itself, here of copydesk. */
export function software(version: string) {
  return {name: 'copydesk', version, buildDate: '', apiVersion: 1, premium: false, premiumHint: '', status: ''}
}

const shown = (language: ListedLanguage | undefined) => ({name: language?.name ?? '', code: language?.longCode ?? ''})

interface Story {
  source: string
  /** Where markup stands, in order, and whether it is nothing but white space. */
  markup: {start: number; end: number; isBlank: boolean}[]
}

function storyOf(parts: readonly AnnotatedPart[]): Story {
  const markup: Story['markup'] = []
  const pieces: string[] = []
  let start = 0
  for (const part of parts) {
    const piece = 'text' in part ? part.text : part.markup
    if ('markup' in part) markup.push({start, end: start + piece.length, isBlank: !piece.trim()})
    pieces.push(piece)
    start += piece.length
  }
  return {source: pieces.join(''), markup}
}

type Message = ReportedFile['messages'][number]

/** A finding as a match; none for what stands within a piece of markup, which nobody wrote. */
function matchOf(message: Message, story: Story, sentences: readonly SentenceRange[], {summaries}: AnswerContext) {
  const {place, ruleId, severity, reason, category, url} = message
  if (!place) return []
  const [start, end] = [place.start.offset, place.end.offset]
  if (story.markup.some((piece) => isWithin(start, end, piece))) return []
  const {offset, length, replacements} = underline(message, start, end, story)
  const sentence = sentences.findLast((range) => range.start <= start) ?? sentences[0]
  const summary = summaries.get(ruleId) ?? ''
  const isSure = category !== 'grammar'
  return [
    {
      message: reason,
      shortMessage: summary,
      replacements: replacements.map((value) => ({value})),
      offset,
      length,
      context: contextOf(story.source, offset, length),
      sentence: sentence?.text ?? '',
      type: {typeName: typeNameOf(category, severity)},
      rule: {
        id: ruleId,
        description: summary || ruleId,
        issueType: issueTypeOf(ruleId, category),
        ...(url && {urls: [{value: url}]}),
        category: categoryOf(category),
      },
      ignoreForIncompleteSentence: !isSure,
      contextForSureMatch: isSure ? 0 : -1,
    },
  ]
}

/** What stands at the edge of markup stands outside it. */
function isWithin(start: number, end: number, piece: {start: number; end: number}): boolean {
  return start === end ? piece.start < start && end < piece.end : piece.start <= start && end <= piece.end
}

/**
 * A match has at least one character: where something is missing, that is the one before it, or else the one after. A
 * replacement that would take markup with it is not offered.
 */
function underline({expected}: Message, start: number, end: number, {source, markup}: Story) {
  if (start < end) {
    const takesMarkup = markup.some((piece) => piece.start < end && start < piece.end && !piece.isBlank)
    return {offset: start, length: end - start, replacements: takesMarkup ? [] : expected}
  }
  const before = markup.some((piece) => piece.end === start)
    ? ''
    : (/[^\r\n]$/u.exec(source.slice(Math.max(0, start - 2), start))?.[0] ?? '')
  const after = before ? '' : (/^[^\r\n]/u.exec(source.slice(start, start + 2))?.[0] ?? '')
  return {
    offset: start - before.length,
    length: before.length + after.length,
    replacements: expected.map((words) => before + words + after),
  }
}

/** Characters of context on each side. */
const reach = 40

function contextOf(source: string, offset: number, length: number) {
  const from = outOfPair(source, Math.max(0, offset - reach), -1)
  const to = outOfPair(source, Math.min(source.length, offset + length + reach), 1)
  const [left, right] = [from > 0 ? '...' : '', to < source.length ? '...' : '']
  const text = left + source.slice(from, to).replaceAll(/[\n\r]/g, ' ') + right
  return {text, offset: left.length + offset - from, length}
}

/** An offset moved off the middle of a surrogate pair. */
function outOfPair(source: string, offset: number, by: 1 | -1): number {
  const isMiddle = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(source.slice(Math.max(0, offset - 1), offset + 1))
  return isMiddle ? offset + by : offset
}
