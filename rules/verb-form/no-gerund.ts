import {isFiniteVerb, list, type Token, textOf} from '../../src/rule-kit/index.ts'
import {beforeInfinitive as listed} from './before-infinitive.generated.ts'
import {isTimeBetween} from './between.ts'

export const beforeInfinitive: ReadonlySet<string> = new Set(listed)

/** Verbs whose object does what the infinitive says: “asked the town to pay”. */
const withObject = list(`
  advise allow ask authorize authorise beg compel direct empower enable encourage expect forbid force instruct invite
  motivate oblige order permit persuade press pressure prompt request require teach tell train urge want warn
`)

/** Verbs whose object goes to something: “restricted its efforts to helping members”. */
const takesNounWithTo =
  /^(?:appl|commit|confin|contribut|dedicat|devot|direct|limit|link|ow|reduc|restrict|tie|turn)(?:y|ied|ies|e|ed|es|s|ing|ted|ting)?$/

/** Adjectives that say how wise it is to do something; not “similar to flying”, “essential to winning”. */
const judging = list(`
  better cheap cheaper convenient dangerous expensive fair foolish good illegal legal nice rude safe safer sensible silly
  unfair unsafe unwise wise wrong
`)

/** “unable to moving”, “how to winning”, “asked the town to paying”, where nobody writes “to” and a gerund. */
export function isSurelyNoGerund(to: Token, verb: Token): boolean {
  const {tokens} = to.sentence
  const before = tokens[to.index - 1]
  const next = tokens[verb.index + 1]
  if (verb.tag !== 'VBG' || next?.tag === 'HYPH' || verb.index !== to.index + 1) return false
  if (!before) return opensSentence(verb)
  // “help to working families”
  if (/^(?:NN|JJ|VBN)/.test(next?.tag ?? '') && !isSurelyClause(to, verb)) return false
  // “devoted its efforts to fulfilling the goal”
  if (before.relation === 'obj' && before.head && takesNounWithTo.test(before.head.lower)) return false
  if (beforeInfinitive.has(before.lower)) return !isComparison(before)
  // “The ability of the two parties | to working together”
  const {head} = verb
  if (judging.has(before.lower) && head === before && before.dependents.some(isFormal)) return true
  if (verb.dependents.some(({relation, lower}) => relation === 'mark' && lower === 'for')) return true
  if (!head || head.index > to.index || verb.certainty.head < 0.5) return false
  if (verb.relation === 'acl' && beforeInfinitive.has(head.lower)) return true
  // “has asked the two sides to meeting”
  if (verb.relation === 'acl' && /^i?obj$/.test(head.relation) && head.head && withObject.has(head.head.lemma))
    return true
  if (!/^(?:xcomp|advcl|ccomp)$/.test(verb.relation)) return false
  const between = tokens.slice(head.index + 1, to.index)
  const time = between.findIndex((token, i) => opensTime(token, to) && between.slice(0, i).every(isNominal))
  const object = time < 0 ? between : between.slice(0, time)
  return (
    object.length <= 5 &&
    object.every(isNominal) &&
    (object.length ? withObject.has(head.lemma) : time >= 0 && alone.has(head.lemma))
  )
}

/** Verbs that have an infinitive and nothing before it but a time: “voted on Thursday to ban it”. */
const alone = list(`
  aim choose decide decline elect fail hope intend manage offer opt plan pledge prepare promise propose refuse resolve
  seek threaten try volunteer vote vow want
`)

const isNominal = ({tag}: Token) => /^(?:DT|PRP\$?|JJ|NNP?S?|CD|HYPH|POS)$/.test(tag)

/** “voted Thursday to”, “asked the town in 2023 to” */
function opensTime(token: Token, to: Token): boolean {
  const {paragraph} = to.sentence
  const text = textOf({paragraph, start: token.start, end: to.start})
  return isTimeBetween(` ${text}`) || isTimeBetween(` on ${text}`)
}

/** “It is safe to laying it down”: such an “it” stands for what follows. */
const isFormal = ({relation, lower, certainty}: Token) =>
  relation === 'expl' && lower === 'it' && certainty.relation >= 0.8

const isSurelyClause = (to: Token, {certainty, relation}: Token) =>
  to.relation === 'mark' &&
  /^(?:xcomp|acl|advcl|ccomp)$/.test(relation) &&
  Math.min(to.certainty.head, to.certainty.relation, certainty.tag) >= 0.9 &&
  certainty.head >= 0.7

/** “To providing a home for the bees, the town built a wall.” */
function opensSentence({sentence: {tokens}, index, relation, dependents}: Token): boolean {
  const end = tokens.findIndex(({text}) => text === ',')
  return (
    relation === 'advcl' &&
    dependents.some((each) => each.relation === 'obj' && each.index > index) &&
    end > index &&
    tokens.slice(end).some(isFiniteVerb)
  )
}

/** “Rules are to writing what scales are to playing.” */
const isComparison = ({lower, sentence: {tokens}}: Token) =>
  /^(?:are|was|were|am)$/.test(lower) && tokens.some((token) => /^(?:what|as)$/.test(token.lower))
