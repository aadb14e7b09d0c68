import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {nounOpeners} from './openers.ts'
import type {Slip} from './slip.ts'
import {isComma, isFiniteVerb, isOtherMark, some} from './tokens.ts'
import {hasLaterComma} from './verb.ts'

/** Commas where none belongs: “He said, that”, “the, mayor”, “such as, apples”, “Although, the plan”. */
export function* findStray({tokens}: Sentence): Generator<Slip> {
  for (const comma of tokens) {
    const [last, next] = [tokens[comma.index - 1], tokens[comma.index + 1]]
    if (!isComma(comma) || !last || !next || last.word?.opaque || next.word?.opaque) continue
    const why = findReason({tokens, comma, last, next})
    if (!why) continue
    const word = last.word ?? last
    yield {
      ...(coordinators.has(last.lower) ? {severity: 'warning' as const} : {}),
      at: {paragraph: word.paragraph, start: word.start, end: comma.end},
      expected: [word.text],
      message: `“${word.text},”: ${why}. Delete it.`,
    }
  }
}

interface Place {
  tokens: readonly Token[]
  comma: Token
  last: Token
  next: Token
}

function findReason(place: Place): string | undefined {
  if (isBeforeThat(place)) return 'no comma stands between a verb and “that”'
  if (isBehindThat(place)) return 'no comma stands between “that” and its clause'
  if (isBehindDeterminer(place)) return 'no comma stands between these words and their noun'
  if (isBehindSuchAs(place)) return 'no comma stands between “such as” and what it names'
  if (isBehindCoordinator(place)) return 'a comma behind it has none that answers it'
  if (isBehindConjunction(place)) return 'no comma stands between a conjunction and its clause'
  return undefined
}

/** Verbs of which “that” opens the object. */
const saying = list(`
  acknowledge admit allege announce argue believe claim complain conclude confirm deny discover estimate explain fear find
  hope insist know learn note predict promise prove realise realize reckon report reveal rule say show state stress suggest
  suspect think warn agree decide order demand propose recommend vow pledge assert contend
`)

/** “He said, that the bridge would close”, but not “It is, he said, that …” */
function isBeforeThat({tokens, comma, last, next}: Place): boolean {
  if (next.lower !== 'that' || next.tag !== 'IN' || !saying.has(last.lemma) || !/^VB[DZP]$/.test(last.tag)) return false
  if (next.relation !== 'mark' || next.head?.head !== last || next.head.certainty.head < 0.6) return false
  if (some(tokens, 0, comma.index - 1, (token) => isComma(token) || isOtherMark(token))) return false
  return tokens[next.index + 1]?.lower !== 'is'
}

/** “He said that, the bridge would close”, but not “that, in the end, the bridge” */
function isBehindThat({tokens, comma, last, next}: Place): boolean {
  if (last.lower !== 'that' || last.tag !== 'IN' || last.relation !== 'mark') return false
  const verb = tokens[last.index - 1]
  return (
    verb !== undefined &&
    saying.has(verb.lemma) &&
    /^VB[DZP]$/.test(verb.tag) &&
    nounOpeners.has(next.tag) &&
    !hasLaterComma(tokens, comma.index + 1)
  )
}

const determiners = list('a an the its their my our your')

/** “the, mayor”; not “its, and our, land”, “the, um, mayor” */
function isBehindDeterminer({tokens, comma, last, next}: Place): boolean {
  if (!determiners.has(last.lower) || !/^(?:DT|PRP\$)$/.test(last.tag) || !/^(?:JJ|NN|NNS|NNP)$/.test(next.tag))
    return false
  if (last.word && last.word.text !== last.word.text.toLowerCase() && last.index > 0) return false
  return !hasLaterComma(tokens.slice(0, comma.index + 8), comma.index + 1) && last.head === next
}

function isBehindSuchAs({tokens, last, next}: Place): boolean {
  if (last.lower !== 'as' || tokens[last.index - 1]?.lower !== 'such') return false
  return /^(?:NN|JJ|DT|CD|PRP)/.test(next.tag) && !/^(?:say|perhaps|but)$/.test(next.lower)
}

/** “She rose at four and, drove to the market.” An aside would end with a comma of its own. */
function isBehindCoordinator({tokens, comma, last, next}: Place): boolean {
  if (!/^(?:and|or|but)$/.test(last.lower) || last.tag !== 'CC' || last.index < 3) return false
  if (hasLaterComma(tokens, comma.index + 1) || some(tokens, comma.index, tokens.length - 1, isOtherMark)) return false
  if (isComma(tokens[last.index - 1])) return false
  const before = tokens[last.index - 1]
  return isFiniteVerb(next)
    ? next.relation === 'conj' || next.head?.relation === 'conj'
    : /^(?:DT|PRP\$)$/.test(next.tag) &&
        before !== undefined &&
        /^NN/.test(before.tag) &&
        next.head?.relation === 'conj'
}

/** Behind “yet” many put a comma. */
const coordinators = list('and but')

/** “Although, the plan was approved, …”, but not “Although, he says, …” */
function isBehindConjunction({tokens, comma, last, next}: Place): boolean {
  if (coordinators.has(last.lower) && last.index === 0)
    return nounOpeners.has(next.tag) && !hasLaterComma(tokens, comma.index + 1)
  if (!/^(?:although|because|unless|whereas)$/.test(last.lower) || !nounOpeners.has(next.tag)) return false
  const later = tokens.slice(comma.index + 1).findIndex(isComma)
  return (
    later < 0 || (later > 3 && !some(tokens, comma.index + 1, comma.index + later + 1, ({lemma}) => saying.has(lemma)))
  )
}
