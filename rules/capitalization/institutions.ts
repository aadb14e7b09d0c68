import {hasCapital, isSmall, list, type Sentence, spanOf, textOf, type Word} from '../../src/rule-kit/index.ts'
import {institutions} from './institutions.generated.ts'
import type {Slip} from './slip.ts'
import {withCapital} from './with-capital.ts'

interface Name {
  words: readonly string[]
  /** An office or a term that other houses set small, every word alike. */
  isAlsoSmall: boolean
}

/** The names by their first word in small letters. */
const byFirst = new Map<string, Name[]>()
for (const line of institutions) {
  const words = line.replace('~', '').split(' ')
  const first = (words[0] as string).toLowerCase()
  byFirst.set(first, [...(byFirst.get(first) ?? []), {words, isAlsoSmall: line.startsWith('~')}])
}

/** “the Food and drug Administration”, “the coast Guard”: a name that has its capitals but for one. */
export function* findHalfInstitutions({words, paragraph}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph') return
  for (const [i, word] of words.entries())
    for (const {words: name, isAlsoSmall} of byFirst.get(word.lower) ?? []) {
      const written = words.slice(i, i + name.length)
      if (written.length < name.length || !written.every((one, k) => isWordOf(one, name, k))) continue
      const small = written.filter(({text}, k) => hasCapital(name[k] as string) && /^\p{Ll}/u.test(text))
      const [slip] = small
      if (!slip || small.length > 1 || !written.some(hasOwnCapital) || isOfOther(word, slip)) continue
      const right = withCapital(slip.text)
      const whole = written.map(({text}, k) => (hasCapital(name[k] as string) ? withCapital(text) : text)).join(' ')
      if (!isAlsoSmall) yield {at: slip, expected: [right], message: `The name is “${whole}”. Write “${right}”.`}
      else {
        const [at, plain] = [spanOf(word, written.at(-1) as Word), whole.toLowerCase()]
        yield {
          at,
          expected: [whole, plain],
          message: `“${textOf(at)}”: all of it has capitals, or none. Write “${whole}” or “${plain}”.`,
        }
      }
    }
}

/** A capital that no sentence’s and no quotation’s start asks for. */
const hasOwnCapital = ({text, index, before}: Word) => index > 0 && before === ' ' && hasCapital(text)

/** “the Gold Coast guard” plays for a city. */
const isOfOther = ({index, sentence: {words}}: Word, slip: Word) =>
  slip.index > index && /^(?:gold|ivory|east|west|north|south|central)$/.test(words[index - 1]?.lower ?? '')

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

/** “the Ministry of education”: the portfolio is all that is small, and ends the name. */
export function* findHalfMinistries({words, paragraph}: Sentence): Generator<Slip> {
  if (paragraph.kind !== 'paragraph') return
  for (const [i, word] of words.entries()) {
    const [of, slip, next] = words.slice(i + 1, i + 4)
    if (i === 0 || !/^(?:Department|Ministry)$/.test(word.text) || of?.text !== 'of' || !slip) continue
    const right = withCapital(slip.text)
    if (!isSmall(slip.text) || slip.before !== ' ' || !portfolios.has(right)) continue
    // “the Ministry of health and welfare”, “the Ministry of education reform”
    if (next?.before === ' ' && (/^(?:and|&)$/.test(next.lower) || next.tokens[0]?.tag.startsWith('NN'))) continue
    yield {at: slip, expected: [right], message: `The name is “${word.text} of ${right}”. Write “${right}”.`}
  }
}

/** The last may own something: “the coast Guard’s”. */
function isWordOf({lower, before}: Word, name: readonly string[], k: number): boolean {
  const own = (name[k] as string).replace(/,$/, '').toLowerCase()
  const text = lower.replace(/’/g, "'")
  return (k === 0 || /^,? $/.test(before)) && (text === own || (k === name.length - 1 && text === `${own}'s`))
}
