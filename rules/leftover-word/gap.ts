import {leftEdge, list, type Token} from '../../src/rule-kit/index.ts'

/** Before a subject, these can be what its verb leaves out: “all she had”, “as best he could”. */
const openers = list(`
  what whatever whichever whom all everything anything nothing something as than how where whether much little most
  least best those
`)

/** Words that a clause with “who” or “that” makes whole: “those who could”. */
const antecedents = list('those all anyone everyone anybody everybody ones one few many some none')

/**
 * Whether an auxiliary may be the last word of its clause, by what stands before the subject of the verb it is tied to:
 * “what she was”, “the price it could”. So it may where no subject is found.
 */
export function mayEndClause(auxiliary: Token, predicate: Token): boolean {
  const subject = predicate.dependents.find(
    ({relation, index}) => /^(?:[nc]subj|expl)/.test(relation) && index < auxiliary.index,
  )
  if (!subject || subject.certainty.head < 0.6) return true
  if (/^(?:what|whatever|whichever|whoever|all|there)$/.test(subject.lower)) return true
  if (isAfterContactClause(auxiliary) || isAfterOpener(auxiliary)) return true
  const before = subject.sentence.tokens[leftEdge(subject).index - 1]
  if (!before) return false
  if (/^W/.test(subject.tag)) return antecedents.has(before.lower)
  // “That she could was plain.”
  if (
    /^(?:that|whether)$/.test(before.lower) &&
    /^(?:CC|,|)$/.test(subject.sentence.tokens[before.index - 1]?.tag ?? '')
  )
    return true
  if (openers.has(before.lower) || /^(?:WDT|WP)$/.test(before.tag)) return true
  return /^(?:NNP?S?|DT|CD)$/.test(before.tag)
}

/** “the amount of power a person has”, “the things Ames does”: a noun, and right after it another with its article, or a name. */
export function isAfterContactClause({sentence: {tokens}, index}: Token): boolean {
  let at = index - 1
  while (tokens[at]?.tag.startsWith('NNP')) at--
  if (at < index - 1 && /^NNS?$/.test(tokens[at]?.tag ?? '')) return true
  while (/^(?:NN.*|JJ|RB)$/.test(tokens[at]?.tag ?? '')) at--
  return /^(?:DT|PRP\$?)$/.test(tokens[at]?.tag ?? '') && /^NN/.test(tokens[at - 1]?.tag ?? '')
}

/** “no more than the town has”, “the most it can”: whatever the tree ties it to, a subject stands between such a word and it. */
function isAfterOpener({sentence: {tokens}, index}: Token): boolean {
  let at = index - 1
  if (tokens[at]?.tag !== 'PRP') {
    while (/^(?:NN.*|JJ|RB)$/.test(tokens[at]?.tag ?? '')) at--
    if (!/^(?:DT|PRP\$)$/.test(tokens[at]?.tag ?? '')) return false
  }
  return openers.has(tokens[at - 1]?.lower ?? '')
}

/** “the knife he did it | with”: a pronoun that is a subject stands right behind a noun. */
export const isWithinContactClause = ({sentence: {tokens}, index}: Token): boolean =>
  tokens
    .slice(Math.max(0, index - 7), index)
    .some(
      (token) => /^(?:i|you|he|she|it|we|they)$/.test(token.lower) && /^NN/.test(tokens[token.index - 1]?.tag ?? ''),
    )
