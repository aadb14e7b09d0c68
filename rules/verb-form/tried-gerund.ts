import {
  type Exchange,
  exchangeWord,
  inflect,
  isFiniteVerb,
  isInflectedAsVerb,
  isVerbAlone,
  list,
  type Token,
} from '../../src/rule-kit/index.ts'
import {mayBeParticiple, mayBePlain} from './forms.ts'

/** Not “in”, “on” and the like, which make adverbs with bare nouns: “in part the work of a boy”. */
const prepositions = new Set('of by for from without despite besides after before'.split(' '))

/** “from round the wicket”, “from near the bridge” */
export const ofPlace = list('down near off opposite out outside past round up')

/** How much surer all around must be read with the form in -ing, how sure that form, and its object. */
const [gained, formed, tied] = [0.25, 0.97, 0.85]
/** How sure the form where the reading made nothing of the other: “after read Ortiz’s report”; not “by financier Baruch”. */
const formedInDoubt = 0.9
/** The same of what may be a noun. */
const nounlike = 0.85

/** Those before which a form is tried that leaves no doubt at all; “in” and “on” among them. */
const prepositionsToo = list(`
  of by for from into after before without while about through at with despite between besides in on off upon over against
`)
/** How sure it must be then: the form, its tie, what it is, and how much surer all is read, without an object, too. */
const [surelyFormed, surelyTied, surelyClause, surelyGained, gainedAlone] = [0.97, 0.88, 0.93, 1, 1.4]

/** “after read the report”, “for run a red light”, “before beat Jones”: what was read as anything, until another form is tried. */
export function findGerundTried(verb: Token): {preposition: Token; expected: string} | undefined {
  const {lower, text, index, sentence, word, tag, certainty} = verb
  const preposition = sentence.tokens[index - 1]
  if (preposition?.tag !== 'IN' || !prepositionsToo.has(preposition.lower)) return undefined
  if (/^from$/.test(preposition.lower) && ofPlace.has(lower)) return undefined
  // “link by link”
  if (sentence.tokens[index - 2]?.lower === lower) return undefined
  if (text !== lower || lower.length < 2 || word?.opaque || word?.before !== ' ') return undefined
  if (mayOpenSubject(verb, preposition)) return undefined
  const mayBeSeen =
    prepositions.has(preposition.lower) &&
    /^(?:VB[PDN]?|NN|JJ)$/.test(tag) &&
    certainty.tag < nounlike &&
    isBeforeObject(verb, preposition)
  const isMisread = mayBeMisread(verb)
  if (!mayBeSeen && !isMisread) return undefined
  const expected = mayBePlain(lower) && isInflectedAsVerb(lower, 'VBD') ? inflect(lower, 'VBG') : undefined
  const trial = expected && exchangeWord(verb, expected)
  if (!trial) return undefined
  if (isMisread && isSurelyGerund(trial, verb)) return {preposition, expected}
  if (!mayBeSeen || trial.gainAround < gained) return undefined
  const {put} = trial
  const isClause =
    put.tag === 'VBG' &&
    put.relation === 'advcl' &&
    put.certainty.tag >= (certainty.tag < 0.5 && preposition.lower !== 'by' ? formedInDoubt : formed)
  const object = put.dependents.find((each) => each.relation === 'obj' && each.index > put.index)
  return isClause && object && object.certainty.head >= tied ? {preposition, expected} : undefined
}

/** “after post office worker is threatened”: the first of a row of nouns, and their verb. */
function mayOpenSubject({index, sentence: {tokens}}: Token, {lower}: Token): boolean {
  if (!/^(?:after|before|as|since|until|till|once)$/.test(lower)) return false
  const end = tokens.findIndex(({tag}, i) => i > index && !/^(?:NN.*|JJ|HYPH|POS|CD)$/.test(tag))
  const verb = tokens[end]
  return end > index + 1 && verb !== undefined && isFiniteVerb(verb)
}

/** How sure the reading may be of what else it took the word for. */
const atMost: Readonly<Record<string, number>> = {
  NN: 0.93,
  VB: 0.92,
  VBP: 0.92,
  VBN: 0.7,
  VBD: 0.7,
  JJ: 0.6,
  IN: 0.6,
  RB: 0.6,
}

/** “prevented the car from drive straight”, “a chance of pass it along”; not “made of cast iron”, “of trickle down economics” */
function mayBeMisread({lower, tag, certainty, sentence: {tokens}, index}: Token): boolean {
  const [next, further] = [tokens[index + 1], tokens[index + 2]]
  if (certainty.tag >= (atMost[tag] ?? 0) || mayBeParticiple(lower)) return false
  // “in measure 58”, “in turn communal ties form”
  if (!tag.startsWith('VB') && !isVerbAlone(lower) && next?.tag !== 'RP') return false
  return !(next?.tag === 'RP' && further?.tag.startsWith('NN')) && !/^(?:HYPH|''|POS)$/.test(next?.tag ?? '')
}

/** Whether the sentence is plainly right with the form in -ing; of what may be a noun, an object or still more must speak for it. */
function isSurelyGerund({put, before, next, gain}: Exchange, {tag, lower, certainty}: Token): boolean {
  if (put.tag !== 'VBG' || !/^(?:acl|advcl)$/.test(put.relation) || before?.head !== put || before.relation !== 'mark')
    return false
  const {certainty: sure} = put
  const hasObject = put.dependents.some(
    (each) => /^(?:i?obj|[xc]comp)$/.test(each.relation) && each.index > put.index && each.certainty.head >= tied,
  )
  // “to deal with push back from above”, “brought into play a new rule”, “On board the ferry, nobody slept”
  if (/^(?:with|into|on|in)$/.test(before.lower) && !(hasObject && isVerbAlone(lower))) return false
  if (sure.tag < surelyFormed || sure.head < surelyTied || sure.relation < surelyClause || gain < surelyGained)
    return false
  if (tag.startsWith('VB'))
    return !/^(?:lot|lots|kind|sort|bit)$/.test(before.sentence.tokens[before.index - 1]?.lower ?? '')
  return hasObject || next?.tag === 'RP' || (tag === 'NN' && certainty.tag < 0.9 && gain >= gainedAlone)
}

/** What only a verb has behind it; or any noun, where the preposition looks out of place. */
function isBeforeObject({sentence, index}: Token, {doubt}: Token): boolean {
  const next = sentence.tokens[index + 1]
  // “from square one”, “had by heart the rules”
  if (next?.lower === 'one' || sentence.tokens[index]?.lower === 'heart') return false
  if (/^(?:DT|PRP\$?|NNP|CD|\$)$/.test(next?.tag ?? '')) return true
  const isDoubted = doubt?.kind === 'preposition' && doubt.word === 'to' && doubt.certainty >= 0.4
  return isDoubted && /^(?:NNS?|JJ)$/.test(next?.tag ?? '')
}
