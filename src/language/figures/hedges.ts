/** Which way a hedge leans: the true figure is near, above or below the one that is written, at most that or at least. */
export type Lean = 'near' | 'nearly' | 'above' | 'below'

export interface Hedge {
  text: string
  /** `near`: “about”, on either side. `nearly`: a little less. `above`: “more than”, “at least”. `below`: “under”, “up to”. */
  lean: Lean
}

const leans: readonly [Lean, RegExp][] = [
  ['nearly', /(?:just (?:under|below|short of)|nearly|almost|close to|not quite|approaching|as good as)$/i],
  [
    'above',
    /(?:(?:well |far |just |slightly |a little )?(?:more|greater|higher) than|(?:well |just |slightly )?(?:over|above)|at least|no (?:fewer|less) than|not less than|upwards? of|in excess of|exceed(?:ed|ing|s)?|a minimum of)$/i,
  ],
  [
    'below',
    /(?:(?:far |well )?(?:less|fewer|lower) than|(?:well )?(?:under|below)|up to|as (?:many|much|few|little|high|low|long) as|at most|no more than|not more than|a maximum of)$/i,
  ],
  [
    'near',
    /(?:about|around|roughly|approximately|some|circa|c\.|ca\.|an estimated|estimated|an average of|average|averaging|on average|something like|perhaps|maybe|possibly|more or less|say|likely|probably|a (?:total )?possible)$/i,
  ],
]

/** The hedge that a text, which stands right before a figure, ends with; `start` is its offset in the text. */
export function findHedgeBefore(text: string): (Hedge & {start: number}) | undefined {
  const before = text.trimEnd()
  for (const [lean, pattern] of leans) {
    const found = pattern.exec(before)
    if (found && !/[\p{L}\p{N}]/u.test(before.charAt(found.index - 1)) && !isOfVerb(before, found.index))
      return {text: found[0], lean, start: found.index}
  }
  return undefined
}

/** “took over five years ago”, “handed over two parcels” */
const isOfVerb = (text: string, at: number): boolean =>
  text.startsWith('over', at) && /(?:take[ns]?|taking|took|hand(?:ed|s|ing)?) $/i.test(text.slice(0, at))

/** The hedge that a text, which stands right behind a figure, begins with. */
export function findHedgeBehind(text: string): Hedge | undefined {
  const found =
    /^(?:(\+|-plus| plus|-odd| or more| and counting| or over)|( or so|-ish)|( or (?:less|fewer)| at most))/i.exec(text)
  if (!found) return undefined
  const lean: Lean = found[1] ? (found[1] === '-odd' ? 'near' : 'above') : found[2] ? 'near' : 'below'
  return {text: found[0].trim(), lean}
}
