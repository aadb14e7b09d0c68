import type {Reading, Word} from '../reading.ts'
import type {Span} from '../span.ts'
import {textAfter} from '../span.ts'
import type {Entity} from './clusters.ts'
import type {Mention} from './mentions.ts'
import {offices} from './offices.generated.ts'

const known = new Set(offices)
/** Words of the longest office. */
const longest = Math.max(...offices.map((office) => office.split(' ').length))

/**
 * Where a story speaks of somebody by the office with which it introduces him, “the mayor” after “Mayor Tom Hale” or “Tom
 * Hale, the mayor of Leeds,” if it introduces nobody else with it.
 */
export function findDescriptions({sentences}: Pick<Reading, 'sentences'>, all: readonly Entity[]): Map<Entity, Span[]> {
  const holders = findHolders(all)
  const found = new Map<Entity, Span[]>()
  if (!holders.size) return found
  for (const {words} of sentences)
    for (const [i, word] of words.entries()) {
      const office = word.lower === 'the' ? officeFrom(words, i + 1) : undefined
      const holder = office && holderOf(office.name, holders)
      if (!holder || isOfAnother(words, office.last)) continue
      const span = {
        paragraph: word.paragraph,
        start: word.start,
        end: office.last.start + withoutEnding(office.last).length,
      }
      found.set(holder, [...(found.get(holder) ?? []), span])
    }
  return found
}

/** Who is introduced with each office; undefined where it is more than one. */
function findHolders(all: readonly Entity[]): Map<string, Entity | undefined> {
  const holders = new Map<string, Entity | undefined>()
  for (const entity of all)
    if (entity.kind === 'person')
      for (const office of new Set(entity.mentions.flatMap((mention) => officesOf(mention))))
        holders.set(office, holders.has(office) ? undefined : entity)
  return holders
}

/** “the minister”, of whoever alone is a minister of some kind. */
function holderOf(office: string, holders: ReadonlyMap<string, Entity | undefined>): Entity | undefined {
  if (holders.has(office)) return holders.get(office)
  if (!/^(?:coach|minister|secretary)$/.test(office)) return undefined
  const [holder, ...others] = new Set(
    [...holders].filter(([name]) => name.endsWith(` ${office}`)).map(([, one]) => one),
  )
  return others.length ? undefined : holder
}

/** The offices that one mention tells: “French President Macron”, “coach Ann Hale”, “Ana Ruiz, 54, the chief executive of”. */
function officesOf(mention: Mention): string[] {
  const {words} = mention.sentence
  const [first] = mention.words
  if (!first) return []
  const titled = officeUpTo(mention.name.titles)
  const before = first.index - mention.name.titles.length
  const gap = words[before]?.before
  // “The mayor, Tom Hale, spoke”; but “After he met the mayor, Tom Hale spoke”
  const isBehind = gap === ' ' || (gap === ', ' && textAfter(mention).startsWith(','))
  const called = isBehind ? officeUpTo(words.slice(0, before)) : undefined
  const [, phrase = ''] = apposition.exec(textAfter(mention)) ?? []
  const told = phrase.includes(' the ') ? undefined : officeIn(phrase.toLowerCase().split(/\s+/))
  return [titled, called, told].filter((office) => office !== undefined)
}

/** What stands behind a name between commas, up to what it is of. */
const apposition = /^,\s(?:\d{1,3},\s)?([\p{L}][\p{L}’'\s-]{2,60}?)(?=[,.;]|\s(?:and|at|for|in|of|on|since|who)\s)/u

/** Who held an office, or will, is not called by it. */
const past = /^(?:acting|deputy|designate|elect|ex|former|future|incoming|late|next|onetime|outgoing|then|then-)$/

const officeUpTo = (words: readonly Word[]) => officeIn(words.map(({lower}) => lower.replace(/\.$/, '')))

/** The office at the end of some words, if nothing before it says that it is another's, or was. */
function officeIn(words: readonly string[]): string | undefined {
  for (let count = Math.min(longest, words.length); count > 0; count--) {
    const office = words.slice(-count).join(' ').replaceAll('-', ' ')
    if (known.has(office)) return past.test(words.at(-count - 1) ?? '') ? undefined : office
  }
  return undefined
}

/** The longest office at a place in a sentence. */
function officeFrom(words: readonly Word[], from: number): {name: string; last: Word} | undefined {
  for (let count = longest; count > 0; count--) {
    const part = words.slice(from, from + count)
    const last = part.at(-1)
    if (!last || part.length < count || part.some(({before}) => before !== ' ')) continue
    const name = [...part.slice(0, -1).map(({lower}) => lower), withoutEnding(last).toLowerCase()]
      .join(' ')
      .replaceAll('-', ' ')
    if (known.has(name)) return {name, last}
  }
  return undefined
}

const withoutEnding = ({text}: Word) => text.replace(/['’]s?$/, '')

/** “the president of Chile”, “the mayor, Ann Hale,”, “the president Ann Hale”, “the governor general”, “the president-elect” */
function isOfAnother(words: readonly Word[], last: Word): boolean {
  const next = words[last.index + 1]
  if (withoutEnding(last) !== last.text || !next) return false
  const isName = /^\p{Lu}/u.test(next.text)
  return next.before === ' ' ? isName || others.test(next.lower) : next.before === ', ' && isName
}

const others = /^(?:at|designate|elect|emeritus|for|general|of)$/
