/**
 * What the indices of patterns have answered about one word: at the place of each index, the numbers of the entries that
 * wait for it. A sentence's words are looked up once, however many indices ask.
 */
export type Answers = (readonly number[] | undefined)[]

/** Words that are kept, most of which no entry waits for, and characters that they may have. */
const mostKept = 16_384
const longestKept = 24

const kept = new Map<string, Answers>()

export function answersFor(word: string): Answers {
  let answers = kept.get(word)
  if (!answers) {
    answers = []
    if (kept.size >= mostKept) kept.clear()
    if (word.length <= longestKept) kept.set(word, answers)
  }
  return answers
}

let indices = 0

/** The place of one more index. */
export const nextPlace = (): number => indices++
