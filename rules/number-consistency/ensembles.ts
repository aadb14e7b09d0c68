import type {Token} from '../../src/rule-kit/index.ts'
import {spoken} from './arithmetic.ts'
import {type Finding, placesOf} from './finding.ts'
import {isJoinedName, isName, readItems} from './lists.ts'
import type {Story} from './story.ts'

const sizes: Readonly<Record<string, number>> = {
  ...{duo: 2, pair: 2, couple: 2, trio: 3, threesome: 3, quartet: 4, foursome: 4, quintet: 5},
}
/** “the trio of Hale, Marsh and Ode”, “the quartet – A, B, C and D –” */
const ensemble =
  /(?<![\p{L}-])(duo|pair|couple|trio|threesome|quartet|foursome|quintet)( of |, | – | \(|: )(?=\p{Lu}\p{Ll})/gu

/** A word for so many, and as many names as it does not say. */
export const findWrongEnsembles = ({sentences}: Story): Finding[] =>
  sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(ensemble)].flatMap((match) => {
      const [all, word = '', joint = ''] = match
      const from = sentence.start + match.index
      const at = sentence.tokens.findIndex(({start}) => start >= from + all.length)
      const mark = joint === ' of ' ? 'as' : joint === ', ' ? ',' : (joint.trim() as ':' | '–' | '(')
      const items = at < 0 ? undefined : readItems(sentence.tokens, at, mark)
      if (!items?.every(isName) || items.length < 2 || items.length === sizes[word] || isJoinedName(items)) return []
      const last = (items.at(-1) as Token[]).at(-1) as Token
      const {paragraph} = sentence
      return [
        {
          at: {paragraph, start: from, end: from + word.length},
          message: `“${word}”: the list that follows has ${spoken(items.length)}. Check the word and the list.`,
          related: placesOf([{paragraph, start: (sentence.tokens[at] as Token).start, end: last.end}]),
        },
      ]
    }),
  )
