import {
  articles,
  coordinators,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  subjectPronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {byFinitePast} from './forms.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const pronouns = new Set([...subjectPronouns, ...list('there this everyone everybody nobody')])
const determiners = new Set([...articles, ...possessives, ...list('this that these those some no any every each')])
const relatives = list('who which that')
const saying = list('said says say told tells thought think thinks believe believes know knows hope hopes feel found')

/** Words by which something can be taken out of a clause, so that its verb ends it: “what he could”, “all she has”. */
const openers = list(`
  what who whom whose which that whatever whoever whichever all as than how anything anyone anybody everything everyone
  everybody nothing nobody something someone those best most least only more less first last never few many any every
  so much little or whether
`)
const closed = new Set([
  ...list('not then now here there today yesterday tomorrow ago later earlier year week month morning night day'),
  ...coordinators,
  ...modals,
  ...prepositions,
  ...primaryAuxiliaries,
  ...subordinators,
  ...saying,
])

const indefinites = /^(?:some|any|every|no)(?:one|body|thing)$/

/** How far back a word that opens such a clause is looked for. */
const reach = 8

/**
 * Whether a clause could end after the words before `end`, with its object taken out: “the doubts he had | grew”, “those who
 * could | went”. Then the verb that follows belongs to another clause.
 */
export function mayEndClause(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]
  const antecedent = words[end - 2]
  // “the man who had wrote”: the subject is there, and nothing was taken out.
  if (last && antecedent && relatives.has(last.lower) && isNounLike(antecedent)) return hasOpener(words, end - 1)
  // “Nobody has broke”
  if (last && indefinites.test(last.lower)) return hasOpener(words, end - 1)
  return hasOpener(words, end) || isContactClause(words, end)
}

/** Whether all that stands before `end` is a plain subject, so that an auxiliary there is one, and no noun. */
export function hasPlainSubject(words: readonly Word[], end: number): boolean {
  const start = subjectStart(words, end)
  if (start === undefined) return false
  const opener = words[start - 1]
  if (!opener) return true
  const isJoined = coordinators.has(opener.lower) || subordinators.has(opener.lower) || saying.has(opener.lower)
  return (isJoined || !isSpaced(words[start])) && !mayEndClause(words, end)
}

/** Where the subject begins that ends before `end`: a pronoun, a name, or a determiner and up to three words. */
function subjectStart(words: readonly Word[], end: number): number | undefined {
  const last = words[end - 1]
  if (!last) return undefined
  if (pronouns.has(last.lower)) return end - 1
  if (isName(last)) {
    let start = end - 1
    while (start > 0 && isSpaced(words[start]) && isName(words[start - 1] as Word)) start--
    return start
  }
  for (let start = end - 1; start >= Math.max(0, end - 4); start--) {
    const word = words[start] as Word
    if (start < end - 1 && determiners.has(word.lower)) return start
    if (!isOpen(word) || !isSpaced(word)) return undefined
  }
  return undefined
}

function hasOpener(words: readonly Word[], end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - reach); i--) {
    const word = words[i] as Word
    const isSaid = word.lower === 'that' && saying.has(words[i - 1]?.lower ?? '')
    if (openers.has(word.lower) && !isSaid) return true
    if (/[;:—–“"(]/.test(word.before)) return false
  }
  return false
}

/** “the data she | had”, “the money the firm | had”: a clause without “that” follows its noun. */
function isContactClause(words: readonly Word[], end: number): boolean {
  const start = subjectStart(words, end)
  if (start === undefined || start === 0 || !isSpaced(words[start])) return false
  const before = words[start - 1] as Word
  const phrase = words[start - 2]
  if (prepositions.has(before.lower) && phrase && isSpaced(before)) return isContactClause(words, start - 1)
  return isNounLike(before) && !before.lower.endsWith('ed') && !byFinitePast.has(before.lower)
}

const isNounLike = (word: Word) => isOpen(word) || (word.index === 0 && isName(word))

const isOpen = ({text, lower}: Word) =>
  /^[\p{Ll}'’-]+$/u.test(text) && !closed.has(lower) && !openers.has(lower) && !determiners.has(lower)

const isName = ({text, lower}: Word) =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(text) && !closed.has(lower) && !openers.has(lower) && !determiners.has(lower)

const isSpaced = (word: Word | undefined) => word !== undefined && (word.index === 0 || /^\s+$/.test(word.before))
