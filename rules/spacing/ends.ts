import type {Paragraph, Reading, Report} from '../../src/rule-kit/index.ts'

/** Spaces before a paragraph's first word and after its last, unless the story's lines are set so throughout. */
export function* findAtEnds({paragraphs}: Reading): Generator<Report> {
  const indents = new Map(paragraphs.map((paragraph) => [paragraph, /^\s*/.exec(paragraph.text)?.[0] ?? '']))
  const indented = [...indents.values()].filter(Boolean)
  const ragged = paragraphs.filter(({text}) => /\s$/.test(text))
  for (const paragraph of paragraphs) {
    const {text} = paragraph
    const indent = indents.get(paragraph) ?? ''
    if (indent.length === text.length) continue
    if (indent && !isLayout(indent, paragraph, indented, paragraphs))
      yield {
        at: {paragraph, start: 0, end: indent.length},
        message: `${describe(indent, 'stand')} before “${/\S+/.exec(text)?.[0]}”. Delete ${itOrThem(indent)}.`,
        expected: [''],
      }
    const trail = /\s+$/.exec(text)
    if (trail && ragged.length * 2 <= Math.max(paragraphs.length, 2))
      yield {
        at: {paragraph, start: trail.index, end: text.length},
        message: `${describe(trail[0], 'follow')} the paragraph’s last word. Delete ${itOrThem(trail[0])}.`,
        expected: [''],
      }
  }
}

/** Verse, and first lines set in from the margin. One space is no indent: nobody would see it. */
function isLayout(
  indent: string,
  paragraph: Paragraph,
  indented: readonly string[],
  paragraphs: readonly Paragraph[],
): boolean {
  if (indented.length * 4 > paragraphs.length && indented.length > 1) return true
  // Formats may give the first paragraph's indent alone.
  return indent !== ' ' && paragraphs[0] === paragraph
}

const describe = (space: string, verb: string) =>
  space === '\t' ? `A tab ${verb}s` : space.length > 1 ? `Spaces ${verb}` : `A space ${verb}s`

const itOrThem = (space: string) => (space.length > 1 ? 'them' : 'it')
