import {type Quotation, type Reading, type Report, textAfter, textBefore} from '../../src/rule-kit/index.ts'

const verbs = 'said|says|added|adds|replied|explained|insisted|recalled|warned|argued|asked|wrote'
const rest = String.raw`(?=[.]|,\s["“‘']|\s(?:on|at|during|after|yesterday|today)\s)`

const verbAlone = new RegExp(`^\\s(${verbs})${rest}`)
const pronounAlone = /^\s(he|she|they)(?=\.(?:\s|$))/
const nameAlone = /^\s((?:(?:Mr|Mrs|Ms|Dr)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?)(?=\.\s["“‘'])/u
const told = /^\s((?:he|she|they|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(?:\p{Lu}[\p{L}’'-]+\s?){1,3}?)\s?told)(?=\.(?:\s|$))/u

/** What is left of an attribution: “‘We go,’ said.”, “‘We go,’ he.”, “‘We go,’ Smith.”, “‘We go,’ he told.” */
export function* findHanging({quotations}: Reading): Generator<Report> {
  for (const quotation of quotations) {
    if (!isSpeech(quotation)) continue
    const {close} = quotation
    const after = textAfter(close)
    const at = ([words]: RegExpExecArray) => ({...close, start: close.end + 1, end: close.end + words.length})
    const verb = verbAlone.exec(after)
    if (verb) yield {at: at(verb), message: `“${verb[1]}” has nobody to say it. Name the speaker.`}
    const pronoun = pronounAlone.exec(after) ?? nameAlone.exec(after)
    if (pronoun)
      yield {
        at: at(pronoun),
        message: `“${pronoun[1]}” has no verb behind the quotation. Put one in.`,
        expected: [`${pronoun[1]} said`],
      }
    const teller = told.exec(after)
    if (teller?.[1]) {
      const right = teller[1].replace(/told$/, 'said')
      yield {at: at(teller), message: `“${teller[1]}” does not tell whom. Write “${right}”.`, expected: [right]}
    }
  }
}

/** Whole words of somebody's that open a sentence and end on a comma. */
function isSpeech(quotation: Quotation): quotation is Quotation & {close: NonNullable<Quotation['close']>} {
  const {depth, open, close, stretches} = quotation
  const last = stretches.at(-1)
  if (depth > 0 || !close || !last || !/(?:^|[.!?…]["”’']?\s)$/.test(textBefore(open))) return false
  const text = last.paragraph.text.slice(last.start + 1, close.start)
  return /[,?!]$/.test(text) && text.split(/\s+/).length > 2
}
