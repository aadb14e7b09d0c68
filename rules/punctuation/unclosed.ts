import {isFiniteVerb, list, reword, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {type AsideKind, isAge, isAside, kindOfAside, nameOf} from './aside.ts'
import {isOfPart} from './pair.ts'
import {findClauseStarts, findComma, isSimple, type Opening, readPhrase} from './phrase.ts'
import {isReportAtEnd} from './report-at-end.ts'
import type {Slip} from './slip.ts'
import {isSurelyFinite, mayBeParticiple, startOf} from './tokens.ts'
import {findUnclosedPairs} from './unclosed-pairs.ts'
import {findPlainVerb, findVerb, hasLaterComma, hasLaterVerb} from './verb.ts'

/** What is set off by a comma before it, and none behind it: told by the words, else by the tree. */
export function* findUnclosed(sentence: Sentence): Generator<Slip> {
  const told = [...findInWords(sentence)]
  yield* told.length > 0 ? told : findUnclosedPairs(sentence)
}

/** “Mr Ames, the mayor of Leeds said” */
function* findInWords({tokens}: Sentence): Generator<Slip> {
  for (const start of findClauseStarts(tokens)) {
    const comma = findComma(tokens, start)
    const phrase = comma === undefined ? undefined : readPhrase(tokens, start, comma)
    if (comma === undefined || !phrase || !isSimple(tokens, start, comma) || phrase.head.word?.quotation) continue
    const from = behindClosed(tokens, comma + 1)
    const kind = from > comma + 1 ? kindOfLater(tokens, from) : kindOfAside(tokens, from)
    const verb =
      kind &&
      (findVerb(tokens, behindOpener(tokens, from, kind), owesVerb(tokens, from, kind) ? 1 : 0) ??
        (kind === 'relative' ? findPlainVerb(tokens, phrase.head, from) : undefined))
    if (!verb || isOfLaterPart(tokens, verb) || isReportAtEnd(tokens, comma, verb) || isOfPart(tokens, comma, verb))
      continue
    const to = startOf(verb, from)
    if (to <= from || isOfSubordinate(tokens, from, to, phrase.head)) continue
    if (!isAside(tokens, phrase, kind, from, to, verb) && !isOfLastName(tokens, phrase, kind, from, to, verb)) continue
    const last = tokens[to - 1] as Token
    const at = last.word ?? last
    yield {
      at,
      expected: [`${at.text},`],
      message: `“${at.text}”: ${nameOf[kind]} with a comma before it needs one behind it too. Put one in.`,
    }
  }
}

/** “which were cut before the pots were fired”: what may be a preposition has a clause behind it. */
function isOfSubordinate(tokens: readonly Token[], from: number, to: number, noun: Token): boolean {
  const opener = tokens.slice(from + 1, to).findLast(({lower}) => mayOpenClause.has(lower))
  if (!opener || tokens.slice(opener.index + 1, to).some(isFiniteVerb)) return false
  if (tokens.slice(from, to).some(isFiniteVerb)) return true
  // “compiled before the storms of January was out of date”: with the comma it is a preposition.
  const {sentence, end} = tokens[to - 1] as Token
  const read = reword(sentence, {start: end, end}, ',')?.tokens ?? []
  const [closed, subject, verb] = [read[opener.index], read[noun.index], read[to + 1]]
  const isMain =
    subject?.head !== undefined && verb !== undefined && (subject.head === verb || subject.head === verb.head)
  return closed?.relation !== 'case' || closed.certainty.relation < surelyCase || !isMain
}
const surelyCase = 0.9
const mayOpenClause = list(
  'before after since until till as than once while when where because if though although unless',
)

/** “Sales in China, its largest market fell”: the name before the comma is not the subject. */
function isOfLastName(
  tokens: readonly Token[],
  {to: comma, from: start}: Opening,
  kind: AsideKind,
  from: number,
  to: number,
  verb: Token,
): boolean {
  let first = comma
  while (first > start && /^NNPS?$/.test(tokens[first - 1]?.tag ?? '')) first--
  const name = first < comma ? readPhrase(tokens, first, comma) : undefined
  const before = tokens[first - 1]
  // “A one-time ally of Rome, the kingdom drove the Romans out.”
  if (before?.lower === 'of' && /^an?$/.test(tokens[start]?.lower ?? '')) return false
  if (!name || before?.tag !== 'IN' || /^(?:for|by)$/.test(before.lower) || isPlaceAndState(tokens, from)) return false
  return (kind === 'apposition' || kind === 'distance') && isAside(tokens, name, kind, from, to, verb)
}

const isPlaceAndState = (tokens: readonly Token[], from: number) => /^NNPS?$/.test(tokens[from]?.tag ?? '')

/** Behind a first aside that is closed: “Petrova, 38, a nurse at the hospital said”, “Her husband, Willem, an oboist played”. */
function behindClosed(tokens: readonly Token[], from: number): number {
  const kind = kindOfAside(tokens, from)
  const comma = kind === 'age' || kind === 'apposition' || kind === 'name' ? findComma(tokens, from) : undefined
  if (comma === undefined || !isSimple(tokens, from, comma)) return from
  // “Her husband, Willem, an oboist played”: a name, and nothing else.
  return kind !== 'name' || tokens.slice(from, comma).every(({tag}) => /^NNPS?$/.test(tag)) ? comma + 1 : from
}

function kindOfLater(tokens: readonly Token[], from: number): AsideKind | undefined {
  if (/^(?:of|from)$/.test(tokens[from]?.lower ?? '')) return 'origin'
  const kind = kindOfAside(tokens, from)
  const last = tokens[from - 2]
  const isAfterAge = isAge(last?.text ?? '')
  if (kind === 'relative' || (isAfterAge && (kind === 'apposition' || kind === 'participle'))) return kind
  // “Their son, Roy, a shy man”
  return kind === 'apposition' && last?.tag === 'NNP' && /^an?$/.test(tokens[from]?.lower ?? '') ? kind : undefined
}

/** Whether a clause opens whose verb is still to come; that of a pronoun is known by it. */
const owesVerb = (tokens: readonly Token[], from: number, kind: AsideKind): boolean =>
  kind === 'relative' && !hasPlainVerb(tokens, from)

/** “which fetch high prices”: no other word tells so surely that a plain form is a verb. */
const hasPlainVerb = (tokens: readonly Token[], from: number): boolean =>
  /^VBP?$/.test(tokens[from + 1]?.tag ?? '') && !isSurelyFinite(tokens[from + 1] as Token)

/** Behind “when asked”, “many of whom”, “which fetch”. */
function behindOpener(tokens: readonly Token[], from: number, kind: AsideKind): number {
  if (kind === 'reduced' || (kind === 'relative' && hasPlainVerb(tokens, from))) return from + 2
  return kind === 'relative' && tokens[from + 1]?.lower === 'of' ? from + 3 : from
}

/** “Philo, a writer sent to Rome, said”, “Leeds, the mayor said, was”: the sentence's verb is still to come. */
function isOfLaterPart(tokens: readonly Token[], verb: Token): boolean {
  if (hasLaterVerb(tokens, verb.index + 1)) return true
  return mayBeParticiple(verb) && hasLaterComma(tokens, verb.index + 1)
}
