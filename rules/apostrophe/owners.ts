import {inflect, isSmall, list, matchCase, type Word} from '../../src/rule-kit/index.ts'
import type {Slip} from './index.ts'
import {kinds} from './kinds.ts'
import {apostropheOf} from './mark.ts'
import {owned as ownedWords} from './owned.generated.ts'
import {persons as personWords} from './persons.generated.ts'
import {things} from './things.generated.ts'

const owned = new Set(ownedWords)
const persons = new Set(personWords)
const thing = new Set(things)

/** “participant’s own diaries”, “the farmers wife”, “the countrys largest union”. */
export function findOwner(word: Word): Slip | undefined {
  return findBareOwner(word) ?? findOwnerOfKin(word) ?? findMisspelt(word)
}

/** “relied on participant’s own diaries”: one of them would have an article. */
function findBareOwner(word: Word): Slip | undefined {
  // “Resident's objections number 1,400”
  const isFirst = word.index === 0
  const [, written = '', mark = ''] = /^(\p{L}\p{Ll}+)(['’])s$/u.exec(word.text) ?? []
  const stem = isFirst ? written.toLowerCase() : written
  const [noun, ending] = word.tokens
  if (
    !(persons.has(stem) || (isSmall(written) && isPerson(stem) && !kinds.has(stem))) ||
    !noun ||
    ending?.tag !== 'POS' ||
    noun.head?.tag !== 'NNS' ||
    /^(?:allowance|dilemma|licen[cs]e|note|order|privilege|right|seat|test)s$/.test(noun.head.lower)
  )
    return undefined
  const {tokens} = noun.sentence
  const last = tokens[noun.index - 1]
  if (last ? last.word?.opaque || !/^(?:IN|TO|VB[DZPGN]?)$/.test(last.tag) || last.certainty.tag < 0.7 : !isFirst)
    return undefined
  const next = tokens[ending.index + 1]
  if (!next || !(next === noun.head || next.lower === 'own' || next.tag === 'JJ')) return undefined
  const plural = inflect(stem, 'NNS')
  if (!plural) return undefined
  return {
    from: word,
    to: word,
    expected: [matchCase(word.text, `${plural}${mark}`), isFirst ? `The ${stem}${mark}s` : `the ${word.text}`],
    why: 'one owner would have an article, and several have the apostrophe behind the s',
  }
}

/** “the farmers wife” */
function findOwnerOfKin(word: Word): Slip | undefined {
  const {sentence, index, lower, text} = word
  const [before, next] = [sentence.words[index - 1], sentence.words[index + 1]]
  if (!before || !next || text !== lower || !owned.has(next.lower) || !/^\s+$/.test(next.before + word.before))
    return undefined
  if (!/^(?:the|a|an|his|her|their|its|this|that|one|another)$/.test(before.lower)) return undefined
  const [noun] = word.tokens
  const [head] = next.tokens
  if (noun?.tag !== 'NNS' || !head || !isPerson(noun.lemma)) return undefined
  // “the judges ruling surprised both sides”; but “the judges ruling on it”
  const behind = head.sentence.tokens[head.index + 1]
  if (head.tag !== 'NN' && !(head.lower === 'ruling' && behind && /^(?:VBD|VBZ|MD)$/.test(behind.tag))) return undefined
  const mark = apostropheOf(word)
  return {
    from: word,
    to: word,
    expected: [`${noun.lemma}${mark}s`, `${lower}${mark}`],
    why: 'an owner, without an apostrophe',
  }
}

export const isPerson = (lemma: string): boolean =>
  persons.has(lemma) || kin.has(lemma) || (/(?:er|or|ist|ian|man)$/.test(lemma) && !thing.has(lemma))
const kin = list(`
  accountant actress ambassador archbishop architect artist assistant athlete attendant bishop boss boy cardinal champion child
  clerk coach colonel complainant constable consultant cornerback couple diplomat emperor employee envoy fullback girl imam
  jockey judge king lad lieutenant linebacker monk nominee nun peasant pope priest prince princess quarterback queen rabbi
  referee refugee scholar sergeant sheriff shortstop sultan trainee trustee twin vicar
`)

/** “the villages oldest house”: of several, the superlative would stand before them. */
function isBeforeSuperlative({text, tokens: [token], sentence, index}: Word): boolean {
  const [last, next, noun] = [sentence.words[index - 1], sentence.words[index + 1], sentence.words[index + 2]]
  if (token?.tag !== 'NNS' || token.certainty.tag < 0.8 || !/^\p{Ll}+[^s]s$/u.test(text)) return false
  if (!last || !next || !noun || [last, next, noun].some((word) => word !== last && word.before !== ' ')) return false
  if (!/^(?:the|this|that|a|an|its|our)$/.test(last.lower) || !/^\p{Ll}+(?:est|best|worst)$/u.test(next.text))
    return false
  const [superlative, owned] = [next.tokens[0], noun.tokens[0]]
  return (
    superlative?.tag === 'JJS' &&
    owned !== undefined &&
    superlative.head === owned &&
    /^NNS?$/.test(owned.tag) &&
    owned.certainty.tag > 0.8
  )
}

/** “the countrys largest union”: a plural would be “countries”. */
function findMisspelt(word: Word): Slip | undefined {
  const [token] = word.tokens
  const next = word.sentence.words[word.index + 1]
  const last = word.sentence.words[word.index - 1]
  // “the worlds largest dam”
  const after = next?.sentence.tokens[(next.tokens[0]?.index ?? 0) + 1]
  const isWorld =
    word.text === 'worlds' &&
    last?.lower === 'the' &&
    next?.tokens[0]?.tag === 'JJS' &&
    (/^(?:NN|JJ)/.test(after?.tag ?? '') || after?.lower === 'mine')
  if (isWorld || isBeforeSuperlative(word))
    return {
      from: word,
      to: word,
      expected: [`${word.text.slice(0, -1)}${apostropheOf(word)}s`],
      why: 'an owner, without an apostrophe',
    }
  if (!token || !/^\p{Ll}{2,}[^aeiou\W\d]ys$/u.test(word.text) || !next || !/^\s+$/.test(next.before)) return undefined
  if (!/^(?:NNS?|JJ[RS]?|CD)$/.test(next.tokens[0]?.tag ?? '') || !/^NN/.test(token.tag)) return undefined
  return {
    from: word,
    to: word,
    expected: [`${word.text.slice(0, -1)}${apostropheOf(word)}s`],
    why: 'an owner, without an apostrophe',
  }
}
