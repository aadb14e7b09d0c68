import {lemmaOf, list, type Token} from '../../src/rule-kit/index.ts'
import {isAfterContactClause} from './gap.ts'
import type {Pair} from './pair.ts'
import {mayLeaveGap} from './subject.ts'

/** Little words that stay behind when a sentence is written anew. */
const little = list(`
  to of in on for with by from at as the a an this that these those its their is are was were be been has have had will
  would could should can and which who he she it they we
`)
/** Those by which something may be taken out before them, so that they open nothing: “all I had to do was wait”. */
const auxiliaries = list('is are was were be been has have had will would could should can')

const pronouns = list('it he she they we')

/** How sure the reading must be that a word was taken back: measured on edited text. */
const least = 0.8
/** The same for a preposition that stands between a subject and its verb, where none can. */
const likely = 0.5

/** A little word that the reading finds to be one too many, as what a speaker takes back: “the clerk of said”. */
export function isLeftBehind(pair: Pair): boolean {
  const {first, second, sentence} = pair
  const token = first.tokens[0]
  if (!token || first.tokens.length > 1 || token.relation !== 'reparandum' || token.certainty.head < 0.5) return false
  if (token.certainty.relation < (isBetweenSubjectAndVerb(token) ? likely : least)) return false
  const [before, tokenBefore] = [sentence.words[first.index - 1], sentence.tokens[token.index - 1]]
  if (!little.has(first.lower) || first.lower === second.lower || before?.lower === first.lower) return false
  if (!before || !/^\s+$/.test(first.before)) return false
  const next = sentence.tokens[token.index + 1]
  // “Over the points they stammer, on the straight they hum”
  if (pronouns.has(first.lower) && sentence.words.some((word) => word !== first && word.lower === first.lower))
    return false
  if (pronouns.has(first.lower))
    return next?.lower !== 'who' && !isInverted(tokenBefore) && !(next && mayFollowPronoun(next))
  // “any which way”
  if (before.lower === 'any') return false
  // “It is he who signs, she who pays.”
  if (first.lower === 'who' && tokenBefore?.tag === 'PRP') return false
  // “about who these people are”, “What matters is who votes.”, “You learn who snores.”
  if (/^wh/.test(first.lower) && /^(?:IN|TO|VB|MD|CC)/.test(tokenBefore?.tag ?? '')) return false
  // “the man who police say was armed”, “he who waits”
  if (first.lower === 'who' && next?.tag.startsWith('NN')) return false
  // “with combine harvesters”
  if (token.pos === 'ADP' && /^VBP?$/.test(next?.tag ?? '')) return false
  // “a good place to start from is …”
  if (token.pos === 'ADP' && isVerb(tokenBefore) && isVerb(next)) return false
  // “as many as could”
  if (first.lower === 'as' && /^(?:VB[DZP]|MD)$/.test(next?.tag ?? '')) return false
  // “Building that in was easy.”
  if (token.pos === 'ADP' && /^(?:that|this|these|those|it|them|him|her|us)$/.test(tokenBefore?.lower ?? ''))
    return false
  if (!auxiliaries.has(first.lower)) return true
  // “the reflex he worked with was …”, “thanks be to God”
  if (tokenBefore?.pos === 'ADP' || first.lower === 'be' || !isVerb(next)) return false
  // “kick the can down the road”, “All I had to do was attach it.”
  return !/^(?:DT|PRP\$|JJ)$/.test(tokenBefore?.tag ?? '') && !mayLeaveGap(pair) && !isAfterContactClause(token)
}

/** “are they on social media?” */
const isInverted = (before: Token | undefined) => before?.pos === 'AUX' || before?.tag.startsWith('VB')

/** “she and her husband”, “he himself”, “blessed is she in this world”, “the evil he finds”, “the second she pockets” */
const mayFollowPronoun = ({lower, tag, pos}: Token) =>
  /self$|selves$/.test(lower) ||
  /^(?:CC|FW|MD|VB[DZP])$/.test(tag) ||
  (tag === 'NNS' && lemmaOf(lower, 'VBZ') !== lower) ||
  (pos === 'ADP' && lower !== 'to')

const isVerb = (token: Token | undefined) => /^(?:VB|MD)/.test(token?.tag ?? '')

/** “the clerk of said” */
function isBetweenSubjectAndVerb({lower, index, sentence}: Token): boolean {
  const [subject, verb] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  if (!/^(?:of|in|at|to|for|with|from|by)$/.test(lower) || !subject || !verb || !/^(?:VB[DZ]|MD)$/.test(verb.tag))
    return false
  return (
    /^nsubj/.test(subject.relation) &&
    subject.head === verb &&
    Math.min(subject.certainty.head, verb.certainty.tag) >= 0.9
  )
}
