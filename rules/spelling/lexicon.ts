import type {Nodes, Root} from 'nlcst'
import {toString as plainText} from 'nlcst-to-string'
import retextSpell from 'retext-spell'
import type {VFile} from 'vfile'
import type {Dictionary} from '../../src/rule-kit/index.ts'

/** What a house's dictionaries have between them. Words are asked for with straight apostrophes. */
export interface Lexicon {
  /** Whether one of them has the word; “Paris” and “PARIS” are had, “paris” is not. */
  has(word: string): boolean
  /** Those of many words that one of them has, each once, in the order given. */
  findKnown(words: Iterable<string>): string[]
}

/** Answers remembered; a long story has some thousands of different words. */
const memorySize = 50_000

/** Unknown words after which a checker is made anew: retext-spell never forgets one (some 100 bytes each). */
const checkerSize = 300_000

const lexicons = new WeakMap<Dictionary, {dictionaries: readonly Dictionary[]; lexicon: Lexicon}>()

/** The lexicon of some dictionaries, at least one: read at the first call (some 250 ms), the same one from then on. */
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
  const checkers = merge(dictionaries).map(createChecker)
  const memory = new Map<string, boolean>()
  const findKnown = (words: Iterable<string>) => {
    const asked = new Set(words)
    let unknown = asked
    for (const findUnknown of checkers) if (unknown.size) unknown = findUnknown(unknown)
    return [...asked].filter((word) => !unknown.has(word))
  }
  return {
    findKnown,
    has(word) {
      let known = memory.get(word)
      if (known === undefined) {
        known = findKnown([word]).length > 0
        if (memory.size === memorySize) memory.clear()
        memory.set(word, known)
      }
      return known
    },
  }
}

/**
 * The varieties of English share their rules of inflection and nearly all their words. What has the same rules is read
 * as one dictionary: each costs a quarter of a second and 30 MB.
 */
function merge(dictionaries: readonly Dictionary[]): {aff: string; dic: string}[] {
  const decoder = new TextDecoder()
  const byRules = new Map<string, Set<string>>()
  for (const {aff, dic} of dictionaries) {
    const rules = decoder.decode(aff)
    const lines = byRules.get(rules) ?? new Set()
    byRules.set(rules, lines)
    // The first line is the number of those that follow.
    for (const line of decoder.decode(dic).split('\n').slice(1)) lines.add(line)
  }
  return [...byRules].map(([aff, lines]) => ({aff, dic: [lines.size, ...lines].join('\n')}))
}

/** Asks retext-spell, without its suggestions, which are slow and know nothing of what is likely. */
function createChecker({aff, dic}: {aff: string; dic: string}): (words: ReadonlySet<string>) => Set<string> {
  // nspell reads strings as well, and else only a Buffer, which there is none of in a browser.
  const dictionary = {aff, dic} as unknown as Dictionary
  const attach = () => retextSpell({dictionary, max: -1, ignoreLiteral: false})
  let transform = attach()
  let remembered = 0
  return (words) => {
    if (remembered > checkerSize) {
      transform = attach()
      remembered = 0
    }
    const unknown = new Set<string>()
    // Hundreds of words are asked for one suggestion, and nearly all are unknown: a VFile's messages are too dear.
    const file = {
      message(_: string, {ancestors}: {ancestors: Nodes[]}) {
        unknown.add(plainText(ancestors.at(-1) ?? []))
        return {}
      },
    }
    transform(treeOf(words), file as unknown as VFile, () => {})
    remembered += unknown.size
    return unknown
  }
}

function treeOf(words: Iterable<string>): Root {
  const children = Array.from(words, wordNode)
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]}
}

const wordNode = (value: string) => ({type: 'WordNode' as const, children: [{type: 'TextNode' as const, value}]})
