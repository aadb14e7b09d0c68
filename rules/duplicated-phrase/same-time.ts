import {list, type Sentence, type Token, type Word} from '../../src/rule-kit/index.ts'
import type {Moved} from './moved.ts'
import {daysAndMonths, isContrast} from './pair.ts'

const deictic = list('today yesterday tomorrow tonight')
const adverbs = list('afterward afterwards already also eventually finally here immediately recently')

/** “The court ruled Friday in a 5–4 decision on Friday”: a verb that is told its day, month, year or place twice. */
export function findTimesTwice({tokens, words}: Sentence): Moved[] {
  const verbs = tokens.filter(({tag}) => /^VB/.test(tag))
  return verbs.flatMap((verb) => {
    const [one, other] = pairOf(timesOf(verb), verb)
    return one && other ? describeTimes(one, other, words) : []
  })
}

/** Bare times that tell when something happens: its own, and those within its subject and adverbials (“in a memo in May”). */
function timesOf(verb: Token): Token[] {
  const phrases = verb.dependents.filter((one) => one.certainty.head >= 0.5)
  const own = phrases.filter(({relation}) => isAdverbial.test(relation))
  const inner = phrases
    .filter(({relation}) => /^(?:obl|nsubj)$/.test(relation))
    .flatMap(({dependents}) => dependents.filter((one) => /^nmod/.test(one.relation) && one.certainty.head >= 0.5))
  return [...own, ...inner].filter(isBareTime).sort((a, b) => a.index - b.index)
}

const isAdverbial = /^(?:obl(?::unmarked)?|nmod:unmarked|advmod|obj)$/

/** “in May”, “on Monday”, “in 2021”; not “late in May”, “May 5”, “Monday morning”, “last May”. */
function isBareTime(token: Token): boolean {
  const {lower, text, dependents, sentence, index} = token
  const isName = daysAndMonths.has(lower) && /^\p{Lu}/u.test(text)
  const year = /^(?:1[5-9]|20)\d\d$/.test(text)
  if (adverbs.has(lower)) return token.relation === 'advmod'
  if (!isName && !year && !deictic.has(lower)) return false
  const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]]
  if (dependents.some(({relation}) => relation !== 'case' && relation !== 'punct')) return false
  if (year && !/^(?:in|since)$/.test(before?.lower ?? '')) return false
  if (before?.tag === 'IN' && !/^(?:in|on|since)$/.test(before.lower)) return false
  if (before?.tag === 'CC' || /^(?:last|next|this|every|each|late|early|mid)$/.test(before?.lower ?? '')) return false
  return !/^(?:CD|CC|NN.*|HYPH|POS)$/.test(next?.tag ?? '')
}

/** “Riots in May led to elections in May”: one of the two is the verb's own. */
function pairOf(times: readonly Token[], verb: Token): [Token?, Token?] {
  for (const [i, one] of times.entries()) {
    const other = times
      .slice(i + 1)
      .find(({lower, head}) => lower === one.lower && (head === verb || one.head === verb))
    // “from Monday to Monday”
    if (other && other.sentence.tokens[other.index - 1]?.lower !== 'to') return [one, other]
  }
  return []
}

function describeTimes(one: Token, other: Token, words: readonly Word[]): Moved[] {
  const [first, second] = [one, other].map((time) => phraseOf(time, words)) as [Word[], Word[]]
  const [head, last] = [first[0], second.at(-1)]
  if (!head || !last) return []
  const gap = words.slice((first.at(-1) as Word).index + 1, second[0]?.index)
  if (!gap.length || gap.length > longest || isContrast(gap)) return []
  if ([head, ...gap, last].some(({quotation, opaque}) => quotation || opaque)) return []
  if (gap.some(({lower, before}) => /^(?:and|or|but)$/.test(lower) || /[;:—–()]/.test(before))) return []
  return [{first, gap, second, kept: 'first', start: head.index, end: last.index + 1}]
}

/** Words that may stand between. */
const longest = 20

function phraseOf({word, sentence, index}: Token, words: readonly Word[]): Word[] {
  if (!word) return []
  const before = sentence.tokens[index - 1]
  return before?.tag === 'IN' && before.word ? [words[word.index - 1] as Word, word] : [word]
}
