import {
  isFiniteVerb,
  isInflectedAsVerb,
  isSmall,
  lemmaOf,
  list,
  reflexivePronouns,
  soundOf,
  type Token,
} from '../../src/rule-kit/index.ts'
import {verbsToo} from './auxiliary.ts'
import {changing, isByTime} from './been.ts'
import {endsContactClause, endsFreeRelative} from './clause.ts'
import {isDepictive, mayBeContactClause} from './contact-clause.ts'
import {findDoubtedBe} from './doubted-be.ts'
import {findDoubtedHave} from './doubted-have.ts'
import {findDoubtedOf, mayBeOfVerb} from './doubted-of.ts'
import {findDoubtedPlainBe} from './doubted-plain-be.ts'
import {findDoubtedTo, isOfThoseLet} from './doubted-to.ts'
import {areSpaced, type Gap, mayBeGapped} from './gap.ts'
import {isBareObject} from './infinitive.ts'
import {ofNouns} from './of-nouns.generated.ts'
import {isAddedBehind} from './passive.ts'
import {isOnlyPlain} from './plain-verb.ts'
import {isDemanded} from './right.ts'
import {findSurelyDoubted} from './surely-doubted.ts'
import {opensTime} from './times-and-manners.ts'
import {findVerbless} from './verbless.ts'

const ofNoun = new Set(ofNouns)

/** How sure the doubt must be of each word: measured on edited text, where the commoner ones are doubted more often. */
const least: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{to: 0.88, of: 0.9, in: 0.99, for: 0.98, on: 0.98, by: 0.96, with: 0.98, as: 0.96, from: 0.8},
    ...{be: 0.75, is: 0.82, are: 0.82, was: 0.85, were: 0.7, been: 0.88, has: 0.55, have: 0.9, had: 0.65},
    ...{that: 0.93, which: 0.85, who: 0.88, it: 0.95, he: 0.9, will: 0.85},
  }),
)

/** Words that could stand there as well. */
const others: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    is: ['is', 'was'],
    was: ['was', 'is'],
    are: ['are', 'were'],
    were: ['were', 'are'],
    has: ['has', 'had'],
    have: ['have', 'had'],
    had: ['had', 'has'],
    the: ['the', 'a'],
    a: ['a', 'the'],
    an: ['a', 'the'],
  }),
)

/** A gap that the reading suspects: “This a good record”, “The voters were urged work together” */
export function findDoubtedGap(token: Token): Gap | undefined {
  const {doubt, text, sentence, index} = token
  const before = sentence.tokens[index - 1]
  if (before && mayBeVerbOfRank(before, token)) return undefined
  if (doubt?.kind !== 'lost' || !doubt.word)
    return findDoubtedTo(token) ?? findDoubtedPlainBe(token) ?? findVerbless(token)
  const plain = findSurelyDoubted(token)
  if (plain) return plain
  if (before && (isBehindPlace(before) || isObjectOfJudgment(before, token))) return undefined
  // “the other teacher, himself a past pupil”
  if (before && reflexivePronouns.has(before.lower)) return undefined
  if (
    before &&
    ((doubt.word === 'of' && mayBeGapped(before)) ||
      (doubt.word === 'to' && (isOfThoseLet(before) || isBareObject(token, before))))
  )
    return undefined
  if (before && doubt.word === 'to' && (endsRelative(before) || isDemanded(token))) return undefined
  if (/^(?:an?|the)$/.test(doubt.word) && isOfGround(token)) return undefined
  // “The pony came down from the hill, its coat grown thick.”
  if (before && /^ha(?:s|ve|d)$/.test(doubt.word) && text !== 'been' && isAddedBehind(before)) return undefined
  // “After that the film.”, “Nobody thanks a road.”
  if (before && (isPointedAt(before) || isDoneBySomebody(before))) return undefined
  const sure =
    findDoubtedTo(token) ??
    findDoubtedOf(token) ??
    findDoubtedBe(token) ??
    findDoubtedPlainBe(token) ??
    findDoubtedHave(token) ??
    findVerbless(token)
  if (sure) return sure
  if (before && doubt.word === 'to' && opensInfinitive(before, token)) return {before, lost: ['to']}
  if (doubt.certainty < (least.get(doubt.word) ?? 1)) return undefined
  if (!before || !areSpaced(before, token) || !isSmall(text) || !/^\p{L}+$/u.test(before.text)) return undefined
  return fits(doubt.word, before, token) ? {before, lost: formsOf(doubt.word, token)} : undefined
}

/** “The second honors its discoverer”: behind “the” and an adjective alone, what is read as a plural may be the verb. */
const mayBeVerbOfRank = ({tag, lower, certainty, index, sentence: {tokens}}: Token, {tag: next}: Token): boolean =>
  /^NNS?$/.test(tag) &&
  lower.endsWith('s') &&
  certainty.tag < 0.95 &&
  /^(?:DT|PRP\$?|IN|TO|CD)$/.test(next) &&
  /^(?:JJ.?|CD)$/.test(tokens[index - 1]?.tag ?? '') &&
  tokens[index - 2]?.tag === 'DT' &&
  isInflectedAsVerb(lemmaOf(lower, 'VBZ'))

/** “those who are left remember it” */
const endsRelative = ({tag, index, sentence: {tokens}}: Token) =>
  /^(?:VB[ND]|JJ)$/.test(tag) && tokens[index - 1]?.lemma === 'be' && /^W(?:P|DT)$/.test(tokens[index - 2]?.tag ?? '')

/** “on firm ground” */
const isOfGround = ({tag, index, sentence: {tokens}}: Token) =>
  tag === 'JJ' &&
  /^(?:concrete|footing|going|grass|ground|ice|land|sand|snow|soil|terrain|turf|water)$/.test(
    tokens[index + 1]?.lower ?? '',
  )

/** “and beyond it the hills”, “and after it a steal” */
const isBehindPlace = ({lower, index, sentence}: Token) =>
  /^(?:it|them)$/.test(lower) && places.has(sentence.tokens[index - 1]?.lower ?? '')
/** “I have long thought it wise to wait”, “those who long for rest”, “we being poor” */
const isObjectOfJudgment = (before: Token, {lower, index, sentence}: Token) =>
  lower === 'being' ||
  (/^(?:long|major)$/.test(lower) && /^(?:for|in)$/.test(sentence.tokens[index + 1]?.lower ?? '')) ||
  (before.lower === 'it' &&
    sentence.tokens[index + 1]?.lower === 'to' &&
    /^VB/.test(sentence.tokens[before.index - 1]?.tag ?? ''))

const places = list(
  'above after against around before behind below beneath beside beyond near over through under with without',
)

function formsOf(word: string, {text}: Token): readonly string[] {
  const lost = others.get(word) ?? [word]
  return lost.map((each) => (each === 'a' && soundOf(text) === 'vowel' ? 'an' : each))
}

/** How sure a doubt must be where nothing but an infinitive fits, by the tag of the word before. */
const leastBefore: ReadonlyMap<string, number> = new Map(
  Object.entries({
    NN: 0.9,
    NNS: 0.95,
    NNP: 0.9,
    JJ: 0.9,
    JJR: 0.85,
    RB: 0.9,
    CD: 0.85,
    VBN: 0.7,
    WRB: 0.5,
    WP: 0.97,
    PRP: 0.9,
    VBD: 0.8,
    VBG: 0.8,
  }),
)

/** “It took them hours reach the top”, “makes it easier sue the state”: a plain form, with a finite verb before it. */
function opensInfinitive(before: Token, token: Token): boolean {
  const {doubt, sentence, index, lower, tag, certainty} = token
  const sure = doubt?.certainty ?? 0
  const isPlain = isOnlyPlain(lower) && tag === 'VB'
  const isReadSo =
    isPlainVerb(token) &&
    (lower !== 'be' || takesBe.has(before.lower)) &&
    tag === 'VB' &&
    sure >= (certainty.tag >= 0.6 ? 0.9 : 0.97)
  if (
    /^(?:only|possible|needs?|dared?|ability)$/.test(before.lower) ||
    // “was refused leave to go”
    lower === 'leave' ||
    (before.tag === 'NNP' && !/day$/.test(before.text)) ||
    (/^(?:time|way)$/.test(before.lower) &&
      /^(?:same|no|any|this|some)$/.test(sentence.tokens[before.index - 1]?.lower ?? '')) ||
    !(isPlain ? certainty.tag >= 0.5 : isReadSo) ||
    sure < (leastBefore.get(before.tag) ?? 1)
  )
    return false
  if (!areSpaced(before, token) || !/^(?:\p{L}+|\d+)$/u.test(before.text) || sentence.after.includes('?')) return false
  const earlier = sentence.tokens.slice(0, index)
  const hasVerb =
    earlier.some(isFiniteVerb) || (/^(?:way|time|chance|attempt|plan|decision)s?$/.test(before.lower) && sure >= 0.9)
  // “makes it easier sue”
  const isAfterIt = /^JJR?$/.test(before.tag) && sentence.tokens[before.index - 1]?.lower === 'it'
  return hasVerb && (isAfterIt || !earlier.some(mayTakePlainVerb)) && !(before.tag === 'WP' && before.lower !== 'what')
}

const takesBe = list('right chance reason need ability desire duty permission time room able likely')

/** “had many users ask”, “let the cup drop”: an object and a plain form stand behind it. */
const causatives = list('let make help see hear watch have observe feel notice listen bid do than rather')
const mayTakePlainVerb = ({lemma, relation}: Token) => causatives.has(lemma) && !/^(?:aux|fixed)/.test(relation)

/** “than I would a friend” */
const isCompared = ({sentence, index}: Token) =>
  sentence.tokens.slice(Math.max(0, index - 3), index).some(({lower}) => /^(?:as|than|like)$/.test(lower))

const isSure = ({doubt}: Token) => doubt !== undefined && doubt.certainty >= 0.97
const isNoun = ({tag}: Token) => /^NNP?S?$/.test(tag)
const opensPhrase = ({tag}: Token) => /^(?:DT|PRP\$)$/.test(tag)

/** “the heat the board once made”, “the world over” */
const opensClause = ({head}: Token) =>
  head !== undefined &&
  (/^nsubj/.test(head.relation) || /^(?:world|day|week|month|year|years|time|way|season)$/.test(head.lower))

/** “went back the next Tuesday night”, “met the same day”: time stands by itself. */
const isOfTime = ({sentence, index}: Token): boolean =>
  sentence.tokens.slice(index, index + 5).some(({lower}) => ofTime.test(lower))

const ofTime =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)?days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|months?|years?|decades?|seasons?|summer|winter|autumn|spring|times?|moment|minutes?|hours?)$/

/** Whether a word could have been lost between two, by what they are. */
function fits(word: string, before: Token, token: Token): boolean {
  const next = token.sentence.tokens[token.index + 1]
  // “can out-produce”
  if (next?.start === token.end && /^[-‐]/.test(next.text)) return false
  // “a payment due this spring”, “They are long due a win.”
  if (before.lower === 'due' && (isOfTime(token) || isSaidOfSomebody(before))) return false
  if (word === 'to')
    return opensPhrase(token)
      ? takesPhrase.has(before.lower) && !isVerbInList(before)
      : takesInfinitive(before) &&
          !endsContactClause(before) &&
          isPlainVerb(token) &&
          before.lower !== 'hopes' &&
          !(token.lower === 'leave' && next?.lower === 'to') &&
          (before.tag !== 'JJ' || (isSure(token) && !endsFreeRelative(before))) &&
          (token.lower !== 'be' || before.tag === 'VBN')
  if (word === 'of')
    return opensPhrase(token)
      ? (ofNoun.has(before.lower) &&
          !likePrepositions.has(before.lower) &&
          !opensClause(token) &&
          !isDepictive(token) &&
          !(token.head && mayBeContactClause(token.head, token)) &&
          !isInTheEnd(before) &&
          !mayBeOfVerb(before)) ||
          (quantities.has(before.lower) && !isDetermined(before))
      : kinds.has(before.lower) && token.tag === 'NNS'
  if (word === 'be')
    return (
      /^(?:VBN|VBG|JJ|IN|DT|RB)$/.test(token.tag) &&
      !verbsToo.has(token.lower) &&
      // “it seemed to few that he would win”
      !/^(?:few|many|most|some|all|none|both)$/.test(token.lower) &&
      /^(?:MD|TO|RB)$/.test(before.tag) &&
      // “a will not bent by fear”
      before.sentence.tokens[before.index - 1]?.tag !== 'DT' &&
      !isDetermined(before.sentence.tokens[before.index - 1] ?? before) &&
      !isCompared(before)
    )
  if (/^(?:is|are|was|were)$/.test(word))
    return (
      !token.sentence.after.includes('?') &&
      !opensTime(token) &&
      isSubject(before) &&
      opensPredicate(token, next) &&
      (!isNoun(before) || isSure(token))
    )
  if (word === 'been')
    return (
      /^(?:has|have|had)$/.test(before.lower) &&
      /^(?:VBN|JJ|IN)$/.test(token.tag) &&
      !isByTime(token) &&
      !changing.has(token.lemma)
    )
  if (/^(?:has|have|had)$/.test(word)) return isSubject(before) && /^VBN$/.test(token.tag)
  if (/^(?:who|which|that)$/.test(word))
    return (
      isNoun(before) &&
      !isInverted(before) &&
      !/(?:one|body|thing)$/.test(before.lower) &&
      /^(?:VBZ|VBP|VBD|MD)$/.test(token.tag)
    )
  if (/^(?:a|an|the)$/.test(word)) return isBarePhrase(before, token, next)
  // “was designated the war memorial”
  if (word === 'by') return before.tag === 'VBN' && !makes.has(before.lower) && opensPhrase(token)
  if (isOfTime(token)) return false
  if (word === 'as' || word === 'from') return before.tag !== 'VBN' || opensPhrase(token)
  return (opensPhrase(token) && !opensClause(token)) || isNoun(token)
}

/** Behind a form of “be”, with nothing but adverbs between. */
function isSaidOfSomebody({index, sentence: {tokens}}: Token): boolean {
  const verb = tokens.slice(0, index).findLast(({tag, lower}) => !/^RB/.test(tag) && lower !== 'long')
  return verb?.lemma === 'be'
}

const takesPhrase = list('according due prior thanks regard regards response relation similar')
/** “After that the film.” */
const isPointedAt = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'that' && tokens[index - 1]?.tag === 'IN'

/** “Nobody thanks a road.” */
const isDoneBySomebody = ({lower, index, sentence: {tokens}}: Token): boolean =>
  lower === 'thanks' && /^(?:NN|NNP|PRP|WP)$/.test(tokens[index - 1]?.tag ?? '')

/** “He stands up, thanks his wife and leaves.” */
const isVerbInList = ({lower, index, sentence: {tokens}}: Token) =>
  /s$/.test(lower) && tokens.some(({tag, index: at}) => at > index && tag === 'VBZ' && tokens[at - 1]?.tag === 'CC')

const makes = list(
  'appointed called considered crowned declared designated dubbed elected labeled labelled made named proclaimed voted',
)
const quantities = list('one most some many several all none each both because instead')
/** Nouns beside which a phrase stands by itself: “the second half a try was scored”, “in part the state of the roads”. */
const likePrepositions = list('half part percent cost way time addition')
const kinds = list('kind sort type number amount lack majority piece variety lot plenty range group')
/** They stand before plain verbs as well: “go see”, “helped build”, “let go”. */
const takesPlainVerb = list(
  'bid bids bade go come help let make made makes making helped helps helping see saw hear heard watch watched have had do did does need dare dared entered say says said',
)

/** “It was long, bitter and in the end a failure.” */
const isInTheEnd = ({lower, sentence: {tokens}, index}: Token) => lower === 'end' && tokens[index - 2]?.lower === 'in'

/** “was asked pay”, “able carry”; not “as soon as possible adopt the law” */
const takesInfinitive = ({tag, lower, sentence, index}: Token) =>
  !takesPlainVerb.has(lower) &&
  sentence.tokens[index - 1]?.lower !== 'as' &&
  (/^(?:VB.?|JJ|WRB)$/.test(tag) ||
    (/^(?:me|him|them|us)$/.test(lower) && !takesPlainVerb.has(sentence.tokens[index - 1]?.lower ?? '')))

/** “Never before had a woman led the guild.” */
const isInverted = ({sentence: {tokens}, index}: Token) =>
  /^(?:DT|PRP\$)$/.test(tokens[index - 1]?.tag ?? '') &&
  /^(?:had|has|have|did|does|do)$/.test(tokens[index - 2]?.lower ?? '')

/** “the one”, “a will” */
const isDetermined = ({sentence, index}: Token) =>
  /^(?:the|an?|this|that|no|any|his|her|its|their)$/.test(sentence.tokens[index - 1]?.lower ?? '')

const isPlainVerb = ({tag, lower, lemma}: Token) => /^VBP?$/.test(tag) && lower === lemma

const isSubject = ({tag, lower}: Token) =>
  /^(?:NN|NNS|PRP|WDT|WP|DT|EX)$/.test(tag) && !/^(?:me|him|them|us|you|the|a|an|what|such)$/.test(lower)

/** “a good record”, “the best”, “also the leader”; not what a participle or a second noun could carry on. */
const opensPredicate = (token: Token, next: Token | undefined) =>
  opensPhrase(token) || (token.tag === 'RB' && token.lower !== 'not' && next !== undefined && opensPhrase(next))

/** What one avoids, faces or escapes is no single one: “to avoid detection”, “faced deportation”. */
const withoutArticle = list(`
  abuse accreditation acquittal administration annihilation approval arbitration arrest bail bankruptcy blame burnout capture
  censure closure collapse competition confirmation confiscation confrontation congestion contact contamination conviction
  criticism damage default defeat deforestation delay demolition demotion deportation deselection destruction detection
  detention discovery discrimination disqualification elimination embarrassment endorsement enforcement eviction exclusion
  execution exile exploitation exposure expulsion extinction extradition foreclosure forfeiture hospitalisation
  hospitalization identification impeachment imprisonment infection injury insolvency inspection interference intervention
  isolation jail liquidation litigation mediation mutiny nationalisation nationalization oblivion obsolescence occupation
  ostracism overcrowding overfishing parole persecution pneumonia pollution prison privatisation privatization probation
  promotion prosecution prostration publication punishment quarantine receivership recognition recruitment redundancy
  registration rejection relegation repatriation reprisal resistance retaliation retirement ruin sanction scrutiny segregation
  starvation sterilisation surgery surrender suspension suspicion taxation temptation termination testing traffic trial
  unemployment vaccination waste
`)

/** “gained seat”, “with small amount”: a noun in the singular that ends its phrase. */
function isBarePhrase(before: Token, token: Token, next: Token | undefined): boolean {
  const noun = token.tag === 'JJ' ? next : token
  const behind = noun?.sentence.tokens[noun.index + 1]
  if (noun?.tag !== 'NN' || !behind || /^(?:NN.*|HYPH|CC|JJ)$/.test(behind.tag)) return false
  // “It was brother against brother.”
  if (noun.sentence.tokens[behind.index + 1]?.lower === noun.lower) return false
  return (
    /^(?:VB.?|IN|TO)$/.test(before.tag) &&
    !/^(?:of|as|by|like|than|per|via|stand|stood|stands|hold|holds|held)$/.test(before.lower) &&
    !/^(?:kind|sort)$/.test(noun.lower) &&
    !(token === noun && withoutArticle.has(noun.lower))
  )
}
