import {list, type Token} from '../../src/rule-kit/index.ts'
import {doubtOf, mayBeStranded, measures, tokenBefore, tokenBehind} from './tree.ts'

const isTo = ({lower, tag}: Token) => lower === 'to' && tag === 'TO'

/** “a plan to let the council to sell”: “let” takes no “to”. */
export function isToBehindLet(to: Token): boolean {
  const verb = tokenBehind(to)
  if (!isTo(to) || verb?.tag !== 'VB' || to.head !== verb || to.certainty.head < 0.8) return false
  const {tokens} = to.sentence
  let at = to.index - 1
  while (/^(?:NN.*|JJ.*|CD|POS|PRP)$/.test(tokens[at]?.tag ?? '') && to.index - at < 7) at--
  if (/^(?:DT|PRP\$)$/.test(tokens[at]?.tag ?? '')) at--
  const causative = tokens[at]
  if (causative?.lemma !== 'let' || at === to.index - 1 || !/^VB/.test(causative.tag)) return false
  // “They let the flat to pay the rent.”
  const object = tokens[to.index - 1]
  return (
    causative.tag !== 'VBN' && verb.head === causative && verb.relation === 'xcomp' && !rented.has(object?.lemma ?? '')
  )
}

const rented = list('flat house room property home cottage apartment land farm floor office building')

/** Prepositions that no infinitive follows, and that a clause seldom ends in. */
const neverBeforeInfinitive = list('with of from by into at for in on')

/** “had threatened with to veto”, “was not due for to lapse”, “rescued it by to hiding” */
export function isPrepositionBeforeInfinitive(preposition: Token): boolean {
  const to = tokenBehind(preposition)
  if (to?.lower !== 'to' || preposition.tag !== 'IN') return false
  const verb = tokenBehind(to)
  if (!neverBeforeInfinitive.has(preposition.text) || verb?.tag !== 'VB' || to.tag !== 'TO') return false
  const before = tokenBefore(preposition)
  if (!before || preposition.relation === 'compound:prt') return false
  // “can be relied on to help”
  if (preposition.text === 'on' && /^(?:rely|count|depend|call|prevail|bank|agree)$/.test(before.lemma)) return false
  // “the forms of to be”
  if (verb.lower === 'be' && preposition.text === 'of') return false
  // “people to talk with to learn more”, “the house she lived in to be near him”
  if (mayBeStranded(preposition)) return false
  const needed = /^(?:in|on|for|at)$/.test(preposition.text) ? 0.7 : 0.45
  return doubtOf(preposition) >= needed
}

/** “The pilots escaped by to jumping”: “by” is in its place, and “to” is not. */
export function isToBehindPreposition(to: Token): boolean {
  const [preposition, verb] = [tokenBefore(to), tokenBehind(to)]
  if (to.text !== 'to' || verb?.tag !== 'VBG' || verb.certainty.tag < 0.75) return false
  return (
    /^(?:by|without|from|despite|after|before|of)$/.test(preposition?.text ?? '') &&
    !mayBeStranded(preposition as Token)
  )
}

/** “the decision to the close the school” */
export function isArticleInInfinitive(article: Token): boolean {
  const [to, verb] = [tokenBefore(article), tokenBehind(article)]
  if (!/^(?:the|an?)$/.test(article.text) || to?.lower !== 'to' || !/^(?:VB|NN)$/.test(verb?.tag ?? '')) return false
  const object = verb && tokenBehind(verb)
  if (!object || !/^(?:DT|PRP\$)$/.test(object.tag) || object.head === undefined || measures.has(object.head.lemma))
    return false
  return doubtOf(article) >= 0.6
}

/** “You can’t to teach that”; but “She could not, to save his face”, “He can’t to this day.” */
export function isToBehindNegatedModal(to: Token): boolean {
  const [not, verb] = [tokenBefore(to), tokenBehind(to)]
  if (!isTo(to) || !/^(?:not|n't|never)$/.test(not?.lower ?? '') || !not || verb?.tag !== 'VB') return false
  const modal = tokenBefore(not)
  const subject = modal && tokenBefore(modal)
  return (
    modal?.tag === 'MD' &&
    // “They ought not to change it.”
    modal.lower !== 'ought' &&
    /^(?:PRP|NN.*)$/.test(subject?.tag ?? '') &&
    to.sentence.tokens
      .slice(0, modal.index)
      .every(({tag, lower}) => !tag.startsWith('W') && !/^(?:as|than|but|if)$/.test(lower)) &&
    !/^(?:save|mention|say|speak|be)$/.test(verb.lower)
  )
}
