import {
  inflect,
  isFiniteVerb,
  isSpeechVerb,
  isWithin,
  placing,
  predicateOf,
  type Sentence,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject, pronounFor} from './clause.ts'

/**
 * The verb behind the comma that closes what opens a sentence: “Born in Cork, was taught the harp”, “After two years at sea,
 * studied law”. The sentences beside it have their subjects, so that it is no note.
 */
export function findVerbAfterOpening(verb: Token): [comma: Token, verb: Token] | undefined {
  const {sentence, index, text, lower} = verb
  const {tokens, after, paragraph} = sentence
  const comma = tokens[index - 1]
  if (comma?.text !== ',' || text !== lower || !areSpaced(comma, verb) || index < 3 || !isTensed(verb)) return undefined
  if (paragraph.kind !== 'paragraph' || !/^\./.test(after) || verb.word?.quotation) return undefined
  const predicate = predicateOf(verb)
  if (predicate.head || predicate.index < index || hasSubject(predicate) || isTurned(predicate, verb)) return undefined
  const opening = openingOf(tokens)
  if (opening?.relation !== 'advcl' || opening.head !== predicate || hasSubject(opening)) return undefined
  if (tokens.slice(0, index - 1).some((one) => !isWithin(one, opening)) || !isAmongWhole(sentence)) return undefined
  const trial = tryWord(verb, pronounFor(verb))
  const isRead =
    trial?.put.relation.startsWith('nsubj') === true &&
    trial.put.head?.index === predicate.index + 1 &&
    isFiniteVerb(trial.next)
  return isRead && (trial?.gain ?? -1) >= -0.3 ? [comma, verb] : undefined
}

/** A past or an auxiliary, and not the participle that the same letters may be unless an object follows. */
function isTensed(verb: Token): boolean {
  const {tag, lemma, lower, sentence, index, dependents} = verb
  if (dependents.some((one) => /^(?:obj|xcomp)$/.test(one.relation) && one.index > index) && /^VB[DN]$/.test(tag))
    return inflect(lemma, 'VBD') === lower
  if (!isFiniteVerb(verb) || tag === 'VBP') return /^(?:are|were|have)$/.test(lower)
  if (tag !== 'VBD' || inflect(lemma, 'VBN') !== lower) return true
  return /^(?:DT|PRP\$?|CD|TO)$/.test(sentence.tokens[index + 1]?.tag ?? '')
}

/** The participle that the sentence opens with: “Born in Cork”, “After serving at sea”, “Best known for one song”. */
const openingOf = ([first, second]: readonly Token[]): Token | undefined =>
  isParticiple(first) ? first : /^(?:IN|RB.?)$/.test(first?.tag ?? '') && isParticiple(second) ? second : undefined

const isParticiple = (token: Token | undefined): boolean => /^VB[NG]$/.test(token?.tag ?? '')

/** “Tired but alive, came the answer”, “In white, as ever, were the nuns”, “Winning, with ten men, took nerve” */
function isTurned(predicate: Token, verb: Token): boolean {
  const {tokens} = predicate.sentence
  if (isSpeechVerb(predicate) || !/^(?:VB|JJ)/.test(predicate.tag)) return true
  const isCopula = verb.relation === 'cop'
  if (tokens[0]?.tag === 'VBG' && (isCopula || tokens.findIndex(({text}) => text === ',') < verb.index - 1)) return true
  const next = tokens[predicate.index + 1]
  if (/^(?:VBD|VBN)$/.test(verb.tag) && verb === predicate && /^(?:NN|JJ)/.test(next?.tag ?? ''))
    return tokens.slice(verb.index + 1).some(isFiniteVerb) || placing.has(verb.lemma)
  const opensNoun = /^(?:DT|PRP\$?|NN.*|CD|JJ.?|EX)$/.test(next?.tag ?? '')
  const isPassive = verb !== predicate && predicate.dependents.some(({relation}) => relation === 'aux:pass')
  return opensNoun && (placing.has(predicate.lemma) || predicate.lemma === 'be' || (isPassive && next?.tag !== 'DT'))
}

/** Others stand in its paragraph, and all of them have a subject and a verb. */
function isAmongWhole(sentence: Sentence): boolean {
  const others = sentence.paragraph.sentences.filter((other) => other !== sentence)
  return (
    others.length > 0 &&
    others.every(({tokens}) => tokens.some((one) => isFiniteVerb(one) && hasSubject(predicateOf(one))))
  )
}
