import {
  type Acronym,
  type AcronymUse,
  defineRule,
  givesNoLetter,
  type House,
  hasCapital,
  hasWord,
  type Introduction,
  lettersOf,
  list,
  mayStandFor,
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
  defaults: {askForMeaning: false},

  check(reading, report, {askForMeaning}, house) {
    const isKnown = knownIn(house)
    const meant = new Set<string>()
    for (const acronym of reading.entities.acronyms) {
      const twisted = isKnown(acronym.letters) ? undefined : findTwisted(acronym, reading, isKnown)
      if (!twisted) continue
      meant.add(acronym.letters).add(twisted.letters)
      reportTwisted(acronym, twisted, report)
    }
    for (const acronym of reading.entities.acronyms) {
      const misfits = acronym.introductions.filter((one) => reportMisfit(one, acronym, reading, report))
      if (misfits.length || isKnown(acronym.letters) || meant.has(acronym.letters)) continue
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
  report: (report: Report) => void,
): boolean {
  if (letters.length < 3 || use.word.text !== letters) return false
  const found = findSlip(use.word, letters)
  if (!found) return false
  const {right, at} = found
  // What the story calls it elsewhere is surely right; a name of another language has other letters.
  const isUsed = entities.acronyms.some((other) => other.letters === right)
  if (!isUsed && (expansion || !found.isSure)) return false
  report({
    at: use,
    message: `“${letters}” does not fit “${textOf(at)}”. Check the letters.`,
    expected: [right],
    related: [{at, message: `“${textOf(at)}” here.`}],
  })
  return true
}

/** The letters that the words before an acronym have, where its own are a slip of them. */
function findSlip(acronym: Word, letters: string): {right: string; at: Span; isSure: boolean} | undefined {
  const before = wordsBefore(acronym)
  const plain = before.filter(({lower}) => !givesNoLetter(lower)).slice(-letters.length)
  const [first] = plain
  if (!first || plain.length < letters.length || plain.some(({text}) => !/^\p{L}+$/u.test(text))) return undefined
  const phrase = before.slice(before.indexOf(first))
  if (phrase.slice(1).some((word) => /[^ ]/.test(word.before))) return undefined
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
  return {right, at, isSure: (isSlip || (isOther && isPlain)) && letters.length > 3}
}

/** The words before an acronym, without those that only introduce it: “, or BPPV”, “, known as BPPV”. */
function wordsBefore({index, sentence: {words}}: Word): Word[] {
  let end = index
  while (end > 0 && introducers.has(words[end - 1]?.lower ?? '')) end--
  return words.slice(0, end)
}

const introducers = list('a also an as better called known more now or simply the')

/** “FOA staff”, in a story that has introduced the FAO, or spelt it out: the other acronym, which is meant. */
function findTwisted(
  {letters, uses, introductions}: Acronym,
  reading: Reading,
  isKnown: (letters: string) => boolean,
): Acronym | undefined {
  const [use, again] = uses
  if (!use || again || introductions.length || letters.length < shortest || use.word.quotation) return undefined
  const [twin, other] = reading.entities.acronyms.filter((one) => isTwist(letters, one.letters))
  if (!twin || other || isSpeltAnywhere(letters, reading)) return undefined
  // In one sentence both are meant.
  if (twin.uses.some(({word}) => word.sentence === use.word.sentence)) return undefined
  const isIntroduced = twin.introductions.some(({expansion}) => expansion)
  const isOften = twin.uses.length > 2
  const isSettled = isIntroduced || isOften || (!isKnown(twin.letters) && isSpeltAnywhere(twin.letters, reading))
  return isSettled ? twin : undefined
}

function reportTwisted({letters, uses}: Acronym, meant: Acronym, report: (report: Report) => void) {
  const at = (meant.introductions[0]?.use ?? meant.uses[0]) as AcronymUse
  report({
    at: uses[0] as AcronymUse,
    message: `“${letters}” here, “${meant.letters}” elsewhere in the story. Check the letters.`,
    expected: [meant.letters],
    related: [{at, message: `“${meant.letters}” here.`}],
  })
}

/** Whether two letters, one beside the other, are changed about. */
function isTwist(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  const turned = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
  return turned === other
}

const isSpeltAnywhere = (letters: string, {sentences}: Reading): boolean =>
  sentences.some(({words}) => words.some((_, i) => isSpeltOut(words.slice(i, i + letters.length + 4), letters)))

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
  const use = uses.find(isInBody)
  if (!use || letters.length < shortest || letters.includes('&')) return
  if (!isNoun(use.word) || uses.some(isPartOfName)) return
  const names = reading.entities.runs.map((run) => run.map(({text}) => text))
  if (names.some((name) => name.length > 1 && mayStandFor(letters, name))) return
  if (isSpeltAnywhere(letters, reading)) return
  report({
    at: use,
    message: `The story does not say what “${letters}” stands for. Write it out at its first use.`,
    note: 'What the house lets stand goes into “acronyms” in the configuration.',
  })
}

/** Letters from which an acronym is asked what it stands for: “TX”, “PO” are of other lists. */
const shortest = 3

/** “It was VERY cold.” */
const isNoun = ({tokens}: Word) => tokens[0]?.tag.startsWith('NNP') ?? false

/** Not in a dateline, “KUNSAN, South Korea —”. */
const isInBody = ({paragraph, word, start}: AcronymUse) =>
  start > 0 && paragraph.kind === 'paragraph' && !/[([]$/.test(word.before) && /[.!?…]["”’)]*\s*$/.test(paragraph.text)

/** “AC Milan”, “MSC Opera”, “John Ames, RIBA”: letters that belong to a name. */
function isPartOfName({word}: AcronymUse): boolean {
  const {words} = word.sentence
  const [before, after] = [words[word.index - 1], words[word.index + 1]]
  const isJoined = (one: Word | undefined, gap: string | undefined) =>
    gap === ' ' && one !== undefined && /^[\p{Lu}\d]/u.test(one.text)
  return isJoined(after, after?.before) || (word.index > 1 && isJoined(before, word.before)) || /[-‐‑]/.test(word.text)
}

/** Words that begin with just these letters, each a capital, small ones left out. */
function isSpeltOut(words: readonly Word[], letters: string): boolean {
  // “the Tri-County Transit Authority”
  const initials = words
    .filter(({lower}) => !givesNoLetter(lower))
    .flatMap(({text}) => text.split(/[-‐‑]/))
    .map((part) => lettersOf(part).charAt(0).toUpperCase())
  return initials.length >= letters.length && initials.slice(0, letters.length).join('') === letters
}
