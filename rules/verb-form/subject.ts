import type {Token} from '../../src/rule-kit/index.ts'

/** Nouns in the singular that often stand for several, and words that are not sure to be the subject. */
const several = new Set(
  `number majority minority pair couple group half rest most some lot plenty team crew staff police fraction share
  proportion percentage percent % part portion range series variety handful dozen bulk third quarter total who which that
  what all none any`.split(/\s+/),
)

/** The subject that stands before a verb. */
export const subjectOf = ({dependents, index}: Token): Token | undefined =>
  dependents.find((each) => /^nsubj/.test(each.relation) && each.index < index)

/** Whether a subject is surely one in the third person: “he”, “the firm”, “Wilson”. */
export function isOne({tag, lower, dependents, certainty}: Token): boolean {
  if (dependents.some(({relation}) => /^(?:conj|cc$|appos)/.test(relation))) return false
  if (tag === 'PRP') return /^(?:he|she|it)$/.test(lower)
  if (tag === 'NNP') return certainty.tag >= 0.7 && !/[^s]s$/.test(lower)
  return tag === 'NN' && certainty.tag >= 0.7 && !several.has(lower)
}

/** “the nurse who founded it”, “Odile Quill, who founded it”: what “who” stands for is surely one. */
export function isOneWho({lower, index, sentence: {tokens}}: Token, clause: Token): boolean {
  const {head: antecedent, relation, certainty} = clause
  if (lower !== 'who' || relation !== 'acl:relcl' || !antecedent || certainty.head < 0.85) return false
  const nearest = tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1]
  return (nearest === antecedent || (nearest?.head === antecedent && nearest.relation === 'flat')) && isOne(antecedent)
}
