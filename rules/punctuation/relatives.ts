import {nameKinds, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {describeHalf} from './half-pairs.ts'
import type {Slip} from './slip.ts'
import {isSurelyFinite} from './tokens.ts'

/** “He moved to Paris which was empty”, “by Tom Reid whose father had founded it”: a name needs no clause to tell which one. */
export function* findRelatives({tokens, after}: Sentence): Generator<Slip> {
  for (const pronoun of tokens) {
    if (!/^(?:which|who|whose)$/.test(pronoun.lower) || !/^W/.test(pronoun.tag)) continue
    const name = tokens[pronoun.index - 1]
    const verb = tokens[pronoun.index + 1]
    if (!name || !verb || !isName(name) || name.word?.quotation || after.includes('?')) continue
    const opens = pronoun.lower === 'whose' ? /^(?:NN|JJ|CD)/.test(verb.tag) : isSurelyFinite(verb)
    if (!opens) continue
    if (isClosedSubject(tokens, name)) {
      yield describeHalf(name, 'what follows has a comma behind it, and needs one before it too')
      continue
    }
    const isKnown = pronoun.lower !== 'whose' && isObject(tokens, name, pronoun)
    if (!isKnown && !isPersonInFull(tokens, name)) continue
    yield {
      at: name,
      expected: [`${name.text},`],
      message: `“${name.text}”: a clause about somebody or something that has a name is set off by a comma. Put one in.`,
    }
  }
}

const isName = ({tag, text}: Token) => /^NNPS?$/.test(tag) && /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(text)

/** The first word of a name. */
function startOf(tokens: readonly Token[], name: Token): number {
  let from = name.index
  while (from > 0 && isName(tokens[from - 1] as Token)) from--
  return from
}

/** Right behind a verb, or a verb and its preposition: no other noun that the clause may belong to. */
function isObject(tokens: readonly Token[], name: Token, {lower}: Token): boolean {
  const from = startOf(tokens, name)
  if (lower === 'who' && name.index === from) return false
  const before = tokens[from - 1]
  if (lower === 'who' && before && isOfPlace(before)) return false
  const verb = before && /^(?:IN|TO)$/.test(before.tag) ? tokens[from - 2] : before
  return verb !== undefined && /^VB/.test(verb.tag) && verb.lemma !== 'be' && verb.certainty.tag > 0.7
}

/** “Orlov who teaches in Perm, spent a year there”: the sentence's subject, and before its verb the second comma. */
function isClosedSubject(tokens: readonly Token[], {index, tag, relation, head: own}: Token): boolean {
  if (tag !== 'NNP' || tokens.slice(0, index).some(isCleft)) return false
  const subject = relation === 'flat' && own ? own : tokens[index]
  const verb = subject?.head
  if (!subject || !verb || verb.head || !/^nsubj/.test(subject.relation) || subject.certainty.head < 0.8) return false
  if (subject.dependents.some(({relation: each}) => each === 'case' || each === 'conj')) return false
  const [first] = [verb, ...verb.dependents]
    .filter(({index: at, relation: each}) => at > index && at <= verb.index && each !== 'punct')
    .sort((a, b) => a.index - b.index)
  return first !== undefined && tokens[first.index - 1]?.text === ',' && first.index > index + 3
}

/**
 * Given name and surname, behind a preposition or a comma: “by Tom Reid whose”, “the clerk, Nadia Orlov who”. Not “It was Tom
 * Reid who”, nor those of whom there are several: “the Tom Reid who”, “somebody like Tom Reid who”.
 */
function isPersonInFull(tokens: readonly Token[], name: Token): boolean {
  const from = startOf(tokens, name)
  const [given, before] = [tokens[from], tokens[from - 1]]
  const length = name.index - from + 1
  if (
    !given ||
    !before ||
    length < 2 ||
    length > 3 ||
    !nameKinds(given.text)?.given ||
    nameKinds(name.text)?.institution ||
    ofPlaces.test(name.text)
  )
    return false
  if (before.text === ',') return /^NN$/.test(tokens[from - 2]?.tag ?? '') && !tokens.slice(0, from).some(isCleft)
  return (
    before.tag === 'IN' &&
    !/^(?:like|as|than|of|that)$/.test(before.lower) &&
    !isOfPlace(before) &&
    !tokens.slice(0, from).some(isCleft)
  )
}

/** “from Franklin County who” */
const ofPlaces =
  /^(?:City|College|County|District|Falls|Heights|Hills|Island|Lake|Park|Parish|Province|River|Springs|State|Township|University|Valley)$/

/** “a geneticist in Nova Scotia who took no part in it” */
const isOfPlace = ({lower}: Token) => /^(?:in|at|from|near|inside|outside|across|around|throughout)$/.test(lower)

/** “It was …” */
const isCleft = ({lower, index, sentence: {tokens}}: Token) => lower === 'it' && tokens[index + 1]?.lemma === 'be'
