import {isSmall, type Sentence, spanOf, type Token} from '../../src/rule-kit/index.ts'
import type {Misfit} from './frames.ts'
import {mayBeOfVerb} from './frames-of.ts'
import {governors as lines} from './governors.generated.ts'
import {readTable} from './table.ts'

/** How sure the doubt must be: measured on edited text. */
const least = 0.7

/** `related to | of with at` */
const governors = readTable(lines, 1)

/** Prepositions that next to never follow the word before, and of which the reading doubts that they belong there. */
export function* findDoubted({tokens}: Sentence): Generator<Misfit> {
  for (const token of tokens) {
    const {doubt, lower, word, index} = token
    const governor = tokens[index - 1]
    if (doubt?.kind !== 'preposition' || doubt.certainty < least || !governor || !word || word.text !== token.text)
      continue
    if (leadsToInfinitive(token)) {
      yield {at: spanOf(word), phrase: `${governor.text} ${lower}`, expected: 'to'}
      continue
    }
    const [known] = governors.get(governor.text) ?? []
    if (!known?.wrong.has(lower) || !isSmall(token.text)) continue
    if (mayBeOfTime(tokens[index + 1]) || opensRange(token) || isTheNumber(governor)) continue
    if (mayBeOfVerb(governor, token)) continue
    const expected = known.taken.find((each) => each === doubt.word)
    if (expected) yield {at: spanOf(word), phrase: `${governor.text} ${lower}`, expected}
  }
}

/** “were told for ignore”, where the reading has hardly a doubt that it is “to”. */
function leadsToInfinitive({doubt, lower, index, sentence}: Token): boolean {
  const next = sentence.tokens[index + 1]
  if (doubt?.word !== 'to' || doubt.certainty < 0.97 || !/^(?:for|of|on|in|at|with|from)$/.test(lower)) return false
  return next?.tag === 'VB' && next.certainty.tag >= 0.8 && isSmall(next.text)
}

/** “the portion from the bridge up to the weir” */
const opensRange = ({lower, index, sentence}: Token) =>
  lower === 'from' &&
  sentence.tokens.slice(index, index + 12).some((other) => /^(?:to|until|onwards?)$/.test(other.lower))

/** “the number on Monday”, “believed at 1800” */
const mayBeOfTime = (next: Token | undefined) =>
  !next ||
  /^\d/.test(next.text) ||
  /day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(next.text)

/** “the number on the lines”, of whom a sentence before has told; “a nursery, the kind with plants” */
const isTheNumber = ({lower, dependents}: Token) =>
  /^(?:number|kind|sort|type)$/.test(lower) &&
  dependents.some((determiner) => /^the$/.test(determiner.lower)) &&
  !dependents.some((adjective) => /^same$/.test(adjective.lower))
