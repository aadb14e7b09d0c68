import {
  coordinators,
  isSpeechVerb,
  list,
  modals,
  primaryAuxiliaries,
  type Sentence,
  subordinators,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'

/** A phrase that was moved within its sentence, and left where it had been. */
export interface Moved {
  first: readonly Word[]
  /** What stands between them. */
  gap: readonly Word[]
  second: readonly Word[]
  /** Which of the two stands where a writer would have moved it to. */
  kept: 'first' | 'second'
  /** Places of the first word and after the last one in the sentence. */
  start: number
  end: number
}

/** Most words that may stand between. */
const longestGap = 30

/** Words of a sentence that can be taken in at a glance; what is longer is a list, or verse. */
const longestSentence = 70

/** Every phrase that stands twice and can belong to its sentence but once, the longest gaps last. */
export function findMoved({words}: Sentence): Moved[] {
  if (words.length > longestSentence) return []
  return findRuns(words).flatMap(([first, second]) => {
    const [head, last] = [first[0] as Word, second.at(-1) as Word]
    const gap = words.slice((first.at(-1) as Word).index + 1, second[0]?.index)
    if (!gap.length || [head, ...gap, last].some(({quotation, opaque}) => quotation || opaque)) return []
    const pair: Pair = {words, first, gap, second}
    const kept =
      findParenthesis(pair) ?? findAdverbial(pair) ?? findAttribution(pair) ?? findRelative(pair) ?? findPredicate(pair)
    return kept ? [{first, gap, second, kept, start: head.index, end: last.index + 1}] : []
  })
}

interface Pair {
  words: readonly Word[]
  first: readonly Word[]
  gap: readonly Word[]
  second: readonly Word[]
}

type Kept = Moved['kept']

/** Runs of words that come again, as long as they agree, without a mark within. */
function findRuns(words: readonly Word[]): [first: Word[], second: Word[]][] {
  return words.flatMap(({lower}, one) =>
    words.flatMap((word, other): [Word[], Word[]][] => {
      if (other < one + 2 || word.lower !== lower) return []
      if (one > 0 && words[one - 1]?.lower === words[other - 1]?.lower) return []
      let length = 1
      while (one + length < other && goesOn(words[one + length], words[other + length])) length++
      const isNear = other - one - length <= longestGap
      return length > 1 && isNear ? [[words.slice(one, one + length), words.slice(other, other + length)]] : []
    }),
  )
}

const goesOn = (one: Word | undefined, other: Word | undefined) =>
  one !== undefined && other !== undefined && one.lower === other.lower && one.before === ' ' && other.before === ' '

/** “In the silence you can hear, in the silence, the snow”: one between commas, and the same close by. */
function findParenthesis(pair: Pair): Kept | undefined {
  const {words, first, gap, second} = pair
  if (gap.length > closest || !isPhrase(first) || !isUnbroken(pair)) return undefined
  if (isEnclosed(second, words)) {
    const next = words[(second.at(-1) as Word).index + 1]
    return gap[0]?.before === ' ' && !coordinators.has(next?.lower ?? '') ? 'second' : undefined
  }
  if (!isEnclosed(first, words) && !isAmidAuxiliaries(pair)) return undefined
  if (second[0]?.before !== ' ' || !isFinished(pair) || gap.some(isSubject)) return undefined
  return isEnclosed(first, words) ? 'first' : 'second'
}

/** Words between a phrase and the same between commas. */
const closest = 9

/** Nothing between joins another clause, or opens another part of this one. */
const isUnbroken = ({gap}: Pair) =>
  gap.every(({before, lower}, i) => (i === 0 || /^ [$£€]?$/.test(before)) && !isJoint(lower)) && !isContrast(gap)

const relatives = list('who whom whose which that what where when how')

const isJoint = (lower: string) => coordinators.has(lower) || subordinators.has(lower) || relatives.has(lower)

const isSubject = ({tokens}: Word) => tokens.some(({relation}) => relation.startsWith('nsubj'))

export const isEnclosed = (phrase: readonly Word[], words: readonly Word[]): boolean =>
  phrase[0]?.before === ', ' && words[(phrase.at(-1) as Word).index + 1]?.before === ', '

/** “has for the past two years refused” */
function isAmidAuxiliaries({words, first, gap}: Pair): boolean {
  const auxiliary = words[(first[0] as Word).index - 1]?.lower ?? ''
  const verb = gap[0]?.tokens[0]?.tag ?? ''
  return (modals.has(auxiliary) && verb === 'VB') || (/^(?:has|have|had)$/.test(auxiliary) && /^VB[DN]$/.test(verb))
}

const quantifiers = list('all any both each either few half many most much neither none several some')

/** A phrase with its preposition, or “most of them”. */
function isPhrase(words: readonly Word[]): boolean {
  const [opener, closer] = [words[0]?.tokens[0], words.at(-1)?.tokens.at(-1)]
  if (!opener || !closer) return false
  if (quantifiers.has(opener.lower)) return words[1]?.lower === 'of' && words.length === 3 && closer.pos === 'PRON'
  const opens = /^(?:IN|VBG)$/.test(opener.tag) && opener.lower !== 'of'
  return opens && (/^(?:NN|CD)/.test(closer.tag) || (closer.pos === 'ADJ' && words.at(-2)?.lower === 'the'))
}

/** “Residents may, starting in June, pick up kits starting in June”: one clause, one adverbial, twice. */
function findAdverbial(pair: Pair): Kept | undefined {
  const {first, gap, second} = pair
  const [one, other] = [first, second].map(topOf)
  if (!other || !isWhole(second) || !canStandAlone(second, other) || isContrast(gap)) return undefined
  if (gap.some(({before}) => /[;:—–“‘"]/.test(before)) || second[0]?.before !== ' ') return undefined
  const lower = clauseOf(other)
  if (!lower || other.start < lower.start) return undefined
  // “In Lima she is the best chef in Lima.”
  if (attached.test(other.relation) && !isStart(other)) {
    const opens = lower.dependents.some(
      ({relation, start}) => relation.startsWith('nsubj') && start > (first[0]?.start ?? 0),
    )
    if (opens && (gap.length > closest || other.certainty.head > sure)) return undefined
  }
  if (isOpening(first) && opensSentenceOf(pair, lower)) return isFinished(pair) ? 'first' : undefined
  if (!one || one.lower !== other.lower || !isWhole(first)) return undefined
  // “The orchestra on Thursday evening played”
  const bearer = one.relation === 'nmod' && isTime(one) && one.head?.relation.startsWith('nsubj') ? one.head : one
  const upper = clauseOf(bearer)
  if (bearer === one && !isAdverbial(one)) return undefined
  if (!upper || !isOneClause(upper, lower, first, other)) return undefined
  if (one.start < upper.start) return !isFinished(pair) ? undefined : isOpening(first) ? 'first' : 'second'
  return gap.every(({before, lower}) => before === ' ' && !coordinators.has(lower)) ? 'first' : undefined
}

const isOpening = ([head]: readonly Word[]) => head?.index === 0

/** “Under the new law landlords must give notice under the new law.” */
function opensSentenceOf({words, first, gap}: Pair, verb: Token): boolean {
  if (verb.relation !== 'root' || first[0]?.tokens[0]?.tag !== 'IN' || gap[0]?.tokens[0]?.tag === 'IN') return false
  const subjects = words.flatMap(({tokens}) => tokens).filter(({relation}) => relation.startsWith('nsubj'))
  const isOnly = subjects.every(({head, start}) => head === verb && start < verb.start)
  return isOnly && gap.every(({lower}) => !isJoint(lower))
}

/** “In June alone”: what follows does not go on. */
function isFinished({words, second}: Pair): boolean {
  const next = words[(second.at(-1) as Word).index + 1]
  return next?.before !== ' ' || (next.lower !== 'of' && !/^(?:NN|JJ|RB|CD|VB[DZP])/.test(next.tokens[0]?.tag ?? ''))
}

const isAdverbial = ({relation}: Token) => adverbial.test(relation)

const adverbial = /^(?:obl(?::unmarked)?|advcl|advmod)$/
const attached = /^(?:nmod(?::unmarked)?|acl)$/

const times = list(`
  today yesterday tomorrow night day morning afternoon evening week weekend month year season spring summer autumn fall
  winter decade century monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december
`)

const isTime = ({lemma}: Token) => times.has(lemma.toLowerCase())

/** What sets one phrase against another: “as far in the north as in the south”; not “more than 400”. */
const isContrast = (gap: readonly Word[]) =>
  gap.some(({tokens}) =>
    tokens.some(
      ({lower, tag, relation, dependents}) =>
        (contrasts.has(lower) || (lower === 'as' && tag === 'RB')) &&
        relation !== 'fixed' &&
        !dependents.some((one) => one.relation === 'fixed'),
    ),
  )

const contrasts = list(`
  than not never nor other another same different also too again both either neither whether versus per twice more
  less
`)

/** The word of a phrase that all others depend on; of two adverbials of one verb, “in a letter last week”, the first. */
function topOf(phrase: readonly Word[]): Token | undefined {
  const tokens = new Set(phrase.flatMap(({tokens}) => tokens))
  const [top, ...others] = [...tokens].filter(({head}) => !head || !tokens.has(head))
  return others.every((one) => one.head === top?.head && isAdverbial(one)) ? top : undefined
}

/** Whether nothing outside surely depends on it. */
function isWhole(phrase: readonly Word[]): boolean {
  const tokens = new Set(phrase.flatMap(({tokens}) => tokens))
  return [...tokens].every(({dependents}) =>
    dependents.every(
      (one) => one.pos === 'PUNCT' || tokens.has(one) || one.certainty.head < sure || (one.head && isStart(one.head)),
    ),
  )
}

/** “Starting in May”: a preposition in all but form. */
const isStart = ({lower}: Token) => /^(?:beginning|commencing|effective|starting)$/.test(lower)

/** Certainty from which the tree is taken at its word. */
const sure = 0.75

/** A phrase that says when, where or how: no bare “every other”, no “to them”, no “a year”. */
function canStandAlone(phrase: readonly Word[], top: Token): boolean {
  if (!isAdverbial(top) && !attached.test(top.relation)) return false
  const [opener] = phrase[0]?.tokens ?? []
  if (!opener || /^(?:of|a|an|per|the|than)$/.test(opener.lower) || top.pos === 'PRON') return false
  if (top.relation === 'advcl' || top.relation === 'acl') return phrase.length > 2
  if (top.relation === 'advmod') return phrase.length > 2
  if (top.relation === 'obl:unmarked') return /^(?:every|this|last|next)$/.test(opener.lower) || phrase.length > 2
  return opener.head === top || opener.relation === 'case' || opener.pos === 'ADV'
}

/** The verb, or what stands for it, that a phrase belongs to, through the nouns between. */
function clauseOf({head}: Token): Token | undefined {
  let place = head
  while (place && /^(?:obj|iobj|obl|nmod|appos|conj|xcomp)/.test(place.relation) && !/^VB/.test(place.tag))
    place = place.head
  return place
}

/** One clause, or a verb and the one that it helps along, or that the phrase stands amid the auxiliaries of. */
function isOneClause(upper: Token, lower: Token, first: readonly Word[], other: Token): boolean {
  if (upper === lower) return true
  if (lower.head !== upper || !/^(?:xcomp|advcl|ccomp)$/.test(lower.relation)) return false
  // “In an interview last week she said she had no regrets in an interview last week.”
  if (isOpening(first) && tellings.has(other.lemma) && isSpeechVerb(upper)) return true
  return helpers.has(upper.lemma) && !lower.dependents.some(({relation}) => relation.startsWith('nsubj'))
}

const tellings = list('interview statement speech email e-mail letter post tweet briefing report memo')

const helpers = list(`
  able begin start continue go keep stop tend seem appear manage have need likely due set used
`)

/** “Police said the road would open on Friday, police said.” “She told reporters it would, she told reporters.” */
function findAttribution({words, first, second}: Pair): Kept | undefined {
  const last = second.at(-1) as Word
  if (last.index < words.length - 1) return undefined
  const before = words[(second[0] as Word).index - 1]
  const opener = pronouns.has(before?.lower ?? '') ? before : second[0]
  if (opener?.before !== ', ') return undefined
  if (first[0]?.lower === 'according' && first[1]?.lower === 'to' && first.length > 2) return 'first'
  const verb = first.map(({tokens}) => tokens[0]).find((token) => token?.tag === 'VBD' && isSpeechVerb(token))
  const subject = verb?.dependents.find(({relation}) => relation === 'nsubj')
  if (!verb || !subject || subject.start > verb.start || verb.start > (words[most]?.start ?? verb.start))
    return undefined
  return isOpening(first) || opener === before ? 'first' : undefined
}

const pronouns = list('he she they')

/** Words that a sentence’s subject may take before its verb. */
const most = 12

/** “A miner who had saved from Tula who had saved for a well”: the opening of a clause, before its noun is told. */
function findRelative({words, first, gap, second}: Pair): Kept | undefined {
  const [head] = first
  if (head?.lower !== 'who' || first.length < 2 || gap.length > closest) return undefined
  const [one, other] = [first, second].map((run) => run.at(-1)?.tokens[0])
  if (!/^VB[DNZP]$/.test(one?.tag ?? '') || one?.relation !== 'acl:relcl' || other?.relation !== 'acl:relcl')
    return undefined
  if ([...gap, ...second].some(({before}) => before !== ' ')) return undefined
  if (!/^(?:from|of|at|in|near|outside)$/.test(gap[0]?.lower ?? '')) return undefined
  const before = words[(second[0] as Word).index - 1]?.tokens[0]
  return before?.tag === 'NNP' || first.length > 2 ? 'second' : undefined
}

/**
 * “Cho, said he had a baker, said he had heard it”: what comes before an apposition and again behind it. “Took it apart
 * and knelt down, took it apart and mended it”: what one verb of several does.
 */
function findPredicate({first, gap, second}: Pair): Kept | undefined {
  const [opener, closer] = [first[0]?.tokens[0], first.at(-1)?.lower ?? '']
  if (second[0]?.before !== ', ' || !opener || !/^VB[DZP]$/.test(opener.tag)) return undefined
  const isPlain = gap.every(({before}) => before === ' ')
  if (!isPlain) return undefined
  if (closer === 'and') return first.length > 3 && gap[0]?.tokens[0]?.tag === opener.tag ? 'second' : undefined
  const isTold = isSpeechVerb(opener) && pronouns.has(first[1]?.lower ?? '') && primaryAuxiliaries.has(closer)
  const isNoun = gap.every(({tokens}) => tokens.every(({pos}) => !/^(?:AUX|PRON|VERB)$/.test(pos)))
  return first.length === 3 && first[0]?.before === ', ' && isTold && isNoun ? 'second' : undefined
}
