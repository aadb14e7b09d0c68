import {hasWord, inflect, isFiniteVerb, isVerbAlone, type Token} from '../../src/rule-kit/index.ts'
import type {Link} from './chain.ts'
import {endsBehindTwoNouns, mayEndClause} from './clause-end.ts'
import {isInDoubt} from './doubt.ts'
import {isIng, isParticipleOnly, isPastOnly, isThirdPerson, mayBeParticiple, mayBePlain, plainOf} from './forms.ts'
import {findSurerRepair} from './surer-repair.ts'

/** What should stand for a verb: other forms, the likelier first; and whether it could stand without its auxiliary. */
export interface Repair {
  forms: readonly string[]
  alone: 'first' | 'last' | 'never'
}

/** Verbs without an object: “was became” is “became”. */
const intransitive = new Set('become come go arise fall rise befall happen occur remain arrive'.split(' '))
/** “He is broke”, “She would be remiss”, “be alert”, “are past their best” */
const adjectives = new Set(['alert', 'broke', 'craven', 'exempt', 'oblong', 'past', 'remiss', 'sound', 'woke'])

/** Participles after “have” for some, and after “be” for nobody: “was showed the door”. */
const neverPassive = new Set(['showed', 'forgot', 'bit', 'trod', 'begot', 'bade'])

/** How sure the reading must be that the auxiliary is the verb’s: where nothing stands between, a time, and whatever else. */
const [near, across, far] = [0.6, 0.45, 0.9]

/** What is wrong with the form of a verb after its auxiliary. */
export function findRepair(link: Link): Repair | undefined {
  const {governor, verb, asked, predicate, isTouching, isNear} = link
  // “She had never before won away”
  if (
    !/^[a-z]{2,}$/.test(verb.text) ||
    /^(?:co|ex|re|after|before|ever|never|since|until)$/.test(verb.text) ||
    verb.word?.opaque ||
    isRunTogether(verb) ||
    endsBehindTwoNouns(governor) ||
    isRight(link)
  )
    return undefined
  const arcs = governor.head !== predicate ? [verb] : verb === predicate ? [governor] : [governor, verb]
  const least = isTouching ? near : isNear ? across : governor.sentence.after.includes('?') ? near : far
  const isPlain = isPlainlyNear(link) || isPlainPerfect(link)
  const mayEnd = !isPlain && mayEndClause(predicate, governor)
  const isInQuestion = (arcs.some((arc) => certaintyOf(arc, asked) < least) && !isPlain) || mayEnd || isInDoubt(link)
  const repair = repairFor(link)
  // “would be insolvent”: what is no verb has no form of one.
  if (!hasWord(repair.forms[0]?.split(' ').at(-1) ?? '')) return undefined
  return isInQuestion ? findSurerRepair(link, repair, mayEnd) : repair
}

/** “ain’t gonna”, “don’t wanna”: the first part of what is written as one word. */
const isRunTogether = ({end, index, sentence: {tokens}}: Token) =>
  tokens[index + 1]?.start === end && /^[nt]a$/.test(tokens[index + 1]?.lower ?? '')

function repairFor(link: Link): Repair {
  switch (link.asked) {
    case 'plain':
      return plainForm(link)
    case 'after be':
      return formAfterBe(link)
    default:
      return participle(link)
  }
}

/** “The parish has since last spring collect 900 names”: subject, “have”, a time and a verb with its object. */
const isPlainlyNear = ({governor, verb, isNear, asked}: Link) =>
  isNear &&
  asked === 'participle' &&
  governor.certainty.relation >= 0.7 &&
  /^VBP?$/.test(verb.tag) &&
  /^(?:DT|PRP\$?|CD|IN|TO|RP|JJR|NNS|NNP)$/.test(verb.sentence.tokens[verb.index + 1]?.tag ?? '')

/** “whether he had saw it”: before the pronoun no noun, whose clause it might be (“The job she had | took her abroad”). */
function isPlainPerfect({governor: {lemma, index, sentence}, verb, isTouching}: Link): boolean {
  if (lemma !== 'have' || !isTouching || !isPastOnly(verb.lower)) return false
  const [before, subject] = sentence.tokens.slice(Math.max(0, index - 2), index)
  return (
    subject !== undefined &&
    /^(?:i|he|she|it|we|they)$/.test(subject.lower) &&
    (before?.relation === 'mark' || /^(?:CC|VB[DZP])$/.test(before?.tag ?? ''))
  )
}

function isRight({verb: {lower, dependents, sentence, index}, asked}: Link): boolean {
  switch (asked) {
    case 'plain':
      return mayBePlain(lower)
    case 'participle':
      return mayBeParticiple(lower)
    case 'plain or participle':
      return mayBePlain(lower) || mayBeParticiple(lower)
    case 'after be':
      // “can’t be beat”
      if (lower === 'beat') return !dependents.some(({relation}) => relation === 'obl:agent')
      // “It is move twenty-three.”
      if (sentence.tokens[index + 1]?.tag === 'CD') return true
      // “The pipes are lead.”
      if (lower === 'lead')
        return !/^(?:about|across|around|astray|away|back|by|down|from|in|into|off|on|out|over|through|to|up)$/.test(
          sentence.tokens[index + 1]?.lower ?? '',
        )
      return (mayBeParticiple(lower) && !neverPassive.has(lower)) || isIng(lower) || adjectives.has(lower)
  }
}

/** A form of “be” may be read as auxiliary or as copula: that is no doubt about its verb. */
const certaintyOf = ({certainty}: Token, asked: Link['asked']) =>
  asked === 'after be' ? certainty.head : Math.min(certainty.head, certainty.relation)

/** “would went”, “to works”, “did not knew”, “can leading”. */
function plainForm(link: Link): Repair {
  const {verb, governor, predicate} = link
  const forms = [plainOf(verb.lower)]
  if (governor.lemma !== 'do') {
    if (isIng(verb.lower)) forms.push(`be ${verb.lower}`)
    else if (mayBeParticiple(verb.lower) && verb === predicate && !hasObject(predicate))
      forms.splice(isParticipleOnly(verb.lower) || isPassive(predicate) ? 0 : 1, 0, `be ${verb.lower}`)
  }
  if (isOnlyFinite(link)) return {forms, alone: 'first'}
  return {forms, alone: couldStandAlone(link) ? 'last' : 'never'}
}

/** “The board to voted on Friday”: the sentence has no other verb, so that “to” is what is too many. */
function isOnlyFinite({governor, verb, predicate}: Link): boolean {
  if (governor.lower !== 'to' || predicate.head || !/^VB[DZ]$/.test(verb.tag) || isIng(verb.lower)) return false
  const {tokens} = verb.sentence
  return (
    !tokens.some((each) => each !== verb && isFiniteVerb(each)) &&
    predicate.dependents.some(({relation, index}) => relation.startsWith('nsubj') && index < governor.index)
  )
}

/** “had wrote”, “has announce”, “had expecting”; “he’d went”. */
function participle({verb, asked}: Link): Repair {
  const plain = plainOf(verb.lower)
  const right = inflect(plain, 'VBN') ?? plain
  const forms = [right]
  if (asked === 'plain or participle') forms.push(plain)
  if (isIng(verb.lower) && right !== 'been') forms.push(`been ${verb.lower}`)
  return {forms, alone: 'never'}
}

/** “was took”, “be finish”, “was became”. */
function formAfterBe(link: Link): Repair {
  const {governor, verb, predicate} = link
  const plain = plainOf(verb.lower)
  const passive = inflect(plain, 'VBN') ?? plain
  const progressive = inflect(plain, 'VBG') ?? plain
  // “He’s went”: he has gone.
  if (governor.lower.startsWith("'") || neverPassive.has(verb.lower)) return {forms: [passive], alone: 'never'}
  const isAlone = couldStandAlone(link)
  if (intransitive.has(plain)) return {forms: [progressive], alone: isAlone ? 'first' : 'never'}
  return {
    forms:
      hasObject(predicate) && !isPassive(predicate, 0.8) && !isToldToDo(verb)
        ? [progressive, passive]
        : [passive, progressive],
    alone: !isAlone ? 'never' : isThirdPerson(verb.lower) ? 'first' : 'last',
  }
}

/** “is expect to cost more”, “was force to leave” */
const isToldToDo = ({lower, sentence: {tokens}, index}: Token) =>
  (isVerbAlone(lower) || /^(?:force|mandate|permit|schedule)$/.test(lower)) &&
  tokens[index + 1]?.lower === 'to' &&
  /^VB/.test(tokens[index + 2]?.tag ?? '')

const hasObject = ({dependents}: Token) => dependents.some(({relation}) => /^(?:obj|xcomp|ccomp)/.test(relation))

/** Also “It is recommend that …” */
const isPassive = ({dependents}: Token, least = 0) =>
  dependents.some(
    ({relation, lower, certainty}) =>
      (relation === 'nsubj:pass' && certainty.relation >= least) ||
      (lower === 'it' && /^(?:expl|nsubj)/.test(relation)),
  )

/** Whether the verb is finite and the auxiliary could be the word that is too many; not where it is negated. */
function couldStandAlone({governor, verb, predicate}: Link): boolean {
  const {lower} = verb
  if (!isPastOnly(lower) && !isThirdPerson(lower) && !lower.endsWith('ed')) return false
  if (governor.lower === 'to' || predicate.dependents.some((each) => each.index < governor.index && isAuxiliary(each)))
    return false
  const between = governor.sentence.tokens.slice(governor.index + 1, verb.index)
  return !between.some((each) => /^(?:not|n't|never|hardly|no)$/.test(each.lower))
}

const isAuxiliary = ({relation, lower}: Token) => relation.startsWith('aux') || lower === 'to'
