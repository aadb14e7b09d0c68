import {defineRule, type Paragraph, type Reading, type Report, textBefore, textOf} from '../../src/rule-kit/index.ts'
import {type Bracket, beginsSentence, findEnd} from './end.ts'

export default defineRule({
  id: 'brackets',
  summary: 'A bracket has no partner, or the wrong one.',
  category: 'mechanics',
  severity: 'error',
  defaults: {},

  check(reading, report) {
    const faults = reading.paragraphs.flatMap(findFaults)
    const acrossParagraphs = pairAcross(faults, reading)
    for (const fault of faults) {
      if (acrossParagraphs.has(fault)) continue
      if (fault.kind === 'crossing') report(describeCrossing(fault))
      else if (fault.kind === 'unclosed') report(describeUnclosed(fault))
      else report(describeUnopened(fault))
    }
  },
})

type Fault =
  /** Opened and never closed. */
  | {kind: 'unclosed'; bracket: Bracket}
  /** Closed and never opened. */
  | {kind: 'unopened'; bracket: Bracket}
  /** What `open` begins ends by a bracket of another shape. */
  | {kind: 'crossing'; bracket: Bracket; open: Bracket}

const partners: Record<string, string> = {'(': ')', '[': ']', '{': '}', ')': '(', ']': '[', '}': '{'}
const isOpening = ({character}: Bracket) => '([{'.includes(character)
const partnerOf = ({character}: Bracket) => partners[character] as string

/** :-) and (: and 8) */
const smiley = /(?<![^\s(])(?:[:;=8xX]['’]?[-^o]?[)(\][}{]+|[)(\][][-^o]?[:;=](?!\S))/g

/** a) and 12) and iv), as they count the items of a list. */
const listMarker = /(?<![^\s(])(?:\p{L}|\d{1,3}|[ivx]{1,5})\.?\)/gu

/** [0, 1) and (2, 5]: intervals that leave one of their ends out. */
const interval = /[([]\s*[-−+]?[\p{L}\d.∞]{1,6}\s*[,;]\s*[-−+]?[\p{L}\d.∞]{1,6}\s*[)\]]/gu

/** An opaque address, in which brackets are letters like others. */
const address = /\b(?:https?:\/\/|www\.)\S+/g

function findFaults(paragraph: Paragraph): Fault[] {
  if (!/[()[\]{}]/.test(paragraph.text)) return []
  const never = findOffsets(paragraph.text, interval, address)
  const perhaps = findOffsets(paragraph.text, smiley, listMarker)
  const brackets = findBrackets(paragraph).filter(({start}) => !never.has(start))
  const sure = brackets.filter(({start}) => !perhaps.has(start))
  // The bracket of a smiley or a list's marker may also be a plain one: “(see figure 3)”.
  const readings = [pair(sure), pair(brackets)]
  return readings.sort((a, b) => a.length - b.length)[0] as Fault[]
}

function findOffsets(text: string, ...patterns: RegExp[]): Set<number> {
  const offsets = new Set<number>()
  for (const pattern of patterns)
    for (const {index, 0: found} of text.matchAll(pattern))
      for (let i = index; i < index + found.length; i++) offsets.add(i)
  return offsets
}

function findBrackets(paragraph: Paragraph): Bracket[] {
  return [...paragraph.text.matchAll(/[()[\]{}]/g)].map(({index, 0: character}) => ({
    paragraph,
    start: index,
    end: index + 1,
    character,
  }))
}

function pair(brackets: readonly Bracket[]): Fault[] {
  const faults: Fault[] = []
  const open: Bracket[] = []
  for (const [i, bracket] of brackets.entries()) {
    if (isOpening(bracket)) {
      open.push(bracket)
      continue
    }
    const last = open.at(-1)
    if (last?.character === partnerOf(bracket)) open.pop()
    else if (last && !hasOwnPartner(bracket, open, brackets.slice(i + 1), last)) {
      open.pop()
      faults.push({kind: 'crossing', bracket, open: last})
    } else if (open.some(({character}) => character === partnerOf(bracket))) {
      while (open.at(-1)?.character !== partnerOf(bracket))
        faults.push({kind: 'unclosed', bracket: open.pop() as Bracket})
      open.pop()
    } else faults.push({kind: 'unopened', bracket})
  }
  for (const bracket of open) faults.push({kind: 'unclosed', bracket})
  return faults.sort((a, b) => a.bracket.start - b.bracket.start)
}

/** Whether a bracket that does not fit the last one opened belongs to another, or the last one closes later. */
function hasOwnPartner(bracket: Bracket, open: readonly Bracket[], rest: readonly Bracket[], last: Bracket): boolean {
  return (
    open.some(({character}) => character === partnerOf(bracket)) ||
    rest.some(({character}) => character === partnerOf(last))
  )
}

/** Most paragraphs that one pair of brackets may hold. */
const longestAside = 12

/** Several paragraphs in one pair of brackets: opened where a paragraph begins, closed where a later one ends. */
function pairAcross(faults: readonly Fault[], {paragraphs}: Reading): Set<Fault> {
  const paired = new Set<Fault>()
  faults.forEach((fault, i) => {
    const next = faults[i + 1]
    if (fault.kind !== 'unclosed' || next?.kind !== 'unopened') return
    const [open, close] = [fault.bracket, next.bracket]
    const isPair = open.character === partnerOf(close)
    const isNear = close.paragraph.index - open.paragraph.index <= longestAside
    const isWhole =
      beginsSentence(open) &&
      /^[\p{P}\s]*$/u.test((paragraphs[close.paragraph.index] as Paragraph).text.slice(close.end))
    if (isPair && isNear && isWhole) paired.add(fault).add(next)
  })
  return paired
}

function describeCrossing({bracket, open}: Extract<Fault, {kind: 'crossing'}>): Report {
  const right = partnerOf(open)
  return {
    at: bracket,
    message: `“${open.character}” is closed by “${bracket.character}”. Make it “${right}”.`,
    expected: [right],
    related: [{at: open, message: `“${open.character}” opens here.`}],
  }
}

function describeUnclosed({bracket}: Extract<Fault, {kind: 'unclosed'}>): Report {
  const {paragraph, start, character} = bracket
  const right = partnerOf(bracket)
  if (paragraph.text[start + 1] === character)
    return {at: bracket, message: `“${character}” is typed twice and closed once. Delete one.`, expected: ['']}
  const end = findEnd(bracket)
  if (end === undefined)
    return {at: bracket, message: `“${character}” is never closed. Put “${right}” where the aside ends.`}
  const at = {paragraph, start, end}
  const aside = textOf(at).replace(/,$/, '')
  return {
    at,
    message: `“${character}” is never closed. Put “${right}” after “${lastWord(aside)}”.`,
    expected: [aside + right],
  }
}

function describeUnopened({bracket}: Extract<Fault, {kind: 'unopened'}>): Report {
  const {paragraph, start, character} = bracket
  const left = partnerOf(bracket)
  if (paragraph.text[start - 1] === character)
    return {at: bracket, message: `“${character}” is typed twice and opened once. Delete one.`, expected: ['']}
  const acronym = /(?<=\s)\p{Lu}{2,6}$/u.exec(textBefore(bracket))
  if (!acronym)
    return {
      at: bracket,
      message: `“${character}” was never opened. Put “${left}” where the aside begins, or delete it.`,
    }
  const at = {paragraph, start: acronym.index, end: bracket.end}
  return {
    at,
    message: `“${character}” was never opened. Put “${left}” before “${acronym[0]}”.`,
    expected: [left + textOf(at)],
  }
}

const lastWord = (text: string) => /[^\s([{]+$/.exec(text)?.[0] ?? text
