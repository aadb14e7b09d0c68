import {isSpeechVerb, list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent, mayBeSubject, mayHideVerb} from './clauses.ts'
import {peopleOnce} from './people-once.generated.ts'
import type {Opener} from './subordinate.ts'
import {sumsUp} from './sums-up.generated.ts'

/** Fewer words are set alone for effect: “Not in this town.” */
const fewest = 6

/** “Most of them in the hills.” “A sum that would buy three farms.” “Nor a nurse.” What a whole sentence leaves to say. */
export function findTail(sentence: Sentence, before: Sentence | undefined): Opener | undefined {
  const {tokens, words} = sentence
  const [first] = tokens
  if (!first || !before?.tokens.some(isReadAsFinite)) return undefined
  if (isLoneNor(tokens)) return {words: first.text, isLoose: true}
  if (words.length < fewest || opensLikewise(sentence, before)) return undefined
  if (isBest(tokens)) return {words: first.text, isLoose: true}
  const said = withoutSource(tokens)
  if (!isBare(said)) return undefined
  if (isPart(said) || isApposition(said)) return {words: first.text, isLoose: true}
  return isPhrase(said, said.length < tokens.length ? prepositions : alsoPrepositions)
    ? {words: first.text, isLoose: false}
    : undefined
}

/** “By a further two weeks, the union said.” */
function withoutSource(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findLastIndex(({text}) => text === ',')
  const source = tokens.slice(comma + 1)
  const verbs = source.filter(isReadAsFinite)
  return comma > 3 && source.length < 9 && verbs.length === 1 && isSpeechVerb(verbs[0] as Token)
    ? tokens.slice(0, comma)
    : tokens
}

const opensLikewise = ({words}: Sentence, before: Sentence): boolean => words[0]?.lower === before.words[0]?.lower

/** No verb but in clauses that hang on another word, and no mark. */
const isBare = (tokens: readonly Token[]): boolean => !tokens.some(({text}) => text === ',') && isVerbless(tokens)

/** “Nor a working set of brakes.” Where a clause follows, its verb comes first. */
function isLoneNor(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({text}) => text === ',')
  const phrase = tokens.slice(1, comma < 0 ? undefined : comma)
  return (
    tokens[0]?.lower === 'nor' &&
    /^(?:DT|PRP\$|CD)$/.test(tokens[1]?.tag ?? '') &&
    phrase.length > 2 &&
    isVerbless(phrase) &&
    (comma < 0 || tokens.slice(comma).some(isReadAsFinite))
  )
}

const isVerbless = (phrase: readonly Token[]) =>
  isWhollyDependent(phrase) && !mayHideVerb(phrase) && !phrase.some(mayBeSubject)

/** “Most of them along the river.” “Many of them sent from London.” */
const isPart = ([first, second, third, fourth]: readonly Token[]): boolean =>
  /^(?:all|both|half|many|most|none|several|some|two|three|four|five|six|dozens|hundreds)$/.test(first?.lower ?? '') &&
  second?.lower === 'of' &&
  third?.lower === 'them' &&
  /^(?:IN|VBN|VBG)$/.test(fourth?.tag ?? '')

const [once, sums] = [new Set(peopleOnce), new Set(sumsUp)]

/** “A former prop who has coached in Toulouse.” “A sum that would buy three farms.” */
function isApposition([article, next, ...rest]: readonly Token[]): boolean {
  if (!/^an?$/.test(article?.lower ?? '') || !next) return false
  const tokens = [next, ...rest]
  const at = tokens.findIndex(({tag}) => !/^(?:JJ.?|NN.*|HYPH|VBN|CD|RB)$/.test(tag))
  const noun = tokens[at - 1]
  if (!noun || !/^NNP?$/.test(noun.tag)) return false
  if (once.has(next.lower)) return /^(?:who|from|of|at|with|in)$/.test(tokens[at]?.lower ?? '')
  // “A gap that small triggers a recount.”
  if (/^(?:JJ|RB)/.test(tokens[at + 1]?.tag ?? '')) return false
  return sums.has(noun.lower) && /^(?:that|which)$/.test(tokens[at]?.lower ?? '')
}

/** “Their lowest total at home since 1953.” “Its biggest gain in a decade, and led the market.” */
function isBest(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({text}) => text === ',')
  const [owner, degree, ...rest] = comma < 0 ? tokens : tokens.slice(0, comma)
  if (!/^(?:the|its|their|his|her)$/.test(owner?.lower ?? '') || !degree) return false
  const isDegree = /^(?:JJS|RBS)$/.test(degree.tag) || /^(?:first|second|third|fourth|fifth|sixth)$/.test(degree.lower)
  const at = rest.findIndex(({lower}) => lower === 'since' || lower === 'in')
  const measure = rest.slice(at + 1, at + 5).some(({lower, tag}) => tag === 'CD' || spans.has(lower))
  const tail = comma < 0 ? [] : tokens.slice(comma)
  const isTail = !tail.length || (tail[1]?.tag === 'CC' && !tail.some(({relation}) => /^nsubj/.test(relation)))
  return isDegree && at > 0 && measure && isTail && !rest.some(({tag}) => /^(?:VB.?|MD)$/.test(tag))
}

const spans = list('week weeks month months year years decade decades century history generation season seasons')

/** “By a further two weeks.” “Not far from the spot where he was seen.” “As head of the largest hospice.” */
function isPhrase(tokens: readonly Token[], openers: ReadonlySet<string>): boolean {
  const at = /^(?:just|mostly|mainly|not|only|partly)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  const [opener, next] = [tokens[at], tokens[at + 1]]
  if (!opener || !next) return false
  if (at && opener.lower === 'far') return next.lower === 'from'
  if (opener.lower === 'as' && tokens[0]?.lower === 'just') return true
  return (
    opener.tag === 'IN' &&
    opener.relation === 'case' &&
    openers.has(opener.lower) &&
    /^(?:DT|PRP\$|NN.*|CD|JJ.?)$/.test(next.tag) &&
    !tokens.some(({tag, relation}) => /^nsubj/.test(relation) && !tag.startsWith('W'))
  )
}

/** What does not open a sentence for effect, as “like” and “without” do, nor what somebody says: “In May, the union said …”. */
const prepositions = list(
  'as by from with into onto toward towards through alongside behind beneath beside near outside inside opposite among between',
)
/** Where nobody is said to say it: “Under the eyes of lawyers.” */
const alsoPrepositions = new Set([
  ...prepositions,
  ...list(
    'above across against along amid amidst at below beyond despite during in on over throughout under until within',
  ),
])
