import {type Sentence, type Token, textAfter, textBefore} from '../../src/rule-kit/index.ts'
import type {Slip} from './slip.ts'

/** Months that mean something else in small letters. */
const months = new Map([
  ['march', 'March'],
  ['may', 'May'],
  ['august', 'August'],
])
/** Peoples' adjectives that mean something else in small letters. */
const peoples = new Map([
  ['french', 'French'],
  ['polish', 'Polish'],
  ['welsh', 'Welsh'],
])

/** What many houses write in small letters: french fries. */
const wares = new Set(
  'bean beans bread chalk cuff cuffs curve door doors dressing fries horn horns kiss kisses knot leave plait press rabbit rarebit roast toast vanilla window windows'.split(
    ' ',
  ),
)

/** “in march”, “5 may”, “the french president”: small letters where only the name makes sense. */
export function* findAmbiguousNames({tokens}: Sentence): Generator<Slip> {
  for (const token of tokens) {
    const name = monthOf(token, tokens) ?? peopleOf(token)
    if (!name || !token.word || token.word.text !== token.text) continue
    if (!/(?:^|\s)$/.test(textBefore(token.word)) || !/^(?:$|[\s.,;:?!])/.test(textAfter(token.word))) continue
    yield {at: token.word, expected: [name], message: `“${token.text}” is a name. Write “${name}”.`}
  }
}

function monthOf({text, tag, index}: Token, tokens: readonly Token[]): string | undefined {
  const month = months.get(text)
  const [before, next, second] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]]
  // “5 may fall”
  if (!month || (tag === 'MD' && /^(?:VB|RB)/.test(next?.tag ?? ''))) return undefined
  if (before && isDay(before.text) && isOpening(tokens[index - 2])) return month
  // “march 5”, “may 2026”; not “march 20 miles”
  if (next && (isYear(next.text) || isDay(next.text)) && !/^(?:NN|JJ|[-–])/.test(second?.tag ?? ''))
    return isOpening(before) || isYear(next.text) ? month : undefined
  const isTime = before !== undefined && /^(?:in|since|until|till|last|next|late|early)$/.test(before.lower)
  return isTime && text !== 'may' && tag === 'NNP' && (!next || /^[.,;?!]$/.test(next.text)) ? month : undefined
}

const isDay = (text: string) => /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(text)

const isYear = (text: string) => /^(?:1[5-9]|20)\d\d$/.test(text)

/** Where a date may begin. */
const isOpening = (token: Token | undefined) => token === undefined || /^(?:IN|DT|,|CC|TO|VB.*)$/.test(token.tag)

function peopleOf({text, tag, relation, head, certainty}: Token): string | undefined {
  const people = peoples.get(text)
  if (!people || tag !== 'JJ' || relation !== 'amod' || certainty.tag < 0.9) return undefined
  return head && !wares.has(head.lower) ? people : undefined
}
