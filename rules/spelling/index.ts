import {
  defineRule,
  hasCapital,
  remember,
  type Sentence,
  type Span,
  type Suggestion,
  textOf,
  type Word,
} from '../../src/rule-kit/index.ts'
import {isExplained, isInCompany} from './explanations.ts'
import {knowledgeOf} from './knowledge.ts'
import {findSlipAtOpening} from './openings.ts'
import {findPlausible} from './plausible.ts'
import {findMeant} from './rare.ts'
import {survey} from './story.ts'
import {type Part, partsIn} from './word-parts.ts'

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
    const knowledge = knowledgeOf(house)
    knowledge.learn(reading.sentences)
    const isAbroad = hasForeignNouns(reading.sentences.flatMap((sentence) => knowledge.wrongIn(sentence)))
    for (const sentence of reading.sentences) {
      const wrong = knowledge.wrongIn(sentence)
      if (isInOtherLanguage(wrong.length, sentence.words.length)) continue
      for (const part of wrong) {
        if (isExplained(part, story)) continue
        const suggestions = findPlausible(
          part,
          story,
          house.language,
          isInCompany(part, wrong) || (isAbroad && isNoun(part)),
        )
        if (suggestions.length) report({at: part, ...advise(part, suggestions)})
      }
      for (const {part, meant} of rareIn(sentence))
        if (story.uses.get(part.text) === 1 && !story.names.has(part.text) && !knowledge.isOwn(part.text))
          report({at: part, ...question(part, meant), severity: 'warning'})
      const [word] = sentence.words
      if (!word || knowledge.isRight(word.text) || knowledge.isRight(word.lower)) continue
      const suggestions = findSlipAtOpening(sentence, story)
      if (suggestions.length) report({at: word, ...advise(word, suggestions)})
    }
  },
})

/** “toma”, “the maestra”, and so “the comune” of the same story. */
const hasForeignNouns = (wrong: readonly Part[]) =>
  new Set(wrong.flatMap((part) => (/[aio]$/.test(part.text) && isNoun(part) ? part.text : []))).size > 1

const isNoun = ({word: {tokens}}: Part) => /^NNS?$/.test(tokens[0]?.tag ?? '')

/** Whether so many of a sentence's words are unknown that it is in another language. */
const isInOtherLanguage = (unknown: number, all: number) => unknown >= 4 && unknown > all / 4

/** Rare words, each whole and beside no name, of whose term it may be. */
const rareIn = remember((sentence: Sentence) =>
  partsIn(sentence).flatMap((part) => {
    const meant = part.text === part.word.text ? findMeant(part.text) : undefined
    return meant && !isBesideName(part.word) ? [{part, meant}] : []
  }),
)

const isBesideName = ({index, sentence: {words}}: Word) =>
  [index - 1, index + 1].some((i) => i > 0 && hasCapital(words[i]?.text ?? ''))

function question(place: Span, {word}: Suggestion) {
  return {message: `“${textOf(place)}” is a rare word. Did you mean “${word}”?`, expected: [word]}
}

function advise(place: Span, suggestions: readonly Suggestion[]) {
  // With the apostrophe of the marks about it.
  const isCurly = /[’“”]/.test(place.paragraph.text)
  const expected = suggestions.slice(0, mostSuggestions).map(({word}) => (isCurly ? word.replaceAll("'", '’') : word))
  return {message: `“${textOf(place)}” is not in the dictionary. Did you mean “${expected[0]}”?`, expected}
}
