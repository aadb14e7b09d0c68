import {type Token, tryWord} from '../../src/rule-kit/index.ts'
import {areSpaced, type Gap} from './gap.ts'

/** “It is the kind of ruling makes you wonder”: behind “be” and a kind of noun, a verb that has no subject but “that”. */
export function findLostAfterKind(verb: Token): Gap | undefined {
  if (!/^(?:VBZ|VBD|MD)$/.test(verb.tag) || verb.certainty.tag < 0.7 || /^['’]/.test(verb.text)) return undefined
  const {tokens} = verb.sentence
  const [article, kind, of, noun] = tokens.slice(verb.index - 4, verb.index)
  if (!article || verb.index < 6 || !kind || !/^(?:kind|sort|type)$/.test(kind.lower) || of?.lower !== 'of')
    return undefined
  if (article.lower !== 'the' || !noun?.tag.startsWith('NN') || !areSpaced(noun, verb)) return undefined
  if (tokens[article.index - 1]?.lemma !== 'be' || /^W/.test(tokens[article.index - 2]?.tag ?? 'W')) return undefined
  const trial = tryWord(verb, 'that')
  return trial?.put.relation.startsWith('nsubj') && trial.gain >= 0 ? {before: noun, lost: ['that']} : undefined
}
