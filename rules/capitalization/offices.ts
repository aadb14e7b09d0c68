import {
  hasCapital,
  isCapitalized,
  isSmall,
  list,
  type Reading,
  remember,
  type Sentence,
  type Word,
} from '../../src/rule-kit/index.ts'
import {offices} from './offices.generated.ts'
import type {Slip} from './slip.ts'

const known = new Set(offices)
/** Many houses give these a capital for one of those who hold them, and for no other. */
const ofState = new Set(['president', 'chancellor', 'justice', 'secretary', 'minister', 'general', 'chair', 'major'])

interface Use {
  word: Word
  hasCapital: boolean
  /** “the town’s Mayor”: somebody’s, where no house that sets offices small makes an exception. */
  isOwned: boolean
}

/** “The Mayor said she would not sue”, in a story that has “the sheriff” and “the governor” elsewhere. */
export function* findCapitalOffices({sentences}: Reading): Generator<Slip> {
  const all = sentences.flatMap((sentence) => (sentence.paragraph.kind === 'paragraph' ? usesIn(sentence) : []))
  yield* findCapitalEmployers(all)
  const uses = all.filter(({word}) => !employers.has(lemmaOfUse(word)))
  const capital = uses.filter((use) => use.hasCapital)
  const [use] = capital
  // Two are a habit.
  if (!use || capital.length > 1 || use.word.quotation) return
  const {word} = use
  // “whom teammates call the Mayor”
  if (/^(?:call|calls|called|dubbed|nicknamed)$/.test(word.sentence.words[word.index - 2]?.lower ?? '')) return
  const small = uses.filter(
    (other) => !other.hasCapital && !other.isOwned && (!ofState.has(word.lower) || other.word.lower === word.lower),
  )
  // Where the story has the same office small, that is reason enough, and told elsewhere.
  const isSmallToo = sentences.some(({words}) => words.some(({text}) => text === word.lower))
  const isPlain = (use.isOwned && !ofState.has(word.lower) && !isSmallToo) || isShortened(word, sentences)
  const isKnownSmall = isSmallToo && !use.isOwned && (!ofState.has(word.lower) || word.lower === 'minister')
  if (!isPlain && !isKnownSmall && small.length < (ofState.has(word.lower) ? 2 : 1)) return
  const why = small.length ? ', and such have no capital elsewhere in this story' : ' and has no capital'
  yield {
    at: word,
    expected: [word.lower],
    message: `“${word.text}” is an office without a name${why}. Write “${word.lower}”.`,
    severity: 'warning',
  }
}

/** “the Governor”, in a story that has “Gov. Ruth Hale”: who shortens titles before names sets them small elsewhere. */
const isShortened = ({lower}: Word, sentences: readonly Sentence[]): boolean =>
  shortened.has(lower) &&
  sentences.some(({words}) =>
    words.some(
      ({text, index}) => text.replace(/\.$/, '') === shortened.get(lower) && hasCapital(words[index + 1]?.text ?? ''),
    ),
  )

const shortened = new Map([
  ['governor', 'Gov'],
  ['senator', 'Sen'],
  ['congressman', 'Rep'],
  ['congresswoman', 'Rep'],
  ['lieutenant', 'Lt'],
  ['sergeant', 'Sgt'],
  ['captain', 'Capt'],
  ['colonel', 'Col'],
  ['detective', 'Det'],
])

/** Whom people work for, which contracts and house papers set with a capital, and news does not. */
const employers = list('company firm department college school club hospital union bank university agency')

const lemmaOfUse = ({lower}: Word) => lower.replace(/['’]s$/, '')

/** “the Company said”, in a story that has “the company” elsewhere. */
function* findCapitalEmployers(uses: readonly Use[]): Generator<Slip> {
  for (const name of employers) {
    const own = uses.filter(({word}) => lemmaOfUse(word) === name)
    const [use, another] = own.filter(({hasCapital}) => hasCapital)
    if (!use || another || use.word.quotation || !own.some(({hasCapital, word}) => !hasCapital && !word.quotation))
      continue
    const {word} = use
    yield {
      at: word,
      expected: [word.lower],
      message: `“${word.text}” stands without its capital elsewhere in this story. Write “${word.lower}”.`,
      severity: 'warning',
    }
  }
}

/** “the county Sheriff”: what is half small is no title. */
const isSmallOffice = ({text, before}: Word, article: Word | undefined) =>
  article?.lower === 'the' && before === ' ' && areas.has(text)
const areas = list(
  'borough city club college company council county district parish school state town university village',
)

/** Offices alone behind “the” or an owner. */
const usesIn = remember(({words}: Sentence) =>
  words.flatMap((word, i): Use[] => {
    const lower = word.lower.replace(/'s$/, '')
    const before = words[i - 1]
    if (!(known.has(lower) || employers.has(lower)) || word.before !== ' ') return []
    const isOwned = before !== undefined && (/^\p{Ll}+['’]s$/u.test(before.text) || isSmallOffice(before, words[i - 2]))
    if (before?.lower !== 'the' && !isOwned) return []
    const text = word.text.replace(/['’]s$/, '')
    if (isSmall(text)) return [{word, hasCapital: false, isOwned}]
    return isCapitalized(text) && standsAlone(word, words) ? [{word, hasCapital: true, isOwned}] : []
  }),
)

/** Neither a name nor what the office is of goes on from it: “the Mayor of London”, “the Judge Advocate”. */
function standsAlone({index, text}: Word, words: readonly Word[]): boolean {
  const [article, next] = [words[index - 1] as Word, words[index + 1]]
  const last = words[index - 2]
  if (article.lower === 'the' && last && hasCapital(last.text) && article.before === ' ' && last.index > 0) return false
  if (!next) return true
  if (next.before === ' ' && (hasCapital(next.text) || /^(?:of|for|in|and|or|to|general|vs?|versus)$/.test(next.lower)))
    return false
  if (/['’]s$/.test(text)) return true
  // “the Commissioner on Indian Affairs”; but “the Mayor on Friday”
  const behind = words[index + 2]
  if (next.tokens[0]?.tag === 'IN' && behind && hasCapital(behind.text) && !/day$/.test(behind.text)) return false
  return next.before !== ' '
    ? /^[,;:]|^\s?[–—]/.test(next.before)
    : /^(?:VB[DZP]|MD|RB|IN|WP)$/.test(next.tokens[0]?.tag ?? '')
}
