import {list, type Token} from '../../src/rule-kit/index.ts'
import {collectives} from './collectives.generated.ts'
import {isSureVerb, next, previous} from './near.ts'
import {knownThings} from './people.ts'
import type {WrongRelative} from './relative.ts'

const groups = new Set(collectives)
const asking = list(
  'advise ask consult inform learn notify query question quiz remind say see show teach tell warn write',
)

/** “the car who hit him”, “the comet, whom an amateur found”, “the trial, who is to last a week”, “hit by a dump truck who had lost its brakes” */
export function findWhoForThing(token: Token): WrongRelative | undefined {
  const isAside = previous(token)?.text === ','
  const noun = isAside ? previous(previous(token) as Token) : previous(token)
  const clause = token.head
  if (noun && isOneGroup(noun, token)) {
    const isOfIt = clause?.head === noun && clause.certainty.head >= (isAside ? 0.6 : 0.8)
    // “She asked the court who owns the land.”
    const isAsked = !isAside && noun.relation !== 'nsubj' && asking.has(noun.head?.lemma ?? '')
    return isOfIt && !isAsked && isAlone(noun, isAside)
      ? {token, right: isAside ? 'which' : 'that', why: 'a group'}
      : undefined
  }
  if (!noun || !/^NNS?$/.test(noun.tag) || !knownThings.has(noun.lemma) || noun.certainty.tag < 0.9) return undefined
  if (clause?.head !== noun || clause.relation !== 'acl:relcl') return undefined
  if (!isSureVerb(next(token)) && !isObjectOfClause(token, clause)) return undefined
  if (Math.min(clause.certainty.head, clause.certainty.relation) < 0.8) return undefined
  return isAlone(noun, isAside) && !token.sentence.after.includes('?')
    ? {token, right: isAside ? 'which' : 'that', why: 'a thing'}
    : undefined
}

/** “the council, who owns the hall”: a group that is one by its verb; of “the council, who own it” the members are meant. */
function isOneGroup(noun: Token, who: Token): boolean {
  const verb = next(who)
  return (
    who.lower === 'who' &&
    /^NNP?$/.test(noun.tag) &&
    noun.text === noun.lower &&
    groups.has(noun.lower) &&
    isSureVerb(verb) &&
    (verb.tag === 'VBZ' || verb.lower === 'was') &&
    who.head?.relation === 'acl:relcl'
  )
}

/** “an inscription who every child learns” */
const isObjectOfClause = ({relation}: Token, {dependents}: Token) =>
  /^obj/.test(relation) && dependents.some((other) => /^nsubj/.test(other.relation))

/** Whether nothing else can be meant: “the driver of the truck who”, “gave the man a boat, who” */
function isAlone(noun: Token, isAside: boolean): boolean {
  if (noun.dependents.some(({relation}) => /^(?:nmod:poss|conj|cc)/.test(relation)) && !isAside) return false
  if (opensClause(noun) || (!isAside && !noun.dependents.some(isTie))) return true
  const {head, relation, certainty, sentence} = noun
  if (!/^(?:i?obj|obl|obl:agent)$/.test(relation) || !head?.tag.startsWith('VB') || head.index > noun.index)
    return false
  if (Math.min(certainty.head, certainty.relation) < 0.8) return false
  return sentence.tokens
    .slice(head.index + 1, noun.index)
    .every((each) => !/^(?:NN.*|PRP|CC|CD|WP|DT)$/.test(each.tag) || each.head === noun)
}

const isTie = ({relation, tag}: Token) => relation === 'case' || (relation === 'compound' && !/^NNS?$/.test(tag))

/** Nothing before a noun but what leads up to it: no other can be meant. */
export function opensClause(noun: Token): boolean {
  return noun.sentence.tokens
    .slice(0, noun.index)
    .every(({tag, head, relation}) => head === noun && !/^(?:IN|TO|CC|POS|NNPS?|NNS)$/.test(tag) && relation !== 'conj')
}
