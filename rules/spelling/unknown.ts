import type {Nodes, Root} from 'nlcst'
import {toString as plainText} from 'nlcst-to-string'
import retextSpell from 'retext-spell'
import type {VFile} from 'vfile'

/**
 * A Hunspell dictionary of a few words: of hundred thousands a story needs some hundred, and a dictionary that has those
 * says of the story what the whole would say. (nspell reads strings as well, and else only a Buffer, which there is none
 * of in a browser.)
 */
export function dictionaryOf(words: readonly string[]): {aff: Uint8Array; dic: Uint8Array} {
  return {aff: 'SET UTF-8\n', dic: [words.length, ...words].join('\n')} as unknown as {aff: Uint8Array; dic: Uint8Array}
}

/** Asks retext-spell which words of a story are unknown; without its suggestions, which are slow and know no frequencies. */
export function findUnknown(words: Iterable<string>, isKnown: (word: string) => boolean): Set<string> {
  const asked = [...new Set(words)]
  const dictionary = dictionaryOf(asked.filter(isKnown))
  const unknown = new Set<string>()
  // A VFile's messages are too dear for what is only noted down.
  const file = {
    message(_: string, {ancestors}: {ancestors: Nodes[]}) {
      unknown.add(plainText(ancestors.at(-1) ?? []))
      return {}
    },
  }
  retextSpell({dictionary, max: -1, ignoreLiteral: false})(treeOf(asked), file as unknown as VFile, () => {})
  return unknown
}

function treeOf(words: readonly string[]): Root {
  const children = words.map(wordNode)
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]}
}

const wordNode = (value: string) => ({type: 'WordNode' as const, children: [{type: 'TextNode' as const, value}]})
