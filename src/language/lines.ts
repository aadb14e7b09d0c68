import {datelineEnd, isDateline} from './dateline.ts'
import type {Paragraph, Reading} from './reading.ts'
import type {Span} from './span.ts'

/** What a paragraph is on a page of news. */
export type LineKind =
  | 'headline'
  | 'standfirst'
  /** “By Jane Doe”. */
  | 'byline'
  /** A line of its own with the place and the day. */
  | 'dateline'
  /** A heading within the story. */
  | 'crosshead'
  | 'caption'
  | 'body'
  /** A line of a list or table, or on top of the story that may be anything. */
  | 'other'

/** The lines of a story, told from what the format knows and, in plain text, from their shape: body unless sure. */
export interface Lines {
  kindOf(paragraph: Paragraph): LineKind
  /** Those of a kind, in order. */
  of(kind: LineKind): Paragraph[]
  /** “GENEVA, May 3 —” at the start of the body, with its dash. */
  dateline: Span | undefined
}

/** Most lines on top of a story; where more stand before the first sentence it is a list, or no story. */
const mostOnTop = 6

/** Most letters of a headline. */
const longestHeadline = 150

/** Most letters of a standfirst. */
const longestStandfirst = 400

/** Finds what each paragraph of a story is. */
export function findLines({paragraphs}: Pick<Reading, 'paragraphs'>): Lines {
  const kinds = new Map<Paragraph, LineKind>()
  const isInProse = findProse(paragraphs)
  const top = paragraphs.slice(0, isInProse).filter(({kind}) => kind === 'paragraph')
  const bylineAt = paragraphs.findIndex((paragraph, i) => i <= mostOnTop && isByline(paragraph.text))
  let hasHeadline = false
  for (const paragraph of paragraphs) {
    const kind: LineKind = kindFromFormat(paragraph, hasHeadline) ?? kindFromShape(paragraph)
    hasHeadline ||= kind === 'headline'
    kinds.set(paragraph, kind)
  }

  function kindFromShape(paragraph: Paragraph): LineKind {
    const {index, text} = paragraph
    if (index === bylineAt) return 'byline'
    if (datelineEnd(text) > 0) return 'body'
    // What stands between the headline and the byline, whatever ends it.
    if (hasHeadline && index < bylineAt && text.length <= longestStandfirst) return 'standfirst'
    if (index >= isInProse) return 'body'
    if (top.length > mostOnTop) return 'other'
    if (isDateline(text)) return 'dateline'
    if (credit.test(text)) return 'caption'
    const words = text.trim().split(/\s+/).length
    if (!hasHeadline) return words > 1 && text.length <= longestHeadline ? 'headline' : 'other'
    // Behind a byline no standfirst comes any more.
    if (bylineAt >= 0 && index > bylineAt && paragraph.sentences.length > 1) return 'body'
    return words > 4 && text.length <= longestStandfirst ? 'standfirst' : 'other'
  }

  const body = paragraphs.find((paragraph) => kinds.get(paragraph) === 'body')
  const end = body ? datelineEnd(body.text) : 0
  return {
    kindOf: (paragraph) => kinds.get(paragraph) ?? 'body',
    of: (kind) => paragraphs.filter((paragraph) => kinds.get(paragraph) === kind),
    dateline: body && end > 0 ? {paragraph: body, start: 0, end} : undefined,
  }
}

/** Where the story's sentences begin; 0 where there are none, since nothing is sure there. */
function findProse(paragraphs: readonly Paragraph[]): number {
  return Math.max(
    0,
    paragraphs.findIndex(
      ({kind, text}, i) =>
        kind === 'paragraph' && ended.test(text) && !isByline(text) && !(i === 0 && isAsking(paragraphs)),
    ),
  )
}

const ended = /[.!?…:]["”’')\]]*\s*$/

/** “Who owns the river?” over a line that nothing ends: the headline asks or calls, and what is below it is its standfirst. */
function isAsking([first, next]: readonly Paragraph[]): boolean {
  return (
    first !== undefined &&
    next?.kind === 'paragraph' &&
    first.text.length <= longestHeadline &&
    /[!?…]["”’')\]]*\s*$/.test(first.text) &&
    !ended.test(next.text)
  )
}

function kindFromFormat({kind, depth}: Paragraph, hasHeadline: boolean): LineKind | undefined {
  switch (kind) {
    case 'title':
      return 'headline'
    case 'description':
      return 'standfirst'
    case 'caption':
      return 'caption'
    case 'heading':
      return depth === 1 || !hasHeadline ? 'headline' : 'crosshead'
    case 'list-item':
    case 'table-cell':
      return 'other'
    default:
      return undefined
  }
}

const name = String.raw`\p{Lu}[\p{L}.’'-]*`
const byline = new RegExp(
  `^\\s*(?:By|BY|by|Words by|Story by|Report by|Reported by)\\s${name}(?:,?\\s(?:and|&|in|of|for|at|${name})){0,12}\\s*$`,
  'u',
)

const isByline = (text: string) => text.length < 120 && byline.test(text)

const credit =
  /©|^\s*(?:Photo|Photograph|Picture|Image|Video|File|Credit)s?\b|\b(?:Getty|Reuters|AFP|EPA|Alamy|Shutterstock)\b/
