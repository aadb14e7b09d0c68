import {type Mark, type Quotation, textBefore} from '../../src/rule-kit/index.ts'

/** A quotation that is closed. */
export type Closed = Quotation & {close: Mark}

/** Whole words of somebody's that open a sentence and end as if their attribution followed. */
export function isSpeech(quotation: Quotation): quotation is Closed {
  const {depth, open, close, stretches} = quotation
  const last = stretches.at(-1)
  if (depth > 0 || !close || !last || !/(?:^|[.!?…]["”’']?\s)$/.test(textBefore(open))) return false
  const text = last.paragraph.text.slice(last.start + 1, close.start)
  return /[,?!]$/.test(text) && text.split(/\s+/).length > 2
}

/** Somebody's name, with Mr or Ms before it. */
export const namePattern = String.raw`(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}`
