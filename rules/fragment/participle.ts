import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent, mayHideVerb, mayHoldMain} from './clauses.ts'
import type {Opener} from './subordinate.ts'

/** How sure the reading must be that the sentence hangs on a form in -ing, of its object, and of where verbs belong. */
const [surely, fairly, barely] = [0.9, 0.8, 0.6]

/** “Citing the cost of steel.” “Knocking out power to 30,000 homes.” One alone, behind a whole sentence of the same paragraph. */
export function findLoneParticiple(sentence: Sentence): Opener | undefined {
  const {tokens, words, paragraph} = sentence
  const [verb, next] = tokens
  if (verb?.tag !== 'VBG' || verb.head || verb.certainty.tag < surely || words.length < 4 || !next) return undefined
  const at = paragraph.sentences.indexOf(sentence)
  const [before, behind] = [paragraph.sentences[at - 1], paragraph.sentences[at + 1]]
  if (!before?.tokens.some(isReadAsFinite) || opensInIng(before) || (behind && opensInIng(behind))) return undefined
  if (tokens.some(({text}) => text === ',') || !hasComplement(verb) || mayHideVerb(tokens)) return undefined
  // “Placing a slide farther away than its focal length produces …”: a verb whose clause is in doubt may be the main one.
  if (!isWhollyDependent(tokens) || tokens.some((token) => isReadAsFinite(token) && token.certainty.head < barely))
    return undefined
  return {words: verb.text, isLoose: true}
}

/** “Having spent the night in a tent.” No main clause follows, and nothing before a verb could be its subject. */
export function findLoneHaving({tokens}: Sentence): Opener | undefined {
  const [having, participle] = tokens
  if (having?.lower !== 'having' || participle?.tag !== 'VBN' || participle.head || tokens.length < 6) return undefined
  if (mayHoldMain(tokens) || mayHideVerb(tokens) || !isWhollyDependent(tokens)) return undefined
  return {words: having.text, isLoose: true}
}

/** “Wrapped in her own coat.” A participle and what belongs to it, behind a whole sentence of the same paragraph. */
export function findLonePassive({tokens, words}: Sentence, before: Sentence | undefined): Opener | undefined {
  const [verb, next] = tokens
  if (verb?.tag !== 'VBN' || verb.head || verb.certainty.tag < surely || !before?.tokens.some(isReadAsFinite))
    return undefined
  if (words.length < 4 || !/^(?:IN|TO)$/.test(next?.tag ?? '') || tokens.some(({text}) => text === ','))
    return undefined
  if (!isWhollyDependent(tokens) || mayHideVerb(tokens) || tokens.some(({relation}) => /^nsubj/.test(relation)))
    return undefined
  return {words: verb.text, isLoose: true}
}

/** “The district having promised that nothing will be sold.” A subject that has no verb of its own. */
export function findAbsolute({tokens}: Sentence): Opener | undefined {
  const at = tokens.findIndex(({lower}) => lower === 'having')
  const [first] = tokens
  if (!first || at < 2 || at > 8 || tokens[at + 1]?.tag !== 'VBN') return undefined
  const isPhrase = tokens.slice(0, at).every(({tag}) => /^(?:DT|PRP\$|NN.*|JJ|POS|IN|CD)$/.test(tag))
  if (!isPhrase || !/^(?:DT|PRP\$|NNP)$/.test(first.tag) || !/^NN/.test(tokens[at - 1]?.tag ?? '')) return undefined
  return mayHoldMain(tokens) || mayHideVerb(tokens.slice(at)) || !isWhollyDependent(tokens)
    ? undefined
    : {words: first.text, isLoose: true}
}

const opensInIng = ({words}: Sentence): boolean => words[0]?.lower.endsWith('ing') ?? false

/** “Citing the cost”, “Saying he had lost”: nothing that could be a subject in -ing, “Leaving was hard”. */
const hasComplement = ({dependents, index}: Token): boolean =>
  dependents.some(
    (each) => /^(?:obj|ccomp)$/.test(each.relation) && each.index > index && each.certainty.head >= fairly,
  ) && !dependents.some(({relation}) => /^(?:[nc]subj|aux|cop|conj|parataxis)/.test(relation))
