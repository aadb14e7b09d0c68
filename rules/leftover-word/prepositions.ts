import {list, type Token} from '../../src/rule-kit/index.ts'
import {isAfterContactClause, isWithinContactClause} from './gap.ts'
import type {Fault, Pair} from './pair.ts'
import {prepositionsTogether} from './prepositions-together.generated.ts'
import {doubtOf, mayBeStranded, measures, tokenBefore, tokenBehind} from './tree.ts'

export const isSuperfluousPreposition = (token: Token): boolean =>
  isBeforeDirectObject(token) || isBehindArticle(token) || isBeforeQuantity(token)

/** What may follow the first of two prepositions that one replaced: “within in”, “at in a hospital”. */
const apart: Readonly<Record<string, RegExp>> = {
  within: /^(?:in|at|of|on|to)$/,
  after: /^of$/,
  before: /^of$/,
  until: /^of$/,
  at: /^(?:in|on|of|by|to|with|for|from)$/,
  from: /^(?:in|on|at|of|by|to|with|for)$/,
  of: /^(?:in|on|at|to|by|with|from|into)$/,
  by: /^(?:in|on|at|of|to|from)$/,
  with: /^(?:in|on|at|of|by|for|from)$/,
  for: /^(?:in|on|at|of|by|to|with|from)$/,
  to: /^(?:in|on|at|of|by|for|from)$/,
  in: /^(?:at|of|into|within)$/,
  on: /^(?:in|at|of)$/,
  into: /^(?:in|on|at|of|to)$/,
}

const together = new Set(prepositionsTogether)

/** Verbs that end a clause with their preposition, or make a passive with it: “paid for by”, “the place they arrived at in May”. */
const stranding: Readonly<Record<string, ReadonlySet<string>>> = {
  of: list(
    'think know hear speak dream care dispose approve conceive make talk write take sure be get rid avail tire unheard capable',
  ),
  for: list(`
    provide account call pay look care ask send search wait hope plan allow compensate prepare make stand apply strive have
    vote speak work go fight argue head opt cater arrange wish long use live root reach come bargain vouch blame pray be do
  `),
  with: list(
    'work deal come put live meet agree play stay go do tamper talk speak mess cope help start begin be identify',
  ),
  from: list('hear come learn benefit suffer choose start pick be draw steal borrow exclude'),
  to: list(`
    agree refer listen lie speak talk link have adhere respond object attend be belong get go come subscribe see used lead
    add allude appeal aspire amount close next near happen resort turn consent admit look want relate pay accede cling write
  `),
  at: list(
    'arrive look shout laugh stare aim point throw get work yell swear smile fire shoot guess hint play be sneer hoot whiz',
  ),
  by: list(`
    go come pass stand get drive fly roll run sit live swear stop drop whiz hurry walk rush slip abide let be slide drift
    float sail skid skim skip glide breeze whistle zip zoom fizz flash race speed trundle trot stroll stride march crawl creep
    flow flit fall tick wander pedal ride tear storm squeeze swing curl dribble bounce blow shave scrape
  `),
}

/** Two prepositions of which one replaced the other, and which of them the reading doubts less. */
export function findPrepositionPair({first: {tokens}, second: {lower}}: Pair): Fault | undefined {
  const [first] = tokens
  const second = first && tokenBehind(first)
  if (
    !first ||
    tokens.length > 1 ||
    second?.lower !== lower ||
    first.lower === lower ||
    !isBeforePreposition(first, second)
  )
    return undefined
  return {what: 'two prepositions', ...(doubtOf(second) > doubtOf(first) ? {keeps: 'first'} : {})}
}

function isBeforePreposition(first: Token, second: Token): boolean {
  if (!/^(?:IN|TO)$/.test(first.tag) || !/^(?:IN|TO)$/.test(second.tag) || isWithinName(first)) return false
  const [before, behind] = [tokenBefore(first), tokenBehind(second)]
  if (before && (mayBeParticle(first, second, before) || isOfPlace(first, second) || isForGain(first, second)))
    return false
  if (before && isDoubtedPair(first, second, before)) return true
  // “the passing by of the old”
  if (!before || (/ing$/.test(before.lower) && second.text === 'of') || (first.text === 'at' && isPassive(before)))
    return false
  if (!/^(?:DT|PRP\$|NNP|NN|NNS|CD|JJ)$/.test(behind?.tag ?? '')) return false
  return goWithOneNoun(first, second, before) || (isOfTheVerb(first, second, before) && !mayBeStranded(first))
}

/** “sent a long ball in on top of the square”, “came on in place of Walsh”: a particle, and what is one preposition with its noun. */
const mayBeParticle = ({text}: Token, second: Token, {tag}: Token): boolean =>
  /^(?:in|on|by)$/.test(text) && /^(?:NN.*|PRP|VB.?)$/.test(tag) && opensCompound(second)

/** “two firms in for the contract”: they apply, or compete. */
const isForGain = ({text}: Token, second: Token): boolean => text === 'in' && second.text === 'for'

/** “a penalty from in front”, “a man from up north”, “a voice from on high”: a place by itself. */
const isOfPlace = ({text}: Token, second: Token): boolean =>
  /^from$/.test(text) &&
  /^(?:in|on|at|by|to)$/.test(second.text) &&
  /^(?:front|between|here|there|town|range|high|deep|close|wide|board|set|shore|site|stage|field|court|home|sea|anchor|source|hand|ground|distance|side|touch|work)$/.test(
    tokenBehind(second)?.lower ?? '',
  )

/** “on top of”, “in place of”, “on behalf of” */
function opensCompound(preposition: Token): boolean {
  const noun = tokenBehind(preposition)
  return noun?.tag === 'NN' && tokenBehind(noun)?.lower === 'of'
}

/** “arrived at for the time being”, “lectured at by a stranger”, “made use of for” */
export function goesWithWordBefore(first: Token, second: Token): boolean {
  const before = tokenBefore(first)
  if (!before) return false
  if (stranding[first.text]?.has(before.lemma) || (/e[dn]$/.test(before.lower) && second.text === 'by')) return true
  return first.text === 'of' && usedWithOf.has(before.lemma)
}

const usedWithOf = list('care use advantage hold sight account note charge track')

const isWithinName = ({text}: Token) => /\p{Lu}/u.test(text)

/** “I've been sworn at in the street.” */
const isPassive = ({tag, dependents}: Token) =>
  tag === 'VBN' && dependents.some(({relation, lemma}) => relation.startsWith('aux') && lemma === 'be')

/** “bought the mill from in 1998”: both go with one noun, and no clause before them lacks one. */
function isDoubtedPair(first: Token, second: Token, before: Token): boolean {
  // “Send it on to friends”, “threw their lot in with them”
  if (/^(?:in|on)$/.test(first.text) && /^(?:to|from|with)$/.test(second.text)) return false
  // After a noun, no verb is there that could have it: “a career on in Leeds”; but “carried on in Leeds”.
  if (
    !(before.tag.startsWith('NN') ? /^(?:at|by|for|from|in|of|on|to|with)$/ : /^(?:at|by|for|from|of|to|with)$/).test(
      first.text,
    )
  )
    return false
  if (!/^(?:at|by|for|from|in|of|on|to|with|since|during|into)$/.test(second.text)) return false
  if (first.relation !== 'case' || second.relation !== 'case' || first.head !== second.head) return false
  const doubts = [doubtOf(first), doubtOf(second)]
  if (Math.max(...doubts) < 0.7 && !(Math.min(...doubts) >= 0.35 && doubtOf(first) + doubtOf(second) >= 0.9))
    return false
  if (!/^(?:DT|PRP\$|NNP|NNS?|CD|JJ)$/.test(tokenBehind(second)?.tag ?? '') || goesWithWordBefore(first, second))
    return false
  // “I have been shouted at in the street”
  if (before.tag === 'VBN' && (second.text === 'by' || before.dependents.some(({relation}) => relation === 'aux:pass')))
    return false
  if (!/^(?:NN.*|VB[DN]|PRP)$/.test(before.tag) || mayBeStranded(first) || isWithinContactClause(first)) return false
  if (isAfterContactClause(first)) return false
  return first.sentence.tokens.slice(0, first.index).every((token) => !opensGap(token))
}

/** Behind these, a preposition may have lost its noun; not behind “who lived there”, “said that it rained”, “wants to stay”. */
function opensGap({tag, lower, relation, head}: Token): boolean {
  if (tag === 'TO') return !/^(?:xcomp|advcl|conj)$/.test(head?.relation ?? '')
  if (!tag.startsWith('W') && !/^(?:that|than|as)$/.test(lower)) return false
  return (
    !(/^(?:who|which|that)$/.test(lower) && /^(?:nsubj|mark|det$)/.test(relation)) &&
    !(lower === 'whose' && head?.relation.startsWith('nsubj'))
  )
}

/** “at in a hospital” */
function goWithOneNoun(first: Token, second: Token, before: Token): boolean {
  if (!apart[first.text]?.test(second.text)) return false
  if (second.relation !== 'case' || first.relation !== 'case' || first.head !== second.head) return false
  if (first.text === 'within') return !/^(?:from|to)$/.test(before.lower) && second.head?.tag !== 'CD'
  if (mayBeStranded(first) || second.certainty.head < 0.8 || goesWithWordBefore(first, second)) return false
  const doubt = Math.max(doubtOf(first), doubtOf(second))
  if (!together.has(`${first.text} ${second.text}`)) return doubt >= 0.4
  if (first.text === 'at') return doubt >= 0.7
  const {tokens} = first.sentence
  const isOpen = tokens
    .slice(0, first.index)
    .some(({tag, lower}) => tag.startsWith('W') || /^(?:than|as|that)$/.test(lower))
  const opensNoun = /^(?:DT|PRP\$)$/.test(tokenBehind(second)?.tag ?? '')
  return doubt >= 0.6 && !isOpen && /^(?:NN.*|CD)$/.test(before.tag) && opensNoun
}

/** “The vote was delayed for by two weeks”, “It now goes for to the Senate”: the reading doubts both. */
function isOfTheVerb(first: Token, second: Token, before: Token): boolean {
  if (!/^(?:VB.?|JJR?)$/.test(before.tag) || !stranding[first.text] || stranding[first.text]?.has(before.lemma))
    return false
  if (!/^(?:of|to|with|by|from|at|in|on|for|into|through|toward|towards|than)$/.test(second.text)) return false
  // “lectured at by a stranger”; but “delayed for by two weeks”
  const isAgent = second.text === 'by' && !second.head?.dependents.some(({tag}) => tag === 'CD')
  if (before.tag === 'VBN' && isAgent) return false
  const doubts = [doubtOf(first), doubtOf(second)]
  return Math.min(...doubts) >= 0.25 && doubtOf(first) + doubtOf(second) >= 1.1
}

/** Verbs with an object and no preposition before it. */
const transitive = list(`
  accept admire adopt avoid ban bar condemn congratulate criticise criticize damage defeat demolish deny deserve destroy
  endanger endorse enforce ensure exceed exclude expel guarantee harm honor honour identify ignore impress injure inspect
  kill lack mention murder overturn persuade praise prove publish ratify reject resist suspend threaten undermine violate
  visit wound
`)

const withOf = list(`
  think know hear speak dream approve disapprove dispose consist complain warn tell remind learn beware boast conceive die
  smell taste reek write read talk sing repent despair partake admit allow permit treat expect ask require demand be make get
  see come become have say deprive accuse convict acquit rid strip rob cure relieve inform notify assure convince care feel
  give savour savor tire weary avail drink eat preach teach judge do go look sound seem remain
`)

/** “The coach praised of the young defenders”, “He barred from any mention of it” */
function isBeforeDirectObject(preposition: Token): boolean {
  const verb = tokenBefore(preposition)
  if (!/^(?:of|from|to|with|for|by|at|about|upon)$/.test(preposition.text) || preposition.relation !== 'case')
    return false
  // “They left of their own will.”
  if (preposition.sentence.tokens[preposition.index + 2]?.lower === 'own') return false
  const least = preposition.text === 'of' ? 0.5 : 0.6
  if (!verb || !/^VB/.test(verb.tag) || verb.certainty.tag < 0.65 || doubtOf(preposition) < least) return false
  // “the addressing of the claims”
  if (verb.tag === 'VBG' && preposition.text === 'of' && tokenBefore(verb)?.lemma !== 'be') return false
  if (!transitive.has(verb.lemma) && !(preposition.text === 'of' && !withOf.has(verb.lemma))) return false
  if (verb.tag === 'VBN' && !verb.dependents.some(({lemma, relation}) => lemma === 'have' && relation === 'aux'))
    return false
  const noun = preposition.head
  if (!noun || noun.head !== verb || noun.index < preposition.index || measures.has(noun.lemma)) return false
  if (verb.dependents.some(({relation}) => /^(?:obj|ccomp|xcomp|nsubj:pass)$/.test(relation))) return false
  return !mayBeStranded(preposition)
}

/** “the children of the in village” */
function isBehindArticle(preposition: Token): boolean {
  const [article, noun] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (
    !/^(?:of|in|on|at|to|for|with|from|by)$/.test(preposition.text) ||
    !/^(?:the|an?|its|their)$/.test(article?.lower ?? '')
  )
    return false
  return (
    /^(?:NNS?|JJ)$/.test(noun?.tag ?? '') &&
    !/^(?:case|compound)/.test(preposition.relation) &&
    doubtOf(preposition) >= 0.9
  )
}

/** “About of 300 people”, “More than of a third of the seats” */
function isBeforeQuantity(preposition: Token): boolean {
  const [before, next] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (!/^(?:of|in|on|to|for|with|from|by|at)$/.test(preposition.text) || !before || !next) return false
  const isPlainNumber = preposition.text === 'of' && (next.tag === 'CD' || next.lower === 'half')
  if (doubtOf(preposition) < (isPlainNumber ? 0 : 0.6)) return false
  const isHedge =
    /^(?:about|nearly|almost|roughly|approximately)$/.test(before.lower) ||
    (before.lower === 'than' && /^(?:more|less|fewer)$/.test(tokenBefore(before)?.lower ?? ''))
  if (!isHedge) return false
  // “knew about of 300 more”
  if (isPlainNumber && /^VB/.test(tokenBefore(before)?.tag ?? '') && before.lower === 'about' && before.tag !== 'RB')
    return false
  return (
    next.tag === 'CD' ||
    next.lower === 'half' ||
    (next.lower === 'a' &&
      /^(?:half|third|quarter|fifth|tenth|dozen|hundred|thousand|million)$/.test(tokenBehind(next)?.lower ?? ''))
  )
}

/** Verbs whose object has no preposition, and those that people put before it. */
const direct: Readonly<Record<string, ReadonlySet<string>>> = {
  about: list('discuss mention describe consider'),
  to: list(
    'prompt cause produce require approach contact inform remind notify assure persuade convince damage destroy resemble',
  ),
  with: list('contact marry resemble'),
  for: list('demand seek'),
  on: list('stress emphasize emphasise affect'),
}

/** “They discussed about a ban”, “The video prompted to an apology”; but “the deal they discussed about once a week” */
export function isBeforeObjectOfDirect(preposition: Token): boolean {
  const [verb, next] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (!verb || !direct[preposition.text]?.has(verb.lemma) || !/^VB[DZPG]?$/.test(verb.tag)) return false
  if (preposition.relation !== 'case' || !/^(?:DT|PRP\$|NNP)$/.test(next?.tag ?? '')) return false
  const noun = preposition.head
  if (noun?.head !== verb || measures.has(noun.lemma) || noun.tag === 'CD' || next?.lower === 'no') return false
  if (preposition.sentence.tokens.slice(preposition.index, noun.index).some(({tag}) => tag === 'CD')) return false
  if (verb.dependents.some(({relation}) => /^(?:obj|iobj|ccomp|xcomp|nsubj:pass|aux:pass)$/.test(relation)))
    return false
  return !mayLackObject(verb, preposition) && hasOwnSubject(verb)
}

/** A verb that tells somebody something: “told to his wife that he had lost”; but “a story told to his son” */
export function isToBehindTelling(to: Token): boolean {
  const [verb, next] = [tokenBefore(to), tokenBehind(to)]
  if (
    to.text !== 'to' ||
    verb?.lemma !== 'tell' ||
    !/^VB/.test(verb.tag) ||
    !/^(?:DT|PRP\$|NNP|NNS)$/.test(next?.tag ?? '')
  )
    return false
  const {tokens} = to.sentence
  const isPassive =
    verb.tag === 'VBN' && !verb.dependents.some(({lemma, relation}) => lemma === 'have' && /^aux/.test(relation))
  if (isPassive || verb.dependents.some(({relation}) => /^(?:obj|iobj|nsubj:pass|aux:pass)$/.test(relation)))
    return false
  const that = tokens.findIndex(({lower}, i) => i > to.index && i < to.index + 9 && lower === 'that')
  if (that < 0 || !/^(?:mark)$/.test(tokens[that]?.relation ?? '')) return false
  return tokens.slice(to.index + 1, that).every(({tag}) => /^(?:DT|PRP\$|NN.*|JJ|POS|IN|CD)$/.test(tag))
}

/** Nothing is taken out of the clause that the verb could have for its object: “what it requires to this day” */
const mayLackObject = (verb: Token, preposition: Token) =>
  mayBeStranded(preposition) ||
  verb.sentence.tokens.slice(0, verb.index).some(({tag, lower}) => /^W/.test(tag) || lower === 'that') ||
  /^(?:acl|csubj)/.test(verb.relation)

const hasOwnSubject = (verb: Token) =>
  verb.tag === 'VB' ||
  verb.tag === 'VBG' ||
  verb.dependents.some(({relation}) => relation === 'nsubj') ||
  verb.relation === 'conj'

/** “built in 1931 by at a cost of $4 million”, “opened on Monday in at noon”: no verb or noun before that could take the first. */
export function isBehindDate(preposition: Token): boolean {
  const [date, next] = [tokenBefore(preposition), tokenBehind(preposition)]
  if (!/^(?:in|on|at|by|for|with|from|of|to)$/.test(preposition.text) || !date || next?.tag !== 'IN') return false
  if (!/^(?:in|on|at|by|for|with|from|since|during|under)$/.test(next.text) || next.text === preposition.text)
    return false
  const opener = tokenBefore(date)
  if (!/^(?:1[5-9]|20)\d\d$/.test(date.text) || !/^(?:in|since|until)$/.test(opener?.lower ?? '')) return false
  return /^(?:DT|PRP\$)$/.test(tokenBehind(next)?.tag ?? '') && next.relation === 'case'
}

/** “became as the first woman to lead it”; but “became, as the first to go, a hero” */
export function isAsBehindBecome(as: Token): boolean {
  const [become, the] = [tokenBefore(as), tokenBehind(as)]
  if (as.text !== 'as' || become?.lemma !== 'become' || the?.lower !== 'the' || as.relation !== 'case') return false
  const rank = tokenBehind(the)
  return /^(?:first|second|third|fourth|fifth|last|only|latest)$/.test(rank?.lower ?? '') || rank?.tag === 'JJS'
}

/** “best known as for his murals” */
export const isAsBehindKnown = (as: Token): boolean =>
  as.text === 'as' &&
  /^(?:known|famous|noted|remembered|renowned|praised|criticized|blamed)$/.test(tokenBefore(as)?.lower ?? '') &&
  tokenBehind(as)?.lower === 'for'

/** “will decide in May to whether to sell it”; but “the answer to whether”, “came down to whether” */
export function isToBeforeWhether(to: Token): boolean {
  if (to.text !== 'to' || tokenBehind(to)?.lower !== 'whether') return false
  const {tokens} = to.sentence
  let at = to.index - 1
  while (to.index - at < 5 && /^(?:IN|NNP|CD|NN|DT)$/.test(tokens[at]?.tag ?? '')) at--
  return /^(?:decide|determine|ask|consider|discuss|debate|wonder|know|say|examine|investigate)$/.test(
    tokens[at]?.lemma ?? '',
  )
}

/** “from down from 13 percent” */
export const isFromBeforeFrom = (from: Token): boolean => {
  const next = tokenBehind(from)
  return (
    /^from$/.test(from.text) && /^(?:down|up)$/.test(next?.lower ?? '') && tokenBehind(next as Token)?.lower === 'from'
  )
}
