import {hasCapital, isOfCalendar, type Token, type Word} from '../../src/rule-kit/index.ts'
import {capitals} from './capitals.generated.ts'
import {addUse, type Form, type Term} from './clash.ts'
import type {Story} from './story.ts'

/** What needs no article to be compared. */
const bare = new Set(['internet'])

/** “the Government” and “the government”, “the Internet” and “the internet”. */
export function* findCapitals({types}: Story): Generator<Term> {
  for (const term of capitals) {
    const parts = term.split(' ')
    const uses = types.get(parts[0] as string) ?? []
    if (!uses.some(({text}) => hasCapital(text)) || uses.every(({text}) => hasCapital(text))) continue
    const forms: Form[] = []
    for (const word of uses) {
      const words = parts.map((_, i) => word.sentence.words[word.index + i])
      if (!words.every((one, i) => one !== undefined && bareOf(one) === parts[i])) continue
      const last = words.at(-1) as Word
      if (!isGeneric(word, last, bare.has(term))) continue
      const isCapital = words.every((one) => one && hasCapital(one.text))
      if (!isCapital && words.some((one) => one && hasCapital(one.text))) continue
      const span = {paragraph: word.paragraph, start: word.start, end: last.start + (parts.at(-1) as string).length}
      const capital = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ')
      addUse(forms, isCapital ? 'capital' : 'small', {
        ...span,
        rewrite: (form) => (form === 'capital' ? capital : term),
      })
    }
    if (forms.length > 1) yield {forms, standard: 'small'}
  }
}

const bareOf = ({lower}: Word) => lower.replace(/'s$/, '')

/** In mid-sentence, behind the article alone, with nothing behind that says which one. */
function isGeneric(first: Word, last: Word, isBare: boolean): boolean {
  const {sentence, index, before} = first
  const article = sentence.words[index - 1]
  if (!article || before !== ' ' || (hasCapital(article.text) && article.lower !== 'the')) return false
  if (!isBare && article.lower !== 'the') return false
  // “the Committee to Re-elect the President”, “the Executive Office of the President”
  const leads = sentence.words.slice(Math.max(0, article.index - 2), article.index)
  if (leads.some((lead) => lead.index > 0 && hasCapital(lead.text) && !isOfCalendar(lead))) return false
  const next = sentence.words[last.index + 1]
  if (
    next &&
    /^[ -]$/.test(next.before) &&
    (hasCapital(next.text) || /^(?:of|for|and|or|-?elect|general)$/.test(next.lower))
  )
    return false
  // “the Government in the Sunshine Act”
  if (
    next &&
    /^(?:in|on)$/.test(next.lower) &&
    sentence.words.slice(next.index + 1, next.index + 3).some((one) => hasCapital(one.text))
  )
    return false
  if (/^[-‐‑/]/.test(last.paragraph.text.slice(last.end))) return false
  if (isBare) return true
  const token = last.tokens[0]
  return token !== undefined && !isModifier(token)
}

/** “the government spokesman” */
const isModifier = ({head, index, relation}: Token) =>
  head !== undefined && head.index > index && /^(?:compound|amod|nmod)$/.test(relation)
