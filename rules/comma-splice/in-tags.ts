import {inflect, isFiniteVerb, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Clause} from './clause.ts'
import {isOfTime, isReporting} from './words.ts'

/** What a subject may hold, its prepositional phrases too. */
const subjectTags = /^(?:DT|PRP\$?|NNP?S?|JJ[RS]?|CD|POS|HYPH|IN|EX|RB)$/

/**
 * Reads a sentence's first words as one clause by their tags, where the words alone do not show it: “The bridge over the
 * lower river was old”. The tree is not asked, since two clauses and a comma lead it astray. Undefined unless there is a
 * single finite verb after what can only be a subject, and nothing that could make it depend on what follows.
 */
export function readClauseInTags(words: readonly Word[]): Clause | undefined {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last || words.length < 4 || words.some(({opaque, before}) => opaque || /[–—(:;]|--/.test(before)))
    return undefined
  const tokens = first.sentence.tokens.filter(({start, end}) => start >= first.start && end <= last.end)
  const at = tokens.findIndex(isFiniteVerb)
  const verb = tokens[at]
  if (!verb?.word || at < 1 || verb.certainty.tag < 0.7 || verb.word === last || words.some(isReporting))
    return undefined
  if (tokens.some((token) => token !== verb && mayBeClause(token))) return undefined
  const subject = tokens.slice(0, at)
  if (!/^(?:DT|PRP\$?|NNP?S?|CD|EX)$/.test(subject[0]?.tag ?? '') || !subject.every(({tag}) => subjectTags.test(tag)))
    return undefined
  if (subject.some((token) => mayOpenAdverbial(token, subject[token.index - (subject[0] as Token).index - 1])))
    return undefined
  const {start} = verb.word
  return {
    words,
    subject: words.filter((word) => word.start < start),
    verb: verb.word,
    isPronoun: subject[0]?.tag === 'PRP',
  }
}

/** Another finite verb, a word that opens a clause, or a verb without what governs it. */
function mayBeClause(token: Token): boolean {
  const {tag, lower, relation} = token
  if (isFiniteVerb(token) || /^(?:WDT|WP|WP\$|WRB|UH|:|,)$/.test(tag)) return true
  return lower === 'that' || lower === 'so' || lower === 'than' || (tag === 'IN' && relation === 'mark')
}

/** “The day the harbour froze”, “two years after the army left”, “the last time I saw it”, “the sooner it ends” */
function mayOpenAdverbial({tag, lower}: Token, before: Token | undefined): boolean {
  if (!before) return false
  if (tag === 'PRP' || isOfTime(lower) || /^(?:after|as|before|like|once|since|till|until)$/.test(lower)) return true
  return tag === 'DT' && before.tag !== 'IN' && before.tag !== 'DT'
}

/**
 * The same after a comma, where more may go on from the clause before: an apposition, a list, a phrase with a participle.
 */
export function readSecondInTags(words: readonly Word[]): Clause | undefined {
  const clause = readClauseInTags(words)
  if (!clause) return undefined
  const {subject, verb} = clause
  const tokens = subject.flatMap((word) => word.tokens)
  const finite = verb.tokens[0]
  if (!finite || finite.certainty.tag < 0.9 || !isSurelyFinite(finite) || tokens.length > 5) return undefined
  if (!/^(?:the|his|her|its|their|our)$/.test(subject[0]?.lower ?? '')) return undefined
  return tokens.slice(1).every(({tag}) => /^(?:JJ|NN|NNS|NNPS?|CD)$/.test(tag)) && isOneNoun(tokens)
    ? clause
    : undefined
}

/** No participle looks like it, or an object follows. */
function isSurelyFinite({tag, lower, lemma, sentence, index}: Token): boolean {
  if (tag !== 'VBD' || inflect(lemma, 'VBN') !== lower) return true
  return /^(?:DT|PRP\$?)$/.test(sentence.tokens[index + 1]?.tag ?? '')
}

/** “the city critics (loved)” may be a noun and a relative clause. */
const isOneNoun = (tokens: readonly Token[]): boolean =>
  tokens.filter(({tag}) => tag.startsWith('NN')).length === 1 || tokens.slice(1).every(({tag}) => tag.startsWith('NNP'))
