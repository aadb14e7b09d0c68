import {
  auxiliariesOf,
  inflect,
  isFiniteVerb,
  isInClauseBelow,
  isSmall,
  isWithin,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {verbsToo} from './auxiliary.ts'
import {type ClauseKind, finiteClauseOf, lastOf, nominatives, subjectOf} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'
import {transitiveVerbs} from './transitive-verbs.generated.ts'

const takesObject = new Set(transitiveVerbs)
/** Verbs that take an infinitive with an object or in the passive alone: “believed to have started”. */
const takesInfinitive = list(
  'believe think allege presume suppose deem estimate force require allow oblige schedule urge persuade',
)
/** What news tells of in the passive, or with an object. */
const doneToPeople = list(`
  accuse acquit arrest assassinate award charge convict deport destroy detain evacuate extradite imprison indict injure jail
  kidnap kill nominate oust overthrow sentence suspend wound
`)
/** What is done to things and never by them. */
const made = list('build make write paint find found hold name')
/** Forms that are no subjects, whatever the tree says: “its a bill”. */
const objects = list('me him her us them its their themselves himself itself feet metres meters years')
/** How sure the reading must be that a subject belongs to its predicate, and of the predicate's tag. */
const [barely, surely, fairly] = [0.5, 0.6, 0.7]

/** “He a legend in this town”, “who running for office”, “The victims not named”: a clause whose predicate has no verb. */
export function findLostBe(predicate: Token): Gap | undefined {
  if (auxiliariesOf(predicate).length || predicate.dependents.some(({relation}) => relation === 'expl'))
    return undefined
  const subject = subjectOf(predicate)
  if (!subject || subject.relation === 'nsubj:outer' || subject.certainty.head < surely) return undefined
  if (!/^(?:NN.*|PRP|DT|WDT|WP)$/.test(subject.tag) || objects.has(subject.lower)) return undefined
  // “Some of them very short.”
  if (
    subject.index === 0 &&
    subject.dependents.some(({lower}) => /^(?:it|them|this|that|these|those|us)$/.test(lower)) &&
    !predicate.sentence.tokens.some(isFiniteVerb)
  )
    return undefined
  const clause = finiteClauseOf(predicate, subject)
  const kind = kindOf(predicate)
  if (!clause || !kind || hasOwnVerb(predicate, subject, clause)) return undefined
  // “that nobody waiting for us waits”
  if (kind !== 'adjective' && /^(?:any|every|no|some)(?:body|one|thing)$|^those$/.test(subject.lower)) return undefined
  // “what we passed and he opposed”
  if (kind === 'passive' && predicate.relation === 'conj') return undefined
  // “Europeans eager to trade looked south”
  if ((kind !== 'adjective' || (clause === 'main' && subject.tag.startsWith('NN'))) && hasVerbBehind(predicate))
    return undefined
  const before = lastOf(subject)
  const next = predicate.sentence.tokens[before.index + 1]
  if (!next || !areSpaced(before, next) || !/\p{L}$/u.test(before.text) || !isWithin(next, predicate)) return undefined
  if (/^['’]/.test(before.text) || !isPlainPredicate(predicate, subject, next, kind, clause)) return undefined
  // “which many mistook for a law”
  if (clause === 'relative' && /^(?:many|most|some|few|all|both|others)$/.test(next.lower)) return undefined
  if (clause === 'main' && !nominatives.has(subject.lower) && !isPlainMain(predicate, subject, kind)) return undefined
  const isSure = nominatives.has(subject.lower) || subject.lower === 'it' || clause !== 'main' || next.text === 'not'
  return {before, lost: formsFor(subject, 'be'), isDoubtful: !isSure}
}

type Kind = 'adjective' | 'noun' | 'progressive' | 'passive'

function kindOf(predicate: Token): Kind | undefined {
  const {tag, text, lower, certainty} = predicate
  if (!isSmall(text)) return undefined
  if (isLonelyParticiple(predicate)) return 'passive'
  if (certainty.tag < fairly) return undefined
  if (tag === 'VBG')
    return inflect(predicate.lemma, 'VBG') === lower && /[aeiouy].*ing$/.test(lower) ? 'progressive' : undefined
  if (/^JJ[RS]?$/.test(tag)) return 'adjective'
  const isOneOf = lower === 'one' && predicate.sentence.tokens[predicate.index + 1]?.text === 'of'
  return isOneOf || (/^NNS?$/.test(tag) && hasDeterminer(predicate)) ? 'noun' : undefined
}

const hasDeterminer = ({dependents}: Token) =>
  dependents.some(({relation}) => /^(?:det|nmod:poss|nummod)$/.test(relation))

/** “The panel found for the state.” */
export const isOfCourt = ({lemma, sentence, index}: Token): boolean =>
  lemma === 'find' && /^(?:for|against)$/.test(sentence.tokens[index + 1]?.lower ?? '')

/** “arrested on Monday”: a participle, by its form, of a verb that has an object if it is not passive, and here has none. */
function isLonelyParticiple(predicate: Token): boolean {
  const {tag, lemma, lower, dependents, sentence, index} = predicate
  if (!/^VB[ND]$/.test(tag) || inflect(lemma, 'VBN') !== lower || lemma === lower) return false
  if (isOfCourt(predicate)) return false
  if (dependents.some(({relation}) => /^(?:i?obj|ccomp|conj|compound:prt|parataxis)/.test(relation))) return false
  const next = sentence.tokens[index + 1]
  if (dependents.some(({relation}) => relation === 'xcomp')) return next?.tag === 'TO' && takesInfinitive.has(lemma)
  if (isBuilt(predicate)) return true
  const isPassiveByForm = tag === 'VBN' && inflect(lemma, 'VBD') !== lower
  if (isPassiveByForm && next?.tag === 'CC') return true
  if (!isPassiveByForm && !hasAgent(predicate) && !isSurelyPassive(predicate)) return false
  if (next && /^(?:between|close|around|about|over|up|more|nearly|almost)$/.test(next.lower)) return false
  return next !== undefined && /^(?:IN|TO|RB|WRB|[.])$/.test(next.tag)
}

/** Read as a participle, or of a verb that news has in no other way. */
const isSurelyPassive = ({lemma, tag, certainty}: Token) =>
  doneToPeople.has(lemma) || (takesObject.has(lemma) && tag === 'VBN' && certainty.tag >= surely)

/** “the mill, which built in 1820” */
function isBuilt({lemma, relation, sentence, index, dependents}: Token): boolean {
  const isOfThing = dependents.some((other) => other.relation.startsWith('nsubj') && other.lower === 'which')
  return (
    relation === 'acl:relcl' &&
    isOfThing &&
    made.has(lemma) &&
    /^(?:in|by|at|for|from|during)$/.test(sentence.tokens[index + 1]?.lower ?? '')
  )
}

/** By how much a vote, a match or a price is told: “It passed by 17 votes.” */
export const measures = list(`
  vote point goal run seat length mile second minute hour inch foot yard metre meter stroke shot wicket percent percentage
  margin majority acclamation dollar cent degree third quarter half landslide whisker nose head neck mile hair fraction split tally
`)

/** “supported by the board”, and not “passed by the gate” */
const hasAgent = ({tag, dependents}: Token) =>
  tag === 'VBN' &&
  dependents.some(({relation, certainty}) => relation === 'nsubj:pass' && certainty.relation >= fairly) &&
  dependents.some(({relation, tag: own, lemma}) => relation === 'obl:agent' && own !== 'CD' && !measures.has(lemma))

/** A finite verb of the clause itself: then the predicate is a modifier, or the verb's complement. */
function hasOwnVerb(predicate: Token, subject: Token, clause: ClauseKind): boolean {
  const {tokens} = predicate.sentence
  const isOther = (token: Token) => isFiniteVerb(token) && token !== predicate && !isInClauseBelow(token, predicate)
  if (tokens.slice(subject.index, predicate.index).some(isOther)) return true
  if (clause !== 'main') return false
  if (tokens.slice(0, subject.index).some((token) => isFiniteVerb(token) && !isInOpeningClause(token))) return true
  return tokens.some((token) => isOther(token) && !isInClauseOfItsOwn(token, predicate))
}

/** “As it turned out, these losses …”; not “The blade lodged in the wood, its point …”. */
const isInOpeningClause = ({sentence}: Token) =>
  /^(?:as|if|when|while|although|though|because|since|after|before|once)$/.test(sentence.tokens[0]?.lower ?? '')

/** “while the offices created in these years served their purpose” */
export function hasVerbBehind({sentence, index}: Token): boolean {
  for (const token of sentence.tokens.slice(index + 1)) {
    if (
      /^(?:[,.;:]|CC|W.*)$/.test(token.text) ||
      /^(?:CC|W.*|PRP)$/.test(token.tag) ||
      (token.relation === 'mark' && token.tag !== 'TO')
    )
      return false
    if (isFiniteVerb(token)) return true
  }
  return false
}

/** “…, but you are in danger”: joined on, with a subject of its own. */
function isInClauseOfItsOwn(token: Token, predicate: Token): boolean {
  for (let at: Token | undefined = token; at && at !== predicate; at = at.head)
    if (at.relation === 'conj' && at.index > predicate.index && subjectOf(at)) return true
  return false
}

function isPlainPredicate(predicate: Token, subject: Token, next: Token, kind: Kind, clause: ClauseKind): boolean {
  const {sentence, dependents, lower} = predicate
  if (kind === 'progressive' && /^(?:being|having|including|regarding|concerning|according)$/.test(lower)) return false
  if (dependents.some((other) => other.index < predicate.index && /^(?:case|cop)/.test(other.relation))) return false
  // “if the people carrying it out know better”
  if (
    kind === 'progressive' &&
    clause === 'subordinate' &&
    !nominatives.has(subject.lower) &&
    !isInThatClause(predicate)
  )
    return false
  if (clause === 'main' && (isSetApart(predicate) || sentence.after.includes('?'))) return false
  if (next.text === 'not') return true
  // “The report endeavors to …”, “Net advanced to …”
  if (kind === 'noun') return predicate.tag === 'NN' || next !== predicate
  // “Symptoms generally clear within a week”
  if (kind === 'adjective' && !nominatives.has(subject.lower) && verbsToo.has(lower)) return false
  // “His comment rings true”
  if (kind === 'adjective' && subject.tag === 'NNS' && next === predicate && clause === 'main') return false
  if (kind === 'adjective') return next !== predicate || !lower.endsWith('ed') || nominatives.has(subject.lower)
  return true
}

const isInThatClause = ({dependents}: Token) =>
  dependents.some(({relation, lower}) => relation === 'mark' && /^(?:that|because|whether)$/.test(lower))

/** Not “A mobile robot employing insect strategies.”, which is a title or a caption, and no noun that may be its verb. */
function isPlainMain({sentence, index, certainty}: Token, subject: Token, kind: Kind): boolean {
  const {tag, lower, dependents} = subject
  if (certainty.head < (kind === 'adjective' ? barely : surely) || /thing$|body$/.test(lower)) return false
  if (sentence.after.includes('?')) return false
  const mayHoldVerb = (token: Token) => /^NNS?$/.test(token.tag) && token.certainty.tag < fairly
  if (sentence.tokens.slice(index + 1).some(mayHoldVerb)) return false
  if (/^(?:PRP|DT|NNPS?)$/.test(tag) || lower === 'police') return true
  const determiner = dependents.find(({relation}) => /^(?:det|nmod:poss)$/.test(relation))
  return determiner ? !/^an?$/.test(determiner.lower) : kind === 'adjective' || kind === 'noun'
}

/** A mark before the predicate that headings, lists and notes have. */
const isSetApart = ({sentence, start}: Token) => /[:;?–—…()]/.test(sentence.text.slice(0, start - sentence.start))
