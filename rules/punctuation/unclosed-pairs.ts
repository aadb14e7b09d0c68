import {
  hasCapital,
  isFormOf,
  isSpeechVerb,
  isWithin,
  list,
  predicateOf,
  type Sentence,
  sureness,
  type Token,
} from '../../src/rule-kit/index.ts'
import {type AsideKind, isForPerson, kindOfAside, nameOf} from './aside.ts'
import {describeHalf, readWithComma} from './half-pairs.ts'
import {isOfPart} from './pair.ts'
import {ordinals} from './phrase.ts'
import {isReportAtEnd} from './report-at-end.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, startOf} from './tokens.ts'
import {hasLaterVerb} from './verb.ts'

/** To read a sentence again is dear. */
const mostTries = 2
/** How sure the tree must be of the subject once the comma stands in its place, and how much surer of all. */
const [surely, leastGain] = [0.7, -0.4]
/** How sure of the aside, and how much surer of all, where what follows it is not surely a verb until the comma stands there. */
const [leastAside, leastGainInDoubt] = [0.4, 0]

/**
 * “The lake, the deepest in the state lost nine feet”: one comma between a subject and its verb, which the tree tells once
 * the other comma stands there.
 */
export function* findUnclosedPairs(sentence: Sentence): Generator<Slip> {
  const {tokens, after} = sentence
  if (after.includes('?')) return
  for (const comma of tokens) {
    if (!isComma(comma)) continue
    const kind = kindOfOpener(tokens, comma)
    if (!kind) continue
    const verb =
      findVerbs(tokens, comma, kind)
        .slice(0, mostTries)
        .find((one) => isMended(sentence, comma, one, kind)) ??
      findPossibleVerbs(tokens, comma, kind)
        .slice(-mostTries)
        .find((one) => isMended(sentence, comma, one, kind, true))
    if (!verb || isReportAtEnd(tokens, comma.index, verb) || isOfPart(tokens, comma.index, verb)) continue
    const last = tokens[startOf(verb, comma.index + 1) - 1] as Token
    yield describeHalf(last, `${nameOf[kind]} with a comma before it needs one behind it too`)
  }
}

/** What stands behind a comma and may tell more of the noun before it. */
function kindOfOpener(tokens: readonly Token[], {index}: Token): AsideKind | undefined {
  const [noun, opener, next] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  if (!noun || !opener || !next || !/^(?:NN.*|CD)$/.test(noun.tag) || noun.word?.quotation) return undefined
  // “One day, an ape escaped”, “As told in Chapter 9: Laws, a law is …”
  if (/^(?:day|evening|month|morning|night|time|week|year)$/.test(noun.lower)) return undefined
  if (tokens.slice(0, index).some(({text}) => text === ':')) return undefined
  // “said Hale, her voice hoarse after a morning spent outside”
  if (/^nsubj/.test(noun.relation) && noun.head && noun.head.index < index && noun.certainty.head > 0.8)
    return undefined
  // “Rep. Ann Orr, R-Elk Creek, called the losses a warning”
  if (isFormOf(opener.lower, 'VBD') && tokens.slice(0, index).some(isComma) && !tokens.some(isSurelyFinite))
    return undefined
  if (/^(?:who|which|whose|where)$/.test(opener.lower)) return 'relative'
  if (opener.tag === 'IN' && /^(?:which|whom|whose)$/.test(next.lower)) return 'relative'
  if (opener.lower === 'to') return next.lower === 'be' ? 'participle' : undefined
  if (opener.lower === 'home') return next.lower === 'to' ? 'apposition' : undefined
  // “Orla Quinn, of Ballymena”
  if (/^(?:of|from)$/.test(opener.lower))
    return noun.tag === 'NNP' && isOfBody(tokens, index + 2) ? 'origin' : undefined
  // “The better known the firm, the better it does”
  if (/^(?:JJR|RBR)$/.test(next.tag)) return undefined
  // “Rivals in trade, beginning in 1754 the two fell out”
  if (/^(?:beginning|starting)$/.test(opener.lower)) return undefined
  const kind = kindOfAside(tokens, opener.tag === 'RB' && next.tag === 'VBN' ? index + 2 : index + 1)
  return kind === 'participle' || kind === 'apposition' ? kind : undefined
}

/** “of Ballymena”, “of the Water Police” */
const isOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[tokens[at]?.lower === 'the' ? at + 1 : at]?.tag === 'NNP'

/** The verbs before the next mark that may be that of the noun before a comma. */
function findVerbs(tokens: readonly Token[], comma: Token, kind: AsideKind): readonly Token[] {
  const verbs: Token[] = []
  let owed = kind === 'relative' ? 1 : 0
  for (let i = comma.index + 2; i < tokens.length; i++) {
    const [verb, last] = [tokens[i] as Token, tokens[i - 1] as Token]
    if (isComma(verb) || isOtherMark(verb)) return verbs
    // “The rain, the wind and the cold made …”; but “which she sells at the gate and to two shops”
    if (verb.tag === 'CC' && kind !== 'relative') return verbs
    // “a Methodist who held that speed was a form of drink”
    if (opensClause(verb)) owed++
    if (!isSurelyFinite(verb)) continue
    if (owed > 0) owed--
    else if (
      /^(?:NN.*|CD|VB[ND]|RP|RB|JJ|IN|PRP)$/.test(last.tag) &&
      // “which the managers swore was closer to ten”
      !(isSurelyFinite(last) && holding.has(last.lemma)) &&
      !hasSubject(verb, comma) &&
      !hasLaterVerb(tokens, i + 1)
    )
      verbs.push(verb)
  }
  return verbs
}

/** “which represents 40 towns estimated”: what may be a verb by its form, and is read as something else for want of a comma. */
function findPossibleVerbs(tokens: readonly Token[], comma: Token, kind: AsideKind): readonly Token[] {
  if (kind !== 'relative' && kind !== 'participle') return []
  // “So did the nurse, who had been awake since the bomb fell”
  const noun = tokens[comma.index - 1] as Token
  if (/^nsubj/.test(noun.relation) && (noun.head?.index ?? comma.index) < comma.index) return []
  const from = comma.index + 3
  const mark = tokens.findIndex((token, i) => i >= from && (isComma(token) || isOtherMark(token)))
  return tokens.slice(from, mark < 0 ? tokens.length : mark).filter((verb) => {
    const last = tokens[verb.index - 1] as Token
    return (
      mayBeFinite(verb) &&
      !mayBeOfTime(tokens.slice(from, verb.index)) &&
      /^(?:NN.*|CD|VB.*|RP|RB|JJ)$/.test(last.tag) &&
      !awaitsForm(last) &&
      !hasOwnVerb(tokens, verb.index)
    )
  })
}

/** A verb behind the next comma: “Rao, who envoys said had come close, named nobody”; but “expects to grow, said Mr Rao” */
function hasOwnVerb(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex((token, i) => i > from && isComma(token))
  const verb = tokens.slice(comma + 1).find(({tag}) => !/^RB/.test(tag))
  if (comma < 0 || !verb || !/^VB[DZPN]?$|^MD$/.test(verb.tag)) return false
  return !isSpeechVerb(verb) || !hasCapital(tokens[verb.index + 1]?.text ?? '')
}

function mayBeFinite({tag, lower, text}: Token): boolean {
  if (text !== lower) return false
  if (/^(?:VB[DZP]|MD)$/.test(tag)) return true
  if (/^(?:VBN|JJ)$/.test(tag)) return isFormOf(lower, 'VBD')
  return tag === 'NNS' && isFormOf(lower, 'VBZ')
}

/** “was |”, “to |”, “not |” */
const awaitsForm = ({lemma}: Token) => /^(?:be|have|do|to|not|n't|get)$/.test(lemma)

/** Verbs with a clause behind them whose subject may stand before: “which they swore was theirs”. */
const holding = list(`
  admit argue believe claim fear feel hope insist know reckon report say suggest suppose suspect swear think
`)

const opensClause = ({tag, lower, relation}: Token) =>
  tag.startsWith('W') || lower === 'that' || (tag === 'IN' && relation === 'mark')

/** “which jumped after the retailer | reported a profit”: the verb that the conjunction waits for. */
function mayBeOfTime(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({lower}) => /^(?:after|as|because|before|once|since|until|when|while)$/.test(lower))
  return at >= 0 && !before.slice(at).some(isSurelyFinite)
}

/** “In Lagos, traders who had waited were let in”: behind the comma, and surely. */
const hasSubject = (verb: Token, comma: Token): boolean =>
  predicateOf(verb).dependents.some(
    ({relation, index, certainty}) => /^nsubj/.test(relation) && index > comma.index && certainty.head > 0.9,
  )

/** Whether the verb has what stands before the first comma as its subject, and surely, when another stands before it. */
function isMended(sentence: Sentence, comma: Token, verb: Token, kind: AsideKind, isInDoubt = false): boolean {
  const {tokens: read} = sentence
  const tokens = readWithComma(sentence, read[startOf(verb, comma.index + 1) - 1] as Token)
  const [noun, own] = [tokens?.[comma.index - 1], tokens?.[verb.index + 1]]
  if (!tokens || !noun || !own || !(isSurelyFinite(own) || (isInDoubt && own.tag === 'VBN'))) return false
  const predicate = predicateOf(own)
  const subject = predicate.dependents.find((one) => /^nsubj/.test(one.relation) && isWithin(noun, one))
  // “In 2019, …”
  if (!subject?.tag.startsWith('NN') || subject.dependents.some(({relation}) => relation === 'case')) return false
  const opener = tokens
    .slice(comma.index + 1, verb.index)
    .find(({head}) => !head || head.index < comma.index || head.index >= verb.index)
  if (!opener?.head || !isWithin(opener.head, subject) || !/^(?:acl|acl:relcl|appos|nmod)$/.test(opener.relation))
    return false
  if (subject.certainty.head < surely || !mayTell(tokens, comma, kind, subject, noun)) return false
  if (isInDoubt && (predicate.head || !isSureAside(opener) || disagrees(subject, own))) return false
  const gain = sureness(tokens.filter(({index}) => index !== verb.index)) - sureness(read)
  return gain >= (isInDoubt ? leastGainInDoubt : leastGain)
}

/** “The wheel, set on a shaft and two stones are”: a list */
const disagrees = ({number}: Token, {lower}: Token) => number === 'singular' && /^(?:are|were|have|do)$/.test(lower)

const isSureAside = ({relation, certainty}: Token): boolean =>
  relation.startsWith('acl') && certainty.relation >= leastAside && certainty.head >= leastAside

/** “Oda, the league’s leading scorer”, “the lake, the deepest in the state”; not “The author of six books, her brother”. */
function mayTell(tokens: readonly Token[], {index}: Token, kind: AsideKind, subject: Token, noun: Token): boolean {
  const [first, second] = [tokens[index + 1], tokens[index + 2]]
  if (kind !== 'apposition' || !first || !second) return true
  const isName =
    noun.tag.startsWith('NNP') && (subject === noun || noun.relation === 'flat' || noun.relation === 'appos')
  if (/^an?$|^one$|^home$/.test(first.lower)) return true
  const nouns = tokens.slice(
    index + 1,
    tokens.findIndex((token, i) => i > index && isComma(token)),
  )
  if (isName && nouns.some((token) => token.tag === 'NN' && isForPerson([token], 0, 1))) return true
  return first.lower === 'the' && (/^(?:JJS|RBS)$/.test(second.tag) || ordinals.has(second.lower))
}
