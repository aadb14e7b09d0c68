import {hasCapital, isSmall, list, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {institutions} from './institutions.generated.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

/** The names by their first word in small letters. */
const byFirst = new Map<string, string[][]>()
for (const name of institutions) {
  const words = name.split(' ')
  const first = (words[0] as string).toLowerCase()
  byFirst.set(first, [...(byFirst.get(first) ?? []), words])
}

/** “the Food and drug Administration”: a public body's name that has its capitals but for one. */
export function* findHalfInstitutions({words, paragraph}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph') return
  for (const [i, word] of words.entries())
    for (const name of byFirst.get(word.lower) ?? []) {
      const written = words.slice(i, i + name.length)
      if (written.length < name.length || !written.every((one, k) => isWordOf(one, name[k] as string))) continue
      const small = written.filter(({text}, k) => hasCapital(name[k] as string) && isSmall(text))
      const [slip] = small
      if (!slip || small.length > 1 || !written.some(({text, index}) => index > 0 && hasCapital(text))) continue
      const right = name[written.indexOf(slip)] as string
      yield {at: slip, expected: [right], message: `The name is “${name.join(' ')}”. Write “${right}”.`}
    }
}

/** What ministries are of. */
const portfolios = list(`
  Agriculture Commerce Communications Culture Defence Defense Education Employment Energy Environment Finance Fisheries
  Health Housing Industry Information Justice Labor Labour Planning Revenue Science Sport Tourism Trade Transport
  Transportation
`)

const ofCourts = list('Appellate Circuit District Superior Supreme')

/** “the department of Transport”, “the U.S. District court”: the one has its capital, and the other not. */
export function* findHalfBodies({words, paragraph}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph') return
  for (const [i, word] of words.entries()) {
    if (i === 0 || word.before !== ' ' || !isSmall(word.text)) continue
    const [last, of, portfolio] = [words[i - 1] as Word, words[i + 1], words[i + 2]]
    const isOfMinistry =
      /^(?:department|ministry)$/.test(word.lower) &&
      last.lower === 'the' &&
      /^(?:of|for)$/.test(of?.lower ?? '') &&
      portfolios.has(portfolio?.text ?? '')
    const isCourt = word.lower === 'court' && i > 1 && ofCourts.has(last.text) && last.before === ' '
    if (!isOfMinistry && !isCourt) continue
    const right = withCapital(word.text)
    const name = isCourt ? `${last.text} ${right}` : `${right} ${of?.text} ${portfolio?.text}`
    yield {at: word, expected: [right], message: `The name is “${name}”. Write “${right}”.`}
  }
}

const isWordOf = ({lower}: Word, name: string) => lower.replace(/’/g, "'") === name.replace(/,$/, '').toLowerCase()
