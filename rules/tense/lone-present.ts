import {inflect, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {type Finite, finiteOf, isAct, isLasting} from './finite.ts'
import {hasReason} from './joined.ts'
import {countTenses, type Passage} from './passage.ts'

/** How many pasts a passage must have, for its one present to be out of step; and for that of a thing or a passive. */
const [least, leastOfThings] = [3, 4]

/** The one present of a passage told in the past: “She missed two shots. Ames scores 20 points, and the hosts lost.” */
export function findLonePresent(verb: Token, {past, present}: Passage): Finite | undefined {
  if (!/^VB[ZP]$/.test(verb.tag) || present !== 1 || past < least || verb.certainty.tag < 0.9) return undefined
  const predicate = verb.relation === 'aux:pass' ? verb.head : verb
  if (!predicate || !/^(?:root|conj|parataxis)$/.test(predicate.relation)) return undefined
  // “…,” she laughs.
  if (verb.sentence.tokens.some(({tag}) => tag === '``' || tag === "''")) return undefined
  const finite = finiteOf(predicate)
  if (finite?.token !== verb || !finite.subject || hasReason(verb.sentence.tokens)) return undefined
  const {head, relation} = finite.subject.certainty
  if (Math.min(head, relation) < 0.8 || !isOneDeed(finite, past)) return undefined
  return finite
}

function isOneDeed(finite: Finite, past: number): boolean {
  const {subject, token, predicate} = finite
  // “She acknowledges the firm was central to it.”
  if (!subject || predicate.dependents.some(({relation}) => relation === 'ccomp')) return false
  const isOwnVerb = token === predicate
  if (token.tag === 'VBZ' && isOwnVerb && isAct(finite, isPerson(subject))) return true
  if (past < leastOfThings || !isDefinite(subject) || !isEnclosed(token.sentence)) return false
  if (isOwnVerb) return isAct(finite, true) || (past > leastOfThings && mayHappenOnce.has(token.lemma))
  return token.lemma === 'be' && (isDeedDone(predicate) || (predicate.tag === 'JJ' && ofTheMoment.has(predicate.lower)))
}

/** Verbs of what lasts that tell of one deed as well: “The law gives the mills a year”, among pasts on both sides. */
const mayHappenOnce = list(`
  accept appeal assume attend blame carry challenge coach combine complain concede continue deal draw drive earn face fill
  follow force give grant insist lead make observe occur offer oppose organize pay permit propose reach receive reject run
  save seek sell send sit sleep speak spend sponsor start stop sue suffer survive take talk testify threaten train treat try
  urge vote wait warn write
`)

/** What somebody is for an hour: “The troops are exhausted”. */
const ofTheMoment = list(`
  afraid absent angry anxious asleep astonished awake bored busy calm confident cold delighted desperate eager exhausted
  fearful furious hungry ill injured late nervous pale pleased ready reluctant sad scared shocked sick silent speechless
  stunned sure surprised thirsty tired unaware unconscious unhurt upset willing worried wounded
`)

const isPerson = ({tag, lower}: Token) => (tag === 'PRP' && /^(?:he|she)$/.test(lower)) || tag === 'NNP'

/** “the typhoon”, “this strategy”, “three divisions”, “two of the boats”, “they” */
const isDefinite = ({tag, lower, dependents}: Token) =>
  (tag === 'PRP' && /^(?:he|she|they)$/.test(lower)) ||
  tag.startsWith('NNP') ||
  (tag === 'CD' && dependents.some(({relation}) => relation === 'nmod')) ||
  (/^NNS?$/.test(tag) &&
    dependents.some((each) => /^(?:the|his|her|its|their|these|those)$/.test(each.lower) || each.relation === 'nummod'))

/** What stays so once it is done: “is buried in Leeds”, “are found in Wales”, beside the verbs of what lasts. */
const done = list(`
  abandon accept acquire arrange associate assign attach ban base bear believe bury call change close comprise compose
  constitute cover damage date dedicate deem define design detail divide document fill find finish forget form frame get
  hear hide house inscribe intersect involve know lose make mean name own paint pay perform predict preserve project publish
  record reckon remember revere schedule see separate serve set situate station structure surprise think title translate
  understand unite update use visit write
`)

/** “are repulsed”, “is vetoed by the states”: a passive that tells of a deed, and of no state. */
const isDeedDone = ({tag, lower, lemma, certainty}: Token) =>
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
