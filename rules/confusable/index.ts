import {defineRule, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {findConfusions} from './model.ts'
import {anyWord, capital, type Element, figures, patternsByWord} from './patterns.ts'

/** Words taken for others that sound or look like them, known by their company. */
export default defineRule({
  id: 'confusable',
  summary: 'A word stands for another that sounds or looks like it.',
  category: 'spelling',
  severity: 'error',
  defaults: {},

  check(reading, report) {
    for (const sentence of reading.sentences) {
      const {words, after, paragraph} = sentence
      const known = findByPattern(words)
      // Headings leave out the words that the model goes by.
      const isProse = paragraph.kind !== 'heading' && paragraph.kind !== 'title'
      const learned = isProse ? findConfusions(words, after) : []
      const others = learned.filter(({index}) => !known.some(({first, last}) => first <= index && index <= last))
      for (const {first, last, right: lower} of [
        ...known,
        ...others.map(({index, right}) => ({first: index, last: index, right})),
      ]) {
        const word = words[first] as Word
        const at = spanOf(word, words[last])
        const right = likeFirst(lower, word)
        report({at, message: `“${textOf(at)}” stands for “${right}”. Write that.`, expected: [right]})
      }
    }
  },
})

/** Words that stand for another, from the first to the last. */
interface Found {
  first: number
  last: number
  right: string
}

/** What the patterns know. */
function findByPattern(words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (const [first, {lower}] of words.entries())
    for (const {pattern, confusion} of patternsByWord.get(lower) ?? []) {
      const last = first + confusion.wrong.length - 1
      if (
        !confusion.wrong.every((text, j) => words[first + j]?.lower === text && (j === 0 || isNext(words[first + j])))
      )
        continue
      if (!matchesSide(pattern.before, words, first - 1, -1) || !matchesSide(pattern.after, words, last + 1, 1))
        continue
      found.push({first, last, right: confusion.right})
      break
    }
  return found
}

/** Parted from the word before by a space alone. */
const isNext = (word: Word | undefined) => word !== undefined && /^\s+$/.test(word.before)

/** Whether the words from a place on, in one direction, are what the elements ask for, the nearest first. */
function matchesSide(elements: readonly Element[], words: readonly Word[], at: number, step: 1 | -1): boolean {
  const [element, ...rest] = elements
  if (!element) return true
  const word = words[at]
  const stands = word !== undefined && isNext(words[step > 0 ? at : at + 1]) && matches(element, word)
  if (element.isNegated) return !stands && matchesSide(rest, words, at, step)
  if (stands && matchesSide(rest, words, at + step, step)) return true
  return element.isOptional && matchesSide(rest, words, at, step)
}

/** Whether the word is one of the element's, whatever the element says of not standing there. */
function matches({words}: Element, {lower, text}: Word): boolean {
  if (words.has(lower) || words.has(anyWord)) return true
  return (words.has(figures) && /^\d/.test(lower)) || (words.has(capital) && /^\p{Lu}\p{Ll}/u.test(text))
}

/** With the capital and the apostrophe of what it replaces. */
function likeFirst(right: string, {text}: Word): string {
  const written = right.replace("'", text.includes("'") ? "'" : '’')
  return /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}
