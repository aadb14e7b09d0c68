import {list, type Token} from '../../src/rule-kit/index.ts'

/** Nouns of time, measure and manner that stand without a preposition: “was built the same year”, “arrived a week later”. */
export const timesAndManners: ReadonlySet<string> = list(`
  day week weekend fortnight month year decade century morning afternoon evening night noon hour minute second moment instant
  season spring summer autumn winter fall time times days weeks months years hours minutes way mile miles bit lot deal little
  few couple half quarter third part average total number amount maximum minimum first second next same following previous
  last eve weekend game
`)

const times = list(`
  day days week weeks weekend weekends month months year years morning mornings afternoon afternoons evening evenings night
  nights spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday
`)

/** “the next morning” */
export const opensTime = ({head, index}: Token): boolean =>
  head !== undefined && head.index > index && times.has(head.lower)
