import {defineRule, type House, hasWord, type Span, type Suggestion, textOf} from '../../src/rule-kit/index.ts'
import {isExplained, isInCompany} from './explanations.ts'
import {findSlipAtOpening} from './openings.ts'
import {findPlausible} from './plausible.ts'
import {speech} from './speech.generated.ts'
import {survey} from './story.ts'
import {findUnknown} from './unknown.ts'

const spoken = new Set(speech)

/** Replacements offered; the right one is seldom further down. */
const mostSuggestions = 5

/**
 * Stands on retext-spell for what is unknown, and says of that only what is surely a slip: a word in lower case that is
 * one stroke from a known one, and that nothing else explains.
 */
export default defineRule({
  id: 'spelling',
  summary: 'A word is misspelt.',
  category: 'spelling',
  severity: 'error',
  defaults: {},

  check(reading, report, _options, house) {
    const story = survey(reading)
    const unknown = findUnknown(
      [...story.uses.keys(), ...reading.words.flatMap(({text, lower}) => [text, lower, withoutHyphens(lower)])],
      createKnowledge(house),
    )
    const isRight = (text: string) => !unknown.has(text)
    for (const sentence of reading.sentences) {
      const parts = sentence.words.flatMap((word) => story.parts.get(word) ?? [])
      const wrong = parts.filter(({text, word}) => !isRight(text) && !isRight(withoutHyphens(word.lower)))
      if (isInOtherLanguage(wrong.length, sentence.words.length)) continue
      for (const part of wrong) {
        if (isExplained(part, story)) continue
        const suggestions = findPlausible(part, story, house.language, isInCompany(part, wrong))
        if (suggestions.length) report({at: part, ...advise(part, suggestions)})
      }
      const [word] = sentence.words
      if (!word || isRight(word.text) || isRight(word.lower)) continue
      const suggestions = findSlipAtOpening(sentence, story)
      if (suggestions.length) report({at: word, ...advise(word, suggestions)})
    }
  },
})

/** Whether a word is right: the lexicon has it, or the house, or it is heard. Without a language, any variety is right. */
function createKnowledge(house: House): (word: string) => boolean {
  const own = findOwnWords(house)
  return (word) => own.has(word) || spoken.has(word) || hasWord(word, house.language)
}

/** The house's words, and the words of its names and acronyms, each also in the plural. */
function findOwnWords({words = [], names = [], acronyms = []}: House): Set<string> {
  const own = [...words, ...names, ...acronyms].flatMap((entry) => entry.split(/[\s-]+/))
  return new Set(own.flatMap((word) => [word, `${word}s`]))
}

/** Whether so many of a sentence's words are unknown that it is in another language. */
const isInOtherLanguage = (unknown: number, all: number) => unknown >= 4 && unknown > all / 4

const withoutHyphens = (word: string) => word.replace(/[-‐‑]/g, '')

function advise(place: Span, suggestions: readonly Suggestion[]) {
  // With the apostrophe of the marks about it.
  const isCurly = /[’“”]/.test(place.paragraph.text)
  const expected = suggestions.slice(0, mostSuggestions).map(({word}) => (isCurly ? word.replaceAll("'", '’') : word))
  return {message: `“${textOf(place)}” is not in the dictionary. Did you mean “${expected[0]}”?`, expected}
}
