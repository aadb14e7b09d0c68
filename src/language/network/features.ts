/**
 * What the network sees of a form: the whole of it, its endings, its beginning and its shape. Training and reading share
 * this file, so that both see the same.
 */

/** The kinds of features, in the order of the network's input. @public Training reads it. */
export const featureKinds = ['word', 'ending4', 'ending3', 'ending2', 'beginning', 'shape'] as const

/** Titles as British copy writes them, of which treebanks have few, and rarer ones, each as the common one that it is like. */
const titles = new Map([
  ...['Mr', 'Mrs', 'Ms', 'Dr', 'St', 'Jr'].map((title) => [title, `${title}.`] as const),
  ...['Capt', 'Col', 'Cpl', 'Gen', 'Gov', 'Lt', 'Maj', 'Prof', 'Rep', 'Rev', 'Sen', 'Sgt', 'Supt'].flatMap((title) =>
    [title, `${title}.`].map((written) => [written, 'Dr.'] as const),
  ),
])

/** The features of a form, in the order of {@link featureKinds}; an empty string where it is too short to have one. */
export function featuresOfForm(form: string): string[] {
  const written = titles.get(form) ?? form.replace(/[‘’‛`]/g, "'").replace(/[“”„‟«»]/g, '"')
  const word = written.toLowerCase().replace(/\p{Nd}/gu, '0')
  return [
    word,
    word.length > 4 ? word.slice(-4) : '',
    word.length > 3 ? word.slice(-3) : '',
    word.length > 2 ? word.slice(-2) : '',
    word.length > 3 ? word.slice(0, 3) : '',
    shapeOf(written),
  ]
}

/** Capitals as X, small letters as x, digits as 0, runs of more than two cut to two: “McDonald’s” is `XxXxx'x`. */
function shapeOf(text: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of text) {
    const sign = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{Nd}/u.test(character)
          ? '0'
          : character
    run = sign === last ? run + 1 : 1
    last = sign
    if (run <= 2) shape += sign
    if (shape.length >= 8) break
  }
  return shape
}
