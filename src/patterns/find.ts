import type {Reading} from '../language/reading.ts'
import type {Locale} from './entry.ts'
import type {Match, PatternSet} from './pattern-set.ts'

/** What patterns find in a story, in order, without what somebody may have said so. */
export function findMatches(reading: Reading, patterns: PatternSet, locale?: Locale): Match[] {
  return reading.sentences.flatMap((sentence) =>
    patterns.find(sentence, locale).filter(({entry, at: {paragraph, start}}) => {
      const isQuoted = entry.skipsQuotations && (paragraph.quoted || reading.quotationAt(paragraph, start))
      return !isQuoted
    }),
  )
}
