import {type Report, type Token, textOf} from '../../src/rule-kit/index.ts'

/** A place where a little word was lost. */
export interface Gap {
  /** The word before it. */
  before: Token
  /** What may have stood there, the likelier first. */
  lost: readonly string[]
  /** Where the writer may have meant it so. */
  isDoubtful?: boolean
}

/** How the desk is told of it: a missing word has no place of its own, so the word before it is underlined and given back. */
export function describeGap({before, lost, isDoubtful}: Gap): Report {
  const at = before.word?.end === before.end ? before.word : before
  const {text} = before
  const word = textOf(at)
  const after = before.sentence.tokens[before.index + 1]
  const [first = ''] = lost
  const phrase = `${text} ${first}${after && /^\p{L}/u.test(after.text) ? ` ${after.text}` : ''}`
  const said =
    lost.length > 1 ? `A word like “${first}” is missing behind “${text}”.` : `“${first}” is missing behind “${text}”.`
  return {
    at,
    message: isDoubtful ? `${said} Check whether “${phrase}” is meant.` : `${said} Write “${phrase}”.`,
    expected: lost.map((each) => `${word} ${each}`),
    ...(isDoubtful && {severity: 'warning' as const}),
  }
}

/** Two words with nothing but a space between. */
export const areSpaced = (first: Token | undefined, second: Token | undefined): boolean =>
  first !== undefined && second !== undefined && second.start - first.end === 1

export const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
