import {
  formsOfVerb,
  inflect,
  isInflectedAsVerb,
  isSmall,
  lemmaOf,
  predicateOf,
  remember,
  reword,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import {type Clause, findClauses, readClauses} from './clauses.ts'
import {findJoinedVerb} from './joined-verb.ts'
import {findLostVerb} from './lost-verb.ts'
import {isUnderModal} from './mood.ts'
import {leftEdge, previous} from './phrase.ts'
import {finiteVerbOf, formOf, type GrammaticalNumber, rightForm} from './verb.ts'

/** A verb whose clause shows only when it is mended. */
export interface UnreadClause {
  /** As the sentence has it. */
  token: Token
  /** In the tree of the mended sentence, with the number that the verb has as it is written. */
  clause: Clause
}

/**
 * Verbs that the tree does not take for a verb, or gives no subject, led astray by their form: “one whose roof | leak at
 * night”. With the other form in their place it does.
 */
export const findUnread = remember((sentence: Sentence): readonly UnreadClause[] => {
  const read = new Set(findClauses(sentence).map(({verb}) => verb.token))
  const unread: UnreadClause[] = []
  for (const token of sentence.tokens) {
    const joined = findJoinedVerb(token)
    const found = joined ?? (read.has(token) ? undefined : findLostVerb(token))
    if (found) unread.push(found)
    if (found || !isInDoubt(token) || read.has(token) || isUnderModal(token) || isCalledFor(token)) continue
    const number = numberAsWritten(token)
    const clause = number && readMended(token, number)
    if (clause) unread.push({token, clause})
  }
  return unread
})

/** “there is only one way”, “and remember that it is short”, “a glass bowl the size of a plate” */
const isCalledFor = ({index, lower, sentence: {tokens}}: Token) =>
  tokens[index - 1]?.lower === 'there' ||
  (tokens[index + 1]?.lower === 'the' &&
    /^(?:age|colou?r|height|length|shape|size|weight|width)$/.test(tokens[index + 2]?.lower ?? '')) ||
  (/^(?:remember|note|recall|consider|imagine|suppose|see)$/.test(lower) && tokens[index + 1]?.lower === 'that')

/** To read a sentence again costs as much as to read it: most verbs stand where they belong. */
const isInDoubt = ({tag, certainty}: Token) =>
  Math.min(certainty.tag, certainty.head, certainty.relation) < sure &&
  // Of a noun or an infinitive its tag must be in doubt.
  (/^VB[DPZ]$/.test(tag) || certainty.tag < surelyRead)
const [sure, surelyRead] = [0.8, 0.95]

function readMended(token: Token, number: GrammaticalNumber): Clause | undefined {
  const kind = formOf(token)?.kind ?? 'full'
  const right = rightForm({token, negation: undefined, number, kind}, number === 'singular' ? 'plural' : 'singular')
  const mended = reword(token.sentence, token, right)?.tokens[token.index]
  if (!mended || mended.text !== right || !/^VB[DPZ]$/.test(mended.tag) || mended.certainty.tag < 0.9) return undefined
  const predicate = predicateOf(mended)
  const verb = finiteVerbOf(predicate)
  if (verb?.token !== mended || verb.number === number) return undefined
  return readClauses(predicate, {...verb, number}).find(
    ({subject}) =>
      subject.index < token.index && subject.lower !== 'you' && previous(leftEdge(subject))?.relation !== 'case',
  )
}

/** The number that a verb of this form has, if it can be one. */
function numberAsWritten(token: Token): GrammaticalNumber | undefined {
  const {lower, tag} = token
  const form = formOf(token)
  if (form) return tag.startsWith('V') ? form.number : undefined
  if (!isSmall(token.text) || lower.length < 3 || lower === 'like' || !(tag.startsWith('VB') || headsClause(token)))
    return undefined
  const lemma = lemmaOf(lower, 'VBZ')
  if (lemma !== lower) return /^(?:VBZ|NNS)$/.test(tag) && inflect(lemma, 'VBZ') === lower ? 'singular' : undefined
  // “cut”, “read”: they may tell of the past.
  if (tag === 'VBN' && formsOfVerb(lower, 'VBN').includes(lower)) return undefined
  if (!/^(?:VB[PDN]?|NN)$/.test(tag) || formsOfVerb(lower, 'VBD').includes(lower)) return undefined
  return lemmaOf(lower, 'VBD') === lower ? 'plural' : undefined
}

/** A noun in the place of a verb: “a man, whose dogs | roam the yard”, not “a word that | prostate”. */
const headsClause = ({relation, dependents, tag, lower, index, sentence}: Token) =>
  /^NNS?$/.test(tag) &&
  /^(?:root|acl:relcl|ccomp|advcl|conj|parataxis)$/.test(relation) &&
  !dependents.some((dependent) => dependent.relation === 'cop') &&
  /^(?:DT|PRP\$?|CD|RB|TO|IN|JJ|WRB|WP)$/.test(sentence.tokens[index + 1]?.tag ?? '') &&
  isInflectedAsVerb(lemmaOf(lower, 'VBZ'))
