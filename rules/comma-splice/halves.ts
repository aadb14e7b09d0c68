import {
  inflect,
  isFiniteVerb,
  list,
  primaryAuxiliaries,
  reword,
  type Sentence,
  subordinators,
  sureness,
  type Token,
  type Word,
} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'
import {sentenceBefore} from './first.ts'
import {hasOwnContent, isComment, isIntransitive, isOpen, joining, leftEdge} from './in-tree.ts'
import {isOfTime} from './words.ts'

/** How sure the reading of a half must be of its root, of what its subject is, and of whose. */
const [surely, least, fairly, barely] = [0.8, 0.6, 0.55, 0.4]

/** Two halves of a sentence, each read as if it were one by itself. */
export interface Halves {
  first: Clause
  second: Clause
  /** Whether a third clause goes on from the second: “…, it snowed, and …”. */
  goesOn: boolean
}

/**
 * What stands on either side of a comma, where both make a whole sentence by themselves. The sentence’s own tree is asked
 * only where to look, since a comma that joins two sentences leads it astray.
 */
export function readHalves(words: readonly Word[], start: number): Halves | undefined {
  const opening = words[start] as Word
  const {sentence} = opening
  const {tokens} = sentence
  const at = tokens.findIndex((token) => token.word === opening)
  const comma = tokens[at - 1]
  if (!comma || !mayJoin(tokens, comma.index)) return undefined
  if (tokens.some(({tag}) => /^(?:``|''|:|-LRB-|-RRB-|UH)$/.test(tag))) return undefined
  const before = sentenceBefore(words.slice(0, start))
  const behind = words.slice(start)
  if (isAside(behind) || waitsForTime(words.slice(0, start))) return undefined
  if (!before || before.length < 3 || behind.length < 4 || endsWithin(behind)) return undefined
  const second = readAlone(sentence, behind, sentence.end, findSecond)
  const isStatement = second !== undefined && second.main.index > 0 && !questions.has(opening.lower)
  if (!second || (isStatement && isOnlyComment(second.main, second.verb)) || mayBeRelative(second.tokens))
    return undefined
  const first = readAlone(sentence, before, comma.start, findMain)
  if (!first || waits(first) || isLeftOpen(first) || hasFurther(first)) return undefined
  if (sureness(first.tokens) + sureness(second.tokens) < sureness(tokens)) return undefined
  return {first: first.clause, second: second.clause, goesOn: hasFurther(second)}
}

/** “…, Mr Ames pointed out, …”, “…, the strikers like to say”, “…, from whose window she …” */
function isAside(words: readonly Word[]): boolean {
  const close = words.findIndex(({before}, i) => i > 0 && before.includes(','))
  const clause = close < 0 ? words : words.slice(0, close)
  if (words.slice(0, 3).some(({lower}) => /^(?:whose|which|whom)$/.test(lower))) return true
  if (clause.length > longestAside) return false
  return clause
    .slice(1)
    .some(({lower}) =>
      /^(?:say|says|said|saying|point(?:s|ed)|recall(?:s|ed)?|joke(?:s|d)?|tell|put|note(?:s|d))$/.test(lower),
    )
}
const longestAside = 7

/** “…, and by the time it was free, the market was under water” */
function waitsForTime(words: readonly Word[]): boolean {
  const from = words.findLastIndex(({before, lower}) => before.includes(',') || /^(?:and|but)$/.test(lower))
  const clause = words.slice(Math.max(0, from)).map(({lower}) => lower)
  return /\b(?:by the time|the moment|each time|every time|the minute|the day) /.test(`${clause.join(' ')} `)
}

/** Whether the tree sees a clause with its own subject that begins behind the comma, beside one before it. */
function mayJoin(tokens: readonly Token[], comma: number): boolean {
  const [begin, opening, next] = [tokens[0], tokens[comma + 1], tokens[comma + 2]]
  if (!begin || !opening || !next || neverOpens.has(opening.lower) || /^(?:CC|VB[DNZ]|MD|TO)$/.test(opening.tag))
    return false
  // “Ruiz had 48 percent, Hale 41 percent and 11 percent were undecided”
  if (/^\d/.test(opening.text) || /^\d/.test(next.text)) return false
  // “However you look at it, the plan is dead.”
  if (begin.lower === 'however' && tokens[1]?.text !== ',') return false
  // “fixed, or stabilized, bone is called …”, “law, medicine, or trade, this is wrong”: the comma closes what “or” opens.
  const last = tokens.slice(0, comma).findLastIndex(({text}) => text === ',')
  if (last > 0 && comma - last < 4 && /^(?:or|and)$/.test(tokens[last + 1]?.lower ?? '')) return false
  // “…, a goal the majority of them share”
  if (/^an?$/.test(opening.lower) && next.tag === 'NN' && tokens[comma + 3]?.lower === 'the') return false
  // “where quick, local answers are needed”
  if (/^(?:when|where|which|who|whose)$/.test(tokens[comma - 2]?.lower ?? '')) return false
  // “When it rained, …”
  if (opensSubordinate(begin) && !tokens.slice(0, comma).some(({text}) => text === ',')) return false
  // “her house, where, as she says, …”
  if (/^(?:where|who)$/.test(opening.lower) && next.text === ',') return false
  if (questions.has(opening.lower) || mayBeOrder(opening, next))
    return (
      hasMain(tokens.slice(0, comma)) &&
      (opening.tag.startsWith('VB') ? isOrder(tokens, comma) : tokens.slice(comma).filter(isFiniteVerb).length > 1)
    )
  // “however they define it”
  if (/^(?:W.*|VBP?)$/.test(opening.tag) || (joining.test(opening.lower) && next.tag === 'PRP')) return false
  // “…, however, only two were sold”: the tree may tie the adverb to either side.
  if (joining.test(opening.lower) && next.text === ',')
    return /^(?:DT|PRP.?|NN.*|CD|EX|RB|JJ.?)$/.test(tokens[comma + 3]?.tag ?? '') && hasMain(tokens.slice(0, comma))
  return (
    opensWithPronoun(tokens, comma) ||
    tokens.some(
      (token) =>
        token.index > comma &&
        token.dependents.some(({relation, index}) => /^(?:[nc]subj|expl)/.test(relation) && index > comma) &&
        (token.head ? isBeside(token, comma) : token.dependents.some((clause) => isBareClause(clause, comma))) &&
        !isOnlyComment(token),
    )
  )
}

/** “…, they had been promised in 2021”: whatever the tree makes of it, a pronoun that is a subject stands before its verb. */
function opensWithPronoun(tokens: readonly Token[], comma: number): boolean {
  const opening = tokens[comma + 1]
  let at = comma + 2
  while (/^RB$/.test(tokens[at]?.tag ?? '')) at++
  const verb = tokens[at]
  const before = tokens.slice(0, comma)
  const last = before.slice(before.findLastIndex(({text}) => text === ',') + 1)
  return (
    opening !== undefined &&
    verb !== undefined &&
    /^(?:he|she|it|they)$/.test(opening.lower) &&
    isFiniteVerb(verb) &&
    verb.certainty.tag >= surely &&
    /^(?:DT|PRP.?|NN.*|CD|JJ.?|EX)$/.test(before[0]?.tag ?? '') &&
    hasMain(before) &&
    last.some(isFiniteVerb)
  )
}

/** “…, he said”; not “…, he said the road was clear” */
const isOnlyComment = (main: Token, word = main.word): boolean =>
  isComment(main, word) && (!hasOwnContent(main) || main.sentence.tokens[main.index + 1]?.text === ',')

const hasMain = (tokens: readonly Token[]) => tokens.length > 3 && tokens.slice(1).some(isFiniteVerb)

/** “what killed them is not known” */
const questions = list('how what where whether who why')

/** “call the office”, “stay off it”; not “say critics” */
const mayBeOrder = ({tag, lower, certainty}: Token, next: Token): boolean =>
  /^VBP?$/.test(tag) &&
  certainty.tag > 0.5 &&
  !/^(?:be|come|let|mind|say|thank)$/.test(lower) &&
  /^(?:DT|PRP.?|NN.*|CD|IN|RP|RB|JJ)$/.test(next.tag)

/** No list of verbs: “They hope to buy the land, build a school and open it.” */
const isOrder = (tokens: readonly Token[], comma: number): boolean =>
  !tokens.some(({tag, text, index, lower}) =>
    index < comma
      ? text === ',' || tag === 'TO' || lower.startsWith('help')
      : index > comma && (tag === 'CC' || (text === ',' && tokens[index + 1]?.lower !== 'where')),
  )

const neverOpens = list(
  'all although as at for hence if less plus so that then though thus unless until when whereas which while yet',
)

const opensSubordinate = ({tag, lower}: Token): boolean => /^W/.test(tag) || subordinators.has(lower)

const clausal = /^(?:parataxis|conj|ccomp|advcl|acl:relcl|advcl:relcl)$/

/** Tied to a word before the comma by no word of its own, and first behind the comma. */
function isBeside(token: Token, comma: number): boolean {
  const {head, relation, dependents} = token
  if (!head || head.index > comma || !clausal.test(relation)) return false
  if (dependents.some((each) => /^(?:cc|mark)$/.test(each.relation) && each.index > comma && each.index < token.index))
    return false
  const left = leftEdge(token)
  return left.index === comma + 1 || left.index === comma
}

/** A clause before the comma that nothing makes depend on the one behind it: it was the first sentence, and its verb is its root. */
const isBareClause = ({index, relation, dependents}: Token, comma: number): boolean =>
  index < comma &&
  clausal.test(relation) &&
  dependents.some((each) => /^(?:nsubj|expl)/.test(each.relation)) &&
  !dependents.some((each) => (each.relation === 'mark' && each.tag !== 'TO') || /^W/.test(each.tag))

/** “… the Labor Act. Roosevelt came to trust her”: another sentence begins in it. */
const endsWithin = (words: readonly Word[]) =>
  words.some(
    ({before, text}, i) =>
      i > 0 && /^\p{Lu}/u.test(text) && (before.includes('.') || /\p{Ll}{3,}\.$/u.test(words[i - 1]?.text ?? '')),
  )

interface Alone {
  tokens: readonly Token[]
  main: Token
  /** The word of `main` in the story. */
  verb: Word | undefined
  clause: Clause
}

/** Some words, read as a sentence by themselves; undefined unless that has a main clause of the sort which may stand there. */
function readAlone(
  sentence: Sentence,
  words: readonly Word[],
  end: number,
  find: (tokens: readonly Token[]) => Main | undefined,
): Alone | undefined {
  const from = (words[0] as Word).start - sentence.start
  const text = sentence.text.slice(from, end - sentence.start)
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}${end < sentence.end ? '.' : ''}`
  const tokens = reword(sentence, sentence, whole)?.tokens ?? []
  const found = find(tokens)
  if (!found) return undefined
  const {main, subject, finite} = found
  const wordOf = ({start}: Token) => words.findLast((word) => word.start <= start + from)
  return {
    tokens,
    main,
    verb: wordOf(main),
    clause: {
      words,
      subject: words.filter(({start}) => start <= subject.start + from),
      verb: wordOf(finite) as Word,
      // “It is not known who did it, what matters is why”
      isPronoun: /^(?:PRP|EX)$/.test(subject.tag) || questions.has((words[0] as Word).lower),
    },
  }
}

interface Main {
  main: Token
  subject: Token
  finite: Token
}

const findSecond = (tokens: readonly Token[]): Main | undefined =>
  findOrder(tokens) ?? findQuestion(tokens) ?? findLater(tokens)

/** “Call the office.” */
function findOrder([main, ...rest]: readonly Token[]): Main | undefined {
  if (main?.tag !== 'VB' || main.head || main.certainty.tag < 0.75 || !rest.length || subjectOf(main)) return undefined
  return main.dependents.some(({relation}) => /^(?:obj|obl|advmod|xcomp)/.test(relation))
    ? {main, subject: main, finite: main}
    : undefined
}

/** “What killed them is not known.” */
function findQuestion(tokens: readonly Token[]): Main | undefined {
  const [opening] = tokens
  const main = tokens.find(({head}) => !head)
  const finite = main && finiteOf(main)
  if (!opening || !main || !finite || !questions.has(opening.lower) || main.certainty.head < surely) return undefined
  const clause = main.dependents.find((token) => leftEdge(token) === opening)
  const at = finite.index - 1
  const isJoined =
    tokens.slice(1, finite.index).some(isFiniteVerb) &&
    tokens[at]?.text !== ',' &&
    clause !== undefined &&
    clause.index < finite.index
  return isJoined ? {main, subject: clause, finite} : undefined
}

function findLater(tokens: readonly Token[]): Main | undefined {
  const found = findMain(tokens)
  return found && opensWithSubject(found) ? found : undefined
}

/** The root of what is surely a main clause: a subject, then its finite verb, and no word that makes it depend on another. */
function findMain(tokens: readonly Token[]): Main | undefined {
  const root = tokens.find(({head}) => !head)
  const subject = root && subjectOf(root)
  const finite = root && finiteOf(root)
  if (!root || !subject || !finite || finite.index < subject.index) return undefined
  if (root.certainty.head < least || subject.certainty.relation < fairly || subject.certainty.head < barely)
    return undefined
  if (!isSurelyFinite(finite, root)) return undefined
  if (root.dependents.some(({relation, tag, index}) => index < finite.index && (relation === 'mark' || /^W/.test(tag))))
    return undefined
  return holdsPronoun(subject) || tokens.some(isCutOff) ? undefined : {main: root, subject, finite}
}

/** “one of which”, “had he known”: a clause that lacks its verb, or hangs on one by its order alone. */
function isCutOff({tag, lower, index, sentence: {tokens}}: Token): boolean {
  if (/^W(?:DT|P|RB)$/.test(tag)) return tokens[index + 1]?.text === ',' || !tokens.slice(index).some(isFiniteVerb)
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  return (
    /^(?:had|were|should)$/.test(lower) &&
    /^(?:,|CC|IN)$/.test(before?.tag ?? '') &&
    /^(?:PRP|DT|NN.*|PRP\$)$/.test(next?.tag ?? '')
  )
}

const subjectOf = ({dependents}: Token) => dependents.find(({relation}) => /^(?:nsubj|expl)/.test(relation))

const finiteOf = (predicate: Token): Token | undefined =>
  [...predicate.dependents.filter(({relation}) => /^(?:aux|cop)/.test(relation)), predicate].find(isFiniteVerb)

/** “one of which she kept” */
const holdsPronoun = ({tag, dependents}: Token): boolean =>
  /^W/.test(tag) || dependents.some((token) => /^W/.test(token.tag))

/** “their hands tied behind them”, “banks excepted”: a participle looks like it, and no object follows. */
function isSurelyFinite(finite: Token, {dependents}: Token): boolean {
  const {tag, lower, lemma, certainty} = finite
  if (primaryAuxiliaries.has(lower)) return true
  if (certainty.tag < 0.7) return false
  if (tag !== 'VBD' || inflect(lemma, 'VBN') !== lower || isIntransitive(finite)) return true
  return dependents.some(({relation}) => /^(?:obj|xcomp|ccomp|aux|cop|compound:prt)$/.test(relation))
}

/** “something readers may not share”, “a colour it was known for”, “the standards society would like to keep” */
function mayBeRelative(tokens: readonly Token[]): boolean {
  const [opening, next, last] = [tokens[0], tokens[1], tokens.at(-2)]
  if (/^(?:any|every|no|some)thing$/.test(opening?.lower ?? '') && /^(?:NN|PRP|DT)/.test(next?.tag ?? '')) return true
  return last?.tag === 'IN' || (last?.tag === 'VB' && !isIntransitive(last))
}

/** Its subject, or an adverbial before it: “by dawn”, “today”, “a year earlier”; not “the price of a biscuit he paid for”. */
function opensWithSubject({main, subject}: Main): boolean {
  const before = main.dependents.filter(({relation, index}) => index < subject.index && relation !== 'punct')
  return before.every(
    (token) =>
      /^(?:obl|advmod)/.test(token.relation) &&
      token.lower !== 'so' &&
      (/^(?:IN|RB|TO)$/.test(leftEdge(token).tag) ||
        leftEdge(token).lower === 'according' ||
        isOfTime(token.lower) ||
        token.tag === 'RB' ||
        token.tag === 'RBR'),
  )
}

/** “She was told, …”; “He warned that the slope was loose, …” waits for nothing. */
function waits({main, verb}: Alone): boolean {
  const says = main.dependents.some(
    ({relation, dependents, index}) =>
      relation === 'ccomp' &&
      index > main.index &&
      dependents.some((token) => token.relation === 'mark' && token.lower === 'that'),
  )
  // “I think, to answer you, …”
  const thinks =
    /^(?:believe|feel|know|say|think)$/.test(main.lemma) &&
    !main.dependents.some(({relation}) => /^(?:obj|ccomp)$/.test(relation))
  return !says && (thinks || isOpen(main, verb))
}

/** “If large numbers of people, or banks that lent them money, began …”: it opens with what makes it depend on the other. */
function isLeftOpen({main, tokens}: Alone): boolean {
  const [begin] = tokens as [Token]
  if (!opensSubordinate(begin) || begin.relation === 'case') return false
  const clause = main.dependents.find((token) => leftEdge(token) === begin)
  return (
    clause?.relation !== 'advcl' ||
    clause.certainty.relation < 0.8 ||
    begin.head !== clause ||
    finiteOf(clause) === undefined
  )
}

/** “…, it snows, it hails”, “…, it snows, and the roads are shut” */
const hasFurther = ({main}: Alone): boolean =>
  main.dependents.some(
    ({relation, index, dependents}) =>
      /^(?:conj|parataxis)$/.test(relation) &&
      index > main.index &&
      (relation === 'parataxis' ||
        dependents.some((token) => /^(?:nsubj|expl)/.test(token.relation)) ||
        dependents.some(({text}) => text === ',')),
  )
