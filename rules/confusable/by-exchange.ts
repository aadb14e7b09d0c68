import {exchangeWord, isFiniteVerb, isSpaced, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Misplaced} from './by-place.ts'
import {isAlone, isReadable, shortest} from './context.ts'

/** A small word, the one it is written for, and what must be true of the sentence with that in its place. */
interface Guess {
  right: string
  /** How sure the reading may be of the word as it stands: to read a sentence again is dear. */
  most: number
  /** How much surer the sentence must be read with the other. */
  gain: number
  /** Where the word may stand for the other at all. */
  mayStand: (before: Token | undefined, next: Token, after: Token | undefined) => boolean
  fits: (put: Token) => boolean
}

const anywhere = () => true
const isCase = ({tag, certainty, relation}: Token, least: number) =>
  tag === 'IN' && relation === 'case' && certainty.tag >= least

const guesses: ReadonlyMap<string, Guess> = new Map<string, Guess>([
  ['how', {right: 'who', most: 0.97, gain: 0.5, mayStand: isBehindSomebody, fits: isSubject}],
  ['hear', {right: 'here', most: 0.8, gain: 0.8, mayStand: anywhere, fits: ({tag}) => tag === 'RB'}],
  ['were', {right: 'where', most: 0.8, gain: 2, mayStand: isNoInversion, fits: isOfClause}],
  ['though', {right: 'through', most: 0.9, gain: 0.7, mayStand: isWithinClause, fits: (put) => isCase(put, 0.97)}],
])

/** Small words for one another, told by how much surer the sentence is read with the other: “those how voted against”. */
export function findExchanged(words: readonly Word[]): readonly Misplaced[] {
  if (words.length < shortest || words[0]?.sentence.after.includes('?')) return []
  return words.flatMap((word, index) => {
    const guess = word.lower.length < 7 ? guesses.get(word.lower) : undefined
    if (!guess || index === 0 || !isReadable(word, index) || isAlone(words, index)) return []
    return isExchanged(word, guess) ? [{index, right: [guess.right]}] : []
  })
}

function isExchanged({tokens: [token, ...more], quotation}: Word, {right, most, gain, mayStand, fits}: Guess): boolean {
  // What somebody said breaks off, and begins again.
  if (!token || more.length || quotation) return false
  const {certainty, index, sentence} = token
  if (Math.min(certainty.tag, certainty.head, certainty.relation) > most) return false
  const [before, next, after] = [index - 1, index + 1, index + 2].map((at) => sentence.tokens[at])
  if (!next?.word || (!isSpaced(next.word) && next.text !== ',') || !mayStand(before, next, after)) return false
  const exchange = exchangeWord(token, right)
  return exchange !== undefined && exchange.gain >= gain && fits(exchange.put)
}

/** “those how voted”, “Reyes, how scored twice”; not “the question, how could he know” */
function isBehindSomebody(before: Token | undefined, next: Token, after: Token | undefined): boolean {
  if (!before || !(/^(?:NN.*|,|PRP|CD)$/.test(before.tag) || /^(?:those|all|anyone|everyone)$/.test(before.lower)))
    return false
  if (!/^(?:VB[DZPN]|MD)$/.test(next.tag)) return false
  // “told residents how used batteries are collected”
  if (next.tag === 'VBN') return /^(?:IN|TO|DT|PRP\$|CD|W.*)$/.test(after?.tag ?? '')
  // “the man, how changed, who ran the mill”, “asked of them how decided they were”
  if (after?.text === ',' || /^(?:they|he|she|we|it|i)$/.test(after?.lower ?? '')) return false
  const isAuxiliary = next.tag === 'MD' || /^(?:be|have|do)$/.test(next.lemma)
  return !isAuxiliary || !/^(?:PRP.?|DT|NN.*|JJ|EX|CD)$/.test(after?.tag ?? 'NN')
}

function isSubject({tag, relation, certainty}: Token): boolean {
  return tag === 'WP' && relation.startsWith('nsubj') && certainty.tag >= 0.99
}

/** “were it read by others” */
function isNoInversion(_before: Token | undefined, next: Token): boolean {
  return next.tag !== 'PRP'
}

/** Of a clause, beside the sentence's own verb: not “Beneath it, laid out with care, were the remains of a man.” */
function isOfClause({tag, certainty, head}: Token): boolean {
  return tag === 'WRB' && certainty.tag >= 0.95 && head?.head !== undefined
}

/** Not “well timed, though dear”, “it looked as though Ruiz, twice warned, would go”, “open though the owners had gone” */
function isWithinClause(before: Token | undefined, next: Token): boolean {
  return (
    before !== undefined &&
    !/^(?:[,:]|-LRB-|CC)$/.test(before.tag) &&
    !/^(?:as|even)$/.test(before.lower) &&
    !opensClause(next)
  )
}

/** Has a verb of its own behind it, as what “though” stands before has. */
function opensClause({index, sentence: {tokens}}: Token): boolean {
  const though = tokens[index - 1]
  const said = though?.relation === 'mark' ? though.head : undefined
  return (
    said !== undefined &&
    [said, ...said.dependents].some((verb) => verb.index >= index && isFiniteVerb(verb)) &&
    said.dependents.some((subject) => subject.index >= index && subject.relation.startsWith('nsubj'))
  )
}
