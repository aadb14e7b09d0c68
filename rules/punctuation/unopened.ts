import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {hasCapital, isInflectedAsVerb, isSpeechVerb, list, predicateOf} from '../../src/rule-kit/index.ts'
import {adverbs, isAge, isApposition} from './aside.ts'
import {isSecondOfPair} from './pair.ts'
import {findClauseStarts, ordinals} from './phrase.ts'
import type {Slip} from './slip.ts'
import {afterAdverbs, isComma, isOtherMark, isSurelyFinite, mayBeParticiple, some, startsWith} from './tokens.ts'
import {findUnopenedPairs} from './unopened-pairs.ts'
import {hasLaterVerb} from './verb.ts'

/** “Mr Ames the mayor of Leeds, said”, “The plan to close the mill, angered unions”: one comma between subject and verb. */
export function* findUnopened(sentence: Sentence): Generator<Slip> {
  // “A bunch of parsley, chopped”: a line of a list.
  if (!/[.!?…:;]/.test(sentence.after)) return
  const told = [...findUnopenedPairs(sentence)]
  yield* told.length > 0 ? told : findInTree(sentence)
}

function* findInTree({tokens}: Sentence): Generator<Slip> {
  const starts = findClauseStarts(tokens)
  for (const comma of tokens) {
    if (!isComma(comma)) continue
    const from = starts.findLast((start) => start < comma.index)
    const verb = verbBehind(tokens, comma)
    if (from === undefined || !verb || (some(tokens, 0, from, isComma) && !opensTold(tokens, from, comma.index)))
      continue
    if (some(tokens, from, comma.index, (one) => isComma(one) || isOtherMark(one))) continue
    if (isSecondOfPair(tokens, from)) continue
    const subject = subjectOf(verb, tokens, from, comma.index)
    if (!subject || isAsideBeforeVerb(verb) || hasLaterVerb(tokens, verb.index + 1)) continue
    yield describe(tokens, from, comma, subject)
  }
}

/** “The results, reported on Sunday, come from a trial”: a participle, if a verb without a subject stands behind a later comma. */
function isAsideBeforeVerb(verb: Token): boolean {
  const {
    sentence: {tokens},
    index,
    dependents,
  } = verb
  const end = tokens.findIndex((token, i) => i > index && isComma(token))
  if (!mayBeParticiple(verb) || end < 0) return false
  if (tokens.slice(index + 1, end).some(isByAgent)) return true
  return (
    !dependents.some(({relation}) => /^(?:obj|ccomp)/.test(relation)) &&
    tokens.some((token, i) => {
      if (i < end || !/^VB[DZP]?$/.test(token.tag) || /^(?:TO|MD|CC|IN)$/.test(tokens[i - 1]?.tag ?? '')) return false
      const predicate = predicateOf(token)
      return !predicate.relation.startsWith('acl') && !predicate.dependents.some(opensClause)
    })
  )
}

/** “approved 29-6 by the Senate” */
const isByAgent = ({lower, head}: Token): boolean =>
  lower === 'by' && head !== undefined && head.relation.startsWith('obl') && /^NNPS?$|^NNS?$/.test(head.tag)

const opensClause = ({relation}: Token): boolean => /^(?:[nc]subj|expl|mark|cc$)/.test(relation)

/** “Hale, the owner, said that | the plan, …” */
function opensTold(tokens: readonly Token[], from: number, to: number): boolean {
  const [verb, that] = [tokens[from - 2], tokens[from - 1]]
  if (that?.lower !== 'that' || !verb || !isSpeechVerb(verb) || !isSurelyFinite(verb)) return false
  // “The notice, which says that the links are old, helps”
  return !tokens.slice(0, from - 2).some(({tag}) => tag.startsWith('W')) && !some(tokens, from, to, isSurelyFinite)
}

function verbBehind(tokens: readonly Token[], {index}: Token): Token | undefined {
  if (startsWith(tokens, index + 1, adverbs)) return undefined
  const verb = tokens[afterAdverbs(tokens, index + 1)]
  return verb && (isSurelyFinite(verb) || isRootVerb(verb, tokens)) ? verb : undefined
}

/** Verbs by their place in the tree where the tag leaves a doubt: “Scientists, say”, “The decision, surprised many”. */
function isRootVerb({tag, lower, relation, certainty, index}: Token, tokens: readonly Token[]): boolean {
  if (relation !== 'root') return false
  if (/^VBP?$/.test(tag)) return claims.has(lower) || (tag === 'VBP' && certainty.tag > 0.8)
  return tag === 'VBD' && tokens.every((token) => token.index === index || !/^(?:VB[DZP]|MD)$/.test(token.tag))
}

const claims = list('believe expect fear hope insist say think want warn')

/** The subject of a verb that all words from one place to another belong to. */
function subjectOf(verb: Token, tokens: readonly Token[], from: number, to: number): Token | undefined {
  const predicate = predicateOf(verb)
  // “Hand on heart, said the minister, he could not remember.”
  if (isReportWithin(verb, tokens)) return undefined
  if (mayBeParticiple(verb) && predicate.relation !== 'root') return undefined
  if (mayBeParticiple(verb) && verb.certainty.tag < 0.8 && !isRootVerb(verb, tokens)) return undefined
  const subjects = predicate.dependents.filter(({relation}) => /^nsubj/.test(relation))
  const [subject] = subjects
  if (!subject || subjects.some(({index}) => index > verb.index)) return undefined
  // “One spade, never recovered.”
  if (verb.tag === 'VBD' && mayBeParticiple(verb) && !verb.sentence.tokens[verb.index + 1]?.word) return undefined
  // “The mayor later praised the meeting, noted that it was peaceful, but …”
  if (isInList(tokens, verb, from, to) || isInRow(verb, subject, from, to)) return undefined
  if (mayOpenRow(tokens[to - 1] as Token, verb)) return undefined
  // “Places in the park, permits for the hill …”
  if (verb.tag === 'VBZ' && subject.number === 'plural') return undefined
  if (/^VBP?$/.test(verb.tag) && subject.tag !== 'NNS' && !isSurelyFinite(verb)) return undefined
  if (subject.certainty.head < 0.2 && subjects.length === 1) return undefined
  if (!/^(?:NNP?S?|CD|JJ[RS]?|DT)$/.test(subject.tag) || subject.word?.quotation) return undefined
  const first = tokens[from] as Token
  if (/^(?:IN|W|RB|CC|VB|TO|EX|UH)/.test(first.tag) && !opensCount(first)) return undefined
  if (/^(?:VB|MD|RP)/.test(tokens[to - 1]?.tag ?? '')) return undefined
  const isOwn = (token: Token | undefined): boolean =>
    token !== undefined && (subjects.includes(token) || isOwn(token.head))
  return some(tokens, from, endOfNoun(tokens, to), (token) => !isOwn(token)) ? undefined : subject
}

/** “Not one of the drivers, had” */
const opensCount = ({lower, index, sentence: {tokens}}: Token): boolean =>
  /^(?:not|nearly|almost|hardly|only|just|about)$/.test(lower) && /^(?:CD|DT)$/.test(tokens[index + 1]?.tag ?? '')

/** “…, said the former minister, …” */
function isReportWithin({lower, index}: Token, tokens: readonly Token[]): boolean {
  if (!/^(?:said|says|asked|replied|wrote|writes)$/.test(lower)) return false
  const end = tokens.findIndex((token) => token.index > index && /^[,.]$/.test(token.text))
  // “RUCKERT, said the red.”
  const isTurned = /^(?:DT|NNP|PRP\$)$/.test(tokens[index + 1]?.tag ?? '')
  return end > 0 && (isTurned || tokens[end]?.text === ',') && !some(tokens, index + 1, end, isSurelyFinite)
}

function isInList(tokens: readonly Token[], verb: Token, from: number, to: number): boolean {
  const goesOn = tokens.some((token, i) => i > verb.index && isComma(token) && tokens[i + 1]?.tag === 'CC')
  return goesOn && some(tokens, from + 1, to, ({tag, lower}) => /^VB/.test(tag) || lower.endsWith('ed'))
}

/** “My grandfather left school at 12, | drove a cart and could recite”: a row of verbs, the first taken for a participle. */
function isInRow({dependents, sentence: {tokens}, index}: Token, subject: Token, from: number, to: number): boolean {
  const isLed = some(
    tokens,
    from + 1,
    to,
    (token) =>
      /^(?:acl|amod)$/.test(token.relation) &&
      (token.tag === 'VBD' || (token.tag === 'VBN' && subject.certainty.head < 0.7)),
  )
  return isLed && dependents.some((token) => token.index > index && token.relation === 'conj' && isVerbal(token))
}

/** “Ruth cooks, argues, waits for a call and finds out”, “Haggis, neeps and tatties”: what stands before the comma may be the first of a row. */
function mayOpenRow({tag, lemma}: Token, verb: Token): boolean {
  const [next, last] = verb.sentence.tokens.slice(verb.index + 1)
  if (verb.tag === 'VBZ' && next?.tag === 'CC' && last?.tag === 'NNS') return true
  return tag === 'NNS' && isInflectedAsVerb(lemma) && verb.tag === 'VBZ' && isComma(next)
}

const isVerbal = ({tag}: Token) => /^VB/.test(tag)

/** Without “however” behind it. */
function endOfNoun(tokens: readonly Token[], to: number): number {
  for (let length = 1; length <= 4; length++)
    if (startsWith(tokens, to - length, adverbs) === length) return to - length
  return to
}

function describe(tokens: readonly Token[], from: number, comma: Token, subject: Token): Slip {
  const opened = findOpening(tokens, from, comma.index, subject)
  if (opened) {
    const at = opened.word ?? opened
    return {
      at,
      expected: [`${at.text},`],
      message: `“${at.text}”: what follows has a comma behind it, and needs one before it too. Put one in.`,
    }
  }
  const last = tokens[comma.index - 1] as Token
  const word = last.word ?? last
  const at = {paragraph: word.paragraph, start: word.start, end: comma.end}
  return {at, expected: [word.text], message: `“${word.text},”: a comma parts the subject from its verb. Delete it.`}
}

/** The word behind which a comma is missing: “Ames” of “Mr Ames the mayor of Leeds, said”. */
function findOpening(tokens: readonly Token[], from: number, to: number, subject: Token): Token | undefined {
  let end = from
  while (end < to && /^NNPS?$/.test(tokens[end]?.tag ?? '') && hasCapital(tokens[end]?.text ?? '')) end++
  if (end > from && end < to && isOpener(tokens, end, to)) return tokens[end - 1]
  const ranked = tokens[from + 1]
  if (ranked && ordinals.has(ranked.lower) && /^an?$/.test(tokens[from + 2]?.lower ?? '')) return ranked
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token
    if (token.lower === 'which' && token.tag === 'WDT' && tokens[i - 1] === subject) return subject
    // “Her brother a plumber from Cork, said”
    if (/^an?$/.test(token.lower) && token.tag === 'DT' && tokens[i - 1] === subject && /^NNS?$/.test(subject.tag))
      return subject
  }
  // “Every way out including the cellar, was shut”
  const inclusion = tokens.find(({lower, index}) => lower === 'including' && index > subject.index && index < to)
  if (inclusion && inclusion.index < to - 1) return tokens[inclusion.index - 1]
  // “The hospital the only one in the county, will close”
  const apposed = subject.dependents.find(({relation, index}) => relation === 'appos' && index > subject.index)
  const next = tokens[subject.index + 1]
  if (apposed && next?.tag === 'DT' && next.head === apposed) return subject
  const noun = endOfNoun(tokens, to)
  return noun < to ? tokens[noun - 1] : undefined
}

function isOpener(tokens: readonly Token[], at: number, to: number): boolean {
  const {lower, tag, text} = tokens[at] as Token
  if (/^(?:who|whose|which)$/.test(lower) || isApposition(tokens, at)) return true
  if (isAge(text)) return at === to - 1 && at > 1
  return /^VB[NG]$/.test(tag)
}
