import {isFiniteVerb, isInflectedAsVerb, modals, predicateOf, type Token} from '../../src/rule-kit/index.ts'
import {areSpaced} from './clause.ts'
import {finiteVerbs} from './finite-verbs.generated.ts'
import {notVerbsInEd} from './not-verbs-in-ed.generated.ts'
import {relationalAdjectives} from './relational-adjectives.generated.ts'

const determiners = new Set('the an my our your their every a'.split(' '))
/** Modals that are nouns as well, and “a would-be heir”. */
const nounlike = new Set('can might must will may would'.split(' '))
/** Third persons singular that are no plural nouns (“the stands”). */
const thirdPersons = new Set(['is', 'has', 'does', ...finiteVerbs])
const persons = new Set(notVerbsInEd)
const relational = new Set(relationalAdjectives)

/** How sure the reading must be that a word is a finite verb. Participles after an article are read as what they are. */
const least = 0.6

/** The verb that follows a determiner where its noun should stand: “The resigned on Friday”, “A federal ruled that …”. */
export function findVerbOfOrphan(determiner: Token): Token | undefined {
  if (!determiners.has(determiner.lower) || (determiner.text !== determiner.lower && determiner.index > 0))
    return undefined
  const {tokens} = determiner.sentence
  const behind = findVerbBehindCompound(determiner)
  if (behind) return behind
  const next = tokens[determiner.index + 1]
  if (!next || !areSpaced(determiner, next) || next.text !== next.lower) return undefined
  // “my nan used to say”: a noun that the reading does not know.
  if (next.tag === 'MD' && !modals.has(next.lower)) return undefined
  // “A scrambled three took them home”
  if (/^VB[DN]$/.test(next.tag) && tokens[next.index + 1]?.tag === 'CD' && tokens[next.index + 2]?.tag !== 'NNS')
    return undefined
  // “moved the sheep off the fell”
  if (next.lower === 'fell' && tokens[determiner.index - 1]?.tag === 'IN') return undefined
  if (isReadAsOrphan(determiner, next)) return next
  if (isOnlyVerb(next)) return next
  if (isLostVerb(next))
    return determiner.lower === 'a' && /^(?:is|are|was|has|had)$/.test(next.lower) ? undefined : next
  const second = tokens[determiner.index + 2]
  if (!second || !areSpaced(next, second) || !isLostVerb(second)) return undefined
  const isAdverb = next.tag === 'RB' && determiner.relation === 'det:orphan' && next.lower !== 'not'
  return isAdverb || relational.has(next.lower) ? second : undefined
}

/** “A London-based said”; but “the Irish-born was the second to win” */
function findVerbBehindCompound({sentence: {tokens}, index}: Token): Token | undefined {
  const [first, hyphen, participle, verb] = tokens.slice(index + 1, index + 5)
  if (!first || hyphen?.tag !== 'HYPH' || !participle || !verb || !areSpaced(participle, verb)) return undefined
  if (
    !/^(?:based|led|owned|run|registered|backed|funded|listed|made|style|held|controlled|wide)$/.test(participle.lower)
  )
    return undefined
  if (!isFiniteVerb(verb) || verb.tag === 'VBP' || verb.certainty.tag < 0.8 || verb.text !== verb.lower)
    return undefined
  // “The state-run will be sold” has no noun, and neither has “the state-run can”.
  return verb.tag !== 'MD' || tokens[index + 5]?.lower === 'be' ? verb : undefined
}

/** A relation that the reading has for determiners whose noun was lost: hardly one in a million words of edited text. */
const orphaned = 0.5

const isReadAsOrphan = ({relation, head, certainty}: Token, next: Token): boolean =>
  relation === 'det:orphan' &&
  certainty.relation >= orphaned &&
  head === predicateOf(next) &&
  isFiniteVerb(next) &&
  !nounlike.has(next.lower) &&
  !mayBePlural(next)

/** “The shoots ripen in tanks”: the verb may come behind it. */
const mayBePlural = ({tag, lower, sentence: {tokens}, index}: Token): boolean =>
  tag === 'VBZ' &&
  lower.endsWith('s') &&
  isInflectedAsVerb(tokens[index + 1]?.lower ?? '') &&
  !/^(?:DT|PRP.?|IN|TO|RB|RP)$/.test(tokens[index + 1]?.tag ?? '')

/** Not “the will”, “the can”; not “the would-be heir”. */
function isLostVerb(token: Token): boolean {
  const {tag, lower, text, certainty, index, sentence} = token
  if (!isFiniteVerb(token) || tag === 'VBP' || certainty.tag < least || text !== lower) return false
  if (nounlike.has(lower) || persons.has(lower) || (tag === 'VBZ' && !thirdPersons.has(lower))) return false
  const next = sentence.tokens[index + 1]
  // “the loved one”
  return !/^(?:-|ones?)$/.test(next?.lower ?? '') && next?.tag !== 'HYPH' && next?.text !== '”' && next?.text !== '"'
}

/** “The collapsed in the storm.” What looks like a participle is the sentence's root, and no other verb is left. */
function isOnlyVerb({tag, lower, head, index, sentence, certainty}: Token): boolean {
  if (tag !== 'VBN' || persons.has(lower) || head || index !== 1 || certainty.relation < 0.8) return false
  if (sentence.words.length < 5 || !/^\.\s*$/.test(sentence.after)) return false
  return !sentence.tokens.slice(2).some((token) => isFiniteVerb(token) && !isSubordinate(token))
}

function isSubordinate(finite: Token): boolean {
  for (let at: Token | undefined = finite; at; at = at.head)
    if (/^(?:acl|advcl|ccomp|conj)/.test(at.relation)) return true
  return false
}
