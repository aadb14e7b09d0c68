import {coordinators, isSpeechVerb, list, primaryAuxiliaries, type Token, type Word} from '../../src/rule-kit/index.ts'
import {closest, isEnclosed, isOpening, type Kept, type Pair} from './pair.ts'

/** “Police said the road would open on Friday, police said.” “She told reporters it would, she told reporters.” */
export function findAttribution({words, first, second}: Pair): Kept | undefined {
  const last = second.at(-1) as Word
  const isAmid = isEnclosed(second, words) && isOpening(first)
  if (last.index < words.length - 1 && !isAmid) return undefined
  const before = words[(second[0] as Word).index - 1]
  const opener = pronouns.has(before?.lower ?? '') ? before : second[0]
  if (opener?.before !== ', ') return undefined
  if (first[0]?.lower === 'according' && first[1]?.lower === 'to' && first.length > 2) return 'first'
  // “The law, lawyers say, will be hard to enforce, lawyers say.”
  const isBetween = isEnclosed(first, words)
  const forms = isBetween ? /^VB[DPZ]$/ : /^VBD$/
  const verb = first
    .map(({tokens}) => tokens[0])
    .find((token) => forms.test(token?.tag ?? '') && isSpeechVerb(token as Token))
  const subject = verb?.dependents.find(({relation}) => relation === 'nsubj')
  if (!verb || !subject || subject.start > verb.start || verb.start > (words[most]?.start ?? verb.start))
    return undefined
  if (isBetween) return verb.word === first.at(-1) ? 'first' : undefined
  return isOpening(first) || opener === before ? 'first' : undefined
}

/** “is expected to last, the judge said, to last four weeks” */
export function findAroundAttribution({first, gap, second}: Pair): Kept | undefined {
  if (gap[0]?.before !== ', ' || second[0]?.before !== ', ' || first[0]?.before !== ' ' || gap.length > 6)
    return undefined
  const verb = gap.at(-1)?.tokens[0]
  if (!verb || !/^VB[DPZ]$/.test(verb.tag) || !isSpeechVerb(verb) || gap.length < 2) return undefined
  const isPlain = gap.every(({tokens}) => tokens.every(({tag}) => /^(?:DT|PRP\$?|NN.*|JJ|POS|VB[DPZ])$/.test(tag)))
  return isPlain && /^(?:TO|VB.?|MD)$/.test(first[0]?.tokens[0]?.tag ?? '') ? 'second' : undefined
}

/** “The band will tour next spring will tour Japan”; but “what will change next year will change us”. */
export function findVerbAgain({words, first, gap, second}: Pair): Kept | undefined {
  const auxiliary = first[0]?.tokens[0]
  const verb = first.slice(1).findLast(({tokens}) => /^VB/.test(tokens[0]?.tag ?? ''))?.tokens[0]
  if (!/^(?:MD|VB[DPZ])$/.test(auxiliary?.tag ?? '') || !auxiliary?.relation.startsWith('aux')) return undefined
  if (first.length !== 2 && !isWholePredicate(first)) return undefined
  if (!/^VB[NG]?$/.test(verb?.tag ?? '') || [...gap, ...second].some(({before}) => before !== ' ')) return undefined
  // “is expected to sign the bill is expected at noon”
  if (gap[0]?.lower === 'to' && gap.length < 8 && hasObjectLast(gap.slice(1))) return 'second'
  if (auxiliary?.relation !== 'aux' || gap.length > 4) return undefined
  if (!gap.every(({tokens}) => tokens.every(({tag}) => /^(?:IN|DT|JJ|NN.*|CD|RB)$/.test(tag)))) return undefined
  const isOpened = words
    .slice(0, first[0]?.index)
    .some(({lower, tokens}) => lower === 'that' || tokens.some(({tag}) => tag.startsWith('W')))
  return isOpened ? undefined : 'second'
}

/** “will be closed”, “will be closed on Sunday” */
const isWholePredicate = (run: readonly Word[]): boolean =>
  run.slice(1).every(({tokens}) => tokens.every(({tag}) => /^(?:VB[NG]?|RB|IN|DT|CD|NN.*)$/.test(tag)))

/** “Ruiz scored ten points in the first half Ruiz scored, and …”: who did what opens the clause, and stands there again. */
export function isClauseAgain({words, first, gap, second}: Pair): boolean {
  const [subject, verb] = [first[0]?.tokens[0], first.at(-1)?.tokens[0]]
  if (first.length > 3 || !subject || !verb || !/^VB[DZ]$/.test(verb.tag) || !/^NNP/.test(subject.tag)) return false
  if (first.slice(0, -1).some(({tokens}) => tokens.some(({tag}) => !/^NNPS?$/.test(tag)))) return false
  const head = first[0] as Word
  const opens =
    head.index === 0 || (coordinators.has(words[head.index - 1]?.lower ?? '') && words[head.index - 1]?.before === ', ')
  const next = words[(second.at(-1) as Word).index + 1]
  if (!opens || (next && !/^[,;]/.test(next.before) && next.lower !== 'and')) return false
  return [...gap, ...second].every(({before}) => before === ' ') && !gap.some(isJoined)
}

const isJoined = ({lower, tokens}: Word): boolean =>
  coordinators.has(lower) ||
  lower === 'than' ||
  tokens.some(({tag}) => tag.startsWith('W') || /^(?:VB[DZP]|MD)$/.test(tag))

/** An infinitive, and nothing else that could have a verb behind it: “sign the bill”. */
const hasObjectLast = (gap: readonly Word[]) =>
  gap[0]?.tokens[0]?.tag === 'VB' &&
  gap.slice(1).every(({tokens}) => tokens.every(({tag}) => /^(?:DT|PRP\$?|JJ|NN.*|CD|RP|IN|POS)$/.test(tag)))

/** “carried it to the table and passed it to the table to his brother”: what is left of the phrase that was written over. */
export function findReplaced({words, first, second, gap}: Pair): Kept | undefined {
  const [opener, closer] = [first[0]?.tokens[0], first.at(-1)?.tokens[0]]
  const next = words[(second.at(-1) as Word).index + 1]
  if (next?.before !== ' ' || !/^(?:to|from)$/.test(first[0]?.lower ?? '') || next.lower !== first[0]?.lower)
    return undefined
  if (opener?.tag !== 'IN' || next.tokens[0]?.tag !== 'IN' || !/^NN/.test(closer?.tag ?? '')) return undefined
  const behind = words[next.index + 1]?.tokens[0]
  if (!behind || !/^(?:DT|PRP\$?|NNP)$/.test(behind.tag) || second[0]?.before !== ' ') return undefined
  return gap.some(({tokens}) => tokens.some(({tag}) => /^VB/.test(tag))) ? 'first' : undefined
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
