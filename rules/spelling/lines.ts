import type {Dictionary} from '../../src/rule-kit/index.ts'

/** Dictionaries that share their rules of inflection, of which a question is put to the few lines that could answer it. */
export interface Lines {
  aff: string
  /** A dictionary that says of these words what the whole would say. */
  dictionaryFor(words: Iterable<string>): string
}

/** Letters by which lines are told apart. */
const keyLength = 4

/** The varieties of English share their rules and nearly all their lines, so that what has the same rules is read as one. */
export function linesOf(dictionaries: readonly Dictionary[]): Lines[] {
  const decoder = new TextDecoder()
  const byRules = new Map<string, string[]>()
  for (const {aff, dic} of dictionaries) {
    const rules = decoder.decode(aff)
    byRules.set(rules, [...(byRules.get(rules) ?? []), decoder.decode(dic)])
  }
  return [...byRules].map(([aff, texts]) => indexLines(aff, texts))
}

function indexLines(aff: string, texts: readonly string[]): Lines {
  const prefixes = affixes(aff, 'PFX').map(({added}) => added)
  const mostStripped = Math.max(...affixes(aff, 'SFX').map(({stripped}) => stripped.length))
  const byKey = new Map<string, string>()
  // The first line is the number of those that follow.
  for (const text of texts)
    for (const line of text.split('\n').slice(1)) {
      const key = keyOf(line, mostStripped)
      byKey.set(key, `${byKey.get(key) ?? ''}\n${line}`)
    }
  return {
    aff,
    dictionaryFor(words) {
      const keys = new Set<string>()
      for (const word of words) {
        const lower = word.toLowerCase()
        for (const prefix of ['', ...prefixes])
          if (lower.startsWith(prefix))
            for (let n = 0; n <= keyLength; n++) keys.add(lower.slice(prefix.length, prefix.length + n))
      }
      const lines = new Set([...keys].flatMap((key) => byKey.get(key)?.split('\n') ?? []))
      return [lines.size, ...lines].join('\n')
    },
  }
}

/** What all that a line makes begins with: its stem, but for the letters that a suffix takes away. */
function keyOf(line: string, mostStripped: number): string {
  const slash = line.indexOf('/')
  const length = Math.min(keyLength, (slash < 0 ? line.length : slash) - mostStripped)
  const first = line.charCodeAt(0)
  // Numerals are joined to each other; there are few.
  return length > 0 && !(first < 65) ? line.slice(0, length).toLowerCase() : ''
}

/** What the rules of a kind take away from a word and put to it: `SFX D y ied [^aeiou]y`. */
function affixes(aff: string, kind: 'PFX' | 'SFX'): {stripped: string; added: string}[] {
  const rules = aff.matchAll(new RegExp(`^${kind}[ \\t]+\\S+[ \\t]+(\\S+)[ \\t]+([^\\s/]+)\\S*[ \\t]+\\S`, 'gm'))
  const letters = (field = '') => (field === '0' ? '' : field.toLowerCase())
  return [...rules].map(([, stripped, added]) => ({stripped: letters(stripped), added: letters(added)}))
}
