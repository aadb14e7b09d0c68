import {
  type Attribution,
  matchCase,
  type Quotation,
  type Reading,
  type Report,
  type Sentence,
  type Span,
  type Speaker,
  type Token,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'

/** An attribution on both sides: “Smith said: ‘We go,’ he said”, “According to police, he fled, police said”. */
export function* findRepeated(reading: Reading): Generator<Report> {
  // In the order of quotations: of one, the attribution before it and the one behind it.
  for (const [i, after] of reading.attributions.entries()) {
    const before = reading.attributions[i - 1]
    if (before?.quotation === after.quotation && isDirect(before) && isClosing(after) && isOneSpeaker(before, after))
      yield describe(before, after)
  }
  for (const sentence of reading.sentences) {
    yield* findAccording(sentence)
    yield* findSaidAgain(sentence)
  }
}

const subordinating = /^(?:after|as|how|if|that|what|when|where|whether|which|while|who|whose|why)$/

/** Opens the quotation itself: “said:”, “told reporters,”; “According to the coach,”. */
function isDirect({verb, quotation: {open}}: Attribution): boolean {
  const between = open.paragraph.text.slice(verb.end, open.start)
  if (verb.lower === 'according') return /^ to (?:(?:Mr|Mrs|Ms|Dr)\. )?[^,.;:]{2,50}, $/.test(between)
  const words = verb.sentence.tokens.slice(Math.max(0, verb.index - 4), verb.index)
  if (words.some(({lower}) => subordinating.test(lower))) return false
  // “adding ‘We go,’ he said”, “said in court that ‘we go,’ he said”
  if (/^(?:(?:\s\p{Ll}+){0,4}\sthat)?\s$/u.test(between)) return true
  return /^(?:\s(?:me|us|him|her|them|reporters|journalists|the \p{Ll}+))?[,:]\s$/u.test(between)
}

/** Stands right behind the quotation, and ends its sentence: “,” he said.” */
function isClosing({verb, speaker, quotation}: Attribution): boolean {
  const {close, stretches} = quotation
  if (!close || !speaker || speaker.span.paragraph !== close.paragraph) return false
  const last = stretches.at(-1)
  const {text} = close.paragraph
  const end = Math.max(verb.end, speaker.span.end)
  const words = text.slice(close.end, end)
  return (
    last !== undefined &&
    /[,?!]$/.test(text.slice(last.start, close.start)) &&
    words.trim().split(/\s+/).length <= 4 &&
    !/[,;:]/.test(words) &&
    /^(?:[.](?:\s|$)|\s(?:on|in|at|during|after|yesterday|today)\s)/.test(textAfter({paragraph: close.paragraph, end}))
  )
}

/** The same words, the same person, or a pronoun for who has just been named. */
function isOneSpeaker({speaker: one, verb}: Attribution, {speaker: other}: Attribution): boolean {
  if (!one || !other) return false
  if (areOne(one, other)) return true
  return isPronoun(other.span) && !isPronoun(one.span) && isTeller(one, verb)
}

const isPronoun = (span: Span) => /^(?:he|she|they|it|I|we)$/i.test(textOf(span))

/** Who can be meant by the “he” that follows, and hardly tells what another said: not “his coach told him”, “people said”. */
function isTeller({span, entity}: Speaker, verb: Token): boolean {
  const phrase = textOf(span)
  if (
    /^(?:my|our|his|her|their|its)\s|^(?:every|some|any|no)(?:one|body)$|^(?:people|many|others|some)(?!\p{L})/iu.test(
      phrase,
    )
  )
    return false
  const {paragraph, end} = verb
  if (/^\s(?:me|us|him|her|them)(?!\p{L})/u.test(paragraph.text.slice(end, end + 8))) return false
  if (/(?:always|often|once|never|used to|sometimes)\s$/.test(textBefore(verb))) return false
  return entity?.kind === 'person' || (person.test(phrase) && !writing.test(phrase))
}

const writing =
  /(?:letter|paper|poster|banner|order|sticker|flyer|folder|statement|document|advertisement|comment|amendment|testament|agreement|flier|counter|computer|printer)$/

/** Nouns of people; a sign and a letter speak, too, and “he” tells what they say. */
const person =
  /(?:\p{L}{2}(?:er|or|ist|man|woman|ian|ant|ent|eur)|aide|boss|captain|chef|chief|coach|clerk|bishop|fan|guard|guest|head|host|judge|king|mayor|nurse|official|pilot|priest|prince|princess|queen|source|vicar|victim|witness)$/u

const areOne = (one: Speaker, other: Speaker) =>
  textOf(one.span).toLowerCase() === textOf(other.span).toLowerCase() ||
  (one.entity !== undefined && one.entity === other.entity)

function describe({verb}: Attribution, {verb: second, speaker, quotation}: Attribution): Report {
  const close = quotation.close as NonNullable<Quotation['close']>
  const {paragraph} = close
  const end = Math.max(second.end, speaker?.span.end ?? 0)
  const stop = paragraph.text[close.start - 1] as string
  const start = close.start - 1
  const words = paragraph.text.slice(close.end, end).trim()
  const isLast = paragraph.text[end] === '.'
  return {
    at: {paragraph, start, end: stop === ',' || !isLast ? end : end + 1},
    message: `“${words}” repeats the “${verb.text}” before the quotation. Delete one.`,
    expected: isLast ? [stop === ',' ? close.character : stop + close.character] : [],
    related: [{at: verb, message: `“${verb.text}” here.`}],
  }
}

/** “According to police, the driver fled, police said.” */
function* findAccording(sentence: Sentence): Generator<Report> {
  const {paragraph, text, start, words} = sentence
  const [whole, source = '', next = ''] =
    /^(?:In )?[Aa]ccording to ((?:(?:Mr|Mrs|Ms|Dr)\. )?[^,.;:“"]{2,60}), (?=(\S+))/u.exec(text) ?? []
  if (!whole || words[0]?.quotation) return
  const rest = text.slice(whole.length)
  const name = source.replace(/^the /i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const again = new RegExp(
    `, ((?:the )?${name} (?:said|says|added|told|reported|wrote)|(?:said|says) (?:the )?${name})(?= on | in |\\.)`,
    'i',
  )
  const found = again.exec(rest)
  if (!found?.[1]) return
  const first = {paragraph, start, end: start + whole.length - 2}
  const opening = {paragraph, start, end: start + whole.length + next.length}
  const last = start + whole.length + found.index + 2
  yield {
    at: opening,
    message: `“${textOf(first)}” and “${found[1]}” say the same. Delete one.`,
    expected: [matchCase('A', next)],
    related: [{at: {paragraph, start: last, end: last + found[1].length}, message: `“${found[1]}” here.`}],
  }
}

/** “Police said the driver fled, police said.” */
function* findSaidAgain({paragraph, text, start, words}: Sentence): Generator<Report> {
  const [, subject = '', verb = ''] =
    /^((?:(?:Mr|Mrs|Ms|Dr)\. )?[^,.;:“"]{2,40}?) (said|says|added) (?!,)/u.exec(text) ?? []
  if (!verb) return
  const [again] =
    /, (?:(?:Mr|Mrs|Ms|Dr)\. )?[^,.;:“”"]{2,40} (?:said|says|added|told reporters)(?=\.$)|, (?:said|says) [^,.;:“”"]{2,40}(?=\.$)/u.exec(
      text,
    ) ?? []
  const who = again?.slice(2).replace(/^(?:said|says) | (?:said|says|added|told reporters)$/g, '')
  if (!again || who?.toLowerCase() !== subject.toLowerCase() || words[0]?.quotation) return
  const end = start + text.length - 1
  yield {
    at: {paragraph, start: end - again.length, end},
    message: `“${again.slice(2)}” repeats the “${verb}” at the start. Delete one.`,
    expected: [''],
    related: [
      {at: {paragraph, start, end: start + subject.length + 1 + verb.length}, message: `“${subject} ${verb}” here.`},
    ],
  }
}
