import {
  defineRule,
  type House,
  isAttribution,
  type Mark,
  type QuotationFault,
  type Reading,
  type Report,
  textAfter,
  textBefore,
  textOf,
} from '../../src/rule-kit/index.ts'
import {findFragmentEnd, findOpeningPlace, wordBefore} from './place.ts'
import {curl, otherForm, readStyle, type Style, straighten} from './style.ts'

export interface Options {
  /** Whether a comma or full stop belongs before the mark that closes, as American papers have it. */
  stopsInside: boolean
}

/** Marks that do not pair, do not match, or do not follow the story's own style. */
export default defineRule<Options>({
  id: 'quotation-marks',
  summary: 'A quotation mark is missing, turned the wrong way, or not of the story’s kind.',
  category: 'mechanics',
  severity: 'error',
  fix: 'suggest',
  defaults: {stopsInside: false},

  check(reading, report, {stopsInside}, house) {
    const style = readStyle(reading)
    const partners = new Map(reading.quotations.map(({open, close}) => [close, open]))
    const reported = new Set<Mark>()
    for (const fault of reading.quotationFaults) {
      report(describe(fault, style, reading, house))
      for (const mark of marksOf(fault)) reported.add(mark)
    }
    if (stopsInside) for (const finding of findStopsOutside(reading)) report(finding)
    for (const mark of reading.marks) {
      const right = rightForm(mark, style, partners)
      if (right === undefined || reported.has(mark)) continue
      const [is, are] = mark.curly ? ['curly', 'straight'] : ['straight', 'curly']
      report({
        at: mark,
        message: `${nameOf(mark)} ${mark.character} is ${is}; the story’s are ${are}. Make it ${right}.`,
        expected: [right],
        fix: 'safe',
        severity: 'warning',
      })
    }
  },
})

function describe(fault: QuotationFault, style: Style, reading: Reading, house: House): Report {
  switch (fault.kind) {
    case 'backwards': {
      const right = curl(fault.mark)
      return {
        at: fault.mark,
        message: `${nameOf(fault.mark)} ${fault.mark.character} is turned the wrong way. Make it ${right}.`,
        expected: [right],
        fix: 'safe',
      }
    }
    case 'unclosed':
      return describeUnclosed(fault, style, reading)
    case 'unopened': {
      if (isBehindAttribution(fault.close, reading))
        return {
          at: fault.close,
          message: `The mark ${fault.close.character} closes a quotation where nobody speaks. Delete it.`,
          expected: [''],
        }
      const word = findOpeningPlace(fault.close, reading)
      const message = `A quotation ends here with ${fault.close.character} that was never opened.`
      if (!word) return {at: fault.close, message: `${message} Open it where it begins.`}
      const open = style.mark(fault.close.form, 'open')
      return {
        at: word,
        message: `“${textOf(word)}”: the quotation that ends with ${fault.close.character} is never opened. Check whether ${open} belongs here.`,
        expected: [open + textOf(word)],
        related: [{at: fault.close, message: 'The quotation ends here.'}],
      }
    }
    case 'not-reopened': {
      const [word] = fault.paragraph.sentences[0]?.words ?? []
      const open = style.mark(fault.open.form, 'open')
      const at = word ?? fault.close
      return {
        at,
        message: `“${textOf(at)}”: the quotation goes on in this paragraph. Open it again with ${open}.`,
        expected: word ? [open + textOf(word)] : [],
        related: [
          {at: fault.open, message: 'The quotation begins here.'},
          {at: fault.close, message: 'It ends here.'},
        ],
      }
    }
    case 'mismatched': {
      const right = style.mark(fault.open.form, 'close')
      if (isOuterForm(fault.close.form, reading, house)) {
        const open = style.mark(fault.close.form, 'open')
        return {
          at: fault.open,
          message: `The quotation opens with ${fault.open.character} and closes with ${fault.close.character}. Open it with ${open}.`,
          expected: [open],
          related: [{at: fault.close, message: 'The quotation closes here.'}],
        }
      }
      return {
        at: fault.close,
        message: `The quotation opens with ${fault.open.character} and closes with ${fault.close.character}. Close it with ${right}.`,
        expected: [right],
        related: [{at: fault.open, message: 'The quotation opens here.'}],
      }
    }
    case 'same-form':
      return describeSameForm(fault, style)
    case 'opened-again':
      return {
        at: fault.mark,
        message: `The mark ${fault.mark.character} opens a quotation that is open already. Delete it, or close the first before it.`,
        expected: [''],
        related: [{at: fault.open, message: 'The quotation opens here.'}],
      }
    case 'doubled':
      return describeDoubled(fault)
    case 'misspaced':
      return describeMisspaced(fault.mark)
  }
}

/** Whether the story's other quotations are all set in marks of a form; without any, the house's way decides. */
function isOuterForm(form: Mark['form'], {quotations}: Reading, {language}: House): boolean {
  const outer = quotations.filter(({depth, open, close}) => depth === 0 && open.form === close?.form)
  if (!outer.length) return form === (language === 'en-GB' || language === 'en-AU' ? 'single' : 'double')
  return outer.every(({open}) => open.form === form)
}

function describeUnclosed(
  {open, paragraph, end}: Extract<QuotationFault, {kind: 'unclosed'}>,
  style: Style,
  reading: Reading,
): Report {
  if (isInAttribution(open))
    return {
      at: open,
      message: `The mark ${open.character} opens a quotation where nobody speaks. Delete it.`,
      expected: [''],
    }
  const close = style.mark(open.form, 'close')
  const at = (open.paragraph === paragraph ? findFragmentEnd(open) : undefined) ?? end
  const place = at === undefined ? undefined : wordBefore(paragraph, at)
  const related = [{at: open, message: 'The quotation opens here.'}]
  if (place)
    return {
      at: place,
      message: `“${textOf(place)}”: the quotation that opens with ${open.character} is not closed. Check whether ${close} belongs here.`,
      expected: [withClose(textOf(place), close, open, reading)],
      related,
    }
  return {
    at: open,
    message: `The quotation that opens here with ${open.character} is never closed. Close it where it ends.`,
  }
}

/** “Go home,” he said.” */
const isBehindAttribution = (close: Mark, {marks}: Reading) => {
  const last = marks.findLast(
    ({paragraph, start, role, form}) =>
      paragraph === close.paragraph && start < close.start && role === 'close' && form === close.form,
  )
  const between = last && close.paragraph.text.slice(last.end, close.start)
  return between !== undefined && /^[^.,;:]{2,40}\.$/.test(between) && isAttribution(between)
}

/** “Go home,” “he said.” */
const isInAttribution = (open: Mark) => {
  const before = /["”’'](\s(?:\p{L}+\s){0,2})$/u.exec(textBefore(open))
  const after = /^[^.,;:]{2,30}\./.exec(textAfter(open))
  return before !== null && after !== null && isAttribution(`${before[1]}${after[0]}`)
}

/** The word with its mark behind it; before its stop, where the story has it so. */
function withClose(word: string, close: string, open: Mark, reading: Reading): string {
  const stop = /[.,]$/.exec(word)?.[0]
  const isBehindMark = /["”’'][.,]$/.test(word)
  const isFragment = /^\p{Ll}/u.test(textAfter(open)) && /\p{L}\s$/u.test(textBefore(open))
  return stop && (isBehindMark || (isFragment && hasStopsOutside(reading)))
    ? word.slice(0, -1) + close + stop
    : word + close
}

/** Whether the story's fragments all have their commas and full stops behind the mark. */
function hasStopsOutside({quotations}: Reading): boolean {
  const ends = quotations.flatMap(({open, close}) =>
    close && /^\p{Ll}/u.test(textAfter(open)) ? [close.paragraph.text.slice(close.start - 1, close.end + 1)] : [],
  )
  const outside = ends.filter((end) => /^\p{L}.[.,]$/u.test(end)).length
  return outside > 0 && !ends.some((end) => /^[.,]/.test(end))
}

function describeDoubled({first, second}: Extract<QuotationFault, {kind: 'doubled'}>): Report {
  const at = {...first, end: second.end}
  const text = textOf(at)
  const stop = text.slice(first.character.length, -second.character.length)
  return {
    at,
    message: `The quotation mark ${second.character} is typed twice. Delete one.`,
    expected: stop ? [stop + second.character, first.character + stop] : [first.character],
    fix: 'safe',
  }
}

function describeMisspaced(mark: Mark): Report {
  const isClose = mark.role === 'close'
  return {
    at: isClose ? {...mark, start: mark.start - 1} : {...mark, end: mark.end + 1},
    message: `The space stands on the wrong side of the quotation mark ${mark.character}. Move it.`,
    expected: [isClose ? `${mark.character} ` : ` ${mark.character}`],
    fix: 'safe',
  }
}

function describeSameForm(
  {outer, open, close, endsBoth}: Extract<QuotationFault, {kind: 'same-form'}>,
  style: Style,
): Report {
  const form = otherForm(open.form)
  const [first, last] = [style.mark(form, 'open'), style.mark(form, 'close')]
  const related = [{at: outer, message: 'The outer quotation opens here.'}]
  const message = `A quotation opens with ${open.character} inside another that opened with ${outer.character}. `
  if (!close) return {at: open, message: `${message}Close the first, or open this one with ${first}.`, related}
  const at = {paragraph: open.paragraph, start: open.start, end: close.end}
  const words = open.paragraph.text.slice(open.end, close.start)
  // ‘‘We go,’’ he said.
  if (open.form === 'single' && outer.end === open.start && /^['’]/.test(textAfter(close)))
    return {
      at: {...at, start: outer.start, end: close.end + 1},
      message: `Two single marks stand for a double one. Set the quotation in ${first}${last}.`,
      expected: [first + words + last],
    }
  return {
    at,
    message: `${message}Set it in ${first}${last}${endsBoth ? ', and close both' : ''}.`,
    expected: [first + words + last + (endsBoth ? close.character : '')],
    related,
  }
}

/** called it “a mess”, */
function* findStopsOutside({quotations}: Reading): Generator<Report> {
  for (const {close} of quotations) {
    const [stop] = /^[.,](?=\s|$)/.exec(close ? textAfter(close) : '') ?? []
    if (!close || !stop || !/[\p{L}\p{N}]$/u.test(textBefore(close))) continue
    yield {
      at: {...close, end: close.end + 1},
      message: `The ${stop === ',' ? 'comma' : 'full stop'} stands behind the quotation mark. Put it before it.`,
      expected: [stop + close.character],
      fix: 'safe',
      severity: 'warning',
    }
  }
}

/**
 * The character that the mark should be by the story's own style or, where it has none, to match the mark that opens;
 * undefined where it is as it should be. Curly apostrophes that came with something pasted into a straight story are left alone.
 */
function rightForm(mark: Mark, style: Style, partners: ReadonlyMap<Mark | undefined, Mark>): string | undefined {
  const partner = partners.get(mark)
  const shape = style[mark.form] ?? (partner && (partner.curly ? 'curly' : 'straight'))
  if (mark.role === 'prime' || shape === undefined || mark.curly === (shape === 'curly')) return undefined
  if (shape === 'curly') return curl(mark)
  return mark.role === 'apostrophe' ? undefined : straighten(mark)
}

/** The marks that the fault's own report puts right or asks after. */
function marksOf(fault: QuotationFault): Mark[] {
  if (fault.kind === 'backwards' || fault.kind === 'opened-again') return [fault.mark]
  if (fault.kind === 'mismatched') return [fault.open, fault.close]
  return fault.kind === 'same-form' ? [fault.open, ...(fault.close ? [fault.close] : [])] : []
}

const nameOf = ({role}: Mark) => (role === 'apostrophe' ? 'The apostrophe' : 'The quotation mark')
