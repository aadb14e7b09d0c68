import {hasCapital, isSmall, type Sentence, type Word} from '../../src/rule-kit/index.ts'
import {institutions} from './institutions.generated.ts'
import type {Slip} from './slip.ts'

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

const isWordOf = ({lower}: Word, name: string) => lower.replace(/’/g, "'") === name.replace(/,$/, '').toLowerCase()
