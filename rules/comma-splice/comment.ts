import {isFiniteVerb, list, type Token, type Word} from '../../src/rule-kit/index.ts'
import {isIntransitive} from './intransitive.ts'
import {isOfTime, isReporting} from './words.ts'

/** Verbs whose object is whom they speak to. */
export const addressing: ReadonlySet<string> = list(
  'advise ask assure caution inform notify persuade promise remind show tell warn',
)

const has = ({dependents}: Token, relation: RegExp) => dependents.some((token) => relation.test(token.relation))

/**
 * Whether a clause waits for what it says: “She was told on Friday, …”; but “A truce was agreed”, “He warned that …”.
 *
 * @param word - The word of its verb in the story.
 */
export function isOpen(predicate: Token, word: Word | undefined): boolean {
  const {lemma, dependents} = predicate
  if (hasOwnContent(predicate) || has(predicate, /^xcomp$/)) return false
  // “I think, to answer you, …”
  if (/^(?:believe|feel|know|say|think)$/.test(lemma) && !has(predicate, /^obj$/)) return true
  // “was an honest guess”
  if (!word || predicate.tag.startsWith('NN') || !isReporting(word)) return false
  if (dependents.some(({relation, lower}) => relation === 'obj' && lower === 'nothing')) return false
  return isWithoutContent(predicate)
}

/** Whether a verb of saying stands there, and nothing yet that was said: “He promised the crowd, if he won, …”, “I want to repeat, …” */
export const awaitsContent = (before: readonly Token[]): boolean =>
  before.at(-1)?.tag === 'VB' ||
  before.some(
    ({word, tag}, i) =>
      tag.startsWith('VB') &&
      word !== undefined &&
      isReporting(word) &&
      // “pleaded not guilty”
      before.slice(i + 1).find((token) => token.tag !== 'RB')?.tag !== 'JJ' &&
      !before.slice(i + 1).some(isFiniteVerb),
  )

/** Whether a clause only tells whose words or thoughts stand before it: “…, he said”, “…, the inquest was told on Friday”. */
export function isComment(predicate: Token, word: Word | undefined): boolean {
  const {dependents, lemma} = predicate
  if (hasOwnContent(predicate)) return false
  // “that often means a late spring”
  if (dependents.some(({relation, lower}) => relation === 'nsubj' && lower === 'that')) return false
  // “both sides have asked for more time”
  if (
    lemma === 'ask' &&
    dependents.some(({relation, dependents: [first]}) => relation === 'obl' && first?.lower === 'for')
  )
    return false
  // “it now goes to the Senate”
  if (lemma === 'go' && has(predicate, /^obl$/)) return false
  if (lacksContent(predicate)) return true
  // “I’ll give her that”
  if (lemma === 'give' && dependents.some(({lower, index}) => lower === 'that' && index > predicate.index)) return true
  // “…, the strikers like to say”
  const said = dependents.find(
    ({relation, lemma: infinitive}) => relation === 'xcomp' && /^(?:say|tell|put|point|add)$/.test(infinitive),
  )
  if (said) return !has(said, /^(?:obj|[cx]comp)$/)
  if (!word || !predicate.tag.startsWith('VB') || !isReporting(word) || has(predicate, /^xcomp$/)) return false
  return isWithoutContent(predicate)
}

/** “heard from 60 witnesses”, “thought of his mother”; not “said the day before it fell” */
const isContent = ({relation, lower, dependents: [first]}: Token): boolean =>
  /^(?:no|yes)$/.test(lower) ||
  // “the court ruled Thursday”
  (relation === 'obj' && !isOfTime(lower) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)) ||
  (relation === 'obl' && /^(?:about|from|of)$/.test(first?.lower ?? ''))

/** “it was announced”, “the inquest was told on Friday”, “he said the day before it fell”; not “A truce was agreed” */
function isWithoutContent({lemma, dependents}: Token): boolean {
  const passive = dependents.find(({relation}) => relation === 'nsubj:pass')
  if (passive) return passive.lower === 'it' || addressing.has(lemma)
  return addressing.has(lemma) || !dependents.some(isContent)
}

/** “the mayor said the road would be closed” */
const hasOwnContent = (verb: Token): boolean =>
  verb.dependents.some(
    ({relation, dependents, index, certainty}) =>
      relation === 'ccomp' &&
      index > verb.index &&
      certainty.relation > 0.7 &&
      dependents.some((token) => /^(?:nsubj|expl)/.test(token.relation) && token.index > verb.index),
  )

/** “the governor decreed”: what somebody did, but not to what, stands before the comma; “the shops shut at noon” is whole. */
function lacksContent(predicate: Token): boolean {
  const {tag, dependents, index, sentence} = predicate
  const subject = dependents.find(({relation}) => relation === 'nsubj')
  if (!subject || !tag.startsWith('VB') || /^(?:PRP|EX|CD|DT|JJS?)$/.test(subject.tag)) return false
  if (has(predicate, /^(?:obj|xcomp|cop|expl|aux:pass|compound:prt)$/)) return false
  // “only 12 of the tags transmitted for more than a month”
  const rest = sentence.tokens.length - 1 - index
  return rest < 5 && !isIntransitive(predicate)
}

/** “It was a Tuesday, she remembers, because …” */
const ofMind = list(`
  admit allow argue assume believe concede contend dream fancy fear feel figure gather guess hear hope imagine know learn maintain
  notice realise realize recall reckon reflect remember say see suppose suspect swear think understand wonder
`)

/** “I’m afraid”, “we are told”, “I’m sorry to say” */
const isOwnMind = ([who, be, state, ...behind]: readonly Token[], rest = behind.filter(({word}) => word)): boolean =>
  /^(?:i|we)$/.test(who?.lower ?? '') &&
  be?.lemma === 'be' &&
  states.has(state?.lower ?? '') &&
  (!rest.length ||
    (rest[0]?.lower === 'to' && /^(?:say|report|admit|hear|see|tell)$/.test(rest[1]?.lower ?? '') && rest.length < 4))

const states = list(
  'afraid certain convinced confident delighted glad grateful happy pleased positive proud sad satisfied sorry sure told informed assured ashamed relieved thankful',
)

/** “…, officials said Wednesday”, “…, Bríd told me, that …”: the words alone say it. */
export function isPlainComment(behind: readonly Token[]): boolean {
  const comma = behind.findIndex(({text}) => text === ',')
  const clause = comma < 0 ? behind : behind.slice(0, comma)
  if (clause.length === 2 && clause.length < behind.length && ofMind.has(clause[1]?.lemma ?? '')) return true
  // “It fell between two stools, I’m afraid”
  if (isOwnMind(clause)) return true
  // “Hull would want, you would think, some 200 more”
  if (
    clause.length === 3 &&
    clause[1]?.tag === 'MD' &&
    clause.length < behind.length &&
    ofMind.has(clause[2]?.lemma ?? '')
  )
    return true
  const said = clause.findIndex((token) => isFiniteVerb(token) && token.word !== undefined && isReporting(token.word))
  const rest = clause.slice(said + 1)
  if (said < 1 || said > 6 || rest.length > 4) return false
  const [next] = rest
  return (
    !next ||
    isOfTime(next.lower) ||
    /day$/.test(next.lower) ||
    (addressing.has((clause[said] as Token).lemma) && !rest.some(({lower, tag}) => lower === 'nothing' || tag === 'TO'))
  )
}
