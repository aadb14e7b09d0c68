import {isFiniteVerb, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {nameOf} from './aside.ts'
import type {Slip} from './slip.ts'
import {hasLaterVerb} from './verb.ts'

/** How sure the tree must be of whose verb it is, and of what is said of the subject. */
const sure = 0.55

/**
 * “Her plums, which she sells at the gate and to two shops must be picked”: a clause that a comma sets off behind a subject,
 * up to the subject’s own verb, by the tree.
 */
export function* findUnclosedClause({tokens, after}: Sentence): Generator<Slip> {
  if (after.includes('?')) return
  for (const subject of tokens) {
    const verb = subject.head
    if (!verb || !/^nsubj/.test(subject.relation) || subject.certainty.head < sure || verb.index < subject.index)
      continue
    const [comma, opener] = [tokens[subject.index + 1], tokens[subject.index + 2]]
    if (comma?.text !== ',' || !opener || !/^(?:who|which|whose|whom)$/.test(opener.lower)) continue
    const first = firstOfVerb(verb, subject)
    const last = tokens[first.index - 1] as Token
    if (!isOwnVerb(verb, first) || !mayEnd(last) || !isClause(tokens.slice(opener.index, first.index), subject))
      continue
    // “Rao, who diplomats said | had come to stay, left”: the subject’s own verb is still to come.
    if (hasLaterVerb(tokens, verb.index + 1) || last.word?.quotation || subject.word?.quotation) continue
    const at = last.word ?? last
    yield {
      at,
      expected: [`${at.text},`],
      message: `“${at.text}”: ${nameOf.relative} with a comma before it needs one behind it too. Put one in.`,
    }
  }
}

/** “must” of “must be picked” */
function firstOfVerb(verb: Token, subject: Token): Token {
  const own = verb.dependents.filter(
    ({relation, index}) => /^(?:aux|cop)/.test(relation) && index > subject.index && index < verb.index,
  )
  return own[0] ?? verb
}

const isOwnVerb = (verb: Token, first: Token): boolean =>
  isFiniteVerb(first) &&
  first.certainty.tag >= sure &&
  (first === verb || first.certainty.head >= sure) &&
  /^(?:root|ccomp|conj|parataxis|advcl)$/.test(verb.relation)

/** The word before the verb ends a phrase. */
const mayEnd = ({tag}: Token): boolean => /^(?:NN.*|CD|VB[ND]|RP)$/.test(tag)

/** It has a verb of its own, which is the subject’s, and no mark parts it. */
function isClause(aside: readonly Token[], subject: Token): boolean {
  if (aside.some(({text}) => /^[,;:—–()“”"]$/.test(text))) return false
  const own = aside.find(({relation, head}) => relation === 'acl:relcl' && head === subject)
  return own !== undefined && own.certainty.head >= sure && aside.some(isFiniteVerb)
}
