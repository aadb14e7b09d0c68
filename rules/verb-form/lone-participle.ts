import {coordinators, subordinators, type Word} from '../../src/rule-kit/index.ts'
import {byBareParticiple} from './forms.ts'
import {isSpaced} from './group.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const subjects = list('i he she we they')
/** Participles that some give as pasts, too. */
const pastsToo = list('sunk sprung shrunk stunk born borne woven hewn slain smitten')
const auxiliary = /^(?:am|is|are|was|were|be|been|being|have|has|had|having|did|do|does)(?:n't)?$/

/**
 * The past that is meant in “He begun reading”, “when they seen the fire”, “the man who done it”. Where an auxiliary stands
 * before, it can serve here as well: “He was shot, and she taken hostage.”
 */
export function findLoneParticiple(words: readonly Word[], verb: Word): string | undefined {
  const found = byBareParticiple.get(verb.text)
  const subject = words[verb.index - 1]
  if (!found || !subject || pastsToo.has(verb.text) || !isSpaced(verb)) return undefined
  const previous = words[subject.index - 1]
  const next = words[verb.index + 1]
  // “they given, he taking”: a phrase without a finite verb, set off by its comma
  if (next && /,/.test(next.before)) return undefined
  if (subject.lower === 'who') {
    const isRelative =
      previous !== undefined &&
      isSpaced(subject) &&
      /^\p{Ll}+$/u.test(previous.text) &&
      !coordinators.has(previous.lower)
    return isRelative ? found.past : undefined
  }
  if (!subjects.has(subject.lower)) return undefined
  if (!previous) return found.past
  if (words.slice(0, subject.index).some(({lower}) => auxiliary.test(lower))) return undefined
  return (subordinators.has(previous.lower) && previous.lower !== 'that') || /^(?:said|says)$/.test(previous.lower)
    ? found.past
    : undefined
}
