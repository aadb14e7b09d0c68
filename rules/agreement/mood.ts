import {beforePlainVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {leftEdge} from './phrase.ts'
import type {FiniteVerb} from './verb.ts'

/** Words of wishes and conditions, after which “were” stands with a singular. */
const unreal = list(
  'if though unless whether lest wish wishes wished wishing suppose supposing imagine imagined rather pretend pretended',
)

/** “Insisted that he resign”, “if I were”, “God save the king”: a verb that agrees with nothing. */
export function isSubjunctive(verb: FiniteVerb, predicate: Token, subject: Token): boolean {
  const {token, kind} = verb
  const {tokens} = token.sentence
  if (kind === 'be') return false
  if (verb.number === 'singular') return false
  if (kind === 'past be') {
    if (token.index < subject.index && !/^(?:EX|IN|NN|NNS|RB|JJ)$/.test(tokens[token.index - 1]?.tag ?? '')) return true
    // “as it were”
    if (tokens[subject.index - 1]?.lower === 'as' && token.index === subject.index + 1) return true
    return tokens
      .slice(Math.max(0, subject.index - 12), token.index)
      .some((word) => unreal.has(word.lower) && !isRemark(word) && !isClosedBefore(word, subject))
  }
  if (/^(?:god|heaven|lord|devil|long|come|lest)$/.test(subject.lower)) return true
  // “if it please the court”
  if (token.lower === 'please' && tokens[subject.index - 1]?.lower === 'if') return true
  if (/^(?:WDT|WP)$/.test(subject.tag)) return false
  for (let at: Token | undefined = predicate, steps = 0; at?.head && !isFree(at) && steps < 3; at = at.head, steps++)
    // “the clocks have yet to go back, but the light have gone”: what is joined to a verb is not governed by it.
    if (
      (/^(?:ccomp|xcomp|csubj|acl|advcl|obj)/.test(at.relation) || (at.relation === 'conj' && kind === 'full')) &&
      beforePlainVerb.has(at.head.lemma.toLowerCase())
    )
      return true
  // “a demand, made on Friday, that the bank sell …”
  const before = tokens.slice(Math.max(0, leftEdge(subject).index - 14), leftEdge(subject).index)
  // “We want to show that it | save money”: another verb governs the clause.
  const governor = before.at(-2)
  if (
    before.at(-1)?.lower === 'that' &&
    governor?.tag.startsWith('VB') &&
    !beforePlainVerb.has(governor.lemma.toLowerCase()) &&
    before.at(-3)?.text !== ',' &&
    !/^VB[NG]$/.test(governor.tag)
  )
    return false
  return /^(?:that|lest|let)$/.test(before.at(-1)?.lower ?? '')
    ? before.some(
        ({lemma, lower}) =>
          (beforePlainVerb.has(lemma.toLowerCase()) && !perceived.has(lemma)) || lower === 'lest' || lower === 'let',
      )
    : beforePlainVerb.has(before.at(-1)?.lemma.toLowerCase() ?? '')
}

/** “saw her leave”, but “saw that she left” */
const perceived = list('feel hear help make notice observe see watch')

/** “Some, though, say …”; not “though it were” */
const isRemark = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'though' && tokens[index - 1]?.text === ',' && tokens[index + 1]?.text === ','

/** “If it was part of the job, it | were …”: a comma has shut the clause off, behind a verb of its own. */
function isClosedBefore({index, sentence: {tokens}}: Token, subject: Token): boolean {
  const before = tokens[leftEdge(subject).index - 1]
  return before?.text === ',' && tokens.slice(index + 1, before.index).some(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag))
}

/** “a junction which stands”, “if a cut permits it”: such a clause is nothing that anybody wants. */
const isFree = ({relation, dependents}: Token) =>
  relation.startsWith('acl:relcl') ||
  (relation.startsWith('advcl') &&
    dependents.some(
      ({relation: own, lower}) => own === 'mark' && /^(?:if|because|while|although|since|as)$/.test(lower),
    ))

/** “may start and then | stop”, “helps the team | win”: an infinitive has the form of the plural. */
export const isUnderModal = ({index, sentence}: Token): boolean =>
  sentence.tokens
    .slice(Math.max(0, index - 20), index)
    .some(({tag, lemma}) => /^(?:MD|TO)$/.test(tag) || /^(?:do|let|make|help|see|watch|hear|feel)$/.test(lemma))
