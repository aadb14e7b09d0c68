import {list, type Sentence, type Token} from '../../src/rule-kit/index.ts'
import {nounOpeners} from './openers.ts'
import type {Slip} from './slip.ts'
import {isComma, isOtherMark, isSurelyFinite, some} from './tokens.ts'
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
  if (isBeforeThat(place) || isBeforeTold(place)) return 'no comma stands between a verb and “that”'
  if (isBeforeWhether(place)) return 'no comma stands between a verb and the question that it tells of'
  if (isBehindThat(place)) return 'no comma stands between “that” and its clause'
  if (isBehindDeterminer(place)) return 'no comma stands between these words and their noun'
  if (isBehindAdjective(place)) return 'no comma stands between an adjective and its noun'
  if (isBeforeThan(place)) return 'no comma stands between a comparative and “than”'
  if (isBehindSuchAs(place)) return 'no comma stands between “such as” and what it names'
  if (isBehindCoordinator(place)) return 'a comma behind it has none that answers it'
  if (isBehindPreposition(place)) return 'no comma stands between a preposition and its noun'
  if (isBehindConjunction(place) || isBeforeClause(place)) return 'no comma stands between a conjunction and its clause'
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

const telling = list('tell remind warn inform assure convince persuade notify promise')

/** “He told reporters, that the club was sold” */
function isBeforeTold({tokens, comma, last, next}: Place): boolean {
  if (next.lower !== 'that' || next.tag !== 'IN' || next.relation !== 'mark' || !/^i?obj$/.test(last.relation))
    return false
  const verb = last.head
  if (!verb || verb.index > last.index || !telling.has(verb.lemma) || next.head?.head !== verb) return false
  return !some(tokens, 0, comma.index - 1, (token) => isComma(token) || isOtherMark(token))
}

/** “He was asked, whether he would resign” */
function isBeforeWhether({tokens, comma, last, next}: Place): boolean {
  if (!/^(?:if|whether)$/.test(next.lower) || next.relation !== 'mark' || !/^(?:ask|wonder|doubt)$/.test(last.lemma))
    return false
  if (!/^VB[DN]$/.test(last.tag) || next.head?.head !== last) return false
  return !some(tokens, 0, comma.index, isComma) && !hasLaterComma(tokens, comma.index + 1)
}

/** “a tall, man walked in”; not “the old, women and children” */
function isBehindAdjective({tokens, comma, last, next}: Place): boolean {
  if (last.tag !== 'JJ' || last.relation !== 'amod' || last.head !== next || !/^NNS?$/.test(next.tag)) return false
  if (!/^(?:an?|the|his|her|its|their)$/.test(tokens[last.index - 1]?.lower ?? '')) return false
  if (last.certainty.head < 0.8 || next.certainty.tag < 0.8 || tokens[last.index - 1]?.head !== next) return false
  if (/^(?:NN|JJ|HYPH|CC|,)/.test(tokens[next.index + 1]?.tag ?? '')) return false
  return !hasLaterComma(tokens.slice(0, comma.index + 8), comma.index + 1)
}

/** “It is more common, than it was” */
function isBeforeThan({tokens, comma, last, next}: Place): boolean {
  if (next.lower !== 'than' || tokens[next.index + 1]?.lower === 'ever') return false
  const before = tokens.slice(Math.max(0, comma.index - 4), comma.index)
  return (
    /^(?:JJR?|RBR?|NNS?)$/.test(last.tag) &&
    before.some(({lower, tag}) => /^(?:JJR|RBR)$/.test(tag) || lower === 'rather') &&
    !some(tokens, 0, comma.index, isComma)
  )
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
  return isSurelyFinite(next)
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
    return (nounOpeners.has(next.tag) || opensClause(next)) && !hasLaterComma(tokens, comma.index + 1)
  if (!/^(?:although|because|unless|whereas)$/.test(last.lower) || !nounOpeners.has(next.tag)) return false
  const later = tokens.slice(comma.index + 1).findIndex(isComma)
  if (later < 0) return true
  const end = comma.index + later + 1
  if (later <= 3) return false
  // “Although, the mayor had explained, it was late”: who said so ends with what was done; “he never learned to read” goes on.
  return !some(
    tokens,
    comma.index + 1,
    end,
    ({lemma, dependents}) =>
      saying.has(lemma) &&
      !dependents.some(
        ({relation, index}) => /^(?:xcomp|ccomp|obj)$/.test(relation) && index < end && index > comma.index,
      ),
  )
}

/** “But, nobody came”, “But, some of them”, “But, when it rained the roof leaked” */
const opensClause = ({tag, lower}: Token): boolean =>
  indefinites.has(lower) || (/^(?:WRB|IN)$/.test(tag) && /^(?:when|if|after|as|because|while)$/.test(lower))
const indefinites = list(
  'nobody everybody somebody everyone someone nothing everything many some most few several all both none that',
)

/** “I love you, but, I’m not getting on that ride”: behind it a clause that no comma ends. */
function isBeforeClause({tokens, comma, last, next}: Place): boolean {
  if (!/^(?:but|and|so)$/.test(last.lower) || last.tag !== 'CC' || last.index < 3 || next.relation !== 'nsubj')
    return false
  if (!/^(?:PRP|DT|NNP|PRP\$)$/.test(next.tag) || !isComma(tokens[last.index - 1])) return false
  const verb = next.head
  if (verb?.relation !== 'conj' || last.head !== verb) return false
  const end = tokens.findIndex(({text}, i) => i > comma.index && /^["”’;:.?!—–]$/.test(text))
  const commas = tokens.slice(comma.index + 1, end < 0 ? undefined : end).filter(isComma)
  return commas.length === 0 || (commas.length === 1 && commas[0]?.index === end - 1)
}

const named = list('identified known described listed named recognised recognized regarded seen classed')

/** “was identified as, Carl Moss”, “in, the end”: nothing but a noun is waited for. */
function isBehindPreposition({tokens, comma, last, next}: Place): boolean {
  if (!/^(?:as|of|at|into|from|with|by|for|in)$/.test(last.lower) || last.tag !== 'IN') return false
  if (last.lower === 'as' && named.has(tokens[last.index - 1]?.lower ?? ''))
    return last.head !== undefined && last.head.index > comma.index
  if (last.certainty.tag < 0.8 || some(tokens, 0, last.index, isComma) || !/^(?:DT|PRP\$|NNP)$/.test(next.tag))
    return false
  // “he is, or was thought of, as a fool”: its noun may stand before it.
  if (last.relation !== 'case' || !last.head || last.head.index <= comma.index || last.certainty.head < 0.8)
    return false
  // “the house she lived in, a cottage by the sea”
  if (tokens.slice(0, last.index).filter(({tag}) => /^(?:VB[DZP]|MD|W.*)$/.test(tag)).length !== 1) return false
  return !hasLaterComma(tokens, comma.index + 1)
}
