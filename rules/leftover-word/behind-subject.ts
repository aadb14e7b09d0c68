import {inflect, isFiniteVerb, isSpeechVerb, list, predicateOf, type Token} from '../../src/rule-kit/index.ts'
import {giving} from './relative.ts'
import {doubtOf, extentOf, isSubject, measures, tokenBefore, tokenBehind, withoutObject} from './tree.ts'
import {readWithout} from './without.ts'

/** How sure the reading must be, without the pronoun, that the noun is the subject. */
const least = 0.8

/**
 * “The goat it chewed a belt”, “Pell, who had heard them, she rode off”: read without the pronoun, the noun before it is
 * the subject of a verb that lacks nothing.
 */
export function isBehindItsSubject(pronoun: Token): boolean {
  const [before, next] = [tokenBefore(pronoun), tokenBehind(pronoun)]
  if (!before || !next || !(before.tag.startsWith('NN') || before.text === ',')) return false
  if (!isFiniteVerb(next) && !(next.tag === 'RB' && isFiniteVerb(tokenBehind(next) ?? next))) return false
  const opening = before.text === ',' ? undefined : openingOfNoun(before)
  if (before.text !== ',' && (!opening || mayBeDetermined(opening))) return false
  const without = readWithout(pronoun)
  if (!without || without.gain < 0) return false
  const {tokens} = without
  const verb = tokens.slice(pronoun.index).find(isFiniteVerb)
  const predicate = verb && predicateOf(verb)
  const subject = predicate?.dependents.findLast((one) => isSubject(one) && one.index < pronoun.index)
  if (!verb || !predicate || !subject || Math.min(subject.certainty.head, subject.certainty.relation) < least)
    return false
  if (/^(?:acl|csubj)/.test(predicate.relation) || !agrees(subject, pronoun)) return false
  // “Sopranos she described as birds”
  if (subject.index === before.index && !agrees(before, pronoun)) return false
  const {first, last} = extentOf(subject)
  const start = tokens[first] as Token
  if (isFiniteVerb(tokens[verb.index + 1] ?? verb) && predicate === verb) return false
  if (opening && givers.has(predicate.lemma)) return false
  if (!opensSubject(start) || last < before.index - (before.text === ',' ? 1 : 0)) return false
  if (opening ? first > opening.index : !opensSentence(start) || !isSetOff(subject, before)) return false
  if (isAttribution(pronoun, opening, predicate)) return true
  return isWhole(
    verb,
    predicate,
    tokens,
    opening ? isInTimeClause(opening) && doubtOf(pronoun) >= surely : isOfItsKind(pronoun, subject),
  )
}

/** How sure the doubt of a pronoun must be where an object may have been put first. */
const surely = 0.8

/** “When the bell it rang”: there no object is put first, as in “Ireland she left in May”, “He said the book he wrote in prison.” */
export const isInTimeClause = ({index, sentence: {tokens}}: Token): boolean => {
  const opener = tokens[index - 1]
  return /^(?:when|while|before|after|until|because|if|once|since)$/.test(opener?.lower ?? '')
}

/** “The goat, which was lame, it …”, “Pell, who had heard them, she …”; but “Her last book, which sold well, she wrote in Rome.” */
const isOfItsKind = ({lower}: Token, subject: Token): boolean =>
  lower === 'it' ||
  subject.dependents.some(({dependents}) =>
    dependents.some((one) => one.lower === 'who' && one.relation === 'nsubj'),
  ) ||
  subject.dependents.some(({tag, relation}) => tag === 'CD' && relation === 'appos')

/** “The man she told the truth left the room”: the noun may be one of two objects. */
export const givers: ReadonlySet<string> = new Set([...giving, 'buy', 'sell', 'cost'])

/** Nothing before it, or “And”, “Then”, or what a comma closes. */
function opensSentence({index, sentence: {tokens}}: Token): boolean {
  const before = tokens[index - 1]
  return !before || before.text === ',' || (index === 1 && /^(?:CC|RB)$/.test(before.tag))
}

/** “‘It was a tornado,’ Ruiz she said.” */
const isAttribution = ({sentence: {tokens}}: Token, opening: Token | undefined, verb: Token): boolean =>
  opening !== undefined && isQuote(tokens[opening.index - 1]) && isSpeechVerb(verb) && verb.tag === 'VBD'

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["”’']$/.test(token.text)

/** The first word of a noun with what stands before it, where a clause may begin. */
function openingOfNoun({sentence: {tokens}, index}: Token): Token | undefined {
  let at = index
  while (/^(?:NN.*|JJ|CD|POS|HYPH|PRP\$)$/.test(tokens[at - 1]?.tag ?? '')) at--
  if (tokens[at - 1]?.tag === 'DT') at--
  const opener = tokens[at - 1]
  const isClause =
    !opener ||
    (opener.tag === 'CC' && opener.index === 0) ||
    opener.relation === 'mark' ||
    opener.text === ',' ||
    isQuote(opener) ||
    (/^VB[DZ]$/.test(opener.tag) && saying.has(opener.lemma))
  return isClause ? tokens[at] : undefined
}

/** “and that September she opened”, “But that speech he gave twice”: no conjunction, where nothing is said or thought. */
export function mayBeDetermined({tag, index, sentence: {tokens}}: Token): boolean {
  const [lead, that] = tokens.slice(Math.max(0, index - 2), index)
  const opener = index === 1 ? lead : that
  if (opener?.lower !== 'that' || !/^(?:NNP?|JJ|CD)$/.test(tag)) return false
  return index === 1 || /^(?:CC|,|RB)$/.test(lead?.tag ?? '')
}

const saying = list('say add insist argue think believe hope fear explain predict')

/** “the goat”, “its owners”, “Pell”, “two guards”; no “a singer” nor “the youngest”, by which the pronoun is described. */
function opensSubject({tag, lower, sentence: {tokens}, index}: Token): boolean {
  if (/^(?:every|any|some|no)(?:thing|body|one)$/.test(lower)) return false
  if (/^(?:NNP|NNPS|PRP\$)$/.test(tag)) return true
  if (tag === 'CD' || tag === 'NNS') return true
  return /^(?:the|these|those|some|both|all)$/.test(lower) && !isUnique(tokens[index + 1])
}

const isUnique = (token: Token | undefined): boolean =>
  token?.tag === 'JJS' ||
  /^(?:first|second|third|fourth|last|next|only|other|same|more|less|one)$/.test(token?.lower ?? '')

function agrees({tag, dependents}: Token, {lower}: Token): boolean {
  const isSeveral = tag.endsWith('S') || dependents.some(({relation}) => relation === 'conj')
  return (lower === 'they') === isSeveral
}

/** Between two commas, so that it ends before the pronoun: “Pell, 37,”, “the goat, which was lame,”. */
function isSetOff(subject: Token, comma: Token): boolean {
  const {tokens} = comma.sentence
  const open = tokens.find(({text, index}) => text === ',' && index > subject.index)
  const next = tokens[(open?.index ?? comma.index) + 1]
  if (!open || open.index >= comma.index - 1 || !next) return false
  // “The work, which took a year, finished, it was time to go.”
  if (tokens[comma.index - 2]?.text === ',') return false
  if (subject.tag.startsWith('NNP')) return true
  if (subject.dependents.some(({relation, index}) => relation === 'nmod' && index < open.index)) return false
  if (/^(?:who|which|whose)$/.test(next.lower) || tokens[next.index + 2]?.lower === 'whom') return true
  return (
    subject.dependents.some(({relation}) => /^(?:det|nmod:poss)$/.test(relation)) &&
    /^(?:CD|NNP|VB[NG])$/.test(next.tag)
  )
}

/** A clause with nothing taken out that the noun could be: not “The letter she burned”, “The house it stood in”. */
function isWhole(verb: Token, predicate: Token, tokens: readonly Token[], isLikely: boolean): boolean {
  // “The job she had took her abroad”
  if (verb !== predicate && inflect(predicate.lemma, 'VBD') === predicate.lower) return false
  const rest = tokens.slice(verb.index + 1)
  const stop = rest.findIndex(({tag}, i) => /^(?:[.:]|,)$/.test(tag) || (i > 0 && isFiniteVerb(rest[i] as Token)))
  if (rest.some((one, i) => isFiniteVerb(one) && (stop < 0 || i <= stop) && lacksSubject(one, predicate))) return false
  const last = rest[stop < 0 ? rest.length - 1 : stop - 1]
  if (!last || /^(?:IN|TO|RP)$/.test(last.tag) || measures.has(predicate.sentence.tokens[verb.index - 1]?.lemma ?? ''))
    return false
  if (isSpeechVerb(predicate) && rest[0]?.text === ',') return false
  if (predicate.dependents.some(({relation}) => relation === 'cop' || relation === 'aux:pass')) return true
  if (judging.has(predicate.lemma)) return false
  return (
    lacksNothing.has(predicate.lemma) ||
    (isLikely &&
      predicate.dependents.some(
        ({relation, index}) => /^(?:obl|advmod|compound:prt)/.test(relation) && index > predicate.index,
      )) ||
    predicate.dependents.some(
      ({relation, index}) =>
        (relation === 'obj' ||
          (relation === 'ccomp' && isSpeechVerb(predicate)) ||
          (relation === 'xcomp' && wishing.has(predicate.lemma))) &&
        index > predicate.index,
    )
  )
}

/** “The doctor he went to see told him”: another verb is left, which the noun would be the subject of. */
export function lacksSubject(verb: Token, first: Token): boolean {
  const predicate = predicateOf(verb)
  if (predicate === first || (predicate.relation === 'conj' && predicate.head === first)) return false
  return !predicate.dependents.some(({relation}) => /^(?:[nc]subj|expl|mark|cc)/.test(relation))
}

/** Verbs that have two complements, one of which may have been put first: “Football he considered a waste of grass.” */
export const judging = list('call consider deem declare find judge make name pronounce think')

const lacksNothing = new Set([
  ...withoutObject,
  ...list(`
    slip prosper range graduate apologise apologize emigrate react respond reply struggle stumble linger persist prevail thrive
    belong speak look listen
  `),
])

/** Verbs that a “to” follows, and no noun before it: “agreed to meet”. */
const wishing = list('seem agree decide refuse try manage begin want hope plan intend tend')
