import {articles, isSpaced, list, possessives, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Fault, Pair} from './pair.ts'

/** One kind of pair: any of the first words before any of the second. */
interface Kind extends Fault {
  first: ReadonlySet<string>
  second: ReadonlySet<string>
  /** Where such a pair is right after all, by the words before and after it; '' where a mark or nothing stands there. */
  isRight?: (pair: Pair, before: string, after: string) => boolean
}

// “its” and “your” are left out where they are rather misspelt “it’s” and “you’re” (“your the one”), “his” and “her”
// where they stand alone (“told her the news”).
const ownPossessives = list('my our their')
const kinds: readonly Kind[] = [
  {
    what: 'two articles',
    first: articles,
    second: articles,
    // The letter, and Latin or Italian: “an a priori claim”, “the a cappella group”.
    isRight: (_, before, after) => after === '' || borrowed.has(after) || letterNames.has(before),
  },
  {
    what: 'two determiners',
    first: articles,
    second: list('my your his her its our their these those whose'),
    // “a his-and-hers set”, “a her or him”
    isRight: (_, __, after) => after === '' || after === 'or' || after === 'and',
  },
  {what: 'two determiners', first: list('the'), second: list('this that'), isRight: isTerm},
  {
    // “a one of the best cooks”; but “a one of a kind quilt”
    what: 'an article and “one of”',
    first: list('a'),
    second: list('one'),
    isRight: ({second, sentence}, _, after) =>
      after !== 'of' || !/^(?:the|its|his|her|their|our)$/.test(sentence.words[second.index + 2]?.lower ?? ''),
  },
  {what: 'two determiners', first: ownPossessives, second: articles, isRight: (_, __, after) => borrowed.has(after)},
  {
    what: 'two determiners',
    first: list('my your its our their'),
    second: new Set([...possessives, ...list('this that these those')]),
    isRight: (_, __, after) => after === '' || after === 'or' || after === 'and',
  },
  {
    what: 'an article and a preposition',
    first: articles,
    second: list('of from with into onto upon during among amongst despite toward towards against'),
    isRight: (_, before, after) => after === '' || letterNames.has(before),
  },
  {
    what: 'a possessive and a preposition',
    first: list('my our their'),
    second: list('of from with into onto upon during among amongst despite toward towards against'),
    isRight: isTerm,
  },
  {
    what: 'an article and a pronoun',
    first: articles,
    second: list('they them'),
    // “Is it a he, a she or a they?”
    isRight: isTerm,
  },
  {
    what: 'a possessive and a pronoun',
    first: list('my our their your'),
    second: list('he she they we him them me'),
    isRight: isTerm,
  },
  {
    what: 'two forms of “be”',
    first: list('is are was were am'),
    second: list('been'),
    isRight: (_, before, after) => after === '' || /^(?:who|what|where)$/.test(before),
  },
  {
    what: 'two pronouns',
    first: list('he she we they'),
    second: list('he she we they'),
    // “It was she they wanted.”
    isRight: (_, before, after) => after === '' || /^(?:who|is|was|it's)$/.test(before),
  },
  {
    // “‘It is over,’ she said she.”; but “She said she, too, was ill.”
    what: 'a verb and its subject again',
    keeps: 'first',
    first: list('said says'),
    second: list('he she they it'),
    isRight: ({second, sentence}, before) =>
      before !== second.lower || second.index < sentence.words.length - 1 || !sentence.after.startsWith('.'),
  },
  {
    what: 'two relative pronouns',
    first: list('who which'),
    second: list('whose which'),
    isRight: (_, before, after) =>
      after === '' || /^(?:and|or|of|in|to|for|by|with|from|at|on|know|knew|see|saw|told)$/.test(before),
  },
  {
    what: 'two words for a time',
    first: list('for'),
    second: list('since'),
    // “the rain they had prayed for since May”
    isRight: ({first: {index, tokens}, sentence}, before, after) =>
      before === '' ||
      after === '' ||
      tokens[0]?.relation === 'cc' ||
      /^acl/.test(sentence.words[index - 1]?.tokens[0]?.relation ?? '') ||
      isStrandedBehindSubject(sentence.words, index),
  },
  {
    // “what will be is unknown”, “the powers that be are”
    what: 'two forms of “be”',
    first: list('be been'),
    second: list('is are was were'),
    isRight: ({first}, before) =>
      !/^(?:will|would|must|may|can|could|should|has|have|had)$/.test(before) ||
      (first.tokens[0]?.sentence.tokens.slice(0, first.tokens[0].index).some(({tag}) => tag.startsWith('W')) ?? true),
  },
  {
    // “the man he was married to of all people”, “spoke to of late”
    what: 'two prepositions',
    first: list(
      'to from with at by for into onto toward towards among amongst against between upon via without within',
    ),
    second: list('of'),
    isRight: (_, before, after) => list('course all late old necessity').has(after) || before.endsWith('ing'),
  },
  {
    // These are never left behind by their noun (“the war they fought during”), so nothing but a noun can follow.
    what: 'two prepositions',
    first: list('during despite amid amidst via'),
    second: list('of in on at to for from with by into during despite'),
    isRight: ({second}, before) => second.lower === 'of' && before === 'in',
  },
  {
    what: 'two prepositions',
    first: list('beneath underneath under behind beyond between among across throughout toward towards around'),
    second: list('of'),
    // “the plowing under of the cotton”, “the passing around of a hat”
    isRight: (_, before, after) => list('course late').has(after) || /^(?:left|from)$|ing$/.test(before),
  },
  {
    // “what they look for to find it”
    what: '“for” and “to”',
    first: list('for'),
    second: list('to'),
    isRight: ({second}, before) => strandsFor.test(before) || !isBeforeInfinitive(second),
  },
  {
    what: 'two prepositions',
    first: list('of'),
    second: list('to for from with in on at by into'),
    isRight: (_, before, after) => !quantities.has(before) || after === '' || /^[^a-z]/.test(after),
  },
  {
    // “of that the ruling was wrong”; but “of that he had no doubt”
    what: 'a preposition and a clause',
    first: list('of about'),
    second: list('that'),
    // “thinking of that he left”: a pronoun may begin the main clause.
    isRight: ({first, second}, before, after) =>
      !isBehind(first, /^(?:VB|JJ|NN)/) || before === 'because' || subjects.has(after) || !opensClause(second),
  },
  {
    // “until that roads reopen”; but “until that day”, “because that was so”
    what: 'two conjunctions',
    keeps: 'first',
    first: list('until although though because unless whether'),
    second: list('that'),
    isRight: ({second}) => !opensClause(second),
  },
  {
    // “resigned of because of the scandal”; but “what she was tired of because it hurt”
    what: 'a preposition and a reason',
    first: list('of'),
    second: list('because'),
    isRight: (_, before) => !withoutOf.has(before),
  },
  {
    // “a thing that has cannot be copied”; but “the charm she has cannot fade”
    what: 'two auxiliary verbs',
    first: list('has have'),
    second: list('cannot'),
    isRight: ({sentence}, before) =>
      before !== 'that' || sentence.words.some(({lower}) => /^(?:what|all|those|anyone|everything)$/.test(lower)),
  },
  {
    what: 'two words for a question',
    first: list('if'),
    second: list('whether'),
    isRight: (_, before, after) => before === '' || !subjects.has(after) || !asking.test(before),
  },
  {
    // “said that they the workers would strike”
    what: 'two subjects',
    first: list('it he she they'),
    second: list('the his her its their'),
    isRight: ({second}, before) => before !== 'that' || !opensClause(second, 0),
  },
  {
    // “plans on to go on”; but “the price they agreed on to end the strike”
    what: '“on” and “to”',
    first: list('on'),
    second: list('to'),
    isRight: ({first, second}, before) =>
      !intending.test(before) || !isBehind(first, /^VB/) || !isBeforeInfinitive(second),
  },
  {
    // “and but rarely” is good old English.
    what: 'two conjunctions',
    first: list('and or'),
    second: list('and or'),
    isRight: ({sentence}, before, after) =>
      after === '' || before === 'and' || before === 'or' || /conjunction|operator/i.test(sentence.text),
  },
  {
    // “more than over 50”, “over more than 50”; but “more than about half”
    what: 'two words for “more than”',
    keeps: 'first',
    first: list('than'),
    second: list('over above'),
    isRight: ({second, sentence}, before) =>
      before !== 'more' || !/^[$£€]?\d/.test(sentence.words[second.index + 1]?.text ?? ''),
  },
  {
    what: 'two words for “about”',
    first: list('about around approximately roughly'),
    second: list('about around approximately roughly'),
    isRight: ({second, sentence}) => !/^[$£€]?\d/.test(sentence.words[second.index + 1]?.text ?? ''),
  },
  {
    // “12 knots per an engine”; but “as per a court order”
    what: 'two words for “each”',
    first: list('per'),
    second: list('a an'),
    isRight: ({first, sentence}) =>
      !sentence.words.slice(Math.max(0, first.index - 2), first.index).some(({text}) => /^\d/.test(text)),
  },
]

const isBehind = ({tokens: [word]}: Word, tags: RegExp) =>
  word !== undefined && tags.test(word.sentence.tokens[word.index - 1]?.tag ?? '')

/** Verbs that never leave “of” behind. */
const withoutOf = list('resigned retired closed cancelled canceled postponed delayed withdrew withdrawn fled collapsed')
const asking = /^(?:ask|wonder|know|decide|say|question)(?:s|e?d|ing)?$|^(?:me|him|them|us)$/
const subjects = list('i he she it we you they')
const intending = /^(?:plan|hope|intend|want|aim|vow|offer|refuse|promise|expect|threaten)(?:s|n?ed|d|n?ing)?$/

/** A subject with its determiner, or in the plural, and its verb: “that the bus had gone”, “that roads reopen”. */
function opensClause({tokens: [word]}: Word, distance = 1): boolean {
  const {tokens} = word?.sentence ?? {tokens: []}
  const [opener, next] = tokens.slice((word?.index ?? 0) + distance)
  if (!opener) return false
  const isSubject = (token: Token) => /^nsubj/.test(token.relation) && token.certainty.relation > 0.7
  if (opener.tag === 'NNS' && next)
    return opener.certainty.tag > 0.8 && isSubject(opener) && /^(?:VB[DZP]|MD)$/.test(next.tag)
  if (opener.tag === 'PRP' && next) return isSubject(opener) && /^(?:VB[DZP]|MD)$/.test(next.tag)
  if (opener.tag !== 'DT' && opener.tag !== 'PRP$') return false
  const noun = opener.head
  return noun !== undefined && noun.index > opener.index && /^NN/.test(noun.tag) && isSubject(noun)
}

const strandsFor =
  /^(?:look|wait|hope|ask|search|pay|call|use|plan|account|care|stand|test|work|prepare|wish|aim|apply|head|fight|vote|go)(?:s|ed|d|ing)?$|^paid$|ing$/
const isBeforeInfinitive = ({tokens: [to]}: Word) => to?.sentence.tokens[to.index + 1]?.tag === 'VB'

export const borrowed: ReadonlySet<string> = list('cappella capella priori posteriori fortiori la deux')
const letterNames = list('letter vowel note long short section paragraph clause option item')
const quantities = list('one some most many each none several few both half all two three four five')

/** Two words of closed classes that cannot stand together, whatever the sentence. */
export function findWordPair(pair: Pair): Fault | undefined {
  const {first, second, sentence} = pair
  if (first.lower === second.lower) return undefined
  const kind = kinds.find((it) => it.first.has(first.lower) && it.second.has(second.lower))
  if (!kind) return undefined
  const before = isSpaced(first) ? (sentence.words[first.index - 1]?.lower ?? '') : ''
  const next = sentence.words[second.index + 1]
  const after = next && isSpaced(next) ? next.lower : ''
  return kind.isRight?.(pair, before, after) ? undefined : kind
}

/** “The news the Jets had been bracing for since Thursday”: a noun, right behind it a subject, and a verb that keeps “for”. */
function isStrandedBehindSubject(words: readonly Word[], at: number): boolean {
  if (!/^VB/.test(words[at - 1]?.tokens[0]?.tag ?? '')) return false
  return words
    .slice(0, at)
    .some(
      ({tokens: [noun]}, i) =>
        /^(?:NN.*|DT|CD)$/.test(noun?.tag ?? '') &&
        /^(?:DT|PRP\$?|NNP)$/.test(words[i + 1]?.tokens[0]?.tag ?? '') &&
        words[i + 1]?.before === ' ',
    )
}

/** “the they of gossip”: a word that is spoken of; after it comes no clause of its own. */
function isTerm(_: Pair, __: string, after: string): boolean {
  return after === '' || after === 'of' || after === 'or' || after === 'and'
}
