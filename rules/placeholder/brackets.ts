import {textBefore} from '../../src/rule-kit/index.ts'
import {fields as names} from './fields.generated.ts'
import {deleted, type Leftover, type LeftoverKind, type Place} from './leftover.ts'

const fields = new Set(names)

const inBrackets = /([([])([^()[\]\n]{1,90})[)\]]/g

/** “[NAME]”, “[insert quote]”, “(check spelling)”, “(cq)”, “[deleted: …]”; not “[sic]”, “[laughs]”, “[the mayor]”. */
export function* findInBrackets(place: Place): Generator<Leftover> {
  const {text} = place
  if (!/[([]/.test(text)) return
  for (const {index, 0: whole, 1: open, 2: inner = ''} of text.matchAll(inBrackets)) {
    const bracket = {...place, start: index, end: index + whole.length, isSquare: open === '[', words: inner.trim()}
    if (isAttached(text, bracket.start, bracket.end)) continue
    const kind = classify(bracket)
    if (kind === 'cleared') yield deleted(text, bracket.start, bracket.end, kind)
    else if (kind) yield {start: bracket.start, end: bracket.end, kind}
  }
}

/** Words in brackets. */
interface Bracket extends Place {
  start: number
  end: number
  isSquare: boolean
  words: string
}

/** “employee(s)”, “f[name]”, “[link](url)” */
const isAttached = (text: string, start: number, end: number) =>
  /[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2)) || /^[(\p{L}\p{N}]/u.test(text.slice(end, end + 2))

function classify(bracket: Bracket): LeftoverKind | undefined {
  const {words} = bracket
  if (words === 'TK' && spellsOut(bracket)) return undefined
  if (/^(?:TK|tk)+$/.test(words) || /(?:^|\s)TK(?:TK)*$|^TK\s\p{Ll}/u.test(words)) return 'gap'
  if (/^\?{2,}$/.test(words)) return 'gap'
  if (/^cq$/i.test(words)) return isIntroduced(bracket) ? undefined : 'cleared'
  if (/^sp ?\?$/.test(words)) return 'note'
  if (/^X{4,}$/i.test(words) || (bracket.isSquare && /^X{3,}$/i.test(words))) return 'gap'
  if (/^(?:TBC|TBD|tbc|tbd)\??$/.test(words)) return isInProse(bracket) && !isIntroduced(bracket) ? 'gap' : undefined
  const [, undecided] = /^(\p{L}+) (?:TBC|TBD|tbc|tbd)$/u.exec(words) ?? []
  if (undecided && bracket.isSquare && fields.has(undecided.toLowerCase())) return 'gap'
  if (/^NB\b:?\s.*\b(?:check|confirm|subs?|desk|legal)\b/i.test(words)) return isQuoted(bracket) ? undefined : 'note'
  if (bracket.isSquare) return classifySquare(bracket)
  return isOrder(words) && !isQuoted(bracket) && !isCheck(bracket) ? 'note' : undefined
}

const isQuoted = (bracket: Bracket) => bracket.isQuoted(bracket.start)

/** “Tbilisi Business Centre (TBC)”, and a bank that the story calls so. */
const isIntroduced = (bracket: Bracket): boolean => {
  const {words, reading} = bracket
  const letters = words.toUpperCase()
  return spellsOut(bracket) || reading.words.some((word) => word.text === letters && !/[([]$/.test(word.before))
}

/** Whether the words before it have its letters. */
function spellsOut({paragraph, start, words}: Bracket): boolean {
  const last =
    textBefore({paragraph, start})
      .match(/\p{L}+/gu)
      ?.slice(-words.length) ?? []
  return (
    last
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase() === words.toUpperCase()
  )
}

/** In a sentence, not in a table of fixtures or a list of dates. */
function isInProse({paragraph, text, start}: Bracket): boolean {
  if (paragraph.kind !== 'paragraph') return false
  const sentence = paragraph.sentences.find(({end}) => start < end)
  const small = sentence?.words.filter((word) => /^\p{Ll}{2,}$/u.test(word.text)) ?? []
  return small.length >= 5 && /[.!?]["”’)\]]*\s*$/.test(text)
}

function classifySquare(bracket: Bracket): LeftoverKind | undefined {
  const {text, words, start} = bracket
  const lower = words.toLowerCase()
  if (/^(?:deleted|inserted|moved|formatted): ?\S/i.test(words)) return 'change'
  const isField = fields.has(lower.replace(/[_-]/g, ' ').replace(/[:?]$/, ''))
  if (words === words.toUpperCase() && words !== lower) {
    if (isField && !isLabel(bracket)) return 'field'
    if (/^(?:INSERT|ADD|CHECK|CONFIRM|VERIFY|DELETE|EMBED|PIC|PHOTO|QUOTE|LINK|NOTE|FACT.CHECK)\b.*\s/.test(words))
      return 'note'
  }
  if (isQuoted(bracket) || isKey(text, start)) return undefined
  if (isField && (lower.startsWith('your ') || isTitleCase(words))) return isLabel(bracket) ? undefined : 'field'
  if (/^(?:citation needed|fact[ -]check|needs? (?:quote|source|link|photo|fact.check)s?)$/.test(lower)) return 'note'
  if (/^(?:eds?|subs|desk|note to (?:eds?|editors?|subs?|desk)): /.test(lower) && isRequest(lower)) return 'note'
  if (
    /^(?:check|confirm|delete|insert|verify)\s/.test(lower) &&
    !/^check(?:ed|ing|s)?\s(?:in|out|up|off)\b/.test(lower)
  )
    return 'note'
  return isOrder(words) || /^(?:delete|insert)$/.test(lower) || isOrderForField(lower) ? 'note' : undefined
}

/** Beside a headline, or of what is linked to: “[PHOTO] Storm over Leeds”, “a file (e.g. [PIC], [AUDIO])”. */
const isLabel = ({text, words}: Bracket) =>
  /^(?:photo|image|picture|pic|text|link|details|source|time)$/i.test(words) && text.trim().length > words.length + 2

const isTitleCase = (words: string) => words.split(' ').every((word) => /^(?:\p{Lu}|and$|here$)/u.test(word))

/** “press [delete]” */
const isKey = (text: string, start: number) =>
  /\b(?:press|hit|click|clicking|tap|key|button|keys|select)\s(?:the\s)?$/i.test(text.slice(0, start).slice(-24))

const isRequest = (words: string) =>
  /\b(?:please|pls|check|confirm|cut|trim|add|can (?:you|we)|do we|is this|are we|should)\b/.test(words)

/** “check”, “confirm name”, “check the spelling?” */
const isOrder = (words: string) =>
  /^(?:please |pls )?(?:check|confirm|double[- ]check|verify)(?: (?:the |his |her |their |this )?(?:spelling|name|age|title|figure|quote|fact|number|sp)s?)?[?.!]?$/i.test(
    words,
  ) || /^(?:quote|name|photo|pic|figure|details?|more) to come$/i.test(words)

/** “[add quote here]”, “[update figures]” */
const isOrderForField = (lower: string) => {
  const [, object = ''] =
    /^(?:add|fix|replace|update|embed|get|link to)\s(?:the |a |an |his |her |more |new )?(.+)$/.exec(lower) ?? []
  return fields.has(object) || fields.has(object.replace(/ here$/, ''))
}

/** A king is in check, and a cheque is a check to Americans. */
const isCheck = ({text, words}: Bracket) =>
  /^check$/i.test(words) &&
  /\b(?:cheque|chess|(?:king|queen|bishop|rook|knight|pawn) (?:to|on|takes|moved)|[KQRBN]?[a-h][1-8])\b/.test(text)
