import {
  isFiniteVerb,
  isInflectedAsVerb,
  leftEdge,
  list,
  mandatives,
  type Token,
  tryWord,
} from '../../src/rule-kit/index.ts'
import {endsContactClause, endsFreeRelative} from './clause.ts'
import {areSpaced, type Gap} from './gap.ts'
import {isTaker, mayBeWanted, takesObjectAndInfinitive} from './infinitive.ts'
import {isOnlyPlain} from './plain-verb.ts'
import {timesAndManners} from './times-and-manners.ts'

/** How sure the second reading must be of an infinitive. */
const leastOfInfinitive = 0.96

/** “is expected cost $3 million”, “asked the jurors look at it”, “flew to Geneva meet her”: where a doubt is, and “to” makes the sentence easier to read. */
export function findDoubtedTo(token: Token): Gap | undefined {
  const {text, sentence, index} = token
  if (!/^\p{Ll}{2,}$/u.test(text) || !isInflectedAsVerb(token.lower)) return undefined
  const before = sentence.tokens[index - 1]
  if (!before || !areSpaced(before, token) || !/^(?:\p{L}+|\d+)$/u.test(before.text)) return undefined
  const certainty = doubtOf(token)
  if (!certainty && !isUnread(token, before)) return undefined
  // “updated the index file a few hours ago”
  if (token.tag.startsWith('NN') && before.tag.startsWith('NN')) return undefined
  // “gave him match figures of 11 for 171”
  if (before.relation === 'iobj' && [token, sentence.tokens[index + 1]].every((each) => each?.tag.startsWith('NN')))
    return undefined
  // “how drops in pressure change the reading”: a subject that was read as a verb
  if (token.dependents.some(isVerbAsSubject)) return undefined
  // “were hard hit”, “hard won”
  if (before.lower === 'hard' && isParticipleToo.has(token.lower)) return undefined
  if (sentence.after.includes('?') || !mayBeInfinitive(token, before)) return undefined
  const frame = certainty ? (besideVerb(token, before) ?? frameOf(token, before)) : frames.unread
  if (!frame || certainty < frame.doubt) return undefined
  const trial = tryWord(token, 'to')
  if (trial?.next.tag !== 'VB' || trial.next.certainty.tag < leastOfInfinitive || trial.put.tag !== 'TO')
    return undefined
  // “The trust hopes raise £2 million”; but “The club's hopes take a knock”
  return trial.gain >= (before.lower === 'hopes' ? 2 : frame.gain) ? {before, lost: ['to']} : undefined
}

const isVerbAsSubject = ({relation, tag}: Token): boolean => relation === 'nsubj' && tag === 'VBZ'

/** “She expects retire”, “were told wait”: a finite verb, or the participle of one, and right behind it a plain form. */
function besideVerb(token: Token, before: Token): Frame | undefined {
  const {tag, lemma, relation, dependents, head} = before
  // “told thank you”, “Yorkshire hopes rest on Barnsley”
  if (token.lower === 'thank' || before.lower === 'hopes') return undefined
  if (/^(?:aux|cop)/.test(relation) || !/^VBP?$/.test(token.tag)) return undefined
  const isPassive = /^VB[DN]$/.test(tag) && dependents.some((each) => each.lemma === 'be' && each.index < before.index)
  // “The boats that were sold sail again.”
  if (isPassive && !/^(?:let|go|come|help)$/.test(lemma))
    return /relcl/.test(relation) && head?.tag !== 'NN' ? undefined : frames.passive
  if (!/^VB[DZ]$/.test(tag) || causatives.has(lemma) || lemma === 'be' || before.certainty.tag < 0.8) return undefined
  // “shifts focus”
  if (!isOnlyPlain(token.lower) && !isTaker(before) && !intending.has(lemma)) return undefined
  return /relcl|ccomp/.test(relation) || isSaidOfNoun(before) ? undefined : frames.verb
}

/** “The prices of goods the firm makes remain low”: a noun stands right before the subject. */
function isSaidOfNoun({dependents, sentence}: Token): boolean {
  const subject = dependents.find(({relation}) => relation.startsWith('nsubj'))
  return subject === undefined || /^NN/.test(sentence.tokens[leftEdge(subject).index - 1]?.tag ?? '')
}

const doubtOf = ({doubt}: Token): number => (doubt?.kind === 'lost' && doubt.word === 'to' ? doubt.certainty : 0)

/** “plans close two shops”, “considered whether appeal against it”: a verb that was read as something else, and not surely. */
const isUnread = ({tag, lower, certainty, sentence, index}: Token, before: Token): boolean => {
  if (!/^(?:JJ|NN|RB|VBN)$/.test(tag) || !isInflectedAsVerb(lower)) return false
  const next = sentence.tokens[index + 1]
  if (before.lower === 'whether') return /^(?:DT|PRP\$|IN)$/.test(next?.tag ?? '')
  return (
    /^VB[DZ]$/.test(before.tag) &&
    intending.has(before.lemma) &&
    certainty.tag < 0.7 &&
    /^(?:DT|PRP\$|CD|\$)$/.test(next?.tag ?? '')
  )
}

/** What one does is to come, and never a thing. */
const intending = list('agree aim attempt decide decline fail hesitate hope intend plan pledge refuse threaten vow')

/** How sure the doubt must be, and how much easier the sentence must become to read. */
interface Frame {
  doubt: number
  gain: number
}

function frameOf(token: Token, before: Token): Frame | undefined {
  if (before.lower === 'hopes')
    return /^(?:DT|PRP\$|CD|\$)$/.test(token.sentence.tokens[token.index + 1]?.tag ?? '')
      ? frames.behindTaker
      : undefined
  const verb = verbBefore(token)
  const isNoun = before.tag.startsWith('NN')
  if (verb?.lemma === 'have' && (havings.has(before.lower) || (isNoun && isTaker(before)))) return frames.held
  if (isNoun && isTaker(before) && opensSentence(token, before)) return frames.opening
  if (endsFreeRelative(before)) return undefined
  // “the desks that Interior manages share it”, “by all means write”
  if (endsContactClause(before)) return undefined
  if (before.lower === 'means') return undefined
  if (isTaker(before) && !(isNoun && verb && verb.lemma !== 'make' && isLicensed(token, verb)))
    return frames.behindTaker
  // “required him report”
  if (verb && objects.has(before.lower) && mandatives.has(verb.lemma) && !causatives.has(verb.lemma))
    return frames.behindPresent
  if (before.lower === 'on' && verb?.lemma === 'go' && verb.index === before.index - 1) return frames.behindTaker
  if (!verb || isLicensed(token, verb) || mayBeWanted(token, verb)) return undefined
  // “told me these things happen”, “I told him quit”
  if (verb.lemma === 'tell' && (token.word?.quotation || hasPronounAndSubject(verb, before))) return undefined
  if (takesObjectAndInfinitive(verb))
    return /^VB[DN]$/.test(verb.tag) && doubtOf(token) < frames.behindPresent.doubt
      ? frames.behindObject
      : frames.behindPresent
  if (verb.lemma === 'take' && isOfTime(before, verb) && !token.tag.startsWith('NN')) return frames.taking
  // “gave voters three weeks return their ballots”
  if (before.tag === 'NNS' && timesAndManners.has(before.lower)) return frames.behindTime
  // “thick black claws tap out sums”
  if (/^(?:NNS|VBN)$/.test(before.tag) || /^(?:people|police)$/.test(before.lower) || isParticipleToo.has(token.lower))
    return undefined
  // “boats headed to China pass through”
  if (token.tag === 'VBP' && token.certainty.tag >= 0.5) return undefined
  // “this site refresh”
  if (before.tag === 'NN' && token.tag.startsWith('NN') && token.certainty.tag >= 0.5) return undefined
  return isOneOfRank(token, verb) ? frames.ranked : frames.purpose
}

/** “let anyone who wished come and count”, “let him who has sworn under oath answer” */
export function isOfThoseLet({index, sentence: {tokens}}: Token): boolean {
  const who = tokens.findLast(
    ({tag, lower, index: at}) => at < index && tag.startsWith('W') && /^(?:who|that|which)$/.test(lower),
  )
  if (!who) return false
  const leads = tokens.slice(Math.max(0, who.index - 3), who.index)
  return (
    leads.some(({lemma}) => /^(?:let|make|help|see|hear|watch)$/.test(lemma)) ||
    (who.index === index - 1 && leads.some(({lemma}) => causatives.has(lemma)))
  )
}

/** Measured on open edited text, up to where false alarms begin. */
const frames = {
  passive: {doubt: 0.3, gain: 0.7},
  verb: {doubt: 0.35, gain: 1},
  held: {doubt: 0.5, gain: 0.5},
  opening: {doubt: 0.3, gain: 1.5},
  behindTaker: {doubt: 0.85, gain: 0.4},
  behindObject: {doubt: 0.3, gain: 1},
  behindPresent: {doubt: 0.75, gain: 0.5},
  behindTime: {doubt: 0.95, gain: 1},
  ranked: {doubt: 0.7, gain: 1},
  purpose: {doubt: 0.88, gain: 1},
  taking: {doubt: 0.35, gain: 0.7},
  unread: {doubt: 0, gain: 0.9},
} as const satisfies Readonly<Record<string, Frame>>

/** What one has, or not, before an infinitive: “had not had the heart take it down”. */
const havings = list(`
  audacity capacity courage decency foresight gall grace guts heart luck means money nerve patience presence resources
  skill stamina stomach strength temerity time will wisdom wit wits
`)

/** “a clinic run by the church” */
const isParticipleToo = list(
  'save run cut put set hit shut let become come read spread split cast cost hurt beset overrun',
)

/** “Plans turn the church into flats have divided the village”: a verb follows that has no other subject. */
function opensSentence(token: Token, noun: Token): boolean {
  const {tokens} = token.sentence
  if (tokens.slice(0, noun.index).some(({tag}) => /^(?:VB.?|MD|W.*|,)$/.test(tag))) return false
  const next = tokens.findIndex((other) => other.index > token.index && isFiniteVerb(other))
  const behind = tokens.slice(token.index + 1, next)
  return next > 0 && !behind.some(({tag, text}) => /^(?:W.*|PRP|CC|VB.?)$/.test(tag) || /^(?:that|[,;:—–])$/.test(text))
}

/** “took four hours put out”, “longer than it will take count these” */
const isOfTime = (before: Token, take: Token): boolean =>
  before === take
    ? take.dependents.some(({lower}) => lower === 'it') ||
      take.head?.dependents.some(({lower}) => lower === 'it') === true
    : before.tag === 'NNS' &&
      timesAndManners.has(before.lower) &&
      before.sentence.tokens[before.index - 1]?.tag === 'CD'

/** “was the first rider in a decade win both” */
const isOneOfRank = ({sentence, index}: Token, verb: Token) =>
  verb.lemma === 'be' &&
  sentence.tokens
    .slice(verb.index, index)
    .some(({lower, tag}) => tag === 'JJS' || /^(?:first|last|only|second|third)$/.test(lower))

/** No noun for certain, and no verb that has its subject right before. */
function mayBeInfinitive(token: Token, before: Token): boolean {
  if (/^(?:only|possible|needs?|dared?|ability)$/.test(before.lower)) return false
  // “needed help getting it done”, “the right fit”, “used drop-down menus”
  if (token.lower === 'help' && before.lemma === 'need') return false
  const next = token.sentence.tokens[token.index + 1]
  const isNoun =
    token.tag === 'NN' &&
    !isOnlyPlain(token.lower) &&
    (doubtOf(token) < 0.99 || !/^(?:DT|IN|PRP\$)$/.test(next?.tag ?? ''))
  if (/^(?:right|free|set|due|used|hard|happy|way)$/.test(before.lower) && isNoun) return false
  // “refuse outline permission”: two nouns, of which the second has no article.
  if (/^VB[DZPG]?$/.test(before.tag) && next?.tag === 'NN' && !isOnlyPlain(token.lower)) return false
  // “declined comment”, “began work”, “Yorkshire hopes rest on Barnsley”
  if (/^(?:comment|work|talks)$/.test(token.lower) && /^(?:decline|begin)$/.test(before.lemma)) return false
  if (/^(?:tryna|wanna|gonna|gotta)$/.test(before.lower)) return false
  return !(token.lower === 'leave' && /^(?:to|of)$/.test(token.sentence.tokens[token.index + 1]?.lower ?? ''))
}

const between = /^(?:DT|PDT|JJ[RS]?|NNP?S?|PRP\$?|CD|POS|RB|IN|CC|HYPH|SYM|TO|RP|\$)$/

/** With whom it is told, and the subject of a clause: “told me these things happen”. */
const hasPronounAndSubject = ({sentence: {tokens}, index}: Token, before: Token) =>
  tokens[index + 1]?.tag === 'PRP' && before.index > index + 1

/** The verb of the clause, with nothing between but phrases. */
function verbBefore({sentence: {tokens}, index}: Token): Token | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    if (/^(?:VB.?|MD)$/.test(token.tag)) return token
    if (!between.test(token.tag)) return undefined
  }
  return undefined
}

/** Verbs with an object and a plain form behind them. */
const causatives = list(
  'let make help see hear watch have observe feel notice listen bid do find get go come need dare',
)

const objects = list('him them us me')

const isLicensed = (token: Token, verb: Token) =>
  verb.tag === 'MD' ||
  (causatives.has(verb.lemma) && !verb.relation.startsWith('aux')) ||
  (mandatives.has(verb.lemma) && !(/^(?:ask|urge|order|advise|direct)$/.test(verb.lemma) && token.lower !== 'be')) ||
  token.sentence.tokens
    .slice(Math.max(0, verb.index - 2), token.index)
    .some(({lower}) => /^(?:than|rather)$/.test(lower))
