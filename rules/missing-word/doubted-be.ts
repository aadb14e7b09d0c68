import {inflect, isFormOf, list, predicateOf, type Token, tryWord} from '../../src/rule-kit/index.ts'
import {verbsToo} from './auxiliary.ts'
import {isBarePast} from './bare-past.ts'
import {formsFor} from './forms.ts'
import {areSpaced, type Gap} from './gap.ts'
import {opensTime} from './times-and-manners.ts'

/** “The children asleep when it burned”, “a dish that not on the menu”, “Its members mostly teachers”: where a doubt is, and “be” makes the sentence easier to read. */
export function findDoubtedBe(token: Token): Gap | undefined {
  const {doubt, sentence, index} = token
  if (doubt?.kind !== 'lost' || !/^(?:is|are|was|were)$/.test(doubt.word ?? '')) return undefined
  const before = sentence.tokens[index - 1]
  if (!before || !areSpaced(before, token) || !/^\p{L}+$/u.test(before.text) || sentence.after.includes('?'))
    return undefined
  const least = leastDoubt(token, before)
  // “Their supplies scarce, they went home.”, “Her voice barely audible, she spoke.”
  const last = token.tag === 'RB' ? sentence.tokens[index + 1] : token
  if (sentence.tokens[(last?.index ?? index) + 1]?.text === ',' && before.tag.startsWith('NN')) return undefined
  if (!least || doubt.certainty < least || isAbsolute(before)) return undefined
  const trial = tryWord(token, doubt.word ?? '')
  if (!trial || !/^(?:cop|aux)/.test(trial.put.relation)) return undefined
  const predicate = trial.put.head
  const subject = trial.tokens.find(
    ({head, relation, index: i}) => head === predicate && /^(?:nsubj|expl)/.test(relation) && i < index,
  )
  if (predicate && isBarePast(predicate)) return undefined
  const isRead = predicate !== undefined && subject !== undefined && isEnough(predicate.relation)
  return isRead && trial.gain >= (doubt.certainty >= 0.97 ? -1 : 0.3)
    ? {before, lost: formsFor(before, 'be')}
    : undefined
}

const isEnough = (relation: string) => /^(?:root|ccomp|acl:relcl|advcl|conj|parataxis)$/.test(relation)

function leastDoubt(token: Token, before: Token): number | undefined {
  const isPronoun = /^(?:he|she|they|we|it|who|which|that|there)$/.test(before.lower)
  if (!isPronoun && !/^NN/.test(before.tag)) return undefined
  const {tag, lower, lemma, sentence, index, doubt} = token
  const next = sentence.tokens[index + 1]
  if (before.lower === 'that' && before.tag !== 'WDT') return undefined
  // “I believe it possible”, “no-billed”
  const lead = sentence.tokens[before.index - 1]
  if (/^(?:it|they)$/.test(before.lower) && lead && /^VB/.test(lead.tag) && !/^(?:say|add)$/.test(lead.lemma))
    return undefined
  if (next && /^[-‐]/.test(next.text)) return undefined
  // “an audience that large”, “Europeans eager to trade looked south”
  if (tag === 'JJ' && (before.lower === 'that' || (before.tag.startsWith('NN') && isFollowedByVerb(token))))
    return undefined
  if (tag === 'JJ') {
    // “The hall empty when he rose”, not “The roads clear early”
    const isVerbToo = verbsToo.has(lower) && !(before.tag === 'NN' && doubt && doubt.certainty >= 0.95)
    if (isVerbToo || /(?:ed|ing)$/.test(lower) || /^(?:NN.*|HYPH)$/.test(next?.tag ?? '')) return undefined
    return isPronoun ? 0.6 : 0.85
  }
  if (tag === 'RB') {
    const after = sentence.tokens.slice(index + 1).find((other) => other.tag !== 'RB')
    if (lower === 'only' || next?.lower === 'only' || !after || /^(?:VB[DPZ]?|MD|[,.:])$/.test(after.tag))
      return undefined
    // “often played”, “then stuck”: a past form as well
    if (isFormOf(after.lower, 'VBD')) return undefined
    return isPronoun ? (lower === 'not' ? 0.3 : 0.6) : 0.8
  }
  if (/^(?:part|home)$/.test(lower) && /^(?:of|to)$/.test(next?.lower ?? '')) return isPronoun ? 0.6 : 0.9
  if (tag === 'IN') return isPronoun && before.lower !== 'that' && phrases.has(lower) ? 0.8 : undefined
  // “notice it deviating”
  if (tag === 'VBG')
    return isPronoun &&
      !(before.lower === 'it' && before.relation === 'obj') &&
      !sentence.tokens[before.index - 1]?.tag.startsWith('VB')
      ? 0.7
      : undefined
  if (tag === 'VBN' && inflect(lemma, 'VBD') !== lower) return 0.7
  // “The headline the next morning was rude.”
  if (tag === 'DT') return opensTime(token) ? undefined : 0.95
  return undefined
}
/** A finite verb that may have the noun for its subject. */
const isFollowedByVerb = ({sentence: {tokens}, index}: Token) =>
  tokens.some((token) => {
    const predicate = predicateOf(token)
    const isLater = /^(?:VB[DPZ]|MD)$/.test(token.tag) && token.index > index
    return (
      isLater &&
      predicate.relation !== 'conj' &&
      !predicate.dependents.some(({relation}) => /^[nc]subj|^expl/.test(relation))
    )
  })

const phrases = list('in on at under from with without behind among against out')

/**
 * “With prices high”, “and her father a miner”, “a week of meetings, most of it dull”: a phrase that opens neither the
 * sentence nor a clause.
 */
function isAbsolute(before: Token): boolean {
  const {tokens} = before.sentence
  const isOfParts = before.tag === 'PRP' && tokens[before.index - 1]?.lower === 'of'
  if (/^(?:PRP|W.*|EX)$/.test(before.tag) && !isOfParts) return false
  const first = isOfParts ? startOfParts(before) : Math.min(before.index, ...before.dependents.map(({index}) => index))
  return (
    (first > 0 || isOfParts) &&
    !/^(?:that|because|if|while|when|although|though|said|says|whether|since|where)$/.test(
      tokens[first - 1]?.lower ?? '',
    )
  )
}

/** “none of it”, “a great deal of it”: where the phrase begins. */
function startOfParts({index, sentence: {tokens}}: Token): number {
  let at = index - 2
  while (/^(?:DT|PDT|JJ.?|CD|RB.?)$/.test(tokens[at - 1]?.tag ?? '')) at--
  return at
}
