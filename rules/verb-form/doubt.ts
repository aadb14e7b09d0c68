import type {Token} from '../../src/rule-kit/index.ts'
import {hasCapital, isVerbAlone, list} from '../../src/rule-kit/index.ts'
import {isBareNounAfterBe, type Link, participleAfterHave} from './chain.ts'
import {isIng, isThirdPerson, mayBeParticiple, mayBePlain} from './forms.ts'
import {beforeInfinitive, isSurelyNoGerund} from './no-gerund.ts'

/** Pasts that are nouns as well: “have saw mills”. */
const nounsToo = list('saw rose bore dove')
/** Nouns without an article after “be”, and verbs as well. */
const nounsBeforeTo = list('witness host prey home party')
const nounlikeModals = list('will can may might must')
/** “The verb shall replaces must.” */
const wordsOfWords = list('verb verbs word words term terms noun nouns tense tenses')

/** Words after which “to” opens an infinitive, hardly ever a phrase (“moved to rented rooms”). */
const takesInfinitive = list(`
  able afford agree aim allow appear ask attempt begin continue decide desire eager enable enough expect fail force go
  happen have help hope intend keen know learn likely manage need order plan prepare promise proud ready refuse
  reluctant require right seek seem set start struggle supposed tend threaten try unable unlikely unwilling urge vow want willing
  wish
`)
/** Words after which “to” opens an infinitive and nothing else: “unable to moving”. */
const takesNoPhrase = list(`
  able ability afford aim attempt decide eager fail hope intend manage need refuse seek seem strive struggle tend threaten
  try unable unlikely unwilling vow want willing willingness wish
`)
/** Likewise where they stand right before it. */
const touchesNoPhrase = list(`
  allow ask begin chance continue decision desire difficult easy enough expect failure force hard have how impossible
  intention learn opportunity order permission plan possible prepare promise ready refusal require start tell
`)

/** Whether a verb may be no verb after all, or not the one that the auxiliary before it waits for. */
export function isInDoubt(link: Link): boolean {
  const {governor, verb, predicate, isTouching, isNear} = link
  const next = verb.sentence.tokens[verb.index + 1]
  // “have double the risk”
  if (/^(?:double|half|treble|triple)$/.test(verb.lower)) return true
  if (next?.tag === 'HYPH' || /^['’]$/.test(next?.text ?? '') || !/\p{L}/u.test(governor.text) || isName(governor))
    return true
  if (governor.lower !== 'to' && !hasSubjectNear(link) && !isBehindBelief(link)) return true
  if (verb !== predicate && (!isTouching || isOtherAuxiliary(link))) return true
  // “Have each student write a thesis.”
  if (!isTouching && !isNear && governor.lower === 'have' && !verb.sentence.after.includes('?')) return true
  if (!isTouching && !isNear && (!isApart(link) || isReducedRelative(link))) return true
  if (governor.lower === 'to') return mayBePhrase(link, next)
  if (governor.lemma === 'do' && mayBeMainVerb(link)) return true
  if (governor.lemma === 'have' && mayHaveObject(link, next)) return true
  return mayBeNoun(link, next) || (governor.lemma === 'be' && mayBeComplement(link, next))
}

/** “Will Rogers penned a piece” */
const isName = ({text, index, sentence}: Token) =>
  hasCapital(text) && (index > 0 || (/^(?:Will|May)$/.test(text) && !sentence.after.includes('?')))

/** “Will establishing such schools help?”: the subject is yet to come. “Don’t hesitated” needs none. */
function hasSubjectNear({governor, verb, predicate}: Link): boolean {
  const {tokens} = predicate.sentence
  if (/^(?:not|n't)$/.test(tokens[governor.index + 1]?.lower ?? '')) return true
  // “In what ways will earning a degree help?”
  const isAsked = tokens
    .slice(Math.max(0, governor.index - 3), governor.index)
    .some(({tag}) => /^W(?:DT|RB)$/.test(tag))
  const from = isAsked && predicate.sentence.after.includes('?') ? governor.index : 0
  for (let clause: Token | undefined = predicate, steps = 0; clause && steps < 4; clause = clause.head, steps++) {
    const subjects = [...clause.dependents, ...governor.dependents].filter(isSubject)
    if (subjects.some(({index}) => index >= from && index < verb.index)) return true
    if (!/^(?:conj|xcomp)$/.test(clause.relation)) break
  }
  return (
    /^(?:MD|TO)$/.test(tokens[governor.index - 1]?.tag ?? '') ||
    (governor.lower === 'being' && governor.relation === 'aux:pass') ||
    // “Having chose the cats, she left”
    (governor.lower === 'having' && governor.relation === 'aux')
  )
}

const isSubject = ({relation}: Token) => /^(?:[nc]subj|expl)/.test(relation)

/** “which officials believe was ignite by sparks”: the subject has gone to the head of the clause. */
const isBehindBelief = ({governor: {sentence, index, lower}, verb}: Link) =>
  /^(?:was|were|is|are|had|has)$/.test(lower) &&
  isVerbAlone(verb.lower) &&
  /^(?:say|believe|think|fear|suspect|claim|know|hope)$/.test(sentence.tokens[index - 1]?.lemma ?? '') &&
  sentence.tokens.slice(0, index).some(({tag}) => /^W(?:DT|P)$/.test(tag))

/** “All we can do is be kind”: a second clause. But “has being sold”, “could has seen”. */
function isOtherAuxiliary({governor, verb, predicate}: Link): boolean {
  if (governor.lemma === 'be') return !/^be(?:en)?$/.test(verb.lower) || !/^VB[ND]$/.test(predicate.tag)
  return /^(?:be|do)$/.test(verb.lemma) && (governor.lemma === 'do' || governor.certainty.tag < 0.9)
}

/** “Did the guests | went”, “could, in the view of many, | improves”: what stands between is the subject, or set off. */
function isApart({governor, verb, predicate}: Link): boolean {
  const {tokens} = verb.sentence
  const after = tokens[governor.index + 1]
  if (after?.text === ',') return tokens[verb.index - 1]?.text === ','
  // “Could the cause be people going to lunch?”
  if (tokens.slice(governor.index + 1, verb.index).some(({lower}) => lower === 'be')) return false
  const before = tokens[governor.index - 1]
  const opens =
    !before || /^(?:W.*|CC|,|:|``)$/.test(before.tag) || /^(?:nor|never|only|rarely|seldom)$/.test(before.lower)
  return (
    opens &&
    predicate.dependents.some((each) => isSubject(each) && each.index > governor.index && each.index < verb.index)
  )
}

/** “How will children raised this way be taught?” */
const isReducedRelative = ({verb: {lower, sentence, index}}: Link) =>
  mayBeParticiple(lower) && sentence.tokens.slice(index + 1).some(({tag}) => tag === 'VB')

/** “in addition to reading”, “to structured testing”: no infinitive. */
function mayBePhrase({governor, verb, predicate}: Link, next: Token | undefined): boolean {
  const {tokens} = verb.sentence
  if (isSurelyInfinitive(governor, verb)) return false
  const before = tokens[governor.index - 1]
  // “the teams Michigan had lost to were ranked”
  if (verb.lemma === 'be' && /^VB/.test(before?.tag ?? '') && !takesInfinitive.has(before?.lemma ?? '')) return true
  const openers = [before, ...(predicate.relation === 'conj' ? [] : [openerOf(governor, predicate)])]
  const isOpenedBy = (words: ReadonlySet<string>) => openers.some((opener) => words.has(opener?.lemma ?? ''))
  if (isIng(verb.lower)) {
    // “from asking to demanding”
    if (
      tokens.slice(Math.max(0, governor.index - 8), governor.index).some(({lower}) => /^(?:from|beyond)$/.test(lower))
    )
      return true
    // “adapts fast enough to changing tastes”, “urged a commitment to paying”
    if (before?.lemma === 'enough' && /^(?:JJ|NN.*)$/.test(next?.tag ?? '')) return true
    if (isSurelyNoGerund(governor, verb) && !(before?.tag === 'NN' && takesGerund.has(before.lemma))) return false
    if (/^(?:CC|,|-RRB-)$/.test(before?.tag ?? '')) return true
    return !isOpenedBy(takesNoPhrase) && !(before && touchesNoPhrase.has(before.lemma) && !isHeadStart(before))
  }
  if (!before?.tag.startsWith('NN') && isOpenedBy(takesInfinitive)) return false
  const isBeforeObject = /^(?:DT|PRP\$?|CD)$/.test(next?.tag ?? '')
  if (isThirdPerson(verb.lower)) return !isBeforeObject || tokens.some(({lower}) => wordsOfWords.has(lower))
  if (!mayBeParticiple(verb.lower)) return false
  if (/^(?:VB.*|TO|,|CC)$/.test(next?.tag ?? '') || next?.lower === 'to') return true
  if (isBeforeObject || /^(?:RP|W.*|\.)$/.test(next?.tag ?? '.')) return false
  return verb.tag !== 'VBD' || Math.min(verb.certainty.tag, verb.certainty.head) < 0.88
}

/** Nouns behind which “to” opens an infinitive. */
const ofPurpose = list(`
  ability agreement attempt authority authorisation authorization bid campaign capacity chance choice consent deadline deal decision
  demand desire drive duty effort failure freedom fund incentive instruction intention invitation licence license mandate money
  motion move need obligation offer opportunity option order permission permit petition plan pledge power pressure proposal promise
  proposition reason refusal request requirement right scheme strength struggle team temptation tendency threat time tool vote vow
  way willingness wish
`)

/** How sure the reading must be that “to” or “have” goes with a verb. */
const sure = 0.88
/** What may have “to” and a form in -ing behind it: “objected to leaving”, “the road to winning”. */
const takesGerund = list(`
  access accommodate accustom adapt addict addition adhere adjust admit aid akin alternative amount answer appeal apply approach
  aspire assign attach attend attention attest attribute aversion barrier belong bring clue close come commit commitment compare
  comparison concede conducive confess confine consecrate consent contrary contribute contribution convert cue dedicate
  dedication devote devotion due effort equal equate equivalent essential exposure extend face fall favor favour gateway
  get give go guide head immune impediment important impervious inferior integral introduce introduction key lead lend limit
  link listen look loyal move obstacle object objection open oppose opposite opposition owe owing path pay point precursor
  prefer preference preliminary prelude prior proceed progress react reaction receptive reconcile reduce refer reference
  regard related relate relative reply reserve resign resist resistance resort respond response restrict return revert right
  road route secret something nothing anything much more see sensitive shift similar solution speak stand step stick subject submit superior supplement susceptible swear
  switch take testament testify threat tie tip transfer transition turn vital vulnerable way wed yield next
`)

const isSurely = ({certainty}: Token, least: number) =>
  Math.min(certainty.tag, certainty.head, certainty.relation) >= least

/** Whether “to” is no preposition, whatever stands after it. */
function isSurelyInfinitive(to: Token, verb: Token): boolean {
  // “respond to said violence”
  if (to.tag === 'TO' && verb.tag === 'VBG' && isInfinitiveByTree(to, verb)) return true
  if (to.tag !== 'TO' || !isSurely(to, sure) || verb.lower === 'said') return false
  // “the teams they had lost to were ranked”
  if (verb.lemma === 'be' && /^VB[DN]$/.test(verb.sentence.tokens[to.index - 1]?.tag ?? '')) return false
  // “freedom to escaped enslaved people”
  const next = verb.sentence.tokens[verb.index + 1]
  if (mayBeParticiple(verb.lower) && /^(?:VBN|JJ|NN.*)$/.test(next?.tag ?? '')) return false
  return /^VB[ZD]$/.test(verb.tag) && verb.certainty.tag >= 0.75
}

/** “a permit to beginning work”: “to” is tied as that of an infinitive, and nothing before it takes a noun with “to”. */
function isInfinitiveByTree(to: Token, verb: Token): boolean {
  const {tokens} = to.sentence
  if (Math.min(to.certainty.head, to.certainty.relation, verb.certainty.tag) < 0.85 || to.certainty.tag < 0.6)
    return false
  if (to.relation !== 'mark' || !/^(?:acl|advcl|xcomp|ccomp|root)$/.test(verb.relation)) return false
  const before = tokens[to.index - 1]
  if (!before || /^(?:CC|,|:|-LRB-|``|HYPH|EX)$/.test(before.tag) || before.lemma === 'be') return false
  // “from observing customers to shopping”, “here’s to taking time”
  if (tokens.slice(0, to.index).some(({lower}) => /^(?:from|here)$/.test(lower))) return false
  // “the revolution to making money”
  if (verb.relation === 'acl' && verb.head && !beforeInfinitive.has(verb.head.lower) && !ofPurpose.has(verb.head.lemma))
    return false
  return ![before, verb.head, verb.head?.head].some(
    (each) => each && (takesGerund.has(each.lemma) || /^devot/.test(each.lower)),
  )
}

/** Whether a word before “to” may have a form in -ing behind it: “devoted his life to saving it”, “is used to seeing”. */
export function takesNounBehindTo(to: Token, verb: Token): boolean {
  const before = to.sentence.tokens.slice(Math.max(0, to.index - 8), to.index)
  return [...before, verb.head, verb.head?.head].some(
    (each) =>
      each &&
      (takesGerund.has(each.lemma) || /^(?:from|beyond|used|devot.*|default|boil|cling|lose)$/.test(each.lower)),
  )
}

/** “a head start to understanding”, “committed his forces to destroying” */
const isHeadStart = ({lemma, tag}: Token) => tag.startsWith('NN') && /^(?:force|start)$/.test(lemma)

/** The verb that an infinitive hangs on, where it is near: “wants children to leading”. */
function openerOf(to: Token, {head}: Token): Token | undefined {
  if (!head || head.tag.startsWith('NN') || head.index > to.index || to.index - head.index > 4) return undefined
  return head.sentence.tokens.slice(head.index + 1, to.index).some(({pos}) => pos === 'ADP') ? undefined : head
}

/** “to do paid ads”, “how well they do contributes”: no auxiliary. */
function mayBeMainVerb({governor, verb, isTouching}: Link): boolean {
  if (!isTouching || /^(?:not|n't)$/.test(verb.sentence.tokens[governor.index + 1]?.lower ?? '')) return false
  return mayBeParticiple(verb.lower) || isIng(verb.lower) || verb.index - governor.index > 1
}

/** “have needs”, “have governing bodies”, “What do they have coming?” */
function mayHaveObject({governor, verb, predicate}: Link, next: Token | undefined): boolean {
  if (isThirdPerson(verb.lower) && verb === predicate)
    return verb.tag !== 'VBZ' || verb.certainty.tag < 0.8 || !isSurely(governor, 0.85)
  if (!isIng(verb.lower) || verb !== predicate) return false
  // “the trouble we have had communicating”
  if (governor.tag === 'VBN') return true
  if (verb.tag === 'VBG' && governor.relation === 'aux' && isSurely(governor, 0.8) && verb.certainty.tag >= 0.97)
    return false
  if (governor.lower === 'have' && verb.sentence.tokens.slice(0, governor.index).some(({lemma}) => lemma === 'do'))
    return true
  return /^(?:JJ|NN.*|CC|VB.|,|HYPH)$/.test(next?.tag ?? '')
}

/** “free will makes”, “have write access”, “are often also causes”. */
function mayBeNoun(link: Link, next: Token | undefined): boolean {
  const {governor, verb} = link
  if (next?.tag.startsWith('NN')) {
    const isBare = verb.index - governor.index === 1
    if (nounsToo.has(verb.lower) || (isBare && mayBePlain(verb.lower) && verb.certainty.tag < 0.7 && !isMadeVerb(link)))
      return true
  }
  if (isThirdPerson(verb.lower)) {
    if (governor.lemma === 'be' && !/^(?:is|was)$/.test(governor.lower)) return true
    if (verb.sentence.tokens.some(({lower}) => wordsOfWords.has(lower))) return true
  }
  const before = governor.sentence.tokens[governor.index - 1]
  // “have use for it”, “their military might forced them”
  if ((verb.lower === 'use' && next?.lower === 'for') || before?.lower === 'military') return true
  return nounlikeModals.has(governor.lower) && (/^(?:JJ|PRP\$)$/.test(before?.tag ?? '') || before?.pos === 'DET')
}

/** “had promise voters a hall”: the reading takes a noun for the verb that it is here. */
const isMadeVerb = ({governor, verb}: Link) =>
  governor.relation === 'aux' &&
  governor.lemma === 'have' &&
  /^(?:VB[PN]?)$/.test(verb.tag) &&
  (participleAfterHave.has(verb.lower) ||
    isVerbAlone(verb.lower) ||
    Math.min(governor.certainty.relation, governor.certainty.head) >= 0.85)

/** “be economically sound”, “is diffuse inflammation”, “be print, radio or television”, “be dive bombed”. */
function mayBeComplement({governor, verb}: Link, next: Token | undefined): boolean {
  if (!mayBePlain(verb.lower) || isBareNounAfterBe(verb)) return false
  if (verb.lower.endsWith('ly')) return true
  if (/^VB[DN]$/.test(next?.tag ?? '')) return true
  // “if you are like me”, “My advice is just go for it.”, “are not work”
  if (
    verb.lower === 'like' ||
    (verb.index - governor.index > 1 && (verb.tag === 'NN' || /^(?:is|was)$/.test(governor.lower)))
  )
    return true
  if (
    verb.dependents.some(
      ({relation, tag, index}) => relation === 'conj' && index > verb.index && /^(?:NN|JJ)/.test(tag),
    )
  )
    return true
  // “been witness to”, “be host to”
  if (next?.lower === 'to' && nounsBeforeTo.has(verb.lower)) return true
  if (governor.relation !== 'cop') return false
  // “Exams are not work.”
  if (isVerbAlone(verb.lower)) return false
  if (verb.certainty.tag < (next?.tag === 'IN' ? 0.45 : 0.6)) return true
  if (/^(?:JJ$|NN|,|CC)/.test(next?.tag ?? '')) return true
  return verb.index - governor.index === 2 && /ly$/.test(verb.sentence.tokens[verb.index - 1]?.lower ?? '')
}
