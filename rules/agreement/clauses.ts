import {isAuxiliary, remember, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isUnderModal} from './mood.ts'
import {findOpeningRow, findOpeningSubject} from './opening.ts'
import {type FiniteVerb, finiteVerbOf} from './verb.ts'

/** A subject and the verb that must agree with it. */
export interface Clause {
  subject: Token
  /** More subjects, plainly joined to the first by “and”, “or” or “nor”. */
  joined: readonly Token[]
  predicate: Token
  /** The predicate that the subject stands with: of “The mill closed and were sold”, the first. */
  governor: Token
  verb: FiniteVerb
  /** The verb stands first: “Where are the keys?” */
  isInverted: boolean
  /** “There” at its head. */
  isExistential: boolean
  /** The words alone, one after another, show that this is the subject. */
  isPlain: boolean
  /** Verb and subject belong together with the verb in the other number, and only then. */
  isMended?: boolean
}

export const findClauses = remember(({tokens}: Sentence): readonly Clause[] => {
  const clauses: Clause[] = []
  for (const predicate of tokens) {
    const verb = isAuxiliary(predicate) ? undefined : finiteVerbOf(predicate)
    if (verb) clauses.push(...readClauses(predicate, verb))
  }
  return clauses
})

/** The subject of a predicate and its verb: its own, one that it shares, or one that stands behind it. */
export function readClauses(predicate: Token, verb: FiniteVerb): Clause[] {
  const clauses: Clause[] = []
  const likened = relativeBeforeLike(predicate)
  const read = likened ?? indefiniteBefore(verb.token) ?? readSubjectOf(predicate)
  const opening = verb.kind === 'full' && !read ? undefined : findOpeningSubject(verb.token)
  const row = opening || (verb.kind === 'full' && verb.number === 'plural') ? undefined : findOpeningRow(verb.token)
  const subject =
    row && !isRelative(read)
      ? row[0]
      : opening && (verb.kind !== 'full' || !read) && !isRelative(read)
        ? opening
        : (read ?? opening)
  const shared = subject ? undefined : findSharedSubject(predicate, verb)
  if (shared)
    clauses.push({
      ...shared,
      joined: [],
      predicate,
      verb,
      isInverted: false,
      isExistential: false,
      isPlain: false,
    })
  const postponed = subject || shared ? undefined : findPostponedSubject(predicate, verb)
  if (postponed)
    clauses.push({
      subject: postponed,
      joined: [],
      predicate,
      governor: predicate,
      verb,
      isInverted: true,
      isExistential: false,
      isPlain: false,
    })
  if (!subject || verb.token === subject) return clauses
  clauses.push({
    subject,
    joined: row && subject === row[0] ? row.slice(1) : [],
    predicate,
    governor: predicate,
    verb,
    isInverted: subject.index > verb.token.index,
    isExistential: predicate.dependents.some(({relation, lower}) => relation === 'expl' && lower === 'there'),
    isPlain: subject === opening || subject === row?.[0] || subject === likened,
  })
  return clauses
}

/** “a man whose name nobody | recall”: right before the verb, and behind a noun that is another's. */
function indefiniteBefore({index, sentence: {tokens}}: Token): Token | undefined {
  const pronoun = tokens[index - 1]
  return pronoun &&
    /^(?:every|any|some|no)(?:body|one|thing)$/.test(pronoun.lower) &&
    /^(?:NNS?|NNP|WDT|WP)$/.test(tokens[index - 2]?.tag ?? '')
    ? pronoun
    : undefined
}

/** “Ames, who like most bakers | rise at three”: the pronoun, with a likeness between it and the verb. */
function relativeBeforeLike(predicate: Token): Token | undefined {
  if (predicate.relation !== 'acl:relcl') return undefined
  const {tokens} = predicate.sentence
  const like = tokens.slice(0, predicate.index).findLast(({lower}) => lower === 'like')
  const before = tokens[(like?.index ?? 0) - 1]
  const pronoun = before?.text === ',' ? tokens[before.index - 1] : before
  if (!like || !pronoun || !/^(?:who|which)$/.test(pronoun.lower) || tokens[pronoun.index - 1]?.text !== ',')
    return undefined
  const [first, ...phrase] = tokens.slice(like.index + 1, predicate.index)
  return first &&
    /^(?:many|most|all|some|other|thousands|hundreds|countless|his|her|its|their|so)$/.test(first.lower) &&
    phrase.every(({tag, text}) => /^(?:NNP?S?|JJ|IN|DT|PRP\$|POS|RB)$/.test(tag) || text === ',')
    ? pronoun
    : undefined
}

/** Also “The aim | is to win”, “It | seems that …” */
const readSubjectOf = ({dependents}: Token) =>
  dependents.find(({relation}) => relation === 'nsubj:outer') ??
  dependents.find(({relation}) => /^(?:nsubj|nsubj:pass|csubj|csubj:pass)$/.test(relation)) ??
  dependents.find(({relation, lower}) => relation === 'expl' && lower === 'it')

/** “In the hall was | three men”: what the tree takes for the predicate, behind a place that stands first. */
function findPostponedSubject(predicate: Token, {token, kind}: FiniteVerb): Token | undefined {
  const {tokens} = predicate.sentence
  if (!/be$/.test(kind) || token.relation !== 'cop' || predicate.index < token.index) return undefined
  if (!/^NNS?$/.test(predicate.tag) || tokens[0]?.tag !== 'IN' || predicate.relation !== 'root') return undefined
  return predicate.dependents.some(({relation, index}) => relation === 'case' && index > token.index)
    ? undefined
    : predicate
}

/** “The mill closed in May and | were sold”: the subject of the predicate that it is joined to. */
function findSharedSubject(predicate: Token, verb: FiniteVerb): Pick<Clause, 'subject' | 'governor'> | undefined {
  const governor = predicate.head
  if (predicate.relation !== 'conj' || !governor || isSetOff(governor, predicate)) return undefined
  if (predicate.certainty.relation < 0.85 || predicate.certainty.head < (verb.kind === 'full' ? 0.85 : 0.6))
    return undefined
  // “She has left, and so has everyone else.”
  if (/^(?:so|neither|nor)$/.test(verb.token.sentence.tokens[verb.token.index - 1]?.lower ?? '')) return undefined
  // “users who leave the site and raises costs”
  const first = finiteVerbOf(governor)
  const isAdded =
    isJoinedAtOnce(verb.token, predicate) &&
    predicate.dependents.some(({relation, lower}) => relation === 'cc' && lower === 'and')
  const isSteady = isAdded && first !== undefined && verb.number !== first.number
  // “Her uncle, who farmed there and were twice flooded, moved”
  const isPastOfBe = isAdded && !first && verb.kind === 'past be' && governor.tag === 'VBD'
  if (
    governor.relation.startsWith('acl') &&
    !((isSteady || isPastOfBe) && governor.relation === 'acl:relcl' && !hasVerbBefore(governor))
  )
    return undefined
  // “It was touch and go”
  if (verb.kind === 'full' && !governor.tag.startsWith('VB') && !(isSteady && /^VB[PZ]$/.test(predicate.tag)))
    return undefined
  const subject = governor.dependents.find(({relation}) => /^nsubj/.test(relation))
  if (!subject || subject.index > governor.index || !isJoinedAtOnce(verb.token, predicate)) return undefined
  // “It lets us see where the star is and | measure it”
  if (verb.kind === 'full' && !/^VB[DPZ]$/.test(governor.tag) && isUnderModal(verb.token)) return undefined
  // “The dogs that bark and run”: another verb of that number may be its partner.
  const {tokens} = predicate.sentence
  if (first?.number === verb.number) return undefined
  // “can be built and sell”, “is to start and then stop”: an infinitive has the form of the plural.
  const hasInfinitive = tokens.slice(subject.index, verb.token.index).some(({tag}) => tag === 'TO')
  if (verb.number === 'plural' && !/be$/.test(verb.kind) && (!first || first.kind === 'do' || hasInfinitive))
    return undefined
  const isRivalled =
    tokens.slice(subject.index, verb.token.index).some((token) => finiteVerbOf(token)?.number === verb.number) ||
    tokens.slice(subject.index + 1, verb.token.index).some(({relation, tag}) => relation === 'acl' && tag === 'VBN')
  return isRivalled ? undefined : {subject, governor}
}

/** “The quake struck at four, when most people were asleep, and | was centered …”: a clause that commas close. */
function isSetOff({relation, dependents, index}: Token, {dependents: joined, sentence: {tokens}}: Token): boolean {
  const [opener] = dependents
  const and = joined.find((token) => token.relation === 'cc' && token.index > index)
  return (
    relation === 'advcl' &&
    opener !== undefined &&
    (opener.text === ',' || tokens[opener.index - 1]?.text === ',') &&
    tokens[(and?.index ?? 0) - 1]?.text === ','
  )
}

/** “The plan cuts the number of users who leave and | raises costs”: the main verb may be its partner. */
const hasVerbBefore = ({sentence, dependents, index}: Token) =>
  sentence.tokens
    .slice(0, dependents.find(({relation}) => /^nsubj/.test(relation))?.index ?? index)
    .some(({tag}) => /^(?:VB[DPZ]|MD)$/.test(tag))

/** Only adverbs stand between the coordinator and the verb; a comma, if more verbs come. */
function isJoinedAtOnce({index, sentence}: Token, predicate: Token): boolean {
  let at = index - 1
  while (/^RB/.test(sentence.tokens[at]?.tag ?? '')) at--
  if (sentence.tokens[at]?.text === ',')
    return (
      predicate.head?.dependents.some((other) => other.relation === 'conj' && other.index > predicate.index) === true
    )
  return /^(?:and|but|or)$/.test(sentence.tokens[at]?.lower ?? '')
}

const isRelative = (subject: Token | undefined) => subject !== undefined && /^(?:WDT|WP|EX)$/.test(subject.tag)
