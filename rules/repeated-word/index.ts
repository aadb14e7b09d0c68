import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import {
  defineRule,
  hasCapital,
  hasSmallStart,
  hasWord,
  isFiniteVerb,
  isSpeechVerb,
  list,
  messagesOf,
  nameKinds,
  predicateOf,
  type Reading,
  type Span,
  spanOf,
  subordinators,
  textBefore,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {verbsWithParticle} from './verbs-with-particle.generated.ts'
import {words} from './words.generated.ts'

export interface Options {
  /** Words that may stand twice, besides those that always may. */
  allow: readonly string[]
}

/** retext-repeated-words, with one rule id and more patience. */
export default defineRule<Options>({
  id: 'repeated-word',
  summary: 'A word is typed twice.',
  category: 'mechanics',
  severity: 'error',
  fix: 'safe',
  defaults: {allow: []},

  checkParagraph(reading, report, {allow}) {
    for (const {span} of messagesOf(retextRepeatedWords(), reading, withRepetitions(reading))) {
      const [first = '', second = ''] = textOf(span).split(/\s+/)
      const word = second.toLowerCase().replace(/\.$/, '')
      if (mayStandTwice.has(word) || allow.includes(word)) continue
      if (word === 'left' && isOnTheLeft(span, reading)) continue
      // “The first FIRST contest”, “the The Hague train”: the second is a name; “Peter May may have been”: the first.
      if (hasSmallStart(first) && hasCapital(second)) continue
      const before = textBefore(span).toLowerCase()
      if (hasCapital(first) && hasSmallStart(second) && namesToo.has(word) && /\p{L}\s$/u.test(before)) continue
      // “WALLA WALLA, Wash. —”
      if (/^\p{Lu}{3,}$/u.test(first) && nameKinds(word)?.place) continue
      // “e. e. cummings”
      if (/^\p{L}\.$/u.test(first)) continue
      // “a boda boda rider”, “Haraka haraka”: what English does not have may be doubled elsewhere.
      if (/^\p{L}{3,}$/u.test(word) && !hasWord(word)) continue
      if (endsClause(word, before, span, reading) || isClauseAsSubject(span, reading)) continue
      report(describe(span, first))
    }
    if (!allow.includes('that')) for (const span of findClauseOpenedTwice(reading)) report(describe(span, 'that'))
  },
})

const describe = (at: Span, first: string) => ({
  at,
  message: `“${textOf(at)}”: a word is typed twice. Delete one.`,
  expected: [first],
})

/** The paragraphs in which a word follows on itself: most stories have none. */
function withRepetitions({words}: Reading): Root {
  const repeated = words.filter(({lower, sentence}, i) => {
    const before = words[i - 1]
    return before?.lower === lower && before.sentence.paragraph === sentence.paragraph
  })
  const paragraphs = new Set(repeated.map(({sentence}) => sentence.paragraph.node))
  return {type: 'RootNode', children: [...paragraphs]}
}

const mayStandTwice = new Set(words)

/** “said that that the hens were calm”, “said that that Hartwell would pay”; not “said that that hen was calm”. */
function* findClauseOpenedTwice({words}: Reading): Generator<Span> {
  for (const [i, word] of words.entries()) {
    const [second, next] = [words[i + 1], words[i + 2]]
    if (word.text !== 'that' || !isClaim(words[i - 1]) || second?.text !== 'that' || next?.sentence !== word.sentence)
      continue
    if (second.before === ' ' && next.before === ' ' && opensClause(next)) yield spanOf(word, second)
  }
}

/** “said”, “proof”; not “It was that that the town wanted.” */
const isClaim = (word: Word | undefined): boolean => {
  const token = word?.tokens.at(-1)
  return token !== undefined && /^(?:VB|NN)/.test(token.tag) && token.lemma !== 'be'
}

function opensClause({lower, tokens: [token], sentence}: Word): boolean {
  const after = token && sentence.tokens[token.index + 1]
  if (token?.tag === 'NNP') return after !== undefined && isFiniteVerb(after) && after.certainty.tag > 0.9
  return /^(?:the|an?|these|those|his|her|their|our|my|its|he|she|they|we|i)$/.test(lower)
}

/** “The last to leave left left guard Otto Brandt on the field.” */
function isOnTheLeft(span: Span, reading: Reading): boolean {
  const next = reading.words.find(({paragraph, start}) => paragraph === span.paragraph && start > span.end)
  return /^NN/.test(next?.tokens[0]?.tag ?? '') && !/\b(?:the|an?|his|her|its|their)\s$/i.test(textBefore(span))
}

const namesToo = list('may will mark bill rich')
const particles = new Set(verbsWithParticle)

/** Whether the first of the two may end a clause, and the second go on with another. */
function endsClause(word: string, before: string, span: Span, reading: Reading): boolean {
  // “What they do do is complain.”
  if (word === 'do' && /\bwhat\b[^.!?;]*$/.test(before)) return true
  // “What the farmers are are gamblers.”
  if (/^(?:is|are|was|were)$/.test(word)) return clauses.test(before) && mayEndOpenClause(span, reading)
  // “The rent that came in in March.”
  const verb = /[\p{L}’']+(?=\s+$)/u.exec(before)?.[0].replace(/^.*['’](?:re|s|m)$/, 'is')
  return particles.has(`${verb} ${word}`)
}

const clauses = /\b(?:what|whatever|who|whoever|which|where|wherever|how|however|that|all|as|than|thing|why)\b[^.!?;]*$/
const openers = list('what whatever who whoever which where wherever how however that all as than thing why')

/**
 * Whether a clause that could end with the first of the two has no verb before it; but “Prall, who lost his seat in 2021,
 * was was led out”, where “who” has its own.
 */
function mayEndOpenClause({paragraph, start}: Span, {words}: Reading): boolean {
  const first = words.find((word) => word.paragraph === paragraph && word.start === start)
  const [be] = first?.tokens ?? []
  if (!be || be.certainty.tag < 0.8) return true
  return be.sentence.tokens.slice(0, be.index).some(({lower, head, certainty}) => {
    if (!openers.has(lower)) return false
    return (
      !head ||
      certainty.head < 0.6 ||
      head.index >= be.index ||
      !/^(?:VB|MD)/.test(head.tag) ||
      head.index < be.index - 12
    )
  })
}

const verbsAlone = list('can could did do does had has have may might must should will would')

/** “The one that did did so at once.” “What he did did not help.” The clause that the first ends is what the second tells of. */
function isClauseAsSubject({paragraph, start}: Span, {words}: Reading): boolean {
  const first = words.find((word) => word.paragraph === paragraph && word.start === start)
  if (!first || !verbsAlone.has(first.lower)) return false
  const {sentence, index, quotation} = first
  const opener = sentence.words.slice(Math.max(0, index - longestSubject - 1), index).findLast(isRelative)
  const isOpened = opener && (opener.index === index - 1 || /^(?:what|whatever|all|everything)$/.test(opener.lower))
  if (!isOpened) return false
  const second = sentence.words[index + 1] as Word
  const end = sentence.words.find(({lower, start}) => start > second.end && subordinators.has(lower))?.start
  // “People who could could vote stayed home”: another verb is told of the subject.
  return !sentence.tokens.some((token) => {
    if (token.word?.quotation !== quotation || !/^(?:VB[DPZ]|MD)$/.test(token.tag) || isSpeechVerb(token)) return false
    if (token.start < opener.start) return token.relation !== 'advcl'
    const isMain = predicateOf(token).relation === 'root'
    return isMain && token.start > second.end && (end === undefined || token.start < end)
  })
}

/** Words that may stand between “what” and its verb. */
const longestSubject = 3

const isRelative = ({lower}: Word) => /^(?:who|that|which|what|whatever|all|everything)$/.test(lower)
