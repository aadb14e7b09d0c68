import {inflect, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isLasting} from './finite.ts'
import {hasReason} from './joined.ts'
import {isAloneIn, isHeld, mayHappenOnce, standsWithModal} from './lone-present.ts'
import {leaningToPast} from './model.ts'
import {countTenses} from './passage.ts'
import type {Surroundings} from './surroundings.ts'

/** How many pasts a passage must have, for its one present to be out of step. */
const least = 4
/** How much must speak for the past of a deed by itself, as the logarithm of the odds. */
const surelyPast = {deed: 2.2, suffered: 2.6, clause: 4}

/** “The troops are exhausted”, “The bill is vetoed”, in a passage told in the past but for it. */
export function findLoneState(verb: Token, around: Surroundings): Finite | undefined {
  const {past, present} = around.passage
  if (verb.lemma !== 'be' || !/^VB[ZP]$/.test(verb.tag) || present !== 1 || past < 3 || verb.certainty.tag < 0.9)
    return undefined
  const predicate = verb.head
  if (!predicate) return undefined
  const isClause = isOfTime(predicate)
  if (!isClause && !/^(?:root|conj|parataxis)$/.test(predicate.relation)) return undefined
  // “…,” she laughs.
  if (verb.sentence.tokens.some(({tag}) => tag === '``' || tag === "''")) return undefined
  const finite = finiteOf(predicate)
  if (finite?.token !== verb || !finite.subject || hasReason(verb.sentence.tokens) || isHeld(finite)) return undefined
  // “Timetables are being revised, and passengers should expect delays”
  if (standsWithModal(predicate) || predicate.dependents.some(({lower}) => lower === 'being')) return undefined
  const {head, relation} = finite.subject.certainty
  if (Math.min(head, relation) < 0.8 || predicate.dependents.some(({relation}) => relation === 'ccomp'))
    return undefined
  const kind = isClause ? 'clause' : kindOf(predicate)
  if (kind && isAloneIn(around) && leaningToPast(finite, around) > surelyPast[kind]) return finite
  if (isClause) return undefined
  if (past < least || !isDefinite(finite.subject) || !isEnclosed(verb.sentence)) return undefined
  return kind === 'deed' || (predicate.tag === 'JJ' && ofTheMoment.has(predicate.lower)) ? finite : undefined
}

const kindOf = (predicate: Token): keyof typeof surelyPast | undefined =>
  isDeedDone(predicate) ? 'deed' : isSuffered(predicate) ? 'suffered' : undefined

/** What somebody is for an hour: “The troops are exhausted”. */
const ofTheMoment = list(`
  afraid absent angry anxious asleep astonished awake bored busy calm confident cold delighted desperate eager exhausted
  fearful furious hungry ill injured late nervous pale pleased ready reluctant sad scared shocked sick silent speechless
  stunned sure surprised thirsty tired unaware unconscious unhurt upset willing worried wounded
`)

/** “the typhoon”, “this strategy”, “three divisions”, “two of the boats”, “they” */
const isDefinite = ({tag, lower, dependents}: Token) =>
  (tag === 'PRP' && /^(?:he|she|they)$/.test(lower)) ||
  tag.startsWith('NNP') ||
  (tag === 'CD' && dependents.some(({relation}) => relation === 'nmod')) ||
  (/^NNS?$/.test(tag) &&
    dependents.some((each) => /^(?:the|his|her|its|their|these|those)$/.test(each.lower) || each.relation === 'nummod'))

/** What stays so once it is done, or is done by whose it is: “is buried in Leeds”, “is trained by her father”, beside the verbs of what lasts. */
const done = list(`
  abandon accept acquire administer advise arrange associate assign attach back ban base bear believe breed bury call captain
  chair change close coach comprise compose constitute cover damage date dedicate deem define design detail divide document
  edit employ farm feed fill find finish forget form frame fund get guard hear hide house inscribe insure intersect involve
  know licence license lose make man manage market mean milk mine name operate own paint patrol pay perform power predict
  preserve project publish record reckon register regulate remember represent revere ride schedule see separate serve set situate
  skipper sponsor staff station store structure subsidise subsidize supply surprise teach tend think title train translate
  understand unite update use visit write
`)

/** “are hurt”, “is brought down”: verbs of what lasts that tell of a deed as passives; not “is badly hurt”. */
const isSuffered = ({tag, lemma, certainty, dependents}: Token) =>
  tag === 'VBN' &&
  certainty.tag >= 0.8 &&
  suffered.has(lemma) &&
  !dependents.some(({relation}) => relation === 'advmod')

const suffered = list('bring cause declare drive hurt injure treat')

/** “when she is 31”, “until the doors are shut”, behind or before a main clause in the past. */
const isOfTime = ({relation, head, dependents}: Token) =>
  relation.startsWith('advcl') &&
  head !== undefined &&
  finiteOf(head)?.tense === 'past' &&
  dependents.some(
    (each) => /^(?:mark|advmod)$/.test(each.relation) && /^(?:when|until|before|after|once)$/.test(each.lower),
  )

/** “are repulsed”, “is vetoed by the states”: a passive that tells of a deed, and of no state. */
export const isDeedDone = ({tag, lower, lemma, certainty}: Token) =>
  tag === 'VBN' &&
  certainty.tag >= 0.9 &&
  inflect(lemma, 'VBN') === lower &&
  (!isLasting(lemma) || mayHappenOnce.has(lemma)) &&
  !done.has(lemma)

/** What stands last may tell how things are now: “The firm exports cars.” What stands first may tell what it is all about. */
function isEnclosed(sentence: Sentence): boolean {
  const {sentences} = sentence.paragraph
  const at = sentences.indexOf(sentence)
  return [sentences[at - 1], sentences[at + 1]].every((near) => near && countTenses([near]).past > 0)
}
