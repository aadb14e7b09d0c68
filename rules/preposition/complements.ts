import {isKnownPlace, objectPronouns, type Token} from '../../src/rule-kit/index.ts'
import {complements as lines} from './complements.generated.ts'

/** `crime murder theft …` */
const classes = new Map(
  lines.map((line) => {
    const [name = '', ...words] = line.split(' ')
    return [name, new Set(words)]
  }),
)

/** Whether what a preposition stands before is of a class: a list of complements.txt, or what the reading tells. */
export function isOfClass({lower, lemma, tag, text}: Token, name: string): boolean {
  if (name === '-ing') return tag === 'VBG'
  if (name === 'place') return tag.startsWith('NNP') && isKnownPlace(text)
  if (name === 'person' && objectPronouns.has(lower)) return true
  const words = classes.get(name)
  return words !== undefined && tag !== 'VBG' && (words.has(lower) || words.has(lemma))
}
