import {list} from './list.ts'

/**
 * Classes of verbs, and of the nouns and adjectives that are built as they are, by what can stand beside them: lemmas,
 * compiled by hand after Quirk et al., A Comprehensive Grammar of the English Language (1985), and Levin, English Verb
 * Classes and Alternations (1993).
 */

/**
 * Verbs of place, movement and appearance, which a place or a time may open and whose subject then stands behind: “In the
 * hall stood two pianos”, “After the interval comes a quiz” (Quirk § 18.23; Levin § 6.1).
 */
export const placing: ReadonlySet<string> = list(`
  appear arrive begin come dawn emerge fall flow follow go hang lie live loom lurk remain rise run sit sleep stand
`)

/** Whose “that” clause may have a plain verb: “insisted that he resign”, “it is vital that she be told” (Quirk §§ 3.59, 16.32). */
export const mandatives: ReadonlySet<string> = list(`
  advise agree arrange ask beg bid call command decide decree deem demand desire determine dictate direct ensure feel forbid
  gesture grant insist instruct intend mandate move notice order plead pray prefer propose provide recommend request require
  resolve rule signal specify stipulate suggest urge vote want wish
  advisable convention crucial desirable essential fitting imperative important mandatory necessary obligatory preferable
  urgent vital
  condition insistence instruction motion necessity plea prayer pronouncement proposal provision recommendation requirement
  resolution ruling stipulation suggestion
  lest provided import
`)

/** Which take an object and a plain verb: “see him leave”, “let them go” (Quirk §§ 16.52–54). */
export const withPlainVerb: ReadonlySet<string> = list('bid do feel have hear help let make notice observe see watch')

/** Either of them. */
export const beforePlainVerb: ReadonlySet<string> = new Set([...mandatives, ...withPlainVerb])

/** Which keep one object in the passive: “was offered a loan” (Quirk § 16.57): participles. */
export const retaining: ReadonlySet<string> = list(`
  asked awarded charged denied given granted handed left lent offered paid promised refused sent shown taught told
`)
