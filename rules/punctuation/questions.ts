import {
  auxiliariesOf,
  isAuxiliary,
  isFiniteVerb,
  list,
  predicateOf,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, some} from './tokens.ts'

/** “What did he say.”, “She asked why he left?”: a question without its mark, and a mark without its question. */
export function* findQuestions(sentence: Sentence): Generator<Slip> {
  const {tokens, after, paragraph, end} = sentence
  const stop = tokens.findLast(({text}) => /^[.?]$/.test(text))
  if (!stop || !/^[.?]["”’)]*\s*$/.test(after) || end - stop.end > 3) return
  if (stop.text === '.' && (isDirect(tokens, stop.index) || hasTag(tokens, stop.index)))
    yield {
      at: {paragraph, start: stop.start, end: stop.end},
      expected: ['?'],
      message: 'This is a question. End it with a question mark.',
    }
  else if (stop.text === '?' && isIndirect(tokens))
    yield {
      at: {paragraph, start: stop.start, end: stop.end},
      expected: ['.'],
      message: 'The question is only told of. End the sentence with a full stop.',
    }
}

const auxiliaries = list(
  "is are was were do does did has have had can could will would should must isn't aren't wasn't weren't doesn't don't didn't can't couldn't won't wouldn't shouldn't",
)
const subjects = list('i you he she it we they')

/** “What did he say”, “How can they pay”: a word that asks, an auxiliary, a pronoun; nothing else is put so. */
function isDirect(tokens: readonly Token[], to: number): boolean {
  const from = /^["“‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const [first, second, third, fourth] = tokens.slice(from, from + 4)
  if (!first || first.text === first.lower || some(tokens, from, to, (token) => isOtherMark(token) || isComma(token)))
    return false
  if (isContracted(tokens, from, to)) return true
  // “Did I heck.”
  if (/^(?:heck|hell)$/.test(tokens[to - 1]?.lower ?? '')) return false
  if (!second || !third || !fourth) return false
  if (/^(?:do|does|did|is|are|can|will)$/.test(first.lower) && subjects.has(second.lower))
    return second.lower !== 'you' && /^VB[NG]?$/.test(third.tag)
  // “Is the bridge safe”, “Has the council paid for it”
  if (/^(?:is|are|was|were|has|have)$/.test(first.lower))
    return opensSubject(second) && first.pos === 'AUX' && isInvertedState(tokens, from, to)
  // “Will the rain ever stop”, “Did the clerk know about it”; but “Do the right thing”
  if (/^(?:did|does|will|would|could|can)$/.test(first.lower))
    return opensSubject(second) && first.pos === 'AUX' && isInverted(tokens, from, to)
  if (!/^(?:what|why|how|where|when|who|whom)$/.test(first.lower) || !auxiliaries.has(second.lower)) return false
  if (subjects.has(third.lower)) return /^(?:VB|VBN|VBG|JJ|RB)$/.test(fourth.tag) && first.certainty.tag > 0.5
  if (first.lower === 'who' && second.tag === 'MD')
    return third.tag === 'VB' && third.lower !== 'have' && !some(tokens, from + 2, to, mayHaveTense)
  if (!opensSubject(third)) return false
  // “How did the boat sink”, “When will the school open”, but not “What did the damage was the storm”
  if (second.tag === 'MD' || /^(?:do|does|did)$/.test(second.lower)) return isInverted(tokens, from + 1, to)
  // “What is the point of a law that nobody obeys”, but not “What is the law is the law”
  return (
    /^(?:what|where|who)$/.test(first.lower) &&
    /^(?:is|are|was|were)$/.test(second.lower) &&
    second.relation === 'cop' &&
    second.head?.tag.startsWith('NN') === true &&
    second.head.relation === 'root' &&
    !some(tokens, from + 3, to, (token) => isFiniteVerb(token) && !isOfInnerClause(token))
  )
}

/** “Who’s going to pay”, “Why can’t they wait”, “Isn’t it time”, “How long can the town wait” */
function isContracted(tokens: readonly Token[], from: number, to: number): boolean {
  const [first] = tokens.slice(from)
  if (!first) return false
  const isNegated = (at: number) => /^n['’]t$/.test(tokens[at]?.lower ?? '')
  // “Ain’t nobody going to tell me that was decent.”
  if (isNegated(from + 1) && (first.lower === 'ai' || /^no(?:body|thing|ne|\b)/.test(tokens[from + 2]?.lower ?? '')))
    return false
  // “Isn’t it time”, “Can’t the council wait”; but “Don’t you dare”, “Don’t let it rain”
  if (isNegated(from + 1))
    return (
      !/^(?:do|let)$/.test(first.lower) &&
      first.pos === 'AUX' &&
      (/^(?:he|she|it|they|we|you|i)$/.test(tokens[from + 2]?.lower ?? '') ||
        isInverted(tokens, from, to) ||
        isInvertedState(tokens, from, to))
    )
  const degree = /^how$/.test(first.lower) && /^(?:long|much|often|soon|far|many)$/.test(tokens[from + 1]?.lower ?? '')
  if (!degree && !/^(?:what|why|how|where|when|who)$/.test(first.lower)) return false
  const at = degree ? from + 2 : from + 1
  const [auxiliary, subject] = [tokens[at], tokens[isNegated(at + 1) ? at + 2 : at + 1]]
  if (!auxiliary || !subject || auxiliary.pos !== 'AUX') return false
  if (first.lower === 'who' && /^['’]s$/.test(auxiliary.lower))
    return subject.tag === 'VBG' && !some(tokens, at + 1, to, mayHaveTense)
  if (!degree && !isNegated(at + 1) && !/^['’](?:s|re)$/.test(auxiliary.lower)) return false
  if (!opensSubject(subject) && !subjects.has(subject.lower)) return false
  return isInverted(tokens, at, to) || (first.lower !== 'what' && isInvertedState(tokens, at, to))
}

/** By its form, if not by its tag: “Who will win is anybody’s guess.” */
const mayHaveTense = (token: Token) =>
  isFiniteVerb(token) || /^(?:is|was|are|were|has|had|remains?|depends?|matters?)$/.test(token.lower)

const opensSubject = ({tag}: Token) => /^(?:DT|PRP\$|NNP)$/.test(tag)

/** An auxiliary, its subject, and a verb without tense; no other verb but in clauses within. */
function isInverted(tokens: readonly Token[], at: number, to: number): boolean {
  const auxiliary = tokens[at]
  const verb = auxiliary?.head
  const subject = verb?.dependents.find(({relation}) => relation.startsWith('nsubj'))
  return (
    auxiliary?.relation === 'aux' &&
    verb?.tag === 'VB' &&
    verb.relation === 'root' &&
    subject !== undefined &&
    subject.index > at &&
    subject.index < verb.index &&
    !some(tokens, at + 1, to, (token) => isFiniteVerb(token) && !isOfInnerClause(token))
  )
}

/** “Is | the bridge | safe”, “Has | the council | paid”: an auxiliary, and its subject behind it. */
function isInvertedState(tokens: readonly Token[], at: number, to: number): boolean {
  const auxiliary = tokens[at]
  const predicate = auxiliary?.head
  const subject = predicate?.dependents.find(({relation}) => relation.startsWith('nsubj'))
  return (
    auxiliary !== undefined &&
    isAuxiliary(auxiliary) &&
    predicate?.relation === 'root' &&
    subject !== undefined &&
    subject.index > at &&
    subject.index < predicate.index &&
    subject.certainty.relation > 0.8 &&
    !some(tokens, at + 1, to, (token) => token !== predicate && isFiniteVerb(token) && !isOfInnerClause(token))
  )
}

/** Whether a verb is that of a clause within the sentence: “a law that nobody obeys”. */
const isOfInnerClause = (verb: Token): boolean => /^(?:acl|ccomp|advcl|csubj)/.test(predicateOf(verb).relation)

/** “It was late, wasn’t it.” */
function hasTag(tokens: readonly Token[], to: number): boolean {
  const [pronoun, not, auxiliary, comma] = [1, 2, 3, 4].map((step) => tokens[to - step])
  if (!subjects.has(pronoun?.lower ?? '') || !/^n['’]t$/.test(not?.lower ?? '') || !isComma(comma)) return false
  return auxiliary?.pos === 'AUX'
}

const asking = list('asked wondered wonders asks questioned')

/** “She asked why he left”: who asks is somebody else, and the clause has its subject first. */
function isIndirect(tokens: readonly Token[]): boolean {
  return isAskedAtOnce(tokens) || isAskedOf(tokens)
}

/** Verbs of which a question may be the object. */
const inquiring = list('ask wonder know inquire enquire see learn discover')

/** “Reporters in Rome asked the senator whether she planned to run”, “Police want to know who left it”: by the tree. */
function isAskedOf(tokens: readonly Token[]): boolean {
  const root = tokens.find(({relation}) => relation === 'root')
  if (!root || !/^VB[DZP]$/.test(root.tag) || some(tokens, 0, tokens.length - 1, isOtherMark)) return false
  const subject = root.dependents.find(({relation}) => relation === 'nsubj')
  if (!subject || subject.index > root.index || !/^(?:NN|PRP|NNS|NNP|NNPS)$/.test(subject.tag)) return false
  // “Should the mayor ask whether …”, “Do you know why”, “I wonder if”
  if (/^(?:i|you|we|who|what)$/.test(subject.lower) || some(tokens, 0, subject.index, mayInvert)) return false
  if (root.dependents.some((token) => token.index < root.index && token.pos === 'AUX')) return false
  const verb = root.lemma === 'want' ? root.dependents.find(({lemma}) => lemma === 'know') : root
  if (!verb || !inquiring.has(verb.lemma)) return false
  const clause = verb.dependents.find(({relation, index}) => /^(?:ccomp|advcl)$/.test(relation) && index > verb.index)
  if (!clause || clause.certainty.head < 0.6) return false
  const opener = tokens.slice(verb.index + 1, clause.index).find(({lower}) => openers.has(lower))
  const next = opener && tokens[opener.index + 1]
  if (
    !opener ||
    !next ||
    (clause.relation === 'advcl' && !(/^(?:if|whether)$/.test(opener.lower) && verb.lemma === 'ask'))
  )
    return false
  if (some(tokens, verb.index + 1, opener.index, isComma)) return false
  // “They wondered whether it would last, or would it fail?”
  if (
    some(
      tokens,
      clause.index,
      tokens.length - 1,
      ({lower, index}) => /^(?:or|and|but)$/.test(lower) && tokens[index + 1]?.pos === 'AUX',
    )
  )
    return false
  const auxiliary = auxiliariesOf(clause).find(({index}) => index > opener.index)
  const own = clause.dependents.find(({relation}) => relation.startsWith('nsubj'))
  return own !== undefined && (!auxiliary || auxiliary.index > own.index)
}

const openers = list('whether if why how where when what who')
const mayInvert = ({pos, lower}: Token) => pos === 'AUX' || openers.has(lower)

function isAskedAtOnce(tokens: readonly Token[]): boolean {
  const [subject] = tokens
  const at = tokens.findIndex(({lower}) => asking.has(lower))
  const verb = tokens[at]
  if (!subject || !verb || at > 4 || verb.relation !== 'root' || !/^VB[DZ]$/.test(verb.tag)) return false
  if (!/^(?:PRP|NNP|DT)$/.test(subject.tag) || /^(?:i|you|we)$/.test(subject.lower)) return false
  if (some(tokens, 0, tokens.length - 1, isOtherMark)) return false
  const opener = tokens
    .slice(at + 1, at + 4)
    .find(({lower}) => /^(?:whether|if|why|how|where|when|what|who)$/.test(lower))
  const next = opener && tokens[opener.index + 1]
  return next !== undefined && /^(?:PRP\$?|DT|NNP|NNS)$/.test(next.tag) && !auxiliaries.has(next.lower)
}
