import {inflect, list, type Token} from '../../src/rule-kit/index.ts'
import type {Finite} from './finite.ts'
import {mayBePast} from './finite.ts'

/** A past with a time that is to come: “began tomorrow”. */
export interface TooEarly {
  finite: Finite
  time: readonly Token[]
  /** The present, which may tell of what is settled. */
  right: string
}

/** What was said, settled or moved then may lie ahead: “said he would go tomorrow”, “set the vote for next week”. */
const ahead = list(`
  advance agree announce approve arrange ask be book call cancel confirm delay decide demand direct expect fix forecast give
  grant have hope intend invite leave list mean move need order plan pledge postpone predict prepare promise propose push
  recommend reschedule reserve say schedule seek set sign suggest summon tell think urge vow want warn
`)

/** “Three days of mourning began tomorrow”: the verb’s own time. */
export function findPastAhead(finite: Finite): TooEarly | undefined {
  const {tense, token, predicate, subject} = finite
  if (tense !== 'past' || token !== predicate || !subject || ahead.has(token.lemma)) return undefined
  if (!/^(?:root|conj)$/.test(predicate.relation) || token.certainty.tag < 0.85 || token.lower === token.lemma)
    return undefined
  const time = predicate.dependents.flatMap(timeAhead)
  const [first] = time
  // “the vote that he said …”: only the clause’s own words stand between.
  const {tokens} = token.sentence
  if (!first || first.index < token.index || tokens.some(({tag}) => tag === '``' || tag === "''")) return undefined
  const between = tokens.slice(token.index + 1, first.index)
  if (between.some(({tag, text}) => /^(?:VB.*|MD|TO|W.*|IN)$/.test(tag) || text === ',')) return undefined
  const isOne = subject.tag === 'NN' || subject.tag === 'NNP' || /^(?:he|she|it)$/.test(subject.lower)
  const right = isOne ? inflect(token.lemma, 'VBZ') : token.lemma
  return right && !mayBePast(right) ? {finite, time, right} : undefined
}

/** “tomorrow”, “next week”; not “the next week” */
function timeAhead({lower, relation, certainty, dependents, sentence: {tokens}, index}: Token): Token[] {
  if (!/^(?:obl:unmarked|obl:tmod|advmod|obl)$/.test(relation) || certainty.head < 0.75) return []
  const token = tokens[index] as Token
  if (lower === 'tomorrow') return dependents.length ? [] : [token]
  const before = tokens[index - 1]
  return /^(?:week|month|year)$/.test(lower) && before?.lower === 'next' && dependents.length === 1
    ? [before, token]
    : []
}
