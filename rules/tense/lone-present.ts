import {exchangeWord, isSpeechVerb, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isYetToCome} from './ahead.ts'
import {documents} from './attribution.ts'
import {type Finite, finiteOf, isLasting, isOnce, isSomebody, pastOf} from './finite.ts'
import {leaningToPast} from './model.ts'
import {told} from './past-time.ts'
import type {Surroundings} from './surroundings.ts'

/** How much must speak for the past, as the logarithm of the odds: of an act, of any verb, of what may last. */
const least = {act: 2.7, other: 3, lasting: 3.5, state: Number.POSITIVE_INFINITY}
/** The same of somebody, of whom all else is told in the past; what is for a while (“has nine votes”) only then. */
const leastAlone = {act: 1.5, other: 2, lasting: 3.2, state: 4.5}
/** And how much more of a plain form, which may be a noun or an infinitive. */
const ofPlainForm = 1
/** From where on the reading is sure that this is a verb; below, the sentence must be read better with the past. */
const [sure, leastSure, leastGain] = [0.9, 0.6, 0.5]

/** The one present of a passage told in the past: “She missed two shots. Ames scores 20 points, and the hosts lost.” */
export function findLonePresent(verb: Token, around: Surroundings): Finite | undefined {
  if (!/^VB[ZP]$/.test(verb.tag) || verb.lower !== verb.text || verb.certainty.tag < leastSure) return undefined
  const {past, present} = around.passage
  const finite = finiteOf(verb)
  if (past < 2 || present > past || finite?.token !== verb || finite.tense !== 'present') return undefined
  const kind = kindOf(finite)
  const isAlone = verb.certainty.tag >= (verb.tag === 'VBZ' ? leastSure : sure) && isAloneIn(around)
  const isOfSomebody = isAlone && finite.subject !== undefined && isSomebody(finite.subject)
  if (!kind || !isTelling(finite) || isHeld(finite, false, isOfSomebody)) return undefined
  const asked = (isOfSomebody ? leastAlone : least)[kind] + (verb.tag === 'VBP' ? ofPlainForm : 0)
  return leaningToPast(finite, around) > asked && isPastThere(finite, isAlone) ? finite : undefined
}

/** Whether a verb is the one present of its passage, and the story around it is told in the past. */
export const isAloneIn = ({passage, story}: Surroundings): boolean =>
  passage.present === 1 && passage.past >= 3 && story.past >= 3 * story.present

function kindOf({token: {lemma}, predicate}: Finite): keyof typeof least | undefined {
  if (/^(?:be|do|say)$/.test(lemma)) return undefined
  if (isOnce(lemma)) return 'act'
  if (!isLasting(lemma)) return 'other'
  // “holds up a letter”
  if (mayHappenOnce.has(lemma) || predicate.dependents.some(({relation}) => relation === 'compound:prt'))
    return 'lasting'
  return 'state'
}

/** Verbs of what lasts that tell of one deed as well: “The owner gives the mills a year”. */
export const mayHappenOnce = list(`
  accept add address advise appeal assume attend call challenge collect combine complain concede continue criticise criticize deal
  draw earn examine explain fill find follow force get give go grant grow handle hang keep leave look make mention
  observe occur offer organise organize pay perform permit praise present propose publish quote reach receive reject remind save
  see sell send sing sit sleep speak spend start stop sue suffer take talk teach tell testify train try visit vote wait
  work write
`)

/** Main verbs, those joined to them, and clauses of time. */
function isTelling({predicate, subject, token}: Finite): boolean {
  const {relation, dependents, sentence} = predicate
  const before = sentence.tokens.slice(0, token.index)
  // “who fled in 2022 and cleans offices”, “will have scans but looks sure to miss the final”
  if (relation === 'conj' && (predicate.head?.relation.startsWith('acl') || standsWithModal(predicate))) return false
  // “would then purchase as many as they had and continue”
  if (relation === 'conj') return token.tag === 'VBZ' || !before.some(({tag}) => /^(?:MD|TO|VB)$/.test(tag))
  if (relation === 'parataxis') return !subject
  return (
    relation === 'root' ||
    (relation.startsWith('advcl') &&
      !isAlwaysSo(predicate.head) &&
      !isAnyOne(subject) &&
      !isYetToCome(predicate) &&
      dependents.some(
        ({lower, index}) =>
          /^(?:when|before|after|until|while|once)$/.test(lower) &&
          index < token.index &&
          !isPartOfTime(index, sentence),
      ))
  )
}

/** “in the week before the crowds arrive”, “at five, when the boats come in”: a time of every year or day. */
export const isPartOfTime = (conjunction: number, {tokens}: Sentence): boolean => {
  const before = tokens[conjunction - 1]
  const noun = before?.text === ',' ? tokens[conjunction - 2] : before
  return (
    noun !== undefined &&
    (/^(?:second|minute|hour|day|week|month|year|night|morning|afternoon|evening|weekend|season)s?$/.test(noun.lower) ||
      (before !== noun && (months.test(noun.lower) || weekdays.test(noun.lower) || isHour.test(noun.lower))))
  )
}
const isHour =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|dusk|daybreak|sunrise|sunset|nightfall|lunchtime|teatime|[ap]\.?m\.?|\d{1,2}(?:[.:]\d\d)?(?:[ap]m)?)$/

/** Joined to what will, may or must be, or such a clause to it. */
export const standsWithModal = ({relation, head, dependents}: Token): boolean =>
  [...(relation === 'conj' && head ? [head] : []), ...dependents.filter((each) => each.relation === 'conj')].some(
    (each) =>
      each.dependents.some(
        ({relation, lower}) => relation === 'aux' && /^(?:will|shall|may|can|must|should)$/.test(lower),
      ),
  )

/** “routine when a house burns” */
const isAnyOne = (subject: Token | undefined): boolean =>
  subject?.dependents.some(({lower, relation}) => relation === 'det' && /^(?:an?|any)$/.test(lower)) === true

/** “Falls, which can result when pressure drops, were rare.” */
const isAlwaysSo = (main: Token | undefined): boolean =>
  main?.dependents.some(({lower, relation}) => relation === 'aux' && /^(?:can|may|must|will)$/.test(lower)) === true

/** What lets a present stand in the past, whatever stands around it. */
const reasons =
  /^(?:whenever|if|unless|still|now|longer|today|tonight|tomorrow|always|often|usually|sometimes|never|every|each|daily|weekly|annually|currently|nowadays|next|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings|afternoons|evenings|nights|weekends|summers|winters)$/
export const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
/** “The closing sends them to another school in August”, “Mr Mehta retires in the spring”: what is settled. */
const months =
  /^(?:spring|summer|autumn|winter|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|ust|ember|ober)?$/

/** “In this video clip, a lone protester confronts a line of tanks.” */
const shown =
  /\b[Tt]his (?:\w+ )?(?:video|clip|film|movie|photo|photograph|picture|image|painting|scene|map|story|book)\b/

/** Whom an obituary tells of at its end. */
const kin =
  /^(?:(?:grand)?(?:child|daughter|father|mother|parent|son)|brother|husband|partner|sister|wife|widow|widower)$/

/** What speaks for the present whatever stands around it; a weekday does not where the clause goes on in the past. */
export function isHeld({token, predicate, subject}: Finite, goesOnInPast = false, mayTell = false): boolean {
  const {tokens, after, text} = token.sentence
  if (after.includes('?') || tokens.some(({tag}) => tag === '``' || tag === "''") || shown.test(text)) return true
  const own = predicate.dependents.filter(({relation}) => !/^(?:conj|parataxis|advcl|acl)/.test(relation))
  const holds = (each: Token) => isReason(each) && !(goesOnInPast && weekdays.test(each.lower))
  if (
    own.some(
      (each) =>
        (each.relation === 'ccomp' && !(mayTell && !explains.test(token.lemma) && !isSpeechVerb(token))) ||
        holds(each) ||
        each.dependents.some(holds),
    )
  )
    return true
  if (explains.test(token.lemma) && tokens.some(({tag, index}) => index > token.index && /^(?:WRB|WP)$/.test(tag)))
    return true
  // “He leaves his daughters, Colette and Simone”
  if (token.lemma === 'leave' && own.some((each) => each.relation === 'obj' && kin.test(each.lemma))) return true
  if (tellsWhatItMeans(token, own)) return true
  // “The homer leaves him two behind”: so it stands now.
  if (token.lemma === 'leave' && /^(?:her|him|it|them)$/.test(tokens[token.index + 1]?.lower ?? '')) return true
  // “The poem calls attention to it”, “King ends the letter with a prayer”, “Silent Spring begins with a town”
  const ofText = ({lemma}: Token) => told.test(lemma) || documents.has(lemma)
  if (own.some((each) => each.relation.startsWith('nsubj') && ofText(each))) return true
  if (
    /^(?:begin|close|conclude|end|open|start)$/.test(token.lemma) &&
    own.some((each) => ofText(each) || (each.relation.startsWith('nsubj') && each.tag === 'NNP')) &&
    !(mayTell && own.some((each) => each.relation === 'obj' && !ofText(each)))
  )
    return true
  // “Much of what we know comes from one book”
  if (
    token.lemma === 'come' &&
    predicate.dependents.some(({dependents}) => dependents.some(({lower}) => /^from$/.test(lower)))
  )
    return true
  if (!subject) return false
  if (/^(?:i|we|you)$/.test(subject.lower)) return true
  // “The prize comes with £500”, “The bill comes to £90”, “The drug comes in two strengths”
  if (token.lemma === 'come' && !isSomebody(subject) && !mayArrive(subject)) return true
  // “Her husband drives a truck.”
  if (kin.test(subject.lemma) && own.every((each) => each.relation !== 'obj' || isOneOfMany(each))) return true
  // “Mari’s boy, they call him in the stand”
  if (ways.has(subject.lemma) || (subject.lower === 'they' && token.lemma === 'call')) return true
  // “tired of seeing Washington and its young people suffer”
  if (token.tag === 'VBP' && tokens.some(({lemma, index}) => index < token.index && lemma === 'see')) return true
  // “Bears sleep through the winter.”
  return /^NNS?$/.test(subject.tag) && subject.dependents.length === 0
}

/** “Jefferson explains in the Declaration why many left”: what is written says so still. */
const explains = /^(?:argue|claim|describe|explain|note|recall|tell|write)$/

/** “The order caps a remarkable run”, “Defeat ends a streak of nine”: what something past is for what came before it. */
function tellsWhatItMeans({lemma}: Token, own: readonly Token[]): boolean {
  const subject = own.find(({relation}) => relation.startsWith('nsubj'))
  const object = own.find(({relation}) => relation === 'obj')
  if (!subject || !object || !/^(?:NNS?|DT)$|^PRP$/.test(subject.tag) || /^(?:he|she|they|we|i)$/.test(subject.lower))
    return false
  return ofMeaning.has(lemma) || (ofEnds.has(lemma) && spells.has(object.lemma))
}

const ofMeaning = list(`
  bolster bookend cap cement complicate confirm continue crown deepen echo extend highlight illustrate mark mirror reflect
  reinforce represent reverse seal signal symbolize symbolise underline underscore vindicate
`)
const ofEnds = list('bring close complete conclude cut end follow halt leave open set start stretch take')
/** What goes on for a while. */
const spells = list(`
  battle bid boom campaign career chapter comeback cycle day debate decade dispute dominance drought era exile feud fight
  hunt journey month monopoly year period process quest race reign rise run saga search season sequence series slide slump
  spell spree standoff streak stretch struggle tenure tradition trend trial uncertainty wait war week winter
`)

/** What comes as somebody does: “they”, “the crews”, “the storm”. */
const mayArrive = ({lower, tag}: Token) =>
  /^(?:they|who)$/.test(lower) ||
  tag === 'NNPS' ||
  tag === 'NNS' ||
  /^(?:army|boat|bus|crew|crowd|ferry|flood|mob|plane|police|rain|ship|snow|storm|train|truck|van|wave)$/.test(lower)

/** “a truck”, “buses” */
const isOneOfMany = ({tag, dependents}: Token) =>
  tag === 'NNS'
    ? !dependents.some(({relation}) => /^(?:det|nmod:poss|nummod)/.test(relation))
    : dependents.some(({lower}) => /^an?$/.test(lower))

/** “The road climbs to the ridge.” */
const ways = list(
  'border bridge canal corridor course creek line path railway range ridge river road route slope street trail track valley wall',
)

/** What holds for all cases. */
const laws =
  /^(?:acts?|agreement|bylaws?|by-laws?|charter|code|constitution|contract|guidelines|laws?|legislation|ordinance|policy|protocol|regulations?|rules?|scheme|statutes?|system|treaty)$/

/** “every week”, “£640,000 a year” */
const isReason = ({lower, relation, dependents, sentence: {tokens}, index}: Token) =>
  reasons.test(lower) ||
  months.test(lower) ||
  // “He works these days from home.”
  (lower === 'days' && dependents.some((each) => each.lower === 'these')) ||
  // “A tie triggers a recount under state law.”
  (laws.test(lower) && dependents.some((each) => each.relation === 'case' && each.lower === 'under')) ||
  (relation !== 'obj' &&
    /^(?:year|month|week|day)$/.test(lower) &&
    dependents.some(({lower: own}) => own === 'a' || own === 'per') &&
    !dependents.some(({lower: own, relation}) => relation === 'case' && own !== 'per') &&
    !/^(?:ago|later|earlier|before|after)$/.test(tokens[index + 1]?.lower ?? ''))

/** Whether the sentence is read as well with the past in its place. */
function isPastThere({token, subject}: Finite, isAlone: boolean): boolean {
  const {put, gain = 0} = exchangeWord(token, pastOf(token)) ?? {}
  if (put?.tag !== 'VBD' || put.certainty.tag < leastSure) return false
  const own = put.dependents.find(({relation}) => /^nsubj/.test(relation))
  const isName = own?.tag.startsWith('NNP') && subject?.tag.startsWith('NNP')
  if (own?.index !== subject?.index && !(isAlone && isName)) return false
  if (own && Math.min(own.certainty.head, own.certainty.relation) < (isAlone ? 0.3 : 0.7)) return false
  if (token.certainty.tag >= sure || (isAlone && token.tag === 'VBZ')) return gain > -2
  return subject !== undefined && gain > leastGain
}
