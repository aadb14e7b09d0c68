import {
  defineRule,
  hasWord,
  isKnownPlace,
  lettersOf,
  nameKinds,
  overlap,
  type Reading,
  type Span,
  textOf,
} from '../../src/rule-kit/index.ts'
import {type Difference, differenceOf} from './difference.ts'
import {areOneName, findUnintroduced, isKnown, shareHalf} from './evidence.ts'
import {isOfTheFingers} from './fingers.ts'
import {findHalves} from './half.ts'
import {findApart, findJoined} from './joined.ts'
import {findSpellings, type Spelling, type Use} from './mentions.ts'
import {type Form, findDisagreements, formOf} from './people.ts'
import {findMixedUp} from './strangers.ts'

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
    const joined = [...findJoined(spellings), ...findApart(reading, spellings)].map(([one, other]) =>
      weigh(one, other, known),
    )
    const mixed = [...findMixedUp(spellings), ...findHalves(spellings)]
      .filter(([odd]) => !known.has(odd.text))
      .map(([odd, usual]) => ({odd, usual, isSure: true}))
    for (const {odd, usual, isSure} of [...findPairs(spellings, known, reading), ...joined, ...mixed]) {
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
    for (const {subject, forms} of findDisagreements(reading)) {
      const [rare, frequent] = [...forms].sort((a, b) => a.uses.length - b.uses.length) as [Form, Form]
      const isSettled = rare.uses.length < frequent.uses.length
      for (const [form, other] of isSettled
        ? [[rare, frequent] as const]
        : [[forms[0], forms[1]] as const, [forms[1], forms[0]] as const])
        for (const use of form.uses.filter((one) => ![...told].some((word) => overlap(word, one))))
          report({
            at: use,
            message: `The ${subject} is “${formOf(other)}” elsewhere in the story, “${textOf(use)}” here. Use one.`,
            expected: isSettled ? [formOf(other)] : [],
            related: [{at: other.uses[0] as Span, message: `“${formOf(other)}” here.`}],
          })
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

function findPairs(spellings: readonly Spelling[], known: ReadonlySet<string>, reading: Reading): Pair[] {
  const pairs: Pair[] = []
  const letters = spellings.map(({text}) => lettersOf(text))
  for (const [i, one] of spellings.entries())
    for (let j = i + 1; j < spellings.length; j++) {
      const other = spellings[j] as Spelling
      const [mine, theirs] = [letters[i], letters[j]] as [string, string]
      const difference =
        differenceOf(mine, theirs) ??
        differenceOfShort(mine, theirs, one, other) ??
        (shareHalf(one.text, other.text) ? 'two letters' : undefined)
      if (!difference || (known.has(one.text) && known.has(other.text))) continue
      if (!areOneName(one, other, difference)) continue
      const bare = findUnintroduced(one, other)
      const isKnownToHouse = known.has(one.text) || known.has(other.text)
      const pair =
        bare && !isKnownToHouse
          ? {odd: bare, usual: bare === one ? other : one, isSure: true}
          : weigh(one, other, known)
      // A name is no slip of a word: “Emory” of “Memory”. Who is introduced as Ken Abbot bears one.
      const isBorne = pair.usual.uses.some(
        ({role, given}) => role === 'last' && given.some((name) => nameKinds(name)?.given),
      )
      const isOfWord = isKnown(pair.odd.text) && hasWord(pair.usual.text.toLowerCase()) && !isBorne
      if (!isWord(pair.odd) && !isOfWord && !isUsedSmall(pair.odd.text, reading)) pairs.push(pair)
    }
  return pairs
}

/** Names of few letters differ much by one, but for a slip of the fingers, or where nobody is told of under one of them. */
function differenceOfShort(mine: string, theirs: string, one: Spelling, other: Spelling): Difference | undefined {
  if (Math.min(mine.length, theirs.length) > short || mine.charAt(0) !== theirs.charAt(0)) return undefined
  if (isOfTheFingers(mine, theirs) || isOfTheFingers(theirs, mine)) return 'letter'
  return mine.length > 2 && isOneLetterOff(mine, theirs) && findUnintroduced(one, other) ? 'letter' : undefined
}

function isOneLetterOff(mine: string, theirs: string): boolean {
  return mine.length === theirs.length && [...mine].filter((letter, i) => letter !== theirs[i]).length === 1
}

const short = 4

/** “Chicago” is no slip of “Chicano”, and “to Christianize” is no name. */
const isWord = ({text, uses}: Spelling) =>
  isKnownPlace(text) ||
  uses.every(({word: {tokens}}) => tokens.some(({tag, certainty}) => tag === 'VB' && certainty.tag > 0.9))

/** Which is the odd one: what the house does not know, what is rarer, what no list has, what comes after a full introduction. */
function weigh(one: Spelling, other: Spelling, known: ReadonlySet<string>): Pair {
  const usual = (spelling: Spelling): Pair => ({odd: spelling === one ? other : one, usual: spelling, isSure: true})
  for (const spelling of [one, other]) if (known.has(spelling.text)) return usual(spelling)
  if (one.uses.length !== other.uses.length) return usual(one.uses.length > other.uses.length ? one : other)
  if (isKnown(one.text) !== isKnown(other.text)) return usual(isKnown(one.text) ? one : other)
  const isIntroduced = ({uses}: Spelling) => uses.some(({role}) => role === 'last')
  return isIntroduced(one) && !isIntroduced(other) ? usual(one) : {odd: other, usual: one, isSure: false}
}

/** Whether the story also uses a word in lower case. */
const isUsedSmall = (name: string, {words}: Reading): boolean => {
  const small = name.toLowerCase()
  return words.some(({text}) => text === small)
}
