import {
  auxiliariesOf,
  inflect,
  isFiniteVerb,
  isFormOf,
  isSmall,
  leftEdge,
  list,
  mayLackObject,
  months,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {subjectOf} from './clause.ts'
import {areSpaced, type Gap} from './gap.ts'
import {isPast, isStrict, isWithoutObject} from './passive.ts'
import {cuttable} from './same-form.ts'
import {transitiveVerbs} from './transitive-verbs.generated.ts'

const takesObject = new Set(transitiveVerbs)
/** How sure the reading must be of what it leans on. */
const surely = 0.7

/** “has able to pay”, “had shaped by the war”, “has out of service”, “It had raining”: “been” behind a form of “have”. */
export const findLostBeen = (predicate: Token): Gap | undefined =>
  findBeforePredicate(predicate) ??
  findOfPassive(predicate) ??
  findOfTold(predicate) ??
  findBeforePhrase(predicate) ??
  findBeforeGerund(predicate)

/** “has unsuccessful”, “have working since May”, “has shaped by” */
function findBeforePredicate(predicate: Token): Gap | undefined {
  const {tag, certainty, sentence, index, text} = predicate
  if (changing.has(predicate.lemma)) return undefined
  const auxiliaries = auxiliariesOf(predicate)
  const [have] = auxiliaries
  if (auxiliaries.length !== 1 || !have || !/^(?:has|have|had)$/.test(have.text) || !isSmall(text)) return undefined
  // “she ’ d crashed”
  if (have.index === 0 || /^\p{L}$/u.test(have.text) || predicate.relation === 'acl:relcl') return undefined
  if (have.index > index || have.index < index - 3 || certainty.tag < surely || have.tag === 'VB') return undefined
  const between = sentence.tokens.slice(have.index + 1, index)
  // “had better go”, “has lain stagnant”
  if (between.some(({tag, lower}) => tag !== 'RB' || /^(?:better|lain|lay|sat|stood)$/.test(lower))) return undefined
  const isLost =
    tag === 'VBG'
      ? have.relation === 'aux' &&
        (isSurelyGoverned(predicate, have) || !/^NN/.test(sentence.tokens[index + 1]?.tag ?? ''))
      : tag === 'JJ'
        ? isBareAdjective(predicate)
        : isLonelyParticiple(predicate) || isSaidOfObject(predicate)
  const subject = subjectOf(predicate)
  if (isByTime(predicate) || (tag === 'VBG' ? mayLackObject(have) : subject && isAfterNoun(subject))) return undefined
  const before = between.at(-1) ?? have
  return isLost && areSpaced(before, predicate) ? {before, lost: ['been']} : undefined
}

/** “Most cases are closed, an analysis of city data has found.”: what it found stands before. */
function isReportAtEnd({lemma, index, sentence: {tokens}}: Token, subject: Token): boolean {
  const start = leftEdge(subject).index
  return (
    finding.has(lemma) &&
    tokens[start - 1]?.text === ',' &&
    tokens.slice(0, start).some(isFiniteVerb) &&
    /^(?:[.,;:]|''|IN|CC)$/.test(tokens[index + 1]?.tag ?? '.')
  )
}

const finding = list(`
  allege calculate claim conclude confirm determine discover establish estimate find hear indicate learn note predict report
  reveal rule see show suggest warn
`)

/** “has making clocks since 1921”, not “has running water” */
const isSurelyGoverned = ({certainty, relation}: Token, have: Token) =>
  certainty.tag >= 0.97 && have.certainty.head >= 0.95 && /^(?:root|ccomp)$/.test(relation)

/** What figures and things do by themselves. */
export const changing = list(`
  burst cool crack crumble darken deepen dissolve double dry ease explode fade freeze grow halve harden heal leak melt narrow
  peel quadruple rot rust sag shatter shrink slip slow snap soften spill split spread stall swell tear thaw tighten treble
  triple wear widen wither
`)

/** “The bridge has built by prisoners”, “The names have not published yet”: the tree has a passive without its auxiliary. */
function isSaidOfObject({tag, dependents, index, relation, sentence}: Token): boolean {
  if (tag !== 'VBN' || !/^(?:root|ccomp|parataxis|conj)$/.test(relation)) return false
  if (dependents.some((other) => /^(?:i?obj|ccomp|xcomp|compound:prt|nsubj$)/.test(other.relation))) return false
  const subject = dependents.find((other) => other.relation === 'nsubj:pass' && other.index < index)
  if (!subject || !/^NN/.test(subject.tag)) return false
  // “had widened by 4 points”
  const isBy = dependents.some(
    (other) => other.relation === 'obl:agent' && other.index > index && sentence.tokens[index + 2]?.tag !== 'CD',
  )
  return (
    subject.certainty.relation >= (isBy ? 0.5 : 0.72) &&
    subject.certainty.head >= 0.9 &&
    /^(?:IN|TO|RB|\.|,)$/.test(sentence.tokens[index + 1]?.tag ?? '') &&
    (isBy || sentence.tokens[index + 1]?.lower !== 'by')
  )
}

/** Read as doubtful, how sure the doubt must be. */
const leastDoubt = 0.25

/** “has not published”, “The road had blocked by a tree”, “who have accused of it”: a verb that needs an object has none. */
function findOfPassive(participle: Token): Gap | undefined {
  if (!(isPast(participle) || participle.lower === 'cut') || !isWithoutObject(participle)) return undefined
  const auxiliaries = auxiliariesOf(participle)
  const [have] = auxiliaries
  if (auxiliaries.length !== 1 || !have || !/^(?:has|have|had)$/.test(have.text)) return undefined
  const {sentence, index, relation} = participle
  const subject = subjectOf(participle)
  const between = sentence.tokens.slice(have.index + 1, index)
  if (between.some(({tag}) => tag !== 'RB')) return undefined
  if (!subject) return isReadAgain(participle, have) ? {before: between.at(-1) ?? have, lost: ['been']} : undefined
  if (subject.index > have.index || isInRelative(participle) || isReportAtEnd(participle, subject)) return undefined
  if (
    relation === 'acl:relcl'
      ? !/^(?:who|which|that)$/.test(subject.lower)
      : !/^(?:root|conj|ccomp|advcl|parataxis)$/.test(relation)
  )
    return undefined
  // “Than the rest of them have achieved”
  if (
    sentence.tokens
      .slice(0, subject.index)
      .some((token) => /^(?:as|than|what|whatever|whom|much|many|like)$/.test(token.lower) && !isOfFigure(token))
  )
    return undefined
  const opening = between[0] ?? participle
  const isDoubted = [participle, opening].some(
    ({doubt}) => doubt?.kind === 'lost' && doubt.word === 'been' && doubt.certainty >= leastDoubt,
  )
  const isPassive = subject.relation === 'nsubj:pass' && subject.certainty.relation >= 0.6
  if (!isStrict(participle) && !((isDoubted || isPassive) && mayNeedObject(participle, subject))) return undefined
  // “She has published in several journals”
  if (/^(?:i|we)$/.test(subject.lower) ? !isDoubted : subject.tag === 'PRP' && participle.lemma === 'publish')
    return undefined
  if (isAfterNoun(subject) || (!isStrict(participle) && sentence.tokens[index + 1]?.text === ',')) return undefined
  // “had told of long nights”
  if (participle.lemma === 'tell' && /^(?:of|about)$/.test(sentence.tokens[index + 1]?.lower ?? '')) return undefined
  if (isByTime(participle) && !isStrict(participle) && !neverByItself.has(participle.lemma)) return undefined
  const before = between.at(-1) ?? have
  return areSpaced(before, participle) ? {before, lost: ['been']} : undefined
}

const telling = list('inform notify persuade remind tell')

/** “The staff have told that their jobs are at risk”, “had told to leave”: whoever tells tells somebody. */
function findOfTold(told: Token): Gap | undefined {
  const {lemma, tag, dependents, index, sentence, relation} = told
  if (!telling.has(lemma) || tag !== 'VBN' || !/^(?:root|conj|ccomp|advcl|parataxis)$/.test(relation)) return undefined
  const auxiliaries = auxiliariesOf(told)
  const [have] = auxiliaries
  const subject = subjectOf(told)
  if (auxiliaries.length !== 1 || !have || !/^(?:has|have|had)$/.test(have.text) || have.index !== index - 1)
    return undefined
  if (dependents.some((other) => /^i?obj$/.test(other.relation)) || sentence.after.includes('?')) return undefined
  // “had looked twice but had told by a fitter that it was safe”
  if (!subject) return isTold(told) ? {before: have, lost: ['been']} : undefined
  if (sentence.tokens.slice(0, subject.index).some((token) => /^(?:W.*)$/.test(token.tag) || token.lower === 'than'))
    return undefined
  return isTold(told) || opensWhatIsTold(sentence.tokens.slice(index + 1)) ? {before: have, lost: ['been']} : undefined
}

/** “by a fitter”: who told it stands behind. */
const isTold = ({sentence: {tokens}, index, dependents}: Token): boolean =>
  tokens[index + 1]?.lower === 'by' &&
  dependents.some(({relation, tag}) => relation === 'obl:agent' && /^NNP?S?$/.test(tag)) &&
  /^(?:DT|PRP\$|NNP)$/.test(tokens[index + 2]?.tag ?? '')

/** “that their jobs are at risk”, “to leave”, “for years to leave” */
function opensWhatIsTold([next, ...rest]: readonly Token[]): boolean {
  if (next?.lower === 'that') return next.tag === 'IN' && next.relation === 'mark'
  const at = next?.lower === 'for' ? rest.findIndex(({tag}) => tag === 'TO') : -1
  const [to, verb] = next?.tag === 'TO' ? [next, rest[0]] : at > 0 && at < 4 ? [rest[at], rest[at + 1]] : []
  const isTime = at < 1 || /^(?:day|week|month|year|decade|hour)s?$/.test(rest[at - 1]?.lower ?? '')
  return to !== undefined && verb?.tag === 'VB' && isTime
}

/** “the coins that, the police say, he had found in May”: what was done to them stands before. */
function isInRelative({relation, head}: Token): boolean {
  if (relation !== 'ccomp') return false
  for (let at = head; at; at = at.head) if (at.relation.startsWith('acl')) return true
  return false
}

/** “More than 300 jobs”, “As many as 300 jobs” */
const isOfFigure = ({index, sentence: {tokens}}: Token): boolean =>
  tokens.slice(index + 1, index + 4).some(({tag}) => tag === 'CD')

/** How sure a doubt must be, and how much easier the sentence must become to read, where the tree has no subject. */
const [leastDoubtAlone, leastGainAlone] = [0.5, 0.5]

/** “Most of the crew reported missing had found by noon”: the reading takes another verb for the sentence's, and finds its subject with “been”. */
function isReadAgain(participle: Token, have: Token): boolean {
  const {doubt, dependents, index} = participle
  if (doubt?.kind !== 'lost' || doubt.word !== 'been' || doubt.certainty < leastDoubtAlone) return false
  if (have.index !== index - 1 || dependents.some(({relation}) => /^(?:nsubj|csubj|i?obj|ccomp|expl)/.test(relation)))
    return false
  const trial = tryWord(participle, 'been')
  if (trial?.put.relation !== 'aux:pass' || trial.put.head !== trial.next || trial.gain < leastGainAlone) return false
  return trial.next.dependents.some(({relation, index: at}) => relation === 'nsubj:pass' && at < have.index)
}

const feastsAndMonths = new Set(['Easter', 'Christmas', ...months])

/** “had cleared by ten”, “by noon” */
export const isByTime = ({sentence: {tokens}, index}: Token): boolean =>
  tokens[index + 1]?.lower === 'by' &&
  (tokens[index + 2]?.tag === 'CD' ||
    /^(?:noon|midnight|dawn|dusk|nightfall|then|now)$|day$/.test(tokens[index + 2]?.lower ?? '') ||
    feastsAndMonths.has(tokens[index + 2]?.text ?? ''))

const mayNeedObject = (participle: Token, subject: Token): boolean => {
  const {lemma} = participle
  return (
    takesObject.has(lemma) ||
    mostlyTransitive.has(lemma) ||
    neverByItself.has(lemma) ||
    (lemma === 'cut' && cuttable.has(subject.lemma) && !cutsInto(participle))
  )
}

/** “has cut into profits” */
const cutsInto = ({index, sentence: {tokens}}: Token): boolean =>
  /^(?:across|down|in|into|through|to)$/.test(tokens[index + 1]?.lower ?? '')

/** What nobody does without something that it is done to, and that can be left out all the same: “those they had found”. */
const neverByItself = list('find expect trace earmark uncover spot slate diagnose resolve revive intercept')
const mostlyTransitive = list(`
  carry cover identify remove repair restore film invite keep lend plant promise put raise rewrite send set shelve store tell
  treat use warn
`)

/** “the prisoners his men had captured”: a clause without “that”. */
function isAfterNoun(subject: Token): boolean {
  const first = Math.min(subject.index, ...subject.dependents.map(({index}) => index))
  return /^(?:NN.*|CD|DT)$/.test(subject.sentence.tokens[first - 1]?.tag ?? '')
}

/** “It had raining for weeks”: so the tags have it, whatever the tree. */
function findBeforeGerund(gerund: Token): Gap | undefined {
  const {sentence, index, tag, certainty, lemma, lower} = gerund
  const have = sentence.tokens[index - 1]
  const subject = sentence.tokens[index - 2]
  const next = sentence.tokens[index + 1]
  if (
    tag !== 'VBG' ||
    certainty.tag < 0.9 ||
    inflect(lemma, 'VBG') !== lower ||
    !have ||
    !/^(?:has|have|had)$/.test(have.text)
  )
    return undefined
  if (!/^(?:it|he|she|they|we|there)$/.test(subject?.lower ?? '') || !/^(?:IN|TO|RB|DT|PRP\$?)$/.test(next?.tag ?? ''))
    return undefined
  // “The appeal that it has is …”
  if (mayLackObject(have) || !areSpaced(have, gerund)) return undefined
  return {before: have, lost: ['been']}
}

/** “The ferry has out of service since May”: “have” without an object. */
function findBeforePhrase(have: Token): Gap | undefined {
  const {text, relation, sentence, index, dependents, tag} = have
  const next = sentence.tokens[index + 1]
  if (!/^(?:has|have|had)$/.test(text) || !/^VB[DZP]$/.test(tag) || !/^(?:root|ccomp|conj)$/.test(relation))
    return undefined
  if (
    next?.tag !== 'IN' ||
    !/^(?:in|on|at|under|out|without|among|against|with)$/.test(next.lower) ||
    !areSpaced(have, next)
  )
    return undefined
  const subject = subjectOf(have)
  if (!subject || subject.index > index || sentence.after.includes('?') || isAfterNoun(subject)) return undefined
  if (Math.min(subject.index, ...subject.dependents.map((other) => other.index)) > 0) return undefined
  if (dependents.some((other) => !/^(?:nsubj|obl|advmod|punct|cc$|conj$|advcl$|mark$)/.test(other.relation)))
    return undefined
  // “The staff have in fact left”, “the most that he had in years”
  if (
    sentence.tokens
      .slice(0, index)
      .some(({lower}) => /^(?:as|than|what|whatever|whom|that|which|much|many|like)$/.test(lower))
  )
    return undefined
  return sentence.tokens.slice(index + 1).some(({tag: own}) => /^VB[DNZP]$/.test(own))
    ? undefined
    : {before: have, lost: ['been']}
}

/** “have able to”, and no noun behind it: “had open wounds”; nor what is a participle as well: “who has drunk from it”. */
const isBareAdjective = ({sentence, index, lower}: Token) =>
  /^(?:IN|TO|RB|[.,])$/.test(sentence.tokens[index + 1]?.tag ?? '') &&
  !isFormOf(lower, 'VBN') &&
  !/^(?:open|ready|due|available|left|damp)$|ed$/.test(lower)

/** “had renovated over the years”: a participle of a verb that has an object if it is not passive, and here has none. */
function isLonelyParticiple({tag, lemma, dependents, sentence, index, relation}: Token): boolean {
  if (!/^VB[ND]$/.test(tag) || !takesObject.has(lemma) || !/^(?:root|ccomp|parataxis)$/.test(relation)) return false
  if (dependents.some((other) => /^(?:i?obj|ccomp|xcomp|conj|compound:prt|parataxis)/.test(other.relation)))
    return false
  if (dependents.some((other) => /^W/.test(other.tag))) return false
  // “I have published in several journals”
  if (dependents.some((other) => /^nsubj/.test(other.relation) && other.tag === 'PRP')) return false
  return /^(?:IN|TO)$/.test(sentence.tokens[index + 1]?.tag ?? '') && sentence.tokens[index + 2]?.tag !== 'VBG'
}
