import {
  coordinators,
  defineRule,
  isFiniteVerb,
  type Paragraph,
  prepositions,
  type Reading,
  type Report,
  type Sentence,
  type Span,
  subjectPronouns,
  subordinators,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'

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

interface Bracket extends Span {
  character: string
}

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

function beginsSentence(bracket: Bracket): boolean {
  return /(?:^|[.!?…]["”’']?\s)[\s"“‘']*$/.test(textBefore(bracket))
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

/** Words by which an aside goes on after a name. */
const joins = new Set([...prepositions, ...coordinators, ...subordinators, ...subjectPronouns])

/** Longest aside, in words, that is taken to fill the rest of its sentence. */
const longestTail = 6

/**
 * Where the bracket must close, if there is but one place: after an acronym, a year or somebody's name, at the end of a sentence that
 * stands in brackets as a whole, or at the end of the sentence that a few words fill.
 */
function findEnd(bracket: Bracket): number | undefined {
  const {paragraph, start} = bracket
  const text = paragraph.text.slice(start + 1)
  const token = /^(?:\p{Lu}{2,6}|\d{4}|[RD]-\p{Lu}[\p{L}.]+)(?=\s+\p{Ll})/u.exec(text)
  if (token) return start + 1 + token[0].length
  const person =
    /^(?:the|an?|his|her|its|their)\s[^.!?;:()[\]]*?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+)+(?=\s(\p{Ll}+))/u.exec(
      text,
    )
  if (person && !joins.has(person[1] as string)) return start + 1 + person[0].length
  const sentence = paragraph.sentences.find((other) => other.start <= start && start < other.end)
  if (!sentence) return undefined
  const rest = paragraph.text.slice(start + 1, sentence.end)
  if (/[()[\]{}]/.test(rest)) return undefined
  if (beginsSentence(bracket)) return /[.!?]["”]?$/.test(rest) ? sentence.end : undefined
  const resumed = findResumption(sentence, start)
  if (resumed !== undefined) return resumed
  const tail = rest.replace(/[.!?]["”]?$/, '')
  const isPlain = tail !== rest && !/[^\p{L}\p{N}\s'’$£€%-]/u.test(tail)
  return isPlain && tail.split(/\s+/).length <= longestTail ? start + 1 + tail.length : undefined
}

/** How sure the reading must be that a verb goes on with what stood before the bracket. */
const sure = 0.6

/** “The goods (rice and oil among them | are to be taxed”: before the verb whose subject the bracket parts it from. */
function findResumption({tokens, paragraph}: Sentence, start: number): number | undefined {
  const verb = tokens.find((token) => {
    if (token.start < start || !isFiniteVerb(token)) return false
    const head = /^(?:aux|cop)/.test(token.relation) ? token.head : token
    if (!head || head.start < token.start) return false
    const subject = head.dependents.find(({relation}) => relation.startsWith('nsubj'))
    if (subject)
      return subject.start < start && subject.certainty.head > sure && !/^(?:who|which|that)$/.test(subject.lower)
    // “is small (population 212 | and has no shop”
    return head.relation === 'conj' && head.certainty.head > sure && (head.head?.start ?? start) < start
  })
  if (!verb) return undefined
  let first = verb
  for (let before = tokens[first.index - 1]; before && /^(?:RB|CC)$/.test(before.tag); before = tokens[first.index - 1])
    first = before
  const end = start + paragraph.text.slice(start, first.start).trimEnd().length
  // Nothing between is an aside’s end.
  return end > start + 1 && !/[.;:–—]/.test(paragraph.text.slice(start, end)) ? end : undefined
}

const lastWord = (text: string) => /[^\s([{]+$/.exec(text)?.[0] ?? text
