import type {Sentence, Word} from '../../src/rule-kit/index.ts'
import type {Restated} from './restated.ts'

/** Entries between commas that make a list, and the words of one. */
const [fewest, longest] = [4, 3]

/** “catfish, red beans, collard greens, catfish, corn bread and cobbler”: a list that has one of its things twice. */
export function findItemTwice({words, text}: Sentence): Restated[] {
  if (text.split(',').length < fewest) return []
  const items = itemsOf(words)
  for (const [i, item] of items.entries()) {
    const other = items.slice(i + 2).find((each) => isThing(each) && areSame(i ? item : item.slice(-each.length), each))
    // “selfie, selfie, selfie”
    if (!other || areSame(item, items[i + 1] ?? []) || !areOfOneList(items.slice(i + 1, items.indexOf(other)))) continue
    const said = item.slice(-other.length)
    if (said.length === item.length || !isOfNoun(item.at(-said.length - 1))) return [{said, again: other}]
  }
  return []
}

/** The first has all that stands before it: “runs to catfish”. The last is parted once more, “corn bread and cobbler”. */
function itemsOf(words: readonly Word[]): Word[][] {
  const items: Word[][] = [[]]
  for (const word of words) {
    if (word.before === ', ') items.push([])
    items.at(-1)?.push(word)
  }
  const last = items.pop() ?? []
  const joint = last.findIndex(({lower}) => /^(?:and|or)$/.test(lower))
  return [...items, last.slice(0, Math.max(joint, 0)), last.slice(joint + 1)]
}

const areSame = (one: readonly Word[], other: readonly Word[]) =>
  one.length === other.length && one.every(({lower}, i) => lower === other[i]?.lower)

const areOfOneList = (between: readonly Word[][]) =>
  between.every((item) => item.length > 0 && item.length <= longest + 1)

const isOfNoun = (word: Word | undefined) => word?.tokens.some(({tag}) => /^(?:NN|JJ|CD)/.test(tag)) ?? false

/** No name: “Paris, France, Lyon, France”. */
const isThing = (item: readonly Word[]) =>
  item.length > 0 &&
  item.length <= longest &&
  /^NNS?$/.test(item.at(-1)?.tokens.at(-1)?.tag ?? '') &&
  item.every(({tokens}) => tokens.every(({tag}) => /^(?:NNS?|JJ|HYPH)$/.test(tag)))
