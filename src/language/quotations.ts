import {findAttribution, findLostAttribution, introducesSpeech, isAttribution} from './attribution.ts'
import {
  type Candidate,
  endsClipped,
  findCandidates,
  findPrimes,
  isBreathed,
  isClipped,
  type Mark,
  type MarkRole,
} from './marks.ts'
import type {Paragraph} from './reading.ts'
import {type Span, textAfter, textBefore, textOf} from './span.ts'

/** Words set off as somebody's, or as a title or a term. */
export interface Quotation {
  /** 0 for the outermost. */
  depth: number
  open: Mark
  /** Marks that open it again at the start of each further paragraph. */
  reopened: Mark[]
  /** Missing where the quotation is never closed. */
  close: Mark | undefined
  /** From mark to mark: one stretch a paragraph. */
  stretches: Span[]
}

/** What is wrong with the marks themselves. */
export type QuotationFault =
  /** Opened and never closed; it seems to end at an offset of its last paragraph's text, where that is known. */
  | {kind: 'unclosed'; open: Mark; paragraph: Paragraph; end: number | undefined}
  /** Closed and never opened. */
  | {kind: 'unopened'; close: Mark}
  /** Goes on in this paragraph, which does not open it again. */
  | {kind: 'not-reopened'; open: Mark; paragraph: Paragraph; close: Mark}
  /** Opened by one form and closed by the other. */
  | {kind: 'mismatched'; open: Mark; close: Mark}
  /** Stands within another of the same form; `close` ends it, and the outer one too where no other mark is left for that. */
  | {kind: 'same-form'; outer: Mark; open: Mark; close: Mark | undefined; endsBoth: boolean}
  /** Opens what is open already, behind a sentence. */
  | {kind: 'opened-again'; open: Mark; mark: Mark}
  /** Two marks, side by side or with a comma between, where one belongs. */
  | {kind: 'doubled'; first: Mark; second: Mark}
  /** Has its space on the wrong side. */
  | {kind: 'misspaced'; mark: Mark}
  /** Curls the wrong way. */
  | {kind: 'backwards'; mark: Mark}

export interface Quotations {
  marks: Mark[]
  quotations: Quotation[]
  faults: QuotationFault[]
  /** The innermost quotation around a place in a paragraph. */
  quotationAt(paragraph: Paragraph, offset: number): Quotation | undefined
  /** Those that stand in a paragraph, wholly or in part. */
  quotationsIn(paragraph: Paragraph): readonly Quotation[]
  /** The marks that stand in a paragraph. */
  marksIn(paragraph: Paragraph): readonly Mark[]
}

/**
 * Pairs a story's quotation marks. Apostrophes and primes are told apart first; what a mark does is read from what
 * stands on both sides of it rather than from its shape, so that a mark that curls the wrong way still pairs. A
 * quotation may run over several paragraphs if each opens it again; only the last closes it.
 */
export function findQuotations(paragraphs: readonly Paragraph[]): Quotations {
  const pairing = new Pairing()
  for (const paragraph of paragraphs) pairing.read(paragraph)
  pairing.finish()
  const {marks, quotations, faults} = pairing
  const byParagraph = new Map<Paragraph, Quotation[]>()
  for (const quotation of quotations)
    for (const {paragraph} of quotation.stretches) {
      const list = byParagraph.get(paragraph)
      if (list) list.push(quotation)
      else byParagraph.set(paragraph, [quotation])
    }
  const marksByParagraph = new Map<Paragraph, Mark[]>()
  for (const mark of marks) {
    const list = marksByParagraph.get(mark.paragraph)
    if (list) list.push(mark)
    else marksByParagraph.set(mark.paragraph, [mark])
  }
  return {
    marks,
    quotations,
    faults,
    quotationsIn: (paragraph) => byParagraph.get(paragraph) ?? [],
    marksIn: (paragraph) => marksByParagraph.get(paragraph) ?? [],
    quotationAt: (paragraph, offset) =>
      byParagraph
        .get(paragraph)
        ?.filter(({stretches}) => stretches.some((stretch) => covers(stretch, paragraph, offset)))
        .sort((a, b) => b.depth - a.depth)[0],
  }
}

/**
 * “… chose to tax ‘the poor man’s biscuit. A levy of 2.5 % is to raise …”: a few words of somebody's that end a sentence,
 * with nothing behind them in the voice of who speaks.
 */
function isLostFragment({paragraph, start}: Mark, stretch: string): boolean {
  const [, words = '', rest = ''] = /^.(\p{Ll}[^.!?,;:–—]{2,60})[.!?]\s+(?=\p{Lu})(.+)$/su.exec(stretch) ?? []
  const isFew = words !== '' && words.split(/\s+/).length < 8
  return isFew && /\p{L}\s$/u.test(textBefore({paragraph, start})) && !ownVoice.test(rest)
}

const ownVoice = /(?<![\p{L}’'])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|us|me|[Yy]our)(?!\p{L})/u

const covers = (stretch: Span, paragraph: Paragraph, offset: number) =>
  stretch.paragraph === paragraph && stretch.start <= offset && offset < stretch.end

/** The state of reading: which quotations are open. */
class Pairing {
  readonly marks: Mark[] = []
  readonly quotations: Quotation[] = []
  readonly faults: QuotationFault[] = []
  /** Open in this paragraph, the innermost last. */
  #open: Quotation[] = []
  /** Left open by the paragraph before. */
  #carried: Quotation[] = []
  #candidates: Candidate[] = []

  read(paragraph: Paragraph): void {
    // “[Image]”
    if (/^\[[^\]]*\]$/.test(paragraph.text)) return
    if (paragraph.kind !== 'paragraph') {
      // A picture's caption may stand between two paragraphs of a quotation; a heading may not.
      const carried = this.#carried
      if (paragraph.kind !== 'caption') this.finish()
      this.#carried = []
      this.#readMarks(paragraph)
      this.#giveUp(this.#open)
      this.#open = []
      if (paragraph.kind === 'caption') this.#carried = carried
      return
    }
    this.#readMarks(paragraph)
    this.#giveUp(this.#carried)
    // Speech that is followed by its attribution does not go on in the next paragraph.
    const over = this.#open.filter(({open, stretches}) => {
      const stretch = textOf(stretches.at(-1) as Span)
      return findAttribution(stretch) !== undefined || isLostFragment(open, stretch)
    })
    this.#giveUp(over)
    this.#carried = this.#open.filter((quotation) => !over.includes(quotation))
    this.#open = []
  }

  finish(): void {
    this.#giveUp(this.#carried)
    this.#carried = []
  }

  #readMarks(paragraph: Paragraph): void {
    const primes = findPrimes(paragraph.text)
    this.#candidates = findCandidates(paragraph)
    this.#candidates.forEach((candidate, i) => {
      const role = primes.has(candidate.start) ? 'prime' : this.#roleOf(candidate, i)
      const mark = toMark(candidate, role)
      this.marks.push(mark)
      if (role === 'open') this.#openBy(mark)
      else if (role === 'close') this.#closeBy(mark)
      if (isBackwards(candidate, role) && !this.#isLowPair(mark) && !isBreathed(mark))
        this.faults.push({kind: 'backwards', mark})
      if (isMisspaced(candidate, role)) this.faults.push({kind: 'misspaced', mark})
    })
  }

  #roleOf(candidate: Candidate, i: number): MarkRole {
    return candidate.form === 'double' ? this.#roleOfDouble(candidate, i) : this.#roleOfSingle(candidate, i)
  }

  #roleOfDouble(candidate: Candidate, i: number): MarkRole {
    const {paragraph, start, end, position, shape, curly, before, after} = candidate
    const isOpen = this.#isOpen('double')
    // She said," Come": only the space stands wrong.
    if (!isOpen && !curly && introducesSpeech(textBefore({paragraph, start}))) return 'open'
    const next = this.#candidates.slice(i + 1).find(({form}) => form === 'double')
    if (position === 'close' && shape !== 'open' && /\d/.test(before) && (!curly || isOnFigure(candidate))) {
      // 12" pipe: inches, unless it is what closes the quotation.
      if (!isOpen || next?.position === 'close') return 'prime'
    }
    if (position !== 'open' && position !== 'close') return shape ?? (isOpen ? 'close' : 'open')
    const isSpaced = /\s/.test(paragraph.text[position === 'open' ? start - 1 : end] ?? '')
    // “We go, ”he said: the shape is right, and the space is not.
    if (position === 'open' && isOpen && isSpaced && next?.position !== 'close' && shape !== 'open')
      return shape || /^[\p{Ll}\s]/u.test(after) || isAttribution(` ${textAfter(candidate)}`) ? 'close' : 'open'
    if (position === 'close' && !isOpen && isSpaced && next?.position === 'close' && shape !== 'close')
      return shape || !isAttribution(textAfter(candidate)) ? 'open' : 'close'
    return position
  }

  #roleOfSingle(candidate: Candidate, i: number): MarkRole {
    const {position, shape, before, curly} = candidate
    const isOpen = this.#isOpen('single')
    if (position === 'inside') return 'apostrophe'
    if (position === 'open') {
      // ‘We go, ’he said
      if (
        isOpen &&
        shape === 'close' &&
        /[,.!?]\s$/.test(textBefore(candidate)) &&
        isAttribution(` ${textAfter(candidate)}`)
      )
        return 'close'
      // 'Get 'em while they're hot'
      if (isOpen && isClipped(candidate) && shape !== 'open') return 'apostrophe'
      if (isBreathed(candidate)) return 'apostrophe'
      // rock ’n’ roll, ’90s: a clipped word, unless a later mark surely closes what this one opens.
      if (isClipped(candidate) && (shape === 'close' || this.#opensNext(i) || !this.#closesLater(i, isSureClose)))
        return 'apostrophe'
      if (shape === 'open') return 'open'
      if (shape === 'close') return this.#closesLater(i, isSureClose) && !isOpen ? 'open' : 'apostrophe'
      return this.#closesLater(i) || this.#continues(candidate) || opensSpeech(candidate) || this.#isHalfOfDouble(i)
        ? 'open'
        : 'apostrophe'
    }
    // firm ’ s
    if (position === 'loose' && isClitic(candidate)) return 'apostrophe'
    if (position === 'loose') return shape ?? (isOpen ? 'close' : 'apostrophe')
    if (!curly && /\d/.test(before) && !isOpen) return 'prime'
    // ‘I’ll no’ dress it up,’ ‘They’re goin’ home.’
    if (isOpen && endsClipped(candidate) && this.#closesLater(i)) return 'apostrophe'
    if (isOpen) return this.#isPossessive(candidate, i) ? 'apostrophe' : 'close'
    if (/[\p{L}\p{N}]/u.test(before)) return this.#isOpen('double') && this.#isStray(i) ? 'close' : 'apostrophe'
    return isAbbreviated(candidate) ? 'apostrophe' : 'close'
  }

  /** Whether a single mark after this one can close what this one opens, before the enclosing quotation ends. */
  #closesLater(i: number, closes: (later: Candidate) => boolean = mayClose): boolean {
    for (const later of this.#candidates.slice(i + 1)) {
      if (later.form === 'double') {
        if (later.position === 'close' && this.#isOpen('double')) return this.#isInRun(later, i)
        continue
      }
      if (closes(later)) return true
      if (later.position === 'open' && later.shape === 'open') return false
    }
    return false
  }

  /** Whether the next single mark opens: “since '87, and he told me, 'Go,'” closes but one. */
  #opensNext(i: number): boolean {
    const next = this.#candidates.slice(i + 1).find(({form, position}) => form === 'single' && position !== 'inside')
    return next?.position === 'open' && !isClipped(next)
  }

  /** Whether a single mark opens what only a double one closes: 'a mess". */
  #isHalfOfDouble(i: number): boolean {
    const {position} = this.#candidates[i] as Candidate
    const next = this.#candidates.slice(i + 1).find(({form}) => form === 'double')
    const others = this.#candidates.some(
      ({form}, j) => form === 'single' && j !== i && this.#candidates[j]?.position !== 'inside',
    )
    return position === 'open' && !others && !this.#isOpen('double') && next?.position === 'close'
  }

  /** Whether a single mark behind a word can be no apostrophe: not “fishin’ boats”, “the workers’ hall”, “th’ end”. */
  #isStray(i: number): boolean {
    const {paragraph, start, after} = this.#candidates[i] as Candidate
    const [word = ''] = /(?<![\p{L}’'])\p{Ll}+$/u.exec(textBefore({paragraph, start})) ?? []
    return word.length > 4 && !/[aosxzn]$/.test(word) && /\s/.test(after)
  }

  /** Whether a single mark stands directly before this double one: ’” */
  #isInRun(double: Candidate, i: number): boolean {
    return this.#candidates.some((other, j) => j > i && other.form === 'single' && other.end === double.start)
  }

  /** Whether the mark opens again, at a paragraph's start, what the paragraph before left open. */
  #continues(candidate: Candidate): boolean {
    return isFirst(candidate) && this.#carried[0]?.open.form === candidate.form
  }

  /** the farmers’ market: a possessive, if a better mark to close the quotation follows. */
  #isPossessive({before, after, paragraph, end}: Candidate, i: number): boolean {
    if (!/[\p{L}\p{N}]/u.test(before)) return false
    // ‘It’s the dogs’,’ she said.
    if (/[sxz]/iu.test(before) && /^[,.]['’]/.test(paragraph.text.slice(end, end + 2))) return true
    if (!/\s/.test(after)) return false
    const next = paragraph.text.slice((this.#candidates[i] as Candidate).end).trimStart()
    const mayFollowPossessive = /^[“"]?[\p{Ll}\p{Lu}]/u.test(next)
    return mayFollowPossessive && /[sxzn]/iu.test(before) && this.#closesLater(i)
  }

  #isOpen(form: Mark['form']): boolean {
    return this.#open.some(({open}) => open.form === form)
  }

  #openBy(mark: Mark): void {
    const [first] = this.#carried
    if (first && mark.form === first.open.form && isFirst(mark)) {
      this.#reopen(first, mark)
      return
    }
    const [second] = this.#carried
    if (
      second &&
      this.#open.length === 1 &&
      this.#open[0]?.reopened.at(-1)?.end === mark.start &&
      mark.form === second.open.form
    ) {
      this.#reopen(second, mark)
      return
    }
    const outer = this.#open.at(-1)
    if (outer?.open.form === mark.form) this.#openTwice(outer, mark)
    else this.#start(mark)
  }

  #reopen(quotation: Quotation, mark: Mark): void {
    quotation.reopened.push(mark)
    quotation.stretches.push({paragraph: mark.paragraph, start: mark.start, end: mark.paragraph.end})
    this.#open.push(quotation)
    this.#carried = this.#carried.filter((other) => other !== quotation)
  }

  #start(mark: Mark): void {
    const stretch = {paragraph: mark.paragraph, start: mark.start, end: mark.paragraph.end}
    const quotation: Quotation = {
      depth: this.#open.length,
      open: mark,
      reopened: [],
      close: undefined,
      stretches: [stretch],
    }
    this.quotations.push(quotation)
    this.#open.push(quotation)
  }

  /** A second opening mark of the same form: typed twice, or nested, or the first was never closed. */
  #openTwice(outer: Quotation, mark: Mark): void {
    const {paragraph, start} = mark
    const from = outer.stretches.at(-1)?.start ?? start
    const between = paragraph.text.slice(from, start)
    const closing = this.#closingAhead(mark)
    if (between.length === 1 && mark.form === 'double' && closing.length < 2) {
      this.faults.push({kind: 'doubled', first: outer.reopened.at(-1) ?? outer.open, second: mark})
      return
    }
    const isAttributed = findLostAttribution(between) !== undefined
    const endsBoth = closing.length < 2
    const isWithin = !endsBoth || (/[\p{L}\p{N}]\s?$/u.test(between) && opensSentence(outer.open))
    if (isWithin && !isAttributed) {
      const [close] = closing
      this.faults.push({
        kind: 'same-form',
        outer: outer.open,
        open: mark,
        close: close && toMark(close, 'close'),
        endsBoth,
      })
      this.#start(mark)
      return
    }
    if (/[.!?…]\s?$/.test(between) && !isAttributed && opensSentence(outer.open) && countStops(between) < 2) {
      this.faults.push({kind: 'opened-again', open: outer.open, mark})
      return
    }
    // called it “badly built and “a danger”
    const joint = /\s(?:and|or|but)\s$/.exec(between)
    this.#abandon(outer, joint && !opensSentence(outer.open) ? from + joint.index : start)
    this.#start(mark)
  }

  /** The marks that close, before another of the form opens. */
  #closingAhead({form, start}: Mark): Candidate[] {
    const isSure = (later: Candidate) => form === 'double' || !/[\p{L}\p{N}]/u.test(later.before)
    const rest = this.#candidates.filter(
      (later) => later.form === form && later.start > start && later.position !== 'inside',
    )
    const end = rest.findIndex(({position}) => position !== 'close')
    return rest.slice(0, end < 0 ? rest.length : end).filter(isSure)
  }

  /** „Der Zauberberg“ */
  #isLowPair({character, role}: Mark): boolean {
    const opener = character === '“' ? '„' : character === '‘' ? '‚' : undefined
    return opener !== undefined && role === 'close' && this.quotations.at(-1)?.open.character === opener
  }

  #closeBy(mark: Mark): void {
    const index = this.#open.findLastIndex(({open}) => open.form === mark.form)
    if (index >= 0) {
      for (const inner of this.#open.splice(index + 1).reverse()) this.#abandon(inner, mark.start)
      const quotation = this.#open.pop() as Quotation
      this.#endStretch(quotation, mark.end)
      quotation.close = mark
      const doubled = this.faults.find((fault) => fault.kind === 'same-form' && fault.open === quotation.open)
      if (doubled?.kind === 'same-form' && doubled.close && doubled.endsBoth) this.#closeBoth(mark)
      return
    }
    const last = this.marks.at(-2)
    if (last?.role === 'close' && last.form === mark.form && last.paragraph === mark.paragraph) {
      const between = mark.paragraph.text.slice(last.end, mark.start)
      if (mark.form === 'double' ? /^[,.]?$/.test(between) : /^[,.]$/.test(between)) {
        this.faults.push({kind: 'doubled', first: last, second: mark})
        return
      }
    }
    const other = this.#open.at(-1)
    if (other && this.#isWrongForm(other, mark)) {
      this.#open.pop()
      this.#endStretch(other, mark.end)
      other.close = mark
      this.faults.push({kind: 'mismatched', open: other.open, close: mark})
      return
    }
    const [carried] = this.#carried
    if (carried?.open.form === mark.form && mark.form === 'double' && this.#open.length === 0) {
      carried.stretches.push({paragraph: mark.paragraph, start: 0, end: mark.end})
      carried.close = mark
      this.#carried = []
      this.faults.push({kind: 'not-reopened', open: carried.open, paragraph: mark.paragraph, close: mark})
      return
    }
    this.faults.push({kind: 'unopened', close: mark})
  }

  #closeBoth(mark: Mark): void {
    const outer = this.#open.pop()
    if (!outer) return
    this.#endStretch(outer, mark.end)
    outer.close = mark
  }

  /** “We go,’ he said: the wrong form closes, if the right one does not follow. */
  #isWrongForm({open}: Quotation, mark: Mark): boolean {
    const next = this.#candidates.find(
      ({form, start, position}) => form === open.form && start > mark.start && position !== 'inside',
    )
    return next === undefined || next.position === 'open'
  }

  #endStretch(quotation: Quotation, end: number): void {
    const last = quotation.stretches.at(-1)
    if (last) last.end = end
  }

  /** Never closed; it ends before `end` at the latest. */
  #abandon(quotation: Quotation, end: number): void {
    this.#endStretch(quotation, end)
    this.#giveUp([quotation])
    this.#open = this.#open.filter((other) => other !== quotation)
  }

  #giveUp(quotations: readonly Quotation[]): void {
    for (const {open, close, stretches} of quotations) {
      const from = stretches.at(-1)
      if (close || !from) continue
      const end = findEnd(from)
      if (end !== undefined) from.end = end
      this.faults.push({kind: 'unclosed', open, paragraph: from.paragraph, end})
    }
  }
}

/**
 * Where an unclosed quotation seems to end: before its attribution, or with a sentence at its paragraph's end or before
 * the mark that closes the outer quotation.
 */
function findEnd({paragraph, start, end}: Span): number | undefined {
  const stretch = paragraph.text.slice(start, end)
  const attributed = findLostAttribution(stretch)
  if (attributed !== undefined) return start + attributed
  const whole = paragraph.text.trimEnd()
  if (isShort(whole)) return findEndInHeadline(stretch, start, end < whole.length ? undefined : whole.length)
  // “She told me, ‘Go home, and I went,” he said.
  const told = /^.[^,]{1,60},(?=\sand\s(?:I|we|he|she|they)\s)/u.exec(stretch)
  if (told && end < whole.length && introducesSpeech(textBefore({paragraph, start}).trimEnd()))
    return start + told[0].length
  if (/^\s(?:and|or|but)\s[“"‘']/.test(paragraph.text.slice(end, end + 6))) return end
  const rest = paragraph.text.slice(end).trim()
  const isLast = rest === '' || /^["”’']/.test(rest)
  const spoken = stretch.trimEnd()
  return isLast && /[.?!…—,)’'\]]$/u.test(spoken) ? start + spoken.length : undefined
}

/** A headline, or another line that is no sentence. */
const isShort = (text: string) => text.length < 120 && /[\p{L}\p{N}]$/u.test(text)

/** “Ferry crash ‘could have been avoided, inquiry told”, “Mayor: ‘We will not pay”. */
function findEndInHeadline(stretch: string, start: number, last: number | undefined): number | undefined {
  const told = /,(?=\s[^,]{3,30}\s(?:finds|hears|heard|says|said|told|warns|claims)$)/u.exec(stretch)
  if (told) return start + told.index
  const isSpeech = /^.\p{Lu}/u.test(stretch)
  return isSpeech ? last : undefined
}

function toMark({paragraph, start, end, character, form, curly}: Candidate, role: MarkRole): Mark {
  return {paragraph, start, end, character, form, curly, role}
}

function isBackwards({shape, position, character}: Candidate, role: MarkRole): boolean {
  if (!shape || '„‟‚‛«»‹›'.includes(character)) return false
  // Inside a word it stands for a sound: Hawai‘i.
  if (role === 'apostrophe') return shape === 'open' && position === 'open'
  return (role === 'open' || role === 'close') && shape !== role && position === role
}

/** Between a space and a word, or a word and a space, the wrong way round. */
function isMisspaced({paragraph: {text}, start, end, position}: Candidate, role: MarkRole): boolean {
  if (role === 'close') return position === 'open' && /\s/.test(text[start - 1] ?? '')
  return role === 'open' && position === 'close' && /\s/.test(text[end] ?? '')
}

/** “a 3” pipe”: directly behind a figure and before a word. */
const isOnFigure = ({paragraph: {text}, start, end}: Candidate) =>
  /\d/.test(text[start - 1] ?? '') &&
  /^\s\p{Ll}/u.test(text.slice(end, end + 2)) &&
  !isAttribution(text.slice(end, end + 80))

const isClitic = ({paragraph: {text}, end}: Candidate) =>
  /^\s?(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u.test(text.slice(end, end + 4))

const countStops = (text: string) => [...text.matchAll(/[.!?…](?:\s|$)/g)].length

const mayClose = ({position, shape}: Candidate) => position === 'close' || (position === 'loose' && shape === 'close')

/** Not after a letter and before a word, where a possessive may stand as well. */
const isSureClose = (later: Candidate) =>
  mayClose(later) && !(/[\p{L}\p{N}]/u.test(later.before) && /\s/.test(later.after))

/** “He told me, 'Come …”: a capital letter after a comma or a colon, or at the start of a paragraph or of a quotation. */
function opensSpeech({paragraph, start, after}: Candidate): boolean {
  const text = textBefore({paragraph, start})
  // 'We go,' she said. 'We must.
  const isAfterSpeech = /'.*[.!?]\s$/.test(text) && isAttribution(text.replace(/^.*'(?=\s)/, ''))
  return /\p{Lu}/u.test(after) && (/(?:^|[,:]\s|["“])$/u.test(text) || isAfterSpeech)
}

const isFirst = ({paragraph, start}: Span) => paragraph.text.slice(0, start).trim() === ''

/** Speech of whole sentences, rather than a few words of somebody's. */
function opensSentence({paragraph, start, end}: Mark): boolean {
  return /(?:^|[.?!,:]\s)$/.test(textBefore({paragraph, start})) && /\p{Lu}/u.test(paragraph.text[end] ?? '')
}

/** Warner Bros.’ film: a possessive of something abbreviated. */
function isAbbreviated({paragraph, start}: Candidate): boolean {
  return /(?:^|[\s(])(?:\p{Lu}\p{L}{0,3}|(?:\p{L}\.)+\p{L})\.$/u.test(paragraph.text.slice(0, start))
}
