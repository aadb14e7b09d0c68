import {location} from 'vfile-location'
import type {Span} from '../../rule-kit/index.ts'
import {printable} from '../glyphs.ts'
import {type Paint, paintFor} from '../paint.ts'
import {standardInput} from '../story.ts'
import type {ReadingPrinter, ReadStory} from './story.ts'

/** Prints for people: a story's parts with a blank line between, and above them its name where there are several stories. */
export const inChapters =
  (printStory: (story: ReadStory, paint: Paint) => string[]): ReadingPrinter =>
  (stories, {colour}) => {
    const paint = paintFor({colour})
    const chapters = stories.map((story) => {
      const heading = stories.length > 1 ? [paint.bold(paint.underline(printable(story.path || standardInput)))] : []
      return [...heading, ...printStory(story, paint)].join('\n\n')
    })
    return chapters.some(Boolean) ? `${chapters.filter(Boolean).join('\n\n')}\n` : ''
  }

/** Where something stands in a file. */
export interface FilePlace {
  /** UTF-16 offsets. */
  start: number
  end: number
  /** Of its beginning, from 1. */
  line: number
  column: number
}

/** Tells where what stands in a story stands in its file. */
export function createPlacer(source: string): (span: Span) => FilePlace {
  const {toPoint} = location(source)
  return ({paragraph, start, end}) => {
    const place = paragraph.toSource(start, end)
    const {line, column} = toPoint(place.start) ?? {line: 1, column: 1}
    return {...place, line, column}
  }
}

/** “3:14” */
export const written = ({line, column}: FilePlace): string => `${line}:${column}`
