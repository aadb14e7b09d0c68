import type {Sentence, Token} from '../../src/rule-kit/index.ts'
import {isReadAsFinite, isWhollyDependent, mayHideVerb, mayHoldMain} from './clauses.ts'
import type {Opener} from './subordinate.ts'

/** How sure the reading must be of a form in -ing. */
const surely = 0.9

/**
 * “Where visitors were buzzed in.” “Ending at 87.31 to the dollar.” “To be shown at school.” What the first word opens is
 * all that stands there, behind a whole sentence of the same paragraph.
 */
export function findOpened(sentence: Sentence, before: Sentence | undefined): Opener | undefined {
  const {tokens, words} = sentence
  const [first] = tokens
  if (!first || words.length < 5 || !before?.tokens.some(isReadAsFinite)) return undefined
  const isOne =
    isLonePlace(tokens, before) ||
    isLoneContrast(tokens) ||
    isLoneConcession(tokens) ||
    isLonePurpose(tokens) ||
    isLoneForm(sentence, before)
  return isOne || isLoneAim(tokens) ? {words: first.text, isLoose: true} : undefined
}

const hasComma = (tokens: readonly Token[]) => tokens.some(({text}) => text === ',')

/** “… a building across the road. Where visitors were buzzed in.” No question, and nothing that is so where something else is. */
function isLonePlace([first, second, ...rest]: readonly Token[], {tokens: before}: Sentence): boolean {
  if (
    first?.lower !== 'where' ||
    !second ||
    isReadAsFinite(second) ||
    /^(?:there|possible|necessary)$/.test(second.lower)
  )
    return false
  const tokens = [first, second, ...rest]
  return /^(?:NN.*|RB)$/.test(before.at(-2)?.tag ?? '') && !mayHoldMain(tokens) && isWhollyDependent(tokens)
}

/** “Whereas the union asked for more.” */
const isLoneContrast = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'whereas' && !mayHoldMain(tokens) && tokens.filter(isReadAsFinite).length === 1

/** “Although the biggest blow, however, was the loss of the kiln.” With one verb there is no main clause, commas or none. */
const isLoneConcession = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'although' &&
  /^(?:DT|PRP\$?|NN.*)$/.test(tokens[1]?.tag ?? '') &&
  tokens.filter(isReadAsFinite).length === 1 &&
  isWhollyDependent(tokens) &&
  !tokens.some(({tag}) => tag === 'VB' || tag === 'VBN')

/** “So that it would flash in the sun.” */
const isLonePurpose = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'so' &&
  tokens[1]?.lower === 'that' &&
  /^(?:DT|PRP\$?|NN.*)$/.test(tokens[2]?.tag ?? '') &&
  !hasComma(tokens) &&
  tokens.filter(isReadAsFinite).length === 1

/** “Ending at 87.31 to the dollar.” Nothing in it is a finite verb. */
function isLoneForm({tokens, paragraph, words}: Sentence, before: Sentence): boolean {
  const [verb] = tokens
  if (verb?.tag !== 'VBG' || verb.head || verb.certainty.tag < surely || hasComma(tokens)) return false
  const behind = paragraph.sentences[paragraph.sentences.indexOf(before) + 2]
  if ([before, behind].some((near) => near?.words[0]?.lower.endsWith('ing'))) return false
  if (tokens.some(isReadAsFinite) || mayHideVerb(tokens) || words.length > 18) return false
  return verb.dependents.some(({relation, index}) => /^(?:obl|xcomp|obj)/.test(relation) && index > verb.index)
}

/** “To be shown when school starts.” */
const isLoneAim = (tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'to' &&
  tokens[1]?.tag === 'VB' &&
  (tokens[1].head ? tokens[1].head.tag === 'VBN' && !tokens[1].head.head : true) &&
  !hasComma(tokens) &&
  !mayHideVerb(tokens) &&
  isWhollyDependent(tokens)
