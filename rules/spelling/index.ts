import {defineRule, type House, type Span, textOf} from '../../src/rule-kit/index.ts'
import {isVariant} from './derivation.ts'
import {isExplained} from './explanations.ts'
import {lexiconOf} from './lexicon.ts'
import {moreWords} from './more-words.generated.ts'
import type {Neighbour} from './neighbours.ts'
import {findSlipAtOpening} from './openings.ts'
import {findPlausible} from './plausible.ts'
import {speech} from './speech.generated.ts'
import {survey} from './story.ts'

const alwaysRight = new Set([...moreWords, ...speech])

/** Replacements offered; the right one is seldom further down. */
const mostSuggestions = 5

/**
 * Stands on retext-spell for what the dictionaries know, and says of the rest only what is surely a slip: a word in
 * lower case that is one stroke from a known one, and that nothing else explains.
 */
export default defineRule({
  id: 'spelling',
  summary: 'A word is misspelt.',
  category: 'spelling',
  severity: 'error',
  defaults: {},

  check(reading, report, _options, house) {
    const [first, ...others] = house.dictionaries ?? []
    if (!first) return
    const lexicon = lexiconOf([first, ...others])
    const ownWords = findOwnWords(house)
    const story = survey(reading)
    // Once for all of a story's words, since each question has to be prepared.
    lexicon.findKnown([...story.uses.keys(), ...reading.words.flatMap(({text, lower}) => [text, lower])])
    // Without a language of the house, any variety is right, also where its dictionary has a gap.
    const isRight = (text: string) =>
      alwaysRight.has(text) || ownWords.has(text) || lexicon.has(text) || (!house.language && isVariant(text, lexicon))
    for (const sentence of reading.sentences) {
      const parts = sentence.words.flatMap((word) => story.parts.get(word) ?? [])
      const unknown = parts.filter(({text, word}) => !isRight(text) && !isRight(word.lower.replace(/[-‐‑]/g, '')))
      for (const part of unknown) {
        if (isExplained(part, unknown, story)) continue
        const neighbours = findPlausible(part, story, lexicon)
        if (neighbours.length) report({at: part, ...advise(part, neighbours)})
      }
      const [word] = sentence.words
      if (!word || isRight(word.text) || isRight(word.lower)) continue
      const neighbours = findSlipAtOpening(sentence, story)
      if (neighbours.length) report({at: word, ...advise(word, neighbours)})
    }
  },
})

function advise(place: Span, neighbours: readonly Neighbour[]) {
  // With the apostrophe of the marks about it.
  const isCurly = /[’“”]/.test(place.paragraph.text)
  const expected = neighbours.slice(0, mostSuggestions).map(({word}) => (isCurly ? word.replaceAll("'", '’') : word))
  return {message: `“${textOf(place)}” is not in the dictionary. Did you mean “${expected[0]}”?`, expected}
}

/** The house's words, and the words of its names and acronyms, each also in the plural. */
function findOwnWords({words = [], names = [], acronyms = []}: House): Set<string> {
  const own = [...words, ...names, ...acronyms].flatMap((entry) => entry.split(/[\s-]+/))
  return new Set(own.flatMap((word) => [word, `${word}s`]))
}
