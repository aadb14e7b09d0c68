import {findSlip, foldName, hasCapital, isFunctionWord, spellingOf, type Word} from '../../src/rule-kit/index.ts'
import {namedThings} from './named-things.generated.ts'
import type {Name} from './names.ts'
import {isDoubledOtherwise, isFingerSlip, isSlipAtEnd, isVowelForVowel} from './slip.ts'

/** Letters from which one vowel for another is no other name. */
const longName = 7
const shortest = 5

/** “Bowdin College”, “Rotnest Island”, “the River Shanonn”: a name that one thing of its kind is known by. */
export function findNamedThing({text, word}: Name): string | undefined {
  if (text.length < shortest) return undefined
  const typed = foldName(text)
  return kindsBeside(word)
    .flatMap((kind) => byKind.get(kind) ?? [])
    .find((name) => isSlipOf(typed, name.toLowerCase()))
}

const byKind = new Map<string, string[]>()
for (const line of namedThings) {
  const [kinds = '', names = ''] = line.split(': ')
  for (const kind of kinds.toLowerCase().split(' '))
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...names.split(' ')])
}

/** What the name says the name of, by the words that stand beside it: “… College”, “Lake …”, “University of …”. */
function kindsBeside({index, before, sentence: {words}}: Word): string[] {
  const [last, next, earlier] = [words[index - 1], words[index + 1], words[index - 2]]
  const isWhole = !last || before !== ' ' || !hasCapital(last.text) || isFunctionWord(last.lower) || isOwner(last)
  if (next?.before === ' ' && hasCapital(next.text)) return isWhole ? [spellingOf(next).toLowerCase()] : []
  if (before !== ' ' || !last) return []
  if (last.lower === 'of') return earlier && hasCapital(earlier.text) ? [earlier.lower] : []
  return hasCapital(last.text) ? [last.lower] : []
}

const isOwner = ({text}: Word) => /['’]s?$/.test(text)

/** A slip behind the first letter, and nothing that ends another name: “Harveys”, “Brownes”. */
function isSlipOf(typed: string, meant: string): boolean {
  const slip = findSlip(typed, meant)
  if (!slip) return isDoubledOtherwise(typed, meant)
  if (slip.at === 0 || (slip.kind === 'added' && slip.at >= meant.length)) return false
  if (isVowelForVowel(typed, meant)) return typed.length >= longName
  return meant.length > shortest || isFingerSlip(typed, meant) || isSlipAtEnd(typed, meant)
}
