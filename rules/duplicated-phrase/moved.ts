import type {Sentence, Word} from '../../src/rule-kit/index.ts'
import {findAdverbAgain} from './adverb-again.ts'
import {findAdverbial} from './adverbial.ts'
import {findPhraseAgain} from './again.ts'
import {findCarried} from './carried.ts'
import {findObjectAgain} from './object-again.ts'
import {findOccasion, findTimeOfRelative} from './occasion.ts'
import {findOfSubjectAgain} from './of-subject-again.ts'
import {findApposition, findOfAgain, findOpenerAgain, findOpenerOfSubject} from './opener.ts'
import {findOpeningAgain} from './opening-again.ts'
import type {Kept, Pair} from './pair.ts'
import {findParenthesis} from './parenthesis.ts'
import {findParticleAgain} from './particle.ts'
import {
  findAroundAttribution,
  findAttribution,
  findBegun,
  findPredicate,
  findRelative,
  findReplaced,
  findVerbAgain,
  isClauseAgain,
} from './restarts.ts'
import {findTimesTwice} from './same-time.ts'
import {findSourceTwice} from './sources.ts'

/** A phrase that was moved within its sentence, and left where it had been. */
export interface Moved {
  first: readonly Word[]
  /** What stands between them. */
  gap: readonly Word[]
  second: readonly Word[]
  kept: Kept
  /** Whether only the second can go: “She told reporters that it would, she told reporters.” */
  isTail?: boolean
  /** Places of the first word and after the last one in the sentence. */
  start: number
  end: number
}

/** Most words that may stand between. */
const longestGap = 30

/** Words of a sentence that can be taken in at a glance; what is longer is a list, or verse. */
const longestSentence = 70

/** Every phrase that stands twice and can belong to its sentence but once. */
export function findMoved(sentence: Sentence): Moved[] {
  const {words} = sentence
  if (words.length > longestSentence) return []
  return [
    ...findMovedRuns(words),
    ...findTimesTwice(sentence),
    ...findSourceTwice(sentence),
    ...findParticleAgain(sentence),
    ...findAdverbAgain(sentence),
    ...findOpeningAgain(sentence),
    ...findOfSubjectAgain(sentence),
  ]
}

/** “The more he explained, the less they understood, and the less they understood, the more he explained.” */
const isCorrelative = ([the, more]: readonly Word[]): boolean =>
  the?.lower === 'the' && /^(?:JJR|RBR)$/.test(more?.tokens[0]?.tag ?? '')

function findMovedRuns(words: readonly Word[]): Moved[] {
  return findRuns(words).flatMap(([first, second]) => {
    const [head, last] = [first[0] as Word, second.at(-1) as Word]
    const gap = words.slice((first.at(-1) as Word).index + 1, second[0]?.index)
    if (!gap.length || [head, ...gap, last].some(({opaque}) => opaque) || isCorrelative(first)) return []
    const {quotation} = head
    if ([...gap, ...second].some((word) => word.quotation !== quotation)) return []
    if ((quotation && !isSlip(first, gap, second)) || isOfPeriod(gap.at(-1) as Word, second[0] as Word)) return []
    const pair: Pair = {words, first, gap, second}
    const isClause = isClauseAgain(pair)
    const kept =
      (isClause ? 'first' : undefined) ??
      findParenthesis(pair) ??
      findAdverbial(pair) ??
      findAttribution(pair) ??
      findRelative(pair) ??
      findPredicate(pair) ??
      findBegun(pair) ??
      findAroundAttribution(pair) ??
      findVerbAgain(pair) ??
      findReplaced(pair) ??
      findOccasion(pair) ??
      findPhraseAgain(pair) ??
      findOpenerAgain(pair) ??
      findOpenerOfSubject(pair) ??
      findApposition(pair) ??
      findOfAgain(pair) ??
      findCarried(pair) ??
      findObjectAgain(pair) ??
      findTimeOfRelative(pair)
    if (!kept) return []
    const opener = gap.at(-1)
    const isTail =
      last.index === words.length - 1 && opener?.before === ', ' && /^(?:he|she|they|it)$/.test(opener.lower)
    const place = {...(isClause ? {isTail: true} : {}), kept, start: head.index, end: last.index + 1}
    return isTail && gap.length > 1
      ? [{first, gap: gap.slice(0, -1), second: [opener, ...second], isTail, ...place}]
      : [{first, gap, second, ...place}]
  })
}

/** “After the war, he wrote about the years after the war.” */
const isOfPeriod = ({lower}: Word, opener: Word): boolean =>
  /^(?:hours|days|weeks|months|years|decades|centuries|life|period)$/.test(lower) &&
  /^(?:after|before|since)$/.test(opener.lower)

/** In what somebody said: “In the last year we have lost nine nurses in the last year to agencies.” No mark, which a voice would make. */
const isSlip = (first: readonly Word[], gap: readonly Word[], second: readonly Word[]): boolean =>
  /^(?:IN|VBG)$/.test(first[0]?.tokens[0]?.tag ?? '') &&
  !/^(?:VB[DPZ]|MD)$/.test(gap[0]?.tokens[0]?.tag ?? '') &&
  [...gap, ...second].every(({before, lower}, i) => (before === ' ' || i === 0) && !/^(?:and|but|when|if)$/.test(lower))

/** Runs of words that come again, as long as they agree, without a mark within. */
function findRuns(words: readonly Word[]): [first: Word[], second: Word[]][] {
  const runs: [Word[], Word[]][] = []
  for (let one = 0; one < words.length; one++)
    for (let other = one + 2; other < words.length; other++) {
      if (words[one]?.lower !== words[other]?.lower) continue
      if (one > 0 && words[one - 1]?.lower === words[other - 1]?.lower) continue
      let length = 1
      while (one + length < other && goesOn(words[one + length], words[other + length])) length++
      if (length < 2 || other - one - length > longestGap) continue
      runs.push([words.slice(one, one + length), words.slice(other, other + length)])
    }
  return runs
}

const goesOn = (one: Word | undefined, other: Word | undefined) =>
  one !== undefined && other !== undefined && one.lower === other.lower && one.before === ' ' && other.before === ' '
