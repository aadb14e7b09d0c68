import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {isForPerson} from './aside.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite} from './tokens.ts'

/**
 * Verbs whose object is followed by one preposition more: the frames NP-PP of Levin, English Verb Classes and Alternations
 * (1993): accuse (10.6 Cheat, 33 Judgment), give-with (13.4), tell-about (37).
 */
const frames: Readonly<Record<string, readonly string[]>> = {
  about: ['ask', 'warn', 'tell', 'question', 'inform', 'remind', 'advise', 'interview', 'quiz', 'consult'],
  against: ['warn', 'protect', 'advise', 'defend', 'insure'],
  for: [
    'thank',
    'praise',
    'blame',
    'ask',
    'fine',
    'mistake',
    'reward',
    'prosecute',
    'criticize',
    'criticise',
    'punish',
  ],
  from: ['prevent', 'stop', 'protect', 'exclude', 'separate', 'ban', 'rescue', 'discourage', 'bar', 'free', 'exempt'],
  into: ['divide', 'turn', 'split', 'convert', 'transform', 'talk', 'force'],
  of: ['accuse', 'convict', 'inform', 'remind', 'rob', 'deprive', 'assure', 'acquit', 'relieve', 'strip', 'notify'],
  on: ['congratulate', 'compliment', 'brief', 'impose', 'spend', 'blame', 'base'],
  to: ['sentence', 'invite', 'compare', 'limit', 'restrict', 'attribute', 'confine', 'subject', 'entitle', 'introduce'],
  with: ['charge', 'provide', 'supply', 'entrust', 'equip'],
}

/** Verbs whose object is told to do something. */
const told = list(
  'ask urge tell order warn invite force allow encourage persuade advise beg compel instruct enable forbid permit',
)

/** “warned spectators, about noise”, “asked voters, to wait”: a comma parts a verb from what it asks for behind its object. */
export function* findPartedComplements({tokens}: Sentence): Generator<Slip> {
  const commas = tokens.filter(isComma)
  const [comma] = commas
  if (!comma || commas.length > 1 || tokens.slice(0, -1).some(isOtherMark)) return
  const [last, next] = [tokens[comma.index - 1], tokens[comma.index + 1]]
  if (!last || !next || last.word?.quotation || !isAsked(next, comma)) return
  const word = last.word ?? last
  yield {
    at: {paragraph: word.paragraph, start: word.start, end: comma.end},
    expected: [word.text],
    message: `“${word.text},”: a comma parts the verb from what belongs to it. Delete it.`,
  }
}

function isAsked(next: Token, comma: Token): boolean {
  const verb = next.lower === 'to' && next.head?.tag === 'VB' ? next.head.head : next.head?.head
  if (!verb || verb.index > comma.index || !(isSurelyFinite(verb) || verb.tag === 'VBN')) return false
  if (next.head && next.head.certainty.head < 0.5) return false
  const object = verb.dependents.find(({relation, index}) => /^i?obj$/.test(relation) && index > verb.index)
  if (!object || !endsAt(object, comma)) return false
  if (next.lower === 'to' && next.tag === 'TO' && next.head?.tag === 'VB')
    return told.has(verb.lemma) && /^(?:xcomp|ccomp)$/.test(next.head.relation)
  if (!frames[next.lower]?.includes(verb.lemma) || !next.head || !isNounOrDoing(next.head)) return false
  // “to the delight of the children”, “charged the fort, with flags flying”
  if (next.lower === 'to' && feelings.has(next.head.lemma)) return false
  return verb.lemma !== 'charge' || /^(?:PRP|NNP)$/.test(object.tag) || isForPerson([object], 0, 1)
}

/** “of dumping waste”, “about noise”; not “for he knew what it had cost” */
const isNounOrDoing = ({relation, tag, dependents}: Token): boolean =>
  !dependents.some((one) => one.relation.startsWith('nsubj')) &&
  ((relation.startsWith('obl') && /^(?:NN|CD|PRP)/.test(tag)) || tag === 'VBG')

const feelings = list(`
  amazement amusement annoyance astonishment cost credit delight despair disappointment disgust dismay embarrassment fury
  horror joy regret relief satisfaction shame shock sorrow surprise
`)

/** The object is short, and all that stands between the verb and the comma. */
function endsAt(object: Token, comma: Token): boolean {
  const {tokens} = object.sentence
  const from = (object.head?.index ?? 0) + 1
  return (
    object.index === comma.index - 1 &&
    comma.index - from <= 5 &&
    tokens.slice(from, object.index).every(({head}) => head === object)
  )
}
