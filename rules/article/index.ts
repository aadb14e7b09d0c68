import {
  compilePatterns,
  defineRule,
  hasCapital,
  type Reading,
  type Report,
  remember,
  type Sentence,
  type Span,
  soundOf,
  spanOf,
  type Token,
  textOf,
} from '../../src/rule-kit/index.ts'
import {findLostThe} from './definite.ts'
import {findDescribed} from './described.ts'
import {frames} from './frames.generated.ts'
import {articlesOf, findMissed, isBehindNumeral} from './missed.ts'
import {findBareName} from './names.ts'
import {findLostArticles} from './needs.ts'
import {findNeverBare} from './never-bare.ts'
import {nounPhraseOf} from './phrase.ts'
import {findLostAfterSuch} from './such.ts'
import {superfluous} from './superfluous.generated.ts'
import {findBareSuperlative} from './superlative.ts'

const phrases = compilePatterns(frames, superfluous)

/** “According to indictment”, “could not agree on joint statement”, “in United States”, “the most of the roads”. */
export default defineRule({
  id: 'article',
  summary: 'An article is missing, or stands where none may.',
  category: 'grammar',
  severity: 'error',
  quotations: 'skip',
  headings: 'skip',
  defaults: {},

  check(reading, report) {
    const taken = new Set<string>()
    const reportOnce = (found: Report & {at: Span}) => {
      const place = `${found.at.paragraph.index} ${found.at.start}`
      if (!taken.has(place)) report(found)
      taken.add(place)
    }
    for (const sentence of reading.sentences)
      for (const {at, message, expected} of phrasesIn(sentence)) reportOnce({at, message, expected})
    for (const sentence of reading.sentences)
      for (const token of bareIn(sentence)) {
        const found = (isNamed(token, reading) ? undefined : describeBare(token)) ?? describeDefinite(token)
        if (found) reportOnce(found)
      }
  },
})

/** A sentence of running copy, and no headline, caption or line of a list. */
const isCopy = ({words, after, paragraph}: Sentence) =>
  paragraph.kind === 'paragraph' && words.length > 4 && /^[.?!]/.test(after)

/** Lines below a headline save their articles as it does, and end without a mark. */
const phrasesIn = remember((sentence: Sentence) =>
  /^[.?!…:;,]/.test(sentence.after.replace(/^[)”’"]+/, '')) ? phrases.find(sentence) : [],
)

/** Tokens of which there is something to say, unless they are names elsewhere in the story. */
const bareIn = remember((sentence: Sentence) =>
  isCopy(sentence)
    ? sentence.tokens.filter((token) => isFree(token) && (describeBare(token) ?? describeDefinite(token)))
    : [],
)

const isFree = ({index, sentence: {tokens}}: Token): boolean => {
  const before = tokens[index - 1]
  return !before || !isBehindNumeral(before)
}

/** Whether a word has a capital within a sentence, too: “Angle” is somebody’s name. */
const isNamed = ({text}: Token, {words}: Reading): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && words.some((word) => word.text === text && word.index > 0)

/** How much must be amiss where a noun that others count stands bare: measured on right copy. */
const leastSuspicion = 0.57

function describeBare(noun: Token): (Report & {at: Span}) | undefined {
  const phrase = nounPhraseOf(noun)
  const articles = phrase ? findLostArticles(phrase) : []
  return phrase && articles.length ? {...describe(spanOf(phrase.first, noun), articles), leastSuspicion} : undefined
}

function describeDefinite(token: Token): (Report & {at: Span}) | undefined {
  const such = findLostAfterSuch(token)
  if (such)
    return {
      at: such.at,
      message: `“${such.at.text}”: an article is missing behind it. Write “${such.right}”.`,
      expected: [such.right],
    }
  const bare = findNeverBare(token) ?? findDescribed(token)
  if (bare) return {...describe(spanOf(bare.first, bare.last), [bare.article]), leastSuspicion}
  const found = findBareName(token) ?? findLostThe(token) ?? findBareSuperlative(token)
  if (found) return describe(spanOf(...found), ['the'])
  const missed = findMissed(token)
  return missed && {...describe(spanOf(missed.first, missed.noun), articlesOf(missed)), leastSuspicion}
}

function describe(at: Span, articles: readonly ('a' | 'the')[]): Report & {at: Span} {
  const bare = textOf(at)
  const isOpening = hasCapital(bare) && articles.length > 1
  const expected = articles.map((article) => {
    const word = article === 'a' && soundOf(bare) === 'vowel' ? 'an' : article
    return isOpening
      ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`
      : `${word} ${bare}`
  })
  return {at, message: `“${bare}”: an article is missing. Write “${expected.join('” or “')}”.`, expected}
}
