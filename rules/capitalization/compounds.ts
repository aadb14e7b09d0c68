import {hasCapital, type Sentence, spanOf, textOf} from '../../src/rule-kit/index.ts'
import {compounds} from './compounds.generated.ts'
import type {Slip} from './slip.ts'

interface Compound {
  words: readonly string[]
  /** Means something in small letters too. */
  isAmbiguous: boolean
}

const byFirst = new Map<string, Compound[]>()
for (const line of compounds) {
  const words = line.replace('~', '').split(' ')
  const first = (words[0] as string).toLowerCase()
  const compound = {words, isAmbiguous: line.startsWith('~')}
  const known = byFirst.get(first)
  if (known) known.push(compound)
  else byFirst.set(first, [compound])
}

/** “New york”, “the United states”, “north Korea”. */
export function* findSmallCompounds({words}: Sentence): Generator<Slip> {
  for (const [i, first] of words.entries())
    for (const {words: right, isAmbiguous} of byFirst.get(first.lower) ?? []) {
      const found = words.slice(i, i + right.length)
      const last = found.at(-1)
      if (!last || found.length < right.length || !found.every(({lower}, j) => lower === right[j]?.toLowerCase()))
        continue
      if (found.some(({before}, j) => j > 0 && before !== ' ')) continue
      const texts = found.map(({text}) => text)
      if (texts.every((text, j) => text.replace('’', "'") === right[j] || text === text.toUpperCase())) continue
      // “New york” at a sentence's start: its capital says nothing.
      const capitals = texts.filter((text, j) => hasCapital(text) && (j > 0 || i > 0)).length
      if (isAmbiguous && (capitals === 0 || /^(?:an?|one|every)$/.test(words[i - 1]?.lower ?? ''))) continue
      if (/^(?:an?|the)$/.test(words[i - 1]?.lower ?? '') && capitals === 0 && /^New /.test(right.join(' '))) continue
      const at = spanOf(first, last)
      const name = right.join(' ')
      yield {at, expected: [name], message: `“${textOf(at)}” is a name. Write “${name}”.`}
      break
    }
}
