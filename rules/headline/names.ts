import {
  hasWord,
  type Mention,
  type Reading,
  type Report,
  remember,
  type Sentence,
  spanOf,
  spellingOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {nicknames} from './nicknames.generated.ts'
import type {Parts} from './parts.ts'

/** Names of headline, standfirst and captions that the story spells otherwise, or gives another first name. */
export function* findWrongNames(parts: Parts, reading: Reading): Generator<Report> {
  yield* findMisspelt(parts)
  yield* findOtherGivenNames(parts, reading)
}

/** Fewest letters of a name of which one that is like it is no other. */
const shortest = 5

/** A name of the headline's that is nowhere in the story, where one almost like it is. */
function* findMisspelt({tops, body, nameOf}: Parts): Generator<Report> {
  let names: Map<string, Word> | undefined
  let letters: Set<string> | undefined
  for (const top of tops)
    for (const word of top.sentences.flatMap(({words}) => words)) {
      const name = nameIn(word)
      if (!name) continue
      if (!names || !letters) {
        const told = body.flatMap(({sentences}) => sentences.map(namesOf))
        letters = new Set(told.flatMap((one) => one.letters))
        names = new Map(told.flatMap((one) => one.names))
      }
      if (letters.has(name.toLowerCase()) || mayBeOf(name, letters)) continue
      const like = [...names.keys()].filter((other) => isSlip(name, other))
      const [right] = like
      if (!right || like.length > 1) continue
      const at = {...spanOf(word), end: word.start + name.length}
      yield {
        at,
        message: `The name is “${right}” in the story, “${name}” in the ${nameOf(top)}. Use one spelling.`,
        expected: [right],
        related: [{at: names.get(right) as Word, message: `“${right}” in the story.`}],
      }
    }
}

/** A long word with a capital that no dictionary has. */
function nameIn(word: Word): string | undefined {
  const text = spellingOf(word)
  if (text.length < shortest || !/^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(text)) return undefined
  return hasWord(text.toLowerCase()) || hasWord(text) ? undefined : text
}

/** The words of a sentence in small letters, and its names, each with its word. */
const namesOf = remember(({words}: Sentence) => ({
  letters: words.map((word) => spellingOf(word).toLowerCase()),
  names: words.flatMap((word) => {
    const name = nameIn(word)
    return name ? [[name, word] as const] : []
  }),
}))

/** A form of a name in the story: its plural, its people, a part of it. */
const mayBeOf = (name: string, letters: ReadonlySet<string>) =>
  [...letters].some(
    (other) =>
      other.length >= 4 &&
      other !== name.toLowerCase() &&
      (other.startsWith(name.toLowerCase()) || name.toLowerCase().startsWith(other)),
  )

/** Two letters swapped, or one lost, added or mistaken within the word. */
function isSlip(one: string, other: string): boolean {
  if (one.charAt(0) !== other.charAt(0) || Math.abs(one.length - other.length) > 1) return false
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  // “Ivanov” and “Ivanova” are two.
  if (end === 0) return false
  return (
    left.length + right.length <= 1 ||
    (left.length === 1 && right.length === 1) ||
    (left.length === 2 && left[0] === right[1] && left[1] === right[0])
  )
}

const kin =
  /^(?:(?:step|half-|grand)?(?:brother|daughter|father|mother|sister|son|sibling|parent)s?|aunt|clan|couple|cousins?|family|families|husband|marriage|married|namesake|nephew|niece|relatives?|spouse|twins?|uncle|widow(?:er)?|wife|wed|wedding)$/

/** “John Ames” over a story of James Ames. */
function* findOtherGivenNames({tops, body, nameOf}: Parts, {entities, words}: Reading): Generator<Report> {
  const people = entities.all.filter(({kind, mentions}) => kind === 'person' && mentions.some(isFull))
  const onTop = people.flatMap(({mentions}) =>
    mentions.filter((mention) => isFull(mention) && tops.includes(mention.paragraph)),
  )
  if (!onTop.length || words.some(({lower}) => kin.test(lower))) return
  const below = people.flatMap(({mentions}) =>
    mentions.filter((mention) => isFull(mention) && body.includes(mention.paragraph)),
  )
  for (const own of onTop) {
    const namesakes = below.filter((other) => familyOf(other) === familyOf(own))
    const [first] = namesakes
    if (
      !first ||
      namesakes.some((other) => mayBeOneName(givenOf(own), givenOf(other)) || givenOf(other) !== givenOf(first))
    )
      continue
    const [mine, theirs] = [givenOf(own), givenOf(first)]
    yield {
      at: own.name.given[0] as Word,
      message: `${own.text} in the ${nameOf(own.paragraph)} is ${first.text} in the story. Check which is right.`,
      expected: own.name.given.length === 1 && mine !== theirs ? [theirs] : [],
      related: [{at: first, message: `${first.text} in the story.`}],
    }
  }
}

/** A first name and a family name, and no more. */
const isFull = ({name, words}: Mention) =>
  name.given.length === 1 && name.family.length === 1 && words.every(({text}) => /^\p{Lu}[\p{L}’'.-]*$/u.test(text))
const familyOf = ({name}: Mention) => name.family.map((word) => spellingOf(word).toLowerCase()).join(' ')
const givenOf = ({name}: Mention) => spellingOf(name.given[0] as Word)

const short = new Map<string, readonly string[]>()

/** “Bill” and “William”, “J.” and “John”, “Rob” and “Robert”. */
function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a.startsWith(b.slice(0, 3)) && a.length !== b.length) return true
  if (/\.$|^\p{Lu}{1,2}$/u.test(one) || /\.$|^\p{Lu}{1,2}$/u.test(other)) return true
  if (!short.size)
    for (const line of nicknames)
      for (const name of line.split(' ')) short.set(name, [...(short.get(name) ?? []), line])
  return a === b || (short.get(a) ?? []).some((line) => line.split(' ').includes(b))
}
