import {primaryAuxiliaries, type Word} from '../../src/rule-kit/index.ts'
import {daysAndMonths, isContrast, isEnclosed, isJoint, isOpening, type Kept, type Pair} from './pair.ts'

/**
 * “Under a plea deal, he will serve a year and, under a plea deal, pay a fine.” “In her statement Monday, she told the
 * court in her statement that …”: the phrase that opens a sentence or what somebody says, where it comes to stand again.
 */
export function findOpenerAgain(pair: Pair): Kept | undefined {
  const {words, first, gap, second} = pair
  if (!isOpening(first) || !isPhrase(first) || isContrast(gap)) return undefined
  if (gap.some(({before, lower}) => /[;:—–(]/.test(before) || /^(?:only|each|every|even|now|still)$/.test(lower)))
    return undefined
  const next = words[(second.at(-1) as Word).index + 1]
  const isSource = first[0]?.lower === 'according'
  if (first.length < 3 && !first[0]?.quotation) return undefined
  if (second[0]?.before === ', ')
    return (!next || next.before === ', ') && (isSource || !opensClauseWithSubject(gap)) ? 'first' : undefined
  // “Living in Lima, he writes about families living in Lima.”
  if (second[0]?.before !== ' ' || first[0]?.tokens[0]?.tag !== 'IN') return undefined
  // “With a nod she rose and left with a nod.”
  if (gap.some(({lower}) => isJoint(lower) && lower !== 'that')) return undefined
  const above = second[0].tokens[0]?.head?.head
  return goesOn(next) && above && /^VB/.test(above.tag) && gap.some(isVerb) ? 'first' : undefined
}

const isVerb = ({tokens}: Word) => tokens.some(({tag}) => /^VB[DZPN]$/.test(tag))

/** “and under the law there is no appeal” */
const opensClauseWithSubject = (gap: readonly Word[]) => isJoint(gap.at(-1)?.lower ?? '') && gap.at(-1)?.before === ', '

/** A preposition or a form in -ing with a noun, and all of it. */
function isPhrase(phrase: readonly Word[]): boolean {
  const [opener, closer] = [phrase[0]?.tokens[0], phrase.at(-1)?.tokens.at(-1)]
  if (!opener || !/^(?:IN|VBG|VBN)$/.test(opener.tag) || /^(?:of|than|as|per|that|if|like|because)$/.test(opener.lower))
    return false
  const last = phrase.at(-1) as Word
  const next = last.sentence.words[last.index + 1]
  const isWhole =
    next?.before !== ' ' || daysAndMonths.has(next.lower) || !/^(?:NN|JJ|CD|POS|HYPH)/.test(next.tokens[0]?.tag ?? '')
  return isWhole && /^(?:NN.*|CD)$/.test(closer?.tag ?? '')
}

/** “In 2022, an audit ordered by the state in 2022 found”: a day or a year, and once more where the subject ends. */
export function findOpenerOfSubject({words, first, gap, second}: Pair): Kept | undefined {
  const [last, next] = [first.at(-1) as Word, words[(second.at(-1) as Word).index + 1]]
  const isTime = daysAndMonths.has(last.lower) || /^(?:1[5-9]|20)\d\d$/.test(last.lower)
  if (!isOpening(first) || !isTime || first[0]?.tokens[0]?.tag !== 'IN') return undefined
  if (next?.before !== ' ' || !/^(?:VB[DZP]|MD)$/.test(next.tokens[0]?.tag ?? '')) return undefined
  const isSubject = gap.every(
    ({before, lower, tokens}, i) =>
      (before === ' ' || i === 0) &&
      !isJoint(lower) &&
      tokens.every(({tag, relation}) => !/^(?:VB[DZP]|MD|TO)$/.test(tag) || relation === 'acl'),
  )
  return isSubject && gap.length < 12 && second[0]?.before === ' ' ? 'second' : undefined
}

/** What may stand behind a phrase that a writer has moved away from there. */
const goesOn = (next: Word | undefined): boolean =>
  next?.before !== ' ' || /^(?:that|to|and|who|which|because|when|while)$/.test(next.lower)

/** “Ansel, the author of three novels, teaches at Oberlin and is the author of three novels and a play” */
export function findApposition({words, first, gap, second}: Pair): Kept | undefined {
  if (first.length < 3 || !isEnclosed(first, words) || second[0]?.before !== ' ' || isContrast(gap)) return undefined
  const [joint, verb] = gap.slice(-2)
  return /^(?:and|but|who)$/.test(joint?.lower ?? '') && primaryAuxiliaries.has(verb?.lower ?? '') ? 'first' : undefined
}

/** “Nobody knows how many of the lines can be dug up of the lines by May”: “of” again, and no noun for it there. */
export function findOfAgain({words, first, second}: Pair): Kept | undefined {
  const closer = first.at(-1)?.tokens.at(-1)
  if (first[0]?.lower !== 'of' || first.length < 3 || !/^NN/.test(closer?.tag ?? '') || second[0]?.before !== ' ')
    return undefined
  const [one, other] = [first, second].map((run) => words[(run[0] as Word).index - 1]?.tokens.at(-1)?.tag ?? '')
  return /^(?:NN.*|JJ|DT|CD|RB)$/.test(one ?? '') && /^(?:RP|VB[ND]?)$/.test(other ?? '') ? 'first' : undefined
}
