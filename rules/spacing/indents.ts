import type {Paragraph, Reading, Report} from '../../src/rule-kit/index.ts'

/** Spaces before a paragraph's first word, unless the story's lines are set so. Those after its last one print nothing. */
export function* findIndents({paragraphs}: Reading): Generator<Report> {
  const indents = new Map(paragraphs.map((paragraph) => [paragraph, /^\s*/.exec(paragraph.text)?.[0] ?? '']))
  const indented = [...indents.values()].filter(Boolean)
  for (const [paragraph, indent] of indents) {
    const {text} = paragraph
    if (!indent || indent.length === text.length || isLayout(indent, paragraph, indented, paragraphs)) continue
    const isOne = indent.length === 1
    yield {
      at: {paragraph, start: 0, end: indent.length},
      message: `${describe(indent)} before “${/\S+/.exec(text)?.[0]}”. Delete ${isOne ? 'it' : 'them'}.`,
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

const describe = (space: string) =>
  space === '\t' ? 'A tab stands' : space.length > 1 ? 'Spaces stand' : 'A space stands'
