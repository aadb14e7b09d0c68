import {coordinators, list, months, subordinators, type Word, weekdays} from '../../src/rule-kit/index.ts'

/** A run of words and the same run again, in the words of their sentence. */
export interface Pair {
  words: readonly Word[]
  first: readonly Word[]
  gap: readonly Word[]
  second: readonly Word[]
}

/** Which of the two stands where a writer would have moved it to. */
export type Kept = 'first' | 'second'

/** Words between two copies of which little else tells. */
export const closest = 9

/** Days and months, in lower case. */
export const daysAndMonths: ReadonlySet<string> = new Set([...weekdays, ...months].map((name) => name.toLowerCase()))

export const isOpening = ([head]: readonly Word[]): boolean => head?.index === 0

export const isEnclosed = (phrase: readonly Word[], words: readonly Word[]): boolean =>
  phrase[0]?.before === ', ' && words[(phrase.at(-1) as Word).index + 1]?.before === ', '

/** “In June alone”: what follows does not go on. */
export function isFinished({words, second}: Pair): boolean {
  const next = words[(second.at(-1) as Word).index + 1]
  return next?.before !== ' ' || (next.lower !== 'of' && !/^(?:NN|JJ|RB|CD|VB[DZP])/.test(next.tokens[0]?.tag ?? ''))
}

const relatives = list('who whom whose which that what where when how')

export const isJoint = (lower: string): boolean =>
  coordinators.has(lower) || subordinators.has(lower) || relatives.has(lower)

/** What sets one phrase against another: “as far in the north as in the south”; not “more than 400”. */
export const isContrast = (gap: readonly Word[]): boolean =>
  gap.some(({tokens}) =>
    tokens.some(
      ({lower, tag, relation, dependents, sentence, index}) =>
        (contrasts.has(lower) || (lower === 'as' && tag === 'RB')) &&
        // “two more days”
        !(
          lower === 'more' &&
          sentence.tokens[index - 1]?.tag === 'CD' &&
          sentence.tokens[index + 1]?.lower !== 'than'
        ) &&
        relation !== 'fixed' &&
        !dependents.some((one) => one.relation === 'fixed'),
    ),
  )

const contrasts = list(`
  than not never nor other another same different also too again both either neither whether versus per twice more
  less
`)

/** “what was given to the god to be returned to the god”: right behind a verb each, the second in a clause of its own. */
export function haveVerbs({words, first, gap, second}: Pair): boolean {
  const [one, other] = [first, second].map(([head]) =>
    words
      .slice(0, (head as Word).index)
      .map(({tokens}) => tokens[0])
      .findLast((token) => !/^R[BP]/.test(token?.tag ?? '')),
  )
  return (
    one !== undefined &&
    other !== undefined &&
    [one, other].every(({tag}) => tag.startsWith('VB')) &&
    one.lemma !== other.lemma &&
    gap.some(({lower}) => lower === 'to')
  )
}
