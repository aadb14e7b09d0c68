import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {documents} from './attribution.ts'
import {type Finite, finiteOf, isSomebody} from './finite.ts'
import {hasReason} from './joined.ts'
import type {Surroundings} from './surroundings.ts'

/** How many others a story must give to their speakers in the past; and where much around tells of the past. */
const [least, leastAmongPasts] = [2, 1]
/** How many pasts must stand around it, with no present among them; how many are much; and how many to each present further off. */
const [leastNear, much, leastToOne] = [2, 4, 5]

/**
 * The one saying of a story in the present, all others and whatever stands around it in the past: “Ada Pine, the organizer,
 * says that nobody had asked her”. A profile that mixes the two tells something in the present near it.
 */
export function findLoneSaying(
  sentences: readonly Sentence[],
  around: (sentence: Sentence) => Surroundings,
): Finite | undefined {
  const sayings = sentences.flatMap(sayingsIn)
  const [present, another] = sayings.filter(({tense}) => tense === 'present')
  if (!present || another || !isOfOne(present) || !isOfPast(present) || hasReason(present.token.sentence.tokens))
    return undefined
  const {passage, story} = around(present.token.sentence)
  // Of attributions, a passage leaves out “says” alone.
  const own = present.token.lemma === 'say' ? 0 : 1
  if (passage.present > own || passage.past < leastNear || story.past < leastToOne * (story.present - own))
    return undefined
  const others = sayings.filter(({token}) => token.lower === 'said').length
  return others >= (isSetBack(present) || passage.past >= much ? leastAmongPasts : least) ? present : undefined
}

/** Who said or says something, outside quotations. */
const sayingsIn = ({tokens}: Sentence): Finite[] =>
  tokens.flatMap((verb) => {
    if (!/^VB[DZP]$/.test(verb.tag) || !/^(?:say|tell|add|ask)$/.test(verb.lemma) || verb.word?.quotation) return []
    const finite = finiteOf(verb)
    const isTold = verb.lemma === 'say' || verb.dependents.some(({relation}) => relation === 'ccomp')
    return finite?.token === verb && subjectOf(verb) && isTold ? [finite] : []
  })

const subjectOf = ({dependents}: Token): Token | undefined => dependents.find(({relation}) => relation === 'nsubj')

/** Of somebody; a report goes on saying what stands in it, and a side in court what it holds. */
function isOfOne({token}: Finite): boolean {
  const subject = subjectOf(token)
  if (!subject || token.tag !== 'VBZ' || token.certainty.tag < 0.9 || token.lower !== token.text) return false
  if (Math.min(subject.certainty.head, subject.certainty.relation) < 0.7) return false
  const {tokens} = token.sentence
  // “In it he says that …”
  const isText = ({lower, lemma}: Token) => lower === 'it' || documents.has(lemma)
  if (tokens.some((each, i) => isText(each) && tokens.slice(Math.max(0, i - 3), i).some(({lower}) => lower === 'in')))
    return false
  if (documents.has(subject.lemma.toLowerCase())) return false
  return isSomebody(subject)
}

/** What is said is over: “says that nobody came”; not “says he will appeal”, “says otherwise”. */
function isOfPast({token}: Finite): boolean {
  const {dependents, head, relation, sentence} = token
  // “says she would have quit”, “says he would go if he was asked”
  const isOpen = ({tag, lower, word, index}: Token) =>
    !word?.quotation &&
    (lower === 'if' || (tag === 'MD' && (!setBack.test(lower) || sentence.tokens[index + 1]?.lower === 'have')))
  if (sentence.tokens.some(isOpen)) return false
  const said = relation === 'parataxis' ? head : dependents.find((each) => each.relation === 'ccomp')
  if (!said) return false
  if (said.word?.quotation) return true
  return (
    finiteOf(said)?.tense === 'past' ||
    said.dependents.some((each) => each.relation === 'aux' && setBack.test(each.lower))
  )
}

const setBack = /^(?:had|would|could|might)$/

/** “says that she would ask”, “Nobody had come, he says” */
const isSetBack = ({token: {sentence}}: Finite): boolean =>
  sentence.tokens.some(({relation, lower, word}) => /^aux/.test(relation) && setBack.test(lower) && !word?.quotation)
