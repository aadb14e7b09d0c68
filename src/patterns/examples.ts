import type {Reading} from '../language/reading.ts'
import type {Entry, Examples} from './entry.ts'
import {findMatches} from './find.ts'
import {compilePatterns, type Match} from './pattern-set.ts'
import type {Pack} from './read-pack.ts'

/** An example that is not as it should be. */
export interface Failure {
  /** The entry's. */
  id: string
  /** Where the example stands in its file. */
  keys: readonly PropertyKey[]
  /** What was found and what was to be, in whole sentences. */
  message: string
}

/**
 * Holds the entries of a pack against their examples: each `wrong` found once, and where it shows what is underlined,
 * there; each `right` left alone; each `wrong`, mended by its first replacement, one of `right`.
 *
 * @param read reads an example as a story.
 */
export function checkExamples({entries, examples}: Pack, read: (text: string) => Reading): Failure[] {
  return entries.flatMap((entry, i) => checkEntry(entry, examples[i] as Examples, read))
}

function checkEntry(entry: Entry, {id, wrong, right, isMended, keys}: Examples, read: (text: string) => Reading) {
  const patterns = compilePatterns([entry])
  const find = (text: string) => findMatches(read(text), patterns, entry.locale?.[0])
  const failures: Failure[] = []
  const fail = (part: string, index: number, count: number, message: string) =>
    failures.push({id, keys: [...keys, part, ...(count > 1 ? [index] : [])], message})
  for (const [i, {text, underlined}] of wrong.entries()) {
    const matches = find(text)
    const [match] = matches
    if (!match || matches.length > 1) {
      const times = matches.length ? `${matches.length} times: ${matches.map(shown).join(', ')}` : 'nowhere'
      fail('wrong', i, wrong.length, `Found ${times} in “${text}”. It must be found once.`)
      continue
    }
    const {start, end} = match.words
    if (underlined && (underlined.start !== start || underlined.end !== end))
      fail(
        'wrong',
        i,
        wrong.length,
        `“${text.slice(start, end)}” is underlined. The example shows “${text.slice(underlined.start, underlined.end)}”.`,
      )
    if (!isMended) continue
    const mended = mend(text, match)
    if (mended === undefined) fail('wrong', i, wrong.length, `No replacement can be written in “${text}”.`)
    else if (!right.some((example) => example.text === mended))
      fail('wrong', i, wrong.length, `Mended it is “${mended}”. That must stand in “right”.`)
  }
  for (const [i, {text}] of right.entries()) {
    const matches = find(text)
    if (matches.length)
      fail('right', i, right.length, `${matches.map(shown).join(', ')} is found in “${text}”. It must be left alone.`)
  }
  return failures
}

const shown = ({words: {paragraph, start, end}}: Match) => `“${paragraph.text.slice(start, end)}”`

function mend(text: string, {at, expected}: Match): string | undefined {
  const [first] = expected
  return first === undefined ? undefined : text.slice(0, at.start) + first + text.slice(at.end)
}
