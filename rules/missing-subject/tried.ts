import {
  inflect,
  isFiniteVerb,
  isSpeechVerb,
  isVerbAlone,
  list,
  placing,
  predicateOf,
  retaining,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject, missesSubject, neverPassive} from './clause.ts'

const subordinators = list(
  'because although though unless if when whenever while after before until once whether as where why how',
)
/** What befalls somebody who then answers, or does not: “when stopped”, “when reached by telephone” */
const isAsked = list(
  'stop ask reach contact approach question press confront challenge interview call telephone phone find tell see',
)
const adverbs = list(
  'instead later now then today meanwhile afterwards afterward finally eventually soon once sometimes often still',
)
const prepositions = list(
  'in on at during by from after before for since until with despite within excluding including',
)

/**
 * “Before went home, she locked the gate”, “Instead, baked at a loss”, “By noon had reached the summit”: the verb has no
 * subject, and the sentence reads easier with a pronoun before it.
 */
export function findVerbBesideGap(verb: Token): [first: Token, verb: Token] | undefined {
  const {sentence, index, text, lower} = verb
  const before = sentence.tokens[index - 1]
  if (!before || !areSpaced(before, verb) || text !== lower || verb.certainty.tag < 0.4) return undefined
  if (
    !(isFiniteVerb(verb) || isReadAsParticiple(verb)) ||
    verb.tag === 'MD' ||
    /^['’]/.test(text) ||
    !/^\./.test(sentence.after)
  )
    return undefined
  if (verb.tag === 'VBP' && !/^(?:are|have|were)$/.test(lower)) return undefined
  // “how sounds, signs and words are combined”
  if (verb.tag === 'VBZ' && sentence.tokens[verb.index + 1]?.text === ',') return undefined
  if (verb.tag === 'VBZ' && mayBeNounOfVerb(verb)) return undefined
  // “For man holds the power.”
  if (/^for$/i.test(sentence.tokens[0]?.lower ?? '')) return undefined
  // “Excluding overtime, paid leave cost $2 million.”
  if (sentence.tokens[0]?.tag === 'VBG' && !/^(?:DT|PRP\$|CD|\$)$/.test(sentence.tokens[index + 1]?.tag ?? ''))
    return undefined
  const predicate = predicateOf(verb)
  const place = placeOf(before, verb)
  if (!place || (place === 'conjunction' ? hasSubjectBehind(predicate, before) : hasSubject(predicate)))
    return undefined
  if (mayBeParticiple(verb, place) || !isAlone(predicate, verb, place)) return undefined
  const trial = tryWord(verb, pronounFor(verb))
  if (!trial?.put.relation.startsWith('nsubj')) return undefined
  // What stands behind the pronoun has moved by one.
  const moved = predicate.index < verb.index ? predicate.index : predicate.index + 1
  const isRead = trial.put.head?.index === moved && /^VB[DZP]$/.test(trial.next.tag)
  return isRead && trial.gain >= leastGain(verb, place) ? [before, verb] : undefined
}

/** “whether visits once a month do as well”: it may be a noun in the plural, whose verb comes later. */
function mayBeNounOfVerb({lemma, lower, relation, index, sentence: {tokens}}: Token): boolean {
  if (!lower.endsWith('s') || isVerbAlone(lower) || /^(?:be|have|do)$/.test(lemma)) return false
  // “how drops in pressure change the reading”
  if (relation.startsWith('nsubj')) return true
  return tokens.some((token, i) => {
    if (i <= index || !/^(?:VB[DP]?|MD)$/.test(token.tag) || /^(?:TO|MD|CC)$/.test(tokens[i - 1]?.tag ?? ''))
      return false
    const predicate = predicateOf(token)
    const isOwned = hasSubject(predicate) || predicate.relation.startsWith('acl')
    return !isOwned && !predicate.dependents.some(({relation}) => /^(?:cc|mark)/.test(relation))
  })
}

function leastGain(verb: Token, place: Place): number {
  if (place !== 'conjunction') return -0.1
  // “how broke the window”: a pronoun is missed, be it another one than what is tried.
  return missesSubject(verb, 0.7) ? -1.3 : 0
}

/** “It was only when opened the letter that …”: the pronoun belongs to what is outside. */
const hasSubjectBehind = ({dependents}: Token, {index}: Token): boolean =>
  dependents.some((each) => /^(?:[nc]subj|expl)/.test(each.relation) && each.index > index)

type Place = 'conjunction' | 'comma' | 'phrase'

/** Whether the sentence has no subject that could be the verb's, for all that stands there. */
function isAlone(predicate: Token, verb: Token, place: Place): boolean {
  if (place === 'conjunction') return !isTurned(predicate, verb)
  // “In February, confronted with this, the board gave in”, “In the centre was a table”
  if (predicate.head || mayBeSaid(predicate)) return false
  const next = verb.sentence.tokens[verb.index + 1]
  // “Until now was the best time of her life”, “In the corner slept a cat”, “Then comes the statue”
  if (!/^VB/.test(predicate.tag) || (place === 'phrase' && predicate === verb && /^(?:DT|``)$/.test(next?.tag ?? '')))
    return false
  // “Now is coming the day when …”
  const behind = verb.sentence.tokens[predicate.index + 1]
  if (predicate.tag === 'VBG' && predicate.index === verb.index + 1 && behind?.tag === 'DT') return false
  // “In 2012 was born the idea of a bridge”
  if (predicate.tag === 'VBN' && behind?.tag === 'DT') return false
  const hasObject = predicate.dependents.some(({relation, index}) => relation === 'obj' && index > predicate.index)
  // “Now came hills”, “Then came Cole’s best spell”: the verb has no object, so that what may be one is its subject.
  if (placing.has(predicate.lemma) && (hasObject || /^(?:NN|CD|JJ|PRP\$|POS)/.test(behind?.tag ?? ''))) return false
  return (
    missesSubject(verb, place === 'comma' ? 0.4 : 0.25) ||
    (place === 'phrase' && hasObject && isBehindAdverb(verb)) ||
    (place === 'comma' &&
      hasObject &&
      verb.tag === 'VBD' &&
      (!isPastToo(verb) || (verb.sentence.tokens[0]?.tag === 'VBG' && /^(?:DT|PRP\$|CD|\$)$/.test(next?.tag ?? ''))))
  )
}

/** “On Tuesday, said the mayor, …”; but “On Tuesday, announced the closing of its plant” */
function mayBeSaid(predicate: Token): boolean {
  if (
    !isSpeechVerb(predicate) ||
    !/^(?:DT|NNPS?|PRP\$?)$/.test(predicate.sentence.tokens[predicate.index + 1]?.tag ?? '')
  )
    return false
  const object = predicate.dependents.find(({relation, index}) => relation === 'obj' && index > predicate.index)
  return !object || object.certainty.relation < 0.9 || !acts.has(object.lemma)
}
/** What is announced, and announces nothing. */
const acts = list(`
  closing opening closure sale purchase acquisition merger plan deal cut layoff loss profit settlement recall resignation
  appointment launch suspension delay increase charge arrest start end retirement result reward investigation name date
  winner candidacy engagement birth death intention decision departure arrival expansion creation signing hiring firing
`)

/** “where stands a statue”, “as soon as was possible” */
function isTurned(predicate: Token, {sentence, index}: Token): boolean {
  const before = sentence.tokens[index - 1]
  if (!/^(?:where|why|how|as)$/.test(before?.lower ?? '')) return false
  const next = sentence.tokens[predicate.index + 1]
  return (
    !predicate.tag.startsWith('VB') ||
    (placing.has(predicate.lemma) && /^(?:DT|PRP\$|NN.*|CD|JJ.?)$/.test(next?.tag ?? ''))
  )
}

const isBehindAdverb = ({index, sentence}: Token) => index === 1 && adverbs.has(sentence.tokens[0]?.lower ?? '')

const pronounFor = ({lower}: Token) => (/^(?:are|have|were)$/.test(lower) ? 'they' : 'he')

function placeOf(before: Token, verb: Token): Place | undefined {
  const {tokens} = verb.sentence
  if (subordinators.has(before.lower) && (before.relation === 'mark' || before.tag === 'WRB' || before.index === 0)) {
    const lead = tokens[before.index - 1]
    // “as soon as saw it”; but “as long as is needed”
    if (before.lower === 'as') return lead?.lower === 'soon' ? 'conjunction' : undefined
    // “never before had”, “those who come after”
    return !lead || /^(?:,|NN.*|VB.*|JJ|RP|PRP|CD|RB)$/.test(lead.tag) ? 'conjunction' : undefined
  }
  const own = tokens.slice(0, before.index)
  if (own.slice(1).some((token) => isFiniteVerb(token) || /^(?:,|:|CC|W.*|TO|VB.*|PRP)$/.test(token.tag)))
    return undefined
  const opening = tokens[0]
  if (!opening) return undefined
  const isAdverb = adverbs.has(opening.lower) && before.index - (before.text === ',' ? 1 : 0) === 0
  const isPhrase =
    (opening.tag === 'IN' || opening.tag === 'VBG') &&
    prepositions.has(opening.lower) &&
    before.index > 0 &&
    !/^W/.test(tokens[1]?.tag ?? '')
  if (!isAdverb && !isPhrase) return undefined
  return before.text === ',' ? 'comma' : 'phrase'
}

const isPastToo = ({lemma, lower}: Token) => inflect(lemma, 'VBN') === lower && inflect(lemma, 'VBD') === lower

/** “Although lost the race”: read as a participle, but a past form by its letters. */
const isReadAsParticiple = (verb: Token) =>
  verb.tag === 'VBN' && (isPastToo(verb) || (neverPassive.has(verb.lemma) && inflect(verb.lemma, 'VBD') === verb.lower))

/** “when asked about it”, “Before elected”: what may be a participle, unless an object follows it or the reading misses a subject. */
function mayBeParticiple(verb: Token, place: Place): boolean {
  const {tag, lemma, lower, sentence, index} = verb
  if (!/^VB[DN]$/.test(tag) || !isPastToo(verb) || lemma === 'have') return false
  // “When looked at through a lens, …”
  if (place === 'conjunction' && sentence.tokens.slice(index + 1, index + 3).every((each) => each.tag === 'IN'))
    return true
  if (place === 'conjunction' && neverPassive.has(lemma)) return false
  // “When offered an OBE, he wrote back”
  if (place === 'conjunction' && retaining.has(lower)) return true
  // “declined to comment when stopped in the car park”
  if (place === 'conjunction' && isAsked.has(lemma) && sentence.tokens[index + 1]?.tag === 'IN') return true
  // “Sometimes settled people feared it.”
  if (place !== 'conjunction') return tag === 'VBN' || place === 'phrase'
  const hasObject = /^(?:DT|PRP\$|PRP|CD)$/.test(sentence.tokens[index + 1]?.tag ?? '')
  return !(hasObject && tag === 'VBD') && !missesSubject(verb, hasObject ? 0.6 : 0.9)
}
