import {defineRule, type Report, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {type Echo, findEchoes} from './echoes.ts'
import {isIntended} from './intent.ts'

export default defineRule({
  id: 'duplicated-phrase',
  summary: 'A phrase is typed twice.',
  category: 'mechanics',
  severity: 'error',
  defaults: {},

  checkParagraph(reading, report) {
    for (const {words} of reading.sentences) {
      if (words.length > longestSentence) continue
      let last = 0
      const echoes = findEchoes(words).filter((echo) => !isIntended(echo))
      for (const echo of choose(echoes)) {
        if (echo.start < last) continue
        last = echo.end
        report(describe(echo))
      }
    }
  },
})

/** In words. What is longer is no sentence but a list. */
const longestSentence = 400

/** The nearest and longest of those that overlap, in the order of the sentence. */
function choose(echoes: readonly Echo[]): Echo[] {
  const chosen: Echo[] = []
  for (const echo of [...echoes].sort((a, b) => a.gap.length - b.gap.length || b.length - a.length))
    if (chosen.every(({start, end}) => echo.end <= start || end <= echo.start)) chosen.push(echo)
  return chosen.sort((a, b) => a.start - b.start)
}

function describe({first, gap, second}: Echo): Report {
  const [one, other, between] = [first, second, gap].map(quote) as [string, string, string]
  const isSame = one.toLowerCase() === other.toLowerCase()
  const apart = gap.length === 1 ? 'one word apart' : `${numbers[gap.length]} words apart`
  const found = isSame ? `“${one}” appears twice` : `“${one}” and “${other}” say the same thing`
  return {
    at: [first[0] as Word, second.at(-1) as Word],
    message: gap.length ? `${found}, ${apart}. Keep one.` : `${isSame ? `“${one}” is typed twice` : found}. Keep one.`,
    expected: propose(one, between, other, hasVerb(gap)),
  }
}

function propose(one: string, between: string, other: string, carriesOn: boolean): string[] {
  const [both, last] = [`${one} ${between}`, `${between} ${other}`]
  if (between) return carriesOn ? [both, last] : [one, both, last]
  if (one.toLowerCase() === other.toLowerCase()) return [one]
  return other.length > one.length ? [other, one] : [one, other]
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five']

const quote = (words: readonly Word[]) => (words.length ? textOf(spanOf(words[0] as Word, words.at(-1))) : '')

/** Then the words between carry the sentence on, and must stay. */
const hasVerb = (gap: readonly Word[]) =>
  gap.length > 1 && gap.some(({lower}) => /^(?:has|had|have|will|would|can|could|was|were|did)$|..ed$/.test(lower))
