import {list, type Token} from '../../src/rule-kit/index.ts'
import {isSureVerb, isVerb, next, nextPastAdverbs, previous} from './near.ts'
import {isPluralOfPersons, knownPersons} from './people.ts'
import type {WrongRelative} from './relative.ts'

/** “The suit, that he sewed from foam, weighs four pounds”: between commas, behind the subject of a sentence, before its verb. */
export function findThatAside(that: Token): WrongRelative | undefined {
  const comma = previous(that)
  const last = comma?.text === ',' ? previous(comma) : undefined
  const noun = last?.relation === 'flat' ? last.head : last
  const verb = noun?.head
  if (!noun || !/^NN/.test(noun.tag) || !/^nsubj/.test(noun.relation) || !verb || verb.index < that.index)
    return undefined
  if (!opensSentence(noun) || ofContent.has(noun.lemma) || that.sentence.after.includes('?')) return undefined
  const clause = noun.dependents.find(({relation, index}) => relation === 'acl:relcl' && index > that.index)
  if (!clause || clause.certainty.head < 0.6 || clause.certainty.relation < 0.8) return undefined
  const {tokens} = that.sentence
  const close = tokens.findIndex(({text}, i) => text === ',' && i > clause.index)
  // One more comma could close it elsewhere: “The suit, that blue one, …”
  if (close < 0 || tokens.slice(that.index, clause.index).some(({text}) => text === ',')) return undefined
  const main = nextPastAdverbs(tokens[close] as Token)
  const first = nextPastAdverbs(that)
  if (!main || !(isSureVerb(main) || main === verb) || !first || next(that)?.text === ',') return undefined
  const opens = isVerb(first) ? isSureVerb(first) : /^(?:PRP|DT|NNPS?)$/.test(first.tag) && hasGap(clause, that)
  if (!opens) return undefined
  const isPerson = noun.tag.startsWith('NNP') || knownPersons.has(noun.lemma) || isPluralOfPersons(noun)
  return isPerson && !isVerb(first)
    ? undefined
    : {token: that, right: isPerson ? 'who' : 'which', why: 'it says more of what is known'}
}

/** Nouns of what is told: “The claim, that he lied, was false”. */
const ofContent = list(`
  accusation admission agreement allegation announcement answer argument assertion assumption assurance axiom belief boast
  charge claim clause complaint conclusion condition confession conviction decision demand doctrine doubt dream evidence
  excuse expectation explanation fact fear feeling finding guess hint hope hypothesis idea implication impression inference
  insight insistence instinct irony issue knowledge lesson lie logic message moral myth news notion objection opinion
  order paradox perception point position possibility prediction premise pretence pretense principle problem promise proof
  proposal proposition question realisation realization reason recommendation remark report requirement response result rule
  rumor rumour secret sense sentiment sign statement story suggestion suspicion talk tale theory thesis thing thought threat
  trouble truth understanding verdict view vow warning way wish word worry
`)

/** Whether the clause lacks its object, which “that” then is. */
const hasGap = ({tag, dependents}: Token, that: Token): boolean =>
  tag.startsWith('VB') &&
  !dependents.some(({relation, index}) => /^(?:obj|ccomp|cop|xcomp)$/.test(relation) && index !== that.index)

/** Nothing before a noun but its own words. */
const opensSentence = (noun: Token): boolean =>
  noun.sentence.tokens
    .slice(0, noun.index)
    .every(({head, tag}) => (head === noun || head?.head === noun) && !/^(?:VB.*|MD|,|WP|WDT|WRB)$/.test(tag))
