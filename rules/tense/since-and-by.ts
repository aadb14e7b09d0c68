import type {Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isAct} from './finite.ts'

/** “has lived there since it opens in 1969”, “friends since they have met in 1974”: the word “since” before the clause. */
export function findPresentSince({tense, token, predicate, subject}: Finite): Token | undefined {
  const {relation, head, certainty, dependents} = predicate
  if (tense !== 'present' || relation !== 'advcl' || !head || !subject || certainty.relation < 0.8) return undefined
  const since = dependents.find(({lower, relation}) => lower === 'since' && relation === 'mark')
  if (!since || since.index > subject.index || head.index > since.index || token.certainty.tag < 0.8) return undefined
  // “She has to pay, since he owns the hall”
  const main = finiteOf(head)
  if (main?.token.lemma !== 'have' || main.token === head) return undefined
  if (since.sentence.tokens[since.index - 1]?.text === ',') return undefined
  if (token === predicate) return isAct({tense, token, predicate, subject}, true) ? since : undefined
  return token.lemma === 'have' && predicate.tag === 'VBN' && dependents.some(isYear) ? since : undefined
}

const isYear = ({relation, lower, dependents, index}: Token) =>
  relation === 'obl' &&
  /^(?:1[5-9]\d\d|20[01]\d)$/.test(lower) &&
  dependents.some((each) => each.lower === 'in' && each.index < index)

/** Verbs of what is shown or reckoned, and those of which “since” may be no part: “Prices are up since May”. */
const apart =
  /^(?:be|have|do|say|show|mark|represent|suggest|indicate|mean|make|become|seem|need|bring|take|cover|include|total|see)$/

/** “lives there since 1998”, “builds them since three years”: what still goes on asks for the perfect. */
export function findPresentSinceYear({tense, token, predicate, subject}: Finite): Token | undefined {
  if (tense !== 'present' || token !== predicate || !subject || apart.test(token.lemma)) return undefined
  if (Math.min(token.certainty.tag, subject.certainty.relation, subject.certainty.head) < 0.85) return undefined
  const year = predicate.dependents.find(
    ({relation, lower, certainty, index}) =>
      relation === 'obl' &&
      index > predicate.index &&
      /^(?:1[5-9]\d\d|20[0-3]\d)$/.test(lower) &&
      certainty.head >= 0.8,
  )
  const since = year?.dependents.find(({lower}) => lower === 'since')
  // “lists all wars since 1945”
  const between = since && predicate.sentence.tokens.slice(predicate.index + 1, since.index)
  return between?.every(
    ({tag, lower}) => !/^(?:VB.*|MD|,)$/.test(tag) && !/^(?:all|every|each|first|most|only)$/.test(lower),
  )
    ? since
    : undefined
}

/** “By the time the crew arrived, two men have died”: the past of that time. */
export function findPerfectByTheTime({tense, token, predicate}: Finite): Finite | undefined {
  const {tokens} = predicate.sentence
  if (tense !== 'present' || token.lemma !== 'have' || token === predicate || predicate.relation !== 'root')
    return undefined
  if (token.certainty.tag < 0.8) return undefined
  const at = tokens.findIndex(
    ({lower}, i) => lower === 'by' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'time',
  )
  if (at < 0) return undefined
  const verb = tokens.slice(at + 3).find(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag))
  if (verb?.tag !== 'VBD' || verb.certainty.tag < 0.8 || tokens.slice(at, verb.index).some(({text}) => text === ','))
    return undefined
  // “It has been a strange week for Ames, who was 28 when it began and 29 by the time she won”
  if (at > token.index && tokens.slice(predicate.index + 1, at).some(({tag}) => /^(?:VB[DPZ]|MD|WP|WDT)$/.test(tag)))
    return undefined
  // The clause is that of “time”, and no other verb is behind “by the time” but that.
  if (at < token.index && verb.index > token.index) return undefined
  return {token: verb, tense: 'past', predicate: verb, subject: undefined}
}

/** “By the time she looks up, her companions were gone”: the past that the sentence goes on in. */
export function findPresentByTheTime({tense, token, predicate}: Finite): Finite | undefined {
  const {tokens} = predicate.sentence
  if (tense !== 'present' || token !== predicate || token.certainty.tag < 0.8) return undefined
  const before = tokens.slice(0, token.index)
  const at = before.findLastIndex(
    ({lower}, i) => lower === 'by' && before[i + 1]?.lower === 'the' && before[i + 2]?.lower === 'time',
  )
  if (at < 0 || before.slice(at + 3).some(({tag, text}) => /^(?:VB.*|MD|W.*)$/.test(tag) || text === ','))
    return undefined
  const comma = tokens.slice(token.index).find(({text}) => text === ',')
  const main = at === 0 && comma ? tokens.slice(comma.index).find(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag)) : undefined
  return main?.tag === 'VBD' && main.certainty.tag >= 0.8
    ? {token: main, tense: 'past', predicate: main, subject: undefined}
    : undefined
}
