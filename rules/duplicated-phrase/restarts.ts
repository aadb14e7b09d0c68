import {isSpeechVerb, list, primaryAuxiliaries, type Word} from '../../src/rule-kit/index.ts'
import {closest, isOpening, type Kept, type Pair} from './pair.ts'

/** “Police said the road would open on Friday, police said.” “She told reporters it would, she told reporters.” */
export function findAttribution({words, first, second}: Pair): Kept | undefined {
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
export function findRelative({words, first, gap, second}: Pair): Kept | undefined {
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

const restarting = list('that he she they it we')

/** “said that the stations that many of the stations stand there”: a clause that begins with what it later comes to. */
export function findBegun({words, first, gap, second}: Pair): Kept | undefined {
  const [head, opener, closer] = [first[0] as Word, first[0]?.tokens[0], first.at(-1)?.tokens[0]]
  if (words[head.index - 1]?.lower !== 'that' || !restarting.has(gap[0]?.lower ?? '') || gap.length > closest)
    return undefined
  if (!/^(?:DT|CD|PRP\$|JJ|NNS)$/.test(opener?.tag ?? '') || !/^NNP?S?$/.test(closer?.tag ?? '')) return undefined
  if ([...gap, ...second].some(({before}) => before !== ' ')) return undefined
  // “that the house that he built was the house …”
  if (gap.some(({lower}) => primaryAuxiliaries.has(lower) || lower === 'not')) return undefined
  // “that the players that he picked trusted the players”
  const verbs = gap.filter(({tokens}) => tokens.some(({tag}) => /^(?:VB|MD)/.test(tag)))
  if (gap[0]?.lower === 'that' ? gap.at(-1)?.lower !== 'of' : verbs.length > 1) return undefined
  const next = words[(second.at(-1) as Word).index + 1]
  return next && next.before === ' ' ? 'second' : undefined
}

/**
 * “Cho, said he had a baker, said he had heard it”: what comes before an apposition and again behind it. “Took it apart
 * and knelt down, took it apart and mended it”: what one verb of several does.
 */
export function findPredicate({first, gap, second}: Pair): Kept | undefined {
  const [opener, closer] = [first[0]?.tokens[0], first.at(-1)?.lower ?? '']
  if (second[0]?.before !== ', ' || !opener || !/^VB[DZP]$/.test(opener.tag)) return undefined
  const isPlain = gap.every(({before}) => before === ' ')
  if (!isPlain) return undefined
  if (closer === 'and') return first.length > 3 && gap[0]?.tokens[0]?.tag === opener.tag ? 'second' : undefined
  const isTold = isSpeechVerb(opener) && pronouns.has(first[1]?.lower ?? '') && primaryAuxiliaries.has(closer)
  const isNoun = gap.every(({tokens}) => tokens.every(({pos}) => !/^(?:AUX|PRON|VERB)$/.test(pos)))
  return first.length === 3 && first[0]?.before === ', ' && isTold && isNoun ? 'second' : undefined
}
