import {
  articles,
  coordinators,
  defineRule,
  determiners,
  levelOf,
  modals,
  objectPronouns,
  possessives,
  prepositions,
  primaryAuxiliaries,
  type Sentence,
  soundOf,
  subjectPronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'

/** “a” and “an” by the sound that follows. */
export default defineRule({
  id: 'indefinite-article',
  summary: '“a” stands before a vowel sound, or “an” before a consonant.',
  category: 'grammar',
  severity: 'error',
  fix: 'safe',
  defaults: {},

  checkParagraph(reading, report) {
    for (const sentence of reading.sentences) {
      if (isInCapitals(sentence) || isForeign(sentence)) continue
      sentence.words.forEach((article, i) => {
        const next = sentence.words[i + 1]
        if (!next || !isArticle(article) || !isReadWith(article, next)) return
        if (isInRand(next)) return
        const word = readingUnit(next)
        const sound = soundOf(word)
        const right = sound === 'vowel' ? 'an' : 'a'
        if (!sound || article.lower === right || isName(article, next) || isOldFashioned(article, next)) return
        const begins = sound === 'vowel' ? 'a vowel sound' : 'a consonant sound'
        const expected = article.text.startsWith('A') ? right.replace('a', 'A') : right
        const money = /\p{Sc}$/u.exec(next.before)?.[0] ?? ''
        report({
          at: [article],
          message: `“${article.text} ${money}${word}”: “${word}” begins with ${begins}. Write “${expected}”.`,
          expected: [expected],
          // An “an” may also be what is left of “and” or “any”.
          fix: article.lower === 'an' ? 'suggest' : 'safe',
        })
      })
    }
  },
})

/** The word, or the whole number: “11,000” is two words to the reading. */
function readingUnit({text, start, sentence}: Word): string {
  const rest = sentence.text.slice(start - sentence.start)
  return /^\d+(?:,\d{3})+/.exec(rest)?.[0] ?? text
}

/** “a R900 float”, “a R3 800 load”, “a N5,000 fine”, “a RM40m loan”: some read the letter, some rand, naira or ringgit. */
const isInRand = ({start, sentence}: Word): boolean =>
  /^(?:RM?|N)\s?(?:\d{3,}|\d+(?:[.,]\d|[\s\u00a0\u202f](?:\d{3}\b|[mb]illion)|-[mb]illion|(?:m|bn|k|tn)\b))/.test(
    sentence.text.slice(start - sentence.start),
  )

const isInCapitals = ({text}: Sentence) => !/\p{Ll}/u.test(text)

/** Words without one of which hardly an English sentence of some length gets by. */
const commonest = new Set(
  'the of to and in is for that on with was he she it at by from as are have has had his not'.split(' '),
)

const isForeign = ({words}: Sentence) => words.length > 8 && !words.some(({lower}) => commonest.has(lower))

/** What may follow the letter “a” and an article that is left over, but hardly an article that is meant. */
const endsNounPhrase = new Set([
  ...articles,
  ...possessives,
  ...prepositions,
  ...coordinators,
  ...subordinators,
  ...subjectPronouns,
  ...objectPronouns,
  ...primaryAuxiliaries,
  ...modals,
  ...determiners,
])
for (const adjective of ['above', 'inside', 'outside', 'opposite', 'little', 'few', 'much', 'more', 'most', 'such'])
  endsNounPhrase.delete(adjective)

/** “the letter a”, “option a”: there “a” is a name. */
const namesLetter = new Set(['letter', 'vowel', 'sound', 'note', 'option', 'item', 'section', 'paragraph', 'clause'])

/** Not the “A” of “vitamin A”, nor the “An” of a name. */
function isArticle({text, lower, index, before, sentence}: Word): boolean {
  if (lower !== 'a' && lower !== 'an') return false
  if (/^[A-Z]/.test(text) && index > 0 && !/["“‘:]\s*$/.test(before)) return false
  const previous = sentence.words[index - 1]
  // “Shi‘a Islam”: the end of a word
  if (previous && !/[\s—–]/.test(before)) return false
  return text !== 'AN' && !(previous && namesLetter.has(previous.lower))
}

/** “An Garda Síochána”, “An Lushan”: a sentence that begins so may begin with a name. */
const isName = (article: Word, next: Word) =>
  (article.text === 'An' && /^\p{Lu}\p{Ll}/u.test(next.text)) || isWithinName(article, next)

/** “Fergus Mac an Bhaird”, “Loch an Eilein”: between a name and what is no word of English; not “gave Ruiz an Ukrainian prize” */
function isWithinName({index, before, sentence: {words}}: Word, {text, lower}: Word): boolean {
  const previous = words[index - 1]?.text ?? ''
  return (
    before === ' ' &&
    /^\p{Lu}[\p{L}’'-]+$/u.test(previous) &&
    /^\p{Ll}{0,2}-?\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(text) &&
    Math.max(levelOf(text), levelOf(lower)) === 0
  )
}

/** “such an one” */
const isOldFashioned = ({index, sentence}: Word, next: Word) =>
  next.lower === 'one' && sentence.words[index - 1]?.lower === 'such'

/** Whether an article is read together with the next word: over spaces, opening marks and a sign of money. */
function isReadWith(article: Word, next: Word): boolean {
  if (next.opaque || endsNounPhrase.has(next.lower)) return false
  const money = /^\s+["“‘([]*\p{Sc}$/u.test(next.before)
  if (money) return /^\d/.test(next.text)
  if (/^\s+["“([]*$/.test(next.before)) return true
  // “a 'orrible man”: in dialect the apostrophe stands for an h.
  return (
    /^\s+[‘']$/.test(next.before) &&
    /\p{L}['’](?!\p{L})/u.test(article.sentence.text.slice(next.end - article.sentence.start - 1))
  )
}
