import type {Token} from '../../src/rule-kit/index.ts'

/** Verbs that look ahead or report, so that what comes after “when” has yet to come: “agreed to pay when the season ends”. */
export const ahead =
  /^(?:plan|schedule|expect|promise|agree|set|vow|decide|hope|want|order|tell|ask|say|warn|know|learn|explain|propose|intend|mean|design|require|ensure|describe|show|wonder|use|forget|remember)$/

/** “promised to resign when her term ends” */
export const looksAhead = ({sentence, index}: Token): boolean =>
  sentence.tokens
    .slice(0, index)
    .some(({tag, lemma, lower}) => /^(?:TO|MD|VB)$/.test(tag) || lower === 'to' || ahead.test(lemma))

/** “be kept until they come of age”, “would wait until he returns”: it hangs on what has yet to come, and so has it. */
export const isYetToCome = ({head, relation}: Token): boolean =>
  head !== undefined &&
  // “said that he fled when …” reports a deed.
  (isPlain(head) || (relation !== 'ccomp' && ahead.test(head.lemma)) || isYetToCome(head))

/** An infinitive, what is demanded or planned (“that it be sold”), or what a modal is before. */
const isPlain = ({tag, index, dependents}: Token): boolean =>
  tag === 'VB' || dependents.some((each) => each.index < index && /^(?:VB|MD|TO)$/.test(each.tag))
