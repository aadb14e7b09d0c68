import {list, nameKinds, type Token} from '../../src/rule-kit/index.ts'

/** Nouns in the singular that often stand for several, and words that are not sure to be the subject. */
const several = new Set(
  `number majority minority pair couple group half rest most some lot plenty team crew staff police fraction share
  proportion percentage percent % part portion range series variety handful dozen bulk third quarter total who which that
  what all none any data media bacteria salmon trout cod haddock herring mackerel tuna squid fish shellfish deer elk moose
  caribou bison cattle sheep swine grouse plover wildfowl aircraft spacecraft offspring species`.split(/\s+/),
)

/** Groups, which agreement leaves alone, since they may be several. */
export const groups = list(`
  agency army audience band bank board cabinet choir class clergy club college commission committee community company congregation congress
  council court crew crowd department enemy faculty family firm gang generation government group institute jury leadership
  league magazine management membership ministry navy newspaper office opposition orchestra panel parliament party police press public
  senate side squad squadron staff team trio union university youth
`)

/** The subject that stands before a verb. */
export const subjectOf = ({dependents, index}: Token): Token | undefined =>
  dependents.find((each) => /^nsubj/.test(each.relation) && each.index < index)

/** Whether a subject is surely one in the third person: “he”, “the firm”, “Wilson”. */
export function isOne({tag, lower, dependents, certainty}: Token): boolean {
  if (dependents.some(({relation}) => /^(?:conj|cc$|appos)/.test(relation))) return false
  if (tag === 'PRP') return /^(?:he|she|it)$/.test(lower)
  // “Salmon come first”
  if (tag === 'NNP') return certainty.tag >= 0.7 && !/[^s]s$/.test(lower) && !several.has(lower)
  return tag === 'NN' && certainty.tag >= 0.7 && !several.has(lower)
}

/**
 * Whether a subject is surely one person or thing, whatever explains it: “Jean Pell, the mayor”, “the mayor, Jean Pell”. A side,
 * a firm or a land, which British papers give a plural verb, is none; nor is a group.
 */
export function isOneAlone(subject: Token, speaks = false): boolean {
  const {tag, lower, dependents, certainty} = subject
  if (dependents.some(({relation}) => /^(?:conj|cc$)/.test(relation))) return false
  if (tag === 'PRP') return /^(?:he|she|it)$/.test(lower)
  if (tag === 'NNP') return isSomebody(subject, speaks)
  return tag === 'NN' && certainty.tag >= 0.5 && !several.has(lower) && !groups.has(lower)
}

/** “Jean Pell”, “Mr Pell”, “Pell”; where something is quoted, also a name that is a place’s as well. */
function isSomebody(name: Token, speaks: boolean): boolean {
  const {text, dependents, index, sentence} = name
  const parts = [name, ...dependents.filter(({relation}) => relation === 'flat')]
  if (titles.test(sentence.tokens[index - 1]?.text ?? '') || parts.some((part) => titles.test(part.text))) return true
  if (parts.some((part) => nameKinds(part.text)?.institution)) return false
  if (parts.length > 1) return parts.slice(0, -1).some((part) => nameKinds(part.text)?.given)
  if (dependents.some(({relation}) => /^(?:det|compound|nmod)/.test(relation))) return false
  const kinds = nameKinds(text)
  return kinds !== undefined && (kinds.given || kinds.surname) && (speaks || (!kinds.place && kinds.rank >= 4))
}

const titles =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Judge|Justice|Sgt|PC|DC|Cllr|Councillor|Rep|Sen|Rev|Prof|Professor)\.?$/

/** “the nurse who founded it”, “Odile Quill, who founded it”: what “who” stands for is surely one. */
export function isOneWho({lower, index, sentence: {tokens}}: Token, clause: Token): boolean {
  const {head: antecedent, relation, certainty} = clause
  if (lower !== 'who' || relation !== 'acl:relcl' || !antecedent || certainty.head < 0.85) return false
  const nearest = tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1]
  return (nearest === antecedent || (nearest?.head === antecedent && nearest.relation === 'flat')) && isOne(antecedent)
}
