import {
  type Acronym,
  type AcronymUse,
  defineRule,
  givesNoLetter,
  type House,
  hasCapital,
  hasWord,
  type Introduction,
  isSpeechVerb,
  lettersOf,
  list,
  mayStandFor,
  nameKinds,
  type Reading,
  type Report,
  type Span,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {known} from './known.generated.ts'

export interface Options {
  /** Also asks what an acronym stands for that the story does not say. */
  askForMeaning: boolean
}

export default defineRule<Options>({
  id: 'acronym',
  summary: 'An acronym is introduced in vain, by the wrong letters, or not at all.',
  category: 'consistency',
  severity: 'warning',
  headings: 'skip',
  defaults: {askForMeaning: true},

  check(reading, report, {askForMeaning}, house) {
    const isKnown = knownIn(house)
    const meant = new Set<string>()
    for (const acronym of reading.entities.acronyms) {
      const twisted = isKnown(acronym.letters) ? undefined : findTwisted(acronym, reading, isKnown)
      if (!twisted) continue
      meant.add(acronym.letters).add(twisted.letters)
      reportTwisted(acronym, twisted, report)
    }
    const isWhole = !isPiece(reading)
    for (const acronym of reading.entities.acronyms) {
      const misfits = acronym.introductions.filter((one) => reportMisfit(one, acronym, reading, isKnown, report))
      if (!isWhole || misfits.length || isKnown(acronym.letters) || meant.has(acronym.letters)) continue
      const [first] = acronym.introductions
      if (first) reportVain(first, acronym, report)
      else if (askForMeaning) reportUnexplained(acronym, reading, report)
    }
  },
})

/** What the house and its readers know. */
function knownIn({language, acronyms = [], names = [], words = []}: House): (letters: string) => boolean {
  const lists = known.map((line) => line.split(': ') as [where: string, letters: string])
  const here = lists.filter(([where]) => where === 'everywhere' || !language || where === language)
  const set = new Set([...here.flatMap(([, letters]) => letters.split(' ')), ...acronyms, ...names, ...words])
  return (letters) => set.has(letters)
}

/** “the World Health Organization (WOH)”, “the World Health Organization, or WOH,” */
function reportMisfit(
  {use, expansion}: Introduction,
  {letters}: Acronym,
  {entities}: Reading,
  isKnown: (letters: string) => boolean,
  report: (report: Report) => void,
): boolean {
  if (letters.length < 3 || use.word.text !== letters) return false
  const found = findSlip(use.word, letters)
  if (!found) return false
  const {right, at} = found
  // What the story calls it elsewhere is surely right; a name of another language has other letters.
  const isUsed = entities.acronyms.some((other) => other.letters === right)
  // “Environmental Protection Agency (EAP)” is in order with letters from within its words.
  const isFit = expansion !== undefined && !(isKnown(right) && found.isSlip)
  if (!isUsed && (isFit || !found.isSure)) return false
  report({
    at: use,
    message: `“${letters}” does not fit “${textOf(at)}”. Check the letters.`,
    expected: [right],
    related: [{at, message: `“${textOf(at)}” here.`}],
  })
  return true
}

interface Slip {
  right: string
  at: Span
  /** Two letters that stand one beside the other are changed about. */
  isSlip: boolean
  isSure: boolean
}

/** The letters that the words before an acronym have, where its own are a slip of them. */
function findSlip(acronym: Word, letters: string): Slip | undefined {
  const before = wordsBefore(acronym)
  const plain = before.filter(({lower}) => !givesNoLetter(lower)).slice(-letters.length)
  const [first] = plain
  if (!first || plain.length < letters.length || plain.some(({text}) => !/^\p{L}+$/u.test(text))) return undefined
  const phrase = before.slice(before.indexOf(first))
  if (phrase.slice(1).some((word) => !/^['’]? $/.test(word.before))) return undefined
  const right = plain.map(({text}) => lettersOf(text).charAt(0).toUpperCase()).join('')
  const off = [...right].flatMap((letter, i) => (letter === letters[i] ? [] : [i]))
  const isTurned =
    off.length === 2 &&
    right[off[0] as number] === letters[off[1] as number] &&
    right[off[1] as number] === letters[off[0] as number]
  // “User Experience Professionals Association (UXPA)”
  const isOther = off.length === 1 && off[0] !== 0 && letters[off[0] as number] !== 'X'
  if (!isTurned && !isOther) return undefined
  // “Union of Rationalist Atheists and Agnostics (UAAR)”: the letters of its own language.
  const isSlip = isTurned && (off[1] as number) === (off[0] as number) + 1
  const at = {paragraph: first.paragraph, start: first.start, end: (phrase.at(-1) as Word).end}
  // “International Rice Research Institute, or IIRI”: each word English, with its capital.
  const isPlain = plain.every(({text, lower}) => hasCapital(text) && hasWord(lower))
  // “Social Democratic Party (SPD)”: parties are called by their letters at home.
  const isAsAtHome = !/^(?:party|democrats|front|alliance|movement|force)$/.test(plain.at(-1)?.lower ?? '')
  const isSure = letters.length > 3 ? isSlip || (isOther && isPlain) : isSlip && isPlain && isAsAtHome
  return {right, at, isSlip, isSure}
}

/** The words before an acronym, without those that only introduce it: “, or BPPV”, “, known as BPPV”. */
function wordsBefore({index, sentence: {words}}: Word): Word[] {
  let end = index
  while (end > 0 && introducers.has(words[end - 1]?.lower ?? '')) end--
  return words.slice(0, end)
}

const introducers = list('a also an as better called known more now or simply the')

/** What an acronym that stands once is meant for, and where the story has it, or what it stands for. */
interface Meant {
  letters: string
  at: Span
  isWrittenOut: boolean
}

/** “FOA staff”, in a story that has introduced the FAO, or spelt it out: the other acronym, which is meant. */
function findTwisted(
  {letters, uses, introductions}: Acronym,
  reading: Reading,
  isKnown: (letters: string) => boolean,
): Meant | undefined {
  const [use, again] = uses
  if (!use || again || introductions.length || letters.length < shortest || use.word.quotation) return undefined
  if (isSpeltAnywhere(letters, reading)) return undefined
  const [twin, other] = reading.entities.acronyms.filter((one) => isTwist(letters, one.letters))
  if (!twin) return findTwistedName(use, letters, reading, isKnown)
  // In one sentence both are meant.
  if (other || twin.uses.some(({word}) => word.sentence === use.word.sentence)) return undefined
  const isIntroduced = twin.introductions.some(({expansion}) => expansion)
  const isOften = twin.uses.length > 2
  const isFamous = isKnown(twin.letters) && letters.length > shortest
  const isSettled =
    isIntroduced || isOften || isFamous || (!isKnown(twin.letters) && isSpeltAnywhere(twin.letters, reading))
  const at = twin.introductions[0]?.use ?? twin.uses[0]
  return isSettled && at ? {letters: twin.letters, at, isWrittenOut: false} : undefined
}

/** “FMEA inspectors”, in a story that has written out the Federal Emergency Management Agency. */
function findTwistedName(
  use: AcronymUse,
  letters: string,
  reading: Reading,
  isKnown: (letters: string) => boolean,
): Meant | undefined {
  if (isPartOfName(use)) return undefined
  for (const meant of new Set([...exchangesOf(letters), ...doublingsOf(letters)])) {
    if (meant === letters || !(isKnown(meant) || (letters.length > shortest && isTwist(letters, meant)))) continue
    const name = findSpelt(meant, reading)
    const at = name && name.sentence !== use.word.sentence ? findNameSpan(name, meant) : undefined
    if (at) return {letters: meant, at, isWrittenOut: true}
  }
  return undefined
}

/** From the word that gives the first letter to the one that gives the last, if each has a capital. */
function findNameSpan({index, paragraph, sentence: {words}}: Word, letters: string): Span | undefined {
  const plain = words.slice(index).filter(({lower}) => !givesNoLetter(lower))
  const [first, last] = [plain[0] as Word, plain[letters.length - 1] as Word]
  const isName = plain.slice(0, letters.length).every(({text}) => hasCapital(text))
  const isUnbroken = words.slice(first.index + 1, last.index + 1).every(({before}) => before === ' ')
  return isName && isUnbroken ? {paragraph, start: first.start, end: last.end} : undefined
}

function reportTwisted({letters, uses}: Acronym, meant: Meant, report: (report: Report) => void) {
  const told = meant.isWrittenOut
    ? `“${letters}” does not fit “${textOf(meant.at)}”.`
    : `“${letters}” here, “${meant.letters}” elsewhere in the story.`
  report({
    at: uses[0] as AcronymUse,
    message: `${told} Check the letters.`,
    expected: [meant.letters],
    related: [{at: meant.at, message: `“${textOf(meant.at)}” here.`}],
  })
}

/** Whether two letters, one beside the other, are changed about, or the wrong one of two is doubled: “RACC” for “RAAC”. */
function isTwist(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  if (exchange(one, at, at + 1) === other) return true
  const isDoubled = /(.)\1/.test(one) && /(.)\1/.test(other)
  return (
    isDoubled &&
    one.slice(at + 1) === other.slice(at + 1) &&
    one.replace(/(.)\1/, '$1') === other.replace(/(.)\1/, '$1')
  )
}

const exchangesOf = (letters: string): string[] =>
  [...letters].flatMap((_, i) => [...letters].flatMap((_, j) => (j > i ? exchange(letters, i, j) : [])))

/** “NACCP”: “NAACP”, “NNACP” … */
function doublingsOf(letters: string): string[] {
  const single = letters.replace(/(.)\1/, '$1')
  return single === letters ? [] : [...single].map((letter, i) => single.slice(0, i) + letter + single.slice(i))
}

const exchange = (letters: string, i: number, j: number): string =>
  letters.slice(0, i) + letters.charAt(j) + letters.slice(i + 1, j) + letters.charAt(i) + letters.slice(j + 1)

const isSpeltAnywhere = (letters: string, reading: Reading): boolean => findSpelt(letters, reading) !== undefined

/** The first word of the first words that begin with the letters. */
function findSpelt(letters: string, {sentences}: Reading): Word | undefined {
  for (const {words} of sentences) {
    const first = words.find((_, i) => isSpeltOut(words.slice(i, i + letters.length + 4), letters))
    if (first) return first
  }
  return undefined
}

/** “the National Grain Agency (NGA)”, and never again */
function reportVain(
  {use, isInParentheses, expansion}: Introduction,
  {letters, uses}: Acronym,
  report: (report: Report) => void,
) {
  // “A. B. Hale (ABH)” is somebody.
  if (uses.length > 1 || !isInParentheses || !expansion || /\p{Lu}\./u.test(textOf(expansion))) return
  const {paragraph, start} = use
  const from = /\s*\($/.exec(paragraph.text.slice(0, start))?.index ?? start
  const span = {paragraph, start: from, end: use.word.end + 1}
  report({
    at: span,
    message: `“${letters}” is introduced and never used. Delete it, or use it further down.`,
    expected: [''],
    severity: 'suggestion',
  })
}

/** “NGA”, and nowhere a word of what it is */
function reportUnexplained({letters, uses}: Acronym, reading: Reading, report: (report: Report) => void) {
  const {dateline} = reading.lines
  const isOfDateline = ({paragraph, start}: AcronymUse) =>
    dateline !== undefined && paragraph === dateline.paragraph && start < dateline.end
  const use = uses.some(isOfDateline) ? undefined : uses.find(isInBody)
  if (!use || letters.length < shortest || letters.length > longest || letters.includes('&')) return
  if (callSign.test(letters) || nameKinds(letters)?.institution || isSetInCapitals(letters)) return
  if (!uses.some(isCalledSo) || uses.some(isPartOfName)) return
  const told = placeTold(letters, reading)
  if (told && !isBefore(use.word, told)) return
  report({
    at: use,
    message: told
      ? `“${letters}” stands here before the story says what it means. Write it out at its first use.`
      : `The story does not say what “${letters}” stands for. Write it out at its first use.`,
    note: 'What the house lets stand goes into “acronyms” in the configuration.',
  })
}

/** The first word of what the letters stand for, wherever the story has it. */
function placeTold(letters: string, reading: Reading): Word | undefined {
  const name = reading.entities.runs.find(
    (run) =>
      run.length > 1 &&
      mayStandFor(
        letters,
        run.map(({text}) => text),
      ),
  )?.[0]
  const spelt = findSpelt(letters, reading)
  return name && spelt ? (isBefore(name, spelt) ? name : spelt) : (name ?? spelt)
}

const isBefore = (one: Word, other: Word): boolean =>
  one.paragraph === other.paragraph ? one.start < other.start : one.paragraph.index < other.paragraph.index

/** Letters from which an acronym is asked what it stands for: “TX”, “PO” are of other lists. */
const shortest = 3
/** Letters up to which capitals are an acronym rather than a name in capitals. */
const longest = 5

/** “GIBBS: Well, no.”, “the ATLAS missile” */
const isSetInCapitals = (letters: string): boolean =>
  letters.length > shortest && (hasWord(letters.toLowerCase()) || nameKinds(letters) !== undefined)

/** “KQED”, “WBEZ”: stations of the United States are called so. */
const callSign = /^[KW][A-Z]{3}$/

/** A sentence or two out of their story explain nothing, nor do they come back to it. */
const isPiece = ({paragraphs}: Reading): boolean => paragraphs.length < 2

/**
 * “the FAO”, by itself, in the story's own words, or “FAO said”: whom the reader should know. Not “It was VERY cold”, “the
 * XPS system”.
 */
const isCalledSo = ({word}: AcronymUse): boolean => {
  const [token] = word.tokens
  const {words} = word.sentence
  if (!token || word.quotation || !/^NNP?$/.test(token.tag)) return false
  if (words[word.index - 1]?.lower !== 'the')
    return token.relation === 'nsubj' && token.head?.index === token.index + 1 && isSpeechVerb(token.head)
  // “the SDP of Britain”: a common noun is surer.
  const isNoun = token.tag === 'NN' && (token.relation !== 'nsubj' || words[word.index + 1]?.lower === 'of')
  return !isNoun && !/^(?:compound|amod|nmod:poss)/.test(token.relation)
}

/** Not what opens a paragraph, “KUNSAN, South Korea —”, nor a caption or a line of a list. */
const isInBody = ({paragraph, word, start}: AcronymUse) =>
  start > 0 && paragraph.kind === 'paragraph' && !/[([]$/.test(word.before) && /[.!?…]["”’)]*\s*$/.test(paragraph.text)

/** “AC Milan”, “MSC Opera”, “John Ames, RIBA”: letters that belong to a name. */
function isPartOfName({word}: AcronymUse): boolean {
  const {words} = word.sentence
  const [before, after] = [words[word.index - 1], words[word.index + 1]]
  const isJoined = (one: Word | undefined, gap: string | undefined) =>
    gap === ' ' && one !== undefined && /^[\p{Lu}\d]/u.test(one.text)
  const isBehindName = isJoined(before, word.before) && (word.index > 1 || before?.text === before?.text.toUpperCase())
  return isJoined(after, after?.before) || isBehindName || /[-‐‑]/.test(word.text)
}

/** Words that begin with just these letters, small ones left out: a name, or nouns with what describes them. */
function isSpeltOut(words: readonly Word[], letters: string): boolean {
  const plain = words.filter(({lower}) => !givesNoLetter(lower))
  let initials = ''
  for (const {text, tokens} of plain) {
    if (!hasCapital(text) && !/^(?:NN|JJ|VB[GN])/.test(tokens[0]?.tag ?? '')) return false
    // “the Tri-County Transit Authority”
    for (const part of text.split(/[-‐‑]/)) initials += lettersOf(part).charAt(0).toUpperCase()
    if (initials.length >= letters.length || !letters.startsWith(initials)) break
  }
  return initials.startsWith(letters)
}
