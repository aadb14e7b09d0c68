import {type Paragraph, textAfter, textBefore} from '../../src/rule-kit/index.ts'

const ofCode =
  /\b(?:argument|attribute|bash|CSS|cell|code|coder|command|developer|element|Excel|formula|function|GitHub|HTML|JavaScript|JSON|keyword|markdown|markup|parameter|PHP|placeholder|printf|program|programmer|prompt|Python|regex|script|shell|software|spreadsheet|string|syntax|tag|template|terminal|variable|wildcard|XML)s?\b|\uFFFC|--\w/i

/** Whether the words about a place speak of code, where braces and the like mean themselves. */
export function isAboutCode(paragraph: Paragraph, start: number, end: number): boolean {
  return ofCode.test(textBefore({paragraph, start})) || ofCode.test(textAfter({paragraph, end}))
}
