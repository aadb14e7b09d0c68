import {isFiniteVerb, isSpeechVerb, list, type Token} from '../../src/rule-kit/index.ts'
import {measures, tokenBefore, tokenBehind} from './tree.ts'

/** What stands behind a word, up to the end of its sentence or to who says it: “, the mayor said”. */
function restOf({sentence: {tokens}, index}: Token): readonly Token[] {
  const rest = tokens.slice(index + 1)
  const stop = rest.findIndex((one, i) => one.tag === '.' || isAttributionAt(rest, i))
  return stop < 0 ? rest : rest.slice(0, stop)
}

/** “, the mayor said.” */
function isAttributionAt(rest: readonly Token[], comma: number): boolean {
  if (rest[comma]?.lower !== ',') return false
  const end = rest.findIndex(({tag, text}, i) => i > comma && /^[.,:]$/.test(tag) && text !== ',')
  const tail = rest.slice(comma + 1, end < 0 ? rest.length : end)
  const verb = tail.find((one) => isFiniteVerb(one))
  return (
    verb !== undefined &&
    tail.length < 8 &&
    isSpeechVerb(verb) &&
    (verb === tail.at(-1) || /^(?:NN.*|CD)$/.test(tail.at(-1)?.tag ?? ''))
  )
}

/** A verb with a tense, or what may be one: “that the men killed had fled” */
const mayHaveTense = (token: Token, i: number, rest: readonly Token[]) =>
  isFiniteVerb(token) ||
  /^(?:VB[DZP]|MD)$/.test(token.tag) ||
  (/^(?:VBN|VB|NNS)$/.test(token.tag) && token.certainty.tag < 0.9 && /^NN|PRP/.test(rest[i - 1]?.tag ?? ''))

/** Neither a verb with a tense nor a wish: “asked that the mat be found”. */
const hasNoClause = (that: Token) => {
  const rest = restOf(that)
  // “feared that the rise of an “imperial presidency,” in which … , would go on”
  if (rest.some(({tag, text}) => /^(?:``|'')$/.test(tag) || /^[:;—–]$/.test(text))) return false
  return rest.length > 1 && !rest.some((one, i) => mayHaveTense(one, i, rest) || isWish(one, i, rest))
}

const isWish = ({tag}: Token, i: number, rest: readonly Token[]) =>
  tag === 'VB' && i > 0 && !/^(?:TO|CC)$/.test(rest[i - 1]?.tag ?? '')

const isConjunction = ({text, tag, relation}: Token) => text === 'that' && tag === 'IN' && relation !== 'det'

/** Verbs with a person who is to do something: “require owners to pay”. */
const ordering = list(`
  require order ask allow urge force advise encourage permit enable invite want expect cause persuade compel instruct help
  warn beg direct oblige authorize authorise forbid prompt convince pressure command empower
`)

/** “The rule requires owners that to pay a fee” */
export function isThatBeforeInfinitive(that: Token): boolean {
  const [before, to] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || !before || to?.tag !== 'TO' || tokenBehind(to)?.tag !== 'VB') return false
  if (!/^NNP?S?$/.test(before.tag)) return false
  const {tokens} = that.sentence
  let at = before.index
  while (/^(?:NN.*|JJ|DT|PRP\$|CD|POS|IN)$/.test(tokens[at]?.tag ?? '')) at--
  const verb = tokens[at]
  return verb?.tag.startsWith('VB') === true && ordering.has(verb.lemma) && !restOf(to).some(mayHaveTense)
}

/** Verbs that a form in -ing follows. */
const beforeGerund = list(`
  report deny admit recall remember mention describe consider avoid suggest recommend propose acknowledge regret risk
  confess
`)

/** “Neighbors reported that hearing three shots”; but “said that hearing aids are dear”. */
export function isThatBeforeGerund(that: Token): boolean {
  const [verb, next] = [tokenBefore(that), tokenBehind(that)]
  if (!isConjunction(that) || !verb || next?.tag !== 'VBG' || next.certainty.tag < 0.75) return false
  return /^VB/.test(verb.tag) && beforeGerund.has(verb.lemma) && hasNoClause(that)
}

/** After these “that” may be what is done, liked or called something. */
const withPronoun = list(`
  do like love want make call consider think find see hear say hate prefer get put take give tell have need keep leave name
  deem enjoy know be mean use add try eat buy sell play watch read write show call send bring believe
`)

/** “Divers measured that the depth of the lake at 90 feet” */
export function isThatBeforeObject(that: Token): boolean {
  const [verb, next] = [tokenBefore(that), tokenBehind(that)]
  if (!isConjunction(that) || that.certainty.tag < 0.6 || !verb || !/^VB[DZPGN]?$/.test(verb.tag)) return false
  if (!/^(?:the|an?|its|his|her|their)$/.test(next?.lower ?? '') || withPronoun.has(verb.lemma)) return false
  // “recommend that the work stop”
  if (
    /^(?:recommend|demand|ask|request|require|order|insist|urge|propose|suggest|stipulate|decree|move)$/.test(
      verb.lemma,
    )
  )
    return false
  const noun = next?.head
  return noun?.tag.startsWith('NN') === true && !measures.has(noun.lemma) && hasNoClause(that)
}

/** “Asked about that the memo, she shrugged”; but “after that the shops close”, “in that the plan is new”. */
export function isThatBehindPreposition(that: Token): boolean {
  const [preposition, next] = [tokenBefore(that), tokenBehind(that)]
  if (that.text !== 'that' || !/^(?:about|of|with|from|to|at|by|into|against|for)$/.test(preposition?.lower ?? ''))
    return false
  if (preposition?.tag !== 'IN' || !/^(?:the|its|his|her|their)$/.test(next?.lower ?? '')) return false
  const noun = next?.head
  if (!noun?.tag.startsWith('NN') || measures.has(noun.lemma) || noun.index < that.index) return false
  if (next?.relation !== 'det' && next?.relation !== 'nmod:poss') return false
  const rest = restOf(that)
  const comma = rest.findIndex(({lower}) => lower === ',')
  const part = comma < 0 ? rest : rest.slice(0, comma)
  // “With that the meeting ended”, “thought about that the whole week”
  return (
    part.length > 1 &&
    part.length < 9 &&
    (comma >= 0 || rest.length > 1) &&
    !rest.slice(0, part.length).some(mayHaveTense) &&
    preposition.index > 0 &&
    !/^(?:VB|NN).*/.test(tokenBefore(that)?.tag ?? '')
  )
}

/** “According to the complaint, that the clerk took the money” */
export function isThatBehindSource(that: Token): boolean {
  const {tokens} = that.sentence
  if (tokens[0]?.lower !== 'according' || that.text !== 'that' || tokenBefore(that)?.lower !== ',') return false
  if (tokens.slice(0, that.index - 1).some(({lower, tag}) => lower === ',' || /^(?:VB[DZP]|MD)$/.test(tag)))
    return false
  const [subject, next] = [tokenBehind(that), tokens[that.index + 2]]
  if (that.relation === 'det' || !subject || !next) return false
  if (/^(?:PRP|EX)$/.test(subject.tag) || /^(?:the|an?|its|his|their)$/.test(subject.lower)) return true
  return subject.tag === 'NNP' && (next.tag === 'NNP' || isFiniteVerb(next))
}
