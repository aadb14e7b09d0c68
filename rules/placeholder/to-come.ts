import {findAll, type Leftover, onceAStory, type Place} from './leftover.ts'

/** “TK”, “xx per cent”, “x,xxx people”, “founded in ?? and”. */
export function* findGaps(place: Place): Generator<Leftover> {
  const {text} = place
  if (/TK|tktk/i.test(text)) yield* findToCome(place)
  if (/xx|X\.X/i.test(text)) yield* findCrosses(place)
  if (text.includes('??')) yield* findQuestionMarks(place)
  yield* findAll(text, /\b(?:page|p\.) ?00\b(?!\d)|(?<![\d.,])00(?=%| per ?cent\b)/g, 'gap')
}

/** “To come”, spelt so that no word is like it: “TK”, “TKTK”, “TK-TK”. */
function* findToCome({text, reading}: Place): Generator<Leftover> {
  for (const one of findAll(
    text,
    /(?<![\p{L}\p{N}.&-])(?:(?:TK[-–/ ]?)*TK|(?:tk){2,})(?![\p{L}\p{N}&]|[-–]\p{L}|[-–]\d)/gu,
    'gap',
  ))
    if (one.found[0] !== 'TK' || !isNameInStory(reading)) yield one
}

/** An airline, a shop, a singer: “TK Maxx”, “TK 1981”, “known as TK”. */
const isNameInStory = onceAStory(({paragraphs}) =>
  paragraphs.some(({text}) =>
    /\bTK(?:['’]s\b| \p{Lu}\p{Ll}| \d|[-–]?\d)|[“"‘']TK[”"’']|\b(?:as|called|named|nicknamed|DJ|MC|[Rr]apper|[Ss]inger|[Pp]roducer|[Aa]rtist|[Mm]usician),? TK\b|\p{Ll} \p{Lu}\p{Ll}+ TK\b(?!,)|T\p{L}+ K\p{L}+ \(TK\)/u.test(
      text,
    ),
  ),
)

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const counted =
  'per ?cent|million|billion|thousand|hundred|people|years?|months?|weeks?|days?|hours?|minutes?|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s|pounds|dollars|euros|votes|points|jobs|homes|pupils|students|staff|workers|residents|officers|patients|deaths|cases'
const crosses = new RegExp(
  [
    '[$£€]X{2,}(?:[.,]X+)*(?:m|bn)?\\b',
    `\\bX{2,}(?:[.,]X+)*(?:%|(?=(?:-| )(?:${counted})\\b))`,
    '\\bX{1,3}(?:,XXX)+\\b',
    '\\bX+\\.X+(?:%|(?= (?:per ?cent|million|billion)\\b))',
    `\\bX{2,}(?= ${month}\\b)`,
    `(?<=\\b${month} )X{2,}\\b`,
    '(?<=\\baged? )X{2,}\\b',
    '(?<=\\p{L}, )XX(?=, )',
    '(?<=\\b(?:Mr|Mrs|Ms|Dr|Cllr|Councillor|Sgt)\\.? )X{3,}\\b',
    '\\bXX[:.]XX\\b',
    '(?<![\\p{L}\\d-])(?<![\\dX][ -])XXXX+(?![\\p{L}\\d-])',
  ].join('|'),
  'giu',
)

/** What stands about letters that mean themselves: sex chromosomes, films, beer, kings and games in Roman numerals. */
const ofCrosses = /\b(?:chromosomes?|XY|Super Bowl|Castlemaine|beer|lager|redacted|masked|porn\w*)\b|Fosters/i

function* findCrosses({text, isQuoted}: Place): Generator<Leftover> {
  if (ofCrosses.test(text)) return
  for (const one of findAll(text, crosses, 'gap')) {
    const isKiss = /^x+$/.test(one.found[0]) && (one.found[0].length > 3 || isQuoted(one.start))
    if (!isKiss && !/[XVI]$/.test(text.slice(0, one.start)) && !/^[^a-z]*$/.test(text)) yield one
  }
}

/** Two or more where a word should stand. */
function* findQuestionMarks({text, isQuoted}: Place): Generator<Leftover> {
  const alone =
    /(?<=\p{L},? )\?{2,}(?=,? \p{L})|[$£€]\?{2,}|(?<=\s)\?{2,}(?=%| (?:per ?cent|million|billion|people)\b)/gu
  for (const one of findAll(text, alone, 'gap')) {
    const before = text.slice(Math.max(0, one.start - 4), one.start)
    if (!isQuoted(one.start) && !/[a-h][1-8][+#]? $/.test(before)) yield one
  }
}
