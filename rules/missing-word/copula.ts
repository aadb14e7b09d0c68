import type {Token} from '../../src/rule-kit/index.ts'
import {formsFor} from './forms.ts'
import {areSpaced, dependentsBefore, type Gap, isFiniteVerb, list, subjectOf} from './gap.ts'

const nominatives = list('he she they we i it')
/** What follows “there is”. */
const afterThere = list('no a an many few several some any little plenty nothing nobody')
/** What may stand before “there is”. */
const beforeThere = list('that said says because and but though although while if when , ;')

/** “He a legend in this town”, “it not clear where”, “the coach, who in his 22nd season, said”, “There no reason to doubt it” */
export function findLostCopula(token: Token): Gap | undefined {
  return findAfterSubject(token) ?? findAfterRelative(token) ?? findAfterThere(token)
}

/** A predicate that is no verb, and no verb in its clause: “Its roots deep in the past”. */
function findAfterSubject(predicate: Token): Gap | undefined {
  const {tag, relation, certainty, dependents, sentence} = predicate
  if (!/^(?:NN|NNS|JJ)$/.test(tag) || certainty.tag < 0.8 || !/^\p{Ll}+$/u.test(predicate.text)) return undefined
  if (dependents.some(({relation: own}) => /^(?:cop|aux|expl)/.test(own)) || !isFiniteClause(predicate))
    return undefined
  const subject = subjectOf(predicate)
  if (!subject || !/^nsubj(?::pass)?$/.test(subject.relation) || subject.certainty.head < 0.7) return undefined
  if (!/^(?:NN.*|PRP|DT|WDT|WP)$/.test(subject.tag)) return undefined
  const before = lastOf(subject)
  const next = sentence.tokens[before.index + 1]
  if (!next || !areSpaced(before, next) || !/\p{L}$/u.test(before.text) || !isWithin(next, predicate)) return undefined
  if (mayBeVerb(predicate, next) || /^['’]/.test(before.text)) return undefined
  const clause = sentence.tokens.slice(subject.index, predicate.index)
  if (clause.some((token) => isFiniteVerb(token) && token.index > before.index)) return undefined
  if (relation === 'root' && sentence.tokens.some((token) => isFiniteVerb(token) && !isSetApart(token, predicate)))
    return undefined
  const isSure = nominatives.has(subject.lower) || relation !== 'root' || next.text === 'not'
  return {before, lost: formsFor(subject, 'be'), isDoubtful: !isSure}
}

/** “The report endeavors to …”, “Net advanced to …” */
const mayBeVerb = ({tag, lower, index}: Token, next: Token) =>
  next.text !== 'not' && ((tag === 'NNS' && next.index === index) || (tag === 'JJ' && lower.endsWith('ed')))

/** A whole sentence, what somebody said, or a clause that a conjunction or a relative opens. */
function isFiniteClause({relation, dependents, sentence}: Token): boolean {
  if (relation === 'root') return !/[:;?–—…()]/.test(sentence.text)
  if (relation === 'acl:relcl') return dependents.some(({tag}) => /^(?:WDT|WP)$/.test(tag))
  return (
    /^(?:ccomp|advcl)$/.test(relation) &&
    dependents.some(({relation: own, lower}) => own === 'mark' && /^(?:that|because|although|though)$/.test(lower))
  )
}

/** The last word of the phrase that a word heads. */
function lastOf(token: Token): Token {
  const last = token.dependents.at(-1)
  return last && last.index > token.index && last.relation !== 'punct' ? lastOf(last) : token
}

function isWithin(token: Token, predicate: Token): boolean {
  for (let at: Token | undefined = token; at; at = at.head) if (at === predicate) return true
  return false
}

function isSetApart(finite: Token, predicate: Token): boolean {
  for (let at: Token | undefined = finite; at && at !== predicate; at = at.head)
    if (/^(?:acl|advcl|ccomp|csubj)/.test(at.relation)) return true
  return false
}

/** “the coach, who in his 22nd season, has won”: what follows “who” up to the comma has no verb, and one verb is left for two. */
function findAfterRelative(who: Token): Gap | undefined {
  if (who.text !== 'who') return undefined
  const {tokens} = who.sentence
  const before = tokens[who.index - 1]
  const preposition = tokens[who.index + 1]
  if (
    !before ||
    !preposition ||
    !/^(?:in|at|on|from|with|under)$/.test(preposition.text) ||
    !areSpaced(who, preposition)
  )
    return undefined
  if (!/^(?:,|NN.*)$/.test(before.tag)) return undefined
  const end = tokens.findIndex((token, i) => i > who.index && /^[,.;]$/.test(token.text))
  const clause = tokens.slice(who.index + 1, end)
  if (end < 0 || clause.length > 8 || clause.some(({tag}) => /^(?:VB.?|MD|TO)$/.test(tag))) return undefined
  const finite = tokens.filter(isFiniteVerb)
  const isRestless =
    tokens[end]?.text === ',' && before.text === ',' && finite.length === 1 && (finite[0] as Token).index > end
  const isAtEnd = /^[.;]$/.test(tokens[end]?.text ?? '')
  return isRestless || isAtEnd ? {before: who, lost: formsFor(who, 'be')} : undefined
}

/** “There no reason to doubt it”, “said there many ways” */
function findAfterThere(there: Token): Gap | undefined {
  if (there.lower !== 'there') return undefined
  const {tokens} = there.sentence
  const next = tokens[there.index + 1]
  const before = tokens[there.index - 1]
  if (!next || !areSpaced(there, next) || !afterThere.has(next.lower)) return undefined
  if (before ? !beforeThere.has(before.lower) : there.text !== 'There') return undefined
  const end = tokens.findIndex((token, i) => i > there.index && /^[,.;:]$/.test(token.text))
  const clause = tokens.slice(there.index + 1, end < 0 ? undefined : end)
  if (clause.some((token) => isFiniteVerb(token) && !isInRelative(token, there))) return undefined
  const noun = clause.find(({tag, relation}) => /^NNS?$/.test(tag) && relation !== 'compound')
  return noun && !dependentsBefore(there).length ? {before: there, lost: formsFor(noun, 'be')} : undefined
}

function isInRelative(finite: Token, there: Token): boolean {
  for (let at: Token | undefined = finite; at && at.index > there.index; at = at.head)
    if (/^(?:acl|advcl|ccomp)/.test(at.relation)) return true
  return false
}
