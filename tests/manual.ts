import fs from 'node:fs'
import {parse} from 'yaml'

/** A line of a rule's manual that is its test as well. */
export interface Example {
  /** The line as it stands in the manual. */
  line: string
  text: string
  /** What is to be underlined, in order: offsets in the text, and the exact wording. */
  expected: {start: number; end: number; message: string}[]
  /** What the section's heading sets, by name: options of the rule, or settings of the house. */
  settings: Record<string, unknown>
  isFlagged: boolean
}

export interface Manual {
  title: string
  summary: string
  examples: Example[]
  /** Options described under “Options”. */
  options: string[]
}

/** In an example ¶ stands for a paragraph's end, ␣ for a space, ⍽ for a no-break space, ⇥ for a tab. */
const signs: Record<string, string> = {'¶': '\n\n', '␣': ' ', '⍽': '\u00A0', '⇥': '\t'}

/** Reads a rule's README: its title, its first paragraph, and the examples under “Flagged” and “Left alone”. */
export function readManual(file: string): Manual {
  // A rule without a manual fails its tests rather than everybody's.
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : []
  const title = lines[0]?.replace(/^# /, '') ?? ''
  const summary = lines.slice(1).find((line) => line.trim()) ?? ''
  const examples: Example[] = []
  const options: string[] = []
  let section = ''
  let settings: Record<string, unknown> = {}
  for (const line of lines) {
    const heading = /^## ([^(]*)(?:\((.*)\))?/.exec(line)
    if (heading) {
      section = (heading[1] ?? '').trim()
      settings = heading[2] ? parse(`{${heading[2]}}`) : {}
    } else if (section === 'Options') {
      const option = /^- `([^`]+)`/.exec(line)
      if (option) options.push(option[1] as string)
    } else if (section === 'Flagged' || section === 'Left alone') {
      const last = examples.at(-1)
      const message = /^ {2}- (.*)/.exec(line)
      if (line.startsWith('- ')) examples.push(readExample(line, settings, section === 'Flagged'))
      else if (message && last) {
        const next = last.expected.find((finding) => !finding.message)
        if (next) next.message = message[1] as string
      }
    }
  }
  return {title, summary, examples, options}
}

function readExample(line: string, settings: Record<string, unknown>, isFlagged: boolean): Example {
  const parts = line
    .slice(2)
    .replace(/ ?¶ ?|[␣⍽⇥]/gu, (sign) => signs[sign.trim()] ?? sign)
    .split('**')
  const expected: Example['expected'] = []
  let text = ''
  parts.forEach((part, i) => {
    if (i % 2) expected.push({start: text.length, end: text.length + part.length, message: ''})
    text += part
  })
  return {line, text, expected, settings, isFlagged}
}
