import {type House, hasCapital, type Language, type Word} from '../../src/rule-kit/index.ts'
import {addUse, type Form, isBritish, type Term} from './clash.ts'
import type {Story} from './story.ts'

/** “U.S.” and “US”, “Mr.” and “Mr”, “10 a.m.” and “10am”. */
export function* findPoints(story: Story, {language}: House): Generator<Term> {
  yield* findAcronyms(story, language)
  yield* findTitles(story, language)
}

const pattern = /^(?:\p{L}{1,2}\.){2,4}$/u

function* findAcronyms({types}: Story, language: Language | undefined): Generator<Term> {
  for (const [pointed, words] of types) {
    if (!pointed.includes('.') || !pattern.test(pointed) || /^[ap]\.m\.$|^[ei]\.[eg]\.$/.test(pointed)) continue
    const plain = pointed.replaceAll('.', '')
    const forms: Form[] = []
    for (const [form, uses] of [
      ['points', words],
      ['plain', types.get(plain) ?? []],
    ] as const)
      for (const word of uses) {
        if (!isAcronym(word) || isWithinName(word)) continue
        const text = form === 'points' ? word.text.slice(0, pointed.length) : word.text.slice(0, plain.length)
        const span = {paragraph: word.paragraph, start: word.start, end: word.start + text.length}
        const letters = text.replaceAll('.', '')
        const stops = withStops(letters, pointed)
        addUse(forms, form, {...span, rewrite: (name) => (name === 'points' ? stops : letters + closing(word, form))})
      }
    if (forms.length > 1) yield {forms, ...(isBritish(language) && {standard: 'plain'})}
  }
}

/** “PhD” after the pattern of “ph.d.” */
function withStops(letters: string, pattern: string): string {
  let at = 0
  return pattern.replace(/\p{L}/gu, () => letters[at++] ?? '')
}

/** The stop that ends a sentence as well stays. */
const closing = ({sentence, index}: Word, form: string) =>
  form === 'points' && index === sentence.words.length - 1 && !/[.?!]/.test(sentence.after) ? '.' : ''

/** In capitals, and nothing about it shouts: “us” is a pronoun. */
function isAcronym({text, sentence, lower}: Word): boolean {
  const letters = text.replace(/['’]s$/, '').replaceAll('.', '')
  if (letters.length > 3 || !/^\p{Lu}/u.test(letters) || !/\p{Lu}$/u.test(letters)) return false
  if (lower.replaceAll('.', '') === 'no') return false
  return sentence.words.some((word) => /^\p{Ll}{3,}$/u.test(word.text))
}

/** “the U.S. Open”, “Bank of the US”, “J.K. Rowling” */
function isWithinName({sentence, index, text}: Word): boolean {
  const [before, after] = [sentence.words[index - 1], sentence.words[index + 1]]
  if (after && /^ ?$/.test(after.before) && (hasCapital(after.text) || /^\d/.test(after.text)))
    return !/['’]s$/.test(text)
  return before !== undefined && sentence.words[index]?.before === ' ' && hasCapital(before.text) && before.index > 0
}

const titles = ['mr', 'mrs', 'ms', 'dr']

function* findTitles({types}: Story, language: Language | undefined): Generator<Term> {
  for (const title of titles) {
    const forms: Form[] = []
    for (const form of [title, `${title}.`])
      for (const word of types.get(form) ?? []) {
        const next = word.sentence.words[word.index + 1]
        if (!hasCapital(word.text) || !next || !/^\.?[ \u00A0]$/.test(next.before) || !hasCapital(next.text)) continue
        const isPointed = next.before.startsWith('.') || form.endsWith('.')
        const bare = word.text.replace(/\.$/, '')
        const end = word.start + bare.length + (isPointed ? 1 : 0)
        const span = {paragraph: word.paragraph, start: word.start, end}
        addUse(forms, isPointed ? '.' : '', {...span, rewrite: (name) => bare + name})
      }
    if (forms.length > 1) yield {forms, ...(language && {standard: isBritish(language) ? '' : '.'})}
  }
}
