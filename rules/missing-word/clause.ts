import {isFiniteVerb, isFormOf, list, type Token} from '../../src/rule-kit/index.ts'

/** What depends on a word and stands before it. */
export const dependentsBefore = ({dependents, index}: Token): readonly Token[] =>
  dependents.filter((other) => other.index < index)

export const subjectOf = (predicate: Token): Token | undefined =>
  predicate.dependents.find(({relation, index}) => index < predicate.index && relation.startsWith('nsubj'))

/** “who”, “which” or “that”, as the subject of its clause. */
const isRelative = ({tag}: Token): boolean => /^(?:WDT|WP)$/.test(tag)

/** The last word of the phrase that a word heads, from the word on. */
export function lastOf(token: Token): Token {
  const last = token.dependents.filter(({relation}) => relation !== 'punct').at(-1)
  return last && last.index > token.index ? lastOf(last) : token
}

/** Pronouns that are subjects and nothing else. */
export const nominatives: ReadonlySet<string> = list('he she they we i')
/** Conjunctions whose clause has a finite verb if it has a subject. */
const conjunctions = list('that because although though if whether unless until since while when where how why')

/** Where a clause stands that must have a finite verb; undefined where it may do without one. */
export type ClauseKind = 'main' | 'subordinate' | 'relative'

export function finiteClauseOf(predicate: Token, subject: Token): ClauseKind | undefined {
  const {relation, dependents, head} = predicate
  if (relation === 'root') return 'main'
  // “an audience that large”
  if (relation === 'acl:relcl' && isRelative(subject)) return subject.lower === 'that' ? undefined : 'relative'
  if (relation === 'advcl:relcl' && head?.tag === 'WRB') return 'subordinate'
  // “…; they an endowment”, “He ill, and she away”: with a name or a noun, the verb may stand for both.
  if (relation === 'parataxis' || relation === 'conj') return nominatives.has(subject.lower) ? 'subordinate' : undefined
  if (relation !== 'ccomp' && relation !== 'advcl') return undefined
  const mark = dependents.find((other) => other.relation === 'mark' || other.tag === 'WRB')
  if (mark) return conjunctions.has(mark.lower) && mark.index < subject.index ? 'subordinate' : undefined
  // “I believe it deficient”
  const isSaid = relation === 'ccomp' && head && isSaying(head)
  const isPlain =
    nominatives.has(subject.lower) ||
    (subject.index > (head?.index ?? 0) && /^(?:say|add|announce|warn|claim)$/.test(head?.lemma ?? ''))
  return isSaid && isPlain ? 'subordinate' : undefined
}

const sayingVerbs = list(`
  say add announce believe think know claim insist argue explain report deny admit hope fear suggest warn confirm reveal show
  mean ensure feel realise realize assume stress note tell indicate predict
`)

const isSaying = ({lemma, tag}: Token) => /^VB[DZP]$/.test(tag) && sayingVerbs.has(lemma)

/** “making what is hard look easy” */
export function endsFreeRelative({sentence: {tokens}, index}: Token): boolean {
  return /^W/.test(tokens[index - 2]?.tag ?? '') && tokens[index - 1]?.lemma === 'be'
}

/** “The models engineers use assume so”: what follows is the verb of the noun that the clause says more of. */
export function endsContactClause(verb: Token): boolean {
  const subject = subjectOf(verb)
  return verb.relation === 'acl:relcl' && subject !== undefined && !subject.tag.startsWith('W')
}

/** “The sun risen, they set out”, “The crew, two men gone, held on”: behind the comma stands a verb, and nothing joins it. */
export function isAbsolute({index, sentence: {tokens}}: Token): boolean {
  const comma = tokens.find((token) => token.index > index && /^[,;:—–]$/.test(token.text))
  const next = comma && tokens[comma.index + 1]
  if (comma?.text !== ',' || next?.tag === 'CC' || tokens.slice(0, index).some(isFiniteVerb)) return false
  const isVerb = next !== undefined && (/^VB[DNPZ]?$/.test(next.tag) || isFormOf(next.lower, 'VBD'))
  return isVerb || tokens.slice(comma.index).some(isFiniteVerb)
}
