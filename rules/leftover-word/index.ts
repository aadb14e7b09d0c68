import {defineRule, hasCapital, isHonorific, list, type Report, type Word} from '../../src/rule-kit/index.ts'
import {isDoubted} from './doubted.ts'
import {findPairInTree} from './in-tree.ts'
import type {Fault, Pair} from './pair.ts'
import {findPrepositionPair} from './prepositions.ts'
import {opensAmount} from './quantity.ts'
import {findSuperfluous} from './superfluous.ts'
import {isLeftBehind} from './taken-back.ts'
import {findTwoFinite} from './two-finite.ts'
import {findAuxiliaryPair} from './verbs.ts'
import {findWordPair} from './words.ts'

/** Two words that cannot follow each other, one of them left over from a rewrite. */
export default defineRule({
  id: 'leftover-word',
  summary: 'Two words stand in a row of which one is left over from a rewrite.',
  category: 'grammar',
  severity: 'error',
  defaults: {},

  checkParagraph(reading, report) {
    for (const sentence of reading.sentences) {
      let end = -1
      for (let i = 0; i + 1 < sentence.words.length; i++) {
        const pair = {first: sentence.words[i] as Word, second: sentence.words[i + 1] as Word, sentence}
        if (pair.first.start < end || !isReadTogether(pair) || isBeforeAmount(pair)) continue
        const fault =
          findWordPair(pair) ??
          findAuxiliaryPair(pair) ??
          findPairInTree(pair) ??
          findPrepositionPair(pair) ??
          findTwoFinite(pair)
        const isTakenBack = !fault && !pair.first.quotation && !pair.second.quotation && isLeftBehind(pair)
        const [token] = pair.first.tokens
        const isLeftOver =
          !fault &&
          !isTakenBack &&
          !pair.first.quotation &&
          token !== undefined &&
          isDoubted(token) &&
          !endsFreeRelative(pair)
        const reason = fault || isTakenBack || isLeftOver ? undefined : findSuperfluous(pair)
        if (!fault && !isTakenBack && !isLeftOver && !reason) continue
        end = pair.second.end
        if (reason) report(describeSuperfluous(pair, reason))
        else report(fault ? describe(pair, fault) : isTakenBack ? describeTakenBack(pair) : describeDoubted(pair))
      }
    }
  },
})

/**
 * Nothing but a space between them, and no capital that could make a title or a name of them: “the In Custodia Legis
 * blog”, “Handout A of the booklet”. A hyphen after them could make one word of more: “our in - the - river park”.
 */
function isReadTogether({first, second, sentence}: Pair): boolean {
  if (first.opaque || second.opaque || !/^\s+$/.test(second.before)) return false
  if (
    (/\p{Lu}/u.test(second.text) && !isHonorific(second)) ||
    (first.index > 0 && /\p{Lu}/u.test(first.text) && first.text !== 'I')
  )
    return false
  const next = sentence.words[second.index + 1]
  return !/^\s?[-‐‑]/.test(next?.before ?? sentence.after)
}

/** “one of at least 17”, “a rise of between 3 and 4 per cent” */
const isBeforeAmount = ({first, second}: Pair): boolean =>
  /^(?:IN|TO)$/.test(first.tokens[0]?.tag ?? '') &&
  first.lower !== 'than' &&
  !hedges.has(first.lower) &&
  opensAmount(second)

const hedges = list('about around')

/** “Whoever it is will inherit debts.” */
const endsFreeRelative = ({first: {lower, index}, sentence: {words}}: Pair): boolean =>
  /^(?:is|are|was|were|may|might|has|had)$/.test(lower) &&
  /^(?:what|(?:who|what|which|where|how)(?:so)?ever)$/.test(words[index - 2]?.lower ?? '')

function describe({first, second}: Pair, {what, keeps}: Fault): Report {
  const kept = keeps === 'first' ? [first.text, second.text] : [second.text, first.text]
  return {
    at: [first, second],
    message: `“${first.text} ${second.text}”: ${what} in a row, which cannot stand. Delete the one left over.`,
    expected: kept.map((text) => withCapitalOf(first, text)),
  }
}

/** Another word may be lost there as well: “the clerk of said” for “the clerk of the court said”. */
function describeTakenBack({first, second}: Pair): Report {
  return {
    at: [first, second],
    message: `“${first.text} ${second.text}”: “${first.text}” leads nowhere here. Delete it, or put in what is missing.`,
    expected: [withCapitalOf(first, second.text)],
  }
}

function describeDoubted({first, second}: Pair): Report {
  return {
    at: [first, second],
    message: `“${first.text} ${second.text}”: “${first.text}” does not belong here. Delete it, or put in what is missing.`,
    expected: [second.text],
  }
}

function describeSuperfluous({first, second}: Pair, reason: string): Report {
  return {
    at: [first, second],
    message: `“${first.text} ${second.text}”: “${first.text}” ${reason}. Delete it.`,
    expected: [withCapitalOf(first, second.text)],
  }
}

const withCapitalOf = ({text}: Word, words: string) =>
  hasCapital(text) && text !== 'I' ? words.charAt(0).toUpperCase() + words.slice(1) : words
