import {list, type Sentence, spanOf, type Token} from '../../src/rule-kit/index.ts'
import {isAdverbial, isOfTime} from './complements.ts'
import type {Misfit} from './frames.ts'
import {mayTake} from './frames-of.ts'
import {setPhrases as lines} from './set-phrases.generated.ts'

interface SetPhrase {
  words: readonly string[]
  /** Place of the word by which it is looked for: of those within, the longest. */
  key: number
  wrongFirst: ReadonlySet<string>
  wrongLast: ReadonlySet<string>
}

/** By their key word. */
const phrases = new Map<string, SetPhrase[]>()
for (const line of lines) {
  const phrase = readPhrase(line)
  const word = phrase.words[phrase.key] as string
  phrases.set(word, [...(phrases.get(word) ?? []), phrase])
}

/** `in the wake of | on at under | to from for`, `{take} note of | - | to about` */
function readPhrase(line: string): SetPhrase {
  const [own = '', first = '', last = ''] = line.split(' | ')
  const words = own.split(' ')
  const within = words.slice(1, last === '-' ? undefined : -1)
  const longest = within.reduce((best, word) => (word.length > best.length ? word : best), '')
  return {words, key: words.indexOf(longest), wrongFirst: listOf(first), wrongLast: listOf(last)}
}

function listOf(words: string): ReadonlySet<string> {
  return list(words === '-' ? '' : words)
}

/** Set phrases whose first or last word is another: “at the wake of”, “in accordance to”, “took note about”. */
export function* findUnset({tokens}: Sentence): Generator<Misfit> {
  for (const token of tokens)
    for (const phrase of phrases.get(token.lower) ?? []) {
      const {words, key} = phrase
      const here = tokens.slice(Math.max(0, token.index - key), token.index - key + words.length)
      if (here.length < words.length) continue
      const odd = findOdd(here, phrase)
      const expected = odd && (odd === here[0] ? words[0] : words.at(-1))
      if (!odd?.word || expected === undefined) continue
      yield {at: spanOf(odd.word), phrase: here.map(({text}) => text).join(' '), expected}
    }
}

/** The one word that is not the phrase's own, where it is wrong there. */
function findOdd(here: readonly Token[], {words, wrongFirst, wrongLast}: SetPhrase): Token | undefined {
  const [first, last] = [here[0] as Token, here.at(-1) as Token]
  const odd = here.filter((token, place) => !isOwn(token, words[place] as string))
  if (odd.length !== 1 || isPartOfCompound(last) || (words.length === 2 && opensCompound(first, last))) return undefined
  if (odd[0] === last) return wrongLast.has(last.lower) && governsThing(last) ? last : undefined
  return odd[0] === first && wrongFirst.has(first.lower) && first.tag === 'IN' && !mayBeOfOther(first, last)
    ? first
    : undefined
}

/** “in the payroll tax”, “in random order” */
const isPartOfCompound = ({tag, index, sentence: {tokens}}: Token) =>
  /^(?:NN|JJ|VB[GN])/.test(tag) && /^(?:NN.*|JJ|POS|HYPH)$/.test(tokens[index + 1]?.tag ?? '')

/** “in board or leadership positions” */
const opensCompound = ({head, relation}: Token, last: Token) =>
  (relation === 'case' && head !== undefined && head.index > last.index) ||
  /^(?:compound|amod)/.test(last.relation) ||
  last.dependents.some((other) => other.relation === 'conj' && other.index === last.index + 2)

/** “looked at one piece of it”, “waved his hand at the horizon”, “was motivated by personal gain” */
function mayBeOfOther({lower, index, sentence}: Token, {head, relation, dependents}: Token): boolean {
  const before = sentence.tokens[index - 1]
  // “questions on his absence”, “anger at her absence”
  if (/^(?:on|at)$/.test(lower) && relation === 'nmod' && dependents.some((each) => each.relation === 'nmod:poss'))
    return true
  if (lower === 'by' && [before, head].some((verb) => verb && verb.index < index && /^VB[DN]$/.test(verb.tag)))
    return true
  return [before, head].some(
    (other) =>
      other !== undefined &&
      other.index < index &&
      (objects.get(lower)?.has(other.lemma) === true || mayTake(other, lower)),
  )
}

/** Words that have a preposition with what they are about. */
const objects = new Map([
  ['at', list('aim gaze glance glare laugh look peek peer point scream shoot shout stare wave work wonder yell')],
  [
    'on',
    list(`
      act agree base book brood build call capitalise capitalize carry cash catch cheer comment concentrate consult cut decide
      double draw effect elaborate enlarge expand fasten feast feed focus gamble gloat grill harp hit home impact impinge impose insist
      intrude latch lean linger live meditate muse opine pick play pontificate ponder pounce press prey question quiz rate reflect remark
      report rest rule run seize speculate stumble talk thrive touch trade turn vote work write zero
    `),
  ],
  [
    'in',
    list('believe change decline decrease drop increase interest invest participate reduction rise shift specialize'),
  ],
  ['with', list('agree associate begin charge compare deal do end familiar fill help meet pleased satisfied start')],
  ['for', list('account allow ask call care look pay plan prepare responsible search wait')],
])

const isOwn = ({lower, text, lemma, tag, index}: Token, word: string) =>
  word.startsWith('{') ? tag.startsWith('V') && `{${lemma}}` === word : (index ? text : lower) === word

/** “in line to forecasts”; but “took note on Monday”, “in line to succeed him” */
function governsThing(preposition: Token): boolean {
  const {head, index, sentence} = preposition
  const next = sentence.tokens[index + 1]
  if (!next || !/^(?:DT|PDT|PRP|NN|JJ|CD|VBG|WP)/.test(next.tag) || isOfTime(next)) return false
  return !head || head.index < index || !(isOfTime(head) || isAdverbial(preposition.lower, head))
}
