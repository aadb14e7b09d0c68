import {
  articles,
  coordinators,
  determiners,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  type Reading,
  type Sentence,
  type Span,
  subjectPronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {titles} from './titles.generated.ts'

/** Where in a name of several words a word stands; a name of one word is bare. */
export type Role = 'bare' | 'first' | 'middle' | 'last'

/** One word of a name, where it is used. */
export interface Use extends Span {
  /** Without a possessive's ending. */
  text: string
  word: Word
  role: Role
  /** The words before and after it in its name, titles among them. */
  before: string | undefined
  after: string | undefined
  /** The given name and what else comes before a surname; empty for a bare name. */
  given: readonly string[]
  /** Its capital tells nothing: every sentence begins so. */
  atStart: boolean
}

/** One spelling of a word of names, with all its uses in the story. */
export interface Spelling {
  text: string
  uses: Use[]
}

const isTitle = new Set(titles)

const closedClasses = [
  ...[articles, coordinators, determiners, modals, possessives, prepositions, primaryAuxiliaries],
  ...[subjectPronouns, subordinators],
]
const calendar = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday christmas easter`.split(/\s+/),
)

/** Words that begin many sentences and are like one another. */
const beginners = new Set('here how however now one ten then there thirteen thirty three thus two'.split(' '))

/** What joins the words of one name. */
const particle =
  /^(?:al|bin|bint|ibn|ben|da|das|de|del|della|delle|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|y|zu|zur)$/

const capitalised = /^(?:[\p{Lu}]['’])?\p{Lu}[\p{L}]*\p{Ll}(?:['’‐‑-]?\p{L}+)*$/u
const initial = /^(?:\p{Lu}\.?){1,3}$/u

/** The words of a story's names by their spelling, in the order of their first use. */
export function findSpellings({sentences}: Reading): Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const sentence of sentences) {
    if (isTitleCase(sentence)) continue
    for (const use of findMentions(sentence).flatMap(usesOf)) {
      const spelling = spellings.get(use.text) ?? {text: use.text, uses: []}
      spellings.set(use.text, spelling)
      spelling.uses.push(use)
    }
  }
  return [...spellings.values()]
}

/** A headline in which every word has a capital tells nothing of names. */
function isTitleCase({words}: Sentence): boolean {
  const long = words.filter(({text}) => text.length > 3)
  return long.length > 5 && long.every(({text}) => /^[\p{Lu}\d]/u.test(text))
}

/** Runs of capitalised words with nothing but spaces, initials and particles between. */
function findMentions({words}: Sentence): Word[][] {
  const mentions: Word[][] = []
  let mention: Word[] = []
  for (const word of words) {
    if (!/^\.? $/.test(word.before) || (word.before === '. ' && !endsInAbbreviation(mention))) {
      mentions.push(mention)
      mention = []
    }
    if (isName(word) || (initial.test(word.text) && !/^(?:A|I)$/.test(word.text))) mention.push(word)
    else if (mention.length && particle.test(word.text)) mention.push(word)
    else {
      mentions.push(mention)
      mention = []
    }
  }
  mentions.push(mention)
  return mentions.map(trimParticles).filter((one) => one.length)
}

const endsInAbbreviation = (mention: readonly Word[]) =>
  /^(?:\p{Lu}|[A-Z][a-z]{1,3})$/u.test(mention.at(-1)?.text ?? '')

function isName({text, lower, opaque, paragraph, start}: Word): boolean {
  if (opaque || !capitalised.test(text) || /[#@/\\_.\d]/.test(paragraph.text[start - 1] ?? '')) return false
  return !beginners.has(lower) && !closedClasses.some((words) => words.has(lower))
}

function trimParticles(mention: Word[]): Word[] {
  return mention.slice(0, mention.findLastIndex(({text}) => !particle.test(text)) + 1)
}

function usesOf(mention: Word[]): Use[] {
  const proper = mention.filter(({text}) => !isTitle.has(text.replace(/\.$/, '')))
  return mention.flatMap((word, i) => {
    const text = word.text.replaceAll('’', "'").replace(/'s?$/, '')
    if (!isName(word) || calendar.has(text.toLowerCase())) return []
    const place = proper.indexOf(word)
    const isLast = place === proper.length - 1
    const role = proper.length < 2 ? 'bare' : place === 0 ? 'first' : isLast ? 'last' : 'middle'
    const given = isLast ? proper.slice(0, -1).map((one) => one.text) : []
    const atStart = word.index === 0 || /[“"‘:]\s*$/.test(word.before)
    return {
      ...{text, word, role, given, atStart},
      ...{before: mention[i - 1]?.text, after: mention[i + 1]?.text},
      ...{paragraph: word.paragraph, start: word.start, end: word.start + text.length},
    }
  })
}
