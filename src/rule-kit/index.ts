export {findSpeechStart, isAttribution} from '../language/attribution.ts'
export {isCategory, isDish} from '../language/categories.ts'
export * from '../language/closed-classes.ts'
export {
  type Age,
  type Anniversary,
  type CalendarDate,
  type ClockTime,
  type Dates,
  type Day,
  type Duration,
  dayAt,
  daysOf,
  isDay,
  julianWeekdayOf,
  months,
  numberOf,
  type Part,
  type Period,
  type RelativeTime,
  readDay,
  type SentenceDates,
  type TimeMention,
  type TimeRange,
  type TimeUnit,
  weekdayOf,
  weekdays,
  writeDay,
} from '../language/dates/index.ts'
export {
  type Acronym,
  type AcronymUse,
  ageBehind,
  type Entities,
  type Entity,
  type EntityKind,
  givesNoLetter,
  type Introduction,
  isHonorific,
  isKnownPlace,
  isNameWord,
  isOfCalendar,
  isOrganisationName,
  isParticleOfName,
  isTitle,
  lettersOf,
  type Mention,
  mayStandFor,
  opensSentence,
  type PersonalName,
  readPersonalName,
  type Sex,
  spellingOf,
} from '../language/entities/index.ts'
export {
  type Counted,
  type Figure,
  type FigureKind,
  type Figures,
  type Hedge,
  numberOfWords,
} from '../language/figures/index.ts'
export {hasCapital, hasSmallStart, isCapitalized, isSmall} from '../language/letters.ts'
export type {LineKind, Lines} from '../language/lines.ts'
export {list} from '../language/list.ts'
export type {Mark, MarkRole} from '../language/marks.ts'
export {formsOfVerb, inflect, isVerbAlone, lemmaOf, matchCase} from '../language/morphology/index.ts'
export type {Doubt} from '../language/network/doubts.ts'
export {cardinalOf, ordinalInFigures, ordinalOf} from '../language/number-words.ts'
export type {Quotation, QuotationFault} from '../language/quotations.ts'
export {isSpaced, type Paragraph, type Reading, readingOf, type Sentence, type Word} from '../language/reading.ts'
export {type Exchange, exchangeWord, reword, sureness, type Trial, tryWord} from '../language/reword.ts'
export {type Sound, soundOf} from '../language/sound/index.ts'
export {overlap, type Span, spanOf, textAfter, textBefore, textOf} from '../language/span.ts'
export {type Attribution, isSpeechVerb, type Speaker} from '../language/speakers/index.ts'
export {type Certainty, type Features, isFiniteVerb, type Token, type UniversalTag} from '../language/token.ts'
export {
  auxiliariesOf,
  hasBareSubject,
  hasFiniteVerb,
  isAuxiliary,
  isInClauseBelow,
  isWithin,
  leftEdge,
  mayBeSubject,
  mayLackObject,
  predicateOf,
} from '../language/tree.ts'
export {beforePlainVerb, mandatives, placing, retaining, withPlainVerb} from '../language/verb-classes.ts'
export {
  areBeside,
  areNeighbours,
  atTheStart,
  common,
  commonest,
  findNearNames,
  findSlip,
  foldName,
  hasWord,
  isInDictionary,
  levelOf,
  type NameKinds,
  type NearName,
  type Neighbour,
  nameKinds,
  type Slip,
  type Suggestion,
  suggest,
} from '../lexicon/index.ts'
export type {Entry} from '../patterns/index.ts'
export {compilePatterns, findMatches, type PatternSet, type StoredPack} from '../patterns/index.ts'
export {bytesOf} from '../storage/base64.ts'
export {lookUp, readTable, type Table} from '../storage/hash-table.ts'
export {Recent} from '../storage/recent.ts'
export {remember} from '../storage/remember.ts'
export {deferRule} from './defer-rule.ts'
export {definePatternRule, type PatternRuleDefinition} from './define-pattern-rule.ts'
export {
  type Check,
  defineRule,
  type Report,
  type Rule,
  type RuleDefinition,
  type RuleSetting,
  readSetting,
} from './define-rule.ts'
export {
  type Category,
  categories,
  type Fix,
  fatalFor,
  type RelatedPlace,
  type Severity,
  severities,
  severityOf,
} from './finding.ts'
export {messagesOf, type Transformer} from './foreign.ts'
export type {House, Language} from './house.ts'
export {Memory} from './memory.ts'
export {OptionsError} from './options.ts'
export {isFormOf, isInflectedAsVerb} from './verb-forms.ts'
