// Written by `npm run generate`.
import acronym from './acronym/index.ts'
import agreement from './agreement/index.ts'
import apostrophe from './apostrophe/index.ts'
import article from './article/index.ts'
import brackets from './brackets/index.ts'
import capitalization from './capitalization/index.ts'
import commaSplice from './comma-splice/index.ts'
import comparison from './comparison/index.ts'
import confusable from './confusable/index.ts'
import dateConsistency from './date-consistency/index.ts'
import doubleNegative from './double-negative/index.ts'
import duplicatedPhrase from './duplicated-phrase/index.ts'
import duplicatedSentence from './duplicated-sentence/index.ts'
import firstReference from './first-reference/index.ts'
import fragment from './fragment/index.ts'
import headline from './headline/index.ts'
import housePattern from './house-pattern/index.ts'
import indefiniteArticle from './indefinite-article/index.ts'
import leftoverWord from './leftover-word/index.ts'
import mismatchedPair from './mismatched-pair/index.ts'
import missingSubject from './missing-subject/index.ts'
import missingWord from './missing-word/index.ts'
import nameConsistency from './name-consistency/index.ts'
import nameSpelling from './name-spelling/index.ts'
import nounNumber from './noun-number/index.ts'
import numberConsistency from './number-consistency/index.ts'
import placeholder from './placeholder/index.ts'
import preposition from './preposition/index.ts'
import pronoun from './pronoun/index.ts'
import punctuation from './punctuation/index.ts'
import quotationAttribution from './quotation-attribution/index.ts'
import quotationMarks from './quotation-marks/index.ts'
import redundancy from './redundancy/index.ts'
import repeatedWord from './repeated-word/index.ts'
import sentenceEnd from './sentence-end/index.ts'
import setPhrase from './set-phrase/index.ts'
import spacing from './spacing/index.ts'
import spelling from './spelling/index.ts'
import splitWord from './split-word/index.ts'
import tense from './tense/index.ts'
import termConsistency from './term-consistency/index.ts'
import verbForm from './verb-form/index.ts'
import verbPattern from './verb-pattern/index.ts'
import wordOrder from './word-order/index.ts'
import type {Rule} from '../src/rule-kit/index.ts'

/** Every rule, by its id. */
// biome-ignore lint/suspicious/noExplicitAny: rules differ in their options
export const rules: readonly Rule<any>[] = [
  acronym,
  agreement,
  apostrophe,
  article,
  brackets,
  capitalization,
  commaSplice,
  comparison,
  confusable,
  dateConsistency,
  doubleNegative,
  duplicatedPhrase,
  duplicatedSentence,
  firstReference,
  fragment,
  headline,
  housePattern,
  indefiniteArticle,
  leftoverWord,
  mismatchedPair,
  missingSubject,
  missingWord,
  nameConsistency,
  nameSpelling,
  nounNumber,
  numberConsistency,
  placeholder,
  preposition,
  pronoun,
  punctuation,
  quotationAttribution,
  quotationMarks,
  redundancy,
  repeatedWord,
  sentenceEnd,
  setPhrase,
  spacing,
  spelling,
  splitWord,
  tense,
  termConsistency,
  verbForm,
  verbPattern,
  wordOrder,
]
