import {isWithin, leftEdge, predicateOf, type Sentence, sureness, type Token} from '../../src/rule-kit/index.ts'
import {describeHalf, readWithComma} from './half-pairs.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'

/** How sure the tree must be of both clauses once the comma stands there, and how much surer of all. */
const [fairly, leastGain] = [0.6, -0.8]
/** How long that clause is: a short one may go without. */
const [shortest, longest] = [6, 24]

/** “Asked whether he regretted it she shook her head”: a participle opens the sentence, and no comma stands behind its clause. */
export function* findOpenings(sentence: Sentence): Generator<Slip> {
  const {tokens, after} = sentence
  const [first] = tokens
  if (!first || !/^VB[ND]$/.test(first.tag) || first.word?.quotation || !/^\./.test(after)) return
  const subject = tokens.slice(0, longest).find((token) => mayBeSubject(token))
  const last = subject && tokens[subject.index - 1]
  if (!last || some(tokens, 0, subject.index, (token) => isComma(token) || isOtherMark(token))) return
  // “Told what had happened changed his mind”: the verb is there.
  const before = tokens.slice(0, subject.index)
  if (before.filter(isSurelyFinite).length > before.filter(opensClause).length + (first.tag === 'VBD' ? 1 : 0)) return
  // “Shown the mill they ran, the heirs …”
  if (tokens.some((token, i) => i > subject.index && isComma(token) && mayOpenClause(tokens[i + 1]))) return
  if (opensMain(sentence, last)) yield describeHalf(last, 'a comma stands behind the clause that opens the sentence')
}

const mayOpenClause = (token: Token | undefined): boolean => /^(?:DT|PRP.?|NN.*|CD|JJ)$/.test(token?.tag ?? '')

const opensClause = ({tag, relation}: Token): boolean => tag.startsWith('W') || (tag === 'IN' && relation === 'mark')

/** A pronoun before its verb, which no word makes part of the clause before. */
function mayBeSubject({tag, lower, index, sentence: {tokens}}: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (tag !== 'PRP' || !/^(?:he|she|they|we|i)$/.test(lower) || !before || !next || index < shortest) return false
  return /^(?:NN.*|CD|RP)$/.test(before.tag) && (isSurelyFinite(next) || tokens[index + 2]?.tag === 'VBD')
}

function opensMain(sentence: Sentence, last: Token): boolean {
  const tokens = readWithComma(sentence, last)
  const [opening, subject] = [tokens?.[0], tokens?.[last.index + 2]]
  const verb = subject?.head
  if (!tokens || !opening || !subject || !verb || verb.head || !subject.relation.startsWith('nsubj')) return false
  const clause = verb.dependents.find((token) => leftEdge(token).index === 0)
  if (clause?.relation !== 'advcl' || !isWithin(opening, clause) || predicateOf(verb) !== verb) return false
  const gain = sureness(tokens.filter(({index}) => index !== last.index + 1)) - sureness(sentence.tokens)
  return Math.min(subject.certainty.head, clause.certainty.head) >= fairly && gain >= leastGain
}
