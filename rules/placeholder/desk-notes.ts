import {deleted, findAll, type Leftover, onceAStory, type Place} from './leftover.ts'

const label =
  /^\s*(?:LEDE|Lede|HED|Hed|DEK|SLUG|Nut ?graf|NUT ?GRAF|Subhed|SUBHED|X-?head|XHEAD|Crosshead|Cutline|CUTLINE|STANDFIRST|Standfirst|PULL ?QUOTE|Pull ?quote|HEADLINE|BYLINE) ?: */
const note = /^\s*(?:NOTE TO (?:EDITORS?|SUBS?|DESK|ED)|Note to (?:editor|ed|subs?|desk|copy desk))\b ?[:–—-].*/
const request =
  /^\s*(?:Subs|SUBS|Desk|DESK|Eds?|EDS?|Editor|Copy desk) ?[:–—] (?:please|pls|check|confirm|can (?:you|we)|do (?:not|we)|don[’']t|is (?:this|it)|are (?:we|these)|cut|trim|should|adds|updates|subs|note)\b.*/i

/** What all three begin with; they are dearer to make. */
const mayBeNote = /^\s*[A-Za-z -]{2,16}[:–—-]/

/** “NOTE TO EDITOR: …”, “Subs: please check”, “Lede: …”, “(MORE)”, “-30-”, “ENDS”, “(cq)”. */
export function* findDeskNotes(place: Place): Generator<Leftover> {
  const {text, paragraph} = place
  const line = paragraph.kind === 'paragraph' || paragraph.kind === 'list-item'
  const isNote = line && mayBeNote.test(text)
  for (const [pattern, kind] of [
    [label, 'label'],
    [note, 'note'],
    [request, 'note'],
  ] as const) {
    const [found = ''] = (isNote && pattern.exec(text)) || []
    if (!found) continue
    const start = found.length - found.trimStart().length
    yield kind === 'label'
      ? {start, end: found.length, kind, expected: ['']}
      : {start, end: found.trimEnd().length, kind}
  }
  if (line) yield* findEnd(place)
  if (/cq/i.test(text)) yield* findCleared(place)
  if (/TODO|FIXME/.test(text)) yield* findAll(text, /\bTODO: ?|\[TODO\b[^\]]{0,60}\]|\bFIXME\b:?/g, 'note')
  yield* findShouted(place)
}

/** What the wire puts behind a take. */
const endings =
  /^\s*(?:\(?(?:MORE|ENDS?)\)?|\[ENDS?\]|\((?:more|ends)\)|[-–—]+ ?(?:30|ends?|more|ENDS?|MORE) ?[-–—]+|#{3,5}|\(?more follows\)?|MORE FOLLOWS|\/{2,3} ?(?:ends|ENDS))\s*$/

/** At the end of a paragraph with copy in it. */
const endingBehind = /(?<=[.!?]["”’)]*\s+)(?:\(MORE\)|\(ENDS?\)|ENDS|[-–—]30[-–—]|\(more\))\s*$/

function* findEnd({text, paragraph, reading}: Place): Generator<Leftover> {
  const next = reading.paragraphs[paragraph.index + 1]
  const isLast = !next || /^\s*notes?\b/i.test(next.text)
  if (text.length < 24 && (endings.test(text) || (isLast && /^\s*ends?\s*$/i.test(text)))) {
    const start = text.length - text.trimStart().length
    yield {start, end: text.trimEnd().length, kind: 'end', expected: ['']}
  }
  if (!/[)S–—-]\s*$/.test(text.slice(-8))) return
  const found = endingBehind.exec(text.slice(-24))
  const start = text.length - (found?.[0].length ?? 0)
  if (found) yield deleted(text, start, start + found[0].trimEnd().length, 'end')
}

/** “Jon Smyth cq said”; “CQ” by itself is a magazine and a call of radio amateurs. */
function* findCleared({text, reading}: Place): Generator<Leftover> {
  for (const {start, end, found} of findAll(
    text,
    /(?<=\p{Lu}[\p{L}'’-]+,? )(?:cq|CQ)(?=[ ,.;]|$)(?! \p{Lu})/gu,
    'cleared',
  ))
    if (found[0] === 'cq' || !isMagazine(reading)) yield deleted(text, start, end, 'cleared')
}

const isMagazine = onceAStory(({paragraphs}) =>
  paragraphs.some(({text}) => /\bCQ(?: \p{Lu}|['’]s)|\b(?:at|by|for|in|of|the|to|with) CQ\b|[Rr]adio/u.test(text)),
)

const thing =
  '(?:QUOTE|NAME|PHOTO|PIC|PICTURE|IMAGE|CAPTION|HEADLINE|TEXT|LINK|FIGURE|DATE|STAT|GRAPHIC|VIDEO|BYLINE|TITLE)S?'
const shouted = new RegExp(
  `\\b(?:ADD|INSERT|PUT|NEED|NEEDS) (?:[A-Z]+ ){0,3}?${thing}(?: (?:HERE|FROM [A-Z]+))?\\b|(?<!FACT[ -])\\bCHECK (?:THIS(?! OUT)|SPELLINGS?|NAMES?|FACTS?|DATES?|FIGURES?|QUOTES?)\\b|\\b${thing} (?:TO COME|GOES HERE|GO HERE|HERE|TK)\\b`,
  'g',
)

/** “ADD QUOTE HERE”, “PHOTO TO COME”. */
function* findShouted({text}: Place): Generator<Leftover> {
  if (!/[A-Z]{3} [A-Z]/.test(text)) return
  yield* findAll(text, shouted, 'note')
}
