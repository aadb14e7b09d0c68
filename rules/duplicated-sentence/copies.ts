import {hasCapital, isSmall, type Paragraph, type Reading, remember, type Sentence} from '../../src/rule-kit/index.ts'
import {areNearlySame} from './near.ts'
import {ShingleIndex} from './shingles.ts'

/** Sentences of one paragraph, and the same again, further down. */
export interface Copy {
  first: Sentence[]
  again: Sentence[]
  /** Word for word. */
  isSame: boolean
}

/** In words. What is shorter is stock: “He declined to comment.” */
const shortest = 8
/** Where the one follows the other at once. */
const shortestInARow = 6
/** Where nothing in it is particular to the story: “He was taken to hospital but has since been released.” */
const shortestCommonplace = 12

/** What is longer is a list. */
const longest = 400
/** Words of a name under a pull quote. */
const longestName = 4
/** Words in lower case: works cited have few. */
const leastSmall = 4

/** A sentence that comes three times is a refrain. */
const mostSame = 2

export function* findCopies({sentences}: Reading): Generator<Copy> {
  const index = new ShingleIndex()
  const places = new Map<Sentence, number>()
  const counts = new Map<string, number>()
  const pairs: [first: number, again: number, isSame: boolean][] = []
  for (const [place, sentence] of sentences.entries()) {
    places.set(sentence, place)
    // A quotation may be set twice: in the copy and as a pull quote.
    if (!isProse(sentence) || sentence.words.every(({quotation}) => quotation)) continue
    const earlier = index.add(sentence)
    const key = keyOf(sentence)
    counts.set(key, (counts.get(key) ?? 0) + 1)
    const found = earlier.find((one) => isCopy(one, sentence, place - (places.get(one) ?? 0)))
    if (found) pairs.push([places.get(found) as number, place, keyOf(found) === key])
  }
  let last = -1
  for (const [first, again, isSame] of pairs) {
    if (again <= last || (counts.get(keyOf(sentences[again] as Sentence)) ?? 0) > mostSame) continue
    const copy = isSame ? extend(sentences, first, again, last) : {first: [first], again: [again]}
    last = copy.again.at(-1) as number
    const take = (numbers: number[]) => numbers.map((number) => sentences[number] as Sentence)
    yield {first: take(copy.first), again: take(copy.again), isSame}
  }
}

/** What is read as one thought after another, not layout, a list, or what others say in chorus. */
const isProse = remember(({paragraph, words, after, text}: Sentence): boolean => {
  if (paragraph.kind !== 'paragraph' || paragraph.quoted || words.length < shortestInARow) return false
  if (words.length > longest || words.filter(({text}) => isSmall(text)).length < leastSmall) return false
  if (!/^\s*["”’)\]]*[.!…]|[.!…]["”’)\]]*\s*$/.test(after)) return false
  if (/[\uFFFC\t|•]|^\s*[-–—*] /.test(text) || isLyrics(paragraph.text)) return false
  return !isCredited(paragraph)
})

/** A pull quote without marks: what is said, and who said it. */
function isCredited({sentences}: Paragraph): boolean {
  const last = sentences.at(-1)
  if (!last || sentences.length < 2 || last.after.trim() !== '') return false
  return last.words.length <= longestName && last.words.every(({text}) => hasCapital(text))
}

/** Lines of verse, parted by strokes or line ends. */
const isLyrics = (text: string) => / \/ .* \/ /.test(text) || (text.includes('\u2028') && text.length < 400)

function isCopy(first: Sentence, again: Sentence, distance: number): boolean {
  if (keyOf(first) !== keyOf(again)) return areNearlySame(first, again, distance)
  const {length} = again.words
  if (distance === 1) return true
  return length >= (isParticular(again) ? shortest : shortestCommonplace)
}

/** Whether somebody or something is named or counted, beyond the sentence's first word. */
const isParticular = ({words}: Sentence) =>
  words.some(({text}, i) => /\d/.test(text) || (i > 0 && /^\p{Lu}\p{L}/u.test(text)))

/** With the sentences about it that are the same in both paragraphs. */
function extend(sentences: readonly Sentence[], first: number, again: number, last: number) {
  const isSame = (one: number, other: number) => {
    const [a, b] = [sentences[one], sentences[other]]
    return (
      a !== undefined &&
      b !== undefined &&
      a.paragraph === sentences[first]?.paragraph &&
      b.paragraph === sentences[again]?.paragraph &&
      keyOf(a) === keyOf(b)
    )
  }
  let [before, behind] = [0, 0]
  const reach = again - first
  while (again - before - 1 > last && before + 1 < reach && isSame(first - before - 1, again - before - 1)) before++
  while (behind + 1 < reach && isSame(first + behind + 1, again + behind + 1)) behind++
  const range = (from: number) => Array.from({length: before + behind + 1}, (_, i) => from - before + i)
  return {first: range(first), again: range(again)}
}

/** Its words; two sentences may differ in their marks. */
const keyOf = remember(({words}: Sentence): string => words.map(({lower}) => lower).join(' '))
