import {
  auxiliariesOf,
  formsOfVerb,
  inflect,
  isFiniteVerb,
  isInClauseBelow,
  isInflectedAsVerb,
  isSmall,
  list,
  subordinators,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {hasVerbBehind, isOfCourt, measures} from './be.ts'
import {finiteClauseOf, subjectOf} from './clause.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'
import {strictVerbs} from './strict-verbs.generated.ts'
import {timesAndManners} from './times-and-manners.ts'

const strict = new Set(strictVerbs)
/** Those of them that the passive alone has before an infinitive: “ordered to pay”. */
const takesInfinitive = list(
  'force require schedule permit compel oblige urge persuade instruct encourage forbid authorize authorise empower entitle',
)
/** What opens an object rather than an adverbial: “contained between 7 and 9 million”. */
const opensObject = list(
  'that about around over nearly almost only up more out off between some back away down together forth',
)
/** How sure the reading must be that a subject belongs to its verb. */
const least = 0.7

/** “Her application rejected twice”, “said the driver arrested on Monday”: a verb that cannot do without an object has none. */
export function findLostPassive(verb: Token): Gap | undefined {
  if (!isPast(verb) || auxiliariesOf(verb).length || !(isWithoutObject(verb) || isExpectedToDo(verb))) return undefined
  if (hasVerbBehind(verb) || hasPastBehind(verb) || hasVerbBehindClause(verb) || isByMuch(verb) || isUndergone(verb))
    return undefined
  const subject = subjectOf(verb)
  if (subject && (isOneOfThem(subject) || isPutFirst(subject, verb))) return undefined
  const isLost = subject ? isLostBehind(subject, verb) || isPassiveAgain(subject, verb) : isLostBehindNoun(verb)
  if (!isLost) return undefined
  const {tokens} = verb.sentence
  let before = tokens[verb.index - 1]
  const noun = subject ?? (verb.head as Token)
  if (isAddedBehind(noun)) return undefined
  while (before && before.tag === 'RB' && before.index > noun.index + 1) before = tokens[before.index - 1]
  if (
    !before ||
    !/\p{L}$/u.test(before.text) ||
    /^(?:IN|CC)$/.test(before.tag) ||
    before.lower === 'not' ||
    !areSpaced(before, tokens[before.index + 1])
  )
    return undefined
  const next = tokens[verb.index + 1]
  return {before, lost: formsFor(noun, 'be'), isSure: next !== undefined && isResult(next)}
}

/** “codes adopted since the plant was approved call for more”: behind a clause of time, what may be a finite verb. */
function hasVerbBehindClause({sentence: {tokens}, index}: Token): boolean {
  const mark = tokens.findIndex((token, i) => i > index && clauseOpeners.test(token.lower) && token.relation === 'mark')
  const end = tokens.findIndex((token, i) => i > mark && /^(?:[,.:]|CC)$/.test(token.tag))
  const own = mark < 0 ? -1 : tokens.findIndex((token, i) => i > mark && i < end && isFiniteVerb(token))
  return (
    own > 0 &&
    tokens
      .slice(own + 1, end)
      .some(
        (token) =>
          isFiniteVerb(token) ||
          (/^(?:VBP?|NNS?)$/.test(token.tag) &&
            isInflectedAsVerb(token.lemma) &&
            /^(?:VB[ND]|NNS?|RB|RP|JJ)$/.test(tokens[token.index - 1]?.tag ?? '') &&
            /^(?:IN|DT|TO|RP|PRP\$?|CD|NNS)$/.test(tokens[token.index + 1]?.tag ?? '')),
      )
  )
}

const clauseOpeners = /^(?:after|as|because|before|if|once|since|till|unless|until|when|while|where)$/

/** “She waited, her coat torn at the sleeve”, “It was a snipe, that bird heard at dusk”: behind a whole clause and a comma. */
export const isAddedBehind = (noun: Token): boolean => {
  const {tokens} = noun.sentence
  const first = Math.min(noun.index, noun.dependents[0]?.index ?? noun.index)
  const clause = tokens.slice(0, Math.max(0, first - 1))
  return (
    tokens[first - 1]?.text === ',' &&
    /^(?:DT|PRP\$)$/.test(tokens[first]?.tag ?? '') &&
    clause.some(isFiniteVerb) &&
    (/^th(?:at|is|ose|ese)$/.test(tokens[first]?.lower ?? '') || !subordinators.has(clause[0]?.lower ?? ''))
  )
}

/** “Rivals she dismissed as amateurs”: an object before the subject. */
const isPutFirst = ({index}: Token, {dependents, index: end}: Token): boolean =>
  dependents.some(({relation, index: at, tag}) => at > index && at < end && tag === 'PRP' && /^nsubj/.test(relation))

/** “He had his hair cut, his car stolen and his leg broken.” */
const isUndergone = ({sentence: {tokens}, index}: Token): boolean => {
  const had = tokens
    .slice(0, index)
    .findLast(({lemma, relation}) => /^(?:get|have|leave|see)$/.test(lemma) && relation !== 'aux')
  const first = had && tokens.slice(had.index + 1, index).find(({tag}) => /^VB/.test(tag))
  return first?.tag === 'VBN' && first.index > (had?.index ?? 0) + 1
}

/** “37 plates, one of them broken” */
const isOneOfThem = ({dependents, index, sentence: {tokens}}: Token): boolean =>
  tokens[index - 1]?.text === ',' &&
  dependents.some(({relation, lower}) => relation === 'nmod' && /^(?:them|us|which|whom)$/.test(lower))

/** “Scientists not involved in the work called it careful”: what may be the verb, whatever the reading takes it for. */
const hasPastBehind = ({sentence: {tokens}, index}: Token): boolean =>
  tokens.some(
    (token) =>
      token.index > index &&
      token.tag === 'VBN' &&
      inflect(token.lemma, 'VBD') === token.lower &&
      /^(?:DT|PRP\$?|CD|NNPS?)$/.test(tokens[token.index + 1]?.tag ?? '') &&
      !auxiliariesOf(token).length,
  )

/** “carried by 41 votes” */
const isByMuch = ({dependents}: Token) =>
  dependents.some(({relation, lemma}) => relation === 'obl:agent' && measures.has(lemma))

const isLostBehind = (subject: Token, verb: Token) =>
  subject.certainty.head >= least &&
  mayBeSubject(subject, verb) &&
  (isStrict(verb) || isOnlyParticiple(verb) || isJudged(verb) || isReadAsPassive(subject, verb)) &&
  isClauseOfItsOwn(verb, subject)

/** “The title won by Ana Silva”: the tree has the passive without its auxiliary, and names who did it. */
const isReadAsPassive = ({relation, certainty, dependents}: Token, verb: Token): boolean =>
  relation === 'nsubj:pass' &&
  // “The lane passed by a chapel.”
  verb.lemma !== 'pass' &&
  certainty.relation >= 0.45 &&
  dependents.some(({relation: own}) => /^(?:det|nmod:poss)$/.test(own)) &&
  verb.dependents.some(
    (agent) =>
      agent.relation === 'obl:agent' &&
      agent.index > verb.index &&
      /^NNP?S?$/.test(agent.tag) &&
      !places.has(agent.lemma),
  )

/** By what one comes, goes and stands: “The widow left by a side door”, “The train halted by a signal box.” */
const places = list(`
  alley arch bank barn boat bonfire box bridge brook bus cab canal candle car chapel church coach corner creek ditch door doorway
  entrance exit fence ferry field fire fireplace ford fountain gate gateway grave harbor harbour hedge hill lake lamp lamppost
  lane mill path pier plane pond pool post quay railway river road rock roadside route sea shore stair stairs staircase stall
  stile stove stream street stretch table tower track train tram tree tunnel wall well window wood yard
`)

/** How sure a doubt must be, and how much surer the sentence must be read with the auxiliary. */
const [leastDoubt, leastGain] = [0.5, 1]

/** “…, and that the last call answered by a fireman”, “The first layoffs expected in May”: read again, it is a passive of the same subject. */
function isPassiveAgain(subject: Token, verb: Token): boolean {
  const {doubt, sentence, index} = verb
  if (doubt?.kind !== 'lost' || !/^(?:is|are|was|were)$/.test(doubt.word ?? '') || doubt.certainty < leastDoubt)
    return false
  if (!/^NNS?$/.test(subject.tag) || subject.index !== index - 1 || subject.certainty.head < 0.5) return false
  if (!subject.dependents.some(({relation, lower}) => /^(?:det|nmod:poss)$/.test(relation) && !/^an?$/.test(lower)))
    return false
  if (/^(?:than|as|what|whatever|whom)$/.test(wordBeforePhrase(subject)?.lower ?? '')) return false
  const trial = tryWord(verb, doubt.word ?? '')
  if (
    !trial ||
    trial.gain < (isExpectedToDo(verb) ? 0 : leastGain) ||
    trial.put.relation !== 'aux:pass' ||
    trial.put.head !== trial.next
  )
    return false
  const {next} = trial
  if (!/^(?:root|ccomp|conj|parataxis|advcl)$/.test(next.relation)) return false
  if (next.dependents.some(({relation, tag}) => /^(?:i?obj|xcomp|ccomp)$/.test(relation) && tag !== 'VB')) return false
  const isOfSubject = next.dependents.some(({relation, index: at}) => relation === 'nsubj:pass' && at === subject.index)
  const isDone =
    isStrict(verb) || isExpectedToDo(verb) || (verb.lemma === 'expect' && sentence.tokens[index + 1]?.tag === 'IN')
  return isOfSubject && (isDone || (doneBy.has(verb.lemma) && next.dependents.some(isSomebody)))
}

/** “The road expected to reopen on Thursday”: what expects nothing is expected to do something. */
const isExpectedToDo = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'expected' && tokens[index + 1]?.tag === 'TO' && expectNothing.has(tokens[index - 1]?.lemma ?? '')

const expectNothing = list(`
  announcement appeal auction ballot bill bridge budget building by-election canal case ceremony concert conference construction
  cost count crossing deal decision delivery demand election exhibition export fair fare festival fight final flood forecast
  funeral game hearing inflation inflow inquest inquiry investigation journey launch law lawsuit lane level line lock match
  measure meeting motorway move network opening operation parade performance plan price procedure profit project production
  race rain railway rate reading referendum repair report result revenue river road rollout route rule ruling runway sale
  search season sentencing service session show shutdown snow stadium storm strike summit survey talks tax temperature test
  tournament traffic trial tunnel turnout verdict vote wave weather wedding work
`)

/** What is done by somebody where “by” follows, besides: no verb that has a place, a measure or a rule behind it. */
const doneBy = list(`
  answer ask attack beat bite bring build call carry chair choose clean collect cook deliver design discover draw edit
  feed film find fire fix give hear help hire hit host kick lead light make manage mend open own paint perform photograph
  present publish pull push record ring save score see send serve sew shoot sign spot steal sweep take teach tell throw
  translate use watch wear write
`)

/** “by a fireman”; not “by Monday” */
const isSomebody = ({relation, tag, lemma, dependents, index}: Token): boolean =>
  relation === 'obl:agent' &&
  /^NNP?S?$/.test(tag) &&
  !measures.has(lemma) &&
  dependents.some((other) => other.relation === 'det' && other.index < index)

const wordBeforePhrase = ({sentence: {tokens}, index, dependents}: Token): Token | undefined =>
  tokens[Math.min(index, ...dependents.map((each) => each.index)) - 1]

/** A noun that the tree has with a participle, and no verb: “The contract awarded to a firm in March.” */
function isLostBehindNoun(verb: Token): boolean {
  const {relation, head: noun, tag} = verb
  if (relation !== 'acl' || tag !== 'VBN' || !noun || noun.index > verb.index || !noun.tag.startsWith('NN'))
    return false
  return isFragment(verb, noun) || isSaid(verb, noun) || isBesideAnotherSubject(verb, noun)
}

export const isPast = ({tag, lemma, lower, text}: Token) =>
  /^VB[DN]$/.test(tag) && isSmall(text) && lemma !== lower && formsOfVerb(lemma, 'VBN').includes(lower)

/** A past form, by its letters, of a verb that has an object unless it is passive. */
export const isStrict = (verb: Token): boolean =>
  isPast(verb) && (strict.has(verb.lemma) || verb.dependents.some((other) => isParticleOf(verb, other)))

/** “taken”, “shown”: neither a past form nor one of a verb that is used without an object. */
const isOnlyParticiple = ({lemma, lower}: Token) =>
  !formsOfVerb(lemma, 'VBD').includes(lower) && !intransitive.has(lemma) && lower !== 'been'

const intransitive = list(
  'be become go come run rise arise fall begin do grow swim shrink sink spring fly lie ring sing drink ride drive',
)

/** “The contract awarded to a firm in March.” */
function isFragment(verb: Token, noun: Token): boolean {
  const {sentence, dependents, index, relation} = noun
  const opening = sentence.tokens[0]
  if (
    relation !== 'root' ||
    !opening ||
    !dependents.includes(opening) ||
    !/^(?:det|nmod:poss|nummod)/.test(opening.relation)
  )
    return false
  // “Four pitchers combined to allow one run.”
  const next = sentence.tokens[verb.index + 1]
  if (next?.tag === 'TO' && next.relation === 'mark' && !takesInfinitive.has(verb.lemma)) return false
  // “Five reserves combined for the other ten.”
  if (!isStrict(verb) && !isOnlyParticiple(verb) && !verb.dependents.some(isDoer)) return false
  if (/^(?:An?|No|One|Another)$/.test(opening.text) || !/^[.]/.test(sentence.after)) return false
  if (sentence.paragraph.kind !== 'paragraph' || sentence.tokens.some(({text}) => /^[:;–—()]$/.test(text))) return false
  return !sentence.tokens.some(
    (token) => isFiniteVerb(token) && !isInClauseBelow(token, verb) && !isInRelative(token, index),
  )
}

/** “by a fireman”, “by snow” */
const isDoer = ({relation, tag, lemma}: Token): boolean =>
  relation === 'obl:agent' && /^NN/.test(tag) && !measures.has(lemma)

/** “He said the money stolen from a church.” */
const isSaid = (verb: Token, {relation, head, dependents, sentence}: Token) =>
  relation === 'obj' &&
  /^(?:say|argue|insist|warn)$/.test(head?.lemma ?? '') &&
  /^VBD|^VBZ/.test(head?.tag ?? '') &&
  dependents.some((other) => /^(?:det|nmod:poss|nummod)/.test(other.relation)) &&
  !sentence.tokens.slice(verb.index + 1).some(isFiniteVerb)

/** “Because the road blocked by snow, the trucks turned back.”: two subjects of one verb, the first behind a conjunction. */
function isBesideAnotherSubject(verb: Token, {relation, head, dependents, sentence, index}: Token): boolean {
  if (!relation.startsWith('nsubj') || !head) return false
  const first = Math.min(index, ...dependents.map((other) => other.index))
  if (!/^(?:because|if|when|although|though|while|until|unless)$/.test(sentence.tokens[first - 1]?.lower ?? ''))
    return false
  return head.dependents.some((other) => other.relation.startsWith('nsubj') && other.index > verb.index)
}

const isInRelative = (token: Token, noun: number) => {
  for (let at: Token | undefined = token; at && at.index !== noun; at = at.head)
    if (/^(?:acl:relcl|advcl)/.test(at.relation)) return true
  return false
}

/** Has neither an object nor what could be one: a clause, a particle, a question word, an object shared with the next verb. */
export function isWithoutObject(verb: Token): boolean {
  const {dependents, sentence, index, lemma} = verb
  const [next, second] = [sentence.tokens[index + 1], sentence.tokens[index + 2]]
  if (
    !next ||
    /[?!]/.test(sentence.after) ||
    opensObject.has(next.lower) ||
    // “had regained at least half of it”
    (next.lower === 'at' && /^(?:least|most)$/.test(second?.lower ?? '')) ||
    // “seized on the mistake”; “The engine seized up”, “A motor then seized.”
    (lemma === 'seize' && (/^(?:up|(?:up)?on)$/.test(next.lower) || (verb.relation === 'root' && next.tag === '.'))) ||
    isOfCourt(verb)
  )
    return false
  if (dependents.some(({tag, relation}) => /^W[DP]/.test(tag) && !relation.startsWith('nsubj'))) return false
  if (
    dependents.some(
      (other) =>
        notWithPassive.test(other.relation) && !isTime(other) && !isParticleOf(verb, other) && !isResult(other),
    )
  )
    return false
  // “recognized at an early stage that the plan had failed”
  if (sentence.tokens.slice(index + 1, index + reach).some(opensClause)) return false
  if (isJudged(verb)) return true
  if (dependents.some(({relation}) => relation === 'xcomp') && !(next.tag === 'TO' && takesInfinitive.has(lemma)))
    return false
  // “broke and mended the cup”
  if (
    next.tag === 'CC' &&
    dependents.some(
      (other) => /^conj/.test(other.relation) && other.dependents.some(({relation}) => relation === 'obj'),
    )
  )
    return false
  if (next.relation === 'compound:prt' && next.head === verb) return true
  const isAtTime = /^(?:last|next|this|early|late|each|every)$/.test(next.lower) && /^NN/.test(second?.tag ?? '')
  return (
    isAtTime ||
    opensCountOfTime(next) ||
    isResult(next) ||
    /^(?:IN|TO|[.])$/.test(next.tag) ||
    /day$/.test(next.text) ||
    (next.tag === 'RB' && /^(?:IN|TO|[.])$/.test(second?.tag ?? '.'))
  )
}

/** “where he pronounced dead”: who is said to be so is its object. */
const isJudged = ({lemma, index, sentence: {tokens}}: Token): boolean => {
  const [next, second] = [tokens[index + 1], tokens[index + 2]]
  return judging.has(lemma) && states.has(next?.lower ?? '') && /^(?:[.,]|IN|CC|WRB|RB)$/.test(second?.tag ?? '.')
}
const judging = list('certify declare deem find judge presume pronounce report')
const states = list(
  'alive dead fit guilty insane insolvent innocent liable missing safe unconscious unfit unharmed unhurt unsafe',
)

/** “rejected 21-18”: how many were for it and against it. */
export const isResult = ({tag, index, sentence: {tokens}}: Token): boolean =>
  tag === 'CD' &&
  /^[-–]$/.test(tokens[index + 1]?.text ?? '') &&
  tokens[index + 2]?.tag === 'CD' &&
  !/^NN/.test(tokens[index + 3]?.tag ?? '.')

const spans = list('second minute hour day night week fortnight month year decade century season')

/** “sacked four times”, “arrested a week earlier”, “two days before the vote” */
function opensCountOfTime({tag, lower, index, sentence: {tokens}}: Token): boolean {
  const [noun, behind] = [tokens[index + 1], tokens[index + 2]]
  if (!noun || !(tag === 'CD' || /^(?:an?|several|many|some)$/.test(lower))) return false
  if (noun.lower === 'times') return behind?.lower !== 'as'
  return spans.has(noun.lemma) && /^(?:earlier|later|before|after|ago)$/.test(behind?.lower ?? '')
}

/** How far behind the verb a clause may stand that is its object. */
const reach = 16
const opensClause = ({lower, relation}: Token) =>
  /^(?:what|how|whether|why)$/.test(lower) || (lower === 'that' && relation === 'mark')

const notWithPassive = /^(?:i?obj|ccomp|compound:prt|parataxis|dep|reparandum|expl)/
const isTime = ({relation, lower}: Token) => relation === 'obj' && timesAndManners.has(lower) && lower !== 'moment'

/** Verbs that have an object with a particle: “called off”. */
const withParticle = new Map(
  Object.entries({
    off: list('call cut lay seal cordon write fend break sell'),
    out: list('carry rule phase wipe single vote'),
    down: list('tear turn hand bring vote pull shoot knock'),
    over: list('hand'),
    up: list('snap swallow'),
    back: list('scale'),
    in: list('swear'),
    together: list('piece'),
  }),
)
const isParticleOf = ({lemma, index}: Token, particle: Token) =>
  particle.relation === 'compound:prt' &&
  particle.index === index + 1 &&
  withParticle.get(particle.lower)?.has(lemma) === true

/** “the research they conducted in May”: a pronoun behind a noun opens a relative clause. */
function mayBeSubject({tag, lower, index, sentence}: Token, verb: Token): boolean {
  if (!/^(?:NN.*|PRP|WDT|WP|CD)$/.test(tag) || lower === 'you' || lower === 'i') return false
  if (tag !== 'PRP') return true
  const before = sentence.tokens[index - 1]
  return !/^(?:NN.*|CD)$/.test(before?.tag ?? '') && !/^[,.]$/.test(sentence.tokens[verb.index + 1]?.text ?? '')
}

function isClauseOfItsOwn(verb: Token, subject: Token): boolean {
  const {relation, head, sentence} = verb
  const others = sentence.tokens.filter((token) => isFiniteVerb(token) && token !== verb)
  if (
    others.some(
      ({index}, i) => index > subject.index && index < verb.index && !isInClauseBelow(others[i] as Token, verb),
    )
  )
    return false
  if (relation === 'root')
    return !others.some((token) => token.index > verb.index && !isInClauseBelow(token, verb) && !isJoined(token, verb))
  // “was shot, and she taken hostage”
  if (relation === 'conj')
    return head !== undefined && !auxiliariesOf(head).length && isFiniteVerb(head) && !head.relation.startsWith('acl')
  if (relation === 'acl:relcl')
    return /^(?:who|which)$/.test(subject.lower) || verb.dependents.some(({lower}) => lower === 'where')
  return finiteClauseOf(verb, subject) !== undefined
}

/** In a clause that is joined to the verb's. */
function isJoined(token: Token, verb: Token): boolean {
  for (let at: Token | undefined = token; at && at !== verb; at = at.head)
    if (/^(?:conj|parataxis)/.test(at.relation)) return true
  return false
}
