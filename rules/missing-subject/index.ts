import {
  defineRule,
  remember,
  type Sentence,
  type Span,
  spanOf,
  type Token,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {findVerbAfterClause} from './after-clause.ts'
import {findVerbAfterOpening} from './after-opening.ts'
import {findVerbAfterParticiple} from './after-participle.ts'
import {findVerbAfterRelative} from './after-relative.ts'
import {findVerbAfterReport} from './after-report.ts'
import {findVerbAfterSaid} from './after-said.ts'
import {findVerbAfterSaying} from './after-saying.ts'
import {findVerbAfterSpeaker} from './after-speaker.ts'
import {findVerbAfterSubordinator} from './after-subordinator.ts'
import {findVerbAfterThat} from './after-that.ts'
import {findVerbAfterFronted} from './fronted.ts'
import {asksWithoutSubject, opensWithVerb} from './opening.ts'
import {isFiniteAfterDeterminer, wantsNoun} from './orphan.ts'
import {findPrepositionOfOrphan} from './orphan-before-preposition.ts'
import {findVerbOfOrphan} from './orphan-in-tree.ts'
import {findVerbInParenthesis} from './parenthesis.ts'
import {isSaying, lacksSubjectAfterSaying} from './saying.ts'
import {findVerbBesideGap} from './tried.ts'

/** Sentences that open with a verb in one story; more are notes or a list of changes, which drop every subject. */
const mostOpenings = 2

/** “The accepted the offer”, “The umpire said should rest”, “It left when was asked”, “Painted the hull in June.” */
export default defineRule({
  id: 'missing-subject',
  summary: 'A verb stands without its subject, lost in a rewrite.',
  category: 'grammar',
  severity: 'error',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    const {sentences} = reading
    const openings = sentences.filter((sentence, i) => opensWithVerb(sentence, [sentences[i - 1], sentences[i + 1]]))
    for (const sentence of sentences) {
      const gaps = findGaps(sentence)
      for (const {at, message} of gaps) report({at, message})
      const [opening] = sentence.words
      if (!opening || gaps.some(({at}) => at.start === opening.start)) continue
      if (asksWithoutSubject(sentence)) report(askedWithoutSubject(opening, sentence.words[1] as Word))
      else if (openings.length <= mostOpenings && isAlone(sentence, openings))
        report({at: [opening], message: `“${opening.text}”: the sentence has no subject. Say who ${actOf(sentence)}.`})
    }
  },
})

/** Not “Wore them when my son was born. Rode a motorcycle to Alaska.”: a diary, or answers. */
const isAlone = (sentence: Sentence, openings: readonly Sentence[]): boolean =>
  openings.includes(sentence) && openings.every((other) => other === sentence || other.paragraph !== sentence.paragraph)

/** “has”, “also found” */
function actOf({words: [first, second]}: Sentence): string {
  const isAdverb = first?.tokens[0]?.tag === 'RB'
  return [first, ...(isAdverb ? [second] : [])].map((word) => word?.lower ?? '').join(' ')
}

function askedWithoutSubject(first: Word, second: Word): Gap {
  const at = spanOf(first, second)
  return {at, message: `“${textOf(at)}”: the question has no subject. Say who or what.`}
}

/** Where a subject should stand, from the word before it to the verb. */
interface Gap {
  at: Span
  message: string
}

const findGaps = remember((sentence: Sentence): readonly Gap[] => {
  const gaps = new Map<number, Gap>()
  const {words} = sentence
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1] as Word, words[i] as Word]
    const isOpen = wantsNoun(first) || isSaying(first)
    if (!isOpen || first.opaque || second.opaque || !/^\s+$/.test(second.before)) continue
    if (wantsNoun(first) && isFiniteAfterDeterminer(first, second))
      gaps.set(second.start, afterDeterminer(first, second))
    else if (lacksSubjectAfterSaying(first, second)) gaps.set(second.start, afterVerb(first, second))
  }
  const fronted = findVerbAfterFronted(sentence)
  if (fronted) gaps.set(fronted[1].start, afterConjunction(...fronted))
  const asked = findVerbAfterParticiple(sentence)
  if (asked) gaps.set(asked[1].start, afterConjunction(...asked))
  for (const token of sentence.tokens) {
    const [verb, gap] = findInTree(token)
    if (verb && gap && !gaps.has(verb.start)) gaps.set(verb.start, gap)
  }
  return [...gaps.values()]
})

function findInTree(token: Token): [verb: Token, gap: Gap] | [] {
  const orphaned = findVerbOfOrphan(token)
  if (orphaned) return [orphaned, afterDeterminer(token, orphaned)]
  const preposition = findPrepositionOfOrphan(token)
  if (preposition) return [preposition, beforePreposition(token, preposition)]
  const subordinate = findVerbAfterSubordinator(token)
  if (subordinate) return [subordinate, afterConjunction(token, subordinate)]
  const relative = findVerbAfterRelative(token)
  if (relative) return [relative, afterConjunction(token, relative)]
  const said = findVerbAfterSaying(token)
  if (said) return [said[1], afterVerb(...said)]
  const reported = findVerbAfterReport(token)
  if (reported) return [reported[1], afterVerb(...reported)]
  const spoken = findVerbAfterSpeaker(token)
  if (spoken) return [spoken[1], afterVerb(...spoken)]
  const stated = findVerbAfterThat(token)
  if (stated) return [stated, afterVerb(token, stated)]
  const main = findVerbAfterClause(token)
  if (main) return [main[1], afterConjunction(...main)]
  const opened = findVerbAfterOpening(token)
  if (opened) return [opened[1], afterConjunction(...opened)]
  const claimed = findVerbAfterSaid(token)
  if (claimed) return [claimed[1], afterVerb(...claimed)]
  const thought = findVerbInParenthesis(token)
  if (thought) return [thought, afterConjunction(token, thought)]
  const tried = findVerbBesideGap(token)
  return tried ? [tried[1], afterConjunction(...tried)] : []
}

function afterDeterminer(first: Span, second: Word | Token): Gap {
  const at = spanOf(first, second)
  return {at, message: `“${textOf(at)}”: no noun stands between these words. Say who or what ${second.text}.`}
}

function beforePreposition(first: Span, second: Token): Gap {
  const at = spanOf(first, second)
  return {at, message: `“${textOf(at)}”: no noun stands between these words. Put it in.`}
}

function afterVerb(first: Span, second: Word | Token): Gap {
  const at = spanOf(first, second)
  return {at, message: `“${textOf(at)}”: the second verb has no subject. Say who ${second.text}.`}
}

function afterConjunction(first: Span, second: Word | Token): Gap {
  const at = spanOf(first, second)
  return {at, message: `“${textOf(at)}”: the verb has no subject. Say who or what ${second.text}.`}
}
