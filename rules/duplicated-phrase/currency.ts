import type {Report, Sentence} from '../../src/rule-kit/index.ts'

const count = '(?: ?(?:hundred|thousand|million|billion|trillion|m|bn|tn|k))?'
const figure = `\\d+(?:,\\d{3})*(?:\\.\\d+)?${count}`

const twice = new RegExp(
  [
    [`\\$${figure}`, 'dollars?'],
    [`£${figure}`, 'pounds?'],
    [`€${figure}`, 'euros?'],
    ['\\d+(?:\\.\\d+)?%', 'per ?cent'],
  ]
    .map(([said, again]) => `(${said})( ${again})(?![\\p{L}\\d‐‑–-])`)
    .join('|'),
  'gu',
)

/** “a $50,000 dollar bond”, “£3m pounds”, “8% percent”: the sign, and its name behind the figure. */
export const findCurrencyTwice = ({paragraph, start, text}: Sentence): Report[] =>
  [...text.matchAll(twice)].map((match) => {
    const [said = '', again = ''] = match.slice(1).filter(Boolean)
    const from = start + match.index + said.length
    return {
      at: {paragraph, start: from, end: from + again.length},
      message: `“${again.trim()}” says once more what “${said}” says. Delete one.`,
      expected: [''],
    }
  })
