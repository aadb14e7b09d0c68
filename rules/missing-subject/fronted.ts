import {
  isFiniteVerb,
  isOfCalendar,
  list,
  predicateOf,
  retaining,
  type Sentence,
  type Token,
} from '../../src/rule-kit/index.ts'
import {areSpaced, hasSubject} from './clause.ts'
import {pastWithObject} from './past-with-object.generated.ts'

const prepositions = list('in on at during by from after')
/** Verbs that keep an object in the passive: “was awarded the medal”. */
const transitive = new Set([
  ...pastWithObject,
  ...list(
    'became began completed earned gave joined killed married missed published received saw scored signed studied took visited wrote',
  ),
])
transitive.delete('met')

/**
 * The finite verb right behind a phrase that opens its sentence, “In 2012 was awarded the medal”, and that phrase's last
 * word: nothing stands behind the verb that could be its subject, as in “In May was held the first of three votes”.
 */
export function findVerbAfterFronted({tokens, after, paragraph}: Sentence): [last: Token, verb: Token] | undefined {
  const [first] = tokens
  if (!first || paragraph.kind !== 'paragraph' || !/^\./.test(after) || tokens.length < 6) return undefined
  if (first.tag !== 'IN' || first.relation !== 'case' || !prepositions.has(first.lower)) return undefined
  const verb = tokens.find((token) => isFiniteVerb(token) && token.index > 1)
  const last = verb && tokens[verb.index - 1]
  if (!verb || !last || verb.index > 9 || verb.certainty.tag < 0.8 || !areSpaced(last, verb)) return undefined
  if (verb.text !== verb.lower || tokens.slice(0, verb.index).some(({pos}) => !nominal.has(pos))) return undefined
  const predicate = predicateOf(verb)
  const phrase = first.head
  if (predicate.head || hasSubject(predicate) || phrase?.head !== predicate || !phrase.relation.startsWith('obl'))
    return undefined
  if (mayBeSubject(last)) return undefined
  if (phrase.certainty.head < 0.9 || predicate.certainty.relation < 0.9) return undefined
  return lacksSubject(predicate, verb) ? [last, verb] : undefined
}

const time = list(
  'year month week day morning afternoon evening night spring summer autumn fall winter season time end',
)

/** “In the next year work will begin”, “In 1990 voters chose a mayor”: a noun beside a time. */
function mayBeSubject({index, sentence, tag, lemma}: Token): boolean {
  const before = sentence.tokens[index - 1]
  if (!before?.word || !tag.startsWith('N') || time.has(lemma)) return tag === 'PRP'
  return /^\d{4}$/.test(before.text) || time.has(before.lemma) || isOfCalendar(before.word)
}

/** What a prepositional phrase is made of. */
const nominal = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'SYM'])

function lacksSubject(predicate: Token, verb: Token): boolean {
  const {tokens} = predicate.sentence
  if (!/^VB/.test(predicate.tag) || predicate.index - verb.index > 3) return false
  if (tokens.slice(verb.index + 1, predicate.index).some(({tag}) => !/^(?:RB|VBN|VB)$/.test(tag))) return false
  const nouns = predicate.dependents.filter(
    (token) =>
      token.index > predicate.index &&
      (!/^(?:punct|cc|conj|advmod|advcl|obl|compound:prt|aux)/.test(token.relation) || isBareObl(token)),
  )
  const isPassive = predicate.dependents.some(({relation}) => relation === 'aux:pass')
  // “In the yard could be seen, under a sheet, the car.”
  const isParted = ({text}: Token, i: number) =>
    text === ',' && i > verb.index && !/^(?:CC|W.*)$/.test(tokens[i + 1]?.tag ?? '')
  if (tokens.some(isParted)) return false
  if (!nouns.length) return isPassive || verb !== predicate || verb.tag === 'VBD'
  if (isPassive) return retaining.has(predicate.lower) || (nouns.length === 1 && isBareRole(nouns[0] as Token))
  return (predicate === verb || verb.lower === 'had') && transitive.has(predicate.lower)
}

/** “On the altar stood two candles”: read as an oblique, though no preposition makes it one. */
const isBareObl = ({relation, tag, lemma, dependents}: Token): boolean =>
  relation === 'obl' && /^NN/.test(tag) && !time.has(lemma) && !dependents.some((token) => token.relation === 'case')

/** “was elected mayor” */
const isBareRole = ({tag, dependents, relation}: Token): boolean =>
  tag === 'NN' && relation === 'xcomp' && !dependents.some((token) => /^(?:det|nummod|nmod:poss)/.test(token.relation))
