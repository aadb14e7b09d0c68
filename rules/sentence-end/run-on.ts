import {
  articles,
  coordinators,
  determiners,
  hasSmallStart,
  hasWord,
  modals,
  possessives,
  prepositions,
  primaryAuxiliaries,
  type Reading,
  type Report,
  remember,
  type Sentence,
  subjectPronouns,
  subordinators,
  type Word,
} from '../../src/rule-kit/index.ts'
import {isWrittenSo, opensSecondClause} from './second-clause.ts'
import {titleLeads} from './title-leads.generated.ts'

/** Words that open a sentence and are no part of a name. */
const openers = new Set('He She They We It This These Those There Its Their But The'.split(' '))

/** Words before which unmarked words or a title may stand: “said We go”, “the essay The new frost”. */
const leads = new Set(titleLeads)

/** Somewhere in mid-sentence another sentence begins. */
export function* findRunOn({sentences}: Reading): Generator<Report> {
  for (const sentence of sentences) {
    for (const word of openersIn(sentence)) {
      const last = sentence.words[word.index - 1]
      if (last && isStart(word, last, sentence) && (openers.has(word.text) || !isWrittenSo(word, sentences)))
        yield {
          at: [last, word],
          message: `A sentence seems to end on “${last.text}” without a full stop. Put one in.`,
          expected: [`${last.text}. ${word.text}`],
        }
    }
  }
}

const openersIn = remember(({words}: Sentence) =>
  words.filter(
    (word) => word.before === ' ' && (openers.has(word.text) || (isOpening(word) && opensSecondClause(word))),
  ),
)

/** “Applications”, “Some”: one capital, behind a word that has none. */
const isOpening = ({text, index, sentence}: Word) =>
  index > 4 && /^\p{Lu}\p{Ll}*$/u.test(text) && hasSmallStart(sentence.words[index - 1]?.text ?? '')

/** Words on which no sentence ends. */
const goingOn = [
  articles,
  possessives,
  determiners,
  subjectPronouns,
  primaryAuxiliaries,
  modals,
  prepositions,
  coordinators,
  subordinators,
]

/** “the fanzine Up the Cut”: a common word with a capital follows the small one. */
function opensTitle({index, sentence: {words}}: Word): boolean {
  const [small, noun] = [words[index + 1], words[index + 2]]
  const isSmallWord = [articles, prepositions].some((list) => list.has(small?.lower ?? ''))
  return isSmallWord && noun?.before === ' ' && /^\p{Lu}\p{Ll}/u.test(noun.text) && hasWord(noun.lower)
}

function isStart(word: Word, last: Word, {words, paragraph}: Sentence): boolean {
  if (paragraph.kind !== 'paragraph') return false
  const next = words[word.index + 1]
  // A sentence of its own on both sides; a title would go on with a capital.
  if (last.index < 4 || words.length - word.index < 4 || next?.before !== ' ' || !hasSmallStart(next.text)) return false
  if (!/^\p{Ll}{3,}$/u.test(last.text) || leads.has(last.lower)) return false
  if (goingOn.some((words) => words.has(last.lower)) || opensTitle(word)) return false
  // In copy on religion He and His are written so.
  if (/^H/.test(word.text) && /\b(?:God|Lord|Christ|Jesus|Allah)\b/.test(paragraph.text)) return false
  if (word.quotation !== last.quotation) return false
  return words.some(({text, index}) => index > word.index && hasSmallStart(text))
}
