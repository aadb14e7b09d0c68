import {
  articles,
  coordinators,
  hasCapital,
  isFunctionWord,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subjectPronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Echo} from './echoes.ts'

/** Whether a writer may have wanted the phrase twice. */
export function isIntended(echo: Echo): boolean {
  if (isSetOff(echo) || isRefrain(echo) || isChain(echo) || isName(echo) || isClauseInClause(echo)) return true
  if (new Set(echo.first.map(({lower}) => lower)).size < 2) return true
  return echo.gap.length ? !isStrayEcho(echo) : !isStutter(echo)
}

/** A comma, a dash, a quotation mark: what is parted by a mark was said twice, not typed twice. */
function isSetOff({first, gap, second}: Echo): boolean {
  const [start, end] = [first[0] as Word, second.at(-1) as Word]
  const isRelative = /^(?:who|which)$/.test(start.lower) && start.before === ', ' && first.length > 3 && !gap.length
  // “who voted for it, who voted for it in March”
  if (isRelative && second[0]?.before === ', ') return second.slice(1).some(({before}) => !/^\s+$/.test(before))
  const inner = [...first.slice(1), ...gap, ...second]
  return start.quotation !== end.quotation || inner.some(({before}) => !/^\s+$/.test(before))
}

/** A song's line or a slogan: it stands at the head of a quotation. */
function isRefrain({first, length, words, start}: Echo): boolean {
  const [head] = first
  return length < 5 && head?.quotation !== undefined && words[start - 1]?.quotation !== head.quotation
}

/** Day after day after day; a rose is a rose is a rose. */
function isChain({first, gap, words, start, end}: Echo): boolean {
  if (gap.length) return isLink(gap) && words[end]?.lower === gap[0]?.lower
  const heads = first.filter(({lower}) => !articles.has(lower))
  const before = words[start - 1]?.lower
  const after = [words[end], words[end + 1]].find((word) => word && !articles.has(word.lower))?.lower
  return after === heads[0]?.lower || before === heads.at(-1)?.lower
}

/** What is lost is lost; the field whose owner is away is away as well: one ends a clause that the other's subject has. */
function isClauseInClause({first, gap, words, start}: Echo): boolean {
  const [head] = first
  if (gap.length || !head || !(primaryAuxiliaries.has(head.lower) || modals.has(head.lower))) return false
  return words.slice(0, start).some(({lower}) => relatives.has(lower))
}

const relatives = new Set(['what', 'whatever', 'where', 'which', 'who', 'whoever', 'whose', 'that', 'how', 'all'])

/** New York New York; 2 1 2 1: names and figures come in pairs. */
function isName({second}: Echo): boolean {
  return !second.some(({text}) => /^\p{Ll}{2,}/u.test(text) || text === 'a')
}

const isClosed = ({lower}: Word) => lower === 'not' || lower === 'never' || isFunctionWord(lower)

/** The same run at once again. */
function isStutter(echo: Echo): boolean {
  const {first, length, start} = echo
  const [one, two] = first as [Word, Word]
  // “Black and white and white”: what is joined on may repeat what stands before.
  if (coordinators.has(one.lower) && !articles.has(two.lower) && (length < 4 || start === 0)) return false
  // “From place to place to place”, “a friend of a friend of mine”.
  const [head, link, ...more] = first.filter(({lower}) => !articles.has(lower))
  if (head && link && !more.length && !isClosed(head) && isJoint(link)) return false
  if (length > 2) return true
  const opensPhrase = prepositions.has(one.lower) || coordinators.has(one.lower) || primaryAuxiliaries.has(one.lower)
  if (isRestart(echo) || /^(?:each|some|most|many|both|several|half) of$/.test(`${one.lower} ${two.lower}`)) return true
  if (first.every(isClosed)) return opensPhrase && (articles.has(two.lower) || possessives.has(two.lower))
  // “What he said he said in anger.” “They call a spade a spade.”
  if (subjectPronouns.has(one.lower) || articles.has(one.lower) || possessives.has(one.lower)) return false
  // Left right, tick tock: words that are doubled for the sound of it are short.
  return first.some(isClosed) || first.some(({text}) => text.length >= shortestPlain)
}

/** “It is it is the third case”, “hopes to be to be open”; but “what it is it is”. */
function isRestart({first, words, start}: Echo): boolean {
  const [one, two] = first as [Word, Word]
  if (one.quotation || words.slice(0, start).some(({lower}) => relatives.has(lower))) return false
  if (one.lower === 'to') return two.tokens[0]?.tag === 'VB' && two.lower !== 'have'
  const isAuxiliary = primaryAuxiliaries.has(two.lower) || modals.has(two.lower)
  return subjectPronouns.has(one.lower) && one.lower !== 'who' && isAuxiliary
}

const isJoint = ({lower}: Word) => prepositions.has(lower) || coordinators.has(lower)

/** Letters of a word that is not made for its sound. */
const shortestPlain = 6

/** What sets one phrase against another: from the end of one street to the end of the other. */
const contrasts = new Set([
  ...coordinators,
  ...subordinators,
  ...`than as to into not no never from other another same different is are was were be means mean meant equals becomes
  stays remains who which that what how versus per plus then only also both either neither like unlike opposite
  against over`.split(/\s+/),
])

/**
 * A finished phrase comes again after some words that give no reason for it. It is finished both times if nothing
 * follows that it could belong to: “in a small room in a small house” is two phrases.
 */
function isStrayEcho(echo: Echo): boolean {
  const {words, first, gap, second, length, end} = echo
  const [head, last] = [first[0] as Word, first.at(-1) as Word]
  // “the study it ordered in 2022 had ordered in 2022”
  const [only] = gap
  const isOfVerb = /^VB/.test(head.tokens[0]?.tag ?? '') && !primaryAuxiliaries.has(head.lower)
  if (only && gap.length === 1 && /^(?:had|has|have)$/.test(only.lower) && isOfVerb) return true
  if (gap.some(({lower}) => contrasts.has(lower) || /-(?:and|but|n?or)$/.test(lower))) return false
  // “Compare the floods of 1910 with the floods”, “an old plough for a new plough”.
  if (/^(?:along|for|with)$/.test(gap[0]?.lower ?? '') && !prepositions.has(head.lower)) return false
  if (isBegunAnew(echo)) return true
  if (isClosed(last) || /\d/.test(last.text) || isLink(gap)) return false
  if (coordinators.has(head.lower) || subjectPronouns.has(head.lower) || head.lower === 'of') return false
  if (second.some(({text}, i) => i > 0 && isCapital(text) !== isCapital(first[i]?.text ?? ''))) return false
  if (isTime(first)) return true
  const next = words[end]
  const isFinished = !next || /\S/.test(next.before) || isClosed(next) || next.lower.endsWith('ing')
  return (length > 2 ? isClosed(gap[0] as Word) : isParted(first, gap)) && isFinished
}

/**
 * “the price of the full price of the ticket”, “the end of the week the end of the month”, “since the mill closed since the
 * mill shut”: a phrase or a clause is begun, and begun anew with another word in it.
 */
function isBegunAnew({first, gap, second, length, words, start}: Echo): boolean {
  if (length < 3 || gap.length > 2 || second.some(({lower}, i) => lower !== first[i]?.lower)) return false
  const tags = (run: readonly Word[]) => run.flatMap(({tokens}) => tokens.map(({tag}) => tag)).join(' ')
  const [one, between] = [tags(first), tags(gap)]
  if (/^NNS? IN (?:DT|PRP\$)$/.test(one))
    return (
      first[1]?.lower === 'of' &&
      /^JJ( JJ)?$/.test(between) &&
      /^(?:DT|PRP\$)$/.test(words[start - 1]?.tokens[0]?.tag ?? '')
    )
  if (/^DT NNS? IN(?: DT)?$/.test(one)) return first[2]?.lower === 'of' && /^NNS?$/.test(between)
  return subordinators.has(first[0]?.lower ?? '') && /^IN (?:DT|PRP\$) NNS?$/.test(one) && /^VB[DN]$/.test(between)
}

/** “robbed him in midfield of the ball in midfield”: a phrase of place, with another before it that has no verb. */
function isParted(first: readonly Word[], gap: readonly Word[]): boolean {
  const [opener, closer] = first as [Word, Word]
  if (!prepositions.has(opener.lower) || !/^NNP?S?$/.test(closer.tokens[0]?.tag ?? '')) return false
  if (gap.length < 2 || !prepositions.has(gap[0]?.lower ?? '') || gap[0]?.lower === opener.lower) return false
  return gap.slice(1).every(({tokens}) => tokens.every(({tag}) => /^(?:DT|PRP\$|JJ|NN|CD)/.test(tag)))
}

const isCapital = (text: string) => hasCapital(text)

const isLink = (gap: readonly Word[]) => gap.length === 1 && prepositions.has((gap[0] as Word).lower)

const times = new Set(
  `today yesterday tomorrow tonight day night morning afternoon evening week weekend month year season spring summer
  autumn winter monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)
const timeOpeners = new Set('later earlier early late this last next on every each'.split(' '))

function isTime(first: readonly Word[]): boolean {
  return timeOpeners.has((first[0] as Word).lower) && times.has((first.at(-1) as Word).lower)
}
