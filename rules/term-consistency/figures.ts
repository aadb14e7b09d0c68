import type {Paragraph, Word} from '../../src/rule-kit/index.ts'
import {addUse, type Form, type Term} from './clash.ts'
import type {Story} from './story.ts'

/** “5%” and “5 per cent”, “$5m” and “$5 million”, “10 a.m.” and “10am”, “Rs 5” and “₹5”. */
export function* findFigures(story: Story): Generator<Term> {
  const paragraphs = story.paragraphs.filter(({text}) => /\d/.test(text))
  for (const style of styles) {
    const forms: Form[] = []
    for (const paragraph of paragraphs)
      if (paragraph.text.search(style.sign) >= 0)
        for (const [index, found] of matchesOf(paragraph, style.pattern)) {
          if (story.reading.quotationAt(paragraph, index) || style.isApart?.(paragraph, index)) continue
          const name = style.nameOf(found)
          const span = {paragraph, start: index, end: index + found.length}
          addUse(forms, name, {...span, rewrite: (form) => style.rewrite(found, form)})
        }
    if (forms.length > 1) yield {forms}
  }
  yield* findNumbers(story)
}

/** A matter that a house writes in one way. */
interface Style {
  /** What each of them has; asked first. */
  sign: RegExp
  pattern: RegExp
  nameOf(found: string): string
  rewrite(found: string, form: string): string
  isApart?(paragraph: Paragraph, index: number): boolean
}

const matchesOf = (paragraph: Paragraph, pattern: RegExp): [number, string][] =>
  [...paragraph.text.matchAll(pattern)].map(({index, 0: found}) => [index, found])

const magnitude = (short: string, long: string): Style => ({
  sign: /[$£€]\d/,
  pattern: new RegExp(`[$£€]\\d[\\d.,]*(?:${short}| ?${long})\\b(?!-)`, 'g'),
  nameOf: (found) => (found.endsWith(long) ? ` ${long}` : short),
  rewrite: (found, form) => found.replace(new RegExp(` ?(?:${short}|${long})$`), form),
})

/** “12 crores” among “40 crore” */
function inPlural(noun: string): Style {
  const pattern = new RegExp(`\\b\\d[\\d.,]* ${noun}s?\\b`, 'g')
  return {
    sign: pattern,
    pattern,
    nameOf: (found) => (found.endsWith('s') ? 's' : ''),
    rewrite: (found, form) => found.replace(/s$/, '') + form,
  }
}

/** “20 dollars” among “$30” */
function behindFigure(mark: string, word: string): Style {
  const pattern = new RegExp(
    `(?<![\\p{L}$])[${mark}]\\d[\\d.,]*(?: (?:million|billion))?(?![\\d-])|\\b\\d[\\d.,]*(?: (?:million|billion))? ${word}\\b`,
    'gu',
  )
  return {
    sign: pattern,
    pattern,
    nameOf: (found) => (found.startsWith(mark) ? mark : word),
    rewrite: (found, form) => {
      const amount = found.replace(mark, '').replace(` ${word}`, '')
      return form === mark ? mark + amount : `${amount} ${word}`
    },
  }
}

const styles: readonly Style[] = [
  {
    sign: /%|cent\b/,
    pattern: /\d[\d.,]*(?:%| ?percent\b| per cent\b)/g,
    nameOf: (found) => found.replace(/^[\d., ]+/, ''),
    rewrite: (found, form) => /^[\d.,]+/.exec(found)?.[0] + (form === '%' ? form : ` ${form}`),
    isApart: isInParentheses,
  },
  magnitude('m', 'million'),
  magnitude('bn', 'billion'),
  {
    sign: /\d ?[ap]\.?m\b/i,
    // A station on 740 AM is no time.
    pattern: /\b\d[\d.:]* ?(?:[ap]\.m\.|[ap]m\b)|\b(?:1[0-2]|0?[1-9])(?:[.:]\d\d)? ?[AP]M\b/g,
    nameOf: (found) => found.replace(/^[\d.:]+/, '').replace(/[ap]/i, (letter) => (letter < 'a' ? 'X' : 'x')),
    rewrite: (found, form) =>
      /^[\d.:]+/.exec(found)?.[0] +
      form.replace(/x/i, (place) => {
        const letter = /[ap]/i.exec(found)?.[0] ?? 'a'
        return place === 'X' ? letter.toUpperCase() : letter.toLowerCase()
      }),
  },
  {
    sign: /\d[.:]\d\d ?[ap]\.?m\b/i,
    pattern: /\b\d\d?[.:]\d\d(?= ?(?:[ap]\.m\.|[ap]m\b|[AP]M\b))/g,
    nameOf: (found) => found.replace(/\d/g, ''),
    rewrite: (found, form) => found.replace(/[.:]/, form),
  },
  {
    sign: /(?:₹|\bRs\.?) ?\d/,
    pattern: /(?:₹|\bRs\.?) ?\d(?:[\d.,]*\d)?/g,
    nameOf: (found) => found.replace(/\d.*/, ''),
    rewrite: (found, form) => form + found.replace(/^\D+/, ''),
  },
  inPlural('crore'),
  inPlural('lakh'),
  behindFigure('$', 'dollars'),
  behindFigure('€', 'euros'),
]

/** Figures between brackets have a style of their own. */
function isInParentheses({text}: Paragraph, index: number): boolean {
  const before = text.slice(Math.max(0, index - 80), index)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const numerals = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Measures that houses write in figures, whatever else they spell out. */
const measures = new Set(
  `years months weeks days hours minutes seconds times miles kilometres kilometers metres meters feet inches yards acres
  degrees percent per points goals runs wickets votes pounds dollars euros cents pence grams kilograms litres liters
  tons tonnes gallons knots cups tablespoons teaspoons ounces others`.split(/\s+/),
)

/** “3 boats” and “three boats”. */
function* findNumbers({types}: Story): Generator<Term> {
  const nouns = new Map<string, Form[]>()
  for (const [i, spelled] of numerals.entries())
    for (const [form, text] of [
      ['words', spelled],
      ['figures', String(i + 2)],
    ] as const)
      for (const word of types.get(text) ?? []) {
        const noun = word.sentence.words[word.index + 1]
        if (noun?.before !== ' ' || measures.has(noun.lower) || !/^\p{Ll}{3,}s$/u.test(noun.text)) continue
        if (word.index === 0 || hasNeighbours(word)) continue
        const forms = nouns.get(noun.lower) ?? []
        nouns.set(noun.lower, forms)
        const span = {paragraph: word.paragraph, start: word.start, end: noun.end}
        const rewrite = (name: string) => `${name === 'words' ? spelled : i + 2} ${noun.text}`
        addUse(forms, form, {...span, rewrite})
      }
  for (const forms of nouns.values())
    if (forms.length > 1 && forms.every(({uses}) => uses.every(isCounted))) yield {forms, standard: 'words'}
}

/** Others in the sentence, as in a score or a list: “3 of the 12 boats”. */
const hasNeighbours = ({sentence, index}: Word) =>
  sentence.words.some((word, i) => i !== index && /\d/.test(word.text)) ||
  /[-–—$£€/:.,]$/.test(sentence.words[index]?.before ?? '')

const isCounted = ({paragraph, end}: {paragraph: Paragraph; end: number}) => !/^[-–—]/.test(paragraph.text.slice(end))
