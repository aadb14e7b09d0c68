import {list, type Token} from '../../src/rule-kit/index.ts'

/** The tokens beside one; undefined beyond the sentence's ends. */
export const tokenBefore = ({sentence, index}: Token): Token | undefined => sentence.tokens[index - 1]
export const tokenBehind = ({sentence, index}: Token): Token | undefined => sentence.tokens[index + 1]

/** The first and the last place of a word and of all that hangs on it. */
export function extentOf(token: Token): {first: number; last: number} {
  let [first, last] = [token.index, token.index]
  for (const dependent of token.dependents) {
    const extent = extentOf(dependent)
    first = Math.min(first, extent.first)
    last = Math.max(last, extent.last)
  }
  return {first, last}
}

export const isSubject = ({relation}: Token): boolean => /^nsubj/.test(relation)

/** Whether a token stands in a relative clause: “the team I work with on Mondays”. */
export function isInRelative(token: Token | undefined): boolean {
  for (let at = token, steps = 0; at && steps < 6; at = at.head, steps++) if (/^acl/.test(at.relation)) return true
  return false
}

/** How sure the reading is that a word is one too many; 0 where it does not ask. */
export const doubtOf = ({doubt}: Token): number => (doubt?.kind === 'leftover' ? doubt.certainty : 0)

/**
 * Whether a preposition may have lost its noun to the clause it stands in: “the team I work with on Mondays”, but not “who
 * had threatened with …”, where the subject is what the clause is about.
 */
export function mayBeStranded(preposition: Token): boolean {
  for (let at = tokenBefore(preposition), steps = 0; at && steps < 6; at = at.head, steps++) {
    if (!/^acl/.test(at.relation)) continue
    if (!at.dependents.some((one) => isSubject(one) && /^(?:WP|WDT)$/.test(one.tag))) return true
  }
  return false
}

/** Nouns of time, measure and way, which stand without a preposition: “sold the same day”, “a mile away”. */
export const measures: ReadonlySet<string> = list(`
  time day week month year decade century hour minute second moment instant morning afternoon evening night weekend season
  spring summer autumn fall winter way mile kilometer kilometre meter metre yard foot inch point percent percentage lot bit
  thing mark level distance size length rest world monday tuesday wednesday thursday friday saturday sunday
`)

/** Verbs that seldom have an object. */
export const withoutObject: ReadonlySet<string> = list(`
  arrive come go die fall rise resign sleep laugh cry wait vanish happen occur exist remain smile succeed fail retire depart
  matter differ continue appear emerge disappear collapse survive
`)
