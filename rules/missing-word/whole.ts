import type {Token} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

/** “has spent whole career at the bank”, “destroyed entire village”: a whole of one thing, without what says which. */
export function findLostBeforeWhole(whole: Token): Gap | undefined {
  const {lower, tag, relation, head, sentence, index, certainty} = whole
  if (!/^(?:whole|entire)$/.test(lower) || tag !== 'JJ' || relation !== 'amod' || !head || certainty.head < 0.9)
    return undefined
  const before = sentence.tokens[index - 1]
  if (!before || !areSpaced(before, whole) || head.index !== index + 1 || head.tag !== 'NN' || head.certainty.tag < 0.9)
    return undefined
  const next = sentence.tokens[head.index + 1]
  // “whole milk”, “whole-body scans”, “entire city blocks”
  if (
    !/^(?:IN|TO|RB|[.,:]|CC)$/.test(next?.tag ?? '.') ||
    (/^(?:milk|wheat|grain|food|blood|life|number)$/.test(head.lower) && lower === 'whole')
  )
    return undefined
  if (head.dependents.some((each) => /^(?:det|nmod:poss|nummod|conj)/.test(each.relation))) return undefined
  if (!/^VB[DGNZP]?$/.test(before.tag) || before.lemma === 'be' || head.relation !== 'obj') return undefined
  return {
    before,
    lost: ['the', ...(/^(?:career|life|childhood|fortune|season)$/.test(head.lower) ? ['his', 'her'] : ['an'])],
  }
}
