import {matchCase, type Token} from '../../src/rule-kit/index.ts'
import {ownNouns} from './own-nouns.generated.ts'
import {isPluralOfPersons} from './people.ts'
import type {WrongNumber} from './reflexive.ts'

const own = new Set(ownNouns)

/** “The players raised its hands”, “nurses, some of whom had stayed at its posts”: nobody else’s can be meant. */
export function findItsOfPersons(token: Token): WrongNumber | undefined {
  if (token.lower !== 'its' || token.relation !== 'nmod:poss' || token.certainty.relation < 0.9) return undefined
  const thing = token.head
  const verb = (thing && useOf(thing) ? thing.head : thing)?.head
  if (!thing || !verb?.tag.startsWith('VB') || thing.index < token.index || token.index < verb.index) return undefined
  const isOwn = thing.relation === 'obj' || useOf(thing) ? own.has(thing.lower) : isStandingAtPosts(thing, verb)
  const subject = isOwn ? subjectOf(verb) : undefined
  return subject && {token, right: matchCase(token.text, 'their'), subject}
}

/** “the use of its hands” */
const useOf = ({relation, head}: Token): boolean =>
  relation === 'nmod' &&
  head?.relation === 'obj' &&
  /^(?:use|control|rest|half|most|best|worst|feeling)$/.test(head.lower)

const isStandingAtPosts = ({lower, relation}: Token, {lemma}: Token): boolean =>
  relation === 'obl' && /^(?:posts|desks|jobs)$/.test(lower) && /^(?:stay|remain|stand|return|work)$/.test(lemma)

/** A plural of persons, also as what “who” and “some of whom” stand for. */
function subjectOf(verb: Token): Token | undefined {
  const subject = verb.dependents.find(({relation}) => /^nsubj(?::pass)?$/.test(relation))
  if (!subject || subject.index > verb.index || subject.certainty.relation < 0.9) return undefined
  // “most of the teachers”
  const ofThem = /^(?:most|many|some|all|few|several|half|dozens|hundreds|thousands)$/.test(subject.lower)
    ? subject.dependents.find(({relation}) => relation === 'nmod')
    : undefined
  if (ofThem && isPluralOfPersons(ofThem)) return ofThem
  const isRelative = /^W/.test(subject.tag) || subject.dependents.some(({tag}) => tag === 'WP')
  if (!isRelative) return isPluralOfPersons(subject) ? subject : undefined
  const noun = verb.relation === 'acl:relcl' ? verb.head : undefined
  return noun && noun.index < subject.index && isPluralOfPersons(noun) ? noun : undefined
}
