import {type Exchange, exchangeWord, isFiniteVerb, type Token, type Word} from '../../src/rule-kit/index.ts'
import {isRival} from './by-role.ts'
import {isAlone, isReadable, shortest} from './context.ts'
import {evidenceOfExchange, evidenceOfReading, type Guess} from './evidence.ts'
import {exchanged, read} from './mistyped-weights.ts'
import {shareOf, type Usage, usageOf} from './mistyped-words.ts'
import {isJudged} from './model.ts'

/** A word typed for another. */
export interface Mistyped {
  index: number
  /** What may be meant, the likeliest first. */
  right: readonly string[]
}

/** What must speak for the other word before the sentence is read again, and what then. */
const [worthTrying, enough] = [0.5, 4.7]
/** A word that everybody writes is more often right, what somebody said may be dialect, and neighbours know some better. */
const [commonLevel, moreIfCommon, moreInQuotations, moreIfJudged] = [10, 0.8, 1.5, 2]
/** A word that is so often what the other would be there may stay. */
const alreadyFits = 0.3
/** Guesses that are as good as the best. */
const alike = 1.5

/**
 * Words that stand where they hardly can, and that the fingers make of others which can: “in compete silence”, “the same
 * thin”. The sentence is read again with the other word in place: that costs a reading, so that little doubt is not tried.
 */
export function findMistyped(words: readonly Word[]): readonly Mistyped[] {
  if (words.length < shortest) return []
  const found: Mistyped[] = []
  for (const [index, word] of words.entries()) {
    const guesses = isReadable(word, index) ? guessesAt(word) : []
    if (!guesses.length || isAlone(words, index)) continue
    const likely = guesses
      .filter((guess) => weighReading(guess) > worthTrying)
      .map((guess) => ({right: guess.right, weight: weighExchange(guess)}))
      .filter(({right, weight}) => weight > enoughFor(word, right))
      .sort((a, b) => b.weight - a.weight)
    const [best] = likely
    if (!best) continue
    found.push({index, right: likely.filter((one) => best.weight - one.weight < alike).map(({right}) => right)})
  }
  return found
}

function enoughFor({lower, quotation}: Word, right: string): number {
  const {level = 0, others = []} = usageOf(lower) ?? {}
  const isCommon = level >= commonLevel
  const wasJudged = isRival(lower, right) || others.some((other) => isJudged(lower, other))
  return enough + (isCommon ? moreIfCommon : 0) + (wasJudged ? moreIfJudged : 0) + (quotation ? moreInQuotations : 0)
}

/** How likely a guess is, in logarithms of its odds, by the sentence as it stands. */
const weighReading = (guess: Guess) => read.bias + weigh(evidenceOfReading(guess), read.reading)

/** And by the sentence with the other word in place. */
function weighExchange(guess: Guess): number {
  const exchange = exchangeWord(guess.token, guess.right)
  if (!exchange || isNeedless(guess, exchange)) return Number.NEGATIVE_INFINITY
  const {bias, reading, exchange: behind} = exchanged
  return bias + weigh(evidenceOfReading(guess), reading) + weigh(evidenceOfExchange(guess, exchange), behind)
}

/** “The tower sways”: “says” would be no better. “Talks stall.”: with “still” there is no verb left. */
function isNeedless({token, own}: Guess, {put}: Exchange): boolean {
  const share = (tag: string) => alikeForms(tag).reduce((sum, form) => sum + shareOf(own, form), 0)
  const {tokens} = token.sentence
  const endsAsVerb = isFiniteVerb(token) && !tokens[token.index + 1]?.word && share(token.tag) >= alreadyFits
  // “seems to be rowing itself”: no less a verb than “growing”.
  const isVerbToo = token.tag === 'VBG' && put.tag === 'VBG' && [token, put].every(hasObject)
  const losesVerb = tokens.some(isFiniteVerb) && !put.sentence.tokens.some(isFiniteVerb)
  // “had strung hammocks between the trees”, whatever it is read as
  const isPerfect = tokens[token.index - 1]?.lemma === 'have' && share('VBN') >= alreadyFits && put.tag !== 'VBN'
  if (endsAsVerb || losesVerb || isVerbToo || isPerfect || share(put.tag) >= alreadyFits) return true
  return isNoun(own) && (takesOnlyVerb(put) || isCutOff(put))
}

const isNoun = (own: Usage) => shareOf(own, 'NN') + shareOf(own, 'NNS') >= alreadyFits

/** “A man in a fur hat paid”: with “that” the man is left without a verb. */
const takesOnlyVerb = ({relation, head}: Token): boolean =>
  relation.startsWith('nsubj') && head?.relation === 'acl:relcl' && !isWithinClause(head.head)

function isWithinClause(token: Token | undefined): boolean {
  if (!token) return false
  if ([token, ...token.dependents].some((verb) => isFiniteVerb(verb) && /^(?!acl)/.test(verb.relation))) return true
  return token.relation !== 'conj' && isWithinClause(token.head)
}

/** “where sand fit for glass was melted”: what joins two things stands behind the first. */
const isCutOff = ({tag, index, sentence: {tokens}}: Token): boolean => {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return tag === 'CC' && /^(?:IN|DT|PRP\$|W.*|TO)$/.test(before?.tag ?? 'IN') && before?.tag !== next?.tag
}

const hasObject = ({dependents}: Token) => dependents.some(({relation}) => relation === 'obj')

/** Readings of a verb's form that is written alike. */
function alikeForms(tag: string): readonly string[] {
  if (tag === 'VB' || tag === 'VBP') return ['VB', 'VBP']
  return tag === 'VBD' || tag === 'VBN' ? ['VBD', 'VBN'] : [tag]
}

function weigh(evidence: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += (evidence[i] as number) * (weights[i] as number)
  return sum
}

/** What the others would be, where the reading is in doubt or a word is what it hardly ever is. @public Training needs it. */
export function guessesAt({lower, tokens}: Word): Guess[] {
  const [token] = tokens
  if (!token || tokens.length > 1) return none
  const own = usageOf(lower)
  if (!own?.others.length || !isDoubtful(token, own) || isWithinCompound(token)) return none
  // “wound her scarf round the wound”: British for “around”.
  const others = own.others.filter((right) => !(lower === 'round' && right === 'around'))
  return others.map((right) => ({token, own, right, other: usageOf(right) as Usage}))
}

const none: Guess[] = []

function isDoubtful(token: Token, own: Usage): boolean {
  const {tag, head, relation} = token.certainty
  return tag < 0.85 || relation < 0.5 || head < 0.4 || shareOf(own, token.tag) < 0.03
}

/** “the then-governor” */
function isWithinCompound({index, sentence: {tokens}}: Token): boolean {
  return tokens[index - 1]?.tag === 'HYPH' || tokens[index + 1]?.tag === 'HYPH'
}
