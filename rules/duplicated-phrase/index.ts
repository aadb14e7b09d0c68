import {cardinalOf, defineRule, type Report, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {findAgeTwice} from './age.ts'
import {findCurrencyTwice} from './currency.ts'
import {type Echo, findEchoes} from './echoes.ts'
import {isIntended} from './intent.ts'
import {findLeftBehind} from './left-behind.ts'
import {findListedTwice} from './listed.ts'
import {findMoved, type Moved} from './moved.ts'
import {isEnclosed} from './pair.ts'
import {findPossessorAgain} from './possessor.ts'
import {findRestated, type Restated} from './restated.ts'
import {findSynonymous} from './synonymous.ts'

export default defineRule({
  id: 'duplicated-phrase',
  summary: 'A phrase is typed twice.',
  category: 'mechanics',
  severity: 'error',
  defaults: {},

  checkParagraph(reading, report) {
    for (const sentence of reading.sentences) {
      const {words} = sentence
      if (words.length > longestSentence) continue
      for (const found of findCurrencyTwice(sentence)) report(found)
      for (const one of findListedTwice(sentence)) report(describeListed(one, words))
      const echoes = choose(findEchoes(words).filter((echo) => !isIntended(echo)))
      const moved = choose(findMoved(sentence)).filter((one) =>
        echoes.every((echo) => areApart(one, echo) || (one.start === echo.start && one.end === echo.end)),
      )
      for (const echo of echoes.filter((one) => moved.every((other) => areApart(one, other)))) report(describe(echo))
      for (const one of moved) report(describeMoved(one, words))
      if (echoes.length || moved.length) continue
      const leftBehind = findLeftBehind(sentence)
      if (leftBehind) {
        report(leftBehind)
        continue
      }
      for (const one of [
        ...findAgeTwice(sentence),
        ...findPossessorAgain(sentence),
        ...findRestated(sentence),
        ...findSynonymous(sentence),
      ].slice(0, 1))
        report(describeRestated(one, words))
    }
  },
})

/** In words. What is longer is no sentence but a list. */
const longestSentence = 400

/** The nearest and longest of those that overlap, in the order of the sentence. */
function choose<Twice extends Echo | Moved>(echoes: readonly Twice[]): Twice[] {
  const chosen: Twice[] = []
  for (const echo of [...echoes].sort((a, b) => a.gap.length - b.gap.length || b.first.length - a.first.length))
    if (chosen.every((one) => areApart(one, echo))) chosen.push(echo)
  return chosen.sort((a, b) => a.start - b.start)
}

type Place = Pick<Echo, 'start' | 'end'>

const areApart = (one: Place, other: Place) => one.end <= other.start || other.end <= one.start

function describe({first, gap, second}: Echo): Report {
  const [one, other, between] = [first, second, gap].map(quote) as [string, string, string]
  const isSame = one.toLowerCase() === other.toLowerCase()
  const apart = gap.length === 1 ? 'one word apart' : `${numbers[gap.length]} words apart`
  const found = isSame ? `“${one}” appears twice` : `“${one}” and “${other}” say the same thing`
  return {
    at: [first[0] as Word, second.at(-1) as Word],
    message: gap.length ? `${found}, ${apart}. Keep one.` : `${isSame ? `“${one}” is typed twice` : found}. Keep one.`,
    expected: propose(one, between, other, hasVerb(gap)).map(first[0]?.index === 0 ? capitalise : String),
  }
}

function propose(one: string, between: string, other: string, carriesOn: boolean): string[] {
  const [both, last] = [`${one} ${between}`, `${between} ${other}`]
  if (between) return carriesOn ? [both, last] : [one, both, last]
  if (one.toLowerCase() === other.toLowerCase()) return [one]
  return other.length > one.length ? [other, one] : [one, other]
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five']

function describeMoved({first, gap, second, kept, isTail}: Moved, words: readonly Word[]): Report {
  const [head, last] = [first[0] as Word, second.at(-1) as Word]
  const {paragraph} = head
  const text = (from: number, to: number) => textOf({paragraph, start: from, end: to})
  const [before, behind] = [words[head.index - 1], words[last.index + 1]]
  // “to last, the judge said, to last”: the commas stay.
  const isParted = gap[0]?.before === ', ' && second[0]?.before === ', ' && head.before === ' ' && before !== undefined
  // With one of two commas the other goes.
  const start = (isParted || isEnclosed(first, words)) && before ? before.end : head.start
  const end = isEnclosed(second, words) && behind ? behind.start - 1 : last.end
  const isOpening = head.index === 0
  // “Officials said that …”
  const rest = isOpening && gap[0]?.lower === 'that' && gap.length > 1 ? gap.slice(1) : gap
  const [next, tail] = [rest[0] as Word, rest.at(-1) as Word]
  const withFirst = text(start, tail.end)
  const withSecond = `${isParted ? ', ' : start < head.start ? ' ' : ''}${isOpening ? capitalise(text(next.start, end)) : text(next.start, end)}`
  const [one, other] = [quote(first), quote(second)]
  const isSame = one.toLowerCase().endsWith(other.toLowerCase())
  const found = isSame ? `“${other}” appears twice` : `“${one}” and “${other}” say the same thing`
  return {
    at: {paragraph, start, end},
    message: `${found}, ${cardinalOf(gap.length)} word${gap.length > 1 ? 's' : ''} apart. Keep one.`,
    expected: isTail ? [withFirst] : kept === 'first' ? [withFirst, withSecond] : [withSecond, withFirst],
  }
}

const describeListed = (listed: Restated, words: readonly Word[]): Report => ({
  ...describeRestated(listed, words),
  message: `“${quote(listed.again)}” stands in the list twice. Delete one.`,
})

/** Only the second can go; with it the comma before it, or the two around it. */
function describeRestated({said, again}: Restated, words: readonly Word[]): Report {
  const [first, last] = [again[0] as Word, again.at(-1) as Word]
  const behind = words[last.index + 1]
  const end = isEnclosed(again, words) && behind ? behind.start - 1 : last.end
  return {
    at: {paragraph: first.paragraph, start: (words[first.index - 1] as Word).end, end},
    message: `“${quote(again)}” says once more what “${quote(said)}” says. Delete one.`,
    expected: [''],
  }
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const quote = (words: readonly Word[]) => (words.length ? textOf(spanOf(words[0] as Word, words.at(-1))) : '')

/** Then the words between carry the sentence on, and must stay. */
const hasVerb = (gap: readonly Word[]) =>
  gap.length > 1 && gap.some(({lower}) => /^(?:has|had|have|will|would|can|could|was|were|did)$|..ed$/.test(lower))
