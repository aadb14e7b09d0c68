import {hasCapital, inflect, isFiniteVerb, list, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, hasEffect, hasSubject, pronounFor} from './clause.ts'
import {deliberateActs} from './deliberate-acts.generated.ts'

const saying = list(`
  say add admit allege announce argue believe claim complain conclude confirm decide deny discover explain fear feel find hear
  hope insist know learn note predict promise report reveal rule state stress suggest suspect tell think vow warn concede
  estimate show acknowledge realise realize boast joke maintain recall reckon assume notice understand
`)
/** What a fact does too, so that “that” may be the subject: “said that made him proud”. */
const factual = list(`
  be mean make leave need save take cause explain amount show help prove seem come go happen include remain work matter apply
  change cost add bring give keep let get lead put turn end begin start become affect allow enable encourage force prevent
  stop ensure require reflect represent suggest indicate depend follow involve raise reduce cut increase improve create
  contribute count suit fit please worry surprise upset hurt harm damage destroy do appear sound look feel draw drive
  undermine violate contain result play fall rise set send push trigger account contradict settle speak open threaten pose
  justify support confirm say tell appeal
`)

/** “said that could map the seabed”, “told the house that had been misled”: behind the conjunction stands a verb alone. */
export function findVerbAfterThat(that: Token): Token | undefined {
  if (that.lower !== 'that' || (that.tag === 'DT' && that.certainty.tag >= 0.6) || that.sentence.after.includes('?'))
    return undefined
  const {tokens} = that.sentence
  const [before, verb] = [tokens[that.index - 1], tokens[that.index + 1]]
  if (!before || !verb || !areSpaced(before, that) || !areSpaced(that, verb) || verb.text !== verb.lower)
    return undefined
  if (!isFiniteVerb(verb) || verb.certainty.tag < 0.6) return undefined
  const predicate = predicateOf(verb)
  if (predicate.index < verb.index || hasOtherSubject(predicate)) return undefined
  if (isResult(that)) return isReadAsClause(verb, predicate) ? verb : undefined
  if (!predicate.tag.startsWith('VB') && !moods.has(predicate.lower)) return undefined
  if (mayDescribe(verb) || opensCondition(verb)) return undefined
  // “something you notice that challenges your view”, “states that sign the pact”
  if (/^acl/.test(before.relation)) return undefined
  if (/^VB[DZ]$/.test(before.tag) && !(before.tag === 'VBZ' && (verb.tag === 'VBP' || !hasSubject(before))))
    return saying.has(before.lemma) &&
      isAct(predicate) &&
      (that.tag !== 'DT' || isOfPersons(predicate)) &&
      isRead(verb, predicate, before, that.tag === 'DT' ? 0.7 : 0.2)
      ? verb
      : undefined
  const teller = findSaying(before)
  return teller && predicate.relation.startsWith('acl') && isRead(verb, predicate, teller, 0.15) ? verb : undefined
}

/** “so thin that can be read through”; but “so much that was new” */
function isResult({index, sentence: {tokens}}: Token): boolean {
  const [so, quality] = tokens.slice(Math.max(0, index - 2), index)
  return so?.lower === 'so' && quality !== undefined && /^(?:JJ|RB)$/.test(quality.tag) && !amounts.has(quality.lower)
}
const amounts = list('much many little few far')

/** Whether a pronoun before the verb would be its subject, and the sentence be read about as easily. */
function isReadAsClause(verb: Token, predicate: Token): boolean {
  const trial = tryWord(verb, pronounFor(verb))
  const moved = trial?.tokens[predicate.index + 1]
  if (!trial || trial.gain < -1) return false
  return trial.put.relation.startsWith('nsubj') && trial.put.head === moved
}

/** What persons are, and facts are not: “said that was proud of it” */
const moods = list(`
  proud sorry glad happy unhappy disappointed relieved delighted pleased confident unaware aware ashamed grateful afraid
  willing unwilling reluctant keen eager innocent hopeful thankful angry furious upset devastated thrilled shocked appalled
  saddened worried convinced optimistic pessimistic unable determined satisfied dissatisfied surprised lucky
`)

const hasOtherSubject = (predicate: Token): boolean =>
  predicate.dependents.some(({relation, lower}) => /^(?:[nc]subj|expl)/.test(relation) && lower !== 'that')

/** “states that registered voters must be asked”; but “said that feared members would leave” */
function mayDescribe({tag, lemma, lower, dependents, sentence, index}: Token): boolean {
  const next = sentence.tokens[index + 1]
  if (tag !== 'VBD' || inflect(lemma, 'VBN') !== lower || !/^(?:NN.*|JJ.?|CC)$/.test(next?.tag ?? '')) return false
  return !dependents.some(({relation, tag: own}) => relation === 'ccomp' && /^VB|^JJ/.test(own))
}

/** “said that had the walkout come later, the play would have closed” */
const opensCondition = ({lower, index, sentence: {tokens}}: Token): boolean =>
  /^(?:had|were|should)$/.test(lower) &&
  /^(?:DT|PRP\$?|NN.*|EX)$/.test(tokens[index + 1]?.tag ?? '') &&
  tokens.slice(index + 2).some((token) => /^(?:would|could|might)$/.test(token.lower))

const isAct = (predicate: Token): boolean =>
  !factual.has(predicate.lemma) &&
  !hasEffect(predicate) &&
  !predicate.dependents.some(({relation}) => relation === 'aux:pass')

/** “said that had no plans”; but “said that had no effect” */
const isOfPersons = ({lemma, dependents}: Token): boolean =>
  lemma === 'have'
    ? dependents.some(({relation, lemma: object}) => relation === 'obj' && minded.has(object))
    : deliberate.has(lemma)
const minded = list('plan intention idea desire wish regret intent memory recollection knowledge')
const deliberate = new Set([
  ...deliberateActs,
  ...list(
    'seek shout ask hire buy learn consider wait wear feel remember forget pray smoke borrow apply sign eat sleep walk',
  ),
])

/** “said on Friday that”, “said yesterday in Leeds that”, “told the house that”: no word that a relative clause would describe. */
function findSaying(before: Token): Token | undefined {
  const isTold = before.head?.lemma === 'tell' && /^i?obj$/.test(before.relation) && before.head.index < before.index
  if (
    !isTold &&
    !(before.tag === 'NNP' && hasCapital(before.text)) &&
    !/^(?:yesterday|today|tonight)$/.test(before.lower)
  )
    return undefined
  let verb: Token | undefined = before
  while (verb && !(verb.tag.startsWith('VB') && saying.has(verb.lemma))) verb = verb.head
  if (!verb || !/^VB[DZ]$/.test(verb.tag) || verb.index > before.index || !hasSubject(verb)) return undefined
  return verb
}

/** Whether the sentence reads easier with a pronoun, as what was said. */
function isRead(verb: Token, predicate: Token, saying: Token, least: number): boolean {
  const trial = tryWord(verb, pronounFor(verb))
  const moved = trial?.tokens[predicate.index + 1]
  return (
    trial !== undefined &&
    trial.gain >= least &&
    trial.put.relation.startsWith('nsubj') &&
    trial.put.head === moved &&
    moved?.relation === 'ccomp' &&
    moved.head?.index === saying.index
  )
}
