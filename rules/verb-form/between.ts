import {months, weekdays} from '../../src/rule-kit/index.ts'

/** Adverbs, times and turns of phrase between an auxiliary and its verb, with commas or without. */
const words =
  'so far|as yet|never before|to date|at last|at times|of late|in effect|in fact|in part|in turn|once again|more than once'
const since = '(?:by|for|until|since) (?:now|then|long|good|ever)|ever since|long since'
const nouns =
  'years?|months?|weeks?|days?|decades?|century|centuries|hours?|minutes?|times?|seasons?|nights?|mornings?|weekends?|generations?|springs?|summers?|autumns?|winters?'
const calendar = `(?:${[...months, ...weekdays].join('|')})`
const phrase = `(?:for|in|over|during|since|by|within|at|on|throughout) (?:(?!(?:of|to|and|who|that|which) )[\\p{L}\\d’'-]+ ){0,4}(?:${nouns}|${calendar}|\\d{4})`
const between = new RegExp(`^,? (?:\\p{L}+ly )?(?:${words}|${since}|${phrase})(?: \\p{L}+ly)?,? $`, 'iu')

/** Whether what stands between two words is a time, or a phrase that may stand anywhere: “for years”, “so far”. */
export const isTimeBetween = (text: string): boolean => text.length < 60 && between.test(text)
