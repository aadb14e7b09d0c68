import type {Nodes, Root} from 'nlcst'
import {toString as plainText} from 'nlcst-to-string'
import retextSpell from 'retext-spell'
import type {VFile} from 'vfile'
import type {Dictionary} from '../../src/rule-kit/index.ts'
import {type Lines, linesOf} from './lines.ts'

/** What a house's dictionaries have between them. Words are asked for with straight apostrophes. */
export interface Lexicon {
  /** Whether one of them has the word; “Paris” and “PARIS” are had, “paris” is not. */
  has(word: string): boolean
  /** Those of many words that one of them has, each once, in the order given. */
  findKnown(words: Iterable<string>): string[]
}

/** Answers remembered; a long story has some thousands of different words. */
const memorySize = 50_000

const lexicons = new WeakMap<Dictionary, {dictionaries: readonly Dictionary[]; lexicon: Lexicon}>()

/** The lexicon of some dictionaries, at least one: the same one from then on. */
export function lexiconOf(dictionaries: readonly [Dictionary, ...Dictionary[]]): Lexicon {
  const made = lexicons.get(dictionaries[0])
  const isSame =
    made?.dictionaries.length === dictionaries.length && made.dictionaries.every((one, i) => one === dictionaries[i])
  if (isSame) return made.lexicon
  const lexicon = createLexicon(dictionaries)
  lexicons.set(dictionaries[0], {dictionaries, lexicon})
  return lexicon
}

function createLexicon(dictionaries: readonly Dictionary[]): Lexicon {
  const sources = linesOf(dictionaries)
  const memory = new Map<string, boolean>()
  const findKnown = (words: Iterable<string>) => {
    if (memory.size > memorySize) memory.clear()
    const asked = [...new Set(words)]
    const unasked = new Set(asked.filter((word) => !memory.has(word)))
    let unknown = unasked
    for (const source of sources) if (unknown.size) unknown = findUnknown(unknown, source)
    for (const word of unasked) memory.set(word, !unknown.has(word))
    return asked.filter((word) => memory.get(word))
  }
  return {findKnown, has: (word) => memory.get(word) ?? findKnown([word]).length > 0}
}

/** Asks retext-spell, without its suggestions, which are slow and know nothing of what is likely. */
function findUnknown(words: Set<string>, {aff, dictionaryFor}: Lines): Set<string> {
  // nspell reads strings as well, and else only a Buffer, which there is none of in a browser.
  const dictionary = {aff, dic: dictionaryFor(words)} as unknown as Dictionary
  const unknown = new Set<string>()
  // Hundreds of words are asked for one suggestion, and nearly all are unknown: a VFile's messages are too dear.
  const file = {
    message(_: string, {ancestors}: {ancestors: Nodes[]}) {
      unknown.add(plainText(ancestors.at(-1) ?? []))
      return {}
    },
  }
  retextSpell({dictionary, max: -1, ignoreLiteral: false})(treeOf(words), file as unknown as VFile, () => {})
  return unknown
}

function treeOf(words: Iterable<string>): Root {
  const children = Array.from(words, wordNode)
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]}
}

const wordNode = (value: string) => ({type: 'WordNode' as const, children: [{type: 'TextNode' as const, value}]})
