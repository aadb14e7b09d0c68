import {type House, hasCapital, isInDictionary, type Language, type Token, type Word} from '../../src/rule-kit/index.ts'
import {addUse, type Form, likeIn, type Term} from './clash.ts'
import {isOfName, type Story} from './story.ts'
import {variants as lines} from './variants.generated.ts'

/** One spelling of a term: its words, the inflection it is, and which of the term's spellings. */
interface Spelling {
  words: readonly string[]
  /** The spellings of the same inflection, in the term's order. */
  row: readonly string[]
  column: number
}

type Role = 'title' | 'verb' | 'noun' | 'program' | 'adverb' | 'conjunction' | 'name'

interface Entry {
  role: Role | undefined
  spellings: Spelling[]
}

const entries: readonly Entry[] = lines.map((line) => {
  const role = / @(\w+)$/.exec(line)
  const rows = line
    .replace(/ @\w+$/, '')
    .split(';')
    .map((row) =>
      row
        .trim()
        .split(/\s+/)
        .map((form) => form.replaceAll('_', ' ')),
    )
  return {
    role: role?.[1] as Role | undefined,
    spellings: rows.flatMap((row) => row.map((form, column) => ({words: form.toLowerCase().split(' '), row, column}))),
  }
})

/** “adviser” and “advisor”, “under way” and “underway”. */
export function* findVariants({types}: Story, {language}: House): Generator<Term> {
  for (const {role, spellings} of entries) {
    const present = spellings.filter(({words}) => words.every((word) => types.has(word)))
    if (new Set(present.map(({column}) => column)).size < 2) continue
    if (role === 'program' && computing.some((word) => types.has(word))) continue
    const forms: Form[] = []
    for (const {words, row, column} of present)
      for (const word of types.get(words[0] as string) ?? []) {
        const last = word.sentence.words[word.index + words.length - 1]
        if (!last || !goOn(word, words) || !isUsed(word, last, role)) continue
        const end = words.length === 1 ? word.start + (words[0] as string).length : last.end
        const span = {paragraph: word.paragraph, start: word.start, end}
        const rewrite = (form: string) => {
          const better = row[Number(form)]
          return better === undefined ? undefined : likeIn(span, better)
        }
        addUse(forms, String(column), {...span, rewrite})
      }
    if (forms.length > 1) yield {forms, ...weigh(spellings, language)}
  }
}

/** Which form the house's dictionary has, and which the most dictionaries have. */
function weigh(spellings: readonly Spelling[], language: Language | undefined) {
  const isIn = ({words}: Spelling, variety: Language) => words.every((word) => isInDictionary(word, variety))
  const row = spellings.filter(({row}) => row === spellings[0]?.row)
  const known = language ? row.filter((one) => isIn(one, language)) : []
  const counts = row.map((one) => varieties.filter((variety) => isIn(one, variety)).length)
  const best = Math.max(...counts)
  const standard = counts.filter((count) => count === best).length === 1 ? String(counts.indexOf(best)) : undefined
  return {preferred: known.length === 1 ? String(known[0]?.column) : undefined, standard}
}

const varieties: readonly Language[] = ['en-US', 'en-GB', 'en-AU', 'en-CA']

/** Where there is talk of these, a “program” is one for a computer, in Britain too. */
const computing = [
  'algorithm',
  'app',
  'apps',
  'code',
  'computer',
  'computers',
  'developer',
  'developers',
  'download',
  'software',
]

const goOn = ({sentence, index}: Word, words: readonly string[]) =>
  words.every((word, i) => {
    const there = sentence.words[index + i]
    return there?.lower.replace(/'s$/, '') === word && (i === 0 || /^\s+$/.test(there.before))
  })

function isUsed(word: Word, last: Word, role: Role | undefined): boolean {
  if (role === 'name') return hasCapital(word.text) && !isWithinName(word)
  if (role === 'title') return hasCapital(word.text) && !isBehindArticle(word) && isBeforeName(last)
  if (isOfName(word)) return false
  const [token] = word.tokens
  if (role === 'verb') return token !== undefined && /^VB[DN]$/.test(token.tag) && token.relation !== 'amod'
  if (role === 'noun' || role === 'program') return token !== undefined && /^NNS?$/.test(token.tag)
  if (role === 'adverb') return last.tokens.every((one) => !isBeforeItsNoun(one))
  if (role === 'conjunction') return token?.pos === 'SCONJ' && token.certainty.tag > 0.8
  // “the underway replenishment”, “the adviser class”
  return last !== word || !/-$/.test(word.before)
}

const isBehindArticle = ({sentence, index}: Word): boolean =>
  /^(?:the|an?)$/.test(sentence.words[index - 1]?.lower ?? '')

/** “Cllr Hale”, “Council Member Ada Roe” */
function isBeforeName({sentence, index}: Word): boolean {
  const name = sentence.words[index + 1]
  return name !== undefined && /^\.? $/.test(name.before) && hasCapital(name.text)
}

/** “an underway refuelling” */
const isBeforeItsNoun = ({relation, head, index}: Token) =>
  /^(?:amod|compound)$/.test(relation) && head !== undefined && head.index > index

/** “Dynamo Kiev”, “chicken Kiev”, “Moslem Brotherhood” */
function isWithinName({sentence, index, text}: Word): boolean {
  const [before, after] = [sentence.words[index - 1], sentence.words[index + 1]]
  const isName = (other: Word | undefined, gap: string | undefined) =>
    other !== undefined && gap === ' ' && hasCapital(other.text) && other.index > 0
  return (
    isName(before, sentence.words[index]?.before) ||
    isName(after, after?.before) ||
    before?.lower === 'chicken' ||
    text === text.toUpperCase()
  )
}
