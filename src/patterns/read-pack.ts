import {type Entry, type Example, type Examples, type Locale, locales} from './entry.ts'
import {type Lists, readException, readPattern} from './notation.ts'
import {NotationError} from './notation-error.ts'
import {readTemplate, type Template} from './template.ts'

/** Something wrong in a pack: where, what stands there, what would be accepted. */
export interface PackComplaint {
  keys: readonly PropertyKey[]
  part: 'key' | 'value'
  message: string
  /** Where in the text under the keys, in UTF-16 code units. */
  offset?: number
}

export interface Pack {
  entries: Entry[]
  /** In the order of the entries. */
  examples: Examples[]
  complaints: PackComplaint[]
}

const shared = ['message', 'note', 'locale', 'quotations'] as const
const fileKeys = [...shared, 'lists', 'entries']
const entryKeys = ['pattern', 'replace', 'wrong', 'right', ...shared, 'unless', 'id']

type Keys = readonly PropertyKey[]
type Data = Readonly<Record<string, unknown>>

/**
 * Reads a pack from what its YAML says, every scalar a text (YAML's failsafe schema). What cannot be read is complained
 * of, and left out.
 */
export function readPack(data: unknown): Pack {
  const pack: Pack = {entries: [], examples: [], complaints: []}
  const complain: Complain = (keys, message, more = {}) => pack.complaints.push({keys, part: 'value', message, ...more})
  const isList = Array.isArray(data)
  if (!isList && !isMap(data)) {
    complain([], 'There are no entries. Write a list of them, each with pattern, replace, wrong and right.')
    return pack
  }
  const top: Data = isList ? {} : (data as Data)
  const list = isList ? data : top.entries
  checkKeys(top, fileKeys, 'key of a file of patterns', [], complain)
  const lists = readLists(top.lists, complain)
  const above = readShared(top, [], 0, complain)
  if (!Array.isArray(list)) {
    complain(list === undefined ? [] : ['entries'], '“entries” has no list. Write the entries there.')
    return pack
  }
  const ids = new Set<string>()
  for (const [i, value] of list.entries()) {
    const keys = isList ? [i] : ['entries', i]
    const read = readEntry(value, keys, lists, above, complain)
    if (!read) continue
    const {id} = read.examples
    if (ids.has(id)) {
      const key = (value as Data).id === undefined ? 'pattern' : 'id'
      complain([...keys, key], 'Another entry has the same. Delete one, or give one an “id” of its own.')
    }
    ids.add(id)
    pack.entries.push(read.entry)
    pack.examples.push(read.examples)
  }
  return pack
}

type Complain = (keys: Keys, message: string, more?: {part?: 'key'; offset?: number}) => void

function readEntry(
  value: unknown,
  keys: Keys,
  lists: Lists,
  above: Shared,
  complain: Complain,
): {entry: Entry; examples: Examples} | undefined {
  if (!isMap(value)) {
    complain(keys, `${show(value)} stands here. Use an entry: a map with pattern, replace, wrong and right.`)
    return undefined
  }
  checkKeys(value, entryKeys, 'key of an entry', keys, complain)
  const texts = (key: string) => readTexts(value[key], [...keys, key], complain)
  const attempt = <Result>(key: string, index: number | undefined, read: () => Result) =>
    tryRead(index === undefined || !Array.isArray(value[key]) ? [...keys, key] : [...keys, key, index], complain, read)

  const source = value.pattern
  if (typeof source !== 'string' || !source.trim()) {
    complain('pattern' in value ? [...keys, 'pattern'] : keys, '“pattern” is missing here. Write what to look for.')
    return undefined
  }
  const pattern = attempt('pattern', undefined, () => readPattern(source, lists))
  const wrong = texts('wrong')
  const right = texts('right')
  for (const [key, examples] of Object.entries({wrong, right}))
    if (!examples.length && value[key] === undefined)
      complain(
        keys,
        `“${key}” is missing here. Write a sentence that ${key === 'wrong' ? 'must be found' : 'must be left alone'}.`,
      )
  if (!pattern) return undefined
  const replace =
    value.replace === undefined
      ? undefined
      : texts('replace').flatMap((text, i) => attempt('replace', i, () => [readTemplate(text, pattern.elements)]) ?? [])
  const unless = texts('unless').flatMap((text, i) => attempt('unless', i, () => readException(text, lists)) ?? [])
  const own = readShared(value, keys, pattern.elements, complain)
  const {message, note, locale, quotations} = {...above, ...own}
  if (!replace && !message)
    complain(keys, '“replace” or “message” is missing here. Say what to write, or what is wrong.')
  const id = typeof value.id === 'string' && value.id ? value.id : source
  const entry: Entry = {
    pattern,
    ...(replace && {replace}),
    ...(message && {message}),
    ...(note && {note}),
    ...(unless.length && {unless}),
    ...(locale && {locale}),
    ...(quotations === 'skip' && {skipsQuotations: true}),
  }
  return {
    entry,
    examples: {
      id,
      wrong: wrong.map(readExample),
      right: right.map(readExample),
      isMended: (replace?.length ?? 0) > 0,
      keys,
    },
  }
}

interface Shared {
  message?: Template
  note?: Template
  locale?: readonly Locale[]
  quotations?: 'skip' | 'check'
}

function readShared(value: Data, keys: Keys, elements: number, complain: Complain): Shared {
  const found: Shared = {}
  for (const key of ['message', 'note'] as const) {
    const text = value[key]
    if (text === undefined) continue
    if (typeof text !== 'string' || !text.trim()) complain([...keys, key], `${show(text)} stands here. Use a sentence.`)
    else {
      const template = tryRead([...keys, key], complain, () => readTemplate(text, elements, 'message'))
      if (template) found[key] = template
    }
  }
  if (value.locale !== undefined) {
    const given = readTexts(value.locale, [...keys, 'locale'], complain)
    const odd = given.find((name) => !locales.includes(name as Locale))
    if (odd !== undefined)
      complain([...keys, 'locale'], `“${odd}” is no variety that copydesk knows. Use ${locales.join(', ')}.`)
    else found.locale = given as Locale[]
  }
  const {quotations} = value
  if (quotations === 'skip' || quotations === 'check') found.quotations = quotations
  else if (quotations !== undefined)
    complain([...keys, 'quotations'], `${show(quotations)} stands here. Use skip or check.`)
  return found
}

function readLists(value: unknown, complain: Complain): Lists {
  if (value === undefined) return {}
  if (!isMap(value)) {
    complain(['lists'], `${show(value)} stands here. Use a map: a name, and words parted by “|”.`)
    return {}
  }
  const lists: Record<string, string> = {}
  for (const [name, words] of Object.entries(value)) {
    const keys = ['lists', name]
    if (!/^[a-z][a-z-]*$/.test(name))
      complain(keys, `“${name}” is no name for a list. Use small letters and hyphens.`, {part: 'key'})
    if (typeof words !== 'string' || !words.trim())
      complain(keys, `${show(words)} stands here. Use words parted by “|”.`)
    else if (tryRead(keys, complain, () => readPattern(words.replaceAll(/\s*\|\s*/g, '|').trim()))) lists[name] = words
    else lists[name] = 'x'
  }
  return lists
}

/** A text, or a list of texts. */
function readTexts(value: unknown, keys: Keys, complain: Complain): string[] {
  if (value === undefined) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value) && value.length && value.every((item) => typeof item === 'string')) return value
  complain(keys, `${show(value)} stands here. Use a text, or a list of texts.`)
  return []
}

function tryRead<Result>(keys: Keys, complain: Complain, read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof NotationError)) throw error
    complain(keys, error.message, {offset: error.offset})
    return undefined
  }
}

function checkKeys(value: Data, keys: readonly string[], thing: string, above: Keys, complain: Complain): void {
  for (const key of Object.keys(value))
    if (!keys.includes(key))
      complain([...above, key], `“${key}” is no ${thing}. Use ${keys.join(', ')}.`, {part: 'key'})
}

/** Takes the brackets out of an example. */
function readExample(text: string): Example {
  const [, before, words, after] = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(text) ?? []
  if (before === undefined || words === undefined) return {text}
  return {text: before + words + after, underlined: {start: before.length, end: before.length + words.length}}
}

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Nothing'
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'object') return 'A map'
  const text = String(value)
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`
}
