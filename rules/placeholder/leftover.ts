import type {Paragraph, Reading, Report} from '../../src/rule-kit/index.ts'

/** Something that was never meant to be printed, within a paragraph's text. */
export interface Leftover {
  start: number
  end: number
  /** What it is, to the reader of a message. */
  kind: LeftoverKind
  /** What the copy is once it is mended, where that is known. */
  expected?: string[]
}

/** Where to look. */
export interface Place {
  reading: Pick<Reading, 'paragraphs' | 'words'>
  paragraph: Paragraph
  text: string
  /** Whether somebody says what stands at an offset. */
  isQuoted(offset: number): boolean
}

export type Finder = (place: Place) => Iterable<Leftover>

export type LeftoverKind = keyof typeof advice

const advice = {
  gap: 'stands for what is still to come. Fill it in.',
  field: 'is a field that was never filled in. Fill it in.',
  note: 'is a note to the desk. Act on it, then delete it.',
  cleared: 'tells the desk that this is right. Delete it.',
  dummy: 'is dummy text. Put the copy in its place.',
  end: 'is a mark of the wire. Delete it.',
  label: 'is a label of the draft. Delete it.',
  change: 'is a change that nobody has accepted or refused. Choose one.',
  versions: 'parts two versions that were never merged. Choose one.',
  failure: 'is what a spreadsheet or a script leaves where it fails. Put in what belongs there.',
}

/** As much of a leftover as a message quotes, in characters. */
const mostQuoted = 50

export function describe({paragraph, text}: Place, {start, end, kind, expected}: Leftover): Report {
  const whole = text.slice(start, end).trim()
  const quoted = whole.length > mostQuoted ? `${whole.slice(0, mostQuoted).trimEnd()} …` : whole
  return {at: {paragraph, start, end}, message: `“${quoted}” ${advice[kind]}`, ...(expected && {expected})}
}

/** What the whole story tells, asked once of each. */
export function onceAStory(tell: (reading: Place['reading']) => boolean): (reading: Place['reading']) => boolean {
  const told = new WeakMap<Place['reading'], boolean>()
  return (reading) => {
    const answer = told.get(reading) ?? tell(reading)
    told.set(reading, answer)
    return answer
  }
}

/** What a pattern finds in a text, all of one kind. */
export function* findAll(
  text: string,
  pattern: RegExp,
  kind: LeftoverKind,
): Generator<Leftover & {found: RegExpExecArray}> {
  for (const found of text.matchAll(pattern))
    yield {start: found.index, end: found.index + found[0].length, kind, found}
}

/** Takes the space before it along, or at a paragraph's start the one behind, so that nothing is left when it is deleted. */
export function deleted(text: string, start: number, end: number, kind: LeftoverKind): Leftover {
  let [from, to] = [start, end]
  while (text[from - 1] === ' ') from--
  if (from === start) while (text[to] === ' ') to++
  return {start: from, end: to, kind, expected: ['']}
}
