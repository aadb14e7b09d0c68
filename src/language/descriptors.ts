import type {UniversalTag} from './token.ts'

/** What is read of a word, as far as it bears on descriptors; `head` is a place in the sentence, from 0. */
interface Word {
  readonly text: string
  tag: string
  pos: UniversalTag
  head: number
  relation: string
}

/**
 * Gives a common noun that describes a name one shape: in “team member Rodaba Noori” the noun stands in the tree, and
 * the name depends on it as `flat`, as in GUM. The treebanks that the network learned from disagree (EWT makes the name
 * the head and the noun its `nmod:desc`), and so do its readings. A title that is a name itself (“President Bush”)
 * stays the name's `nmod:desc`, as both have it.
 *
 * @param words - A sentence's, or those from its word `from` on; they are changed.
 */
export function turnDescriptors(words: readonly Word[], from = 0): void {
  words.forEach((noun, i) => {
    if (noun.relation !== 'nmod:desc') return
    const place = noun.head
    const name = words[place - from]
    if (!name || place - from < i || !name.tag.startsWith('NNP') || !/^\p{Lu}/u.test(name.text)) return
    const isLower = /^\p{Ll}/u.test(noun.text)
    if (!isLower && noun.tag.startsWith('NNP')) return
    if (noun.tag === 'NNP') Object.assign(noun, {tag: 'NN', pos: 'NOUN'})
    if (noun.tag === 'NNPS') Object.assign(noun, {tag: 'NNS', pos: 'NOUN'})
    Object.assign(noun, {head: name.head, relation: name.relation})
    words.forEach((word, at) => {
      if (word === name || word === noun || word.head !== place) return
      const isWithin = at > i && at < place - from && word.relation !== 'flat'
      if (!isWithin) word.head = from + i
    })
    Object.assign(name, {head: from + i, relation: 'flat'})
  })
}
