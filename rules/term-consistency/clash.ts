import {type House, type Language, type Span, textOf, type Word} from '../../src/rule-kit/index.ts'
import type {Story} from './story.ts'

/** One way of writing a term, with the places that have it, in the order of the story. */
export interface Form {
  name: string
  uses: Use[]
}

export interface Use extends Span {
  /** The first of its words. */
  word?: Word
  /** What to write here instead, if the form of that name is to prevail. */
  rewrite(form: string): string | undefined
}

/** One term written in several ways. */
export interface Term {
  forms: Form[]
  /** The form that the house, or the rest of the story, asks for. Default: the most frequent. */
  preferred?: string | undefined
  /** The form that most would write, where two are as frequent. Default: the first. */
  standard?: string | undefined
}

/** A form that gives way, and the one it gives way to. */
export interface Clash {
  odd: Form
  usual: Form
}

export type Finder = (story: Story, house: House) => Iterable<Term>

/** One clash for each form that gives way. */
export function clashesOf({forms, preferred, standard}: Term): Clash[] {
  const used = forms.filter(({uses}) => uses.length).map(({name, uses}) => ({name, uses: [...uses].sort(compare)}))
  const isFirst = (a: Form, b: Form, name: string | undefined) => Number(b.name === name) - Number(a.name === name)
  const [best] = [...used].sort(
    (a, b) =>
      isFirst(a, b, preferred) ||
      b.uses.length - a.uses.length ||
      isFirst(a, b, standard) ||
      compare(a.uses[0] as Use, b.uses[0] as Use),
  )
  return best ? used.filter((form) => form !== best).map((odd) => ({odd, usual: best})) : []
}

/** Which of two places comes first in the story. */
export const compare = (a: Span, b: Span): number => a.paragraph.index - b.paragraph.index || a.start - b.start

/** Adds a use to the form of a name. */
export function addUse(forms: Form[], name: string, use: Use): void {
  const form = forms.find((one) => one.name === name)
  if (form) form.uses.push(use)
  else forms.push({name, uses: [use]})
}

/** With the capitals of what stands there. */
export function likeIn(span: Span, words: string): string {
  const text = textOf(span)
  if (text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()) return words.toUpperCase()
  return /^\p{Lu}/u.test(text) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

/** Whether a language of the house is British in its spelling. */
export const isBritish = (language: Language | undefined) => language === 'en-GB' || language === 'en-AU'
