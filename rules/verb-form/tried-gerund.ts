import {exchangeWord, inflect, isInflectedAsVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {mayBePlain} from './forms.ts'

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

/** “after read the report”, “for run a red light”, “before beat Jones”: what was read as anything, until another form is tried. */
export function findGerundTried(verb: Token): {preposition: Token; expected: string} | undefined {
  const {lower, text, index, sentence, word, tag, certainty} = verb
  const preposition = sentence.tokens[index - 1]
  if (preposition?.tag !== 'IN' || !prepositions.has(preposition.lower)) return undefined
  if (/^from$/.test(preposition.lower) && ofPlace.has(lower)) return undefined
  if (text !== lower || lower.length < 3 || word?.opaque || word?.before !== ' ') return undefined
  if (!/^(?:VB[PDN]?|NN|JJ)$/.test(tag) || certainty.tag >= nounlike || !isBeforeObject(verb, preposition))
    return undefined
  const expected = mayBePlain(lower) && isInflectedAsVerb(lower, 'VBD') ? inflect(lower, 'VBG') : undefined
  const trial = expected && exchangeWord(verb, expected)
  if (!trial || trial.gainAround < gained) return undefined
  const {put} = trial
  const isClause =
    put.tag === 'VBG' &&
    put.relation === 'advcl' &&
    put.certainty.tag >= (certainty.tag < 0.5 && preposition.lower !== 'by' ? formedInDoubt : formed)
  const object = put.dependents.find((each) => each.relation === 'obj' && each.index > put.index)
  return isClause && object && object.certainty.head >= tied ? {preposition, expected} : undefined
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
