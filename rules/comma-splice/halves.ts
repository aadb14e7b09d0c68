import {
  isFiniteVerb,
  isSpeechVerb,
  leftEdge,
  reword,
  type Sentence,
  sureness,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import {isComment, isOpen, isPlainComment} from './comment.ts'
import {closeOfAside, findJoint, opensWithApposition, questions} from './joint.ts'
import {findFirst, findSecond, finiteOf, isOfNoun, type Main} from './main-clause.ts'

/** A sentence’s half, as words of the story. */
export interface Clause {
  words: readonly Word[]
  /** What each of them is, where the clause is read by itself. */
  readings: ReadonlyMap<Word, Token>
  subject: readonly Word[]
  verb: Word
  isPronoun: boolean
}

/** Two halves of a sentence, each read as if it were one by itself. */
export interface Halves {
  first: Clause
  second: Clause
  /** Whether a third clause goes on from the second: “…, it snowed, and …”. */
  goesOn: boolean
}

/**
 * What stands on either side of the comma before a word, where both make a whole sentence by themselves. The sentence’s own
 * tree is not asked, since a comma that joins two sentences leads it astray.
 */
export function readHalves(opening: Word): Halves | undefined {
  const joint = findJoint(opening)
  if (!joint || isLoose(joint.behind) || isPlainComment(joint.behind)) return undefined
  const {sentence} = opening
  const second = readAlone(sentence, withoutAside(joint.behind), findSecond)
  if (
    !second ||
    (second.main !== second.subject && !questions.has(opening.lower) && isComment(second.main, second.verb))
  )
    return undefined
  const first = readAlone(sentence, [joint.before], findFirst)
  if (
    !first ||
    isOfNoun(first, first.tokens) ||
    isOpen(first.main, first.verb) ||
    isLeftOpen(first) ||
    hasFurther(first)
  )
    return undefined
  if (sureness(first.tokens) + sureness(second.tokens) < sureness([...joint.before, ...joint.behind])) return undefined
  return {first: first.clause, second: second.clause, goesOn: goesOn(first, second)}
}

/** “her lips shut” */
const isLoose = ({0: opening, length}: readonly Token[]): boolean => length < (opening?.tag === 'PRP$' ? 5 : 2)

/** “the key, it turned out, had been lost”, “it was a trick, he said, that …”: what is set off is left out. */
function withoutAside(behind: readonly Token[]): readonly (readonly Token[])[] {
  const commas = behind.flatMap(({text}, i) => (text === ',' ? [i] : []))
  const [open, close] = commas
  // “the fourth of seven children, she grew up in Leeds”
  if (open && opensWithApposition(behind, 0)) return withoutAside(behind.slice(open + 1))
  if (!open || !close) return [behind]
  const closeOfLong = closeOfAside(behind, open)
  if (closeOfLong) return [behind.slice(0, open), behind.slice(closeOfLong + 1)]
  // “it was also, as it turns out, wrong”
  const aside = behind.slice(open + 1, close)
  const isLoose =
    (aside[0]?.lower === 'as' && aside.length < 6) ||
    // “it was also, by some distance, the best”
    (aside[0]?.tag === 'IN' && aside.length < 5 && !aside.some(isFiniteVerb) && behind[open - 1]?.tag === 'RB') ||
    isPlainComment(aside)
  return isLoose ? [behind.slice(0, open), behind.slice(close + 1)] : [behind]
}

interface Alone extends Main {
  tokens: readonly Token[]
  /** Whether something that was set off in it has been left out. */
  isSetOff: boolean
  /** The word of `main` in the story. */
  verb: Word | undefined
  clause: Clause
}

/** A piece of a sentence, read as if it were one. */
export const readAsSentence = (sentence: Sentence, text: string): readonly Token[] =>
  reword(sentence, sentence, `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)?.tokens ?? []

/** Some tokens, read as a sentence by themselves; undefined unless that has a main clause of the sort which may stand there. */
function readAlone(
  sentence: Sentence,
  parts: readonly (readonly Token[])[],
  find: (tokens: readonly Token[]) => Main | undefined,
): Alone | undefined {
  const pieces = parts.map((part) => ({start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0}))
  const text = pieces.map(({start, end}) => sentence.text.slice(start - sentence.start, end - sentence.start)).join(' ')
  const tokens = readAsSentence(sentence, text)
  const found = find(tokens)
  if (!found) return undefined
  const {main, subject, finite} = found
  const [first, second] = pieces as [Piece, Piece | undefined]
  const words = sentence.words.filter((word) => word.start >= first.start && word.end <= (second ?? first).end)
  const placeOf = ({start}: Token) => {
    const at = first.start + start - sentence.start
    return second && at > first.end ? at - first.end - 1 + second.start : at
  }
  const wordAt = new Map(words.map((word) => [word.start, word]))
  const wordOf = (token: Token) => words.findLast((word) => word.start <= placeOf(token))
  const verb = wordOf(finite)
  if (!verb) return undefined
  return {
    ...found,
    tokens,
    isSetOff: parts.length > 1,
    verb: wordOf(main),
    clause: {
      words,
      readings: new Map(
        tokens.flatMap((token) => {
          const word = wordAt.get(placeOf(token))
          return word ? [[word, token] as const] : []
        }),
      ),
      subject: words.filter(({start}) => start <= placeOf(subject)),
      verb,
      // “It is not known who did it, what matters is why”
      isPronoun: /^(?:PRP|EX)$/.test(subject.tag) || questions.has((words[0] as Word).lower),
    },
  }
}

interface Piece {
  start: number
  end: number
}

/** “If large numbers of people, or banks that lent them money, began …”: it opens with what makes it depend on the other. */
function isLeftOpen({main, tokens: [begin]}: Alone): boolean {
  if (begin?.relation === 'case' && begin.certainty.relation < 0.8) return true
  if (begin?.relation !== 'mark') return /^W/.test(begin?.tag ?? '') && begin?.head === main
  const clause = main.dependents.find((token) => leftEdge(token) === begin)
  return (
    clause?.relation !== 'advcl' ||
    clause.certainty.relation < 0.8 ||
    begin.head !== clause ||
    finiteOf(clause) === undefined
  )
}

/** “it snows, it hails”; not “it was the catch, he said, that won the game” */
const hasFurther = ({main}: Alone): boolean =>
  main.dependents.some(
    (token) =>
      token.index > main.index &&
      (token.relation === 'conj'
        ? !hasCoordinator(token)
        : token.relation === 'parataxis' && !(isSpeechVerb(token) && !hasObject(token))) &&
      hasSubject(token),
  )

/** “…, it snows, it hails”, “…, it snows, and the roads are shut”; but “…, it ran to one page, but it was enough” is no list */
const goesOn = (first: Alone, second: Alone): boolean =>
  hasFurther(second) ||
  second.main.dependents.some(
    (token) =>
      token.relation === 'conj' &&
      token.index > second.main.index &&
      !token.dependents.some(({lower, relation}) => relation === 'cc' && lower === 'but') &&
      (hasSubject(token)
        ? isPlainRow(second, token) || (!isOfOne(first, second, token) && !isOfSubject(first, second))
        : mayBeOfFirst(second, token)),
  )

/** “They go home, they sweep the floor and they light the stove”, and any row that is said aloud. */
const isPlainRow = ({clause}: Alone, third: Token): boolean =>
  clause.words[0]?.quotation !== undefined ||
  third.dependents.some(({relation, index}) => relation === 'cc' && third.sentence.tokens[index - 1]?.text !== ',')

/** “Two have died, one moved away, and one sells cars”, but “The dam leaked from the first, it groaned when it was loaded, and it was pulled down”: the third clause goes with the second. */
const isOfOne = (first: Alone, {subject}: Alone, {dependents}: Token): boolean =>
  subject.tag === 'PRP' &&
  subject.lower !== 'one' &&
  first.subject.tag !== 'PRP' &&
  dependents.some(({relation, lower}) => relation.startsWith('nsubj') && lower === subject.lower)

/** “A second-hand loom was bought from a mill in Ghent, it came in nine crates, and six men put it up”: no row of three, but one thing told of. */
const isOfSubject = (first: Alone, {subject, tokens}: Alone): boolean =>
  subject.tag === 'PRP' &&
  subject.index === 0 &&
  /^(?:he|she|it|they)$/.test(tokens[0]?.lower ?? '') &&
  first.subject.tag.startsWith('NN') &&
  first.clause.words.length - first.clause.subject.length >= 6 &&
  !first.main.dependents.some(({relation}) => relation === 'advcl')

/** “She made tea, they recorded, and asked for a pen”, “The children eat, mentor others, and write papers”, “…, and so forth” */
const mayBeOfFirst = ({main, subject, tokens, isSetOff}: Alone, second: Token): boolean =>
  isSetOff ||
  (hasComma(second) && (main === subject || tokens[main.index + 1]?.text === ',' || !second.tag.startsWith('V')))

const hasComma = ({dependents}: Token) => dependents.some(({text}) => text === ',')
const hasObject = ({dependents}: Token) => dependents.some(({relation}) => relation === 'obj')
const hasSubject = ({dependents}: Token) => dependents.some(({relation}) => /^(?:nsubj|expl)/.test(relation))
const hasCoordinator = ({dependents}: Token) => dependents.some(({relation}) => relation === 'cc')
