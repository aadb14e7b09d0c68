import {auxiliariesOf, list, months, type Token, weekdays} from '../../src/rule-kit/index.ts'

import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'

/** Those who are told, and hardly tell. */
const hearers = list(`
  assembly board commission commissioner committee congress council court hearing inquest inquiry jury magistrate meeting panel
  parliament senate tribunal
`)
const times = new Set([...weekdays, ...months])

/** “Leeds Crown Court told on Thursday”, “The inquest told that he fell”: whoever tells tells somebody. */
export function findLostBeforeTold(told: Token): Gap | undefined {
  const {lower, tag, dependents, index, relation, sentence} = told
  if (lower !== 'told' || !/^VB[DN]$/.test(tag) || !/^(?:root|ccomp|conj|parataxis|advcl)$/.test(relation))
    return undefined
  const auxiliaries = auxiliariesOf(told)
  if (auxiliaries.length || dependents.some((each) => /^i?obj$/.test(each.relation))) return undefined
  const before = sentence.tokens[index - 1]
  // “Leeds Crown Court”: of a name the tree may take the first word for the subject.
  const hearer = before?.tag === 'RB' ? sentence.tokens[index - 2] : before
  // “The widow, who called at noon, told that a doctor was on his way”
  const subject = dependents.find((each) => /^nsubj/.test(each.relation) && /^NN/.test(each.tag) && each.index < index)
  if (before?.text === ',' && subject && isClauseNext(sentence.tokens[index + 1]))
    return {before, lost: formsFor(subject, 'be')}
  if (!before || !hearer?.tag.startsWith('NN') || !/^nsubj/.test(hearer.relation) || !hearers.has(hearer.lower))
    return undefined
  if (hearer.head !== told || !areSpaced(before, told) || !opensNoHearer(sentence.tokens.slice(index + 1)))
    return undefined
  return {before, lost: formsFor(hearer, 'be')}
}

/** “that he fell”, “how he fell”, “on Thursday”, “yesterday”, the sentence's end */
function opensNoHearer([next, second]: readonly Token[]): boolean {
  if (!next || /^[.,]$/.test(next.text) || times.has(next.text)) return true
  if (/^(?:on|in|last)$/.test(next.lower)) return second !== undefined && times.has(second.text)
  return /^(?:that|how|why|yesterday|earlier|today)$/.test(next.lower) && next.tag !== 'DT'
}

const isClauseNext = (next: Token | undefined): boolean =>
  next?.lower === 'that' && next.tag === 'IN' && next.relation === 'mark'
