import {defineRule, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {anyWord, capital, type Element, figures, patternsByWord} from './patterns.ts'

/** Words taken for others that sound or look like them, known by their company. */
export default defineRule({
  id: 'confusable',
  summary: 'A word stands for another that sounds or looks like it.',
  category: 'spelling',
  severity: 'error',
  defaults: {},

  check(reading, report) {
    for (const {words} of reading.sentences)
      for (const [i, word] of words.entries())
        for (const {pattern, confusion} of patternsByWord.get(word.lower) ?? []) {
          const end = i + confusion.wrong.length
          if (!confusion.wrong.every((text, j) => words[i + j]?.lower === text && (j === 0 || isNext(words[i + j]))))
            continue
          if (!matchesBefore(pattern.before, words, i - 1) || !matchesAfter(pattern.after, words, end)) continue
          const at = spanOf(word, words[end - 1])
          const right = likeFirst(confusion.right, word, words)
          report({at, message: `“${textOf(at)}” stands for “${right}”. Write that.`, expected: [right]})
          break
        }
  },
})

/** Parted from the word before by a space alone. */
const isNext = (word: Word | undefined) => word !== undefined && /^\s+$/.test(word.before)

function matchesAfter(elements: readonly Element[], words: readonly Word[], start: number): boolean {
  const [element, ...rest] = elements
  if (!element) return true
  const word = words[start]
  const stands = isNext(word) && matches(element, word as Word)
  if (element.isNegated) return !stands && matchesAfter(rest, words, start)
  if (stands && matchesAfter(rest, words, start + 1)) return true
  return element.isOptional && matchesAfter(rest, words, start)
}

/** Backwards: the last element is the nearest. */
function matchesBefore(elements: readonly Element[], words: readonly Word[], end: number): boolean {
  const element = elements.at(-1)
  if (!element) return true
  const rest = elements.slice(0, -1)
  const word = words[end]
  const stands = word !== undefined && isNext(words[end + 1]) && matches(element, word)
  if (stands && matchesBefore(rest, words, end - 1)) return true
  return element.isOptional && matchesBefore(rest, words, end)
}

/** Whether the word is one of the element's, whatever the element says of not standing there. */
function matches({words}: Element, {lower, text}: Word): boolean {
  if (words.has(lower) || words.has(anyWord)) return true
  return (words.has(figures) && /^\d/.test(lower)) || (words.has(capital) && /^\p{Lu}\p{Ll}/u.test(text))
}

/** With the capital and the apostrophe of what it replaces. */
function likeFirst(right: string, {text}: Word, {length}: Sentence['words']): string {
  const mark = length && text.includes("'") ? "'" : '’'
  const written = right.replace("'", mark)
  return /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
