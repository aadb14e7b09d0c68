import {tokenize} from '../language/tokenize.ts'
import {NotationError} from './notation-error.ts'
import {type Exception, isJump, type Pattern, type Program, type Test, type TokenStep, traits} from './program.ts'
import {straighten} from './straighten.ts'

/** Lists of a file, by name: alternatives as they stand in a pattern. */
export type Lists = Readonly<Record<string, string>>

const mostElements = 50
const mostGap = 20
/** Alternatives are cheap; groups within groups multiply. */
const mostSteps = 4000

type Step = TokenStep | JumpStep
type JumpStep = number[]

/**
 * Reads a pattern.
 *
 * @throws {NotationError} for what is none; tells what would be.
 */
export function readPattern(text: string, lists: Lists = {}): Pattern {
  const reader = createReader(text, lists)
  const pattern = reader.readWhole()
  if (!pattern.program.length) throw new NotationError('There is no element in it. Write words.', 0)
  const [first, last] = pattern.underlined
  if (fitsThrough(pattern.program, isVague))
    throw new NotationError('It would fit nearly anything. Ask for at least one word, form or reading.', 0)
  if (fitsThrough(pattern.program, (step) => step.element < first || step.element > last))
    throw new NotationError('What is in [ ] could be nothing. Put something in it that must be there.', reader.bracket)
  return pattern
}

/**
 * Reads an exception: a pattern with … for the match.
 *
 * @throws {NotationError} for what is none.
 */
export function readException(text: string, lists: Lists = {}): Exception {
  const [place, another] = [...text.matchAll(/…|\.\.\./g)]
  if (!place || another) throw new NotationError('Write … once, for the match: "not …", "… card".', another?.index ?? 0)
  // Blanks instead of what is cut off keep the offsets of errors.
  const sides = [
    text.slice(0, place.index),
    ' '.repeat(place.index + place[0].length) + text.slice(place.index + place[0].length),
  ]
  const [before, after] = sides.map((side) => (side.trim() ? createReader(side, lists).readWhole() : undefined))
  if (!before && !after) throw new NotationError('Write what stands before or behind the match: "not …", "… card".', 0)
  return {...(before && {before}), ...(after && {after})}
}

function createReader(text: string, lists: Lists) {
  const program: Step[] = []
  let at = 0
  let element = 0
  let opened: number | undefined
  let closed: number | undefined
  let bracket = 0
  let atStart = false
  let atEnd = false

  const peek = (length = 1) => text.slice(at, at + length)
  const fail = (message: string, offset = at): never => {
    throw new NotationError(message, offset)
  }
  const isOver = (ends = '') =>
    at >= text.length || /\s/.test(peek()) || '])|'.includes(peek()) || ends.includes(peek())
  const skipBlanks = () => {
    while (/\s/.test(peek()) && at < text.length) at++
  }
  const add = (step: Step) => {
    if (program.length >= mostSteps) fail('The pattern is too large. Make several of it, or use fewer groups.')
    return program.push(step) - 1
  }

  const addAll = (pieces: readonly Test[][]) => {
    for (const tests of pieces) add({element, tests})
  }

  function readWhole(): Pattern {
    for (skipBlanks(); at < text.length; skipBlanks()) readTop()
    if (opened !== undefined && closed === undefined)
      fail('“[” is not closed. Write “]” behind the last word to be replaced.', bracket)
    return {
      program: straighten(program),
      underlined: [opened ?? 1, closed ?? element],
      elements: element,
      ...(atStart && {atStart}),
      ...(atEnd && {atEnd}),
    }
  }

  function readTop(): void {
    if (atEnd) fail('“$” is the sentence’s end: nothing can follow it. Write “\\$” for the sign.')
    const sign = peek()
    if (sign === '[') {
      if (opened !== undefined)
        fail('“[” stands twice. A pattern underlines one stretch: write another entry for the other.')
      bracket = at++
      opened = element + 1
    } else if (sign === ']') {
      if (opened === undefined || closed !== undefined) fail('“]” closes nothing. Write “\\]” for the bracket itself.')
      if (opened === element + 1)
        fail('“[]” underlines nothing. Underline the word before, and give it back: “$1 of”.', bracket)
      at++
      closed = element
    } else if (sign === ')' || sign === '|') fail(`“${sign}” stands alone. Write “\\${sign}” for the sign itself.`)
    else if (sign === '^' && isBlankAt(at + 1)) {
      if (element || opened !== undefined) fail('“^” is the sentence’s beginning: nothing can stand before it.')
      at++
      atStart = true
    } else if (sign === '$' && isBlankAt(at + 1)) {
      at++
      atEnd = true
    } else {
      if (element >= mostElements) fail(`A pattern has at most ${mostElements} elements.`)
      element++
      readElement()
    }
  }

  const isBlankAt = (offset: number) => offset >= text.length || /[\s\]]/.test(text[offset] as string)

  function readElement(): void {
    const start = at
    const split: JumpStep = []
    add(split)
    const begin = program.length
    if (peek() === '!' && !isBlankAt(at + 1) && peek(2) !== '!?') readNegated()
    else if (peek() === '_') readGap()
    else readAlternatives()
    if (peek() === '?') {
      at++
      split.push(begin, program.length)
    } else split.push(begin)
    if (!isOver()) {
      if (peek() === '[') fail('“[” stands within an element. Put a blank before it.')
      fail(`“${text.slice(start, at)}” and “${peek()}” stand together. Part elements by blanks.`)
    }
  }

  function readGap(): void {
    at++
    let [least, most] = [1, 1]
    if (peek() === '{') {
      const [whole, low, high] = /^\{(\d{1,9})(?:,(\d{1,9}))?\}/.exec(text.slice(at, at + 24)) ?? []
      if (!whole || !low) fail('A gap is written _{1,4}, or _{2}.')
      least = Number(low)
      most = Number(high ?? low)
      if (most < least || most < 1) fail(`A gap of ${least} to ${most} words is none. Write the smaller figure first.`)
      if (most > mostGap) fail(`A gap of ${most} words is too wide. It may have ${mostGap}.`)
      at += (whole as string).length
    }
    // The nearest first: a gap is as short as it can be.
    const exits: JumpStep[] = []
    for (let i = 0; i < most; i++) {
      if (i >= least) {
        const split: JumpStep = []
        exits.push(split)
        add(split)
      }
      const begin = program.length
      if (exits.length) (exits.at(-1) as JumpStep).push(begin)
      addWhole([], undefined)
    }
    for (const split of exits) split.unshift(program.length)
  }

  /** Any word, with what is attached to it; or any but some. */
  function addWhole(tests: readonly Test[], not: number | undefined): void {
    add(not === undefined ? {element, tests: [{on: traits.word, off: traits.behindHyphen}]} : {element, tests, not})
    const loop = add([program.length + 1, program.length + 3])
    add({element, tests: [{on: traits.attached}]})
    add([loop])
  }

  function readNegated(): void {
    const start = at++
    const alternatives = peek() === '(' ? readGroupOfTests() : readListOfTests()
    const tests = alternatives.map(({on: _, off: __, ...test}) => test)
    if (tests.some(({head}) => head !== undefined)) fail('“>” does not go with “!”.', start)
    const asksTag = tests.some(({tag}) => tag !== undefined)
    const asksRelation = tests.some(({relation}) => relation !== undefined)
    addWhole(tests, traits.word | (asksTag ? traits.sureTag : 0) | (asksRelation ? traits.sureRelation : 0))
  }

  function readGroupOfTests(): Test[] {
    const start = at++
    const tests = readListOfTests()
    if (peek() !== ')') fail('Behind “!” single words only can stand in ( ): !(a|b).', start)
    at++
    return tests
  }

  function readListOfTests(): Test[] {
    const tests: Test[] = []
    do {
      if (tests.length) at++
      const start = at
      const pieces = readPieces()
      for (const alternative of pieces) {
        if (alternative.length > 1) fail('Behind “!” single words only can stand.', start)
        tests.push(...(alternative[0] as Test[]))
      }
    } while (peek() === '|')
    return tests
  }

  /** Alternatives of one token each are one step; others, and groups, are branches. */
  function readAlternatives(): void {
    const single: Test[] = []
    const branches: (() => void)[] = []
    let isFirst = true
    do {
      if (!isFirst) at++
      isFirst = false
      if (peek() === '(' && !isBlankAt(at + 1)) {
        const begin = at
        const end = findGroupEnd()
        branches.push(() => {
          at = begin + 1
          readGroup()
          at = end
        })
        at = end
      } else
        for (const pieces of readPieces()) {
          if (pieces.length === 1) single.push(...(pieces[0] as Test[]))
          else branches.push(() => addAll(pieces))
        }
    } while (peek() === '|')
    const after = at
    if (single.length) branches.unshift(() => add({element, tests: single}))
    branch(branches)
    at = after
  }

  function branch(branches: readonly (() => void)[]): void {
    const split: JumpStep = []
    add(split)
    const exits: JumpStep[] = []
    for (const [i, write] of branches.entries()) {
      split.push(program.length)
      write()
      if (i === branches.length - 1) break
      const exit: JumpStep = []
      add(exit)
      exits.push(exit)
    }
    for (const exit of exits) exit.push(program.length)
  }

  let depth = 0

  /** Sequences parted by |, up to the closing bracket; stands behind the opening one. */
  function readGroup(): void {
    if (++depth > 3) fail('Groups within groups go three deep at most.')
    const sequences: string[][] = [[]]
    // Where an element begins; they are read again one by one, so that each branch is written in its place.
    const places = new Map<string, number>()
    for (skipBlanks(); at < text.length && peek() !== ')'; skipBlanks()) {
      if (peek() === '|') {
        at++
        sequences.push([])
        continue
      }
      const start = at
      skipElement()
      const written = text.slice(start, at)
      places.set(written, start)
      sequences.at(-1)?.push(written)
    }
    if (sequences.some((elements) => !elements.length))
      fail('An alternative in ( ) is empty. Write (…)? for what may be missing.')
    branch(
      joinSequences(sequences).map((choices) => () => {
        for (const choice of choices) readGroupElement(choice.map((written) => places.get(written) as number))
      }),
    )
    depth--
  }

  /** @param starts where it stands; of several, each is a word. */
  function readGroupElement(starts: readonly number[]): void {
    at = starts[0] as number
    if ('[^'.includes(peek()) && !isBlankAt(at + 1)) fail(`“${peek()}” cannot stand in ( ).`)
    const split: JumpStep = []
    add(split)
    const begin = program.length
    if (peek() === '_') readGap()
    else if (peek() === '!' && !isBlankAt(at + 1)) readNegated()
    else if (peek() === '(') {
      const end = findGroupEnd()
      at++
      readGroup()
      at = end
    } else {
      const alternatives = starts.flatMap((start) => {
        at = start
        return readPieces()
      })
      branch(joinSingle(alternatives).map((pieces) => () => addAll(pieces)))
    }
    split.push(begin)
    if (peek() === '?') {
      at++
      split.push(program.length)
    }
    if (!isOver()) fail(`“${peek()}” cannot stand here. Part elements by blanks.`)
  }

  function skipElement(): void {
    const start = at
    while (at < text.length && !isOver()) {
      if (peek() === '\\') at++
      if (peek() === '(' && at === start) at = findGroupEnd()
      else if (peek() === '{') at = findEnd('}')
      else if (peek() === '<') at = findEnd('>')
      else at++
    }
    if (at === start) fail(`“${peek()}” cannot stand here.`)
  }

  function findEnd(sign: string): number {
    const end = text.indexOf(sign, at)
    return end < 0 ? fail(`“${peek()}” is not closed. Write “${sign}”.`) : end + 1
  }

  function findGroupEnd(): number {
    let open = 0
    for (let i = at; i < text.length; i++) {
      if (text[i] === '\\') i++
      else if (text[i] === '(') open++
      else if (text[i] === ')' && --open === 0) return i + 1
    }
    return fail('“(” is not closed. Write “)”, or “\\(” for the bracket itself.')
  }

  /** One alternative; several where it is a list. Each is tokens written together, each of which must fit one test. */
  function readPieces(): Test[][][] {
    const start = at
    const pieces: Test[][] = []
    while (!isOver() && !(peek() === '?' && at > start)) {
      if (peek() === '<' && !pieces.length) {
        const list = readListName()
        if (isOver() || peek() === '?')
          return list.flatMap((alternative) => createReader(alternative, {}).readAlternative())
        fail('A list stands by itself: <name>. For forms write {<name>}.', start)
      }
      const piece = readPiece(pieces.length > 0)
      pieces.push(...piece)
      if (pieces.length > 20) fail('So many words cannot be written together. Part elements by blanks.', start)
    }
    if (!pieces.length) fail('An alternative is empty.', start)
    return [finish(pieces)]
  }

  /** What stands right before a hyphen that is written may stand so in the text; all else may not. */
  function finish(pieces: Test[][]): Test[][] {
    return pieces.map((tests, i) => {
      const isBeforeHyphen = pieces[i + 1]?.some(({word}) => word !== undefined && isHyphen(word))
      return isBeforeHyphen ? tests.map((test) => ({...test, off: (test.off ?? 0) & ~traits.beforeHyphen})) : tests
    })
  }

  function readPiece(isGlued: boolean): Test[][] {
    const sign = peek()
    if (sign === '{') return [withSuffixes(readForms(isGlued))]
    if (sign === '@') return [withSuffixes([place({}, isGlued)])]
    if (sign === ':' && /[A-Za-z]/.test(text[at + 1] ?? '')) return [withSuffixes([place({}, isGlued)])]
    if (sign === '#') {
      at++
      return [withSuffixes([place({on: traits.figure}, isGlued)])]
    }
    return readLiteral(isGlued)
  }

  function readLiteral(isGlued: boolean): Test[][] {
    const start = at
    let literal = ''
    while (!isOver()) {
      const sign = peek()
      if (sign === '\\') {
        literal += text[at + 1] ?? fail('A backslash takes the sign behind it for itself. There is none.')
        at += 2
        continue
      }
      if (literal && (sign === '?' || sign === '@' || (sign === ':' && /[A-Za-z]/.test(text[at + 1] ?? '')))) break
      // A hyphen may follow with something else behind it; a bracket cannot.
      if (sign === '{' || sign === '#') {
        if (literal) break
      }
      if (sign === '(' || sign === '[' || sign === '<' || sign === '>') {
        if (literal || !isBlankAt(at + 1))
          fail(`“${sign}” stands within a word. Write “\\${sign}” for the sign itself.`)
      }
      if (sign === '_') fail('“_” stands by itself, for any one word.')
      literal += sign
      at++
    }
    if (!literal) fail(`“${peek()}” cannot stand here. Write “\\${peek()}” for the sign itself.`, start)
    const words = splitLiteral(literal.replaceAll('’', "'"))
    const tests = words.map((word, i) => [literalTest(word, isGlued || i > 0, words[i - 1])])
    const last = tests.at(-1)
    if (last) tests[tests.length - 1] = withSuffixes(last)
    return tests
  }

  /** `:TAG`, `@relation`, `>2` behind what they belong to. */
  function withSuffixes(tests: Test[]): Test[] {
    let result = tests
    for (;;) {
      const rest = text.slice(at, at + 80)
      const [tag, name = ''] = /^:([A-Za-z]+\$?\*?)/.exec(rest) ?? []
      const [relation, relationName = ''] = /^@([a-z]+(?::[a-z]+)?)?(?:(?=>)|(?![A-Za-z]))/.exec(rest) ?? []
      const [head, number = ''] = /^>(\d{1,3})/.exec(rest) ?? []
      if (tag) result = withTag(result, name, at + 1)
      else if (relation) {
        if (!relationName && rest[1] !== '>')
          fail('“@” takes a relation (@obj) or a head (@>1). Write “\\@” for the sign itself.')
        if (relationName && !relations.has(relationName.split(':')[0] as string))
          fail(`“${relationName}” is no relation. Use one of ${[...relations].join(', ')}.`, at + 1)
        result = result.map((test) => ({
          ...test,
          ...(relationName && {relation: relationName}),
          on: (test.on ?? 0) | traits.sureRelation,
        }))
      } else if (head) {
        const wanted = Number(number)
        if (wanted < 1 || wanted === element) fail(`“>${number}” names no other element. Elements are counted from 1.`)
        heads.push({wanted, offset: at})
        result = result.map((test) => ({...test, head: wanted, on: (test.on ?? 0) | traits.sureRelation}))
      } else return result
      at += (tag ?? relation ?? head ?? '').length
    }
  }

  function withTag(tests: Test[], tag: string, offset: number): Test[] {
    if (tag === 'Cap')
      return tests.map((test) => ({...test, on: (test.on ?? 0) | traits.capital, off: (test.off ?? 0) & ~traits.name}))
    if (!isTag(tag))
      fail(
        `“${tag}” is no reading of a word. Use a universal part of speech such as NOUN, a Penn tag such as VBD or VB*, or Cap.`,
        offset,
      )
    return tests.map((test) => ({...test, tag, on: (test.on ?? 0) | traits.sureTag}))
  }

  const heads: {wanted: number; offset: number}[] = []

  function readForms(isGlued: boolean): Test[] {
    const [whole, inner = ''] = /^\{([^{}]*)\}/.exec(text.slice(at, at + 20_000)) ?? []
    if (!whole) return fail('“{” is not closed. Write {accuse}, {accuse:VERB} or {accuse|blame}.')
    const [names = '', tag] = inner.split(/:(?=[A-Z]+\$?\*?$)/)
    const lemmas = names.split('|').flatMap((name) => {
      const list = /^<([^<>]+)>$/.exec(name.trim())?.[1]
      return list === undefined ? [name.trim()] : findList(list).map((word) => word.trim())
    })
    const odd = lemmas.find((lemma) => !/^[\p{L}\p{N}'’.-]+$/u.test(lemma))
    if (odd !== undefined) fail(`“${odd}” in { } is no word. Write {accuse}, {accuse:VERB} or {accuse|blame}.`)
    at += whole.length
    const tests = lemmas.map((lemma) => place({lemma: lemma.replaceAll('’', "'")}, isGlued))
    return tag === undefined ? tests : withTag(tests, tag, at - tag.length - 1)
  }

  function readListName(): string[] {
    const [whole, name = ''] = /^<([^<>]*)>/.exec(text.slice(at, at + 200)) ?? []
    if (!whole) return fail('“<” is not closed. Write <name> for a list of the file, “\\<” for the sign itself.')
    const list = findList(name)
    at += whole.length
    return list
  }

  function findList(name: string): string[] {
    if (!Object.hasOwn(lists, name)) {
      const names = Object.keys(lists)
      fail(
        `There is no list “${name}”. ${names.length ? `The file has ${names.join(', ')}.` : 'Write it under “lists” at the top of the file.'}`,
      )
    }
    return (lists[name] as string).split('|').map((word) => word.trim())
  }

  function readAlternative(): Test[][][] {
    const pieces = readPieces()
    if (at < text.length) fail(`“${text}” is no word. A list has single words and forms, parted by “|”.`)
    return pieces
  }

  return {
    readWhole: () => {
      const pattern = readWhole()
      const astray = heads.find(({wanted}) => wanted > element)
      if (astray) fail(`“>${astray.wanted}” names no element. There are ${element}.`, astray.offset)
      return pattern
    },
    readAlternative,
    get bracket() {
      return bracket
    },
  }
}

/** Alternatives of one token each that follow each other are one. */
function joinSingle(alternatives: readonly Test[][][]): Test[][][] {
  const joined: Test[][][] = []
  for (const pieces of alternatives) {
    const before = joined.at(-1)
    if (pieces.length === 1 && before?.length === 1) before[0]?.push(...(pieces[0] as Test[]))
    else joined.push(pieces.map((tests) => [...tests]))
  }
  return joined
}

/**
 * Sequences that follow each other and differ in one word are one, with a choice in its place: “a bike|a car|the bike|the
 * car” is “a” or “the”, then “bike” or “car”.
 */
function joinSequences(sequences: readonly (readonly string[])[]): string[][][] {
  let joined = sequences.map((elements) => elements.map((written) => [written]))
  for (let before = Number.POSITIVE_INFINITY; joined.length < before; ) {
    before = joined.length
    const next: string[][][] = []
    for (const choices of joined) {
      const last = next.at(-1)
      const odd = last && last.length === choices.length ? findOnlyOdd(last, choices) : undefined
      if (odd === undefined) next.push(choices)
      else last?.[odd]?.push(...(choices[odd] as string[]))
    }
    joined = next
  }
  return joined
}

/** The only place where two sequences differ, if words stand there in both. */
function findOnlyOdd(some: readonly string[][], others: readonly string[][]): number | undefined {
  const odd = [...some.keys()].filter((i) => some[i]?.join('|') !== others[i]?.join('|'))
  const [place] = odd
  if (place === undefined || odd.length > 1) return undefined
  return [some, others].every((one) => one[place]?.every(isPlainWord)) ? place : undefined
}

const isPlainWord = (written: string) => /^\p{L}+$/u.test(written)

/** Where an element may stand: apart, or together with the one before it in the notation. */
function place(test: Test, isGlued: boolean): Test {
  if (isGlued) return {...test, on: (test.on ?? 0) | traits.glued, off: (test.off ?? 0) | traits.beforeHyphen}
  const isLemma = test.lemma !== undefined && test.lemma === test.lemma.toLowerCase()
  return {
    ...test,
    off: (test.off ?? 0) | traits.beforeHyphen | traits.behindHyphen | (isLemma ? traits.name : 0),
  }
}

function literalTest(word: string, isGlued: boolean, before: string | undefined): Test {
  const isMark = !/[\p{L}\p{N}]/u.test(word)
  const asName = word === word.toLowerCase() ? traits.name : 0
  if (isGlued) return {word, on: traits.glued, ...(!isMark && {off: traits.beforeHyphen | asName})}
  if (isMark) return {word}
  const isClitic = /^'|^n't$/.test(word) && before === undefined
  return {word, off: traits.beforeHyphen | traits.behindHyphen | asName | (isClitic ? 0 : traits.behindWord)}
}

const isHyphen = (word: string) => /^[-‐‑]$/.test(word)

/** As the text is split where it stands within a sentence. */
function splitLiteral(literal: string): string[] {
  return tokenize(`${literal} x`)
    .slice(0, -1)
    .map(({start, end}) => literal.slice(start, end))
}

const universal = new Set('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '))
const penn =
  'ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX'.split(
    ' ',
  )

function isTag(name: string): boolean {
  if (!name.endsWith('*')) return universal.has(name) || penn.includes(name)
  return penn.some((tag) => tag.startsWith(name.slice(0, -1)))
}

/** https://universaldependencies.org/en/dep/ */
const relations = new Set(
  `acl advcl advmod amod appos aux case cc ccomp compound conj cop csubj dep det discourse dislocated expl fixed flat
  goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp`.split(/\s+/),
)

/** Says nothing of the word it takes but what it is not. */
const isVague = ({tests, not}: TokenStep) => not !== undefined || tests.some((test) => isVagueTest(test))

const isVagueTest = ({word, lemma, tag, relation, on = 0}: Test) =>
  word === undefined && lemma === undefined && !tag && !relation && !(on & (traits.figure | traits.capital))

/** Whether the program comes to its end through some of its steps alone. */
function fitsThrough(program: Program, isOpen: (step: TokenStep) => boolean): boolean {
  const seen = new Set<number>()
  const waiting = [0]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at >= program.length) return true
    if (seen.has(at)) continue
    seen.add(at)
    const step = program[at] as Step
    if (isJump(step)) waiting.push(...step)
    else if (isOpen(step)) waiting.push(at + 1)
  }
  return false
}
