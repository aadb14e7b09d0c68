import {defineRule, lettersOf, type Reading, textOf} from '../../src/rule-kit/index.ts'
import {differenceOf} from './difference.ts'
import {areOneName} from './evidence.ts'
import {findJoined} from './joined.ts'
import {findSpellings, type Spelling, type Use} from './mentions.ts'

export default defineRule({
  id: 'name-consistency',
  summary: 'One name is spelt two ways.',
  category: 'consistency',
  severity: 'warning',
  defaults: {},

  check(reading, report, _options, {names = []}) {
    const known = new Set(names.flatMap((name) => name.split(' ')))
    const told = new Set<Use>()
    const spellings = findSpellings(reading)
    const joined = findJoined(spellings).map(([one, other]) => weigh(one, other, known))
    for (const {odd, usual, isSure} of [...findPairs(spellings, known, findCommonWords(reading)), ...joined]) {
      for (const [spelling, other] of isSure
        ? ([[odd, usual]] as const)
        : ([
            [odd, usual],
            [usual, odd],
          ] as const)) {
        const reference = other.uses[0] as Use
        const name = textOf(reference)
        for (const use of spelling.uses.filter((one) => !told.has(one))) {
          told.add(use)
          report({
            at: use,
            message: `The name is “${name}” elsewhere in the story, “${textOf(use)}” here. Use one spelling.`,
            expected: isSure ? [name] : [],
            related: [{at: reference, message: `“${name}” here.`}],
          })
        }
      }
    }
  },
})

/** Two spellings of one name. */
interface Pair {
  odd: Spelling
  usual: Spelling
  /** Whether the story, or the house, shows which is right. */
  isSure: boolean
}

function findPairs(spellings: readonly Spelling[], known: ReadonlySet<string>, common: ReadonlySet<string>): Pair[] {
  const pairs: Pair[] = []
  const letters = spellings.map(({text}) => lettersOf(text))
  for (const [i, one] of spellings.entries())
    for (let j = i + 1; j < spellings.length; j++) {
      const other = spellings[j] as Spelling
      const difference = differenceOf(letters[i] as string, letters[j] as string)
      if (!difference || (known.has(one.text) && known.has(other.text))) continue
      if (!areOneName(one, other, difference)) continue
      const pair = weigh(one, other, known)
      if (!common.has(pair.odd.text.toLowerCase())) pairs.push(pair)
    }
  return pairs
}

/** Which is the odd one: what the house does not know, what is rarer, what comes after a full introduction. */
function weigh(one: Spelling, other: Spelling, known: ReadonlySet<string>): Pair {
  const usual = (spelling: Spelling): Pair => ({odd: spelling === one ? other : one, usual: spelling, isSure: true})
  for (const spelling of [one, other]) if (known.has(spelling.text)) return usual(spelling)
  if (one.uses.length !== other.uses.length) return usual(one.uses.length > other.uses.length ? one : other)
  const isIntroduced = ({uses}: Spelling) => uses.some(({role}) => role === 'last')
  return isIntroduced(one) && !isIntroduced(other) ? usual(one) : {odd: other, usual: one, isSure: false}
}

/** Words that the story also uses in lower case. */
function findCommonWords({words}: Reading): Set<string> {
  return new Set(words.filter(({text, lower}) => text === lower).map(({lower}) => lower))
}
